import type { ReactNode } from 'react'
import { Refused } from '../api.ts'
import { useWords } from '../words/use-words.ts'

/** What went wrong, where, and what to do next. */
export function ErrorState({ error, again }: { readonly error: unknown; readonly again?: () => void }) {
  const { t } = useWords()
  const problem = error instanceof Refused ? error.problem : { message: String(error), mend: undefined, where: undefined }
  return (
    <section className="state error" role="alert">
      <h1>{t('errorTitle')}</h1>
      <p className="stand">{problem.message}</p>
      {problem.where && <p className="src mono">{problem.where}</p>}
      {problem.mend && <p>{t('errorMend', { mend: problem.mend })}</p>}
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
