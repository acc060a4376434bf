import type { Filing, SourceDocument } from '../model/index.ts'
import { type Extraction, type Reading, toEnd } from './extraction.ts'
import { extractFiling, spokenByFiler } from './filing/extract-filing.ts'
import type { Gazetteer } from './gazetteer.ts'
import { readTextInSteps } from './read-text.ts'

export type { Extraction, Reading, ReadingStep, Refusal, StatedRelation } from './extraction.ts'
export { cikOf, crossCheck } from './filing/cross-check.ts'
export { buildGazetteer, type Gazetteer } from './gazetteer.ts'

/**
 * What `document` says, by whom, about which undertaking. Time grows with the length of the text and no faster.
 * A filing is read by its tags, which say more exactly than its sentences what each figure is of.
 */
export const extractClaims = (document: SourceDocument, gazetteer: Gazetteer, filing?: Filing): Extraction =>
  toEnd(extractInSteps(document, gazetteer, filing))

/** The same, step by step, so that a long text can be followed and stopped. A filing's tags are read in one step. */
export function* extractInSteps(document: SourceDocument, gazetteer: Gazetteer, filing?: Filing): Reading {
  if (!filing) return yield* readTextInSteps(document, gazetteer)
  // A form that tags nothing but its cover page tells what happened in its sentences.
  return filing.facts.every(({ concept }) => concept.startsWith('dei:'))
    ? spokenByFiler(yield* readTextInSteps(document, gazetteer), document, filing, gazetteer)
    : extractFiling(document, filing, gazetteer)
}
