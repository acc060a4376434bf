import type { CommitmentKind } from '../model/index.ts'
import type { DealToken } from './found-deal.ts'
import type { NameRef } from './gazetteer.ts'
import { buyerTrades, type Goods } from './lexicon/goods.ts'

/** The word that says most of what is undertaken: a special verb before a general one, a verb before a noun. */
export function leadOf(triggers: readonly DealToken[]): DealToken | undefined {
  const rank = (t: DealToken): number => {
    const { word } = t.data
    if (word.deal === 'pay' || word.deal === 'win') return 3
    // 首笔要到交付前才放款: beside a loan or a grant a delivery only says when.
    if (word.deal === 'sell' && triggers.some((b) => b.data.word.kind === 'debt_financing' && b.data.word.part === 'noun'))
      return 3.4
    if (word.deal === 'raise' && triggers.some((b) => b.data.word.deal === 'subscribe' || b.data.word.deal === 'invest'))
      return 4.6
    if (word.deal === 'award' && triggers.some((b) => !['trade', 'any', 'capacity_buildout'].includes(b.data.word.kind)))
      return 3.4
    if (word.kind === 'any') return word.deal === 'commit' || word.deal === 'assume' ? 2 : 1
    if (word.deal === 'order') return 2.5
    if (word.kind === 'warrant') return 4.5
    if (word.deal === 'guarantee-paper') return 4.2
    // 为上述贷款提供担保, "guarantees the loan": the loan is what is vouched for.
    if (word.kind === 'debt_financing' && triggers.some((b) => b.data.word.kind === 'guarantee')) return 3.5
    if (word.deal === 'grant' || word.deal === 'fee') return 5.5
    // To expand an agreement is to sign another, and its expansion is no building either.
    const expands = triggers.some(
      (b) =>
        b.data.word.deal === 'build' &&
        triggers.some((p) => p.data.word.deal === 'paper' && p.start > b.start && p.start - b.end < 12),
    )
    if (expands && (word.deal === 'build' || word.deal === 'buildout')) return 0.5
    // What is built under a contract, lent for it or given towards it is told by the other word.
    if (
      (word.deal === 'build' || word.deal === 'buildout') &&
      triggers.some(
        (b) =>
          !['build', 'buildout', 'sign', 'paper', 'invest', 'pay', 'commit', 'obtain', 'provide', 'talks'].includes(
            b.data.word.deal,
          ),
      )
    )
      return 2.4
    return word.part === 'verb' ? 5 : 4
  }
  return [...triggers].sort((a, b) => rank(b) - rank(a) || a.start - b.start)[0]
}

export interface KindQuestion {
  readonly lead: DealToken
  readonly triggers: readonly DealToken[]
  readonly goods: readonly Goods[]
  /** The words of the group, and from the lead on. */
  readonly text: string
  readonly tail: string
  readonly priced: boolean
  /** A number of things or tonnes is named. */
  readonly sized: boolean
  /** In tonnes, barrels or hours of power, what is undertaken is output. */
  readonly unit: string | undefined
  /** The sides that are named. */
  readonly refs: readonly NameRef[]
  /** Somebody stands where the seller, the buyer, the firm bought would. */
  readonly has: (slot: string) => boolean
  /** The one who does it is a state or one of its offices. */
  readonly payerIsState: boolean
  /** Somebody other than the firm the text is about builds things by the piece. */
  readonly builds: boolean
  /** Nobody is named but the firm the text is about, or nobody at all. */
  readonly alone: boolean
  /** The kind of the undertaking told just before. */
  readonly previous: CommitmentKind | undefined
  readonly standing: CommitmentKind | undefined
}

/** What is undertaken. The verb says it, unless the thing it is done to says better. */
export function kindOf(q: KindQuestion): CommitmentKind {
  const { word } = q.lead.data
  const deals = new Set(q.triggers.map((t) => t.data.word.deal))
  const first = told(q, deals)
  // What a state puts up, without shares or a loan, is a grant.
  if (
    ['commit', 'provide', 'pay'].includes(word.deal) &&
    q.payerIsState &&
    !/贷|债|股|loan|equity|stake|shares|order|contract/i.test(q.text) &&
    !deals.has('buy') &&
    !deals.has('order')
  )
    return 'other'
  // 公司认缴3亿元: its share of the venture just told.
  if (word.deal === 'invest' && q.alone && q.previous === 'other') return 'other'
  // Who invests in nobody builds for itself.
  if (
    word.deal === 'invest' &&
    q.alone &&
    q.priced &&
    !deals.has('stake') &&
    !deals.has('raise') &&
    !/股|轮|round|shares/.test(q.text)
  )
    return 'capacity_buildout'
  // "expects to spend $340m in all": who spends with nobody named builds for itself.
  if (
    word.deal === 'pay' &&
    q.alone &&
    q.priced &&
    /\b(?:spend|spends|spent|spending)\b|斥资|投入/i.test(q.text) &&
    !/revenue|salary|wages|marketing|research|研发|R&D/i.test(q.text)
  )
    return 'capacity_buildout'
  if (first === 'equity_investment' && /(?:对|向)[^,。]{0,8}子公司(?:增资|注资|投资)/.test(q.text) && ownBuilding.test(q.text))
    return 'capacity_buildout'
  // Money put into a plant, a line or a ship is the spender's own building when nobody is paid by name.
  if (
    ['pay', 'commit', 'invest'].includes(word.deal) &&
    q.priced &&
    ownBuilding.test(q.text) &&
    !['to', 'from', 'object'].some(q.has) &&
    !(q.has('in') && word.deal !== 'pay') &&
    !deals.has('order') &&
    !/股权|股份|参股|入股|(?<!子公司)增资|stake|shares|round|融资/.test(q.text)
  )
    return 'capacity_buildout'
  if (
    (first === 'acquisition' || isTraded(first)) &&
    q.goods.some((g) => g.goods === 'rights') &&
    !/股权|股份|stake|shares/.test(q.text)
  )
    return 'licence'
  if (isTraded(first) && changesHands(q, deals)) return 'acquisition'
  return first
}

function told(q: KindQuestion, deals: ReadonlySet<string>): CommitmentKind {
  const { word } = q.lead.data
  if (word.deal === 'raise' || word.deal === 'share-sale')
    return /股权|股份|增资|equity|shares?\b|stock/i.test(q.text) && !/债|bond|note|loan|debt|贷/i.test(q.text)
      ? 'equity_investment'
      : word.deal === 'share-sale'
        ? 'equity_investment'
        : 'debt_financing'
  if ((word.deal === 'sell' || word.deal === 'buy' || word.deal === 'pay') && deals.has('stake') && !deals.has('order'))
    return minority.test(q.text) && !q.has('from') && word.deal !== 'sell' ? 'equity_investment' : 'acquisition'
  if (
    (word.deal === 'buy' || word.deal === 'acquire') &&
    minority.test(q.text) &&
    !q.has('from') &&
    !/矿|厂|\b(?:mine|plant|project|portfolio|royalt)/i.test(q.text)
  )
    return 'equity_investment'
  // "X is to build six ships for $1bn": what is built by the piece is sold.
  if ((word.deal === 'build' || word.deal === 'buildout') && q.builds) return 'purchase'
  if (word.deal === 'buy' && deals.has('loan') && /包销|承销|认购/.test(q.text)) return 'debt_financing'
  // 授予…贷款额度: what is granted is a loan.
  if (
    (word.deal === 'license-out' || word.deal === 'license' || word.deal === 'award') &&
    deals.has('loan') &&
    q.goods.every((g) => g.goods !== 'rights')
  )
    return 'debt_financing'
  // A bank that underwrites a loan lends it.
  if (word.deal === 'guarantee' && deals.has('loan') && /underwr|包销|承销/i.test(q.text)) return 'debt_financing'
  if (word.deal === 'subscribe' && (deals.has('loan') || /债|\bbonds?\b|\bnotes?\b/.test(q.text))) return 'debt_financing'
  if (
    word.deal === 'buy' &&
    q.goods.length === 0 &&
    !q.sized &&
    (q.has('of') || q.has('object')) &&
    !q.has('from') &&
    !q.has('with') &&
    !q.has('to') &&
    !deals.has('order')
  )
    return 'acquisition'
  if (word.kind !== 'trade' && word.kind !== 'any') return word.kind
  if (deals.has('loan') && (word.kind === 'any' || word.deal === 'pay' || word.deal === 'win')) return 'debt_financing'
  const money = q.triggers.find((t) => !['trade', 'any', 'capacity_buildout'].includes(t.data.word.kind))
  if (word.kind === 'any' && money) return money.data.word.kind as CommitmentKind
  if (q.goods[0]) return q.goods[0].kind
  if (q.unit && /ton|tpa|bbl|barrel|Wh|bcm|m3|bushel/i.test(q.unit)) return 'offtake'
  if (word.kind === 'trade' || q.unit) return 'purchase'
  const other = q.triggers.find((t) => t.data.word.kind !== 'any')
  if (other) return other.data.word.kind === 'trade' ? 'purchase' : (other.data.word.kind as CommitmentKind)
  return byParties(q, deals)
}

const minority = /(?<![\d.])(?:[1-4]?\d(?:\.\d+)?) ?(?:%|per ?cent|percent|pc\b)|[一二三四]成(?!以上)|少数股权|minority/
const isTraded = (kind: CommitmentKind): boolean => ['purchase', 'services', 'offtake', 'lease', 'supply'].includes(kind)
const ownBuilding =
  /\b(?:plants?|factory|factories|mill|smelter|refinery|(?:production|processing|assembly|welding|second|third|new|first|bottling|filling) lines?|sound stages|stages|campus|fab|depots?|warehouses?|stores|hospital|hotel|terminal|headquarters|expansion|expand|build|building|sites?|upgrade|laborator(?:y|ies)|network|hub|farm|capacity|dock|greenhouse|data cent(?:er|re)s?|gigafactory|pier|mine)\b|工厂|厂房|基地|产线|生产线|二厂|三厂|新厂|园区|总部|建设|兴建|扩建|扩产|建成|自建|项目|仓库|门店|码头|电站|实验室|建厂|设厂|二期|三期|大楼|中心|牧场|温室/

/** A mine, a unit or a building that changes hands is an acquisition; goods and services by number, weight or year are bought. */
function changesHands(q: KindQuestion, deals: ReadonlySet<string>): boolean {
  const { deal } = q.lead.data.word
  if (!['buy', 'sell', 'pay', 'divest', 'sale'].includes(deal) || deals.has('order') || deals.has('rent')) return false
  const words = chinese.test(q.text) ? q.text : q.tail
  // What goes on for years is no sale of the thing.
  if (/每年|年期|为期|长期|[一二三五十\d]年[,、,]|\ba year\b|\bper year\b|-year\b|\bannual/.test(q.text)) return false
  if (
    /[矿厂]|\bmines?\b|业务|板块|资产包|权益|股权|undertaking|\bbusiness\b|\bunit\b|\bdivision\b|\barm\b/.test(words) &&
    asset.test(words)
  )
    return true
  if (
    /(?:%|per cent|percent) of (?:the |its |[A-Z])|[\d一二三四五六七八九]成(?:股权|权益)|%(?:的)?(?:股权|权益|股份)/.test(q.text)
  )
    return true
  if (q.sized && !/\bstakes?\b/.test(words)) return false
  if (
    /(?:旧|二手|所持|旗下|闲置)[\u4e00-\u9fff]{0,8}|把[\u4e00-\u9fff“”]{2,14}(?:卖给|售予|出售给|转让给|卖掉)|“[^”]{2,12}”轮/.test(
      words,
    ) &&
    q.priced
  )
    return true
  return asset.test(words) && (q.goods.length === 0 || /船队|fleet|dock/.test(words))
}
const chinese = /[\u4e00-\u9fff]/
const asset =
  /土地|地皮|全幢|物业|\b(?:(?:gold |copper |coal |[a-z]+ )?mines?|stake|royalty|royalties|interest in|portfolio|business|unit|division|subsidiary|brand|oil ?field|acreage|licences? area|refinery|building|hotel chain|hotel|shopping cent(?:re|er)|floating dock|dry dock|shipyard|warehouse|land|site|hangar|fleet of|stores|farm|forest|tower|towers|pipeline|terminal|arm|its [a-z]+ (?:plant|factory|works|mill|assets?)|headquarters)\b(?! of (?:power|the order))|金矿|铜矿|煤矿|锂矿|矿权|旧厂|厂房|业务|板块|子公司|资产包|大楼|地块|商场|酒店|机棚|船队|旧船|厂区|工厂|全部权益|权益|案场|电站|矿场|货柜场|码头/

/** A deal named without its nature: by what the two do. */
function byParties(q: KindQuestion, deals: ReadonlySet<string>): CommitmentKind {
  if (q.sized && q.standing && isTraded(q.standing)) return q.standing
  if (q.previous && (deals.has('talks') || q.refs.length === 0)) return q.previous
  if ((deals.has('commit') || deals.has('assume')) && (q.previous ?? q.standing)) return (q.previous ?? q.standing)!
  // 向阿拉订下三年份: what is agreed to be had from somebody is bought.
  if (/向/.test(q.text) && q.has('to') && q.priced) return 'purchase'
  if (deals.has('cooperate')) return 'other'
  if (q.refs.some((r) => r.kind === 'fund')) return 'equity_investment'
  if (q.refs.some((r) => r.kind === 'lender')) return 'debt_financing'
  const seller = q.refs.find((r) => (r.sells ?? []).some((s) => !buyerTrades.includes(s)))
  if (!seller) return 'other'
  const sells = seller.sells ?? []
  return sells.some((s) => s === 'cloud' || s === 'datacentre')
    ? 'services'
    : sells.some((s) => ['lng', 'mining', 'lithium', 'power', 'grain', 'farm', 'oil', 'uranium'].includes(s))
      ? 'offtake'
      : 'purchase'
}
