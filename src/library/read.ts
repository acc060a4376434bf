// edifice/read: bytes to text with its language, publisher and date, where the document gives them. It fetches nothing.
export type { SourceDocument } from '../model/index.ts'
export type { Read, SourceBytes } from '../read/index.ts'
export { decode, readAny, readLimits } from '../read/index.ts'
