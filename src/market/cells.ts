import { boundsOf, dayOf, instantOf, parseStatedDate } from '../base/index.ts'

/** How a date of three numbers that ends in the year is to be read: month first or day first. */
export type DateOrder = 'mdy' | 'dmy'

/** `coarse`: a month, quarter, half or year, placed on its last day, for no reader could know its figure before. */
export type ReadDay =
  | { readonly kind: 'day'; readonly day: string; readonly coarse: boolean }
  | { readonly kind: 'either' }
  | { readonly kind: 'none' }

/**
 * A day in any form the house writes or a spreadsheet exports: 2026-02-04, 2026/2/4, 20260204, 2026年2月4日, 4 Feb 2026,
 * Feb 4, 2026, 2026-02-04T21:00:00Z (its day as written), 13/02/2026; 2026-02, 2026Q1, 2026. `either`: 04/02/2026 without an order.
 */
export function readDay(text: string, order?: DateOrder): ReadDay {
  const stated = parseStatedDate(plainForm(text))
  const bounds = stated && boundsOf(stated)
  if (stated && bounds) {
    const last = dayOf(instantOf(bounds.until - 1))
    return { kind: 'day', day: last, coarse: stated.precision !== 'day' }
  }
  const [, a, sign, b, year] = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/.exec(text) ?? []
  if (!year) return { kind: 'none' }
  const asDay = (month: string, day: string): ReadDay => {
    const iso = isoDay(year, month, day)
    return parseStatedDate(iso) ? { kind: 'day', day: iso, coarse: false } : { kind: 'none' }
  }
  const readings = { mdy: asDay(a!, b!), dmy: asDay(b!, a!) }
  // Nobody who writes points writes the month first.
  if (sign === '.') return readings.dmy
  if (order) return readings[order]
  if (a === b || readings.dmy.kind === 'none') return readings.mdy
  return readings.mdy.kind === 'none' ? readings.dmy : { kind: 'either' }
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const isoDay = (year: string, month: string | number, day: string): string =>
  `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`

/** To a form of parseStatedDate where the text is one of the others. */
function plainForm(text: string): string {
  const time = /^(\d{4}-\d{2}-\d{2})[T ]\d{1,2}:\d{2}/.exec(text)
  if (time) return time[1]!
  const numbers = /^(\d{4})[/.年-](\d{1,2})[/.月-](\d{1,2})日?$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text)
  if (numbers) return isoDay(numbers[1]!, numbers[2]!, numbers[3]!)
  const month = /^(\d{4})年(\d{1,2})月$/.exec(text)
  if (month) return `${month[1]}-${month[2]!.padStart(2, '0')}`
  const dayFirst = /^(\d{1,2})[ -]([a-z]{3})[a-z]*\.?[ -](\d{4})$/i.exec(text)
  const monthFirst = /^([a-z]{3})[a-z]*\.? (\d{1,2}),? (\d{4})$/i.exec(text)
  const [name, day, year] = dayFirst
    ? [dayFirst[2], dayFirst[1], dayFirst[3]]
    : [monthFirst?.[1], monthFirst?.[2], monthFirst?.[3]]
  const index = name ? months.indexOf(name.toLowerCase()) : -1
  return index < 0 ? text : isoDay(year!, index + 1, day!)
}

export type ReadNumber =
  | { readonly kind: 'number'; readonly value: number; readonly unit?: 'percent' | 'bp' }
  /** Nothing there, or a spreadsheet's word for nothing. */
  | { readonly kind: 'gap' }
  /** 1,234 where commas may be decimal: two numbers it could be. */
  | { readonly kind: 'either' }
  | { readonly kind: 'none' }

const gap = /^(?:|[.\-–—]|n\/?a|nan|null|none|#n\/a.*)$/i

/** 1234.5, 1,234.5, 12.5%, 85 bp, $12.50; with `commaDecimal` (files separated by semicolons or tabs) 12,5 too. */
export function readNumber(text: string, commaDecimal: boolean): ReadNumber {
  if (gap.test(text)) return { kind: 'gap' }
  const unit = text.endsWith('%') ? ('percent' as const) : /bps?$/i.test(text) ? ('bp' as const) : undefined
  const bare = text
    .replace(/(?:%|\s?bps?)$/i, '')
    .replace(/^([+-]?)(?:US|NT|HK|CN)?[$€£¥]/, '$1')
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(/^\u2212/, '-')
  const number = (plain: string): ReadNumber => ({ kind: 'number', value: Number(plain), ...(unit ? { unit } : {}) })
  if (/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?$/i.test(bare)) {
    const read = number(bare)
    return Number.isFinite(Number(bare)) ? read : { kind: 'none' }
  }
  const grouped = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(bare)
  const decimal = commaDecimal && /^[+-]?\d{1,3}(?:\.\d{3})*,\d+$|^[+-]?\d+,\d+$/.test(bare)
  if (grouped && decimal) return { kind: 'either' }
  if (grouped) return number(bare.replaceAll(',', ''))
  return decimal ? number(bare.replaceAll('.', '').replace(',', '.')) : { kind: 'none' }
}

/** "6M", "5Y", "CDS 10 yr (bp)", 5年: years to maturity; undefined for any other words. */
export function readTenor(text: string): number | undefined {
  const m = /(?:^|[^\d.a-z])(\d{1,3}(?:\.\d+)?)\s*-?(m|mo|mths?|months?|個月|个月|y|yrs?|years?|年)(?![a-z])/i.exec(
    text.replaceAll('_', ' '),
  )
  if (!m) return undefined
  const years = /^m|月/i.test(m[2]!) ? Number(m[1]) / 12 : Number(m[1])
  return years > 0 && years <= 50 ? years : undefined
}

/** A cell in a message: short, without anything that moves a cursor or turns text round. */
export const shownCell = (text: string): string => {
  const plain = text.replace(/[\p{Cc}\p{Cf}]/gu, '?')
  return `"${plain.length > 40 ? `${plain.slice(0, 39)}…` : plain}"`
}
