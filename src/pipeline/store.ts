// What the way needs of the world, and what a question carries.
import type { Gathered, Instant, Language } from '../base/index.ts'
import type { LedgerState } from '../ledger/index.ts'
import type { LedgerEvent, Policy } from '../model/index.ts'
import type { SourceBytes } from '../read/index.ts'

/** The effects the way needs. `world/` implements it; cli/ and server/ join the two, and the compiler checks that they fit. */
export interface World {
  now(): Instant
  /** A file, a folder, "-" for standard input, or an http(s) address. */
  fetchSources(reference: string, options?: { readonly language?: Language }): Promise<Gathered<SourceBytes>>
}

/**
 * One ledger file, open. `state` and `append` throw world's LedgerUnavailable, with the Problem to show, when the file is busy beyond the
 * wait (ledger-busy), the disk is full (disk-full) or the chain is broken (ledger-invalid); then nothing was appended.
 */
export interface LedgerStore {
  /** The folded log, brought up to what other processes have appended meanwhile. */
  state(): LedgerState
  /**
   * Appends in one transaction and returns when it is on disk: all of the events or none.
   * `make` runs inside the transaction, on the state as it stands there, so two writers never hand out one id twice.
   */
  append(
    make: (state: LedgerState) => readonly LedgerEvent[],
    at: Instant,
    bytes?: readonly { readonly hash: string; readonly bytes: Uint8Array }[],
  ): LedgerState
  /** The bytes of a document as received; undefined where the ledger has none. */
  bytesOf(hash: string): Uint8Array | undefined
  /** What the ledger calls itself: "Sample ledger compiled from public reports". */
  readonly source: string
  close(): void
}

export interface Question {
  readonly knownBy?: Instant
  readonly policy: Policy
  readonly language: Language
}
