import { describe, expect, it } from 'vitest'
import { type Binding, bindingFor, keymap, pressOf, printKeys, screens } from './keymap.ts'

const here = (screen: (typeof screens)[number]) => keymap.filter((b: Binding) => b.on.includes(screen))
const press = (key: string, held: Partial<Record<'shiftKey' | 'metaKey' | 'ctrlKey' | 'altKey', boolean>> = {}) =>
  pressOf({ key, shiftKey: false, metaKey: false, ctrlKey: false, altKey: false, ...held })

describe('keys', () => {
  it.each(screens)('[WB1] on %s no key is bound twice, and no single key begins a pair', (screen) => {
    const keys = here(screen).map((binding) => binding.keys)
    expect(new Set(keys).size).toBe(keys.length)
    const begins = keys.filter((k) => k.includes(' ')).map((k) => k.split(' ')[0]!)
    expect(keys.filter((k) => begins.includes(k))).toEqual([])
    expect(new Set(here(screen).map((binding) => binding.id)).size).toBe(keys.length)
  })
  it('[WB1] a pair needs both, and its second key alone means what it means alone', () => {
    expect(bindingFor('story', 'g', 's')?.id).toBe('go-stories')
    expect(bindingFor('story', undefined, 's')?.id).toBe('stress')
    expect(bindingFor('story', 'j', 's')?.id).toBe('stress')
    expect(bindingFor('ledger', undefined, 's')).toBeUndefined()
    expect(bindingFor('ledger', undefined, 'g')).toBeUndefined()
  })
  it('[WB1] presses read alike on both kinds of keyboard', () => {
    expect(press('k', { metaKey: true })).toBe('mod+k')
    expect(press('K', { ctrlKey: true, shiftKey: true })).toBe('mod+k')
    expect(press('A', { shiftKey: true })).toBe('shift+a')
    expect(press('?', { shiftKey: true })).toBe('?')
    expect(press('Shift', { shiftKey: true })).toBeUndefined()
    expect(press('j', { altKey: true })).toBeUndefined()
  })
  it('[WB1] keys are printed as the house prints them', () => {
    expect(['mod+k', 'shift+a', 'g l', 'j', '[', 'enter', 'escape', '?'].map((keys) => printKeys(keys, true))).toEqual([
      '⌘K',
      '⇧A',
      'g l',
      'J',
      '[',
      '⏎',
      'Esc',
      '?',
    ])
    expect(printKeys('mod+enter', false)).toBe('Ctrl ⏎')
  })
})
