import { type Instant, instantOf, type Result } from '../base/index.ts'
import { type LedgerStore, namePolicy, type Question, type World } from '../pipeline.ts'
import { fetchSources, type OpenOptions, openLedger } from '../world/index.ts'
import type { Arguments, Option } from './arguments.ts'
import { parseAsOf } from './dates.ts'
import type { Format } from './format.ts'
import { type Answer, type Refusal, refusalOf, usage } from './refusal.ts'
import type { Settings } from './settings.ts'
import type { Terminal } from './terminal.ts'

/** One command as typed, with all it needs to answer. */
export interface Call {
  readonly args: Arguments
  readonly settings: Settings
  readonly format: Format
  readonly terminal: Terminal
  /** Words for people: stderr, silent under -q. */
  say(text: string): void
}

export interface Verb {
  readonly examples: readonly string[]
  readonly options: readonly Option[]
  /** Beside the table, TSV and JSON that every verb can give. */
  readonly formats: readonly Format[]
  run(call: Call): Promise<Answer> | Answer
}

/** The effects the pipeline asks for, joined to the machine here. */
export const world: World = { now: (): Instant => instantOf(Date.now()), fetchSources }

export async function withLedger(
  call: Call,
  options: OpenOptions,
  use: (store: LedgerStore) => Promise<Answer> | Answer,
): Promise<Answer> {
  const opened = openLedger(call.settings.ledger, options)
  if (!opened.ok) {
    const refusal = refusalOf(opened.failure)
    return {
      ok: false,
      failure:
        opened.failure.code === 'ledger-missing'
          ? {
              ...refusal,
              where: `${call.settings.ledger} (named by ${call.settings.ledgerFrom})`,
              next: 'edifice init, or edifice init --sample',
            }
          : refusal,
    }
  }
  try {
    return await use(opened.value)
  } finally {
    opened.value.close()
  }
}

/** The two dates' first, the policy and the language: asked the same way by every reading verb. */
export function questionOf(call: Call): Result<Question, Refusal> {
  const { args, settings } = call
  const policy = namePolicy(settings.policy)
  if (!policy)
    return usage(
      `"${settings.policy}" is no policy`,
      '--policy best-supported|latest|filings-only|signed-only|on-record-only|everything|as-told-by:PARTY',
    )
  const word = args.text('as-of') ?? args.text('known-by')
  const knownBy = word === undefined ? undefined : parseAsOf(word, world.now())
  if (knownBy && !knownBy.ok) return knownBy
  return { ok: true, value: { policy, language: settings.language, ...(knownBy ? { knownBy: knownBy.value } : {}) } }
}
