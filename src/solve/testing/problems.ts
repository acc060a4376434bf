import fc from 'fast-check'
import { randomFrom } from '../../base/index.ts'

/** Bare problems at random, small enough to shrink to something a reader can follow. Whole amounts bring exact ties, the others none. */
export type Bare = Readonly<Record<string, unknown>>

const amount = fc.oneof(
  fc.integer({ min: 0, max: 12 }),
  fc.integer({ min: 0, max: 9973 }).map((k) => k / 997),
)
const positive = fc.oneof(
  fc.integer({ min: 1, max: 12 }),
  fc.integer({ min: 1, max: 9973 }).map((k) => k / 997),
)
const share = fc.oneof(
  fc.constantFrom(0, 0.5, 1),
  fc.integer({ min: 0, max: 997 }).map((k) => k / 997),
)
const seed = fc.nat(1000)

const size = fc.integer({ min: 1, max: 6 })
const each = (n: number, of: fc.Arbitrary<number> = amount) => fc.array(of, { minLength: n, maxLength: n })
const party = (n: number) => fc.nat(n - 1)
const links = (n: number, of: fc.Arbitrary<number> = amount) => fc.array(fc.tuple(party(n), party(n), of), { maxLength: 3 * n })
/** Between two different parties. */
const between = (n: number, of: fc.Arbitrary<number> = amount) => links(n, of).map((list) => list.filter(([i, j]) => i !== j))
const matrix = (rows: number, columns: number, of: fc.Arbitrary<number>) =>
  fc.array(each(columns, of), { minLength: rows, maxLength: rows })

/** Shares of each party's equity that others hold, less than all of it. */
const holdings = (n: number) =>
  fc
    .array(fc.tuple(party(n), party(n)), { maxLength: n })
    .map((pairs) => pairs.filter(([i, j]) => i !== j).map(([i, j]) => [i, j, 0.9 / n] as const))

const clearing = size.chain((n) =>
  fc.record({
    model: fc.constant('clearing'),
    owes: fc.array(fc.tuple(party(n), party(n), amount, fc.integer({ min: 1, max: 3 })), { maxLength: 3 * n }),
    external_assets: each(n),
    external_liabilities: each(n, fc.oneof(fc.constant(0), amount)),
    alpha: fc.oneof(fc.constant(1), share),
    beta: fc.oneof(fc.constant(1), share),
    cross_holdings: fc.oneof(fc.constant([]), holdings(n)),
  }),
)
const oneClass = size.chain((n) =>
  fc.record({ owes: links(n), external_assets: each(n), external_liabilities: each(n, fc.oneof(fc.constant(0), amount)) }),
)

/** By model, so that each fails by its own name. */
export const problems: Readonly<Record<string, fc.Arbitrary<Bare>>> = {
  clearing,
  'default-cascade': fc.tuple(oneClass, share).map(([network, recovery]) => ({ model: 'default-cascade', ...network, recovery })),
  'multi-period': fc.tuple(size, fc.integer({ min: 1, max: 4 })).chain(([n, periods]) =>
    fc.record({
      model: fc.constant('multi-period'),
      n: fc.constant(n),
      periods: fc.constant(periods),
      due: fc.array(fc.tuple(fc.nat(periods - 1), party(n), party(n), amount), { maxLength: 3 * n }),
      cash_in: fc.array(fc.tuple(fc.nat(periods - 1), party(n), amount), { maxLength: 2 * n }),
    }),
  ),
  debtrank: size.chain((n) =>
    fc.record({
      model: fc.constant('debtrank'),
      exposures: links(n),
      buffer: each(n),
      weights: each(n),
      variant: fc.constantFrom('continuous', 'single-hit', 'threshold'),
      shock: each(n, fc.oneof(fc.constant(0), share)),
    }),
  ),
  'impact-measures': size.chain((n) =>
    fc.record({ model: fc.constant('impact-measures'), exposures: links(n), buffer: each(n) }),
  ),
  valuation: size.chain((n) =>
    fc.record({
      model: fc.constant('valuation'),
      external_assets: each(n),
      external_liabilities: each(n),
      interbank: between(n),
      // Short of all of it: what is left of nothing but rounding is alive or dead by the last digit.
      equity_shock: each(
        n,
        share.map((v) => v * 0.9),
      ),
      rho: share,
      sigma_asset: each(n, fc.constantFrom(0, 0.05, 0.2, 0.7)),
      valuation: fc.constantFrom('eisenberg-noe', 'furfine', 'linear-debtrank', 'merton', 'furfine-merton', 'black-cox'),
    }),
  ),
  'dependency-failure': size.chain((n) =>
    fc.record({
      model: fc.constant('dependency-failure'),
      debt: between(n, positive),
      share_cross_held: fc.constantFrom(0, 0.2, 0.5, 0.9),
      assets: each(n),
      base_assets: each(n),
      theta: fc.constantFrom(0.5, 0.9, 1),
      cost_share: share,
    }),
  ),
  'reverse-min-norm': size.chain((n) =>
    fc.record({
      model: fc.constant('reverse-min-norm'),
      impact: links(
        n,
        amount.map((v) => v / 40),
      ),
      weights: each(n),
      target_loss: amount,
    }),
  ),
  'supply-risk': size.chain((n) =>
    fc.record({
      model: fc.constant('supply-risk'),
      // Of one size: where a thousandth is passed on by whom nearly all comes back to, waves take as many rounds as it takes thousandths.
      supplies: links(
        n,
        fc.oneof(
          fc.integer({ min: 1, max: 12 }),
          fc.nat(997).map((k) => 1 + k / 997),
        ),
      ),
      sector: each(n, fc.integer({ min: 1, max: 3 })),
      production: fc.constantFrom('linear', 'leontief', 'market'),
    }),
  ),
  inoperability: size.chain((n) =>
    fc.record({
      model: fc.constant('inoperability'),
      interdependency: matrix(
        n,
        n,
        fc.oneof(
          fc.constant(0),
          amount.map((v) => v / 24),
        ),
      ),
      perturbation: each(n, share),
    }),
  ),
  cycling: size.chain((n) => fc.record({ model: fc.constant('cycling'), flows: links(n), input: each(n) })),
  circulation: size.chain((n) => fc.record({ model: fc.constant('circulation'), n: fc.constant(n), flows: links(n) })),
  circuits: size.chain((n) =>
    fc.record(
      {
        model: fc.constant('circuits'),
        n: fc.constant(n),
        edges: fc.array(fc.tuple(party(n), party(n)), { maxLength: 4 * n }),
        length_max: fc.integer({ min: 1, max: n + 1 }),
      },
      { requiredKeys: ['model', 'n', 'edges'] },
    ),
  ),
  reconstruction: size.chain((n) =>
    fc.record({ flows: between(n), method: fc.constantFrom('max-entropy', 'min-density') }).map(({ flows, method }) => ({
      model: 'reconstruction',
      row_sums: Array.from({ length: n }, (_, i) => flows.reduce((sum, [from, , v]) => sum + (from === i ? v : 0), 0)),
      column_sums: Array.from({ length: n }, (_, j) => flows.reduce((sum, [, to, v]) => sum + (to === j ? v : 0), 0)),
      method,
    })),
  ),
  nash: fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })).chain(([m, n]) => {
    return fc.record({ model: fc.constant('nash'), payoffs: fc.tuple(matrix(m, n, amount), matrix(m, n, amount)) })
  }),
  // Where nothing is even: what a game with whole lines of equilibria has besides them is a matter of taste.
  'nash of three': fc.nat().map((seed) => {
    const random = randomFrom(seed)
    const payoffs = Array.from({ length: 8 }, () => [random(), random(), random()])
    return { model: 'nash', players: 3, strategies: [2, 2, 2], payoffs }
  }),
  bargaining: fc.oneof(
    fc.record({
      model: fc.constant('bargaining'),
      pie: amount,
      disagreement: fc.tuple(amount, amount),
      weight: share,
    }),
    fc.record({
      model: fc.constant('bargaining'),
      discount: fc.tuple(
        share,
        share.map((v) => v * 0.99),
      ),
    }),
    fc.record({ model: fc.constant('bargaining'), rates: fc.tuple(amount, positive) }),
    fc.record({
      model: fc.constant('bargaining'),
      utilities: fc.tuple(fc.constantFrom('x', 'sqrt(x)', 'log(1+x)'), fc.constantFrom('1-x', 'sqrt(1-x)', '2-2*x')),
      disagreement: fc.tuple(
        share.map((v) => v / 4),
        share.map((v) => v / 4),
      ),
      weight: fc.constantFrom(0.25, 0.5, 0.7),
    }),
  ),
  hazard: fc.oneof(
    fc.array(fc.integer({ min: 1, max: 4000 }), { minLength: 1, maxLength: 5 }).chain((quotes) =>
      fc.record({
        model: fc.constant('hazard'),
        quotes: fc.constant(quotes.map((q) => q / 10_000)),
        times: fc.constant(quotes.map((_, k) => (k + 1) / 2)),
        recovery: fc.constantFrom(0, 0.2, 0.4, 0.7),
        rate: fc.constantFrom(-0.01, 0, 0.02, 0.1),
        maturities: fc.constant([0.3, 1, 7]),
      }),
    ),
    fc.record({
      model: fc.constant('hazard'),
      hazard: share.map((v) => v / 4),
      recovery: fc.constantFrom(0, 0.4),
      rate: fc.constantFrom(0, 0.03),
      coupon: fc.constantFrom(0, 0.01),
      notional: positive,
      premium: fc.constant([
        [0, 0.125, 0.25, 0.25],
        [0.25, 0.5, 0.75, 0.5],
        [0.75, 0.8, 1, 0.2],
      ]),
    }),
  ),
  'event-study': fc.tuple(fc.integer({ min: 2, max: 12 }), fc.integer({ min: 1, max: 4 })).chain(([days, after]) => {
    const moves = (count: number) =>
      each(
        count,
        fc.integer({ min: -500, max: 500 }).map((k) => k / 10_000),
      )
    const series = (count: number) => fc.record({ firm: moves(count), market: moves(count) })
    return fc.record({
      model: fc.constant('event-study'),
      estimation: series(days),
      event: series(after),
      returns: fc.constantFrom('market', 'mean'),
    })
  }),
  chance: fc
    .tuple(clearing, fc.boolean(), seed, fc.constantFrom(0, 0.3, 1))
    .chain(([{ model: _, ...network }, alone, from, rho]) =>
      fc
        .array(
          fc.record({
            amount,
            failure_probability: share,
            delivered_on_failure: share,
            from: party(network.external_assets.length),
            to: party(network.external_assets.length),
          }),
          { minLength: 1, maxLength: 4 },
        )
        .map((commitments) => ({
          model: 'chance',
          commitments: alone ? commitments.map(({ from: _from, to: _to, ...rest }) => rest) : commitments,
          rho,
          paths: 30,
          seed: from,
          ...(alone ? {} : { clearing: network }),
        })),
    ),
}
