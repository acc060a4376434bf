import type { Language } from '../../base/index.ts'

const en = {
  title: 'How much may be missing',
  titleOf: (name: string) => `How much ${name} may lack`,
  subtitle: (unit: string) =>
    `Unpaid at the end of each quarter, ${unit}. Bands: nine tenths of the paths, and the middle half; line: the median; dashed: every commitment brings what this run says. ± is one standard error.`,
  level: (percent: string) => `${percent} of paths below`,
  median: 'median',
  end: (label: string, figure: string, error: string | undefined) => `${label}: ${figure}${error ? ` ±${error}` : ''}`,
  asStated: 'as stated',
  paths: (done: string, asked: string, seed: string, rho: string) =>
    `${done === asked ? `${done} paths` : `${done} of ${asked} paths`}, seed ${seed}, common factor ${rho}. Rests on assumed priors; not a forecast.`,
  nothing: 'Nothing is missing on any path.',
  nobody: (paths: string) => `On none of ${paths} paths is anybody short.`,
  sentence: (share: string, error: string, median: string, worst: string) =>
    `Somebody is short on ${share} (±${error}) of the paths; half of all paths lack ${median} or more by the end, one in twenty ${worst} or more.`,
}
export type FanWords = typeof en

const zhHant: FanWords = {
  title: '可能缺多少',
  titleOf: (name) => `${name}可能缺多少`,
  subtitle: (unit) =>
    `各季末未付金額，${unit}。色帶：九成路徑與居中的一半；實線：中位數；虛線：各項承諾均如本次測試所設。±為一個標準誤。`,
  level: (percent) => `${percent}的路徑低於此`,
  median: '中位數',
  end: (label, figure, error) => `${label}：${figure}${error ? ` ±${error}` : ''}`,
  asStated: '如所設',
  paths: (done, asked, seed, rho) =>
    `${done === asked ? `${done}條路徑` : `${asked}條路徑中的${done}條`}，種子${seed}，共同因子${rho}。以假設的先驗為據，並非預測。`,
  nothing: '沒有一條路徑有缺口。',
  nobody: (paths) => `${paths}條路徑中無人短缺。`,
  sentence: (share, error, median, worst) =>
    `${share}（±${error}）的路徑上有人短缺；期末半數路徑缺${median}以上，二十條中有一條缺${worst}以上。`,
}

const zhHans: FanWords = {
  title: '可能缺多少',
  titleOf: (name) => `${name}可能缺多少`,
  subtitle: (unit) =>
    `各季末未付金额，${unit}。色带：九成路径与居中的一半；实线：中位数；虚线：各项承诺均如本次测试所设。±为一个标准误。`,
  level: (percent) => `${percent}的路径低于此`,
  median: '中位数',
  end: (label, figure, error) => `${label}：${figure}${error ? ` ±${error}` : ''}`,
  asStated: '如所设',
  paths: (done, asked, seed, rho) =>
    `${done === asked ? `${done}条路径` : `${asked}条路径中的${done}条`}，种子${seed}，共同因子${rho}。以假设的先验为据，并非预测。`,
  nothing: '没有一条路径有缺口。',
  nobody: (paths) => `${paths}条路径中无人短缺。`,
  sentence: (share, error, median, worst) =>
    `${share}（±${error}）的路径上有人短缺；期末半数路径缺${median}以上，二十条中有一条缺${worst}以上。`,
}

export const fanWordsOf = (language: Language): FanWords => ({ en, 'zh-Hant': zhHant, 'zh-Hans': zhHans })[language]
