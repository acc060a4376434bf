import type { Language } from '../base/index.ts'
import { hanSets } from './han-sets.ts'

export interface FoundLanguage {
  readonly language: Language
  /** A second language or script holds a fifth of the letters or more. */
  readonly mixed: boolean
}

const mixedShare = 0.2

/**
 * Han letters against letters of running English. Latin names inside a Chinese sentence are Chinese text, so Latin counts only
 * in runs of four words or more; where there is no Han at all, all of it counts. Traditional and Simplified share most
 * characters: the ones that only one of them has decide, and split the Han letters in their proportion.
 */
export function languageOf(text: string): FoundLanguage {
  const { traditionalOnly, simplifiedOnly } = hanSets()
  let han = 0
  let traditional = 0
  let simplified = 0
  for (const character of text.match(/\p{Script=Han}/gu) ?? []) {
    han++
    if (traditionalOnly.has(character)) traditional++
    else if (simplifiedOnly.has(character)) simplified++
  }
  const latin = lettersOfEnglish(text, han === 0 ? 1 : runOfWords)
  const decided = traditional + simplified
  // Han without a telling character (a date, a name) is taken for Traditional: its forms are a superset of the shared ones.
  const shares: readonly (readonly [Language, number])[] = [
    ['en', latin],
    ['zh-Hant', han * (decided === 0 ? 1 : traditional / decided)],
    ['zh-Hans', han * (decided === 0 ? 0 : simplified / decided)],
  ]
  const ranked = [...shares].sort((a, b) => b[1] - a[1])
  const all = latin + han
  return { language: ranked[0]![0], mixed: all > 0 && ranked[1]![1] >= all * mixedShare }
}

const runOfWords = 4
const between = /^[ ,;:"“”()\n]{1,3}$/

/** Letters in runs of at least `wordsMin` Latin words with nothing but spaces and marks between them. */
function lettersOfEnglish(text: string, wordsMin: number): number {
  let all = 0
  let letters = 0
  let words = 0
  let end = 0
  const closeRun = () => {
    if (words >= wordsMin) all += letters
    letters = 0
    words = 0
  }
  for (const word of text.matchAll(/\p{Script=Latin}[\p{Script=Latin}'’.-]*/gu)) {
    if (!between.test(text.slice(end, Math.min(word.index, end + 4)))) closeRun()
    letters += word[0].length
    words++
    end = word.index + word[0].length
  }
  closeRun()
  return all
}
