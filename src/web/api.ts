import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Language, Problem } from '../base/index.ts'
import type { DependReport, EvidenceView, LedgerReport, NetworkReport, StoryReport } from '../report/index.ts'
import type {
  AcceptanceAnswer,
  AddAnswer,
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
  const response = await fetch(path, init).catch(() => undefined)
  if (!response)
    throw new Refused({
      code: 'address-unreachable',
      message: 'the server does not answer',
      mend: 'start it again with: edifice serve',
    })
  const body: unknown = await response.json().catch(() => undefined)
  if (response.ok) return body as T
  throw new Refused(
    (body as ErrorAnswer | undefined)?.error ?? { code: 'internal', message: `the server answered ${response.status}` },
  )
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

const post = <T>(path: string, body: unknown) =>
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

export type AddInput = { readonly text: string } | { readonly address: string } | { readonly file: File }

export function useAdd(lang: Language, onDone: (answer: AddAnswer) => void) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (input: AddInput) => {
      const path = `/api/add?lang=${lang}`
      if (!('file' in input)) return post<AddAnswer>(path, input)
      const form = new FormData()
      form.append('file', input.file)
      return ask<AddAnswer>(path, { method: 'POST', body: form })
    },
    onSuccess: (answer) => {
      onDone(answer)
      void client.invalidateQueries()
    },
  })
}
