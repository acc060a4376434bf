import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { main } from './main.ts'
import { nearest } from './nearest.ts'
import { paintFor } from './paint.ts'
import { readSettings } from './settings.ts'
import { fakeTerminal } from './testing/fake-terminal.ts'

const folder = mkdtempSync(join(tmpdir(), 'edifice-cli-'))
afterAll(() => rmSync(folder, { recursive: true }))

const verbs = [
  'init',
  'add',
  'list',
  'show',
  'story',
  'conflicts',
  'net',
  'stress',
  'market',
  'import',
  'export',
  'check',
  'serve',
]

async function typed(...words: readonly string[]) {
  const { terminal, written } = fakeTerminal({ folder, environment: { HOME: folder } })
  const code = await main(words, terminal)
  return { code, ...written }
}

describe('words typed', () => {
  it('[CM1] an unknown verb is wrong usage and names the nearest', async () => {
    const answer = await typed('stres')
    expect(answer).toEqual({ code: 2, out: '', err: expect.stringContaining('did you mean stress?') })
    expect((await typed('xyzzy')).err).toContain('edifice --help')
  })
  it('[CM1] an unknown option is wrong usage and names the nearest', async () => {
    expect(await typed('list', '--asof', '2026')).toEqual({
      code: 2,
      out: '',
      err: expect.stringContaining('did you mean --as-of?'),
    })
  })
  it('[CM2] a value outside its set is refused with the set', async () => {
    const answer = await typed('list', '--lang', 'zh')
    expect(answer.code).toBe(2)
    expect(answer.err).toContain('--lang en|zh-Hant|zh-Hans')
    expect((await typed('story', 'C-0001', '-o', 'pdf')).err).toContain('tsv')
    expect((await typed('list', '--json', '-o', 'csv')).err).toContain('json and csv at once')
  })
  it('[CM3] options of every verb may stand before it', async () => {
    const answer = await typed('-f', 'elsewhere.edifice', '--lang=en', 'stres')
    expect(answer.err).toContain('no verb "stres"')
  })
  it('[CM4] help goes to stdout, examples first, for the whole and for each verb', async () => {
    const whole = await typed('--help')
    expect(whole).toEqual({ code: 0, out: expect.stringMatching(/Examples[\s\S]*Verbs/), err: '' })
    for (const verb of verbs) {
      const help = await typed(verb, '--help')
      expect(help).toEqual({ code: 0, out: expect.stringMatching(/Examples\n {2}edifice[\s\S]*Usage[\s\S]*--json/), err: '' })
      expect((await typed('help', verb)).out).toBe(help.out)
    }
  })
  it('[CM4] help names only verbs that are there', async () => {
    const texts = [await typed('--help'), ...(await Promise.all(verbs.map((verb) => typed(verb, '--help'))))].map(
      (answer) => answer.out,
    )
    const named = texts.flatMap((text) => [...text.matchAll(/^ +(?:.*\| )?edifice ([a-z]+)/gm)].map((m) => m[1]))
    expect(named.length).toBeGreaterThan(30)
    expect(named.filter((name) => !verbs.includes(name!))).toEqual([])
  })
  it('[CM1] the nearest word is one slip or a beginning away, never a stranger', () => {
    expect(nearest('stroy', verbs)).toBe('story')
    expect(nearest('lst', verbs)).toBe('list')
    expect(nearest('sto', verbs)).toBe('story')
    expect(nearest('portfolio', verbs)).toBeUndefined()
  })
})

describe('settings', () => {
  const settings = (at: string, environment = {}, flags = {}) => {
    const read = readSettings(at, { HOME: folder, ...environment }, flags)
    return read.ok ? read.value : read.failure
  }
  it('[CM20] the ledger is named by -f, then EDIFICE_LEDGER, then the nearest edifice.toml up to the repository root, then this folder', () => {
    const repository = join(folder, 'repository')
    const deep = join(repository, 'a', 'b')
    mkdirSync(deep, { recursive: true })
    writeFileSync(join(folder, 'edifice.toml'), 'ledger = "outside.edifice"\n')
    mkdirSync(join(repository, '.git'))
    expect(settings(deep)).toMatchObject({ ledger: join(deep, 'ledger.edifice') })
    writeFileSync(join(repository, 'edifice.toml'), 'ledger = "deals.edifice"\nlang = "zh-Hant"\n')
    expect(settings(deep)).toMatchObject({ ledger: join(repository, 'deals.edifice'), language: 'zh-Hant' })
    expect(settings(deep, { EDIFICE_LEDGER: 'e.edifice' })).toMatchObject({ ledger: join(deep, 'e.edifice') })
    expect(settings(deep, { EDIFICE_LEDGER: 'e.edifice' }, { file: 'f.edifice' })).toMatchObject({
      ledger: join(deep, 'f.edifice'),
    })
    expect(settings(deep, {}, { lang: 'en' })).toMatchObject({ language: 'en' })
  })
  it('[CM20] a setting nobody knows is named with its file', () => {
    const place = join(folder, 'wrong')
    mkdirSync(place)
    writeFileSync(join(place, 'edifice.toml'), 'leger = "x"\n')
    expect(settings(place)).toMatchObject({
      code: 2,
      message: expect.stringContaining('"leger" is no setting'),
      where: join(place, 'edifice.toml'),
    })
    writeFileSync(join(place, 'edifice.toml'), 'ledger = [\n')
    expect(settings(place)).toMatchObject({ code: 2, message: expect.stringContaining('cannot be read') })
  })
})

describe('colour', () => {
  const paints = (given: Parameters<typeof fakeTerminal>[0], choice?: string) =>
    paintFor(fakeTerminal(given).terminal, choice, 'out').bold('x') !== 'x'
  it('[CM18] is for terminals, and off with NO_COLOR, TERM=dumb or --color never', () => {
    const outIsTerminal = true
    expect(paints({ outIsTerminal })).toBe(true)
    expect(paints({})).toBe(false)
    expect(paints({ outIsTerminal, environment: { NO_COLOR: '1' } })).toBe(false)
    expect(paints({ outIsTerminal, environment: { TERM: 'dumb' } })).toBe(false)
    expect(paints({ outIsTerminal }, 'never')).toBe(false)
    expect(paints({}, 'always')).toBe(true)
  })
})
