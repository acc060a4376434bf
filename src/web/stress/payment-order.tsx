import { RadioGroup } from 'radix-ui'
import { useState } from 'react'
import type { PartyId, PaymentOrder } from '../../model/index.ts'
import type { StressReport } from '../../report/index.ts'
import type { StressPage } from '../../wire/index.ts'
import { useWords } from '../words/use-words.ts'
import { partyName } from './party-name.ts'

interface Props {
  readonly page: StressPage
  readonly order: PaymentOrder
  readonly report: StressReport | undefined
  readonly tookMs: number
  readonly onChange: (order: PaymentOrder) => void
}

/** Who is paid first when not all can be: pro rata, or one party first or last. */
export function PaymentOrderChoice({ page: { network }, order, report, tookMs, onChange }: Props) {
  const { t, lang } = useWords()
  const payees = payeesOf(network, report)
  const [picked, setPicked] = useState<PartyId>()
  const party = order.kind === 'pro-rata' ? (picked ?? payees[0]) : order.party
  const nameOf = (id: PartyId) => partyName(network, id, lang)
  const choose = (kind: string, of = party) => {
    if (kind === 'pro-rata') onChange({ kind })
    else if ((kind === 'first' || kind === 'last') && of) onChange({ kind, party: of })
  }
  return (
    <div className="amount">
      <div className="amount-head">
        <span className="grow">{t('paidFirst')}</span>
        <span className="src">{t('modelMs', { ms: Math.max(0.1, tookMs).toFixed(1) })}</span>
      </div>
      <RadioGroup.Root className="seg" aria-label={t('paidFirst')} value={order.kind} onValueChange={(kind) => choose(kind)}>
        <RadioGroup.Item value="pro-rata" className="btn">
          {t('proRata')}
        </RadioGroup.Item>
        {party && (
          <>
            <RadioGroup.Item value="first" className="btn">
              {t('partyFirst', { party: nameOf(party) })}
            </RadioGroup.Item>
            <RadioGroup.Item value="last" className="btn">
              {t('partyLast', { party: nameOf(party) })}
            </RadioGroup.Item>
          </>
        )}
      </RadioGroup.Root>
      <label className="choice">
        <span>{t('orderParty')}</span>
        <select
          value={party ?? ''}
          onChange={(event) => {
            const of = payees.find((id) => id === event.target.value)
            setPicked(of)
            if (order.kind !== 'pro-rata') choose(order.kind, of)
          }}
        >
          {payees.map((id) => (
            <option key={id} value={id}>
              {nameOf(id)}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}

/** Parties that are owed something, those short by most first. */
function payeesOf(network: StressPage['network'], report: StressReport | undefined): readonly PartyId[] {
  const owed = new Set(network.commitments.map((c) => c.payee))
  const short = (report?.short.rows ?? []).filter((row) => !row.soft).toSorted((a, b) => b.high - a.high || b.short - a.short)
  return [...new Set([...short.map((row) => row.party).filter((id) => owed.has(id)), ...owed])]
}
