import { describe, expect, it } from 'vitest'
import { parseAssumed, parseMove, parseProduction } from './assume.ts'

const failedPart = (words: string) => {
  const parsed = parseAssumed(words)
  return parsed.ok ? undefined : parsed.failure
}

describe('numbers that a reader gives', () => {
  it('[RP63] are read: months, needs, billions, shares', () => {
    expect(
      parseAssumed('switch.training:24,need.chips:0,need.power:1,output:20,pergw:35.5,stop:0.2,stake:1.5,firstStage:1'),
    ).toEqual({
      ok: true,
      value: {
        supply: {
          switchMonths: { training: 24 },
          essential: { chips: false, power: true },
          outputYear: 20e9,
          perGw: 35.5e9,
        },
        terms: { stop: 0.2, stake: 1.5, firstStage: 1 },
      },
    })
    expect(parseAssumed(undefined)).toEqual({ ok: true, value: { supply: {}, terms: {} } })
  })
  it('[RP63] or the part that cannot be read is named', () => {
    for (const part of [
      'stop:1.5',
      'stop:-1',
      'stop',
      'switch.coffee:3',
      'switch.training:601',
      'need.chips:2',
      'output:0',
      '__proto__:1',
      'stop:1e9',
    ])
      expect(failedPart(`margin:0.5,${part}`)).toBe(part)
    expect(parseMove('walk.leave')).toEqual({ ok: true, value: ['walk', 'leave'] })
    expect(parseMove('walk.leave.now').ok).toBe(false)
    expect([parseProduction(undefined), parseProduction('market'), parseProduction('cobb-douglas')]).toEqual([
      'mixed',
      'market',
      undefined,
    ])
  })
})
