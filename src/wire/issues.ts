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

/** The issues of a failed check, worded with what stood there. */
export const issuesOf = (error: z.ZodError, value: unknown, issuesMax = 20): Issue[] =>
  error.issues.slice(0, issuesMax).map((issue) => worded(issue, value))

export const firstIssue = (error: z.ZodError, value: unknown): Issue => worded(error.issues[0]!, value)

function worded(given: z.core.$ZodIssue, value: unknown): Issue {
  const { issue, path } = nearest(given, given.path)
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.slice(0, 5).map(quoted).join(', ')
    const more = issue.keys.length > 5 ? ` and ${issue.keys.length - 5} more` : ''
    return { path: pathText(path), message: `nobody knows ${keys}${more} here` }
  }
  const found = at(value, path)
  const expected = (issue.code === 'invalid_union' && expectedByAny(issue.errors)) || issue.message
  const message = expected.replace(/^Invalid (input|option): /, '').replace(/, received undefined$/, '')
  return {
    path: pathText(path),
    message: found === undefined ? `${message}; it is missing` : `${message}; found ${quoted(found)}`,
  }
}

/** Of a choice, the branch that got furthest into the value is the one that was meant. */
function nearest(
  issue: z.core.$ZodIssue,
  path: readonly PropertyKey[],
): { issue: z.core.$ZodIssue; path: readonly PropertyKey[] } {
  if (issue.code !== 'invalid_union') return { issue, path }
  const meant = issue.errors
    .flatMap((branch) => branch.slice(0, 1))
    .filter((inner) => inner.path.length > 0 || inner.code === 'unrecognized_keys')
  return meant[0] ? nearest(meant[0], [...path, ...meant[0].path]) : { issue, path }
}

const expectedByAny = (branches: readonly (readonly z.core.$ZodIssue[])[]): string =>
  branches
    .flatMap((branch) => branch.slice(0, 1).map((i) => i.message.replace(/^Invalid input: /, '').replace(/, received .*$/, '')))
    .join(' or ')

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  let here = value
  for (const part of path) {
    if (typeof here !== 'object' || here === null) return undefined
    here = (here as Record<PropertyKey, unknown>)[part]
  }
  return here
}

export const quoted = (value: unknown): string => {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}
