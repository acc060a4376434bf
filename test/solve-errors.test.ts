import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { solveAll, solveProblem } from '../src/solve/index.ts'

const folder = resolve(import.meta.dirname, '../catalog/errors/solve')
const context = { clockMs: () => 0 }
/** JSON knows no NaN or infinity; a caller of the library may still send them. "@NaN" stands for one in the files. */
const withOddNumbers = (text: string) => JSON.parse(text, (_, v) => (typeof v === 'string' && v.startsWith('@') ? Number(v.slice(1)) : v))

describe('malformed problems', () => {
  for (const file of readdirSync(folder).sort()) {
    const { problem, error } = withOddNumbers(readFileSync(join(folder, file), 'utf8'))
    it(`[LI2] ${file.replace('.json', '')}: names the path and the mend`, () => {
      const answer = solveProblem(problem, '', context)
      expect(answer).toEqual({ model: typeof problem?.model === 'string' ? problem.model : '', error })
      expect(error.message.startsWith(`${error.path}: `)).toBe(true)
    })
  }

  it('[LI3] one bad problem in a list leaves the others answered, and is named by its place', () => {
    const good = { model: 'bargaining', pie: 100, disagreement: [20, 10] }
    const answers = solveAll([good, { ...good, pie: -1 }, good], context) as { shares?: number[]; error?: { path: string } }[]
    expect(answers.map((a) => a.shares ?? a.error?.path)).toEqual([[55, 45], '[1].pie', [55, 45]])
  })

  it('[LI4] an empty network has an empty answer', () => {
    expect(solveProblem({ model: 'clearing', external_assets: [] }, '', context)).toMatchObject({ payments: [], defaults: [], unique: true })
  })
})
