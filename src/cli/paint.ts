import type { Terminal } from './terminal.ts'

/** Colour for the eye only: every meaning it carries is also a word or a letter. */
export interface Paint {
  bold(text: string): string
  dim(text: string): string
  /** Loss, conflict, assumed. */
  alert(text: string): string
}

const wrapped = (on: boolean, code: string) => (text: string) => (on && text ? `\u001b[${code}m${text}\u001b[0m` : text)

export function paintFor(terminal: Terminal, choice: string | undefined, stream: 'out' | 'err'): Paint {
  const { environment } = terminal
  const isTerminal = stream === 'out' ? terminal.outIsTerminal : terminal.errIsTerminal
  // An explicit flag stands above NO_COLOR, which stands above what the terminal can do (no-color.org).
  const on = choice === 'always' || (choice !== 'never' && isTerminal && !environment.NO_COLOR && environment.TERM !== 'dumb')
  return { bold: wrapped(on, '1'), dim: wrapped(on, '2'), alert: wrapped(on, '33') }
}
