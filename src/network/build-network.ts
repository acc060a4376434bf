import { assert, type Instant, instantOf } from '../base/index.ts'
import {
  type CommitmentKind,
  type Exposure,
  type LedgerView,
  type NetworkCommitment,
  type Obligation,
  type ObligationNetwork,
  type PartyId,
  undisclosed,
} from '../model/index.ts'
import { openBook } from './assumptions.ts'
import { chooseFlows, type Flowing } from './choose.ts'
import { marksOf } from './marks.ts'
import { type Member, meansOf } from './means.ts'
import { obligationsOf } from './obligations.ts'
import { planTiming } from './plan-timing.ts'
import { parseQuarter, type Quarter, quarterAt, quarterName, quartersOf } from './quarters.ts'

export interface NetworkOptions {
  /** "2026Q1" to "2030Q4". Absent: from the quarter of the view's date (or of its last claim) for twenty quarters. */
  readonly from?: string
  readonly until?: string
  /** Others are left out, and said so, unless a rate is given: { JPY: 0.0064 } is USD per JPY. */
  readonly ratesToUsd?: Readonly<Record<string, number>>
}

const periodsAssumed = 20
const periodsMax = 400

/**
 * What everybody owes whom, quarter by quarter, in US dollars (major units), as the view has it: one obligation a commitment and quarter,
 * opening cash, and outside flows under which the plan holds. Whatever no claim says is in `assumptions`; whatever does not flow is in
 * `excluded` with its reason. Rules: docs/rules/network.md; how and why: docs/math/network.md.
 */
export function buildNetwork(view: LedgerView, options: NetworkOptions = {}): ObligationNetwork {
  const rates = options.ratesToUsd ?? {}
  const now = quarterAt(dateOf(view))
  const quarters = quartersFrom(options, now)
  const first = quarters[0]!
  const last = quarters.at(-1)!
  const { flowing, excluded } = chooseFlows(view, { now, first }, last, rates)
  const book = openBook()
  const members = membersOf(flowing, view)
  const builtGw = members.map(({ id }) => builtAt(id, view, first))
  const built = new Map(members.map(({ id }, i) => [id, builtGw[i]!]))
  const commitments = flowing.map((flow) => commitmentOf(flow, view, rates))
  const obligations = obligationsOf(flowing, commitments, built, quarters, book)
  const dueAt = planTiming(obligations, commitments, built, quarters.length)
  const kinds = new Map(commitments.map(({ id, kind }) => [id, kind]))
  const kindOf = ({ commitment }: Obligation): CommitmentKind => kinds.get(commitment) ?? 'other'
  const { unlimited, ...means } = meansOf(members, quarters, { obligations, dueAt, kindOf }, view, rates, book)
  return {
    currency: 'USD',
    parties: members.map((member, i) => ({ ...namedOf(member, view), ...(unlimited[i] ? { unlimited: true as const } : {}) })),
    periods: quarters.map(quarterName),
    commitments,
    obligations,
    ...means,
    cashFloor: members.map(() => 0),
    funding: quarters.map(() => members.map(() => 0)),
    builtGw,
    assumptions: book.list,
    excluded,
  }
}

/** The view's own date; of a view without one (it knows everything), the day of its last claim. */
function dateOf(view: LedgerView): Instant {
  const year3000 = Date.UTC(3000, 0, 1)
  if (Number.isFinite(view.knownBy) && view.knownBy < year3000) return view.knownBy
  return instantOf([...view.claims.values()].reduce((latest, { publishedAt }) => Math.max(latest, publishedAt), 0))
}

function quartersFrom({ from, until }: NetworkOptions, now: Quarter): readonly Quarter[] {
  const first = from === undefined ? now : parseQuarter(from)
  assert(first !== undefined, `"from" is a quarter such as 2026Q1, not ${from}`)
  const last = until === undefined ? first + periodsAssumed - 1 : parseQuarter(until)
  assert(last !== undefined, `"until" is a quarter such as 2030Q4, not ${until}`)
  assert(last >= first && last - first < periodsMax, `a network runs forward, over at most ${periodsMax} quarters`)
  return Array.from({ length: last - first + 1 }, (_, k) => first + k)
}

/** Everybody who pays or is paid, in the order of their ids. */
function membersOf(flowing: readonly Flowing[], view: LedgerView): readonly Member[] {
  const ids = new Set(flowing.flatMap(({ commitment: { payer, payee } }) => [payer, payee]))
  return [...ids]
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
    .map((id) => ({ id, kind: id === undisclosed ? 'group' : (view.parties.get(id)?.kind ?? 'company') }))
}

function namedOf({ id, kind }: Member, view: LedgerView): ObligationNetwork['parties'][number] {
  const party = view.parties.get(id)
  return party ? { id, kind, name: party.name, names: party.names } : { id, kind, name: id }
}

/** Capacity last reported as running by the start of the first quarter. */
function builtAt(party: PartyId, view: LedgerView, first: Quarter): number {
  const running = view.capacity
    .filter((point) => point.party === party && point.status === 'operating' && (quartersOf(point.date)?.last ?? first) < first)
    .map(({ date, gw, publishedAt }) => ({ gw, at: quartersOf(date)?.last ?? 0, publishedAt }))
    .sort((a, b) => a.at - b.at || a.publishedAt - b.publishedAt || a.gw - b.gw)
  return running.at(-1)?.gw ?? 0
}

function commitmentOf(
  { commitment, line, schedule }: Flowing,
  view: LedgerView,
  rates: Readonly<Record<string, number>>,
): NetworkCommitment {
  const { id, slug, payer, payee, kind, label, firmness } = commitment
  return {
    id,
    ...(slug === undefined ? {} : { slug }),
    payer,
    payee,
    kind,
    ...(label === undefined ? {} : { label }),
    firmness: firmness.code,
    stalled: firmness.stalled,
    planned: schedule.total as Exposure,
    ...(schedule.paid > 0 ? { paid: schedule.paid as Exposure } : {}),
    claims: [...new Set(line.flatMap(({ claims }) => claims))],
    marks: marksOf(line, view, rates),
    line: line.map((member) => member.id),
  }
}
