import type { CausePart, PartyId } from '../model/index.ts'
import { solveFlows } from './flow-system.ts'
import { type Cause, type Compared, type Lack, type Lacks, lacksOf } from './lacks.ts'

/** The states that matter, as a chain of chance: where a lost dollar came from next, and in which causes it ends. */
interface Chain {
  readonly states: readonly number[]
  readonly causes: readonly number[]
  /** Row by row, each row of both together sums to 1. */
  readonly through: Float64Array
  readonly direct: Float64Array
  /** [state][cause]: share of that state's failure that the cause accounts for. */
  readonly ends: Float64Array
}

/**
 * (W1) of docs/math/clearing.md: each party's shortfall split into what changed, hop by hop; the parts sum to the whole.
 * A failure to pay has reasons (what others failed to pay, promises that were changed, tranches held back, shocks, a gap in the plan
 * already) and is passed on in their proportions. Followed back, every dollar ends in a cause.
 */
export function tracerOf(compared: Compared): (payee: number) => readonly CausePart[] {
  const { parties, network } = compared.layout
  const lacks = lacksOf(compared)
  const chain = chainOf(lacks, parties)
  const wayTo = new Map<number, { readonly weight: Float64Array; readonly next: Int32Array }>()

  function mainWay(cause: number, payee: number): readonly PartyId[] {
    const ways = wayTo.get(cause) ?? bestWays(chain, cause)
    wayTo.set(cause, ways)
    let at = -1
    let most = 0
    for (const [i, state] of chain.states.entries()) {
      const carried = state < parties ? lacks.owed[state * parties + payee]! * ways.weight[i]! : 0
      if (carried > most) [at, most] = [i, carried]
    }
    const way: PartyId[] = []
    for (; at >= 0; at = ways.next[at]!) {
      const party = network.parties[chain.states[at]! % parties]!.id
      if (way[0] !== party) way.unshift(party)
    }
    return way
  }

  return (payee) => {
    const parts: CausePart[] = []
    for (const [c, amount] of amountsTo(lacks, chain, payee).entries())
      if (amount > 0) parts.push({ cause: lacks.causes[chain.causes[c]!]!, amount, through: mainWay(c, payee) })
    return parts.sort((a, b) => b.amount - a.amount)
  }
}

/** The same amounts without the ways they went, for runs in quantity: by cause, those of `causes`. */
export function splitterOf(compared: Compared): {
  readonly causes: readonly Cause[]
  readonly amountsTo: (payee: number) => Float64Array
} {
  const lacks = lacksOf(compared)
  const chain = chainOf(lacks, compared.layout.parties)
  return {
    causes: chain.causes.map((cause) => lacks.causes[cause]!),
    amountsTo: (payee) => amountsTo(lacks, chain, payee),
  }
}

function amountsTo({ owed, states }: Lacks, chain: Chain, payee: number): Float64Array {
  const parties = states.length / 2
  const amounts = new Float64Array(chain.causes.length)
  for (const [i, state] of chain.states.entries()) {
    const stands = state < parties ? owed[state * parties + payee]! : 0
    if (stands > 0) for (let c = 0; c < amounts.length; c++) amounts[c]! += stands * chain.ends[i * amounts.length + c]!
  }
  return amounts
}

function chainOf({ states: lacks, causes: all, owed }: Lacks, parties: number): Chain {
  const states = statesReached(lacks, owed, parties)
  const at = new Map(states.map((state, i) => [state, i]))
  for (const state of states)
    if (!endsSomewhere(lacks, state)) endHere(lacks[state]!, all.length - 3 * parties + (state % parties))
  const causes = [...new Set(states.flatMap((state) => [...lacks[state]!.direct.keys()]))].sort((a, b) => a - b)
  const size = states.length
  const through = new Float64Array(size * size)
  const direct = new Float64Array(size * causes.length)
  const leak = new Float64Array(size)
  for (const [i, state] of states.entries()) {
    const { direct: own, through: others } = lacks[state]!
    // A failure that feeds on itself only adds turns to the way: what is not passed to itself is all that counts.
    const total = sum(own) + sum(others) - (others.get(state) ?? 0)
    for (const [cause, amount] of own) direct[i * causes.length + causes.indexOf(cause)]! += amount / total
    for (const [other, amount] of others) if (other !== state) through[i * size + at.get(other)!]! += amount / total
    leak[i] = sum(own) / total
  }
  const ends = direct.slice()
  solveFlows(through.slice(), leak, ends, size, { columns: causes.length, leaks: 'rows' })
  return { states, causes, through, direct, ends }
}

const sum = (map: ReadonlyMap<number, number>): number => {
  let total = 0
  for (const amount of map.values()) total += amount
  return total
}

/** Parties that owe hard money at the end, and every state their failure leads back to. */
function statesReached(lacks: readonly Lack[], owed: Float64Array, parties: number): readonly number[] {
  const reached = new Set<number>()
  const queue: number[] = []
  const reach = (state: number) => {
    if (reached.has(state)) return
    reached.add(state)
    queue.push(state)
  }
  for (let i = 0; i < parties; i++) if (owed.subarray(i * parties, (i + 1) * parties).some((amount) => amount > 0)) reach(i)
  for (let state = queue.pop(); state !== undefined; state = queue.pop())
    for (const [other, amount] of lacks[state]!.through) if (amount > 0) reach(other)
  return [...reached].sort((a, b) => a - b)
}

function endsSomewhere(lacks: readonly Lack[], from: number): boolean {
  const seen = new Set([from])
  const queue = [from]
  for (let state = queue.pop(); state !== undefined; state = queue.pop()) {
    const { direct, through } = lacks[state]!
    if (sum(direct) > 0) return true
    for (const [other, amount] of through)
      if (amount > 0 && !seen.has(other)) {
        seen.add(other)
        queue.push(other)
      }
  }
  return false
}

/** Nothing that can be named stands behind it: the party's own doing. */
function endHere(lack: Lack, own: number): void {
  lack.direct.clear()
  lack.through.clear()
  lack.direct.set(own, 1)
}

/** For each state the weightiest single way to the cause: its weight, and the next state on it (−1: the cause itself). */
function bestWays(chain: Chain, cause: number): { readonly weight: Float64Array; readonly next: Int32Array } {
  const size = chain.states.length
  const weight = Float64Array.from({ length: size }, (_, i) => chain.direct[i * chain.causes.length + cause]!)
  const next = new Int32Array(size).fill(-1)
  for (let turn = 0; turn < size; turn++) {
    let better = false
    for (let i = 0; i < size; i++)
      for (let j = 0; j < size; j++) {
        const by = chain.through[i * size + j]! * weight[j]!
        if (i === j || by <= weight[i]! * (1 + 1e-12)) continue
        weight[i] = by
        next[i] = j
        better = true
      }
    if (!better) break
  }
  return { weight, next }
}
