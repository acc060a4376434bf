import { assert, failed, ok, type Result } from '../base/index.ts'
import {
  type Change,
  type CommitmentId,
  type CommitmentKind,
  firmnessRank,
  type NetworkCommitment,
  type Obligation,
  type ObligationNetwork,
  type Scenario,
  type StressFailure,
  undisclosed,
} from '../model/index.ts'
import type { Owing } from './ladder.ts'

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
  readonly soft: Uint8Array
  /** Dues of one payer, payee and class are paid alike: the lane each obligation runs in, and the lanes. */
  readonly laneOf: Int32Array
  readonly lanes: Owing
  /** 1: it waits for capacity or for another commitment. */
  readonly waits: Uint8Array
  /** Money comes to them from nowhere when they need it (party kind 'group', nobody named, or a party taken to have means of its own). */
  readonly unlimited: Uint8Array
  readonly signed: Uint8Array
  /** 1: money put in or lent that no contract binds its payer to. */
  readonly isCapital: Uint8Array
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

/** Obligations by the first period in which each may fall due: period t's are order[starts[t]] to order[starts[t + 1]]. */
export interface Agenda {
  readonly starts: Int32Array
  readonly order: Int32Array
}
export function agendaOf({ periods }: Layout, { period }: Course): Agenda {
  const starts = new Int32Array(periods + 1)
  for (const t of period) if (t < periods) starts[t + 1]!++
  for (let t = 0; t < periods; t++) starts[t + 1]! += starts[t]!
  const next = starts.slice()
  const order = new Int32Array(starts[periods]!)
  for (let o = 0; o < period.length; o++) if (period[o]! < periods) order[next[period[o]!]!++] = o
  return { starts, order }
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
  const ints = (of: (obligation: Obligation) => number) => fillFrom(new Int32Array(obligations.length), obligations, of)
  const flags = (of: (obligation: Obligation) => boolean) =>
    fillFrom(new Uint8Array(obligations.length), obligations, (obligation) => (of(obligation) ? 1 : 0))
  const payer = ints((o) => index(partyOf, o.payer))
  const payee = ints((o) => index(partyOf, o.payee))
  const commitment = ints((o) => index(commitmentOf, o.commitment))
  const capital = network.commitments.map(({ kind }) => capitalKinds.has(kind))
  return {
    network,
    parties: network.parties.length,
    periods: network.periods.length,
    partyOf,
    commitmentOf,
    payer,
    payee,
    commitment,
    ...lanesOf(network, payer, payee),
    waits: flags((o) => o.release !== undefined),
    soft: flags((o) => o.soft),
    unlimited: Uint8Array.from(network.parties, (party) =>
      party.kind === 'group' || party.id === undisclosed || party.unlimited ? 1 : 0,
    ),
    isCapital: fillFrom(new Uint8Array(obligations.length), obligations, (o, at) => (o.soft && capital[commitment[at]!] ? 1 : 0)),
    signed: Uint8Array.from(network.commitments, (c) => (firmnessRank(c.firmness) >= 4 ? 1 : 0)),
  }
}

/** Typed arrays' own `from` goes through an iterator, which a run for every move of a slider notices. */
function fillFrom<T extends Int32Array | Float64Array | Uint8Array>(
  into: T,
  obligations: readonly Obligation[],
  of: (obligation: Obligation, at: number) => number,
): T {
  for (let o = 0; o < into.length; o++) into[o] = of(obligations[o]!, o)
  return into
}

const capitalKinds: ReadonlySet<CommitmentKind> = new Set(['equity_investment', 'debt_financing'])

function lanesOf(network: ObligationNetwork, payer: Int32Array, payee: Int32Array): Pick<Layout, 'laneOf' | 'lanes'> {
  const known = new Map<number, Map<number, number>>()
  const first: number[] = []
  const laneOf = fillFrom(new Int32Array(payer.length), network.obligations, ({ seniority, soft }, o) => {
    const pair = payer[o]! * network.parties.length + payee[o]!
    const classes = known.get(pair) ?? new Map<number, number>()
    known.set(pair, classes)
    const key = soft ? Number.POSITIVE_INFINITY : seniority
    const lane = classes.get(key) ?? first.push(o) - 1
    classes.set(key, lane)
    return lane
  })
  return {
    laneOf,
    lanes: {
      parties: network.parties.length,
      payer: first.map((o) => payer[o]!),
      payee: first.map((o) => payee[o]!),
      seniority: first.map((o) => network.obligations[o]!.seniority),
      soft: first.map((o) => network.obligations[o]!.soft),
    },
  }
}

/** The plan: nothing changed. */
export function planCourse({ network, parties, periods }: Layout): Course {
  const { obligations } = network
  const outside = new Float64Array(periods * parties)
  network.externalFlow.forEach((row, t) => {
    outside.set(row, t * parties)
  })
  return {
    amount: fillFrom(new Float64Array(obligations.length), obligations, (o) => o.amount),
    period: fillFrom(new Int32Array(obligations.length), obligations, (o) => o.period),
    deliversGw: fillFrom(new Float64Array(obligations.length), obligations, (o) => o.deliversGw ?? 0),
    outside,
    shocks: new Float64Array(parties),
    changed: new Uint8Array(network.commitments.length),
  }
}

/**
 * The plan with the changes of a scenario, in their order; a later `set` or `scale` of a commitment acts on what the earlier left.
 * `planDueAt` says in which period each obligation falls due in the plan (−1: never): it tells when money goes missing, for `fill`.
 */
export function courseOf(
  layout: Layout,
  scenario: Scenario,
  planDueAt: Int32Array,
  plan: Course = planCourse(layout),
): Result<Course, StressFailure> {
  const course = copyOf(plan)
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

const copyOf = ({ amount, period, deliversGw, outside, shocks, changed }: Course): Course => ({
  amount: amount.slice(),
  period: period.slice(),
  deliversGw: deliversGw.slice(),
  outside: outside.slice(),
  shocks: shocks.slice(),
  changed: changed.slice(),
})

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
