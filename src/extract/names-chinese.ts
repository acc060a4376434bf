import { companySuffixes } from './lexicon/grammar-words.ts'
import { surnames } from './lexicon/people.ts'
import { placesChinese } from './lexicon/places.ts'
import { normalWord } from './normalise.ts'
import { sticky } from './tokens/number.ts'
import { books } from './vocabulary.ts'

/** Names of firms and people that no lexicon knows, told by what stands about them. All in normal form. */
export interface ChineseNames {
  readonly firms: ReadonlySet<string>
  readonly people: ReadonlySet<string>
  /** What the text itself sets equal: 海峡风电（Strait Wind Power）, （以下简称"恒远"）. */
  readonly equal: readonly (readonly [string, string])[]
}

const hanzi = '\\u4e00-\\u9fff'
const strongSuffixes =
  '股份有限公司 有限责任公司 有限公司 集团 控股 股份 银行 证券 投顾 投资局 重工 药业 制药 医药 矿业 锂业 铜业 铝业 钢铁 航空 海运 航运 人寿 投控 金控 商事 物产 科技 电子 半导体 生物 新能源 光电 石化 精密 实业 风电 能源 电力 影业 造船 航运 视效 营造 水务 资源 矿业 物流 汽车 医疗 食品 乳业 酒业 地产 置业 材料 新材 化学 化工 化纤 租赁 保险 通信 电信 软件 网络 传媒 影视 娱乐 动漫 游戏 工作室 燃气 水泥 玻璃 纸业 铁路 地铁 机场 港口 港务 农业 种业 机器人 航天 航太 生技 生医 重机 机械 电气 电机 电缆 环保 建设 建工 工程 营建 纺织 服饰 零售 百货 超市 餐饮 酒店 旅游 教育 体育 建材 五金 铁塔 创投 资本 基金会'
    .split(' ')
    .sort((a, b) => b.length - a.length)
const suffixes = companySuffixes
  .split(' ')
  .map(normalWord)
  .sort((a, b) => b.length - a.length)
export const chinesePlaces: readonly string[] =
  `${placesChinese} 日商 美商 韩商 法商 德商 港商 陆商 英商 荷商 星商 外商 日企 美企 韩企 国企 央企`
    .split(/\s+/)
    .filter(Boolean)
    .map(normalWord)
    .sort((a, b) => b.length - a.length)
/** No name of a firm holds these. */
const stopSigns = /[与和及跟的了在是有这那不也都就个每各把让曾则并又仍已将未被而但若如因由于向对从给说称其该此几多少些么吗呢]/
const speechAhead =
  '(?:今日|昨日|昨天|今天|周[一二三四五六日]|日前|近日|随后|则|也|又|亦|方面|当日|同日|昨晚|今晚|晚间|昨|今|已|曾|正|对此){0,2}'

export function chineseNamesIn(text: string): ChineseNames {
  const firms = new Set<string>()
  const people = new Set<string>()
  const equal: (readonly [string, string])[] = []
  const firm = (candidate: string | undefined) => {
    const name = candidate && cleaned(candidate)
    if (name) firms.add(name)
  }
  for (const match of text.matchAll(
    new RegExp(`([${hanzi}A-Za-z·]{2,14})\\((?:[A-Z]{2,6}[:.])?\\d{4,6}(?:[.-][A-Za-z]{1,4})?\\)`, 'g'),
  ))
    firm(tailOf(match[1]!))
  for (const match of text.matchAll(
    new RegExp(
      `(?<=^|[\\n。,;:!?“、)]|[日年月晚])([${hanzi}]{2,9}?)${speechAhead}(?:公告|宣布|披露|表示|回应|指出|强调|透露|证实|承认|澄清|否认|董事会|发布公告|对外宣布)`,
      'g',
    ),
  ))
    firm(match[1])
  for (const match of text.matchAll(
    new RegExp(
      `[与和跟同向由被从]([${hanzi}]{2,8}?)(?:集团|公司)?(?:签|达成|合作|采购|购买|订购|承租|租用|洽谈|供应|收购|订立|成立|合资|下单|出售|借款|提供|牵头|领投|接触|谈判)`,
      'g',
    ),
  ))
    firm(match[1])
  for (const match of text.matchAll(
    new RegExp(
      `(?:收购|并购|入股|增资|买下)了?(?:[\\u4e00-\\u9fff]{2,4}公司)?([${hanzi}]{2,8}?)(?=\\d|的|全部|部分|多数|少数|约|控股权|股权|股份|公司|[,。、;”])`,
      'g',
    ),
  ))
    firm(match[1])
  // Whom something is sold, licensed or let to.
  for (const match of text.matchAll(
    new RegExp(
      `(?:卖给|售予|出售给|转让给|授权给|租给|许可给|供应给|供货给|卖予|批给|借给|贷给)了?([${hanzi}]{2,8}?)(?=[,。;、(]|的|和|与|\\d|$)`,
      'gm',
    ),
  ))
    firm(match[1])
  for (const match of text.matchAll(/(?:国防|经济|财政|卫生|能源|商务|教育|内政|农业|环境|铁道|水利|住建|工信)部/g))
    firms.add(match[0])
  // The head of a clause before words that only a party goes with.
  for (const match of text.matchAll(
    new RegExp(
      `(?<=^|[\\n。;!?“、,] ?|\\d\\. ?)([${hanzi}]{2,6}?)(?=以\\d|拟以|获[^得悉准利]|被[${hanzi}]{2,8}以|遭[${hanzi}]{2,6}(?:取|退|砍|终)|中标|斥资|豪掷|委托|发包|同意以|同意向|与[${hanzi}]{2,9}(?:签|订|达|合资)|向[${hanzi}]{2,9}(?:采|订|购|下单|借|供|租|出售))`,
      'g',
    ),
  ))
    firm(match[1])
  // The head of a clause before a verb, when the text says it again.
  const heads = new Map<string, number>()
  for (const match of text.matchAll(
    new RegExp(
      `(?<=^|[\\n。;!?”:,] ?|\\d\\. ?)([${hanzi}]{2,5}?)(?=把|将|遭|向|与|跟|拟|说|称|已|花|今|昨|上周|宣布|去年|计划|正|也|则|还|董事长|执行长|财务长|首席|发言人)`,
      'g',
    ),
  ))
    heads.set(match[1]!, (heads.get(match[1]!) ?? 0) + 1)
  for (const [name, times] of heads) if (times >= 2) firm(name)
  for (const match of text.matchAll(new RegExp(`(?:${strongSuffixes.join('|')})`, 'g'))) {
    const before = text.slice(Math.max(0, match.index - 8), match.index)
    firm(sourceOf(before, match[0]))
  }
  for (const match of text.matchAll(new RegExp(`([${hanzi}·]{2,12})\\(([A-Z][A-Za-z0-9 .&'-]{1,40})\\)`, 'g'))) {
    if (/^[A-Z]{1,3}$/.test(match[2]!) && match[1]!.length > 5) continue
    equal.push([tailOf(match[1]!), match[2]!.trim()])
  }
  for (const match of text.matchAll(
    new RegExp(`([${hanzi}A-Za-z·]{4,20})\\((?:以下)?[简合]?称[为:]?[“‘]?([${hanzi}A-Za-z]{2,8})[”’]?\\)`, 'g'),
  ))
    equal.push([tailOf(match[1]!), match[2]!])
  // A city or county and its council: 市府 is the city the text names.
  const place = new RegExp(`([${hanzi}]{2}[市县省])(?:政府|府|民|长|议会)`).exec(text)
  if (place && !stopSigns.test(place[1]!))
    for (const council of [`${place[1]}政府`, `${place[1]}府`, `${place[1]!.at(-1)}府`, `${place[1]!.at(-1)}政府`])
      if (text.includes(council)) {
        firms.add(place[1]!)
        equal.push([place[1]!, council])
      }
  peopleIn(text, people)
  for (const name of people) firms.delete(name)
  return { firms, people, equal }
}

/** A role and a name behind it: 财务长林芳光, 分析师丹·艾夫斯. */
function peopleIn(text: string, people: Set<string>): void {
  for (let at = 0; at < text.length; at++) {
    const role = books.who.longestAt(text, at)
    if (!role) continue
    at = role.end - 1
    if (role.data !== 'role' || !/[\u4e00-\u9fff]/.test(text[role.start]!)) continue
    const name = personAt(text, role.end)
    if (name) people.add(name)
  }
  for (const match of text.matchAll(
    new RegExp(`(?<![${hanzi}])([${surnames}][${hanzi}]{1,2})(?:说|表示|坦言|直言|指出|强调|认为|透露)`, 'g'),
  ))
    if (
      !stopSigns.test(match[1]!) &&
      !books.who.longestAt(match[1]!, 0) &&
      match[1] !== '公司' &&
      !chinesePlaces.includes(match[1]!)
    )
      people.add(match[1]!)
}

function personAt(text: string, at: number): string | undefined {
  const dotted = sticky(/[\u4e00-\u9fff]{1,6}(?:·[\u4e00-\u9fff]{1,6}){1,2}/y, text, at)
  if (dotted) return cutAtWord(dotted)
  if (!surnames.includes(text[at] ?? '\n')) {
    const foreign = sticky(/[\u4e00-\u9fff]{2,5}(?=[,(:说表在对于认指称]|$)/y, text, at)
    return foreign &&
      /^[阿巴贝伯布查达德迪杜恩费弗格哈霍基卡凯科克拉莱兰勒里利卢鲁罗洛马麦曼米莫姆纳内尼诺帕佩皮普奇乔萨塞沙施史斯索塔泰特图托瓦韦维沃乌西希谢雅亚伊艾安奥]/.test(
        foreign,
      )
      ? cutAtWord(foreign)
      : undefined
  }
  for (const length of [3, 2]) {
    const name = text.slice(at, at + length)
    if (!/^[\u4e00-\u9fff]+$/.test(name) || name.length < length) continue
    if (!/[\u4e00-\u9fff]/.test(text[at + length] ?? ' ') || startsWord(text, at + length))
      return stopSigns.test(name.slice(1)) ? undefined : name
  }
  const three = text.slice(at, at + 3)
  return /^[\u4e00-\u9fff]{3}$/.test(three) && !stopSigns.test(three.slice(1)) ? three : undefined
}

const startsWord = (text: string, at: number): boolean =>
  Boolean(books.speech.longestAt(text, at) ?? books.prepositions.longestAt(text, at) ?? books.stages.longestAt(text, at)) ||
  /^(?:在|则|也|昨|今|上|近|日前|本人|却|更|还|曾|就|周|此|亦|等|的|是|被|把|透|直|坦|受|出|先|接|早|警|分|解|补|进|当|称|说)/.test(
    text.slice(at, at + 2),
  )

function cutAtWord(name: string): string | undefined {
  for (let i = name.lastIndexOf('·') + 2; i < name.length; i++) if (i > 1 && startsWord(name, i)) return name.slice(0, i)
  return name.length >= 2 ? name : undefined
}

/** The name that ends a run: what stands behind the last preposition, place or word of the grammar. */
function tailOf(run: string): string {
  let start = 0
  for (let at = 0; at < run.length - 1; at++) {
    const hit =
      books.who.longestAt(run, at) ??
      books.prepositions.longestAt(run, at) ??
      books.speech.longestAt(run, at) ??
      books.deals.longestAt(run, at)
    if (hit && hit.end < run.length && run.length - hit.end >= 2 && hit.data !== null) {
      start = hit.end
      at = hit.end - 1
    } else if (stopSigns.test(run[at]!) && run.length - at - 1 >= 2) start = at + 1
  }
  const role =
    /^.*(?:股东|子公司|母公司|关联方|客户|供应商|旗下|巨头|龙头|厂商|大厂|业者|制造商|开发商|运营商|零售商|初创公司|创企|独角兽|同业|对手)(?=.{3})/.exec(
      run.slice(start),
    )
  return withoutPlace(run.slice(start + (role ? role[0].length : 0)))
}

/** A firm's name that ends in a word for a trade, if what stands before it can be one. */
function sourceOf(before: string, suffix: string): string | undefined {
  const own = /[\u4e00-\u9fff·A-Za-z]{0,8}$/.exec(before)?.[0] ?? ''
  const tail = tailOf(own + suffix)
  const core = tail.slice(0, -suffix.length)
  if (/[A-Za-z]/.test(core)) return undefined
  // One sign before the suffix is a name only when the suffix is long: 该公司 is none, 泰银行 hardly.
  return core.length >= 2 && core.length <= 6 ? tail : undefined
}

function cleaned(candidate: string): string | undefined {
  const name = withoutPlace(candidate)
  if (name.length < 2 || name.length > 12 || stopSigns.test(name) || !/[\u4e00-\u9fff]/.test(name)) return undefined
  if (
    /^[\d一二两三四五六七八九十百千万亿]/.test(name) ||
    /(?:亿|万|元|年|月|日|季|期|份|次|笔|成|(?<!航)天|度|等|们|人)$/.test(name)
  )
    return undefined
  if (chinesePlaces.includes(name)) return undefined
  for (let at = 0; at < name.length; at++) {
    if (
      books.speech.longestAt(name, at) ||
      books.turns.longestAt(name, at) ||
      books.contexts.longestAt(name, at) ||
      books.pronouns.longestAt(name, at)
    )
      return undefined
    const who = books.who.longestAt(name, at)
    if (who && who.data !== 'maker') return undefined
    if (who && at === 0) return undefined
    const deal = books.deals.longestAt(name, at)
    if (deal?.data) return undefined
    const goods = books.goods.longestAt(name, at)
    if (goods && goods.end - goods.start === name.length) return undefined
    const stage = books.stages.longestAt(name, at)
    if (stage && stage.end - at >= 2) return undefined
  }
  return generic.test(name) || common.test(name) ? undefined : name
}

/** 恒远新材 is 恒远 for short, when that can be a name. */
export function shortOfChinese(name: string): string | undefined {
  let stem = name
  for (let i = 0; i < 2; i++) {
    const suffix = suffixes.find((s) => stem.endsWith(s) && stem.length - s.length >= 2)
    if (!suffix) break
    stem = stem.slice(0, -suffix.length)
  }
  return stem !== name && stem.length <= 4 ? cleaned(stem) : undefined
}

/** Words no firm is called. */
const common =
  /[一两三几各多整这那]家|家公司|此外|目前|同时|随后|其中|另外|最近|近期|当时|期间|此次|本次|至此|加上|包括|尽管|虽然|不过|据此|截至|截止|须予|以下|上述|据此|鉴于|若干|本公|所持|吉瓦|兆瓦|千瓦|规模|增长|领先|最佳|成功|优势|整间|整家|全部|现金|估值|价格|机构|部门|人士|消息|问题|方面|能力|需求|地区|政策|计划|项目|环境|技术(?!股份|集团|公司)|合作|记者|编辑|作者|综合|外电|本报|资料|去年|今年|昨天|上周|客户|伙伴|竞争|对手|用户|供应|采购|业务|产品|服务|管理|董事|高层|员工|双方|多家|一家|另一|核心|整个|主要|首批|未来|正式|长期|短期|签署|协议|合同|订单|亿|万元|百分/
const generic =
  /^(?:上市|母|子|孙|合资|新|本|大|小|国有|民营|外资|初创|科技|能源|全球|全国|国际|国内|海外|多家|两|三|这|部分|主要|其他|相关|另|各大|一|控股|关联|附属|下属|专业|大型|中国|美国|日本|欧洲|德国|韩国|人工智能|可再生|太阳能|清洁|传统|风险|长期|短期|银行|保险|商业|投资|国家|政府|数据|股份|基金|资本|汽车|电力|工程|市场|业内|公开|社交|智能|该|消息|监管|券商|外媒|媒体|报道|官方|管理层|董事会|发言人|分析师|执行长|行政总裁|记者|编辑|作者|交易|项目|园区|地主|客户|股东|银团|电话会议|附录|首批|余款|机柜|招牌|工地|信用)(?:公司|集团|企业|银行|基金|股份|科技|能源|电力|数据|资本|汽车|保险|证券|材料|工程|智能|医疗|云|网络|控股|航空|石油|天然气|风电|光伏|电池|芯片|半导体|租赁|物流|建设|软件|实业|动力|电信|通信|矿业|钢铁|药业|制药)?$/

function withoutPlace(name: string): string {
  for (const place of chinesePlaces)
    if (name.startsWith(place) && name.length - place.length >= 2 && !suffixes.includes(name.slice(place.length)))
      return name.slice(place.length)
  return name
}
