import { ok, type Result } from '../base/index.ts'
import { firmnessCodes, type LedgerView, type StressFailure } from '../model/index.ts'
import type { ChanceQuestion, ChanceRun } from '../pipeline.ts'
import type { Arguments, Option } from './arguments.ts'
import type { Call } from './call.ts'
import { findParty } from './find.ts'
import { progressFor } from './progress.ts'
import { type Refusal, usage } from './refusal.ts'

export const chanceOptions: readonly Option[] = [
  { name: 'paths', takes: 'N', help: 'by chance: each commitment delivers a part drawn by its firmness, N times; 10000' },
  { name: 'seed', takes: 'N', help: 'with --paths: the same seed, the same paths; 1 unless set' },
  { name: 'rho', takes: 'SHARE', help: 'with --paths: how much the commitments move together, 0 to 1; 0.3 unless set' },
  { name: 'who', takes: 'COMPANY', help: 'with --paths: whose fan is drawn, quarter by quarter; everybody unless set' },
  { name: 'prior', takes: 'F=A,B', many: true, help: 'with --paths: Beta weights of a firmness, used as typed: F3=2,2' },
  { name: 'explain', help: 'adds which commitments bear the load, and how the changes share what they cause' },
]

const pathsMax = 200_000
const weightMax = 10_000

export interface ChanceAsked extends ChanceQuestion {
  readonly paths: number
}
/** Undefined where no paths are asked for. */
export function chanceOf(args: Arguments, view: LedgerView): Result<ChanceAsked | undefined, Refusal> {
  const word = args.text('paths')
  if (word === undefined) {
    const alone = ['seed', 'rho', 'prior', 'who'].find((name) => args.text(name) !== undefined)
    return alone
      ? usage(`--${alone} says nothing without --paths`, `--paths 10000 --${alone} ${args.text(alone)}`)
      : ok(undefined)
  }
  const paths = wholeNumber(word)
  if (paths === undefined || paths < 1 || paths > pathsMax)
    return usage(`"${word}" is no number of paths`, `--paths: a whole number, 1 to ${pathsMax}`)
  const seed = wholeNumber(args.text('seed') ?? '1')
  if (seed === undefined) return usage(`"${args.text('seed')}" is no seed`, '--seed: a whole number from 0, as 7')
  const rho = decimal(args.text('rho') ?? '0.3')
  if (rho === undefined || rho > 1) return usage(`"${args.text('rho')}" is no share`, '--rho: from 0 to 1, as 0.3')
  const priors: Record<string, { a: number; b: number }> = {}
  for (const words of args.texts('prior')) {
    const [code, a, b] = /^(F[0-6])=([^,]+),([^,]+)$/i.exec(words)?.slice(1) ?? []
    const [full, none] = [decimal(a ?? ''), decimal(b ?? '')]
    if (code === undefined || !isPrior(full, none))
      return usage(
        `"${words}" is no prior`,
        `--prior F3=2,2: ${firmnessCodes[0]} to ${firmnessCodes.at(-1)}, two weights of 0.05 to ${weightMax}; F6=1,0 is all of it, F0=0,1 nothing`,
      )
    priors[code.toUpperCase()] = { a: full!, b: none! }
  }
  const whose = args.text('who')
  const party = whose === undefined ? undefined : findParty(view, whose)
  if (party && !party.ok) return party
  return ok({ paths, seed, rho, priors, ...(party ? { party: party.value } : {}) })
}

const wholeNumber = (text: string): number | undefined =>
  /^\d{1,15}$/.test(text) && Number.isSafeInteger(Number(text)) ? Number(text) : undefined
const decimal = (text: string): number | undefined => (/^\d+(\.\d+)?$/.test(text.trim()) ? Number(text) : undefined)
const isWeight = (n: number) => n >= 0.05 && n <= weightMax
/** 0 on one side is certainty on the other; in between, weights that a Beta can be drawn from without losing digits. */
const isPrior = (a: number | undefined, b: number | undefined): boolean =>
  a !== undefined && b !== undefined && a + b > 0 && (a === 0 || isWeight(a)) && (b === 0 || isWeight(b))

const silentMs = 500
const stretch = 64
type Block = Extract<ReturnType<ChanceRun['source']['draw']>, { ok: true }>['value']

/** Draws until all paths are there or somebody interrupts; what is drawn by then counts. */
export async function drawAll(
  call: Call,
  { source }: ChanceRun,
  paths: number,
): Promise<Result<{ readonly blocks: readonly Block[]; readonly interrupted: boolean }, StressFailure>> {
  const stop = { asked: false }
  call.terminal.onInterrupt(() => {
    stop.asked = true
  })
  const progress = progressFor(call)
  const startedAt = performance.now()
  const blocks: Block[] = []
  let told = 0
  for (let from = 0; from < paths && !stop.asked; from += stretch) {
    const until = Math.min(paths, from + stretch)
    const block = source.draw(from, until)
    if (!block.ok) {
      progress.end()
      return block
    }
    blocks.push(block.value)
    const tenth = Math.floor((10 * until) / paths)
    if (performance.now() - startedAt > silentMs && (call.terminal.errIsTerminal || tenth > told)) {
      progress.step(until, paths, 'paths')
      told = tenth
    }
    await new Promise((resume) => setImmediate(resume))
  }
  progress.end()
  return ok({ blocks, interrupted: stop.asked && (blocks.at(-1)?.until ?? 0) < paths })
}
