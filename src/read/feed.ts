import { readLimits } from './limits.ts'
import { addressOf, dateIn, nameOf, type StatedFacts } from './stated-facts.ts'

export interface FeedEntry {
  /** A page of its own: the entry's title as heading, and what the feed holds of its text. */
  readonly page: string
  readonly facts: StatedFacts
}
export interface Feed {
  readonly entries: readonly FeedEntry[]
  /** There were more than are read. */
  readonly more: boolean
}

/** The entries of an RSS, RDF or Atom feed, at most `readLimits.feedEntriesMax`; undefined where it cannot be read. Entities that a feed defines itself are not expanded. */
export async function readFeed(xml: string): Promise<Feed | undefined> {
  const max = readLimits.feedEntriesMax
  const found = await itemsOf(xml, max + 1)
  return found && { entries: found.items.slice(0, max).map((item) => entryOf(item, found.title)), more: found.items.length > max }
}

interface Item {
  readonly title?: string | undefined
  readonly content?: string | undefined
  readonly link?: string | undefined
  readonly author?: string | undefined
  readonly date?: string | undefined
  /** Of the feed it was taken over from. */
  readonly publisher?: string | undefined
}

async function itemsOf(
  xml: string,
  maxItems: number,
): Promise<{ readonly title: string | undefined; readonly items: readonly Item[] } | undefined> {
  try {
    // Only when one comes: loading it takes a tenth of a second.
    const { parseFeed } = await import('feedsmith')
    const parsed = parseFeed(xml, { maxItems })
    if (parsed.format === 'rss')
      return {
        title: parsed.feed.title,
        items: (parsed.feed.items ?? []).map((item) => ({
          title: item.title,
          content: item.content?.encoded ?? item.description,
          link: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
          author: item.dc?.creators?.[0] ?? item.authors?.[0]?.name,
          date: item.pubDate ?? item.dc?.dates?.[0],
          publisher: item.source?.title,
        })),
      }
    if (parsed.format === 'rdf')
      return {
        title: parsed.feed.title,
        items: (parsed.feed.items ?? []).map((item) => ({
          title: item.title,
          content: item.content?.encoded ?? item.description,
          link: item.link,
          author: item.dc?.creators?.[0],
          date: item.dc?.dates?.[0],
        })),
      }
    if (parsed.format === 'atom')
      return {
        title: plain(htmlOf(parsed.feed.title)),
        items: (parsed.feed.entries ?? []).map((entry) => ({
          title: htmlOf(entry.title),
          content: htmlOf(entry.content) ?? htmlOf(entry.summary),
          link: (entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? entry.links?.[0])?.href,
          author: entry.authors?.[0]?.name,
          date: entry.published,
          publisher: plain(htmlOf(entry.source?.title)),
        })),
      }
  } catch {
    // The library throws on whatever it cannot read.
  }
  return undefined
}

/** Atom says whether its text is HTML; where it is not, "<" is a character. */
const htmlOf = (text: { readonly value?: string; readonly type?: string } | undefined): string | undefined =>
  text?.value === undefined || /html/.test(text.type ?? '')
    ? text?.value
    : text.value.replace(/&/g, '&amp;').replace(/</g, '&lt;')

function entryOf({ title = '', content = '', link, author, date, publisher }: Item, feedTitle: string | undefined): FeedEntry {
  const from = nameOf(plain(publisher) ?? plain(feedTitle))
  const address = addressOf(link)
  const by = nameOf(plain(author))
  const published = dateIn(date)
  return {
    page: `<!doctype html><html><body><h1>${title}</h1>\n<div>${content}</div></body></html>`,
    facts: {
      ...(from ? { publisher: from } : {}),
      ...(by ? { author: by } : {}),
      ...(address ? { address } : {}),
      ...(published ? { published } : {}),
    },
  }
}

/** The characters of a short text with marks. */
const plain = (html: string | undefined): string | undefined =>
  html
    ?.slice(0, 1_000)
    .replace(/<[^<>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&amp;/g, '&')
