import type { Brand } from '../base/index.ts'

/** A short stable word: "nvidia". Made when a party first enters a ledger. */
export type PartyId = Brand<string, 'PartyId'>
/** C-0001, C-0002, … in the order in which this ledger met them. */
export type CommitmentId = Brand<string, 'CommitmentId'>
/** "K-" and the first 12 hex digits of the claim's content hash: the same words from the same place are the same claim. */
export type ClaimId = Brand<string, 'ClaimId'>
/** 64 lower-case hex digits. */
export type Sha256 = Brand<string, 'Sha256'>

const door = (pattern: RegExp, what: string) => (text: string) => {
  if (!pattern.test(text)) throw new Error(`broken law: ${JSON.stringify(text)} is no ${what}`)
  return text
}
const slugDoor = door(/^[a-z0-9][a-z0-9-]{0,79}$|^[\p{L}\p{N}][\p{L}\p{N}-]{0,79}$/u, 'party id')
const commitmentDoor = door(/^C-\d{4,}$/, 'commitment id')
const claimDoor = door(/^K-[0-9a-f]{12}$/, 'claim id')
const shaDoor = door(/^[0-9a-f]{64}$/, 'sha256')

export const partyId = (text: string): PartyId => slugDoor(text) as PartyId
export const commitmentId = (text: string): CommitmentId => commitmentDoor(text) as CommitmentId
export const claimId = (text: string): ClaimId => claimDoor(text) as ClaimId
export const sha256 = (text: string): Sha256 => shaDoor(text) as Sha256

/** The party on a side that the words leave open ("an undisclosed customer"). */
export const undisclosed: PartyId = partyId('undisclosed')

/** "Moore Threads 摩尔线程" -> "moore-threads-摩尔线程". Letters of every script are kept: a Chinese-only name must not vanish. */
export function slugOf(name: string): string {
  const slug = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
  // Cut between letters: half a letter is no letter.
  return [...slug].slice(0, 80).join('') || 'unnamed'
}
