import type { z } from 'zod'

export interface Issue {
  /** claims[12].amount.low */
  readonly path: string
  readonly message: string
}

export const pathText = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (so, part) => (typeof part === 'number' ? `${so}[${part}]` : so ? `${so}.${String(part)}` : String(part)),
    '',
  )

/** Every issue of a failed check, unions opened to the branch that came nearest, worded with what stood there. */
export const issuesOf = (error: z.ZodError, value: unknown, issuesMax = 20): Issue[] =>
  error.issues.slice(0, issuesMax).map((issue) => worded(issue, value))

export const firstIssue = (error: z.ZodError, value: unknown): Issue => worded(error.issues[0]!, value)

function worded(issue: z.core.$ZodIssue, value: unknown): Issue {
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.map((k) => quoted(k)).join(', ')
    return { path: pathText(issue.path), message: `nobody knows ${keys} here` }
  }
  const found = at(value, issue.path)
  const message = issue.message.replace(/^Invalid input: |^Invalid option: /, '')
  return {
    path: pathText(issue.path),
    message: found === undefined ? `${message}; it is missing` : `${message}; found ${quoted(found)}`,
  }
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  let here = value
  for (const part of path) {
    if (typeof here !== 'object' || here === null) return undefined
    here = (here as Record<PropertyKey, unknown>)[part]
  }
  return here
}

const quoted = (value: unknown): string => {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}
