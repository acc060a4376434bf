import type { CascadeFigure } from '../report/index.ts'
import type { Drawn } from './frame.ts'
import { line, type Pen, px, rect, text, title } from './pen.ts'
import { type SvgNode, s } from './svg-node.ts'
import { shorten, widthOf, wrap } from './text.ts'

type Step = CascadeFigure['steps'][number]
type Fall = Step['falls'][number]

const lineHeight = 17
const fallHeight = 52
const gap = 8

/** Where the parts of a row stand: when, what did not come, an arrow, who could not pay. On a narrow page below each other. */
interface Places {
  readonly narrow: boolean
  readonly when: number
  readonly causes: readonly [number, number]
  readonly falls: readonly [number, number]
  readonly most: number
}

/** One row a round: what did not come on the left, who therefore could not pay on the right, and the money of both. */
export function drawCascade(pen: Pen, figure: CascadeFigure, width: number, selected: string | undefined): Drawn {
  const { steps } = figure
  if (steps.length === 0)
    return {
      nodes: wrap(figure.nobody, 13, width, 3).map((words, i) => text(pen, 0, 20 + i * 18, words, { size: 13, token: 'ink2' })),
      height: 16 + 18 * wrap(figure.nobody, 13, width, 3).length,
      notes: [],
    }
  const places = placesFor(figure, width)
  const chosen = steps.findIndex((step) => step.id === selected)
  const nodes: SvgNode[] = [line(pen, [0, 0.5], [width, 0.5], 'ink')]
  let y = 1
  for (const [i, step] of steps.entries()) {
    const drawn = drawStep(pen, step, places)
    const state = chosen < 0 ? 'told' : i === chosen ? 'chosen' : i < chosen ? 'told' : 'later'
    nodes.push(
      s('g', { transform: `translate(0 ${px(y)})`, 'data-step': step.id, opacity: state === 'later' ? 0.28 : undefined }, [
        title(step.sentence),
        rect({ x: 0, y: 0, width, height: drawn.height }, { fill: state === 'chosen' ? pen.colour('sel') : 'none' }),
        ...drawn.nodes,
        line(pen, [0, drawn.height - 0.5], [width, drawn.height - 0.5], 'rule2'),
      ]),
    )
    y += drawn.height
  }
  return { nodes, height: y + 4, notes: [figure.leftOut] }
}

function placesFor({ steps }: CascadeFigure, width: number): Places {
  const most = Math.max(...steps.flatMap((step) => step.falls.map((fall) => fall.due)))
  if (width < 600) return { narrow: true, when: width - 12, causes: [20, width - 6], falls: [6, width - 6], most }
  const when = Math.min(150, Math.max(...steps.map((step) => widthOf(step.when, 12, true)))) + 6
  const middle = when + (width - when) * 0.46
  return { narrow: false, when, causes: [when + 16, middle - 22], falls: [middle + 22, width - 6], most }
}

interface Block {
  readonly nodes: readonly SvgNode[]
  readonly height: number
}
function drawStep(pen: Pen, step: Step, places: Places): Block {
  const { narrow, when } = places
  const head = text(pen, 6, narrow ? 18 : gap + 14, shorten(step.when, 12, when, true), { size: 12, bold: true })
  const nodes: SvgNode[] = [head]
  let y = narrow ? 24 : gap
  for (const fall of step.falls) {
    const drawn = narrow ? below(pen, fall, places) : beside(pen, fall, places)
    nodes.push(s('g', { transform: `translate(0 ${px(y)})`, 'data-party': fall.party }, drawn.nodes))
    y += drawn.height + gap
  }
  return { nodes, height: y }
}

function beside(pen: Pen, fall: Fall, { causes: [left, right], falls, most }: Places): Block {
  const height = Math.max(fallHeight, fall.because.length * lineHeight + 4)
  const top = (height - fall.because.length * lineHeight) / 2
  const middle = height / 2
  const [tip, from] = [falls[0] - 8, right + 8]
  return {
    nodes: [
      ...fall.because.map(({ label }, i) =>
        text(pen, right, top + i * lineHeight + 12.5, shorten(label, 12, right - left), {
          size: 12,
          token: 'ink2',
          anchor: 'end',
        }),
      ),
      ...(fall.because.length > 0
        ? [
            s('path', {
              d: `M${px(from)},${px(top + 2)}V${px(height - top - 2)}M${px(from)},${px(middle)}H${px(tip)}M${px(tip - 6)},${px(middle - 4)}L${px(tip)},${px(middle)}L${px(tip - 6)},${px(middle + 4)}`,
              stroke: pen.colour('alert'),
              'stroke-width': 1.3,
              fill: 'none',
            }),
          ]
        : []),
      s('g', { transform: `translate(0 ${px((height - fallHeight) / 2)})` }, fallNodes(pen, fall, falls, most)),
    ],
    height,
  }
}

function below(pen: Pen, fall: Fall, { causes: [left, right], falls, most }: Places): Block {
  return {
    nodes: [
      ...fallNodes(pen, fall, falls, most),
      ...fall.because.map(({ label }, i) =>
        text(pen, left, fallHeight + 12 + i * lineHeight, `← ${shorten(label, 11.5, right - left - 20)}`, {
          size: 11.5,
          token: 'ink2',
        }),
      ),
    ],
    height: fallHeight + fall.because.length * lineHeight + 2,
  }
}

/** Name, what it cannot pay, and a bar of what fell due on it with the unpaid end in orange. */
function fallNodes(pen: Pen, fall: Fall, [x0, x1]: readonly [number, number], most: number): readonly SvgNode[] {
  const room = x1 - x0
  const long = (fall.due / most) * room
  const unpaid = (fall.unpaid / most) * room
  const alert = pen.colour('alert')
  return [
    text(pen, x0, 14, shorten(fall.name, 13, room, true), { size: 13, bold: true }),
    text(pen, x0, 30, shorten(fall.label, 11.5, room), { size: 11.5, token: 'alert' }),
    rect({ x: x0, y: 37, width: Math.max(0, long - unpaid), height: 9 }, { fill: pen.colour('f5') }),
    rect(
      { x: x0 + long - unpaid, y: 37, width: Math.max(1.5, unpaid), height: 9 },
      { fill: pen.url('away'), stroke: alert, 'stroke-width': 0.8 },
    ),
  ]
}
