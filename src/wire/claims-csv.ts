import { type DelimitedCell, failed, ok, type Problem, parseDelimited, type Result } from '../base/index.ts'
import { type FactBase, slugOf } from '../model/index.ts'
import { amountInWords } from './correction.ts'
import { decodeFacts, factsFormat } from './facts-json.ts'
import { toJson } from './to-json.ts'

/** The columns of a table of claims; those of `needed` must be there. */
const columns = [
  'payer',
  'payee',
  'kind',
  'label',
  'act',
  'property',
  'amount',
  'stage',
  'binding',
  'instrument',
  'speaker',
  'speaker_kind',
  'speaker_role',
  'via',
  'gist',
  'said',
  'published',
  'publisher',
  'title',
  'address',
] as const
type Column = (typeof columns)[number]
const needed: readonly Column[] = ['payer', 'payee', 'kind', 'act', 'property', 'speaker', 'speaker_kind', 'said', 'publisher']

/**
 * A table of claims as people keep it in a spreadsheet (docs/import.md): one row, one speaker saying one thing. Rows become the same facts
 * as a fact file's, and are held to the same checks; a row that cannot be read is a problem naming its line, the others go on.
 */
export function decodeClaimsCsv(
  text: string,
  source: string,
): Result<{ readonly facts: FactBase; readonly problems: readonly Problem[] }, Problem> {
  const table = parseDelimited(text, { rowsMax: 200_000, cellsMax: 200 })
  if (!table.ok) return unreadable(faults[table.failure.reason], `${table.failure.line}:${table.failure.column}`)
  const [head, ...rows] = table.value.rows
  if (!head) return unreadable('the table is empty', '1:1')
  const names = head.map(({ text: name }) => name.toLowerCase().replace(/[\s-]+/g, '_'))
  const stranger = names.findIndex((name) => !(columns as readonly string[]).includes(name))
  if (stranger >= 0)
    return unreadable(
      `nobody knows the column "${head[stranger]!.text.slice(0, 40)}"; there are ${columns.join(', ')}`,
      placeOf(head[stranger]!),
    )
  const missing = needed.filter((column) => !names.includes(column))
  if (missing.length > 0) return unreadable(`the columns ${missing.join(', ')} are missing`, '1:1')
  return decodeRows(
    rows.map((row) => new Row(names, row)),
    source,
  )
}

class Row {
  readonly line: number
  readonly #cells: ReadonlyMap<string, string>
  constructor(names: readonly string[], cells: readonly DelimitedCell[]) {
    this.line = cells[0]!.line
    this.#cells = new Map(names.map((name, i) => [name, cells[i]?.text ?? '']))
  }
  at(column: Column): string {
    return this.#cells.get(column) ?? ''
  }
}

function decodeRows(rows: readonly Row[], source: string): ReturnType<typeof decodeClaimsCsv> {
  const problems: Problem[] = []
  const parties = new Map<string, { id: string; name: string; kind: string }>()
  const commitments = new Map<string, object>()
  const claims: object[] = []
  const lines: number[] = []
  for (const row of rows) {
    const made = claimOf(row)
    if (!made.ok) {
      problems.push({
        code: 'import-row',
        message: made.failure,
        where: `line ${row.line}`,
        mend: 'Correct the row and import the table again; rows taken in already add nothing.',
      })
      continue
    }
    const slug = slugOf([row.at('payer'), row.at('payee'), row.at('kind'), row.at('label')].filter(Boolean).join(' '))
    for (const name of [row.at('payer'), row.at('payee')])
      if (name !== '') parties.set(slugOf(name), { id: slugOf(name), name, kind: 'company' })
    const side = (name: string) => (name === '' ? 'undisclosed' : slugOf(name))
    commitments.set(slug, {
      slug,
      payer: side(row.at('payer')),
      payee: side(row.at('payee')),
      kind: row.at('kind'),
      ...(row.at('label') ? { label: row.at('label') } : {}),
    })
    const speaker = slugOf(row.at('speaker'))
    claims.push({
      id: `line-${row.line}`,
      about: slug,
      ...made.value,
      speaker: { ...speakerOf(row), ...(parties.has(speaker) ? { party: speaker } : {}) },
    })
    lines.push(row.line)
  }
  const decoded = decodeFacts(
    toJson({ format: factsFormat, source, parties: [...parties.values()], commitments: [...commitments.values()], claims }),
  )
  if (!decoded.ok) return decoded
  const placed = decoded.value.problems.map((problem) => ({ ...problem, ...placeIn(problem.where, lines) }))
  return ok({ facts: decoded.value.facts, problems: [...problems, ...placed] })
}

function claimOf(row: Row): Result<object, string> {
  const amount = row.at('amount') === '' ? undefined : amountInWords(row.at('amount'), 'USD')
  if (amount && !amount.ok) return failed(`amount "${row.at('amount').slice(0, 40)}" is not understood; write ${amount.failure}`)
  const binding = row.at('binding').toLowerCase()
  if (!['', 'yes', 'no'].includes(binding)) return failed(`binding is "${binding.slice(0, 40)}", not yes or no`)
  const said = (column: Column) => (row.at(column) ? { [column]: row.at(column) } : {})
  return ok({
    act: row.at('act'),
    property: row.at('property'),
    says: {
      ...(amount ? { amount: amountRow(amount.value, row.at('amount')) } : {}),
      ...said('stage'),
      ...(binding === '' ? {} : { binding: binding === 'yes' }),
      ...said('instrument'),
    },
    ...said('via'),
    ...said('gist'),
    said: row.at('said'),
    ...said('published'),
    source: { publisher: row.at('publisher'), ...said('title'), ...said('address') },
  })
}

const speakerOf = (row: Row) => ({
  name: row.at('speaker'),
  kind: row.at('speaker_kind'),
  ...(row.at('speaker_role') ? { role: row.at('speaker_role') } : {}),
})

type Amount = Extract<ReturnType<typeof amountInWords>, { ok: true }>['value']
function amountRow({ low, high, qualifier }: Amount, original: string) {
  const json = JSON.parse(toJson({ low, high })) as Record<'low' | 'high', { amount: string; currency: string } | undefined>
  const currency = (json.high ?? json.low)!.currency
  return {
    ...(json.low ? { low: json.low.amount } : {}),
    ...(json.high ? { high: json.high.amount } : {}),
    currency,
    qualifier,
    original,
  }
}

/** "claims[3].says.stage" of the facts is a line and a column of the table. */
function placeIn(where: string | undefined, lines: readonly number[]): { readonly where?: string } {
  const [, index, rest] = /^claims\[(\d+)\]\.?(.*)$/.exec(where ?? '') ?? []
  if (index === undefined) return where === undefined ? {} : { where }
  return { where: `line ${lines[Number(index)]}${rest ? `, ${rest}` : ''}` }
}

const placeOf = ({ line, column }: DelimitedCell): string => `${line}:${column}`
const faults = {
  'quote-open': 'a quoted cell is not closed',
  'quote-inside': 'a quote stands inside a cell that did not begin with one',
  'too-many-rows': 'the table has more than 200,000 rows',
  'too-many-cells': 'the row has more than 200 cells',
} as const
const unreadable = (message: string, where: string): Result<never, Problem> =>
  failed({ code: 'import-unreadable', message, where, mend: 'See docs/import.md, "A table of claims".' })
