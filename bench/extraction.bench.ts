// How many characters, and how many articles of 4,000 characters, are read and extracted in a second?
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { instantOf } from '../src/base/index.ts'
import { buildGazetteer, extractClaims } from '../src/extract/index.ts'
import { readDocument } from '../src/read/index.ts'
import { medianMs, report } from './timing.ts'

const articleCharacters = 4000
const folder = resolve(import.meta.dirname, '../examples/articles')
const names = readdirSync(folder).filter((name) => /\.(txt|md|html)$/.test(name))
const gazetteer = buildGazetteer([])

let characters = 0
let claims = 0
const articles = names.map((name) => {
  const source = { bytes: readFileSync(join(folder, name)), name, receivedAt: instantOf(0) }
  const once = readDocument(source)
  if (!once.ok) throw new Error(`${name}: ${once.failure.message}`)
  // Repeated to about 4,000 characters, so that short examples do not measure what is paid once a document.
  const text = `${once.value.text}\n\n`.repeat(Math.max(1, Math.round(articleCharacters / once.value.text.length)))
  characters += text.length
  return { bytes: new TextEncoder().encode(text), name: `${name}.txt`, receivedAt: instantOf(0) }
})
const ms = medianMs(9, () => {
  claims = 0
  for (const article of articles) {
    const document = readDocument(article)
    if (document.ok) claims += extractClaims(document.value, gazetteer).claims.length
  }
})
const charactersPerSecond = characters / (ms / 1000)
report({
  charactersPerSecond,
  articlesPerSecond: charactersPerSecond / articleCharacters,
  msPerArticle: ms / (characters / articleCharacters),
  articles: names.length,
  claims,
})
