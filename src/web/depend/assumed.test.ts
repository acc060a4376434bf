import { describe, expect, it } from 'vitest'
import { assumedOf, withAssumed } from './assumed.ts'

describe('the numbers of an address', () => {
  it('[WB60] one is set, replaced or taken out, and the others stay', () => {
    expect(withAssumed(undefined, 'stop', '0.2')).toBe('stop:0.2')
    expect(withAssumed('stop:0.2', 'switch.training', '24')).toBe('stop:0.2,switch.training:24')
    expect(withAssumed('stop:0.2,switch.training:24', 'stop', '0.5')).toBe('stop:0.5,switch.training:24')
    expect(withAssumed('stop:0.2', 'stop', undefined)).toBeUndefined()
    expect([...assumedOf('stop:0.2,moved:1')]).toEqual([
      ['stop', '0.2'],
      ['moved', '1'],
    ])
  })
})
