import type { CascadeRound, Fall } from '../stress/index.ts'
import { periodText } from './dates.ts'
import { figureWords } from './frame.ts'
import { figuresIn, moneyText, tableUnitOf } from './money.ts'
import { networkPartyName } from './scenario-text.ts'
import { reading } from './stress-headline.ts'
import { behind, type Run } from './stress-run.ts'
import type { CascadeFigure, Cell, Frame, Table } from './types.ts'
import { cascadeWordsOf } from './words/cascade.ts'
import { wordsOf } from './words/words.ts'

/** More rounds than this do not read as a picture; the table has them all. */
const stepsMax = 14

/** Undefined where the run was not asked how it spreads. */
export function cascadeFigure(run: Run, frame: Frame): CascadeFigure | undefined {
  const { cascade, language, network } = run
  if (!cascade) return undefined
  const words = cascadeWordsOf(language)
  const unit = tableUnitOf(network.currency, language)
  return {
    kind: 'cascade',
    frame,
    title: words.title,
    subtitle: words.subtitle,
    steps: cascade.slice(0, stepsMax).map((step, i) => stepOf(run, step, i)),
    nobody: words.nobody,
    leftOut: words.leftOut(Math.max(0, cascade.length - stepsMax)),
    unit: unit.title,
    unitMajor: unit.major,
    words: figureWords(language),
  }
}

function stepOf(run: Run, { period, round, falls }: CascadeRound, index: number): CascadeFigure['steps'][number] {
  const { language } = run
  const words = cascadeWordsOf(language)
  const told = falls.map((fall) => fallOf(run, fall))
  return {
    id: `step-${index + 1}`,
    when: words.when(periodText(period, language), round),
    sentence: told
      .map(({ name, label, because }) =>
        words.fall(
          name,
          label,
          because.map((cause) => cause.label),
        ),
      )
      .join(wordsOf(language).sentenceGap),
    falls: told,
  }
}

function fallOf(
  run: Run,
  { party, due, unpaid, outside, because, ownGap }: Fall,
): CascadeFigure['steps'][number]['falls'][number] {
  const { network, language } = run
  const words = cascadeWordsOf(language)
  const money = (major: number) => moneyText(reading(major), network.currency, language)
  return {
    party,
    name: networkPartyName(network, party, language),
    due: due + outside,
    unpaid: unpaid + outside,
    label: [
      ...(unpaid > 0 ? [words.cannotPay(money(unpaid), money(due))] : []),
      ...(outside > 0 ? [words.outside(money(outside))] : []),
    ].join(words.both),
    because: [
      ...because.map((lack) => ({
        party: lack.party,
        amount: lack.amount,
        label: words.why[lack.why](networkPartyName(network, lack.party, language), money(lack.amount)),
      })),
      ...(ownGap > 0 ? [{ amount: ownGap, label: words.own(money(ownGap)) }] : []),
    ],
  }
}

/** One row a failure and its cause. */
export function cascadeTable(run: Run): Table | undefined {
  const { cascade, network, language } = run
  if (!cascade) return undefined
  const words = cascadeWordsOf(language)
  const unit = tableUnitOf(network.currency, language)
  const name = (id: Fall['party']) => networkPartyName(network, id, language)
  const money = (value: number, evidence: Pick<Cell, 'claims' | 'assumed'>): Cell => ({
    text: figuresIn(reading(value), unit),
    value,
    ...evidence,
  })
  return {
    id: 'cascade',
    title: words.title,
    note: words.tableNote(unit.title),
    columns: [
      { key: 'when', title: words.columns.when, narrow: true },
      { key: 'round', title: words.columns.round, numeric: true },
      { key: 'party', title: wordsOf(language).columns.party, narrow: true },
      { key: 'due', title: words.columns.due, numeric: true },
      { key: 'unpaid', title: words.columns.unpaid, numeric: true, narrow: true },
      { key: 'outside', title: words.columns.outside, numeric: true },
      { key: 'because', title: words.columns.because, narrow: true },
      { key: 'how', title: words.columns.how },
      { key: 'missing', title: words.columns.missing, numeric: true, narrow: true },
    ],
    rows: cascade.flatMap(({ period, round, falls }) =>
      falls.flatMap((fall) => {
        const evidence = behind(run, fall.party)
        const causes = [
          ...fall.because.map(({ party, amount, why }) => ({ party, amount, why })),
          ...(fall.ownGap > 0 ? [{ party: fall.party, amount: fall.ownGap, why: 'own' as const }] : []),
        ]
        return causes.map(({ party, amount, why }) => ({
          id: `${period}-${fall.party}-${party}-${why}`,
          cells: [
            { text: periodText(period, language), value: period },
            { text: String(round), value: String(round) },
            { text: name(fall.party), value: fall.party },
            money(fall.due, evidence),
            money(fall.unpaid, evidence),
            money(fall.outside, evidence),
            { text: name(party), value: party },
            { text: words.how[why], value: why },
            money(amount, evidence),
          ],
        }))
      }),
    ),
  }
}
