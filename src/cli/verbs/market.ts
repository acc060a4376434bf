import { boundsOf, dayMs, dayOf, failed, instantOf, ok, type Problem, parseStatedDate, type Result } from '../../base/index.ts'
import type { LedgerView } from '../../model/index.ts'
import { askMarket, askView, type MarketQuestion, type Question, readMarketFile, usualDays } from '../../pipeline.ts'
import { shellWord } from '../../report/index.ts'
import type { Option } from '../arguments.ts'
import { type Call, questionOf, type Verb, withLedger, world } from '../call.ts'
import { findParty } from '../find.ts'
import { marketRefusal, parseAround, parseDays, parseShare } from '../market-words.ts'
import { pictureOptions, readingVerb } from '../options.ts'
import { print } from '../output.ts'
import { rowRecords } from '../records.ts'
import { problemLine, type Refusal, refusalOf, usage } from '../refusal.ts'

const options: readonly Option[] = [
  { name: 'party', takes: 'COMPANY', help: 'whose prices or spreads they are' },
  { name: 'market', takes: 'FILE', help: 'an index, for the market model; without it a company is measured by its own mean' },
  { name: 'around', takes: 'WHAT', help: 'a commitment, a claim or a day; else every day of claims on the company' },
  { name: 'window', takes: 'A..B', help: 'days looked at, day 0 the first on or after the event; -1..5 unless set' },
  { name: 'estimation', takes: 'A..B', help: 'days that say what is usual; 120 that end ten before the window unless set' },
  { name: 'model', takes: 'MODEL', among: ['market', 'mean'], help: 'what is expected: by the market, or its own mean' },
  { name: 'tenor', takes: 'TENOR', help: 'which spreads are looked at around a day: 5Y unless set' },
  { name: 'recovery', takes: 'SHARE', help: 'what is recovered in default; 40% assumed' },
  { name: 'rate', takes: 'RATE', help: 'interest a year, continuous; 0% assumed' },
  { name: 'by', takes: 'DATE', many: true, help: 'the chance of default by this day too' },
  { name: 'column', takes: 'NAME', help: 'the column of prices, where there are several' },
  { name: 'market-column', takes: 'NAME', help: 'the same, of the index' },
  { name: 'dates', takes: 'ORDER', among: ['mdy', 'dmy'], help: 'how 04/02/2026 is to be read' },
  {
    name: 'unit',
    takes: 'UNIT',
    among: ['bp', 'percent', 'fraction'],
    help: 'what spreads are in; basis points unless the file says',
  },
]

export const market: Verb = {
  examples: [
    'edifice market prices.csv --party oracle --market index.csv --around C-0017 --window -1..5',
    'edifice market prices.csv --party oracle --around 2026-02-04 -o svg > oracle.svg',
    'edifice market cds.csv --party oracle --recovery 40% --by 2028',
    'edifice market cds.csv --party oracle --around C-0017 --tenor 5Y --json',
  ],
  options: [...options, ...readingVerb, ...pictureOptions],
  formats: ['jsonl', 'csv', 'md', 'svg'],
  async run(call) {
    const { args } = call
    const [path, ...more] = args.words
    if (!path || more.length > 0)
      return usage('market takes one file of prices or spreads', 'edifice market prices.csv --party oracle')
    const partyWord = args.text('party')
    if (partyWord === undefined) return usage('whose prices are these?', `edifice market ${path} --party COMPANY`)
    const asked = questionOf(call)
    if (!asked.ok) return asked
    const files = await filesOf(call, path, asked.value)
    if (!files.ok) return files
    return withLedger(call, { readOnly: true }, (store) => {
      const state = store.state()
      const named = askView(state, asked.value)
      const party = findParty(named, partyWord)
      if (!party.ok) return party
      const wanted = wantedOf(call, named, files.value)
      if (!wanted.ok) return wanted
      const question = { ...asked.value, ...files.value, ...wanted.value, party: party.value, verb: verbOf(call, path) }
      const answer = askMarket(state, question, store.source)
      if (!answer.ok) return failed(marketRefusal(answer.failure, path))
      const { view, report } = answer.value
      const tables = [report.curve, report.events, report.days, report.said, report.rests]
        .filter((table) => table !== undefined)
        .filter(({ rows }) => rows.length > 0)
      return print(call, {
        view,
        headline: report.headline,
        standfirst: report.standfirst,
        tables,
        figure: report.figure,
        json: {
          headline: report.headline,
          standfirst: report.standfirst,
          party: party.value,
          ...Object.fromEntries(tables.map((table) => [table.id, rowRecords(table)])),
          evidence: report.evidence,
        },
        records: rowRecords(tables[0]!),
      })
    })
  },
}

type Files = Pick<MarketQuestion, 'own' | 'benchmark'>

async function filesOf(call: Call, path: string, { knownBy }: Question): Promise<Result<Files, Refusal>> {
  const { args } = call
  const own = await fileOf(call, path, args.text('column'), knownBy)
  if (!own.ok) return own
  const marketPath = args.text('market')
  if (marketPath === undefined) return ok({ own: own.value })
  const benchmark = await fileOf(call, marketPath, args.text('market-column'), knownBy)
  if (!benchmark.ok) return benchmark
  if (own.value.kind === 'prices' && benchmark.value.kind === 'quotes')
    return usage('prices cannot be measured by spreads', '--market with a file of prices')
  return ok({ own: own.value, benchmark: benchmark.value })
}

async function fileOf(
  call: Call,
  path: string,
  column: string | undefined,
  knownBy: Question['knownBy'],
): Promise<Result<MarketQuestion['own'], Refusal>> {
  const dates = call.args.text('dates') as 'mdy' | 'dmy' | undefined
  const unit = call.args.text('unit') as 'bp' | 'percent' | 'fraction' | undefined
  const read = await readMarketFile(path, world, {
    ...(column === undefined ? {} : { column }),
    ...(dates ? { dates } : {}),
    ...(unit ? { unit } : {}),
    ...(knownBy === undefined ? {} : { until: lastWholeDay(knownBy) }),
  })
  if (!read.ok) return failed(manyRefusal(read.failure))
  const { later } = read.value
  if (later > 0) call.say(`${path}: ${later} later ${later === 1 ? 'row' : 'rows'} not read`)
  return read
}

/** A day's closing figure is known when the day is over. */
const lastWholeDay = (knownBy: number): string => dayOf(instantOf(knownBy + 1 - dayMs))

/** The first of them as a refusal; the others below it. */
function manyRefusal([first, ...rest]: readonly Problem[]): Refusal {
  const refusal = refusalOf(first!)
  const lines = rest.slice(0, 4).map((problem) => `\n    ${problemLine(problem)}`)
  const left = rest.length > 4 ? `\n    and ${rest.length - 4} more` : ''
  return { ...refusal, message: `${refusal.message}${lines.join('')}${left}` }
}

type Wanted = Pick<MarketQuestion, 'around' | 'study' | 'tenor' | 'credit'>

function wantedOf({ args }: Call, view: LedgerView, { own, benchmark }: Files): Result<Wanted, Refusal> {
  const aroundWord = args.text('around')
  const around = aroundWord === undefined ? undefined : parseAround(aroundWord, view)
  if (around && !around.ok) return around
  const window = parseDays('window', args.text('window') ?? '-1..5')
  if (!window.ok) return window
  const usual = usualDays(window.value)
  const estimation = parseDays('estimation', args.text('estimation') ?? `${usual.from}..${usual.until}`)
  if (!estimation.ok) return estimation
  if (estimation.value.until >= window.value.from)
    return usage('what is usual cannot be learned inside the window', `--estimation ${usual.from}..${usual.until}`)
  const model = (args.text('model') as 'market' | 'mean' | undefined) ?? (benchmark ? 'market' : 'mean')
  if (model === 'market' && !benchmark) return usage('the market model needs a market', '--market index.csv, or --model mean')
  const credit = creditOf(args.text('recovery') ?? '40%', args.text('rate') ?? '0', args.texts('by'))
  if (!credit.ok) return credit
  const tenor = /^(\d+(?:\.\d+)?)\s*([my])$/i.exec(args.text('tenor') ?? '5Y')
  if (!tenor) return usage(`"${args.text('tenor')}" is no maturity`, '--tenor 6M, 1Y, 5Y')
  const studies = own.kind === 'prices' || around !== undefined
  return ok({
    ...(around ? { around: around.value } : {}),
    ...(studies ? { study: { model, window: window.value, estimation: estimation.value } } : {}),
    tenor: Number(tenor[1]) / (tenor[2]!.toLowerCase() === 'm' ? 12 : 1),
    credit: credit.value,
  })
}

function creditOf(recoveryWord: string, rateWord: string, byWords: readonly string[]): Result<MarketQuestion['credit'], Refusal> {
  const recovery = parseShare('recovery', recoveryWord, 1)
  if (!recovery.ok) return recovery
  const rate = parseShare('rate', rateWord, 1)
  if (!rate.ok) return rate
  const by: string[] = []
  for (const word of byWords) {
    const date = parseStatedDate(word)
    const bounds = date && boundsOf(date)
    if (!bounds) return usage(`"${word}" is no date`, '--by 2028, 2028Q2 or 2028-06-30')
    by.push(dayOf(instantOf(bounds.until - 1)))
  }
  return ok({ recovery: recovery.value, rate: rate.value, by })
}

/** As typed, for whoever runs it again. */
const verbOf = ({ args }: Call, path: string): string =>
  [
    `market ${shellWord(path)}`,
    ...options.flatMap(({ name }) => args.texts(name).map((value) => `--${name} ${shellWord(value)}`)),
  ].join(' ')
