import { failed, ok, type Result } from '../base/index.ts'
import { type CommitmentId, type LedgerView, type PartyId, type ResolvedCommitment, slugOf } from '../model/index.ts'
import { lineOf } from './line.ts'
import { flatten, foldedNamesOf, foldName } from './names.ts'

export type FindFailure =
  | { readonly reason: 'not-found'; readonly nearest: readonly string[] }
  | { readonly reason: 'ambiguous'; readonly candidates: readonly CommitmentId[] }

/**
 * "C-0017", "c17", a slug, "nvidia openai" or "輝達-OpenAI" in any name or language, with further words ("2026 round") to choose by.
 * The first party is tried as the payer. Several fits of one line are that line's first member.
 */
export function findCommitment(view: LedgerView, words: string): Result<CommitmentId, FindFailure> {
  const exact = exactly(view, words.trim())
  if (exact) return ok(exact.id)
  const fits = fitsOf(view, words)
  const first = fits[0]
  if (!first) return failed({ reason: 'not-found', nearest: nearest(words, view.commitments.map(handleOf)) })
  if (fits.length === 1) return ok(first.id)
  const line = lineOf(view, first.id).map((c) => c.id)
  if (fits.every((c) => line.includes(c.id))) return ok(line[0]!)
  return failed({ reason: 'ambiguous', candidates: fits.map((c) => c.id) })
}

const handleOf = (c: ResolvedCommitment): string => c.slug ?? c.id

function exactly(view: LedgerView, words: string): ResolvedCommitment | undefined {
  const number = /^c-?0*(\d{1,15})$/i.exec(words)?.[1]
  const slug = words.toLowerCase()
  return view.commitments.find(
    (c) => c.slug?.toLowerCase() === slug || (number !== undefined && Number(c.id.slice(2)) === Number(number)),
  )
}

function fitsOf(view: LedgerView, words: string): readonly ResolvedCommitment[] {
  const { parties, rest } = partiesIn(view, words)
  const [a, b] = parties
  if (a === undefined) return narrowed(view.commitments, rest, true)
  const between = (payer: PartyId, payee: PartyId) => view.commitments.filter((c) => c.payer === payer && c.payee === payee)
  const sided = view.commitments.filter((c) => c.payer === a || c.payee === a)
  // One party and words that fit nothing of it: the other side is misspelt or unknown, and "any of these" would be no answer.
  if (b === undefined) return narrowed(sided, rest, rest.length > 0)
  const forward = between(a, b)
  return narrowed(forward.length > 0 ? forward : between(b, a), rest, false)
}

/** Those whose slug, kind or label holds the further words. `must`: with nothing else to go by, all words have to be there. */
function narrowed(
  commitments: readonly ResolvedCommitment[],
  rest: readonly string[],
  must: boolean,
): readonly ResolvedCommitment[] {
  if (rest.length === 0) return must ? [] : commitments
  const text = (c: ResolvedCommitment) => ` ${flatten(`${c.slug ?? ''} ${c.kind} ${c.label ?? ''}`)} `
  const some = commitments.filter((c) => rest.every((word) => text(c).includes(` ${word} `)))
  return some.length > 0 || must ? some : commitments
}

/** Parties named in the words, in their order; of overlapping names the longest. */
function partiesIn(view: LedgerView, words: string): { readonly parties: readonly PartyId[]; readonly rest: readonly string[] } {
  let text = ` ${flatten(words)} `
  const names = [...view.parties.values()]
    .flatMap((party) => [...new Set([...foldedNamesOf(party), flatten(party.id)])].map((name) => ({ id: party.id, name })))
    .filter(({ name }) => name !== '')
    .sort((x, y) => y.name.length - x.name.length || (x.name < y.name ? -1 : 1))
  const found: { readonly id: PartyId; readonly at: number }[] = []
  for (const { id, name } of names) {
    const at = placeOf(text, name)
    if (at === undefined) continue
    found.push({ id, at })
    // Blanked, not cut, so that places stay comparable.
    text = text.slice(0, at) + ' '.repeat(name.length) + text.slice(at + name.length)
  }
  const parties = [...new Set(found.sort((x, y) => x.at - y.at).map((f) => f.id))]
  return { parties, rest: text.split(' ').filter((word) => word !== '' && !idle.has(word)) }
}
const idle = new Set(['to', 'and', 'the', 'in', 'of', 'deal', 'vs', 'with', 'for'])

const han = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u
/** Latin names stand as whole words; names in Han letters need no spaces round them. */
function placeOf(text: string, name: string): number | undefined {
  const open = (letter: string | undefined) => letter === undefined || letter === ' ' || han.test(letter)
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const first = han.test(name[0]!) || open(text[at - 1])
    const last = han.test(name.at(-1)!) || open(text[at + name.length])
    if (first && last) return at
  }
  return undefined
}

/** A party's id or any of its names, in any language; a beginning will do where only one party has it. */
export function findParty(
  view: LedgerView,
  words: string,
): Result<PartyId, { readonly reason: 'not-found'; readonly nearest: readonly string[] }> {
  const name = foldName(words)
  const parties = [...view.parties.values()]
  const exact = parties.find((p) => p.id === slugOf(words)) ?? parties.find((p) => foldedNamesOf(p).has(name))
  if (exact) return ok(exact.id)
  const begin = name === '' ? [] : parties.filter((p) => [...foldedNamesOf(p)].some((n) => n.startsWith(name)))
  if (begin.length === 1) return ok(begin[0]!.id)
  const near =
    begin.length > 1
      ? begin.map((p) => p.name).slice(0, 3)
      : nearest(
          words,
          parties.map((p) => p.name),
        )
  return failed({ reason: 'not-found', nearest: near })
}

/** Up to three that share the most letter pairs with what was typed (Dice); those with nothing in common are no help. */
function nearest(words: string, names: readonly string[]): readonly string[] {
  const typed = pairsOf(words)
  return names
    .map((name) => ({ name, likeness: likeness(typed, pairsOf(name)) }))
    .filter((n) => n.likeness >= 0.25)
    .sort((a, b) => b.likeness - a.likeness || (a.name < b.name ? -1 : 1))
    .slice(0, 3)
    .map((n) => n.name)
}
function pairsOf(text: string): ReadonlySet<string> {
  const flat = flatten(text)
  return new Set(Array.from({ length: Math.max(0, flat.length - 1) }, (_, i) => flat.slice(i, i + 2)))
}
const likeness = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  a.size + b.size === 0 ? 0 : (2 * a.intersection(b).size) / (a.size + b.size)
