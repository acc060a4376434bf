import { type FigureRole, roleOf } from './figures.ts'
import type { ReadSentence } from './read-sentence.ts'
import type { Span } from './segment.ts'
import type { AmountToken } from './tokens/amount.ts'
import type { CapacityToken } from './tokens/capacity.ts'

/** The figures of a passage by what they are to its undertaking. */
export interface Figures {
  readonly own: AmountToken | undefined
  readonly part: AmountToken | undefined
  readonly capacity: CapacityToken | undefined
  readonly others: readonly AmountToken[]
  /** Those the rules take for no undertaking's size: parts, sums, overtaken ones. */
  readonly odd: readonly RoledAmount[]
}

export interface RoledAmount {
  readonly amount: AmountToken
  readonly role: FigureRole
}

/** Of those that stand inside the passage. */
export function figuresOf(text: string, sentence: ReadSentence, inside: (token: Span) => boolean): Figures {
  const roles = sentence.amounts.filter(inside).map((amount) => ({ amount, role: roleOf(text, sentence, amount, amount) }))
  const of = (role: FigureRole) => roles.filter((r) => r.role === role).map((r) => r.amount)
  const own = of('own').filter((a) => a.range.per !== 'unit')
  const sums = of('sum')
  const parts = of('part')
  const changed = of('overtaken').length > 0
  const chosen = (changed ? own.at(-1) : own[0]) ?? (own.length === 0 && sums.length === 1 ? sums[0] : undefined)
  const capacities = sentence.capacities.filter(inside).filter((c) => roleOf(text, sentence, c, undefined) === 'own')
  return {
    own: chosen,
    part: parts[0],
    capacity: changed || capacities.length > 1 ? capacities.at(changed ? -1 : 0) : capacities[0],
    others: own.filter((a) => a !== chosen),
    odd: roles.filter(
      ({ amount, role }) => role !== 'own' && role !== 'converted' && amount !== chosen && amount.range.per !== 'unit',
    ),
  }
}
