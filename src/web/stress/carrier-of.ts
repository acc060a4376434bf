import type { CommitmentId, NetworkCommitment, ObligationNetwork } from '../../model/index.ts'

/** The commitment that carries the money of `id`: itself, or the one of its line that flows. */
export const carrierOf = (network: ObligationNetwork, id: CommitmentId): NetworkCommitment | undefined =>
  network.commitments.find((c) => c.id === id) ?? network.commitments.find((c) => c.line.includes(id))
