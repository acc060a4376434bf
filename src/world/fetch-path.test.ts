import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readLimits } from '../read/index.ts'
import { fetchLimits } from './fetch-limits.ts'
import { type FetchOptions, fetchSources } from './fetch-sources.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'edifice-fetch-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const at = (...parts: readonly string[]) => join(folder, ...parts)
const put = (name: string, content = name) => {
  mkdirSync(resolve(at(name), '..'), { recursive: true })
  writeFileSync(at(name), content)
}
/** Names read, then codes of problems with their places, relative to the test's folder. */
const show = async (reference: string, options: FetchOptions = {}) => {
  const { items, problems } = await fetchSources(reference, options)
  return [
    ...items.map((item) => item.name ?? '(no name)'),
    ...problems.map((p) => `${p.code} at ${p.where?.replace(`${folder}/`, '')}`),
  ].join(', ')
}

describe('fetching a path', () => {
  it('[FS15] a file: its bytes, its name without the way to it, the language the reader gives', async () => {
    put('one/harbour.txt', 'Harbour pays.')
    const { items, problems } = await fetchSources(at('one/harbour.txt'), { language: 'zh-Hant' })
    expect(problems).toEqual([])
    expect(items).toMatchObject([{ name: 'harbour.txt', language: 'zh-Hant' }])
    expect(Buffer.from(items[0]!.bytes).toString()).toBe('Harbour pays.')
  })
  it('[FS16] a folder: articles of the known endings in name order, inner folders too', async () => {
    for (const name of [
      'b.txt',
      'a.md',
      'c.HTML',
      'd.htm',
      'e.pdf',
      'e.zip',
      'f',
      '.hidden.txt',
      '.git/g.txt',
      'README.md',
      'aa/z.txt',
      'Z.txt',
    ])
      put(`many/${name}`)
    expect(await show(at('many'))).toBe('Z.txt, a.md, aa/z.txt, b.txt, c.HTML, d.htm, e.pdf')
  })
  it('[FS17] links within the folder are followed, those out of it are named, and circles end', async () => {
    put('links/in/a.txt')
    put('outside/secret.txt')
    symlinkSync(at('links/in/a.txt'), at('links/b.txt'))
    symlinkSync(at('outside/secret.txt'), at('links/c.txt'))
    symlinkSync(at('outside'), at('links/d'))
    symlinkSync(at('links'), at('links/in/up'))
    symlinkSync(at('nowhere.txt'), at('links/e.txt'))
    expect(await show(at('links'))).toBe(
      'b.txt, in/a.txt, file-unreadable at links/c.txt, file-unreadable at links/d, file-not-found at links/e.txt',
    )
  })
  it('[FS18] a link that is named itself is followed', async () => {
    put('outside/secret.txt')
    symlinkSync(at('outside/secret.txt'), at('direct.txt'))
    expect(await show(at('direct.txt'))).toBe('direct.txt')
  })
  it('[FS19] limits of count, size, entries and depth leave out the rest and say so', async () => {
    for (const name of ['a.txt', 'b.txt', 'c.txt']) put(`limits/${name}`, 'x'.repeat(100))
    expect(await show(at('limits'), { limits: { folderFilesMax: 2 } })).toBe('a.txt, b.txt, file-too-large at limits/c.txt')
    expect(await show(at('limits'), { limits: { folderBytesMax: 250 } })).toBe('a.txt, b.txt, file-too-large at limits/c.txt')
    expect(await show(at('limits'), { limits: { folderEntriesMax: 1 } })).toBe('a.txt, file-too-large at limits/b.txt')
    expect(await show(at('limits'), { limits: { bytesMax: 99 } })).toBe(
      'file-too-large at limits/a.txt, file-too-large at limits/b.txt, file-too-large at limits/c.txt',
    )
    put('deep/a/b/c.txt')
    expect(await show(at('deep'), { limits: { folderDepthMax: 1 } })).toBe('file-too-large at deep/a/b')
  })
  it('[FS20] a folder without an article, a missing path and a path through a file are one problem each', async () => {
    put('none/picture.png')
    expect(await show(at('none'))).toBe('file-not-found at none')
    expect(await show(at('missing.txt'))).toBe('file-not-found at missing.txt')
    expect(await show(at('none/picture.png/x.txt'))).toBe('file-not-found at none/picture.png/x.txt')
  })
  it('[FS21] what cannot be read is named with its reason', async () => {
    const server = createServer().listen(at('socket.txt'))
    await new Promise((done) => server.once('listening', done))
    expect((await fetchSources(at('socket.txt'))).problems).toMatchObject([
      { code: 'file-unreadable', message: 'It cannot be read (ENXIO).' },
    ])
    server.close()
    put('locked.txt')
    chmodSync(at('locked.txt'), 0)
    // To root no file is closed.
    expect(await show(at('locked.txt'))).toBe(process.getuid?.() === 0 ? 'locked.txt' : 'file-unreadable at locked.txt')
  })
  it('[FS22] a named pipe is read to its end and has no name; one inside a folder is passed over', async () => {
    mkdirSync(at('pipes'))
    execFileSync('mkfifo', [at('pipes/pipe.txt')])
    const writer = spawn('sh', ['-c', `printf 'Harbour pays.' > '${at('pipes/pipe.txt')}'`])
    const written = new Promise((done) => writer.once('exit', done))
    const { items } = await fetchSources(at('pipes/pipe.txt'))
    await written
    expect(items.map((item) => [item.name, Buffer.from(item.bytes).toString()])).toEqual([[undefined, 'Harbour pays.']])
    put('pipes/a.txt')
    expect(await show(at('pipes'))).toBe('a.txt')
  })
  it('[FS23] a device without end is stopped at the limit', async () => {
    expect(await show('/dev/zero', { limits: { bytesMax: 100_000 } })).toBe('file-too-large at /dev/zero')
  })
  it('[FS24] "-" is standard input, whole, within the limit', () => {
    const script = `import { fetchSources } from '${resolve(import.meta.dirname, 'fetch-sources.ts')}'
      const { items, problems } = await fetchSources('-', { limits: { bytesMax: 1000 } })
      console.log(items.map((item) => item.bytes.length).join(), problems.map((p) => p.code + ' at ' + p.where).join())`
    const run = (input: string) =>
      execFileSync(process.execPath, ['--input-type=module', '-e', script], { input, encoding: 'utf8' }).trim()
    expect(run('x'.repeat(1000))).toBe('1000')
    expect(run('')).toBe('0')
    expect(run('x'.repeat(1001))).toBe('file-too-large at standard input')
  })
  it('[FS25] the limit of one file is the one that reading has', () => expect(fetchLimits.bytesMax).toBe(readLimits.bytesMax))
})
