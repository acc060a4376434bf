import { PathStream } from '../../base/index.ts'
import { directionNumbers } from './sobol-directions.ts'

const bits = 32
/** Randomisations, each with its own scrambling: their spread is the standard error. */
export const replicates = 16

/** Row by row, 32 direction numbers a dimension, each shifted to the top [Joe & Kuo 2008]. */
function buildDirections(): Uint32Array {
  const rows = directionNumbers.trim().split(/;\s*/).filter(Boolean)
  const directions = new Uint32Array((rows.length + 1) * bits)
  for (let k = 0; k < bits; k++) directions[k] = 2 ** (bits - 1 - k)
  for (const [row, numbers] of rows.entries()) {
    const [degree, coefficients, ...initial] = numbers.split(/\s+/).map(Number) as [number, number, ...number[]]
    const at = (row + 1) * bits
    for (let k = 0; k < bits; k++) {
      if (k < degree) {
        directions[at + k] = initial[k]! * 2 ** (bits - 1 - k)
        continue
      }
      let v = directions[at + k - degree]! ^ (directions[at + k - degree]! >>> degree)
      for (let j = 1; j < degree; j++) if ((coefficients >>> (degree - 1 - j)) & 1) v ^= directions[at + k - j]!
      directions[at + k] = v
    }
  }
  return directions
}
let known: Uint32Array | undefined
const directionsOf = (): Uint32Array => {
  known ??= buildDirections()
  return known
}
export const sobolDimensions = (): number => directionsOf().length / bits

/** Point `index` in one dimension, as 32 bits after the binary point; not scrambled. */
export function sobolBits(index: number, dimension: number): number {
  const directions = directionsOf()
  let x = 0
  for (let k = 0, rest = index; rest > 0; k++, rest = Math.floor(rest / 2))
    if (rest % 2 === 1) x ^= directions[dimension * bits + k]!
  return x >>> 0
}

/**
 * Uniforms of path k: point ⌊k/16⌋ of replicate k mod 16, each replicate and dimension with Owen's nested scrambling by a hash
 * [Burley 2020]. Depends on (seed, k) alone. Dimensions beyond the table are left as `into` has them.
 */
export function sobolDraws(
  seed: number,
  dimensions: number,
): (path: number, into: Float64Array, places: ArrayLike<number>) => void {
  const count = Math.min(dimensions, sobolDimensions())
  const keys = new Uint32Array(replicates * count)
  for (let r = 0; r < replicates; r++) {
    // Beyond every path's own stream, so that no key is a draw as well.
    const stream = new PathStream(seed, 2 ** 52 + r)
    for (let d = 0; d < count; d++) keys[r * count + d] = Math.floor(stream.uniform() * 2 ** 32)
  }
  return (path, into, places) => {
    const replicate = path % replicates
    const point = Math.floor(path / replicates)
    for (let d = 0; d < count; d++)
      into[places[d]!] = (scrambled(sobolBits(point, d), keys[replicate * count + d]!) + 0.5) / 2 ** 32
  }
}

/** Each bit turned or not by a hash of the bits before it: the first constants of [Burley 2020, listing 3], on the bits turned round. */
function scrambled(x: number, key: number): number {
  let y = (turnedRound(x) + key) >>> 0
  y ^= Math.imul(y, 0x6c50b47c)
  y ^= Math.imul(y, 0xb82f1e52)
  y ^= Math.imul(y, 0xc7afe638)
  y ^= Math.imul(y, 0x8d22f6e6)
  return turnedRound(y >>> 0)
}
function turnedRound(word: number): number {
  let x = word
  x = (x >>> 16) | (x << 16)
  x = ((x & 0x00ff00ff) << 8) | ((x & 0xff00ff00) >>> 8)
  x = ((x & 0x0f0f0f0f) << 4) | ((x & 0xf0f0f0f0) >>> 4)
  x = ((x & 0x33333333) << 2) | ((x & 0xcccccccc) >>> 2)
  x = ((x & 0x55555555) << 1) | ((x & 0xaaaaaaaa) >>> 1)
  return x >>> 0
}
