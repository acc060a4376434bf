import type { Box } from '../pen.ts'
import type { SvgNode } from '../svg-node.ts'
import { widthOf } from '../text.ts'

export interface Placed {
  readonly node: SvgNode
  readonly words: string
  readonly box: Box
}
/** Every text of a picture with the room it takes on the whole sheet, shifts of its groups included. */
export function textsOf(node: SvgNode, dx = 0, dy = 0): readonly Placed[] {
  if (['defs', 'title', 'desc'].includes(node.tag)) return []
  const shift = /^translate\(([\d.-]+) ([\d.-]+)\)$/.exec(String(node.attributes.transform ?? ''))
  const [x, y] = [dx + Number(shift?.[1] ?? 0), dy + Number(shift?.[2] ?? 0)]
  if (node.tag !== 'text') return node.children.flatMap((child) => (typeof child === 'string' ? [] : textsOf(child, x, y)))
  const words = node.children.join('')
  const size = Number(node.attributes['font-size'])
  const width = node.attributes['font-family']
    ? words.length * size * 0.61
    : widthOf(words, size, node.attributes['font-weight'] === 600)
  const at = Number(node.attributes.x) + x
  const left =
    node.attributes['text-anchor'] === 'end' ? at - width : node.attributes['text-anchor'] === 'middle' ? at - width / 2 : at
  return [{ node, words, box: { x: left, y: Number(node.attributes.y) + y - size * 0.8, width, height: size } }]
}
export function nodesWith(node: SvgNode, attribute: string): readonly SvgNode[] {
  const here = node.attributes[attribute] === undefined ? [] : [node]
  return [...here, ...node.children.flatMap((child) => (typeof child === 'string' ? [] : nodesWith(child, attribute)))]
}
