/// <reference lib="webworker" />
import type { StressFailure } from '../../model/index.ts'
import type { PathBlock } from '../../stress/index.ts'
import { type ChancePage, type ChanceQuestion, type ChanceSoFar, openChance, tellChance } from './draw-chance.ts'

export type ToChance =
  | { readonly kind: 'draw'; readonly page: ChancePage; readonly question: ChanceQuestion }
  | { readonly kind: 'stop' }
export type FromChance =
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'told'; readonly soFar: ChanceSoFar; readonly ended: 'no' | 'finished' | 'stopped' }
  | { readonly kind: 'failed'; readonly failure: StressFailure | { readonly reason: 'crashed'; readonly message: string } }

declare const self: DedicatedWorkerGlobalScope
const stretch = 64
/** What is told of doubles in paths from one telling to the next, so that telling costs little beside drawing. */
const firstTold = 256

let stopped = false
self.onmessage = ({ data }: MessageEvent<ToChance>) => {
  if (data.kind === 'stop') stopped = true
  else
    draw(data.page, data.question).catch((error: unknown) =>
      // A crash of ours ends these paths and nothing else.
      say({ kind: 'failed', failure: { reason: 'crashed', message: String(error) } }),
    )
}
const say = (news: FromChance): void => self.postMessage(news)
/** Lets a message in between two stretches. */
const breathe = (): Promise<void> => new Promise((resume) => setTimeout(resume))

async function draw(page: ChancePage, question: ChanceQuestion): Promise<void> {
  const opened = openChance(page, question)
  if (!opened.ok) return say({ kind: 'failed', failure: opened.failure })
  const source = opened.value
  const blocks: PathBlock[] = []
  let tellAt = firstTold
  for (let from = 0; from < question.paths && !(stopped && from > 0); from += stretch) {
    const until = Math.min(question.paths, from + stretch)
    const block = source.draw(from, until)
    if (!block.ok) return say({ kind: 'failed', failure: block.failure })
    blocks.push(block.value)
    say({ kind: 'progress', done: until })
    if (until >= tellAt && until < question.paths) {
      tell('no')
      tellAt *= 2
    }
    await breathe()
  }
  tell((blocks.at(-1)?.until ?? 0) < question.paths ? 'stopped' : 'finished')

  function tell(ended: Extract<FromChance, { kind: 'told' }>['ended']): void {
    say({ kind: 'told', soFar: tellChance(page, question, source, blocks), ended })
  }
}
