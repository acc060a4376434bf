import type { NetworkCommitment, PartyId } from '../model/index.ts'
import { figureWords } from './frame.ts'
import { moneyIn, nameIn, type Shape } from './network-input.ts'
import { changesText } from './scenario-text.ts'
import { reading } from './stress-headline.ts'
import { afterOf, boxName, takenAway } from './stress-network.ts'
import { shortAtLeast } from './stress-run.ts'
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
    subtitle: shape.words.figure.subtitle + takesAwayText(shape),
    nodes: nodes.map((id) => nodeOf(shape, id)),
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

/** Which run the orange is of. */
function takesAwayText({ run, network, language, words }: Shape): string {
  const condition = run && changesText(network, run.outcome.scenario, language)
  return condition ? wordsOf(language).sentenceGap + words.takesAway(condition) : ''
}

function nodeOf(shape: Shape, id: PartyId): NetworkFigure['nodes'][number] {
  const short = shape.run?.outcome.shortfalls.find((s) => s.party === id && s.short >= shortAtLeast)?.short
  return {
    id,
    name: boxName(nameIn(shape, id)),
    short: short !== undefined,
    ...(short === undefined ? {} : { note: wordsOf(shape.language).shortNote(moneyIn(shape, reading(short))) }),
  }
}

function linkOf(shape: Shape, c: NetworkCommitment): NetworkFigure['links'][number] {
  const words = wordsOf(shape.language)
  const played = shape.run && { ...shape.run, network: shape.network }
  const away = played ? takenAway(played, c) : 0
  const after = played ? afterOf(played, c) : c.planned
  const isChanged = Math.abs(after - c.planned) >= shortAtLeast
  const firmness = c.stalled ? words.stages.stalled : words.firmness[c.firmness].toLowerCase()
  return {
    commitment: c.id,
    from: c.payer,
    to: c.payee,
    amount: Math.max(c.planned, after),
    takenAway: away < shortAtLeast ? 0 : away,
    firmness: c.firmness,
    stalled: c.stalled,
    label: isChanged ? moneyIn(shape, after) : `${moneyIn(shape, c.planned)} · ${firmness}`,
    ...(isChanged ? { alertLabel: words.insteadOf(moneyIn(shape, c.planned)) } : {}),
    inLoops: shape.loops.loops.filter(({ legs }) => legs.some((leg) => leg.commitments.includes(c))).map(({ id }) => id),
  }
}
