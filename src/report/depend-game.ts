import {
  type CustomerMove,
  customerMoves,
  type Decoupling,
  type GameCell,
  type GameTerms,
  linearTerms,
  type PayoffPart,
  type Profile2,
  type SupplierMove,
  supplierMoves,
} from '../strategy/index.ts'
import { type Depend, lossRests, moneyIn, nameIn, outputRests, partyCell, restingCell } from './depend-input.ts'
import { figuresIn, tableUnitOf } from './money.ts'
import { percent } from './network-input.ts'
import type { Cell, DependReport, Table } from './types.ts'
import { wordsOf } from './words/words.ts'

/** The game as a grid and as tables. Every pay-off is a run's outcome times a number somebody gave, and says so. */
export function gameOf(depend: Depend, game: Decoupling): NonNullable<DependReport['game']> {
  const { words, company, on, move, network, language } = depend
  const [supplier, customer] = [nameIn(depend, on!), nameIn(depend, company!)]
  return {
    title: words.game.title,
    note: words.game.note(tableUnitOf(network.currency, language).title),
    supplier: words.game.supplierMove(supplier),
    customer: words.game.customerMove(customer),
    names: [supplier, customer],
    supplierMoves: supplierMoves.map((id) => ({ id, name: words.moves[id] })),
    customerMoves: customerMoves.map((id) => ({ id, name: words.moves[id] })),
    cells: game.cells.map((cell, k) => ({
      id: `${cell.supplier}.${cell.customer}`,
      supplier: payoffCell(depend, cell, 0),
      customer: payoffCell(depend, cell, 1),
      ...marksAt(game, k),
    })),
    chosen: move.join('.'),
    table: payoffTable(depend, game),
    breakdown: breakdownTable(depend, game.cells.find((cell) => cell.supplier === move[0] && cell.customer === move[1])!),
    walking: walkingTable(depend, game),
    thresholds: thresholdsTable(depend, game),
    bargain: bargainTable(depend, game),
    mixed: mixedTable(depend, game),
  }
}

const at = (k: number): Profile2 => [Math.floor(k / customerMoves.length), k % customerMoves.length]
function marksAt({ best }: Decoupling, k: number) {
  const [i, j] = at(k)
  const supplierBest = best.rows[j]!.includes(i)
  const customerBest = best.columns[i]!.includes(j)
  return { supplierBest, customerBest, settles: supplierBest && customerBest }
}
export const profileText = ({ words }: Depend, [i, j]: Profile2): string =>
  words.profile(words.moves[supplierMoves[i]!], words.moves[customerMoves[j]!])

/** What a side's pay-offs rest on: the run, the numbers given, and for the customer what it loses. */
function restsOf(depend: Depend, player: 0 | 1): readonly string[] {
  const { on, company, graph } = depend
  const lines = graph.lines.filter((line) => line.supplier === on && line.customer === company)
  const priced = lines.flatMap((line) => [
    ...(line.money?.assumed ?? []),
    ...(line.money?.assumed.includes('per-gw') ? ['unpriced'] : []),
  ])
  const own =
    player === 0
      ? ['term.margin', 'term.stake', ...priced]
      : ['term.stop', 'term.saving', 'term.friction', ...lossRests(depend, on!), ...outputRests(depend, company!)]
  return ['run', 'term.firstStage', 'term.moved', ...new Set(own)]
}
const money = (depend: Depend, amount: number, player: 0 | 1): Cell =>
  restingCell(depend, figures(depend, amount), amount, { assumed: restsOf(depend, player) })
const figures = ({ network, language }: Depend, amount: number): string =>
  figuresIn(Math.abs(amount) < 5e5 ? 0 : Number(amount.toPrecision(3)), tableUnitOf(network.currency, language)).replace('-', '−')
const payoffCell = (depend: Depend, cell: GameCell, player: 0 | 1): Cell => money(depend, cell.payoffs[player], player)

function payoffTable(depend: Depend, game: Decoupling): Table {
  const { words, on, company } = depend
  const { game: w } = words
  const names = [nameIn(depend, on!), nameIn(depend, company!)] as const
  return {
    id: 'payoffs',
    title: w.title,
    note: w.note(tableUnitOf(depend.network.currency, depend.language).title),
    columns: [
      { key: 'supplier', title: names[0], narrow: true },
      { key: 'customer', title: names[1], narrow: true },
      { key: 'toSupplier', title: w.payoff(names[0]), numeric: true, narrow: true },
      { key: 'toCustomer', title: w.payoff(names[1]), numeric: true, narrow: true },
      { key: 'best', title: w.best },
      { key: 'settles', title: w.settles },
      { key: 'short', title: w.short, numeric: true },
      { key: 'defaults', title: w.defaults },
    ],
    rows: game.cells.map((cell, k) => {
      const { supplierBest, customerBest, settles } = marksAt(game, k)
      const best = [...(supplierBest ? [names[0]] : []), ...(customerBest ? [names[1]] : [])]
      return {
        id: `${cell.supplier}.${cell.customer}`,
        cells: [
          { text: words.moves[cell.supplier], value: cell.supplier },
          { text: words.moves[cell.customer], value: cell.customer },
          payoffCell(depend, cell, 0),
          payoffCell(depend, cell, 1),
          { text: wordsOf(depend.language).list(best) },
          { text: settles ? w.yes : '' },
          restingCell(depend, figures(depend, cell.shortTotal), cell.shortTotal, { assumed: ['run'] }),
          { text: cell.customerDefaults ? names[1] : '' },
        ],
      }
    }),
  }
}

function breakdownTable(depend: Depend, cell: GameCell): Table {
  const { words, on, company } = depend
  const { breakdown: w } = words
  const sides = [on!, company!] as const
  const row = (part: PayoffPart, player: 0 | 1) => ({
    id: `${player === 0 ? 'supplier' : 'customer'}.${part.key}`,
    cells: [
      partyCell(depend, sides[player]),
      { text: words.parts[part.key], value: part.key },
      partCell(depend, part),
      { text: madeOf(depend, part) },
    ],
  })
  return {
    id: 'breakdown',
    title: w.title(words.profile(words.moves[cell.supplier], words.moves[cell.customer])),
    columns: [
      { key: 'whose', title: w.whose, narrow: true },
      { key: 'part', title: w.part, narrow: true },
      { key: 'amount', title: w.amount, numeric: true, narrow: true },
      { key: 'from', title: w.from },
    ],
    rows: ([0, 1] as const).flatMap((player) =>
      cell.parts[player].filter(({ amount }) => Math.abs(amount) >= 5e5).map((part) => row(part, player)),
    ),
  }
}
function partCell(depend: Depend, { amount, by, ran }: PayoffPart): Cell {
  const { terms, on, company } = depend
  const value = by ? amount * terms[by] : amount
  const run = ran ? ['run'] : [...lossRests(depend, on!), ...outputRests(depend, company!)]
  return restingCell(depend, figures(depend, value), value, { assumed: [...run, ...(by ? [`term.${by}`] : [])] })
}
/** "373 × margin on sales 71.5%, stress run". */
function madeOf(depend: Depend, { amount, by, ran }: PayoffPart): string {
  const { words, terms, language } = depend
  const { breakdown: w } = words
  const from = ran ? w.ran : w.graph
  return by ? w.times(figures(depend, amount), words.terms[by], termText(by, terms)) + wordsOf(language).comma + from : from
}
export const termText = (term: keyof GameTerms, terms: GameTerms): string =>
  term === 'stake' ? String(Number(terms[term].toPrecision(3))) : `${Number((terms[term] * 100).toPrecision(3))}%`

/** Against everything going on as promised: what each side gives up when one or both go. */
function walkingTable(depend: Depend, { cells }: Decoupling): Table {
  const { words, on, company } = depend
  const { walking: w } = words
  const names = [nameIn(depend, on!), nameIn(depend, company!)] as const
  const cellAt = (s: SupplierMove, c: CustomerMove) => cells.find((cell) => cell.supplier === s && cell.customer === c)!
  const stay = cellAt('full', 'rely')
  const rows = [
    { id: 'supplier', text: w.supplier(names[0]), cell: cellAt('walk', 'rely') },
    { id: 'customer', text: w.customer(names[1]), cell: cellAt('full', 'leave') },
    { id: 'both', text: w.both, cell: cellAt('walk', 'leave') },
  ]
  return {
    id: 'walking',
    title: w.title,
    note: w.note,
    columns: [
      { key: 'who', title: w.who, narrow: true },
      { key: 'supplier', title: w.cost(names[0]), numeric: true, narrow: true },
      { key: 'customer', title: w.cost(names[1]), numeric: true, narrow: true },
    ],
    rows: rows.map(({ id, text, cell }) => ({
      id,
      cells: [{ text }, money(depend, stay.payoffs[0] - cell.payoffs[0], 0), money(depend, stay.payoffs[1] - cell.payoffs[1], 1)],
    })),
  }
}

function thresholdsTable(depend: Depend, { thresholds }: Decoupling): Table {
  const { words, terms } = depend
  const { thresholds: w } = words
  const settlesAt = (profiles: readonly Profile2[]) =>
    profiles.length === 0 ? w.none : words.several(profiles.map((profile) => profileText(depend, profile)))
  return {
    id: 'thresholds',
    title: w.title,
    note: thresholds.length === 0 ? w.nowhere : w.note,
    columns: [
      { key: 'term', title: w.term, narrow: true },
      { key: 'now', title: w.now, numeric: true },
      { key: 'at', title: w.at, numeric: true, narrow: true },
      { key: 'below', title: w.below },
      { key: 'above', title: w.above, narrow: true },
    ],
    rows: linearTerms.flatMap((term) =>
      thresholds
        .filter((found) => found.term === term)
        .map(({ at: flip, below, above }, k) => ({
          id: `${term}.${k + 1}`,
          cells: [
            { text: words.terms[term], value: term },
            restingCell(depend, termText(term, terms), terms[term], { assumed: [`term.${term}`] }),
            restingCell(depend, termText(term, { ...terms, [term]: flip }), flip, { assumed: ['run', `term.${term}`] }),
            { text: settlesAt(below) },
            { text: settlesAt(above) },
          ],
        })),
    ),
  }
}

function bargainTable(depend: Depend, { bargain, cells }: Decoupling): Table {
  const { words, on, company } = depend
  const { bargain: w } = words
  const names = [nameIn(depend, on!), nameIn(depend, company!)] as const
  const payoffs = ([i, j]: Profile2) => cells[i * customerMoves.length + j]!.payoffs
  const both = (values: readonly [number, number]): readonly Cell[] => [
    money(depend, values[0], 0),
    money(depend, values[1], 1),
    bothCell(depend, values[0] + values[1]),
  ]
  const [from, to] = bargain.transfer >= 0 ? names : [names[1], names[0]]
  const handed = Math.abs(bargain.transfer)
  const said = wordsOf(depend.language).saidBy
  const transferCell = { ...bothCell(depend, handed), text: w.transfer(from, to, moneyIn(depend, handed)) }
  const rows: readonly { readonly id: string; readonly cells: readonly Cell[] }[] = [
    { id: 'apart', cells: [{ text: said(w.apart, profileText(depend, bargain.apart)) }, ...both(payoffs(bargain.apart))] },
    {
      id: 'together',
      cells: [{ text: said(w.together, profileText(depend, bargain.together)) }, ...both(payoffs(bargain.together))],
    },
    { id: 'bargain', cells: [{ text: w.bargain }, ...both(bargain.shares)] },
    { id: 'surplus', cells: [{ text: w.surplus }, ...both([bargain.surplus / 2, bargain.surplus / 2])] },
    {
      id: 'transfer',
      cells: [transferCell, { text: '' }, { text: '' }, { text: '' }],
    },
  ]
  return {
    id: 'bargain',
    title: w.title,
    note: w.note,
    columns: [
      { key: 'what', title: w.what, narrow: true },
      { key: 'supplier', title: names[0], numeric: true, narrow: true },
      { key: 'customer', title: names[1], numeric: true, narrow: true },
      { key: 'both', title: w.both, numeric: true },
    ],
    rows,
  }
}
const bothCell = (depend: Depend, amount: number): Cell =>
  restingCell(depend, figures(depend, amount), amount, { assumed: [...new Set([...restsOf(depend, 0), ...restsOf(depend, 1)])] })

/** Every equilibrium, pure ones as certainties. */
function mixedTable(depend: Depend, { equilibria }: Decoupling): Table {
  const { words, on, company } = depend
  const { mixed: w } = words
  const names = [nameIn(depend, on!), nameIn(depend, company!)] as const
  const texts = (chances: readonly number[], moves: readonly (SupplierMove | CustomerMove)[]) =>
    wordsOf(depend.language).list(chances.flatMap((p, k) => (p > 1e-9 ? [`${words.moves[moves[k]!]} ${percent(p)}`] : [])))
  return {
    id: 'equilibria',
    title: w.title,
    note: w.note,
    columns: [
      { key: 'rank', title: w.no },
      { key: 'supplier', title: names[0], narrow: true },
      { key: 'customer', title: names[1], narrow: true },
    ],
    rows: (equilibria?.equilibria ?? []).map(([x, y], k) => ({
      id: `equilibrium-${k + 1}`,
      cells: [
        { text: String(k + 1) },
        { text: texts(x!, supplierMoves), assumed: ['run'] },
        { text: texts(y!, customerMoves), assumed: ['run'] },
      ],
    })),
  }
}
