import { strToU8, zipSync } from 'fflate'

/** A word processor's file with this body, and other parts beside it. */
export const docxOf = (body: string, parts: Readonly<Record<string, string | Uint8Array>> = {}): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        '[Content_Types].xml': '<Types/>',
        'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`,
        ...parts,
      }).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]),
    ),
  )
export const paragraph = (words: string): string => `<w:p><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`

export interface PdfOptions {
  /** Content of the page, in PDF's own marks; /F1 is Helvetica, /F2 a Chinese font that is not in the file and has no table of its own. */
  readonly content: string
  readonly contentDictionary?: string
  /** Added to the trailer. */
  readonly trailer?: string
  readonly ordering?: 'CNS1' | 'GB1'
}
/** One page, written by hand. Content is Latin-1: one character is one byte. */
export function pdfOf({ content, contentDictionary = '', trailer = '', ordering = 'CNS1' }: PdfOptions): Uint8Array {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R/F2 6 0 R>>>>>>',
    `<</Length ${content.length}${contentDictionary}>>\nstream\n${content}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    `<</Type/Font/Subtype/Type0/BaseFont/Song/Encoding/${ordering === 'GB1' ? 'UniGB' : 'UniCNS'}-UCS2-H/DescendantFonts[7 0 R]>>`,
    `<</Type/Font/Subtype/CIDFontType0/BaseFont/Song/CIDSystemInfo<</Registry(Adobe)/Ordering(${ordering})/Supplement 0>>/FontDescriptor 8 0 R>>`,
    '<</Type/FontDescriptor/FontName/Song/Flags 6/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 800/StemV 80>>',
  ]
  let out = '%PDF-1.4\n'
  const offsets: number[] = []
  objects.forEach((object, i) => {
    offsets.push(out.length)
    out += `${i + 1} 0 obj\n${object}\nendobj\n`
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${out.length}\n%%EOF\n`
  return latin1(out)
}
export const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0))
export const latin1Text = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')

/** Lines 14 points below each other, beginning at `top`. */
export const pdfLines = (lines: readonly string[], { top = 800, font = 'F1' } = {}): string =>
  `BT /${font} 12 Tf 50 ${top} Td ${lines.map((line) => `${pdfString(line)} Tj 0 -14 Td`).join(' ')} ET\n`
const pdfString = (line: string): string =>
  /[^ -~]/.test(line)
    ? `<${Array.from(line, (character) => character.charCodeAt(0).toString(16).padStart(4, '0')).join('')}>`
    : `(${line.replace(/[\\()]/g, '\\$&')})`

export const rssOf = (items: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Quay Wire</title><link>https://quay.example/</link><description>d</description>${items}</channel></rss>`
