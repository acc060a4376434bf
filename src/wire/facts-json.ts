import type { z } from 'zod'
import { failed, ok, type Problem, type ProblemCode, type Result } from '../base/index.ts'
import type { FactBase } from '../model/index.ts'
import { capacityFrom, claimFrom, Declared, figureFrom, relationFrom, signalFrom, UnknownName } from './fact-build.ts'
import * as rows from './fact-rows.ts'
import { RowFault } from './fact-values.ts'
import { issuesOf, quoted } from './issues.ts'

/** The first line of a fact file: "format": "edifice-facts/1". A changed form is a new number. */
export const factsFormat = 'edifice-facts/1'

export interface FactLimits {
  readonly charsMax: number
  /** In each list. */
  readonly rowsMax: number
  /** Beyond these, one last problem says how many more there were. */
  readonly problemsMax: number
}
const limits: FactLimits = { charsMax: 64_000_000, rowsMax: 200_000, problemsMax: 1_000 }

const lists = ['parties', 'commitments', 'claims', 'relations', 'figures', 'signals', 'capacity'] as const
type List = (typeof lists)[number]

/** A fact file (docs/import.md). A row that cannot be read is a problem naming its path; the other rows go on. */
export function decodeFacts(
  text: string,
  { charsMax, rowsMax, problemsMax }: FactLimits = limits,
): Result<{ readonly facts: FactBase; readonly problems: readonly Problem[] }, Problem> {
  if (text.length > charsMax)
    return unreadable(`the file has ${text.length} characters, more than ${charsMax}`, 'Split it and import the parts.')
  let file: unknown
  try {
    // A byte order mark is what some editors put first; JSON knows none.
    file = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    return unreadable(`no JSON: ${(error as Error).message}`, 'Check brackets, commas and quotes at that place.')
  }
  if (typeof file !== 'object' || file === null || Array.isArray(file)) return unreadable('expected an object', mendFormat)
  const top = file as Record<string, unknown>
  if (top.format !== factsFormat)
    return unreadable(
      `"format" is ${top.format === undefined ? 'missing' : quoted(top.format)}, not "${factsFormat}"`,
      mendFormat,
    )
  for (const list of lists) {
    const given = top[list]
    if (given === undefined) continue
    if (!Array.isArray(given)) return unreadable(`"${list}" is no list`, mendFormat)
    if (given.length > rowsMax)
      return unreadable(`"${list}" has ${given.length} rows, more than ${rowsMax}`, 'Split it and import the parts.')
  }
  const problems = new Problems(problemsMax)
  for (const key of Object.keys(top))
    if (!['format', 'source', ...lists].includes(key)) problems.add('import-row', key.slice(0, 80), 'nobody knows this list')
  const source = typeof top.source === 'string' ? top.source.slice(0, 400) : ''
  if (source === '') problems.add('import-row', 'source', 'it is missing: one line that names the compilation under pictures')
  return ok({ facts: { source, ...readRows(top as Partial<Record<List, unknown[]>>, problems) }, problems: problems.all() })
}

const mendFormat = `A fact file begins { "format": "${factsFormat}", "source": "…", "parties": [ … ]; see docs/import.md.`
const unreadable = (message: string, mend: string): Result<never, Problem> => failed({ code: 'import-unreadable', message, mend })

function readRows(top: Partial<Record<List, unknown[]>>, problems: Problems): Omit<FactBase, 'source'> {
  const declared = new Declared()
  const each = <S extends z.ZodType, T>(
    list: List,
    schema: S,
    build: (row: z.infer<S>, path: string, declared: Declared) => T,
  ): T[] =>
    (top[list] ?? []).flatMap((raw, i) => {
      const path = `${list}[${i}]`
      const checked = schema.safeParse(raw)
      if (!checked.success) {
        for (const issue of issuesOf(checked.error, raw)) problems.add('import-row', joined(path, issue.path), issue.message, raw)
        return []
      }
      try {
        return [build(checked.data, path, declared)]
      } catch (fault) {
        if (!(fault instanceof RowFault)) throw fault
        problems.add(fault instanceof UnknownName ? 'reference-unknown' : 'import-row', fault.path, fault.message, raw)
        return []
      }
    })
  each('parties', rows.partyRow, (row, path) => declared.addParty(row, path))
  each('commitments', rows.commitmentRow, (row, path) => declared.addCommitment(row, path))
  return {
    parties: [...declared.parties.values()],
    commitments: [...declared.commitments.values()],
    claims: each('claims', rows.claimRow, claimFrom),
    relations: each('relations', rows.relationRow, relationFrom),
    figures: each('figures', rows.figureRow, figureFrom),
    signals: each('signals', rows.signalRow, signalFrom),
    capacity: each('capacity', rows.capacityRow, capacityFrom),
  }
}

const joined = (row: string, path: string): string =>
  path === '' ? row : path.startsWith('[') ? `${row}${path}` : `${row}.${path}`

class Problems {
  readonly #max: number
  readonly #kept: Problem[] = []
  #more = 0
  constructor(max: number) {
    this.#max = max
  }
  add(code: ProblemCode, where: string, message: string, row?: unknown): void {
    if (this.#kept.length >= this.#max) {
      this.#more++
      return
    }
    const id =
      typeof row === 'object' && row !== null && 'id' in row && typeof row.id === 'string' ? ` (${row.id.slice(0, 80)})` : ''
    this.#kept.push({
      code,
      where,
      message: `${where}${id}: ${message}`,
      mend: 'Mend the row and import the file again; rows already in the ledger are not taken twice.',
    })
  }
  all(): readonly Problem[] {
    if (this.#more === 0) return this.#kept
    return [
      ...this.#kept,
      { code: 'import-row', message: `and ${this.#more} problems more`, mend: 'Mend these first and import the file again.' },
    ]
  }
}
