export interface OpenOptions {
  readonly readOnly?: boolean
  /** How long to wait for another writer, ms; 10,000 unless set. */
  readonly waitMs?: number
}
