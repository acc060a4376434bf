import type { Terminal } from '../terminal.ts'

/** A terminal that only remembers. Not a terminal to the eye unless told. */
export function fakeTerminal(given: Partial<Terminal> = {}) {
  const written = { out: '', err: '' }
  const terminal: Terminal = {
    out: (text) => {
      written.out += text
    },
    err: (text) => {
      written.err += text
    },
    outIsTerminal: false,
    errIsTerminal: false,
    canAsk: false,
    columns: 100,
    rows: 1_000,
    environment: {},
    folder: '/nowhere',
    ask: async () => '',
    key: async () => 'q',
    onInterrupt: () => {},
    ...given,
  }
  return { terminal, written }
}
