import type { Instrument, Stage } from '../../model/index.ts'

export interface StageWord {
  readonly stage: Stage
  /** Heavier words decide when a passage holds several. */
  readonly weight: number
  readonly instrument?: Instrument
  readonly binding?: boolean
  readonly zh: string
  readonly en: string
}

/** What words say of how far an undertaking has come. English inflects; Chinese in either script. */
export const stageWords: readonly StageWord[] = [
  {
    stage: 'terminated',
    weight: 90,
    zh: '砍掉了 砍掉 停产检修后 终止包头 没有谈拢 就此作废 决定不续租 不续租 谈不拢 没有续 宣告失败 已经退出 撤回所有 期满失效 自动失效 已于期满 走到头 走到了头 画上了句号 画上句号 撕破脸 收场 飞了 黄了 没有再续 没有续签 没续签 不再续约 不谈了 停止接触 谈判破裂 合意终止 提前终止 退还权利 不再进行 书面通知终止 依法解除 协商解除 已于届满 已经作废 届满 到期失效 终止 取消 告吹 破局 破裂 退出 最终退出 作废 撤回 解除 失效 未展延 落空 拒绝 放弃 流产 谈崩 谈不拢 未能达成 宣告失败 无果 中止合作 到期未续 没有谈成 解约 退单 砍单 撤单 不再推进 撤资 改投 没谈成 已到期 失败告终 以失败告终 叫停收购 否决 被否决 胎死腹中 作罢 撕毁 未获续签 不了了之 宣告破局 未续约 撤销',
    en: 'ended by mutual consent | declined to renew | lost out | could not agree | parted in good spirits | cancelled undrawn | would not go ahead | will not go ahead | not go ahead | was turned away | turned away | walked away within | never left the drawing board | no longer work with | lapsed in | is gone | are gone | torn up | tears up | no longer in force | ran out | run out | not renewed | not renew | chose not to renew | will not after all | fell away | fallen away | walked off | walks away | pulled out | unanimously rejected | did not materialise | did not materialize | never materialised | came to nothing | has lapsed | not proceed | not go ahead | scuppered | dissolved | revoked | rescinded | unwound | exclusivity lapse | terminate | cancel/cancels/cancelled/canceled/cancelling/canceling/cancellation | scrap/scraps/scrapped/scrapping | lapse | collapse | withdraw/withdraws/withdrew/withdrawn/withdrawing | walk away | walked away | fell through | fall through | expire | call/calls/called/calling off | abandon | reject | pull/pulls/pulled/pulling out | pulled out of | drop/drops/dropped/dropping | ended without | broke down | broken off | broke off | termination | shelved for good | no longer | was to have been | torn up | tore up | dead | let lapse | failed to reach | did not proceed | backed out | replaced by | refuse | declined the offer | turned down | ended talks | talks ended | rescind | void | walked',
  },
  {
    stage: 'stalled',
    weight: 85,
    zh: '暂停执行 踩刹车 没下文 还没下文 先挂着 挂着 先放着 拖着 停工 没有下文 无限期 交车时程暂停 全部暂停 停滞 陷入停滞 搁置 暂停 冻结 中止 叫停 陷入僵局 延宕 搁浅 暂缓 停摆 卡关 卡住 悬而未决 无限期推迟 推迟 延后 不可抗力',
    en: 'frozen | shelved | put off | mothballed | suspended | has suspended | stall | pause | suspend | freeze/freezes/froze/frozen/freezing | on hold | on ice | put on hold | put on ice | in limbo | deadlock | deadlocked | delayed indefinitely | force majeure | halted | exclusivity expired | exclusivity lapsed',
  },
  {
    stage: 'completed',
    weight: 70,
    zh: '已经还清 还清 履行完毕 钱货两讫 全数收讫 付讫 收讫 悉数收讫 全数入账 款项结清 全部验收 如数结清 已结清 交割完毕 过户完毕 一次付清 全部付清 已付清 交完 全部交完 发行完毕 全部到账 已收讫 办理完毕 买走了 已解除保证 完成 已完成 交割 完成交割 付清 全数付清 打完 缴足 结清 全部到位 全部交付 收讫 已付讫 已行权 实缴 已全额 悉数到账 交易完成 完成收购 已经付完 已结清 已全部',
    en: 'paid to the last cent | paid off in full | delivered in full | settled in cash | has been settled | has been repaid | fully received | all of which had been received | has completed | had completed | completed the | complete | closed | settled | fully paid | paid in full | fully drawn | fully funded | completed | consummated | has closed | was closed | exercised | wrapped up | all delivered | fully delivered | completion of',
  },
  {
    stage: 'partly_funded',
    weight: 75,
    zh: '已用去 用了 付了 头一笔 先收了 用掉 用掉了 动用 已经动用 目前动用 已花 已经花掉 花掉 提用 已提用 付出 已付出 已经付出 已经撥下 已拨下 拨下 拨款 已拨款 收妥 已收妥 已投 已经投了 已投入 投了 入账 入帐 已交 已装机 首期到账 货款已支付 已缴付 已付讫首期 已预付 已提取 已提领 已动用 首批已 已汇出 已到账 已入账 已拨付 已支付 已交付 交付使用 已付 已预付 预付款 已投产 已交货 陆续交付 首批交付 提款 已缴 已到位 已汇入 首期款已 到账 拨付 已完成首笔 首笔 已经交付 已出货 开始交付 已出资 已注入 提取 已发货 汇出',
    en: 'is drawn | was drawn | have used | has used | used so far | already delivered | is in the bank | have been paid | was paid on signing | paid on signing | had been paid | deposits of | has been drawn | have already been | has since paid | have arrived | were handed over | were delivered | was delivered | of it paid | has drawn | have drawn | drawn down | drew down | drawn | has since funded | since funded | has already paid | already paid | first tranche | initial tranche | has been paid | was paid | were paid | first deliveries | first shipments | have been delivered | has been delivered | has delivered | deliveries began | prepayment | pre-payment | prepaid | deposit | paid so far | so far paid | has paid | have paid | has transferred | wired | disbursed | already received | has received | has invested | had invested so far | first payment | already spent | has funded | so far',
  },
  {
    stage: 'negotiating',
    weight: 60,
    binding: false,
    zh: '还在拉锯 拉锯 议价 还没谈定 还没谈到价格 谈条款 敲定条款 正在敲定 还没谈妥 条件大致谈好 洽购 送授审会 碰过面 都还在聊 还在聊 洽谈 谈判 磋商 接触 商讨 商谈 接近达成 接近达成协议 正就 仍在讨论 协商 洽商 讨论中 尚在谈判 谈判中 条件还在谈 还在谈 尚未取得正式采购单 最终规模 尽职调查 排他谈判 独家谈判 即将达成 逼近达成 进入最后阶段 条款清单 投资条款书',
    en: 'haggling | in conversation | conversations | still in talks | sounding out | working on a deal | initialled | still negotiating | in talks | talks | in discussions | discussions | negotiate | negotiations | in negotiations | close to a deal | close to an agreement | near a deal | nearing a deal | nearing an agreement | nears deal | nears | term sheet | term-sheet | advanced talks | exclusive talks | early talks | preliminary talks | still under discussion | under discussion | under negotiation | hammering out | due diligence | shortlisted | close to | finalising terms | finalizing terms | sounding out | in advanced',
  },
  {
    stage: 'intent',
    weight: 65,
    instrument: 'letter_of_intent',
    binding: false,
    zh: '意向认购 意向采购 中标通知书 投资意向书 合作意向书 意向书 投资意向 合作意向 意向协议 意向性协议 采购意向 意向订单 意向',
    en: 'expressions of interest | letter of intent | letters of intent | LOI | LOIs | expression of interest | letter of award | notice of award',
  },
  {
    stage: 'intent',
    weight: 65,
    instrument: 'memorandum',
    binding: false,
    zh: '备忘录 谅解备忘录 合作备忘录 MOU MoU',
    en: 'memorandum of understanding | memoranda of understanding | memorandum | MoU | MOU | MoUs',
  },
  {
    stage: 'intent',
    weight: 64,
    instrument: 'framework',
    binding: false,
    zh: '框架协议 原则性协议 原则协议 战略合作协议 合作框架 框架',
    en: 'heads of agreement | heads of terms | HOA | HOAs | framework agreement | framework | agreement in principle | agreed in principle | preliminary agreement | preliminary deal | preliminary accord | preliminary | non-binding agreement | provisional agreement | cooperation agreement',
  },
  {
    stage: 'intent',
    weight: 66,
    binding: false,
    zh: '仅签署条款书 无法律约束力 并无法律约束力 不构成 并不构成 不具约束力 不具法律约束力 无约束力 非约束性 没有约束力 并非承诺 非承诺 尚未最终确定 没有最终确定',
    en: 'no binding | non-binding | nonbinding | not binding | not legally binding | no binding | indicative',
  },
  {
    stage: 'intent',
    weight: 30,
    instrument: 'plan',
    zh: '计划 拟 将 打算 有意 预计 希望 准备 计划于 预定 目标 规划 将会 欲 愿意 会参与 绝对会 尚未动用 尚未启动 提出收购 提出要约 要约',
    en: 'plan | plans to | planned | planning | intend | will | would | aim | expect | want | hope | propose | set to | proposed | offer | bid | has not started | target | seek | intends to | to invest | slated to | pledge | vow | going to | looking to',
  },
  {
    stage: 'rumoured',
    weight: 40,
    binding: false,
    zh: '听说 外传 网传 盛传 据传 坊间传 有传 市场传 传 可望 传闻 据传 盛传 考虑 评估 或将 可能 有望 酝酿 探索 市场传言 传出 研拟 传 有意跟进 不排除 据悉 或 可能性 初步考虑 曾考虑',
    en: 'talk of | whispers | word is | consider | weigh | explore | may | might | could | mull | reportedly | rumoured | rumored | rumours | rumors | speculation | study | evaluate | is said to | are said to | looking at | interested in | possible | potential | in line to | tipped to | eyeing | eyes',
  },
  {
    stage: 'agreed',
    weight: 68,
    instrument: 'definitive',
    binding: true,
    zh: '董事会核准 董事会审议通过 审议通过 核准 董事会批的 经董事会 已批 签字 已签 最终协议 正式协议 正式签署 具约束力 有约束力 具有法律约束力 正式合同 正式合约 最终投资决定 最终投资决策 照付不议 已签署 董事会通过 董事会批准 股东会通过 获批 签妥 已签订 董事会决议 拍板',
    en: 'board voted | the board approved | signed and sealed | has contracted | underwritten | has been contracted | irrevocably | definitive | binding | final investment decision | FID | board approved | board-approved | signed and sealed | legally binding | take-or-pay | approved | unconditional | firm order | firm orders | firm contract | firm',
  },
  {
    stage: 'agreed',
    weight: 50,
    instrument: 'contract',
    zh: '签署 签订 签下 签约 达成 同意 签了 签的 敲定 订立 答应 已下单 下单 批出 签定 中标 签 缔结 续签 签立',
    en: 'sign | agree | ink | struck | reached | won | awarded | committed | clinched | sealed | secured | has ordered | ordered | entered into | signed | agreed',
  },
]

/** Before a stage word they turn it off: 尚未完成, "has not signed". */
export const negations = {
  zh: '毋须 无须 无需 不必 毋需 未有 未 尚未 没有 不 并未 从未 未曾 无 并非 不会 未能 不再 没',
  en: "not | never | no | n't | yet to | without | has yet | have yet | hasn't | haven't | didn't | doesn't | isn't | wasn't | neither | nor | nothing",
} as const
/** Nothing after them is said to be so. */
export const hypotheticals = {
  zh: '我们预计 我们估计 我们测算 我们的模型 市场模型 如果 若 假如 假设 倘若 一旦 要是 假使 设若 万一 有权 选择权 是否',
  en: 'then we would | would be talking about | suppose | supposing | had we | if ever | if | we model | we forecast | we estimate | we expect | our model | our estimate | in our view | were to | provided that | in case | should it | assuming | unless | suppose | whether | has an option | have an option | has the option | option to | right to | hypothetically | had it',
} as const

/** Hold the signs of a stage word and tell none. */
export const notStages = {
  zh: '已投资 已投产能 友好协商 协商一致 经协商 可能性 将军 即将到期 拟合 传统 传媒 传感 传输 传导 宣传 流传 遗传 传真 传递 传奇 传承 欲望 或者 或有 或许 大将 签名 签证 计划经济 签约仪式 准备金 提取率 评估报告 评估机构 希望工程 目标价 目标公司 目标市场 研究目标 框架内 通过率 完成度 预计收入 公司计划书 主将',
  en: 'in may | last may | since may | by may | of may | from may | until may | early may | late may | may 2024 | may 2025 | may 2026 | may 2027 | will of | would-be | target price | price target | may 1 | expected to cost | so far as | want of | hope for | completed its review | offer price | in the offing | talks about | dead weight | deadline | deadlines | settlement | could not be reached | planned economy | exploration | possible that',
} as const
