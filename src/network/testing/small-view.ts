import { type Instant, parseInstant, parseMoney, parseStatedDate, type StatedDate } from '../../base/index.ts'
import {
  type AmountRange,
  type CapacityPoint,
  type Claim,
  type ClaimId,
  type CommitmentKind,
  claimId,
  commitmentId,
  type FinancialFigure,
  type Firmness,
  type LedgerView,
  type PartyKind,
  type Period,
  partyId,
  type Relation,
  type Resolved,
  type ResolvedCommitment,
  type ResolvedSupply,
  type Said,
  type Stage,
  type SupplySaid,
  sha256,
  type Tranche,
} from '../../model/index.ts'

export const at = (day: string): Instant => {
  const instant = parseInstant(day)
  if (instant === undefined) throw new Error(day)
  return instant
}
export const stated = (text: string): StatedDate => parseStatedDate(text) ?? { precision: 'moment', moment: text }

/** "100", "up to 100", "20-30", "over 20", "about 5", "60 a year", "JPY 4000", "undisclosed"; in units of the currency. */
export function amount(text: string): AmountRange {
  const m = /^(up to |over |about )?([A-Z]{3} )?([\d.]+)?(?:-([\d.]+))?(?: a (year|quarter|month|unit))?/.exec(text)!
  const currency = m[2]?.trim() ?? 'USD'
  const money = (digits: string) => parseMoney(digits, currency)!
  if (m[3] === undefined) return { qualifier: 'undisclosed', original: text }
  const per = m[5] ? { per: m[5] as 'year' } : {}
  if (m[4]) return { qualifier: 'range', low: money(m[3]), high: money(m[4]), original: text, ...per }
  if (m[1] === 'up to ') return { qualifier: 'up_to', high: money(m[3]), original: text, ...per }
  if (m[1] === 'over ') return { qualifier: 'at_least', low: money(m[3]), original: text, ...per }
  return { qualifier: m[1] ? 'about' : 'exact', low: money(m[3]), high: money(m[3]), original: text, ...per }
}

export interface SmallClaim {
  readonly on: string
  readonly says: Said
  readonly property?: Claim['property']
  readonly act?: Claim['act']
  readonly unnamed?: boolean
  readonly gist?: string
}
export interface SmallResolved {
  readonly payer: string
  readonly payee: string
  readonly kind?: CommitmentKind
  readonly firmness?: Firmness
  readonly stalled?: boolean
  readonly amount?: string
  readonly headline?: string
  readonly paid?: string
  readonly period?: { readonly start?: string; readonly end?: string; readonly years?: number }
  readonly tranches?: readonly (Omit<Tranche, 'amount' | 'due'> & { readonly amount: string; readonly due?: string })[]
  readonly gw?: number
  readonly aggregate?: boolean
  readonly unreviewed?: true
  readonly claims?: readonly SmallClaim[]
  readonly slug?: string
  readonly label?: string
  readonly stage?: Stage
  readonly supply?: readonly SupplySaid[]
}
export interface SmallView {
  readonly knownBy: string
  readonly commitments: readonly SmallResolved[]
  readonly kinds?: Readonly<Record<string, PartyKind>>
  /** "replaces 2 1": C-0002 replaces C-0001. */
  readonly relations?: readonly string[]
  readonly figures?: readonly (Pick<FinancialFigure, 'period' | 'asOf' | 'figures'> & {
    readonly party: string
    readonly currency?: string
    readonly forecast?: boolean
    readonly months?: number
    readonly publishedOn?: string
  })[]
  readonly capacity?: readonly {
    readonly party: string
    readonly date: string
    readonly gw: number
    readonly status?: CapacityPoint['status']
  }[]
}

const claimNumber = (commitment: number, claim: number): ClaimId =>
  claimId(`K-${String(commitment).padStart(6, '0')}${String(claim).padStart(6, '0')}`)

/** A view by hand. The nth commitment is C-000n; each has one claim on the view's first day unless claims are given. */
export function smallView(small: SmallView): LedgerView {
  const claims = new Map<ClaimId, Claim>()
  const commitments = small.commitments.map((given, i): ResolvedCommitment => {
    const list = given.claims ?? [{ on: '2026-01-01', says: {} }]
    const ids = list.map((claim, k) => {
      const id = claimNumber(i + 1, k + 1)
      claims.set(id, claimOf(id, claim))
      return id
    })
    const resolved = <T>(value: T): Resolved<T> => ({
      value,
      for: ids,
      against: [],
      originsFor: 1,
      originsAgainst: 0,
      why: 'only',
    })
    const period: Period | undefined = given.period && {
      ...(given.period.start ? { start: stated(given.period.start) } : {}),
      ...(given.period.end ? { end: stated(given.period.end) } : {}),
      ...(given.period.years ? { years: given.period.years } : {}),
    }
    return {
      id: commitmentId(`C-${String(i + 1).padStart(4, '0')}`),
      ...(given.slug ? { slug: given.slug } : {}),
      ...(given.label ? { label: given.label } : {}),
      ...(given.stage ? { stage: resolved(given.stage) } : {}),
      ...(given.supply ? { supply: given.supply.map((said) => supplyOf(said, ids, resolved)) } : {}),
      payer: partyId(given.payer),
      payee: partyId(given.payee),
      kind: given.kind ?? 'purchase',
      ...(given.amount ? { amount: resolved(amount(given.amount)) } : {}),
      ...(given.headline ? { headline: resolved(amount(given.headline)) } : {}),
      ...(given.paid ? { paidAmount: resolved(amount(given.paid)) } : {}),
      ...(period ? { period: resolved(period) } : {}),
      ...(given.tranches
        ? {
            tranches: resolved(
              given.tranches.map(({ amount: text, due, ...rest }) => ({
                ...rest,
                amount: amount(text),
                ...(due ? { due: stated(due) } : {}),
              })),
            ),
          }
        : {}),
      ...(given.gw
        ? {
            capacity: resolved({ qualifier: 'exact' as const, low: given.gw, high: given.gw, unit: 'GW' as const, original: '' }),
          }
        : {}),
      conditions: [],
      firmness: { code: given.firmness ?? 'F5', stalled: given.stalled ?? false, reason: 'contract', claims: ids },
      claims: ids,
      conflicts: [],
      aggregate: given.aggregate ?? false,
      ...(given.unreviewed ? { unreviewed: true as const } : {}),
    }
  })
  const names = new Set(small.commitments.flatMap(({ payer, payee }) => [payer, payee]).filter((name) => name !== 'undisclosed'))
  return {
    knownBy: at(small.knownBy),
    policy: 'best-supported',
    ledgerHash: sha256('0'.repeat(64)),
    parties: new Map(
      [...names].map((name) => [
        partyId(name),
        { id: partyId(name), name, kind: small.kinds?.[name] ?? 'company', names: {}, people: [] },
      ]),
    ),
    commitments,
    claims,
    commitmentOf: new Map(),
    reviews: new Map(),
    conflicts: [],
    relations: (small.relations ?? []).map((text) => {
      const [kind, from, to] = text.split(' ') as [Relation['kind'], string, string]
      return { kind, from: commitments[Number(from) - 1]!.id, to: commitments[Number(to) - 1]!.id, reason: 'test' }
    }),
    figures: (small.figures ?? []).map(({ party, publishedOn, currency = 'USD', forecast = false, months = 12, ...rest }) => ({
      ...rest,
      party: partyId(party),
      currency,
      forecast,
      months,
      publishedAt: at(publishedOn ?? '2026-01-01'),
      source: { publisher: 'Test Wire' },
    })),
    signals: [],
    capacity: (small.capacity ?? []).map(({ party, date, gw, status = 'operating' }) => ({
      party: partyId(party),
      date: stated(date),
      gw,
      status,
      publishedAt: at('2026-01-01'),
      source: { publisher: 'Test Wire' },
    })),
    documents: new Map(),
    copies: [],
  }
}

function supplyOf(said: SupplySaid, claims: readonly ClaimId[], resolved: <T>(value: T) => Resolved<T>): ResolvedSupply {
  const { function: name, ...parts } = said
  const settled = Object.fromEntries(Object.entries(parts).map(([key, value]) => [key, resolved(value)]))
  return { function: name, claims, ...settled }
}

const claimOf = (id: ClaimId, { on, says, property = 'amount', act = 'asserts', unnamed = false, gist }: SmallClaim): Claim => ({
  id,
  ...(gist ? { gist } : {}),
  route: { speaker: unnamed ? { name: 'people familiar', kind: 'unnamed' } : { name: 'Speaker', kind: 'company' } },
  act,
  property,
  about: { kind: 'none' },
  says,
  evidence: { kind: 'link', link: { publisher: 'Test Wire' } },
  saidAt: stated(on),
  publishedAt: at(on),
  recordedAt: at(on),
  madeBy: { kind: 'import' },
})
