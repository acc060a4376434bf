import { describe, expect, it } from 'vitest'
import type { ObligationNetwork } from '../model/index.ts'
import { buildNetwork, type NetworkOptions } from './build-network.ts'
import { amount, type SmallResolved, type SmallView, smallView } from './testing/small-view.ts'

const deal: SmallResolved = { payer: 'lab', payee: 'cloud' }
const built = (
  commitments: readonly SmallResolved[],
  more: Partial<SmallView> = {},
  options: NetworkOptions = {},
): ObligationNetwork => buildNetwork(smallView({ knownBy: '2026-02-04', commitments, ...more }), options)
/** "2026Q3 10" a flow; several of one quarter stay apart. */
const flows = (network: ObligationNetwork) =>
  network.obligations.map(({ period, amount: due }) => `${network.periods[period]} ${Math.round(due * 1e6) / 1e6}`)
const codes = (network: ObligationNetwork) =>
  network.assumptions.filter(({ commitment }) => commitment !== undefined).map(({ code }) => code)
const flat = (network: ObligationNetwork, count: number) => {
  const list = flows(network)
  return [list[0], list.at(-1), list.length === count]
}

describe('what flows', () => {
  it('[NW1] live commitments flow; every other is listed with its reason', () => {
    const network = built(
      [
        { ...deal, amount: '10' },
        { ...deal, amount: '10', firmness: 'F0' },
        { ...deal, amount: '10', firmness: 'F6' },
        { ...deal, amount: '10', paid: '10' },
        { ...deal, amount: '10', aggregate: true },
        { ...deal },
        { ...deal, amount: 'undisclosed' },
        { ...deal, amount: '10', kind: 'guarantee' },
        { ...deal, amount: '10', kind: 'warrant' },
        { ...deal, amount: '10', kind: 'capacity_buildout' },
        { ...deal, amount: '10', payee: 'undisclosed' },
        { ...deal, amount: 'EUR 10' },
        { ...deal, amount: '10', period: { start: '2020-01-01', end: '2021-12-31' } },
      ],
      {},
    )
    expect(network.commitments.map(({ id }) => id)).toEqual(['C-0001'])
    expect(network.excluded.map(({ commitment, reason }) => `${commitment} ${reason}`)).toEqual([
      'C-0002 dead',
      'C-0003 paid',
      'C-0004 paid',
      'C-0005 aggregate',
      'C-0006 no-amount',
      'C-0007 no-amount',
      'C-0008 contingent',
      'C-0009 contingent',
      'C-0010 in-kind',
      'C-0011 no-payee',
      'C-0012 currency',
      'C-0013 out-of-range',
    ])
  })
  it('[NW29] what nobody has checked moves no money', () => {
    const network = built([
      { ...deal, amount: '10', unreviewed: true },
      { ...deal, amount: '7' },
    ])
    expect(network.commitments.map(({ id }) => id)).toEqual(['C-0002'])
    expect(network.excluded).toEqual([{ commitment: 'C-0001', reason: 'unreviewed' }])
  })
  it('[NW2] replaced commitments flow once: the firmest of the line, of equally firm ones the newest', () => {
    const letter: SmallResolved = { ...deal, amount: 'up to 100', firmness: 'F3', claims: [{ on: '2025-09-22', says: {} }] }
    const round: SmallResolved = { ...deal, amount: '20', firmness: 'F1', claims: [{ on: '2026-02-03', says: {} }] }
    const lead = (a: SmallResolved, b: SmallResolved) => {
      const network = built([a, b], { relations: ['replaces 2 1'] })
      return [
        network.commitments.map(({ id, line }) => [id, ...line].join(' ')),
        network.excluded.map(({ commitment, reason }) => `${commitment} ${reason}`),
      ]
    }
    expect(lead(letter, round)).toEqual([['C-0001 C-0001 C-0002'], ['C-0002 replaced']])
    expect(lead(letter, { ...round, firmness: 'F3' })).toEqual([['C-0002 C-0001 C-0002'], ['C-0001 replaced']])
    expect(lead({ ...letter, firmness: 'F0' }, round)).toEqual([['C-0002 C-0001 C-0002'], ['C-0001 dead']])
    // A replacement that is paid has taken the place of what it replaced.
    expect(lead(letter, { ...round, firmness: 'F6' })).toEqual([[], ['C-0001 replaced', 'C-0002 paid']])
  })
  it('[NW3] of two between the same parties said to overlap, the larger flows', () => {
    const network = built(
      [
        { ...deal, amount: '14' },
        { ...deal, amount: '21' },
        { ...deal, amount: '5', payee: 'other' },
      ],
      { relations: ['overlaps 2 1', 'overlaps 3 1'] },
    )
    expect(network.commitments.map(({ id }) => id)).toEqual(['C-0002', 'C-0003'])
    expect(network.excluded).toEqual([{ commitment: 'C-0001', reason: 'overlap' }])
  })
  it('[NW4] the top of what is said flows, and taking it is an assumption; a floor likewise', () => {
    const first = (text: string) => {
      const network = built([{ ...deal, amount: text, period: { start: '2026-Q3', end: '2026-Q3' } }])
      return [
        ...flows(network),
        ...network.assumptions.filter(({ commitment }) => commitment).map(({ code, params }) => `${code} ${params.amount}`),
      ]
    }
    expect(first('up to 100')).toEqual(['2026Q3 100', 'amount-headline 100'])
    expect(first('20-30')).toEqual(['2026Q3 30', 'amount-headline 30'])
    expect(first('over 20')).toEqual(['2026Q3 20', 'amount-headline 20'])
    expect(first('10')).toEqual(['2026Q3 10'])
  })
  it('[NW5] the amount of the view flows; the largest figure only where the view settles on none', () => {
    expect(built([{ ...deal, amount: '20', headline: '100' }]).commitments[0]?.planned).toBe(20)
    expect(built([{ ...deal, headline: '100' }]).commitments[0]?.planned).toBe(100)
  })
  it('[NW6] F1 to F3 is soft, F4 and F5 is not; all of one class', () => {
    const network = built(
      (['F1', 'F2', 'F3', 'F4', 'F5'] as const).map((firmness) => ({
        ...deal,
        amount: '10',
        firmness,
        period: { start: '2026-Q3', end: '2026-Q3' },
      })),
    )
    expect(network.obligations.map(({ firmness, soft, seniority }) => `${firmness} ${soft} ${seniority}`)).toEqual([
      'F1 true 1',
      'F2 true 1',
      'F3 true 1',
      'F4 false 1',
      'F5 false 1',
    ])
  })
  it('[NW7] other currencies flow at the rate given, and the rate is an assumption', () => {
    const network = built(
      [{ ...deal, amount: 'JPY 1000', period: { start: '2026-Q3', end: '2026-Q3' } }],
      {},
      { ratesToUsd: { JPY: 0.01 } },
    )
    expect(flows(network)).toEqual(['2026Q3 10'])
    expect(network.assumptions[0]).toMatchObject({
      id: 'A-0001',
      code: 'rate-of-exchange',
      params: { currency: 'JPY', rate: 0.01 },
    })
    expect(network.obligations[0]?.assumed).toEqual(['A-0001'])
  })
})

describe('when it flows', () => {
  it('[NW8] the periods: from the quarter of the view’s date for twenty quarters, or as asked', () => {
    const network = built([{ ...deal, amount: '10' }])
    expect([network.periods[0], network.periods.at(-1), network.periods.length]).toEqual(['2026Q1', '2030Q4', 20])
    expect(built([{ ...deal, amount: '10' }], {}, { from: '2026Q4', until: '2027Q2' }).periods).toEqual([
      '2026Q4',
      '2027Q1',
      '2027Q2',
    ])
    expect(() => built([], {}, { from: 'soon' })).toThrow('"from" is a quarter')
    expect(() => built([], {}, { from: '2027Q1', until: '2026Q1' })).toThrow('runs forward')
  })
  it('[NW9] a period and a total: evenly over its quarters', () => {
    const network = built([{ ...deal, amount: '300', period: { start: '2027-01-01', years: 5 } }])
    expect(flat(network, 16)).toEqual(['2027Q1 15', '2030Q4 15', true])
    expect(network.commitments[0]?.planned).toBe(300)
    expect(codes(network)).toEqual(['schedule-even'])
    expect(flat(built([{ ...deal, amount: '12', period: { start: '2027', end: '2028' } }]), 8)).toEqual([
      '2027Q1 1.5',
      '2028Q4 1.5',
      true,
    ])
    expect(flat(built([{ ...deal, amount: '8', period: { end: '2027-12-31', years: 1 } }]), 4)).toEqual([
      '2027Q1 2',
      '2027Q4 2',
      true,
    ])
  })
  it('[NW10] past quarters of a stated period are cut off, unless it is known what is paid: then the rest falls on the rest', () => {
    const period = { start: '2025-01-01', end: '2026-12-31' }
    expect(flows(built([{ ...deal, amount: '80', period }]))).toEqual(['2026Q1 10', '2026Q2 10', '2026Q3 10', '2026Q4 10'])
    const paid = built([{ ...deal, amount: '80', paid: '60', period }])
    expect(flows(paid)).toEqual(['2026Q1 5', '2026Q2 5', '2026Q3 5', '2026Q4 5'])
    expect(paid.commitments[0]).toMatchObject({ planned: 80, paid: 60 })
  })
  it('[NW11] no start: from the quarter after the view’s date; no length: twenty quarters; both are assumed', () => {
    const noStart = built([{ ...deal, amount: '10', period: { years: 1 } }])
    expect([flat(noStart, 4), codes(noStart)]).toEqual([
      ['2026Q2 2.5', '2027Q1 2.5', true],
      ['schedule-start', 'schedule-even'],
    ])
    const noLength = built([{ ...deal, amount: '20', period: { start: '2025-10-28' } }])
    expect([flat(noLength, 19), codes(noLength)]).toEqual([
      ['2026Q1 1', '2030Q3 1', true],
      ['schedule-length', 'schedule-even'],
    ])
    const nothing = built([{ ...deal, amount: '20' }])
    expect([flat(nothing, 19), codes(nothing)]).toEqual([
      ['2026Q2 1', '2030Q4 1', true],
      ['schedule-start', 'schedule-length', 'schedule-even'],
    ])
  })
  it('[NW12] a rate flows as it is said, for as long as is said', () => {
    const network = built([{ ...deal, amount: '60 a year', period: { start: '2027-01-01', years: 2 } }])
    expect(flat(network, 8)).toEqual(['2027Q1 15', '2028Q4 15', true])
    expect(network.commitments[0]?.planned).toBe(120)
    expect(flows(built([{ ...deal, amount: '2 a month', period: { start: '2027-Q1', end: '2027-Q1' } }]))).toEqual(['2027Q1 6'])
    expect(built([{ ...deal, amount: '10 a unit', gw: 4 }]).commitments[0]?.planned).toBe(40)
    expect(built([{ ...deal, amount: '10 a unit' }]).excluded[0]?.reason).toBe('no-amount')
  })
  it('[NW13] dated tranches fall due at their dates; a year’s is spread over its quarters', () => {
    const network = built([
      {
        ...deal,
        amount: '30',
        tranches: [
          { amount: '10', due: '2026-04-01' },
          { amount: '10', due: '2026-07' },
          { amount: '10', due: '2027' },
        ],
      },
    ])
    expect(flows(network)).toEqual(['2026Q2 10', '2026Q3 10', '2027Q1 2.5', '2027Q2 2.5', '2027Q3 2.5', '2027Q4 2.5'])
    expect(codes(network)).toEqual(['schedule-even'])
  })
  it('[NW14] paid tranches do not flow; a sum known to be paid covers the earliest', () => {
    const tranches = [
      { amount: '10', due: '2026-04-01' },
      { amount: '10', due: '2026-07-01' },
      { amount: '10', due: '2026-10-01' },
    ]
    expect(flows(built([{ ...deal, amount: '30', paid: '15', tranches }]))).toEqual(['2026Q3 5', '2026Q4 10'])
    const flagged = [{ ...tranches[0]!, paid: true }, ...tranches.slice(1)]
    expect(flows(built([{ ...deal, amount: '30', paid: '10', tranches: flagged }]))).toEqual(['2026Q3 10', '2026Q4 10'])
  })
  it('[NW15] what the tranches do not cover of the total follows them, and that is assumed', () => {
    const network = built([
      { ...deal, amount: '50', period: { end: '2026-12-31' }, tranches: [{ amount: '15', due: '2026-04-01' }] },
    ])
    expect(flows(network)).toEqual(['2026Q2 15', '2026Q3 17.5', '2026Q4 17.5'])
  })
  it('[NW16] a tranche that only words release falls due at its date, or a quarter after the one before; both are assumed', () => {
    const network = built([
      {
        ...deal,
        amount: '50',
        tranches: [
          { amount: '15', due: '2026-04-01' },
          { amount: '35', release: { kind: 'words', words: 'IPO' } },
        ],
      },
    ])
    expect(flows(network)).toEqual(['2026Q2 15', '2026Q3 35'])
    expect(network.assumptions[0]).toMatchObject({ code: 'tranche-words', params: { words: 'IPO', from: '2026Q3', amount: 35 } })
  })
  it('[NW17] a tranche that waits for capacity carries the condition, on the capacity of the one it is paid to', () => {
    const network = built(
      [
        {
          payer: 'maker',
          payee: 'lab',
          kind: 'equity_investment',
          firmness: 'F3',
          amount: 'up to 20',
          tranches: [1, 2].map((gwAtLeast) => ({ amount: '10', release: { kind: 'capacity' as const, gwAtLeast } })),
        },
        { ...deal, amount: '16', gw: 2, period: { start: '2026-Q2', end: '2027-Q1' } },
      ],
      {
        capacity: [
          { party: 'lab', date: '2025-12-31', gw: 0.5 },
          { party: 'lab', date: '2025-12-31', gw: 9, status: 'planned' },
        ],
      },
    )
    expect(network.obligations.slice(0, 2).map(({ id, release }) => [id, release])).toEqual([
      ['C-0001@2026Q2', { kind: 'capacity', party: 'lab', gwAtLeast: 1 }],
      ['C-0001@2026Q3', { kind: 'capacity', party: 'lab', gwAtLeast: 2 }],
    ])
    expect(network.obligations.slice(2).map(({ deliversGw }) => deliversGw)).toEqual([0.5, 0.5, 0.5, 0.5])
    expect(network.builtGw).toEqual([0, 0.5, 0])
    // Half a GW runs, one is there after Q2, two after 2026Q4: the maker pays in Q3 and 2027Q1, and the plan knows it.
    const maker = network.externalFlow.map((row) => row[network.parties.findIndex(({ id }) => id === 'maker')])
    expect(maker.slice(0, 6)).toEqual([0, 0, 10, 0, 10, 0])
  })
  it('[NW18] a wait for capacity that nothing here brings is dropped, and that is assumed', () => {
    const network = built([
      {
        payer: 'maker',
        payee: 'lab',
        firmness: 'F3',
        amount: 'up to 20',
        tranches: [1, 2].map((gwAtLeast) => ({ amount: '10', release: { kind: 'capacity' as const, gwAtLeast } })),
      },
    ])
    expect(network.obligations.map(({ id, release }) => [id, release])).toEqual([
      ['C-0001@2026Q2', undefined],
      ['C-0001@2026Q3', undefined],
    ])
    expect(
      network.assumptions.filter(({ code }) => code === 'tranche-words').map(({ params }) => `${params.words} ${params.from}`),
    ).toEqual(['1 GW 2026Q2', '2 GW 2026Q3'])
  })
  it('[NW19] a tranche may wait for another commitment, named by id or slug', () => {
    const network = built([
      { ...deal, amount: '10', slug: 'first-deal', period: { start: '2026-Q2', end: '2026-Q2' } },
      {
        ...deal,
        amount: '5',
        tranches: [{ amount: '5', release: { kind: 'commitment', reference: 'first-deal', when: 'paid' } }],
      },
    ])
    expect(network.obligations[1]?.release).toEqual({ kind: 'commitment', commitment: 'C-0001', when: 'paid' })
  })
})

describe('means', () => {
  const cashOf = (network: ObligationNetwork, name: string) =>
    network.openingCash[network.parties.findIndex(({ id }) => id === name)]
  const flowOf = (network: ObligationNetwork, name: string) => {
    const i = network.parties.findIndex(({ id }) => id === name)
    return network.externalFlow.map((row) => Math.round(row[i]! * 1e6) / 1e6)
  }
  const assumed = (network: ObligationNetwork, name: string) =>
    network.assumptions
      .filter(({ party }) => party === name)
      .map(({ code, params }) => `${code} ${Object.values(params).join(' ')}`.trim())
  const short = { from: '2026Q1', until: '2026Q4' }

  it('[NW20] opening cash is the latest reported; unknown is none, and said', () => {
    const funded = { payer: 'maker', kind: 'equity_investment', amount: '1' } as const
    const network = built(
      [
        { ...deal, amount: '10' },
        { ...funded, payee: 'cloud' },
      ],
      {
        figures: [
          { party: 'lab', period: 'FY2025', asOf: '2025-12-31', figures: { cash: '40' } },
          { party: 'lab', period: 'FY2024', asOf: '2024-12-31', figures: { cash: '90' } },
          { party: 'lab', period: 'CY2026E', asOf: '2026-12-31', figures: { cash: '7' }, forecast: true },
          { party: 'cloud', period: 'FY2025', asOf: '2025-12-31', figures: { cash: '4000' }, currency: 'JPY' },
        ],
      },
    )
    expect([cashOf(network, 'lab'), cashOf(network, 'cloud')]).toEqual([40, 0])
    expect(assumed(network, 'cloud')[0]).toBe('cash-unknown JPY 4000 2025-12-31')
    expect(
      assumed(
        built([
          { ...deal, amount: '10' },
          { ...funded, payee: 'lab' },
        ]),
        'lab',
      )[0],
    ).toBe('cash-unknown')
  })
  it('[NW28] every balance, surplus and forecast that the run rests on is listed with its source and keeps its mark', () => {
    const marked = (mark: object) =>
      built(
        [{ ...deal, amount: '12', period: { start: '2026-Q1', end: '2026-Q4' } }],
        {
          figures: [
            { party: 'lab', period: 'FY2025', asOf: '2025-12-31', figures: { cash: '40', free_cash_flow: '8' }, ...mark },
            {
              party: 'cloud',
              period: 'CY2026E',
              asOf: '2026-12-31',
              figures: { operating_cash_flow: '-4' },
              forecast: true,
              ...mark,
            },
          ],
        },
        short,
      )
    const lines = (mark: object) => [
      ...assumed(marked(mark), 'lab'),
      ...assumed(marked(mark), 'cloud').filter((a) => a.startsWith('forecast')),
    ]
    expect(lines({ estimate: true })).toEqual([
      'cash-reported 40 2025-12-31 Test Wire estimate',
      'surplus-continues 2 FY2025 Test Wire estimate',
      'forecast-net-of-commitments 2026 -4 Test Wire estimate 0',
    ])
    expect(lines({ estimate: true, unverified: true })[0]).toBe('cash-reported 40 2025-12-31 Test Wire unverified')
    expect(lines({})[0]).toBe('cash-reported 40 2025-12-31 Test Wire')
  })
  it('[NW21] the plan breaks even: trade is covered as it falls due, what is raised is spent over a year, soft money included', () => {
    const network = built(
      [
        {
          payer: 'maker',
          payee: 'lab',
          kind: 'equity_investment',
          amount: '32',
          firmness: 'F2',
          period: { start: '2026-Q1', end: '2026-Q4' },
        },
        { ...deal, amount: '12', period: { start: '2026-Q1', end: '2026-Q4' } },
      ],
      { figures: [{ party: 'cloud', period: 'FY2025', asOf: '2025-12-31', figures: { cash: '4' } }] },
      short,
    )
    expect([flowOf(network, 'lab'), flowOf(network, 'cloud')]).toEqual([
      [1, -1, -3, -5],
      [-3, -3, -3, -3],
    ])
    expect(assumed(network, 'lab')).toEqual(['cash-unknown', 'plan-breaks-even 2026Q1 2026Q4'])
  })
  it('[NW26] a party with a reported surplus keeps it; a deficit is not carried on', () => {
    const deals = [{ ...deal, amount: '12', period: { start: '2026-Q1', end: '2026-Q4' } }]
    const report = (free_cash_flow: string, months: number) => ({
      figures: [
        { party: 'lab', period: 'FY2025', asOf: '2025-12-31', months, figures: { free_cash_flow, cash: '1' } },
        { party: 'lab', period: 'FY2024', asOf: '2024-12-31', months, figures: { free_cash_flow: '999' } },
      ],
    })
    // 80 a year is 20 a quarter, the 3 paid to the cloud already taken off; as 80 a quarter it is 80.
    expect(flowOf(built(deals, report('80', 12), short), 'lab')).toEqual([23, 23, 23, 23])
    expect(flowOf(built(deals, report('80', 3), short), 'lab')).toEqual([83, 83, 83, 83])
    expect(assumed(built(deals, report('80', 12), short), 'lab')).toEqual([
      'cash-reported 1 2025-12-31 Test Wire',
      'surplus-continues 20 FY2025 Test Wire',
    ])
    expect(flowOf(built(deals, report('-80', 12), short), 'lab')).toEqual([3, 3, 3, 3])
  })
  it('[NW27] a party of unknown cash that nobody here funds pays what it owes, and is named', () => {
    const deals = [{ ...deal, amount: '12', period: { start: '2026-Q1', end: '2026-Q4' } }]
    const alone = built(deals, {}, short)
    expect(alone.parties.find(({ id }) => id === 'lab')?.unlimited).toBe(true)
    expect(assumed(alone, 'lab')).toEqual(['means-own'])
    const funded = built([...deals, { payer: 'maker', payee: 'lab', kind: 'equity_investment', amount: '1' }], {}, short)
    expect(funded.parties.find(({ id }) => id === 'lab')?.unlimited).toBeUndefined()
  })
  it('[NW22] a forecast has trade already in it: it is undone, financing comes on top; between forecast years, a straight line', () => {
    const network = built(
      [
        { payer: 'maker', payee: 'lab', kind: 'equity_investment', amount: '40', period: { start: '2026-Q1', end: '2026-Q4' } },
        { ...deal, amount: '64', period: { start: '2026-Q1', end: '2029-Q4' } },
        { payer: 'user', payee: 'lab', kind: 'services', amount: '16', period: { start: '2026-Q1', end: '2029-Q4' } },
      ],
      {
        figures: [
          {
            party: 'lab',
            period: 'CY2026E',
            asOf: '2026-12-31',
            figures: { operating_cash_flow: '-99' },
            forecast: true,
            publishedOn: '2025-06-01',
          },
          {
            party: 'lab',
            period: 'CY2026E',
            asOf: '2026-12-31',
            figures: { operating_cash_flow: '-20' },
            forecast: true,
            publishedOn: '2025-12-01',
          },
          { party: 'lab', period: 'CY2028E', asOf: '2028-12-31', figures: { operating_cash_flow: '-40' }, forecast: true },
        ],
      },
      { from: '2026Q1', until: '2029Q4' },
    )
    // 4 a quarter owed and 1 got in trade: −5 + 4 − 1, −7.5 + 3 in between, −10 + 3; in 2029 it breaks even: 4 − 1.
    const flow = flowOf(network, 'lab')
    expect([flow[0], flow[4], flow[8], flow[12]]).toEqual([-2, -4.5, -7, 3])
    expect(assumed(network, 'lab').slice(1)).toEqual([
      'forecast-net-of-commitments 2026 -20 Test Wire 0',
      'forecast-net-of-commitments 2027 -30 Test Wire 1',
      'forecast-net-of-commitments 2028 -40 Test Wire 0',
      'plan-breaks-even 2029Q1 2029Q4',
    ])
  })
  it('[NW23] groups and the undisclosed have what they owe', () => {
    const network = built(
      [
        { payer: 'markets', payee: 'lab', amount: '8', period: { start: '2026-Q1', end: '2026-Q4' } },
        { payer: 'undisclosed', payee: 'lab', amount: '4', period: { start: '2026-Q1', end: '2026-Q4' } },
      ],
      { kinds: { markets: 'group' } },
      short,
    )
    expect([flowOf(network, 'markets'), flowOf(network, 'undisclosed')]).toEqual([
      [2, 2, 2, 2],
      [1, 1, 1, 1],
    ])
    expect(assumed(network, 'markets')).toEqual(['means-unlimited'])
    expect(network.parties.find(({ id }) => id === 'undisclosed')?.kind).toBe('group')
  })
})

describe('evidence', () => {
  it('[NW24] marks are the figures put on the line as a whole, each with the firmest claim that says it', () => {
    const network = built(
      [
        {
          payer: 'maker',
          payee: 'lab',
          firmness: 'F3',
          amount: 'up to 100',
          claims: [
            {
              on: '2025-09-22',
              says: { amount: amount('up to 100'), instrument: 'letter_of_intent', stage: 'intent', binding: false },
            },
            { on: '2025-09-23', says: { amount: amount('10') }, property: 'schedule' },
            { on: '2025-12-02', says: { amount: amount('500') }, property: 'confidence' },
            { on: '2026-01-31', says: { amount: amount('100') }, act: 'denies' },
          ],
        },
        {
          payer: 'maker',
          payee: 'lab',
          firmness: 'F1',
          amount: '20',
          claims: [
            { on: '2026-02-02', says: { amount: amount('20') }, unnamed: true },
            { on: '2026-02-03', says: { amount: amount('100') }, unnamed: true },
          ],
        },
      ],
      { relations: ['replaces 2 1'] },
    )
    expect(network.commitments[0]?.marks).toEqual([
      { amount: 20, firmness: 'F1', claim: 'K-000002000001' },
      { amount: 100, firmness: 'F3', claim: 'K-000001000001' },
    ])
    expect(network.obligations[0]?.claims).toContain('K-000001000001')
  })
  it('[NW25] the same view gives the same bytes, assumptions numbered from A-0001', () => {
    const commitments = [
      { ...deal, amount: 'up to 100' },
      { ...deal, payee: 'power', amount: '20' },
    ]
    const [one, two] = [built(commitments), built(commitments)]
    expect(JSON.stringify(one)).toBe(JSON.stringify(two))
    expect(one.assumptions.map(({ id }) => id)).toEqual(one.assumptions.map((_, i) => `A-${String(i + 1).padStart(4, '0')}`))
  })
})
