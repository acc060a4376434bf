import { useParams } from '@tanstack/react-router'
import { dateText } from '../../report/index.ts'
import type { DocumentAnswer } from '../../wire/index.ts'
import { useDocument } from '../api.ts'
import { useKeys } from '../keys/use-keys.ts'
import { EvidenceDrawer, webAddress } from '../parts/evidence-drawer.tsx'
import { KeyHint } from '../parts/key-hint.tsx'
import { MarkedText } from '../parts/marked-text.tsx'
import { ErrorState, Skeleton } from '../parts/states.tsx'
import { useAddress, useFacts, useTitle } from '../shell/use-address.ts'
import { useWide } from '../shell/use-wide.ts'
import { useWords } from '../words/use-words.ts'

/** The whole source as it was received, with what the ledger took out of it marked. */
export function SourceScreen() {
  const { hash } = useParams({ strict: false }) as { hash: string }
  const { address, change } = useAddress()
  const wide = useWide()
  const answer = useDocument(hash, useFacts())
  useTitle(answer.data?.title)
  if (answer.error) return <ErrorState error={answer.error} again={() => void answer.refetch()} />
  if (!answer.data) return <Skeleton rows={20} />
  const choose = (claim: string) => change({ claim })
  return (
    <div className="story">
      <SourceBody document={answer.data} claim={address.claim} onClaim={choose} />
      {address.claim && (
        <EvidenceDrawer
          claim={address.claim}
          list={[]}
          inSource
          sheet={!wide}
          onMove={choose}
          onClose={() => change({ claim: undefined })}
        />
      )}
    </div>
  )
}

function SourceBody({
  document,
  claim,
  onClaim,
}: {
  readonly document: DocumentAnswer
  readonly claim: string | undefined
  readonly onClaim: (claim: string) => void
}) {
  const { t, count, lang } = useWords()
  const { title, publisher, address, published, hash, text, spans, language } = document
  const at = spans.findIndex((span) => span.claim === claim)
  const move = (step: number) => {
    const next = spans[at + step]
    if (next) onClaim(next.claim)
  }
  useKeys({ next: () => move(1), previous: () => move(-1) })
  const gone = claim !== undefined && at < 0
  return (
    <div className="main">
      <div className="kick">
        {t('source')} · sha256 {hash.slice(0, 12)}…
      </div>
      <h1 lang={language}>{title ?? t('untitled')}</h1>
      <p className="src">
        {[publisher, published && dateText(published, lang), count('chars_n', text.length)].filter(Boolean).join(' · ')}
        {webAddress(address) && (
          <>
            {' · '}
            <a href={webAddress(address)} rel="noopener noreferrer" target="_blank">
              {address}
            </a>
          </>
        )}
      </p>
      <p className="src">
        {count('claimsInSource', spans.length)} <KeyHint action="next" /> <KeyHint action="previous" />
      </p>
      {gone && <p className="gone">{t('quoteNotHere')}</p>}
      <div className="fig">
        <MarkedText
          text={text}
          language={language}
          spans={spans.map((span) => ({ ...span, id: span.claim }))}
          current={claim}
          onSpan={onClaim}
          scroll
        />
      </div>
    </div>
  )
}
