import { ok, type Result } from '../base/index.ts'
import { sumInWords } from '../wire/index.ts'
import { type Refusal, usage } from './refusal.ts'

/** Major units; see sumInWords. */
export function parseAmount(text: string): Result<number, Refusal> {
  const amount = sumInWords(text)
  return amount === undefined ? usage(`"${text}" is no amount`, 'use 20 (billions), 20bn, 500m or 20000000000') : ok(amount)
}

/** "0.5" or "50%". */
export function parseFactor(text: string): Result<number, Refusal> {
  const match = /^(\d+(?:\.\d+)?)(%?)$/.exec(text.trim())
  return match ? ok(Number(match[1]) / (match[2] ? 100 : 1)) : usage(`"${text}" is no share`, 'use 0.5 or 50%')
}

/** Quarters: "2", "2q". */
export function parsePeriods(text: string): Result<number, Refusal> {
  const match = /^(\d{1,3})q?$/i.exec(text.trim())
  return match ? ok(Number(match[1])) : usage(`"${text}" is no number of quarters`, '--delay C-0001=2')
}
