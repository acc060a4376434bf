import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { Language } from '../../base/index.ts'
import type { AddAnswer, FoundStatement, ReadingLine, StopAnswer } from '../../wire/index.ts'
import { askLines, post, Refused } from '../api.ts'

export type AddInput = { readonly text: string } | { readonly address: string } | { readonly file: File }

/** What has been read so far of the text that is being read. */
export interface Reading {
  readonly document?: Extract<ReadingLine, { readonly kind: 'reading' }>['document']
  /** Of the work, 0 to 1. */
  readonly share: number
  readonly found: readonly FoundStatement[]
  /** The reader wants it ended, and the answer is on its way. */
  readonly stopping: boolean
}
const begun: Reading = { share: 0, found: [], stopping: false }

export function readingAfter(old: Reading, line: ReadingLine): Reading {
  switch (line.kind) {
    case 'reading':
      return { ...begun, document: line.document, stopping: old.stopping }
    case 'found':
      return { ...old, share: line.done / line.of, found: [...old.found, ...line.claims] }
    default:
      return old
  }
}

/** Reads a source into the ledger and tells what is found on the way; stopped, what was found is kept. */
export function useReading(lang: Language, onDone: (answer: AddAnswer) => void) {
  const client = useQueryClient()
  const [reading, setReading] = useState<Reading>()
  const [error, setError] = useState<Error>()
  const way = useRef<{ readonly hangUp: AbortController; name?: string; wanted?: boolean }>(undefined)

  const sendStop = (name: string) => void post<StopAnswer>('/api/stop', { reading: name }).catch(() => undefined)
  const onLine = (line: ReadingLine) => {
    const on = way.current
    if (line.kind === 'refused') throw new Refused(line.error)
    if (line.kind === 'added') {
      onDone(line.answer)
      void client.invalidateQueries()
    }
    if (line.kind === 'reading' && on) {
      on.name = line.reading
      if (on.wanted) sendStop(line.reading)
    }
    setReading((old) => old && readingAfter(old, line))
  }
  const start = async (input: AddInput) => {
    const hangUp = new AbortController()
    way.current = { hangUp }
    setReading(begun)
    setError(undefined)
    try {
      await askLines(`/api/add?lang=${lang}`, { ...requestOf(input), signal: hangUp.signal }, onLine)
    } catch (failure) {
      if (!hangUp.signal.aborted) setError(failure as Error)
    }
    setReading(undefined)
  }
  /** Before anything is read there is nothing to keep: the server is not waited for. */
  const stop = () => {
    const on = way.current
    if (!on) return
    if (on.name) sendStop(on.name)
    else if (on.wanted) on.hangUp.abort()
    on.wanted = true
    setReading((old) => old && { ...old, stopping: true })
  }
  return { reading, error, start, stop }
}

function requestOf(input: AddInput): RequestInit {
  const accept = 'application/x-ndjson'
  if (!('file' in input))
    return { method: 'POST', headers: { 'content-type': 'application/json', accept }, body: JSON.stringify(input) }
  const form = new FormData()
  form.append('file', input.file)
  return { method: 'POST', headers: { accept }, body: form }
}
