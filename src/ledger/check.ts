import { boundsOf, dayMs, dayOf, formatStatedDate, type Problem } from '../base/index.ts'
import {
  type Claim,
  type CommitmentId,
  type LedgerEvent,
  type LedgerRow,
  type PartyId,
  quoteHolds,
  undisclosed,
} from '../model/index.ts'
import { claimIdOf } from './claim-id.ts'
import { partiesNamedBy } from './known.ts'
import { claimIn, type Folded, foldedOf, known, type LedgerState, lastKnown } from './state.ts'

/**
 * Quotes still hold, ids match their content, dates are sane, every reference is known, lines are numbered without a gap.
 * Each problem names the line by its `seq`. The chain of hashes is checked by whoever holds the bytes of the lines.
 */
export function checkLedger(state: LedgerState): readonly Problem[] {
  const folded = foldedOf(state)
  let before: LedgerRow | undefined
  return folded.rows.flatMap((row) => {
    const problems = [...numbering(row, before), ...checkEvent(folded, row.event)]
    before = row
    return problems.map((p) => ({ ...p, where: `line ${row.seq}` }))
  })
}

type Found = Omit<Problem, 'where'>

function numbering(row: LedgerRow, before: LedgerRow | undefined): readonly Found[] {
  if (!before || row.seq === before.seq + 1) return []
  return [invalid(`line ${row.seq} follows line ${before.seq}: lines are missing or out of order`, restore)]
}

function checkEvent(folded: Folded, event: LedgerEvent): readonly Found[] {
  switch (event.type) {
    case 'claim':
      return checkClaim(folded, event.claim)
    case 'commitment':
      return unknownParties(folded, [event.commitment.payer, event.commitment.payee], `commitment ${event.commitment.id}`)
    case 'identity':
      return [
        ...unknownClaim(folded, event.decision.claim, 'an identity decision'),
        ...unknownCommitments(folded, [event.decision.commitment], `the decision on claim ${event.decision.claim}`),
      ]
    case 'relation':
      return unknownCommitments(folded, [event.relation.from, event.relation.to], `a relation "${event.relation.kind}"`)
    case 'review':
      return unknownClaim(folded, event.review.claim, 'a review')
    case 'conflict':
      return [event.link.earlier, event.link.later].flatMap((id) => unknownClaim(folded, id, 'a link between claims'))
    case 'figure':
      return unknownParties(folded, [event.figure.party], `a figure for ${event.figure.period}`)
    case 'signal':
      return unknownParties(folded, [event.signal.party], `a signal "${event.signal.kind}"`)
    case 'capacity':
      return unknownParties(folded, [event.point.party], 'a capacity point')
    case 'document':
    case 'party':
      return []
  }
}

function checkClaim(folded: Folded, claim: Claim): readonly Found[] {
  return [
    ...checkId(claim),
    ...checkQuote(folded, claim),
    ...checkDates(claim),
    ...unknownParties(folded, partiesNamedBy(claim), `claim ${claim.id}`),
  ]
}

function checkId(claim: Claim): readonly Found[] {
  const id = claimIdOf(claim)
  return id === claim.id
    ? []
    : [invalid(`claim ${claim.id} does not say what its id was made of (its content gives ${id})`, restore)]
}

function checkQuote({ book, lines }: Folded, { id, evidence }: Claim): readonly Found[] {
  if (evidence.kind === 'link') return []
  const { quote } = evidence
  const document = known(book.documents.get(quote.documentHash), lines)
  if (!document)
    return [unknown(`claim ${id} quotes document ${quote.documentHash.slice(0, 12)}, which the ledger does not hold`)]
  if (quoteHolds(quote, document.text)) return []
  return [
    {
      code: 'quote-not-found',
      message: `claim ${id}: "${quote.exact.slice(0, 60)}" no longer stands at ${quote.start}–${quote.end} of its document`,
      mend: 'look the claim up and reject it, or restore the document as it was read',
    },
  ]
}

function checkDates(claim: Claim): readonly Found[] {
  const said = boundsOf(claim.saidAt)
  if (!said) return []
  const problems: Found[] = []
  // A day is allowed for time zones.
  if (said.from >= claim.publishedAt + 2 * dayMs)
    problems.push(
      invalid(
        `claim ${claim.id} was said on ${formatStatedDate(claim.saidAt)}, after it was published on ${dayOf(claim.publishedAt)}`,
        'correct one of the two dates and add the claim again; then reject this one',
      ),
    )
  for (const { due, paid } of claim.says.tranches ?? []) {
    const bounds = due && boundsOf(due)
    if (bounds && !paid && bounds.until <= said.from)
      problems.push({
        code: 'due-before-said',
        message: `claim ${claim.id}, said on ${formatStatedDate(claim.saidAt)}, has a tranche due before that, in ${formatStatedDate(due)}, and not paid`,
        mend: 'mark the tranche paid, or correct its date, and add the claim again; then reject this one',
      })
  }
  return problems
}

function unknownParties({ book, lines }: Folded, ids: readonly PartyId[], where: string): readonly Found[] {
  const strange = new Set(ids.filter((id) => id !== undisclosed && !lastKnown(book.parties.get(id), lines)))
  return [...strange].map((id) => unknown(`${where} names the party "${id}", which no line describes`))
}
function unknownCommitments({ book, lines }: Folded, ids: readonly CommitmentId[], where: string): readonly Found[] {
  return ids
    .filter((id) => !known(book.commitments.get(id), lines))
    .map((id) => unknown(`${where} names commitment ${id}, which no line describes`))
}
const unknownClaim = (folded: Folded, id: Claim['id'], what: string): readonly Found[] =>
  claimIn(folded, id) ? [] : [unknown(`${what} is about claim ${id}, which the ledger does not hold`)]

const restore = 'restore the ledger file from a copy: a line has been changed by hand'
const invalid = (message: string, mend: string): Found => ({ code: 'ledger-invalid', message, mend })
const unknown = (message: string): Found => ({
  code: 'reference-unknown',
  message,
  mend: 'append the missing line, or restore the ledger file from a copy',
})
