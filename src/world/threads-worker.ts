import { type BlockLayout, type Kernel, type KernelMemory, openKernel, runBlock, type StrainTask } from '../stress/index.ts'

/** What one thread is asked to do: take blocks until none is left. */
export interface Shift {
  readonly memory: KernelMemory
  readonly layout: BlockLayout
  readonly worker: number
  readonly blocks: number
  readonly task: Pick<StrainTask, 'tolerance' | 'roundsMax' | 'wanted' | 'concave'>
}
let open: Kernel | undefined

export default function work({ memory, layout, worker, blocks, task }: Shift): void {
  // Each message brings a new object over the same shared bytes.
  if (open?.memory.buffer !== memory.buffer) open = openKernel(memory)
  const counters = new Int32Array(memory.buffer, layout.counters, 2)
  for (let block = Atomics.add(counters, 0, 1); block < blocks; block = Atomics.add(counters, 0, 1)) {
    runBlock(open, layout, worker, block, task)
    Atomics.add(counters, 1, 1)
  }
}
