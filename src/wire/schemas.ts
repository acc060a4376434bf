// The checks at the door: what a log line may hold. Strict: a key nobody knows is an error, not a silence.
import { z } from 'zod'
import { languages, parseInstant, parseMoney, parseStatedDate } from '../base/index.ts'
import {
  type AmountQualifier,
  acts,
  type CapacityPoint,
  type CapacityRange,
  type ConflictLink,
  commitmentKinds,
  figureNames,
  type IdentityDecision,
  type Instrument,
  type MediaType,
  type PartyKind,
  properties,
  type Relation,
  type ReviewDecision,
  type SpeakerKind,
  stages,
  supplyFunctions,
  supplyStages,
} from '../model/index.ts'

/** A closed set spelled as the keys of a record, so that the compiler demands every member of the union. */
const oneOf = <K extends string>(members: Record<K, true>) => z.enum(Object.keys(members) as [K, ...K[]])
const flag = z.literal(true).optional()

export const text = (charsMax = 4_000) => z.string().max(charsMax, `longer than ${charsMax} characters`)
export const name = text(400).refine((s) => s.trim() !== '', 'empty')
export const slug = z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N}-]{0,79}$/u, 'expected letters, digits and hyphens, 80 at most')
const commitmentId = z.string().regex(/^C-\d{4,}$/, 'expected a commitment id like C-0017')
const claimId = z.string().regex(/^K-[0-9a-f]{12}$/, 'expected a claim id like K-0123456789ab')
const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 hex digits')
export const currency = z.string().regex(/^[A-Z]{3}$/, 'expected a currency code like USD')
/** 8.64e15 ms is where Date ends. */
const instant = z.number().int().min(-8.64e15).max(8.64e15)
const offset = z.number().int().min(0)
const day = z
  .string()
  .refine((s) => s.length === 10 && parseInstant(s) !== undefined, 'expected a day of the calendar like 2026-02-04')
const year = z.number().int().min(1).max(9999)

export const statedDate = z.discriminatedUnion('precision', [
  z.strictObject({
    precision: z.literal('day'),
    day: z.string().refine((s) => parseStatedDate(s)?.precision === 'day', 'expected a day of the calendar like 2026-02-04'),
  }),
  z.strictObject({ precision: z.literal('month'), year, month: z.number().int().min(1).max(12) }),
  z.strictObject({ precision: z.literal('quarter'), year, quarter: z.number().int().min(1).max(4) }),
  z.strictObject({ precision: z.literal('half'), year, half: z.number().int().min(1).max(2) }),
  z.strictObject({ precision: z.literal('year'), year }),
  z.strictObject({ precision: z.literal('moment'), moment: text(400) }),
])

const money = z
  .strictObject({ currency, amount: z.string() })
  .refine(
    (m) => parseMoney(m.amount, m.currency) !== undefined,
    'expected an exact amount like "12.5", no finer than the currency',
  )

export const amountQualifier = oneOf<AmountQualifier>({
  exact: true,
  about: true,
  range: true,
  up_to: true,
  at_least: true,
  undisclosed: true,
})
export const perUnit = z.enum(['year', 'quarter', 'month', 'unit'])
const amount = z.strictObject({
  qualifier: amountQualifier,
  low: money.optional(),
  high: money.optional(),
  original: text(),
  per: perUnit.optional(),
})
export const capacityUnit = oneOf<CapacityRange['unit']>({
  GW: true,
  GWh: true,
  units: true,
  mtpa: true,
  shares: true,
  tonnes: true,
})
export const capacityNumber = z.number().nonnegative().max(1e15)
const capacity = z.strictObject({
  qualifier: amountQualifier,
  low: capacityNumber.optional(),
  high: capacityNumber.optional(),
  unit: capacityUnit,
  original: text(),
})
export const years = z.number().positive().max(200)
const period = z.strictObject({ start: statedDate.optional(), end: statedDate.optional(), years: years.optional() })
export const release = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('capacity'), gwAtLeast: z.number().positive().max(1e6) }),
  z.strictObject({ kind: z.literal('commitment'), reference: text(100), when: z.enum(['signed', 'paid']) }),
  z.strictObject({ kind: z.literal('words'), words: text() }),
])
const tranche = z.strictObject({
  amount,
  due: statedDate.optional(),
  from: statedDate.optional(),
  release: release.optional(),
  paid: z.boolean().optional(),
})

export const stage = z.enum(stages)
export const instrument = oneOf<Instrument>({
  letter_of_intent: true,
  memorandum: true,
  framework: true,
  term_sheet: true,
  definitive: true,
  contract: true,
  loan: true,
  guarantee: true,
  warrant: true,
  plan: true,
  none: true,
})
/** A schedule longer than this is no sentence anybody wrote. */
export const tranchesMax = 400
export const monthsMax = 600
const switchMonths = z
  .strictObject({ low: z.number().nonnegative().max(monthsMax), high: z.number().nonnegative().max(monthsMax) })
  .refine(({ low, high }) => low <= high, 'low is above high')
export const supply = z.strictObject({
  function: z.enum(supplyFunctions),
  share: z.number().min(0).max(1).optional(),
  essential: z.boolean().optional(),
  switchMonths: switchMonths.optional(),
  stage: z.enum(supplyStages).optional(),
})
/** One entry a function. */
export const supplies = z
  .array(supply)
  .min(1)
  .max(supplyFunctions.length)
  .refine((all) => new Set(all.map((one) => one.function)).size === all.length, 'a function is named twice')
const says = z.strictObject({
  exists: z.boolean().optional(),
  amount: amount.optional(),
  stage: stage.optional(),
  binding: z.boolean().optional(),
  instrument: instrument.optional(),
  capacity: capacity.optional(),
  period: period.optional(),
  tranches: z.array(tranche).max(tranchesMax).optional(),
  condition: text().optional(),
  paid: amount.optional(),
  supply: supplies.optional(),
})

const mention = z.strictObject({ name, party: slug.optional(), candidates: z.array(slug).max(100).optional() })
export const commitmentKind = z.enum(commitmentKinds)
const subject = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('commitment'),
    mention: z.strictObject({ key: text(400), payer: mention.optional(), payee: mention.optional(), kind: commitmentKind }),
  }),
  z.strictObject({ kind: z.literal('party'), party: mention }),
  z.strictObject({ kind: z.literal('none') }),
])
export const speakerKind = oneOf<SpeakerKind>({
  person: true,
  company: true,
  filing: true,
  unnamed: true,
  outlet: true,
  analyst: true,
})
const route = z.strictObject({
  speaker: z.strictObject({ name, kind: speakerKind, role: text(400).optional(), party: slug.optional() }),
  via: text(400).optional(),
  publisher: text(400).optional(),
})
/** Shown as a link: only addresses a browser may follow, so that a file cannot plant a script. */
export const address = text(2_000).refine((s) => /^https?:\/\//i.test(s) && URL.canParse(s), 'expected an http or https address')
export const sourceLink = z.strictObject({ publisher: name, title: text().optional(), address: address.optional() })
const quote = z
  .strictObject({
    documentHash: sha256,
    start: offset,
    end: offset,
    exact: z.string(),
    prefix: text(64),
    suffix: text(64),
  })
  .refine((q) => q.end - q.start === q.exact.length, 'start and end do not span the exact words')

export const act = z.enum(acts)
export const property = z.enum(properties)
const claim = z.strictObject({
  id: claimId,
  route,
  act,
  property,
  about: subject,
  says,
  evidence: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('quote'), quote }),
    z.strictObject({ kind: z.literal('link'), link: sourceLink }),
  ]),
  gist: text().optional(),
  saidAt: statedDate,
  publishedAt: instant,
  publishedAssumed: flag,
  recordedAt: instant,
  madeBy: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('rule'), rule: text(400), certain: z.boolean() }),
    z.strictObject({ kind: z.literal('import') }),
    z.strictObject({ kind: z.literal('hand'), by: text(400) }),
  ]),
  estimate: flag,
  unverified: flag,
})

/** Names by language; a name list longer than this is no list of names. */
export const names = z.strictObject(
  Object.fromEntries(languages.map((l) => [l, z.array(name).max(100).optional()])) as Record<
    (typeof languages)[number],
    z.ZodOptional<z.ZodArray<typeof name>>
  >,
)
export const partyKind = oneOf<PartyKind>({
  company: true,
  fund: true,
  lender: true,
  government: true,
  group: true,
  observer: true,
})
export const person = z.strictObject({ name, names, role: text(400).optional() })
export const party = z.strictObject({
  id: slug,
  name,
  kind: partyKind,
  names,
  ticker: text(40).optional(),
  lei: text(40).optional(),
  people: z.array(person).max(1_000),
})

const document = z.strictObject({
  hash: sha256,
  mediaType: oneOf<MediaType>({
    'text/plain': true,
    'text/markdown': true,
    'text/html': true,
    'application/xml': true,
    'application/pdf': true,
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document': true,
    'message/rfc822': true,
  }),
  encoding: text(100),
  text: z.string(),
  language: z.enum(languages),
  mixed: z.boolean(),
  title: z.string().optional(),
  publisher: z.string().optional(),
  author: z.string().optional(),
  address: z.string().optional(),
  name: z.string().optional(),
  published: statedDate.optional(),
  publishedNotBefore: statedDate.optional(),
  receivedAt: instant,
})

const signedDecimal = z.string().regex(/^-?\d{1,30}(\.\d{1,12})?$/, 'expected a number in plain digits like "-23.7"')
const known = { publishedAt: instant, publishedAssumed: flag, estimate: flag, unverified: flag, source: sourceLink }
const figure = z.strictObject({
  party: slug,
  period: text(100),
  asOf: day,
  months: z.number().int().min(0).max(120),
  currency,
  figures: z.strictObject(
    Object.fromEntries(figureNames.map((n) => [n, signedDecimal.optional()])) as Record<
      (typeof figureNames)[number],
      z.ZodOptional<typeof signedDecimal>
    >,
  ),
  forecast: z.boolean(),
  ...known,
  note: text().optional(),
})
const signal = z.strictObject({
  party: slug,
  kind: text(100),
  date: statedDate,
  value: z.number().optional(),
  unit: text(200).optional(),
  context: text().optional(),
  ...known,
})
export const capacityStatus = oneOf<CapacityPoint['status']>({ operating: true, contracted: true, planned: true, building: true })
const point = z.strictObject({
  party: slug,
  date: statedDate,
  gw: capacityNumber,
  status: capacityStatus,
  context: text().optional(),
  ...known,
})

export const relationKind = oneOf<Relation['kind']>({
  replaces: true,
  'part-of': true,
  overlaps: true,
  contra: true,
  related: true,
})

/** A log line's body, as it stands in JSON. Money is decimal text here; everything else is as in model/. */
export const eventSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('document'), document }),
  z.strictObject({ type: z.literal('party'), party }),
  z.strictObject({
    type: z.literal('commitment'),
    commitment: z.strictObject({
      id: commitmentId,
      slug: slug.optional(),
      payer: slug,
      payee: slug,
      kind: commitmentKind,
      label: text(400).optional(),
    }),
  }),
  z.strictObject({ type: z.literal('claim'), claim }),
  z.strictObject({
    type: z.literal('identity'),
    decision: z.strictObject({
      claim: claimId,
      commitment: commitmentId,
      verdict: oneOf<IdentityDecision['verdict']>({ same: true, different: true, unsure: true }),
      reason: text(),
      by: text(400),
    }),
  }),
  z.strictObject({
    type: z.literal('relation'),
    relation: z.strictObject({ kind: relationKind, from: commitmentId, to: commitmentId, reason: text() }),
  }),
  z.strictObject({
    type: z.literal('review'),
    review: z.strictObject({
      claim: claimId,
      verdict: oneOf<ReviewDecision['verdict']>({ accepted: true, rejected: true, open: true }),
      by: text(400),
    }),
  }),
  z.strictObject({
    type: z.literal('conflict'),
    link: z.strictObject({
      earlier: claimId,
      later: claimId,
      verdict: oneOf<ConflictLink['verdict']>({ linked: true, unlinked: true, open: true }),
      by: text(400),
    }),
  }),
  z.strictObject({ type: z.literal('figure'), figure }),
  z.strictObject({ type: z.literal('signal'), signal }),
  z.strictObject({ type: z.literal('capacity'), point }),
])
