import { type Quote, quoteAt, type SourceDocument } from './source-document.ts'

export interface Anchored {
  readonly quote: Quote
  /** Found only after spaces, widths and compositions were made alike. */
  readonly normalised?: true
}

/**
 * The same words in another version of a text: where they stand exactly, in the place their surroundings speak for. Undefined, an orphan,
 * where they do not stand, or stand several times and the surroundings do not decide: never a look-alike.
 */
export function reanchor(quote: Quote, document: SourceDocument): Anchored | undefined {
  const exact = bestPlace(quote, document.text)
  if (exact !== undefined) return { quote: quoteAt(document, exact, exact + quote.exact.length) }
  const plain = plainText(document.text)
  const wanted = {
    exact: plainText(quote.exact).text.trim(),
    prefix: plainText(quote.prefix).text,
    suffix: plainText(quote.suffix).text,
  }
  if (wanted.exact === '') return undefined
  const start = bestPlace(wanted, plain.text)
  if (start === undefined) return undefined
  const from = plain.from[start]!
  const last = plain.until[start + wanted.exact.length - 1]!
  return { quote: quoteAt(document, from, last), normalised: true }
}

type Words = Pick<Quote, 'exact' | 'prefix' | 'suffix'>

function bestPlace({ exact, prefix, suffix }: Words, text: string): number | undefined {
  const places: { readonly at: number; readonly fit: number }[] = []
  for (let at = text.indexOf(exact); at !== -1 && places.length < placesMax; at = text.indexOf(exact, at + 1))
    places.push({
      at,
      fit:
        commonEnd(prefix, text.slice(Math.max(0, at - prefix.length), at)) + commonStart(suffix, text.slice(at + exact.length)),
    })
  const best = places.toSorted((a, b) => b.fit - a.fit)
  if (best.length > 1 && best[0]!.fit === best[1]!.fit) return undefined
  return best[0]?.at
}
/** A word that stands everywhere is anchored nowhere. */
const placesMax = 1000

function commonStart(a: string, b: string): number {
  let n = 0
  while (n < a.length && a[n] === b[n]) n++
  return n
}
function commonEnd(a: string, b: string): number {
  let n = 0
  while (n < a.length && n < b.length && a[a.length - 1 - n] === b[b.length - 1 - n]) n++
  return n
}

/** NFKC with every run of spaces as one, and for each code unit the part of the text it came from. */
function plainText(text: string): { readonly text: string; readonly from: readonly number[]; readonly until: readonly number[] } {
  let plain = ''
  const from: number[] = []
  const until: number[] = []
  // A letter and the marks that follow it are normalised together.
  for (const { index, 0: cluster } of text.matchAll(/\s+|\P{M}\p{M}*|\p{M}+/gu)) {
    const put = /^\s/.test(cluster) ? ' ' : cluster.normalize('NFKC')
    for (let i = 0; i < put.length; i++) {
      from.push(index)
      until.push(index + cluster.length)
    }
    plain += put
  }
  return { text: plain, from, until }
}
