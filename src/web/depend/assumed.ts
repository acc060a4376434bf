/** The numbers an address carries: "stop:0.2,switch.training:24". */
export const assumedOf = (words: string | undefined): ReadonlyMap<string, string> =>
  new Map(
    (words ?? '')
      .split(',')
      .filter(Boolean)
      .map((part) => part.split(':') as [string, string]),
  )

/** With one number set, or taken out; undefined when none is left. */
export function withAssumed(words: string | undefined, key: string, value: string | undefined): string | undefined {
  const all = new Map(assumedOf(words))
  if (value === undefined) all.delete(key)
  else all.set(key, value)
  return all.size === 0 ? undefined : [...all].map(([name, number]) => `${name}:${number}`).join(',')
}
