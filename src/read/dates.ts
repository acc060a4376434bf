/** A calendar date as words give it. Day or year may be wanting; a month never is. Offsets in the text searched. */
export interface DateMention {
  readonly start: number
  readonly end: number
  readonly year?: number
  readonly month: number
  readonly day?: number
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const monthWord =
  '(?<word>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?'
const gap = '[ \\u00a0]'
const hanDigit = '[〇零○一二三四五六七八九十]'

/** Named groups year, month, day, word; a pattern may leave year or day out. */
const patterns: readonly RegExp[] = [
  // 2026-02-04, 2026/2/4, 2026.02.04, with or without a time after it
  /(?<![\d.])(?<year>(?:19|20)\d{2})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?![\d]|\.\d)/gu,
  // 2026年2月4日, 民國115年2月4日, 2026年2月底, 2月4日
  /(?:(?<roc>民[國国])?(?<![\d.])(?<year>\d{2,4})\s*年\s*)?(?<![\d.])(?<month>\d{1,2})\s*月(?:\s*(?<day>\d{1,2})\s*[日號号])?/gu,
  // 二〇二六年二月四日
  new RegExp(`(?<year>${hanDigit}{4})年(?<month>${hanDigit}{1,3})月(?:(?<day>${hanDigit}{1,3})[日號号])?`, 'gu'),
  // 4 February 2026, 4 Feb
  new RegExp(`(?<![\\d.,$])(?<day>\\d{1,2})(?:st|nd|rd|th)?${gap}${monthWord},?(?:${gap}(?<year>(?:19|20)\\d{2}))?(?!\\d)`, 'gu'),
  // February 4, 2026, Feb. 4, February 2026
  new RegExp(
    `(?<!\\d${gap})\\b${monthWord}${gap}(?:(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:,?${gap}(?<year>(?:19|20)\\d{2}))?|(?<yearOnly>(?:19|20)\\d{2}))(?![\\d%])(?!\\.\\d)`,
    'gu',
  ),
]

/** Every date in `text`, in order, none overlapping: of two that overlap the one that begins first, then the longer. */
export function datesIn(text: string): DateMention[] {
  const found = patterns.flatMap((pattern) => [...text.matchAll(pattern)].flatMap((m) => mentionOf(m) ?? []))
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  let free = 0
  return found.filter((mention) => {
    if (mention.start < free) return false
    free = mention.end
    return true
  })
}

/** YYYY-MM-DD, when year and day are given. */
export const fullDayOf = (mention: DateMention): string | undefined =>
  mention.year === undefined || mention.day === undefined
    ? undefined
    : `${mention.year}-${two(mention.month)}-${two(mention.day)}`

const two = (n: number) => String(n).padStart(2, '0')

function mentionOf(m: RegExpExecArray): DateMention | undefined {
  const groups = m.groups ?? {}
  const month = groups.word ? months.indexOf(groups.word.slice(0, 3).toLowerCase()) + 1 : numberOf(groups.month ?? '')
  const day = groups.day === undefined ? undefined : numberOf(groups.day)
  const year = yearOf(groups.year ?? groups.yearOnly, groups.roc !== undefined)
  if (year === null || month < 1 || month > 12) return undefined
  if (day !== undefined && (day < 1 || day > new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate())) return undefined
  return {
    start: m.index,
    end: m.index + m[0].length,
    month,
    ...(year === undefined ? {} : { year }),
    ...(day === undefined ? {} : { day }),
  }
}

/** Null for a number before 年 that is no year of this century or the last: "3年2月" is a length of time. */
function yearOf(digits: string | undefined, republic: boolean): number | undefined | null {
  if (digits === undefined) return undefined
  const value = numberOf(digits)
  const year = republic ? value + 1911 : value
  return year >= 1900 && year <= 2199 ? year : null
}

const hanDigits = '〇一二三四五六七八九'
function numberOf(digits: string): number {
  if (/^\d+$/.test(digits)) return Number(digits)
  const plain = digits.replace(/[零○]/g, '〇')
  if (!plain.includes('十')) return Number([...plain].map((character) => hanDigits.indexOf(character)).join(''))
  const [tens = '', ones = ''] = plain.split('十')
  return (tens === '' ? 1 : hanDigits.indexOf(tens)) * 10 + (ones === '' ? 0 : hanDigits.indexOf(ones))
}
