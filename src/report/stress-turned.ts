import type { CommitmentId, ObligationNetwork, Thresholds } from '../model/index.ts'
import type { ReverseAnswer } from '../stress/index.ts'
import { pairText } from './chance-input.ts'
import { periodText } from './dates.ts'
import { figures, figuresIn, moneyText, tableUnitOf } from './money.ts'
import { carrierOf, networkPartyName } from './scenario-text.ts'
import { reading } from './stress-headline.ts'
import { shareText } from './stress-outlook.ts'
import type { StressInput } from './stress-run.ts'
import type { Cell, Table } from './types.ts'
import { stressWordsOf } from './words/stress.ts'
import { wordsOf } from './words/words.ts'

type About = Pick<StressInput, 'network' | 'language'>

/** One row a flip, largest amount first. */
export function writeThresholds({ network, language, thresholds }: About & { readonly thresholds: Thresholds }): Table {
  const words = stressWordsOf(language).thresholds
  const { commitment, from, until, flips, complete, runs } = thresholds
  // A figure more than elsewhere: flips lie close together, and each is known far better than that.
  const money = (major: number) => moneyText(Number(major.toPrecision(4)), network.currency, language)
  const marks = marksOf(network, commitment)
  const side = (period: string | undefined): Cell =>
    period === undefined ? { text: words.not, value: null } : { text: periodText(period, language), value: period, ...marks }
  return {
    id: 'thresholds',
    title: words.title,
    note:
      words.note(pairText(network, commitment, language), money(from), money(until)) +
      (complete ? words.complete : words.scanned(figures(runs))),
    columns: [
      { key: 'at', title: words.at, numeric: true, narrow: true },
      { key: 'party', title: wordsOf(language).columns.party, narrow: true },
      { key: 'what', title: words.what, narrow: true },
      { key: 'below', title: words.below },
      { key: 'above', title: words.above },
      { key: 'bracket', title: words.bracket, numeric: true },
    ],
    rows: flips.map(({ at, low, high, party, what, below, above }) => ({
      id: `${at}-${party}-${what}`,
      cells: [
        { text: money(at), value: at, ...marks },
        { text: networkPartyName(network, party, language), value: party },
        { text: words.flips[what], value: what },
        side(below),
        side(above),
        { text: money(high - low), value: high - low, ...marks },
      ],
    })),
  }
}

/** One row a promise that fails, furthest out first. */
export function writeReverse({
  network,
  language,
  asked,
  reverse,
}: About & { readonly asked: number; readonly reverse: ReverseAnswer }): Table {
  const words = stressWordsOf(language).reverse
  const { columns, firmness } = wordsOf(language)
  const unit = tableUnitOf(network.currency, language)
  const name = networkPartyName(network, reverse.party, language)
  return {
    id: 'reverse',
    title: words.title(name, moneyText(reading(asked), network.currency, language)),
    note: reverse.failures.length === 0 ? words.already : words.note(String(Number(reverse.distance.toPrecision(3)))),
    columns: [
      { key: 'commitment', title: columns.commitment, narrow: true },
      { key: 'id', title: columns.id, narrow: true },
      { key: 'firmness', title: columns.firmness },
      { key: 'part', title: words.part, numeric: true, narrow: true },
      { key: 'amount', title: words.amount(unit.title), numeric: true, narrow: true },
      { key: 'usual', title: words.usual, numeric: true },
    ],
    rows: reverse.failures.map(({ commitment, part, amount, usual }) => {
      const c = carrierOf(network, commitment)!
      const marks = marksOf(network, commitment)
      return {
        id: commitment,
        cells: [
          { text: pairText(network, commitment, language), value: commitment },
          { text: commitment, value: commitment, claims: c.claims },
          { text: firmness[c.firmness], value: c.firmness, firmness: c.firmness, stalled: c.stalled, claims: c.claims },
          { text: shareText(part), value: part, ...marks },
          { text: figuresIn(reading(amount), unit), value: amount, ...marks },
          { text: shareText(usual), value: usual, assumed: [`prior-${c.firmness}`] },
        ],
      }
    }),
  }
}

function marksOf(network: ObligationNetwork, id: CommitmentId): Pick<Cell, 'claims' | 'assumed'> {
  const carrier = carrierOf(network, id)
  const dues = network.obligations.filter((o) => o.commitment === carrier?.id)
  return { claims: carrier?.claims ?? [], assumed: [...new Set(dues.flatMap((o) => o.assumed))] }
}
