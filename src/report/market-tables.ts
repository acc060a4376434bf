import { defaultBy, type QuoteTable, type Series, type StudyDay } from '../market/index.ts'
import type { ClaimId } from '../model/index.ts'
import { claimFirmness, markedLine } from './claim-text.ts'
import { dateText } from './dates.ts'
import { knownOn, type Market, type MarketEvent } from './market-input.ts'
import { figures } from './money.ts'
import { speakerText } from './names.ts'
import type { Cell, Table } from './types.ts'
import { wordsOf } from './words/words.ts'

export const fileNames = ({ own, benchmark }: Market): readonly string[] => [own.name, ...(benchmark ? [benchmark.name] : [])]
/** "−1 to 5" is written −1..5, as it is typed. */
export const daysText = ({ from, until }: { readonly from: number; readonly until: number }): string =>
  `${signed(from)}..${signed(until)}`
const signed = (n: number): string => (n < 0 ? `−${-n}` : String(n))

const fixed = (value: number, digits: number): string => {
  const text = Math.abs(value).toFixed(digits)
  return value < 0 && Number(text) !== 0 ? `−${text}` : text
}
/** A move in its own unit: log returns as percent, spreads in basis points. */
export const moveText = ({ how }: Market, move: number): string => (how === 'log' ? `${fixed(move * 100, 2)}%` : fixed(move, 1))
export const shareText = (share: number): string => `${fixed(share * 100, share < 0.1 ? 2 : 1)}%`
export const yearsText = ({ words }: Market, years: number): string =>
  years === 1 ? words.year : years < 1 ? words.months(figures(years * 12)) : words.years(figures(years))

const given = (market: Market) => ({ given: fileNames(market) })
const moveCell = (market: Market, move: number): Cell => ({ text: moveText(market, move), value: move, ...given(market) })
const tCell = (market: Market, value: number, error: number): Cell =>
  error > 0 ? { text: fixed(value / error, 2), value: value / error, ...given(market) } : { text: '—', value: null }
const dateCell = ({ language }: Market, day: string): Cell => ({ text: dateText(day, language), value: day })

/** Claims by the numbers they have in the list of what was said. */
export function numbered(market: Market): ReadonlyMap<ClaimId, number> {
  const ids = market.events.flatMap(({ claims, others }) => [...claims, ...others])
  const claims = [...new Set(ids)].flatMap((id) => market.view.claims.get(id) ?? [])
  const sorted = claims.toSorted((a, b) => a.publishedAt - b.publishedAt || (a.id < b.id ? -1 : 1))
  return new Map(sorted.map(({ id }, i) => [id, i + 1]))
}
const claimsCell = (ids: readonly ClaimId[], numbers: ReadonlyMap<ClaimId, number>): Cell => ({
  text: ids
    .map((id) => numbers.get(id)!)
    .toSorted((a, b) => a - b)
    .join(', '),
  value: ids.length,
  claims: ids,
})
/** The day a claim became known; assumed where no source gives it. */
function knownCell(market: Market, { study, claims }: MarketEvent): Cell {
  const guessed = claims.filter((id) => market.view.claims.get(id)?.publishedAssumed)
  return { ...dateCell(market, study.event), claims, ...(guessed.length > 0 ? { assumed: ['published'] } : {}) }
}

export function eventsTable(market: Market): Table {
  const { words, study, events } = market
  const numbers = numbered(market)
  return {
    id: 'events',
    title: words.events.title,
    note: words.events.note,
    columns: [
      { key: 'known', title: words.events.known },
      { key: 'day0', title: words.events.day0, narrow: true },
      { key: 'claims', title: words.claims },
      { key: 'abnormal', title: words.abnormal, numeric: true },
      { key: 'error', title: words.error, numeric: true },
      { key: 't', title: words.t, numeric: true },
      { key: 'window', title: words.window(daysText(study!.window)), numeric: true, narrow: true },
      { key: 'windowError', title: words.error, numeric: true, narrow: true },
      { key: 'windowT', title: words.t, numeric: true, narrow: true },
      { key: 'days', title: words.reached, numeric: true },
      { key: 'others', title: words.others, numeric: true },
      { key: 'overlaps', title: words.overlaps, numeric: true },
    ],
    rows: events.map((event) => {
      const { study: one, claims, others, overlaps } = event
      const zero = one.days.find(({ offset }) => offset === 0)
      const last = one.days.at(-1)
      return {
        id: one.day0,
        cells: [
          knownCell(market, event),
          dateCell(market, one.day0),
          claimsCell(claims, numbers),
          ...(zero ? threeCells(market, zero.abnormal, zero.error) : noCells),
          ...(last ? threeCells(market, last.cumulative, last.cumulativeError) : noCells),
          { text: `${one.days.length}/${one.daysAsked}`, value: one.days.length, ...given(market) },
          claimsCell(others, numbers),
          { text: String(overlaps), value: overlaps, ...given(market) },
        ],
      }
    }),
  }
}
const threeCells = (market: Market, value: number, error: number): readonly Cell[] => [
  moveCell(market, value),
  moveCell(market, error),
  tCell(market, value, error),
]
const noCells: readonly Cell[] = [
  { text: '—', value: null },
  { text: '—', value: null },
  { text: '—', value: null },
]

/** Few enough to be read day by day. */
export const eventsByDayMax = 3

export function daysTable(market: Market): Table {
  const { words, events, how } = market
  const numbers = numbered(market)
  return {
    id: 'days',
    title: words.days.title,
    note: words.days.note,
    columns: [
      { key: 'offset', title: words.day, numeric: true, narrow: true },
      { key: 'date', title: words.date, narrow: true },
      { key: 'move', title: words.move[how], numeric: true },
      { key: 'expected', title: words.expected, numeric: true },
      { key: 'abnormal', title: words.abnormal, numeric: true, narrow: true },
      { key: 'error', title: words.error, numeric: true },
      { key: 't', title: words.t, numeric: true, narrow: true },
      { key: 'cumulative', title: words.cumulative, numeric: true },
      { key: 'cumulativeError', title: words.cumulativeError, numeric: true },
      { key: 'mark', title: '' },
      { key: 'claims', title: words.claims, narrow: true },
    ],
    rows: events.flatMap((event) =>
      event.study.days.map((day) => ({
        id: `${event.study.day0}.${day.offset}`,
        cells: [
          { text: signed(day.offset), value: day.offset, ...given(market) },
          dateCell(market, day.on),
          moveCell(market, day.move),
          moveCell(market, day.expected),
          ...threeCells(market, day.abnormal, day.error),
          moveCell(market, day.cumulative),
          moveCell(market, day.cumulativeError),
          { text: day.error > 0 && Math.abs(day.abnormal) > 2 * day.error ? words.days.mark : '' },
          claimsCell(claimsOn(market, event, day), numbers),
        ],
      })),
    ),
  }
}
const claimsOn = ({ view }: Market, { claims, others }: MarketEvent, { from, on }: StudyDay): readonly ClaimId[] =>
  [...claims, ...others].filter((id) => {
    const claim = view.claims.get(id)
    return claim && knownOn(claim) > from && knownOn(claim) <= on
  })

/** Claims that became known within a window, with their words. */
export function saidTable(market: Market): Table {
  const { words, view, language } = market
  const rows = [...numbered(market)].flatMap(([id, number]) => {
    const claim = view.claims.get(id)
    return claim ? [{ number, claim }] : []
  })
  const { columns, firmness } = wordsOf(language)
  return {
    id: 'said',
    title: words.said.title,
    note: words.said.note,
    columns: [
      { key: 'number', title: '#', numeric: true, narrow: true },
      { key: 'date', title: words.date, narrow: true },
      { key: 'speaker', title: words.said.speaker },
      { key: 'commitment', title: columns.commitment },
      { key: 'said', title: words.said.words, narrow: true },
      { key: 'firmness', title: columns.firmness },
      { key: 'claim', title: columns.id },
    ],
    rows: rows.map(({ number, claim }) => {
      const code = claimFirmness(claim)
      const claims = [claim.id]
      return {
        id: claim.id,
        cells: [
          { text: String(number), value: number, claims },
          { ...dateCell(market, knownOn(claim)), claims, ...(claim.publishedAssumed ? { assumed: ['published'] } : {}) },
          { text: speakerText(view, claim, language) },
          { text: view.commitmentOf.get(claim.id) ?? '—' },
          { text: markedLine(claim, language), claims },
          { text: firmness[code], value: code, firmness: code, claims },
          { text: claim.id, value: claim.id },
        ],
      }
    }),
  }
}

export function curveTable(market: Market): Table | undefined {
  const { words, quoted } = market
  if (!quoted) return undefined
  const { curve, asked } = quoted
  const rests = { assumed: ['recovery', 'rate'], ...given(market) }
  const share = (value: number): Cell => ({ text: shareText(value), value, ...rests })
  const none: Cell = { text: '—', value: null }
  return {
    id: 'curve',
    title: words.curve.title,
    note: words.curve.note,
    columns: [
      { key: 'maturity', title: words.curve.maturity, narrow: true },
      { key: 'until', title: words.curve.until, narrow: true },
      { key: 'spread', title: words.curve.spread, numeric: true },
      { key: 'hazard', title: words.curve.hazard, numeric: true },
      { key: 'survival', title: words.curve.survival, numeric: true },
      { key: 'default', title: words.curve.default, numeric: true, narrow: true },
    ],
    rows: [
      ...curve.points.map(({ years, until, spread, hazard, survival }) => ({
        id: `${figures(years * 12)}M`,
        cells: [
          { text: yearsText(market, years), value: years, ...given(market) },
          dateCell(market, until),
          { text: fixed(spread * 1e4, 1), value: spread * 1e4, ...given(market) },
          share(hazard),
          share(survival),
          share(1 - survival),
        ],
      })),
      ...asked.by.map((day) => ({
        id: day,
        cells: [
          { text: words.curve.asked },
          dateCell(market, day),
          none,
          none,
          share(1 - defaultBy(curve, day)),
          share(defaultBy(curve, day)),
        ],
      })),
    ],
  }
}

export function restsTable(market: Market): Table {
  const { words, study, quoted, language } = market
  const { rests } = words
  const date = (day: string) => dateText(day, language)
  const one = market.events[0]?.study
  const rows: readonly (readonly [string, string, string, Partial<Cell>?])[] = [
    ...fileRows(market, market.own, rests.file),
    ...(market.benchmark ? fileRows(market, market.benchmark, rests.market) : []),
    ...(market.tenorYears !== undefined && study
      ? [['studied', rests.studied, yearsText(market, market.tenorYears)] as const]
      : []),
    ...(study ? [['model', rests.model, rests.modelValue[study.model]] as const] : []),
    ...(study ? [['window', rests.window, words.window(daysText(study.window))] as const] : []),
    ...(study && one ? [['estimation', rests.estimation, estimationText(market)] as const] : []),
    ...(study && one && market.events.length === 1 ? [['fitted', rests.fitted, fittedText(market)] as const] : []),
    ...(market.moves.unmatched.own + market.moves.unmatched.market > 0
      ? [['unmatched', rests.unmatched, `${market.moves.unmatched.own} + ${market.moves.unmatched.market}`] as const]
      : []),
    ...(study && market.moves.gaps.length > 0
      ? [
          [
            'gaps',
            rests.gaps,
            market.moves.gaps
              .slice(-5)
              .map(({ from, on }) => rests.gap(date(from), date(on)))
              .join(' · '),
          ] as const,
        ]
      : []),
    ...(market.unstudied.length > 0
      ? [['unstudied', rests.unstudied, market.unstudied.map(({ day }) => date(day)).join(' · ')] as const]
      : []),
    ...(quoted
      ? [
          ['quoted', rests.quoted, date(quoted.curve.on)] as const,
          ['recovery', rests.recovery, shareText(quoted.asked.recovery), { assumed: ['recovery'] }] as const,
          ['rate', rests.rate, shareText(quoted.asked.rate), { assumed: ['rate'] }] as const,
          ['convention', rests.convention, rests.conventionValue, { assumed: ['convention'] }] as const,
        ]
      : []),
  ]
  return {
    id: 'rests',
    title: rests.title,
    note: words.beside,
    columns: [
      { key: 'what', title: rests.what, narrow: true },
      { key: 'value', title: rests.value, narrow: true },
    ],
    rows: rows.map(([id, what, value, marks]) => ({
      id,
      cells: [
        { text: what, value: id },
        { text: value, ...marks },
      ],
    })),
  }
}

function estimationText({ words, study, events, language }: Market): string {
  const [event, ...more] = events
  const { days, daysAsked, from, until } = event!.study.estimation
  return more.length > 0
    ? words.window(daysText(study!.estimation))
    : words.rests.estimationValue(
        daysText(study!.estimation),
        days,
        daysAsked,
        dateText(from, language),
        dateText(until, language),
      )
}
function fittedText(market: Market): string {
  const { alpha, beta, sigma } = market.events[0]!.study
  const parts = [
    `α ${moveText(market, alpha)}`,
    ...(market.study!.model === 'market' ? [`β ${fixed(beta, 3)}`] : []),
    `σ ${moveText(market, sigma)}`,
  ]
  return parts.join(' · ')
}

function fileRows(
  { words, language }: Market,
  series: Series,
  title: string,
): readonly (readonly [string, string, string, Partial<Cell>?])[] {
  const { rests } = words
  const at = title === rests.file ? 'file' : 'market'
  const days = series.kind === 'prices' ? series.points : series.rows
  const range = rests.daysValue(days.length, dateText(days[0]!.on, language), dateText(days.at(-1)!.on, language))
  const holds =
    series.kind === 'prices'
      ? rests.prices(series.column)
      : rests.quotes([...maturitiesOf(series)].map((y) => `${figures(y)}Y`).join(' '))
  return [
    [at, title, `${series.name} · sha256 ${series.hash.slice(0, 12)} · ${holds}`],
    [`${at}-days`, rests.days, range],
    ...(series.empty > 0 ? [[`${at}-empty`, rests.empty, String(series.empty)] as const] : []),
    ...(series.coarse > 0 ? [[`${at}-coarse`, rests.coarse, String(series.coarse)] as const] : []),
    ...(series.kind === 'quotes'
      ? [[`${at}-unit`, rests.unit, rests.units[series.unit], series.unitAssumed ? { assumed: ['unit'] } : {}] as const]
      : []),
  ]
}
const maturitiesOf = ({ rows }: QuoteTable): ReadonlySet<number> =>
  new Set(rows.flatMap(({ quotes }) => quotes.map(({ years }) => years)).toSorted((a, b) => a - b))
