import type { StressPage } from '../../wire/index.ts'
import { useWords } from '../words/use-words.ts'
import type { WordKey } from '../words/words.ts'
import type { RunFailure } from './use-run.ts'

const excludedWords = {
  'no-amount': 'outNoAmount',
  dead: 'outDead',
  paid: 'outPaid',
  aggregate: 'outAggregate',
  replaced: 'outReplaced',
  'out-of-range': 'outOfRange',
  'no-payee': 'outNoPayee',
  contingent: 'outContingent',
  currency: 'outCurrency',
  overlap: 'outOverlap',
  unreviewed: 'outUnreviewed',
  'in-kind': 'outInKind',
} as const satisfies Record<StressPage['network']['excluded'][number]['reason'], WordKey>

/** Why a run has no answer, in words, with what to change. */
export function RunFailed({ failure, page }: { readonly failure: RunFailure; readonly page: StressPage }) {
  const { t } = useWords()
  const excluded =
    failure.reason === 'unknown-commitment' ? page.network.excluded.find((e) => e.commitment === failure.commitment) : undefined
  return (
    <section className="state error" role="alert">
      <h1>{t('noAnswer')}</h1>
      <p className="stand">
        {excluded ? t(excludedWords[excluded.reason], { commitment: excluded.commitment }) : sentenceOf(failure, t)}
      </p>
    </section>
  )
}

function sentenceOf(failure: RunFailure, t: ReturnType<typeof useWords>['t']): string {
  switch (failure.reason) {
    case 'unknown-commitment':
      return t('unknownCommitment', { commitment: failure.commitment })
    case 'unknown-party':
      return t('unknownParty', { party: failure.party })
    case 'not-converged':
      return t('notConverged', { rounds: failure.rounds })
    case 'crashed':
      return failure.message
    default:
      return failure.reason
  }
}
