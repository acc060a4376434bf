import { majorOf } from '../base/index.ts'
import {
  type AmountRange,
  type ClaimId,
  currencyOf,
  type Firmness,
  firmnessRank,
  headlineOf,
  type ResolvedCommitment,
} from '../model/index.ts'
import { claimFirmness } from './claim-text.ts'
import { conflictWhy } from './evidence.ts'
import { firmnessText } from './firmness-text.ts'
import { amountText, figuresIn, moneyText, qualifierText, rated, tableUnitOf } from './money.ts'
import type { Story } from './story-input.ts'
import type { Cell, StoryKpi } from './types.ts'
import { wordsOf } from './words/words.ts'

export const storyKpis = (story: Story): readonly StoryKpi[] => [
  headlineKpi(story),
  bestKpi(story),
  partKpi(story, 'binding'),
  partKpi(story, 'paid'),
  conflictsKpi(story),
]

/** The largest figure a live claim of the line puts on it. */
function headlineKpi(story: Story): StoryKpi {
  const { language, line, view } = story
  const words = wordsOf(language)
  const largest = line
    .flatMap((c) => c.headline ?? [])
    .filter((h) => currencyOf(h.value) === story.currency)
    .sort((a, b) => major(b.value) - major(a.value))[0]
  if (!largest) return { key: 'headline', title: words.kpi.headline, value: noFigure(story), note: words.kpi.noFigureNote }
  const firmness = largest.for
    .flatMap((id) => view.claims.get(id) ?? [])
    .map(claimFirmness)
    .sort((a, b) => firmnessRank(b) - firmnessRank(a))[0]
  const small = qualifierText(largest.value, language)
  return {
    key: 'headline',
    title: words.kpi.headline,
    value: amountCell(story, largest.value, largest.for, firmness),
    ...(small ? { small: words.quoted(small) } : {}),
    note: firmness ? words.firmness[firmness] : '',
  }
}

function bestKpi(story: Story): StoryKpi {
  const { language, current } = story
  const words = wordsOf(language)
  const { code, stalled } = current.firmness
  const note = [firmnessText(current.firmness, words)]
  if (!current.amount || !currencyOf(current.amount.value))
    return { key: 'best', title: words.kpi.best, value: noFigure(story), note: note.join(words.comma) }
  const range = rangeSaid(story)
  return {
    key: 'best',
    title: words.kpi.best,
    value: { ...amountCell(story, current.amount.value, current.amount.for, code), stalled },
    ...(range ? { small: range } : {}),
    note: [...note, words.kpi.origins(current.amount.originsFor)].join(words.comma),
  }
}
/** Lowest to highest that live claims of the line leave open. */
function rangeSaid(story: Story): string | undefined {
  const { view, line, currency, language } = story
  const ids = new Set(line.flatMap((c) => [c.amount, c.headline]).flatMap((a) => [...(a?.for ?? []), ...(a?.against ?? [])]))
  const amounts = [...ids]
    .flatMap((id) => view.claims.get(id)?.says.amount ?? [])
    .filter((a) => currencyOf(a) === currency && !a.per)
  if (amounts.length === 0) return undefined
  const low = Math.min(...amounts.map((a) => (a.low ? majorOf(a.low) : 0)))
  const high = Math.max(...amounts.map(major))
  const unit = tableUnitOf(currency, language)
  return low === high ? undefined : wordsOf(language).kpi.range(figuresIn(low, unit), figuresIn(high, unit))
}

/** What a definitive paper binds, and what is paid, over the line; zero rests on every claim that says nothing of it. */
function partKpi(story: Story, key: 'binding' | 'paid'): StoryKpi {
  const { language, line, currency } = story
  const words = wordsOf(language)
  const parts = line.flatMap((c) => (key === 'binding' ? c.bindingAmount : c.paidAmount) ?? [])
  const part = parts.findLast((p) => currencyOf(p.value) === currency)
  if (!part)
    return {
      key,
      title: words.kpi[key],
      value: { text: moneyText(0, currency, language), value: 0, claims: story.claims.map((c) => c.id) },
      note: key === 'binding' ? words.kpi.noContract : words.kpi.nonePaid,
    }
  return {
    key,
    title: words.kpi[key],
    value: amountCell(story, part.value, part.for, key === 'paid' ? 'F6' : firmnessOfPart(line, part.for)),
    note: words.kpi.origins(part.originsFor),
  }
}
const firmnessOfPart = (line: readonly ResolvedCommitment[], claims: readonly ClaimId[]): Firmness | undefined =>
  line.find((c) => c.claims.some((id) => claims.includes(id)))?.firmness.code

function conflictsKpi(story: Story): StoryKpi {
  const { conflicts, language, claims } = story
  const words = wordsOf(language)
  const ids = [...new Set(conflicts.flatMap((c) => [c.earlier, c.later]))]
  const last = conflicts.at(-1)
  return {
    key: 'conflicts',
    title: words.kpi.conflicts,
    value: { text: String(conflicts.length), value: conflicts.length, claims: last ? ids : claims.map((c) => c.id) },
    note: last ? conflictWhy(last, language) : words.kpi.noConflicts,
  }
}

const noFigure = ({ language, claims }: Story): Cell => ({
  text: wordsOf(language).noFigure,
  value: null,
  claims: claims.map((c) => c.id),
})
function amountCell(story: Story, amount: AmountRange, claims: readonly ClaimId[], firmness: Firmness | undefined): Cell {
  const top = headlineOf(amount)
  // The key figure prints its number; “up to” stands small beside it.
  const text =
    top && (!amount.low || !amount.high || amount.qualifier === 'about')
      ? rated(moneyText(majorOf(top), top.currency, story.language), amount, story.language)
      : amountText(amount, story.language)
  return { text, value: top ? majorOf(top) : null, claims, ...(firmness ? { firmness } : {}) }
}
const major = (amount: AmountRange): number => {
  const top = headlineOf(amount)
  return top ? majorOf(top) : 0
}
