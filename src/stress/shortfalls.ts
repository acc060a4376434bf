import type { PartyShortfall } from '../model/index.ts'
import type { Layout } from './course.ts'
import type { Run } from './run.ts'

/** Hard money due to a party and not there, after period t. */
export const owedTo = (layout: Layout, run: Run, party: number, period: number): number =>
  run.owed[period * layout.parties + party]!

/** Less than this of all that fell due is rounding. */
const trifle = 1e-9
export function trifleOf(run: Run): number {
  let due = 0
  for (const amount of run.obligationDue) due += amount
  return trifle * due
}

/**
 * What one party does not get, period by period. Money that comes late is taken off the last missing first, so that the
 * entries say when it went missing, are never negative, and sum to what is missing at the end.
 */
export function missingByPeriod(layout: Layout, run: Run, party: number): Float64Array {
  const missing = new Float64Array(layout.periods)
  let stood = 0
  for (let t = 0; t < layout.periods; t++) {
    const stands = owedTo(layout, run, party, t)
    missing[t] = Math.max(0, stands - stood)
    let back = stood - stands
    for (let u = t; u >= 0 && back > 0; u--) {
      const taken = Math.min(back, missing[u]!)
      missing[u]! -= taken
      back -= taken
    }
    stood = stands
  }
  return missing
}

/** All the hard money that fell due to each party, interest included. */
export function hardDueTo({ payee, soft, parties }: Layout, run: Run): Float64Array {
  const due = new Float64Array(parties)
  for (let o = 0; o < payee.length; o++) if (!soft[o]) due[payee[o]!]! += run.obligationDue[o]!
  return due
}

export function shortfallOf(
  layout: Layout,
  run: Run,
  plan: Run,
  party: number,
  found: Pick<PartyShortfall, 'low' | 'high' | 'range' | 'causes' | 'due'>,
): PartyShortfall {
  const last = layout.periods - 1
  const least = trifleOf(run)
  const missing = missingByPeriod(layout, run, party)
  // When it went missing for good: what only came late is arrears of its payer, not a shortfall.
  const first = missing.findIndex((amount) => amount > least)
  return {
    party: layout.network.parties[party]!.id,
    short: owedTo(layout, run, party, last),
    shortInPlan: owedTo(layout, plan, party, last),
    ...(first === -1 ? {} : { firstPeriod: layout.network.periods[first]! }),
    byPeriod: [...missing],
    ...found,
  }
}
