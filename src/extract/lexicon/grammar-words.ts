import type { Slot } from './deals.ts'

/** Prepositions by the slot they open; both languages. */
export const prepositions: readonly { readonly slot: Slot; readonly zh: string; readonly en: string }[] = [
  { slot: 'with', zh: '与 和 跟 同 及 以及 暨 联手 携手 偕', en: 'with | alongside | and | together with' },
  { slot: 'to', zh: '向 对 予 给予 往', en: 'to | toward | towards' },
  { slot: 'from', zh: '从 自 来自 源自', en: 'from' },
  { slot: 'for', zh: '为 给 替 为了', en: 'for | on behalf of' },
  { slot: 'by', zh: '由 被 获 经 遭 改由 交由 委由 转由', en: 'by | led by' },
  { slot: 'in', zh: '于 在 入', en: 'in | into | at' },
  { slot: 'of', zh: '关于', en: 'of' },
]

/** Words that stand for a party or a person named before. */
export const pronouns: readonly {
  readonly which: 'company' | 'it' | 'both' | 'latter' | 'former' | 'other' | 'he' | 'we' | 'they'
  readonly zh: string
  readonly en: string
}[] = [
  {
    which: 'company',
    zh: '该公司 这家公司 本公司 同一家公司 贵司 贵公司 该集团 该集团公司 这家企业 该企业 该行 该厂 该基金',
    en: '',
  },
  { which: 'it', zh: '它 其', en: 'it | its | itself' },
  {
    which: 'both',
    zh: '双方 两家公司 两公司 两家 两大巨头 两大公司 二者 两者',
    en: 'both companies | the two companies | both sides | the two sides | the companies | the two | the pair | both parties | the parties | the partners',
  },
  { which: 'latter', zh: '后者', en: 'the latter' },
  { which: 'former', zh: '前者', en: 'the former' },
  { which: 'other', zh: '对方 另一方', en: 'its counterparty | the counterparty' },
  { which: 'he', zh: '他 她 其本人', en: 'he | she' },
  { which: 'they', zh: '他们 她们 两人 二人', en: 'they' },
  { which: 'we', zh: '我们 我 我方 我司 本集团', en: 'we | our | us | ourselves' },
]

/** Hold the sign of a pronoun and are none. */
export const notPronouns = '其中 其余 其他 其它 其实 其后 其次 尤其 极其 与其 我国 他国 他人 她们 我省 我市 自我 其一 其二'

/** Ends a Chinese company's name. The longest that fits is taken. */
export const companySuffixes =
  '股份有限公司 有限责任公司 有限公司 控股集团 集团 控股 股份 公司 银行 证券 投顾 投资局 工坊 出版社 书店 影社 国际 资产 油脂 散热 国资委 国资局 财政厅 交通厅 卫健委 发改委 管委会 信保基金 设计院 文旅 冷链 气体 基础工业 橡胶 特钢 特材 塑料 塑胶 化工集团 机场集团 造船厂 船厂 智造 智控 精工 谐波 传动 电驱 视讯 影像 航电 制程 封测 电池厂 电力局 局 厅 基金 投基金 投资本 投控股 投集团 产投 国投 城投 交投 建投 创投 隧道局 工程局 建设局 交通局 水利局 管理局 勘探局 风能 绿能 电投 资本 科技 能源 电力 汽车 医药 制药 生物 药业 矿业 锂业 铜业 铝业 钢铁 重工 航空 海运 航运 船舶 保险 人寿 电子 半导体 材料 化学 化工 石化 石油 天然气 燃气 风电 光伏 电池 电气 电机 通信 通讯 电信 软件 网络 物流 地产 建设 工程 精密 光电 微电子 新能源 储能 投控 金控 租赁 信托 资管 商事 物产 智能 机器人 集成 生技 医疗 食品 农业 水泥 玻璃 造纸 橡胶 塑料 纺织 家电 影业 传媒 科创 数据 实业 动力 影业 造船 视效 营造 水务 资源 乳业 酒业 置业 新材 化纤 影视 娱乐 动漫 游戏 工作室 纸业 铁路 港务 种业 航天 航太 生医 重机 机械 电缆 环保 建工 营建 服饰 零售 百货 超市 餐饮 酒店 旅游 教育 建材 铁塔 造纸 工业 轨道 铝业 硅业 锂能 硅谷银行 视频 疫苗 研究所 研究院 大学 协会 基金会 财政局 民航局 影城 院线 汽运 船务 农牧 牧业 渔业 茶业 饮料 啤酒 电信 车电 电能 电网 热力 燃料 氢能 核电 核能 水电 农商行 检测 认证 仪器 医药 医学 检验 口腔 眼科 健康 养老 出版 广告 体育 文旅'

/** Ends a company's name in Latin letters. */
export const latinSuffixes = new Set(
  'AB ASA Oyj SpA BV KK Pty SAS Bhd Tbk Pictures Studios Studio Equity Renewables Technik Entertainment Media Games Sports Networks Space Launch Railways Rail Steelworks Agro Farms Dairy Breweries Brewing Textiles Apparel Brands Stores Restaurants Hotels Resorts Hospital Clinics Diagnostics Devices Instruments Tools Machinery Engineering Construction Cement Glass Paper Packaging Plastics Rubber Water Environmental Waste Education Publishing Interactive Inc Corp Corporation Ltd Limited LLC PLC plc AG SE NV GmbH Co Company Group Holdings Holding Energy Capital Partners Technologies Technology Systems Pharma Pharmaceuticals Therapeutics Biosciences Biologics Biotech Bio Mining Minerals Metals Resources Lithium Copper Gold Steel Motors Motor Automotive Air Airlines Airways Aviation Bank Securities Insurance Power Electric Electronics Semiconductor Semiconductors Materials Chemical Chemicals Petroleum Oil Gas LNG Infrastructure Industries International Digital Networks Data Cloud Compute Computing Labs Laboratories Robotics Aerospace Shipping Marine Logistics Realty Properties Ventures Investments Management Research Analytics Advisors Fund Trust Foods Solar Wind Hydrogen Nuclear Battery Batteries Renewables Utilities Telecom Communications Software AI Medicines Health Healthcare Sciences Chemie Stahl Werke'.split(
    ' ',
  ),
)

/** Words that hold the characters of a preposition and are none. */
export const notPrepositions = {
  zh: '自媒体 自营商 自由现金 认为 成为 作为 称为 因为 为此 以为 视为 为止 为期 为何 为主 改为 转为 设为 行为 约为 均为 仅为 应为 分为 列为 名为 为例 斥为 升为 降为 对于 对外 对此 对手 对象 对话 对应 面对 针对 绝对 反对 对冲 对赌 对比 和解 总和 温和 和平 缓和 饱和 和谐 参与 与会 与否 授与 自己 自身 自由 自研 自产 自有 自动 自建 自营 自行 自愿 各自 独自 亲自 自家 自然 自主 来自于 由于 理由 事由 自由港 从而 从事 从未 从来 从业 从此 经营 经济 经过 经理 经验 已经 曾经 财经 经由 经销 同意 同时 同样 共同 合同 同步 同比 如同 同期 同业 同行 同类 不同 相同 同日 同年 同月 认同 赞同 同一 同价 协同 同频 同床 跟进 跟踪 跟随 跟投 跟单 供给 给出 给定 补给 在于 现在 存在 所在 正在 在内 潜在 内在 在建 在手 在线 在谈 在野 在售 关于 等于 属于 处于 位于 用于 基于 小于 大于 低于 高于 不少于 不低于 不高于 不多于 少于 多于 终于 鉴于 至于 过于 敢于 勇于 善于 介于 由此 由来 获得 获取 获利 获批 获悉 获准 获授 获选 获颁 获益 被动 被曝 进入 投入 收入 注入 入股 入账 入围 引入 加入 陷入 买入 汇入 计入 切入 融入 列入 纳入 深入 介入 写入 接入 步入 落入 输入 存入 购入 以及时 方向 意向 转向 动向 倾向 趋向 方向性 导向 走向 面向 去向 流向 双向 一向 取向 志向 及时 涉及 及其 普及 提及 波及 顾及 以及其 触及 危及 埃及 代替 替代 替换 接替 替代品',
  en: 'according to | due to | up to | subject to | in order to | for example | for instance | in total | in part | of course | at least | at most | by then | in addition | in return | in full | with respect to | and then | to date | so far | as well as | in principle | in which | for now | at a | in a | by the end of | at the end of | in the | at the',
} as const

/** "the Australian miner", 该矿商: a firm by its trade; the second word is what such a firm sells (goods.ts), its kind, or nothing. */
export const describedFirms: Readonly<Record<string, string>> = {
  company: '',
  group: '',
  firm: '',
  airline: 'airline',
  carrier: 'airline',
  lessor: 'lessor',
  planemaker: 'aircraft',
  automaker: 'cars',
  carmaker: 'cars',
  chipmaker: 'chips',
  foundry: 'foundry',
  miner: 'mining',
  drugmaker: 'drugs',
  pharma: 'drugs',
  biotech: 'drugs',
  utility: 'power',
  shipbuilder: 'ships',
  shipper: 'shipping',
  retailer: 'retail',
  steelmaker: 'steel',
  refiner: '',
  trader: 'trading',
  bank: 'lender',
  lender: 'lender',
  fund: 'fund',
  investor: 'fund',
  startup: 'ai',
  developer: '',
  supplier: '',
  producer: '',
  manufacturer: '',
  operator: '',
  buyer: '',
  seller: '',
  borrower: '',
  landlord: '',
  tenant: '',
  giant: '',
  insurer: 'lender',
  conglomerate: '',
}
