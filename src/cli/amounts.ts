import { ok, type Result } from '../base/index.ts'
import { type Refusal, usage } from './refusal.ts'

const units: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  bn: 1e9,
  b: 1e9,
  billion: 1e9,
  tn: 1e12,
  t: 1e12,
  trillion: 1e12,
  萬: 1e4,
  万: 1e4,
  億: 1e8,
  亿: 1e8,
}
/** A bare number from here up is taken in full, below it in billions: nobody types a promise of a million billions. */
const bareInFullFrom = 1_000_000

/** "20" and "20bn" are 20 billion; "500m", "200億", "$1.5tn", "20000000000" and "20,000,000,000" are what they say. Major units. */
export function parseAmount(text: string): Result<number, Refusal> {
  const match = /^\$?(\d[\d,]*(?:\.\d+)?)\s*([a-z]+|[萬万億亿])?$/i.exec(text.trim())
  const number = Number(match?.[1]?.replaceAll(',', ''))
  const unit = match?.[2] ? units[match[2].toLowerCase()] : number < bareInFullFrom ? 1e9 : 1
  if (!match || !Number.isFinite(number) || unit === undefined)
    return usage(`"${text}" is no amount`, 'use 20 (billions), 20bn, 500m or 20000000000')
  // 20.3 × 1e9 in binary is off by a fraction of a cent; whole major units are what anybody means here.
  return ok(Math.round(number * unit))
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
