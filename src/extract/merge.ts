import { majorOf } from '../base/index.ts'
import type { CommitmentKind } from '../model/index.ts'
import { headlineOf } from '../model/index.ts'
import { same } from './discourse.ts'
import type { FoundDeal } from './found-deal.ts'
import type { NameRef } from './gazetteer.ts'

/** One undertaking as the whole text speaks of it. */
export interface KnownDeal {
  readonly key: string
  readonly kind: CommitmentKind
  readonly payer: NameRef | undefined
  readonly payee: NameRef | undefined
  amount: FoundDeal['amount']
  capacity: FoundDeal['capacity']
  readonly round: boolean
  /** Counts the undertakings in reading order. */
  readonly at: number
}

const sideOf = (ref: NameRef | undefined): string => ref?.party ?? ref?.name ?? '?'

const family: Readonly<Record<CommitmentKind, string>> = {
  equity_investment: 'capital',
  debt_financing: 'debt',
  purchase: 'trade',
  services: 'trade',
  lease: 'trade',
  supply: 'trade',
  offtake: 'trade',
  licence: 'licence',
  acquisition: 'acquisition',
  capacity_buildout: 'buildout',
  guarantee: 'guarantee',
  warrant: 'warrant',
  other: 'other',
}

/** The undertakings met so far, in reading order. */
export class DealBook {
  readonly #deals: KnownDeal[] = []
  /** By either side, so that a long text is not gone through again for every sentence. */
  readonly #bySide = new Map<string, KnownDeal[]>()
  last: KnownDeal | undefined

  get deals(): readonly KnownDeal[] {
    return this.#deals
  }

  /** The undertaking `found` speaks of: one already told, or a new one. */
  place(found: FoundDeal, revised: boolean): KnownDeal {
    const known = this.#near([found.payer, found.payee]).filter((deal) => fits(deal, found, revised))
    const deal = known.find((d) => sameSize(d, found)) ?? known.at(-1) ?? this.#open(found)
    if (found.amount && (!deal.amount || revised)) deal.amount = found.amount
    if (found.capacity && !deal.capacity) deal.capacity = found.capacity
    this.last = deal
    return deal
  }

  /** The undertaking of the same size that shares a party, when the words leave a side out. */
  sized(found: FoundDeal): KnownDeal | undefined {
    return (found.payer ? this.#near([found.payer]) : this.#deals).find(
      (d) => sameSize(d, found) && (same(d.payer, found.payer) || same(d.payee, found.payer) || !found.payer),
    )
  }

  /** For words that name a pair, or only "the deal": which one? */
  about(parties: readonly NameRef[], round = false): KnownDeal | undefined {
    if (parties.length === 0 && !round) return this.last
    const near = parties.length > 0 ? this.#near(parties) : this.#deals
    if (round) {
      const rounds = near.filter(
        (d) => d.round && (parties.length === 0 || parties.some((p) => same(p, d.payer) || same(p, d.payee))),
      )
      if (rounds.length > 0) return rounds.at(-1)
    }
    const both = near.filter((d) => parties.filter((p) => same(p, d.payer) || same(p, d.payee)).length >= 2)
    if (both.length > 0) return both.find((d) => d === this.last) ?? both[0]
    const one = near.filter((d) => parties.some((p) => same(p, d.payer) || same(p, d.payee)))
    if (parties.length > 0 && one.length > 0) return one.find((d) => d === this.last) ?? one.at(-1)
    return parties.length === 0 ? this.last : undefined
  }

  /** The undertakings of any of these parties, in reading order. */
  #near(parties: readonly (NameRef | undefined)[]): KnownDeal[] {
    const lists = [...new Set(parties.map(sideOf))].map((id) => this.#bySide.get(id) ?? [])
    if (lists.length === 1) return lists[0]!
    return [...new Set(lists.flat())].sort((a, b) => a.at - b.at)
  }

  #open(found: FoundDeal): KnownDeal {
    const stem = `${sideOf(found.payer)} > ${sideOf(found.payee)} ${found.kind}${found.round ? ' round' : ''}`
    const taken = this.#near([found.payer]).filter((d) => d.key === stem || d.key.startsWith(`${stem} #`)).length
    const deal: KnownDeal = {
      key: taken === 0 ? stem : `${stem} #${taken + 1}`,
      kind: found.kind,
      payer: found.payer,
      payee: found.payee,
      amount: found.amount,
      capacity: found.capacity,
      round: found.round,
      at: this.#deals.length,
    }
    this.#deals.push(deal)
    for (const id of new Set([sideOf(found.payer), sideOf(found.payee)])) {
      const list = this.#bySide.get(id)
      if (list) list.push(deal)
      else this.#bySide.set(id, [deal])
    }
    return deal
  }
}

function fits(deal: KnownDeal, found: FoundDeal, revised: boolean): boolean {
  if (family[deal.kind] !== family[found.kind]) return false
  const straight = same(deal.payer, found.payer) && (same(deal.payee, found.payee) || (!deal.payee && !found.payee))
  const turned = family[deal.kind] === 'trade' && same(deal.payer, found.payee) && same(deal.payee, found.payer)
  if (!straight && !turned) return false
  if (revised) return true
  if (deal.round !== found.round && !(found.pointsBack || sameSize(deal, found))) return false
  return !(deal.amount && found.amount)
    ? !(deal.capacity && found.capacity && !deal.amount && !found.amount && !nearSize(deal, found))
    : sameSize(deal, found)
}

const size = (amount: FoundDeal['amount']): number | undefined => {
  const money = amount && headlineOf(amount.range)
  return money && majorOf(money)
}

export function sameSize(deal: Pick<KnownDeal, 'amount'>, found: FoundDeal): boolean {
  const a = size(deal.amount)
  const b = size(found.amount)
  return a !== undefined && b !== undefined && Math.abs(a - b) <= 0.01 * Math.max(a, b)
}

const nearSize = (deal: KnownDeal, found: FoundDeal): boolean => {
  const a = deal.capacity?.range.high ?? deal.capacity?.range.low ?? 0
  const b = found.capacity?.range.high ?? found.capacity?.range.low ?? 0
  return Math.abs(a - b) <= 0.01 * Math.max(a, b)
}
