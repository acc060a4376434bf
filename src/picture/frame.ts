import type { Firmness, SourceMark } from '../model/index.ts'
import type { Figure } from '../report/index.ts'
import { markShape, patterns, swatch } from './fills.ts'
import { line, type Pen, rect, text, title } from './pen.ts'
import { type SvgNode, s } from './svg-node.ts'
import { widthOf, wrap } from './text.ts'
import { fontOf, monoFont } from './theme.ts'

/** What a picture drew, and how tall it came out; y counts from its own top. */
export interface Drawn {
  readonly nodes: readonly SvgNode[]
  readonly height: number
  /** Words under the picture, on screen and in the file. */
  readonly notes: readonly string[]
}
export interface FrameOptions {
  readonly width: number
  readonly theme: 'light' | 'dark'
  readonly standalone: boolean
}
const margin = 16

/** The width that is left for the picture itself. */
export const innerWidth = ({ width, standalone }: FrameOptions): number => (standalone ? width - 2 * margin : width)

/** Bare on screen, where the page stands around it; in a file with title, dates, key, source and permalink inside. */
export function framed(pen: Pen, figure: Figure, drawn: Drawn, options: FrameOptions): SvgNode {
  const inner = innerWidth(options)
  const head = options.standalone ? headOf(pen, figure, inner) : { nodes: [], height: 0 }
  const notes = notesOf(pen, drawn.notes, inner)
  const foot = options.standalone ? footOf(pen, figure, inner) : { nodes: [], height: 0 }
  const pad = options.standalone ? margin : 0
  const bodyAt = pad + head.height
  const notesAt = bodyAt + drawn.height
  const footAt = notesAt + notes.height
  const height = Math.ceil(footAt + foot.height + pad)
  const shift = (nodes: readonly SvgNode[], y: number) =>
    nodes.length === 0 ? [] : [s('g', { transform: `translate(${pad} ${y})` }, nodes)]
  return s(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: options.width,
      height,
      viewBox: `0 0 ${options.width} ${height}`,
      role: 'img',
      lang: figure.frame.language,
      'data-kind': figure.kind,
      'font-family': options.standalone ? fontOf(figure.frame.language) : undefined,
      style: 'font-variant-numeric: tabular-nums lining-nums',
    },
    [
      title(figure.title),
      s('desc', {}, [`${figure.subtitle} ${figure.frame.dateLine}`]),
      patterns(pen),
      ...(options.standalone ? [rect({ x: 0, y: 0, width: options.width, height }, { fill: pen.colour('paper') })] : []),
      ...shift(head.nodes, pad),
      ...shift(drawn.nodes, bodyAt),
      ...shift(notes.nodes, notesAt),
      ...shift(foot.nodes, footAt),
    ],
  )
}

type Block = { readonly nodes: readonly SvgNode[]; readonly height: number }

function headOf(pen: Pen, figure: Figure, width: number): Block {
  const nodes: SvgNode[] = [line(pen, [0, 0.5], [width, 0.5], 'ink')]
  let y = 8
  for (const words of wrap(figure.title, 15, width, 3, true)) {
    y += 18
    nodes.push(text(pen, 0, y - 3, words, { size: 15, bold: true }))
  }
  for (const words of wrap(figure.subtitle, 12, width, 4)) {
    y += 15
    nodes.push(text(pen, 0, y, words, { size: 12, token: 'ink3' }))
  }
  if (figure.kind === 'story' || figure.kind === 'market' || figure.kind === 'supply') {
    const key = keyOf(pen, figure, width)
    nodes.push(s('g', { transform: `translate(0 ${y + 8})` }, key.nodes))
    y += 8 + key.height
  }
  return { nodes, height: y + 8 }
}

/** Areas and shapes, in as many rows as the width asks for. */
function keyOf(pen: Pen, figure: Extract<Figure, { kind: 'story' | 'market' | 'supply' }>, width: number): Block {
  const { firmness, marks } = figure.words
  const items: readonly { words: string; draw: (x: number, y: number) => SvgNode }[] = [
    ...(['F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'F0'] as const).map((code: Firmness) => ({
      words: firmness[code],
      draw: (x: number, y: number) => swatch(pen, code, false, x, y),
    })),
    ...(figure.kind !== 'supply' ? (['filing', 'person', 'report'] as const) : []).map((mark: SourceMark) => ({
      words: marks[mark],
      draw: (x: number, y: number) => markShape(pen, mark, x + 8, y + 7, 'none'),
    })),
  ]
  return rowsOf(pen, items, width, 22)
}
/** Drawn items with words, laid in rows. */
export function rowsOf(
  pen: Pen,
  items: readonly { readonly words: string; readonly draw: (x: number, y: number) => SvgNode }[],
  width: number,
  drawnWidth: number,
): Block {
  const nodes: SvgNode[] = []
  let [x, y] = [0, 0]
  for (const item of items) {
    const needed = drawnWidth + widthOf(item.words, 11.5)
    if (x > 0 && x + needed > width) [x, y] = [0, y + 20]
    nodes.push(item.draw(x, y), text(pen, x + drawnWidth, y + 11, item.words, { size: 11.5, token: 'ink2' }))
    x += needed + 14
  }
  return { nodes, height: items.length > 0 ? y + 18 : 0 }
}

function notesOf(pen: Pen, notes: readonly string[], width: number): Block {
  const lines = notes.filter((n) => n !== '').flatMap((note) => wrap(note, 11.5, width, 3))
  return {
    nodes: lines.map((words, i) => text(pen, 0, 16 + i * 16, words, { size: 11.5, token: 'ink3' })),
    height: lines.length > 0 ? lines.length * 16 + 8 : 0,
  }
}

function footOf(pen: Pen, { frame }: Figure, width: number): Block {
  const lines = [
    ...wrap(frame.dateLine, 11.5, width, 2).map((words) => ({ words, mono: undefined })),
    ...wrap(frame.source, 11.5, width, 2).map((words) => ({ words, mono: undefined })),
    ...wrapAddress(frame.permalink, width).map((words) => ({ words, mono: monoFont })),
  ]
  return {
    nodes: [
      line(pen, [0, 8.5], [width, 8.5], 'rule'),
      ...lines.map(({ words, mono }, i) =>
        text(pen, 0, 26 + i * 16, words, { size: mono ? 10.5 : 11.5, token: 'ink3', ...(mono ? { mono } : {}) }),
      ),
    ],
    height: 16 + lines.length * 16,
  }
}
/** An address is cut anywhere but never shortened: what is printed must work when typed. */
function wrapAddress(address: string, width: number): readonly string[] {
  const perLine = Math.max(10, Math.floor(width / 6.5))
  return address.match(new RegExp(`.{1,${perLine}}`, 'gu')) ?? []
}
