import { sha256Hex } from '../../base/index.ts'
import type { FilingMember } from '../../model/index.ts'
import type { Family } from './families.ts'
import type { Figure } from './figures.ts'

/** One promise as the filing measures it: its size, or its two ends, and its parts by time. */
export interface Line {
  readonly key: string
  readonly family: Family
  readonly base: string
  readonly members: readonly FilingMember[]
  readonly asOf: string
  readonly after: boolean
  readonly sure: boolean
  readonly currency: string
  readonly total?: Figure
  readonly low?: Figure
  readonly high?: Figure
  readonly parts: readonly Figure[]
}

/** A figure that is not to be counted, and why. */
export interface SetAside {
  readonly figure: Figure
  readonly reason:
    | 'earlier-period'
    | 'counted-already'
    | 'other-basis'
    | 'parts-exceed-whole'
    | 'direction-unclear'
    | 'kind-unclear'
}
/** Two figures for one thing that rounding does not explain. */
export interface Difference {
  readonly one: Figure
  readonly other: Figure
}

export interface Gathered {
  readonly lines: readonly Line[]
  readonly aside: readonly SetAside[]
  readonly differ: readonly Difference[]
}

/** Figures of one name, members and side of the balance date are one line, at its latest day; older days are told beside it, not of it. */
export function linesOf(figures: readonly Figure[], periodStart: string): Gathered {
  const lines: Line[] = []
  const aside: SetAside[] = figures.filter((f) => f.otherBasis).map((figure) => ({ figure, reason: 'other-basis' }))
  const differ: Difference[] = []
  for (const [key, group] of Map.groupBy(
    figures.filter((f) => !f.otherBasis),
    keyOf,
  )) {
    const asOf = group
      .map((f) => f.asOf)
      .sort()
      .at(-1)!
    const current = asOf > periodStart ? group.filter((f) => f.asOf === asOf) : []
    for (const figure of group) if (!current.includes(figure)) aside.push({ figure, reason: 'earlier-period' })
    const [first] = current
    if (!first) continue
    lines.push(lineOf(key, first, current, differ))
  }
  return { lines, aside, differ }
}

export const membersKey = (members: readonly FilingMember[]): string => members.map((m) => `${m.axis}=${m.member}`).join(' ')
const keyOf = (f: Figure): string =>
  shortened([f.family.id, f.base, f.money.currency, f.after ? 'after' : '', membersKey(f.members)].join(':'))

const keyUnitsMax = 300
/** Names of elements may be of any length; a ledger's keys may not. */
const shortened = (key: string): string =>
  key.length <= keyUnitsMax ? key : `${key.slice(0, keyUnitsMax - 70).replace(/[\ud800-\udbff]$/, '')}…${sha256Hex(key)}`

function lineOf(key: string, first: Figure, figures: readonly Figure[], differ: Difference[]): Line {
  const { total, parts } = byTime(figures)
  const low = onlyOne(
    figures.filter((f) => f.bound === 'low'),
    differ,
  )
  const high = onlyOne(
    figures.filter((f) => f.bound === 'high'),
    differ,
  )
  const whole = onlyOne(total, differ)
  return {
    key,
    family: first.family,
    base: first.base,
    members: first.members,
    asOf: first.asOf,
    after: first.after,
    sure: first.sure,
    currency: first.money.currency,
    ...(whole ? { total: whole } : {}),
    ...(low ? { low } : {}),
    ...(high ? { high } : {}),
    parts: [...Map.groupBy(parts, (f) => JSON.stringify([f.bucket, f.from])).values()].flatMap(
      (same) => onlyOne(same, differ) ?? [],
    ),
  }
}

/**
 * A backlog is often tagged only with the day from which it is expected. One such day is no schedule: the figure is the whole. Several
 * are its parts, and the whole stands without a day.
 */
function byTime(figures: readonly Figure[]): { total: readonly Figure[]; parts: readonly Figure[] } {
  const sized = figures.filter((f) => f.bound === undefined)
  const named = sized.filter((f) => f.bucket !== undefined)
  const bare = sized.filter((f) => f.bucket === undefined && f.from === undefined)
  const dated = sized.filter((f) => f.bucket === undefined && f.from !== undefined)
  const days = new Set(dated.map((f) => f.from))
  if (bare.length === 0 && days.size === 1) return { total: dated, parts: named }
  return { total: bare, parts: named.length > 0 ? named : days.size > 1 ? dated : [] }
}

/** The most exact of several tags of one figure; where they differ by more than rounding, that is reported and the first stands. */
function onlyOne(figures: readonly Figure[], differ: Difference[]): Figure | undefined {
  const [first] = figures
  if (!first) return undefined
  let best = first
  for (const other of figures.slice(1)) {
    if (distance(best, other) > best.slack + other.slack) differ.push({ one: best, other })
    else if (other.slack < best.slack) best = other
  }
  return best
}

const distance = (a: Figure, b: Figure): bigint => {
  const difference = a.money.minor - b.money.minor
  return difference < 0n ? -difference : difference
}
