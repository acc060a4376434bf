import { failed, ok, type Result } from '../base/index.ts'
import type { CommitmentId, ObligationNetwork, PartyId, Scenario, StressFailure } from '../model/index.ts'
import { clearingLimits } from './clearing.ts'
import { layOut } from './course.ts'
import { deskFor, playAt, termsOf } from './run.ts'
import { scenarioCourse } from './scenario-course.ts'
import { owedTo } from './shortfalls.ts'
import { turnOf } from './simulate.ts'

export interface LoadBearing {
  readonly commitment: CommitmentId
  /** What it would bring its payee within the periods: its own size. */
  readonly size: number
  /** Hard money that everybody but its payer then lacks more than before, by the end. Negative: its payer's other payees gain more. */
  readonly lost: number
  /** Who loses most by it; absent where nobody does. */
  readonly most?: { readonly party: PartyId; readonly lost: number }
}

/** (W2) each commitment failing alone, in the scenario as it stands; heaviest first. Amounts in major units. */
export function loadBearing(network: ObligationNetwork, scenario: Scenario): Result<readonly LoadBearing[], StressFailure> {
  const layout = layOut(network)
  const turn = turnOf(layout, scenario.order)
  if (!turn.ok) return turn
  const course = scenarioCourse(layout, scenario, turn.value)
  if (!course.ok) return course
  const desk = deskFor(layout, termsOf(scenario, turn.value))
  const limits = { ...clearingLimits, periods: layout.periods, least: false }
  const parties = network.parties.map((_, party) => party)
  const shortWithout = (missing: number): Result<readonly number[], StressFailure> => {
    const kept = (values: Float64Array) => values.map((value, o) => (layout.commitment[o] === missing ? 0 : value))
    const run = playAt(
      desk,
      { ...course.value, amount: kept(course.value.amount), deliversGw: kept(course.value.deliversGw) },
      limits,
    )
    if (run.failure) return failed({ reason: 'not-converged', ...run.failure })
    return ok(parties.map((party) => owedTo(layout, run, party, layout.periods - 1)))
  }
  const before = shortWithout(-1)
  if (!before.ok) return before
  const scores: LoadBearing[] = []
  for (const [c, { id, payer }] of network.commitments.entries()) {
    const after = shortWithout(c)
    if (!after.ok) return after
    const losses = network.parties
      .map((party, i) => ({ party: party.id, lost: after.value[i]! - before.value[i]! }))
      .filter(({ party }) => party !== payer)
    const most = losses.reduce((a, b) => (b.lost > a.lost ? b : a), { party: payer, lost: 0 })
    const size = course.value.amount.reduce((sum, amount, o) => (layout.commitment[o] === c ? sum + amount : sum), 0)
    const lost = losses.reduce((sum, loss) => sum + loss.lost, 0)
    scores.push({ commitment: id, size, lost, ...(most.lost > 0 ? { most } : {}) })
  }
  return ok(scores.sort((a, b) => b.lost - a.lost || b.size - a.size || (a.commitment < b.commitment ? -1 : 1)))
}
