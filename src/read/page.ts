import { parseHTML } from 'linkedom/worker'

/** What we use of the DOM; the library's own types need a browser's. */
export interface PageNode {
  readonly nodeType: number
  readonly localName?: string
  readonly data?: string
  readonly textContent: string | null
  readonly firstChild: PageNode | null
  readonly nextSibling: PageNode | null
}
export interface PageElement extends PageNode {
  readonly localName: string
  readonly parentNode: PageElement | null
  getAttribute(name: string): string | null
  hasAttribute(name: string): boolean
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
  remove(): void
}
export interface Page extends PageElement {
  readonly body: PageElement
  readonly documentElement: PageElement
}

export const isElement = (node: PageNode): node is PageElement => node.nodeType === 1
export const isText = (node: PageNode): boolean => node.nodeType === 3

/** Only for HTML that boundHtml has bounded: the parser's time grows with the square of depth. */
export const parsePage = (html: string): Page => parseHTML(html).document as unknown as Page
