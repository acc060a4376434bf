/** The known word a typed one most likely meant, or nothing when all are far. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const typed = word.toLowerCase()
  const starts = known.filter((k) => typed.length >= 2 && k.startsWith(typed))
  if (starts.length === 1) return starts[0]
  const ranked = known.map((k) => ({ k, steps: editSteps(typed, k) })).sort((a, b) => a.steps - b.steps)
  const best = ranked[0]
  return best && best.steps <= Math.max(1, Math.floor(best.k.length / 2.5)) ? best.k : undefined
}

/** Letters to put in, take out, change or swap with a neighbour (optimal string alignment). */
function editSteps(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => [i, ...new Array<number>(b.length).fill(0)])
  for (let j = 0; j <= b.length; j++) rows[0]![j] = j
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let steps = Math.min(rows[i - 1]![j]! + 1, rows[i]![j - 1]! + 1, rows[i - 1]![j - 1]! + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) steps = Math.min(steps, rows[i - 2]![j - 2]! + 1)
      rows[i]![j] = steps
    }
  return rows[a.length]![b.length]!
}
