import { resolve } from 'node:path'
import { failed, ok } from '../../base/index.ts'
import { schemaVersion, toJson } from '../../wire/index.ts'
import { backupLedger } from '../../world/index.ts'
import type { Verb } from '../call.ts'
import { exit, refusalOf, usage } from '../refusal.ts'

export const backup: Verb = {
  examples: ['edifice backup ledger-2026-02-04.edifice', 'edifice backup /mnt/safe/ledger.edifice --json'],
  options: [],
  formats: [],
  run(call) {
    const [file, ...rest] = call.args.words
    if (!file || rest.length > 0) return usage('backup writes one file', 'edifice backup FILE')
    const copied = backupLedger(call.settings.ledger, resolve(call.terminal.folder, file))
    if (!copied.ok) return failed(refusalOf(copied.failure))
    const { rows, hash } = copied.value
    if (call.format === 'json')
      call.terminal.out(`${toJson({ schema: schemaVersion, asOf: null, ledgerHash: hash, file, lines: rows }, 2)}\n`)
    else call.terminal.out(`${file}\n`)
    call.say(`${rows} lines copied and checked; hash ${hash.slice(0, 12)}`)
    return ok(exit.done)
  },
}
