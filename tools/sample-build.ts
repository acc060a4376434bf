// Turns the fact base into a file of the product's own form, row by row. Judgement stands in sample-terms, sample-labels and sample-dates.
import { capacityKnown, figureKnown, isForecast, notedDays, pageDays, signalKnown, statementKnown } from './sample-dates.ts'
import { labels } from './sample-labels.ts'
import type {
  Financial,
  Source,
  SourceCapacity,
  SourceCommitment,
  SourceFacts,
  SourceParty,
  SourceSignal,
  Statement,
} from './sample-source.ts'
import { type Amount, amountWords, partyTerms, type Terms, terms } from './sample-terms.ts'

type Json = Readonly<Record<string, unknown>>

export function buildSample(facts: SourceFacts): Json {
  assertTermsFit(facts)
  const pages = pageDays(facts)
  const noteDays = notedDays(facts)
  const commitments = new Map(facts.commitments.map((c) => [c.id, c]))
  return {
    format: 'edifice-facts/1',
    source: 'Sample ledger compiled from public reports, January 2025 to July 2026',
    parties: facts.parties.map(partyRow),
    commitments: facts.commitments.map((c) => ({
      slug: c.id,
      payer: c.from,
      payee: c.to,
      kind: c.kind,
      label: must(labels[c.id], `a label for ${c.id}`),
    })),
    claims: facts.statements.map((s) => {
      const speaker = speakerOf(s, s.about ? commitments.get(s.about) : undefined, facts.parties)
      const isAnnounced = speaker.kind === 'company' || speaker.kind === 'filing'
      return { ...claimRow(s, speaker), ...statementKnown(s, isAnnounced, pages), ...common(s) }
    }),
    relations: relationRows(facts.commitments),
    figures: facts.financials.map((f) => ({
      ...figureRow(f),
      ...figureKnown(f, pages, noteDays),
      ...common({ ...f, note: '' }),
    })),
    signals: facts.signals.map((s) => ({ ...signalRow(s), ...signalKnown(s), ...common(s) })),
    capacity: facts.capacity.map((c) => ({ ...capacityRow(c), ...capacityKnown(c, pages), ...common(c) })),
  }
}

/** A term under the wrong commitment, or of a statement that is gone, would be left out in silence. */
function assertTermsFit(facts: SourceFacts): void {
  const about = new Map(facts.statements.map((s) => [s.id.slice(0, 4), s.about]))
  if (about.size !== facts.statements.length) throw new Error('two statements begin alike')
  for (const [commitment, byStatement] of Object.entries(terms))
    for (const statement of Object.keys(byStatement))
      if (about.get(statement) !== commitment)
        throw new Error(`terms of ${statement} stand under ${commitment}; it is about ${about.get(statement)}`)
}

function must<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`the sample needs ${what}`)
  return value
}
/** Absent is absent: null and undefined leave no key. */
const only = (fields: Json): Json => Object.fromEntries(Object.entries(fields).filter(([, v]) => v !== undefined && v !== null))

const partyKinds: Readonly<Record<string, string>> = {
  lender: 'lender',
  aggregate: 'group',
  market: 'group',
  rating_agency: 'observer',
  analyst: 'observer',
  investor: 'fund',
}
/** Where the fact base's kind is not what the party does here. */
const partyKindOf: Readonly<Record<string, string>> = {
  softbank: 'company',
  'xai-spv': 'company',
  'softbank-lenders': 'group',
  'oai-round-others': 'group',
  'oai-round-all': 'group',
  'cleo-capital': 'observer',
}
/** Roles that tell what came later. */
const roles: Readonly<Record<string, string>> = { 'CEO until Sept 2025': 'CEO', 'founder, moved to NVIDIA Dec 2025': 'founder' }

const partyRow = (p: SourceParty): Json =>
  only({
    id: p.id,
    name: p.name,
    kind: partyKindOf[p.id] ?? partyKinds[p.kind] ?? 'company',
    names: Object.fromEntries(Object.entries(p.names).flatMap(([l, all]) => (all.length ? [[l, [...new Set(all)]]] : []))),
    ticker: p.ticker,
    people: p.people.map((person) => ({
      name: person.name,
      names: Object.fromEntries(Object.entries(person.names).map(([language, name]) => [language, [name]])),
      role: roles[person.role] ?? person.role,
    })),
  })

function claimRow(s: Statement, speaker: Json): Json {
  const short = s.id.slice(0, 4)
  const term = (s.about === null ? partyTerms[short] : terms[s.about]?.[short]) ?? {}
  const about = s.about ?? aboutParty[short]
  return only({
    id: s.id,
    about: s.about ?? (about ? { party: about } : undefined),
    act: s.kind,
    property: term.property ?? s.property,
    says: saysOf(s, term),
    speaker,
    via: viaOf(s.via),
    gist: inProductWords(s.gist_en),
    said: s.date_precision === 'month' ? s.date.slice(0, 7) : s.date,
  })
}

/** Statements about a party and none of its commitments. The fifth is about an alliance and stays about nobody. */
const aboutParty: Readonly<Record<string, string>> = { s039: 'nvidia', s046: 'nvidia', s150: 'openai', s156: 'coreweave' }

function saysOf(s: Statement, term: Terms): Json {
  const amount = 'amount' in term ? term.amount : amountOf(s)
  return only({
    amount: amount && { ...amount, original: amount.original ?? s.value },
    // A denial that the fact base marks as stage "denied" is of a report or of a detail: the commitment itself is not denied.
    stage: term.stage ?? (s.stage === 'denied' ? undefined : s.stage),
    binding: s.binding,
    instrument: term.instrument,
    capacity: term.capacity,
    period: term.period,
    tranches: term.tranches,
    condition: term.condition,
    paid: term.paid,
    supply: term.supply,
  })
}

function amountOf(s: Statement): Amount | undefined {
  if (!s.amount) return undefined
  const { low, high, currency, qualifier } = s.amount
  const meaning = must(amountWords[qualifier], `a meaning for "${qualifier}" (${s.id})`)
  const no = () => must<Amount>(undefined, `a decision on ${s.id}: "${qualifier}" is decided by hand`)
  switch (meaning) {
    case 'hand':
      return no()
    case 'exact':
    case 'about':
      return low !== null && low === high ? { low, high, currency, qualifier: meaning } : no()
    case 'range':
      return low !== null && high !== null ? { low, high, currency, qualifier: meaning } : no()
    case 'up_to':
      return high !== null ? { high, currency, qualifier: meaning } : no()
    case 'at_least':
      return low !== null ? { low, currency, qualifier: meaning } : no()
    case 'undisclosed':
      return { currency, qualifier: meaning }
  }
}

const unnamedRoles = new Set(['leak', 'NVIDIA CEO, private remarks'])
const analystRoles = new Set(['sell-side analyst', 'rating agency', 'Wedbush analyst'])
const outletRoles = new Set(['press', 'trade press', 'press tally', 'aggregator', 'analyst wiki', 'author', 'blog', 'secondary'])
/** Named people whom the fact base lists under no party, or who speak together. */
const otherPeople: Readonly<Record<string, string | undefined>> = {
  'David Sacks': undefined,
  'Alex Davis': undefined,
  'Michael Egbert': 'oracle',
  'Altman and Friar': 'openai',
}

function speakerKind(s: Statement, isPerson: boolean): string {
  const role = s.speaker_role
  if (unnamedRoles.has(role) || /^(people|unnamed|three people|shareholder documents)/.test(s.speaker)) return 'unnamed'
  if (/8-K|10-Q|S-1|filing/.test(`${role} ${s.via}`) && !isPerson) return 'filing'
  if (analystRoles.has(role)) return 'analyst'
  if (outletRoles.has(role)) return 'outlet'
  return isPerson ? 'person' : 'company'
}

function speakerOf(s: Statement, commitment: SourceCommitment | undefined, parties: readonly SourceParty[]): Json {
  const employer = parties.find((p) => p.people.some((person) => person.name === s.speaker))?.id
  const isPerson = employer !== undefined || s.speaker in otherPeople
  const kind = speakerKind(s, isPerson)
  const speaksFor =
    kind === 'unnamed' || kind === 'outlet'
      ? undefined
      : (employer ?? otherPeople[s.speaker] ?? partyNamed(s.speaker, commitment, parties))
  return only({
    name: s.speaker,
    kind,
    role: s.speaker_role === 'leak' ? undefined : s.speaker_role,
    party: speaksFor,
  })
}

/** Of several who announce together, the one that owes. */
function partyNamed(
  speaker: string,
  commitment: SourceCommitment | undefined,
  parties: readonly SourceParty[],
): string | undefined {
  const named = parties.filter((p) =>
    (p.names.en ?? []).some((name) =>
      new RegExp(`(^|[^\\p{L}])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}($|[^\\p{L}])`, 'u').test(speaker),
    ),
  )
  return (named.find((p) => p.id === commitment?.from) ?? named.find((p) => p.id === commitment?.to) ?? named[0])?.id
}

/** The outlet that carried the words; the page that relays it is the publisher of the source. Two relays of one outlet are one origin. */
function viaOf(via: string | null): string | undefined {
  if (via === null) return undefined
  const relayed = /^(.*?) \(via .*\)$/.exec(via)?.[1] ?? /^(.*?) \(Taipei\)$/.exec(via)?.[1]
  return relayed ?? relays[via] ?? via
}
const relays: Readonly<Record<string, string>> = {
  'The Decoder (WSJ)': 'The Wall Street Journal',
  'NewsBytes (WSJ)': 'The Wall Street Journal',
  "Tom's Hardware (The Information)": 'The Information',
  'Bez Kabli (Reuters)': 'Reuters',
}

/** The compilers called one of their sources by a name of their own. */
const inProductWords = (text: string): string =>
  text
    .replace(/ \(later coverage, and the seed, [^)]*\)/, '')
    .replace(/\bThe seed article\b|\bThe seed\b|\bSeed(?='s)/g, 'NetEase Intelligence')
    .replace(/^The article concludes/, 'NetEase Intelligence concludes')
    .replace(/as told in seed, no number/, 'as told, no number')
    .replace(/, amount not given in seed/, ', amount not given')
    .replace(/also in seed and Bloomberg/, 'also in Bloomberg')

function relationRows(commitments: readonly SourceCommitment[]): Json[] {
  const rows: Json[] = [
    {
      kind: 'replaces',
      from: 'nvidia-openai-2026-round',
      to: 'nvidia-openai-2025-loi',
      reason: 'One investor, one company: the equity in the round took the place of the plan of the letter.',
    },
  ]
  const linked = new Set(['nvidia-openai-2025-loi nvidia-openai-2026-round'])
  const link = (kind: string, from: string, to: string, reason: string) => {
    const pair = [from, to].sort().join(' ')
    if (linked.has(pair)) return
    linked.add(pair)
    rows.push({ kind, from, to, reason })
  }
  for (const c of commitments)
    for (const part of c.aggregate_of ?? []) link('part-of', part, c.id, 'The total is said to contain it.')
  for (const c of commitments)
    for (const other of c.overlaps ?? []) link('overlaps', c.id, other, 'Partly the same money or capacity.')
  for (const c of commitments)
    if (c.contra_flow) link('contra', c.id, c.contra_flow, 'Money or goods that flow back to the giver.')
  for (const c of commitments) for (const other of c.related) link('related', c.id, other, 'Named together by the compilers.')
  return rows
}

const figureNames: Readonly<Record<string, string>> = {
  cash_and_investments: 'cash',
  revenue: 'revenue',
  operating_cash_flow: 'operating_cash_flow',
  free_cash_flow: 'free_cash_flow',
  capex: 'capex',
  total_debt: 'total_debt',
  net_income: 'net_income',
  rpo: 'rpo',
  purchase_obligations: 'purchase_obligations',
}
const flows = ['revenue', 'operating_cash_flow', 'free_cash_flow', 'capex', 'net_income']
/** Figures the product has no column for; they stay readable in the note. */
const otherFigures = [
  'cloud_service_agreements',
  'non_marketable_equity',
  'net_cash',
  'ai_revenue',
  'debt_due_12m',
  'debt_maturities',
  'debt_issued',
  'equity_raised',
]

function figureRow(f: Financial): Json {
  const figures = Object.fromEntries(
    Object.entries(figureNames).flatMap(([from, to]) => (typeof f[from] === 'number' ? [[to, f[from]]] : [])),
  )
  const others = otherFigures.flatMap((name) =>
    f[name] === undefined || f[name] === null ? [] : [`${name.replaceAll('_', ' ')}: ${plain(f[name])}`],
  )
  return only({
    party: f.party,
    period: f.period,
    asOf: f.as_of,
    months: flows.some((name) => typeof f[name] === 'number') ? monthsOf(f.period) : 0,
    currency: f.currency,
    figures,
    forecast: isForecast(f) || undefined,
    note: [f.note, ...others].filter(Boolean).join('; ') || undefined,
  })
}
const monthsOf = (period: string): number => (/ttm/.test(period) ? 12 : /Q\d/.test(period) ? 3 : /H\d/.test(period) ? 6 : 12)
const plain = (value: unknown): string =>
  typeof value === 'object' && value !== null
    ? Object.entries(value)
        .map(([k, v]) => `${k} ${v}`)
        .join(', ')
    : String(value)

const signalRow = (s: SourceSignal): Json =>
  only({
    party: s.party,
    kind: s.kind,
    // A week is no date of the product's; the month is as near as it can say truly.
    date: s.date_precision === 'day' ? s.date : s.date.slice(0, 7),
    value: s.value,
    unit: s.unit,
    context: s.context && inProductWords(s.context),
  })

const capacityRow = (c: SourceCapacity): Json =>
  only({ party: c.party, date: c.date, gw: c.value, status: c.status, context: c.context && inProductWords(c.context) })

/** Marks and links of every kind of row, and what the compilers noted for those who look it up again. */
function common(row: {
  estimate: boolean
  verified: boolean
  source: Source
  note?: string
  audit?: { checked: string; result: string }
}): Json {
  const audit = row.audit ? `looked up again ${row.audit.checked}: ${row.audit.result.replace('_', ' ')}` : undefined
  return only({
    estimate: row.estimate || undefined,
    unverified: !row.verified || undefined,
    source: only({
      publisher: row.source.publisher,
      title: row.source.title,
      address: row.source.url && /^https?:/.test(row.source.url) ? row.source.url : undefined,
    }),
    remark: [audit, row.note].filter(Boolean).join('; ') || undefined,
  })
}
