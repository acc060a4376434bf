import type { Expectation, Outlook } from '../model/index.ts'
import type { Course, Layout } from './course.ts'
import { valuationOf } from './models/valuation.ts'

/** What lenders see of the future, period by period, with room for all of it: laid once for a layout, used for every run. */
export interface Watch {
  readonly terms: Expectation
  /** Share of its funding that a party still gets: g of (E4), in the period last looked at. */
  readonly open: Float64Array
  /** [period * parties + party] */
  readonly coverage: Float64Array
  readonly value: Float64Array
  readonly withheld: Float64Array
  /** Per obligation. */
  readonly withheldOf: Float64Array
  rounds: number
  residualRelative: number
  unique: boolean

  /** Per lane: dues over the horizon; of soft lanes `capital` is the part that is funding. */
  readonly ahead: Float64Array
  readonly capital: Float64Array
  /** Per party: dues over the horizon, to others and to the outside; money at hand; credit; what it has and expects. */
  readonly hardDues: Float64Array
  readonly softDues: Float64Array
  readonly own: Float64Array
  readonly credit: Float64Array
  readonly assets: Float64Array
  readonly equityAtFace: Float64Array
  readonly worth: Float64Array
  readonly softWorth: Float64Array
  readonly valueAt: (party: number, equity: number) => number
}

export function watchFor(layout: Layout, terms: Expectation): Watch {
  const { parties, periods, lanes, network } = layout
  const perParty = () => new Float64Array(parties)
  const matrix = () => new Float64Array(parties * periods)
  const [hardDues, assets, equityAtFace] = [perParty(), perParty(), perParty()]
  const sigma = terms.volatility * Math.sqrt(yearsOf(terms))
  return {
    terms,
    open: perParty().fill(1),
    coverage: matrix(),
    value: matrix(),
    withheld: matrix(),
    withheldOf: new Float64Array(network.obligations.length),
    rounds: 0,
    residualRelative: 0,
    unique: true,
    ahead: new Float64Array(lanes.payer.length),
    capital: new Float64Array(lanes.payer.length),
    hardDues,
    softDues: perParty(),
    own: perParty(),
    credit: perParty(),
    assets,
    equityAtFace,
    worth: perParty(),
    softWorth: perParty(),
    valueAt: valuationOf(
      { valuation: terms.model, rho: terms.recovery, sigmaAsset: perParty().fill(sigma) },
      assets,
      hardDues,
      equityAtFace,
    ),
  }
}

/** Periods are quarters. */
const yearsOf = ({ horizonPeriods }: Expectation): number => horizonPeriods / 4

/** Clears what was seen in the run before. */
export function closeEyes(watch: Watch): void {
  for (const sums of [watch.coverage, watch.value, watch.withheld, watch.withheldOf]) sums.fill(0)
  watch.open.fill(1)
  watch.rounds = 0
  watch.residualRelative = 0
  watch.unique = true
}

/** Where everybody stands at the start of a period, what fell due included. */
export interface Standing {
  readonly course: Course
  readonly cash: Float64Array
  readonly drawn: Float64Array
  readonly outstanding: Float64Array
  readonly dueAt: Int32Array
}
const toleranceRelative = 1e-12
/** Money that just reaches is enough: a plan that breaks even is no default by rounding. */
const crumb = 1e-9

/** (E1)–(E4) at the start of period t, into `open`; false when values do not come to rest. */
export function lookAhead(watch: Watch, layout: Layout, standing: Standing, t: number, roundsMax: number): boolean {
  addUp(watch, layout, standing, t)
  const settled = settleWorth(watch, layout, 1, roundsMax)
  if (settled === undefined) return false
  watch.rounds = Math.max(watch.rounds, settled.rounds)
  watch.residualRelative = Math.max(watch.residualRelative, settled.change)
  const from = t * layout.parties
  for (let i = 0; i < layout.parties; i++) {
    const dues = watch.hardDues[i]!
    watch.coverage[from + i] = layout.unlimited[i] || dues <= 0 ? Number.POSITIVE_INFINITY : watch.assets[i]! / dues
    watch.value[from + i] = watch.worth[i]!
  }
  const [worth, open] = [watch.worth.slice(), watch.open.slice()]
  if (settleWorth(watch, layout, 0, roundsMax) === undefined || apart(worth, watch.worth) > 1e-9) watch.unique = false
  watch.worth.set(worth)
  watch.open.set(open)
  return true
}

const apart = (a: Float64Array, b: Float64Array): number =>
  a.reduce((largest, value, i) => Math.max(largest, Math.abs(value - b[i]!)), 0)

/** Dues and receipts over the horizon at face value. What waits for a condition is neither until the condition holds. */
function addUp(watch: Watch, layout: Layout, { course, cash, drawn, outstanding, dueAt }: Standing, t: number): void {
  const { ahead, capital, hardDues, softDues, own, credit, terms } = watch
  const { parties, payer, soft, waits, laneOf, isCapital, network } = layout
  const until = Math.min(layout.periods, t + terms.horizonPeriods)
  for (const sums of [ahead, capital, hardDues, softDues]) sums.fill(0)
  for (let o = 0; o < payer.length; o++) {
    const expected = dueAt[o] === -1 && !waits[o] && course.period[o]! < until ? course.amount[o]! : 0
    const money = outstanding[o]! + expected
    ahead[laneOf[o]!]! += money
    if (isCapital[o]) capital[laneOf[o]!]! += money
    ;(soft[o] ? softDues : hardDues)[payer[o]!]! += money
  }
  for (let i = 0; i < parties; i++) {
    own[i] = cash[i]!
    credit[i] = Math.max(0, network.funding[t]![i]! - drawn[i]!)
    for (let u = t; u < until; u++) {
      const flow = course.outside[u * parties + i]!
      if (flow > 0) own[i]! += flow
      else hardDues[i]! -= flow
    }
  }
}

/** (E2) everybody's worth from full (1) or no (0) trust to where it stands still; undefined when rounds run out. */
function settleWorth(
  watch: Watch,
  layout: Layout,
  trust: 0 | 1,
  roundsMax: number,
): { readonly rounds: number; readonly change: number } | undefined {
  const { worth, softWorth, open, equityAtFace, assets, hardDues } = watch
  for (const shares of [worth, softWorth, open]) shares.fill(1)
  takeStock(watch, layout)
  for (let i = 0; i < layout.parties; i++) {
    equityAtFace[i] = assets[i]! - hardDues[i]! + crumb * hardDues[i]!
    if (trust === 0 && !layout.unlimited[i]) worth[i] = softWorth[i] = open[i] = 0
  }
  for (let rounds = 1; rounds <= roundsMax; rounds++) {
    takeStock(watch, layout)
    const change = revalue(watch, layout)
    if (change <= toleranceRelative) return { rounds, change }
  }
  return undefined
}

/** The numerator of (E1) at the present worth of what others owe. */
function takeStock({ assets, own, credit, open, ahead, capital, worth, softWorth }: Watch, { lanes, parties }: Layout): void {
  for (let i = 0; i < parties; i++) assets[i] = own[i]! + open[i]! * credit[i]!
  for (let lane = 0; lane < lanes.payer.length; lane++) {
    const [from, to] = [lanes.payer[lane]!, lanes.payee[lane]!]
    const funding = open[to]! * capital[lane]!
    const comes = lanes.soft[lane] ? softWorth[from]! * (ahead[lane]! - capital[lane]! + funding) : worth[from]! * ahead[lane]!
    assets[to]! += comes
  }
}

/** Worth by coverage, spread by worth, funding by spread; the largest change. Soft promises are worth what is left for them. */
function revalue(watch: Watch, { parties, unlimited }: Layout): number {
  const { worth, softWorth, open, assets, hardDues, softDues, terms } = watch
  let change = 0
  for (let i = 0; i < parties; i++) {
    if (unlimited[i]) continue
    const equity = assets[i]! - hardDues[i]!
    const now = hardDues[i]! > 0 ? watch.valueAt(i, equity + crumb * hardDues[i]!) : 1
    const left = softDues[i]! > 0 ? Math.min(1, Math.max(0, equity) / softDues[i]!) : 1
    const share = shareOpen(spreadOf(now, terms), terms)
    change = Math.max(change, Math.abs(now - worth[i]!), Math.abs(left * now - softWorth[i]!), Math.abs(share - open[i]!))
    worth[i] = now
    softWorth[i] = left * now
    open[i] = share
  }
  return change
}

/** (E3) the yearly rate at which a claim worth `value` today grows to all of itself over the horizon. */
export const spreadOf = (value: number, terms: Expectation): number => (value >= 1 ? 0 : -Math.log(value) / yearsOf(terms))

/** (E3) how likely a default is, if it alone lowers the value and leaves the recovery. */
export function defaultProbabilityOf(value: number, { model, recovery }: Expectation): number {
  const comesBack = model === 'eisenberg-noe' || model === 'linear-debtrank' ? 0 : recovery
  return comesBack < 1 ? Math.min(1, (1 - value) / (1 - comesBack)) : value < 1 ? 1 : 0
}

/** (E4) g: all below the one spread, nothing from the other on, along a line in between. */
function shareOpen(spread: number, { spreadOpen, spreadShut }: Expectation): number {
  if (spread <= spreadOpen) return 1
  return spread >= spreadShut ? 0 : (spreadShut - spread) / (spreadShut - spreadOpen)
}

export function outlookOf(watch: Watch, layout: Layout): Outlook {
  const { parties, periods } = layout
  const { terms, coverage, value, withheld, rounds, residualRelative, unique } = watch
  const rows = (matrix: Float64Array, of: (entry: number) => number = (entry) => entry) =>
    Array.from({ length: periods }, (_, t) => Array.from(matrix.subarray(t * parties, (t + 1) * parties), of))
  return {
    terms,
    coverage: rows(coverage),
    spread: rows(value, (worth) => spreadOf(worth, terms)),
    defaultProbability: rows(value, (worth) => defaultProbabilityOf(worth, terms)),
    withheld: rows(withheld),
    flips: flipsOf(watch, layout),
    certificate: { rounds, residualRelative, unique },
  }
}

/** A party whose lenders hold back in one period, come again in a later one: all its turns. Once shut and never opened is no flip. */
function flipsOf({ value, terms }: Watch, { network, parties, periods }: Layout): Outlook['flips'] {
  return network.parties.flatMap(({ id }, i) => {
    const isOpen = (t: number) => t < 0 || shareOpen(spreadOf(value[t * parties + i]!, terms), terms) === 1
    const turns = network.periods.filter((_, t) => t < periods && isOpen(t) !== isOpen(t - 1))
    return turns.length > 1 ? [{ party: id, periods: turns }] : []
  })
}
