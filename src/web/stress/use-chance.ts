import { useEffect, useRef, useState } from 'react'
import type { Language } from '../../base/index.ts'
import type { Scenario } from '../../model/index.ts'
import type { ChanceAsk, StressPage } from '../../wire/index.ts'
import type { FromChance, ToChance } from './chance-worker.ts'
import type { ChanceSoFar } from './draw-chance.ts'

export interface Chance {
  readonly state: 'none' | 'drawing' | 'finished' | 'stopped' | 'failed'
  readonly done: number
  /** The last telling; it stays, dimmed, while the paths of the next question are drawn. */
  readonly soFar: ChanceSoFar | undefined
  readonly stale: boolean
  readonly failure: Extract<FromChance, { kind: 'failed' }>['failure'] | undefined
}
const none: Chance = { state: 'none', done: 0, soFar: undefined, stale: false, failure: undefined }

/** Draws the paths asked for in a worker of their own; `stop` keeps what is drawn. */
export function useChance(
  page: StressPage,
  scenario: Scenario,
  ask: ChanceAsk | undefined,
  language: Language,
): { readonly chance: Chance; readonly stop: () => void } {
  const [chance, setChance] = useState<Chance>(none)
  const worker = useRef<Worker>(undefined)
  const party = ask?.party
  const telling = useRef({ language, party })
  telling.current = { language, party }
  // Two questions are one when they draw the same paths; whose fan is shown and in which language is told anew, not drawn.
  const drawn = ask && JSON.stringify([scenario, ask.paths, ask.seed, ask.rho, ask.priors])
  // biome-ignore lint/correctness/useExhaustiveDependencies: `drawn` stands for the scenario and what is asked
  useEffect(() => {
    if (!ask) return setChance(none)
    setChance((old) => ({ ...old, state: 'drawing', done: 0, stale: true, failure: undefined }))
    const opened = new Worker(new URL('./chance-worker.ts', import.meta.url), { type: 'module' })
    worker.current = opened
    opened.onmessage = ({ data }: MessageEvent<FromChance>) => setChance((old) => withNews(old, data))
    const { network, knownBy, policy, ledgerHash, source, calibration } = page
    const { paths, seed, rho, priors } = ask
    opened.postMessage({
      kind: 'draw',
      page: { network, knownBy, policy, ledgerHash, source, calibration },
      question: { scenario, paths, seed, rho, priors, ...telling.current },
    } satisfies ToChance)
    return () => opened.terminate()
  }, [page, drawn])
  useEffect(() => {
    worker.current?.postMessage({ kind: 'tell', telling: { language, party } } satisfies ToChance)
  }, [language, party])
  return { chance, stop: () => worker.current?.postMessage({ kind: 'stop' } satisfies ToChance) }
}

function withNews(old: Chance, news: FromChance): Chance {
  switch (news.kind) {
    case 'progress':
      return { ...old, done: news.done }
    case 'told':
      return {
        state: news.ended === 'no' ? 'drawing' : news.ended,
        done: news.soFar.done,
        soFar: news.soFar,
        stale: false,
        failure: undefined,
      }
    case 'failed':
      return { ...old, state: 'failed', failure: news.failure }
  }
}
