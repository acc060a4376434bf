import type { Problem } from '../base/index.ts'

// On its own, so that what the package declares of a ledger file needs nobody's types of a database.
export interface ChainCheck {
  /** Lines that hold, from the first. */
  readonly rows: number
  /** Hash of the last line that holds. */
  readonly hash: string
  readonly problems: readonly Problem[]
}
