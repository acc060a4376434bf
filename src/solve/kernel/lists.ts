import type { Lists } from './module.ts'

/** One list of each place of the entries, as the kernel takes them: who, whom, how much. */
export function lay(lists: Lists, links: readonly (readonly [number, number, number, ...number[]])[]) {
  return [
    lists.wholes(links.map(([one]) => one)),
    lists.wholes(links.map(([, two]) => two)),
    lists.reals(links.map(([, , amount]) => amount)),
  ] as const
}

/** Row i, column j has what the links from i to j sum to. */
export function tableOf(n: number, links: readonly (readonly [number, number, number])[]): Float64Array {
  const table = new Float64Array(n * n)
  for (const [i, j, amount] of links) table[i * n + j]! += amount
  return table
}

/** Who fell in which round, as the kernel marks it: the rounds in order, and all of them. */
export function fallenIn(fell: Int32Array): { readonly rounds: readonly (readonly number[])[]; readonly all: readonly number[] } {
  const all = [...fell.keys()].filter((i) => fell[i]! > 0)
  const last = all.reduce((most, i) => Math.max(most, fell[i]!), 0)
  return { rounds: Array.from({ length: last }, (_, k) => all.filter((i) => fell[i] === k + 1)), all }
}
