import type { Language, Problem, ProblemValues } from '../base/index.ts'
import type { ProblemWords } from './words/problem-shape.ts'
import { problemTitles } from './words/problems-en.ts'
import { problemsHans } from './words/problems-zh-Hans.ts'
import { problemsHant } from './words/problems-zh-Hant.ts'

export interface ProblemText {
  /** What kind of problem it is. */
  readonly title: string
  /** What was wrong this time. */
  readonly what: string
  /** `what` is English, because nobody has worded it in the reader's language. */
  readonly inEnglish?: true
  readonly mend?: string
}

const wordsOf: Readonly<Record<Exclude<Language, 'en'>, ProblemWords>> = { 'zh-Hant': problemsHant, 'zh-Hans': problemsHans }

/** A problem in the reader's language. */
export function problemText(problem: Problem, language: Language): ProblemText {
  const { code, message, mend, way, values = {} } = problem
  if (language === 'en') return { title: problemTitles[code], what: message, ...(mend ? { mend } : {}) }
  const words = wordsOf[language]
  const general = words.codes[code]
  const told = way && words.ways[way]
  if (!told) return { title: general.what, what: message, inEnglish: true, mend: general.mend }
  const filled = { ...values, ...askedFor(values, words) }
  const next = values.near ? words.tryNear : (told.mend ?? general.mend)
  return { title: general.what, what: fill(told.what, filled), mend: fill(next, filled) }
}

const askedFor = ({ name, wanted }: ProblemValues, words: ProblemWords): ProblemValues =>
  wanted === undefined ? {} : { wanted: words.wanted[String(name)] ?? wanted, name: words.names[String(name)] ?? String(name) }

const fill = (text: string, values: ProblemValues): string =>
  text.replace(/\{(\w+)\}/g, (slot, name: string) => (name in values ? String(values[name]) : slot))
