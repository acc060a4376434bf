export interface Span {
  readonly id: string
  readonly start: number
  readonly end: number
}
export interface Segment {
  readonly start: number
  readonly text: string
  /** Spans that cover it, in the order given. */
  readonly ids: readonly string[]
}

/** The text cut where spans begin and end. Joined again it is the text; spans may overlap, touch, or reach outside. */
export function segmentsOf(
  text: string,
  spans: readonly Span[],
  window: { readonly from: number; readonly until: number } = { from: 0, until: text.length },
): readonly Segment[] {
  const from = Math.max(0, window.from)
  const until = Math.min(text.length, window.until)
  const inside = spans.filter((span) => span.start < until && span.end > from && span.end > span.start)
  const cuts = [
    ...new Set([from, until, ...inside.flatMap((span) => [Math.max(from, span.start), Math.min(until, span.end)])]),
  ].sort((a, b) => a - b)
  return cuts.slice(0, -1).map((start, i) => {
    const end = cuts[i + 1]!
    return {
      start,
      text: text.slice(start, end),
      ids: inside.filter((span) => span.start <= start && span.end >= end).map((span) => span.id),
    }
  })
}

/** A stretch around a quote that begins and ends at a line or between words, not in the middle of one. */
export function windowAround(text: string, start: number, end: number, reach: number): { from: number; until: number } {
  const back = text.slice(Math.max(0, start - reach), start)
  const on = text.slice(end, end + reach)
  const breakAt = start <= reach ? 0 : back.search(/[\s。！？]/u)
  const lastBreak =
    end + reach >= text.length ? on.length : Math.max(on.lastIndexOf(' '), on.lastIndexOf('\n'), on.lastIndexOf('。'))
  return { from: start - back.length + Math.max(0, breakAt), until: end + (lastBreak > 0 ? lastBreak : on.length) }
}
