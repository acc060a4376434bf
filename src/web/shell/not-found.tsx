import { Link } from '@tanstack/react-router'
import { EmptyState } from '../parts/states.tsx'
import { useWords } from '../words/use-words.ts'
import { carried } from './use-address.ts'

export function NotFound() {
  const { t } = useWords()
  return (
    <EmptyState title={t('noSuchScreen')}>
      <p>
        <Link to="/" search={carried as never}>
          {t('toLedger')}
        </Link>
      </p>
    </EmptyState>
  )
}
