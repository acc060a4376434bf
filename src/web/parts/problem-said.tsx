import type { Problem } from '../../base/index.ts'
import { problemText } from '../../report/index.ts'
import { useWords } from '../words/use-words.ts'

/** A problem in the reader's language: what kind, what was wrong, where, and what to do. */
export function ProblemSaid({ problem }: { readonly problem: Problem }) {
  const { t, lang } = useWords()
  const { title, what, inEnglish, mend } = problemText(problem, lang)
  return (
    <>
      <h1>{title}</h1>
      <p className="stand" lang={inEnglish && 'en'}>
        {what}
      </p>
      {problem.where && <p className="src mono">{problem.where}</p>}
      {mend && <p>{t('errorMend', { mend })}</p>}
    </>
  )
}
