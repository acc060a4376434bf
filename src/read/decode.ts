import iconv from 'iconv-lite'
import { failed, ok, type Problem, type Result } from '../base/index.ts'
import { declaredEncoding, type Encoding } from './encodings.ts'
import { giveText } from './media-type.ts'
import { plausibilityOf, plausibilityOfWide } from './plausibility.ts'

export interface Decoded {
  readonly text: string
  readonly encoding: Encoding
}
/** `line` counts from 1 and is absent when no one line is to blame. */
export type Undecodable = Pick<Problem, 'code' | 'message' | 'way' | 'values'> & { readonly mend: string; readonly line?: number }

const spoken: Record<Encoding, string> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 (little-endian)',
  'utf-16be': 'UTF-16 (big-endian)',
  gb18030: 'GB18030 (GBK, GB2312)',
  big5: 'Big5',
}
const saveAsUtf8 = 'Open it in an editor that shows it rightly and save it as UTF-8.'
const cutOff: Undecodable = {
  code: 'file-cut-off',
  way: 'ends-in-character',
  message: 'It ends in the middle of a character: part of the file is missing.',
  mend: 'Copy or download it again, whole.',
}
const unknown: Undecodable = {
  code: 'encoding-unknown',
  way: 'encoding-none',
  message: 'Its characters are not in UTF-8, UTF-16, GB18030 or Big5.',
  mend: saveAsUtf8,
}

/**
 * Bytes to text, by strict validity first and by what the characters look like second. What the file says of itself is a claim
 * to be checked: a file that declares one encoding and holds another, or holds two, is refused with the place.
 * `hint` (an HTTP header's charset) is weaker still: it only breaks a tie, because servers send it without looking.
 */
export function decode(bytes: Uint8Array, hint?: string): Result<Decoded, Undecodable> {
  const found = byMark(bytes) ?? byContent(bytes, hint)
  if (!found.ok) return found
  const { text, encoding } = found.value
  const declared = declaredEncoding(text)
  // Plain ASCII keeps any promise made about it.
  if (!declared || declared.encoding === encoding || !/[^\0-\x7f]/.test(text)) return found
  if (declared.encoding?.startsWith('utf-16') && encoding.startsWith('utf-16')) return found
  return failed({
    code: 'encoding-contradicted',
    way: 'encoding-declared',
    values: { declared: declared.label, found: spoken[encoding] },
    message: `It says it is ${declared.label}, but its bytes are ${spoken[encoding]}.`,
    mend: 'Save it again with the right declaration, or as plain text in UTF-8.',
    line: lineAt(text, declared.at),
  })
}

function byMark(bytes: Uint8Array): Result<Decoded, Undecodable> | undefined {
  const [a, b, c, d] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) {
    const text = strictly('utf-8', bytes)
    return text === undefined ? failed(brokenUtf8(bytes)) : ok({ text, encoding: 'utf-8' })
  }
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return failed(unknown)
  const wide = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : undefined
  if (!wide) return undefined
  if (bytes.length % 2 === 1) return failed(cutOff)
  const text = strictly(wide, bytes)
  return text === undefined ? failed(unknown) : checkWide(text, wide)
}

function byContent(bytes: Uint8Array, hint: string | undefined): Result<Decoded, Undecodable> {
  const utf8 = strictly('utf-8', bytes)
  const hasNul = bytes.includes(0)
  // Three-byte characters do not come about by chance; short runs of two-byte ones can be GB2312 (陆 is the bytes of ½).
  if (utf8 !== undefined && !hasNul && (/[\u0800-\uffff]/.test(utf8) || plausibilityOf(utf8).share >= 0.5))
    return ok({ text: utf8, encoding: 'utf-8' })
  const wide = unmarkedWide(bytes)
  if (wide) return wide
  if (shareOfControls(bytes) > 0.02)
    return failed({
      code: 'file-binary',
      way: 'binary',
      message: 'It holds binary data, not text.',
      mend: giveText,
    })
  if (utf8 !== undefined && hasNul) return ok({ text: utf8, encoding: 'utf-8' })
  return byLines(bytes, hint)
}

/** UTF-16 without its mark: tried when the bytes are not UTF-8, believed when nearly all of it is common writing. */
function unmarkedWide(bytes: Uint8Array): Result<Decoded, Undecodable> | undefined {
  if (bytes.length < 2) return undefined
  const even = bytes.subarray(0, bytes.length - (bytes.length % 2))
  for (const encoding of ['utf-16le', 'utf-16be'] as const) {
    const text = strictly(encoding, even)
    if (text === undefined || plausibilityOfWide(text).share < 0.85) continue
    return even.length < bytes.length ? failed(cutOff) : checkWide(text, encoding)
  }
  return undefined
}

/** 8-bit text inside a UTF-16 file reads as a line of rare characters. */
function checkWide(text: string, encoding: Encoding): Result<Decoded, Undecodable> {
  let line = 0
  for (const words of text.split('\n')) {
    line++
    const han = words.match(/\p{Script=Han}/gu)
    if (han && han.length >= 8 && plausibilityOf(han.join('')).share < 0.5) return failed(mixed(encoding, line))
  }
  return ok({ text, encoding })
}

interface Reading {
  readonly encoding: 'utf-8' | 'gb18030' | 'big5'
  readonly lines: readonly string[]
  /** Sum of share x told over lines; what is invalid counts nothing. */
  weight: number
  /** First line that only this reading makes sense of, and characters in all such lines. */
  ownLine?: number
  ownTold: number
}

/** Each line votes; two encodings with lines of their own make a mixed file. 0x0A is never part of a longer character here. */
function byLines(bytes: Uint8Array, hint: string | undefined): Result<Decoded, Undecodable> {
  const readings = (['utf-8', 'gb18030', 'big5'] as const).map((encoding): Reading => {
    const text = encoding === 'utf-8' ? new TextDecoder().decode(bytes) : iconv.decode(bytes, encoding)
    return { encoding, lines: text.split('\n'), weight: 0, ownTold: 0 }
  })
  const told = countVotes(readings)
  const owners = readings.filter((r) => r.ownLine !== undefined).sort((a, b) => b.ownTold - a.ownTold)
  if (owners.length > 1) return failed(mixed(owners[0]!.encoding, owners[1]!.ownLine!))
  const ranked = [...readings].sort((a, b) => b.weight - a.weight)
  const hinted = ranked.find((r) => r.encoding === hint || r.encoding === declaredIn(ranked[0]!))
  const tied = ranked[0]!.weight - ranked[1]!.weight < told * 0.1
  const best = tied ? hinted : ranked[0]
  if (!best || best.weight < told * 0.6) return failed(unknown)
  return settle(best, bytes)
}

function countVotes(readings: readonly Reading[]): number {
  const count = readings[0]!.lines.length
  let all = 0
  for (let i = 0; i < count; i++) {
    const votes = readings.map((reading) => {
      const line = reading.lines[i] ?? ''
      const whole = /[^\0-\x7f]/.test(line) ? plausibilityOf(line) : { share: 1, told: 0 }
      return { reading, told: whole.told, share: whole.share, valid: !line.includes('\ufffd') }
    })
    const widest = Math.max(...votes.map((vote) => vote.told))
    if (widest === 0) continue
    const most = votes.reduce((a, b) => (b.share > a.share ? b : a))
    all += most.told
    for (const vote of votes) vote.reading.weight += vote.share * Math.min(vote.told, most.told)
    const alone = votes.every((vote) => vote === most || !vote.valid || vote.share < most.share - 0.25)
    if (alone && most.valid && most.told >= 6 && most.share >= 0.8) {
      most.reading.ownLine ??= i + 1
      most.reading.ownTold += most.told
    }
  }
  return all
}

const declaredIn = (reading: Reading) => declaredEncoding(reading.lines.slice(0, 60).join('\n'))?.encoding

function settle(best: Reading, bytes: Uint8Array): Result<Decoded, Undecodable> {
  if (best.encoding === 'utf-8') return failed(brokenUtf8(bytes))
  const broken = best.lines.findIndex((line) => line.includes('\ufffd'))
  const text = best.lines.join('\n')
  if (broken === -1) return ok({ text, encoding: best.encoding })
  return failed(text.indexOf('\ufffd') === text.length - 1 ? cutOff : mixed(best.encoding, broken + 1))
}

function brokenUtf8(bytes: Uint8Array): Undecodable {
  for (let missing = 1; missing <= 3; missing++) {
    const lead = bytes[bytes.length - missing] ?? 0
    const isLead = lead >= 0xc2 && lead <= 0xf4
    if (isLead && strictly('utf-8', bytes.subarray(0, bytes.length - missing)) !== undefined) return cutOff
  }
  const text = new TextDecoder().decode(bytes)
  return mixed('utf-8', lineAt(text, Math.max(0, text.indexOf('\ufffd'))))
}

const mixed = (main: Encoding, line: number): Undecodable => ({
  code: 'encoding-mixed',
  way: 'encoding-line',
  values: { encoding: spoken[main], line },
  message: `Most of it is ${spoken[main]}, but line ${line} is not: it holds two encodings, or damaged bytes.`,
  mend: saveAsUtf8,
  line,
})

function strictly(encoding: 'utf-8' | 'utf-16le' | 'utf-16be', bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

const lineAt = (text: string, at: number): number => {
  let line = 1
  for (let i = text.indexOf('\n'); i !== -1 && i < at; i = text.indexOf('\n', i + 1)) line++
  return line
}

function shareOfControls(bytes: Uint8Array): number {
  let controls = 0
  for (const byte of bytes) if ((byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1b) || byte === 0x7f) controls++
  return bytes.length === 0 ? 0 : controls / bytes.length
}
