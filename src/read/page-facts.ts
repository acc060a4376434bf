import type { Page, PageElement } from './page.ts'
import { addressOf, dateIn, joinFacts, nameOf, type StatedFacts } from './stated-facts.ts'

const titleMax = 300
const jsonLdBlocksMax = 20
const jsonLdNodesMax = 2_000

/** What a page says of itself to machines: JSON-LD first, then Open Graph and other meta elements, then <time> and <title>. */
export function pageFacts(page: Page, jsonLd: readonly string[]): StatedFacts {
  return joinFacts(jsonLdFacts(jsonLd), metaFacts(page), bodyFacts(page))
}

function metaFacts(page: Page): StatedFacts {
  const given = new Map<string, string>()
  for (const meta of page.querySelectorAll('meta')) {
    const key = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop') ?? '').toLowerCase()
    const content = meta.getAttribute('content')
    if (key && content && !given.has(key)) given.set(key, content)
  }
  const first = (...keys: readonly string[]) => keys.map((key) => given.get(key)).find((value) => value !== undefined)
  const canonical = [...page.querySelectorAll('link')].find((link) => link.getAttribute('rel')?.toLowerCase() === 'canonical')
  const author = first('author', 'dc.creator', 'dcterms.creator', 'article:author', 'parsely-author', 'sailthru.author')
  return factsOf({
    title: first('og:title', 'twitter:title', 'dc.title', 'headline'),
    publisher: first('og:site_name', 'publisher', 'dc.publisher', 'dcterms.publisher', 'mediaid', 'source', 'citation_publisher'),
    // Some pages put the address of a profile here; that is no name.
    author: author && !/^https?:/i.test(author) ? author : undefined,
    address: canonical?.getAttribute('href') ?? first('og:url'),
    published: first(
      'article:published_time',
      'datepublished',
      'og:article:published_time',
      'dc.date.issued',
      'dcterms.issued',
      'dc.date',
      'dcterms.created',
      'citation_publication_date',
      'parsely-pub-date',
      'sailthru.date',
      'publishdate',
      'publish_date',
      'publish-date',
      'pubdate',
      'apub:time',
      'date',
    ),
  })
}

function bodyFacts(page: Page): StatedFacts {
  const marked = page.querySelector('[itemprop="datePublished"]') ?? page.querySelector('time[pubdate]')
  const heading = page.querySelector('h1')
  const author = page.querySelector('[itemprop="author"] [itemprop="name"]') ?? page.querySelector('[rel="author"]')
  return factsOf({
    title: wordsOf(heading) ?? wordsOf(page.querySelector('title')),
    publisher: undefined,
    author: wordsOf(author),
    address: undefined,
    published: dateOfElement(marked) ?? dateOfElement(onlyTime(page)),
  })
}

/** A <time> that stands alone on its page, or alone in the article's header, is the article's. Among several nobody can tell. */
function onlyTime(page: Page): PageElement | null {
  for (const scope of ['article header time', 'article > time', 'header time', 'time']) {
    const times = [...page.querySelectorAll(scope)].filter((time) => time.getAttribute('itemprop') !== 'dateModified')
    if (times.length > 0) return times.length === 1 ? times[0]! : null
  }
  return null
}

const wordsOf = (element: PageElement | null | undefined): string | undefined => element?.textContent?.trim() || undefined
const dateOfElement = (element: PageElement | null): string | undefined =>
  element ? (element.getAttribute('datetime') ?? element.getAttribute('content') ?? wordsOf(element)) : undefined

function jsonLdFacts(blocks: readonly string[]): StatedFacts {
  for (const block of blocks.slice(0, jsonLdBlocksMax)) {
    const article = nodesOf(parsed(block)).find((node) =>
      /(?:Article|BlogPosting|Report|PressRelease)$/.test(String(node['@type'])),
    )
    if (!article) continue
    const headline = article.headline ?? article.name
    return factsOf({
      title: textOf(headline),
      publisher: nameIn(article.publisher) ?? nameIn(article.sourceOrganization),
      author: nameIn(article.author),
      address: textOf(article.url) ?? idOf(article.mainEntityOfPage),
      published: textOf(article.datePublished),
    })
  }
  return {}
}

type JsonNode = Readonly<Record<string, unknown>>
const isNode = (value: unknown): value is JsonNode => typeof value === 'object' && value !== null && !Array.isArray(value)

function parsed(block: string): unknown {
  try {
    return JSON.parse(block.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, ''))
  } catch {
    // A page's broken structured data is the page's loss: its other marks are read instead.
    return undefined
  }
}

/** The nodes at the top of the block and in its @graph. */
function nodesOf(value: unknown): JsonNode[] {
  const top = Array.isArray(value) ? value : [value]
  return top
    .slice(0, jsonLdNodesMax)
    .filter(isNode)
    .flatMap((node) => [node, ...(Array.isArray(node['@graph']) ? node['@graph'].slice(0, jsonLdNodesMax).filter(isNode) : [])])
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)
const idOf = (value: unknown): string | undefined => textOf(value) ?? (isNode(value) ? textOf(value['@id']) : undefined)

function nameIn(value: unknown): string | undefined {
  if (Array.isArray(value)) {
    const names = value.slice(0, 10).flatMap((one) => nameIn(one) ?? [])
    return names.length > 0 ? names.join(', ') : undefined
  }
  return isNode(value) ? textOf(value.name) : textOf(value)
}

/** Only what is fit to show survives; entity references in attributes were resolved by the parser. */
function factsOf(given: Readonly<Record<keyof StatedFacts, string | null | undefined>>): StatedFacts {
  const title = nameOf(given.title, titleMax)
  const publisher = nameOf(given.publisher)
  const author = nameOf(given.author)
  const address = addressOf(given.address)
  const published = dateIn(given.published ?? undefined)
  return {
    ...(title ? { title } : {}),
    ...(publisher ? { publisher } : {}),
    ...(author ? { author } : {}),
    ...(address ? { address } : {}),
    ...(published ? { published } : {}),
  }
}
