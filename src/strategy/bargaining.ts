import { failed, ok, type Result } from '../base/index.ts'

/** Nash's split of a pie with linear utilities: d₁ + w·(pie − d₁ − d₂) to player 1 [Nash 1950]. Undefined when there is nothing to share. */
export function nashShares(
  pie: number,
  [d1, d2]: readonly [number, number],
  weight: number,
): readonly [number, number] | undefined {
  // Asked of the sum: taken off one after the other, two halves of a pie can leave less than nothing in the last digit.
  if (pie < d1 + d2) return undefined
  const surplus = Math.max(0, pie - d1 - d2)
  return [d1 + weight * surplus, d2 + (1 - weight) * surplus]
}

/** Alternating offers [Rubinstein 1982]: the proposer's share and the other's. */
export const rubinsteinShares = (delta1: number, delta2: number): readonly [number, number] => {
  const share = (1 - delta2) / (1 - delta1 * delta2)
  return [share, 1 - share]
}
/** The same as offers come ever faster: r₂/(r₁ + r₂) to player 1. */
export const rubinsteinLimit = (r1: number, r2: number): readonly [number, number] => [r2 / (r1 + r2), r1 / (r1 + r2)]

/** Largest Nash product (u₁(x) − d₁)^w (u₂(x) − d₂)^(1−w) over player 1's share x of 1; shares out. */
export function nashByUtility(
  u1: (x: number) => number,
  u2: (x: number) => number,
  [d1, d2]: readonly [number, number],
  weight: number,
): readonly [number, number] | undefined {
  const product = (x: number) => {
    const [g1, g2] = [u1(x) - d1, u2(x) - d2]
    return g1 < 0 || g2 < 0 || Number.isNaN(g1) || Number.isNaN(g2)
      ? Number.NEGATIVE_INFINITY
      : weight * Math.log(g1) + (1 - weight) * Math.log(g2)
  }
  // A grid finds the hill, golden section its top: utilities need not be concave.
  const steps = 4096
  let best = -1
  for (let k = 0; k <= steps; k++)
    if (best < 0 ? product(k / steps) > Number.NEGATIVE_INFINITY : product(k / steps) > product(best / steps)) best = k
  if (best < 0) return undefined
  let low = Math.max(0, (best - 1) / steps)
  let high = Math.min(1, (best + 1) / steps)
  const golden = (Math.sqrt(5) - 1) / 2
  for (let k = 0; k < 120; k++) {
    const a = high - golden * (high - low)
    const b = low + golden * (high - low)
    if (product(a) < product(b)) low = a
    else high = b
  }
  const x = (low + high) / 2
  return [x, 1 - x]
}

/** A utility in x, as typed: numbers, x, + − * / ^, brackets, sqrt exp log min max abs. No names of the machine are reachable. */
export function parseUtility(text: string): Result<(x: number) => number, string> {
  const tokens = text.match(/\d+\.?\d*(?:e[+-]?\d+)?|\.\d+|[a-z]+|[-+*/^(),]|\S/gi) ?? []
  if (tokens.length > 500) return failed('too long')
  let at = 0
  type Node = (x: number) => number
  const functions: Record<string, (...values: number[]) => number> = {
    sqrt: Math.sqrt,
    exp: Math.exp,
    log: Math.log,
    ln: Math.log,
    min: Math.min,
    max: Math.max,
    abs: Math.abs,
  }
  const take = (token: string) => {
    if (tokens[at] !== token)
      throw new SyntaxError(`expected "${token}" at ${tokens[at] === undefined ? 'the end' : `"${tokens[at]}"`}`)
    at++
  }
  const sum = (): Node => {
    let left = product()
    while (tokens[at] === '+' || tokens[at] === '-') {
      const [op, a, b] = [tokens[at++], left, product()]
      left = op === '+' ? (x) => a(x) + b(x) : (x) => a(x) - b(x)
    }
    return left
  }
  const product = (): Node => {
    let left = power()
    while (tokens[at] === '*' || tokens[at] === '/') {
      const [op, a, b] = [tokens[at++], left, power()]
      left = op === '*' ? (x) => a(x) * b(x) : (x) => a(x) / b(x)
    }
    return left
  }
  const power = (): Node => {
    if (tokens[at] === '-') {
      at++
      const inner = power()
      return (x) => -inner(x)
    }
    const base = atom()
    if (tokens[at] !== '^') return base
    at++
    const exponent = power()
    return (x) => base(x) ** exponent(x)
  }
  const atom = (): Node => {
    const token = tokens[at++] ?? ''
    if (token === '(') {
      const inner = sum()
      take(')')
      return inner
    }
    if (token.toLowerCase() === 'x') return (x) => x
    if (/^[\d.]/.test(token)) {
      const constant = Number(token)
      return () => constant
    }
    const named = Object.hasOwn(functions, token.toLowerCase()) ? functions[token.toLowerCase()] : undefined
    if (!named) throw new SyntaxError(token ? `"${token}" is not known here` : 'the end came too soon')
    take('(')
    const values = [sum()]
    while (tokens[at] === ',') {
      at++
      values.push(sum())
    }
    take(')')
    return (x) => named(...values.map((v) => v(x)))
  }
  try {
    const whole = sum()
    if (at < tokens.length) return failed(`"${tokens[at]}" was not expected`)
    return ok(whole)
  } catch (error) {
    if (error instanceof SyntaxError) return failed(error.message)
    throw error
  }
}
