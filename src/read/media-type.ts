import { failed, ok, type Problem, type Result } from '../base/index.ts'
import type { MediaType } from '../model/index.ts'

const byEnding: Readonly<Record<string, MediaType>> = {
  '.txt': 'text/plain',
  '.text': 'text/plain',
  '.md': 'text/markdown',
  '.markdown': 'text/markdown',
  '.html': 'text/html',
  '.htm': 'text/html',
}
const byContentType: Readonly<Record<string, MediaType>> = {
  'text/plain': 'text/plain',
  'text/markdown': 'text/markdown',
  'text/x-markdown': 'text/markdown',
  'text/html': 'text/html',
  'application/xhtml+xml': 'text/html',
}

type Unsupported = Pick<Problem, 'code' | 'message' | 'way' | 'values'> & { readonly mend: string }

/** What the bearer says it is: a header before an ending. Undefined when neither says (standard input, a pipe). */
export function mediaTypeOf(source: {
  readonly name?: string
  readonly contentType?: string
}): Result<MediaType | undefined, Unsupported> {
  const type = /^\s*([^;\s]+)/.exec(source.contentType ?? '')?.[1]?.toLowerCase()
  // A browser that does not know a file's kind says this of it.
  if (type && type !== 'application/octet-stream') {
    const known = byContentType[type]
    return known
      ? ok(known)
      : failed(
          unsupported(`Its content type is ${type.slice(0, 80)}`, {
            way: 'kind-type',
            values: { type: type.slice(0, 80), kinds: kindsShort },
          }),
        )
  }
  const ending = /\.[^./\\\s]{1,12}$/.exec(source.name ?? '')?.[0].toLowerCase()
  if (!ending) return ok(undefined)
  const known = byEnding[ending]
  return known
    ? ok(known)
    : failed(unsupported(`Its name ends in ${ending}`, { way: 'kind-ending', values: { ending, kinds: kindsShort } }))
}

const kindsShort = '.txt .md .html .pdf .docx .eml .rss'
const kindsRead = '.txt, .md, .html, .pdf, .docx, .eml and feeds'
export const giveText = 'Give the article as .txt, .md, .html, .pdf or .docx.'

const unsupported = (found: string, told: Pick<Problem, 'way' | 'values'>): Unsupported => ({
  ...told,
  code: 'kind-unsupported',
  message: `${found}; edifice reads ${kindsRead}.`,
  mend: 'Save its text as .txt and add that.',
})
