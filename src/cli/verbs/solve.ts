import { readFileSync } from 'node:fs'
import { ok } from '../../base/index.ts'
import { type EngineName, engineNames, solveAll } from '../../solve/index.ts'
import { decodeProblems, toJson } from '../../wire/index.ts'
import type { Verb } from '../call.ts'
import { exit, notFound, refusalOf, usage } from '../refusal.ts'

/** Bare problems need no ledger; their answers are JSON in every format, since each model has its own fields. */
export const solve: Verb = {
  examples: [
    'edifice solve problem.json',
    'edifice solve - < problems.json',
    'edifice solve game.nfg',
    'edifice solve problem.json --engine wasm',
  ],
  options: [
    {
      name: 'engine',
      takes: 'ENGINE',
      among: engineNames,
      help: `who computes: ${engineNames.join(' or ')}, written apart, each to check the other; typescript unless named`,
    },
  ],
  formats: [],
  run(call) {
    const [path, ...more] = call.args.words
    if (!path || more.length > 0) return usage('solve takes one file', 'edifice solve problem.json')
    let text: string
    try {
      text = readFileSync(path === '-' ? 0 : path, 'utf8')
    } catch {
      return notFound(`there is no file ${path} that can be read`, 'edifice solve FILE')
    }
    const problems = decodeProblems(text)
    if (!problems.ok) return { ok: false, failure: { ...refusalOf(problems.failure), code: exit.usage, where: path } }
    const engine = (call.args.text('engine') ?? 'typescript') as EngineName
    const answers = solveAll(problems.value, { clockMs: () => performance.now(), engine })
    call.terminal.out(`${toJson(answers, 1)}\n`)
    const malformed = [answers].flat().filter((a) => 'error' in a && (a.error as { reason: string }).reason === 'malformed')
    for (const { error } of malformed as { error: { message: string } }[]) call.terminal.err(`edifice: ${error.message}\n`)
    return ok(malformed.length > 0 ? exit.usage : exit.done)
  },
}
