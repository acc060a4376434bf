export const wideRtoS = `
r-and-f-properties | R&F Properties, Guangzhou R&F | 富力地产 富力地產 富力集团 富力集團 | |
r-m-williams | R.M. Williams | | |
r-pharm | R-Pharm | | | drugs
r-power | R.Power | | | power
r-v-versicherung | R+V Versicherung | | lender |
r1-rcm | R1 RCM | | | software
ra-capital | RA Capital, RA Capital Management | | fund |
ra-pharmaceuticals | Ra Pharmaceuticals | | | drugs
raba | Rába, Raba Automotive | | | cars
rac-electric | RAC Electric, RAC Electric Vehicles | 華德動能 华德动能 華德動能科技 华德动能科技 | | cars
racetrac | RaceTrac | | | retail
racing-bulls | Racing Bulls | | | rights
racing-nsw | Racing NSW | | | rights
racks-central | Racks Central | | | datacentre
rackspace | Rackspace, Rackspace Technology | | | cloud
radian-group | Radian Group | | lender |
radiance-biopharma | Radiance Biopharma | | | drugs
radiance-holdings | Radiance Holdings | 金辉控股 金輝控股 金辉集团 金輝集團 | |
radiant-nuclear | Radiant Nuclear, Radiant Industries | | | reactors
radical-ventures | Radical Ventures | | fund |
radici | RadiciGroup | 兰蒂奇 蘭蒂奇 | |
radio-television-hong-kong | Radio Television Hong Kong, RTHK | 香港電台 香港电台 港台電視 港台电视 | |
radiometer | Radiometer | 雷度 雷度米特 | |
radisson | Radisson | 丽笙酒店 麗笙酒店 丽笙酒店集团 麗笙酒店集團 | |
radrock | Radrock | 锐石创芯 銳石創芯 鋭石創芯 | | chips
rafael-advanced-defense-systems | Rafael Advanced Defense Systems | 拉斐尔先进防御系统 拉斐爾先進防禦系統 拉斐尔公司 拉斐爾公司 | | defence
rafaelmicro | RafaelMicro, Rafael Microelectronics | 宏觀-KY 宏观-KY | | chips
raffles-hospital-china | Raffles Hospital China, Raffles Medical | 莱佛士医院 萊佛士醫院 莱佛士医疗 萊佛士醫療 | |
rai-italy | RAI Radiotelevisione Italiana, Rai Cinema | 意大利广播电视公司 意大利廣播電視公司 意大利国家电视台 意大利國家電視台 意大利國家電視臺 | | media
raiadrogasil | RaiaDrogasil, RD Saúde | | | retail
raiffeisen | Raiffeisen Bank International, Raiffeisenbank | 奥合国际银行 奧合國際銀行 奥地利奥合国际银行 奧地利奧合國際銀行 赖夫艾森银行 賴夫艾森銀行 | lender |
raiffeisen-switzerland | Raiffeisen Switzerland | 瑞士莱福森银行 瑞士萊福森銀行 瑞士莱夫艾森银行 瑞士萊夫艾森銀行 | lender |
raiffeisenlandesbank-oberosterreich | Raiffeisenlandesbank Oberösterreich, Raiffeisenlandesbank Niederösterreich-Wien | | lender |
rail-baltica | Rail Baltica, RB Rail | 波罗的海铁路 波羅的海鐵路 | |
rail-vikas-nigam | Rail Vikas Nigam | | | epc
railpen | Railpen | | fund |
railpool | Railpool | | | lease
raily-aesthetic | Raily Aesthetic | 瑞丽医美 瑞麗醫美 | |
rainbow-capital | Rainbow Capital | 浤博資本 浤博资本 | observer |
rainbow-digital | Rainbow Digital, Tianhong | 天虹股份 天虹商场 天虹商場 | | retail
rainbow-heavy-industries | Rainbow Heavy Industries, Rainbow Heavy | 润邦股份 潤邦股份 润邦重工 潤邦重工 | | equipment
rainbow-rare-earths | Rainbow Rare Earths | 彩虹稀土 | | rare-earths
rainbow-robotics | Rainbow Robotics | 彩虹机器人 彩虹機器人 | |
raisio | Raisio | | |
raito-kogyo | Raito Kogyo | | |
raizen | Raízen, Raizen | | | oil
rajah-and-tann | Rajah & Tann | | observer |
rajasthan-royals | Rajasthan Royals | 拉贾斯坦皇家 拉賈斯坦皇家 | |
rak-ceramics | RAK Ceramics | 哈伊马角陶瓷 哈伊馬角陶瓷 | |
rakbank | RAKBANK, National Bank of Ras Al Khaimah | 哈伊马角国民银行 哈伊馬角國民銀行 | lender |
raksul | Raksul | | | platform
rakuten | Rakuten, Lotte Japan | 乐天株式会社 樂天株式會社 日本乐天 日本樂天 乐天 樂天 日本乐天集团 日本樂天集團 | | platform
rakuten-bank | Rakuten Bank | 乐天银行 樂天銀行 | lender |
rakuten-eagles | Rakuten Eagles | 乐天金鹫 樂天金鷲 | |
rakuten-mobile | Rakuten Mobile | 乐天移动 樂天移動 | | telecom
rakuten-monkeys | Rakuten Monkeys | 樂天桃猿 乐天桃猿 | |
rakuten-symphony | Rakuten Symphony | | | software
ralec-electronic | Ralec Electronic | 旺詮 旺诠 | | parts
ralliant | Ralliant | | | equipment
rallybio | Rallybio | | | drugs
ralph-lauren | Ralph Lauren | 拉夫劳伦 拉夫勞倫 | |
ramaco-resources | Ramaco Resources | | | mining rare-earths
rambus | Rambus | 藍鉑世 蓝铂世 | | chips
ramelius-resources | Ramelius Resources | | | mining
ramsay-health-care | Ramsay Health Care | 拉姆齐医疗 拉姆齊醫療 兰赛医疗 蘭賽醫療 | |
ramsay-sante | Ramsay Santé | | |
ramu-nico | Ramu NiCo, Ramu Nickel | 瑞木镍钴 瑞木鎳鈷 瑞木镍矿 瑞木鎳礦 | | mining
rand-corporation | RAND Corporation | 蘭德公司 兰德公司 | observer |
rand-merchant-bank | Rand Merchant Bank | 兰德商业银行 蘭德商業銀行 | lender |
rand-water | Rand Water | 兰德水务 蘭德水務 | |
randon | Randon, Randoncorp | | | cars
randstad | Randstad | 任仕达 任仕達 | |
range-intelligent | Range Intelligent, Runze Technology, Range Intelligent Computing | 润泽科技 潤澤科技 润泽智算 潤澤智算 | | datacentre
range-resources | Range Resources | | | lng
rangers-fc | Rangers FC, Glasgow Rangers | 格拉斯哥流浪者 | |
rapid7 | Rapid7 | | | software
rapidan-energy | Rapidan Energy | | observer |
rapidtek-technologies | Rapidtek Technologies | 鐳洋科技 镭洋科技 鐳洋 镭洋 | |
rappi | Rappi | | | platform
rapt-therapeutics | RAPT Therapeutics | | | drugs
rare-element-resources | Rare Element Resources | | | rare-earths
ras-al-khaimah-economic-zone | Ras Al Khaimah Economic Zone, RAKEZ | 哈伊马角经济区 哈伊馬角經濟區 | government |
rascomstar | RascomStar, Rascom | | |
rashtriya-chemicals | Rashtriya Chemicals | | | fertiliser
rashtriya-chemicals-and-fertilizers | Rashtriya Chemicals and Fertilizers | | | fertiliser
rassini | Rassini | | | parts
rastar | Rastar | 星辉娱乐 星輝娛樂 星辉玩具 星輝玩具 | |
ratch-group | Ratch Group | 叻丕电力 叻丕電力 | | power
rating-and-investment-information | Rating and Investment Information, R&I | 评级投资信息中心 評級投資信息中心 | observer |
ratio-energies | Ratio Energies | | | oil
ratos | Ratos | | fund |
ratp | RATP, RATP Dev | 巴黎大众运输公司 巴黎大眾運輸公司 巴黎公交公司 巴黎独立运输公司 巴黎獨立運輸公司 | |
raubex | Raubex | | | epc
rauma-marine | Rauma Marine Constructions, RMC Rauma | 劳马船厂 勞馬船廠 | | ships
ravensburger | Ravensburger | | |
rawbank | Rawbank | | lender |
raxio-group | Raxio Group | | | datacentre
rayark | Rayark | 雷亞遊戲 雷亚游戏 | |
raycus-laser | Raycus Laser, Raycus Fiber Laser | 锐科激光 銳科激光 鋭科激光 | | optics
raymond-james-financial | Raymond James Financial | 瑞傑金融 瑞杰金融 | observer |
rayonier | Rayonier | | | materials
raytron-technology | Raytron Technology, IRay | 睿创微纳 睿創微納 | | chips defence
rayzebio | RayzeBio | | | drugs
razer | Razer | 雷蛇 | |
razorpay | Razorpay | | |
rb-global | RB Global, Ritchie Bros | 里奇兄弟 利氏兄弟 | | platform
rb-leipzig | RB Leipzig | 莱比锡红牛 萊比錫紅牛 | |
rbc-bearings | RBC Bearings | | | parts
rbl-bank | RBL Bank | | lender |
rcl-foods | RCL Foods | | |
rcs-media | RCS MediaGroup | | |
rdif | Russian Direct Investment Fund, RDIF | 俄罗斯直接投资基金 俄羅斯直接投資基金 俄直投基金 | fund |
rea-group | REA Group, realestate.com.au | | | platform
reach-plc | Reach plc | | |
reaction-engines | Reaction Engines | 反作用引擎 | | engines
real-kungfu | Real Kungfu | 真功夫餐饮 真功夫餐飲 | | retail
real-madrid | Real Madrid | 皇家马德里 皇家馬德里 皇马 皇馬 | |
realcan-pharma | Realcan Pharma | 瑞康医药 瑞康醫藥 | | trading
realkredit-danmark | Realkredit Danmark | | lender |
realme | Realme | 真我手机 真我手機 | |
realtek-investment | Realtek Investment | 瑞昱投資 瑞昱投资 | fund |
realty-income | Realty Income | 房地產收入公司 房地产收入公司 | | lease
reata | Reata, Reata Pharmaceuticals | | | drugs
rebellion-defense | Rebellion Defense | | | software
rebellions-ai | Rebellions AI, Rebellions Inc | | | chips
rec-group | REC Group, REC Solar | REC太阳能 REC太陽能 瑞科太阳能 瑞科太陽能 | | solar
rec-limited | REC Limited | 印度农村电气化公司 印度農村電氣化公司 | lender |
rec-silicon | REC Silicon | REC硅业 REC硅業 | | polysilicon
recbio | Recbio | 瑞科生物 | | drugs
recharge-industries | Recharge Industries | | | batteries
recipe-unlimited | Recipe Unlimited | | | retail
recipharm | Recipharm | | | cdmo
reckitt | Reckitt, Reckitt Benckiser | 利洁时 利潔時 | |
recodeal | Recodeal, Recodeal Electronics | 瑞可达 瑞可達 | | parts
recognition-music-group | Recognition Music Group, Hipgnosis Songs Fund | 西普诺西斯 西普諾西斯 | fund | rights
recordati | Recordati | 利康蒂 利康迪 | | drugs
recruit-holdings | Recruit Holdings | 瑞可利 | |
recursion-pharmaceuticals | Recursion Pharmaceuticals | 递归制药 遞歸製藥 | | drugs
red-bull | Red Bull, TCP Group, Red Bull Thailand | 红牛 紅牛 天丝集团 天絲集團 奥地利红牛 奧地利紅牛 天丝医药 天絲醫藥 | |
red-bull-gmbh | Red Bull GmbH | 红牛公司 紅牛公司 | |
red-bull-racing | Red Bull Racing, Oracle Red Bull Racing | 红牛车队 紅牛車隊 | | rights
red-cat-holdings | Red Cat Holdings | | | defence
red-dragonfly | Red Dragonfly | 红蜻蜓 紅蜻蜓 | |
red-hat | Red Hat | 紅帽公司 红帽公司 | | software
red-rock-resorts | Red Rock Resorts | 紅岩度假村 红岩度假村 紅巖度假村 | |
red-rocket-energy | Red Rocket Energy | | | power
red-sea-gateway-terminal | Red Sea Gateway Terminal | 红海门户码头 紅海門戶碼頭 | |
red-sea-global | Red Sea Global | 红海全球公司 紅海全球公司 红海环球 紅海環球 | |
red-star | Crvena zvezda, Red Star Belgrade | 贝尔格莱德红星 貝爾格萊德紅星 | |
red-star-cold-chain | Red Star Cold Chain | 红星冷链 紅星冷鏈 | | transport
red-star-development | Red Star Development, Redstar Developing | 红星发展 紅星發展 | | materials
red-star-erguotou | Red Star Erguotou | 红星二锅头 紅星二鍋頭 红星股份 紅星股份 | |
red-star-macalline | Red Star Macalline | 红星美凯龙 紅星美凱龍 美凯龙 美凱龍 | |
red-sun-capital | Red Sun Capital | 紅日資本 红日资本 | observer |
redbird-capital | RedBird Capital, RedBird Capital Partners | 紅鳥資本 红鸟资本 | fund |
redburn | Rothschild & Co Redburn, Redburn Atlantic, Redburn | | observer |
reddit | Reddit | 紅迪 红迪 | | social
rede-dor | Rede D'Or | | |
redefine-properties | Redefine Properties | | |
redeia | Redeia, Red Eléctrica, Red Electrica, Hispasat | 西班牙国家电网 西班牙國家電網 西班牙电网公司 西班牙電網公司 | | powerbuyer
redfin | Redfin | | | platform
redmile-group | Redmile Group | | fund |
redpoint-ventures | Redpoint Ventures | 紅點創投 红点创投 | fund |
redsun-properties | Redsun Properties | 弘阳地产 弘陽地產 弘阳集团 弘陽集團 | |
redwire | Redwire | | | launch
redwood-materials | Redwood Materials | 红木材料 紅木材料 | | batteries materials
ree-corporation | REE Corporation | | |
reece-group | Reece Group | | |
reederei-nsb | Reederei NSB | | | shipping
reelement-technologies | ReElement Technologies, American Resources Corp | | | rare-earths
reelshort | ReelShort, Crazy Maple Studio | 枫叶互动 楓葉互動 | | media
reficar | Reficar, Refinería de Cartagena | | | oil
refining-nz | Refining NZ, Channel Infrastructure | | |
refire-group | Refire Group | 上海重塑 重塑科技 重塑集团 重塑集團 | | fuelcells
refit-refinaria | Refit Refinaria | | | oil
reflection-ai | Reflection AI | | | software
refond-optoelectronics | Refond Optoelectronics | 瑞丰光电 瑞豐光電 | |
refresco | Refresco | | |
regal-cinemas | Regal Cinemas | 帝王影院 | |
regal-hotels | Regal Hotels | 富豪酒店 富豪酒店國際 富豪酒店国际 | |
regal-partners | Regal Partners | | fund |
regal-reit | Regal REIT | 富豪產業信託 富豪产业信托 | |
regal-rexnord | Regal Rexnord | 雷勃電氣 雷勃电气 | | parts
regency-centers | Regency Centers | | |
regenxbio | REGENXBIO, Regenxbio | | | drugs
regina-maria | Regina Maria | | |
regina-miracle | Regina Miracle | 维珍妮 維珍妮 維珍妮國際 维珍妮国际 | |
regiojet | RegioJet, Student Agency | | |
region-stockholm | Region Stockholm, Storstockholms Lokaltrafik, MTR Nordic | 斯德哥尔摩大区 斯德哥爾摩大區 | |
regional-container-lines | Regional Container Lines | 宏海箱运 宏海箱運 | | shipping
regional-government-of-arequipa | Regional Government of Arequipa | | government |
regional-management-corp | Regional Management Corp | | lender |
regions-financial | Regions Financial, Regions Bank | | lender |
regis-healthcare | Regis Healthcare | | |
regis-resources | Regis Resources | | | mining
regulus-therapeutics | Regulus Therapeutics | | | drugs
rehlko | Rehlko | | | equipment
reichmuth | Reichmuth Infrastructure | | fund |
reig-jofre | Reig Jofre | | | drugs
reignwood | Reignwood, Red Bull China | 华彬集团 華彬集團 红牛维他命饮料 紅牛維他命飲料 | |
reiju-construction | Reiju Construction | 瑞助營造 瑞助营造 瑞助 | | epc
reinsurance-group-of-america | Reinsurance Group of America, RGA | 美國再保險集團 美国再保险集团 | lender |
reistone | Reistone, Ruishi Biopharma | 瑞石生物 | | drugs
reitan | Reitan, Reitan Retail | | | retail
reko-diq-mining | Reko Diq Mining | 雷科迪克矿业 雷科迪克礦業 | | mining
related-fund-management | Related Fund Management | | fund |
relativity-space | Relativity Space | 相对论空间 相對論空間 相对论太空 相對論太空 | | launch
relay-therapeutics | Relay Therapeutics | | | drugs
reliance-infrastructure | Reliance Infrastructure | 信实基建 信實基建 | |
reliance-jio | Reliance Jio, Jio Platforms | 信实Jio 信實Jio Jio平台 信实吉奥 信實吉奧 | | telecom
reliance-power | Reliance Power | 信实电力 信實電力 | | power
reliance-retail | Reliance Retail | 信实零售 信實零售 | | retail
reliance-securities-investment-trust | Reliance Securities Investment Trust | 德信投信 | fund |
reliance-steel | Reliance Steel, Reliance Steel & Aluminum | 信實鋼鐵 信实钢铁 | | steel
relx | RELX, Elsevier, Reed Elsevier, LexisNexis | 励讯 勵訊 励讯集团 勵訊集團 爱思唯尔 愛思唯爾 励德爱思唯尔 勵德愛思唯爾 律商联讯 律商聯訊 | |
remedy | Remedy Entertainment | 绿美迪 綠美迪 | |
remgro | Remgro | | fund |
remitly | Remitly | | | platform
remixpoint | Remixpoint | | |
remontowa | Remontowa | 雷蒙托瓦船厂 雷蒙托瓦船廠 | | ships
remy-cointreau | Rémy Cointreau, Remy Cointreau | 人头马君度 人頭馬君度 人头马 人頭馬 | |
ren-portugal | REN Portugal, Redes Energéticas Nacionais | 葡萄牙国家能源网公司 葡萄牙國家能源網公司 葡萄牙国家能源网 葡萄牙國家能源網 | |
renagade-therapeutics | ReNAgade Therapeutics | | | drugs
renaissance-africa-energy | Renaissance Africa Energy | | | oil
renaissance-fusion | Renaissance Fusion | | | reactors
renaissance-holding | Renaissance Holding | 罗内桑斯控股 羅內桑斯控股 | | epc
renaissance-technologies | Renaissance Technologies | 文藝復興科技 文艺复兴科技 | fund |
renaissancere | RenaissanceRe, RenRe | 文藝復興再保險 文艺复兴再保险 复兴再保险 復興再保險 | lender |
renalfa | Renalfa, Solarpro | | | power
renascor-resources | Renascor Resources | | | graphite
renault-korea | Renault Korea | 雷诺韩国 雷諾韓國 雷诺三星 雷諾三星 | | cars
reneo-pharmaceuticals | Reneo Pharmaceuticals | | | drugs
renesola | ReneSola, Emeren | 昱辉阳光 昱輝陽光 | | solar
renew-energy | ReNew Energy, ReNew Power | 瑞纽能源 瑞紐能源 | | power
renewables-infrastructure-group | Renewables Infrastructure Group | | fund |
renfe | Renfe, Renfe Operadora, Renfe Viajeros | 西班牙国铁 西班牙國鐵 西班牙国家铁路 西班牙國家鐵路 | |
rengo | Rengo | | |
renhe-pharma | Renhe Pharma | 仁和药业 仁和藥業 仁和集团 仁和集團 | | drugs
renishaw | Renishaw | 雷尼绍 雷尼紹 | | equipment
renji-hospital | Renji Hospital, Yan Chai Hospital | 仁济医院 仁濟醫院 上海仁济医院 上海仁濟醫院 | |
renk | Renk, RENK | 伦克 倫克 | | defence
renmin-hospital-of-wuhan-university | Renmin Hospital of Wuhan University | 武汉大学人民医院 武漢大學人民醫院 | |
renmin-university-of-china | Renmin University of China, Renmin University | 中国人民大学 中國人民大學 人民大学 人民大學 | |
renova-group | Renova Group | 列诺瓦集团 列諾瓦集團 | fund |
renova-inc | Renova Inc | | | power
renrenle | Renrenle | 人人乐超市 人人樂超市 | | retail
renrui-human-resources | Renrui Human Resources | 人瑞人才 | |
renshine-solar | Renshine Solar | 仁烁光能 仁爍光能 | | solar
rentokil | Rentokil, Rentokil Initial | 能多洁 能多潔 | |
rentokil-terminix | Rentokil Terminix | | |
rentschler | Rentschler Biopharma | 润谷生物 潤谷生物 | | cdmo
repare-therapeutics | Repare Therapeutics | | | drugs
repligen | Repligen | 瑞普利金 | | materials
replimune | Replimune | | | drugs
replit | Replit | | | software
reply-spa | Reply SpA | | | software
repower-ag | Repower AG | | | power
repro-knight-frank | REPro Knight Frank | 瑞普萊坊 瑞普莱坊 | observer |
republic-airways | Republic Airways | 共和航空 | | airline
republic-bank-trinidad | Republic Bank Trinidad, Republic Financial Holdings | | lender |
republic-services | Republic Services | | |
res-group | RES Group, Renewable Energy Systems | | | power
research-institute-of-tsinghua-university-in-shenzhen | Research Institute of Tsinghua University in Shenzhen, RITS | 深圳清华大学研究院 深圳清華大學研究院 深圳清华研究院 深圳清華研究院 | |
reserve-bank-of-australia | Reserve Bank of Australia | 澳洲联储 澳洲聯儲 澳大利亚储备银行 澳大利亞儲備銀行 澳大利亚央行 澳大利亞央行 | government |
reserve-bank-of-india | Reserve Bank of India | 印度储备银行 印度儲備銀行 印度央行 | government |
reserve-bank-of-new-zealand | Reserve Bank of New Zealand | 新西兰联储 新西蘭聯儲 新西兰央行 新西蘭央行 | government |
reservoir-media | Reservoir Media | | | rights
reshine-new-material | Reshine New Material, Hunan Reshine | 瑞翔新材 湖南瑞翔 | | materials
resimac | Resimac | | lender |
resmed | ResMed | 瑞思迈 瑞思邁 | | equipment
resolute-mining | Resolute Mining | 雷索卢特矿业 雷索盧特礦業 | | mining
resolution-copper | Resolution Copper | | | mining
resona | Resona, Resona Holdings, Resona Bank | 理索纳银行 理索納銀行 里索那银行 裏索那銀行 理索纳 理索納 里索那 裏索那 | lender |
resonac | Resonac | 力森诺科 力森諾科 | | materials
resorttrust | Resorttrust | | |
resource-capital-funds | Resource Capital Funds | 資源資本基金 资源资本基金 | fund |
rest-super | Rest Super | | fund |
restaurant-brands-international | Restaurant Brands International | 餐饮品牌国际 餐飲品牌國際 RBI集团 RBI集團 國際餐飲品牌 国际餐饮品牌 | |
retal-urban-development | Retal Urban Development | | |
retro-biosciences | Retro Biosciences | | | drugs
reunion-gold | Reunion Gold, G Mining Ventures | | | mining
rev-group | REV Group | | | cars
revlon | Revlon | 露華濃 露华浓 | |
revolut | Revolut | Revolut 革命银行 革命銀行 | lender |
revolution-medicines | Revolution Medicines | 革命医药 革命醫藥 | | drugs
rewe | Rewe, REWE, Rewe Group | 雷韦集团 雷韋集團 | | retail
rex-airlines | Rex Airlines, Regional Express | 区域快运航空 區域快運航空 | | airline
rex-international | Rex International | | | oil
rexel | Rexel | 蓝格赛 藍格賽 | |
rexford-industrial | Rexford Industrial | | |
reyes-holdings | Reyes Holdings | | | trading
reynolds-american | Reynolds American | 雷諾美國 雷诺美国 雷諾煙草 雷诺烟草 | |
reynolds-consumer-products | Reynolds Consumer Products | | |
reyoung-pharma | Reyoung Pharma | 瑞阳制药 瑞陽製藥 | | drugs
rezo-therapeutics | Rezo Therapeutics | | | drugs
rezolute | Rezolute | | | drugs
rfu | Rugby Football Union, Six Nations Rugby | 六国锦标赛 六國錦標賽 | | rights
rgreen | RGREEN Invest, RGreen Invest | | fund |
rh-restoration-hardware | RH Restoration Hardware | | | retail
rhb-bank | RHB Bank, RHB | 兴业银行马来西亚 興業銀行馬來西亞 大马兴业银行 大馬興業銀行 | lender |
rheem | Rheem | | | equipment
rhenus | Rhenus, Rhenus Logistics | 瑞娜士 | | transport
rhi-magnesita | RHI Magnesita | 奥镁 奧鎂 奥镁集团 奧鎂集團 | | materials
rhodium-group | Rhodium Group | 榮鼎諮詢 荣鼎咨询 榮鼎集團 荣鼎集团 | observer |
rhoen | Rhön-Klinikum, Rhoen-Klinikum | | |
rhythm-pharmaceuticals | Rhythm Pharmaceuticals | | | drugs
riachuelo | Riachuelo, Guararapes | | | retail
ribbit-capital | Ribbit Capital | | fund |
ricacorp-properties | Ricacorp Properties | 利嘉閣 利嘉阁 利嘉閣地產 利嘉阁地产 | |
ricardo | Ricardo plc | 里卡多公司 裏卡多公司 裡卡多公司 | |
rice-university | Rice University | 萊斯大學 莱斯大学 | |
rich-products | Rich Products | 維益食品 维益食品 | |
richardson-international | Richardson International | 理查森国际 理查森國際 | | grain
richemont | Richemont, Compagnie Financière Richemont | 历峰集团 歷峯集團 歷峰集團 历峰 歷峯 歷峰 曆峰集團 | |
richmond-international-travel | Richmond International Travel | 山富旅遊 山富旅游 | |
ricoh | Ricoh | 日本理光 理光集团 理光集團 理光公司 | |
ricoh-leasing | Ricoh Leasing | 理光租赁 理光租賃 | lender | lease
ricursive-intelligence | Ricursive Intelligence | | | software
ridgewood-infrastructure | Ridgewood Infrastructure | | fund |
ridi | RIDI | | | rights
rieter | Rieter | 立达机械 立達機械 立达集团 立達集團 | | equipment
rifa-precision | Rifa Precision, Zhejiang Rifa | 日发精机 日發精機 | | equipment
rigel-pharmaceuticals | Rigel Pharmaceuticals | | | drugs
rigetti | Rigetti, Rigetti Computing | 里蓋蒂 里盖蒂 | | equipment
rightmove | Rightmove | | |
rigshospitalet | Rigshospitalet | | |
rijk-zwaan | Rijk Zwaan | 瑞克斯旺 | |
rijkswaterstaat | Rijkswaterstaat | 荷兰公共工程和水管理总局 荷蘭公共工程和水管理總局 荷兰水利局 荷蘭水利局 | government |
riken | Riken | 理化学研究所 理化學研究所 | |
riken-vitamin | Riken Vitamin | 理研维他命 理研維他命 | |
rimac | Rimac, Bugatti Rimac, Rimac Technology | 里马茨 裏馬茨 裡馬茨 布加迪里马茨 布加迪裏馬茨 布加迪裡馬茨 | | cars
rimac-seguros | Rimac Seguros | | lender |
rina | RINA SpA | 意大利船级社 意大利船級社 | observer |
rincon-lithium | Rincon Lithium | | | lithium
ringcentral | RingCentral | | | software
ringier | Ringier | 荣格集团 榮格集團 | |
ringpu-bio | Ringpu Bio | 瑞普生物 | | drugs
rinnai | Rinnai | | |
rio-energy | Rio Energy | | | power
rio-grande-lng | Rio Grande LNG | 里奧格蘭德LNG 里奥格兰德LNG | | lng
rio-parana-energia | Rio Paraná Energia | | | power
rio-tinto-alcan | Rio Tinto Alcan, Alcan | 力拓加鋁 力拓加铝 加拿大鋁業 加拿大铝业 | | materials
riocan | RioCan, RioCan REIT | | |
riogaleao | RIOgaleão | | |
riot-games | Riot Games | 拳头游戏 拳頭遊戲 拳頭游戲 銳玩遊戲 锐玩游戏 | |
riot-platforms | Riot Platforms | 暴動區塊鏈 暴动区块链 | | datacentre
rip-curl | Rip Curl, KMD Brands | | |
ripley-corp | Ripley Corp | | | retail
ripple-labs | Ripple Labs | 瑞波 瑞波實驗室 瑞波实验室 | | platform
rippling-inc | Rippling Inc | | | software
risesun-real-estate | Risesun Real Estate | 荣盛发展 榮盛發展 | |
rite-aid | Rite Aid | 來德愛 来德爱 | | retail
rites-limited | RITES Limited | | |
rithm-capital | Rithm Capital | | fund |
ritter-sport | Ritter Sport | 瑞特斯波德 | |
ritz-carlton | Ritz-Carlton | 麗思卡爾頓 丽思卡尔顿 | |
riu | RIU Hotels | | |
riverlane | Riverlane | | |
riverstone-holdings | Riverstone Holdings | 河石控股 | fund |
rivian-automotive | Rivian Automotive | 里維安 里维安 | | cars
rivos-inc | Rivos Inc | | | chips
riyad-bank | Riyad Bank | 利雅得银行 利雅得銀行 | lender |
riyadh-season | Riyadh Season | 利雅得季 | | rights
rizal-commercial-banking | Rizal Commercial Banking | 黎刹商业银行 黎剎商業銀行 | lender |
rizhao-municipal-government | Rizhao Municipal Government, Rizhao government, Rizhao municipal government | 日照市政府 日照市人民政府 | government |
rizhao-port | Rizhao Port, Rizhao Port Group | 日照港 日照港集团 日照港集團 日照港股份 | | transport
rizhao-steel | Rizhao Steel, Rizhao Steel Holding | 日照钢铁 日照鋼鐵 日钢 日鋼 日照钢铁控股 日照鋼鐵控股 | | steel
rizzani | Rizzani de Eccher | | | epc
rli-corp | RLI Corp | | lender |
rlx-technology | RLX Technology | 雾芯科技 霧芯科技 悦刻 悅刻 | |
road-king-infrastructure | Road King Infrastructure | 路勁基建 路劲基建 路勁 路劲 | |
roads-and-transport-authority-dubai | Roads and Transport Authority Dubai | 迪拜道路交通管理局 迪拜道路与运输局 迪拜道路與運輸局 | government |
roark-capital | Roark Capital | | fund |
robam | Robam | 老板电器 老闆電器 | |
robeco | Robeco | 荷宝 荷寶 荷宝投资 荷寶投資 荷宝资产管理 荷寶資產管理 | fund |
robert-bosch-venture | Robert Bosch Venture Capital, Bosch Ventures | 博世创投 博世創投 | fund |
robert-half | Robert Half | 羅致恒富 罗致恒富 羅致恆富 | |
robina-finance-and-leasing | Robina Finance & Leasing | 遠信國際資融 远信国际资融 遠信資融 远信资融 | lender |
robinhood | Robinhood, Robinhood Markets | 羅賓漢市場 罗宾汉市场 | | platform
robinsons-retail | Robinsons Retail, Robinsons Land | 罗宾逊零售 羅賓遜零售 | | retail
roblox | Roblox | 罗布乐思 羅布樂思 | |
roborock | Roborock | 石头科技 石頭科技 | |
robosense | RoboSense | 速腾聚创 速騰聚創 | | optics
robotechnik | Robotechnik, ficonTEC | 罗博特科 羅博特科 斐控泰克 | | equipment
robotera | Robotera, Robot Era | 星动纪元 星動紀元 | |
roc-olympic-committee | ROC Olympic Committee, Chinese Taipei Olympic Committee | 中華奧會 中华奥会 中華奧林匹克委員會 中华奥林匹克委员会 | |
rock-rail | Rock Rail | | | lease
rock-records | Rock Records | 滾石唱片 滚石唱片 滾石國際音樂 滚石国际音乐 | | rights
rock-tech-lithium | Rock Tech Lithium | 洛克泰克锂业 洛克泰克鋰業 | | lithium
rockcheck-steel | Rockcheck Steel, Rockcheck Group | 荣程集团 榮程集團 荣程钢铁 榮程鋼鐵 天津荣程 天津榮程 | | steel
rockchip | Rockchip | 瑞芯微 瑞芯微电子 瑞芯微電子 | | chips
rockefeller-foundation | Rockefeller Foundation | 洛克菲勒基金會 洛克菲勒基金会 | fund |
rocket-companies | Rocket Companies, Rocket Mortgage | 火箭抵押 | lender |
rocket-factory | Rocket Factory Augsburg, RFA One, RFA rocket | 奥格斯堡火箭工厂 奧格斯堡火箭工廠 | | launch
rocket-internet | Rocket Internet | 火箭互联网 火箭互聯網 | fund |
rocket-pharmaceuticals | Rocket Pharmaceuticals | | | drugs
rockstar-north | Rockstar North | | |
rockwell-automation | Rockwell Automation | 羅克韋爾自動化 罗克韦尔自动化 洛克威爾自動化 洛克威尔自动化 | | equipment
rockwool | Rockwool | 洛科威 洛科威集团 洛科威集團 | | materials
roemmers | Roemmers | | | drugs
roewe | Roewe | 荣威 榮威 荣威汽车 榮威汽車 | | cars
rogers-communications | Rogers Communications | 羅傑斯通訊 罗杰斯通讯 羅傑斯通信 罗杰斯通信 | | telecom
rogers-corp | Rogers Corp, Rogers Corporation | 羅傑斯公司 罗杰斯公司 | | materials
rohlik | Rohlik, Rohlik Group | | | retail
rohm | Rohm, Rohm Semiconductor | 罗姆半导体 羅姆半導體 日本罗姆 日本羅姆 | | chips
rohto-pharmaceutical | Rohto Pharmaceutical, Rohto | 乐敦 樂敦 乐敦制药 樂敦製藥 曼秀雷敦 | | drugs
roivant | Roivant, Roivant Sciences | 羅萬特科學 罗万特科学 罗伊万特 羅伊萬特 | | drugs
rojana-industrial-park | Rojana Industrial Park | 洛加纳工业园 洛加納工業園 | |
rokae | Rokae | 珞石机器人 珞石機器人 珞石 | |
roketsan | Roketsan | 洛克桑 罗克特桑 羅克特桑 | | defence
rokid | Rokid | 灵伴科技 靈伴科技 | |
roku | Roku | | | platform
roland-berger | Roland Berger | 罗兰贝格 羅蘭貝格 | observer |
rolex | Rolex | 劳力士 勞力士 | |
rolf-group | Rolf Group | | | retail
rollins-inc | Rollins Inc | 羅林斯公司 罗林斯公司 | |
rolls-royce-power | Rolls-Royce Power Systems | 罗尔斯罗伊斯动力系统 羅爾斯羅伊斯動力系統 | | engines
rolls-royce-smr | Rolls-Royce SMR | 罗尔斯罗伊斯小型堆 羅爾斯羅伊斯小型堆 罗罗SMR 羅羅SMR | | reactors
roma-capitale | Roma Capitale | 罗马市政府 羅馬市政府 | government |
romanian-defence | Romanian Ministry of National Defence, Romanian Defence Ministry | 罗马尼亚国防部 羅馬尼亞國防部 | government |
romanian-government | Romanian government, Romanian state | 罗马尼亚政府 羅馬尼亞政府 | government |
romarm | Romarm, ROMARM | | | defence
romgaz | Romgaz | 罗马尼亚国家天然气公司 羅馬尼亞國家天然氣公司 | | gasbuyer
romoss | Romoss | 罗马仕 羅馬仕 | |
rondo-energy | Rondo Energy | 隆多能源 | | batteries
ronesans | Rönesans Holding, Ronesans Holding, Rönesans | 文艺复兴控股 文藝復興控股 | | epc
rongda-photosensitive | Rongda Photosensitive | 容大感光 | | materials
rongqiao-group | Rongqiao Group | 融侨集团 融僑集團 | |
rongsheng-group | Rongsheng Group, Zhejiang Rongsheng Holding | 浙江荣盛 浙江榮盛 | | chemicals
rongtai-health | Rongtai Health | 荣泰健康 榮泰健康 | |
ronshine-china | Ronshine China | 融信中国 融信中國 融信集团 融信集團 | |
root-inc | Root Inc | | lender |
rootcloud | Rootcloud | 树根互联 樹根互聯 | | software
roots-corp | Roots Corp | | | retail
roper-technologies | Roper Technologies | 儒博 羅珀科技 罗珀科技 | | software
roquette | Roquette | 罗盖特 羅蓋特 | |
rorze | Rorze | 乐孜 樂孜 | | equipment
rosatom | Rosatom, TVEL, Atomstroyexport, Tenex, Techsnabexport | 俄罗斯国家原子能公司 俄羅斯國家原子能公司 俄罗斯原子能 俄羅斯原子能 俄原集团 俄原集團 俄罗斯国家原子能集团 俄羅斯國家原子能集團 俄罗斯原子能集团 俄羅斯原子能集團 俄原子能公司 特维尔燃料公司 特維爾燃料公司 俄罗斯核燃料出口公司 俄羅斯核燃料出口公司 俄罗斯原子能建设出口公司 俄羅斯原子能建設出口公司 | | reactors uranium
roscosmos | Roscosmos | 俄罗斯国家航天集团 俄羅斯國家航天集團 俄罗斯航天国家集团 俄羅斯航天國家集團 | | launch
rosebel-gold-mines | Rosebel Gold Mines | 羅斯貝爾金礦 罗斯贝尔金矿 | | mining
rosenbauer | Rosenbauer | 卢森宝亚 盧森寶亞 | | equipment
rosenblatt-securities | Rosenblatt Securities | 羅森布拉特證券 罗森布拉特证券 | observer |
rosewood-hotels | Rosewood Hotels, Rosewood Hotel Group | 瑰丽酒店 瑰麗酒店 瑰丽酒店集团 瑰麗酒店集團 | |
roshn-group | Roshn Group | 罗申集团 羅申集團 | |
rosneft-trading | Rosneft Trading | | | trading
rosoboronexport | Rosoboronexport | 俄罗斯国防出口公司 俄羅斯國防出口公司 | | defence
ross-stores | Ross Stores | 羅斯百貨 罗斯百货 | | retail
rosselkhozbank | Rosselkhozbank | 俄罗斯农业银行 俄羅斯農業銀行 | lender |
rosseti | Rosseti | 俄罗斯电网 俄羅斯電網 | | power
rossing-uranium | Rössing Uranium, Rossing Uranium | 罗辛铀业 羅辛鈾業 罗辛铀矿 羅辛鈾礦 | | uranium
rossiya-airlines | Rossiya Airlines | 俄罗斯国家航空 俄羅斯國家航空 | | airline
rossiya-segodnya | Rossiya Segodnya, RT television | 今日俄罗斯 今日俄羅斯 | | media
rossmann | Rossmann | 罗斯曼 羅斯曼 | | retail
rostec | Rostec | 俄罗斯技术集团 俄羅斯技術集團 俄技集团 俄技集團 俄罗斯国家技术集团 俄羅斯國家技術集團 | | defence
rostelecom | Rostelecom | 俄罗斯电信 俄羅斯電信 | | telecom
rotana-hotels | Rotana Hotels | 罗塔纳酒店 羅塔納酒店 | |
rotana-music | Rotana Music | 罗塔纳 羅塔納 | |
roth-capital | Roth Capital, Roth Capital Partners | | observer |
rothschild-co | Rothschild & Co, Rothschild | 罗斯柴尔德 羅斯柴爾德 罗斯柴尔德银行 羅斯柴爾德銀行 | observer |
rotork | Rotork | 罗托克 羅托克 | | equipment
round-one | Round One | | |
rovi | Laboratorios Rovi, ROVI | | | cdmo
rovio | Rovio, Rovio Entertainment | 罗维奥 羅維奧 | |
rowan-digital-infrastructure | Rowan Digital Infrastructure | | | datacentre
royal-air-maroc | Royal Air Maroc | 摩洛哥皇家航空 | | airline
royal-bafokeng-platinum | Royal Bafokeng Platinum | 皇家巴福肯铂业 皇家巴福肯鉑業 | | mining
royal-brunei-airlines | Royal Brunei Airlines | 文莱皇家航空 文萊皇家航空 | | airline
royal-canadian-air-force | Royal Canadian Air Force | 加拿大皇家空軍 加拿大皇家空军 | government |
royal-canadian-mounted-police | Royal Canadian Mounted Police | 加拿大皇家騎警 加拿大皇家骑警 | government |
royal-canadian-navy | Royal Canadian Navy | 加拿大皇家海軍 加拿大皇家海军 | government |
royal-canin | Royal Canin | 法国皇家宠物 法國皇家寵物 | |
royal-caribbean | Royal Caribbean | 皇家加勒比 皇家加勒比郵輪 皇家加勒比邮轮 皇家加勒比游轮 皇家加勒比遊輪 | |
royal-challengers-bengaluru | Royal Challengers Bengaluru, Royal Challengers Bangalore | 班加罗尔皇家挑战者 班加羅爾皇家挑戰者 | |
royal-commission-for-alula | Royal Commission for AlUla | 欧拉皇家委员会 歐拉皇家委員會 | government |
royal-commission-for-jubail-and-yanbu | Royal Commission for Jubail and Yanbu | 朱拜勒和延布皇家委员会 朱拜勒和延布皇家委員會 | government |
royal-commission-for-riyadh-city | Royal Commission for Riyadh City | 利雅得皇家委员会 利雅得皇家委員會 | government |
royal-copenhagen | Royal Copenhagen | 皇家哥本哈根 | |
royal-enfield | Royal Enfield, Eicher Motors | 皇家恩菲尔德 皇家恩菲爾德 艾希尔汽车 艾希爾汽車 | | cars
royal-gold | Royal Gold | 皇家黃金 皇家黄金 | fund | mining
royal-golden-eagle | Royal Golden Eagle, RGE Group | 新加坡金鹰集团 新加坡金鷹集團 金鹰集团 金鷹集團 | |
royal-greenland | Royal Greenland | 皇家格陵兰 皇家格陵蘭 | |
royal-group-abu-dhabi | Royal Group Abu Dhabi | 阿布扎比皇家集团 阿布扎比皇家集團 | fund |
royal-group-of-cambodia | Royal Group of Cambodia | 柬埔寨皇家集团 柬埔寨皇家集團 | |
royal-haskoning | Royal HaskoningDHV, Haskoning | 皇家哈斯康宁 皇家哈斯康寧 | observer |
royal-ihc | Royal IHC | 皇家IHC | | ships
royal-jordanian | Royal Jordanian | 皇家约旦航空 皇家約旦航空 | | airline
royal-mail | Royal Mail, International Distribution Services, GLS Parcel | 英国皇家邮政 英國皇家郵政 皇家邮政 皇家郵政 | |
royal-marsden | Royal Marsden | 皇家马斯登医院 皇家馬斯登醫院 | |
royal-mint | Royal Mint | 英国皇家造币厂 英國皇家造幣廠 | |
royal-navy | Royal Navy | 英国皇家海军 英國皇家海軍 | government |
royal-park-hotels | Royal Park Hotels | | |
royal-unibrew | Royal Unibrew | | |
royole | Royole | 柔宇 柔宇科技 | |
rozetka | Rozetka | | | retail
rpm-international | RPM International | | | materials
rs-group | RS Group plc, RS Components | 欧时电子 歐時電子 | |
rsa | RSA Insurance, RSA Insurance Group | 皇家太阳联合保险 皇家太陽聯合保險 | lender |
rsic | RSIC, Raintree Scientific Instruments | 睿励仪器 睿勵儀器 上海睿励 上海睿勵 | | equipment
rt-mart-china | RT-Mart China | 大润发中国 大潤發中國 | | retail
rte-france | RTE France, Réseau de Transport d'Électricité | 法国输电公司 法國輸電公司 法国电网公司 法國電網公司 | | powerbuyer
rte-ireland | RTÉ, Raidió Teilifís Éireann | 爱尔兰广播电视 愛爾蘭廣播電視 | |
rti-cables | RTI Cables, RTI Connectivity | | | telecom
rtl-group | RTL Group, RTL Deutschland | RTL集团 RTL集團 | |
rtve | RTVE | 西班牙国家电视台 西班牙國家電視台 西班牙國家電視臺 西班牙广播电视公司 西班牙廣播電視公司 | |
ruag | RUAG, Beyond Gravity | 瑞士宇航 | | defence
ruashi-mining | Ruashi Mining | 鲁阿西矿业 魯阿西礦業 | | mining
rubicon-carbon | Rubicon Carbon | | |
rubis | Rubis SCA, Rubis Énergie, Rubis | 鲁比斯 魯比斯 | |
rubrik | Rubrik | | | software
rubycon | Rubycon | | |
ruchi-soya | Ruchi Soya | | | grain
ruen-chen-investment | Ruen Chen Investment | 潤成投資 润成投资 潤成投資控股 润成投资控股 | fund |
ruentex-materials | Ruentex Materials | 潤泰材 润泰材 潤泰精密材料 润泰精密材料 | |
ruhnn | Ruhnn | 如涵 如涵控股 | |
ruici | Ruici, Rici Healthcare | 瑞慈医疗 瑞慈醫療 | |
ruida-futures | Ruida Futures | 瑞达期货 瑞達期貨 | observer |
ruijie | Ruijie, Ruijie Networks | 锐捷网络 銳捷網絡 鋭捷網絡 锐捷 銳捷 鋭捷 | | telecom
ruijin-hospital | Ruijin Hospital | 瑞金医院 瑞金醫院 上海瑞金医院 上海瑞金醫院 | |
ruijun-asset | Ruijun Asset | 睿郡资产 睿郡資產 | fund |
ruili-airlines | Ruili Airlines | 瑞丽航空 瑞麗航空 | | airline
ruipai-power | Ruipai Power, GAC Ruipai | 锐湃动力 銳湃動力 鋭湃動力 | | parts
ruitai-life | Ruitai Life, Old Mutual-Guodian Life | 瑞泰人寿 瑞泰人壽 | lender |
rumo-logistica | Rumo Logística, Rumo Logistica | 魯莫物流 鲁莫物流 | | transport
run-long-construction | Run Long Construction | 潤隆 润隆 潤隆建設 润隆建设 | |
runke-bio | Runke Bio | 润科生物 潤科生物 | |
runpod | RunPod | | | cloud
runtu | Zhejiang Runtu | 闰土股份 閏土股份 | | chemicals
runway-ai | Runway AI | | | software
runway-growth-capital | Runway Growth Capital | | lender |
ruoyuchen | Ruoyuchen | 若羽臣 | |
rural-funds-group | Rural Funds Group | | fund |
rusagro | Rusagro, Ros Agro | 俄农集团 俄農集團 俄罗斯农业集团 俄羅斯農業集團 | | farm
rush-enterprises | Rush Enterprises | | | trading
rushydro | RusHydro | 俄罗斯水电 俄羅斯水電 俄水电 俄水電 | | power
rusnano | Rusnano | 俄罗斯纳米集团 俄羅斯納米集團 | fund |
russel-metals | Russel Metals | | | trading
russia-china-investment-fund | Russia-China Investment Fund, RCIF | 中俄投资基金 中俄投資基金 | fund |
russian-central-bank | Bank of Russia, Central Bank of Russia | 俄罗斯央行 俄羅斯央行 俄罗斯中央银行 俄羅斯中央銀行 | observer |
russian-copper-company | Russian Copper Company | 俄罗斯铜业 俄羅斯銅業 俄罗斯铜业公司 俄羅斯銅業公司 | | mining
russian-export-center | Russian Export Center | 俄罗斯出口中心 俄羅斯出口中心 | lender |
russian-fishery-company | Russian Fishery Company | 俄罗斯渔业公司 俄羅斯漁業公司 | |
russian-government | Russian government, Russian Federation, Government of Russia | 俄罗斯政府 俄羅斯政府 俄政府 | government |
russian-ministry-of-finance | Russian Ministry of Finance | 俄罗斯财政部 俄羅斯財政部 | government |
russian-railways | Russian Railways, RZD | 俄罗斯铁路 俄羅斯鐵路 俄铁 俄鐵 俄罗斯铁路公司 俄羅斯鐵路公司 | |
russneft | Russneft | 俄鲁斯石油 俄魯斯石油 | | oil
rutgers-university | Rutgers University | 羅格斯大學 罗格斯大学 | |
ruyi-group | Ruyi Group, Shandong Ruyi | 山东如意 山東如意 如意集团 如意集團 | |
rwandair | RwandAir | 卢旺达航空 盧旺達航空 | | airline
rwandan-government | Rwandan government, Government of Rwanda | 卢旺达政府 盧旺達政府 盧安達政府 卢安达政府 | government |
rwth | RWTH Aachen | 亚琛工业大学 亞琛工業大學 | |
rxo-inc | RXO Inc | | | transport
rxpe | RXPE, Rongxin Huiko | 荣信汇科 榮信匯科 | | equipment
rxr-realty | RXR Realty | | |
rxsight | RxSight | | | equipment
ryan-specialty | Ryan Specialty | | observer |
ryb-education | RYB Education | 红黄蓝教育 紅黃藍教育 红黄蓝 紅黃藍 | |
ryder-system | Ryder System | 萊德系統 莱德系统 | | transport
ryerson | Ryerson | | | steel
ryman-healthcare | Ryman Healthcare | | |
ryvu | Ryvu Therapeutics | | | drugs
s-and-b-foods | S&B Foods | 爱思必 愛思必 | |
s-and-p-dow-jones-indices | S&P Dow Jones Indices | 標普道瓊斯指數 标普道琼斯指数 | observer |
s-and-p-ratings-china | S&P Ratings China | 标普信评 標普信評 | observer |
s-enjoy-service | S-Enjoy Service | 新城悦服务 新城悦服務 新城悅服務 | |
s-group | SOK Corporation, S Group Finland | | | retail
s-hotels-and-resorts | S Hotels and Resorts | | |
s-kidman | S. Kidman, Kidman & Co | 基德曼 | | farm
s-oil | S-Oil | 双龙石油 雙龍石油 | | oil
s-tech-corp | S-Tech Corp | 精剛 精刚 精剛精密 精刚精密 | | steel
s7 | S7 Airlines, S7 Group | 西伯利亚航空 西伯利亞航空 | | airline
sa-power-networks | SA Power Networks | 南澳電網 南澳电网 南澳电网公司 南澳電網公司 | | power
sa-sa-international | Sa Sa International, Sa Sa | 莎莎國際 莎莎国际 莎莎 | | retail
saam | SAAM, SM SAAM | | | transport
saarlb | SaarLB | | lender |
saarstahl | Saarstahl, Stahl-Holding-Saar, Dillinger Hütte | 萨尔钢铁 薩爾鋼鐵 迪林根 | | steel
sabadell | Banco Sabadell, Banco de Sabadell, Sabadell | 萨瓦德尔银行 薩瓦德爾銀行 萨巴德尔银行 薩巴德爾銀行 萨瓦德尔 薩瓦德爾 | lender |
sabanci | Sabancı Holding, Sabanci Holding, Sabancı | 萨班哲控股 薩班哲控股 萨班哲集团 薩班哲集團 萨班奇控股 薩班奇控股 | fund |
sabca | SABCA | | | aircraft
sabeco | Sabeco, Saigon Beer | 西贡啤酒 西貢啤酒 | |
sabesp | Sabesp | 聖保羅州水務公司 圣保罗州水务公司 萨贝斯普 薩貝斯普 圣保罗州水务 聖保羅州水務 | |
sabey-data-centers | Sabey Data Centers | | | datacentre
sabic-agri-nutrients | SABIC Agri-Nutrients | 沙特基础工业农业营养公司 沙特基礎工業農業營養公司 | | fertiliser
sabic-europe | SABIC Europe | | | chemicals
sabic-fujian-petrochemicals | Sabic Fujian Petrochemicals | 中沙石化 中沙古雷 福建中沙石化 | | chemicals
sabine-pass-lng | Sabine Pass LNG, Sabine Pass Liquefaction | 薩賓帕斯 萨宾帕斯 | | lng
sacde | SACDE | | | epc
sacem | SACEM | 法国作词者作曲者音乐出版人协会 法國作詞者作曲者音樂出版人協會 | | rights
sacmi | SACMI | 萨克米 薩克米 | | equipment
sacombank | Sacombank | 西贡商信银行 西貢商信銀行 | lender |
sacred-sun | Sacred Sun, Shandong Sacred Sun | 圣阳股份 聖陽股份 圣阳电源 聖陽電源 | | batteries
sacyr | Sacyr | 萨西尔 薩西爾 | | epc
sacyr-chile | Sacyr Chile | | | epc
sadara-chemical | Sadara Chemical, Sadara | 萨达拉化工 薩達拉化工 萨达拉 薩達拉 | |
sadia-halal | Sadia Halal | 薩迪亞 萨迪亚 | | farm
saf-holland | SAF-Holland | 赛夫华兰德 賽夫華蘭德 | | parts
safaricom | Safaricom | 萨法利通信 薩法利通信 狩猎通信 狩獵通信 | | telecom
safe-bulkers | Safe Bulkers | | | shipping
safe-superintelligence | Safe Superintelligence | 安全超級智能公司 安全超级智能公司 安全超级智能 安全超級智能 | | software
safestore | Safestore | | |
safetyculture | SafetyCulture | | | software
safilo | Safilo | 霞飞诺 霞飛諾 | |
sag-aftra | SAG-AFTRA | 美國演員工會 美国演员工会 | observer |
sagard | Sagard, Sagard Holdings | | fund |
sagax | AB Sagax | | |
sage | Sage Group | 赛捷 賽捷 赛捷集团 賽捷集團 | | software
sage-therapeutics | Sage Therapeutics | | | drugs
sagicor | Sagicor | | lender |
sagimet-biosciences | Sagimet Biosciences | | | drugs
sahara-group | Sahara Group | 撒哈拉集团 撒哈拉集團 | | trading
sahaviriya-steel | Sahaviriya Steel | 沙哈威利亚钢铁 沙哈威利亞鋼鐵 | | steel
sai-life-sciences | Sai Life Sciences | | | cdmo
saia-inc | Saia Inc | | | transport
saibu-gas | Saibu Gas | 西部瓦斯 | | gasbuyer
saic-anji-leasing | SAIC Anji Leasing, Anji Leasing | 安吉租赁 安吉租賃 | lender |
saic-anji-logistics | SAIC Anji Logistics, Anji Logistics, SAIC Anji | 安吉物流 上汽安吉物流 | | shipping
saic-capital | SAIC Capital, SAIC Investment | 上汽恒旭 上汽恆旭 恒旭资本 恆旭資本 上汽金控尚颀 上汽金控尚頎 上汽投资 上汽投資 上汽资本 上汽資本 | fund |
saic-finance | SAIC Finance, SAIC Motor Finance | 上汽财务 上汽財務 上汽集团财务 上汽集團財務 上海汽车集团财务 上海汽車集團財務 | lender |
saic-financial-holdings | SAIC Financial Holdings | 上汽金控 | fund |
saic-general-motors | SAIC General Motors, SAIC-GM | 上汽通用 上汽通用汽车 上汽通用汽車 | | cars
saic-gm-wuling | SAIC-GM-Wuling, SGMW, Wuling Motors | 上汽通用五菱 五菱汽车 五菱汽車 五菱 | | cars
saic-hongyan | SAIC Hongyan, Hongyan Trucks | 上汽红岩 上汽紅巖 红岩汽车 紅巖汽車 | | cars
saic-inc | SAIC Inc, Science Applications International | 科學應用國際公司 科学应用国际公司 | | defence
saic-maxus | SAIC Maxus, Maxus | 上汽大通 大通汽车 大通汽車 | | cars
saic-volkswagen | SAIC Volkswagen | 上汽大众 上汽大眾 | | cars
saigon-commercial-bank | Saigon Commercial Bank | 西贡商业银行 西貢商業銀行 | lender |
saigon-newport | Saigon Newport | 西贡新港 西貢新港 | |
sailboat-petrochemical | Sailboat Petrochemical | 虹港石化 | | chemicals
sailing-capital | Sailing Capital, Sailing International | 赛领资本 賽領資本 赛领国际投资基金 賽領國際投資基金 | fund |
sailpoint | SailPoint | | | software
sailun | Sailun, Sailun Group, Sailun Tire | 赛轮轮胎 賽輪輪胎 赛轮集团 賽輪集團 赛轮 賽輪 | | parts
sailvan-times | Sailvan Times | 赛维时代 賽維時代 | | retail
sainsburys | Sainsbury's, Sainsbury, Argos | 森宝利 森寶利 桑斯博里 桑斯博裏 桑斯博裡 塞恩斯伯里 塞恩斯伯裏 塞恩斯伯裡 | | retail
saint-francis-university-hong-kong | Saint Francis University Hong Kong | 聖方濟各大學 圣方济各大学 | |
saint-gobain | Saint-Gobain | 圣戈班 聖戈班 圣戈班集团 聖戈班集團 | | materials
saint-honore-cake-shop | Saint Honore Cake Shop | 聖安娜餅屋 圣安娜饼屋 聖安娜 圣安娜 | |
saint-laurent | Saint Laurent, Yves Saint Laurent | 圣罗兰 聖羅蘭 | |
sainty-marine | Sainty Marine | 舜天船舶 | | ships
saipa | SAIPA | 塞帕汽车 塞帕汽車 | | cars
saizeriya | Saizeriya | 萨莉亚 薩莉亞 | |
saj-electric | SAJ Electric, Sanjing Electric | 三晶电气 三晶電氣 | | equipment
sakai-chemical | Sakai Chemical | 堺化学 堺化學 | | chemicals
sakana-ai | Sakana AI | | | ai
sakata-seed | Sakata Seed | 坂田种苗 坂田種苗 | |
sakhalin-energy | Sakhalin Energy, Sakhalin-2 | 萨哈林能源 薩哈林能源 萨哈林2号 薩哈林2號 | | lng
sako | Sako Ltd, Sako Oy | | | defence
saks-global | Saks Global, Saks Fifth Avenue, Neiman Marcus | 薩克斯第五大道 萨克斯第五大道 尼曼馬庫斯 尼曼马库斯 | | retail
sakura-development | Sakura Development, Taiwan Sakura | 櫻花建設 樱花建设 | |
sakura-internet | Sakura Internet | 樱花互联网 櫻花互聯網 | | cloud
saky | Saky, Weimeizi | 薇美姿 舒客 薇美姿实业 薇美姿實業 | |
salamair | SalamAir | | | airline
salesforce-ventures | Salesforce Ventures | | fund |
salfacorp | Salfacorp, SalfaCorp | | | epc
salic | SALIC, Saudi Agricultural and Livestock Investment Company | 沙特农业与畜牧投资公司 沙特農業與畜牧投資公司 沙特农牧投资公司 沙特農牧投資公司 | fund | grain
salik-company | Salik Company | 迪拜萨利克 迪拜薩利克 | |
salim-group | Salim Group | 三林集团 三林集團 | |
salk-institute | Salk Institute | 索爾克研究所 索尔克研究所 | |
sallie-mae | Sallie Mae, SLM Corp | | lender |
salling | Salling Group | 萨林集团 薩林集團 | | retail
salmar | SalMar | 萨尔玛水产 薩爾瑪水產 萨尔玛 薩爾瑪 萨尔玛集团 薩爾瑪集團 | | farm
salmon-evolution | Salmon Evolution | | | farm
salmones-camanchaca | Salmones Camanchaca, Camanchaca | | | farm
salomon-sports | Salomon Sports | 萨洛蒙 薩洛蒙 | |
salt-river-project | Salt River Project | | | power
salubris | Salubris | 信立泰 | | drugs
salzgitter | Salzgitter, Salzgitter AG | 萨尔茨吉特 薩爾茨吉特 | | steel
sam-engineering | SAM Engineering | | |
samancor-chrome | Samancor Chrome | 萨曼科铬业 薩曼科鉻業 | | mining
samarco | Samarco | 薩馬科 萨马科 | | mining
samart | Samart | | | telecom
samchully | Samchully | | | gasbuyer
sammons-financial | Sammons Financial | | lender |
samolet-group | Samolet Group | 萨莫列特 薩莫列特 | |
sampath-bank | Sampath Bank | | lender |
sampension | Sampension | | fund |
sampo | Sampo, Sampo plc, Sampo Group | 聲寶 声宝 聲寶公司 声宝公司 桑普集团 桑普集團 | |
samruk-energy | Samruk-Energy | 萨姆鲁克能源 薩姆魯克能源 | | power
sams-club | Sam's Club | 山姆会员店 山姆會員店 山姆会员商店 山姆會員商店 山姆 | | retail
samsara-biocapital | Samsara BioCapital | | fund |
samsara-inc | Samsara Inc | | | software
samsonite | Samsonite | 新秀丽 新秀麗 新秀丽国际 新秀麗國際 | |
samsung-asset-management | Samsung Asset Management | 三星资产运用 三星資產運用 三星资产管理 三星資產管理 | fund |
samsung-austin-semiconductor | Samsung Austin Semiconductor | 三星奧斯汀半導體 三星奥斯汀半导体 | | foundry
samsung-bioepis | Samsung Bioepis, Samsung Epis Holdings | 三星Bioepis 三星生物制剂 三星生物製劑 | | drugs
samsung-c-and-t | Samsung C&T | 三星物产 三星物產 | | trading
samsung-card | Samsung Card | 三星信用卡 | lender |
samsung-display | Samsung Display | 三星显示 三星顯示 | |
samsung-e-and-a | Samsung E&A, Samsung Engineering | 三星工程 | | epc
samsung-electro-mechanics | Samsung Electro-Mechanics | 三星电机 三星電機 | |
samsung-electronics-taiwan | Samsung Electronics Taiwan | 台灣三星電子 臺灣三星電子 台湾三星电子 台灣三星 臺灣三星 台湾三星 | |
samsung-fire-and-marine | Samsung Fire & Marine, Samsung Fire | 三星火灾 三星火災 三星火灾海上保险 三星火災海上保險 | lender |
samsung-foundry | Samsung Foundry | 三星晶圆代工 三星晶圓代工 | | foundry
samsung-group | Samsung Group | 三星集团 三星集團 | |
samsung-life | Samsung Life, Samsung Life Insurance | 三星人寿 三星人壽 三星生命 | lender |
samsung-medical-center | Samsung Medical Center | 三星首尔医院 三星首爾醫院 | |
samsung-next | Samsung NEXT | | fund |
samsung-property-china | Samsung Property China, Samsung Fire & Marine Insurance China | 三星财险 三星財險 三星火灾海上保险中国 三星火災海上保險中國 | lender |
samsung-sds | Samsung SDS | 三星SDS | | software
samsung-securities | Samsung Securities | 三星证券 三星證券 | lender |
samsung-ventures | Samsung Ventures, Samsung Venture Investment | 三星风投 三星風投 三星创投 三星創投 | fund |
samudera-shipping | Samudera Shipping | | | shipping
samvardhana-motherson | Samvardhana Motherson, Motherson | 马瑟森 馬瑟森 马瑟森集团 馬瑟森集團 | | parts
samyang-foods | Samyang Foods | 三养食品 三養食品 | |
samyang-group | Samyang Group | 三养集团 三養集團 | |
samyang-holdings | Samyang Holdings | 三养控股 三養控股 | |
san-diego-gas-and-electric | San Diego Gas & Electric, SDG&E | 聖地亞哥煤電 圣地亚哥煤电 | | power
san-diego-mts | San Diego MTS | | government |
san-francisco-49ers | San Francisco 49ers | 舊金山49人 旧金山49人 | | rights
san-francisco-international-airport | San Francisco International Airport | 舊金山國際機場 旧金山国际机场 | |
san-fu-chemical | San Fu Chemical | 三福化 三福化工 | | materials
san-gaban-iii | San Gabán III, San Gaban | 聖加旺 圣加旺 | | power
san-in-godo-bank | San-in Godo Bank | | lender |
san-jose | Grupo San José | | | epc
san-miguel | San Miguel, San Miguel Corporation, San Miguel Brewery | 生力集团 生力集團 生力啤酒 圣米格尔 聖米格爾 | |
san-miguel-brewery-hong-kong | San Miguel Brewery Hong Kong | 香港生力啤 | |
san-miguel-infrastructure | San Miguel Infrastructure | 生力基建 | |
san-pellegrino | Sanpellegrino, San Pellegrino | 圣培露 聖培露 | |
sana-biotechnology | Sana Biotechnology | | | drugs
sanabil-investments | Sanabil Investments, Sanabil | 萨纳比尔投资 薩納比爾投資 | fund |
sanad-group | Sanad Group | | |
sanan-optoelectronics | San'an Optoelectronics, Sanan Optoelectronics, Sanan | 三安光电 三安光電 湖南三安 三安集团 三安集團 | | chips
sanan-semiconductor | Sanan Semiconductor | 三安半导体 三安半導體 | | chips
sanao-nuclear-power | San'ao Nuclear Power, CGN Cangnan Nuclear | 三澳核电 三澳核電 苍南核电 蒼南核電 中广核苍南核电 中廣核蒼南核電 | | power
sanbian-sci-tech | Sanbian Sci-Tech | 三变科技 三變科技 | | equipment
sanbo-brain-hospital | Sanbo Brain Hospital | 三博脑科 三博腦科 | |
sancor | Sancor | | | farm
sanctuary-ai | Sanctuary AI | 圣所AI 聖所AI | |
sandboxaq | SandboxAQ | | |
sanderson-farms | Sanderson Farms | | | farm
sandfire | Sandfire, Sandfire Resources | 沙火资源 沙火資源 桑德法尔 桑德法爾 桑德菲尔资源 桑德菲爾資源 | | mining
sandia-national-laboratories | Sandia National Laboratories | 桑迪亞國家實驗室 桑迪亚国家实验室 | |
sandoz | Sandoz | 山德士 | | drugs
sands-china | Sands China | 金沙中國 金沙中国 | |
sandstorm-gold | Sandstorm Gold | 沙暴黄金 沙暴黃金 | fund | mining
sandvik | Sandvik | 山特维克 山特維克 | | equipment
sanechips | Sanechips, ZTE Microelectronics | 中兴微电子 中興微電子 | | chips
sanef | Sanef | 萨内夫 薩內夫 | |
sanfangxiang | Sanfangxiang, Jiangsu Sanfangxiang | 三房巷 三房巷集团 三房巷集團 | | chemicals
sanfeng-environment | Sanfeng Environment, Chongqing Sanfeng | 三峰环境 三峰環境 三峯環境 | |
sanfield-building-contractors | Sanfield Building Contractors | 新輝建築 新辉建筑 | | epc
sanfo-outdoor | Sanfo Outdoor | 三夫户外 三夫戶外 | | retail
sanford-limited | Sanford Limited | | | farm
sangamo | Sangamo, Sangamo Therapeutics | | | drugs
sangfor | Sangfor | 深信服 | | software
sanhe-tongfei | Sanhe Tongfei, Tongfei | 同飞股份 同飛股份 | | equipment
sanhuan-group | Sanhuan Group, Hubei Sanhuan | 湖北三环 湖北三環 湖北三环集团 湖北三環集團 | | parts
sanil-electric | Sanil Electric | 山一电机 山一電機 | | equipment
sanjiang-shopping | Sanjiang Shopping | 三江购物 三江購物 | | retail
sanjing-pharma | Sanjing Pharma | 三精制药 三精製藥 | | drugs
sanken-electric | Sanken Electric | 三垦电气 三墾電氣 | | chips
sanki-engineering | Sanki Engineering | 三机工业 三機工業 | |
sankyo-co | Sankyo Co | 三共株式会社 三共株式會社 | |
sanlam | Sanlam | 桑勒姆 | lender |
sanlorenzo | Sanlorenzo | 圣劳伦佐 聖勞倫佐 | | ships
sanmar | Sanmar Shipyards | | | ships
sanmen-nuclear-power | Sanmen Nuclear Power | 三门核电 三門核電 | | power
sanmenxia-aluminum | Sanmenxia Aluminum, Kaiman Aluminium | 三门峡铝业 三門峽鋁業 开曼铝业 開曼鋁業 锦江三门峡铝业 錦江三門峽鋁業 | | mining
sanmina | Sanmina | 新美亞 新美亚 | | servers
sanoat-energetika-guruhi | Sanoat Energetika Guruhi, Saneg | | | oil
sanoma | Sanoma | 萨诺玛 薩諾瑪 | |
sanpower-group | Sanpower Group | 三胞集团 三胞集團 | |
sanquan-food | Sanquan Food | 三全食品 | |
sanrio | Sanrio | 三丽鸥 三麗鷗 | | rights
sansan-inc | Sansan Inc | | | software
sansin-medical | Sansin Medical | 三鑫医疗 三鑫醫療 | | equipment
sansiri | Sansiri | 尚思瑞 | |
sansteel-group | Sansteel Group, Fujian Sansteel | 三钢集团 三鋼集團 福建三钢 福建三鋼 | | steel
sansure-biotech | Sansure Biotech | 圣湘生物 聖湘生物 | | equipment
santa-clara-valley-transportation-authority | Santa Clara Valley Transportation Authority | 聖塔克拉拉縣交通局 圣塔克拉拉县交通局 | government |
santana-motors | Santana Motors | 桑塔纳汽车 桑塔納汽車 | | cars
santander-brasil | Santander Brasil | 桑坦德巴西 | lender |
santander-consumer | Santander Consumer Finance, Santander Consumer Bank | 桑坦德消费金融 桑坦德消費金融 | lender |
santander-consumer-usa | Santander Consumer USA | | lender |
santander-polska | Santander Bank Polska, Erste Bank Polska | 桑坦德波兰银行 桑坦德波蘭銀行 | lender |
santander-uk | Santander UK | 桑坦德英国 桑坦德英國 | lender |
santee-cooper | Santee Cooper | | | power
santen | Santen, Santen Pharmaceutical | 参天制药 參天製藥 | | drugs
santo-antonio-energia | Santo Antônio Energia | | | power
santos-brasil | Santos Brasil | | | transport
santos-fc | Santos FC | 桑托斯足球俱樂部 桑托斯足球俱乐部 | | rights
sanxia-life | Sanxia Life, Three Gorges Life | 三峡人寿 三峽人壽 | lender |
sanxiang-advanced-materials | Sanxiang Advanced Materials | 三祥新材 | | materials
sanxiang-bank | Sanxiang Bank, Hunan Sanxiang Bank | 三湘银行 三湘銀行 湖南三湘银行 湖南三湘銀行 | lender |
sanxiang-impression | Sanxiang Impression | 三湘印象 | |
sany-finance | Sany Finance, Sany Auto Finance | 三一汽车金融 三一汽車金融 | lender |
sany-hydrogen | Sany Hydrogen | 三一氢能 三一氫能 | | equipment
sany-international | Sany International, Sany Heavy Equipment | 三一国际 三一國際 三一重装 三一重裝 三一重装国际 三一重裝國際 | | equipment
sany-leasing | Sany Leasing | 三一租赁 三一租賃 三一融资租赁 三一融資租賃 | lender |
sany-silicon-energy | Sany Silicon Energy | 三一硅能 | | solar
sany-ventures | Sany Ventures, Hunan Sany Venture | 三一创投 三一創投 | fund |
sanya-development-holding | Sanya Development Holding | 三亚发控 三亞發控 三亚发展控股 三亞發展控股 | |
sanya-municipal-government | Sanya Municipal Government, Sanya government, Sanya municipal government | 三亚市政府 三亞市政府 三亚市人民政府 三亞市人民政府 | government |
sanya-phoenix-airport | Sanya Phoenix Airport | 三亚凤凰机场 三亞鳳凰機場 凤凰机场 鳳凰機場 | |
sanya-sasac | Sanya SASAC, Sanya Municipal SASAC | 三亚市国资委 三亞市國資委 三亚国资委 三亞國資委 | government |
sanya-yazhou-bay-science-and-technology-city-administration | Sanya Yazhou Bay Science and Technology City Administration | 崖州湾科技城管理局 崖州灣科技城管理局 三亚崖州湾科技城 三亞崖州灣科技城 | government |
sanyo-bussan | Sanyo Bussan | | |
sanyo-special-steel | Sanyo Special Steel | 山阳特殊制钢 山陽特殊制鋼 | | steel
sanyou-medical | Sanyou Medical | 三友医疗 三友醫療 | | equipment
sanyuan-biotech | Sanyuan Biotech | 三元生物 | |
sanyuan-foods | Sanyuan Foods | 三元股份 三元食品 | |
sao-martinho | São Martinho, Sao Martinho | | |
sao-paulo-fc | São Paulo FC | 聖保羅足球俱樂部 圣保罗足球俱乐部 | | rights
sao-paulo-metro | São Paulo Metro, Companhia do Metropolitano de São Paulo | 聖保羅地鐵公司 圣保罗地铁公司 聖保羅地鐵 圣保罗地铁 | government |
sao-tome-government | São Tomé government | 圣多美和普林西比政府 聖多美和普林西比政府 | government |
sapienza | Sapienza University | 罗马大学 羅馬大學 罗马第一大学 羅馬第一大學 | |
sappe | Sappe | | |
sappi | Sappi | 塞佩 | |
sapporo-holdings | Sapporo Holdings | 札幌啤酒 三宝乐 三寶樂 札幌控股 | |
sapura-energy | Sapura Energy, Vantris Energy | 沙布拉能源 | |
saputo | Saputo | 薩普托 萨普托 | |
sarana-multi-infrastruktur | Sarana Multi Infrastruktur | | lender |
saras | Saras SpA, Saras | | | oil
sarawak-energy | Sarawak Energy | 砂拉越能源 | | power
sarawak-government | Sarawak government, State of Sarawak | 砂拉越州政府 砂州政府 | government |
sarepta | Sarepta, Sarepta Therapeutics | 萨雷普塔 薩雷普塔 | | drugs
sargent-and-lundy | Sargent & Lundy | | | epc
saronic | Saronic, Saronic Technologies | | | ships
sartorius | Sartorius, Sartorius Stedim Biotech | 赛多利斯 賽多利斯 | | equipment
sarvam-ai | Sarvam AI | | | ai
sas | SAS Scandinavian Airlines, Scandinavian Airlines | 北欧航空 北歐航空 斯堪的纳维亚航空 斯堪的納維亞航空 北欧航空公司 北歐航空公司 | | airline
sasa-polyester | Sasa Polyester, SASA Polyester, Erdemoğlu Holding | | | chemicals
saskatchewan-research-council | Saskatchewan Research Council | | | rare-earths
saskpower | SaskPower | | | power
sastind | SASTIND, State Administration of Science Technology and Industry for National Defence, State Administration of Science Technology and Industry for National Defense | 国防科工局 國防科工局 国家国防科技工业局 國家國防科技工業局 | government |
satellite-petrochemical | Satellite Petrochemical, Zhejiang Satellite | 卫星石化 衛星石化 衞星石化 | | chemicals
satellogic | Satellogic | 萨特洛吉克 薩特洛吉克 | |
sateri | Sateri | 赛得利 賽得利 | | materials
satispay | Satispay | | |
sato-oyj | SATO Oyj | | |
satorp | SATORP | | | oil
sats-hong-kong | SATS Hong Kong | 新翔香港 | |
sats-ltd | SATS Ltd | 新翔集团 新翔集團 | |
satsuma-pharmaceuticals | Satsuma Pharmaceuticals | | | drugs
saturnbird-coffee | Saturnbird Coffee | 三顿半 三頓半 三顿半咖啡 三頓半咖啡 | |
sauber | Sauber, Audi F1 | 索伯 索伯车队 索伯車隊 | | rights
saudi-arabian-military-industries | Saudi Arabian Military Industries | 沙特军工公司 沙特軍工公司 沙特阿拉伯军事工业公司 沙特阿拉伯軍事工業公司 | | defence
saudi-awwal-bank | Saudi Awwal Bank, SAB Saudi | 沙特阿瓦尔银行 沙特阿瓦爾銀行 沙特英国银行 沙特英國銀行 | lender |
saudi-binladin-group | Saudi Binladin Group, Binladin Group | 沙特本拉登集团 沙特本拉登集團 本拉登集团 本拉登集團 | | epc
saudi-central-bank | Saudi Central Bank, SAMA | 沙特央行 沙特中央银行 沙特中央銀行 沙烏地央行 沙乌地央行 | government |
saudi-coffee-company | Saudi Coffee Company | 沙特咖啡公司 | |
saudi-data-and-ai-authority | Saudi Data and AI Authority, SDAIA | 沙特数据与人工智能局 沙特數據與人工智能局 | government |
saudi-downtown-company | Saudi Downtown Company | | |
saudi-electricity-company | Saudi Electricity Company | 沙特电力公司 沙特電力公司 沙烏地電力公司 沙乌地电力公司 | | power
saudi-entertainment-ventures | Saudi Entertainment Ventures, SEVEN Saudi | | |
saudi-exim-bank | Saudi EXIM Bank, Saudi EXIM | 沙特进出口银行 沙特進出口銀行 | lender |
saudi-fund-for-development | Saudi Fund for Development | 沙特发展基金 沙特發展基金 | lender |
saudi-global-ports | Saudi Global Ports | 沙特环球港口 沙特環球港口 | |
saudi-grains-organization | Saudi Grains Organization | 沙特谷物组织 沙特穀物組織 | government |
saudi-industrial-development-fund | Saudi Industrial Development Fund, SIDF | 沙特工业发展基金 沙特工業發展基金 | lender |
saudi-ministry-of-defense | Saudi Ministry of Defense | 沙特国防部 沙特國防部 | government |
saudi-ministry-of-energy | Saudi Ministry of Energy | 沙特能源部 | government |
saudi-ministry-of-finance | Saudi Ministry of Finance | 沙特财政部 沙特財政部 | government |
saudi-ministry-of-industry-and-mineral-resources | Saudi Ministry of Industry and Mineral Resources | 沙特工业和矿产资源部 沙特工業和礦產資源部 | government |
saudi-ministry-of-investment | Saudi Ministry of Investment | 沙特投资部 沙特投資部 | government |
saudi-motorsport-company | Saudi Motorsport Company | | | rights
saudi-national-bank | Saudi National Bank, SNB Saudi | 沙特国家银行 沙特國家銀行 沙烏地國家銀行 沙乌地国家银行 沙特国民银行 沙特國民銀行 | lender |
saudi-nuclear-energy-holding-company | Saudi Nuclear Energy Holding Company | 沙特核能控股 | |
saudi-ports-authority | Saudi Ports Authority, Mawani | 沙特港务局 沙特港務局 沙特港口总局 沙特港口總局 | government |
saudi-power-procurement-company | Saudi Power Procurement Company | 沙特购电公司 沙特購電公司 沙特电力采购公司 沙特電力採購公司 | | powerbuyer
saudi-pro-league | Saudi Pro League | 沙特职业联赛 沙特職業聯賽 沙特联赛 沙特聯賽 | |
saudi-railway-company | Saudi Railway Company, Saudi Arabia Railways | 沙特铁路公司 沙特鐵路公司 | |
saudi-re | Saudi Re | 沙特再保险 沙特再保險 | lender |
saudi-real-estate-refinance-company | Saudi Real Estate Refinance Company | 沙特房地产再融资公司 沙特房地產再融資公司 | lender |
saudi-research-and-media-group | Saudi Research and Media Group, SRMG | 沙特研究与媒体集团 沙特研究與媒體集團 | | media
saudi-tourism-authority | Saudi Tourism Authority | 沙特旅游局 沙特旅遊局 | government |
saudi-water-authority | Saudi Water Authority, Saline Water Conversion Corporation | 沙特水务局 沙特水務局 沙特海水淡化公司 | government |
saudi-water-partnership-company | Saudi Water Partnership Company | 沙特水务合伙公司 沙特水務合夥公司 | |
saudia-technic | Saudia Technic | | |
saultech-technology | Saultech Technology | 梭特 梭特科技 | | equipment
saur | Saur Group | | |
saurer | Saurer | 卓郎 卓郎智能 | | equipment
savannah | Savannah Resources | 萨凡纳资源 薩凡納資源 | | lithium
savannah-energy | Savannah Energy | | | oil
savara | Savara | | | drugs
save-the-children | Save the Children | 救助儿童会 救助兒童會 | |
save-venice | SAVE Group Venice | 威尼斯机场 威尼斯機場 | |
savencia | Savencia | 保健然 萨文西亚 薩文西亞 | |
savills | Savills | 第一太平戴维斯 第一太平戴維斯 | observer |
savills-taiwan | Savills Taiwan | 第一太平戴維斯台灣 第一太平戴維斯臺灣 第一太平戴维斯台湾 | observer |
savior-lifetec | Savior Lifetec | 展旺 展旺生命 | | drugs
savola-group | Savola Group, Savola | 萨沃拉集团 薩沃拉集團 | |
savvy-games-group | Savvy Games Group, Savvy Games | 萨维游戏 薩維遊戲 萨维游戏集团 薩維遊戲集團 | fund |
sawai | Sawai | 泽井制药 澤井製藥 | | drugs
saxo-bank | Saxo Bank | 盛宝银行 盛寶銀行 盛宝 盛寶 | observer |
saxony | Free State of Saxony | 萨克森州政府 薩克森州政府 | government |
sayona | Sayona, Sayona Mining, Elevra Lithium | 塞约纳 塞約納 萨约纳矿业 薩約納礦業 赛昂纳 賽昂納 | | lithium
sazerac | Sazerac | 薩茲拉克 萨兹拉克 | |
sba-communications | SBA Communications | SBA通信 | | telecom
sbab | SBAB Bank | | lender |
sbb | Samhällsbyggnadsbolaget, SBB Norden | | |
sbb-swiss | SBB CFF FFS, Swiss Federal Railways, SBB Cargo | 瑞士国铁 瑞士國鐵 瑞士联邦铁路 瑞士聯邦鐵路 | |
sberbank | Sberbank, Sber | 俄罗斯联邦储蓄银行 俄羅斯聯邦儲蓄銀行 俄联邦储蓄银行 俄聯邦儲蓄銀行 俄储行 俄儲行 俄罗斯储蓄银行 俄羅斯儲蓄銀行 俄储银行 俄儲銀行 | lender |
sbi-china-capital | SBI China Capital | 軟庫中華 软库中华 | observer |
sbi-holdings | SBI Holdings, SBI Group | 思佰益 SBI控股 SBI集团 SBI集團 | fund |
sbi-investment | SBI Investment | 思佰益投资 思佰益投資 | fund |
sbi-life | SBI Life | | lender |
sbi-mutual-fund | SBI Mutual Fund | | fund |
sbi-savings-bank | SBI Savings Bank | SBI储蓄银行 SBI儲蓄銀行 | lender |
sbi-shinsei-bank | SBI Shinsei Bank, Shinsei Bank | 新生银行 新生銀行 SBI新生银行 SBI新生銀行 | lender |
sbm-holdings | SBM Holdings | | lender |
sbm-offshore | SBM Offshore | SBM海工 荷兰SBM公司 荷蘭SBM公司 单点系泊公司 單點繫泊公司 | | epc
sbs-australia | SBS Australia, Special Broadcasting Service | | | media
sbs-korea | SBS Korea, Seoul Broadcasting System | 首尔放送 首爾放送 首尔广播公司 首爾廣播公司 | | media
sbs-transit | SBS Transit | | | transport
sc-corinthians | SC Corinthians | 科林蒂安 | | rights
sc-johnson | S.C. Johnson, SC Johnson | 莊臣 庄臣 莊臣公司 庄臣公司 | |
sca | SCA Sweden, Svenska Cellulosa | 瑞典爱生雅 瑞典愛生雅 爱生雅 愛生雅 瑞典林业 瑞典林業 | |
scala-data-centers | Scala Data Centers | 斯卡拉数据中心 斯卡拉數據中心 | | datacentre
scale-ai | Scale AI | | | software
scales-corporation | Scales Corporation | | | farm
scaleway | Scaleway | | | cloud
scandic | Scandic Hotels, Scandic | 斯堪迪克酒店 | |
scandinavian-tobacco | Scandinavian Tobacco Group | | |
scania | Scania | 斯堪尼亚 斯堪尼亞 | | cars
scansource | ScanSource | | | trading
scat-airlines | SCAT Airlines | | | airline
scatec | Scatec | 斯卡特克 斯卡泰克 | | power
scb-asset-management | SCB Asset Management | | fund |
scentre-group | Scentre Group | | fund |
scg-chemicals | SCG Chemicals, SCG Packaging | 暹罗水泥化工 暹羅水泥化工 SCG包装 SCG包裝 | | materials
schaeffler | Schaeffler | 舍弗勒 舍弗勒集团 舍弗勒集團 | | parts
schibsted | Schibsted | 希布斯特德 | |
schindler | Schindler Group | 迅达 迅達 迅达电梯 迅達電梯 迅达集团 迅達集團 | | equipment
schiphol | Royal Schiphol Group, Schiphol, Schiphol Group | 史基浦机场 史基浦機場 皇家史基浦集团 皇家史基浦集團 史基浦机场集团 史基浦機場集團 | |
schneider-national | Schneider National | 施奈德物流 | | transport
scholar-rock | Scholar Rock | | | drugs
scholastic-corp | Scholastic Corp | | | media
schott | Schott, SCHOTT, Schott Pharma, Schott AG | 肖特集团 肖特集團 肖特 | | materials
schreiber-foods | Schreiber Foods | 施萊伯 施莱伯 | |
schroder-bocom-wealth-management | Schroder BOCOM Wealth Management | 施罗德交银理财 施羅德交銀理財 | fund |
schroders | Schroders | 施罗德 施羅德 施罗德集团 施羅德集團 施罗德投资 施羅德投資 | fund |
schroders-china | Schroders China, Schroder Fund China | 施罗德基金 施羅德基金 施罗德中国 施羅德中國 | fund |
schroders-taiwan | Schroders Taiwan | 施羅德投信 施罗德投信 | fund |
schrodinger-inc | Schrödinger Inc, Schrodinger Inc | 薛定諤公司 薛定谔公司 | | software
schwarz | Schwarz Group, Schwarz Gruppe, Kaufland, Schwarz Digits | 施瓦茨集团 施瓦茨集團 | | retail
sciclone | Sciclone | 赛生药业 賽生藥業 | | drugs
scionhealth | ScionHealth, Kindred Healthcare | | |
sciwind-biosciences | Sciwind Biosciences | 先为达生物 先為達生物 先为达 先為達 | | drugs
scm | System Capital Management, SCM Group | | fund |
scoot-airlines | Scoot Airlines | 酷航 | | airline
scope-ratings | Scope Ratings, Scope Group | | observer |
scopely | Scopely | | |
scor | SCOR SE, SCOR, SCOR Reinsurance | 法国再保险 法國再保險 斯科再保险 斯科再保險 法国再保险集团 法國再保險集團 | lender |
scorpio-tankers | Scorpio Tankers | 天蝎座油轮 天蠍座油輪 | | shipping
scorpion-therapeutics | Scorpion Therapeutics | | | drugs
scorpius-biomanufacturing | Scorpius BioManufacturing | | | cdmo
scotiabank-chile | Scotiabank Chile | | lender |
scotiabank-peru | Scotiabank Perú | | lender |
scotrail | ScotRail | 苏格兰铁路 蘇格蘭鐵路 | |
scottish-government | Scottish government | 苏格兰政府 蘇格蘭政府 | government |
scottish-mortgage | Scottish Mortgage, Scottish Mortgage Investment Trust | 苏格兰抵押贷款投资信托 蘇格蘭抵押貸款投資信託 | fund |
scottish-national-bank | Scottish National Investment Bank | 苏格兰国家投资银行 蘇格蘭國家投資銀行 | lender |
scottish-power | ScottishPower, Scottish Power | 苏格兰电力 蘇格蘭電力 | | power
scottish-sea-farms | Scottish Sea Farms | | | farm
scotts-miracle-gro | Scotts Miracle-Gro | 施可得 | | fertiliser
scoular | Scoular | 斯库勒 斯庫勒 | | grain
scout-motors | Scout Motors | | | cars
scout24 | Scout24, AutoScout24, ImmoScout24 | | | platform
scpharmaceuticals | scPharmaceuticals | | | drugs
screen-holdings | Screen Holdings | 斯库林 斯庫林 迪恩士 | | equipment
scripps-research | Scripps Research | 斯克里普斯研究所 | |
scsk | SCSK | | | software
scuderia-ferrari | Scuderia Ferrari | 法拉利车队 法拉利車隊 | | rights
sd-biosensor | SD Biosensor | | |
sdg-capital | SDG Capital, Shandong Gold Capital | 山金资本 山金資本 山金金控 山金金控资本 山金金控資本 | fund |
sdi-corporation | SDI Corporation | 順德工業 顺德工业 | | parts
sdic-advanced-manufacturing | SDIC Advanced Manufacturing, SDIC CMC, SDIC Zhaoshang, China SDIC Investment Promotion | 国投招商 國投招商 国投招商投资管理 國投招商投資管理 | fund |
sdic-chuangyi | SDIC Chuangyi, SDIC Unity Capital | 国投创益 國投創益 国投创益产业基金 國投創益產業基金 | fund |
sdic-juli | SDIC Juli | 国投聚力 國投聚力 | fund |
sdic-luobupo-potash | SDIC Luobupo Potash, Lop Nur Potash | 国投罗钾 國投羅鉀 罗布泊钾盐 羅布泊鉀鹽 国投新疆罗布泊钾盐 國投新疆羅布泊鉀鹽 | | fertiliser
sdic-mining-investment | SDIC Mining Investment | 国投矿业 國投礦業 | | mining
sdic-securities-international | SDIC Securities International, Essence International | 国投证券国际 國投證券國際 安信国际 安信國際 國證國際 国证国际 | observer |
sdlg | SDLG, Shandong Lingong | 山东临工工程机械 山東臨工工程機械 | | equipment
sea-group | Sea Group, Sea Limited, Sea Ltd | 冬海集团 冬海集團 | | platform
sea-intelligence | Sea-Intelligence | | observer |
sea-me-we-6 | SEA-ME-WE 6, SEA-ME-WE-6 consortium | 亚欧6号海缆 亞歐6號海纜 | | telecom
sea-milano | SEA Milano, SEA Aeroporti di Milano | 米兰机场 米蘭機場 | |
seabank | SeABank | | lender |
seaboard-corp | Seaboard Corp | | | farm
seaborg | Seaborg, Saltfoss Energy | 西博格 | | reactors
seabridge-gold | Seabridge Gold | | | mining
seaco-global | Seaco Global | 海科租赁 海科租賃 Seaco集装箱 Seaco集裝箱 | lender | lease
seacom-cable | SEACOM cable | | | telecom
seacon-shipping | Seacon Shipping | 洲际船务 洲際船務 | | shipping
seacor | SEACOR, Seacor Marine | | | shipping
seacube-container | SeaCube Container | | lender | lease
seadrill | Seadrill | | |
seagen | Seagen, Seattle Genetics | 西雅圖遺傳學 西雅图遗传学 | | drugs
seagull-housing | Seagull Housing | 海鸥住工 海鷗住工 | |
seah-steel | SeAH Steel, SeAH | 世亚制钢 世亞制鋼 世亚集团 世亞集團 | | steel
sealead-shipping | SeaLead Shipping | 海领船务 海領船務 | | shipping
sealed-air | Sealed Air | 希悅爾 希悦尔 | | materials
sealord | Sealord | | | farm
seamoney | SeaMoney, Monee | | lender |
seanergy | Seanergy, Seanergy Maritime | | | shipping
seaport-therapeutics | Seaport Therapeutics | | | drugs
seara | Seara, Seara Foods | 塞亞拉食品 塞亚拉食品 | | farm
sears-holdings | Sears Holdings | 西爾斯 西尔斯 西爾斯控股 西尔斯控股 | | retail
seaspan | Seaspan, Atlas Corp, Seaspan Corp | 塞斯潘 西斯班 | | shipping
seaspan-shipyards | Seaspan Shipyards | 西斯潘造船 | | ships
seasun-games | Seasun Games | 西山居 | |
seatankers | Seatankers | | fund |
seatown-holdings | Seatown Holdings | | fund |
seattle-sounders | Seattle Sounders | | | rights
seattle-tacoma-international-airport | Seattle-Tacoma International Airport, Port of Seattle | 西雅圖港 西雅图港 西雅圖塔科馬國際機場 西雅图塔科马国际机场 | |
seaworld | SeaWorld, United Parks & Resorts | 海洋世界娛樂 海洋世界娱乐 | |
seaya | Seaya Ventures | | fund |
seazen | Seazen, Seazen Holdings | 新城控股 新城发展 新城發展 吾悦广场 吾悦廣場 吾悅廣場 | |
seb-groupe | Groupe SEB, Tefal | 赛博集团 賽博集團 法国赛博 法國賽博 | |
sebang-global-battery | Sebang Global Battery | 世邦电池 世邦電池 | | batteries
sebi | SEBI, Securities and Exchange Board of India | 印度证券交易委员会 印度證券交易委員會 | observer |
sec-carbon | SEC Carbon | | | materials
secco | SECCO, Shanghai SECCO Petrochemical | 上海赛科 上海賽科 赛科石化 賽科石化 | | chemicals
seche | Séché Environnement | | |
secom | Secom | 西科姆 赛科姆 賽科姆 | |
second-affiliated-hospital-of-zhejiang-university | Second Affiliated Hospital of Zhejiang University | 浙江大学医学院附属第二医院 浙江大學醫學院附屬第二醫院 浙大二院 | |
second-xiangya-hospital | Second Xiangya Hospital | 湘雅二医院 湘雅二醫院 中南大学湘雅二医院 中南大學湘雅二醫院 | |
secoo | Secoo | 寺库 寺庫 | | retail
secretlab | Secretlab | | |
secure-waste-infrastructure | Secure Waste Infrastructure | | |
securian-financial | Securian Financial | | lender |
securitas | Securitas AB, Securitas | 塞库利达 塞庫利達 | |
securities-and-futures-bureau-taiwan | Securities and Futures Bureau Taiwan | 證券期貨局 证券期货局 證期局 证期局 | observer |
securities-and-futures-commission | Securities and Futures Commission, SFC Hong Kong | 香港證監會 香港证监会 證券及期貨事務監察委員會 证券及期货事务监察委员会 香港證券及期貨事務監察委員會 香港证券及期货事务监察委员会 | observer |
securities-and-futures-investors-protection-center | Securities and Futures Investors Protection Center | 投保中心 證券投資人及期貨交易人保護中心 证券投资人及期货交易人保护中心 | observer |
securities-association-of-china | Securities Association of China | 中国证券业协会 中國證券業協會 中证协 中證協 | observer |
security-bank-philippines | Security Bank Philippines | 菲律宾安全银行 菲律賓安全銀行 | lender |
security-benefit | Security Benefit | | lender |
sedef-shipyard | Sedef Shipyard | | | ships
sedena | Sedena | 墨西哥國防部 墨西哥国防部 | government |
sedgwick-claims | Sedgwick Claims | | observer |
seed-music | Seed Music | 種子音樂 种子音乐 | | rights
seegene | Seegene | | |
seek-limited | Seek Limited | | | platform
sees-candies | See's Candies | 喜詩糖果 喜诗糖果 時思糖果 时思糖果 | |
seewo | Seewo, CVTE | 视源股份 視源股份 希沃 | |
segezha | Segezha Group | 谢格扎集团 謝格扎集團 | |
sei-investments | SEI Investments | | fund |
seibu-holdings | Seibu Holdings, Seibu Railway | 西武控股 西武铁道 西武鐵道 西武集团 西武集團 | | transport
seiko-epson | Seiko Epson, Epson | 爱普生 愛普生 精工爱普生 精工愛普生 | |
seiko-group | Seiko Group | 精工表 | |
seino-holdings | Seino Holdings | 西浓运输 西濃運輸 | | transport
seiren | Seiren | | |
sekisui-chemical | Sekisui Chemical | 积水化学 積水化學 | | materials
sekisui-house | Sekisui House | 积水房屋 積水房屋 积水住宅 積水住宅 | |
selangor-state-government | Selangor state government | 雪兰莪州政府 雪蘭莪州政府 雪州政府 | government |
select-harvests | Select Harvests | | | farm
select-medical | Select Medical | | |
selecta-biosciences | Selecta Biosciences, Cartesian Therapeutics | | | drugs
selective-insurance | Selective Insurance | | lender |
selena | Selena FM | | |
selfridges | Selfridges | 塞尔福里奇 塞爾福裏奇 塞爾福裡奇 塞尔福里奇百货 塞爾福裏奇百貨 塞爾福裡奇百貨 | | retail
seligdar | Seligdar | 谢利格达尔 謝利格達爾 | | mining
selvaag | Selvaag Bolig | | |
semapa | Semapa, Secil | | fund |
sembcorp | Sembcorp, Sembcorp Industries | 胜科工业 勝科工業 胜科 勝科 | |
semco-maritime | Semco Maritime | | | epc
semen-indonesia | Semen Indonesia | 印尼水泥集团 印尼水泥集團 | |
semes | Semes | | | equipment
semi-taiwan | SEMI Taiwan | 國際半導體產業協會 国际半导体产业协会 | observer |
semiconductor-industry-association | Semiconductor Industry Association | 美國半導體行業協會 美国半导体行业协会 美國半導體產業協會 美国半导体产业协会 | observer |
semidrive | SemiDrive | 芯驰科技 芯馳科技 芯驰 芯馳 | | chips
semir | Semir, Zhejiang Semir | 森马服饰 森馬服飾 森马 森馬 | | retail
semirara-mining | Semirara Mining, DMCI Holdings | 塞米拉拉矿业 塞米拉拉礦業 | | mining
semitronix | Semitronix | 广立微 廣立微 | | software
sempra-infraestructura | Sempra Infraestructura, IEnova | | | power lng
semtech | Semtech | | | chips
senao-international | Senao International | 神腦 神脑 神腦國際 神脑国际 | | retail
senao-networks | Senao Networks | 神準科技 神准科技 | |
senegalese-government | Senegalese government, Government of Senegal | 塞内加尔政府 塞內加爾政府 | government |
senelec | Senelec | 塞内加尔国家电力公司 塞內加爾國家電力公司 | | powerbuyer
sener | Sener, SENER | 墨西哥能源部 | government |
senex-energy | Senex Energy | 赛尼克斯能源 賽尼克斯能源 | | oil
senior-plc | Senior plc | | |
senko-group | Senko Group | | | transport
senoko-energy | Senoko Energy | 圣诺哥能源 聖諾哥能源 | | power
sensata | Sensata, Sensata Technologies | 森薩塔 森萨塔 | | parts
sensetime | SenseTime | 商汤 商湯 商汤科技 商湯科技 商汤集团 商湯集團 | | software
sensient | Sensient, Sensient Technologies | 森馨 | | materials
sensirion | Sensirion | 盛思锐 盛思鋭 盛思銳 | | chips
sensor-tower | Sensor Tower | | observer |
senti-bio | Senti Bio, Senti Biosciences | | | drugs
sentinelone | SentinelOne | | | software
sentury-tire | Sentury Tire, Qingdao Sentury | 森麒麟 森麒麟轮胎 森麒麟輪胎 | | parts
senyuan-electric | Senyuan Electric | 森源电气 森源電氣 | | equipment
seoul-city-gas | Seoul City Gas | 首尔城市燃气 首爾城市燃氣 | |
seoul-guarantee-insurance | Seoul Guarantee Insurance | 首尔保证保险 首爾保證保險 | lender |
seoul-metro | Seoul Metro | 首尔地铁 首爾地鐵 首尔交通公社 首爾交通公社 | |
seoul-metropolitan-government | Seoul Metropolitan Government | 首尔市政府 首爾市政府 首尔特别市 首爾特別市 | government |
seoul-national-university | Seoul National University | 首尔大学 首爾大學 首尔国立大学 首爾國立大學 | |
seoul-semiconductor | Seoul Semiconductor | 首尔半导体 首爾半導體 | |
seoul-viosys | Seoul Viosys | 首尔伟傲世 首爾偉傲世 | |
sepco-iii | SEPCO III, SEPCOIII Electric Power Construction | 山东电建三公司 山東電建三公司 电建三公司 電建三公司 | | epc
sepco1 | SEPCO1, SEPCO Electric Power Construction | 山东电建一公司 山東電建一公司 山东电建 山東電建 | | epc
sephora | Sephora | 丝芙兰 絲芙蘭 | | retail
sepi | SEPI, Sociedad Estatal de Participaciones Industriales | 西班牙国有工业控股公司 西班牙國有工業控股公司 西班牙国家工业控股公司 西班牙國家工業控股公司 | fund |
seplat | Seplat, Seplat Energy | 塞普拉特 | | oil
septa | SEPTA | 賓州東南交通局 宾州东南交通局 | government |
septerna | Septerna | | | drugs
septwolves | Septwolves | 七匹狼 | |
sequans | Sequans | | | chips
sequoia-capital-china | Sequoia Capital China, HongShan Capital | 红杉资本中国 紅杉資本中國 红杉资本中国基金 紅杉資本中國基金 红杉 紅杉 | fund |
serbian-government | Serbian government, Republic of Serbia | 塞尔维亚政府 塞爾維亞政府 | government |
serbian-railways | Serbian Railways, Srbija Voz | 塞尔维亚铁路 塞爾維亞鐵路 | |
serco | Serco | 信佳集团 信佳集團 | |
serentica | Serentica | | | power
seres-group | Seres Group, Sokon, Chongqing Sokon, Jinkang Seres | 小康股份 赛力斯集团 賽力斯集團 金康赛力斯 金康賽力斯 金康新能源 | | cars
seres-lanjian | Seres Lanjian, Lanjian Auto | 蓝电汽车 藍電汽車 | | cars
seres-therapeutics | Seres Therapeutics | | | drugs
serica | Serica Energy | | | oil
serie-a | Serie A, Lega Serie A | 意甲 意甲联赛 意甲聯賽 意甲联盟 意甲聯盟 | | rights
seriti-resources | Seriti Resources | 塞里提资源 塞里提資源 | | mining
serko | Serko | | | software
sermatec | Sermatec, Zhejiang Sermatec | 采日能源 採日能源 | | batteries
serpro | Serpro | | |
serra-verde | Serra Verde | 塞拉维德 塞拉維德 塞拉韦尔德 塞拉韋爾德 | | rare-earths
serta-simmons | Serta Simmons | 舒達席夢思 舒达席梦思 | |
serum-institute-of-india | Serum Institute of India, Serum Institute | 印度血清研究所 | | drugs
serverfarm | Serverfarm | | | datacentre
service-corporation-international | Service Corporation International | | |
service-stream | Service Stream | | |
servicenow | ServiceNow | | | software
ses-ai | SES AI | 麻省固能 | | batteries
sesa-goa | Sesa Goa | | | mining
sesterce | Sesterce | | | cloud
set-tour | SET Tour | 東南旅行社 东南旅行社 | |
sett | SETT Spain, Sociedad Española para la Transformación Tecnológica | | fund |
sev-en | Sev.en, Sev.en Global Investments | | |
seven-and-i-holdings | Seven & i Holdings, Seven & i, 7-Eleven Japan | 柒和伊 7&I控股 Seven&i 日本7-Eleven | | retail
seven-bank | Seven Bank | Seven银行 Seven銀行 | lender |
seven-group-holdings | Seven Group Holdings, SGH Ltd | | |
seven-west-media | Seven West Media | 七西媒体 七西媒體 | | media
severance-hospital | Severance Hospital | 世福兰斯医院 世福蘭斯醫院 | |
severn-trent | Severn Trent | 塞文特伦特 塞文特倫特 塞文特伦特水务 塞文特倫特水務 | |
severstal | Severstal | 谢韦尔钢铁 謝韋爾鋼鐵 北方钢铁 北方鋼鐵 | | steel
sevilla-fc | Sevilla FC | 塞维利亚足球俱乐部 塞維利亞足球俱樂部 | |
seviora | Seviora | | fund |
sewa | SEWA, Sharjah Electricity | 沙迦水电局 沙迦水電局 | | power
seychelles-government | Seychelles government, Government of Seychelles | 塞舌尔政府 塞舌爾政府 | government |
seyond | Seyond, Innovusion | 图达通 圖達通 | | optics
sf-airlines | SF Airlines | 顺丰航空 順豐航空 | | airline
sf-intra-city | SF Intra-city, Hangzhou SF Intra-City | 顺丰同城 順豐同城 | | transport
sf-reit | SF REIT | 順豐房託 顺丰房托 順豐房地產投資信託 顺丰房地产投资信托 | |
sfa-engineering | SFA Engineering | | | equipment
sfl | SFL Corporation, Ship Finance International | | | shipping
sfmta | SFMTA, San Francisco Municipal Transportation Agency | 舊金山市交通局 旧金山市交通局 | government |
sfr | SFR, Altice France, Altice | 阿尔蒂斯 阿爾蒂斯 | |
sg-holdings | SG Holdings, Sagawa Express | 佐川急便 | | transport
sg-micro | SG Micro | 圣邦股份 聖邦股份 圣邦微电子 聖邦微電子 | | chips
sgi-silicon-graphics | SGI Silicon Graphics | | | servers
sgl-carbon | SGL Carbon | 西格里碳素 西格里 | | graphite
sgn | SGN Gas | | |
sgs | SGS SA, SGS Société Générale de Surveillance | 瑞士通用公证行 瑞士通用公證行 通标标准 通標標準 | observer |
sgsp-australia | SGSP Australia, SGSPAA | 澳洲资产公司 澳洲資產公司 国网澳洲 國網澳洲 | |
shaangu-power | ShaanGu Power | 陕鼓动力 陝鼓動力 陕鼓集团 陝鼓集團 西安陕鼓动力 西安陝鼓動力 | | equipment
shaanxi-automobile | Shaanxi Automobile, Shacman, Shaanxi Heavy Duty Automobile | 陕汽 陝汽 陕汽集团 陝汽集團 陕重汽 陝重汽 陕汽控股 陝汽控股 | | cars
shaanxi-coal-finance | Shaanxi Coal Finance | 陕煤财务 陝煤財務 陕煤集团财务 陝煤集團財務 | lender |
shaanxi-coal-yulin-chemical | Shaanxi Coal Yulin Chemical | 陕煤榆林化学 陝煤榆林化學 榆林化学 榆林化學 陕煤集团榆林化学 陝煤集團榆林化學 | | chemicals
shaanxi-communications-holding | Shaanxi Communications Holding, Shaanxi Transportation Holding | 陕西交控 陝西交控 陕西交控集团 陝西交控集團 陕西交通控股集团 陝西交通控股集團 | |
shaanxi-credit-re-guarantee | Shaanxi Credit Re-guarantee, Shaanxi Credit Enhancement, Shaanxi Financing Guarantee | 陕西信用增进 陝西信用增進 陕西增信 陝西增信 陕西信用再担保 陝西信用再擔保 陕西省融资担保 陝西省融資擔保 | lender |
shaanxi-culture-industry-investment | Shaanxi Culture Industry Investment, Shaanxi Wentou | 陕文投 陝文投 陕西文投集团 陝西文投集團 陕文投集团 陝文投集團 | fund |
shaanxi-department-of-transportation | Shaanxi Department of Transportation, Shaanxi Provincial Transport Department | 陕西省交通运输厅 陝西省交通運輸廳 陕西交通运输厅 陝西交通運輸廳 | government |
shaanxi-development-and-reform-commission | Shaanxi Development and Reform Commission | 陕西省发改委 陝西省發改委 陕西发改委 陝西發改委 陕西省发展改革委 陝西省發展改革委 | government |
shaanxi-energy-investment | Shaanxi Energy Investment, Shaanxi Energy | 陕能股份 陝能股份 陕西能源投资 陝西能源投資 | | power
shaanxi-financial-asset-management | Shaanxi Financial Asset Management | 陕西金资 陝西金資 陕西金融资产 陝西金融資產 陕西金融资产管理 陝西金融資產管理 | lender |
shaanxi-financial-holding | Shaanxi Financial Holding, Shaanxi Financial Holding Group, Shaanxi Jinkong | 陕西金控 陝西金控 陕西金控集团 陝西金控集團 陕西金融控股集团 陝西金融控股集團 | fund |
shaanxi-gas-group | Shaanxi Gas Group | 陕西燃气集团 陝西燃氣集團 | | gasbuyer
shaanxi-healthcare-security-administration | Shaanxi Healthcare Security Administration | 陕西省医保局 陝西省醫保局 陕西医保局 陝西醫保局 | government |
shaanxi-heimao-coking | Shaanxi Heimao Coking | 陕西黑猫 陝西黑貓 黑猫焦化 黑貓焦化 | | materials
shaanxi-provincial-department-of-finance | Shaanxi Provincial Department of Finance, Shaanxi Department of Finance | 陕西省财政厅 陝西省財政廳 陕西财政厅 陝西財政廳 | government |
shaanxi-provincial-government | Shaanxi Provincial Government, Shaanxi provincial government, Shaanxi government | 陕西省政府 陝西省政府 陕西省人民政府 陝西省人民政府 | government |
shaanxi-railway-group | Shaanxi Railway Group | 陕西铁路集团 陝西鐵路集團 陕西省铁路集团 陝西省鐵路集團 | |
shaanxi-rural-credit-union | Shaanxi Rural Credit Union, Qinnong Bank | 陕西信合 陝西信合 陕西省联社 陝西省聯社 秦农银行 秦農銀行 秦农农商银行 秦農農商銀行 | lender |
shaanxi-sasac | Shaanxi SASAC, Shaanxi Provincial SASAC | 陕西省国资委 陝西省國資委 陕西国资委 陝西國資委 | government |
shaanxi-tourism-group | Shaanxi Tourism Group | 陕旅集团 陝旅集團 陕西旅游集团 陝西旅遊集團 | |
shaanxi-water-group | Shaanxi Water Group, Shaanxi Water Development | 陕西水务 陝西水務 陕西水务集团 陝西水務集團 陕西水务发展集团 陝西水務發展集團 | |
shaftesbury | Shaftesbury Capital, Capital & Counties | | |
shahi-exports | Shahi Exports | | |
shake-shack | Shake Shack | 昔客堡 | | retail
shakhtar | Shakhtar Donetsk | 顿涅茨克矿工 頓涅茨克礦工 | |
shalun-smart-green-energy-science-city | Shalun Smart Green Energy Science City | 沙崙智慧綠能科學城 沙仑智慧绿能科学城 | |
shan-loong-transportation | Shan-Loong Transportation | 山隆通運 山隆通运 | | transport
shanda-games | Shanda Games, Shengqu Games | 盛趣游戏 盛趣遊戲 盛趣游戲 盛大游戏 盛大遊戲 盛大游戲 | |
shanda-group | Shanda Group | 盛大集团 盛大集團 盛大网络 盛大網絡 | |
shandong-airlines | Shandong Airlines | 山东航空 山東航空 | | airline
shandong-airport-group | Shandong Airport Group | 山东机场集团 山東機場集團 山东省机场管理集团 山東省機場管理集團 山东机场管理集团 山東機場管理集團 | |
shandong-cancer-hospital | Shandong Cancer Hospital | 山东省肿瘤医院 山東省腫瘤醫院 | |
shandong-chenming | Shandong Chenming, Chenming Holdings | 晨鸣控股 晨鳴控股 晨鸣集团 晨鳴集團 山东晨鸣 山東晨鳴 | |
shandong-department-of-transportation | Shandong Department of Transportation, Shandong Provincial Transport Department | 山东省交通运输厅 山東省交通運輸廳 山东交通运输厅 山東交通運輸廳 | government |
shandong-development-and-reform-commission | Shandong Development and Reform Commission | 山东省发改委 山東省發改委 山东发改委 山東發改委 山东省发展改革委 山東省發展改革委 | government |
shandong-electric-power-engineering-consulting-institute | Shandong Electric Power Engineering Consulting Institute, SDEPCI | 山东电力工程咨询院 山東電力工程諮詢院 国核山东院 國核山東院 | | epc
shandong-electrical-engineering-and-equipment | Shandong Electrical Engineering & Equipment | 山东电工电气 山東電工電氣 | | equipment
shandong-energy-capital | Shandong Energy Capital | 山能资本 山能資本 山东能源资本 山東能源資本 | fund |
shandong-energy-finance | Shandong Energy Finance, Yankuang Finance | 山能财务 山能財務 山东能源财务 山東能源財務 兖矿财务 兗礦財務 | lender |
shandong-fiberglass | Shandong Fiberglass | 山东玻纤 山東玻纖 | | materials
shandong-financial-asset-management | Shandong Financial Asset Management | 山东金融资产 山東金融資產 山东省金融资产管理 山東省金融資產管理 山东金资 山東金資 | lender |
shandong-gold-finance | Shandong Gold Finance | 山东黄金财务 山東黃金財務 山东黄金集团财务 山東黃金集團財務 | lender |
shandong-haike | Shandong Haike, Haike Group, Haike Chemical | 海科集团 海科集團 海科化工 海科新源 | | chemicals
shandong-healthcare-security-administration | Shandong Healthcare Security Administration | 山东省医保局 山東省醫保局 山东医保局 山東醫保局 | government |
shandong-heavy-industry-finance | Shandong Heavy Industry Finance | 山东重工财务 山東重工財務 山东重工集团财务 山東重工集團財務 | lender |
shandong-hi-speed-holdings-group | Shandong Hi-Speed Holdings Group, SDHG Holdings | 山高控股 山高控股集团 山高控股集團 | fund |
shandong-hi-speed-road-and-bridge | Shandong Hi-Speed Road & Bridge, Shandong Road & Bridge | 山东路桥 山東路橋 山高路桥 山高路橋 | | epc
shandong-hongqiao | Shandong Hongqiao | 山东宏桥 山東宏橋 | | mining
shandong-hualu-group | Shandong Hualu Group, Hualu Holdings | 华鲁集团 華魯集團 华鲁控股 華魯控股 华鲁控股集团 華魯控股集團 | fund |
shandong-industrial-technology-research-institute | Shandong Industrial Technology Research Institute | 山东产研院 山東產研院 山东产业技术研究院 山東產業技術研究院 | |
shandong-international-trust | Shandong International Trust | 山东国信 山東國信 山东信托 山東信託 山东省国际信托 山東省國際信託 | lender |
shandong-investment-guarantee | Shandong Investment Guarantee, Shandong Re-guarantee | 山东投融资担保 山東投融資擔保 山东省投融资担保 山東省投融資擔保 山东再担保 山東再擔保 | lender |
shandong-iron-and-steel-rizhao | Shandong Iron & Steel Rizhao | 日照钢铁精品基地 日照鋼鐵精品基地 山钢日照 山鋼日照 | | steel
shandong-jincheng-petrochemical | Shandong Jincheng Petrochemical | 金诚石化 金誠石化 | | oilbuyer
shandong-land-development-group | Shandong Land Development Group, Shandong Land Group, Shandong Land Development | 山东土发集团 山東土發集團 山东省土地发展集团 山東省土地發展集團 山东土发 山東土發 山东土地集团 山東土地集團 | |
shandong-lihuayi | Shandong Lihuayi, Lihuayi Group | 利华益 利華益 利华益集团 利華益集團 利华益维远 利華益維遠 维远股份 維遠股份 | | chemicals
shandong-marine-group | Shandong Marine Group | 山东海洋集团 山東海洋集團 | |
shandong-molong | Shandong Molong | 山东墨龙 山東墨龍 | | equipment
shandong-new-growth-drivers-fund | Shandong New Growth Drivers Fund, Shandong New Kinetic Energy Fund | 山东新动能基金 山東新動能基金 山东省新动能基金 山東省新動能基金 新动能基金 新動能基金 | fund |
shandong-nuclear-power | Shandong Nuclear Power | 山东核电 山東核電 | | power
shandong-pharmaceutical-glass | Shandong Pharmaceutical Glass | 山东药玻 山東藥玻 | |
shandong-provincial-department-of-finance | Shandong Provincial Department of Finance, Shandong Department of Finance | 山东省财政厅 山東省財政廳 山东财政厅 山東財政廳 | government |
shandong-provincial-government | Shandong Provincial Government, Shandong provincial government, Shandong government | 山东省政府 山東省政府 山东省人民政府 山東省人民政府 | government |
shandong-publishing | Shandong Publishing | 山东出版 山東出版 | | rights
shandong-qicheng | Shandong Qicheng | 齐成石化 齊成石化 山东齐成 山東齊成 | | oilbuyer
shandong-qirun | Shandong Qirun | 齐润化工 齊潤化工 山东齐润 山東齊潤 | | oilbuyer
shandong-railway-investment | Shandong Railway Investment, Shandong Railway Investment Holding | 山东铁投 山東鐵投 山东铁路投资控股集团 山東鐵路投資控股集團 山东铁路投资 山東鐵路投資 | |
shandong-rural-credit-union | Shandong Rural Credit Union | 山东农信 山東農信 山东省联社 山東省聯社 | lender |
shandong-sasac | Shandong SASAC, Shandong Provincial SASAC | 山东省国资委 山東省國資委 山东国资委 山東國資委 | government |
shandong-shipping | Shandong Shipping | 山东海运 山東海運 | | shipping
shandong-shouguang-luqing-petrochemical | Shandong Shouguang Luqing Petrochemical, Luqing Petrochemical | 鲁清石化 魯清石化 寿光鲁清石化 壽光魯清石化 | | oilbuyer
shandong-sino-agri | Shandong Sino-Agri, Sino-Agri Leading | 中农联合 中農聯合 | | chemicals
shandong-state-owned-investment | Shandong State-owned Investment, Shandong Guotou, Shandong State-owned Assets Investment Holding, Shandong Guohui, Shandong Guohui Investment | 山东国投 山東國投 山东省国有资产投资控股 山東省國有資產投資控股 山东国惠 山東國惠 国惠集团 國惠集團 山东国惠投资 山東國惠投資 | fund |
shandong-sun-holding | Shandong Sun Holding | 太阳控股 太陽控股 山东太阳控股 山東太陽控股 | |
shandong-taishan | Shandong Taishan | 山东泰山 山東泰山 山东泰山足球俱乐部 山東泰山足球俱樂部 山东鲁能泰山 山東魯能泰山 | |
shandong-taishan-iron-and-steel | Shandong Taishan Iron & Steel | 泰山钢铁 泰山鋼鐵 山东泰山钢铁 山東泰山鋼鐵 | | steel
shandong-tianhong-chemical | Shandong Tianhong Chemical | 山东天弘 山東天弘 万达天弘 萬達天弘 | | chemicals
shandong-tongda-financial-leasing | Shandong Tongda Financial Leasing | 通达金租 通達金租 山东通达金融租赁 山東通達金融租賃 山东通达金租 山東通達金租 | lender |
shandong-tourism-group | Shandong Tourism Group, Shandong Cultural Tourism Group, Shandong Cultural Tourism | 山东文旅集团 山東文旅集團 山东文旅 山東文旅 | |
shandong-university | Shandong University | 山东大学 山東大學 | |
shandong-xinhua-pharmaceutical | Shandong Xinhua Pharmaceutical, Xinhua Pharma, Shandong Xinhua | 新华制药 新華製藥 山东新华制药 山東新華製藥 | | drugs
shangcheng-consumer-finance | Shangcheng Consumer Finance, Shanghai Shangcheng Consumer Finance | 尚诚消费金融 尚誠消費金融 上海尚诚消费金融 上海尚誠消費金融 | lender |
shanghai-academy-of-spaceflight-technology | Shanghai Academy of Spaceflight Technology, SAST | 上海航天技术研究院 上海航天技術研究院 航天八院 上海航天 | | launch
shanghai-advanced-institute-of-finance | Shanghai Advanced Institute of Finance | 上海高级金融学院 上海高級金融學院 高金学院 高金學院 | |
shanghai-ai-laboratory | Shanghai AI Laboratory, Shanghai AI Lab, Shanghai Artificial Intelligence Laboratory | 上海人工智能实验室 上海人工智能實驗室 上海AI实验室 上海AI實驗室 浦江实验室 浦江實驗室 | |
shanghai-aircraft-manufacturing | Shanghai Aircraft Manufacturing | 上飞公司 上飛公司 上飞院 上飛院 中国商飞上飞公司 中國商飛上飛公司 上海飞机制造 上海飛機制造 | | aircraft
shanghai-airlines | Shanghai Airlines | 上海航空公司 | | airline
shanghai-airport-group | Shanghai Airport Group, Shanghai Airport Authority, Shanghai International Airport | 上海机场集团 上海機場集團 上海机场 上海機場 上海机场股份 上海機場股份 | |
shanghai-alliance-investment | Shanghai Alliance Investment | 上海联和投资 上海聯和投資 联和投资 聯和投資 | fund |
shanghai-baoye | Shanghai Baoye | 上海宝冶 上海寶冶 | | epc
shanghai-biomedical-m-and-a-fund | Shanghai Biomedical M&A Fund, SIIC Biomedical M&A Fund | 上海生物医药并购基金 上海生物醫藥併購基金 上实生物医药并购基金 上實生物醫藥併購基金 | fund |
shanghai-century-publishing | Shanghai Century Publishing | 上海世纪出版集团 上海世紀出版集團 世纪出版集团 世紀出版集團 | |
shanghai-changhai-hospital | Shanghai Changhai Hospital | 长海医院 長海醫院 上海长海医院 上海長海醫院 | |
shanghai-changzheng-hospital | Shanghai Changzheng Hospital | 长征医院 長征醫院 上海长征医院 上海長征醫院 | |
shanghai-chengtou-holding | Shanghai Chengtou Holding | 城投控股 上海城投控股 | |
shanghai-chengtou-water | Shanghai Chengtou Water, Shanghai Water Group | 上海城投水务 上海城投水務 城投水务 城投水務 | |
shanghai-chest-hospital | Shanghai Chest Hospital | 上海市胸科医院 上海市胸科醫院 上海胸科医院 上海胸科醫院 | |
shanghai-childrens-medical-center | Shanghai Children's Medical Center | 上海儿童医学中心 上海兒童醫學中心 | |
shanghai-chlor-alkali-chemical | Shanghai Chlor-Alkali Chemical | 氯碱化工 氯鹼化工 上海氯碱 上海氯鹼 | | chemicals
shanghai-clearing-house | Shanghai Clearing House | 上海清算所 上清所 银行间市场清算所 銀行間市場清算所 | observer |
shanghai-data-exchange | Shanghai Data Exchange | 上海数据交易所 上海數據交易所 上数所 上數所 | observer |
shanghai-data-group | Shanghai Data Group | 上海数据集团 上海數據集團 | |
shanghai-datun-energy | Shanghai Datun Energy | 大屯能源 大屯煤电 大屯煤電 | | mining
shanghai-development-and-reform-commission | Shanghai Development and Reform Commission, Shanghai Municipal Commission of Development and Reform | 上海市发改委 上海市發改委 上海发改委 上海發改委 上海市发展改革委 上海市發展改革委 | government |
shanghai-disney-resort | Shanghai Disney Resort, Shanghai Disneyland | 上海迪士尼 上海迪士尼度假区 上海迪士尼度假區 上海迪士尼乐园 上海迪士尼樂園 | |
shanghai-east-hospital | Shanghai East Hospital | 上海市东方医院 上海市東方醫院 上海东方医院 上海東方醫院 | |
shanghai-electric-financial | Shanghai Electric Financial, Shanghai Electric Finance | 上海电气财务 上海電氣財務 | lender |
shanghai-electric-gas-turbine | Shanghai Electric Gas Turbine | 上海电气燃机 上海電氣燃機 | | turbines
shanghai-electric-nuclear-power | Shanghai Electric Nuclear Power | 上海电气核电 上海電氣核電 电气核电 電氣核電 | | reactors
shanghai-electric-wind-group | Shanghai Electric Wind Group | 上海电气风电集团 上海電氣風電集團 | | turbines
shanghai-electric-wind-power | Shanghai Electric Wind Power | 电气风电 電氣風電 上海电气风电 上海電氣風電 | | turbines
shanghai-environment-and-energy-exchange | Shanghai Environment and Energy Exchange | 上海环境能源交易所 上海環境能源交易所 上海环交所 上海環交所 | observer |
shanghai-environment-group | Shanghai Environment Group | 上海环境集团 上海環境集團 | |
shanghai-expo-land | Shanghai Expo Land, Expo Development Group | 世博发展集团 世博發展集團 上海世博发展集团 上海世博發展集團 上海世博土控 | |
shanghai-film | Shanghai Film | 上海电影股份 上海電影股份 上影集团 上影集團 上影股份 | | rights
shanghai-future-industry-fund | Shanghai Future Industry Fund | 上海未来产业基金 上海未來產業基金 | fund |
shanghai-futures-exchange | Shanghai Futures Exchange, SHFE | 上期所 上海期货交易所 上海期貨交易所 | observer |
shanghai-gold-exchange | Shanghai Gold Exchange | 上金所 上海黄金交易所 上海黃金交易所 | observer |
shanghai-guotou-xiandao | Shanghai Guotou Xiandao, Shanghai Leading Industry Fund, Guotou Xiandao | 国投先导 國投先導 上海国投先导 上海國投先導 上海三大先导产业母基金 上海三大先導產業母基金 先导母基金 先導母基金 三大先导产业母基金 三大先導產業母基金 | fund |
shanghai-guoxin-investment | Shanghai Guoxin Investment | 国鑫投资 國鑫投資 上海国鑫投资 上海國鑫投資 | fund |
shanghai-hanbell | Shanghai Hanbell | 汉钟精机 漢鍾精機 | | equipment
shanghai-healthcare-security-administration | Shanghai Healthcare Security Administration | 上海市医保局 上海市醫保局 上海医保局 上海醫保局 | government |
shanghai-highly | Shanghai Highly, Highly Group | 海立股份 上海海立 | | parts
shanghai-huali | Shanghai Huali, HLMC, Huali Microelectronics | 华力微 華力微 华力微电子 華力微電子 上海华力 上海華力 华力集成 華力集成 | | foundry
shanghai-industrial-holdings | Shanghai Industrial Holdings, SIHL | 上实控股 上實控股 上海实业控股 上海實業控股 | |
shanghai-industrial-investment | Shanghai Industrial Investment, SIIC | 上海实业 上海實業 上实集团 上實集團 上海实业集团 上海實業集團 | |
shanghai-industrial-technology-research-institute | Shanghai Industrial Technology Research Institute, SITRI | 上海微技术工研院 上海微技術工研院 上海微技术工业研究院 上海微技術工業研究院 上海工研院 | |
shanghai-industrial-urban-development | Shanghai Industrial Urban Development | 上实城开 上實城開 上海实业城市开发 上海實業城市開發 上實城市開發 上实城市开发 | |
shanghai-institute-of-materia-medica | Shanghai Institute of Materia Medica | 上海药物所 上海藥物所 中科院上海药物所 中科院上海藥物所 中科院上海药物研究所 中科院上海藥物研究所 | |
shanghai-institute-of-microsystem-and-information-technology | Shanghai Institute of Microsystem and Information Technology | 中科院上海微系统所 中科院上海微系統所 上海微系统所 上海微系統所 | |
shanghai-institute-of-optics-and-fine-mechanics | Shanghai Institute of Optics and Fine Mechanics, SIOM | 上海光机所 上海光機所 中科院上海光机所 中科院上海光機所 | |
shanghai-instrument-and-electronics | Shanghai Instrument & Electronics, INESA | 上海仪电 上海儀電 仪电集团 儀電集團 上海仪电集团 上海儀電集團 | |
shanghai-insurance-exchange | Shanghai Insurance Exchange | 上海保交所 上海保险交易所 上海保險交易所 | observer |
shanghai-integrated-circuit-industry-fund | Shanghai Integrated Circuit Industry Fund, SHIC Fund, Shanghai IC Fund, Shanghai IC Industry Investment Fund | 上海集成电路基金 上海集成電路基金 上海集成电路产业投资基金 上海集成電路產業投資基金 上海集成电路产业投资基金二期 上海集成電路產業投資基金二期 | fund |
shanghai-international-energy-exchange | Shanghai International Energy Exchange | 上期能源 上海国际能源交易中心 上海國際能源交易中心 | observer |
shanghai-international-port-group | Shanghai International Port Group, SIPG, Shanghai International Port | 上港集团 上港集團 上海国际港务集团 上海國際港務集團 上海港集团 上海港集團 上海港务集团 上海港務集團 上海国际港务 上海國際港務 | | transport
shanghai-jahwa | Shanghai Jahwa | 上海家化 | |
shanghai-jiading-venture | Shanghai Jiading Venture, Jiading State-owned Investment | 嘉定国投 嘉定國投 嘉定创投 嘉定創投 上海嘉定国有资产经营 上海嘉定國有資產經營 | fund |
shanghai-jiao-tong-university | Shanghai Jiao Tong University, SJTU | 上海交通大学 上海交通大學 上海交大 | |
shanghai-jingan-capital | Shanghai Jing'an Capital, Jing'an Investment | 静安投资集团 靜安投資集團 静安投资 靜安投資 | fund |
shanghai-jinjiang-shipping | Shanghai Jinjiang Shipping | 锦江航运 錦江航運 | | shipping
shanghai-lingang-special-area-investment | Shanghai Lingang Special Area Investment, Lingang Investment Holding, Lin-gang Special Area Investment Holding | 临港新片区投控 臨港新片區投控 新片区投控集团 新片區投控集團 临港投控 臨港投控 | fund |
shanghai-mechanical-and-electrical-industry | Shanghai Mechanical & Electrical Industry | 上海机电股份 上海機電股份 | | equipment
shanghai-media-group | Shanghai Media Group | 上海文广 上海文廣 上海文广集团 上海文廣集團 上海广播电视台 上海廣播電視台 上海廣播電視臺 东方卫视 東方衞視 東方衛視 | |
shanghai-merchant-ship-design | Shanghai Merchant Ship Design, SDARI | 上海船院 上海船舶设计院 上海船舶設計院 | |
shanghai-municipal-commission-of-economy-and-informatization | Shanghai Municipal Commission of Economy and Informatization | 上海市经信委 上海市經信委 上海经信委 上海經信委 上海市经济和信息化局 上海市經濟和信息化局 上海市经信局 上海市經信局 | government |
shanghai-municipal-finance-bureau | Shanghai Municipal Finance Bureau | 上海市财政局 上海市財政局 上海财政局 上海財政局 | government |
shanghai-municipal-government | Shanghai Municipal Government, Shanghai municipal government, Government of Shanghai Municipality | 上海市政府 上海市人民政府 | government |
shanghai-municipal-transportation-commission | Shanghai Municipal Transportation Commission | 上海市交通委 上海市交通委员会 上海市交通委員會 | government |
shanghai-ninth-peoples-hospital | Shanghai Ninth People's Hospital | 上海第九人民医院 上海第九人民醫院 上海九院 | |
shanghai-nuclear-engineering-research-and-design-institute | Shanghai Nuclear Engineering Research & Design Institute, SNERDI, Shanghai Nuclear Engineering Research and Design Institute | 上海核工院 上海核工程研究设计院 上海核工程研究設計院 | |
shanghai-petroleum-and-natural-gas-exchange | Shanghai Petroleum and Natural Gas Exchange, SHPGX | 上海石油天然气交易中心 上海石油天然氣交易中心 | observer |
shanghai-planning-and-natural-resources-bureau | Shanghai Planning and Natural Resources Bureau | 上海市规划资源局 上海市規劃資源局 | government |
shanghai-policy-financing-guarantee-fund | Shanghai Policy Financing Guarantee Fund, Shanghai SME Guarantee Fund | 上海融资担保中心 上海融資擔保中心 上海市中小微企业政策性融资担保基金 上海市中小微企業政策性融資擔保基金 | lender |
shanghai-port-fc | Shanghai Port FC | 上海海港 上海海港足球俱乐部 上海海港足球俱樂部 上海海港俱乐部 上海海港俱樂部 | |
shanghai-pulmonary-hospital | Shanghai Pulmonary Hospital | 上海市肺科医院 上海市肺科醫院 上海肺科医院 上海肺科醫院 | |
shanghai-qingpu-development | Shanghai Qingpu Development | 青发集团 青發集團 青浦发展集团 青浦發展集團 | fund |
shanghai-raas | Shanghai RAAS | 上海莱士 上海萊士 | | drugs
shanghai-sasac | Shanghai SASAC | 上海市国资委 上海市國資委 上海国资委 上海國資委 | government |
shanghai-sci-tech-innovation-center-fund | Shanghai Sci-tech Innovation Center Fund, Shanghai STI Fund, Shanghai S&T Innovation Fund | 上海科创基金 上海科創基金 上海科创中心股权投资基金 上海科創中心股權投資基金 国方资本 國方資本 国方母基金 國方母基金 上海国方 上海國方 | fund |
shanghai-science-and-technology-commission | Shanghai Science and Technology Commission | 上海市科委 上海市科学技术委员会 上海市科學技術委員會 | government |
shanghai-sharks | Shanghai Sharks | 上海大鲨鱼 上海大鯊魚 | |
shanghai-shenhua | Shanghai Shenhua | 上海申花 申花俱乐部 申花俱樂部 | |
shanghai-shenli | Shanghai Shenli, Shenli Technology | 神力科技 上海神力科技 | | fuelcells
shanghai-shentong-metro | Shanghai Shentong Metro, Shanghai Metro, Shentong Metro | 申通地铁 申通地鐵 上海申通地铁 上海申通地鐵 上海地铁 上海地鐵 申通地铁集团 申通地鐵集團 | |
shanghai-shimao | Shanghai Shimao | 上海世茂 | |
shanghai-shipping-exchange | Shanghai Shipping Exchange | 上海航运交易所 上海航運交易所 航交所 | observer |
shanghai-sinyang | Shanghai Sinyang, Sinyang | 上海新阳 上海新陽 新阳半导体 新陽半導體 | | materials
shanghai-sixth-peoples-hospital | Shanghai Sixth People's Hospital | 上海市第六人民医院 上海市第六人民醫院 上海六院 | |
shanghai-state-owned-assets-operation | Shanghai State-owned Assets Operation | 上海国有资产经营 上海國有資產經營 上海国资经营 上海國資經營 国资经营公司 國資經營公司 | fund |
shanghai-state-owned-enterprise-reform-fund | Shanghai State-owned Enterprise Reform Fund, Shanghai SOE Reform and Development Fund | 上海国企改革发展基金 上海國企改革發展基金 上海国企综改试验基金 上海國企綜改試驗基金 国企综改基金 國企綜改基金 | fund |
shanghai-stock-exchange | Shanghai Stock Exchange | 上交所 上海证券交易所 上海證券交易所 | observer |
shanghai-supercomputer-center | Shanghai Supercomputer Center | 上海超算中心 上海超级计算中心 上海超級計算中心 | |
shanghai-tenth-peoples-hospital | Shanghai Tenth People's Hospital | 上海市第十人民医院 上海市第十人民醫院 上海十院 | |
shanghai-tunnel-engineering | Shanghai Tunnel Engineering, STEC, Shanghai Urban Construction | 隧道股份 上海隧道 上海城建 上海城建集团 上海城建集團 上海隧道工程 | | epc
shanghai-unilia | Shanghai Unilia, Unilia | 唐锋能源 唐鋒能源 上海唐锋 上海唐鋒 | | fuelcells
shanghai-united-assets-and-equity-exchange | Shanghai United Assets and Equity Exchange | 上海联合产权交易所 上海聯合產權交易所 上海联交所 上海聯交所 | observer |
shanghai-united-media-group | Shanghai United Media Group, Shanghai United Media | 上海报业集团 上海報業集團 上报集团 上報集團 | |
shanghai-university | Shanghai University | 上海大学 上海大學 | |
shanghai-university-of-finance-and-economics | Shanghai University of Finance and Economics | 上海财经大学 上海財經大學 | |
shanghai-xinchangning-group | Shanghai Xinchangning Group | 新长宁集团 新長寧集團 上海新长宁集团 上海新長寧集團 | fund |
shanghai-xuhui-capital | Shanghai Xuhui Capital, Xuhui Capital Investment | 徐汇资本 徐匯資本 徐汇资本投资 徐匯資本投資 徐汇科创投 徐匯科創投 | fund |
shanghai-yangpu-sci-tech | Shanghai Yangpu Sci-tech, Yangpu Venture | 杨浦创投 楊浦創投 杨浦科创集团 楊浦科創集團 上海杨浦科技创新集团 上海楊浦科技創新集團 | fund |
shanghaitech-university | ShanghaiTech University, ShanghaiTech | 上海科技大学 上海科技大學 上科大 | |
shangpin-home | Shangpin Home | 尚品宅配 | |
shangqi-capital | Shangqi Capital, Shang Qi Capital | 尚颀资本 尚頎資本 上汽尚颀 上汽尚頎 | fund |
shangrao-investment-holding | Shangrao Investment Holding | 上饶投控 上饒投控 上饶投资控股集团 上饒投資控股集團 | fund |
shangrao-municipal-government | Shangrao Municipal Government, Shangrao government, Shangrao municipal government | 上饶市政府 上饒市政府 上饶市人民政府 上饒市人民政府 | government |
shangri-la-asia | Shangri-La Asia, Shangri-La Group, Shangri-La Hotels, Shangri-La | 香格里拉集团 香格里拉集團 香格里拉酒店 香格里拉亚洲 香格里拉亞洲 香格里拉酒店集團 香格里拉酒店集团 | |
shangshang-cable | Shangshang Cable | 上上电缆 上上電纜 江苏上上电缆 江蘇上上電纜 | | equipment
shanjin-optoelectronics | Shanjin Optoelectronics | 杉金光电 杉金光電 恒美光电 恆美光電 | | materials
shannon-airport | Shannon Airport Group | 香农机场 香農機場 | |
shanshan-brand | Shanshan Brand | 杉杉品牌 | |
shanshan-technology | Shanshan Technology, Shanghai Shanshan | 上海杉杉 杉杉科技 | | graphite
shantou-investment-holding | Shantou Investment Holding | 汕头投控 汕頭投控 汕头市投资控股 汕頭市投資控股 | fund |
shantou-municipal-government | Shantou Municipal Government, Shantou government, Shantou municipal government | 汕头市政府 汕頭市政府 汕头市人民政府 汕頭市人民政府 | government |
shantui | Shantui, Shantui Construction Machinery | 山推股份 山推 | | equipment
shanxi-aviation-industry-group | Shanxi Aviation Industry Group | 山西航产 山西航產 山西航空产业集团 山西航空產業集團 | |
shanxi-coal-import-and-export-group | Shanxi Coal Import and Export Group | 山煤集团 山煤集團 | | mining
shanxi-coking | Shanxi Coking | 山西焦化 | | materials
shanxi-coking-coal-energy | Shanxi Coking Coal Energy, Xishan Coal and Electricity | 山西焦煤能源 西山煤电 西山煤電 | | mining
shanxi-communications-holding | Shanxi Communications Holding, Shanxi Transportation Holding | 山西交控 山西交控集团 山西交控集團 山西交通控股集团 山西交通控股集團 | |
shanxi-construction-investment-group | Shanxi Construction Investment Group, Shanxi Construction Investment | 山西建投 山西建设投资集团 山西建設投資集團 | | epc
shanxi-cultural-tourism-investment | Shanxi Cultural Tourism Investment, Shanxi Wenlv | 山西文旅 山西文旅集团 山西文旅集團 山西省文化旅游投资控股集团 山西省文化旅遊投資控股集團 | |
shanxi-department-of-transportation | Shanxi Department of Transportation, Shanxi Provincial Transport Department | 山西省交通运输厅 山西省交通運輸廳 山西交通运输厅 山西交通運輸廳 | government |
shanxi-development-and-reform-commission | Shanxi Development and Reform Commission | 山西省发改委 山西省發改委 山西发改委 山西發改委 山西省发展改革委 山西省發展改革委 | government |
shanxi-financial-investment-holding | Shanxi Financial Investment Holding | 山西金控 山西金控集团 山西金控集團 山西金融投资控股集团 山西金融投資控股集團 | fund |
shanxi-financing-re-guarantee | Shanxi Financing Re-guarantee, Shanxi Re-guarantee | 山西再担保 山西再擔保 山西省融资再担保 山西省融資再擔保 | lender |
shanxi-healthcare-security-administration | Shanxi Healthcare Security Administration | 山西省医保局 山西省醫保局 山西医保局 山西醫保局 | government |
shanxi-provincial-department-of-finance | Shanxi Provincial Department of Finance, Shanxi Department of Finance | 山西省财政厅 山西省財政廳 山西财政厅 山西財政廳 | government |
shanxi-provincial-government | Shanxi Provincial Government, Shanxi provincial government, Shanxi government | 山西省政府 山西省人民政府 | government |
shanxi-rural-commercial-united-bank | Shanxi Rural Commercial United Bank | 山西农商联合银行 山西農商聯合銀行 山西农信 山西農信 | lender |
shanxi-sasac | Shanxi SASAC, Shanxi Provincial SASAC | 山西省国资委 山西省國資委 山西国资委 山西國資委 | government |
shanxi-state-owned-assets | Shanxi State-owned Assets, Shanxi Guoyun | 山西国运公司 山西國運公司 山西省国运公司 山西省國運公司 | fund |
shanxi-trust | Shanxi Trust | 山西信托 山西信託 | lender |
shanxi-water-group | Shanxi Water Group, Wanjiazhai Water | 万家寨水控 萬家寨水控 万家寨水务 萬家寨水務 万家寨水务控股集团 萬家寨水務控股集團 | |
shanzhong-leasing | Shanzhong Leasing, Shandong Heavy Industry Leasing | 山重租赁 山重租賃 山重融资租赁 山重融資租賃 | lender |
shaoxing-municipal-government | Shaoxing Municipal Government, Shaoxing government, Shaoxing municipal government | 绍兴市政府 紹興市政府 绍兴市人民政府 紹興市人民政府 | government |
shaoxing-sasac | Shaoxing SASAC, Shaoxing Municipal SASAC | 绍兴市国资委 紹興市國資委 绍兴国资委 紹興國資委 | government |
shaoxing-state-owned-capital | Shaoxing State-owned Capital, Shaoxing Industrial Fund | 绍兴国资 紹興國資 绍兴产业基金 紹興產業基金 绍兴国有资本运营 紹興國有資本運營 绍兴市重点产业股权投资基金 紹興市重點產業股權投資基金 | fund |
sharechat | ShareChat | | | social
sharjah-government | Sharjah government | 沙迦政府 | government |
sharjah-islamic-bank | Sharjah Islamic Bank | 沙迦伊斯兰银行 沙迦伊斯蘭銀行 | lender |
sharkninja | SharkNinja | 尚科寧家 尚科宁家 | |
sharonai | SharonAI, Sharon AI | | | cloud
sharp-display | Sharp Display, Sakai Display Products | 堺顯示器 堺显示器 | |
sharplink-gaming | SharpLink Gaming, SharpLink | | fund |
shattuck-labs | Shattuck Labs | | | drugs
shaw-brothers-holdings | Shaw Brothers Holdings | 邵氏兄弟控股 邵氏兄弟 | | rights
shaw-industries | Shaw Industries | | | materials
shawbrook | Shawbrook | | lender |
shb-vietnam | SHB Vietnam | 西贡河内银行 西貢河內銀行 | lender |
sheba-medical-center | Sheba Medical Center | 舍巴医疗中心 舍巴醫療中心 | |
shede-spirits | Shede Spirits | 舍得酒业 捨得酒業 沱牌舍得 沱牌捨得 | |
sheetz | Sheetz | | | retail
sheffield-forgemasters | Sheffield Forgemasters | 谢菲尔德锻造厂 謝菲爾德鍛造廠 | |
shein | Shein | 希音 | | retail
shelf-drilling | Shelf Drilling | | |
shelter-afrique | Shelter Afrique | | lender |
shendi-group | Shendi Group, Shanghai Shendi | 申迪集团 申迪集團 上海申迪 | |
shendong-coal | Shendong Coal, Shenhua Shendong Coal | 神东煤炭 神東煤炭 国能神东煤炭 國能神東煤炭 神东煤炭集团 神東煤炭集團 | | mining
shenergy-finance | Shenergy Finance | 申能财务 申能財務 申能集团财务 申能集團財務 | lender |
shenergy-leasing | Shenergy Leasing, Shenergy Chengyi | 申能租赁 申能租賃 申能融资租赁 申能融資租賃 | lender |
shenergy-new-energy | Shenergy New Energy | 申能新能源 申能新能源青海 | | power
sheng-siong | Sheng Siong | 升菘 昇菘 升菘超市 昇菘超市 | | retail
shengang-securities | Shengang Securities | 申港证券 申港證券 | observer |
shenghang-shipping | Shenghang Shipping | 盛航股份 | | shipping
shenghong-group | Shenghong Group, Shenghong Holding | 盛虹集团 盛虹集團 盛虹控股 盛虹控股集团 盛虹控股集團 | | chemicals
shenghong-refining | Shenghong Refining | 盛虹炼化 盛虹煉化 | | oilbuyer
shengjing-hospital | Shengjing Hospital | 盛京医院 盛京醫院 中国医科大学附属盛京医院 中國醫科大學附屬盛京醫院 | |
shengli-oil-and-gas-pipe | Shengli Oil & Gas Pipe | 胜利管道 勝利管道 胜利油气管道 勝利油氣管道 | | steel
shengquan-group | Shengquan Group, Jinan Shengquan, SQ Group | 圣泉集团 聖泉集團 济南圣泉 濟南聖泉 | | materials
shengshi-capital | Shengshi Capital | 盛石资本 盛石資本 | fund |
shengshu-technology | Shengshu Technology, Vidu | 生数科技 生數科技 | | software
shengtian-network | Shengtian Network | 盛天网络 盛天網絡 | |
shengxing-packaging | Shengxing Packaging | 昇兴股份 昇興股份 | |
shengyi-electronics | Shengyi Electronics | 生益电子 生益電子 | | parts
shengyi-technology | Shengyi Technology, SYTECH | 生益科技 | | materials
shengyin-consumer-finance | Shengyin Consumer Finance | 盛银消费金融 盛銀消費金融 | lender |
shenhua-baorixile | Shenhua Baorixile | 宝日希勒能源 寶日希勒能源 神华宝日希勒 神華寶日希勒 | | mining
shenling | Shenling, Guangdong Shenling, Shenling Environmental | 申菱环境 申菱環境 | | equipment
shenma-industrial | Shenma Industrial | 神马股份 神馬股份 神马实业 神馬實業 | | materials
shennan-circuits | Shennan Circuits | 深南电路 深南電路 | | parts
shenneng-property-insurance | Shenneng Property Insurance | 申能财险 申能財險 | lender |
shennong-group | Shennong Group, Yunnan Shennong | 神农集团 神農集團 云南神农 雲南神農 | | farm
shennong-seed | Shennong Seed, Shennong Agri | 神农科技 神農科技 神农种业 神農種業 | | farm
shenwan-hongyuan-hk | Shenwan Hongyuan HK, Shenwan Hongyuan Hong Kong | 申万宏源香港 申萬宏源香港 | observer |
shenwan-investment | Shenwan Investment, Shenwan Hongyuan Investment | 申银万国投资 申銀萬國投資 申万宏源投资 申萬宏源投資 申万投资 申萬投資 | fund |
shenyang-chemical | Shenyang Chemical, Shenyang Chemical Industry Research Institute | 沈阳化工 瀋陽化工 沈阳化工研究院 瀋陽化工研究院 | | chemicals
shenyang-industrial-investment-development | Shenyang Industrial Investment Development, Shenyang Chantou | 沈阳产投 瀋陽產投 沈阳产投集团 瀋陽產投集團 沈阳产业投资发展集团 瀋陽產業投資發展集團 | fund |
shenyang-institute-of-automation | Shenyang Institute of Automation | 沈阳自动化所 瀋陽自動化所 中科院沈阳自动化所 中科院瀋陽自動化所 | |
shenyang-machine-tool | Shenyang Machine Tool | 沈阳机床 瀋陽機床 | | equipment
shenyang-metro | Shenyang Metro, Shenyang Metro Group | 沈阳地铁 瀋陽地鐵 沈阳地铁集团 瀋陽地鐵集團 | |
shenyang-municipal-government | Shenyang Municipal Government, Shenyang government, Shenyang municipal government | 沈阳市政府 瀋陽市政府 沈阳市人民政府 瀋陽市人民政府 | government |
shenyang-pharmaceutical-university | Shenyang Pharmaceutical University | 沈阳药科大学 瀋陽藥科大學 | |
shenyang-rural-commercial-bank | Shenyang Rural Commercial Bank | 沈阳农商银行 瀋陽農商銀行 沈阳农商行 瀋陽農商行 | lender |
shenyang-sasac | Shenyang SASAC, Shenyang Municipal SASAC | 沈阳市国资委 瀋陽市國資委 沈阳国资委 瀋陽國資委 | government |
shenyang-shengjing-asset | Shenyang Shengjing Asset | 盛京资产 盛京資產 沈阳盛京资产 瀋陽盛京資產 | lender |
shenyang-urban-construction-investment | Shenyang Urban Construction Investment | 沈阳城投 瀋陽城投 沈阳城投集团 瀋陽城投集團 | |
shenzhen-agricultural-products-group | Shenzhen Agricultural Products Group, Shenzhen Agricultural Power Group | 深农集团 深農集團 深圳农产品集团 深圳農產品集團 | |
shenzhen-airlines | Shenzhen Airlines | 深圳航空 深航 | | airline
shenzhen-airport-group | Shenzhen Airport Group, Shenzhen Airport | 深圳机场集团 深圳機場集團 深圳机场 深圳機場 深圳市机场集团 深圳市機場集團 | |
shenzhen-angel-fof | Shenzhen Angel FOF, Shenzhen Angel Fund of Funds | 深圳天使母基金 深圳市天使投资引导基金 深圳市天使投資引導基金 | fund |
shenzhen-baoan-district-government | Shenzhen Bao'an District Government | 宝安区政府 寶安區政府 深圳市宝安区人民政府 深圳市寶安區人民政府 | government |
shenzhen-bay-technology | Shenzhen Bay Technology | 深圳湾科技 深圳灣科技 深圳湾科技发展 深圳灣科技發展 | |
shenzhen-bus-group | Shenzhen Bus Group | 深圳巴士集团 深圳巴士集團 | |
shenzhen-cereals-holdings | Shenzhen Cereals Holdings, Shenzhen Cereals, Shenliang | 深粮控股 深糧控股 深粮集团 深糧集團 | |
shenzhen-data-exchange | Shenzhen Data Exchange | 深圳数据交易所 深圳數據交易所 深数所 深數所 | observer |
shenzhen-development-and-reform-commission | Shenzhen Development and Reform Commission | 深圳市发改委 深圳市發改委 深圳发改委 深圳發改委 | government |
shenzhen-duty-free | Shenzhen Duty Free | 深圳免税 深圳免稅 深免集团 深免集團 | | retail
shenzhen-energy-finance | Shenzhen Energy Finance | 深能财务 深能財務 深圳能源财务 深圳能源財務 | lender |
shenzhen-expressway | Shenzhen Expressway, Shenzhen Expressway Corporation | 深高速 深圳高速 | |
shenzhen-finance-bureau | Shenzhen Finance Bureau | 深圳市财政局 深圳市財政局 深圳财政局 深圳財政局 | government |
shenzhen-futian-district-government | Shenzhen Futian District Government | 福田区政府 福田區政府 深圳市福田区人民政府 深圳市福田區人民政府 | government |
shenzhen-gaoxintou-guarantee | Shenzhen Gaoxintou Guarantee | 深圳高新投融资担保 深圳高新投融資擔保 高新投融资担保 高新投融資擔保 | lender |
shenzhen-guidance-fund | Shenzhen Guidance Fund, Shenzhen Guidance Fund Investment | 深圳引导基金 深圳引導基金 深圳市引导基金 深圳市引導基金 | fund |
shenzhen-high-tech-investment | Shenzhen High-tech Investment, Shenzhen HTI, Shenzhen Gaoxintou | 深高新投 深圳高新投 深圳市高新投 高新投集团 高新投集團 | lender |
shenzhen-huitong-jinkong | Shenzhen Huitong Jinkong, Huitong Jinkong | 汇通金控 匯通金控 深圳市汇通金控基金 深圳市匯通金控基金 | fund |
shenzhen-industry-and-information-technology-bureau | Shenzhen Industry and Information Technology Bureau | 深圳市工信局 深圳工信局 | government |
shenzhen-institutes-of-advanced-technology | Shenzhen Institutes of Advanced Technology, SIAT | 深圳先进院 深圳先進院 中科院深圳先进院 中科院深圳先進院 中科院深圳先进技术研究院 中科院深圳先進技術研究院 | |
shenzhen-international-holdings | Shenzhen International Holdings, Shenzhen International | 深圳国际控股 深圳國際控股 深圳國際 深圳国际 | |
shenzhen-international-quantum-academy | Shenzhen International Quantum Academy | 深圳国际量子研究院 深圳國際量子研究院 | |
shenzhen-investment-limited | Shenzhen Investment Limited, Shenzhen Investment | 深圳控股 | |
shenzhen-jinjia | Shenzhen Jinjia, Jinjia Group | 劲嘉股份 勁嘉股份 | |
shenzhen-kaifa | Shenzhen Kaifa, Kaifa Technology | 深科技 长城开发 長城開發 | | memory
shenzhen-kinwong | Shenzhen Kinwong, Kinwong Electronic | 景旺电子 景旺電子 | | parts
shenzhen-longgang-district-government | Shenzhen Longgang District Government | 龙岗区政府 龍崗區政府 深圳市龙岗区人民政府 深圳市龍崗區人民政府 | government |
shenzhen-media-group | Shenzhen Media Group | 深圳广电集团 深圳廣電集團 深圳广播电影电视集团 深圳廣播電影電視集團 | |
shenzhen-msu-bit-university | Shenzhen MSU-BIT University | 深圳北理莫斯科大学 深圳北理莫斯科大學 | |
shenzhen-mtr | Shenzhen MTR, MTR Shenzhen | 港鐵深圳 港铁深圳 港鐵軌道交通深圳 港铁轨道交通深圳 | |
shenzhen-municipal-government | Shenzhen Municipal Government, Shenzhen government, Shenzhen municipal government | 深圳市政府 深圳市人民政府 | government |
shenzhen-nanshan-district-government | Shenzhen Nanshan District Government | 南山区政府 南山區政府 深圳市南山区人民政府 深圳市南山區人民政府 | government |
shenzhen-nanshan-power | Shenzhen Nanshan Power, Nanshan Power | 深南电 深南電 深南电A 深南電A | | power
shenzhen-pagoda | Shenzhen Pagoda | 百果园 百果園 百果园集团 百果園集團 | | retail
shenzhen-peoples-hospital | Shenzhen People's Hospital | 深圳市人民医院 深圳市人民醫院 | |
shenzhen-power-supply-bureau | Shenzhen Power Supply Bureau | 深圳供电局 深圳供電局 | | powerbuyer
shenzhen-press-group | Shenzhen Press Group | 深圳报业集团 深圳報業集團 | |
shenzhen-sasac | Shenzhen SASAC, Shenzhen Municipal SASAC | 深圳国资委 深圳國資委 深圳市国资委 深圳市國資委 | fund |
shenzhen-science-technology-and-innovation-bureau | Shenzhen Science Technology and Innovation Bureau | 深圳市科创局 深圳市科創局 深圳科创委 深圳科創委 深圳市科技创新委员会 深圳市科技創新委員會 | government |
shenzhen-semiconductor-and-ic-industry-fund | Shenzhen Semiconductor and IC Industry Fund, Semi Industry Private Equity Fund Shenzhen | 赛米产业私募基金 賽米產業私募基金 深圳市半导体与集成电路产业投资基金 深圳市半導體與集成電路產業投資基金 赛米产业基金 賽米產業基金 | fund |
shenzhen-sez-construction-group | Shenzhen SEZ Construction Group | 深圳建工集团 深圳建工集團 特区建工集团 特區建工集團 | | epc
shenzhen-sme-financing-guarantee | Shenzhen SME Financing Guarantee, Shenzhen Credit Guarantee | 深担集团 深擔集團 深圳担保集团 深圳擔保集團 深圳市中小企业融资担保 深圳市中小企業融資擔保 | lender |
shenzhen-stock-exchange | Shenzhen Stock Exchange | 深交所 深圳证券交易所 深圳證券交易所 | observer |
shenzhen-tagen-group | Shenzhen Tagen Group, Tagen Group | 天健集团 天健集團 深圳天健 | | epc
shenzhen-talent-innovation-fund | Shenzhen Talent Innovation Fund | 人才创新创业基金 人才創新創業基金 深圳人才基金 | fund |
shenzhen-talents-housing | Shenzhen Talents Housing, Shenzhen Anju Group | 深圳市人才安居集团 深圳市人才安居集團 深圳人才安居 | |
shenzhen-transport-bureau | Shenzhen Transport Bureau | 深圳市交通运输局 深圳市交通運輸局 | government |
shenzhen-united-property-and-equity-exchange | Shenzhen United Property and Equity Exchange | 深圳联合产权交易所 深圳聯合產權交易所 深圳联交所 深圳聯交所 | observer |
shenzhen-university | Shenzhen University | 深圳大学 深圳大學 | |
shenzhen-university-of-advanced-technology | Shenzhen University of Advanced Technology | 深圳理工大学 深圳理工大學 | |
shenzhen-water-group | Shenzhen Water Group, Shenzhen Water and Environment Group | 深圳水务集团 深圳水務集團 深水集团 深水集團 深圳市环境水务集团 深圳市環境水務集團 深圳环水集团 深圳環水集團 | |
shenzhen-yantian-port-group | Shenzhen Yantian Port Group, Shenzhen Port Group | 深圳港集团 深圳港集團 盐田港集团 鹽田港集團 深圳市盐田港集团 深圳市鹽田港集團 | | transport
shenzhou-high-speed-rail | Shenzhou High-speed Rail | 神州高铁 神州高鐵 | | trains
shenzhou-international | Shenzhou International | 申洲国际 申洲國際 | |
sheremetyevo-airport | Sheremetyevo Airport | 谢列梅捷沃机场 謝列梅捷沃機場 | |
sherritt | Sherritt, Sherritt International | | | mining
sherwin-williams | Sherwin-Williams | 宣偉 宣伟 | | materials
sherwood-taipei | Sherwood Taipei | 西華飯店 西华饭店 | |
shi-international | SHI International | | | trading
shibaura-electronics | Shibaura Electronics | 芝浦電子 芝浦电子 | | parts
shibaura-mechatronics | Shibaura Mechatronics | 芝浦机械电子 芝浦機械電子 | | equipment
shidao-bay-nuclear-power | Shidao Bay Nuclear Power, Huaneng Shidaowan | 石岛湾核电 石島灣核電 华能石岛湾 華能石島灣 石岛湾核电站 石島灣核電站 | | power
shieh-yih-machinery | Shieh Yih Machinery, Seyi | 協易機 协易机 協易機械 协易机械 | | equipment
shield-ai | Shield AI | 護盾AI 护盾AI 盾牌AI | | defence
shift-up | Shift Up | | |
shift4 | Shift4, Shift4 Payments | | | platform
shiga-bank | Shiga Bank | 滋贺银行 滋賀銀行 | lender |
shih-chien-university | Shih Chien University | 實踐大學 实践大学 | |
shih-hsin-university | Shih Hsin University | 世新大學 世新大学 | |
shih-wei-navigation | Shih Wei Navigation | 四維航 四维航 四維航業 四维航业 | | shipping
shiheng-special-steel | Shiheng Special Steel | 石横特钢 石橫特鋼 | | steel
shihlin-paper | Shihlin Paper | 士林紙業 士林纸业 士林開發 士林开发 | |
shiji-bio | Shiji Bio | 史记生物 史記生物 | | farm
shijia-photons | Shijia Photons, Henan Shijia | 仕佳光子 | | optics
shijiazhuang-metro | Shijiazhuang Metro | 石家庄轨道集团 石家莊軌道集團 石家庄轨道交通集团 石家莊軌道交通集團 石家庄地铁 石家莊地鐵 | |
shijiazhuang-municipal-government | Shijiazhuang Municipal Government, Shijiazhuang government, Shijiazhuang municipal government | 石家庄市政府 石家莊市政府 石家庄市人民政府 石家莊市人民政府 | government |
shijiazhuang-sasac | Shijiazhuang SASAC, Shijiazhuang Municipal SASAC | 石家庄市国资委 石家莊市國資委 石家庄国资委 石家莊國資委 | government |
shijiazhuang-state-owned-capital | Shijiazhuang State-owned Capital, Shijiazhuang Guokong | 石家庄国控 石家莊國控 石家庄国控集团 石家莊國控集團 石家庄国控城市发展投资集团 石家莊國控城市發展投資集團 | fund |
shijiazhuang-yiling | Shijiazhuang Yiling, Yiling Pharma | 以岭药业 以嶺藥業 | | drugs
shijingshan-state-owned-capital | Shijingshan State-owned Capital | 石景山国资 石景山國資 | fund |
shikoku-electric | Shikoku Electric, Shikoku Electric Power | | | gasbuyer
shikun-and-binui | Shikun & Binui | 希昆比努伊 | | epc
shimadzu | Shimadzu | 岛津 島津 岛津制作所 島津製作所 | |
shimamura | Shimamura | 思梦乐 思夢樂 | | retail
shimano | Shimano | 禧玛诺 禧瑪諾 喜玛诺 喜瑪諾 | |
shimao-group | Shimao Group | 世茂集团 世茂集團 世茂 世茂股份 | |
shimao-services | Shimao Services | 世茂服务 世茂服務 | |
shimizu-corporation | Shimizu Corporation | 清水建设 清水建設 | |
shin-chung-natural-gas | Shin Chung Natural Gas | 欣中天然氣 欣中天然气 | | gasbuyer
shin-foong-specialty | Shin Foong Specialty | 申豐 申丰 申豐特用應材 申丰特用应材 | | chemicals
shin-hai-gas | Shin Hai Gas | 新海瓦斯 | | gasbuyer
shin-hsiung-natural-gas | Shin Hsiung Natural Gas | 欣雄天然氣 欣雄天然气 | | gasbuyer
shin-kong-leasing | Shin Kong Leasing, Shin Kong Finance Leasing | 新光租賃 新光租赁 | lender |
shin-kong-wu-ho-su-memorial-hospital | Shin Kong Wu Ho-Su Memorial Hospital | 新光醫院 新光医院 新光吳火獅紀念醫院 新光吴火狮纪念医院 | |
shin-kurushima-dockyard | Shin Kurushima Dockyard | 新来岛船厂 新來島船廠 新来岛造船 新來島造船 | | ships
shin-shin-natural-gas | Shin Shin Natural Gas | 欣欣天然氣 欣欣天然气 | | gasbuyer
shin-zu-shing | Shin Zu Shing | 新日興 新日兴 | | parts
shinagawa-refractories | Shinagawa Refractories | 品川耐火材料 | |
shineway-pharma | Shineway Pharma | 神威药业 神威藥業 | | drugs
shinhan | Shinhan, Shinhan Financial, Shinhan Bank | 新韩银行 新韓銀行 新韩金融 新韓金融 新韩金融集团 新韓金融集團 | lender |
shinhan-bank-china | Shinhan Bank China | 新韩中国 新韓中國 新韩银行中国 新韓銀行中國 | lender |
shinhan-card | Shinhan Card | 新韩信用卡 新韓信用卡 | lender |
shinhan-life | Shinhan Life | 新韩人寿 新韓人壽 | lender |
shinhan-securities | Shinhan Securities, Shinhan Investment | 新韩投资证券 新韓投資證券 新韩证券 新韓證券 | lender |
shinkawa | Shinkawa | | |
shinkin-central-bank | Shinkin Central Bank | 信金中央金库 信金中央金庫 | lender |
shinko-electric | Shinko Electric, Shinko Electric Industries | 新光电气 新光電氣 新光电气工业 新光電氣工業 | |
shinkong-group | Shinkong Group | 新光集團 新光集团 | |
shinkong-synthetic-fibers | Shinkong Synthetic Fibers | 新光合成纖維 新光合成纤维 新光合纖 新光合纤 | | chemicals
shinkong-textile | Shinkong Textile | 新光紡織 新光纺织 | |
shinmaywa | ShinMaywa | 新明和 | | aircraft
shinryo | Shinryo | 新菱冷热 新菱冷熱 | |
shinsegae | Shinsegae, Shinsegae Group | 韩国新世界百货 韓國新世界百貨 韩国新世界 韓國新世界 | | retail
shinsegae-duty-free | Shinsegae Duty Free | 新世界免税店 新世界免稅店 | | retail
shinsung-e-and-g | Shinsung E&G | | | solar
shinva-medical | Shinva Medical | 新华医疗 新華醫療 | | equipment
shiny-chemical-industrial | Shiny Chemical Industrial | 勝一化工 胜一化工 | | materials
shionogi-ping-an | Shionogi Ping An | 平安盐野义 平安鹽野義 | | drugs
ship-and-ocean-industries-r-and-d-center | Ship and Ocean Industries R&D Center | 船舶中心 船舶暨海洋產業研發中心 船舶暨海洋产业研发中心 | |
shipping-corporation-of-india | Shipping Corporation of India | 印度航运公司 印度航運公司 | | shipping
shiseido | Shiseido | 资生堂 資生堂 | |
shiyan-municipal-government | Shiyan Municipal Government, Shiyan government, Shiyan municipal government | 十堰市政府 十堰市人民政府 | government |
shizen-energy | Shizen Energy | | | power
shizuoka-bank | Shizuoka Bank, Shizuoka Financial Group | 静冈银行 靜岡銀行 静冈金融集团 靜岡金融集團 | lender |
shl-medical | SHL Medical | | |
shoals-technologies | Shoals Technologies | | | solar
shochiku | Shochiku | 松竹映画 松竹映畫 | | rights
shockwave-medical | Shockwave Medical | | | equipment
shoei-kisen | Shoei Kisen | 正荣汽船 正榮汽船 | | shipping
shogakukan | Shogakukan | 小学馆 小學館 | | rights
shoko-chukin-bank | Shoko Chukin Bank | 商工组合中央金库 商工組合中央金庫 商工中金 | lender |
shokz | Shokz | 韶音科技 韶音 | |
shopee | Shopee | 虾皮购物 蝦皮購物 虾皮 蝦皮 | | platform
shopee-taiwan | Shopee Taiwan | 蝦皮台灣 蝦皮臺灣 虾皮台湾 蝦皮購物台灣 蝦皮購物臺灣 虾皮购物台湾 樂購蝦皮 乐购虾皮 | | platform
shopify | Shopify | | | platform
shoppers-drug-mart | Shoppers Drug Mart | | | retail
shoprite-holdings | Shoprite Holdings, Shoprite Checkers | 舒普莱特 舒普萊特 | | retail
shore-capital | Shore Capital | | observer |
shorooq-partners | Shorooq Partners | | fund |
short-brothers | Short Brothers | 肖特兄弟 | | aircraft
shougang-century | Shougang Century, Shougang Concord Century | 首佳科技 首长宝佳 首長寶佳 | | materials
shougang-changzhi | Shougang Changzhi, Shougang Changgang | 首钢长钢 首鋼長鋼 长治钢铁 長治鋼鐵 | | steel
shougang-co | Shougang Co, Beijing Shougang | 首钢股份 首鋼股份 北京首钢股份 北京首鋼股份 | | steel
shougang-concord-international | Shougang Concord International, Shoucheng Holdings | 首程控股 首长国际 首長國際 | fund |
shougang-finance | Shougang Finance | 首钢财务 首鋼財務 首钢集团财务 首鋼集團財務 | lender |
shougang-fushan-resources | Shougang Fushan Resources | 首钢福山 首鋼福山 首钢福山资源 首鋼福山資源 | | mining
shougang-hierro-peru | Shougang Hierro Peru, Shougang Hierro Perú | 首钢秘铁 首鋼秘鐵 首钢秘鲁铁矿 首鋼秘魯鐵礦 | | mining
shougang-international-engineering | Shougang International Engineering, BSIET | 首钢国际工程 首鋼國際工程 首钢国际工程公司 首鋼國際工程公司 | | epc
shougang-jingtang | Shougang Jingtang | 首钢京唐 首鋼京唐 京唐钢铁 京唐鋼鐵 | | steel
shougang-qianan | Shougang Qian'an, Shougang Zhixin | 首钢智新 首鋼智新 首钢迁钢 首鋼遷鋼 | | steel
shougang-shuicheng | Shougang Shuicheng, Shuicheng Iron & Steel | 首钢水钢 首鋼水鋼 水城钢铁 水城鋼鐵 | | steel
shougang-tonghua | Shougang Tonghua, Tonghua Iron & Steel | 通化钢铁 通化鋼鐵 通钢 通鋼 首钢通钢 首鋼通鋼 | | steel
shouhua-gas | Shouhua Gas, Shouhua Gas Science | 首华燃气 首華燃氣 | | lng
shouhui-group | Shouhui Group | 手回集团 手回集團 手回科技 | |
shouqi-yueche | Shouqi Yueche, Shouqi Limousine | 首汽约车 首汽約車 首汽集团 首汽集團 | | platform
shouxiangu | Shouxiangu | 寿仙谷 壽仙谷 | | drugs
shouyao-holdings | Shouyao Holdings | 首药控股 首藥控股 | | drugs
show-chwan-memorial-hospital | Show Chwan Memorial Hospital | 秀傳醫院 秀传医院 秀傳紀念醫院 秀传纪念医院 秀傳醫療體系 秀传医疗体系 | |
showa-denko | Showa Denko | 昭和电工 昭和電工 | | materials
showa-sangyo | Showa Sangyo | 昭和产业 昭和產業 | | grain
showbox | Showbox | | | rights
showtime-cinemas | Showtime Cinemas | 秀泰影城 秀泰生活 | |
shpt | SHPT, Shanghai Hydrogen Propulsion Technology | 捷氢科技 捷氫科技 上海捷氢 上海捷氫 | | fuelcells
shree-cement | Shree Cement | | |
shriram-finance | Shriram Finance | 室利罗摩金融 室利羅摩金融 | lender |
shuaa-capital | Shuaa Capital | | fund |
shuang-ho-hospital | Shuang Ho Hospital | 雙和醫院 双和医院 | |
shuanghuan-driveline | Shuanghuan Driveline, Zhejiang Shuanghuan | 双环传动 雙環傳動 环动科技 環動科技 | | parts
shuanghui | Shuanghui, Shineway | 双汇发展 雙匯發展 双汇集团 雙彙集團 双汇 雙匯 | | farm
shuangliang-silicon-material | Shuangliang Silicon Material | 双良硅材料 雙良硅材料 | | solar
shuanglu-pharma | Shuanglu Pharma | 双鹭药业 雙鷺藥業 | | drugs
shudao-capital | Shudao Capital | 蜀道资本 蜀道資本 | fund |
shudao-leasing | Shudao Leasing | 蜀道租赁 蜀道租賃 蜀道融资租赁 蜀道融資租賃 | lender |
shue-yan-university | Shue Yan University | 香港樹仁大學 香港树仁大学 | |
shueisha | Shueisha | 集英社 | | rights
shufersal | Shufersal | 舒弗萨尔 舒弗薩爾 | | retail
shuhai-supply-chain | Shuhai Supply Chain | 蜀海供应链 蜀海供應鏈 | | trading
shuhua-sports | Shuhua Sports | 舒华体育 舒華體育 | |
shui-on-group | Shui On Group | 瑞安集團 瑞安集团 | |
shui-on-land | Shui On Land, SOCAM Development | 瑞安房地产 瑞安房地產 瑞安建业 瑞安建業 | |
shuifa-energas | Shuifa Energas, Shuifa Gas | 水发燃气 水發燃氣 派思股份 | | gasbuyer
shuifa-singyes | Shuifa Singyes, China Shuifa Singyes Energy | 水发兴业 水發興業 水发兴业能源 水發興業能源 兴业太阳能 興業太陽能 | | solar
shuimu-venture | Shuimu Venture, Tsinghua Alumni Fund | 水木创投 水木創投 水木清华校友基金 水木清華校友基金 | fund |
shum-yip-group | Shum Yip Group, Shum Yip | 深业集团 深業集團 | |
shun-hing-group | Shun Hing Group | 信興集團 信兴集团 | |
shun-tak-holdings | Shun Tak Holdings | 信德集團 信德集团 | |
shunde-rural-commercial-bank | Shunde Rural Commercial Bank, Guangdong Shunde Rural Commercial Bank | 顺德农商银行 順德農商銀行 顺德农商行 順德農商行 顺德农村商业银行 順德農村商業銀行 | lender |
shunfeng-clean-energy | Shunfeng Clean Energy | 顺风清洁能源 順風清潔能源 顺风光电 順風光電 | | solar
shung-ye-motors | Shung Ye Motors, Shung Ye Group | 順益汽車 顺益汽车 順益集團 顺益集团 順益關係企業 顺益关系企业 | | retail
shunwang-technology | Shunwang Technology | 顺网科技 順網科技 | |
shunxin-agriculture | Shunxin Agriculture | 顺鑫农业 順鑫農業 牛栏山 牛欄山 | |
shunyi-technology-innovation-group | Shunyi Technology Innovation Group | 顺义科创集团 順義科創集團 顺义科创 順義科創 | fund |
shuohuang-railway | Shuohuang Railway | 朔黄铁路 朔黃鐵路 国能朔黄铁路 國能朔黃鐵路 | | transport
shuyi-tealicious | Shuyi Tealicious | 书亦烧仙草 書亦燒仙草 | |
shuyu-civilian-pharmacy | Shuyu Civilian Pharmacy | 漱玉平民 | | retail
shyft-group | Shyft Group | | | cars
si-bone | SI-BONE | | | equipment
sia-engineering | SIA Engineering | 新航工程 | |
siam-cement | Siam Cement, SCG, Siam Cement Group | 暹罗水泥 暹羅水泥 暹罗水泥集团 暹羅水泥集團 | | materials
siam-commercial-bank | Siam Commercial Bank, SCB X, SCBX | 汇商银行 匯商銀行 暹罗商业银行 暹羅商業銀行 泰国汇商银行 泰國匯商銀行 | lender |
siam-yamato-steel | Siam Yamato Steel | | | steel
siasun | Siasun, Siasun Robot | 新松机器人 新松機器人 沈阳新松 瀋陽新松 新松 | | equipment
siauliu-bankas | Artea Bankas, Šiaulių bankas, Siauliu Bankas | | lender |
sibanye-stillwater | Sibanye-Stillwater, Sibanye | 斯班一静水 斯班一靜水 斯班耶-斯蒂尔沃特 斯班耶-斯蒂爾沃特 西班耶-静水 西班耶-靜水 | | mining
sibionics | SiBionics | 硅基仿生 硅基传感 硅基傳感 | | equipment
sibur | Sibur, SIBUR | 西布尔 西布爾 西伯利亚-乌拉尔石化 西伯利亞-烏拉爾石化 | | chemicals
sicarrier | SiCarrier | 新凯来 新凱來 新凯来技术 新凱來技術 | | equipment
sicc | SICC, SICC Co | 天岳先进 天嶽先進 山东天岳 山東天嶽 | | wafers
sichuan-airlines | Sichuan Airlines | 四川航空 川航 | | airline
sichuan-airport-group | Sichuan Airport Group | 四川机场集团 四川機場集團 四川省机场集团 四川省機場集團 | |
sichuan-biokin | Sichuan Biokin, Baili Pharma, SystImmune | 百利天恒 百利天恆 | | drugs
sichuan-cancer-hospital | Sichuan Cancer Hospital | 四川省肿瘤医院 四川省腫瘤醫院 | |
sichuan-commerce-investment | Sichuan Commerce Investment, Sichuan Shangtou | 四川商投 四川商投集团 四川商投集團 四川省商业投资集团 四川省商業投資集團 | |
sichuan-department-of-transportation | Sichuan Department of Transportation, Sichuan Provincial Transport Department | 四川省交通运输厅 四川省交通運輸廳 四川交通运输厅 四川交通運輸廳 | government |
sichuan-development-and-reform-commission | Sichuan Development and Reform Commission | 四川省发改委 四川省發改委 四川发改委 四川發改委 四川省发展改革委 四川省發展改革委 | government |
sichuan-development-asset-management | Sichuan Development Asset Management, Chuanfa AMC | 川发资产 川發資產 四川发展资产管理 四川發展資產管理 | lender |
sichuan-development-leasing | Sichuan Development Leasing | 川发租赁 川發租賃 四川发展租赁 四川發展租賃 四川发展融资租赁 四川發展融資租賃 | lender |
sichuan-dexin-mining | Sichuan Dexin Mining | 德鑫矿业 德鑫礦業 | |
sichuan-em-technology | Sichuan EM Technology | 东材科技 東材科技 | | materials
sichuan-energy-investment | Sichuan Energy Investment, Sichuan Provincial Energy Investment, Sichuan Energy Investment Group | 四川能投 四川能投集团 四川能投集團 川能投 四川省能源投资集团 四川省能源投資集團 四川省能投集团 四川省能投集團 | | power
sichuan-energy-investment-development | Sichuan Energy Investment Development | 四川能投发展 四川能投發展 | | power
sichuan-energy-investment-lithium-power | Sichuan Energy Investment Lithium Power, Sichuan New Energy Power | 川能动力 川能動力 川能锂业 川能鋰業 鼎盛锂业 鼎盛鋰業 四川能投锂业 四川能投鋰業 | | lithium
sichuan-expressway | Sichuan Expressway, Sichuan Chengyu Expressway | 四川成渝 成渝高速 四川成渝高速 | |
sichuan-financing-guarantee | Sichuan Financing Guarantee, Sichuan Development Financing Guarantee | 四川发展担保 四川發展擔保 川发担保 川發擔保 四川发展融资担保 四川發展融資擔保 | lender |
sichuan-healthcare-security-administration | Sichuan Healthcare Security Administration | 四川省医保局 四川省醫保局 四川医保局 四川醫保局 | government |
sichuan-hebang | Sichuan Hebang, Hebang Biotechnology | 和邦生物 和邦集团 和邦集團 | | chemicals
sichuan-hongda | Sichuan Hongda | 宏达股份 宏達股份 四川宏达 四川宏達 什邡宏达 什邡宏達 | | mining
sichuan-huafeng-technology | Sichuan Huafeng Technology, Huafeng Technology | 华丰科技 華豐科技 | | parts
sichuan-huaxi-group | Sichuan Huaxi Group, Huashi Group | 华西集团 華西集團 四川华西集团 四川華西集團 | | epc
sichuan-huiyu-pharma | Sichuan Huiyu Pharma | 汇宇制药 匯宇製藥 | | drugs
sichuan-industrial-revitalization-fund | Sichuan Industrial Revitalization Fund | 四川振兴基金 四川振興基金 四川产业振兴基金 四川產業振興基金 | fund |
sichuan-jinyu-guarantee | Sichuan Jinyu Guarantee, Sichuan Jinyu Xinyong Financing Guarantee | 金玉担保 金玉擔保 四川金玉融资担保 四川金玉融資擔保 | lender |
sichuan-languang-justbon | Sichuan Languang Justbon | 蓝光嘉宝 藍光嘉寶 | |
sichuan-meifeng | Sichuan Meifeng | 四川美丰 四川美豐 | | fertiliser
sichuan-petrochemical | Sichuan Petrochemical | 四川石化 | | chemicals
sichuan-port-and-shipping-investment | Sichuan Port & Shipping Investment | 四川港投 四川港投集团 四川港投集團 四川省港航投资集团 四川省港航投資集團 | |
sichuan-provincial-department-of-finance | Sichuan Provincial Department of Finance, Sichuan Department of Finance | 四川省财政厅 四川省財政廳 四川财政厅 四川財政廳 | government |
sichuan-provincial-government | Sichuan Provincial Government, Sichuan provincial government, Sichuan government | 四川省政府 四川省人民政府 | government |
sichuan-provincial-peoples-hospital | Sichuan Provincial People's Hospital | 四川省人民医院 四川省人民醫院 | |
sichuan-railway-investment-group | Sichuan Railway Investment Group, Sichuan Road and Bridge, SRBG | 四川铁投 四川鐵投 四川铁投集团 四川鐵投集團 四川路桥 四川路橋 | |
sichuan-rural-commercial-united-bank | Sichuan Rural Commercial United Bank | 四川农商联合银行 四川農商聯合銀行 四川农商银行 四川農商銀行 四川农信 四川農信 | lender |
sichuan-sasac | Sichuan SASAC, Sichuan Provincial SASAC | 四川省国资委 四川省國資委 四川国资委 四川國資委 | government |
sichuan-tianfu-financial-leasing | Sichuan Tianfu Financial Leasing, Tianfu Financial Leasing | 天府金租 四川天府金融租赁 四川天府金融租賃 天府金融租赁 天府金融租賃 | lender |
sichuan-tourism-investment-group | Sichuan Tourism Investment Group, Sichuan Tourism Investment | 四川旅投 四川旅投集团 四川旅投集團 四川省旅游投资集团 四川省旅遊投資集團 | |
sichuan-university | Sichuan University | 四川大学 四川大學 | |
sichuan-vinylon | Sichuan Vinylon, Sinopec Chongqing SVW | 川维化工 川維化工 四川维尼纶 四川維尼綸 | | chemicals
sick | Sick AG | 西克传感器 西克傳感器 | | equipment
sickkids-hospital | SickKids Hospital | 多倫多病童醫院 多伦多病童医院 | |
sicomines | Sicomines | 华刚矿业 華剛礦業 | | mining
sicoob | Sicoob | | lender |
sicredi | Sicredi | | lender |
sid-bank | SID Banka, SID Bank | | lender |
sida | Swedish International Development Cooperation Agency | 瑞典国际开发合作署 瑞典國際開發合作署 | government |
sidbi | SIDBI | 印度小工业发展银行 印度小工業發展銀行 | lender |
sidenor | Sidenor | | | steel
sidor | Sidor | 奧里諾科鋼鐵 奥里诺科钢铁 | | steel
siegfried | Siegfried Holding | 齐格菲 齊格菲 西格弗里德 | | cdmo
siemens-financial | Siemens Financial Services, Siemens Bank | 西门子金融服务 西門子金融服務 西门子财务租赁 西門子財務租賃 | lender |
siemens-gamesa-taiwan | Siemens Gamesa Taiwan | 西門子歌美颯台灣 西門子歌美颯臺灣 西门子歌美飒台湾 | | turbines
siemens-india | Siemens India | 西门子印度 西門子印度 | |
siengine | SiEngine | 芯擎科技 | | chips
sienna-senior-living | Sienna Senior Living | | |
sierbang-petrochemical | Sierbang Petrochemical | 斯尔邦 斯爾邦 斯尔邦石化 斯爾邦石化 | | chemicals
sierra-ai | Sierra AI | | | software
sierra-leone-government | Sierra Leone government | 塞拉利昂政府 | government |
sierra-metals | Sierra Metals | | | mining
sierra-nevada-corp | Sierra Nevada Corp, Sierra Space | 內華達山脈公司 内华达山脉公司 内华达山脉太空 內華達山脈太空 塞拉太空 | | defence
sierra-oncology | Sierra Oncology | | | drugs
sifang | Sifang, Beijing Sifang | 北京四方 | | equipment
sifca | SIFCA | | | farm
sifem | SIFEM | | fund |
sifive | SiFive | 赛昉 賽昉 | | chips
sify-technologies | Sify Technologies | 赛菲科技 賽菲科技 | | datacentre
sig-group | SIG Group, SIG Combibloc | 康美包 | |
siga-technologies | SIGA Technologies | | | drugs
sigdo-koppers | Sigdo Koppers | | | epc
sigilon | Sigilon | | | drugs
sigma-alimentos | Sigma Alimentos | 西格瑪食品 西格玛食品 | |
sigma-lithium | Sigma Lithium | 西格瑪鋰業 西格玛锂业 | | lithium
signa | Signa, Signa Holding, Signa Prime | 西格纳 西格納 希格纳 希格納 | |
signature-bank | Signature Bank | 簽名銀行 签名银行 標誌銀行 标志银行 | lender |
signet-jewelers | Signet Jewelers | 西格內特 西格内特 西格内特珠宝 西格內特珠寶 | | retail
sihanoukville-autonomous-port | Sihanoukville Autonomous Port | 西哈努克自治港 | |
sihanoukville-special-economic-zone | Sihanoukville Special Economic Zone | 西哈努克港经济特区 西哈努克港經濟特區 西港特区 西港特區 | |
sihuan-pharma | Sihuan Pharma | 四环医药 四環醫藥 | | drugs
sihuan-xuanzhu | Sihuan Xuanzhu, Xuanzhu Biopharm | 轩竹生物 軒竹生物 | | drugs
siic-development | SIIC Development, Shanghai Industrial Development | 上实发展 上實發展 | |
siic-environment | SIIC Environment | 上实环境 上實環境 | |
sika | Sika | 西卡集团 西卡集團 | | materials
sikorsky | Sikorsky | 西科斯基 | | aircraft
silal | Silal | | |
silan-microelectronics | Silan Microelectronics, Silan | 士兰微 士蘭微 士兰集科 士蘭集科 杭州士兰微 杭州士蘭微 | | chips
silex | Silex Microsystems | 赛莱克斯 賽萊克斯 | | foundry
silex-systems | Silex Systems | 赛雷克斯 賽雷克斯 | | uranium
silfab-solar | Silfab Solar | | | solar
silgan | Silgan | | | materials
silicon-box | Silicon Box | | | foundry
silicon-labs | Silicon Labs, Silicon Laboratories | 芯科科技 芯科實驗室 芯科实验室 | | chips
silicon-optronics | Silicon Optronics | 晶相光 晶相光電 晶相光电 | | chips
silicon-power | Silicon Power | 廣穎 广颖 廣穎電通 广颖电通 | | memory
silicon-ranch | Silicon Ranch | | | power
silicon-valley-bank | Silicon Valley Bank, SVB, SVB Financial | 矽谷銀行 矽谷银行 硅谷銀行 硅谷银行 | lender |
siliconflow | SiliconFlow | 硅基流动 硅基流動 | | cloud
silitech-technology | Silitech Technology | 閎暉 闳晖 閎暉實業 闳晖实业 | |
silk-road-medical | Silk Road Medical | | | equipment
silk-way-west | Silk Way West, Silk Way West Airlines, Silk Way | 丝绸之路西部航空 絲綢之路西部航空 丝路西部航空 絲路西部航空 | | airline
silknet | Silknet | | | telecom
silo-ai | Silo AI | | | software
siloam-hospitals | Siloam Hospitals | 西罗亚医院 西羅亞醫院 | |
silterra | Silterra | 矽佳 | | foundry
siltronic | Siltronic | 世创电子 世創電子 德国世创 德國世創 | | wafers
silver-fern-farms | Silver Fern Farms | 银蕨农场 銀蕨農場 | | farm
silver-grant-international | Silver Grant International | 銀建國際 银建国际 | |
silver-lake | Silver Lake, Silver Lake Partners | 銀湖資本 银湖资本 | fund |
silver-point-capital | Silver Point Capital | | fund |
silverback-therapeutics | Silverback Therapeutics, ARS Pharmaceuticals | | | drugs
silvercorp | Silvercorp, Silvercorp Metals | 希爾威金屬礦業 希尔威金属矿业 | | mining
silvercrest | SilverCrest, SilverCrest Metals | | | mining
silverstein-properties | Silverstein Properties | 西爾弗斯坦地產 西尔弗斯坦地产 | |
sima-peru | SIMA Perú, SIMA Peru | 秘魯海軍造船廠 秘鲁海军造船厂 | | ships
simaai | SiMa.ai | | | chips
simba-dickie | Simba Dickie | 仙霸 | |
simba-telecom | Simba Telecom | | | telecom
simcere | Simcere, Simcere Pharma | 先声药业 先聲藥業 先声再明 先聲再明 | | drugs
sime-darby | Sime Darby, SD Guthrie, Sime Darby Plantation | 森那美 森那美集团 森那美集團 森那美种植 森那美種植 | |
sime-darby-property | Sime Darby Property | 森那美产业 森那美產業 | |
simei-media | Simei Media | 思美传媒 思美傳媒 | |
simest | Simest, SIMEST | 意大利对外投资促进公司 意大利對外投資促進公司 | lender |
simfer | Simfer | 西芒杜Simfer | | mining
siminn | Síminn, Siminn | | | telecom
simmtech | Simmtech | | |
simon-and-schuster | Simon & Schuster | 西蒙與舒斯特 西蒙与舒斯特 | | media
simon-property | Simon Property, Simon Property Group | 西蒙地產 西蒙地产 西蒙房地產集團 西蒙房地产集团 | |
simply-good-foods | Simply Good Foods | | |
simtel-team | Simtel Team | | | epc
simtra-biopharma | Simtra BioPharma | | | cdmo
simula-technology | Simula Technology | 矽瑪科技 矽玛科技 | | parts
sina-corp | Sina Corp | 新浪公司 新浪集团 新浪集團 | | media
sinara | Sinara Group, Sinara | 西纳拉集团 西納拉集團 | | trains
sincere-company-hong-kong | Sincere Company Hong Kong | 香港先施 先施百貨 先施百货 | | retail
sinch | Sinch | | | software
sinclair-broadcast | Sinclair Broadcast, Sinclair Inc | 辛克萊廣播 辛克莱广播 | | media
sinergium-biotech | Sinergium Biotech | | | drugs
sines-dc | Sines DC | | | datacentre
sing-da-marine-structure | Sing Da Marine Structure | 興達海洋基礎 兴达海洋基础 興達海基 兴达海基 | | turbines
sing-investments-and-finance | Sing Investments & Finance | | lender |
sing-tao-news-corporation | Sing Tao News Corporation | 星島新聞集團 星岛新闻集团 星島集團 星岛集团 | |
singapore-exchange | Singapore Exchange, SGX | 新加坡交易所 新交所 | observer |
singapore-government | Singapore government, Government of Singapore | 新加坡政府 | government |
singapore-health-services | Singapore Health Services, SingHealth | 新加坡保健服务集团 新加坡保健服務集團 新保集团 新保集團 | |
singapore-ministry-of-defence | Singapore Ministry of Defence | 新加坡国防部 新加坡國防部 | government |
singapore-re | Singapore Re | 新加坡再保险 新加坡再保險 | lender |
singapore-tourism-board | Singapore Tourism Board | 新加坡旅游局 新加坡旅遊局 | government |
singatron-enterprise | Singatron Enterprise | 信音企業 信音企业 | | parts
singlife | Singlife | 新加坡人寿 新加坡人壽 | lender |
singtel | Singtel, Singapore Telecommunications | 新加坡电信 新加坡電信 | | telecom
singulato | Singulato | 奇点汽车 奇點汽車 | | cars
sinnet | Sinnet, Beijing Sinnet, Beijing Sinnet Technology | 光环新网 光環新網 | | datacentre
sino-agri-potash | Sino-Agri Potash | 中农钾肥 中農鉀肥 | | fertiliser
sino-american-shanghai-squibb | Sino-American Shanghai Squibb | 中美上海施贵宝 中美上海施貴寶 | | drugs
sino-biological-inc | Sino Biological Inc | 义翘神州 義翹神州 | |
sino-gas-holdings | Sino Gas Holdings, Sino Gas | 中国燃气中油 中國燃氣中油 中油洁能 中油潔能 | |
sino-geophysical | Sino Geophysical | 潜能恒信 潛能恆信 | | oil
sino-group | Sino Group | 信和集團 信和集团 | |
sino-ic-capital | Sino IC Capital | 华芯投资 華芯投資 华芯投资管理 華芯投資管理 | fund |
sino-korean-petrochemical | Sino-Korean Petrochemical, Sinopec-SK Wuhan Petrochemical | 中韩石化 中韓石化 中韩武汉石化 中韓武漢石化 | | chemicals
sino-land | Sino Land | 信和置業 信和置业 | |
sino-life-asset-management | Sino Life Asset Management | 生保资产 生保資產 生命资产 生命資產 | lender |
sino-medical | Sino Medical | 赛诺医疗 賽諾醫療 | | equipment
sino-ocean | Sino-Ocean, Sino-Ocean Group | 远洋集团 遠洋集團 远洋地产 遠洋地產 | |
sino-singapore-guangzhou-knowledge-city | Sino-Singapore Guangzhou Knowledge City, Knowledge City Group | 知识城集团 知識城集團 知识城投资集团 知識城投資集團 广州知识城 廣州知識城 | fund |
sino-thai-engineering | Sino-Thai Engineering, STECON | | | epc
sinobioway | Sinobioway, Weiming Pharma | 未名医药 未名醫藥 | | drugs
sinocare | Sinocare | 三诺生物 三諾生物 | | equipment
sinocera | Sinocera, Shandong Sinocera, Sinocera Functional Material | 国瓷材料 國瓷材料 | | materials
sinochem-agriculture | Sinochem Agriculture, Sinochem MAP | 中化农业 中化農業 中化现代农业 中化現代農業 | | fertiliser
sinochem-capital | Sinochem Capital | 中化资本 中化資本 中国中化资本 中國中化資本 | fund |
sinochem-energy | Sinochem Energy | 中化能源 | | oilbuyer
sinochem-environment | Sinochem Environment | 中化环境 中化環境 | |
sinochem-finance | Sinochem Finance | 中化财务 中化財務 中化集团财务 中化集團財務 | lender |
sinochem-hong-kong | Sinochem Hong Kong | 中化香港 中化香港集团 中化香港集團 | fund |
sinochem-innovation-capital | Sinochem Innovation Capital, Sinochem Capital Ventures | 中化资本创投 中化資本創投 | fund |
sinochem-lantian | Sinochem Lantian | 中化蓝天 中化藍天 | | chemicals
sinochem-oil | Sinochem Oil | 中化石油 | | trading
sinochem-plastics | Sinochem Plastics | 中化塑料 | | chemicals
sinochem-quanzhou-petrochemical | Sinochem Quanzhou Petrochemical, Sinochem Quanzhou | 中化泉州 中化泉州石化 泉州石化 | | oilbuyer
sinofuse | Xi'an Sinofuse | 中熔电气 中熔電氣 | | parts
sinograin | Sinograin | 中储粮 中儲糧 中国储备粮管理集团 中國儲備糧管理集團 | | grain
sinohydro | Sinohydro, Sinohydro Corporation | 中国水利水电 中國水利水電 中国水利水电建设 中國水利水電建設 | | epc
sinohydro-bureau-10 | Sinohydro Bureau 10 | 水电十局 水電十局 中国水电十局 中國水電十局 | | epc
sinohydro-bureau-11 | Sinohydro Bureau 11 | 水电十一局 水電十一局 中国水电十一局 中國水電十一局 | | epc
sinohydro-bureau-12 | Sinohydro Bureau 12 | 水电十二局 水電十二局 中国水电十二局 中國水電十二局 | | epc
sinohydro-bureau-14 | Sinohydro Bureau 14 | 水电十四局 水電十四局 中国水电十四局 中國水電十四局 | | epc
sinohydro-bureau-15 | Sinohydro Bureau 15 | 水电十五局 水電十五局 中国水电十五局 中國水電十五局 | | epc
sinohydro-bureau-16 | Sinohydro Bureau 16 | 水电十六局 水電十六局 | | epc
sinohydro-bureau-3 | Sinohydro Bureau 3 | 水电三局 水電三局 中电建水电三局 中電建水電三局 | | epc
sinohydro-bureau-4 | Sinohydro Bureau 4 | 水电四局 水電四局 中国水电四局 中國水電四局 | | epc
sinohydro-bureau-5 | Sinohydro Bureau 5 | 水电五局 水電五局 中国水电五局 中國水電五局 | | epc
sinohydro-bureau-6 | Sinohydro Bureau 6 | 水电六局 水電六局 中国水电六局 中國水電六局 | | epc
sinohydro-bureau-7 | Sinohydro Bureau 7 | 水电七局 水電七局 中国水电七局 中國水電七局 | | epc
sinohydro-bureau-8 | Sinohydro Bureau 8 | 水电八局 水電八局 中国水电八局 中國水電八局 | | epc
sinohydro-bureau-9 | Sinohydro Bureau 9 | 水电九局 水電九局 中国水电九局 中國水電九局 | | epc
sinokor | Sinokor | 长锦商船 長錦商船 | | shipping
sinolink-securities-hong-kong | Sinolink Securities Hong Kong | 國金證券香港 国金证券香港 | observer |
sinoma-advanced-materials | Sinoma Advanced Materials, Sinoma Lithium Film | 中材锂膜 中材鋰膜 中材高新 | | batteries
sinoma-energy-conservation | Sinoma Energy Conservation | 中材节能 中材節能 | | equipment
sinomab | SinoMab | 中国抗体制药 中國抗體制藥 | | drugs
sinomach | Sinomach, China National Machinery Industry | 国机集团 國機集團 中国机械工业集团 中國機械工業集團 | | equipment
sinomach-automobile | Sinomach Automobile | 国机汽车 國機汽車 | | retail
sinomach-capital | SINOMACH Capital, Sinomach Capital Holdings | 国机资本 國機資本 国机资本控股 國機資本控股 | fund |
sinomach-finance | Sinomach Finance | 国机财务 國機財務 | lender |
sinomach-heavy-equipment | Sinomach Heavy Equipment | 国机重装 國機重裝 国机重型装备 國機重型裝備 | | equipment
sinomach-precision | Sinomach Precision, SINOMACH Precision Industry | 国机精工 國機精工 轴研科技 軸研科技 | | materials
sinopac-bank-china | SinoPac Bank China, Bank SinoPac China | 永丰银行中国 永豐銀行中國 永豐銀行（中國） 永丰银行（中国） | lender |
sinopac-futures | SinoPac Futures | 永豐期貨 永丰期货 | observer |
sinopac-leasing | SinoPac Leasing | 永豐金租賃 永丰金租赁 | lender |
sinopac-venture-capital | SinoPac Venture Capital | 永豐創投 永丰创投 永豐金創投 永丰金创投 | fund |
sinopec-aviation-fuel | Sinopec Aviation Fuel | 中石化航煤 | |
sinopec-baling | Sinopec Baling, Baling Petrochemical | 巴陵石化 | | chemicals
sinopec-capital | Sinopec Capital | 中石化资本 中石化資本 中国石化资本 中國石化資本 中国石化集团资本 中國石化集團資本 | fund |
sinopec-catalyst | Sinopec Catalyst | 中石化催化剂 中石化催化劑 中国石化催化剂 中國石化催化劑 | | chemicals
sinopec-chemical-commercial | Sinopec Chemical Commercial, Sinopec Chemical Sales | 中石化化工销售 中石化化工銷售 中国石化化工销售 中國石化化工銷售 | | trading
sinopec-engineering-incorporation | Sinopec Engineering Incorporation | 中石化工程建设 中石化工程建設 中国石化工程建设 中國石化工程建設 | | epc
sinopec-finance | Sinopec Finance | 中石化财务 中石化財務 中国石化财务 中國石化財務 | lender |
sinopec-fuel-oil | Sinopec Fuel Oil | 中石化燃料油 中国石化燃料油 中國石化燃料油 | |
sinopec-guangzhou | Sinopec Guangzhou | 广州石化 廣州石化 | | chemicals
sinopec-hydrogen-energy | Sinopec Hydrogen Energy | 中石化氢能 中石化氫能 | |
sinopec-insurance | Sinopec Insurance | 中石化保险 中石化保險 | lender |
sinopec-international | Sinopec International, Sinopec International Petroleum Service | 中石化国工 中石化國工 中石化国际石油工程 中石化國際石油工程 | | epc
sinopec-international-petroleum-exploration-and-production | Sinopec International Petroleum Exploration and Production, SIPC, Sinopec International Exploration | 中石化国勘 中石化國勘 中国石化国际石油勘探开发 中國石化國際石油勘探開發 | | oil
sinopec-jinling | Sinopec Jinling | 金陵石化 | | chemicals
sinopec-kantons | Sinopec Kantons | 中石化冠德 冠德控股 | | transport
sinopec-lubricant | Sinopec Lubricant | 长城润滑油 長城潤滑油 中国石化润滑油 中國石化潤滑油 | | chemicals
sinopec-maoming | Sinopec Maoming | 茂名石化 | | chemicals
sinopec-nanjing-engineering | Sinopec Nanjing Engineering | 中石化南京工程 | | epc
sinopec-natural-gas | Sinopec Natural Gas, Sinopec Gas | 中石化天然气 中石化天然氣 中国石化天然气分公司 中國石化天然氣分公司 | | gasbuyer
sinopec-new-star-green-energy | Sinopec New Star Green Energy, Sinopec Green Energy Geothermal | 中石化绿源地热 中石化綠源地熱 绿源地热 綠源地熱 | |
sinopec-ningbo-engineering | Sinopec Ningbo Engineering | 中石化宁波工程 中石化寧波工程 | | epc
sinopec-northwest-oilfield | Sinopec Northwest Oilfield, Tahe Oilfield | 西北油田 塔河油田 中石化西北油田 | | oil
sinopec-oil-products-sales | Sinopec Oil Products Sales, Sinopec Marketing | 中石化销售 中石化銷售 中国石化销售 中國石化銷售 中石化销售股份 中石化銷售股份 | | retail
sinopec-oilfield-equipment | Sinopec Oilfield Equipment, SOFE | 石化机械 石化機械 中石化石油机械 中石化石油機械 | | equipment
sinopec-oilfield-service-shengli | Sinopec Oilfield Service Shengli | 胜利石油工程 勝利石油工程 | |
sinopec-qilu | Sinopec Qilu | 齐鲁石化 齊魯石化 | | chemicals
sinopec-shengli-oilfield | Sinopec Shengli Oilfield, Shengli Oilfield | 胜利油田 勝利油田 中石化胜利油田 中石化勝利油田 | | oil
sinopec-star | Sinopec Star, Sinopec Star Petroleum | 中石化新星 中国石化新星 中國石化新星 | |
sinopec-tenth-construction | Sinopec Tenth Construction | 中石化十建 中石化第十建设 中石化第十建設 | | epc
sinopec-tianjin | Sinopec Tianjin | 天津石化 | | chemicals
sinopec-yangzi-petrochemical | Sinopec Yangzi Petrochemical, Yangzi Petrochemical | 扬子石化 揚子石化 中石化扬子 中石化揚子 | | chemicals
sinopec-yanshan | Sinopec Yanshan | 燕山石化 | | chemicals
sinopec-zhenhai-refining-and-chemical | Sinopec Zhenhai Refining & Chemical, ZRCC | 镇海炼化 鎮海煉化 中石化镇海炼化 中石化鎮海煉化 | | oilbuyer
sinopep | Sinopep | 诺泰生物 諾泰生物 | | drugs
sinopharm-accord | Sinopharm Accord | 国药一致 國藥一致 | | drugs
sinopharm-modern | Sinopharm Modern | 国药现代 國藥現代 | | drugs
sinopower-semiconductor | Sinopower Semiconductor | 大中積體電路 大中积体电路 | | chips
sinoscience-fullcryo | SinoScience Fullcryo, Fullcryo | 中科富海 | | equipment
sinosteel-international | Sinosteel International, Sinosteel Equipment & Engineering, MECC | 中钢国际 中鋼國際 中钢设备 中鋼設備 | | epc
sinosteel-luonai | Sinosteel Luonai | 中钢洛耐 中鋼洛耐 | | materials
sinosteel-tianyuan | Sinosteel Tianyuan, Sinosteel New Materials | 中钢天源 中鋼天源 | | materials
sinotrans | Sinotrans | 中国外运 中國外運 中外运 中外運 | | transport
sinotrans-and-csc | Sinotrans & CSC | 中外运长航 中外運長航 | | shipping
sinotruk | Sinotruk, CNHTC, China National Heavy Duty Truck | 中国重汽 中國重汽 重汽 重汽集团 重汽集團 中国重汽集团 中國重汽集團 | | cars
sinotruk-finance | Sinotruk Finance, Sinotruk Auto Finance | 重汽财务 重汽財務 重汽汽车金融 重汽汽車金融 | lender |
sinovac | Sinovac | 科兴生物 科興生物 科兴控股 科興控股 科兴中维 科興中維 科兴 科興 | | drugs
sinovel | Sinovel | 华锐风电 華銳風電 華鋭風電 | | turbines
sinphar-group | Sinphar Group, Sinphar Pharmaceutical | 杏輝 杏辉 杏輝藥品 杏辉药品 杏輝醫藥集團 杏辉医药集团 | | drugs
sinshin-credit | Sinshin Credit, Shinshin Credit | 新鑫公司 新鑫資融 新鑫资融 | lender |
sintokogio | Sintokogio | 新东工业 新東工業 | |
sionna-therapeutics | Sionna Therapeutics | | | drugs
sipchem | Sipchem, Sahara International Petrochemical | 撒哈拉国际石化 撒哈拉國際石化 | |
sipearl | SiPearl | | | chips
sir-run-run-shaw-hospital | Sir Run Run Shaw Hospital | 邵逸夫医院 邵逸夫醫院 浙大邵逸夫医院 浙大邵逸夫醫院 | |
sirius-minerals | Sirius Minerals | 天狼星矿业 天狼星礦業 | | fertiliser
sirius-xm | Sirius XM, SiriusXM | 天狼星XM | | media
siriuspoint | SiriusPoint | | lender |
sirnaomics | Sirnaomics | 圣诺医药 聖諾醫藥 圣诺集团 聖諾集團 | | drugs
siro | Siro Silk Road | | | batteries
sisecam | Şişecam, Sisecam | 希谢卡姆 希謝卡姆 希谢杰姆 希謝傑姆 希塞坎 土耳其玻璃集团 土耳其玻璃集團 | | materials
sistema | AFK Sistema | 俄罗斯系统公司 俄羅斯系統公司 | fund |
sitc-international | SITC International | 海丰国际 海豐國際 海豐國際控股 海丰国际控股 | | shipping
siteone | SiteOne | | | trading
sitime | SiTime | | | chips
siward-crystal | Siward Crystal | 希華 希华 希華晶體 希华晶体 | | parts
six-flags | Six Flags, Cedar Fair | 六旗娛樂 六旗娱乐 六旗樂園 六旗乐园 | |
six-group | SIX Group, SIX Swiss Exchange | 瑞士证券交易所 瑞士證券交易所 瑞交所 | observer |
six-senses | Six Senses | 六善酒店 | |
sixt | Sixt | 西克斯特 | |
sixth-street | Sixth Street, Sixth Street Partners | 第六街合夥 第六街合伙 第六街资本 第六街資本 | fund |
sizewell-c | Sizewell C | 塞兹韦尔C 塞茲韋爾C 赛兹韦尔C核电站 賽茲韋爾C核電站 塞兹韦尔C核电站 塞茲韋爾C核電站 | | power
sj | SJ AB, Statens Järnvägar | 瑞典国铁 瑞典國鐵 瑞典国家铁路 瑞典國家鐵路 | |
sj-semiconductor | SJ Semiconductor, SJSemi | 盛合晶微 | | chips
sjm-holdings | SJM Holdings, SJM | 澳博 澳博控股 澳娛綜合 澳娱综合 | |
sk-battery-america | SK Battery America | SK美國電池 SK美国电池 | | batteries
sk-biopharmaceuticals | SK Biopharmaceuticals | SK生物制药 SK生物製藥 | | drugs
sk-bioscience | SK Bioscience | SK生物科学 SK生物科學 SK生物科技 | | drugs
sk-broadband | SK Broadband | SK宽带 SK寬帶 | | telecom
sk-capital-partners | SK Capital Partners | | fund |
sk-chemicals | SK Chemicals | SK化学 SK化學 | | materials
sk-d-and-d | SK D&D | | |
sk-e-and-s | SK E&S | | | gasbuyer
sk-ecoplant | SK Ecoplant | SK生态工厂 SK生態工廠 | |
sk-energy | SK Energy | SK能源 | | oil
sk-enmove | SK Enmove | | | oil
sk-gas | SK Gas | SK燃气 SK燃氣 | | gasbuyer
sk-geo-centric | SK Geo Centric | | | materials
sk-group | SK Group, SK Inc | SK集团 SK集團 | |
sk-innovation | SK Innovation | SK创新 SK創新 | | batteries
sk-keyfoundry | SK Keyfoundry, Key Foundry | | | foundry
sk-materials | SK Materials | SK材料 | | materials
sk-networks | SK Networks | SK网络 SK網絡 | |
sk-nexilis | SK Nexilis | | | materials
sk-pharmteco | SK Pharmteco | | | cdmo
sk-pucore | SK Pucore | | | materials
sk-reit | SK REIT | | fund |
sk-rent-a-car | SK Rent-a-Car | SK租车 SK租車 | |
sk-securities | SK Securities | SK证券 SK證券 | lender |
sk-siltron | SK Siltron | SK实创 SK實創 SK矽创 SK矽創 | | wafers
sk-square | SK Square | SK Square | |
sk-telecom | SK Telecom, SKT | SK电讯 SK電訊 SK电信 SK電信 | | telecom
sk-trading-international | SK Trading International | | | trading
skandia | Skandia, Skandia Fastigheter | 斯堪地亚 斯堪地亞 | lender |
skanetrafiken | Skånetrafiken, Skanetrafiken | | |
skanska-usa | Skanska USA | | | epc
skberge | SKBergé | | | trading
skc | SKC | | | materials
skechers | Skechers | 斯凯奇 斯凱奇 | |
skeena-resources | Skeena Resources | | | mining
skeleton | Skeleton Technologies | | | batteries
skelleftea-kraft | Skellefteå Kraft, Skelleftea Kraft | | | power
skf | SKF | 斯凯孚 斯凱孚 斯凯孚集团 斯凱孚集團 | | equipment
skg-health | SKG Health | 未来穿戴 未來穿戴 | |
skild-ai | Skild AI | | | software
skm-park | Skm Park, SKM Park Outlets | 草衙道 | | retail
skoda | Škoda Auto, Skoda Auto | 斯柯达 斯柯達 斯柯达汽车 斯柯達汽車 | | cars
skoda-group | Škoda Group, Skoda Transportation, Škoda Transportation | 斯柯达交通 斯柯達交通 斯柯达运输 斯柯達運輸 | | trains
skoda-transtech | Skoda Transtech, Transtech | | | trains
skolkovo-foundation | Skolkovo Foundation | 斯科尔科沃基金会 斯科爾科沃基金會 斯科尔科沃 斯科爾科沃 | |
skretting | Skretting | 斯克雷廷 司克雷廷 | |
skuld | Skuld | 斯库德保赔协会 斯庫德保賠協會 斯库尔德 斯庫爾德 | lender |
sky-express-gr | Sky Express Greece | | | airline
sky-leasing | SKY Leasing, Sky Leasing | | | lease
sky-network-television | Sky Network Television | | | media
sky-perfect-jsat | Sky Perfect JSAT, JSAT | 日本卫星 日本衛星 天空完美JSAT | | launch
sky-shuttle-helicopters | Sky Shuttle Helicopters, East Asia Airlines | 亞太航空澳門 亚太航空澳门 | | airline
skybox-datacenters | Skybox Datacenters | | | datacentre
skycity-entertainment | SkyCity Entertainment, SkyCity | 天空城娱乐 天空城娛樂 | |
skydance-media | Skydance Media | 天舞傳媒 天舞传媒 | | media
skydio | Skydio | | | defence
skylake-equity-partners | Skylake Equity Partners | | fund |
skylark-holdings | Skylark Holdings | 云雀集团 雲雀集團 | |
skymark-airlines | Skymark Airlines, Skymark | 天马航空 天馬航空 | | airline
skymizer | Skymizer | 臺灣發展軟體科技 台湾发展软体科技 | | chips
skynrg | SkyNRG | | |
skyroot-aerospace | Skyroot Aerospace | 天根航天 | | launch
skyrora | Skyrora | | | launch
skyscanner | Skyscanner | | | platform
skyverse-technology | Skyverse Technology | 中科飞测 中科飛測 | | equipment
skyward-specialty | Skyward Specialty | | lender |
skywater | SkyWater, SkyWater Technology | | | foundry
skywest | SkyWest, SkyWest Airlines | 天西航空 | | airline
skyworks | Skyworks, Skyworks Solutions | 思佳訊 思佳讯 思佳訊解決方案 思佳讯解决方案 | | chips
skyworth-auto | Skyworth Auto, Skywell | 创维汽车 創維汽車 开沃新能源 開沃新能源 开沃汽车 開沃汽車 | | cars
skyworth-digital | Skyworth Digital | 创维数字 創維數字 | |
skyworth-finance | Skyworth Finance | 创维财务 創維財務 创维集团财务 創維集團財務 | lender |
skyworth-pv | Skyworth PV, Skyworth Photovoltaic | 创维光伏 創維光伏 | | solar
sl-corporation | SL Corporation | | | parts
sl-green | SL Green, SL Green Realty | 斯爾格林 斯尔格林 | |
slack-technologies | Slack Technologies | | | software
slate-auto | Slate Auto | | | cars
slate-medicines | Slate Medicines | | | drugs
slavia-prague | Slavia Prague, SK Slavia Praha | 布拉格斯拉维亚 布拉格斯拉維亞 | |
slavkali | Slavkali | 斯拉夫钾肥 斯拉夫鉀肥 | | fertiliser
slc-agricola | SLC Agrícola, SLC Agricola | | | farm
slc-management | SLC Management, BentallGreenOak, BGO | | fund |
sleep-number | Sleep Number | | |
slovak-state | Slovak government, Slovak state | 斯洛伐克政府 | government |
slovalco | Slovalco | | | materials
slovenian-government | Slovenian government, Republic of Slovenia | 斯洛文尼亚政府 斯洛文尼亞政府 | government |
slovenian-railways | Slovenske železnice, Slovenian Railways | 斯洛文尼亚铁路 斯洛文尼亞鐵路 | |
slovenian-sovereign | Slovenian Sovereign Holding, SDH Slovenia | 斯洛文尼亚主权控股 斯洛文尼亞主權控股 | fund |
slovenska-sporitelna | Slovenská sporiteľňa, Slovenska sporitelna | | lender |
slovenske-elektrarne | Slovenské elektrárne, Slovenske elektrarne | 斯洛伐克电力 斯洛伐克電力 | | power
slovnaft | Slovnaft | | | oil
sm-energy | SM Energy | | | oil
sm-entertainment | SM Entertainment | SM娱乐 SM娛樂 | | rights
sm-investments | SM Investments | SM投资集团 SM投資集團 | |
sm-line | SM Line, SM Group Korea, SM Group | SM商船 SM航运 SM航運 森罗商船 森羅商船 | | shipping
sm-prime | SM Prime | | |
sma-solar | SMA Solar, SMA Solar Technology | 艾思玛 艾思瑪 | | solar
smackover-lithium | Smackover Lithium | | | lithium
small-and-medium-enterprise-administration-taiwan | Small and Medium Enterprise Administration Taiwan | 中小及新創企業署 中小及新创企业署 中企署 | government |
small-business-administration | Small Business Administration | 美國小企業管理局 美国小企业管理局 | lender |
smart-automobile | Smart Automobile, smart Mobility | smart汽车 smart汽車 精灵汽车 精靈汽車 | | cars
smart-fit | Smart Fit | | |
smart-gunes | Smart Gunes | | | solar
smart-solar-tr | Smart Güneş, Smart Solar Technologies | | | solar
smartcentres | SmartCentres | | |
smarter-microelectronics | Smarter Microelectronics, Smartermicro | 慧智微 | | chips
smarthr | SmartHR | | | software
smartnews | SmartNews | | | media
smartone | SmarTone | 數碼通 数码通 數碼通電訊 数码通电讯 | | telecom
smartsens | SmartSens | 思特威 | | chips
smartsheet | Smartsheet | | | software
smartwings | Smartwings, Czech Airlines | 捷克航空 | | airline
smbc-china | SMBC China, Sumitomo Mitsui Banking Corporation China | 三井住友银行中国 三井住友銀行中國 三井住友中国 三井住友中國 | lender |
smbc-nikko-securities | SMBC Nikko Securities, SMBC Nikko | SMBC日兴证券 SMBC日興證券 日兴证券 日興證券 | lender |
smbc-venture-capital | SMBC Venture Capital | | fund |
smc-corporation | SMC Corporation | 速睦喜 | |
smcp | SMCP | | |
smee | SMEE, Shanghai Micro Electronics Equipment | 上海微电子 上海微電子 上海微电子装备 上海微電子裝備 | | equipment
smeg-spa | Smeg SpA | 斯麦格 斯麥格 | |
smei | SMEI, Shanghai Prime Machinery | 上海集优 上海集優 | | parts
smic-beijing | SMIC Beijing, SMNC | 中芯北方 中芯北京 中芯京城 | | foundry
smic-capital | SMIC Capital | 聚源资本 聚源資本 | fund |
smic-shenzhen | SMIC Shenzhen | 中芯深圳 | | foundry
smic-south | SMIC South, SMSC | 中芯南方 | | foundry
smiledirectclub | SmileDirectClub | | |
smilegate | Smilegate | 笑脸之门 笑臉之門 | |
smith-and-nephew | Smith & Nephew, Smith+Nephew | 施乐辉 施樂輝 | | equipment
smith-and-wesson | Smith & Wesson | 史密斯威森 | | defence
smithfield-foods | Smithfield Foods | 史密斯菲尔德 史密斯菲爾德 史密斯菲尔德食品 史密斯菲爾德食品 | | farm
smiths | Smiths Group, John Crane | 史密斯集团 史密斯集團 约翰克兰 約翰克蘭 | | equipment
smithsonian-institution | Smithsonian Institution, Smithsonian | 史密森尼學會 史密森尼学会 史密森尼 | |
smoore | Smoore, Smoore International | 思摩尔 思摩爾 思摩尔国际 思摩爾國際 | |
smrt | SMRT, SMRT Corporation | 新加坡地铁公司 新加坡地鐵公司 新加坡SMRT | | transport
smu-sa | SMU SA | | | retail
smurfit-westrock | Smurfit Westrock, WestRock, Smurfit Kappa | 斯墨菲特維實洛克 斯墨菲特维实洛克 維實洛克 维实洛克 斯墨菲卡帕 斯默菲特 斯墨菲 斯穆菲特韦斯特洛克 斯穆菲特韋斯特洛克 | | materials
smzdm | SMZDM, Zhidemai | 什么值得买 什麼值得買 值得买科技 值得買科技 | | platform
snalltaget | Snälltåget | | |
snam | Snam, Snam SpA | 斯纳姆 斯納姆 意大利天然气管网公司 意大利天然氣管網公司 | |
snap-inc | Snap Inc, Snapchat | 色拉布 | | social
snap-on | Snap-on | 實耐寶 实耐宝 | | equipment
snb | Swiss National Bank | 瑞士央行 瑞士国家银行 瑞士國家銀行 | observer |
snb-capital | SNB Capital | 沙特国民资本 沙特國民資本 | lender |
sncb | SNCB, NMBS | 比利时国铁 比利時國鐵 比利时国家铁路 比利時國家鐵路 | |
sncf | SNCF, SNCF Voyageurs, SNCF Réseau, SNCF Group | 法国国铁 法國國鐵 法国国家铁路公司 法國國家鐵路公司 法铁 法鐵 法国国营铁路公司 法國國營鐵路公司 | |
snel | SNEL | 刚果国家电力公司 剛果國家電力公司 | | power
snh-cameroon | SNH Cameroon, Société Nationale des Hydrocarbures | 喀麦隆国家油气公司 喀麥隆國家油氣公司 | | oil
snibe | Snibe | 新产业生物 新產業生物 | | equipment
snim | SNIM | 毛里塔尼亚国家工矿公司 毛里塔尼亞國家工礦公司 | | mining
snow-lake-resources | Snow Lake Resources | | | lithium
snow-pine-holdings | Snow Pine Holdings, Cedar Holdings | 雪松控股 | |
snowway-mining | Snowway Mining | 斯诺威 斯諾威 斯诺威矿业 斯諾威礦業 | | lithium
snowy-hydro | Snowy Hydro | 雪山水电 雪山水電 | | power
snpc | SNPC | 刚果国家石油公司 剛果國家石油公司 | | oil
snyk | Snyk | | | software
so-young | So-Young | 新氧科技 新氧集团 新氧集團 | | platform
sobeys | Sobeys, Empire Company | 索比斯 | | retail
sobha-realty | Sobha Realty | 索巴地产 索巴地產 | |
sobi | Sobi, Swedish Orphan Biovitrum | 瑞典孤儿药 瑞典孤兒藥 | | drugs
socar | SOCAR, State Oil Company of Azerbaijan, Socar | 阿塞拜疆国家石油公司 阿塞拜疆國家石油公司 | | oil lng
socar-trading | SOCAR Trading, Socar Trading | 阿塞拜疆石油贸易 阿塞拜疆石油貿易 | | trading
social-welfare-department-hong-kong | Social Welfare Department Hong Kong | 香港社會福利署 香港社会福利署 | government |
sociedade-de-abastecimento-de-aguas-de-macau | Sociedade de Abastecimento de Aguas de Macau, Macao Water | 澳門自來水 澳门自来水 澳門自來水公司 澳门自来水公司 | |
societe-bains-de-mer | Société des Bains de Mer, Monte-Carlo SBM | 蒙特卡洛滨海集团 蒙特卡洛濱海集團 | |
societe-de-transport-de-montreal | Société de transport de Montréal | | government |
societe-generale-china | Société Générale China, Societe Generale China | 法兴中国 法興中國 法兴银行中国 法興銀行中國 法国兴业银行中国 法國興業銀行中國 | lender |
societe-grand-paris | Société des grands projets, Société du Grand Paris | 大巴黎公司 | |
societe-le-nickel | Societe Le Nickel, SLN New Caledonia | | | mining
societe-miniere-de-boke | Société Minière de Boké, SMB-Winning, SMB Winning Consortium | 博凯矿业 博凱礦業 赢联盟博凯矿业 贏聯盟博凱礦業 | | mining
socionext | Socionext | 索喜科技 索思未来 索思未來 | | chips
sodexo | Sodexo | 索迪斯 | |
sodiaal | Sodiaal | 索迪亚 索迪亞 | | farm
sodic | SODIC | | |
sodick | Sodick | 沙迪克 | |
sodimac | Sodimac | | | retail
sodra | Södra, Sodra | 苏德拉 蘇德拉 | |
sofar-solar | Sofar Solar, SofarSolar | 首航新能源股份 | | equipment
sofaz | SOFAZ, State Oil Fund of Azerbaijan | 阿塞拜疆国家石油基金 阿塞拜疆國家石油基金 | fund |
sofi | SoFi, SoFi Technologies | | lender | platform
sofia-airport | Sofia Airport, SOF Connect | 索非亚机场 索非亞機場 | |
sofina | Sofina | 索菲纳 索菲納 | fund |
sofinnova | Sofinnova Partners, Sofinnova | 索芬诺瓦 索芬諾瓦 | fund |
softbank-latin-america-fund | SoftBank Latin America Fund | 軟銀拉美基金 软银拉美基金 | fund |
softbank-ventures-asia | SoftBank Ventures Asia, SBVA | 软银亚洲创投 軟銀亞洲創投 | fund |
softbank-vision-fund | SoftBank Vision Fund | 软银愿景基金 軟銀願景基金 愿景基金 願景基金 | fund |
softcare | Softcare, Sunda International, Sunda Group | 乐舒适 樂舒適 森大集团 森大集團 | |
softcat | Softcat | | | software
softchoice | Softchoice | | | trading
softstar-entertainment | Softstar Entertainment | 大宇資訊 大宇资讯 大宇資 大宇资 | |
software-ag | Software AG | | |
sogefi | Sogefi | 索格菲 | | parts
sogo-and-seibu | Sogo & Seibu | 崇光西武 西武百货 西武百貨 | | retail
sohar-international | Sohar International | 苏哈尔国际银行 蘇哈爾國際銀行 | lender |
sohar-port | Sohar Port | 苏哈尔港 蘇哈爾港 | |
soho-china | SOHO China | SOHO中国 SOHO中國 | |
sohu | Sohu | 搜狐 搜狐公司 | | media
sohu-video | Sohu Video | 搜狐视频 搜狐視頻 | | media
soitec | Soitec | 索泰克 | | wafers
sojitz | Sojitz | 双日株式会社 雙日株式會社 双日集团 雙日集團 日本双日 日本雙日 | | trading
sok-marketler | Şok Marketler, Sok Marketler | | | retail
sol-group | SOL Group | | |
sola-group | SOLA Group | | | solar
solar-applied-materials | Solar Applied Materials, Solar Applied Materials Technology | 光洋科 光洋應材 光洋应材 光洋應用材料 光洋应用材料 | | materials
solar-energy-corporation-of-india | Solar Energy Corporation of India | 印度太阳能公司 印度太陽能公司 | government | powerbuyer
solar-energy-industries-association | Solar Energy Industries Association, SEIA | 美國太陽能行業協會 美国太阳能行业协会 | observer |
solar-foods | Solar Foods | | |
solar-turbines | Solar Turbines | 索拉透平 | | turbines
solaredge | SolarEdge | | | solar
solargiga-energy | Solargiga Energy | 阳光能源 陽光能源 | | solar
solaria | Solaria Energía | | | power
solaris | Solaris Bus & Coach | 索拉里斯客车 索拉里斯客車 | | cars
solaris-energy-infrastructure | Solaris Energy Infrastructure | | | power
solaris-resources | Solaris Resources | 索拉里斯資源 索拉里斯资源 | | mining
solarpower-europe | SolarPower Europe | 欧洲光伏产业协会 歐洲光伏產業協會 | observer |
solarvest | Solarvest | | |
solarwatt | Solarwatt | | | solar
solaseed-air | Solaseed Air | 空之子航空 | | airline
solax | SolaX, SolaX Power | 艾罗能源 艾羅能源 | | equipment
solgold | SolGold | 索爾黃金 索尔黄金 索尔古德 索爾古德 | | mining
solid-biosciences | Solid Biosciences | | | drugs
solid-power | Solid Power | | | batteries
solidium | Solidium | 芬兰国有投资公司 芬蘭國有投資公司 | fund |
sollers | Sollers | 索勒斯 | | cars
solomon-islands-government | Solomon Islands government | 所罗门群岛政府 所羅門群島政府 | government |
solstad | Solstad Offshore | | | shipping
solstice-advanced-materials | Solstice Advanced Materials | | | materials
soltec | Soltec | | | solar
soluna-holdings | Soluna Holdings | | | datacentre
solutions-by-stc | solutions by stc | | |
solvay | Solvay | 索尔维 索爾維 | | chemicals
solventum | Solventum | 舒萬諾 舒万诺 | |
somair | SOMAIR | 索迈尔铀矿 索邁爾鈾礦 | | uranium
somali-government | Somali government, Federal Government of Somalia | 索马里政府 索馬里政府 | government |
somboon-advance | Somboon Advance | | | parts
somerley-capital | Somerley Capital | 新百利融資 新百利融资 新百利 | observer |
somerset-re | Somerset Re | | lender |
somfy | Somfy | 尚飞 尚飛 | |
somina | SOMINA, Azelik | 阿泽里克铀矿 阿澤里克鈾礦 | | uranium
somnigroup | Somnigroup, Tempur Sealy, Mattress Firm | 泰普爾絲漣 泰普尔丝涟 泰普爾席伊麗 泰普尔席伊丽 | |
somo | SOMO | 伊拉克国家石油营销组织 伊拉克國家石油營銷組織 伊拉克国家石油营销公司 伊拉克國家石油營銷公司 | | oil
somon-air | Somon Air | | | airline
sompo | Sompo, Sompo Holdings, Sompo Japan | 损保控股 損保控股 损保日本 損保日本 日本财产保险 日本財產保險 | lender |
sompo-international | Sompo International | 损保控股国际 損保控股國際 | lender |
sona-comstar | Sona Comstar | | | parts
sonaca | Sonaca | | |
sonae | Sonae, Sonae Sierra | | | retail
sonangol | Sonangol | 安哥拉国家石油公司 安哥拉國家石油公司 | | oil
sonatel | Sonatel | | | telecom
sonatrach | Sonatrach | 阿尔及利亚国家石油公司 阿爾及利亞國家石油公司 阿尔及利亚国家油气公司 阿爾及利亞國家油氣公司 索纳塔克 索納塔克 | | lng oil
sonda-sa | Sonda SA | | | software
sonelgaz | Sonelgaz | 阿尔及利亚国家电力天然气公司 阿爾及利亞國家電力天然氣公司 | | power
sonepar | Sonepar | 索能达 索能達 | |
song-da-corporation | Song Da Corporation | 松大总公司 松大總公司 | |
songcheng | Songcheng, Songcheng Performance | 宋城演艺 宋城演藝 宋城集团 宋城集團 | |
songshan-lake-materials-laboratory | Songshan Lake Materials Laboratory | 松山湖材料实验室 松山湖材料實驗室 | |
songyuan-safety | Songyuan Safety | 松原股份 松原安全 | | parts
sonic-automotive | Sonic Automotive | | | retail
sonic-healthcare | Sonic Healthcare | 索尼克医疗 索尼克醫療 | |
sonix-technology | Sonix Technology | 松翰 松翰科技 | | chips
sonkim-land | SonKim Land | | |
sonnen | sonnen GmbH, Sonnen | | |
sonoco | Sonoco | 索諾科 索诺科 | | materials
sonos | Sonos | 搜諾思 搜诺思 | |
sonoscape | Sonoscape | 开立医疗 開立醫療 | | equipment
sonova | Sonova | 索诺瓦 索諾瓦 | |
sony | Sony, Sony Group | 索尼 索尼集团 索尼集團 新力电子 新力電子 | |
sony-bank | Sony Bank | 索尼银行 索尼銀行 | lender |
sony-financial-group | Sony Financial Group | 索尼金融 | lender |
sony-honda-mobility | Sony Honda Mobility | 索尼本田移动 索尼本田移動 | | cars
sony-innovation-fund | Sony Innovation Fund | 索尼创新基金 索尼創新基金 | fund |
sony-interactive-entertainment | Sony Interactive Entertainment, PlayStation | 索尼互动娱乐 索尼互動娛樂 | |
sony-life | Sony Life | 索尼生命 索尼人寿 索尼人壽 | lender |
sony-music | Sony Music | 索尼音乐 索尼音樂 | | rights
sony-music-publishing | Sony Music Publishing | | | rights
sony-music-taiwan | Sony Music Taiwan | 台灣索尼音樂 臺灣索尼音樂 台湾索尼音乐 | | rights
sony-semiconductor-solutions | Sony Semiconductor Solutions | 索尼半导体 索尼半導體 | | chips
sony-taiwan | Sony Taiwan | 台灣索尼 臺灣索尼 台湾索尼 | |
soochow-university | Soochow University, Suzhou University | 苏州大学 蘇州大學 | |
soochow-university-taiwan | Soochow University Taiwan | 東吳大學 东吴大学 | |
soonest-express | Soonest Express | 捷迅公司 | | transport
sopharma | Sopharma | 索法玛 索法瑪 | | drugs
sophgo | Sophgo, Sophon | 算能科技 算丰 算豐 | | chips
sophos | Sophos | | | software
sopra-steria | Sopra Steria | | |
sorare | Sorare | | |
soraz | SORAZ | 津德尔炼厂 津德爾煉廠 | | oil
sorbonne | Sorbonne University | 索邦大学 索邦大學 | |
soriana | Soriana | | | retail
soros-fund-management | Soros Fund Management | 索羅斯基金管理 索罗斯基金管理 索羅斯基金 索罗斯基金 | fund |
sorrento-therapeutics | Sorrento Therapeutics | 索倫托治療 索伦托治疗 | | drugs
sosei | Sosei, Nxera Pharma | | | drugs
sotera-health | Sotera Health | | | equipment
sothebys | Sotheby's | 苏富比 蘇富比 | |
sotio | SOTIO Biotech | | | drugs
souche | Souche, Dasouche | 大搜车 大搜車 | |
soul-app | Soul App, Soulgate | Soul公司 任意门科技 任意門科技 | | social
soulbrain | Soulbrain | 秀博瑞殷 | | materials
sound-transit | Sound Transit | 海灣運輸署 海湾运输署 | government |
soundcloud | SoundCloud | | | media
soundhound-ai | SoundHound AI, SoundHound | | | software
soundon-new-energy | Soundon New Energy | 桑顿新能源 桑頓新能源 | | batteries
source-music | Source Music | | |
source-photonics | Source Photonics | 索尔思光电 索爾思光電 索尔思 索爾思 | | optics
south-african-airways | South African Airways | 南非航空 | | airline
south-african-government | South African government | 南非政府 | government |
south-african-national-treasury | South African National Treasury | 南非财政部 南非財政部 南非国库部 南非國庫部 | government |
south-african-reserve-bank | South African Reserve Bank | 南非储备银行 南非儲備銀行 南非央行 | government |
south-australian-government | South Australian government | 南澳州政府 南澳大利亚州政府 南澳大利亞州政府 | government |
south-bow | South Bow | | | oil
south-carolina-ports | South Carolina Ports | 南卡羅來納港務局 南卡罗来纳港务局 | | transport
south-cement | China South Cement | 南方水泥 | |
south-china-athletic-association | South China Athletic Association | 南華體育會 南华体育会 | |
south-china-financial | South China Financial | 南華金融 南华金融 南華證券 南华证券 | observer |
south-china-insurance | South China Insurance | 華南產險 华南产险 華南產物保險 华南产物保险 | lender |
south-china-university-of-technology | South China University of Technology, SCUT | 华南理工大学 華南理工大學 华工大 華工大 华南理工 華南理工 | |
south-east-water | South East Water | | |
south-manganese | South Manganese, CITIC Dameng | 南方锰业 南方錳業 中信大锰 中信大錳 南方锰业集团 南方錳業集團 | | materials
south-pole | South Pole | 南极碳 南極碳 | |
south-star-battery-metals | South Star Battery Metals | | | graphite
south-sudan-government | South Sudan government | 南苏丹政府 南蘇丹政府 | government |
south-western-railway | South Western Railway | 西南铁路公司 西南鐵路公司 | |
south32 | South32 | South32公司 | | mining
southampton-fc | Southampton FC | 南安普顿足球俱乐部 南安普頓足球俱樂部 | |
southchip | Southchip, Southchip Semiconductor | 南芯科技 南芯 | | chips
southeast-cement | Southeast Cement | 東南水泥 东南水泥 | |
southeast-motor | Southeast Motor, Soueast | 东南汽车 東南汽車 | | cars
southeast-space-frame | Southeast Space Frame | 东南网架 東南網架 浙江东南网架 浙江東南網架 | | epc
southeast-university | Southeast University | 东南大学 東南大學 | |
southeastern-grocers | Southeastern Grocers | | | retail
southern-cable | Southern Cable | | |
southern-california-edison | Southern California Edison, Edison International | 愛迪生國際 爱迪生国际 南加州愛迪生 南加州爱迪生 | | power
southern-cross-cables | Southern Cross Cables | 南十字电缆 南十字電纜 南十字星电缆 南十字星電纜 | | telecom
southern-cross-media | Southern Cross Media | | | media
southern-energy | Southern Energy | | | lng
southern-glazers | Southern Glazer's | | | trading
southern-medical-university | Southern Medical University | 南方医科大学 南方醫科大學 | |
southern-peru-copper | Southern Peru Copper | 南秘魯銅業 南秘鲁铜业 | | mining
southern-power-grid-industry-finance | Southern Power Grid Industry Finance, CSG Industrial Investment | 南网产投 南網產投 南方电网产业投资集团 南方電網產業投資集團 | fund |
southern-taiwan-university-of-science-and-technology | Southern Taiwan University of Science and Technology | 南台科技大學 南台科技大学 南臺科技大學 | |
southern-university-of-science-and-technology | Southern University of Science and Technology, SUSTech | 南方科技大学 南方科技大學 南科大 | |
southern-water | Southern Water | | |
southgobi-resources | SouthGobi Resources | 南戈壁 南戈壁资源 南戈壁資源 | | mining
southstate | SouthState, SouthState Bank | | lender |
southwest-aluminum | Southwest Aluminum, Southwest Aluminium | 西南铝 西南鋁 西南铝业 西南鋁業 | | materials
southwest-electric-power-design-institute | Southwest Electric Power Design Institute, SWEPDI | 西南电力设计院 西南電力設計院 | | epc
southwest-gas | Southwest Gas | | | gasbuyer
southwest-hospital-chongqing | Southwest Hospital Chongqing | 西南医院 西南醫院 | |
southwest-jiaotong-university | Southwest Jiaotong University | 西南交通大学 西南交通大學 西南交大 | |
southwest-university | Southwest University | 西南大学 西南大學 | |
southwestern-energy | Southwestern Energy | 美國西南能源 美国西南能源 | | lng
southwestern-institute-of-physics | Southwestern Institute of Physics | 核工业西南物理研究院 核工業西南物理研究院 西物院 | |
southwire | Southwire | | | materials
sovcombank | Sovcombank | 苏维埃商业银行 蘇維埃商業銀行 | lender |
sovcomflot | Sovcomflot | 俄罗斯现代商船 俄羅斯現代商船 现代商船公司 現代商船公司 | | shipping
sovereign-fund-of-egypt | Sovereign Fund of Egypt | 埃及主权基金 埃及主權基金 | fund |
sovico-group | Sovico Group | | |
sp-group | SP Group, Singapore Power | 新加坡能源集团 新加坡能源集團 新加坡能源公司 | | power
sp-new-energy | SP New Energy, Solar Philippines | 太阳能菲律宾 太陽能菲律賓 | | solar
sp-setia | SP Setia | 实达集团 實達集團 | |
space-development-agency | Space Development Agency | 太空發展局 太空发展局 | government |
space-epoch | Space Epoch, Sepoch | 箭元科技 | | launch
space-one | Space One | | | launch
space-pioneer | Space Pioneer, Beijing Tianbing, Tianbing Technology | 天兵科技 北京天兵科技 | | launch
space-systems-command | Space Systems Command | 太空系統司令部 太空系统司令部 | government |
space42 | Space42 | | |
spacedc | SpaceDC | | | datacentre
spacesail | Spacesail, SSST, Shanghai Spacecom Satellite, Shanghai Spacecom Satellite Technology | 垣信卫星 垣信衛星 垣信衞星 上海垣信 上海垣信卫星 上海垣信衛星 上海垣信衞星 千帆星座 | | telecom
spacety | Spacety | 天仪研究院 天儀研究院 天仪空间 天儀空間 | |
spanish-defence | Spanish Ministry of Defence, Spanish Defence Ministry | 西班牙国防部 西班牙國防部 | government |
spanish-state | Spanish state, Spanish government | 西班牙政府 | government |
spansion | Spansion | | | memory
spar-austria | Spar Austria | | | retail
spar-intl | Spar International | 斯巴超市 | | retail
spar-nord | Spar Nord | | lender |
sparebank-1 | SpareBank 1, SpareBank 1 SR-Bank, SpareBank 1 SMN | | lender |
sparebanken-norge | Sparebanken Norge, Sparebanken Vest | | lender |
spark-capital | Spark Capital | | fund |
spark-infrastructure | Spark Infrastructure | | |
spark-new-zealand | Spark New Zealand, Spark NZ | | | telecom
spark-therapeutics | Spark Therapeutics | 火花治疗 火花治療 | | drugs
sparklabs-taiwan | SparkLabs Taiwan | SparkLabs台灣 SparkLabs臺灣 SparkLabs台湾 | fund |
sparkle-italy | Telecom Italia Sparkle, Sparkle SpA | | |
sparta-prague | AC Sparta Prague | 布拉格斯巴达 布拉格斯巴達 | |
spartan-resources | Spartan Resources | | | mining
sparx-group | Sparx Group | 思柏资产 思柏資產 | fund |
spc-group | SPC Group, Paris Croissant, Paris Baguette | SPC集团 SPC集團 巴黎贝甜 巴黎貝甜 | |
spd-silicon-valley-bank | SPD Silicon Valley Bank, Shanghai Innovation Bank, SSVB | 浦发硅谷银行 浦發硅谷銀行 上海科创银行 上海科創銀行 | lender |
spdb-international | SPDB International | 浦银国际 浦銀國際 | observer |
spdb-wealth-management | SPDB Wealth Management | 浦银理财 浦銀理財 | fund |
spec-lng | SPEC LNG | | | lng
special-economic-zone-at-duqm | Special Economic Zone at Duqm | 杜库姆经济特区 杜庫姆經濟特區 | government |
spectris | Spectris | 思百吉 | | equipment
spectrum-brands | Spectrum Brands | 品譜 品谱 | |
spero-therapeutics | Spero Therapeutics | | | drugs
sph-media | SPH Media, Singapore Press Holdings | 新加坡报业控股 新加坡報業控股 新报业媒体 新報業媒體 | | media
sphere-entertainment | Sphere Entertainment | | |
spic-brasil | SPIC Brasil | 國家電投巴西 国家电投巴西 | | power
spic-capital | SPIC Capital, State Power Investment Capital | 国家电投资本 國家電投資本 电投资本 電投資本 国家电投集团资本控股 國家電投集團資本控股 国电投资本 國電投資本 | fund |
spic-finance | SPIC Finance, State Power Investment Finance | 国家电投财务 國家電投財務 电投财务 電投財務 国家电投集团财务 國家電投集團財務 | lender |
spic-guangdong | SPIC Guangdong, Guangdong SPIC | 国家电投广东公司 國家電投廣東公司 | | power
spic-hydropower | SPIC Hydropower, Yuanda Environmental Protection, SPIC Yuanda | 电投水电 電投水電 远达环保 遠達環保 国家电投集团远达环保 國家電投集團遠達環保 | |
spic-industrial-finance | SPIC Industrial Finance, Dongfang Energy | 电投产融 電投產融 国家电投集团产融控股 國家電投集團產融控股 东方能源 東方能源 | fund |
spic-inner-mongolia-energy | SPIC Inner Mongolia Energy, Mengdong Energy | 蒙东能源 蒙東能源 电投蒙东能源 電投蒙東能源 国家电投内蒙古公司 國家電投內蒙古公司 | | mining power
spic-innovation-investment | SPIC Innovation Investment | 国家电投创新投资 國家電投創新投資 国电投创新投资 國電投創新投資 | fund |
spic-ningxia-energy-aluminium | SPIC Ningxia Energy Aluminium | 国家电投宁夏能源铝业 國家電投寧夏能源鋁業 宁夏能源铝业 寧夏能源鋁業 青铜峡铝业 青銅峽鋁業 | | mining
spic-overseas | SPIC Overseas, SPIC International | 国家电投海外 國家電投海外 国家电投海外公司 國家電投海外公司 | |
spic-qinghai-photovoltaic | SPIC Qinghai Photovoltaic | 黄河光伏 黃河光伏 | | solar
spicejet | SpiceJet | 香料航空 | | airline
spie | SPIE SA, Spie Batignolles | | |
spike-chunsoft | Spike Chunsoft | | |
spimaco | SPIMACO | | | drugs
spin-master | Spin Master | 斯平玛斯特 斯平瑪斯特 | |
spinneys | Spinneys | | | retail
spirax | Spirax, Spirax-Sarco, Spirax Group | 斯派莎克 | | equipment
spire-global | Spire Global | 尖顶全球 尖頂全球 | |
spire-healthcare | Spire Healthcare | | |
spire-inc | Spire Inc | | | gasbuyer
spirit-aerosystems | Spirit AeroSystems | 勢必銳 势必锐 勢必銳航空系統 势必锐航空系统 | | aircraft
spirit-ai | Spirit AI | 千寻智能 千尋智能 | |
spirit-airlines | Spirit Airlines | 精神航空 | | airline
spirit-energy | Spirit Energy | | | oil
spiro-africa-electric | Spiro Africa electric, Spiro Mobility | | |
splunk | Splunk | | | software
sportmaster | Sportmaster | 斯波玛斯特 斯波瑪斯特 | | retail
sportradar | Sportradar | | | rights
sports-and-tourism-bureau-hong-kong | Sports and Tourism Bureau Hong Kong | 文化體育及旅遊局 文化体育及旅游局 文體旅局 文体旅局 | government |
sports-interactive | Sports Interactive | | | rights
spotify | Spotify | 声田 聲田 声破天 聲破天 思播 | | media
spp | SPP Pension | | fund |
spp-slovakia | Slovenský plynárenský priemysel, SPP Slovakia | 斯洛伐克天然气公司 斯洛伐克天然氣公司 | | gasbuyer
sprava-zeleznic | Správa železnic | 捷克铁路管理局 捷克鐵路管理局 | |
sprind | SPRIND | | fund |
spring-airlines | Spring Airlines | 春秋航空 春秋航空公司 | | airline
spring-japan | Spring Japan, Spring Airlines Japan | 春秋航空日本 | | airline
spring-reit | Spring REIT | 春泉產業信託 春泉产业信托 | |
spring-tour | Spring Tour | 春秋旅游 春秋旅遊 春秋国旅 春秋國旅 | |
springer-nature | Springer Nature | 施普林格自然 斯普林格自然 | |
springworks | SpringWorks, SpringWorks Therapeutics | | | drugs
sprott | Sprott, Sprott Asset Management | | fund |
sprott-physical-uranium-trust | Sprott Physical Uranium Trust | 斯普罗特实物铀信托 斯普羅特實物鈾信托 | fund |
sprott-resource | Sprott Resource, Sprott Inc | 斯普罗特 斯普羅特 | fund |
sprouts-farmers-market | Sprouts Farmers Market | | | retail
spt-energy | SPT Energy | 华油能源 華油能源 | |
spuerkeess | Spuerkeess, Banque et Caisse d'Epargne de l'Etat | 卢森堡国家储蓄银行 盧森堡國家儲蓄銀行 | lender |
spx-technologies | SPX Technologies, SPX Flow | 斯必克 | | equipment
spyker | Spyker | | | cars
spyre-therapeutics | Spyre Therapeutics | | | drugs
squadron-energy | Squadron Energy, Tattarang | | fund |
square-peg-capital | Square Peg Capital | | fund |
square-pharmaceuticals | Square Pharmaceuticals | | | drugs
squarespace | Squarespace | | | platform
squirrel-ai | Squirrel AI | 松鼠AI 乂学教育 乂學教育 | |
sr-corporation | SR Corporation, SRT Korea | 水西高铁 水西高鐵 | | transport
sr-technics | SR Technics | SR技术 SR技術 | |
srbijagas | Srbijagas | 塞尔维亚天然气公司 塞爾維亞天然氣公司 | | gasbuyer
srf-limited | SRF Limited | | | chemicals
sri-international | SRI International | 斯坦福國際研究院 斯坦福国际研究院 | |
sri-lanka-ports-authority | Sri Lanka Ports Authority | 斯里兰卡港务局 斯里蘭卡港務局 | government |
sri-lanka-telecom | Sri Lanka Telecom | 斯里兰卡电信 斯里蘭卡電信 | | telecom
sri-lankan-government | Sri Lankan government, Government of Sri Lanka | 斯里兰卡政府 斯里蘭卡政府 | government |
sri-trang | Sri Trang | 诗董橡胶 詩董橡膠 | |
srilankan-airlines | SriLankan Airlines | 斯里兰卡航空 斯里蘭卡航空 | | airline
srisawad | Srisawad | | lender |
sritex | Sritex, Sri Rejeki Isman | | |
sriwijaya-air | Sriwijaya Air | 三佛齐航空 三佛齊航空 | | airline
srv | SRV Group | | | epc
ss-and-c | SS&C, SS&C Technologies | | | software
ssa-marine | SSA Marine, Carrix | | | transport
ssangyong-c-and-e | Ssangyong C&E | 双龙C&E 雙龍C&E | |
ssc-napoli | SSC Napoli | 那不勒斯足球俱乐部 那不勒斯足球俱樂部 | |
ssc-space | Swedish Space Corporation | 瑞典航天公司 | | launch
sse | SSE plc, SSE Renewables, SSEN Transmission | SSE公司 苏格兰南方能源 蘇格蘭南方能源 英国SSE 英國SSE | | power
sse-airtricity | SSE Airtricity | | | powerbuyer
ssg-com | SSG.com, SSG Landers | | | retail
ssi-securities | SSI Securities | 西贡证券 西貢證券 | observer |
ssmc | SSMC, Systems on Silicon Manufacturing | | | foundry
ssr-mining | SSR Mining | | | mining
ssy-group | SSY Group | 石四药集团 石四藥集團 石四药 石四藥 | | drugs
st-barbara | St Barbara | 圣巴巴拉矿业 聖巴巴拉礦業 | | mining
st-james-settlement | St. James' Settlement | 聖雅各福群會 圣雅各福群会 | |
st-jude-childrens-research-hospital | St. Jude Children's Research Hospital | 聖裘德兒童研究醫院 圣裘德儿童研究医院 | |
st-jude-medical | St. Jude Medical | 聖猶達醫療 圣犹达医疗 | | equipment
st-pauls-hospital-hong-kong | St. Paul's Hospital Hong Kong | 聖保祿醫院 圣保禄医院 | |
st-petersburg-international-mercantile-exchange | St. Petersburg International Mercantile Exchange, SPIMEX | 圣彼得堡国际商品原料交易所 聖彼得堡國際商品原料交易所 | observer |
st-telemedia | ST Telemedia, STT GDC, ST Telemedia Global Data Centres | 新科电信媒体 新科電信媒體 新加坡科技电信媒体 新加坡科技電信媒體 新科电信媒体全球数据中心 新科電信媒體全球數據中心 新科電信媒體環球數據中心 新科电信媒体环球数据中心 STT全球数据中心 STT全球數據中心 | | datacentre
st-teresas-hospital | St. Teresa's Hospital | 聖德肋撒醫院 圣德肋撒医院 | |
st1 | St1 | | | oil
staar-surgical | STAAR Surgical | 斯達外科 斯达外科 | | equipment
stability-ai | Stability AI | 稳定性AI 穩定性AI | | software
stack-emea | STACK EMEA | | | datacentre
stack-infrastructure | Stack Infrastructure, STACK Infrastructure | | | datacentre
stackit | STACKIT | | | cloud
stada | Stada, STADA, STADA Arzneimittel | 史达德 史達德 史达德制药 史達德製藥 | | drugs
stadtwerke-munchen | Stadtwerke München, Stadtwerke Munich | 慕尼黑公用事业公司 慕尼黑公用事業公司 | | power
stag-industrial | STAG Industrial | | |
stagecoach | Stagecoach Group | 捷达巴士 捷達巴士 | |
stagwell | Stagwell | | |
staidson | Staidson | 舒泰神 | | drugs
stairmed | StairMed | 阶梯医疗 階梯醫療 | | equipment
stanbic-ibtc | Stanbic IBTC | | lender |
standard-bank-group | Standard Bank Group, Standard Bank | 标准银行集团 標準銀行集團 南非标准银行 南非標準銀行 | lender |
standard-biotools | Standard BioTools, Fluidigm | | | equipment
standard-chartered-china | Standard Chartered China, Standard Chartered Bank China | 渣打中国 渣打中國 渣打银行中国 渣打銀行中國 渣打銀行（中國） 渣打银行（中国） | lender |
standard-chartered-hong-kong | Standard Chartered Hong Kong | 渣打香港 渣打銀行香港 渣打银行香港 渣打銀行（香港） 渣打银行（香港） | lender |
standard-chartered-securities-china | Standard Chartered Securities China | 渣打证券 渣打證券 渣打证券中国 渣打證券中國 | observer |
standard-chartered-taiwan | Standard Chartered Taiwan | 渣打國際商業銀行 渣打国际商业银行 渣打銀行台灣 渣打銀行臺灣 渣打银行台湾 渣打台灣 渣打臺灣 渣打台湾 | lender |
standard-lithium | Standard Lithium | 標準鋰業 标准锂业 | | lithium
standard-motor-products | Standard Motor Products | | | parts
standard-robots | Standard Robots | 斯坦德机器人 斯坦德機器人 | | equipment
standardaero | StandardAero | | | engines
stanford-university | Stanford University | 斯坦福大學 斯坦福大学 史丹佛大學 史丹佛大学 史丹福大學 史丹福大学 | |
stanley-black-and-decker | Stanley Black & Decker | 史丹利百得 史坦利百得 | | equipment
stanley-electric | Stanley Electric | 斯坦雷电气 斯坦雷電氣 | | parts
stanley-fertilizer | Stanley Fertilizer | 史丹利农业 史丹利農業 史丹利化肥 | | fertiliser
stanlow | Stanlow Terminals | | |
stanmore-resources | Stanmore Resources | 斯坦摩尔 斯坦摩爾 | | mining
stantec | Stantec | 斯坦泰克 | | epc
stanwell-corporation | Stanwell Corporation | | | power
staples-inc | Staples Inc | 史泰博 | | retail
star-bulk | Star Bulk, Star Bulk Carriers | 星散海运 星散海運 | | shipping
star-charger-taiwan | Star Charger Taiwan | 星舟快充 | |
star-detect | Star Detect, ADA Space | 国星宇航 國星宇航 | |
star-energy-geothermal | Star Energy Geothermal | | | power
star-entertainment | Star Entertainment, The Star Entertainment Group | 星亿集团 星億集團 星娱乐集团 星娛樂集團 | |
star-ferry | Star Ferry | 天星小輪 天星小轮 | |
star-micronics | Star Micronics | | |
star-net | Star-Net, Fujian Star-net | 星网锐捷 星網銳捷 星網鋭捷 | | telecom
star-plus-legend | Star Plus Legend | 巨星传奇 巨星傳奇 | |
star-ritz-international-entertainment | Star Ritz International Entertainment | 星泰國際娛樂 星泰国际娱乐 | | rights
star-river-energy | Star River Energy | 星河能源 | | power
star-travel | Star Travel, Startravel | 燦星旅遊 灿星旅游 燦星網 灿星网 燦星旅 灿星旅 | |
starboard-value | Starboard Value | 右舷價值基金 右舷价值基金 | fund |
starbucks | Starbucks | 星巴克 | | retail
starbucks-china | Starbucks China | 星巴克中国 星巴克中國 | | retail
starbucks-japan | Starbucks Japan | 星巴克日本 | |
starbucks-taiwan | Starbucks Taiwan, President Starbucks | 統一星巴克 统一星巴克 悠旅生活 悠旅生活事業 悠旅生活事业 | |
starco-aviation | Starco Aviation | 上海科技宇航 | |
stardust-power | Stardust Power | | | lithium
starfab-accelerator | StarFab Accelerator | 星河加速器 | fund |
starfish-space | Starfish Space | | |
starflyer | StarFlyer | 星悦航空 星悅航空 | | airline
starhub | StarHub | 新加坡星和 | | telecom
stark-defence | Stark Defence | | | defence
stark-technology | Stark Technology | 敦陽科 敦阳科 敦陽科技 敦阳科技 | | software
starkware | StarkWare | | |
starling | Starling Bank | 斯塔林银行 斯塔林銀行 | lender |
starlink | Starlink | 星鏈 星链 | | telecom
starneto | StarNeto | 星网宇达 星網宇達 | | defence
starplus-energy | StarPlus Energy | | | batteries
starpower-semiconductor | StarPower Semiconductor, StarPower | 斯达半导 斯達半導 嘉兴斯达 嘉興斯達 | | chips
starship-entertainment | Starship Entertainment | 星船娱乐 星船娛樂 | | rights
start-campus | Start Campus | | | datacentre
startimes | StarTimes | 四达时代 四達時代 | | media
startorus-fusion | Startorus Fusion | 星环聚能 星環聚能 | | reactors
starwood-capital | Starwood Capital, Starwood Capital Group | 喜達屋資本 喜达屋资本 喜達屋 喜达屋 | fund |
starwood-hotels | Starwood Hotels | 喜達屋酒店 喜达屋酒店 | |
starwood-property-trust | Starwood Property Trust | | lender |
starz-entertainment | Starz Entertainment | | | media
state-administration-for-market-regulation | State Administration for Market Regulation, SAMR | 市场监管总局 市場監管總局 国家市场监管总局 國家市場監管總局 国家市场监督管理总局 國家市場監督管理總局 市监总局 市監總局 | observer |
state-administration-of-foreign-exchange | State Administration of Foreign Exchange | 国家外汇管理局 國家外匯管理局 外管局 国家外汇局 國家外匯局 中国外管局 中國外管局 | government |
state-bank-of-india | State Bank of India | 印度国家银行 印度國家銀行 | lender |
state-bank-of-pakistan | State Bank of Pakistan | 巴基斯坦国家银行 巴基斯坦國家銀行 巴基斯坦央行 | government |
state-bank-of-vietnam | State Bank of Vietnam | 越南国家银行 越南國家銀行 越南央行 | government |
state-board-of-administration-of-florida | State Board of Administration of Florida, Florida SBA | 佛羅里達州管理委員會 佛罗里达州管理委员会 | fund |
state-council | State Council, China State Council | 国务院 國務院 中国国务院 中國國務院 | government |
state-farm | State Farm | 州立農業保險 州立农业保险 州農保險 州农保险 | lender |
state-grid-anhui-electric-power | State Grid Anhui Electric Power, State Grid Anhui | 国网安徽电力 國網安徽電力 国网安徽 國網安徽 安徽电力公司 安徽電力公司 安徽省电力公司 安徽省電力公司 | | powerbuyer
state-grid-beijing-electric-power | State Grid Beijing Electric Power, State Grid Beijing | 国网北京电力 國網北京電力 国网北京 國網北京 北京电力公司 北京電力公司 北京市电力公司 北京市電力公司 | | powerbuyer
state-grid-brazil-holding | State Grid Brazil Holding, State Grid Brazil | 国网巴西控股 國網巴西控股 国家电网巴西控股 國家電網巴西控股 巴西國網 巴西国网 | |
state-grid-chongqing-electric-power | State Grid Chongqing Electric Power, State Grid Chongqing | 国网重庆电力 國網重慶電力 国网重庆 國網重慶 重庆电力公司 重慶電力公司 重庆市电力公司 重慶市電力公司 | | powerbuyer
state-grid-electric-vehicle-service | State Grid Electric Vehicle Service | 国网电动汽车 國網電動汽車 国网智慧车联网 國網智慧車聯網 国网电动汽车服务 國網電動汽車服務 | |
state-grid-fujian-electric-power | State Grid Fujian Electric Power, State Grid Fujian | 国网福建电力 國網福建電力 国网福建 國網福建 福建电力公司 福建電力公司 福建省电力公司 福建省電力公司 | | powerbuyer
state-grid-gansu-electric-power | State Grid Gansu Electric Power, State Grid Gansu | 国网甘肃电力 國網甘肅電力 国网甘肃 國網甘肅 甘肃电力公司 甘肅電力公司 甘肃省电力公司 甘肅省電力公司 | | powerbuyer
state-grid-hebei-electric-power | State Grid Hebei Electric Power, State Grid Hebei | 国网河北电力 國網河北電力 国网河北 國網河北 河北电力公司 河北電力公司 河北省电力公司 河北省電力公司 | | powerbuyer
state-grid-heilongjiang-electric-power | State Grid Heilongjiang Electric Power, State Grid Heilongjiang | 国网黑龙江电力 國網黑龍江電力 国网黑龙江 國網黑龍江 黑龙江电力公司 黑龍江電力公司 黑龙江省电力公司 黑龍江省電力公司 | | powerbuyer
state-grid-henan-electric-power | State Grid Henan Electric Power, State Grid Henan | 国网河南电力 國網河南電力 国网河南 國網河南 河南电力公司 河南電力公司 河南省电力公司 河南省電力公司 | | powerbuyer
state-grid-hubei-electric-power | State Grid Hubei Electric Power, State Grid Hubei | 国网湖北电力 國網湖北電力 国网湖北 國網湖北 湖北电力公司 湖北電力公司 湖北省电力公司 湖北省電力公司 | | powerbuyer
state-grid-hunan-electric-power | State Grid Hunan Electric Power, State Grid Hunan | 国网湖南电力 國網湖南電力 国网湖南 國網湖南 湖南电力公司 湖南電力公司 湖南省电力公司 湖南省電力公司 | | powerbuyer
state-grid-international-development | State Grid International Development, SGID | 国网国际公司 國網國際公司 国网国际发展 國網國際發展 国家电网国际发展 國家電網國際發展 | |
state-grid-jiangsu-electric-power | State Grid Jiangsu Electric Power, State Grid Jiangsu | 国网江苏电力 國網江蘇電力 国网江苏 國網江蘇 江苏电力公司 江蘇電力公司 江苏省电力公司 江蘇省電力公司 | | powerbuyer
state-grid-jiangxi-electric-power | State Grid Jiangxi Electric Power, State Grid Jiangxi | 国网江西电力 國網江西電力 国网江西 國網江西 江西电力公司 江西電力公司 江西省电力公司 江西省電力公司 | | powerbuyer
state-grid-jibei-electric-power | State Grid Jibei Electric Power, State Grid Jibei | 国网冀北电力 國網冀北電力 国网冀北 國網冀北 冀北电力 冀北電力 | | powerbuyer
state-grid-jilin-electric-power | State Grid Jilin Electric Power, State Grid Jilin | 国网吉林电力 國網吉林電力 国网吉林 國網吉林 吉林电力公司 吉林電力公司 吉林省电力公司 吉林省電力公司 | | powerbuyer
state-grid-liaoning-electric-power | State Grid Liaoning Electric Power, State Grid Liaoning | 国网辽宁电力 國網遼寧電力 国网辽宁 國網遼寧 辽宁电力公司 遼寧電力公司 辽宁省电力公司 遼寧省電力公司 | | powerbuyer
state-grid-mengdong-electric-power | State Grid Mengdong Electric Power, State Grid Mengdong | 国网蒙东电力 國網蒙東電力 国网蒙东 國網蒙東 蒙东电力 蒙東電力 | | powerbuyer
state-grid-ningxia-electric-power | State Grid Ningxia Electric Power, State Grid Ningxia | 国网宁夏电力 國網寧夏電力 国网宁夏 國網寧夏 宁夏电力公司 寧夏電力公司 | | powerbuyer
state-grid-overseas-investment | State Grid Overseas Investment, SGOI | 国网海外投资 國網海外投資 国家电网海外投资 國家電網海外投資 | |
state-grid-qinghai-electric-power | State Grid Qinghai Electric Power, State Grid Qinghai | 国网青海电力 國網青海電力 国网青海 國網青海 青海电力公司 青海電力公司 青海省电力公司 青海省電力公司 | | powerbuyer
state-grid-shaanxi-electric-power | State Grid Shaanxi Electric Power, State Grid Shaanxi | 国网陕西电力 國網陝西電力 国网陕西 國網陝西 陕西电力公司 陝西電力公司 陕西省电力公司 陝西省電力公司 | | powerbuyer
state-grid-shandong-electric-power | State Grid Shandong Electric Power, State Grid Shandong | 国网山东电力 國網山東電力 国网山东 國網山東 山东电力公司 山東電力公司 山东省电力公司 山東省電力公司 | | powerbuyer
state-grid-shanghai-electric-power | State Grid Shanghai Electric Power, State Grid Shanghai | 国网上海电力 國網上海電力 国网上海 國網上海 上海电力公司 上海電力公司 上海市电力公司 上海市電力公司 | | powerbuyer
state-grid-shanxi-electric-power | State Grid Shanxi Electric Power, State Grid Shanxi | 国网山西电力 國網山西電力 国网山西 國網山西 山西电力公司 山西電力公司 山西省电力公司 山西省電力公司 | | powerbuyer
state-grid-sichuan-electric-power | State Grid Sichuan Electric Power, State Grid Sichuan | 国网四川电力 國網四川電力 国网四川 國網四川 四川电力公司 四川電力公司 四川省电力公司 四川省電力公司 | | powerbuyer
state-grid-tianjin-electric-power | State Grid Tianjin Electric Power, State Grid Tianjin | 国网天津电力 國網天津電力 国网天津 國網天津 天津电力公司 天津電力公司 天津市电力公司 天津市電力公司 | | powerbuyer
state-grid-tibet-electric-power | State Grid Tibet Electric Power, State Grid Tibet | 国网西藏电力 國網西藏電力 国网西藏 國網西藏 西藏电力公司 西藏電力公司 | | powerbuyer
state-grid-xinjiang-electric-power | State Grid Xinjiang Electric Power, State Grid Xinjiang | 国网新疆电力 國網新疆電力 国网新疆 國網新疆 新疆电力公司 新疆電力公司 | | powerbuyer
state-grid-xintong | State Grid Xintong, State Grid Information & Communication | 国网信通 國網信通 国网信息通信产业集团 國網信息通信產業集團 国网信通产业集团 國網信通產業集團 | | software
state-grid-yingda-finance | State Grid Yingda Finance, China Electric Power Finance | 中国电财 中國電財 中国电力财务 中國電力財務 | lender |
state-grid-zhejiang-electric-power | State Grid Zhejiang Electric Power, State Grid Zhejiang | 国网浙江电力 國網浙江電力 国网浙江 國網浙江 浙江电力公司 浙江電力公司 浙江省电力公司 浙江省電力公司 | | powerbuyer
state-nuclear-baoti-zirconium | State Nuclear Baoti Zirconium | 国核宝钛锆业 國核寶鈦鋯業 | | materials
state-nuclear-electric-power-planning-design-and-research-institute | State Nuclear Electric Power Planning Design & Research Institute | 国核电力院 國核電力院 国核电力规划设计研究院 國核電力規劃設計研究院 | | epc
state-nuclear-power-technology | State Nuclear Power Technology, SNPTC | 国核技 國核技 国家核电技术公司 國家核電技術公司 | | reactors
state-of-alabama | State of Alabama | 阿拉巴馬州政府 阿拉巴马州政府 亞拉巴馬州政府 亚拉巴马州政府 | government |
state-of-alaska | State of Alaska | 阿拉斯加州政府 | government |
state-of-arizona | State of Arizona | 亞利桑那州政府 亚利桑那州政府 | government |
state-of-arkansas | State of Arkansas | 阿肯色州政府 | government |
state-of-bahia | State of Bahia | 巴伊亞州政府 巴伊亚州政府 | government |
state-of-california | State of California, California state government | 加州政府 加利福尼亞州政府 加利福尼亚州政府 | government |
state-of-ceara | State of Ceará | 塞阿拉州政府 | government |
state-of-colorado | State of Colorado | 科羅拉多州政府 科罗拉多州政府 | government |
state-of-connecticut | State of Connecticut | 康涅狄格州政府 康乃狄克州政府 | government |
state-of-delaware | State of Delaware | 特拉華州政府 特拉华州政府 德拉瓦州政府 | government |
state-of-florida | State of Florida | 佛羅里達州政府 佛罗里达州政府 佛州政府 | government |
state-of-georgia | State of Georgia | 佐治亞州政府 佐治亚州政府 喬治亞州政府 乔治亚州政府 | government |
state-of-guanajuato | State of Guanajuato | 瓜納華托州政府 瓜纳华托州政府 | government |
state-of-hawaii | State of Hawaii | 夏威夷州政府 | government |
state-of-idaho | State of Idaho | 愛達荷州政府 爱达荷州政府 | government |
state-of-illinois | State of Illinois | 伊利諾伊州政府 伊利诺伊州政府 伊利諾州政府 伊利诺州政府 | government |
state-of-indiana | State of Indiana, Indiana Economic Development Corporation | 印第安納州政府 印第安纳州政府 | government |
state-of-iowa | State of Iowa | 艾奧瓦州政府 艾奥瓦州政府 愛荷華州政府 爱荷华州政府 | government |
state-of-jalisco | State of Jalisco, Jalisco government | 哈利斯科州政府 | government |
state-of-kansas | State of Kansas | 堪薩斯州政府 堪萨斯州政府 | government |
state-of-kentucky | State of Kentucky, Commonwealth of Kentucky | 肯塔基州政府 | government |
state-of-louisiana | State of Louisiana | 路易斯安那州政府 | government |
state-of-maine | State of Maine | 緬因州政府 缅因州政府 | government |
state-of-maryland | State of Maryland | 馬里蘭州政府 马里兰州政府 | government |
state-of-michigan | State of Michigan, Michigan Economic Development Corporation | 密歇根州政府 密西根州政府 | government |
state-of-minas-gerais | State of Minas Gerais | 米納斯吉拉斯州政府 米纳斯吉拉斯州政府 | government |
state-of-minnesota | State of Minnesota | 明尼蘇達州政府 明尼苏达州政府 | government |
state-of-mississippi | State of Mississippi | 密西西比州政府 | government |
state-of-missouri | State of Missouri | 密蘇里州政府 密苏里州政府 | government |
state-of-montana | State of Montana | 蒙大拿州政府 | government |
state-of-nebraska | State of Nebraska | 內布拉斯加州政府 内布拉斯加州政府 | government |
state-of-nevada | State of Nevada | 內華達州政府 内华达州政府 | government |
state-of-new-hampshire | State of New Hampshire | 新罕布什爾州政府 新罕布什尔州政府 | government |
state-of-new-jersey | State of New Jersey, New Jersey Economic Development Authority | 新澤西州政府 新泽西州政府 紐澤西州政府 纽泽西州政府 | government |
state-of-new-mexico | State of New Mexico | 新墨西哥州政府 | government |
state-of-new-york | State of New York | 紐約州政府 纽约州政府 | government |
state-of-north-carolina | State of North Carolina | 北卡羅來納州政府 北卡罗来纳州政府 北卡州政府 | government |
state-of-north-dakota | State of North Dakota | 北達科他州政府 北达科他州政府 | government |
state-of-north-rhine-westphalia | State of North Rhine-Westphalia | 北威州政府 | government |
state-of-ohio | State of Ohio | 俄亥俄州政府 | government |
state-of-oklahoma | State of Oklahoma | 俄克拉何馬州政府 俄克拉何马州政府 奧克拉荷馬州政府 奥克拉荷马州政府 | government |
state-of-oregon | State of Oregon | 俄勒岡州政府 俄勒冈州政府 奧勒岡州政府 奥勒冈州政府 | government |
state-of-para | State of Pará | 帕拉州政府 | government |
state-of-parana | State of Paraná | 巴拉那州政府 | government |
state-of-pennsylvania | State of Pennsylvania, Commonwealth of Pennsylvania | 賓夕法尼亞州政府 宾夕法尼亚州政府 賓州政府 宾州政府 | government |
state-of-rhode-island | State of Rhode Island | 羅德島州政府 罗德岛州政府 | government |
state-of-rio-de-janeiro | State of Rio de Janeiro | 里約熱內盧州政府 里约热内卢州政府 | government |
state-of-sao-paulo | State of São Paulo, State of Sao Paulo | 聖保羅州政府 圣保罗州政府 | government |
state-of-south-carolina | State of South Carolina | 南卡羅來納州政府 南卡罗来纳州政府 南卡州政府 | government |
state-of-south-dakota | State of South Dakota | 南達科他州政府 南达科他州政府 | government |
state-of-tennessee | State of Tennessee | 田納西州政府 田纳西州政府 | government |
state-of-texas | State of Texas, Texas state government | 德州政府 德克薩斯州政府 德克萨斯州政府 得州政府 | government |
state-of-utah | State of Utah | 猶他州政府 犹他州政府 | government |
state-of-vermont | State of Vermont | 佛蒙特州政府 | government |
state-of-virginia | State of Virginia, Commonwealth of Virginia | 弗吉尼亞州政府 弗吉尼亚州政府 維吉尼亞州政府 维吉尼亚州政府 | government |
state-of-washington | State of Washington | 華盛頓州政府 华盛顿州政府 | government |
state-of-west-virginia | State of West Virginia | 西弗吉尼亞州政府 西弗吉尼亚州政府 西維吉尼亞州政府 西维吉尼亚州政府 | government |
state-of-wisconsin | State of Wisconsin | 威斯康星州政府 威斯康辛州政府 | government |
state-of-wisconsin-investment-board | State of Wisconsin Investment Board, SWIB | 威斯康星州投資委員會 威斯康星州投资委员会 | fund |
state-of-wyoming | State of Wyoming | 懷俄明州政府 怀俄明州政府 | government |
state-owned-assets-supervision-and-administration-commission | State-owned Assets Supervision and Administration Commission, SASAC, China's SASAC | 国务院国资委 國務院國資委 国资委 國資委 国务院国有资产监督管理委员会 國務院國有資產監督管理委員會 | government |
state-owned-enterprise-commission-taiwan | State-owned Enterprise Commission Taiwan | 經濟部國營會 经济部国营会 國營事業管理司 国营事业管理司 | government |
state-post-bureau | State Post Bureau | 国家邮政局 國家郵政局 国家邮政管理局 國家郵政管理局 | government |
state-railway-of-thailand | State Railway of Thailand | 泰国国家铁路局 泰國國家鐵路局 泰国国铁 泰國國鐵 | | transport
state-street | State Street, State Street Corp | 道富 道富銀行 道富银行 道富集團 道富集团 | fund |
state-taxation-administration | State Taxation Administration, State Administration of Taxation China | 国家税务总局 國家稅務總局 国税总局 國稅總局 税务总局 稅務總局 | government |
state-tobacco-monopoly-administration | State Tobacco Monopoly Administration, China National Tobacco, China Tobacco | 国家烟草专卖局 國家菸草專賣局 中国烟草总公司 中國菸草總公司 中国烟草 中國菸草 中烟公司 中煙公司 中國煙草 中國煙草總公司 | government |
state-university-of-new-york | State University of New York | 紐約州立大學 纽约州立大学 | |
statens-vegvesen | Statens vegvesen, Norwegian Public Roads Administration | 挪威公路局 挪威公共道路管理局 | government |
statera | Statera Energy | | | power
statkraft | Statkraft | 挪威国家电力 挪威國家電力 挪威国家电力公司 挪威國家電力公司 | | power
statnett | Statnett | 挪威国家电网 挪威國家電網 挪威国家电网公司 挪威國家電網公司 | | powerbuyer
statsbygg | Statsbygg | | government |
stc-bank | STC Bank | | lender |
stdm | STDM, Sociedade de Turismo e Diversoes de Macau | 澳娛 澳娱 澳門旅遊娛樂 澳门旅游娱乐 | |
steag | Steag, STEAG, Iqony | 斯泰阁 斯泰閣 | | power
stedin | Stedin | | |
steel-authority-of-india | Steel Authority of India, SAIL India | 印度钢铁管理局 印度鋼鐵管理局 印度钢铁管理局公司 印度鋼鐵管理局公司 | | steel
steel-dynamics | Steel Dynamics | 鋼動力公司 钢动力公司 | | steel
steelcase | Steelcase | | |
steg-tunisia | STEG Tunisia | 突尼斯电力天然气公司 突尼斯電力天然氣公司 | | powerbuyer
steigenberger | Steigenberger, Deutsche Hospitality | 德意志酒店集团 德意志酒店集團 施柏阁 施柏閣 | |
stelco | Stelco | 斯特爾科 斯特尔科 | | steel
stella-chemifa | Stella Chemifa | | | materials
stella-international | Stella International | 九興控股 九兴控股 | |
stellantis-financial | Stellantis Financial Services, Banque PSA Finance | 斯特兰蒂斯金融服务 斯特蘭蒂斯金融服務 | lender |
stellenbosch-university | Stellenbosch University | 斯泰伦博斯大学 斯泰倫博斯大學 | |
stem-inc | Stem Inc | | | software
stemcell-technologies | STEMCELL Technologies | | | materials
stemirna | Stemirna | 斯微生物 | | drugs
stena | Stena AB, Stena Sphere | 斯坦纳集团 斯坦納集團 | |
stena-line | Stena Line | 斯坦纳航运 斯坦納航運 斯特纳航运 斯特納航運 | | shipping
stena-recycling | Stena Recycling, Stena Metall | | |
stena-roro | Stena RoRo | 斯特纳滚装 斯特納滾裝 | | ships
step-electric | STEP Electric | 新时达 新時達 | | equipment
stepan-company | Stepan Company | 斯泰潘 | | materials
stepfun | StepFun | 阶跃星辰 階躍星辰 | | software
steppe-gold | Steppe Gold | 草原黄金 草原黃金 | | mining
stepstone-group | StepStone Group | | fund |
stericycle | Stericycle | | |
steris | STERIS | 思泰瑞 | | equipment
sterling-infrastructure | Sterling Infrastructure | | | epc
sterlite-power | Sterlite Power | | |
sterlite-technologies | Sterlite Technologies | 斯德雷特 | | optics
stevanato | Stevanato Group, Stevanato | 斯蒂瓦那多 思天诺 思天諾 | |
steve-madden | Steve Madden | | |
stevin-rock | Stevin Rock | | | mining
steward-health-care | Steward Health Care | | |
stewart-information-services | Stewart Information Services | | lender |
stib | STIB-MIVB | 布鲁塞尔公共交通公司 布魯塞爾公共交通公司 | |
stic-investments | STIC Investments | | fund |
stifel | Stifel, Stifel Financial | 斯蒂費爾 斯蒂费尔 | observer |
stihl | Stihl, STIHL | 斯蒂尔 斯蒂爾 | |
stillfront | Stillfront | | |
stl-technology | STL Technology | 西勝國際 西胜国际 | | batteries
sto-express | STO Express | 申通快递 申通快遞 申通 | | transport
stock-exchange-of-thailand | Stock Exchange of Thailand | 泰国证券交易所 泰國證券交易所 泰交所 | observer |
stockholm-exergi | Stockholm Exergi | | | power
stockland | Stockland | 斯托克兰 斯托克蘭 | fund |
stoke-space | Stoke Space | 斯托克太空 | | launch
stoke-therapeutics | Stoke Therapeutics | | | drugs
stolt-nielsen | Stolt-Nielsen, Stolt Tankers | 斯托尔特尼尔森 斯托爾特尼爾森 思多而特 斯托尔特 斯托爾特 | | shipping
stone-point | Stone Point, Stone Point Capital | | fund |
stonebriar-commercial-finance | Stonebriar Commercial Finance | | lender |
stoneco | StoneCo | | | platform
stonegate | Stonegate Pub | | |
stora-enso | Stora Enso | 斯道拉恩索 | | materials
storck | August Storck | 斯多克 | |
store-capital | Store Capital, STORE Capital | | | lease
storebrand | Storebrand | 斯道布兰 斯道布蘭 斯托布兰德 斯托布蘭德 | fund |
storedot | StoreDot | | | batteries
storegga | Storegga | | |
storengy | Storengy | | |
stori-card | Stori Card | | lender | platform
strabag | Strabag | 斯特拉巴格 斯特伯格 | | epc
straits-exchange-foundation | Straits Exchange Foundation | 海基會 海基会 | government |
straits-trading | Straits Trading | | |
stratasys | Stratasys | 斯特塔西 | | equipment
strategic-capital-japan | Strategic Capital Japan | | fund |
strategic-value-partners | Strategic Value Partners | | fund |
strathcona-resources | Strathcona Resources | | | oil
straumann | Straumann | 士卓曼 士卓曼集团 士卓曼集團 | | equipment
strauss-group | Strauss Group | 施特劳斯集团 施特勞斯集團 | |
strawbear-entertainment | Strawbear Entertainment | 稻草熊娱乐 稻草熊娛樂 稻草熊 | | rights
strawberry | Strawberry Hotels, Nordic Choice Hotels | | |
stream-data-centers | Stream Data Centers | | | datacentre
strike-energy | Strike Energy | | | oil
stripe | Stripe Payments | | |
stripe-inc | Stripe Inc | | | platform
strive-inc | Strive Inc | | fund |
stronghold-digital | Stronghold Digital | | | datacentre
structure-therapeutics | Structure Therapeutics | 碩迪生物 硕迪生物 | | drugs
stryker | Stryker | 史赛克 史賽克 | | equipment
stt-philippines | STT Philippines, ePLDT | | |
studio-babelsberg | Studio Babelsberg | 巴贝尔斯堡制片厂 巴貝爾斯堡製片廠 | |
studio-city-international | Studio City International | 新濠影匯國際 新濠影汇国际 | |
studio-dragon | Studio Dragon | 飞龙工作室 飛龍工作室 龙工作室 龍工作室 | | rights
studio-ghibli | Studio Ghibli | 吉卜力 吉卜力工作室 | | rights
studio-lululala | Studio LuluLala, SLL JoongAng | | | rights
studiocanal | StudioCanal, Studiocanal | | |
sturm-ruger | Sturm Ruger | | | defence
stv-saudi | STV Saudi, Saudi Technology Ventures | | fund |
stx-entertainment | STX Entertainment | STX娛樂 STX娱乐 | | media
subcom | SubCom | 萨布康 薩布康 | |
sublime-systems | Sublime Systems | | | materials
subsea7 | Subsea 7, Subsea7, Seaway7 | 海底7号 海底7號 | | epc
subsole | Subsole | | | farm
substrate-inc | Substrate Inc | | | equipment
subterra | Subterra | | | epc
subway-china | Subway China | 赛百味中国 賽百味中國 富瑞食企 | | retail
subway-restaurants | Subway Restaurants | 赛百味 賽百味 | | retail
sucafina | Sucafina | 苏卡菲纳 蘇卡菲納 | | trading
success-universe-group | Success Universe Group | 實德環球 实德环球 | |
sucden | Sucden | 苏克顿 蘇克頓 | | trading
sudanese-government | Sudanese government | 苏丹政府 蘇丹政府 | government |
suedlink | SuedLink | | |
suedzucker | Südzucker, Suedzucker | 南德糖业 南德糖業 | |
suek | SUEK | 西伯利亚煤炭能源公司 西伯利亞煤炭能源公司 | |
suez | Suez, Suez Group, Suez SA, Suez Environnement | 苏伊士 蘇伊士 苏伊士集团 蘇伊士集團 苏伊士环境 蘇伊士環境 | |
suez-canal-authority | Suez Canal Authority | 苏伊士运河管理局 蘇伊士運河管理局 | government |
suez-canal-economic-zone | Suez Canal Economic Zone, SCZONE | 苏伊士运河经济区 蘇伊士運河經濟區 | government |
sugi-holdings | Sugi Holdings, Sugi Pharmacy | 杉药局 杉藥局 | | retail
sugon | Sugon, Dawning Information | 中科曙光 曙光信息 | | servers
suhyup-bank | Suhyup Bank | 水协银行 水協銀行 | lender |
sui-northern-gas | Sui Northern Gas | | | gasbuyer
sui-southern-gas | Sui Southern Gas | | | gasbuyer
suining-bank | Suining Bank, Bank of Suining | 遂宁银行 遂寧銀行 | lender |
suining-investment-group | Suining Investment Group | 遂宁投资集团 遂寧投資集團 | fund |
suining-municipal-government | Suining Municipal Government, Suining government, Suining municipal government | 遂宁市政府 遂寧市政府 遂宁市人民政府 遂寧市人民政府 | government |
sul-americana-de-metais | Sul Americana de Metais | | | mining
sulamerica | SulAmérica | | lender |
sulzer | Sulzer | 苏尔寿 蘇爾壽 | | equipment
sumco-taiwan | Sumco Taiwan | 台灣勝高 臺灣勝高 台湾胜高 | | wafers
sumec | SUMEC, SUMEC Group | 苏美达 蘇美達 苏美达集团 蘇美達集團 | | trading
sumitomo-bakelite | Sumitomo Bakelite | 住友电木 住友電木 | | materials
sumitomo-chemical | Sumitomo Chemical | 住友化学 住友化學 | | materials
sumitomo-electric | Sumitomo Electric, Sumitomo Electric Industries | 住友电工 住友電工 住友电气工业 住友電氣工業 | | equipment
sumitomo-forestry | Sumitomo Forestry | 住友林业 住友林業 | |
sumitomo-heavy-industries | Sumitomo Heavy Industries | 住友重机械 住友重機械 住友重机 住友重機 住友重机械工业 住友重機械工業 | |
sumitomo-life | Sumitomo Life | 住友生命 | lender |
sumitomo-mitsui-ds-asset-management | Sumitomo Mitsui DS Asset Management | 三井住友德思资产管理 三井住友德思資產管理 | fund |
sumitomo-mitsui-finance-and-leasing | Sumitomo Mitsui Finance and Leasing, SMFL | 三井住友融资租赁 三井住友融資租賃 三井住友金融租赁 三井住友金融租賃 | lender | lease
sumitomo-mitsui-financial-group | Sumitomo Mitsui Financial Group, SMFG | 三井住友金融集团 三井住友金融集團 三井住友金融 | lender |
sumitomo-mitsui-trust | Sumitomo Mitsui Trust, Sumitomo Mitsui Trust Bank | 三井住友信托银行 三井住友信託銀行 三井住友信托 三井住友信託 | lender |
sumitomo-osaka-cement | Sumitomo Osaka Cement | 住友大阪水泥 | |
sumitomo-pharma | Sumitomo Pharma, Sumitomo Dainippon | 住友制药 住友製藥 大日本住友制药 大日本住友製藥 | | drugs
sumitomo-realty-and-development | Sumitomo Realty & Development, Sumitomo Realty | 住友不动产 住友不動產 | |
sumitomo-rubber | Sumitomo Rubber | 住友橡胶 住友橡膠 | |
sumitomo-warehouse | Sumitomo Warehouse | 住友仓库 住友倉庫 | | transport
sumitomo-wiring-systems | Sumitomo Wiring Systems | 住友电装 住友電裝 | | parts
summa-equity | Summa Equity | | fund |
summerset-group | Summerset Group | | |
summit-ascent-holdings | Summit Ascent Holdings | 凱升控股 凯升控股 | |
summit-carbon-solutions | Summit Carbon Solutions | | |
summit-group-bangladesh | Summit Group Bangladesh, Summit Power International | 孟加拉顶峰集团 孟加拉頂峰集團 | | power
summit-materials | Summit Materials | | | materials
summit-nanotech | Summit Nanotech | | | equipment
summit-partners | Summit Partners | | fund |
sumo | Sumo Group, Sumo Digital | 相扑数码 相撲數碼 | |
sumpo-food | Sumpo Food | 森宝食品 森寶食品 | | farm
sun-art-retail | Sun Art Retail | 高鑫零售 | | retail
sun-ba-power | Sun Ba Power | 森霸電力 森霸电力 | | power
sun-cable | Sun Cable, SunCable | | | power
sun-capital-partners | Sun Capital Partners | | fund |
sun-communities | Sun Communities | | |
sun-country-airlines | Sun Country Airlines | 陽光國度航空 阳光国度航空 | | airline
sun-create-electronics | Sun Create Electronics, Four Creation | 四创电子 四創電子 | | defence
sun-ferry | Sun Ferry | 新渡輪 新渡轮 | |
sun-group-vietnam | Sun Group Vietnam, Sun PhuQuoc Airways | | |
sun-hung-kai-and-co | Sun Hung Kai & Co | 新鴻基公司 新鸿基公司 新鴻基金融 新鸿基金融 | lender |
sun-life-everbright-asset-management | Sun Life Everbright Asset Management | 光大永明资产 光大永明資產 | lender |
sun-life-everbright-life | Sun Life Everbright Life, Sun Life Everbright | 光大永明人寿 光大永明人壽 光大永明 | lender |
sun-life-hong-kong | Sun Life Hong Kong, Sun Life, Sun Life Financial | 永明金融 香港永明金融 永明香港 永明人壽 永明人寿 | lender |
sun-microsystems | Sun Microsystems | 太陽微系統 太阳微系统 昇陽電腦 升阳电脑 | | servers
sun-pharma | Sun Pharma, Sun Pharmaceutical | 太阳制药 太陽製藥 印度太阳药业 印度太陽藥業 | | drugs
sun-tv-network | Sun TV Network | | | media
sun-yat-sen-memorial-hospital | Sun Yat-sen Memorial Hospital | 中山大学孙逸仙纪念医院 中山大學孫逸仙紀念醫院 孙逸仙纪念医院 孫逸仙紀念醫院 | |
sun-yat-sen-university | Sun Yat-sen University, Sun Yat-Sen University | 中山大学 中山大學 | |
sun-yat-sen-university-cancer-center | Sun Yat-sen University Cancer Center, SYSUCC | 中山大学肿瘤防治中心 中山大學腫瘤防治中心 中山大学附属肿瘤医院 中山大學附屬腫瘤醫院 | |
sunac | Sunac, Sunac China | 融创中国 融創中國 融创集团 融創集團 | |
sunac-culture | Sunac Culture | 融创文旅 融創文旅 | |
sunac-services | Sunac Services | 融创服务 融創服務 | |
sunborn | Sunborn | 散爆网络 散爆網絡 | |
suncity-group | Suncity Group | 太陽城集團 太阳城集团 | |
suncor | Suncor, Suncor Energy | 森科能源 森科 | | oil
suncorp | Suncorp, Suncorp Group | 桑科普 | lender |
sund-baelt | Sund & Bælt, Sund & Baelt, Femern A/S, Femern | 费马恩 費馬恩 | |
sundrug | Sundrug | 尚都乐客 尚都樂客 | | retail
sundt-construction | Sundt Construction | | | epc
sunedison | SunEdison | | | solar polysilicon
sunevision | SUNeVision | 新意網 新意网 新意網集團 新意网集团 | | datacentre
sunexpress | SunExpress | 阳光快运航空 陽光快運航空 | | airline
sunfire | Sunfire GmbH, Sunfire | | | equipment
sunflower-pharma | Sunflower Pharma | 葵花药业 葵花葯業 | | drugs
sung-kwang-bend | Sung Kwang Bend | | | equipment
sungrow-energy-storage | Sungrow Energy Storage | 阳光储能 陽光儲能 | | batteries
sungrow-renewables | Sungrow Renewables, Sungrow New Energy | 阳光新能源 陽光新能源 | | solar
sungwoo-hitech | Sungwoo Hitech | | | parts
suning | Suning, Suning.com | 苏宁易购 蘇寧易購 苏宁 蘇寧 苏宁云商 蘇寧雲商 | | retail
suning-appliance-group | Suning Appliance Group, Suning Holdings | 苏宁电器集团 蘇寧電器集團 苏宁控股集团 蘇寧控股集團 苏宁控股 蘇寧控股 | |
suning-hong-kong | Suning Hong Kong | 蘇寧香港 苏宁香港 | | retail
sunkist | Sunkist | 新奇士 香吉士 | | farm
sunlight-agricultural-mutual-insurance | Sunlight Agricultural Mutual Insurance | 阳光农险 陽光農險 阳光农业相互保险 陽光農業相互保險 | lender |
sunlight-financial | Sunlight Financial | | lender |
sunlight-reit | Sunlight REIT | 陽光房地產基金 阳光房地产基金 陽光房託 阳光房托 | |
sunline-tech | Sunline Tech | 长亮科技 長亮科技 | | software
sunlord-electronics | Sunlord Electronics, Shenzhen Sunlord | 顺络电子 順絡電子 | | parts
sunly | Sunly | | | power
sunmei-group | Sunmei Group | 尚美数智 尚美數智 尚美生活 | |
sunner-development | Sunner Development | 圣农发展 聖農發展 圣农集团 聖農集團 | | farm
sunnova | Sunnova | | | solar
sunnovo | Sunnovo, Beijing Sun-Novo | 阳光诺和 陽光諾和 | |
sunny-friend-environmental | Sunny Friend Environmental | 日友環保 日友环保 | |
sunny-leasing | Sunny Leasing, Sunny International Leasing | 陽信國際租賃 阳信国际租赁 | lender |
sunny-optical | Sunny Optical, Sunny Optical Technology | 舜宇光学 舜宇光學 舜宇 舜宇光学科技 舜宇光學科技 | | optics
sunny-pharmtech | Sunny Pharmtech | 三福生技 | | drugs
sunnyfounder | Sunnyfounder | 陽光伏特家 阳光伏特家 | |
sunnyhills | SunnyHills, Sunny Hills | 微熱山丘 微热山丘 | |
sunnypol-optoelectronics | Sunnypol Optoelectronics | 三利谱 三利譜 | | materials
suno | Suno | | | ai
sunopta | SunOpta | | |
sunport-power | Sunport Power | 日托光伏 | | solar
sunpower | SunPower | | | solar
sunrex-technology | Sunrex Technology | 精元電腦 精元电脑 | |
sunrice | SunRice, Ricegrowers | | | grain
sunrise | Sunrise Communications, UPC Switzerland | | | telecom
sunrise-duty-free | Sunrise Duty Free | 日上免税行 日上免稅行 日上上海 | | retail
sunrise-power | Sunrise Power, Xinyuan Power | 新源动力 新源動力 大连新源动力 大連新源動力 | | fuelcells
sunrun | Sunrun | | | solar
sunsea-aiot | Sunsea AIoT | 日海智能 | | telecom
sunseap | Sunseap, EDP Renewables APAC | | | solar
sunshine-100 | Sunshine 100 | 阳光100 陽光100 阳光壹佰 陽光壹佰 | |
sunshine-asset-management | Sunshine Asset Management | 阳光资产 陽光資產 阳光资管 陽光資管 | lender |
sunshine-consumer-finance | Sunshine Consumer Finance | 阳光消费金融 陽光消費金融 北京阳光消费金融 北京陽光消費金融 | lender |
sunshine-life | Sunshine Life | 阳光人寿 陽光人壽 | lender |
sunshine-property-and-casualty | Sunshine Property & Casualty | 阳光财险 陽光財險 阳光产险 陽光產險 | lender |
suntec-reit | Suntec REIT | 新达产业信托 新達產業信託 新达信托 新達信託 | fund |
suntech-power | Suntech Power, Wuxi Suntech, Suntech | 尚德电力 尚德電力 无锡尚德 無錫尚德 | | solar
suntory | Suntory | 三得利 | |
sunvim | Sunvim | 孚日股份 | |
sunwah-group | Sunwah Group | 新華集團香港 新华集团香港 | |
sunward-intelligent | Sunward Intelligent, Sunward | 山河智能 | | equipment
sunway | Sunway, Sunway Group | 双威集团 雙威集團 | |
sunway-chengdu | Sunway Chengdu, Shenwei Technology | 申威科技 成都申威 | | chips
sunwoda-energy | Sunwoda Energy | 欣旺达能源 欣旺達能源 | | batteries
sunwoda-power | Sunwoda Power, Sunwoda Mobility Energy | 欣动力 欣動力 | | batteries
suofeiya-home | Suofeiya Home, Suofeiya | 索菲亚家居 索菲亞家居 | |
supabase | Supabase | | | software
supcon | Supcon, Supcon Technology | 中控技术 中控技術 浙江中控 | | software equipment
super-basketball-league-taiwan | Super Basketball League Taiwan | 超級籃球聯賽 超级篮球联赛 SBL聯盟 SBL联盟 | |
super-dragon-technology | Super Dragon Technology | 佳龍科技 佳龙科技 | |
super-energy-corporation | Super Energy Corporation | | | solar
super-hi-international | Super Hi International | 特海国际 特海國際 | | retail
super-retail-group | Super Retail Group | | | retail
super-sports-media | Super Sports Media | 新英体育 新英體育 新爱体育 新愛體育 | | media
supercell | Supercell | 超级细胞 超級細胞 | |
superdrug | Superdrug | | | retail
superdry | Superdry | | |
superior-industries | Superior Industries | | | parts
superior-plus | Superior Plus | | | gasbuyer
superloop | Superloop | | | telecom
supermarket-reit | Supermarket Income REIT | | |
supermax | Supermax | 速柏玛 速柏瑪 | |
supermercados-bh | Supermercados BH | | | retail
supermercados-peruanos | Supermercados Peruanos | | | retail
supermonkey | Supermonkey | 超级猩猩 超級猩猩 | |
supernal | Supernal | | | aircraft
supernus | Supernus, Supernus Pharmaceuticals | | | drugs
supersport | SuperSport | | | media
supervielle | Supervielle, Banco Supervielle | | lender |
supor | Supor | 苏泊尔 蘇泊爾 | |
supreme-peoples-court-china | Supreme People's Court China, Supreme People's Court | 最高人民法院 | government |
supreme-peoples-procuratorate | Supreme People's Procuratorate | 最高人民检察院 最高人民檢察院 | government |
suqian-municipal-government | Suqian Municipal Government, Suqian government, Suqian municipal government | 宿迁市政府 宿遷市政府 宿迁市人民政府 宿遷市人民政府 | government |
surbana-jurong | Surbana Jurong | 盛裕集团 盛裕集團 盛裕控股 | |
surface-transportation-board | Surface Transportation Board | 美國地面運輸委員會 美国地面运输委员会 | observer |
surge-ai | Surge AI | | | software
surgerii-robotics | Surgerii Robotics | 术锐机器人 術鋭機器人 術銳機器人 | | equipment
surgery-partners | Surgery Partners | | |
surgutneftegas | Surgutneftegas, Surgutneftegaz | 苏尔古特石油天然气 蘇爾古特石油天然氣 苏尔古特石油 蘇爾古特石油 | | oil
surj-sports-investment | SURJ Sports Investment, Surj Sports | | fund |
surrey-satellite | Surrey Satellite Technology, SSTL | 萨里卫星技术 薩里衞星技術 薩里衛星技術 | |
suruga-bank | Suruga Bank | 骏河银行 駿河銀行 | lender |
surveymonkey | SurveyMonkey, Momentive Global | | | software
sus-environment | SUS Environment, Shanghai SUS | 康恒环境 康恆環境 上海康恒 上海康恆 | |
susi-partners | SUSI Partners | | fund |
susquehanna-international-group | Susquehanna International Group | 海納國際 海纳国际 | fund |
suss | SÜSS MicroTec, Suss MicroTec | 苏斯微技术 蘇斯微技術 | | equipment
sustainable-metal-cloud | Sustainable Metal Cloud | | | cloud
sutro-biopharma | Sutro Biopharma | | | drugs
sutter-health | Sutter Health | 薩特健康 萨特健康 | |
suunto | Suunto | 颂拓 頌拓 | |
suva | Suva Switzerland | | fund |
suyin-kgi-consumer-finance | Suyin KGI Consumer Finance, SuYin Kaiji Consumer Finance | 苏银凯基 蘇銀凱基 苏银凯基消费金融 蘇銀凱基消費金融 | lender |
suzano | Suzano | 蘇扎諾 苏扎诺 书赞桉诺 書贊桉諾 | | materials
suzhong-construction | Suzhong Construction, Jiangsu Suzhong | 苏中建设 蘇中建設 江苏苏中建设 江蘇蘇中建設 | | epc
suzhou-asset-investment | Suzhou Asset Investment, Suzhou Angel Fund | 苏州天使母基金 蘇州天使母基金 | fund |
suzhou-asset-management | Suzhou Asset Management | 苏州资产 蘇州資產 苏州资产管理 蘇州資產管理 | lender |
suzhou-communications-investment | Suzhou Communications Investment | 苏州交投 蘇州交投 苏州交投集团 蘇州交投集團 | |
suzhou-dongwei-semiconductor | Suzhou Dongwei Semiconductor, Oriental Semiconductor | 东微半导 東微半導 | | chips
suzhou-financial-leasing | Suzhou Financial Leasing | 苏州金租 蘇州金租 苏州金融租赁 蘇州金融租賃 | lender |
suzhou-financing-re-guarantee | Suzhou Financing Re-guarantee, Suzhou Guarantee | 苏州再担保 蘇州再擔保 苏州市融资再担保 蘇州市融資再擔保 | lender |
suzhou-gas | Suzhou Gas | 苏州燃气 蘇州燃氣 | | gasbuyer
suzhou-good-ark-electronics | Suzhou Good-Ark Electronics | 苏州固锝 蘇州固鍀 晶银新材 晶銀新材 | | materials
suzhou-hailu-heavy-industry | Suzhou Hailu Heavy Industry, Hailu Heavy Industry | 海陆重工 海陸重工 | | equipment
suzhou-high-tech-group | Suzhou High-tech Group, SND Group, Suzhou New District Hi-Tech | 苏州高新集团 蘇州高新集團 苏高新集团 蘇高新集團 苏高新 蘇高新 | |
suzhou-high-tech-zone-management-committee | Suzhou High-tech Zone Management Committee | 苏州高新区管委会 蘇州高新區管委會 苏州国家高新区管委会 蘇州國家高新區管委會 | government |
suzhou-industrial-park-administrative-committee | Suzhou Industrial Park Administrative Committee | 苏州工业园区管委会 蘇州工業園區管委會 | government |
suzhou-industrial-park-state-capital | Suzhou Industrial Park State Capital, SIP State Capital Investment | 园区国控 園區國控 苏州园区国控 蘇州園區國控 苏州工业园区国有资本投资运营 蘇州工業園區國有資本投資運營 | fund |
suzhou-institute-of-biomedical-engineering-and-technology | Suzhou Institute of Biomedical Engineering and Technology | 苏州医工所 蘇州醫工所 中科院苏州医工所 中科院蘇州醫工所 | |
suzhou-institute-of-nano-tech | Suzhou Institute of Nano-Tech, SINANO | 苏州纳米所 蘇州納米所 中科院苏州纳米所 中科院蘇州納米所 | |
suzhou-jinhong-gas | Suzhou Jinhong Gas, Jinhong Gas | 金宏气体 金宏氣體 | | materials
suzhou-laboratory | Suzhou Laboratory | 苏州实验室 蘇州實驗室 | |
suzhou-municipal-government | Suzhou Municipal Government, Suzhou government, Suzhou municipal government | 苏州市政府 蘇州市政府 苏州市人民政府 蘇州市人民政府 | government |
suzhou-rail-transit-group | Suzhou Rail Transit Group | 苏州轨道集团 蘇州軌道集團 苏州轨道交通集团 蘇州軌道交通集團 苏州轨道交通 蘇州軌道交通 苏州轨交 蘇州軌交 | |
suzhou-ribo | Suzhou Ribo, Ribo Life Science | 瑞博生物 | | drugs
suzhou-sasac | Suzhou SASAC, Suzhou Municipal SASAC | 苏州市国资委 蘇州市國資委 苏州国资委 蘇州國資委 | government |
suzhou-trust | Suzhou Trust | 苏州信托 蘇州信託 | lender |
suzhou-urban-construction-investment | Suzhou Urban Construction Investment | 苏州城投 蘇州城投 苏州城投集团 蘇州城投集團 苏州城市建设投资发展集团 蘇州城市建設投資發展集團 | |
suzhou-water-group | Suzhou Water Group | 苏州水务集团 蘇州水務集團 | |
suzlon | Suzlon, Suzlon Energy | 苏司兰 蘇司蘭 | | turbines
suzuken | Suzuken | 铃谦 鈴謙 | |
suzuki | Suzuki, Suzuki Motor | 铃木 鈴木 铃木汽车 鈴木汽車 | | cars
sv-health-investors | SV Health Investors | | fund |
svante | Svante | 斯万特 斯萬特 | |
svante-technologies | Svante Technologies | | | equipment
sveck | Sveck, Jiangsu Sveck | 斯威克 江苏斯威克 江蘇斯威克 | |
svensk-exportkredit | Svensk Exportkredit, Swedish Export Credit Corporation | 瑞典出口信贷公司 瑞典出口信貸公司 瑞典出口信贷银行 瑞典出口信貸銀行 | lender |
svenska-kraftnat | Svenska kraftnät, Svenska kraftnat | 瑞典国家电网 瑞典國家電網 | | powerbuyer
svetofor | Svetofor, Mere discount | | | retail
svitzer | Svitzer | 施维策 施維策 | |
svolt-energy | SVOLT Energy, SVOLT Energy Technology | 章鱼博士 章魚博士 | | batteries
svt | Sveriges Television, SVT | 瑞典电视台 瑞典電視台 瑞典電視臺 瑞典公共电视台 瑞典公共電視台 瑞典公共電視臺 | |
swakop-uranium | Swakop Uranium | 斯瓦科普铀业 斯瓦科普鈾業 湖山铀矿 湖山鈾礦 | | uranium
swancor-renewable | Swancor Renewable | 上緯新能源 上纬新能源 風睿能源公司 风睿能源公司 | | power
swarovski | Swarovski | 施华洛世奇 施華洛世奇 | |
swatch-group | Swatch Group | 斯沃琪 斯沃琪集团 斯沃琪集團 | |
swaysure | SwaySure, SwaySure Technology | 昇维旭 昇維旭 深圳昇维旭 深圳昇維旭 | | memory
swcc | SWCC | 昭和电线 昭和電線 | |
sweco | Sweco | 斯维克 斯維克 | observer |
swedavia | Swedavia | 瑞典机场集团 瑞典機場集團 | |
swedbank | Swedbank | 瑞典银行 瑞典銀行 | lender |
swedfund | Swedfund | 瑞典发展基金 瑞典發展基金 | fund |
swedish-energy-agency | Swedish Energy Agency, Energimyndigheten | 瑞典能源署 | government |
swedish-match | Swedish Match | 瑞典火柴 | |
swedish-state | Swedish state, Swedish government | 瑞典政府 | government |
sweeten-real-estate | Sweeten Real Estate | 新潤建設 新润建设 | |
sweetgreen | Sweetgreen | | | retail
swellfun | Swellfun, Sichuan Swellfun | 水井坊 | |
swen-capital | Swen Capital Partners | | fund |
swift-current-energy | Swift Current Energy | | | power
swiggy | Swiggy, Instamart | | | platform
swire-coca-cola | Swire Coca-Cola | 太古可口可乐 太古可口可樂 太古飲料 太古饮料 | |
swire-hotels | Swire Hotels | 太古酒店 | |
swire-pacific | Swire Pacific | 太古股份 太古公司 | |
swire-shipping | Swire Shipping, China Navigation Company | 太古航运 太古航運 太古輪船 太古轮船 | | shipping
swiss-export-risk-insurance | Swiss Export Risk Insurance, SERV Swiss | 瑞士出口风险保险 瑞士出口風險保險 | lender |
swiss-government | Swiss government, Swiss Confederation, Swiss Federal Council | 瑞士政府 瑞士联邦政府 瑞士聯邦政府 瑞士联邦委员会 瑞士聯邦委員會 | government |
swiss-international | Swiss International Air Lines | 瑞士国际航空 瑞士國際航空 瑞航 | | airline
swiss-life | Swiss Life | 瑞士人寿 瑞士人壽 瑞士人寿集团 瑞士人壽集團 | lender |
swiss-marketplace-group | Swiss Marketplace Group | | | platform
swiss-post | Swiss Post, PostFinance | 瑞士邮政 瑞士郵政 | |
swiss-prime-site | Swiss Prime Site | | |
swiss-re | Swiss Re | 瑞士再保险 瑞士再保險 瑞再 瑞再集团 瑞再集團 | lender |
swisscom | Swisscom | 瑞士电信 瑞士電信 | | telecom
swissgrid | Swissgrid | 瑞士国家电网 瑞士國家電網 | | powerbuyer
swissport | Swissport | 瑞士空港 | |
swissto12 | Swissto12 | | |
switchbot | SwitchBot, OneRobotics, Woan | 卧安机器人 卧安機器人 臥安機器人 | |
swk-holdings | SWK Holdings | | lender |
sycamore-partners | Sycamore Partners | 梧桐合夥 梧桐合伙 | fund |
sydbank | Sydbank | | lender |
sydney-airport | Sydney Airport | 悉尼机场 悉尼機場 雪梨机场 雪梨機場 | |
sydney-trains | Sydney Trains | | | transport
syensqo | Syensqo | 世索科 | | chemicals
sylvania-platinum | Sylvania Platinum | 西尔瓦尼亚铂业 西爾瓦尼亞鉑業 | | mining
symantec | Symantec | 賽門鐵克 赛门铁克 | | software
symbio | Symbio | | | fuelcells
symbotic | Symbotic | 辛博蒂克 | | equipment
symrise | Symrise | 德之馨 | |
symtek-automation-asia | Symtek Automation Asia | 迅得機械 迅得机械 | | equipment
synaptics | Synaptics | 新突思 | | chips
synchron | Synchron | | |
synchrony-financial | Synchrony Financial | 同步金融公司 | lender |
syncona | Syncona | | fund |
syndax | Syndax | | | drugs
synear-food | Synear Food | 思念食品 | |
syneos-health | Syneos Health | 賽紐仕 赛纽仕 | |
synergy-marine | Synergy Marine | 协力船舶管理 協力船舶管理 | | shipping
synergy-wa | Synergy WA | | | power
syneron-candela | Syneron Candela | 赛诺龙 賽諾龍 | |
syneurx-international | SyneuRx International | 心悅生醫 心悦生医 | | drugs
syngene | Syngene | 欣吉恩 新基因国际 新基因國際 | | cdmo
syngenta-china | Syngenta China | 先正达中国 先正達中國 | | farm
syniverse | Syniverse | | | telecom
synlab | Synlab | | |
synlait | Synlait, Synlait Milk | 新莱特 新萊特 新莱特乳业 新萊特乳業 | |
synlogic | Synlogic | | | drugs
synmosa-biopharma | Synmosa Biopharma | 健喬 健乔 健喬信元 健乔信元 | | drugs
synopsys | Synopsys | 新思科技 | | software
synovus | Synovus, Synovus Financial | 西諾烏斯金融 西诺乌斯金融 | lender |
synspective | Synspective | | | launch
synthekine | Synthekine | | | drugs
synthesia | Synthesia | | | software
synthomer | Synthomer | 昕特玛 昕特瑪 | | chemicals
synthorx | Synthorx | | | drugs
synthos-green-energy | Synthos Green Energy, OSGE | | | power
synutra | Synutra | 圣元国际 聖元國際 圣元乳业 聖元乳業 | |
syoung-group | Syoung Group, Shuiyang | 水羊股份 御家汇 御家匯 | |
syrian-government | Syrian government | 叙利亚政府 敘利亞政府 | government |
syros-pharmaceuticals | Syros Pharmaceuticals | | | drugs
sysco | Sysco | 西斯科公司 | | trading
sysmex | Sysmex | 希森美康 | | equipment
systemair | Systemair | | | equipment
systembolaget | Systembolaget | | | retail
`
