import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type EngineName, engineNames, modelNames, type SolveResult, solveProblem } from '../index.ts'
import { type Bare, problems } from '../testing/problems.ts'

/** Runs by model: enough to see a change by, or, in CI, enough to trust. */
const numRuns = process.env.CI ? 10_000 : 200

const answer = (problem: Bare, engine: EngineName): SolveResult => solveProblem(problem, '', { clockMs: () => 0, engine })

/** What may differ by the way it was found: how, and in which order. */
function bare(
  problem: Bare,
  { certificate: _, ...fields }: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const { error, regret_max: __, ...rest } = fields
  if (error) return { error: (error as { reason: string }).reason }
  const sorted = (list: unknown) => [...(list as readonly unknown[])].map((one) => JSON.stringify(one)).sort()
  // Where equity is held, who falls with the first and who by the fall of its worth is told apart by the kernel alone.
  if (Array.isArray(problem.cross_holdings) && problem.cross_holdings.length > 0) return { ...rest, rounds: undefined }
  return 'circuits' in rest ? { ...rest, circuits: sorted(rest.circuits) } : rest
}
function apart(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return a === b ? 0 : Math.abs(a - b) / Math.max(1, Math.abs(a), Math.abs(b))
  if (typeof a === 'object' && typeof b === 'object' && a && b) {
    if (Array.isArray(a) && a.length !== (b as readonly unknown[]).length) return Number.POSITIVE_INFINITY
    return Math.max(0, ...Object.keys({ ...a, ...b }).map((key) => apart(Reflect.get(a, key), Reflect.get(b, key))))
  }
  return a === b ? 0 : Number.POSITIVE_INFINITY
}
const nearest = (list: unknown, to: unknown) =>
  Math.max(
    0,
    ...(to as readonly unknown[]).map((one) => Math.min(...(list as readonly unknown[]).map((other) => apart(one, other)))),
  )

describe('both engines', () => {
  it('[KE61] are tried on every model there is', () => {
    expect(new Set(Object.keys(problems).map((name) => name.replace(' of three', '')))).toEqual(new Set(modelNames))
  })
  it.each(Object.keys(problems))('[KE60] give the same answer to %s', { timeout: 120_000 }, (model) => {
    fc.assert(
      fc.property(problems[model]!, (problem) => {
        const [one, other] = engineNames.map((engine) => bare(problem, answer(problem, engine))) as [Bare, Bare]
        const both = () => JSON.stringify([one, other])
        if ('equilibria' in one && 'equilibria' in other) {
          const { equilibria: a, ...rest } = one
          const { equilibria: b, ...otherRest } = other
          expect(Math.max(nearest(a, b), nearest(b, a), apart(rest, otherRest)), both()).toBeLessThan(1e-6)
        } else expect(apart(one, other), both()).toBeLessThan(1e-7)
      }),
      { numRuns },
    )
  })
})
