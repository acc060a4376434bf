import type { Language } from '../base/index.ts'
import type { PartyId } from './ids.ts'

export type PartyKind =
  | 'company'
  | 'fund'
  | 'lender'
  | 'government'
  /** Unnamed ones taken together: "capital markets", "SoftBank's lenders". Assumed to have means without limit. */
  | 'group'
  /** Speaks but does not trade here: a rating agency, an analyst's house, an outlet. */
  | 'observer'

export interface Person {
  readonly name: string
  readonly names: Partial<Record<Language, readonly string[]>>
  readonly role?: string
}

/** One canonical id, many names in many languages, scripts and tickers, people who speak for it. */
export interface Party {
  readonly id: PartyId
  /** The name shown when a language has none of its own. */
  readonly name: string
  readonly kind: PartyKind
  readonly names: Partial<Record<Language, readonly string[]>>
  readonly ticker?: string
  readonly lei?: string
  readonly people: readonly Person[]
}

/** The name a reader of `language` expects. */
export const partyNameIn = (party: Party, language: Language): string =>
  (language === 'en' ? undefined : party.names[language]?.[0]) ?? party.name

/** A party as words name it. `party` is set when the gazetteer knows exactly one that fits. */
export interface PartyMention {
  readonly name: string
  readonly party?: PartyId
  /** More than one fits; nobody chose. */
  readonly candidates?: readonly PartyId[]
}
