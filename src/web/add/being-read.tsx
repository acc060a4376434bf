import { useLayoutEffect, useRef } from 'react'
import { useKeys } from '../keys/use-keys.ts'
import { KeyButton } from '../parts/key-hint.tsx'
import { MarkedText } from '../parts/marked-text.tsx'
import { Swatch } from '../parts/svg.tsx'
import { useWords } from '../words/use-words.ts'
import type { Reading } from './use-reading.ts'

/** Of a long text, this much around the words found last, characters. */
const windowChars = 3_000
/** The newest of them; the count says how many there are. */
const shownMax = 200

/** A text while it is read: what is found comes in reading order, and Stop keeps it. */
export function BeingRead({ reading, onStop }: { readonly reading: Reading; readonly onStop: () => void }) {
  const { t, count } = useWords()
  const { document, share, found, stopping } = reading
  useKeys({ close: onStop })
  const list = useNewest(found.length)
  const percent = Math.floor(share * 100)
  const last = found.at(-1)
  const from = Math.max(0, (last?.start ?? 0) - windowChars / 2)
  const first = Math.max(0, found.length - shownMax)
  const shown = found.slice(first).map((one, i) => ({ ...one, id: String(first + i) }))
  return (
    <div className="wrap" aria-busy="true">
      <div className="kick">{t('add')}</div>
      <h1>{count('foundSoFar', found.length)}</h1>
      <div className="stand how-far">
        <progress max={100} value={percent} aria-label={t('howFar')} />
        <span className="grow">{t(stopping ? 'stopping' : 'readPercent', { percent })}</span>
        <KeyButton action="close" primary disabled={stopping} onClick={onStop}>
          {t('stopReading')}
        </KeyButton>
      </div>
      <div className="cols add">
        <section className="fig" aria-label={t('sourceText')}>
          <h2>{document?.title ?? t('sourceText')}</h2>
          {document && (
            <div className="source-box tall">
              <MarkedText
                text={document.text}
                language={document.language}
                spans={shown}
                current={shown.at(-1)?.id}
                onSpan={() => {}}
                window={{ from, until: from + windowChars }}
                scroll
              />
            </div>
          )}
        </section>
        <section className="fig" aria-label={t('claims')}>
          <h2>{t('claims')}</h2>
          <ol className="found newest" start={first + 1} ref={list}>
            {shown.map(({ id, title, speaker, firmness, firmnessWord, amountText }) => (
              <li key={id}>
                <div className="found-head">
                  <b>{title}</b>
                  <span className="src">
                    <Swatch of={firmness} /> {firmnessWord} · {amountText || t('noFigure')} · {speaker}
                  </span>
                </div>
              </li>
            ))}
          </ol>
        </section>
      </div>
    </div>
  )
}

/** A list that keeps its newest line in sight, unless the reader has scrolled away from it. */
function useNewest(lines: number) {
  const list = useRef<HTMLOListElement>(null)
  const leftAt = useRef(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a line more is a line lower
  useLayoutEffect(() => {
    const box = list.current
    if (!box || box.scrollTop < leftAt.current) return
    box.scrollTop = box.scrollHeight
    leftAt.current = box.scrollTop
  }, [lines])
  return list
}
