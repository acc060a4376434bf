import type { MiddlewareHandler } from 'hono'
import type { Problem, ProblemValues, ProblemWay } from '../base/index.ts'
import { problemAnswer } from './problem-answer.ts'

const loopbackNames = ['localhost', '127.0.0.1', '[::1]']

/** What a page of ours may load: its own files, nothing inline. `blob:` is a picture on its way to a PNG. */
export const contentPolicy = [
  "default-src 'self'",
  "img-src 'self' blob: data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

/**
 * A page elsewhere can point its own name at 127.0.0.1 and read our answers (DNS rebinding); the Host header gives it away.
 * Listening on all interfaces also takes any address in digits, which no page can rebind.
 */
export function guardHost(host: string): MiddlewareHandler {
  const everywhere = host === '0.0.0.0' || host === '::'
  const names = new Set([...loopbackNames, host.includes(':') ? `[${host}]` : host])
  return async (c, next) => {
    const name = hostNameOf(c.req.header('host') ?? new URL(c.req.url).host)
    const inDigits = /^\d{1,3}(\.\d{1,3}){3}$/.test(name) || name.startsWith('[')
    if (names.has(name) || (everywhere && inDigits)) return next()
    return problemAnswer(
      refused(`this server does not answer to the name ${name}`, 'open it as http://127.0.0.1 with its port', 'host-name', {
        name,
      }),
    )
  }
}

const hostNameOf = (header: string): string => header.toLowerCase().replace(/:\d+$/, '')

/** Browsers name the page that posts; a page that is not ours may not write. Programs that name none are the user's own. */
export function guardWrites(readOnly: boolean): MiddlewareHandler {
  return async (c, next) => {
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return next()
    if (c.req.method !== 'POST')
      return problemAnswer(refused(`${c.req.method} is not offered here`, 'use GET or POST', 'method', { method: c.req.method }))
    if (readOnly)
      return problemAnswer(
        refused('this ledger is served read-only', 'serve it without --read-only to add or review', 'read-only'),
      )
    const origin = c.req.header('origin')
    const own = `http://${c.req.header('host') ?? new URL(c.req.url).host}`
    if (origin !== undefined && origin !== own)
      return problemAnswer(
        refused(`a page at ${origin} may not write here`, 'post from this server’s own screens', 'origin', { origin }),
      )
    const type = (c.req.header('content-type') ?? '').split(';')[0]!.trim().toLowerCase()
    if (type !== 'application/json' && type !== 'multipart/form-data')
      return problemAnswer({
        code: 'kind-unsupported',
        way: 'body-type',
        values: { type },
        message: `a request of type "${type}" cannot be taken`,
        where: new URL(c.req.url).pathname,
        mend: 'send application/json or multipart/form-data',
      })
    return next()
  }
}

export const sealAnswers: MiddlewareHandler = async (c, next) => {
  await next()
  const headers = c.res.headers
  if (!headers.has('content-security-policy')) headers.set('content-security-policy', contentPolicy)
  headers.set('x-content-type-options', 'nosniff')
  headers.set('referrer-policy', 'no-referrer')
  headers.set('x-frame-options', 'DENY')
  headers.set('cross-origin-resource-policy', 'same-origin')
}

const refused = (message: string, mend: string, way: ProblemWay, values?: ProblemValues): Problem => ({
  code: 'request-refused',
  way,
  ...(values ? { values } : {}),
  message,
  mend,
})
