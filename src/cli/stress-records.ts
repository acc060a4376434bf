import type { ClaimId, ObligationNetwork, Outcome, PartyShortfall } from '../model/index.ts'

/** Who is short, as JSON gives it: money with its range, and the claims and assumptions behind what does not come. */
export const shortfallRecords = (network: ObligationNetwork, plan: Outcome, outcome: Outcome) => {
  const nameOf = new Map(network.parties.map((p) => [p.id, p.name]))
  return outcome.shortfalls
    .filter((s) => s.short > 0 || s.high > 0)
    .map((s) => ({
      party: { id: s.party, name: nameOf.get(s.party) ?? s.party },
      short: {
        amount: s.short,
        unit: network.currency,
        low: s.range.low,
        high: s.range.high,
        range: s.range.kind,
        ...restsOn(network, plan, outcome, s),
      },
      shortInPlan: s.shortInPlan,
      due: s.due,
      firstPeriod: s.firstPeriod ?? null,
      byPeriod: s.byPeriod,
      causes: s.causes,
    }))
}

function restsOn(network: ObligationNetwork, plan: Outcome, outcome: Outcome, { party, causes }: PartyShortfall) {
  const changed = new Set(causes.flatMap(({ cause }) => (cause.kind === 'change' ? [cause.commitment] : [])))
  const claims = new Set<ClaimId>(network.commitments.filter((c) => changed.has(c.id)).flatMap((c) => c.claims))
  const assumed = new Set<string>()
  for (const [i, obligation] of network.obligations.entries()) {
    const missing = Math.max(plan.obligationDue[i] ?? 0, outcome.obligationDue[i] ?? 0) - (outcome.obligationPaid[i] ?? 0)
    if (obligation.payee !== party || missing <= 0) continue
    for (const claim of obligation.claims) claims.add(claim)
    for (const assumption of obligation.assumed) assumed.add(assumption)
  }
  return { claims: [...claims], assumed: [...assumed] }
}
