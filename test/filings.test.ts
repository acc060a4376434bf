// From the bytes of a filing to the obligations an analyst would list, each with its context and quote.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatStatedDate, type Language, parseInstant } from '../src/base/index.ts'
import { buildGazetteer, type Extraction, extractClaims } from '../src/extract/index.ts'
import { checkLedger, foldLedger, takeIn, viewLedger } from '../src/ledger/index.ts'
import type { Party, SourceDocument, StatedClaim } from '../src/model/index.ts'
import { commitmentId, headlineOf, partyId, quoteHolds } from '../src/model/index.ts'
import { buildNetwork } from '../src/network/index.ts'
import { addSource, askStory, type LedgerStore } from '../src/pipeline.ts'
import { readAny } from '../src/read/index.ts'
import { FilingMaker, type Mark, type Members, row, table } from '../src/read/testing/made-filing.ts'
import { createLedger } from '../src/world/index.ts'
import { helioQuarterly } from './testing/helio-filing.ts'

const receivedAt = parseInstant('2026-03-01')!

async function extracted(
  page: string,
  parties: readonly Party[] = [],
): Promise<{ document: SourceDocument; extraction: Extraction }> {
  const { items } = await readAny({ bytes: new TextEncoder().encode(page), name: 'filing.htm', receivedAt })
  const { document, filing } = items[0]!
  return { document, extraction: extractClaims(document, buildGazetteer(parties), filing) }
}

const money = ({ says }: StatedClaim): string => {
  const amount = says.amount
  const head = amount && headlineOf(amount)
  if (!amount || !head) return 'no sum'
  const millions = Number(head.minor / 100n) / 1e6
  const low = amount.qualifier === 'range' && amount.low ? `${Number(amount.low.minor / 100n) / 1e6}–` : ''
  return `${amount.qualifier} ${low}${millions}m ${head.currency}`
}
const sides = ({ about }: StatedClaim): string =>
  about.kind === 'commitment'
    ? `${about.mention.payer?.name} → ${about.mention.payee?.name} ${about.mention.kind}`
    : about.kind === 'party'
      ? about.party.name
      : 'nobody'
const quoted = ({ evidence }: StatedClaim): string => (evidence.kind === 'quote' ? evidence.quote.exact : 'no quote')
const told = (claim: StatedClaim): string =>
  `${sides(claim)}: ${claim.says.tranches ? claim.says.tranches.map((t) => `${t.due ? formatStatedDate(t.due) : 'undated'} ${t.amount.original}`).join('; ') : claim.property === 'confidence' ? claim.gist : money(claim)}`

describe('a quarterly report gives', async () => {
  const { document, extraction } = await extracted(helioQuarterly())
  const { claims, refused, problems } = extraction
  const filer = 'HELIO GRID SYSTEMS, INC.'
  const group = (what: string) => `${what} of HELIO GRID SYSTEMS`

  it('[EX84] the obligations an analyst would list', () => {
    expect(claims.map(told)).toEqual([
      `${group('customers')} → ${filer} purchase: exact 48200m USD`,
      `${group('other customers')} → ${filer} purchase: about 30200m USD`,
      `Orca Models → ${filer} purchase: exact 18000m USD`,
      `${group('customers')} → ${filer} purchase: 2026-09-30 40%`,
      `${filer} → ${group('suppliers')} purchase: exact 12400m USD`,
      `${filer} → ${group('suppliers')} purchase: 2025-Q4 $900; 2026 3,600; 2027 3,000; 2028 2,400; 2029 1,500; 2030 600; after 2030-12-31 400`,
      `${filer} → Nubila Cloud Inc purchase: exact 2500m USD`,
      `${filer} → ${group('lessors')} lease: exact 31500m USD`,
      `${filer} → Tern Compute LLC guarantee: up_to 1100m USD`,
      `Customer A of HELIO GRID SYSTEMS: Customer A of HELIO GRID SYSTEMS: 34% of revenue of HELIO GRID SYSTEMS, 2025-07-01 to 2025-09-30`,
      'Orca Models: Orca Models: 21% of revenue of HELIO GRID SYSTEMS, 2025-07-01 to 2025-09-30',
      `${group('lenders')} → ${filer} debt_financing: up_to 6000m USD`,
      `${filer} → ${group('lenders')} other: exact 6000m USD`,
      `${filer} → ${group('lenders')} other: 2025-Q4 $250; 2026 1,000; 2028 4,750`,
    ])
    expect(problems).toEqual([])
  })
  it('[EX85] each with the sentence, or the rows under their heading, word for word', () => {
    for (const { evidence } of claims) expect(evidence.kind === 'quote' && quoteHolds(evidence.quote, document.text)).toBe(true)
    expect(quoted(claims[7]!)).toMatch(/^As of September 30, 2025, we had \$31\.5 billion of leases .* 19 years\.$/)
    expect(quoted(claims[4]!)).toMatch(
      /^Our purchase obligations .* \(in millions\):\nRemainder of 2025 \| \$900\n[\s\S]*\nTotal \| \$12,400$/,
    )
  })
  it('[EX86] said by the filer in an SEC filing, on the day it was filed, binding', () => {
    for (const claim of claims) {
      expect(claim.route).toMatchObject({ speaker: { name: filer, kind: 'filing', role: '10-Q' }, publisher: 'SEC filing' })
      expect(claim.saidAt).toEqual({ precision: 'day', day: '2025-11-04' })
      expect(claim.publishedAt).toBe(parseInstant('2025-11-04'))
      if (claim.property === 'amount') expect(claim.says).toMatchObject({ stage: 'agreed', binding: true })
    }
    expect(claims[7]!.says).toMatchObject({ instrument: 'contract', period: { years: 19 } })
  })
  it('[EX92] a window that is no calendar period keeps its first and last day', () => {
    const backlog = claims.find(({ says }) => says.tranches?.length === 1)
    expect(backlog?.says.tranches).toEqual([
      {
        amount: expect.objectContaining({ qualifier: 'about', high: { currency: 'USD', minor: 1_928_000_000_000n } }),
        from: { precision: 'day', day: '2025-10-01' },
        due: { precision: 'day', day: '2026-09-30' },
      },
    ])
  })
  it('[EX87] and with its reason what is not to be counted: figures for comparison, second cuts of one total', () => {
    expect(refused.map(({ reason, quote }) => `${reason}: ${quote.exact.split('\n').at(-1)}`)).toEqual([
      'earlier-period: They were $22.6 billion as of December 31, 2024.',
      'counted-already: Processors | $8,000 | $5,100',
      'earlier-period: Processors | $8,000 | $5,100',
      'counted-already: Electric power | 4,400 | 1,900',
      'earlier-period: Electric power | 4,400 | 1,900',
    ])
  })
  it('[EX88] in the ledger the total stands over its parts, and only the parts flow', () => {
    const taken = takeIn(foldLedger([]), document, claims, receivedAt, extraction.parties, extraction.relations)
    const rows = taken.events.map((event, seq) => ({ seq, recordedAt: receivedAt, event, hash: '' as never }))
    const view = viewLedger(foldLedger(rows), { policy: 'best-supported' })
    const whole = view.commitments.filter((c) => c.aggregate).map((c) => `${c.payer} ${c.firmness.code}`)
    expect(whole).toEqual(['customers-of-helio-grid-systems F5'])
    const network = buildNetwork(view, { from: '2025Q4', until: '2030Q4' })
    expect(network.excluded.map((e) => e.reason).sort()).toEqual(['aggregate', 'contingent'])
    const backlog = network.commitments.filter((c) => c.payee === 'helio-grid-systems-inc' && c.kind === 'purchase')
    expect(backlog.reduce((sum, c) => sum + c.planned, 0)).toBe(48_200_000_000)
    const again = takeIn(foldLedger(rows), document, claims, receivedAt, extraction.parties, extraction.relations)
    expect(again.events).toEqual([])
  })
})

const end = '2025-12-31'
const uupo = 'us-gaap:UnrecordedUnconditionalPurchaseObligationBalanceSheetAmount'
const category = 'us-gaap:UnrecordedUnconditionalPurchaseObligationByCategoryOfItemPurchasedAxis'
const supplier = 'srt:CounterpartyNameAxis'
interface Tagged {
  readonly shown: string
  readonly concept?: string
  readonly members?: Members
  readonly more?: Partial<Mark>
}
/** A yearly report of nothing but these rows, in millions. */
function report(rows: readonly Tagged[], signed = 'February 20, 2026'): string {
  const make = new FilingMaker()
  const cover = { at: ['2025-01-01', end] as const }
  const words = [
    make.words('10-K', { concept: 'dei:DocumentType', ...cover }),
    make.words(end, { concept: 'dei:DocumentPeriodEndDate', ...cover }),
    make.words('--12-31', { concept: 'dei:CurrentFiscalYearEndDate', ...cover }),
    make.words('Quay Power Inc', { concept: 'dei:EntityRegistrantName', ...cover }),
  ].join(' ')
  const lines = rows.map(({ shown, concept = uupo, members = {}, more = {} }, i) =>
    row(`Line ${i + 1}`, make.money(shown, { concept, at: end, members, ...more })),
  )
  return make.page(`<p>${words}</p>${table(...lines)}<p>Date: ${signed}</p>`)
}

describe('totals and their parts', () => {
  const check = async (rows: readonly Tagged[], expected: readonly string[], links: readonly string[] = []) => {
    const { extraction } = await extracted(report(rows))
    const others = extraction.claims.map((claim) =>
      told(claim).replace('Quay Power Inc → ', '').replace('suppliers of Quay Power', 'suppliers'),
    )
    const refused = extraction.refused.map(({ reason, quote }) => `${quote.exact.split('\n').at(-1)}: ${reason}`)
    expect([...others, ...refused]).toEqual(expected)
    expect((extraction.relations ?? []).map(({ kind, from, to }) => `${kind} ${endOf(from)} ${endOf(to)}`)).toEqual(links)
  }
  const endOf = (key: string): string =>
    /(?:hlgs:)(\w+)Member(:rest)?$/.exec(key)?.[1] ?? (key.endsWith('rest') ? 'rest' : 'total')
  const of = (member: string, axis = supplier): Members => ({ [axis]: `hlgs:${member}Member` })

  it('[EX89] named parts that make up the total flow in its place', () =>
    check(
      [{ shown: '100' }, { shown: '60', members: of('Orca') }, { shown: '40', members: of('Tern') }],
      ['suppliers purchase: exact 100m USD', 'Orca purchase: exact 60m USD', 'Tern purchase: exact 40m USD'],
      ['part-of Orca total', 'part-of Tern total'],
    ))
  it('[EX89] of a total that they do not make up, the rest is reckoned and called about', () =>
    check(
      [{ shown: '100' }, { shown: '60', members: of('Orca') }],
      ['suppliers purchase: exact 100m USD', 'other suppliers purchase: about 40m USD', 'Orca purchase: exact 60m USD'],
      ['part-of Orca total', 'part-of rest total'],
    ))
  it('[EX89] rounding makes no rest', () =>
    check(
      [{ shown: '100' }, { shown: '60.4', members: of('Orca') }, { shown: '39', members: of('Tern') }],
      ['suppliers purchase: exact 100m USD', 'Orca purchase: exact 60.4m USD', 'Tern purchase: exact 39m USD'],
      ['part-of Orca total', 'part-of Tern total'],
    ))
  it('[EX90] of two ways to cut one total only one is counted, the one with names first', () =>
    check(
      [
        { shown: '100' },
        { shown: '70', members: of('Chips', category) },
        { shown: '30', members: of('Power', category) },
        { shown: '60', members: of('Orca') },
        { shown: '40', members: of('Tern') },
      ],
      [
        'suppliers purchase: exact 100m USD',
        'Orca purchase: exact 60m USD',
        'Tern purchase: exact 40m USD',
        'Line 2 | 70: counted-already',
        'Line 3 | 30: counted-already',
      ],
      ['part-of Orca total', 'part-of Tern total'],
    ))
  it('[EX91] members that hold each other are not added: those that come to the total are taken', () =>
    check(
      [
        { shown: '100' },
        { shown: '70', members: of('Americas', category) },
        { shown: '65', members: of('UnitedStates', category) },
        { shown: '30', members: of('Asia', category) },
      ],
      [
        'suppliers purchase: exact 100m USD',
        'suppliers purchase: exact 70m USD',
        'suppliers purchase: exact 30m USD',
        'Line 3 | 65: counted-already',
      ],
      ['part-of Americas total', 'part-of Asia total'],
    ))
  it('[EX91] parts that exceed the total in every way are not counted', () =>
    check(
      [{ shown: '100' }, { shown: '90', members: of('Orca') }, { shown: '80', members: of('Tern') }],
      ['suppliers purchase: exact 100m USD', 'Line 2 | 90: counted-already', 'Line 3 | 80: counted-already'],
    ))
  it('[EX92] what falls due by year is the schedule of the total, and no second total', () =>
    check(
      [
        { shown: '100' },
        { shown: '60', concept: 'us-gaap:UnrecordedUnconditionalPurchaseObligationBalanceOnFirstAnniversary' },
        { shown: '40', concept: 'us-gaap:UnrecordedUnconditionalPurchaseObligationBalanceOnSecondAnniversary' },
      ],
      ['suppliers purchase: exact 100m USD', 'suppliers purchase: 2026 60; 2027 40'],
    ))
  it('[EX92] a schedule that exceeds its total is refused, the total stands', () =>
    check(
      [
        { shown: '100' },
        { shown: '70', concept: 'us-gaap:UnrecordedUnconditionalPurchaseObligationBalanceOnFirstAnniversary' },
        { shown: '60', concept: 'us-gaap:UnrecordedUnconditionalPurchaseObligationBalanceOnSecondAnniversary' },
      ],
      ['suppliers purchase: exact 100m USD', 'Line 2 | 70: parts-exceed-whole', 'Line 3 | 60: parts-exceed-whole'],
    ))
  it('[EX92] without a tagged total the parts together are the size', () =>
    check(
      [
        { shown: '60', concept: 'us-gaap:PurchaseObligationDueInNextTwelveMonths' },
        { shown: '40', concept: 'us-gaap:PurchaseObligationDueInSecondAndThirdYear' },
      ],
      ['suppliers purchase: exact 100m USD', 'suppliers purchase: 2026 60; 2028-12-31 40'],
    ))
  it('[EX92] a part over several years is spread evenly over them, and that is assumed', async () => {
    const page = report([{ shown: '80', concept: 'us-gaap:PurchaseObligationDueInSecondAndThirdYear' }])
    const { document, extraction } = await extracted(page)
    const taken = takeIn(foldLedger([]), document, extraction.claims, receivedAt, extraction.parties, extraction.relations)
    const rows = taken.events.map((event, seq) => ({ seq, recordedAt: receivedAt, event, hash: '' as never }))
    const view = viewLedger(foldLedger(rows), { policy: 'best-supported' })
    const network = buildNetwork(view, { from: '2026Q1', until: '2029Q4' })
    const due = network.obligations.map(({ period, amount }) => `${network.periods[period]} ${amount / 1e6}`)
    expect(due).toEqual(['2027Q1 10', '2027Q2 10', '2027Q3 10', '2027Q4 10', '2028Q1 10', '2028Q2 10', '2028Q3 10', '2028Q4 10'])
    expect(network.assumptions.map(({ code }) => code)).toContain('schedule-even')
  })
  it('[EX93] low and high end are one range', () =>
    check(
      [
        { shown: '45', members: { 'srt:RangeAxis': 'srt:MinimumMember' } },
        { shown: '50', members: { 'srt:RangeAxis': 'srt:MaximumMember' } },
      ],
      ['suppliers purchase: range 45–50m USD'],
    ))
  it('[EX93] leases tagged as a category of purchases are leases; the same sum under a name of the filer is not counted again', () =>
    check(
      [
        { shown: '100' },
        { shown: '70', members: { [category]: 'us-gaap:OperatingAndFinanceLeasesLeaseNotYetCommencedMember' } },
        { shown: '70', concept: 'hlgs:OperatingLeaseLeaseNotYetCommencedAmount' },
      ],
      [
        'suppliers purchase: exact 100m USD',
        'other suppliers purchase: about 30m USD',
        'lessors of Quay Power lease: exact 70m USD',
        'Line 3 | 70: counted-already',
      ],
      ['part-of total total', 'part-of rest total'],
    ))
  it('[EX94] what is agreed after the balance date is no part of its totals; restated and eliminated figures are another basis', () =>
    check(
      [
        { shown: '100' },
        {
          shown: '30',
          members: { 'us-gaap:SubsequentEventTypeAxis': 'us-gaap:SubsequentEventMember' },
          more: { at: '2026-01-20' },
        },
        { shown: '95', members: { 'srt:RestatementAxis': 'srt:ScenarioPreviouslyReportedMember' } },
      ],
      ['suppliers purchase: exact 100m USD', 'suppliers purchase: exact 30m USD', 'Line 3 | 95: other-basis'],
    ))
  it('[EX94] negative sums are refused; nil and nought promise nothing; names that measure something else are left alone', () =>
    check(
      [
        { shown: '5', more: { sign: '-' } },
        { shown: '—', more: { nil: true } },
        { shown: '—', more: { format: 'ixt:fixed-zero' } },
        { shown: '7', concept: 'hlgs:LossOnPurchaseCommitments' },
        { shown: '8', concept: 'us-gaap:AssetRetirementObligation' },
        { shown: '9', concept: 'hlgs:PensionObligation' },
      ],
      ['Line 1 | 5: direction-unclear'],
    ))
})

describe('a filing', () => {
  it('[EX95] that tags one figure twice gives it once, the more exact; where they differ, that is a problem', async () => {
    const exact = { more: { decimals: -5 } }
    const same = await extracted(report([{ shown: '100' }, { shown: '100.2', ...exact }]))
    expect(same.extraction.claims.map(money)).toEqual(['exact 100.2m USD'])
    expect(same.extraction.problems).toEqual([])
    const apart = await extracted(report([{ shown: '100' }, { shown: '120' }]))
    expect(apart.extraction.claims.map(money)).toEqual(['exact 100m USD'])
    expect(apart.extraction.problems.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      `figures-differ: ${uupo} at ${end} is tagged as 100 and as 120; the first was taken.`,
    ])
  })
  it('[EX96] whose figures no reader can see gives no claim without a quote', async () => {
    const make = new FilingMaker()
    const hidden = make.money('5', { concept: uupo, at: end })
    const { extraction } = await extracted(make.page('<p>Nothing to see.</p>', hidden))
    expect(extraction.claims).toEqual([])
    expect(extraction.problems.map((p) => p.code)).toEqual(['quote-not-found'])
  })
  it('[EX97] knows its parties by the ledger’s names; members by the words beside them', async () => {
    const known: Party = { id: partyId('quay'), name: 'Quay Power', kind: 'company', names: { en: ['Quay Power'] }, people: [] }
    const { extraction } = await extracted(report([{ shown: '60', members: { [supplier]: 'hlgs:OpenSkyAICorpMember' } }]), [
      known,
    ])
    const [claim] = extraction.claims
    expect(claim?.about).toMatchObject({
      mention: { payer: { name: 'Quay Power', party: 'quay' }, payee: { name: 'Open Sky AI Corp' } },
    })
  })
  it('[EX98] names of the filer’s own that leave doubt are not certain', async () => {
    const { extraction } = await extracted(
      report([
        { shown: '60', concept: 'hlgs:InvestmentCommitments' },
        { shown: '50', concept: 'hlgs:SupplyCommitments' },
      ]),
    )
    expect(extraction.claims.map(({ madeBy }) => madeBy.kind === 'rule' && madeBy.certain)).toEqual([false, true])
  })
  it('[EX99] that tags only its cover is read by its sentences, and its own voice is the filer’s', async () => {
    const make = new FilingMaker()
    const cover = { at: ['2026-02-03', '2026-02-03'] as const }
    const page = make.page(
      `<p>${make.words('8-K', { concept: 'dei:DocumentType', ...cover })} ${make.words('Quay Power Inc', { concept: 'dei:EntityRegistrantName', ...cover })}</p><p>On February 2, 2026, Quay Power signed a contract to buy $4 billion of chips from Nvidia.</p><p>Date: February 3, 2026</p>`,
    )
    const { extraction } = await extracted(page)
    expect(extraction.claims.map((c) => `${c.route.speaker.kind} ${c.route.speaker.name}: ${sides(c)}`)).toContain(
      'filing Quay Power Inc: Quay Power → NVIDIA purchase',
    )
  })
})

describe('a filing altered anywhere', () => {
  it('[RD80] is read or refused with a reason, and every quote holds', async () => {
    const whole = new TextEncoder().encode(helioQuarterly())
    const gazetteer = buildGazetteer([])
    const edits = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.constantFrom(0x3c, 0x3e, 0x22, 0x26, 0x2f, 0x20, 0x30, 0x80)), {
      maxLength: 3,
    })
    await fc.assert(
      fc.asyncProperty(edits, fc.nat(whole.length), fc.boolean(), async (changes, length, cut) => {
        const bytes = whole.slice(0, cut ? length : undefined)
        for (const [at, byte] of changes) if (at < bytes.length) bytes[at] = byte
        const { items, problems } = await readAny({ bytes, name: 'filing.htm', receivedAt })
        expect(items.length + problems.length).toBeGreaterThan(0)
        for (const { document, filing } of items) {
          const { claims, refused } = extractClaims(document, gazetteer, filing)
          const quotes = [
            ...claims.flatMap(({ evidence }) => (evidence.kind === 'quote' ? [evidence.quote] : [])),
            ...refused.map((r) => r.quote),
          ]
          expect(quotes.every((quote) => quoteHolds(quote, document.text))).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('a filing beside what others say of it', () => {
  const store = () => {
    const created = createLedger(join(mkdtempSync(join(tmpdir(), 'edifice-filings-')), 'ledger.edifice'), { source: 'Test' })
    if (!created.ok) throw new Error(created.failure.message)
    return created.value
  }
  const source = (content: string, name: string) => ({ bytes: new TextEncoder().encode(content), name, receivedAt })
  const give = (ledger: LedgerStore, content: string, name: string) => addSource(source(content, name), ledger, () => receivedAt)
  const factsOf = (figures: Readonly<Record<string, number>>, cik = 9990001): string => {
    const units = (val: number) => ({
      units: { USD: [{ end: '2025-09-30', val, accn: '1', form: '10-Q', filed: '2025-11-05' }] },
    })
    const concepts = Object.entries(figures).map(([suffix, val]) => [
      `UnrecordedUnconditionalPurchaseObligation${suffix}`,
      units(val),
    ])
    return JSON.stringify({ cik, entityName: 'Helio Grid Systems, Inc.', facts: { 'us-gaap': Object.fromEntries(concepts) } })
  }
  const submissions = (filed: string): string =>
    JSON.stringify({
      cik: '0009990001',
      name: 'Helio Grid Systems, Inc.',
      filings: {
        recent: {
          accessionNumber: ['a-1'],
          filingDate: [filed],
          reportDate: ['2025-09-30'],
          form: ['10-Q'],
          primaryDocument: ['q.htm'],
        },
      },
    })

  it('[CM60] agrees with the index of figures, or each difference is a problem with both values', async () => {
    const ledger = store()
    await give(ledger, helioQuarterly(), 'helio.htm')
    const rows = ledger.state().rows.length
    const same = await give(
      ledger,
      factsOf({ BalanceSheetAmount: 12_400_000_000, DueAfterFiveYears: 400_000_000 }),
      'companyfacts.json',
    )
    expect(same.problems).toEqual([])
    expect(same.checked.map(({ compared, differ, beyond }) => [compared, differ.length, beyond])).toEqual([[2, 0, 10]])
    const other = await give(ledger, factsOf({ BalanceSheetAmount: 12_500_000_000 }), 'companyfacts.json')
    expect(other.problems.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      'figures-differ: us-gaap:UnrecordedUnconditionalPurchaseObligationBalanceSheetAmount, 2025-09-30, USD: 12400000000 in HELIO GRID SYSTEMS, INC., 10-Q, for the period to 2025-09-30; 12500000000 (10-Q filed 2025-11-05) in the index.',
    ])
    expect(ledger.state().rows).toHaveLength(rows)
  })
  it('[CM61] the filing’s own rounding makes no difference', async () => {
    const ledger = store()
    await give(ledger, helioQuarterly(), 'helio.htm')
    const near = await give(ledger, factsOf({ BalanceSheetAmount: 12_400_400_000 }), 'companyfacts.json')
    expect(near.checked.map(({ compared, differ }) => [compared, differ.length])).toEqual([[1, 0]])
  })
  it('[CM62] the day of filing is held beside the list of filings', async () => {
    const ledger = store()
    await give(ledger, helioQuarterly(), 'helio.htm')
    const days = async (filed: string) =>
      (await give(ledger, submissions(filed), 'submissions.json')).checked.flatMap(({ differ }) => differ)
    expect(await days('2025-11-04')).toEqual([])
    expect(await days('2025-11-06')).toEqual([{ what: 'date of filing', inFiling: '2025-11-04', inIndex: '2025-11-06 (a-1)' }])
  })
  it('[CM63] an index of a filer whose filings the ledger lacks, or a broken one, is one problem', async () => {
    const ledger = store()
    const codes = async (content: string) => (await give(ledger, content, 'companyfacts.json')).problems.map(({ code }) => code)
    expect(await codes(factsOf({ BalanceSheetAmount: 1 }))).toEqual(['reference-unknown'])
    expect(await codes('{"cik": 1, "facts": ')).toEqual(['file-damaged'])
    expect(await codes('{"cik": 1, "else": []}')).toEqual(['file-damaged'])
  })
  it('[CM65] the next filing’s figure of the same line takes the place of the last one’s, and is no conflict', async () => {
    const ledger = store()
    const next = (page: string) =>
      page.replaceAll(end, '2026-12-31').replaceAll('2025-01-01', '2026-01-01').replace('February 20, 2026', 'February 19, 2027')
    const rows = (orca: string): readonly Tagged[] => [
      { shown: '100' },
      { shown: orca, members: { [supplier]: 'hlgs:OrcaMember' } },
    ]
    await give(ledger, report(rows('60')), 'a.htm')
    await give(ledger, next(report(rows('45'))), 'b.htm')
    const view = viewLedger(ledger.state(), { policy: 'best-supported' })
    expect(view.conflicts).toEqual([])
    expect(view.commitments.map((c) => Number(headlineOf(c.amount!.value)!.minor / 100n) / 1e6).sort((a, b) => a - b)).toEqual([
      45, 55, 100,
    ])
    const later = viewLedger(ledger.state(), { policy: 'best-supported', knownBy: parseInstant('2026-12-31')! })
    expect(later.commitments.map((c) => Number(headlineOf(c.amount!.value)!.minor / 100n) / 1e6).sort((a, b) => a - b)).toEqual([
      40, 60, 100,
    ])
  })
  it('[EX263] a filing that tells of earlier days and not its own was not said on the day of its receipt', async () => {
    const make = new FilingMaker()
    const backlog = make.money('48,200', { concept: 'us-gaap:RevenueRemainingPerformanceObligation', at: '2025-12-31' })
    const page = make.page(`<p>On January 31, 2026 obligations were $${backlog} million.</p>`)
    const { document, extraction } = await extracted(page)
    expect(document.published).toBeUndefined()
    expect(extraction.claims.map(({ saidAt }) => formatStatedDate(saidAt))).toEqual(['2026-01-31'])
  })
  it('[EX264] of a member with a name without end gives a claim that a ledger takes', async () => {
    const make = new FilingMaker()
    const members = (end: string) => ({ 'srt:CounterpartyNameAxis': `hlgs:${'Nubila'.repeat(90)}${end}Member` })
    const owed = (end: string) =>
      make.money('900', { concept: 'us-gaap:PurchaseObligation', at: '2025-12-31', members: members(end) })
    const { extraction } = await extracted(make.page(`<p>We owe $${owed('One')} million and $${owed('Two')} million.</p>`))
    const keys = extraction.claims.map(({ about }) => (about.kind === 'commitment' ? about.mention.key : ''))
    expect(new Set(keys).size).toBe(2)
    for (const key of keys) expect(key.length).toBeLessThanOrEqual(400)
    for (const { about } of extraction.claims)
      expect(about.kind === 'commitment' && about.mention.payee!.name.length).toBeLessThanOrEqual(150)
  })
  it('[RD90] the same bytes under another name are the document the ledger holds, and every quote is of its text', async () => {
    const ledger = store()
    const marks = '# A deal\n\n- **Orca Models** will buy $20 billion of power from *Helio Grid Systems*.\n'
    await give(ledger, marks, 'deal.md')
    await give(ledger, marks, 'deal.txt')
    const { documents, claims } = viewLedger(ledger.state(), { policy: 'everything' })
    expect([documents.size, claims.size > 0]).toEqual([1, true])
    for (const { evidence } of claims.values())
      expect(evidence.kind === 'quote' && quoteHolds(evidence.quote, documents.get(evidence.quote.documentHash)!.text)).toBe(true)
    expect(checkLedger(ledger.state())).toEqual([])
  })
  it('[CM64] an announcement and the filing’s line of the same commitment are told together, with the gap in money and days', async () => {
    const ledger = store()
    const press =
      'June 10, 2025 - Orca Models will buy $20 billion of computing services from Helio Grid Systems over five years, Orca Models said.'
    await give(ledger, press, 'press.txt')
    const alone = askStory(ledger.state(), commitmentId('C-0001'), { policy: 'best-supported', language: 'en' }, 'test')
    expect(alone.besideFiling).toBeUndefined()
    await give(ledger, helioQuarterly(), 'helio.htm')
    const told = (language: Language) =>
      askStory(ledger.state(), commitmentId('C-0001'), { policy: 'best-supported', language }, 'test')
    expect(told('en').besideFiling).toMatchObject({ gap: -2_000_000_000, days: 147, currency: 'USD' })
    expect(told('en').table.note).toBe(
      'Announced at $20bn on 10 Jun 2025; the 10-Q of 4 Nov 2025 says $18bn: $2bn less, 147 days later.',
    )
    expect(told('zh-Hant').table.note).toBe('2025年6月10日宣布200億美元；2025年11月4日的10-Q為180億美元：少20億美元，相隔147天。')
  })
})
