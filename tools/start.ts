// npm start: the screens on the sample ledger, at http://127.0.0.1:8030.
import process from 'node:process'
import { main, processTerminal } from '../src/cli/index.ts'
import { buildScreens } from './build.ts'
import { sampleLedger } from './sample.ts'

await buildScreens()
const terminal = processTerminal()
const ledger = await sampleLedger(terminal)
const port = process.env.EDIFICE_PORT ?? process.env.PORT ?? '8030'
process.exitCode = await main(['serve', '-f', ledger, '--port', port, ...process.argv.slice(2)], terminal)
