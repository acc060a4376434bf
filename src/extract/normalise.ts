import { Converter } from 'opencc-js/t2cn'

/**
 * Text made comparable: half-width, Simplified, one kind of quotation mark; and for each of its UTF-16 units the place in the
 * original it came from. Units appear and vanish on the way (㎿ is two, a zero-width space none), so offsets are mapped, never reused.
 */
export interface NormalText {
  readonly text: string
  /** Same length as `text`. */
  readonly lower: string
  readonly starts: Int32Array
  readonly ends: Int32Array
}

export function normalise(original: string): NormalText {
  const starts = new Int32Array(original.length * 2 + 16)
  const ends = new Int32Array(original.length * 2 + 16)
  const parts: string[] = []
  let length = 0
  let straightOpen = false
  for (let i = 0; i < original.length; ) {
    const point = String.fromCodePoint(original.codePointAt(i)!)
    let unit = unitOf(point)
    if (unit === '"') {
      unit = straightOpen ? '”' : '“'
      straightOpen = !straightOpen
    } else if (unit === '\n') straightOpen = false
    else if (unit === '’' && isLatin(original[i - 1]) && isLatin(original[i + 1])) unit = "'"
    // A few compatibility characters unfold to eighteen units; two per source unit is all the room there is.
    if (unit.length > point.length * 2) unit = point
    for (let k = 0; k < unit.length; k++) {
      starts[length] = i
      ends[length] = i + point.length
      length++
    }
    parts.push(unit)
    i += point.length
  }
  const text = parts.join('')
  return { text, lower: lowerOf(text), starts: starts.subarray(0, length), ends: ends.subarray(0, length) }
}

/** Where text[start, end) of the normal form stands in the original. */
export const originalSpan = (
  normal: NormalText,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } => ({
  start: normal.starts[start] ?? 0,
  end: normal.ends[end - 1] ?? 0,
})

/** The same form for a word of a lexicon, which may be written in either script. */
export const normalWord = (word: string): string => normalise(word).lower

const toSimplified = Converter({ from: 't', to: 'cn' })
const units = new Map<string, string>()
const folded: Readonly<Record<string, string>> = {
  '「': '“',
  '」': '”',
  '『': '‘',
  '』': '’',
  '﹁': '“',
  '﹂': '”',
  '«': '“',
  '»': '”',
  '„': '“',
  '″': '”',
  '–': '-',
  '‒': '-',
  '‑': '-',
  '−': '-',
  '―': '—',
  '〜': '~',
  '～': '~',
  '·': '·',
  '‧': '·',
  '・': '·',
  '•': '·',
  '\u00a0': ' ',
  '\u3000': ' ',
  '\t': ' ',
  '\r': ' ',
  '\u200b': '',
  '\u200c': '',
  '\u200d': '',
  '\u2060': '',
  '\ufeff': '',
  '\u00ad': '',
}

function unitOf(point: string): string {
  const known = units.get(point)
  if (known !== undefined) return known
  const unit = folded[point] ?? toSimplified(fold(point.normalize('NFKC')))
  if (units.size < 60_000) units.set(point, unit)
  return unit
}

const fold = (text: string): string => folded[text] ?? text
const isLatin = (unit: string | undefined): boolean => unit !== undefined && /[A-Za-z\u00c0-\u024f]/.test(unit)

// İ lowers to two units; a letter that would change length stays as it is.
function lowerOf(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  return Array.from(text, (c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c)).join('')
}
