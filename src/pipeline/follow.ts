// How a text is followed while it is read, and ended before its end.
import { type Extraction, extractClaims, extractInSteps, type Gazetteer, type ReadingStep } from '../extract/index.ts'
import type { SourceDocument } from '../model/index.ts'
import type { Read } from '../read/index.ts'

/**
 * Told how far a text has been read. What it answers lets the reading go on, or ends it: with what has been found kept, or as if it had
 * never begun.
 */
export type Follow = (step: ReadingStep, document: SourceDocument) => Promise<'on' | 'keep' | 'drop'>

/** How much of a text was read when somebody ended the reading. */
export interface Stopped {
  readonly done: number
  readonly of: number
}

/** Undefined where it was dropped. */
export async function followed(
  { document, filing }: Read,
  gazetteer: Gazetteer,
  follow: Follow | undefined,
): Promise<{ readonly extraction: Extraction; readonly stopped?: Stopped } | undefined> {
  if (!follow) return { extraction: extractClaims(document, gazetteer, filing) }
  const reading = extractInSteps(document, gazetteer, filing)
  for (let step = reading.next(); ; step = reading.next()) {
    if (step.done) return { extraction: step.value }
    const { done, of } = step.value
    const told = await follow(step.value, document)
    if (told === 'on') continue
    if (told === 'drop') return undefined
    const ended = reading.next('stop')
    return ended.done ? { extraction: ended.value, stopped: { done, of } } : undefined
  }
}
