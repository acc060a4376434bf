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

/** A figure with its magnitude: decimal × 10^power. */
export interface Figure {
  readonly start: number
  readonly end: number
  readonly decimal: string
  readonly power: number
  readonly vague: boolean
}

const westernNumber = /(?:\d{1,3}(?:,\d{3}){1,6}|\d{1,18})(?:\.\d{1,8})?/y
const chineseNumber = /[〇零一二两三四五六七八九十百千]{1,9}/y
const vagueNumber = /[数几上][十百千]{1,2}/y

/** What may begin a figure: a digit, a Chinese one, or a word for a few. */
const digitSign = 1
const chineseSign = 2
const vagueSign = 4
const signs = new Uint8Array(0x10000)
for (const [sort, all] of [
  [digitSign, '0123456789'],
  [chineseSign, '〇零一二两三四五六七八九十百千'],
  [vagueSign, '数几上'],
] as const)
  for (const sign of all) signs[sign.charCodeAt(0)]! |= sort

export const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** The figure that begins at `at`, in digits or Chinese signs. */
export function numberAt(text: string, at: number): NumberHit | undefined {
  const sort = at < text.length ? signs[text.charCodeAt(at)]! : 0
  if (sort === 0) return undefined
  if (sort === digitSign) {
    const western = sticky(westernNumber, text, at)
    return western ? { end: at + western.length, decimal: western.replaceAll(',', ''), vague: false } : undefined
  }
  const vague = sort === vagueSign ? sticky(vagueNumber, text, at) : undefined
  if (vague) return { end: at + vague.length, decimal: '0', vague: true }
  const chinese = sticky(chineseNumber, text, at)
  const value = chinese && parseChineseNumber(chinese)
  return chinese && value ? { end: at + chinese.length, decimal: String(value), vague: false } : undefined
}

const small =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'
const wordValues = new Map([
  ...small.split(' ').map((word, i) => [word, i + 1] as const),
  ...tens.split(' ').map((word, i) => [word, (i + 2) * 10] as const),
])
const wordNumber = new RegExp(
  `(?:(?:(${tens.replaceAll(' ', '|')})(?:[- ](${small.split(' ').slice(0, 9).join('|')}))?|(${small.replaceAll(' ', '|')})|(half an?)|(a quarter of an?)|an?)(?![a-z]))( hundred)?(?= |-)`,
  'y',
)

/** twenty-eight, half a, three hundred: figures in words, worth reading only where a million or a billion follows. */
export function wordNumberAt(text: string, at: number): NumberHit | undefined {
  wordNumber.lastIndex = at
  const match = wordNumber.exec(text)
  if (!match) return undefined
  const [whole, ten, one, single, half, quarter, hundred] = match
  const value = half
    ? 0.5
    : quarter
      ? 0.25
      : ten
        ? wordValues.get(ten)! + (one ? wordValues.get(one)! : 0)
        : single
          ? wordValues.get(single)!
          : 1
  return { end: at + whole.length, decimal: String(hundred ? value * 100 : value), vague: false }
}

/** Begins a figure in words. */
export const wordNumberOpens = 'aefhnost'

/** a × 10^p + b × 10^q as a decimal of 10^p: 4億2,000萬 is 4.2 億. Undefined unless both are whole and b is the smaller. */
export function addedUp(a: { decimal: string; power: number }, b: { decimal: string; power: number }): string | undefined {
  const [large, little] = [timesPowerOfTen(a.decimal, a.power), timesPowerOfTen(b.decimal, b.power)]
  if (!large || !little || !/^\d+$/.test(large) || !/^\d+$/.test(little)) return undefined
  const unit = 10n ** BigInt(a.power)
  if (BigInt(little) >= unit) return undefined
  const sum = BigInt(large) + BigInt(little)
  const rest = String(sum % unit)
    .padStart(a.power, '0')
    .replace(/0+$/, '')
  return rest ? `${sum / unit}.${rest}` : String(sum / unit)
}

export function sticky(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0]
}

/** Every match of a global pattern. `matchAll` would make a pattern of its own for every text it looks at. */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex++
  }
  return found
}

/** Words with what they stand for, looked up where they begin, the longest first. */
export class WordList<T> {
  readonly #byFirst = new Map<number, (readonly [string, T])[]>()
  readonly #opens = new Uint8Array(0x10000)

  /** Words longer than `lengthMax` are left out. */
  constructor(words: ReadonlyMap<string, T>, lengthMax: number) {
    for (const entry of words) {
      const first = entry[0].charCodeAt(0)
      if (entry[0] === '' || entry[0].length > lengthMax) continue
      this.#opens[first] = 1
      const list = this.#byFirst.get(first)
      if (list) list.push(entry)
      else this.#byFirst.set(first, [entry])
    }
    for (const list of this.#byFirst.values()) list.sort((a, b) => b[0].length - a[0].length)
  }

  /** The longest word at `at`; a Latin one ends where its letters do. */
  at(text: string, at: number): { readonly end: number; readonly value: T } | undefined {
    const first = text.charCodeAt(at)
    if (this.#opens[first] !== 1) return undefined
    for (const [word, value] of this.#byFirst.get(first)!) {
      const end = at + word.length
      if (!text.startsWith(word, at) || (isLower(text.charCodeAt(end - 1)) && isLower(text.charCodeAt(end)))) continue
      return { end, value }
    }
    return undefined
  }
}

export const isLower = (code: number): boolean => code >= 97 && code <= 122
