/** Median of `runs` runs in milliseconds, after one that is not counted. */
export function medianMs(runs: number, work: () => void): number {
  work()
  const times = Array.from({ length: runs }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  }).sort((a, b) => a - b)
  return times[Math.floor(runs / 2)]!
}

/** Three digits are all a timing is good for. */
export const rounded = (x: number): number => Number(x.toPrecision(3))
export const report = (figures: Readonly<Record<string, number>>): void => {
  process.stdout.write(`${JSON.stringify(Object.fromEntries(Object.entries(figures).map(([k, v]) => [k, rounded(v)])))}\n`)
}
