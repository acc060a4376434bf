// The rows of a fact file as a person writes them (docs/import.md), checked for shape alone.
import { z } from 'zod'
import { figureNames } from '../model/index.ts'
import * as door from './schemas.ts'

const number = z.union([z.number(), z.string().max(40)])
export const statedDate = z.union([z.string().max(40), z.strictObject({ moment: door.text(400) })])
export const amount = z.strictObject({
  low: number.optional(),
  high: number.optional(),
  currency: door.currency,
  qualifier: door.amountQualifier.optional(),
  per: door.perUnit.optional(),
  original: door.text().optional(),
})
export const capacity = z.strictObject({
  low: door.capacityNumber.optional(),
  high: door.capacityNumber.optional(),
  unit: door.capacityUnit,
  qualifier: door.amountQualifier.optional(),
  original: door.text().optional(),
})
export const tranche = z.strictObject({
  amount,
  due: statedDate.optional(),
  release: door.release.optional(),
  paid: z.boolean().optional(),
})
export const says = z.strictObject({
  exists: z.boolean().optional(),
  amount: amount.optional(),
  stage: door.stage.optional(),
  binding: z.boolean().optional(),
  instrument: door.instrument.optional(),
  capacity: capacity.optional(),
  period: z.strictObject({ start: statedDate.optional(), end: statedDate.optional(), years: door.years.optional() }).optional(),
  tranches: z.array(tranche).max(door.tranchesMax).optional(),
  condition: door.text().optional(),
  paid: amount.optional(),
  supply: door.supplies.optional(),
})
/** For those who keep the file; not taken into a ledger. */
const remark = door.text().optional()
const known = {
  published: z.string().max(40).optional(),
  publishedAssumed: z.boolean().optional(),
  estimate: z.boolean().optional(),
  unverified: z.boolean().optional(),
  source: door.sourceLink,
  remark,
}

export const partyRow = door.party.extend({
  names: door.names.optional(),
  people: z
    .array(door.person.extend({ names: door.names.optional() }))
    .max(1_000)
    .optional(),
})
export const commitmentRow = z.strictObject({
  slug: door.slug,
  payer: door.slug,
  payee: door.slug,
  kind: door.commitmentKind,
  label: door.text(400).optional(),
})
export const claimRow = z.strictObject({
  id: door.text(200).optional(),
  about: z.union([door.slug, z.strictObject({ party: door.slug })]).optional(),
  act: door.act,
  property: door.property,
  says: says.optional(),
  speaker: z.strictObject({
    name: door.name,
    kind: door.speakerKind,
    role: door.text(400).optional(),
    party: door.slug.optional(),
  }),
  via: door.text(400).optional(),
  gist: door.text().optional(),
  said: statedDate,
  ...known,
})
export const relationRow = z.strictObject({ kind: door.relationKind, from: door.slug, to: door.slug, reason: door.text() })
export const figureRow = z.strictObject({
  party: door.slug,
  period: door.text(100),
  asOf: z.string().max(40),
  months: z.number().int().min(0).max(120),
  currency: door.currency,
  figures: z.strictObject(
    Object.fromEntries(figureNames.map((n) => [n, number.optional()])) as Record<
      (typeof figureNames)[number],
      z.ZodOptional<typeof number>
    >,
  ),
  forecast: z.boolean().optional(),
  note: door.text().optional(),
  ...known,
})
export const signalRow = z.strictObject({
  party: door.slug,
  kind: door.text(100),
  date: statedDate,
  value: z.number().optional(),
  unit: door.text(200).optional(),
  context: door.text().optional(),
  ...known,
})
export const capacityRow = z.strictObject({
  party: door.slug,
  date: statedDate,
  gw: door.capacityNumber,
  status: door.capacityStatus,
  context: door.text().optional(),
  ...known,
})
