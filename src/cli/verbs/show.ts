import { ok, type Result } from '../../base/index.ts'
import type { CommitmentId, LedgerView, PartyId } from '../../model/index.ts'
import { askStory, askView, nameParty } from '../../pipeline.ts'
import { type EvidenceView, type StoryReport, type Table, writeEvidence, writeLedger } from '../../report/index.ts'
import { type Call, questionOf, type Verb, withLedger } from '../call.ts'
import { evidencePage } from '../evidence-page.ts'
import { findCommitment } from '../find.ts'
import { readingVerb } from '../options.ts'
import { print } from '../output.ts'
import { commitmentRecord, companyRecord } from '../records.ts'
import { type Answer, notFound, type Refusal, usage } from '../refusal.ts'
import { wordsIn } from '../words.ts'

export const show: Verb = {
  examples: [
    'edifice show C-0001',
    'edifice show C-0001 --claim 5',
    'edifice show oracle',
    'edifice show C-0001 --as-of 2026-02-04 --json',
  ],
  options: [{ name: 'claim', takes: 'N', help: 'only the claim with this number in the story, or this id' }, ...readingVerb],
  formats: ['csv', 'md'],
  run(call) {
    const words = call.args.words.join(' ')
    if (!words) return usage('show what?', 'edifice show C-0001')
    const question = questionOf(call)
    if (!question.ok) return question
    return withLedger(call, { readOnly: true }, (store) => {
      const state = store.state()
      const view = askView(state, question.value)
      if (/^K-[0-9a-f]{12}$/i.test(words)) return showClaim(call, view, words)
      const party = /^C-\d+$/i.test(words) ? undefined : nameParty(view, words)
      if (party?.ok) return showCompany(call, view, party.value, store.source)
      const id = findCommitment(view, words)
      if (!id.ok) return id
      return showCommitment(call, view, id.value, askStory(state, id.value, question.value, store.source))
    })
  },
}

function showClaim(call: Call, view: LedgerView, words: string): Answer | Promise<Answer> {
  const id = words.replace(/^k/, 'K')
  const evidence = writeEvidence({ view, claim: id, language: call.settings.language })
  if (!evidence) return notFound(`no claim "${id}" is known by then`, 'edifice list claims')
  return printEvidence(call, view, [evidence], { evidence: [evidence] })
}

function showCommitment(call: Call, view: LedgerView, id: CommitmentId, story: StoryReport): Answer | Promise<Answer> {
  const shown = chosen(story.evidence, call.args.text('claim'))
  if (!shown.ok) return shown
  const commitment = view.commitments.filter((c) => c.id === id).map((c) => commitmentRecord(view, c))[0] ?? null
  const { colon, assumed } = wordsIn(call.settings.language)
  const kpis = story.kpis.map((k) => `${k.title}${colon}${k.value.text}${k.value.assumed?.length ? ` (${assumed})` : ''}`)
  const beside = story.besideFiling
  const json = {
    commitment,
    ...(beside ? { besideFiling: beside } : {}),
    ...(story.retold ? { retold: story.retold } : {}),
    evidence: shown.value,
  }
  return printEvidence(
    call,
    view,
    shown.value,
    json,
    story.kicker,
    [kpis.join(' · '), ...(beside ? [beside.text] : [])].join('\n'),
  )
}

function printEvidence(
  call: Call,
  view: LedgerView,
  evidence: readonly EvidenceView[],
  json: Readonly<Record<string, unknown>>,
  headline?: string,
  standfirst?: string,
): Answer | Promise<Answer> {
  return print(call, {
    view,
    ...(headline ? { headline } : {}),
    ...(standfirst ? { standfirst } : {}),
    bare: true,
    tables: [evidenceTable(evidence, call)],
    page: (columns) => evidencePage(evidence, call, columns),
    json,
  })
}

function showCompany(call: Call, view: LedgerView, id: PartyId, source: string): Answer | Promise<Answer> {
  const own = view.commitments.filter((c) => c.payer === id || c.payee === id)
  const report = writeLedger({ view: { ...view, commitments: own }, language: call.settings.language, source })
  const company = companyRecord(view, id)
  const names = [...new Set(Object.values(company.names).flat())].join(', ')
  return print(call, {
    view,
    headline: company.name,
    standfirst: [company.kind, company.ticker, names].filter(Boolean).join(' · '),
    tables: [report.table],
    json: { company, commitments: own.map((c) => commitmentRecord(view, c)) },
  })
}

function chosen(evidence: readonly EvidenceView[], word: string | undefined): Result<readonly EvidenceView[], Refusal> {
  if (word === undefined) return ok(evidence)
  const found = evidence.filter((e) => String(e.number) === word || e.claim === word)
  return found.length > 0 ? ok(found) : notFound(`no claim ${word} of ${evidence.length} in this story`, '--claim 1')
}

function evidenceTable(evidence: readonly EvidenceView[], { settings }: Call): Table {
  const { columns } = wordsIn(settings.language)
  const keys = ['claim', 'said', 'speaker', 'act', 'property', 'firmness', 'amount', 'quote'] as const
  return {
    id: 'evidence',
    title: '',
    columns: [{ key: 'number', title: '#', numeric: true }, ...keys.map((key) => ({ key, title: columns[key] }))],
    rows: evidence.map((e) => ({
      id: e.claim,
      cells: [
        { text: String(e.number), value: e.number },
        { text: e.claim },
        { text: e.saidOn },
        { text: e.speaker },
        { text: e.actWord },
        { text: e.propertyWord },
        { text: `${e.firmness} ${e.firmnessWord}`, value: e.firmness },
        { text: e.amountText },
        { text: e.quote?.exact ?? e.link?.address ?? e.link?.publisher ?? '' },
      ],
    })),
  }
}
