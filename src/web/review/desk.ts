import type { QueueAnswer } from '../../wire/index.ts'
import type { Verdict } from '../api.ts'

export type Card = QueueAnswer['items'][number]
export type Statement = Card['statements'][number]

/** What was decided here and is not yet in the answer: the next card is drawn without waiting. */
export type Decided = ReadonlyMap<string, Verdict>

export const idsOf = (statements: readonly Statement[]): readonly string[] => statements.map(({ evidence }) => evidence.claim)

export const openOn = (card: Card, decided: Decided): readonly Statement[] =>
  card.statements.filter(({ evidence }) => (decided.get(evidence.claim) ?? 'open') === 'open')

/** A card stands while a statement on it waits; certain ones alone do not keep it. */
export const stands = (card: Card, decided: Decided): boolean => openOn(card, decided).some(({ why }) => why !== 'certain')

/** The card asked for, by its id or a claim on it; where it no longer stands, the next one, and round to the first. */
export function cardAt(items: readonly Card[], at: string | undefined, decided: Decided): Card | undefined {
  const from = Math.max(
    0,
    items.findIndex((card) => at !== undefined && (card.id === at || idsOf(card.statements).includes(at))),
  )
  return [...items.slice(from), ...items.slice(0, from)].find((card) => stands(card, decided))
}

/** The card after this one that stands. */
export const cardAfter = (items: readonly Card[], { id }: Card, decided: Decided): Card | undefined =>
  items.slice(items.findIndex((card) => card.id === id) + 1).find((card) => stands(card, decided))

/** On an opened card: the next statement that nobody has decided, after this one and round again. */
export function statementAfter(card: Card, claim: string, decided: Decided): Statement | undefined {
  const open = openOn(card, decided)
  const order = idsOf(card.statements)
  return open.find(({ evidence }) => order.indexOf(evidence.claim) > order.indexOf(claim)) ?? open[0]
}
