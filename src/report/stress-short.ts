import type { CausePart, PartyShortfall } from '../model/index.ts'
import { periodText } from './dates.ts'
import { figureWords } from './frame.ts'
import { figuresIn, moneyText, tableUnitOf } from './money.ts'
import { networkPartyName } from './scenario-text.ts'
import { orderText, reading } from './stress-headline.ts'
import { behind, type Run, shortAtLeast } from './stress-run.ts'
import type { Cell, Frame, MissingFigure, ShortFigure, Table } from './types.ts'
import { stressWordsOf } from './words/stress.ts'
import { wordsOf } from './words/words.ts'

export function shortFigure(run: Run, frame: Frame): ShortFigure {
  const { network, language, losers, years, outcome } = run
  const words = wordsOf(language)
  const unit = tableUnitOf(network.currency, language)
  const { party, shortBy, range, first, share } = words.columns
  return {
    kind: 'short',
    frame,
    title: words.shortFigure.title,
    subtitle:
      words.shortFigure.subtitle(years.last, unit.title, orderText(network, outcome.scenario.order, language), rangeText(run)) +
      (losers.some((l) => l.shortInPlan >= shortAtLeast) ? words.sentenceGap + words.shortFigure.inPlan : ''),
    rows: losers.map((l) => ({
      party: l.party,
      name: networkPartyName(network, l.party, language),
      short: l.short,
      low: l.range.low,
      high: l.range.high,
      inPlan: l.shortInPlan < shortAtLeast ? 0 : l.shortInPlan,
      rangeIs: l.range.kind,
      rangeWord: words.ranges[l.range.kind],
      first: l.firstPeriod ? periodText(l.firstPeriod, language) : '—',
      share: shareText(l),
      soft: softOnly(run, l),
    })),
    unit: unit.title,
    unitMajor: unit.major,
    headings: { party, short: shortBy, range, first, share },
    words: figureWords(language),
  }
}
/** Of all rows, what the least certain range is. */
function rangeText({ losers, language }: Run): string {
  const { range } = wordsOf(language).shortFigure
  const kinds = new Set(losers.map((l) => l.range.kind))
  return kinds.has('tried') ? range.tried : kinds.has('bounds') ? range.bounds : range.exact
}
function shareText(l: PartyShortfall): string {
  if (l.due <= 0) return '—'
  const percent = Math.round((l.short / l.due) * 100)
  return percent === 0 ? '<1%' : `${percent}%`
}
/** Nothing hard is missing: the shortfall is of promises that stand behind every class. */
const softOnly = ({ network, outcome }: Run, l: PartyShortfall): boolean =>
  network.obligations.every(
    (o, i) => o.soft || o.payee !== l.party || (outcome.obligationDue[i] ?? 0) - (outcome.obligationPaid[i] ?? 0) < shortAtLeast,
  )

export function shortTable(run: Run): Table {
  const { network, language, losers, years } = run
  const words = wordsOf(language)
  const unit = tableUnitOf(network.currency, language)
  const n = (value: number, evidence: Pick<Cell, 'claims' | 'assumed'>): Cell => ({
    text: figuresIn(reading(value), unit),
    value,
    ...evidence,
  })
  return {
    id: 'short',
    title: words.shortFigure.title,
    note: words.shortTableNote(years.last, unit.title, rangeText(run)),
    columns: [
      { key: 'party', title: words.columns.party, narrow: true },
      { key: 'short', title: words.columns.shortBy, numeric: true, narrow: true },
      { key: 'inPlan', title: words.columns.inPlan, numeric: true },
      { key: 'low', title: words.columns.low, numeric: true },
      { key: 'high', title: words.columns.high, numeric: true },
      { key: 'range', title: words.columns.range },
      { key: 'first', title: words.columns.first, narrow: true },
      { key: 'share', title: words.columns.share, numeric: true },
    ],
    rows: losers.map((l) => {
      const evidence = behind(run, l.party)
      const ratio = l.due > 0 ? l.short / l.due : null
      return {
        id: l.party,
        cells: [
          { text: networkPartyName(network, l.party, language), value: l.party },
          n(l.short, evidence),
          n(l.shortInPlan, evidence),
          n(l.range.low, evidence),
          n(l.range.high, evidence),
          { text: words.rangeKinds[l.range.kind], value: l.range.kind },
          { text: l.firstPeriod ? periodText(l.firstPeriod, language) : '—', value: l.firstPeriod ?? null },
          { text: shareText(l), value: ratio, ...(ratio === null ? {} : evidence) },
        ],
      }
    }),
  }
}

/** By year: what the worst-hit party lacks, and all others. */
export function missingFigure(run: Run, frame: Frame): MissingFigure {
  const { network, language, losers } = run
  const words = wordsOf(language)
  const unit = tableUnitOf(network.currency, language)
  const worst = losers[0]
  const years = [...new Set(network.periods.map((p) => p.slice(0, 4)))]
  const inYear = (year: string, l: PartyShortfall) =>
    network.periods.reduce((sum, p, t) => (p.startsWith(year) ? sum + (l.byPeriod[t] ?? 0) : sum), 0)
  const name = worst ? networkPartyName(network, worst.party, language) : ''
  return {
    kind: 'missing',
    frame,
    title: words.missingFigure.title,
    subtitle: worst ? words.missingFigure.subtitle(unit.title, name) : words.missingFigure.nothing(unit.title),
    years: years.map((year) => ({
      year,
      main: worst ? inYear(year, worst) : 0,
      others: losers.slice(1).reduce((sum, l) => sum + inYear(year, l), 0),
    })),
    mainLabel: name,
    othersLabel: words.missingFigure.others,
    unit: unit.title,
    unitMajor: unit.major,
    words: figureWords(language),
  }
}

/** One row a party and cause; the parts of a party sum to its shortfall (W1). */
export function causesTable(run: Run): Table {
  const { network, language, losers } = run
  const words = wordsOf(language)
  const unit = tableUnitOf(network.currency, language)
  return {
    id: 'causes',
    title: words.causes.title,
    note: words.causes.note,
    columns: [
      { key: 'party', title: words.columns.party, narrow: true },
      { key: 'cause', title: words.columns.cause, narrow: true },
      { key: 'amount', title: unit.title, numeric: true, narrow: true },
      { key: 'through', title: words.columns.through },
    ],
    rows: losers.flatMap((l) => {
      const evidence = behind(run, l.party)
      return l.causes.map((part, index) => ({
        id: `${l.party}-${index + 1}`,
        cells: [
          { text: networkPartyName(network, l.party, language), value: l.party },
          { text: causeText(run, part), value: part.cause.kind === 'change' ? part.cause.commitment : part.cause.party },
          { text: figuresIn(reading(part.amount), unit), value: part.amount, ...evidence },
          { text: part.through.map((id) => networkPartyName(network, id, language)).join(' → ') },
        ],
      }))
    }),
  }
}
function causeText({ network, language }: Run, { cause }: CausePart): string {
  const words = wordsOf(language)
  if (cause.kind === 'own-gap') return words.causes.ownGap(networkPartyName(network, cause.party, language))
  if (cause.kind === 'withheld') return stressWordsOf(language).causes.withheld(networkPartyName(network, cause.party, language))
  if (cause.kind === 'shock') return words.causes.shock(networkPartyName(network, cause.party, language))
  const c = network.commitments.find((x) => x.id === cause.commitment || x.line.includes(cause.commitment))
  const pair = c && `${networkPartyName(network, c.payer, language)} → ${networkPartyName(network, c.payee, language)}`
  return words.causes.change(pair ?? cause.commitment, cause.commitment)
}

/** The least that keeps everybody whole; absent until solved. */
export function turnedTable(run: Run): Table | undefined {
  const { turned, network, language, changed } = run
  if (!turned || turned.length === 0) return undefined
  const words = wordsOf(language)
  const payer = changed[0] ? networkPartyName(network, changed[0].payer, language) : words.columns.payer
  const evidence = behind(run)
  const cell = (amount: number): Cell => {
    const reachable = Number.isFinite(amount)
    return {
      text: reachable ? moneyText(reading(amount), network.currency, language) : words.turned.never,
      value: reachable ? amount : null,
      ...evidence,
    }
  }
  return {
    id: 'turned',
    title: words.turned.title,
    note: words.turned.note,
    columns: [
      { key: 'through', title: words.turned.through, narrow: true },
      { key: 'amount', title: words.turned.must(payer), numeric: true, narrow: true },
      { key: 'orFill', title: words.turned.orFill, numeric: true, narrow: true },
    ],
    rows: turned.map((t) => ({
      id: t.through,
      cells: [{ text: periodText(t.through, language), value: t.through }, cell(t.amount), cell(t.orFill)],
    })),
  }
}
