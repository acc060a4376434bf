// What makes an annotated undertaking hard, told from the gold annotation and the sentence its evidence stands in.

export interface Annotated {
  readonly from: string | null
  readonly to: string | null
  readonly stage: string
  readonly qualifier?: string | null
  readonly amount_low: number | null
  readonly amount_high: number | null
  readonly evidence: readonly string[]
}

export interface Setting {
  readonly text: string
  readonly commitments: readonly Annotated[]
  readonly distractors: readonly string[]
  /** All spellings of a party. */
  readonly spellingsOf: (name: string) => readonly string[]
  /** The lexicon knows it. */
  readonly isKnown: (name: string) => boolean
}

/** Names of what is hard about it, most of them none. An undertaking may have several. */
export function phenomenaOf(c: Annotated, setting: Setting): readonly string[] {
  const { text, spellingsOf } = setting
  const span = sentenceAround(text, c.evidence[0] ?? '')
  const sentence = text.slice(span.start, span.end)
  const at = (name: string) => placeOf(sentence, spellingsOf(name))
  const sides = [c.from, c.to].filter((name): name is string => name !== null && name !== 'undisclosed')
  const payer = c.from && c.from !== 'undisclosed' ? at(c.from) : -1
  const payee = c.to ? at(c.to) : -1
  const inside = (quote: string) => {
    const place = text.indexOf(quote)
    return place >= span.start && place < span.end
  }
  const tests: readonly (readonly [string, boolean])[] = [
    ['no amount told', c.amount_low === null && c.amount_high === null],
    ['an end of the amount only, or a range', ['up_to', 'at_least', 'range'].includes(c.qualifier ?? '')],
    ['so much a year', /\b(?:a|per|each) year\b|annual|per annum|每年|年均|年费|年費|一年/i.test(sentence)],
    [
      'a converted amount in brackets',
      /[（(](?:约|約|about|around|approx\w*)?\s*[^（()）]{0,12}\d[^（()）]*[）)]/.test(sentence),
    ],
    ['a figure beside it that is none', setting.distractors.some(inside)],
    ['several undertakings in one sentence', setting.commitments.some((o) => o !== c && inside(o.evidence[0] ?? ''))],
    ['the payee is named first', payer >= 0 && payee >= 0 && payee < payer],
    ['a side named in another sentence', sides.some((name) => at(name) < 0)],
    ['one side unnamed', sides.length < 2],
    ['a name the lexicon has not', sides.some((name) => !setting.isKnown(name))],
    ['broken off or denied', ['stalled', 'terminated', 'denied'].includes(c.stage)],
    ['talks and rumours', ['rumoured', 'negotiating'].includes(c.stage)],
    [
      'a line of a list or table',
      /^\s*(?:[-•·▪*●]|\d+[.、)]|[（(]?[一二三四五六七八九十]+[、）)])|\t|｜|\|/.test(lineAround(text, span.start)),
    ],
  ]
  const found = tests.flatMap(([name, holds]) => (holds ? [name] : []))
  return found.length > 0 ? found : ['none of these']
}

function sentenceAround(text: string, quote: string) {
  const place = Math.max(0, text.indexOf(quote))
  const before = text.slice(0, place)
  const start = Math.max(...['。', '！', '？', '\n', '. ', '? ', '! '].map((mark) => before.lastIndexOf(mark) + 1))
  const rest = text.slice(place + quote.length).search(/[。！？\n]|[.?!]\s/)
  return { start, end: rest < 0 ? text.length : place + quote.length + rest + 1 }
}

function lineAround(text: string, place: number): string {
  const start = text.lastIndexOf('\n', place) + 1
  const end = text.indexOf('\n', place + 1)
  return text.slice(start, end < 0 ? undefined : end)
}

function placeOf(sentence: string, spellings: readonly string[]): number {
  const places = spellings.map((name) => sentence.indexOf(name)).filter((place) => place >= 0)
  return places.length > 0 ? Math.min(...places) : -1
}
