import type { Language } from '../base/index.ts'

/** One sentence of each trade and turn of phrase, and who undertakes what in it, payer first. */
export const industries: readonly (readonly [Language, string, string])[] = [
  [
    'en',
    'Brewer Heldane Group plc has agreed to buy 40,000 tonnes of malting barley a year from Fenmark Farms.',
    'Brewer Heldane Group > Fenmark Farms offtake',
  ],
  [
    'en',
    'Norvik Pellets will supply RWE with 1.5 million tonnes of wood pellets under a ten-year contract.',
    'rwe > Norvik Pellets offtake',
  ],
  ['en', 'Oakline sold its banking arm to Barclays for £600 million.', 'barclays > Oakline acquisition'],
  ['en', 'A £2.1bn takeover of Spirent by Keysight was completed in March.', 'keysight > Spirent acquisition'],
  ['en', 'Harrow Steel won an order worth $2 billion from Evergreen Marine.', 'evergreen > Harrow Steel purchase'],
  ['en', 'Meadow Sports licensed its broadcast rights to Sky for £5.1 billion.', 'sky-uk > Meadow Sports licence'],
  ['en', 'The $700 million loan was provided to Kenmare Resources by a syndicate led by Absa.', 'Absa > kenmare debt_financing'],
  [
    'en',
    'Aurora Foods is in talks to acquire Castle Dairies for about $350 million.',
    'Aurora Foods > Castle Dairies acquisition',
  ],
  ['en', 'Harrow Foods will spend $200 million on a new bottling plant in Ohio.', 'Harrow Foods > ? capacity_buildout'],
  ['en', 'AMD issued Lambda a warrant for up to 4 million of its shares.', 'amd > lambda warrant'],
  [
    'en',
    "Petrel Oil said it had pulled out of a planned $3 billion investment in Sasol's plant.",
    'Petrel Oil > sasol equity_investment',
  ],
  [
    'en',
    'Unilever has signed a letter of intent to lease 200,000 square metres of space from Prologis.',
    'unilever > prologis services',
  ],
  ['en', 'Wedbush analyst Dana Okafor said OpenAI would buy systems from NVIDIA for $20 billion.', 'openai > nvidia purchase'],
  ['zh-Hans', '澄光乳业获红杉资本投资2亿美元。', 'sequoia > 澄光乳业 equity_investment'],
  ['zh-Hans', '澄光乳业被高瓴以3.5亿元入股。', 'hillhouse > 澄光乳业 equity_investment'],
  ['zh-Hant', '長榮海運向現代重工訂造六艘貨櫃船，總價9.8億美元。', 'evergreen > hd-hyundai purchase'],
  ['zh-Hans', '国家开发银行向云天化提供20亿元贷款。', 'cdb > yuntianhua debt_financing'],
  ['zh-Hant', '澄光精測遭高通取消一筆測試介面板訂單，金額4,500萬美元。', 'qualcomm > 澄光精測 purchase'],
  ['zh-Hant', '澄光酒業與台灣統一企業簽署代理合約，三年5億元。', '澄光酒業 > uni-president services'],
]
