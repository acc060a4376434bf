// The way in, and the door to every question that can be asked of a ledger: sources go in here; views, networks, runs and their reports
// are asked for in pipeline/. Rooms compute; `world` acts.
import type { Gathered, Instant, Language, Problem, Result } from './base/index.ts'
import { buildGazetteer, claimsProposed, type Dropped, type Extraction } from './extract/index.ts'
import {
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
import type { CommitmentId, FactBase, LedgerEvent, LedgerView, PartyId, Proposal, SourceDocument } from './model/index.ts'
import { type Checked, checkAgainst } from './pipeline/filings.ts'
import { type Follow, followed, type Stopped } from './pipeline/follow.ts'
import type { LedgerStore, Question, World } from './pipeline/store.ts'
import { askView } from './pipeline/views.ts'
import { isFilingIndex, type Read, readAny, type SourceBytes } from './read/index.ts'
import { type StoryReport, writeStory } from './report/index.ts'

export * from './pipeline/chance.ts'
export * from './pipeline/depend.ts'
export type { Checked } from './pipeline/filings.ts'
export type { Follow, Stopped } from './pipeline/follow.ts'
export * from './pipeline/market.ts'
export * from './pipeline/review.ts'
export * from './pipeline/store.ts'
export * from './pipeline/stress.ts'
export * from './pipeline/turned.ts'
export * from './pipeline/views.ts'

export interface Added {
  readonly document: SourceDocument
  readonly extraction: Extraction
  readonly intake: Intake
  /** The reading was ended there; what had been found by then is kept. */
  readonly stopped?: Stopped
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
  readonly follow?: Follow
}

export interface Taken extends Gathered<Added> {
  readonly checked: readonly Checked[]
  /** Somebody ended the reading before its end: what came after was not read. */
  readonly ended?: true
}

/** Reads each source, takes its claims out and appends them; a bad source is a problem, the others go on. */
export async function addSources(
  references: readonly string[],
  store: LedgerStore,
  world: World,
  options: AddOptions & { readonly language?: Language } = {},
): Promise<Taken> {
  const items: Added[] = []
  const checked: Checked[] = []
  const problems: Problem[] = []
  for (const reference of references) {
    const fetched = await world.fetchSources(reference, options.language ? { language: options.language } : {})
    problems.push(...fetched.problems)
    for (const source of fetched.items) {
      const added = await addSource(source, store, () => world.now(), options)
      items.push(...added.items)
      checked.push(...added.checked)
      problems.push(...added.problems)
      if (added.ended) return { items, checked, problems, ended: true }
    }
  }
  return { items, checked, problems }
}

/** One source: a document, or one for each entry of a feed; an index is no document, and what stands in the ledger is held beside it. */
export async function addSource(
  source: SourceBytes,
  store: LedgerStore,
  now: () => Instant,
  options: AddOptions = {},
): Promise<Taken> {
  if (isFilingIndex(source)) return { items: [], ...(await checkAgainst(source, store)) }
  const { items, problems } = await readAny(source)
  const held = options.onlyNew ? viewLedger(store.state(), { policy: 'everything' }).documents : undefined
  const added: Added[] = []
  let ended = false
  for (const read of items) {
    if (held?.has(read.document.hash)) continue
    const proposals = await options.propose?.(read.document)
    const one = await addDocument(read, store, now, options, proposals)
    if (one) added.push(one)
    ended = one === undefined || one.stopped !== undefined
    if (ended) break
  }
  const fromModel = added.flatMap(({ proposed }) => proposed?.problems ?? [])
  return { items: added, checked: [], problems: [...problems, ...fromModel], ...(ended ? { ended } : {}) }
}

/** Nothing where the reading was dropped. */
async function addDocument(
  read: Read,
  store: LedgerStore,
  now: () => Instant,
  { dryRun = false, follow }: AddOptions,
  proposals: Proposals | undefined,
): Promise<Added | undefined> {
  const { documents, parties } = viewLedger(store.state(), { policy: 'everything' })
  const held = asHeld(read, documents)
  const { document, bytes } = held
  const gazetteer = buildGazetteer([...parties.values()])
  const told = await followed(held, gazetteer, follow)
  if (!told) return undefined
  const { extraction } = told
  const proposed = proposals && claimsProposed(document, gazetteer, proposals.proposals, proposals.model)
  const known = [...(extraction.parties ?? []), ...gazetteer.parties]
  const stated = [...extraction.claims, ...(proposed?.claims ?? [])]
  const at = now()
  const take = (state: LedgerState): Intake => takeIn(state, document, stated, at, known, extraction.relations)
  let intake: Intake | undefined
  if (!dryRun)
    store.append(
      (state) => {
        intake = take(state)
        return intake.events
      },
      at,
      [{ hash: document.hash, bytes }],
    )
  intake ??= take(store.state())
  const added = { document, extraction, intake, ...(told.stopped ? { stopped: told.stopped } : {}) }
  if (!proposals || !proposed) return added
  const { proposals: _, ...cost } = proposals
  return { ...added, proposed: { ...cost, claims: proposed.claims.length, dropped: proposed.dropped } }
}

/**
 * The same bytes under another name may be read as another kind: then the text that the ledger holds stands, since every quote is of it.
 */
function asHeld(read: Read, documents: LedgerView['documents']): Read {
  const held = documents.get(read.document.hash)
  return held === undefined || held.text === read.document.text ? read : { document: held, bytes: read.bytes }
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

/**
 * How one commitment changed, claim by claim, in the question's language. `id` is one of the view's (see nameCommitment); `source` is
 * how the ledger names itself under pictures.
 */
export function askStory(state: LedgerState, id: CommitmentId, question: Question, source: string): StoryReport {
  const view = askView(state, question)
  const drift = driftOf(state, id, { policy: question.policy, knownBy: view.knownBy })
  return writeStory({ view, id, line: lineOf(view, id), drift, language: question.language, source })
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
