import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { Cell, Column, Table } from '../../report/index.ts'
import { useWords } from '../words/use-words.ts'
import { Swatch } from './svg.tsx'

interface Props {
  readonly table: Table
  /** Opens the sentence a figure came from. */
  readonly onClaim?: ((claim: string) => void) | undefined
  /** Turns the first cell into what opens the row. */
  readonly rowLink?: ((id: string, text: ReactNode) => ReactNode) | undefined
  readonly onRow?: ((id: string) => void) | undefined
  readonly selected?: string | undefined
  /** The title says already that every figure is assumed. */
  readonly allAssumed?: boolean
  /** "amount" or "-amount"; given, the headers sort. */
  /** Rows shown at first; the others on demand. */
  readonly rowsMax?: number
  readonly sort?: { readonly by: string | undefined; readonly change: (by: string | undefined) => void } | undefined
}

export function DataTable({
  table,
  onClaim,
  rowLink,
  onRow,
  selected,
  allAssumed,
  sort,
  rowsMax = Number.POSITIVE_INFINITY,
}: Props) {
  const { t, count } = useWords()
  const saysAssumed = (cell: Cell) => cell.text.toLowerCase() === t('assumed')
  const [whole, setWhole] = useState(false)
  const rows = whole ? table.rows : table.rows.slice(0, rowsMax)
  const chosen = useRef<HTMLTableRowElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the row is brought into view whenever another is chosen
  useEffect(() => {
    const row = chosen.current
    // A reader who looks at the picture above is not torn away to the table.
    if (row && inView(row.closest('table')!)) row.scrollIntoView({ block: 'nearest' })
  }, [selected])
  return (
    <div className="table-wrap">
      <table>
        <caption className="sr">{table.title}</caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <Heading key={column.key} column={column} sort={sort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr
              key={row.id}
              ref={row.id === selected ? chosen : undefined}
              aria-selected={row.id === selected || undefined}
              data-row={row.id}
              className={onRow ? 'pick' : undefined}
              onClick={onRow && ((event) => (event.target as Element).closest('a, button') || onRow(row.id))}
            >
              {row.cells.map((cell, i) => {
                const column = table.columns[i]!
                const content = <CellContent cell={cell} onClaim={onClaim} said={allAssumed || row.cells.some(saysAssumed)} />
                return (
                  <td key={column.key} className={`${classOf(column)}${isShort(cell.text) ? ' short' : ''}`}>
                    {i === 0 && rowLink ? rowLink(row.id, cell.text) : content}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length < table.rows.length && (
        <button type="button" className="btn more" onClick={() => setWhole(true)}>
          {count('showAll', table.rows.length)}
        </button>
      )}
    </div>
  )
}

const classOf = (column: Column): string => `${column.numeric ? 'n' : ''}${column.narrow ? '' : ' wide'}`.trim()

const inView = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect()
  return top < innerHeight * 0.9 && bottom > 0
}

/** Names, dates and figures stay on one line; only sentences wrap. */
const shortMax = 16
const isShort = (text: string): boolean => text.length <= shortMax

function Heading({ column, sort }: { readonly column: Column; readonly sort: Props['sort'] }) {
  const { t } = useWords()
  const up = sort?.by === column.key
  const down = sort?.by === `-${column.key}`
  if (!sort || !column.title)
    return (
      <th scope="col" className={classOf(column)}>
        {column.title}
      </th>
    )
  return (
    <th scope="col" className={classOf(column)} aria-sort={up ? 'ascending' : down ? 'descending' : 'none'}>
      <button
        type="button"
        className="sort"
        title={t('sortBy', { column: column.title })}
        // Numbers are asked for from the largest down first.
        onClick={() => sort.change(nextSort(column, up, down))}
      >
        {column.title}
        <span aria-hidden="true">{up ? ' ↑' : down ? ' ↓' : ''}</span>
      </button>
    </th>
  )
}

const nextSort = ({ key, numeric }: Column, up: boolean, down: boolean): string | undefined => {
  const [first, second] = numeric ? [`-${key}`, key] : [key, `-${key}`]
  if (!up && !down) return first
  return (up ? key : `-${key}`) === first ? second : undefined
}

/** A figure opens its sentence; one that has none says that it is assumed. */
function CellContent({
  cell,
  onClaim,
  said,
}: {
  readonly cell: Cell
  readonly onClaim: Props['onClaim']
  readonly said: boolean
}) {
  const { t } = useWords()
  const claim = cell.claims?.[0]
  const assumed = cell.assumed && cell.assumed.length > 0
  // Once a row says it, in a column of its own, it need not say it again.
  if (said && assumed && cell.text.toLowerCase() === t('assumed')) return <span className="assumed">{cell.text}</span>
  const text = (
    <>
      {cell.firmness && (
        <>
          <Swatch of={cell.firmness} stalled={cell.stalled} />{' '}
        </>
      )}
      {cell.text}
    </>
  )
  return (
    <>
      {claim && onClaim ? (
        <button
          type="button"
          className="cell"
          title={t('openEvidence')}
          onClick={() => onClaim(claim)}
          aria-label={`${cell.text}: ${t('openEvidence')}`}
        >
          {text}
        </button>
      ) : (
        text
      )}
      {assumed && !said && (
        <span className="assumed" title={cell.assumed.join(' ')}>
          {' '}
          {t('assumed')}
        </span>
      )}
    </>
  )
}
