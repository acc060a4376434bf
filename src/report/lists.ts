import { dayOf, formatStatedDate, type Language, majorOf } from '../base/index.ts'
import {
  type Claim,
  currencyOf,
  headlineOf,
  type LedgerView,
  type Party,
  type PartyId,
  partyNameIn,
  type SourceDocument,
} from '../model/index.ts'
import { claimFirmness, markedLine } from './claim-text.ts'
import { dateText, statedDateText } from './dates.ts'
import { frameOf, shellWord } from './frame.ts'
import { amountText } from './money.ts'
import { allNames, outletText, speakerNames, speakerText } from './names.ts'
import { type Findable, filterOf } from './query.ts'
import { retoldNotes } from './retold.ts'
import type { Cell, Frame, LedgerReport, Table } from './types.ts'
import { wordsOf } from './words/words.ts'

export interface ListInput {
  readonly view: LedgerView
  readonly language: Language
  readonly source: string
  readonly query?: string
}
type List = 'commitments' | 'claims' | 'companies' | 'sources'

export function listFrame({ view, language, source, query }: ListInput, list: List): Frame {
  const path = list === 'commitments' ? '/ledger' : `/${list}`
  return frameOf({
    language,
    knownBy: dayOf(view.knownBy),
    policy: view.policy,
    ledgerHash: view.ledgerHash,
    source,
    path,
    ...(query ? { query: [['q', query] as const] } : {}),
    verb: `list ${list}${query ? ` ${shellWord(query)}` : ''}`,
  })
}

export function writeClaims(input: ListInput): LedgerReport {
  const { view, language, query } = input
  const words = wordsOf(language)
  const keep = filterOf(query)
  const claims = [...view.claims.values()]
    .filter((claim) => keep(findableClaim(view, claim)))
    .sort((a, b) => a.publishedAt - b.publishedAt || (a.id < b.id ? -1 : 1))
  const retold = retoldNotes(view, language)
  return {
    frame: listFrame(input, 'claims'),
    headline: words.lists.claims(claims.length, query),
    standfirst: words.lists.claimsNote(
      claims.filter((c) => c.evidence.kind === 'quote').length,
      claims.filter((c) => c.unverified || c.estimate).length,
    ),
    table: {
      id: 'claims',
      title: words.lists.claimsTitle,
      columns: [
        { key: 'id', title: words.columns.id },
        { key: 'commitment', title: words.columns.commitment, narrow: true },
        { key: 'saidOn', title: words.columns.saidOn, narrow: true },
        { key: 'speaker', title: words.columns.speaker, narrow: true },
        { key: 'source', title: words.columns.source },
        { key: 'claim', title: words.columns.claim },
        { key: 'amount', title: words.columns.amount, numeric: true },
        { key: 'firmness', title: words.columns.firmness, narrow: true },
      ],
      rows: claims.map((claim) => ({ id: claim.id, cells: claimCells(input, claim, retold.get(claim.id)) })),
    },
  }
}
function claimCells({ view, language }: ListInput, claim: Claim, note: string | undefined): readonly Cell[] {
  const words = wordsOf(language)
  const firmness = claimFirmness(claim)
  const top = claim.says.amount && headlineOf(claim.says.amount)
  const commitment = view.commitmentOf.get(claim.id)
  return [
    { text: claim.id, value: claim.id, claims: [claim.id] },
    { text: commitment ?? '—', value: commitment ?? null },
    { text: statedDateText(claim.saidAt, language), value: formatStatedDate(claim.saidAt) },
    { text: speakerText(view, claim, language) },
    { text: outletText(claim) },
    { text: [markedLine(claim, language), ...(note ? [note] : [])].join(' · '), claims: [claim.id] },
    {
      text: claim.says.amount ? amountText(claim.says.amount, language) : '—',
      value: top ? majorOf(top) : null,
      claims: [claim.id],
    },
    { text: words.firmness[firmness], value: firmness, firmness, stalled: claim.says.stage === 'stalled', claims: [claim.id] },
  ]
}
function findableClaim(view: LedgerView, claim: Claim): Findable {
  const commitment = view.commitments.find((c) => c.id === view.commitmentOf.get(claim.id))
  return {
    texts: [
      claim.id,
      claim.gist ?? '',
      outletText(claim),
      ...(claim.evidence.kind === 'quote' ? [claim.evidence.quote.exact] : [claim.evidence.link.title ?? '']),
      commitment?.id ?? '',
      commitment?.slug ?? '',
    ],
    speakers: speakerNames(view, claim),
    parties: commitment ? [commitment.payer, commitment.payee].flatMap((id) => partyNames(view, id)) : [],
    kinds: commitment ? kindNames(commitment.kind) : [],
    firmness: claimFirmness(claim),
  }
}
export const partyNames = (view: LedgerView, id: PartyId): readonly string[] => {
  const party = view.parties.get(id)
  return [id, ...(party ? allNames(party) : [])]
}
export const kindNames = (kind: keyof ReturnType<typeof wordsOf>['kinds']): readonly string[] => [
  kind,
  kind.replaceAll('_', ' '),
  ...(['en', 'zh-Hant', 'zh-Hans'] as const).map((language) => wordsOf(language).kinds[kind]),
]

export function writeParties(input: ListInput): LedgerReport {
  const { view, language, query } = input
  const words = wordsOf(language)
  const keep = filterOf(query)
  const named = (party: Party): Findable => ({
    texts: partyNames(view, party.id),
    parties: partyNames(view, party.id),
    speakers: party.people.flatMap((p) => [p.name, ...Object.values(p.names).flat()]),
    kinds: [party.kind, words.partyKinds[party.kind]],
  })
  const parties = [...view.parties.values()].filter((p) => keep(named(p))).sort((a, b) => (a.id < b.id ? -1 : 1))
  return {
    frame: listFrame(input, 'companies'),
    headline: words.lists.parties(parties.length, query),
    standfirst: words.lists.partiesNote,
    table: {
      id: 'companies',
      title: words.lists.partiesTitle,
      columns: [
        { key: 'id', title: words.columns.id },
        { key: 'name', title: words.columns.party, narrow: true },
        { key: 'kind', title: words.columns.kind },
        { key: 'owes', title: words.columns.owes, numeric: true, narrow: true },
        { key: 'owed', title: words.columns.owed, numeric: true, narrow: true },
        { key: 'said', title: words.columns.said, numeric: true },
      ],
      rows: parties.map((party) => ({ id: party.id, cells: partyCells(input, party) })),
    },
  }
}
function partyCells({ view, language }: ListInput, party: Party): readonly Cell[] {
  const asPayer = view.commitments.filter((c) => c.payer === party.id)
  const asPayee = view.commitments.filter((c) => c.payee === party.id)
  const said = [...view.claims.values()].filter((c) => c.route.speaker.party === party.id).map((c) => c.id)
  return [
    { text: party.id, value: party.id },
    { text: partyNameIn(party, language) },
    { text: wordsOf(language).partyKinds[party.kind], value: party.kind },
    countCell(
      asPayer.length,
      asPayer.flatMap((c) => c.claims),
    ),
    countCell(
      asPayee.length,
      asPayee.flatMap((c) => c.claims),
    ),
    countCell(said.length, said),
  ]
}
/** A count is a number with the claims it counts; where there are none, it is a dash and no number. */
export const countCell = (count: number, claims: readonly Claim['id'][]): Cell =>
  claims.length === 0 ? { text: '—', value: null } : { text: String(count), value: count, claims: [...new Set(claims)] }

/** Documents that the ledger holds, and outlets that claims link to without one. */
export function writeSources(input: ListInput): LedgerReport {
  const { view, language, query } = input
  const words = wordsOf(language)
  const keep = filterOf(query)
  const rows = [...documentRows(input), ...linkRows(input)].filter(({ find }) => keep(find)).map(({ row }) => row)
  return {
    frame: listFrame(input, 'sources'),
    headline: words.lists.sources(rows.length, query),
    standfirst: words.lists.sourcesNote(view.documents.size),
    table: {
      id: 'sources',
      title: words.lists.sourcesTitle,
      columns: [
        { key: 'publisher', title: words.columns.publisher, narrow: true },
        { key: 'title', title: words.columns.what, narrow: true },
        { key: 'published', title: words.columns.published },
        { key: 'address', title: words.columns.address },
        { key: 'hash', title: words.columns.hash },
        { key: 'claims', title: words.columns.claims, numeric: true, narrow: true },
      ],
      rows,
    },
  }
}
interface SourceRow {
  readonly row: Table['rows'][number]
  readonly find: Findable
}
function documentRows({ view, language }: ListInput): readonly SourceRow[] {
  const claimsOf = Map.groupBy(view.claims.values(), (c) => (c.evidence.kind === 'quote' ? c.evidence.quote.documentHash : ''))
  return [...view.documents.values()].map((document: SourceDocument) => {
    const claims = claimsOf.get(document.hash) ?? []
    return sourceRow(document.hash, claims, [
      { text: document.publisher ?? '—' },
      { text: [document.title ?? document.name ?? '—', ...copyWords(view, document, language)].join(' · ') },
      document.published
        ? { text: statedDateText(document.published, language), value: formatStatedDate(document.published) }
        : { text: '—', value: null },
      { text: document.address ?? '—', value: document.address ?? null },
      { text: document.hash.slice(0, 12), value: document.hash },
    ])
  })
}
/** Whose text it repeats, and whether a figure was changed on the way. */
function copyWords(view: LedgerView, { hash }: SourceDocument, language: Language): readonly string[] {
  const { lists } = wordsOf(language)
  const copy = view.copies.find(({ document }) => document === hash)
  if (!copy) return []
  const first = copy.of.slice(0, 12)
  return [
    copy.version ? lists.versionOf(first) : lists.copyOf(first, `${Math.round(copy.alike * 100)}%`),
    ...(copy.differing.length > 0 ? [lists.altered(copy.differing.length)] : []),
    ...(copy.orphans.length > 0 ? [lists.orphaned(copy.orphans.length)] : []),
  ]
}
function linkRows({ view, language }: ListInput): readonly SourceRow[] {
  const keyOf = (c: Claim) => (c.evidence.kind === 'link' ? (c.evidence.link.address ?? c.evidence.link.publisher) : '')
  const linked = Map.groupBy(
    [...view.claims.values()].filter((c) => c.evidence.kind === 'link'),
    keyOf,
  )
  return [...linked]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, claims]) => {
      const first = claims[0]!
      const link = first.evidence.kind === 'link' ? first.evidence.link : undefined
      const on = dayOf(first.publishedAt)
      return sourceRow(key, claims, [
        { text: link?.publisher ?? '—' },
        { text: link?.title ?? '—' },
        { text: dateText(on, language), value: on },
        { text: link?.address ?? '—', value: link?.address ?? null },
        { text: wordsOf(language).lists.noDocument, value: null },
      ])
    })
}
const sourceRow = (id: string, claims: readonly Claim[], cells: readonly Cell[]): SourceRow => ({
  row: {
    id,
    cells: [
      ...cells,
      countCell(
        claims.length,
        claims.map((c) => c.id),
      ),
    ],
  },
  find: {
    texts: [...cells.map((c) => c.text), ...claims.map((c) => c.gist ?? '')],
    speakers: claims.map((c) => c.route.speaker.name),
    parties: [],
    kinds: [],
  },
})

/** For sums over commitments: one currency, those that flow once. */
export const inCurrency = (
  amount: { readonly value: Parameters<typeof currencyOf>[0] } | undefined,
  currency: string,
): number => {
  if (!amount || currencyOf(amount.value) !== currency || amount.value.per) return 0
  const top = headlineOf(amount.value)
  return top ? majorOf(top) : 0
}
