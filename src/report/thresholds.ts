import type { CommitmentId, Threshold, Thresholds } from '../model/index.ts'
import { periodText } from './dates.ts'
import { moneyText } from './money.ts'
import { carrierOf, networkPartyName } from './scenario-text.ts'
import { reading } from './stress-headline.ts'
import { behind, type Run } from './stress-run.ts'
import type { FlipMark, Table } from './types.ts'
import { thresholdWordsOf } from './words/thresholds.ts'
import { wordsOf } from './words/words.ts'

/** Flips that read as one: the same thing, at the same amount to three figures, with the same quarters on either side. */
interface Group extends Pick<Threshold, 'at' | 'what' | 'below' | 'above'> {
  readonly commitment: CommitmentId
  readonly parties: readonly Threshold['party'][]
}
function groupsOf({ commitment, flips }: Thresholds, same: (flip: Threshold) => string): readonly Group[] {
  return [...Map.groupBy(flips, same).values()].map((together) => {
    const { at, what, below, above } = together[0]!
    const sides = { ...(below ? { below } : {}), ...(above ? { above } : {}) }
    return { commitment, at, what, ...sides, parties: together.map(({ party }) => party) }
  })
}

const marksMax = 4
const namesMax = 2

/** What stands under a slider: where somebody becomes short at all, or defaults at all; not when. */
export function flipMarks(run: Run): readonly FlipMark[] {
  const { language, network, thresholds = [] } = run
  const words = thresholdWordsOf(language)
  return thresholds.flatMap((found) =>
    groupsOf(found, ({ what, at, below }) => `${what} ${reading(at)} ${below !== undefined}`)
      .filter(({ what, below, above }) => what !== 'first-quarter' && (below === undefined) !== (above === undefined))
      .slice(0, marksMax)
      .map(({ commitment, at, what, below, parties }) => {
        const names = parties.slice(0, namesMax).map((id) => networkPartyName(network, id, language))
        const says = (what === 'short' ? words.short : words.defaults)(names, parties.length - names.length)
        const money = moneyText(reading(at), network.currency, language)
        return { commitment, at, label: below === undefined ? words.above(money, says) : words.below(money, says) }
      }),
  )
}

/** Every flip found, largest amount first; absent until looked for. */
export function thresholdsTable(run: Run): Table | undefined {
  const { language, network, thresholds } = run
  if (!thresholds || thresholds.length === 0) return undefined
  const words = thresholdWordsOf(language)
  const { columns } = words
  const tolerance = Math.max(...thresholds.map(({ toleranceMajor }) => toleranceMajor))
  const quarter = (period: string | undefined) =>
    period === undefined ? { text: words.not, value: null } : { text: periodText(period, language), value: period }
  const evidence = behind(run)
  return {
    id: 'thresholds',
    title: words.title,
    note: words.note(
      thresholds.every(({ complete }) => complete),
      moneyText(reading(tolerance), network.currency, language),
    ),
    columns: [
      ...(thresholds.length > 1 ? [{ key: 'commitment', title: columns.commitment }] : []),
      { key: 'at', title: columns.at, numeric: true, narrow: true },
      { key: 'who', title: columns.who, narrow: true },
      { key: 'what', title: columns.what, narrow: true },
      { key: 'below', title: columns.below, narrow: true },
      { key: 'above', title: columns.above },
    ],
    rows: thresholds.flatMap((found) =>
      groupsOf(found, ({ what, at, below, above }) => `${what} ${reading(at)} ${below} ${above}`).map((group, i) => ({
        id: `${group.commitment}-${i + 1}`,
        cells: [
          ...(thresholds.length > 1
            ? [{ text: carrierOf(network, group.commitment)?.id ?? group.commitment, value: group.commitment }]
            : []),
          { text: moneyText(reading(group.at), network.currency, language), value: group.at, ...evidence },
          {
            text: group.parties.map((id) => networkPartyName(network, id, language)).join(wordsOf(language).comma),
            value: group.parties.join(' '),
          },
          { text: words.what[group.what], value: group.what },
          quarter(group.below),
          quarter(group.above),
        ],
      })),
    ),
  }
}
