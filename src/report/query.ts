import { type Firmness, firmnessCodes, firmnessRank } from '../model/index.ts'

/** What a row can be found by. Words match any of `texts`; each list holds every spelling in every language. */
export interface Findable {
  readonly texts: readonly string[]
  readonly speakers: readonly string[]
  readonly parties: readonly string[]
  readonly kinds: readonly string[]
  readonly firmness?: Firmness
}

/**
 * "huang speaker:kress firm<=F3 kind:equity party:oracle": every part must fit. Words in quotes stay together.
 * A part that is no known filter is looked for as words, so that nothing typed is silently ignored.
 */
export function filterOf(query: string | undefined): (row: Findable) => boolean {
  const tests = partsOf(query ?? '').map(testOf)
  return (row) => tests.every((test) => test(row))
}

const partsOf = (query: string): readonly string[] =>
  [...query.slice(0, queryMax).matchAll(/((?:\w+[:=])?)(?:"([^"]*)"|(\S+))/g)]
    .map((m) => (m[1] ?? '') + (m[2] ?? m[3] ?? ''))
    .filter((p) => p !== '')
const queryMax = 1000

function testOf(part: string): (row: Findable) => boolean {
  const firm = /^firm(?:ness)?(<=|>=|=|:|<|>)(F[0-6])$/i.exec(part)
  if (firm) return firmnessTest(firm[1]!, firm[2]!.toUpperCase() as Firmness)
  const named = /^(speaker|kind|party)[:=](.+)$/i.exec(part)
  if (!named) return (row) => holds([...row.texts, ...row.parties, ...row.speakers, ...row.kinds], part)
  const list = ({ speaker: 'speakers', kind: 'kinds', party: 'parties' } as const)[
    named[1]!.toLowerCase() as 'speaker' | 'kind' | 'party'
  ]
  return (row) => holds(row[list], named[2]!)
}

function firmnessTest(sign: string, code: Firmness): (row: Findable) => boolean {
  const wanted = firmnessRank(code)
  const fits: Record<string, (rank: number) => boolean> = {
    '<=': (rank) => rank <= wanted,
    '>=': (rank) => rank >= wanted,
    '<': (rank) => rank < wanted,
    '>': (rank) => rank > wanted,
  }
  const test = fits[sign] ?? ((rank: number) => rank === wanted)
  return ({ firmness }) => firmness !== undefined && firmnessCodes.includes(firmness) && test(firmnessRank(firmness))
}

const holds = (texts: readonly string[], wanted: string): boolean => {
  const plain = wanted.normalize('NFKC').toLowerCase()
  return texts.some((text) => text.normalize('NFKC').toLowerCase().includes(plain))
}
