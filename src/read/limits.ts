/** What `read` takes in, named so that messages, tests and the fetcher speak of the same figures. */
export const readLimits = {
  bytesMax: 20 * 1024 * 1024,
  /** A page deeper than this is flattened: text stays, the surplus tags go. The parser's time grows with the square of depth. */
  pageDepthMax: 200,
  /** Beyond it a page is read whole instead of being searched for its main text, which takes seconds there. */
  pageElementsForMainText: 15_000,
  /** The search for main text is slowed by depth as much as by size: the sum over elements of their depth beyond the usual. */
  pageDepthUsual: 32,
  pageDepthExcessForMainText: 20_000,
  /** Beyond it a page is refused: elements, and references like &amp;. A long filing holds some 100,000. */
  pageElementsMax: 250_000,
  /** Structured data and style sheets inside a page, characters of each; what is longer is not looked at. */
  pageBlockCharactersMax: 500_000,
  /** Lines at the head of a text that may name its publisher, author and date. */
  headLinesMax: 10,
  /** Of a Word file: parts, what they unpack to in all, and how many times what went in. */
  zipEntriesMax: 10_000,
  zipInflatedMax: 64 * 1024 * 1024,
  zipRatioMax: 200,
  /** Of a PDF. A long filing with its pictures unpacks to some 100 MiB. */
  pdfInflatedMax: 384 * 1024 * 1024,
  pdfPagesMax: 5_000,
  pdfCharactersMax: 20_000_000,
  emailDepthMax: 32,
  emailHeaderBytesMax: 256 * 1024,
  feedEntriesMax: 1_000,
  /** Of a tagged filing. A long one has some 5,000 facts in 1,500 contexts; elements stand 30 deep, tags inside tags 6 deep. */
  filingFactsMax: 100_000,
  filingContextsMax: 50_000,
  filingDepthMax: 1_000,
  filingTagsOpenMax: 64,
  /** Of a fact's own words; a note of the accounts is one fact and is read where it stands. */
  filingWordsMax: 300,
} as const
