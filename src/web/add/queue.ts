import type { AddAnswer } from '../../wire/index.ts'

export type Found = AddAnswer['claims'][number]
type Verdict = Found['evidence']['review']

/** Decisions laid over what was found, so that a card shows its state before the ledger is asked again. */
export type Decided = ReadonlyMap<string, Verdict>
export const reviewOf = (found: Found, decided: Decided): Verdict => decided.get(found.evidence.claim) ?? found.evidence.review

/** The next claim that waits, after `from` and round again; where none waits, simply the next. */
export function nextOpen(claims: readonly Found[], decided: Decided, from: number): number {
  for (let step = 1; step <= claims.length; step++) {
    const at = (from + step) % claims.length
    if (reviewOf(claims[at]!, decided) === 'open') return at
  }
  return Math.min(from + 1, claims.length - 1)
}

export const certainOpen = (claims: readonly Found[], decided: Decided): readonly string[] =>
  claims.filter((found) => found.certain && reviewOf(found, decided) === 'open').map((found) => found.evidence.claim)
