import { numberInWords } from './number-words.ts'

// The forms of the Inline XBRL Transformation Rules Registries 1 to 5 and of the SEC's own registry that numbers, dates and lengths of
// time are written in. Registries differ in hyphens and in older names of the same rule; the version in the namespace changes none of them.

/** Form names without prefix and hyphens, as the registries' versions agree. */
const plain = (format: string): string =>
  format
    .slice(format.indexOf(':') + 1)
    .replace(/-/g, '')
    .toLowerCase()

const zeroForms = new Set(['zerodash', 'numdash', 'fixedzero'])
/** A full stop before the fraction; anything else that parts digits is a thousands mark. */
const dotForms = new Set(['', 'numdotdecimal', 'numcommadot', 'numspacedot', 'numdotdecimalin', 'numdotdecimalapos'])
const commaForms = new Set(['numcommadecimal', 'numdotcomma', 'numspacecomma', 'numcomma', 'numcommadecimalapos'])

/** Digits as an unsigned decimal, before scale and sign; undefined where the form or the digits are not understood. */
export function numberIn(raw: string, format: string): string | undefined {
  const form = plain(format)
  if (zeroForms.has(form)) return '0'
  if (form === 'numwordsen') return numberInWords(raw.trim())
  const dot = dotForms.has(form)
  if (!dot && !commaForms.has(form)) return undefined
  const bare = raw.replace(/[\s\u00a0\u2009\u202f'’]/g, '')
  const digits = dot ? bare.replace(/,/g, '') : bare.replace(/\./g, '').replace(',', '.')
  // A form without a name holds the value as XML writes it, a sign of its own included.
  return (form === '' ? /^-?(?:\d+\.?\d*|\.\d+)$/ : /^(?:\d+\.?\d*|\.\d+)$/).test(digits) ? digits : undefined
}

/** digits × 10^scale, exact, as the shortest decimal. */
export function scaled(digits: string, scale: number, negative: boolean): string {
  const own = digits.startsWith('-')
  const [whole = '', fraction = ''] = digits.replace('-', '').split('.')
  const all = whole + fraction
  const point = whole.length + scale
  const left = point <= 0 ? '0' : all.slice(0, point).padEnd(point, '0')
  const right = point <= 0 ? '0'.repeat(-point) + all : all.slice(point)
  const wholes = left.replace(/^0+(?=\d)/, '')
  const fractions = right.replace(/0+$/, '')
  const value = fractions === '' ? wholes : `${wholes}.${fractions}`
  return value !== '0' && negative !== own ? `-${value}` : value
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const monthOf = (word: string): number => months.indexOf(word.slice(0, 3).toLowerCase()) + 1
const two = (n: number) => String(n).padStart(2, '0')

/** The order in which a form writes day, month and year; months may be figures or words. */
const dateForms: readonly (readonly [form: RegExp, order: string])[] = [
  [/^date(?:longus|shortus|slashus|monthdayyear|monthnamedayyear|monthnamedayyearen|monthdayyearen)$/, 'mdy'],
  [/^date(?:longuk|shortuk|slasheu|doteu|daymonthyear|daymonthnameyearen|daymonthyearen)$/, 'dmy'],
  [/^dateyearmonthday$/, 'ymd'],
  [/^date(?:monthyear|monthyearen|monthnameyearen)$/, 'my'],
  [/^date(?:monthday|monthdayen|monthnamedayen|longmonthdayus|slashmonthdayus)$/, 'md'],
]

/** A date as 2025-09-30, 2025-09 or --09-30; as it stands where its form is unknown or does not fit. */
export function dateIn(raw: string, format: string): string {
  const form = plain(format)
  const order = dateForms.find(([pattern]) => pattern.test(form))?.[1]
  const pieces = raw.match(/\d+|[A-Za-z]{3,}/g)
  if (!order || pieces?.length !== order.length) return raw
  const at = (letter: string): string | undefined => (order.includes(letter) ? pieces[order.indexOf(letter)] : undefined)
  const monthWord = at('m')!
  const month = /^\d/.test(monthWord) ? Number(monthWord) : monthOf(monthWord)
  const [day, year] = [at('d'), at('y')]
  if (month < 1 || month > 12 || Number(day ?? 1) > 31) return raw
  const long = year && (year.length === 2 ? `20${year}` : year)
  return `${long ?? '-'}-${two(month)}${day ? `-${two(Number(day))}` : ''}`
}

const lengths: Readonly<Record<string, string>> = { year: 'Y', month: 'M', week: 'W', day: 'D' }

/** A length of time as P15Y or P18M; as it stands where its form is unknown. */
export function lengthIn(raw: string, format: string): string {
  const form = plain(format)
  const unit = /^dur(year|month|week|day)$/.exec(form)?.[1]
  if (unit) {
    const number = numberIn(raw, '')
    return number ? `P${number}${lengths[unit]}` : raw
  }
  if (form !== 'durwordsen') return raw
  const m = /^\s*(.+?)[\s\u00a0-]+(year|month|week|day)s?\s*$/i.exec(raw)
  const number = m && (numberIn(m[1]!, '') ?? numberInWords(m[1]!))
  return number ? `P${number}${lengths[m[2]!.toLowerCase()]}` : raw
}

export const isDateForm = (format: string): boolean => plain(format).startsWith('date')
export const isLengthForm = (format: string): boolean => plain(format).startsWith('dur')
