import {
  type CommitmentId,
  type CommitmentKind,
  commitmentId,
  type Exposure,
  type Firmness,
  type ObligationNetwork,
  type PartyId,
  type PartyKind,
  partyId,
} from '../../model/index.ts'

export interface SmallCommitment {
  readonly payer: string
  readonly payee: string
  /** By period: "2026Q1": 10. */
  readonly due: Readonly<Record<string, number>>
  readonly firmness?: Firmness
  readonly kind?: CommitmentKind
  readonly seniority?: number
  /** GW that the payer gains with each of the dues. */
  readonly gw?: number
  readonly release?: readonly (ObligationRelease | undefined)[]
  readonly line?: readonly number[]
  readonly paid?: number
}
type ObligationRelease = NonNullable<ObligationNetwork['obligations'][number]['release']>

export interface Small {
  readonly periods: readonly string[]
  readonly parties: Readonly<
    Record<string, { cash?: number; floor?: number; kind?: PartyKind; gw?: number; credit?: number; flow?: readonly number[] }>
  >
  /** The nth is C-000n. */
  readonly commitments: readonly SmallCommitment[]
}

export const id = (n: number): CommitmentId => commitmentId(`C-${String(n).padStart(4, '0')}`)
export const party = (name: string): PartyId => partyId(name)

/** "2026Q1", then each quarter on. */
export function quarters(from: string, count: number): string[] {
  const start = Number(from.slice(0, 4)) * 4 + Number(from.slice(5)) - 1
  return Array.from({ length: count }, (_, k) => `${Math.floor((start + k) / 4)}Q${((start + k) % 4) + 1}`)
}

/** A network by hand. F1–F3 are soft. */
export function smallNetwork({ periods, parties, commitments }: Small): ObligationNetwork {
  const names = Object.keys(parties)
  const exposure = (amount: number) => amount as Exposure
  return {
    currency: 'USD',
    parties: names.map((name) => ({ id: partyId(name), name, kind: parties[name]!.kind ?? 'company' })),
    periods,
    commitments: commitments.map((c, i) => ({
      id: id(i + 1),
      payer: partyId(c.payer),
      payee: partyId(c.payee),
      kind: c.kind ?? 'purchase',
      firmness: c.firmness ?? 'F5',
      stalled: false,
      planned: exposure(Object.values(c.due).reduce((a, b) => a + b, 0) + (c.paid ?? 0)),
      ...(c.paid === undefined ? {} : { paid: exposure(c.paid) }),
      claims: [],
      marks: [],
      line: (c.line ?? [i + 1]).map(id),
    })),
    obligations: commitments.flatMap((c, i) =>
      Object.entries(c.due).map(([period, amount], k) => ({
        id: `${id(i + 1)}@${period}`,
        commitment: id(i + 1),
        payer: partyId(c.payer),
        payee: partyId(c.payee),
        period: periods.indexOf(period),
        amount: exposure(amount),
        seniority: c.seniority ?? 1,
        soft: (c.firmness ?? 'F5') < 'F4',
        firmness: c.firmness ?? 'F5',
        claims: [],
        assumed: [],
        ...(c.gw === undefined ? {} : { deliversGw: c.gw }),
        ...(c.release?.[k] ? { release: c.release[k] } : {}),
      })),
    ),
    openingCash: names.map((name) => parties[name]!.cash ?? 0),
    cashFloor: names.map((name) => parties[name]!.floor ?? 0),
    externalFlow: periods.map((_, t) => names.map((name) => parties[name]!.flow?.[t] ?? 0)),
    funding: periods.map(() => names.map((name) => parties[name]!.credit ?? 0)),
    builtGw: names.map((name) => parties[name]!.gw ?? 0),
    assumptions: [],
    excluded: [],
  }
}

/** The same amount in each of the periods. */
export const each = (periods: readonly string[], amount: number): Record<string, number> =>
  Object.fromEntries(periods.map((period) => [period, amount]))
