import { ok, type Result } from '../base/index.ts'
import type { Arguments } from './arguments.ts'
import { type Refusal, usage } from './refusal.ts'

export type Format = 'table' | 'tsv' | 'csv' | 'md' | 'svg' | 'json' | 'jsonl'

/** What was asked for; else a table for a reader and TSV for a pipe. */
export function formatOf(args: Arguments, allowed: readonly Format[], outIsTerminal: boolean): Result<Format, Refusal> {
  const asked = [...(args.on('json') ? ['json'] : []), ...(args.on('jsonl') ? ['jsonl'] : []), ...args.texts('output')]
  const formats = new Set(asked)
  if (formats.size > 1) return usage(`asked for ${[...formats].join(' and ')} at once`, `-o ${allowed.join('|')}`)
  const format = asked[0] as Format | undefined
  if (!format) return ok(outIsTerminal ? 'table' : 'tsv')
  return allowed.includes(format) ? ok(format) : usage(`no ${format} here`, `-o ${allowed.join('|')}`)
}
