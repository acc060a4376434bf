// edifice/network: a view to obligations by quarter, and the shape of any web of money: loops, circulation, concentration.
export type { LedgerView, NetworkCommitment, Obligation, ObligationNetwork } from '../model/index.ts'
export {
  buildNetwork,
  circuitsOf,
  circulationIn,
  circulationOf,
  concentrationIn,
  finnCycling,
  loopsOf,
  maxEntropy,
  minDensity,
  vendorFinancedIn,
} from '../network/index.ts'
