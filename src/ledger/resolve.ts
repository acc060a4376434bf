import {
  type Claim,
  type ClaimId,
  type CommitmentRecord,
  type ConflictLink,
  type FirmnessView,
  firmnessOf,
  type Instrument,
  type Party,
  type Policy,
  type Resolved,
  type ResolvedCommitment,
  type ReviewDecision,
} from '../model/index.ts'
import type { Copies } from './copies.ts'
import { heardUnder } from './policy.ts'
import { type Amounts, resolveAmounts } from './resolve-amount.ts'
import {
  resolveBinding,
  resolveCapacity,
  resolveConditions,
  resolveInstrument,
  resolvePeriod,
  resolveSupply,
  resolveTranches,
} from './resolve-property.ts'
import { resolveStage, type Standing } from './resolve-stage.ts'
import { named, type Weighed, weighAll } from './weigh.ts'

export interface Deal {
  readonly record: CommitmentRecord
  /** Payer and payee, for telling who speaks for a side. */
  readonly sides: readonly Party[]
  /** In order of publication. */
  readonly claims: readonly Claim[]
  readonly aggregate: boolean
  /** Those of the claims that may decide, see checkedAmong. */
  readonly checked: readonly Claim[]
  /** What readers said of pairs of its claims. */
  readonly links: readonly ConflictLink[]
  /** What is a copy of what in the view; see copiesAmong. */
  readonly copies: Pick<Copies, 'firsts' | 'altered'>
}

/** resolve(claims, policy) of MODEL §2 for one commitment. What the policy does not hear leaves the properties absent, not guessed. */
export function resolveCommitment(
  { record, sides, claims, aggregate, checked, copies }: Deal,
  policy: Policy,
  conflicts: readonly string[] = [],
): ResolvedCommitment {
  // What a rule was not sure of, and nobody has accepted, decides nothing where something checked speaks.
  const unaltered = claims.filter(({ id }) => !copies.altered.has(id))
  const listened = policy === 'everything' ? claims : checked.length === 0 ? unaltered : checked
  const heard = heardUnder(policy, weighAll(listened, sides, copies.firsts))
  const standing = resolveStage(heard, policy)
  const binding = resolveBinding(heard, policy)
  const instrument = resolveInstrument(heard, policy)
  const amounts = resolveAmounts(heard, standing, binding?.value, policy)
  const conditions = resolveConditions(heard)
  const evidence = { heard, standing, binding, instrument, amounts, conditions }
  return {
    ...record,
    ...present({
      stage: standing.resolved,
      binding,
      instrument,
      capacity: resolveCapacity(heard, policy),
      period: resolvePeriod(heard, policy),
      tranches: resolveTranches(heard, policy),
      supply: resolveSupply(heard, policy),
    }),
    ...amounts,
    conditions,
    firmness: firmnessFrom(evidence),
    claims: claims.map((c) => c.id),
    conflicts,
    aggregate,
    ...(checked.length === 0 ? { unreviewed: true as const } : {}),
  }
}

/** Typed or compiled by a person, read by a rule that was sure and not altered on its way from paper to paper, or accepted by a reader. */
export const checkedAmong = (
  claims: readonly Claim[],
  reviews: ReadonlyMap<ClaimId, ReviewDecision>,
  { altered }: Pick<Copies, 'altered'>,
): readonly Claim[] =>
  claims.filter(
    ({ id, madeBy }) =>
      reviews.get(id)?.verdict === 'accepted' || ((madeBy.kind !== 'rule' || madeBy.certain) && !altered.has(id)),
  )

interface Evidence {
  readonly heard: readonly Weighed[]
  readonly standing: Standing
  readonly binding: Resolved<boolean> | undefined
  readonly instrument: Resolved<Instrument> | undefined
  readonly amounts: Amounts
  readonly conditions: readonly Resolved<string>[]
}

/**
 * The table's five questions, put to the claims in force. A commitment with a figure is as well supported as that figure:
 * on record that there will be a deal, but only unnamed people say how large, is *reported*.
 */
function firmnessFrom({ heard, standing, binding, instrument, amounts, conditions }: Evidence): FirmnessView {
  if (heard.length === 0) return { code: 'F1', stalled: false, reason: 'policy-hears-nothing', claims: [] }
  const behind = new Set(amounts.amount?.for ?? [])
  const figured = heard.filter((w) => behind.has(w.claim.id))
  const asserting = heard.filter((w) => w.claim.property !== 'confidence' && !mere.has(w.claim.act))
  const support = figured.length > 0 ? figured : asserting.length > 0 ? asserting : heard
  const rule = firmnessOf({
    stage: standing.stage,
    binding: outrun(binding, standing, heard) ? undefined : binding?.value,
    instrument: instrument?.value,
    onRecord: support.some(named),
    conditionsOutstanding: conditions.some((c) => c.originsFor > c.originsAgainst),
  })
  const inForce = [standing.resolved, binding, instrument, amounts.amount].flatMap((r) => r?.for ?? [])
  const claims = new Set(inForce.length > 0 ? inForce : support.map((w) => w.claim.id))
  return {
    code: rule.code,
    stalled: standing.stalled,
    reason: rule.reason,
    claims: heard.filter((w) => claims.has(w.claim.id)).map((w) => w.claim.id),
  }
}

/** "Not binding" was said of the plan; since then it has been signed. */
const outrun = (binding: Resolved<boolean> | undefined, { signed, since }: Standing, heard: readonly Weighed[]): boolean =>
  binding?.value === false &&
  signed &&
  since !== undefined &&
  heard.every((w) => w.moment < since || !binding.for.includes(w.claim.id))

const mere: ReadonlySet<string> = new Set(['comments', 'estimates', 'denies'])

/** Absent rather than undefined. */
function present<T extends object>(fields: { readonly [K in keyof T]: T[K] | undefined }): Partial<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>
}
