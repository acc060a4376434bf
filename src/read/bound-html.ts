import {
  blockElements,
  droppedElements,
  impliedEnds,
  keptAttributes,
  keptVoids,
  paragraphHolders,
  rawElements,
  voidElements,
} from './html-elements.ts'

export interface BoundHtml {
  /** Well-formed, no deeper than asked, without scripts, styles, pictures and comments. */
  readonly html: string
  /** References count as elements: the parser makes a node of each. */
  readonly elements: number
  /** Sum over elements of how far below `depthUsual` they stand. */
  readonly depthExcess: number
  readonly jsonLd: readonly string[]
  readonly styles: readonly string[]
}
export interface BoundHtmlLimits {
  readonly depthMax: number
  readonly depthUsual: number
  readonly elementsMax: number
  readonly blockCharactersMax: number
}

/**
 * One pass over hostile HTML, before any parser with a stack sees it: time linear in its length, depth and size bounded.
 * Tags beyond `depthMax` are dropped and their text stays. Undefined when there are more than `elementsMax` elements.
 */
export function boundHtml(html: string, limits: BoundHtmlLimits): BoundHtml | undefined {
  const out = new Writer(limits)
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    if (open === -1) break
    out.text(html.slice(at, open))
    at = tagFrom(html, open, out)
    if (out.elements > limits.elementsMax) return undefined
  }
  out.text(html.slice(at))
  return out.elements > limits.elementsMax ? undefined : out.finish()
}

/** Handles what begins with "<" at `open`; returns where reading goes on. */
function tagFrom(html: string, open: number, out: Writer): number {
  if (html.startsWith('<!--', open)) return after(html, '-->', open + 2)
  const next = html[open + 1] ?? ''
  if (next === '!' || next === '?') return after(html, '>', open)
  const closing = next === '/'
  tagName.lastIndex = open + (closing ? 2 : 1)
  const name = tagName.exec(html)?.[0].toLowerCase()
  if (!name) {
    // "</" before anything but a letter is a comment to a browser; "<" alone is a character.
    if (closing) return after(html, '>', open)
    out.text('<')
    return open + 1
  }
  const { attributes, end } = attributesFrom(html, tagName.lastIndex)
  if (closing) out.close(name)
  else if (rawElements.has(name)) return rawFrom(html, name, attributes, end, out)
  // Only foreign elements close themselves: "<svg/>" holds nothing, "<div/>" is an opening tag.
  else if (!(foreign.test(name) && html[end - 2] === '/')) out.open(name, attributes)
  return end
}

/** End of a comment or declaration; the end of the file when it is never closed. */
const after = (html: string, mark: string, from: number): number => {
  const at = html.indexOf(mark, from)
  return at === -1 ? html.length : at + mark.length
}

const foreign = /^(?:svg|math)$/
const tagName = /[a-z][^\s/>]{0,60}/iy
const attributeName = /[\s/]*([^\s/>=]?[^\s/>=]*)\s*(=?)\s*/y
/** Beyond it the tag is an attack, and its end is taken to be the next ">". */
const attributesMax = 200
const bareValue = /[^\s>]*/y

type Attributes = ReadonlyMap<string, string>

/** A quote only delimits after "=", as in browsers; one never closed takes the rest of the file, as in browsers. */
function attributesFrom(html: string, from: number): { attributes: Attributes; end: number } {
  const attributes = new Map<string, string>()
  let at = from
  for (let count = 0; at < html.length && html[at] !== '>'; count++) {
    if (count > attributesMax) return { attributes, end: after(html, '>', at) }
    attributeName.lastIndex = at
    const m = attributeName.exec(html)!
    if (m[0] === '') at++
    else at = attributeName.lastIndex
    if (!m[2]) {
      keep(attributes, m[1]!, '')
      continue
    }
    const quote = html[at]
    let value: string
    if (quote === '"' || quote === "'") {
      const close = html.indexOf(quote, at + 1)
      if (close === -1) return { attributes, end: html.length }
      value = html.slice(at + 1, close)
      at = close + 1
    } else {
      bareValue.lastIndex = at
      value = bareValue.exec(html)![0]
      at = bareValue.lastIndex
    }
    keep(attributes, m[1]!, value)
  }
  return { attributes, end: at + 1 }
}

function keep(attributes: Map<string, string>, name: string, value: string): void {
  const key = name.toLowerCase()
  if (keptAttributes.has(key) && !attributes.has(key) && value.length <= 4_000) attributes.set(key, value)
}

function rawFrom(html: string, name: string, attributes: Attributes, from: number, out: Writer): number {
  const closing = new RegExp(`</${name}(?=[\\s/>])`, 'gi')
  closing.lastIndex = from
  const m = closing.exec(html)
  const end = m ? m.index : html.length
  out.raw(name, html.slice(from, end), attributes)
  return m ? after(html, '>', end) : html.length
}

class Writer {
  elements = 0
  private depthExcess = 0
  private language = ''
  private readonly head: string[] = []
  private readonly parts: string[] = []
  private readonly stack: string[] = []
  /** Opening tags dropped for depth, by name: their closing tags are dropped too. */
  private readonly surplus = new Map<string, number>()
  /** Open elements of those dropped with all they hold; nothing is written while there are any. */
  private readonly dropping: string[] = []
  private readonly jsonLd: string[] = []
  private readonly styles: string[] = []
  private readonly limits: BoundHtmlLimits

  constructor(limits: BoundHtmlLimits) {
    this.limits = limits
  }

  text(words: string): void {
    if (this.dropping.length > 0 || words === '') return
    const plain = words === '<' ? '&lt;' : withCharacters(words)
    for (let at = plain.indexOf('&'); at !== -1; at = plain.indexOf('&', at + 1)) this.elements++
    this.parts.push(plain)
  }

  open(name: string, attributes: Attributes): void {
    if (droppedElements.has(name)) {
      // Depth inside a dropped element does not matter beyond its own closing tag.
      if (this.dropping.length === 0 || this.dropping[0] === name) this.dropping.push(name)
      return
    }
    if (this.dropping.length > 0) return
    if (frame.has(name)) {
      if (name === 'html') this.language ||= attributes.get('lang') ?? ''
      return
    }
    if (voidElements.has(name)) {
      if (!keptVoids.has(name)) return
      this.elements++
      ;(name === 'meta' || name === 'link' ? this.head : this.parts).push(tagOf(name, attributes))
      return
    }
    this.closeImplied(name)
    if (this.stack.length >= this.limits.depthMax) {
      this.surplus.set(name, (this.surplus.get(name) ?? 0) + 1)
      // Blocks inside each other still stand on lines of their own.
      if (!blockElements.has(name)) return
      this.elements++
      this.parts.push('<br>')
      return
    }
    this.elements++
    this.stack.push(name)
    this.depthExcess += Math.max(0, this.stack.length - this.limits.depthUsual)
    this.parts.push(tagOf(name, attributes))
  }

  close(name: string): void {
    if (this.dropping.length > 0) {
      if (this.dropping[0] === name) this.dropping.pop()
      return
    }
    const surplus = this.surplus.get(name) ?? 0
    if (surplus > 0) {
      this.surplus.set(name, surplus - 1)
      return
    }
    const at = this.stack.lastIndexOf(name)
    // An inline tag closed late must not tear down the blocks around it.
    if (at === -1 || (!blockElements.has(name) && this.stack.slice(at + 1).some((inner) => blockElements.has(inner)))) return
    this.closeFrom(at)
  }

  raw(name: string, content: string, attributes: Attributes): void {
    if (this.dropping.length > 0 || content.length > this.limits.blockCharactersMax) return
    if (name === 'style') this.styles.push(content)
    else if (name === 'script' && /ld\+json/i.test(attributes.get('type') ?? '')) this.jsonLd.push(content)
    else if (name === 'title') {
      this.elements++
      this.head.push(`<title>${content.replace(/</g, '&lt;')}</title>`)
    }
  }

  finish(): BoundHtml {
    this.closeFrom(0)
    const html = `<!doctype html>${tagOf('html', new Map([['lang', this.language]]))}<head>${this.head.join('')}</head><body>${this.parts.join('')}</body></html>`
    return { html, elements: this.elements, depthExcess: this.depthExcess, jsonLd: this.jsonLd, styles: this.styles }
  }

  private closeFrom(at: number): void {
    while (this.stack.length > at) this.parts.push(`</${this.stack.pop()}>`)
  }

  private closeImplied(name: string): void {
    const rule = impliedEnds.get(name)
    if (rule) this.closeNearest(rule.closes, rule.within)
    if (blockElements.has(name)) this.closeNearest(paragraph, paragraphHolders)
  }

  private closeNearest(closes: ReadonlySet<string>, within: ReadonlySet<string>): void {
    for (let i = this.stack.length - 1; i >= 0; i--) {
      const open = this.stack[i]!
      if (closes.has(open)) this.closeFrom(i)
      if (closes.has(open) || within.has(open)) return
    }
  }
}

/** Written once, by us: pages repeat them, leave them out, and nest them. */
const frame: ReadonlySet<string> = new Set(['html', 'head', 'body'])
const paragraph: ReadonlySet<string> = new Set(['p'])

/** References by number, of which filings hold some 100,000, become their characters. Below 160 they mean another code page: left. */
const withCharacters = (words: string): string =>
  words.includes('&')
    ? words.replace(
        /&nbsp;|&#(?:x([\da-f]{1,5})|(\d{1,6}));/gi,
        (reference, hex: string | undefined, digits: string | undefined) => {
          if (!hex && !digits) return '\u00a0'
          const code = hex ? Number.parseInt(hex, 16) : Number(digits)
          return code >= 160 && code <= 0xffff && (code < 0xd800 || code > 0xdfff) ? String.fromCharCode(code) : reference
        },
      )
    : words

const tagOf = (name: string, attributes: Attributes): string => {
  let tag = `<${name}`
  for (const [key, value] of attributes) tag += ` ${key}="${value.replace(/"/g, '&quot;').replace(/</g, '&lt;')}"`
  return `${tag}>`
}
