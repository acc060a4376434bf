import type { EvidenceView } from '../../report/index.ts'
import type { DocumentAnswer } from '../../wire/index.ts'
import { type Address, stringifySearch } from '../address.ts'

/** The quote with all that is needed to find it again: who, when, where, which characters of which bytes. */
export function citationOf(
  evidence: EvidenceView,
  document: DocumentAnswer | undefined,
  address: Address,
  origin: string,
): string {
  const { quote, link, speaker, speakerRole, saidOn, publishedOn } = evidence
  const who = [speaker, speakerRole].filter(Boolean).join(', ')
  const words = quote ? `“${quote.exact}”` : evidence.gist
  const where = quote ? [document?.publisher, document?.title, document?.address] : [link?.publisher, link?.title, link?.address]
  const lines = [
    words,
    `— ${who}, ${saidOn}`,
    [...where, publishedOn].filter(Boolean).join(', '),
    ...(quote
      ? [
          `characters ${quote.start}–${quote.end}, sha256 ${quote.documentHash}`,
          `${origin}/source/${quote.documentHash}${stringifySearch({ ...address, claim: evidence.claim, set: '', fill: '', order: '' })}`,
        ]
      : []),
  ]
  return lines.filter(Boolean).join('\n')
}
