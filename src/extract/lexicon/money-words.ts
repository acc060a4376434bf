/** Currency signs and words by ISO code; the words after a figure and, where usual, before it. Either script. */
export const currencyWords: Readonly<Record<string, string>> = {
  USD: '美元 美金 US$ $ USD dollars dollar U.S.dollars',
  EUR: '欧元 € EUR euros euro',
  GBP: '英镑 £ GBP pounds',
  JPY: '日元 日圆 日币 JPY yen JP¥',
  CNY: '人民币 元人民币 RMB CNY yuan renminbi',
  KRW: '韩元 韩圆 韩币 ₩ KRW won',
  TWD: '新台币 台币 新台币元 NT$ TWD NTD 元新台币 NT dollars',
  HKD: '港元 港币 港纸 HK$ HKD',
  AUD: '澳元 澳币 澳大利亚元 A$ AUD AU$',
  CAD: '加元 加币 加拿大元 C$ CAD CA$',
  SGD: '新加坡元 新元 新币 坡币 S$ SGD',
  NZD: '纽元 新西兰元 紐元 NZ$ NZD',
  PHP: '比索 菲律宾比索 PHP pesos',
  CLP: '智利比索 CLP',
  KZT: '坚戈 KZT',
  EGP: '埃镑 EGP',
  QAR: 'QAR',
  CZK: '捷克克朗 CZK',
  HUF: '福林 HUF',
  NGN: '奈拉 NGN',
  CHF: '瑞士法郎 瑞郎 CHF francs Swiss francs',
  INR: '卢比 印度卢比 ₹ INR rupees rupee Rs',
  SEK: '瑞典克朗 SEK Swedish kronor',
  DKK: '丹麦克朗 DKK Danish kroner',
  NOK: '挪威克朗 NOK Norwegian kroner',
  BRL: '雷亚尔 巴西雷亚尔 R$ BRL reais',
  MYR: '令吉 马币 林吉特 RM MYR ringgit',
  THB: '泰铢 THB baht',
  IDR: '印尼盾 IDR rupiah',
  VND: '越南盾 VND dong',
  RUB: '卢布 RUB roubles rubles',
  SAR: '沙特里亚尔 里亚尔 SAR riyals',
  AED: '迪拉姆 AED dirhams',
  PLN: '兹罗提 PLN zloty',
  MXN: '墨西哥比索 MXN',
  TRY: '土耳其里拉 里拉 TRY lira',
  ILS: '谢克尔 ILS shekels',
  ZAR: '兰特 ZAR rand',
}

/** Power of ten of a word behind a figure. */
export const magnitudeWords: Readonly<Record<string, number>> = {
  千: 3,
  万: 4,
  十万: 5,
  百万: 6,
  千万: 7,
  亿: 8,
  十亿: 9,
  百亿: 10,
  千亿: 11,
  万亿: 12,
  兆: 12,
  thousand: 3,
  k: 3,
  million: 6,
  mn: 6,
  mln: 6,
  m: 6,
  mm: 6,
  billion: 9,
  bn: 9,
  b: 9,
  bln: 9,
  trillion: 12,
  tn: 12,
  trn: 12,
  crore: 7,
  lakh: 5,
}

/** Before a figure (`before`) or after it (`after`). `stress` only says that it is much: 高达. */
export const qualifierWords = {
  up_to: {
    before:
      '最高 最多 至多 不超过 不高于 不多于 上限 上限为 上看 可达 最高可达 最高达 或达 可能达 最高不超过 至高 封顶 最大 不逾 up to|as much as|as many as|no more than|at most|a maximum of|maximum of|capped at|not exceeding|could reach|could be worth up to|may reach|not more than|a further up to',
    after: '封顶 以内 以下 上限 or less|at most|maximum',
  },
  at_least: {
    before:
      '逾 超过 超 至少 不低于 不少于 高于 起码 多于 破 突破 至少达 at least|more than|over|in excess of|upwards of|exceeding|north of|above|a minimum of|minimum of|not less than|no less than|more than about|exceeds|exceeded',
    after: '以上 多 余 起 or more|plus|upwards|+',
  },
  about: {
    before:
      '约 大约 约莫 近 接近 将近 大概 估计 左右 料 略高于 略低于 差不多 约为 about|around|roughly|approximately|nearly|almost|some|close to|an estimated|just over|just under|circa|c.|~|near|approaching|just shy of',
    after: '左右 上下 or so|odd',
  },
  stress: { before: '高达 多达 逾达 worth as much as|a whopping|as large as', after: '' },
} as const

/** What a figure is a rate of. */
export const rateWords = {
  year: '每年 年付 年费 一年 年租金 年租 per year|a year|annually|per annum|each year|yearly|/year|a-year',
  quarter: '每季 每季度 a quarter|per quarter|quarterly',
  month: '每月 月付 月租 per month|a month|monthly|/month',
  unit: '每吨 每吉瓦 每台 每颗 每股 每块 每千瓦时 每度 每桶 每架 per unit|per tonne|per ton|per share|per GW|per gigawatt|per MW|a share|apiece|each|per barrel|per MMBtu|per kWh|a tonne|a ton|per dose|per aircraft|per megawatt-hour|per watt|per pound|per kg|an hour|per hour',
} as const
