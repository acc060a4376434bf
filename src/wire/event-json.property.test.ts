import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim, LedgerEvent } from '../model/index.ts'
import { decodeEvent, encodeEvent, readStoredEvent } from './json.ts'
import { everyEvent } from './testing/every-event.ts'

const [base] = everyEvent.flatMap((e) => (e.type === 'claim' ? [e.claim] : []))
/** Any UTF-16: control signs, half surrogate pairs, quotes, what a page may hold. */
const anyText = fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)), maxLength: 40 })
const money = fc.record({ currency: fc.constantFrom('USD', 'JPY', 'EUR'), minor: fc.bigInt(0n, 10n ** 30n) })
const amount = fc.record(
  {
    qualifier: fc.constantFrom('exact', 'about', 'range', 'up_to', 'at_least', 'undisclosed'),
    low: money,
    high: money,
    original: anyText,
  },
  { requiredKeys: ['qualifier', 'original'], noNullPrototype: true },
)
const saidAt = fc.oneof(
  anyText.map((moment) => ({ precision: 'moment', moment }) as const),
  fc
    .record({ year: fc.integer({ min: 1, max: 9999 }), month: fc.integer({ min: 1, max: 12 }) })
    .map((m) => ({ precision: 'month', ...m }) as const),
)
const claims = fc.record({ amount, paid: amount, gist: anyText, exact: anyText, saidAt }).map(
  ({ amount, paid, gist, exact, saidAt }): Claim => ({
    ...base!,
    says: { amount, paid, tranches: [{ amount }] },
    gist,
    saidAt,
    evidence: {
      kind: 'quote',
      quote: { documentHash: 'a'.repeat(64) as never, start: 5, end: 5 + exact.length, exact, prefix: '', suffix: '' },
    },
  }),
)

describe('log lines', () => {
  it('[WI2] come back as they were, whatever the words and sums', () => {
    fc.assert(
      fc.property(claims, (claim) => {
        const event: LedgerEvent = { type: 'claim', claim }
        const line = encodeEvent(event)
        expect(decodeEvent(line)).toEqual({ ok: true, value: event })
        expect(encodeEvent(readStoredEvent(line))).toBe(line)
        // SQLite keeps UTF-8: a line must survive that too.
        expect(new TextDecoder().decode(new TextEncoder().encode(line))).toBe(line)
      }),
    )
  })
  it('[WI3] are refused or read, never thrown over, whatever stands in them', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), anyText), (text) => {
        const decoded = decodeEvent(text)
        expect(decoded.ok || decoded.failure.message).toBeTruthy()
      }),
    )
  })
})
