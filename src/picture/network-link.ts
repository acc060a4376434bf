import type { Firmness } from '../model/index.ts'
import { type Pen, px } from './pen.ts'
import { type SvgNode, s } from './svg-node.ts'
import type { Token } from './theme.ts'

export interface LinkPath {
  readonly from: readonly [number, number]
  readonly to: readonly [number, number]
}
export interface LinkStyle {
  readonly firmness: Firmness
  readonly stalled: boolean
  /** Px, linear in money. */
  readonly width: number
  /** The part of the width that this run takes away. */
  readonly away: number
}

/**
 * One line, its style its firmness: dots, dashes, long dashes, double, solid, solid with a thick cap; denied: none but its ends.
 * The part taken away stays inside the line as orange hatch; the arrow points to who is paid.
 */
export function linkNodes(pen: Pen, { from, to }: LinkPath, style: LinkStyle): readonly SvgNode[] {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const length = Math.hypot(dx, dy) || 1
  const [ux, uy] = [dx / length, dy / length]
  const head = Math.min(length * 0.5, Math.max(9, style.width * 0.62))
  const half = Math.max(5, style.width / 2 + 4.5)
  const neck = length - head
  // Along the line, and to its side.
  const at = (along: number, side: number): readonly [number, number] => [
    px(from[0] + ux * along - uy * side),
    px(from[1] + uy * along + ux * side),
  ]
  const strip = (a: number, b: number): string => `M${at(0, a)}L${at(neck, a)}L${at(neck, b)}L${at(0, b)}Z`
  const { width, away } = style
  const kept = width - away
  const colour = pen.colour(tokenOf(style.firmness))
  const hatch = pen.id(`away-${[...from, ...to].map((v) => Math.round(v)).join('-')}`)
  return [
    ...body(pen, style, { at, strip, neck, kept, middle: -width / 2 + kept / 2 }),
    ...(away > 4 ? [slant(pen, hatch, (Math.atan2(uy, ux) * 180) / Math.PI - 35)] : []),
    ...(away > 0.15
      ? [
          s('path', {
            d: strip(width / 2 - away, width / 2),
            fill: away > 4 ? `url(#${hatch})` : pen.colour('alert'),
            stroke: away > 4 ? pen.colour('alert') : undefined,
            'stroke-width': away > 4 ? 0.8 : undefined,
          }),
        ]
      : []),
    ...(style.stalled
      ? [
          s('path', {
            d: `M${at(0, -width / 2 - 2)}L${at(neck, -width / 2 - 2)}`,
            stroke: pen.colour('alert'),
            'stroke-width': 1.2,
            fill: 'none',
          }),
        ]
      : []),
    s('path', { d: `M${at(length, 0)}L${at(neck, half)}L${at(neck, -half)}Z`, fill: colour }),
    ...(style.firmness === 'F6' ? [s('path', { d: `M${at(0, half)}L${at(0, -half)}`, stroke: colour, 'stroke-width': 4 })] : []),
  ]
}

interface Strip {
  readonly at: (along: number, side: number) => readonly [number, number]
  readonly strip: (a: number, b: number) => string
  readonly neck: number
  readonly kept: number
  readonly middle: number
}
function body(pen: Pen, { firmness, width }: LinkStyle, { at, strip, neck, kept, middle }: Strip): readonly SvgNode[] {
  const stroke = pen.colour(tokenOf(firmness))
  const straight = (side: number, attributes: SvgNode['attributes']) =>
    s('path', { d: `M${at(0, side)}L${at(neck, side)}`, fill: 'none', stroke, ...attributes })
  switch (firmness) {
    case 'F0':
      return [straight(0, { 'stroke-width': 1, 'stroke-dasharray': '1 9' })]
    case 'F1': {
      // A wide one is rows of small dots, as its fill is: one row of dots as wide as the money would read as a chain of balls.
      const rows = Math.max(1, Math.floor(kept / 4.5))
      const dot = rows === 1 ? Math.max(2.6, Math.min(kept, 4.5)) : 2.4
      return Array.from({ length: rows }, (_, row) =>
        straight(middle + (row - (rows - 1) / 2) * 4.5, {
          'stroke-width': px(dot),
          'stroke-dasharray': `.1 ${px(Math.max(4.5, dot * 1.8))}`,
          'stroke-linecap': 'round',
        }),
      )
    }
    case 'F2':
      return [straight(middle, { 'stroke-width': px(Math.max(1.6, kept)), 'stroke-dasharray': '5 5' })]
    case 'F3':
      return [straight(middle, { 'stroke-width': px(Math.max(1.6, kept)), 'stroke-dasharray': '11 5' })]
    case 'F4': {
      // Two rails, as far apart as the money is wide.
      const rail = Math.max(2.2, width / 2 - 0.65)
      return [-1, 1].map((side) => straight(side * rail, { 'stroke-width': 1.3 }))
    }
    case 'F5':
    case 'F6':
      return [s('path', { d: strip(-width / 2, -width / 2 + kept), fill: stroke })]
  }
}
const tokenOf = (firmness: Firmness): Token =>
  firmness === 'F0' ? 'alert' : firmness === 'F5' ? 'f5' : firmness === 'F6' ? 'f6' : 'f4'

/** A hatch at an angle to its own line, or it would read as a dash. */
const slant = (pen: Pen, id: string, degrees: number): SvgNode =>
  s('pattern', { id, width: 5, height: 5, patternUnits: 'userSpaceOnUse', patternTransform: `rotate(${Math.round(degrees)})` }, [
    s('rect', { width: 1.8, height: 5, fill: pen.colour('alert') }),
  ])
