import { type SvgNode, s } from './svg-node.ts'
import type { Colour, Token } from './theme.ts'

/** What a picture is drawn with: colours, and ids of its own so that two pictures on one page do not meet. */
export interface Pen {
  readonly colour: Colour
  readonly id: (name: string) => string
  readonly url: (name: string) => string
}
export const penOf = (colour: Colour, kind: string): Pen => ({
  colour,
  id: (name) => `${kind}-${name}`,
  url: (name) => `url(#${kind}-${name})`,
})

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
export const overlaps = (a: Box, b: Box, gap = 0): boolean =>
  a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap
export const inside = (a: Box, frame: Box): boolean =>
  a.x >= frame.x && a.y >= frame.y && a.x + a.width <= frame.x + frame.width && a.y + a.height <= frame.y + frame.height

/** Hundredths of a pixel: the same figure gives the same bytes, and short ones. */
export const px = (value: number): number => Math.round(value * 100) / 100

export interface TextStyle {
  readonly size: number
  readonly token?: Token
  readonly bold?: boolean
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly mono?: string
}
export const text = (pen: Pen, x: number, y: number, words: string, style: TextStyle): SvgNode =>
  s(
    'text',
    {
      x: px(x),
      y: px(y),
      'font-size': style.size,
      fill: pen.colour(style.token ?? 'ink'),
      'font-weight': style.bold ? 600 : undefined,
      'text-anchor': style.anchor === 'start' ? undefined : style.anchor,
      'font-family': style.mono,
    },
    [words],
  )
export const line = (
  pen: Pen,
  from: readonly [number, number],
  to: readonly [number, number],
  token: Token,
  width = 1,
): SvgNode =>
  s('line', { x1: px(from[0]), y1: px(from[1]), x2: px(to[0]), y2: px(to[1]), stroke: pen.colour(token), 'stroke-width': width })
export const rect = (box: Box, attributes: SvgNode['attributes']): SvgNode =>
  s('rect', { x: px(box.x), y: px(box.y), width: px(Math.max(0, box.width)), height: px(Math.max(0, box.height)), ...attributes })
export const title = (words: string): SvgNode => s('title', {}, [words])
