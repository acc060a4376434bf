import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { documentOf } from './document.cases.ts'
import { extractClaims } from './extract-claims.ts'
import { buildGazetteer } from './gazetteer.ts'
import { extractLimits, partRead, stoppedAt } from './part-read.ts'

interface Case {
  readonly extract?: { readonly text: string; readonly times: number }
  readonly expected: object
}

const { textBytesMax, sentencesMax } = extractLimits
const part = (text: string) => {
  const read = partRead(text)
  return { text: read, problems: stoppedAt({ ...documentOf(text, 'en'), name: 'long.txt' }, read.length) }
}

describe('a text', () => {
  it('[EX260] is read whole up to the limit, and not one byte beyond', () => {
    expect(part('a'.repeat(textBytesMax))).toEqual({ text: 'a'.repeat(textBytesMax), problems: [] })
    expect(part('a'.repeat(textBytesMax + 1)).text.length).toBe(textBytesMax)
  })
  it('[EX260] counts as it would be written in UTF-8', () => {
    const signs = Math.floor(textBytesMax / 3)
    expect(part('約'.repeat(signs)).problems).toEqual([])
    expect(part('約'.repeat(signs + 1)).text.length).toBe(signs)
    expect(part('🙂'.repeat(textBytesMax / 4)).problems).toEqual([])
    expect(part('🙂'.repeat(textBytesMax / 4 + 1)).text).not.toMatch(/\p{Cs}/u)
  })
  it('[EX261] that is longer says behind which words and in which line it was not read further, as the catalogue has it', () => {
    const path = resolve(import.meta.dirname, '../../catalog/errors/file-too-large/case.json')
    const { cases } = JSON.parse(readFileSync(path, 'utf8')) as { readonly cases: readonly Case[] }
    const own = cases.flatMap(({ extract, expected }) => (extract ? [{ extract, expected }] : []))
    expect(own.length).toBe(1)
    for (const { extract, expected } of own)
      expect(part(extract.text.repeat(extract.times)).problems).toMatchObject([{ code: 'file-too-large', ...expected }])
    expect(part(`one\ntwo\n${'and some more words '.repeat(300_000)}`).problems[0]?.where).toBe('long.txt:3')
  })
  it('[EX261] gives what stands before the limit', () => {
    const deal = 'Brookfield agreed to invest $2 billion in Crusoe.'
    const { claims, problems } = extractClaims(
      documentOf(`${deal}\n${'\n'.repeat(textBytesMax)}\nOracle agreed to invest $3 billion in Crusoe.`, 'en'),
      buildGazetteer([]),
    )
    expect(claims.length).toBe(1)
    expect(problems.map(({ code }) => code)).toEqual(['file-too-large'])
  })
  it('[EX260] of short sentences is read up to their number', () => {
    const text = `${'Yes. '.repeat(sentencesMax)}Brookfield agreed to invest $2 billion in Crusoe.`
    const { claims, problems } = extractClaims(documentOf(text, 'en'), buildGazetteer([]))
    expect([claims.length, problems.length]).toEqual([0, 1])
    expect(problems[0]?.message).toContain(' Yes. Yes.')
  })
})
