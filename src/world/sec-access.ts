import { paced } from './pace.ts'

/** How the SEC's archive is asked. Its rules: say who you are, and no more than ten requests a second. */
export interface SecAccess {
  /** "Name address@example.com", from EDIFICE_SEC_USER_AGENT; without it nothing is asked. */
  readonly agent?: string
  /** Where lists of filings lie, and where filings do. */
  readonly data: string
  readonly archive: string
  readonly pass: () => Promise<void>
}

const perSecond = 10
const pass = paced(perSecond)
export const secAccess = (): SecAccess => {
  const agent = process.env.EDIFICE_SEC_USER_AGENT?.trim()
  return { data: 'https://data.sec.gov', archive: 'https://www.sec.gov', pass, ...(agent ? { agent } : {}) }
}

/** Whether an address is the SEC's, whose rules then hold. */
export const isOfSec = (url: URL, { data, archive }: SecAccess): boolean =>
  /(?:^|\.)sec\.gov$/i.test(url.hostname) || [data, archive].some((base) => url.origin === new URL(base).origin)
