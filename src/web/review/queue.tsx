import { useIsMutating } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { QueueAnswer } from '../../wire/index.ts'
import { useReview, type Verdict } from '../api.ts'
import { useKeys } from '../keys/use-keys.ts'
import { KeyButton } from '../parts/key-hint.tsx'
import { ErrorState, Skeleton } from '../parts/states.tsx'
import { notify } from '../shell/notice.tsx'
import { useWords } from '../words/use-words.ts'
import { type Card, cardAfter, cardAt, type Decided, idsOf, openOn, stands, statementAfter } from './desk.ts'
import { OpenedCard } from './opened-card.tsx'
import { WholeCard } from './whole-card.tsx'

export interface Tally {
  readonly accepted: number
  readonly rejected: number
  readonly corrected: number
}
interface Props {
  readonly queue: QueueAnswer
  /** The answer is the server's latest word. */
  readonly settled: boolean
  readonly at: string | undefined
  readonly onAt: (at: string | undefined) => void
  readonly onDone: (kind: keyof Tally, n: number) => void
}

/** What is opened is kept as it was: statements decided on it stay in their place until it is left. */
interface Opened {
  readonly card: Card
  readonly claim: string
  readonly form?: 'edit' | 'link'
}

export function Queue({ queue, settled, at, onAt, onDone }: Props) {
  const { t, count } = useWords()
  const [opened, setOpened] = useState<Opened>()
  const { decided, lay, review, undo, act } = useDecisions(settled)
  const card = opened?.card ?? cardAt(queue.items, at, decided)
  const top = useRef<HTMLDivElement>(null)

  /** The card is left: the next one stands there, from its head. */
  const leave = (of: Card, now: Decided) => {
    setOpened(undefined)
    // From the first card on the queue moves up by itself; further down the place has to be kept.
    onAt(of.place === 1 ? undefined : cardAfter(queue.items, of, now)?.id)
    if ((top.current?.getBoundingClientRect().top ?? 0) < 0) top.current?.scrollIntoView({ behavior: 'instant' })
  }
  const decide = (claims: readonly string[], verdict: Exclude<Verdict, 'open'>) => {
    if (!card || claims.length === 0) return
    const now = lay(claims, verdict)
    onDone(verdict, claims.length)
    review.mutate({ claims, verdict }, { onError: () => lay(claims, 'open') })
    if (opened) next(opened, now)
    else leave(card, now)
  }
  const next = (of: Opened, now: Decided) => {
    const following = statementAfter(of.card, of.claim, now)
    if (following && stands(of.card, now)) setOpened({ card: of.card, claim: following.evidence.claim })
    else leave(of.card, now)
  }
  const open = (form?: Opened['form']) => {
    const [first] = card ? openOn(card, decided) : []
    if (card && first) setOpened({ card, claim: first.evidence.claim, ...(form ? { form } : {}) })
  }
  const back = () =>
    undo.mutate(undefined, {
      onSuccess: ({ reviews }) => {
        const claim = reviews.find(({ verdict }) => verdict === 'open')?.claim
        for (const one of reviews) lay([one.claim], one.verdict)
        if (claim && opened && idsOf(opened.card.statements).includes(claim)) setOpened({ card: opened.card, claim })
        else if (claim) {
          setOpened(undefined)
          onAt(claim)
        }
      },
    })
  const acceptCertain = () => {
    onDone('accepted', queue.certain.length)
    setOpened(undefined)
    review.mutate({ claims: queue.certain, verdict: 'accepted' })
  }
  useKeys({
    undo: queue.undoable > 0 ? back : undefined,
    'accept-certain': queue.certain.length > 0 ? acceptCertain : undefined,
  })
  const error = review.error ?? undo.error
  return (
    <div ref={top}>
      <div className="acts">
        <KeyButton action="accept-certain" disabled={queue.certain.length === 0} onClick={acceptCertain}>
          {count('acceptCertain', queue.certain.length)}
        </KeyButton>
        <KeyButton action="undo" disabled={queue.undoable === 0} onClick={back}>
          {t('undo')}
        </KeyButton>
      </div>
      {error && <ErrorState error={error} />}
      {!card && queue.waiting > 0 && <Skeleton rows={3} />}
      {card && opened && (
        <OpenedCard
          key={card.id}
          card={card}
          decided={decided}
          claim={opened.claim}
          form={opened.form}
          error={act.error}
          onDecide={(verdict) => decide([opened.claim], verdict)}
          onChoose={(claim) => setOpened({ card, claim })}
          onForm={(form) => setOpened({ card, claim: opened.claim, ...(form ? { form } : {}) })}
          onClose={() => setOpened(undefined)}
          onCorrect={(fields) =>
            act.mutate(
              { kind: 'edit', claim: opened.claim, fields },
              {
                onSuccess: () => {
                  onDone('corrected', 1)
                  next(opened, lay([opened.claim], 'rejected'))
                },
              },
            )
          }
          onLink={(other, linked) =>
            act.mutate({ kind: 'link', earlier: other, later: opened.claim, verdict: linked ? 'unlinked' : 'linked' })
          }
        />
      )}
      {card && !opened && (
        <WholeCard
          key={card.id}
          card={card}
          of={queue.cards}
          statements={openOn(card, decided)}
          onDecide={(verdict) => decide(idsOf(openOn(card, decided)), verdict)}
          onOpen={open}
          onNext={() => onAt(cardAfter(queue.items, card, decided)?.id)}
          onPrevious={() => onAt(queue.items[queue.items.indexOf(card) - 1]?.id ?? queue.previous)}
        />
      )}
    </div>
  )
}

/** Decisions go to the ledger at once; here they are laid over the answer until the next one has them. */
function useDecisions(settled: boolean) {
  const { count } = useWords()
  const [decided, setDecided] = useState<Decided>(new Map())
  const busy = useIsMutating() > 0
  useEffect(() => {
    if (settled && !busy) setDecided((old) => (old.size === 0 ? old : new Map()))
  }, [settled, busy])
  const lay = (claims: readonly string[], verdict: Verdict): Decided => {
    const now = new Map([...decided, ...claims.map((claim) => [claim, verdict] as const)])
    setDecided((old) => new Map([...old, ...claims.map((claim) => [claim, verdict] as const)]))
    return now
  }
  return { decided, lay, ...useReview(({ reviews }) => notify(count('decided', reviews.length))) }
}
