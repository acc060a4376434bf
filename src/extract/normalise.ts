import { Converter } from 'opencc-js/t2cn'
import type { Letters } from './phrases.ts'

/**
 * Text made comparable: half-width, Simplified, one kind of quotation mark; and for each of its UTF-16 units the place in the
 * original it came from. Units appear and vanish on the way (㎿ is two, a zero-width space none), so offsets are mapped, never reused.
 */
export interface NormalText {
  readonly text: string
  /** Same length as `text`. */
  readonly lower: string
  /** Of `text`. */
  readonly letters: Letters
  readonly starts: Int32Array
  readonly ends: Int32Array
}

export function normalise(original: string): NormalText {
  // Nearly every unit gives one; a few compatibility characters unfold to eighteen.
  let room = original.length + 64
  let starts = new Int32Array(room)
  let ends = new Int32Array(room)
  let letters = new Uint16Array(room)
  let length = 0
  let straightOpen = false
  const put = (letter: number, start: number, end: number) => {
    if (length === room) {
      room *= 2
      starts = grown(starts, room)
      ends = grown(ends, room)
      letters = grown(letters, room)
    }
    letters[length] = letter
    starts[length] = start
    ends[length] = end
    length++
  }
  for (let i = 0; i < original.length; ) {
    const code = original.charCodeAt(i)
    let letter = single[code]!
    if (letter === unknown) letter = single[code] = singleOf(code)
    if (letter === several) {
      const point = String.fromCodePoint(original.codePointAt(i)!)
      const unit = unitOf(point)
      const kept = unit.length > point.length * 2 ? point : unit
      for (let k = 0; k < kept.length; k++) put(kept.charCodeAt(k), i, i + point.length)
      i += point.length
      continue
    }
    if (letter === straightQuote) {
      letter = straightOpen ? 0x201d : 0x201c
      straightOpen = !straightOpen
    } else if (letter === 0x0a) straightOpen = false
    else if (letter === 0x2019 && isLatin(original[i - 1]) && isLatin(original[i + 1])) letter = apostrophe
    put(letter, i, i + 1)
    i++
  }
  const own = letters.subarray(0, length)
  const text = textOf(own)
  return { text, lower: lowerOf(text), letters: own, starts: starts.subarray(0, length), ends: ends.subarray(0, length) }
}

function grown<A extends Int32Array | Uint16Array>(array: A, length: number): A {
  const more = new (array.constructor as new (length: number) => A)(length)
  more.set(array)
  return more
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

/** The one unit that stands for a unit; `several` where it is none, more, or half of a pair. */
const single = new Int32Array(0x10000).fill(-1)
const unknown = -1
const several = -2
const straightQuote = 0x22
const apostrophe = 0x27
function singleOf(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return several
  const unit = unitOf(String.fromCharCode(code))
  return unit.length === 1 ? unit.charCodeAt(0) : several
}

/** No more arguments than a call can take. */
const lettersAtOnce = 8192
function textOf(letters: Letters): string {
  const parts: string[] = []
  for (let at = 0; at < letters.length; at += lettersAtOnce)
    parts.push(Reflect.apply(String.fromCharCode, undefined, letters.subarray(at, at + lettersAtOnce)))
  return parts.join('')
}

const fold = (text: string): string => folded[text] ?? text
const isLatin = (unit: string | undefined): boolean => unit !== undefined && /[A-Za-z\u00c0-\u024f]/.test(unit)

// İ alone lowers to two units: it stays as it is.
const lowerOf = (text: string): string =>
  text
    .split('İ')
    .map((part) => part.toLowerCase())
    .join('İ')
