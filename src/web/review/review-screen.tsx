import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { QueueAnswer } from '../../wire/index.ts'
import { useDates, useQueue, useReview } from '../api.ts'
import { useKeys } from '../keys/use-keys.ts'
import { KeyButton, KeyHint } from '../parts/key-hint.tsx'
import { EmptyState, ErrorState, Skeleton } from '../parts/states.tsx'
import { Swatch } from '../parts/svg.tsx'
import { notify } from '../shell/notice.tsx'
import { carried, useFacts, useGo, useTitle } from '../shell/use-address.ts'
import { useWords } from '../words/use-words.ts'
import { CorrectForm } from './correct-form.tsx'

type Item = QueueAnswer['items'][number]
interface Tally {
  readonly accepted: number
  readonly rejected: number
  readonly corrected: number
}

/** One claim at a time: its words, what it would change, and one key. */
export function ReviewScreen() {
  const { t, count } = useWords()
  const facts = useFacts()
  const queue = useQueue(facts)
  const readOnly = useDates().data?.readOnly
  const [tally, setTally] = useState<Tally>({ accepted: 0, rejected: 0, corrected: 0 })
  useTitle(t('reviewScreen'))
  if (readOnly)
    return (
      <EmptyState title={t('readOnlyTitle')}>
        <p>{t('readOnlyWhy')}</p>
      </EmptyState>
    )
  if (queue.error) return <ErrorState error={queue.error} again={() => void queue.refetch()} />
  if (!queue.data) return <Skeleton rows={5} />
  return (
    <div className="wrap">
      <div className="kick">{t('reviewScreen')}</div>
      <h1>{queue.data.waiting === 0 ? t('nothingWaits') : count('waits', queue.data.waiting)}</h1>
      <p className="stand">{queue.data.waiting === 0 ? t('lastDecided', { ...tally }) : t('reviewStand')}</p>
      <Queue queue={queue.data} onDone={(kind, n) => setTally((old) => ({ ...old, [kind]: old[kind] + n }))} />
      <RuleTable rules={queue.data.rules} />
    </div>
  )
}

function Queue({ queue, onDone }: { readonly queue: QueueAnswer; readonly onDone: (kind: keyof Tally, n: number) => void }) {
  const { t, count } = useWords()
  // Decided here and not yet gone from the answer: the next one is drawn without waiting.
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set())
  const [open, setOpen] = useState<'edit' | 'link'>()
  const { review, undo, act } = useReview(({ reviews }) => notify(count('decided', reviews.length)))
  const item = queue.items.find(({ evidence }) => !gone.has(evidence.claim))
  const leave = (claim: string) => {
    setGone(new Set([...gone, claim]))
    setOpen(undefined)
  }
  const decide = (verdict: 'accepted' | 'rejected') => {
    if (!item) return
    leave(item.evidence.claim)
    onDone(verdict, 1)
    review.mutate({ claims: [item.evidence.claim], verdict })
  }
  const acceptCertain = () => {
    onDone('accepted', queue.certain.length)
    review.mutate({ claims: queue.certain, verdict: 'accepted' })
  }
  const back = () => {
    setGone(new Set())
    undo.mutate()
  }
  const toggle = (what: 'edit' | 'link') => setOpen(open === what ? undefined : what)
  useKeys({
    accept: item && (() => decide('accepted')),
    reject: item && (() => decide('rejected')),
    undo: queue.undoable > 0 ? back : undefined,
    'accept-certain': queue.certain.length > 0 ? acceptCertain : undefined,
    edit: item && (() => toggle('edit')),
    link: item && (() => toggle('link')),
    close: open && (() => setOpen(undefined)),
  })
  return (
    <>
      <div className="acts">
        <KeyButton action="accept-certain" disabled={queue.certain.length === 0} onClick={acceptCertain}>
          {count('acceptCertain', queue.certain.length)}
        </KeyButton>
        <KeyButton action="undo" disabled={queue.undoable === 0} onClick={back}>
          {t('undo')}
        </KeyButton>
      </div>
      {!item && queue.waiting > gone.size && <Skeleton rows={3} />}
      {item && (
        <section className="fig review-item" aria-label={item.evidence.title}>
          <ClaimUnderReview item={item} />
          <div className="acts">
            <KeyButton action="accept" primary onClick={() => decide('accepted')}>
              {t('accept')}
            </KeyButton>
            <KeyButton action="reject" onClick={() => decide('rejected')}>
              {t('reject')}
            </KeyButton>
            <KeyButton action="edit" aria-expanded={open === 'edit'} onClick={() => toggle('edit')}>
              {t('correct')}
            </KeyButton>
            <KeyButton action="link" aria-expanded={open === 'link'} onClick={() => toggle('link')}>
              {t('linkConflict')}
            </KeyButton>
          </div>
          {open === 'edit' && (
            <CorrectForm
              key={item.evidence.claim}
              error={act.error}
              onSave={(fields) =>
                act.mutate(
                  { kind: 'edit', claim: item.evidence.claim, fields },
                  {
                    onSuccess: () => {
                      leave(item.evidence.claim)
                      onDone('corrected', 1)
                    },
                  },
                )
              }
            />
          )}
          {open === 'link' && (
            <Others
              item={item}
              onLink={(other, linked) =>
                act.mutate({ kind: 'link', earlier: other, later: item.evidence.claim, verdict: linked ? 'unlinked' : 'linked' })
              }
            />
          )}
        </section>
      )}
    </>
  )
}

function ClaimUnderReview({ item: { evidence, why, commitment, commitmentTitle, changes } }: { readonly item: Item }) {
  const { t } = useWords()
  const go = useGo()
  const { quote } = evidence
  const openSource = quote && (() => go(`/source/${quote.documentHash}`, { claim: evidence.claim }))
  useKeys({ source: openSource })
  return (
    <>
      <h2>{evidence.title}</h2>
      <p className="src">
        {[evidence.speaker, evidence.speakerRole].filter(Boolean).join(', ')} · {t('saidOn', { date: evidence.saidOn })}
      </p>
      {quote && (
        <blockquote className="q" lang={quote.language}>
          {quote.before}
          <mark>{quote.exact}</mark>
          {quote.after}
        </blockquote>
      )}
      <p className="src">
        <Swatch of={evidence.firmness} /> {evidence.firmnessWord} · {evidence.actWord} · {evidence.propertyWord} ·{' '}
        {evidence.amountText || t('noFigure')} · {t(why === 'unsure' ? 'whyUnsure' : 'whyAltered')}
      </p>
      <p className="src">
        {commitment ? (
          <Link to="/story/$id" params={{ id: commitment }} search={carried as never}>
            {commitmentTitle} · {commitment}
          </Link>
        ) : (
          t('noCommitment')
        )}
      </p>
      <p>{changes ? t('acceptChanges', { changes }) : t('acceptNothing')}</p>
      {openSource && (
        <p className="src">
          <button type="button" className="btn" onClick={openSource}>
            {t('wholeSource')} <KeyHint action="source" />
          </button>
        </p>
      )}
    </>
  )
}

function Others({ item, onLink }: { readonly item: Item; readonly onLink: (claim: string, linked: boolean) => void }) {
  const { t } = useWords()
  if (item.others.length === 0) return <p className="src">{t('noOthers')}</p>
  return (
    <>
      <p>{t('linkWhich')}</p>
      <ul className="others">
        {item.others.map(({ claim, title, linked }) => (
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

function RuleTable({ rules }: Pick<QueueAnswer, 'rules'>) {
  const { t } = useWords()
  if (rules.length === 0) return null
  return (
    <section className="fig">
      <h2>{t('rulesRecord')}</h2>
      <table>
        <thead>
          <tr>
            <th>{t('rule')}</th>
            <th className="n">{t('ruleDecided')}</th>
            <th className="n">{t('ruleWrong')}</th>
          </tr>
        </thead>
        <tbody>
          {rules.map(({ rule, decided, wrong }) => (
            <tr key={rule}>
              <td>{rule}</td>
              <td className="n">{decided}</td>
              <td className="n">{wrong}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
