import { boundsOf } from '../base/index.ts'
import {
  type Claim,
  type ClaimId,
  type CommitmentId,
  type CopiedDocument,
  reanchor,
  type Sha256,
  type SourceDocument,
} from '../model/index.ts'
import { compareText } from './claim-order.ts'
import { bandsOf, resemblance, runsOf } from './min-hash.ts'
import { sameFigure } from './resolve-amount.ts'

/** Texts alike by this much are one text told twice. */
export const alikeMin = 0.7

export interface Copies {
  readonly documents: readonly CopiedDocument[]
  /** A claim of a copied text, and the claim it repeats. */
  readonly firsts: ReadonlyMap<ClaimId, Claim>
  /** Claims of a copied text whose figure is not that of the text it copies: they support nothing until somebody accepts them. */
  readonly altered: ReadonlySet<ClaimId>
}

/**
 * One text carried by many outlets is one origin. Each text is set beside the earliest known one that it resembles; a claim of it repeats
 * the claim of that text with the same act, property and commitment. A page that changed is its own correction, not a copy. Nothing learned later takes part: `documents` and `claims` are those known.
 */
export function copiesAmong(
  documents: readonly SourceDocument[],
  claims: readonly Claim[],
  commitmentOf: ReadonlyMap<ClaimId, CommitmentId>,
): Copies {
  const firstOf = firstTexts(documents)
  if (firstOf.size === 0) return none
  const texts = new Map(documents.map((d) => [d.hash, d]))
  const said = Map.groupBy(claims, ({ evidence }) => (evidence.kind === 'quote' ? evidence.quote.documentHash : ('' as Sha256)))
  const firsts = new Map<ClaimId, Claim>()
  const altered = new Set<ClaimId>()
  const copied: CopiedDocument[] = []
  for (const [document, { of, alike }] of firstOf) {
    const text = texts.get(document)!
    const first = texts.get(of)!
    const isVersion = text.address !== undefined && text.address === first.address
    // The next paper of one publisher (a company's next filing) is alike and has new figures: its own word, not a copy of it.
    const isOwn = isVersion || (text.publisher !== undefined && text.publisher === first.publisher)
    const differing: { claim: ClaimId; from: ClaimId }[] = []
    const free = [...(said.get(of) ?? [])]
    for (const claim of said.get(document) ?? []) {
      const like = free.filter((c) => c.act === claim.act && c.property === claim.property && samePlace(c, claim, commitmentOf))
      const repeated = like.find((c) => figuresAgree(c, claim)) ?? like[0]
      if (!repeated) continue
      free.splice(free.indexOf(repeated), 1)
      firsts.set(claim.id, repeated)
      if (isOwn || figuresAgree(repeated, claim)) continue
      altered.add(claim.id)
      differing.push({ claim: claim.id, from: repeated.id })
    }
    const orphans = isVersion ? (said.get(of) ?? []).filter((claim) => isOrphan(claim, text)).map(({ id }) => id) : []
    copied.push({ document, of, alike, ...(isVersion ? { version: true } : {}), orphans, differing })
  }
  return { documents: copied, firsts, altered }
}

const isOrphan = ({ evidence }: Claim, text: SourceDocument): boolean =>
  evidence.kind === 'quote' && reanchor(evidence.quote, text) === undefined

export const none: Copies = { documents: [], firsts: new Map(), altered: new Set() }

const samePlace = (a: Claim, b: Claim, commitmentOf: ReadonlyMap<ClaimId, CommitmentId>): boolean =>
  commitmentOf.get(a.id) === commitmentOf.get(b.id)

function figuresAgree({ says: a }: Claim, { says: b }: Claim): boolean {
  if (a.amount && b.amount && !sameFigure(a.amount, b.amount)) return false
  if (a.capacity && b.capacity && (a.capacity.low !== b.capacity.low || a.capacity.high !== b.capacity.high)) return false
  return true
}

/** For each text that resembles an earlier one, the first of them. */
function firstTexts(documents: readonly SourceDocument[]): ReadonlyMap<Sha256, { readonly of: Sha256; readonly alike: number }> {
  const inOrder = [...documents].sort((a, b) => dayOf(a) - dayOf(b) || compareText(a.hash, b.hash))
  const place = new Map(inOrder.map(({ hash }, i) => [hash, i]))
  const met = new Map<string, SourceDocument[]>()
  const found = new Map<Sha256, { of: Sha256; alike: number }>()
  for (const document of inOrder) {
    const bands = bandsOf(document)
    const near = [...new Set(bands.flatMap((band) => met.get(band) ?? []))]
    const alike = near
      .map((other) => ({ of: other.hash, alike: resemblance(runsOf(other), runsOf(document)), place: place.get(other.hash)! }))
      .filter((other) => other.alike >= alikeMin)
      .sort((a, b) => a.place - b.place)
    if (alike[0]) found.set(document.hash, { of: alike[0].of, alike: alike[0].alike })
    // Only firsts are met: copies of copies are set beside the first.
    else for (const band of bands) met.set(band, [...(met.get(band) ?? []), document])
  }
  return found
}
const dayOf = (document: SourceDocument): number => {
  const dated = document.published ?? document.publishedNotBefore
  return (dated && boundsOf(dated)?.from) ?? document.receivedAt
}
