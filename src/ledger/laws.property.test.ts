import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { randomFrom } from '../base/index.ts'
import { type ClaimId, commitmentId, type LedgerEvent, type Policy } from '../model/index.ts'
import { driftOf, foldLedger, leadOf, lineOf, takeIn, viewLedger } from './index.ts'
import { commitmentIds, historyFrom, pick } from './testing/history.ts'
import {
  bytesOf,
  claim,
  documentOf,
  endOf,
  grow,
  isCommitment,
  isParty,
  joins,
  ledgerOf,
  party,
  relates,
  rowsOf,
  tells,
} from './testing/log.ts'

const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 })
const policies: readonly Policy[] = ['best-supported', 'latest', 'on-record-only', 'signed-only', 'everything', 'as-told-by:acme']
const law = (property: (seed: number) => void, numRuns = 200): void =>
  fc.assert(
    fc.property(seeds, (seed) => property(seed)),
    { numRuns },
  )
const policyFor = (seed: number): Policy => policies[seed % policies.length]!

describe('laws of the ledger', () => {
  it('[LE1] a claim planted later, with all that comes with it, changes no byte of an earlier view or drift', () => {
    law((seed) => {
      const { events, dates } = historyFrom(seed)
      const before = ledgerOf(...events)
      const day = pick(randomFrom(seed), dates)
      const after = grow(before, plantedLater(seed))
      const asked = { policy: policyFor(seed), knownBy: endOf(day) }
      expect(bytesOf(viewLedger(after, asked))).toBe(bytesOf(viewLedger(ledgerOf(...events), asked)))
      for (const id of commitmentIds.map(commitmentId))
        expect(bytesOf(driftOf(after, id, asked))).toBe(bytesOf(driftOf(before, id, asked)))
    })
  })

  it('[LE2] folding in pieces is folding at once, and a state folded onto stays what it was', () => {
    law((seed) => {
      const rows = rowsOf(historyFrom(seed).events)
      const cut = seed % (rows.length + 1)
      const early = foldLedger(rows.slice(0, cut))
      const asked = { policy: policyFor(seed) }
      const earlyView = bytesOf(viewLedger(early, asked))
      const fork = foldLedger(rowsOf(plantedLater(seed)), early)
      const whole = foldLedger(rows.slice(cut), early)
      expect(bytesOf(viewLedger(whole, asked))).toBe(bytesOf(viewLedger(foldLedger(rows), asked)))
      expect(whole.rows).toEqual(rows)
      expect(bytesOf(viewLedger(early, asked))).toBe(earlyView)
      expect(early.rows).toEqual(rows.slice(0, cut))
      expect(fork.rows.length).toBe(cut + plantedLater(seed).length)
    })
  })

  it('[LE3] the order of lines that do not speak of one another changes nothing but the hash over that order', () => {
    law((seed) => {
      const { events } = historyFrom(seed)
      const shuffled = shuffleIndependent(events, seed)
      const asked = { policy: policyFor(seed) }
      const bare = (of: readonly LedgerEvent[]) => bytesOf({ ...viewLedger(ledgerOf(...of), asked), ledgerHash: '' })
      expect(bare(shuffled)).toBe(bare(events))
    })
  })

  it('[LE4] over 1,000 histories, the view of every date is a fold from scratch of the lines known by then', () => {
    law((seed) => {
      const { events, dates } = historyFrom(seed, 9)
      const full = ledgerOf(...events)
      for (const day of dates) {
        const asked = { policy: policyFor(seed), knownBy: endOf(day) }
        const scratch = ledgerOf(...linesKnown(events, endOf(day)))
        expect(bytesOf(viewLedger(full, asked))).toBe(bytesOf(viewLedger(scratch, asked)))
      }
    }, 1_000)
  })

  it('[LE5] deciding anew which commitment a claim speaks of rewrites no claim', () => {
    law((seed) => {
      const { events } = historyFrom(seed)
      const before = viewLedger(ledgerOf(...events), { policy: 'best-supported' })
      const random = randomFrom(seed)
      const moves = [...before.claims.values()].map((c) => joins(pick(random, commitmentIds), c))
      const after = viewLedger(ledgerOf(...events, ...moves), { policy: 'best-supported' })
      expect(bytesOf(after.claims)).toBe(bytesOf(before.claims))
      for (const move of moves)
        if (move.type === 'identity') expect(after.commitmentOf.get(move.decision.claim)).toBe(move.decision.commitment)
    })
  })

  it('[LE6] the drift of a line ends where its view stands, with one step a claim', () => {
    law((seed) => {
      const { events, dates } = historyFrom(seed)
      const state = ledgerOf(...events)
      const asked = { policy: policyFor(seed), knownBy: endOf(pick(randomFrom(seed), dates)) }
      const view = viewLedger(state, asked)
      for (const { id } of view.commitments) {
        const line = lineOf(view, id)
        const steps = driftOf(state, id, asked)
        const lead = leadOf(line)!
        expect(steps.length).toBe(line.reduce((n, c) => n + c.claims.length, 0))
        expect(steps.at(-1)?.firmness.to).toBe(lead.firmness.code)
        expect(steps.at(-1)?.stalled).toBe(lead.firmness.stalled)
        expect(steps.at(-1)?.amount.to).toEqual(lead.amount?.value)
      }
    })
  })

  it('[LE7] the same document twice adds nothing', () => {
    law((seed) => {
      const document = documentOf('Acme pays. Bolt waits. Nobody signed.')
      const claims = historyFrom(seed).events.flatMap((e) =>
        e.type === 'claim' && e.claim.evidence.kind === 'quote' ? [e.claim] : [],
      )
      const told = claims.map(({ id: _, recordedAt: __, ...said }) => said)
      const once = takeIn(ledgerOf(), document, told, endOf('2026-11-01'))
      const twice = takeIn(ledgerOf(...once.events), document, told, endOf('2026-11-09'))
      expect(twice.events).toEqual([])
      expect(twice.claims.map((c) => c.claim.id)).toEqual(once.claims.map((c) => c.claim.id))
      expect(twice.claims.some((c) => c.isNew)).toBe(false)
    })
  })
})

/** A later claim by a new party, on an old and on a new commitment, with everything that taking it in brings along. */
function plantedLater(seed: number): readonly LedgerEvent[] {
  const late = {
    on: '2026-06-01',
    by: 'late',
    says: { stage: 'terminated' as const, binding: false },
    payee: 'late',
    gist: `${seed}`,
  }
  return [
    isParty(party('late', { en: ['Late'] })),
    isCommitment('C-0009', { payee: 'late' }),
    ...tells('C-0001', { ...late, property: 'stage' }),
    ...tells('C-0009', late),
    relates('C-0009', 'replaces', 'C-0001'),
    relates('C-0009', 'part-of', 'C-0003'),
    { type: 'document', document: documentOf('A later paper.', { published: { precision: 'day', day: '2026-06-01' } }) },
  ]
}

/** Lines that speak of the same thing keep their order among themselves; the others are dealt anew. */
function shuffleIndependent(events: readonly LedgerEvent[], seed: number): readonly LedgerEvent[] {
  const random = randomFrom(seed ^ 0x5bd1e995)
  const about = (e: LedgerEvent): string =>
    e.type === 'identity'
      ? `i${e.decision.claim}`
      : e.type === 'review'
        ? `r${e.review.claim}`
        : e.type === 'conflict'
          ? `x${[e.link.earlier, e.link.later].sort()}`
          : `${e.type}${JSON.stringify(e, plain)}`
  const queues = [...Map.groupBy(events, about).values()].map((q) => [...q])
  const dealt: LedgerEvent[] = []
  while (queues.some((q) => q.length > 0)) {
    const next = pick(
      random,
      queues.filter((q) => q.length > 0),
    ).shift()
    if (next) dealt.push(next)
  }
  return dealt
}
const plain = (_: string, value: unknown) => (typeof value === 'bigint' ? String(value) : value)

/** Everything but what was published later, what is said about that, and parties and commitments that only that names. */
function linesKnown(events: readonly LedgerEvent[], at: number): readonly LedgerEvent[] {
  const late = new Set<ClaimId>(events.flatMap((e) => (e.type === 'claim' && e.claim.publishedAt > at ? [e.claim.id] : [])))
  const kept = events.filter((e) => {
    if (e.type === 'claim') return !late.has(e.claim.id)
    if (e.type === 'identity') return !late.has(e.decision.claim)
    if (e.type === 'review') return !late.has(e.review.claim)
    if (e.type === 'conflict') return !late.has(e.link.earlier) && !late.has(e.link.later)
    return e.type !== 'figure' || e.figure.publishedAt <= at
  })
  const spoken = new Set(kept.flatMap((e) => (e.type === 'identity' ? [e.decision.commitment] : [])))
  return kept.filter((e) => {
    if (e.type === 'commitment') return spoken.has(e.commitment.id)
    return e.type !== 'relation' || (spoken.has(e.relation.from) && spoken.has(e.relation.to))
  })
}

describe('the claim builder of these tests', () => {
  it('[LE8] a claim told twice is one claim, and any other word, day or speaker is another', () => {
    const told = { on: '2026-01-05', says: { binding: true } }
    expect(claim(told).id).toBe(claim({ ...told }).id)
    const others = [
      { ...told, on: '2026-01-06' },
      { ...told, by: 'bolt' },
      { ...told, says: { binding: false } },
      { ...told, act: 'commits' as const },
      { ...told, property: 'binding' as const },
      { ...told, key: 'other' },
      { ...told, gist: 'said otherwise' },
    ]
    expect(new Set([told, ...others].map((t) => claim(t).id)).size).toBe(others.length + 1)
  })
})
