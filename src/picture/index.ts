// picture: Figure -> SVG, by pure functions: one drawing for screen, command line and paper.
// It makes a tree of SvgNode; toSvgText prints it, the screens turn it into elements. No DOM, no measuring, no words of its own.

export * from './draw.ts'
export * from './svg-node.ts'
