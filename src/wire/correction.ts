import { failed, formatDecimal, ok, parseMoney, type Result } from '../base/index.ts'
import { type AmountRange, acts, type Correction, currencyOf, properties, type Said, stages } from '../model/index.ts'

/** A field that says nothing we know. */
export interface Unread {
  readonly field: string
  readonly words: string
  readonly expected: string
}
export const correctionFields = ['amount', 'stage', 'binding', 'act', 'property'] as const

/** Fields as people type them: amount "up to 30bn", stage "agreed", binding "no"; an empty one takes its value out of the claim. */
export function readCorrection(fields: Readonly<Record<string, string>>, before: Said): Result<Correction, Unread> {
  const says: { -readonly [K in keyof Said]?: Said[K] | undefined } = {}
  let rest: Omit<Correction, 'says'> = {}
  for (const [field, words] of Object.entries(fields)) {
    const unread = (expected: string) => failed<Unread>({ field, words, expected })
    switch (field) {
      case 'amount': {
        const amount = words ? amountInWords(words, (before.amount && currencyOf(before.amount)) ?? 'USD') : ok(undefined)
        if (!amount.ok) return unread(amount.failure)
        says.amount = amount.value
        break
      }
      case 'stage': {
        const stage = stages.find((s) => s === words)
        if (words && !stage) return unread(stages.join(', '))
        says.stage = stage
        break
      }
      case 'binding':
        if (words && words !== 'yes' && words !== 'no') return unread('yes or no')
        says.binding = words ? words === 'yes' : undefined
        break
      case 'act': {
        const act = acts.find((a) => a === words)
        if (!act) return unread(acts.join(', '))
        rest = { ...rest, act }
        break
      }
      case 'property': {
        const property = properties.find((p) => p === words)
        if (!property) return unread(properties.join(', '))
        rest = { ...rest, property }
        break
      }
      default:
        return unread(correctionFields.join(', '))
    }
  }
  return ok({ ...rest, says })
}

const amountForms = '20bn, up to 30bn, about 500m, over 1tn, 20bn-30bn, EUR 5bn, 200億'

/** "30bn", "up to 30bn", "about 500m", "over 1tn", "20bn-30bn", "EUR 5bn"; the failure says what is read. */
export function amountInWords(text: string, currencyBefore: string): Result<AmountRange, string> {
  const [, qualifier, named, first, second] =
    /^(?:(up to|about|over|at least)\s+)?(?:([A-Z]{3})\s+)?([^-–]+?)(?:\s*[-–]\s*(.+))?$/i.exec(text.trim()) ?? []
  const currency = named?.toUpperCase() ?? currencyBefore
  const [from, until] = [first, second ?? first].map((words) => sumInWords(words ?? ''))
  const low = from === undefined ? undefined : parseMoney(String(from), currency)
  const high = until === undefined ? undefined : parseMoney(String(until), currency)
  if (!low || !high) return failed(amountForms)
  if (high.minor < low.minor) return failed('a range from less to more')
  const original = [qualifier, currency, formatDecimal(low), second ? `- ${formatDecimal(high)}` : ''].filter(Boolean).join(' ')
  switch (qualifier?.toLowerCase()) {
    case 'up to':
      return ok({ qualifier: 'up_to', high, original })
    case 'over':
    case 'at least':
      return ok({ qualifier: 'at_least', low, original })
    case 'about':
      return ok({ qualifier: 'about', low, high, original })
    default:
      return ok({ qualifier: second ? 'range' : 'exact', low, high, original })
  }
}

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
export function sumInWords(text: string): number | undefined {
  const match = /^\$?(\d[\d,]*(?:\.\d+)?)\s*([a-z]+|[萬万億亿])?$/i.exec(text.trim())
  const number = Number(match?.[1]?.replaceAll(',', ''))
  const unit = match?.[2] ? units[match[2].toLowerCase()] : number < bareInFullFrom ? 1e9 : 1
  // 20.3 × 1e9 in binary is off by a fraction of a cent; whole major units are what anybody means here.
  return match && Number.isFinite(number) && unit !== undefined ? Math.round(number * unit) : undefined
}
