import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dayOf, formatDecimal } from '../base/index.ts'
import { decodeFacts, factsFormat } from './json.ts'

const source = { publisher: 'The Ledger Times', title: 'A deal', address: 'https://example.org/deal' }
const claim = {
  id: 'k1',
  about: 'steel-rail',
  act: 'commits',
  property: 'amount',
  says: { amount: { low: '5000000', high: '5000000', currency: 'EUR' } },
  speaker: { name: 'Ada Rail', kind: 'person', role: 'CEO', party: 'railco' },
  said: '2026-02',
  source,
}
const file = {
  format: factsFormat,
  source: 'A compilation',
  parties: [
    { id: 'steelco', name: 'Steelco', kind: 'company' },
    { id: 'railco', name: 'Railco', kind: 'company', names: { 'zh-Hant': ['鐵路'] }, people: [{ name: 'Ada Rail' }] },
  ],
  commitments: [{ slug: 'steel-rail', payer: 'railco', payee: 'steelco', kind: 'purchase' }],
  claims: [claim],
}
const read = (given: unknown, options?: Parameters<typeof decodeFacts>[1]) => {
  const decoded = decodeFacts(typeof given === 'string' ? given : JSON.stringify(given), options)
  if (!decoded.ok) throw new Error(`refused whole: ${decoded.failure.message}`)
  return decoded.value
}
const withClaim = (change: object) => read({ ...file, claims: [{ ...claim, ...change }] })

describe('a fact file', () => {
  it('[WI4] becomes facts: commitments by slug, claims with their parties, link and dates', () => {
    const { facts, problems } = read(file)
    expect(problems).toEqual([])
    expect(facts.parties.map((p) => [p.id, p.names, p.people.length])).toEqual([
      ['steelco', {}, 0],
      ['railco', { 'zh-Hant': ['鐵路'] }, 1],
    ])
    const [made] = facts.claims
    expect(made?.about).toEqual({
      kind: 'commitment',
      mention: {
        key: 'steel-rail',
        payer: { name: 'Railco', party: 'railco' },
        payee: { name: 'Steelco', party: 'steelco' },
        kind: 'purchase',
      },
    })
    expect(made?.evidence).toEqual({ kind: 'link', link: source })
    expect(made?.route).toEqual({
      speaker: { name: 'Ada Rail', kind: 'person', role: 'CEO', party: 'railco' },
      publisher: 'The Ledger Times',
    })
    expect(made?.madeBy).toEqual({ kind: 'import' })
  })
  it('[WI4] is read whole as docs/import.md shows it', () => {
    const page = readFileSync(join(import.meta.dirname, '../../docs/import.md'), 'utf8')
    const { facts, problems } = read(/```json\n([\s\S]*?)```/.exec(page)![1]!)
    expect(problems).toEqual([])
    expect([facts.parties, facts.commitments, facts.claims].map((list) => list.length)).toEqual([2, 1, 1])
  })
  it('[WI4] may begin with a byte order mark and leave lists out', () => {
    expect(read(`\uFEFF${JSON.stringify({ format: factsFormat, source: 's' })}`).facts.claims).toEqual([])
  })

  const amountOf = (amount: object) => {
    const { facts, problems } = withClaim({ says: { amount } })
    const made = facts.claims[0]?.says.amount
    if (!made) return problems.map((p) => p.message).join('; ')
    const end = (m: typeof made.low) => (m ? formatDecimal(m) : '')
    return `${made.qualifier} ${end(made.low)}..${end(made.high)}${made.per ? ` per ${made.per}` : ''}`
  }
  const currency = 'USD'
  it('[WI5] reads amounts as numbers or decimal text and finds the qualifier from their ends', () => {
    expect(amountOf({ low: 5, high: 5, currency })).toBe('exact 5..5')
    expect(amountOf({ low: '5.25', high: 7e9, currency })).toBe('range 5.25..7000000000')
    expect(amountOf({ high: 5, currency })).toBe('up_to ..5')
    expect(amountOf({ low: 5, currency, per: 'year' })).toBe('at_least 5.. per year')
    expect(amountOf({ currency })).toBe('undisclosed ..')
    expect(amountOf({ high: 5, currency, qualifier: 'about' })).toBe('about 5..5')
  })
  it('[WI5] refuses an amount whose words contradict its ends', () => {
    expect(amountOf({ low: 7, high: 5, currency })).toContain('claims[0].says.amount (k1): low is above high')
    expect(amountOf({ low: 1, high: 5, currency, qualifier: 'up_to' })).toContain('"up_to" needs high and no low')
    expect(amountOf({ low: 1, high: 5, currency, qualifier: 'exact' })).toContain('"exact" needs one figure')
    expect(amountOf({ low: -1, currency })).toContain('claims[0].says.amount.low (k1): expected an amount in USD')
    expect(amountOf({ low: 'five', currency })).toContain('found "five"')
    expect(amountOf({ low: 0.001, currency })).toContain('expected an amount in USD')
    expect(amountOf({ low: 1e300, currency })).toContain('expected an amount in USD')
    expect(amountOf({ low: 1, currency: 'dollars' })).toContain('says.amount.currency (k1): expected a currency code')
  })

  const knownOf = (change: object) => {
    const { facts, problems } = withClaim(change)
    const made = facts.claims[0]
    return made
      ? `${dayOf(made.publishedAt)}${made.publishedAssumed ? ' assumed' : ''}`
      : problems.map((p) => p.message).join('; ')
  }
  it('[WI6] makes a claim known on its day of publication, else on the last day its words may date from, marked assumed', () => {
    expect(knownOf({ published: '2026-02-11' })).toBe('2026-02-11')
    expect(knownOf({ published: '2026-02-11', publishedAssumed: true })).toBe('2026-02-11 assumed')
    expect(knownOf({ published: '2026-02' })).toBe('2026-02-28 assumed')
    expect(knownOf({ published: '2026-02-11T08:00:00Z' })).toBe('2026-02-11')
    expect(knownOf({})).toBe('2026-02-28 assumed')
    expect(knownOf({ said: '2026-02-04' })).toBe('2026-02-04 assumed')
    expect(knownOf({ said: '2025-Q4' })).toBe('2025-12-31 assumed')
  })
  it('[WI6] refuses a day that is none, and words published before they were said', () => {
    expect(knownOf({ published: 'soon' })).toContain('claims[0].published (k1): expected a day')
    expect(knownOf({ published: '2026-02-31' })).toContain('expected a day')
    expect(knownOf({ said: '0026-02' })).toContain('claims[0].said (k1): expected 2026-02-04')
    expect(knownOf({ published: '2026-01-15' })).toContain('claims[0].published (k1): it is before the words were said')
    expect(knownOf({ said: { moment: 'at IPO' } })).toContain('claims[0].published (k1): it is missing')
    expect(knownOf({ said: 'yesterday' })).toContain('claims[0].said (k1): expected 2026-02-04, 2026-02')
  })

  it('[WI7] loses only the rows that cannot be read, each a problem with its path and id', () => {
    const { facts, problems } = read({
      ...file,
      claims: [claim, { ...claim, id: 'k2', act: 'shouts' }, 7, { ...claim, id: 'k4', about: 'nowhere' }, { ...claim, id: 'k5' }],
    })
    expect(facts.claims).toHaveLength(2)
    expect(problems.map((p) => [p.code, p.where, p.message.slice(0, 40)])).toEqual([
      ['import-row', 'claims[1].act', expect.stringContaining('claims[1].act (k2): ')],
      ['import-row', 'claims[2]', expect.stringContaining('claims[2]: expected object')],
      ['reference-unknown', 'claims[3].about', expect.stringContaining('claims[3].about (k4): no commitment')],
    ])
    expect(problems.every((p) => p.mend)).toBe(true)
  })
  it('[WI7] names the meant one where a value may have several forms', () => {
    const first = (change: object) => withClaim(change).problems[0]?.message
    expect(first({ said: 7 })).toBe('claims[0].said (k1): expected string or expected object; found 7')
    expect(first({ said: { moment: 5 } })).toBe('claims[0].said.moment (k1): expected string, received number; found 5')
    expect(first({ about: { parti: 'railco' } })).toContain('claims[0].about')
    expect(first({ says: { amount: { low: true, currency: 'USD' } } })).toContain(
      'says.amount.low (k1): expected number or expected string; found true',
    )
    expect(first({ source: undefined })).toBe('claims[0].source (k1): expected object; it is missing')
  })
  it('[WI7] says what it does not know: misspelt keys, unknown lists, names declared nowhere or twice', () => {
    const messages = (change: object) => read({ ...file, ...change }).problems.map((p) => p.message)
    expect(messages({ claims: [{ ...claim, gits: 'x' }] })).toEqual(['claims[0] (k1): nobody knows "gits" here'])
    const many = Object.fromEntries(Array.from({ length: 9_000 }, (_, i) => [`k${i}`, 1]))
    expect(messages({ claims: [{ ...claim, ...many }] })).toEqual([
      'claims[0] (k1): nobody knows "k0", "k1", "k2", "k3", "k4" and 8995 more here',
    ])
    expect(messages({ cliams: [] })).toEqual(['cliams: nobody knows this list'])
    expect(messages({ source: undefined })).toEqual([expect.stringContaining('source: it is missing')])
    expect(messages({ claims: [], commitments: [{ ...file.commitments[0], payer: 'nobody' }] })).toEqual([
      'commitments[0].payer: no party "nobody" in "parties"',
    ])
    expect(messages({ commitments: [...file.commitments, ...file.commitments] })).toEqual([
      expect.stringContaining('stands twice'),
    ])
    expect(messages({ parties: [...file.parties, file.parties[0]] })).toEqual([expect.stringContaining('parties[2].id')])
    expect(messages({ relations: [{ kind: 'part-of', from: 'steel-rail', to: 'x', reason: '' }] })).toEqual([
      'relations[0].to: no commitment "x" in "commitments"',
    ])
  })
  it('[WI7] reads figures, signals and capacity, and refuses their bad numbers', () => {
    const rows = {
      figures: [
        {
          party: 'railco',
          period: 'FY2025',
          asOf: '2025-12-31',
          months: 12,
          currency,
          figures: { cash: -5, revenue: '1.5' },
          source,
        },
        { party: 'railco', period: 'FY2025', asOf: '31/12/25', months: 12, currency, figures: {}, source },
        { party: 'railco', period: 'FY2025', asOf: '2025-12-31', months: 12, currency, figures: { cash: 1e99 }, source },
      ],
      signals: [{ party: 'railco', kind: 'cds_level', date: '2026-02', value: 80, unit: 'bp', estimate: true, source }],
      capacity: [
        { party: 'railco', date: '2027', gw: 1.2, status: 'planned', published: '2026-01-05', unverified: true, source },
      ],
    }
    const { facts, problems } = read({ ...file, ...rows })
    expect(facts.figures.map((f) => [f.figures, f.forecast, dayOf(f.publishedAt), f.publishedAssumed])).toEqual([
      [{ cash: '-5', revenue: '1.5' }, false, '2025-12-31', true],
    ])
    expect(facts.signals[0]).toMatchObject({ estimate: true, publishedAssumed: true })
    expect(facts.capacity[0]).toMatchObject({ unverified: true, gw: 1.2, date: { precision: 'year', year: 2027 } })
    expect(problems.map((p) => p.where)).toEqual(['figures[1].asOf', 'figures[2].figures.cash'])
  })

  const refusal = (text: string, options?: Parameters<typeof decodeFacts>[1]) => {
    const decoded = decodeFacts(text, options)
    return decoded.ok ? 'read' : `${decoded.failure.code}: ${decoded.failure.message}`
  }
  it('[WI8] that is another kind of file is refused whole, with the reason', () => {
    expect(refusal('')).toContain('import-unreadable: no JSON')
    expect(refusal('[]')).toBe('import-unreadable: expected an object')
    expect(refusal('{}')).toBe('import-unreadable: "format" is missing, not "edifice-facts/1"')
    expect(refusal('{"format":"edifice-facts/9"}')).toContain('"format" is "edifice-facts/9"')
    expect(refusal('{"format":"edifice-facts/1","claims":{}}')).toBe('import-unreadable: "claims" is no list')
  })
  it('[WI8] of hostile size is bounded: characters, rows, problems, depth', () => {
    const limits = { charsMax: 1_000, rowsMax: 2, problemsMax: 1 }
    expect(refusal(' '.repeat(1_001), limits)).toContain('the file has 1001 characters, more than 1000')
    const of = (claims: unknown[]) => JSON.stringify({ format: factsFormat, source: 's', claims })
    expect(refusal(of([1, 2, 3]), limits)).toContain('"claims" has 3 rows, more than 2')
    expect(read(of([1, 2]), limits).problems.map((p) => p.message)).toEqual([
      expect.stringContaining('claims[0]'),
      'and 1 problems more',
    ])
    expect(refusal('{"format":'.repeat(100_000))).toContain('no JSON')
    expect(withClaim({ gist: 'x'.repeat(5_000) }).problems[0]?.message).toContain('longer than 4000 characters')
  })
})
