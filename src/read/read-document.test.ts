import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sha256Hex } from '../base/index.ts'
import { readLimits } from './limits.ts'
import { hashOf } from './make-document.ts'
import { readDocument } from './read-document.ts'
import { bytesOf, joined, receivedAt, showFacts, showText, sourceOf } from './testing/reading.ts'

const root = resolve(import.meta.dirname, '../..')
const check = (bytes: Uint8Array, name: string, expected: string, contentType?: string) =>
  expect(showText(sourceOf(bytes, name, contentType ? { contentType } : {}))).toBe(expected)

describe('a document', () => {
  it('[RD1] is known by the sha256 of its bytes, not of its text', () => {
    const [plain, marked] = [bytesOf('Harbour pays.'), joined(Uint8Array.of(0xef, 0xbb, 0xbf), bytesOf('Harbour pays.'))]
    expect(hashOf(sourceOf(plain))).toBe(sha256Hex(plain))
    expect(hashOf(sourceOf(marked))).not.toBe(hashOf(sourceOf(plain)))
    const read = readDocument(sourceOf(marked))
    expect(read.ok && [read.value.hash, read.value.text]).toEqual([sha256Hex(marked), 'Harbour pays.'])
  })
  it('[RD2] is refused for the first of these: empty, too large, binary, kind, encoding, no text', () => {
    const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)
    const zip = Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0)
    check(new Uint8Array(), 'a.png', 'file-empty at a.png')
    check(joined(png, new Uint8Array(0)), 'a.png', 'file-binary at a.png')
    check(zip, 'a.txt', 'file-binary at a.txt')
    check(bytesOf('%PDF-1.7 words'), 'a.pdf', 'file-binary at a.pdf')
    expect(showText({ ...sourceOf(''), bytes: Buffer.concat([png, Buffer.alloc(readLimits.bytesMax)]) })).toBe(
      'file-too-large at a.txt',
    )
    check(Uint8Array.of(0xc3, 0x28), 'a.csv', 'kind-unsupported at a.csv')
    check(Uint8Array.of(0xc3, 0x28), 'a.txt', 'encoding-unknown at a.txt')
    check(bytesOf(' \n\t\u3000\u200b\r\n'), 'a.txt', 'file-empty at a.txt')
    check(bytesOf('<p></p>'), 'a.html', 'no-text at a.html')
    check(bytesOf('<p>&#8203;</p>'), 'a.html', 'no-text at a.html')
    check(bytesOf('---\ntitle: x\n---\n<!-- y -->'), 'a.md', 'no-text at a.md')
  })
  it('[RD3] is read at exactly the limit, and not one byte beyond', () => {
    const bytes = Buffer.alloc(readLimits.bytesMax + 1, 'x')
    expect(readDocument({ ...sourceOf(''), bytes: bytes.subarray(1) }).ok).toBe(true)
    expect(showText({ ...sourceOf(''), bytes })).toBe('file-too-large at a.txt')
  })
  it('[RD4] is of the kind the header says, else its ending, else its beginning', () => {
    check(bytesOf('<p>Harbour</p>'), 'a.txt', 'utf-8: Harbour', 'text/html; charset=utf-8')
    check(bytesOf('**Harbour**'), 'a.markdown', 'utf-8: Harbour')
    check(bytesOf('**Harbour**'), 'stdin', 'utf-8: **Harbour**')
    check(bytesOf('<html><p>Harbour</p></html>'), 'stdin', 'utf-8: Harbour')
    check(bytesOf('Harbour'), 'a.txt', 'kind-unsupported at a.txt', 'application/json')
  })
  it('[RD10] keeps a plain text exactly as it stands', () => {
    const text = '\n  Harbour  pays — “now”.\t\n\n![]()\n１００億\u00a0元\n'
    check(bytesOf(text), 'a.txt', `utf-8: ${text}`)
  })
  it('[RD11] has the language the reader gives, and still says whether it is mixed', () => {
    const read = readDocument(sourceOf('Harbour pays Northwind.', 'a.txt', { language: 'zh-Hans' }))
    expect(read.ok && [read.value.language, read.value.mixed]).toEqual(['zh-Hans', false])
  })
  it('[RD12] a problem says what to do next, and where, by name or address', () => {
    const read = readDocument({ bytes: new Uint8Array(), address: 'https://news.example/a', receivedAt })
    expect(read).toMatchObject({
      ok: false,
      failure: {
        code: 'file-empty',
        message: 'It is empty.',
        where: 'https://news.example/a',
        mend: 'Check that this is the file you meant, and that it was saved.',
      },
    })
  })
  it('[RD13] the example articles each state publisher, author, title and date', () => {
    const folder = resolve(root, 'examples/articles')
    const files = readdirSync(folder).filter((file) => file !== 'README.md')
    expect(files).toHaveLength(7)
    const found = files.map((file) => {
      const read = readDocument(sourceOf(readFileSync(resolve(folder, file)), file))
      if (!read.ok) return `${file}: ${read.failure.code}`
      const { language, mixed, publisher, author, title, published } = read.value
      return `${language} ${mixed} ${[publisher, author, title].every((fact) => fact !== undefined)} ${published?.precision === 'day' && published.day}`
    })
    expect(found.sort()).toEqual([
      ...['en', 'zh-Hans', 'zh-Hant'].flatMap((language) => [4, 5].map((day) => `${language} false true 2026-02-0${day}`)),
      'zh-Hant false true 2026-09-18',
    ])
  })
})

const shared = resolve(root, '../shared/data/source-article.txt')
const expectedShared = resolve(root, '../shared/data/source-article.expected.json')
describe('a real article', () => {
  it.skipIf(!existsSync(shared) && !process.env.CI)('[RD14] gives what it states, and no date that it does not', () => {
    const bytes = readFileSync(shared)
    const expected = JSON.parse(readFileSync(expectedShared, 'utf8'))
    expect(expected.published).toBe(null)
    expect(showFacts(sourceOf(bytes))).toBe(
      `publisher: ${expected.publisher}; author: ${expected.authors.join(', ')}; not before: ${expected.published_not_before}`,
    )
    const read = readDocument(sourceOf(bytes))
    expect(read.ok && [read.value.language, read.value.mixed, read.value.text]).toEqual([
      expected.language,
      false,
      bytes.toString('utf8'),
    ])
  })
})
