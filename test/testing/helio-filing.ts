import { FilingMaker, type Members, row, table } from '../../src/read/testing/made-filing.ts'

const end = '2025-09-30'
const yearEnd = '2024-12-31'
const cover = ['2025-01-01', end] as const
const timing = 'us-gaap:RevenueRemainingPerformanceObligationExpectedTimingOfSatisfactionStartDateAxis'
const customer = 'srt:MajorCustomersAxis'
const category = 'us-gaap:UnrecordedUnconditionalPurchaseObligationByCategoryOfItemPurchasedAxis'
const unconditional = 'us-gaap:UnrecordedUnconditionalPurchaseObligation'

/** The 10-Q of Helio Grid Systems, which builds data centres, for September 2025. */
export function helioQuarterly(): string {
  const make = new FilingMaker()
  const hidden = [
    make.words('false', { concept: 'dei:AmendmentFlag', at: cover }),
    make.words('--12-31', { concept: 'dei:CurrentFiscalYearEndDate', at: cover }),
    make.words('2025', { concept: 'dei:DocumentFiscalYearFocus', at: cover }),
  ].join('')
  const body = [
    coverPage(make),
    backlog(make),
    purchases(make),
    leases(make),
    guarantees(make),
    concentration(make),
    debt(make),
    '<p>Date: November 4, 2025</p><p>By: /s/ Mara Quill</p>',
  ].join('\n')
  return make.page(body, hidden)
}

const coverPage = (make: FilingMaker): string => `<p>${make.words('10-Q', { concept: 'dei:DocumentType', at: cover })}</p>
<p>For the quarterly period ended ${make.words('September 30, 2025', { concept: 'dei:DocumentPeriodEndDate', at: cover, format: 'ixt:date-monthname-day-year-en' })}</p>
<h1>${make.words('HELIO GRID SYSTEMS, INC.', { concept: 'dei:EntityRegistrantName', at: cover })}</h1>
<p>Commission file number ${make.words('001-99901', { concept: 'dei:EntityFileNumber', at: cover })}; CIK ${make.words('0009990001', { concept: 'dei:EntityCentralIndexKey', at: cover })}</p>`

function backlog(make: FilingMaker): string {
  const rpo = (shown: string, members: Members, at = end) =>
    make.money(shown, { concept: 'us-gaap:RevenueRemainingPerformanceObligation', at, members, scale: 9, decimals: -8 })
  return make.words(
    `<p>Remaining performance obligations were $${rpo('48.2', { [timing]: '2025-10-01' })} billion as of September 30, 2025, of which $${rpo('18.0', { [timing]: '2025-10-01', [customer]: 'hlgs:OrcaModelsMember' })} billion is with Orca Models under a single agreement. They were $${rpo('22.6', {}, yearEnd)} billion as of December 31, 2024.</p>
<p>We expect to recognize approximately ${make.percent('40', { concept: 'us-gaap:RevenueRemainingPerformanceObligationPercentage', at: end, members: { [timing]: '2025-10-01' } })}% of them as revenue over the next ${make.words('12 months', { concept: 'us-gaap:RevenueRemainingPerformanceObligationExpectedTimingOfSatisfactionPeriod1', at: end, members: { [timing]: '2025-10-01' }, format: 'ixt-sec:durwordsen' })} and the remainder thereafter.</p>`,
    { concept: 'us-gaap:RevenueFromContractWithCustomerTextBlock', at: cover },
  )
}

function purchases(make: FilingMaker): string {
  const amount = (shown: string, suffix: string, members: Members = {}, at = end) =>
    make.money(shown, { concept: `${unconditional}${suffix}`, at, members })
  return `<p>Note 9. Commitments</p><p>Our purchase obligations that are not recorded on the balance sheet fall due as follows (in millions):</p>
${table(
  row('Remainder of 2025', '$', amount('900', 'DueInRemainderOfFiscalYear')),
  row('2026', '', amount('3,600', 'BalanceOnFirstAnniversary')),
  row('2027', '', amount('3,000', 'BalanceOnSecondAnniversary')),
  row('2028', '', amount('2,400', 'BalanceOnThirdAnniversary')),
  row('2029', '', amount('1,500', 'BalanceOnFourthAnniversary')),
  row('2030', '', amount('600', 'BalanceOnFifthAnniversary')),
  row('Thereafter', '', amount('400', 'DueAfterFiveYears')),
  row('Total', '$', amount('12,400', 'BalanceSheetAmount')),
)}
<p>By what is bought (in millions):</p>
${table(
  row('', 'September 30, 2025', 'December 31, 2024'),
  row(
    'Processors',
    '$',
    amount('8,000', 'BalanceSheetAmount', { [category]: 'hlgs:ProcessorsMember' }),
    '$',
    amount('5,100', 'BalanceSheetAmount', { [category]: 'hlgs:ProcessorsMember' }, yearEnd),
  ),
  row(
    'Electric power',
    '',
    amount('4,400', 'BalanceSheetAmount', { [category]: 'hlgs:ElectricPowerMember' }),
    '',
    amount('1,900', 'BalanceSheetAmount', { [category]: 'hlgs:ElectricPowerMember' }, yearEnd),
  ),
)}
<p>In July 2025 we agreed to buy cloud capacity of $${make.money('2.5', { concept: 'hlgs:CloudCapacityPurchaseCommitment', at: '2025-07-15', members: { 'srt:CounterpartyNameAxis': 'hlgs:NubilaCloudIncMember' }, scale: 9, decimals: -8 })} billion from Nubila Cloud Inc.</p>`
}

const leases = (make: FilingMaker): string =>
  `<p>As of September 30, 2025, we had $${make.money('31.5', { concept: 'hlgs:LesseeOperatingLeaseLeaseNotYetCommencedUndiscountedAmount', at: end, scale: 9, decimals: -8 })} billion of leases that have not yet commenced, with terms of ${make.words('fifteen years', { concept: 'us-gaap:LesseeOperatingLeaseLeaseNotYetCommencedTermOfContract1', at: end, members: { 'srt:RangeAxis': 'srt:MinimumMember' }, format: 'ixt-sec:durwordsen' })} to ${make.words('19 years', { concept: 'us-gaap:LesseeOperatingLeaseLeaseNotYetCommencedTermOfContract1', at: end, members: { 'srt:RangeAxis': 'srt:MaximumMember' }, format: 'ixt-sec:durwordsen' })}.</p>`

const guarantees = (make: FilingMaker): string =>
  `<p>We guarantee the lease payments of Tern Compute LLC; the most we could have to pay is $${make.money('1.1', { concept: 'us-gaap:GuaranteeObligationsMaximumExposure', at: end, members: { 'srt:CounterpartyNameAxis': 'hlgs:TernComputeLLCMember' }, scale: 9, decimals: -8 })} billion.</p>`

function concentration(make: FilingMaker): string {
  const share = (shown: string, member: string, at: readonly [string, string] = ['2025-07-01', end]) =>
    make.percent(shown, {
      concept: 'us-gaap:ConcentrationRiskPercentage',
      at,
      members: {
        'us-gaap:ConcentrationRiskByBenchmarkAxis': 'us-gaap:SalesRevenueNetMember',
        'us-gaap:ConcentrationRiskByTypeAxis': 'us-gaap:CustomerConcentrationRiskMember',
        [customer]: member,
      },
    })
  return `<p>Customer A accounted for ${share('34', 'hlgs:CustomerAMember')}% and Orca Models for ${share('21', 'hlgs:OrcaModelsMember')}% of our revenue in the quarter; a year before Customer A accounted for ${share('28', 'hlgs:CustomerAMember', ['2024-07-01', '2024-09-30'])}%.</p>`
}

function debt(make: FilingMaker): string {
  const due = (shown: string, suffix: string) =>
    make.money(shown, { concept: `us-gaap:LongTermDebtMaturitiesRepaymentsOfPrincipal${suffix}`, at: end })
  return `<p>Lenders have committed a revolving facility of up to $${make.money('6.0', { concept: 'us-gaap:LineOfCreditFacilityMaximumBorrowingCapacity', at: end, members: { 'us-gaap:CreditFacilityAxis': 'us-gaap:RevolvingCreditFacilityMember' }, scale: 9, decimals: -8 })} billion to us.</p>
<p>Our debt matures as follows (in millions):</p>
${table(row('Remainder of 2025', '$', due('250', 'RemainderOfFiscalYear')), row('2026', '', due('1,000', 'InNextTwelveMonths')), row('2027', '', due('—', 'InYearTwo').replace('ixt:num-dot-decimal', 'ixt:fixed-zero')), row('2028', '', due('4,750', 'InYearThree')))}
<p>In October 2025 we drew a term loan of $${make.money('3.0', { concept: 'us-gaap:DebtInstrumentFaceAmount', at: '2025-10-20', members: { 'us-gaap:SubsequentEventTypeAxis': 'us-gaap:SubsequentEventMember' }, scale: 9, decimals: -8 })} billion.</p>`
}
