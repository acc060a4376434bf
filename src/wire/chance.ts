import { failed, ok, type Result } from '../base/index.ts'
import { type Firmness, firmnessCodes, type PartyId, partyId } from '../model/index.ts'
import type { Prior, Priors } from '../stress/index.ts'

/** Paths of chance as an address carries them: `paths=10000 seed=7 rho=0.3 prior=F3:2:2,F4:6:2 who=oracle`. */
export interface ChanceWords {
  readonly paths?: string | undefined
  readonly seed?: string | undefined
  readonly rho?: string | undefined
  readonly prior?: string | undefined
  readonly who?: string | undefined
}
export interface ChanceAsk {
  readonly paths: number
  readonly seed: number
  readonly rho: number
  /** Used as typed; the others are assumed. */
  readonly priors: Partial<Priors>
  readonly party?: PartyId
}
export type ChanceFailure = { readonly part: keyof ChanceWords; readonly words: string }

export const pathsAsked = { usual: 10_000, most: 200_000 } as const
const weights = { least: 0.05, most: 10_000 } as const

/** Undefined where no paths are asked for; fails with the part that cannot be read. */
export function parseChance({ paths, seed, rho, prior, who }: ChanceWords): Result<ChanceAsk | undefined, ChanceFailure> {
  if (paths === undefined) return ok(undefined)
  const unread = (part: keyof ChanceWords, words: string) => failed({ part, words })
  const count = whole(paths)
  if (count === undefined || count < 1 || count > pathsAsked.most) return unread('paths', paths)
  const seeded = whole(seed ?? '1')
  if (seeded === undefined) return unread('seed', seed!)
  const weight = decimal(rho ?? '0.3')
  if (weight === undefined || weight > 1) return unread('rho', rho!)
  const priors: Partial<Record<Firmness, Prior>> = {}
  for (const words of (prior ?? '').split(',').filter(Boolean)) {
    const [code, a, b] = words.split(':')
    const typed = priorFrom(a ?? '', b ?? '')
    if (!(firmnessCodes as readonly string[]).includes(code!) || !typed) return unread('prior', words)
    priors[code as Firmness] = typed
  }
  if (who !== undefined && !/^[\p{L}\p{N}-]+$/u.test(who)) return unread('who', who)
  return ok({ paths: count, seed: seeded, rho: weight, priors, ...(who ? { party: partyId(who) } : {}) })
}

/** Two weights that a Beta can be drawn from without losing digits; 0 on one side is certainty on the other. */
export function priorFrom(a: string, b: string): Prior | undefined {
  const [full, none] = [decimal(a), decimal(b)]
  if (full === undefined || none === undefined || full + none === 0) return undefined
  const fits = (n: number) => n === 0 || (n >= weights.least && n <= weights.most)
  return fits(full) && fits(none) ? { a: full, b: none } : undefined
}

export const formatPriors = (priors: Partial<Priors>): string | undefined =>
  firmnessCodes.flatMap((code) => (priors[code] ? [`${code}:${priors[code].a}:${priors[code].b}`] : [])).join(',') || undefined

const whole = (text: string): number | undefined =>
  /^\d{1,15}$/.test(text) && Number.isSafeInteger(Number(text)) ? Number(text) : undefined
const decimal = (text: string): number | undefined => (/^\d{1,9}(\.\d{1,9})?$/.test(text.trim()) ? Number(text) : undefined)
