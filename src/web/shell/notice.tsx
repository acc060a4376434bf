import { useSyncExternalStore } from 'react'

let text = ''
let timer: ReturnType<typeof setTimeout> | undefined
const listeners = new Set<() => void>()
const shownForMs = 4_000

/** One line that says what has just happened, on screen and to a screen reader. */
export function notify(words: string): void {
  text = words
  clearTimeout(timer)
  timer = setTimeout(() => notifyNothing(), shownForMs)
  for (const listener of listeners) listener()
}
const notifyNothing = (): void => {
  text = ''
  for (const listener of listeners) listener()
}

export function Notice() {
  const words = useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => text,
  )
  return (
    <div className="notice" role="status" aria-live="polite" data-shown={words !== ''}>
      {words}
    </div>
  )
}
