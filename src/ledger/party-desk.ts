import type { Language } from '../base/index.ts'
import { type Party, type PartyId, type PartyMention, partyId, slugOf, undisclosed } from '../model/index.ts'
import { foldedNamesOf, foldName } from './names.ts'
import { type Folded, lastKnown } from './state.ts'

/** Tells which party a name means, and keeps the ones the ledger has to be told of. */
export class PartyDesk {
  /** Parties the ledger had not met, in the order in which they were met here. */
  readonly met: Party[] = []
  readonly #folded: Folded
  readonly #descriptions: readonly Party[]
  readonly #described: ReadonlyMap<PartyId, Party>
  readonly #language: Language
  /** Those named in this document, whether or not they have been met. */
  readonly #candidates = new Map<PartyId, Party>()
  /** Thousands where a lexicon describes them: gathered when the first name has to be looked up. */
  #byName: Map<string, Set<PartyId>> | undefined

  constructor(folded: Folded, described: readonly Party[], language: Language) {
    this.#folded = folded
    this.#descriptions = described
    this.#described = new Map(described.map((p) => [p.id, p]))
    this.#language = language
  }

  /** The one party that a mention means; undefined where several fit and nobody chose. An unknown name means a party of that name. */
  identify(mention: PartyMention): PartyId | undefined {
    if (mention.party) {
      if (!this.#candidates.has(mention.party)) this.#candidates.set(mention.party, this.#describe(mention.party, mention.name))
      return mention.party
    }
    if (mention.candidates && mention.candidates.length > 0) return undefined
    const folded = foldName(mention.name)
    const fits = new Set([...this.#inLedger(folded), ...(this.#names().get(folded) ?? [])])
    if (fits.size > 1) return undefined
    const [only] = fits
    if (only) return only
    const id = partyId(slugOf(mention.name))
    this.#candidates.set(id, this.#describe(id, mention.name))
    this.#note(folded, id)
    return id
  }

  /** Makes sure the ledger knows the party. */
  meet(id: PartyId): PartyId {
    if (id === undisclosed) return id
    const known = this.#latest(id) ?? this.met.find((p) => p.id === id)
    if (!known) this.met.push(this.#described.get(id) ?? this.#candidates.get(id) ?? this.#describe(id, id))
    return id
  }

  #latest(id: PartyId): Party | undefined {
    return lastKnown(this.#folded.book.parties.get(id), this.#folded.lines)
  }
  #inLedger(name: string): readonly PartyId[] {
    return (this.#folded.book.partiesNamed.get(name) ?? []).filter((e) => e.line < this.#folded.lines).map((e) => e.value)
  }
  #names(): Map<string, Set<PartyId>> {
    if (this.#byName) return this.#byName
    this.#byName = new Map()
    for (const party of this.#descriptions) for (const name of foldedNamesOf(party)) this.#note(name, party.id)
    return this.#byName
  }
  #note(name: string, id: PartyId): void {
    const there = this.#names().get(name)
    if (there) there.add(id)
    else this.#names().set(name, new Set([id]))
  }
  #describe(id: PartyId, name: string): Party {
    const known = this.#latest(id) ?? this.#described.get(id)
    return known ?? { id, name, kind: 'company', names: { [this.#language]: [name] }, people: [] }
  }
}
