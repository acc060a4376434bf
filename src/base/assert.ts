/** Our own mistake. Nobody catches it except the loop that owns one request or job. */
export function assert(condition: boolean, law: string): asserts condition {
  if (!condition) throw new Error(`broken law: ${law}`)
}

/** For the end of a switch over a closed union: the compiler proves it is never reached. */
export function assertNever(value: never): never {
  throw new Error(`broken law: a case was forgotten: ${JSON.stringify(value)}`)
}
