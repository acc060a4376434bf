import type { Language } from '../base/index.ts'
import { type Claim, type LedgerView, type Party, type PartyId, partyNameIn, undisclosed } from '../model/index.ts'
import { wordsOf } from './words/words.ts'

type Parties = Pick<LedgerView, 'parties'>

export function partyName(view: Parties, id: PartyId, language: Language): string {
  if (id === undisclosed) return wordsOf(language).undisclosedParty
  const party = view.parties.get(id)
  return party ? partyNameIn(party, language) : id
}

export const pairText = (view: Parties, pair: { readonly payer: PartyId; readonly payee: PartyId }, language: Language): string =>
  `${partyName(view, pair.payer, language)} → ${partyName(view, pair.payee, language)}`

/** "NVIDIA → OpenAI · Series F". */
export const commitmentTitle = (
  view: Parties,
  deal: { readonly payer: PartyId; readonly payee: PartyId; readonly label?: string },
  language: Language,
): string => `${pairText(view, deal, language)}${deal.label ? ` · ${deal.label}` : ''}`

/** Who spoke, as a table names them: "Jensen Huang, NVIDIA", 黃仁勳（輝達）, 未具名人士. */
export function speakerText(view: Parties, claim: Pick<Claim, 'route'>, language: Language): string {
  const { speaker } = claim.route
  const words = wordsOf(language)
  if (speaker.kind === 'unnamed') return words.unnamedPeople
  const party = speaker.party && view.parties.get(speaker.party)
  if (speaker.kind === 'person') {
    const name = personName(party, speaker.name, language)
    return party ? words.personOf(name, partyNameIn(party, language)) : name
  }
  return party && namedAs(party, speaker.name) ? partyNameIn(party, language) : jointText(view, speaker.name, language)
}
/** "A and B" in the reader's names, where the view knows both; else as given. */
function jointText(view: Parties, name: string, language: Language): string {
  const halves = name.split(/,\s+|\s+and\s+|\s*[&/]\s*|[與与和、]/)
  const parties = halves.map((half) =>
    [...view.parties.values()].find((p) => allNames(p).some((known) => known === half || known.startsWith(`${half} `))),
  )
  return halves.length > 1 && parties.every((p) => p !== undefined)
    ? wordsOf(language).list(parties.map((p) => partyNameIn(p, language)))
    : name
}

/** For a label beside a mark: "Huang", 黃仁勳; a company by its name. */
export function speakerShort(view: Parties, claim: Claim, language: Language): string {
  const { speaker } = claim.route
  if (speaker.kind !== 'person')
    return speaker.kind === 'unnamed' ? outletText(claim).replace(/^The /, '') : speakerText(view, claim, language)
  const name = personName(speaker.party && view.parties.get(speaker.party), speaker.name, language)
  return /^[\p{Script=Latin}\s.'’()-]+$/u.test(name) ? (bare(name).split(/\s+/).at(-1) ?? name) : name
}

/** Where the words were carried: the outlet credited, else who published the page. */
export const outletText = (claim: Claim): string =>
  claim.route.via ??
  claim.route.publisher ??
  (claim.evidence.kind === 'link' ? claim.evidence.link.publisher : claim.route.speaker.name)

/** Every spelling a search may use for who spoke. */
export function speakerNames(view: Parties, claim: Claim): readonly string[] {
  const { speaker } = claim.route
  const party = speaker.party && view.parties.get(speaker.party)
  const person = party && personOf(party, speaker.name)
  return [
    speaker.name,
    speaker.role ?? '',
    ...(person ? Object.values(person.names).flat() : []),
    ...(party ? allNames(party) : []),
  ].filter((name) => name !== '')
}
export const allNames = (party: Party): readonly string[] => [
  party.name,
  party.ticker ?? '',
  ...Object.values(party.names).flat(),
]

// "Jensen Huang (as reported)": the bracket tells how the words came, not who spoke.
const bare = (name: string): string => name.replace(/\s*[（(][^）)]*[）)]\s*/g, ' ').trim()
const personOf = (party: Party, name: string) => {
  const wanted = bare(name)
  return party.people.find((p) => p.name === wanted || Object.values(p.names).flat().includes(wanted))
}
function personName(party: Party | undefined, name: string, language: Language): string {
  const person = party && personOf(party, name)
  return person ? ((language === 'en' ? undefined : person.names[language]?.[0]) ?? person.name) : bare(name)
}
const namedAs = (party: Party, name: string): boolean =>
  allNames(party).some((known) => known.toLowerCase() === name.toLowerCase()) ||
  // "NVIDIA spokesperson" speaks as the company does.
  (name.toLowerCase().startsWith(party.name.toLowerCase()) && !/\band\b|&|與|与/.test(name))
