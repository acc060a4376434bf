import { formatDecimal, ok, parseMoney, type Result } from '../base/index.ts'
import { type AmountRange, acts, type Claim, currencyOf, properties, type Said, stages } from '../model/index.ts'
import type { Correction } from '../pipeline.ts'
import { parseAmount } from './amounts.ts'
import { type Refusal, usage } from './refusal.ts'

const fields = 'amount, stage, binding, act or property'

/** "amount=up to 30bn" "stage=agreed" "binding=no" "act=denies" "property=stage"; "amount=" takes the figure out. */
export function parseCorrection(words: readonly string[], claim: Claim): Result<Correction, Refusal> {
  const says: { -readonly [K in keyof Said]?: Said[K] | undefined } = {}
  let rest: Omit<Correction, 'says'> = {}
  for (const word of words) {
    const [, field, value] = /^(\w+)=(.*)$/.exec(word.trim()) ?? []
    switch (field) {
      case 'amount': {
        const amount = value ? parseRange(value, currencyOf(claim.says.amount ?? noAmount) ?? 'USD') : ok(undefined)
        if (!amount.ok) return amount
        says.amount = amount.value
        break
      }
      case 'stage': {
        const stage = stages.find((s) => s === value)
        if (value && !stage) return usage(`"${value}" is no stage`, `--set stage=${stages.join('|')}`)
        says.stage = stage
        break
      }
      case 'binding':
        if (value && value !== 'yes' && value !== 'no') return usage(`"${value}" is neither yes nor no`, '--set binding=yes')
        says.binding = value ? value === 'yes' : undefined
        break
      case 'act': {
        const act = acts.find((a) => a === value)
        if (!act) return usage(`"${value}" is no act`, `--set act=${acts.join('|')}`)
        rest = { ...rest, act }
        break
      }
      case 'property': {
        const property = properties.find((p) => p === value)
        if (!property) return usage(`"${value}" is no property`, `--set property=${properties.join('|')}`)
        rest = { ...rest, property }
        break
      }
      default:
        return usage(`"${word}" corrects nothing: name ${fields}`, '--set amount=20bn')
    }
  }
  return ok({ ...rest, says })
}
const noAmount: AmountRange = { qualifier: 'undisclosed', original: '' }

/** "30bn", "up to 30bn", "about 500m", "over 1tn", "20bn-30bn", "EUR 5bn". */
export function parseRange(text: string, currencyBefore: string): Result<AmountRange, Refusal> {
  const [, qualifier, named, first, second] =
    /^(?:(up to|about|over|at least)\s+)?(?:([A-Z]{3})\s+)?([^-–]+?)(?:\s*[-–]\s*(.+))?$/i.exec(text.trim()) ?? []
  const currency = named?.toUpperCase() ?? currencyBefore
  const money = (words: string) => {
    const amount = parseAmount(words)
    return amount.ok ? ok(parseMoney(String(amount.value), currency)!) : amount
  }
  const low = money(first ?? '')
  if (!low.ok) return low
  const high = second ? money(second) : low
  if (!high.ok) return high
  if (high.value.minor < low.value.minor) return usage(`"${text}" runs from more to less`, '--set amount=20bn-30bn')
  const original = [qualifier, currency, formatDecimal(low.value), second ? `- ${formatDecimal(high.value)}` : '']
    .filter(Boolean)
    .join(' ')
  switch (qualifier?.toLowerCase()) {
    case 'up to':
      return ok({ qualifier: 'up_to', high: high.value, original })
    case 'over':
    case 'at least':
      return ok({ qualifier: 'at_least', low: low.value, original })
    case 'about':
      return ok({ qualifier: 'about', low: low.value, high: high.value, original })
    default:
      return ok({ qualifier: second ? 'range' : 'exact', low: low.value, high: high.value, original })
  }
}
