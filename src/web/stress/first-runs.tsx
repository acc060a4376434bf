import { moneyText } from '../../report/index.ts'
import { formatSet, type StressPage } from '../../wire/index.ts'
import { EmptyState } from '../parts/states.tsx'
import { useGo } from '../shell/use-address.ts'
import { useWords } from '../words/use-words.ts'
import { AddCommitment } from './add-commitment.tsx'

/** Before anything is chosen: the softest large commitments, each as a run to start from. */
export function FirstRuns({ page, onClaim }: { readonly page: StressPage; readonly onClaim: (claim: string) => void }) {
  const { t, lang } = useWords()
  const go = useGo()
  const { network, firstRuns } = page
  const money = (amount: number) => moneyText(amount, network.currency, lang)
  if (network.commitments.length === 0)
    return (
      <EmptyState title={t('nothingFlows')}>
        <p>{t('nothingFlowsWhy')}</p>
      </EmptyState>
    )
  const plannedOf = (id: string) => network.commitments.find((c) => c.id === id)
  return (
    <>
      <div className="kick">{t('stressScreen')}</div>
      <h1>{t('firstRunsTitle')}</h1>
      <p className="stand">{t('firstRunsStand')}</p>
      <section className="fig" aria-label={t('firstRunsTitle')}>
        <ul className="runs">
          {firstRuns.map(({ commitment, label, amount }, i) => {
            const found = plannedOf(commitment)
            const claim = found?.marks[0]?.claim ?? found?.claims[0]
            return (
              <li key={commitment}>
                <button
                  type="button"
                  className={i === 0 ? 'btn p' : 'btn'}
                  onClick={() => go('/stress', { set: formatSet(commitment, amount) })}
                >
                  {t('insteadOf', { amount: money(amount), of: money(found?.planned ?? 0), pair: label })}
                </button>
                {claim && (
                  <button type="button" className="cell src" onClick={() => onClaim(claim)}>
                    {commitment} · {t('openEvidence')}
                  </button>
                )}
              </li>
            )
          })}
        </ul>
        <AddCommitment page={page} chosen={[]} onAdd={(id, amount) => go('/stress', { set: formatSet(id, amount) })} />
      </section>
    </>
  )
}
