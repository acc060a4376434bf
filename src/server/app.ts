import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { ok, type Problem, type Result } from '../base/index.ts'
import type { Scenario } from '../model/index.ts'
import type { Follow, LedgerStore } from '../pipeline.ts'
import type { DependReport } from '../report/index.ts'
import {
  assumedKeys,
  type ChanceAsk,
  parseAssumed,
  parseChance,
  parseMove,
  parseProduction,
  parseScenario,
  productionNames,
} from '../wire/index.ts'
import {
  answerChance,
  answerConflicts,
  answerDates,
  answerDepend,
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
import { acted, addToLedger, readAddRequest, readJson, reviewClaims } from './changes.ts'
import { type Ending, fileAnswer, partsOfDepend, partsOfNetwork, partsOfStory, partsOfStress, partsOfTable } from './files.ts'
import { json, problemAnswer, problemOf } from './problem-answer.ts'
import { actOn, answerAcceptance, answerQueue } from './queue.ts'
import { Readings } from './readings.ts'
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
  app.onError((error) => problemAnswer(problemOf(error)))
  routeAnswers(app, options)
  routeFiles(app, options)
  routeChanges(app, options)
  app.all('/api/*', (c) =>
    problemAnswer({
      code: 'reference-unknown',
      way: 'no-such-path',
      values: { path: c.req.path },
      message: `nothing answers at ${c.req.path}`,
      mend: 'see /api/dates, /api/ledger, /api/story/C-0001, /api/network, /api/depend, /api/stress',
    }),
  )
  const web = openWebFiles(options.webDir)
  app.get('*', (c) => web(c.req.raw))
  return app
}

const tooLarge: Problem = {
  code: 'file-too-large',
  way: 'body-large',
  values: { max: bodyBytesMax / 1024 / 1024 },
  message: `more than ${bodyBytesMax / 1024 / 1024} MB in one request`,
  mend: 'add the file in parts',
}

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
  app.get('/api/queue', (c) => asking(c.req.url, (asked, params) => json(answerQueue(store, asked, params.get('at')))))
  app.get('/api/acceptance', (c) =>
    asking(c.req.url, (asked, params) => json(answerAcceptance(store, asked, params.getAll('claim')))),
  )
  app.get('/api/stress', (c) => asking(c.req.url, (asked) => json(answerStressPage(store, asked))))
  app.get('/api/network', (c) =>
    asking(c.req.url, (asked, params) => {
      const scenario = scenarioIn(params)
      return scenario.ok ? answered(answerNetwork(store, asked, params.get('company'), scenario.value)) : answered(scenario)
    }),
  )
  app.get('/api/depend', (c) => asking(c.req.url, (asked, params) => answered(dependOf(store, asked, params))))
  app.get('/api/document/:hash', (c) => asking(c.req.url, (asked) => answered(answerDocument(store, c.req.param('hash'), asked))))
  app.get('/api/palette', (c) => asking(c.req.url, (asked) => json(answerPalette(store, asked))))
}

function dependOf(store: ServerOptions['store'], asked: Asked, params: URLSearchParams): Result<DependReport, Problem> {
  const given = parseAssumed(params.getAll('assume').join(','))
  if (!given.ok) return unreadable('assume', given.failure, assumedKeys)
  const move = parseMove(params.get('move') ?? undefined)
  if (!move.ok) return unreadable('move', move.failure, 'full, stages or walk, a dot, and rely, diversify or leave')
  const production = parseProduction(params.get('production') ?? undefined)
  if (!production) return unreadable('production', params.get('production'), productionNames.join(', '))
  return answerDepend(store, asked, {
    production,
    given: given.value,
    move: move.value,
    company: params.get('company'),
    on: params.get('on'),
  })
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
      const scenario = scenarioIn(params)
      if (!scenario.ok) return problemAnswer(scenario.failure)
      const report = answerNetwork(store, asked, params.get('company'), scenario.value)
      return report.ok
        ? file(fileAnswer(report.value, partsOfNetwork(report.value), ending, params, name))
        : problemAnswer(report.failure)
    }),
  )
  app.get('/:file{depend\\.(?:json|csv|svg)}', (c) =>
    asking(c.req.url, (asked, params) => {
      const [name, ending] = splitEnding(c.req.param('file'))
      const report = dependOf(store, asked, params)
      return report.ok
        ? file(fileAnswer(report.value, partsOfDepend(report.value), ending, params, name))
        : problemAnswer(report.failure)
    }),
  )
  app.get('/:file{stress\\.(?:json|csv|svg)}', async (c) => {
    const params = new URL(c.req.url).searchParams
    const [name, ending] = splitEnding(c.req.param('file'))
    return file(await stressFile(store, params, name, ending))
  })
}

async function stressFile(
  store: LedgerStore,
  params: URLSearchParams,
  name: string,
  ending: Ending,
): Promise<Result<Response, Problem>> {
  const asked = readAsked(params)
  if (!asked.ok) return asked
  const scenario = scenarioIn(params)
  if (!scenario.ok) return scenario
  const turn = ending === 'json' || ['turned', 'thresholds'].includes(params.get('table') ?? '')
  const report = answerStress(store, asked.value, scenario.value, turn)
  if (!report.ok) return report
  const chance = chanceIn(params)
  if (!chance.ok) return chance
  const drawn = chance.value && (await answerChance(store, asked.value, scenario.value, chance.value))
  if (drawn && !drawn.ok) return drawn
  const whole = drawn ? { ...report.value, chance: drawn.value } : report.value
  return fileAnswer(whole, partsOfStress(report.value, drawn?.value), ending, params, name)
}

/** Paths are drawn only for what is made of them. */
function chanceIn(params: URLSearchParams): Result<ChanceAsk | undefined, Problem> {
  const part = (name: string) => params.get(name) ?? undefined
  const asksFor = params.get('figure') ?? params.get('table')
  if (asksFor !== null && !['fan', 'chance', 'ways', 'behind', 'priors'].includes(asksFor)) return ok(undefined)
  const read = parseChance({
    paths: part('paths'),
    seed: part('seed'),
    rho: part('rho'),
    prior: part('prior'),
    who: part('who'),
  })
  if (read.ok) return read
  const { part: name, words } = read.failure
  return unreadable(name, words, 'paths=10000, seed=7, rho=0.3, prior=F3:2:2, who=PARTY')
}

/** The run that an address names; without one, the plan. */
function scenarioIn(params: URLSearchParams): Result<Scenario, Problem> {
  const scenario = parseScenario({
    set: params.getAll('set').join(',') || undefined,
    fill: params.get('fill') ?? undefined,
    order: params.get('order') ?? undefined,
    expect: params.get('expect') ?? undefined,
  })
  if (scenario.ok) return scenario
  const { part, words } = scenario.failure
  return unreadable(part, words, 'set=C-0017:20, fill=35, order=pro, first:PARTY or last:PARTY, expect=merton:4:0.4:0.2:0.04:0.1')
}

const splitEnding = (file: string): [string, Ending] => {
  const at = file.lastIndexOf('.')
  return [file.slice(0, at), file.slice(at + 1) as Ending]
}

function routeChanges(app: Hono, { store, world }: ServerOptions): void {
  const readings = new Readings()
  app.post('/api/add', async (c) => {
    const request = await readAddRequest(c.req.raw)
    if (!request.ok) return problemAnswer(request.failure)
    const asked = readAsked(new URL(c.req.url).searchParams)
    if (!asked.ok) return problemAnswer(asked.failure)
    const { language } = asked.value.question
    const add = (follow?: Follow) => addToLedger(store, world, request.value, language, follow && { follow })
    return c.req.header('accept') === 'application/x-ndjson' ? readings.answer(store, language, add) : answered(await add())
  })
  app.post('/api/stop', async (c) => json(readings.stop((await readJson(c.req.raw)).reading)))
  app.post('/api/review', async (c) => answered(reviewClaims(store, world, await readJson(c.req.raw))))
  app.post('/api/act', async (c) => answered(actOn(store, world, await readJson(c.req.raw))))
  app.post('/api/undo', () => json(acted(store, world, { kind: 'undo' })))
}
