import { describe, expect, it } from 'vitest'
import type { FilingFact } from '../../model/index.ts'
import { readAny } from '../read-any.ts'
import { FilingMaker, type Mark, row, table } from '../testing/made-filing.ts'
import { sourceOf } from '../testing/reading.ts'
import { readFacts } from './read-facts.ts'

const year = ['2025-01-01', '2025-12-31'] as const
const at: Pick<Mark, 'at'> = { at: '2025-12-31' }
const pledge: Mark = { concept: 'us-gaap:PurchaseObligation', ...at }

/** "value unit ±decimals [text at its place]" of each fact, in the order of the file. */
function show(make: FilingMaker, body: string, hidden = ''): string[] {
  const read = readFacts(make.page(body, hidden))
  if (!read.ok) return [`cannot be read: ${read.failure}`]
  const { text, filing } = read.value
  return filing.facts.map((fact) => showFact(fact, text))
}
function showFact({ value, nil, unit, decimals, places }: FilingFact, text: string): string {
  const words = places.map((p) => `[${text.slice(p.start, p.end)}]`).join('')
  return [nil ? 'nil' : (value ?? 'unreadable'), unit, decimals, words || '[]'].filter((x) => x !== undefined).join(' ')
}

describe('a number of a filing', () => {
  const check = (shown: string, more: Partial<Mark>, expected: string) => {
    const make = new FilingMaker()
    expect(show(make, `<p>It is ${make.number(shown, { ...pledge, ...more })}.</p>`)).toEqual([expected])
  }
  it('[RD60] is its digits, scaled, exact', () => {
    check('1,234.5', { scale: 6, decimals: -5, format: 'ixt:num-dot-decimal' }, '1234500000 USD -5 [1,234.5]')
    check('48.2', { scale: 9, format: 'ixt:num-dot-decimal' }, '48200000000 USD [48.2]')
    check('40', { scale: -2, unit: 'pure', format: 'ixt:num-dot-decimal' }, '0.4 pure [40]')
    check('0.10', { unit: 'pure' }, '0.1 pure [0.10]')
    check('.5', { scale: 3 }, '500 USD [.5]')
    check(
      '12345678901234567890.12',
      { scale: 6, format: 'ixt:numdotdecimal' },
      '12345678901234567890120000 USD [12345678901234567890.12]',
    )
  })
  it('[RD61] has the sign its mark gives it, whatever brackets stand around it', () => {
    check('250', { sign: '-', scale: 6 }, '-250000000 USD [250]')
    check('0', { sign: '-' }, '0 USD [0]')
  })
  it('[RD62] is read in the forms of the registries, old names and new', () => {
    check('1.234,56', { format: 'ixt:num-comma-decimal' }, '1234.56 USD [1.234,56]')
    check('1.234,56', { format: 'ixt:numcommadecimal' }, '1234.56 USD [1.234,56]')
    check('1.000,5', { format: 'ixt:numdotcomma' }, '1000.5 USD [1.000,5]')
    check('1 234 567', { format: 'ixt:numspacedot' }, '1234567 USD [1 234 567]')
    check('—', { format: 'ixt:fixed-zero' }, '0 USD [—]')
    check('-', { format: 'ixt:zerodash' }, '0 USD [-]')
    check('no', { format: 'ixt-sec:numwordsen' }, '0 USD [no]')
    check('twenty-five', { format: 'ixt-sec:numwordsen', scale: 6 }, '25000000 USD [twenty-five]')
    check('one hundred and five thousand two', { format: 'ixt-sec:numwordsen' }, '105002 USD [one hundred and five thousand two]')
  })
  it('[RD63] that no rule can read has no value, and is counted under its form', () => {
    check('MCMXC', { format: 'ixt:num-roman' }, 'unreadable USD [MCMXC]')
    check('12 dozen', { format: 'ixt:num-dot-decimal' }, 'unreadable USD [12 dozen]')
    check('1', { scale: 1_000_000, format: 'ixt:num-dot-decimal' }, 'unreadable USD [1]')
    const make = new FilingMaker()
    const read = readFacts(make.page(make.number('x', { ...pledge, format: 'ixt:num-roman' })))
    expect(read.ok && read.value.filing.unreadable).toEqual([{ format: 'ixt:num-roman', count: 1 }])
  })
  it('[RD64] that is nil says nothing, and is not nought', () => check('—', { nil: true }, 'nil USD [—]'))
})

describe('dates and lengths of a filing', () => {
  const check = (shown: string, format: string, expected: string) => {
    const make = new FilingMaker()
    const page = make.words(shown, { concept: 'dei:X', at: year, format })
    expect(show(make, page)).toEqual([`${expected} [${shown}]`])
  }
  it('[RD65] become days, months and ISO lengths, or stay as they stand', () => {
    check('September 30, 2025', 'ixt:date-monthname-day-year-en', '2025-09-30')
    check('30 Sep 2025', 'ixt:date-day-monthname-year-en', '2025-09-30')
    check('09/30/25', 'ixt:datemonthdayyear', '2025-09-30')
    check('30.09.2025', 'ixt:datedaymonthyear', '2025-09-30')
    check('2025-9-30', 'ixt:date-year-month-day', '2025-09-30')
    check('March 2026', 'ixt:date-monthname-year-en', '2026-03')
    check('December 31', 'ixt:date-monthname-day-en', '--12-31')
    check('fifteen years', 'ixt-sec:durwordsen', 'P15Y')
    check('18 months', 'ixt-sec:durwordsen', 'P18M')
    check('12', 'ixt-sec:durmonth', 'P12M')
    check('a while', 'ixt-sec:durwordsen', 'a while')
    check('sometime', 'ixt:date-monthname-day-year-en', 'sometime')
  })
})

describe('where a fact stands', () => {
  it('[RD66] its place is its words in the text, tags inside tags included', () => {
    const make = new FilingMaker()
    const inner = make.number('5', pledge)
    const body = `<p>We owe <b>${make.words(`about $${inner} million`, { concept: 'hlgs:Note', at: year })}</b>  now.</p>`
    expect(show(make, body)).toEqual(['about $5 million [about $5 million]', '5 USD [5]'])
  })
  it('[RD67] what only machines see has no place, unless the page shows it elsewhere', () => {
    const make = new FilingMaker()
    const hidden = make.number('7', { ...pledge, id: 'f-7' }) + make.number('8', pledge)
    expect(
      show(make, '<p>It is <span style="-sec-ix-hidden:f-7">seven</span>.</p><p style="display:none">unseen</p>', hidden),
    ).toEqual(['7 USD [seven]', '8 USD []'])
    expect(readFacts(make.page('<p>seen</p><p style="display:none">unseen</p>', hidden))).toMatchObject({
      value: { text: 'seen' },
    })
  })
  it('[RD68] words continued elsewhere stand in both places; what is excluded is no part of the value', () => {
    const make = new FilingMaker()
    const first = make.words('We owe <ix:exclude>page 7</ix:exclude>ten', { concept: 'hlgs:Note', at: year, continuedAt: 'k1' })
    const body = `<p>${first}</p><p>between</p><p><ix:continuation id="k1" continuedAt="k1">and five</ix:continuation></p>`
    const [fact] = show(make, body)
    expect(fact).toMatch(/^We owe ten \[We owe page 7ten\](\[and five\])+$/)
  })
  it('[RD69] a footnote is found through its relationship', () => {
    const make = new FilingMaker()
    const body = `<p>${make.number('5', { ...pledge, id: 'f1' })}</p><p><ix:footnote id="n1">Payable in kind.</ix:footnote></p>`
    const read = readFacts(
      make.page(body, '').replace('<ix:resources>', '<ix:resources><ix:relationship fromRefs="f1" toRefs="n1"/>'),
    )
    const notes = read.ok ? read.value.filing.facts[0]!.footnotes.map((n) => read.value.text.slice(n.start, n.end)) : []
    expect(notes).toEqual(['Payable in kind.'])
  })
  it('[RD70] blocks are lines, rows are lines of cells, and a currency sign stays with its figure', () => {
    const make = new FilingMaker()
    const amount = make.number('1,200', { ...pledge, format: 'ixt:num-dot-decimal' })
    const body = `<div>Due as follows:</div>${table(row('<div><span>2026</span></div>', '$', amount, '&#160;', '(3', ')'), row('', '2027', '4', '%'))}<p>Then&#160;&amp; after.</p>`
    const read = readFacts(make.page(body))
    expect(read.ok && read.value.text).toBe('Due as follows:\n2026 | $1,200 | (3)\n2027 | 4%\nThen\u00a0& after.')
  })
})

describe('the context of a fact', () => {
  it('[RD71] is its day or days and its members, explicit and typed, in the order of their axes', () => {
    const make = new FilingMaker()
    const timing = 'us-gaap:RevenueRemainingPerformanceObligationExpectedTimingOfSatisfactionStartDateAxis'
    const body =
      make.number('1', { ...pledge, members: { [timing]: '2026-01-01', 'srt:MajorCustomersAxis': 'hlgs:OrcaMember' } }) +
      make.number('2', { ...pledge, at: year })
    const read = readFacts(make.page(body))
    expect(read.ok && read.value.filing.facts.map(({ period, members }) => [period, members])).toEqual([
      [
        { kind: 'instant', day: '2025-12-31' },
        [
          { axis: 'srt:MajorCustomersAxis', member: 'hlgs:OrcaMember', typed: false },
          { axis: timing, member: '2026-01-01', typed: true },
        ],
      ],
      [{ kind: 'duration', first: '2025-01-01', last: '2025-12-31' }, []],
    ])
  })
  it('[RD72] a name is known by its vocabulary, whatever the file abbreviates it to', () => {
    const make = new FilingMaker()
    const page = make
      .page(make.number('1', pledge) + make.number('2', { ...pledge, concept: 'hlgs:Pledge' }))
      .replaceAll('us-gaap:', 'g:')
      .replace('xmlns:us-gaap', 'xmlns:g')
    const read = readFacts(page)
    expect(read.ok && read.value.filing.facts.map(({ concept, custom }) => [concept, custom])).toEqual([
      ['us-gaap:PurchaseObligation', false],
      ['hlgs:Pledge', true],
    ])
  })
})

describe('a filing as a document', () => {
  const check = async (page: string, expected: object, name = 'a.htm') => {
    const { items, problems } = await readAny(sourceOf(page, name))
    expect({
      document: items[0]?.document,
      facts: items[0]?.filing?.facts.length,
      problems: problems.map((p) => p.message),
    }).toMatchObject(expected)
  }
  const cover = (make: FilingMaker): string =>
    `<p>${make.words('10-K', { concept: 'dei:DocumentType', at: year })} for ${make.words('December 31, 2025', { concept: 'dei:DocumentPeriodEndDate', at: year, format: 'ixt:date-monthname-day-year-en' })} of ${make.words('Quay Power Inc', { concept: 'dei:EntityRegistrantName', at: year })}</p>`
  it('[RD73] is known by what is in it; says who filed it and the day it was signed', () => {
    const make = new FilingMaker()
    const body = `${cover(make)}<p>Date: January 3, 2024</p><p>Date: February 20, 2026</p>`
    return check(make.page(body), {
      facts: 3,
      problems: [],
      document: {
        mediaType: 'text/html',
        title: 'Quay Power Inc, 10-K, for the period to 2025-12-31',
        author: 'Quay Power Inc',
        publisher: 'SEC filing',
        published: { precision: 'day', day: '2026-02-20' },
      },
    })
  })
  it('[RD74] the day an index gives it stands above the day it was signed', async () => {
    const make = new FilingMaker()
    const page = make.page(`${cover(make)}<p>Date: February 20, 2026</p>`)
    const { items } = await readAny(sourceOf(page, 'a.htm', { published: { precision: 'day', day: '2026-02-23' } }))
    expect(items[0]?.document.published).toEqual({ precision: 'day', day: '2026-02-23' })
  })
  it('[RD75] a plain instance has its facts for lines', () => {
    const xml = `<?xml version="1.0"?><xbrl xmlns="http://www.xbrl.org/2003/instance" xmlns:iso4217="http://www.xbrl.org/2003/iso4217" xmlns:us-gaap="http://fasb.org/us-gaap/2025"><context id="c"><entity><identifier scheme="http://www.sec.gov/CIK">1</identifier></entity><period><instant>2025-12-31</instant></period></context><unit id="u"><measure>iso4217:USD</measure></unit><us-gaap:PurchaseObligation contextRef="c" unitRef="u" decimals="-6">12000000</us-gaap:PurchaseObligation></xbrl>`
    return check(
      xml,
      { facts: 1, problems: [], document: { mediaType: 'application/xml', text: 'Purchase Obligation | 12000000' } },
      'a_htm.xml',
    )
  })
  it('[RD76] whose tags are broken is read as a page, and that is said', () => {
    const make = new FilingMaker()
    const page = make.page(`<p>We owe ${make.number('5', pledge)} to Quay.</p>`).replace('</body>', '</div></body>')
    return check(page, {
      facts: undefined,
      document: { text: 'We owe 5 to Quay.' },
      problems: [expect.stringMatching(/^The tags of the filing cannot be read: /)],
    })
  })
})

describe('a hostile filing', () => {
  const refused = (page: string): string => {
    const read = readFacts(page)
    return read.ok ? 'read' : read.failure
  }
  const make = new FilingMaker()
  const root = make.page('').split('<head>')[0]!
  it('[RD77] expands no entity that it defines itself', () => {
    const page = make.page('<p>&b;</p>').replace('<html', '<!DOCTYPE html [<!ENTITY a "x"><!ENTITY b "&a;&a;">]>\n<html')
    expect(refused(page)).toMatch(/undefined entity|&b;/)
  })
  it('[RD78] is given up beyond a depth of elements, of tags, and a number of facts', () => {
    expect(refused(root + '<div>'.repeat(5_000))).toMatch(/1000 deep/)
    expect(refused(root + '<ix:nonNumeric name="a:b" contextRef="c">'.repeat(500))).toMatch(/64 deep/)
    expect(refused(root + '<ix:nonNumeric name="a:b" contextRef="c"/>'.repeat(100_001))).toMatch(/100000 facts/)
  })
  it('[RD79] a chain of continuations that runs in a circle ends', () => {
    const circle = new FilingMaker()
    const body = `${circle.words('a', { concept: 'hlgs:Note', at: year, continuedAt: 'x' })}<ix:continuation id="x" continuedAt="y">b</ix:continuation><ix:continuation id="y" continuedAt="x">c</ix:continuation>`
    expect(show(circle, body)[0]!.length).toBeLessThan(500)
  })
})
