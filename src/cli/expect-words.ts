import { ok, type Result } from '../base/index.ts'
import { type Expectation, expectationAssumed, valuationModels } from '../model/index.ts'
import type { Arguments, Option } from './arguments.ts'
import { type Refusal, usage } from './refusal.ts'

export const expectOptions: readonly Option[] = [
  {
    name: 'expect',
    takes: 'MODEL',
    among: valuationModels,
    help: `lenders look ahead and hold back for fear: ${valuationModels.join(', ')}`,
  },
  { name: 'horizon', takes: 'QUARTERS', help: 'with --expect: how far they look; 4 unless set' },
  { name: 'recovery', takes: 'SHARE', help: 'with --expect: what comes back from who cannot pay; 40% unless set' },
  { name: 'volatility', takes: 'SHARE', help: 'with --expect: of what a company has and expects, a year; 20% unless set' },
  {
    name: 'fear',
    takes: 'A..B',
    help: 'with --expect: from this spread on they hold back, from that they give nothing; 4%..10%, never',
  },
]
const horizonMax = 40

/** Undefined where lenders are not asked to look ahead. */
export function expectationOf(args: Arguments): Result<Expectation | undefined, Refusal> {
  const model = valuationModels.find((name) => name === args.text('expect'))
  if (!model) {
    const alone = ['horizon', 'recovery', 'volatility', 'fear'].find((name) => args.text(name) !== undefined)
    return alone
      ? usage(`--${alone} says nothing without --expect`, `--expect eisenberg-noe --${alone} ${args.text(alone)}`)
      : ok(undefined)
  }
  const horizonWord = args.text('horizon')
  const horizonPeriods =
    horizonWord === undefined ? expectationAssumed.horizonPeriods : Number(/^(\d{1,3})q?$/i.exec(horizonWord)?.[1])
  if (!(horizonPeriods >= 1 && horizonPeriods <= horizonMax))
    return usage(`"${horizonWord}" is no horizon`, `--horizon 4: quarters, 1 to ${horizonMax}`)
  const recovery = shareOf(args.text('recovery') ?? String(expectationAssumed.recovery))
  if (recovery === undefined || recovery > 1)
    return usage(`"${args.text('recovery')}" is no recovery`, '--recovery: from 0 to 1, as 40%')
  const volatility = shareOf(args.text('volatility') ?? String(expectationAssumed.volatility))
  if (volatility === undefined || volatility > 5)
    return usage(`"${args.text('volatility')}" is no volatility`, '--volatility: from 0 to 5, as 20%')
  const fear = fearOf(args.text('fear'))
  if (!fear) return usage(`"${args.text('fear')}" is no range of spreads`, '--fear 4%..10%, or --fear never')
  return ok({ model, horizonPeriods, recovery, volatility, ...fear })
}

function fearOf(words: string | undefined): Pick<Expectation, 'spreadOpen' | 'spreadShut'> | undefined {
  const { spreadOpen, spreadShut } = expectationAssumed
  if (words === undefined) return { spreadOpen, spreadShut }
  if (words === 'never') return { spreadOpen: Number.POSITIVE_INFINITY, spreadShut: Number.POSITIVE_INFINITY }
  const [open, shut, more] = words.split('..').map(shareOf)
  if (open === undefined || shut === undefined || more !== undefined || words.split('..').length !== 2) return undefined
  return open <= shut && shut < 10 ? { spreadOpen: open, spreadShut: shut } : undefined
}

/** "0.4", "40%". */
function shareOf(words: string): number | undefined {
  const match = /^(\d+(?:\.\d+)?)(%?)$/.exec(words.trim())
  return match ? Number((Number(match[1]) / (match[2] ? 100 : 1)).toPrecision(12)) : undefined
}
