import { assert, failed, ok, type Result } from '../base/index.ts'
import {
  type Change,
  type CommitmentId,
  firmnessRank,
  type NetworkCommitment,
  type ObligationNetwork,
  type Scenario,
  type StressFailure,
  undisclosed,
} from '../model/index.ts'

/** A network laid out in arrays for running; made once for every scenario on it. Obligations, parties and periods by index. */
export interface Layout {
  readonly network: ObligationNetwork
  readonly parties: number
  readonly periods: number
  readonly partyOf: ReadonlyMap<string, number>
  readonly commitmentOf: ReadonlyMap<string, number>
  readonly payer: Int32Array
  readonly payee: Int32Array
  readonly commitment: Int32Array
  readonly seniority: Int32Array
  readonly soft: Uint8Array
  /** Money comes to them from nowhere when they need it (party kind 'group', or nobody named). */
  readonly unlimited: Uint8Array
  readonly signed: Uint8Array
}

/** What a scenario asks of a layout. Amounts in major units. */
export interface Course {
  /** Per obligation: what it comes to when it falls due, and the first period in which it may. Not due at all: beyond the end. */
  readonly amount: Float64Array
  readonly period: Int32Array
  readonly deliversGw: Float64Array
  /** [period * parties + party]: from outside, shocks and others' money included. */
  readonly outside: Float64Array
  /** Sum of shocks, per party; negative is a loss. */
  readonly shocks: Float64Array
  /** Per commitment: whether a change touches it. */
  readonly changed: Uint8Array
}

export function layOut(network: ObligationNetwork): Layout {
  const partyOf = new Map(network.parties.map((party, i) => [party.id as string, i]))
  const commitmentOf = new Map<string, number>()
  for (const [i, commitment] of network.commitments.entries())
    for (const id of [commitment.id, ...commitment.line])
      if (!commitmentOf.has(id) || id === commitment.id) commitmentOf.set(id, i)
  const index = (map: ReadonlyMap<string, number>, id: string): number => {
    const at = map.get(id)
    assert(at !== undefined, `every obligation's parties and commitment are in its network: ${id}`)
    return at
  }
  const { obligations } = network
  return {
    network,
    parties: network.parties.length,
    periods: network.periods.length,
    partyOf,
    commitmentOf,
    payer: Int32Array.from(obligations, (o) => index(partyOf, o.payer)),
    payee: Int32Array.from(obligations, (o) => index(partyOf, o.payee)),
    commitment: Int32Array.from(obligations, (o) => index(commitmentOf, o.commitment)),
    seniority: Int32Array.from(obligations, (o) => o.seniority),
    soft: Uint8Array.from(obligations, (o) => (o.soft ? 1 : 0)),
    unlimited: Uint8Array.from(network.parties, (party) => (party.kind === 'group' || party.id === undisclosed ? 1 : 0)),
    signed: Uint8Array.from(network.commitments, (c) => (firmnessRank(c.firmness) >= 4 ? 1 : 0)),
  }
}

/** The plan: nothing changed. */
export function planCourse({ network, parties, periods }: Layout): Course {
  const outside = new Float64Array(periods * parties)
  network.externalFlow.forEach((row, t) => {
    outside.set(row, t * parties)
  })
  return {
    amount: Float64Array.from(network.obligations, (o) => o.amount),
    period: Int32Array.from(network.obligations, (o) => o.period),
    deliversGw: Float64Array.from(network.obligations, (o) => o.deliversGw ?? 0),
    outside,
    shocks: new Float64Array(parties),
    changed: new Uint8Array(network.commitments.length),
  }
}

/**
 * The plan with the changes of a scenario, in their order; a later `set` or `scale` of a commitment acts on what the earlier left.
 * `planDueAt` says in which period each obligation falls due in the plan (−1: never): it tells when money goes missing, for `fill`.
 */
export function courseOf(layout: Layout, scenario: Scenario, planDueAt: Int32Array): Result<Course, StressFailure> {
  const plan = planCourse(layout)
  const course = planCourse(layout)
  const factor = new Float64Array(layout.network.commitments.length).fill(1)
  const delay = new Int32Array(layout.network.commitments.length)
  for (const change of scenario.changes) {
    const failure = change.kind === 'shock' ? shock(layout, course, change) : alter(layout, course, change, factor, delay)
    if (failure) return failed(failure)
  }
  for (let o = 0; o < course.amount.length; o++) {
    const c = layout.commitment[o]!
    course.amount[o]! *= factor[c]!
    course.deliversGw[o]! *= factor[c]!
    course.period[o]! += delay[c]!
  }
  for (const change of scenario.changes)
    if (change.kind === 'fill') {
      const to = change.to === undefined ? undefined : layout.partyOf.get(change.to)
      if (change.to !== undefined && to === undefined) return failed({ reason: 'unknown-party', party: change.to })
      putIn(layout, course, missingOf(layout, plan, course, delay, planDueAt), change.amount, to)
    }
  return ok(course)
}

type Altering = Exclude<Change, { kind: 'shock' }>
function alter(
  layout: Layout,
  course: Course,
  change: Altering,
  factor: Float64Array,
  delay: Int32Array,
): StressFailure | undefined {
  if (change.kind === 'fill') return undefined
  const c = layout.commitmentOf.get(change.commitment)
  if (c === undefined) return { reason: 'unknown-commitment', commitment: change.commitment }
  course.changed[c] = 1
  switch (change.kind) {
    case 'set':
      factor[c] = factorFor(layout.network.commitments[c]!, change.amount)
      return undefined
    case 'scale':
      assert(Number.isFinite(change.factor) && change.factor >= 0, 'a commitment is scaled by a number from 0 up')
      factor[c]! *= change.factor
      return undefined
    case 'delay':
      assert(Number.isInteger(change.periods) && change.periods >= 0, 'a commitment is delayed by whole periods, 0 or more')
      delay[c]! += change.periods
      return undefined
    case 'cancel':
      factor[c] = 0
      return undefined
  }
}

/** A total is set for the whole commitment; what is already paid of it stays paid, the rest gives way. */
export function factorFor(commitment: Pick<NetworkCommitment, 'planned' | 'paid'>, amount: number): number {
  assert(Number.isFinite(amount) && amount >= 0, 'a commitment is set to an amount from 0 up')
  const paid = commitment.paid ?? 0
  return Math.max(0, amount - paid) / (commitment.planned - paid)
}

function shock(layout: Layout, course: Course, change: Extract<Change, { kind: 'shock' }>): StressFailure | undefined {
  const party = layout.partyOf.get(change.party)
  if (party === undefined) return { reason: 'unknown-party', party: change.party }
  const period = layout.network.periods.indexOf(change.period)
  if (period < 0) return { reason: 'period-out-of-range', period: change.period }
  assert(Number.isFinite(change.amount), 'a shock is a finite amount')
  course.outside[period * layout.parties + party]! += change.amount
  course.shocks[party]! += change.amount
  return undefined
}

/** [period * parties + party]: what the changed commitments would have brought in the plan and no longer do. */
function missingOf(layout: Layout, plan: Course, course: Course, delay: Int32Array, planDueAt: Int32Array): Float64Array {
  const { parties, periods } = layout
  const missing = new Float64Array(periods * parties)
  for (let o = 0; o < plan.amount.length; o++) {
    const c = layout.commitment[o]!
    const due = planDueAt[o]!
    if (!course.changed[c] || due < 0) continue
    const payee = layout.payee[o]!
    missing[due * parties + payee]! += plan.amount[o]!
    const later = due + delay[c]!
    if (later < periods) missing[later * parties + payee]! -= course.amount[o]!
  }
  return missing.map((amount) => Math.max(0, amount))
}

/**
 * Others' money goes where and when money is missing, quarter by quarter until it is used up. What is over comes with the first of it;
 * to a party that misses nothing it comes at the start. Without a party, and with nothing missing, there is nowhere to put it.
 */
function putIn(layout: Layout, course: Course, missing: Float64Array, amount: number, to: number | undefined): void {
  assert(Number.isFinite(amount) && amount >= 0, 'others put in an amount from 0 up')
  const { parties, periods } = layout
  let left = amount
  let first: { readonly at: number; readonly row: Float64Array; readonly sum: number } | undefined
  for (let t = 0; t < periods && left > 0; t++) {
    const row = missing.slice(t * parties, (t + 1) * parties).map((value, i) => (to === undefined || i === to ? value : 0))
    const sum = row.reduce((a, b) => a + b, 0)
    if (sum <= 0) continue
    first ??= { at: t, row, sum }
    const now = Math.min(left, sum)
    left -= now
    for (let i = 0; i < parties; i++) course.outside[t * parties + i]! += (row[i]! / sum) * now
  }
  if (left <= 0) return
  if (first) for (let i = 0; i < parties; i++) course.outside[first.at * parties + i]! += (first.row[i]! / first.sum) * left
  else if (to !== undefined) course.outside[to]! += left
}

/** The commitment that carries a line: setting any member sets it. */
export const carrierOf = (layout: Layout, id: CommitmentId): NetworkCommitment | undefined => {
  const at = layout.commitmentOf.get(id)
  return at === undefined ? undefined : layout.network.commitments[at]
}
