import type { CubeGame, Equilibria, Profile } from '../../strategy/index.ts'
import { NotHeld } from '../engine.ts'
import { ask } from './module.ts'

type Table = readonly (readonly number[])[]
type Shares = readonly [number, number]

const cornersMax = 20_000
const equilibriaMax = 20_000
/** Sets of moves and replies to try, both players' together: as many as the other engine's bases. */
const setsMax = 2_000_000

export function bimatrixEquilibria(a: Table, b: Table): Equilibria | undefined {
  const m = a.length
  const n = a[0]?.length ?? 0
  if (m === 0 || n === 0 || choose(m + n, Math.min(m, n)) > setsMax) return undefined
  if (Math.max(m, n) > 31) throw new NotHeld(`the kernel holds at most 31 moves of a player; this game has ${Math.max(m, n)}`)
  return ask((lists) => {
    const [corners, replies, equilibria] = [
      lists.reals(cornersMax * m),
      lists.reals(cornersMax * n),
      lists.reals(equilibriaMax * (m + n)),
    ]
    const fromZeroToOne = [lists.reals(scaled(a)), lists.reals(scaled(b))] as const
    const count = lists.run('bimatrix', m, n, ...fromZeroToOne, corners, replies, equilibria)
    if (count < 0) throw new NotHeld(`the kernel keeps at most ${cornersMax} corners of a game; this one has more`)
    const [payOne, payTwo] = [lists.reals(a.flat()), lists.reals(b.flat())]
    const numbers = lists.numbersAt(equilibria, count * (m + n))
    const list: Profile[] = []
    let regretMax = 0
    for (let k = 0; k < count; k++) {
      const [x, y] = [numbers.slice(k * (m + n), k * (m + n) + m), numbers.slice(k * (m + n) + m, (k + 1) * (m + n))]
      regretMax = Math.max(regretMax, lists.run('regretOf', m, n, payOne, payTwo, lists.reals(x), lists.reals(y)))
      list.push([[...x], [...y]])
    }
    return { equilibria: list, complete: true, regretMax }
  })
}

function scaled(payoff: Table): number[] {
  const flat = payoff.flat()
  const low = flat.reduce((least, v) => Math.min(least, v), Number.POSITIVE_INFINITY)
  const span = flat.reduce((most, v) => Math.max(most, v), Number.NEGATIVE_INFINITY) - low || 1
  return flat.map((v) => (v - low) / span)
}
function choose(n: number, k: number): number {
  let c = 1
  for (let i = 1; i <= k; i++) c = (c * (n - k + i)) / i
  return c
}

/** Far more than a game of three players with two moves each has of isolated ones. */
const cubeEquilibriaMax = 64

export function cubeEquilibria(game: CubeGame): Equilibria {
  return ask((lists) => {
    const [found, regret] = [lists.reals(3 * cubeEquilibriaMax), lists.reals(1)]
    const counted = lists.run('cube', lists.reals(game.flat()), found, regret)
    const complete = counted >= 0
    const chances = lists.numbersAt(found, 3 * (complete ? counted : -1 - counted))
    const mixOf = (chance: number) => [1 - chance, chance]
    return {
      equilibria: Array.from({ length: chances.length / 3 }, (_, k): Profile => [...chances.slice(3 * k, 3 * k + 3)].map(mixOf)),
      complete,
      regretMax: lists.numbersAt(regret, 1)[0]!,
    }
  })
}

const kinds = { pie: 0, offers: 1, limit: 2 } as const

function splitOf(kind: keyof typeof kinds, p: number, q: number, r = 0, weight = 0): Shares | undefined {
  return ask((lists) => {
    const shares = lists.reals(2)
    if (!lists.run('split', kinds[kind], p, q, r, weight, shares)) return undefined
    const [one, two] = lists.numbersAt(shares, 2)
    return [one!, two!]
  })
}
export const nashShares = (pie: number, [d1, d2]: Shares, weight: number): Shares | undefined =>
  splitOf('pie', pie, d1, d2, weight)
export const rubinsteinShares = (delta1: number, delta2: number): Shares => splitOf('offers', delta1, delta2)!
export const rubinsteinLimit = (r1: number, r2: number): Shares => splitOf('limit', r1, r2)!

type Utility = (x: number) => number
/** The formulas are the reader's own; the kernel asks for their values. */
export function nashByUtility(u1: Utility, u2: Utility, [d1, d2]: Shares, weight: number): Shares | undefined {
  return ask(
    (lists) => {
      const share = lists.run('splitByUtility', d1, d2, weight)
      return Number.isNaN(share) ? undefined : [share, 1 - share]
    },
    { utility: (which, x) => (which === 0 ? u1 : u2)(x) },
  )
}
