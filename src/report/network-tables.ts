import type { Loop } from '../network/index.ts'
import {
  evidenceIn,
  firmnessCell,
  loopLengthMax,
  loopText,
  moneyCell,
  nameIn,
  pairIn,
  percent,
  type Shape,
} from './network-input.ts'
import type { Cell, LoopView, Table } from './types.ts'
import { wordsOf } from './words/words.ts'

export function linksTable(shape: Shape): Table {
  const { columns, kinds } = wordsOf(shape.language)
  const { links } = shape.words
  return {
    id: 'links',
    title: links.title,
    note: links.note,
    columns: [
      { key: 'id', title: columns.id, narrow: true },
      { key: 'pair', title: links.pair, narrow: true },
      { key: 'kind', title: columns.kind },
      { key: 'amount', title: columns.amount, numeric: true, narrow: true },
      { key: 'firmness', title: columns.firmness, narrow: true },
    ],
    rows: shape.commitments.map((c) => ({
      id: c.id,
      cells: [
        { text: c.id, value: c.id },
        { text: pairIn(shape, { from: c.payer, to: c.payee }), value: `${c.payer} → ${c.payee}` },
        { text: kinds[c.kind], value: c.kind },
        moneyCell(shape, c.planned, [c]),
        firmnessCell(shape, c.firmness, [c], c.stalled),
      ],
    })),
  }
}

export function loopsTable(shape: Shape): Table {
  const { loops } = shape.words
  const { loops: listed, count } = shape.loops
  return {
    id: 'loops',
    title: loops.title,
    note: loops.note(listed.length, count, loopLengthMax),
    columns: [
      { key: 'rank', title: loops.rank },
      { key: 'loop', title: loops.loop, narrow: true },
      { key: 'goesRound', title: loops.goesRound, numeric: true, narrow: true },
      { key: 'weakest', title: loops.weakest },
      { key: 'firmness', title: loops.firmness, narrow: true },
    ],
    rows: listed.map((loop, i) => ({
      id: loop.id,
      cells: [
        { text: String(i + 1) },
        { text: loopText(shape, loop), value: loop.id },
        moneyCell(shape, loop.bottleneck, leastLegs(loop)),
        { text: pairIn(shape, loop.weakest), value: `${loop.weakest.from} → ${loop.weakest.to}` },
        firmnessCell(shape, loop.weakest.firmness, loop.weakest.commitments, loop.weakest.stalled),
      ],
    })),
  }
}

/** Whose money is all that can go round. */
const leastLegs = ({ legs, bottleneck }: Loop) =>
  legs.filter(({ money }) => money === bottleneck).flatMap((leg) => leg.commitments)

/** One loop, link by link. */
export function loopView(shape: Shape, loop: Loop): LoopView {
  const { loops } = shape.words
  const title = loopText(shape, loop)
  return {
    id: loop.id,
    title,
    legs: {
      id: `legs-${loop.id}`,
      title,
      columns: [
        { key: 'leg', title: loops.leg, narrow: true },
        { key: 'money', title: loops.money, numeric: true, narrow: true },
        { key: 'firmness', title: loops.needed, narrow: true },
        { key: 'commitments', title: loops.carries },
        { key: 'mark', title: '', narrow: true },
      ],
      rows: loop.legs.map((leg) => ({
        id: `${leg.from}.${leg.to}`,
        cells: [
          { text: pairIn(shape, leg) },
          moneyCell(shape, leg.money, leg.commitments),
          firmnessCell(shape, leg.firmness, leg.commitments, leg.stalled),
          { text: leg.commitments.map(({ id }) => id).join(' ') },
          { text: leg === loop.weakest ? loops.weakestMark : '' },
        ],
      })),
    },
  }
}

export function circulationTable(shape: Shape): Table {
  const { words, circulation: c, network } = shape
  const { title, note, measure, value, meaning, ...rows } = words.circulation
  const all = evidenceIn(shape, network.commitments)
  const money = (major: number): Cell => ({ ...moneyCell(shape, major, []), ...all })
  const share = (part: number | undefined): Cell =>
    part === undefined ? { text: '—', value: null } : { text: percent(part), value: part, ...all }
  const values = {
    gross: money(c.gross),
    round: money(c.largestCirculation),
    conservative: money(c.grossAfterConservativeCompression),
    net: money(c.grossAfterFullCompression),
    finn: share(c.finnIndex),
    hodge: share(c.circularShare),
  }
  return {
    id: 'circulation',
    title,
    note,
    columns: [
      { key: 'measure', title: measure, narrow: true },
      { key: 'value', title: value, numeric: true, narrow: true },
      { key: 'meaning', title: meaning },
    ],
    rows: (Object.keys(values) as (keyof typeof values)[]).map((key) => ({
      id: key,
      cells: [{ text: rows[key][0]!, value: key }, values[key], { text: rows[key][1]! }],
    })),
  }
}

/** How much of everything only goes round, counting what is at least so firm. */
export function circulationAtTable(shape: Shape): Table {
  const { circulationAt: words, concentration } = shape.words
  const { firmness } = wordsOf(shape.language)
  const rows = firmestOfEach(
    shape.circulationAt,
    (row) => row.commitments.length,
    () => '',
  )
  return {
    id: 'circulationAt',
    title: words.title,
    note: words.note,
    columns: [
      { key: 'atLeast', title: concentration.atLeast, narrow: true },
      { key: 'gross', title: words.gross, numeric: true, narrow: true },
      { key: 'round', title: words.round, numeric: true, narrow: true },
      { key: 'share', title: words.share, numeric: true, narrow: true },
      { key: 'finn', title: words.finn, numeric: true },
      { key: 'hodge', title: words.hodge, numeric: true },
    ],
    rows: rows.map((row) => {
      const evidence = evidenceIn(shape, row.commitments)
      const part = (value: number | undefined): Cell =>
        value === undefined ? { text: '—', value: null } : { text: percent(value), value, ...evidence }
      return {
        id: row.atLeast,
        cells: [
          { text: firmness[row.atLeast], value: row.atLeast, firmness: row.atLeast },
          moneyCell(shape, row.gross, row.commitments),
          moneyCell(shape, row.largestCirculation, row.commitments),
          part(row.gross > 0 ? row.largestCirculation / row.gross : undefined),
          part(row.finnIndex),
          part(row.circularShare),
        ],
      }
    }),
  }
}

/** Of the steps of one thing, softest first, those after which something drops out: each figure stands at the firmest step it holds at. */
const firmestOfEach = <T>(rows: readonly T[], size: (row: T) => number, of: (row: T) => string): readonly T[] =>
  rows.filter((row, i) => {
    const firmer = rows[i + 1]
    return firmer === undefined || of(firmer) !== of(row) || size(firmer) !== size(row)
  })

export function vendorTable(shape: Shape): Table {
  const { vendor, concentration } = shape.words
  const { firmness } = wordsOf(shape.language)
  const rows = firmestOfEach(
    shape.vendor,
    (v) => v.purchases.length + v.investments.length,
    (v) => `${v.supplier} ${v.customer}`,
  )
  return {
    id: 'vendor',
    title: vendor.title,
    note: vendor.note,
    columns: [
      { key: 'supplier', title: vendor.supplier, narrow: true },
      { key: 'customer', title: vendor.customer, narrow: true },
      { key: 'atLeast', title: concentration.atLeast, narrow: true },
      { key: 'purchased', title: vendor.purchased, numeric: true },
      { key: 'invested', title: vendor.invested, numeric: true },
      { key: 'share', title: vendor.share, numeric: true, narrow: true },
    ],
    rows: rows.map((v) => {
      const both = [...v.purchases, ...v.investments]
      return {
        id: `${v.supplier}.${v.customer}.${v.atLeast}`,
        cells: [
          { text: nameIn(shape, v.supplier), value: v.supplier },
          { text: nameIn(shape, v.customer), value: v.customer },
          { text: firmness[v.atLeast], value: v.atLeast, firmness: v.atLeast },
          moneyCell(shape, v.purchased, v.purchases),
          moneyCell(shape, v.invested, v.investments),
          { text: percent(v.share), value: v.share, ...evidenceIn(shape, both) },
        ],
      }
    }),
  }
}

export function concentrationTable(shape: Shape): Table {
  const { concentration: words } = shape.words
  const { firmness } = wordsOf(shape.language)
  const rows = firmestOfEach(
    shape.concentration,
    (row) => row.commitments.length,
    (row) => row.party,
  )
  return {
    id: 'concentration',
    title: words.title,
    note: words.note,
    columns: [
      { key: 'party', title: words.party, narrow: true },
      { key: 'atLeast', title: words.atLeast, narrow: true },
      { key: 'owed', title: words.owed, numeric: true },
      { key: 'largest', title: words.largest, narrow: true },
      { key: 'share', title: words.share, numeric: true, narrow: true },
      { key: 'hhi', title: words.hhi, numeric: true },
    ],
    rows: rows.map((row) => {
      const evidence = evidenceIn(shape, row.commitments)
      return {
        id: `${row.party}.${row.atLeast}`,
        cells: [
          { text: nameIn(shape, row.party), value: row.party },
          { text: firmness[row.atLeast], value: row.atLeast, firmness: row.atLeast },
          moneyCell(shape, row.owed, row.commitments),
          { text: nameIn(shape, row.largestPayer), value: row.largestPayer },
          { text: percent(row.largestShare), value: row.largestShare, ...evidence },
          { text: row.hhi.toFixed(2), value: row.hhi, ...evidence },
        ],
      }
    }),
  }
}
