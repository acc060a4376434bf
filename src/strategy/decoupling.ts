import { failed, ok, type Result } from '../base/index.ts'
import {
  baseScenario,
  type Change,
  type CommitmentId,
  type ObligationNetwork,
  type Outcome,
  type PartyId,
  type StressFailure,
} from '../model/index.ts'
import { simulate } from '../stress/index.ts'
import { nashShares } from './bargaining.ts'
import { bimatrixEquilibria, type Equilibria } from './bimatrix.ts'
import { bestReplies, type Matrix, type Profile2, type Threshold, thresholdsOf } from './thresholds.ts'

export const supplierMoves = ['full', 'stages', 'walk'] as const
export const customerMoves = ['rely', 'diversify', 'leave'] as const
export type SupplierMove = (typeof supplierMoves)[number]
export type CustomerMove = (typeof customerMoves)[number]

/** What no run can tell. Shares are 0 to 1. */
export interface GameTerms {
  /** Of the money still to be put in, what the first stage pays. */
  readonly firstStage: number
  /** Of what is bought, what a customer that diversifies moves to others. */
  readonly moved: number
  /** Of sales, what the supplier keeps. */
  readonly margin: number
  /** Worth of each unit put in, while the customer does not default; then it is nothing. */
  readonly stake: number
  /** Chance that the supply stops within the periods although nobody chose it. */
  readonly stop: number
  /** Of the price of what is moved, what other suppliers spare the customer. */
  readonly saving: number
  /** Of the output that a sudden stop of the moved part would cost, what moving it step by step costs. */
  readonly friction: number
}
export const termNames = [
  'margin',
  'stake',
  'stop',
  'saving',
  'friction',
  'firstStage',
  'moved',
] as const satisfies readonly (keyof GameTerms)[]
export const termsAssumed: GameTerms = {
  firstStage: 0.5,
  moved: 0.5,
  margin: 0.5,
  stake: 1,
  stop: 0.1,
  saving: 0.1,
  friction: 0.2,
}

/** Terms in which every pay-off is linear, with the bounds within which a flip is looked for. */
export const linearTerms = ['margin', 'stake', 'stop', 'saving', 'friction'] as const
const termBounds: Readonly<Record<(typeof linearTerms)[number], readonly [number, number]>> = {
  margin: [0, 1],
  stake: [0, 2],
  stop: [0, 1],
  saving: [0, 1],
  friction: [0, 1],
}

export type PartKey = 'sales' | 'sales-to-others' | 'put-in' | 'stake' | 'unpaid' | 'switching' | 'moving' | 'stop' | 'saving'
/** One part of a pay-off: amount × the term it hangs on. `ran`: the amount comes out of a stress run; else from the supply graph. */
export interface PayoffPart {
  readonly key: PartKey
  readonly amount: number
  readonly by?: (typeof linearTerms)[number]
  readonly ran: boolean
}
export interface GameCell {
  readonly supplier: SupplierMove
  readonly customer: CustomerMove
  readonly payoffs: readonly [number, number]
  readonly parts: readonly [readonly PayoffPart[], readonly PayoffPart[]]
  /** From the run: what the supplier puts in, what all are short of in all, whether the customer defaults. */
  readonly putIn: number
  readonly shortTotal: number
  readonly customerDefaults: boolean
}

export interface DecouplingInput {
  readonly network: ObligationNetwork
  readonly supplier: PartyId
  readonly customer: PartyId
  /** Money the supplier puts into the customer; what the customer buys from it. Of what flows in the network. */
  readonly funding: readonly CommitmentId[]
  readonly purchases: readonly CommitmentId[]
  /** Purchases over the periods that flow in no run, major units: their capacity is said and no price. */
  readonly unpriced: number
  /** Money the customer's lost output comes to when the supply stops at once. */
  readonly outputLost: number
  readonly terms: GameTerms
}

export interface Decoupling {
  /** Row by row: the supplier's moves, in each the customer's. */
  readonly cells: readonly GameCell[]
  readonly best: ReturnType<typeof bestReplies>
  /** Undefined when the search was too large; three moves each never are. */
  readonly equilibria: Equilibria | undefined
  readonly thresholds: readonly (Threshold & { readonly term: (typeof linearTerms)[number] })[]
  readonly bargain: Bargain
}

/** Nash's bargain with money to hand over: the best cell together, and what each gets beside going separate ways. */
export interface Bargain {
  readonly together: Profile2
  readonly apart: Profile2
  /** What staying together is worth to both. Zero: nothing to share. */
  readonly surplus: number
  readonly shares: readonly [number, number]
  /** From the supplier to the customer; negative is the other way. */
  readonly transfer: number
}

/** The game of who needs whom, each cell a run of its own: (G1)–(G6) of docs/math/dependence.md. Amounts in major units. */
export function decouplingGame(input: DecouplingInput): Result<Decoupling, StressFailure> {
  const cells: GameCell[] = []
  for (const supplier of supplierMoves)
    for (const customer of customerMoves) {
      const run = simulate(input.network, scenarioOf(input, supplier, customer), { ranges: false })
      if (!run.ok) return failed(run.failure)
      cells.push(cellOf(input, supplier, customer, run.value))
    }
  const game = matricesOf(cells)
  // Pay-offs nearer to each other than a millionth of the largest are alike: they come out of runs.
  const tie = 1e-6 * Math.max(...game.flat(2).map(Math.abs), 1)
  return ok({
    cells,
    best: bestReplies(game, tie),
    equilibria: bimatrixEquilibria(game[0], game[1]),
    thresholds: linearTerms.flatMap((term) =>
      thresholdsOf(linearIn(cells, term, input.terms[term]), termBounds[term]).map((found) => ({ ...found, term })),
    ),
    bargain: bargainOf(game),
  })
}

/** Of the money still to be put in, what comes: the second stage only as far as the customer stays. */
export const fundedShare = (supplier: SupplierMove, customer: CustomerMove, { firstStage, moved }: GameTerms): number =>
  supplier === 'full' ? 1 : supplier === 'walk' ? 0 : firstStage + (1 - firstStage) * keptShare(customer, { moved })
const keptShare = (customer: CustomerMove, { moved }: Pick<GameTerms, 'moved'>): number =>
  customer === 'rely' ? 1 : customer === 'diversify' ? 1 - moved : 0

/** Funding is scaled; what is bought elsewhere is still paid, outside the network, when it would have fallen due. */
function scenarioOf(
  { network, customer: party, funding, purchases, terms }: DecouplingInput,
  supplier: SupplierMove,
  customer: CustomerMove,
) {
  const funded = fundedShare(supplier, customer, terms)
  const kept = keptShare(customer, terms)
  const changes: Change[] = []
  if (funded < 1)
    for (const id of funding) {
      const { planned, paid = 0 } = network.commitments.find((c) => c.id === id)!
      changes.push({ kind: 'set', commitment: id, amount: paid + (planned - paid) * funded })
    }
  if (kept < 1) {
    for (const id of purchases) {
      const { planned, paid = 0 } = network.commitments.find((c) => c.id === id)!
      changes.push({ kind: 'set', commitment: id, amount: paid + (planned - paid) * kept })
    }
    const elsewhere = network.periods.map((_, t) =>
      network.obligations.reduce(
        (sum, o) => sum + (o.period === t && purchases.includes(o.commitment) ? o.amount * (1 - kept) : 0),
        0,
      ),
    )
    elsewhere.forEach((amount, t) => {
      if (amount > 0) changes.push({ kind: 'shock', party, period: network.periods[t]!, amount: -amount })
    })
  }
  return { ...baseScenario, name: `${supplier}, ${customer}`, changes }
}

function cellOf(input: DecouplingInput, supplier: SupplierMove, customer: CustomerMove, run: Outcome): GameCell {
  const { network, funding, purchases, terms } = input
  const sum = (fits: (o: ObligationNetwork['obligations'][number]) => boolean, of: readonly number[]) =>
    network.obligations.reduce((total, o, i) => total + (fits(o) ? of[i]! : 0), 0)
  const kept = keptShare(customer, terms)
  const putIn = sum((o) => funding.includes(o.commitment), run.obligationPaid)
  const due = sum((o) => o.payer === input.customer, run.obligationDue)
  const paid = sum((o) => o.payer === input.customer, run.obligationPaid)
  const pays = due > 0 ? paid / due : 1
  const sold = sum((o) => purchases.includes(o.commitment), run.obligationPaid) + input.unpriced * kept * pays
  const invested = new Set(
    network.commitments.filter(({ kind }) => kind === 'equity_investment' || kind === 'debt_financing').map(({ id }) => id),
  )
  const others = sum(
    (o) => o.payee === input.supplier && !purchases.includes(o.commitment) && !invested.has(o.commitment),
    run.obligationPaid,
  )
  const customerDefaults = run.defaults.some(({ party }) => party === input.customer)
  const bought =
    sum(
      (o) => purchases.includes(o.commitment),
      network.obligations.map((o) => o.amount),
    ) + input.unpriced
  const parts: GameCell['parts'] = [
    [
      { key: 'sales', amount: sold, by: 'margin', ran: true },
      { key: 'sales-to-others', amount: others, by: 'margin', ran: true },
      { key: 'put-in', amount: -putIn, ran: true },
      { key: 'stake', amount: customerDefaults ? 0 : putIn, by: 'stake', ran: true },
    ],
    [
      { key: 'unpaid', amount: -(due - paid), ran: true },
      { key: 'switching', amount: customer === 'leave' ? -input.outputLost : 0, ran: false },
      { key: 'moving', amount: customer === 'diversify' ? -input.outputLost * terms.moved : 0, by: 'friction', ran: false },
      { key: 'stop', amount: -input.outputLost * kept, by: 'stop', ran: false },
      { key: 'saving', amount: bought * (1 - kept), by: 'saving', ran: false },
    ],
  ]
  return {
    supplier,
    customer,
    payoffs: [worthOf(parts[0], terms), worthOf(parts[1], terms)],
    parts,
    putIn,
    shortTotal: run.shortTotal,
    customerDefaults,
  }
}

const worthOf = (parts: readonly PayoffPart[], terms: GameTerms): number =>
  parts.reduce((sum, { amount, by }) => sum + amount * (by ? terms[by] : 1), 0)

function matricesOf(cells: readonly GameCell[]): readonly [Matrix, Matrix] {
  const side = (player: 0 | 1) => supplierMoves.map((_, i) => customerMoves.map((__, j) => cells[i * 3 + j]!.payoffs[player]))
  return [side(0), side(1)]
}

function linearIn(cells: readonly GameCell[], term: (typeof linearTerms)[number], value: number) {
  const slopeOf = (cell: GameCell, player: 0 | 1) =>
    cell.parts[player].reduce((sum, { amount, by }) => sum + (by === term ? amount : 0), 0)
  const grid = (of: (cell: GameCell) => number): Matrix =>
    supplierMoves.map((_, i) => customerMoves.map((__, j) => of(cells[i * 3 + j]!)))
  const slope = [grid((cell) => slopeOf(cell, 0)), grid((cell) => slopeOf(cell, 1))] as const
  const base = [
    grid((cell) => cell.payoffs[0] - value * slopeOf(cell, 0)),
    grid((cell) => cell.payoffs[1] - value * slopeOf(cell, 1)),
  ] as const
  return { base, slope }
}

function bargainOf([a, b]: readonly [Matrix, Matrix]): Bargain {
  const apart: Profile2 = [2, 2]
  let together: Profile2 = [0, 0]
  const joint = (at: Profile2) => a[at[0]]![at[1]]! + b[at[0]]![at[1]]!
  a.forEach((row, i) => {
    row.forEach((_, j) => {
      if (joint([i, j]) > joint(together) + 1e-6) together = [i, j]
    })
  })
  const alone = [a[2]![2]!, b[2]![2]!] as const
  const shares = nashShares(joint(together), alone, 0.5) ?? alone
  return {
    together,
    apart,
    surplus: Math.max(0, joint(together) - joint(apart)),
    shares,
    transfer: a[together[0]]![together[1]]! - shares[0],
  }
}
