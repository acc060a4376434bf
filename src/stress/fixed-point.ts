import { jumpTo, numberUnknowns } from './linear-step.ts'
import { cannotPay, distance, type Means, payInto, receive, sizeOf, type Table } from './paying-rule.ts'

export interface SettleLimits {
  readonly toleranceRelative: number
  /** Evaluations of the paying rule in all. */
  readonly roundsMax: number
}
export type Way = 'above' | 'below'
/** 'exact': the last linear system was solved outright; 'bracketed': the answer lies between two vectors within the tolerance. */
export interface Settled {
  readonly converged: boolean
  readonly method: 'exact' | 'bracketed'
  readonly rounds: number
  readonly residualRelative: number
}

/**
 * The greatest ('above') or the least ('below') vector that keeps (C1)–(C4) of docs/math/clearing.md, into `table.tierPaid`.
 * Rounds of fictitious default [EisenbergNoe2001, section 3]: for a set of parties held to be short, pay to a fixed point;
 * then see who else cannot pay (or, from below, who can after all); until the set stands still.
 */
export function settle(table: Table, means: Means, way: Way, limits: SettleLimits): Settled {
  start(table, means, way)
  if (way === 'above' && allPay(table, means)) return { converged: true, method: 'exact', rounds: 1, residualRelative: 0 }
  let rounds = 0
  let method: Settled['method'] = 'exact'
  for (let round = 1; ; round++) {
    const met = payToFixedPoint(table, means, way, { ...limits, roundsMax: limits.roundsMax - rounds })
    rounds += met.rounds
    if (!met.converged) return { ...met, rounds }
    if (met.method === 'bracketed') method = 'bracketed'
    receive(table, table.tierPaid)
    if (!(way === 'above' ? fall(table, means, round) : rise(table, means))) break
  }
  payInto(table, means, table.next)
  return { converged: true, method, rounds, residualRelative: distance(table, means, table.next, table.tierPaid) }
}

function start(table: Table, means: Means, way: Way): void {
  table.fellIn.fill(0)
  if (way === 'above') {
    table.tierPaid.set(table.tierDue)
    return
  }
  table.tierPaid.fill(0)
  receive(table, table.tierPaid)
  fall(table, means, 1)
}

/** Paid in full, everybody has what it pays: most periods of most runs, told without a step. */
function allPay(table: Table, means: Means): boolean {
  const { ladder, hardDue, tierDue, received } = table
  receive(table, table.tierPaid)
  for (let i = 0; i < ladder.parties; i++) {
    const from = ladder.tierStart[i]!
    const until = ladder.tierStart[i + 1]!
    // One that owes nobody here may still owe the outside more than it has.
    if (cannotPay(table, means, i)) return false
    if (from === until) continue
    let left = means.own[i]! + received[i]! - hardDue[i]! - means.floor[i]!
    for (let k = from; k < until; k++)
      if (ladder.tierSoft[k]) {
        if (tierDue[k]! > Math.max(0, left)) return false
        left -= tierDue[k]!
      }
  }
  return true
}

/** Marks those who cannot pay with the round; false when there are no new ones. */
function fall(table: Table, means: Means, round: number): boolean {
  let moved = false
  for (let i = 0; i < table.ladder.parties; i++)
    if (!table.fellIn[i] && cannotPay(table, means, i)) {
      table.fellIn[i] = round
      moved = true
    }
  return moved
}

function rise(table: Table, means: Means): boolean {
  let moved = false
  for (let i = 0; i < table.ladder.parties; i++)
    if (table.fellIn[i] && !cannotPay(table, means, i)) {
      table.fellIn[i] = 0
      moved = true
    }
  return moved
}

/** Systems larger than this are not solved outright: that costs their cube. */
const unknownsMax = 200
/** A step of this relative size is rounding. */
const crumb = 1e-14

/** Monotone steps from the given side, shortened by jumps to the solution of the tiers that are paid in part. */
function payToFixedPoint(table: Table, means: Means, way: Way, limits: SettleLimits): Settled {
  const { tierPaid, next, before } = table
  let step = 1
  let ratio = 1
  let still = 0
  for (let rounds = 1; rounds <= limits.roundsMax; rounds++) {
    receive(table, tierPaid)
    payInto(table, means, next)
    const stepBefore = step
    step = distance(table, means, next, tierPaid)
    before.set(tierPaid)
    tierPaid.set(next)
    still = nothingMoves(table, means) ? still + 1 : 0
    const done = (method: Settled['method']): Settled => ({ converged: true, method, rounds, residualRelative: step })
    if (step === 0) return done('exact')
    if (step > crumb) ratio = step / stepBefore
    if (rounds % 8 === 0 && bracketed(table, means, way, ratio, limits.toleranceRelative)) return done('bracketed')
    const unknowns = numberUnknowns(table)
    if (unknowns > 0 && (unknowns <= 32 || (unknowns <= unknownsMax && rounds % 4 === 0)))
      switch (jumpTo(table, means, unknowns, limits.toleranceRelative)) {
        case 'there':
          return done('exact')
        case 'balanced':
          return done('bracketed')
      }
    // Rounding alone is left to move. Small systems would have jumped had there been anywhere to go; in large ones small steps
    // prove little unless they shrank quickly.
    if (unknowns <= unknownsMax ? still >= 2 : step <= crumb && stepBefore <= crumb && ratio < 0.99) return done('bracketed')
  }
  return { converged: false, method: 'bracketed', rounds: limits.roundsMax, residualRelative: step }
}

/** Whether the last step was rounding to everybody. What somebody owes does not count: a ring that gains a little each time fills any due. */
function nothingMoves({ ladder, before, next, received }: Table, { own }: Means): boolean {
  for (let i = 0; i < ladder.parties; i++)
    for (let k = ladder.tierStart[i]!; k < ladder.tierStart[i + 1]!; k++)
      if (Math.abs(next[k]! - before[k]!) > crumb * (Math.abs(own[i]!) + received[i]!)) return false
  return true
}

/**
 * A small step proves little when steps shrink slowly: the error is about step·ρ/(1−ρ). So the iterate is pushed on by that much
 * and half as much again; when the rule, asked there, does not push further, the fixed point lies between the two.
 */
function bracketed(table: Table, means: Means, way: Way, ratio: number, toleranceRelative: number): boolean {
  const { tierPaid, tierDue, before, next, ladder } = table
  if (!(ratio < 1)) return false
  const reach = (1.5 * ratio) / (1 - ratio)
  const sign = way === 'above' ? 1 : -1
  // `before` has done its work this round: the far point takes its place.
  for (let k = 0; k < ladder.tiers; k++)
    before[k] = Math.min(tierDue[k]!, Math.max(0, tierPaid[k]! + reach * (tierPaid[k]! - before[k]!)))
  if (distance(table, means, tierPaid, before) > toleranceRelative) return false
  receive(table, before)
  payInto(table, means, next)
  for (let i = 0; i < ladder.parties; i++) {
    const rounding = 8 * Number.EPSILON * sizeOf(table, means, i)
    for (let k = ladder.tierStart[i]!; k < ladder.tierStart[i + 1]!; k++)
      if (sign * (before[k]! - next[k]!) > rounding) return false
  }
  return true
}
