/// <reference lib="webworker" />
import type { StressFailure } from '../../model/index.ts'
import type { PathBlock, PathSource } from '../../stress/index.ts'
import { type ChancePage, type ChanceQuestion, type ChanceSoFar, openChance, type Telling, tellChance } from './draw-chance.ts'

export type ToChance =
  | { readonly kind: 'draw'; readonly page: ChancePage; readonly question: ChanceQuestion }
  /** What is drawn by then counts. */
  | { readonly kind: 'stop' }
  /** The same paths told again, in another language or of another party. */
  | { readonly kind: 'tell'; readonly telling: Telling }
export type FromChance =
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'told'; readonly soFar: ChanceSoFar; readonly ended: 'no' | 'finished' | 'stopped' }
  | { readonly kind: 'failed'; readonly failure: StressFailure | { readonly reason: 'crashed'; readonly message: string } }

declare const self: DedicatedWorkerGlobalScope
const stretch = 64
/** What is told of doubles in paths from one telling to the next, so that telling costs little beside drawing. */
const firstTold = 256

interface Paths {
  readonly page: ChancePage
  question: ChanceQuestion
  readonly source: PathSource
  readonly blocks: PathBlock[]
}
let paths: Paths | undefined
let stopped = false
let ended: Extract<FromChance, { kind: 'told' }>['ended'] = 'no'

self.onmessage = ({ data }: MessageEvent<ToChance>) => {
  if (data.kind === 'stop') stopped = true
  else if (data.kind === 'tell') {
    if (!paths) return
    paths.question = { ...paths.question, ...data.telling }
    if (paths.blocks.length > 0) tell(paths)
  } else
    draw(data.page, data.question).catch((error: unknown) =>
      // A crash of ours ends these paths and nothing else.
      say({ kind: 'failed', failure: { reason: 'crashed', message: String(error) } }),
    )
}
const say = (news: FromChance): void => self.postMessage(news)
const tell = ({ page, question, source, blocks }: Paths): void =>
  say({ kind: 'told', soFar: tellChance(page, question, source, blocks), ended })
/** Lets a message in between two stretches. */
const breathe = (): Promise<void> => new Promise((resume) => setTimeout(resume))

async function draw(page: ChancePage, question: ChanceQuestion): Promise<void> {
  const opened = openChance(page, question)
  if (!opened.ok) return say({ kind: 'failed', failure: opened.failure })
  paths = { page, question, source: opened.value, blocks: [] }
  let tellAt = firstTold
  let done = 0
  while (done < question.paths && !(stopped && done > 0)) {
    const block = paths.source.draw(done, Math.min(question.paths, done + stretch))
    if (!block.ok) return say({ kind: 'failed', failure: block.failure })
    paths.blocks.push(block.value)
    done = block.value.until
    say({ kind: 'progress', done })
    if (done >= tellAt && done < question.paths) {
      tell(paths)
      tellAt *= 2
    }
    await breathe()
  }
  ended = done < question.paths ? 'stopped' : 'finished'
  tell(paths)
}
