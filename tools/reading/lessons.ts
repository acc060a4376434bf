// From annotated texts to lessons: of every passage the grammar comes to, which readings the annotation bears out.
import { instantOf, majorOf, sha256Hex } from '../../src/base/index.ts'
import type { NameRef } from '../../src/extract/gazetteer.ts'
import { buildGazetteer, type Gazetteer } from '../../src/extract/index.ts'
import { normalise } from '../../src/extract/normalise.ts'
import { readText } from '../../src/extract/read-text.ts'
import type { Judge } from '../../src/extract/reading/judge.ts'
import type { Scene } from '../../src/extract/reading/observe.ts'
import { type Observed, type Reading, type Sort, sortOf } from '../../src/extract/reading/observed.ts'
import type { Signs } from '../../src/extract/reading/signs.ts'
import { type CommitmentKind, type Party, type SourceDocument, sha256 } from '../../src/model/index.ts'
import { type Annotated, endsOf, type Gold, near } from './gold.ts'

export interface Lesson {
  readonly document: string
  readonly observed: Observed
  /** Readings the annotation bears out. */
  readonly right: readonly Reading[]
  /** Saying nothing is right (too). */
  readonly silent: boolean
  readonly words: string
  readonly weight?: number
}

export interface Teaching {
  readonly canon: (name: string | null) => string
  readonly signs: Signs
  /** Who decides while the text is gone through. */
  readonly decides: Judge
  readonly gazetteer: Gazetteer
}

export function lessonsOf(annotated: Annotated, teaching: Teaching): Lesson[] {
  const seen: { observed: Observed; scene: Scene }[] = []
  readText(documentOf(annotated), teaching.gazetteer, {
    signs: teaching.signs,
    judge(observed, scene) {
      seen.push({ observed, scene })
      return teaching.decides.judge(observed, scene)
    },
  })
  const { text } = normalise(annotated.text)
  const golds = annotated.commitments.map((gold) => ({
    gold,
    spans: (typeof gold.evidence === 'string' ? [gold.evidence] : gold.evidence).flatMap((quote) => {
      const words = normalise(quote).text
      const at = text.indexOf(words)
      return at < 0 ? [] : [{ start: at, end: at + words.length }]
    }),
  }))
  return seen.flatMap(({ observed, scene }) => {
    const sums = scene.sentence.amounts
      .filter((a) => a.start >= scene.span.start && a.end <= scene.span.end)
      .flatMap((a) => [a.range.low, a.range.high].flatMap((m) => (m ? [majorOf(m)] : [])))
    const own = scene.amount ? [scene.amount.range.low, scene.amount.range.high].flatMap((m) => (m ? [majorOf(m)] : [])) : []
    const strong: Reading[] = []
    const weak: Reading[] = []
    let missed = false
    for (const { gold, spans } of golds) {
      const ends = endsOf(gold)
      const holds = (values: readonly number[]) => ends.some((a) => values.some((b) => near(a, b)))
      const overlaps = spans.some((span) => {
        const shared = Math.min(span.end, scene.span.end) - Math.max(span.start, scene.span.start)
        return shared * 2 >= Math.min(span.end - span.start, scene.span.end - scene.span.start)
      })
      const readings = readingsOf(gold, observed, teaching)
      const explicit = readings.some(
        (r) => named(scene, observed.sides[r.payer]!.ref) && named(scene, observed.sides[r.payee]!.ref),
      )
      const sized = ends.length > 0
      // Another figure of the passage is its size: with this one it would be told wrongly.
      if (overlaps && sized && holds(sums) && !holds(own)) continue
      if (overlaps && (sized ? holds(own) : explicit || spans.length === 1)) {
        if (readings.length === 0) missed = missed || sized
        else strong.push(...readings)
      } else if (own.length === 0 ? !sized : !sized || holds(own)) weak.push(...readings)
    }
    if (strong.length === 0 && missed) return []
    const words = text.slice(scene.span.start, scene.span.end)
    const lesson = strong.length > 0 ? { right: strong, silent: false } : { right: weak, silent: true }
    return [{ document: annotated.name, observed, words, ...lesson }]
  })
}

const named = (scene: Scene, ref: NameRef | undefined): boolean =>
  ref === undefined || ref.party === 'capital-markets' || scene.candidates.some((c) => c.explicit && c.ref === ref)

/** The readings of a passage that would tell what the annotation tells. */
function readingsOf(gold: Gold, observed: Observed, teaching: Teaching): Reading[] {
  const sort: Sort = sortOf(gold.kind as CommitmentKind)
  const [from, to] = gold.kind === 'supply' ? [gold.to, gold.from] : [gold.from, gold.to]
  const raised = (sort === 'debt' || sort === 'equity') && teaching.canon(to) === ''
  const [payer, payee] = raised ? ['markets', teaching.canon(from)] : [teaching.canon(from), teaching.canon(to)]
  const called = observed.sides.map((side) => namesOf(side.ref, teaching))
  return observed.sides.flatMap((_, i) =>
    !called[i]!.includes(payer) || !observed.sides[i]!.payer
      ? []
      : observed.sides.flatMap((_, j) =>
          i !== j && called[j]!.includes(payee) && observed.sides[j]!.payee ? [{ sort, payer: i, payee: j }] : [],
        ),
  )
}

function namesOf(ref: NameRef | undefined, { canon, gazetteer }: Teaching): string[] {
  if (!ref || ref.name === 'undisclosed') return ['']
  if (ref.party === 'capital-markets') return ['markets']
  const party = ref.party && gazetteer.parties.find((p) => p.id === ref.party)
  const names = party ? [party.name, ...Object.values(party.names).flat()] : []
  return [ref.name, ...names].flatMap((name) => (name ? [canon(name)] : []))
}

export function documentOf({ text, language, name }: Annotated): SourceDocument {
  return {
    hash: sha256(sha256Hex(text)),
    mediaType: 'text/plain',
    encoding: 'utf-8',
    text,
    language,
    mixed: false,
    name,
    receivedAt: instantOf(Date.UTC(2026, 5, 1)),
  }
}

export const gazetteerWith = (parties: readonly Party[]): Gazetteer => buildGazetteer(parties)
