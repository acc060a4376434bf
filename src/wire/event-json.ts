import { assert, failed, type Money, ok, type Problem, parseMoney, type Result } from '../base/index.ts'
import type { LedgerEvent } from '../model/index.ts'
import { firstIssue } from './issues.ts'
import { eventSchema } from './schemas.ts'
import { toJson } from './to-json.ts'

export interface DecodeLimits {
  /** Characters of one line; a document's whole text is one line. */
  readonly charsMax: number
}
const limits: DecodeLimits = { charsMax: 64_000_000 }

/** One log line's body. The inverse of decodeEvent, byte for byte. */
export const encodeEvent = (event: LedgerEvent): string => toJson(event)

/** Checks with zod at the door: a stored or hand-made line that is no event is a problem that names the path. */
export function decodeEvent(text: string, { charsMax }: DecodeLimits = limits): Result<LedgerEvent, Problem> {
  if (text.length > charsMax) return refuse(`the line has ${text.length} characters, more than ${charsMax}`)
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch (error) {
    return refuse(`the line is no JSON: ${(error as Error).message}`)
  }
  const checked = eventSchema.safeParse(parsed)
  if (!checked.success) {
    const { path, message } = firstIssue(checked.error, parsed)
    return refuse(path === '' ? message : `${path}: ${message}`, path)
  }
  // Not zod's own copy: that has the schema's order of keys, and a line must come back byte for byte.
  return ok(withMoney(parsed as LedgerEvent))
}

/**
 * A line that this ledger wrote and whose hash chain vouches for it: parsed without the checks of decodeEvent, which cost three times
 * as much. Never for text from outside.
 */
export const readStoredEvent = (text: string): LedgerEvent => withMoney(JSON.parse(text) as LedgerEvent)

const refuse = (message: string, where?: string): Result<never, Problem> =>
  failed({
    code: 'ledger-invalid',
    message,
    ...(where ? { where } : {}),
    mend: 'Take the line from `edifice export json` of the ledger it came from; lines are not written by hand.',
  })

interface Jar {
  low?: unknown
  high?: unknown
}
/** Turns decimal text back into Money, in place; the object was parsed a moment ago and belongs to nobody else. Only claims hold money. */
function withMoney(event: LedgerEvent): LedgerEvent {
  if (event.type !== 'claim') return event
  const { says } = event.claim
  for (const amount of [says.amount, says.paid, ...(says.tranches ?? []).map((t) => t.amount)]) {
    const jar = amount as Jar | undefined
    if (jar?.low !== undefined) jar.low = moneyFrom(jar.low)
    if (jar?.high !== undefined) jar.high = moneyFrom(jar.high)
  }
  return event
}

function moneyFrom(value: unknown): Money {
  const { amount, currency } = value as { amount: string; currency: string }
  const money = parseMoney(amount, currency)
  assert(money !== undefined, `stored money is readable: ${currency} ${amount}`)
  return money
}
