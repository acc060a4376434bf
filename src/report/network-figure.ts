import type { NetworkCommitment, PartyId } from '../model/index.ts'
import { figureWords } from './frame.ts'
import { moneyIn, nameIn, type Shape } from './network-input.ts'
import { boxName } from './stress-network.ts'
import type { Frame, NetworkFigure } from './types.ts'
import { wordsOf } from './words/words.ts'

const nodesMax = 12
const linksMax = 22

/** The parties of the largest loops, then those of the largest commitments; their lines carry the loops they are part of. */
export function shapeFigure(shape: Shape, frame: Frame): NetworkFigure {
  const words = wordsOf(shape.language)
  const nodes = chooseNodes(shape)
  const links = chooseLinks(shape, new Set(nodes))
  const trading = new Set(shape.commitments.flatMap((c) => [c.payer, c.payee]))
  const parties = [...trading].filter((id) => !nodes.includes(id)).length
  const left = shape.commitments.filter((c) => c.payer !== c.payee).length - links.length
  return {
    kind: 'network',
    frame,
    ...shape.words.figure,
    nodes: nodes.map((id) => ({ id, name: boxName(nameIn(shape, id)), short: false })),
    links: links.map((c) => linkOf(shape, c)),
    leftOut: parties > 0 || left > 0 ? words.leftOut(parties, left) : '',
    words: figureWords(shape.language),
    currency: shape.network.currency,
  }
}

function chooseNodes({ loops, commitments, company }: Shape): readonly PartyId[] {
  const chosen = new Set<PartyId>(company ? [company] : [])
  const addAll = (group: readonly PartyId[]) => {
    const added = group.filter((id) => !chosen.has(id))
    if (chosen.size + added.length <= nodesMax) for (const id of added) chosen.add(id)
  }
  for (const { legs } of loops.loops) addAll(legs.map(({ from }) => from))
  // Whoever deals with those already there; a pair that deals with nobody else comes last.
  const ends = commitments.map(({ payer, payee }) => [payer, payee])
  for (;;) {
    const before = chosen.size
    const next = ends.find((pair) => pair.some((id) => chosen.has(id)) && pair.some((id) => !chosen.has(id)))
    addAll(next ?? ends.find((pair) => pair.every((id) => !chosen.has(id))) ?? [])
    if (chosen.size === before) return [...chosen]
  }
}

function chooseLinks({ loops, commitments }: Shape, nodes: ReadonlySet<PartyId>): readonly NetworkCommitment[] {
  // What carries a shown loop comes first: a loop without its links is no loop.
  const carrying = loops.loops.flatMap(({ legs }) => legs.map((leg) => leg.commitments[0]!))
  return [...new Set([...carrying, ...commitments])]
    .filter(({ payer, payee }) => payer !== payee && nodes.has(payer) && nodes.has(payee))
    .slice(0, linksMax)
}

function linkOf(shape: Shape, c: NetworkCommitment): NetworkFigure['links'][number] {
  const words = wordsOf(shape.language)
  const firmness = c.stalled ? words.stages.stalled : words.firmness[c.firmness].toLowerCase()
  return {
    commitment: c.id,
    from: c.payer,
    to: c.payee,
    amount: c.planned,
    takenAway: 0,
    firmness: c.firmness,
    stalled: c.stalled,
    label: `${moneyIn(shape, c.planned)} · ${firmness}`,
    inLoops: shape.loops.loops.filter(({ legs }) => legs.some((leg) => leg.commitments.includes(c))).map(({ id }) => id),
  }
}
