// report: views and outcomes -> sentences, tables and figures in the reader's language.
// Every number carries the claims it came from, or the assumptions it rests on. It does not draw, print or compute money.
export * from './types.ts'
export * from './write.ts'
