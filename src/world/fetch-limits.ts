import type { SecAccess } from './sec-access.ts'

export const fetchLimits = {
  /** Of one file, page or standard input; the same as what `read` takes. */
  bytesMax: 20 * 1024 * 1024,
  folderFilesMax: 2_000,
  folderBytesMax: 200 * 1024 * 1024,
  /** Looked at, articles or not. */
  folderEntriesMax: 20_000,
  folderDepthMax: 16,
  redirectsMax: 5,
  timeoutMs: 20_000,
} as const
export type FetchLimits = { readonly [K in keyof typeof fetchLimits]: number }

/** What the parts of fetching share. */
export interface Fetching {
  readonly limits: FetchLimits
  /** Whether an IP address is one not to be talked to. */
  readonly refuses: (address: string) => boolean
  readonly sec: SecAccess
}
