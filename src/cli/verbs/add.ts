import { setImmediate } from 'node:timers/promises'
import { failed, type Language, languages, ok, type Problem, type Result } from '../../base/index.ts'
import {
  type Added,
  type AddOptions,
  addSources,
  askView,
  type Checked,
  type Follow,
  type LedgerStore,
  type ProposalsTaken,
  type Proposer,
} from '../../pipeline.ts'
import type { Cell, Table } from '../../report/index.ts'
import { proposeByModel } from '../../world/index.ts'
import { type Call, questionOf, type Verb, withLedger } from '../call.ts'
import { interruptOf } from '../interrupt.ts'
import { costOf, modelSettings } from '../model-settings.ts'
import { changingVerb } from '../options.ts'
import { print } from '../output.ts'
import { progressFor } from '../progress.ts'
import { type Answer, exit, type Refusal, refusalOf, refusalText, usage } from '../refusal.ts'
import { safeText } from '../table-text.ts'
import { wordsIn } from '../words.ts'

export const add: Verb = {
  examples: [
    'edifice add article.txt',
    'edifice add https://example.com/article.html --dry-run',
    'pbpaste | edifice add - --lang zh-Hant',
    'edifice add articles/ --json > claims.json',
    'edifice add filing.htm companyfacts.json',
    'EDIFICE_MODEL_ADDRESS=http://127.0.0.1:11434/v1 EDIFICE_MODEL=qwen3 edifice add article.txt --model',
  ],
  // Here --lang names the language of the text, as somebody who pastes one means it.
  options: [
    {
      name: 'model',
      help: 'ask the language model of EDIFICE_MODEL_ADDRESS and EDIFICE_MODEL as well; what it says waits for review',
    },
    ...changingVerb,
  ],
  formats: ['jsonl', 'csv', 'md'],
  run(call) {
    const references = call.args.words
    if (references.length === 0) return usage('add what?', 'edifice add article.txt, or edifice add - for standard input')
    return withLedger(call, {}, (store) => addAll(call, store, references))
  },
}

async function addAll(call: Call, store: LedgerStore, references: readonly string[]): Promise<Answer> {
  const question = questionOf(call)
  if (!question.ok) return question
  const language = languages.find((l) => l === call.args.text('lang'))
  const dryRun = call.args.on('dry-run')
  const propose = proposerOf(call)
  if (!propose.ok) return propose
  const { added, checked, problems, ended } = await eachSource(call, store, references, {
    dryRun,
    ...(language ? { language } : {}),
    ...(propose.value ? { propose: propose.value } : {}),
  })
  for (const problem of problems) call.terminal.err(refusalText(refusalOf(problem)))
  if (ended) call.say(wordOfEnd(ended, added, dryRun))
  if (!ended && added.length === 0 && checked.length === 0 && problems.length > 0) return failed(lastingRefusal(problems))
  for (const { proposed } of added) if (proposed) call.say(wordOfModel(proposed, call.terminal.environment.EDIFICE_MODEL_PRICES))
  const words = wordsIn(question.value.language)
  const claims = added.flatMap((one) => one.intake.claims)
  const fresh = claims.filter((c) => c.isNew).length
  const refused = added.reduce((sum, one) => sum + one.extraction.refused.length, 0)
  const answer = await print(call, {
    view: askView(store.state(), question.value),
    headline: `${fresh} ${fresh === 1 ? 'claim' : 'claims'} ${dryRun ? 'would be added' : 'added'}, ${claims.length - fresh} known already, ${refused} refused.${comparison(checked)}`,
    bare: true,
    tables: [claimTable(added, words)],
    json: { dryRun, added: added.map(addedRecord), compared: checked, problems },
    records: added.flatMap((one) => one.intake.claims),
  })
  if (!answer.ok) return answer
  return ended ? ok(exit.interrupted) : problems.length > 0 ? ok(exit.failed) : answer
}

/** The model of the environment, when it is asked for; an interrupt stops it, and what it has found is kept. */
function proposerOf(call: Call): Result<Proposer | undefined, Refusal> {
  if (!call.args.on('model')) return ok(undefined)
  const settings = modelSettings(call.terminal.environment)
  if (!settings.ok) return settings
  const stop = new AbortController()
  call.terminal.onInterrupt(() => stop.abort())
  return ok((document) => proposeByModel(document, settings.value, stop.signal))
}

function wordOfModel({ model, claims, dropped, unreadable, ...cost }: ProposalsTaken, prices: string | undefined): string {
  const lost = [...Map.groupBy(dropped, ({ reason }) => reason)].map(([reason, list]) => `${list.length} ${reason}`)
  const bad = unreadable > 0 ? [`${unreadable} unreadable`] : []
  return `${model}: ${claims} proposed${[...lost, ...bad].map((words) => `, ${words}`).join('')}; ${costOf(cost, prices)}`
}

async function eachSource(
  call: Call,
  store: LedgerStore,
  references: readonly string[],
  options: AddOptions & { readonly language?: Language },
): Promise<Sources> {
  const progress = progressFor(call)
  const interrupt = interruptOf(call)
  const added: Added[] = []
  const checked: Checked[] = []
  const problems: Problem[] = []
  let ended: Sources['ended']
  for (const [i, reference] of references.entries()) {
    const follow: Follow = async ({ done, of, claims }, { name, title }) => {
      progress.within(
        done / of,
        `${safeText(name ?? title ?? reference)}, ${claims.length} ${claims.length === 1 ? 'claim' : 'claims'}`,
      )
      // An interrupt is heard between two steps.
      await setImmediate()
      // What a model was paid for is kept.
      return interrupt.asked() && !options.propose ? 'drop' : 'on'
    }
    const gathered = await addSources([reference], store, interrupt.world, { ...options, follow })
    added.push(...gathered.items)
    checked.push(...gathered.checked)
    problems.push(...gathered.problems, ...gathered.items.flatMap((one) => one.extraction.problems))
    if (interrupt.asked()) {
      const left = gathered.items.length > 0 && !gathered.ended ? i + 1 : i
      ended = { reference: references[left], left: references.length - left }
      break
    }
    progress.step(i + 1, references.length, reference)
  }
  progress.end()
  return { added, checked, problems, ...(ended ? { ended } : {}) }
}

interface Sources {
  readonly added: readonly Added[]
  readonly checked: readonly Checked[]
  readonly problems: readonly Problem[]
  /** Interrupted, with so many references not read to their end; the first of them. */
  readonly ended?: { readonly reference: string | undefined; readonly left: number }
}

/** What stands in the ledger stands there whole: a text that was being read has left nothing. */
function wordOfEnd({ reference, left }: NonNullable<Sources['ended']>, added: readonly Added[], dryRun: boolean): string {
  const kept = `${added.length} ${added.length === 1 ? 'document' : 'documents'} read${dryRun ? '' : ' and kept'}`
  if (!reference) return `interrupted: ${kept}`
  const more = left > 1 ? ` and ${left - 1} more` : ''
  return `interrupted: ${kept}; nothing of what was being read. Not finished: ${reference}${more}`
}

/** What an index was held beside, in one line each. */
const comparison = (checked: readonly Checked[]): string =>
  checked
    .map(
      ({ index, filing, compared, differ, beyond }) =>
        ` ${filing}: ${compared} compared with ${index}, ${differ.length === 0 ? 'all agree' : differ.length === 1 ? '1 differs' : `${differ.length} differ`}; ${beyond} commitment figures stand only in the filing.`,
    )
    .join('')

/** Each problem has been printed already; what is left to say is the code and what to type. */
const lastingRefusal = (problems: readonly Problem[]) => ({
  code: refusalOf(problems[0]!).code,
  message: 'nothing was added',
  next: 'edifice add --help',
})

const addedRecord = ({ document, ...rest }: Added) => {
  const { text: _, ...header } = document
  return { document: header, ...rest }
}

function claimTable(added: readonly Added[], { columns, status }: ReturnType<typeof wordsIn>): Table {
  const taken = added.flatMap(({ intake }) =>
    intake.claims.map(({ claim, isNew, commitment, reason }) => ({
      id: claim.id as string,
      cells: [
        { text: isNew ? status.new : status.known, value: isNew ? 'new' : 'known' },
        { text: claim.id },
        { text: claim.route.speaker.name },
        { text: claim.act },
        { text: claim.property },
        { text: commitment ?? '' },
        { text: claim.evidence.kind === 'quote' ? safeText(claim.evidence.quote.exact) : (claim.evidence.link.address ?? '') },
        { text: reason ?? '' },
      ] satisfies Cell[],
    })),
  )
  const refused = added.flatMap(({ extraction }, n) =>
    extraction.refused.map(({ quote, reason }, i) => ({
      id: `refused-${n}-${i}`,
      cells: [
        { text: status.refused, value: 'refused' },
        ...['', '', '', '', '', safeText(quote.exact), reason].map((text) => ({ text })),
      ],
    })),
  )
  const keys = ['status', 'claim', 'speaker', 'act', 'property', 'commitment', 'quote', 'why'] as const
  const narrow = new Set<string>(['status', 'commitment', 'quote'])
  return {
    id: 'added',
    title: '',
    columns: keys.map((key) => ({ key, title: columns[key], narrow: narrow.has(key) })),
    rows: [...taken, ...refused],
  }
}
