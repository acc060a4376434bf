import { type CommitmentId, type Firmness, firmnessCodes, type ResolvedCommitment } from '../model/index.ts'
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
}
type Ending = Exclude<keyof CalibrationRow, 'announced'>

/**
 * Announced at F_k, ended how: every line of replacements once, sums of other commitments left out. The firmness of the announcement is
 * that of the first instant at which the line was known. Softest first; a firmness at which nothing was announced has no row.
 */
export function calibrationOf(state: LedgerState, options: ViewOptions): readonly CalibrationRow[] {
  const view = viewLedger(state, options)
  const found = new Map<Firmness, Record<Ending, CommitmentId[]>>()
  const told = new Set<CommitmentId>()
  for (const { id } of view.commitments) {
    if (told.has(id)) continue
    const line = lineOf(view, id)
    for (const member of line) told.add(member.id)
    const lead = leadOf(line)
    const announced = announcedAt(state, id, { ...options, knownBy: view.knownBy })
    if (!lead || lead.aggregate || !announced) continue
    const endings = found.get(announced) ?? { completed: [], live: [], stalled: [], calledOff: [] }
    endings[endingOf(lead)].push(lead.id)
    found.set(announced, endings)
  }
  return firmnessCodes.flatMap((announced) => {
    const endings = found.get(announced)
    return endings ? [{ announced, ...endings }] : []
  })
}

function announcedAt(state: LedgerState, id: CommitmentId, options: ViewOptions): Firmness | undefined {
  const steps = driftOf(state, id, options)
  return steps.findLast((step) => step.at === steps[0]!.at)?.firmness.to
}

function endingOf({ firmness }: ResolvedCommitment): Ending {
  if (firmness.code === 'F6') return 'completed'
  if (firmness.code === 'F0') return 'calledOff'
  return firmness.stalled ? 'stalled' : 'live'
}
