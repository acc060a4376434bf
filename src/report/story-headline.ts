import { dayMs, dayOf, type Language } from '../base/index.ts'
import {
  type AmountRange,
  type Claim,
  currencyOf,
  firmnessRank,
  onRecord,
  originOf,
  type ResolvedCommitment,
  sameAmount,
} from '../model/index.ts'
import { quotedWords, shortWords, upperFirst } from './claim-text.ts'
import { dateText } from './dates.ts'
import { amountText } from './money.ts'
import { speakerText } from './names.ts'
import type { Story } from './story-input.ts'
import { wordsOf } from './words/words.ts'

/** The finding in one line: the first position, what was said against it, the position now. At most three parts. */
export function storyHeadline(story: Story): string {
  const { language, claims, current } = story
  const words = wordsOf(language)
  const first = firstPosition(story)
  const only = claims.length === 1 ? claims[0] : undefined
  if (only) return words.oneClaimSoFar(positionText(story, first.amount, words.firmnessIn[first.firmness]))
  const last = { amount: current.amount?.value, firmness: current.firmness.code }
  const sameFigure = first.amount && last.amount ? sameAmount(first.amount, last.amount) : first.amount === last.amount
  const turn = turningClaim(story)
  const dead = deadWord(story)
  const middle = turn && (quotedWords(turn, language) ? words.quoted(quotedWords(turn, language)!) : shortWords(turn, language))
  const opening = positionText(story, first.amount, sameFigure ? words.firmnessIn[first.firmness] : undefined)
  const closing = dead ?? closingText(story, last, sameFigure && last.firmness === first.firmness)
  const parts = [opening, ...(middle && middle !== closing ? [middle] : []), ...(closing ? [closing] : [])]
  return upperFirst(parts.length === 1 ? words.unchanged(opening, claims.length) : words.turns(parts, closing !== undefined))
}

interface Position {
  readonly amount: AmountRange | undefined
  readonly firmness: ResolvedCommitment['firmness']['code']
}
function firstPosition({ drift, line }: Story): Position {
  const step = drift.find((s) => s.amount.to && currencyOf(s.amount.to)) ?? drift[0]
  const oldest = line[0]!
  return step
    ? { amount: step.amount.to, firmness: step.firmness.to }
    : { amount: oldest.amount?.value, firmness: oldest.firmness.code }
}

const positionText = (story: Story, amount: AmountRange | undefined, status: string | undefined): string =>
  [amount && currencyOf(amount) ? amountText(amount, story.language) : wordsOf(story.language).withoutFigure, status]
    .filter((part) => part)
    .join(wordsOf(story.language).comma)

/** Where things stand; nothing when it is where they began. */
function closingText(story: Story, last: Position, unchanged: boolean): string | undefined {
  const words = wordsOf(story.language)
  if (unchanged) return undefined
  const figure = last.amount && currencyOf(last.amount) ? amountText(last.amount, story.language) : undefined
  const first = firstPosition(story)
  const moved = first.amount && last.amount ? !sameAmount(first.amount, last.amount) : first.amount !== last.amount
  const firm = firmnessRank(last.firmness) >= 4 || !moved || !figure ? words.firmnessIn[last.firmness] : undefined
  return [moved ? figure : undefined, firm].filter((part) => part).join(words.comma) || undefined
}
function deadWord(story: Story): string | undefined {
  const { current, language } = story
  if (current.firmness.code !== 'F0') return undefined
  const stage = current.stage?.value
  return wordsOf(language).stages[stage === 'denied' ? 'denied' : 'terminated']
}

/**
 * Between the ends: a side of the deal that takes it back first, then a stall or an end, then somebody else who takes it back.
 * Saying "not binding" of what was never called binding is no turn, unless it stands in words worth quoting.
 */
function turningClaim(story: Story): Claim | undefined {
  const { claims, current } = story
  const closing = new Set([...(current.amount?.for ?? []), ...(current.firmness.code === 'F0' ? (current.stage?.for ?? []) : [])])
  return claims
    .slice(1)
    .filter((claim) => !closing.has(claim.id))
    .map((claim) => ({ claim, points: turnPoints(story, claim) }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points || a.claim.publishedAt - b.claim.publishedAt)[0]?.claim
}
function turnPoints({ line, language, claims }: Story, claim: Claim): number {
  if (claim.property === 'confidence' || claim.act === 'estimates' || claim.act === 'comments') return 0
  const sides = new Set(line.flatMap((c) => [c.payer, c.payee]))
  const side = onRecord(claim) && claim.route.speaker.party !== undefined && sides.has(claim.route.speaker.party)
  const quoted = quotedWords(claim, language) !== undefined
  const known = claims.some((c) => c.publishedAt < claim.publishedAt && c.says.binding === false)
  const loosens = ['redefines', 'denies'].includes(claim.act) && claim.says.binding === false && (quoted || !known)
  const takesBack = claim.says.exists === false || loosens
  const stops =
    claim.says.stage !== undefined && ['stalled', 'terminated', 'denied'].includes(claim.says.stage) && claim.act !== 'denies'
  const base = side && takesBack ? 6 : stops ? 4 : takesBack ? 2 : 0
  return base === 0 ? 0 : base + (quoted ? 1 : 0)
}

/** How much was said in how long, what binds, and what the figure of today rests on. */
export function storyStandfirst(story: Story): string {
  const { language, claims, chosen } = story
  const words = wordsOf(language)
  const sentences = [spanSentence(story)]
  const largest = chosen.headline?.value ?? chosen.amount?.value
  const figure = largest && currencyOf(largest) ? words.theFigure(bareFigure(language, largest)) : words.it
  const binds = claims.filter((c) => c.says.binding === true && chosen.claims.includes(c.id))
  const filing = binds.findLast((c) => c.route.speaker.kind === 'filing')
  if (filing) sentences.push(words.filingBinds(figure, dateText(dayOf(filing.publishedAt), language)))
  else {
    const named = binds.findLast(onRecord)
    sentences.push(
      named
        ? words.noFilingButNamed(figure, speakerText(story.view, named, language), dateText(dayOf(named.publishedAt), language))
        : words.noFilingBinds(figure),
    )
  }
  const rests = restsSentence(story)
  if (rests) sentences.push(rests)
  return sentences.join(words.sentenceGap)
}

function spanSentence({ claims, language }: Story): string {
  const words = wordsOf(language)
  const first = claims[0]?.publishedAt
  const last = claims.at(-1)?.publishedAt
  if (first === undefined || last === undefined) return words.noClaims
  const days = Math.round((last - first) / dayMs)
  if (days < 1) return words.claimsOn(claims.length, dateText(dayOf(first), language))
  return days < 45
    ? words.claimsInDays(claims.length, days + 1)
    : words.claimsInMonths(claims.length, Math.max(2, Math.ceil(days / 30.44)))
}

function restsSentence({ current, view, language }: Story): string | undefined {
  const words = wordsOf(language)
  const amount = current.amount
  if (!amount || !currencyOf(amount.value)) return undefined
  const behind = amount.for.flatMap((id) => view.claims.get(id) ?? [])
  const origins = (claims: readonly Claim[]) => [...new Map(claims.map((c) => [originOf(c.route), c])).values()]
  const all = origins(behind)
  const named = origins(behind.filter(onRecord))
  if (all.length === 0) return undefined
  const figure = words.theFigure(bareFigure(language, amount.value))
  if (named.length > 0) {
    const names = [...new Set(named.map((c) => speakerText(view, c, language)))].slice(0, 2)
    return words.restsOnRecord(figure, all.length, named.length, names)
  }
  const unnamed = all.every((c) => c.route.speaker.kind === 'unnamed')
  return unnamed ? words.restsUnnamed(figure, all.length) : words.restsReports(figure, all.length)
}

// "$100bn", not "up to $100bn", after "the".
const bareFigure = (language: Language, amount: AmountRange): string => {
  const range = amount.qualifier === 'range'
  const one = amount.high ? { ...amount, low: amount.high } : { ...amount, high: amount.low! }
  return amountText(range ? amount : { ...one, qualifier: 'exact' }, language)
}
