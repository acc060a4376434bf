import type { Call } from './call.ts'

/** Steps of a long command: on a terminal one line that is redrawn, and only after half a second; else one line a step. */
export interface Progress {
  step(done: number, of: number, what: string): void
  /** How far one step has come, 0 to 1; only where a line can be redrawn. */
  within(share: number, what: string): void
  end(): void
}

const silentMs = 500
const barWidth = 20

export function progressFor(call: Call): Progress {
  const { terminal, args } = call
  if (args.on('quiet')) return { step: () => {}, within: () => {}, end: () => {} }
  if (!terminal.errIsTerminal || terminal.environment.TERM === 'dumb')
    return {
      step: (done, of, what) => {
        if (of > 1) terminal.err(`${done}/${of} ${what}\n`)
      },
      within: () => {},
      end: () => {},
    }
  const startedAt = performance.now()
  let drawn = false
  const draw = (share: number, words: string) => {
    if (performance.now() - startedAt < silentMs) return
    const full = Math.round(barWidth * share)
    terminal.err(`\r\u001b[K${'█'.repeat(full)}${'░'.repeat(barWidth - full)} ${words}`)
    drawn = true
  }
  return {
    step: (done, of, what) => draw(done / of, `${done}/${of} ${what.slice(0, 50)}`),
    within: (share, what) => draw(share, `${Math.floor(share * 100)}% ${what.slice(0, 60)}`),
    end: () => {
      if (drawn) terminal.err('\r\u001b[K')
    },
  }
}
