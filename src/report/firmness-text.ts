import type { Language } from '../base/index.ts'
import type { FirmnessView, Stage } from '../model/index.ts'
import type { Words } from './words/en.ts'
import { wordsOf } from './words/words.ts'

/** The word for how firm a deal is: called off and denied are both F0, but a reader wants to know which. */
export function firmnessText({ code, stalled, reason }: FirmnessView, words: Words): string {
  const word = code === 'F0' && reason === 'dead' ? words.firmnessEnded : words.firmness[code]
  return [word, ...(stalled ? [words.stages.stalled] : [])].join(words.comma)
}

export const stageText = (stage: Stage, language: Language): string => wordsOf(language).stages[stage]
