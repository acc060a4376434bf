import { describe, expect, it } from 'vitest'
import { formatPriors, parseChance } from './chance.ts'

describe('chance in an address', () => {
  it('[WI20] reads paths, seed, common factor, priors and whose fan; what is left out has its usual value', () => {
    expect(parseChance({ paths: '500', seed: '7', rho: '0.5', prior: 'F3:2:2,F6:1:0', who: 'oracle' })).toEqual({
      ok: true,
      value: { paths: 500, seed: 7, rho: 0.5, priors: { F3: { a: 2, b: 2 }, F6: { a: 1, b: 0 } }, party: 'oracle' },
    })
    expect(parseChance({ paths: '1' })).toEqual({ ok: true, value: { paths: 1, seed: 1, rho: 0.3, priors: {} } })
    expect(parseChance({ seed: '7' })).toEqual({ ok: true, value: undefined })
  })
  it.each([
    ['paths', { paths: '0' }],
    ['paths', { paths: '1e9' }],
    ['seed', { paths: '1', seed: '-1' }],
    ['rho', { paths: '1', rho: '1.1' }],
    ['prior', { paths: '1', prior: 'F9:1:1' }],
    ['prior', { paths: '1', prior: 'F3:0:0' }],
    ['prior', { paths: '1', prior: 'F3:2' }],
    ['who', { paths: '1', who: '<b>' }],
  ] as const)('[WI20] names the part it cannot read: %s', (part, words) =>
    expect(parseChance(words)).toMatchObject({ ok: false, failure: { part } }),
  )
  it('[WI20] priors read back as they were written', () => {
    const priors = { F3: { a: 2.5, b: 2 }, F1: { a: 0.9, b: 2.1 } }
    expect(formatPriors(priors)).toBe('F1:0.9:2.1,F3:2.5:2')
    expect(parseChance({ paths: '1', prior: formatPriors(priors) })).toMatchObject({ ok: true, value: { priors } })
    expect(formatPriors({})).toBeUndefined()
  })
})
