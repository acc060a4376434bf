import type { CommitmentKind } from '../model/index.ts'
import type { Placed } from './clauses.ts'
import { same } from './discourse.ts'
import type { DealToken } from './found-deal.ts'
import type { NameRef } from './gazetteer.ts'
import type { Slot } from './lexicon/deals.ts'
import { buyerTrades, chain, type Goods } from './lexicon/goods.ts'

/** Somebody who may be a side of an undertaking, and why. */
export interface Candidate {
  readonly ref: NameRef
  /** Where the passage puts it; none when only the context offers it. */
  readonly slots: ReadonlySet<Slot>
  /** Named, or stood for, in the passage itself. */
  readonly explicit: boolean
  /** What it is to the context: how readily a reader supplies it for a side left unsaid. */
  readonly ready: number
  /** The words say that it pays. */
  readonly pays?: boolean
  /** Where it stands in the passage, when it does. */
  readonly place?: Placed | undefined
  /** The side it had in the undertaking told before. */
  readonly was?: 'payer' | 'payee' | undefined
}

export interface RoleQuestion {
  readonly lead: DealToken
  readonly triggers: readonly DealToken[]
  readonly kind: CommitmentKind
  readonly goods: readonly Goods[]
  readonly candidates: readonly Candidate[]
  /** Which side that firm had in what was told before: above 0 it pays. */
  readonly habit: number
  /** The firm this item or paragraph announces itself to be about. */
  readonly topic: NameRef | undefined
  /** The text is a paper of this firm, or about it. */
  readonly focus: NameRef | undefined
  readonly own: boolean
  /** The undertaking told before, in this sentence or an earlier one. */
  readonly known: readonly KnownSides[]
  readonly text: string
}

export interface KnownSides {
  readonly kind: CommitmentKind
  readonly payer: NameRef | undefined
  readonly payee: NameRef | undefined
  readonly debtor?: NameRef | undefined
}

export interface Roles {
  readonly payer: NameRef | undefined
  readonly payee: NameRef | undefined
  readonly explicitPayer: boolean
  readonly explicitPayee: boolean
  readonly debtor?: NameRef | undefined
}

export const capitalMarkets: NameRef = {
  sort: 'party',
  name: 'capital markets',
  party: 'capital-markets' as NonNullable<NameRef['party']>,
  kind: 'group',
  sells: [],
}

/** Who pays and who is paid: of all pairs of candidates the one that fits the words, the trade and the context best. */
export function assignRoles(q: RoleQuestion): Roles {
  const { deal } = q.lead.data.word
  if (deal === 'raise' || deal === 'share-sale') return raising(q)
  if (q.kind === 'warrant') return warranting(q)
  if (q.kind === 'capacity_buildout') return building(q)
  const frame = frameOf(q)
  let best: { payer: Candidate | undefined; payee: Candidate | undefined; score: number } | undefined
  const sides = [...q.candidates, undefined].map((c) => ({
    c,
    payer: merit(q, frame, 'payer', c),
    payee: merit(q, frame, 'payee', c),
  }))
  for (const one of sides)
    for (const other of sides) {
      if (same(one.c?.ref, other.c?.ref) || (!one.c && !other.c)) continue
      const score = one.payer + other.payee + together(q, one.c, other.c)
      if (!best || score > best.score) best = { payer: one.c, payee: other.c, score }
    }
  const debtor = q.kind === 'guarantee' ? debtorOf(q, best?.payer?.ref, best?.payee?.ref) : undefined
  return {
    payer: best?.payer?.ref,
    payee: best?.payee?.ref,
    explicitPayer: best?.payer?.explicit ?? false,
    explicitPayee: best?.payee?.explicit ?? false,
    debtor,
  }
}

interface Frame {
  readonly payer: readonly Slot[]
  readonly payee: readonly Slot[]
  /** A paper between two: the words alone do not say who pays. Above 0 the subject pays. */
  readonly mutual: number | undefined
}

/** Two sign it, and the word does not say who pays. */
export const isMutual = (lead: DealToken): boolean => mutualDeals.has(lead.data.word.deal)
const mutualDeals: ReadonlySet<string> = new Set(['sign', 'paper', 'order', 'cooperate', 'talks', 'venture', 'licence-paper'])

function frameOf(q: RoleQuestion): Frame {
  const { word } = q.lead.data
  const deals = q.triggers.map((t) => t.data.word.deal)
  const verb = q.triggers.find(
    (t) =>
      t.data.word.part === 'verb' &&
      !mutualDeals.has(t.data.word.deal) &&
      ['buy', 'sell', 'rent', 'rent-out', 'win', 'award', 'serve'].includes(t.data.word.deal),
  )
  if (receives(q))
    return { payer: ['from', 'by', 'of', 'with', 'object', 'to'], payee: ['subject', 'for', 'to'], mutual: undefined }
  if (mutualDeals.has(word.deal)) {
    if (verb && isTrade(q.kind)) return { payer: verb.data.word.payer, payee: verb.data.word.payee, mutual: undefined }
    return { payer: word.payer, payee: word.payee, mutual: mutualBias(q, deals) }
  }
  // What is built for a price is sold.
  if (word.deal === 'build' && isTrade(q.kind))
    return { payer: ['for', 'to', 'with'], payee: ['by', 'subject', 'of'], mutual: undefined }
  return { payer: word.payer, payee: word.payee, mutual: undefined }
}

/** How well a candidate fills a side; nobody at all costs a little, more where the kind makes no sense without. */
function merit(q: RoleQuestion, frame: Frame, side: 'payer' | 'payee', c: Candidate | undefined): number {
  if (!c) return side === 'payer' ? -1 : q.kind === 'acquisition' && isAsset(q.text) ? 2.2 : onlyBetweenTwo.has(q.kind) ? -0.5 : 1
  const list = side === 'payer' ? frame.payer : frame.payee
  let score = 0
  if (c.slots.size > 0) {
    const places = [...c.slots].map((slot) => list.indexOf(slot)).filter((i) => i >= 0)
    score = places.length > 0 ? 10 - 1.2 * Math.min(...places) : 3.5
    // For whom somebody stands surety is protected by it only when no creditor is known.
    if (q.kind === 'guarantee' && side === 'payee' && c.slots.has('for') && !c.slots.has('to')) score = 2.2
    if (frame.mutual !== undefined) {
      const subject = c.slots.has('subject')
      const clear = (c.slots.has('from') || c.slots.has('by')) && q.lead.data.word.deal === 'order'
      score = clear ? (side === 'payer' ? 10 : 2) : 8
      if (!clear) score += (subject === (side === 'payer') ? 1 : -1) * frame.mutual
    }
    if (!c.explicit) score -= 2
  } else {
    score = c.ready
    if (c.was === side) score += 1
    else if (c.was) score -= 1
  }
  if (c.pays && q.lead.data.word.deal !== 'pay') score += side === 'payer' ? 5 : -5
  return score + trade(q, side, c.ref)
}

/** What a firm is makes it more likely on one side. */
function trade(q: RoleQuestion, side: 'payer' | 'payee', ref: NameRef): number {
  const sign = side === 'payer' ? 1 : -1
  const lender = isLender(ref)
  const sells = sellsAny(ref, q.goods)
  switch (q.kind) {
    case 'debt_financing':
      return lender ? 5 * sign : ref.kind === 'government' || ref.kind === 'fund' ? sign : 0
    case 'guarantee': {
      // Who stands surety does so towards whoever lent.
      const owes = /\b(?:leases?|rent|contract|obligations)\b|租约|租金|履约|合同项下|合约项下/i.test(q.text)
      const lent = q.known.some(
        (k) => (k.kind === 'debt_financing' && same(k.payer, ref)) || (owes && isTrade(k.kind) && same(k.payee, ref)),
      )
      const borrowed = q.known.some((k) => k.kind === 'debt_financing' && same(k.payee, ref))
      return (lent ? -8 * sign : 0) + (borrowed && side === 'payee' ? -6 : 0) + (isState(ref) ? 2 * sign : 0)
    }
    case 'equity_investment':
      return ref.kind === 'fund' || lender ? 3 * sign : isState(ref) ? 2 * sign : 0
    case 'other':
      return q.lead.data.word.deal === 'grant' ? (isState(ref) && side === 'payer' ? 5 : 0) : 0
    case 'licence':
      // Who shows films or sells drugs all over the world takes a licence more often than it gives one.
      return (ref.sells ?? []).some((s) => s === 'platform' || s === 'social')
        ? 3 * sign
        : (ref.sells ?? []).includes('rights')
          ? -2 * sign
          : (ref.sells ?? []).includes('drugs')
            ? 1.6 * sign
            : 0
    case 'acquisition':
    case 'warrant':
    case 'capacity_buildout':
      return 0
    default:
      return sells
        ? -2.5 * sign
        : (ref.sells ?? []).some((s) => buyerTrades.includes(s))
          ? 1.2 * sign
          : lender || isState(ref)
            ? 0.8 * sign
            : 0
  }
}

/** A pair is better when both are named, and no side is left to the markets of memory. */
function together(q: RoleQuestion, payer: Candidate | undefined, payee: Candidate | undefined): number {
  let score = 0
  if (payer?.explicit && payee?.explicit) score += 3
  // "A and B invested": neither invests in the other.
  if (payer?.slots.has('subject') && payee?.slots.has('subject') && !isMutual(q.lead)) score -= 6
  // Whoever the words put in a place of its own is meant to have a side.
  for (const c of q.candidates)
    if (
      c.explicit &&
      c !== payer &&
      c !== payee &&
      (c.slots.has('subject') || c.slots.has('by') || c.slots.has('from') || c.slots.has('to'))
    )
      score -= payer?.slots.has('subject') && c.slots.has('subject') ? 0 : 2.5
  // Of a text about one firm most undertakings are that firm's.
  const main = q.topic ?? q.focus
  if (main && (same(payer?.ref, main) || same(payee?.ref, main))) score += 1.2
  // The pair of an undertaking told before.
  if (
    payer &&
    payee &&
    q.known.some((k) => same(k.payer, payer.ref) && same(k.payee, payee.ref) && familyOf(k.kind) === familyOf(q.kind))
  )
    score += 1
  if (q.kind === 'debt_financing' && payer && payee && isLender(payer.ref) && isLender(payee.ref)) score -= 4
  return score
}

/** In a contract only "signed" between two: by what is signed, whose paper it is, and who sells such things. */
function mutualBias(q: RoleQuestion, deals: readonly string[]): number {
  const habit = (ref: NameRef | undefined) => (same(ref, q.focus) ? q.habit : 0)
  const head = q.candidates.find((c) => c.slots.has('subject'))?.ref
  const partner = q.candidates.find((c) => c.explicit && !same(c.ref, head))?.ref
  const usual = Math.max(-1.6, Math.min(1.6, habit(head) - habit(partner)))
  if (!isTrade(q.kind)) return usual || 0.6
  const buys =
    /采购|购买|承购|包销|购电|购气|租用|承租|租赁|租约|预订|预付|purchase (?:agreement|order|contract)|procurement|offtake|\bbuy|\bleases?\b|outsourc|承包商|委托/i.test(
      q.text,
    )
  const supplies =
    /供货|供应|供气|供电|供水|销售合同|出货|承建|承包|承揽|经销|分销|代工|收取|中标|supply (?:agreement|contract|deal|pact)|\bsupply\b|to supply|distribution|receive|prepayment from/i.test(
      q.text,
    )
  const subject = q.candidates.find((c) => c.slots.has('subject'))?.ref
  const other = q.candidates.find((c) => c.explicit && !same(c.ref, subject))?.ref
  // Who cancels, drops or tears up a contract bought under it more often than not; who signs with us is our customer.
  const ends =
    q.triggers.length > 0 && /\b(?:cancel|scrap|tore up|torn up|dropp|axed|ditch|pulled out)|取消|退单|砍单|终止/i.test(q.text)
  const sellsSubject = subject ? sellerScore(subject, q.goods) : 0
  const sellsOther = other ? sellerScore(other, q.goods) : 0
  if (sellsSubject !== sellsOther && Math.max(sellsSubject, sellsOther) >= 3) return sellsSubject > sellsOther ? -2.5 : 2.5
  // Who announces an offtake of its own sells it, unless the other stands closer to the ground.
  if (
    /包销|承购|购电|offtake|power purchase/i.test(q.text) &&
    same(subject, q.focus) &&
    !/采购/.test(q.text) &&
    chainRank(other) >= 2
  )
    return -2.2
  if (buys && !supplies) return 2.5
  const chain = subject && other ? chainRank(subject) - chainRank(other) : 0
  if (chain !== 0 && !(q.goods.length > 0 && (sellsSubject >= 3 || sellsOther >= 3))) return chain > 0 ? 2 : -2
  if (!buys && q.own && subject && !same(subject, q.focus) && (!other || same(other, q.focus))) return 2
  if (!buys && ends && !same(subject, q.focus)) return 1.5
  if (buys !== supplies) return buys ? 2.5 : same(subject, q.focus) || q.own ? -2.5 : sellsOther > sellsSubject ? 0.6 : -1
  if (usual !== 0) return usual
  if (deals.includes('order') && same(subject, q.focus) && q.own && !buys) return -0.6
  return 0.6
}

/** How far down the chain from ore to airline a firm stands; nothing is said of who sells nothing known. */
function chainRank(ref: NameRef | undefined): number {
  const ranks = (ref?.sells ?? []).flatMap((s) => chain[s] ?? [])
  return ranks.length > 0 ? Math.max(...ranks) : 2.5
}

function raising(q: RoleQuestion): Roles {
  const lender = q.candidates.find(
    (c) => c.explicit && (c.slots.has('from') || c.slots.has('by') || (isLender(c.ref) && !c.slots.has('subject'))),
  )
  const raiser =
    q.candidates.find((c) => c.slots.has('subject') && !same(c.ref, lender?.ref) && !isLender(c.ref)) ??
    q.candidates.find((c) => c.slots.has('of') || c.slots.has('subject')) ??
    [...q.candidates].filter((c) => !same(c.ref, lender?.ref)).sort((a, b) => b.ready - a.ready)[0]
  return {
    payer: lender?.ref ?? capitalMarkets,
    payee: raiser?.ref,
    explicitPayer: true,
    explicitPayee: raiser?.explicit ?? false,
  }
}

/** Warrants are issued by whoever is not said to receive them. */
function warranting(q: RoleQuestion): Roles {
  const receives = /\b(?:was|were|is|are|been|be) (?:issued|granted|given|awarded)|\b(?:receiv|get|got)|获|取得|换取|换得/i.test(
    q.text,
  )
  const head = q.candidates.find((c) => c.explicit && (c.slots.has('subject') || c.slots.has('object')))
  const to = q.candidates.find(
    (c) => c.explicit && c !== head && (c.slots.has('to') || c.slots.has('object') || c.slots.has('with') || c.slots.has('for')),
  )
  const from = q.candidates.find((c) => c.explicit && (c.slots.has('from') || c.slots.has('by') || c.slots.has('of')))
  const last = q.known[0]
  // 换取…认股权证: what was just given is given in exchange.
  if (receives && !to && last && !from && (!head || same(head.ref, last.payer)))
    return { payer: last.debtor ?? last.payee, payee: last.payer, explicitPayer: true, explicitPayee: true }
  const spare = [...q.candidates].filter((c) => !same(c.ref, head?.ref)).sort((a, b) => b.ready - a.ready)[0]
  const [payer, payee] = receives && !to ? [from ?? spare, head] : [head ?? spare, to]
  return { payer: payer?.ref, payee: payee?.ref, explicitPayer: payer !== undefined, explicitPayee: payee !== undefined }
}

function building(q: RoleQuestion): Roles {
  const whom = q.candidates.find((c) => c.slots.has('for') && c.explicit)
  const builder =
    q.candidates.find((c) => c.slots.has('subject') && !same(c.ref, whom?.ref)) ??
    q.candidates.find((c) => (c.slots.has('by') || c.slots.has('of')) && !same(c.ref, whom?.ref)) ??
    [...q.candidates].filter((c) => c.slots.size === 0).sort((a, b) => b.ready - a.ready)[0]
  return {
    payer: builder?.ref,
    payee: whom?.ref,
    explicitPayer: builder?.explicit ?? false,
    explicitPayee: whom !== undefined,
  }
}

/** "X will receive \$60m upfront", 获得贷款: the subject of receiving is paid. */
function receives(q: RoleQuestion): boolean {
  const { word } = q.lead.data
  if (
    !q.triggers.some((t) => t.data.word.deal === 'win' || t.data.word.deal === 'obtain' || t.data.word.deal === 'receive-money')
  )
    return false
  if (
    word.part !== 'noun' &&
    word.deal !== 'license' &&
    word.deal !== 'win' &&
    word.deal !== 'obtain' &&
    word.deal !== 'receive-money'
  )
    return false
  if (q.kind === 'licence') return /首付款|里程碑|预付|权利金|授权金|upfront|milestone|royalt/i.test(q.text)
  // Who obtains shares invests; who obtains an investment is invested in.
  if (q.kind === 'equity_investment')
    return /投资|注资|investment|funding|backing|融资/i.test(q.text) && !/取得.{0,12}(?:股权|股份)|stake/i.test(q.text)
  if (q.kind === 'acquisition')
    return /\b(?:receiv|got|had)[a-z]* (?:an? |its )?(?:[a-z-]+ ){0,2}(?:offer|bid|proposal|approach)|收到[^,。]{0,10}(?:要约|收购)/.test(
      q.text,
    )
  return q.kind === 'debt_financing' || q.kind === 'guarantee' || q.kind === 'other' || word.deal === 'win'
}

function debtorOf(q: RoleQuestion, guarantor: NameRef | undefined, protectedParty: NameRef | undefined): NameRef | undefined {
  const named = q.candidates.find(
    (c) => c.explicit && (c.slots.has('for') || c.slots.has('of')) && !same(c.ref, guarantor) && !same(c.ref, protectedParty),
  )
  return named?.ref ?? q.known.find((k) => k.kind === 'debt_financing')?.payee
}

const isAsset = (text: string): boolean =>
  /\b(?:mine|plant|building|acreage|field|portfolio|fleet|dock|site)s?\b|[矿厂]|大楼|地块|机棚|船队/.test(text)

const onlyBetweenTwo: ReadonlySet<CommitmentKind> = new Set([
  'equity_investment',
  'debt_financing',
  'acquisition',
  'guarantee',
  'licence',
  'warrant',
])

export const isTrade = (kind: CommitmentKind): boolean =>
  kind === 'purchase' || kind === 'services' || kind === 'offtake' || kind === 'lease' || kind === 'supply'

export const familyOf = (kind: CommitmentKind): string =>
  isTrade(kind) ? 'trade' : kind === 'equity_investment' || kind === 'debt_financing' ? 'capital' : kind

export const isLender = (ref: NameRef | undefined): boolean => ref !== undefined && (ref.kind === 'lender' || namesLender(ref))

const namesLender = byName(
  /银行|銀行|信托|信託|农商行|租赁公司|金租|\b(?:Bank|Banks|Banking|Bancorp|Export Finance|Eximbank|EXIM|Credit|Lending|Sparkasse|Landesbank|Finance Corporation|Loan Programs Office|bank)\b/,
)

export const isState = (ref: NameRef | undefined): boolean => ref !== undefined && (ref.kind === 'government' || namesState(ref))

const namesState = byName(
  /[省市县州]$|(?:部|局|厅|署|廳|府|委|政府)$|\b(?:Department|Ministry|Government|Commission|Council|Authority|Agency|State|County)\b/,
)

/** Asked of every candidate for every undertaking: each name is looked at once. */
function byName(pattern: RegExp): (ref: NameRef) => boolean {
  const known = new WeakMap<NameRef, boolean>()
  return (ref) => {
    const told = known.get(ref)
    if (told !== undefined) return told
    const fits = pattern.test(ref.name)
    known.set(ref, fits)
    return fits
  }
}

const sellsAny = (ref: NameRef, goods: readonly Goods[]): boolean =>
  (ref.sells ?? []).some((s) => goods.some((g) => g.goods === s))

function sellerScore(ref: NameRef, goods: readonly Goods[]): number {
  const sells = ref.sells ?? []
  if (sellsAny(ref, goods)) return 3
  if (sells.some((s) => buyerTrades.includes(s))) return 0
  if (sells.length > 0) return goods.length > 0 ? 1 : 2
  return ref.kind === 'lender' || ref.kind === 'fund' || ref.kind === 'government' ? 0 : 1
}
