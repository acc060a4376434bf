// Words that tell an event that has happened from one that is to come, for dating a text that does not give its date.
// A reader of either language may add to them; order does not matter. English first, then 繁體 and 简体.
const words = (list: string): readonly string[] => list.trim().split(/\s+/)

const pastWords = words(`
  said told wrote announced reported posted published disclosed filed signed agreed closed completed released
  unveiled confirmed denied called warned launched raised priced sold bought paid fell rose dropped gained lost
  ended lapsed won made gave met held began started approved rejected withdrew answered replied quoted recorded
  showed stated was were had

  宣布 宣佈 表示 稱 称 說 说 指出 透露 披露 報道 报道 報導 报导 援引 引述 爆料 回應 回应 發文 发文 發布 发布 發佈 公布 公佈 公告 簽署 签署 簽訂 签订 簽下 签下 簽約 签约 達成 达成
  完成 給出 给出 收盤 收盘 收報 收报 喊話 喊话 召開 召开 否認 否认 承認 承认 澄清 強調 强调 上漲 上涨 下跌 大跌 大漲 大涨 暴跌 飆升 飙升 源於 源于 源自 起於 起于 曾 曾經 曾经 已 已經
  已经 了
`)

const futureWords = words(`
  will would shall by until till before due expected expects expect plans planned plan scheduled aims target
  targets targeted targeting could may might from starting beginning through effective deadline upcoming next
  forecast forecasts if once matures maturing expires

  將 将 預計 预计 預期 预期 計劃 计划 擬 拟 到期 屆時 届时 可望 有望 目標 目标 估計 估计 截止 之前 以前 為止 为止 起 前 如果 若 一旦 下一 未來 未来 預定 预定 至遲 至迟
`)

// English words whole, Han words anywhere: Han is written without spaces.
const patternOf = (list: readonly string[]) =>
  new RegExp(
    `\\b(?:${list.filter((word) => /^[a-z]/.test(word)).join('|')})\\b|${list.filter((word) => !/^[a-z]/.test(word)).join('|')}`,
    'gi',
  )
export const pastPattern = patternOf(pastWords)
export const futurePattern = patternOf(futureWords)
