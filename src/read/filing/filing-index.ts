import { failed, ok, type Result } from '../../base/index.ts'
import type { FilingIndex, IndexedFigure, IndexedFiling } from '../../model/index.ts'
import { asciiOf } from '../byte-text.ts'
import type { Failure, SourceBytes } from '../make-document.ts'

/** companyfacts, submissions and the older pages of submissions begin so. */
const indexHead = /^\s*(?:\ufeff)?\{\s*"(?:cik|accessionNumber)"\s*:/

export const isFilingIndex = ({ bytes }: SourceBytes): boolean => indexHead.test(asciiOf(bytes.subarray(0, 200)))

/** The SEC's own files about one filer: what it tagged (companyfacts), what it filed (submissions). */
export function readFilingIndex(source: SourceBytes): Result<FilingIndex, Failure> {
  const parsed = jsonOf(source.bytes)
  if (!isRecord(parsed)) return failed(broken)
  const cik = String(parsed.cik ?? '').replace(/^0+/, '')
  const entity = String(parsed.entityName ?? parsed.name ?? '')
  if (isRecord(parsed.facts)) return ok({ kind: 'companyfacts', cik, entity, figures: figuresIn(parsed.facts) })
  const filings = isRecord(parsed.filings) ? parsed.filings : {}
  const recent = isRecord(filings.recent) ? filings.recent : Array.isArray(parsed.accessionNumber) ? parsed : undefined
  if (!recent) return failed(broken)
  const olderFiles = listOf(filings.files).flatMap((file) => (isRecord(file) ? textOf(file.name) : []))
  return ok({ kind: 'submissions', cik, entity, filings: filingsIn(recent), olderFiles })
}

type Row = Readonly<Record<string, unknown>>
const isRecord = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value)
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
const textOf = (value: unknown): readonly string[] => (typeof value === 'string' ? [value] : [])

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return undefined
  }
}

function figuresIn(facts: Row): readonly IndexedFigure[] {
  const figures: IndexedFigure[] = []
  for (const [prefix, concepts] of Object.entries(facts))
    for (const [local, concept] of Object.entries(isRecord(concepts) ? concepts : {}))
      for (const [unit, rows] of Object.entries(isRecord(concept) && isRecord(concept.units) ? concept.units : {}))
        for (const row of listOf(rows)) {
          const figure = isRecord(row) && figureOf(row, `${prefix}:${local}`, unit)
          if (figure) figures.push(figure)
        }
  return figures
}

function figureOf(row: Row, concept: string, unit: string): IndexedFigure | undefined {
  const { start, end, val, accn, form, filed } = row
  if (typeof val !== 'number' || !Number.isFinite(val) || typeof end !== 'string') return undefined
  const value = Number.isInteger(val) ? String(BigInt(val)) : String(val)
  return {
    concept,
    unit,
    ...(typeof start === 'string' ? { first: start } : {}),
    last: end,
    value,
    accession: String(accn ?? ''),
    form: String(form ?? ''),
    filed: String(filed ?? ''),
  }
}

/** Columns beside each other: the n-th entry of each is the n-th filing. */
function filingsIn(columns: Row): readonly IndexedFiling[] {
  const at = (name: string, n: number): string => String(listOf(columns[name])[n] ?? '')
  return listOf(columns.accessionNumber).map((accession, n) => ({
    accession: String(accession),
    form: at('form', n),
    filed: at('filingDate', n),
    period: at('reportDate', n),
    document: at('primaryDocument', n),
  }))
}

const broken: Failure = {
  code: 'file-damaged',
  way: 'index-broken',
  message: 'It begins like an SEC index of facts or filings, but cannot be read as one.',
  mend: 'Download it again from data.sec.gov, whole.',
}
