import { SaxesParser } from 'saxes'
import type { FilingContext } from '../../model/index.ts'
import { numberOf } from './tagged-number.ts'

/** A tagged number in the page's source, before it is known where its digits stand in the text. */
export interface TaggedNumber {
  readonly concept: string
  readonly contextRef: string
  readonly unitRef: string
  readonly value: string
  /** Of its content in the source. */
  readonly from: number
  readonly until: number
}

export interface Tagged {
  readonly numbers: readonly TaggedNumber[]
  readonly contexts: ReadonlyMap<string, FilingContext>
  readonly units: ReadonlyMap<string, string>
  /** Of the cover page (dei): EntityRegistrantName, DocumentType, DocumentPeriodEndDate… */
  readonly cover: ReadonlyMap<string, string>
}

/** Beyond it the rest of a filing is not looked at. Large ones have some 5,000. */
const numbersMax = 50_000
const depthMax = 400

export const isInlineXbrl = (html: string): boolean =>
  /<ix:header\b/i.test(html.slice(0, 4_000_000)) && /xmlns:ix\s*=/.test(html.slice(0, 20_000))

/**
 * Contexts, units and numbers of an inline XBRL 1.1 document, in one pass. Numbers in the hidden section have no place a reader could
 * see, and are left out. Stops quietly where the markup breaks: what was whole before is kept. Entities are never defined by the document.
 */
export function readTagged(source: string): Tagged {
  const numbers: TaggedNumber[] = []
  const contexts = new Map<string, FilingContext>()
  const units = new Map<string, string>()
  const cover = new Map<string, string>()
  const parser = new SaxesParser({ xmlns: false, position: true })
  Object.assign(parser.ENTITIES, {
    nbsp: '\u00a0',
    mdash: '—',
    ndash: '–',
    rsquo: '’',
    lsquo: '‘',
    ldquo: '“',
    rdquo: '”',
    bull: '•',
    sect: '§',
    trade: '™',
    reg: '®',
  })
  const open: Open[] = []
  let hidden = 0
  let broken = false
  parser.on('error', () => {
    broken = true
  })
  parser.on('opentag', ({ name, attributes, isSelfClosing }) => {
    if (broken || open.length > depthMax) return
    open.push({ name, attributes, from: parser.position, text: '', isSelfClosing })
    if (name === 'ix:hidden') hidden++
  })
  parser.on('text', (text) => {
    if (broken) return
    for (const element of open) if (wanted(element.name) && element.text.length < 2_000) element.text += text
  })
  parser.on('closetag', ({ name }) => {
    const element = open.at(-1)
    if (broken || element?.name !== name) return
    open.pop()
    if (name === 'ix:hidden') hidden--
    if (name === 'ix:nonNumeric' && element.attributes.name?.startsWith('dei:')) {
      const key = element.attributes.name.slice(4)
      if (!cover.has(key)) cover.set(key, element.text.replace(/\s+/g, ' ').trim())
    } else if (name === 'ix:nonFraction' && hidden === 0 && numbers.length < numbersMax) {
      const value = element.isSelfClosing ? undefined : numberOf(element.text, element.attributes)
      const until = source.lastIndexOf('</', parser.position)
      const { name: concept, contextRef, unitRef } = element.attributes
      if (value !== undefined && concept && contextRef && unitRef)
        numbers.push({ concept, contextRef, unitRef, value, from: element.from, until })
    } else readResource(element, open, contexts, units)
  })
  parser.write(source)
  return { numbers, contexts, units, cover }
}

interface Open {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly from: number
  readonly isSelfClosing: boolean
  text: string
  context?: { entity: string; start?: string; end?: string; dimensions: { axis: string; member: string }[] }
  measures?: string[]
}

const resources = new Set(['identifier', 'startDate', 'endDate', 'instant', 'explicitMember', 'typedMember', 'measure'])
const local = (name: string): string => name.slice(name.indexOf(':') + 1)
const wanted = (name: string): boolean => name === 'ix:nonFraction' || name === 'ix:nonNumeric' || resources.has(local(name))

/** Contexts and units are written inside out: their parts close before they do. */
function readResource(
  element: Open,
  open: readonly Open[],
  contexts: Map<string, FilingContext>,
  units: Map<string, string>,
): void {
  const name = local(element.name)
  const text = element.text.trim()
  const context = open.findLast((outer) => local(outer.name) === 'context')
  if (name === 'context') {
    const { entity = '', start, end, dimensions = [] } = element.context ?? {}
    const { id } = element.attributes
    if (id && end) contexts.set(id, { id, entity, ...(start ? { start } : {}), end, dimensions })
  } else if (name === 'unit') {
    const { id } = element.attributes
    if (id && element.measures) units.set(id, element.measures.map(local).join('/'))
  } else if (name === 'measure') {
    const unit = open.findLast((outer) => local(outer.name) === 'unit')
    if (unit) unit.measures = [...(unit.measures ?? []), text]
  } else if (context) {
    context.context ??= { entity: '', dimensions: [] }
    if (name === 'identifier') context.context.entity = text
    else if (name === 'startDate') context.context.start = text
    else if (name === 'endDate' || name === 'instant') context.context.end = text
    else if (name === 'explicitMember')
      context.context.dimensions.push({ axis: element.attributes.dimension ?? '', member: text })
    else if (name === 'typedMember')
      context.context.dimensions.push({ axis: element.attributes.dimension ?? '', member: element.text.trim() || 'typed' })
  }
}
