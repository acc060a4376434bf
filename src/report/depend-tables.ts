import { type PartyId, undisclosed } from '../model/index.ts'
import { type SupplyLine, secondSources } from '../network/index.ts'
import type { OutputLost, PartyLost } from '../stress/index.ts'
import {
  blank,
  claimsOf,
  type Depend,
  lossRests,
  moneyIn,
  nameIn,
  outputRests,
  partyCell,
  restingCell,
  shareCell,
} from './depend-input.ts'
import { figureWords } from './frame.ts'
import { percent } from './network-input.ts'
import type { Cell, Frame, SupplyFigure, Table } from './types.ts'
import { wordsOf } from './words/words.ts'

/** Each company that is supplied, with the supplier without which it loses most. */
export function companiesTable(depend: Depend): Table {
  const { words, graph } = depend
  const rows = worstOf(depend).map(({ company, suppliers, worst }) => ({
    id: company,
    cells: [
      partyCell(depend, company),
      restingCell(depend, String(suppliers), suppliers, {
        claims: claimsOf(graph.lines.filter((line) => line.customer === company && line.stage !== 'ended')),
      }),
      worst ? partyCell(depend, worst.supplier) : blank,
      worst ? percentCell(depend, worst.loss.lost, worst.supplier) : blank,
      worst ? monthsCell(depend, worst.loss, worst.supplier) : blank,
    ],
  }))
  const { companies: w } = words
  return {
    id: 'companies',
    title: w.title,
    note: w.note,
    columns: [
      { key: 'company', title: w.company, narrow: true },
      { key: 'suppliers', title: w.suppliers, numeric: true },
      { key: 'worst', title: w.worst, narrow: true },
      { key: 'lost', title: w.lost, numeric: true },
      { key: 'months', title: w.months, numeric: true, narrow: true },
    ],
    rows,
  }
}

export interface Worst {
  readonly company: PartyId
  readonly suppliers: number
  readonly worst?: { readonly supplier: PartyId; readonly loss: PartyLost }
}
/** Worst losses first. Unnamed groups are not one company. */
export function worstOf({ graph, lost, view }: Pick<Depend, 'graph' | 'lost' | 'view'>): readonly Worst[] {
  const live = graph.lines.filter(({ stage, function: name }) => stage !== 'ended' && name !== 'funding')
  return [...Map.groupBy(live, ({ customer }) => customer)]
    .filter(([company]) => company !== undisclosed && view.parties.get(company)?.kind !== 'group')
    .map(([company, lines]): Worst => {
      const suppliers = [...new Set(lines.map(({ supplier }) => supplier))].sort()
      // Unnamed ones under one name do not all stop at once.
      const losses = suppliers.flatMap((supplier) => {
        if (view.parties.get(supplier)?.kind === 'group') return []
        const loss = lost.get(supplier)?.parties.find(({ party }) => party === company)
        return loss && loss.months > 0 ? [{ supplier, loss }] : []
      })
      const [worst] = losses.toSorted((a, b) => b.loss.months - a.loss.months || b.loss.lost - a.loss.lost)
      return { company, suppliers: suppliers.length, ...(worst ? { worst } : {}) }
    })
    .toSorted((a, b) => (b.worst?.loss.months ?? -1) - (a.worst?.loss.months ?? -1) || (a.company < b.company ? -1 : 1))
}

export const linesOf = ({ graph, company }: Depend): readonly SupplyLine[] => {
  const own = graph.lines.filter(({ customer }) => customer === company)
  // A function with a supplier that counts comes before one that is only talked about.
  const weight = (name: string) =>
    own.reduce((sum, line) => sum + (line.function === name && line.share ? (line.money?.value ?? 0) : 0), 0)
  return own.toSorted(
    (a, b) =>
      Number(a.function === 'funding') - Number(b.function === 'funding') ||
      weight(b.function) - weight(a.function) ||
      (a.function < b.function ? -1 : a.function > b.function ? 1 : 0) ||
      (b.share?.value ?? -1) - (a.share?.value ?? -1),
  )
}

export function suppliersTable(depend: Depend): Table {
  const { words, company } = depend
  const { suppliers: w } = words
  return {
    id: 'suppliers',
    title: w.title(nameIn(depend, company!)),
    note: w.note,
    columns: [
      { key: 'function', title: w.function, narrow: true },
      { key: 'supplier', title: w.supplier, narrow: true },
      { key: 'share', title: w.share, numeric: true, narrow: true },
      { key: 'stage', title: w.stage, narrow: true },
      { key: 'firmness', title: w.firmness },
      { key: 'need', title: w.need },
      { key: 'switch', title: w.switch, numeric: true },
      { key: 'money', title: w.money, numeric: true },
    ],
    rows: linesOf(depend).map((line) => ({
      id: line.id,
      cells: [
        functionCell(depend, line),
        { ...partyCell(depend, line.supplier), claims: line.claims },
        shareCell(depend, line.share),
        stageCell(depend, line),
        firmnessCell(depend, line),
        line.stage === 'ended' ? blank : needCell(depend, line),
        line.stage === 'ended' ? blank : switchCell(depend, line),
        line.money ? restingCell(depend, moneyIn(depend, line.money.value), line.money.value, line.money) : blank,
      ],
    })),
  }
}

/** Told by claims, or by nothing but the kind of commitment or what its supplier otherwise sells: then it is assumed. */
function functionCell({ words, used }: Depend, line: SupplyLine): Cell {
  const cell = { text: words.functions[line.function], value: line.function }
  if (line.functionFrom === 'said' || line.functionFrom === 'words') return { ...cell, claims: line.claims }
  const name = `function-${line.functionFrom}`
  used.add(name)
  return { ...cell, assumed: [name] }
}
const stageCell = ({ words }: Depend, line: SupplyLine): Cell => ({
  text: words.stages[line.stage],
  value: line.stage,
  claims: line.stageClaims.length > 0 ? line.stageClaims : line.claims,
})
function firmnessCell({ language }: Depend, { firmness, stalled, claims }: SupplyLine): Cell {
  const words = wordsOf(language)
  const text = words.firmness[firmness] + (stalled ? `${words.comma}${words.stages.stalled}` : '')
  return { text, value: firmness, firmness, stalled, claims }
}
function needCell({ words, used }: Depend, { essential }: SupplyLine): Cell {
  for (const name of essential.assumed) used.add(name)
  return {
    text: essential.value ? words.needs.essential : words.needs.substitutable,
    value: essential.value ? 'essential' : 'substitutable',
    claims: essential.claims,
    assumed: essential.assumed,
  }
}
const switchCell = (depend: Depend, { switchMonths }: SupplyLine): Cell =>
  restingCell(depend, depend.words.months(switchMonths.value), switchMonths.value, switchMonths)

/** Computed over the graph: on its assumptions, and for want of others on the claims of the supplier's lines. */
const lossMarks = (depend: Depend, supplier: PartyId, more: readonly string[] = []) => ({
  claims: claimsOf(depend.graph.lines.filter((line) => line.supplier === supplier)),
  assumed: [...lossRests(depend, supplier), ...more],
})
const percentCell = (depend: Depend, share: number, supplier: PartyId): Cell =>
  restingCell(depend, percent(share), share, lossMarks(depend, supplier))
const monthsCell = (depend: Depend, { months }: PartyLost, supplier: PartyId): Cell =>
  restingCell(depend, depend.words.months(months), months, lossMarks(depend, supplier))
const lostMoneyCell = (depend: Depend, { money, party, months }: PartyLost, supplier: PartyId): Cell =>
  money === undefined || months === 0
    ? blank
    : restingCell(depend, moneyIn(depend, money), money, lossMarks(depend, supplier, outputRests(depend, party)))

/** One row a supplier of the company. */
export function goneTable(depend: Depend): Table {
  const { words, company, lost, graph } = depend
  const { gone: w } = words
  const suppliers = [
    ...new Set(
      linesOf(depend)
        .filter(({ stage }) => stage !== 'ended')
        .map(({ supplier }) => supplier),
    ),
  ]
  const rows = suppliers.flatMap((supplier) => {
    const all = lost.get(supplier)
    const own = all?.parties.find(({ party }) => party === company)
    const group = depend.view.parties.get(supplier)?.kind === 'group'
    return all && own && !group ? [{ supplier, all, own }] : []
  })
  return {
    id: 'gone',
    title: w.title(nameIn(depend, company!)),
    note: w.note,
    columns: [
      { key: 'supplier', title: w.supplier, narrow: true },
      { key: 'lost', title: w.lost, numeric: true, narrow: true },
      { key: 'months', title: w.months, numeric: true, narrow: true },
      { key: 'money', title: w.money, numeric: true },
      { key: 'risk', title: w.risk, numeric: true },
    ],
    rows: rows
      .filter(({ own }) => own.downstream > 0)
      .toSorted((a, b) => b.own.months - a.own.months || graph.parties.indexOf(a.supplier) - graph.parties.indexOf(b.supplier))
      .map(({ supplier, all, own }) => ({
        id: supplier,
        cells: [
          partyCell(depend, supplier),
          percentCell(depend, own.downstream, supplier),
          monthsCell(depend, own, supplier),
          lostMoneyCell(depend, own, supplier),
          percentCell(depend, all.esri, supplier),
        ],
      })),
  }
}

/** Others beside the supplier, for each thing it does for the company. */
export function secondTable(depend: Depend): Table {
  const { words, graph, company, on } = depend
  const { second: w, suppliers: ws } = words
  const own = linesOf(depend).filter((line) => line.supplier === on && line.stage !== 'ended')
  return {
    id: 'second',
    title: w.title(nameIn(depend, on!)),
    note: w.note,
    columns: [
      { key: 'instead', title: w.instead, narrow: true },
      { key: 'source', title: w.source, narrow: true },
      { key: 'stage', title: ws.stage, narrow: true },
      { key: 'firmness', title: ws.firmness, narrow: true },
      { key: 'does', title: w.does },
      { key: 'share', title: ws.share, numeric: true },
    ],
    rows: own.flatMap((line) => {
      const found = secondSources(graph.lines, { ...line, customer: company! })
      const instead: Cell = { text: words.functions[line.function], value: line.function }
      if (found.length === 0)
        return [{ id: line.id, cells: [instead, { text: w.none, value: null }, blank, blank, blank, blank] }]
      return found.map((other) => ({
        id: `${line.function}.${other.id}`,
        cells: [
          instead,
          { ...partyCell(depend, other.supplier), claims: other.claims },
          stageCell(depend, other),
          firmnessCell(depend, other),
          functionCell(depend, other),
          shareCell(depend, other.share),
        ],
      }))
    }),
  }
}

/** Everybody who loses output without the supplier; the company first, with its range over all production functions. */
export function lostTable(depend: Depend, all: OutputLost): Table {
  const { words, company, on, range } = depend
  const { lost: w } = words
  const parties = [...all.parties].sort((a, b) => Number(b.party === company) - Number(a.party === company))
  return {
    id: 'lost',
    title: w.title(nameIn(depend, on!)),
    note: w.note(words.productions[all.production]),
    columns: [
      { key: 'party', title: w.party, narrow: true },
      { key: 'inputs', title: w.inputs, numeric: true, narrow: true },
      { key: 'orders', title: w.orders, numeric: true },
      { key: 'months', title: w.months, numeric: true, narrow: true },
      { key: 'money', title: w.money, numeric: true },
      ...(range ? [{ key: 'range', title: w.range }] : []),
    ],
    rows: parties.map((one) => ({
      id: one.party,
      cells: [
        partyCell(depend, one.party),
        percentCell(depend, one.downstream, on!),
        percentCell(depend, one.upstream, on!),
        monthsCell(depend, one, on!),
        lostMoneyCell(depend, one, on!),
        ...(range
          ? [one.party === company ? { text: words.monthsRange(range.low, range.high), ...lossMarks(depend, on!) } : blank]
          : []),
      ],
    })),
  }
}

export function supplyFigure(depend: Depend, frame: Frame): SupplyFigure {
  const { words, company, on, language } = depend
  const groups = [...Map.groupBy(linesOf(depend), (line) => line.function)]
  return {
    kind: 'supply',
    frame,
    title: words.figure.title(nameIn(depend, company!)),
    subtitle: words.figure.subtitle,
    rows: groups.flatMap(([name, lines]) => {
      const parts = lines.filter((line) => line.share && line.share.value > 0)
      // The supplier asked about decides what switching takes, else the largest.
      const main = parts.find((line) => line.supplier === on) ?? parts[0]
      if (!main) return []
      return [
        {
          id: name,
          name: words.functions[name],
          switchTime: words.months(main.switchMonths.value),
          switchAssumed: main.switchMonths.assumed.length > 0,
          parts: parts.map((line) => ({
            party: line.supplier,
            name: nameIn(depend, line.supplier),
            share: line.share!.value,
            label: percent(line.share!.value),
            firmness: line.firmness,
            stalled: line.stalled,
            chosen: line.supplier === on,
          })),
          others: lines
            .filter((line) => !parts.includes(line))
            .map((line) => wordsOf(language).bracketed(nameIn(depend, line.supplier), words.stages[line.stage].toLowerCase()))
            .join(' · '),
        },
      ]
    }),
    words: figureWords(language),
  }
}
