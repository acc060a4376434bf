import { firmnessCodes, type SourceMark } from '../../model/index.ts'
import type { FigureWords } from '../../report/index.ts'
import { Swatch } from './svg.tsx'

/** F0 last, as everywhere: what is denied is not the softest step but outside the steps. */
const order = [...firmnessCodes.filter((code) => code !== 'F0'), 'F0'] as const

export const FirmnessKey = ({ words }: { readonly words: FigureWords }) => (
  <>
    {order.map((code) => (
      <span key={code}>
        <Swatch of={code} /> {words.firmness[code]}
      </span>
    ))}
  </>
)

const marks = ['filing', 'person', 'report'] as const satisfies readonly SourceMark[]

export const MarkKey = ({ words }: { readonly words: FigureWords }) => (
  <>
    {marks.map((mark) => (
      <span key={mark}>
        <Swatch of={mark} /> {words.marks[mark]}
      </span>
    ))}
  </>
)
