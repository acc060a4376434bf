import { dayOf, majorOf } from '../base/index.ts'
import {
  type AmountRange,
  type Claim,
  type CommitmentKind,
  currencyOf,
  type DriftStep,
  headlineOf,
  type PartyId,
  sameAmount,
  sourceMarkOf,
} from '../model/index.ts'
import { claimFirmness, markLabel, quotedWords, shortWords, upperFirst } from './claim-text.ts'
import { dateText } from './dates.ts'
import { figureWords } from './frame.ts'
import { amountText, moneyText, tableUnitOf } from './money.ts'
import { allNames, partyName } from './names.ts'
import type { Story } from './story-input.ts'
import type { Frame, StoryBand, StoryFigure } from './types.ts'
import { wordsOf } from './words/words.ts'

export function writeStoryFigure(story: Story, frame: Frame): StoryFigure {
  const { language, currency, claims, knownBy, chosen } = story
  const words = wordsOf(language)
  const known = new Set(claims.map((c) => c.id))
  const binding = bindingOf(story)
  return {
    kind: 'story',
    frame,
    title: words.storyFigure.title(words.kindNoun[chosen.kind as CommitmentKind]),
    subtitle: words.storyFigure.subtitle(tableUnitOf(currency, language).title),
    currency,
    from: claims[0] ? dayOf(claims[0].publishedAt) : knownBy,
    until: knownBy,
    bands: bandsOf(story),
    binding,
    bindingLabel: bindingLabel(story, binding),
    lanes: lanesOf(story),
    conflicts: story.conflicts
      .map((c, index) => ({ id: c.id, number: index + 1, a: c.earlier, b: c.later }))
      .filter((c) => known.has(c.a) && known.has(c.b)),
    words: figureWords(language),
  }
}

/** Stretches in which one view held; steps of one day count as their last, and steps that changed nothing are no step. */
function bandsOf(story: Story): readonly StoryBand[] {
  const steps = story.drift.filter((step, index, all) => {
    const next = all[index + 1]
    return !next || dayOf(next.at) !== dayOf(step.at)
  })
  const changes = steps.filter((step, index) => index === 0 || !sameView(steps[index - 1]!, step))
  return changes.map((step, index) => {
    const next = changes[index + 1]
    return bandOf(story, step, next ? dayOf(next.at) : story.knownBy)
  })
}
const sameView = (a: DriftStep, b: DriftStep): boolean =>
  a.firmness.to === b.firmness.to &&
  a.stalled === b.stalled &&
  (a.amount.to && b.amount.to ? sameAmount(a.amount.to, b.amount.to) : a.amount.to === b.amount.to)

function bandOf({ view, language, currency }: Story, step: DriftStep, until: string): StoryBand {
  const words = wordsOf(language)
  const amount = step.amount.to && currencyOf(step.amount.to) === currency && !step.amount.to.per ? step.amount.to : undefined
  const claim = view.claims.get(step.claim)
  const status = [words.firmness[step.firmness.to], ...(step.stalled ? [words.stages.stalled] : [])].join(words.comma)
  const instead =
    claim && (quotedWords(claim, language) ? words.quoted(quotedWords(claim, language)!) : shortWords(claim, language))
  return {
    from: dayOf(step.at),
    until,
    ...extentOf(amount),
    firmness: step.firmness.to,
    stalled: step.stalled,
    label: upperFirst(amount ? amountText(amount, language) : words.noFigure),
    sublabel: amount ? status : (instead ?? status),
    claims: [step.claim],
  }
}
function extentOf(amount: AmountRange | undefined): Pick<StoryBand, 'low' | 'high'> {
  if (!amount) return {}
  const low = amount.low ? majorOf(amount.low) : 0
  return amount.high ? { low, high: majorOf(amount.high) } : { low }
}

/** What is bound by a definitive paper, from the day on which a reader could know of it. */
function bindingOf(story: Story): StoryFigure['binding'] {
  const { line, view, claims, knownBy, currency } = story
  const start = claims[0] ? dayOf(claims[0].publishedAt) : knownBy
  const steps = line
    .flatMap((c) => c.bindingAmount ?? [])
    .filter((b) => currencyOf(b.value) === currency && !b.value.per)
    .map((b) => ({
      on: dayOf(Math.min(...b.for.flatMap((id) => view.claims.get(id)?.publishedAt ?? [])) as Claim['publishedAt']),
      amount: majorOf(headlineOf(b.value)!),
    }))
    .sort((a, b) => (a.on < b.on ? -1 : 1))
  const points = [{ on: start, amount: 0 }, ...steps]
  return points
    .map((point, index) => ({ from: point.on, until: points[index + 1]?.on ?? knownBy, amount: point.amount }))
    .filter((stretch) => stretch.from < stretch.until || points.length === 1)
}
function bindingLabel({ language, currency }: Story, binding: StoryFigure['binding']): string {
  const words = wordsOf(language)
  const last = binding.at(-1)
  const money = moneyText(last?.amount ?? 0, currency, language)
  return binding.length > 1 && last
    ? words.storyFigure.bindingFrom(money, dateText(last.from, language))
    : words.storyFigure.bindingThroughout(money)
}

/** One lane a group of speakers; empty ones are left out. */
function lanesOf(story: Story): StoryFigure['lanes'] {
  const { view, language, claims, chosen } = story
  const { lanes } = wordsOf(language)
  const names = { payer: partyName(view, chosen.payer, language), payee: partyName(view, chosen.payee, language) }
  const titles: Record<Lane, readonly [string, string]> = {
    joint: [lanes.both, lanes.joint],
    payerFilings: [names.payer, lanes.filings],
    payer: [names.payer, lanes.onRecord],
    payee: [names.payee, lanes.onRecord],
    press: [lanes.press, lanes.unnamed],
    others: [lanes.others, lanes.analysts],
  }
  return laneOrder.flatMap((lane) => {
    const mine = claims.filter((claim) => laneOf(story, claim) === lane)
    if (mine.length === 0) return []
    const [title, subtitle] = titles[lane]
    return [
      {
        title,
        subtitle,
        marks: mine.map((claim) => ({
          claim: claim.id,
          on: dayOf(claim.publishedAt),
          mark: sourceMarkOf(claim.route),
          firmness: claimFirmness(claim),
          ...markLabel(
            view,
            claim,
            language,
            lane === 'joint' || (claim.route.speaker.kind !== 'person' && ['payerFilings', 'payer', 'payee'].includes(lane)),
          ),
        })),
      },
    ]
  })
}
const laneOrder = ['joint', 'payerFilings', 'payer', 'payee', 'press', 'others'] as const
type Lane = (typeof laneOrder)[number]
function laneOf(story: Story, claim: Claim): Lane {
  const { speaker } = claim.route
  const { payer, payee } = story.chosen
  if (speaker.kind === 'unnamed' || speaker.kind === 'outlet') return 'press'
  if (speaker.kind === 'company' && names(story, payer, speaker.name) && names(story, payee, speaker.name)) return 'joint'
  if (speaker.party === payer) return speaker.kind === 'filing' ? 'payerFilings' : 'payer'
  return speaker.party === payee ? 'payee' : 'others'
}
function names({ view }: Story, id: PartyId, text: string): boolean {
  const party = view.parties.get(id)
  return party !== undefined && allNames(party).some((name) => name !== '' && text.toLowerCase().includes(name.toLowerCase()))
}
