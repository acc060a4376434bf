import { useRef } from 'react'
import { useKeys } from '../keys/use-keys.ts'
import { KeyButton, KeyHint } from '../parts/key-hint.tsx'
import { useWords } from '../words/use-words.ts'
import { CardHead } from './card-head.tsx'
import { type Card, idsOf, type Statement } from './desk.ts'
import { StatementBody } from './statement.tsx'
import { useSeen } from './use-seen.ts'

interface Props {
  readonly card: Card
  /** Cards in all. */
  readonly of: number
  readonly statements: readonly Statement[]
  readonly onDecide: (verdict: 'accepted' | 'rejected') => void
  readonly onOpen: (form?: 'edit' | 'link') => void
  readonly onNext: () => void
  readonly onPrevious: () => void
}

/** One undertaking, decided whole. Nobody accepts words that have not stood on the screen: while some have not, the key shows them. */
export function WholeCard({ card, of, statements, onDecide, onOpen, onNext, onPrevious }: Props) {
  const { t, count } = useWords()
  const list = useRef<HTMLOListElement>(null)
  const { unseen, showNext } = useSeen(list, idsOf(statements))
  const n = statements.length
  const accept = unseen > 0 ? showNext : () => onDecide('accepted')
  useKeys({
    accept,
    reject: () => onDecide('rejected'),
    open: () => onOpen(),
    edit: () => onOpen('edit'),
    link: () => onOpen('link'),
    next: onNext,
    previous: onPrevious,
  })
  return (
    <section className="fig review-item" aria-label={card.title ?? t('aboutNone')}>
      <CardHead card={card}>
        <span className="src">
          {t('placeOf', { n: card.place, of })} <KeyHint action="previous" /> <KeyHint action="next" />
        </span>
      </CardHead>
      <p className="changes">{card.changes ? t('acceptChanges', { changes: card.changes }) : t('acceptNothing')}</p>
      <ol className="statements" ref={list}>
        {statements.map((statement, i) => (
          <li key={statement.evidence.claim} data-claim={statement.evidence.claim}>
            <StatementBody statement={statement} number={i + 1} />
          </li>
        ))}
      </ol>
      <div className="acts bar">
        <KeyButton action="accept" primary onClick={accept} data-unseen={unseen}>
          {unseen > 0 ? count('showUnseen', unseen) : count('acceptAll', n)}
        </KeyButton>
        <KeyButton action="reject" onClick={() => onDecide('rejected')}>
          {count('rejectAll', n)}
        </KeyButton>
        <KeyButton action="open" onClick={() => onOpen()}>
          {t('openCard')}
        </KeyButton>
        <KeyButton action="edit" onClick={() => onOpen('edit')}>
          {t('correct')}
        </KeyButton>
        <KeyButton action="link" onClick={() => onOpen('link')}>
          {t('linkConflict')}
        </KeyButton>
      </div>
    </section>
  )
}
