import type { Language } from '../base/index.ts'

/** What holds for firms and turns of phrase nobody has listed: a rule, a text, and the undertakings told in it, payer first. */
export const openWorld: readonly (readonly [string, Language, string, ...string[]])[] = [
  [
    '[EX100] an unknown name ends where the words of every day begin',
    'zh-Hant',
    '海嵐航空今天舉行董事會，通過向阿思瑪租賃租用八架貨機。海嵐航空並未說明租金。',
    '海嵐航空 > 阿思瑪租賃 services: exact 8 units, agreed',
  ],
  [
    '[EX100] an unknown name without a word for a trade is told by what stands about it',
    'zh-Hans',
    '澄禾科技与阔石签订采购合同，合同金额2.1亿元。',
    '澄禾科技 > 阔石 purchase: exact 210000000 CNY, agreed',
  ],
  [
    '[EX101] who owns a party is no side of what it does',
    'zh-Hans',
    '国家开发银行向澄禾科技全资子公司澄禾盐湖提供不超过3亿元的贷款。',
    'cdb > 澄禾盐湖 debt_financing: up_to ..300000000 CNY, agreed',
  ],
  [
    '[EX102] a second name in brackets cuts no sentence',
    'zh-Hans',
    '澄禾科技向波尔根船厂（Borgen Yard）采购4艘运输船，总价1.2亿美元。',
    '澄禾科技 > Borgen Yard purchase: exact 120000000 USD, exact 4 units, agreed',
  ],
  [
    '[EX103] of a relative clause the subject is the party before it',
    'en',
    'Harrow Steel spoke of its customer Oakline Rail, which ordered 40 locomotives from it for $300 million.',
    'Oakline Rail > Harrow Steel purchase: exact 300000000 USD, exact 40 units, agreed',
  ],
  [
    '[EX104] whoever is awarded the work is paid for it',
    'en',
    'Oakline Rail opened its books. The tunnelling contract has been awarded to Borgen Civil for $88 million.',
    'Oakline Rail > Borgen Civil services: exact 88000000 USD, agreed',
  ],
  [
    '[EX105] who spends with nobody named builds for itself',
    'en',
    'Oakline Foods had a good year. Oakline Foods expects to spend $340 million in all on the two sites.',
    'Oakline Foods > ? capacity_buildout: exact 340000000 USD, intent',
  ],
  [
    '[EX106] figures alone belong to what was just spoken of',
    'en',
    'Borgen Civil has been hired by Oakline Rail to dig the tunnel. The lump-sum contract is worth $88 million.',
    'Oakline Rail > Borgen Civil purchase: exact 88000000 USD, agreed',
  ],
  [
    '[EX107] an item of a list is about the firm it begins with',
    'zh-Hant',
    '一週要聞\n■ 緯澄科技接單　緯澄科技上週開會。\n■ 瀚嵐精密赴泰設廠　董事會通過斥資42億元興建新廠。',
    '瀚嵐精密 > ? capacity_buildout: exact 4200000000 TWD, agreed, binding',
  ],
  [
    '[EX108] what will not be done after all has ended',
    'en',
    'Oakline Rail will not, after all, buy Borgen Civil.',
    'Oakline Rail > Borgen Civil acquisition: terminated',
  ],
  [
    '[EX109] a firm keeps one name with and without its legal form',
    'en',
    'Borgen Offshore ASA issued a statement. Borgen Offshore ordered 48 turbines from Vestas for EUR 870 million.',
    'Borgen Offshore > vestas purchase: exact 870000000 EUR, exact 48 units, agreed',
  ],
  [
    '[EX110] a place that gives is a party',
    'en',
    'Corven Labs opened a plant. Massachusetts gave Corven Labs a tax-funded grant of $9 million.',
    'Massachusetts > Corven Labs other: exact 9000000 USD, agreed',
  ],
  [
    '[EX111] beside a loan a delivery only says when',
    'zh-Hans',
    '澄禾航空的新机由国家开发银行提供65亿元专项贷款，到飞机交付时才放款。',
    'cdb > 澄禾航空 debt_financing: exact 6500000000 CNY, agreed',
  ],
  [
    '[EX112] who stands surety does so towards whoever lent',
    'zh-Hans',
    '特此公告。杭州银行向澄禾科技提供4亿元贷款。控股股东澄禾控股为该贷款提供担保。',
    'bank-of-hangzhou > 澄禾科技 debt_financing: exact 400000000 CNY, agreed',
    '澄禾控股 > bank-of-hangzhou guarantee: agreed',
  ],
  [
    '[EX114] the heading of a table says who pays in its rows',
    'en',
    'Orders of the week\nClient | Yard | What | Price | Status\nOakline Marine | Borgen Yard | 4 tankers | $188 million | letter of intent\nHarrow Gas | Borgen Yard | 2 carriers | $512 million | signed 30 April',
    'Oakline Marine > Borgen Yard purchase: exact 188000000 USD, exact 4 units, intent, not binding',
    'Harrow Gas > Borgen Yard purchase: exact 512000000 USD, agreed',
  ],
]
