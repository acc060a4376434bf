import { clear } from '../src/stress/clearing.ts'
import { shaken, speedProblem } from '../src/stress/testing/speed-problem.ts'

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!

function timed(size: number, turns: number): { readonly ms: number; readonly shortfall: number; readonly defaults: number } {
  const problem = speedProblem(size)
  let shortfall = 0
  let defaults = 0
  const times = Array.from({ length: turns }, () => {
    const start = performance.now()
    const result = clear(problem)
    const ms = performance.now() - start
    if (!result.ok) throw new Error(`${size} parties: ${JSON.stringify(result.failure)}`)
    shortfall = result.value.shortfall.reduce((sum, amount) => sum + amount, 0)
    defaults = result.value.fellIn.filter((round) => round > 0).length
    return ms
  })
  return { ms: median(times), shortfall, defaults }
}

/** Prints nothing; whoever runs it writes the line. Times are medians, greatest and least vector together. */
export async function run(): Promise<{ readonly question: string; readonly [figure: string]: string | number }> {
  const thousand = timed(1_000, 15)
  const tenThousand = timed(10_000, 5)
  const problem = speedProblem(1_000)
  const start = performance.now()
  for (let s = 0; s < 100; s++) if (!clear(shaken(problem, s)).ok) throw new Error(`scenario ${s} does not converge`)
  return {
    question: 'How long does it take to clear a random network of 1,000 and of 10,000 parties, with proof?',
    ms1e3: Number(thousand.ms.toFixed(2)),
    shortfall1e3: Number(thousand.shortfall.toFixed(5)),
    defaults1e3: thousand.defaults,
    ms1e4: Number(tenThousand.ms.toFixed(2)),
    shortfall1e4: Number(tenThousand.shortfall.toFixed(5)),
    defaults1e4: tenThousand.defaults,
    msPerScenario1e3: Number(((performance.now() - start) / 100).toFixed(2)),
  }
}
