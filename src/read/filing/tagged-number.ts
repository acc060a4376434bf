/**
 * The number a tag means: its words by its format (Inline XBRL Transformation Registry 4 and 5, and the names of the first), moved by its
 * scale, with its sign. Undefined where the words are no number in that format.
 */
export function numberOf(words: string, attributes: Readonly<Record<string, string>>): string | undefined {
  if (attributes['xsi:nil'] === 'true') return undefined
  const digits = digitsOf(words.replace(/[\s\u00a0]/g, ''), local(attributes.format ?? ''))
  if (digits === undefined) return undefined
  const scaled = movedBy(digits, Number(attributes.scale ?? 0))
  if (scaled === undefined) return undefined
  return attributes.sign === '-' && /[1-9]/.test(scaled) ? `-${scaled}` : scaled
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1)

function digitsOf(words: string, format: string): string | undefined {
  switch (format) {
    case 'fixed-zero':
    case 'zerodash':
    case 'numdash':
    case 'fixedzero':
      return '0'
    case 'num-comma-decimal':
    case 'numcommadecimal':
    case 'num-comma-decimal-in':
      return /^[\d.'\u2019]*(?:,\d+)?$/.test(words) && /\d/.test(words)
        ? words.replace(/[.'\u2019]/g, '').replace(',', '.')
        : undefined
    default:
      // num-dot-decimal, numdotdecimal, and numbers that name no format.
      return /^[\d,'\u2019]*(?:\.\d+)?$/.test(words) && /\d/.test(words) ? words.replace(/[,'\u2019]/g, '') : undefined
  }
}

/** Decimal text times a power of ten, exactly. */
export function movedBy(digits: string, scale: number): string | undefined {
  if (!Number.isInteger(scale) || Math.abs(scale) > 30) return undefined
  const [whole = '', part = ''] = digits.split('.')
  const all = whole + part
  const point = whole.length + scale
  const padded = point <= 0 ? '0'.repeat(1 - point) + all : all.padEnd(point, '0')
  const at = Math.max(point, 1)
  const text = `${padded.slice(0, at)}.${padded.slice(at)}`
    .replace(/^0+(?=\d)/, '')
    .replace(/\.?0*$/, (tail) => (tail.startsWith('.') ? '' : tail))
  return text.includes('.') ? text.replace(/0+$/, '').replace(/\.$/, '') : text
}
