/** Time as the pace sees it; a test gives its own. */
export interface Clock {
  now(): number
  sleep(ms: number): Promise<void>
}
const realClock: Clock = {
  now: () => Date.now(),
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
}

/**
 * A bucket of one token, refilled `perSecond` times a second: in any second no more than that many pass, in the order in which they came.
 */
export function paced(perSecond: number, clock: Clock = realClock): () => Promise<void> {
  const gapMs = 1_000 / perSecond
  let next = Number.NEGATIVE_INFINITY
  return async () => {
    const now = clock.now()
    const turn = Math.max(now, next)
    next = turn + gapMs
    if (turn > now) await clock.sleep(turn - now)
  }
}
