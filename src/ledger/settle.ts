import { dayMs } from '../base/index.ts'
import type { Policy, Resolved } from '../model/index.ts'
import type { Weighed } from './weigh.ts'

/** A value that one claim puts forward. A higher tier speaks of the property more directly. */
export interface Candidate<T> {
  readonly w: Weighed
  readonly value: T
  readonly tier: number
}
export interface Rules<T> {
  /** Both claims put forward the same value. */
  readonly same: (a: T, b: T) => boolean
  /** Both cannot hold. */
  readonly opposed: (a: T, b: T) => boolean
  /** Signed words weigh more than plans. */
  readonly signedFirst?: boolean
}

/** Policies that do not weigh who speaks. */
export const weighsNobody = (policy: Policy): boolean => policy === 'latest' || policy === 'everything'

/** Words said within a week of each other are of one moment: there the number of origins decides, beyond it the later word. */
export const oneMomentDays = 7

/**
 * One value out of many claims (MODEL §2), and why it won. Candidates stand in the order in which they were said.
 * best-supported: who speaks, how directly, signed before planned, the moment, distinct origins, the latest.
 */
export function settle<T>(candidates: readonly Candidate<T>[], rules: Rules<T>, policy: Policy): Resolved<T> | undefined {
  const decided = decide(candidates, rules, policy)
  if (!decided) return undefined
  const { winner, why } = decided
  const all = candidates.map(({ w, value }) => ({ w, value }))
  const agree = all.filter(({ value }) => rules.same(value, winner.value))
  const oppose = all.filter(({ value }) => rules.opposed(value, winner.value))
  return resolved(
    winner.value,
    agree.map(({ w }) => w),
    oppose.map(({ w }) => w),
    why,
  )
}

export function resolved<T>(value: T, agree: readonly Weighed[], oppose: readonly Weighed[], why: string): Resolved<T> {
  return {
    value,
    for: agree.map((w) => w.claim.id),
    against: oppose.map((w) => w.claim.id),
    originsFor: originsOf(agree),
    originsAgainst: originsOf(oppose),
    why,
  }
}
export const originsOf = (claims: readonly Weighed[]): number => new Set(claims.map((w) => w.origin)).size

export interface Decision<T> {
  readonly winner: Candidate<T>
  readonly why: 'only' | 'firmest-source' | 'most-origins' | 'latest'
}

export function decide<T>(candidates: readonly Candidate<T>[], rules: Rules<T>, policy: Policy): Decision<T> | undefined {
  const last = candidates.at(-1)
  if (!last) return undefined
  if (candidates.every((c) => rules.same(c.value, last.value))) return { winner: last, why: 'only' }
  if (policy === 'latest') {
    const top = Math.max(...candidates.map((c) => c.tier))
    return { winner: candidates.findLast((c) => c.tier === top)!, why: 'latest' }
  }
  return policy === 'everything' ? byOrigins(candidates, candidates, rules) : bestSupported(candidates, rules)
}

function bestSupported<T>(candidates: readonly Candidate<T>[], rules: Rules<T>): Decision<T> {
  const strength = ({ w, tier }: Candidate<T>) => w.authority * 100 + tier * 10 + (rules.signedFirst && w.signed ? 1 : 0)
  const strongest = candidates.reduce((most, c) => Math.max(most, strength(c)), 0)
  const firm = candidates.filter((c) => strength(c) === strongest)
  if (agreed(firm, rules)) return { winner: firm.at(-1)!, why: 'firmest-source' }
  const latest = firm.at(-1)!.w.moment
  const current = latestOfEachVoice(firm.filter((c) => c.w.moment >= latest - oneMomentDays * dayMs))
  if (agreed(current, rules)) return { winner: current.at(-1)!, why: 'latest' }
  return byOrigins(current, candidates, rules)
}

/** Within one moment, too, a voice has one position: its last. */
function latestOfEachVoice<T>(candidates: readonly Candidate<T>[]): readonly Candidate<T>[] {
  const heard = new Set<string>()
  const kept: Candidate<T>[] = []
  for (const c of candidates.toReversed()) {
    if (!c.w.voices.every((v) => heard.has(v))) kept.push(c)
    for (const v of c.w.voices) heard.add(v)
  }
  return kept.reverse()
}

function byOrigins<T>(contenders: readonly Candidate<T>[], all: readonly Candidate<T>[], rules: Rules<T>): Decision<T> {
  let winner = contenders.at(-1)!
  let most = 0
  let others = 0
  const counted: Candidate<T>[] = []
  for (const c of contenders.toReversed()) {
    if (counted.some((k) => rules.same(k.value, c.value))) continue
    counted.push(c)
    const origins = originsOf(all.filter((a) => rules.same(a.value, c.value)).map((a) => a.w))
    if (origins > most) {
      others = most
      most = origins
      winner = c
    } else others = Math.max(others, origins)
  }
  return { winner, why: most > others ? 'most-origins' : 'latest' }
}

const agreed = <T>(candidates: readonly Candidate<T>[], { same }: Rules<T>): boolean =>
  candidates.every((c) => same(c.value, candidates[0]!.value))
