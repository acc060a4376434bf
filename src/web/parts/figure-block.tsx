import { type ReactNode, useMemo, useRef } from 'react'
import { drawFigure } from '../../picture/index.ts'
import type { Figure, Table } from '../../report/index.ts'
import { useTheme } from '../shell/theme.ts'
import { useWords } from '../words/use-words.ts'
import { DataTable } from './data-table.tsx'
import { figureTable } from './figure-table.ts'
import { FigureTools } from './figure-tools.tsx'
import { type Picked, Svg } from './svg.tsx'
import type { FileAddress } from './table-tools.tsx'
import { useWidth } from './use-width.ts'

interface Props {
  readonly figure: Figure
  readonly name: string
  readonly file: FileAddress
  readonly selected?: string | undefined
  readonly onPick?: ((picked: Picked) => void) | undefined
  /** The report's own table of the same numbers, whose cells open their sentences. */
  readonly numbers?: Table | undefined
  readonly onClaim?: ((claim: string) => void) | undefined
  readonly children?: ReactNode
}

/** Between these the pictures lay themselves out; a narrower frame scrolls. */
const widthMin = 342
const widthMax = 1008

/** One picture: its finding above, its files beside, its numbers as a table below. */
export function FigureBlock({ figure, name, file, selected, onPick, numbers, onClaim, children }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame)
  const theme = useTheme()
  const node = useMemo(
    () =>
      width === 0
        ? undefined
        : drawFigure(figure, {
            width: Math.min(widthMax, Math.max(widthMin, width)),
            theme,
            standalone: false,
            ...(selected ? { selected } : {}),
          }),
    [figure, width, theme, selected],
  )
  return (
    <section className="fig" aria-label={figure.title}>
      <div className="figh">
        <div className="grow">
          <h2>{figure.title}</h2>
          <p className="sub">{figure.subtitle}</p>
        </div>
        <FigureTools figure={figure} name={`${name}-${figure.kind}`} file={file} />
      </div>
      {children}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by key */}
      <section className="picture" ref={frame} tabIndex={0} aria-label={figure.title}>
        {node && <Svg node={node} label={`${figure.title}. ${figure.subtitle}`} onPick={onPick} />}
      </section>
      <NumbersOf figure={figure} numbers={numbers} onClaim={onClaim} />
    </section>
  )
}

function NumbersOf({ figure, numbers, onClaim }: Pick<Props, 'figure' | 'numbers' | 'onClaim'>) {
  const { t } = useWords()
  return (
    <details className="numbers">
      <summary>{t('asTable')}</summary>
      {numbers ? <DataTable table={numbers} onClaim={onClaim} /> : <PlainNumbers figure={figure} />}
    </details>
  )
}

function PlainNumbers({ figure }: { readonly figure: Figure }) {
  const { t, lang } = useWords()
  const { columns, rows } = figureTable(figure, t, lang)
  return (
    <div className="table-wrap">
      <table>
        <caption className="sr">{figure.title}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.join('|')}>
              {row.map((cell, i) => (
                <td key={columns[i]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
