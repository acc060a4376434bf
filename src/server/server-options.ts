import type { LedgerStore, World } from '../pipeline.ts'

export interface ServerOptions {
  readonly store: LedgerStore
  readonly world: World
  /** 0 takes any free port. */
  readonly port: number
  /** 127.0.0.1 unless told otherwise. */
  readonly host?: string
  /** The built screens: a folder with index.html. */
  readonly webDir: string
  readonly readOnly: boolean
}
