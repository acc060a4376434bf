import type { Problem, ProblemCode } from '../base/index.ts'
import { type ErrorAnswer, toJson } from '../wire/index.ts'
import { LedgerUnavailable } from '../world/index.ts'

export const json = (value: unknown, status = 200): Response =>
  new Response(toJson(value), {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
  })

const statusOf: Partial<Record<ProblemCode, number>> = {
  'request-unreadable': 400,
  'request-refused': 403,
  'reference-unknown': 404,
  'file-too-large': 413,
  'kind-unsupported': 415,
  'ledger-busy': 503,
  'disk-full': 507,
  internal: 500,
}

/** The problem as an answer; what a source of words is to blame for is 422. */
export const problemAnswer = (error: Problem): Response => json({ error } satisfies ErrorAnswer, statusOf[error.code] ?? 422)

/** What a thrown error is to the person who asked: the ledger's own reason, or a crash of ours. */
export const problemOf = (error: Error): Problem =>
  error instanceof LedgerUnavailable
    ? error.problem
    : {
        code: 'internal',
        way: 'crash',
        values: { reason: error.message },
        message: `this request failed: ${error.message}`,
        mend: 'the ledger is as it was; run edifice check, and report what you asked for',
      }
