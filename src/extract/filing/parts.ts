import { namesOne } from './axes.ts'
import { type Line, membersKey, type SetAside } from './lines.ts'

/** A line with what it stands for: it flows by itself, or its parts do, and what they leave of it. */
export interface Placed {
  readonly line: Line
  readonly parts: readonly Line[]
  /** Minor units of the whole that none of the named parts holds. */
  readonly rest?: bigint
}

/** More lines under one name than any filing has; beyond it only those without members are kept. */
const linesMax = 300
/** Subsets are tried for at most this many parts. */
const subsetOfMax = 16

/**
 * Totals stand beside their parts under the same name and day: a line with fewer members is the whole of those with more. Parts flow in
 * place of the whole where they name who stands on the other side, or where the whole has no schedule of its own; two ways of cutting
 * one whole are never both counted.
 */
export function placeParts(lines: readonly Line[]): { readonly placed: readonly Placed[]; readonly aside: readonly SetAside[] } {
  const placed: Placed[] = []
  const aside: SetAside[] = []
  const groups = Map.groupBy(lines, (line) => (line.after ? line.key : [line.base, line.currency, line.asOf].join(':')))
  for (const group of groups.values()) {
    const kept = group.length > linesMax ? group.filter((line) => line.members.length === 0) : group
    for (const line of group) if (!kept.includes(line)) aside.push(...asideOf(line, 'counted-already'))
    const tops = kept.filter((line) => !kept.some((other) => holds(other, line)))
    const chosen = tops.some((line) => line.members.length === 0) || tops.length < 2 ? tops : withoutSecondCut(tops, aside)
    for (const line of chosen) place(line, kept, placed, aside)
  }
  return { placed: withoutRepeats(placed, aside), aside }
}

/** Whether `whole` is the same figure with fewer members. */
const holds = (whole: Line, part: Line): boolean =>
  whole !== part &&
  whole.members.length < part.members.length &&
  whole.members.every((m) => part.members.some((p) => p.axis === m.axis && p.member === m.member))

function place(line: Line, all: readonly Line[], placed: Placed[], aside: SetAside[]): void {
  const below = all.filter((part) => holds(line, part))
  const direct = below.filter((part) => !below.some((between) => holds(between, part)))
  const cuts = [...Map.groupBy(direct, (part) => axesBeyond(line, part)).values()]
  const best = cuts.map((cut) => weighCut(line, cut)).filter((cut) => cut !== undefined)
  best.sort((a, b) => b.score - a.score)
  const taken = best[0]
  const parts = taken?.parts ?? []
  placed.push({ line, parts, ...(taken && taken.rest > 0n ? { rest: taken.rest } : {}) })
  const flowing = new Set(parts)
  for (const part of below) {
    const under = [...flowing].some((one) => one === part || holds(one, part))
    if (!under) aside.push(...asideOf(part, 'counted-already'))
  }
  for (const part of parts) place(part, all, placed, aside)
}

const axesBeyond = (whole: Line, part: Line): string =>
  part.members
    .filter((m) => !whole.members.some((w) => w.axis === m.axis))
    .map((m) => m.axis)
    .join(' ')

interface Cut {
  readonly parts: readonly Line[]
  readonly rest: bigint
  readonly score: number
}

/** Whether these parts may stand for the whole: they fit into it, and tell more than it does. */
function weighCut(whole: Line, parts: readonly Line[]): Cut | undefined {
  const size = sizeOf(whole)
  const sizes = parts.map(sizeOf)
  if (size === undefined || sizes.some((s) => s === undefined)) return undefined
  const named = parts.some((part) => part.members.some(namesOne)) || parts.some((part) => part.family !== whole.family)
  if (!named && whole.parts.length > 0 && !parts.every((part) => part.parts.length > 0)) return undefined
  const sum = (list: readonly Size[]) =>
    list.reduce((all, s) => ({ minor: all.minor + s.minor, slack: all.slack + s.slack }), nought)
  const fit = fitting(size, parts, sizes as readonly Size[])
  if (!fit) return undefined
  const left = size.minor - sum(fit.map((i) => sizes[i]!)).minor
  const slack = size.slack + sum(fit.map((i) => sizes[i]!)).slack
  const rest = left > slack ? left : 0n
  return { parts: fit.map((i) => parts[i]!), rest, score: (named ? 2 : 0) + (rest === 0n ? 1 : 0) }
}

interface Size {
  readonly minor: bigint
  readonly slack: bigint
}
const nought: Size = { minor: 0n, slack: 0n }

/** Which parts to take: all of them where they do not exceed the whole; else those that sum to it, because members may hold each other. */
function fitting(whole: Size, parts: readonly Line[], sizes: readonly Size[]): readonly number[] | undefined {
  const all = parts.map((_, i) => i)
  const over = (chosen: readonly number[]) => {
    const minor = chosen.reduce((sum, i) => sum + sizes[i]!.minor, 0n) - whole.minor
    const slack = chosen.reduce((sum, i) => sum + sizes[i]!.slack, whole.slack)
    return { minor, slack }
  }
  const excess = over(all)
  if (excess.minor <= excess.slack) return all
  if (parts.length > subsetOfMax) return undefined
  for (let set = 2 ** parts.length - 2; set > 0; set--) {
    const chosen = all.filter((i) => (set >> i) & 1)
    const { minor, slack } = over(chosen)
    if (minor <= slack && -minor <= slack) return chosen
  }
  return undefined
}

/** The size of a line, or of its parts together where no total is tagged. */
export function sizeOf(line: Line): Size | undefined {
  const figure = line.total ?? line.high ?? line.low
  if (figure) return { minor: figure.money.minor, slack: figure.slack }
  if (line.parts.length === 0) return undefined
  return line.parts.reduce((all, f) => ({ minor: all.minor + f.money.minor, slack: all.slack + f.slack }), nought)
}

/** Without a whole, two sets of axes that come to the same sum are two cuts of it: the one that names counterparties is kept. */
function withoutSecondCut(tops: readonly Line[], aside: SetAside[]): readonly Line[] {
  const cuts = [...Map.groupBy(tops, (line) => line.members.map((m) => m.axis).join(' ')).values()]
  const sums = cuts.map((cut) => cut.reduce((sum, line) => sum + (sizeOf(line)?.minor ?? 0n), 0n))
  const order = cuts.map((_, i) => i).sort((a, b) => Number(cuts[b]!.some(named)) - Number(cuts[a]!.some(named)) || a - b)
  const kept: number[] = []
  for (const i of order) {
    if (kept.some((k) => sums[k] === sums[i])) for (const line of cuts[i]!) aside.push(...asideOf(line, 'counted-already'))
    else kept.push(i)
  }
  return kept.sort((a, b) => a - b).flatMap((i) => cuts[i]!)
}
const named = (line: Line): boolean => line.members.some(namesOne)

/** Lines of one sum that a further one is held beside. */
const twinsMax = 20

/** One sum under two names, of nobody else: the filer's own element beside the public one. */
function withoutRepeats(placed: readonly Placed[], aside: SetAside[]): readonly Placed[] {
  const seen = new Map<string, Line[]>()
  return placed.filter(({ line, parts }) => {
    const key = `${line.family.id} ${line.asOf} ${line.currency} ${sizeOf(line)?.minor}`
    const alike = seen.get(key) ?? []
    const twin = alike.find(
      (other) =>
        other.base !== line.base && (!named(other) || !named(line) || membersKey(other.members) === membersKey(line.members)),
    )
    if (!twin || parts.length > 0) {
      seen.set(key, [...alike, line].slice(0, twinsMax))
      return true
    }
    aside.push(...asideOf(line, 'counted-already'))
    return false
  })
}

export const figuresIn = ({ total, low, high, parts }: Line) => [total, low, high, ...parts].filter((f) => f !== undefined)
const asideOf = (line: Line, reason: SetAside['reason']): readonly SetAside[] =>
  figuresIn(line).map((figure) => ({ figure, reason }))
