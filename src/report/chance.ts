import type { Language } from '../base/index.ts'
import type { CausePart, CommitmentId, ObligationNetwork } from '../model/index.ts'
import type { Controlled, Distribution, Frequency, PartyChances, Way } from '../stress/index.ts'
import { fanTable } from './chance-fan.ts'
import { type ChanceInput, pairText, percent, percentText, priorIds } from './chance-input.ts'
import { priorsTable } from './chance-priors.ts'
import { figuresIn, tableUnitOf } from './money.ts'
import { networkPartyName } from './scenario-text.ts'
import { reading } from './stress-headline.ts'
import type { Cell, Column, Table } from './types.ts'
import { chanceWordsOf } from './words/chance.ts'
import { stressWordsOf } from './words/stress.ts'
import { wordsOf } from './words/words.ts'

export interface ChanceTables {
  readonly chance: Table
  readonly ways: Table
  /** What accounts for each party's mean shortfall. */
  readonly behind: Table
  readonly fan: Table
  readonly priors: Table
}

/** The tables of a run by chance: who is short, the usual ways, and the priors it rests on. Amounts in the unit the table names. */
export const writeChance = (input: ChanceInput): ChanceTables => ({
  chance: chanceTable(input),
  ways: waysTable(input),
  behind: behindTable(input),
  fan: fanTable(input),
  priors: priorsTable(input),
})

interface Shown extends Partial<Pick<PartyChances, 'late' | 'defaults' | 'missed'>> {
  readonly short: Distribution
  readonly controlled: Controlled | undefined
  readonly isShort: Frequency
}

function chanceTable(input: ChanceInput): Table {
  const { network, chances, asked, language } = input
  const { chance: words } = chanceWordsOf(language)
  const unit = tableUnitOf(network.currency, language)
  const assumed = priorIds(input)
  const steadied = chances.totalControlled !== undefined
  const money = (value: number): Cell => ({ text: figuresIn(reading(value), unit), value, assumed })
  const error = (value: number | undefined): Cell =>
    value === undefined
      ? { text: '—', value: null }
      : { text: `±${figuresIn(Number(value.toPrecision(2)), unit)}`, value, assumed }
  const row = (id: string, name: string, shown: Shown) => ({
    id,
    cells: [
      { text: name, value: id },
      money(shown.short.mean),
      error(shown.short.standardError),
      ...(steadied ? [money(shown.controlled?.mean ?? 0), error(shown.controlled?.standardError)] : []),
      ...shown.short.quantiles.flatMap((q) => [money(q.value), error(q.standardError)]),
      money(shown.short.expectedShortfall.value),
      error(shown.short.expectedShortfall.standardError),
      percent(shown.isShort, assumed),
      ...[shown.late, shown.defaults, shown.missed].map(
        (one): Cell => (one ? percent(one, assumed) : { text: '—', value: null }),
      ),
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
      (chances.together ? words.together[chances.together.by] : '') +
      (chances.draws === 'sobol' ? words.sobol : '') +
      (chances.totalControlled ? words.steadiedNote(String(Number(chances.totalControlled.varianceRatio.toFixed(1)))) : '') +
      (asked > chances.paths ? words.stopped(String(asked)) : ''),
    columns: [
      { key: 'party', title: wordsOf(language).columns.party, narrow: true },
      ...pair('mean', words.mean, true),
      ...(steadied ? pair('steadied', words.steadied, false) : []),
      ...chances.total.quantiles.flatMap(({ q }) =>
        pair(`q${Math.round(q * 100)}`, q === 0.5 ? words.median : `${Math.round(q * 100)}%`, q === 0.95),
      ),
      ...pair('worst', words.worst, true),
      { key: 'isShort', title: words.isShort, numeric: true, narrow: true },
      { key: 'late', title: words.late, numeric: true, narrow: true },
      { key: 'defaults', title: words.defaults, numeric: true, narrow: true },
      { key: 'missed', title: words.missed, numeric: true, narrow: true },
    ],
    rows: [
      row('everybody', words.everybody, {
        short: chances.total,
        controlled: chances.totalControlled,
        isShort: chances.anybodyShort,
      }),
      ...chances.parties.map((p) =>
        row(p.party, networkPartyName(network, p.party, language), { ...p, controlled: p.shortControlled }),
      ),
    ],
  }
}

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
      { key: 'behind', title: words.behind, narrow: true },
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
        behindCell(input, way),
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

/** What most often accounts for most of it; where that is no promise, the promise that most often does among promises beside it. */
function behindCell(input: ChanceInput, { behind, commitment }: Way): Cell {
  const { network, language } = input
  const { ways: words, listGap } = chanceWordsOf(language)
  if (!behind) return { text: '', value: null }
  const main = words.most(causeText(network, behind.cause, language), percentText(behind.share))
  const broken = commitment && words.most(changeText(network, commitment.commitment, language), percentText(commitment.share))
  return {
    text: behind.cause.kind === 'change' || !broken ? main : `${main}${listGap}${words.ofPromises(broken)}`,
    value: commitment?.commitment ?? null,
    assumed: priorIds(input),
  }
}

/** One row a party and cause of its mean shortfall; the amounts of a party sum to it (W1). */
function behindTable(input: ChanceInput): Table {
  const { network, chances, language } = input
  const { behind: words } = chanceWordsOf(language)
  const unit = tableUnitOf(network.currency, language)
  const assumed = priorIds(input)
  return {
    id: 'behind',
    title: words.title,
    note: words.note(unit.title),
    columns: [
      { key: 'party', title: wordsOf(language).columns.party, narrow: true },
      { key: 'cause', title: wordsOf(language).columns.cause, narrow: true },
      { key: 'amount', title: words.amount, numeric: true, narrow: true },
      { key: 'share', title: words.share, numeric: true, narrow: true },
    ],
    rows: chances.parties.flatMap(({ party, short, causes }) =>
      causes
        .filter(({ amount }) => amount >= shareLeast * short.mean)
        .map(({ cause, amount }, index) => ({
          id: `${party}-${index + 1}`,
          cells: [
            { text: networkPartyName(network, party, language), value: party },
            { text: causeText(network, cause, language), value: cause.kind === 'change' ? cause.commitment : cause.party },
            { text: figuresIn(reading(amount), unit), value: amount, assumed },
            { text: percentText(amount / short.mean), value: amount / short.mean, assumed },
          ],
        })),
    ),
  }
}
/** Smaller parts stand in the JSON. */
const shareLeast = 0.01

function causeText(network: ObligationNetwork, cause: CausePart['cause'], language: Language): string {
  const { causes } = wordsOf(language)
  if (cause.kind === 'own-gap') return causes.ownGap(networkPartyName(network, cause.party, language))
  if (cause.kind === 'withheld') return stressWordsOf(language).causes.withheld(networkPartyName(network, cause.party, language))
  if (cause.kind === 'shock') return causes.shock(networkPartyName(network, cause.party, language))
  return changeText(network, cause.commitment, language)
}
const changeText = (network: ObligationNetwork, id: CommitmentId, language: Language): string =>
  chanceWordsOf(language).ways.promise(pairText(network, id, language), id)
