import type { ReactNode } from 'react'
import type { Problem } from '../../base/index.ts'
import { problemText } from '../../report/index.ts'
import { Refused } from '../api.ts'
import { useWords } from '../words/use-words.ts'

/** What went wrong, where, and what to do next. */
export function ErrorState({ error, again }: { readonly error: unknown; readonly again?: () => void }) {
  const { t, lang } = useWords()
  const problem: Problem =
    error instanceof Refused
      ? error.problem
      : { code: 'internal', way: 'crash', values: { reason: String(error) }, message: String(error) }
  const { title, what, inEnglish, mend } = problemText(problem, lang)
  return (
    <section className="state error" role="alert">
      <h1>{title}</h1>
      <p className="stand" lang={inEnglish && 'en'}>
        {what}
      </p>
      {problem.where && <p className="src mono">{problem.where}</p>}
      {mend && <p>{t('errorMend', { mend })}</p>}
      {again && (
        <button type="button" className="btn" onClick={again}>
          {t('again')}
        </button>
      )}
    </section>
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
