import { dayOf, languages, type Problem } from '../../base/index.ts'
import { addSources, askDifference, askView, type Difference, type LedgerStore } from '../../pipeline.ts'
import { toJson } from '../../wire/index.ts'
import { type Call, questionOf, type Verb, withLedger, world } from '../call.ts'
import { headOf, print } from '../output.ts'
import { paintFor } from '../paint.ts'
import { type Answer, exit, refusalOf, refusalText, usage } from '../refusal.ts'
import { safeText, tableText } from '../table-text.ts'

const everyMinutes = 15

export const watch: Verb = {
  examples: [
    'edifice watch https://example.com/feed.xml',
    'edifice watch articles/ --every 1m',
    'edifice watch articles/ https://example.com/feed.xml --once --json',
  ],
  options: [
    { name: 'every', takes: 'TIME', help: `how long to rest between two looks: 30s, 15m, 6h; ${everyMinutes}m unless set` },
    { name: 'once', help: 'look once and end, as a timer would ask' },
    { name: 'policy', takes: 'POLICY', help: 'whose word counts in what is said to have changed' },
    { name: 'as-of', takes: 'DATE', help: 'only changes to what was known by then' },
  ],
  formats: ['jsonl', 'csv', 'md'],
  run(call) {
    const references = call.args.words
    if (references.length === 0) return usage('watch what?', 'edifice watch https://example.com/feed.xml')
    if (references.includes('-')) return usage('standard input can be read once only', 'edifice add -')
    const restMs = restOf(call.args.text('every') ?? `${everyMinutes}m`)
    if (restMs === undefined)
      return usage(`"${call.args.text('every')}" is no time to rest`, '--every 30s, 15m or 6h; a second at least')
    const once = call.args.on('once')
    if (!once && call.format !== 'table' && call.format !== 'jsonl' && call.format !== 'tsv')
      return usage('a watch that goes on prints lines', '--jsonl, or --once with this format')
    return withLedger(call, {}, (store) =>
      once ? lookOnce(call, store, references) : keepLooking(call, store, references, restMs),
    )
  },
}

function restOf(word: string): number | undefined {
  const found = /^(\d{1,6})(s|m|h)$/.exec(word)
  const ms = found ? Number(found[1]) * { s: 1000, m: 60_000, h: 3_600_000 }[found[2] as 's' | 'm' | 'h'] : 0
  return ms >= 1000 ? ms : undefined
}

interface Look extends Difference {
  readonly documents: number
  readonly claims: number
  readonly problems: readonly Problem[]
}

async function look(call: Call, store: LedgerStore, references: readonly string[]): Promise<Look | Answer> {
  const question = questionOf(call)
  if (!question.ok) return question
  const language = languages.find((l) => l === call.args.text('lang'))
  const before = askView(store.state(), question.value)
  const { items, problems } = await addSources(references, store, world, { onlyNew: true, ...(language ? { language } : {}) })
  for (const problem of problems) call.terminal.err(refusalText(refusalOf(problem)))
  const claims = items.reduce((sum, { intake }) => sum + intake.claims.filter((c) => c.isNew).length, 0)
  const after = askView(store.state(), question.value)
  return { ...askDifference(before, after, question.value.language), documents: items.length, claims, problems }
}

async function lookOnce(call: Call, store: LedgerStore, references: readonly string[]): Promise<Answer> {
  const seen = await look(call, store, references)
  if ('ok' in seen) return seen
  const { documents, claims, changes, problems } = seen
  const answer = await print(call, {
    view: seen.after,
    headline: seen.headline,
    standfirst: counted(seen),
    tables: [seen.table],
    json: { documents, claims, changes, problems },
    records: changes,
  })
  return answer.ok && problems.length > 0 ? { ok: true, value: exit.failed } : answer
}

/** Until interrupted. A source that cannot be reached is named, and tried again the next time. */
async function keepLooking(call: Call, store: LedgerStore, references: readonly string[], restMs: number): Promise<Answer> {
  let stopped = false
  let wake = () => {}
  call.terminal.onInterrupt(() => {
    stopped = true
    wake()
  })
  while (!stopped) {
    const seen = await look(call, store, references)
    if ('ok' in seen) return seen
    tell(call, seen)
    if (stopped) break
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, restMs)
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }
  return { ok: true, value: exit.interrupted }
}

function tell(call: Call, seen: Look): void {
  const { terminal } = call
  call.say(`${new Date(world.now()).toISOString().slice(0, 19)}Z ${counted(seen)}`)
  if (seen.changes.length === 0) return
  if (call.format === 'jsonl')
    for (const change of seen.changes) terminal.out(`${toJson({ ...headOf({ view: seen.after }), ...change })}\n`)
  else if (call.format === 'table')
    terminal.out(
      tableText(seen.table, {
        columns: terminal.columns,
        paint: paintFor(terminal, call.args.text('color'), 'out'),
        assumedWord: '',
      }),
    )
  else for (const row of seen.table.rows) terminal.out(`${row.cells.map(({ text }) => safeText(text)).join('\t')}\n`)
}

const counted = ({ documents, claims, changes, after }: Look): string =>
  `${documents} new documents, ${claims} new claims, ${changes.length} changes; known by ${dayOf(after.knownBy)}`
