import { useEffect, useRef, useState } from 'react'
import type { Language } from '../../base/index.ts'
import type { Scenario } from '../../model/index.ts'
import type { FlipMark, StressReport, Table } from '../../report/index.ts'
import type { StressPage } from '../../wire/index.ts'
import type { FromWorker, ToWorker } from './worker.ts'

export type RunFailure = Extract<FromWorker['result'], { readonly ok: false }>['failure']
export interface Run {
  /** The last answer; it stays while the next is worked out. */
  readonly report: StressReport | undefined
  readonly turned: Table | undefined
  /** Where the answer flips; found when the hand rests. */
  readonly flips: readonly FlipMark[]
  readonly thresholds: Table | undefined
  readonly failure: RunFailure | undefined
  readonly stale: boolean
  readonly turnedStale: boolean
  readonly tookMs: number
}

const nothing: Run = {
  report: undefined,
  turned: undefined,
  flips: [],
  thresholds: undefined,
  failure: undefined,
  stale: true,
  turnedStale: true,
  tookMs: 0,
}
const turnRestMs = 350

/** Runs the scenario off the main thread. While one runs only the newest of those that wait is kept. */
export function useRun(page: StressPage | undefined, scenario: Scenario | undefined, language: Language): Run {
  const [run, setRun] = useState<Run>(nothing)
  const line = useRef<ReturnType<typeof openLine>>(undefined)
  useEffect(() => {
    const opened = openLine((answer) => setRun((old) => withAnswer(old, answer)))
    line.current = opened
    return () => opened.close()
  }, [])
  useEffect(() => {
    if (page) line.current?.load(page)
  }, [page])
  useEffect(() => {
    if (!page || !scenario) return
    setRun((old) => ({ ...old, stale: true, turnedStale: true }))
    line.current?.ask({ scenario, language, turn: false })
    const timer = setTimeout(() => line.current?.ask({ scenario, language, turn: true }), turnRestMs)
    return () => clearTimeout(timer)
  }, [page, scenario, language])
  return run
}

function withAnswer(old: Run, { result, turned, tookMs }: FromWorker): Run {
  if (!result.ok) return { ...old, failure: result.failure, stale: false, turnedStale: false }
  return {
    report: result.value,
    turned: turned ? result.value.turned : old.turned,
    flips: turned ? (result.value.flips ?? []) : old.flips,
    thresholds: turned ? result.value.thresholds : old.thresholds,
    failure: undefined,
    stale: false,
    turnedStale: turned ? false : old.turnedStale,
    tookMs: turned ? old.tookMs : tookMs,
  }
}

type Question = Omit<Extract<ToWorker, { kind: 'run' }>, 'kind' | 'id'>

function openLine(onAnswer: (answer: FromWorker) => void) {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  let id = 0
  let busy = false
  let asked: Question | undefined
  let waiting: Question | undefined
  const send = (question: Question) => {
    busy = true
    id += 1
    asked = question
    worker.postMessage({ kind: 'run', id, ...question } satisfies ToWorker)
  }
  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
    busy = false
    const next = waiting
    // An answer to a scenario that has changed since is not shown.
    const current = !next || next.scenario === asked?.scenario
    waiting = undefined
    if (next) send(next)
    if (current) onAnswer(data)
  }
  return {
    load({ network, knownBy, policy, ledgerHash, source }: StressPage) {
      worker.postMessage({ kind: 'page', page: { network, knownBy, policy, ledgerHash, source } } satisfies ToWorker)
    },
    ask(question: Question) {
      if (busy) waiting = question
      else send(question)
    },
    close: () => worker.terminate(),
  }
}
