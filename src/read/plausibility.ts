import { hanSets } from './han-sets.ts'

/** How much a decoded text looks like writing: the share of its telling characters that real texts use, and how many told. */
export interface Plausibility {
  readonly share: number
  readonly told: number
}

/** Enough to decide; a long file need not be counted to its end. */
const toldMax = 20_000

// Only marks that running text uses: a wrong reading also lands on marks, but on the odd ones (Greek, box lines, kana).
const plainMarks = new Set([...'，。、；：？！（）《》〈〉「」『』【】〔〕“”‘’—…·•％￥～﹐－／｜＋＝　–€£¥©®™°×'])

/** Of 8-bit readings: ASCII tells nothing, because every encoding here shares it. */
export const plausibilityOf = (text: string): Plausibility => tally(text, false)
/** Of 16-bit readings: there ASCII tells too. */
export const plausibilityOfWide = (text: string): Plausibility => tally(text, true)

function tally(text: string, asciiTells: boolean): Plausibility {
  const { common } = hanSets()
  let good = 0
  let told = 0
  for (const character of text) {
    const code = character.codePointAt(0)!
    if (code < 0x80) {
      if (!asciiTells || code === 0) continue
      told++
      if (code >= 0x20 || code === 0x0a || code === 0x0d || code === 0x09) good++
      continue
    }
    told++
    if (common.has(character) || plainMarks.has(character)) good++
    else if ((code >= 0xc0 && code <= 0x24f) || (code >= 0xff10 && code <= 0xff5a) || code >= 0x1f300) good++
    if (told >= toldMax) break
  }
  return { share: told === 0 ? 1 : good / told, told }
}
