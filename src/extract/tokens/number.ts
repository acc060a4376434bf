/** Exact decimals as text, so that 1.4兆 is 1,400,000,000,000 and never 1399999999999.9998. */

/** "4.5" times 10^9 -> "4500000000". Undefined for what is no plain decimal. */
export function timesPowerOfTen(decimal: string, power: number): string | undefined {
  const match = /^(\d{1,30})(?:\.(\d{1,20}))?$/.exec(decimal)
  if (!match) return undefined
  const fraction = match[2] ?? ''
  const digits = match[1]! + fraction.padEnd(power, '0')
  const point = match[1]!.length + power
  const whole = digits.slice(0, point).replace(/^0+(?=\d)/, '') || '0'
  const rest = digits.slice(point).replace(/0+$/, '')
  return rest ? `${whole}.${rest}` : whole
}

const digitOf: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const stepOf: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

/** 十五 -> 15, 三百二十 -> 320, 百 -> 100; undefined when a sign is none. */
export function parseChineseNumber(text: string): number | undefined {
  let total = 0
  let digit: number | undefined
  for (const sign of text) {
    const step = stepOf[sign]
    if (step !== undefined) {
      total += (digit ?? 1) * step
      digit = undefined
    } else if (digitOf[sign] !== undefined) digit = (digit ?? 0) * 10 + digitOf[sign]
    else return undefined
  }
  return total + (digit ?? 0)
}

/** A figure at one place of a text. */
export interface NumberHit {
  readonly end: number
  readonly decimal: string
  /** 数百, 几十, "tens of": an order of magnitude and no figure. */
  readonly vague: boolean
}

const westernNumber = /(?:\d{1,3}(?:,\d{3}){1,6}|\d{1,18})(?:\.\d{1,8})?/y
const chineseNumber = /[〇零一二两三四五六七八九十百千]{1,9}/y
const vagueNumber = /[数几上][十百千]{1,2}/y

/** The figure that begins at `at`, in digits or Chinese signs. */
export function numberAt(text: string, at: number): NumberHit | undefined {
  const western = sticky(westernNumber, text, at)
  if (western) return { end: at + western.length, decimal: western.replaceAll(',', ''), vague: false }
  const vague = sticky(vagueNumber, text, at)
  if (vague) return { end: at + vague.length, decimal: '0', vague: true }
  const chinese = sticky(chineseNumber, text, at)
  const value = chinese && parseChineseNumber(chinese)
  return chinese && value ? { end: at + chinese.length, decimal: String(value), vague: false } : undefined
}

export function sticky(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0]
}

const firstSigns = new WeakMap<ReadonlyMap<string, unknown>, ReadonlySet<number>>()
/** The signs with which words begin; most places hold none of them. */
function startsOf(words: ReadonlyMap<string, unknown>): ReadonlySet<number> {
  let starts = firstSigns.get(words)
  if (!starts) {
    starts = new Set([...words.keys()].map((word) => word.charCodeAt(0)))
    firstSigns.set(words, starts)
  }
  return starts
}

/** The longest of `words` at `at`, by their length. */
export function wordAt<T>(
  words: ReadonlyMap<string, T>,
  lengthMax: number,
  text: string,
  at: number,
): { end: number; value: T } | undefined {
  const starts = startsOf(words)
  if (!starts.has(text.charCodeAt(at))) return undefined
  for (let length = Math.min(lengthMax, text.length - at); length > 0; length--) {
    const value = words.get(text.slice(at, at + length))
    if (value === undefined) continue
    const last = text[at + length - 1]!
    if (/[a-z]/.test(last) && /[a-z]/.test(text[at + length] ?? '')) continue
    return { end: at + length, value }
  }
  return undefined
}
