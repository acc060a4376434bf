import { firmnessCodes, type SourceMark } from '../../model/index.ts'
import type { FigureWords } from '../../report/index.ts'
import { Swatch } from './svg.tsx'

/** F0 last, as everywhere: what is denied is not the softest step but outside the steps. */
const order = [...firmnessCodes.filter((code) => code !== 'F0'), 'F0'] as const

export const FirmnessKey = ({ words }: { readonly words: FigureWords }) => (
  <>
    {order.map((code) => (
      <span key={code}>
        <Swatch firmness={code} /> {words.firmness[code]}
      </span>
    ))}
  </>
)

const shapes: Readonly<Record<SourceMark, string>> = {
  filing: 'M2,2H12V12H2Z',
  person: 'M7,1L13,7L7,13L1,7Z',
  report: 'M7,1.6a5.4,5.4 0 1,0 .01,0Z',
}

export const MarkKey = ({ words }: { readonly words: FigureWords }) => (
  <>
    {(Object.keys(shapes) as SourceMark[]).map((mark) => (
      <span key={mark}>
        <svg className="swatch" width="14" height="14" aria-hidden="true">
          <path d={shapes[mark]} fill="none" stroke="var(--edge)" strokeWidth="1.3" />
        </svg>{' '}
        {words.marks[mark]}
      </span>
    ))}
  </>
)
