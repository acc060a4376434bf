import { failed, ok, PathStream, type Result } from '../base/index.ts'
import type { CommitmentId, ObligationNetwork, Scenario, StressFailure } from '../model/index.ts'
import { clearingLimits } from './clearing.ts'
import { type Layout, layOut } from './course.ts'
import { deskFor, playAt, termsOf } from './run.ts'
import { scenarioCourse } from './scenario-course.ts'
import { owedTo } from './shortfalls.ts'
import { turnOf } from './simulate.ts'

export interface ShapleyShare {
  readonly commitment: CommitmentId
  /** Its part of what all the changes together add to the money missing, major units; the parts sum to it. */
  readonly share: number
  /** 0 where every coalition was run. */
  readonly standardError: number
}
export interface ShapleyOptions {
  /** Up to this many changed commitments every coalition is run, 2^n of them; 12 unless set. */
  readonly exactMax?: number
  /** Orders sampled beyond that; 400 unless set. */
  readonly orders?: number
  readonly seed?: number
}

/**
 * (W2) Shapley shares of the commitments that a scenario changes: what each adds to the money missing at the end, mean over every order
 * in which they could come to fail [Shapley 1953]; beyond `exactMax` over sampled orders [Castro, Gómez & Tejada 2009].
 */
export function shapleyOfChanges(
  network: ObligationNetwork,
  scenario: Scenario,
  { exactMax = 12, orders = 400, seed = 0 }: ShapleyOptions = {},
): Result<readonly ShapleyShare[], StressFailure> {
  const layout = layOut(network)
  const players: number[] = []
  for (const change of scenario.changes) {
    const carrier = 'commitment' in change ? layout.commitmentOf.get(change.commitment) : undefined
    if (carrier !== undefined && !players.includes(carrier)) players.push(carrier)
  }
  const worth = worthOf(layout, scenario, players)
  if (!worth.ok) return worth
  const n = players.length
  const found = n <= exactMax ? exactShares(n, worth.value) : sampledShares(n, worth.value, orders, seed)
  if (!found.ok) return found
  return ok(players.map((c, i) => ({ commitment: network.commitments[c]!.id, ...found.value[i]! })))
}

type Worth = (members: readonly boolean[]) => Result<number, StressFailure>

/** Money missing to everybody at the end when only these commitments change; what is no change to a commitment always holds. */
function worthOf(layout: Layout, scenario: Scenario, players: readonly number[]): Result<Worth, StressFailure> {
  const turn = turnOf(layout, scenario.order)
  if (!turn.ok) return turn
  const whole = scenarioCourse(layout, scenario, turn.value)
  if (!whole.ok) return whole
  const desk = deskFor(layout, termsOf(scenario, turn.value))
  const limits = { ...clearingLimits, periods: layout.periods, least: false }
  return ok((members) => {
    const changes = scenario.changes.filter((change) => {
      const carrier = 'commitment' in change ? layout.commitmentOf.get(change.commitment)! : undefined
      return carrier === undefined || members[players.indexOf(carrier)]
    })
    const course = scenarioCourse(layout, { ...scenario, changes }, turn.value)
    if (!course.ok) return course
    const run = playAt(desk, course.value, limits)
    if (run.failure) return failed({ reason: 'not-converged', ...run.failure })
    let short = 0
    for (let party = 0; party < layout.parties; party++) short += owedTo(layout, run, party, layout.periods - 1)
    return ok(short)
  })
}

type Share = Omit<ShapleyShare, 'commitment'>

function exactShares(n: number, worth: Worth): Result<readonly Share[], StressFailure> {
  const values = new Float64Array(2 ** n)
  for (let set = 0; set < values.length; set++) {
    const value = worth(Array.from({ length: n }, (_, i) => (set & (1 << i)) !== 0))
    if (!value.ok) return value
    values[set] = value.value
  }
  const weight = weightsOf(n)
  return ok(
    Array.from({ length: n }, (_, i) => {
      let share = 0
      for (let set = 0; set < values.length; set++)
        if ((set & (1 << i)) === 0) share += weight[bits(set)]! * (values[set | (1 << i)]! - values[set]!)
      return { share, standardError: 0 }
    }),
  )
}

/** |S|! (n − |S| − 1)! / n! by the size of S. */
function weightsOf(n: number): readonly number[] {
  const weights: number[] = [1 / n]
  for (let size = 1; size < n; size++) weights.push((weights[size - 1]! * size) / (n - size))
  return weights
}
function bits(set: number): number {
  let count = 0
  for (let rest = set; rest > 0; rest &= rest - 1) count++
  return count
}

function sampledShares(n: number, worth: Worth, orders: number, seed: number): Result<readonly Share[], StressFailure> {
  const sums = new Float64Array(n)
  const squares = new Float64Array(n)
  for (let path = 0; path < orders; path++) {
    const members = Array.from({ length: n }, () => false)
    let before = worth(members)
    if (!before.ok) return before
    for (const player of orderOf(n, new PathStream(seed, path))) {
      members[player] = true
      const after = worth(members)
      if (!after.ok) return after
      const added = after.value - before.value
      sums[player]! += added
      squares[player]! += added * added
      before = after
    }
  }
  return ok(
    Array.from(sums, (sum, i) => {
      const variance = Math.max(0, squares[i]! - (sum * sum) / orders) / Math.max(1, orders - 1)
      return { share: sum / orders, standardError: Math.sqrt(variance / orders) }
    }),
  )
}

/** Fisher–Yates. */
function orderOf(n: number, stream: PathStream): readonly number[] {
  const order = Array.from({ length: n }, (_, i) => i)
  for (let i = n - 1; i > 0; i--) {
    const j = Math.floor(stream.uniform() * (i + 1))
    ;[order[i], order[j]] = [order[j]!, order[i]!]
  }
  return order
}
