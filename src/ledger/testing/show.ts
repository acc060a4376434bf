// Views in a few words, so that a case reads as situation and expectation.
import { type Money, majorOf } from '../../base/index.ts'
import type { AmountRange, LedgerView, Policy, ResolvedCommitment } from '../../model/index.ts'
import { commitmentId } from '../../model/index.ts'
import { leadOf, lineOf, viewLedger } from '../index.ts'
import type { LedgerState } from '../state.ts'
import { endOf } from './log.ts'

const bnOf = (money: Money): string => String(majorOf(money) / 1e9)
/** "30", "0–100", "over 10", in billions; "none" for no figure. */
export function showAmount(amount: AmountRange | undefined): string {
  if (!amount) return 'none'
  const { low, high } = amount
  const figure =
    low && high
      ? low.minor === high.minor
        ? bnOf(low)
        : `${bnOf(low)}–${bnOf(high)}`
      : high
        ? `0–${bnOf(high)}`
        : low
          ? `over ${bnOf(low)}`
          : 'undisclosed'
  return amount.per ? `${figure} a ${amount.per}` : figure
}

export const firmness = ({ firmness: f }: ResolvedCommitment): string => `${f.code}${f.stalled ? ' stalled' : ''}`

export const viewAt = (state: LedgerState, day?: string, policy: Policy = 'best-supported'): LedgerView =>
  viewLedger(state, { policy, ...(day ? { knownBy: endOf(day) } : {}) })

export const resolvedAt = (state: LedgerState, id = 'C-0001', day?: string, policy?: Policy): ResolvedCommitment =>
  viewAt(state, day, policy).commitments.find((c) => c.id === id)!

/** "F3 intent, 0–100 of 0–100, bound none, paid none" */
export function show(state: LedgerState, day?: string, policy?: Policy, id = 'C-0001'): string {
  const c = resolvedAt(state, id, day, policy)
  if (!c) return 'unknown'
  return `${firmness(c)} ${c.stage?.value ?? 'no stage'}, ${showAmount(c.amount?.value)} of ${showAmount(c.headline?.value)}, bound ${showAmount(c.bindingAmount?.value)}, paid ${showAmount(c.paidAmount?.value)}`
}

/** The lead of the line: "C-0002 F1 20". */
export function showLead(state: LedgerState, day?: string, id = 'C-0001'): string {
  const view = viewAt(state, day)
  const lead = leadOf(lineOf(view, commitmentId(id)))
  return lead ? `${lead.id} ${firmness(lead)} ${showAmount(lead.amount?.value)}` : 'none'
}

/** "stage asserts-against-denies: 2026-01-03 2026-01-05" a line. */
export function showConflicts(state: LedgerState, day?: string): readonly string[] {
  const view = viewAt(state, day)
  const said = (id: Parameters<typeof view.claims.get>[0]) =>
    new Date(view.claims.get(id)!.publishedAt).toISOString().slice(0, 10)
  return view.conflicts.map((c) => `${c.property} ${c.why}: ${said(c.earlier)} ${said(c.later)}`)
}
