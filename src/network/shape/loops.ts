import {
  type Firmness,
  firmnessRank,
  type NetworkCommitment,
  type ObligationNetwork,
  type PartyId,
  undisclosed,
} from '../../model/index.ts'
import { circuitsOf } from './circuits.ts'

export interface LoopLimits {
  /** Parties in a loop. */
  readonly lengthMax?: number
  /** Loops looked at before the search stops and says so. */
  readonly countMax?: number
  /** Loops listed, of those found: the ones round which most can go. */
  readonly listMax?: number
  /** Only loops this party is part of; the others are neither counted nor listed. */
  readonly through?: PartyId
}

/** All that one party of a loop owes the next. */
export interface LoopLeg {
  readonly from: PartyId
  readonly to: PartyId
  /** Firmest first, then largest. */
  readonly commitments: readonly NetworkCommitment[]
  /** Sum of what is planned, major units. */
  readonly money: number
  /** Of the softest commitment needed to carry the loop's bottleneck when the firmest carry first. */
  readonly firmness: Firmness
  /** A commitment needed for the bottleneck is stalled. */
  readonly stalled: boolean
}
export interface Loop {
  /** "nvidia.openai.oracle": its parties in order, from where its money starts. */
  readonly id: string
  readonly legs: readonly LoopLeg[]
  /** The least leg: more cannot come back to where it began. */
  readonly bottleneck: number
  /** A loop is as firm as this leg: the softest; among equals a stalled one, then the one with least money. */
  readonly weakest: LoopLeg
}
export interface Loops {
  /** Most money first. */
  readonly loops: readonly Loop[]
  readonly count: number
  /** False when `countMax` ended the search: there may be larger loops among those not seen. */
  readonly complete: boolean
}

/**
 * Loops of parties, each once, ranked by the money that can really go round (MODEL §9): elementary circuits of what is planned between
 * pairs [Johnson 1975]. A group of unnamed ones is not one party, so no loop runs through it; nor does one through a party's own books.
 */
export function loopsOf(network: ObligationNetwork, limits: LoopLimits = {}): Loops {
  const { lengthMax = 4, countMax = 100_000, listMax = 100, through } = limits
  const single = network.parties.filter(({ id, kind }) => kind !== 'group' && id !== undisclosed)
  const place = new Map(single.map(({ id }, i) => [id, i]))
  const between = new Map<number, NetworkCommitment[]>()
  for (const commitment of network.commitments) {
    const [i, j] = [place.get(commitment.payer), place.get(commitment.payee)]
    if (i === undefined || j === undefined || i === j || commitment.planned <= 0) continue
    const key = i * single.length + j
    between.set(key, [...(between.get(key) ?? []), commitment])
  }
  const edges = [...between.keys()].map((key) => [Math.floor(key / single.length), key % single.length] as const)
  const found = circuitsOf(single.length, edges, { lengthMax, countMax })
  const loops = found.circuits
    .map((circuit) => loopOf(circuit.map((i, k) => between.get(i * single.length + circuit[(k + 1) % circuit.length]!)!)))
    .filter(({ legs }) => through === undefined || legs.some(({ from }) => from === through))
    .sort((a, b) => b.bottleneck - a.bottleneck || a.legs.length - b.legs.length || (a.id < b.id ? -1 : 1))
  return { loops: loops.slice(0, listMax), count: loops.length, complete: found.complete }
}

function loopOf(commitments: readonly (readonly NetworkCommitment[])[]): Loop {
  const bottleneck = Math.min(...commitments.map(moneyOf))
  const around = commitments.map((on) => legOf(on, bottleneck))
  const start = around.indexOf(around.reduce((a, b) => (startsBefore(b, a) ? b : a)))
  const legs = [...around.slice(start), ...around.slice(0, start)]
  return {
    id: legs.map(({ from }) => from).join('.'),
    legs,
    bottleneck,
    weakest: legs.reduce((a, b) => (softer(b, a) ? b : a)),
  }
}

function legOf(on: readonly NetworkCommitment[], bottleneck: number): LoopLeg {
  const commitments = firmestFirst(on)
  const needed = carrying(commitments, bottleneck)
  return {
    from: on[0]!.payer,
    to: on[0]!.payee,
    commitments,
    money: moneyOf(on),
    firmness: needed.at(-1)!.firmness,
    stalled: needed.some(({ stalled }) => stalled),
  }
}

export const moneyOf = (commitments: readonly NetworkCommitment[]): number =>
  commitments.reduce((sum, { planned }) => sum + planned, 0)

export const firmestFirst = (commitments: readonly NetworkCommitment[]): readonly NetworkCommitment[] =>
  commitments.toSorted(
    (a, b) =>
      firmnessRank(b.firmness) - firmnessRank(a.firmness) ||
      Number(a.stalled) - Number(b.stalled) ||
      b.planned - a.planned ||
      (a.id < b.id ? -1 : 1),
  )

/** The first of them that together carry `money`; rounding in the last digits does not call for one more. */
export function carrying(commitments: readonly NetworkCommitment[], money: number): readonly NetworkCommitment[] {
  let carried = 0
  const enough = commitments.findIndex(({ planned }) => {
    carried += planned
    return carried >= money * (1 - 1e-12)
  })
  return enough < 0 ? commitments : commitments.slice(0, enough + 1)
}

const softer = (a: LoopLeg, b: LoopLeg): boolean =>
  firmnessRank(a.firmness) - firmnessRank(b.firmness) < 0 ||
  (a.firmness === b.firmness &&
    (Number(a.stalled) > Number(b.stalled) ||
      (a.stalled === b.stalled && (a.money < b.money || (a.money === b.money && a.from < b.from)))))

/** A loop is told from its financing, which comes back as revenue; without any, from its largest leg. */
function startsBefore(a: LoopLeg, b: LoopLeg): boolean {
  const [fa, fb] = [financing(a), financing(b)]
  return fa !== fb ? fa > fb : a.money !== b.money ? a.money > b.money : a.from < b.from
}
const financing = ({ commitments }: LoopLeg): number => moneyOf(commitments.filter(({ kind }) => financingKinds.has(kind)))

/** Money put into a party, which it may spend. */
export const financingKinds: ReadonlySet<NetworkCommitment['kind']> = new Set(['equity_investment', 'debt_financing'])
