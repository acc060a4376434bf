import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { instantOf } from '../src/base/index.ts'
import { buildGazetteer, extractClaims } from '../src/extract/index.ts'
import { readDocument } from '../src/read/index.ts'
import { answerTo, medianMs } from './timing.ts'

const articleCharacters = 4000
const folder = resolve(import.meta.dirname, '../examples/articles')
const names = readdirSync(folder).filter((name) => /\.(txt|md|html)$/.test(name) && name !== 'README.md')
/** Each example repeated to about 4,000 characters, so that short ones do not measure what is paid once a document. */
function articles() {
  return names.map((name) => {
    const source = { bytes: readFileSync(join(folder, name)), name, receivedAt: instantOf(0) }
    const once = readDocument(source)
    if (!once.ok) throw new Error(`${name}: ${once.failure.message}`)
    const text = `${once.value.text}\n\n`.repeat(Math.max(1, Math.round(articleCharacters / once.value.text.length)))
    return {
      characters: text.length,
      source: { bytes: new TextEncoder().encode(text), name: `${name}.txt`, receivedAt: instantOf(0) },
    }
  })
}

export async function run() {
  const gazetteer = buildGazetteer([])
  const given = articles()
  const characters = given.reduce((sum, one) => sum + one.characters, 0)
  let claims = 0
  const ms = medianMs(9, () => {
    claims = 0
    for (const { source } of given) {
      const document = readDocument(source)
      if (document.ok) claims += extractClaims(document.value, gazetteer).claims.length
    }
  })
  const charactersPerSecond = characters / (ms / 1000)
  return answerTo('How many characters, and how many articles of 4,000 characters, are read and extracted in a second?', {
    charactersPerSecond,
    articlesPerSecond: charactersPerSecond / articleCharacters,
    msPerArticle: ms / (characters / articleCharacters),
    articles: given.length,
    claims,
  })
}
