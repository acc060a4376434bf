import { boundsOf, dayMs, dayOf, type Instant, instantOf, ok, parseInstant, parseStatedDate, type Result } from '../base/index.ts'
import { type Refusal, usage } from './refusal.ts'

const forms = 'use 2026-02-04, 2026-02, 2026Q1, 2026, yesterday or today'

/** The last millisecond (UTC) that the words mean: what had been published by the end of that day, month, quarter or year. */
export function parseAsOf(text: string, now: Instant): Result<Instant, Refusal> {
  const day = { today: dayOf(now), yesterday: dayOf(instantOf(now - dayMs)) }[text]
  const exact = text.includes('T') ? parseInstant(text) : undefined
  if (exact !== undefined) return ok(exact)
  const date = parseStatedDate(day ?? text)
  const bounds = date && boundsOf(date)
  return bounds ? ok(instantOf(bounds.until - 1)) : usage(`"${text}" is no date`, `--as-of: ${forms}`)
}

export interface Due {
  /** "2026Q1" and "2030Q4". */
  readonly from: string
  readonly until: string
}

/** "2026..2030", "2026Q3..2028", "2026-02..2027", or one of them alone, to quarters. */
export function parseDue(text: string): Result<Due, Refusal> {
  const parts = text.split('..')
  const from = boundsOfWord(parts[0]!)
  const until = boundsOfWord(parts.at(-1)!)
  if (parts.length > 2 || !from || !until)
    return usage(`"${text}" is no range of dates`, '--due: use 2026..2030, 2026Q3..2028 or 2027')
  if (until.until <= from.from) return usage(`"${text}" ends before it begins`, `--due ${parts[1]}..${parts[0]}`)
  return ok({ from: quarterOf(from.from), until: quarterOf(instantOf(until.until - 1)) })
}

/** The quarters, one a word, that `--whole-through` names by their last: 2027 is 2027Q4. */
export function parseThrough(text: string): Result<string, Refusal> {
  const bounds = boundsOfWord(text)
  return bounds
    ? ok(quarterOf(instantOf(bounds.until - 1)))
    : usage(`"${text}" is no period`, '--whole-through: use 2027 or 2027Q2')
}

const boundsOfWord = (word: string) => {
  const date = parseStatedDate(word)
  return date && boundsOf(date)
}

const quarterOf = (at: Instant): string => {
  const day = new Date(at)
  return `${day.getUTCFullYear()}Q${Math.floor(day.getUTCMonth() / 3) + 1}`
}
