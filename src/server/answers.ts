import {
  dayOf,
  failed,
  formatStatedDate,
  type Instant,
  type Language,
  ok,
  type Problem,
  type ProblemValues,
  type ProblemWay,
  type Result,
} from '../base/index.ts'
import {
  baseScenario,
  type Claim,
  type ClaimId,
  firmnessRank,
  type LedgerView,
  type NetworkCommitment,
  type ObligationNetwork,
  type PartyId,
  partyNameIn,
  type Scenario,
  type SourceDocument,
  type StressFailure,
  sha256,
} from '../model/index.ts'
import {
  askCalibration,
  askDates,
  askDepend,
  askNetwork,
  askPaths,
  askShape,
  askStory,
  askStress,
  askView,
  type ChanceRun,
  type DependQuestion,
  type LedgerStore,
  nameCommitment,
  nameParty,
  tellChance,
} from '../pipeline.ts'
import {
  type ChanceTables,
  type ConflictReport,
  commitmentTitle,
  type DependReport,
  type EvidenceView,
  type FanFigure,
  type LedgerReport,
  type NetworkReport,
  type StoryReport,
  type StressReport,
  writeConflicts,
  writeEvidence,
  writeLedger,
} from '../report/index.ts'
import type { ChanceAsk, DatesAnswer, DocumentAnswer, PaletteAnswer, StressPage } from '../wire/index.ts'
import type { Asked } from './asked.ts'
import { fallsDueWithin, frameWith } from './due.ts'
import { sortTable } from './sort-table.ts'

/** The first runs offered when no scenario is chosen. */
const firstRunsMax = 3

export function answerDates(store: LedgerStore, now: Instant, readOnly: boolean): DatesAnswer {
  const state = store.state()
  const claimsOn = new Map<string, number>()
  for (const { at, claims } of askDates(state)) claimsOn.set(dayOf(at), (claimsOn.get(dayOf(at)) ?? 0) + claims)
  const ticks = [...claimsOn].map(([on, claims]) => ({ on, claims }))
  // Accounts and prices are known by dates too: the last day is the whole view's, not only the last claim's.
  const last = ticks.length > 0 ? dayOf(askView(state, { policy: 'everything', language: 'en' }).knownBy) : dayOf(now)
  return { ticks, first: ticks[0]?.on ?? last, last, source: store.source, readOnly }
}

export function answerLedger(store: LedgerStore, { question, query, sort, due }: Asked): LedgerReport {
  const whole = askView(store.state(), question)
  // Narrowed before it is worded, so that the headline counts the rows under it.
  const view = due ? { ...whole, commitments: whole.commitments.filter((c) => fallsDueWithin(c, due)) } : whole
  const report = writeLedger({ view, language: question.language, source: store.source, ...(query ? { query } : {}) })
  return { ...report, frame: frameWith(report.frame, due, sort), table: sortTable(report.table, sort, question.language) }
}

export function answerConflicts(store: LedgerStore, asked: Asked): ConflictReport {
  const { question, sort } = asked
  const report = writeConflicts({ view: askView(store.state(), question), language: question.language, source: store.source })
  return { ...report, table: sortTable(report.table, sort, question.language) }
}

export function answerStory(store: LedgerStore, words: string, { question }: Asked): Result<StoryReport, Problem> {
  const state = store.state()
  const found = nameCommitment(askView(state, question), words)
  if (!found.ok) {
    const near = found.failure.reason === 'not-found' ? found.failure.nearest : found.failure.candidates
    return unknown(`no one commitment known by that date is called "${words.slice(0, 80)}"`, near, 'unknown-commitment', {
      words: words.slice(0, 80),
    })
  }
  return ok(askStory(state, found.value, question, store.source))
}

const unknown = (
  message: string,
  near: readonly string[],
  way: ProblemWay,
  values: ProblemValues,
): { readonly ok: false; readonly failure: Problem } =>
  failed({
    code: 'reference-unknown',
    way,
    values: { ...values, ...(near.length > 0 ? { near: near.slice(0, 3).join(', ') } : {}) },
    message,
    mend: near.length > 0 ? `try ${near.slice(0, 3).join(', ')}` : 'look in the ledger, or move Known by to a later day',
  })

export function answerEvidence(store: LedgerStore, claim: string, { question }: Asked): Result<EvidenceView, Problem> {
  const evidence = writeEvidence({ view: askView(store.state(), question), claim, language: question.language })
  return evidence
    ? ok(evidence)
    : unknown(`no claim ${claim.slice(0, 40)} is known by that date under this policy`, [], 'unknown-claim', {
        id: claim.slice(0, 40),
      })
}

export function answerNetwork(
  store: LedgerStore,
  { question, due }: Asked,
  companyWords: string | null,
  /** What it takes away is drawn inside the lines. */
  scenario: Scenario,
): Result<NetworkReport, Problem> {
  const state = store.state()
  const company = companyWords ? nameParty(askView(state, question), companyWords) : undefined
  if (company && !company.ok)
    return unknown(
      `no company known by that date is called "${companyWords!.slice(0, 80)}"`,
      company.failure.nearest,
      'unknown-company',
      { words: companyWords!.slice(0, 80) },
    )
  const asked = { ...question, ...due, ...(company ? { company: company.value } : {}) }
  const isRun = scenario.changes.length > 0
  const answer = askShape(state, { ...asked, ...(isRun ? { scenario } : {}) }, store.source)
  return answer.ok ? ok(answer.value.report) : runProblem(answer.failure, askNetwork(state, asked).network)
}

export type DependAsked = Pick<DependQuestion, 'production' | 'given' | 'move'> & {
  readonly company: string | null
  readonly on: string | null
}

export function answerDepend(store: LedgerStore, { question, due }: Asked, asked: DependAsked): Result<DependReport, Problem> {
  const state = store.state()
  const view = askView(state, question)
  const [company, on] = [asked.company, asked.on].map((words) => (words ? nameParty(view, words) : undefined))
  for (const [found, words] of [
    [company, asked.company],
    [on, asked.on],
  ] as const)
    if (found && !found.ok)
      return unknown(
        `no company known by that date is called "${words!.slice(0, 80)}"`,
        found.failure.nearest,
        'unknown-company',
        { words: words!.slice(0, 80) },
      )
  const { production, given, move } = asked
  const answer = askDepend(
    state,
    {
      ...{ ...question, ...due, production, given, move },
      ...(company?.ok ? { company: company.value } : {}),
      ...(company?.ok && on?.ok ? { on: on.value } : {}),
    },
    store.source,
  )
  return answer.ok
    ? ok(answer.value.report)
    : failed({
        code: 'request-unreadable',
        way: 'no-game',
        values: { reason: answer.failure.reason },
        message: `this game has no answer: ${answer.failure.reason}`,
        where: 'assume',
        mend: 'give other numbers',
      })
}

export function answerStressPage(store: LedgerStore, { question, due }: Asked): StressPage {
  const { view, network } = askNetwork(store.state(), { ...question, ...due })
  const named = new Set<ClaimId>([
    ...network.obligations.flatMap((o) => o.claims),
    ...network.commitments.flatMap((c) => [...c.claims, ...c.marks.map((m) => m.claim)]),
  ])
  return {
    network,
    knownBy: dayOf(view.knownBy),
    policy: view.policy,
    ledgerHash: view.ledgerHash,
    source: store.source,
    evidence: [...named].flatMap((claim) => writeEvidence({ view, claim, language: question.language }) ?? []),
    calibration: askCalibration(store.state(), question),
    firstRuns: firstRunsOf(view, network, question.language),
  }
}

/** Soft money that much hangs on: not yet a contract, largest first, at the lowest figure a claim puts on it. */
const firstRunsOf = (view: LedgerView, network: ObligationNetwork, language: Language): StressPage['firstRuns'] =>
  network.commitments
    .filter((c) => c.planned > 0 && firmnessRank(c.firmness) < firmnessRank('F4'))
    .toSorted((a, b) => b.planned - a.planned)
    .slice(0, firstRunsMax)
    .map((c) => ({ commitment: c.id, label: commitmentTitle(view, c, language), amount: lowestMarkOf(c) }))

const lowestMarkOf = (c: NetworkCommitment): number => {
  const below = c.marks.map((mark) => mark.amount as number).filter((amount) => amount < c.planned)
  return below.length > 0 ? Math.min(...below) : 0
}

/** The same report the screen's worker writes, for files and programs. Turned round, which takes long, only where that is shown. */
export function answerStress(
  store: LedgerStore,
  { question, due }: Asked,
  scenario: Scenario,
  turn: boolean,
): Result<StressReport, Problem> {
  const state = store.state()
  const set = turn ? scenario.changes.find((change) => change.kind === 'set') : undefined
  const { network } = askNetwork(state, { ...question, ...due })
  const answer = askStress(
    state,
    {
      ...question,
      ...due,
      scenario,
      ...(turn ? { flipsOf: scenario.changes.flatMap((change) => (change.kind === 'set' ? [change.commitment] : [])) } : {}),
      ...(set?.kind === 'set' ? { wholeThrough: { commitment: set.commitment, periods: yearEndsOf(network) } } : {}),
    },
    store.source,
    baseScenario,
  )
  return answer.ok ? ok(answer.value.report) : runProblem(answer.failure, network)
}

export interface ChanceParts {
  readonly figure: FanFigure
  readonly tables: ChanceTables
}
const stretch = 64
/** Paths are drawn a stretch at a time, so that other requests are answered meanwhile. */
export async function answerChance(
  store: LedgerStore,
  { question, due }: Asked,
  scenario: Scenario,
  chance: ChanceAsk,
): Promise<Result<ChanceParts, Problem>> {
  const state = store.state()
  const asked = { ...question, ...due, scenario }
  const { view, network } = askNetwork(state, asked)
  const run = askPaths(state, network, asked, chance)
  if (!run.ok) return runProblem(run.failure, network)
  const blocks: PathBlock[] = []
  for (let from = 0; from < chance.paths; from += stretch) {
    const block = run.value.source.draw(from, Math.min(chance.paths, from + stretch))
    if (!block.ok) return runProblem(block.failure, network)
    blocks.push(block.value)
    await new Promise((resume) => setImmediate(resume))
  }
  const telling = { asked: chance.paths, scenario, view, ledger: store.source, language: question.language }
  const { fan: figure, tables } = tellChance(run.value, blocks, telling)
  return ok({ figure, tables })
}
type PathsFailure = Extract<ReturnType<typeof askPaths>, { ok: false }>['failure']
type PathBlock = Extract<ReturnType<ChanceRun['source']['draw']>, { ok: true }>['value']

function runProblem(
  failure: StressFailure | PathsFailure,
  network: ObligationNetwork,
): { readonly ok: false; readonly failure: Problem } {
  switch (failure.reason) {
    case 'unknown-commitment':
      return unknown(
        `${failure.commitment} does not flow in this network`,
        network.commitments.map((c) => c.id),
        'unknown-flow',
        { id: failure.commitment },
      )
    case 'unknown-party':
      return unknown(
        `"${failure.party}" is no party of this network`,
        network.parties.map((party) => party.id),
        'unknown-party',
        { words: failure.party },
      )
    default:
      return failed({
        code: 'request-unreadable',
        way: 'no-run',
        values: { reason: failure.reason },
        message: `this run has no answer: ${failure.reason}`,
        where: 'set',
        mend: 'change an amount or the order of payment',
      })
  }
}

const yearEndsOf = (network: ObligationNetwork): readonly string[] => network.periods.filter((period) => period.endsWith('Q4'))

export function answerDocument(store: LedgerStore, hash: string, { question }: Asked): Result<DocumentAnswer, Problem> {
  const view = askView(store.state(), question)
  const found = /^[0-9a-f]{64}$/.test(hash) ? documentOf(view, hash) : undefined
  return found
    ? ok(found)
    : unknown(`no source ${hash.slice(0, 12)}… is known by that date`, [], 'unknown-source', { id: `${hash.slice(0, 12)}…` })
}

export function documentOf(view: LedgerView, hash: string): DocumentAnswer | undefined {
  const document = view.documents.get(sha256(hash))
  return document && { ...headOf(document), spans: spansOf(view.claims.values(), document.hash) }
}

export const headOf = ({
  hash,
  title,
  publisher,
  address,
  published,
  language,
  text,
}: SourceDocument): Omit<DocumentAnswer, 'spans'> => ({
  hash,
  ...(title ? { title } : {}),
  ...(publisher ? { publisher } : {}),
  ...(address ? { address } : {}),
  ...(published ? { published: formatStatedDate(published) } : {}),
  language,
  text,
})

export const spansOf = (claims: Iterable<Claim>, hash: string): DocumentAnswer['spans'] =>
  [...claims]
    .flatMap(({ id, evidence }) =>
      evidence.kind === 'quote' && evidence.quote.documentHash === hash
        ? [{ claim: id, start: evidence.quote.start, end: evidence.quote.end }]
        : [],
    )
    .toSorted((a, b) => a.start - b.start || a.end - b.end)

export function answerPalette(store: LedgerStore, { question }: Asked): PaletteAnswer {
  const view = askView(store.state(), question)
  const namesOf = (id: PartyId): readonly string[] => {
    const party = view.parties.get(id)
    return party ? [party.name, ...Object.values(party.names).flat(), ...(party.ticker ? [party.ticker] : [])] : [id]
  }
  return {
    commitments: view.commitments.map((c) => ({
      id: c.id,
      title: commitmentTitle(view, c, question.language),
      names: [c.id, ...(c.slug ? [c.slug] : []), ...namesOf(c.payer), ...namesOf(c.payee)],
    })),
    parties: [...view.parties.values()].map((party) => ({
      id: party.id,
      title: partyNameIn(party, question.language),
      names: namesOf(party.id),
    })),
  }
}
