import { ok, type Result } from '../base/index.ts'
import type { Proposals } from '../pipeline.ts'
import type { ModelSettings } from '../world/index.ts'
import { type Refusal, usage } from './refusal.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** All of it from the environment: a key typed on a command line stands in the shell's history. */
export function modelSettings(environment: Environment): Result<ModelSettings & { readonly perMinute: number }, Refusal> {
  const { EDIFICE_MODEL_ADDRESS: address, EDIFICE_MODEL: model, EDIFICE_MODEL_KEY: key } = environment
  if (!address || !model)
    return usage(
      'no language model is named',
      'EDIFICE_MODEL_ADDRESS=http://127.0.0.1:11434/v1 EDIFICE_MODEL=name edifice add FILE --model',
    )
  if (!/^https?:\/\/\S+$/.test(address))
    return usage(`"${address}" is no address of a language model`, 'EDIFICE_MODEL_ADDRESS=http://127.0.0.1:11434/v1')
  const seconds = Number(environment.EDIFICE_MODEL_TIMEOUT ?? 60)
  const perMinute = Number(environment.EDIFICE_MODEL_RATE ?? 60)
  if (!(seconds > 0 && seconds <= 3600)) return usage('EDIFICE_MODEL_TIMEOUT is no number of seconds', 'EDIFICE_MODEL_TIMEOUT=60')
  if (!(perMinute > 0)) return usage('EDIFICE_MODEL_RATE is no number of questions a minute', 'EDIFICE_MODEL_RATE=60')
  return ok({ address, model, ...(key ? { key } : {}), timeoutMs: seconds * 1000, retries: 2, perMinute })
}

/** What asking cost, in tokens and, where the reader has told the prices per million ("0.15,0.60"), in money. */
export function costOf({ tokensIn, tokensOut }: Pick<Proposals, 'tokensIn' | 'tokensOut'>, prices: string | undefined): string {
  const tokens = `${tokensIn} tokens in, ${tokensOut} out`
  const [pricesIn, pricesOut] = (prices ?? '').split(',').map(Number)
  if (!(pricesIn! >= 0 && pricesOut! >= 0) || !prices) return tokens
  return `${tokens}, $${((tokensIn * pricesIn! + tokensOut * pricesOut!) / 1e6).toFixed(4)}`
}
