import { describe, expect, it } from 'vitest'
import { baseScenario } from '../../model/index.ts'
import { each, party, quarters, smallNetwork } from '../testing/small-network.ts'
import { chancesOf } from './chances.ts'
import { fanLevels, fanOf } from './fan.ts'
import { openPaths } from './paths.ts'
import { assumedPriors } from './priors.ts'

/** A backer's letter (F3) funds a lab that owes a cloud the same for certain: by quarter t the cloud is short 25·t·(1 − r). */
const periods = quarters('2026Q1', 4)
const chain = smallNetwork({
  periods,
  parties: { backer: { kind: 'group' }, lab: {}, cloud: {} },
  commitments: [
    { payer: 'backer', payee: 'lab', due: each(periods, 25), firmness: 'F3' },
    { payer: 'lab', payee: 'cloud', due: each(periods, 25), firmness: 'F6' },
  ],
})
const opened = openPaths(chain, baseScenario, { seed: 7, rho: 0.3, priors: assumedPriors }, [party('cloud'), party('lab')])
if (!opened.ok) throw new Error(opened.failure.reason)
const source = opened.value
const drawn = [source.draw(0, 700), source.draw(700, 2000)].map((block) => {
  if (!block.ok) throw new Error(block.failure.reason)
  return block.value
})

describe('the fan', () => {
  it('[CH60] ends where the distribution at the end is', () => {
    const { total } = chancesOf(source, drawn)
    const fan = fanOf(source, drawn)
    for (const q of [0.5, 0.95]) {
      const end = total.quantiles.find((one) => one.q === q)!
      const level = fan.levels.find((one) => one.q === q)!
      expect([level.values.at(-1), level.errors.at(-1)]).toEqual([end.value, end.standardError])
    }
  })
  it('[CH60] follows the one uncertain promise through the quarters, and never narrows while nothing is paid back', () => {
    const { levels, asStated } = fanOf(source, drawn, party('cloud'))
    expect(levels.map(({ q }) => q)).toEqual([...fanLevels])
    for (const { values } of levels) {
      const last = values.at(-1)!
      for (const [t, value] of values.entries()) expect(value).toBeCloseTo((last * (t + 1)) / 4, 9)
    }
    expect(asStated).toEqual([0, 0, 0, 0])
  })
  it('[CH61] is the same however the paths are split', () => {
    const whole = source.draw(0, 2000)
    if (!whole.ok) throw new Error(whole.failure.reason)
    expect(fanOf(source, [whole.value], party('cloud'))).toEqual(fanOf(source, drawn, party('cloud')))
  })
  it('[CH62] of a party the network does not have is a failure', () =>
    expect(openPaths(chain, baseScenario, source.options, [party('nobody')])).toEqual({
      ok: false,
      failure: { reason: 'unknown-party', party: 'nobody' },
    }))
})
