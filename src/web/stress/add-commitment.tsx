import type { CommitmentId, PartyId } from '../../model/index.ts'
import { moneyText } from '../../report/index.ts'
import type { StressPage } from '../../wire/index.ts'
import { useWords } from '../words/use-words.ts'
import { partyName } from './party-name.ts'

interface Props {
  readonly page: StressPage
  readonly chosen: readonly CommitmentId[]
  readonly onAdd: (id: CommitmentId, amount: number) => void
}

/** Any commitment that flows, largest first. It starts at its planned amount: nothing is taken away yet. */
export function AddCommitment({ page: { network }, chosen, onAdd }: Props) {
  const { t, lang } = useWords()
  const rest = network.commitments.filter((c) => !chosen.includes(c.id)).toSorted((a, b) => b.planned - a.planned)
  if (rest.length === 0) return null
  const nameOf = (id: PartyId) => partyName(network, id, lang)
  return (
    <label className="choice">
      <span>{t(chosen.length > 0 ? 'alsoChange' : 'chooseCommitment')}</span>
      <select
        value=""
        onChange={(event) => {
          const found = rest.find((c) => c.id === event.target.value)
          if (found) onAdd(found.id, found.planned)
        }}
      >
        <option value="">{t('choose')}</option>
        {rest.map((c) => (
          <option key={c.id} value={c.id}>
            {`${c.id} · ${nameOf(c.payer)} → ${nameOf(c.payee)} · ${moneyText(c.planned, network.currency, lang)}`}
          </option>
        ))}
      </select>
    </label>
  )
}
