import { useEffect, useRef } from 'react'
import type { EvidenceView } from '../../report/index.ts'
import { useDates, useDocument, useEvidence, useReview, type Verdict } from '../api.ts'
import { useKeys } from '../keys/use-keys.ts'
import { notify } from '../shell/notice.tsx'
import { useAddress, useFacts, useGo } from '../shell/use-address.ts'
import { useWords } from '../words/use-words.ts'
import { citationOf } from './citation.ts'
import { KeyButton, KeyHint } from './key-hint.tsx'
import { MarkedText } from './marked-text.tsx'
import { windowAround } from './segments.ts'
import { ErrorState, Skeleton } from './states.tsx'
import { Swatch } from './svg.tsx'

interface Props {
  readonly claim: string
  /** The claims that J and K walk through, in order; evidence not among them is fetched. */
  readonly list: readonly EvidenceView[]
  readonly onMove: (claim: string) => void
  readonly onClose: () => void
  /** Floats above the page instead of standing beside it. */
  readonly sheet: boolean
  /** The whole source already stands beside it. */
  readonly inSource?: boolean
}

export function EvidenceDrawer({ claim, list, onMove, onClose, sheet, inSource = false }: Props) {
  const { t } = useWords()
  const facts = useFacts()
  const known = list.find((evidence) => evidence.claim === claim)
  const fetched = useEvidence(known ? undefined : claim, facts)
  const evidence = known ?? fetched.data
  const heading = useRef<HTMLElement>(null)
  // It closes by key even before its claim has come.
  useKeys({ close: onClose })
  useEffect(() => {
    if (sheet) heading.current?.focus({ preventScroll: true })
  }, [sheet])
  return (
    <aside className={sheet ? 'draw sheet' : 'draw'} aria-label={t('evidence')} ref={heading} tabIndex={-1}>
      <button type="button" className="close" onClick={onClose} aria-label={t('close')}>
        <KeyHint action="close" />
      </button>
      {evidence ? (
        <Evidence key={evidence.claim} evidence={evidence} list={list} onMove={onMove} onClose={onClose} inSource={inSource} />
      ) : fetched.error ? (
        <ErrorState error={fetched.error} />
      ) : (
        <Skeleton rows={6} />
      )}
    </aside>
  )
}

function Evidence({
  evidence,
  list,
  onMove,
  onClose,
  inSource,
}: Omit<Props, 'claim' | 'sheet'> & { readonly evidence: EvidenceView }) {
  const { t, count } = useWords()
  const place = list.findIndex((other) => other.claim === evidence.claim)
  const readOnly = useDates().data?.readOnly ?? false
  useKeys({
    // Without a list of its own the drawer leaves these keys to the screen under it.
    next: list.length > 0 ? () => list[place + 1] && onMove(list[place + 1]!.claim) : undefined,
    previous: list.length > 0 ? () => list[place - 1] && onMove(list[place - 1]!.claim) : undefined,
  })
  // A rejected claim leaves the view: there is nothing left here to stay at.
  const goOn = (verdict: Verdict) => {
    const next = list[place + 1] ?? (verdict === 'rejected' ? list[place - 1] : undefined)
    if (next) onMove(next.claim)
    else if (verdict === 'rejected') onClose()
  }
  const { speaker, speakerRole, saidOn, publishedOn, publishedAssumed } = evidence
  return (
    <>
      <div className="kick">
        {list.length > 0 && place >= 0 ? t('evidenceOf', { n: place + 1, of: list.length }) : t('evidence')}
      </div>
      <h2 className="evidence-title">{evidence.title}</h2>
      <p className="src">
        {[speaker, speakerRole].filter(Boolean).join(', ')} · {t('saidOn', { date: saidOn })}
      </p>
      <QuoteOf evidence={evidence} />
      {evidence.warnings.length > 0 && (
        <ul className="warnings">
          {evidence.warnings.map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
      )}
      <dl>
        <dt>{t('firmness')}</dt>
        <dd>
          <Swatch of={evidence.firmness} /> {evidence.firmnessWord}
        </dd>
        <dt>{t('amount')}</dt>
        <dd>{evidence.amountText || t('noFigure')}</dd>
        <dt>{t('kindOfAct')}</dt>
        <dd>
          {evidence.actWord} · {evidence.propertyWord}
        </dd>
        <dt>{t('published')}</dt>
        <dd>
          {publishedOn}
          {publishedAssumed && <span className="assumed"> {t('assumed')}</span>}
        </dd>
        <dt>{t('madeBy')}</dt>
        <dd>
          {evidence.madeBy}
          {evidence.review !== 'open' && ` · ${t(evidence.review)}`}
        </dd>
        {evidence.quote && (
          <>
            <dt>{t('span')}</dt>
            <dd className="mono">
              {t('chars', {
                start: evidence.quote.start.toLocaleString('en-US'),
                end: evidence.quote.end.toLocaleString('en-US'),
              })}{' '}
              · sha256 {evidence.quote.documentHash.slice(0, 10)}…
            </dd>
          </>
        )}
      </dl>
      <div className="kick">{t('howItReached')}</div>
      <ol className="chain">
        {evidence.route.map((hop) => (
          <li key={hop}>{hop}</li>
        ))}
      </ol>
      {evidence.copies > 0 && <p className="src">{count('copies', evidence.copies)}</p>}
      <Conflicts evidence={evidence} onMove={onMove} />
      {!readOnly && <ReviewButtons evidence={evidence} onDecided={goOn} />}
      <SourceText evidence={evidence} onMove={onMove} inSource={inSource ?? false} />
    </>
  )
}

/** The words themselves, or, where the ledger holds no document, the address where they are said to stand. */
function QuoteOf({ evidence: { quote, link, gist } }: { readonly evidence: EvidenceView }) {
  const { t } = useWords()
  if (quote)
    return (
      <blockquote className="q" lang={quote.language}>
        {quote.before}
        <mark>{quote.exact}</mark>
        {quote.after}
      </blockquote>
    )
  return (
    <div className="q no-words">
      <p>{gist}</p>
      <p className="src">{t('paraphrase')}</p>
      {link && (
        <p className="src">
          {link.publisher}
          {link.title && ` · ${link.title}`}
          {webAddress(link.address) && (
            <>
              <br />
              <a href={webAddress(link.address)} rel="noopener noreferrer" target="_blank">
                {link.address}
              </a>
            </>
          )}
        </p>
      )}
    </div>
  )
}

/** A link from a document may be anything; only web addresses may be followed. */
export const webAddress = (address: string | undefined): string | undefined =>
  address && /^https?:\/\//i.test(address) ? address : undefined

function Conflicts({ evidence, onMove }: { readonly evidence: EvidenceView; readonly onMove: (claim: string) => void }) {
  const { t } = useWords()
  if (evidence.conflicts.length === 0) return null
  return (
    <>
      <div className="kick">{t('conflicts')}</div>
      {evidence.conflicts.map((conflict) => (
        <button key={conflict.id} type="button" className="cx" onClick={() => onMove(conflict.other)}>
          <b>≠ {conflict.number}</b> {conflict.otherTitle}
          <span className="src">{conflict.why}</span>
        </button>
      ))}
    </>
  )
}

type ReviewProps = { readonly evidence: EvidenceView; readonly onDecided: (verdict: Verdict) => void }

function ReviewButtons({ evidence, onDecided }: ReviewProps) {
  const { t, count } = useWords()
  const { review, undo } = useReview((answer) => notify(count('decided', answer.reviews.length)))
  const decide = (verdict: Verdict) => {
    review.mutate({ claims: [evidence.claim], verdict })
    onDecided(verdict)
  }
  const accept = () => decide('accepted')
  const reject = () => decide('rejected')
  const back = () => undo.mutate()
  useKeys({ accept, reject, undo: back })
  return (
    <div className="acts">
      <KeyButton action="accept" primary onClick={accept} disabled={evidence.review === 'accepted'}>
        {t('accept')}
      </KeyButton>
      <KeyButton action="reject" onClick={reject}>
        {t('reject')}
      </KeyButton>
      <KeyButton action="undo" onClick={back}>
        {t('undo')}
      </KeyButton>
    </div>
  )
}

/** How much of the source stands under the quote. */
const reachChars = 260

type SourceProps = { readonly evidence: EvidenceView; readonly onMove: (claim: string) => void; readonly inSource: boolean }

function SourceText({ evidence, onMove, inSource }: SourceProps) {
  const { t, lang } = useWords()
  const go = useGo()
  const facts = useFacts()
  const { address } = useAddress()
  const { quote } = evidence
  const document = useDocument(quote?.documentHash, facts).data
  const openSource = quote && !inSource ? () => go(`/source/${quote.documentHash}`, { claim: evidence.claim }) : undefined
  const copy = () =>
    navigator.clipboard
      .writeText(citationOf(evidence, document, { ...address, lang }, location.origin))
      .then(() => notify(t('quoteCopied')))
      .catch(() => notify(t('copyFailed')))
  useKeys({ source: openSource, 'copy-quote': copy })
  return (
    <>
      {quote && document && !inSource && (
        <>
          <div className="kick">{t('sourceText')}</div>
          <div className="source-box">
            <MarkedText
              text={document.text}
              language={document.language}
              spans={document.spans.map((span) => ({ ...span, id: span.claim }))}
              current={evidence.claim}
              onSpan={onMove}
              window={windowAround(document.text, quote.start, quote.end, reachChars)}
            />
          </div>
        </>
      )}
      <div className="acts">
        {openSource && (
          <KeyButton action="source" onClick={openSource}>
            {t('wholeSource')}
          </KeyButton>
        )}
        <KeyButton action="copy-quote" onClick={copy}>
          {t('copyQuote')}
        </KeyButton>
      </div>
      <p className="src">
        <KeyHint action="next" /> <KeyHint action="previous" /> {t('nextPrevious')}
      </p>
    </>
  )
}
