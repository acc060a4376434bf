import type { Letters } from '../phrases.ts'
import type { Span } from '../segment.ts'
import type { Word } from '../words-chinese.ts'
import { decode, type Weights } from './decode.ts'
import { featuresOf, Neighbours, writtenIn } from './features.ts'
import { kinds, type NameKind } from './labels.ts'
import { nameWeights } from './name-weights.ts'
import { step, unpacked } from './pack.ts'
import { piecesOf, type Token } from './tokens.ts'

export interface TaggedName extends Span {
  readonly kind: NameKind
}

let learned: Weights | undefined

/** As much likelier, in nats, as a name must be. Where it was tried on texts it had not learned from, precision and recall were even. */
const caution = 0.4

/** Names where they stand, by what was learned from annotated texts. */
export function taggedNames(text: string, letters: Letters, runs: readonly (readonly Word[])[]): readonly TaggedName[] {
  learned ??= unpacked(nameWeights)
  return namesBy(learned, text, letters, runs, caution / step)
}

/** The same by other weights. */
export function namesBy(
  weights: Weights,
  text: string,
  letters: Letters,
  runs: readonly (readonly Word[])[],
  caution: number,
): readonly TaggedName[] {
  const neighbours = new Neighbours()
  for (const piece of piecesOf(letters, runs)) neighbours.add(writtenIn(text, piece))
  const names: TaggedName[] = []
  for (const piece of piecesOf(letters, runs)) {
    if (!piece.some(({ sort }) => sort === 'sign')) continue
    const features = featuresOf(text, piece, writtenIn(text, piece), neighbours)
    for (const name of namesOf(piece, decode(features, weights, caution))) names.push(name)
  }
  return names
}

function namesOf(tokens: readonly Token[], labels: Uint8Array): readonly TaggedName[] {
  const names: { start: number; end: number; kind: NameKind }[] = []
  for (const [i, label] of labels.entries()) {
    const { start, end } = tokens[i]!
    if (label % 2 === 1) names.push({ start, end, kind: kinds[(label - 1) / 2]! })
    else if (label > 0) names.at(-1)!.end = end
  }
  return names
}
