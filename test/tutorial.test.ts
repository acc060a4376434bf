import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { root, spawned } from './testing/command.ts'

const place = mkdtempSync(join(tmpdir(), 'edifice-tutorial-'))
afterAll(() => rmSync(place, { recursive: true, force: true }))

/** Shell blocks of the page in order, and the text block that follows one, which its output must show line by line. */
const blocks = [
  ...readFileSync(join(root, 'docs/tutorial.md'), 'utf8').matchAll(/```sh\n([\s\S]*?)```(?:\s*```text\n([\s\S]*?)```)?/g),
]

describe('the tutorial', () => {
  it('[CM50] every command of docs/tutorial.md runs, in order, from an empty folder, and shows what the page shows', () => {
    expect(blocks.length).toBeGreaterThan(8)
    const bin = mkdtempSync(join(place, 'bin-'))
    writeFileSync(join(bin, 'edifice'), `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'src/cli/bin.ts')}" "$@"\n`)
    chmodSync(join(bin, 'edifice'), 0o755)
    const start = mkdtempSync(join(place, 'start-'))
    let folder = start
    for (const [, commands, shown] of blocks) {
      // One shell a block, so that a failure names its block; the folder a block ends in is where the next begins.
      const ran = spawned('sh', ['-ec', `${commands}\npwd > "${place}/folder"`], {
        cwd: folder,
        env: { PATH: `${bin}${delimiter}${process.env.PATH}`, EDIFICE_LANG: 'en' },
      })
      expect({ commands, code: ran.code, err: ran.code === 0 ? '' : ran.err }).toEqual({ commands, code: 0, err: '' })
      for (const line of (shown ?? '').split('\n')) expect(squeezed(ran.out + ran.err)).toContain(squeezed(line))
      folder = readFileSync(join(place, 'folder'), 'utf8').trim()
    }
    for (const made of ['story.svg', 'short.svg', 'short.csv', 'claims.jsonl'])
      expect({ made, bytes: statSync(join(start, 'sample', made)).size > 200 }).toEqual({ made, bytes: true })
  }, 180_000)
})

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim()
