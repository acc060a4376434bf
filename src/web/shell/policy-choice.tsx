import { useWords } from '../words/use-words.ts'
import type { WordKey } from '../words/words.ts'
import { useAddress } from './use-address.ts'

const policies = [
  ['best-supported', 'policyBest'],
  ['latest', 'policyLatest'],
  ['on-record-only', 'policyOnRecord'],
  ['signed-only', 'policySigned'],
  ['filings-only', 'policyFilings'],
  ['everything', 'policyEverything'],
] as const satisfies readonly (readonly [string, WordKey])[]

/** Which claims win where they differ. */
export function PolicyChoice() {
  const { t } = useWords()
  const { address, change } = useAddress()
  const policy = address.policy ?? 'best-supported'
  return (
    <label className="choice">
      <span>{t('policy')}</span>
      <select
        value={policy}
        onChange={(event) => change({ policy: event.target.value === 'best-supported' ? undefined : event.target.value })}
      >
        {policies.map(([name, word]) => (
          <option key={name} value={name}>
            {t(word)}
          </option>
        ))}
        {policy.startsWith('as-told-by:') && (
          <option value={policy}>{t('policyAsToldBy', { party: policy.slice('as-told-by:'.length) })}</option>
        )}
      </select>
    </label>
  )
}
