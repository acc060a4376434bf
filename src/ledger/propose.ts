import { dayMs, majorOf } from '../base/index.ts'
import {
  type AmountRange,
  amountsOverlap,
  type Claim,
  type CommitmentId,
  type CommitmentKind,
  type CommitmentRecord,
  currencyOf,
  headlineOf,
  type PartyId,
  undisclosed,
} from '../model/index.ts'
import { byPublication, momentOf } from './claim-order.ts'
import { byNumber, commitmentFor } from './known.ts'
import { flatten } from './names.ts'
import { claimIn, type Folded, known, lastKnown } from './state.ts'

/** One undertaking as a document speaks of it, its sides already known. */
export interface Group {
  readonly payer: PartyId
  readonly payee: PartyId
  readonly kind: CommitmentKind
  readonly claims: readonly Claim[]
}
export interface Proposal {
  readonly commitment: CommitmentId
  readonly reason: 'amount-fits' | 'capacity-fits' | 'label-fits' | 'date-fits' | 'same-parties-and-kind' | 'latest-of-several'
}

/** Money for shares is one thing, lent money another; goods, services and leases are paid for alike. */
const families: Readonly<Record<CommitmentKind, string>> = {
  equity_investment: 'equity',
  debt_financing: 'debt',
  purchase: 'trade',
  services: 'trade',
  lease: 'trade',
  supply: 'trade',
  offtake: 'trade',
  licence: 'licence',
  acquisition: 'acquisition',
  capacity_buildout: 'capacity',
  guarantee: 'guarantee',
  warrant: 'warrant',
  other: 'other',
}

/** The commitment of the ledger that a document most likely speaks of, and why; undefined when it is a new one. `taken` ones are spoken for. */
export function proposeCommitment(folded: Folded, group: Group, taken: ReadonlySet<CommitmentId>): Proposal | undefined {
  const rivals = candidatesFor(folded, group).filter((r) => !taken.has(r.id))
  const rated = rivals.map((record) => rate(folded, group, record)).filter((r) => r !== undefined)
  const best = rated.sort((a, b) => b.score - a.score || b.latest - a.latest || byNumber(b.record.id, a.record.id))[0]
  if (!best) return undefined
  const tied = rated.filter((r) => r.score === best.score).length > 1
  return { commitment: best.record.id, reason: tied ? 'latest-of-several' : best.reason }
}

function candidatesFor({ book, lines }: Folded, group: Group): readonly CommitmentRecord[] {
  const [payer, payee] = flow(group)
  const family = families[group.kind]
  const some: CommitmentRecord[] = []
  for (const entry of book.commitments.values()) {
    const record = known(entry, lines)
    if (!record || families[record.kind] !== family) continue
    const [from, to] = flow(record)
    const raised = isOpenFunding(group, record, (id) => lastKnown(book.parties.get(id), lines)?.kind === 'group')
    if ((from === payer && to === payee) || raised) some.push(record)
  }
  return some
}

/** Who pays whom: a supplier that is named first is paid all the same. */
const flow = ({ payer, payee, kind }: Pick<Group, 'payer' | 'payee' | 'kind'>): readonly [PartyId, PartyId] =>
  kind === 'supply' ? [payee, payer] : [payer, payee]

/** "Oracle raises 45 to 50 billion" names no lender; a ledger may hold it as the market's promise to Oracle. */
const isOpenFunding = (group: Group, record: CommitmentRecord, isGroup: (id: PartyId) => boolean): boolean =>
  (group.kind === 'debt_financing' || group.kind === 'equity_investment') &&
  group.payee === undisclosed &&
  record.payee === group.payer &&
  isGroup(record.payer)

interface Rated {
  readonly record: CommitmentRecord
  readonly score: number
  readonly latest: number
  readonly reason: Proposal['reason']
}

function rate(folded: Folded, group: Group, record: CommitmentRecord): Rated | undefined {
  const theirs = claimsOf(folded, record.id)
  const amount = bestFit(figures(group.claims), figures(theirs))
  const capacity = capacityFits(group.claims, theirs) ? 1 : 0
  const label = labelFits(group.claims, record) ? 1 : 0
  const date = datesFit(group.claims, theirs) ? 1 : 0
  // With a side left open, only the same figure makes it the same promise.
  const open = [...flow(group), ...flow(record)].includes(undisclosed)
  if (amount === 'apart' || (open && amount !== 'same')) return undefined
  const score = { same: 6, near: 4, overlaps: 2, unknown: 0 }[amount] + 2 * capacity + 2 * label + date
  return { record, score, latest: theirs.at(-1)?.publishedAt ?? 0, reason: reasonFor(amount, capacity, label, date) }
}

const reasonFor = (amount: Fit, capacity: number, label: number, date: number): Proposal['reason'] => {
  if (amount !== 'unknown') return 'amount-fits'
  if (capacity) return 'capacity-fits'
  if (label) return 'label-fits'
  return date ? 'date-fits' : 'same-parties-and-kind'
}

function claimsOf(folded: Folded, id: CommitmentId): readonly Claim[] {
  const entries = folded.book.decisionsFor.get(id) ?? []
  const ids = new Set(entries.filter((e) => e.line < folded.lines).map((e) => e.value))
  return [...ids]
    .filter((claim) => commitmentFor(folded, claim) === id)
    .flatMap((claim) => claimIn(folded, claim) ?? [])
    .sort(byPublication)
}

const figures = (claims: readonly Claim[]): readonly AmountRange[] =>
  claims.flatMap(({ says, property, act }) =>
    says.amount && headlineOf(says.amount) && property !== 'confidence' && property !== 'condition' && act !== 'estimates'
      ? [says.amount]
      : [],
  )

type Fit = 'same' | 'near' | 'overlaps' | 'unknown' | 'apart'
const fits: readonly Fit[] = ['same', 'near', 'overlaps', 'unknown', 'apart']

function bestFit(ours: readonly AmountRange[], theirs: readonly AmountRange[]): Fit {
  let best: Fit | undefined
  for (const a of ours)
    for (const b of theirs) {
      const fit = fitOf(a, b)
      if (best === undefined || fits.indexOf(fit) < fits.indexOf(best)) best = fit
    }
  return best ?? 'unknown'
}

/** Headlines within half of each other may be one deal renegotiated; further apart and disjoint they are two deals. */
function fitOf(a: AmountRange, b: AmountRange): Fit {
  if (currencyOf(a) !== currencyOf(b) || a.per !== b.per) return 'unknown'
  const [x, y] = [majorOf(headlineOf(a)!), majorOf(headlineOf(b)!)]
  if (x === y) return 'same'
  const ratio = Math.max(x, y) / Math.max(Number.MIN_VALUE, Math.min(x, y))
  if (ratio <= 1.5) return 'near'
  return amountsOverlap(a, b) ? 'overlaps' : 'apart'
}

const capacityFits = (ours: readonly Claim[], theirs: readonly Claim[]): boolean => {
  const sizes = (claims: readonly Claim[]) =>
    claims.flatMap(({ says: { capacity: c } }) => (c ? [`${c.unit} ${c.high ?? c.low}`] : []))
  const known = new Set(sizes(theirs))
  return sizes(ours).some((size) => known.has(size))
}

/** A word of the label that no party's name explains, such as a year, stands in one of the quotes. */
function labelFits(ours: readonly Claim[], { label }: CommitmentRecord): boolean {
  const words = flatten(label ?? '')
    .split(' ')
    .filter((word) => /^\d{4}$/.test(word) || word.length >= 5)
  if (words.length === 0) return false
  const quotes = ours.flatMap((c) => (c.evidence.kind === 'quote' ? [` ${flatten(c.evidence.quote.exact)} `] : []))
  return words.every((word) => quotes.some((quote) => quote.includes(` ${word} `)))
}

const closeDays = 60
const datesFit = (ours: readonly Claim[], theirs: readonly Claim[]): boolean => {
  const last = theirs.length > 0 ? Math.max(...theirs.map(momentOf)) : undefined
  return last !== undefined && ours.some((c) => Math.abs(momentOf(c) - last) <= closeDays * dayMs)
}
