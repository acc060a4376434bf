import type { CapacityRange } from '../../model/index.ts'
import { unitWords } from '../lexicon/units.ts'
import { normalWord } from '../normalise.ts'
import { isWordUnit } from '../phrases.ts'
import { qualifierAround } from './amount.ts'
import { numberAt, sticky, timesPowerOfTen, WordList } from './number.ts'

/** So much power, ore or so many aircraft, where it stands in the normal text. */
export interface CapacityToken {
  readonly start: number
  readonly end: number
  readonly range: CapacityRange
}

const opensFigure = new Uint8Array(0x10000)
for (const sign of '0123456789一二两三四五六七八九十百千') opensFigure[sign.charCodeAt(0)] = 1

/** Every capacity in lower-case normal text, left to right. Power comes out in GW, whatever it was said in. */
export function capacitiesIn(lower: string, original: (start: number, end: number) => string): CapacityToken[] {
  const tokens: CapacityToken[] = []
  for (let at = 0; at < lower.length; at++) {
    if (opensFigure[lower.charCodeAt(at)] !== 1 || (at > 0 && isWordUnit(lower.charCodeAt(at - 1)))) continue
    const token = capacityAt(lower, at, original)
    if (!token) continue
    tokens.push(token)
    at = token.end - 1
  }
  return tokens
}

const unitOfWord = new Map<string, { unit: CapacityRange['unit']; factor: number }>()
for (const { unit, factor, zh, en } of unitWords) {
  for (const word of zh.split(' ')) if (word) unitOfWord.set(normalWord(word), { unit, factor })
  for (const word of en.split('|')) if (word.trim()) unitOfWord.set(normalWord(word.trim()), { unit, factor })
}
const units = new WordList(unitOfWord, Number.POSITIVE_INFINITY)
const scaleWords = new Map<string, number>([
  ['万', 4],
  ['亿', 8],
  ['百万', 6],
  ['million', 6],
  ['thousand', 3],
  ['billion', 9],
  ['十万', 5],
  ['千万', 7],
])
const scales = new WordList(scaleWords, 8)

function capacityAt(lower: string, at: number, original: (start: number, end: number) => string): CapacityToken | undefined {
  const first = numberAt(lower, at)
  if (!first || first.vague) return undefined
  const link = sticky(/ ?(?:-|~|至|到| to ) ?/y, lower, first.end)
  const second = link ? numberAt(lower, first.end + link.length) : undefined
  const last = second ?? first
  const unit = unitAfter(lower, last.end)
  if (!unit) return undefined
  const low = Number(first.decimal) * unit.times
  const high = Number(last.decimal) * unit.times
  if (!(high > 0 && high < 1e15) || (unit.unit === 'units' && high < 3 && !second)) return undefined
  const words = qualifierAround(lower, at, unit.end)
  const base = { unit: unit.unit, original: original(words.start, words.end) }
  const range: CapacityRange =
    second && low < high
      ? { ...base, qualifier: 'range', low: round(low), high: round(high) }
      : words.qualifier === 'up_to'
        ? { ...base, qualifier: 'up_to', high: round(high) }
        : words.qualifier === 'at_least'
          ? { ...base, qualifier: 'at_least', low: round(high) }
          : { ...base, qualifier: words.qualifier, low: round(high), high: round(high) }
  return { start: words.start, end: words.end, range }
}

/** Unit after a figure, with 2.4万柜's scale and a few words between: "10 gigawatts", "20 Boeing 787 jets" is left alone. */
function unitAfter(lower: string, end: number): { end: number; unit: CapacityRange['unit']; times: number } | undefined {
  let at = lower[end] === ' ' || lower[end] === '-' ? end + 1 : end
  const direct = units.at(lower, at)
  if (direct && closed(lower, direct.end)) return { end: direct.end, unit: direct.value.unit, times: direct.value.factor }
  const scale = scales.at(lower, at)
  if (scale) {
    at = lower[scale.end] === ' ' ? scale.end + 1 : scale.end
    if (/[多余]/.test(lower[at] ?? '')) at++
    const scaled = units.at(lower, at)
    if (scaled && closed(lower, scaled.end))
      return { end: scaled.end, unit: scaled.value.unit, times: scaled.value.factor * Number(timesPowerOfTen('1', scale.value)) }
  }
  // "50 A321neo jets", "30 new widebody aircraft": up to three words between.
  for (let words = 0; words < 3; words++) {
    const word = sticky(/[a-z][a-z0-9-]{0,15} /y, lower, at)
    if (!word || /^(?:of|in|at|for|per|to|the|and|or|years?|months?|days?|percent|by|with|from|its|on|as) $/.test(word))
      return undefined
    at += word.length
    const named = units.at(lower, at)
    if (named && named.value.unit === 'units' && closed(lower, named.end)) return { end: named.end, unit: 'units', times: 1 }
  }
  return undefined
}

const closed = (lower: string, end: number): boolean =>
  !(isWordUnit(lower.charCodeAt(end)) && isWordUnit(lower.charCodeAt(end - 1)))
// 0.9 * 1000 is 900.0000000000001 in binary.
const round = (value: number): number => Number(value.toPrecision(12))
