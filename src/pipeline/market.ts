// A reader’s own prices and spreads beside the ledger.
import { dayMs, failed, instantOf, ok, type Problem, type Result } from '../base/index.ts'
import type { LedgerState } from '../ledger/index.ts'
import { estimationBefore, readSeries, type Series, type SeriesOptions, seriesLimits } from '../market/index.ts'
import type { LedgerView } from '../model/index.ts'
import { decode } from '../read/index.ts'
import { type MarketFailure, type MarketInput, type MarketReport, writeMarket } from '../report/index.ts'
import type { Question, World } from './store.ts'
import { askView } from './views.ts'

/** A reader's own prices or spreads. They are read beside the ledger and never enter it. */
export async function readMarketFile(
  reference: string,
  world: World,
  options: Pick<SeriesOptions, 'column' | 'dates' | 'unit' | 'until'>,
): Promise<Result<Series, readonly Problem[]>> {
  const { items, problems } = await world.fetchSources(reference)
  const [source, ...more] = items
  if (problems.length > 0) return failed(problems)
  if (!source || more.length > 0)
    return failed([
      { code: 'import-unreadable', message: 'One file is needed.', where: reference, mend: 'Name the file itself.' },
    ])
  const name = source.name ?? reference
  const text = decode(source.bytes)
  if (!text.ok) return failed([{ ...text.failure, where: name }])
  return readSeries(text.value.text, { ...seriesLimits, ...options, name })
}

/** The days that say what is usual, where nobody names others. */
export const usualDays = estimationBefore

export type MarketQuestion = Question & Omit<MarketInput, 'view' | 'source' | 'language'>

/** The reader's series beside what was known. Without a date both are read to their end, and the later of the two is the date printed. */
export function askMarket(
  state: LedgerState,
  question: MarketQuestion,
  source: string,
): Result<{ readonly view: LedgerView; readonly report: MarketReport }, MarketFailure> {
  const { own } = question
  const last = (own.kind === 'prices' ? own.points : own.rows).at(-1)!.on
  const view = askView(state, question)
  const end = instantOf(Date.parse(last) + dayMs - 1)
  const known = question.knownBy === undefined && end > view.knownBy ? askView(state, { ...question, knownBy: end }) : view
  const report = writeMarket({ ...question, view: known, source })
  return report.ok ? ok({ view: known, report: report.value }) : report
}
