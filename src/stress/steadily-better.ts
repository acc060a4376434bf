import type { NetworkCommitment, Scenario } from '../model/index.ts'
import type { Layout } from './course.ts'

/**
 * Whether more of a commitment is proved to make nobody worse off in any period, (W4) of docs/math/clearing.md: then who is short
 * and since when moves one way only, and what is alike at two amounts is alike between them. Sufficient, not necessary.
 */
export function steadilyBetter(layout: Layout, scenario: Scenario, carrier: NetworkCommitment): boolean {
  const plainTerms =
    (scenario.alpha ?? 1) === 1 && (scenario.beta ?? 1) === 1 && (scenario.arrearsRate ?? 0) === 0 && !scenario.expect
  // Others' money comes where money is missing, which is less where more is paid.
  const noFill = scenario.changes.every((change) => change.kind !== 'fill')
  const nothingWaits = layout.waits.every((waits) => waits === 0)
  const payer = layout.partyOf.get(carrier.payer)!
  return plainTerms && noFill && nothingWaits && layout.unlimited[payer] === 1 && paysOne(layout)
}

/** Nobody with limited means has promised soft money or owes hard money to more than one payee: there is nothing to share out. */
function paysOne({ lanes, unlimited, parties }: Layout): boolean {
  const only = new Int32Array(parties).fill(-1)
  for (let lane = 0; lane < lanes.payer.length; lane++) {
    const payer = lanes.payer[lane]!
    if (unlimited[payer]) continue
    if (lanes.soft[lane] || (only[payer]! >= 0 && only[payer] !== lanes.payee[lane])) return false
    only[payer] = lanes.payee[lane]!
  }
  return true
}
