import {
  type Firmness,
  firmnessRank,
  type NetworkCommitment,
  type ObligationNetwork,
  type PartyId,
  undisclosed,
} from '../../model/index.ts'
import { circulationOf } from './circulation.ts'
import { type Flow, finnCycling } from './cycling.ts'
import { carrying, financingKinds, firmestFirst, moneyOf } from './loops.ts'

/** How much of what is promised only goes round; major units, whole promises whatever their firmness. */
export interface NetworkCirculation {
  readonly gross: number
  /** What could be struck out with every net position kept and no promise raised [D'Errico & Roukny 2017]. */
  readonly largestCirculation: number
  readonly grossAfterConservativeCompression: number
  readonly grossAfterFullCompression: number
  /** Share of throughflow that comes back [Finn 1976]; absent where nothing leaves some part of the network. */
  readonly finnIndex?: number
  /** Share of squared net flow that no ranking of the parties explains [Jiang, Lim, Yao & Ye 2011]. */
  readonly circularShare: number
}

/**
 * The whole network's circulation. A group of unnamed ones pays as one and is paid as another: what goes to unnamed investors is not
 * known to be what comes from them. Whoever pays more than it is paid has the rest from outside; whoever is paid more keeps the rest.
 */
export function circulationIn(network: ObligationNetwork): NetworkCirculation {
  const place = new Map(network.parties.map(({ id }, i) => [id, i]))
  const placePaid = new Map(place)
  let n = network.parties.length
  for (const id of groupsOf(network)) placePaid.set(id, n++)
  const flows = flowing(network).map(({ payer, payee, planned }): Flow => [place.get(payer)!, placePaid.get(payee)!, planned])
  const { gross, largestCirculation, grossAfterFullCompression, circularShare, netPositions } = circulationOf(n, flows)
  const finn = finnCycling(
    n,
    flows,
    netPositions.map((net) => Math.max(0, -net)),
  )
  // Differences of large sums: what is within rounding of nothing is nothing.
  const clean = (money: number) => (money > gross * 1e-9 ? money : 0)
  return {
    gross,
    largestCirculation: clean(largestCirculation),
    grossAfterConservativeCompression: gross - clean(largestCirculation),
    grossAfterFullCompression,
    ...(finn ? { finnIndex: Math.max(0, finn.index) } : {}),
    circularShare: circularShare > 1e-12 ? circularShare : 0,
  }
}

export interface CirculationAt extends NetworkCirculation {
  readonly atLeast: Firmness
  readonly commitments: readonly NetworkCommitment[]
}
/** The same, counting only what is at least so firm: one for each step at which anything flows. */
export const circulationAtEach = (network: ObligationNetwork): readonly CirculationAt[] =>
  firmnessLevels.flatMap((atLeast) => {
    const counted = firmFrom(network, atLeast)
    const commitments = flowing(counted)
    return commitments.length > 0 ? [{ atLeast, commitments, ...circulationIn(counted) }] : []
  })

/** What a customer owes its supplier, and how much of it the supplier puts in itself. */
export interface VendorFinanced {
  readonly supplier: PartyId
  readonly customer: PartyId
  readonly purchases: readonly NetworkCommitment[]
  readonly investments: readonly NetworkCommitment[]
  readonly purchased: number
  readonly invested: number
  /** min(invested, purchased). */
  readonly financed: number
  /** Of purchased. */
  readonly share: number
  /** Of the softest commitment needed for `financed` on either side. */
  readonly firmness: Firmness
}

const purchaseKinds: ReadonlySet<NetworkCommitment['kind']> = new Set([
  'purchase',
  'services',
  'lease',
  'supply',
  'offtake',
  'licence',
  'capacity_buildout',
])

/** Every pair in which a supplier invests in or lends to its own customer; most money first. An upper bound: money has no colour. */
export function vendorFinancedIn(network: ObligationNetwork): readonly VendorFinanced[] {
  const unnamed = groupsOf(network)
  const purchases = Map.groupBy(
    flowing(network).filter(({ kind }) => purchaseKinds.has(kind)),
    ({ payer, payee }) => `${payee} ${payer}`,
  )
  const investments = Map.groupBy(
    flowing(network).filter(({ kind }) => financingKinds.has(kind)),
    ({ payer, payee }) => `${payer} ${payee}`,
  )
  return [...purchases]
    .flatMap(([pair, bought]): VendorFinanced[] => {
      const put = investments.get(pair)
      if (!put || unnamed.has(bought[0]!.payee)) return []
      const [purchased, invested] = [moneyOf(bought), moneyOf(put)]
      const financed = Math.min(purchased, invested)
      const needed = [bought, put].map((side) => carrying(firmestFirst(side), financed).at(-1)!.firmness)
      return [
        {
          supplier: bought[0]!.payee,
          customer: bought[0]!.payer,
          purchases: bought,
          investments: put,
          purchased,
          invested,
          financed,
          share: financed / purchased,
          firmness: firmnessRank(needed[0]!) < firmnessRank(needed[1]!) ? needed[0]! : needed[1]!,
        },
      ]
    })
    .sort((a, b) => b.financed - a.financed || (`${a.supplier} ${a.customer}` < `${b.supplier} ${b.customer}` ? -1 : 1))
}

export interface VendorFinancedAt extends VendorFinanced {
  readonly atLeast: Firmness
}
/** The same pairs, one after the other, at each step of firmness at which both sides are still there. */
export function vendorFinancedAtEach(network: ObligationNetwork): readonly VendorFinancedAt[] {
  const steps = firmnessLevels.flatMap((atLeast) =>
    vendorFinancedIn(firmFrom(network, atLeast)).map((found) => ({ ...found, atLeast })),
  )
  return [...Map.groupBy(steps, ({ supplier, customer }) => `${supplier} ${customer}`).values()].flat()
}

/** On whom a party hangs, counting only what is at least as firm as `atLeast`. */
export interface Concentration {
  readonly party: PartyId
  readonly atLeast: Firmness
  readonly commitments: readonly NetworkCommitment[]
  /** What is still owed to it, major units. */
  readonly owed: number
  readonly largestPayer: PartyId
  readonly largestShare: number
  /** Sum of squared shares, 0 to 1 [Herfindahl 1950; Hirschman 1945]. Unnamed payers of one name count as one. */
  readonly hhi: number
}

export const firmnessLevels = ['F1', 'F2', 'F3', 'F4', 'F5'] as const satisfies readonly Firmness[]

/** For every named party that is owed anything, most first, each step of firmness at which something is owed. */
export function concentrationIn(network: ObligationNetwork): readonly Concentration[] {
  const byPayee = Map.groupBy(
    flowing(network).filter((commitment) => owedOn(commitment) > 0),
    ({ payee }) => payee,
  )
  for (const id of groupsOf(network)) byPayee.delete(id)
  return [...byPayee]
    .map(([party, owing]) => firmnessLevels.flatMap((level) => concentrationAt(party, level, owing)))
    .filter((levels) => levels.length > 0)
    .sort((a, b) => b[0]!.owed - a[0]!.owed || (a[0]!.party < b[0]!.party ? -1 : 1))
    .flat()
}

function concentrationAt(party: PartyId, atLeast: Firmness, owing: readonly NetworkCommitment[]): readonly Concentration[] {
  const commitments = owing.filter(({ firmness }) => firmnessRank(firmness) >= firmnessRank(atLeast))
  if (commitments.length === 0) return []
  const owedBy = new Map<PartyId, number>()
  for (const commitment of commitments) owedBy.set(commitment.payer, (owedBy.get(commitment.payer) ?? 0) + owedOn(commitment))
  const owed = [...owedBy.values()].reduce((sum, money) => sum + money, 0)
  const [largestPayer, largest] = [...owedBy].reduce((a, b) => (b[1] > a[1] || (b[1] === a[1] && b[0] < a[0]) ? b : a))
  const hhi = [...owedBy.values()].reduce((sum, money) => sum + (money / owed) ** 2, 0)
  return [{ party, atLeast, commitments, owed, largestPayer, largestShare: largest / owed, hhi }]
}

/** Unnamed ones under one name: they are not one party. */
export const groupsOf = ({ parties }: ObligationNetwork): ReadonlySet<PartyId> =>
  new Set(parties.flatMap(({ id, kind }) => (kind === 'group' || id === undisclosed ? [id] : [])))

const owedOn = ({ planned, paid = 0 as NetworkCommitment['planned'] }: NetworkCommitment): number => planned - paid
const firmFrom = (network: ObligationNetwork, atLeast: Firmness): ObligationNetwork => ({
  ...network,
  commitments: network.commitments.filter(({ firmness }) => firmnessRank(firmness) >= firmnessRank(atLeast)),
})
const flowing = ({ commitments }: ObligationNetwork): readonly NetworkCommitment[] =>
  commitments.filter(({ payer, payee, planned }) => payer !== payee && planned > 0)
