// solve: bare problems in, certified answers out, for people who bring their own matrices.
// Each model reads its fields, asks the room that computes it, and names its results; nothing is computed here that a room should.
export * from './answer.ts'
export * from './reader.ts'
export * from './solve.ts'
