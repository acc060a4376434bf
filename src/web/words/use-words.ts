import { createContext, useContext, useMemo } from 'react'
import type { Language } from '../../base/index.ts'
import { countIn, fillIn, type WordKey, wordsIn } from './words.ts'

export const LanguageContext = createContext<Language>('en')

/** The chrome's words. Sentences about the ledger come from the server, already worded. */
export function useWords() {
  const lang = useContext(LanguageContext)
  return useMemo(() => {
    const words = wordsIn[lang]
    return {
      lang,
      t: (key: WordKey, slots?: Readonly<Record<string, string | number>>) => fillIn(words[key], slots),
      count: (key: WordKey, n: number) => countIn(words[key], n),
    }
  }, [lang])
}
