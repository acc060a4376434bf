import {
  type CapacityRange,
  type Instrument,
  type Period,
  type Policy,
  type Resolved,
  type ResolvedSupply,
  type SupplySaid,
  supplyFunctions,
  type Tranche,
} from '../model/index.ts'
import { canonical } from './canonical.ts'
import { type Candidate, resolved, settle } from './settle.ts'
import type { Weighed } from './weigh.ts'

export const resolveBinding = (heard: readonly Weighed[], policy: Policy): Resolved<boolean> | undefined =>
  settle(
    put(heard, (w) => w.claim.says.binding),
    { same: Object.is, opposed: (a, b) => a !== b },
    policy,
  )

export const resolveInstrument = (heard: readonly Weighed[], policy: Policy): Resolved<Instrument> | undefined =>
  settle(
    put(heard, (w) => w.claim.says.instrument),
    { same: Object.is, opposed: () => false },
    policy,
  )

export const resolveCapacity = (heard: readonly Weighed[], policy: Policy): Resolved<CapacityRange> | undefined =>
  settle(
    put(
      heard,
      (w) => (w.claim.property === 'confidence' ? undefined : w.claim.says.capacity),
      (w) => (w.claim.property === 'capacity' ? 2 : 1),
    ),
    { same: sameCapacity, opposed: capacitiesApart, signedFirst: true },
    policy,
  )

/** Start, end and length each from the best claim that says it: "five years" leaves standing what another said of the start. */
export function resolvePeriod(heard: readonly Weighed[], policy: Policy): Resolved<Period> | undefined {
  const part = <K extends keyof Period>(key: K) =>
    settle(
      put<NonNullable<Period[K]>>(heard, (w) => w.claim.says.period?.[key] ?? undefined),
      whole<NonNullable<Period[K]>>(),
      policy,
    )
  const [start, end, years] = [part('start'), part('end'), part('years')]
  const parts = [start, end, years].filter((p) => p !== undefined)
  if (parts.length === 0) return undefined
  const value: Period = {
    ...(start ? { start: start.value } : {}),
    ...(end ? { end: end.value } : {}),
    ...(years ? { years: years.value } : {}),
  }
  const union = (side: 'for' | 'against') => [...new Set(parts.flatMap((p) => p[side]))]
  return {
    value,
    for: union('for'),
    against: union('against'),
    originsFor: Math.max(...parts.map((p) => p.originsFor)),
    originsAgainst: Math.max(...parts.map((p) => p.originsAgainst)),
    why: parts[0]!.why,
  }
}

export const resolveTranches = (heard: readonly Weighed[], policy: Policy): Resolved<readonly Tranche[]> | undefined =>
  settle(
    put(heard, (w) => (w.claim.says.tranches?.length ? w.claim.says.tranches : undefined)),
    whole<readonly Tranche[]>(),
    policy,
  )

/** Share, need, switch time and stage each from the best claim that says it, function by function. An estimate counts where nothing better does. */
export function resolveSupply(heard: readonly Weighed[], policy: Policy): readonly ResolvedSupply[] | undefined {
  const found = supplyFunctions.flatMap((name): readonly ResolvedSupply[] => {
    const said = heard.flatMap((w) => {
      const value = w.claim.act === 'denies' ? undefined : w.claim.says.supply?.find((one) => one.function === name)
      return value ? [{ w, value }] : []
    })
    if (said.length === 0) return []
    const part = <K extends Exclude<keyof SupplySaid, 'function'>>(key: K) => {
      const candidates = said.flatMap(({ w, value }) => {
        const given = value[key]
        return given === undefined ? [] : [{ w, value: given as NonNullable<SupplySaid[K]>, tier: isOpinion(w) ? 0 : 1 }]
      })
      const same = (a: NonNullable<SupplySaid[K]>, b: NonNullable<SupplySaid[K]>) => canonical(a) === canonical(b)
      const settled = settle(candidates, { same, opposed: (a, b) => !same(a, b) }, policy)
      return settled ? { [key]: settled } : {}
    }
    const parts = { ...part('share'), ...part('essential'), ...part('switchMonths'), ...part('stage') }
    return [{ function: name, claims: said.map(({ w }) => w.claim.id), ...parts }]
  })
  return found.length > 0 ? found : undefined
}

/** Each condition somebody puts on the deal, with those who deny that very condition. In the order in which they were first said. */
export function resolveConditions(heard: readonly Weighed[]): readonly Resolved<string>[] {
  const key = (condition: string) => condition.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim()
  const stated = heard.filter((w) => w.claim.says.condition && w.claim.property !== 'confidence' && !isOpinion(w))
  const groups = Map.groupBy(stated, (w) => key(w.claim.says.condition!))
  return [...groups.values()].flatMap((group) => {
    const agree = group.filter((w) => w.claim.act !== 'denies')
    const first = agree[0]
    if (!first) return []
    const oppose = group.filter((w) => w.claim.act === 'denies')
    return [resolved(first.claim.says.condition!, agree, oppose, oppose.length === 0 ? 'only' : 'firmest-source')]
  })
}

const isOpinion = ({ claim }: Weighed): boolean => claim.act === 'estimates' || claim.act === 'comments'

/** What a claim says of a property, unless it denies it or only gives an opinion. */
function put<T>(
  heard: readonly Weighed[],
  read: (w: Weighed) => T | undefined,
  tier: (w: Weighed) => number = () => 1,
): Candidate<T>[] {
  return heard.flatMap((w) => {
    const value = read(w)
    const silent = value === undefined || isOpinion(w) || (w.claim.act === 'denies' && value !== false)
    return silent ? [] : [{ w, value, tier: tier(w) }]
  })
}

const whole = <T>() => ({ same: (a: T, b: T) => canonical(a) === canonical(b), opposed: () => false })

const sameCapacity = (a: CapacityRange, b: CapacityRange): boolean => a.unit === b.unit && a.low === b.low && a.high === b.high
function capacitiesApart(a: CapacityRange, b: CapacityRange): boolean {
  if (a.unit !== b.unit) return false
  const [lowA, highA] = [a.low ?? 0, a.high ?? Number.POSITIVE_INFINITY]
  const [lowB, highB] = [b.low ?? 0, b.high ?? Number.POSITIVE_INFINITY]
  return lowA > highB || lowB > highA
}
