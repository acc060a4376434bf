import { Link } from '@tanstack/react-router'
import { languages } from '../../base/index.ts'
import { KeyHint } from '../parts/key-hint.tsx'
import { useWords } from '../words/use-words.ts'
import { chooseLanguage } from './language.ts'
import { setTheme, useTheme } from './theme.ts'
import { carried, useAddress } from './use-address.ts'

const shortNames = { en: 'EN', 'zh-Hant': '繁', 'zh-Hans': '简' } as const
const fullNames = { en: 'English', 'zh-Hant': '繁體中文', 'zh-Hans': '简体中文' } as const

export function TopBar({
  story,
  onPalette,
  onHelp,
}: {
  readonly story: string | undefined
  readonly onPalette: () => void
  readonly onHelp: () => void
}) {
  const { t, lang } = useWords()
  const { change } = useAddress()
  const theme = useTheme()
  const search = carried as never
  const active = { 'aria-current': 'page' } as const
  return (
    <header className="top">
      <Link to="/" search={search} className="brand">
        edifice
      </Link>
      <nav className="nav" aria-label={t('screens')}>
        <Link to="/" search={search} activeOptions={{ exact: true, includeSearch: false }} activeProps={active}>
          {t('ledger')}
        </Link>
        <Link to="/add" search={search} activeOptions={{ includeSearch: false }} activeProps={active}>
          {t('add')}
        </Link>
        <Link to="/review" search={search} activeOptions={{ includeSearch: false }} activeProps={active}>
          {t('reviewScreen')}
        </Link>
        {story && (
          <Link
            to="/story/$id"
            params={{ id: story }}
            search={search}
            activeOptions={{ includeSearch: false }}
            activeProps={active}
          >
            {t('story')}
          </Link>
        )}
        <Link to="/network" search={search} activeOptions={{ includeSearch: false }} activeProps={active}>
          {t('networkScreen')}
        </Link>
        <Link to="/stress" search={search} activeOptions={{ includeSearch: false }} activeProps={active}>
          {t('stressScreen')}
        </Link>
        <Link to="/depend" search={search} activeOptions={{ includeSearch: false }} activeProps={active}>
          {t('dependScreen')}
        </Link>
      </nav>
      <span className="grow" />
      <button type="button" className="cmd" onClick={onPalette}>
        <span>{t('searchOrRun')}</span> <KeyHint action="palette" />
      </button>
      <fieldset className="tog">
        <legend className="sr">{t('language')}</legend>
        {languages.map((language) => (
          <button
            key={language}
            type="button"
            lang={language}
            aria-pressed={language === lang}
            aria-label={fullNames[language]}
            onClick={() => change({ lang: chooseLanguage(language) })}
          >
            {shortNames[language]}
          </button>
        ))}
      </fieldset>
      <fieldset className="tog">
        <legend className="sr">{t('theme')}</legend>
        {(['light', 'dark'] as const).map((name) => (
          <button key={name} type="button" aria-pressed={name === theme} onClick={() => setTheme(name)}>
            {t(name)}
          </button>
        ))}
      </fieldset>
      <button type="button" className="tog" onClick={onHelp} aria-label={t('keyHelp')}>
        <KeyHint action="help" />
      </button>
    </header>
  )
}
