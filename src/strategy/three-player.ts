import type { Equilibria, Profile } from './bimatrix.ts'

/** Pay-offs by profile, player 1's move fastest: index = a + 2b + 4c. Each entry holds the three players' pay-offs. */
export type CubeGame = readonly (readonly [number, number, number])[]

/**
 * All isolated equilibria of a game of three players with two moves each. Every combination of pure and mixed supports is solved:
 * one mixer must be kept indifferent by the others; three mixers leave one quadratic in one probability.
 * `complete` is false when some support holds a whole segment of equilibria (not isolated, so not listed).
 */
export function cubeEquilibria(game: CubeGame): Equilibria {
  const found: Profile[] = []
  let complete = true
  const add = (p: readonly number[]) => {
    if (p.some((v) => v < -1e-9 || v > 1 + 1e-9)) return
    const clean = p.map((v) => Math.min(1, Math.max(0, v)))
    if (regret(game, clean) > 1e-8) return
    if (found.some((f) => f.every((s, i) => Math.abs(s[1]! - clean[i]!) < 1e-8))) return
    found.push(clean.map((v) => [1 - v, v]))
  }
  for (let support = 0; support < 27; support++) {
    const kind = [support % 3, Math.floor(support / 3) % 3, Math.floor(support / 9)]
    const solved = solveSupport(game, kind)
    if (solved === 'segment') complete = false
    else solved.forEach(add)
  }
  return {
    equilibria: found,
    complete,
    regretMax: found.reduce(
      (most, f) =>
        Math.max(
          most,
          regret(
            game,
            f.map((s) => s[1]!),
          ),
        ),
      0,
    ),
  }
}

/** Gain of player i from move 1 over move 0 when the others play 1 with the probabilities q: bilinear c0 + c1 u + c2 v + c3 uv. */
function gainOf(game: CubeGame, i: number): readonly [number, number, number, number] {
  const [u, v] = [0, 1, 2].filter((k) => k !== i) as [number, number]
  const at = (own: number, a: number, b: number) => game[(own << i) | (a << u) | (b << v)]![i]!
  const d = (a: number, b: number) => at(1, a, b) - at(0, a, b)
  return [d(0, 0), d(1, 0) - d(0, 0), d(0, 1) - d(0, 0), d(1, 1) - d(1, 0) - d(0, 1) + d(0, 0)]
}

const value = (c: readonly number[], u: number, v: number) => c[0]! + c[1]! * u + c[2]! * v + c[3]! * u * v

function regret(game: CubeGame, p: readonly number[]): number {
  let most = 0
  for (let i = 0; i < 3; i++) {
    const [u, v] = [0, 1, 2].filter((k) => k !== i) as [number, number]
    const gain = value(gainOf(game, i), p[u]!, p[v]!)
    most = Math.max(most, gain > 0 ? gain * (1 - p[i]!) : -gain * p[i]!)
  }
  return most
}

/** kind: 0 plays move 0, 1 plays move 1, 2 mixes. */
function solveSupport(game: CubeGame, kind: readonly number[]): number[][] | 'segment' {
  const mixers = [0, 1, 2].filter((i) => kind[i] === 2)
  const base: number[] = kind.map((k) => (k === 1 ? 1 : 0))
  const gains = [0, 1, 2].map((i) => gainOf(game, i))
  if (mixers.length === 0) return [base]
  if (mixers.length === 1) {
    const i = mixers[0]!
    const [u, v] = [0, 1, 2].filter((k) => k !== i) as [number, number]
    // The others are pure: an indifferent mixer is a segment, if the others do not mind; ends are found as pure profiles.
    if (Math.abs(value(gains[i]!, base[u]!, base[v]!)) > 1e-12) return []
    const middle = base.slice()
    middle[i] = 0.5
    return regret(game, middle) < 1e-12 ? 'segment' : segmentEnds(gains, base, i)
  }
  if (mixers.length === 2) {
    const [i, j] = mixers as [number, number]
    const k = 3 - i - j
    const pj = zeroOf(sliceOf(gains[i]!, i, k, base[k]!))
    const pi = zeroOf(sliceOf(gains[j]!, j, k, base[k]!))
    if (pj === 'any' || pi === 'any') return 'segment'
    if (pj === 'none' || pi === 'none') return []
    const p = base.slice()
    p[i] = pi
    p[j] = pj
    return [p]
  }
  return fullyMixed(gains)
}

// A mixer indifferent throughout, whose mix decides whether the others stay: the isolated points are where another becomes indifferent.
function segmentEnds(gains: readonly (readonly number[])[], base: readonly number[], i: number): number[][] {
  const points: number[][] = []
  for (const j of [0, 1, 2].filter((k) => k !== i)) {
    const k = 3 - i - j
    const zero = zeroOf(sliceOf(gains[j]!, j, k, base[k]!))
    if (typeof zero !== 'number') continue
    const p = base.slice()
    p[i] = zero
    points.push(p)
  }
  return points
}

/** Player i's gain with player k fixed at value: linear in the third player's probability. */
function sliceOf(c: readonly number[], i: number, k: number, at: number): readonly [number, number] {
  const others = [0, 1, 2].filter((x) => x !== i)
  return others[0] === k ? [c[0]! + c[1]! * at, c[2]! + c[3]! * at] : [c[0]! + c[2]! * at, c[1]! + c[3]! * at]
}
function zeroOf([c, slope]: readonly [number, number]): number | 'any' | 'none' {
  if (Math.abs(slope) < 1e-12) return Math.abs(c) < 1e-12 ? 'any' : 'none'
  return -c / slope
}

/** gain1(q, r) = gain2(p, r) = gain3(p, q) = 0: q and p as fractions of r, then a quadratic in r. */
function fullyMixed(gains: readonly (readonly number[])[]): number[][] | 'segment' {
  const [g1, g2, g3] = gains as [readonly number[], readonly number[], readonly number[]]
  // q = −(g1₀ + g1₂ r)/(g1₁ + g1₃ r); p = −(g2₀ + g2₂ r)/(g2₁ + g2₃ r).
  const nq = [-g1[0]!, -g1[2]!]
  const dq = [g1[1]!, g1[3]!]
  const np = [-g2[0]!, -g2[2]!]
  const dp = [g2[1]!, g2[3]!]
  const times = (a: readonly number[], b: readonly number[]) => [a[0]! * b[0]!, a[0]! * b[1]! + a[1]! * b[0]!, a[1]! * b[1]!]
  const terms = [times(dp, dq), times(np, dq), times(dp, nq), times(np, nq)]
  const poly = [0, 1, 2].map((k) => terms.reduce((sum, t, i) => sum + g3[i]! * t[k]!, 0))
  const roots = quadraticRoots(poly)
  if (roots === 'any') return 'segment'
  return roots.flatMap((r) => {
    const lowQ = dq[0]! + dq[1]! * r
    const lowP = dp[0]! + dp[1]! * r
    return Math.abs(lowQ) < 1e-12 || Math.abs(lowP) < 1e-12
      ? []
      : [[(np[0]! + np[1]! * r) / lowP, (nq[0]! + nq[1]! * r) / lowQ, r]]
  })
}
function quadraticRoots([c, b, a]: readonly number[]): number[] | 'any' {
  const size = Math.max(Math.abs(a!), Math.abs(b!), Math.abs(c!))
  if (size < 1e-12) return 'any'
  if (Math.abs(a!) < 1e-12 * size) return Math.abs(b!) < 1e-12 * size ? [] : [-c! / b!]
  const disc = b! * b! - 4 * a! * c!
  if (disc < -1e-12 * size * size) return []
  const q = -0.5 * (b! + Math.sign(b! || 1) * Math.sqrt(Math.max(0, disc)))
  return q === 0 ? [0] : [q / a!, c! / q]
}
