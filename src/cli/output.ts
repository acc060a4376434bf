import { dayOf, ok, type Result } from '../base/index.ts'
import type { LedgerView } from '../model/index.ts'
import type { Figure, Table } from '../report/index.ts'
import { schemaVersion, toJson } from '../wire/index.ts'
import type { Call } from './call.ts'
import { wrapTo } from './display-width.ts'
import { paintFor } from './paint.ts'
import { type Answer, exit, type Refusal, usage } from './refusal.ts'
import { markdownText, markdownWords, safeText, separatedText, tableText } from './table-text.ts'
import { type Words, wordsIn } from './words.ts'

/** An answer, before it is known how it will be printed. */
export interface Sheet {
  readonly view: Pick<LedgerView, 'knownBy' | 'policy' | 'ledgerHash'>
  /** "2026..2030", where due dates were asked for. */
  readonly due?: string
  readonly headline?: string
  readonly standfirst?: string
  /** The first is what TSV and CSV hold; a terminal and Markdown show all. */
  readonly tables: readonly Table[]
  /** Its rows are no figures: TSV and CSV have no columns for claims and assumptions. */
  readonly bare?: true
  /** Stands in JSON after schema, asOf and ledgerHash. */
  readonly json: Readonly<Record<string, unknown>>
  /** One a line under --jsonl. */
  readonly records?: readonly unknown[]
  /** Replaces the tables on a terminal, where a table would not do. */
  readonly page?: (columns: number) => string
  readonly figure?: Figure
}

export async function print(call: Call, sheet: Sheet): Promise<Answer> {
  const { terminal, args } = call
  const words = wordsIn(call.settings.language)
  const [table] = sheet.tables
  if (sheet.headline) call.say(paintFor(terminal, args.text('color'), 'err').bold(safeText(sheet.headline)))
  if (sheet.standfirst) call.say(safeText(sheet.standfirst))
  switch (call.format) {
    case 'json':
      terminal.out(`${toJson({ ...headOf(sheet), ...sheet.json }, 2)}\n`)
      break
    case 'jsonl':
      for (const record of sheet.records ?? []) terminal.out(`${toJson(record)}\n`)
      break
    case 'csv':
      terminal.out(table ? separatedText(table, ',', { marks: !sheet.bare, facts: factsOf(sheet) }) : '')
      break
    case 'tsv':
      terminal.out(table ? separatedText(table, '\t', { marks: !sheet.bare }) : '')
      break
    case 'md':
      terminal.out(markdownOf(sheet, words))
      break
    case 'svg': {
      const picture = await pictureOf(call, sheet)
      if (!picture.ok) return picture
      terminal.out(picture.value)
      break
    }
    case 'table':
      terminal.out(pageOf(call, sheet))
      break
  }
  call.say(dateLine(sheet, words))
  return ok(exit.done)
}

export const headOf = (sheet: Pick<Sheet, 'view' | 'due'>) => {
  const { asOf, ledgerHash, policy, due } = factsOf(sheet)
  return { schema: schemaVersion, asOf, ledgerHash, policy, ...(due ? { due } : {}) }
}

const factsOf = ({ view, due }: Pick<Sheet, 'view' | 'due'>) => ({
  asOf: dayOf(view.knownBy),
  policy: view.policy as string,
  ledgerHash: view.ledgerHash as string,
  ...(due ? { due } : {}),
})

function pageOf(call: Call, sheet: Sheet): string {
  const { terminal, args, settings } = call
  if (sheet.page) return sheet.page(terminal.columns)
  const paint = paintFor(terminal, args.text('color'), 'out')
  const options = { columns: terminal.columns, paint, assumedWord: wordsIn(settings.language).assumed }
  return sheet.tables
    .map((table) => {
      const title = sheet.tables.length > 1 && table.title ? `${paint.bold(safeText(table.title))}\n` : ''
      const note = table.note ? `${paint.dim(wrapTo(safeText(table.note), terminal.columns).join('\n'))}\n` : ''
      return `${title}${tableText(table, options)}${note}`
    })
    .join('\n')
}

/** Relative words and defaults are printed as the absolute dates they were taken for. */
function dateLine(sheet: Sheet, words: Words): string {
  const { asOf, due, policy, ledgerHash } = factsOf(sheet)
  return `${words.knownBy} ${asOf}${due ? ` · ${words.due} ${due}` : ''} · ${policy} · ${words.ledger} ${ledgerHash.slice(0, 12)}`
}

function markdownOf(sheet: Sheet, words: Words): string {
  const parts = [
    ...(sheet.headline ? [`# ${markdownWords(sheet.headline)}`] : []),
    ...(sheet.standfirst ? [markdownWords(sheet.standfirst)] : []),
    ...sheet.tables.flatMap((table) => [
      ...(table.title ? [`## ${markdownWords(table.title)}`] : []),
      markdownText(table, words.assumed).trimEnd(),
      ...(table.note ? [markdownWords(table.note)] : []),
    ]),
    dateLine(sheet, words),
  ]
  return `${parts.join('\n\n')}\n`
}

async function pictureOf({ args }: Call, sheet: Sheet): Promise<Result<string, Refusal>> {
  const width = Number(args.text('width') ?? 1040)
  if (!Number.isInteger(width) || width < 400 || width > 2400)
    return usage(`"${args.text('width')}" is no width`, '--width: whole pixels, 400 to 2400')
  const theme = args.text('theme') === 'dark' ? 'dark' : 'light'
  if (!sheet.figure) return ok('')
  // Loaded only here: most commands draw nothing, and none should wait for what draws.
  const { drawFigure, toSvgText } = await import('../picture/index.ts')
  return ok(`${toSvgText(drawFigure(sheet.figure, { width, theme, standalone: true }))}\n`)
}
