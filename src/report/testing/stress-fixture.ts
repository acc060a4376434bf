// A network of ten parties and an outcome worked out by hand, so that the reports can be written without an engine.
import type { Language } from '../../base/index.ts'
import {
  type CommitmentKind,
  claimId,
  commitmentId,
  type Exposure,
  type Firmness,
  type NetworkCommitment,
  type Obligation,
  type ObligationNetwork,
  type Outcome,
  type PartyShortfall,
  partyId,
  type Scenario,
} from '../../model/index.ts'
import type { StressInput } from '../write.ts'

const bn = (n: number): Exposure => (n * 1e9) as Exposure
const names: Readonly<Record<string, readonly [string, string?, string?]>> = {
  nvidia: ['NVIDIA', '輝達', '英伟达'],
  openai: ['OpenAI'],
  oracle: ['Oracle', '甲骨文', '甲骨文'],
  microsoft: ['Microsoft', '微軟', '微软'],
  aws: ['AWS'],
  coreweave: ['CoreWeave'],
  cerebras: ['Cerebras'],
  amd: ['AMD', '超微', '超威'],
  broadcom: ['Broadcom', '博通', '博通'],
  lenders: ['Capital markets (bond and equity investors)', '資本市場', '资本市场'],
}
const links: readonly (readonly [string, string, CommitmentKind, Firmness, number])[] = [
  ['nvidia', 'openai', 'equity_investment', 'F3', 100],
  ['openai', 'oracle', 'services', 'F5', 300],
  ['oracle', 'nvidia', 'purchase', 'F1', 40],
  ['openai', 'microsoft', 'services', 'F5', 250],
  ['openai', 'aws', 'services', 'F5', 38],
  ['openai', 'coreweave', 'services', 'F5', 22.4],
  ['coreweave', 'nvidia', 'purchase', 'F1', 7.5],
  ['nvidia', 'coreweave', 'guarantee', 'F5', 6.3],
  ['lenders', 'oracle', 'debt_financing', 'F2', 47.5],
  ['openai', 'cerebras', 'purchase', 'F5', 10],
  ['amd', 'openai', 'warrant', 'F4', 20],
  ['openai', 'broadcom', 'purchase', 'F3', 20],
]
const years = [2026, 2027, 2028, 2029, 2030]
export const periods = years.flatMap((y) => [1, 2, 3, 4].map((q) => `${y}Q${q}`))

const commitments: readonly NetworkCommitment[] = links.map(([payer, payee, kind, firmness, amount], index) => {
  const claim = claimId(`K-${String(index + 1).padStart(12, '0')}`)
  const id = commitmentId(`C-${String(index + 1).padStart(4, '0')}`)
  return {
    id,
    payer: partyId(payer),
    payee: partyId(payee),
    kind,
    firmness,
    stalled: index === 0,
    planned: bn(amount),
    claims: [claim],
    marks: [
      { amount: bn(amount), firmness, claim },
      ...(index === 0 ? [{ amount: bn(20), firmness: 'F1' as const, claim: claimId('K-00000000000f') }] : []),
    ],
    line: [],
  }
})
const obligations: readonly Obligation[] = commitments.flatMap((c) =>
  years.map((_, year) => ({
    id: `${c.id}@${periods[year * 4]}`,
    commitment: c.id,
    payer: c.payer,
    payee: c.payee,
    period: year * 4,
    amount: bn(c.planned / 1e9 / years.length),
    seniority: 1,
    soft: c.kind === 'equity_investment',
    firmness: c.firmness,
    claims: c.claims,
    assumed: ['A-0001'],
  })),
)
const parties = Object.entries(names).map(([id, [name, hant, hans]]) => ({
  id: partyId(id),
  name,
  kind: id === 'lenders' ? ('group' as const) : ('company' as const),
  names: { ...(hant ? { 'zh-Hant': [hant] } : {}), ...(hans ? { 'zh-Hans': [hans] } : {}) },
}))
const zeros = () => periods.map(() => parties.map(() => 0))
export const network: ObligationNetwork = {
  currency: 'USD',
  parties,
  periods,
  commitments,
  obligations,
  openingCash: parties.map(() => 0),
  cashFloor: parties.map(() => 0),
  externalFlow: zeros(),
  funding: zeros(),
  builtGw: parties.map(() => 0),
  assumptions: [
    { id: 'A-0001', code: 'schedule-even', commitment: commitmentId('C-0002'), params: {} },
    { id: 'A-0002', code: 'cash-unknown', party: partyId('openai'), params: {} },
    { id: 'A-0003', code: 'means-unlimited', party: partyId('lenders'), params: {} },
    { id: 'A-0004', code: 'schedule-start', commitment: commitmentId('C-0001'), params: { from: '2026Q3' } },
  ],
  excluded: [],
}

const lost: Readonly<Record<string, readonly [number, number, number]>> = {
  oracle: [45, 0, 80],
  microsoft: [27, 0, 80],
  aws: [4.1, 0, 22],
  coreweave: [2.8, 0, 18],
  cerebras: [1.1, 0, 6.7],
}
const overYears = [0, 0.1, 0.3, 0.35, 0.25]
const byPeriodOf = (total: number) => periods.map((_, t) => (t % 4 === 0 ? total * overYears[t / 4]! * 1e9 : 0))

const cascade: NonNullable<StressInput['cascade']> = [
  {
    period: '2027Q1',
    round: 1,
    falls: [
      {
        party: partyId('openai'),
        due: 30e9,
        unpaid: 4e9,
        outside: 0,
        because: [{ party: partyId('nvidia'), amount: 16e9, why: 'changed' }],
        ownGap: 0,
      },
    ],
  },
  {
    period: '2027Q1',
    round: 2,
    falls: [
      {
        party: partyId('oracle'),
        due: 8e9,
        unpaid: 3e9,
        outside: 1e9,
        because: [
          { party: partyId('openai'), amount: 2e9, why: 'unpaid' },
          { party: partyId('lenders'), amount: 1e9, why: 'held' },
        ],
        ownGap: 1e9,
      },
    ],
  },
]

/** NVIDIA's money set to `billions` of 100; what is missing falls on the five suppliers in fixed shares. */
export function stressInput(billions: number, language: Language, changes?: Scenario['changes']): StressInput {
  const share = (100 - billions) / 80
  const scenario: Scenario = {
    name: 'run',
    changes: changes ?? [{ kind: 'set', commitment: commitmentId('C-0001'), amount: billions * 1e9 }],
    order: { kind: 'pro-rata' },
  }
  const short = (party: string) => (lost[party]?.[0] ?? 0) * share * 1e9
  const due = obligations.map((o) => (o.commitment === 'C-0001' ? (billions / 100) * o.amount : o.amount))
  const paid = obligations.map((o, i) => {
    const total = obligations.filter((x) => x.payer === 'openai' && x.payee === o.payee)
    const missing = o.payer === 'openai' ? short(o.payee) / Math.max(1, total.length) : 0
    return due[i]! - missing
  })
  const shortfalls: PartyShortfall[] = Object.entries(lost).map(([party, [amount, low, high]]) => ({
    party: partyId(party),
    short: amount * share * 1e9,
    shortInPlan: 0,
    low: low * share * 1e9,
    high: high * share * 1e9,
    range: { low: low * share * 1e9, high: high * share * 1e9, kind: 'exact' },
    ...(share > 0 ? { firstPeriod: '2027Q1' } : {}),
    due: obligations.filter((o) => o.payee === party).reduce((sum, o) => sum + o.amount, 0),
    byPeriod: byPeriodOf(amount * share),
    causes: [
      {
        cause: { kind: 'change', commitment: commitmentId('C-0001') },
        amount: amount * share * 1e9,
        through: [partyId('openai')],
      },
    ],
  }))
  const matrices = {
    due: zeros(),
    paid: zeros(),
    received: zeros(),
    cash: zeros(),
    fundingDrawn: zeros(),
    builtGw: zeros(),
    arrears: zeros(),
  }
  const certificate = {
    method: 'greatest fixed point',
    rounds: 3,
    residualRelative: 1e-15,
    conservationRelative: 1e-16,
    unique: true,
  }
  const outcome: Outcome = {
    ...matrices,
    scenario,
    obligationPaid: paid,
    obligationDue: due,
    defaults: share > 0.9 ? [{ party: partyId('openai'), period: '2027Q2', rounds: 1 }] : [],
    triggers: [],
    shortfalls,
    shortTotal: shortfalls.reduce((sum, s) => sum + s.short, 0),
    certificate,
  }
  const whole = shortfalls.map((s) => ({ ...s, short: 0, low: 0, high: 0, byPeriod: byPeriodOf(0), causes: [] }))
  const plan: Outcome = {
    ...outcome,
    scenario: { name: 'plan', changes: [], order: { kind: 'pro-rata' } },
    obligationPaid: obligations.map((o) => o.amount),
    obligationDue: obligations.map((o) => o.amount),
    defaults: [],
    shortfalls: whole,
    shortTotal: 0,
  }
  return {
    network,
    plan,
    outcome,
    knownBy: '2026-02-04',
    policy: 'best-supported',
    ledgerHash: 'a'.repeat(64),
    language,
    cascade: share > 0 ? cascade : [],
    source: language === 'en' ? 'Sample made for tests' : 'Example Daily',
    turned: [
      { through: '2027Q4', amount: 65e9, orFill: 10e9 },
      { through: '2030Q4', amount: Number.POSITIVE_INFINITY, orFill: 80e9 },
    ],
  }
}
