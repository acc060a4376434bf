import type { Language } from '../../base/index.ts'
import type { ObligationNetwork, PartyId } from '../../model/index.ts'

/** The name a reader of the language expects of a party of the network. */
export function partyName(network: ObligationNetwork, id: PartyId, lang: Language): string {
  const party = network.parties.find((p) => p.id === id)
  return (lang === 'en' ? undefined : party?.names?.[lang]?.[0]) ?? party?.name ?? id
}
