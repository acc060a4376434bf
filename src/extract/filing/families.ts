import type { CommitmentKind } from '../../model/index.ts'

/**
 * What a filing tags that is a promise, by the local name of its element: those of the us-gaap taxonomy (FASB, 2025) and, since companies
 * make their own for exactly these things, names that are built alike.
 */
export interface Family {
  readonly id: 'performance-obligation' | 'purchase' | 'lease' | 'guarantee' | 'funding'
  readonly pattern: RegExp
  readonly kind: CommitmentKind
  /** Whether the filer pays or is paid. */
  readonly filer: 'payer' | 'payee'
}

export const families: readonly Family[] = [
  { id: 'performance-obligation', pattern: /RemainingPerformanceObligation/, kind: 'services', filer: 'payee' },
  { id: 'lease', pattern: /NotYetCommenced/, kind: 'lease', filer: 'payer' },
  {
    id: 'guarantee',
    pattern: /Guarant\w*(?:MaximumExposure|Exposure|Amount)|GuaranteeObligations/,
    kind: 'guarantee',
    filer: 'payer',
  },
  {
    id: 'funding',
    pattern: /(?:Investment|Funding|Capital|Equity|Loan)Commitment|CommitmentTo(?:Invest|Fund|Lend)|UnfundedCommitment/,
    kind: 'equity_investment',
    filer: 'payer',
  },
  {
    id: 'purchase',
    pattern:
      /Purchase(?:Obligation|Commitment)|PurchaseCommitment|ContractualObligation|SupplyCommitment|CapacityCommitment|CloudCommitment/,
    kind: 'purchase',
    filer: 'payer',
  },
]

/** Names that carry such a word and are no sum promised: counts, shares, terms, what was booked. */
const noSum =
  /Percentage|Percent|Term|Period|Number|Rate|Ratio|Recognized|Fees?$|IncreaseDecrease|Payments(?:Made)?$|Liability|Reserve|TimingOfSatisfaction|Useful|Description/

/** Parts of a total by when they fall due, in years from the balance sheet; "rest" is all that is left of this fiscal year. */
const buckets: readonly (readonly [RegExp, number])[] = [
  [/RemainderOfFiscalYear|RemainderOfYear/, 0],
  [/(?:Due)?(?:In|Within)?(?:NextTwelveMonths|OneYear|NextRollingTwelveMonths|FirstAnniversary|YearOne|CurrentYear)/, 1],
  [/YearTwo|TwoYears|SecondYear|SecondAnniversary/, 2],
  [/YearThree|ThreeYears|ThirdYear|ThirdAnniversary/, 3],
  [/YearFour|FourYears|FourthYear|FourthAnniversary/, 4],
  [/YearFive|FiveYears|FifthYear|FifthAnniversary/, 5],
  [/After|Thereafter|Later/, 6],
]

export interface Classified {
  readonly family: Family
  /** Years until the part falls due; undefined: the whole. */
  readonly bucket: number | undefined
  /** The element without its bucket: the whole that a part belongs to. */
  readonly whole: string
}

export function classified(concept: string): Classified | undefined {
  const name = concept.slice(concept.indexOf(':') + 1)
  const family = families.find(({ pattern }) => pattern.test(name))
  if (!family || noSum.test(name)) return undefined
  // "DueAfterFiveYears" holds "FiveYears" too: what comes after is told first.
  const after = /(?:Due)?(?:After|Thereafter)\w*$/.exec(name)
  const found = after ? { text: after[0], bucket: 6 } : bucketIn(name)
  return {
    family,
    bucket: found?.bucket,
    whole: found ? name.replace(found.text, '').replace(/Due(?:In)?$/, '') : name.replace(/BalanceSheetAmount$|Amount$/, ''),
  }
}

function bucketIn(name: string): { readonly text: string; readonly bucket: number } | undefined {
  for (const [pattern, bucket] of buckets) {
    const found = new RegExp(`(?:Due)?(?:In|Within)?(?:${pattern.source})$`).exec(name)
    if (found) return { text: found[0], bucket }
  }
  return undefined
}

/** Dimensions that name the other side. Others (segments, products, ranges) cut the same money another way. */
export const namesOtherSide = (axis: string): boolean =>
  /Customer|Counterpart|RelatedPart|Supplier|Vendor|Lender|Borrower|Lessor|Guarant|ByName|NameOf|Investee|Partner/i.test(
    axis.slice(axis.indexOf(':') + 1),
  )

/** "orcl:OpenAiMember" -> "Open Ai"; runs of capitals stay together. */
export const memberName = (member: string): string =>
  member
    .slice(member.indexOf(':') + 1)
    .replace(/Member$/, '')
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .trim()
