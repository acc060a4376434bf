import { type CommitmentId, commitmentId } from '../model/index.ts'
import type { Folded } from './state.ts'

/** C-0001, C-0002, …: one more than the largest the ledger has given out. */
export function nextNumber({ book, lines }: Folded): number {
  let largest = 0
  for (const [id, { line }] of book.commitments) if (line < lines) largest = Math.max(largest, Number(id.slice(2)))
  return largest + 1
}
export const numbered = (number: number): CommitmentId => commitmentId(`C-${String(number).padStart(4, '0')}`)
