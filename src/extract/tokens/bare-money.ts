import type { Figure } from './number.ts'

/** The currencies a figure may be in that names none. */
export interface Currencies {
  /** For a bare 元. */
  readonly yuan: string
  /** The one the text names most; undefined when it names none. */
  readonly main: string | undefined
}

/** The currency of a figure that stands without one, where it is money all the same: as a 元, by its size, or by the words about it. */
export function bareCurrency(text: string, first: Figure, last: Figure, context: Currencies): string | undefined {
  if (text[last.end] === '元') return context.yuan
  const power = Math.max(last.power, first.power)
  if (isChinese(text.charCodeAt(last.end - 1)))
    return power >= 8 || (power >= 4 && paidBefore.test(text.slice(Math.max(0, first.start - 8), first.start)))
      ? (context.main ?? context.yuan)
      : undefined
  // "It is a big one, 180 million, backed by …": of a thing that is counted the name would follow.
  return power >= 6 && text.slice(first.start, first.start + 2) !== 'a ' && alone.test(text.slice(last.end, last.end + 14))
    ? context.main
    : undefined
}

const isChinese = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff
const paidBefore = /(?:[价付投借贷款费资金额租赔罚砸掏贴出拨汇]|砍到|退到|加到|谈到|涨到|降到)[^,。;]{0,4}$/
const alone =
  /^(?:$|[.,;:)”?!]|(?: dollars?)? ?(?:bucks|quid)| (?:in (?:cash|all|total|equity|debt|loans?|stock|fees)|a (?:year|season|month|quarter)|an? |to|for|from|of (?:it|that|equity|debt)|on|over|by|and|or|as|is|was|has|had|will|would|if|once|when|each|annually|upfront|up front|now|more|so|that|which|with|under|between|through|until|before|after|apiece|plus|including|due|spread|payable|fixed)\b)/

/** What is counted is no money: people, chips, tonnes. */
export const isCount = (text: string, end: number): boolean => counted.test(text.slice(end, end + 6)) && text[end] !== '元'
const counted =
  /^ ?(?:[人名颗块片台架辆吨度股个年月份倍桶斤瓦剂美户家艘座套支枚头只羽株亩坪米件箱瓶盒张次粒双条根部]|用户|千瓦|立方|平方|公顷|公里|公斤|参数|粉丝|token)/
