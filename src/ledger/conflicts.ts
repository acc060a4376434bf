import { dayMs } from '../base/index.ts'
import {
  type AmountRange,
  amountsOverlap,
  type Claim,
  type CommitmentId,
  type Conflict,
  type ConflictLink,
  deadStages,
  headlineOf,
  onRecord,
  type Property,
  type Stage,
} from '../model/index.ts'
import { byPublication, momentOf } from './claim-order.ts'
import { sameFigure } from './resolve-amount.ts'
import { pairKey } from './review.ts'

/**
 * Beyond this many distinct figures on one commitment a further one is set against the nearest earlier figure it contradicts, not against
 * all of them, and of distinct denials as many are followed: a hostile file must not make conflicts by the square.
 */
export const positionsMax = 40

/**
 * Pairs of claims on one commitment that cannot both hold (MODEL §2). `claims` stand in order of publication. Copies take no part: each
 * position is stood for by the claim that was known first. What a reader has linked or unlinked stands above the rules. That a deal moves on (a letter, then a contract, then its end) is no conflict.
 */
export function conflictsAmong(
  commitment: CommitmentId,
  claims: readonly Claim[],
  links: readonly ConflictLink[] = [],
): readonly Conflict[] {
  const found = new Map<string, Conflict>()
  const link = (a: Claim | undefined, b: Claim | undefined, property: Property, why: Why): void => {
    if (!a || !b || a.id === b.id) return
    const [earlier, later] = byPublication(a, b) < 0 ? [a, b] : [b, a]
    const id = `X-${[a.id, b.id]
      .map((k) => k.slice(2))
      .sort()
      .join('-')}`
    // Two claims may differ on more than one property; the first found names the pair.
    if (!found.has(id)) found.set(id, { id, commitment, property, earlier: earlier.id, later: later.id, why })
  }
  linkBinding(claims, link)
  linkAmounts(claims, link)
  linkStages(claims, link)
  linkDenials(claims, link)
  const unlinked = new Set(links.filter(({ verdict }) => verdict === 'unlinked').map(pairKey))
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  for (const { earlier, later, verdict } of links) {
    const [a, b] = [byId.get(earlier), byId.get(later)]
    if (verdict === 'linked' && a && b) link(a, b, b.property, 'linked-by-reader')
  }
  return [...found.values()].filter((conflict) => !unlinked.has(pairKey(conflict)))
}

type Why = 'linked-by-reader' | 'amounts-disjoint' | 'live-against-dead' | 'asserts-against-denies' | 'binding-against-not'
type Link = (a: Claim | undefined, b: Claim | undefined, property: Property, why: Why) => void

const putsForward = ({ act }: Claim): boolean => act === 'asserts' || act === 'commits' || act === 'redefines'
const isDead = (stage: Stage | undefined): boolean => stage !== undefined && deadStages.has(stage)
const isTrouble = (stage: Stage | undefined): boolean => stage === 'stalled' || isDead(stage)
const isLive = (stage: Stage | undefined): boolean => stage !== undefined && !isTrouble(stage)
/** Not before, a day allowed for time zones: only what is said once the other is said contradicts it. */
const notBefore = (a: Claim, b: Claim): boolean => momentOf(a) >= momentOf(b) - dayMs

function linkAmounts(claims: readonly Claim[], link: Link): void {
  const positions: { readonly claim: Claim; readonly amount: AmountRange }[] = []
  for (const claim of claims) {
    const amount = figureOf(claim)
    if (!amount || positions.some((p) => sameFigure(p.amount, amount))) continue
    const disjoint = positions.filter((p) => amountsOverlap(p.amount, amount) === false && !isLaterBalance(p.claim, claim))
    for (const p of positions.length < positionsMax ? disjoint : disjoint.slice(-1))
      link(p.claim, claim, 'amount', 'amounts-disjoint')
    if (positions.length < positionsMax) positions.push({ claim, amount })
  }
}

/** What a filer's accounts measure at the end of one period and of the next is a balance that moved: each was right of its day. */
const isLaterBalance = (a: Claim, b: Claim): boolean =>
  isBalance(a) && isBalance(b) && a.route.speaker.name === b.route.speaker.name && a.publishedAt !== b.publishedAt
const isBalance = ({ route, madeBy }: Claim): boolean =>
  route.speaker.kind === 'filing' && madeBy.kind === 'rule' && madeBy.rule.startsWith('filing:')

/** The figure a claim says the whole comes to. Parts, forecasts and sums of dead deals contradict nothing. */
function figureOf(claim: Claim): AmountRange | undefined {
  const { amount, stage } = claim.says
  const whole = claim.property === 'amount' || claim.property === 'existence' || claim.property === 'stage'
  return whole && putsForward(claim) && !isDead(stage) && amount && headlineOf(amount) ? amount : undefined
}

/** Somebody says it lives once somebody has said that it is dead; or denies it altogether, which no earlier life excuses. */
function linkStages(claims: readonly Claim[], link: Link): void {
  const says = claims.filter((c) => aboutStage(c) && c.act !== 'comments' && c.act !== 'estimates')
  const live = (c: Claim) => isLive(c.says.stage) || (c.property === 'existence' && c.says.exists === true)
  const ended = says.find((c) => c.says.stage === 'terminated' && c.act !== 'denies')
  if (ended)
    link(
      ended,
      says.find((c) => live(c) && notBefore(c, ended)),
      'stage',
      'live-against-dead',
    )
  const denied = says.find(deniesTheDeal)
  if (denied) link(denied, says.find(live), denied.property, 'live-against-dead')
}
const aboutStage = ({ property }: Claim): boolean => property !== 'confidence' && property !== 'condition'
const deniesTheDeal = ({ property, says }: Claim): boolean =>
  says.exists === false || (says.stage === 'denied' && (property === 'stage' || property === 'existence'))

/** "Binding" against "not binding" said no earlier; and a commitment in so many words against a side's later "never a commitment". */
function linkBinding(claims: readonly Claim[], link: Link): void {
  const firm = claims.filter((c) => c.act !== 'comments' && c.act !== 'estimates' && c.property !== 'confidence')
  const bound = firm.find((c) => c.says.binding === true && c.act !== 'denies')
  if (bound)
    link(
      bound,
      firm.find((c) => c.says.binding === false && notBefore(c, bound)),
      'binding',
      'binding-against-not',
    )
  const committed = firm.find((c) => c.act === 'commits' && onRecord(c) && !isTrouble(c.says.stage))
  const takenBack = (c: Claim) =>
    c.property === 'binding' && c.says.binding === false && (c.act === 'redefines' || c.act === 'denies') && onRecord(c)
  if (committed)
    link(
      committed,
      firm.find((c) => takenBack(c) && notBefore(c, committed)),
      'binding',
      'binding-against-not',
    )
}

/** A denial against the claims it denies: for each position denied, the claim that first put it forward. */
function linkDenials(claims: readonly Claim[], link: Link): void {
  const seen = new Set<string>()
  for (const denial of claims) {
    if (denial.act !== 'denies') continue
    // The same denial carried by ten papers is one position.
    const what = denial.property === 'stage' ? denial.says.stage === 'denied' : denial.says.amount?.high?.minor
    const position = `${denial.property} ${denial.route.speaker.name} ${what}`
    if (seen.has(position)) continue
    if (seen.size === positionsMax) return
    seen.add(position)
    for (const opposite of deniedBy(denial, claims)) link(opposite, denial, denial.property, 'asserts-against-denies')
  }
}

function deniedBy(denial: Claim, claims: readonly Claim[]): readonly Claim[] {
  const asserted = claims.filter((c) => putsForward(c) && c.property === denial.property)
  const before = asserted.filter((c) => byPublication(c, denial) < 0)
  switch (denial.property) {
    case 'stage':
      return firstOfEach(
        asserted.filter((c) => stageDenied(denial, c)),
        (c) => c.says.stage,
      )
    case 'amount': {
      const named = denial.says.amount
      const meant = before.filter((c) => c.says.amount && named && amountsOverlap(c.says.amount, named) !== false)
      return meant.length > 0 ? meant.slice(0, 1) : before.slice(-1)
    }
    case 'binding':
      return claims.filter((c) => putsForward(c) && c.says.binding === true).slice(0, 1)
    case 'existence':
      return denial.says.exists === false ? asserted.filter((c) => c.says.exists === true).slice(0, 1) : []
    default:
      return []
  }
}

/** "It has not stalled" or "all on track" denies the trouble reported by then; a denial of the deal denies its life. */
function stageDenied(denial: Claim, asserted: Claim): boolean {
  const { stage } = denial.says
  if (!notBefore(denial, asserted)) return false
  if (stage === 'denied') return isLive(asserted.says.stage)
  if (isTrouble(stage)) return asserted.says.stage === stage
  return isTrouble(asserted.says.stage)
}

function firstOfEach(claims: readonly Claim[], position: (claim: Claim) => unknown): readonly Claim[] {
  const seen = new Set<unknown>()
  return claims.filter((c) => !seen.has(position(c)) && seen.add(position(c)))
}
