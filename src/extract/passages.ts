import type { Act } from '../model/index.ts'
import type { ReadSentence } from './read-sentence.ts'
import type { Span } from './segment.ts'
import type { Attribution } from './speech-content.ts'

/** Whose words a passage is: the attribution whose content holds it. */
export const voiceFor = (span: Span, voices: readonly Attribution[]): Attribution | undefined =>
  [...voices]
    .sort(
      (a, b) =>
        overlap(span, b.content) - overlap(span, a.content) ||
        a.content.end - a.content.start - (b.content.end - b.content.start),
    )
    .find(
      (v) =>
        span.start < v.content.end &&
        span.end > v.content.start &&
        overlap(span, v.content) * 2 >= Math.min(span.end - span.start, v.content.end - v.content.start),
    )

const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

/** Direct speech is quoted as it is; of indirect speech the passage, with who says it where that stands close before. */
export function spanOf(voice: Attribution, deal: Span): Span {
  if (voice.direct) return voice.content
  return {
    start: Math.min(
      deal.start,
      voice.content.start - deal.start > -60 && voice.whole.start < deal.start && deal.start - voice.whole.start < 60
        ? voice.whole.start
        : deal.start,
    ),
    end: Math.max(deal.end, Math.min(voice.whole.end, deal.end)),
  }
}

/** The act of the speech word, recast by what is said. */
export function actOf(sentence: ReadSentence, voice: Attribution): Act {
  if (voice.act === 'denies' || voice.act === 'estimates') return voice.act
  const said = sentence.acts.filter((a) => a.start >= voice.content.start && a.end <= voice.content.end).map((a) => a.data.act)
  for (const act of ['denies', 'redefines', 'commits', 'hedges'] as const)
    if (said.includes(act) && (voice.act === 'asserts' || act !== 'hedges')) return act
  return voice.act
}
