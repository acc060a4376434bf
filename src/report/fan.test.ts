import { describe, expect, it } from 'vitest'
import { partyId } from '../model/index.ts'
import { assumedPriors, type Chances, type Fan } from '../stress/index.ts'
import { writeFan } from './index.ts'
import { stressInput } from './testing/stress-fixture.ts'

const { network, outcome } = stressInput(20, 'en')
const levels: Fan['levels'] = [0.05, 0.5, 0.95].map((q) => ({
  q,
  values: network.periods.map((_, t) => q * t * 1e9),
  errors: network.periods.map(() => (q === 0.95 ? undefined : 0.31e9)),
}))
const fan: Fan = { levels, asStated: network.periods.map(() => 2e9) }
const chances = (share: number): Chances => ({
  seed: 7,
  rho: 0.3,
  priors: assumedPriors,
  paths: 2400,
  anybodyShort: { share, standardError: 0.004 },
  total: {
    mean: 1e9,
    standardError: 1e8,
    quantiles: [
      { q: 0.5, value: 12.34e9 },
      { q: 0.95, value: 40e9 },
    ],
    expectedShortfall: { q: 0.95, value: 50e9, standardError: 1e9 },
  },
  parties: [],
  ways: [],
})
const written = (language: 'en' | 'zh-Hant', share: number, of: Partial<Parameters<typeof writeFan>[0]> = {}) =>
  writeFan({
    network,
    scenario: outcome.scenario,
    knownBy: '2026-02-04',
    policy: 'best-supported',
    ledgerHash: 'a'.repeat(64),
    source: 'tests',
    language,
    chances: chances(share),
    asked: 10_000,
    typed: {},
    fan,
    ...of,
  })

describe('the fan in words', () => {
  it('[RP75] one sentence says how often somebody is short and how much is missing, or that nobody ever is', () => {
    expect(written('en', 0.77).sentence).toBe(
      'Somebody is short on 77% (±0.4%) of the paths; half of all paths lack $12.3bn or more by the end, one in twenty $40bn or more.',
    )
    expect(written('zh-Hant', 0).sentence).toBe('2,400條路徑中無人短缺。')
  })
  it('[RP76] each quantile is named with its figure and its error at the end; where the paths cannot tell the error there is none', () => {
    const { figure } = written('en', 0.77)
    expect(figure.levels.map(({ endLabel }) => endLabel)).toEqual(['5%: 0.95 ±0.31', 'median: 9.5 ±0.31', '95%: 18.1'])
    expect(figure.paths).toMatch(
      /^2,400 of 10,000 paths, seed 7, common factor 0\.3\. Rests on assumed priors; not a forecast\.$/,
    )
  })
  it('[RP77] address and command give it again: paths, seed, common factor, what was typed, and whose it is', () => {
    const { frame, title } = written('en', 0.77, {
      typed: { F3: { a: 2, b: 2.5 } },
      fan: { ...fan, party: partyId('oracle') },
    }).figure
    expect(title).toBe('How much Oracle may lack')
    expect(frame.permalink).toBe(
      '/stress?known=2026-02-04&due=2026..2030&set=C-0001:20&paths=10000&seed=7&rho=0.3&who=oracle&prior=F3:2:2.5',
    )
    expect(frame.command).toBe(
      'edifice stress --set C-0001=20 --paths 10000 --seed 7 --rho 0.3 --who oracle --prior F3=2,2.5 --as-of 2026-02-04 --due 2026..2030',
    )
  })
})
