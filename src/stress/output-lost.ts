import type { PartyId } from '../model/index.ts'
import type { SupplyGraph, SupplyLine } from '../network/index.ts'
import { type Production, type SupplyLoss, type SupplyProblem, supplyLoss } from './models/supply-risk.ts'

/** One party's lost output when a supplier stops. Shares of its output, 0 to 1. */
export interface PartyLost {
  readonly party: PartyId
  /** At once: for want of inputs, for want of orders, and the greater of the two. */
  readonly downstream: number
  readonly upstream: number
  readonly lost: number
  /** For want of inputs, until each direct customer has found another supplier; months from the day of the stop. */
  readonly course: readonly { readonly from: number; readonly until: number; readonly lost: number }[]
  /** Months of a whole output that the course comes to. */
  readonly months: number
  /** The same in money, major units; absent where nothing is known of what the party makes. */
  readonly money?: number
}

export interface OutputLost {
  readonly supplier: PartyId
  readonly production: Production
  /** Lost of all that is supplied in the network, by what each supplies [Diem et al. 2022]. */
  readonly esri: number
  /** All but the supplier itself, most months first, then by id. */
  readonly parties: readonly PartyLost[]
}

/** What is lost when a supplier stops: (S1)–(S4) of docs/math/dependence.md. Undefined where it supplies nothing with a figure. */
export function outputLost(graph: SupplyGraph, supplier: PartyId, production: Production = 'mixed'): OutputLost | undefined {
  const { problem, lines } = problemOf(graph, production)
  const failed = graph.parties.indexOf(supplier)
  if (!lines.some((line) => line.supplier === supplier)) return undefined
  const atOnce = supplyLoss(problem, failed)
  if (!atOnce) return undefined
  const waves = wavesOf(problem, lines, failed, supplier)
  const parties = graph.parties.flatMap((party, i): readonly PartyLost[] => {
    if (i === failed) return []
    const [downstream, upstream] = [1 - atOnce.downstream[i]!, 1 - atOnce.upstream[i]!]
    const lost = Math.max(downstream, upstream)
    if (lost < 1e-9) return []
    const course = waves.map(({ from, until, kept }) => ({ from, until, lost: 1 - kept[i]! })).filter((step) => step.lost > 1e-9)
    const months = course.reduce((sum, step) => sum + (step.until - step.from) * step.lost, 0)
    const output = graph.outputs.get(party)?.amount
    return [
      { party, downstream, upstream, lost, course, months, ...(output === undefined ? {} : { money: (output * months) / 12 }) },
    ]
  })
  return {
    supplier,
    production,
    esri: riskOf(problem, atOnce),
    parties: parties.toSorted((a, b) => b.months - a.months || b.lost - a.lost || (a.party < b.party ? -1 : 1)),
  }
}

/** Weighted by what each supplies, the one that stopped counted. */
function riskOf({ n, supplies }: SupplyProblem, { downstream, upstream }: SupplyLoss): number {
  const out = new Float64Array(n)
  for (const [i, , amount] of supplies) out[i]! += amount
  const volume = out.reduce((sum, amount) => sum + amount, 0)
  return out.reduce((sum, amount, i) => sum + (amount / volume) * (1 - Math.min(downstream[i]!, upstream[i]!)), 0)
}

/** The least and the most of a party's lost months over the assumed production functions. */
export function lostRange(
  graph: SupplyGraph,
  supplier: PartyId,
  party: PartyId,
  over: readonly Production[],
): { readonly low: number; readonly high: number } | undefined {
  const months = over.flatMap((production) => {
    const answer = outputLost(graph, supplier, production)
    return answer ? [answer.parties.find((one) => one.party === party)?.months ?? 0] : []
  })
  return months.length > 0 ? { low: Math.min(...months), high: Math.max(...months) } : undefined
}

/** Money is no input that runs out at a gate: what funding does is the stress's to say. */
const isInput = (line: SupplyLine): boolean => line.function !== 'funding' && line.share !== undefined && line.share.value > 0

function problemOf(
  graph: SupplyGraph,
  production: Production,
): { readonly problem: SupplyProblem; readonly lines: readonly SupplyLine[] } {
  const worth = new Map<SupplyLine, number>()
  for (const group of Map.groupBy(graph.lines.filter(isInput), (line) => `${line.customer}.${line.function}`).values()) {
    const priced = group.filter(({ money }) => money !== undefined)
    const share = priced.reduce((sum, line) => sum + line.share!.value, 0)
    const total = priced.reduce((sum, line) => sum + line.money!.value, 0)
    // Shares say how a customer's input is split; money says how large it is.
    if (share > 0) for (const line of group) worth.set(line, (total / share) * line.share!.value)
  }
  const lines = [...worth.keys()].toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const at = new Map(graph.parties.map((party, i) => [party, i]))
  return {
    lines,
    problem: {
      n: graph.parties.length,
      supplies: lines.map((line) => [at.get(line.supplier)!, at.get(line.customer)!, worth.get(line)!]),
      sector: graph.parties.map(() => 0),
      functions: lines.map((line) => line.function),
      essential: lines.map((line) => line.essential.value),
      production,
    },
  }
}

interface Wave {
  readonly from: number
  readonly until: number
  readonly kept: Float64Array
}
/** Between two switch times nothing changes: one wave each. */
function wavesOf(problem: SupplyProblem, lines: readonly SupplyLine[], failed: number, supplier: PartyId): readonly Wave[] {
  const own = lines.flatMap((line, k) => (line.supplier === supplier ? [{ k, months: line.switchMonths.value }] : []))
  const turns = [...new Set(own.map(({ months }) => months))].filter((months) => months > 0).sort((a, b) => a - b)
  return turns.flatMap((until, t): readonly Wave[] => {
    const from = t === 0 ? 0 : turns[t - 1]!
    const replaced = new Set(own.filter(({ months }) => months <= from).map(({ k }) => k))
    const loss = supplyLoss(problem, failed, { replaced })
    return loss ? [{ from, until, kept: loss.downstream }] : []
  })
}
