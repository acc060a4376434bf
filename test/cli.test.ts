import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { modelServer } from '../src/world/model/testing/model-server.ts'
import { edifice, type RunOptions, spawned, startEdifice } from './testing/command.ts'
import { plantLater, sampleFolder } from './testing/sample.ts'

const article = `Northwind Power said on 3 March 2026 that it had signed a definitive agreement to supply Contoso Data with 2 GW for $12 billion.
"We are committed to the full $12 billion," said Ana Ruiz, chief executive of Northwind Power.
`
const folders: string[] = []
const emptyFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'edifice-e2e-'))
  folders.push(folder)
  return folder
}
let sample = ''
let commitment = ''
beforeAll(() => {
  sample = sampleFolder()
  folders.push(sample)
  const listed = JSON.parse(edifice(['list', 'commitments', 'nvidia openai', '--json'], { cwd: sample }).out)
  commitment = listed.commitments[0].id
}, 120_000)
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** Every verb that reads, as it is typed. */
const readings = (): readonly (readonly string[])[] => [
  ['list', 'commitments'],
  ['list', 'claims'],
  ['list', 'companies'],
  ['list', 'sources'],
  ['show', commitment],
  ['show', 'openai'],
  ['story', commitment],
  ['conflicts'],
  ['net'],
  ['net', '--company', 'oracle', '--loops'],
  ['stress', '--set', `${commitment}=20`],
  ['stress', '--solve', commitment, '--whole-through', '2027'],
  ['stress', '--set', `${commitment}=20`, '--expect', 'merton', '--thresholds', commitment, '--reverse', 'oracle=10'],
  ['stress', '--paths', '40', '--explain'],
  ['diff', '--from', '2025-09-30', '--to', '2026-01-31'],
  ['depend'],
  ['depend', 'openai', '--on', 'nvidia', '--assume', 'output=20'],
  ['export', 'json'],
  ['check'],
]

describe('the command', () => {
  it('[CM11] --json gives one document with schema, asOf and ledgerHash on every verb, whatever is said on stderr', () => {
    const fresh = emptyFolder()
    writeFileSync(join(fresh, 'article.txt'), article)
    const runs: readonly (readonly [readonly string[], string])[] = [
      [['init', '--json'], fresh],
      [['add', 'article.txt', '--json'], fresh],
      [['import', join(process.cwd(), 'examples/ai-compute/facts.json'), '--json'], fresh],
      ...readings().map((words) => [[...words, ...(words[0] === 'export' ? [] : ['--json'])], sample] as const),
    ]
    for (const [words, cwd] of runs) {
      const ran = edifice(words, { cwd })
      expect({ words, code: ran.code, err: ran.code === 0 ? '' : ran.err }).toEqual({ words, code: 0, err: '' })
      expect(ran.err).not.toBe('')
      const document = JSON.parse(ran.out)
      expect(document).toMatchObject({ schema: 'edifice/1', ledgerHash: expect.stringMatching(/^[0-9a-f]{64}$/) })
      expect(document.asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    }
  }, 120_000)
  it('[CM12] nothing found is [] and no failure', () => {
    for (const kind of ['commitments', 'claims', 'companies', 'sources']) {
      const ran = edifice(['list', kind, 'zzzzqqqq', '--json'], { cwd: sample })
      expect(ran.code).toBe(0)
      expect(JSON.parse(ran.out)[kind]).toEqual([])
    }
    const early = edifice(['list', 'commitments', '--as-of', '1999', '--json'], { cwd: sample })
    expect(JSON.parse(early.out).commitments).toEqual([])
  }, 60_000)
  it('[CM13] --jsonl is one record a line, the same as in --json; CSV and TSV have the same rows', () => {
    const ask = (...more: readonly string[]) =>
      edifice(['list', 'commitments', '--as-of', '2026-02-04', ...more], { cwd: sample }).out
    const records = JSON.parse(ask('--json')).commitments as { id: string }[]
    const lines = ask('--jsonl')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(records.length).toBeGreaterThan(20)
    expect(lines).toEqual(records)
    expect(ask().trimEnd().split('\n')).toHaveLength(records.length + 1)
    const csv = ask('-o', 'csv').trimEnd().split('\r\n')
    expect(csv).toHaveLength(records.length + 1)
    for (const line of csv.slice(1)) expect(line).toContain('2026-02-04')
  }, 60_000)
  it('[CM33] net gives the loops with their weakest link, of all or of one company', () => {
    const ask = (...more: readonly string[]) => edifice(['net', '--as-of', '2026-02-04', ...more], { cwd: sample })
    const all = JSON.parse(ask('--json').out)
    expect(all.loops[0]).toMatchObject({ id: 'nvidia.openai.oracle', firmness: { value: 'F1' } })
    expect(Object.keys(all)).toEqual(expect.arrayContaining(['links', 'loops', 'circulation', 'vendor', 'concentration']))
    const loops = ask('--loops', '--jsonl').out.trimEnd().split('\n')
    expect(loops.map((line) => JSON.parse(line))).toEqual(all.loops)
    const oracle = JSON.parse(ask('--company', 'oracle', '--json').out)
    expect(oracle.loops.every(({ id }: { id: string }) => id.split('.').includes('oracle'))).toBe(true)
    expect(oracle.links.length).toBeLessThan(all.links.length)
    expect(oracle.circulation).toEqual(all.circulation)
    expect(ask('-o', 'svg').out).toMatch(/^<svg[\s\S]*<\/svg>\s*$/)
    expect(ask('--company', 'zzzzqqqq').code).toBe(3)
    expect(ask('openai').code).toBe(2)
  }, 60_000)
  it('[CM10] words are on stderr, data on stdout, and -q leaves only the data', () => {
    const loud = edifice(['story', commitment], { cwd: sample })
    const quiet = edifice(['story', commitment, '-q'], { cwd: sample })
    expect(loud.err).toContain('best-supported')
    expect(quiet.err).toBe('')
    expect(quiet.out).toBe(loud.out)
    expect(loud.out).toContain('\t')
  }, 60_000)
  it('[CM18] no colour in a pipe, and with --color always even there', () => {
    expect(edifice(['story', commitment], { cwd: sample }).err).not.toContain('\u001b')
    expect(edifice(['story', commitment, '--color', 'always'], { cwd: sample }).err).toContain('\u001b')
    const off = edifice(['story', commitment, '--color', 'never'], { cwd: sample, env: { NO_COLOR: '1', TERM: 'dumb' } })
    expect(off.out + off.err).not.toContain('\u001b')
  }, 60_000)
  it('[CM19] a closed pipe ends quietly', () => {
    const pipe = spawned('sh', ['-c', `"$NODE" "$BIN" export json -q | head -c 10`], {
      cwd: sample,
      env: { NODE: process.execPath, BIN: join(process.cwd(), 'src/cli/bin.ts') },
    })
    expect(pipe).toMatchObject({ code: 0, err: '' })
    expect(pipe.out).toHaveLength(10)
  }, 60_000)
  it('[CM23] exit codes: 2 wrong usage, 3 not found, 4 ledger invalid, 5 findings, 1 failed', () => {
    const code = (words: readonly string[], cwd = sample) => edifice(words, { cwd }).code
    expect(code(['stres'])).toBe(2)
    expect(code(['stress', '--set', `${commitment}=twenty`])).toBe(2)
    expect(code(['list', '--as-of', 'soon'])).toBe(2)
    expect(code(['show', 'C-9999'])).toBe(3)
    expect(code(['story', 'zzzz qqqq'])).toBe(3)
    expect(code(['list'], emptyFolder())).toBe(3)
    expect(code(['add', 'nowhere.txt'])).toBe(3)
    expect(code(['init'])).toBe(1)
    expect(code(['check', '--fail-on', 'conflicts'])).toBe(5)
    const broken = emptyFolder()
    writeFileSync(join(broken, 'ledger.edifice'), 'this is no ledger\n'.repeat(200))
    expect(code(['check'], broken)).toBe(4)
  }, 120_000)
  it('[CM21] every refusal says what, where and what to type next', () => {
    const ran = edifice(['list'], { cwd: emptyFolder() })
    expect(ran.out).toBe('')
    expect(ran.err).toMatch(/^edifice: .+\n {2}at: .*ledger\.edifice.*\n {2}next: edifice init/)
  })
  it('[CM22] init makes two files, never over a ledger, and a dry run makes none', () => {
    const folder = emptyFolder()
    expect(edifice(['init', 'deals', '--dry-run'], { cwd: folder }).out).toContain('ledger.edifice')
    expect(existsSync(join(folder, 'deals'))).toBe(false)
    expect(edifice(['init', 'deals'], { cwd: folder }).code).toBe(0)
    const before = readFileSync(join(folder, 'deals', 'ledger.edifice'))
    expect(readFileSync(join(folder, 'deals', 'edifice.toml'), 'utf8')).toContain('ledger.edifice')
    expect(edifice(['init', 'deals'], { cwd: folder }).err).toContain('there is a ledger already')
    expect(readFileSync(join(folder, 'deals', 'ledger.edifice'))).toEqual(before)
    expect(edifice(['list', '--json'], { cwd: join(folder, 'deals') }).code).toBe(0)
  }, 60_000)
  it('[CM24] add reads a file and standard input, prints each claim with its quote, and adds the same text once', () => {
    const folder = emptyFolder()
    edifice(['init'], { cwd: folder })
    const dry = JSON.parse(edifice(['add', '-', '--dry-run', '--json'], { cwd: folder, input: article }).out)
    expect(dry.added[0].intake.claims.length).toBeGreaterThan(0)
    expect(JSON.parse(edifice(['list', 'claims', '--json'], { cwd: folder }).out).claims).toEqual([])
    const first = JSON.parse(edifice(['add', '-', '--json'], { cwd: folder, input: article }).out)
    for (const { claim } of first.added[0].intake.claims) expect(article).toContain(claim.evidence.quote.exact)
    const again = JSON.parse(edifice(['add', '-', '--json'], { cwd: folder, input: article }).out)
    expect(again.added[0].intake.claims.every((c: { isNew: boolean }) => !c.isNew)).toBe(true)
    expect(again.ledgerHash).toBe(first.ledgerHash)
  }, 60_000)
  it('[CM24] one bad source is named, the others go in, and the code says so', () => {
    const folder = emptyFolder()
    edifice(['init'], { cwd: folder })
    writeFileSync(join(folder, 'good.txt'), article)
    writeFileSync(join(folder, 'empty.txt'), '')
    const ran = edifice(['add', 'good.txt', 'empty.txt', 'nowhere.txt', '--json'], { cwd: folder })
    expect(ran.code).toBe(1)
    expect(JSON.parse(ran.out)).toMatchObject({ added: [{}], problems: [{}, {}] })
    expect(ran.err).toContain('nowhere.txt')
  }, 60_000)
  it('[CM25] the same facts twice add nothing', () => {
    const facts = join(process.cwd(), 'examples/ai-compute/facts.json')
    const hash = () => JSON.parse(edifice(['check', '--json'], { cwd: sample }).out).ledgerHash
    const before = hash()
    expect(JSON.parse(edifice(['import', facts, '--json'], { cwd: sample }).out).added).toEqual({})
    expect(hash()).toBe(before)
  }, 60_000)
  it('[CM25] rows that cannot be read are named, and in a script --yes says that the others go in', () => {
    const folder = emptyFolder()
    edifice(['init'], { cwd: folder })
    const facts = JSON.parse(readFileSync(join(process.cwd(), 'examples/ai-compute/facts.json'), 'utf8'))
    writeFileSync(join(folder, 'facts.json'), JSON.stringify({ ...facts, claims: [{ gist: 'of nothing' }, ...facts.claims] }))
    const unsure = edifice(['import', 'facts.json', '--json'], { cwd: folder })
    expect(unsure).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(/claims\[0\][\s\S]*1 row cannot be read[\s\S]*--yes/),
    })
    expect(JSON.parse(edifice(['list', '--json'], { cwd: folder }).out).commitments).toEqual([])
    const sure = edifice(['import', 'facts.json', '--json', '--yes'], { cwd: folder })
    expect(sure.code).toBe(0)
    expect(JSON.parse(sure.out)).toMatchObject({ added: { claim: facts.claims.length } })
    writeFileSync(join(folder, 'broken.json'), '{"parties": [')
    expect(edifice(['import', 'broken.json'], { cwd: folder })).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('broken.json'),
    })
  }, 60_000)
  it('[CM26] pictures are whole SVG files with the date inside', () => {
    const story = edifice(['story', commitment, '--as-of', '2026-02-04', '-o', 'svg'], { cwd: sample })
    expect(story.out).toMatch(/^<svg [\s\S]*<\/svg>\n$/)
    expect(story.out).toContain('2026')
    const drawn = ['network', 'short', 'missing'].map(
      (figure) => edifice(['stress', '--set', `${commitment}=20`, '-o', 'svg', '--figure', figure], { cwd: sample }).out,
    )
    expect(new Set(drawn).size).toBe(3)
  }, 60_000)
  it('[CM27] a commitment is named by id, slug or words, and several that fit are listed', () => {
    const slug = JSON.parse(edifice(['show', commitment, '--json'], { cwd: sample }).out).commitment.slug
    for (const words of [slug, commitment.toLowerCase()])
      expect(JSON.parse(edifice(['show', words, '--json'], { cwd: sample }).out).commitment.id).toBe(commitment)
  }, 60_000)
  it('[CM29] a run is typed as changes to commitments and an order of payment', () => {
    const run = (...words: readonly string[]) => edifice(['stress', ...words, '--json'], { cwd: sample })
    const ran = run('--set', `${commitment}=20`, '--delay', `${commitment}=2`, '--fill', '500m', '--order', 'first:oracle')
    expect(JSON.parse(ran.out).scenario).toMatchObject({
      changes: [
        { kind: 'set', commitment, amount: 20e9 },
        { kind: 'delay', commitment, periods: 2 },
        { kind: 'fill', amount: 500e6 },
      ],
      order: { kind: 'first', party: 'oracle' },
    })
    const refused = (code: number, ...words: readonly string[]) =>
      expect({ words, code: run(...words).code }).toEqual({ words, code })
    refused(2, '--set', commitment)
    refused(2, '--order', 'oracle')
    refused(3, '--order', 'first:nobody-at-all')
    refused(3, '--cancel', 'zzzz qqqq')
    refused(2, '--solve', commitment)
    refused(2, '--whole-through', '2027')
    refused(2, '--table', 'turned')
    refused(2, 'C-0001=20')
  }, 60_000)
  it('[ST145] --expect, --thresholds and --reverse are typed and answered, and refused by halves', () => {
    const run = (...words: readonly string[]) => edifice(['stress', ...words, '--as-of', '2026-02-04'], { cwd: sample })
    const ran = run('--expect', 'eisenberg-noe', '--horizon', '2', '--fear', '3%..12%', '--json')
    const document = JSON.parse(ran.out)
    expect(document.scenario.expect).toMatchObject({
      model: 'eisenberg-noe',
      horizonPeriods: 2,
      spreadOpen: 0.03,
      spreadShut: 0.12,
    })
    expect(document.outlook.withheld.length).toBe(document.periods.length)
    expect(document.rests.map((row: { id?: string; reference?: string }) => JSON.stringify(row)).join()).toContain('expect-fear')
    const flips = JSON.parse(run('--thresholds', commitment, '--json').out).thresholds
    expect(flips.flips.length).toBeGreaterThan(0)
    expect(flips.complete).toBe(false)
    const { reverse } = JSON.parse(run('--reverse', 'oracle=10', '--json').out)
    expect(reverse.short).toBeGreaterThanOrEqual(10e9)
    expect(reverse.failures.length).toBeGreaterThan(0)
    expect(run('--thresholds', commitment).out).toMatch(/^at\tparty\twhat\tbelow\tabove/)
    expect(run('--expect', 'furfine', '--table', 'ahead').out).toMatch(/^party\tquarter\tcoverage\tspread/)
    for (const words of [
      ['--expect', 'hope'],
      ['--horizon', '4'],
      ['--expect', 'merton', '--horizon', '0'],
      ['--expect', 'merton', '--fear', '9%..3%'],
      ['--expect', 'merton', '--recovery', '140%'],
      ['--reverse', 'oracle'],
      ['--table', 'reverse'],
      ['--table', 'ahead'],
    ])
      expect({ words, code: run(...words).code }).toEqual({ words, code: 2 })
    expect(run('--thresholds', 'zzzz qqqq').code).toBe(3)
    expect(run('--reverse', 'oracle=9000').code).toBe(1)
  }, 60_000)
  it('[CM31] --paths adds quantiles by party, with priors and seed named, the same bytes for the same seed', () => {
    const run = (...words: readonly string[]) => edifice(['stress', '--set', `${commitment}=20`, ...words], { cwd: sample })
    const typed = ['--paths', '200', '--seed', '7', '--prior', 'F3=3,1', '--explain', '--json']
    const ran = run(...typed)
    expect(run(...typed).out).toBe(ran.out)
    const document = JSON.parse(ran.out)
    expect(document.chance).toMatchObject({ paths: 200, asked: 200, seed: 7, rho: 0.3, priors: { F3: { a: 3, b: 1 } } })
    expect(document.chance.total.quantiles.map((q: { q: number }) => q.q)).toEqual([0.5, 0.9, 0.95, 0.99])
    expect(document.chance.calibration.length).toBeGreaterThan(0)
    expect(document.loadBearing.length).toBeGreaterThan(0)
    expect(document.shapley.length).toBe(1)
    expect(run('--paths', '50', '--seed', '7').out).toMatch(/^party\tmean\tmeanError\tq50/)
    expect(run('--explain', '--table', 'bearing').out).toMatch(/^commitment\tid\tfirmness/)
    for (const words of [
      ['--seed', '7'],
      ['--paths', '0'],
      ['--paths', 'many'],
      ['--paths', '10', '--rho', '2'],
      ['--paths', '10', '--prior', 'F9=1,1'],
      ['--paths', '10', '--prior', 'F3=0,0'],
      ['--table', 'chance'],
    ]) {
      const refused = run(...words)
      expect({ words, code: refused.code, out: refused.out }).toEqual({ words, code: 2, out: '' })
      expect(refused.err).toContain('next:')
    }
  }, 60_000)
  it('[CM70] delays, what moves together, even draws and threads are typed with --paths; any number of threads gives the same bytes', () => {
    const run = (...words: readonly string[]) => edifice(['stress', '--paths', '3200', '--seed', '7', ...words], { cwd: sample })
    const chanceIn = (out: string) => JSON.parse(out).chance
    const typed = ['--prior', 'f3=late:5,2', '--together', 'payer=0.5', '--draws', 'sobol', '--json']
    const one = run(...typed, '--threads', '1')
    expect(run(...typed, '--threads', '3').out).toBe(one.out)
    const chance = chanceIn(one.out)
    expect(chance).toMatchObject({
      draws: 'sobol',
      together: { by: 'payer', within: 0.5 },
      delays: { F3: { quarters: 5, of: 2 } },
    })
    expect(chance.assumedDelays.F3).toEqual({ quarters: 5, of: 2 })
    const levels = chance.fans[0].levels.map(({ q }: { q: number }) => q)
    expect(levels).toEqual([0.05, 0.25, 0.5, 0.75, 0.95])
    for (const party of chance.parties) {
      expect(party.defaults.share).toBeLessThanOrEqual(party.late.share)
      expect(party.missed.share).toBeLessThanOrEqual(party.late.share)
    }
    expect(chanceIn(run('--json').out).totalControlled.varianceRatio).toBeGreaterThan(1)
  }, 60_000)
  it('[CM71] a table of correlations names payers as people do; what cannot be, and what cannot be read, is refused with what would do', () => {
    const folder = mkdtempSync(join(tmpdir(), 'edifice-together-'))
    const table = (text: string) => {
      const path = join(folder, 'table.csv')
      writeFileSync(path, text)
      return edifice(['stress', '--paths', '20', '--together', `payer:${path}`, '--json'], { cwd: sample })
    }
    const taken = table('one,other,correlation\nOracle,NVIDIA,0.6\nmicrosoft,Oracle,-0.2\n')
    expect(JSON.parse(taken.out).chance.together.pairs).toEqual([
      { a: 'oracle', b: 'nvidia', correlation: 0.6 },
      { a: 'microsoft', b: 'oracle', correlation: -0.2 },
    ])
    const refused = (code: number, message: RegExp, answer: ReturnType<typeof table>) => {
      expect({ code: answer.code, out: answer.out }).toEqual({ code, out: '' })
      expect(answer.err).toMatch(message)
      expect(answer.err).toContain('next:')
    }
    const whole = 'oracle,oracle,1\nnvidia,nvidia,1\nmicrosoft,microsoft,1\n'
    const contrary = 'oracle,nvidia,0.9\nnvidia,microsoft,0.9\noracle,microsoft,-0.9\n'
    refused(2, /contradict the others[\s\S]*of the way from it would do/, table(whole + contrary))
    refused(2, /contradict the others[\s\S]*a higher figure with itself/, table('oracle,oracle,0.1\noracle,nvidia,0.9'))
    refused(2, /line 2: .*no pair with a correlation/, table('oracle,nvidia,0.5\noracle,microsoft,lots'))
    refused(3, /zzzz[\s\S]*at: .*line 1/, table('zzzz,nvidia,0.5'))
    refused(2, /holds no pair/, table(''))
    const stress = (...words: readonly string[]) => edifice(['stress', '--paths', '20', ...words], { cwd: sample })
    refused(3, /no file/, stress('--together', 'payer:absent.csv'))
    refused(2, /does not say/, stress('--together', 'sector=0.5'))
    refused(2, /no correlation/, stress('--together', 'kind=2'))
    refused(2, /no prior/, stress('--prior', 'F3=late:1,0'))
    refused(2, /no number of threads/, stress('--threads', '0'))
  }, 60_000)
  it('[CM72] the fan by quarter and the causes of the means are tables of their own; with -q nothing but data', () => {
    const run = (...words: readonly string[]) => edifice(['stress', '--paths', '60', '-q', ...words], { cwd: sample })
    const fan = run('--table', 'fan')
    expect(fan.out).toMatch(/^party\tperiod\tq5\tq25\tq50\tq75\tq95\tasStated/)
    expect(fan.err).toBe('')
    expect(run('--table', 'behind').out).toMatch(/^party\tcause\tamount\tshare/)
    expect(run('-o', 'md').out).not.toMatch(/quarter by quarter/)
  }, 60_000)
  it('[CM32] an interrupt keeps the paths that are finished, says how many, and ends with 130', async () => {
    const running = startEdifice(['stress', '--paths', '200000', '--json'], { cwd: sample })
    let out = ''
    let err = ''
    running.stdout?.on('data', (chunk) => {
      out += chunk
    })
    running.stderr?.on('data', (chunk) => {
      err += chunk
      // The first tenth is told: the paths are being drawn.
      if (/ paths\n/.test(err) && !running.killed) running.kill('SIGINT')
    })
    expect(await new Promise<number | null>((resolve) => running.on('close', resolve))).toBe(130)
    const { chance } = JSON.parse(out)
    expect(chance.asked).toBe(200_000)
    expect(chance.paths).toBeGreaterThan(0)
    expect(chance.paths).toBeLessThan(200_000)
    expect(err).toContain(`interrupted: ${chance.paths} of 200000 paths`)
  }, 120_000)
  it('[CM115] an interrupt while texts are read keeps those that were finished and nothing of the others, says so, and ends with 130', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'edifice-interrupt-'))
    edifice(['init'], { cwd })
    const deals = (n: number) =>
      Array.from(
        { length: n },
        (_, i) => `Northgate Power signed a contract to buy turbines from Calder Works for $${i + 3} million.`,
      )
    writeFileSync(join(cwd, 'short.txt'), deals(2).join('\n\n'))
    writeFileSync(join(cwd, 'long.txt'), deals(20_000).join('\n\n'))
    const running = startEdifice(['add', 'short.txt', 'long.txt', '--json'], { cwd })
    let out = ''
    let err = ''
    running.stdout?.on('data', (chunk) => {
      out += chunk
    })
    running.stderr?.on('data', (chunk) => {
      err += chunk
      if (err.includes('1/2 short.txt') && !running.killed) running.kill('SIGINT')
    })
    expect(await new Promise<number | null>((resolve) => running.on('close', resolve))).toBe(130)
    expect(err).toContain('interrupted: 1 document read and kept; nothing of what was being read. Not finished: long.txt')
    expect(JSON.parse(out).added.map(({ document }: { document: { name: string } }) => document.name)).toEqual(['short.txt'])
    expect(JSON.parse(edifice(['list', 'sources', '--json'], { cwd }).out).sources).toHaveLength(1)
    expect(edifice(['check'], { cwd }).code).toBe(0)
  }, 120_000)
  it('[CM28] serve prints its address, answers there, refuses a taken port, and ends at an interrupt with 130', async () => {
    const server = startEdifice(['serve', '--port', '0', '--read-only'], { cwd: sample })
    const ended = new Promise<number | null>((resolve) => server.on('close', resolve))
    const address = await firstLine(server.stdout)
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+/)
    expect((await fetch(address)).status).toBe(200)
    const taken = edifice(['serve', '--port', new URL(address).port], { cwd: sample })
    expect(taken).toMatchObject({ code: 1, out: '', err: expect.stringContaining('is taken') })
    server.kill('SIGINT')
    expect(await ended).toBe(130)
  }, 60_000)
})

describe('copies of a ledger', () => {
  it('[CM100] export text, check, import and backup give the same ledger, each telling its hash in --json', () => {
    const folder = emptyFolder()
    const ledger = join(sample, 'ledger.edifice')
    const run = (...words: string[]) => edifice([...words, '-q'], { cwd: folder })
    const hashOf = (...words: string[]) => JSON.parse(run(...words, '--json').out).ledgerHash
    const hash = hashOf('export', 'text', 'as-text', '-f', ledger)
    expect(hashOf('check', 'as-text')).toBe(hash)
    expect(hashOf('import', 'as-text', '-f', 'copy.edifice')).toBe(hash)
    expect(hashOf('backup', 'safe.edifice', '-f', 'copy.edifice')).toBe(hash)
    expect(run('list', 'commitments', '-f', 'safe.edifice').out).toBe(run('list', 'commitments', '-f', ledger).out)
    const page = join(folder, 'as-text/lines/000001.jsonl')
    writeFileSync(page, readFileSync(page, 'utf8').replace('"name"', '"nome"'))
    const checked = run('check', 'as-text')
    expect(checked.code).toBe(4)
    expect(checked.out).toContain('as-text/lines/000001.jsonl:1: ')
    expect(run('import', 'as-text', '-f', 'other.edifice').code).toBe(4)
    expect(existsSync(join(folder, 'other.edifice'))).toBe(false)
    expect(run('backup', 'safe.edifice', '-f', 'copy.edifice')).toMatchObject({ code: 1 })
  }, 60_000)
})

describe('a language model', () => {
  it('[CM106] is asked only with --model, named in the environment; what it invents is counted and dropped, the rest waits', async () => {
    const folder = emptyFolder()
    edifice(['init', '-q'], { cwd: folder })
    writeFileSync(join(folder, 'article.txt'), article)
    const claim = {
      speaker: { name: 'Ana Ruiz', kind: 'person' },
      act: 'commits',
      property: 'amount',
      payer: 'Contoso Data',
      payee: 'Northwind Power',
      kind: 'supply',
    }
    const quotes = ['We are committed to the full $12 billion', 'We will pay twice as much']
    const server = await modelServer(JSON.stringify({ claims: quotes.map((quote) => ({ ...claim, quote })) }))
    const env = {
      EDIFICE_MODEL_ADDRESS: server.address,
      EDIFICE_MODEL: 'small',
      EDIFICE_MODEL_KEY: 'secret-key',
      EDIFICE_MODEL_PRICES: '1,2',
    }
    const run = (...words: string[]) =>
      startedToEnd(['add', 'article.txt', '--dry-run', '--json', ...words], { cwd: folder, env })
    const without = await run()
    expect(server.asked).toHaveLength(0)
    const asked = await run('--model')
    await server.close()
    const { added } = JSON.parse(asked.out)
    expect(added[0].proposed).toMatchObject({
      model: 'small',
      claims: 1,
      dropped: [{ reason: 'quote-not-found' }],
      tokensIn: 100,
    })
    expect(added[0].intake.claims.length).toBe(JSON.parse(without.out).added[0].intake.claims.length + 1)
    expect(asked.err).toContain('small: 1 proposed, 1 quote-not-found; 100 tokens in, 20 out, $0.0001')
    expect(asked.out + asked.err).not.toContain('secret-key')
    expect(edifice(['add', 'article.txt', '--model'], { cwd: folder }).code).toBe(2)
  }, 60_000)
})

describe('what changed', () => {
  it('[CM101] diff tells what is firmer, softer, larger or new between two dates, the same in every form', () => {
    const ask = (...more: string[]) => edifice(['diff', '--from', '2025-09-30', '--to', '2026-02-04', ...more], { cwd: sample })
    const { from, to, changes } = JSON.parse(ask('--json').out)
    expect([from, to]).toEqual(['2025-09-30', '2026-02-04'])
    expect(changes).toContainEqual(expect.objectContaining({ commitment: 'C-0001', what: 'stalled' }))
    expect(ask('--jsonl').out.trimEnd().split('\n')).toHaveLength(changes.length)
    expect(ask().out.trimEnd().split('\n')).toHaveLength(changes.length + 1)
    expect(edifice(['diff', '--from', '2026-02-04', '--to', '2025-09-30'], { cwd: sample }).code).toBe(2)
    expect(
      JSON.parse(edifice(['diff', '--from', '2026-02-04', '--to', '2026-02-04', '--json'], { cwd: sample }).out).changes,
    ).toEqual([])
  })
  it('[CM102] watch takes in what is new in a folder, says what changed, and passes over what it holds', async () => {
    const folder = emptyFolder()
    mkdirSync(join(folder, 'in'))
    edifice(['init', '-q'], { cwd: folder })
    writeFileSync(join(folder, 'in/one.txt'), article)
    const once = () => JSON.parse(edifice(['watch', 'in', '--once', '--json', '-q'], { cwd: folder }).out)
    const first = once()
    expect([first.documents, first.changes.length > 0]).toEqual([1, true])
    expect(once()).toMatchObject({ documents: 0, claims: 0, changes: [] })
    const watching = startEdifice(['watch', 'in', '--every', '1s', '--jsonl'], { cwd: folder })
    const ended = new Promise<number | null>((done) => watching.on('close', (code) => done(code)))
    await heard(watching.stderr, /0 new documents/)
    writeFileSync(
      join(folder, 'in/two.txt'),
      article.replaceAll('Contoso Data', 'Fabrikam Cloud').replaceAll('12 billion', '9 billion'),
    )
    await heard(watching.stdout, /"what":"new"/)
    watching.kill('SIGINT')
    expect(await ended).toBe(130)
    expect(edifice(['watch', 'in', '--every', 'soon'], { cwd: folder }).code).toBe(2)
  }, 60_000)
})

describe('dependence', () => {
  it('[CM80] depend tells of every company, of one, and of one on another with the game; all tables or the one asked for', () => {
    const json = (...words: string[]) => JSON.parse(edifice(['depend', ...words, '--json'], { cwd: sample }).out)
    const all = json()
    expect(all.companies.map((row: { id: string }) => row.id)).toContain('openai')
    expect(Object.keys(json('openai'))).toEqual(expect.arrayContaining(['suppliers', 'gone', 'rests']))
    const pair = json('openai', '--on', 'nvidia', '--move', 'walk.leave')
    expect(Object.keys(pair)).toEqual(
      expect.arrayContaining(['second', 'lost', 'payoffs', 'walking', 'thresholds', 'bargain', 'equilibria']),
    )
    expect(pair.game).toMatchObject({ move: 'walk.leave', cells: { length: 9 } })
    expect(pair.missing).toEqual([])
    const { out } = edifice(['depend', 'openai', '--on', 'nvidia', '--table', 'thresholds', '-o', 'csv'], { cwd: sample })
    expect(out).toMatch(/^term,now,at,below,above,claims,assumed/m)
    expect(edifice(['depend', 'openai', '-o', 'svg'], { cwd: sample }).out).toMatch(/^<svg/)
    // Before the lab's revenue was reported there is no game, and what would start one is named.
    const early = edifice(['depend', 'openai', '--on', 'nvidia', '--as-of', '2026-02-04', '--json'], { cwd: sample })
    expect(JSON.parse(early.out)).toMatchObject({ missing: [expect.stringContaining('makes in a year')] })
    expect(early.err).toContain('What is missing')
  }, 60_000)
  it('[CM81] what cannot be read is refused with what could be', () => {
    const refused = (...words: string[]) => edifice(['depend', ...words], { cwd: sample })
    expect(refused('openai', '--assume', 'stop=2')).toMatchObject({ code: 2, err: expect.stringContaining('stop=2') })
    expect(refused('openai', '--assume', 'switch.coffee=2').err).toContain('functions: training')
    expect(refused('openai', '--on', 'nvidia', '--move', 'full.speed')).toMatchObject({ code: 2 })
    expect(refused('--on', 'nvidia')).toMatchObject({ code: 2, err: expect.stringContaining('of which company') })
    expect(refused('openai', 'nvidia').err).toContain('edifice depend openai --on nvidia')
    expect(refused('no-such-company')).toMatchObject({ code: 3 })
    expect(refused('openai', '--table', 'thresholds')).toMatchObject({ code: 2, err: expect.stringContaining('--on SUPPLIER') })
  }, 60_000)
})

describe('what was learned later', () => {
  it('[CM30] a planted later claim changes no byte of any verb as of an earlier date', () => {
    const planted = plantLater(sample, '2026-12-01')
    folders.push(planted)
    for (const words of readings())
      for (const format of formatsOf(words[0]!)) {
        const typed = [...words, ...format, '--as-of', '2026-02-04']
        const before = edifice(typed, { cwd: sample })
        const after = edifice(typed, { cwd: planted })
        expect({ typed, out: after.out }).toEqual({ typed, out: before.out })
        expect(before.out).not.toBe('')
      }
    // The plant is real: without a date it shows.
    expect(edifice(['list', 'commitments'], { cwd: planted }).out).toContain('latecomer')
  }, 300_000)
})

describe('bare problems', () => {
  it('[KE64] a worked example is solved by either engine, and another is refused with those there are', () => {
    const example = 'catalog/literature/elsinger-2009-two-classes/case.json'
    const answers = ['typescript', 'wasm'].map((engine) => edifice(['solve', example, '--engine', engine]))
    const [one, other] = answers.map(({ out }) => JSON.parse(out)[0])
    expect(other.payments).toEqual(one.payments)
    expect(edifice(['solve', example]).out).toBe(answers[0]!.out)
    expect(edifice(['solve', example, '--engine', 'wsam'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('typescript|wasm'),
    })
  })
})

const formatsOf = (verb: string): readonly (readonly string[])[] => {
  if (verb === 'export') return [[]]
  if (verb === 'story' || verb === 'stress') return [['--json'], ['-o', 'svg'], ['-o', 'md']]
  return [['--json'], ['-o', 'csv']]
}

const firstLine = async (stream: NodeJS.ReadableStream): Promise<string> => {
  let text = ''
  for await (const chunk of stream) {
    text += String(chunk)
    if (text.includes('\n')) break
  }
  return text.split('\n')[0]!
}
const heard = (stream: NodeJS.ReadableStream, what: RegExp): Promise<void> =>
  new Promise((done) => {
    let all = ''
    stream.on('data', (part: Buffer) => {
      all += part
      if (what.test(all)) done()
    })
  })

/** Beside a server in this very process, which a command waited for would starve. */
async function startedToEnd(
  words: readonly string[],
  options: RunOptions,
): Promise<{ readonly out: string; readonly err: string }> {
  const child = startEdifice(words, options)
  const ran = { out: '', err: '' }
  child.stdout.on('data', (part: Buffer) => {
    ran.out += part
  })
  child.stderr.on('data', (part: Buffer) => {
    ran.err += part
  })
  await new Promise((done) => child.on('close', done))
  return ran
}
