/** What follows from a value that never changes is worked out once and kept beside it, for as long as the value itself is kept. */
export function memoOf<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const kept = new WeakMap<K, { readonly value: V }>()
  return (key) => {
    const found = kept.get(key)
    if (found) return found.value
    const value = make(key)
    kept.set(key, { value })
    return value
  }
}
