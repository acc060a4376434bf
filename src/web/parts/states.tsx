import { lazy, type ReactNode, Suspense } from 'react'
import type { Problem } from '../../base/index.ts'
import { Refused } from '../api.ts'
import { useWords } from '../words/use-words.ts'

// The words for every problem weigh as much as a screen: they come when the page is at rest, before anything has gone wrong.
const said = () => import('./problem-said.tsx').then(({ ProblemSaid }) => ({ default: ProblemSaid }))
const ProblemSaid = lazy(() => said().catch(() => ({ default: ProblemAsWritten })))
setTimeout(() => void said().catch(() => undefined), 3_000)

/** What went wrong, where, and what to do next. */
export function ErrorState({ error, again }: { readonly error: unknown; readonly again?: () => void }) {
  const { t } = useWords()
  const problem: Problem =
    error instanceof Refused
      ? error.problem
      : { code: 'internal', way: 'crash', values: { reason: String(error) }, message: String(error) }
  return (
    <section className="state error" role="alert">
      <Suspense>
        <ProblemSaid problem={problem} />
      </Suspense>
      {again && (
        <button type="button" className="btn" onClick={again}>
          {t('again')}
        </button>
      )}
    </section>
  )
}

/** Where even the words cannot be fetched. */
function ProblemAsWritten({ problem: { message, mend } }: { readonly problem: Problem }) {
  const { t } = useWords()
  return (
    <>
      <h1>{t('errorTitle')}</h1>
      <p className="stand" lang="en">
        {message}
      </p>
      {mend && <p lang="en">{mend}</p>}
    </>
  )
}

export const EmptyState = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section className="state">
    <h1>{title}</h1>
    {children}
  </section>
)

/** Grey lines as tall as what will stand there, so that nothing jumps when it comes. */
export function Skeleton({ rows = 8, figure = 0 }: { readonly rows?: number; readonly figure?: number }) {
  const { t } = useWords()
  return (
    <div className="skeleton" aria-busy="true">
      <span className="sr">{t('loading')}</span>
      <i className="line kick-line" />
      <i className="line head-line" />
      <i className="line stand-line" />
      {figure > 0 && <i className="block" style={{ height: figure }} />}
      {Array.from({ length: rows }, (_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are alike and never move
        <i key={i} className="line row-line" />
      ))}
    </div>
  )
}
