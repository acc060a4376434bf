import { useSyncExternalStore } from 'react'

export type Theme = 'light' | 'dark'
const key = 'edifice-theme'
const listeners = new Set<() => void>()

// Storage may be closed to us (private windows); the theme then lasts as long as the page.
const stored = (): string | null => {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

const themeNow = (): Theme => (document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light')

export function setTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme
  try {
    localStorage.setItem(key, theme)
  } catch {}
  for (const listener of listeners) listener()
}

/** Before the first paint: what the reader chose, else what their system prefers. */
export function restoreTheme(): void {
  const chosen = stored()
  const dark = chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches
  document.documentElement.dataset.theme = dark ? 'dark' : 'light'
}

export const toggleTheme = (): void => setTheme(themeNow() === 'dark' ? 'light' : 'dark')

export const useTheme = (): Theme =>
  useSyncExternalStore((listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }, themeNow)
