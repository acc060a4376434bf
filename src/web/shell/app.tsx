import { Outlet, useLocation } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useMemo, useState } from 'react'
import { languages } from '../../base/index.ts'
import { stringifySearch } from '../address.ts'
import { useDates } from '../api.ts'
import type { Screen } from '../keys/keymap.ts'
import { useKeyboard, useKeys } from '../keys/use-keys.ts'
import { ErrorState } from '../parts/states.tsx'
import { LanguageContext, useWords } from '../words/use-words.ts'
import { DateBar } from './date-bar.tsx'
import { chooseLanguage, languageOf } from './language.ts'
import { Notice } from './notice.tsx'
import { toggleTheme } from './theme.ts'
import { TopBar } from './top-bar.tsx'
import { useAddress, useGo } from './use-address.ts'

export function App() {
  const { address } = useAddress()
  const lang = languageOf(address.lang)
  useEffect(() => {
    document.documentElement.lang = lang
  }, [lang])
  return (
    <LanguageContext value={lang}>
      <Frame />
    </LanguageContext>
  )
}

const screenAt = (path: string): Screen =>
  path.startsWith('/story/')
    ? 'story'
    : path.startsWith('/source/')
      ? 'source'
      : path === '/add'
        ? 'add'
        : path === '/network'
          ? 'network'
          : path === '/stress'
            ? 'stress'
            : path === '/review'
              ? 'review'
              : path === '/depend'
                ? 'depend'
                : 'ledger'

// Dialogs weigh as much as the ledger and are not needed to read it.
const Palette = lazy(() => import('./palette.tsx').then((m) => ({ default: m.Palette })))
const Help = lazy(() => import('./help.tsx').then((m) => ({ default: m.Help })))

type Open = 'palette' | 'help' | undefined

function Frame() {
  const { t, lang } = useWords()
  const { address, change } = useAddress()
  const go = useGo()
  const { pathname } = useLocation()
  const dates = useDates()
  const [open, setOpen] = useState<Open>()
  const story = useLastStory(pathname)
  const close = () => setOpen(undefined)
  useKeyboard(() => screenAt(pathname))
  useKeys({
    palette: () => setOpen('palette'),
    help: () => setOpen('help'),
    'go-ledger': () => go('/'),
    'go-stories': () => go(story ? `/story/${story}` : '/'),
    'go-network': () => go('/network'),
    'go-stress': () => go('/stress'),
    'go-review': () => go('/review'),
    'go-depend': () => go('/depend'),
    new: () => go('/add', {}, { typing: true }),
    theme: toggleTheme,
    language: () => change({ lang: chooseLanguage(languages[(languages.indexOf(lang) + 1) % languages.length]!) }),
    export: () => document.querySelector<HTMLElement>('[data-export] a')?.focus(),
  })
  return (
    <>
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      <TopBar story={story} onPalette={() => setOpen('palette')} onHelp={() => setOpen('help')} />
      {dates.data && <DateBar dates={dates.data} />}
      <main id="main" tabIndex={-1}>
        {dates.data ? <Outlet /> : dates.error ? <ErrorState error={dates.error} again={() => void dates.refetch()} /> : null}
      </main>
      <footer className="foot">
        <span>{dates.data?.source}</span>
        {dates.data?.readOnly && <span>{t('readOnly')}</span>}
        <span className="grow" />
        <span className="mono">{`${pathname}${stringifySearch({ ...address })}`}</span>
      </footer>
      <Notice />
      <Suspense>
        {open === 'palette' && <Palette onClose={close} last={dates.data?.last ?? ''} />}
        {open === 'help' && <Help onClose={close} screen={screenAt(pathname)} />}
      </Suspense>
    </>
  )
}

/** The story opened last in this visit: what the tab goes back to. */
function useLastStory(pathname: string): string | undefined {
  const here = /^\/story\/([^/]+)$/.exec(pathname)?.[1]
  const [last, setLast] = useState(here)
  useEffect(() => {
    if (here) setLast(here)
  }, [here])
  return useMemo(() => here ?? last, [here, last])
}
