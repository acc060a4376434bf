import { boundsOf, type Instant, instantOf } from '../base/index.ts'
import type { Claim } from '../model/index.ts'
import { memoOf } from './memo.ts'

/** When the words were said, as late as the date allows and never after they were published: "January" in a paper of the 12th is the 12th. */
export const momentOf = memoOf((claim: Claim): Instant => {
  const bounds = boundsOf(claim.saidAt)
  return bounds ? instantOf(Math.min(bounds.until - 1, claim.publishedAt)) : claim.publishedAt
})

/** The order in which a reader could learn: published, then said, then place in the document. Never the order of the log. */
export function byPublication(a: Claim, b: Claim): number {
  return a.publishedAt - b.publishedAt || withinPublication(a, b)
}

/** The order in which the words were said. */
export const bySaid = (a: Claim, b: Claim): number =>
  momentOf(a) - momentOf(b) || a.publishedAt - b.publishedAt || withinPublication(a, b)

function withinPublication(a: Claim, b: Claim): number {
  const said = momentOf(a) - momentOf(b)
  if (said !== 0) return said
  const [x, y] = [placeOf(a), placeOf(b)]
  return compareText(x.document, y.document) || x.start - y.start || compareText(a.id, b.id)
}
const placeOf = ({ evidence }: Claim) =>
  evidence.kind === 'quote'
    ? { document: evidence.quote.documentHash as string, start: evidence.quote.start }
    : { document: '', start: 0 }

/** By code unit: the same on every machine, whatever its locale. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
