import type { StatedDate } from '../base/index.ts'
import { parseStatedDate } from '../base/index.ts'
import type { Act, SourceDocument, StatedClaim } from '../model/index.ts'
import { familyOf } from './assign.ts'
import { readDeals } from './commitments.ts'
import { Discourse, same } from './discourse.ts'
import { type Extraction, type Reading, type Refusal, sentencesAStep, toEnd } from './extraction.ts'
import { focusOf, houseOf, isNotice, isOwnPaper } from './focus.ts'
import type { DealNews, FoundDeal } from './found-deal.ts'
import type { Gazetteer, NameRef } from './gazetteer.ts'
import { introduces, missingOf } from './introduce.ts'
import { DealBook, type KnownDeal, sameSize } from './merge.ts'
import { readNames } from './names.ts'
import { type NormalText, normalise, originalSpan } from './normalise.ts'
import { extractLimits, partRead, stoppedAt } from './part-read.ts'
import { actOf, spanOf, voiceFor } from './passages.ts'
import { occasionIn } from './periods.ts'
import { lettersOf } from './phrases.ts'
import { nameSentence, type ReadSentence } from './read-sentence.ts'
import { type Judge, learned } from './reading/judge.ts'
import { type Span, sentencesOf } from './segment.ts'
import { Sentences } from './sentences.ts'
import { attributionsOf } from './speakers.ts'
import { type Attribution, directly } from './speech-content.ts'
import { claimOf, quoteOf } from './statements.ts'
import { type Columns, cellsOf, columnsOf, readRow } from './table.ts'
import { mainCurrencyOf, statedCurrencyOf } from './tokens/currency.ts'
import type { Reference } from './tokens/date.ts'
import { type Speaker, type SpeakerMemory, speakerFromNext } from './voices.ts'

/** The pipeline: normal form, sentences, tokens; then reading on, sentence by sentence, with what a reader keeps in mind. */
export const readText = (document: SourceDocument, gazetteer: Gazetteer, judge: Judge = learned): Extraction =>
  toEnd(readTextInSteps(document, gazetteer, judge))

/** The same, with a step every few sentences at which it may be stopped. */
export function* readTextInSteps(document: SourceDocument, gazetteer: Gazetteer, judge: Judge = learned): Reading {
  const original = partRead(document.text)
  const normal = normalise(original)
  const found = sentencesOf(normal.text)
  const spans = found.slice(0, extractLimits.sentencesMax)
  const names = readNames(normal, spans, gazetteer, (start, end) => {
    const span = originalSpan(normal, start, end)
    return original.slice(span.start, span.end)
  })
  const reference = referenceOf(document)
  const yuan = statedCurrencyOf(normal.lower) ?? yuanOf(document, normal.lower)
  const money = {
    yuan,
    yenSign: document.language === 'zh-Hans' ? 'CNY' : 'JPY',
    main: mainCurrencyOf(normal.lower, yuan),
  }
  const context = { normal, letters: lettersOf(normal.lower), names, money, reference, original }
  const named = spans.map((sentence) => nameSentence(sentence, context))
  const end = spans.length === found.length ? original.length : originalSpan(normal, 0, spans.at(-1)!.end).end
  const claims = yield* new Reader(document, normal, new Sentences(named, context), judge).read()
  return { ...claims, problems: stoppedAt(document, end) }
}

/** 元 in a Taiwanese text is another one than in a mainland or Hong Kong text. */
function yuanOf(document: SourceDocument, lower: string): string {
  if (document.language === 'zh-Hans') return 'CNY'
  if (/港元|港币|港交所|行政总裁|恒生|香港联交所|股份代号|尖沙咀|中环|观塘|铜锣湾|九龙|新界/.test(lower)) return 'HKD'
  return document.language === 'zh-Hant' ? 'TWD' : 'CNY'
}

function referenceOf(document: SourceDocument): Reference | undefined {
  const date = document.published ?? document.publishedNotBefore
  if (date?.precision === 'day')
    return { year: Number(date.day.slice(0, 4)), month: Number(date.day.slice(5, 7)), day: Number(date.day.slice(8)) }
  if (date?.precision === 'month') return { year: date.year, month: date.month, day: 28 }
  const at = new Date(document.receivedAt)
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() }
}

/** The analysts' house stands in the short lines at the head. */
const headSentences = 4

class Reader {
  readonly #document: SourceDocument
  readonly #normal: NormalText
  readonly #judge: Judge
  readonly #sentences: Sentences
  readonly #discourse: Discourse
  readonly #book = new DealBook()
  readonly #memory: SpeakerMemory = {
    last: undefined,
    subject: undefined,
    person: undefined,
    carrier: undefined,
    announced: undefined,
    firms: new Map(),
  }
  readonly #claims: StatedClaim[] = []
  readonly #refused: Refusal[] = []
  readonly #heard = new Set<string>()
  readonly #today: StatedDate
  readonly #notice: boolean
  /** Whose turn it is in questions and answers. */
  #turn: Speaker | undefined
  /** Who is interviewed: the person named first. */
  #answers: Speaker | undefined
  /** A broker's or research house's note is its own voice. */
  readonly #house: Speaker | undefined

  constructor(document: SourceDocument, normal: NormalText, sentences: Sentences, judge: Judge) {
    this.#document = document
    this.#judge = judge
    this.#normal = normal
    this.#sentences = sentences
    this.#discourse = new Discourse(focusOf(normal.text, sentences.named), isOwnPaper(normal.text))
    this.#notice = isNotice(normal.text)
    this.#house = document.publisher === undefined ? houseOf(this.#head()) : undefined
    this.#today =
      document.published ??
      document.publishedNotBefore ??
      parseStatedDate(new Date(document.receivedAt).toISOString().slice(0, 10))!
  }

  #head(): ReadSentence[] {
    const head = Math.min(headSentences, this.#sentences.named.length)
    return Array.from({ length: head }, (_, i) => this.#sentences.at(i)!)
  }

  *read(): Reading<Pick<Extraction, 'claims' | 'refused'>> {
    const { length } = this.#sentences.named
    for (let i = 0; i < length; i++) {
      if (i % sentencesAStep === 0 && (yield { done: i, of: length, claims: this.#claims }) === 'stop') break
      const sentence = this.#sentences.at(i)!
      if (sentence.opens) {
        this.#openParagraph(sentence)
        this.#openTurn(sentence)
      }
      this.#discourse.at = i
      if (sentence.opens) {
        this.#discourse.paragraph = undefined
        this.#discourse.inParagraph = false
      }
      if (sentence.mentions.some((m) => same(m.ref, this.#discourse.focus))) this.#discourse.inParagraph = true
      this.#readSentence(sentence, this.#sentences.at(i + 1))
      this.#sentences.forget(i)
      const subject = sentence.mentions.find((m) => m.ref?.sort === 'party' && m.ref.kind !== 'observer')
      const pronoun = sentence.mentions.find(
        (m) => m.sort === 'pronoun' && (m.which === 'company' || m.which === 'it') && m.start - sentence.start < 24,
      )
      const meant =
        pronoun && (!subject || pronoun.start < subject.start) ? this.#discourse.resolve(pronoun, [], undefined)[0] : undefined
      if (meant ?? subject?.ref) this.#discourse.subject = meant ?? subject?.ref
      for (const mention of sentence.mentions) if (mention.ref?.sort === 'party') this.#discourse.see(mention.ref)
      this.#discourse.paragraph ??= subject?.ref
      const ticked = sentence.mentions.find(
        (m) => m.ref?.sort === 'party' && /^ ?\((?:[A-Z]{2,6}[:. ] ?)?\d{4,6}/.test(this.#normal.text.slice(m.end, m.end + 14)),
      )
      if (ticked?.ref) this.#discourse.issuer = ticked.ref
    }
    return { claims: this.#claims, refused: this.#refused }
  }

  /** "ACME（1234）：…" announces whom the paragraph is about. */
  #openParagraph(sentence: ReadSentence): void {
    const first = sentence.mentions.find((m) => m.ref?.sort === 'party')
    const heading =
      first &&
      first.start - sentence.start <= 2 &&
      /^(?:[^,。]{0,14}[:|]| - )/.test(this.#normal.text.slice(first.end, first.end + 16))
    this.#discourse.topic = heading ? first.ref : undefined
    if (
      !heading &&
      first &&
      isItem(this.#normal.text, sentence) &&
      first.start - sentence.start < 9 &&
      first.ref!.kind !== 'lender' &&
      first.ref!.kind !== 'fund'
    ) {
      // An item of a list is about the firm it begins with.
      this.#discourse.topic = first.ref
      this.#discourse.subject = first.ref
      this.#discourse.standing = undefined
      return
    }
    if (!heading) {
      // A new paragraph without a subject is about the firm the text is about.
      if (this.#discourse.focus && sentence.paragraph > 0) this.#discourse.subject = this.#discourse.focus
      return
    }
    this.#discourse.subject = first.ref
    // An item of a list starts afresh: what the last one told stands for nothing here.
    this.#discourse.standing = undefined
  }

  /** "Name: …", "A: …": in questions and answers the line says who speaks; a question speaks for nobody. */
  #openTurn(sentence: ReadSentence): void {
    const text = this.#normal.text
    const head = text.slice(sentence.start, sentence.start + 40)
    const person = sentence.mentions.find((m) => m.sort === 'person' && m.start - sentence.start < 14)
    if (/^(?:(?:Q|Question|投资者(?:提问)?|问|主持人|记者|Moderator|Operator|Analyst) ?:|Q\. )/.test(head)) this.#turn = undefined
    else if (person?.ref && /^ ?(?:\([^)]{0,30}\) ?)?:/.test(text.slice(person.end, person.end + 34)))
      this.#turn = { name: person.ref.name, kind: 'person', ...(this.#firmOf(person.ref) ?? {}) }
    else if (/^(?:(?:A|Answer|答) ?:|A\. )/.test(head)) this.#turn = this.#answers
    else this.#turn = undefined
    const named = sentence.mentions.find((m) => m.sort === 'person')?.ref
    if (!this.#answers && named) this.#answers = { name: named.name, kind: 'person', ...(this.#firmOf(named) ?? {}) }
  }

  #firmOf(person: NameRef): { readonly firm: NameRef } | undefined {
    const firm = person.firm ?? this.#discourse.focus
    return firm && { firm }
  }

  /** The columns of the table that is being read; ends with its last row. */
  #columns: Columns | undefined

  /** Whether the sentence was a heading or a row of a table, and has been read as one. */
  #readTable(sentence: ReadSentence): boolean {
    const text = this.#normal.text
    const cells = cellsOf(text, sentence)
    if (!cells) {
      this.#columns = undefined
      return false
    }
    const heading = columnsOf(text, cells, sentence)
    if (heading) {
      this.#columns = heading
      return true
    }
    const row = this.#columns && readRow(text, cells, this.#columns, sentence)
    if (!row) return false
    this.#tellDeal(sentence, row, [], new Set())
    return true
  }

  #readSentence(sentence: ReadSentence, next: ReadSentence | undefined): void {
    if (this.#readTable(sentence)) return
    const text = this.#normal.text
    let voices = attributionsOf(text, sentence, this.#discourse, this.#memory)
    if (voices.length === 0 && next && isQuotation(sentence)) {
      const speaker = speakerFromNext(next, this.#memory)
      if (speaker) voices = sentence.quotes.flatMap((q) => directly(text, q, speaker, 'asserts'))
    }
    const firm = voices[0]?.speaker.firm
    const read = readDeals(text, sentence, this.#discourse, firm?.kind === 'observer' ? undefined : firm, voices, this.#judge)
    for (const refused of read.refused)
      this.#refused.push({ quote: quoteOf(this.#document, this.#normal, refused.span), reason: refused.reason })
    if (read.asked) this.#remember(read.asked)
    const used = new Set<Attribution>()
    for (const deal of read.deals) this.#tellDeal(sentence, deal, voices, used)
    for (const news of read.news) this.#tellNews(sentence, news, voices, used)
    for (const voice of voices) if (!used.has(voice)) this.#tellVoice(sentence, voice)
  }

  #tellDeal(sentence: ReadSentence, found: FoundDeal, voices: readonly Attribution[], used: Set<Attribution>): void {
    const voice = voiceFor(found.span, voices)
    if (voice?.act === 'estimates' && found.amount && this.#book.about([])) return
    if (found.denied) {
      const deal = this.#book.about(partiesOf(found)) ?? this.#book.last
      if (deal && voice) {
        used.add(voice)
        this.#push(sentence, {
          speaker: voice.speaker,
          act: 'denies',
          span: voice.direct ? voice.content : voice.whole,
          deal,
          found,
          news: undefined,
          rule: 'denial',
        })
      }
      return
    }
    const act = voice ? actOf(sentence, voice) : 'asserts'
    const told = found.told ?? introduces(found, sentence, voice, act, this.#discourse.focus)
    if (!told || this.#isHeadline(sentence)) {
      if (!this.#isHeadline(sentence)) this.#remember(found)
      this.#tellReference(sentence, found, voice, used)
      return
    }
    if (found.triggers.length === 0 && this.#book.deals.some((d) => sameSize(d, found)) && !this.#book.sized(found)) return
    const missing = missingOf(found)
    if (missing) {
      this.#refused.push({ quote: quoteOf(this.#document, this.#normal, found.span), reason: missing })
      return
    }
    const revised =
      /调整|修订|下调|上调|调减|缩减|扩大至|追加至|revis|amend|renegotiat|cut to|raised to|increased to|reduced to|trimmed/i.test(
        this.#normal.text.slice(found.span.start, found.span.end),
      )
    const deal = this.#book.place(found, revised)
    if (found.explicit.payer || found.explicit.payee) {
      if (same(found.payer, this.#discourse.focus)) this.#discourse.took(familyOf(found.kind), 'payer')
      else if (same(found.payee, this.#discourse.focus)) this.#discourse.took(familyOf(found.kind), 'payee')
    }
    this.#discourse.toldAt = this.#discourse.at
    this.#discourse.standing = { kind: found.kind, payer: found.payer, payee: found.payee, debtor: found.debtor }
    // Told without a size: the figures that follow may be its own.
    if (!deal.amount && !deal.capacity)
      this.#discourse.pending = {
        kind: found.kind,
        payer: found.payer,
        payee: found.payee,
        sentence: this.#discourse.at,
        stage: found.stage.weight >= 40 ? found.stage : undefined,
      }
    if (voice) used.add(voice)
    const speaker = voice?.speaker ?? this.#author()
    this.#push(sentence, {
      speaker,
      act: voice ? actOf(sentence, voice) : 'asserts',
      span: voice ? spanOf(voice, found.span) : found.span,
      deal,
      found,
      news: undefined,
      rule: `deal:${found.triggers[0]?.data.word.deal ?? 'figure'}`,
    })
  }

  #remember(found: FoundDeal): void {
    const { kind, payer, payee } = found
    const pending = this.#discourse.pending
    // "Signed, last week.": an answer that names nobody leaves the question standing.
    if (pending && this.#discourse.at - pending.sentence <= 1 && !found.explicit.payee) return
    if (
      (found.explicit.payer || found.explicit.payee || kind === 'capacity_buildout') &&
      !same(payer, payee) &&
      !found.amount &&
      !found.capacity &&
      !found.denied
    )
      this.#discourse.pending = {
        kind,
        payer,
        payee,
        sentence: this.#discourse.at,
        stage: found.stage.weight >= 40 ? found.stage : undefined,
      }
  }

  /** A first line without a full stop only announces what the text will say better. */
  #isHeadline(sentence: ReadSentence): boolean {
    return (
      sentence.paragraph === 0 &&
      this.#sentences.named.length > 2 &&
      !/[。.!?]$/.test(this.#normal.text.slice(sentence.start, sentence.end))
    )
  }

  /** Words of the trade that bring no new undertaking speak of one already told, or of none. */
  #tellReference(sentence: ReadSentence, found: FoundDeal, voice: Attribution | undefined, used: Set<Attribution>): void {
    const parties = sentence.mentions
      .filter((m) => m.ref?.sort === 'party' && m.start >= found.span.start && m.end <= found.span.end)
      .map((m) => m.ref!)
    const own = voice?.speaker.firm
    const deal =
      this.#book.sized(found) ??
      this.#book.about(own && parties.length < 2 ? [...parties, own] : parties) ??
      (found.pointsBack ? this.#book.last : undefined)
    if (!deal || (!voice && !found.pointsBack)) return
    if (voice && used.has(voice)) return
    if (voice) used.add(voice)
    const telling = found.stage.weight >= 60 && (found.pointsBack || this.#book.sized(found) === deal)
    const news: DealNews = {
      span: found.span,
      stage: telling ? found.stage : undefined,
      amount: undefined,
      capacity: undefined,
      paid: found.paid,
      years: found.years,
      pointsBack: found.pointsBack,
      parties,
    }
    this.#push(sentence, {
      speaker: voice?.speaker ?? this.#author(),
      act: voice ? actOf(sentence, voice) : telling ? 'asserts' : 'comments',
      span: voice ? spanOf(voice, found.span) : found.span,
      deal,
      found: undefined,
      news,
      rule: 'reference',
    })
  }

  #tellNews(sentence: ReadSentence, news: DealNews, voices: readonly Attribution[], used: Set<Attribution>): void {
    const voice = voiceFor(news.span, voices)
    if (voice && used.has(voice)) return
    if (!news.pointsBack && !voice) return
    const deal =
      this.#book.about(news.parties, thisRound(this.#normal.text, news.span)) ??
      (news.pointsBack && news.parties.length === 0 ? this.#book.last : undefined)
    if (!deal) return
    if (voice) used.add(voice)
    this.#push(sentence, {
      speaker: voice?.speaker ?? this.#author(),
      act: voice ? actOf(sentence, voice) : 'asserts',
      span: voice ? spanOf(voice, news.span) : news.span,
      deal,
      found: undefined,
      news,
      rule: 'news',
    })
  }

  #tellVoice(sentence: ReadSentence, voice: Attribution): void {
    const parties = sentence.mentions
      .filter((m) => m.ref?.sort === 'party' && m.start >= voice.content.start && m.end <= voice.content.end)
      .map((m) => m.ref!)
    const own = voice.speaker.firm
    const deal =
      this.#book.about(own ? [...parties, own] : parties, thisRound(this.#normal.text, voice.content)) ??
      (parties.length === 0 ? this.#book.last : undefined)
    if (voice.speaker.kind === 'outlet' && parties.length === 0) return
    this.#push(
      sentence,
      {
        speaker: voice.speaker,
        act: actOf(sentence, voice),
        span: voice.direct ? voice.content : voice.whole,
        deal,
        found: undefined,
        news: undefined,
        rule: 'speech',
      },
      parties[0] ?? own,
    )
  }

  #push(
    sentence: ReadSentence,
    parts: {
      speaker: Speaker
      act: Act
      span: Span
      deal: KnownDeal | undefined
      found: FoundDeal | undefined
      news: DealNews | undefined
      rule: string
    },
    party?: NameRef,
  ): void {
    const words = lettersOnly(this.#normal.text.slice(parts.span.start, parts.span.end))
    const heard = `${parts.speaker.name}|${parts.found ? (parts.deal?.key ?? '') : ''}|${words}`
    if (words.length < 3 || this.#heard.has(heard)) return
    this.#heard.add(heard)
    const saidAt = occasionIn(sentence, sentence, this.#today) ?? this.#today
    this.#claims.push(claimOf({ document: this.#document, normal: this.#normal, sentence, ...parts, party, saidAt }))
  }

  #author(): Speaker {
    if (this.#turn) return this.#turn
    const { focus } = this.#discourse
    // A notice speaks for the company whose paper it is.
    if (this.#notice && focus) return { name: focus.name, kind: 'filing', firm: focus }
    return this.#house ?? { name: this.#document.publisher ?? this.#document.name ?? 'author', kind: 'outlet' }
  }
}

/** Letters and figures alone. Most marks are told by table; a half of a pair, by its whole. */
function lettersOnly(text: string): string {
  let kept = ''
  let from = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= 0xd800 && code <= 0xdfff) return text.replace(/[^\p{L}\p{N}]/gu, '')
    if (isMark[code] === 0) isMark[code] = /[\p{L}\p{N}]/u.test(text[i]!) ? 2 : 1
    if (isMark[code] === 2) continue
    kept += text.slice(from, i)
    from = i + 1
  }
  return kept + text.slice(from)
}
/** 0 where nobody asked yet, 1 a mark, 2 a letter or figure. */
const isMark = new Uint8Array(0x10000)

/** Begins with a bullet or a number. */
const isItem = (text: string, sentence: ReadSentence): boolean =>
  /^(?:[■•●◆▪※★►·>*▍–-] ?|\(?\d{1,2}[.、)] ?|[一二三四五六七八九十]{1,3}、)/.test(text.slice(sentence.start, sentence.start + 5))

const isQuotation = (sentence: ReadSentence): boolean => {
  const quote = sentence.quotes[0]
  return quote !== undefined && quote.start - sentence.start <= 1 && sentence.end - quote.end <= 2 && quote.end - quote.start > 8
}

/** 本次, 本轮, "this round": the one under way, not the one announced long ago. */
const thisRound = (text: string, span: Span): boolean =>
  /本次|本轮|这轮|此轮|this round|current round|latest round/i.test(text.slice(span.start, span.end))

const partiesOf = (found: FoundDeal): NameRef[] => [found.payer, found.payee].filter((ref): ref is NameRef => ref !== undefined)
