// read: bytes -> SourceDocument. Decodes, finds language, title, publisher and date where the document gives them.
// PDF, Word files, e-mail and feeds have their text taken out first, and then go the same way. A filing also gives its tagged facts,
// each placed in the text; filing/ knows XBRL, and nothing of what the facts mean.
// Steps: sniff -> decode -> (html: bound, parse, drop the hidden, main text; markdown: drop the marks) -> tidy -> language -> stated facts.
// It does not fetch, does not keep bytes, and never guesses a date that the document does not give:
// when there is none, it says only what the text's own past events allow.
export { type Decoded, decode, type Undecodable } from './decode.ts'
export { isFilingIndex, readFilingIndex } from './filing/filing-index.ts'
export { filingOutlet } from './filing/read-filing.ts'
export * from './limits.ts'
export * from './make-document.ts'
export * from './read-any.ts'
export * from './read-document.ts'
