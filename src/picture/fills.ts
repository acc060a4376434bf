import { type Firmness, firmnessCodes, type SourceMark } from '../model/index.ts'
import { type Pen, px, rect } from './pen.ts'
import { type SvgNode, s } from './svg-node.ts'

/** The hatches of a picture: F1 dots, F2 thin and wide, F3 dense, F4 bars, and the orange one of what is taken away. */
export function patterns(pen: Pen): SvgNode {
  const { colour } = pen
  const tile = (name: string, size: number, turn: number | undefined, children: readonly SvgNode[]) =>
    s(
      'pattern',
      {
        id: pen.id(name),
        width: size,
        height: size,
        patternUnits: 'userSpaceOnUse',
        patternTransform: turn === undefined ? undefined : `rotate(${turn})`,
      },
      children,
    )
  const stripe = (size: number, width: number, fill: string) => s('rect', { width, height: size, fill })
  return s('defs', {}, [
    tile('f1', 5, undefined, [s('circle', { cx: 1.2, cy: 1.2, r: 0.9, fill: colour('f3') })]),
    tile('f2', 9, 45, [stripe(9, 1.3, colour('f3'))]),
    tile('f3', 5, 45, [stripe(5, 2, colour('f3'))]),
    tile('f4', 4, undefined, [
      s('rect', { width: 4, height: 4, fill: colour('f4') }),
      s('rect', { width: 4, height: 1.1, fill: colour('paper') }),
    ]),
    tile('away', 5, -45, [stripe(5, 1.6, colour('alert'))]),
  ])
}
export function fillOf(pen: Pen, firmness: Firmness): string {
  if (firmness === 'F0') return 'none'
  return firmness === 'F5' || firmness === 'F6' ? pen.colour(firmness === 'F5' ? 'f5' : 'f6') : pen.url(firmness.toLowerCase())
}

/** An area of one step of firmness; large areas are drawn at half strength so that the hatch does not shimmer. */
export function area(
  pen: Pen,
  box: { x: number; y: number; width: number; height: number },
  firmness: Firmness,
  strength = 0.5,
): readonly SvgNode[] {
  if (firmness !== 'F0') return [rect(box, { fill: fillOf(pen, firmness), opacity: strength })]
  const { x, y, width, height } = box
  const stroke = pen.colour('alert')
  return [
    rect(box, { fill: 'none', stroke, 'stroke-width': 1.1 }),
    s('path', {
      d: `M${px(x)},${px(y)}L${px(x + width)},${px(y + height)}M${px(x + width)},${px(y)}L${px(x)},${px(y + height)}`,
      stroke,
      'stroke-width': 1.1,
      opacity: 0.6,
    }),
  ]
}

/** 16 × 14, without patterns, so that a hundred of them in a table share nothing and break nothing. */
export function swatch(pen: Pen, firmness: Firmness, stalled = false, x = 0, y = 0): SvgNode {
  const { colour } = pen
  const edge = colour(stalled || firmness === 'F0' ? 'alert' : 'edge')
  const at = { x: x + 0.6, y: y + 0.6, width: 14.8, height: 12.8 }
  const solid = firmness === 'F5' ? colour('f5') : firmness === 'F6' ? colour('f6') : firmness === 'F4' ? colour('f4') : 'none'
  return s('g', { 'data-firmness': firmness }, [
    rect(at, { fill: solid }),
    ...grain(pen, firmness, x, y),
    rect(at, { fill: 'none', stroke: edge, 'stroke-width': stalled ? 1.6 : 1.1 }),
  ])
}
function grain(pen: Pen, firmness: Firmness, x: number, y: number): readonly SvgNode[] {
  const { colour } = pen
  const stroke = (d: string, token: Parameters<Pen['colour']>[0], width: number) =>
    s('path', { d, stroke: colour(token), 'stroke-width': width, fill: 'none' })
  const at = (dx: number, dy: number) => `${px(x + dx)},${px(y + dy)}`
  switch (firmness) {
    case 'F0':
      return [stroke(`M${at(3, 3)}L${at(13, 11)}M${at(13, 3)}L${at(3, 11)}`, 'alert', 1.4)]
    case 'F1':
      return [3, 6.5, 10].flatMap((dy) =>
        [3.5, 8, 12.5].map((dx) => s('circle', { cx: px(x + dx), cy: px(y + dy + 0.5), r: 0.9, fill: colour('f3') })),
      )
    case 'F2':
      return [stroke(slants(at, [7, 17]), 'f3', 1.3)]
    case 'F3':
      return [stroke(slants(at, [4, 9, 14, 19, 24]), 'f3', 2)]
    case 'F4':
      return [stroke([4, 7.5, 11].map((dy) => `M${at(1.2, dy)}H${px(x + 14.8)}`).join(''), 'paper', 1.1)]
    case 'F5':
      return []
    case 'F6':
      return [stroke(`M${at(4, 7.2)}l3,3 5,-6`, 'paper', 1.6)]
  }
}
/** Lines x + y = sum, clipped to the inside of a swatch. */
const slants = (at: (dx: number, dy: number) => string, sums: readonly number[]): string =>
  sums
    .map((sum) => {
      const [x0, x1] = [Math.max(1.2, sum - 12.8), Math.min(14.8, sum - 1.2)]
      return `M${at(x0, sum - x0)}L${at(x1, sum - x1)}`
    })
    .join('')

/** Square filing, diamond named person, circle statement or report; `fill` none for the key. */
export function markShape(pen: Pen, mark: SourceMark, x: number, y: number, fill: string, stroke = pen.colour('edge')): SvgNode {
  const style = { fill, stroke, 'stroke-width': 1.2 }
  switch (mark) {
    case 'filing':
      return s('rect', { x: px(x - 6), y: px(y - 6), width: 12, height: 12, ...style })
    case 'person':
      return s('path', { d: `M${px(x)},${px(y - 8)}l8,8 -8,8 -8,-8Z`, ...style })
    case 'report':
      return s('circle', { cx: px(x), cy: px(y), r: 6.5, ...style })
  }
}
export const isFirmness = (code: string): code is Firmness => (firmnessCodes as readonly string[]).includes(code)
