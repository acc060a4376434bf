import {
  type CommitmentId,
  firmnessRank,
  type LedgerView,
  type ObligationNetwork,
  type PartyId,
  type ResolvedCommitment,
  type SupplyAssumed,
  type SupplyFunction,
  type SupplyStage,
  undisclosed,
} from '../../model/index.ts'
import { quarterAt, quartersOf } from '../quarters.ts'
import { worthOf } from '../worth.ts'
import { functionsOf, type Named, sidesOf } from './functions.ts'
import { perGwAssumed, withNeeds } from './needs.ts'
import { outputsOf } from './outputs.ts'
import { withShares } from './shares.ts'
import type { BareLine, Known, Output, SupplyGraph, SupplyLine } from './supply-line.ts'

type Excluded = ReadonlyMap<CommitmentId, ObligationNetwork['excluded'][number]['reason']>

/** No supply of its own: counted in another, or read by rule alone. A dead one is kept, to say that it has ended. */
const leftOut: ReadonlySet<string> = new Set(['replaced', 'aggregate', 'overlap', 'unreviewed', 'contingent'])

/** Who supplies whom with what, as the view has it: money from the network, what it is for from claims, what nobody says from defaults. */
export function supplyGraphOf(
  view: LedgerView,
  network: ObligationNetwork,
  { company, ...given }: SupplyAssumed & { /** Whose output `outputYear` is. */ readonly company?: PartyId } = {},
): SupplyGraph {
  const excluded: Excluded = new Map(network.excluded.map(({ commitment, reason }) => [commitment, reason]))
  const years = network.periods.length / 4
  const owed = owedByCommitment(network)
  const perGw = given.perGw ?? perGwAssumed
  const pieces = byDealings(
    view.commitments.flatMap((commitment): readonly Piece[] => {
      const sides = sidesOf(commitment)
      if (!sides || leftOut.has(excluded.get(commitment.id) ?? '') || commitment.payer === commitment.payee) return []
      if (commitment.payer === undisclosed || commitment.payee === undisclosed) return []
      const named = functionsOf(commitment, view)
      const several = named.length > 1
      return named.map((one) => ({ ...sides, commitment, named: one, several, part: 1 / named.length }))
    }),
  )
  const lines = [...Map.groupBy(pieces, ({ supplier, customer, named }) => `${supplier}.${customer}.${named.function}`)].map(
    ([id, group]) => lineOf(id, group, { owed, years, perGw, asked: given.perGw !== undefined, now: quarterAt(view.knownBy) }),
  )
  const complete = withNeeds(withShares(lines, view), view, given)
  return {
    parties: [...new Set(complete.flatMap(({ supplier, customer }) => [supplier, customer]))].sort(),
    lines: complete.toSorted((a, b) => (b.share?.value ?? -1) - (a.share?.value ?? -1) || (a.id < b.id ? -1 : 1)),
    outputs: withAsked(outputsOf(view, complete), company, given.outputYear),
    years,
  }
}

const withAsked = (outputs: ReadonlyMap<PartyId, Output>, company: PartyId | undefined, amount: number | undefined) =>
  company === undefined || amount === undefined
    ? outputs
    : new Map([...outputs, [company, { amount, from: 'asked', annualised: false } satisfies Output] as const])

interface Piece {
  readonly supplier: PartyId
  readonly customer: PartyId
  readonly commitment: ResolvedCommitment
  readonly named: Named
  readonly several: boolean
  /** Of the commitment's money, what this function gets. */
  readonly part: number
}
/** A sale that nothing names is of what its supplier does in most of its other commitments, if in any. */
function byDealings(pieces: readonly Piece[]): readonly Piece[] {
  const usual = new Map<PartyId, SupplyFunction>()
  for (const [supplier, group] of Map.groupBy(pieces, (piece) => piece.supplier)) {
    const told = group.filter(({ named }) => named.function !== 'other' && named.function !== 'funding')
    const counts = [...Map.groupBy(told, ({ named }) => named.function)].map(([name, all]) => ({ name, n: all.length }))
    const most = counts.toSorted((a, b) => b.n - a.n || (a.name < b.name ? -1 : 1))[0]
    if (most) usual.set(supplier, most.name)
  }
  return pieces.map((piece) => {
    const sale = piece.commitment.kind === 'purchase' || piece.commitment.kind === 'services'
    const name = sale && piece.named.function === 'other' ? usual.get(piece.supplier) : undefined
    return name ? { ...piece, named: { function: name, from: 'dealings', claims: [] } } : piece
  })
}

interface Setting {
  readonly owed: ReadonlyMap<CommitmentId, number>
  readonly years: number
  readonly perGw: number
  readonly asked: boolean
  readonly now: number
}

const owedByCommitment = ({ obligations }: ObligationNetwork): ReadonlyMap<CommitmentId, number> => {
  const owed = new Map<CommitmentId, number>()
  for (const { commitment, amount } of obligations) owed.set(commitment, (owed.get(commitment) ?? 0) + amount)
  return owed
}

function lineOf(id: string, group: readonly Piece[], setting: Setting): BareLine {
  const { supplier, customer, named } = group[0]!
  const live = group.filter(({ commitment }) => firmnessRank(commitment.firmness.code) > 0)
  const counted = live.length > 0 ? live : group
  const firmest = counted.reduce((best, one) =>
    firmnessRank(one.commitment.firmness.code) > firmnessRank(best.commitment.firmness.code) ? one : best,
  ).commitment.firmness
  const gw = gwIn(counted)
  const money = live.length > 0 ? moneyOf(counted, setting) : undefined
  return {
    id,
    supplier,
    customer,
    function: named.function,
    functionFrom: named.from,
    commitments: counted.map(({ commitment }) => commitment.id),
    claims: [
      ...new Set(counted.flatMap(({ commitment, named: { claims } }) => (claims.length > 0 ? claims : commitment.claims))),
    ],
    ...stageOf(live, named.function, setting.now),
    firmness: firmest.code,
    stalled: firmest.stalled,
    ...(money ? { money } : {}),
    ...(gw > 0 ? { gw } : {}),
  }
}

function moneyOf(pieces: readonly Piece[], { owed, years, perGw, asked }: Setting): Known<number> | undefined {
  const split = pieces.some(({ several }) => several) ? ['functions-even'] : []
  const claims = [
    ...new Set(pieces.flatMap(({ commitment }) => (commitment.amount ?? commitment.headline)?.for ?? commitment.claims)),
  ]
  const known =
    pieces.reduce((sum, { commitment, named, part }) => sum + (owed.get(commitment.id) ?? putIn(commitment, named)) * part, 0) /
    years
  if (known > 0) return { value: known, from: 'computed', claims, assumed: ['schedule', ...split] }
  const gw = gwIn(pieces)
  if (gw <= 0) return undefined
  const behind = [...new Set(pieces.flatMap(({ commitment }) => commitment.capacity?.for ?? []))]
  return { value: (gw * perGw) / years, from: asked ? 'asked' : 'assumed', claims: behind, assumed: ['per-gw', ...split] }
}

/** Money already put in has no more to come, and still is a share of all the money put in. */
function putIn({ amount, paidAmount }: ResolvedCommitment, named: Named): number {
  if (named.function !== 'funding') return 0
  const worth = worthOf((paidAmount ?? amount)?.value, {})
  return typeof worth === 'number' ? worth : 0
}

/** A building owed in kind and the contract that rents it are one capacity. */
function gwIn(pieces: readonly Piece[]): number {
  const sum = (some: readonly Piece[]) => some.reduce((total, { commitment, part }) => total + gwOf(commitment) * part, 0)
  return sum(pieces.filter(({ commitment }) => commitment.kind !== 'capacity_buildout')) || sum(pieces)
}
const gwOf = ({ capacity }: ResolvedCommitment): number =>
  capacity?.value.unit === 'GW' ? (capacity.value.high ?? capacity.value.low ?? 0) : 0

const order = ['talks', 'trial', 'volume'] as const

/** What claims say of it; else: talks until it is agreed, on trial until it is paid, delivered or begun, then at volume. How firm that is, firmness says. */
function stageOf(live: readonly Piece[], name: SupplyFunction, now: number): Pick<SupplyLine, 'stage' | 'stageClaims'> {
  if (live.length === 0) return { stage: 'ended', stageClaims: [] }
  const each = live.map(({ commitment: c }): Pick<SupplyLine, 'stage' | 'stageClaims'> => {
    const said = c.supply?.find((one) => one.function === name)?.stage
    if (said) return { stage: said.value, stageClaims: said.for }
    const stage = c.stage?.value
    if (stage === 'completed' || stage === 'partly_funded') return { stage: 'volume', stageClaims: c.stage!.for }
    const agreed = stage === 'agreed' || firmnessRank(c.firmness.code) >= 4
    if (!agreed) return { stage: 'talks', stageClaims: c.stage?.for ?? c.firmness.claims }
    if (c.paidAmount) return { stage: 'volume', stageClaims: c.paidAmount.for }
    const begun = quartersOf(c.period?.value.start)?.last
    return begun !== undefined && begun <= now
      ? { stage: 'volume', stageClaims: c.period!.for }
      : { stage: 'trial', stageClaims: c.firmness.claims }
  })
  return each.reduce((best, one) =>
    order.indexOf(one.stage as SupplyStage) > order.indexOf(best.stage as SupplyStage) ? one : best,
  )
}
