import type { Language } from '../base/index.ts'
import type { Change } from '../ledger/index.ts'
import type { LedgerView, ResolvedCommitment } from '../model/index.ts'
import { firmnessText } from './firmness-text.ts'
import { countCell } from './lists.ts'
import { amountText } from './money.ts'
import { pairText } from './names.ts'
import type { Cell, Table } from './types.ts'
import { wordsOf } from './words/words.ts'

export interface ChangesInput {
  readonly before: LedgerView
  readonly after: LedgerView
  readonly changes: readonly Change[]
  readonly language: Language
}

/** One row a change, with what stood before and what stands now; each figure carries its claims. */
export function writeChanges({ before, after, changes, language }: ChangesInput): {
  readonly headline: string
  /** Each change with what stood before and what stands then: "amount up to $100bn → $20bn". Empty when there is none. */
  readonly each: readonly string[]
  readonly table: Table
} {
  const words = wordsOf(language)
  const { columns } = words
  const find = (view: LedgerView, id: string) => view.commitments.find((c) => c.id === id)
  const rows = changes.map((change, i) => {
    const [was, is] = [find(before, change.commitment), find(after, change.commitment)]
    const shown = is ? { view: after, deal: is } : { view: before, deal: was! }
    return {
      id: `${i + 1}`,
      cells: [
        { text: change.commitment, value: change.commitment },
        { text: pairText(shown.view, shown.deal, language), value: `${shown.deal.payer}>${shown.deal.payee}` },
        { text: words.viewChange[change.what], value: change.what },
        sideCell(change, before, was, language),
        sideCell(change, after, is, language),
      ] satisfies Cell[],
    }
  })
  const counts = Map.groupBy(changes, ({ what }) => what)
  return {
    headline:
      changes.length === 0
        ? words.noChange
        : [...counts].map(([what, of]) => `${words.viewChange[what]} ${of.length}`).join(words.comma),
    each: rows.map(({ cells: [, , change, before, after] }) =>
      before!.text === after!.text ? change!.text : `${change!.text} ${before!.text} → ${after!.text}`,
    ),
    table: {
      id: 'changes',
      title: columns.change,
      columns: [
        { key: 'commitment', title: columns.id },
        { key: 'pair', title: columns.pair, narrow: true },
        { key: 'change', title: columns.change, narrow: true },
        { key: 'before', title: columns.earlier, narrow: true },
        { key: 'after', title: columns.later, narrow: true },
      ],
      rows,
    },
  }
}

function sideCell({ what }: Change, view: LedgerView, deal: ResolvedCommitment | undefined, language: Language): Cell {
  const words = wordsOf(language)
  if (!deal) return { text: '—', value: null }
  if (what === 'conflicts') {
    const conflicts = view.conflicts.filter((c) => deal.conflicts.includes(c.id))
    return countCell(
      deal.conflicts.length,
      conflicts.flatMap((c) => [c.earlier, c.later]),
    )
  }
  const amount: Cell = deal.amount
    ? { text: amountText(deal.amount.value, language), claims: deal.amount.for }
    : { text: '—', value: null }
  if (what === 'amount') return amount
  const { code, stalled, claims } = deal.firmness
  const firmness = firmnessText(deal.firmness, words)
  if (what !== 'new' && what !== 'gone') return { text: firmness, value: code, firmness: code, stalled, claims }
  return deal.amount
    ? {
        text: `${firmness}${words.comma}${amount.text}`,
        firmness: code,
        stalled,
        claims: [...new Set([...claims, ...deal.amount.for])],
      }
    : { text: firmness, firmness: code, stalled, claims }
}
