import { describe, expect, it } from 'vitest'
import { partyId } from '../model/index.ts'
import { writeNetwork } from './index.ts'
import { networkInput } from './testing/network-fixture.ts'
import { stressInput } from './testing/stress-fixture.ts'
import type { Table } from './types.ts'

const texts = (table: Table) => table.rows.map(({ cells }) => cells.map(({ text }) => text).join(' | '))

describe('a network report', () => {
  it('[RP23] its headline says what can go round, and the weakest link', () => {
    expect(writeNetwork(networkInput('en')).headline).toBe(
      '$40bn can go round NVIDIA → OpenAI → Oracle → NVIDIA; its weakest link is only reported (Oracle → NVIDIA)',
    )
    expect(writeNetwork(networkInput('zh-Hant')).headline).toBe(
      '400億美元可繞行輝達 → OpenAI → 甲骨文 → 輝達；最弱一環：僅見報導（甲骨文 → 輝達）',
    )
    expect(writeNetwork(networkInput('zh-Hans')).headline).toMatch(/^400亿美元可绕行英伟达 → OpenAI → 甲骨文 → 英伟达；/)
  })
  it('[RP23] without a loop, and without a network, it says that', () => {
    const two = writeNetwork(networkInput('en', { commitments: ['C-0001', 'C-0002'] }))
    expect(two).toMatchObject({
      enough: true,
      headline: 'No money comes back to where it began: 2 commitments, no loop of up to 4 parties',
    })
    expect(writeNetwork(networkInput('en', { commitments: ['C-0001'] }))).toMatchObject({
      enough: false,
      headline: 'A network needs two commitments that move money; one is known by this date',
    })
    expect(writeNetwork(networkInput('en', { company: partyId('amd') })).headline).toBe(
      'No money that leaves AMD comes back to it, in loops of up to 4 parties',
    )
  })
  it('[RP24] loops are listed with what they carry and their weakest link; each is told link by link', () => {
    const { loops, loopViews } = writeNetwork(networkInput('en'))
    expect(texts(loops)).toEqual([
      '1 | NVIDIA → OpenAI → Oracle → NVIDIA | $40bn | Oracle → NVIDIA | Reported',
      '2 | NVIDIA → OpenAI → CoreWeave → NVIDIA | $7.5bn | CoreWeave → NVIDIA | Reported',
      '3 | CoreWeave → NVIDIA → CoreWeave | $6.3bn | CoreWeave → NVIDIA | Reported',
    ])
    expect(texts(loopViews[0]!.legs)).toEqual([
      'NVIDIA → OpenAI | $100bn | Letter of intent, stalled | C-0001 | ',
      'OpenAI → Oracle | $300bn | Contract | C-0002 | ',
      'Oracle → NVIDIA | $40bn | Reported | C-0003 | weakest',
    ])
    expect(loops.rows[0]!.cells[4]!.claims).toEqual(['K-000000000003'])
    expect(loopViews.map(({ id }) => id)).toEqual(loops.rows.map(({ id }) => id))
  })
  it('[RP24] the lines of the picture name the loops they are part of, and every listed loop that fits is whole in it', () => {
    const { figure, loopViews } = writeNetwork(networkInput('en'))
    const [first] = loopViews
    expect(figure.links.filter(({ inLoops }) => inLoops?.includes(first!.id)).map(({ commitment }) => commitment)).toEqual([
      'C-0001',
      'C-0002',
      'C-0003',
    ])
    for (const { id, legs } of loopViews)
      expect(figure.links.filter(({ inLoops }) => inLoops?.includes(id)).length).toBeGreaterThanOrEqual(legs.rows.length)
  })
  it('[RP24] a concentration stands at the firmest step at which it holds', () => {
    const rows = texts(writeNetwork(networkInput('en')).concentration)
    expect(rows.filter((row) => row.startsWith('Oracle'))).toEqual([
      'Oracle | Said | $348bn | OpenAI | 86% | 0.76',
      'Oracle | Contract | $300bn | OpenAI | 100% | 1.00',
    ])
  })
  it('[RP25] of one company: what it pays, is paid, and is part of', () => {
    const { frame, links, loops, kicker } = writeNetwork(networkInput('en', { company: partyId('coreweave') }))
    expect(frame.permalink).toBe('/network?known=2026-02-04&company=coreweave')
    expect(frame.command).toBe('edifice net --company coreweave --as-of 2026-02-04')
    expect(kicker).toBe('Network · 3 commitments between 3 parties · CoreWeave')
    expect(links.rows.map(({ id }) => id)).toEqual(['C-0006', 'C-0007', 'C-0008'])
    expect(loops.rows.map(({ id }) => id)).toEqual(['nvidia.openai.coreweave', 'coreweave.nvidia'])
  })
  it('[RP73] a run shows in the lines what it takes away and who is short, and in nothing else', () => {
    const { plan, outcome } = stressInput(20, 'en')
    const run = writeNetwork({ ...networkInput('en'), run: { plan, outcome } })
    const without = writeNetwork(networkInput('en'))
    expect([run.headline, run.loops, run.circulationAt]).toEqual([without.headline, without.loops, without.circulationAt])
    expect(run.figure.subtitle).toMatch(/Hatched in orange: what goes if NVIDIA puts in \$20bn, not \$100bn\.$/)
    expect(run.figure.links.find(({ commitment }) => commitment === 'C-0001')).toMatchObject({
      amount: 100e9,
      takenAway: 80e9,
      label: '$20bn',
    })
    expect(run.figure.nodes.find(({ id }) => id === 'oracle')).toMatchObject({ short: true, note: 'short $45bn' })
    expect(run.frame.permalink).toBe('/network?known=2026-02-04&set=C-0001:20')
    expect(run.frame.command).toBe('edifice net --set C-0001=20 --as-of 2026-02-04')
    expect(run.figure.nodes.map(({ id }) => id)).toEqual(without.figure.nodes.map(({ id }) => id))
  })
  it('[RP74] circulation and vendor financing stand at each firmness at which their figures hold', () => {
    const { circulationAt, vendor } = writeNetwork(networkInput('en'))
    expect(texts(circulationAt)[0]).toMatch(/^Reported \| \$\d+/)
    expect(texts(circulationAt).at(-1)).toBe('Contract | $627bn | $0 | 0% | 0% | 0%')
    expect(new Set(circulationAt.rows.map(({ id }) => id)).size).toBe(circulationAt.rows.length)
    expect(vendor.columns.map(({ key }) => key)).toContain('atLeast')
  })
})
