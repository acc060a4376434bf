import { formatDecimal, formatStatedDate, instantOf, type Language, parseStatedDate, sha256Hex } from '../base/index.ts'
import { type AmountRange, type CapacityRange, type SourceDocument, type StatedClaim, sha256 } from '../model/index.ts'

/** A document of these words, published on 2026-05-20 unless said otherwise. */
export function documentOf(text: string, language: Language, published: string | undefined = '2026-05-20'): SourceDocument {
  const date = published === undefined ? undefined : parseStatedDate(published)
  return {
    hash: sha256(sha256Hex(text)),
    mediaType: 'text/plain',
    encoding: 'utf-8',
    text,
    language,
    mixed: false,
    publisher: 'The Daily',
    ...(date ? { published: date } : {}),
    receivedAt: instantOf(Date.UTC(2026, 4, 21)),
  }
}

/** "up_to ..100000000000 USD", "range 4500000000..5000000000 USD per year". */
export function showAmount(amount: AmountRange): string {
  if (!amount.low && !amount.high) return 'undisclosed'
  const currency = (amount.high ?? amount.low)!.currency
  const ends =
    amount.low && amount.high && formatDecimal(amount.low) === formatDecimal(amount.high)
      ? formatDecimal(amount.low)
      : `${amount.low ? formatDecimal(amount.low) : ''}..${amount.high ? formatDecimal(amount.high) : ''}`
  return `${amount.qualifier} ${ends} ${currency}${amount.per ? ` per ${amount.per}` : ''}`
}

export function showCapacity(capacity: CapacityRange): string {
  const ends = capacity.low === capacity.high ? `${capacity.low}` : `${capacity.low ?? ''}..${capacity.high ?? ''}`
  return `${capacity.qualifier} ${ends} ${capacity.unit}`
}

const side = (mention: { readonly name: string; readonly party?: string } | undefined): string =>
  mention ? (mention.party ?? mention.name) : '?'

/** "oracle > openai services: exact 5000000000 USD, agreed"; only what the claim says. */
export function showDeal(claim: StatedClaim): string {
  if (claim.about.kind !== 'commitment') return ''
  const { payer, payee, kind } = claim.about.mention
  const facts = [
    claim.says.amount && showAmount(claim.says.amount),
    claim.says.capacity && showCapacity(claim.says.capacity),
    claim.says.stage,
    claim.says.binding === undefined ? undefined : claim.says.binding ? 'binding' : 'not binding',
  ].filter(Boolean)
  return `${side(payer)} > ${side(payee)} ${kind}: ${facts.join(', ')}`
}

/** "Jane Roe (person, CEO of acme) via Reuters denies". */
export function showVoice(claim: StatedClaim): string {
  const { speaker, via } = claim.route
  return `${speaker.name} (${speaker.kind}${speaker.party ? ` of ${speaker.party}` : ''})${via ? ` via ${via}` : ''} ${claim.act}`
}

export const exactOf = (claim: StatedClaim): string => (claim.evidence.kind === 'quote' ? claim.evidence.quote.exact : '')
export const dateOf = formatStatedDate
