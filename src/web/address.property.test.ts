import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Address, carriedOf, changeAddress, dueOf, frozen, parseSearch, readAddress, stringifySearch } from './address.ts'

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10))
const amount = fc.integer({ min: 0, max: 9999 })
const commitment = fc.integer({ min: 1, max: 99_999 }).map((n) => `C-${String(n).padStart(4, '0')}`)
const address: fc.Arbitrary<Address> = fc.record(
  {
    known: day,
    due: fc.tuple(fc.integer({ min: 2000, max: 2040 }), fc.integer({ min: 2041, max: 2099 })).map(([a, b]) => `${a}..${b}`),
    policy: fc.constantFrom('latest', 'everything', 'as-told-by:nvidia', 'as-told-by:moore-threads-摩尔线程'),
    lang: fc.constantFrom('en', 'zh-Hant', 'zh-Hans'),
    set: fc
      .array(
        fc.tuple(commitment, amount).map(([c, a]) => `${c}:${a}`),
        { minLength: 1, maxLength: 3 },
      )
      .map((sets) => sets.join(',')),
    fill: amount.map(String),
    order: fc.constantFrom('pro', 'first:oracle', 'last:core-weave'),
    claim: fc.constant('K-0123456789ab'),
    q: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
    sort: fc.constantFrom('best', '-best'),
  },
  { requiredKeys: [] },
)

describe('the address', () => {
  it('[WB3] reads back as it was written', () => {
    fc.assert(
      fc.property(address, (a) => {
        expect(readAddress(parseSearch(stringifySearch({ ...a })))).toEqual({ ...a })
      }),
    )
  })
  it('[WB3] any other words in it do no harm', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string()), (rest) => {
        const read = readAddress(parseSearch(new URLSearchParams(rest).toString()))
        expect(stringifySearch({ ...readAddress(parseSearch(stringifySearch({ ...read }))) })).toBe(stringifySearch({ ...read }))
      }),
    )
    expect(
      readAddress({ known: 'yesterday', claim: '<script>', set: 'C-1:x', fill: '-3', order: 'me', lang: 'fr', sort: '../' }),
    ).toEqual({})
  })
  it('[WB3] a key given twice, as a command writes it, is one list', () => {
    expect(readAddress(parseSearch('?set=C-0001:20&set=C-0002:5')).set).toBe('C-0001:20,C-0002:5')
    expect(stringifySearch({ set: 'C-0001:20,C-0002:5' })).toBe('?set=C-0001:20,C-0002:5')
  })
  it('[WB4] a copied link says both dates and the language, whatever was left unsaid', () => {
    expect(frozen({ set: 'C-0001:20' }, '2026-02-04', 'zh-Hant', true)).toEqual({
      known: '2026-02-04',
      due: '2026..2030',
      lang: 'zh-Hant',
      set: 'C-0001:20',
    })
    expect(frozen({ known: '2025-12-02' }, '2026-02-04', 'en', true)).toEqual({
      known: '2025-12-02',
      due: '2025..2029',
      lang: 'en',
    })
    expect(frozen({}, '2026-02-04', 'en', false)).toEqual({ known: '2026-02-04', lang: 'en' })
  })
  it('[WB4] dates, policy and language go along to the next screen, a filter or a run does not', () => {
    expect(
      carriedOf({ known: '2026-02-04', policy: 'latest', lang: 'en', q: 'x', set: 'C-0001:1', claim: 'K-0123456789ab' }),
    ).toEqual({
      known: '2026-02-04',
      policy: 'latest',
      lang: 'en',
    })
    expect(changeAddress({ known: '2026-02-04', q: 'x' }, { q: undefined, fill: '3' })).toEqual({
      known: '2026-02-04',
      fill: '3',
    })
    expect(dueOf({ due: '2027..2028' }, '2026-02-04')).toBe('2027..2028')
  })
})
