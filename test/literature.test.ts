import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { engineNames, solveAll } from '../src/solve/index.ts'

interface Check {
  /** Path into the answers: "0.payments", "1.runs.*.additional_stress". */
  readonly at: string
  readonly is: unknown
  /** Lists of the same members, whatever their order. */
  readonly anyOrder?: boolean
  /** Within this many of the standard errors found at `error`. */
  readonly z?: number
  readonly error?: string
  readonly within?: number
}
interface Case {
  readonly title: string
  readonly source: string
  readonly problems: readonly unknown[]
  readonly expected: readonly Check[]
  readonly tolerance: { readonly abs: number }
}

const folder = resolve(import.meta.dirname, '../catalog/literature')

function at(value: unknown, path: readonly string[]): unknown {
  const [head, ...rest] = path
  if (head === undefined) return value
  if (head === '*') return (value as unknown[]).map((v) => at(v, rest))
  return at((value as Record<string, unknown>)[head], rest)
}
/** Largest difference between two trees of numbers; infinite where their shapes or words differ. */
function distance(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b)
  if (Array.isArray(a) && Array.isArray(b) && a.length === b.length) return Math.max(0, ...a.map((v, i) => distance(v, b[i])))
  return a === b ? 0 : Number.POSITIVE_INFINITY
}
function distanceAnyOrder(a: readonly unknown[], b: readonly unknown[]): number {
  if (a.length !== b.length) return Number.POSITIVE_INFINITY
  return Math.max(
    0,
    ...a.map((v) => Math.min(...b.map((w) => distance(v, w)))),
    ...b.map((w) => Math.min(...a.map((v) => distance(v, w)))),
  )
}

describe('the literature', () => {
  for (const name of readdirSync(folder).sort()) {
    const entry: Case = JSON.parse(readFileSync(join(folder, name, 'case.json'), 'utf8'))
    it.each(engineNames)(`[LI1] ${name}: ${entry.title}, %s`, (engine) => {
      const answers = solveAll(entry.problems, { clockMs: () => 0, engine })
      for (const check of entry.expected) {
        const found = at(answers, check.at.split('.'))
        const far = check.anyOrder ? distanceAnyOrder(found as unknown[], check.is as unknown[]) : distance(found, check.is)
        const allowed = check.z
          ? check.z * (at(answers, check.error!.split('.')) as number)
          : (check.within ?? entry.tolerance.abs)
        expect(far, `${check.at}: ${JSON.stringify(found)?.slice(0, 200)}`).toBeLessThanOrEqual(allowed)
      }
    })
  }

  it('[LI5] a certificate is measured where something iterates: rounds above 0, and a residual that a crude answer would show', () => {
    const ring = { model: 'circulation', n: 40, flows: Array.from({ length: 40 }, (_, i) => [i, (i + 1) % 40, 1 + (i % 7)]) }
    const quotes = { model: 'hazard', quotes: [0.1214, 0.1769], times: [0.5, 1], recovery: 0.6, rate: 0.01 }
    const supply = {
      model: 'supply-risk',
      sector: [1, 1, 1],
      supplies: [
        [0, 1, 2],
        [1, 2, 1],
        [2, 0, 3],
        [2, 1, 1],
      ],
    }
    for (const answer of [ring, quotes, supply].map((p) => solveAll(p, { clockMs: () => 0 }))) {
      const { certificate } = answer as { certificate: { rounds: number; residual_relative: number } }
      expect(certificate.rounds).toBeGreaterThan(0)
      expect(certificate.residual_relative).toBeGreaterThan(0)
      expect(certificate.residual_relative).toBeLessThan(1e-9)
    }
  })
})
