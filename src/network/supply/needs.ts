import type { LedgerView, PartyId, Resolved, ResolvedSupply, SupplyAssumed, SupplyFunction } from '../../model/index.ts'
import type { BareLine, Known, SupplyLine } from './supply-line.ts'

/** Where nobody says: whether the customer stops without it, and how long until another is at volume when there is none yet. */
export const needsAssumed: Readonly<Record<SupplyFunction, { readonly essential: boolean; readonly switchMonths: number }>> = {
  training: { essential: true, switchMonths: 18 },
  inference: { essential: true, switchMonths: 12 },
  chips: { essential: true, switchMonths: 18 },
  components: { essential: true, switchMonths: 18 },
  manufacturing: { essential: true, switchMonths: 24 },
  hosting: { essential: true, switchMonths: 18 },
  power: { essential: true, switchMonths: 24 },
  funding: { essential: false, switchMonths: 6 },
  other: { essential: false, switchMonths: 12 },
}
/** A second source that runs already shortens what is assumed. */
const shortened = { volume: 0.25, trial: 0.5 } as const
/** Thirty billion for each gigawatt of which only the capacity is said. */
export const perGwAssumed = 30e9

/** Chips of a general kind are put to training or to inference as needed: they are a second source for both. */
const servesToo: Readonly<Partial<Record<SupplyFunction, readonly SupplyFunction[]>>> = {
  training: ['chips'],
  inference: ['chips'],
}

/** Others who do the same for the same customer, ended ones too; the furthest along first. */
export function secondSources<L extends BareLine>(
  lines: readonly L[],
  line: Pick<BareLine, 'supplier' | 'customer' | 'function'>,
): readonly L[] {
  const also = new Set<SupplyFunction>([line.function, ...(servesToo[line.function] ?? [])])
  const rank = { volume: 3, trial: 2, talks: 1, ended: 0 } as const
  return lines
    .filter((other) => other.customer === line.customer && other.supplier !== line.supplier && also.has(other.function))
    .toSorted((a, b) => rank[b.stage] - rank[a.stage] || (a.id < b.id ? -1 : 1))
}

export const withNeeds = (lines: readonly BareLine[], view: LedgerView, given: SupplyAssumed): readonly SupplyLine[] =>
  lines.map((line) => ({
    ...line,
    essential: essentialOf(line, view, given),
    switchMonths: switchOf(line, lines, view, given),
  }))

function essentialOf(line: BareLine, view: LedgerView, given: SupplyAssumed): Known<boolean> {
  const asked = given.essential?.[line.function]
  if (asked !== undefined) return { value: asked, from: 'asked', claims: [], assumed: [`asked-need.${line.function}`] }
  const said = saidOf(line, view, (supply) => supply.essential)
  if (said) return { value: said.value, from: 'said', claims: said.for, assumed: [] }
  const { essential } = needsAssumed[line.function]
  return { value: essential, from: 'assumed', claims: [], assumed: [`need.${line.function}`] }
}

/** The longer end of what is said: who plans for a supplier's going plans for that. */
function switchOf(line: BareLine, lines: readonly BareLine[], view: LedgerView, given: SupplyAssumed): Known<number> {
  const asked = given.switchMonths?.[line.function]
  if (asked !== undefined) return { value: asked, from: 'asked', claims: [], assumed: [`asked-switch.${line.function}`] }
  const said = saidOf(line, view, (supply) => supply.switchMonths)
  if (said) return { value: said.value.high, from: 'said', claims: said.for, assumed: [] }
  const { switchMonths } = needsAssumed[line.function]
  const [best] = secondSources(lines, line)
  const factor = best?.stage === 'volume' || best?.stage === 'trial' ? shortened[best.stage] : 1
  return {
    value: switchMonths * factor,
    from: 'assumed',
    claims: [],
    assumed: [`switch.${line.function}`, ...(factor < 1 ? [`switch-${best!.stage}`] : [])],
  }
}

function saidOf<T>(
  line: BareLine & { readonly customer: PartyId },
  view: LedgerView,
  read: (supply: ResolvedSupply) => Resolved<T> | undefined,
): Resolved<T> | undefined {
  for (const id of line.commitments) {
    const supply = view.commitments.find((c) => c.id === id)?.supply?.find((one) => one.function === line.function)
    const found = supply && read(supply)
    if (found) return found
  }
  return undefined
}
