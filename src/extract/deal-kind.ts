import type { CommitmentKind } from '../model/index.ts'
import type { DealToken } from './found-deal.ts'
import type { Goods } from './lexicon/goods.ts'

/** The word that says most of what is undertaken: a special verb before a general one, a verb before a noun. */
export function leadOf(triggers: readonly DealToken[]): DealToken | undefined {
  const rank = (t: DealToken): number => {
    const { word } = t.data
    if (word.deal === 'pay' || word.deal === 'win') return 3
    if (word.kind === 'any') return word.deal === 'commit' || word.deal === 'assume' ? 2 : 1
    if (word.deal === 'order') return 2.5
    if (word.kind === 'warrant') return 4.5
    if (word.deal === 'grant') return 5.5
    // To expand an agreement is to sign another, and its expansion is no building either.
    const expands = triggers.some(
      (b) =>
        b.data.word.deal === 'build' &&
        triggers.some((p) => p.data.word.deal === 'paper' && p.start > b.start && p.start - b.end < 12),
    )
    if (expands && (word.deal === 'build' || word.deal === 'buildout')) return 0.5
    // What is built under a contract is bought.
    if (
      (word.deal === 'build' || word.deal === 'buildout') &&
      triggers.some((b) => ['buy', 'sell', 'order'].includes(b.data.word.deal))
    )
      return 3
    return word.part === 'verb' ? 5 : 4
  }
  return [...triggers].sort((a, b) => rank(b) - rank(a) || a.start - b.start)[0]
}

export function kindOf(lead: DealToken, triggers: readonly DealToken[], goods: readonly Goods[]): CommitmentKind | 'unclear' {
  const { word } = lead.data
  if ((word.deal === 'sell' || word.deal === 'buy') && triggers.some((t) => t.data.word.deal === 'stake')) return 'acquisition'
  if (word.deal === 'subscribe' && triggers.some((t) => t.data.word.deal === 'loan')) return 'debt_financing'
  if (word.kind !== 'trade' && word.kind !== 'any') return word.kind
  if (goods[0]) return goods[0].kind
  if (word.kind === 'trade') return 'purchase'
  const other = triggers.find((t) => t.data.word.kind !== 'any')
  if (other && other.data.word.kind !== 'trade') return other.data.word.kind as CommitmentKind
  return other ? 'purchase' : 'unclear'
}
