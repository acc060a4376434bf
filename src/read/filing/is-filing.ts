import { asciiOf } from '../byte-text.ts'

/** Namespaces are declared on the root element, which some tools let run over many lines. */
const headBytes = 65_536
const root =
  /^\s*(?:\ufeff|\xef\xbb\xbf)?(?:<\?[^>]{0,500}>\s*|<!--(?:[^-]|-(?!->))*-->\s*|<!doctype[^>[]{0,500}>\s*)*<([a-z][\w.-]{0,40}:)?(html|xbrl)\b/i

/** Tags for machines inside a page, or nothing but tags: by what is in the file, whatever it is called. */
export function isFiling(bytes: Uint8Array): boolean {
  if (!bytes.subarray(0, 4_096).includes(0x3c)) return false
  const head = asciiOf(bytes.subarray(0, headBytes))
  const kind = root.exec(head)?.[2]?.toLowerCase()
  return kind === 'xbrl'
    ? head.includes('http://www.xbrl.org/2003/instance')
    : kind === 'html' && /http:\/\/www\.xbrl\.org\/20\d\d\/inlineXBRL/.test(head)
}
