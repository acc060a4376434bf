import { type ChanceInput, priorIds } from './chance-input.ts'
import { figuresIn, tableUnitOf } from './money.ts'
import { networkPartyName } from './scenario-text.ts'
import { reading } from './stress-headline.ts'
import type { Cell, Table } from './types.ts'
import { chanceWordsOf } from './words/chance.ts'
import { wordsOf } from './words/words.ts'

/** One row a party and period, everybody's first: what stands unpaid after it, at each level of the fan. */
export function fanTable(input: ChanceInput): Table {
  const { network, fans, language } = input
  const { fan: words, chance } = chanceWordsOf(language)
  const unit = tableUnitOf(network.currency, language)
  const assumed = priorIds(input)
  const money = (value: number): Cell => ({ text: figuresIn(reading(value), unit), value, assumed })
  const levels = fans[0]?.levels.map(({ q }) => q) ?? []
  return {
    id: 'fan',
    title: words.title,
    note: words.note(unit.title),
    columns: [
      { key: 'party', title: wordsOf(language).columns.party, narrow: true },
      { key: 'period', title: words.period, narrow: true },
      ...levels.map((q) => ({ key: `q${Math.round(q * 100)}`, title: `${Math.round(q * 100)}%`, numeric: true, narrow: true })),
      { key: 'asStated', title: words.asStated, numeric: true },
    ],
    rows: fans.flatMap(({ party, levels, asStated }) =>
      network.periods.map((period, t) => ({
        id: `${party ?? 'everybody'}-${period}`,
        cells: [
          party === undefined
            ? { text: chance.everybody, value: 'everybody' }
            : { text: networkPartyName(network, party, language), value: party },
          { text: period, value: period },
          ...levels.map(({ values }) => money(values[t]!)),
          money(asStated[t]!),
        ],
      })),
    ),
  }
}
