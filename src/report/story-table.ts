import { formatStatedDate, type Language, majorOf } from '../base/index.ts'
import { type Claim, currencyOf, type DriftStep, firmnessRank, headlineOf, sameAmount } from '../model/index.ts'
import { claimFirmness, markedLine } from './claim-text.ts'
import { statedDateText } from './dates.ts'
import { amountInUnit, figuresIn, type TableUnit, tableUnitOf } from './money.ts'
import { outletText, speakerText } from './names.ts'
import type { Story } from './story-input.ts'
import type { Cell, Table } from './types.ts'
import { wordsOf } from './words/words.ts'

export function storyTable(story: Story, note?: string): Table {
  const { language, claims, currency } = story
  const words = wordsOf(language)
  const unit = tableUnitOf(currency, language)
  return {
    id: 'claims',
    title: words.claimsInOrder,
    ...(note === undefined ? {} : { note }),
    columns: [
      { key: 'saidOn', title: words.columns.saidOn, narrow: true },
      { key: 'speaker', title: words.columns.speaker, narrow: true },
      { key: 'source', title: words.columns.source },
      { key: 'claim', title: words.columns.claim },
      { key: 'amount', title: unit.title, numeric: true, narrow: true },
      { key: 'firmness', title: words.columns.firmness, narrow: true },
      { key: 'change', title: words.columns.change },
      { key: 'conflict', title: words.columns.conflict, narrow: true },
    ],
    rows: claims.map((claim) => ({ id: claim.id, cells: rowOf(story, claim, unit) })),
  }
}

function rowOf(story: Story, claim: Claim, unit: TableUnit): readonly Cell[] {
  const { language, view, currency, conflicts } = story
  const words = wordsOf(language)
  const firmness = claimFirmness(claim)
  const top = claim.says.amount && currencyOf(claim.says.amount) === currency ? headlineOf(claim.says.amount) : undefined
  const numbers = conflicts.flatMap((c, index) => (c.earlier === claim.id || c.later === claim.id ? [index + 1] : []))
  return [
    { text: statedDateText(claim.saidAt, language), value: formatStatedDate(claim.saidAt) },
    { text: speakerText(view, claim, language) },
    { text: outletText(claim) },
    { text: markedLine(claim, language), claims: [claim.id] },
    { text: amountInUnit(claim.says.amount, currency, unit, language), value: top ? majorOf(top) : null, claims: [claim.id] },
    {
      text: words.firmness[firmness],
      value: firmness,
      firmness,
      stalled: claim.says.stage === 'stalled',
      claims: [claim.id],
    },
    { text: changeText(story, claim, unit, language) },
    {
      text: numbers.map((n) => `≠ ${n}`).join(' '),
      value: numbers.join(' '),
      ...(numbers.length > 0 ? { claims: [claim.id] } : {}),
    },
  ]
}

/** What this claim did to the view: new, restated, supports, weaker, stronger, "80 lower"; else what sort of act it was. */
function changeText({ drift, claims, view }: Story, claim: Claim, unit: TableUnit, language: Language): string {
  const { change, stages, acts } = wordsOf(language)
  const index = drift.findIndex((s) => s.claim === claim.id)
  const step = drift[index]
  if (claims[0] === claim || (step && step.firmness.from === undefined)) return change.new
  if (step) {
    const moved = movedBy(drift, index)
    if (moved !== undefined && moved !== 0)
      return moved > 0 ? change.higher(figuresIn(moved, unit)) : change.lower(figuresIn(-moved, unit))
    if (step.stalled && !drift[index - 1]?.stalled) return stages.stalled
    const steps = step.firmness.from ? firmnessRank(step.firmness.to) - firmnessRank(step.firmness.from) : 0
    if (steps !== 0) return steps < 0 ? change.weaker : change.stronger
  }
  if (['denies', 'hedges', 'redefines', 'comments'].includes(claim.act)) return acts[claim.act]
  const commitment = view.commitments.find((c) => c.claims.includes(claim.id))
  const stands = [commitment?.amount, commitment?.stage, commitment?.binding].some((r) => r?.for.includes(claim.id))
  const repeats = claim.says.amount && step?.amount.to && sameAmount(claim.says.amount, step.amount.to)
  return repeats ? change.restated : stands ? change.supports : acts[claim.act]
}
/** Headline figure against the last one in force, major units; undefined where there is none or it cannot be compared. */
function movedBy(drift: readonly DriftStep[], index: number): number | undefined {
  const from = drift.slice(0, index).findLast((s) => s.amount.to && headlineOf(s.amount.to))?.amount.to
  const to = drift[index]?.amount.to
  if (!from || !to || currencyOf(from) !== currencyOf(to) || from.per !== to.per) return undefined
  const [a, b] = [headlineOf(from), headlineOf(to)]
  return a && b ? majorOf(b) - majorOf(a) : undefined
}
