import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Ran, type RunOptions, root, spawned } from './testing/command.ts'
import { examplesOf } from './testing/examples.ts'

// The real package, as npm makes it and as a stranger installs it.
const place = mkdtempSync(join(tmpdir(), 'edifice-package-'))
const home = join(place, 'home')
let archive = ''
let files: readonly string[] = []
const npm = (args: readonly string[], options: RunOptions = {}): Ran => {
  const ran = spawned('npm', args, {
    ...options,
    env: { npm_config_audit: 'false', npm_config_fund: 'false', npm_config_prefer_offline: 'true', ...options.env },
  })
  return ran
}
beforeAll(() => {
  const packed = npm(['pack', '--pack-destination', place])
  if (packed.code !== 0) throw new Error(packed.err)
  archive = join(place, readdirSync(place).find((name) => name.endsWith('.tgz'))!)
  files = spawned('tar', ['-tzf', archive]).out.trim().split('\n')
  mkdirSync(home)
  npm(['init', '-y'], { cwd: home })
  const installed = npm(['install', archive], { cwd: home })
  if (installed.code !== 0) throw new Error(installed.err)
}, 300_000)
afterAll(() => rmSync(place, { recursive: true, force: true }))

const npx = (...args: readonly string[]) => npm(['exec', '--offline', '--', 'edifice', ...args], { cwd: home })

describe('the package', () => {
  it('[CM40] holds the built command, the screens, the examples and the papers, and no source or test', () => {
    for (const name of [
      'dist/cli/bin.js',
      'dist/web/index.html',
      'dist/read/pdf-data/cmaps/UniCNS-UCS2-H.bcmap',
      'examples/ai-compute/facts.json',
      'LICENSE',
      'README.md',
      'CHANGELOG.md',
    ])
      expect(files).toContain(`package/${name}`)
    expect(
      files.filter((name) =>
        /\/(src|test|tools|bench|docs)\/|\.test\.|\/testing\/|\.cases\./.test(name.replace(/^package\/dist\/web\//, '')),
      ),
    ).toEqual([])
  })
  it('[CM41] depends on what it imports and on nothing else', () => {
    const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>
    }
    const dist = join(root, 'dist')
    const scripts = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.endsWith('.js') && !name.startsWith('web/'),
    )
    const imported = new Set(scripts.flatMap((name) => packagesIn(readFileSync(join(dist, name), 'utf8'))))
    expect([...imported].sort()).toEqual(Object.keys(dependencies).sort())
  })
  it('[CM42] runs in an empty folder: help, sample, list, stress', () => {
    expect(npx('--help')).toMatchObject({ code: 0, out: expect.stringContaining('Examples') })
    expect(npx('init', '--sample').code).toBe(0)
    const listed = npx('list', 'commitments', '--json')
    const [first] = JSON.parse(listed.out).commitments
    const stressed = npx('stress', '--set', `${first.id}=1`, '--json')
    expect(stressed.code).toBe(0)
    expect(JSON.parse(stressed.out)).toMatchObject({ schema: 'edifice/1', shortfalls: expect.any(Array) })
  }, 120_000)
  it('[CM42] runs straight from the archive with npx', () => {
    const elsewhere = mkdtempSync(join(place, 'elsewhere-'))
    const ran = npm(['exec', '--yes', `--package=${archive}`, '--', 'edifice', '--help'], { cwd: elsewhere })
    expect(ran).toMatchObject({ code: 0, out: expect.stringContaining('Examples') })
    // npx takes a file only by a relative path; an absolute one it tries to run.
    copyFileSync(archive, join(elsewhere, 'edifice.tgz'))
    const short = spawned('npx', ['--yes', './edifice.tgz', '--version'], { cwd: elsewhere })
    expect(short).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) })
  }, 300_000)
  it('[LI23] holds the doors of the library with their types, libraries checked, however a program resolves them', () => {
    const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { exports: Record<string, unknown> }
    const doors = Object.keys(exports).filter((door) => !door.endsWith('.json'))
    const program = join(home, 'program.ts')
    const imports = doors.map((door, i) => `import * as door${i} from 'edifice${door.slice(1)}'`)
    const uses = [
      "import { type Clearing, clear } from 'edifice/stress'",
      'const dues = { parties: 2, payer: [0], payee: [1], due: [10], seniority: [1], soft: [0], own: [4, 0] }',
      'const cleared = clear(dues)',
      'export const paid: number | undefined = cleared.ok ? cleared.value.paid[0] : undefined',
      '// @ts-expect-error: untyped doors would let this through',
      'export const wrong: Clearing = { paid: 4 }',
      `export const doors = [${doors.map((_, i) => `door${i}`).join(', ')}]`,
    ]
    writeFileSync(program, [...imports, ...uses, ''].join('\n'))
    writeFileSync(
      join(home, 'package.json'),
      readFileSync(join(home, 'package.json'), 'utf8').replace(/"type": *"\w+"/, '"type": "module"'),
    )
    const tsc = join(root, 'node_modules/typescript/bin/tsc')
    const strict = [
      '--noEmit',
      '--strict',
      '--skipLibCheck',
      'false',
      '--target',
      'es2023',
      '--types',
      'node',
      '--typeRoots',
      join(root, 'node_modules/@types'),
    ]
    for (const [module, resolution] of [
      ['nodenext', 'nodenext'],
      ['preserve', 'bundler'],
    ] as const) {
      const asked = ['--module', module, '--moduleResolution', resolution]
      const checked = spawned(process.execPath, [tsc, ...strict, ...asked, program], { cwd: home })
      expect({ resolution, said: checked.out, code: checked.code }).toEqual({ resolution, said: '', code: 0 })
    }
    const [first] = examplesOf(readFileSync(join(root, 'docs/library.md'), 'utf8'))
    writeFileSync(join(home, 'first.mjs'), first!.code)
    const ran = spawned(process.execPath, ['first.mjs'], { cwd: home })
    expect(ran).toMatchObject({ code: 0, out: `${first!.prints}\n` })
  }, 120_000)
  it('[CM43] on a Node that is too old it says what it needs, before anything native loads', () => {
    const bin = join(home, 'node_modules/edifice/dist/cli/bin.js')
    const refusal = (version: string) => ({
      code: 1,
      out: '',
      err: expect.stringMatching(`needs Node 22\\.18 or newer; this is v${version}`),
    })
    const pretending = `Object.defineProperties(process,{version:{value:'v20.1.0'},versions:{value:{...process.versions,node:'20.1.0'}}})`
    expect(
      spawned(process.execPath, ['--import', `data:text/javascript,${pretending}`, bin, 'list'], { cwd: home }),
    ).toMatchObject(refusal('20'))
    const old = oldNode()
    if (old) expect(spawned(old, [bin, 'list'], { cwd: home })).toMatchObject(refusal('\\d+'))
  })
})

/** Packages a built file imports, `node:` modules aside. */
const packagesIn = (text: string): string[] =>
  [
    ...text.matchAll(
      /(?:^|\n)(?:import|export)\s(?:[^'";]*?from\s*)?['"]([^'"./][^'"]*)['"]|\bimport\(['"]([^'"./][^'"]*)['"]\)/g,
    ),
  ]
    .map((m) => (m[1] ?? m[2])!)
    .filter((name) => !name.startsWith('node:') && !builtinModules.includes(name))
    .map((name) =>
      name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/'),
    )

/** A Node before 22.18 on this machine's PATH, if there is one. */
function oldNode(): string | undefined {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const path = join(folder, 'node')
    if (dirname(process.execPath) === folder) continue
    try {
      const [major = 0, minor = 0] = spawned(path, ['-p', 'process.versions.node']).out.split('.').map(Number)
      if (major > 0 && (major < 22 || (major === 22 && minor < 18))) return path
    } catch {
      // No Node in this folder.
    }
  }
  return undefined
}
