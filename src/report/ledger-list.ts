import { boundsOf, dayMs, formatStatedDate, type Language, majorOf, type StatedDate } from '../base/index.ts'
import {
  type AmountRange,
  type ClaimId,
  currencyOf,
  headlineOf,
  type LedgerView,
  type Resolved,
  type ResolvedCommitment,
} from '../model/index.ts'
import { statedDateText } from './dates.ts'
import { firmnessText } from './firmness-text.ts'
import { countCell, inCurrency, kindNames, type ListInput, listFrame, partyNames } from './lists.ts'
import { amountText, moneyText } from './money.ts'
import { pairText, speakerNames } from './names.ts'
import { type Findable, filterOf } from './query.ts'
import { claimsOf, retellingsOf } from './retold.ts'
import type { Cell, LedgerReport } from './types.ts'
import { wordsOf } from './words/words.ts'

/** Commitments, one a row; the headline adds up what was announced, what binds, what is paid. */
export function writeLedger(input: ListInput): LedgerReport {
  const { view, language, query } = input
  const words = wordsOf(language)
  const { columns } = words
  const keep = filterOf(query)
  const commitments = view.commitments.filter((c) => keep(findable(view, c))).sort((a, b) => (a.id < b.id ? -1 : 1))
  return {
    frame: listFrame(input, 'commitments'),
    headline: headlineOfSums(view, commitments, language, query),
    standfirst: standfirst(view, commitments, language),
    table: {
      id: 'commitments',
      title: words.lists.commitmentsTitle,
      columns: [
        { key: 'id', title: columns.id },
        { key: 'pair', title: columns.pair, narrow: true },
        { key: 'kind', title: columns.kind },
        { key: 'headline', title: columns.headline, numeric: true },
        { key: 'best', title: columns.best, numeric: true, narrow: true },
        { key: 'binding', title: columns.binding, numeric: true },
        { key: 'paid', title: columns.paid, numeric: true },
        { key: 'firmness', title: columns.firmness, narrow: true },
        { key: 'conflicts', title: columns.conflicts, numeric: true, narrow: true },
        { key: 'due', title: columns.nextDue },
      ],
      rows: commitments.map((c) => ({ id: c.id, cells: cellsOf(view, c, language) })),
    },
  }
}

function cellsOf(view: LedgerView, c: ResolvedCommitment, language: Language): readonly Cell[] {
  const words = wordsOf(language)
  const conflicting = view.conflicts.filter((x) => c.conflicts.includes(x.id)).flatMap((x) => [x.earlier, x.later])
  const { code, stalled, claims } = c.firmness
  const due = nextDue(view, c)
  return [
    { text: c.id, value: c.id },
    // Two deals of one pair and kind are told apart by the name their compiler gave them.
    {
      text: language === 'en' && c.label ? `${pairText(view, c, language)} · ${c.label}` : pairText(view, c, language),
      value: `${c.payer}>${c.payee}`,
    },
    { text: words.kinds[c.kind], value: c.kind },
    amountCell(view, c.headline, language),
    amountCell(view, c.amount, language),
    amountCell(view, c.bindingAmount, language),
    amountCell(view, c.paidAmount, language),
    {
      text: firmnessText(c.firmness, words),
      value: code,
      firmness: code,
      stalled,
      claims,
    },
    countCell(c.conflicts.length, conflicting),
    due
      ? { text: statedDateText(due.date, language), value: formatStatedDate(due.date), claims: due.claims }
      : { text: '—', value: null },
  ]
}
/** A figure that stands on unverified claims alone says so beside it. */
function amountCell(view: LedgerView, amount: Resolved<AmountRange> | undefined, language: Language): Cell {
  if (!amount) return { text: '—', value: null }
  const top = headlineOf(amount.value)
  const unverified = amount.for.length > 0 && amount.for.every((id) => view.claims.get(id)?.unverified)
  const text = amountText(amount.value, language)
  return {
    text: unverified ? `${text} · ${wordsOf(language).standing.unverified}` : text,
    value: top ? majorOf(top) : null,
    claims: amount.for,
  }
}

/** The first dated tranche not yet paid, else the start of the period, where it lies after what is known. */
function nextDue(
  view: LedgerView,
  c: ResolvedCommitment,
): { readonly date: StatedDate; readonly claims: readonly ClaimId[] } | undefined {
  const later = (date: StatedDate | undefined): date is StatedDate => {
    const bounds = date && boundsOf(date)
    return bounds !== undefined && bounds.until > view.knownBy + dayMs
  }
  const tranches = (c.tranches?.value ?? [])
    .filter((t) => !t.paid)
    .map((t) => t.due)
    .filter(later)
  const first = tranches.sort((a, b) => boundsOf(a)!.from - boundsOf(b)!.from)[0]
  if (first) return { date: first, claims: c.tranches!.for }
  const start = c.period?.value.start
  return later(start) ? { date: start, claims: c.period!.for } : undefined
}

function findable(view: LedgerView, c: ResolvedCommitment): Findable {
  const claims = c.claims.flatMap((id) => view.claims.get(id) ?? [])
  return {
    texts: [c.id, c.slug ?? '', c.label ?? '', ...claims.map((claim) => claim.gist ?? '')],
    speakers: claims.flatMap((claim) => speakerNames(view, claim)),
    parties: [...partyNames(view, c.payer), ...partyNames(view, c.payee)],
    kinds: kindNames(c.kind),
    firmness: c.firmness.code,
  }
}

/** Money that would be counted twice is left out: sums of parts, and what another commitment replaced. */
const countedOnce = (view: LedgerView, commitments: readonly ResolvedCommitment[]): readonly ResolvedCommitment[] => {
  const replaced = new Set(view.relations.filter((r) => r.kind === 'replaces').map((r) => r.to))
  return commitments.filter((c) => !c.aggregate && !replaced.has(c.id) && c.firmness.code !== 'F0')
}
function commonCurrency(commitments: readonly ResolvedCommitment[]): string {
  const counts = new Map<string, number>()
  for (const c of commitments) {
    const currency = c.headline && currencyOf(c.headline.value)
    if (currency) counts.set(currency, (counts.get(currency) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? 'USD'
}
function headlineOfSums(
  view: LedgerView,
  commitments: readonly ResolvedCommitment[],
  language: Language,
  query: string | undefined,
): string {
  const words = wordsOf(language)
  const once = countedOnce(view, commitments)
  const currency = commonCurrency(once)
  const sum = (pick: (c: ResolvedCommitment) => Resolved<AmountRange> | undefined) =>
    moneyText(Number(once.reduce((total, c) => total + inCurrency(pick(c), currency), 0).toPrecision(3)), currency, language)
  if (commitments.length === 0) return words.lists.noCommitments(query)
  return words.lists.commitments(commitments.length, query, {
    headline: sum((c) => c.headline ?? c.amount),
    binding: sum((c) => c.bindingAmount),
    paid: sum((c) => c.paidAmount),
  })
}
function standfirst(view: LedgerView, commitments: readonly ResolvedCommitment[], language: Language): string {
  const words = wordsOf(language)
  const once = countedOnce(view, commitments)
  const currency = commonCurrency(once)
  const uncounted = commitments.length - once.filter((c) => inCurrency(c.headline ?? c.amount, currency) > 0).length
  const conflicts = new Set(commitments.flatMap((c) => c.conflicts)).size
  const retold = commitments.flatMap((c) => retellingsOf(view, claimsOf(view, c.claims)).map(() => c.id))
  return [
    words.lists.conflictsOpen(conflicts),
    ...(uncounted > 0 ? [words.lists.notInSums(uncounted)] : []),
    ...(retold.length > 0 ? [words.retold.ledgerNote(retold.length, [...new Set(retold)].join(words.comma))] : []),
  ].join(words.sentenceGap)
}
