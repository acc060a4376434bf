import { Swatch } from '../parts/svg.tsx'
import { useWords } from '../words/use-words.ts'
import { markedExample } from './samples.ts'

const partWords = { who: 'partWho', amount: 'partAmount', firmness: 'partFirmness', speaker: 'partSpeaker' } as const

/** The right side before anything is read: a sentence with what is found in one. */
export function MarkedExample() {
  const { t, lang } = useWords()
  return (
    <section className="fig" aria-label={t('exampleTitle')}>
      <h2>{t('exampleTitle')}</h2>
      <p className="sub">{t('exampleSub')}</p>
      <p className="q example">
        {markedExample[lang].map(({ text, part }) =>
          part ? (
            <mark key={text} data-part={part} title={t(partWords[part])}>
              {text}
            </mark>
          ) : (
            <span key={text}>{text}</span>
          ),
        )}
      </p>
      <dl>
        <dt>{t('partWho')}</dt>
        <dd>
          {markedExample[lang]
            .filter(({ part }) => part === 'who')
            .map(({ text }) => text)
            .join(' → ')}
        </dd>
        <dt>{t('amount')}</dt>
        <dd>{markedExample[lang].find(({ part }) => part === 'amount')?.text}</dd>
        <dt>{t('firmness')}</dt>
        <dd>
          <Swatch of="F3" /> {markedExample[lang].find(({ part }) => part === 'firmness')?.text}
        </dd>
        <dt>{t('partSpeaker')}</dt>
        <dd>{markedExample[lang].find(({ part }) => part === 'speaker')?.text}</dd>
      </dl>
      <p className="src">{t('exampleNote')}</p>
    </section>
  )
}
