import { createElement, type MouseEvent, memo, type ReactNode } from 'react'
import { drawSwatch, type SvgNode } from '../../picture/index.ts'

/** What a reader pointed at in a picture. */
export interface Picked {
  readonly claim?: string | undefined
  readonly commitment?: string | undefined
  readonly party?: string | undefined
  readonly step?: string | undefined
}

/** React spells SVG's attributes in camels: stroke-width is strokeWidth; data- and aria- stay. */
const reactNameOf = (name: string): string => {
  if (name === 'class') return 'className'
  if (name.startsWith('data-') || name.startsWith('aria-')) return name
  return name.replace(/[-:]([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

/** "a: b; c: d" as React wants it. */
const styleOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    text.split(';').flatMap((part) => {
      const [name, value] = part.split(':')
      return name && value ? [[reactNameOf(name.trim()), value.trim()]] : []
    }),
  )

function elementOf(node: SvgNode, key: number | undefined, extra: Readonly<Record<string, unknown>> = {}): ReactNode {
  const attributes = Object.fromEntries(
    Object.entries(node.attributes).flatMap(([name, value]) =>
      value === undefined ? [] : [[reactNameOf(name), name === 'style' ? styleOf(String(value)) : value]],
    ),
  )
  const children = node.children.map((child, i) => (typeof child === 'string' ? child : elementOf(child, i)))
  return createElement(node.tag, { ...attributes, ...extra, key }, ...children)
}

/** The picture as elements. One listener for all of it: marks carry what they stand for. */
export const Svg = memo(function Svg({
  node,
  label,
  onPick,
}: {
  readonly node: SvgNode
  readonly label: string
  readonly onPick?: ((picked: Picked) => void) | undefined
}) {
  const onClick = (event: MouseEvent) => {
    const hit = (event.target as Element).closest<SVGElement>('[data-claim],[data-commitment],[data-party]')
    const step = (event.target as Element).closest<SVGElement>('[data-step]')?.dataset.step
    if (hit || step) onPick?.({ claim: hit?.dataset.claim, commitment: hit?.dataset.commitment, party: hit?.dataset.party, step })
  }
  return elementOf(node, undefined, { role: 'img', 'aria-label': label, ...(onPick ? { onClick } : {}) })
})

const swatches = new Map<string, ReactNode>()
/** The sample of a step of firmness, or of a kind of source. */
export function Swatch({ of, stalled = false }: { readonly of: string; readonly stalled?: boolean | undefined }) {
  const key = `${of}${stalled}`
  if (!swatches.has(key))
    swatches.set(key, elementOf(drawSwatch(of, stalled), undefined, { 'aria-hidden': true, className: 'swatch' }))
  return swatches.get(key)
}
