import { dayOf, parseStatedDate } from '../../base/index.ts'
import type {
  CrossCheck,
  Filing,
  FilingFact,
  FilingIndex,
  IndexDifference,
  IndexedFigure,
  SourceDocument,
} from '../../model/index.ts'
import { figuresOf, lastDayOf } from './figures.ts'

/** Who filed, as the SEC numbers filers; undefined where the filing does not say. */
export const cikOf = ({ facts }: Filing): string | undefined =>
  facts.find(({ concept, value }) => concept === 'dei:EntityCentralIndexKey' && value)?.value?.replace(/^0+/, '')

/**
 * The figures of a filing beside those that the index gives for the same name, unit and days. The index holds what later filings said of
 * a period too: a figure agrees where any of them gives it, within the filing's own rounding.
 */
export function crossCheck(document: SourceDocument, filing: Filing, index: FilingIndex): CrossCheck {
  const beyond = figuresOf(filing.facts).figures.filter(({ fact }) => fact.custom || fact.members.length > 0).length
  return { ...(index.kind === 'companyfacts' ? byFigure(filing, index.figures) : byDay(document, filing, index)), beyond }
}

type Compared = Omit<CrossCheck, 'beyond'>

function byFigure({ facts }: Filing, figures: readonly IndexedFigure[]): Compared {
  const indexed = Map.groupBy(figures, (f) => [f.concept, f.unit, f.first ?? '', f.last].join(' '))
  const differ = new Map<string, IndexDifference>()
  const seen = new Set<string>()
  for (const fact of facts) {
    if (!fact.numeric || fact.value === undefined || fact.custom || fact.members.length > 0) continue
    const first = fact.period.kind === 'duration' ? fact.period.first : ''
    const key = [fact.concept, fact.unit ?? '', first, lastDayOf(fact.period)].join(' ')
    const theirs = indexed.get(key)
    if (!theirs) continue
    seen.add(key)
    if (theirs.some((one) => agrees(fact, one.value))) continue
    const latest = theirs.reduce((a, b) => (b.filed > a.filed ? b : a))
    const days = [first, lastDayOf(fact.period)].filter(Boolean).join(' to ')
    differ.set(`${key} ${fact.value}`, {
      what: `${fact.concept}, ${days}, ${fact.unit}`,
      inFiling: fact.value,
      inIndex: `${latest.value} (${latest.form} filed ${latest.filed})`,
    })
  }
  return { compared: seen.size, differ: [...differ.values()] }
}

/** Within half a unit of the last digit that the filing calls right. */
function agrees({ value, decimals }: FilingFact, theirs: string): boolean {
  const places = Math.max(fractionOf(value!), fractionOf(theirs), decimals === undefined ? 0 : decimals + 1, 0)
  const difference = scaledTo(value!, places) - scaledTo(theirs, places)
  const slack = decimals === undefined ? 0n : 10n ** BigInt(places - decimals) / 2n
  return difference <= slack && -difference <= slack
}
const fractionOf = (decimal: string): number => decimal.split('.')[1]?.length ?? 0
function scaledTo(decimal: string, places: number): bigint {
  const [whole = '0', fraction = ''] = decimal.split('.')
  return /^-?\d{1,60}$/.test(whole) && /^\d{0,60}$/.test(fraction) ? BigInt(whole + fraction.padEnd(places, '0')) : 0n
}

/** The day of filing, where the index lists a filing of the same form about the same period. */
function byDay(document: SourceDocument, { facts }: Filing, index: FilingIndex & { kind: 'submissions' }): Compared {
  const said = (local: string) => facts.find(({ concept }) => concept === `dei:${local}`)?.value
  const [form, period] = [said('DocumentType'), said('DocumentPeriodEndDate')]
  const theirs = index.filings.filter((one) => one.form === form && one.period === period && parseStatedDate(one.filed))
  const [first] = theirs
  if (!first) return { compared: 0, differ: [] }
  const ours =
    document.published?.precision === 'day' ? document.published.day : `not said (received ${dayOf(document.receivedAt)})`
  if (theirs.some(({ filed }) => filed === ours)) return { compared: 1, differ: [] }
  return { compared: 1, differ: [{ what: 'date of filing', inFiling: ours, inIndex: `${first.filed} (${first.accession})` }] }
}
