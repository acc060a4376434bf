import { useEffect, useRef } from 'react'
import type { Language } from '../../base/index.ts'
import { useWords } from '../words/use-words.ts'
import { type Span, segmentsOf } from './segments.ts'

interface Props {
  readonly text: string
  readonly language: Language
  readonly spans: readonly Span[]
  readonly current?: string | undefined
  readonly onSpan: (id: string) => void
  readonly window?: { readonly from: number; readonly until: number }
  readonly scroll?: boolean
}

/** Source text as text, never as HTML, with the words of each claim marked and the chosen one brought into view. */
export function MarkedText({ text, language, spans, current, onSpan, window, scroll = false }: Props) {
  const { t } = useWords()
  const chosen = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another claim is another place
  useEffect(() => {
    if (scroll) bringIntoView(chosen.current)
  }, [current, scroll])
  let first = true
  return (
    <div className="marked" lang={language}>
      {segmentsOf(text, spans, window).map((segment) => {
        if (segment.ids.length === 0) return <span key={segment.start}>{segment.text}</span>
        const id = current !== undefined && segment.ids.includes(current) ? current : segment.ids[0]!
        if (id !== current)
          // A link and not a button: it has to break over lines like the words it is.
          return (
            <a
              key={segment.start}
              href={`#${id}`}
              className="other"
              title={t('otherClaim')}
              onClick={(event) => {
                event.preventDefault()
                onSpan(id)
              }}
            >
              {segment.text}
            </a>
          )
        const ref = first ? chosen : undefined
        first = false
        return (
          <mark key={segment.start} ref={ref}>
            {segment.text}
          </mark>
        )
      })}
    </div>
  )
}

/** Inside its own box where it stands in one: the page, with what else is on it, stays where it is. */
function bringIntoView(mark: HTMLElement | null): void {
  const box = mark?.closest<HTMLElement>('.source-box.tall')
  if (!mark || !box) {
    mark?.scrollIntoView({ block: 'center' })
    return
  }
  const above = mark.getBoundingClientRect().top - box.getBoundingClientRect().top
  box.scrollTop += above - (box.clientHeight - mark.offsetHeight) / 2
}
