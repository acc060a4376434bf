import { Unzlib } from 'fflate'

/**
 * Whether the packed streams of a PDF unpack to more than `inflatedMax` in all, or one is packed twice over, which only an attack is. The
 * PDF library unpacks whole streams in memory; this looks beforehand, in small steps, and keeps nothing.
 */
export function pdfInflatesBeyond(bytes: Uint8Array, inflatedMax: number): boolean {
  let size = 0
  for (let at = find(bytes, streamMark, 0); at !== -1; at = find(bytes, streamMark, at)) {
    const from = dataFrom(bytes, at + streamMark.length)
    const end = find(bytes, endMark, from)
    const until = end === -1 ? bytes.length : end
    if (isZlib(bytes, from)) {
      if (twicePacked.test(ascii(bytes.subarray(Math.max(0, at - 400), at)))) return true
      size += inflatedSize(bytes.subarray(from, until), inflatedMax - size)
      if (size > inflatedMax) return true
    }
    at = until + endMark.length
  }
  return false
}

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0))
const ascii = (bytes: Uint8Array): string => String.fromCharCode(...bytes)
const streamMark = bytesOf('stream')
const endMark = bytesOf('endstream')
const twicePacked = /\/Fl(?:ateDecode)?\s*\/Fl(?:ateDecode)?[^>]*>>\s*$/
const stepBytes = 16_384

function dataFrom(bytes: Uint8Array, at: number): number {
  const afterReturn = bytes[at] === 0x0d ? at + 1 : at
  return bytes[afterReturn] === 0x0a ? afterReturn + 1 : afterReturn
}

const isZlib = (bytes: Uint8Array, at: number): boolean =>
  ((bytes[at] ?? 0) & 0x0f) === 8 && (((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)) % 31 === 0

function inflatedSize(packed: Uint8Array, sizeMax: number): number {
  let size = 0
  try {
    const inflate = new Unzlib((chunk) => {
      size += chunk.length
    })
    for (let at = 0; at < packed.length && size <= sizeMax; at += stepBytes)
      inflate.push(packed.subarray(at, at + stepBytes), at + stepBytes >= packed.length)
  } catch {
    // Broken data ends where it breaks, for the PDF library too.
  }
  return size
}

function find(bytes: Uint8Array, mark: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(mark[0]!, from); at !== -1; at = bytes.indexOf(mark[0]!, at + 1)) {
    let same = 1
    while (same < mark.length && bytes[at + same] === mark[same]) same++
    if (same === mark.length) return at
  }
  return -1
}
