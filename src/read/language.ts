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
  const latin = lettersIn(han === 0 ? [text] : (text.match(runningEnglish) ?? []))
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

// The look-behind lets a match begin only where a word does: without it a long run of letters costs its square.
const runningEnglish =
  /(?<![\p{Script=Latin}'’.-])(?:\p{Script=Latin}[\p{Script=Latin}'’.-]*[ ,;:"“”()\n]+){3,}\p{Script=Latin}+/gu
const lettersIn = (runs: readonly string[]): number =>
  runs.reduce((sum, run) => sum + (run.match(/\p{Script=Latin}/gu)?.length ?? 0), 0)
