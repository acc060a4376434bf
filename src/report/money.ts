import { type Language, majorOf } from '../base/index.ts'
import { type AmountRange, type CapacityRange, currencyOf } from '../model/index.ts'
import { wordsOf } from './words/words.ts'

/** "$20bn" in English, 200億美元 / 200亿美元 in Chinese: never "$20bn" there. At most four figures that count. */
export function moneyText(major: number, currency: string, language: Language): string {
  const scale = scaleOf(major, language)
  return withCurrency(figures(major / scale.size) + scale.word, currency, language)
}

/** What is said of a sum, as a reader says it: "up to $100bn", 約200億美元, 45–50億美元. Lower case in English. */
export function amountText(amount: AmountRange | undefined, language: Language): string {
  const words = wordsOf(language)
  const currency = amount && currencyOf(amount)
  if (!amount || !currency) return words.undisclosedAmount
  const low = amount.low && majorOf(amount.low)
  const high = amount.high && majorOf(amount.high)
  if (low !== undefined && high !== undefined && low !== high)
    return rated(rangeText(low, high, currency, language), amount, language)
  const text = moneyText((high ?? low)!, currency, language)
  const said =
    low === undefined
      ? words.upTo(text)
      : high === undefined
        ? words.over(text)
        : amount.qualifier === 'about'
          ? words.about(text)
          : text
  return rated(said, amount, language)
}
/** "$60bn a year", 每年600億美元. */
export const rated = (text: string, { per }: AmountRange, language: Language): string =>
  per ? wordsOf(language).rate(text, wordsOf(language).per[per]) : text

/** "$4.5–5bn": one scale for both ends, so that they can be compared at a glance. */
export function rangeText(low: number, high: number, currency: string, language: Language): string {
  const scale = scaleOf(high, language)
  return withCurrency(`${figures(low / scale.size)}–${figures(high / scale.size)}${scale.word}`, currency, language)
}

/** The word before a headline figure: “up to”, “about”; nothing for an exact one. */
export function qualifierText(amount: AmountRange, language: Language): string | undefined {
  const words = wordsOf(language)
  if (!currencyOf(amount)) return undefined
  if (amount.low === undefined) return words.qualifiers.upTo
  if (amount.high === undefined) return words.qualifiers.over
  return amount.qualifier === 'about' ? words.qualifiers.about : undefined
}

/** The unit of a column of figures: $bn, 億美元, 亿美元. */
export interface TableUnit {
  readonly title: string
  readonly major: number
}
export function tableUnitOf(currency: string, language: Language): TableUnit {
  const scale = wordsOf(language).scales.find((s) => s.table)!
  return { title: withCurrency(scale.word, currency, language), major: scale.size }
}

export const figuresIn = (major: number, unit: TableUnit): string => figures(major / unit.major)

/** For a column in `unit`: 0–100, 20, >10, —. Rates and other currencies are written out in full. */
export function amountInUnit(amount: AmountRange | undefined, currency: string, unit: TableUnit, language: Language): string {
  if (!amount || !currencyOf(amount)) return '—'
  if (currencyOf(amount) !== currency || amount.per) return amountText(amount, language)
  const low = amount.low ? figuresIn(majorOf(amount.low), unit) : undefined
  const high = amount.high ? figuresIn(majorOf(amount.high), unit) : undefined
  if (high === undefined) return `>${low}`
  if (low === undefined) return `0–${high}`
  return low === high ? low : `${low}–${high}`
}

export function capacityText(capacity: CapacityRange, language: Language): string {
  const words = wordsOf(language)
  const { low, high } = capacity
  const unit = words.capacityUnits[capacity.unit]
  if (low !== undefined && high !== undefined && low !== high) return `${figures(low)}–${figures(high)}${unit}`
  const value = high ?? low
  if (value === undefined) return words.undisclosedCapacity
  const text = figures(value) + unit
  if (low === undefined) return words.upTo(text)
  if (high === undefined) return words.over(text)
  return capacity.qualifier === 'about' ? words.about(text) : text
}

function scaleOf(major: number, language: Language) {
  const size = Math.abs(Number(major.toPrecision(4)))
  const scales = wordsOf(language).scales
  return scales.find((s) => size >= s.size) ?? scales.at(-1)!
}

function withCurrency(text: string, currency: string, language: Language): string {
  const { currencies } = wordsOf(language)
  const mark = currencies[currency as keyof typeof currencies]
  if (language === 'en')
    return text.startsWith('-') ? `−${mark ?? `${currency} `}${text.slice(1)}` : `${mark ?? `${currency} `}${text}`
  return text.replace(/^-/, '−') + (mark ?? ` ${currency}`)
}

/** Four figures that count, thousands grouped from 10,000 on: 1000, 22.43, 6.375. */
export function figures(value: number): string {
  const rounded = Number(value.toPrecision(4))
  const [whole, fraction] = String(Math.abs(rounded) < 1e-6 ? 0 : rounded).split('.')
  const grouped = whole!.replace('-', '').length > 4 ? whole!.replace(/\B(?=(\d{3})+$)/g, ',') : whole!
  return fraction ? `${grouped}.${fraction}` : grouped
}
