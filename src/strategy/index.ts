// strategy: pay-offs -> equilibria and bargains. Tables given by the reader, or outcomes of stress runs made into one.
// It runs no stress itself, and says when its list of equilibria may not be whole.
export * from './bargaining.ts'
export * from './bimatrix.ts'
export * from './three-player.ts'
