import { onRecord, type Policy, slugOf } from '../model/index.ts'
import type { Weighed } from './weigh.ts'

const plainPolicies = ['best-supported', 'latest', 'filings-only', 'signed-only', 'on-record-only', 'everything'] as const
const teller = 'as-told-by:'

/** "latest", "as-told-by:nvidia"; undefined for a policy nobody has named. */
export function parsePolicy(text: string): Policy | undefined {
  const word = text.trim().toLowerCase()
  const plain = plainPolicies.find((p) => p === word)
  if (plain) return plain
  if (!word.startsWith(teller) || word.slice(teller.length).trim() === '') return undefined
  return `${teller}${slugOf(word.slice(teller.length))}`
}

/** Of the claims on one commitment, in the order in which they were said, those this policy listens to. */
export function heardUnder(policy: Policy, claims: readonly Weighed[]): readonly Weighed[] {
  if (policy.startsWith(teller)) {
    const party = policy.slice(teller.length)
    return claims.filter((w) => w.speaksFor.some((id) => id === party))
  }
  switch (policy) {
    case 'filings-only':
      return claims.filter((w) => w.claim.route.speaker.kind === 'filing')
    case 'on-record-only':
      return claims.filter((w) => onRecord(w.claim))
    case 'signed-only':
      return signedOf(claims)
    default:
      return claims
  }
}

/** What says that something was signed; and, once it was, what the named say of its end or its standing still. */
function signedOf(claims: readonly Weighed[]): readonly Weighed[] {
  const first = claims.find((w) => w.signed)
  const ends = ({ claim }: Weighed) =>
    onRecord(claim) && (claim.says.stage === 'terminated' || claim.says.stage === 'stalled' || claim.says.stage === 'denied')
  return first ? claims.filter((w) => w.signed || (w.moment >= first.moment && ends(w))) : []
}
