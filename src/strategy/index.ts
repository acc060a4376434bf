// strategy: pay-offs -> equilibria and bargains. Tables given by the reader, or outcomes of stress runs made into one.
// A decoupling game runs one stress a cell; the solvers run none, and say when its list of equilibria may not be whole.
export * from './bargaining.ts'
export * from './bimatrix.ts'
export * from './decoupling.ts'
export * from './decoupling-input.ts'
export * from './three-player.ts'
export * from './thresholds.ts'
