import type { ComponentProps, ReactNode } from 'react'
import { type Action, keymap, printKeys } from '../keys/keymap.ts'

const mac = /Mac|iPhone|iPad/.test(navigator.platform)
const keysOf = (action: Action): string => keymap.find((binding) => binding.id === action)!.keys

export const KeyHint = ({ action }: { readonly action: Action }) => <kbd>{printKeys(keysOf(action), mac)}</kbd>

/** A button with its key printed on it. */
export function KeyButton({
  action,
  primary = false,
  children,
  ...rest
}: { readonly action: Action; readonly primary?: boolean; readonly children: ReactNode } & ComponentProps<'button'>) {
  return (
    <button type="button" className={primary ? 'btn p' : 'btn'} aria-keyshortcuts={ariaKeys(keysOf(action))} {...rest}>
      {children} <KeyHint action={action} />
    </button>
  )
}

const ariaKeys = (keys: string): string => keys.replace('mod+', 'Control+').replace('shift+', 'Shift+').replace('enter', 'Enter')
