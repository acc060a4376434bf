import type { Filing, SourceDocument } from '../model/index.ts'
import type { Extraction } from './extraction.ts'
import { extractFiling, spokenByFiler } from './filing/extract-filing.ts'
import type { Gazetteer } from './gazetteer.ts'
import { readText } from './read-text.ts'

export type { Extraction, Refusal, StatedRelation } from './extraction.ts'
export { cikOf, crossCheck } from './filing/cross-check.ts'
export { buildGazetteer, type Gazetteer } from './gazetteer.ts'

/**
 * What `document` says, by whom, about which undertaking. Time grows with the length of the text and no faster.
 * A filing is read by its tags, which say more exactly than its sentences what each figure is of.
 */
export function extractClaims(document: SourceDocument, gazetteer: Gazetteer, filing?: Filing): Extraction {
  if (!filing) return readText(document, gazetteer)
  // A form that tags nothing but its cover page tells what happened in its sentences.
  return filing.facts.every(({ concept }) => concept.startsWith('dei:'))
    ? spokenByFiler(readText(document, gazetteer), document, filing, gazetteer)
    : extractFiling(document, filing, gazetteer)
}
