import {
  type CommitmentId,
  type CommitmentKind,
  firmnessRank,
  headlineOf,
  type LedgerView,
  type ObligationNetwork,
  type ResolvedCommitment,
  undisclosed,
} from '../model/index.ts'
import type { AssumptionDraft } from './assumptions.ts'
import { type Line, leadOf, linesOf } from './lines.ts'
import { type Clock, type Schedule, scheduleOf, type Terms } from './schedule.ts'
import { draftsOf, type Rates, worthOf } from './worth.ts'

type Excluded = ObligationNetwork['excluded'][number]

/** A commitment whose money flows, with its schedule. */
export interface Flowing {
  readonly commitment: ResolvedCommitment
  readonly line: Line
  readonly schedule: Schedule
  readonly assumed: readonly AssumptionDraft[]
}

/** Called on only if something else fails: no money moves in the plan. */
const contingent: ReadonlySet<CommitmentKind> = new Set(['guarantee', 'warrant'])

/** What flows, in the order of commitment ids; and what does not, each with its reason. Nothing is counted twice. */
export function chooseFlows(
  view: LedgerView,
  clock: Clock,
  until: number,
  rates: Rates,
): { readonly flowing: readonly Flowing[]; readonly excluded: readonly Excluded[] } {
  const flowing: Flowing[] = []
  const excluded: Excluded[] = []
  for (const line of linesOf(view)) {
    const lead = leadOf(line)
    for (const member of line)
      if (member !== lead)
        excluded.push({ commitment: member.id, reason: firmnessRank(member.firmness.code) === 0 ? 'dead' : 'replaced' })
    if (!lead) continue
    const chosen = flowOf(lead, line, view, clock, until, rates)
    if (typeof chosen === 'string') excluded.push({ commitment: lead.id, reason: chosen })
    else flowing.push(chosen)
  }
  const doubled = overlapsOf(flowing, view)
  for (const id of doubled) excluded.push({ commitment: id, reason: 'overlap' })
  return {
    flowing: flowing
      .filter(({ commitment }) => !doubled.has(commitment.id))
      .sort((a, b) => byId(a.commitment.id, b.commitment.id)),
    excluded: excluded.sort((a, b) => byId(a.commitment, b.commitment)),
  }
}

const byId = (a: CommitmentId, b: CommitmentId): number => Number(a.slice(2)) - Number(b.slice(2))

function flowOf(
  lead: ResolvedCommitment,
  line: Line,
  view: LedgerView,
  clock: Clock,
  until: number,
  rates: Rates,
): Flowing | Excluded['reason'] {
  if (lead.unreviewed) return 'unreviewed'
  if (lead.aggregate) return 'aggregate'
  if (lead.firmness.code === 'F6') return 'paid'
  if (contingent.has(lead.kind)) return 'contingent'
  // Who builds spends money on the outside; to the one built for, it owes the building.
  if (lead.kind === 'capacity_buildout') return 'in-kind'
  if (lead.payee === undisclosed || lead.payee === lead.payer || !view.parties.has(lead.payee)) return 'no-payee'
  const terms = termsOf(lead, rates)
  if (typeof terms === 'string') return terms
  const schedule = scheduleOf(terms.terms, clock)
  if (schedule.total - schedule.paid <= schedule.total * 1e-9) return 'paid'
  const inRange = schedule.flows.some(
    ({ quarter, release }) => quarter <= until && (release !== undefined || quarter >= clock.first),
  )
  if (!inRange) return 'out-of-range'
  return { commitment: lead, line, schedule, assumed: [...terms.assumed, ...schedule.assumed] }
}

function termsOf(
  lead: ResolvedCommitment,
  rates: Rates,
): { readonly terms: Terms; readonly assumed: readonly AssumptionDraft[] } | 'no-amount' | 'currency' {
  const tranches: Terms['tranches'][number][] = []
  for (const tranche of lead.tranches?.value ?? []) {
    const worth = worthOf(tranche.amount, rates)
    if (worth === 'currency') return 'currency'
    if (worth !== undefined && worth > 0 && tranche.amount.per === undefined) tranches.push({ tranche, worth })
  }
  // The view's own amount; the largest figure anybody put on it only where the view settles on none.
  const amount = [lead.amount?.value, lead.headline?.value].find((range) => range && headlineOf(range))
  const worth = worthOf(amount, rates)
  const paid = worthOf(lead.paidAmount?.value, rates)
  if (worth === 'currency' || paid === 'currency') return 'currency'
  const shared = {
    paid: paid ?? 0,
    tranches,
    ...(lead.period ? { period: lead.period.value } : {}),
  }
  if (amount === undefined || worth === undefined || worth <= 0)
    return tranches.length > 0 ? { terms: shared, assumed: [] } : 'no-amount'
  const assumed = draftsOf(amount, worth, rates)
  switch (amount.per) {
    case undefined:
      return { terms: { ...shared, total: worth }, assumed }
    case 'unit': {
      const units = lead.capacity?.value.high ?? lead.capacity?.value.low
      return units === undefined ? 'no-amount' : { terms: { ...shared, total: worth * units }, assumed }
    }
    default:
      return { terms: { ...shared, perQuarter: worth * quartersPer[amount.per], tranches: [] }, assumed }
  }
}

const quartersPer = { year: 1 / 4, quarter: 1, month: 3 } as const

/** Of two between the same parties said to overlap, the smaller: by how much they do nobody says, and the larger may hold it all. */
function overlapsOf(flowing: readonly Flowing[], view: LedgerView): ReadonlySet<CommitmentId> {
  const at = new Map(flowing.map((flow) => [flow.commitment.id, flow]))
  const doubled = new Set<CommitmentId>()
  for (const { kind, from, to } of view.relations) {
    const [a, b] = [at.get(from), at.get(to)]
    if (kind !== 'overlaps' || !a || !b || doubled.has(from) || doubled.has(to)) continue
    if (a.commitment.payer !== b.commitment.payer || a.commitment.payee !== b.commitment.payee) continue
    doubled.add(a.schedule.total <= b.schedule.total ? from : to)
  }
  return doubled
}
