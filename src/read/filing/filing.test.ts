import { describe, expect, it } from 'vitest'
import { instantOf } from '../../base/index.ts'
import { readAny } from '../read-any.ts'
import { movedBy, numberOf } from './tagged-number.ts'
import { filingOf, type MadeFact, type MadeFiling } from './testing/made-filing.ts'

const read = async (made: MadeFiling) => {
  const { items, problems } = await readAny({
    bytes: filingOf(made),
    name: 'alder-10k.htm',
    receivedAt: instantOf(Date.UTC(2026, 2, 1)),
  })
  expect(problems).toEqual([])
  return { document: items[0]!.document, filing: items[0]!.filing! }
}
const rpo: MadeFact = { concept: 'us-gaap:RevenueRemainingPerformanceObligation', words: '4,200' }

describe('an inline XBRL filing', () => {
  it('[RD60] gives its text, and each tagged number with its value, unit, context, dimensions and place', async () => {
    const { document, filing } = await read({
      registrant: 'Alder Cloud Inc.',
      prose: [
        [
          'Revenue still to be recognised under contracts was $',
          rpo,
          ' million, of which $',
          {
            ...rpo,
            words: '3.1',
            scale: 9,
            dimensions: {
              'srt:MajorCustomersAxis': 'alder:BrookLabsMember',
              'us-gaap:StatementBusinessSegmentsAxis': 'alder:HostingMember',
            },
          },
          ' billion with Brook Labs.',
        ],
      ],
      table: [
        [
          'Lease payments not yet begun',
          {
            concept: 'alder:LeasesNotYetCommencedAmount',
            words: '1.500,5',
            format: 'ixt:num-comma-decimal',
            unit: 'eur',
            at: '2024-12-31',
          },
        ],
      ],
    })
    expect(filing).toMatchObject({ registrant: 'Alder Cloud Inc.', form: '10-K', periodEnd: '2025-12-31' })
    expect(document).toMatchObject({ publisher: 'Alder Cloud Inc.', publishedNotBefore: { day: '2025-12-31' } })
    expect(
      filing.facts.map(({ value, unit, context, start, end }) => [value, unit, context.end, document.text.slice(start, end)]),
    ).toEqual([
      ['4200000000', 'USD', '2025-12-31', '4,200'],
      ['3100000000', 'USD', '2025-12-31', '3.1'],
      ['1500500000', 'EUR', '2024-12-31', '1.500,5'],
    ])
    expect(filing.facts[1]?.context.dimensions).toEqual([
      { axis: 'srt:MajorCustomersAxis', member: 'alder:BrookLabsMember' },
      { axis: 'us-gaap:StatementBusinessSegmentsAxis', member: 'alder:HostingMember' },
    ])
    expect(document.text).not.toMatch(/[\ue000-\uf8ff]/)
  })
  it('[RD61] typed dimensions and numbers within numbers are read, hidden numbers are not: nobody could open them', async () => {
    const { document, filing } = await read({
      registrant: 'Alder Cloud Inc.',
      prose: [
        [
          'We owe $',
          {
            ...rpo,
            concept: 'us-gaap:PurchaseObligation',
            words: '7',
            dimensions: { 'alder:SupplierNameAxis': 'typed:Cedar Power' },
          },
          ' million.',
        ],
      ],
      hidden: [{ ...rpo, words: '99' }],
    })
    expect(filing.facts).toHaveLength(1)
    expect(filing.facts[0]?.context.dimensions).toEqual([{ axis: 'alder:SupplierNameAxis', member: 'Cedar Power' }])
    expect(document.text).not.toContain('99')
  })
  it('[RD62] numbers mean what their format, scale and sign say; words that are none in that format are left out', () => {
    const check = (words: string, expected: string | undefined, attributes: Readonly<Record<string, string>> = {}) =>
      expect(numberOf(words, attributes)).toBe(expected)
    check('1,234.5', '1234500000', { scale: '6' })
    check('1.234,5', '1234.5', { format: 'ixt:num-comma-decimal' })
    check('—', '0', { format: 'ixt:fixed-zero', scale: '6' })
    check('-', '0', { format: 'ixt:zerodash' })
    check('12', '-0.12', { scale: '-2', sign: '-' })
    check('0', '0', { sign: '-' })
    check('5', undefined, { 'xsi:nil': 'true' })
    for (const words of ['', 'twelve', '1.2.3', '1e5', 'NaN']) check(words, undefined)
    check('5', undefined, { scale: '900' })
    expect([movedBy('0.05', 2), movedBy('120', -3), movedBy('7', 0), movedBy('1000', 0)]).toEqual(['5', '0.12', '7', '1000'])
  })
  it('[RD63] what breaks off or is hostile costs what follows it, not what was whole, and defines no entity', async () => {
    const whole = new TextDecoder().decode(
      filingOf({
        registrant: 'Alder Cloud Inc.',
        prose: [
          ['We owe $', rpo, ' million.'],
          ['And $', { ...rpo, words: '5' }, ' more.'],
        ],
      }),
    )
    const cut = whole.slice(0, whole.indexOf(' more.') - 20)
    const bomb = whole
      .replace('<html', '<!DOCTYPE html [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><html')
      .replace(' million', ' &b; million')
    for (const html of [cut, bomb, whole.replace('</ix:resources>', '')]) {
      const { items } = await readAny({ bytes: new TextEncoder().encode(html), name: 'a.htm', receivedAt: instantOf(0) })
      for (const { document, filing } of items) {
        expect(document.text.length).toBeLessThan(5_000)
        for (const { start, end } of filing?.facts ?? []) expect(document.text.slice(start, end)).toMatch(/^[\d,.]+$/)
      }
    }
  })
})
