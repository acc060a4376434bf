import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { root, spawned } from './testing/command.ts'
import { examplesOf } from './testing/examples.ts'

const place = mkdtempSync(join(tmpdir(), 'edifice-library-'))
afterAll(() => rmSync(place, { recursive: true, force: true }))
const doors = readdirSync(join(root, 'src/library')).filter((name) => name.endsWith('.ts'))
const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.ts$/.test(name) && !/\.test\.ts$|^(?:web|library)\/|testing\//.test(name))
  .map((name) => readFileSync(join(root, 'src', name), 'utf8'))
  .join('\n')

describe('the library', () => {
  it('[LI20] every door of the package is a file of src/library, and every file a door', () => {
    const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      exports: Record<string, string | { types: string; default: string }>
    }
    const named = Object.fromEntries(
      doors.map((file) => {
        const name = file.replace(/\.ts$/, '')
        const at = `./dist/library/${name}`
        return [name === 'index' ? '.' : `./${name}`, { types: `${at}.d.ts`, default: `${at}.js` }]
      }),
    )
    expect(exports).toEqual({ ...named, './package.json': './package.json' })
  })
  it('[LI21] every function a door gives says what it does where it is written', async () => {
    const silent: string[] = []
    for (const door of doors) {
      const given = (await import(pathToFileURL(join(root, 'src/library', door)).href)) as Record<string, unknown>
      for (const [name, value] of Object.entries(given))
        if (
          typeof value === 'function' &&
          !new RegExp(`\\*/\nexport (?:async )?(?:function|const|class) ${name}\\b`).test(sources)
        )
          silent.push(`${door}: ${name}`)
    }
    expect(silent).toEqual([])
  })
  it('[LI22] every example on its page runs and prints what the page says', () => {
    const examples = examplesOf(readFileSync(join(root, 'docs/library.md'), 'utf8'))
    expect(examples.length).toBeGreaterThan(7)
    mkdirSync(join(place, 'node_modules'))
    symlinkSync(root, join(place, 'node_modules/edifice'))
    for (const [i, { code, prints }] of examples.entries()) {
      const file = join(place, `example-${i}.mjs`)
      const here = code.replace(
        /from 'edifice(?:\/([a-z]+))?'/g,
        (_, door = 'index') => `from '${pathToFileURL(join(root, `src/library/${door}.ts`)).href}'`,
      )
      writeFileSync(file, here)
      const ran = spawned(process.execPath, ['--disable-warning=ExperimentalWarning', file], { cwd: place })
      expect({ code: ran.code, err: ran.err, out: ran.out.trimEnd() }).toEqual({ code: 0, err: '', out: prints })
    }
  }, 120_000)
})
