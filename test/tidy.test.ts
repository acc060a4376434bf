import { describe, expect, it } from 'vitest'
import { breachesOf, readSource } from './tidy.ts'

describe('the house', () => {
  it('[H1] every import follows the table of rooms, rooms meet at index.ts, no circles, no effects outside', () => {
    expect(breachesOf(readSource())).toEqual([])
  })
  it('[H2] planted breaches are caught, each of them', () => {
    const plant = (path: string, text: string) => breachesOf([...readSource().filter((f) => f.path !== path), { path, text }])
    expect(plant('model/planted.ts', "import { clear } from '../stress/index.ts'\n")).toEqual([
      'model/planted.ts: model may not import stress',
    ])
    expect(plant('stress/planted.ts', "import type { Hop } from '../network/build-network.ts'\n")).toEqual([
      'stress/planted.ts: rooms meet at index.ts, not at network/build-network.ts',
    ])
    expect(plant('ledger/planted.ts', 'export const at = Date.now()\n')).toEqual([
      'ledger/planted.ts: the clock is not for ledger; use world.now()',
    ])
    expect(plant('extract/planted.ts', "import _ from 'lodash'\n")).toEqual([
      'extract/planted.ts: extract may not use the package lodash',
    ])
    expect(plant('base/planted.ts', "export * from './planted.ts'\n")).toEqual(['circle: base/planted.ts -> base/planted.ts'])
  })
})
