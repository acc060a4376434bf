import { majorOf } from '../../base/index.ts'
import { type CommitmentKind, headlineOf } from '../../model/index.ts'
import { type Candidate, capitalMarkets, isLender, isState } from '../assign.ts'
import type { Group } from '../deal-groups.ts'
import { type Discourse, same } from '../discourse.ts'
import type { FigureRole } from '../figures.ts'
import type { DealToken, FoundDeal } from '../found-deal.ts'
import type { NameRef } from '../gazetteer.ts'
import type { Slot } from '../lexicon/deals.ts'
import { buyerTrades } from '../lexicon/goods.ts'
import type { ReadSentence } from '../read-sentence.ts'
import type { Span } from '../segment.ts'
import type { StageReading } from '../stage.ts'
import type { AmountToken } from '../tokens/amount.ts'
import type { CapacityToken } from '../tokens/capacity.ts'
import { type Observed, type ObservedSide, pairAt, type Sort, sortOf } from './observed.ts'
import { type Piece, piecesOf } from './pieces.ts'
import type { Signs } from './signs.ts'

/** A passage as the rules of the grammar have read it. */
export interface Scene {
  readonly text: string
  readonly sentence: ReadSentence
  readonly group: Group
  readonly span: Span
  readonly discourse: Discourse
  readonly speaker: NameRef | undefined
  readonly previous: FoundDeal | undefined
  readonly lead: DealToken
  readonly candidates: readonly Candidate[]
  /** Whom the figure is not for, though they stand beside it. */
  readonly others: readonly NameRef[]
  readonly amount: AmountToken | undefined
  readonly amounts: number
  /** The figure is not the first of the passage. */
  readonly second: boolean
  /** What the rules take the figure for. */
  readonly role: FigureRole
  readonly capacity: CapacityToken | undefined
  readonly paid: boolean
  readonly stage: StageReading
  readonly years: number | undefined
  readonly ruled: Ruled
  /** Whose words they are. */
  readonly voice: string
}

/** What the rules decided. */
export interface Ruled {
  readonly kind: CommitmentKind
  readonly payer: NameRef | undefined
  readonly payee: NameRef | undefined
  /** The rules hold it to bring an undertaking of its own; else why not. */
  readonly told: boolean
  readonly why: string
}

const sidesMax = 9

/** All that the model looks at, as signs. */
export function observe(scene: Scene, signs: Signs): Observed {
  const { ruled, candidates } = scene
  const pieces = piecesOf(scene.text, scene.sentence, scene.span, signs, scene.amount)
  const sort = sortOf(ruled.kind)
  const markets = ruled.payer?.party === 'capital-markets' ? ruled.payer : undefined
  const kept = keep(scene)
  const refs: (Candidate | undefined)[] = [...kept, undefined]
  const context: Context = { scene, signs, pieces, sort, sided: signs.of(scene.lead.data.word.deal) }
  const sides: ObservedSide[] = refs.map((c) => ({ ref: c?.ref, payer: true, payee: true, signs: sideSigns(context, c) }))
  if (markets || candidates.length > 0)
    sides.push({ ref: markets ?? capitalMarkets, payer: true, payee: false, signs: marketSigns(context, markets !== undefined) })
  const pairs: number[][] = []
  for (let j = 1; j < sides.length; j++)
    for (let i = 0; i < j; i++) pairs[pairAt(i, j)] = pairSigns(context, refs[i], refs[j], j >= refs.length ? 'markets' : '')
  const at = (ref: NameRef | undefined) => sides.findIndex((s) => s.ref === ref || (s.ref !== undefined && same(s.ref, ref)))
  const payer = at(ruled.payer)
  const payee = at(ruled.payee)
  return {
    familiar: isFamiliar(ruled),
    passage: passageSigns(context, kept),
    sides,
    pairs,
    ruled: ruled.told && payer >= 0 && payee >= 0 && payer !== payee ? { sort, payer, payee } : undefined,
  }
}

/** Of all sides the rules name the trade is known. */
function isFamiliar({ payer, payee }: Ruled): boolean {
  const named = [payer, payee].filter((ref) => ref !== undefined && ref.party !== 'capital-markets')
  return named.length > 0 && named.every(hasTrade)
}
const hasTrade = (ref: NameRef | undefined): boolean =>
  ref?.party !== undefined && !ref.wide && ((ref.sells ?? []).length > 0 || ref.kind !== 'company')

/** In the order they stand in; then those a reader supplies. Of too many the least likely are left out, never whom the rules chose. */
function keep(scene: Scene): readonly Candidate[] {
  const { ruled } = scene
  const candidates = [...scene.candidates, ...besides(scene)]
  const worth = (c: Candidate) =>
    (c.explicit ? 100 : 0) + c.ready + (same(c.ref, ruled.payer) || same(c.ref, ruled.payee) ? 1000 : 0)
  const kept = candidates.length <= sidesMax ? candidates : [...candidates].sort((a, b) => worth(b) - worth(a)).slice(0, sidesMax)
  const at = (c: Candidate) => c.place?.mention.start ?? Number.POSITIVE_INFINITY
  return [...kept].sort((a, b) => (at(a) === at(b) ? 0 : at(a) - at(b)))
}

/** Those named elsewhere in the sentence, or lately: whom the rules don't think of. */
function besides({ sentence, candidates, others, discourse }: Scene): Candidate[] {
  const found: Candidate[] = []
  const add = (ref: NameRef, ready: number) => {
    if (ref.kind === 'observer' || found.length >= 4 || others.some((other) => same(other, ref))) return
    if (!candidates.some((c) => same(c.ref, ref)) && !found.some((c) => same(c.ref, ref)))
      found.push({ ref, slots: noSlots, explicit: false, ready })
  }
  for (const m of sentence.mentions) if (m.ref?.sort === 'party') add(m.ref, -1)
  for (const ref of discourse.recent.slice(0, 4)) add(ref, -2)
  return found
}
const noSlots: ReadonlySet<Slot> = new Set()

interface Context {
  readonly scene: Scene
  readonly signs: Signs
  readonly pieces: readonly Piece[]
  readonly sort: Sort
  readonly sided: number
}

class Seen {
  readonly list: number[] = []
  readonly #signs: Signs
  readonly #use: number

  constructor(signs: Signs, use: 'passage' | 'side' | 'pair') {
    this.#signs = signs
    this.#use = signs.of(use)
  }

  add(name: string, a?: number | string, b?: number | string, c?: number | string): void {
    let sign = this.#signs.join(this.#use, this.#signs.of(name))
    if (a !== undefined) sign = this.#signs.join(sign, this.#of(a))
    if (b !== undefined) sign = this.#signs.join(sign, this.#of(b))
    if (c !== undefined) sign = this.#signs.join(sign, this.#of(c))
    this.list.push(sign)
  }

  #of(part: number | string): number {
    return typeof part === 'string' ? this.#signs.of(part) : part
  }
}

function passageSigns({ scene, signs, pieces, sort, sided }: Context, kept: readonly Candidate[]): number[] {
  const seen = new Seen(signs, 'passage')
  const { lead, group, ruled, sentence } = scene
  seen.add('any')
  seen.add('lead', sided)
  seen.add('lead', sided, lead.data.form)
  for (const t of group.triggers) seen.add('deal', t.data.word.deal)
  if (group.triggers.length > 1)
    for (const t of group.triggers) if (t !== lead) seen.add('lead', sided, signs.of(t.data.word.deal))
  seen.add('rule', sort)
  seen.add('rule', sort, ruled.told ? 'told' : 'untold')
  seen.add(ruled.told ? 'told' : 'untold')
  if (ruled.why) seen.add('why', ruled.why)
  const named = kept.filter((c) => c.explicit).length
  seen.add('named', String(Math.min(named, 4)))
  const sized = scene.amount ? (scene.amount.range.per ? 'rate' : 'money') : scene.capacity ? 'size' : 'bare'
  seen.add('sized', sized)
  seen.add('sized', sized, named > 1 ? 'both' : named > 0 ? 'one' : 'none')
  seen.add('sized', sized, ruled.told ? 'told' : 'untold')
  if (scene.amount) seen.add('scale', scaleOf(scene.amount))
  if (scene.amounts > 1) seen.add('amounts', scene.second ? 'second' : 'first')
  if (scene.role !== 'own') {
    seen.add('role', scene.role)
    seen.add('role', scene.role, sided)
  }
  if (scene.capacity) seen.add('unit', scene.capacity.range.unit)
  if (scene.paid) seen.add('paid')
  if (scene.years !== undefined) seen.add('years')
  seen.add('stage', scene.stage.stage, scene.stage.weight > 25 ? 'said' : 'meant')
  seen.add('voice', scene.voice)
  if (scene.voice) seen.add('voice', scene.voice, ruled.told ? 'told' : 'untold')
  for (const c of sentence.contexts) if (c.start >= scene.span.start && c.end <= scene.span.end) seen.add('context', c.data)
  for (const g of sentence.goods)
    if (g.start >= scene.span.start && g.end <= scene.span.end) {
      seen.add('goods', g.data.goods)
      seen.add('goodskind', g.data.kind)
    }
  if (sentence.quotes.some((q) => q.start <= scene.span.start + 2 && q.end >= scene.span.end - 2)) seen.add('quoted')
  if (sentence.opens && sentence.paragraph === 0 && !/[。.!?”]$/.test(scene.text.slice(sentence.start, sentence.end)))
    seen.add('headline')
  if (scene.previous) seen.add('previous', sortOf(scene.previous.kind))
  for (const c of kept) if (c.explicit) seen.add('party', sortOfParty(c.ref))
  let before: number | undefined
  for (const piece of pieces) {
    seen.add('word', piece.sign)
    if (before !== undefined) seen.add('word', before, piece.sign)
    before = piece.sign
  }
  if (scene.amount) around(seen, pieces, scene.amount, 'money')
  else if (scene.capacity) around(seen, pieces, scene.capacity, 'size')
  return seen.list
}

/** The words on both sides of a name or figure. */
function around(seen: Seen, pieces: readonly Piece[], token: Span, name: string): void {
  const at = pieces.findIndex((p) => p.start >= token.start)
  if (at < 0) return
  const before = pieces[at - 1]?.sign ?? edge
  const after = pieces[at + 1]?.sign ?? edge
  seen.add(`${name}<`, before)
  seen.add(`${name}>`, after)
  const two = pieces[at - 2]?.sign
  if (two !== undefined) seen.add(`${name}<`, two, before)
  const next = pieces[at + 2]?.sign
  if (next !== undefined) seen.add(`${name}>`, after, next)
}
const edge = '^'

const scaleOf = (amount: AmountToken): string => {
  const money = headlineOf(amount.range)
  return money ? String(Math.round(Math.log10(Math.max(1, majorOf(money))))) : '?'
}

const sortOfParty = (ref: NameRef): string =>
  isLender(ref)
    ? 'bank'
    : isState(ref)
      ? 'state'
      : ref.kind === 'fund'
        ? 'fund'
        : (ref.sells ?? []).some((s) => buyerTrades.includes(s))
          ? 'buyer'
          : (ref.sells ?? []).length > 0
            ? 'seller'
            : 'firm'

function sideSigns({ scene, signs, pieces, sort, sided }: Context, c: Candidate | undefined): number[] {
  const seen = new Seen(signs, 'side')
  const { ruled, discourse } = scene
  const chosen = same(c?.ref, ruled.payer)
    ? 'payer'
    : same(c?.ref, ruled.payee)
      ? 'payee'
      : !c && !ruled.payee
        ? 'payee'
        : !c && !ruled.payer
          ? 'payer'
          : 'out'
  seen.add('rule', chosen)
  seen.add('rule', chosen, ruled.told ? 'told' : 'untold')
  seen.add('rule', chosen, sided)
  seen.add('rule', chosen, sort)
  if (!c) {
    seen.add('nobody')
    seen.add('nobody', sided)
    seen.add('nobody', String(Math.min(4, scene.candidates.filter((o) => o.explicit).length)))
    return seen.list
  }
  const what = sortOfParty(c.ref)
  seen.add('is', what)
  seen.add('is', what, sided)
  for (const part of partsOf(signs, c)) {
    seen.add('called', part)
    seen.add('called', part, sort)
  }
  const recent = discourse.recent.findIndex((ref) => same(ref, c.ref))
  seen.add('recent', recent < 0 ? 'new' : String(Math.min(recent, 4)), c.explicit ? 'named' : 'meant')
  for (const s of c.ref.sells ?? []) seen.add('sells', s)
  const goods = scene.sentence.goods.filter((g) => g.start >= scene.span.start && g.end <= scene.span.end)
  if ((c.ref.sells ?? []).some((s) => goods.some((g) => g.data.goods === s))) seen.add('sells-it')
  seen.add(c.explicit ? 'named' : 'meant')
  if (c.ref.name === 'undisclosed') seen.add('unnamed')
  if (c.pays) seen.add('pays')
  if (c.was) seen.add('was', c.was)
  if (same(c.ref, discourse.focus)) {
    seen.add('focus', c.explicit ? 'named' : 'meant')
    seen.add('focus', discourse.own ? 'own' : 'other')
    const habit = discourse.habit(sort === 'equity' || sort === 'debt' ? 'capital' : sort)
    if (habit !== 0) seen.add('habit', habit > 0 ? 'pays' : 'paid')
  }
  if (same(c.ref, discourse.topic)) seen.add('topic', c.explicit ? 'named' : 'meant')
  if (same(c.ref, discourse.subject)) seen.add('subject', c.explicit ? 'named' : 'meant')
  if (same(c.ref, scene.speaker)) seen.add('speaker', c.explicit ? 'named' : 'meant')
  if (discourse.standing) {
    if (same(c.ref, discourse.standing.payer)) seen.add('stood', 'payer')
    if (same(c.ref, discourse.standing.payee)) seen.add('stood', 'payee')
  }
  for (const slot of c.slots) {
    seen.add('slot', slot)
    seen.add('slot', slot, sided)
    seen.add('slot', slot, sort)
  }
  if (c.slots.size === 0) seen.add('ready', String(Math.round(c.ready)))
  if (!c.place) return seen.list
  const { mention, slot, possessive, inList } = c.place
  seen.add('governed', slot)
  if (possessive) {
    seen.add('owns')
    seen.add('owns', sided)
  }
  if (inList > 0) seen.add('listed')
  if (mention.sort === 'pronoun') seen.add('pronoun', mention.which ?? '')
  around(seen, pieces, mention, 'name')
  window(seen, pieces, mention)
  const named = scene.candidates.filter((o) => o.place && o.place.mention.start < mention.start).length
  seen.add('nth', String(Math.min(named, 3)), sided)
  seen.add(mention.start < scene.lead.start ? 'fore' : 'aft', sided, scene.lead.data.form)
  const figure = scene.amount ?? scene.capacity
  if (figure) {
    const from = Math.min(figure.end, mention.end)
    const to = Math.max(figure.start, mention.start)
    const apart = scene.candidates.some((o) => o.place && o.place.mention.start >= from && o.place.mention.end <= to)
    seen.add('figure', mention.start < figure.start ? 'after' : 'before', apart ? 'apart' : 'next', sort)
  }
  const next = scene.group.triggers.find((t) => t.start >= mention.end)
  const last = scene.group.triggers.filter((t) => t.end <= mention.start).at(-1)
  seen.add('next', next ? next.data.word.deal : edge)
  seen.add('last', last ? last.data.word.deal : edge)
  if (slot !== 'bare') {
    seen.add('governed', slot, last ? last.data.word.deal : edge)
    seen.add('governs', slot, next ? next.data.word.deal : edge)
  }
  return seen.list
}

const wide = 8
const back = 5

/** The words a party stands among, wherever exactly. */
function window(seen: Seen, pieces: readonly Piece[], token: Span): void {
  const at = pieces.findIndex((p) => p.start >= token.start)
  if (at < 0) return
  let before: number | undefined
  for (const piece of pieces.slice(at + 1, at + 1 + wide)) {
    seen.add('behind', piece.sign)
    if (before !== undefined) seen.add('behind', before, piece.sign)
    before = piece.sign
  }
  before = undefined
  for (const piece of pieces.slice(Math.max(0, at - back), at)) {
    seen.add('ahead', piece.sign)
    if (before !== undefined) seen.add('ahead', before, piece.sign)
    before = piece.sign
  }
}

/** What a name says of its bearer: Airlines, 航空, Bank, 电力. */
function partsOf(signs: Signs, { ref, place }: Candidate): readonly number[] {
  const parts = new Set<number>()
  const words = place?.mention.sort === 'party' ? place.mention.words : ''
  for (const name of words && words !== ref.name ? [ref.name, words] : [ref.name]) {
    const latin = name.match(/[A-Za-z]{2,}/g) ?? []
    for (const word of latin.slice(1)) parts.add(signs.word(word, 0, word.length))
    const chinese = /([\u4e00-\u9fff]{3,})$/.exec(name.replace(/(?:股份|控股)?(?:有限)?(?:责任)?(?:公司|集团)$/, ''))?.[1]
    if (chinese) parts.add(signs.of(chinese.slice(-2)))
  }
  return [...parts]
}

function marketSigns({ scene, signs, sided }: Context, ruled: boolean): number[] {
  const seen = new Seen(signs, 'side')
  seen.add('markets')
  seen.add('markets', sided)
  seen.add('markets', ruled ? 'ruled' : 'free')
  seen.add('markets', String(Math.min(4, scene.candidates.filter((o) => o.explicit).length)))
  return seen.list
}

const betweenMax = 16
const afterMax = 12

/** Of two sides in the order of the list: where both stand in the passage, of how they stand to each other. */
function pairSigns(
  { scene, signs, pieces, sided }: Context,
  a: Candidate | undefined,
  b: Candidate | undefined,
  other: string,
): number[] {
  const seen = new Seen(signs, 'pair')
  if (!a || !b) {
    const c = a ?? b
    if (!c) return seen.list
    const whom = other || 'nobody'
    seen.add(whom, c.explicit ? 'named' : 'meant')
    seen.add(whom, sided)
    return seen.list
  }
  const known = [scene.previous, scene.discourse.standing].filter((k) => k !== undefined)
  for (const k of known) {
    if (same(k.payer, a.ref) && same(k.payee, b.ref)) seen.add('before', 'forward')
    if (same(k.payer, b.ref) && same(k.payee, a.ref)) seen.add('before', 'backward')
  }
  seen.add('are', sortOfParty(a.ref), sortOfParty(b.ref))
  seen.add('told', a.explicit ? 'named' : 'meant', b.explicit ? 'named' : 'meant')
  const slots = [...a.slots][0] ?? '-'
  const others = [...b.slots][0] ?? '-'
  seen.add('slots', slots, others)
  seen.add('slots', slots, others, sided)
  if (!a.place || !b.place) return seen.list
  const first = a.place.mention
  const second = b.place.mention
  seen.add('governed', a.place.slot, b.place.slot)
  let before: number | undefined
  let taken = 0
  for (const piece of pieces) {
    if (piece.start < first.end) continue
    if (piece.end > second.start || taken === betweenMax) break
    seen.add('between', piece.sign)
    if (before !== undefined) seen.add('between', before, piece.sign)
    before = piece.sign
    taken++
  }
  before = undefined
  taken = 0
  for (const piece of pieces) {
    if (piece.start < second.end) continue
    if (taken === afterMax) break
    seen.add('after', piece.sign)
    if (before !== undefined) seen.add('after', before, piece.sign)
    before = piece.sign
    taken++
  }
  for (const t of scene.group.triggers) {
    const where = t.end <= first.start ? 'fore' : t.start >= second.end ? 'aft' : 'mid'
    seen.add('deal', where, t.data.word.deal)
  }
  return seen.list
}
