import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { edifice, spawned, startEdifice } from './testing/command.ts'
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
      if (/ paths\n/.test(err)) running.kill('SIGINT')
    })
    expect(await new Promise<number | null>((resolve) => running.on('close', resolve))).toBe(130)
    const { chance } = JSON.parse(out)
    expect(chance.asked).toBe(200_000)
    expect(chance.paths).toBeGreaterThan(0)
    expect(chance.paths).toBeLessThan(200_000)
    expect(err).toContain(`interrupted: ${chance.paths} of 200000 paths`)
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
