import { type Money, minorDigitsOf, parseMoney } from '../../base/index.ts'
import type { FilingFact, FilingMember, FilingPeriod, TextSpan } from '../../model/index.ts'
import { localOf, roleOfAxis } from './axes.ts'
import { type Bucket, bucketOf } from './buckets.ts'
import { type Family, familyOf, familyOfMember } from './families.ts'

/** A tagged sum of money that measures a promise, with its context sorted by what it does. */
export interface Figure {
  readonly fact: FilingFact
  readonly money: Money
  /** Half a unit of the last digit that is right, in minor units: what rounding may hide. */
  readonly slack: bigint
  readonly place: TextSpan
  readonly family: Family
  readonly base: string
  readonly sure: boolean
  readonly asOf: string
  /** Who or what it is of; axes of range, timing and time taken out. */
  readonly members: readonly FilingMember[]
  readonly bound?: 'low' | 'high'
  readonly bucket?: Bucket
  /** Day from which this part of the backlog is expected. */
  readonly from?: string
  /** Said of the time after the balance date. */
  readonly after: boolean
  readonly otherBasis: boolean
}

export const lastDayOf = (period: FilingPeriod): string =>
  period.kind === 'instant' ? period.day : period.kind === 'duration' ? period.last : ''

/** Sums of money under a name that measures a promise. Nil and nought promise nothing. `unplaced`: those that no reader can see. */
export function figuresOf(facts: readonly FilingFact[]): {
  figures: readonly Figure[]
  negative: readonly Figure[]
  unplaced: number
} {
  const figures: Figure[] = []
  const negative: Figure[] = []
  let unplaced = 0
  for (const fact of facts) {
    if (!fact.numeric || fact.value === undefined || !/^[A-Z]{3}$/.test(fact.unit ?? '')) continue
    const { base, bucket } = bucketOf(localOf(fact.concept))
    const classified = familyOf(base, fact.custom)
    const money = parseMoney(fact.value.replace('-', ''), fact.unit!)
    if (!classified || !money || money.minor === 0n) continue
    const place = fact.places[0]
    if (!place) {
      unplaced++
      continue
    }
    const own = fact.members.filter(({ axis }) => roleOfAxis(axis) === 'part' || roleOfAxis(axis) === 'counterparty')
    const family = membersFamily(own, classified.family)
    const of = (role: string) => fact.members.find(({ axis }) => roleOfAxis(axis) === role)
    const range = of('range')
    const timing = of('timing')
    const figure: Figure = {
      fact,
      money,
      slack: slackOf(fact, money.currency),
      place,
      family,
      base,
      sure: classified.sure,
      asOf: lastDayOf(fact.period),
      members: own,
      ...(range ? boundOf(range) : {}),
      ...(bucket ? { bucket } : {}),
      ...(timing && /^\d{4}-\d{2}-\d{2}/.test(timing.member) ? { from: timing.member.slice(0, 10) } : {}),
      after: of('after') !== undefined,
      otherBasis: of('other-basis') !== undefined,
    }
    if (fact.value.startsWith('-')) negative.push(figure)
    else figures.push(figure)
  }
  return { figures, negative, unplaced }
}

const membersFamily = (members: readonly FilingMember[], stated: Family): Family =>
  stated.id === 'purchase' || stated.id === 'other'
    ? (members.map(({ member }) => familyOfMember(localOf(member))).find((f) => f !== undefined) ?? stated)
    : stated

function boundOf({ member }: FilingMember): { bound?: 'low' | 'high' } {
  if (/^Minimum/.test(localOf(member))) return { bound: 'low' }
  return /^Maximum/.test(localOf(member)) ? { bound: 'high' } : {}
}

function slackOf({ decimals }: FilingFact, currency: string): bigint {
  if (decimals === undefined) return 0n
  const digits = minorDigitsOf(currency) - decimals
  return digits <= 0 ? 0n : 10n ** BigInt(digits) / 2n
}
