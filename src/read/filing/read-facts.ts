import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from 'saxes'
import { failed, ok, type Result } from '../../base/index.ts'
import type { Filing, TextSpan } from '../../model/index.ts'
import { hidesByStyle } from '../hidden.ts'
import { blockElements } from '../html-elements.ts'
import { readLimits } from '../limits.ts'
import { Resources } from './contexts.ts'
import { entities } from './entities.ts'
import { factsOf, type TaggedFact } from './facts.ts'
import { dimensionSpace, inlineSpace, instanceSpace, linkSpace, schemaInstanceSpace, wellKnownName } from './names.ts'
import { type OpenSpan, TextLines } from './text-lines.ts'

export interface ReadFiling {
  readonly text: string
  readonly title?: string
  readonly filing: Filing
}

/** Why the tags could not be read: words that complete "its tags cannot be read: …". */
export type FilingFailure = string

interface Open {
  readonly local: string
  readonly kind: 'page' | 'resource' | 'fact' | 'continuation' | 'exclude' | 'footnote' | 'other'
  readonly hides: boolean
  readonly tagged?: TaggedFact
  readonly span?: OpenSpan
  readonly id?: string
  /** The fact, hidden elsewhere, whose value is shown here. */
  readonly shows?: string
}

/**
 * Text and tagged facts of an inline XBRL page or of a plain XBRL instance, in one pass without a tree: time and memory grow with the
 * length of the file and no faster. Entities that the file defines itself are never expanded.
 */
export function readFacts(xml: string): Result<ReadFiling, FilingFailure> {
  const reader = new FactReader()
  const parser = new SaxesParser({ xmlns: true })
  Object.assign(parser.ENTITIES, entities)
  let broken: string | undefined
  parser.on('error', (error) => {
    broken ??= error.message
  })
  const resolve = (prefix: string) => parser.resolve(prefix)
  parser.on('opentag', (tag) => {
    broken ??= reader.open(tag, resolve)
  })
  parser.on('closetag', () => reader.close(resolve))
  parser.on('text', (text) => reader.text(text))
  parser.on('cdata', (text) => reader.text(text))
  const chunk = 65_536
  for (let at = 0; at < xml.length && broken === undefined; at += chunk) parser.write(xml.slice(at, at + chunk))
  if (broken === undefined) parser.close()
  return broken === undefined ? ok(reader.finish()) : failed(broken)
}

const silent: ReadonlySet<string> = new Set(['script', 'style', 'title', 'head', 'template', 'noscript'])

class FactReader {
  private readonly lines = new TextLines()
  private readonly resources = new Resources()
  private readonly stack: Open[] = []
  private readonly tagged: TaggedFact[] = []
  /** Facts whose own words are still being gathered. */
  private readonly gathering: TaggedFact[] = []
  private readonly continuations = new Map<string, { place: TextSpan | undefined; continuedAt: string | undefined }>()
  private readonly shown = new Map<string, TextSpan>()
  private readonly footnotes = new Map<string, TextSpan>()
  private readonly arcs: { from: string; to: string }[] = []
  private hidden = 0
  private excluded = 0
  private rows = 0
  private title = ''
  /** A plain instance has no page: its facts are its lines. */
  private instance = false

  open(tag: SaxesTagNS, resolve: (prefix: string) => string | undefined): string | undefined {
    if (this.stack.length >= readLimits.filingDepthMax) return `elements stand more than ${readLimits.filingDepthMax} deep`
    const { uri, local } = tag
    const attribute = (name: string): string | undefined => attributeValue(tag.attributes[name])
    if (this.stack.length === 0) this.instance = uri === instanceSpace && local === 'xbrl'
    if (inlineSpace.test(uri)) return this.openInline(tag, attribute, resolve)
    if (uri === instanceSpace || uri === dimensionSpace || this.stack.at(-1)?.kind === 'resource') {
      if (this.resources.contexts.size > readLimits.filingContextsMax) return `more than ${readLimits.filingContextsMax} contexts`
      this.resources.open(local, attribute, (written) => wellKnownName(written, resolve).name)
      this.push({ local, kind: local === 'xbrl' ? 'other' : 'resource', hides: false })
      return undefined
    }
    if (this.instance) return this.openElement(tag, attribute, resolve)
    this.openPage(local.toLowerCase(), attribute)
    return undefined
  }

  text(words: string): void {
    const top = this.stack.at(-1)
    if (top?.kind === 'resource') {
      this.resources.text(words)
      return
    }
    if (top?.local === 'title') this.title += words.slice(0, readLimits.filingWordsMax)
    if (this.excluded === 0) for (const fact of this.gathering) if (fact.raw.length < readLimits.filingWordsMax) fact.raw += words
    if (this.hidden === 0 && (!this.instance || top?.tagged)) this.lines.words(this.instance ? words.slice(0, 20_000) : words)
  }

  close(resolve: (prefix: string) => string | undefined): void {
    const open = this.stack.pop()
    if (!open) return
    if (open.kind === 'resource') this.resources.close(open.local, (written) => wellKnownName(written, resolve).name)
    const place = open.span && this.lines.close(open.span)
    if (open.tagged) {
      open.tagged.place = place
      this.gathering.splice(this.gathering.indexOf(open.tagged), 1)
      if (this.instance) this.lines.line()
    }
    if (open.kind === 'continuation' && open.id) this.continuations.get(open.id)!.place = place
    if (open.kind === 'footnote' && open.id && place) this.footnotes.set(open.id, place)
    if (open.shows && place) this.shown.set(open.shows, place)
    if (open.kind === 'exclude') this.excluded--
    if (open.kind === 'page') this.closePage(open.local)
    if (open.hides) this.hidden--
  }

  finish(): ReadFiling {
    const filing = factsOf(this.tagged, this.resources, {
      continuations: this.continuations,
      shown: this.shown,
      footnotes: this.footnotes,
      arcs: this.arcs,
    })
    const title = this.title.replace(/\s+/g, ' ').trim()
    return { text: this.lines.finish(), filing, ...(title === '' ? {} : { title }) }
  }

  private push(open: Open): void {
    if (open.hides) this.hidden++
    this.stack.push(open)
  }

  private openInline(
    { local }: SaxesTagNS,
    attribute: (name: string) => string | undefined,
    resolve: (prefix: string) => string | undefined,
  ): string | undefined {
    const id = attribute('id')
    if (local === 'nonFraction' || local === 'nonNumeric') {
      const tagged = this.newFact(attribute('name') ?? '', local === 'nonFraction', attribute, resolve)
      if (typeof tagged === 'string') return tagged
      this.push({ local, kind: 'fact', hides: false, tagged, span: this.lines.open() })
    } else if (local === 'continuation' && id) {
      this.continuations.set(id, { place: undefined, continuedAt: attribute('continuedAt') })
      this.push({ local, kind: 'continuation', hides: false, span: this.lines.open(), id })
    } else if (local === 'footnote' && id) this.push({ local, kind: 'footnote', hides: false, span: this.lines.open(), id })
    else if (local === 'exclude') {
      this.excluded++
      this.push({ local, kind: 'exclude', hides: false })
    } else {
      if (local === 'relationship')
        for (const from of listOf(attribute('fromRefs')))
          for (const to of listOf(attribute('toRefs')))
            if (this.arcs.length < readLimits.filingFactsMax) this.arcs.push({ from, to })
      this.push({ local, kind: 'other', hides: local === 'header' })
    }
    return undefined
  }

  private newFact(
    written: string,
    numeric: boolean,
    attribute: (name: string) => string | undefined,
    resolve: (prefix: string) => string | undefined,
  ): TaggedFact | string {
    if (this.tagged.length >= readLimits.filingFactsMax) return `more than ${readLimits.filingFactsMax} facts`
    if (this.gathering.length >= readLimits.filingTagsOpenMax) return `tags stand more than ${readLimits.filingTagsOpenMax} deep`
    const { name, custom } = wellKnownName(written, resolve)
    const tagged: TaggedFact = {
      id: attribute('id'),
      concept: name,
      custom,
      numeric,
      contextRef: attribute('contextRef') ?? '',
      unitRef: attribute('unitRef'),
      decimals: attribute('decimals'),
      scale: attribute('scale'),
      negative: attribute('sign') === '-',
      format: attribute('format') ?? '',
      nil: isTrue(nilOf(attribute, resolve)),
      continuedAt: attribute('continuedAt'),
      raw: '',
      place: undefined,
    }
    this.tagged.push(tagged)
    this.gathering.push(tagged)
    return tagged
  }

  /** An element of a plain instance: a fact when it names a context, shown as a line of its own. */
  private openElement(
    { name, uri, local }: SaxesTagNS,
    attribute: (name: string) => string | undefined,
    resolve: (prefix: string) => string | undefined,
  ): string | undefined {
    if (uri === linkSpace || attribute('contextRef') === undefined) {
      this.push({ local, kind: 'other', hides: true })
      return undefined
    }
    const tagged = this.newFact(name, attribute('unitRef') !== undefined, attribute, resolve)
    if (typeof tagged === 'string') return tagged
    this.lines.line()
    this.lines.words(wordsOfName(local))
    this.lines.cell()
    this.push({ local, kind: 'fact', hides: false, tagged, span: this.lines.open() })
    return undefined
  }

  private openPage(name: string, attribute: (name: string) => string | undefined): void {
    const style = attribute('style') ?? ''
    const shows = /-sec-ix-hidden:\s*([\w.-]+)/.exec(style)?.[1]
    const hides = silent.has(name) || attribute('hidden') !== undefined || (style !== '' && hidesByStyle(style))
    this.breakAt(name, 'open')
    this.push({ local: name, kind: 'page', hides, ...(shows ? { shows, span: this.lines.open() } : {}) })
  }

  private closePage(name: string): void {
    this.breakAt(name, 'close')
  }

  /** Blocks inside a row of a table stand beside each other: a filing's cells hold one each. */
  private breakAt(name: string, at: 'open' | 'close'): void {
    if (name === 'table') this.lines.line()
    if (name === 'tr') {
      this.rows += at === 'open' ? 1 : -1
      this.lines.line()
    } else if (name === 'td' || name === 'th') this.lines.cell()
    else if (name === 'br' || blockElements.has(name)) this.rows > 0 ? this.lines.space() : this.lines.line()
  }
}

const attributeValue = (attribute: string | SaxesAttributeNS | undefined): string | undefined =>
  typeof attribute === 'string' ? attribute : attribute?.value
const listOf = (refs: string | undefined): readonly string[] => (refs ?? '').split(/\s+/).filter(Boolean).slice(0, 1_000)
const isTrue = (value: string | undefined): boolean => value === 'true' || value === '1'
const nilOf = (attribute: (name: string) => string | undefined, resolve: (prefix: string) => string | undefined) =>
  resolve('xsi') === schemaInstanceSpace ? attribute('xsi:nil') : undefined
/** "PurchaseObligation" -> "Purchase Obligation". */
const wordsOfName = (local: string): string => local.replace(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, ' ')
