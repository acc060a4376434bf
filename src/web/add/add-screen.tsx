import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { AddAnswer } from '../../wire/index.ts'
import { useDates } from '../api.ts'
import { useKeys } from '../keys/use-keys.ts'
import { EmptyState } from '../parts/states.tsx'
import { useTitle } from '../shell/use-address.ts'
import { useWords } from '../words/use-words.ts'
import { AddForm } from './add-form.tsx'
import { BeingRead } from './being-read.tsx'
import { FoundClaims } from './found-claims.tsx'
import { MarkedExample } from './marked-example.tsx'
import { useReading } from './use-reading.ts'

/** What was read last is kept while the reader looks at stories and comes back. */
const addedKey = ['added'] as const

export function AddScreen() {
  const { t, lang } = useWords()
  const client = useQueryClient()
  const [answer, setAnswer] = useState(() => client.getQueryData<AddAnswer>(addedKey))
  const keep = (added: AddAnswer | undefined) => {
    setAnswer(added)
    if (added) client.setQueryData(addedKey, added)
    else client.removeQueries({ queryKey: addedKey })
  }
  const { reading, error, start, stop } = useReading(lang, keep)
  const readOnly = useDates().data?.readOnly
  useTitle(t('add'))
  useKeys({ new: answer ? () => keep(undefined) : undefined })
  if (readOnly)
    return (
      <EmptyState title={t('readOnlyTitle')}>
        <p>{t('readOnlyWhy')}</p>
      </EmptyState>
    )
  if (answer) return <FoundClaims answer={answer} onAgain={() => keep(undefined)} />
  if (reading) return <BeingRead reading={reading} onStop={stop} />
  return (
    <div className="wrap">
      <div className="kick">{t('add')}</div>
      <h1>{t('addTitle')}</h1>
      <p className="stand">{t('addStand')}</p>
      <div className="cols add">
        <AddForm error={error} onAdd={(input) => void start(input)} />
        <MarkedExample />
      </div>
    </div>
  )
}
