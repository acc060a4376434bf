import { describe, expect, it } from 'vitest'
import { showCapacity } from '../document.cases.ts'
import { normalise } from '../normalise.ts'
import { capacitiesIn } from './capacity.ts'

const check = (text: string, expected: string) =>
  expect(
    capacitiesIn(normalise(text).lower, (start, end) => text.slice(start, end))
      .map((c) => showCapacity(c.range))
      .join('; '),
  ).toBe(expected)

describe('capacities', () => {
  it('[EX35] power is kept in gigawatts, whatever it was said in', () => {
    check('10吉瓦', 'exact 10 GW')
    check('0.2 GW', 'exact 0.2 GW')
    check('容量900百萬瓦', 'exact 0.9 GW')
    check('920MW', 'exact 0.92 GW')
    check('至少150兆瓦', 'at_least 0.15.. GW')
    check('20万千瓦', 'exact 0.2 GW')
  })
  it('[EX36] energy, tonnes and things', () => {
    check('不少于180GWh', 'at_least 180.. GWh')
    check('1.5 million tonnes per annum', 'exact 1.5 mtpa')
    check('2 mtpa', 'exact 2 mtpa')
    check('25万吨/年', 'exact 0.25 mtpa')
    check('100,000 tonnes', 'exact 100000 tonnes')
    check('约2.4万柜', 'about 24000 units')
    check('至多100万颗', 'up_to ..1000000 units')
    check('40 A321neo aircraft', 'exact 40 units')
    check('6 to 8 gigawatts', 'range 6..8 GW')
  })
  it('[EX37] figures of other things are no capacity', () => {
    check('20 years', '')
    check('3 banks', '')
  })
})
