import { assert } from '../../base/index.ts'
import type { PathBlock } from './path-notes.ts'
import type { PathSource } from './paths.ts'
import { replicates } from './sobol.ts'

/** Blocks of paths in the order of their paths, with none missing in between. */
export interface InOrder {
  readonly blocks: readonly PathBlock[]
  readonly paths: number
  readonly replicates: number
}

/** However they were split and whoever drew them. */
export function inOrder({ options }: PathSource, blocks: readonly PathBlock[]): InOrder {
  const sorted = [...blocks].sort((a, b) => a.from - b.from).filter((block) => block.until > block.from)
  const paths = sorted.at(-1)?.until ?? 0
  assert(paths > 0, 'chances need a path')
  for (const [i, block] of sorted.entries())
    assert(block.from === (sorted[i - 1]?.until ?? 0), 'blocks of paths follow on each other')
  return { blocks: sorted, paths, replicates: options.draws === 'sobol' ? replicates : 1 }
}
