import type { CommitmentKind } from '../model/index.ts'
import { upperFirst } from './claim-text.ts'
import { periodText } from './dates.ts'
import { moneyText } from './money.ts'
import { amountAfter, carrierOf, changesText, networkPartyName } from './scenario-text.ts'
import { markAt, type Run, shortAtLeast } from './stress-run.ts'
import { wordsOf } from './words/words.ts'

/** "If NVIDIA puts in $20bn, not $100bn, suppliers are short $80bn by 2030"; "…, no supplier is short". */
export function stressHeadline(run: Run): string {
  const { network, outcome, language, losers, years } = run
  const words = wordsOf(language)
  const condition = changesText(network, outcome.scenario, language)
  const group = groupOf(run)
  const total = outcome.shortTotal
  const finding =
    total < shortAtLeast
      ? words.nobodyShort(group)
      : words.shortBy(
          losers.length === 1 ? networkPartyName(network, losers[0]!.party, language) : words.groups[group],
          moneyText(reading(total), network.currency, language),
          years.last,
          losers.length === 1,
        )
  return (
    upperFirst(condition ? words.ifThen(condition, finding) : words.asPlannedThen(finding)) + (condition ? alreadyText(run) : '')
  )
}

/** What of it the plan lacks before any change. */
function alreadyText({ plan, outcome, network, language }: Run): string {
  const { alreadyInPlan } = wordsOf(language)
  const [before, now] = [plan.shortTotal, outcome.shortTotal]
  const money = moneyText(reading(before), network.currency, language)
  if (before < shortAtLeast || now < shortAtLeast) return ''
  if (Math.abs(now - before) < shortAtLeast) return alreadyInPlan.all
  return now > before ? alreadyInPlan.part(money) : alreadyInPlan.less(money)
}

/** Simulated sums are read to three figures; more would claim a precision the plan does not have. */
export const reading = (major: number): number => Number(major.toPrecision(3))

const supplyKinds: ReadonlySet<CommitmentKind> = new Set([
  'purchase',
  'services',
  'lease',
  'supply',
  'offtake',
  'licence',
  'capacity_buildout',
])
function groupOf({ network, losers, unpaid }: Run): 'suppliers' | 'payees' {
  const short = new Set<string>(losers.map((l) => l.party))
  const owed = network.commitments.filter((c) => (short.size === 0 ? true : short.has(c.payee) && unpaid.has(c.id)))
  return owed.every((c) => supplyKinds.has(c.kind)) || short.size === 0 ? 'suppliers' : 'payees'
}

export function stressStandfirst(run: Run): string {
  const { outcome, network, language } = run
  const words = wordsOf(language)
  const sentences = run.losers.length === 0 ? wholeSentences(run) : loserSentences(run)
  if (outcome.defaults.length > 0) {
    const names = outcome.defaults
      .slice(0, 3)
      .map((d) => words.inPeriod(networkPartyName(network, d.party, language), periodText(d.period, language)))
    sentences.push(words.defaults(names, outcome.defaults.length - names.length))
  }
  return sentences.join(words.sentenceGap)
}

function loserSentences({ losers, network, language, outcome }: Run): string[] {
  const words = wordsOf(language)
  const worst = losers[0]!
  const name = networkPartyName(network, worst.party, language)
  const money = (major: number) => moneyText(reading(major), network.currency, language)
  const since = worst.firstPeriod ? periodText(worst.firstPeriod, language) : undefined
  const order = orderText(network, outcome.scenario.order, language)
  const sentences = [
    losers.length === 1
      ? words.alone(name, money(worst.short), since, order)
      : words.carries(name, money(worst.short), since, order),
  ]
  const { low, high, kind } = worst.range
  if (high - low >= shortAtLeast) {
    const moves = words.orderMoves[kind](name, money(low), money(high))
    sentences.push(high - low > worst.short ? words.orderMatters(moves) : moves)
  }
  return sentences
}
export function orderText(
  network: Run['network'],
  order: Run['outcome']['scenario']['order'],
  language: Run['language'],
): string {
  const words = wordsOf(language)
  if (order.kind === 'pro-rata') return words.proRata
  return words.orders[order.kind](networkPartyName(network, order.party, language))
}

/** Nobody is short: what the figure that made it so rests on. */
function wholeSentences({ network, outcome, language }: Run): string[] {
  const words = wordsOf(language)
  const sentences: string[] = [words.allPaid]
  for (const change of outcome.scenario.changes.slice(0, 1)) {
    const after = amountAfter(network, change)
    const carrier = 'commitment' in change ? carrierOf(network, change.commitment) : undefined
    if (after === undefined || !carrier) continue
    const money = moneyText(after, network.currency, language)
    const mark = markAt(carrier, after)
    sentences.push(mark ? words.figureIs(money, words.firmness[mark.firmness]) : words.figureAssumed(money))
  }
  return sentences
}
