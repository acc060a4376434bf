import { backWords, type DealWord, dealWords, notBacks, notDeals } from './lexicon/deals.ts'
import { type Goods, goodsWords, makerWords } from './lexicon/goods.ts'
import { notPrepositions, notPronouns, prepositions, pronouns } from './lexicon/grammar-words.ts'
import { measureWords, overtakenWords, partWords, sumWords } from './lexicon/measures.ts'
import {
  actWords,
  filingWords,
  flatDenials,
  hearsayWords,
  mouthWords,
  notSpeech,
  notUnnamed,
  privateWords,
  reportWords,
  roleWords,
  type SpeechWord,
  speechWords,
  unnamedWords,
} from './lexicon/speech.ts'
import { hypotheticals, negations, notStages, type StageWord, stageWords } from './lexicon/stages.ts'
import { normalWord } from './normalise.ts'
import { type Letters, PhraseBook, type PhraseHit, Shelf } from './phrases.ts'

/** Whether an English verb stands in its plain, -ing or past form; Chinese has only `plain`. */
export type Form = 'plain' | 'past' | 'ing'

export interface Formed<T> {
  readonly word: T
  readonly form: Form
}

export type ContextSort = 'measure' | 'overtaken' | 'sum' | 'part' | 'negation' | 'hypothetical' | 'back'
export type HearsaySort = 'hearsay' | 'private' | 'report'
export type WhoSort = 'unnamed' | 'filing' | 'mouth' | 'role' | 'maker'

interface TwoLanguages {
  readonly zh: string
  readonly en: string
}

/** The lexicons, ready to look things up in. Groups are looked up apart, so that a word may be a verb, a stage and a measure at once. */
export const books = {
  deals: bookOf<Formed<DealWord> | null>((add) => {
    eachPhrase(notDeals, (phrase) => add(phrase, null))
    for (const word of dealWords) eachForm(word, word.part === 'noun', (phrase, form) => add(phrase, { word, form }))
  }),
  goods: bookOf<Goods>((add) => {
    for (const word of goodsWords) eachPhrase(word, (phrase) => add(phrase, word))
  }),
  stages: bookOf<Formed<StageWord> | null>((add) => {
    exactPhrases(notStages, (phrase) => add(phrase, null))
    for (const word of stageWords) eachForm(word, false, (phrase, form) => add(phrase, { word, form }))
  }),
  contexts: bookOf<ContextSort>((add) => {
    const groups = { measure: measureWords, overtaken: overtakenWords, sum: sumWords, part: partWords } as const
    for (const sort of ['overtaken', 'sum', 'part', 'measure'] as const) eachPhrase(groups[sort], (phrase) => add(phrase, sort))
  }),
  turns: bookOf<ContextSort>((add) => {
    exactPhrases(hypotheticals, (phrase) => add(phrase, 'hypothetical'))
    exactPhrases(negations, (phrase) => add(phrase, 'negation'))
  }),
  backs: bookOf<ContextSort | null>((add) => {
    exactPhrases(notBacks, (phrase) => add(phrase, null))
    eachPhrase(backWords, (phrase) => add(phrase, 'back'))
  }),
  speech: bookOf<Formed<SpeechWord> | null>((add) => {
    for (const word of speechWords.filter((w) => w.whole)) eachForm(word, false, (phrase, form) => add(phrase, { word, form }))
    exactPhrases(notSpeech, (phrase) => add(phrase, null))
    for (const word of speechWords) eachForm(word, false, (phrase, form) => add(phrase, { word, form }))
  }),
  hearsay: bookOf<HearsaySort>((add) => {
    eachPhrase(hearsayWords, (phrase) => add(phrase, 'hearsay'))
    eachPhrase(privateWords, (phrase) => add(phrase, 'private'))
    eachPhrase(reportWords, (phrase) => add(phrase, 'report'))
  }),
  flatDenials: bookOf<true>((add) => eachPhrase(flatDenials, (phrase) => add(phrase, true))),
  acts: bookOf<(typeof actWords)[number]>((add) => {
    for (const word of actWords) eachPhrase(word, (phrase) => add(phrase, word))
  }),
  who: bookOf<WhoSort | null>((add) => {
    exactPhrases(notUnnamed, (phrase) => add(phrase, null))
    const groups = { unnamed: unnamedWords, filing: filingWords, mouth: mouthWords, role: roleWords, maker: makerWords } as const
    for (const sort of ['unnamed', 'filing', 'mouth', 'role', 'maker'] as const)
      eachPhrase(groups[sort], (phrase) => add(phrase, sort))
  }),
  prepositions: bookOf<(typeof prepositions)[number] | null>((add) => {
    exactPhrases(notPrepositions, (phrase) => add(phrase, null))
    for (const word of prepositions) exactPhrases(word, (phrase) => add(phrase, word))
  }),
  pronouns: bookOf<(typeof pronouns)[number] | null>((add) => {
    // 其中 stands for nobody.
    for (const phrase of notPronouns.split(' ')) add(phrase, null)
    for (const word of pronouns) exactPhrases(word, (phrase) => add(phrase, word))
  }),
} as const

const shelf = new Shelf(Object.values(books))

type Book = keyof typeof books
export type BookHits = { readonly [K in Book]: readonly PhraseHit<(typeof books)[K] extends PhraseBook<infer T> ? T : never>[] }

/** What every book finds in letters[start, end). */
export function lookUp(letters: Letters, start: number, end: number): BookHits {
  const found = shelf.allIn(letters, start, end)
  const [deals, goods, stages, contexts, turns, backs, speech, hearsay, flatDenials, acts, who, prepositions, pronouns] = found
  // In the order of `books`.
  return {
    deals,
    goods,
    stages,
    contexts,
    turns,
    backs,
    speech,
    hearsay,
    flatDenials,
    acts,
    who,
    prepositions,
    pronouns,
  } as unknown as BookHits
}

function bookOf<T>(fill: (add: (phrase: string, data: T) => void) => void): PhraseBook<T> {
  const book = new PhraseBook<T>()
  fill((phrase, data) => book.add(normalWord(phrase), data))
  return book
}

/** Every phrase of an entry: Chinese ones between spaces, English ones between bars, with their plurals. */
function eachPhrase(entry: TwoLanguages, take: (phrase: string) => void): void {
  for (const phrase of entry.zh.split(/\s+/)) if (phrase) take(phrase)
  for (const phrase of englishOf(entry)) for (const [form] of formsOf(phrase, true)) take(form)
}

/** As written, with no plural. */
function exactPhrases(entry: TwoLanguages, take: (phrase: string) => void): void {
  for (const phrase of entry.zh.split(/\s+/)) if (phrase) take(phrase)
  for (const phrase of englishOf(entry)) take(phrase)
}

function eachForm(entry: TwoLanguages, noun: boolean, take: (phrase: string, form: Form) => void): void {
  for (const phrase of entry.zh.split(/\s+/)) if (phrase) take(phrase, 'plain')
  for (const phrase of englishOf(entry)) for (const [text, form] of formsOf(phrase, noun)) take(text, form)
}

function englishOf(entry: TwoLanguages): string[] {
  return entry.en
    .split('|')
    .map((phrase) => phrase.trim())
    .filter(Boolean)
}

/** "take/takes/took a stake" gives its forms; "sign" and "walk away" inflect by rule; a noun takes its plural. */
export function formsOf(phrase: string, noun: boolean): (readonly [string, Form])[] {
  const [first = '', ...others] = phrase.split(' ')
  const rest = others.length > 0 ? ` ${others.join(' ')}` : ''
  if (first.includes('/')) {
    const forms = first.split('/')
    return forms.map((form, i) => [`${form}${rest}`, i < 2 ? 'plain' : form.endsWith('ing') ? 'ing' : 'past'] as const)
  }
  if (noun)
    return [
      [phrase, 'plain'],
      [pluralOf(phrase), 'plain'],
    ]
  if (/(?:ed|ing|[A-Z'-])/.test(first) || others.length > 1)
    return [[phrase, /(?:ed|ung|orn|ost|old|aid)$/.test(first) ? 'past' : 'plain']]
  const stem = /[^aeiou]e$|[aeiou]{1,2}[^aeiou]e$|ee$/.test(first) ? first.slice(0, -1) : first
  const soft = /[^aeiou]y$/.test(first)
  return [
    [phrase, 'plain'],
    [`${soft ? `${first.slice(0, -1)}ies` : /(?:s|x|z|ch|sh)$/.test(first) ? `${first}es` : `${first}s`}${rest}`, 'plain'],
    [`${soft ? `${first.slice(0, -1)}ied` : stem === first ? `${first}ed` : `${stem}ed`}${rest}`, 'past'],
    [`${first.endsWith('ee') ? first : stem}ing${rest}`, 'ing'],
    // "plan" doubles its last letter.
    [`${first}${first.at(-1)}ed${rest}`, 'past'],
    [`${first}${first.at(-1)}ing${rest}`, 'ing'],
  ]
}

function pluralOf(phrase: string): string {
  return /[^aeiou]y$/.test(phrase) ? `${phrase.slice(0, -1)}ies` : /(?:s|x|z|ch|sh)$/.test(phrase) ? `${phrase}es` : `${phrase}s`
}
