// read: bytes -> SourceDocument. Decodes, finds language, title, publisher and date where the document gives them.
// Steps: sniff -> decode -> (html: main text) -> tidy line ends -> language -> header facts.
// It does not fetch, does not keep bytes, and never guesses a date that the document does not give.
export * from './read-document.ts'
