import type { StatedDate } from '../base/index.ts'
import { datesIn, fullDayOf } from './dates.ts'
import { futurePattern, pastPattern } from './event-words.ts'
import {
  addressLabel,
  authorLabel,
  besideDate,
  byLine,
  dateLabel,
  datelineEnd,
  notTitle,
  otherDateLabel,
  publisherLabel,
  reporterInBrackets,
  wireInBrackets,
  wireInHan,
  wireInSlashes,
} from './head-words.ts'
import { readLimits } from './limits.ts'
import { addressOf, joinFacts, nameOf, type StatedFacts } from './stated-facts.ts'

/** Longer lines are prose: of those only the beginning is looked at, for a dateline. */
const headLineMax = 120
const datelineMax = 90
const labelledMax = 60
const hanTitleMax = 45

/** Title, publisher, author, address and date from the first lines of a text, and from a date that closes it. */
export function headFacts(text: string): StatedFacts {
  const lines = headLines(text)
  const labelled = lines.flatMap((line) => (line.length <= headLineMax ? line.split(/\s{2,}|　/) : [])).map(labelledFact)
  const wire = lines.map((line) => wireFact(line.slice(0, headLineMax)))
  const published = firstOf(lines.map(dateOfHeadLine)) ?? dateOfLastLines(text)
  return joinFacts(...labelled, ...wire, titleFact(lines), published ? { published } : {})
}

/** The first lines down to the second one of prose: the first may be a standfirst above the names, or begin with a dateline. */
function headLines(text: string): string[] {
  const lines = text
    // Without splitting a text of many megabytes.
    .slice(0, 20_000)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, readLimits.headLinesMax)
  const prose = lines.flatMap((line, at) => (isProse(line) ? [at] : []))
  return lines.slice(0, (prose[1] ?? lines.length) + 1)
}

function labelledFact(part: string): StatedFacts {
  const publisher = nameOf(upToMark(publisherLabel.exec(part)?.[1]), labelledMax)
  if (publisher) return { publisher }
  const address = addressOf(addressLabel.exec(part)?.[1])
  if (address) return { address }
  const author = nameOf(upToMark(authorLabel.exec(part)?.[1] ?? byLine.exec(part)?.[1]), labelledMax)
  return author && !/[。！？!?]/.test(author) ? { author } : {}
}

/** "沈默 | 編輯" -> "沈默": one label's value ends where the next begins. */
const upToMark = (value: string | undefined) => value?.split(/\s*[|｜丨]\s*/)[0]

function wireFact(head: string): StatedFacts {
  const publisher = nameOf((wireInHan.exec(head) ?? wireInBrackets.exec(head) ?? wireInSlashes.exec(head))?.[1])
  const author = reporterInBrackets.exec(head)?.[1]
  return { ...(publisher ? { publisher } : {}), ...(author ? { author } : {}) }
}

/** A first line that is short and no sentence, with a text under it. */
function titleFact(lines: readonly string[]): StatedFacts {
  const first = lines.find((line) => !isHeadMatter(line))
  if (!first || lines.length < 2 || isProse(first)) return {}
  // The title stands above the text: what comes after a line of prose is a heading in it.
  const above = lines.slice(0, lines.indexOf(first))
  if (above.some((line) => line.length > headLineMax)) return {}
  if (dateOfHeadLine(first) || Object.keys(wireFact(first)).length > 0) return {}
  return { title: first.replace(/^#+\s*/, '') }
}

/** Too long for a title (Han says in a third of the characters what English does), or a sentence with its full stop. */
const isProse = (line: string): boolean =>
  line.length > headLineMax ||
  (line.match(/\p{Script=Han}/gu)?.length ?? 0) > hanTitleMax ||
  /[。.；;，,]["”’」』]?$|[。；]|\p{Ll}{2}\.\s/u.test(line)

const isHeadMatter = (line: string): boolean =>
  notTitle.test(line) ||
  (line.length <= headLineMax &&
    line
      .split(/\s{2,}|　/)
      .some((part) => Object.keys(labelledFact(part)).length > 0 || /^(?:編輯|编辑|責編|责编)/.test(part))) ||
  dateOfHeadLine(line) !== undefined

/** A full date that a label, a dateline or a line of its own makes the date of publication. */
function dateOfHeadLine(line: string): StatedDate | undefined {
  for (const mention of datesIn(line.slice(0, headLineMax))) {
    const day = fullDayOf(mention)
    if (!day || mention.start > datelineMax) continue
    const before = line.slice(0, mention.start)
    const after = line.slice(mention.end)
    if (otherDateLabel.test(before)) continue
    const alone = line.length <= 80 && besideDate.test(before) && besideDate.test(after)
    const dateline = /^[^。.!?，]{0,70}$|^[\p{L}\d .,'’-]{0,70}$/u.test(before) && datelineEnd.test(after)
    if (dateLabel.test(before) || dateline || (alone && standsAlone(before, after))) return { precision: 'day', day }
  }
  return undefined
}

/** Beside the date only a time, a place or a name: a word that tells of something done or to come makes it the date of that. */
function standsAlone(before: string, after: string): boolean {
  const rest = `${before.replace(/^By\s/, '')} ${after}`.replace(/\d{1,2}:\d{2}(?::\d{2})?/g, '')
  const words = rest.match(/\p{Script=Latin}+|\p{Script=Han}/gu) ?? []
  return (
    words.length <= 12 &&
    rest.search(pastPattern) === -1 &&
    rest.search(futurePattern) === -1 &&
    !/\p{Ll}{2,}\s+\p{Ll}{2,}\s+\p{Ll}{2,}/u.test(rest)
  )
}

/** Announcements in Chinese sign at the foot: the board's name, and under it the date alone. */
function dateOfLastLines(text: string): StatedDate | undefined {
  const lines = text
    .slice(-2_000)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  for (const line of lines.slice(-2)) {
    if (!onlyDate.test(line)) continue
    const mention = datesIn(line)[0]
    const day = mention && fullDayOf(mention)
    if (day && mention.start === 0 && mention.end === line.length) return { precision: 'day', day }
  }
  return undefined
}

/** Nothing that cannot be a part of a date: most last lines are prose, and long. */
const onlyDate = /^[\d\s./,A-Za-z民國国年月日號号〇零○一二三四五六七八九十-]+$/

const firstOf = <T>(values: readonly (T | undefined)[]): T | undefined => values.find((value) => value !== undefined)
