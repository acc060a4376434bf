// Reviewed by hand, statement by statement: the terms that a statement's own words support, and the figures that need a reader's judgement.
// The fact base gives terms (period, capacity, schedule, conditions) undated, on the commitment; a term known from nowhere would be known
// always. So each is attached to the statement that says it, and is known when that statement was. Terms that no statement says are left
// out, and the product then marks the schedule as assumed.

export interface Amount {
  readonly low?: number
  readonly high?: number
  readonly currency: string
  readonly qualifier: 'exact' | 'about' | 'range' | 'up_to' | 'at_least' | 'undisclosed'
  readonly per?: 'year' | 'quarter' | 'month' | 'unit'
  readonly original?: string
}
export interface Capacity {
  readonly low?: number
  readonly high?: number
  readonly unit: 'GW' | 'units' | 'shares'
  readonly qualifier: Amount['qualifier']
  readonly original?: string
}
export interface Tranche {
  readonly amount: Amount
  readonly due?: string
  readonly release?:
    | { readonly kind: 'capacity'; readonly gwAtLeast: number }
    | { readonly kind: 'words'; readonly words: string }
  readonly paid?: true
}
export interface Terms {
  /** Replaces the row's figure; null takes it out: it measures something else than this commitment. */
  readonly amount?: Amount | null
  readonly paid?: Amount
  readonly capacity?: Capacity
  readonly period?: { readonly start?: string; readonly end?: string; readonly years?: number }
  readonly tranches?: readonly Tranche[]
  readonly condition?: string
  readonly instrument?: 'letter_of_intent' | 'definitive' | 'contract' | 'loan' | 'guarantee' | 'warrant' | 'plan'
  readonly stage?: 'agreed' | 'partly_funded'
  readonly property?: 'confidence'
  readonly supply?: readonly Supply[]
}
/** What the statement's own words hold of who is supplied with what. */
export interface Supply {
  readonly function: 'training' | 'inference' | 'chips' | 'hosting'
  readonly share?: number
  readonly stage?: 'talks' | 'trial' | 'volume'
}

const sum = (qualifier: Amount['qualifier'], low: number | undefined, high: number | undefined): Amount => ({
  ...(low === undefined ? {} : { low: Math.round(low * 1e6) * 1e3 }),
  ...(high === undefined ? {} : { high: Math.round(high * 1e6) * 1e3 }),
  currency: 'USD',
  qualifier,
})
/** Figures in thousands of millions of dollars. */
const exact = (x: number) => sum('exact', x, x)
const about = (x: number) => sum('about', x, x)
const upTo = (x: number) => sum('up_to', undefined, x)
const atLeast = (x: number) => sum('at_least', x, undefined)
const range = (low: number, high: number) => sum('range', low, high)
const said = (amount: Amount, original: string): Amount => ({ ...amount, original })

const size = (unit: Capacity['unit'], qualifier: Capacity['qualifier'], low?: number, high?: number): Capacity => ({
  ...(low === undefined ? {} : { low }),
  ...(high === undefined ? {} : { high }),
  unit,
  qualifier,
})
const gw = (x: number) => size('GW', 'exact', x, x)
const gwAbout = (x: number) => size('GW', 'about', x, x)
const gwAtLeast = (x: number) => size('GW', 'at_least', x)
const gwUpTo = (x: number) => size('GW', 'up_to', undefined, x)
const sharesUpTo = (x: number) => size('shares', 'up_to', undefined, x)

/** By commitment, then by the statement that says it. */
export const terms: Readonly<Record<string, Readonly<Record<string, Terms>>>> = {
  'nvidia-openai-2025-loi': {
    s001: {
      instrument: 'letter_of_intent',
      capacity: gw(10),
      condition: 'each gigawatt deployed; details still to be settled',
    },
    // "A first $10B, then further tranches counted off by gigawatts": ten of the ten gigawatts of the letter; the first gigawatt is due in
    // the second half of 2026 (s002, the day before).
    s004: {
      amount: null,
      tranches: Array.from({ length: 10 }, (_, i) => ({
        amount: said(exact(10), i === 0 ? 'a first $10B' : 'per GW'),
        ...(i === 0 ? { due: '2026-H2' } : {}),
        release: { kind: 'capacity' as const, gwAtLeast: i + 1 },
      })),
    },
    s005: { instrument: 'letter_of_intent' },
    // A part "within months", not the size of the undertaking.
    s006: { amount: null },
    s009: { condition: 'definitive agreements' },
    s013: { amount: upTo(100), condition: 'the first gigawatt, for $10bn; infrastructure milestones, for the other $90bn' },
    s014: { condition: 'definitive agreement' },
    // What is no longer on the table is not what the undertaking comes to.
    s043: { amount: null },
    s226: { amount: null },
  },
  'openai-nvidia-systems-10gw': {
    s002: { instrument: 'letter_of_intent', capacity: gwAtLeast(10), period: { start: '2026-H2' } },
    s003: { capacity: gwAbout(10) },
    // NVIDIA's order book, which leaves this commitment out.
    s015: { amount: null },
    // "The whole fleet runs on its GPUs", for training and for inference.
    s149: {
      supply: [
        { function: 'training', share: 1, stage: 'volume' },
        { function: 'inference', share: 1, stage: 'volume' },
      ],
    },
  },
  'nvidia-openai-2026-round': {
    // "Nothing like" $100B gives no figure of its own.
    s024: { amount: null },
    // The talk said "contributed"; the FT has three instalments (s225), so not all of it is paid.
    s044: { stage: 'partly_funded' },
  },
  'openai-nvidia-inference-3gw': { s047: { capacity: gw(3) }, s240: { capacity: gw(3) } },
  // Closing a round commits the money; who pays when is told for each investor.
  'openai-round-2026': { s053: { stage: 'agreed' } },
  'amazon-openai-2026': {
    s049: { amount: range(15, 50), condition: 'conditions not named, for the further $35bn' },
    s128: {
      amount: range(15, 50),
      tranches: [
        { amount: said(exact(15), '$15B'), due: '2026-03-31' },
        { amount: said(exact(35), '$35B'), release: { kind: 'words', words: 'milestones or an IPO' } },
      ],
      condition: 'milestones or an IPO, for the further $35bn',
    },
    // The conditional part alone.
    s129: { amount: null, condition: 'an IPO or an undefined AGI milestone, for the further $35bn' },
    s050: { amount: null, condition: 'milestones such as an IPO or AGI, for the further $35bn' },
  },
  'softbank-openai-2026': {
    s058: { instrument: 'definitive' },
    s215: {
      amount: exact(30),
      paid: exact(20),
      tranches: [
        { amount: said(exact(10), 'the first'), due: '2026-04-01', paid: true },
        { amount: said(exact(10), 'the second $10B'), due: '2026-07-01', paid: true },
        { amount: said(exact(10), 'the last, or earlier if OpenAI lists'), due: '2026-10-01' },
      ],
    },
  },
  'softbank-openai-2025': {
    s056: { amount: null, tranches: [{ amount: said(exact(22.5), 'the remaining $22.5B'), due: '2025-12-31' }] },
    s057: { paid: atLeast(30) },
    // SoftBank's own part; co-investors carried $11B of the $41B.
    s216: {
      amount: exact(30),
      paid: exact(30),
      tranches: [
        { amount: said(exact(7.5), '$7.5B in April'), due: '2025-04', paid: true },
        { amount: said(exact(22.5), '$22.5B'), due: '2025-12-26', paid: true },
      ],
    },
  },
  'softbank-bridge-2026': {
    s059: { instrument: 'loan', period: { years: 1 } },
    s060: { instrument: 'loan', period: { start: '2026-03-27', end: '2027-03' } },
  },
  'softbank-arm-margin': { s064: { amount: exact(20), paid: exact(8.5), instrument: 'loan' } },
  'softbank-oai-margin': {
    s062: { instrument: 'loan', period: { years: 2 } },
    s063: { instrument: 'loan' },
    s217: { instrument: 'loan' },
    s218: { instrument: 'loan' },
  },
  'openai-oracle-300': {
    s077: { amount: null },
    // The report has the contract begin in 2027; the fact base keeps that in the schedule of the commitment.
    s076: { instrument: 'contract', period: { start: '2027', years: 5 }, capacity: gw(4.5) },
    s078: { amount: { ...exact(60), per: 'year' } },
    // All of Oracle's new AI contracts, not this one.
    s079: { amount: null },
    s090: { period: { years: 5 } },
    s098: { amount: null },
    s099: { amount: null },
    s222: { amount: { ...atLeast(30), per: 'year' }, capacity: gw(4.5) },
  },
  'oracle-openai-45gw': { s206: { capacity: gw(4.5) } },
  'stargate-500': {
    s065: { instrument: 'plan', period: { years: 4 } },
    // What the backers are said to have, and what was promised for the start: not the size of the plan.
    s066: { amount: null },
    s068: { amount: null },
    s069: { amount: null },
    s070: { capacity: gwAbout(7), period: { years: 3 } },
    s072: { capacity: gwAtLeast(10) },
  },
  'abilene-base': { s192: { capacity: gw(1.2) } },
  'abilene-loans': {
    s105: {
      amount: said(exact(9.4), '$7.1B after $2.3B'),
      paid: exact(9.4),
      instrument: 'loan',
      tranches: [
        { amount: said(exact(2.3), '$2.3B in January'), due: '2025-01', paid: true },
        { amount: said(exact(7.1), '$7.1B'), due: '2025-05-22', paid: true },
      ],
    },
  },
  'oracle-nvidia-40': { s106: { capacity: size('units', 'about', 400_000, 400_000) } },
  // A deposit that another party paid.
  'abilene-expansion': { s097: { amount: null } },
  'msft-abilene': { s095: { capacity: gwAbout(0.7) }, s096: { capacity: gw(0.9), period: { start: '2027' } } },
  // The debt alone; equity was still in talks.
  'michigan-saline': { s085: { amount: said(atLeast(14), 'about $14B of debt') } },
  // The whole project's cost; no share of Blue Owl's was named.
  'blueowl-michigan': { s082: { amount: null } },
  'vantage-loan-38': { s104: { amount: exact(38), paid: atLeast(37) } },
  'oracle-raise-2026': {
    s086: { instrument: 'plan', period: { start: '2026', end: '2026' } },
    s089: { amount: null, paid: exact(25) },
    s208: { amount: null },
    s236: { amount: exact(50), paid: exact(30) },
  },
  'oracle-raise-fy27': {
    // Oracle's fiscal 2027 runs from June 2026 to May 2027.
    s100: { instrument: 'plan', period: { start: '2026-06', end: '2027-05' } },
    s237: { amount: null },
  },
  'openai-microsoft-250': {
    s119: { instrument: 'contract' },
    // OpenAI's share of Microsoft's backlog, and the rest of it: wider than the added $250B.
    s120: { amount: null, property: 'confidence' },
    s121: { amount: null },
    s124: { amount: null },
  },
  'microsoft-openai-stake': { s200: { amount: exact(13), paid: exact(11.6) } },
  'openai-microsoft-revshare': { s122: { period: { end: '2030' } } },
  'openai-aws-38': { s125: { instrument: 'contract', period: { years: 7 } } },
  'openai-aws-100': {
    s126: { capacity: gw(2) },
    s127: { instrument: 'contract', period: { years: 8 }, capacity: gwAbout(2) },
    s130: { amount: null },
  },
  'openai-amd-6gw': { s132: { capacity: gw(6) } },
  'amd-openai-warrant': {
    s131: {
      instrument: 'warrant',
      capacity: sharesUpTo(160_000_000),
      condition: 'GPU deliveries from 1 GW to 6 GW and share-price steps up to $600',
    },
  },
  'openai-broadcom-10gw': {
    s134: { capacity: gw(10), period: { start: '2026-H2', end: '2029' } },
    // Another customer's order.
    s135: { amount: null },
    s136: { capacity: gwAtLeast(1) },
  },
  'broadcom-finance-nexus': { s137: { condition: 'Microsoft commits to about 40% of the chips' } },
  'openai-cerebras': {
    s139: { instrument: 'contract', capacity: gw(0.75), period: { end: '2028' } },
    s141: { period: { years: 3 } },
    s229: { instrument: 'contract', capacity: gw(0.75), period: { start: '2026', end: '2028', years: 3 } },
  },
  'openai-cerebras-loan': {
    s205: { instrument: 'loan', paid: about(1) },
    s230: { instrument: 'loan', paid: exact(1), period: { start: '2026-01' } },
  },
  'cerebras-openai-warrant': {
    // What OpenAI must spend, not what the warrant is worth.
    s143: { amount: null, instrument: 'warrant', condition: 'spending reaches $30bn' },
    s231: { instrument: 'warrant', capacity: sharesUpTo(33_400_000), condition: 'all 2 GW bought, for full vesting' },
  },
  'nvidia-groq-licence': {
    // The licence is in force; its price is paid in stages (s227, s228).
    s144: { stage: 'agreed', instrument: 'contract' },
    s227: {
      paid: said(about(17), '85% up front'),
      tranches: [
        { amount: said(about(17), '85% up front'), due: '2025-12', paid: true },
        { amount: said(about(2), '10% mid-2026'), due: '2026-Q2' },
        { amount: said(about(1), 'rest end-2026'), due: '2026-12' },
      ],
    },
    s228: {
      amount: exact(20),
      paid: exact(13),
      tranches: [
        { amount: said(exact(13), '$13B first'), due: '2025-12', paid: true },
        { amount: said(exact(7), 'balance by end-2026'), due: '2026-12' },
      ],
    },
  },
  // The price of the licence that ended the talks.
  'openai-groq-talks': { s147: { amount: null } },
  'openai-coreweave': { s152: { instrument: 'contract' } },
  'nvidia-coreweave-backstop': {
    s153: { instrument: 'guarantee', period: { end: '2032' }, condition: 'capacity is left unsold' },
    s154: { period: { end: '2026-04' } },
  },
  'nvidia-coreweave-equity': { s155: { paid: exact(2) } },
  'coreweave-nvidia-5gw': { s241: { capacity: gwAtLeast(5), period: { end: '2030' } } },
  'meta-coreweave-142': { s195: { instrument: 'contract', period: { end: '2031-12' } } },
  'meta-coreweave-21': {
    s157: { instrument: 'contract', period: { end: '2032' } },
    // The doubt is about adding it to the earlier order.
    s158: { amount: about(21) },
  },
  'meta-nebius-27': {
    s159: {
      amount: range(12, 27),
      tranches: [
        { amount: said(exact(12), '$12B firm') },
        {
          amount: said(upTo(15), 'up to $15B if unsold'),
          release: { kind: 'words', words: 'Nebius cannot sell the capacity to others' },
        },
      ],
      condition: 'Nebius cannot sell the capacity to others, for the further $15bn',
    },
  },
  'meta-amd-6gw': { s161: { period: { years: 5 } }, s163: { amount: { ...atLeast(10), per: 'unit' } } },
  'amd-meta-warrant': {
    s193: {
      instrument: 'warrant',
      capacity: sharesUpTo(160_000_000),
      period: { end: '2031-02-23' },
      condition: 'shipments up to 6 GW and share-price hurdles up to $600',
    },
  },
  // What Blue Owl's funds put in; $27B is what the site costs.
  'meta-hyperion': { s196: { amount: said(about(7), 'put in about $7B'), paid: about(7) } },
  'meta-hyperion-rvg': {
    s160: {
      amount: null,
      instrument: 'guarantee',
      period: { years: 16 },
      condition: 'Meta leaves a four-year lease; the guarantee is capped',
    },
  },
  'anthropic-azure-30': { s175: { instrument: 'contract' } },
  'nvidia-anthropic-10': { s011: { condition: 'closing conditions' } },
  'anthropic-google-tpu': {
    s176: { capacity: gwAbout(3.5), period: { start: '2027' } },
    s183: { period: { years: 5 } },
    s234: { period: { start: '2027', end: '2031', years: 5 } },
  },
  'google-anthropic-40': {
    s181: {
      amount: range(10, 40),
      tranches: [
        { amount: said(exact(10), '$10B now'), due: '2026-04-24' },
        { amount: said(exact(30), '$30B on milestones'), release: { kind: 'words', words: 'performance' } },
      ],
      condition: 'performance, for the further $30bn',
    },
  },
  'broadcom-anthropic-tpu': { s177: { amount: { ...range(21, 42), per: 'year' } } },
  'anthropic-aws-100': { s178: { period: { years: 10 }, capacity: gwUpTo(5) } },
  'amazon-anthropic-25': {
    s179: {
      amount: range(5, 25),
      tranches: [
        { amount: said(exact(5), '$5B now'), due: '2026-04-20' },
        { amount: said(upTo(20), 'up to $20B later'), release: { kind: 'words', words: 'later' } },
      ],
    },
  },
  'anthropic-spacex': {
    s184: { instrument: 'contract', period: { end: '2029-05' } },
    // Three months of fees is what stands whoever gives notice: the least that is owed.
    s185: { amount: atLeast(3.75), condition: "either side may leave on 90 days' notice" },
    s186: { capacity: gw(0.3) },
  },
  'nvidia-intel-5': { s169: { instrument: 'definitive' }, s170: { paid: exact(5) }, s171: { paid: exact(5) } },
  'nvidia-iren-21': {
    // What NVIDIA would pay if it used the right.
    s173: {
      amount: null,
      instrument: 'warrant',
      capacity: sharesUpTo(30_000_000),
      condition: 'NVIDIA uses the right, at $70 a share',
    },
  },
  'nvidia-iren-cloud': { s202: { instrument: 'contract', period: { years: 5 } } },
  'nvidia-corning': { s174: { amount: upTo(3.2), paid: exact(0.5) } },
  'microsoft-nscale': { s164: { amount: about(23) } },
  'microsoft-iren': { s165: { instrument: 'contract', period: { years: 5 } } },
  'microsoft-lambda': {
    s199: {
      instrument: 'contract',
      amount: { currency: 'USD', qualifier: 'undisclosed', original: 'multibillion, undisclosed' },
    },
  },
  'microsoft-nebius': { s166: { instrument: 'contract', period: { years: 5 } } },
  'samsung-openai-loi': {
    // Analysts' figure in an account of the announcement, which names none.
    s187: {
      amount: null,
      instrument: 'letter_of_intent',
      capacity: { ...size('units', 'up_to', undefined, 900_000), original: 'up to 900,000 wafers a month, with SK hynix' },
    },
  },
  'skhynix-openai-loi': { s188: { instrument: 'letter_of_intent' } },
  'openai-compute-total': {
    s107: { condition: 'a government backstop or guarantee' },
    s108: { condition: 'a government backstop or guarantee' },
    s109: { condition: 'a government backstop or guarantee' },
    s110: { period: { years: 8 } },
    s111: { condition: 'a federal bailout' },
    s112: { period: { end: '2030' } },
    // What was feared for, not a new count.
    s113: { amount: null },
  },
  'openai-ipo': { s116: { instrument: 'plan' }, s117: { period: { start: '2027' } }, s235: { instrument: 'plan' } },
  'openai-round-2026-others': { s209: { amount: about(12) } },
  // The developer's notes, not the rent.
  'applied-oracle-polaris2': { s210: { amount: null } },
  'broadcom-anthropic-backstop': {
    s232: { amount: about(31), instrument: 'guarantee' },
    s242: { instrument: 'guarantee' },
  },
}

/** Guidance on spending, about a party and not about one of its commitments. */
export const partyTerms: Readonly<Record<string, Terms>> = { s156: { amount: null } }

/**
 * What the fact base's own words for a figure mean. A word that is not here stops the making of the sample: someone must read the
 * statement. `hand` says that someone has, and the table above holds the answer.
 */
export const amountWords: Readonly<Record<string, Amount['qualifier'] | 'hand'>> = {
  about: 'about',
  'about, full term': 'about',
  'about, off balance sheet': 'about',
  'about, staged': 'about',
  'about, chips only': 'about',
  'nearing deal': 'about',
  'close to agreement': 'about',
  'up to': 'up_to',
  'invited up to': 'up_to',
  'could run to': 'up_to',
  'more than': 'at_least',
  'tens of billions': 'at_least',
  'more than, per year': 'hand',
  'per gigawatt, double-digit billions': 'hand',
  'per year': 'hand',
  investment: 'exact',
  worth: 'exact',
  commitment: 'exact',
  committed: 'exact',
  'committed capital': 'exact',
  'committed, in instalments': 'exact',
  exactly: 'exact',
  raised: 'exact',
  'follow-on': 'exact',
  additional: 'exact',
  incremental: 'exact',
  invested: 'exact',
  each: 'exact',
  contract: 'exact',
  order: 'exact',
  purchase: 'exact',
  purchased: 'exact',
  'paid in cash': 'exact',
  cash: 'exact',
  secured: 'exact',
  loan: 'exact',
  reported: 'exact',
  'reported, 2027-2031': 'exact',
  'replaces 100': 'exact',
  intends: 'exact',
  reduced: 'exact',
  sought: 'exact',
  target: 'exact',
  'target; about 5B informally pledged': 'exact',
  'two facilities': 'exact',
  'initial value': 'exact',
  'debt package': 'exact',
  'project financing': 'exact',
  'phase 1': 'exact',
  "end FQ3'26": 'exact',
  "FQ1'27": 'exact',
  'spent within ~3 years': 'exact',
  gross: 'range',
  plan: 'range',
  erroneous: 'range',
  'to 2030 / to 2033': 'range',
  'firm / with options': 'range',
  'initial / total': 'hand',
  'first closing / total': 'hand',
  'now / maximum': 'hand',
  'firm / maximum': 'hand',
  'drawn / limit': 'hand',
  'funded / committed': 'hand',
  'paid / maximum': 'hand',
  'paid so far / total': 'hand',
  'paid first / total': 'hand',
  'raised / programme': 'hand',
  "SoftBank's own / with co-investors": 'hand',
  'senior supported / whole package': 'hand',
  'individuals / derived remainder': 'hand',
  'Nscale share; all neoclouds over 60B': 'hand',
  'new stake / old plan': 'hand',
  'includes exercised option': 'hand',
  'firm if notice given': 'hand',
  'second closing': 'hand',
  'first tranche': 'hand',
  contingent: 'hand',
  closed: 'hand',
  priced: 'hand',
  syndicated: 'hand',
  'well under': 'hand',
  'not in the cards': 'hand',
  'all customers': 'hand',
  'new RPO in quarter': 'hand',
  'AWS backlog': 'hand',
  contracts: 'hand',
  'SoftBank secured under': 'hand',
  available: 'hand',
  'promised at once': 'hand',
  '2025 capex': 'hand',
  'FY26 capex': 'hand',
  'gross FY2027 capex, up to': 'hand',
  deposit: 'hand',
  'future spend': 'hand',
  'total development cost': 'hand',
  'development cost': 'hand',
  'mystery order': 'hand',
  'analysts, >100T won': 'hand',
  licence: 'hand',
  'spending threshold': 'hand',
  'exercise value of the share right': 'hand',
  notes: 'hand',
  project: 'hand',
  'bookings excluding OpenAI phase': 'hand',
  'Broadcom revenue': 'hand',
}
