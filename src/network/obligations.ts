import {
  type ClaimId,
  type Exposure,
  firmnessRank,
  type NetworkCommitment,
  type Obligation,
  type PartyId,
} from '../model/index.ts'
import type { AssumptionBook } from './assumptions.ts'
import type { Flowing } from './choose.ts'
import { planTiming } from './plan-timing.ts'
import { type Quarter, quarterName } from './quarters.ts'
import type { Flow } from './schedule.ts'

/** One obligation a flow within the periods, in the order of the commitments; their assumptions go into the book on the way. */
export function obligationsOf(
  flowing: readonly Flowing[],
  commitments: readonly NetworkCommitment[],
  built: ReadonlyMap<PartyId, number>,
  quarters: readonly Quarter[],
  book: AssumptionBook,
): readonly Obligation[] {
  const named = namesOf(flowing)
  const drafts = flowing.flatMap((flow) => draftsOf(flow, quarters, named, book))
  return numbered(withoutIdleWaits(drafts, commitments, built, quarters, book), quarters)
}

/** Every way to name a commitment that flows, or that flows under another's name. */
function namesOf(flowing: readonly Flowing[]): ReadonlyMap<string, Obligation['commitment']> {
  const named = new Map<string, Obligation['commitment']>()
  for (const { commitment, line } of flowing)
    for (const { id, slug } of line) for (const name of slug === undefined ? [id] : [id, slug]) named.set(name, commitment.id)
  return named
}

function draftsOf(
  { commitment, schedule, assumed }: Flowing,
  quarters: readonly Quarter[],
  named: ReadonlyMap<string, Obligation['commitment']>,
  book: AssumptionBook,
): readonly Obligation[] {
  const first = quarters[0]!
  const ids = assumed.map((draft) => book.add(draft, { commitment: commitment.id }))
  const claims = claimsBehind(commitment)
  const gwEach = gwOf(commitment) / schedule.total
  return schedule.flows.flatMap((flow): Obligation[] => {
    // A tranche that waits for a condition is not gone because its earliest date is.
    const quarter = flow.release ? Math.max(first, flow.quarter) : flow.quarter
    if (quarter < first || quarter > quarters.at(-1)!) return []
    const release = releaseOf(flow, commitment.payee, named)
    return [
      {
        id: commitment.id,
        commitment: commitment.id,
        payer: commitment.payer,
        payee: commitment.payee,
        period: quarter - first,
        amount: flow.amount as Exposure,
        seniority: 1,
        soft: firmnessRank(commitment.firmness.code) < 4,
        firmness: commitment.firmness.code,
        claims,
        assumed: ids,
        ...(release ? { release } : {}),
        ...(gwEach > 0 ? { deliversGw: gwEach * flow.amount } : {}),
      },
    ]
  })
}

/** C-0017@2026Q3, and #2 for the second in that quarter. */
function numbered(obligations: readonly Obligation[], quarters: readonly Quarter[]): readonly Obligation[] {
  const seen = new Map<string, number>()
  return obligations.map((obligation) => {
    const id = `${obligation.commitment}@${quarterName(quarters[obligation.period]!)}`
    const count = (seen.get(id) ?? 0) + 1
    seen.set(id, count)
    return { ...obligation, id: count > 1 ? `${id}#${count}` : id }
  })
}

/** Claims on how much and when; where the view names none, all that speak of it. */
function claimsBehind({ amount, headline, tranches, period, claims }: Flowing['commitment']): readonly ClaimId[] {
  const behind = [...((amount ?? headline)?.for ?? []), ...(tranches?.for ?? []), ...(period?.for ?? [])]
  return behind.length > 0 ? [...new Set(behind)] : claims
}

/** What a buyer or tenant gains when all is paid. */
function gwOf({ kind, capacity }: Flowing['commitment']): number {
  const bought = kind === 'purchase' || kind === 'lease' || kind === 'services' || kind === 'supply'
  return bought && capacity?.value.unit === 'GW' ? (capacity.value.high ?? capacity.value.low ?? 0) : 0
}

/** Capacity is that of the one who gets the money; a reference to a commitment that does not flow here releases nothing and is dropped. */
function releaseOf(
  { release }: Flow,
  payee: PartyId,
  named: ReadonlyMap<string, Obligation['commitment']>,
): Obligation['release'] {
  if (!release) return undefined
  if (release.kind === 'capacity') return { kind: 'capacity', party: payee, gwAtLeast: release.gwAtLeast }
  const commitment = named.get(release.reference)
  return commitment === undefined ? undefined : { kind: 'commitment', commitment, when: release.when }
}

/**
 * A tranche that waits for capacity which nothing in the network brings within its periods would never flow, not even in the plan.
 * Its condition is then taken as met outside: it falls due a quarter after the one before it, and that is assumed.
 */
function withoutIdleWaits(
  drafts: readonly Obligation[],
  commitments: readonly NetworkCommitment[],
  built: ReadonlyMap<PartyId, number>,
  quarters: readonly Quarter[],
  book: AssumptionBook,
): readonly Obligation[] {
  let obligations = drafts
  for (let turn = 0; turn < drafts.length; turn++) {
    if (!obligations.some(({ release }) => release)) break
    const dueAt = planTiming(obligations, commitments, built, quarters.length)
    const idle = obligations.findIndex(({ release }, o) => release && dueAt[o]! < 0)
    if (idle < 0) break
    obligations = obligations.map((obligation, o) =>
      o === idle ? freed(obligation, obligations, dueAt, quarters, book) : obligation,
    )
  }
  return obligations.filter(({ period }) => period < quarters.length)
}

function freed(
  { release, ...obligation }: Obligation,
  all: readonly Obligation[],
  dueAt: Int32Array,
  quarters: readonly Quarter[],
  book: AssumptionBook,
): Obligation {
  const others = all.flatMap((other, o) => (other.commitment === obligation.commitment && dueAt[o]! >= 0 ? [dueAt[o]! + 1] : []))
  const period = Math.max(obligation.period, ...others)
  const words = release?.kind === 'capacity' ? `${release.gwAtLeast} GW` : `${release?.commitment} ${release?.when}`
  const from = quarterName(quarters[0]! + period)
  const assumed = book.add(
    { code: 'tranche-words', params: { words, from, amount: obligation.amount } },
    { commitment: obligation.commitment },
  )
  return { ...obligation, period, assumed: [...obligation.assumed, assumed] }
}
