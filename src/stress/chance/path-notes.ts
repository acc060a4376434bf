import { splitterOf } from '../causes.ts'
import type { Course, Layout } from '../course.ts'
import type { Run } from '../run.ts'
import { owedTo, trifleOf } from '../shortfalls.ts'
import type { Delivery } from './fractions.ts'

/** What happened on paths `from` to `until` − 1. Plain arrays throughout: a block travels between threads as it is. */
export interface PathBlock {
  readonly from: number
  readonly until: number
  /** [path * parties + party], from `from` on: hard money missing to it at the end, major units. */
  readonly short: Float64Array
  /** [path * parties + party]: bits of `fate`, of the party as a payer. */
  readonly fate: Uint8Array
  /** [path * commitments + commitment], from `from` on: the fraction delivered, and quarters late. */
  readonly delivered: Float64Array
  readonly late: Uint8Array
  /** Per path: the first factor. */
  readonly factor: Float64Array
  /** Per path, indices of the parties that fell first, joined by commas; '' where nobody is short. */
  readonly fellFirst: readonly string[]
  /** Hard money unpaid after each period: rows of [period] where a watched party lacked any in some period, with their path and party. */
  readonly standing: Float64Array
  readonly standingPath: Int32Array
  readonly standingParty: Int32Array
  /** [path * periods + period]: the same to everybody. */
  readonly standingAll: Float64Array
  /** `short` split by cause, where any: causes are numbered as by `causeAt`. */
  readonly traced: Float64Array
  readonly tracedPath: Int32Array
  readonly tracedParty: Int32Array
  readonly tracedCause: Int32Array
}

/** Of a payer: a hard due not paid in its quarter; unpaid beyond its grace; unpaid still at the end. */
export const fate = { late: 1, defaulted: 2, missed: 4 } as const

export interface NoteLimits {
  readonly layout: Layout
  readonly planCourse: Course
  readonly plan: Run
  readonly watched: readonly number[]
}
export interface Notes {
  take(path: number, run: Run, course: Course, delivery: Delivery): void
  block(): PathBlock
}

/** Gathers what is kept of each path; the run itself is overwritten by the next. */
export function notesFor({ layout, planCourse, plan, watched }: NoteLimits, from: number, until: number): Notes {
  const { parties, periods, network } = layout
  const count = until - from
  const short = new Float64Array(count * parties)
  const fates = new Uint8Array(count * parties)
  const delivered = new Float64Array(count * network.commitments.length)
  const late = new Uint8Array(delivered.length)
  const factor = new Float64Array(count)
  const standingAll = new Float64Array(count * periods)
  const fellFirst: string[] = []
  const standing: number[] = []
  const standingPath: number[] = []
  const standingParty: number[] = []
  const traced: number[] = []
  const tracedPath: number[] = []
  const tracedParty: number[] = []
  const tracedCause: number[] = []

  function noteStanding(path: number, run: Run, least: number): void {
    for (let t = 0; t < periods; t++)
      for (let party = 0; party < parties; party++) standingAll[(path - from) * periods + t]! += run.owed[t * parties + party]!
    for (const party of watched) {
      let most = 0
      for (let t = 0; t < periods; t++) most = Math.max(most, run.owed[t * parties + party]!)
      if (most <= least) continue
      standingPath.push(path)
      standingParty.push(party)
      for (let t = 0; t < periods; t++) standing.push(run.owed[t * parties + party]!)
    }
  }

  function trace(path: number, run: Run, course: Course): void {
    const { causes, amountsTo } = splitterOf({ layout, course, run, planCourse, plan })
    const numbers = causes.map((cause) => causeNumber(layout, cause))
    for (let party = 0; party < parties; party++) {
      if (short[(path - from) * parties + party] === 0) continue
      for (const [c, amount] of amountsTo(party).entries()) {
        if (!(amount > 0)) continue
        tracedPath.push(path)
        tracedParty.push(party)
        tracedCause.push(numbers[c]!)
        traced.push(amount)
      }
    }
  }

  return {
    take(path, run, course, delivery) {
      const at = (path - from) * parties
      delivered.set(delivery.fraction, (path - from) * delivery.fraction.length)
      late.set(delivery.late, (path - from) * delivery.late.length)
      factor[path - from] = delivery.factor
      const least = trifleOf(run)
      let anybody = false
      for (let party = 0; party < parties; party++) {
        const missing = owedTo(layout, run, party, periods - 1)
        if (missing > least) {
          short[at + party] = missing
          anybody = true
        }
        fates[at + party] = fateOf(layout, run, party, least)
      }
      for (const { party } of run.defaults) fates[at + party]! |= fate.late | fate.defaulted
      fellFirst.push(anybody ? firstOf(layout, run, least).join(',') : '')
      noteStanding(path, run, least)
      if (anybody) trace(path, run, course)
    },
    block: () => ({
      from,
      until,
      short,
      fate: fates,
      delivered,
      late,
      factor,
      fellFirst,
      standing: Float64Array.from(standing),
      standingPath: Int32Array.from(standingPath),
      standingParty: Int32Array.from(standingParty),
      standingAll,
      traced: Float64Array.from(traced),
      tracedPath: Int32Array.from(tracedPath),
      tracedParty: Int32Array.from(tracedParty),
      tracedCause: Int32Array.from(tracedCause),
    }),
  }
}

function fateOf({ parties, periods }: Layout, run: Run, party: number, least: number): number {
  if (run.arrears[(periods - 1) * parties + party]! > least) return fate.late | fate.missed
  for (let t = 0; t < periods - 1; t++) if (run.arrears[t * parties + party]! > least) return fate.late
  return 0
}

type Cause = ReturnType<typeof splitterOf>['causes'][number]
/** Commitments by the network's order, then each party's own gap, then each party's shock. */
function causeNumber({ commitmentOf, partyOf, parties, network }: Layout, cause: Cause): number {
  const own = network.commitments.length
  if (cause.kind === 'change') return commitmentOf.get(cause.commitment)!
  return own + partyOf.get(cause.party)! + (cause.kind === 'shock' ? parties : 0)
}
export function causeAt({ commitments, parties }: Layout['network'], number: number): Cause {
  const beyond = number - commitments.length
  if (beyond < 0) return { kind: 'change', commitment: commitments[number]!.id }
  return beyond < parties.length
    ? { kind: 'own-gap', party: parties[beyond]!.id }
    : { kind: 'shock', party: parties[beyond - parties.length]!.id }
}

/** Of those whose failure to pay still stands at the end, the ones that fell before the others: by period, then by round of contagion. */
function firstOf({ parties, periods }: Layout, run: Run, least: number): readonly number[] {
  const standing = Array.from({ length: parties }, (_, i) => i).filter((i) => run.arrears[(periods - 1) * parties + i]! > least)
  const order = (i: number) => run.behindSince[i]! * (parties + 1) + run.behindRound[i]!
  const first = standing.reduce((least, i) => Math.min(least, order(i)), Number.POSITIVE_INFINITY)
  return standing.filter((i) => order(i) === first)
}
