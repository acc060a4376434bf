import type { CommitmentKind } from '../model/index.ts'
import type { NameRef } from './gazetteer.ts'
import { describedFirms } from './lexicon/grammar-words.ts'
import type { Mention } from './names.ts'
import type { StageReading } from './stage.ts'

/** What a reader has in mind at one point of the text: who was spoken of, about whom the paragraph is. */
export class Discourse {
  /** Most recent first, each once. */
  readonly #recent: NameRef[] = []
  /** The firm a paragraph announces itself to be about: "ACME (1234): …". */
  topic: NameRef | undefined
  subject: NameRef | undefined
  /** The first firm of the paragraph, and whether the one the text is about has come up in it. */
  paragraph: NameRef | undefined
  inParagraph = false
  /** The sentence that told the standing undertaking. */
  toldAt = -1
  /** Whose announcement the text is: the last firm named with its ticker. */
  issuer: NameRef | undefined
  /** The undertaking last told. */
  standing:
    | {
        readonly kind: CommitmentKind
        readonly payer: NameRef | undefined
        readonly payee: NameRef | undefined
        readonly debtor?: NameRef | undefined
      }
    | undefined
  /** Spoken of in the sentence before, without a size: the figures that follow may be its own. */
  pending:
    | {
        readonly kind: CommitmentKind
        readonly payer: NameRef | undefined
        readonly payee: NameRef | undefined
        readonly sentence: number
        readonly stage: StageReading | undefined
      }
    | undefined
  /** Counts the sentences read. */
  at = 0
  readonly focus: NameRef | undefined

  /** The text is a paper of `focus`: "the company" and "we" mean it. */
  readonly own: boolean

  constructor(focus: NameRef | undefined, own = false) {
    this.focus = focus
    this.own = own
  }

  readonly #times = new Map<string, number>()
  readonly #sides = new Map<string, number>()

  /** Remembers which side the firm the text is about had. */
  took(family: string, side: 'payer' | 'payee'): void {
    this.#sides.set(family, (this.#sides.get(family) ?? 0) + (side === 'payer' ? 1 : -1))
  }

  habit(family: string): number {
    return this.#sides.get(family) ?? 0
  }

  /** Named most so far; of equals, the one named last. Banks and analysts are not what a passage is about. */
  salient(not: readonly (NameRef | undefined)[]): NameRef | undefined {
    const fit = this.#recent.filter(
      (ref) => !not.some((other) => same(other, ref)) && ref.kind !== 'lender' && ref.kind !== 'observer' && ref.kind !== 'fund',
    )
    return fit.slice(0, 6).sort((a, b) => (this.#times.get(b.name) ?? 0) - (this.#times.get(a.name) ?? 0))[0]
  }

  see(ref: NameRef): void {
    this.#times.set(ref.name, (this.#times.get(ref.name) ?? 0) + 1)
    const at = this.#recent.findIndex((other) => same(other, ref))
    if (at >= 0) this.#recent.splice(at, 1)
    this.#recent.unshift(ref)
    if (this.#recent.length > 12) this.#recent.pop()
  }

  /** Whom a pronoun stands for; `both` may be two. `before` are the parties of the same sentence, in order. */
  resolve(mention: Mention, before: readonly NameRef[], subject: NameRef | undefined): readonly NameRef[] {
    const known = [...[...before].reverse(), ...this.#recent].filter(
      (ref, i, all) => all.findIndex((other) => same(other, ref)) === i,
    )
    switch (mention.which) {
      case 'they':
        // Whoever we speak of in our own paper is not we.
        if (this.own) return known.filter((ref) => !same(ref, this.focus)).slice(0, 1)
        return known.length >= 2 ? [known[1]!, known[0]!] : known
      case 'both':
        return known.length >= 2 ? [known[1]!, known[0]!] : known
      case 'latter':
        return known.slice(0, 1)
      case 'former':
        return known.slice(1, 2)
      case 'other':
        return known.filter((ref) => !same(ref, subject)).slice(0, 1)
      case 'we':
        return one(this.focus)
      case 'company': {
        if (
          this.focus &&
          (/^(?:本公司|本集团|Company|Group|Issuer)$/.test(mention.words) ||
            (this.own && /^(?:公司|company)$/.test(mention.words)))
        )
          return [this.focus]
        const nearest = before.at(-1)
        if (mention.words === '公司') {
          const main = [this.issuer, this.focus].find((ref) => ref && before.some((other) => same(other, ref)))
          const other = [this.topic, main, before[0], this.issuer, this.subject, known[0]].find((ref) => ref !== undefined)
          if (main ?? !subject) return one(other)
        }
        const trade = describedFirms[mention.words]
        const fits = trade ? known.find((ref) => ref.kind === trade || (ref.sells ?? []).includes(trade)) : undefined
        if (fits && !same(fits, subject)) return [fits]
        // As an object it is somebody else than the subject; as a subject, the firm the passage is about.
        if (subject)
          return one(
            [[...before].reverse(), [this.topic, this.issuer, this.subject], known]
              .flat()
              .find((ref) => ref && !same(ref, subject)) ?? subject,
          )
        return one(nearest ?? this.subject ?? known[0] ?? this.topic)
      }
      default:
        // 其 behind a verb is the other one, when the sentence has named another.
        if (subject && !same(subject, this.focus) && before.some((ref) => same(ref, this.focus))) return one(this.focus)
        if (subject) return one([...before].reverse().find((ref) => !same(ref, subject)) ?? subject)
        if (!subject && this.own && this.focus) return one(this.focus)
        return one(before[0] ?? this.subject ?? known[0] ?? this.topic)
    }
  }

  get recent(): readonly NameRef[] {
    return this.#recent
  }
}

const one = (ref: NameRef | undefined): readonly NameRef[] => (ref ? [ref] : [])

/** The same party, by id where both have one. */
export const same = (a: NameRef | undefined, b: NameRef | undefined): boolean =>
  a !== undefined && b !== undefined && (a === b || (a.party !== undefined ? a.party === b.party : a.name === b.name))
