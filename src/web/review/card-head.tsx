import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { carried } from '../shell/use-address.ts'
import { useWords } from '../words/use-words.ts'
import type { Card } from './desk.ts'

/** Which undertaking, and how much is said of it beside what waits. */
export function CardHead({ card, children }: { readonly card: Card; readonly children?: ReactNode }) {
  const { t, count } = useWords()
  const { commitment, title, known, left } = card
  return (
    <div className="figh">
      <h2 className="grow">
        {commitment ? (
          <Link to="/story/$id" params={{ id: commitment }} search={carried as never}>
            {title ?? commitment}
          </Link>
        ) : (
          t('aboutNone')
        )}
        <span className="src">
          {' '}
          {[commitment ?? title, known > 0 ? count('moreOnIt', known) : '', left > 0 ? count('moreAfter', left) : '']
            .filter(Boolean)
            .join(' · ')}
        </span>
      </h2>
      {children}
    </div>
  )
}
