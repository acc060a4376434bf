import { currencyWords } from '../lexicon/money-words.ts'
import { normalWord } from '../normalise.ts'
import { isWordUnit } from '../phrases.ts'
import { isLower, WordList } from './number.ts'

/** The currency that a figure without one most likely has: what the text says of itself, else the one it names most. */
export function mainCurrencyOf(text: string, yuan: string): string | undefined {
  const said =
    /(?:货币单位|币种|以下金额|(?:all|the) (?:amounts|figures|sums|values) (?:are |is )?(?:stated |given )?in)[^\n。]{0,12}/i.exec(
      text,
    )?.[0]
  for (const [word, code] of said ? currencies : []) if (said!.toLowerCase().includes(word)) return code
  const counts = new Map<string, number>()
  for (const match of text.matchAll(named)) {
    const code = match[0] === '元' ? yuan : currencies.get(match[0])!
    counts.set(code, (counts.get(code) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}

/** 元 behind all that end with it. */
const named =
  /美元|美金|欧元|英镑|日元|日圆|韩元|韩圆|人民币|新台币|台币|港元|港币|澳元|加元|新元|令吉|卢比|泰铢|元|us\$|a\$|c\$|hk\$|nt\$|s\$|nz\$|r\$|\$|€|£|₩|₹|\b(?:dollars?|euros?|pounds|yen|yuan|won|rupees|crowns|kroner|kronor|francs|pesos|reais|ringgit|baht|rand|zloty|koruna|forints?|kwacha|naira|shillings|dirhams|riyals|lira|shekels|eur|gbp|usd|chf|sek|nok|dkk|pln|czk|inr|aud|cad|hkd|sgd|nzd|jpy|krw|cny|rmb|thb|myr|idr|php|brl|zar|kes|cop)\b/g

/** Says that all bare figures of the text are in this currency, 元 included. */
export const statedCurrencyOf = (text: string): string | undefined =>
  /(?:货币单位|币种)[^\n。]{0,12}/.test(text) ? mainCurrencyOf(text, 'CNY') : undefined

const currencies = new Map<string, string>()
for (const [code, words] of Object.entries(currencyWords))
  for (const word of words.split(' ')) currencies.set(normalWord(word), code)
for (const [word, code] of [
  ['u.s. dollars', 'USD'],
  ['us dollars', 'USD'],
  ['nt dollars', 'TWD'],
  ['swiss francs', 'CHF'],
  ['australian dollars', 'AUD'],
  ['canadian dollars', 'CAD'],
  ['hong kong dollars', 'HKD'],
  ['new taiwan dollars', 'TWD'],
  ['singapore dollars', 'SGD'],
  ['swedish kronor', 'SEK'],
  ['danish kroner', 'DKK'],
  ['norwegian kroner', 'NOK'],
  ['norwegian crowns', 'NOK'],
  ['danish crowns', 'DKK'],
  ['swedish crowns', 'SEK'],
  ['czech crowns', 'CZK'],
  ['crowns', 'NOK'],
  ['cfa francs', 'XOF'],
  ['colombian pesos', 'COP'],
  ['chilean pesos', 'CLP'],
  ['mexican pesos', 'MXN'],
  ['argentine pesos', 'ARS'],
  ['kenyan shillings', 'KES'],
  ['egyptian pounds', 'EGP'],
  ['moroccan dirhams', 'MAD'],
  ['qatari riyals', 'QAR'],
  ['new zealand dollars', 'NZD'],
  ['korean won', 'KRW'],
  ['japanese yen', 'JPY'],
  ['indian rupees', 'INR'],
] as const)
  currencies.set(word, code)
const currencyList = new WordList(currencies, 18)
/** How long the words of a currency are that end with a letter: a bit for each length. */
const lengthsByEnd = new Uint32Array(0x10000)
const currencyLengthMax = 18
for (const word of [...currencies.keys(), '¥', '￥'])
  if (word.length <= currencyLengthMax) lengthsByEnd[word.charCodeAt(word.length - 1)]! |= 1 << word.length

/** The word or sign of a currency that ends before a figure. */
export function currencyBefore(text: string, at: number): { start: number; code: string } | undefined {
  const end = at > 0 && text[at - 1] === ' ' ? at - 1 : at
  const lengths = end > 0 ? lengthsByEnd[text.charCodeAt(end - 1)]! : 0
  if (lengths === 0) return undefined
  for (let length = Math.min(currencyLengthMax - (at - end), end); length > 0; length--) {
    if ((lengths & (1 << length)) === 0) continue
    const start = end - length
    const word = text.slice(start, end)
    if (word === '¥' || word === '￥') return { start, code: '¥' }
    const code = currencies.get(word)
    // 元 before a figure belongs to another one; a word in Latin letters must stand alone.
    if (code && !(isLower(word.charCodeAt(0)) && start > 0 && isWordUnit(text.charCodeAt(start - 1)))) return { start, code }
  }
  return undefined
}

/** The one that begins behind it. */
export function currencyAfter(text: string, end: number): { end: number; code: string } | undefined {
  const at = text[end] === ' ' || text[end] === '-' ? end + 1 : end
  const hit = currencyList.at(text, at)
  return hit && !/^[$€£₩₹]|\$$/.test(text.slice(at, hit.end)) ? { end: hit.end, code: hit.value } : undefined
}
