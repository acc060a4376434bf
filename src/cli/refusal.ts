import { failed, type Problem, type ProblemCode, type Result } from '../base/index.ts'

/** What the shell is told. Scripts depend on these numbers. */
export const exit = { done: 0, failed: 1, usage: 2, notFound: 3, invalid: 4, findings: 5, interrupted: 130 } as const
export type ExitCode = (typeof exit)[keyof typeof exit]

/** Why a command ends without its answer: what, where, and what to type next. */
export interface Refusal {
  readonly code: ExitCode
  readonly message: string
  readonly where?: string
  readonly next?: string
}
export type Answer = Result<ExitCode, Refusal>

export const usage = (message: string, next?: string) => failed<Refusal>({ code: exit.usage, message, ...(next ? { next } : {}) })
export const notFound = (message: string, next?: string) =>
  failed<Refusal>({ code: exit.notFound, message, ...(next ? { next } : {}) })

const codeOf: Partial<Record<ProblemCode, ExitCode>> = {
  'file-not-found': exit.notFound,
  'ledger-missing': exit.notFound,
  'ledger-invalid': exit.invalid,
}
export const refusalOf = (problem: Problem): Refusal => ({
  code: codeOf[problem.code] ?? exit.failed,
  message: problem.message,
  ...(problem.where ? { where: problem.where } : {}),
  ...(problem.mend ? { next: problem.mend } : {}),
})

/** One line for a list of problems; many messages name their place themselves. */
export const problemLine = ({ message, where }: Problem): string =>
  where && !message.startsWith(where) ? `${where}: ${message}` : message

export const refusalText = ({ message, where, next }: Refusal): string =>
  `edifice: ${message}${where ? `\n  at: ${where}` : ''}${next ? `\n  next: ${next}` : ''}\n`

/** A full disk or a busy ledger reaches us as an error that carries a Problem; anything else is our own mistake and goes on up. */
export function problemIn(error: unknown): Problem | undefined {
  if (!(error instanceof Error) || !('problem' in error)) return undefined
  const { problem } = error
  const fits = typeof problem === 'object' && problem !== null && 'code' in problem && 'message' in problem
  return fits ? (problem as Problem) : undefined
}
