import { failed, ok, type Result } from '../base/index.ts'
import {
  type Change,
  type CommitmentId,
  commitmentId,
  type Expectation,
  type PaymentOrder,
  partyId,
  type Scenario,
  valuationModels,
} from '../model/index.ts'
import { expectationWord } from '../report/index.ts'

/** A scenario as an address carries it: `set=C-0017:20,C-0004:150 fill=35 order=first:oracle`. Amounts in billions. */
export interface ScenarioWords {
  readonly set?: string | undefined
  readonly fill?: string | undefined
  readonly order?: string | undefined
  readonly expect?: string | undefined
}

export type ScenarioFailure = { readonly part: 'set' | 'fill' | 'order' | 'expect'; readonly words: string }

const billion = 1e9

/** Fails with the part that cannot be read; a commitment or party it names may still be unknown to the network. */
export function parseScenario(words: ScenarioWords): Result<Scenario, ScenarioFailure> {
  const changes: Change[] = []
  for (const part of (words.set ?? '').split(',').filter(Boolean)) {
    const m = /^(C-\d{4,}):(\d+(?:\.\d+)?)$/.exec(part.trim())
    if (!m || m[2]!.length > 15) return failed({ part: 'set', words: part })
    changes.push({ kind: 'set', commitment: commitmentId(m[1]!), amount: Number(m[2]) * billion })
  }
  if (words.fill && words.fill !== '0') {
    if (!/^\d{1,12}(?:\.\d+)?$/.test(words.fill)) return failed({ part: 'fill', words: words.fill })
    changes.push({ kind: 'fill', amount: Number(words.fill) * billion })
  }
  const order = parseOrder(words.order ?? 'pro')
  if (!order) return failed({ part: 'order', words: words.order ?? '' })
  const expect = words.expect === undefined ? undefined : parseExpectation(words.expect)
  if (words.expect !== undefined && !expect) return failed({ part: 'expect', words: words.expect })
  return ok({ name: 'run', changes, order, ...(expect ? { expect } : {}) })
}

/** "merton:4:0.4:0.2:0.04:0.1", "merton:4:0.4:0.2:never"; undefined where it is not of that form or out of bounds. */
export function parseExpectation(words: string): Expectation | undefined {
  const m = /^([a-z-]+):(\d{1,2}):(\d(?:\.\d+)?):(\d(?:\.\d+)?):(?:(\d(?:\.\d+)?):(\d+(?:\.\d+)?)|never)$/.exec(words)
  const model = valuationModels.find((name) => name === m?.[1])
  if (!m || !model) return undefined
  const [horizonPeriods, recovery, volatility] = [Number(m[2]), Number(m[3]), Number(m[4])]
  const [spreadOpen, spreadShut] = m[5] === undefined ? [endless, endless] : [Number(m[5]), Number(m[6])]
  if (horizonPeriods < 1 || recovery > 1 || spreadShut < spreadOpen) return undefined
  return { model, horizonPeriods, recovery, volatility, spreadOpen, spreadShut }
}
const endless = Number.POSITIVE_INFINITY

function parseOrder(words: string): PaymentOrder | undefined {
  if (words === 'pro') return { kind: 'pro-rata' }
  const m = /^(first|last):([\p{L}\p{N}][\p{L}\p{N}-]{0,79})$/u.exec(words)
  return m ? { kind: m[1] as 'first' | 'last', party: partyId(m[2]!) } : undefined
}

/** The inverse of parseScenario. Other kinds of change have no place in an address and are left out. */
export function formatScenario(scenario: Scenario): ScenarioWords {
  const sets = scenario.changes.flatMap((c) => (c.kind === 'set' ? [formatSet(c.commitment, c.amount)] : []))
  const fill = scenario.changes.find((c) => c.kind === 'fill')
  const { order } = scenario
  return {
    ...(sets.length > 0 ? { set: sets.join(',') } : {}),
    ...(fill?.kind === 'fill' ? { fill: billions(fill.amount) } : {}),
    ...(order.kind === 'pro-rata' ? {} : { order: `${order.kind}:${order.party}` }),
    ...(scenario.expect ? { expect: expectationWord(scenario.expect) } : {}),
  }
}

export const formatSet = (commitment: CommitmentId, amount: number): string => `${commitment}:${billions(amount)}`

// Nine digits keep a dollar exact; an exponent would not read back.
const billions = (major: number): string => (major / billion).toFixed(9).replace(/\.?0+$/, '')
