import type { Filing, SourceDocument } from '../model/index.ts'
import type { Extraction } from './extraction.ts'
import { filingClaims } from './filing/filing-claims.ts'
import type { Gazetteer } from './gazetteer.ts'
import { readText } from './read-text.ts'

export type { Extraction, Refusal } from './extraction.ts'
export { buildGazetteer, type Gazetteer } from './gazetteer.ts'

/**
 * What `document` says, by whom, about which undertaking. Time grows with the length of the text and no faster. Of a filing, what it tags
 * comes first, and what the words of the same sentence or row say again is left out.
 */
export function extractClaims(document: SourceDocument, gazetteer: Gazetteer, filing?: Filing): Extraction {
  const told = readText(document, gazetteer)
  if (!filing) return told
  const tagged = filingClaims(document, filing, gazetteer)
  const spans = tagged.claims.flatMap(({ evidence }) => (evidence.kind === 'quote' ? [evidence.quote] : []))
  const claims = told.claims.filter(
    ({ evidence }) =>
      evidence.kind !== 'quote' || !spans.some(({ start, end }) => evidence.quote.start < end && start < evidence.quote.end),
  )
  return { ...told, claims: [...tagged.claims, ...claims], refused: [...tagged.refused, ...told.refused] }
}
