import type { Language } from '../../base/index.ts'
import type { Policy } from '../../model/index.ts'
import { type DependWords, dependEn } from './depend-en.ts'
import { dependZhHans } from './depend-zh-Hans.ts'
import { dependZhHant } from './depend-zh-Hant.ts'
import { en, type Words } from './en.ts'
import { type NetworkWords, networkEn } from './network-en.ts'
import { networkZhHans } from './network-zh-Hans.ts'
import { networkZhHant } from './network-zh-Hant.ts'
import { zhHans } from './zh-Hans.ts'
import { zhHant } from './zh-Hant.ts'

const catalogs: Readonly<Record<Language, Words>> = { en, 'zh-Hant': zhHant, 'zh-Hans': zhHans }

/** Every word of the room in one language. */
export const wordsOf = (language: Language): Words => catalogs[language]

const networkCatalogs: Readonly<Record<Language, NetworkWords>> = {
  en: networkEn,
  'zh-Hant': networkZhHant,
  'zh-Hans': networkZhHans,
}
const dependCatalogs: Readonly<Record<Language, DependWords>> = {
  en: dependEn,
  'zh-Hant': dependZhHant,
  'zh-Hans': dependZhHans,
}
export const dependWordsOf = (language: Language): DependWords => dependCatalogs[language]

export const networkWordsOf = (language: Language): NetworkWords => networkCatalogs[language]

export function policyText(policy: Policy, language: Language): string {
  const { policies, asToldBy } = wordsOf(language)
  return policies[policy as keyof typeof policies] ?? asToldBy(policy.replace(/^as-told-by:/, ''))
}
