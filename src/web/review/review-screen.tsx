import { useState } from 'react'
import type { QueueAnswer } from '../../wire/index.ts'
import { useDates, useQueue } from '../api.ts'
import { EmptyState, ErrorState, Skeleton } from '../parts/states.tsx'
import { useFacts, useTitle } from '../shell/use-address.ts'
import { useWords } from '../words/use-words.ts'
import { Queue, type Tally } from './queue.tsx'
import './review.css'

/** One undertaking at a time: every statement on it, what accepting them would change, and one key. */
export function ReviewScreen() {
  const { t, count } = useWords()
  const facts = useFacts()
  const [at, setAt] = useState<string>()
  const queue = useQueue(facts, at)
  const readOnly = useDates().data?.readOnly
  const [tally, setTally] = useState<Tally>({ accepted: 0, rejected: 0, corrected: 0 })
  useTitle(t('reviewScreen'))
  if (readOnly)
    return (
      <EmptyState title={t('readOnlyTitle')}>
        <p>{t('readOnlyWhy')}</p>
      </EmptyState>
    )
  if (queue.error) return <ErrorState error={queue.error} again={() => void queue.refetch()} />
  if (!queue.data) return <Skeleton rows={5} />
  const { waiting, cards, rules } = queue.data
  return (
    <div className="wrap review">
      <div className="kick">{t('reviewScreen')}</div>
      <h1>{waiting === 0 ? t('nothingWaits') : `${count('waits', waiting)}${count('onUndertakings', cards)}`}</h1>
      <p className="stand">{waiting === 0 ? t('lastDecided', { ...tally }) : t('reviewStand')}</p>
      <Queue
        queue={queue.data}
        settled={!queue.isFetching && !queue.isPlaceholderData}
        at={at}
        onAt={setAt}
        onDone={(kind, n) => setTally((old) => ({ ...old, [kind]: old[kind] + n }))}
      />
      <RuleTable rules={rules} />
    </div>
  )
}

function RuleTable({ rules }: Pick<QueueAnswer, 'rules'>) {
  const { t } = useWords()
  if (rules.length === 0) return null
  return (
    <section className="fig">
      <h2>{t('rulesRecord')}</h2>
      <table>
        <thead>
          <tr>
            <th>{t('rule')}</th>
            <th className="n">{t('ruleDecided')}</th>
            <th className="n">{t('ruleWrong')}</th>
          </tr>
        </thead>
        <tbody>
          {rules.map(({ rule, decided, wrong }) => (
            <tr key={rule}>
              <td>{rule}</td>
              <td className="n">{decided}</td>
              <td className="n">{wrong}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
