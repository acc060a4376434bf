import type { DatesAnswer } from '../../wire/index.ts'

type Ticks = DatesAnswer['ticks']

/** The day of the next claim later or earlier than `known`; where there is none, `known` itself. */
export const stepKnown = (ticks: Ticks, known: string, direction: 1 | -1): string =>
  (direction === 1 ? ticks.find(({ on }) => on > known) : ticks.findLast(({ on }) => on < known))?.on ?? known

export const hiddenAfter = (ticks: Ticks, known: string): number =>
  ticks.reduce((sum, { on, claims }) => (on > known ? sum + claims : sum), 0)
