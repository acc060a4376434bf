import type { Language } from '../base/index.ts'
import type { CalibrationRow } from '../ledger/index.ts'
import { type CommitmentId, type Firmness, firmnessCodes, type ObligationNetwork } from '../model/index.ts'
import { type Chances, type Distribution, type Frequency, type Prior, type Priors, priorMean } from '../stress/index.ts'
import { figuresIn, tableUnitOf } from './money.ts'
import { carrierOf, networkPartyName } from './scenario-text.ts'
import { reading } from './stress-headline.ts'
import type { Cell, Column, Table } from './types.ts'
import { chanceWordsOf } from './words/chance.ts'
import { wordsOf } from './words/words.ts'

export interface ChanceInput {
  readonly network: ObligationNetwork
  readonly chances: Chances
  /** Paths asked for; more than were drawn where somebody stopped it. */
  readonly asked: number
  /** Before the ledger's own past was counted; `chances.priors` is what was used. */
  readonly assumed: Priors
  readonly calibration: readonly CalibrationRow[]
  readonly language: Language
}
export interface ChanceTables {
  readonly chance: Table
  readonly ways: Table
  readonly priors: Table
}

/** The tables of a run by chance: who is short, the usual ways, and the priors it rests on. Amounts in the unit the table names. */
export const writeChance = (input: ChanceInput): ChanceTables => ({
  chance: chanceTable(input),
  ways: waysTable(input),
  priors: priorsTable(input),
})

/** Every figure rests on the priors of the firmnesses that flow here. */
const priorIds = ({ network }: ChanceInput): readonly string[] =>
  firmnessCodes.filter((code) => network.commitments.some((c) => c.firmness === code)).map((code) => `prior-${code}`)

function chanceTable(input: ChanceInput): Table {
  const { network, chances, asked, language } = input
  const { chance: words } = chanceWordsOf(language)
  const unit = tableUnitOf(network.currency, language)
  const assumed = priorIds(input)
  const money = (value: number): Cell => ({ text: figuresIn(reading(value), unit), value, assumed })
  const error = (value: number | undefined): Cell =>
    value === undefined
      ? { text: '—', value: null }
      : { text: `±${figuresIn(Number(value.toPrecision(2)), unit)}`, value, assumed }
  const row = (id: string, name: string, short: Distribution, isShort: Frequency, defaults?: Frequency) => ({
    id,
    cells: [
      { text: name, value: id },
      money(short.mean),
      error(short.standardError),
      ...short.quantiles.flatMap((q) => [money(q.value), error(q.standardError)]),
      money(short.expectedShortfall.value),
      error(short.expectedShortfall.standardError),
      percent(isShort, assumed),
      defaults ? percent(defaults, assumed) : { text: '—', value: null },
    ],
  })
  const pair = (key: string, title: string, narrow: boolean): readonly Column[] => [
    { key, title, numeric: true, ...(narrow ? { narrow } : {}) },
    { key: `${key}Error`, title: '±', numeric: true },
  ]
  return {
    id: 'chance',
    title: words.title,
    note:
      words.note(unit.title, String(chances.paths), chances.seed, chances.rho) +
      (asked > chances.paths ? words.stopped(String(asked)) : ''),
    columns: [
      { key: 'party', title: wordsOf(language).columns.party, narrow: true },
      ...pair('mean', words.mean, true),
      ...chances.total.quantiles.flatMap(({ q }) =>
        pair(`q${Math.round(q * 100)}`, q === 0.5 ? words.median : `${Math.round(q * 100)}%`, q === 0.95),
      ),
      ...pair('worst', words.worst, true),
      { key: 'isShort', title: words.isShort, numeric: true, narrow: true },
      { key: 'defaults', title: words.defaults, numeric: true, narrow: true },
    ],
    rows: [
      row('everybody', words.everybody, chances.total, chances.anybodyShort),
      ...chances.parties.map((p) => row(p.party, networkPartyName(network, p.party, language), p.short, p.isShort, p.defaults)),
    ],
  }
}

const percent = ({ share }: Frequency, assumed: readonly string[]): Cell => ({ text: percentText(share), value: share, assumed })
const percentText = (share: number): string =>
  share > 0 && share < 0.0005 ? '<0.1%' : `${Number((share * 100).toFixed(share < 0.1 ? 1 : 0))}%`

const waysMax = 8
function waysTable(input: ChanceInput): Table {
  const { network, chances, language } = input
  const { ways: words, listGap } = chanceWordsOf(language)
  const unit = tableUnitOf(network.currency, language)
  const assumed = priorIds(input)
  return {
    id: 'ways',
    title: words.title,
    note: words.note,
    columns: [
      { key: 'first', title: words.first, narrow: true },
      { key: 'share', title: words.paths, numeric: true, narrow: true },
      { key: 'missing', title: words.missing(unit.title), numeric: true, narrow: true },
      { key: 'broken', title: words.broken, narrow: true },
    ],
    rows: chances.ways.slice(0, waysMax).map((way) => ({
      id: way.first.join('+') || 'nobody',
      cells: [
        {
          text: way.first.map((id) => networkPartyName(network, id, language)).join(wordsOf(language).comma) || words.nobody,
          value: way.first.join('+') || null,
        },
        percent(way.frequency, assumed),
        { text: figuresIn(reading(way.shortMean), unit), value: way.shortMean, assumed },
        {
          text: way.broken
            .map(({ commitment, delivered, usual }) =>
              words.brought(pairText(network, commitment, language), commitment, percentText(delivered), percentText(usual)),
            )
            .join(listGap),
          ...(way.broken.length > 0 ? { assumed } : {}),
        },
      ],
    })),
  }
}

export function pairText(network: ObligationNetwork, id: CommitmentId, language: Language): string {
  const c = carrierOf(network, id)
  return c ? `${networkPartyName(network, c.payer, language)} → ${networkPartyName(network, c.payee, language)}` : id
}

function priorsTable({ chances, assumed, calibration, language }: ChanceInput): Table {
  const { priors: words } = chanceWordsOf(language)
  const catalog = wordsOf(language)
  const count = (n: number): Cell => ({ text: String(n), value: n })
  const row = (code: Firmness) => {
    const ended = calibration.find((r) => r.announced === code)
    const counts = (['completed', 'live', 'stalled', 'calledOff'] as const).map((ending) => ended?.[ending].length ?? 0)
    const marks = { assumed: [`prior-${code}`] }
    return {
      id: `prior-${code}`,
      cells: [
        { text: catalog.firmness[code], value: code, firmness: code },
        count(counts.reduce((a, b) => a + b, 0)),
        ...counts.map(count),
        { text: betaText(assumed[code], words), value: weights(assumed[code]), ...marks },
        { text: betaText(chances.priors[code], words), value: weights(chances.priors[code]), ...marks },
        { text: percentText(priorMean(chances.priors[code])), value: priorMean(chances.priors[code]), ...marks },
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
    ],
    rows: [...firmnessCodes].reverse().map(row),
  }
}
const weights = ({ a, b }: Prior): string => `${Number(a.toPrecision(4))},${Number(b.toPrecision(4))}`
const betaText = (prior: Prior, words: { readonly certain: string; readonly nothing: string }): string =>
  prior.b === 0 ? words.certain : prior.a === 0 ? words.nothing : weights(prior).replace(',', ', ')
