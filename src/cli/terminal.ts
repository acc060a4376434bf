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
  readonly rows: number
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly folder: string
  ask(question: string): Promise<string>
  /** One key, as it is pressed; 'q' where the input ends. */
  key(): Promise<string>
  /** Runs when the process is interrupted; the command then returns. */
  onInterrupt(close: () => Promise<void> | void): void
}

export function processTerminal(): Terminal {
  /** Pressed and not yet asked for. */
  const keys: string[] = []
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
    rows: process.stdout.rows || 40,
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
    key: async () => keys.shift() ?? (await nextKey(keys)),
    onInterrupt: (close) => void closers.push(close),
  }
}

/** Waits for what is pressed next; what comes in one piece but is no key of its own (an arrow) is one key. In raw mode Ctrl C is a key too. */
function nextKey(keys: string[]): Promise<string> {
  const { stdin } = process
  return new Promise((pressed) => {
    stdin.setRawMode?.(true)
    const done = (text: string) => {
      stdin.off('data', onData)
      stdin.off('end', onEnd)
      stdin.setRawMode?.(false)
      stdin.pause()
      const found = text.startsWith('\u001b') ? [text] : [...text]
      keys.push(...found.slice(1))
      pressed(['\u0003', '\u0004', undefined].includes(found[0]) ? 'q' : found[0]!)
    }
    const onData = (bytes: Buffer) => done(bytes.toString('utf8'))
    const onEnd = () => done('q')
    stdin.once('data', onData)
    stdin.once('end', onEnd)
    stdin.resume()
  })
}
