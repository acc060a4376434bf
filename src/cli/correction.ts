import { ok, type Result } from '../base/index.ts'
import type { Claim, Correction } from '../model/index.ts'
import { readCorrection } from '../wire/index.ts'
import { type Refusal, usage } from './refusal.ts'

/** "amount=up to 30bn" "stage=agreed" "binding=no" "act=denies" "property=stage"; "amount=" takes the figure out. */
export function parseCorrection(words: readonly string[], claim: Claim): Result<Correction, Refusal> {
  const fields: Record<string, string> = {}
  for (const word of words) {
    const [, field, value] = /^(\w+)=(.*)$/.exec(word.trim()) ?? []
    if (!field) return usage(`"${word}" corrects nothing`, '--set amount=20bn')
    fields[field] = value!.trim()
  }
  const read = readCorrection(fields, claim.says)
  if (read.ok) return ok(read.value)
  const { field, words: given, expected } = read.failure
  return usage(`"${field}=${given}" is not understood`, `--set ${field}=… takes ${expected}`)
}
