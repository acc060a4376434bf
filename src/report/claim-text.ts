import type { Language } from '../base/index.ts'
import { type Claim, type Firmness, firmnessOf, type LedgerView, onRecord, type StatedClaim } from '../model/index.ts'
import { statedDateText } from './dates.ts'
import { amountText, capacityText } from './money.ts'
import { speakerShort } from './names.ts'
import { wordsOf } from './words/words.ts'

/** How firm this claim alone would make the commitment: the table of firmness, asked with nothing but its own words. */
export function claimFirmness(claim: StatedClaim): Firmness {
  const { says } = claim
  const denied = says.exists === false || (claim.act === 'denies' && claim.property === 'existence')
  return firmnessOf({
    stage: denied ? 'denied' : says.stage === 'stalled' ? undefined : says.stage,
    binding: says.binding,
    instrument: says.instrument,
    onRecord: onRecord(claim),
    conditionsOutstanding: says.condition !== undefined || (says.tranches ?? []).some((t) => t.release && !t.paid),
  }).code
}

/** What was said, in one line of the reader's language: the paraphrase or the quote where it is in that language, else its parts. */
export function claimLine(claim: StatedClaim, language: Language): string {
  if (language === 'en' && claim.gist) return claim.gist.replace(/\.$/, '')
  if (claim.evidence.kind === 'quote' && readableIn(claim.evidence.quote.exact, language))
    return wordsOf(language).quoted(cut(oneLine(claim.evidence.quote.exact), language === 'en' ? 140 : 60))
  return saidText(claim, language)
}

/** The parts of a claim put into words by us; also what a claim without paraphrase is called. */
export function saidText(claim: StatedClaim, language: Language): string {
  const words = wordsOf(language)
  const { says } = claim
  const parts: string[] = []
  if (says.exists === false) parts.push(words.doesNotExist)
  if (says.instrument && says.instrument !== 'none') parts.push(words.instruments[says.instrument])
  if (says.amount) parts.push(amountText(says.amount, language))
  if (says.capacity) parts.push(capacityText(says.capacity, language))
  if (says.paid) parts.push(words.ofWhichPaid(amountText(says.paid, language)))
  // A letter of intent says the stage already.
  if (says.stage && !(says.stage === 'intent' && says.instrument)) parts.push(words.stages[says.stage])
  if (says.binding !== undefined) parts.push(says.binding ? words.binding : words.notBinding)
  if (says.period?.start && says.period.start.precision !== 'moment')
    parts.push(words.from(statedDateText(says.period.start, language)))
  if (says.period?.end && says.period.end.precision !== 'moment')
    parts.push(words.until(statedDateText(says.period.end, language)))
  if (says.condition !== undefined) parts.push(words.underCondition)
  if (parts.length === 0) return upperFirst(words.bracketed(words.acts[claim.act], words.properties[claim.property]))
  const lead = words.actLead[claim.act]
  return upperFirst(lead ? lead(parts.join(words.comma)) : parts.join(words.comma))
}

/** Words somebody put in quotation marks and that can stand in a headline: “never a commitment”. Verbatim, or undefined. */
export function quotedWords(claim: StatedClaim, language: Language): string | undefined {
  const texts = [
    claim.evidence.kind === 'quote' ? claim.evidence.quote.exact : (claim.evidence.link.title ?? ''),
    claim.gist ?? '',
  ]
  for (const text of texts) {
    const found = [...text.matchAll(quotedSpan)].map((m) =>
      m
        .slice(1)
        .find((x) => x !== undefined)!
        .trim(),
    )
    const short = found.find((words) => readableIn(words, language) && words.length >= 4 && words.length <= 40)
    if (short) return short.replace(/[,，。.;；]$/, '')
  }
  return undefined
}
// Single straight quotes only where they cannot be apostrophes.
const quotedSpan = /“([^”]+)”|「([^」]+)」|『([^』]+)』|"([^"]+)"|‘([^’]+)’|(?<=^|[\s(])'([^']+)'(?=[\s).,:;!?]|$)/g

/** The same in at most a few words of our own: "stalled", "not binding". */
export function shortWords(claim: Claim, language: Language): string {
  const words = wordsOf(language)
  const { says } = claim
  if (says.exists === false) return words.stages.denied
  if (says.stage && ['stalled', 'terminated', 'denied'].includes(says.stage) && claim.act !== 'denies')
    return words.stages[says.stage]
  if (says.binding === false) return words.notBinding
  return claim.act === 'asserts' || claim.act === 'commits' ? saidText(claim, language) : words.acts[claim.act]
}

/** The words beside a mark: what was said, who said it where the lane does not tell, and the figure when the words leave it out. */
export function markLabel(
  view: LedgerView,
  claim: Claim,
  language: Language,
  laneNames: boolean,
): { label: string; sublabel?: string } {
  const who = speakerShort(view, claim, language)
  const quoted = quotedWords(claim, language)
  const amount = claim.says.amount ? amountText(claim.says.amount, language) : undefined
  const text = quoted ? wordsOf(language).quoted(quoted) : labelText(claim, language, who)
  // "WSJ: the plan has stalled" names its carrier already.
  const named = laneNames || text.toLowerCase().includes(who.toLowerCase()) || /^[^:：\s]{2,12}: /.test(text)
  const whole = named ? upperFirst(text) : wordsOf(language).saidBy(who, text)
  const label = cut(whole, language === 'en' ? 64 : 34)
  return { label, ...(amount && !label.includes(amount) ? { sublabel: amount } : {}) }
}
function labelText(claim: Claim, language: Language, who: string): string {
  if (language !== 'en' || !claim.gist) return saidText(claim, language)
  const gist = claim.gist.replace(/\.$/, '')
  return gist.startsWith(`${who}: `) ? gist.slice(who.length + 2) : gist
}

const han = /\p{Script=Han}/gu
/** Whether a reader of `language` reads this script: Han for the Chinese ones, none of it for English. */
const readableIn = (text: string, language: Language): boolean =>
  language === 'en' ? !/\p{Script=Han}/u.test(text) : (text.match(han)?.length ?? 0) * 3 >= text.length

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** At most `max` characters, cut at a word where there are words, and said so with an ellipsis. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text
  const head = text.slice(0, max - 1)
  const space = head.lastIndexOf(' ')
  return `${(space > max * 0.6 ? head.slice(0, space) : wholeCharacters(head)).replace(/[\s,;:，；：、]+$/, '')}…`
}
// A cut between the two halves of a surrogate pair prints as a box.
const wholeCharacters = (text: string): string => text.replace(/[\ud800-\udbff]$/, '')

export const upperFirst = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

/** The line with the marks its compiler put on it: they stay wherever it is listed. */
export function markedLine(claim: Claim, language: Language): string {
  const { standing } = wordsOf(language)
  const put = [...(claim.estimate ? [standing.estimate] : []), ...(claim.unverified ? [standing.unverified] : [])]
  return [claimLine(claim, language), ...put].join(' · ')
}
