import { useEffect, useRef } from 'react'
import { type Action, bindingFor, pressOf, type Screen } from './keymap.ts'

export type Handlers = { readonly [A in Action]?: (() => void) | undefined }

/** Handlers of what is on screen now, innermost last. */
const stack: { readonly current: Handlers }[] = []
const pairWithinMs = 1_200

/** While mounted, these actions answer to their keys. Of two on screen the later one mounted wins. */
export function useKeys(handlers: Handlers): void {
  const ref = useRef(handlers)
  ref.current = handlers
  useEffect(() => {
    stack.push(ref)
    return () => {
      stack.splice(stack.indexOf(ref), 1)
    }
  }, [])
}

/** One listener for the whole page; `screenOf` says where the reader is. */
export function useKeyboard(screenOf: () => Screen): void {
  const ref = useRef(screenOf)
  ref.current = screenOf
  useEffect(() => {
    let last: { press: string; at: number } | undefined
    const onKey = (event: KeyboardEvent) => {
      const press = pressOf(event)
      if (!press || event.isComposing || event.defaultPrevented || mayNotFire(event, press)) return
      const before = last && event.timeStamp - last.at < pairWithinMs ? last.press : undefined
      last = { press, at: event.timeStamp }
      const action = bindingFor(ref.current(), before, press)?.id as Action | undefined
      const handler = action && stack.findLast((handlers) => handlers.current[action])?.current[action]
      if (!handler) return
      event.preventDefault()
      last = undefined
      handler()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}

/** Single keys never fire in a text field or under a dialog; Enter belongs to the button it is on. */
function mayNotFire(event: KeyboardEvent, press: string): boolean {
  const target = event.target instanceof Element ? event.target : undefined
  if (press.startsWith('mod+')) return false
  if (document.querySelector('[data-modal=open]')) return true
  if (press === 'escape') return false
  if (target?.closest('input:not([type=range]), textarea, select, [contenteditable=true]')) return true
  return press === 'enter' && target?.closest('a, button, summary, [role=slider], [role=tab]') !== null && target !== undefined
}
