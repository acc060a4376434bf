import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Problem, Result } from '../base/index.ts'
import { parseScenario } from '../wire/index.ts'
import {
  answerConflicts,
  answerDates,
  answerDocument,
  answerEvidence,
  answerLedger,
  answerNetwork,
  answerPalette,
  answerStory,
  answerStress,
  answerStressPage,
} from './answers.ts'
import { type Asked, readAsked, unreadable } from './asked.ts'
import { addToLedger, readAddRequest, readJson, reviewClaims, undoReview } from './changes.ts'
import { type Ending, fileAnswer, partsOfNetwork, partsOfStory, partsOfStress, partsOfTable } from './files.ts'
import { json, problemAnswer } from './problem-answer.ts'
import { guardHost, guardWrites, sealAnswers } from './safety.ts'
import type { ServerOptions } from './server-options.ts'
import { openWebFiles } from './web-files.ts'

/** What a source may weigh; a form adds a little of its own. */
const bodyBytesMax = 20 * 1024 * 1024

export function buildApp(options: ServerOptions): Hono {
  const app = new Hono()
  app.use(sealAnswers)
  app.use(guardHost(options.host ?? '127.0.0.1'))
  app.use(guardWrites(options.readOnly))
  app.use(bodyLimit({ maxSize: bodyBytesMax, onError: () => problemAnswer(tooLarge) }))
  app.onError((error) => problemAnswer(crash(error)))
  routeAnswers(app, options)
  routeFiles(app, options)
  routeChanges(app, options)
  app.all('/api/*', (c) =>
    problemAnswer({
      code: 'reference-unknown',
      message: `nothing answers at ${c.req.path}`,
      mend: 'see /api/dates, /api/ledger, /api/story/C-0001, /api/network, /api/stress',
    }),
  )
  const web = openWebFiles(options.webDir)
  app.get('*', (c) => web(c.req.raw))
  return app
}

const tooLarge: Problem = {
  code: 'file-too-large',
  message: `more than ${bodyBytesMax / 1024 / 1024} MB in one request`,
  mend: 'add the file in parts',
}

const crash = (error: Error): Problem => ({
  code: 'internal',
  message: `this request failed: ${error.message}`,
  mend: 'the ledger is as it was; run edifice check, and report what you asked for',
})

const answered = <T>(result: Result<T, Problem>): Response => (result.ok ? json(result.value) : problemAnswer(result.failure))

/** Reads the address's question, then answers it; a question that cannot be read is never half answered. */
const asking = (url: string, answer: (asked: Asked, params: URLSearchParams) => Response): Response => {
  const params = new URL(url).searchParams
  const asked = readAsked(params)
  return asked.ok ? answer(asked.value, params) : problemAnswer(asked.failure)
}

function routeAnswers(app: Hono, { store, world, readOnly }: ServerOptions): void {
  app.get('/api/dates', () => json(answerDates(store, world.now(), readOnly)))
  app.get('/api/ledger', (c) => asking(c.req.url, (asked) => json(answerLedger(store, asked))))
  app.get('/api/conflicts', (c) => asking(c.req.url, (asked) => json(answerConflicts(store, asked))))
  app.get('/api/story/:id', (c) => asking(c.req.url, (asked) => answered(answerStory(store, c.req.param('id'), asked))))
  app.get('/api/evidence/:claim', (c) =>
    asking(c.req.url, (asked) => answered(answerEvidence(store, c.req.param('claim'), asked))),
  )
  app.get('/api/stress', (c) => asking(c.req.url, (asked) => json(answerStressPage(store, asked))))
  app.get('/api/network', (c) =>
    asking(c.req.url, (asked, params) => answered(answerNetwork(store, asked, params.get('company')))),
  )
  app.get('/api/document/:hash', (c) => asking(c.req.url, (asked) => answered(answerDocument(store, c.req.param('hash'), asked))))
  app.get('/api/palette', (c) => asking(c.req.url, (asked) => json(answerPalette(store, asked))))
}

/** Any screen's address with an ending is that screen as data. */
function routeFiles(app: Hono, { store }: ServerOptions): void {
  const file = (result: Result<Response, Problem>) => (result.ok ? result.value : problemAnswer(result.failure))
  app.get('/:file{(?:ledger|conflicts)\\.(?:json|csv|svg)}', (c) =>
    asking(c.req.url, (asked, params) => {
      const [name, ending] = splitEnding(c.req.param('file'))
      const report = name === 'ledger' ? answerLedger(store, asked) : answerConflicts(store, asked)
      return file(fileAnswer(report, partsOfTable(report), ending, params, name))
    }),
  )
  app.get('/story/:file{.+\\.(?:json|csv|svg)}', (c) =>
    asking(c.req.url, (asked, params) => {
      const [name, ending] = splitEnding(c.req.param('file'))
      const story = answerStory(store, name, asked)
      return story.ok
        ? file(fileAnswer(story.value, partsOfStory(story.value), ending, params, story.value.id))
        : problemAnswer(story.failure)
    }),
  )
  app.get('/:file{network\\.(?:json|csv|svg)}', (c) =>
    asking(c.req.url, (asked, params) => {
      const [name, ending] = splitEnding(c.req.param('file'))
      const report = answerNetwork(store, asked, params.get('company'))
      return report.ok
        ? file(fileAnswer(report.value, partsOfNetwork(report.value), ending, params, name))
        : problemAnswer(report.failure)
    }),
  )
  app.get('/:file{stress\\.(?:json|csv|svg)}', (c) =>
    asking(c.req.url, (asked, params) => {
      const [name, ending] = splitEnding(c.req.param('file'))
      const words = {
        set: params.getAll('set').join(',') || undefined,
        fill: params.get('fill') ?? undefined,
        order: params.get('order') ?? undefined,
        expect: params.get('expect') ?? undefined,
      }
      const scenario = parseScenario(words)
      if (!scenario.ok)
        return problemAnswer(
          unreadable(
            scenario.failure.part,
            scenario.failure.words,
            'set=C-0017:20, fill=35, order=pro, first:PARTY or last:PARTY, expect=merton:4:0.4:0.2:0.04:0.1',
          ).failure,
        )
      const turn = ending === 'json' || params.get('table') === 'turned'
      const report = answerStress(store, asked, scenario.value, turn)
      return report.ok
        ? file(fileAnswer(report.value, partsOfStress(report.value), ending, params, name))
        : problemAnswer(report.failure)
    }),
  )
}

const splitEnding = (file: string): [string, Ending] => {
  const at = file.lastIndexOf('.')
  return [file.slice(0, at), file.slice(at + 1) as Ending]
}

function routeChanges(app: Hono, { store, world }: ServerOptions): void {
  app.post('/api/add', async (c) => {
    const request = await readAddRequest(c.req.raw)
    if (!request.ok) return problemAnswer(request.failure)
    const asked = readAsked(new URL(c.req.url).searchParams)
    if (!asked.ok) return problemAnswer(asked.failure)
    return answered(await addToLedger(store, world, request.value, asked.value.question.language))
  })
  app.post('/api/review', async (c) => answered(reviewClaims(store, world, await readJson(c.req.raw))))
  app.post('/api/undo', () => json(undoReview(store, world)))
}
