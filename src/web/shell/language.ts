import { type Language, languages } from '../../base/index.ts'

const key = 'edifice-language'

/** The address says; else what this reader chose last; else what the browser prefers. */
export function languageOf(asked: Language | undefined): Language {
  const known = asked ?? chosen()
  if (known) return known
  const wanted = navigator.language.toLowerCase()
  if (!wanted.startsWith('zh')) return 'en'
  return /hant|tw|hk|mo/.test(wanted) ? 'zh-Hant' : 'zh-Hans'
}

/** Kept for the next visit. Somebody else's link does not choose for the reader: only a choice made here is kept. */
export function chooseLanguage(language: Language): Language {
  try {
    localStorage.setItem(key, language)
  } catch {}
  return language
}

// Storage may be closed to us (private windows).
function chosen(): Language | undefined {
  try {
    return languages.find((language) => language === localStorage.getItem(key))
  } catch {
    return undefined
  }
}
