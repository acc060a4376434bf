import type { Assumption } from '../../model/index.ts'

/** A step of the language's counting: billions or 億. `table` marks the one that columns of figures use. */
export interface Scale {
  readonly size: number
  readonly word: string
  readonly table?: true
}
export type Lead = ((text: string) => string) | undefined

/** What an assumption may carry for its sentence, already worded. */
export interface AssumptionParts {
  readonly start?: string | undefined
  readonly quarters?: number | undefined
  readonly amount?: string | undefined
  readonly rate?: string | undefined
  readonly currency?: string | undefined
  readonly period?: string | undefined
  readonly source?: string | undefined
  /** No forecast names this year: it lies on the line between two that do. */
  readonly interpolated?: boolean | undefined
  /** "estimate", "unverified", worded. */
  readonly mark?: string | undefined
}
export type AssumptionWords = Readonly<Record<Assumption['code'], (about: string, parts: AssumptionParts) => string>>
