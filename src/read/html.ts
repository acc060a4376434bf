import { Readability } from '@mozilla/readability'
import { failed, ok, type Problem, type Result } from '../base/index.ts'
import { boundHtml } from './bound-html.ts'
import { removeHidden } from './hidden.ts'
import { readLimits } from './limits.ts'
import { type Page, type PageElement, parsePage } from './page.ts'
import { pageFacts } from './page-facts.ts'
import { linesOf } from './page-lines.ts'
import type { ReadText } from './stated-facts.ts'

/** The main text of a page as lines, its heading first, and what the page says of itself. */
export function readHtml(
  html: string,
): Result<ReadText, Pick<Problem, 'code' | 'message' | 'way' | 'values'> & { readonly mend: string }> {
  const bound = boundHtml(html, {
    depthMax: readLimits.pageDepthMax,
    depthUsual: readLimits.pageDepthUsual,
    elementsMax: readLimits.pageElementsMax,
    blockCharactersMax: readLimits.pageBlockCharactersMax,
  })
  if (!bound)
    return failed({
      code: 'file-too-large',
      way: 'elements-many',
      values: { max: readLimits.pageElementsMax },
      message: `The page has more than ${readLimits.pageElementsMax.toLocaleString('en')} elements.`,
      mend: 'Copy the article’s text into a .txt file and add that.',
    })
  const page = parsePage(bound.html)
  removeHidden(page, bound.styles)
  const facts = pageFacts(page, bound.jsonLd)
  const heading = page.querySelector('h1')?.textContent?.replace(/\s+/g, ' ').trim()
  const lines = mainLines(
    page,
    bound.elements <= readLimits.pageElementsForMainText && bound.depthExcess <= readLimits.pageDepthExcessForMainText,
  )
  if (lines.length === 0)
    return failed({
      code: 'no-text',
      way: 'page-no-text',
      message: 'The page holds no text that a reader would see; it may be filled in by a script.',
      mend: 'Open it in a browser, copy the article’s text and add that.',
    })
  return ok({ text: (heading && !lines.includes(heading) ? [heading, ...lines] : lines).join('\n'), facts })
}

/**
 * Readability's choice, unless it finds nothing or keeps so little of the page that it must have missed the article
 * (short notices, tables of a filing); then the whole body without its surroundings.
 */
function mainLines(page: Page, searchable: boolean): string[] {
  const whole = linesOf(page.body, { withSurroundings: false })
  const all = whole.length > 0 ? whole : linesOf(page.body, { withSurroundings: true })
  if (!searchable) return all
  const found = new Readability(page as never, {
    serializer: (node) => node as unknown as PageElement,
    charThreshold: 200,
    disableJSONLD: true,
  }).parse()?.content
  const main = found ? linesOf(found, { withSurroundings: true }) : []
  return lengthOf(main) * 5 >= lengthOf(all) ? main : all
}

const lengthOf = (lines: readonly string[]): number => lines.reduce((sum, line) => sum + line.length, 0)
