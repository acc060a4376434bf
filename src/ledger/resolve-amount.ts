import { type Money, majorOf } from '../base/index.ts'
import {
  type AmountRange,
  amountsOverlap,
  currencyOf,
  deadStages,
  headlineOf,
  type Policy,
  type Resolved,
} from '../model/index.ts'
import type { Standing } from './resolve-stage.ts'
import { type Candidate, decide, resolved, settle, weighsNobody } from './settle.ts'
import { named, type Weighed } from './weigh.ts'

export interface Amounts {
  readonly amount?: Resolved<AmountRange>
  readonly headline?: Resolved<AmountRange>
  readonly bindingAmount?: Resolved<AmountRange>
  readonly paidAmount?: Resolved<AmountRange>
}
type Put = Candidate<AmountRange>

/** `binding` is the resolved property, which may say that what looks signed binds nobody. */
export function resolveAmounts(
  heard: readonly Weighed[],
  standing: Standing,
  binding: boolean | undefined,
  policy: Policy,
): Amounts {
  const all = figuresPut(heard, policy)
  const live = weighsNobody(policy) ? all : withoutSuperseded(all, heard)
  const amount = sharpened(settle(live, rules, policy), live, policy)
  const headline = standing.dead ? undefined : headlineAmong(live, amount, policy)
  const bindingAmount = standing.dead ? undefined : boundAmong(live, standing, binding, policy)
  const paidAmount = paidAmong(heard, standing, amount, policy)
  return {
    ...(amount ? { amount: withHistory(amount, all) } : {}),
    ...(headline ? { headline } : {}),
    ...(bindingAmount ? { bindingAmount } : {}),
    ...(paidAmount ? { paidAmount } : {}),
  }
}

/** The same figure, whether "about" or exactly. */
export const sameFigure = (a: AmountRange, b: AmountRange): boolean =>
  currencyOf(a) === currencyOf(b) && a.per === b.per && a.low?.minor === b.low?.minor && a.high?.minor === b.high?.minor
const rules = { same: sameFigure, opposed: (a: AmountRange, b: AmountRange) => amountsOverlap(a, b) === false, signedFirst: true }

/**
 * The claims that put a figure on the whole. Forecasts, opinions, denials and claims about confidence, capacity or a condition never do;
 * a schedule, a hedge or a yearly rate only where nothing speaks of the total; a dead deal's claims only where nothing else is left.
 */
function figuresPut(heard: readonly Weighed[], policy: Policy): readonly Put[] {
  const put = heard.flatMap((w): Put[] => {
    const { says } = w.claim
    const tier = tierOf(w, policy)
    if (tier === undefined || !says.amount || !headlineOf(says.amount)) return []
    return [{ w, value: says.amount, tier: says.amount.per ? 0 : tier }]
  })
  const living = put.filter(({ w }) => !deadStages.has(w.claim.says.stage ?? 'rumoured'))
  return living.length > 0 ? living : put
}

function tierOf({ claim }: Weighed, policy: Policy): number | undefined {
  const { act, property } = claim
  const opinion = act === 'estimates' || act === 'comments' || claim.route.speaker.kind === 'analyst'
  if (act === 'denies' || property === 'confidence' || property === 'capacity') return undefined
  if (property === 'condition' && act !== 'redefines') return undefined
  if (opinion) return policy === 'everything' ? 0 : undefined
  return property === 'schedule' || act === 'hedges' ? 1 : 2
}

/**
 * What a later word has replaced: a voice's own earlier figure once it commits to, redefines or signs another (or, short of signing,
 * simply names another), or denies it; and every plan once a side of the deal has put a signed figure in its place.
 */
function withoutSuperseded(put: readonly Put[], heard: readonly Weighed[]): readonly Put[] {
  const lastDenial = new Map<string, number>()
  for (const w of heard)
    if (w.claim.act === 'denies' && w.claim.property === 'amount') for (const v of w.voices) lastDenial.set(v, w.moment)
  const newest = new Map<string, Put>()
  const newestStrong = new Map<string, Put>()
  let signedBySide: Put | undefined
  const kept: Put[] = []
  for (const c of put.toReversed()) {
    const replaces = (later: Put | undefined) => later !== undefined && later.tier >= c.tier && !sameFigure(later.value, c.value)
    const byOwn = c.w.voices.some((v) => replaces(newestStrong.get(v)) || (!c.w.signed && replaces(newest.get(v))))
    const bySigned = !c.w.signed && replaces(signedBySide)
    const denied = c.w.voices.some((v) => (lastDenial.get(v) ?? c.w.moment) > c.w.moment)
    if (!byOwn && !bySigned && !denied) kept.push(c)
    for (const v of c.w.voices) {
      if (!newest.has(v)) newest.set(v, c)
      if (!newestStrong.has(v) && (c.w.signed || c.w.claim.act === 'redefines' || c.w.claim.act === 'commits'))
        newestStrong.set(v, c)
    }
    if (!signedBySide && c.w.signed && c.w.authority === 3) signedBySide = c
  }
  return kept.reverse()
}

/** A later report that fits inside an open range sharpens it, as long as nothing is signed: "nothing like 100", then "about 20". */
function sharpened(
  amount: Resolved<AmountRange> | undefined,
  live: readonly Put[],
  policy: Policy,
): Resolved<AmountRange> | undefined {
  if (!amount || weighsNobody(policy)) return amount
  const support = new Set(amount.for)
  const behind = live.filter((c) => support.has(c.w.claim.id))
  const since = behind.at(-1)
  if (!since || behind.some((c) => c.w.signed) || !isOpen(amount.value)) return amount
  const finer = live.filter(
    (c) => c.tier === 2 && c.w.claim.property === 'amount' && c.w.moment >= since.w.moment && liesInside(c.value, amount.value),
  )
  const decided = decide(finer, rules, policy)
  if (!decided) return amount
  const agree = live.filter((c) => sameFigure(c.value, decided.winner.value)).map((c) => c.w)
  return resolved(decided.winner.value, agree, [], 'latest')
}

const isOpen = (a: AmountRange): boolean => a.low === undefined || a.high === undefined || a.low.minor !== a.high.minor
function liesInside(inner: AmountRange, outer: AmountRange): boolean {
  if (currencyOf(inner) !== currencyOf(outer) || inner.per !== outer.per || sameFigure(inner, outer)) return false
  const low = (a: AmountRange) => (a.low ? majorOf(a.low) : 0)
  const high = (a: AmountRange) => (a.high ? majorOf(a.high) : Number.POSITIVE_INFINITY)
  return low(inner) >= low(outer) && high(inner) <= high(outer)
}

/** For and against are counted over everything said, what has been superseded included. */
function withHistory(amount: Resolved<AmountRange>, all: readonly Put[]): Resolved<AmountRange> {
  const agree = all.filter((c) => sameFigure(c.value, amount.value))
  const oppose = all.filter((c) => rules.opposed(c.value, amount.value))
  const why = amount.why === 'only' && agree.length < all.length ? 'latest' : amount.why
  return resolved(
    amount.value,
    agree.map((c) => c.w),
    oppose.map((c) => c.w),
    why,
  )
}

/** The largest figure a living claim puts on it, leaving out what weightier claims rule out: a blog's tenfold slip is no headline. */
function headlineAmong(
  live: readonly Put[],
  amount: Resolved<AmountRange> | undefined,
  policy: Policy,
): Resolved<AmountRange> | undefined {
  if (!amount) return undefined
  const behind = new Set(amount.for)
  const weight = live.reduce((most, c) => (behind.has(c.w.claim.id) ? Math.max(most, c.w.authority) : most), 0)
  const ruledOut = (c: Put) => !weighsNobody(policy) && c.w.authority < weight && rules.opposed(c.value, amount.value)
  const sound = live.filter(
    (c) => currencyOf(c.value) === currencyOf(amount.value) && c.value.per === amount.value.per && !ruledOut(c),
  )
  let top = sound.find((c) => sameFigure(c.value, amount.value))
  for (const c of sound) if (!top || topOf(c) > topOf(top)) top = c
  if (!top) return undefined
  const highest = top.value
  const agree = sound.filter((c) => sameFigure(c.value, highest))
  const oppose = sound.filter((c) => rules.opposed(c.value, highest))
  const why = sound.length === agree.length ? 'only' : 'largest'
  return resolved(
    highest,
    agree.map((c) => c.w),
    oppose.map((c) => c.w),
    why,
  )
}
const topOf = (c: Put): bigint => headlineOf(c.value)!.minor

/** What a definitive paper surely binds: the floor of a range, nothing of an "up to". */
function boundAmong(
  live: readonly Put[],
  standing: Standing,
  binding: boolean | undefined,
  policy: Policy,
): Resolved<AmountRange> | undefined {
  if (binding === false || !(standing.signed || binding === true)) return undefined
  const signed = live.filter((c) => c.w.signed && (named(c.w) || weighsNobody(policy)))
  const amount = settle(signed, rules, policy)
  if (!amount) return undefined
  const floor = amount.value.low
  return floor && floor.minor > 0n ? { ...amount, value: exactly(floor, amount.value) } : undefined
}
function exactly(money: Money, of: AmountRange): AmountRange {
  if (of.low?.minor === of.high?.minor) return of
  return { qualifier: 'exact', low: money, high: money, original: of.original, ...(of.per ? { per: of.per } : {}) }
}

/** What has been paid: as said in so many words, as the tranches marked paid add up, or all of a completed deal. */
function paidAmong(
  heard: readonly Weighed[],
  standing: Standing,
  amount: Resolved<AmountRange> | undefined,
  policy: Policy,
): Resolved<AmountRange> | undefined {
  const put = heard.flatMap((w): Put[] => {
    const { says, act, property } = w.claim
    if (act === 'denies' || act === 'estimates' || act === 'comments' || property === 'confidence') return []
    const paid = says.paid ?? paidTranches(w) ?? (says.stage === 'completed' ? closedAmount(says.amount) : undefined)
    return paid ? [{ w, value: paid, tier: 2 }] : []
  })
  const told = settle(put, { ...rules, signedFirst: false }, policy)
  if (told) return told
  if (standing.stage !== 'completed' || standing.stalled || standing.dead || !amount || !standing.resolved) return undefined
  const floor = closedAmount(amount.value)
  return floor ? { ...standing.resolved, value: floor } : undefined
}

/** Of a closed deal's amount, what was surely paid. */
function closedAmount(amount: AmountRange | undefined): AmountRange | undefined {
  if (!amount) return undefined
  const money = amount.low ?? amount.high
  return money ? exactly(money, amount) : undefined
}

function paidTranches({ claim }: Weighed): AmountRange | undefined {
  const paid = claim.says.tranches?.filter((t) => t.paid) ?? []
  const sums = paid.map((t) => headlineOf(t.amount))
  const first = sums[0]
  if (!first || sums.some((m) => m?.currency !== first.currency)) return undefined
  const total: Money = { currency: first.currency, minor: sums.reduce((sum, m) => sum + m!.minor, 0n) }
  return { qualifier: 'exact', low: total, high: total, original: paid.map((t) => t.amount.original).join(' + ') }
}
