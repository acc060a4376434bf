import type { Language } from '../base/index.ts'

const light = {
  paper: '#FAF9F6',
  panel: '#FFFFFF',
  sel: '#F1EFE8',
  ink: '#16181D',
  ink2: '#4A4F57',
  ink3: '#666C76',
  rule: '#D6D2C8',
  rule2: '#EAE7DF',
  edge: '#4A4F57',
  alert: '#B83A14',
  f1: '#C3CCD4',
  f2: '#9DB2C6',
  f3: '#6F94B8',
  f4: '#41719F',
  f5: '#1D4E80',
  f6: '#0A2A4D',
}
export type Token = keyof typeof light
const dark: Readonly<Record<Token, string>> = {
  paper: '#111418',
  panel: '#161A20',
  sel: '#1D222A',
  ink: '#ECEAE4',
  ink2: '#B5B9C0',
  ink3: '#8E949E',
  rule: '#2F353E',
  rule2: '#222830',
  edge: '#8E949E',
  alert: '#FF8A5C',
  f1: '#414B57',
  f2: '#566F8B',
  f3: '#6D92BA',
  f4: '#8FB6DC',
  f5: '#B9D5EF',
  f6: '#EAF3FB',
}

export type Colour = (token: Token) => string
/** On screen the page's own variables, so that a change of theme needs no new drawing; in a file the colours themselves. */
export const colourOf = (theme: 'light' | 'dark', standalone: boolean): Colour =>
  standalone ? (token) => (theme === 'light' ? light : dark)[token] : (token) => `var(--${token})`

/** A Latin face stands first, or curly quotes and dashes in English turn full-width. */
export const fontOf = (language: Language): string =>
  language === 'zh-Hans'
    ? 'Inter, system-ui, "Segoe UI", Roboto, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif'
    : 'Inter, system-ui, "Segoe UI", Roboto, "PingFang TC", "Microsoft JhengHei", "Noto Sans CJK TC", sans-serif'
export const monoFont = 'ui-monospace, SFMono-Regular, "JetBrains Mono", "Liberation Mono", Menlo, monospace'
