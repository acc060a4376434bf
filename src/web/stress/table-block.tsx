import type { Table } from '../../report/index.ts'
import { DataTable } from '../parts/data-table.tsx'
import { type FileAddress, TableTools } from '../parts/table-tools.tsx'
import { useWords } from '../words/use-words.ts'

interface Props {
  readonly table: Table
  readonly name: string
  readonly file: FileAddress
  readonly onClaim?: (claim: string) => void
  readonly rowsMax?: number
  /** Said once, beside the title, where no figure of it rests on a sentence. */
  readonly allAssumed?: boolean
}

/** A table of a run with its files beside it. */
export function TableBlock({ table, name, file, onClaim, rowsMax, allAssumed = false }: Props) {
  const { t } = useWords()
  return (
    <section className="fig" aria-label={table.title}>
      <div className="figh">
        <div className="grow">
          <h2>
            {table.title} {allAssumed && <span className="assumed">{t('assumed')}</span>}
          </h2>
          {table.note && <p className="sub">{table.note}</p>}
        </div>
        <TableTools table={name} name={`stress-${name}`} file={file} />
      </div>
      <DataTable table={table} onClaim={onClaim} allAssumed={allAssumed} {...(rowsMax ? { rowsMax } : {})} />
    </section>
  )
}
