import { boundsOf, dayMs, dayOf, formatStatedDate, type Language } from '../base/index.ts'
import {
  type Claim,
  type ClaimId,
  type LedgerView,
  type SourceDocument,
  type Standing,
  standingIn,
  stepsBetween,
} from '../model/index.ts'
import { claimFirmness } from './claim-text.ts'
import { dateText, statedDateText } from './dates.ts'
import { speakerText } from './names.ts'
import type { Cell, Table } from './types.ts'
import { wordsOf } from './words/words.ts'

/** One report and those who told it on, in the words of each. */
export interface Retelling {
  /** Who said it first: an outlet, a person, a company. */
  readonly origin: string
  /** The report itself, or, where the ledger does not hold it, its earliest retelling. */
  readonly first: Told
  readonly firstIsReport: boolean
  readonly on: readonly (Told & { /** Below zero is softer than the first. */ readonly steps: number })[]
}
export interface Told {
  readonly claim: Claim
  readonly document: SourceDocument
  readonly standing: Standing
  /** As it stands in the quote. */
  readonly word: string
}

/** A retelling that gives no day of its own belongs to the latest report of that origin within this time. */
const undatedMs = 7 * dayMs

/** Reports on one commitment that somebody told on in words of another firmness. `claims` are those of the commitment. */
export function retellingsOf(view: LedgerView, claims: readonly Claim[]): readonly Retelling[] {
  const groups: { readonly origin: string; readonly told: Told[] }[] = []
  const copyOf = new Map(view.copies.filter(({ version }) => !version).map(({ document, of }) => [document, of]))
  for (const claim of [...claims].sort((a, b) => a.publishedAt - b.publishedAt || (a.id < b.id ? -1 : 1))) {
    const origin = originOf(view, claim)
    const one = origin === undefined ? undefined : toldBy(view, claim)
    if (!one || origin === undefined) continue
    const copied = copyOf.get(one.document.hash)
    const group =
      groups.find(({ told }) => told.some(({ document }) => document.hash === copied)) ??
      groups.findLast((g) => g.origin === origin && isSameReport(g.told[0]!.claim, claim))
    if (!group) groups.push({ origin, told: [one] })
    // What one text says again it says once.
    else if (!group.told.some(({ document }) => document.hash === one.document.hash)) group.told.push(one)
  }
  return groups.flatMap(({ origin, told }) => {
    const report = told.find((one) => isReport(one, origin))
    const first = report ?? told[0]!
    const on = told.filter((one) => one !== first).map((one) => ({ ...one, steps: stepsBetween(first.standing, one.standing) }))
    return on.some(({ steps }) => steps !== 0) ? [{ origin, first, firstIsReport: report !== undefined, on }] : []
  })
}

/** Who said it first, under one name in every language; nothing where nobody is named. */
function originOf(view: LedgerView, claim: Claim): string | undefined {
  const { speaker, via, publisher } = claim.route
  if (speaker.kind === 'unnamed') return via ?? publisher
  return speaker.kind === 'outlet' ? (via ?? speaker.name) : speakerText(view, claim, 'en')
}

function toldBy(view: LedgerView, claim: Claim): Told | undefined {
  const { evidence, says, act } = claim
  const document = evidence.kind === 'quote' ? view.documents.get(evidence.quote.documentHash) : undefined
  if (!document || evidence.kind !== 'quote' || !says.stage || act === 'denies') return undefined
  const found = standingIn(evidence.quote.exact, says.stage)
  return found && { claim, document, ...found }
}

const isSameReport = (first: Claim, claim: Claim): boolean =>
  formatStatedDate(first.saidAt) === formatStatedDate(claim.saidAt) ||
  (isUndated(claim) && claim.publishedAt - first.publishedAt >= 0 && claim.publishedAt - first.publishedAt <= undatedMs)
const isUndated = ({ saidAt, publishedAt }: Claim): boolean => {
  const bounds = boundsOf(saidAt)
  return bounds !== undefined && bounds.from <= publishedAt && publishedAt <= bounds.until
}

/** The text in which the origin speaks for itself. */
const isReport = ({ claim: { route }, document }: Told, origin: string): boolean =>
  route.via === undefined ? route.speaker.kind !== 'unnamed' || document.publisher === origin : document.publisher === route.via

export function retoldTable(view: LedgerView, retellings: readonly Retelling[], language: Language): Table | undefined {
  const { retold, columns } = wordsOf(language)
  if (retellings.length === 0) return undefined
  return {
    id: 'retold',
    title: retold.title,
    note: retold.note(retellings.every(({ firstIsReport }) => firstIsReport)),
    columns: [
      { key: 'report', title: retold.report },
      { key: 'told', title: retold.told, narrow: true },
      { key: 'toldOn', title: retold.toldOn },
      { key: 'word', title: retold.word, narrow: true },
      { key: 'firmness', title: columns.firmness },
      { key: 'steps', title: retold.change, narrow: true },
      { key: 'quote', title: retold.quote },
    ],
    rows: retellings.flatMap(({ origin, first, firstIsReport, on }) => [
      rowOf(view, first, origin, { text: firstIsReport ? retold.itself : retold.earliest, value: 0 }, language),
      ...on.map((one) => rowOf(view, one, origin, { text: retold.steps(one.steps), value: one.steps }, language)),
    ]),
  }
}

function rowOf(view: LedgerView, { claim, document, standing, word }: Told, origin: string, steps: Cell, language: Language) {
  const words = wordsOf(language)
  const firmness = claimFirmness(claim)
  const claims = [claim.id]
  const meaning = words.retold.standings[standing]
  const cells: readonly Cell[] = [
    { text: words.saidOn(origin, statedDateText(claim.saidAt, language)) },
    { text: document.publisher ?? document.title ?? document.name ?? speakerText(view, claim, language) },
    { text: dateText(dayOf(claim.publishedAt), language), value: dayOf(claim.publishedAt) },
    { text: meaning === word ? words.quoted(word) : words.retold.wordIs(words.quoted(word), meaning), value: standing, claims },
    { text: words.firmness[firmness], value: firmness, firmness, stalled: claim.says.stage === 'stalled', claims },
    { ...steps, claims },
    { text: claim.evidence.kind === 'quote' ? claim.evidence.quote.exact : '', claims },
  ]
  return { id: claim.id, cells }
}

/** Each claim that tells a report on in words of another firmness, with what to say of it. Found once for a view and a language. */
export function retoldNotes(view: LedgerView, language: Language): ReadonlyMap<ClaimId, string> {
  const known = notesOf.get(view) ?? new Map<Language, ReadonlyMap<ClaimId, string>>()
  notesOf.set(view, known)
  const notes = known.get(language) ?? new Map(notesIn(view, language))
  known.set(language, notes)
  return notes
}
const notesOf = new WeakMap<LedgerView, Map<Language, ReadonlyMap<ClaimId, string>>>()

function notesIn(view: LedgerView, language: Language): readonly (readonly [ClaimId, string])[] {
  const { retold, quoted } = wordsOf(language)
  return view.commitments.flatMap(({ claims }) =>
    retellingsOf(view, claimsOf(view, claims)).flatMap(({ first, on, firstIsReport }) =>
      on
        .filter(({ steps }) => steps !== 0)
        .map(
          ({ claim, word, steps }) =>
            [claim.id, retold.noteOn(quoted(first.word), quoted(word), retold.steps(steps), firstIsReport)] as const,
        ),
    ),
  )
}

export const claimsOf = (view: LedgerView, ids: readonly ClaimId[]): readonly Claim[] =>
  ids.flatMap((id) => view.claims.get(id) ?? [])
