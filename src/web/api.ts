import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Language, Problem } from '../base/index.ts'
import type { DependReport, EvidenceView, LedgerReport, NetworkReport, StoryReport } from '../report/index.ts'
import type {
  AcceptanceAnswer,
  DatesAnswer,
  DocumentAnswer,
  ErrorAnswer,
  PaletteAnswer,
  QueueAnswer,
  ReviewAnswer,
  StressPage,
} from '../wire/index.ts'
import { type Address, stringifySearch } from './address.ts'

/** A problem the server named, or that there is no server to name one. */
export class Refused extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.message)
    this.problem = problem
  }
}

export async function ask<T>(path: string, init?: RequestInit): Promise<T> {
  return (await (await answerOf(path, init)).json().catch(silent)) as T
}

/** An answer that comes line by line, each line one JSON value. Ends with the answer; fails where the server falls silent before its end. */
export async function askLines<T>(path: string, init: RequestInit, onLine: (line: T) => void): Promise<void> {
  const response = await answerOf(path, init)
  if (!response.body) return silent()
  let rest = ''
  for await (const bytes of chunksOf(response.body.pipeThrough(new TextDecoderStream()).getReader())) {
    const lines = (rest + bytes).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) onLine(JSON.parse(line) as T)
  }
}

// Not every browser walks a stream by itself.
async function* chunksOf(reader: ReadableStreamDefaultReader<string>): AsyncGenerator<string> {
  for (;;) {
    const { done, value } = await reader.read().catch(silent)
    if (done) return
    yield value
  }
}

async function answerOf(path: string, init?: RequestInit): Promise<Response> {
  const response = await fetch(path, init).catch(silent)
  if (response.ok) return response
  const body = (await response.json().catch(() => undefined)) as ErrorAnswer | undefined
  throw new Refused(
    body?.error ?? {
      code: 'internal',
      way: 'answered',
      values: { status: response.status },
      message: `the server answered ${response.status}`,
    },
  )
}

function silent(): never {
  throw new Refused({
    code: 'address-unreachable',
    way: 'no-server',
    message: 'the server does not answer',
    mend: 'start it again with: edifice serve',
  })
}

/** What a question carries. */
export interface Facts {
  readonly known?: string
  readonly due?: string
  readonly policy?: string
  readonly lang: Language
}

const query = (facts: Facts, extra: Address = {}): string => stringifySearch({ ...facts, ...extra })

/** The previous answer stays on screen, dimmed, while the next is on its way. */
const useAnswer = <T>(path: string, enabled = true) =>
  useQuery({ queryKey: [path], queryFn: () => ask<T>(path), placeholderData: keepPreviousData, enabled })

export const useDates = () => useAnswer<DatesAnswer>('/api/dates')
export const useLedger = (facts: Facts, extra: Address) => useAnswer<LedgerReport>(`/api/ledger${query(facts, extra)}`)
export const useStory = (id: string, facts: Facts) =>
  useAnswer<StoryReport>(`/api/story/${encodeURIComponent(id)}${query(facts)}`)
export const useNetwork = (facts: Facts, extra: Address) => useAnswer<NetworkReport>(`/api/network${query(facts, extra)}`)
/** `at`: the card, or a claim on it, to begin with. */
export const useQueue = (facts: Facts, at: string | undefined) =>
  useAnswer<QueueAnswer>(`/api/queue${query(facts)}${at ? `&at=${encodeURIComponent(at)}` : ''}`)
export const useDepend = (facts: Facts, extra: Address) => useAnswer<DependReport>(`/api/depend${query(facts, extra)}`)
export const useStressPage = (facts: Facts, enabled = true) => useAnswer<StressPage>(`/api/stress${query(facts)}`, enabled)
export const usePalette = (facts: Facts, enabled: boolean) => useAnswer<PaletteAnswer>(`/api/palette${query(facts)}`, enabled)

/** A document or a claim is itself or nothing: another one's text must not stand in its place while it loads. */
const useExactly = <T>(path: string | undefined) =>
  useQuery({ queryKey: [path], queryFn: () => ask<T>(path!), enabled: path !== undefined })
export const useDocument = (hash: string | undefined, facts: Facts) =>
  useExactly<DocumentAnswer>(hash && `/api/document/${hash}${query(facts)}`)
export const useEvidence = (claim: string | undefined, facts: Facts) =>
  useExactly<EvidenceView>(claim && `/api/evidence/${claim}${query(facts)}`)

/** What accepting one claim would change. */
export const useAcceptance = (claim: string, facts: Facts) =>
  useExactly<AcceptanceAnswer>(`/api/acceptance${query(facts)}&claim=${claim}`)

export const post = <T>(path: string, body: unknown) =>
  ask<T>(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })

export type ReaderAct =
  | { readonly kind: 'edit'; readonly claim: string; readonly fields: Readonly<Record<string, string>> }
  | { readonly kind: 'link'; readonly earlier: string; readonly later: string; readonly verdict: 'linked' | 'unlinked' }

export type Verdict = 'accepted' | 'rejected' | 'open'

/** A decision changes views: everything shown is asked for again. */
export function useReview(onDone: (answer: ReviewAnswer) => void) {
  const client = useQueryClient()
  const onSuccess = (answer: ReviewAnswer) => {
    onDone(answer)
    void client.invalidateQueries()
  }
  const review = useMutation({
    mutationFn: (decision: { claims: readonly string[]; verdict: Verdict }) => post<ReviewAnswer>('/api/review', decision),
    onSuccess,
  })
  const undo = useMutation({ mutationFn: () => post<ReviewAnswer>('/api/undo', {}), onSuccess })
  const act = useMutation({ mutationFn: (act: ReaderAct) => post<ReviewAnswer>('/api/act', act), onSuccess })
  return { review, undo, act }
}
