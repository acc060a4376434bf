import type { Gathered, Language, Problem, Result } from '../base/index.ts'
import type { SourceBytes } from '../read/index.ts'
import { fetchAddress } from './fetch-address.ts'
import { type Fetching, type FetchLimits, fetchLimits } from './fetch-limits.ts'
import { fetchPath, readStandardInput } from './fetch-path.ts'
import { fetchFiling } from './fetch-sec.ts'
import { isPrivateAddress } from './private-addresses.ts'
import { type SecAccess, secAccess } from './sec-access.ts'

export interface FetchOptions {
  /** Given by the reader; passed on with every source. */
  readonly language?: Language
  readonly limits?: Partial<FetchLimits>
  /** IP addresses not to be talked to; those of this machine and its network unless EDIFICE_ALLOW_LOCAL is 1. */
  readonly refuses?: (address: string) => boolean
  readonly sec?: Partial<SecAccess>
}

/** Implements World.fetchSources. `stdin` is read only for "-". Folders are walked in name order, files of known endings only. */
export async function fetchSources(reference: string, options: FetchOptions = {}): Promise<Gathered<SourceBytes>> {
  const fetching: Fetching = {
    limits: { ...fetchLimits, ...options.limits },
    refuses: options.refuses ?? (process.env.EDIFICE_ALLOW_LOCAL === '1' ? () => false : isPrivateAddress),
    sec: { ...secAccess(), ...options.sec },
  }
  const { items, problems } = await fetchAny(reference, fetching)
  const { language } = options
  return { items: language ? items.map((item) => ({ ...item, language })) : items, problems }
}

async function fetchAny(reference: string, fetching: Fetching): Promise<Gathered<SourceBytes>> {
  if (reference === '-') return oneOf(await readStandardInput(fetching.limits))
  if (/^sec:/i.test(reference)) return oneOf(await fetchFiling(reference, fetching))
  const scheme = /^([a-z][a-z\d+.-]*):\/\//i.exec(reference)?.[1]?.toLowerCase()
  if (scheme === 'http' || scheme === 'https') return oneOf(await fetchAddress(reference, fetching))
  if (scheme)
    return {
      items: [],
      problems: [
        {
          code: 'kind-unsupported',
          way: 'address-scheme',
          values: { scheme },
          message: `Addresses beginning with ${scheme}: are not read.`,
          where: reference,
          mend:
            scheme === 'file'
              ? 'Give the path of the file instead.'
              : 'Give an http or https address, a file, a folder, or - for standard input.',
        },
      ],
    }
  return fetchPath(reference, fetching.limits)
}

const oneOf = (result: Result<SourceBytes, Problem>): Gathered<SourceBytes> =>
  result.ok ? { items: [result.value], problems: [] } : { items: [], problems: [result.failure] }
