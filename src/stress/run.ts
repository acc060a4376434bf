import type { Expectation, Scenario } from '../model/index.ts'
import { type Agenda, agendaOf, type Course, type Layout } from './course.ts'
import { closeEyes, lookAhead, type Watch, watchFor } from './expectations.ts'
import { type SettleLimits, settle } from './fixed-point.ts'
import { buildLadder, type Turn } from './ladder.ts'
import { availableOf, cellPaid, layTable, type Means, receive, sumDues, type Table } from './paying-rule.ts'

/** How scenarios are played: everything of a scenario but its changes. */
export interface Terms {
  readonly turn: Turn
  readonly alpha: number
  readonly beta: number
  readonly gracePeriods: number
  readonly arrearsRate: number
  readonly expect?: Expectation
}
export const termsOf = (scenario: Scenario, turn: Turn): Terms => ({
  turn,
  alpha: scenario.alpha ?? 1,
  beta: scenario.beta ?? 1,
  gracePeriods: scenario.gracePeriods ?? 1,
  arrearsRate: scenario.arrearsRate ?? 0,
  ...(scenario.expect ? { expect: scenario.expect } : {}),
})

export interface RunLimits extends SettleLimits {
  /** Periods to run, from the first. */
  readonly periods: number
  /** Clear from below too, to see whether the answer is the only one. */
  readonly least: boolean
}

/** What happened. Matrices are [period * parties + party]. */
export interface Run {
  readonly due: Float64Array
  readonly paid: Float64Array
  readonly received: Float64Array
  readonly cash: Float64Array
  readonly drawn: Float64Array
  readonly built: Float64Array
  /** Hard dues standing unpaid after the period, by payer; and the same money by payee. */
  readonly arrears: Float64Array
  readonly owed: Float64Array
  /** Per obligation. Due and paid include interest. */
  readonly obligationDue: Float64Array
  readonly obligationPaid: Float64Array
  readonly outstanding: Float64Array
  /** Period in which it fell due; −1: it did not (not scheduled, not released); −2: it lapsed with its payer's default. */
  readonly dueAt: Int32Array
  /** By party: the period since which it has not been able to pay, and the round of that period's contagion in which it fell; −1: it can. */
  readonly behindSince: Int32Array
  readonly behindRound: Int32Array
  readonly defaults: { readonly party: number; readonly period: number; readonly rounds: number }[]
  /** Where the terms have lenders look ahead. */
  readonly watch?: Watch
  failure?: { readonly rounds: number; readonly residualRelative: number }
  rounds: number
  bracketed: boolean
  residualRelative: number
  conservationRelative: number
  unique: boolean
}

/** Room for one run at a time of a layout on given terms: laid once, used for every course. */
export interface Desk {
  readonly layout: Layout
  readonly terms: Terms
  readonly table: Table
  readonly means: Means
  readonly run: Run
  /** Obligations that wait to be released or stand unpaid: open[0] to open[count]. */
  readonly open: Int32Array
  /** Capacity still to come with what is still to be paid, per obligation. */
  readonly gwLeft: Float64Array
  readonly cash: Float64Array
  readonly drawn: Float64Array
  readonly built: Float64Array
  readonly late: Int32Array
  readonly defaulted: Uint8Array
  readonly share: Float64Array
}
interface Going extends Desk {
  readonly course: Course
  readonly agenda: Agenda
  count: number
}

/** (D1), (D2): the periods one after another, each cleared, cash and capacity and arrears carried over. */
export const play = (layout: Layout, course: Course, terms: Terms, limits: RunLimits): Run =>
  playAt(deskFor(layout, terms), course, limits)

/** The same at a desk laid before, for many courses on one layout. The run is the desk's: the next one overwrites it. */
export function playAt(desk: Desk, course: Course, limits: RunLimits): Run {
  const going = begin(desk, course)
  const { run } = going
  for (let t = 0; t < limits.periods; t++) {
    fallDue(going, t)
    if (going.run.watch && !holdBack(going, going.run.watch, t, limits)) {
      run.failure = { rounds: limits.roundsMax, residualRelative: going.run.watch.residualRelative }
      return run
    }
    setTable(going)
    bringMeans(going, t)
    const settled = settle(going.table, going.means, 'above', limits)
    run.rounds = Math.max(run.rounds, settled.rounds)
    run.residualRelative = Math.max(run.residualRelative, settled.residualRelative)
    if (settled.method === 'bracketed') run.bracketed = true
    if (!settled.converged) {
      run.failure = { rounds: settled.rounds, residualRelative: settled.residualRelative }
      return run
    }
    receive(going.table, going.table.tierPaid)
    hand(going, t)
    carryOver(going, t)
    if (limits.least && run.unique) run.unique = settledTheSame(going, limits)
  }
  return run
}

export function deskFor(layout: Layout, terms: Terms): Desk {
  const { network, parties, periods } = layout
  const table = layTable(buildLadder(layout.lanes, terms.turn))
  const matrix = () => new Float64Array(periods * parties)
  const obligations = network.obligations.length
  return {
    layout,
    terms,
    table,
    means: {
      own: new Float64Array(parties),
      floor: Float64Array.from(network.cashFloor),
      alpha: terms.alpha,
      beta: terms.beta,
    },
    run: {
      due: matrix(),
      paid: matrix(),
      received: matrix(),
      cash: matrix(),
      drawn: matrix(),
      built: matrix(),
      arrears: matrix(),
      owed: matrix(),
      obligationDue: new Float64Array(obligations),
      obligationPaid: new Float64Array(obligations),
      outstanding: new Float64Array(obligations),
      dueAt: new Int32Array(obligations),
      behindSince: new Int32Array(parties),
      behindRound: new Int32Array(parties),
      defaults: [],
      rounds: 0,
      bracketed: false,
      residualRelative: 0,
      conservationRelative: 0,
      unique: true,
      ...(terms.expect ? { watch: watchFor(layout, terms.expect) } : {}),
    },
    open: new Int32Array(obligations),
    gwLeft: new Float64Array(obligations),
    cash: new Float64Array(parties),
    drawn: new Float64Array(parties),
    built: new Float64Array(parties),
    late: new Int32Array(parties),
    defaulted: new Uint8Array(parties),
    share: new Float64Array(table.ladder.cells),
  }
}

/** Clears the desk of the run before. */
function begin(desk: Desk, course: Course): Going {
  const { layout, run } = desk
  const { due, paid, received, arrears, owed, obligationDue, obligationPaid, outstanding } = run
  for (const sums of [due, paid, received, arrears, owed, obligationDue, obligationPaid, outstanding]) sums.fill(0)
  run.dueAt.fill(-1)
  run.behindSince.fill(-1)
  run.behindRound.fill(-1)
  run.defaults.length = 0
  delete run.failure
  run.rounds = 0
  run.bracketed = false
  run.residualRelative = 0
  run.conservationRelative = 0
  run.unique = true
  if (run.watch) closeEyes(run.watch)
  desk.gwLeft.set(course.deliversGw)
  desk.cash.set(layout.network.openingCash)
  desk.drawn.fill(0)
  desk.built.set(layout.network.builtGw)
  desk.late.fill(0)
  desk.defaulted.fill(0)
  return { ...desk, course, agenda: agendaOf(layout, course), count: 0 }
}

/** New dues, released or dated; interest on the old ones. */
function fallDue(going: Going, t: number): void {
  const { layout, course, terms, run, built, defaulted, agenda, open } = going
  const { parties, payer, soft, waits } = layout
  for (let k = agenda.starts[t]!; k < agenda.starts[t + 1]!; k++) open[going.count++] = agenda.order[k]!
  for (let k = 0; k < going.count; k++) {
    const o = open[k]!
    let fresh = 0
    if (run.dueAt[o] !== -1) fresh = run.outstanding[o]! * terms.arrearsRate
    else if (!waits[o] || released(layout, course, run, built, o)) {
      const lapses = soft[o] && defaulted[payer[o]!]
      run.dueAt[o] = lapses ? -2 : t
      if (!lapses) fresh = course.amount[o]!
    }
    if (fresh > 0) {
      run.outstanding[o]! += fresh
      run.obligationDue[o]! += fresh
      run.due[t * parties + payer[o]!]! += fresh
    }
  }
}

/** (E4): capital that no contract binds its payer to comes only as far as the payee is trusted. False: no answer. */
function holdBack(going: Going, watch: Watch, t: number, { roundsMax }: RunLimits): boolean {
  const { layout, course, run, cash, drawn, open, gwLeft } = going
  const standing = { course, cash, drawn, outstanding: run.outstanding, dueAt: run.dueAt }
  if (!lookAhead(watch, layout, standing, t, roundsMax)) return false
  for (let k = 0; k < going.count; k++) {
    const o = open[k]!
    const payee = layout.payee[o]!
    if (!layout.isCapital[o] || run.dueAt[o] !== t || watch.open[payee] === 1) continue
    const held = run.outstanding[o]! * (1 - watch.open[payee]!)
    run.outstanding[o]! -= held
    gwLeft[o]! *= watch.open[payee]!
    watch.withheldOf[o] = held
    watch.withheld[t * layout.parties + payee]! += held
  }
  return true
}

/** Everything that stands due, onto the table. */
function setTable({ layout, table, run, open, count }: Going): void {
  table.cellDue.fill(0)
  for (let k = 0; k < count; k++) table.cellDue[table.ladder.cellOf[layout.laneOf[open[k]!]!]!]! += run.outstanding[open[k]!]!
  sumDues(table)
}

/** (D2), with capacity as it stood at the end of the period before. */
function released(layout: Layout, course: Course, run: Run, built: Float64Array, o: number): boolean {
  const release = layout.network.obligations[o]!.release
  if (!release) return true
  if (release.kind === 'capacity') {
    const party = layout.partyOf.get(release.party)
    return party !== undefined && built[party]! >= release.gwAtLeast * (1 - 1e-9)
  }
  const other = layout.commitmentOf.get(release.commitment)
  if (other === undefined) return false
  return release.when === 'signed' ? layout.signed[other] === 1 : paidOff(layout, course, run, other)
}

/** All that the commitment comes to has been paid; what lapsed or was held back has not, and one that comes to nothing never is. */
function paidOff({ commitment }: Layout, course: Course, run: Run, other: number): boolean {
  let total = 0
  for (let o = 0; o < commitment.length; o++) {
    if (commitment[o] !== other) continue
    total += course.amount[o]!
    if (!(course.amount[o]! > 0)) continue
    if (run.dueAt[o]! < 0 || run.outstanding[o]! > 0 || run.obligationPaid[o]! < run.obligationDue[o]! * (1 - 1e-9)) return false
  }
  return total > 0
}

/** c + x + f of (C1). Those with means without limit draw what they need. */
function bringMeans({ layout, course, table, means, run, cash, drawn }: Going, t: number): void {
  const { parties, unlimited, network } = layout
  for (let i = 0; i < parties; i++) {
    const own = cash[i]! + course.outside[t * parties + i]!
    let open = Math.max(0, network.funding[t]![i]! - drawn[i]!)
    if (run.watch && !unlimited[i] && open > 0) {
      run.watch.withheld[t * parties + i]! += open * (1 - run.watch.open[i]!)
      open *= run.watch.open[i]!
    }
    if (unlimited[i]) {
      let dues = means.floor[i]!
      for (let k = table.ladder.tierStart[i]!; k < table.ladder.tierStart[i + 1]!; k++) dues += table.tierDue[k]!
      open = Math.max(open, dues - own)
    }
    means.own[i] = own + open
    // What was open; `carryOver` puts back what was not needed.
    run.drawn[t * parties + i] = open
  }
}

/** Payments to obligations and parties; capacity comes with them. */
function hand(going: Going, t: number): void {
  const { layout, table, run, gwLeft, share, open } = going
  const { parties, payer, payee, soft, laneOf } = layout
  const { ladder } = table
  for (let k = 0; k < ladder.tiers; k++)
    for (let c = ladder.cellStart[k]!; c < ladder.cellStart[k + 1]!; c++)
      share[c] = table.cellDue[c]! > 0 ? cellPaid(table, c, k) / table.cellDue[c]! : 0
  let kept = 0
  for (let k = 0; k < going.count; k++) {
    const o = open[k]!
    const stood = run.outstanding[o]!
    if (stood > 0) {
      const part = share[ladder.cellOf[laneOf[o]!]!]!
      const paid = part === 1 ? stood : stood * part
      run.obligationPaid[o]! += paid
      run.paid[t * parties + payer[o]!]! += paid
      run.received[t * parties + payee[o]!]! += paid
      going.built[payer[o]!]! += gwLeft[o]! * part
      gwLeft[o]! *= 1 - part
      // Soft money not paid in its period is not owed any more.
      run.outstanding[o] = soft[o] ? 0 : stood - paid
      run.arrears[t * parties + payer[o]!]! += run.outstanding[o]!
      run.owed[t * parties + payee[o]!]! += run.outstanding[o]!
    }
    if (run.dueAt[o] === -1 || run.outstanding[o]! > 0) open[kept++] = o
  }
  going.count = kept
}

function carryOver({ layout, terms, table, means, run, cash, drawn, built, late, defaulted }: Going, t: number): void {
  const { parties } = layout
  let moneyIn = 0
  let moneyOut = 0
  let size = 0
  for (let i = 0; i < parties; i++) {
    const at = t * parties + i
    const fell = table.fellIn[i]!
    const available = availableOf(means, i, table.received[i]!, fell > 0)
    const left = Math.max(0, available - run.paid[at]!)
    const back = Math.min(run.drawn[at]!, left)
    run.drawn[at]! -= back
    if (!layout.unlimited[i]) drawn[i]! += run.drawn[at]!
    // Credit not drawn is not cash; what is lost to default costs, or owed to the outside and not there, is gone.
    cash[i] = left - back
    run.cash[at] = cash[i]!
    run.built[at] = built[i]!
    moneyIn += table.received[i]!
    moneyOut += run.paid[at]!
    size += Math.abs(means.own[i]!) + run.paid[at]!
    if (fell === 0 || late[i] === 0) {
      run.behindSince[i] = fell > 0 ? t : -1
      run.behindRound[i] = fell > 0 ? fell : -1
    }
    late[i] = fell > 0 ? late[i]! + 1 : 0
    if (late[i]! > terms.gracePeriods && !defaulted[i]) {
      defaulted[i] = 1
      run.defaults.push({ party: i, period: t, rounds: fell })
    }
  }
  if (size > 0) run.conservationRelative = Math.max(run.conservationRelative, Math.abs(moneyIn - moneyOut) / size)
}

/** Clears the period again from nothing upwards and compares; leaves the table as the least payments have it. */
function settledTheSame({ table, means, layout }: Going, limits: RunLimits): boolean {
  const greatest = table.tierPaid.slice()
  if (!settle(table, means, 'below', limits).converged) return false
  for (let i = 0; i < layout.parties; i++)
    for (let k = table.ladder.tierStart[i]!; k < table.ladder.tierStart[i + 1]!; k++)
      if (Math.abs(greatest[k]! - table.tierPaid[k]!) > 1e-9 * (table.tierDue[k]! + Math.abs(means.own[i]!))) return false
  return true
}
