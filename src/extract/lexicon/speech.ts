import type { Act } from '../../model/index.ts'

export interface SpeechWord {
  readonly act: Act
  /** The words themselves say all of it: "declined to comment". */
  readonly whole?: true
  /** Only a report or a source can stand before it, so it may be an outlet's. */
  readonly report?: true
  readonly zh: string
  readonly en: string
}

export const speechWords: readonly SpeechWord[] = [
  {
    act: 'asserts',
    zh: '表示 说 称 指出 透露 宣布 公告 公告称 披露 强调 声称 直言 写道 写到 发文 告诉 声明称 说明 补充 补充说 介绍 回应 回应称 坦言 解释 提到 宣称 对外宣布 发布公告 重申 证实 确认 承认 明确指出 明确表达 喊话 认定 相告 表态 说道 回复 被曝 私下抱怨 私下透露 明确表示 发帖 公布 指称 讲 谈到',
    en: 'say/says/said/saying | tell/tells/told/telling | announce | disclose | add | confirm | state | write/writes/wrote/written | post | note | explain | reiterate | insist | claim | argue | acknowledge | admit | stress | e-mail | email | reply/replied/replies | reveal | respond | maintain | comment | declare | emphasise | emphasize | remark | quip/quipped | joke | concede | tweeted | told reporters | according to',
  },
  {
    act: 'asserts',
    report: true,
    zh: '报道 报导 援引 引述 引用 曝光 率先报道 率先披露 独家报道 独家 获悉 援引消息',
    en: 'report | reported | first reported | cite | citing | quote | quoting',
  },
  {
    act: 'denies',
    zh: '否认 驳斥 反驳 澄清 坚决否认 斥责 斥为 予以否认 矢口否认',
    en: 'deny | rebut/rebuts/rebutted/rebutting | dispute | dismiss/dismisses/dismissed/dismissing | refute | reject the report | pushed back',
  },
  {
    act: 'hedges',
    whole: true,
    zh: '不予置评 拒绝置评 未予置评 未回应 没有回应 不予评论 拒绝评论 暂无回应 未置评 未有回应 不愿置评 未予否认 不评论 不便评论 暂不置评 未立即回应',
    en: 'declined to comment | decline to comment | declines to comment | declining to comment | did not respond | did not immediately respond | could not be reached | did not reply | no comment | had no comment | would not comment | refused to comment | declined to say | declined to elaborate | did not comment | declined comment | declined to discuss',
  },
  {
    act: 'estimates',
    zh: '估计 预估 估算 预测 测算 预计 认为对应 推算',
    en: 'estimate | forecast/forecasts/forecasted | reckon | calculate | project | predict | puts it | put it at | models',
  },
  {
    act: 'comments',
    zh: '认为 评价 评论说 警告 质疑称 形容 批评 点评 分析称 分析认为 提醒 感叹 笑言 看来 担心',
    en: 'think/thinks/thought | believe | warn | call/calls/called | describe | question | caution | view | comment | lament | suggest',
  },
]

/** Words of content that recast the act of the statement, whoever says it. */
export const actWords: readonly { readonly act: Act; readonly zh: string; readonly en: string }[] = [
  {
    act: 'denies',
    zh: '没有这个计划 没有这个计画 没有这样的计划 没有相关计划 从来没有来谈过 从来没有谈过 没有的事 没有这件事 从来没有这件事 哪有这种事 并无进行有关商讨 并无就此与任何人士 并无有关商讨 没有业务合作 没有任何业务合作 没有任何接触 未有任何接触 并未与 从未与其 从未商谈 也未与 均未与 没有收到任何要约 未收到任何要约 没有谈过 没有跟任何一家谈过 纯属揣测 纯属臆测 并不属实 报道失实 没有就是没有 不是买家 没有租也没有谈 没有租 无稽之谈 纯属谣言 不属实 子虚乌有 不实 没有任何 不准确 并无此事 未有任何承诺 没有义务 不涉及 捕风捉影 纯属虚构 不存在 过去没有 完全错误 荒谬 按原计划进行 没有应披露 失实',
    en: "no contact with | had no contact | made no approach | no plans to make | no plans to order | has no plans | have no plans | there is no loan | is not preparing a bid | not preparing a bid | isn't for sale | not for sale | no one has asked | nobody has asked | nobody from | pure invention | wishful thinking | not selling | no such thing | never made an offer | no offer was ever made | made no offer | has not made an offer | nonsense | not true | untrue | false | no truth | baseless | inaccurate | never had | no such | incorrect | wrong | fake news | no agreement | did not sign | categorically | unfounded | no plans | misleading | fiction | on track | as planned",
  },
  {
    act: 'redefines',
    zh: '从未是 不是承诺 并非承诺 不具约束力 而是 改采 改为 调整为 修订 已作修订 不会接近 实际上是 仅为 只是 不算',
    en: 'never a commitment | not a commitment | was never | rather than | non-binding | not binding | an invitation | instead | revised | amended | recast | restructured | not obliged | no obligation | in name only | merely',
  },
  {
    act: 'hedges',
    zh: '可能 考虑 希望 仍在讨论 还在谈 尚未 不保证 视情况 不排除 没有保证 未最终 或将 尚无定论 正在共同确认',
    en: 'no assurance | no guarantee | may | might | could | not final | subject to | still negotiating | hope | would consider | no certainty | not yet decided | depends on | premature | too early',
  },
  {
    act: 'commits',
    zh: '绝对会 将会 将进行 承诺 一定会 保证 我们会 计划 打算 宣布计划 必将',
    en: 'we will | we are committed | we intend | will invest | committed to | we plan | would raise | will build | will buy | pledge | intends to | plans to | will be | will pay',
  },
]

/** Speakers nobody names. */
export const unnamedWords = {
  zh: '投资者 投资人 分析人士 市场分析人士 知情人士 消息人士 知情者 消息灵通人士 内部人士 内部消息 匿名人士 接近交易的人士 接近公司的人士 接近该公司的人士 业内人士 业界人士 市场人士 供应链消息 供应链人士 消息称 消息指 外媒 媒体 有媒体 外电 坊间 市场传闻 市场盛传 市场传言 传闻 熟悉情况的人士 了解情况的人士 投资人士 早期投资人 不愿具名 不愿透露姓名 相关人士 银行界人士 部分人士 法人 多家媒体 据传 交易人士 市场消息',
  en: 'people familiar with the matter | person familiar with the matter | people familiar | a person familiar | people with knowledge of the matter | people with knowledge | person with knowledge | people briefed on the matter | person briefed on the matter | people close to | person close to | sources familiar | sources | a source | one source | two sources | people with direct knowledge | insiders | unnamed sources | unnamed people | media reports | local media | press reports | reports | bankers | industry sources | two people | three people | four people | one person | market talk | officials familiar | banking sources | market chatter | trade sources | traders | people involved | person involved | people said | analysts',
} as const

export const notUnnamed = {
  zh: '社交媒体 自媒体 多媒体 融媒体 新媒体 媒体公司 媒体集团 对媒体 向媒体 回应媒体 传媒 流媒体 媒体平台 法人代表 法人股 投资人士 全体人士',
  en: 'reporters | social media | media company | media group | annual reports',
} as const

/** A paper that speaks for the company that filed it. */
export const filingWords = {
  zh: '监管文件 公告文件 招股书 招股说明书 年报 季报 证交所 交易所公告 重大讯息 申报文件 备案文件 附录 港交所公告 通函',
  en: 'regulatory filing | securities filing | SEC filing | stock exchange filing | exchange filing | filing | prospectus | 10-K | 10-Q | 8-K | S-1 | annual report | court filing | exchange announcement',
} as const

/** A company speaking through somebody it does not name. */
export const mouthWords = {
  zh: '发言人 管理层 董秘办人士 董秘办 公司方面 方面 发言体系 官方社交媒体账号 官方账号 负责人 董事会 新闻稿 人士 公关 投资者关系 代表',
  en: 'spokesperson | spokesman | spokeswoman | management | a company representative | representative | representatives | press release | statement | official account | executives | the board',
} as const

export const roleWords = {
  zh: '首席执行官 执行长 行政总裁 首席财务官 财务长 财务总监 财务官 首席运营官 营运长 首席技术官 技术长 董事长 主席 董座 总裁 总经理 副总裁 副总经理 执行副总 创始人 联合创始人 创办人 共同创办人 掌门人 分析师 信贷分析师 首席分析师 经济学家 合伙人 董事 董秘 董事会秘书 秘书长 部长 发言人 高级执行官 主管 基金经理 投资长 首席投资官 负责人 CEO CFO COO CTO 研究员 顾问 资深副总 教授 律师 总监 经理 社长 会长 主任 署长 局长 县长 州长 总统 总理 执行董事 记者 老板',
  en: 'chief executive officer | chief executive | CEO | chief financial officer | CFO | chief operating officer | COO | chief technology officer | CTO | finance chief | finance director | chairman | chairwoman | chair | president | vice president | executive vice president | senior vice president | managing director | founder | co-founder | cofounder | analyst | senior analyst | credit analyst | equity analyst | economist | strategist | partner | director | minister | prime minister | secretary | chief | head of | boss | treasurer | portfolio manager | fund manager | executive | executive director | general manager | general counsel | spokesman | spokeswoman | spokesperson | commissioner | professor | lawyer | investor | governor | senator | deputy | manager | chief commercial officer | commercial director | chief investment officer | adviser | advisor | consultant | researcher | senator | representative | owner',
} as const

/** Hold the signs of a speech word and say nothing. */
export const notSpeech = {
  zh: '堪称 号称 名称 称为 称霸 称职 对称 简称 统称 俗称 职称 报告 报价 说法 说服 小说 传说 学说 说明书 应声 说到底 也就是说 换句话说 可以说 应该说 总的来说 话说 不用说 据说 据称 声明文件 讲究 介绍信 所称 表示层 公告文件 公告栏 宣布日 回应度 披露义务 披露的信息 应披露 未披露 未公布 没有披露 未透露 没有透露 未公开',
  en: 'said to be | that said | state-owned | state of | the state | states | the states | United States | state | told apart | add up | added to | note that the | notes | note | comment period | reports | report on | comments on | post | posts | claims | claim | argue for | models | model | project | projects | quotes | quote | write-down | view | views | question | questions | comment | comments | question of | add | adds | suggest',
} as const

/** Hearsay: what follows is said by nobody named, and carried by whoever was carrying before. */
export const hearsayWords = {
  zh: '有自媒体称 有媒体称 有媒体报道 有报章报道 网传 坊间传 坊间一直传 市场传 据了解 有消息称 有传闻称 有文章说 据称 据传 被传出 传出 据悉 据说 传闻中 盛传 被曝出 市场传言 坊间传闻 传闻称 据闻',
  en: 'traders talk of | market talk | talk in the market | there is talk | rumour has it | reportedly | allegedly | is said to | are said to | was said to | rumoured to | rumored to | is understood to | market talk',
} as const
/** The report, spoken of as such: its carrier carries on. */
export const reportWords = {
  zh: '报道指出 报道称 报导指出 报导称 该报道 报道还 报道 报导 文章称',
  en: 'the report said | the report added | the report | the newspaper said | the paper said | the article',
} as const
export const privateWords = { zh: '私下 私底下 被曝', en: 'privately | in private' } as const

/** A denial that there is such a thing at all, not of one of its details. */
export const flatDenials = {
  zh: '没有这个计划 没有这个计画 没有这样的计划 没有相关计划 从来没有来谈过 从来没有谈过 没有的事 没有这件事 从来没有这件事 哪有这种事 并无进行有关商讨 并无就此与任何人士 并无有关商讨 没有业务合作 没有任何业务合作 没有任何接触 未有任何接触 并未与 从未与其 从未商谈 也未与 均未与 没有收到任何要约 未收到任何要约 没有谈过 没有跟任何一家谈过 纯属揣测 纯属臆测 并不属实 报道失实 没有就是没有 不是买家 没有租也没有谈 没有租 没有这回事 并无此事 绝无此事 子虚乌有 纯属谣言 纯属虚构 没有任何协议 没有达成任何协议 未签署任何协议 从未签署',
  en: "no contact with | had no contact | made no approach | no plans to make | no plans to order | has no plans | have no plans | there is no loan | is not preparing a bid | not preparing a bid | isn't for sale | not for sale | no one has asked | nobody has asked | nobody from | pure invention | wishful thinking | not selling | no such thing | never made an offer | no offer was ever made | made no offer | has not made an offer | no such deal | no such agreement | no such talks | no such plan | there is no deal | there is no agreement | not in talks | no deal has been | never signed | never had a contract | have no contract | no contract",
} as const
