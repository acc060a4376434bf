import { failed, ok, type Problem, parseStatedDate, type Result } from '../base/index.ts'
import type { FilingIndex, IndexedFiling } from '../model/index.ts'
import { readFilingIndex, type SourceBytes } from '../read/index.ts'
import { fetchAddress } from './fetch-address.ts'
import type { Fetching } from './fetch-limits.ts'

/** sec:320193/0000320193-25-000073, with or without the dashes and noughts. */
const reference = /^sec:(?:CIK)?0*(\d{1,10})\/(\d{10})-?(\d{2})-?(\d{6})$/i
/** Pages of older filings looked through for one of them. */
const olderFilesMax = 20

/** The main document of one filing, with the day the SEC says it was filed. */
export async function fetchFiling(written: string, fetching: Fetching): Promise<Result<SourceBytes, Problem>> {
  const m = reference.exec(written)
  if (!m)
    return failed({
      code: 'address-unreachable',
      way: 'sec-written',
      message: 'It names no filing: sec: is followed by the filer’s number and the accession number.',
      where: written,
      mend: 'Write it as sec:320193/0000320193-25-000073, as sec.gov shows them.',
    })
  const cik = m[1]!
  const accession = `${m[2]}-${m[3]}-${m[4]}`
  const { data, archive } = fetching.sec
  const folder = `${data}/submissions`
  const first = await indexAt(`${folder}/CIK${cik.padStart(10, '0')}.json`, fetching)
  if (!first.ok) return first
  const found = await filingIn(first.value, accession, folder, fetching)
  if (!found.ok) return found
  const { document, filed } = found.value ?? {}
  if (!document || !/^[\w.-]+$/.test(document))
    return failed({
      code: 'address-unreachable',
      way: 'sec-none',
      values: { cik, accession },
      message: `Filer ${cik} has no filing ${accession} with a main document.`,
      where: written,
      mend: 'Check both numbers at sec.gov.',
    })
  const address = `${archive}/Archives/edgar/data/${cik}/${accession.replaceAll('-', '')}/${document}`
  const fetched = await fetchAddress(address, fetching)
  const published = filed === undefined ? undefined : parseStatedDate(filed)
  return fetched.ok ? ok({ ...fetched.value, name: document, ...(published ? { published } : {}) }) : fetched
}

async function indexAt(address: string, fetching: Fetching): Promise<Result<FilingIndex, Problem>> {
  const fetched = await fetchAddress(address, fetching)
  if (!fetched.ok) return fetched
  const read = readFilingIndex(fetched.value)
  return read.ok ? read : failed({ ...read.failure, where: address })
}

async function filingIn(
  index: FilingIndex,
  accession: string,
  folder: string,
  fetching: Fetching,
): Promise<Result<IndexedFiling | undefined, Problem>> {
  if (index.kind !== 'submissions') return ok(undefined)
  const here = index.filings.find((filing) => filing.accession === accession)
  if (here) return ok(here)
  for (const file of index.olderFiles.slice(0, olderFilesMax)) {
    if (!/^[\w-]+\.json$/.test(file)) continue
    const older = await indexAt(`${folder}/${file}`, fetching)
    if (!older.ok) return older
    const there = older.value.kind === 'submissions' && older.value.filings.find((filing) => filing.accession === accession)
    if (there) return ok(there)
  }
  return ok(undefined)
}
