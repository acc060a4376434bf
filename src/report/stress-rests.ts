import type { Assumption, NetworkCommitment } from '../model/index.ts'
import { periodText } from './dates.ts'
import { moneyText } from './money.ts'
import { amountAfter, carrierOf, networkPartyName } from './scenario-text.ts'
import { expectationTexts } from './stress-outlook.ts'
import { behind, markAt, type Run } from './stress-run.ts'
import type { Cell, Table } from './types.ts'
import type { AssumptionParts } from './words/shape.ts'
import { wordsOf } from './words/words.ts'

const commitmentsMax = 8

/** The claims and assumptions that the changed line and what the short parties are owed stand on. */
export function restsTable(run: Run): Table {
  const { columns, rests } = wordsOf(run.language)
  return {
    id: 'rests',
    title: rests.title,
    note: rests.note,
    columns: [
      { key: 'what', title: columns.what, narrow: true },
      { key: 'firmness', title: columns.firmness, narrow: true },
      { key: 'reference', title: columns.reference, narrow: true },
    ],
    rows: [...changeRows(run), ...expectationRows(run), ...commitmentRows(run), ...assumptionRows(run)],
  }
}
type Rows = Table['rows']

/** What the reader set: with the claim that names the figure, or *assumed* where none does. */
function changeRows({ network, outcome, language }: Run): Rows {
  const words = wordsOf(language)
  return outcome.scenario.changes.flatMap((change, index) => {
    const carrier = 'commitment' in change ? carrierOf(network, change.commitment) : undefined
    const after = amountAfter(network, change)
    if (!carrier || after === undefined) return []
    const mark = markAt(carrier, after)
    const text = words.rests.set(pairOf(network, carrier, language), moneyText(after, network.currency, language))
    const id = `run-${index + 1}`
    return [
      {
        id,
        cells: mark
          ? [
              { text, claims: [mark.claim] },
              { text: words.firmness[mark.firmness], value: mark.firmness, firmness: mark.firmness, claims: [mark.claim] },
              { text: carrier.id, value: carrier.id, claims: [mark.claim] },
            ]
          : [{ text, assumed: [id] }, assumedCell(words.assumed, id), { text: words.rests.thisRun, value: id }],
      },
    ]
  })
}

function expectationRows({ outcome, language }: Run): Rows {
  const words = wordsOf(language)
  if (!outcome.scenario.expect) return []
  return expectationTexts(outcome.scenario.expect, language).map(([id, text]) => ({
    id,
    cells: [{ text, assumed: [id] }, assumedCell(words.assumed, id), { text: words.rests.thisRun, value: id }],
  }))
}

function commitmentRows(run: Run): Rows {
  const { network, language, changed, unpaid, losers } = run
  const words = wordsOf(language)
  const short = new Set<string>(losers.map((l) => l.party))
  const owed = network.commitments
    .filter((c) => !changed.includes(c) && unpaid.has(c.id) && short.has(c.payee))
    .sort((a, b) => (unpaid.get(b.id) ?? 0) - (unpaid.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1))
  return [...changed, ...owed].slice(0, commitmentsMax).map((c) => {
    const dues = network.obligations.filter((o) => o.commitment === c.id)
    const periods = dues.map((o) => o.period)
    const evidence = { claims: c.claims, assumed: [...new Set(dues.flatMap((o) => o.assumed))] }
    const span = [Math.min(...periods), Math.max(...periods)].map((p) => periodText(network.periods[p] ?? '', language))
    const text = words.rests.commitment(
      pairOf(network, c, language),
      words.kinds[c.kind],
      moneyText(c.planned, network.currency, language),
      periods.length > 0 ? words.fromTo(span[0]!, span[1]!) : words.rests.nothingDue,
    )
    return {
      id: c.id,
      cells: [
        { text, ...evidence },
        { text: words.firmness[c.firmness], value: c.firmness, firmness: c.firmness, stalled: c.stalled, claims: c.claims },
        { text: words.rests.claims(c.id, c.claims.length), value: c.id, claims: c.claims },
      ],
    }
  })
}

function assumptionRows(run: Run): Rows {
  const { network, losers, unpaid, changed, language } = run
  const words = wordsOf(language)
  const used = new Set(behind(run).assumed)
  const payers = network.commitments.filter((c) => unpaid.has(c.id) || changed.includes(c)).map((c) => c.payer)
  const parties = new Set<string>([...losers.map((l) => l.party), ...payers])
  return network.assumptions
    .filter((a) => used.has(a.id) || (a.party !== undefined && a.commitment === undefined && parties.has(a.party)))
    .map((a) => ({
      id: a.id,
      cells: [
        { text: assumptionText(run, a), assumed: [a.id] },
        assumedCell(words.assumed, a.id),
        { text: a.id, value: a.id, assumed: [a.id] },
      ],
    }))
}
const assumedCell = (text: string, id: string): Cell => ({ text, value: 'assumed', assumed: [id] })

/** What nobody said and the model had to put in, in the reader's words. */
function assumptionText({ network, language }: Pick<Run, 'network' | 'language'>, a: Assumption): string {
  const words = wordsOf(language)
  const commitment = a.commitment ? network.commitments.find((c) => c.id === a.commitment) : undefined
  const about = commitment
    ? words.bracketed(pairOf(network, commitment, language), commitment.id)
    : a.party
      ? networkPartyName(network, a.party, language)
      : (a.commitment ?? words.thePlan)
  const parts = partsOf(a, network.currency, language)
  const text = words.assumptions[a.code](about, parts)
  return parts.mark ? `${text} · ${parts.mark}` : text
}
/** Only what a sentence can use; whatever else an assumption carries stays in the JSON. */
function partsOf({ params }: Assumption, currency: string, language: Run['language']): AssumptionParts {
  const words = wordsOf(language)
  const { from, quarters, amount, rate } = params
  return {
    start: from === undefined ? undefined : periodText(String(from), language),
    quarters: typeof quarters === 'number' ? quarters : undefined,
    amount: typeof amount === 'number' ? moneyText(amount, String(params.currency ?? currency), language) : undefined,
    rate: rate === undefined ? undefined : String(rate),
    currency: params.currency === undefined ? undefined : String(params.currency),
    period: params.period === undefined ? (params.year === undefined ? undefined : String(params.year)) : String(params.period),
    source: params.source === undefined ? undefined : String(params.source),
    interpolated: params.interpolated === 1,
    mark: params.mark === 'estimate' || params.mark === 'unverified' ? words.standing[params.mark] : undefined,
  }
}
function pairOf(network: Run['network'], c: NetworkCommitment, language: Run['language']): string {
  return `${networkPartyName(network, c.payer, language)} → ${networkPartyName(network, c.payee, language)}`
}
