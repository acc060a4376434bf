import { describe, expect, it } from 'vitest'
import { decodeEvent, encodeEvent, readStoredEvent, toJson } from './json.ts'
import { everyEvent } from './testing/every-event.ts'

describe('toJson', () => {
  const check = (value: unknown, expected: string) => expect(toJson(value)).toBe(expected)
  it('[WI1] writes money as currency and exact decimal text', () => {
    check({ a: { currency: 'EUR', minor: 1234n } }, '{"a":{"currency":"EUR","amount":"12.34"}}')
    check([{ currency: 'JPY', minor: 140_000_000_000_000_000_000n }], '[{"currency":"JPY","amount":"140000000000000000000"}]')
  })
  it('[WI1] writes maps as pairs and sets as arrays, drops undefined, keeps the order of keys', () => {
    check(new Map([['b', 1]]), '[["b",1]]')
    check(new Map([['b', { currency: 'USD', minor: 5n }]]), '[["b",{"currency":"USD","amount":"0.05"}]]')
    check({ z: new Set(['x']), a: undefined }, '{"z":["x"]}')
  })
  it('[WI1] refuses a sum without a currency', () => {
    expect(() => toJson({ sum: 5n })).toThrow('without a currency')
    expect(() => toJson(undefined)).toThrow('JSON needs a value')
  })
})

describe('log lines', () => {
  it('[WI2] come back as they were, every kind, every field', () => {
    for (const event of everyEvent) {
      expect(decodeEvent(encodeEvent(event))).toEqual({ ok: true, value: event })
      expect(readStoredEvent(encodeEvent(event))).toEqual(event)
    }
  })
  it('[WI2] come back byte for byte', () => {
    for (const line of everyEvent.map(encodeEvent)) {
      const decoded = decodeEvent(line)
      expect(decoded.ok && encodeEvent(decoded.value)).toBe(line)
    }
  })

  const claimLine = encodeEvent(everyEvent.find((e) => e.type === 'claim')!)
  const refusal = (line: string) => {
    const decoded = decodeEvent(line)
    return decoded.ok ? 'accepted' : decoded.failure.message
  }
  const refused = (from: string, to: string, expected: string) => {
    expect(claimLine).toContain(from)
    expect(refusal(claimLine.replace(from, to))).toContain(expected)
  }
  it('[WI3] that are malformed name the path, what was expected and what stood there', () => {
    refused('"act":"redefines"', '"act":"shouts"', 'claim.act: ')
    refused('"act":"redefines"', '"act":"shouts"', 'found "shouts"')
    refused('"amount":"12.5"', '"amount":"12.505"', 'claim.says.amount.low: expected an exact amount')
    refused('"amount":"12.5"', '"amount":-3', 'claim.says.amount.low.amount: ')
    refused('"id":"K-0123456789ab"', '"id":"K-01"', 'claim.id: expected a claim id')
    refused('"2026-02-04"', '"2026-02-31"', 'claim.saidAt.day: expected a day of the calendar')
    refused('"gist":"a gist"', '"gits":"a gist"', 'claim: nobody knows "gits" here')
    refused('"https://example.org/a"', '"javascript:alert(1)"', 'claim.evidence.link.address: expected an http or https address')
    refused('"exists":true', '"__proto__":{"x":1},"exists":true', 'claim.says: nobody knows "__proto__" here')
  })
  it('[WI3] that are no line at all are refused too', () => {
    expect(refusal('')).toContain('no JSON')
    expect(refusal('null')).toContain('expected object')
    expect(refusal('{"type":"coup"}')).toMatch(/^type: .*'document' \| 'party'.*; found "coup"$/)
    expect(refusal('['.repeat(200_000))).toContain('no JSON')
    const tooLong = decodeEvent('"xxxxxxxxxx"', { charsMax: 10 })
    expect(tooLong.ok ? '' : tooLong.failure.message).toBe('the line has 12 characters, more than 10')
  })
  it('[WI3] name the mend', () => {
    const decoded = decodeEvent('{}')
    expect(decoded.ok ? undefined : [decoded.failure.code, decoded.failure.mend]).toEqual([
      'ledger-invalid',
      expect.stringContaining('edifice export json'),
    ])
  })
})
