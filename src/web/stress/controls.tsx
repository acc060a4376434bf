import type { Change, CommitmentId, NetworkCommitment, PartyId, Scenario } from '../../model/index.ts'
import type { FlipMark, StressReport } from '../../report/index.ts'
import type { StressPage } from '../../wire/index.ts'
import { Swatch } from '../parts/svg.tsx'
import { useWords } from '../words/use-words.ts'
import { AddCommitment } from './add-commitment.tsx'
import { AmountSlider } from './amount-slider.tsx'
import { carrierOf } from './carrier-of.ts'
import { partyName } from './party-name.ts'
import { PaymentOrderChoice } from './payment-order.tsx'
import { ticksOf } from './slider-scale.ts'

interface Props {
  readonly page: StressPage
  readonly scenario: Scenario
  readonly report: StressReport | undefined
  readonly flips: readonly FlipMark[]
  readonly tookMs: number
  readonly onChange: (scenario: Scenario) => void
  readonly onClaim: (claim: string) => void
}
type SetChange = Extract<Change, { kind: 'set' }>

/** A run's levers: what comes, what others put in, who is paid first. */
export function Controls({ page, scenario, report, flips, tookMs, onChange, onClaim }: Props) {
  const { t } = useWords()
  const { network } = page
  const sets = scenario.changes.filter((change): change is SetChange => change.kind === 'set')
  const fill = scenario.changes.find((change) => change.kind === 'fill')?.amount ?? 0
  const withChanges = (changes: readonly Change[]) => onChange({ ...scenario, changes })
  const others = scenario.changes.filter((change) => change.kind !== 'fill')
  const setTo = (commitment: CommitmentId, amount: number) =>
    withChanges(
      scenario.changes.map((change) =>
        change.kind === 'set' && change.commitment === commitment ? { ...change, amount } : change,
      ),
    )
  const most = sets.reduce((sum, set) => sum + mostOf(carrierOf(network, set.commitment)), 0)
  return (
    <section className="ctl" aria-label={t('levers')}>
      <div className="sets">
        {sets.map((set) => (
          <SetSlider
            key={set.commitment}
            page={page}
            set={set}
            report={report}
            flips={flips.filter((flip) => flip.commitment === set.commitment)}
            onChange={(amount) => setTo(set.commitment, amount)}
            onClaim={onClaim}
            onRemove={sets.length > 1 ? () => withChanges(scenario.changes.filter((change) => change !== set)) : undefined}
          />
        ))}
        <AddCommitment
          page={page}
          chosen={sets.map((set) => set.commitment)}
          onAdd={(commitment, amount) =>
            withChanges([...sets, { kind: 'set', commitment, amount }, ...scenario.changes.filter((c) => c.kind !== 'set')])
          }
        />
      </div>
      <AmountSlider
        title={t('othersPutIn')}
        label={t('othersPutIn')}
        amount={fill}
        most={most}
        currency={network.currency}
        onChange={(amount) => withChanges(amount > 0 ? [...others, { kind: 'fill', amount }] : others)}
        note={fill > 0 && <span className="assumed">{t('assumed')}</span>}
      />
      <PaymentOrderChoice
        page={page}
        order={scenario.order}
        report={report}
        tookMs={tookMs}
        onChange={(order) => onChange({ ...scenario, order })}
      />
    </section>
  )
}

const mostOf = (c: NetworkCommitment | undefined): number => (c ? Math.max(c.planned, ...c.marks.map((mark) => mark.amount)) : 0)

function SetSlider({
  page: { network },
  set,
  report,
  flips,
  onChange,
  onClaim,
  onRemove,
}: {
  readonly page: StressPage
  readonly set: SetChange
  readonly report: StressReport | undefined
  readonly flips: readonly FlipMark[]
  readonly onChange: (amount: number) => void
  readonly onClaim: (claim: string) => void
  readonly onRemove: (() => void) | undefined
}) {
  const { t, lang } = useWords()
  const found = carrierOf(network, set.commitment)
  const nameOf = (id: PartyId) => partyName(network, id, lang)
  const label = found ? `${nameOf(found.payer)} → ${nameOf(found.payee)}` : set.commitment
  const words = report?.network.words.firmness
  const mark = found?.marks.find((m) => Math.abs(m.amount - set.amount) < 0.5)
  return (
    <AmountSlider
      title={
        <>
          {label} <span className="src">{set.commitment}</span>
          {onRemove && (
            <button type="button" className="remove" onClick={onRemove} aria-label={t('leaveOut', { what: label })}>
              ×
            </button>
          )}
        </>
      }
      label={label}
      amount={set.amount}
      most={mostOf(found)}
      currency={network.currency}
      ticks={found ? ticksOf(found) : []}
      flips={flips}
      firmnessWord={(code) => words?.[code] ?? ''}
      onChange={onChange}
      onClaim={onClaim}
      note={
        mark ? (
          <button type="button" className="cell" onClick={() => onClaim(mark.claim)}>
            <Swatch of={mark.firmness} /> {words?.[mark.firmness]} · {t('openEvidence')}
          </button>
        ) : (
          <span className="assumed">{t('assumedAmount')}</span>
        )
      }
    />
  )
}
