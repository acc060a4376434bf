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
  let han = 0
  let traditional = 0
  let simplified = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 0x2e80) continue
    const character = code >= 0xd800 && code <= 0xdbff ? String.fromCodePoint(text.codePointAt(i)!) : text[i]!
    i += character.length - 1
    const script = character.length === 1 ? scriptOfUnit(code) : scriptOf(character)
    if (script === other) continue
    han++
    if (script === traditionalSign) traditional++
    else if (script === simplifiedSign) simplified++
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

const [other, sharedSign, traditionalSign, simplifiedSign] = [1, 2, 3, 4]
/** Of each unit what it is; 0 where nobody asked yet. */
const scripts = new Uint8Array(0x10000)
/** A text has the same thousand characters over and over. */
function scriptOfUnit(code: number): number {
  if (scripts[code] === 0) scripts[code] = scriptOf(String.fromCharCode(code))
  return scripts[code]!
}
function scriptOf(character: string): number {
  if (!/\p{Script=Han}/u.test(character)) return other
  const { traditionalOnly, simplifiedOnly } = hanSets()
  return traditionalOnly.has(character) ? traditionalSign : simplifiedOnly.has(character) ? simplifiedSign : sharedSign
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
