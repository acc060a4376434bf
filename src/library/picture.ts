// edifice/picture: a figure of a report to SVG, as plain data or as text. No DOM.
export type { DrawOptions, SvgNode } from '../picture/index.ts'
export { drawFigure, toSvgText } from '../picture/index.ts'
