import fc from 'fast-check'
import { expect, it } from 'vitest'
import { clearingLimits } from './clearing.ts'
import { type Course, courseOf, type Layout, layOut } from './course.ts'
import { everyOrder } from './every-order.ts'
import { orderBounds } from './order-bounds.ts'
import { play, type Terms, termsOf } from './run.ts'
import { owedTo } from './shortfalls.ts'
import { simulate } from './simulate.ts'
import { network, scenario } from './testing/random-network.ts'
import { smallNetwork } from './testing/small-network.ts'

const runs = 400

/** Bounds are proved where nothing waits, there are no default costs and arrears bear no interest. */
const plain = network.map((small) => ({
  ...small,
  commitments: small.commitments.map(({ release, ...rest }) => rest),
}))
const plainScenario = scenario.map((s) => ({
  ...s,
  alpha: 1,
  beta: 1,
  arrearsRate: 0,
  changes: s.changes.filter(({ kind }) => kind !== 'fill'),
}))
const orders = fc.array(fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6, maxLength: 6 }), { minLength: 6, maxLength: 6 })

interface Laid {
  readonly layout: Layout
  readonly course: Course
  readonly terms: Terms
}
const lay = (small: Parameters<typeof smallNetwork>[0], s: Parameters<typeof simulate>[1]): Laid | undefined => {
  const layout = layOut(smallNetwork(small))
  const course = courseOf(layout, s, new Int32Array(0))
  return course.ok ? { layout, course: course.value, terms: termsOf(s, {}) } : undefined
}
const limitsOf = (layout: Layout) => ({ ...clearingLimits, periods: layout.periods, least: false })
const sizeOf = (course: Course) => course.amount.reduce((a, b) => a + b, 1)

it('[ST100] no order of payment leaves anybody outside the bounds', () => {
  fc.assert(
    fc.property(plain, plainScenario, orders, (small, s, drawn) => {
      const laid = lay(small, s)
      const bounds = laid && orderBounds(laid.layout, laid.course, laid.terms)
      if (!laid || !bounds) return
      const { layout, course, terms } = laid
      const run = play(layout, course, { ...terms, turn: { orders: new Map(drawn.entries()) } }, limitsOf(layout))
      const crumb = 1e-8 * sizeOf(course)
      for (let i = 0; i < layout.parties; i++) {
        const short = owedTo(layout, run, i, layout.periods - 1)
        expect(short).toBeGreaterThanOrEqual(bounds.low[i]! - crumb)
        expect(short).toBeLessThanOrEqual(bounds.high[i]! + crumb)
      }
    }),
    { numRuns: runs },
  )
})

it('[ST101] bounds said to be met are met by trying every order', () => {
  let met = 0
  fc.assert(
    fc.property(plain, plainScenario, (small, s) => {
      const laid = lay(small, s)
      const bounds = laid && orderBounds(laid.layout, laid.course, laid.terms)
      if (!laid || !bounds) return
      const { layout, course, terms } = laid
      const every = everyOrder(layout, course, terms, { ...limitsOf(layout), ordersMax: 200 })
      if (!every.ok || !every.value) return
      for (let i = 0; i < layout.parties; i++) {
        if (!bounds.met[i]) continue
        if (bounds.high[i]! > bounds.low[i]!) met++
        expect(Math.abs(every.value.low[i]! - bounds.low[i]!)).toBeLessThanOrEqual(1e-8 * sizeOf(course))
        expect(Math.abs(every.value.high[i]! - bounds.high[i]!)).toBeLessThanOrEqual(1e-8 * sizeOf(course))
      }
    }),
    { numRuns: runs },
  )
  expect(met).toBeGreaterThan(10)
})

it('[ST102] what is called exact or bounded holds every order drawn; found ends lie within', () => {
  fc.assert(
    fc.property(network, scenario, orders, (small, s, drawn) => {
      const net = smallNetwork(small)
      const outcome = simulate(net, s, { ordersMax: 30 })
      const laid = lay(small, { ...s, changes: s.changes.filter(({ kind }) => kind !== 'fill') })
      if (!outcome.ok || !laid || s.changes.some(({ kind }) => kind === 'fill')) return
      const { layout, course, terms } = laid
      const run = play(layout, course, { ...terms, turn: { orders: new Map(drawn.entries()) } }, limitsOf(layout))
      const crumb = 1e-8 * sizeOf(course)
      for (const { party, low, high, short, range } of outcome.value.shortfalls) {
        const drawnShort = owedTo(layout, run, layout.partyOf.get(party)!, layout.periods - 1)
        expect(range.low).toBeLessThanOrEqual(low)
        expect(range.high).toBeGreaterThanOrEqual(high)
        expect(short).toBeGreaterThanOrEqual(low)
        expect(short).toBeLessThanOrEqual(high)
        if (range.kind === 'tried') continue
        expect(drawnShort).toBeGreaterThanOrEqual(range.low - crumb)
        expect(drawnShort).toBeLessThanOrEqual(range.high + crumb)
      }
    }),
    { numRuns: runs },
  )
})
