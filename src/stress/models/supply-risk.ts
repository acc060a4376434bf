export interface SupplyProblem {
  readonly n: number
  /** [i, j, amount]: i supplies j. */
  readonly supplies: readonly (readonly [number, number, number])[]
  readonly sector: readonly (number | string)[]
  readonly production: Production
  /** What each link carries; its supplier's sector unless given. */
  readonly functions?: readonly (number | string)[]
  /** With 'mixed': whether the customer stops without what the link carries. All are, unless given. */
  readonly essential?: readonly boolean[]
}
/**
 * How a customer's output follows its inputs. linear: each lost input costs its share of all inputs. leontief: of each sector no less is
 * needed. market: linear, and a small supplier is replaced by what is left of its sector. mixed: leontief in what is essential, linear in
 * the rest, both replaced as in market [Diem et al. 2022, generalised Leontief].
 */
export type Production = 'linear' | 'leontief' | 'market' | 'mixed'
export const productions: readonly Production[] = ['mixed', 'linear', 'leontief', 'market']
export interface SupplyAnswer {
  /** Each per party failed. */
  readonly esri: Float64Array
  readonly downstream: Float64Array
  readonly upstream: Float64Array
  readonly rounds: number
  /** Largest share of output by which the last round of any wave still moved a party. */
  readonly residual: number
}

/** What each party keeps of its output, 0 to 1, when one stops. */
export interface SupplyLoss {
  readonly downstream: Float64Array
  readonly upstream: Float64Array
}

/**
 * The two waves of one party's stopping, party by party. Links named in `replaced` have found another supplier: downstream they lack
 * nothing; upstream their orders are not given back to the suppliers of the one that stopped. Undefined when rounds run out.
 */
export function supplyLoss(
  problem: SupplyProblem,
  failed: number,
  { toleranceAbsolute = 1e-13, roundsMax = 100_000, replaced }: SupplyLossOptions = {},
): SupplyLoss | undefined {
  const net = netOf(problem)
  const limits = { tolerance: toleranceAbsolute, roundsMax }
  const down = settle(net, failed, downstreamStep, limits, replaced)
  const up = settle(net, failed, upstreamStep, limits)
  return down && up ? { downstream: down.h, upstream: up.h } : undefined
}
export interface SupplyLossOptions {
  readonly toleranceAbsolute?: number
  readonly roundsMax?: number
  readonly replaced?: ReadonlySet<number>
}

interface SupplyNet {
  readonly n: number
  readonly links: readonly (readonly [number, number, number])[]
  /** Per link. */
  readonly sector: Int32Array
  readonly essential: readonly boolean[] | undefined
  readonly sectors: number
  readonly out: Float64Array
  readonly into: Float64Array
  /** Inputs of j from each sector, key j·sectors + sector. */
  readonly intoBySector: Map<number, number>
  readonly production: SupplyProblem['production']
}

/**
 * Output lost when one party stops, its suppliers' and customers' losses included [Diem et al. 2022, ESRI]. Two waves run apart:
 * downstream (customers lack inputs) and upstream (suppliers lack orders); a party keeps the lesser of the two.
 * Weights are out-strength, the failed party counted. Undefined when rounds run out.
 */
export function supplyRisk(
  problem: SupplyProblem,
  { toleranceAbsolute = 1e-13, roundsMax = 100_000 } = {},
): SupplyAnswer | undefined {
  const net = netOf(problem)
  const { n, out } = net
  const volume = out.reduce((sum, v) => sum + v, 0)
  const esri = new Float64Array(n)
  const downstream = new Float64Array(n)
  const upstream = new Float64Array(n)
  let roundsMost = 0
  let residual = 0
  for (let failed = 0; failed < n; failed++) {
    const down = settle(net, failed, downstreamStep, { tolerance: toleranceAbsolute, roundsMax })
    const up = settle(net, failed, upstreamStep, { tolerance: toleranceAbsolute, roundsMax })
    if (!down || !up) return undefined
    roundsMost = Math.max(roundsMost, down.rounds, up.rounds)
    residual = Math.max(residual, down.change, up.change)
    for (let i = 0; i < n; i++) {
      const weight = volume > 0 ? out[i]! / volume : 0
      downstream[failed]! += weight * (1 - down.h[i]!)
      upstream[failed]! += weight * (1 - up.h[i]!)
      esri[failed]! += weight * (1 - Math.min(down.h[i]!, up.h[i]!))
    }
  }
  return { esri, downstream, upstream, rounds: roundsMost, residual }
}

function netOf({ n, supplies, sector, production, functions, essential }: SupplyProblem): SupplyNet {
  const carried = supplies.map(([i], k) => functions?.[k] ?? sector[i]!)
  const names = [...new Set(carried)]
  const sectorIndex = Int32Array.from(carried, (s) => names.indexOf(s))
  const out = new Float64Array(n)
  const into = new Float64Array(n)
  const intoBySector = new Map<number, number>()
  for (const [k, [i, j, amount]] of supplies.entries()) {
    out[i]! += amount
    into[j]! += amount
    const key = j * names.length + sectorIndex[k]!
    intoBySector.set(key, (intoBySector.get(key) ?? 0) + amount)
  }
  return { n, links: supplies, sector: sectorIndex, essential, sectors: names.length, out, into, intoBySector, production }
}

type Step = (net: SupplyNet, h: Float64Array, replaced?: ReadonlySet<number>) => Float64Array

interface SettleLimits {
  readonly tolerance: number
  readonly roundsMax: number
}

function settle(
  net: SupplyNet,
  failed: number,
  step: Step,
  { tolerance, roundsMax }: SettleLimits,
  replaced?: ReadonlySet<number>,
) {
  let h: Float64Array = new Float64Array(net.n).fill(1)
  h[failed] = 0
  for (let rounds = 1; rounds <= roundsMax; rounds++) {
    const next = step(net, h, replaced)
    next[failed] = 0
    let change = 0
    for (let i = 0; i < net.n; i++) {
      // Output once lost does not come back within a wave.
      next[i] = Math.min(next[i]!, h[i]!)
      change = Math.max(change, h[i]! - next[i]!)
    }
    h = next
    if (change <= tolerance) return { h, rounds, change }
  }
  return undefined
}

const downstreamStep: Step = (net, h, replaced) => {
  const { n, links, sector, sectors, essential, into, intoBySector, production } = net
  const replaceability = production === 'market' || production === 'mixed' ? replaceabilityOf(net, h) : undefined
  const loss = new Float64Array(n)
  const bySector = new Map<number, number>()
  for (const [k, [i, j, amount]] of links.entries()) {
    const lost = replaced?.has(k) ? 0 : amount * (1 - h[i]!) * (replaceability?.(i, sector[k]!) ?? 1)
    if (lost === 0) continue
    if (production === 'leontief' || (production === 'mixed' && (essential?.[k] ?? true))) {
      const key = j * sectors + sector[k]!
      bySector.set(key, (bySector.get(key) ?? 0) + lost)
    } else if (into[j]! > 0) loss[j]! += lost / into[j]!
  }
  for (const [key, lost] of bySector) {
    const j = Math.floor(key / sectors)
    loss[j] = Math.max(loss[j]!, lost / intoBySector.get(key)!)
  }
  return loss.map((lost) => Math.max(0, 1 - lost))
}

/** min(1, out_i / Σ over its sector of h·out): small suppliers are replaced by what is left of their sector. */
function replaceabilityOf({ links, sector, sectors }: SupplyNet, h: Float64Array): (supplier: number, sector: number) => number {
  const left = new Float64Array(sectors)
  const own = new Map<number, number>()
  for (const [k, [i, , amount]] of links.entries()) {
    left[sector[k]!]! += h[i]! * amount
    const key = i * sectors + sector[k]!
    own.set(key, (own.get(key) ?? 0) + amount)
  }
  return (supplier, of) => (left[of]! > 0 ? Math.min(1, (own.get(supplier * sectors + of) ?? 0) / left[of]!) : 1)
}

const upstreamStep: Step = ({ n, links, out }, h) => {
  const orders = new Float64Array(n)
  for (const [i, j, amount] of links) orders[i]! += amount * h[j]!
  // Who sells to nobody in the network loses no order.
  return Float64Array.from({ length: n }, (_, i) => (out[i]! > 0 ? orders[i]! / out[i]! : 1))
}
