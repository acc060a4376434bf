import type { Expectation, PartyId } from '../model/index.ts'
import { periodText } from './dates.ts'
import { figuresIn, moneyText, tableUnitOf } from './money.ts'
import { networkPartyName } from './scenario-text.ts'
import { reading } from './stress-headline.ts'
import { expectationIds, type Run, shortAtLeast } from './stress-run.ts'
import type { Cell, Table } from './types.ts'
import { stressWordsOf } from './words/stress.ts'
import { wordsOf } from './words/words.ts'

/** One party whose funding did not all come, or whose spread rose to where lenders begin to hold back. */
interface Feared {
  readonly party: PartyId
  readonly index: number
  readonly withheld: number
  /** Periods by index; −1: never. */
  readonly heldBackAt: number
  readonly missedAt: number
}

/** Largest first. */
function fearedOf({ network, outcome }: Run): readonly Feared[] {
  const { outlook, arrears } = outcome
  if (!outlook) return []
  return network.parties
    .map(({ id }, index): Feared & { readonly spread: number } => ({
      party: id,
      index,
      withheld: outlook.withheld.reduce((sum, row) => sum + row[index]!, 0),
      heldBackAt: outlook.withheld.findIndex((row) => row[index]! >= shortAtLeast),
      missedAt: arrears.findIndex((row) => row[index]! >= shortAtLeast),
      spread: outlook.spread.reduce((most, row) => Math.max(most, row[index]!), 0),
    }))
    .filter(({ heldBackAt, spread }) => heldBackAt >= 0 || spread > outlook.terms.spreadOpen)
    .sort((a, b) => b.withheld - a.withheld || (a.party < b.party ? -1 : 1))
}

const isBefore = ({ heldBackAt, missedAt }: Feared): boolean => heldBackAt >= 0 && (missedAt < 0 || heldBackAt < missedAt)

/** "Lenders hold back $12bn from OpenAI, from Q1 2026, before it misses a payment (Q2 2027).": those that lose most, three at most. */
export function lostFundingSentences(run: Run): readonly string[] {
  const { network, language } = run
  const words = stressWordsOf(language)
  const period = (t: number) => periodText(network.periods[t]!, language)
  return fearedOf(run)
    .filter(isBefore)
    .slice(0, 3)
    .map(({ party, withheld, heldBackAt, missedAt }) =>
      words.lostFunding(
        networkPartyName(network, party, language),
        moneyText(reading(withheld), network.currency, language),
        period(heldBackAt),
        missedAt < 0 ? undefined : period(missedAt),
      ),
    )
}

/** One row a party: when its funding shut, how much did not come, and whether that was before it missed a payment. */
export function outlookTable(run: Run): Table | undefined {
  const { network, outcome, language } = run
  const { outlook } = outcome
  if (!outlook) return undefined
  const words = stressWordsOf(language).outlook
  const unit = tableUnitOf(network.currency, language)
  const marks = { assumed: expectationIds(outlook.terms) }
  const quarter = (t: number): Cell =>
    t < 0 ? { text: '—', value: null } : { text: periodText(network.periods[t]!, language), value: network.periods[t]!, ...marks }
  const flipping = outlook.flips.map(({ party }) => networkPartyName(network, party, language))
  return {
    id: 'outlook',
    title: words.title,
    note: words.note + (flipping.length > 0 ? words.flips(flipping) : '') + (outlook.certificate.unique ? '' : words.ambiguous),
    columns: [
      { key: 'party', title: wordsOf(language).columns.party, narrow: true },
      { key: 'heldBack', title: words.heldBack, narrow: true },
      { key: 'withheld', title: words.withheld(unit.title), numeric: true, narrow: true },
      { key: 'missed', title: words.missed },
      { key: 'before', title: words.before },
      { key: 'coverage', title: words.coverage, numeric: true },
      { key: 'spread', title: words.spread, numeric: true },
      { key: 'probability', title: words.probability, numeric: true },
    ],
    rows: fearedOf(run).map((feared) => {
      const { party, index, withheld, heldBackAt, missedAt } = feared
      const column = (rows: readonly (readonly number[])[]) => rows.map((row) => row[index]!)
      return {
        id: party,
        cells: [
          { text: networkPartyName(network, party, language), value: party },
          quarter(heldBackAt),
          { text: figuresIn(reading(withheld), unit), value: withheld, ...marks },
          quarter(missedAt),
          { text: isBefore(feared) ? words.yes : words.no, value: isBefore(feared) ? 'yes' : 'no' },
          ratioCell(Math.min(...column(outlook.coverage)), marks.assumed),
          spreadCell(Math.max(...column(outlook.spread)), words.worthless, marks.assumed),
          shareCell(Math.max(...column(outlook.defaultProbability)), marks.assumed),
        ],
      }
    }),
  }
}

/** One row a party and quarter. */
export function aheadTable(run: Run): Table | undefined {
  const { network, outcome, language } = run
  const { outlook } = outcome
  if (!outlook) return undefined
  const { ahead, outlook: words } = stressWordsOf(language)
  const unit = tableUnitOf(network.currency, language)
  const assumed = expectationIds(outlook.terms)
  const owing = network.parties.flatMap(({ id }, i) =>
    outlook.coverage.some((row) => Number.isFinite(row[i]!)) ? [{ id, i }] : [],
  )
  return {
    id: 'ahead',
    title: ahead.title,
    note: ahead.note,
    columns: [
      { key: 'party', title: wordsOf(language).columns.party, narrow: true },
      { key: 'quarter', title: ahead.quarter, narrow: true },
      { key: 'coverage', title: ahead.coverage, numeric: true, narrow: true },
      { key: 'spread', title: ahead.spread, numeric: true, narrow: true },
      { key: 'probability', title: words.probability, numeric: true },
      { key: 'withheld', title: words.withheld(unit.title), numeric: true },
    ],
    rows: owing.flatMap(({ id, i }) =>
      network.periods.map((period, t) => ({
        id: `${id}@${period}`,
        cells: [
          { text: networkPartyName(network, id, language), value: id },
          { text: periodText(period, language), value: period },
          ratioCell(outlook.coverage[t]![i]!, assumed),
          spreadCell(outlook.spread[t]![i]!, words.worthless, assumed),
          shareCell(outlook.defaultProbability[t]![i]!, assumed),
          { text: figuresIn(reading(outlook.withheld[t]![i]!), unit), value: outlook.withheld[t]![i]!, assumed },
        ],
      })),
    ),
  }
}

const ratioCell = (ratio: number, assumed: readonly string[]): Cell =>
  Number.isFinite(ratio) ? { text: ratio.toFixed(2), value: ratio, assumed } : { text: '—', value: null }
const spreadCell = (spread: number, worthless: string, assumed: readonly string[]): Cell =>
  Number.isFinite(spread) ? shareCell(spread, assumed) : { text: worthless, value: null, assumed }
const shareCell = (share: number, assumed: readonly string[]): Cell => ({ text: shareText(share), value: share, assumed })

export const shareText = (share: number): string => `${Number((100 * share).toPrecision(3))}%`

/** Each parameter of what lenders expect, in words, by the id that cells carry. */
export function expectationTexts(terms: Expectation, language: Run['language']): readonly (readonly [string, string])[] {
  const words = stressWordsOf(language).expect
  const texts: Readonly<Record<string, string>> = {
    'expect-model': words.model(terms.model),
    'expect-horizon': words.horizon(terms.horizonPeriods),
    'expect-recovery': words.recovery(shareText(terms.recovery)),
    'expect-volatility': words.volatility(shareText(terms.volatility)),
    'expect-fear': Number.isFinite(terms.spreadOpen)
      ? words.fear(shareText(terms.spreadOpen), shareText(terms.spreadShut))
      : words.never,
  }
  return expectationIds(terms).map((id) => [id, texts[id]!] as const)
}
