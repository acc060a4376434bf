import type { SourceDocument } from '../model/index.ts'
import type { Extraction } from './extraction.ts'
import type { Gazetteer } from './gazetteer.ts'
import { readText } from './read-text.ts'

export type { Extraction, Refusal } from './extraction.ts'
export { buildGazetteer, type Gazetteer } from './gazetteer.ts'

/** What `document` says, by whom, about which undertaking. Time grows with the length of the text and no faster. */
export const extractClaims = (document: SourceDocument, gazetteer: Gazetteer): Extraction => readText(document, gazetteer)
