import { softSigns } from './lexicon/common-chinese.ts'
import { peopleIn, roleWord } from './people-chinese.ts'
import { type Letters, lettersOf } from './phrases.ts'
import { books } from './vocabulary.ts'
import { chineseRuns, countries, isCity, isGrammarWord, suffixes, type Word } from './words-chinese.ts'

/** Names of firms and people that no lexicon knows, told by what stands about them. All in normal form. */
export interface ChineseNames {
  readonly firms: ReadonlySet<string>
  readonly people: ReadonlySet<string>
  /** What the text itself sets equal: 海峡风电（Strait Wind Power）, （以下简称"恒远"）. */
  readonly equal: readonly (readonly [string, string])[]
  /** Where words begin and end: a short name counts only there. */
  readonly edges: Uint8Array
}

export { countries as chinesePlaces } from './words-chinese.ts'

export function chineseNamesIn(text: string, letters: Letters, knownEnd: (at: number) => number): ChineseNames {
  const runs = chineseRuns(text, letters, knownEnd)
  const people = peopleIn(text, runs)
  const seen = new Map<string, Evidence>()
  const counts = new Counts(text)
  const lineEnd = text.indexOf('\n')
  const titleEnd = lineEnd < 0 ? text.length : lineEnd
  for (const run of runs) for (const chunk of chunksOf(counts, run)) weigh(text, run, chunk, seen, titleEnd)
  const firms = new Set<string>()
  for (const [name, evidence] of seen) if (!people.has(name) && isFirm(name, evidence)) firms.add(name)
  // 光鼎能源 once and 光鼎 ever after: the full name of a firm that goes by the short one.
  for (const [name, { suffixed }] of seen)
    if (suffixed && !firms.has(name) && shortsOfChinese(name).some((short) => firms.has(short) && name.startsWith(short)))
      firms.add(name)
  if (text.includes('政府')) for (const match of text.matchAll(/(?<![\u4e00-\u9fff])(?:[镇县市省区乡]政府)/g)) firms.add(match[0])
  // TH集团, ABC科技.
  if (runs.length > 0)
    for (const match of text.matchAll(
      /(?<![A-Za-z])[A-Z][A-Za-z0-9&-]{1,15}(?:集团|科技|电子|能源|公司|资本|生物|医药|汽车|银行|控股|航空|半导体|影业|电力|矿业)/g,
    ))
      firms.add(match[0])
  if (text.includes('部'))
    for (const match of text.matchAll(/(?:国防|经济|财政|卫生|能源|商务|教育|内政|农业|环境|铁道|水利|住建|工信)部/g))
      firms.add(match[0])
  const equal = [...bracketsIn(text, runs, seen), ...councilsIn(text, firms)]
  // A person and a firm never share a name; a firm's own short form outweighs a surname.
  const heads = new Set<string>()
  for (const firm of firms) if (firm.length > 2) heads.add(firm.slice(0, 2))
  for (const name of people) if (name.length === 2 && heads.has(name)) people.delete(name)
  for (const name of people) firms.delete(name)
  const edges = new Uint8Array(text.length + 1)
  for (const run of runs)
    for (const word of run) {
      edges[word.start] = 1
      edges[word.end] = 1
    }
  return { firms, people, equal, edges }
}

interface Chunk {
  readonly first: number
  readonly last: number
  readonly suffixed: boolean
}

/** Stretches of a run that can be names: between words of the grammar, up to a word that ends a company's name. */
function* chunksOf(counts: Counts, run: readonly Word[]): Iterable<Chunk> {
  for (let i = 0; i < run.length; ) {
    if (!nameable(run[i]!)) {
      i++
      continue
    }
    let end = i
    while (end < run.length && nameable(run[end]!)) end++
    yield* namesIn(counts, run, i, end)
    i = end
  }
}

const nameable = (word: Word): boolean => word.sort !== 'grammar' && word.sort !== 'known'

function* namesIn(counts: Counts, run: readonly Word[], from: number, to: number): Iterable<Chunk> {
  const { text } = counts
  let first = from
  // 公司、银行 with nothing before them name nobody.
  while (first < to - 1 && (run[first]!.sort === 'suffix' || run[first]!.text === '厂' || run[first]!.text === '商')) first++
  // 日商, 巴西: what stands before a name, unless nothing but a trade follows.
  while (
    first < to - 1 &&
    run[first]!.sort === 'country' &&
    run[first + 1]!.text !== '国家' &&
    run.slice(first + 1, to).some((w) => w.sort === 'sign' || w.sort === 'word' || w.sort === 'city')
  )
    first++
  let last = to - 1
  let suffix = -1
  for (let i = first; i < to; i++) if (run[i]!.sort === 'suffix') suffix = i
  if (suffix >= first) {
    const core = run.slice(first, suffix).filter((w) => w.sort !== 'suffix')
    const ofPlace = core.every((w) => w.sort === 'country' || w.sort === 'city')
    if (ofPlace && !placed.test(text.slice(run[first]!.start, run[suffix]!.end))) return
    if (core.length > 0 && !(core.length === 1 && core[0]!.text.length === 1 && run[suffix]!.text.length < 3)) {
      yield { first, last: suffix, suffixed: true }
      return
    }
    if (core.length > 0 || suffix > first) return
    first = suffix + 1
    last = to - 1
  }
  while (first < last && soft(run[first]!) && !coheres(counts, run, first + 1, last, first, last)) first++
  while (first < last && soft(run[last]!) && !coheres(counts, run, first, last - 1, first, last)) last--
  if (first <= last) yield { first, last, suffixed: false }
}

/** A land or a city and these are a name: 新加坡航空, 杭州银行. */
const placed =
  /(?:产投|国投|城投|交投|建投|轨道|港口|财政局|航空|银行|电力|电信|石油|钢铁|铝业|工业|公司|集团|地铁|机场|港务|大学|证券|电网|铁路|控股|科技|资本|电气)$/
const soft = (word: Word): boolean => word.sort === 'sign' && softSigns.includes(word.text)
/** 嘉能可: the longer stretch stands wherever the shorter does, more than once. */
function coheres(counts: Counts, run: readonly Word[], a: number, b: number, first: number, last: number): boolean {
  const { text } = counts
  const short = text.slice(run[a]!.start, run[b]!.end)
  const long = text.slice(run[first]!.start, run[last]!.end)
  // In a very long text it is not worth counting.
  if ((short.length >= 2 && long.length > 4) || text.length > 200_000) return false
  const times = counts.of(long)
  return times >= 2 && (short.length < 2 || counts.of(short) === times)
}

/** How often parts stand in a text, each counted once. */
class Counts {
  readonly text: string
  readonly #times = new Map<string, number>()

  constructor(text: string) {
    this.text = text
  }

  of(part: string): number {
    const known = this.#times.get(part)
    if (known !== undefined) return known
    let times = 0
    for (let at = this.text.indexOf(part); at >= 0; at = this.text.indexOf(part, at + part.length)) times++
    this.#times.set(part, times)
    return times
  }
}

interface Evidence {
  readonly words: readonly Word[]
  readonly suffixed: boolean
  readonly kinds: Set<string>
  /** Stands in the first line. */
  titled: boolean
  times: number
}

/** What stands about a stretch at one place. */
function weigh(text: string, run: readonly Word[], chunk: Chunk, seen: Map<string, Evidence>, titleEnd: number): void {
  const words = run.slice(chunk.first, chunk.last + 1)
  const start = words[0]!.start
  const end = words.at(-1)!.end
  const name = text.slice(start, end)
  if (name.length < 2 || name.length > 16) return
  const evidence = seen.get(name) ?? { words, suffixed: chunk.suffixed, kinds: new Set<string>(), titled: false, times: 0 }
  seen.set(name, evidence)
  evidence.times++
  if (start <= titleEnd) evidence.titled = true
  // 向丹麦阿拉食品: what stands before the land stands before the name.
  let left = chunk.first - 1
  while (run[left]?.sort === 'country') left--
  const item =
    itemEnds.has(text[start - 1] ?? '') &&
    /^\n? ?(?:[■•●◆▪※★►·>*▍-]|\d{1,2}[.、]) ?$/.test(text.slice(Math.max(0, start - 4), start).replace(/^.*(?=\n)/s, ''))
  const before = item ? 'item' : leftOf(text, run[left], run[left] ? run[left]!.end : (run[left + 1] ?? words[0]!).start)
  const after = rightOf(text, run[chunk.last + 1], end)
  evidence.kinds.add(`${before}>${after}`)
}

const itemEnds: ReadonlySet<string> = new Set('■•●◆▪※★►·>*▍-.、 ')

/** What was worked out of a word once is kept, for as many words as a language has in daily use. */
function remembered<T>(work: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    const found = work(word)
    // Longer ones are no words of every day, and would hold the text they were cut from.
    if (word.length <= 8 && known.size < 20_000) known.set(word, found)
    return found
  }
}

type Left = 'head' | 'item' | 'counted' | 'to' | 'verb' | 'apposed' | 'of' | 'role' | 'other'
type Right = 'does' | 'role' | 'colon' | 'ticker' | 'latin' | 'firm' | 'of' | 'stop' | 'figure' | 'other'

function leftOf(text: string, word: Word | undefined, start: number): Left {
  const char = text[start - 1]
  if (!word) {
    if (char === undefined || /[\n。,;:!?“”‘’、()》《\]】|>·•●-]/.test(char)) return 'head'
    return char === ' ' && /[\n。,;:!?)》|>·•●■◆▪※★►▍\-.\d]/.test(text[start - 2] ?? '\n') ? 'head' : 'other'
  }
  if (
    /^(?:与|和|同|跟|及|以及|向|由|被|从|给|对|获|遭|经|为|委由|联手|携手|联合|代表|改由|改投|交由|找上|找|牵手|的是|隔壁)$|给$/.test(
      word.text,
    )
  )
    return 'to'
  if (word.text === '是' && text[word.start - 1] === '的') return 'to'
  return word.sort === 'known' ? 'other' : leftWord(word.text)
}

/** What a word tells of the name behind it. Most are of a few thousand words, and a paper uses them over and over. */
const leftWord = remembered((word): Left => {
  if (word === '的' || word === '之') return 'of'
  if (roleWord(word)) return 'role'
  if (/^[间家名位]$/.test(word)) return 'counted'
  if (apposing.test(word)) return 'apposed'
  if (
    /^(?:但|而|则|因|因为|由于|若|如果|当|另|此外|另外|同时|其中|指|称|传|说|表示|透露|指出|传出|据|是|让|使|令|至于|对于|倒是)$/.test(
      word,
    )
  )
    return 'head'
  if (timeWord.test(word)) return 'head'
  return /予$/.test(word) || books.deals.longestAt(word, 0)?.data?.word.part === 'verb' ? 'verb' : 'other'
})
const apposing =
  /(?:公司|子公司|旗下|客户|股东|股东方|巨头|龙头|大厂|业者|厂商|供应商|同业|对手|工作室|初创|新创|开发商|运营商|制造商|药企|车企|券商|银行业|企业|集团|日商|韩商|美商|德商|法商|港商|陆商|英商|荷商|机构|买家|卖家|伙伴)$/
const timeWord =
  /^(?:今天|昨天|今日|昨日|昨晚|日前|近日|近期|上周|本周|上月|本月|去年|今年|明年|前年|月底|年底|年初|月|日|年|当时|当年|此前|目前|最近|随后|季度|晚间|以来|下个月|下月|上个月|下周|本季|今年度|昨|今|明|日内|当天|同日|月初|上半年|下半年|四月|五月|六月)$/

function rightOf(text: string, word: Word | undefined, end: number): Right {
  if (!word) {
    const rest = text.slice(end, end + 12)
    if (/^\((?:[A-Za-z]{2,6}[:.])?\d{4,6}/.test(rest)) return 'ticker'
    if (/^\([A-Z]/.test(rest)) return 'latin'
    if (/^ ?[:|]/.test(rest)) return 'colon'
    return /^ ?\d/.test(rest) ? 'figure' : 'stop'
  }
  return rightWord(word.text)
}

/** What a word tells of the name before it. */
const rightWord = remembered((word): Right => {
  if (roleWord(word)) return 'role'
  if (/^(?:公司|集团|方面|旗下|股份|内部|高层|管理层|内地|官方|股东|股东方|控股权|子公司|创始|创办|控制权)$/.test(word))
    return 'firm'
  if (/^(?:的|之|位于|所属|所有|名下)$/.test(word)) return 'of'
  if (timeWord.test(word)) return 'does'
  if (
    /^(?:将|拟|已|已经|曾|正|正在|仍|则|也|还|又|亦|未|没|没有|不|以|把|获|遭|被|今年|去年|明年|今天|昨天|今日|昨日|上周|日前|近日|计划|目前|宣布|要|想|愿|会|会将|在|是|于|与|和|跟|向|同|就|须|需|应|可|能|希望|打算|愿意|有意|方面|既|并|并未|从未|尚未|至今|率先|先|再|另|各|只|便|刚|近期|本月|因|因为|虽|却|每年|每|同意|包下|砸|花|出|给|对)$/.test(
      word,
    )
  )
    return 'does'
  return books.deals.longestAt(word, 0)?.data || books.speech.longestAt(word, 0)?.data || books.stages.longestAt(word, 0)?.data
    ? 'does'
    : 'other'
})

const weights: Readonly<Record<string, number>> = {
  'item>does': 3,
  'item>other': 2,
  'item>of': 2,
  'item>role': 3,
  'item>colon': 3,
  'head>does': 2,
  'head>role': 3,
  'head>colon': 2,
  'head>of': 1,
  'head>other': 0.5,
  'head>stop': 0.5,
  'head>figure': 1.5,
  'apposed>figure': 2,
  'apposed>role': 2.5,
  'item>figure': 2,
  'item>stop': 1,
  'verb>role': 1.5,
  'to>does': 2.5,
  'to>stop': 2,
  'to>of': 1.5,
  'to>other': 1,
  'to>figure': 1.5,
  'to>role': 2.5,
  'verb>does': 1,
  'verb>stop': 1.5,
  'verb>of': 1.5,
  'verb>figure': 1.5,
  'verb>other': 1,
  'apposed>does': 2,
  'apposed>stop': 1.5,
  'apposed>of': 2,
  'apposed>other': 1.5,
  'other>does': 0.5,
  'other>role': 2,
  'of>role': 2,
  'of>does': 0.5,
  'of>stop': -1,
}

function isFirm(name: string, evidence: Evidence): boolean {
  if (
    (!evidence.suffixed && timesLike.test(name)) ||
    /^[\d零一二三四五六七八九十百千万亿两几]/.test(name) ||
    countries.includes(name)
  )
    return false
  const { words } = evidence
  if (words.every((w) => w.sort === 'city' || w.sort === 'country' || w.sort === 'suffix') && !hasLongSuffix(name)) return false
  let score = 0
  for (const kind of evidence.kinds) {
    score += weights[kind] ?? 0
    if (kind.endsWith('>ticker')) score += 4
    if (kind.endsWith('>latin')) score += 2
    if (kind.endsWith('>firm')) score += 2
    if (kind.startsWith('role>')) score -= 2
    if (kind.startsWith('counted>')) score -= 2
  }
  score += evidence.times >= 3 ? 1.25 : evidence.times === 2 ? 0.75 : 0
  const known = words.filter((w) => w.sort === 'word')
  if (evidence.suffixed) {
    const last = words.at(-1)!.text
    score += strong.has(last) ? 3 : weak.has(last) ? 0.75 : 2.5
    if (words.some((w) => w.sort === 'sign')) score += 0.5
    if (known.length >= 3) score -= 2
    // 动画公司, 永续航空燃油: a word of the dictionary and a trade is a kind of firm until the text treats it as one.
    if (words.length === 2 && known.length === 1 && /^(?:公司|集团|企业|基金|银行|资本|工作室)$/.test(last)) score -= 1.5
    if ([...evidence.kinds].every((kind) => kind === 'other>other' || kind === 'head>other')) score -= evidence.titled ? 0.5 : 1.5
    return score >= 3
  }
  if (words.every((w) => w.sort === 'sign' || w.sort === 'city')) {
    if (name.length <= 4) score += 1
    // Three signs after a surname are a person more often than a firm.
    if (name.length > 5) score -= 2
  } else score += known.length === 1 && words.length === 1 ? -0.75 : known.length >= 2 ? -0.5 : 0.5
  return score >= 3
}

const timesLike =
  /^[\d零一二三四五六七八九十百千万亿两几]|(?:年|月|日|季|期|次|笔|成|倍|吨|们|价|机|媒|量|额|率|费|税|款|权|案|约|店|站|图|表|股|债|线|号|路|桥|段)$/
const hasLongSuffix = (name: string): boolean => placed.test(name)
const strong: ReadonlySet<string> = new Set(
  '股份有限公司 有限责任公司 有限公司 公司 控股集团 集团 控股 银行 证券 投顾 资本 科技 航空 海运 航运 人寿 金控 投控 影业 药业 制药 医药 重工 钢铁 矿业 锂业 铜业 铝业 石化 精密 光电 传媒 商事 物产 资管 创投 基金 信托 租赁 置业 实业 乳业 酒业 生技 生医 新材 风能 电投 动漫 娱乐 股份 建工 营造 造船'.split(
    ' ',
  ),
)
const weak: ReadonlySet<string> = new Set(
  '国际 资产 文旅 冷链 气体 散热 材料 工程 建设 数据 云 电池 汽车 设备 机器人 软件 网络 服务 教育 酒店 旅游 零售 百货 超市 餐饮 玻璃 水泥 橡胶 塑料 纺织 服饰 食品 农业 机械 电缆 环保 保险 储能 光伏 风电 天然气 石油 电力 能源 医疗 游戏 物流 智能 智造 半导体 通信 电信 铁路 港务 局 部 委 厅'.split(
    ' ',
  ),
)

/** 海峡风电(Strait Wind Power), 某某股份有限公司(简称"某某"). */
function bracketsIn(text: string, runs: readonly Word[][], seen: ReadonlyMap<string, Evidence>): (readonly [string, string])[] {
  const equal: (readonly [string, string])[] = []
  for (const run of runs) {
    const end = run.at(-1)!.end
    if (text[end] !== '(') continue
    const rest = text.slice(end, end + 60)
    const other =
      /^\(([A-Z][A-Za-z0-9 .&'-]{1,40})\)/.exec(rest)?.[1]?.trim() ??
      /^\((?:以下|下)?[简合]?称[为:]?[“‘]?([\u4e00-\u9fffA-Za-z]{2,8})[”’]?\)/.exec(rest)?.[1]
    if (!other) continue
    const from = run.findIndex((word) => (word.sort === 'known' && word.end === end) || seen.has(text.slice(word.start, end)))
    if (from >= 0 && !(/^[A-Z]{1,3}$/.test(other) && end - run[from]!.start > 6))
      equal.push([text.slice(run[from]!.start, end), other])
  }
  return equal
}

/** A city or county and its council: 市府 is the city the text names. */
function councilsIn(text: string, firms: Set<string>): (readonly [string, string])[] {
  const place = /([\u4e00-\u9fff]{2}[市县省])(?:政府|府|民|长|议会)/.exec(text)
  if (!place || [...place[1]!].some((sign) => isGrammarWord(sign))) return []
  return [`${place[1]}政府`, `${place[1]}府`, `${place[1]!.at(-1)}府`, `${place[1]!.at(-1)}政府`].flatMap((council) => {
    if (!text.includes(council)) return []
    firms.add(place[1]!)
    return [[place[1]!, council] as const]
  })
}

/** What 北川市轨道集团 may be called in the same text: 轨道集团, 北川轨道; a firm without its trade, its land or its city. */
export function shortsOfChinese(name: string): string[] {
  // 顺德农商行 is not 顺德 for short.
  if (/(?:银行|农商行|政府|局|厅|大学|机场|地铁|港务|基金会|研究所|研究院|医院|电视台)$/.test(name)) return []
  const shorts = new Set<string>()
  let stem = name
  for (let i = 0; i < 3; i++) {
    const suffix = suffixes.find((s) => stem.endsWith(s) && stem.length - s.length >= 2)
    if (!suffix) break
    stem = stem.slice(0, -suffix.length)
    shorts.add(stem)
  }
  for (const whole of [name, ...shorts]) {
    const rest = /^(?:中国|[\u4e00-\u9fff]{2,3}[市省县])(.{2,})$/.exec(whole)?.[1] ?? withoutPlace(whole)
    if (rest !== whole && rest.length >= 2) shorts.add(rest)
  }
  return [...shorts].filter(
    (short) =>
      short !== name && !isGrammarWord(short) && !suffixes.includes(short) && !countries.includes(short) && !isCity(short),
  )
}

function withoutPlace(name: string): string {
  const run = chineseRuns(name, lettersOf(name), () => 0)[0] ?? []
  const first = run[0]
  return first && (first.sort === 'country' || first.sort === 'city') ? name.slice(first.end) : name
}
