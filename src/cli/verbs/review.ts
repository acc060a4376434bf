import type { Claim } from '../../model/index.ts'
import { type Act, askQueue, askRules, decide, type LedgerStore, type Queue } from '../../pipeline.ts'
import { type Table, writeEvidence } from '../../report/index.ts'
import { type Call, type Verb, withLedger, world } from '../call.ts'
import { changingVerb } from '../options.ts'
import { print } from '../output.ts'
import { type Answer, usage } from '../refusal.ts'
import { actsTyped } from '../review-acts.ts'
import { reviewByKey } from '../review-keys.ts'
import { safeText } from '../table-text.ts'
import { wordsIn } from '../words.ts'

export const review: Verb = {
  examples: [
    'edifice review',
    'edifice review --next --json',
    'edifice review --accept certain',
    'edifice review --accept K-0123456789ab --reject K-ba9876543210',
    'edifice review --edit K-0123456789ab --set "amount=up to 30bn" --set stage=agreed',
    'edifice review --merge C-0088=C-0012',
    'edifice review --undo',
  ],
  options: [
    { name: 'next', help: 'only the claim that waits first' },
    { name: 'accept', takes: 'CLAIM', many: true, help: 'accept it; "certain": all of which the rules were sure' },
    { name: 'reject', takes: 'CLAIM', many: true, help: 'leave it out of every answer' },
    { name: 'reopen', takes: 'CLAIM', many: true, help: 'leave it undecided again' },
    { name: 'edit', takes: 'CLAIM', help: 'put a corrected claim in its place, with --set' },
    { name: 'set', takes: 'FIELD=VALUE', many: true, help: 'amount=20bn, stage=agreed, binding=yes, act=denies, property=stage' },
    { name: 'join', takes: 'CLAIM=COMMITMENT', many: true, help: 'the claim speaks of this commitment' },
    { name: 'part', takes: 'CLAIM', many: true, help: 'the claim does not speak of its commitment' },
    { name: 'unsure', takes: 'CLAIM', many: true, help: 'it may or may not' },
    { name: 'merge', takes: 'COMMITMENT=COMMITMENT', help: 'the first is the second; its claims go there' },
    { name: 'link', takes: 'CLAIM=CLAIM', help: 'both cannot hold' },
    { name: 'unlink', takes: 'CLAIM=CLAIM', help: 'both can hold after all' },
    { name: 'undo', help: 'take back the last act' },
    { name: 'rules', help: 'how often each rule was wrong, as readers decided' },
    ...changingVerb,
  ],
  formats: ['jsonl', 'csv', 'md'],
  run(call) {
    if (call.args.words.length > 0) return usage('review takes options only', 'edifice review --accept K-0123456789ab')
    return withLedger(call, {}, (store) => {
      if (call.args.on('rules')) return printRules(call, store)
      const acts = actsTyped(call.args, store)
      if (!acts.ok) return acts
      if (acts.value.length > 0) return act(call, store, acts.value)
      if (call.terminal.canAsk && !call.args.on('next') && call.format === 'table') return reviewByKey(call, store)
      return printQueue(call, askQueue(store.state()), [])
    })
  },
}

async function act(call: Call, store: LedgerStore, acts: readonly Act[]): Promise<Answer> {
  const dryRun = call.args.on('dry-run')
  const events = acts.flatMap((one) => decide(store, one, call.settings.reader, world.now(), dryRun).events)
  call.say(`${dryRun ? 'Would write' : 'Wrote'} ${events.length} ${events.length === 1 ? 'line' : 'lines'}.`)
  return printQueue(call, askQueue(store.state()), events)
}

function printQueue(call: Call, queue: Queue, decided: readonly unknown[]): Answer | Promise<Answer> {
  const { view, certain, undoable } = queue
  const waiting = call.args.on('next') ? queue.waiting.slice(0, 1) : queue.waiting
  const { columns } = wordsIn(call.settings.language)
  const records = waiting.map(({ claim, why }) => ({ why, commitment: view.commitmentOf.get(claim.id) ?? null, claim }))
  const keys = ['claim', 'commitment', 'speaker', 'act', 'property', 'amount', 'quote', 'why'] as const
  return print(call, {
    view,
    headline: `${queue.waiting.length} ${queue.waiting.length === 1 ? 'claim waits' : 'claims wait'}; ${certain.length} certain ones not yet accepted; ${undoable} acts can be undone.`,
    bare: true,
    tables: [
      {
        id: 'waiting',
        title: '',
        columns: keys.map((key) => ({ key, title: columns[key], narrow: key === 'claim' || key === 'quote' })),
        rows: records.map(({ claim, commitment, why }) => ({
          id: claim.id,
          cells: [
            claim.id,
            commitment ?? '',
            claim.route.speaker.name,
            claim.act,
            claim.property,
            claim.says.amount?.original ?? '',
            quoteOf(claim),
            why,
          ].map((text) => ({ text: safeText(text) })),
        })),
      },
    ],
    page: (width) => waitingPage(call, queue, waiting.length, width),
    json: { waiting: queue.waiting.length, certain: certain.length, undoable, decided, queue: records },
    records,
  })
}

const quoteOf = ({ evidence }: Claim): string =>
  evidence.kind === 'quote' ? evidence.quote.exact : (evidence.link.address ?? '')

function waitingPage(call: Call, { view, waiting }: Queue, count: number, width: number): string {
  const lines = waiting.slice(0, count).map(({ claim, why }) => {
    const evidence = writeEvidence({ view, claim: claim.id, language: call.settings.language })
    const head = `${claim.id}  ${view.commitmentOf.get(claim.id) ?? '—'}  ${why}  ${evidence?.amountText ?? ''}`
    return `${safeText(head)}\n    ${safeText(quoteOf(claim)).slice(0, Math.max(20, width * 2))}\n`
  })
  return lines.join('')
}

function printRules(call: Call, store: LedgerStore): Answer | Promise<Answer> {
  const records = askRules(store.state())
  const keys = ['rule', 'accepted', 'rejected', 'corrected', 'undecided', 'wrong'] as const
  const table: Table = {
    id: 'rules',
    title: '',
    columns: keys.map((key) => ({ key, title: key, numeric: key !== 'rule', narrow: true })),
    rows: records.map((record) => ({
      id: record.rule,
      cells: keys.map((key) => {
        const value = record[key]
        if (key === 'wrong')
          return value === undefined
            ? { text: '—', value: null }
            : { text: `${Math.round(Number(value) * 100)}%`, value: Number(value) }
        return { text: String(value), value: value! }
      }),
    })),
  }
  return print(call, {
    view: askQueue(store.state()).view,
    headline: `${records.length} rules made claims in this ledger.`,
    bare: true,
    tables: [table],
    json: { rules: records },
    records,
  })
}
