export type XmlMark =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: string; readonly closed: boolean }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string }

/**
 * The marks of an XML part in order: one pass, no stack, and only the five entities every XML has: those that a file defines itself are
 * never expanded. Gives up (false) at a document type, which no Word file has, and at a mark that never ends.
 */
export function readXml(xml: string, take: (mark: XmlMark) => void): boolean {
  let at = 0
  while (at < xml.length) {
    const open = xml.indexOf('<', at)
    const words = xml.slice(at, open === -1 ? xml.length : open)
    if (words !== '') take({ kind: 'text', text: withEntities(words) })
    if (open === -1) return true
    const [from, mark] = endingOf(xml, open)
    const end = xml.indexOf(mark, from)
    if (end === -1 || xml.startsWith('<!D', open)) return false
    if (mark === ']]>') take({ kind: 'text', text: xml.slice(from, end) })
    else if (mark === '>') tag(xml.slice(from, end), take)
    at = end + mark.length
  }
  return true
}

const endingOf = (xml: string, open: number): [from: number, mark: string] =>
  xml.startsWith('<![CDATA[', open)
    ? [open + 9, ']]>']
    : xml.startsWith('<!--', open)
      ? [open + 4, '-->']
      : xml.startsWith('<?', open)
        ? [open + 2, '?>']
        : [open + 1, '>']

function tag(inside: string, take: (mark: XmlMark) => void): void {
  if (inside.startsWith('/')) {
    take({ kind: 'close', name: inside.slice(1).trim() })
    return
  }
  const closed = inside.endsWith('/')
  const words = closed ? inside.slice(0, -1) : inside
  const name = /^[^\s]*/.exec(words)![0]
  take({ kind: 'open', name, attributes: words.slice(name.length), closed })
  if (closed) take({ kind: 'close', name })
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const withEntities = (text: string): string =>
  text.includes('&')
    ? text.replace(
        /&(?:(amp|lt|gt|quot|apos)|#x([\da-f]{1,6})|#(\d{1,7}));/gi,
        (whole, name: string | undefined, hex: string | undefined, digits: string | undefined) => {
          if (name) return named[name.toLowerCase()]!
          const code = hex ? Number.parseInt(hex, 16) : Number(digits)
          return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : whole
        },
      )
    : text
