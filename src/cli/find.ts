import { ok, type Result } from '../base/index.ts'
import type { CommitmentId, LedgerView, PartyId } from '../model/index.ts'
import { nameCommitment, nameParty } from '../pipeline.ts'
import { notFound, type Refusal, usage } from './refusal.ts'

/** A commitment by id, slug or words; several that fit are listed for the next try. */
export function findCommitment(view: LedgerView, words: string): Result<CommitmentId, Refusal> {
  const found = nameCommitment(view, words)
  if (found.ok) return found
  if (found.failure.reason === 'ambiguous') {
    const shown = found.failure.candidates.slice(0, 8)
    const rest = found.failure.candidates.length - shown.length
    const lines = shown.map((id) => `\n    ${titleOf(view, id)}`).join('')
    return usage(
      `"${words}" fits ${found.failure.candidates.length} commitments:${lines}${rest > 0 ? `\n    and ${rest} more` : ''}`,
      `name one by its id: ${shown[0]}`,
    )
  }
  return notFound(
    `no commitment "${words}" by ${new Date(view.knownBy).toISOString().slice(0, 10)}`,
    nearestText(found.failure.nearest),
  )
}

export function findParty(view: LedgerView, words: string): Result<PartyId, Refusal> {
  const found = nameParty(view, words)
  return found.ok ? ok(found.value) : notFound(`no company "${words}"`, nearestText(found.failure.nearest))
}

export function titleOf(view: LedgerView, id: CommitmentId): string {
  const c = view.commitments.find((one) => one.id === id)
  if (!c) return id
  const name = (party: PartyId) => view.parties.get(party)?.name ?? party
  return `${c.id}  ${name(c.payer)} → ${name(c.payee)}${c.label ? `, ${c.label}` : ''}  ${c.firmness.code}`
}

const nearestText = (nearest: readonly string[]): string =>
  nearest.length > 0 ? `nearest: ${nearest.slice(0, 5).join(', ')}` : 'edifice list commitments'
