import type { StatedDate } from '../../base/index.ts'
import { parseStatedDate } from '../../base/index.ts'
import { matchesOf, parseChineseNumber } from './number.ts'

export interface DateToken {
  readonly start: number
  readonly end: number
  readonly date: StatedDate
  /** Read off the reference date ("last September", 去年12月): only as sure as that is. */
  readonly relative: boolean
}

/** A calendar day in UTC that relative words count from. */
export interface Reference {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** Every date in lower-case normal text. Relative words need `reference`; without one they are left alone. */
export function datesIn(lower: string, reference: Reference | undefined): DateToken[] {
  const tokens: DateToken[] = []
  const here = marksIn(lower)
  if (here === 0 || !((here & datedMarks) !== 0 || dated.test(lower))) return tokens
  for (const [needed, { pattern, read }] of formsByNeed) {
    if ((here & needed) !== needed) continue
    pattern.lastIndex = 0
    for (let match = pattern.exec(lower); match; match = pattern.exec(lower)) {
      const found = read(match, reference)
      const [start, end] = [match.index, match.index + match[0].length]
      if (!found || tokens.some((t) => t.start < end && start < t.end)) continue
      tokens.push({ start, end, ...found })
    }
  }
  return tokens.sort((a, b) => a.start - b.start)
}

/** Signs and words that tell which forms a text may hold: a bit each. 0 stands for any digit. */
const bits = new Map<string, number>()
const bitsOfSign = new Uint32Array(0x10000)
const latin = 1 << 30
for (let code = 97; code <= 122; code++) bitsOfSign[code] = latin
for (const sign of '0年月季半昨今去明前后本上下(qhf') {
  bits.set(sign, 1 << bits.size)
  for (const each of sign === '0' ? '0123456789' : sign) bitsOfSign[each.charCodeAt(0)]! |= bits.get(sign)!
}
const century = /(?:19|20)\d\d/
const month3 = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/
const words: readonly (readonly [string, (lower: string) => boolean])[] = [
  ['jan', (lower) => month3.test(lower)],
  ['quarter', (lower) => lower.includes('quarter')],
  ['half', (lower) => lower.includes('half')],
  ['last', (lower) => lower.includes('last ') || lower.includes('this ') || lower.includes('next ')],
  ['unit', (lower) => lower.includes(' year') || lower.includes(' month') || lower.includes(' quarter')],
  ['day', (lower) => lower.includes('day') || lower.includes('tomorrow')],
  ['weekday', (lower) => lower.includes('day') && lower.includes('on ')],
  ['century', (lower) => century.test(lower)],
]
for (const [word] of words) bits.set(word, 1 << bits.size)

function marksIn(lower: string): number {
  let here = 0
  for (let i = 0; i < lower.length; i++) here |= bitsOfSign[lower.charCodeAt(i)]!
  if ((here & (latin | bits.get('0')!)) !== 0) for (const [word, stands] of words) if (stands(lower)) here |= bits.get(word)!
  return here
}

/** "five-year", 为期十年, 15-19 years: how long, in years. */
export function yearsIn(lower: string): { readonly start: number; readonly end: number; readonly years: number }[] {
  const found: { start: number; end: number; years: number }[] = []
  if (!lower.includes('year') && !(lower.includes('年') && /期|长达|年[之长的供租合]/.test(lower))) return found
  for (const match of matchesOf(years, lower)) {
    const text = match[1] ?? match[3] ?? match[4]
    const years = match[2] ? englishNumbers[match[2]] : text && /\d/.test(text) ? Number(text) : text && parseChineseNumber(text)
    if (years && years <= 99) found.push({ start: match.index, end: match.index + match[0].length, years })
  }
  return found
}

const years =
  /(\d{1,2}(?:\.\d)?)(?:-| )years?\b|(?:\b|-)(two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|twenty-five|thirty)(?:-| )years?\b|(\d{1,2}|[一二两三四五六七八九十]{1,3})年(?:期|之|长|的合|供|租|合约|合同)|(?:为期|期限|长达|租期|合约期|合同期|年期|有效期)[为约达]{0,2}(\d{1,2}|[一二两三四五六七八九十]{1,3})年/g

/** Something in the text may be a date; most sentences are not asked further. */
const datedMarks = [...'0昨今去明前后本上下月'].reduce((sum, sign) => sum | bits.get(sign)!, 0)
const dated =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|day\b|\b(?:last|this|next|later|earlier|yesterday|tomorrow|first|second|third|fourth) /

const englishNumbers: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  'twenty-five': 25,
  thirty: 30,
}
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const monthOf = (word: string): number => months.indexOf(word.slice(0, 3)) + 1
const monthName =
  '(jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?\\.?|july?\\.?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)'

type Found = { readonly date: StatedDate; readonly relative: boolean } | undefined
interface DateForm {
  readonly pattern: RegExp
  /** Signs and words (see `marksIn`) without which it fits nowhere. */
  readonly needs: string
  readonly read: (match: RegExpMatchArray, reference: Reference | undefined) => Found
}

const fixed = (date: StatedDate | undefined): Found => (date ? { date, relative: false } : undefined)
const relative = (date: StatedDate | undefined): Found => (date ? { date, relative: true } : undefined)
const day = (year: number, month: number, date: number): StatedDate | undefined =>
  parseStatedDate(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`)
const month = (year: number, number: number): StatedDate | undefined =>
  number >= 1 && number <= 12 ? { precision: 'month', year, month: number } : undefined
const quarter = (year: number, number: number): StatedDate | undefined =>
  number >= 1 && number <= 4 ? { precision: 'quarter', year, quarter: number as 1 | 2 | 3 | 4 } : undefined
const half = (year: number, number: number): StatedDate => ({ precision: 'half', year, half: number === 1 ? 1 : 2 })
const fullYear = (text: string): number => (text.length === 2 ? 2000 + Number(text) : Number(text))

/** A day or month without a year is the latest one not after the reference, unless only ahead words stand by it. */
function lastMonth(reference: Reference, number: number): number {
  return number <= reference.month ? reference.year : reference.year - 1
}
const yearWord = (word: string, reference: Reference): number | undefined =>
  ({ 去年: -1, 今年: 0, 本年: 0, 今年度: 0, 明年: 1, 前年: -2, 后年: 2, 年内: 0 })[word] === undefined
    ? undefined
    : reference.year + { 去年: -1, 今年: 0, 本年: 0, 今年度: 0, 明年: 1, 前年: -2, 后年: 2, 年内: 0 }[word]!
function shifted(reference: Reference, days: number): StatedDate | undefined {
  const at = new Date(Date.UTC(reference.year, reference.month - 1, reference.day + days))
  return day(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate())
}
function shiftedMonth(reference: Reference, by: number): StatedDate | undefined {
  const at = new Date(Date.UTC(reference.year, reference.month - 1 + by, 1))
  return month(at.getUTCFullYear(), at.getUTCMonth() + 1)
}
const chineseQuarter = (text: string): number => Number(text) || parseChineseNumber(text) || 0
const ordinals: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  '1st': 1,
  '2nd': 2,
  '3rd': 3,
  '4th': 4,
}
const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

/** The most telling forms first: a span once read is not read again. */
const forms: readonly DateForm[] = [
  {
    pattern: /(?<!\d)(20\d\d|19\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g,
    needs: 'century',
    read: (m) => fixed(day(Number(m[1]), Number(m[2]), Number(m[3]))),
  },
  {
    pattern: /(?<!\d)(20\d\d|19\d\d)年(\d{1,2})月(\d{1,2})[日号]/g,
    needs: 'century 年 月',
    read: (m) => fixed(day(Number(m[1]), Number(m[2]), Number(m[3]))),
  },
  {
    pattern: /(?<!\d)(20\d\d|19\d\d)年?第?([1-4一二三四])季度?/g,
    needs: 'century 季',
    read: (m) => fixed(quarter(Number(m[1]), chineseQuarter(m[2]!))),
  },
  {
    pattern: /(?<!\d)(20\d\d|19\d\d)年(?:的)?([上下])半年/g,
    needs: 'century 半',
    read: (m) => fixed(half(Number(m[1]), m[2] === '上' ? 1 : 2)),
  },
  {
    pattern: /(?<!\d)(20\d\d|19\d\d)年(\d{1,2})月/g,
    needs: 'century 年 月',
    read: (m) => fixed(month(Number(m[1]), Number(m[2]))),
  },
  {
    pattern: /(去年|今年|明年|前年|后年|本年)(\d{1,2})月(\d{1,2})[日号]/g,
    needs: '0 年 月',
    read: (m, r) => r && relative(day(yearWord(m[1]!, r)!, Number(m[2]), Number(m[3]))),
  },
  {
    pattern: /(去年|今年|明年|前年|后年|本年)(?:的)?(\d{1,2})月/g,
    needs: '0 年 月',
    read: (m, r) => r && relative(month(yearWord(m[1]!, r)!, Number(m[2]))),
  },
  {
    pattern: /(去年|今年|明年|前年|后年|本年)第?([1-4一二三四])季度?/g,
    needs: '年 季',
    read: (m, r) => r && relative(quarter(yearWord(m[1]!, r)!, chineseQuarter(m[2]!))),
  },
  {
    pattern: /(去年|今年|明年|前年|后年|本年)([上下])半年/g,
    needs: '年 半',
    read: (m, r) => r && relative(half(yearWord(m[1]!, r)!, m[2] === '上' ? 1 : 2)),
  },
  {
    pattern: /(?:昨|今)(?:天|日)?\((\d{1,2})日?\)(?:日|天)?/g,
    needs: '0 (',
    read: (m, r) => r && relative(day(r.year, r.month, Number(m[1]))),
  },
  {
    pattern: /(?<!\d)(\d{1,2})月(\d{1,2})[日号]/g,
    needs: '0 月',
    read: (m, r) => r && relative(day(lastMonth(r, Number(m[1])), Number(m[1]), Number(m[2]))),
  },
  { pattern: /昨天|昨日|昨晚|昨/g, needs: '昨', read: (_, r) => r && relative(shifted(r, -1)) },
  { pattern: /今天|今日|日前/g, needs: '今', read: (m, r) => (m[0] === '日前' ? undefined : r && relative(shifted(r, 0))) },
  { pattern: /上个?月/g, needs: '上 月', read: (_, r) => r && relative(shiftedMonth(r, -1)) },
  { pattern: /下个?月/g, needs: '下 月', read: (_, r) => r && relative(shiftedMonth(r, 1)) },
  {
    pattern: /(?<!\d)(20\d\d|19\d\d)年(?:度|底|初|中|内|末)?(?!期)/g,
    needs: 'century 年',
    read: (m) => fixed({ precision: 'year', year: Number(m[1]) }),
  },
  {
    pattern: /(?<!\d)(\d{1,2})月(?!饼)/g,
    needs: '0 月',
    read: (m, r) => r && relative(month(lastMonth(r, Number(m[1])), Number(m[1]))),
  },
  {
    pattern: /去年夏天|去年|今年度?|明年|前年|后年/g,
    needs: '年',
    read: (m, r) => r && relative({ precision: 'year', year: yearWord(m[0].slice(0, 2), r)! }),
  },
  {
    pattern: new RegExp(`\\b${monthName} (\\d{1,2})(?:st|nd|rd|th)?,? (20\\d\\d|19\\d\\d)\\b`, 'g'),
    needs: 'jan century',
    read: (m) => fixed(day(Number(m[3]), monthOf(m[1]!), Number(m[2]))),
  },
  {
    pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? ${monthName},? (20\\d\\d|19\\d\\d)\\b`, 'g'),
    needs: 'jan century',
    read: (m) => fixed(day(Number(m[3]), monthOf(m[2]!), Number(m[1]))),
  },
  {
    pattern: new RegExp(`\\b${monthName},? (?:of )?(20\\d\\d|19\\d\\d)\\b`, 'g'),
    needs: 'jan century',
    read: (m) => fixed(month(Number(m[2]), monthOf(m[1]!))),
  },
  {
    pattern: /\b(?:q([1-4])|([1-4])q) ?(?:of )?(?:fy)?(20\d\d|19\d\d|\d\d)\b/g,
    needs: '0 q',
    read: (m) => fixed(quarter(fullYear(m[3]!), Number(m[1] ?? m[2]))),
  },
  { pattern: /\b(20\d\d)[ -]?q([1-4])\b/g, needs: 'century q', read: (m) => fixed(quarter(Number(m[1]), Number(m[2]))) },
  {
    pattern: /\b(first|second|third|fourth|1st|2nd|3rd|4th)[ -]quarter(?: of)? (20\d\d)\b/g,
    needs: 'quarter century',
    read: (m) => fixed(quarter(Number(m[2]), ordinals[m[1]!]!)),
  },
  {
    pattern: /\b(first|second) half (?:of )?(20\d\d)\b/g,
    needs: 'half century',
    read: (m) => fixed(half(Number(m[2]), ordinals[m[1]!]!)),
  },
  {
    pattern: /\b(?:h([12])|([12])h) ?(20\d\d|\d\d)\b/g,
    needs: '0 h',
    read: (m) => fixed(half(fullYear(m[3]!), Number(m[1] ?? m[2]))),
  },
  {
    pattern: /\b(late|early|end(?:-| of )|mid-?|beginning of|the end of) ?(20\d\d)\b/g,
    needs: 'century',
    read: (m) =>
      fixed(
        /^mid/.test(m[1]!) ? { precision: 'year', year: Number(m[2]) } : half(Number(m[2]), /^(?:early|beg)/.test(m[1]!) ? 1 : 2),
      ),
  },
  {
    pattern: /\bfy ?(20\d\d|\d\d)\b|\bfiscal (?:year )?(20\d\d)\b/g,
    needs: '0 f',
    read: (m) => fixed({ precision: 'year', year: fullYear((m[1] ?? m[2])!) }),
  },
  {
    pattern: new RegExp(`\\b(last|this|next) ${monthName}(?![a-z])`, 'g'),
    needs: 'jan last',
    read: (m, r) => r && relative(namedMonth(m[1]!, monthOf(m[2]!), r)),
  },
  {
    pattern: new RegExp(`\\b${monthName} (\\d{1,2})(?:st|nd|rd|th)?\\b(?!,? ?\\d)`, 'g'),
    needs: 'jan 0',
    read: (m, r) => r && relative(day(lastMonth(r, monthOf(m[1]!)), monthOf(m[1]!), Number(m[2]))),
  },
  {
    pattern: new RegExp(`\\b(\\d{1,2}) ${monthName}(?![a-z])`, 'g'),
    needs: 'jan 0',
    read: (m, r) => r && relative(day(lastMonth(r, monthOf(m[2]!)), monthOf(m[2]!), Number(m[1]))),
  },
  {
    pattern: new RegExp(`\\b(?:in|since|of|from|by|until|for|back in) ${monthName}(?![a-z])`, 'g'),
    needs: 'jan',
    read: (m, r) => (r && m[1] !== 'mar' ? relative(month(lastMonth(r, monthOf(m[1]!)), monthOf(m[1]!))) : undefined),
  },
  {
    pattern: /\b(last|this|next|later this|earlier this) (year|month|quarter)\b/g,
    needs: 'unit last',
    read: (m, r) => r && relative(namedUnit(m[1]!, m[2]!, r)),
  },
  {
    pattern: /\b(yesterday|today|tomorrow)\b/g,
    needs: 'day',
    read: (m, r) => r && relative(shifted(r, { yesterday: -1, today: 0, tomorrow: 1 }[m[1]!]!)),
  },
  {
    pattern: /\bon (sunday|monday|tuesday|wednesday|thursday|friday|saturday)\b/g,
    needs: 'weekday',
    read: (m, r) => r && relative(lastWeekday(weekdays.indexOf(m[1]!), r)),
  },
  { pattern: /\b(20\d\d)\b(?![-,.]\d)/g, needs: 'century', read: (m) => fixed({ precision: 'year', year: Number(m[1]) }) },
]
const formsByNeed = forms.map((form) => [form.needs.split(' ').reduce((sum, sign) => sum | bits.get(sign)!, 0), form] as const)

function namedMonth(which: string, number: number, r: Reference): StatedDate | undefined {
  if (which === 'this') return month(r.year, number)
  if (which === 'next') return month(number > r.month ? r.year : r.year + 1, number)
  return month(number < r.month ? r.year : r.year - 1, number)
}
function namedUnit(which: string, unit: string, r: Reference): StatedDate | undefined {
  const by = which === 'last' ? -1 : which === 'next' ? 1 : 0
  if (unit === 'year') return { precision: 'year', year: r.year + by }
  if (unit === 'month') return shiftedMonth(r, by)
  const index = r.year * 4 + Math.floor((r.month - 1) / 3) + by
  return quarter(Math.floor(index / 4), (index % 4) + 1)
}
function lastWeekday(weekday: number, r: Reference): StatedDate | undefined {
  const today = new Date(Date.UTC(r.year, r.month - 1, r.day)).getUTCDay()
  return shifted(r, -((today - weekday + 7) % 7))
}
