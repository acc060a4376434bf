// Rows of a fact file, checked for shape, turned into facts: names looked up, dates and amounts read.
import type { z } from 'zod'
import { parseInstant } from '../base/index.ts'
import {
  type CapacityPoint,
  type FactBase,
  type FinancialFigure,
  type Party,
  type PartyId,
  type PartyMention,
  partyId,
  type Signal,
  type SourceLink,
  type StatedClaim,
  type Subject,
  undisclosed,
} from '../model/index.ts'
import type * as rows from './fact-rows.ts'
import { dateFrom, figuresFrom, knownFrom, only, RowFault, refuseBefore, saidFrom } from './fact-values.ts'

type Row<S extends z.ZodType> = z.infer<S>
type Commitment = FactBase['commitments'][number]

/** A row names something the file does not declare. */
export class UnknownName extends RowFault {}

/** What the file itself declares; a row may name nothing else, so that a file can be read and checked alone. */
export class Declared {
  readonly parties = new Map<string, Party>()
  readonly commitments = new Map<string, Commitment>()

  addParty(row: Row<typeof rows.partyRow>, path: string): void {
    if (this.parties.has(row.id)) throw new RowFault(`${path}.id`, `"${row.id}" stands twice; the second is left out`)
    this.parties.set(row.id, partyFrom(row))
  }
  addCommitment(row: Row<typeof rows.commitmentRow>, path: string): void {
    if (this.commitments.has(row.slug)) throw new RowFault(`${path}.slug`, `"${row.slug}" stands twice; the second is left out`)
    const payer = this.party(row.payer, `${path}.payer`)
    const payee = this.party(row.payee, `${path}.payee`)
    this.commitments.set(row.slug, only<Commitment>({ slug: row.slug, payer, payee, kind: row.kind, label: row.label }))
  }
  party(id: string, path: string): PartyId {
    if (id !== undisclosed && !this.parties.has(id)) throw new UnknownName(path, `no party "${id}" in "parties"`)
    return partyId(id)
  }
  commitment(slug: string, path: string): Commitment {
    const found = this.commitments.get(slug)
    if (!found) throw new UnknownName(path, `no commitment "${slug}" in "commitments"`)
    return found
  }
  mention(id: PartyId): PartyMention {
    return { name: this.parties.get(id)?.name ?? id, party: id }
  }
}

function partyFrom(row: Row<typeof rows.partyRow>): Party {
  const names = (given: Row<typeof rows.partyRow>['names']) => only<Party['names']>({ ...given })
  return only<Party>({
    id: partyId(row.id),
    name: row.name,
    kind: row.kind,
    names: names(row.names),
    ticker: row.ticker,
    lei: row.lei,
    people: (row.people ?? []).map((p) => only<Party['people'][number]>({ name: p.name, names: names(p.names), role: p.role })),
  })
}

export function claimFrom(row: Row<typeof rows.claimRow>, path: string, declared: Declared): StatedClaim {
  const saidAt = dateFrom(row.said, `${path}.said`)
  const known = knownFrom(row, saidAt, path)
  refuseBefore(known, saidAt, path)
  const { speaker } = row
  const party = speaker.party === undefined ? undefined : declared.party(speaker.party, `${path}.speaker.party`)
  return only<StatedClaim>({
    route: only<StatedClaim['route']>({
      speaker: only<StatedClaim['route']['speaker']>({ name: speaker.name, kind: speaker.kind, role: speaker.role, party }),
      via: row.via,
      publisher: row.source.publisher,
    }),
    act: row.act,
    property: row.property,
    about: subjectFrom(row.about, path, declared),
    says: saidFrom(row.says, `${path}.says`),
    evidence: { kind: 'link', link: linkFrom(row.source) },
    gist: row.gist,
    saidAt,
    publishedAt: known.publishedAt,
    publishedAssumed: known.publishedAssumed,
    madeBy: { kind: 'import' },
    estimate: row.estimate || undefined,
    unverified: row.unverified || undefined,
  })
}

function subjectFrom(about: Row<typeof rows.claimRow>['about'], path: string, declared: Declared): Subject {
  if (about === undefined) return { kind: 'none' }
  if (typeof about !== 'string')
    return { kind: 'party', party: declared.mention(declared.party(about.party, `${path}.about.party`)) }
  const { slug, payer, payee, kind } = declared.commitment(about, `${path}.about`)
  return { kind: 'commitment', mention: { key: slug, payer: declared.mention(payer), payee: declared.mention(payee), kind } }
}

export function relationFrom(row: Row<typeof rows.relationRow>, path: string, declared: Declared): FactBase['relations'][number] {
  declared.commitment(row.from, `${path}.from`)
  declared.commitment(row.to, `${path}.to`)
  return row
}

export function figureFrom(row: Row<typeof rows.figureRow>, path: string, declared: Declared): FinancialFigure {
  if (row.asOf.length !== 10 || parseInstant(row.asOf) === undefined)
    throw new RowFault(`${path}.asOf`, `expected a day like 2026-03-31; found ${JSON.stringify(row.asOf)}`)
  return only<FinancialFigure>({
    party: declared.party(row.party, `${path}.party`),
    period: row.period,
    asOf: row.asOf,
    months: row.months,
    currency: row.currency,
    figures: figuresFrom(row.figures, `${path}.figures`),
    forecast: row.forecast ?? false,
    ...commonFrom(row, knownFrom(row, { precision: 'day', day: row.asOf }, path)),
    note: row.note,
  })
}

export function signalFrom(row: Row<typeof rows.signalRow>, path: string, declared: Declared): Signal {
  const date = dateFrom(row.date, `${path}.date`)
  return only<Signal>({
    party: declared.party(row.party, `${path}.party`),
    kind: row.kind,
    date,
    value: row.value,
    unit: row.unit,
    context: row.context,
    ...commonFrom(row, knownFrom(row, date, path)),
  })
}

export function capacityFrom(row: Row<typeof rows.capacityRow>, path: string, declared: Declared): CapacityPoint {
  const date = dateFrom(row.date, `${path}.date`)
  return only<CapacityPoint>({
    party: declared.party(row.party, `${path}.party`),
    date,
    gw: row.gw,
    status: row.status,
    context: row.context,
    ...commonFrom(row, knownFrom(row, date, path)),
  })
}

const commonFrom = (
  row: Pick<Row<typeof rows.signalRow>, 'estimate' | 'unverified' | 'source'>,
  known: ReturnType<typeof knownFrom>,
) => ({
  publishedAt: known.publishedAt,
  publishedAssumed: known.publishedAssumed,
  estimate: row.estimate || undefined,
  unverified: row.unverified || undefined,
  source: linkFrom(row.source),
})

const linkFrom = (source: Row<typeof rows.signalRow>['source']): SourceLink =>
  only<SourceLink>({ publisher: source.publisher, title: source.title, address: source.address })
