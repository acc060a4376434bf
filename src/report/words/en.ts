// English, and the shape that the Chinese catalogs must fill: a missing or misspelt key there does not compile.
import type { Act } from '../../model/index.ts'
import type { AssumptionWords, Lead, Scale } from './shape.ts'

const numbers = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten', 'Eleven', 'Twelve']
const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`
const inWords = (n: number): string => numbers[n] ?? String(n)
const lower = (n: number): string => inWords(n).toLowerCase()
const matching = (query: string | undefined): string => (query ? ` that match “${query}”` : '')
const list = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`

export const en = {
  comma: ', ',
  sentenceGap: ' ',
  quoted: (text: string) => `“${text}”`,
  saidBy: (who: string, text: string) => `${who}: ${text}`,
  knownBy: 'Known by',
  fallsDue: (years: string) => `falls due ${years}`,
  assumed: 'assumed',
  noFigure: 'no figure',
  list,
  bracketed: (text: string, id: string) => `${text} (${id})`,
  nothing: 'nothing',
  it: 'it',
  theFigure: (money: string) => `the ${money}`,
  thePlan: 'the plan',

  scales: [
    { size: 1e12, word: 'tn' },
    { size: 1e9, word: 'bn', table: true },
    { size: 1e6, word: 'm' },
    { size: 1, word: '' },
  ] as readonly Scale[],
  currencies: { USD: '$', EUR: '€', GBP: '£', JPY: '¥', CNY: 'CN¥', KRW: '₩', TWD: 'NT$', HKD: 'HK$' },
  rate: (money: string, per: string) => `${money}${per}`,
  per: { year: ' a year', quarter: ' a quarter', month: ' a month', unit: ' a unit' },
  upTo: (text: string) => `up to ${text}`,
  over: (text: string) => `over ${text}`,
  about: (text: string) => `about ${text}`,
  qualifiers: { upTo: 'up to', over: 'over', about: 'about' },
  undisclosedAmount: 'undisclosed amount',
  undisclosedCapacity: 'undisclosed capacity',
  capacityUnits: { GW: ' GW', GWh: ' GWh', units: ' units', mtpa: ' mtpa', shares: ' shares', tonnes: ' tonnes' },

  quarter: (year: number, quarter: number) => `Q${quarter} ${year}`,
  half: (year: number, half: number) => `${half === 1 ? 'first' : 'second'} half of ${year}`,
  year: (year: number) => String(year),
  from: (date: string) => `from ${date}`,
  until: (date: string) => `until ${date}`,
  fromTo: (a: string, b: string) => (a === b ? a : `${a} to ${b}`),

  firmness: {
    F0: 'Denied',
    F1: 'Reported',
    F2: 'Said',
    F3: 'Letter of intent',
    F4: 'Signed, conditional',
    F5: 'Contract',
    F6: 'Paid',
  },
  standing: { estimate: 'estimate', unverified: 'unverified' },
  firmnessEnded: 'Called off',
  firmnessIn: {
    F0: 'denied',
    F1: 'reported',
    F2: 'said',
    F3: 'letter of intent',
    F4: 'signed with conditions',
    F5: 'under contract',
    F6: 'paid',
  },
  stages: {
    rumoured: 'rumoured',
    intent: 'intended',
    negotiating: 'in talks',
    agreed: 'agreed',
    partly_funded: 'partly paid',
    completed: 'completed',
    stalled: 'stalled',
    terminated: 'called off',
    denied: 'denied',
  },
  kinds: {
    equity_investment: 'Equity investment',
    debt_financing: 'Debt financing',
    purchase: 'Purchase',
    services: 'Services',
    lease: 'Lease',
    supply: 'Supply',
    offtake: 'Offtake',
    licence: 'Licence',
    acquisition: 'Acquisition',
    capacity_buildout: 'Capacity build-out',
    guarantee: 'Guarantee',
    warrant: 'Warrant',
    other: 'Commitment',
  },
  kindNoun: {
    equity_investment: 'investment',
    debt_financing: 'loan',
    purchase: 'purchase',
    services: 'contract for services',
    lease: 'lease',
    supply: 'supply',
    offtake: 'offtake',
    licence: 'licence',
    acquisition: 'acquisition',
    capacity_buildout: 'build-out',
    guarantee: 'guarantee',
    warrant: 'warrant',
    other: 'commitment',
  },
  instruments: {
    letter_of_intent: 'letter of intent',
    memorandum: 'memorandum of understanding',
    framework: 'framework agreement',
    term_sheet: 'term sheet',
    definitive: 'definitive agreement',
    contract: 'contract',
    loan: 'loan agreement',
    guarantee: 'guarantee',
    warrant: 'warrant',
    plan: 'plan',
    none: 'no paper',
  },
  partyKinds: {
    company: 'company',
    fund: 'fund',
    lender: 'lender',
    government: 'government',
    group: 'group of unnamed ones',
    observer: 'observer',
  },
  acts: {
    asserts: 'asserts',
    denies: 'denies',
    hedges: 'hedges',
    redefines: 'redefines',
    commits: 'commits',
    estimates: 'estimates',
    comments: 'comments',
  },
  actLead: {
    asserts: undefined,
    commits: undefined,
    denies: (text: string) => `denies a report, says ${text}`,
    hedges: (text: string) => `with reserve: ${text}`,
    redefines: (text: string) => `now says: ${text}`,
    estimates: (text: string) => `estimate: ${text}`,
    comments: (text: string) => `comment: ${text}`,
  } as Record<Act, Lead>,
  properties: {
    existence: 'existence',
    amount: 'amount',
    stage: 'stage',
    binding: 'binding force',
    schedule: 'schedule',
    capacity: 'capacity',
    condition: 'condition',
    confidence: 'confidence',
  },
  marks: { filing: 'filing', person: 'named person', report: 'statement or report' },
  doesNotExist: 'there is none',
  binding: 'binding',
  notBinding: 'not binding',
  underCondition: 'on a condition',
  ofWhichPaid: (money: string) => `${money} of it paid`,

  undisclosedParty: 'undisclosed',
  unnamedPeople: 'Unnamed people',
  personOf: (name: string, party: string) => `${name}, ${party}`,

  policies: {
    'best-supported': 'best supported',
    latest: 'latest claim',
    'filings-only': 'filings only',
    'signed-only': 'signed only',
    'on-record-only': 'on the record only',
    everything: 'every claim',
  },
  asToldBy: (who: string) => `as told by ${who}`,

  figure: {
    noFigure: 'no figure',
    conflict: 'conflict',
    assumed: 'assumed',
    takenAway: 'taken away by this run',
    stretchClose: '{from} to {until}, compressed',
    stretchWide: '{from} to {until}, wider scale',
    width: 'width',
    more: 'Conflicts left to the table: {n}',
    nobodyShort: 'Nobody is short.',
  },

  saidOn: (who: string, date: string) => `${who} · said ${date}`,
  via: (outlet: string) => `via ${outlet}`,
  publishedOn: (publisher: string, date: string) => `${publisher} · published ${date}`,
  warnings: {
    unverified: 'Unverified: no page was found that says so',
    estimate: 'Estimate: a leak, forecast or analyst’s figure',
    publishedAssumed: 'Publication date assumed',
    linkOnly: 'No document in this ledger: link only',
    orphan: 'Quote no longer in the source',
  },
  madeBy: {
    rule: 'read by rule',
    ruleUncertain: 'read by rule, to be checked',
    import: 'imported from a fact file',
    hand: (who: string) => `entered by ${who}`,
  },
  conflictWhy: {
    'amounts-disjoint': 'the amounts cannot both hold',
    'live-against-dead': 'one says it lives, one says it is dead',
    'linked-by-reader': 'a reader says that both cannot hold',
    'asserts-against-denies': 'one asserts what the other denies',
    'binding-against-not': 'one says binding, one says not',
  },

  oneClaimSoFar: (text: string) => `One claim so far: ${text}`,
  withoutFigure: 'no figure given',
  unchanged: (text: string, claims: number) => `${text}: unchanged over ${count(claims, 'claim')}`,
  turns: (parts: readonly string[], _closes: boolean) => parts.join(', then '),
  noClaims: 'No statement is known by this date.',
  claimsOn: (n: number, date: string) => `${inWords(n)} ${n === 1 ? 'statement' : 'statements'}, ${date}.`,
  claimsInDays: (n: number, days: number) => `${inWords(n)} statements in ${lower(days)} days.`,
  claimsInMonths: (n: number, months: number) => `${inWords(n)} statements in ${lower(months)} months.`,
  filingBinds: (figure: string, date: string) => `A filing of ${date} describes ${figure} as binding.`,
  noFilingButNamed: (figure: string, who: string, date: string) =>
    `No filing in the ledger describes ${figure} as binding; ${who} called it so on ${date}.`,
  noFilingBinds: (figure: string) => `No filing in the ledger describes ${figure} as binding.`,
  restsOnRecord: (figure: string, origins: number, named: number, names: readonly string[]) =>
    origins === named
      ? `${upper(figure)} rests on the record: ${names.join('; ')}${named > names.length ? ' and others' : ''}.`
      : `${upper(figure)} rests on ${lower(origins)} origins, ${lower(named)} on the record: ${names.join('; ')}.`,
  restsUnnamed: (figure: string, n: number) =>
    `${upper(figure)} rests on ${lower(n)} ${n === 1 ? 'report' : 'reports'} from unnamed people.`,
  restsReports: (figure: string, n: number) =>
    `${upper(figure)} rests on ${lower(n)} ${n === 1 ? 'report' : 'reports'}, none on the record.`,

  kpi: {
    headline: 'Headline',
    best: 'Best supported now',
    binding: 'Binding',
    paid: 'Paid',
    conflicts: 'Conflicts',
    noFigureNote: 'no claim gives one',
    origins: (n: number) => count(n, 'origin'),
    range: (low: string, high: string) => `range ${low}–${high}`,
    noContract: 'no contract in the ledger',
    nonePaid: 'none recorded',
    noConflicts: 'none found',
  },
  columns: {
    id: 'No.',
    saidOn: 'Said on',
    speaker: 'Speaker',
    source: 'Source',
    claim: 'Claim',
    claims: 'Claims',
    amount: 'Amount',
    firmness: 'Firmness',
    change: 'Change',
    conflict: 'Conflict',
    conflicts: 'Conflicts',
    commitment: 'Commitment',
    pair: 'Payer → payee',
    payer: 'Payer',
    kind: 'Kind',
    headline: 'Headline',
    best: 'Best supported',
    binding: 'Binding',
    paid: 'Paid',
    nextDue: 'Next due',
    party: 'Company',
    owes: 'Owes',
    owed: 'Is owed',
    said: 'Statements',
    publisher: 'Publisher',
    what: 'What it says',
    published: 'Published',
    address: 'Address',
    hash: 'Hash',
    earlier: 'Earlier',
    later: 'Later',
    why: 'Why',
    shortBy: 'Short by',
    inPlan: 'In plan',
    low: 'Lowest',
    high: 'Highest',
    range: 'Range',
    first: 'First',
    share: 'Of dues',
    cause: 'Cause',
    through: 'Carried by',
    reference: 'Reference',
  },
  claimsInOrder: 'Claims in order said',
  /** `gap` is absent where the filing gives the same figure; `days` from announcement to filing. */
  retold: {
    title: 'One report, told on in other words',
    note: (isReport: boolean): string =>
      isReport
        ? 'One origin counts once; its words grew softer or firmer as they were told on.'
        : 'One origin counts once. Where the report itself is not in this ledger, the earliest retelling stands in for it.',
    report: 'Report',
    told: 'Told by',
    toldOn: 'Published',
    word: 'Word',
    change: 'Against the report',
    quote: 'Quote',
    itself: 'the report',
    earliest: 'earliest retelling',
    steps: (n: number): string => (n === 0 ? 'as firm' : `${count(Math.abs(n), 'step')} ${n < 0 ? 'softer' : 'firmer'}`),
    wordIs: (word: string, standing: string): string => `${word}: ${standing}`,
    noteOn: (first: string, word: string, change: string, isReport: boolean): string =>
      `Told on in other words: ${first} in ${isReport ? 'the report' : 'the earliest retelling'}, here ${word}, ${change}`,
    ledgerNote: (n: number, where: string): string =>
      `${count(n, 'report was', 'reports were')} told on in words of another firmness: ${where}.`,
    standings: {
      ended: 'ended',
      halted: 'halted',
      shelved: 'shelved',
      stalled: 'stalled',
      rumoured: 'considered',
      talks: 'in talks',
      planned: 'planned',
      letter: 'letter of intent',
      agreed: 'agreed',
      signed: 'signed',
      paid: 'paid',
    },
  },
  besideFiling: (said: {
    readonly announced: string
    readonly announcedOn: string
    readonly filed: string
    readonly filedOn: string
    readonly form: string
    readonly gap: string | undefined
    readonly higher: boolean
    readonly days: number
  }): string =>
    `Announced at ${said.announced} on ${said.announcedOn}; the ${said.form || 'filing'} of ${said.filedOn} says ${said.filed}: ${said.gap === undefined ? 'the same figure' : `${said.gap} ${said.higher ? 'more' : 'less'}`}, ${count(said.days, 'day')} later.`,
  change: {
    new: 'new',
    restated: 'restated',
    supports: 'supports',
    weaker: 'weaker',
    stronger: 'stronger',
    higher: (figure: string) => `${figure} higher`,
    lower: (figure: string) => `${figure} lower`,
  },
  viewChange: {
    checked: 'its money counts',
    new: 'new',
    gone: 'gone',
    firmer: 'firmer',
    softer: 'softer',
    stalled: 'stalled',
    moving: 'moving again',
    amount: 'amount',
    conflicts: 'conflicts',
  },
  noChange: 'No difference.',
  storyFigure: {
    title: (noun: string) => `What the ${noun} was said to be worth, and by whom`,
    subtitle: (unit: string) =>
      `${unit}, range covered by the view in force. Fill shows how firm it is; shape shows the kind of source. Placed when a reader could know.`,
    bindingThroughout: (money: string) => `Binding: ${money} throughout`,
    bindingFrom: (money: string, date: string) => `Binding: ${money} from ${date}`,
  },
  lanes: {
    both: 'Both companies',
    joint: 'joint statement',
    filings: 'filings',
    onRecord: 'on the record',
    press: 'Press',
    unnamed: 'unnamed sources, outlets',
    others: 'Others',
    analysts: 'analysts, other parties',
  },

  stressKicker: (commitments: number, claims: number) =>
    `Stress run · ${count(commitments, 'commitment')}, ${count(claims, 'claim')}`,
  verbs: { putsIn: 'puts in', lends: 'lends', pays: 'pays' },
  changes: {
    set: (name: string, verb: string, after: string, planned: string) => `${name} ${verb} ${after}, not ${planned}`,
    asPlanned: (name: string, verb: string, money: string) => `${name} ${verb} ${money} as planned`,
    delay: (name: string, money: string, periods: number) => `the ${money} from ${name} comes ${count(periods, 'quarter')} late`,
    fill: (money: string) => `others put in ${money}`,
    fillTo: (money: string, name: string) => `others put ${money} into ${name}`,
    loses: (name: string, money: string, period: string) => `${name} loses ${money} in ${period}`,
    gains: (name: string, money: string, period: string) => `${name} gains ${money} in ${period}`,
  },
  andMore: (texts: readonly string[], more: number) =>
    texts.join(' and ') + (more > 0 ? ` and ${count(more, 'more change')}` : ''),
  ifThen: (condition: string, finding: string) => `if ${condition}, ${finding}`,
  asPlannedThen: (finding: string) => `as planned, ${finding}`,
  groups: { suppliers: 'suppliers', payees: 'those owed' },
  nobodyShort: (group: 'suppliers' | 'payees'): string => (group === 'suppliers' ? 'no supplier is short' : 'nobody is short'),
  shortBy: (who: string, money: string, year: string, single: boolean) =>
    `${who} ${single ? 'is' : 'are'} short ${money} by ${year}`,
  alreadyInPlan: {
    part: (money: string) => `, ${money} of it already in the plan`,
    all: ', all of it already in the plan',
    less: (money: string) => `; in the plan it is ${money}`,
  },
  inPeriod: (name: string, period: string) => `${name} (${period})`,
  defaults: (names: readonly string[], more: number) => `In default: ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
  proRata: 'pro rata',
  orders: { first: (name: string) => `with ${name} paid first`, last: (name: string) => `with ${name} paid last` },
  carries: (name: string, money: string, since: string | undefined, order: string) =>
    `${name} carries ${money} of it ${order}${since ? `, from ${since}` : ''}.`,
  alone: (name: string, money: string, since: string | undefined, order: string) =>
    `${name} alone lacks ${money} ${order}${since ? `, from ${since}` : ''}.`,
  orderMatters: (moves: string) =>
    `Who is paid first matters more than the total: ${moves.slice(0, 1).toLowerCase()}${moves.slice(1)}`,
  orderMoves: {
    exact: (name: string, low: string, high: string) => `Over every order of payment, ${name} lacks between ${low} and ${high}.`,
    bounds: (name: string, low: string, high: string) =>
      `No order of payment leaves ${name} short by less than ${low} or more than ${high}.`,
    tried: (name: string, low: string, high: string) =>
      `Paid first or paid last, ${name} lacks between ${low} and ${high}; other orders are not tried.`,
  },
  rangeKinds: { exact: 'every order', bounds: 'bounds, proved', tried: 'first and last' },
  allPaid: 'Everything firm that falls due is paid by the end.',
  figureIs: (money: string, firmness: string) => `The ${money} itself is: ${firmness.toLowerCase()}.`,
  figureAssumed: (money: string) => `The ${money} itself is assumed: no claim names it.`,

  networkFigure: {
    title: 'Who owes whom, and how firmly',
    subtitle: 'Arrows point to who is paid. Width is amount; line style is how firm it is.',
  },
  shortNote: (money: string) => `short ${money}`,
  fundingNote: (money: string) => `funding −${money}`,
  insteadOf: (money: string) => `of ${money} planned`,
  leftOut: (parties: number, commitments: number) =>
    `Left out so that it reads: ${count(parties, 'party', 'parties')}, ${count(commitments, 'commitment')}.`,
  leftOutShort: (names: readonly string[], n: number) => `Short among them: ${names.join(', ')}${n > names.length ? '…' : ''}.`,
  ranges: { exact: 'exact', bounds: 'bounds', tried: 'tried' },
  shortFigure: {
    inPlan: 'Tick: short already in the plan.',
    title: 'Who is short',
    subtitle: (year: string, unit: string, order: string, range: string) =>
      `Total to ${year}, ${unit}. Bar: ${order}. Line: ${range}.`,
    range: {
      exact: 'over every order of payment',
      bounds: 'proved bounds of every order of payment',
      tried: 'from paid first to paid last',
    },
  },
  shortTableNote: (year: string, unit: string, range: string) => `Total to ${year}, ${unit}; range: ${range}.`,
  missingFigure: {
    title: 'When the money is missing',
    subtitle: (unit: string, name: string) => `${unit} a year. Solid: ${name}. Light: all others.`,
    nothing: (unit: string) => `${unit} a year. Nothing is missing.`,
    others: 'others',
  },
  causes: {
    title: 'Why they are short',
    note: 'The parts of a company sum to its shortfall.',
    change: (pair: string, id: string) => `${pair} changed (${id})`,
    ownGap: (name: string) => `the means of ${name} do not reach, already in the plan`,
    shock: (name: string) => `shock to ${name}`,
  },
  turned: {
    title: 'Turn it round',
    note: 'The least with which every firm due is paid.',
    through: 'Nobody short through',
    must: (payer: string) => `${payer} must put in`,
    orFill: 'or others add',
    never: 'no amount does',
  },
  rests: {
    title: 'What the result rests on',
    note: 'Computed from claims and the assumptions named here. Not a forecast.',
    set: (pair: string, money: string) => `${pair}: ${money} in this run`,
    thisRun: 'this run',
    commitment: (pair: string, kind: string, money: string, span: string) => `${pair}, ${kind.toLowerCase()}: ${money}, ${span}`,
    nothingDue: 'nothing due in these years',
    claims: (id: string, n: number) => `${id} · ${n}`,
  },
  assumptions: {
    'schedule-even': (about) => `${about}: spread evenly over its quarters`,
    'schedule-start': (about, { start }) =>
      `${about}: starts ${start ? `in ${start}` : 'with the first quarter shown'}; no claim says when`,
    'schedule-length': (about, { quarters }) =>
      `${about}: runs ${quarters === undefined ? 'to the end of the years shown' : count(quarters, 'quarter')}; no claim says how long`,
    'amount-headline': (about, { amount }) =>
      `${about}: flows at its headline${amount ? `, ${amount}` : ''}; how much of it comes is open`,
    'tranche-words': (about) => `${about}: a part waits on a condition given only in words; it is scheduled as if that were met`,
    'rate-of-exchange': (about, { rate, currency }) =>
      `${about}: ${currency ?? 'another currency'} turned into the plan’s currency${rate === undefined ? '' : ` at ${rate}`}`,
    'cash-unknown': (about) => `${about}: opening cash unknown, taken as nil`,
    'cash-reported': (about, { amount, period, source }) =>
      `${about}: opening cash ${amount}, as last reported for ${period} (${source})`,
    'plan-breaks-even': (about) =>
      `${about}: no outside flow is known, so in the plan it just pays its dues; what it raises is spent over a year`,
    'forecast-net-of-commitments': (about, { amount, period, source, interpolated }) =>
      interpolated
        ? `${about}: no forecast names ${period}; ${amount} of operating cash flow is drawn between the years around it, and taken to hold these commitments already`
        : `${about}: the forecast operating cash flow for ${period} of ${amount} (${source}) is taken to hold these commitments already`,
    'means-unlimited': (about) => `${about}: taken to have means without limit`,
    'means-own': (about) => `${about}: its cash is unknown and nobody here funds it, so it is taken to pay what it owes`,
    'surplus-continues': (about, { amount, period, source }) =>
      `${about}: free cash flow goes on at ${amount ?? 'its last rate'} a quarter, as reported for ${period} (${source})`,
    'published-assumed': (about) => `${about}: a date of publication is derived, not stated`,
  } as AssumptionWords,

  lists: {
    commitmentsTitle: 'Commitments',
    commitments: (n: number, query: string | undefined, sums: { headline: string; binding: string; paid: string }) =>
      `${count(n, 'commitment')}${matching(query)}: ${sums.headline} in headlines, ${sums.binding} binding, ${sums.paid} paid`,
    noCommitments: (query: string | undefined) =>
      query ? `No commitment matches “${query}”` : 'No commitment is known by this date',
    conflictsOpen: (n: number) => (n === 0 ? 'No two claims conflict.' : `${count(n, 'pair')} of claims cannot both hold.`),
    notInSums: (n: number) =>
      `${n} ${n === 1 ? 'is' : 'are'} not in the sums: without a figure, in another currency, dead, or counted within others.`,
    claimsTitle: 'Claims',
    claims: (n: number, query: string | undefined) => `${count(n, 'claim')}${matching(query)}`,
    claimsNote: (quoted: number, marked: number) =>
      `${count(quoted, 'claim')} with ${quoted === 1 ? 'its' : 'their'} words in this ledger; ${marked} marked as estimate or unverified.`,
    partiesTitle: 'Companies and others',
    parties: (n: number, query: string | undefined) => `${count(n, 'party', 'parties')}${matching(query)}`,
    partiesNote: 'Owes and is owed count commitments, of every firmness.',
    sourcesTitle: 'Sources',
    sources: (n: number, query: string | undefined) => `${count(n, 'source')}${matching(query)}`,
    sourcesNote: (held: number) => `${count(held, 'document')} held; the others are links that claims give.`,
    copyOf: (hash: string, alike: string) => `copy of ${hash}, ${alike} alike`,
    versionOf: (hash: string) => `newer version of ${hash}`,
    orphaned: (quotes: number) => `${count(quotes, 'quote')} of the earlier one no longer stand`,
    altered: (figures: number) => `${count(figures, 'figure')} altered: not counted until accepted`,
    noDocument: 'link only',
    conflicts: (n: number, commitments: number) =>
      n === 0
        ? 'No two claims conflict'
        : `${count(n, 'pair')} of claims cannot both hold, in ${count(commitments, 'commitment')}`,
  },
}

const upper = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

export type Words = typeof en
