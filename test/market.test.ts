import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { main } from '../src/cli/main.ts'
import { fakeTerminal } from '../src/cli/testing/fake-terminal.ts'
import { indexText, pricesText, spreadsText } from '../src/report/testing/market-fixture.ts'
import { plantLater, sampleFolder } from './testing/sample.ts'

let folder = ''
beforeAll(() => {
  folder = sampleFolder()
  for (const [name, text] of Object.entries({ 'own.csv': pricesText, 'index.csv': indexText, 'cds.csv': spreadsText }))
    writeFileSync(join(folder, name), text)
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const asked = ['--party', 'oracle', '--as-of', '2026-02-20']
const prices = ['market', 'own.csv', ...asked, '--market', 'index.csv', '--around', '2026-02-02', '--window', '-1..5']
/** As in a shell there, but in this process: many are asked. */
async function run(words: readonly string[], cwd = folder) {
  const { terminal, written } = fakeTerminal({ folder: cwd, environment: { HOME: cwd } })
  const placed = words.map((word) => (word.endsWith('.csv') ? join(cwd, word) : word))
  const code = await main(placed, terminal)
  const relative = (text: string) => text.replaceAll(`${cwd}/`, '')
  return { code, out: relative(written.out), err: relative(written.err) }
}

describe('market', () => {
  it('[CM90] gives a study of prices and a curve of spreads in every form', async () => {
    const json = JSON.parse((await run([...prices, '--json'])).out)
    expect(json).toMatchObject({ schema: 'edifice/1', asOf: '2026-02-20', party: 'oracle' })
    expect(json.days).toHaveLength(7)
    const zero = json.days.find((day: { offset: { value: number } }) => day.offset.value === 0)
    expect(zero.abnormal).toMatchObject({ value: expect.closeTo(-0.1, 1), given: ['own.csv', 'index.csv'] })
    expect(zero.claims.claims.length).toBeGreaterThan(0)
    expect(json.evidence.map((e: { claim: string }) => e.claim)).toEqual(expect.arrayContaining(zero.claims.claims))
    expect((await run(prices)).out.split('\n')[0]).toBe(
      'known\tday0\tclaims\tabnormal\terror\tt\twindow\twindowError\twindowT\tdays\tothers\toverlaps\tclaims\tassumed',
    )
    const svg = (await run([...prices, '-o', 'svg', '--width', '2400'])).out
    expect(svg).toMatch(/^<svg[\s\S]*data-claim[\s\S]*<\/svg>\s*$/)
    expect(svg).toContain(
      'edifice market own.csv --party oracle --market index.csv --around 2026-02-02 --window -1..5 --as-of 2026-02-20',
    )
    const curve = JSON.parse((await run(['market', 'cds.csv', ...asked, '--recovery', '25%', '--by', '2028', '--json'])).out)
    expect(curve.curve.map((row: { id: string }) => row.id)).toEqual(['6M', '12M', '60M', '2028-12-31'])
    expect(curve.events).toBeUndefined()
    const moved = JSON.parse(
      (await run(['market', 'cds.csv', ...asked, '--around', 'nvidia openai', '--tenor', '1Y', '--json'])).out,
    )
    expect(moved.events.length).toBeGreaterThan(3)
    expect((await run([...prices, '-o', 'md', '--lang', 'zh-Hant'])).out).toContain('## 逐日')
  }, 60_000)
  it('[CM91] a window that begins with a minus needs no sign of equality', async () => {
    expect((await run([...prices, '--json'])).out).toBe((await run([...prices.slice(0, -2), '--window=-1..5', '--json'])).out)
  }, 60_000)
  it('[CM92] what cannot be used is refused with its place and what to type next', async () => {
    writeFileSync(join(folder, 'bad.csv'), 'date,close\n2026-01-02,100\n2026-01-05,=cmd|x\nsoon,1\n')
    expect(await run(['market', 'bad.csv', ...asked])).toEqual({
      code: 1,
      out: '',
      err: 'edifice: "=cmd|x" is no number.\n    bad.csv:4:1: "soon" is no day.\n  at: bad.csv:3:12\n  next: Write a plain number, or leave the cell empty.\n',
    })
    const refusal = async (...words: readonly string[]) => {
      const { code, out, err } = await run(words)
      return [code, out, err.replace(/[\s\S]*\n {2}next: /, '').trim()]
    }
    expect(await refusal('market')).toEqual([2, '', 'edifice market prices.csv --party oracle'])
    expect(await refusal('market', 'own.csv')).toEqual([2, '', 'edifice market own.csv --party COMPANY'])
    expect((await refusal('market', 'nowhere.csv', ...asked))[0]).toBe(3)
    expect((await refusal('market', 'own.csv', '--party', 'zzzzqqqq'))[0]).toBe(3)
    expect(await refusal('market', 'own.csv', ...asked, '--window', '5..-1')).toEqual([2, '', '--window -1..5'])
    expect(await refusal('market', 'own.csv', ...asked, '--estimation', '-20..0')).toEqual([2, '', '--estimation -131..-12'])
    expect(await refusal('market', 'own.csv', ...asked, '--model', 'market')).toEqual([
      2,
      '',
      '--market index.csv, or --model mean',
    ])
    expect(await refusal('market', 'own.csv', ...asked, '--market', 'cds.csv')).toEqual([2, '', '--market with a file of prices'])
    expect(await refusal('market', 'cds.csv', ...asked, '--recovery', '1')).toEqual([2, '', '--recovery 0.4 or --recovery 40%'])
    expect(await refusal('market', 'cds.csv', ...asked, '--tenor', 'long')).toEqual([2, '', '--tenor 6M, 1Y, 5Y'])
    expect(await refusal('market', 'cds.csv', ...asked, '--by', 'soon')).toEqual([2, '', '--by 2028, 2028Q2 or 2028-06-30'])
    expect((await refusal('market', 'own.csv', ...asked, '--around', '2026-02'))[0]).toBe(2)
    expect((await refusal('market', 'own.csv', ...asked, '--around', 'zzzz qqqq'))[0]).toBe(3)
    expect(await refusal('market', 'own.csv', ...asked, '--around', '2025-03-20')).toEqual([
      1,
      '',
      'a longer file, or --estimation -60..-2',
    ])
    expect((await refusal('market', 'own.csv', ...asked, '--around', '2027-03-20'))[0]).toBe(1)
  }, 120_000)
  it('[CM93] later rows and later claims change no byte, and the ledger is not written', async () => {
    const before = readFileSync(join(folder, 'ledger.edifice'))
    const early = ['market', 'own.csv', '--party', 'oracle', '--as-of', '2026-02-05', '--json', '-q']
    const shown = (await run(early)).out
    expect(readFileSync(join(folder, 'ledger.edifice'))).toEqual(before)
    const planted = plantLater(folder, '2026-02-06')
    writeFileSync(join(planted, 'own.csv'), pricesText)
    expect((await run(early, planted)).out).toBe(shown)
    writeFileSync(join(planted, 'own.csv'), pricesText.replace(/\n2026-02-06,.*/, '\n2026-02-06,=cmd'))
    expect((await run(early, planted)).out).toBe(shown)
    rmSync(planted, { recursive: true })
  }, 60_000)
})
