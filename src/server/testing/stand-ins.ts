import { instantOf, type Problem } from '../../base/index.ts'
import { claimId, type LedgerRow, sha256 } from '../../model/index.ts'
import type { LedgerStore, World } from '../../pipeline.ts'
import type { ServerOptions } from '../server-options.ts'

/** A store that fails as told, or holds only the rows given. */
export function storeOf(rows: () => readonly LedgerRow[]): LedgerStore {
  return {
    state: () => ({ rows: rows() }) as ReturnType<LedgerStore['state']>,
    append: () => ({ rows: rows() }) as ReturnType<LedgerStore['state']>,
    bytesOf: () => undefined,
    source: 'Test ledger',
    close: () => {},
  }
}

export const world: World = {
  now: () => instantOf(Date.UTC(2026, 1, 4)),
  fetchSources: async () => ({ items: [], problems: [] satisfies readonly Problem[] }),
}

export const optionsWith = (given: Partial<ServerOptions> = {}): ServerOptions => ({
  store: storeOf(() => []),
  world,
  port: 8030,
  webDir: '/nowhere',
  readOnly: false,
  ...given,
})

export const claimNo = (n: number) => claimId(`K-${n.toString(16).padStart(12, '0')}`)

export const reviewRow = (seq: number, event: LedgerRow['event'], at: number): LedgerRow => ({
  seq,
  recordedAt: instantOf(at),
  event,
  hash: sha256('0'.repeat(64)),
})
