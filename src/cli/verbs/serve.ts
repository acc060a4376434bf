import { existsSync } from 'node:fs'
import { failed, ok, type Result } from '../../base/index.ts'
import { askView, type LedgerStore } from '../../pipeline.ts'
import { startServer } from '../../server/index.ts'
import { toJson } from '../../wire/index.ts'
import { type Call, questionOf, type Verb, withLedger, world } from '../call.ts'
import { packagePath } from '../facts-file.ts'
import { headOf } from '../output.ts'
import { type Answer, exit, type Refusal, usage } from '../refusal.ts'

const standardPort = 8030
const loopback = '127.0.0.1'

export const serve: Verb = {
  examples: ['edifice serve', 'edifice serve --port 9000 --read-only', 'edifice serve -f deals.edifice'],
  options: [
    { name: 'port', takes: 'PORT', help: `${standardPort} unless set; 0 for any free one` },
    { name: 'host', takes: 'ADDRESS', help: `${loopback} unless set; 0.0.0.0 lets the whole network in` },
    { name: 'read-only', help: 'nothing can be added or reviewed' },
  ],
  formats: [],
  run(call) {
    if (call.args.words.length > 0) return usage('serve takes options only', 'edifice serve --port 9000')
    const port = portOf(call.args.text('port'))
    if (!port.ok) return port
    const webDir = packagePath('dist/web')
    if (!existsSync(webDir))
      return failed({ code: exit.failed, message: 'the screens are not built', where: webDir, next: 'npm run build' })
    const readOnly = call.args.on('read-only')
    return withLedger(call, { readOnly }, (store) => serveUntilStopped(call, store, { port: port.value, webDir, readOnly }))
  },
}

function portOf(word: string | undefined): Result<number, Refusal> {
  const port = Number(word ?? standardPort)
  return Number.isInteger(port) && port >= 0 && port <= 65_535 ? ok(port) : usage(`"${word}" is no port`, '--port: 0 to 65535')
}

async function serveUntilStopped(
  call: Call,
  store: LedgerStore,
  place: { readonly port: number; readonly webDir: string; readonly readOnly: boolean },
): Promise<Answer> {
  const question = questionOf(call)
  if (!question.ok) return question
  const host = call.args.text('host') ?? loopback
  const server = await started(() => startServer({ store, world, host, ...place }), host, place.port)
  if (!server.ok) return server
  const { address, close } = server.value
  if (![loopback, 'localhost', '::1'].includes(host) && !place.readOnly)
    call.say('warning: anybody who reaches this address can add and review; --read-only stops that')
  const document = { ...headOf({ view: askView(store.state(), question.value) }), address, readOnly: place.readOnly }
  call.terminal.out(call.format === 'json' ? `${toJson(document, 2)}\n` : `${address}\n`)
  call.say(`${store.source}. Stop with Ctrl C.`)
  await new Promise<void>((resolve) => {
    call.terminal.onInterrupt(async () => {
      await close()
      resolve()
    })
  })
  return ok(exit.interrupted)
}

async function started<T>(start: () => Promise<T>, host: string, port: number): Promise<Result<T, Refusal>> {
  try {
    return ok(await start())
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    const place = `${host}:${port}`
    if (code === 'EADDRINUSE')
      return failed({
        code: exit.failed,
        message: `port ${port} is taken`,
        where: place,
        next: `edifice serve --port ${port + 1}`,
      })
    if (code === 'EACCES')
      return failed({
        code: exit.failed,
        message: `port ${port} needs more rights`,
        where: place,
        next: 'edifice serve --port 8030',
      })
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
      return failed({
        code: exit.failed,
        message: `this machine has no address ${host}`,
        where: place,
        next: `edifice serve --host ${loopback}`,
      })
    throw error
  }
}
