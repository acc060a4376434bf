// npm run dev: the screens as they are written, reloaded at each change, on the sample ledger.
import process from 'node:process'
import { createServer } from 'vite'
import { main, processTerminal } from '../src/cli/index.ts'
import { buildScreens } from './build.ts'
import { sampleLedger } from './sample.ts'
import { screens } from './vite-screens.ts'

const port = process.env.EDIFICE_PORT ?? process.env.PORT ?? '8030'
// The server wants built screens to stand; the ones being written are Vite's.
await buildScreens()
const vite = await createServer({
  ...screens,
  server: { host: '127.0.0.1', port: Number(port) + 1, proxy: { '/api': `http://127.0.0.1:${port}` } },
})
await vite.listen()
vite.printUrls()
const terminal = processTerminal()
process.exitCode = await main(['serve', '-f', await sampleLedger(terminal), '--port', port], terminal)
await vite.close()
