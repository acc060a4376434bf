import process from 'node:process'
import { createInterface } from 'node:readline/promises'

/** What a command sees of the machine it runs on. `out` is for data alone. */
export interface Terminal {
  out(text: string): void
  err(text: string): void
  readonly outIsTerminal: boolean
  readonly errIsTerminal: boolean
  /** Somebody is there to answer a question. */
  readonly canAsk: boolean
  readonly columns: number
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly folder: string
  ask(question: string): Promise<string>
  /** Runs when the process is interrupted; the command then returns. */
  onInterrupt(close: () => Promise<void> | void): void
}

export function processTerminal(): Terminal {
  const closers: (() => Promise<void> | void)[] = []
  // A command that has something open closes it and returns by itself; any other, or a second signal, ends at once.
  const endWith = (code: number) => async () => {
    if (closers.length === 0) process.exit(code)
    for (const close of closers.splice(0)) await close()
  }
  process.on('SIGINT', endWith(130))
  process.on('SIGTERM', endWith(143))
  // `edifice list | head -1` closes the pipe while we write: that is no failure.
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(0)
      throw error
    })
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    outIsTerminal: process.stdout.isTTY === true,
    errIsTerminal: process.stderr.isTTY === true,
    canAsk: process.stdin.isTTY === true && process.stderr.isTTY === true,
    columns: process.stdout.columns || 100,
    environment: process.env,
    folder: process.cwd(),
    ask: async (question) => {
      const lines = createInterface({ input: process.stdin, output: process.stderr })
      try {
        return await lines.question(question)
      } finally {
        lines.close()
      }
    },
    onInterrupt: (close) => void closers.push(close),
  }
}
