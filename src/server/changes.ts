import { failed, type Language, languages, ok, type Problem, type Result } from '../base/index.ts'
import { type ClaimId, claimId } from '../model/index.ts'
import {
  type Act,
  type Added,
  type AddOptions,
  addSource,
  addSources,
  askView,
  decide,
  type LedgerStore,
  type Taken,
  type World,
} from '../pipeline.ts'
import { commitmentTitle, writeEvidence } from '../report/index.ts'
import type { AddAnswer, ReviewAnswer } from '../wire/index.ts'
import { documentOf, headOf } from './answers.ts'
import { unreadable } from './asked.ts'

const claimsPerRequestMax = 5_000

export type AddRequest = { readonly language?: Language } & (
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array; readonly name?: string; readonly contentType: string }
  | { readonly kind: 'address'; readonly address: string }
)

/** JSON { text | address, name?, language? } or a form with `file` and, if given, `language`. */
export async function readAddRequest(request: Request): Promise<Result<AddRequest, Problem>> {
  if ((request.headers.get('content-type') ?? '').startsWith('multipart/')) {
    const form = await request.formData().catch(() => undefined)
    const file = form?.get('file')
    if (!(file instanceof File)) return unreadable('file', 'no file', 'a form with a part named file')
    const language = languageOf(form?.get('language'))
    const bytes = new Uint8Array(await file.arrayBuffer())
    return ok({ kind: 'bytes', bytes, name: file.name, contentType: file.type || 'application/octet-stream', ...language })
  }
  const body = await readJson(request)
  const language = languageOf(body.language)
  if (typeof body.text === 'string')
    return ok({
      kind: 'bytes',
      bytes: new TextEncoder().encode(body.text),
      contentType: 'text/plain; charset=utf-8',
      ...(typeof body.name === 'string' && body.name ? { name: body.name.slice(0, 200) } : {}),
      ...language,
    })
  const address = body.address
  // Only web addresses: a path would let a page read the user's files by way of the ledger.
  if (typeof address === 'string' && /^https?:\/\/\S+$/i.test(address.trim()))
    return ok({ kind: 'address', address: address.trim(), ...language })
  return unreadable(
    typeof address === 'string' ? 'address' : 'body',
    address ?? 'nothing',
    'text, or an address that begins with http:// or https://',
  )
}

const languageOf = (value: unknown): { readonly language?: Language } =>
  languages.includes(value as Language) ? { language: value as Language } : {}

/** A body that is no JSON object reads as an empty one: the caller then names what is missing. */
export async function readJson(request: Request): Promise<Record<string, unknown>> {
  const body: unknown = await request.json().catch(() => undefined)
  return body !== null && typeof body === 'object' && !Array.isArray(body) ? (body as Record<string, unknown>) : {}
}

export async function addToLedger(
  store: LedgerStore,
  world: World,
  request: AddRequest,
  language: Language,
  options: Pick<AddOptions, 'follow'> = {},
): Promise<Result<AddAnswer, Problem>> {
  const { language: given } = request
  if (request.kind === 'bytes') {
    const { bytes, name, contentType } = request
    const source = {
      bytes,
      contentType,
      receivedAt: world.now(),
      ...(name ? { name } : {}),
      ...(given ? { language: given } : {}),
    }
    return answerGathered(store, await addSource(source, store, () => world.now(), options), language)
  }
  return answerGathered(
    store,
    await addSources([request.address], store, world, { ...options, ...(given ? { language: given } : {}) }),
    language,
    request.address,
  )
}

/** An index brings no text; what it was good for is said. */
const indexOnly = ([first]: Taken['checked']): Problem | undefined =>
  first && {
    code: 'kind-unsupported',
    way: 'index-only',
    values: { count: first.compared, filing: first.filing },
    message: `It is an index of filings, not a text: ${first.compared} figures agree with ${first.filing}.`,
    where: first.index,
    mend: 'Add the filing itself, or an article.',
  }

/** The screen shows one text: of a feed the first entry that brought a claim, with word of the others. */
function answerGathered(
  store: LedgerStore,
  { items, checked, problems }: Taken,
  language: Language,
  where?: string,
): Result<AddAnswer, Problem> {
  const shown = items.find(({ intake }) => intake.claims.length > 0) ?? items[0]
  if (shown) return ok(answerAdded(store, shown, [...problems, ...wordOfOthers(items, shown)], language))
  return failed(
    problems[0] ??
      indexOnly(checked) ?? {
        code: 'address-unreachable',
        way: 'nothing-came',
        message: 'nothing came from that address',
        ...(where === undefined ? {} : { where }),
        mend: 'paste the text instead',
      },
  )
}

function wordOfOthers(items: readonly Added[], shown: Added): readonly Problem[] {
  if (items.length < 2) return []
  const claims = items.reduce((sum, one) => sum + (one === shown ? 0 : one.intake.claims.length), 0)
  return [
    {
      code: 'kind-unsupported',
      way: 'feed-others',
      values: { count: items.length, claims },
      message: `the feed has ${items.length} entries and this screen shows one; the other ${items.length - 1} were read too, with ${claims} ${claims === 1 ? 'claim' : 'claims'}`,
      mend: 'find them on the Ledger screen',
    },
  ]
}

function answerAdded(
  store: LedgerStore,
  { document, extraction, intake, stopped }: Added,
  problems: readonly Problem[],
  language: Language,
): AddAnswer {
  // No date and no policy: the reader has just read this very text.
  const view = askView(store.state(), { policy: 'everything', language })
  const made = new Set(intake.events.flatMap((event) => (event.type === 'commitment' ? [event.commitment.id] : [])))
  const byId = new Map(view.commitments.map((c) => [c.id, c]))
  const claims: AddAnswer['claims'][number][] = []
  const refused: AddAnswer['refused'][number][] = extraction.refused.map(({ quote, reason }) => ({
    start: quote.start,
    end: quote.end,
    exact: quote.exact,
    reason,
  }))
  for (const { claim, isNew, commitment, reason } of intake.claims) {
    const evidence = writeEvidence({ view, claim: claim.id, language })
    if (!evidence) {
      // Rejected at an earlier reading: it stands in the log, and the view leaves it out.
      if (claim.evidence.kind === 'quote') refused.push({ ...spanOf(claim.evidence.quote), reason: 'rejected-before' })
      continue
    }
    const found = commitment ? byId.get(commitment) : undefined
    claims.push({
      evidence,
      isNew,
      certain: claim.madeBy.kind === 'rule' && claim.madeBy.certain,
      ...(commitment ? { commitment, commitmentIsNew: made.has(commitment) } : {}),
      ...(found ? { commitmentTitle: commitmentTitle(view, found, language) } : {}),
      ...(reason ? { reason } : {}),
    })
  }
  return {
    document: documentOf(view, document.hash) ?? { ...headOf(document), spans: [] },
    claims,
    refused,
    problems: [...problems, ...extraction.problems],
    ...(stopped ? { stopped } : {}),
  }
}

const spanOf = ({ start, end, exact }: { start: number; end: number; exact: string }) => ({ start, end, exact })

export function reviewClaims(store: LedgerStore, world: World, body: Record<string, unknown>): Result<ReviewAnswer, Problem> {
  const { claims, verdict } = body
  if (verdict !== 'accepted' && verdict !== 'rejected' && verdict !== 'open')
    return unreadable('verdict', verdict, 'accepted, rejected or open')
  if (!Array.isArray(claims) || claims.length === 0 || claims.length > claimsPerRequestMax)
    return unreadable('claims', claims, `a list of 1 to ${claimsPerRequestMax} claim ids`)
  const known = new Set<string>(store.state().rows.flatMap((row) => (row.event.type === 'claim' ? [row.event.claim.id] : [])))
  const stranger = claims.find((id) => typeof id !== 'string' || !known.has(id))
  if (stranger !== undefined)
    return failed({
      code: 'reference-unknown',
      way: 'claim-not-here',
      values: { id: String(stranger).slice(0, 40) },
      message: `no claim ${String(stranger).slice(0, 40)} is in this ledger`,
      where: 'claims',
      mend: 'take ids from an answer of this server',
    })
  const ids: readonly ClaimId[] = claims.map(claimId)
  return ok(acted(store, world, { kind: 'review', claims: ids, verdict }))
}

/** Who decides on the screens: they know no accounts. */
const reader = 'reader'

export function acted(store: LedgerStore, world: World, act: Act): ReviewAnswer {
  const { events, undoable } = decide(store, act, reader, world.now())
  const reviews = events.flatMap((event) =>
    event.type === 'review' ? [{ claim: event.review.claim, verdict: event.review.verdict }] : [],
  )
  return { reviews, undoable }
}
