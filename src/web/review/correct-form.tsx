import { type FormEvent, useEffect, useRef, useState } from 'react'
import { stages } from '../../model/index.ts'
import { problemText, stageText } from '../../report/index.ts'
import { Refused } from '../api.ts'
import { useWords } from '../words/use-words.ts'

/** What is left as read is not sent. */
export function CorrectForm({
  error,
  onSave,
}: {
  readonly error: unknown
  readonly onSave: (fields: Readonly<Record<string, string>>) => void
}) {
  const { t, lang } = useWords()
  const [fields, setFields] = useState<Readonly<Record<string, string>>>({})
  const first = useRef<HTMLInputElement>(null)
  useEffect(() => first.current?.focus(), [])
  const set = (name: string, value: string) => {
    const { [name]: _, ...rest } = fields
    setFields(value === '' ? rest : { ...rest, [name]: value })
  }
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (Object.keys(fields).length > 0) onSave(fields)
  }
  const said = error instanceof Refused ? problemText(error.problem, lang) : undefined
  return (
    <form className="correct" onSubmit={save}>
      <label>
        {t('correctAmount')}
        <input
          ref={first}
          type="text"
          value={fields.amount ?? ''}
          placeholder={t('asItWas')}
          onChange={(event) => set('amount', event.target.value)}
        />
      </label>
      <label>
        {t('correctStage')}
        <select value={fields.stage ?? ''} onChange={(event) => set('stage', event.target.value)}>
          <option value="">{t('asItWas')}</option>
          {stages.map((stage) => (
            <option key={stage} value={stage}>
              {stageText(stage, lang)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('correctBinding')}
        <select value={fields.binding ?? ''} onChange={(event) => set('binding', event.target.value)}>
          <option value="">{t('asItWas')}</option>
          <option value="yes">{t('yes')}</option>
          <option value="no">{t('no')}</option>
        </select>
      </label>
      <button type="submit" className="btn p" disabled={Object.keys(fields).length === 0}>
        {t('correctSave')} <kbd>⏎</kbd>
      </button>
      {said && (
        <p className="alert" role="alert">
          {said.what} {said.mend}
        </p>
      )}
    </form>
  )
}
