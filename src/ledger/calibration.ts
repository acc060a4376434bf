import { boundsOf } from '../base/index.ts'
import {
  type CommitmentId,
  type DriftStep,
  type Firmness,
  firmnessCodes,
  type LedgerView,
  type ResolvedCommitment,
  type Said,
} from '../model/index.ts'
import { byPublication } from './claim-order.ts'
import { driftOf, leadOf, lineOf } from './line.ts'
import type { LedgerState } from './state.ts'
import { type ViewOptions, viewLedger } from './view.ts'

/** How the lines first announced at one firmness stand by the view's date, each named by the member that now stands for it. */
export interface CalibrationRow {
  readonly announced: Firmness
  readonly completed: readonly CommitmentId[]
  readonly live: readonly CommitmentId[]
  readonly stalled: readonly CommitmentId[]
  readonly calledOff: readonly CommitmentId[]
  /** Of the completed ones whose end had been dated beforehand: how many quarters after it completion became known, 0 when in time. */
  readonly late: readonly { readonly commitment: CommitmentId; readonly quarters: number }[]
}
type Ending = Exclude<keyof CalibrationRow, 'announced' | 'late'>
type Row = Record<Ending, CommitmentId[]> & { readonly late: { commitment: CommitmentId; quarters: number }[] }

/**
 * Announced at F_k, ended how: every line of replacements once, sums of other commitments left out. The firmness of the announcement is
 * that of the first instant at which the line was known. Softest first; a firmness at which nothing was announced has no row.
 */
export function calibrationOf(state: LedgerState, options: ViewOptions): readonly CalibrationRow[] {
  const view = viewLedger(state, options)
  const found = new Map<Firmness, Row>()
  const told = new Set<CommitmentId>()
  for (const { id } of view.commitments) {
    if (told.has(id)) continue
    const line = lineOf(view, id)
    for (const member of line) told.add(member.id)
    const lead = leadOf(line)
    const steps = driftOf(state, id, { ...options, knownBy: view.knownBy })
    const announced = steps.findLast((step) => step.at === steps[0]!.at)?.firmness.to
    if (!lead || lead.aggregate || !announced) continue
    const row = found.get(announced) ?? { completed: [], live: [], stalled: [], calledOff: [], late: [] }
    const ending = endingOf(lead)
    row[ending].push(lead.id)
    const quarters = ending === 'completed' ? quartersLate(view, line, steps) : undefined
    if (quarters !== undefined) row.late.push({ commitment: lead.id, quarters })
    found.set(announced, row)
  }
  return firmnessCodes.flatMap((announced) => {
    const row = found.get(announced)
    return row ? [{ announced, ...row }] : []
  })
}

/** From the end that was stated first, where one was before it was over, to when its completion became known. */
function quartersLate(view: LedgerView, line: readonly ResolvedCommitment[], steps: readonly DriftStep[]): number | undefined {
  const completed = steps.find((step) => step.firmness.to === 'F6')
  if (!completed) return undefined
  const stated = line
    .flatMap((member) => member.claims)
    .map((id) => view.claims.get(id)!)
    .filter(({ publishedAt }) => publishedAt < completed.at)
    .sort(byPublication)
    .flatMap(({ says }) => endStatedIn(says) ?? [])[0]
  return stated === undefined ? undefined : Math.max(0, quarterOf(completed.at) - quarterOf(stated))
}

/** The last instant of the period or of the last dated tranche. */
function endStatedIn({ period, tranches }: Said): number | undefined {
  const ends = [period?.end, ...(tranches ?? []).map(({ due }) => due)].flatMap((date) => (date && boundsOf(date)?.until) ?? [])
  return ends.length > 0 ? Math.max(...ends) - 1 : undefined
}

function quarterOf(at: number): number {
  const date = new Date(at)
  return date.getUTCFullYear() * 4 + Math.floor(date.getUTCMonth() / 3)
}

function endingOf({ firmness }: ResolvedCommitment): Ending {
  if (firmness.code === 'F6') return 'completed'
  if (firmness.code === 'F0') return 'calledOff'
  return firmness.stalled ? 'stalled' : 'live'
}
