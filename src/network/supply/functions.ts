import type { ClaimId, CommitmentKind, LedgerView, ResolvedCommitment, SupplyFunction } from '../../model/index.ts'

/** Which side does something for the other: by kind, the payer or the payee. Warrants and guarantees supply nothing by themselves. */
const supplierOf: Readonly<Partial<Record<CommitmentKind, 'payer' | 'payee'>>> = {
  equity_investment: 'payer',
  debt_financing: 'payer',
  supply: 'payer',
  capacity_buildout: 'payer',
  purchase: 'payee',
  services: 'payee',
  lease: 'payee',
  offtake: 'payee',
  licence: 'payee',
}
export function sidesOf({ kind, payer, payee }: Pick<ResolvedCommitment, 'kind' | 'payer' | 'payee'>) {
  const side = supplierOf[kind]
  if (!side) return undefined
  return side === 'payer' ? { supplier: payer, customer: payee } : { supplier: payee, customer: payer }
}

const byKind: Readonly<Partial<Record<CommitmentKind, SupplyFunction>>> = {
  equity_investment: 'funding',
  debt_financing: 'funding',
  lease: 'hosting',
  capacity_buildout: 'hosting',
}

/** The particular before the general: "inference capacity" is inference. A word here tells the function in any of the three languages. */
const words: readonly (readonly [SupplyFunction, RegExp])[] = [
  ['inference', /\binferenc(?:e|ing)\b|推理|推論|推论/i],
  ['training', /\b(?:model|pre|post)?-?training\b|訓練|训练/i],
  ['manufacturing', /\b(?:foundry|wafers?|fabs?|packaging|contract manufactur\w+)\b|晶圓|晶圆|代工|封裝|封装/i],
  [
    'components',
    /\b(?:memory|hbm|dram|optic\w*|lasers?|fib(?:er|re)|servers?|racks?|equipment|supply obligations)\b|記憶體|内存|光纖|光纤|伺服器|服务器/i,
  ],
  [
    'power',
    /\b(?:electricity|nuclear|turbines?|power (?:plants?|purchase|supply|station)|megawatt-hours?)\b|電力|电力|核電|核电|發電|发电/i,
  ],
  ['chips', /\b(?:chips?|gpus?|tpus?|accelerators?|processors?|systems)\b|晶片|芯片|加速器|處理器|处理器/i],
  [
    'hosting',
    /\b(?:cloud|azure|aws|compute|hosting|data ?cent(?:er|re)s?|campus(?:es)?|capacity|sites?)\b|雲端|云|算力|機房|机房|數據中心|数据中心|資料中心/i,
  ],
]

export interface Named {
  readonly function: SupplyFunction
  readonly from: 'said' | 'words' | 'kind' | 'dealings'
  readonly claims: readonly ClaimId[]
}

/**
 * What a commitment is for. First what claims say outright; then, for money put in, a lease or a building, its kind; then the words of its
 * label, then those of its claims, the function that most of them name; else the kind tells no more than that something is supplied.
 */
export function functionsOf(commitment: ResolvedCommitment, view: LedgerView): readonly Named[] {
  if (commitment.supply)
    return commitment.supply.map(({ function: name, claims }) => ({ function: name, from: 'said' as const, claims }))
  const kind = byKind[commitment.kind]
  if (kind) return [{ function: kind, from: 'kind', claims: [] }]
  const labelled = words.find(([, pattern]) => commitment.label && pattern.test(commitment.label))
  if (labelled) return [{ function: labelled[0], from: 'words', claims: commitment.claims }]
  const naming = words.map(([name, pattern]) => ({
    function: name,
    from: 'words' as const,
    claims: commitment.claims.filter((id) => pattern.test(wordsOf(view, id))),
  }))
  const most = naming.reduce((best, one) => (one.claims.length > best.claims.length ? one : best))
  return most.claims.length > 0 ? [most] : [{ function: 'other', from: 'kind', claims: [] }]
}

function wordsOf(view: LedgerView, id: ClaimId): string {
  const claim = view.claims.get(id)
  if (!claim) return ''
  return [claim.gist ?? '', claim.evidence.kind === 'quote' ? claim.evidence.quote.exact : '', claim.says.condition ?? ''].join(
    ' ',
  )
}
