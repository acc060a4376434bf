// edifice/extract: a document to claims with exact quotes, by rule, offline.

export type { Extraction } from '../extract/index.ts'
export { buildGazetteer, extractClaims } from '../extract/index.ts'
export type { Claim, Party, PartyMention, Quote, StatedClaim } from '../model/index.ts'
export { quoteAt, quoteHolds } from '../model/index.ts'
