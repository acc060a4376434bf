import type { Call } from './call.ts'

/** Steps of a long command: on a terminal one line that is redrawn, and only after half a second; else one line a step. */
export interface Progress {
  step(done: number, of: number, what: string): void
  end(): void
}

const silentMs = 500
const barWidth = 20

export function progressFor(call: Call): Progress {
  const { terminal, args } = call
  if (args.on('quiet')) return { step: () => {}, end: () => {} }
  if (!terminal.errIsTerminal || terminal.environment.TERM === 'dumb')
    return {
      step: (done, of, what) => {
        if (of > 1) terminal.err(`${done}/${of} ${what}\n`)
      },
      end: () => {},
    }
  const startedAt = performance.now()
  let drawn = false
  return {
    step: (done, of, what) => {
      if (performance.now() - startedAt < silentMs) return
      const full = Math.round((barWidth * done) / of)
      terminal.err(`\r\u001b[K${'█'.repeat(full)}${'░'.repeat(barWidth - full)} ${done}/${of} ${what.slice(0, 50)}`)
      drawn = true
    },
    end: () => {
      if (drawn) terminal.err('\r\u001b[K')
    },
  }
}
