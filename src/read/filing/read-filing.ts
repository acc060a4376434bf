import { failed, ok, parseStatedDate, type Result } from '../../base/index.ts'
import type { Filing, FilingFact } from '../../model/index.ts'
import { datesIn, fullDayOf } from '../dates.ts'
import type { Failure } from '../make-document.ts'
import { nameOf, type ReadText, type StatedFacts } from '../stated-facts.ts'
import { tidyText } from '../tidy-text.ts'
import { readFacts } from './read-facts.ts'

/** The text of a filing, what it says of itself, and its tagged facts. */
export function readFiling(decoded: string): Result<ReadText & { readonly filing: Filing }, Failure> {
  const read = readFacts(tidyText(decoded))
  if (!read.ok) {
    const reason = read.failure
      .replace(/\s+/g, ' ')
      .replace(/[.\s]+$/, '')
      .slice(0, 160)
    return failed({
      code: 'file-damaged',
      message: `The tags of the filing cannot be read: ${reason}.`,
      mend: 'Download the filing again from sec.gov; its words, where there are any, were read as a page without tags.',
      way: 'filing-tags',
      values: { reason },
    })
  }
  const { text, filing, title } = read.value
  if (text.trim() === '' || filing.facts.length === 0)
    return failed({
      code: 'no-text',
      way: 'filing-no-facts',
      message: 'The filing holds no tagged fact that its contexts explain.',
      mend: 'Check that this is the filing’s main document, and that it is whole.',
    })
  return ok({ text, filing, facts: statedIn(filing, text, title) })
}

export const filingOutlet = 'SEC filing'

function statedIn({ facts }: Filing, text: string, title: string | undefined): StatedFacts {
  const words = (local: string) => nameOf(facts.find((fact) => fact.concept === `dei:${local}` && fact.value)?.value)
  const registrant = words('EntityRegistrantName')
  const form = words('DocumentType')
  const periodEnd = words('DocumentPeriodEndDate')
  const made = [registrant, form, periodEnd && `for the period to ${periodEnd}`].filter(Boolean).join(', ')
  const named = made === '' ? nameOf(title, 300) : made
  const signed = signedOn(text, periodEnd, facts)
  return {
    publisher: filingOutlet,
    ...(named ? { title: named } : {}),
    ...(registrant ? { author: registrant } : {}),
    ...(signed ? { published: signed } : {}),
  }
}

/** Forms are signed within the year after the period they are about. */
const signedDaysMax = 400

/**
 * The day on the signature page, the last "Date: …" of the text: forms are filed on the day they are signed or soon after. A filing
 * says its own day of filing nowhere.
 */
function signedOn(text: string, periodEnd: string | undefined, facts: readonly FilingFact[]): StatedFacts['published'] {
  const tail = text.slice(-Math.max(200_000, Math.floor(text.length / 2)))
  const lines = [...tail.matchAll(/(?:^|\n|\| |\s)(?:Date|Dated|DATE)d?:?[ \u00a0|]{1,6}([^\n|]{6,40})/g)]
  const end = Date.parse(`${periodEnd ?? latestDay(facts)}T00:00:00Z`)
  for (const line of lines.reverse()) {
    const mention = datesIn(line[1]!)[0]
    const day = mention && fullDayOf(mention)
    const at = day ? Date.parse(`${day}T00:00:00Z`) : Number.NaN
    if (day && at >= end && at <= end + signedDaysMax * 86_400_000) return parseStatedDate(day)
  }
  return undefined
}

const latestDay = (facts: readonly FilingFact[]): string =>
  facts
    .flatMap(({ concept, period }) => (concept.startsWith('dei:') && period.kind === 'duration' ? [period.last] : []))
    .sort()
    .at(-1) ?? ''
