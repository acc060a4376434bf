import type { Gathered, Problem, Result } from '../base/index.ts'
import type { FactBase, LedgerEvent } from '../model/index.ts'

/** Any value of the house as JSON text: Money as exact decimal text, Map as an array of pairs. Keys keep their order. */
export function toJson(value: unknown, indent?: number): string {
  throw new Error(`broken law: not built yet ${value} ${indent}`)
}
/** One log line's body. The inverse of decodeEvent, byte for byte. */
export const encodeEvent = (event: LedgerEvent): string => toJson(event)
/** Checks with zod at the door: a stored or hand-made line that is no event is a problem that names the path. */
export function decodeEvent(text: string): Result<LedgerEvent, Problem> {
  throw new Error(`broken law: not built yet ${text}`)
}
/** A fact file (docs/import.md). A row that cannot be read is a problem naming its path; the other rows go on. */
export function decodeFacts(
  text: string,
): Result<{ readonly facts: FactBase; readonly problems: Gathered<never>['problems'] }, Problem> {
  throw new Error(`broken law: not built yet ${text}`)
}
