/** Shared with the main thread, so that what hangs has been counted. */
export const clockFields = ['at', 'began', 'documents', 'problems', 'claims', 'slowestMs', 'slowest', 'heaviest'] as const
export interface FuzzWork {
  readonly seed: number
  readonly from: number
  readonly until: number
  readonly step: number
  /** In the order of `clockFields`: number at work (-1 between), ms since 1970 when it began, and what was done so far. */
  readonly clock: Float64Array<SharedArrayBuffer>
  /** Of the processor, for one document. */
  readonly slowMs: number
}
export type FuzzNews =
  | { readonly kind: 'bad'; readonly n: number; readonly name: string; readonly what: string }
  | { readonly kind: 'done' }
