import { type Firmness, firmnessCodes } from '../model/index.ts'
import { type DelayPrior, delayMean, type Prior, priorMean } from '../stress/index.ts'
import { type ChanceInput, percentText } from './chance-input.ts'
import type { Cell, Table } from './types.ts'
import { type ChanceWords, chanceWordsOf } from './words/chance.ts'
import { wordsOf } from './words/words.ts'

/** Announced at F_k, ended how and how late; what was assumed of it, and what is used. */
export function priorsTable({ chances, assumed, assumedDelays, calibration, language }: ChanceInput): Table {
  const { priors: words } = chanceWordsOf(language)
  const catalog = wordsOf(language)
  const count = (n: number): Cell => ({ text: String(n), value: n })
  const row = (code: Firmness) => {
    const ended = calibration.find((r) => r.announced === code)
    const counts = (['completed', 'live', 'stalled', 'calledOff'] as const).map((ending) => ended?.[ending].length ?? 0)
    const late = ended?.late ?? []
    const marks = { assumed: [`prior-${code}`] }
    const used = chances.delays?.[code] ?? { quarters: 0, of: 1 }
    return {
      id: `prior-${code}`,
      cells: [
        { text: catalog.firmness[code], value: code, firmness: code },
        count(counts.reduce((a, b) => a + b, 0)),
        ...counts.map(count),
        { text: betaText(assumed[code], words), value: weights(assumed[code]), ...marks },
        { text: betaText(chances.priors[code], words), value: weights(chances.priors[code]), ...marks },
        { text: percentText(priorMean(chances.priors[code])), value: priorMean(chances.priors[code]), ...marks },
        count(late.length),
        { text: lateText(assumedDelays[code], words), value: pair(assumedDelays[code]), ...marks },
        { text: lateText(used, words), value: pair(used), ...marks },
        { text: String(Number(delayMean(used).toFixed(1))), value: delayMean(used), ...marks },
      ],
    }
  }
  return {
    id: 'priors',
    title: words.title,
    note: words.note,
    columns: [
      { key: 'firmness', title: catalog.columns.firmness, narrow: true },
      { key: 'announced', title: words.announced, numeric: true },
      { key: 'completed', title: words.completed, numeric: true, narrow: true },
      { key: 'live', title: words.live, numeric: true },
      { key: 'stalled', title: words.stalled, numeric: true },
      { key: 'calledOff', title: words.calledOff, numeric: true, narrow: true },
      { key: 'assumed', title: words.assumed, numeric: true },
      { key: 'used', title: words.used, numeric: true, narrow: true },
      { key: 'mean', title: words.mean, numeric: true, narrow: true },
      { key: 'dated', title: words.dated, numeric: true },
      { key: 'lateAssumed', title: words.lateAssumed, numeric: true },
      { key: 'lateUsed', title: words.lateUsed, numeric: true },
      { key: 'lateMean', title: words.lateMean, numeric: true, narrow: true },
    ],
    rows: [...firmnessCodes].reverse().map(row),
  }
}
const weights = ({ a, b }: Prior): string => `${Number(a.toPrecision(4))},${Number(b.toPrecision(4))}`
const pair = ({ quarters, of }: DelayPrior): string => `${Number(quarters.toPrecision(4))},${Number(of.toPrecision(4))}`
const betaText = (prior: Prior, words: ChanceWords['priors']): string =>
  prior.b === 0 ? words.certain : prior.a === 0 ? words.nothing : weights(prior).replace(',', ', ')
const lateText = (prior: DelayPrior, words: ChanceWords['priors']): string =>
  prior.quarters === 0 ? words.never : pair(prior).replace(',', ', ')
