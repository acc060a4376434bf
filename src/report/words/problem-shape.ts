import type { ProblemCode, ProblemWay } from '../../base/index.ts'

interface Told {
  readonly what: string
  /** Where it is not that of the code. */
  readonly mend?: string
}

/** Problems in a language other than the one they are written in. A way nobody has worded does not compile. */
export interface ProblemWords {
  readonly codes: Readonly<Record<ProblemCode, Required<Told>>>
  /** `{slots}` are filled with the problem's values. */
  readonly ways: Readonly<Record<ProblemWay, Told>>
  readonly tryNear: string
  /** What the fields and parts of an address are called. */
  readonly names: Readonly<Record<string, string>>
  /** What may be given, by the name of what was asked; where there is none, examples as they stand. */
  readonly wanted: Readonly<Record<string, string>>
}
