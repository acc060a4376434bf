/** What a token is: outside any name; the first of one, or inside one, of a firm, a person, an outlet. */
export const labels = ['O', 'B-firm', 'I-firm', 'B-person', 'I-person', 'B-outlet', 'I-outlet'] as const
export const labelCount = labels.length
export const kinds = ['firm', 'person', 'outlet'] as const
export type NameKind = (typeof kinds)[number]

/** An inside follows only its own kind. */
export const mayFollow = (before: number, after: number): boolean =>
  after === 0 || after % 2 === 1 || before === after || before === after - 1
