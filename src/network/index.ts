// network: LedgerView -> ObligationNetwork. Schedules, opening positions, guards against counting twice.
// Steps: choose what flows -> spread it over quarters -> opening cash and outside flows -> list every assumption.
// It does not clear or judge; whatever no claim says is an Assumption with an id.
export * from './build-network.ts'
export * from './shape/circuits.ts'
export * from './shape/circulation.ts'
export * from './shape/cycling.ts'
export * from './shape/loops.ts'
export * from './shape/network-shape.ts'
export * from './shape/reconstruction.ts'
export { needsAssumed, perGwAssumed, secondSources } from './supply/needs.ts'
export { marginOf } from './supply/outputs.ts'
export { supplyGraphOf } from './supply/supply-graph.ts'
export type { Known, Output, SupplyGraph, SupplyLine } from './supply/supply-line.ts'
