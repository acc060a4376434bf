import { useEffect, useState } from 'react'
import type { DependReport } from '../../report/index.ts'
import { useAddress } from '../shell/use-address.ts'
import { useWords } from '../words/use-words.ts'
import { assumedOf, withAssumed } from './assumed.ts'

const productions = ['mixed', 'linear', 'leontief', 'market'] as const
const productionWords = {
  mixed: 'productionMixed',
  linear: 'productionLinear',
  leontief: 'productionLeontief',
  market: 'productionMarket',
} as const

/** The numbers that no claim gives: each may be replaced, and is then in the address. */
export function Given({ report }: { readonly report: DependReport }) {
  const { t } = useWords()
  const { address, change } = useAddress()
  const own = assumedOf(address.assume)
  const set = (key: string, value: string | undefined) => change({ assume: withAssumed(address.assume, key, value) })
  return (
    <section className="fig" aria-label={t('yourNumbers')}>
      <div className="figh">
        <div className="grow">
          <h2>{t('yourNumbers')}</h2>
          <p className="sub">{t('yourNumbersSub')}</p>
        </div>
        {address.assume && (
          <button type="button" className="btn" onClick={() => change({ assume: undefined })}>
            {t('dropNumbers')}
          </button>
        )}
      </div>
      <div className="given">
        {report.given.map((one) => (
          <NumberField
            key={one.key}
            label={one.label}
            value={one.value}
            from={one.from}
            assumed={one.assumed}
            own={own.get(one.key)}
            onSet={(value) => set(one.key, value)}
          />
        ))}
        <label>
          <span>{t('production')}</span>
          <select
            value={address.production ?? 'mixed'}
            onChange={({ target }) => change({ production: target.value === 'mixed' ? undefined : target.value })}
          >
            {productions.map((name) => (
              <option key={name} value={name}>
                {t(productionWords[name])}
              </option>
            ))}
          </select>
          <span className="assumed">{t('assumed')}</span>
        </label>
      </div>
    </section>
  )
}

type FieldProps = Pick<DependReport['given'][number], 'label' | 'value' | 'from' | 'assumed'> & {
  readonly own: string | undefined
  readonly onSet: (value: string | undefined) => void
}
/** Written into the address when the reader leaves it or presses Enter; emptied, the default stands again. */
function NumberField({ label, value, from, assumed, own, onSet }: FieldProps) {
  const shown = own ?? String(Number(value.toPrecision(4)))
  const [text, setText] = useState(shown)
  useEffect(() => setText(shown), [shown])
  const commit = () => {
    if (text.trim() === shown) return
    if (text.trim() === '') onSet(undefined)
    else if (/^\d{1,9}(\.\d{1,9})?$/.test(text.trim())) onSet(text.trim())
    else setText(shown)
  }
  return (
    <label>
      <span>{label}</span>
      <input
        type="text"
        inputMode="decimal"
        value={text}
        onChange={({ target }) => setText(target.value)}
        onBlur={commit}
        onKeyDown={(event) => event.key === 'Enter' && commit()}
      />
      <span className={assumed ? 'assumed' : 'src'}>{from}</span>
    </label>
  )
}
