import {
  type CommitmentKind,
  claimId,
  commitmentId,
  type Exposure,
  type Firmness,
  type NetworkCommitment,
  type ObligationNetwork,
  type PartyKind,
  partyId,
} from '../../model/index.ts'

/** "nvidia>openai 100 F3 equity_investment", "… stalled", "… paid=5"; firmness F5 and a purchase unless said. */
export function handNetwork(lines: readonly string[], kinds: Readonly<Record<string, PartyKind>> = {}): ObligationNetwork {
  const commitments = lines.map((line, i): NetworkCommitment => {
    const [pair, amount, ...more] = line.split(' ') as [string, string, ...string[]]
    const [payer, payee] = pair.split('>') as [string, string]
    const paid = more.find((word) => word.startsWith('paid='))?.slice(5)
    return {
      id: commitmentId(`C-${String(i + 1).padStart(4, '0')}`),
      payer: partyId(payer),
      payee: partyId(payee),
      kind: (more.find((word) => /^[a-z_]{4,}$/.test(word) && word !== 'stalled') ?? 'purchase') as CommitmentKind,
      firmness: (more.find((word) => /^F\d$/.test(word)) ?? 'F5') as Firmness,
      stalled: more.includes('stalled'),
      planned: Number(amount) as Exposure,
      ...(paid ? { paid: Number(paid) as Exposure } : {}),
      claims: [claimId(`K-${String(i + 1).padStart(12, '0')}`)],
      marks: [],
      line: [],
    }
  })
  const ids = [...new Set(commitments.flatMap(({ payer, payee }) => [payer, payee]))].sort()
  return {
    currency: 'USD',
    parties: ids.map((id) => ({ id, name: id, kind: kinds[id] ?? 'company' })),
    periods: ['2026Q1'],
    commitments,
    obligations: [],
    openingCash: ids.map(() => 0),
    cashFloor: ids.map(() => 0),
    externalFlow: [ids.map(() => 0)],
    funding: [ids.map(() => 0)],
    builtGw: ids.map(() => 0),
    assumptions: [],
    excluded: [],
  }
}
