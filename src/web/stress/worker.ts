/// <reference lib="webworker" />
import type { Result } from '../../base/index.ts'
import type { Outcome, StressFailure } from '../../model/index.ts'
import type { StressReport } from '../../report/index.ts'
import { planOf, type RunPage, type RunQuestion, runStress } from './run-stress.ts'

export type ToWorker =
  | { readonly kind: 'page'; readonly page: RunPage }
  | ({ readonly kind: 'run'; readonly id: number } & RunQuestion)
export type FromWorker = {
  readonly id: number
  readonly turned: boolean
  readonly result:
    | Result<StressReport, StressFailure>
    | { readonly ok: false; readonly failure: { readonly reason: 'crashed'; readonly message: string } }
  readonly tookMs: number
}

declare const self: DedicatedWorkerGlobalScope
let page: RunPage | undefined
let plan: Result<Outcome, StressFailure> | undefined

self.onmessage = ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'page') {
    page = data.page
    plan = undefined
    return
  }
  const begun = performance.now()
  const answer = (result: FromWorker['result']): void =>
    self.postMessage({ id: data.id, turned: data.turn, result, tookMs: performance.now() - begun } satisfies FromWorker)
  try {
    if (!page) return
    plan ??= planOf(page.network)
    answer(plan.ok ? runStress(page, plan.value, data) : plan)
  } catch (error) {
    // A crash of ours ends this run and no other.
    answer({ ok: false, failure: { reason: 'crashed', message: String(error) } })
  }
}
