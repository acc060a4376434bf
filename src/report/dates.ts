import type { Language, StatedDate } from '../base/index.ts'
import { wordsOf } from './words/words.ts'

const partsOf = (iso: string): readonly [number, number, number] => [
  Number(iso.slice(0, 4)),
  Number(iso.slice(5, 7)),
  Number(iso.slice(8, 10)),
]

/** "4 Feb 2026", 2026年2月4日. Takes an ISO day or date-time. */
export function dateText(iso: string, language: Language): string {
  const [year, month, day] = partsOf(iso)
  return language === 'en' ? `${day} ${monthsShort[month - 1]} ${year}` : `${year}年${month}月${day}日`
}
/** "4 Feb", 2月4日: for an axis where the year stands elsewhere. */
export function dayText(iso: string, language: Language): string {
  const [, month, day] = partsOf(iso)
  return language === 'en' ? `${day} ${monthsShort[month - 1]}` : `${month}月${day}日`
}
/** "Feb 2026", 2026年2月; without the year "Feb", 2月. */
export function monthText(iso: string, language: Language, withYear = true): string {
  const [year, month] = partsOf(iso)
  if (language === 'en') return withYear ? `${monthsShort[month - 1]} ${year}` : monthsShort[month - 1]!
  return withYear ? `${year}年${month}月` : `${month}月`
}

/** As precise as its source; a described moment is its own words. */
export function statedDateText(date: StatedDate, language: Language): string {
  switch (date.precision) {
    case 'day':
      return dateText(date.day, language)
    case 'month':
      return monthText(`${date.year}-${String(date.month).padStart(2, '0')}`, language)
    case 'quarter':
      return wordsOf(language).quarter(date.year, date.quarter)
    case 'half':
      return wordsOf(language).half(date.year, date.half)
    case 'year':
      return wordsOf(language).year(date.year)
    case 'moment':
      return date.moment
  }
}

/** "2027Q1" -> "Q1 2027", 2027年第一季. */
export function periodText(period: string, language: Language): string {
  const m = /^(\d{4})-?Q([1-4])$/.exec(period)
  return m ? wordsOf(language).quarter(Number(m[1]), Number(m[2])) : period
}

const monthsShort = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
