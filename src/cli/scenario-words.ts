import { ok, type Result } from '../base/index.ts'
import type { Change, LedgerView, PaymentOrder, Scenario } from '../model/index.ts'
import { parseAmount, parseFactor, parsePeriods } from './amounts.ts'
import type { Arguments, Option } from './arguments.ts'
import { expectationOf } from './expect-words.ts'
import { findCommitment, findParty } from './find.ts'
import { type Refusal, usage } from './refusal.ts'

export const scenarioOptions: readonly Option[] = [
  { name: 'set', takes: 'C=AMOUNT', many: true, help: 'what comes instead; 20 is 20 billion, or 20bn, 500m' },
  { name: 'scale', takes: 'C=SHARE', many: true, help: 'the same share of every payment: 0.5 or 50%' },
  { name: 'delay', takes: 'C=QUARTERS', many: true, help: 'every payment later' },
  { name: 'cancel', takes: 'C', many: true, help: 'nothing comes' },
  { name: 'fill', takes: '[PARTY=]AMOUNT', many: true, help: 'others put this in, where it is missing or to one party' },
  { name: 'order', takes: 'ORDER', help: 'who is paid first: pro, first:PARTY, last:PARTY' },
]

/** The run as typed: each change with its commitment found, each amount in major units. */
export function scenarioOf(args: Arguments, view: LedgerView): Result<Scenario, Refusal> {
  const changes: Change[] = []
  for (const name of ['set', 'scale', 'delay', 'cancel', 'fill'] as const)
    for (const words of args.texts(name)) {
      const change = changeOf(name, words, view)
      if (!change.ok) return change
      changes.push(change.value)
    }
  const order = orderOf(args.text('order') ?? 'pro', view)
  if (!order.ok) return order
  const expect = expectationOf(args)
  if (!expect.ok) return expect
  const said = ['set', 'scale', 'delay', 'cancel', 'fill', 'order', 'expect'].flatMap((name) =>
    args.texts(name).map((words) => `${name} ${words}`),
  )
  return ok({
    name: said.join(', ') || 'plan',
    changes,
    order: order.value,
    ...(expect.value ? { expect: expect.value } : {}),
  })
}

function changeOf(name: 'set' | 'scale' | 'delay' | 'cancel' | 'fill', words: string, view: LedgerView): Result<Change, Refusal> {
  if (name === 'cancel') {
    const found = findCommitment(view, words)
    return found.ok ? ok({ kind: 'cancel', commitment: found.value }) : found
  }
  const cut = words.lastIndexOf('=')
  const [who, value] = cut < 0 ? [undefined, words] : [words.slice(0, cut), words.slice(cut + 1)]
  if (name === 'fill') return fillOf(who, value, view)
  if (!who)
    return usage(
      `--${name} ${words} names no ${cut < 0 ? 'amount' : 'commitment'}`,
      `--${name} C-0001=${name === 'set' ? '20' : name === 'scale' ? '0.5' : '2'}`,
    )
  const found = findCommitment(view, who)
  if (!found.ok) return found
  const commitment = found.value
  switch (name) {
    case 'set': {
      const amount = parseAmount(value)
      return amount.ok ? ok({ kind: 'set', commitment, amount: amount.value }) : amount
    }
    case 'scale': {
      const factor = parseFactor(value)
      return factor.ok ? ok({ kind: 'scale', commitment, factor: factor.value }) : factor
    }
    case 'delay': {
      const periods = parsePeriods(value)
      return periods.ok ? ok({ kind: 'delay', commitment, periods: periods.value }) : periods
    }
  }
}

function fillOf(who: string | undefined, value: string, view: LedgerView): Result<Change, Refusal> {
  const amount = parseAmount(value)
  if (!amount.ok) return amount
  if (!who) return ok({ kind: 'fill', amount: amount.value })
  const to = findParty(view, who)
  return to.ok ? ok({ kind: 'fill', amount: amount.value, to: to.value }) : to
}

function orderOf(words: string, view: LedgerView): Result<PaymentOrder, Refusal> {
  if (words === 'pro' || words === 'pro-rata') return ok({ kind: 'pro-rata' })
  const match = /^(first|last):(.+)$/.exec(words)
  if (!match) return usage(`"${words}" is no order of payment`, '--order pro, --order first:oracle or --order last:oracle')
  const party = findParty(view, match[2]!)
  return party.ok ? ok({ kind: match[1] as 'first' | 'last', party: party.value }) : party
}
