import type { Party, PartyId, PartyKind } from '../model/index.ts'
import { partyId } from '../model/index.ts'
import { outletTable } from './lexicon/outlets.ts'
import { partyTable } from './lexicon/parties.ts'
import { peopleTable } from './lexicon/people.ts'
import { notNamesChinese } from './lexicon/places.ts'
import { wideTable } from './lexicon/wide.ts'
import { normalise } from './normalise.ts'
import { PhraseBook } from './phrases.ts'
import type { Taggers } from './tagger/tagged-names.ts'

/** What a name in the text stands for. */
export interface NameRef {
  readonly sort: 'party' | 'person' | 'outlet'
  /** As tables show it: English where known. */
  readonly name: string
  readonly party?: PartyId
  readonly kind?: PartyKind
  /** Goods it is known to sell (goods.ts). */
  readonly sells?: readonly string[]
  /** Of the wide list: its name is known better than its trade. */
  readonly wide?: true
  readonly role?: string
  /** Of a person: whom they speak for. */
  readonly firm?: NameRef
  /** More than one party of the ledger answers to it. */
  readonly candidates?: readonly PartyId[]
}

/** Names that the lexicon and a ledger know. Opaque to other rooms. */
export interface Gazetteer {
  readonly parties: readonly Party[]
  readonly names: PhraseBook<NameRef | null>
  /** What names it does not know are told by; what the product has learned where nothing is said. */
  readonly taggers?: Taggers
}

/** The lexicon's own parties joined with the ledger's; where both know a name, the ledger's id holds. */
export function buildGazetteer(ledgerParties: readonly Party[]): Gazetteer {
  lexicon ??= readLexicon()
  const { parties, people, book } = lexicon
  if (ledgerParties.length === 0) return { parties: [...parties.values()].map((entry) => entry.party), names: book }
  const names = new PhraseBook<NameRef | null>(book)
  const claimed = addLedger(names, ledgerParties, lexicon)
  for (const { ref, speaksFor, aliases } of people) {
    const firm = claimed.get(speaksFor)
    if (!firm) continue
    const who = { ...ref, firm }
    for (const alias of aliases) if (names.get(alias) === ref) names.add(alias, who)
  }
  return {
    parties: [...ledgerParties, ...[...parties.values()].map((entry) => entry.party).filter((p) => !claimed.has(p.id))],
    names,
  }
}

/** What no ledger changes: thousands of names, taken out of their tables once. */
interface Lexicon {
  readonly parties: ReadonlyMap<string, LexiconParty>
  readonly people: readonly { readonly ref: NameRef; readonly speaksFor: string; readonly aliases: readonly string[] }[]
  /** Every way a party is written. */
  readonly written: ReadonlySet<string>
  readonly book: PhraseBook<NameRef | null>
}
let lexicon: Lexicon | undefined

function readLexicon(): Lexicon {
  const book = new PhraseBook<NameRef | null>(undefined, (partyTable.length + wideTable.length) / 4)
  const parties = readParties()
  for (const phrase of notNamesChinese.split(' ')) book.add(normalise(phrase).text, null)
  for (const { ref, normal } of parties.values()) for (const alias of normal) book.add(alias, ref)
  for (const line of rowsOf(outletTable)) {
    const ref: NameRef = { sort: 'outlet', name: line.latin[0]! }
    for (const alias of [...line.latin, ...line.chinese]) book.add(normalise(alias).text, ref)
  }
  const people = rowsOf(peopleTable).map((line) => {
    const firm = parties.get(line.third)?.ref
    const ref: NameRef = {
      sort: 'person',
      name: line.latin[0]!,
      ...(line.fourth ? { role: line.fourth } : {}),
      ...(firm ? { firm } : {}),
    }
    return { ref, speaksFor: line.third, aliases: [...line.latin, ...line.chinese].map((alias) => normalise(alias).text) }
  })
  for (const { ref, aliases } of people) for (const alias of aliases) book.add(alias, ref)
  return { parties, people, written: new Set([...parties.values()].flatMap((entry) => entry.aliases)), book }
}

interface LexiconParty {
  readonly ref: NameRef
  readonly aliases: readonly string[]
  /** The same in normal form. */
  readonly normal: readonly string[]
  readonly party: Party
}

function addLedger(
  names: PhraseBook<NameRef | null>,
  parties: readonly Party[],
  { parties: lexiconParties, written, book }: Lexicon,
): Map<string, NameRef> {
  // What looks like a name and is none stays none, whatever a ledger calls its parties.
  const add = (phrase: string, ref: NameRef) => {
    if (book.get(phrase) !== null) names.add(phrase, ref)
  }

  const refs = new Map<string, NameRef>()
  const byAlias = new Map<string, NameRef[]>()
  for (const party of parties) {
    const known = lexiconParties.get(party.id)
    const ref: NameRef = {
      sort: 'party',
      name: known?.ref.name ?? party.name,
      party: party.id,
      kind: known?.ref.kind ?? party.kind,
      sells: known?.ref.sells ?? [],
    }
    refs.set(party.id, ref)
    for (const alias of ledgerAliases(party, written)) byAlias.set(alias, [...(byAlias.get(alias) ?? []), ref])
    for (const person of party.people) {
      const who: NameRef = { sort: 'person', name: person.name, firm: ref, ...(person.role ? { role: person.role } : {}) }
      for (const alias of [person.name, ...Object.values(person.names).flat()]) if (alias) add(normalise(alias).text, who)
    }
  }
  for (const [alias, found] of byAlias) {
    const distinct = [...new Set(found)]
    add(
      normalise(alias).text,
      distinct.length === 1 ? distinct[0]! : { sort: 'party', name: alias, candidates: distinct.map((r) => r.party!) },
    )
  }
  return refs
}

/** A ticker of two or three letters is also a word ("MS", "OWL", "LITE"): it names a party only where the lexicon says so. */
function ledgerAliases(party: Party, sure: ReadonlySet<string>): string[] {
  const all = [party.name, ...Object.values(party.names).flat()].filter((name): name is string => Boolean(name))
  const ticker = (name: string) => name === party.ticker || /^[A-Z]{2,4}$/.test(name) || /^[A-Z0-9]+\.[A-Z]+$/.test(name)
  return [...new Set(all)].filter(
    (name) => !ticker(name) || sure.has(name) || name === party.name || party.name.toUpperCase() === name,
  )
}

const readParties = (): Map<string, LexiconParty> =>
  new Map([...partiesOf(partyTable, false), ...partiesOf(wideTable, true)].map((entry) => [entry.party.id, entry]))

function partiesOf(table: string, wide: boolean): LexiconParty[] {
  const entries: LexiconParty[] = []
  // All at once: the normal form of a name alone costs many times the name.
  const normalRows = normalise(table).text.split('\n')
  for (const [row, line] of table.split('\n').entries()) {
    const [id = '', latin = '', chinese = '', kindText = '', sells = ''] = line.split('|')
    if (!id) continue
    const english = namesBetween(latin, ',')
    const hanzi = namesBetween(chinese, ' ')
    const [, normalLatin = '', normalChinese = ''] = normalRows[row]!.split('|')
    const kind = (kindText.trim() || 'company') as PartyKind
    const party: Party = {
      id: partyId(id.trim()),
      name: english[0]!,
      kind,
      names: { en: english, 'zh-Hant': hanzi, 'zh-Hans': hanzi },
      people: [],
    }
    const ref: NameRef = {
      sort: 'party',
      name: english[0]!,
      party: party.id,
      kind,
      sells: namesBetween(sells, ' '),
      ...(wide ? { wide } : {}),
    }
    const normal = [...namesBetween(normalLatin, ','), ...namesBetween(normalChinese, ' ')]
    entries.push({ ref, aliases: [...english, ...hanzi], normal, party })
  }
  return entries
}

const namesBetween = (cell: string, mark: string): string[] =>
  cell
    .split(mark)
    .map((name) => name.trim())
    .filter(Boolean)

const rowsOf = (table: string) =>
  table
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter((cells) => cells[0])
    .map((cells) => ({
      latin: cells[0]!
        .split(',')
        .map((n) => n.trim())
        .filter(Boolean),
      chinese: (cells[1] ?? '').split(/\s+/).filter(Boolean),
      third: cells[2] ?? '',
      fourth: cells[3] ?? '',
    }))
