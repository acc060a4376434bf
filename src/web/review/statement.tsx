import type { ReactNode } from 'react'
import { Swatch } from '../parts/svg.tsx'
import { useWords } from '../words/use-words.ts'
import type { Statement } from './desk.ts'

const whyWords = { unsure: 'whyUnsure', 'altered-copy': 'whyAltered', certain: 'certain' } as const
const conflictsMax = 3

interface Props {
  readonly statement: Statement
  readonly number: number
  /** With the words around it, for deciding it alone. */
  readonly around?: boolean
  readonly children?: ReactNode
}

/** One statement: its exact words, who says them, how firm, how much. */
export function StatementBody({ statement: { evidence, why, stage }, number, around = false, children }: Props) {
  const { t } = useWords()
  const { quote } = evidence
  return (
    <>
      <p className="src told">
        <span className="number">{number}</span> <Swatch of={evidence.firmness} /> {evidence.firmnessWord} ·{' '}
        <span className="sum">{evidence.amountText || t('noFigure')}</span> ·{' '}
        {stage ?? `${evidence.actWord} · ${evidence.propertyWord}`} ·{' '}
        {[evidence.speaker, evidence.speakerRole].filter(Boolean).join(', ')} · {t('saidOn', { date: evidence.saidOn })}
        {why !== 'unsure' && <span className="sum"> · {t(whyWords[why])}</span>}
      </p>
      {quote ? (
        <blockquote className="q" lang={quote.language}>
          {around && quote.before}
          <mark>{quote.exact}</mark>
          {around && quote.after}
        </blockquote>
      ) : (
        <blockquote className="q no-words">{evidence.gist}</blockquote>
      )}
      {evidence.warnings.map((warning) => (
        <p key={warning} className="src assumed">
          {warning}
        </p>
      ))}
      {evidence.conflicts.slice(0, conflictsMax).map(({ id, otherTitle, why: because }) => (
        <p key={id} className="src against">
          <span className="unequal">≠</span> {otherTitle} ({because})
        </p>
      ))}
      {/* When this has stood on the screen, the words before it have. */}
      <i className="end" data-end={evidence.claim} />
      {children}
    </>
  )
}
