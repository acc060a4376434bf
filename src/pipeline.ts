// The whole way on one page: sources go in, who is short comes out. Rooms compute; `world` acts.
import { failed, type Gathered, type Instant, type Language, ok, type Problem, type Result } from './base/index.ts'
import { buildGazetteer, cikOf, crossCheck, type Extraction, extractClaims } from './extract/index.ts'
import {
  type CalibrationRow,
  calibrationOf,
  checkLedger,
  driftOf,
  findCommitment,
  findParty,
  type Intake,
  knownDates,
  type LedgerState,
  lineOf,
  parsePolicy,
  takeIn,
  takeInFacts,
  viewLedger,
} from './ledger/index.ts'
import type {
  CommitmentId,
  CrossCheck,
  FactBase,
  LedgerEvent,
  LedgerView,
  ObligationNetwork,
  Outcome,
  PartyId,
  Policy,
  Scenario,
  SourceDocument,
  StressFailure,
} from './model/index.ts'
import { buildNetwork } from './network/index.ts'
import { filingOutlet, isFilingIndex, type Read, readAny, readFilingIndex, refuse, type SourceBytes } from './read/index.ts'
import {
  type ChanceTables,
  type NetworkReport,
  type StoryReport,
  type StressReport,
  type Table,
  writeBearing,
  writeChance,
  writeNetwork,
  writeStory,
  writeStress,
} from './report/index.ts'
import {
  assumedPriors,
  type Chances,
  chancesOf,
  type LoadBearing,
  loadBearing,
  openPaths,
  type PathBlock,
  type PathSource,
  type Priors,
  type ShapleyShare,
  shapleyOfChanges,
  simulate,
  solveWhole,
  updatedPriors,
} from './stress/index.ts'

/** The effects the way needs. `world/` implements it; cli/ and server/ join the two, and the compiler checks that they fit. */
export interface World {
  now(): Instant
  /** A file, a folder, "-" for standard input, or an http(s) address. */
  fetchSources(reference: string, options?: { readonly language?: Language }): Promise<Gathered<SourceBytes>>
}

/**
 * One ledger file, open. `state` and `append` throw world's LedgerUnavailable, with the Problem to show, when the file is busy beyond the
 * wait (ledger-busy), the disk is full (disk-full) or the chain is broken (ledger-invalid); then nothing was appended.
 */
export interface LedgerStore {
  /** The folded log, brought up to what other processes have appended meanwhile. */
  state(): LedgerState
  /**
   * Appends in one transaction and returns when it is on disk: all of the events or none.
   * `make` runs inside the transaction, on the state as it stands there, so two writers never hand out one id twice.
   */
  append(
    make: (state: LedgerState) => readonly LedgerEvent[],
    at: Instant,
    bytes?: readonly { readonly hash: string; readonly bytes: Uint8Array }[],
  ): LedgerState
  /** The bytes of a document as received; undefined where the ledger has none. */
  bytesOf(hash: string): Uint8Array | undefined
  /** What the ledger calls itself: "Sample ledger compiled from public reports". */
  readonly source: string
  close(): void
}

export interface Question {
  readonly knownBy?: Instant
  readonly policy: Policy
  readonly language: Language
}

export interface Added {
  readonly document: SourceDocument
  readonly extraction: Extraction
  readonly intake: Intake
}

/** What an index of a filer's figures or filings was compared with. */
export interface Checked extends CrossCheck {
  /** Name of the index: its file or address. */
  readonly index: string
  readonly filing: string
}
export interface Taken extends Gathered<Added> {
  readonly checked: readonly Checked[]
}

/** Reads each source, takes its claims out and appends them; a bad source is a problem, the others go on. */
export async function addSources(
  references: readonly string[],
  store: LedgerStore,
  world: World,
  options: { readonly language?: Language; readonly dryRun?: boolean } = {},
): Promise<Taken> {
  const items: Added[] = []
  const checked: Checked[] = []
  const problems: Problem[] = []
  for (const reference of references) {
    const fetched = await world.fetchSources(reference, options.language ? { language: options.language } : {})
    problems.push(...fetched.problems)
    for (const source of fetched.items) {
      const added = await addSource(source, store, () => world.now(), options.dryRun ?? false)
      items.push(...added.items)
      checked.push(...added.checked)
      problems.push(...added.problems)
    }
  }
  return { items, checked, problems }
}

/** One source: a document, or one for each entry of a feed; an index is no document, and what stands in the ledger is held beside it. */
export async function addSource(source: SourceBytes, store: LedgerStore, now: () => Instant, dryRun: boolean): Promise<Taken> {
  if (isFilingIndex(source)) return checkAgainst(source, store)
  const { items, problems } = await readAny(source)
  return { items: items.map((read) => addDocument(read, store, now(), dryRun)), checked: [], problems }
}

/** The filings of this filer that the ledger holds, read again from their bytes, beside the index. */
async function checkAgainst(source: SourceBytes, store: LedgerStore): Promise<Taken> {
  const read = readFilingIndex(source)
  if (!read.ok) {
    const refused = refuse(source, read.failure)
    return { items: [], checked: [], problems: refused.ok ? [] : [refused.failure] }
  }
  const index = source.name ?? source.address ?? 'the index'
  const checked: Checked[] = []
  const { documents } = viewLedger(store.state(), { policy: 'everything' })
  for (const document of documents.values()) {
    const bytes = document.publisher === filingOutlet ? store.bytesOf(document.hash) : undefined
    const again = bytes && (await readAny({ bytes, receivedAt: document.receivedAt })).items[0]
    if (again?.filing && cikOf(again.filing) === read.value.cik)
      checked.push({ index, filing: document.title ?? document.hash, ...crossCheck(document, again.filing, read.value) })
  }
  const differ = checked.flatMap(({ filing, differ }) => differ.map((one) => differs(one, filing, index)))
  return { items: [], checked, problems: checked.length > 0 ? differ : [noFiling(read.value.entity, read.value.cik, index)] }
}

const differs = ({ what, inFiling, inIndex }: CrossCheck['differ'][number], filing: string, index: string): Problem => ({
  code: 'figures-differ',
  message: `${what}: ${inFiling} in ${filing}; ${inIndex} in the index.`,
  where: index,
  mend: 'Open the filing at the figure; an amended filing may have replaced it.',
})
const noFiling = (entity: string, cik: string, index: string): Problem => ({
  code: 'reference-unknown',
  message: `The ledger holds no filing of ${entity || 'this filer'} (CIK ${cik}) to compare with.`,
  where: index,
  mend: 'Add the filing first, then the index.',
})

function addDocument({ document, bytes, filing }: Read, store: LedgerStore, at: Instant, dryRun: boolean): Added {
  const before = store.state()
  const gazetteer = buildGazetteer([...viewLedger(before, { policy: 'everything' }).parties.values()])
  const extraction = extractClaims(document, gazetteer, filing)
  const known = [...(extraction.parties ?? []), ...gazetteer.parties]
  let intake: Intake = takeIn(before, document, extraction.claims, at, known, extraction.relations)
  if (!dryRun)
    store.append(
      (state) => {
        intake = takeIn(state, document, extraction.claims, at, known, extraction.relations)
        return intake.events
      },
      at,
      [{ hash: document.hash, bytes }],
    )
  return { document, extraction, intake }
}

/** Appends a compiled fact base and says what was new; the same facts twice add nothing. A dry run appends nothing. */
export function importFacts(facts: FactBase, store: LedgerStore, at: Instant, dryRun = false): readonly LedgerEvent[] {
  if (dryRun) return takeInFacts(store.state(), facts, at)
  let events: readonly LedgerEvent[] = []
  store.append((state) => {
    events = takeInFacts(state, facts, at)
    return events
  }, at)
  return events
}

/** What is wrong with the ledger as a whole, and with the view asked for: nothing in it may have been learned later. */
export function askCheck(
  state: LedgerState,
  question: Question,
): { readonly view: LedgerView; readonly problems: readonly Problem[] } {
  const view = askView(state, question)
  const early = [...view.claims.values()].filter((claim) => claim.publishedAt > view.knownBy)
  const leaks = early.map(
    (claim): Problem => ({ code: 'ledger-invalid', message: 'a claim learned later stands in the view', where: claim.id }),
  )
  return { view, problems: [...checkLedger(state), ...leaks] }
}

export const askView = (state: LedgerState, question: Question): LedgerView =>
  viewLedger(state, { policy: question.policy, ...(question.knownBy === undefined ? {} : { knownBy: question.knownBy }) })

export function askStory(state: LedgerState, id: CommitmentId, question: Question, source: string): StoryReport {
  const view = askView(state, question)
  const drift = driftOf(state, id, { policy: question.policy, knownBy: view.knownBy })
  return writeStory({ view, id, line: lineOf(view, id), drift, language: question.language, source })
}

export interface StressQuestion extends Question {
  readonly from?: string
  readonly until?: string
  readonly scenario: Scenario
  /** Turn it round: least amount with nobody short through each of these periods ("2027Q4"). */
  readonly wholeThrough?: { readonly commitment: CommitmentId; readonly periods: readonly string[] }
}
export interface StressAnswer {
  readonly network: ObligationNetwork
  readonly plan: Outcome
  readonly outcome: Outcome
  readonly report: StressReport
}

export function askNetwork(
  state: LedgerState,
  question: Question & { readonly from?: string; readonly until?: string },
): { view: LedgerView; network: ObligationNetwork } {
  const view = askView(state, question)
  const network = buildNetwork(view, {
    ...(question.from ? { from: question.from } : {}),
    ...(question.until ? { until: question.until } : {}),
  })
  // A run is worded where no view is at hand; the names in other languages travel with the network.
  const parties = network.parties.map((party) => ({ ...party, names: view.parties.get(party.id)?.names ?? {} }))
  return { view, network: { ...network, parties } }
}

export interface ShapeQuestion extends Question {
  readonly from?: string
  readonly until?: string
  /** Only what this party pays, is paid, or is part of. */
  readonly company?: PartyId
}

/** Loops, circulation and concentration of the network as it is planned; nothing is cleared. */
export function askShape(
  state: LedgerState,
  question: ShapeQuestion,
  source: string,
): { readonly view: LedgerView; readonly network: ObligationNetwork; readonly report: NetworkReport } {
  const { view, network } = askNetwork(state, question)
  const { from, until, company, language } = question
  const due = from && until ? { due: `${from.slice(0, 4)}..${until.slice(0, 4)}` } : {}
  return { view, network, report: writeNetwork({ view, network, language, source, ...due, ...(company ? { company } : {}) }) }
}

export function askStress(
  state: LedgerState,
  question: StressQuestion,
  source: string,
  baseScenario: Scenario,
): Result<StressAnswer, StressFailure> {
  const { view, network } = askNetwork(state, question)
  const plan = simulate(network, baseScenario, { ranges: false })
  if (!plan.ok) return plan
  const outcome = simulate(network, question.scenario)
  if (!outcome.ok) return outcome
  const turned: { through: string; amount: number; orFill: number }[] = []
  for (const through of question.wholeThrough?.periods ?? []) {
    const answer = solveWhole(network, question.scenario, { commitment: question.wholeThrough!.commitment, through })
    if (answer.ok) turned.push(answer.value)
    else if (answer.failure.reason !== 'never-whole') return failed(answer.failure)
    else turned.push({ through, amount: Number.POSITIVE_INFINITY, orFill: Number.POSITIVE_INFINITY })
  }
  const report = writeStress({
    network,
    plan: plan.value,
    outcome: outcome.value,
    knownBy: new Date(view.knownBy).toISOString().slice(0, 10),
    policy: view.policy,
    ledgerHash: view.ledgerHash,
    language: question.language,
    source,
    ...(question.wholeThrough ? { turned } : {}),
  })
  return ok({ network, plan: plan.value, outcome: outcome.value, report })
}

export interface ChanceQuestion {
  readonly seed: number
  readonly rho: number
  /** Used as they stand; the others are assumed, and updated from the ledger's own past. */
  readonly priors: Partial<Priors>
}
/** Paths ready to be drawn, with the priors they rest on and where those came from. */
export interface ChanceRun {
  readonly source: PathSource
  readonly assumed: Priors
  readonly calibration: readonly CalibrationRow[]
}

/** Opens the paths of a stress question; the caller draws them, as many and in what pieces it likes. */
export function askPaths(
  state: LedgerState,
  network: ObligationNetwork,
  question: StressQuestion,
  { seed, rho, priors }: ChanceQuestion,
): Result<ChanceRun, StressFailure> {
  const calibration = calibrationOf(state, {
    policy: question.policy,
    ...(question.knownBy === undefined ? {} : { knownBy: question.knownBy }),
  })
  const ended = calibration.map((row) => [row.announced, { completed: row.completed.length, calledOff: row.calledOff.length }])
  const used = { ...updatedPriors(assumedPriors, Object.fromEntries(ended)), ...priors }
  const source = openPaths(network, question.scenario, { seed, rho, priors: used })
  return source.ok ? ok({ source: source.value, assumed: { ...assumedPriors, ...priors }, calibration }) : source
}

export function tellChance(
  { source, assumed, calibration }: ChanceRun,
  blocks: readonly PathBlock[],
  { asked, language }: { readonly asked: number; readonly language: Language },
): { readonly chances: Chances; readonly tables: ChanceTables } {
  const chances = chancesOf(source, blocks)
  return { chances, tables: writeChance({ network: source.network, chances, asked, assumed, calibration, language }) }
}

/** What bears the load in a run, and how its changes share what they add together. */
export function askBearing(
  network: ObligationNetwork,
  scenario: Scenario,
  language: Language,
): Result<
  { readonly scores: readonly LoadBearing[]; readonly shares: readonly ShapleyShare[]; readonly table: Table },
  StressFailure
> {
  const scores = loadBearing(network, scenario)
  if (!scores.ok) return scores
  const shares = shapleyOfChanges(network, scenario)
  if (!shares.ok) return shares
  const found = { scores: scores.value, shares: shares.value }
  return ok({ ...found, table: writeBearing({ network, ...found, language }) })
}

/** The ticks of the date bar, and policies and names as people type them; for the command line and the server alike. */
export const askDates = knownDates
export const namePolicy = parsePolicy
export const nameCommitment = findCommitment
export const nameParty = (
  view: LedgerView,
  words: string,
): Result<PartyId, { readonly reason: 'not-found'; readonly nearest: readonly string[] }> => findParty(view, words)
