/** Figures next to these words measure something that nobody undertakes: prices, sizes, sales, forecasts. */
export const measureWords = {
  zh: '流水 年化 毛利 蒸发 净值 账上现金 溢利 应占溢利 录得收入 录得 公积金 票房 点击 首年流水 补贴需 运营补贴 预算收入 一般公共预算 研发投入 研发支出 研发开支 研发费用 累计投资金额 净赚 收盘价 市值 估值 营收 收入 净利 利润 股价 目标价 均价 单价 现价 成本 造价 罚款 罚金 每股 收盘 报价 涨幅 跌幅 市场规模 产值 销售额 年化收入 在手订单 积压订单 剩余履约义务 或有负债 负债 总负债 市占率 蒸发 缩水 亏损 盈余 现金流 自由现金流 总资产 净资产 余额 汇率 毛利 毛利率 自有资金 账面 现金储备 隐含市值 对应收入 折算 市场预期 预估 估计 预测 估算 年均 每股盈余 减少 税前 损失 进账 股息 分红 回购 支出 费用 股东应占 同比 环比 年产能 总产能 产能 上年 销量 跌至 涨至 大跌 大涨 减值 计提 亏 赤字 累计 去年同期 投标保证金 罚单 赔偿',
  en: 'cash of | total liabilities | net sales | had revenues | had revenue | employs | passenger revenue | operating profit | on hand | would lose | budget | market size | consensus | to date | in equity to date | earned | net income | shipped last year | total addressable | market value | market capitalisation | market capitalization | market cap | valuation | valuing | valued it | values it | revenue | revenues | sales | profit | earnings | income | share price | price target | target price | average price | cost | costs | fine | fined | penalty | per share | backlog | remaining performance obligations | RPO | market size | turnover | loss | losses | cash flow | free cash flow | FCF | EBITDA | assets | liabilities | net debt | cash pile | savings | shares rose | shares fell | shares closed | writedown | write-down | impairment | worth of revenue | annual revenue | run rate | run-rate | annualised | annualized | equity value | enterprise value | dividend | dividends | buyback | buybacks | repurchase | damages | tariffs | budget deficit | GDP | forecast | estimates | estimated at | estimate | we model | guidance | wiped | lost | tax credits | market opportunity | needs | need a further | spread | CDS | royalties of | list price of | spot price | price of | trading at | traded at | closed at | capacity of | nameplate | analysts expect | analysts expected | headcount | would cost | it would cost | expected to cost | total cost | puts it',
} as const

/** The figure after them has been overtaken, or is the sum or a part of others: no undertaking of its own. */
export const overtakenWords = {
  zh: '原为 原是 原订 原来是 本来是 上一轮的 上一份 先前为 比上一轮的 原合同金额 远低于 低于 不及 少于 远高于 此前宣称的 此前宣布的 先前宣布的 相比 原来的 原来的 原先的 原定的 原本的 原先 先前的 此前的 上调前',
  en: 'had put the bill at | originally budgeted | was budgeted at | budgeted at | first put at | had planned | the paper was for | used to be | up from | down from | from an initial | previously | earlier estimate of | originally | instead of | rather than | compared with | versus | initial estimate of | superseding',
} as const
export const sumWords = {
  zh: '合计 共计 总计 合共 总额 累计 总投资额合计 加总 总和 进账',
  en: 'in total | a total of | total of | totalling | totaling | combined | altogether | bringing the total | taking the total | brings the total | takes the total | in aggregate | aggregate | total value | total now | headline',
} as const
/** The figure after them is the share of an undertaking that has been paid or delivered. */
export const partWords = {
  zh: '已提款 提款 已用 用掉 提用 动用 目前动用 已经动用 已经花掉 花掉 已花 已投入 已经投了 已经撥下 已拨下 付出 已付出 已预付 首期 第一期 第二期 首批 其中 已提取 已提领 已动用 已支付 已付 首期 首笔 已到账 已汇出 已拨付 先期',
  en: 'of which we have used | has been drawn | is drawn | was drawn | have used | has used | deposits of | paid on signing | was paid on signing | of which | has drawn | have drawn | drawn | has since funded | since funded | has paid | already paid | including | first tranche of | initial | so far | disbursed | has received | has transferred | wired | the bond leg | first payment of | deposit of | tranche of',
} as const
