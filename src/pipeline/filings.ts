// A filer's own indexes beside the filings that the ledger holds.
import type { Problem } from '../base/index.ts'
import { cikOf, crossCheck } from '../extract/index.ts'
import { viewLedger } from '../ledger/index.ts'
import type { CrossCheck } from '../model/index.ts'
import { filingOutlet, readAny, readFilingIndex, refuse, type SourceBytes } from '../read/index.ts'
import type { LedgerStore } from './store.ts'

/** What an index of a filer's figures or filings was compared with. */
export interface Checked extends CrossCheck {
  /** Name of the index: its file or address. */
  readonly index: string
  readonly filing: string
}

/** The filings of this filer that the ledger holds, read again from their bytes, beside the index. */
export async function checkAgainst(
  source: SourceBytes,
  store: LedgerStore,
): Promise<{ readonly checked: readonly Checked[]; readonly problems: readonly Problem[] }> {
  const read = readFilingIndex(source)
  if (!read.ok) {
    const refused = refuse(source, read.failure)
    return { checked: [], problems: refused.ok ? [] : [refused.failure] }
  }
  const index = source.name ?? source.address ?? 'the index'
  const checked: Checked[] = []
  const { documents } = viewLedger(store.state(), { policy: 'everything' })
  for (const document of documents.values()) {
    const bytes = document.publisher === filingOutlet ? store.bytesOf(document.hash) : undefined
    const again = bytes && (await readAny({ bytes, receivedAt: document.receivedAt })).items[0]
    if (again?.filing && cikOf(again.filing) === read.value.cik)
      checked.push({ index, filing: document.title ?? document.hash, ...crossCheck(document, again.filing, read.value) })
  }
  const differ = checked.flatMap(({ filing, differ }) => differ.map((one) => differs(one, filing, index)))
  return { checked, problems: checked.length > 0 ? differ : [noFiling(read.value.entity, read.value.cik, index)] }
}

const differs = ({ what, inFiling, inIndex }: CrossCheck['differ'][number], filing: string, index: string): Problem => ({
  code: 'figures-differ',
  way: 'index-differs',
  values: { what, filing, inFiling, inIndex },
  message: `${what}: ${inFiling} in ${filing}; ${inIndex} in the index.`,
  where: index,
  mend: 'Open the filing at the figure; an amended filing may have replaced it.',
})
const noFiling = (entity: string, cik: string, index: string): Problem => ({
  code: 'reference-unknown',
  way: 'filing-none',
  values: { entity, cik },
  message: `The ledger holds no filing of ${entity || 'this filer'} (CIK ${cik}) to compare with.`,
  where: index,
  mend: 'Add the filing first, then the index.',
})
