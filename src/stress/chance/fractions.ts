import { assert, normalQuantile, PathStream } from '../../base/index.ts'
import type { NetworkCommitment } from '../../model/index.ts'
import { betaDraw } from './beta.ts'
import type { Prior, Priors } from './priors.ts'

/**
 * What each commitment delivers on path k, r_c = B_c⁻¹(Φ(√ρ·M + √(1−ρ)·Z_c)), into `into` by the network's order. The draws go by
 * commitment id, so the order in which a network lists them changes nothing.
 */
export function fractionsOf(
  commitments: readonly Pick<NetworkCommitment, 'id' | 'firmness'>[],
  { seed, rho, priors }: { readonly seed: number; readonly rho: number; readonly priors: Priors },
): (path: number, into: Float64Array) => void {
  assert(rho >= 0 && rho <= 1, 'the common factor has a weight from 0 to 1')
  assert(Number.isSafeInteger(seed) && seed >= 0, 'a seed is a whole number from 0 up')
  const drawOf = new Map<Prior, (z: number) => number>()
  const draws = commitments.map(({ firmness }) => {
    const prior = priors[firmness]
    const draw = drawOf.get(prior) ?? drawFrom(prior)
    drawOf.set(prior, draw)
    return draw
  })
  const order = commitments.map((_, c) => c).sort((x, y) => (commitments[x]!.id < commitments[y]!.id ? -1 : 1))
  const [common, own] = [Math.sqrt(rho), Math.sqrt(1 - rho)]
  return (path, into) => {
    const stream = new PathStream(seed, path)
    const market = common * normalQuantile(stream.uniform())
    for (const c of order) into[c] = draws[c]!(market + own * normalQuantile(stream.uniform()))
  }
}

function drawFrom({ a, b }: Prior): (z: number) => number {
  assert(a >= 0 && b >= 0 && a + b > 0 && Number.isFinite(a + b), 'a prior has weights from 0 up, not both 0')
  if (b === 0) return () => 1
  if (a === 0) return () => 0
  return betaDraw(a, b)
}
