import { describe, expect, it } from 'vitest'
import { bn, deal, type Told } from './testing/log.ts'
import { resolvedAt, show, showAmount } from './testing/show.ts'

const check = (told: readonly Told[], expected: string) => expect(show(deal(...told))).toBe(expected)

describe('who is believed on a figure', () => {
  const leak: Told = { on: '2026-02-03', by: 'unnamed Paper', says: { amount: bn('20') } }
  const word: Told = { on: '2026-01-10', by: 'acme', says: { amount: bn('50') } }

  it('[LE10] a side of the deal on record outweighs unnamed people, however late they come', () =>
    check([word, leak], 'F2 no stage, 50 of 50, bound none, paid none'))
  it('[LE10] two unnamed reports outweigh no one but each other', () =>
    expect(resolvedAt(deal(word, leak, { ...leak, by: 'unnamed Post' })).amount).toMatchObject({
      why: 'firmest-source',
      originsFor: 1,
      originsAgainst: 2,
    }))
  it('[LE11] ten copies of one scoop are one origin; a second origin decides within one moment', () => {
    const copies = Array.from({ length: 10 }, (_, i) => ({ ...leak, gist: `copy ${i}` }))
    const second = [
      { ...leak, says: { amount: bn('30') }, by: 'unnamed Post' },
      { ...leak, says: { amount: bn('30') }, by: 'unnamed Wire' },
    ]
    const view = resolvedAt(deal(...second, ...copies)).amount
    expect(showAmount(view?.value)).toBe('30')
    expect(view).toMatchObject({ why: 'most-origins', originsFor: 2, originsAgainst: 1 })
  })
  it('[LE12] what is signed outweighs what is planned', () =>
    check(
      [
        { on: '2026-01-10', by: 'acme', act: 'commits', says: { amount: bn('30'), stage: 'agreed', binding: true } },
        { on: '2026-01-11', by: 'bolt', says: { amount: bn('40'), stage: 'intent' } },
      ],
      'F5 agreed, 30 of 40, bound 30, paid none',
    ))
  it('[LE13] later words of the same side replace its own figure, of another side only once they are signed', () => {
    const plan: Told = { on: '2026-01-10', by: 'acme', act: 'commits', says: { amount: bn('100') } }
    check(
      [plan, { on: '2026-03-01', by: 'acme', act: 'redefines', says: { amount: bn('20') } }],
      'F2 no stage, 20 of 20, bound none, paid none',
    )
    check([plan, { on: '2026-01-12', by: 'bolt', says: { amount: bn('20') } }], 'F2 no stage, 20 of 100, bound none, paid none')
    check(
      [plan, { on: '2026-01-12', by: 'bolt', act: 'commits', says: { amount: bn('20'), stage: 'agreed', binding: true } }],
      'F5 agreed, 20 of 20, bound 20, paid none',
    )
  })
  it('[LE13] a passing figure does not replace what the same side has signed', () =>
    check(
      [
        { on: '2026-01-10', by: 'acme', act: 'commits', says: { amount: bn('30'), stage: 'agreed', binding: true } },
        { on: '2026-04-01', by: 'acme', says: { amount: bn('35') } },
      ],
      'F5 agreed, 30 of 35, bound 30, paid none',
    ))
  it('[LE14] forecasts, opinions, moods and parts never set the figure', () => {
    const noise: readonly Told[] = [
      { on: '2026-02-01', by: 'analyst House', act: 'estimates', says: { amount: bn('70') } },
      { on: '2026-02-02', by: 'acme', property: 'confidence', says: { amount: bn('400') } },
      { on: '2026-02-02', by: 'acme', act: 'comments', says: { amount: bn('60') } },
      { on: '2026-02-03', by: 'acme', property: 'condition', says: { amount: bn('5') } },
      { on: '2026-02-03', by: 'acme', act: 'denies', says: { amount: bn('90') } },
    ]
    check(noise, 'F2 no stage, none of none, bound none, paid none')
    check([...noise, { ...leak, on: '2026-01-01' }], 'F1 no stage, 20 of 20, bound none, paid none')
  })
  it('[LE14] a schedule or a yearly rate stands in only where nothing speaks of the total', () => {
    const part: Told = { on: '2026-02-01', by: 'acme', property: 'schedule', says: { amount: bn('10') } }
    check([part], 'F2 no stage, 10 of 10, bound none, paid none')
    check(
      [part, { on: '2026-01-01', by: 'acme', says: { amount: bn('up to 100') } }],
      'F2 no stage, 0–100 of 0–100, bound none, paid none',
    )
    const rate: Told = { on: '2026-02-01', by: 'bolt', says: { amount: { ...bn('60'), per: 'year' } } }
    check([rate], 'F2 no stage, 60 a year of 60 a year, bound none, paid none')
    check([rate, { on: '2026-01-01', by: 'acme', says: { amount: bn('300') } }], 'F2 no stage, 300 of 300, bound none, paid none')
  })
  it('[LE15] a later report inside an open range sharpens it, and the figure is then as firm as that report', () => {
    const open: Told = { on: '2026-01-31', by: 'acme', act: 'redefines', says: { amount: bn('up to 100'), stage: 'negotiating' } }
    check([open], 'F2 negotiating, 0–100 of 0–100, bound none, paid none')
    check([open, leak], 'F1 negotiating, 20 of 0–100, bound none, paid none')
    check([{ ...open, on: '2026-03-01' }, leak], 'F2 negotiating, 0–100 of 0–100, bound none, paid none')
    const signed: Told = { ...open, act: 'commits', says: { amount: bn('up to 100'), stage: 'agreed', binding: true } }
    check([signed, leak], 'F5 agreed, 0–100 of 0–100, bound none, paid none')
  })
  it('[LE16] a figure that a weightier claim rules out is no headline', () =>
    check(
      [
        { on: '2026-04-20', by: 'acme', act: 'commits', says: { amount: bn('5-25'), stage: 'partly_funded', binding: true } },
        { on: '2026-04-21', by: 'outlet Blog', says: { amount: bn('200-330') } },
      ],
      'F5 partly_funded, 5–25 of 5–25, bound 5, paid none',
    ))
  it('[LE17] a paper binds the floor of a range and nothing of an "up to"; no paper, nothing', () => {
    const signed = (amount: string): Told => ({
      on: '2026-01-10',
      by: 'acme',
      says: { amount: bn(amount), stage: 'agreed', binding: true },
    })
    check([signed('15-50')], 'F5 agreed, 15–50 of 15–50, bound 15, paid none')
    check([signed('up to 10')], 'F5 agreed, 0–10 of 0–10, bound none, paid none')
    check([signed('over 100')], 'F5 agreed, over 100 of over 100, bound 100, paid none')
    check([{ ...signed('15'), by: 'unnamed Paper' }], 'F1 agreed, 15 of 15, bound none, paid none')
    check(
      [{ ...signed('15'), says: { amount: bn('15'), stage: 'agreed', binding: false } }],
      'F3 agreed, 15 of 15, bound none, paid none',
    )
  })
  it('[LE18] paid is what is said to be paid, what tranches marked paid add up to, or all of a completed deal', () => {
    check(
      [{ on: '2026-01-10', says: { amount: bn('30'), stage: 'partly_funded', paid: bn('10') } }],
      'F5 partly_funded, 30 of 30, bound 30, paid 10',
    )
    const tranches = [{ amount: bn('10'), paid: true }, { amount: bn('5'), paid: true }, { amount: bn('15') }]
    check(
      [{ on: '2026-01-10', says: { amount: bn('30'), stage: 'partly_funded', tranches } }],
      'F5 partly_funded, 30 of 30, bound 30, paid 15',
    )
    check(
      [
        { on: '2026-01-10', says: { amount: bn('30'), stage: 'agreed' } },
        { on: '2026-02-10', property: 'stage', says: { stage: 'completed' } },
      ],
      'F6 completed, 30 of 30, bound 30, paid 30',
    )
    check(
      [{ on: '2026-01-10', says: { amount: bn('30'), stage: 'partly_funded' } }],
      'F5 partly_funded, 30 of 30, bound 30, paid none',
    )
  })
})

describe('other properties', () => {
  it('[LE19] binding, instrument, capacity, period and tranches each come from the best claim that speaks of them', () => {
    const gw = (n: number) => ({ qualifier: 'exact' as const, low: n, high: n, unit: 'GW' as const, original: `${n} GW` })
    const view = resolvedAt(
      deal(
        { on: '2026-01-01', says: { instrument: 'letter_of_intent', binding: false, capacity: gw(10), period: { years: 5 } } },
        { on: '2026-01-02', by: 'unnamed Paper', says: { instrument: 'definitive', binding: true, capacity: gw(4) } },
        { on: '2026-01-03', property: 'schedule', says: { tranches: [{ amount: bn('10') }] } },
      ),
    )
    expect([view.binding?.value, view.instrument?.value, view.capacity?.value.high, view.period?.value.years]).toEqual([
      false,
      'letter_of_intent',
      10,
      5,
    ])
    expect(view.capacity).toMatchObject({ originsFor: 1, originsAgainst: 1, why: 'firmest-source' })
    expect(view.tranches?.value).toHaveLength(1)
  })
  it('[LE19] conditions are listed once each, with who denies them; outstanding ones make a contract conditional', () => {
    const signed: Told = {
      on: '2026-01-01',
      says: { amount: bn('30'), stage: 'agreed', binding: true, condition: 'Approval by  regulators' },
    }
    const again: Told = { on: '2026-01-02', by: 'bolt', property: 'condition', says: { condition: 'approval by regulators' } }
    const view = resolvedAt(deal(signed, again))
    expect(view.conditions.map((c) => [c.value, c.originsFor, c.originsAgainst])).toEqual([['Approval by  regulators', 2, 0]])
    expect(view.firmness).toMatchObject({ code: 'F4', reason: 'signed-conditional' })
    const denied = deal(signed, {
      on: '2026-01-05',
      by: 'bolt',
      act: 'denies',
      property: 'condition',
      says: { condition: 'approval by regulators' },
    })
    expect(resolvedAt(denied).firmness.code).toBe('F5')
  })
  it('[LE19] a plan once called non-binding is a contract when it has been signed since', () =>
    check(
      [
        { on: '2025-01-01', says: { amount: bn('30'), stage: 'intent', binding: false } },
        { on: '2026-01-01', says: { amount: bn('30'), stage: 'agreed' } },
      ],
      'F5 agreed, 30 of 30, bound none, paid none',
    ))
  it('[LE19] every claim a property rests on is a claim of the commitment, each counted on one side', () => {
    const view = resolvedAt(
      deal({ on: '2026-01-01', says: { amount: bn('10') } }, { on: '2026-01-02', by: 'bolt', says: { amount: bn('20') } }),
    )
    expect([...view.amount!.for, ...view.amount!.against].toSorted()).toEqual(view.claims.toSorted())
    expect(view.firmness.claims.every((id) => view.claims.includes(id))).toBe(true)
  })
})

describe('what is said of a supply', () => {
  const supply = (...says: NonNullable<NonNullable<Told['says']>['supply']>[]) =>
    says.map((supply, i): Told => ({ on: `2026-01-1${i}`, by: 'acme', act: 'asserts', says: { supply } }))
  it('[NW67] is resolved function by function, each part from the best claim that says it', () => {
    const view = resolvedAt(
      deal(
        ...supply(
          [{ function: 'inference', share: 0.4, stage: 'trial' }],
          [
            { function: 'inference', stage: 'volume' },
            { function: 'training', essential: true },
          ],
        ),
      ),
    ).supply
    expect(
      view?.map((one) => [one.function, one.share?.value, one.stage?.value, one.essential?.value, one.claims.length]),
    ).toEqual([
      ['training', undefined, undefined, true, 1],
      ['inference', 0.4, 'volume', undefined, 2],
    ])
    expect(resolvedAt(deal({ on: '2026-01-10', by: 'acme', says: {} })).supply).toBeUndefined()
  })
  it('[NW67] an estimate counts where nothing better is said; a denial says nothing of it', () => {
    const guess: Told = { on: '2026-01-20', by: 'acme', act: 'estimates', says: { supply: [{ function: 'chips', share: 0.9 }] } }
    const denial: Told = { ...guess, on: '2026-01-21', act: 'denies' }
    expect(resolvedAt(deal(guess, denial)).supply?.[0]?.share?.value).toBe(0.9)
    const word = supply([{ function: 'chips', share: 0.5 }])
    expect(resolvedAt(deal(...word, guess)).supply?.[0]?.share?.value).toBe(0.5)
    expect(resolvedAt(deal(denial)).supply).toBeUndefined()
  })
})
