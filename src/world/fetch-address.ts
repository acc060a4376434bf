import { lookup as resolveName } from 'node:dns'
import { type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { pipeline, type Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { failed, instantOf, ok, type Problem, type ProblemValues, type ProblemWay, type Result } from '../base/index.ts'
import type { SourceBytes } from '../read/index.ts'
import type { Fetching } from './fetch-limits.ts'
import { readBounded, tooLarge } from './read-bounded.ts'
import { isOfSec } from './sec-access.ts'

/** A page by its address: redirects followed and each checked again, size counted while it streams, one deadline for all of it. */
export async function fetchAddress(address: string, fetching: Fetching): Promise<Result<SourceBytes, Problem>> {
  const { redirectsMax, timeoutMs } = fetching.limits
  const deadline = AbortSignal.timeout(timeoutMs)
  let next = mainDocumentOf(address)
  for (let hop = 0; hop <= redirectsMax; hop++) {
    const checked = checkedUrl(next, fetching)
    if (!checked.ok) return checked
    const ofSec = isOfSec(checked.value, fetching.sec)
    if (ofSec && !fetching.sec.agent) return failed(anonymous(checked.value.href))
    try {
      if (ofSec) await fetching.sec.pass()
      const response = await ask(checked.value, ofSec ? fetching.sec.agent! : 'edifice', fetching, deadline)
      const { statusCode = 0, headers } = response
      if (statusCode < 300 || statusCode >= 400 || !headers.location) return await take(response, checked.value, fetching)
      response.destroy()
      if (!URL.canParse(headers.location, checked.value.href)) break
      next = new URL(headers.location, checked.value).href
    } catch (error) {
      return failed(unreachable(checked.value.href, error, deadline.aborted, timeoutMs))
    }
  }
  return failed(
    problem(
      'address-unreachable',
      address,
      `It redirects more than ${redirectsMax} times, or to nowhere.`,
      pasteText,
      'redirects',
      { max: redirectsMax },
    ),
  )
}

/** The SEC's viewer shows a filing that lies elsewhere. */
const mainDocumentOf = (address: string): string =>
  address.replace(
    /^(https?:\/\/[^/]*sec\.gov)\/ixviewer\/ix\.html\?doc=(\/Archives\/.*)$|^(https?:\/\/[^/]*sec\.gov)\/ix\?doc=(\/Archives\/.*)$/i,
    '$1$2$3$4',
  )

const anonymous = (where: string): Problem =>
  problem(
    'address-refused',
    where,
    'The SEC asks every caller to say who they are, and EDIFICE_SEC_USER_AGENT is not set.',
    'Set it to your name and e-mail address, as in EDIFICE_SEC_USER_AGENT="Jo Doe jo@example.com"; or download the filing and add the file.',
    'sec-agent',
  )

function checkedUrl(address: string, { refuses }: Fetching): Result<URL, Problem> {
  if (!URL.canParse(address))
    return failed(
      problem('address-unreachable', address, 'It is not a valid address.', 'Copy it again from the browser.', 'address-invalid'),
    )
  const url = new URL(address)
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return failed(
      problem('address-refused', address, `It leads to ${url.protocol}, which is not read.`, pasteText, 'address-scheme', {
        scheme: url.protocol,
      }),
    )
  if (url.username || url.password)
    return failed(
      problem(
        'address-refused',
        url.origin,
        'It holds a user name or password, which would be kept with the document.',
        pasteText,
        'address-password',
      ),
    )
  const host = url.hostname.replace(/^\[|\]$/g, '')
  // A name is checked when it is resolved, at the moment of connecting; an address in figures never is resolved.
  if (isIP(host) !== 0 && refuses(host)) return failed(refused(address, host))
  url.hash = ''
  return ok(url)
}

/** The first response. The name is resolved once, by us, so the address that was checked is the one that is connected to. */
function ask(url: URL, agent: string, { refuses }: Fetching, signal: AbortSignal): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? requestHttps : requestHttp
  return new Promise((resolve, reject) => {
    request(
      url,
      {
        signal,
        // Connections are not kept: a command that has read its page must be able to end.
        agent: false,
        lookup: checkedLookup(refuses),
        headers: {
          'user-agent': agent,
          accept:
            'text/html, text/plain, text/markdown;q=0.9, application/rss+xml, application/atom+xml, application/pdf;q=0.9, */*;q=0.1',
          'accept-encoding': 'gzip, deflate, br',
        },
      },
      resolve,
    )
      .on('error', reject)
      .end()
  })
}

class RefusedAddress extends Error {}

const checkedLookup =
  (refuses: Fetching['refuses']): LookupFunction =>
  (name, options, callback) => {
    resolveName(name, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, [])
      const inside = found.find((one) => refuses(one.address))
      if (inside) return callback(new RefusedAddress(inside.address), [])
      if (options.all) return callback(null, found)
      callback(null, found[0]!.address, found[0]!.family)
    })
  }

async function take(response: IncomingMessage, url: URL, { limits }: Fetching): Promise<Result<SourceBytes, Problem>> {
  const refuse = (answer: Problem): Result<never, Problem> => {
    response.destroy()
    return failed(answer)
  }
  const { statusCode = 0, headers } = response
  if (statusCode < 200 || statusCode >= 300)
    return refuse(
      problem(
        'address-unreachable',
        url.href,
        `The server answers ${statusCode}${wordsOf(statusCode)}.`,
        mendOf(statusCode),
        'address-status',
        { status: statusCode },
      ),
    )
  const contentType = headers['content-type']
  const type = contentType?.split(';')[0]?.trim().toLowerCase()
  if (type && !readable.includes(type))
    return refuse(
      problem(
        'kind-unsupported',
        url.href,
        `It is ${type.slice(0, 80)}; edifice reads web pages, text, PDF, Word files, e-mail and feeds.`,
        pasteText,
        'address-type',
        { type: type.slice(0, 80) },
      ),
    )
  if (Number(headers['content-length'] ?? 0) > limits.bytesMax) return refuse(tooLarge(url.href, limits.bytesMax))
  const body = unpacked(response, headers['content-encoding'])
  if (!body)
    return refuse(
      problem(
        'kind-unsupported',
        url.href,
        `It is packed as ${headers['content-encoding']}, which is not read.`,
        pasteText,
        'address-packed',
        { packing: String(headers['content-encoding']) },
      ),
    )
  const read = await readBounded(body, limits.bytesMax, url.href)
  if (!read.ok) return read
  return ok({ bytes: read.value, address: url.href, ...(contentType ? { contentType } : {}), receivedAt: instantOf(Date.now()) })
}

const readable: readonly string[] = [
  'text/html',
  'application/xhtml+xml',
  'text/plain',
  'text/markdown',
  'text/x-markdown',
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'message/rfc822',
  'application/rss+xml',
  'application/atom+xml',
  'application/rdf+xml',
  'application/xml',
  'text/xml',
  /** Lists of filings and of tagged figures. */
  'application/json',
]

/** The size limit counts what comes out: a small packed page can unpack to gigabytes. */
function unpacked(response: IncomingMessage, encoding: string | undefined): Readable | undefined {
  const packing = encoding?.trim().toLowerCase() ?? ''
  if (packing === '' || packing === 'identity') return response
  const unpack =
    packing === 'gzip' || packing === 'x-gzip'
      ? createGunzip()
      : packing === 'br'
        ? createBrotliDecompress()
        : packing === 'deflate'
          ? createInflate()
          : undefined
  // Errors of either end surface where the result is read.
  return unpack && pipeline(response, unpack, () => {})
}

const pasteText = 'Open it in a browser, copy the article’s text and add that.'

const wordsOf = (status: number): string =>
  ({
    401: ' (sign-in needed)',
    402: ' (payment needed)',
    403: ' (refused)',
    404: ' (not found)',
    410: ' (gone)',
    429: ' (too many requests)',
  })[status] ?? ''
const mendOf = (status: number): string =>
  status === 404 || status === 410
    ? 'Check the address.'
    : status === 429 || status >= 500
      ? 'Try again later, or copy the article’s text and add that.'
      : pasteText

const problem = (
  code: Problem['code'],
  where: string,
  message: string,
  mend: string,
  way: ProblemWay,
  values?: ProblemValues,
): Problem => ({ code, way, ...(values ? { values } : {}), message, where, mend })

const refused = (where: string, address: string): Problem =>
  problem(
    'address-refused',
    where,
    `It leads to ${address}, inside this machine or its network.`,
    'Save the page and add the file; or set EDIFICE_ALLOW_LOCAL=1 if you trust the address.',
    'address-local',
    { address },
  )

function unreachable(where: string, error: unknown, late: boolean, timeoutMs: number): Problem {
  if (error instanceof RefusedAddress) return refused(where, error.message)
  if (late)
    return problem(
      'address-unreachable',
      where,
      `It did not answer in full within ${timeoutMs / 1000} s.`,
      'Try again later, or copy the article’s text and add that.',
      'address-late',
      { seconds: timeoutMs / 1000 },
    )
  const reason = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (error instanceof Error && 'syscall' in error && error.syscall === 'getaddrinfo')
    return problem(
      'address-unreachable',
      where,
      'Its name cannot be resolved.',
      'Check the address and the connection to the internet.',
      'address-name',
    )
  return problem(
    'address-unreachable',
    where,
    `The connection failed${reason ? ` (${reason})` : ''}.`,
    'Check the address and the connection to the internet.',
    'address-connection',
    { reason: reason || '—' },
  )
}
