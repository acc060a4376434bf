// The whole way on one page: sources go in, who is short comes out. Rooms compute; `world` acts.
import {
  dayMs,
  failed,
  type Gathered,
  type Instant,
  instantOf,
  type Language,
  ok,
  type Problem,
  type Result,
} from './base/index.ts'
import { buildGazetteer, claimsProposed, type Dropped, type Extraction, extractClaims } from './extract/index.ts'
import {
  type CalibrationRow,
  type Change,
  calibrationOf,
  certainIn,
  changesBetween,
  checkLedger,
  decisionsOf,
  driftOf,
  editEvents,
  findCommitment,
  findParty,
  foldLedger,
  type Intake,
  joinEvents,
  knownDates,
  type LedgerState,
  lineOf,
  linkEvents,
  mergeEvents,
  parsePolicy,
  partEvents,
  type RuleRecord,
  reviewEvents,
  ruleRecords,
  takeIn,
  takeInFacts,
  undoEvents,
  viewLedger,
  type Waiting,
  waitingIn,
} from './ledger/index.ts'
import { estimationBefore, readSeries, type Series, type SeriesOptions, seriesLimits } from './market/index.ts'
import {
  baseScenario,
  type ClaimId,
  type CommitmentId,
  type ConflictLink,
  type Correction,
  type FactBase,
  type LedgerEvent,
  type LedgerView,
  type ObligationNetwork,
  type Outcome,
  type PartyId,
  type Policy,
  type Proposal,
  type ReviewDecision,
  type Scenario,
  type SourceDocument,
  type StressFailure,
  type Thresholds,
} from './model/index.ts'
import { buildNetwork, marginOf, supplyGraphOf } from './network/index.ts'
import { decode, type Read, readAny, type SourceBytes } from './read/index.ts'
import {
  type ChanceTables,
  type DependReport,
  type FanFigure,
  type MarketFailure,
  type MarketInput,
  type MarketReport,
  type NetworkReport,
  type StoryReport,
  type StressReport,
  type Table,
  writeBearing,
  writeChance,
  writeChanges,
  writeDepend,
  writeFan,
  writeMarket,
  writeNetwork,
  writeReverse,
  writeStory,
  writeStress,
  writeThresholds,
} from './report/index.ts'
import {
  type CustomerMove,
  type Decoupling,
  type DependAssumed,
  decouplingGame,
  gameInputOf,
  type Missing,
  type SupplierMove,
  termsAssumed,
} from './strategy/index.ts'
import {
  assumedDelays,
  assumedPriors,
  type ChanceOptions,
  type Chances,
  cascadeOf,
  chancesOf,
  type DelayPriors,
  type DependenceFailure,
  type Fan,
  factorsOf,
  fanOf,
  fansOf,
  type LoadBearing,
  loadBearing,
  lostRange,
  openPaths,
  outputLost,
  type PathBlock,
  type PathSource,
  type Priors,
  type Production,
  productions,
  type ReverseAnswer,
  reverseStress,
  type ShapleyShare,
  shapleyOfChanges,
  simulate,
  solveWhole,
  type Together,
  thresholdsOf,
  updatedDelays,
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
  /** What a language model brought, when one was asked. */
  readonly proposed?: ProposalsTaken
}

/** What a language model says stands in a document, and what it cost to ask. */
export interface Proposals {
  readonly model: string
  readonly proposals: readonly Proposal[]
  /** Entries that were no claim in any form we know. */
  readonly unreadable: number
  readonly tokensIn: number
  readonly tokensOut: number
  readonly problems: readonly Problem[]
}
export type Proposer = (document: SourceDocument) => Promise<Proposals>
export interface ProposalsTaken extends Omit<Proposals, 'proposals'> {
  readonly claims: number
  readonly dropped: readonly Dropped[]
}

/** How sources are taken in. */
export interface AddOptions {
  readonly dryRun?: boolean
  /** Documents that the ledger holds are passed over, and not read again for what a newer reader would find. */
  readonly onlyNew?: boolean
  /** Asked about each document after the rules; what it says is proposals, and each waits for a reader. */
  readonly propose?: Proposer
}

/** Reads each source, takes its claims out and appends them; a bad source is a problem, the others go on. */
export async function addSources(
  references: readonly string[],
  store: LedgerStore,
  world: World,
  options: AddOptions & { readonly language?: Language } = {},
): Promise<Gathered<Added>> {
  const items: Added[] = []
  const problems: Problem[] = []
  for (const reference of references) {
    const fetched = await world.fetchSources(reference, options.language ? { language: options.language } : {})
    problems.push(...fetched.problems)
    for (const source of fetched.items) {
      const added = await addSource(source, store, () => world.now(), options)
      items.push(...added.items)
      problems.push(...added.problems)
    }
  }
  return { items, problems }
}

/** One source: a document, or one for each entry of a feed. */
export async function addSource(
  source: SourceBytes,
  store: LedgerStore,
  now: () => Instant,
  options: AddOptions = {},
): Promise<Gathered<Added>> {
  const { items, problems } = await readAny(source)
  const held = options.onlyNew ? viewLedger(store.state(), { policy: 'everything' }).documents : undefined
  const added: Added[] = []
  for (const read of items) {
    if (held?.has(read.document.hash)) continue
    const proposals = await options.propose?.(read.document)
    added.push(addDocument(read, store, now(), options.dryRun ?? false, proposals))
  }
  return { items: added, problems: [...problems, ...added.flatMap(({ proposed }) => proposed?.problems ?? [])] }
}

function addDocument(
  { document, bytes, filing }: Read,
  store: LedgerStore,
  at: Instant,
  dryRun: boolean,
  proposals: Proposals | undefined,
): Added {
  const before = store.state()
  const gazetteer = buildGazetteer([...viewLedger(before, { policy: 'everything' }).parties.values()])
  const extraction = extractClaims(document, gazetteer, filing)
  const proposed = proposals && claimsProposed(document, gazetteer, proposals.proposals, proposals.model)
  const stated = [...extraction.claims, ...(proposed?.claims ?? [])]
  let intake: Intake = takeIn(before, document, stated, at, gazetteer.parties)
  if (!dryRun)
    store.append(
      (state) => {
        intake = takeIn(state, document, stated, at, gazetteer.parties)
        return intake.events
      },
      at,
      [{ hash: document.hash, bytes }],
    )
  if (!proposals || !proposed) return { document, extraction, intake }
  const { proposals: _, ...cost } = proposals
  return { document, extraction, intake, proposed: { ...cost, claims: proposed.claims.length, dropped: proposed.dropped } }
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

/** What a reader may do to the ledger: nothing is rewritten, each is a line of the log, and every one can be undone. */
export type Act =
  | { readonly kind: 'review'; readonly claims: readonly ClaimId[]; readonly verdict: ReviewDecision['verdict'] }
  | { readonly kind: 'join'; readonly claims: readonly ClaimId[]; readonly commitment: CommitmentId }
  | { readonly kind: 'part'; readonly claims: readonly ClaimId[]; readonly verdict: 'different' | 'unsure' }
  | { readonly kind: 'merge'; readonly from: CommitmentId; readonly into: CommitmentId }
  | ({ readonly kind: 'link' } & Omit<ConflictLink, 'by'>)
  | { readonly kind: 'edit'; readonly claim: ClaimId; readonly correction: Correction }
  | { readonly kind: 'undo' }

/** Appends what the act decides, and says how many acts can still be undone. */
export function decide(
  store: LedgerStore,
  act: Act,
  by: string,
  now: Instant,
  dryRun = false,
): { readonly events: readonly LedgerEvent[]; readonly undoable: number } {
  // Later than every line before it: acts are told apart by their instant, and a coarse clock may give one twice.
  const at = instantOf(Math.max(now, (store.state().rows.at(-1)?.recordedAt ?? 0) + 1))
  let events: readonly LedgerEvent[] = eventsOf(store.state(), act, by, at)
  if (events.length > 0 && !dryRun)
    store.append((state) => {
      events = eventsOf(state, act, by, at)
      return events
    }, at)
  return { events, undoable: decisionsOf(store.state().rows).acts.length }
}

function eventsOf(state: LedgerState, act: Act, by: string, at: Instant): readonly LedgerEvent[] {
  const { rows } = state
  switch (act.kind) {
    case 'review':
      return reviewEvents(rows, act.claims, act.verdict, by)
    case 'join':
      return joinEvents(rows, act.claims, act.commitment, by)
    case 'part':
      return partEvents(rows, act.claims, act.verdict, by)
    case 'merge':
      return mergeEvents(rows, act.from, act.into, by)
    case 'link':
      return linkEvents(rows, { earlier: act.earlier, later: act.later, verdict: act.verdict }, by)
    case 'edit':
      return editEvents(state, act.claim, act.correction, at, by)
    case 'undo':
      return undoEvents(rows)
  }
}

export interface Queue {
  readonly view: LedgerView
  readonly waiting: readonly Waiting[]
  /** Claims that rules were sure of and nobody has accepted yet. */
  readonly certain: readonly ClaimId[]
  readonly undoable: number
}
/** What waits for a reader, whatever policy the screens read by. */
export function askQueue(state: LedgerState): Queue {
  const view = viewLedger(state, { policy: 'everything' })
  return { view, waiting: waitingIn(view), certain: certainIn(view), undoable: decisionsOf(state.rows).acts.length }
}
/** What accepting a claim would change in the view asked for. */
export function askAcceptance(state: LedgerState, claim: ClaimId, question: Question): Difference {
  const before = askView(state, question)
  const [last] = state.rows.slice(-1)
  const row = { seq: (last?.seq ?? 0) + 1, recordedAt: instantOf((last?.recordedAt ?? 0) + 1), hash: last!.hash }
  const review: LedgerEvent = { type: 'review', review: { claim, verdict: 'accepted', by: 'preview' } }
  return askDifference(before, askView(foldLedger([{ ...row, event: review }], state), question), question.language)
}
export type { RuleRecord, Waiting }
export const askRules = (state: LedgerState): readonly RuleRecord[] => ruleRecords(state.rows)

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

/**
 * Everything known by the question's date under its policy; to the last publication in the ledger without one. A later line of the
 * log changes no byte of it.
 */
export const askView = (state: LedgerState, question: Question): LedgerView =>
  viewLedger(state, { policy: question.policy, ...(question.knownBy === undefined ? {} : { knownBy: question.knownBy }) })

export interface Difference {
  readonly before: LedgerView
  readonly after: LedgerView
  readonly changes: readonly Change[]
  readonly headline: string
  readonly table: Table
}
/** What two views say differently: of two dates, or of one ledger before and after something was added. */
export function askDifference(before: LedgerView, after: LedgerView, language: Language): Difference {
  const changes = changesBetween(before, after)
  return { before, after, changes, ...writeChanges({ before, after, changes, language }) }
}

/**
 * How one commitment changed, claim by claim, in the question's language. `id` is one of the view's (see nameCommitment); `source` is
 * how the ledger names itself under pictures.
 */
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
  /** Look for the amounts of these at which the answer flips. */
  readonly flipsOf?: readonly CommitmentId[]
}
export interface StressAnswer {
  readonly network: ObligationNetwork
  readonly plan: Outcome
  readonly outcome: Outcome
  readonly report: StressReport
}

/**
 * The obligations of the view by quarter, from `from` to `until` ("2026Q1", "2030Q4"), with every assumption made; and that view.
 * Amounts in major units of the network's currency.
 */
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
  /** A run, whose taking away is drawn inside the lines. */
  readonly scenario?: Scenario
}

/** Loops, circulation and concentration of the network as it is planned, whatever the run; nothing is cleared but for what a run takes. */
export function askShape(
  state: LedgerState,
  question: ShapeQuestion,
  source: string,
): Result<{ readonly view: LedgerView; readonly network: ObligationNetwork; readonly report: NetworkReport }, StressFailure> {
  const { view, network } = askNetwork(state, question)
  const { from, until, company, language, scenario } = question
  const played = scenario && playedBoth(network, scenario)
  if (played && !played.ok) return played
  const run = played ? { run: played.value } : {}
  const due = from && until ? { due: `${from.slice(0, 4)}..${until.slice(0, 4)}` } : {}
  const report = writeNetwork({ view, network, language, source, ...due, ...(company ? { company } : {}), ...run })
  return ok({ view, network, report })
}

export interface DependQuestion extends Question {
  readonly from?: string
  readonly until?: string
  /** Whose suppliers; absent: of every company its worst. */
  readonly company?: PartyId
  /** Which of them goes, and plays. */
  readonly on?: PartyId
  readonly production: Production
  readonly given: DependAssumed
  readonly move: readonly [SupplierMove, CustomerMove]
}

/** Who supplies whom, what is lost when one goes, and what going would cost each side. */
export function askDepend(
  state: LedgerState,
  question: DependQuestion,
  source: string,
): Result<{ readonly view: LedgerView; readonly network: ObligationNetwork; readonly report: DependReport }, StressFailure> {
  const { view, network } = askNetwork(state, question)
  const { company, on, production, given, move, language, from, until } = question
  const graph = supplyGraphOf(view, network, { ...given.supply, ...(company ? { company } : {}) })
  const suppliers = [...new Set(graph.lines.map(({ supplier }) => supplier))]
  const lost = new Map(
    suppliers.flatMap((supplier) => {
      const answer = outputLost(graph, supplier, production)
      return answer ? [[supplier, answer] as const] : []
    }),
  )
  const margin = on ? marginOf(view, on) : undefined
  const terms = { ...termsAssumed, ...(margin ? { margin: margin.value } : {}), ...given.terms }
  const pair = company && on ? { supplier: on, customer: company } : undefined
  const range = pair && lostRange(graph, pair.supplier, pair.customer, productions)
  const input = pair && gameInputOf({ network, graph, ...pair, lost: lost.get(pair.supplier), terms })
  const missing: readonly Missing[] = input && 'network' in input ? [] : (input ?? [])
  let game: Decoupling | undefined
  if (input && 'network' in input) {
    const played = decouplingGame(input)
    if (!played.ok) return played
    game = played.value
  }
  const report = writeDepend({
    ...{ view, network, graph, language, source, production, given, lost, missing, terms, move },
    ...(from && until ? { due: `${from.slice(0, 4)}..${until.slice(0, 4)}` } : {}),
    ...(company ? { company } : {}),
    ...(on ? { on } : {}),
    ...(range ? { range } : {}),
    ...(game ? { game } : {}),
    ...(margin ? { margin } : {}),
  })
  return ok({ view, network, report })
}

function playedBoth(
  network: ObligationNetwork,
  scenario: Scenario,
): Result<{ readonly plan: Outcome; readonly outcome: Outcome }, StressFailure> {
  const plan = simulate(network, baseScenario, { ranges: false })
  if (!plan.ok) return plan
  const outcome = simulate(network, scenario, { ranges: false })
  return outcome.ok ? ok({ plan: plan.value, outcome: outcome.value }) : outcome
}

/**
 * What the scenario does beside `baseScenario`, which is the plan: who is short, when, by how much, in sentences and tables, and the
 * two outcomes they are written from. Fails as `simulate` does, for what the scenario names and the network does not know among others.
 */
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
  const cascade = cascadeOf(network, question.scenario)
  if (!cascade.ok) return cascade
  const turned: { through: string; amount: number; orFill: number }[] = []
  for (const through of question.wholeThrough?.periods ?? []) {
    const answer = solveWhole(network, question.scenario, { commitment: question.wholeThrough!.commitment, through })
    if (answer.ok) turned.push(answer.value)
    else if (answer.failure.reason !== 'never-whole') return failed(answer.failure)
    else turned.push({ through, amount: Number.POSITIVE_INFINITY, orFill: Number.POSITIVE_INFINITY })
  }
  const thresholds: Thresholds[] = []
  for (const commitment of question.flipsOf ?? []) {
    const found = thresholdsOf(network, question.scenario, commitment)
    if (!found.ok) return found
    thresholds.push(found.value)
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
    cascade: cascade.value,
    ...(question.flipsOf ? { thresholds } : {}),
    ...(question.wholeThrough ? { turned } : {}),
  })
  return ok({ network, plan: plan.value, outcome: outcome.value, report })
}

export interface ChanceQuestion {
  readonly seed: number
  readonly rho: number
  /** Used as they stand; the others are assumed, and updated from the ledger's own past. Delays alike. */
  readonly priors: Partial<Priors>
  readonly delays?: Partial<DelayPriors>
  readonly together?: Together
  readonly draws?: ChanceOptions['draws']
  /** Whose fan is drawn; absent: everybody's. */
  readonly party?: PartyId
}
/** Paths ready to be drawn, with the priors they rest on and where those came from. */
export interface ChanceRun {
  readonly source: PathSource
  readonly party?: PartyId
  readonly typed: Partial<Priors>
  readonly assumed: Priors
  readonly assumedDelays: DelayPriors
  readonly calibration: readonly CalibrationRow[]
}

/** How commitments announced at each firmness ended, as known then. */
export const askCalibration = (state: LedgerState, { policy, knownBy }: Question): readonly CalibrationRow[] =>
  calibrationOf(state, { policy, ...(knownBy === undefined ? {} : { knownBy }) })

/** Opens the paths of a stress question; the caller draws them, as many and in what pieces it likes. */
export function askPaths(
  state: LedgerState,
  network: ObligationNetwork,
  question: StressQuestion,
  { seed, rho, priors, delays = {}, together, draws, party }: ChanceQuestion,
): Result<ChanceRun, StressFailure | DependenceFailure> {
  const factors = factorsOf(network.commitments, rho, together)
  if (!factors.ok) return factors
  const calibration = askCalibration(state, question)
  const ended = calibration.map((row) => [row.announced, { completed: row.completed.length, calledOff: row.calledOff.length }])
  const late = calibration.map((row) => [row.announced, row.late.map(({ quarters }) => quarters)])
  const source = openPaths(network, question.scenario, {
    seed,
    rho,
    priors: { ...updatedPriors(assumedPriors, Object.fromEntries(ended)), ...priors },
    delays: { ...updatedDelays(assumedDelays, Object.fromEntries(late)), ...delays },
    ...(together ? { together } : {}),
    ...(draws ? { draws } : {}),
  })
  if (!source.ok) return source
  if (party !== undefined && !source.value.watched.includes(party)) return failed({ reason: 'unknown-party', party })
  const before = { assumed: { ...assumedPriors, ...priors }, assumedDelays: { ...assumedDelays, ...delays } }
  const whose = party === undefined ? {} : { party }
  return ok({ source: source.value, ...whose, typed: priors, ...before, calibration })
}

export interface Telling {
  /** Paths asked for; more than were drawn where somebody stopped it. */
  readonly asked: number
  readonly scenario: Scenario
  readonly view: LedgerView
  /** What the ledger calls itself. */
  readonly ledger: string
  readonly language: Language
}
/**
 * What the paths drawn say, with standard errors, and its tables; `asked` is how many paths were wanted where fewer were drawn.
 */
export function tellChance(
  { source, party, typed, assumed, assumedDelays: delays, calibration }: ChanceRun,
  blocks: readonly PathBlock[],
  { asked, scenario, view, ledger, language }: Telling,
): {
  readonly chances: Chances
  readonly fans: readonly Fan[]
  readonly tables: ChanceTables
  readonly fan: FanFigure
  readonly sentence: string
} {
  const chances = chancesOf(source, blocks)
  const fans = fansOf(source, blocks)
  const { network } = source
  const { policy, ledgerHash } = view
  const knownBy = new Date(view.knownBy).toISOString().slice(0, 10)
  const asks = { network, scenario, knownBy, policy, ledgerHash, source: ledger, language, chances, asked, typed }
  const { figure, sentence } = writeFan({ ...asks, fan: fanOf(source, blocks, party) })
  const tables = writeChance({ network, chances, fans, asked, assumed, assumedDelays: delays, calibration, language })
  return { chances, fans, tables, fan: figure, sentence }
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

/** At which amounts of a commitment the answer flips, all else as the scenario has it. */
export function askThresholds(
  network: ObligationNetwork,
  scenario: Scenario,
  commitment: CommitmentId,
  language: Language,
): Result<{ readonly thresholds: Thresholds; readonly table: Table }, StressFailure> {
  const thresholds = thresholdsOf(network, scenario, commitment)
  if (!thresholds.ok) return thresholds
  return ok({ thresholds: thresholds.value, table: writeThresholds({ network, language, thresholds: thresholds.value }) })
}

/** The nearest failures that would leave a party short by an amount. */
export function askReverse(
  network: ObligationNetwork,
  scenario: Scenario,
  asked: { readonly party: PartyId; readonly short: number },
  language: Language,
): Result<{ readonly reverse: ReverseAnswer; readonly table: Table }, StressFailure> {
  const reverse = reverseStress(network, scenario, asked)
  if (!reverse.ok) return reverse
  return ok({ reverse: reverse.value, table: writeReverse({ network, language, asked: asked.short, reverse: reverse.value }) })
}

/** A reader's own prices or spreads. They are read beside the ledger and never enter it. */
export async function readMarketFile(
  reference: string,
  world: World,
  options: Pick<SeriesOptions, 'column' | 'dates' | 'unit' | 'until'>,
): Promise<Result<Series, readonly Problem[]>> {
  const { items, problems } = await world.fetchSources(reference)
  const [source, ...more] = items
  if (problems.length > 0) return failed(problems)
  if (!source || more.length > 0)
    return failed([
      { code: 'import-unreadable', message: 'One file is needed.', where: reference, mend: 'Name the file itself.' },
    ])
  const name = source.name ?? reference
  const text = decode(source.bytes)
  if (!text.ok) return failed([{ ...text.failure, where: name }])
  return readSeries(text.value.text, { ...seriesLimits, ...options, name })
}

/** The days that say what is usual, where nobody names others. */
export const usualDays = estimationBefore

export type MarketQuestion = Question & Omit<MarketInput, 'view' | 'source' | 'language'>

/** The reader's series beside what was known. Without a date both are read to their end, and the later of the two is the date printed. */
export function askMarket(
  state: LedgerState,
  question: MarketQuestion,
  source: string,
): Result<{ readonly view: LedgerView; readonly report: MarketReport }, MarketFailure> {
  const { own } = question
  const last = (own.kind === 'prices' ? own.points : own.rows).at(-1)!.on
  const view = askView(state, question)
  const end = instantOf(Date.parse(last) + dayMs - 1)
  const known = question.knownBy === undefined && end > view.knownBy ? askView(state, { ...question, knownBy: end }) : view
  const report = writeMarket({ ...question, view: known, source })
  return report.ok ? ok({ view: known, report: report.value }) : report
}

/** The instants at which claims became known, with how many: the ticks of the date bar. */
export const askDates = knownDates
/** A policy as people type it, "best-supported" or "as-told-by:oracle"; undefined when it is none. */
export const namePolicy = parsePolicy
/** A commitment by id, slug or words in any language; fails with those that fit when several do, or the nearest when none does. */
export const nameCommitment = findCommitment
/** A party by id, name, ticker or words in any language; fails with the nearest names. */
export const nameParty = (
  view: LedgerView,
  words: string,
): Result<PartyId, { readonly reason: 'not-found'; readonly nearest: readonly string[] }> => findParty(view, words)
