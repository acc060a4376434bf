import { Link } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import type { Problem } from '../../base/index.ts'
import { problemText } from '../../report/index.ts'
import type { AddAnswer, ReviewAnswer } from '../../wire/index.ts'
import { useReview, type Verdict } from '../api.ts'
import { useKeys } from '../keys/use-keys.ts'
import { KeyButton, KeyHint } from '../parts/key-hint.tsx'
import { MarkedText } from '../parts/marked-text.tsx'
import { Swatch } from '../parts/svg.tsx'
import { notify } from '../shell/notice.tsx'
import { carried, useGo } from '../shell/use-address.ts'
import { useWords } from '../words/use-words.ts'
import type { WordKey } from '../words/words.ts'
import { certainOpen, type Decided, type Found, nextOpen, reviewOf } from './queue.ts'
import { Refused } from './refused.tsx'

/** What was read: the text on the left with its words marked, the claims on the right in reading order. */
export function FoundClaims({ answer, onAgain }: { readonly answer: AddAnswer; readonly onAgain: () => void }) {
  const { t, count } = useWords()
  const go = useGo()
  const { claims, document, refused, problems, stopped } = answer
  const [at, setAt] = useState(0)
  const { decided, decide, acceptCertain, undo, certain } = useDecisions(claims, at, setAt)
  const current = claims[at]
  const review = () => go('/review')
  useKeys({
    next: () => setAt(Math.min(at + 1, claims.length - 1)),
    previous: () => setAt(Math.max(at - 1, 0)),
    accept: current && (() => decide('accepted')),
    reject: current && (() => decide('rejected')),
    undo,
    'accept-certain': certain > 0 ? acceptCertain : undefined,
    open: claims.length > 0 ? review : undefined,
    source: () => go(`/source/${document.hash}`, current ? { claim: current.evidence.claim } : {}),
  })
  const fresh = claims.filter((found) => found.isNew).length
  return (
    <div className="wrap">
      <div className="head">
        <div className="kick grow">{t('add')}</div>
        <KeyButton action="new" onClick={onAgain}>
          {t('readAnother')}
        </KeyButton>
      </div>
      <h1>{claims.length > 0 ? count('claimsFound', claims.length) : t('noClaimFound')}</h1>
      <p className="stand">
        {claims.length > 0
          ? `${count('newClaims', fresh)} ${claims.length > fresh ? count('knownClaims', claims.length - fresh) : ''}`
          : t(stopped ? 'stoppedBefore' : 'noClaimWhy')}
      </p>
      {stopped && (
        <p className="stand" role="status">
          {t('stoppedAt', { percent: Math.floor((stopped.done / stopped.of) * 100) })}
        </p>
      )}
      <div className="cols add">
        <section className="fig" aria-label={t('sourceText')}>
          <h2>{document.title ?? t('sourceText')}</h2>
          <p className="sub mono">sha256 {document.hash.slice(0, 16)}…</p>
          <div className="source-box tall">
            <MarkedText
              text={document.text}
              language={document.language}
              spans={spansOf(claims)}
              current={current?.evidence.claim}
              onSpan={(id) => setAt(claims.findIndex((found) => found.evidence.claim === id))}
              scroll
            />
          </div>
        </section>
        <section className="fig" aria-label={t('claims')}>
          <div className="figh">
            <h2 className="grow">{t('claims')}</h2>
            <KeyButton action="accept-certain" primary={certain > 0} disabled={certain === 0} onClick={acceptCertain}>
              {count('acceptCertain', certain)}
            </KeyButton>
            <KeyButton action="open" primary={certain === 0} disabled={claims.length === 0} onClick={review}>
              {t('reviewThese')}
            </KeyButton>
            <KeyButton action="undo" onClick={undo}>
              {t('undo')}
            </KeyButton>
          </div>
          <ol className="found">
            {claims.map((found, i) => (
              <FoundClaim
                key={found.evidence.claim}
                found={found}
                decided={decided}
                current={i === at}
                onChoose={() => setAt(i)}
                onDecide={decide}
              />
            ))}
          </ol>
          <p className="src">
            <KeyHint action="next" /> <KeyHint action="previous" /> {t('nextPrevious')} <KeyHint action="source" />{' '}
            {t('wholeSource')}
          </p>
          <Refused refused={refused} language={document.language} />
          <Problems problems={problems} />
        </section>
      </div>
    </div>
  )
}

const spansOf = (claims: readonly Found[]) =>
  claims.flatMap(({ evidence: { claim, quote } }) => (quote ? [{ id: claim, start: quote.start, end: quote.end }] : []))

/** Decisions go to the ledger at once; the next claim that waits is chosen without waiting for the answer. */
function useDecisions(claims: readonly Found[], at: number, setAt: (at: number) => void) {
  const { count } = useWords()
  const [decided, setDecided] = useState<Decided>(new Map())
  const lay = (changes: readonly (readonly [string, Verdict])[]) => setDecided((old) => new Map([...old, ...changes]))
  const { review, undo } = useReview(({ reviews }: ReviewAnswer) => {
    lay(reviews.map(({ claim, verdict }) => [claim, verdict] as const))
    notify(count('decided', reviews.length))
  })
  const decide = (verdict: Verdict) => {
    const claim = claims[at]?.evidence.claim
    if (!claim) return
    const next = new Map([...decided, [claim, verdict] as const])
    setDecided(next)
    setAt(nextOpen(claims, next, at))
    review.mutate({ claims: [claim], verdict })
  }
  const certain = certainOpen(claims, decided)
  return {
    decided,
    decide,
    certain: certain.length,
    acceptCertain: () => certain.length > 0 && review.mutate({ claims: certain, verdict: 'accepted' }),
    undo: () => undo.mutate(),
  }
}

interface FoundProps {
  readonly found: Found
  readonly decided: Decided
  readonly current: boolean
  readonly onChoose: () => void
  readonly onDecide: (verdict: Verdict) => void
}

function FoundClaim({ found, decided, current, onChoose, onDecide }: FoundProps) {
  const { t } = useWords()
  const { evidence, certain, isNew } = found
  const review = reviewOf(found, decided)
  const item = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (current) item.current?.scrollIntoView({ block: 'nearest' })
  }, [current])
  return (
    <li ref={item} data-current={current} data-review={review}>
      <button type="button" className="found-head" aria-expanded={current} onClick={onChoose}>
        <b>{evidence.title}</b>
        <span className="src">
          <Swatch of={evidence.firmness} /> {evidence.firmnessWord} · {evidence.amountText || t('noFigure')} · {evidence.speaker}
        </span>
      </button>
      <p className="src">
        {certain ? t('certain') : t('notCertain')}
        {!isNew && ` · ${t('alreadyKnown')}`}
        {review !== 'open' && <b> · {t(review)}</b>}
        {' · '}
        <CommitmentLine found={found} />
      </p>
      {current && (
        <div className="acts">
          <KeyButton action="accept" primary={!certain} onClick={() => onDecide('accepted')} disabled={review === 'accepted'}>
            {t('accept')}
          </KeyButton>
          <KeyButton action="reject" onClick={() => onDecide('rejected')} disabled={review === 'rejected'}>
            {t('reject')}
          </KeyButton>
        </div>
      )}
    </li>
  )
}

const joinWords: Readonly<Record<string, WordKey>> = {
  'amount-fits': 'joinAmount',
  'capacity-fits': 'joinCapacity',
  'label-fits': 'joinLabel',
  'date-fits': 'joinDate',
  'same-parties-and-kind': 'joinParties',
  'latest-of-several': 'joinLatest',
  'same-document': 'joinSame',
  'first-mention': 'joinFirst',
  'party-ambiguous': 'joinAmbiguous',
  'no-parties': 'joinNone',
}

/** Which commitment the claim speaks of, and why the ledger thinks so. */
function CommitmentLine({ found: { commitment, commitmentTitle, commitmentIsNew, reason } }: { readonly found: Found }) {
  const { t } = useWords()
  const why = reason && ` (${joinWords[reason] ? t(joinWords[reason]) : reason})`
  if (!commitment)
    return (
      <>
        {t('noCommitment')}
        {why}
      </>
    )
  return (
    <>
      {t(commitmentIsNew ? 'newCommitment' : 'joinedTo')}{' '}
      <Link to="/story/$id" params={{ id: commitment }} search={carried as never}>
        {commitmentTitle ?? commitment} · {commitment}
      </Link>
      {why}
    </>
  )
}

function Problems({ problems }: { readonly problems: readonly Problem[] }) {
  const { t, lang } = useWords()
  if (problems.length === 0) return null
  return (
    <>
      <div className="kick">{t('problems')}</div>
      <ul className="warnings">
        {problems.map((problem) => {
          const { what, inEnglish, mend } = problemText(problem, lang)
          return (
            <li key={`${problem.message}${problem.where}`}>
              <span lang={inEnglish && 'en'}>{what}</span>
              {problem.where && <span className="src"> {problem.where}</span>}
              {mend && <span className="src"> {mend}</span>}
            </li>
          )
        })}
      </ul>
    </>
  )
}
