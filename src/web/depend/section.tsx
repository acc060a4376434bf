import type { ReactNode } from 'react'
import type { Table } from '../../report/index.ts'
import { DataTable } from '../parts/data-table.tsx'
import { type FileAddress, TableTools } from '../parts/table-tools.tsx'

interface Props {
  readonly table: Table | undefined
  readonly part: string
  readonly file: FileAddress
  readonly onClaim: (claim: string) => void
  readonly onRow?: ((id: string) => void) | undefined
  readonly selected?: string | undefined
  readonly hint?: ReactNode
  readonly rowsMax?: number
}

/** One table of the report with its files; nothing where it has no rows and no word for that. */
export function Section({ table, part, file, onClaim, onRow, selected, hint, rowsMax }: Props) {
  if (!table || table.rows.length === 0) return null
  return (
    <section className="fig" aria-label={table.title}>
      <div className="figh">
        <div className="grow">
          <h2>{table.title}</h2>
          {table.note && <p className="sub">{table.note}</p>}
        </div>
        <TableTools table={part} name={`depend-${part}`} file={file} />
      </div>
      {hint && <p className="src">{hint}</p>}
      <DataTable
        table={table}
        onClaim={onClaim}
        onRow={onRow}
        selected={selected}
        {...(rowsMax === undefined ? {} : { rowsMax })}
      />
    </section>
  )
}
