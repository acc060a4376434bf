import type { NetworkCommitment, PartyId } from '../model/index.ts'
import { figureWords } from './frame.ts'
import { moneyText } from './money.ts'
import { amountAfter, carrierOf, networkPartyName } from './scenario-text.ts'
import { reading } from './stress-headline.ts'
import { type Run, shortAtLeast } from './stress-run.ts'
import type { Frame, NetworkFigure } from './types.ts'
import { wordsOf } from './words/words.ts'

const nodesMax = 11
const linksMax = 18
const linksPerDirectionMax = 2

/** The parties a change touches and their largest neighbours, two steps out. Chosen from the plan, so that no slider moves a box. */
export function writeNetworkFigure(run: Run, frame: Frame): NetworkFigure {
  const { network, language } = run
  const words = wordsOf(language)
  const nodes = chooseNodes(run)
  const links = chooseLinks(run, new Set(nodes))
  return {
    kind: 'network',
    frame,
    title: words.networkFigure.title,
    subtitle: words.networkFigure.subtitle,
    nodes: nodes.map((id) => nodeOf(run, id)),
    links: links.map((c) => linkOf(run, c)),
    leftOut: leftOutText(run, nodes, links.length),
    words: figureWords(language),
    currency: network.currency,
  }
}

function chooseNodes({ network, changed }: Run): readonly PartyId[] {
  const flows = network.commitments.filter((c) => c.planned > 0 || changed.includes(c))
  const largest = [...flows].sort(byPlanned)[0]
  const start = changed.length > 0 ? changed : largest ? [largest] : []
  const chosen = [...new Set(start.flatMap((c) => [c.payee, c.payer]))]
  const first = new Set<PartyId>(chosen)
  const near = new Set<PartyId>(flows.flatMap((c) => (first.has(c.payer) || first.has(c.payee) ? [c.payer, c.payee] : [])))
  while (chosen.length < nodesMax) {
    const points = new Map<PartyId, number>()
    for (const c of flows)
      for (const [here, there] of [
        [c.payer, c.payee],
        [c.payee, c.payer],
      ] as const) {
        if (chosen.includes(there) || !chosen.includes(here) || !near.has(here)) continue
        points.set(there, (points.get(there) ?? 0) + c.planned * (first.has(here) ? 1 : 0.5))
      }
    const next = [...points].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]
    if (!next) break
    chosen.push(next[0])
  }
  return chosen
}

function chooseLinks({ network, changed }: Run, nodes: ReadonlySet<PartyId>): readonly NetworkCommitment[] {
  const between = network.commitments.filter(
    (c) => nodes.has(c.payer) && nodes.has(c.payee) && c.payer !== c.payee && (c.planned > 0 || changed.includes(c)),
  )
  const perDirection = new Map<string, number>()
  return between
    .sort((a, b) => Number(changed.includes(b)) - Number(changed.includes(a)) || byPlanned(a, b))
    .filter((c) => {
      const direction = `${c.payer}>${c.payee}`
      const so = (perDirection.get(direction) ?? 0) + 1
      perDirection.set(direction, so)
      return so <= linksPerDirectionMax
    })
    .slice(0, linksMax)
}
const byPlanned = (a: NetworkCommitment, b: NetworkCommitment): number => b.planned - a.planned || (a.id < b.id ? -1 : 1)

function nodeOf(run: Run, id: PartyId): NetworkFigure['nodes'][number] {
  const { network, language, losers, changed } = run
  const words = wordsOf(language)
  const money = (major: number) => moneyText(reading(major), network.currency, language)
  const loser = losers.find((l) => l.party === id)
  const lost = changed.filter((c) => c.payee === id).reduce((sum, c) => sum + takenAway(run, c), 0)
  const note = loser ? words.shortNote(money(loser.short)) : lost >= shortAtLeast ? words.fundingNote(money(lost)) : undefined
  return { id, name: boxName(networkPartyName(network, id, language)), ...(note ? { note } : {}), short: loser !== undefined }
}

// "Capital markets (bond and equity investors)": a box has no room for the bracket.
export const boxName = (name: string): string => name.replace(/\s*[（(][^）)]*[）)]$/, '') || name

function linkOf(run: Run, c: NetworkCommitment): NetworkFigure['links'][number] {
  const { network, language } = run
  const words = wordsOf(language)
  const money = (major: number) => moneyText(reading(major), network.currency, language)
  const after = afterOf(run, c)
  const away = takenAway(run, c)
  const isChanged = Math.abs(after - c.planned) >= shortAtLeast
  return {
    commitment: c.id,
    from: c.payer,
    to: c.payee,
    amount: Math.max(c.planned, after),
    takenAway: away < shortAtLeast ? 0 : away,
    firmness: c.firmness,
    stalled: c.stalled,
    label: isChanged
      ? money(after)
      : `${money(c.planned)} · ${c.stalled ? words.stages.stalled : words.firmness[c.firmness].toLowerCase()}`,
    ...(isChanged ? { alertLabel: words.insteadOf(money(c.planned)) } : {}),
    ...(run.cascade ? { inLoops: stepsOn(run.cascade, c) } : {}),
  }
}
/** The rounds in which its money did not come to one that fell, or its payer fell. */
const stepsOn = (cascade: NonNullable<Run['cascade']>, { payer, payee }: NetworkCommitment): readonly string[] =>
  cascade.flatMap(({ falls }, i) =>
    falls.some((f) => f.party === payer || (f.party === payee && f.because.some((lack) => lack.party === payer)))
      ? [`step-${i + 1}`]
      : [],
  )

/** What the runs of plan and scenario tell of a line. */
export type Played = Pick<Run, 'network' | 'plan' | 'outcome'>

/** The total that the scenario leaves it; the plan's where no change names a total. */
export function afterOf({ network, outcome }: Omit<Played, 'plan'>, c: NetworkCommitment): number {
  const totals = outcome.scenario.changes
    .filter((change) => 'commitment' in change && carrierOf(network, change.commitment) === c)
    .flatMap((change) => amountAfter(network, change) ?? [])
  return totals.at(-1) ?? c.planned
}
/** Paid in the plan, not paid in this run. */
export function takenAway({ network, plan, outcome }: Played, c: NetworkCommitment): number {
  const paid = (o: Run['outcome']) =>
    network.obligations.reduce((sum, x, i) => (x.commitment === c.id ? sum + (o.obligationPaid[i] ?? 0) : sum), 0)
  return Math.max(0, paid(plan) - paid(outcome))
}

function leftOutText({ network, language, losers }: Run, nodes: readonly PartyId[], links: number): string {
  const words = wordsOf(language)
  const trading = new Set(network.commitments.flatMap((c) => [c.payer, c.payee]))
  const parties = [...trading].filter((id) => !nodes.includes(id)).length
  const commitments = network.commitments.length - links
  if (parties === 0 && commitments === 0) return ''
  const short = losers.filter((l) => !nodes.includes(l.party)).map((l) => networkPartyName(network, l.party, language))
  return (
    words.leftOut(parties, commitments) +
    (short.length > 0 ? words.sentenceGap + words.leftOutShort(short.slice(0, 4), short.length) : '')
  )
}
