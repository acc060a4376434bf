import type { Instant, Language, Problem, Result } from '../base/index.ts'
import type { Sha256, SourceDocument } from '../model/index.ts'

/** Bytes as received, and what the bearer knows of them. */
export interface SourceBytes {
  readonly bytes: Uint8Array
  /** File name, for people and for its ending. */
  readonly name?: string
  readonly address?: string
  readonly contentType?: string
  readonly receivedAt: Instant
  /** Given by the reader (`--lang`); else found. */
  readonly language?: Language
}
export const hashOf = (source: SourceBytes): Sha256 => {
  throw new Error(`broken law: not built yet ${source.name}`)
}
export function readDocument(source: SourceBytes): Result<SourceDocument, Problem> {
  throw new Error(`broken law: not built yet ${source.name}`)
}
