import type { Words } from '../words/words.ts'

export const screens = ['ledger', 'add', 'story', 'network', 'stress', 'depend', 'source', 'review'] as const
export type Screen = (typeof screens)[number]

/** What a key does. Keys are written as people press them: "shift+a", "mod+k" (⌘ or Ctrl), "g l" one after the other. */
export interface Binding {
  readonly id: string
  readonly keys: string
  readonly on: readonly Screen[]
  readonly word: keyof Words
}

const everywhere = screens
const withEvidence: readonly Screen[] = ['ledger', 'story', 'network', 'stress', 'depend', 'source']

export const keymap = [
  { id: 'palette', keys: 'mod+k', on: everywhere, word: 'keyPalette' },
  { id: 'help', keys: '?', on: everywhere, word: 'keyHelp' },
  { id: 'go-ledger', keys: 'g l', on: everywhere, word: 'keyGoLedger' },
  { id: 'go-stories', keys: 'g s', on: everywhere, word: 'keyGoStories' },
  { id: 'go-network', keys: 'g n', on: everywhere, word: 'keyGoNetwork' },
  { id: 'go-stress', keys: 'g x', on: everywhere, word: 'keyGoStress' },
  { id: 'go-review', keys: 'g r', on: everywhere, word: 'keyGoReview' },
  { id: 'go-depend', keys: 'g d', on: everywhere, word: 'keyGoDepend' },
  { id: 'new', keys: 'n', on: everywhere, word: 'keyNew' },
  { id: 'known-back', keys: '[', on: everywhere, word: 'keyKnownBack' },
  { id: 'known-on', keys: ']', on: everywhere, word: 'keyKnownOn' },
  { id: 'copy-link', keys: 'y', on: everywhere, word: 'keyCopyLink' },
  { id: 'theme', keys: 't', on: everywhere, word: 'keyTheme' },
  { id: 'language', keys: 'shift+l', on: everywhere, word: 'keyLanguage' },
  { id: 'close', keys: 'escape', on: everywhere, word: 'keyClose' },
  { id: 'filter', keys: '/', on: ['ledger'], word: 'keyFilter' },
  { id: 'next', keys: 'j', on: everywhere, word: 'keyNext' },
  { id: 'previous', keys: 'k', on: everywhere, word: 'keyPrevious' },
  { id: 'open', keys: 'enter', on: ['ledger', 'network', 'depend', 'add', 'review'], word: 'keyOpen' },
  { id: 'stress', keys: 's', on: ['story', 'network'], word: 'keyStress' },
  { id: 'draw', keys: 'r', on: ['stress'], word: 'keyDraw' },
  { id: 'source', keys: 'o', on: ['ledger', 'story', 'network', 'stress', 'depend', 'add', 'review'], word: 'keySource' },
  { id: 'copy-quote', keys: 'c', on: withEvidence, word: 'keyCopyQuote' },
  { id: 'accept', keys: 'a', on: everywhere, word: 'keyAccept' },
  { id: 'reject', keys: 'x', on: everywhere, word: 'keyReject' },
  { id: 'undo', keys: 'u', on: everywhere, word: 'keyUndo' },
  { id: 'accept-certain', keys: 'shift+a', on: ['add', 'review'], word: 'keyAcceptCertain' },
  { id: 'edit', keys: 'e', on: ['review'], word: 'keyEdit' },
  { id: 'link', keys: 'l', on: ['review'], word: 'keyLink' },
  { id: 'submit', keys: 'mod+enter', on: ['add'], word: 'keySubmit' },
  { id: 'export', keys: 'shift+e', on: ['ledger', 'story', 'network', 'stress', 'depend'], word: 'keyExport' },
] as const satisfies readonly Binding[]

export type Action = (typeof keymap)[number]['id']

interface Pressed {
  readonly key: string
  readonly shiftKey: boolean
  readonly metaKey: boolean
  readonly ctrlKey: boolean
  readonly altKey: boolean
}

/** The press as the keymap writes it. Shift is named for letters only: "?" already says it. */
export function pressOf({ key, shiftKey, metaKey, ctrlKey, altKey }: Pressed): string | undefined {
  if (altKey || ['Shift', 'Control', 'Meta', 'Alt'].includes(key)) return undefined
  const plain = key.toLowerCase()
  if (metaKey || ctrlKey) return `mod+${plain}`
  return shiftKey && /^[a-z]$/.test(plain) ? `shift+${plain}` : plain
}

/** The binding that `presses`, newest last, end in; a single key does not fire as the second of a pair. */
export function bindingFor(screen: Screen, last: string | undefined, press: string): Binding | undefined {
  const here = keymap.filter((binding) => (binding.on as readonly Screen[]).includes(screen))
  const pair = last && here.find((binding) => binding.keys === `${last} ${press}`)
  return pair || here.find((binding) => binding.keys === press)
}

/** "⇧A", "⌘K", "g l": as printed on a button. */
export const printKeys = (keys: string, mac: boolean): string =>
  keys
    .replace('mod+', mac ? '⌘' : 'Ctrl ')
    .replace('shift+', '⇧')
    .replace('enter', '⏎')
    .replace('escape', 'Esc')
    .replace(/(^|[⌘⇧ ])([a-z])$/, (_, before: string, letter: string) =>
      keys.includes(' ') ? `${before}${letter}` : `${before}${letter.toUpperCase()}`,
    )
