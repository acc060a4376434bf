import { randomUUID } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import type { Language, Problem, Result } from '../base/index.ts'
import type { SourceDocument, StatedClaim } from '../model/index.ts'
import { askView, type Follow, type LedgerStore } from '../pipeline.ts'
import { statementLine } from '../report/index.ts'
import { type AddAnswer, type FoundStatement, type ReadingLine, type StopAnswer, toJson } from '../wire/index.ts'
import { headOf } from './answers.ts'
import { problemOf } from './problem-answer.ts'

/** Between two words of progress: what comes faster than a screen draws is told together. */
const tellEveryMs = 40

type Told = Awaited<ReturnType<Follow>>

/** What is being read now; each can be stopped by its name. */
export class Readings {
  readonly #stops = new Map<string, () => void>()

  stop(reading: unknown): StopAnswer {
    const stop = typeof reading === 'string' ? this.#stops.get(reading) : undefined
    stop?.()
    return { stopped: stop !== undefined }
  }

  /** Answers line by line while `add` reads. When nobody listens any more, what is being read is dropped. */
  answer(store: LedgerStore, language: Language, add: (follow: Follow) => Promise<Result<AddAnswer, Problem>>): Response {
    const reading = randomUUID()
    let told: Told = 'on'
    this.#stops.set(reading, () => {
      told = 'keep'
    })
    const lines = new ReadableStream<Uint8Array>({
      start: async (out) => {
        const tell = (line: ReadingLine) => {
          if (told !== 'drop') out.enqueue(encoder.encode(`${toJson(line)}\n`))
        }
        const read = async () => add(following(store, language, reading, tell, () => told))
        const said = await read().then(
          (result): ReadingLine =>
            result.ok ? { kind: 'added', answer: result.value } : { kind: 'refused', error: result.failure },
          (error: Error): ReadingLine => ({ kind: 'refused', error: problemOf(error) }),
        )
        this.#stops.delete(reading)
        tell(said)
        if (told !== 'drop') out.close()
      },
      cancel: () => {
        told = 'drop'
      },
    })
    return new Response(lines, {
      headers: { 'content-type': 'application/x-ndjson; charset=utf-8', 'cache-control': 'no-store' },
    })
  }
}
const encoder = new TextEncoder()

/** Tells what is found, now and then, and lets others speak between two steps: a stop is heard then. */
function following(
  store: LedgerStore,
  language: Language,
  reading: string,
  tell: (line: ReadingLine) => void,
  told: () => Told,
): Follow {
  const { parties } = askView(store.state(), { policy: 'everything', language })
  let current: SourceDocument | undefined
  let shown = 0
  let tellAt = 0
  return async ({ done, of, claims }, document) => {
    if (document !== current) {
      current = document
      shown = 0
      tell({ kind: 'reading', reading, document: headOf(document) })
    }
    const now = performance.now()
    if (now >= tellAt) {
      tell({ kind: 'found', done, of, claims: claims.slice(shown).flatMap((claim) => foundOf(claim)) })
      shown = claims.length
      tellAt = now + tellEveryMs
    }
    await setImmediate()
    return told()
  }

  function foundOf(claim: StatedClaim): readonly FoundStatement[] {
    if (claim.evidence.kind !== 'quote') return []
    const { start, end } = claim.evidence.quote
    return [{ start, end, ...statementLine({ parties }, claim, language) }]
  }
}
