/** Why there is no answer, in the model's own closed words; or where the problem is malformed. */
export interface SolveError {
  readonly reason: string
  readonly message: string
  readonly path?: string
  readonly rounds?: number
  readonly residual_relative?: number
}
export interface Certificate {
  readonly method: string
  readonly rounds: number
  readonly residual_relative: number
}
export type Solution = { readonly model: string; readonly certificate: Certificate } & Readonly<Record<string, unknown>>
export type SolveResult = Solution | { readonly model: string; readonly error: SolveError }
/** What a model's solver gives back: its fields and certificate, or why not. */
export type Answer =
  | { readonly fields: Readonly<Record<string, unknown>>; readonly certificate: Certificate }
  | { readonly error: SolveError }

export interface SolveContext {
  /** Milliseconds of some steady clock; only time limits a problem itself sets are measured with it. */
  readonly clockMs: () => number
  /** Who computes: 'typescript' unless set. */
  readonly engine?: EngineName
}
/** The rooms' own functions; or the models of the kernel, written apart from them, by which they are checked. */
export type EngineName = (typeof engineNames)[number]
export const engineNames = ['typescript', 'wasm'] as const
