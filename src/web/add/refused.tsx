import type { Language } from '../../base/index.ts'
import type { AddAnswer } from '../../wire/index.ts'
import { useWords } from '../words/use-words.ts'
import type { WordKey } from '../words/words.ts'

const reasons: Readonly<Record<string, WordKey>> = {
  'no-payer': 'refusedNoPayer',
  'no-payee': 'refusedNoPayee',
  'party-ambiguous': 'refusedAmbiguous',
  'direction-unclear': 'refusedDirection',
  hypothetical: 'refusedHypothetical',
  question: 'refusedQuestion',
  'kind-unclear': 'refusedKind',
  'rejected-before': 'refusedBefore',
}

/** Sentences that look like a commitment and could not be made one, each with its reason: nothing is dropped in silence. */
export function Refused({ refused, language }: { readonly refused: AddAnswer['refused']; readonly language: Language }) {
  const { t } = useWords()
  if (refused.length === 0) return null
  return (
    <>
      <div className="kick">{t('notTaken')}</div>
      <ul className="refused">
        {refused.map(({ start, exact, reason }) => (
          <li key={`${start}${reason}`}>
            <span lang={language}>{exact}</span>
            <span className="src">{reasons[reason] ? t(reasons[reason]) : reason}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
