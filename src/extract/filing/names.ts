import type { FilingMember, Party, PartyMention } from '../../model/index.ts'
import { extractLimits } from '../part-read.ts'
import { isAnonymous, wordsOfMember } from './axes.ts'

/** As much of a name as a ledger takes; never half a character. */
export const cutName = (name: string): string =>
  name.length <= extractLimits.nameUnitsMax ? name : name.slice(0, extractLimits.nameUnitsMax).replace(/[\ud800-\udbff]$/, '')

const legalWords = 'incorporated|inc|corporation|corp|company|co|limited|ltd|llc|lp|llp|plc|ag|se|sa|nv|bv|gmbh|pbc'
const legalEnd = new RegExp(`[\\s,]+(?:${legalWords})\\.?$`, 'i')

/** The name without its form of incorporation and the state that EDGAR adds: "HELIO GRID SYSTEMS, INC. /DE/" -> "HELIO GRID SYSTEMS". */
export function shortName(name: string): string {
  let short = name.replace(/\s*\/[A-Z]{2,3}\/?\s*$/, '').trim()
  for (let next = short.replace(legalEnd, ''); next !== short && next !== ''; next = short.replace(legalEnd, '')) short = next
  return short
}
/** Letters and digits alone: names of elements have lost their blanks and marks. */
const squeeze = (name: string): string =>
  shortName(name)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

/** A lexicon's parties are the same for every filing. */
const squeezed = new WeakMap<Party, readonly string[]>()
function squeezedNames(party: Party): readonly string[] {
  const known = squeezed.get(party)
  if (known) return known
  const names = [party.name, ...Object.values(party.names).flat()].flatMap((name) => (name ? [squeeze(name)] : []))
  const keys = [...new Set(names)].filter((key) => key.length >= 2)
  squeezed.set(party, keys)
  return keys
}

/** Tells which known party a filer's or a member's name means. */
export class NameDesk {
  private readonly bySqueezed = new Map<string, Set<Party>>()

  constructor(parties: readonly Party[]) {
    for (const party of parties)
      for (const key of squeezedNames(party)) {
        const there = this.bySqueezed.get(key)
        if (there) there.add(party)
        else this.bySqueezed.set(key, new Set([party]))
      }
  }

  /** The party of that name; several are candidates and nobody chooses; none is a party of that name. */
  mention(name: string): PartyMention {
    const fits = [...(this.bySqueezed.get(squeeze(name)) ?? [])]
    const [only] = fits
    if (only && fits.length === 1) return { name: only.name, party: only.id }
    return fits.length > 1 ? { name, candidates: fits.map(({ id }) => id) } : { name }
  }

  /** Whom a member names: as the words beside the figure write it, where they do; an unnamed customer is the filer's own. */
  ofMember(member: FilingMember, filer: string, beside: string): PartyMention {
    const words = cutName(wordsOfMember(member))
    if (isAnonymous(words)) return { name: `${words} of ${filer}` }
    const known = this.mention(words)
    return known.party || known.candidates ? known : { name: writtenIn(beside, words) ?? words }
  }
}

const namePatternMax = 80

/** The stretch of `text` that has the letters of `name`, with the blanks and marks that the name of an element cannot hold. */
function writtenIn(text: string, name: string): string | undefined {
  const bare = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  for (const words of [name, shortName(name)]) {
    const letters = [...words].filter((letter) => /[\p{L}\p{N}]/u.test(letter))
    if (letters.length < 2 || letters.length > namePatternMax) continue
    // Most names stand nowhere near; a look at the letters alone costs a hundredth of the search.
    if (!bare.includes(letters.join('').toLowerCase())) continue
    const found = new RegExp(`(?<![\\p{L}\\p{N}])${letters.join('[^\\p{L}\\p{N}\\n]{0,2}')}(?![\\p{L}\\p{N}])`, 'iu').exec(text)
    if (found) return found[0]
  }
  return undefined
}
