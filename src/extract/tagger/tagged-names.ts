import type { Letters, PhraseBook } from '../phrases.ts'
import type { Sentence, Span } from '../segment.ts'
import type { Word } from '../words-chinese.ts'
import { decode, type Weights } from './decode.ts'
import { featuresOf, Neighbours, writtenIn } from './features.ts'
import { kinds, type NameKind } from './labels.ts'
import { Habits, latinFeaturesOf } from './latin-features.ts'
import { latinNameWeights } from './latin-name-weights.ts'
import { latinTokens } from './latin-tokens.ts'
import { nameWeights } from './name-weights.ts'
import { unpacked } from './pack.ts'
import { piecesOf } from './tokens.ts'

export interface TaggedName extends Span {
  readonly kind: NameKind
}

/** Names of a lexicon, as far as a tagger looks at them. */
export type KnownNames = PhraseBook<{ readonly sort: 'party' | 'person' | 'outlet' } | null>

export interface Taggers {
  readonly chinese: Weights
  readonly latin: Weights
}

let learned: Taggers | undefined
const shipped = (): Taggers => {
  learned ??= { chinese: unpacked(nameWeights), latin: unpacked(latinNameWeights) }
  return learned
}

/** Names in the sentences of Chinese, by what was learned from annotated texts. */
export const taggedNames = (
  text: string,
  letters: Letters,
  runs: readonly (readonly Word[])[],
  { chinese }: Taggers = shipped(),
): readonly TaggedName[] => namesBy(chinese, text, letters, runs)

/** Names in the sentences that hold no Chinese. */
export const taggedLatinNames = (
  text: string,
  sentences: readonly Sentence[],
  names: KnownNames,
  { latin }: Taggers = shipped(),
): readonly TaggedName[] => latinNamesBy(latin, text, sentences, names)

/** The same by other weights. */
export function namesBy(
  weights: Weights,
  text: string,
  letters: Letters,
  runs: readonly (readonly Word[])[],
): readonly TaggedName[] {
  const neighbours = new Neighbours()
  for (const piece of piecesOf(letters, runs)) neighbours.add(writtenIn(text, piece))
  const names: TaggedName[] = []
  for (const piece of piecesOf(letters, runs)) {
    if (!piece.some(({ sort }) => sort === 'sign')) continue
    const features = featuresOf(text, piece, writtenIn(text, piece), neighbours)
    for (const name of namesOf(piece, decode(features, weights))) names.push(name)
  }
  return names
}

export function latinNamesBy(
  weights: Weights,
  text: string,
  sentences: readonly Span[],
  known: KnownNames,
): readonly TaggedName[] {
  const latin = sentences.filter(({ start, end }) => isLatin(text.slice(start, end)))
  const habits = new Habits(text)
  for (const sentence of latin) habits.add(latinTokens(text, sentence, known))
  return latin.flatMap((sentence) => {
    const tokens = latinTokens(text, sentence, known)
    return namesOf(tokens, decode(latinFeaturesOf(text, tokens, habits), weights))
  })
}

/** Whether it is for the tagger of Latin letters. */
export const isLatin = (sentence: string): boolean => !/[\u4e00-\u9fff]/.test(sentence) && /[A-Za-z]/.test(sentence)

function namesOf(tokens: readonly Span[], labels: Uint8Array): readonly TaggedName[] {
  const names: { start: number; end: number; kind: NameKind }[] = []
  for (const [i, label] of labels.entries()) {
    const { start, end } = tokens[i]!
    if (label % 2 === 1) names.push({ start, end, kind: kinds[(label - 1) / 2]! })
    else if (label > 0) names.at(-1)!.end = end
  }
  return names
}
