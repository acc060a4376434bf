export const partiesRtoS = `
rabobank | Rabobank | 荷兰合作银行 荷蘭合作銀行 荷合行 | lender |
radiant-opto-electronics | Radiant Opto-Electronics | 瑞儀 瑞仪 瑞儀光電 瑞仪光电 | |
radium-life-tech | Radium Life Tech | 日勝生 日胜生 日勝生活科技 日胜生活科技 | |
rafael-micro | Rafael Micro | 宏觀微電子 宏观微电子 | |
railway-bureau-taiwan | Railway Bureau Taiwan | 交通部鐵道局 交通部铁道局 | government |
rainbow-agro | Rainbow Agro, Shandong Weifang Rainbow Chemical | 润丰股份 潤豐股份 | | materials
rakuten-bank-taiwan | Rakuten Bank Taiwan | 樂天國際商業銀行 乐天国际商业银行 樂天國際銀行 乐天国际银行 樂天銀行台灣 樂天銀行臺灣 乐天银行台湾 | lender |
rapidus | Rapidus | 拉皮达斯 拉皮達斯 | | chips foundry
raydium-semiconductor | Raydium Semiconductor, Raydium | 瑞鼎 瑞鼎科技 | | chips
raymond-james | Raymond James | | observer |
rbc | RBC, RBC Capital Markets, Royal Bank of Canada, RBC Royal Bank | 加拿大皇家銀行 加拿大皇家银行 | observer |
realtek | Realtek, Realtek Semiconductor | 瑞昱 瑞昱半導體 瑞昱半导体 | | chips
recharge-power | Recharge Power, Billion Watts Technologies | 盛齊綠能 盛齐绿能 | | batteries
red-avenue-new-materials | Red Avenue New Materials | 彤程新材 | | materials
refire | Refire | 重塑能源 | | fuelcells
regeneron | Regeneron, Regeneron Pharmaceuticals | 再生元 雷傑納榮 雷杰纳荣 | | drugs
related-digital | Related Digital, Related Companies | | | datacentre
reliance | Reliance, Reliance Industries, RIL | 信實工業 信实工业 信实集团 信實集團 信诚工业 信誠工業 | | telecom
remegen | RemeGen | 榮昌生物 荣昌生物 | | drugs
renault | Renault, Renault Group | 雷諾 雷诺 雷諾集團 雷诺集团 雷诺汽车 雷諾汽車 | | cars
renesas | Renesas, Renesas Electronics | 瑞薩 瑞薩電子 瑞萨 瑞萨电子 | | chips
repsol | Repsol | 雷普索爾 雷普索尔 | | oil
rept-battero | REPT Battero, REPT | 瑞浦兰钧 瑞浦蘭鈞 | | batteries
rheinmetall | Rheinmetall | 萊茵金屬 莱茵金属 | | defence
richtek | Richtek | 立錡 立锜 立錡科技 立锜科技 | | chips
richwave | RichWave | 立積電子 立积电子 | | chips
rio-tinto | Rio Tinto, Rio | 力拓 力拓集團 力拓集团 | | mining
risen-energy | Risen Energy | 东方日升 東方日升 | | solar
rising-nonferrous | Rising Nonferrous, Guangdong Rising Nonferrous | 广晟有色 廣晟有色 | | rare-earths
rivian | Rivian | | | cars
riyadh-air | Riyadh Air | 利雅得航空 | | airline
riyue-heavy-industry | Riyue Heavy Industry | 日月股份 | |
robestec | Robestec | 融和元储 融和元儲 | | batteries
roche | Roche, Roche Holding, Roche Diagnostics | 羅氏 罗氏 罗氏制药 羅氏製藥 罗氏诊断 羅氏診斷 | | drugs
rocket-lab | Rocket Lab | 火箭实验室 火箭實驗室 | | launch
rolls-royce | Rolls-Royce, Rolls-Royce Holdings | 羅爾斯羅伊斯 勞斯萊斯 罗尔斯罗伊斯 罗罗 羅羅 劳斯莱斯 罗尔斯-罗伊斯 羅爾斯-羅伊斯 | | engines
ronbay | Ronbay | 容百科技 | | materials
rongbay-rongtong | Rongbay Rongtong | | |
rongke-power | Rongke Power, Dalian Rongke Power | 融科储能 融科儲能 大连融科 大連融科 | | batteries
rongsheng | Rongsheng Petrochemical | 榮盛石化 荣盛石化 | | chemicals
rongsheng-holding | Rongsheng Holding | 荣盛控股集团 榮盛控股集團 | | materials
rosneft | Rosneft | 俄羅斯石油 俄油 俄罗斯石油 俄罗斯石油公司 俄羅斯石油公司 | | oil
royalty-pharma | Royalty Pharma | | fund |
rsea-engineering | RSEA Engineering | 榮工工程 荣工工程 榮工 荣工 榮民工程 荣民工程 | | epc
rt-mart-taiwan | RT-Mart Taiwan | 大潤發 大润发 大全聯 大全联 台灣大潤發 臺灣大潤發 台湾大润发 | | retail
rtx | RTX, Raytheon | 雷神 雷神技術 | | defence
ruentex-development | Ruentex Development | 潤泰新 润泰新 潤泰創新 润泰创新 潤泰創新國際 润泰创新国际 | |
ruentex-engineering-and-construction | Ruentex Engineering & Construction | 潤弘精密工程 润弘精密工程 潤弘 润弘 | | epc
ruentex-group | Ruentex Group | 潤泰集團 润泰集团 | |
ruentex-industries | Ruentex Industries | 潤泰全 润泰全 潤泰全球 润泰全球 | |
ruifeng-bank | Ruifeng Bank, Zhejiang Shaoxing Ruifeng Rural Commercial Bank, Rui Feng Bank | 瑞丰银行 瑞豐銀行 绍兴瑞丰农商银行 紹興瑞豐農商銀行 | lender |
ruifu-lithium | Ruifu Lithium, Shandong Ruifu | 瑞福锂业 瑞福鋰業 | | lithium
ruitai-new-materials | Ruitai New Materials, Smoothway | 瑞泰新材 | | materials
ruizhong-life | Ruizhong Life | 瑞众人寿 瑞眾人壽 瑞众保险 瑞眾保險 | lender |
runergy | Runergy, Runyang New Energy | 润阳股份 潤陽股份 润阳新能源 潤陽新能源 润阳悦达 潤陽悅達 潤陽悦達 | | solar
runto | RUNTO | 洛图科技 洛圖科技 | observer |
rusal | Rusal, UC Rusal | 俄鋁 俄铝 俄罗斯铝业 俄羅斯鋁業 联合俄铝 聯合俄鋁 | | mining
rwe | RWE | 萊茵集團 莱茵集团 德国莱茵集团 德國萊茵集團 | | power
ryanair | Ryanair | 瑞安航空 | | airline
rystad | Rystad, Rystad Energy | 睿咨得 | observer |
s-c-new-energy | S.C New Energy, SC New Energy | 捷佳伟创 捷佳偉創 | | equipment
saab | Saab, SAAB | 薩博 萨博 绅宝 紳寶 萨博集团 薩博集團 绅宝集团 紳寶集團 | | defence
sabic | SABIC | 沙特基礎工業 | | chemicals
sace | SACE | | lender |
safran | Safran, Safran Aircraft Engines | 賽峰 赛峰 賽峯 赛峰集团 賽峯集團 賽峰集團 | | engines
saic | SAIC, SAIC Motor | 上汽集團 上汽集团 上汽 | | cars
saic-gmac-automotive-finance | SAIC-GMAC Automotive Finance, SAIC-GMAC, GMAC-SAIC, GM Financial | 上汽通用汽车金融 上汽通用汽車金融 通用汽车金融 通用汽車金融 上汽通用金融 | lender |
saipem | Saipem | 塞班 塞班公司 塞佩姆 | | epc
salesforce | Salesforce | 賽富時 赛富时 | | software
salt-lake-industry | Salt Lake Industry, Qinghai Salt Lake | 盐湖股份 鹽湖股份 | | fertiliser lithium
salt-lake-magnesium | Salt Lake Magnesium | | |
sambanova | SambaNova, SambaNova Systems | | | chips
samruk-kazyna | Samruk-Kazyna | 薩姆魯克 | fund |
samsung | Samsung Electronics, Samsung | 三星電子 三星电子 三星 | | chips memory
samsung-biologics | Samsung Biologics | 三星生物 | | cdmo
samsung-heavy | Samsung Heavy Industries, Samsung Heavy | 三星重工 | | ships
samsung-sdi | Samsung SDI | 三星SDI | | batteries
sandisk | SanDisk, Sandisk | 閃迪 闪迪 | | chips memory
sanhua | Sanhua, Zhejiang Sanhua | 三花智控 | | trains
sanlih-e-television | Sanlih E-Television, SETTV | 三立電視 三立电视 | |
sanmei-chemical | Sanmei Chemical | 三美股份 | | materials
sanofi | Sanofi, Sanofi Pasteur, Opella | 賽諾菲 赛诺菲 赛诺菲巴斯德 賽諾菲巴斯德 | | drugs
sansteel-minguang | Sansteel Minguang | 三钢闽光 三鋼閩光 | | steel
santander | Santander, Banco Santander | 桑坦德 桑坦德银行 桑坦德銀行 | lender |
santos | Santos, Santos Limited | 桑托斯 桑托斯石油 | | lng
sanxing-electric | Sanxing Electric, Ningbo Sanxing | 三星医疗 三星醫療 | | trains
sany | Sany | 三一重工 三一集团 | | equipment
sany-renewable-energy | Sany Renewable Energy | 三一重能 | | turbines
sanyang-motor | Sanyang Motor | 三陽工業 三阳工业 | | cars
sanyou-chemical | Sanyou Chemical | 三友化工 | | materials
sap | SAP | 思愛普 思爱普 | | software
sasol | Sasol | 沙索 萨索尔 | | chemicals
satellite-chemical | Satellite Chemical | 卫星化学 衛星化學 | | materials
saudi-arabia | Saudi Arabia | 沙特政府 沙烏地政府 | government |
saudia | Saudia | 沙特航空 | | airline
schneider | Schneider Electric | 施耐德電氣 施耐德电气 施耐德 | | equipment
sci-pharmtech | SCI Pharmtech | 旭富製藥 旭富制药 旭富 | | drugs
scientech | Scientech, Scientech Corp | 辛耘 辛耘企業 辛耘企业 | | equipment
scinopharm | ScinoPharm, ScinoPharm Taiwan | 台灣神隆 台湾神隆 臺灣神隆公司 | | drugs cdmo
scotiabank | Scotiabank, Bank of Nova Scotia | 丰业银行 豐業銀行 加拿大豐業銀行 加拿大丰业银行 | lender |
sdic-capital | SDIC Capital | 国投资本 國投資本 | observer |
sdic-fund-management | SDIC Fund Management, SDIC Chuangye | 国投创业 國投創業 | fund |
sdic-power | SDIC Power | 国投电力 國投電力 | | power
sdic-venture-capital | SDIC Venture Capital, SDIC Chuanghe | 国投创合 國投創合 | fund |
seagate | Seagate | 希捷 | | storage
seatrium | Seatrium, Sembcorp Marine, Keppel Offshore & Marine | 海庭 胜科海事 勝科海事 吉宝岸外与海事 吉寶岸外與海事 | | ships
seb | SEB, Skandinaviska Enskilda Banken | 北欧斯安银行 瑞典北欧斯安银行 瑞典北歐斯安銀行 北歐斯安銀行 | lender |
sefe | SEFE, Securing Energy for Europe, Gazprom Germania | 欧洲能源保障公司 歐洲能源保障公司 | | gasbuyer
sega | Sega, Sega Sammy | 世嘉 世嘉飒美 世嘉颯美 | |
segro | Segro, SEGRO | 西格罗 西格羅 | |
semcorp | Semcorp, Yunnan Energy New Material, Energy New Material, Shanghai Enjie | 恩捷股份 上海恩捷 恩捷 | | materials
semianalysis | SemiAnalysis | | observer |
sempra | Sempra, Sempra Infrastructure | 桑普拉 森普拉 桑普拉能源 | | lng
senhwa-biosciences | Senhwa Biosciences, Senhwa | 生華科 生华科 | | drugs
senior-technology-material | Senior Technology Material, Shenzhen Senior | 星源材质 星源材質 星源材质科技 星源材質科技 | | materials
sequoia | Sequoia, Sequoia Capital | 紅杉資本 红杉资本 | fund |
seraphim | Seraphim | 赛拉弗 賽拉弗 | | solar
sercomm | Sercomm | 中磊 中磊電子 中磊电子 | |
seres | Seres | 賽力斯 赛力斯 | | cars
servier | Servier | 施维雅 施維雅 施维雅制药 施維雅製藥 | | drugs
ses | SES, SES SA | 欧洲卫星公司 歐洲衞星公司 歐洲衛星公司 國際通信衞星公司 | | satellites
sf-express | SF Express, SF Holding | 顺丰 順豐 顺丰控股 順豐控股 | | transport
shaanxi-coal-and-chemical-industry-group | Shaanxi Coal and Chemical Industry Group | 陕煤集团 陝煤集團 陕西煤化 陝西煤化 | | mining
shaanxi-coal-industry | Shaanxi Coal Industry | 陕西煤业 陝西煤業 | | mining
shaanxi-construction-engineering | Shaanxi Construction Engineering | 陕西建工 陝西建工 陕建集团 陝建集團 | | epc
shaanxi-international-trust | Shaanxi International Trust, SITI | 陕国投 陝國投 陕西国际信托 陝西國際信託 陕西国投 陝西國投 陕国投信托 陝國投信託 | lender |
shaanxi-investment-group | Shaanxi Investment Group | 陕投集团 陝投集團 陕西投资集团 陝西投資集團 陕投 陝投 | |
shaanxi-natural-gas | Shaanxi Natural Gas | 陕天然气 陝天然氣 | | gasbuyer
shaanxi-nonferrous-metals-group | Shaanxi Nonferrous Metals Group | 陕西有色 陝西有色 | | mining
shaanxi-yanchang-petroleum | Shaanxi Yanchang Petroleum, Yanchang Petroleum | 延长石油 延長石油 | | oil
shagang-group | Shagang Group, Jiangsu Shagang | 沙钢集团 沙鋼集團 沙钢股份 沙鋼股份 | | steel
shandong-development-investment | Shandong Development Investment | 山东发展投资集团 山東發展投資集團 山东发展集团 山東發展集團 | |
shandong-energy-group | Shandong Energy Group | 山东能源 山東能源 山东能源集团 山東能源集團 | | mining
shandong-finance-investment-group | Shandong Finance Investment Group | 山东财金集团 山東財金集團 山东财金 山東財金 | fund |
shandong-gold | Shandong Gold, Shandong Gold Mining | 山东黄金 山東黃金 | | mining
shandong-gold-group | Shandong Gold Group | 山东黄金集团 山東黃金集團 | |
shandong-heavy-industry-group | Shandong Heavy Industry Group, SHIG | 山东重工 山東重工 山东重工集团 山東重工集團 | |
shandong-hi-speed-group | Shandong Hi-Speed Group, Shandong High-Speed | 山东高速集团 山東高速集團 山东高速 山東高速 | |
shandong-hi-speed-leasing | Shandong Hi-Speed Leasing | 山高租赁 山高租賃 | lender |
shandong-iron-and-steel-group | Shandong Iron and Steel Group | 山钢集团 山鋼集團 山东钢铁集团 山東鋼鐵集團 山东钢铁 山東鋼鐵 | | steel
shandong-port-group | Shandong Port Group | 山东港口集团 山東港口集團 山东省港口集团 山東省港口集團 | | transport
shangfeng-cement | Shangfeng Cement, Gansu Shangfeng | 上峰水泥 | | farm
shanghai-brilliance-credit-rating | Shanghai Brilliance Credit Rating, SBCR | 新世纪评级 新世紀評級 上海新世纪 上海新世紀 上海新世纪评级 上海新世紀評級 上海新世纪资信 上海新世紀資信 | observer |
shanghai-chengtou-group | Shanghai Chengtou Group | 上海城投 上海城投集团 上海城投集團 | |
shanghai-commercial-and-savings-bank | Shanghai Commercial & Savings Bank, Shanghai Commercial and Savings Bank, SCSB | 上海商銀 上海商银 上海商業儲蓄銀行 上海商业储蓄银行 上海商業儲蓄 上海商业储蓄 | lender |
shanghai-commercial-bank | Shanghai Commercial Bank | 上海商业银行 上海商業銀行 | lender |
shanghai-construction-group | Shanghai Construction Group | 上海建工 上海建工集团 上海建工集團 | | epc
shanghai-electric | Shanghai Electric, Shanghai Electric Group | 上海电气 上海電氣 上海电气集团 上海電氣集團 上海电气控股集团 上海電氣控股集團 | | turbines equipment
shanghai-electric-leasing | Shanghai Electric Leasing | 上海电气租赁 上海電氣租賃 | lender |
shanghai-electric-power | Shanghai Electric Power | 上海电力股份 上海電力股份 | | power
shanghai-gas | Shanghai Gas, Shenergy Gas | 上海燃气 上海燃氣 上海燃气集团 上海燃氣集團 | | gasbuyer
shanghai-great-wisdom | Shanghai Great Wisdom | 上海大智慧 | observer |
shanghai-guosheng-group | Shanghai Guosheng Group | 上海国盛 上海國盛 国盛集团 國盛集團 | fund |
shanghai-international-group | Shanghai International Group | 上海国际集团 上海國際集團 上海国际集团公司 上海國際集團公司 | fund |
shanghai-jiushi-group | Shanghai Jiushi Group, Shanghai Jiushi, Jiushi Group | 久事集团 久事集團 上海久事 上海久事集团 上海久事集團 | |
shanghai-land-group | Shanghai Land Group, Shanghai Real Estate Group | 上海地产集团 上海地產集團 | |
shanghai-lingang-group | Shanghai Lingang Group | 临港集团 臨港集團 上海临港集团 上海臨港集團 | |
shanghai-pharma | Shanghai Pharmaceuticals, Shanghai Pharmaceuticals Holding, Shanghai Pharma | 上海医药 上藥 上海醫藥 上药集团 上藥集團 上药 | | trading
shanghai-pudong-science-and-technology-investment | Shanghai Pudong Science and Technology Investment, PDSTI | 浦东科创 浦東科創 浦东科创集团 浦東科創集團 | fund |
shanghai-putailai-new-energy | Shanghai Putailai New Energy | | |
shanghai-pw | Shanghai Pratt & Whitney | 上海普惠 | | transport
shanghai-rural-commercial-bank | Shanghai Rural Commercial Bank, SRCB | 上海农商银行 上海農商銀行 沪农商行 滬農商行 上海农商行 上海農商行 上海农村商业银行 上海農村商業銀行 | lender |
shanghai-science-and-technology-venture-capital-group | Shanghai Science and Technology Venture Capital Group | 上海科创投集团 上海科創投集團 上海科创投 上海科創投 | fund |
shanghai-securities | Shanghai Securities | 上海证券有限责任公司 上海證券有限責任公司 | observer |
shanghai-state-owned-capital-investment | Shanghai State-owned Capital Investment | 上海国投公司 上海國投公司 上海国投 上海國投 上海国有资本投资 上海國有資本投資 | fund |
shanghai-trust | Shanghai Trust, Shanghai International Trust | 上海信托 上海信託 上海国际信托 上海國際信託 | lender |
shangtai-technology | Shangtai Technology | 尚太科技 | | materials graphite
shanshan | Shanshan, Ningbo Shanshan | 杉杉股份 杉杉集团 杉杉集團 | | materials
shanxi-coal-international | Shanxi Coal International | 山煤国际 山煤國際 | | mining
shanxi-coking-coal-group | Shanxi Coking Coal Group | 山西焦煤 焦煤集团 焦煤集團 | | mining
shanxi-securities | Shanxi Securities | 山西证券 山西證券 | observer |
shanxi-state-owned-capital-operation | Shanxi State-owned Capital Operation | 山西国运 山西國運 山西省国有资本运营 山西省國有資本運營 | fund |
shanying-international | Shanying International | 山鹰国际 山鷹國際 | |
sharp | Sharp | 夏普 | | optics
shell | Shell, Royal Dutch Shell | 殼牌 壳牌 壳牌集团 殼牌集團 荷兰皇家壳牌 荷蘭皇家殼牌 蚬壳 蜆殼 | | oil lng
shenergy-group | Shenergy Group, Shenergy | 申能集团 申能集團 申能股份 申能 | |
shengda-resources | Shengda Resources | 盛达资源 盛達資源 | | mining
shenghe-resources | Shenghe Resources | 盛和资源 盛和資源 | | rare-earths
shenghong-petrochemical | Shenghong Petrochemical, Eastern Shenghong | 东方盛虹 東方盛虹 盛虹石化 | | oilbuyer
shengjing-bank | Shengjing Bank | 盛京银行 盛京銀行 | lender |
shengxin-lithium | Shengxin Lithium, Chengxin Lithium | 盛新锂能 盛新鋰能 | | lithium
shenhuo | Shenhuo, Henan Shenhuo | 神火股份 | | mining
shenwan-hongyuan | Shenwan Hongyuan, Shenwan Hongyuan Securities | 申万宏源 申萬宏源 申万宏源证券 申萬宏源證券 申银万国 申銀萬國 | observer |
shenzhen-capital-group | Shenzhen Capital Group | 深创投 深創投 深圳创新投 深圳創新投 深圳市创新投资集团 深圳市創新投資集團 深创投集团 深創投集團 | fund |
shenzhen-capital-holdings | Shenzhen Capital Holdings, Shenzhen Yuanzhi | 深圳资本集团 深圳資本集團 远致投资 遠致投資 | fund |
shenzhen-energy-group | Shenzhen Energy Group, Shenzhen Energy | 深圳能源 深能集团 深能集團 深圳能源集团 深圳能源集團 | | power
shenzhen-gas | Shenzhen Gas, Shenzhen Gas Group | 深圳燃气 深圳燃氣 深圳市燃气集团 深圳市燃氣集團 | | gasbuyer
shenzhen-investment-holdings | Shenzhen Investment Holdings, Shenzhen Investment Holding, SIHC | 深投控 深圳投控 深圳市投资控股 深圳市投資控股 | fund |
shenzhen-kunpeng-capital | Shenzhen Kunpeng Capital | 鲲鹏资本 鯤鵬資本 深圳鲲鹏 深圳鯤鵬 | fund |
shenzhen-major-industry-investment-group | Shenzhen Major Industry Investment Group | 深重投 深圳重投集团 深圳重投集團 | fund |
shenzhen-metro-group | Shenzhen Metro Group, Shenzhen Metro | 深铁集团 深鐵集團 深圳地铁集团 深圳地鐵集團 深圳地铁 深圳地鐵 | |
shenzhen-rural-commercial-bank | Shenzhen Rural Commercial Bank | 深圳农商银行 深圳農商銀行 深圳农商行 深圳農商行 深圳农村商业银行 深圳農村商業銀行 | lender |
shenzhen-special-economic-zone-construction-group | Shenzhen Special Economic Zone Construction Group | 特区建工 特區建工 深圳特区建工集团 深圳特區建工集團 | | epc
shenzhen-talents-housing-group | Shenzhen Talents Housing Group | 深圳安居集团 深圳安居集團 | |
shida-shenghua | Shida Shenghua, Shinghwa Advanced Material | 石大胜华 石大勝華 胜华新材 勝華新材 | | materials
shihlin-electric | Shihlin Electric | 士林電機 士林电机 | | equipment
shin-etsu | Shin-Etsu Chemical, Shin-Etsu, Shin-Etsu Handotai | 信越化學 信越化学 信越化学工业 信越化學工業 信越半导体 信越半導體 | | wafers
shin-kong-bank | Shin Kong Bank | 新光銀行 新光银行 新光商業銀行 新光商业银行 臺灣新光銀行 台湾新光银行 | lender |
shin-kong-financial | Shin Kong Financial | 新光金控 新光金 | lender |
shin-kong-investment-trust | Shin Kong Investment Trust | 新光投信 | fund |
shin-kong-life | Shin Kong Life | 新光人壽 新光人寿 新光壽 新光寿 | lender |
shin-kong-mitsukoshi | Shin Kong Mitsukoshi | 新光三越 新光三越百貨 新光三越百货 | | retail
shinfox-energy | Shinfox Energy | 森崴能源 森崴 | | power
shining-building | Shining Building, Shining Building Business | 鄉林建設 乡林建设 鄉林集團 乡林集团 | |
shinkong-insurance | Shinkong Insurance | 新光產險 新光产险 | lender |
shionogi | Shionogi | 盐野义 鹽野義 盐野义制药 鹽野義製藥 | | drugs
shougang-fund | Shougang Fund | 首钢基金 首鋼基金 | fund |
shougang-group | Shougang Group | 首钢集团 首鋼集團 | | steel
shouhang-new-energy | Shouhang New Energy, Sofar | 首航新能 | | trains
shuangdeng-group | Shuangdeng Group, Shoto | 双登集团 雙登集團 双登股份 雙登股份 双登 雙登 | | batteries
shuangliang-eco-energy | Shuangliang Eco-Energy | 双良节能 雙良節能 | | solar
shudao-investment-group | Shudao Investment Group, Sichuan Shudao Investment Group, Shudao Group | 蜀道集团 蜀道集團 蜀道投资集团 蜀道投資集團 四川蜀道集团 四川蜀道集團 | |
shunsin-technology | Shunsin Technology | 訊芯-KY 讯芯-KY 訊芯 讯芯 | | optics
shunwei-capital | Shunwei Capital | 顺为资本 順為資本 | fund |
sichuan-chuantou-energy | Sichuan Chuantou Energy | 川投能源 | | power
sichuan-development-holding | Sichuan Development Holding, Sichuan Development | 四川发展控股 四川發展控股 四川发展集团 四川發展集團 | fund |
sichuan-energy-development-group | Sichuan Energy Development Group | 四川能源发展集团 四川能源發展集團 | |
sichuan-energy-investment-lithium | Sichuan Energy Investment Lithium | | |
sichuan-gold | Sichuan Gold | 四川黄金 四川黃金 | | mining
sichuan-provincial-investment-group | Sichuan Provincial Investment Group, Sichuan Investment Group | 川投集团 川投集團 四川投资集团 四川投資集團 四川省投资集团 四川省投資集團 | |
sichuan-trust | Sichuan Trust | 四川信托 四川信託 | lender |
sidel | Sidel | 西得乐 西得樂 | | equipment
siemens | Siemens | 西門子 西门子 西门子集团 西門子集團 | | equipment
siemens-energy | Siemens Energy | 西門子能源 西门子能源 | | turbines
siemens-gamesa | Siemens Gamesa | 西門子歌美颯 西门子歌美飒 西门子歌美飒再生能源 西門子歌美颯再生能源 | | turbines wind
siemens-healthineers | Siemens Healthineers | 西門子醫療 西门子医疗 | | devices
siemens-mobility | Siemens Mobility | 西門子交通 西门子交通 | | trains
sieyuan-electric | Sieyuan Electric | 思源电气 思源電氣 | | equipment
sigenergy | Sigenergy | 思格新能源 | | batteries
sigmaintell | Sigmaintell | 群智咨询 群智諮詢 | observer |
sigurd-microelectronics | Sigurd Microelectronics | 矽格 矽格公司 | |
sila | Sila, Sila Nanotechnologies | | | batteries
silergy | Silergy | 矽力 矽力-KY 矽力杰 矽力傑 | | chips
silicon-motion | Silicon Motion | 慧榮科技 慧荣科技 慧榮 慧荣 | | chips
siliconware-precision-industries | Siliconware Precision Industries, SPIL, Siliconware Precision | 矽品 矽品精密 | |
silk-road-fund | Silk Road Fund | 丝路基金 絲路基金 | fund |
simandou-winning-consortium | Simandou Winning Consortium, Winning Consortium Simandou | 赢联盟 贏聯盟 | | mining
simple-mart | Simple Mart | 三商家購 三商家购 美廉社 三商美廉社 | | retail
simplo-technology | Simplo Technology, Simplo | 新普科技 | | batteries
sinatay-life | Sinatay Life | 信泰人寿 信泰人壽 | lender |
sincere-navigation | Sincere Navigation | 新興航運 新兴航运 | | shipping
sineng-electric | Sineng Electric | 上能电气 上能電氣 | | solar
sinexcel | Sinexcel | 盛弘股份 | | trains
singapore-airlines | Singapore Airlines, SIA Group | 新加坡航空 新航 新航集团 新航集團 | | airline
sino-american-silicon-products | Sino-American Silicon Products | 中美晶 中美矽晶 中美晶矽 | | wafers
sino-biopharm | Sino Biopharmaceutical | 中國生物製藥 中国生物制药 | | drugs
sino-platinum-metals | Sino-Platinum Metals | 贵研铂业 貴研鉑業 | | materials
sinochem | Sinochem, Sinochem Holdings | 中国中化 中國中化 中化集团 中化集團 | | oilbuyer
sinochem-equipment | Sinochem Equipment | | |
sinochem-international | Sinochem International | 中化国际 中化國際 | | materials
sinofert | Sinofert | 中化化肥 | | fertiliser
sinohytec | Sinohytec, Beijing SinoHytec, SinoHytec | 亿华通 億華通 北京亿华通 北京億華通 | | fuelcells
sinoma-blade | Sinoma Blade, Sinoma Wind Power Blade | 中材叶片 中材葉片 | | trains
sinoma-international | Sinoma International | 中材国际 中材國際 | | epc
sinoma-science-and-technology | Sinoma Science & Technology | 中材科技 | | materials
sinomine-resource | Sinomine Resource | 中矿资源 中礦資源 | | lithium
sinopac | Bank SinoPac, SinoPac | 永豐銀行 永豐金 | lender |
sinopac-holdings | SinoPac Holdings, SinoPac Financial | 永豐金控 永丰金控 | lender |
sinopac-securities | SinoPac Securities | 永豐金證券 永丰金证券 | observer |
sinopac-securities-investment-service | SinoPac Securities Investment Service | 永豐投顧 永丰投顾 | observer |
sinopac-securities-investment-trust | SinoPac Securities Investment Trust | 永豐投信 永丰投信 | fund |
sinopec | Sinopec | 中國石化 中国石化 中石化 | | oilbuyer
sinopec-engineering | Sinopec Engineering | 中石化炼化工程 中石化煉化工程 | | epc
sinopec-oilfield-service | Sinopec Oilfield Service | 石化油服 | | transport
sinopec-shanghai-petrochemical | Sinopec Shanghai Petrochemical | 上海石化 上海石油化工 | |
sinopharm | Sinopharm, Sinopharm Group, China National Pharmaceutical Group | 国药控股 国药集团 國藥控股 國藥集團 中国医药集团 中國醫藥集團 | | trading
sinosafe-insurance | Sinosafe Insurance | 华安保险 華安保險 华安财险 華安財險 | lender |
sinosteel | Sinosteel | 中国中钢 中國中鋼 中钢集团 中鋼集團 | | mining
sinosure | Sinosure, China Export & Credit Insurance, China Export and Credit Insurance | 中信保 中国出口信用保险公司 中國信保 中国信保 中国出口信用保险 中國出口信用保險 出口信保 | lender |
sinosynergy | Sinosynergy | 国鸿氢能 國鴻氫能 | | fuelcells
sinotech-engineering-consultants | Sinotech Engineering Consultants | 中興工程顧問 中兴工程顾问 中興工程 中兴工程 | | epc
sinovation-ventures | Sinovation Ventures | 创新工场 創新工場 | fund |
sinyi-realty | Sinyi Realty | 信義房屋 信义房屋 信義企業集團 信义企业集团 | |
sitronix | Sitronix | 矽創 矽创 矽創電子 矽创电子 | | chips
sk-hynix | SK hynix, SK Hynix, Solidigm | SK海力士 海力士 | | chips memory
sk-on | SK On, SK IE Technology | | | batteries
skanska | Skanska | 斯堪斯卡 | | epc
skshu-paint | Skshu Paint | 三棵树股份 三棵樹股份 三棵树涂料 三棵樹塗料 | |
sky-uk | Sky, Sky Group, Sky Sports, Sky plc | 天空电视台 天空電視台 天空電視臺 天空集团 天空集團 天空体育 天空體育 | | platform
skyworth | Skyworth | 创维 | |
slb | SLB, Schlumberger | 斯倫貝謝 斯伦贝谢 | | oilfield
smbc | Sumitomo Mitsui Banking Corporation, SMBC, Sumitomo Mitsui | 三井住友銀行 三井住友银行 三井住友 | lender |
smbc-aviation | SMBC Aviation Capital, SMBC Aviation | 三井住友航空租赁 三井住友航空租賃 三井住友银行航空资本 三井住友銀行航空資本 | | lessor
smeg | Small & Medium Enterprise Credit Guarantee Fund of Taiwan | 信保基金 中小信保基金 中小企業信保基金 | lender |
smic | SMIC, Semiconductor Manufacturing International | 中芯國際 中芯国际 | | chips foundry
smm | SMM, Shanghai Metals Market | 上海有色网 上海有色網 | observer |
sms-group | SMS group, SMS | 西马克 | | equipment
sne-research | SNE Research | SNE研究 | observer |
snowflake | Snowflake, Snowflake Inc | 雪花公司 | | software
socgen | Societe Generale, Société Générale, SocGen | 法國興業銀行 法国兴业银行 法兴银行 法興銀行 法兴 法興 | lender |
soft-world-international | Soft-World International | 智冠科技 智冠 智冠集團 智冠集团 | |
softbank | SoftBank, SoftBank Group, SoftBank Group Corp, SBG, SoftBank Corp | 軟銀 软银 軟銀集團 软银集团 軟體銀行 | fund |
solargiga | Solargiga | 阳光能源控股 陽光能源控股 | |
solarspace | Solarspace | 中润光能 中潤光能 中润新能源 中潤新能源 | | solar
solartech-energy | Solartech Energy | 昇陽光電 升阳光电 | | solar
solomon-technology | Solomon Technology | 所羅門公司 所罗门公司 | |
sony-pictures | Sony Pictures, Sony Pictures Entertainment, Columbia Pictures | 索尼影业 索尼影視 索尼影業 哥倫比亞影業 哥伦比亚影业 | | rights
soochow | Soochow Securities | 東吳證券 东吴证券 东吴证券股份 東吳證券股份 | observer |
source-code-capital | Source Code Capital | 源码资本 源碼資本 | fund |
south-korea | South Korea, Seoul, South Korean government, Republic of Korea | 韓國政府 韩国政府 | government |
southern-company | Southern Company, Georgia Power, Alabama Power, Mississippi Power | 南方公司 喬治亞電力 乔治亚电力 佐治亞電力 佐治亚电力 | | power
southern-copper | Southern Copper, Southern Copper Corp | 南方銅業 南方铜业 | | mining
southern-taiwan-science-park-bureau | Southern Taiwan Science Park Bureau | 南科管理局 | government |
southwest | Southwest Airlines | 西南航空 | | airline
southwest-securities | Southwest Securities | 西南证券 西南證券 | observer |
sp-global | S&P, S&P Global Ratings, S&P Global | 標普 标普 | observer |
spacex | SpaceX, Space Exploration Technologies | 太空探索技術公司 太空探索技术公司 | | launch
spdb | Shanghai Pudong Development Bank, SPD Bank, SPDB | 浦发银行 浦發銀行 上海浦东发展银行 上海浦東發展銀行 | lender |
spdb-financial-leasing | SPDB Financial Leasing, SPD Bank Financial Leasing | 浦银租赁 浦銀租賃 浦银金租 浦銀金租 浦银金融租赁 浦銀金融租賃 | lender |
spic | SPIC, State Power Investment Corporation | 国家电投 國家電投 国家电力投资集团 | | power
spic-hydrogen | SPIC Hydrogen, State Power Investment Hydrogen Energy | 国氢科技 國氫科技 | | fuelcells
spic-new-energy | SPIC New Energy | | |
sporting-cp | Sporting CP, Sporting Lisbon | 葡萄牙体育 葡萄牙體育 里斯本竞技 里斯本競技 | |
sqm | SQM, Sociedad Quimica y Minera | 智利礦業化工 智利矿业化工 智利化學礦業 智利化学矿业 | | lithium
square-enix | Square Enix | 史克威尔艾尼克斯 史克威爾艾尼克斯 史克威尔 史克威爾 | |
ssab | SSAB | 瑞典钢铁 瑞典鋼鐵 瑞典钢铁公司 瑞典鋼鐵公司 萨博钢铁 薩博鋼鐵 | | steel
st-engineering | ST Engineering, Singapore Technologies Engineering | 新科工程 新加坡科技工程 | | transport
st-shine-optical | St. Shine Optical, St.Shine | 精華光學 精华光学 | |
stadler | Stadler, Stadler Rail | 施泰德 施塔德勒 瑞士施泰德 | | trains
standard-chartered | Standard Chartered | 渣打 渣打銀行 渣打银行 渣打集团 渣打集團 | lender |
standard-chem-and-pharm | Standard Chem & Pharm | 生達化學製藥 生达化学制药 生達製藥 生达制药 | | drugs
standard-foods | Standard Foods, Standard Foods Group | 佳格食品 佳格食品集團 佳格食品集团 | |
stanley-agriculture | Stanley Agriculture | 史丹利股份 | | fertiliser
star-charge | Star Charge | 星星充电 星星充電 | | power
star-energy-taiwan | Star Energy Taiwan, Star Energy Power, Star Energy Corporation | 星能公司 星元電力 星元电力 | | power
star-lake-bioscience | Star Lake Bioscience | 星湖科技 | | materials
stargate-lp | Stargate LLC, The Stargate Project | 星際之門 | | datacentre
starlux | Starlux, STARLUX, Starlux Airlines | 星宇航空 | | airline
state-development-and-investment-corporation | State Development & Investment Corporation, SDIC | 国投集团 國投集團 国家开发投资集团 國家開發投資集團 国家开发投资公司 國家開發投資公司 | fund |
state-grid | State Grid | 國家電網 国家电网 | | powerbuyer
state-grid-integrated-energy-service | State Grid Integrated Energy Service | | |
state-grid-international-leasing | State Grid International Leasing | 国网国际租赁 國網國際租賃 国网租赁 國網租賃 | lender |
state-grid-xinyuan | State Grid Xinyuan | 国网新源 國網新源 | | power
state-grid-yingda | State Grid Yingda, Yingda Group | 国网英大 國網英大 英大集团 英大集團 国家电网英大 國家電網英大 | |
stc | STC Group, STC, Saudi Telecom | 沙特电信 | |
stegra | Stegra, H2 Green Steel | 斯蒂格拉 H2绿色钢铁 H2綠色鋼鐵 氢绿钢铁 氫綠鋼鐵 | | steel
stellantis | Stellantis, PSA, PSA Group, Peugeot, Citroën, Opel | Stellantis集團 Stellantis集团 斯泰蘭蒂斯 斯特兰蒂斯 斯特蘭蒂斯 斯泰兰蒂斯 标致雪铁龙 標緻雪鐵龍 标致 標緻 雪铁龙 雪鐵龍 欧宝 歐寶 宝狮 寶獅 | | cars
stena-bulk | Stena Bulk, Stena | | | shipping
stmicro | STMicroelectronics, ST Micro | 意法半導體 意法半导体 | | chips
stonepeak | Stonepeak, Stonepeak Partners | 石峰資本 石峰资本 | fund |
subaru | Subaru | 斯巴魯 斯巴鲁 速霸陆 速霸陸 富士重工 | | cars
sublime-china-information | Sublime China Information | 卓创资讯 卓創資訊 | observer |
sumco | SUMCO | 勝高 胜高 | | wafers
sumin-bank | Sumin Bank | 苏商银行 蘇商銀行 苏宁银行 蘇寧銀行 | lender |
sumitomo-corp | Sumitomo Corporation, Sumitomo Corp | 住友商事 | | trading
sumitomo-metal-mining | Sumitomo Metal Mining | 住友金屬礦山 住友金属矿山 住友金属矿业 住友金屬礦業 | | mining
summit | Summit Therapeutics | | | drugs
summitview-capital | SummitView Capital | 武岳峰资本 武嶽峰資本 武岳峰科创 武嶽峰科創 | fund |
sun-hung-kai | Sun Hung Kai Properties, SHKP | 新鴻基 新鸿基地产 新鴻基地產 | |
sun-paper | Sun Paper, Shandong Sun Paper | 太阳纸业 太陽紙業 | |
sungrow | Sungrow | 陽光電源 阳光电源 | | solar batteries
sungrow-hydrogen | Sungrow Hydrogen | 阳光氢能 陽光氫能 | | fuelcells
sunny-bank | Sunny Bank | 陽信銀行 阳信银行 陽信商銀 阳信商银 陽信商業銀行 阳信商业银行 | lender |
sunonwealth | Sunonwealth, Sunon | 建準電機 建准电机 建準 建准 | | equipment
sunplus | Sunplus | 凌陽科技 凌阳科技 凌陽 凌阳 | | chips
sunpower-taiyang-energy | Sunpower Taiyang Energy, CECEP Solar Energy | 节能太阳能 節能太陽能 | | power
sunshine-insurance-group | Sunshine Insurance Group, Sunshine Insurance | 阳光保险 陽光保險 阳光保险集团 陽光保險集團 | lender |
suntien-lng | Suntien LNG | | |
sunwoda | Sunwoda | 欣旺達 欣旺达 | | batteries
sunwoda-evb | Sunwoda EVB | 欣旺达动力 欣旺達動力 | | batteries
super-micro | Supermicro, Super Micro, Super Micro Computer | 美超微 | | servers
supreme-electronics | Supreme Electronics | 至上電子 至上电子 | | trading
sutter-hill | Sutter Hill, Sutter Hill Ventures | | fund |
suyin-financial-leasing | Suyin Financial Leasing | 苏银金租 蘇銀金租 苏银金融租赁 蘇銀金融租賃 | lender |
suzhou-innovation-investment-group | Suzhou Innovation Investment Group | 苏创投 蘇創投 苏州创新投资集团 蘇州創新投資集團 | fund |
suzhou-international-development-group | Suzhou International Development Group | 苏州国发 蘇州國發 国发集团 國發集團 | fund |
suzhou-rural-commercial-bank | Suzhou Rural Commercial Bank | 苏农银行 蘇農銀行 | lender |
svolt | SVOLT | 蜂巢能源 | | batteries
swancor | Swancor, Swancor Advanced Materials, Shangwei New Material, Swancor Holding | 上緯 上纬 上緯投控 上纬投控 上緯新材 上纬新材 上緯國際投控 上纬国际投控 | | materials
swire | Swire Properties, Swire | 太古 太古地產 太古地产 太古里 | |
switch | Switch Inc, Switch Data Centers | | | datacentre
synera-renewable-energy | Synera Renewable Energy, Synera Renewable | 風睿能源 风睿能源 風睿 风睿 | | power
syngenta-group | Syngenta Group, Syngenta | 先正达集团 先正達集團 先正达 先正達 | |
synnex-technology-international | Synnex Technology International | 聯強國際 联强国际 | | trading
synology | Synology | 群暉 群晖 群暉科技 群晖科技 | |
syrah | Syrah, Syrah Resources | 赛拉资源 賽拉資源 | | graphite
systex | Systex | 精誠資訊 精诚资讯 | | software
`
