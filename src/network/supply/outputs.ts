import type { FinancialFigure, LedgerView, PartyId } from '../../model/index.ts'
import type { BareLine, Output } from './supply-line.ts'

export function outputsOf(view: LedgerView, lines: readonly BareLine[]): ReadonlyMap<PartyId, Output> {
  const outputs = new Map<PartyId, Output>()
  for (const { supplier, function: name, money } of lines) {
    if (name === 'funding' || !money) continue
    const before = outputs.get(supplier)?.amount ?? 0
    outputs.set(supplier, { amount: before + money.value, from: 'supplies', annualised: false })
  }
  for (const figure of view.figures) {
    const revenue = Number(figure.figures.revenue)
    if (figure.forecast || figure.currency !== 'USD' || figure.months === 0 || !(revenue > 0)) continue
    const before = outputs.get(figure.party)?.figure
    if (before && (before.asOf > figure.asOf || (before.asOf === figure.asOf && before.months >= figure.months))) continue
    outputs.set(figure.party, {
      amount: (revenue * 12) / figure.months,
      from: 'reported',
      figure,
      annualised: figure.months < 12,
    })
  }
  return outputs
}

/** What a party keeps of what it sells: net income over revenue, of the latest row that reports both. Undefined when it keeps nothing. */
export function marginOf(
  view: LedgerView,
  party: PartyId,
): { readonly value: number; readonly figure: FinancialFigure } | undefined {
  const rows = view.figures
    .filter(
      (f) =>
        f.party === party && !f.forecast && f.months > 0 && Number(f.figures.revenue) > 0 && Number(f.figures.net_income) > 0,
    )
    .toSorted((a, b) => (a.asOf < b.asOf ? 1 : a.asOf > b.asOf ? -1 : b.months - a.months))
  const [figure] = rows
  return figure && { value: Math.min(1, Number(figure.figures.net_income) / Number(figure.figures.revenue)), figure }
}
