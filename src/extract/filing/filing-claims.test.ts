import { describe, expect, it } from 'vitest'
import { formatDecimal, instantOf, sha256Hex } from '../../base/index.ts'
import {
  type Filing,
  type FilingContext,
  type FilingFact,
  quoteHolds,
  type SourceDocument,
  type StatedClaim,
  sha256,
} from '../../model/index.ts'
import { buildGazetteer } from '../gazetteer.ts'
import { classified, memberName } from './families.ts'
import { filingClaims } from './filing-claims.ts'

/** "us-gaap:PurchaseObligation 5000 supplier=Cedar Power at 2024-12-31": one line of the text, the digits tagged. */
function filed(...lines: readonly string[]): { readonly document: SourceDocument; readonly filing: Filing } {
  let text = 'Annual report.\n'
  const facts = lines.map((line): FilingFact => {
    const [, concept, value, axis, member, at = '2025-12-31'] = /^(\S+) (\d+)(?: (\S+)=(.*?))?(?: at (\S+))?$/.exec(line)!
    const start = text.length + 8
    text += `Line of ${value} in all.\n`
    const context: FilingContext = {
      id: 'c',
      entity: '0009999999',
      end: at!,
      dimensions: axis ? [{ axis, member: member! }] : [],
    }
    return { concept: concept!, value: value!, unit: 'USD', context, start, end: start + value!.length }
  })
  const document: SourceDocument = {
    hash: sha256(sha256Hex(text)),
    mediaType: 'text/html',
    encoding: 'utf-8',
    text,
    language: 'en',
    mixed: false,
    receivedAt: instantOf(Date.UTC(2026, 2, 1)),
  }
  return { document, filing: { registrant: 'Alder Cloud Inc.', form: '10-K', periodEnd: '2025-12-31', facts } }
}
const show = ({ about, says }: StatedClaim): string => {
  const { payer, payee, kind } =
    about.kind === 'commitment' ? about.mention : { payer: undefined, payee: undefined, kind: 'none' }
  const sum = (amount: NonNullable<typeof says.amount>) =>
    `${amount.qualifier === 'up_to' ? 'up to ' : ''}${formatDecimal((amount.high ?? amount.low)!)}`
  const parts = says.tranches?.map((t) => `${t.due?.precision === 'year' ? t.due.year : 'later'}:${sum(t.amount)}`) ?? []
  return `${payer?.name ?? '?'} > ${payee?.name ?? '?'} ${kind} ${[says.amount && sum(says.amount), ...parts].filter(Boolean).join(' ')}`
}
const listed = (...lines: readonly string[]) => {
  const { document, filing } = filed(...lines)
  const { claims, refused } = filingClaims(document, filing, buildGazetteer([]))
  for (const { evidence } of claims) expect(evidence.kind === 'quote' && quoteHolds(evidence.quote, document.text)).toBe(true)
  return { claims: claims.map(show), totals: refused.map(({ quote }) => quote.exact) }
}

describe('the obligations in a filing', () => {
  it('[EX160] are what is still to be earned, bought, leased, guaranteed and funded, custom elements included', () => {
    expect(
      listed(
        'us-gaap:RevenueRemainingPerformanceObligation 9000',
        'us-gaap:PurchaseObligation 5000',
        'alder:OperatingLeasesNotYetCommencedAmount 700',
        'us-gaap:GuaranteeObligationsMaximumExposure 300',
        'alder:UnfundedInvestmentCommitment 200',
      ).claims,
    ).toEqual([
      '? > Alder Cloud Inc. services 9000',
      'Alder Cloud Inc. > ? purchase 5000',
      'Alder Cloud Inc. > ? lease 700',
      'Alder Cloud Inc. > ? guarantee up to 300',
      'Alder Cloud Inc. > ? equity_investment 200',
    ])
  })
  it('[EX161] a total is not counted beside its named parts, nor cuts by segment beside the total', () => {
    expect(
      listed(
        'us-gaap:RevenueRemainingPerformanceObligation 9000',
        'us-gaap:RevenueRemainingPerformanceObligation 6000 srt:MajorCustomersAxis=alder:BrookLabsMember',
        'us-gaap:RevenueRemainingPerformanceObligation 3000 srt:MajorCustomersAxis=alder:CedarPowerMember',
        'us-gaap:RevenueRemainingPerformanceObligation 8000 us-gaap:StatementBusinessSegmentsAxis=alder:HostingMember',
        'us-gaap:RevenueRemainingPerformanceObligation 1000 us-gaap:StatementBusinessSegmentsAxis=alder:AdviceMember',
      ),
    ).toEqual({
      claims: ['Brook Labs > Alder Cloud Inc. services 6000', 'Cedar Power > Alder Cloud Inc. services 3000'],
      totals: ['Line of 9000 in all.'],
    })
  })
  it('[EX162] its parts by year are tranches of the whole', () => {
    expect(
      listed(
        'us-gaap:UnrecordedUnconditionalPurchaseObligationBalanceSheetAmount 600',
        'us-gaap:UnrecordedUnconditionalPurchaseObligationDueWithinOneYear 100',
        'us-gaap:UnrecordedUnconditionalPurchaseObligationDueWithinTwoYears 200',
        'us-gaap:UnrecordedUnconditionalPurchaseObligationDueAfterFiveYears 300',
      ).claims,
    ).toEqual(['Alder Cloud Inc. > ? purchase 600 2026:100 2027:200 later:300'])
  })
  it('[EX163] last year’s figure beside this year’s is not a second obligation, nor is a figure tagged twice', () => {
    expect(
      listed(
        'us-gaap:PurchaseObligation 5000',
        'us-gaap:PurchaseObligation 4000 at 2024-12-31',
        'us-gaap:PurchaseObligation 5000',
      ).claims,
    ).toEqual(['Alder Cloud Inc. > ? purchase 5000'])
  })
  it('[EX164] counts, shares, terms and what was booked are no sums promised', () => {
    for (const name of [
      'RevenueRemainingPerformanceObligationPercentage',
      'LesseeOperatingLeaseLeaseNotYetCommencedTermOfContract1',
      'NumberOfPurchaseCommitments',
      'PurchaseCommitmentLiability',
      'Revenues',
      'RevenueRemainingPerformanceObligationExpectedTimingOfSatisfactionPeriod1',
    ])
      expect(classified(`us-gaap:${name}`), name).toBeUndefined()
    expect([memberName('alder:BrookLabsMember'), memberName('x:OpenAIGlobalLLCMember')]).toEqual([
      'Brook Labs',
      'Open AI Global LLC',
    ])
  })
})
