export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5'

/** What a page or XML file says its encoding is; `encoding` is absent when that is none we read. */
export interface Declared {
  readonly label: string
  readonly at: number
  readonly encoding?: Encoding
}

/** The standard looks at the first 1,024 bytes; real pages put it a little later. */
const charactersSearched = 4096
const declaration = /<\?xml\s[^>]*?encoding\s*=\s*["']([^"']{1,40})["']|<meta\b[^>]*?charset\s*=\s*["']?\s*([\w.:-]{1,40})/i

export function declaredEncoding(text: string): Declared | undefined {
  // Prose about web pages may quote a declaration; only a file that opens with a tag makes one.
  if (!/^\s*</.test(text)) return undefined
  const head = text.slice(0, charactersSearched).replace(/<!--[\s\S]*?-->/g, (comment) => ' '.repeat(comment.length))
  const m = declaration.exec(head)
  if (!m) return undefined
  const label = (m[1] ?? m[2])!
  const encoding = encodingNamed(label)
  return { label, at: m.index, ...(encoding ? { encoding } : {}) }
}

/** The names pages and servers use; after the table of the WHATWG Encoding Standard. */
export function encodingNamed(label: string): Encoding | undefined {
  const name = label.trim().toLowerCase()
  if (/^(unicode-1-1-)?utf-?8$|^x-unicode20utf8$/.test(name)) return 'utf-8'
  if (/^(gb2312|gbk|gb18030|gb_2312(-80)?|x-gbk|chinese|csgb2312|cp936|windows-936)$/.test(name)) return 'gb18030'
  if (/^(big5|big5-hkscs|cn-big5|csbig5|x-x-big5|cp950|windows-950)$/.test(name)) return 'big5'
  if (/^(utf-16be|unicodefffe)$/.test(name)) return 'utf-16be'
  if (/^(utf-?16(le)?|unicode|ucs-2|iso-10646-ucs-2)$/.test(name)) return 'utf-16le'
  return undefined
}

/** The charset of a Content-Type header. */
export const charsetOf = (contentType: string | undefined): string | undefined => {
  const label = /charset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(contentType ?? '')?.[1]
  return label === undefined ? undefined : encodingNamed(label)
}
