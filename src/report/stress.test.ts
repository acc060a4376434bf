import { describe, expect, it } from 'vitest'
import { commitmentId, partyId } from '../model/index.ts'
import { writeStress } from './index.ts'
import { stressInput } from './testing/stress-fixture.ts'

const letter = commitmentId('C-0001')

describe('a stress report', () => {
  it('[RP9] its headline says who is short by how much, or that nobody is', () => {
    expect(writeStress(stressInput(20, 'en')).headline).toBe(
      'If NVIDIA puts in $20bn, not $100bn, suppliers are short $80bn by 2030',
    )
    expect(writeStress(stressInput(0, 'zh-Hant')).headline).toBe('若輝達投入0元而非1000億美元，供應商至2030年短缺1000億美元')
    expect(writeStress(stressInput(100, 'en')).headline).toBe('If NVIDIA puts in $100bn as planned, no supplier is short')
  })
  it('[RP9] what is short in the plan already is told apart', () => {
    const input = stressInput(20, 'en')
    const plan = { ...input.plan, shortTotal: 30e9 }
    expect(writeStress({ ...input, plan }).headline).toBe(
      'If NVIDIA puts in $20bn, not $100bn, suppliers are short $80bn by 2030, $30bn of it already in the plan',
    )
    const same = writeStress({ ...input, plan: { ...input.plan, shortTotal: input.outcome.shortTotal } })
    expect(same.headline).toMatch(/, all of it already in the plan$/)
    const better = writeStress({ ...input, plan: { ...input.plan, shortTotal: 90e9 } })
    expect(better.headline).toMatch(/short \$80bn by 2030; in the plan it is \$90bn$/)
  })
  it('[RP9] other changes make sentences of their own', () => {
    const headline = (changes: Parameters<typeof stressInput>[2]) => writeStress(stressInput(100, 'en', changes)).headline
    expect(headline([])).toBe('As planned, no supplier is short')
    expect(headline([{ kind: 'delay', commitment: letter, periods: 4 }])).toBe(
      'If the $100bn from NVIDIA comes 4 quarters late, no supplier is short',
    )
    expect(headline([{ kind: 'shock', party: partyId('oracle'), period: '2027Q1', amount: -5e9 }])).toBe(
      'If Oracle loses $5bn in Q1 2027, no supplier is short',
    )
    const both = headline([
      { kind: 'scale', commitment: letter, factor: 0.5 },
      { kind: 'fill', amount: 50e9 },
    ])
    expect(both).toBe('If NVIDIA puts in $50bn, not $100bn and others put in $50bn, no supplier is short')
  })
  it('[RP10] its standfirst names the worst hit, since when, and what the order of payment moves', () => {
    expect(writeStress(stressInput(20, 'en')).standfirst).toBe(
      'Oracle carries $45bn of it pro rata, from Q1 2027. Who is paid first matters more than the total: over every order of payment, Oracle lacks between $0 and $80bn. In default: OpenAI (Q2 2027).',
    )
    expect(writeStress(stressInput(100, 'en')).standfirst).toBe(
      'Everything firm that falls due is paid by the end. The $100bn itself is: letter of intent.',
    )
  })
  it('[RP11] address and command give the run again', () => {
    const { frame } = writeStress(
      stressInput(20, 'en', [
        { kind: 'set', commitment: letter, amount: 20e9 },
        { kind: 'fill', amount: 35e9 },
        { kind: 'cancel', commitment: commitmentId('C-0003') },
      ]),
    )
    expect(frame.permalink).toBe('/stress?known=2026-02-04&due=2026..2030&set=C-0001:20&fill=35&cancel=C-0003')
    expect(frame.command).toBe('edifice stress --set C-0001=20 --fill 35 --cancel C-0003 --as-of 2026-02-04 --due 2026..2030')
    const input = stressInput(20, 'en')
    const scenario = { ...input.outcome.scenario, order: { kind: 'first', party: partyId('oracle') } } as const
    const first = writeStress({ ...input, outcome: { ...input.outcome, scenario } }).frame
    expect(first.permalink).toContain('&order=first:oracle')
    expect(first.command).toContain(' --order first:oracle ')
  })
  it('[RP12] the years of what is missing and the causes of a party add up to its shortfall', () => {
    const input = stressInput(20, 'en')
    const report = writeStress(input)
    const total = report.missing.years.reduce((sum, y) => sum + y.main + y.others, 0)
    expect(total).toBeCloseTo(input.outcome.shortTotal, 0)
    for (const row of report.shortTable.rows) {
      const parts = report.causes.rows.filter((r) => r.id.startsWith(`${row.id}-`)).map((r) => Number(r.cells[2]!.value))
      expect(parts.reduce((a, b) => a + b, 0)).toBeCloseTo(Number(row.cells[1]!.value), 0)
    }
  })
  it('[RP13] a figure no claim names is assumed, and so is all that is computed from it; one a claim names has its firmness', () => {
    const firstRow = (billions: number) => writeStress(stressInput(billions, 'en')).rests.rows[0]!.cells
    expect(firstRow(20)[1]).toMatchObject({ text: 'Reported', firmness: 'F1', claims: ['K-00000000000f'] })
    expect(firstRow(35)[1]).toMatchObject({ text: 'assumed', assumed: ['run-1'] })
    expect(firstRow(35)[1]).not.toHaveProperty('firmness')
    const shortBy = writeStress(stressInput(35, 'en')).shortTable.rows[0]!.cells[1]!
    expect(shortBy.assumed).toContain('run-1')
  })
  it('[RP14] the network shows the changed line and its neighbours, the same whatever the amount', () => {
    const nodes = (billions: number) => writeStress(stressInput(billions, 'en')).network.nodes.map((n) => n.id)
    expect(nodes(20).slice(0, 2)).toEqual(['openai', 'nvidia'])
    expect(nodes(0)).toEqual(nodes(100))
    const { links } = writeStress(stressInput(20, 'en')).network
    const changed = links.find((l) => l.commitment === letter)!
    expect(changed).toMatchObject({ label: '$20bn', alertLabel: 'of $100bn planned', takenAway: 80e9 })
  })
  it('[RP14] what does not read is left out and counted', () => {
    const input = stressInput(20, 'en')
    const others = Array.from({ length: 9 }, (_, i) => partyId(`other-${i}`))
    const template = input.network.commitments[1]!
    const network = {
      ...input.network,
      parties: [...input.network.parties, ...others.map((id) => ({ id, name: id, kind: 'company' as const }))],
      commitments: [
        ...input.network.commitments,
        ...others.map((payee, i) => ({
          ...template,
          id: commitmentId(`C-01${String(i).padStart(2, '0')}`),
          payee,
          planned: 1e9 as typeof template.planned,
        })),
      ],
    }
    const { leftOut, nodes } = writeStress({ ...input, network }).network
    expect(nodes).toHaveLength(11)
    expect(leftOut).toBe('Left out so that it reads: 8 parties, 8 commitments.')
  })
  it('[RP15] turned round, a sum that no amount reaches says so', () => {
    const { turned } = writeStress(stressInput(20, 'en'))
    expect(turned!.rows.map((r) => r.cells.map((c) => c.text))).toEqual([
      ['Q4 2027', '$65bn', '$10bn'],
      ['Q4 2030', 'no amount does', '$80bn'],
    ])
  })
  it('[RP78] a range says what it is, and a shortfall what of it the plan has already', () => {
    const { short, shortTable } = writeStress(stressInput(20, 'en'))
    expect(short.rows.map(({ rangeIs, rangeWord }) => [rangeIs, rangeWord])).toEqual(short.rows.map(() => ['exact', 'exact']))
    expect(short.rows.every(({ inPlan }) => inPlan === 0)).toBe(true)
    expect(shortTable.columns.map(({ key }) => key)).toContain('range')
  })
})
