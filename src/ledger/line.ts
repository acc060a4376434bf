import type { Instant } from '../base/index.ts'
import { majorOf } from '../base/index.ts'
import {
  type AmountRange,
  type Claim,
  type CommitmentId,
  type DriftStep,
  type Firmness,
  firmnessRank,
  headlineOf,
  type LedgerView,
  type Relation,
  type ResolvedCommitment,
} from '../model/index.ts'
import { byPublication } from './claim-order.ts'
import { byNumber, knownBy, latestPublished } from './known.ts'
import { checkedAmong, resolveCommitment } from './resolve.ts'
import type { LedgerState } from './state.ts'
import { aggregates, asRecorded, copiesIn, sidesOf, type ViewOptions } from './view.ts'

/** A commitment and those it replaced or that replaced it, oldest first, among what the view knows. Empty when it knows no such commitment. */
export function lineOf(view: LedgerView, id: CommitmentId): readonly ResolvedCommitment[] {
  const found = new Map(view.commitments.map((c) => [c.id, c]))
  const bornAt = (member: CommitmentId) => view.claims.get(found.get(member)!.claims[0]!)!
  return lineIds(id, view.relations, found, bornAt).map((member) => found.get(member)!)
}

/** What `from` replaced stands before it; what nobody replaced stands by when it was first heard of. */
function lineIds(
  id: CommitmentId,
  relations: readonly Relation[],
  known: ReadonlyMap<CommitmentId, unknown>,
  bornAt: (member: CommitmentId) => Claim,
): readonly CommitmentId[] {
  if (!known.has(id)) return []
  const replaces = relations.filter((r) => r.kind === 'replaces' && known.has(r.from) && known.has(r.to))
  const members = new Set([id])
  for (const member of members)
    for (const r of replaces) {
      if (r.from === member) members.add(r.to)
      if (r.to === member) members.add(r.from)
    }
  const waiting = [...members].sort((a, b) => byPublication(bornAt(a), bornAt(b)) || byNumber(a, b))
  const placed: CommitmentId[] = []
  while (waiting.length > 0) {
    const free = waiting.findIndex((m) => !replaces.some((r) => r.from === m && r.to !== m && waiting.includes(r.to)))
    // A circle of replacements has no oldest; the one first heard of opens it.
    placed.push(...waiting.splice(Math.max(0, free), 1))
  }
  return placed
}

/**
 * The member that stands for a line's money: the firmest living one, the newest on a tie. A stalled one is left behind only by a living one
 * with a contract or with a figure that has a top; a dead one by any other. Members oldest first; undefined only for none.
 */
export function leadOf(members: readonly ResolvedCommitment[]): ResolvedCommitment | undefined {
  let lead: ResolvedCommitment | undefined
  for (const member of members) {
    const ahead = lead ? life(member) - life(lead) || firmnessRank(member.firmness.code) - firmnessRank(lead.firmness.code) : 0
    if (ahead >= 0) lead = member
  }
  return lead
}
function life({ firmness, amount }: ResolvedCommitment): number {
  if (firmness.code === 'F0') return 0
  return !firmness.stalled && (firmnessRank(firmness.code) >= 4 || amount?.value.high !== undefined) ? 2 : 1
}

/** How the line's resolved view moved, claim by claim as each became known, up to the view's own date. */
export function driftOf(state: LedgerState, id: CommitmentId, options: ViewOptions): readonly DriftStep[] {
  const folded = asRecorded(state, options.recordedBy)
  const known = knownBy(folded, options.knownBy ?? latestPublished(folded))
  const line = lineIds(id, known.relations, known.commitments, (member) => known.commitments.get(member)!.claims[0]!)
  const wholes = aggregates(known.relations)
  const copies = copiesIn(known)
  const place = new Map(line.map((member, i) => [member, i]))
  const claims = line
    .flatMap((member) => known.commitments.get(member)!.claims.map((claim) => ({ member, claim })))
    // What became known at one time is told of the older member first.
    .sort(
      (a, b) =>
        a.claim.publishedAt - b.claim.publishedAt ||
        place.get(a.member)! - place.get(b.member)! ||
        byPublication(a.claim, b.claim),
    )
  const heard = new Map<CommitmentId, Claim[]>()
  const views = new Map<CommitmentId, ResolvedCommitment>()
  const steps: DriftStep[] = []
  let before: Position | undefined
  for (const { member, claim } of claims) {
    const { record } = known.commitments.get(member)!
    const soFar = [...(heard.get(member) ?? []), claim]
    heard.set(member, soFar)
    const deal = {
      record,
      claims: soFar,
      sides: sidesOf(record, known.parties),
      aggregate: wholes.has(member),
      checked: checkedAmong(soFar, known.reviews, copies),
      copies,
      links: [],
    }
    views.set(member, resolveCommitment(deal, options.policy))
    const lead = leadOf(line.flatMap((m) => views.get(m) ?? []))!
    steps.push(stepTo(lead, claim, before))
    before = positionOf(lead)
  }
  return steps
}

interface Position {
  readonly firmness: Firmness
  readonly amount: AmountRange | undefined
}
const positionOf = (lead: ResolvedCommitment): Position => ({ firmness: lead.firmness.code, amount: lead.amount?.value })

function stepTo(lead: ResolvedCommitment, claim: Claim, before: Position | undefined): DriftStep {
  const now = positionOf(lead)
  return {
    claim: claim.id,
    at: claim.publishedAt satisfies Instant,
    firmness: { ...(before ? { from: before.firmness } : {}), to: now.firmness },
    stalled: lead.firmness.stalled,
    amount: { ...(before?.amount ? { from: before.amount } : {}), ...(now.amount ? { to: now.amount } : {}) },
  }
}

/** headline − binding − paid, major units of one currency, per commitment; pairs and parties add these up. */
export interface Gap {
  readonly headline: number
  /** Bound and not yet paid. */
  readonly binding: number
  readonly paid: number
  readonly currency: string
}

/** Undefined where no living claim puts a total on it, or only a rate. Parts in another currency than the headline are not counted. */
export function gapOf(commitment: ResolvedCommitment): Gap | undefined {
  const total = commitment.headline?.value ?? commitment.bindingAmount?.value ?? commitment.paidAmount?.value
  const headline = total && !total.per ? headlineOf(total) : undefined
  if (!headline) return undefined
  const part = (amount: AmountRange | undefined): number => {
    const money = amount && !amount.per ? headlineOf(amount) : undefined
    return money?.currency === headline.currency ? majorOf(money) : 0
  }
  const paid = part(commitment.paidAmount?.value)
  return {
    headline: majorOf(headline),
    binding: Math.max(0, part(commitment.bindingAmount?.value) - paid),
    paid,
    currency: headline.currency,
  }
}
