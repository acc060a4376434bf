/** Median of `runs` runs in milliseconds, after one that is not counted. */
export function medianMs(runs: number, work: (run: number) => void): number {
  work(runs)
  const times = Array.from({ length: runs }, (_, run) => {
    const start = performance.now()
    work(run)
    return performance.now() - start
  }).sort((a, b) => a - b)
  return times[Math.floor(runs / 2)]!
}

export type Figures = Readonly<Record<string, number>>
/** What a bench found, with the question it answers. Three digits are all a timing is good for. */
export const answerTo = (question: string, figures: Figures) => ({
  question,
  ...Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, Number(figure.toPrecision(3))])),
})
