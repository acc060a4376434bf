import type { Language } from '../base/index.ts'
import type { ObligationNetwork } from '../model/index.ts'
import type { LoadBearing, ShapleyShare } from '../stress/index.ts'
import { pairText } from './chance-input.ts'
import { figuresIn, tableUnitOf } from './money.ts'
import { networkPartyName } from './scenario-text.ts'
import { reading } from './stress-headline.ts'
import { shortAtLeast } from './stress-run.ts'
import type { Cell, Table } from './types.ts'
import { chanceWordsOf } from './words/chance.ts'
import { wordsOf } from './words/words.ts'

export interface BearingInput {
  readonly network: ObligationNetwork
  readonly scores: readonly LoadBearing[]
  /** Of the commitments that the run changes; empty where it changes none. */
  readonly shares: readonly ShapleyShare[]
  readonly language: Language
}

/** One row a commitment that others lean on or that the run changes, heaviest first. */
export function writeBearing({ network, scores, shares, language }: BearingInput): Table {
  const { bearing: words } = chanceWordsOf(language)
  const { columns, firmness } = wordsOf(language)
  const unit = tableUnitOf(network.currency, language)
  const shareOf = new Map(shares.map((share) => [share.commitment, share]))
  const rows = scores.filter(({ commitment, lost }) => Math.abs(lost) >= shortAtLeast || shareOf.has(commitment))
  return {
    id: 'bearing',
    title: words.title,
    note: words.note(unit.title) + (shares.length > 0 ? words.noteShares : ''),
    columns: [
      { key: 'commitment', title: columns.commitment, narrow: true },
      { key: 'id', title: columns.id, narrow: true },
      { key: 'firmness', title: columns.firmness },
      { key: 'size', title: words.size, numeric: true },
      { key: 'lost', title: words.lost, numeric: true, narrow: true },
      { key: 'most', title: words.most, narrow: true },
      ...(shares.length > 0
        ? [
            { key: 'share', title: words.share, numeric: true, narrow: true },
            { key: 'shareError', title: '±', numeric: true },
          ]
        : []),
    ],
    rows: rows.map(({ commitment, size, lost, most }) => {
      const c = network.commitments.find((x) => x.id === commitment)!
      const dues = network.obligations.filter((o) => o.commitment === commitment)
      const marks = { claims: c.claims, assumed: [...new Set(dues.flatMap((o) => o.assumed))] }
      const money = (value: number): Cell => ({ text: figuresIn(reading(value), unit), value, ...marks })
      const share = shareOf.get(commitment)
      const blank: Cell = { text: '', value: null }
      return {
        id: commitment,
        cells: [
          { text: pairText(network, commitment, language), value: commitment },
          { text: commitment, value: commitment, claims: c.claims },
          { text: firmness[c.firmness], value: c.firmness, firmness: c.firmness, stalled: c.stalled, claims: c.claims },
          money(size),
          money(lost),
          most ? { text: networkPartyName(network, most.party, language), value: most.party } : blank,
          ...(shares.length === 0
            ? []
            : share
              ? [money(share.share), share.standardError > 0 ? money(share.standardError) : blank]
              : [blank, blank]),
        ],
      }
    }),
  }
}
