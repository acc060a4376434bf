import type { World } from '../pipeline.ts'
import { type Call, world } from './call.ts'

/** Whether somebody has asked the command to end. */
export interface Interrupt {
  readonly asked: () => boolean
  /** The world, except that what is still being fetched is not waited for once an end was asked for. */
  readonly world: World
}

export function interruptOf({ terminal }: Call): Interrupt {
  let asked = false
  const end = new Promise<void>((wanted) =>
    terminal.onInterrupt(() => {
      asked = true
      wanted()
    }),
  )
  const nothing = end.then(() => ({ items: [], problems: [] }))
  return {
    asked: () => asked,
    world: { ...world, fetchSources: (...of) => Promise.race([world.fetchSources(...of), nothing]) },
  }
}
