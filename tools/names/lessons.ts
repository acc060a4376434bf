// From annotated texts to lessons, and back from weights to names: one school for sentences of Chinese, one for those in Latin letters.
import type { Gazetteer } from '../../src/extract/gazetteer.ts'
import { lettersOf, PhraseBook } from '../../src/extract/phrases.ts'
import { sentencesOf } from '../../src/extract/segment.ts'
import type { Weights } from '../../src/extract/tagger/decode.ts'
import { featuresOf, Neighbours, writtenIn } from '../../src/extract/tagger/features.ts'
import { Habits, latinFeaturesOf } from '../../src/extract/tagger/latin-features.ts'
import { latinTokens } from '../../src/extract/tagger/latin-tokens.ts'
import { isLatin, latinNamesBy, namesBy, type TaggedName } from '../../src/extract/tagger/tagged-names.ts'
import { piecesOf } from '../../src/extract/tagger/tokens.ts'
import { chineseRuns } from '../../src/extract/words-chinese.ts'
import { disguised } from './disguise.ts'
import { disguisedLatin } from './disguise-latin.ts'
import type { Lesson } from './learn.ts'
import type { Marked } from './marks.ts'

export interface School {
  readonly takes: (text: string) => boolean
  /** `hideKnown` as if the gazetteer knew nobody, so that names it knows teach how unknown ones look. */
  readonly lessonsOf: (marked: Marked, hideKnown: boolean) => Lesson[]
  readonly disguised: (marked: Marked, draw: () => number) => Marked
  readonly namesBy: (weights: Weights, text: string) => readonly TaggedName[]
}

export function chineseSchool(gazetteer: Gazetteer): School {
  const runsOf = (text: string, hideKnown = false) => {
    const letters = lettersOf(text)
    return { letters, runs: chineseRuns(text, letters, hideKnown ? () => 0 : (at) => gazetteer.names.endAt(letters, at)) }
  }
  return {
    takes: (text) => /[\u4e00-\u9fff]{6}/.test(text),
    lessonsOf: (marked, hideKnown) => {
      const { letters, runs } = runsOf(marked.text, hideKnown)
      const pieces = [...piecesOf(letters, runs)]
      const neighbours = new Neighbours()
      for (const piece of pieces) neighbours.add(writtenIn(marked.text, piece))
      return pieces.map((piece) => {
        const features = featuresOf(marked.text, piece, writtenIn(marked.text, piece), neighbours)
        return { features, gold: goldOf(marked, piece, features.open) }
      })
    },
    disguised: (marked, draw) => disguised(marked, gazetteer, draw),
    namesBy: (weights, text) => {
      const { letters, runs } = runsOf(text)
      return namesBy(weights, text, letters, runs)
    },
  }
}

export function latinSchool(gazetteer: Gazetteer): School {
  const nobody = new PhraseBook<null>()
  return {
    takes: (text) => isLatin(text),
    lessonsOf: ({ text, names, name }, hideKnown) => {
      const habits = new Habits(text)
      const pieces = sentencesOf(text)
        .filter(({ start, end }) => isLatin(text.slice(start, end)))
        .map((sentence) => latinTokens(text, sentence, hideKnown ? nobody : gazetteer.names))
      for (const piece of pieces) habits.add(piece)
      return pieces.map((piece) => {
        const features = latinFeaturesOf(text, piece, habits)
        return { features, gold: goldOf({ text, names, name }, piece, features.open) }
      })
    },
    disguised: (marked, draw) => disguisedLatin(marked, gazetteer, draw),
    namesBy: (weights, text) => latinNamesBy(weights, text, sentencesOf(text), gazetteer.names),
  }
}

type Spanned = { readonly start: number; readonly end: number }

/** A name that holds what no name should is left out; a full stop behind one does not count. */
function goldOf({ text, names }: Marked, tokens: readonly Spanned[], open: Uint8Array): Uint8Array {
  const gold = new Uint8Array(tokens.length)
  const first = { firm: 1, person: 3, outlet: 5 }
  const [begin, finish] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0]
  for (const { start, end, kind } of names) {
    if (start < begin || end > finish) continue
    const until = text[end - 1] === '.' ? end - 1 : end
    const from = tokens.findIndex((t) => t.start === start)
    const to = tokens.findLastIndex((t) => t.end <= end && t.end >= until)
    if (from < 0 || to < from || open.subarray(from, to + 1).includes(0)) continue
    gold.fill(first[kind] + 1, from, to + 1)
    gold[from] = first[kind]
  }
  return gold
}
