import type { AmountQualifier, CommitmentKind, Instrument } from '../../model/index.ts'

/** What kind of promise a tagged figure measures, and who makes it to whom. */
export interface Family {
  readonly id: 'backlog' | 'purchase' | 'lease' | 'guarantee' | 'facility' | 'repayment' | 'funding' | 'other'
  readonly kind: CommitmentKind
  readonly filerPays: boolean
  /** Those on the other side where none is named: "customers of Helio". Chinese names follow the filer's. */
  readonly others: { readonly en: string; readonly hant: string; readonly hans: string }
  readonly qualifier: AmountQualifier
  readonly instrument: Instrument
  /** As a table names it. */
  readonly words: string
}

const family = (
  id: Family['id'],
  kind: CommitmentKind,
  filerPays: boolean,
  others: readonly [en: string, hant: string, hans: string],
  instrument: Instrument,
  words: string,
  qualifier: AmountQualifier = 'exact',
): Family => ({
  id,
  kind,
  filerPays,
  others: { en: others[0], hant: others[1], hans: others[2] },
  qualifier,
  instrument,
  words,
})

export const families = {
  backlog: family('backlog', 'purchase', false, ['customers', '客戶', '客户'], 'contract', 'remaining performance obligations'),
  purchase: family('purchase', 'purchase', true, ['suppliers', '供應商', '供应商'], 'contract', 'purchase obligations'),
  lease: family('lease', 'lease', true, ['lessors', '出租方', '出租方'], 'contract', 'leases not yet commenced'),
  guarantee: family(
    'guarantee',
    'guarantee',
    true,
    ['guaranteed creditors', '受保證的債權人', '受担保的债权人'],
    'guarantee',
    'guarantees',
    'up_to',
  ),
  facility: family('facility', 'debt_financing', false, ['lenders', '貸款方', '贷款方'], 'loan', 'committed credit', 'up_to'),
  repayment: family('repayment', 'other', true, ['lenders', '貸款方', '贷款方'], 'loan', 'debt falling due'),
  funding: family(
    'funding',
    'equity_investment',
    true,
    ['investees', '被投資公司', '被投资公司'],
    'contract',
    'funding commitments',
  ),
  other: family('other', 'other', true, ['counterparties', '交易對手', '交易对手'], 'contract', 'other commitments'),
} as const satisfies Record<Family['id'], Family>

interface Rule {
  readonly of: Family
  readonly name: RegExp
  /** Nobody who reads the name would doubt the kind. */
  readonly sure: boolean
}

/** Elements of the public taxonomies (US GAAP 2025, IFRS 2024), whole names without the part that says when it falls due. */
const publicNames: readonly Rule[] = [
  {
    of: families.backlog,
    name: /^(?:RevenueRemainingPerformanceObligation|TransactionPriceAllocatedToRemainingPerformanceObligations)$/,
    sure: true,
  },
  {
    of: families.purchase,
    name: /^(?:(?:Unr|R)ecordedUnconditionalPurchaseObligation|PurchaseObligation|LongTermPurchaseCommitment|PurchaseCommitmentRemainingMinimumAmountCommitted|ContractualCommitmentsForAcquisitionOf(?:PropertyPlantAndEquipment|IntangibleAssets))$/,
    sure: true,
  },
  { of: families.guarantee, name: /^GuaranteeObligationsMaximumExposure$/, sure: true },
  { of: families.facility, name: /^LineOfCreditFacilityMaximumBorrowingCapacity$/, sure: true },
  { of: families.repayment, name: /^LongTermDebtMaturities$/, sure: true },
  { of: families.other, name: /^(?:OtherCommitment|ContractualObligation)$/, sure: true },
]

/** Words by which filers name elements of their own. The first that fits. */
const ownNames: readonly Rule[] = [
  { of: families.lease, name: /Leases?NotYetCommenced|NotYetCommenced\w*Lease/, sure: true },
  { of: families.backlog, name: /RemainingPerformanceObligation|Contract(?:ed)?Backlog|RevenueBacklog/, sure: true },
  { of: families.guarantee, name: /Guarantee\w*MaximumExposure|MaximumExposure\w*Guarantee/, sure: true },
  { of: families.guarantee, name: /Guaranteed?(?:Obligation|Commitment|Amount)/, sure: false },
  {
    of: families.purchase,
    name: /(?:Purchase|Supply|Procurement|TakeOrPay|Cloud\w*|Capacity|Construction|PowerPurchase)(?:And\w+)?(?:Agreement|Service|Purchase|Contract)?s?(?:Commitment|Obligation)/,
    sure: true,
  },
  {
    of: families.purchase,
    name: /(?:Manufacturing|Inventory|Energy|Power|Service|Offtake|Hosting|Compute)\w*(?:Commitment|Obligation)/,
    sure: false,
  },
  { of: families.funding, name: /(?:Investment|Funding|Capital|Equity|Unfunded)\w*Commitment/, sure: false },
  { of: families.other, name: /(?:Commitment|Obligation)/, sure: false },
]

/** Words of names that measure something beside a promise: what was booked, paid, lost or valued, or a length or share. */
const notPromises =
  /Retirement|Benefit|Pension|Collateralized|Fees?$|CommitmentFee|Percent|Proceeds|Repayment|Payments?(?:To|For|Made)|Expense|Gain|Loss|Liabilit|Recognized|Increase|Decrease|FairValue|Accru|Reserve|Impairment|(?:Capital|Finance|Operating)LeaseObligation|Period|Term(?:Of|$)|Number|Carrying|Ratio|Rate|Price|Revenue(?!Remaining|Backlog)/

export interface Classified {
  readonly family: Family
  readonly sure: boolean
}

/** What a figure of this name measures; undefined when it is no promise. `base` is the name without its part of the schedule. */
export function familyOf(base: string, custom: boolean): Classified | undefined {
  if (custom && notPromises.test(base) && !/NotYetCommenced/.test(base)) return undefined
  if (custom && /Term(?:Of|$)|Percent|Number|Period/.test(base)) return undefined
  const rule = (custom ? ownNames : publicNames).find(({ name }) => name.test(base))
  return rule && { family: rule.of, sure: rule.sure }
}

/** A part of the business that is itself of another kind: leases not yet commenced, inside the purchase obligations. */
export function familyOfMember(local: string): Family | undefined {
  return /NotYetCommenced/.test(local) ? families.lease : undefined
}
