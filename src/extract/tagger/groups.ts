import { books } from '../vocabulary.ts'
import { suffixes } from '../words-chinese.ts'
import { hashOf } from './fold.ts'

const groups = new Map<string, number>()

/** What a word is to the grammar, folded. */
export function groupOf(word: string): number {
  const known = groups.get(word)
  if (known !== undefined) return known
  const deal = books.deals.get(word)
  const who = books.who.get(word)
  const group = hashOf(
    (deal ? `D${deal.word.part}` : '') +
      (books.speech.get(word) ? 'S' : '') +
      (books.stages.get(word) ? 'T' : '') +
      (who ? `W${who}` : '') +
      (books.goods.get(word) ? 'G' : '') +
      (books.prepositions.get(word) ? 'P' : '') +
      (suffixes.includes(word) ? 'F' : '') || '-',
  )
  // Words of other letters have no end.
  if (groups.size > 50_000) groups.clear()
  groups.set(word, group)
  return group
}
