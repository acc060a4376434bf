import { ok, type Result } from '../base/index.ts'
import { type Firmness, firmnessCodes, type LedgerView, type StressFailure } from '../model/index.ts'
import type { ChanceQuestion, ChanceRun } from '../pipeline.ts'
import { drawInThreads } from '../world/index.ts'
import type { Arguments, Option } from './arguments.ts'
import type { Call } from './call.ts'
import { findParty } from './find.ts'
import { progressFor } from './progress.ts'
import { type Refusal, usage } from './refusal.ts'
import { togetherOf } from './together.ts'

export const chanceOptions: readonly Option[] = [
  {
    name: 'paths',
    takes: 'N',
    help: 'by chance: each commitment delivers a part, in time or late, drawn by its firmness, N times; 10000',
  },
  { name: 'seed', takes: 'N', help: 'with --paths: the same seed, the same paths; 1 unless set' },
  { name: 'rho', takes: 'SHARE', help: 'with --paths: how much the commitments move together, 0 to 1; 0.3 unless set' },
  { name: 'who', takes: 'COMPANY', help: 'with --paths: whose fan is drawn, quarter by quarter; everybody unless set' },
  {
    name: 'together',
    takes: 'HOW',
    help: 'with --paths: those of one payer or kind more than others: payer=0.5, kind=0.5; or a table payer:FILE, kind:FILE',
  },
  {
    name: 'prior',
    takes: 'F=A,B',
    many: true,
    help: 'with --paths: Beta weights of a firmness, used as typed: F3=2,2; F3=late:8,4 is 8 quarters late in 4 commitments',
  },
  {
    name: 'draws',
    takes: 'HOW',
    among: ['philox', 'sobol'],
    help: 'with --paths: dice, or spread evenly: sobol needs fewer; philox',
  },
  { name: 'threads', takes: 'N', help: 'with --paths: how many draw; the answer is the same; one a processor unless set' },
  { name: 'explain', help: 'adds which commitments bear the load, and how the changes share what they cause' },
]

const pathsMax = 200_000
const weightMax = 10_000
const threadsMax = 64

export interface ChanceAsked extends ChanceQuestion {
  readonly paths: number
  readonly threads?: number
}
/** Undefined where no paths are asked for. */
export function chanceOf(args: Arguments, view: LedgerView): Result<ChanceAsked | undefined, Refusal> {
  const word = args.text('paths')
  if (word === undefined) {
    const alone = ['seed', 'rho', 'together', 'prior', 'draws', 'threads', 'who'].find((name) => args.text(name) !== undefined)
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
  const threads = wholeNumber(args.text('threads') ?? '0')
  if (threads === undefined || threads > threadsMax || args.text('threads') === '0')
    return usage(`"${args.text('threads')}" is no number of threads`, `--threads: a whole number, 1 to ${threadsMax}`)
  const priors = priorsOf(args.texts('prior'))
  if (!priors.ok) return priors
  const together = togetherOf(args.text('together'), view)
  if (!together.ok) return together
  const whose = args.text('who')
  const party = whose === undefined ? undefined : findParty(view, whose)
  if (party && !party.ok) return party
  const draws = args.text('draws') === 'sobol' ? ({ draws: 'sobol' } as const) : {}
  return ok({
    paths,
    seed,
    rho,
    ...priors.value,
    ...draws,
    ...(together.value ? { together: together.value } : {}),
    ...(threads > 0 ? { threads } : {}),
    ...(party ? { party: party.value } : {}),
  })
}

const wholeNumber = (text: string): number | undefined =>
  /^\d{1,15}$/.test(text) && Number.isSafeInteger(Number(text)) ? Number(text) : undefined
const decimal = (text: string): number | undefined => (/^\d+(\.\d+)?$/.test(text.trim()) ? Number(text) : undefined)
const isWeight = (n: number) => n >= 0.05 && n <= weightMax
/** 0 on one side is certainty on the other; in between, weights that a Beta can be drawn from without losing digits. */
const isPrior = (a: number | undefined, b: number | undefined): boolean =>
  a !== undefined && b !== undefined && a + b > 0 && (a === 0 || isWeight(a)) && (b === 0 || isWeight(b))
const isDelay = (quarters: number | undefined, of: number | undefined): boolean =>
  quarters !== undefined && of !== undefined && quarters <= weightMax && isWeight(of)

function priorsOf(typed: readonly string[]): Result<Required<Pick<ChanceQuestion, 'priors' | 'delays'>>, Refusal> {
  const priors: Partial<Record<Firmness, { a: number; b: number }>> = {}
  const delays: Partial<Record<Firmness, { quarters: number; of: number }>> = {}
  for (const words of typed) {
    const [word, late, first, second] = /^(F[0-6])=(late:)?([^,]+),([^,]+)$/i.exec(words)?.slice(1) ?? []
    const [a, b] = [decimal(first ?? ''), decimal(second ?? '')]
    const code = word?.toUpperCase() as Firmness | undefined
    if (code !== undefined && late && isDelay(a, b)) delays[code] = { quarters: a!, of: b! }
    else if (code !== undefined && !late && isPrior(a, b)) priors[code] = { a: a!, b: b! }
    else
      return usage(
        `"${words}" is no prior`,
        `--prior F3=2,2: ${firmnessCodes[0]} to ${firmnessCodes.at(-1)}, two weights of 0.05 to ${weightMax}; F6=1,0 is all of it, F0=0,1 nothing; F3=late:8,4 is 8 quarters late in 4 commitments, F3=late:0,1 never`,
      )
  }
  return ok({ priors, delays })
}

const silentMs = 500
type Blocks = Extract<Awaited<ReturnType<typeof drawInThreads>>, { ok: true }>['value']

/** Draws until all paths are there or somebody interrupts; what is drawn by then counts. */
export async function drawAll(
  call: Call,
  { source }: ChanceRun,
  { paths, threads }: ChanceAsked,
): Promise<Result<{ readonly blocks: Blocks; readonly interrupted: boolean }, StressFailure>> {
  const stop = new AbortController()
  call.terminal.onInterrupt(() => stop.abort())
  const progress = progressFor(call)
  const startedAt = performance.now()
  let told = 0
  const drawn = await drawInThreads(source, paths, {
    ...(threads === undefined ? {} : { threads }),
    signal: stop.signal,
    onProgress: (done) => {
      const tenth = Math.floor((10 * done) / paths)
      if (performance.now() - startedAt <= silentMs || !(call.terminal.errIsTerminal || tenth > told)) return
      progress.step(done, paths, 'paths')
      told = tenth
    },
  })
  progress.end()
  return drawn.ok
    ? ok({ blocks: drawn.value, interrupted: stop.signal.aborted && (drawn.value.at(-1)?.until ?? 0) < paths })
    : drawn
}
