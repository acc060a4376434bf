import type { Language } from '../../base/index.ts'
import { en } from './en.ts'
import { zhHans } from './zh-Hans.ts'
import { zhHant } from './zh-Hant.ts'

export type Words = { readonly [K in keyof typeof en]: string }
export type WordKey = keyof Words

export const wordsIn: Readonly<Record<Language, Words>> = { en, 'zh-Hant': zhHant, 'zh-Hans': zhHans }

/** "{n} of {of}" filled. A slot nobody fills stays visible: a mistake should be seen. */
export const fillIn = (text: string, slots: Readonly<Record<string, string | number>> = {}): string =>
  text.replace(/\{(\w+)\}/g, (slot, name: string) => (name in slots ? String(slots[name]) : slot))

/** "one | many" by number; languages without a plural write one form. */
export const countIn = (text: string, n: number): string => {
  const [one, many] = text.split(' | ')
  return fillIn(n === 1 || many === undefined ? one! : many, { n })
}
