import type { Figure, Frame, Table } from '../report/index.ts'

export interface Rows {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (string | number | null)[])[]
}

/** A table's values with, last, the claims each row rests on, so that no number travels without its sentence. */
export const rowsOfTable = (table: Table): Rows => ({
  columns: [...table.columns.map((column) => column.key), 'claims', 'assumed'],
  rows: table.rows.map(({ cells }) => [
    ...cells.map((cell) => (cell.value === undefined ? cell.text : cell.value)),
    distinct(cells.flatMap((cell) => cell.claims ?? [])),
    distinct(cells.flatMap((cell) => cell.assumed ?? [])),
  ]),
})

const distinct = (ids: readonly string[]): string => [...new Set(ids)].join(' ')

export function rowsOfFigure(figure: Figure): Rows {
  switch (figure.kind) {
    case 'story':
      return {
        columns: ['from', 'until', 'low', 'high', 'currency', 'firmness', 'stalled', 'label', 'claims'],
        rows: figure.bands.map((b) => [
          b.from,
          b.until,
          b.low ?? null,
          b.high ?? null,
          figure.currency,
          b.firmness,
          b.stalled ? 'stalled' : null,
          b.label,
          b.claims.join(' '),
        ]),
      }
    case 'network':
      return {
        columns: ['commitment', 'from', 'to', 'amount', 'taken_away', 'firmness', 'stalled'],
        rows: figure.links.map((l) => [
          l.commitment,
          l.from,
          l.to,
          l.amount,
          l.takenAway,
          l.firmness,
          l.stalled ? 'stalled' : null,
        ]),
      }
    case 'short':
      return {
        columns: ['party', 'name', 'short', 'in_plan', 'low', 'high', 'range_is', 'first', 'share', 'soft'],
        rows: figure.rows.map((r) => [
          r.party,
          r.name,
          r.short,
          r.inPlan,
          r.low,
          r.high,
          r.rangeIs,
          r.first,
          r.share,
          r.soft ? 'soft' : null,
        ]),
      }
    case 'missing':
      return {
        columns: ['year', figure.mainLabel, figure.othersLabel],
        rows: figure.years.map((y) => [y.year, y.main, y.others]),
      }
    case 'fan':
      return {
        columns: ['period', ...figure.levels.map(({ q }) => `q${q}`), ...(figure.run ? ['as_stated'] : [])],
        rows: figure.periods.map((period, t) => [
          period,
          ...figure.levels.map(({ values }) => values[t] ?? null),
          ...(figure.run ? [figure.run.values[t] ?? null] : []),
        ]),
      }
    case 'cascade':
      return {
        columns: ['step', 'when', 'party', 'due', 'unpaid', 'because_of', 'missing', 'says'],
        rows: figure.steps.flatMap((step, i) =>
          step.falls.flatMap((fall) =>
            fall.because.map((cause) => [
              i + 1,
              step.when,
              fall.party,
              fall.due,
              fall.unpaid,
              cause.party ?? fall.party,
              cause.amount,
              cause.label,
            ]),
          ),
        ),
      }
    case 'market':
      return { columns: ['on', 'value'], rows: figure.points.map(({ on, value }) => [on, value]) }
    case 'supply':
      return {
        columns: ['function', 'supplier', 'share', 'firmness', 'stalled', 'switch'],
        rows: figure.rows.flatMap((row) =>
          row.parts.map((p) => [row.id, p.party, p.share, p.firmness, p.stalled ? 'stalled' : null, row.switchTime]),
        ),
      }
  }
}

/** RFC 4180, after lines that say what this is. Spreadsheets run a cell that begins like a formula, so those are quoted by a mark. */
export function csvText(title: string, frame: Frame, { columns, rows }: Rows): string {
  const head: (readonly (string | number | null)[])[] = [
    ['title', title],
    ['known by', frame.knownBy],
    ...(frame.due ? [['falls due', frame.due]] : []),
    ['policy', frame.policy],
    ['source', frame.source],
    ['ledger', frame.ledgerHash],
    ['permalink', frame.permalink],
    ['command', frame.command],
    [],
  ]
  return `${[...head, columns, ...rows].map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`
}

export function csvCell(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : ''
  const safe = /^[\s]*[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
