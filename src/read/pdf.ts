import { getDocumentProxy } from 'unpdf'
import { failed, ok, type Result } from '../base/index.ts'
import { readLimits } from './limits.ts'
import type { Failure } from './make-document.ts'
import { pdfInflatesBeyond } from './pdf-bounds.ts'
import { type PdfPiece, pageLines } from './pdf-lines.ts'
import { withPlainShapes } from './pdf-shapes.ts'
import type { ReadText } from './stated-facts.ts'
import { tidyText } from './tidy-text.ts'

/** The text of a PDF, one line a paragraph where its lines run on. What a PDF says of itself (title, author) is of the program that made it, and is left. */
export async function readPdf(bytes: Uint8Array): Promise<Result<ReadText, Failure>> {
  if (pdfInflatesBeyond(bytes, readLimits.pdfInflatedMax))
    return failed(tooMuch('Unpacked it is far larger than any article.', { way: 'far-larger' }))
  try {
    // A plain copy: the library takes the buffer away from whoever gives it, and will not have Node’s own kind.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      cMapUrl: `${dataPath}cmaps/`,
      standardFontDataUrl: `${dataPath}standard_fonts/`,
    })
    try {
      if (pdf.numPages > readLimits.pdfPagesMax)
        return failed(
          tooMuch(`It has ${pdf.numPages.toLocaleString('en')} pages.`, { way: 'pages-many', values: { count: pdf.numPages } }),
        )
      return await textOf(pdf)
    } finally {
      await pdf.destroy()
    }
  } catch (error) {
    return failed(error instanceof Error && error.name === 'PasswordException' ? locked : damaged)
  }
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>

async function textOf(pdf: Pdf): Promise<Result<ReadText, Failure>> {
  const pages: string[] = []
  let characters = 0
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    page.cleanup()
    const text = pageLines(items.flatMap((item) => ('str' in item ? pieceOf(item) : []))).join('\n')
    characters += text.length
    if (characters > readLimits.pdfCharactersMax)
      return failed(tooMuch('Its text is far longer than any article.', { way: 'far-larger' }))
    if (text !== '') pages.push(text)
  }
  const raw = withPlainShapes(pages.join('\n'))
  if (raw.trim() === '') return failed(noText)
  const unknown = raw.match(unmapped)?.length ?? 0
  if (unknown * 10 > raw.replace(/\s/g, '').length) return failed(unreadable)
  const text = tidyText(raw)
  return text.trim() === '' ? failed(unreadable) : ok({ text, facts: {} })
}

/** Where a font does not say which characters its shapes are, there come controls, private characters or the replacement mark. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const unmapped = /[\0-\x08\x0e-\x1f\ufffd\ue000-\uf8ff]/g

const pieceOf = (item: {
  str: string
  transform: readonly number[]
  width: number
  height: number
  hasEOL: boolean
}): PdfPiece => ({
  text: item.str,
  x: item.transform[4] ?? 0,
  y: item.transform[5] ?? 0,
  width: item.width,
  height: item.height,
  endsLine: item.hasEOL,
})

/**
 * The library's tables of Chinese, Japanese and Korean character codes and of the standard fonts; without them such text silently vanishes.
 * From source they are where npm puts them; the build copies them beside this file. A path, not an address: that is what the library opens.
 */
const dataPath = decodeURIComponent(
  new URL(import.meta.url.endsWith('.ts') ? '../../node_modules/pdfjs-dist/' : './pdf-data/', import.meta.url).pathname,
).replace(/^\/(?=[a-z]:)/i, '')

const copyText = 'Copy the article’s text into a .txt file and add that.'
const tooMuch = (message: string, told: Pick<Failure, 'way' | 'values'>): Failure => ({
  code: 'file-too-large',
  ...told,
  message,
  mend: 'Add only the pages that matter.',
})
const locked: Failure = {
  code: 'file-locked',
  way: 'pdf-locked',
  message: 'The PDF needs a password.',
  mend: 'Open it, save or print it to a PDF without one, and add that.',
}
const damaged: Failure = {
  code: 'file-damaged',
  way: 'pdf-damaged',
  message: 'It is called a PDF, but is damaged or cut off.',
  mend: 'Download or copy it again, whole.',
}
const noText: Failure = {
  code: 'no-text',
  way: 'pdf-no-text',
  message: 'The PDF holds no text; its pages may be pictures.',
  mend: 'Have its text recognised (OCR) and add that, or copy the text into a .txt file.',
}
const unreadable: Failure = {
  code: 'encoding-unknown',
  way: 'pdf-fonts',
  message: 'The PDF’s fonts do not say which characters they show.',
  mend: copyText,
}
