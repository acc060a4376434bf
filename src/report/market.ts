import { dayOf, ok, type Result } from '../base/index.ts'
import { type Claim, sourceMarkOf } from '../model/index.ts'
import { claimFirmness, markedLine } from './claim-text.ts'
import { dateText } from './dates.ts'
import { evidenceOf } from './evidence.ts'
import { figureWords, frameOf } from './frame.ts'
import { knownOn, type Market, type MarketFailure, type MarketInput, marketOf } from './market-input.ts'
import {
  curveTable,
  daysTable,
  daysText,
  eventsByDayMax,
  eventsTable,
  fileNames,
  moveText,
  numbered,
  restsTable,
  saidTable,
  shareText,
  yearsText,
} from './market-tables.ts'
import { partyName, speakerText } from './names.ts'
import { numberedConflicts } from './story-input.ts'
import type { Frame, MarketFigure, MarketReport } from './types.ts'
import { wordsOf } from './words/words.ts'

/** A reader's own series beside what the ledger knew. It reads the view and puts nothing into it. */
export function writeMarket(input: MarketInput): Result<MarketReport, MarketFailure> {
  const found = marketOf(input)
  if (!found.ok) return found
  const market = found.value
  const { view, language } = input
  const frame = frameIn(market)
  const claims = claimsShown(market)
  const order = claims.map(({ id }) => id)
  const conflicts = numberedConflicts(view, ({ earlier, later }) => order.includes(earlier) && order.includes(later))
  const curve = curveTable(market)
  return ok({
    frame,
    headline: headlineOf(market),
    standfirst: standfirstOf(market),
    ...(market.events.length > 0 ? { events: eventsTable(market) } : {}),
    ...(market.events.length > 0 && market.events.length <= eventsByDayMax ? { days: daysTable(market) } : {}),
    ...(curve ? { curve } : {}),
    said: saidTable(market),
    rests: restsTable(market),
    evidence: claims.map((claim) => evidenceOf(view, claim, { order, conflicts }, language)),
    figure: figureOf(market, frame, claims),
  })
}

const claimsShown = (market: Market): readonly Claim[] =>
  [...numbered(market).keys()].flatMap((id) => market.view.claims.get(id) ?? [])

/** A reader's own file stands at no address of ours: only the command gives the report again. */
function frameIn(market: Market): Frame {
  const { view, language, source, verb } = market
  const frame = frameOf({
    language,
    knownBy: dayOf(view.knownBy),
    policy: view.policy,
    ledgerHash: view.ledgerHash,
    source: [source, ...fileNames(market)].filter((part) => part !== '').join(' · '),
    path: '',
    verb,
  })
  return { ...frame, permalink: frame.command }
}

function headlineOf(market: Market): string {
  const { words, view, party, language, events, quoted, study } = market
  const name = partyName(view, party, language)
  const [first, ...more] = events
  if (first && more.length === 0) {
    const last = first.study.days.at(-1)!
    return words.moved(
      name,
      words.inUnit[market.how](moveText(market, last.cumulative)),
      daysText(study!.window),
      dateText(first.study.event, language),
      words.inUnit[market.how](moveText(market, last.cumulativeError)),
      Math.abs(last.cumulative) <= 2 * last.cumulativeError,
    )
  }
  if (first) return words.ofDays(events.filter(beyondNoise).length, events.length, name)
  const longest = quoted!.curve.points.at(-1)!
  return words.implies(
    name,
    dateText(quoted!.curve.on, language),
    shareText(1 - longest.survival),
    yearsText(market, longest.years),
  )
}
const beyondNoise = ({ study }: Market['events'][number]): boolean => {
  const last = study.days.at(-1)
  return last !== undefined && Math.abs(last.cumulative) > 2 * last.cumulativeError
}

function standfirstOf(market: Market): string {
  const { words, study, benchmark, quoted } = market
  return [
    ...(study ? [study.model === 'market' ? words.model.market(benchmark!.name) : words.model.mean] : []),
    ...(quoted ? [words.recoveryAssumed(shareText(quoted.asked.recovery))] : []),
    words.beside,
  ].join(wordsOf(market.language).sentenceGap)
}

function figureOf(market: Market, frame: Frame, claims: readonly Claim[]): MarketFigure {
  const { words, view, party, language, events, own } = market
  const unit = own.kind === 'prices' ? own.column : `${yearsText(market, market.tenorYears!)} · ${words.bp}`
  return {
    kind: 'market',
    frame,
    title: words.figure.title(partyName(view, party, language)),
    subtitle: words.figure.subtitle,
    points: pathShown(market),
    unit,
    windows: events.map(({ study }) => ({ from: study.days[0]!.on, until: study.days.at(-1)!.on })),
    marks: claims.map((claim) => ({
      claim: claim.id,
      on: knownOn(claim),
      mark: sourceMarkOf(claim.route),
      firmness: claimFirmness(claim),
      label: wordsOf(language).saidBy(speakerText(view, claim, language), markedLine(claim, language)),
    })),
    more: words.figure.more,
    words: figureWords(language),
  }
}

/** As much before the first window as it takes to see what is usual, and as much after the last. */
function pathShown({ study, events, path }: Market): MarketFigure['points'] {
  const first = events[0]?.study
  const last = events.at(-1)?.study
  if (!study || !first || !last) return path
  const from = path.findIndex(({ on }) => on >= first.days[0]!.on)
  const until = path.findLastIndex(({ on }) => on <= last.days.at(-1)!.on)
  return path.slice(Math.max(0, from - shownAround), until + shownAround + 1)
}
const shownAround = 40
