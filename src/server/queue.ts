import { failed, type Language, ok, type Problem, type Result } from '../base/index.ts'
import { type Claim, type ClaimId, claimId, type LedgerView } from '../model/index.ts'
import {
  askAcceptance,
  askQueue,
  askRules,
  type LedgerStore,
  type Question,
  type ReviewCard,
  tellCard,
  type World,
} from '../pipeline.ts'
import { writeEvidence } from '../report/index.ts'
import { type AcceptanceAnswer, type QueueAnswer, type ReviewAnswer, readCorrection } from '../wire/index.ts'
import { type Asked, unreadable } from './asked.ts'
import { acted } from './changes.ts'

/** So many are drawn before they are asked for; what accepting one would change takes a view. */
const cardsReadyMax = 4
const othersMax = 12

/** `at`: the card, or the claim on it, to begin with; where it is no longer there, the first. */
export function answerQueue(store: LedgerStore, { question }: Asked, at: string | null): QueueAnswer {
  const state = store.state()
  const { view, waiting, cards, certain, undoable } = askQueue(state)
  const from =
    at === null
      ? 0
      : Math.max(
          0,
          cards.findIndex((card) => holds(card, at)),
        )
  const previous = cards[from - 1]
  return {
    waiting: waiting.length,
    cards: cards.length,
    certain,
    undoable,
    ...(previous ? { previous: previous.id } : {}),
    items: cards.slice(from, from + cardsReadyMax).map((card, i) => ({
      ...cardAnswer(view, card, question.language),
      // What is said of no commitment changes none.
      ...acceptanceOf(store, card.commitment ? card.statements.map(({ claim }) => claim.id) : [], question),
      place: from + i + 1,
    })),
    rules: askRules(state).flatMap(({ rule, accepted, rejected, corrected }) => {
      const decided = accepted + rejected + corrected
      return decided > 0 ? [{ rule, decided, wrong: rejected + corrected }] : []
    }),
  }
}

const holds = ({ id, statements }: ReviewCard, at: string): boolean =>
  id === at || statements.some(({ claim }) => claim.id === at)

function cardAnswer(
  view: LedgerView,
  card: ReviewCard,
  language: Language,
): Omit<QueueAnswer['items'][number], 'place' | 'changes'> {
  const { statements, ...told } = tellCard(view, card, language)
  const claims = view.commitments.find(({ id }) => id === card.commitment)?.claims ?? []
  return {
    ...told,
    id: card.id,
    left: card.left,
    ...(card.commitment ? { commitment: card.commitment } : {}),
    statements: statements.map(({ claim, ...one }) => ({ ...one, others: othersOn(view, claim, claims, language) })),
  }
}

/** What accepting these claims together would change in the view asked for. */
export function answerAcceptance(store: LedgerStore, { question }: Asked, claims: readonly string[]): AcceptanceAnswer {
  const known = [...askQueue(store.state()).view.claims.keys()]
  return acceptanceOf(
    store,
    known.filter((id) => claims.includes(id)),
    question,
  )
}

function acceptanceOf(store: LedgerStore, claims: readonly ClaimId[], question: Question): AcceptanceAnswer {
  if (claims.length === 0) return {}
  const { each } = askAcceptance(store.state(), claims, question)
  return each.length > 0 ? { changes: each.join(' · ') } : {}
}

function othersOn(
  view: LedgerView,
  claim: Claim,
  claims: readonly ClaimId[],
  language: Language,
): QueueAnswer['items'][number]['statements'][number]['others'] {
  const beside = new Set(
    view.conflicts.flatMap(({ earlier, later }) => (earlier === claim.id ? [later] : later === claim.id ? [earlier] : [])),
  )
  return claims
    .filter((id) => id !== claim.id)
    .slice(-othersMax)
    .flatMap((id) => {
      const evidence = writeEvidence({ view, claim: id, language })
      return evidence
        ? [{ claim: id, title: `${evidence.speaker}, ${evidence.saidOn}: ${evidence.title}`, linked: beside.has(id) }]
        : []
    })
}

/** A correction of one claim, or two claims set against each other. */
export function actOn(store: LedgerStore, world: World, body: Record<string, unknown>): Result<ReviewAnswer, Problem> {
  const { kind, claim, fields, earlier, later, verdict } = body
  const claims = new Map(
    store.state().rows.flatMap(({ event }) => (event.type === 'claim' ? [[event.claim.id as string, event.claim] as const] : [])),
  )
  const named = kind === 'edit' ? [claim] : [earlier, later]
  const stranger = named.find((id) => typeof id !== 'string' || !claims.has(id))
  if (stranger !== undefined || named.length === 0)
    return failed({
      code: 'reference-unknown',
      way: 'claim-not-here',
      values: { id: String(stranger).slice(0, 40) },
      message: `no claim ${String(stranger).slice(0, 40)} is in this ledger`,
      where: 'claim',
      mend: 'take ids from an answer of this server',
    })
  if (kind === 'link') {
    if (verdict !== 'linked' && verdict !== 'unlinked' && verdict !== 'open')
      return unreadable('verdict', verdict, 'linked, unlinked or open')
    return ok(acted(store, world, { kind, earlier: claimId(String(earlier)), later: claimId(String(later)), verdict }))
  }
  if (kind !== 'edit') return unreadable('kind', kind, 'edit or link')
  const words = fieldsOf(fields)
  if (!words) return unreadable('fields', fields, 'an object of words: amount, stage, binding, act, property')
  const correction = readCorrection(words, claims.get(String(claim))!.says)
  if (!correction.ok) return unreadable(correction.failure.field, correction.failure.words, correction.failure.expected)
  return ok(acted(store, world, { kind, claim: claimId(String(claim)), correction: correction.value }))
}

function fieldsOf(value: unknown): Readonly<Record<string, string>> | undefined {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return undefined
  const entries = Object.entries(value)
  return entries.length > 0 && entries.every(([, words]) => typeof words === 'string' && words.length < 200)
    ? Object.fromEntries(entries)
    : undefined
}
