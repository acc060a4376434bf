import type { SourceDocument } from '../model/index.ts'
import { memoOf } from './memo.ts'

/**
 * How alike two texts are: the share of their runs of words that both have [Broder 1997, resemblance]. Figures count as one word, so that
 * a copy with another sum in it is still a copy; which sum it is, the claims tell.
 */
export const resemblance = (a: ReadonlySet<number>, b: ReadonlySet<number>): number => {
  let both = 0
  for (const run of a.size < b.size ? a : b) if ((a.size < b.size ? b : a).has(run)) both++
  return both === 0 ? 0 : both / (a.size + b.size - both)
}

/** Words in a run; of Chinese, characters. */
const runLength = 4
/** A text of fewer runs says too little to be anybody's copy. */
const runsMin = 12
/** A long filing is told by its beginning. */
const charactersMax = 60_000

export const runsOf = memoOf((document: SourceDocument): ReadonlySet<number> => {
  const words =
    document.text
      .slice(0, charactersMax)
      .normalize('NFKC')
      .toLowerCase()
      .match(/\p{Script=Han}|[\p{L}\p{M}]+|\d[\d.,]*/gu) ?? []
  const hashes = words.map((word) => (/^\d/.test(word) ? 1 : hash32(word)))
  const runs = new Set<number>()
  for (let i = 0; i + runLength <= hashes.length; i++) {
    let run = 0
    for (let k = 0; k < runLength; k++) run = mixed((Math.imul(run, 31) + hashes[i + k]!) | 0)
    runs.add(run)
  }
  return runs.size < runsMin ? new Set() : runs
})

const rows = 4
const bands = 24
/**
 * Keys under which a text may meet its copies: of 24 bands of 4 least hashes each, two texts alike by 0.7 share one with a chance of
 * 0.998, by 0.2 of 0.04 [Broder 1997]. What meets is then compared run by run.
 */
export const bandsOf = memoOf((document: SourceDocument): readonly string[] => {
  const runs = runsOf(document)
  if (runs.size === 0) return []
  const least = new Int32Array(rows * bands).fill(0x7fffffff)
  for (const run of runs)
    for (let k = 0; k < least.length; k++) {
      const h = mixed(run ^ Math.imul(k + 1, 0x9e3779b1))
      if (h < least[k]!) least[k] = h
    }
  return Array.from({ length: bands }, (_, b) => `${b}:${least.subarray(b * rows, (b + 1) * rows).join()}`)
})

/** FNV-1a over UTF-16 code units. */
function hash32(word: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193)
  return h | 0
}
/** The finaliser of MurmurHash3 (Austin Appleby, public domain). */
function mixed(x: number): number {
  let h = x ^ (x >>> 16)
  h = Math.imul(h, 0x85ebca6b)
  h ^= h >>> 13
  h = Math.imul(h, 0xc2b2ae35)
  return (h ^ (h >>> 16)) | 0
}
