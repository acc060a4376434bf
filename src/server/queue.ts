import { failed, ok, type Problem, type Result } from '../base/index.ts'
import { type Claim, type ClaimId, claimId, type LedgerView } from '../model/index.ts'
import { askAcceptance, askQueue, askRules, type LedgerStore, type World } from '../pipeline.ts'
import { writeEvidence } from '../report/index.ts'
import { type QueueAnswer, type ReviewAnswer, readCorrection } from '../wire/index.ts'
import { titleOf } from './answers.ts'
import { type Asked, unreadable } from './asked.ts'
import { acted } from './changes.ts'

/** So many are drawn before they are asked for; what accepting would change takes a view each. */
const readyMax = 6
const othersMax = 12

export function answerQueue(store: LedgerStore, { question }: Asked): QueueAnswer {
  const state = store.state()
  const { view, waiting, certain, undoable } = askQueue(state)
  const { language } = question
  const byId = new Map(view.commitments.map((c) => [c.id, c]))
  return {
    waiting: waiting.length,
    certain,
    undoable,
    items: waiting.slice(0, readyMax).flatMap(({ claim, why }) => {
      const evidence = writeEvidence({ view, claim: claim.id, language })
      const commitment = byId.get(view.commitmentOf.get(claim.id)!)
      const { changes, headline } = askAcceptance(state, claim.id, question)
      if (!evidence) return []
      return [
        {
          evidence,
          why,
          ...(commitment ? { commitment: commitment.id, commitmentTitle: titleOf(view, commitment, language) } : {}),
          ...(changes.length > 0 ? { changes: headline } : {}),
          others: commitment ? othersOn(view, claim, commitment.claims, language) : [],
        },
      ]
    }),
    rules: askRules(state).flatMap(({ rule, accepted, rejected, corrected }) => {
      const decided = accepted + rejected + corrected
      return decided > 0 ? [{ rule, decided, wrong: rejected + corrected }] : []
    }),
  }
}

function othersOn(
  view: LedgerView,
  claim: Claim,
  claims: readonly ClaimId[],
  language: Asked['question']['language'],
): QueueAnswer['items'][number]['others'] {
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
