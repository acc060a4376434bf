import { useEffect, useRef } from 'react'
import type { Verdict } from '../api.ts'
import { useAcceptance } from '../api.ts'
import { useKeys } from '../keys/use-keys.ts'
import { KeyButton, KeyHint } from '../parts/key-hint.tsx'
import { useFacts, useGo } from '../shell/use-address.ts'
import { useWords } from '../words/use-words.ts'
import { CardHead } from './card-head.tsx'
import { CorrectForm } from './correct-form.tsx'
import type { Card, Decided, Statement } from './desk.ts'
import { StatementBody } from './statement.tsx'

interface Props {
  readonly card: Card
  readonly decided: Decided
  readonly claim: string
  readonly form: 'edit' | 'link' | undefined
  readonly error: unknown
  readonly onDecide: (verdict: 'accepted' | 'rejected') => void
  readonly onChoose: (claim: string) => void
  readonly onForm: (form: 'edit' | 'link' | undefined) => void
  readonly onClose: () => void
  readonly onCorrect: (fields: Readonly<Record<string, string>>) => void
  readonly onLink: (other: string, linked: boolean) => void
}

/** The same card decided statement by statement: the chosen one with the words around it and what it alone would change. */
export function OpenedCard({ card, decided, claim, form, error, ...on }: Props) {
  const { t } = useWords()
  const go = useGo()
  const changes = useAcceptance(claim, useFacts()).data?.changes
  const at = card.statements.findIndex(({ evidence }) => evidence.claim === claim)
  const current = card.statements[at]!
  const { quote } = current.evidence
  const step = (by: number) => {
    const to = card.statements[at + by]
    if (to) on.onChoose(to.evidence.claim)
  }
  const toggle = (which: 'edit' | 'link') => on.onForm(form === which ? undefined : which)
  const source = quote && (() => go(`/source/${quote.documentHash}`, { claim: current.evidence.claim }))
  useKeys({
    accept: () => on.onDecide('accepted'),
    reject: () => on.onDecide('rejected'),
    edit: () => toggle('edit'),
    link: () => toggle('link'),
    next: () => step(1),
    previous: () => step(-1),
    close: () => (form ? on.onForm(undefined) : on.onClose()),
    open: on.onClose,
    source,
  })
  return (
    <section className="fig review-item" aria-label={card.title ?? t('aboutNone')} data-opened>
      <CardHead card={card}>
        <span className="src">
          {t('placeOf', { n: at + 1, of: card.statements.length })} <KeyHint action="previous" /> <KeyHint action="next" />
        </span>
      </CardHead>
      <ol className="statements">
        {card.statements.map((statement, i) => {
          const isCurrent = i === at
          return (
            <Row
              key={statement.evidence.claim}
              statement={statement}
              number={i + 1}
              verdict={decided.get(statement.evidence.claim) ?? 'open'}
              current={isCurrent}
              onChoose={on.onChoose}
            >
              {isCurrent && (
                <>
                  <p className="changes">{changes ? t('acceptChanges', { changes }) : t('acceptNothing')}</p>
                  <div className="acts">
                    <KeyButton action="accept" primary onClick={() => on.onDecide('accepted')}>
                      {t('accept')}
                    </KeyButton>
                    <KeyButton action="reject" onClick={() => on.onDecide('rejected')}>
                      {t('reject')}
                    </KeyButton>
                    <KeyButton action="edit" aria-expanded={form === 'edit'} onClick={() => toggle('edit')}>
                      {t('correct')}
                    </KeyButton>
                    <KeyButton action="link" aria-expanded={form === 'link'} onClick={() => toggle('link')}>
                      {t('linkConflict')}
                    </KeyButton>
                    {source && (
                      <KeyButton action="source" onClick={source}>
                        {t('wholeSource')}
                      </KeyButton>
                    )}
                    <KeyButton action="close" onClick={on.onClose}>
                      {t('closeCard')}
                    </KeyButton>
                  </div>
                  {form === 'edit' && <CorrectForm error={error} onSave={on.onCorrect} />}
                  {form === 'link' && <Others statement={current} onLink={on.onLink} />}
                </>
              )}
            </Row>
          )
        })}
      </ol>
    </section>
  )
}

interface RowProps {
  readonly statement: Statement
  readonly number: number
  readonly verdict: Verdict
  readonly current: boolean
  readonly onChoose: (claim: string) => void
  readonly children: React.ReactNode
}

function Row({ statement, number, verdict, current, onChoose, children }: RowProps) {
  const { t } = useWords()
  const row = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (current) row.current?.scrollIntoView({ block: 'nearest', behavior: 'instant' })
  }, [current])
  return (
    <li ref={row} data-claim={statement.evidence.claim} data-current={current} data-review={verdict}>
      <StatementBody statement={statement} number={number} around={current}>
        {verdict !== 'open' && <p className="src verdict">{t(verdict)}</p>}
        {!current && (
          <button type="button" className="btn choose" onClick={() => onChoose(statement.evidence.claim)}>
            {t('chooseThis', { n: number })}
          </button>
        )}
        {children}
      </StatementBody>
    </li>
  )
}

function Others({ statement, onLink }: { readonly statement: Statement; readonly onLink: Props['onLink'] }) {
  const { t } = useWords()
  if (statement.others.length === 0) return <p className="src">{t('noOthers')}</p>
  return (
    <>
      <p>{t('linkWhich')}</p>
      <ul className="others">
        {statement.others.map(({ claim, title, linked }) => (
          <li key={claim}>
            <button type="button" className="cx" onClick={() => onLink(claim, linked)}>
              <b>≠</b> {title}
              <span className="src">{t(linked ? 'canBoth' : 'cannotBoth')}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
