import type { NameRef } from './gazetteer.ts'
import type { ReadSentence } from './read-sentence.ts'
import type { Speaker } from './voices.ts'

/** A party mentioned most is what the text is about. */
export function focusOf(sentences: readonly ReadSentence[]): NameRef | undefined {
  const counts = new Map<NameRef, number>()
  for (const [i, sentence] of sentences.entries())
    for (const mention of sentence.mentions)
      if (mention.ref?.sort === 'party' && mention.ref.kind !== 'observer')
        counts.set(mention.ref, (counts.get(mention.ref) ?? 0) + (i === 0 ? 2 : 1))
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}

/** The analysts' house in the short lines that head its note. */
export function houseOf(sentences: readonly ReadSentence[]): Speaker | undefined {
  for (const sentence of sentences.slice(0, 4)) {
    if (sentence.paragraph > 2 || sentence.end - sentence.start > 90) continue
    const first = sentence.mentions.find((m) => m.ref?.sort === 'party')?.ref
    if (
      first &&
      (first.kind === 'observer' || / (?:Research|Securities|Analytics|Advisors)$|投顾$|投顧$|证券$|證券$/.test(first.name))
    )
      return { name: first.name, kind: 'analyst', firm: first }
  }
  return undefined
}
