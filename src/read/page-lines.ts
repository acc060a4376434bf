import { blockElements } from './html-elements.ts'
import { isElement, isText, type PageElement, type PageNode } from './page.ts'

/** What stands round an article on a page read whole. */
const surroundings: ReadonlySet<string> = new Set(['nav', 'aside', 'footer', 'form', 'button'])

/** Paragraphs, headings, list items and table rows as lines; cells joined by " | ". Recursion is bounded by the page's depth. */
export function linesOf(root: PageElement, options: { readonly withSurroundings: boolean }): string[] {
  const lines: string[] = []
  let line = ''
  let bullet = ''
  const numbers = new Map<PageElement, number>()
  const bulletOf = ({ parentNode }: PageElement): string => {
    if (parentNode?.localName !== 'ol') return '- '
    const number = (numbers.get(parentNode) ?? 0) + 1
    numbers.set(parentNode, number)
    return `${number}. `
  }
  const flush = () => {
    const text = line.replace(/[ \n\t\r]+/g, ' ').trim()
    line = ''
    if (text === '') return
    lines.push(bullet + text)
    bullet = ''
  }
  const visit = (node: PageNode): void => {
    if (isText(node)) line += node.data ?? ''
    if (!isElement(node)) return
    const name = node.localName
    if (!options.withSurroundings && surroundings.has(name)) return
    const breaks = name === 'br' || blockElements.has(name)
    if (breaks) flush()
    if (name === 'tr') lines.push(...rowOf(node, options))
    else if (name === 'pre') lines.push(...preformatted(node))
    else {
      if (name === 'li') bullet = bulletOf(node)
      for (let child = node.firstChild; child; child = child.nextSibling) visit(child)
    }
    if (breaks) flush()
    if (name === 'li') bullet = ''
  }
  visit(root)
  flush()
  return lines
}

const preformatted = (node: PageNode): string[] =>
  (node.textContent ?? '')
    .split('\n')
    .map((text) => text.trim())
    .filter((text) => text !== '')

/** A row of data is one line; a row that lays out a page, with blocks in its cells, keeps theirs. */
function rowOf(row: PageElement, options: { readonly withSurroundings: boolean }): string[] {
  const cells: string[][] = []
  for (let child = row.firstChild; child; child = child.nextSibling) {
    if (isElement(child)) cells.push(linesOf(child, options))
    else if (child.data?.trim()) cells.push([child.data.replace(/\s+/g, ' ').trim()])
  }
  const filled = cells.filter((cell) => cell.length > 0)
  return filled.some((cell) => cell.length > 1) ? filled.flat() : filled.length > 0 ? [filled.flat().join(' | ')] : []
}
