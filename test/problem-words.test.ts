import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { instantOf, languages, type Problem, type ProblemCode } from '../src/base/index.ts'
import { readAny } from '../src/read/index.ts'
import { problemText } from '../src/report/index.ts'
import { buildApp } from '../src/server/index.ts'
import type { ErrorAnswer } from '../src/wire/index.ts'
import { fetchSources } from '../src/world/index.ts'
import { sampleStore } from './sample-store.ts'

const codes = [
  ...readFileSync('src/base/problem.ts', 'utf8')
    .split('export type ProblemWay')[0]!
    .matchAll(/\| '([a-z-]+)'/g),
].map(([, code]) => code as ProblemCode)
const chinese = ['zh-Hant', 'zh-Hans'] as const
/** What a reader sees of it, names and figures that are the same in every language taken out. */
const englishIn = (text: string): readonly string[] =>
  text.match(/[A-Za-z]{2,}(?: [a-z]{2,})+/g)?.filter((words) => !/^(?:edifice|sha|http)/.test(words)) ?? []

function check(problem: Problem): void {
  for (const language of chinese) {
    const { title, what, inEnglish, mend } = problemText(problem, language)
    expect({ problem, inEnglish }).toEqual({ problem, inEnglish: undefined })
    for (const text of [title, what, mend ?? '']) {
      expect(text).toMatch(/\p{Script=Han}/u)
      expect(text, problem.message).not.toMatch(/[{}]/)
      expect(englishIn(text), problem.message).toEqual([])
    }
  }
}

describe('problems in three languages', () => {
  it('[RP90] every code has a name in each, and in Chinese what to do', () => {
    expect(codes.length).toBeGreaterThan(30)
    for (const code of codes)
      for (const language of languages) {
        const { title, mend } = problemText({ code, message: 'as it was', mend: 'do so' }, language)
        expect(title.length, `${code} in ${language}`).toBeGreaterThan(3)
        expect(mend!.length, `${code} in ${language}`).toBeGreaterThan(3)
        if (language !== 'en') expect(title).toMatch(/\p{Script=Han}/u)
      }
  })

  const catalog = 'catalog/errors'
  for (const code of readdirSync(catalog).filter((name) => existsSync(join(catalog, name, 'case.json')))) {
    const { cases } = JSON.parse(readFileSync(join(catalog, code, 'case.json'), 'utf8'))
    for (const { situation, read } of cases)
      if (read)
        it(`[RP91] ${code}: ${situation}`, async () => {
          const bytes = Buffer.concat(
            read.parts.map((part: { hex?: string; text: string; encoding: string; times?: number }) => {
              const once = part.hex === undefined ? iconv.encode(part.text, part.encoding) : Buffer.from(part.hex, 'hex')
              return Buffer.alloc(once.length * (part.times ?? 1), once)
            }),
          )
          const { problems } = await readAny({ ...read, bytes, receivedAt: instantOf(0) })
          expect(problems.length).toBeGreaterThan(0)
          problems.forEach(check)
        })
  }

  it('[RP91] what the server refuses', async () => {
    const store = sampleStore()
    const world = { now: () => instantOf(Date.UTC(2026, 10, 1)), fetchSources }
    const app = buildApp({ store, world, port: 0, webDir: '/nowhere', readOnly: false })
    const closed = buildApp({ store, world, port: 0, webDir: '/nowhere', readOnly: true })
    const ask = (path: string, init?: RequestInit) => app.request(`http://localhost${path}`, init)
    const post = (path: string, body: unknown) =>
      ask(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
    const answers = await Promise.all([
      ...['/api/nothing', '/api/story/C-9999', '/api/story/nvidai', '/api/evidence/K-000', '/api/document/0', '/ledger.svg'].map(
        (p) => ask(p),
      ),
      ...['/api/ledger?known=when', '/api/ledger?due=1', '/api/ledger?policy=mine', '/api/ledger?lang=fr'].map((p) => ask(p)),
      ...['/api/network?company=nobody', '/api/network?set=C-9999:1', '/api/network?set=what', '/api/depend?company=nobody'].map(
        (p) => ask(p),
      ),
      ask('/api/add', { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '' }),
      ask('/api/add', { method: 'PUT' }),
      ask('/api/add', {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: 'http://elsewhere' },
        body: '{}',
      }),
      app.request('http://elsewhere/api/dates'),
      closed.request('http://localhost/api/undo', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{}',
      }),
      post('/api/add', {}),
      post('/api/add', { address: 'ftp://x' }),
      post('/api/add', { text: ' ' }),
      post('/api/review', { claims: ['K-1'], verdict: 'accepted' }),
      post('/api/review', { claims: [], verdict: 'maybe' }),
    ])
    for (const answer of answers) {
      expect(answer.status).toBeGreaterThanOrEqual(400)
      check(((await answer.json()) as ErrorAnswer).error)
    }
  })
})
