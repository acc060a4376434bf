import { assert, formatDecimal, type Money } from '../base/index.ts'

/**
 * Any value of the house as JSON text: Money as exact decimal text, Map as an array of pairs, Set as an array, undefined dropped.
 * Keys keep their order, so equal values built the same way give the same bytes. A number JSON has no word for becomes null.
 */
export function toJson(value: unknown, indent?: number): string {
  const text = JSON.stringify(value, (_, v) => plain(v), indent)
  assert(text !== undefined, 'JSON needs a value')
  return text
}

// The replacer sees Money before it descends into it, so a bare bigint here is one that nobody gave a currency.
function plain(value: unknown): unknown {
  if (typeof value === 'bigint') throw new Error('broken law: a bigint without a currency has no JSON')
  if (value instanceof Map) return [...value.entries()]
  if (value instanceof Set) return [...value]
  return isMoney(value) ? { currency: value.currency, amount: formatDecimal(value) } : value
}

const isMoney = (value: unknown): value is Money =>
  typeof value === 'object' && value !== null && 'minor' in value && typeof value.minor === 'bigint' && 'currency' in value
