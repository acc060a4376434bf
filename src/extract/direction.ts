import type { CommitmentKind } from '../model/index.ts'
import { same } from './discourse.ts'
import type { DealToken, FoundDeal } from './found-deal.ts'
import type { NameRef } from './gazetteer.ts'
import type { Slot } from './lexicon/deals.ts'
import { buyerTrades, type Goods } from './lexicon/goods.ts'

export interface RoleQuestion {
  readonly lead: DealToken
  readonly triggers: readonly DealToken[]
  readonly kind: CommitmentKind | 'unclear'
  readonly goods: readonly Goods[]
  readonly priced: boolean
  /** A capacity or a number of things is named. */
  readonly sized: boolean
  readonly subject: NameRef | undefined
  readonly named: boolean
  /** Some party stands in the passage itself. */
  readonly placed: boolean
  /** The subject is the firm whose announcement this is. */
  readonly announced: boolean
  /** The other of "A and B signed". */
  readonly second: NameRef | undefined
  readonly slots: ReadonlyMap<Slot, NameRef>
  readonly context: {
    readonly previous: FoundDeal | undefined
    /** The undertaking last told before this sentence. */
    readonly standing:
      | {
          readonly kind: CommitmentKind
          readonly payer: NameRef | undefined
          readonly payee: NameRef | undefined
          readonly debtor?: NameRef | undefined
        }
      | undefined
    /** Whom the passage is about, when it is not the subject. */
    readonly around: NameRef | undefined
    readonly salient: (not: readonly (NameRef | undefined)[]) => NameRef | undefined
    readonly focus: NameRef | undefined
    /** The text is a paper of `focus`. */
    readonly own: boolean
    readonly topic: NameRef | undefined
    readonly recent: readonly NameRef[]
  }
  readonly text: string
  /** From the lead on. */
  readonly tail: string
  /** The lead is a passive: the doer stands behind by, 由, 被. */
  readonly passive: boolean
}

export interface Roles {
  readonly kind: CommitmentKind
  readonly payer: NameRef | undefined
  readonly payee: NameRef | undefined
  readonly explicitPayer: boolean
  readonly explicitPayee: boolean
  readonly debtor?: NameRef | undefined
}

const capitalMarkets: NameRef = {
  sort: 'party',
  name: 'capital markets',
  party: 'capital-markets' as NonNullable<NameRef['party']>,
  kind: 'group',
  sells: [],
}

/** Who pays and who is paid (payer first, whatever the verb). */
export function directionOf(q: RoleQuestion): Roles {
  return lending(q, assets(q, rightsNotFirms(q, building(q, roles(q)))))
}

/** Money put into a plant, a line or a ship is the spender's own building when nobody is paid by name. */
function building(q: RoleQuestion, found: Roles): Roles {
  const { deal } = q.lead.data.word
  if (!['pay', 'commit', 'invest'].includes(deal)) return found
  if (!ownBuilding.test(q.text) || found.explicitPayee || !q.priced || !(q.subject ?? found.payer)) return found
  return {
    kind: 'capacity_buildout',
    payer: q.subject ?? found.payer,
    payee: undefined,
    explicitPayer: q.named || found.explicitPayer,
    explicitPayee: false,
  }
}
const ownBuilding =
  /\b(?:plants?|factory|factories|mill|smelter|refinery|(?:production|processing|assembly|second|third|new|first) lines?|stages|campus|fab|depots?|warehouses?|stores|hospital|hotel|terminal|headquarters|expansion|expand|build|building|sites?|upgrade|laborator(?:y|ies)|network|hub)\b|工厂|厂房|基地|产线|生产线|二厂|三厂|新厂|园区|总部|建设|兴建|扩建|扩产|建成|自建|项目|仓库|门店|码头|电站|实验室/

/** What is bought may be rights, not the firm that sells them. */
const rightsNotFirms = (q: RoleQuestion, found: Roles): Roles =>
  (found.kind === 'acquisition' || found.kind === 'purchase') &&
  q.goods.some((g) => g.goods === 'rights') &&
  !/股权|股份|stake|shares/.test(q.text)
    ? { ...found, kind: 'licence' }
    : found

/** A mine, a unit or a building that changes hands is an acquisition, from the seller where one is named. */
function assets(q: RoleQuestion, found: Roles): Roles {
  const { deal } = q.lead.data.word
  if (
    !isTrade(found.kind) ||
    !['buy', 'sell', 'pay', 'divest'].includes(deal) ||
    !changesHands.test(chinese.test(q.text) ? q.text : q.tail)
  )
    return found
  if (q.goods.length > 0 && !/\bmines?\b|[矿厂]/.test(q.text)) return found
  if (q.triggers.some((t) => t.data.word.deal === 'order')) return found
  return { ...found, kind: 'acquisition', payee: found.explicitPayee ? found.payee : undefined }
}
const chinese = /[\u4e00-\u9fff]/
const changesHands =
  /\b(?:(?:gold |copper |coal )?mines?|stake|interest in|portfolio|business|unit|division|subsidiary|brand|oil ?field|refinery|building|hotel chain|shopping cent(?:re|er)|its [a-z]+ (?:plant|factory|arm))\b(?! of (?:power|the order))|金矿|铜矿|煤矿|旧厂|厂房|业务|板块|子公司|资产包|大楼|地块|商场|酒店资产/

/** Whoever is a bank by kind or name lends; the other side borrows. */
function lending(q: RoleQuestion, found: Roles): Roles {
  if (found.kind !== 'debt_financing' || q.lead.data.word.deal === 'raise') return found
  const named = [q.subject, q.second, ...q.slots.values()].filter((ref): ref is NameRef => ref !== undefined)
  const lender = named.find(isLender)
  if (!lender || same(lender, found.payer)) return found
  const borrower =
    named.find((ref) => !isLender(ref)) ?? (isLender(found.payee) ? q.context.focus : found.payee) ?? q.context.focus
  if (!borrower || same(borrower, lender)) return found
  return {
    ...found,
    payer: lender,
    payee: borrower,
    explicitPayer: true,
    explicitPayee: named.some((ref) => same(ref, borrower)),
  }
}
const isLender = (ref: NameRef | undefined): boolean =>
  ref !== undefined &&
  (ref.kind === 'lender' ||
    /银行|銀行|信托|租赁公司|\b(?:Bank|Banks|Banking|Bancorp|Export Finance|Eximbank|EXIM|Credit|Lending|Sparkasse|Landesbank|Finance Corporation)\b/.test(
      ref.name,
    ))

function roles(q: RoleQuestion): Roles {
  const { word } = q.lead.data
  const kind: CommitmentKind = q.kind === 'unclear' ? kindByParties(q) : q.kind
  if (word.deal === 'raise' || word.deal === 'share-sale') return raising(q, kind)
  if (word.deal === 'build' || word.deal === 'buildout') {
    const forWhom = q.slots.get('for')
    // "X is to build six ships for \$1bn": what is built for a price is sold.
    const sold =
      q.subject &&
      !same(q.subject, q.context.focus) &&
      /\bfor (?:about |around |some )?[A-Z]{0,3} ?[$€£¥₩]|(?:承建|承造|承揽|建造)/.test(q.text)
    if (sold && (forWhom ?? q.context.focus))
      return {
        kind: 'purchase',
        payer: forWhom ?? q.context.focus,
        payee: q.subject,
        explicitPayer: forWhom !== undefined,
        explicitPayee: q.named,
      }
    return { kind, payer: q.subject, payee: forWhom, explicitPayer: q.named, explicitPayee: forWhom !== undefined }
  }
  const { previous } = q.context
  // Nobody is named: the sides are those of the undertaking just told.
  if (previous?.payer && previous.payee && !q.placed && isTrade(kind) && isTrade(previous.kind))
    return { kind, payer: previous.payer, payee: previous.payee, explicitPayer: true, explicitPayee: false }
  if (kind === 'warrant') return warranting(q, kind)
  if (receives(q, kind)) return receiving(q, kind)
  if (buysFirm(q)) return roles({ ...q, kind: 'acquisition', lead: asAcquisition(q.lead) })
  // "sell Y to Z" with no goods: Y itself changes hands.
  const changing = q.slots.get('object')
  const buyer = q.slots.get('to')
  if (
    (word.deal === 'sell' || word.deal === 'divest') &&
    q.goods.length === 0 &&
    !q.sized &&
    changing &&
    buyer &&
    !same(changing, buyer)
  )
    return { kind: 'acquisition', payer: buyer, payee: changing, explicitPayer: true, explicitPayee: true }
  const mutual =
    word.deal === 'sign' ||
    word.deal === 'paper' ||
    word.deal === 'order' ||
    word.deal === 'cooperate' ||
    word.deal === 'talks' ||
    word.deal === 'venture' ||
    word.deal === 'licence-paper' ||
    word.deal === 'win'
  const payer = pick(q, word.payer)
  const signed = q.triggers.some((t) => ['sign', 'paper', 'order', 'licence-paper', 'venture'].includes(t.data.word.deal))
  const second = mutual || signed ? q.second : undefined
  let payee = pick(q, word.payee, payer) ?? (second && !same(second, payer) ? second : undefined)
  let first = payer ?? (same(payee, q.subject) ? undefined : q.subject)
  if (!payee && !word.payee.includes('subject')) payee = fallbackPayee(q, kind, first)
  // A side left unsaid is the firm the whole text is about.
  const main = q.context.focus
  if (!payee && first && main && !same(first, main) && kind !== 'other') payee = main
  const sells = q.triggers.some((t) => ['sell', 'serve', 'provide', 'win'].includes(t.data.word.deal))
  if (!payee && isTrade(kind) && sells && first) [first, payee] = [q.context.topic ?? q.context.around, first]
  if (word.payee.includes('subject') && !first)
    first = q.second ?? (same(q.context.previous?.payer, q.subject) ? undefined : q.context.previous?.payer)
  if (!payee && q.slots.has('by') && same(first, q.slots.get('by'))) payee = q.subject
  if (same(first, payee)) payee = undefined
  if (mutual && word.deal !== 'win' && isTrade(kind) && first && payee && swapped(q, first, payee))
    [first, payee] = [payee, first]
  if (!first && payee && main && !same(payee, main)) first = main
  const explicit = (ref: NameRef | undefined): boolean =>
    ref !== undefined &&
    ((q.named && same(ref, q.subject)) || same(ref, q.second) || [...q.slots.values()].some((other) => same(other, ref)))
  const debtor = word.kind === 'guarantee' ? (q.slots.get('for') ?? q.slots.get('of') ?? payee) : undefined
  return { kind, payer: first, payee, explicitPayer: explicit(first), explicitPayee: explicit(payee), debtor }
}

function pick(q: RoleQuestion, wanted: readonly Slot[], not?: NameRef): NameRef | undefined {
  for (const slot of wanted) {
    const ref = slot === 'subject' ? q.subject : q.slots.get(slot)
    // "guarantees a loan arranged by Y": only of a passive is the one behind "by" the doer.
    if (slot === 'by' && q.named && q.subject && !q.passive && q.lead.data.word.part === 'verb') continue
    if (ref && !same(ref, not)) return ref
  }
  return undefined
}

/** "X will receive \$60m upfront", 获得贷款: the subject of receiving is paid. */
const receives = (q: RoleQuestion, kind: CommitmentKind): boolean => {
  if (
    (q.lead.data.word.part !== 'noun' && q.lead.data.word.deal !== 'license') ||
    !q.triggers.some((t) => t.data.word.deal === 'win' || t.data.word.deal === 'obtain')
  )
    return false
  if (kind === 'licence') return /首付款|里程碑|预付|权利金|授权金|upfront|milestone|royalt/i.test(q.text)
  // Who obtains shares invests; who obtains an investment is invested in.
  if (kind === 'equity_investment')
    return /投资|注资|investment|funding|backing/i.test(q.text) && !/股权|股份|特别股|优先股|stake|shares/i.test(q.text)
  return kind === 'debt_financing' || kind === 'guarantee'
}

function receiving(q: RoleQuestion, kind: CommitmentKind): Roles {
  const { previous, standing, salient } = q.context
  const known = [previous, standing].find((d) => d && d.kind === kind)
  const other = known && [known.payer, known.payee].find((ref) => ref && !same(ref, q.subject))
  const giver = ['from', 'by', 'with', 'of', 'to', 'object']
    .map((slot) => q.slots.get(slot as Slot))
    .find((ref) => ref && !same(ref, q.subject))
  const payer = giver ?? other ?? (kind === 'licence' ? salient([q.subject]) : undefined)
  return { kind, payer, payee: q.subject, explicitPayer: giver !== undefined, explicitPayee: q.named }
}

/** "the purchase of rival Y", "buy Y for \$2bn": with no goods, what is bought is the firm. */
const buysFirm = (q: RoleQuestion): boolean =>
  q.lead.data.word.deal === 'buy' &&
  q.goods.length === 0 &&
  !q.sized &&
  (q.slots.has('of') || q.slots.has('object')) &&
  !q.slots.has('from') &&
  !q.slots.has('with') &&
  !q.slots.has('to') &&
  !q.triggers.some((t) => t.data.word.deal === 'order')

const asAcquisition = (lead: DealToken): DealToken => ({
  ...lead,
  data: { ...lead.data, word: { ...lead.data.word, deal: 'acquire', kind: 'acquisition', payee: ['object', 'of'] } },
})

/** Warrants go to whoever gives the other thing: 换取 turns the roles of the undertaking just told. */
function warranting(q: RoleQuestion, kind: CommitmentKind): Roles {
  const { previous } = q.context
  if (previous && /换取|换得|in exchange|in return|获|receiv|get|取得/.test(q.text))
    return { kind, payer: previous.debtor ?? previous.payee, payee: previous.payer, explicitPayer: true, explicitPayee: true }
  const to = q.slots.get('to') ?? q.slots.get('object') ?? q.slots.get('with') ?? q.slots.get('for')
  return { kind, payer: q.subject, payee: to, explicitPayer: q.named, explicitPayee: to !== undefined }
}

function raising(q: RoleQuestion, kind: CommitmentKind): Roles {
  const lender = q.slots.get('from') ?? q.slots.get('by')
  const equity = /股权|股份|equity|share|stock/i.test(q.text) && !/债|debt|bond|note|loan/i.test(q.text)
  return {
    kind: equity ? 'equity_investment' : kind,
    payer: lender ?? capitalMarkets,
    payee: q.subject,
    explicitPayer: true,
    explicitPayee: q.named,
  }
}

const isTrade = (kind: CommitmentKind): boolean =>
  kind === 'purchase' || kind === 'services' || kind === 'offtake' || kind === 'lease' || kind === 'supply'

/** In a contract only "signed" between two, the one who sells such goods is paid. */
function swapped(q: RoleQuestion, subject: NameRef, other: NameRef): boolean {
  const verbs = q.triggers.map((t) => t.data.word.deal)
  if (verbs.includes('buy') || verbs.includes('rent') || verbs.includes('pay')) return false
  if (verbs.includes('sell') || verbs.includes('serve') || verbs.includes('win') || verbs.includes('rent-out')) return true
  if (/收取|预付款|receive|prepayment/.test(q.text) && !sellsAny(other, q.goods)) return true
  // The firm whose paper it is calls the contract as it sees it: 采购协议 is its own buying, 供货协议 its own selling.
  if (q.announced || same(subject, q.context.focus)) {
    const buys = /采购|购买|承购|purchase agreement|procurement|offtake/i.test(q.text)
    const supplies = /供货|供应|销售合同|supply agreement|supply contract/i.test(q.text)
    if (buys !== supplies && q.context.own) return supplies
  }
  const a = sellerScore(subject, q.goods)
  const b = sellerScore(other, q.goods)
  // Who signs a contract of supply and sells anything at all more often supplies.
  if (a === b && a > 0 && /供货|供应|出货|\bsupply\b/i.test(q.text)) return true
  // The firm that announces a contract, and does not call it a purchase, is the one it pays.
  if (a === b && q.announced && !/采购|购买|purchas|procure|\bbuy/i.test(q.text)) return true
  return a > b
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

/** A deal named without its nature: by what the two do. */
function kindByParties(q: RoleQuestion): CommitmentKind {
  const { previous, standing } = q.context
  if (previous && q.triggers.every((t) => t.data.word.deal === 'talks')) return previous.kind
  if (previous && q.slots.size === 0 && !q.second) return previous.kind
  if (q.triggers.some((t) => t.data.word.deal === 'commit' || t.data.word.deal === 'assume') && (previous ?? standing))
    return (previous ?? standing)!.kind
  if (q.subject?.kind === 'government' && standing?.payer?.kind === 'government') return standing.kind
  const refs = [q.subject, q.second, ...q.slots.values()].filter((r): r is NameRef => r !== undefined)
  if (q.triggers.some((t) => t.data.word.deal === 'cooperate')) return 'other'
  const fund = refs.find((r) => r.kind === 'fund')
  if (fund) return 'equity_investment'
  if (refs.some((r) => r.kind === 'lender')) return 'debt_financing'
  const seller = refs.find((r) => (r.sells ?? []).some((s) => !buyerTrades.includes(s)))
  if (!seller) return 'other'
  return (seller.sells ?? []).some((s) => s === 'cloud' || s === 'datacentre')
    ? 'services'
    : (seller.sells ?? []).some((s) => s === 'lng' || s === 'mining' || s === 'lithium')
      ? 'offtake'
      : 'purchase'
}

/** Left unsaid, the other side is that of the undertaking just told, or the firm the passage is about. */
function fallbackPayee(q: RoleQuestion, kind: CommitmentKind, payer: NameRef | undefined): NameRef | undefined {
  const { previous, standing, focus, topic, salient } = q.context
  if (
    previous?.payee &&
    !same(previous.payee, payer) &&
    (q.triggers.every((t) => t.data.word.kind === 'any') || kindOfMoney(previous.kind) === kindOfMoney(kind))
  )
    return previous.payee
  if (payer?.kind === 'government' && standing?.payer?.kind === 'government' && !same(standing.payee, payer))
    return standing.payee
  if (!kindOfMoney(kind)) return undefined
  const debtor = kind === 'debt_financing' ? (previous?.debtor ?? standing?.debtor) : undefined
  // Who stands surety does so towards the lender just named.
  if (
    kind === 'guarantee' &&
    standing?.kind === 'debt_financing' &&
    standing.payer &&
    !same(standing.payer, payer) &&
    standing.payer.party !== 'capital-markets'
  )
    return standing.payer
  const standingPayee = standing && kindOfMoney(standing.kind) === kindOfMoney(kind) ? standing.payee : undefined
  return [
    debtor,
    topic,
    kind === 'debt_financing' ? focus : undefined,
    standingPayee,
    kind === 'equity_investment' ? focus : undefined,
    kind === 'debt_financing' ? q.context.around : undefined,
    salient([payer]),
    focus,
  ].find((ref) => ref && !same(ref, payer) && ref.kind !== 'lender' && ref.kind !== 'observer')
}

const kindOfMoney = (kind: CommitmentKind): string | undefined =>
  kind === 'equity_investment' || kind === 'debt_financing' || kind === 'guarantee' || kind === 'acquisition'
    ? 'money'
    : undefined
