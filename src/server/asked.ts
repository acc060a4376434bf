import {
  dayMs,
  failed,
  type Instant,
  instantOf,
  type Language,
  languages,
  ok,
  type Problem,
  parseInstant,
  type Result,
} from '../base/index.ts'
import { namePolicy, type Question } from '../pipeline.ts'

/** What the query of an address asks: the same words on every screen, answer and file. */
export interface Asked {
  readonly question: Question
  /** Quarters, inclusive. */
  readonly due?: { readonly from: string; readonly until: string }
  readonly query?: string
  /** A column's key; "-" before it sorts downwards. */
  readonly sort?: string
}

/** `known` is the end of that day in UTC: what was published on it counts as known. */
export function readAsked(params: URLSearchParams): Result<Asked, Problem> {
  const known = readKnown(params.get('known'))
  if (!known.ok) return known
  const policy = namePolicy(params.get('policy') || 'best-supported')
  if (!policy)
    return unreadable(
      'policy',
      params.get('policy'),
      'best-supported, latest, filings-only, signed-only, on-record-only, everything or as-told-by:PARTY',
    )
  const lang = params.get('lang') || 'en'
  if (!languages.includes(lang as Language)) return unreadable('lang', lang, languages.join(', '))
  const due = readDue(params.get('due'))
  if (!due.ok) return due
  const query = params.get('q')?.trim().slice(0, 200)
  const sort = params.get('sort')
  return ok({
    question: {
      policy,
      language: lang as Language,
      ...(known.value === undefined ? {} : { knownBy: known.value }),
    },
    ...(due.value ? { due: due.value } : {}),
    ...(query ? { query } : {}),
    ...(sort ? { sort } : {}),
  })
}

function readKnown(text: string | null): Result<Instant | undefined, Problem> {
  if (!text) return ok(undefined)
  const start = text.length === 10 ? parseInstant(text) : undefined
  return start === undefined ? unreadable('known', text, 'a date such as 2026-02-04') : ok(instantOf(start + dayMs - 1))
}

function readDue(text: string | null): Result<Asked['due'], Problem> {
  if (!text) return ok(undefined)
  const m = /^(\d{4})\.\.(\d{4})$/.exec(text)
  if (!m || m[1]! > m[2]! || Number(m[2]) - Number(m[1]) > 50) return unreadable('due', text, 'two years such as 2026..2030')
  return ok({ from: `${m[1]}Q1`, until: `${m[2]}Q4` })
}

export const unreadable = (name: string, text: unknown, wanted: string): { readonly ok: false; readonly failure: Problem } =>
  failed({
    code: 'request-unreadable',
    way: 'bad-value',
    values: { name, value: String(text).slice(0, 80), wanted },
    message: `"${String(text).slice(0, 80)}" is no value for ${name}`,
    where: name,
    mend: `give ${wanted}`,
  })
