import { type CommitmentKind, undisclosed } from '../model/index.ts'
import { assignRoles, type Candidate, familyOf, isState } from './assign.ts'
import { candidatesOf, type Passage } from './candidates.ts'
import { clausesOf } from './clauses.ts'
import { type Group, groupsOf } from './deal-groups.ts'
import { kindOf, leadOf } from './deal-kind.ts'
import { type Discourse, same } from './discourse.ts'
import type { FigureRole } from './figures.ts'
import type { DealNews, DealToken, FoundDeal, ReadDeals, RefusedDeal } from './found-deal.ts'
import type { NameRef } from './gazetteer.ts'
import { type Figures, figuresOf } from './group-figures.ts'
import { introduces, missingOf } from './introduce.ts'
import type { DealWord, Slot } from './lexicon/deals.ts'
import type { Goods } from './lexicon/goods.ts'
import { actOf, voiceFor } from './passages.ts'
import type { ReadSentence } from './read-sentence.ts'
import type { Judge } from './reading/judge.ts'
import { observe, type Scene } from './reading/observe.ts'
import { kindFor } from './reading/observed.ts'
import type { Span } from './segment.ts'
import { sharesOf } from './shares.ts'
import type { Attribution } from './speech-content.ts'
import { isOff, type StageReading, stageIn } from './stage.ts'
import type { AmountToken } from './tokens/amount.ts'

/** The undertakings a sentence speaks of. `speaker` is the firm whose words these are, for subjects left out. */
export function readDeals(
  text: string,
  sentence: ReadSentence,
  discourse: Discourse,
  speaker: NameRef | undefined,
  voices: readonly Attribution[],
  judge: Judge,
): ReadDeals {
  const turns = voices.flatMap((v) => (v.turn === undefined ? [] : [v.turn]))
  const deals: FoundDeal[] = []
  const news: DealNews[] = []
  const refused: RefusedDeal[] = []
  const groups = groupsOf(text, sentence, clausesOf(text, sentence), turns)
  let previous: FoundDeal | undefined
  let asked: FoundDeal | undefined
  for (const group of groups) {
    const reader = new GroupReader({ text, sentence, group, discourse, speaker, previous, voices, judge })
    const pair = reader.ellipsis() ?? (group.triggers.length === 0 ? reader.pair() : undefined)
    if (pair) {
      deals.push(pair)
      previous = pair
      continue
    }
    const found = pointsAtPurpose(text, sentence, group) ? undefined : reader.read()
    if (!found) {
      const told = reader.news()
      if (told) news.push(told)
      continue
    }
    if ('reason' in found) {
      refused.push(found)
      if (found.reason === 'question') asked = reader.read(true)[0]
    } else {
      for (const deal of found) deals.push(deal)
      previous = found[0] ?? previous
    }
  }
  return { deals, news, refused, asked }
}

/** "The investment is to help X build …": what a known undertaking is for, no other one. */
function pointsAtPurpose(text: string, sentence: ReadSentence, group: Group): boolean {
  const back = sentence.contexts.find(
    (c) => c.data === 'back' && c.start >= group.clauses[0]!.start && c.start - group.clauses[0]!.start <= 6,
  )
  return (
    back !== undefined &&
    group.triggers.every((t) => t.data.word.deal === 'build' || t.data.word.deal === 'sell') &&
    /旨在|用于|帮助|目的|以帮助|is meant|would help|will help|to help|intended to|will be used|to fund/.test(
      text.slice(back.end, group.clauses.at(-1)!.end),
    )
  )
}

/** Stands for the verb where none is known. */
const noWord: DealWord = {
  deal: 'none',
  kind: 'any',
  part: 'verb',
  past: 'agreed',
  payer: ['subject', 'by', 'of'],
  payee: ['to', 'from', 'with', 'object', 'for', 'in'],
  zh: '',
  en: '',
}
const nobody: NameRef = { sort: 'party', name: 'undisclosed', party: undisclosed, kind: 'group', sells: [] }

/** Words that size or sign what is known already. */
const silent: ReadonlySet<string> = new Set([
  'sign',
  'paper',
  'order',
  'pay',
  'loan',
  'licence-paper',
  'build',
  'buildout',
  'commit',
])

/** Figures beside the first that may be undertakings of their own. */
const secondsMax = 5

/** What is known of a passage when the model is asked. */
interface Judging {
  readonly lead: DealToken
  readonly candidates: readonly Candidate[]
  readonly amounts: number
  /** Why the rules tell nothing here; empty where they may. */
  readonly why: string
  /** Asked of a figure beside the first. */
  readonly second: boolean
  /** What the rules take the figure for. */
  readonly role: FigureRole
  /** Whom it is not for. */
  readonly others?: readonly NameRef[]
}

const sameUndertaking = (a: FoundDeal, b: FoundDeal): boolean =>
  b.told === true &&
  same(a.payer, b.payer) &&
  same(a.payee, b.payee) &&
  familyOf(a.kind) === familyOf(b.kind) &&
  a.kind !== 'licence'

/** Reads the roles, figures and stage of one group. */
class GroupReader {
  readonly #text: string
  readonly #sentence: ReadSentence
  readonly #group: Group
  readonly #discourse: Discourse
  readonly #speaker: NameRef | undefined
  readonly #previous: FoundDeal | undefined
  readonly #voices: readonly Attribution[]
  readonly #judge: Judge
  readonly #span: Span
  /** Asked for up to four times. */
  #read: Figures | undefined

  constructor(at: Omit<Passage, 'span'> & { readonly voices: readonly Attribution[]; readonly judge: Judge }) {
    this.#text = at.text
    this.#sentence = at.sentence
    this.#group = at.group
    this.#discourse = at.discourse
    this.#speaker = at.speaker
    this.#previous = at.previous
    this.#voices = at.voices
    this.#judge = at.judge
    const { clauses } = at.group
    this.#span = { start: clauses[0]!.start, end: clauses.at(-1)!.end }
  }

  #inside = (token: Span): boolean => this.#group.clauses.some((c) => token.start >= c.start && token.end <= c.end)

  news(): DealNews | undefined {
    if (this.#sentence.contexts.some((c) => c.data === 'hypothetical' && c.end <= this.#span.end)) return undefined
    const backs = this.#sentence.contexts.filter((c) => c.data === 'back' && c.end - c.start > 2)
    const read = stageIn(this.#text, this.#sentence, this.#group.clauses)
    // "because the talks were private" names the talks and tells nothing of them.
    const stage = read && backs.some((b) => read.span.start >= b.start && read.span.end <= b.end) ? undefined : read
    const figures = this.#figures()
    const pointsBack = this.#sentence.contexts.some((c) => c.data === 'back' && this.#inside(c))
    const years = this.#years()
    if (!stage && !figures.own && !figures.part && !figures.capacity && years === undefined) return undefined
    const parties = this.#group.clauses
      .flatMap((c) => c.parties)
      .flatMap((p) => (p.mention.ref?.sort === 'party' ? [p.mention.ref] : []))
    return {
      span: this.#span,
      stage,
      amount: figures.own,
      capacity: figures.capacity,
      paid: figures.part,
      years,
      pointsBack,
      parties,
    }
  }

  /** "A up to 10bn, B up to 5bn": a party and a figure beside the undertaking just told are another of its kind. */
  pair(): FoundDeal | undefined {
    const model = this.#previous ?? this.#discourse.standing
    if (!model) return undefined
    const figures = this.#figures()
    const head = this.#group.clauses
      .flatMap((c) => c.parties)
      .find((p) => p.slot === 'bare' && p.inList === 0 && p.mention.ref?.sort === 'party')
    const ref = head?.mention.ref
    const figure = figures.own ?? figures.capacity
    if (!head || !ref || !figure || figure.start < head.mention.end || ref.kind === 'observer') return undefined
    const stage = stageIn(this.#text, this.#sentence, this.#group.clauses)
    const close = this.#previous !== undefined || (stage !== undefined && stage.weight >= 68) || head.possessive
    if (!close) return undefined
    const payee = same(ref, model.payee) ? undefined : model.payee
    if (!payee || (same(ref, model.payer) && this.#previous === undefined)) return undefined
    return {
      span: this.#span,
      kind: model.kind,
      payer: ref,
      payee,
      amount: figures.own,
      capacity: figures.capacity,
      years: this.#years(),
      stage: stage ?? this.#previous?.stage ?? { stage: 'agreed', weight: 10, span: this.#span },
      round: false,
      denied: false,
      pointsBack: false,
      paid: figures.part,
      explicit: { payer: true, payee: false, kind: false, stage: stage !== undefined },
      triggers: this.#previous?.triggers ?? [],
      debtor: undefined,
    }
  }

  /** "Five years, 8 million tonnes a year.": figures alone belong to what the sentence before spoke of. */
  ellipsis(): FoundDeal | undefined {
    const { pending, at } = this.#discourse
    if (!pending || at - pending.sentence > 2 || at === pending.sentence) return undefined
    const words = this.#text.slice(this.#span.start, this.#span.end)
    const named = this.#group.clauses.flatMap((c) => c.parties).filter((p) => p.mention.sort === 'party')
    const others = named.some((p) => !same(p.mention.ref, pending.payer) && !same(p.mention.ref, pending.payee))
    // "The lump-sum contract is worth …", 合同总价…: words of the trade, too, when they only name what was spoken of.
    const bare = named.length === 0 || !this.#group.triggers.some((t) => !silent.has(t.data.word.deal))
    const defined = /^ *(?:The|That|This|It|Its|They|They're)\b|^ *(?:合同|合约|协议|订单|总价|总额|金额|代价|作价|该|这)/.test(
      words,
    )
    if (others || !(bare || defined) || (named.length > 0 && !defined)) return undefined
    // Words that name another kind of deed speak of another one.
    const lead = leadOf(this.#group.triggers)?.data.word
    const specific = lead && lead.kind !== 'any' && lead.kind !== 'trade' ? familyOf(lead.kind) : undefined
    if (specific !== undefined && specific !== familyOf(pending.kind)) return undefined
    if (this.#text[this.#sentence.end - 1] === '?') return undefined
    const figures = this.#figures()
    if (!figures.own && !figures.capacity) return undefined
    if (this.#sentence.contexts.some((c) => c.data === 'hypothetical' && c.end <= this.#span.end)) return undefined
    const stage = stageIn(this.#text, this.#sentence, this.#group.clauses)
    this.#discourse.pending = undefined
    return {
      span: this.#span,
      kind: pending.kind,
      payer: pending.payer ?? (same(pending.payee, this.#discourse.focus) ? undefined : this.#discourse.focus),
      payee:
        pending.payee ??
        (same(pending.payer, this.#discourse.focus) || pending.kind === 'capacity_buildout' ? undefined : this.#discourse.focus),
      amount: figures.own,
      capacity: figures.capacity,
      years: this.#years(),
      stage: stage ?? pending.stage ?? { stage: 'agreed', weight: 10, span: this.#span },
      round: false,
      denied: false,
      pointsBack: false,
      paid: figures.part,
      explicit: { payer: true, payee: true, kind: false, stage: stage !== undefined },
      triggers: [],
      debtor: undefined,
    }
  }

  read(): FoundDeal[] | RefusedDeal | undefined
  read(anyway: true): FoundDeal[]
  read(anyway = false): FoundDeal[] | RefusedDeal | undefined {
    const { triggers } = this.#group
    const lead = leadOf(triggers) ?? this.#silentLead()
    if (!lead) return anyway ? [] : undefined
    const goods = this.#goodsNear(lead)
    const hypothetical = this.#sentence.contexts.some(
      (c) =>
        c.data === 'hypothetical' &&
        c.end <= lead.start &&
        this.#group.clauses.some((g) => c.start >= g.start - 40 && c.start < g.end),
    )
    const silent = triggers.length === 0
    if (hypothetical && !anyway) return silent ? undefined : { span: this.#span, reason: 'hypothetical' }
    if (
      !anyway &&
      this.#text[this.#sentence.end - 1] === '?' &&
      !this.#sentence.quotes.some((q) => q.start <= lead.start && lead.end <= q.end)
    )
      return silent ? undefined : { span: this.#span, reason: 'question' }
    const figures = this.#figures()
    const candidates = candidatesOf(
      {
        text: this.#text,
        sentence: this.#sentence,
        group: this.#group,
        span: this.#span,
        discourse: this.#discourse,
        speaker: this.#speaker,
        previous: this.#previous,
      },
      lead,
    )
    const explicit = candidates.filter((c) => c.explicit)
    const kind = kindOf({
      lead,
      triggers,
      goods,
      text: this.#text.slice(this.#span.start, this.#span.end),
      tail: this.#text.slice(lead.start, this.#span.end),
      priced: figures.own !== undefined,
      sized: figures.capacity !== undefined,
      unit: figures.capacity?.range.unit,
      refs: explicit.map((c) => c.ref),
      has: (slot) => explicit.some((c) => c.slots.has(slot as Slot)),
      alone:
        explicit.every((c) => same(c.ref, this.#discourse.focus)) &&
        (explicit.length > 0 || same(candidates.find((c) => c.slots.has('subject'))?.ref, this.#discourse.focus)),
      payerIsState: isState(explicit.find((c) => c.slots.has('subject') || c.slots.has('by'))?.ref),
      builds:
        figures.capacity !== undefined &&
        /units|aircraft|ships|vessels|things|cars|trains|satellites/.test(figures.capacity.range.unit) &&
        explicit.some(
          (c) => c.slots.has('subject') && this.#discourse.focus !== undefined && !same(c.ref, this.#discourse.focus),
        ),
      previous: this.#previous?.kind,
      standing: this.#discourse.standing?.kind,
    })
    const roles = this.#roles(lead, kind, goods, candidates)
    // "They pay us $120m now": for what was just told between the two.
    const { standing } = this.#discourse
    const paidFor =
      lead.data.word.deal === 'pay' &&
      goods.length === 0 &&
      standing &&
      same(standing.payer, roles.payer) &&
      same(standing.payee, roles.payee)
        ? standing.kind
        : kind
    const pointsBack = this.#sentence.contexts.some((c) => c.data === 'back' && this.#inside(c) && c.start < lead.start)
    // A paper named without a sum or without its two sides ("a letter, not a cheque") speaks of a deal told elsewhere.
    const onPaper =
      triggers.every((t) => ['paper', 'sign', 'order'].includes(t.data.word.deal)) &&
      !figures.own &&
      !figures.capacity &&
      !(roles.explicitPayer && roles.explicitPayee)
    const stage = isOff(this.#text, this.#span, lead)
      ? { stage: 'terminated' as const, weight: 80, span: lead }
      : this.#signed(stageIn(this.#text, this.#sentence, this.#stageSpans(lead)) ?? this.#defaultStage(lead))
    const base = {
      span: this.#span,
      kind: paidFor,
      payer: roles.payer,
      payee: roles.payee,
      amount: figures.own,
      capacity: figures.capacity,
      years: this.#years(),
      stage,
      round:
        /下一轮|本轮|此轮|新一轮|这一轮|上一轮|该轮|next round|current round|funding round|latest round|new round|this round|fundraising round/i.test(
          this.#text.slice(this.#span.start, this.#span.end),
        ),
      denied: !isOff(this.#text, this.#span, lead) && this.#denied(lead),
      pointsBack,
      paid: figures.part,
      explicit: {
        payer: roles.explicitPayer,
        payee: roles.explicitPayee,
        kind: lead.data.word.kind !== 'any',
        stage: stage.weight > 25,
      },
      triggers,
      debtor: roles.debtor,
    }
    if (anyway) return [base]
    const shares = this.#shared(base, { lead, kind, goods, candidates })
    if (shares.length > 0) return shares
    const at = { lead, candidates, amounts: figures.others.length + 1 }
    const first = this.#judged(base, { ...at, why: silent ? 'silent' : onPaper ? 'paper' : '', second: false, role: 'own' })
    const besides = [...figures.others.map((amount) => ({ amount, role: 'own' as FigureRole })), ...figures.odd]
    const told = besides.slice(0, secondsMax).flatMap(({ amount, role }) => {
      const other = { ...base, amount, paid: undefined, capacity: undefined }
      const own = role === 'own' && this.#hasOwnCondition(base, amount, figures.others.length)
      const found = this.#judged(other, { ...at, why: silent ? 'silent' : own ? '' : 'second', second: true, role })
      return found.told ? [found] : []
    })
    // Where the rules saw no figure, the undertaking has the one it is told with.
    const sized = first.amount || !first.told ? undefined : told.find((found) => sameUndertaking(first, found))
    const judged = sized ?? first
    const seconds = told.filter((found) => found !== sized && !sameUndertaking(found, judged))
    // Words that tell of no deed bring nothing when they bring no undertaking.
    if (!judged.told && seconds.length === 0 && (onPaper || silent)) return undefined
    return [judged, ...seconds, ...(judged.told ? this.#guaranteed(judged) : [])]
  }

  /** Of several in a row each its own figure. */
  #shared(
    base: FoundDeal,
    {
      lead,
      kind,
      goods,
      candidates,
    }: { lead: DealToken; kind: CommitmentKind; goods: readonly Goods[]; candidates: readonly Candidate[] },
  ): FoundDeal[] {
    const { own, others } = this.#figures()
    const amounts = [...(own ? [own] : []), ...others].sort((a, b) => a.start - b.start)
    const placed = this.#group.clauses.flatMap((c) => c.parties)
    const shares = sharesOf(this.#text.slice(this.#span.start, this.#span.end), placed, amounts) ?? []
    return shares.flatMap(({ amount, others }) => {
      const mine = candidates.filter((c) => !others.some((other) => same(other, c.ref)))
      const { payer, payee, explicitPayer, explicitPayee } = this.#roles(lead, kind, goods, mine)
      const explicit = { ...base.explicit, payer: explicitPayer, payee: explicitPayee }
      const ruled = { ...base, payer, payee, explicit, amount, paid: undefined, capacity: undefined }
      const found = this.#judged(ruled, { lead, candidates: mine, amounts: 1, why: '', second: false, role: 'own', others })
      return found.told ? [found] : []
    })
  }

  /** Where no word of the trade stands: two who are named, or one and a size, may tell an undertaking all the same. */
  #silentLead(): DealToken | undefined {
    const placed = this.#group.clauses.flatMap((c) => c.parties)
    const named = placed.filter((p) => p.mention.ref?.sort === 'party' && p.mention.ref.kind !== 'observer')
    const sized = [...this.#sentence.amounts, ...this.#sentence.capacities].some(this.#inside)
    const two = named.some((p) => !same(p.mention.ref, named[0]!.mention.ref))
    const money = this.#figures().own !== undefined && this.#discourse.recent.length > 0
    if (named.length === 0 ? !money : !(two || sized)) return undefined
    const at = placed[0]?.mention.end ?? this.#span.start
    return { start: at, end: at, data: { word: noWord, form: 'plain' } }
  }

  /** The rules have read the passage; what the model has learnt decides, the rules' reading among all it sees. */
  #judged(ruled: FoundDeal, { lead, candidates, amounts, why, second, role, others = [] }: Judging): FoundDeal {
    const voice = voiceFor(this.#span, this.#voices)
    const act = voice ? actOf(this.#sentence, voice) : 'asserts'
    const introduced = why === '' && introduces(ruled, this.#sentence, voice, act, this.#discourse.focus)
    const missing = introduced ? missingOf(ruled) : undefined
    const scene: Scene = {
      text: this.#text,
      sentence: this.#sentence,
      group: this.#group,
      span: this.#span,
      discourse: this.#discourse,
      speaker: this.#speaker,
      previous: this.#previous,
      lead,
      candidates,
      others,
      amount: ruled.amount,
      amounts,
      second,
      role,
      capacity: ruled.capacity,
      paid: ruled.paid !== undefined,
      stage: ruled.stage,
      years: ruled.years,
      ruled: {
        kind: ruled.kind,
        payer: ruled.payer,
        payee: ruled.payee,
        told: introduced && !missing,
        why: missing ?? why,
      },
      voice: voice ? (voice.direct ? `${act}-quoted` : act) : '',
    }
    const observed = observe(scene, this.#judge.signs)
    const { reading, probability } = this.#judge.judge(observed, scene)
    // What lacks a side is refused with its reason.
    if (!reading) return missing ? ruled : { ...ruled, told: false, probability }
    const payer = observed.sides[reading.payer]!.ref
    const payee = observed.sides[reading.payee]!.ref
    const explicit = (ref: NameRef | undefined) => candidates.some((c) => c.explicit && same(c.ref, ref))
    return {
      ...ruled,
      kind: kindFor(reading.sort, ruled.kind, this.#goodsNear(lead)[0]?.kind, ruled.capacity?.range.unit),
      payer: payer ?? nobody,
      payee,
      explicit: { ...ruled.explicit, payer: payer?.party === 'capital-markets' || explicit(payer), payee: explicit(payee) },
      told: true,
      probability,
    }
  }

  /** 首付款 and 里程碑, "now" and "later if trials succeed": a second figure with its own condition is an undertaking beside the first. */
  #hasOwnCondition(base: FoundDeal, other: AmountToken, others: number): boolean {
    const near = this.#text.slice(Math.max(this.#span.start, other.start - 30), other.end + 40)
    return (
      base.kind === 'licence' &&
      others === 1 &&
      /里程碑|待|达成|挂钩|milestone|\blater\b|\bif\b|\bonce\b|\bupon\b|contingent|achiev|approv/i.test(near)
    )
  }

  /** A guarantee of what X owes Y tells that X has undertaken something towards Y. */
  #guaranteed(base: FoundDeal): FoundDeal[] {
    if (base.kind !== 'guarantee' || !base.debtor || !base.payee || same(base.debtor, base.payee)) return []
    const words = this.#text.slice(this.#span.start, this.#span.end)
    const kind: CommitmentKind = /租|lease|rent/i.test(words)
      ? 'services'
      : /贷|债|loan|debt|bond/i.test(words)
        ? 'debt_financing'
        : 'purchase'
    const sides =
      kind === 'debt_financing' ? { payer: base.payee, payee: base.debtor } : { payer: base.debtor, payee: base.payee }
    return [
      { ...base, ...sides, kind, amount: undefined, capacity: undefined, paid: undefined, debtor: undefined, told: undefined },
    ]
  }

  /** 因A而终止 ends something else than A. */
  #stageSpans(lead: DealToken): Span[] {
    const cause = /(?:因|由于|due to|because of)/.exec(this.#text.slice(Math.max(this.#span.start, lead.start - 24), lead.start))
    const turn = cause ? this.#text.slice(lead.end, this.#span.end).indexOf('而') : -1
    return turn < 0
      ? [...this.#group.clauses]
      : this.#group.clauses.map((c) => ({ start: c.start, end: Math.min(c.end, lead.end + turn) }))
  }

  #years(): number | undefined {
    return this.#sentence.years.find((y) => this.#inside(y))?.data
  }

  #figures(): Figures {
    this.#read ??= figuresOf(this.#text, this.#sentence, this.#inside)
    return this.#read
  }

  #goodsNear(lead: DealToken): Goods[] {
    const inside = this.#sentence.goods.filter(this.#inside)
    return [...inside].sort((a, b) => Math.abs(a.start - lead.start) - Math.abs(b.start - lead.start)).map((g) => g.data)
  }

  #denied(lead: DealToken): boolean {
    return this.#sentence.contexts.some(
      (c) =>
        c.data === 'negation' &&
        c.end <= lead.start &&
        lead.start - c.end <= (/[\u4e00-\u9fff]/.test(this.#text[lead.start]!) ? 12 : 24) &&
        this.#inside(c) &&
        !/尚未|yet|without/.test(this.#text.slice(c.start, c.end)) &&
        !/[,;:]/.test(this.#text.slice(c.end, lead.start)) &&
        (lead.data.word.part === 'noun' || /没有|从未|并未|未有|未曾|无|never|no/.test(this.#text.slice(c.start, c.end))),
    )
  }

  /** "will sell under an agreement": the future of a contract is no plan. */
  #signed(stage: StageReading): StageReading {
    const future = stage.weight === 30 && /^(?:will|将|将会)$/i.test(this.#text.slice(stage.span.start, stage.span.end))
    const paper = this.#group.triggers.some(
      (t) => t.data.word.deal === 'order' || t.data.word.deal === 'paper' || t.data.word.deal === 'sign',
    )
    if (
      stage.stage === 'rumoured' &&
      /^(?:potential|possible)$/i.test(this.#text.slice(stage.span.start, stage.span.end)) &&
      this.#group.triggers.some((t) => t.data.word.kind === 'licence')
    )
      return { stage: 'agreed', weight: 45, span: stage.span }
    return future && (paper || this.#discourse.own) ? { stage: 'agreed', weight: 45, span: stage.span } : stage
  }

  #defaultStage(lead: DealToken): StageReading {
    const { word, form } = lead.data
    const near = this.#text.slice(Math.max(this.#span.start, lead.start - 6), lead.end + 2)
    const past = form === 'past' || /[已曾]|了$|过$|去年/.test(near)
    return { stage: past ? word.past : 'agreed', weight: past ? 25 : 10, span: lead }
  }

  #roles(lead: DealToken, kind: CommitmentKind, goods: readonly Goods[], candidates: readonly Candidate[]) {
    const known = [this.#previous, this.#discourse.standing].filter((k) => k !== undefined)
    return assignRoles({
      lead,
      triggers: this.#group.triggers,
      kind,
      goods,
      candidates,
      focus: this.#discourse.focus,
      topic: this.#discourse.topic,
      habit: this.#discourse.habit(familyOf(kind)),
      own: this.#discourse.own,
      known,
      text: this.#text.slice(this.#span.start, this.#span.end),
    })
  }
}
