import type { Brand } from './brand.ts'

/** Milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = Brand<number, 'Instant'>

export const dayMs = 86_400_000

/** ISO date or date-time to an instant; a bare date is its first millisecond in UTC. Undefined when it is neither. */
export function parseInstant(text: string): Instant | undefined {
  if (!/^\d{4}-\d{2}-\d{2}(T.*)?$/.test(text)) return undefined
  const ms = Date.parse(text.length === 10 ? `${text}T00:00:00Z` : text)
  if (Number.isNaN(ms)) return undefined
  // Date.parse turns 2026-02-31 into 3 March in silence; a calendar date must survive the round trip.
  if (text.length === 10 && new Date(ms).toISOString().slice(0, 10) !== text) return undefined
  return ms as Instant
}

/** Milliseconds since 1970-01-01T00:00:00Z, taken as they are. */
export const instantOf = (ms: number): Instant => ms as Instant
/** The day in UTC, YYYY-MM-DD. */
export const dayOf = (at: Instant): string => new Date(at).toISOString().slice(0, 10)
export const isoOf = (at: Instant): string => new Date(at).toISOString()
