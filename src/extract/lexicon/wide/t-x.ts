export const wideTtoX = `
01ai | 01.AI, 01AI | 零一万物 零一萬物 | | software
10x-genomics | 10x Genomics | 10x基因组学 10x基因組學 | | equipment
11-bit | 11 bit studios | | |
111-inc | 111 Inc | 1药网 1藥網 壹药网 壹藥網 | | retail
11street | 11Street | 11街 | | platform
17-education | 17 Education | 一起教育科技 一起作业 一起作業 | |
1789-capital | 1789 Capital | | fund |
17live | 17LIVE, M17 Entertainment | 17直播 藝啟 艺启 | | social
1919-wine-and-spirits | 1919 Wine & Spirits | 1919酒类直供 1919酒類直供 壹玖壹玖 | | retail
1c-company | 1C Company | | | software
1komma5 | 1Komma5, 1KOMMA5° | | |
1mdb | 1MDB | 一马发展公司 一馬發展公司 一个马来西亚发展 一個馬來西亞發展 | fund |
1more | 1More | 万魔声学 萬魔聲學 | |
1x-technologies | 1X Technologies | | | equipment
2020-bulkers | 2020 Bulkers | | | shipping
20th-century-studios | 20th Century Studios, 20th Century Fox | 二十世纪影业 二十世紀影業 二十世纪福克斯 二十世紀福克斯 二十世紀福斯 二十世纪福斯 | | rights
21st-century-media | 21st Century Media | 21世纪传媒 21世紀傳媒 21世纪报系 21世紀報系 | | media
23andme | 23andMe | | |
29metals | 29Metals | | | mining
2africa-consortium | 2Africa consortium, 2Africa | 2Africa海缆 2Africa海纜 | | telecom
2degrees | 2degrees | | | telecom
2go-group | 2GO Group | | | shipping
2pointzero | 2PointZero | | fund |
2seventy-bio | 2seventy bio | | | drugs
360-security-technology | 360 Security Technology, Qihoo 360 | 三六零 奇虎360 360集团 360集團 | | software
361-degrees | 361 Degrees | 361度 | |
37-interactive | 37 Interactive, 37Games | 三七互娱 三七互娛 | |
3d-investment-partners | 3D Investment Partners | | fund |
3d-systems | 3D Systems | | | equipment
3f-new-materials | 3F New Materials, Shanghai 3F | 三爱富 三愛富 上海三爱富 上海三愛富 三爱富新材料 三愛富新材料 | | chemicals
3g-capital | 3G Capital | 3G資本 3G资本 | fund |
3i | 3i Group, 3i Infrastructure | 3i集团 3i集團 | fund |
3m | 3M | 3M公司 明尼蘇達礦業 明尼苏达矿业 | |
3peak | 3Peak | 思瑞浦 | | chips
3sun | 3Sun | | | solar
407-etr | 407 ETR, 407 International | 407高速 | |
42dot | 42dot | | | software
4d-molecular-therapeutics | 4D Molecular Therapeutics | | | drugs
4dmedical | 4DMedical | | |
4ig | 4iG, 4iG Space and Defence | | |
4paradigm | 4Paradigm, Fourth Paradigm | 第四范式 第四範式 范式智能 範式智能 | | software
4px-express | 4PX Express | 递四方 遞四方 | | transport
50hertz | 50Hertz | 50赫兹 50赫茲 | | powerbuyer
51job | 51job, Qiancheng Wuyou | 前程无忧 前程無憂 | | platform
51talk | 51Talk | 无忧英语 無憂英語 51Talk在线教育 51Talk在線教育 | |
51world | 51WORLD | 五一视界 五一視界 51WORLD集团 51WORLD集團 | | software
52toys | 52TOYS, 52Toys | 52TOYS集团 52TOYS集團 乐自天成 樂自天成 | | retail
58com | 58.com | 58同城 五八同城 | | platform
5am-ventures | 5AM Ventures | | fund |
5c-data-centers | 5C Data Centers | | | datacentre
5e-advanced-materials | 5E Advanced Materials | | | materials
5i5j | 5i5j, WoAiWoJia | 我爱我家 我愛我家 | |
65-equity-partners | 65 Equity Partners | | fund |
7-eleven | 7-Eleven | 7-11便利店 柒一拾壹 | | retail
7-eleven-inc | 7-Eleven Inc | | | retail
759-store | 759 Store, CEC International | 759阿信屋 CEC國際 CEC国际 | | retail
77-bank | 77 Bank | 七十七银行 七十七銀行 | lender |
777-partners | 777 Partners | 777合伙 777合夥 | fund |
89bio | 89bio | | | drugs
8vc | 8VC | | fund |
8x8-inc | 8x8 Inc | | | software
9-air | 9 Air | 九元航空 | | airline
99-ranch-market | 99 Ranch Market | 大華超級市場 大华超级市场 大華超市 大华超市 | | retail
99-speed-mart | 99 Speed Mart | 99速市 | | retail
99-taxis | 99 Taxis, 99 Tecnologia | 巴西99 | | platform
t-and-d-holdings | T&D Holdings | T&D控股 | lender |
t-and-g-global | T&G Global | | | farm
t-and-t-group | T&T Group | T&T集团 T&T集團 | |
t-global-technology | T-Global Technology | 高柏科技 | | parts
t-head | T-Head, T-Head Semiconductor, Pingtouge | 平头哥 平頭哥 平头哥半导体 平頭哥半導體 | | chips
t-mobile-us | T-Mobile US | | | telecom
t-series | T-Series | | | rights
t-systems | T-Systems | | | cloud
t1-energy | T1 Energy, Freyr Battery, FREYR, FREYR Battery | 弗雷尔电池 弗雷爾電池 | | solar batteries
t1-entertainment | T1 Entertainment | | |
t1-league | T1 League | T1聯盟 T1联盟 | |
t3-mobility | T3 Mobility, T3 Chuxing | T3出行 T3出行公司 领行科技 領行科技 | | platform
t3ex-global | T3EX Global | 台驊控股 台骅控股 台驊投控 台骅投控 台驊 台骅 | | transport
t5-data-centers | T5 Data Centers | | | datacentre
ta-associates | TA Associates | | fund |
ta-ching-bills-finance | Ta Ching Bills Finance | 大慶票券 大庆票券 大慶票券金融 大庆票券金融 | lender |
ta-ching-securities | Ta Ching Securities | 大慶證券 大庆证券 | observer |
ta-ho-maritime | Ta-Ho Maritime | 達和航運 达和航运 | | shipping
ta-i-technology | TA-I Technology | 大毅科技 | | parts
ta-liang-technology | Ta Liang Technology | 大量科技 | | equipment
taag-angola-airlines | TAAG Angola Airlines, TAAG | 安哥拉航空 | | airline
taaleem-holdings | Taaleem Holdings | 塔利姆教育 | |
tabby-fintech | Tabby FinTech | | lender |
tabcorp | Tabcorp | 塔布集团 塔布集團 | |
tableau-software | Tableau Software | | | software
tabreed | Tabreed, National Central Cooling | 塔布里德 | |
tabung-haji | Tabung Haji | 马来西亚朝圣基金局 馬來西亞朝聖基金局 | fund |
tachan-securities | Tachan Securities | 大展證券 大展证券 大展證 大展证 | observer |
taco-bell | Taco Bell | 塔可鐘 塔可钟 塔可貝爾 塔可贝尔 | | retail
tadano | Tadano | 多田野 | |
tadawul | Tadawul, Saudi Exchange, Saudi Tadawul Group | 沙特证券交易所 沙特證券交易所 塔达乌尔 塔達烏爾 | observer |
tadweer-group | Tadweer Group | | |
tae-technologies | TAE Technologies | TAE科技 | | reactors
taekwang-group | Taekwang Group | 泰光集团 泰光集團 | |
taekwang-industrial | Taekwang Industrial | 泰光产业 泰光產業 | |
taesa | Taesa | | | power
taeyoung-e-and-c | Taeyoung E&C | 泰荣建设 泰榮建設 | |
tag-immobilien | TAG Immobilien | | |
tage-idriver | TAGE Idriver | 踏歌智行 | | software
tahoe-group | Tahoe Group | 泰禾集团 泰禾集團 | |
tai-cheung-holdings | Tai Cheung Holdings | 大昌集團 大昌集团 | |
tai-chong-cheang-steamship | Tai Chong Cheang Steamship | 泰昌祥輪船 泰昌祥轮船 | | shipping
tai-fung-bank | Tai Fung Bank | 大丰银行 大豐銀行 | lender |
tai-hing-group | Tai Hing Group, Tai Hing | 太興 太兴 太興集團 太兴集团 | |
tai-hung-fai-enterprise | Tai Hung Fai Enterprise | 大鴻輝 大鸿辉 大鴻輝興業 大鸿辉兴业 | |
tai-kung-wen-wei-media-group | Tai Kung Wen Wei Media Group | 大公文匯傳媒集團 大公文汇传媒集团 大公文匯集團 大公文汇集团 | |
tai-ling-motor | Tai Ling Motor, Suzuki Taiwan | 台鈴工業 台铃工业 | |
tai-mall | Tai Mall, Taimall Development | 台茂購物中心 台茂购物中心 | | retail
tai-sang-bank | Tai Sang Bank | | lender |
tai-saw-technology | TAI-SAW Technology | 嘉碩 嘉硕 嘉碩科技 嘉硕科技 | | parts
tai-tech-advanced-electronics | Tai-Tech Advanced Electronics | 臺慶科 台庆科 西北臺慶 西北台庆 | | parts
tai-yau-bank | Tai Yau Bank | 大有銀行 大有银行 | lender |
taicang-municipal-government | Taicang Municipal Government, Taicang government, Taicang municipal government | 太仓市政府 太倉市政府 太仓市人民政府 太倉市人民政府 | government |
taicang-port-group | Taicang Port Group | 太仓港集团 太倉港集團 太仓港 太倉港 | |
taicca | TAICCA, Taiwan Creative Content Agency | 文策院 文化內容策進院 文化内容策进院 | fund |
taichung-bank-leasing | Taichung Bank Leasing | 台中銀租賃 臺中銀租賃 台中银租赁 台中銀租賃事業 臺中銀租賃事業 台中银租赁事业 | lender |
taichung-bank-securities | Taichung Bank Securities | 台中銀證券 臺中銀證券 台中银证券 | observer |
taichung-economic-development-bureau | Taichung Economic Development Bureau | 台中市經發局 臺中市經發局 台中市经发局 台中市政府經濟發展局 臺中市政府經濟發展局 台中市政府经济发展局 | government |
taichung-metro | Taichung Metro, Taichung MRT | 台中捷運公司 臺中捷運公司 台中捷运公司 中捷公司 台中捷運 臺中捷運 台中捷运 | |
taichung-site | Taichung SITE | 台中銀投信 臺中銀投信 台中银投信 | fund |
taichung-transportation-bureau | Taichung Transportation Bureau | 台中市政府捷運工程局 臺中市政府捷運工程局 台中市政府捷运工程局 台中捷運局 臺中捷運局 台中捷运局 中市捷運工程局 中市捷运工程局 | government |
taichung-urban-development-bureau | Taichung Urban Development Bureau | 台中市都發局 臺中市都發局 台中市都发局 台中市政府都市發展局 臺中市政府都市發展局 台中市政府都市发展局 | government |
taichung-veterans-general-hospital | Taichung Veterans General Hospital | 台中榮總 臺中榮總 台中荣总 臺中榮民總醫院 台中荣民总医院 | |
taidoc-technology | TaiDoc Technology | 泰博科技 | |
taiga-cloud | Taiga Cloud | | | cloud
taihan-cable | Taihan Cable, Taihan Electric Wire, Taihan Cable & Solution | 大韩电线 大韓電線 大韩电缆 大韓電纜 | | equipment
taihe-music-group | Taihe Music Group, Taihe Music | 太合音乐 太合音樂 太合音乐集团 太合音樂集團 | | rights
taiheiyo-cement | Taiheiyo Cement | 太平洋水泥 | |
taiheiyo-metals | Taiheiyo Metals, Pacific Metals | 大平洋金属 大平洋金屬 | |
taiji-computer | Taiji Computer | 太极股份 太極股份 | | software
taiji-group | Taiji Group | 太极集团 太極集團 | | drugs
taikang-community | Taikang Community | 泰康之家 | lender |
taikang-online | Taikang Online | 泰康在线 泰康在線 | lender |
taikang-pension | Taikang Pension | 泰康养老 泰康養老 | lender |
taikisha | Taikisha | 大气社 大氣社 | |
tailg | Tailg | 台铃 台鈴 臺鈴 台铃科技 台鈴科技 臺鈴科技 | |
tailift-group | Tailift Group | 台勵福 台励福 | | equipment
tainan-city-mrt-office | Tainan City MRT Office | 台南市捷運工程處 臺南市捷運工程處 台南市捷运工程处 | government |
tainan-economic-development-bureau | Tainan Economic Development Bureau | 台南市經發局 臺南市經發局 台南市经发局 台南市政府經濟發展局 臺南市政府經濟發展局 台南市政府经济发展局 | government |
tainan-enterprises | Tainan Enterprises | 台南企業 臺南企業 台南企业 | |
tainan-spinning | Tainan Spinning | 台南紡織 臺南紡織 台南纺织 | |
tainan-water-resources-bureau | Tainan Water Resources Bureau | 台南市水利局 臺南市水利局 台南市政府水利局 臺南市政府水利局 | government |
tainergy-tech | Tainergy Tech | 太極能源科技 太极能源科技 | | solar
taipei-101 | Taipei 101, Taipei Financial Center Corporation | 台北101 臺北101 台北金融大樓公司 臺北金融大樓公司 台北金融大楼公司 台北101購物中心 臺北101購物中心 台北101购物中心 | |
taipei-arena | Taipei Arena | 台北小巨蛋 臺北小巨蛋 | |
taipei-city-department-of-education | Taipei City Department of Education | 台北市教育局 臺北市教育局 北市教育局 | government |
taipei-city-department-of-finance | Taipei City Department of Finance | 台北市財政局 臺北市財政局 台北市财政局 北市財政局 北市财政局 | government |
taipei-city-department-of-rapid-transit-systems | Taipei City Department of Rapid Transit Systems | 台北市政府捷運工程局 臺北市政府捷運工程局 台北市政府捷运工程局 台北捷運局 臺北捷運局 台北捷运局 北市捷運局 北市捷运局 | government |
taipei-city-department-of-sports | Taipei City Department of Sports | 台北市體育局 臺北市體育局 台北市体育局 北市體育局 北市体育局 | government |
taipei-city-hospital | Taipei City Hospital | 台北市立聯合醫院 臺北市立聯合醫院 台北市立联合医院 北市聯醫 北市联医 | |
taipei-city-urban-development-department | Taipei City Urban Development Department | 台北市都市發展局 臺北市都市發展局 台北市都市发展局 北市都發局 北市都发局 | government |
taipei-dome | Taipei Dome, Farglory Dome | 台北大巨蛋 臺北大巨蛋 遠雄巨蛋 远雄巨蛋 大巨蛋 | |
taipei-fubon-braves | Taipei Fubon Braves | 富邦勇士 台北富邦勇士 臺北富邦勇士 | |
taipei-medical-university | Taipei Medical University | 台北醫學大學 臺北醫學大學 台北医学大学 北醫大 北医大 | |
taipei-medical-university-hospital | Taipei Medical University Hospital | 北醫附醫 北医附医 台北醫學大學附設醫院 臺北醫學大學附設醫院 台北医学大学附设医院 | |
taipei-music-center | Taipei Music Center | 台北流行音樂中心 臺北流行音樂中心 台北流行音乐中心 | |
taipei-nangang-exhibition-center | Taipei Nangang Exhibition Center | 南港展覽館 南港展览馆 | |
taipei-performing-arts-center | Taipei Performing Arts Center | 台北表演藝術中心 臺北表演藝術中心 台北表演艺术中心 北藝中心 北艺中心 | |
taipei-songshan-airport | Taipei Songshan Airport | 松山機場 松山机场 台北國際航空站 臺北國際航空站 台北国际航空站 | |
taipei-taishin-mars | Taipei Taishin Mars | 台北台新戰神 臺北台新戰神 台北台新战神 台新戰神 台新战神 | |
taipei-urban-regeneration-center | Taipei Urban Regeneration Center | 台北市住宅及都市更新中心 臺北市住宅及都市更新中心 | government |
taipei-veterans-general-hospital | Taipei Veterans General Hospital | 台北榮總 臺北榮總 台北荣总 臺北榮民總醫院 台北荣民总医院 | |
taipei-water-department | Taipei Water Department | 台北自來水事業處 臺北自來水事業處 台北自来水事业处 北水處 北水处 | government |
taiping-asset-management | Taiping Asset Management | 太平资产 太平資產 太平资管 太平資管 | lender |
taiping-general-insurance | Taiping General Insurance, Taiping Property Insurance | 太平财险 太平財險 太平财产保险 太平財產保險 | lender |
taiping-life-hong-kong | Taiping Life Hong Kong | 太平人壽香港 太平人寿香港 | lender |
taiping-life-insurance | Taiping Life Insurance, Taiping Life | 太平人寿保险 太平人壽保險 | lender |
taiping-pension | Taiping Pension | 太平养老 太平養老 太平养老保险 太平養老保險 | lender |
tais | TAIS Shipyards, STM Turkey, STM Savunma | | | defence
taisei | Taisei | 大成建设 大成建設 | |
taishan-nuclear-power | Taishan Nuclear Power | 台山核电 台山核電 | | power
taishan-oil | Taishan Oil, Sinopec Shandong Taishan Petroleum | 泰山石油 石化泰山石油 | | retail
taishin-asset-management | Taishin Asset Management | 台新資產管理 台新资产管理 | fund |
taishin-d-a-finance | Taishin D.A. Finance | 台新大安租賃 台新大安租赁 | lender |
taishin-life | Taishin Life | 台新人壽 台新人寿 | lender |
taishin-venture-capital | Taishin Venture Capital | 台新創投 台新创投 | fund |
taisho-pharmaceutical | Taisho Pharmaceutical | 大正制药 大正製藥 | | drugs
taisic-materials | Taisic Materials | 盛新材料 盛新材料科技 | | wafers
taisol-electronics | Taisol Electronics | 泰碩 泰硕 泰碩電子 泰硕电子 | | parts
taita-chemical | Taita Chemical | 台達化學 台达化学 台達化工 台达化工 | | chemicals
taitra | TAITRA, Taiwan External Trade Development Council | 外貿協會 外贸协会 中華民國對外貿易發展協會 中华民国对外贸易发展协会 | |
taiwan-adventist-hospital | Taiwan Adventist Hospital | 臺安醫院 台安医院 | |
taiwan-affairs-office | Taiwan Affairs Office | 国台办 國台辦 国务院台办 國務院台辦 国务院台湾事务办公室 國務院台灣事務辦公室 | government |
taiwan-ai-labs | Taiwan AI Labs | 台灣人工智慧實驗室 臺灣人工智慧實驗室 台湾人工智慧实验室 雅婷智慧 | | software
taiwan-air-cargo-terminal | Taiwan Air Cargo Terminal | 華儲公司 华储公司 | |
taiwan-air-force | Taiwan Air Force | 台灣空軍 臺灣空軍 台湾空军 | government |
taiwan-airport-services | Taiwan Airport Services | 台灣航勤 臺灣航勤 台湾航勤 | |
taiwan-asset-management-corporation | Taiwan Asset Management Corporation, TAMCO | 台灣資產管理公司 臺灣資產管理公司 台湾资产管理公司 台灣資產 臺灣資產 台湾资产 | fund |
taiwan-beer | Taiwan Beer | 台灣啤酒 臺灣啤酒 台湾啤酒 台啤 | |
taiwan-broadband-communications | Taiwan Broadband Communications | 台灣寬頻通訊 臺灣寬頻通訊 台湾宽频通讯 | | platform
taiwan-business-bank-leasing | Taiwan Business Bank Leasing, TBB International Leasing | 臺企銀國際租賃 台企银国际租赁 台企銀租賃 台企银租赁 | lender |
taiwan-carbon-solution-exchange | Taiwan Carbon Solution Exchange | 台灣碳權交易所 臺灣碳權交易所 台湾碳权交易所 | observer |
taiwan-cell-energy | Taiwan Cell Energy | 有量科技 | | batteries
taiwan-centers-for-disease-control | Taiwan Centers for Disease Control | 台灣疾管署 臺灣疾管署 台湾疾管署 疾管署 疾病管制署 | government |
taiwan-cooperative-asset-management | Taiwan Cooperative Asset Management | 合庫資產管理 合库资产管理 | fund |
taiwan-cooperative-bills-finance | Taiwan Cooperative Bills Finance | 合庫票券 合库票券 | lender |
taiwan-cooperative-securities | Taiwan Cooperative Securities | 合庫證券 合库证券 | observer |
taiwan-cooperative-venture-capital | Taiwan Cooperative Venture Capital | 合庫創投 合库创投 | fund |
taiwan-depository-and-clearing-corporation | Taiwan Depository & Clearing Corporation, TDCC | 集保結算所 集保结算所 台灣集中保管結算所 臺灣集中保管結算所 台湾集中保管结算所 集保中心 | observer |
taiwan-design-research-institute | Taiwan Design Research Institute | 台灣設計研究院 臺灣設計研究院 台湾设计研究院 設研院 设研院 | |
taiwan-financial-asset-service-corporation | Taiwan Financial Asset Service Corporation | 台灣金融資產服務 臺灣金融資產服務 台湾金融资产服务 台灣金服 臺灣金服 台湾金服 | |
taiwan-fire-and-marine-insurance | Taiwan Fire & Marine Insurance | 台灣產險 臺灣產險 台湾产险 台灣產物保險 臺灣產物保險 台湾产物保险 | lender |
taiwan-futures-exchange | Taiwan Futures Exchange, TAIFEX | 台灣期貨交易所 臺灣期貨交易所 台湾期货交易所 台灣期交所 臺灣期交所 台湾期交所 | observer |
taiwan-generations-corporation | Taiwan Generations Corporation | 永傳能源 永传能源 | | power
taiwan-global-biofund | Taiwan Global BioFund | 台灣全球生技基金 臺灣全球生技基金 台湾全球生技基金 | fund |
taiwan-hon-chuan | Taiwan Hon Chuan | 宏全國際 宏全国际 | |
taiwan-ic-packaging | Taiwan IC Packaging | 典範半導體 典范半导体 | |
taiwan-insurance-guaranty-fund | Taiwan Insurance Guaranty Fund | 保險安定基金 保险安定基金 | government |
taiwan-international-logistics-development | Taiwan International Logistics Development | 台灣港務國際物流 臺灣港務國際物流 台湾港务国际物流 | |
taiwan-kolin | Taiwan Kolin | 歌林公司 | |
taiwan-kuro-times | Taiwan Kuro Times | 酷樂時代 酷乐时代 | | platform
taiwan-mobile-payment | Taiwan Mobile Payment | 台灣行動支付 臺灣行動支付 台湾行动支付 台灣Pay 臺灣Pay 台湾Pay | |
taiwan-mobile-ventures | Taiwan Mobile Ventures | 台灣大創投 臺灣大創投 台湾大创投 | fund |
taiwan-navy | Taiwan Navy | 台灣海軍 臺灣海軍 台湾海军 | government |
taiwan-optical-platform | Taiwan Optical Platform | 台灣數位光訊 臺灣數位光訊 台湾数位光讯 台數科 台数科 大大數位匯流 大大数位汇流 | | platform
taiwan-paiho | Taiwan Paiho | 台灣百和 臺灣百和 台湾百和 | |
taiwan-pelican | Taiwan Pelican | 宅配通公司 | |
taiwan-pelican-express | Taiwan Pelican Express | 宅配通 台灣宅配通 臺灣宅配通 台湾宅配通 | | transport
taiwan-professional-basketball-league | Taiwan Professional Basketball League, TPBL | 台灣職業籃球大聯盟 臺灣職業籃球大聯盟 台湾职业篮球大联盟 TPBL職籃 TPBL职篮 | |
taiwan-puritic | Taiwan Puritic | 漢科系統 汉科系统 | | epc
taiwan-railway-administration | Taiwan Railway Administration | 台鐵局 台铁局 交通部臺灣鐵路管理局 交通部台湾铁路管理局 | |
taiwan-realty | Taiwan Realty, Twhouse | 台灣房屋集團 臺灣房屋集團 台湾房屋集团 | |
taiwan-research-institute | Taiwan Research Institute | 台灣綜合研究院 臺灣綜合研究院 台湾综合研究院 台綜院 台综院 | observer |
taiwan-rolling-stock-company | Taiwan Rolling Stock Company, TRSC | 台灣車輛 臺灣車輛 台湾车辆 台灣車輛公司 臺灣車輛公司 台湾车辆公司 台車公司 台车公司 | | trains
taiwan-sakura-corporation | Taiwan Sakura Corporation | 台灣櫻花 臺灣櫻花 台湾樱花 | |
taiwan-semiconductor-industry-association | Taiwan Semiconductor Industry Association, TSIA | 台灣半導體產業協會 臺灣半導體產業協會 台湾半导体产业协会 | observer |
taiwan-semiconductor-research-institute | Taiwan Semiconductor Research Institute | 國研院半導體中心 国研院半导体中心 台灣半導體研究中心 臺灣半導體研究中心 台湾半导体研究中心 | |
taiwan-specialty-chemicals-corporation | Taiwan Specialty Chemicals Corporation | 台特化 台灣特品化學 臺灣特品化學 台湾特品化学 | | materials
taiwan-star-telecom | Taiwan Star Telecom | 台灣之星 臺灣之星 台湾之星 | | telecom
taiwan-steel-group | Taiwan Steel Group | 台鋼集團 台钢集团 台灣鋼鐵集團 臺灣鋼鐵集團 台湾钢铁集团 | |
taiwan-styrene-monomer | Taiwan Styrene Monomer | 台灣苯乙烯 臺灣苯乙烯 台湾苯乙烯 | | chemicals
taiwan-surface-mounting-technology | Taiwan Surface Mounting Technology, TSMT | 台表科 | |
taiwan-tax-administration | Taiwan Tax Administration | 台灣賦稅署 臺灣賦稅署 台湾赋税署 財政部賦稅署 财政部赋税署 | government |
taiwan-taxi | Taiwan Taxi | 台灣大車隊 臺灣大車隊 台湾大车队 | |
taiwan-television | Taiwan Television | 台灣電視公司 臺灣電視公司 台湾电视公司 | | platform
taiwan-textile-research-institute | Taiwan Textile Research Institute | 紡織產業綜合研究所 纺织产业综合研究所 紡研所 纺研所 | |
taiwan-web-service | Taiwan Web Service, Taiwan AI Cloud | 台智雲 台智云 台灣智慧雲端服務 臺灣智慧雲端服務 台湾智慧云端服务 | | cloud
taiyen-green-energy | Taiyen Green Energy, Tai-Yen Green Energy | 台鹽綠能 台盐绿能 | | solar
taiyo-life | Taiyo Life | | lender |
taiyo-nippon-sanso | Taiyo Nippon Sanso, Nippon Sanso | 大阳日酸 大陽日酸 日本酸素 | | materials
taiyo-yuden | Taiyo Yuden | 太阳诱电 太陽誘電 | |
taiyuan-heavy-industry | Taiyuan Heavy Industry, TYHI | 太原重工 太重集团 太重集團 | | equipment
taiyuan-longcheng-development-investment | Taiyuan Longcheng Development Investment | 龙投集团 龍投集團 太原龙投 太原龍投 龙城发展投资集团 龍城發展投資集團 | |
taiyuan-municipal-government | Taiyuan Municipal Government, Taiyuan government, Taiyuan municipal government | 太原市政府 太原市人民政府 | government |
taiyuan-rail-transit | Taiyuan Rail Transit | 太原轨道集团 太原軌道集團 太原轨道交通 太原軌道交通 | |
taiyuan-sasac | Taiyuan SASAC, Taiyuan Municipal SASAC | 太原市国资委 太原市國資委 太原国资委 太原國資委 | government |
taiyuan-state-owned-investment | Taiyuan State-owned Investment | 太原国投 太原國投 太原国投集团 太原國投集團 | |
taiyuan-university-of-technology | Taiyuan University of Technology | 太原理工大学 太原理工大學 | |
taizhou-huaxin-pharmaceutical-investment | Taizhou Huaxin Pharmaceutical Investment | 泰州医药城控股 泰州醫藥城控股 泰州华信药业 泰州華信藥業 | fund |
taizhou-jiangsu-municipal-government | Taizhou Jiangsu Municipal Government, Taizhou Jiangsu government, Taizhou Jiangsu municipal government | 泰州市政府 泰州市人民政府 | government |
taizhou-state-owned-capital-operation-zhejiang | Taizhou State-owned Capital Operation Zhejiang | 台州国运 台州國運 台州市国有资本运营集团 台州市國有資本運營集團 | fund |
taizhou-zhejiang-municipal-government | Taizhou Zhejiang Municipal Government, Taizhou Zhejiang government, Taizhou Zhejiang municipal government | 台州市政府 台州市人民政府 | government |
taizhou-zhejiang-sasac | Taizhou Zhejiang SASAC, Taizhou Zhejiang Municipal SASAC | 台州市国资委 台州市國資委 台州国资委 台州國資委 | government |
tajik-government | Tajik government, Government of Tajikistan | 塔吉克斯坦政府 | government |
tak-chun-group | Tak Chun Group | 德晉集團 德晋集团 | |
takara-holdings | Takara Holdings | 宝酒造 寶酒造 | |
takasago-thermal | Takasago Thermal | 高砂热学 高砂熱學 | |
takashimaya | Takashimaya | 高岛屋 高島屋 | | retail
take-two | Take-Two, Take-Two Interactive, Rockstar Games | Take-Two互动 Take-Two互動 塔克圖 塔克图 | |
takenaka | Takenaka | 竹中工务店 竹中工務店 | |
takeuchi-manufacturing | Takeuchi Manufacturing | 竹内制作所 竹內製作所 | |
takii-seed | Takii Seed | 泷井种苗 瀧井種苗 | |
tal-apparel | TAL Apparel, TAL Group | 聯業製衣 联业制衣 | |
tal-education | TAL Education | 好未来教育 好未來教育 好未来集团 好未來集團 学而思 學而思 | |
talaat-moustafa-group | Talaat Moustafa Group | 塔拉特穆斯塔法集团 塔拉特穆斯塔法集團 | |
talabat | Talabat | | | platform
talanx | Talanx, HDI Global | 塔兰克斯 塔蘭克斯 | lender |
talco | Talco | 塔吉克铝业 塔吉克鋁業 | | materials
talco-gold | Talco Gold | 塔铝金业 塔鋁金業 | | mining
talcott-financial | Talcott Financial, Talcott Resolution | | lender |
talga | Talga, Talga Group | 塔尔加 塔爾加 | | graphite
talgo | Talgo, Patentes Talgo | 塔尔戈 塔爾戈 | | trains
talison | Talison, Talison Lithium | 泰利森 泰利森锂业 泰利森鋰業 | | lithium
tallgrass | Tallgrass, Tallgrass Energy | | | lng
tallink | Tallink, Tallink Silja, Tallink Grupp | 塔林克 | | shipping
talon-metals | Talon Metals | 塔伦金属 塔倫金屬 | | mining
talos-energy | Talos Energy | | | oil
talpa | Talpa Network | | |
talum | Talum Kidričevo | | | materials
tamara-finance | Tamara Finance | | lender |
tamarack-valley-energy | Tamarack Valley Energy | | | oil
tamil-nadu-government | Tamil Nadu government, State of Tamil Nadu | 泰米尔纳德邦政府 泰米爾納德邦政府 | government |
tamjai-international | TamJai International, TamJai | 譚仔國際 谭仔国际 譚仔 谭仔 譚仔雲南米線 谭仔云南米线 | |
tamkang-university | Tamkang University | 淡江大學 淡江大学 | |
tan-chong-motor | Tan Chong Motor | 陈唱汽车 陳唱汽車 | |
tanaka-precious-metals | Tanaka Precious Metals | 田中贵金属 田中貴金屬 | | materials
tanap | TANAP | 跨安纳托利亚天然气管道 跨安納托利亞天然氣管道 | |
tanbreez | Tanbreez | 坦布里兹 坦布里茲 | | rare-earths
tandanor | Tandanor | | | ships
tandem-diabetes | Tandem Diabetes | | |
tandem-diabetes-care | Tandem Diabetes Care | | | equipment
tands-communications | T&S Communications | 太辰光 | | optics
tanesco | TANESCO | 坦桑尼亚供电公司 坦桑尼亞供電公司 坦桑尼亚电力公司 坦桑尼亞電力公司 | | power
tang-eng-iron-works | Tang Eng Iron Works, Tang Eng | 唐榮 唐荣 唐榮鐵工廠 唐荣铁工厂 唐榮公司 唐荣公司 | | trains steel
tanger-med | Tanger Med | 丹吉尔地中海港 丹吉爾地中海港 | |
tango-therapeutics | Tango Therapeutics | | | drugs
tangrenshen | Tangrenshen | 唐人神 | | farm
tangshan-donghua-steel | Tangshan Donghua Steel | 唐山东华钢铁 唐山東華鋼鐵 | | steel
tangshan-holding-development | Tangshan Holding Development | 唐山控股 唐山控股发展集团 唐山控股發展集團 | fund |
tangshan-municipal-government | Tangshan Municipal Government, Tangshan government, Tangshan municipal government | 唐山市政府 唐山市人民政府 | government |
tangshan-port-group | Tangshan Port Group, Tangshan Port | 唐山港集团 唐山港集團 唐山港 唐山港口实业集团 唐山港口實業集團 唐山港股份 | | transport
tangshan-ruifeng-steel | Tangshan Ruifeng Steel | 唐山瑞丰钢铁 唐山瑞豐鋼鐵 | | steel
tangshan-sanyou-group | Tangshan Sanyou Group, Sanyou Group | 三友集团 三友集團 唐山三友 | | chemicals
tangshan-sasac | Tangshan SASAC, Tangshan Municipal SASAC | 唐山市国资委 唐山市國資委 唐山国资委 唐山國資委 | government |
tanium | Tanium | | | software
tankeblue | TankeBlue, TanKeBlue Semiconductor | 天科合达 天科合達 | | wafers
tanzania-ports-authority | Tanzania Ports Authority | 坦桑尼亚港务局 坦桑尼亞港務局 | government |
tanzania-railways-corporation | Tanzania Railways Corporation | 坦桑尼亚铁路公司 坦桑尼亞鐵路公司 | | trains
tanzanian-government | Tanzanian government, Government of Tanzania | 坦桑尼亚政府 坦桑尼亞政府 | government |
tao-heung-holdings | Tao Heung Holdings | 稻香集團 稻香集团 稻香控股 | |
tao-kae-noi | Tao Kae Noi | | |
taobao | Taobao | 淘宝 淘寶 淘宝网 淘寶網 淘宝闪购 淘寶閃購 | | platform
taoli-bread | Taoli Bread | 桃李面包 桃李麪包 桃李麵包 | |
taotian-group | Taotian Group | 淘天集团 淘天集團 淘宝天猫集团 淘寶天貓集團 | | platform
taoyuan-aerotropolis-corporation | Taoyuan Aerotropolis Corporation | 桃園航空城公司 桃园航空城公司 桃園航空城 桃园航空城 | |
taoyuan-city-water-affairs-department | Taoyuan City Water Affairs Department | 桃園市水務局 桃园市水务局 桃園市政府水務局 桃园市政府水务局 | government |
taoyuan-department-of-rapid-transit-systems | Taoyuan Department of Rapid Transit Systems | 桃園市政府捷運工程局 桃园市政府捷运工程局 桃園捷運局 桃园捷运局 桃市捷運局 桃市捷运局 | government |
taoyuan-general-hospital | Taoyuan General Hospital | 衛福部桃園醫院 卫福部桃园医院 部立桃園醫院 部立桃园医院 | |
taoyuan-international-airport-services | Taoyuan International Airport Services | 桃園航勤 桃园航勤 | |
taoyuan-pauian-pilots | Taoyuan Pauian Pilots, Pauian Pilots | 桃園璞園領航猿 桃园璞园领航猿 璞園領航猿 璞园领航猿 桃園領航猿 桃园领航猿 | |
taoyuan-taiwan-beer-leopards | Taoyuan Taiwan Beer Leopards, Taiwan Beer Leopards | 桃園台啤永豐雲豹 桃园台啤永丰云豹 永豐雲豹 永丰云豹 | |
tap | TAP Air Portugal, TAP Portugal | 葡萄牙航空 葡航 | | airline
tap-pipeline | Trans Adriatic Pipeline | 跨亚得里亚海管道 跨亞得里亞海管道 | |
tapestry-inc | Tapestry Inc | 泰佩思琪 泰佩思琦 | |
taqa | TAQA, Abu Dhabi National Energy Company | 阿布扎比国家能源公司 阿布扎比國家能源公司 | | power
taqa-industrialization-and-energy-services | TAQA Industrialization and Energy Services | | |
tarena | Tarena | 达内教育 達內教育 达内科技 達內科技 童程童美 | |
targa-resources | Targa Resources, Targa | | | oil
target-corp | Target Corp, Target Corporation | 塔吉特 塔吉特百貨 塔吉特百货 | | retail
target-insurance-hong-kong | Target Insurance Hong Kong | 泰加保險 泰加保险 | lender |
tarim-oilfield | Tarim Oilfield | 塔里木油田 | | oil
taro-pharmaceutical | Taro Pharmaceutical | 塔罗制药 塔羅製藥 | | drugs
tarom | TAROM | 罗马尼亚航空 羅馬尼亞航空 | | airline
tarsus-pharmaceuticals | Tarsus Pharmaceuticals | | | drugs
tasaru-mobility-investments | TASARU Mobility Investments, Tasaru | | fund |
taseko-mines | Taseko Mines | 塔塞科矿业 塔塞科礦業 | | mining
tashkent-stock-exchange | Tashkent Stock Exchange | 塔什干证券交易所 塔什干證券交易所 | observer |
taskus | TaskUs | | |
tasly | Tasly | 天士力 | | drugs
tasmanian-government | Tasmanian government | 塔斯马尼亚州政府 塔斯馬尼亞州政府 | government |
tasnee | Tasnee, National Industrialization Company | 沙特国家工业化公司 沙特國家工業化公司 | |
tasnetworks | TasNetworks | | |
tassal | Tassal, Huon Aquaculture | 塔萨尔 塔薩爾 休恩水产 休恩水產 | | farm
tastien | Tastien | 塔斯汀 | | retail
tat-hong | Tat Hong | | |
tata-advanced-systems | Tata Advanced Systems | 塔塔先进系统 塔塔先進系統 | | defence
tata-capital | Tata Capital | 塔塔资本 塔塔資本 | lender |
tata-chemicals | Tata Chemicals | 塔塔化学 塔塔化學 塔塔化工 | | chemicals
tata-communications | Tata Communications | 塔塔通信 | | telecom
tata-consultancy-services | Tata Consultancy Services, TCS | 塔塔咨询服务 塔塔諮詢服務 塔塔咨询 塔塔諮詢 | | software
tata-consumer-products | Tata Consumer Products, Tata Consumer | 塔塔消费品 塔塔消費品 | |
tata-elxsi | Tata Elxsi | | | software
tata-group | Tata Group, Tata Sons | 塔塔之子 塔塔父子 | fund |
tata-power | Tata Power | 塔塔电力 塔塔電力 | | power
tata-power-solar | Tata Power Solar | | | solar
tata-projects | Tata Projects | 塔塔工程项目 塔塔工程項目 | | epc
tata-steel-uk | Tata Steel UK | 塔塔钢铁英国 塔塔鋼鐵英國 | | steel
tata-teleservices | Tata Teleservices | | | telecom
tate-gallery | Tate Modern, Tate Gallery | 泰特美术馆 泰特美術館 泰特现代美术馆 泰特現代美術館 | |
tate-lyle | Tate & Lyle | 泰莱 泰萊 泰莱集团 泰萊集團 | |
tatfook | Tatfook, Shenzhen Tatfook | 大富科技 | | telecom
tatneft | Tatneft | 鞑靼石油 韃靼石油 | | oil
tatra | Tatra Trucks | 太脱拉 太脫拉 | | cars
tatra-banka | Tatra banka | | lender |
tatravagonka | Tatravagónka, Tatravagonka | | | trains
tatung-system-technologies | Tatung System Technologies | 大同世界科技公司 | | software
tau-ken-samruk | Tau-Ken Samruk | 陶肯萨姆鲁克 陶肯薩姆魯克 | fund | mining
taubman-centers | Taubman Centers | | |
tauron | Tauron, Tauron Polska Energia | 塔隆能源 | | power
taurus-armas | Taurus Armas | 金牛座武器 | | defence
tav | TAV Airports, TAV Havalimanları, TAV Construction | TAV机场集团 TAV機場集團 TAV机场 TAV機場 | |
tawal | TAWAL | | | telecom
tawazun | Tawazun | 塔瓦尊 | government | defence
tawuniya | Tawuniya | 塔乌尼亚 塔烏尼亞 塔乌尼亚保险 塔烏尼亞保險 | lender |
tayho | Tayho, Yantai Tayho Advanced Materials | 泰和新材 | | materials
taylor-maritime | Taylor Maritime | | | shipping
taylor-morrison | Taylor Morrison | | |
taylor-wimpey | Taylor Wimpey | 泰勒温佩 泰勒溫佩 | |
taylormade | TaylorMade | 泰勒梅 | |
taysha | Taysha, Taysha Gene Therapies | | | drugs
tazara | TAZARA | 坦赞铁路 坦贊鐵路 坦赞铁路局 坦贊鐵路局 | | transport
taziz | TA'ZIZ, TAZIZ | 塔兹兹 塔茲茲 | |
tbc-bank | TBC Bank, TBC Bank Group, TBC Uzbekistan | TBC银行 TBC銀行 | lender |
tbea-finance | TBEA Finance | 特变电工财务 特變電工財務 特变财务 特變財務 | lender |
tbea-shenyang-transformer | TBEA Shenyang Transformer, TBEA Hengyang | 沈变公司 沈變公司 特变电工衡变 特變電工衡變 特变电工沈变 特變電工沈變 | | equipment
tbea-sunoasis | TBEA Sunoasis | 特变电工新能源 特變電工新能源 特变新能源 特變新能源 | | epc
tbi-nl | TBI Holdings | | |
tbs-holdings | TBS Holdings, Tokyo Broadcasting System | TBS控股 东京放送 東京放送 | | media
tc-energy | TC Energy, TransCanada | 橫加公司 横加公司 TC能源 | | lng
tcab-tech | TCab Tech | 时的科技 時的科技 | | aircraft
tcc-green-energy | TCC Green Energy | 台泥綠能 台泥绿能 | | power
tcc-international | TCC International | 台泥国际 臺泥國際 台泥國際 | |
tcdd | TCDD, TCDD Taşımacılık, Turkish State Railways | 土耳其国家铁路 土耳其國家鐵路 土耳其国铁 土耳其國鐵 | |
tci-co | TCI Co | 大江生醫 大江生医 | |
tcl-electronics | TCL Electronics, TCL Industries | TCL电子 TCL電子 TCL实业 TCL實業 | |
tcl-finance | TCL Finance | TCL金融 TCL财务 TCL財務 TCL科技集团财务 TCL科技集團財務 | lender |
tcm-macau | TCM Macau, Sociedade de Transportes Colectivos de Macau | 澳門公共汽車 澳门公共汽车 | |
tcorp | TCorp, NSW Treasury Corporation | 新南威尔士财政公司 新南威爾士財政公司 | fund |
tcp-paranagua | TCP Paranaguá, Terminal de Contêineres de Paranaguá | 巴拉那瓜港 巴拉那瓜碼頭 巴拉那瓜码头 | | transport
td-synnex | TD Synnex, Tech Data | 新聚思 | | trading
tdc | TDC Group, TDC NET, Nuuday | 丹麦电信 丹麥電信 | | telecom
tdf | TDF Group, TDF France | | | telecom
tdk | TDK | TDK集团 TDK集團 东电化 東電化 | |
tds-telecom | TDS Telecom, Telephone and Data Systems, UScellular | | | telecom
te-chang-construction | Te Chang Construction | 德昌營造 德昌营造 | | epc
te-connectivity | TE Connectivity | 泰科電子 泰科电子 | | parts
teacher-retirement-system-of-texas | Teacher Retirement System of Texas, TRS Texas | 德州教師退休基金 德州教师退休基金 | fund |
teachers-pension-korea | Teachers Pension Korea, KTCU, Korean Teachers' Credit Union | 韩国教职员共济会 韓國教職員共濟會 | fund |
team-usa | Team USA, United States Olympic & Paralympic Committee | 美國奧委會 美国奥委会 | | rights
team17 | Everplay, Team17 | | |
teamhealth | TeamHealth | | |
teamt5 | TeamT5 | 杜浦數位安全 杜浦数位安全 | | software
teamviewer | TeamViewer | | |
tebon-fund | Tebon Fund | 德邦基金 | observer |
tecan | Tecan | 帝肯 | | equipment
tech-mahindra | Tech Mahindra | 马恒达科技 馬恆達科技 马衡达信息技术 馬衡達信息技術 | | software
techbank-food | Techbank Food | 天邦食品 | | farm
techcombank | Techcombank | 越南科技商业银行 越南科技商業銀行 越南科技银行 越南科技銀行 | lender |
techint | Techint, Techint Engineering | | | epc
techint-group | Techint Group | 特欽特集團 特钦特集团 | |
techland | Techland | | |
techmet | TechMet | | fund |
technical-university-denmark | Technical University of Denmark, DTU | 丹麦技术大学 丹麥技術大學 | |
technion | Technion | 以色列理工学院 以色列理工學院 | |
technique-solaire | Technique Solaire | | | power
techno-electric | Techno Electric | | | epc
technogym | Technogym | 泰诺健 泰諾健 | |
technology-innovation-institute | Technology Innovation Institute | | |
technologyone | TechnologyOne | | | software
techstars | Techstars | | fund |
techtronic-industries | Techtronic Industries | 創科實業 创科实业 | |
techwinsemi | Techwinsemi, TWSC | 德明利 | | memory
tecnam | Tecnam | 泰克南 | | aircraft
tecnicas | Técnicas Reunidas, Tecnicas Reunidas | | | epc
tecnologico-de-monterrey | Tecnológico de Monterrey, Tec de Monterrey | 蒙特雷科技大學 蒙特雷科技大学 | |
teco-image-systems | Teco Image Systems | 東友科技 东友科技 | |
tecom | Tecom | 東訊公司 东讯公司 | |
tecom-group | Tecom Group | | |
tecon-biology | Tecon Biology | 天康生物 | | farm
tecpetrol | Tecpetrol | | | oil
tectonic-therapeutic | Tectonic Therapeutic | | | drugs
ted-baker | Ted Baker | 泰德贝克 泰德貝克 | |
teda-suez | TEDA Suez, Egypt TEDA | 中埃泰达 中埃泰達 埃及泰达 埃及泰達 | |
teekay | Teekay, Teekay Corp | 蒂凱 蒂凯 泰凯 泰凱 | | shipping
teesworks | Teesworks, Tees Valley Combined Authority | | |
tegna-inc | Tegna Inc | | | media
teias | TEİAŞ, TEIAS | 土耳其输电公司 土耳其輸電公司 | | powerbuyer
teijin | Teijin | 日本帝人 帝人集团 帝人集團 帝人公司 | | materials
teikoku-databank | Teikoku Databank | 帝国数据银行 帝國數據銀行 帝国征信 帝國徵信 | observer |
teixeira-duarte | Teixeira Duarte | | | epc
tejas-networks | Tejas Networks | | |
tekever | Tekever | | | defence
tekfen | Tekfen | 泰克芬 | | epc
tekscend-photomask | Tekscend Photomask | 凸版光掩模 | | materials
tel-aviv-stock-exchange | Tel Aviv Stock Exchange | 特拉维夫证券交易所 特拉維夫證券交易所 | observer |
tel-aviv-university | Tel Aviv University, Ramot at Tel Aviv University | 特拉维夫大学 特拉維夫大學 | |
teladoc | Teladoc, Teladoc Health | | | platform
telangana-government | Telangana government | 特伦甘纳邦政府 特倫甘納邦政府 | government |
telavant | Telavant | | | drugs
teld-new-energy | TELD New Energy | 特来电新能源 特來電新能源 | |
tele2 | Tele2 | | | telecom
telebras | Telebras | | | telecom
telecom-argentina | Telecom Argentina | 阿根廷電信 阿根廷电信 | | telecom
telecom-egypt | Telecom Egypt | 埃及电信 埃及電信 | | telecom
teledifusao-de-macau | Teledifusao de Macau | 澳廣視 澳广视 澳門廣播電視 澳门广播电视 | | platform
teledyne | Teledyne, Teledyne Technologies | 特利丹 泰萊達科技 泰莱达科技 | | equipment
teleflex | Teleflex | 泰利福 | | equipment
telefonica-brasil | Telefônica Brasil, Telefonica Brasil | | | telecom
telefonica-deutschland | Telefónica Deutschland, O2 Telefónica | 西班牙电信德国 西班牙電信德國 | | telecom
telegraph | Telegraph Media Group | 电讯报媒体集团 電訊報媒體集團 | |
telehouse | Telehouse Europe | | | datacentre
telekom-malaysia | Telekom Malaysia | 马来西亚电讯 馬來西亞電訊 | | telecom
telekom-srbija | Telekom Srbija | 塞尔维亚电信 塞爾維亞電信 | | telecom
telenet | Telenet Group, Telenet | | | telecom
telenor | Telenor | 挪威电信 挪威電信 挪威电讯 挪威電訊 | | telecom
telesat | Telesat | 加拿大電信衛星 加拿大电信卫星 | | launch
televisa | Televisa, TelevisaUnivision, Grupo Televisa | 特萊維薩 特莱维萨 墨西哥電視集團 墨西哥电视集团 | | media
telia | Telia, Telia Company, TeliaSonera | 特利亚 特利亞 泰利亚 泰利亞 瑞典电信 瑞典電信 | | telecom
telink | Telink, Telink Semiconductor | 泰凌微 | | chips
telix-pharmaceuticals | Telix Pharmaceuticals, Telix | 泰利克斯 | | drugs
telkom-indonesia | Telkom Indonesia, Telkomsel | 印尼电信 印尼電信 印尼电信公司 印尼電信公司 | | telecom
telkom-south-africa | Telkom South Africa, Telkom SA | 南非电信 南非電信 | | telecom
telling-telecom | Telling Telecom, Telling Communications | 天音控股 天音通信 | | trading
telmex | Telmex | 墨西哥電信 墨西哥电信 | | telecom
telstra | Telstra | 澳洲电信 澳洲電信 澳大利亚电信 澳大利亞電信 澳电讯 澳電訊 | | telecom
teltonika | Teltonika | | |
telus | Telus | 研科公司 | | telecom
telxius | Telxius | | |
temenos | Temenos | 泰美诺 泰美諾 | | software
tempest-therapeutics | Tempest Therapeutics | | | drugs
temple-and-webster | Temple & Webster | | | retail
tempus-ai | Tempus AI | | | software
temsa | Temsa, TEMSA | 特姆萨 特姆薩 | | cars
temu | Temu | 拼多多Temu | | platform
tenable-holdings | Tenable Holdings | | | software
tenaga-nasional | Tenaga Nasional | 马来西亚国家能源 馬來西亞國家能源 | | gasbuyer
tenaris | Tenaris | 泰納瑞斯 泰纳瑞斯 特納瑞斯 特纳瑞斯 | | steel
tenaya-therapeutics | Tenaya Therapeutics | | | drugs
tencent-animation | Tencent Animation | 腾讯动漫 騰訊動漫 | | rights
tencent-finance | Tencent Finance, Tenpay, WeChat Pay | 财付通 財付通 腾讯金融科技 騰訊金融科技 | |
tencent-games | Tencent Games | 腾讯游戏 騰訊遊戲 騰訊游戲 | |
tencent-investment | Tencent Investment | 腾讯投资 騰訊投資 | fund |
tencent-music | Tencent Music, Tencent Music Entertainment, TME Music | 腾讯音乐 騰訊音樂 腾讯音乐娱乐 騰訊音樂娛樂 腾讯音乐娱乐集团 騰訊音樂娛樂集團 | | media
tencent-pictures | Tencent Pictures | 腾讯影业 騰訊影業 | | rights
tencent-sports | Tencent Sports | 腾讯体育 騰訊體育 | | media
tenda | Tenda, Shenzhen Tenda | 腾达科技 騰達科技 吉祥腾达 吉祥騰達 | | telecom
tendam | Tendam, Cortefiel | | | retail
tenet-healthcare | Tenet Healthcare | 泰尼特醫療 泰尼特医疗 特尼特醫療 特尼特医疗 | |
tenfu | Tenfu | 天福集团 天福集團 天福茗茶 | |
tengden | Tengden, Sichuan Tengden | 腾盾科创 騰盾科創 四川腾盾 四川騰盾 | | defence
tengelmann | Tengelmann, Tengelmann Ventures | | fund |
tengizchevroil | Tengizchevroil | 田吉兹雪佛龙 田吉茲雪佛龍 田吉兹石油 田吉茲石油 | | oil
tenke-fungurume | Tenke Fungurume | 腾科丰古鲁美 騰科豐古魯美 腾科丰谷鲁美 騰科豐谷魯美 TFM铜钴矿 TFM銅鈷礦 | | mining
tennant-company | Tennant Company | 坦能公司 | | equipment
tenneco | Tenneco | 天納克 天纳克 | | parts
tennessee-valley-authority | Tennessee Valley Authority, TVA | 田納西河谷管理局 田纳西河谷管理局 田納西流域管理局 田纳西流域管理局 | | power
tennet | TenneT, Tennet | 泰纳特 泰納特 荷兰国家电网 荷蘭國家電網 荷兰电网运营商 荷蘭電網運營商 | | powerbuyer
tenova | Tenova | 特诺恩 特諾恩 德兴集团 德興集團 | | equipment
tenpower | Tenpower, Jiangsu Tenpower | 天鹏电源 天鵬電源 | | batteries
tensorwave | TensorWave | | | cloud
tenstorrent | Tenstorrent | | | chips
tepco-renewable-power | TEPCO Renewable Power | | | power
teraco | Teraco | | | datacentre
teradata | Teradata | 天睿公司 | | software
teradyne | Teradyne | 泰瑞達 泰瑞达 | | equipment
terega | Teréga, Terega | | |
tereos | Tereos | 泰雷奥斯 泰雷奧斯 特雷奥斯 特雷奧斯 | |
tereos-brasil | Tereos Brasil | | |
terex | Terex | 特雷克斯 | | equipment
terma | Terma A/S, Terma | | | defence
terminal-investment | Terminal Investment Limited, TiL Group | | |
terna | Terna, Terna SpA | 特尔纳 特爾納 意大利国家电网 意大利國家電網 | | powerbuyer
terna-energy | Terna Energy | | |
ternium | Ternium | 特尼翁 德尔尼姆 德爾尼姆 | | steel
ternium-mexico | Ternium México | | | steel
terns-pharmaceuticals | Terns Pharmaceuticals | 拓臻生物 | | drugs
terpel | Terpel, Organización Terpel | | | oil
terracom | TerraCom | | | mining
terrafame | Terrafame | | | mining
terraform-power | TerraForm Power | | | power
terran-orbital | Terran Orbital | 特伦轨道 特倫軌道 | | launch
terravolta | TerraVolta, TerraVolta Resources | | | lithium
terray-therapeutics | Terray Therapeutics | | | drugs
terreno-realty | Terreno Realty | | |
terrestrial-energy | Terrestrial Energy | 泰瑞斯特能源 | | reactors
tersan | Tersan Shipyard | | | ships
terumo | Terumo | 泰尔茂 泰爾茂 | | equipment
tes-co | TES Co | | | equipment
tesaro | Tesaro | | | drugs
tesla-auto-finance-china | Tesla Auto Finance China | 特斯拉汽车金融 特斯拉汽車金融 特斯拉融资租赁 特斯拉融資租賃 | lender |
tesla-insurance-brokers-china | Tesla Insurance Brokers China | 特斯拉保险经纪 特斯拉保險經紀 | lender |
tesla-taiwan | Tesla Taiwan | 台灣特斯拉 臺灣特斯拉 台湾特斯拉 | |
tessa-therapeutics | Tessa Therapeutics | | | drugs
tessera-therapeutics | Tessera Therapeutics | | | drugs
test-research-inc | Test Research Inc, TRI Taiwan | 德律科技 | | equipment
tesvolt | Tesvolt | | | batteries
tether-holdings | Tether Holdings, Tether Limited | 泰達公司 泰达公司 | fund |
tetra-laval | Tetra Laval, DeLaval | 利拉伐 利乐拉伐 利樂拉伐 | | equipment
tetra-tech | Tetra Tech | | | epc
tevva | Tevva | | | cars
tex-ray | Tex-Ray | 南緯實業 南纬实业 | |
texas-a-and-m-university | Texas A&M University | 德州農工大學 德州农工大学 | |
texas-capital | Texas Capital, Texas Capital Bank, Texas Capital Bancshares | | lender |
texas-department-of-transportation | Texas Department of Transportation, TxDOT | 德州運輸廳 德州运输厅 | government |
texas-enterprise-fund | Texas Enterprise Fund | | government |
texas-pacific-land | Texas Pacific Land | 德州太平洋土地 | |
texas-permanent-school-fund | Texas Permanent School Fund | | fund |
texas-roadhouse | Texas Roadhouse | 德州公路酒吧 | | retail
texhong | Texhong | 天虹国际 天虹國際 天虹纺织 天虹紡織 | |
textainer | Textainer | 泰克斯泰纳 泰克斯泰納 | | lease
textron | Textron | 德事隆 | | aircraft
texwinca | Texwinca | 德永佳 德永佳集團 德永佳集团 | |
teyi-pharma | Teyi Pharma | 特一药业 特一藥業 | | drugs
teys-australia | Teys Australia | | |
tf-entertainment | TF Entertainment, Time Fengjun | 时代峰峻 時代峯峻 時代峰峻 | |
tf-international | TF International, TFI Asset, TFI Securities | 天风国际 天風國際 天風國際證券 天风国际证券 | observer |
tf1 | TF1, Groupe TF1, TF1 Group | 法国电视一台 法國電視一台 法國電視一臺 | | media
tfbs-bioscience | TFBS Bioscience | 啟弘生技 启弘生技 啟弘 启弘 | |
tfc-optical | TFC Optical, TFC Communication, Suzhou TFC | 天孚通信 | | optics
tfi-international | TFI International | | | transport
tfl | Transport for London, TfL | 伦敦交通局 倫敦交通局 | |
tfme | TFME, Tongfu Microelectronics | 通富微电 通富微電 | | chips
tg-therapeutics | TG Therapeutics | | | drugs
tgcc-morocco | TGCC Morocco | | | epc
tgs | TGS ASA | | |
th-group | TH Group, TH True Milk | | |
thaco | Thaco, Truong Hai Auto, Truong Hai Group | | | cars
thai-beverage | Thai Beverage, ThaiBev | 泰国酿酒 泰國釀酒 泰国酿酒集团 泰國釀酒集團 | |
thai-credit-bank | Thai Credit Bank | | lender |
thai-government | Thai government, Government of Thailand | 泰国政府 泰國政府 | government |
thai-lion-air | Thai Lion Air | 泰国狮航 泰國獅航 | | airline
thai-oil | Thai Oil, Thaioil | 泰油公司 | | oil
thai-president-foods | Thai President Foods, Mama noodles | 泰国总统食品 泰國總統食品 | |
thai-summit | Thai Summit | | | parts
thai-union | Thai Union | 泰万盛 泰萬盛 泰国联盟食品 泰國聯盟食品 泰联集团 泰聯集團 泰国联盟 泰國聯盟 | |
thai-vegetable-oil | Thai Vegetable Oil | | | grain
thai-vietjet | Thai VietJet | 泰国越捷 泰國越捷 | | airline
thaicom | Thaicom | 泰国卫星公司 泰國衛星公司 泰国卫星 泰國衛星 | |
thailand-board-of-investment | Thailand Board of Investment | 泰国投资促进委员会 泰國投資促進委員會 泰国BOI 泰國BOI | government |
thainamthip | ThaiNamthip | | |
thames-water | Thames Water | 泰晤士水务 泰晤士水務 泰晤士水务公司 泰晤士水務公司 | |
thanh-cong-group | Thanh Cong Group | | |
thar-coal | Thar Coal, Sindh Engro Coal Mining | 塔尔煤矿 塔爾煤礦 信德安格鲁煤矿 信德安格魯煤礦 | | mining
the-andersons | The Andersons | 安德森斯公司 | | grain
the-colorist | The Colorist, KK Group | KK集团 KK集團 KKV | | retail
the-exploration-company | The Exploration Company | | | launch
the-londoner-macao | The Londoner Macao, Venetian Macao, Venetian Macau | 澳門威尼斯人 澳门威尼斯人 澳門倫敦人 澳门伦敦人 威尼斯人澳門 威尼斯人澳门 | |
the-lottery-corporation | The Lottery Corporation | 澳洲彩票公司 | |
the-mall-group | The Mall Group, Siam Piwat | 暹罗碧瓦 暹羅碧瓦 | | retail
the-metals-company | The Metals Company, TMC the metals company, TMC metals | | | mining
the-nature-conservancy | The Nature Conservancy | 大自然保护协会 大自然保護協會 | |
the-nuclear-company | The Nuclear Company | | | epc
the-r-and-a | The R&A | 皇家古老高尔夫俱乐部 皇家古老高爾夫俱樂部 | | rights
the-trade-desk | The Trade Desk | 萃弈 | | platform
the-warehouse-group | The Warehouse Group | | | retail
thea-energy | Thea Energy | | | reactors
thenamaris | Thenamaris | 塞纳马里斯 塞納馬里斯 | | shipping
theo-mueller | Theo Müller, Müller Group, Unternehmensgruppe Theo Müller | 缪勒集团 繆勒集團 | |
theravance | Theravance, Theravance Biopharma | | | drugs
thermal-power-research-institute | Thermal Power Research Institute, TPRI | 西安热工院 西安熱工院 西安热工研究院 西安熱工研究院 热工院 熱工院 | |
thermax | Thermax | | | equipment
theseus-pharmaceuticals | Theseus Pharmaceuticals | | | drugs
thessaloniki-port | Thessaloniki Port Authority | 塞萨洛尼基港 塞薩洛尼基港 | |
thg-ventures | THG Ventures | 荷塘创投 荷塘創投 | fund |
thiess | Thiess | | |
thinking-electronic | Thinking Electronic | 興勤 兴勤 興勤電子 兴勤电子 | | parts
thinking-machines-lab | Thinking Machines Lab | 思維機器實驗室 思维机器实验室 | | software
thinkingdom-media | Thinkingdom Media | 新经典文化 新經典文化 | | rights
thinkon-semiconductor | Thinkon Semiconductor, ThinkonSemi | 神工股份 | | materials
third-harmonic-bio | Third Harmonic Bio | | | drugs
third-point | Third Point | 三點資本 三点资本 | fund |
third-rock-ventures | Third Rock Ventures | | fund |
third-xiangya-hospital | Third Xiangya Hospital | 湘雅三医院 湘雅三醫院 | |
thk-co | THK Co | | |
thoma-bravo | Thoma Bravo | 托馬布拉沃 托马布拉沃 | fund |
thomas-built-buses | Thomas Built Buses | | | cars
thomas-h-lee-partners | Thomas H. Lee Partners | | fund |
thomson-medical | Thomson Medical | 汤臣医疗 湯臣醫療 | |
thomson-reuters | Thomson Reuters | 湯森路透 汤森路透 | | media
thor-industries | Thor Industries | | | cars
thorizon | Thorizon | | | reactors
thought-machine | Thought Machine | | | software
thousand-oaks-bio | Thousand Oaks Bio | 澳斯康 | | cdmo
three-arrows-capital | Three Arrows Capital | 三箭资本 三箭資本 | fund |
three-gorges-base-development | Three Gorges Base Development | 三峡基地公司 三峽基地公司 三峡基地发展 三峽基地發展 | |
three-gorges-capital | Three Gorges Capital, China Three Gorges Capital Holdings | 三峡资本 三峽資本 三峡资本控股 三峽資本控股 | fund |
three-gorges-finance | Three Gorges Finance | 三峡财务 三峽財務 三峡集团财务 三峽集團財務 | lender |
three-gorges-onshore-new-energy | Three Gorges Onshore New Energy | 三峡陆上新能源 三峽陸上新能源 | | power
three-gorges-tourism | Three Gorges Tourism | 三峡旅游 三峽旅遊 三峡旅游股份 三峽旅遊股份 | |
three-gorges-water-conservancy | Three Gorges Water Conservancy, Chongqing Three Gorges Water | 三峡水利 三峽水利 长电联合 長電聯合 | | power
three-hong-kong | Three Hong Kong, 3HK | 3香港 | | telecom
three-sheep-group | Three Sheep Group | 三只羊网络 三隻羊網絡 三只羊 三隻羊 | | retail
three-squirrels | Three Squirrels | 三只松鼠 三隻松鼠 | | retail
three-uk | Three UK | 和记电讯英国 和記電訊英國 和电英国 和電英國 | | telecom
threegun | Threegun | 三枪集团 三槍集團 龙头股份 龍頭股份 | |
threes-company-media | Three's Company Media | 三人行传媒 三人行傳媒 | |
thrift-savings-plan | Thrift Savings Plan, Federal Retirement Thrift Investment Board | 聯邦退休儲蓄投資委員會 联邦退休储蓄投资委员会 節儉儲蓄計劃 节俭储蓄计划 | fund |
thuega | Thüga, Thuega | | | powerbuyer
thule | Thule Group | | |
thunder-power-taiwan | Thunder Power Taiwan | 昶洧 | | cars
thundersoft | ThunderSoft, Thunder Software, Thundersoft | 中科创达 中科創達 | | software
thunes | Thunes | | |
thungela | Thungela | 通盖拉 通蓋拉 通格拉资源 通格拉資源 | | mining
tiaa | TIAA | 美國教師退休基金會 美国教师退休基金会 | fund |
tian-an-china-investments | Tian An China Investments | 天安中國投資 天安中国投资 天安中國 天安中国 | |
tianan-life | Tianan Life, Tian An Life | 天安人寿 天安人壽 | lender |
tianchen-engineering | Tianchen Engineering, China Tianchen Engineering | 天辰公司 中国天辰 中國天辰 中国天辰工程 中國天辰工程 天辰工程 | | epc
tianchen-qixiang-new-material | Tianchen Qixiang New Material | 天辰齐翔 天辰齊翔 天辰齐翔新材料 天辰齊翔新材料 | | materials
tianchuang-fashion | Tianchuang Fashion | 天创时尚 天創時尚 | |
tiandi-science-and-technology | Tiandi Science & Technology, TDTEC | 天地科技 | | equipment
tiandy | Tiandy, Tiandy Technologies | 天地伟业 天地偉業 | |
tianfu-bank | Tianfu Bank, Sichuan Tianfu Bank | 天府银行 天府銀行 四川天府银行 四川天府銀行 | lender |
tianfu-convenience | Tianfu Convenience | 天福便利店 | | retail
tianfu-credit-enhancement | Tianfu Credit Enhancement, Tianfu Credit | 天府信用增进 天府信用增進 天府增信 四川天府信用增进 四川天府信用增進 | lender |
tianfu-group | Tianfu Group, Xinjiang Tianfu Group | 天富集团 天富集團 新疆天富集团 新疆天富集團 | | power
tianfu-investment-group | Tianfu Investment Group, Chengdu Tianfu Investment | 天投集团 天投集團 成都天投 成都天府新区投资集团 成都天府新區投資集團 天府新区投资集团 天府新區投資集團 | |
tianfu-jiangxi-laboratory | Tianfu Jiangxi Laboratory | 天府绛溪实验室 天府絳溪實驗室 | |
tianfu-new-area-management-committee | Tianfu New Area Management Committee | 天府新区管委会 天府新區管委會 四川天府新区管委会 四川天府新區管委會 | government |
tianhong-fund | Tianhong Fund, Tianhong Asset Management, Tian Hong | 天弘基金 | fund |
tianji-group | Tianji Group, Tianji Energy, Tianji Co | 天际股份 天際股份 新泰材料 | | materials
tianjin-airlines | Tianjin Airlines | 天津航空 | | airline
tianjin-airport | Tianjin Airport | 天津滨海机场 天津濱海機場 天津滨海国际机场 天津濱海國際機場 | |
tianjin-binhai-new-area-construction-and-investment | Tianjin Binhai New Area Construction & Investment | 滨海建投 濱海建投 天津滨海新区建设投资集团 天津濱海新區建設投資集團 | |
tianjin-binhai-rural-commercial-bank | Tianjin Binhai Rural Commercial Bank | 天津滨海农商银行 天津濱海農商銀行 滨海农商银行 濱海農商銀行 | lender |
tianjin-binhai-zhengxin-asset | Tianjin Binhai Zhengxin Asset | 滨海正信资产 濱海正信資產 天津滨海正信资产 天津濱海正信資產 | lender |
tianjin-bohai-chemical | Tianjin Bohai Chemical | 渤化集团 渤化集團 天津渤海化工集团 天津渤海化工集團 渤化 | |
tianjin-capital-environmental | Tianjin Capital Environmental | 创业环保 創業環保 天津创业环保 天津創業環保 | |
tianjin-development-and-reform-commission | Tianjin Development and Reform Commission, Tianjin Municipal Commission of Development and Reform | 天津市发改委 天津市發改委 天津发改委 天津發改委 天津市发展改革委 天津市發展改革委 | government |
tianjin-development-holdings | Tianjin Development Holdings | 天津發展 天津发展 天津發展控股 天津发展控股 | |
tianjin-economic-technological-development-area | Tianjin Economic-Technological Development Area, TEDA Management Committee | 天津经开区管委会 天津經開區管委會 泰达管委会 泰達管委會 | government |
tianjin-electric-power-construction | Tianjin Electric Power Construction | 天津电建 天津電建 中国能建天津电建 中國能建天津電建 | | epc
tianjin-food-group | Tianjin Food Group | 天津食品集团 天津食品集團 | |
tianjin-gas | Tianjin Gas | 天津燃气 天津燃氣 天津燃气集团 天津燃氣集團 津燃华润 津燃華潤 | | gasbuyer
tianjin-guoxing | Tianjin Guoxing, Tianjin Guoxing Capital | 天津国兴资本 天津國興資本 | |
tianjin-healthcare-security-administration | Tianjin Healthcare Security Administration | 天津市医保局 天津市醫保局 天津医保局 天津醫保局 | government |
tianjin-infrastructure-investment | Tianjin Infrastructure Investment, TIIG | 天津城投集团 天津城投集團 天津城市基础设施建设投资集团 天津城市基礎設施建設投資集團 | |
tianjin-institute-of-industrial-biotechnology | Tianjin Institute of Industrial Biotechnology | 天津工生所 中科院天津工业生物所 中科院天津工業生物所 | |
tianjin-jinmen-tiger | Tianjin Jinmen Tiger | 天津津门虎 天津津門虎 | |
tianjin-jinrong-asset | Tianjin Jinrong Asset | 津融资产 津融資產 天津津融资产 天津津融資產 | lender |
tianjin-jinrong-investment | Tianjin Jinrong Investment | 津融集团 津融集團 津融投资 津融投資 天津津融投资 天津津融投資 | fund |
tianjin-mainland-hydrogen-equipment | Tianjin Mainland Hydrogen Equipment | 天津大陆制氢 天津大陸制氫 | | equipment
tianjin-medical-university-cancer-institute-and-hospital | Tianjin Medical University Cancer Institute and Hospital | 天津肿瘤医院 天津腫瘤醫院 天津医科大学肿瘤医院 天津醫科大學腫瘤醫院 | |
tianjin-municipal-commission-of-economy-and-informatization | Tianjin Municipal Commission of Economy and Informatization | 天津市经信委 天津市經信委 天津经信委 天津經信委 天津市经济和信息化局 天津市經濟和信息化局 天津市经信局 天津市經信局 | government |
tianjin-municipal-finance-bureau | Tianjin Municipal Finance Bureau | 天津市财政局 天津市財政局 天津财政局 天津財政局 | government |
tianjin-municipal-government | Tianjin Municipal Government, Tianjin municipal government, Government of Tianjin Municipality | 天津市政府 天津市人民政府 | government |
tianjin-pharmaceutical-holdings | Tianjin Pharmaceutical Holdings, Tianyao, Tianjin Pharma | 天津医药集团 天津醫藥集團 天药股份 天藥股份 | |
tianjin-pipe | Tianjin Pipe, TPCO | 天津钢管 天津鋼管 天津大无缝 天津大無縫 | | steel
tianjin-port-development | Tianjin Port Development | 天津港发展 天津港發展 | | transport
tianjin-rural-commercial-bank | Tianjin Rural Commercial Bank | 天津农商行 天津農商行 天津农商银行 天津農商銀行 天津农村商业银行 天津農村商業銀行 | lender |
tianjin-sasac | Tianjin SASAC | 天津市国资委 天津市國資委 天津国资委 天津國資委 | government |
tianjin-sme-credit-guarantee | Tianjin SME Credit Guarantee, Tianjin Credit Financing Guarantee | 天津中小企业信用融资担保 天津中小企業信用融資擔保 天津担保 天津擔保 | lender |
tianjin-smith-kline | Tianjin Smith Kline | 中美天津史克 | | drugs
tianjin-teda | Tianjin TEDA | 泰达股份 泰達股份 天津泰达股份 天津泰達股份 | |
tianjin-tiantie | Tianjin Tiantie | 天铁集团 天鐵集團 天津铁厂 天津鐵廠 | | steel
tianjin-trust | Tianjin Trust | 天津信托 天津信託 | lender |
tianjin-university | Tianjin University | 天津大学 天津大學 | |
tianjin-water-group | Tianjin Water Group | 天津水务集团 天津水務集團 天津市水务集团 天津市水務集團 | |
tianjin-xinhe-shipbuilding | Tianjin Xinhe Shipbuilding | 新河船舶 | |
tianlala | Tianlala | 甜啦啦 | |
tianli-international | Tianli International | 天立国际 天立國際 天立教育 | |
tianma-microelectronics | Tianma Microelectronics, Tianma | 天马微电子 天馬微電子 深天马 深天馬 | |
tianma-technology | Tianma Technology | 天马科技 天馬科技 | | farm
tianmu-lake-tourism | Tianmu Lake Tourism | 天目湖旅游 天目湖旅遊 | |
tianneng-heavy-industries | Tianneng Heavy Industries | 天能重工 | | equipment
tianqi-automation | Tianqi Automation, Miracle Automation | 天奇股份 | | equipment
tianrui-cement | Tianrui Cement, China Tianrui Group Cement | 天瑞水泥 天瑞集团 天瑞集團 中国天瑞水泥 中國天瑞水泥 | |
tianrun-dairy | Tianrun Dairy | 天润乳业 天潤乳業 | |
tianrun-energy | Tianrun Energy, Goldwind Tianrun, Beijing Tianrun | 天润新能 天潤新能 金风天润 金風天潤 天润启航 天潤啟航 天潤啓航 | | power
tiantan-biological | Tiantan Biological | 天坛生物 天壇生物 | | drugs
tianwei-food | Tianwei Food, Teway Food | 天味食品 | |
tianyi-cloud | Tianyi Cloud, China Telecom Cloud | 天翼云 天翼雲 | | cloud
tianyi-lithium | Tianyi Lithium, Yibin Tianyi | 宜宾天宜 宜賓天宜 宜宾天宜锂业 宜賓天宜鋰業 | | lithium
tianyoude-liquor | Tianyoude Liquor | 天佑德酒 青青稞酒 | |
tianyu-digital | Tianyu Digital | 天娱数科 天娛數科 | |
tianyu-pharma | Tianyu Pharma | 天宇药业 天宇藥業 | | drugs
tianyuan-manganese | Tianyuan Manganese, Ningxia Tianyuan Manganese | 天元锰业 天元錳業 宁夏天元锰业 寧夏天元錳業 | | materials
tianyuan-pet | Tianyuan Pet | 天元宠物 天元寵物 | |
tibet-airlines | Tibet Airlines | 西藏航空 | | airline
tibet-communications-construction | Tibet Communications Construction, Tibet Jiaofa | 西藏交发 西藏交發 西藏交发集团 西藏交發集團 西藏交通发展集团 西藏交通發展集團 | |
tibet-department-of-finance | Tibet Department of Finance | 西藏财政厅 西藏財政廳 西藏自治区财政厅 西藏自治區財政廳 | government |
tibet-development-investment | Tibet Development Investment, Tibet Kaitou, Tibet Development | 西藏开投 西藏開投 西藏开发投资集团 西藏開發投資集團 藏投集团 藏投集團 | | power
tibet-government | Tibet Government, Tibet regional government | 西藏自治区政府 西藏自治區政府 西藏自治区人民政府 西藏自治區人民政府 西藏政府 | government |
tibet-huayu-mining | Tibet Huayu Mining, Huayu Mining | 华钰矿业 華鈺礦業 | | mining
tibet-investment-group | Tibet Investment Group | 西藏投资集团 西藏投資集團 西藏国投 西藏國投 | fund |
tibet-rhodiola | Tibet Rhodiola, Tibet Pharma | 西藏药业 西藏藥業 | | drugs
tibet-sasac | Tibet SASAC | 西藏国资委 西藏國資委 西藏自治区国资委 西藏自治區國資委 | government |
tibet-tianlu | Tibet Tianlu | 西藏天路 | |
tibet-trust | Tibet Trust | 西藏信托 西藏信託 | lender |
tibet-water-resources | Tibet Water Resources | 西藏水资源公司 西藏水資源公司 | |
tickets-tixcraft | Tickets tixCraft, tixCraft | 拓元售票 拓元 | |
tidewater-inc | Tidewater Inc | | | ships
tie-qi-li-shi | Tie Qi Li Shi | 铁骑力士 鐵騎力士 | | farm
tiefa-coal-industry | Tiefa Coal Industry, Tieneng | 铁法煤业 鐵法煤業 铁法能源 鐵法能源 铁煤集团 鐵煤集團 | | mining
tien-li-offshore-wind-technology | Tien Li Offshore Wind Technology | 天力離岸 天力离岸 天力離岸風電 天力离岸风电 | | turbines
tierpoint | TierPoint | | | datacentre
tietoevry | TietoEVRY, Tietoevry, Tieto | 叠拓 疊拓 | | software
tiffany-and-co | Tiffany & Co | 蒂芙尼 蒂凡尼 | | retail
tiger-beer | Tiger Beer, Asia Pacific Breweries | 亚太酿酒 亞太釀酒 | |
tiger-brands | Tiger Brands | 虎牌食品 | |
tiger-global | Tiger Global, Tiger Global Management | 老虎環球 老虎环球 老虎環球基金 老虎环球基金 | fund |
tigermed | Tigermed | 泰格医药 泰格醫藥 | |
tikehau | Tikehau Capital, Tikehau | 泰克豪资本 泰克豪資本 迪凯翱 迪凱翱 | fund |
tiki-vietnam | Tiki Vietnam | | | platform
tile-shop | Tile Shop | | | retail
tillman-infrastructure | Tillman Infrastructure | | | telecom
tilray | Tilray | | | farm
tilray-brands | Tilray Brands | | |
tilt-renewables | Tilt Renewables | | | power
tim-brasil | TIM Brasil | | | telecom
tim-hortons | Tim Hortons | 蒂姆霍頓 蒂姆霍顿 Tims咖啡 | | retail
tim-italy | Telecom Italia, TIM SpA | 意大利电信 意大利電信 | | telecom
timberlyne-therapeutics | Timberlyne Therapeutics | | | drugs
time-dotcom | TIME dotCom | | |
time-publishing | Time Publishing | 时代出版传媒 時代出版傳媒 | | rights
time-square-international-hotels | Time Square International Hotels, W Taipei | 時代國際飯店 时代国际饭店 台北W飯店 臺北W飯店 台北W饭店 | |
timee | Timee | | | platform
times-changan-battery | Times Changan Battery | 时代长安 時代長安 时代长安动力电池 時代長安動力電池 | | batteries
times-china | Times China | 时代中国 時代中國 | |
times-geely-battery | Times Geely Battery | 时代吉利 時代吉利 | | batteries
timi-studio-group | TiMi Studio Group | 天美工作室 天美工作室群 天美工作室羣 | |
timken | Timken, Timken Company | 鐵姆肯 铁姆肯 | | parts
timorgap | TimorGap | | | oil
tims-china | Tims China, TH International | Tims天好中国 Tims天好中國 Tims天好咖啡 天好咖啡 | | retail
tinavi | TINAVI | 天智航 | | equipment
tinci-materials | Tinci Materials, Guangzhou Tinci | 广州天赐 廣州天賜 | | materials
tinkoff | Tinkoff, T-Technologies, T-Bank, Tinkoff Bank | 廷科夫银行 廷科夫銀行 | lender |
tiong-seng | Tiong Seng | 长成控股 長成控股 | |
tip-trailer-services | TIP Trailer Services | | | lease
tipc-marine | TIPC Marine | 台灣港務港勤 臺灣港務港勤 台湾港务港勤 | |
tipco | TIPCO | | |
tis-inc | TIS Inc | | | software
tishman-speyer | Tishman Speyer | 鐵獅門 铁狮门 | fund |
titagarh-rail | Titagarh Rail, Titagarh | 蒂塔加尔 蒂塔加爾 | | trains
titan-aircraft-investments | Titan Aircraft Investments, Titan Aviation Leasing | | lender | lease
titan-cement | Titan Cement, Titan Group | 泰坦水泥 | | materials
titan-company | Titan Company | | | retail
titan-mining | Titan Mining | | | graphite
titan-scientific | Titan Scientific | 泰坦科技 | |
tizona-therapeutics | Tizona Therapeutics | | | drugs
tj-sports | TJ Sports | 腾竞体育 騰競體育 | |
tjx | TJX, TJX Companies | | | retail
tk-elevator | TK Elevator | 蒂升电梯 蒂升電梯 蒂升 | | equipment
tk-steel | Thyssenkrupp Steel Europe | 蒂森克虏伯钢铁 蒂森克虜伯鋼鐵 | | steel
tkh | TKH Group | | |
tkk-the-fried-chicken | TKK The Fried Chicken | 頂呱呱 顶呱呱 | |
tkms | TKMS, Thyssenkrupp Marine Systems | 蒂森克虏伯海洋系统 蒂森克虜伯海洋系統 蒂森克虏伯船舶系统 蒂森克虜伯船舶系統 | | ships
tko-group | TKO Group, TKO Group Holdings | TKO集團 TKO集团 | | rights
tmac-resources | TMAC Resources | 特麥克資源 特麦克资源 | | mining
tmall | Tmall | 天猫 天貓 天猫国际 天貓國際 天猫超市 天貓超市 | | platform
tmbthanachart | TMBThanachart, TTB Thailand | 泰国军人银行 泰國軍人銀行 | lender |
tms-group | TMS Cardiff Gas, TMS Group, DryShips | | | shipping
tmx-group | TMX Group, Toronto Stock Exchange, TSX Venture Exchange | 多倫多證券交易所 多伦多证券交易所 多倫多證交所 多伦多证交所 多倫多交易所 多伦多交易所 | observer |
tmy-technology | TMY Technology, TMYTEK | 稜研科技 棱研科技 稜研 棱研 | |
tno | TNO Netherlands | 荷兰应用科学研究院 荷蘭應用科學研究院 荷兰国家应用科学研究院 荷蘭國家應用科學研究院 | |
tnt-sports | TNT Sports | | | media
tnuva | Tnuva | 特鲁瓦 特魯瓦 特努瓦 | |
toa-corporation | Toa Corporation | 东亚建设工业 東亞建設工業 | |
toa-reinsurance | Toa Reinsurance | 东亚再保险 東亞再保險 日本东亚再保险 日本東亞再保險 | lender |
toast-inc | Toast Inc | | | platform
tobii | Tobii | | |
tobu-railway | Tobu Railway | 东武铁道 東武鐵道 东武铁路 東武鐵路 | | transport
toda-corporation | Toda Corporation | 户田建设 戶田建設 | |
today-convenience | Today Convenience | Today便利店 | | retail
tods | Tod's, Tod's Group | 托德斯 | |
toei | Toei | 东映 東映 | | rights
toei-animation | Toei Animation, Toei Company | 东映动画 東映動畫 | | rights
tofas | Tofaş, Tofas | 托法斯 | | cars
tofu-restaurant | Tofu Restaurant | 豆府 豆府公司 | |
togliattiazot | TogliattiAzot | 陶里亚蒂氮肥 陶里亞蒂氮肥 | | fertiliser
togolese-government | Togolese government | 多哥政府 | government |
toho | Toho | 日本东宝 日本東寶 东宝电影 東寶電影 | | rights
toho-bank | Toho Bank | 东邦银行 東邦銀行 | lender |
toho-co | Toho Co | 东宝株式会社 東寶株式會社 东宝映画 東寶映畫 | | rights
toho-gas | Toho Gas | 东邦瓦斯 東邦瓦斯 东邦燃气 東邦燃氣 | | gasbuyer
toho-titanium | Toho Titanium | 东邦钛业 東邦鈦業 东邦钛 東邦鈦 | | materials
tohoku-electric | Tohoku Electric, Tohoku Electric Power | | | gasbuyer
tohoku-university | Tohoku University | | |
tok-taiwan | TOK Taiwan | 台灣東應化 臺灣東應化 台湾东应化 | | materials
tokai-carbon | Tokai Carbon | 东海碳素 東海碳素 | | materials
tokai-rika | Tokai Rika | 东海理化 東海理化 | | parts
tokamak-energy | Tokamak Energy | 托卡马克能源 托卡馬克能源 | | reactors
toki | TOKİ, TOKI | 土耳其住房发展署 土耳其住房發展署 | government |
tokio-marine | Tokio Marine | 东京海上 東京海上 东京海上控股 東京海上控股 东京海上日动 東京海上日動 | lender |
tokio-marine-and-nichido-fire-insurance-china | Tokio Marine & Nichido Fire Insurance China | 东京海上日动中国 東京海上日動中國 | lender |
tokio-marine-kiln | Tokio Marine Kiln | 东京海上启隆 東京海上啟隆 | lender |
tokmanni | Tokmanni | | | retail
tokushukai | Tokushukai | 德洲会 德洲會 | |
tokuyama | Tokuyama | 德山化工 德山曹达 德山曹達 | | polysilicon
tokyo-century | Tokyo Century | 东京世纪 東京世紀 东京盛世 東京盛世 | lender | lease
tokyo-dome-corporation | Tokyo Dome Corporation | 东京巨蛋 東京巨蛋 | |
tokyo-electron-taiwan | Tokyo Electron Taiwan | 台灣東京威力科創 臺灣東京威力科創 台湾东京威力科创 | | equipment
tokyo-kiraboshi | Tokyo Kiraboshi | | lender |
tokyo-metro | Tokyo Metro | 东京地铁 東京地鐵 东京地下铁 東京地下鐵 东京Metro 東京Metro | | transport
tokyo-metropolitan-government | Tokyo Metropolitan Government | 东京都政府 東京都政府 东京都厅 東京都廳 | government |
tokyo-ohka-kogyo | Tokyo Ohka Kogyo | 东京应化 東京應化 东京应化工业 東京應化工業 东应化 東應化 | | materials
tokyo-seimitsu | Tokyo Seimitsu, Accretech | 东京精密 東京精密 | | equipment
tokyo-shoko-research | Tokyo Shoko Research | 东京商工 東京商工 东京商工调查 東京商工調查 | observer |
tokyo-skytree | Tokyo Skytree | 东京晴空塔 東京晴空塔 | |
tokyo-star-bank | Tokyo Star Bank | 東京之星銀行 东京之星银行 東京之星 东京之星 | lender |
tokyo-steel | Tokyo Steel | 东京制铁 東京制鐵 | | steel
tokyo-stock-exchange | Tokyo Stock Exchange, Japan Exchange Group, JPX | 东京证券交易所 東京證券交易所 日本交易所集团 日本交易所集團 | observer |
tokyo-tatemono | Tokyo Tatemono | 东京建物 東京建物 | |
tokyu-corporation | Tokyu Corporation, Tokyu | 东急集团 東急集團 东急电铁 東急電鐵 | | transport
tokyu-fudosan | Tokyu Fudosan | 东急不动产 東急不動產 | |
tokyu-hands | Tokyu Hands, Hands Inc Japan | 东急手创馆 東急手創館 台隆手创馆 台隆手創館 | |
tolaram | Tolaram | | |
toll-brothers | Toll Brothers | 托爾兄弟 托尔兄弟 | |
toll-group | Toll Group, Toll Holdings | 拓领集团 拓領集團 | | transport
tomato-novel | Tomato Novel | 番茄小说 番茄小説 番茄小說 | |
tome-biosciences | Tome Biosciences | | | drugs
tomoku | Tomoku | | |
tomra | Tomra, TOMRA | 陶朗 陶朗集团 陶朗集團 | | equipment
tomson-group | Tomson Group | 湯臣集團 汤臣集团 | |
tomtom | TomTom | | |
tomy | Tomy, Takara Tomy, Tomy Company | 特佳丽多美 特佳麗多美 TAKARA多美 多美卡 | |
ton-yi-industrial | Ton Yi Industrial | 統一實業 统一实业 | |
tong-petrotech | Tong Petrotech, Tongyuan Petroleum | 通源石油 | |
tong-yang-group | Tong Yang Group, Tong Yang Industry | 東陽實業 东阳实业 東陽集團 东阳集团 | | parts
tongcheng-jingyi | Tongcheng Jingyi, eLong Hotels | 艺龙酒店科技 藝龍酒店科技 | |
tongcheng-travel | Tongcheng Travel, Tongcheng-Elong | 同程旅行 同程艺龙 同程藝龍 同程网络 同程網絡 同程集团 同程集團 | | platform
tongguan-gold | Tongguan Gold | 潼关黄金 潼關黃金 | | mining
tonghua-dongbao | Tonghua Dongbao | 通化东宝 通化東寶 | | drugs
tongji-hospital | Tongji Hospital, Tongji Hospital Wuhan | 武汉同济医院 武漢同濟醫院 同济医院 同濟醫院 | |
tongji-university | Tongji University | 同济大学 同濟大學 | |
tongkah-harbour | Tongkah Harbour | | |
tongkun-group-holding | Tongkun Group Holding | 桐昆控股 桐昆控股集团 桐昆控股集團 | | chemicals
tongling-nonferrous-group | Tongling Nonferrous Group, TNMG | 铜陵有色集团 銅陵有色集團 铜陵有色金属集团 銅陵有色金屬集團 | | mining
tongqinglou | Tongqinglou | 同庆楼 同慶樓 | | retail
tongrentang | Tongrentang, Beijing Tong Ren Tang | 同仁堂国药 同仁堂國藥 同仁堂科技 | | drugs
tongwei-agricultural | Tongwei Agricultural | 通威农业发展 通威農業發展 | | farm
tongwei-group | Tongwei Group | 通威集团 通威集團 | | polysilicon
tongyang-life | Tongyang Life | 东洋生命 東洋生命 东洋人寿 東洋人壽 | lender |
tongyi-qianwen | Tongyi Qianwen, Qwen | 通义千问 通義千問 通义实验室 通義實驗室 | | software
tongyu-communication | Tongyu Communication | 通宇通讯 通宇通訊 | | telecom
tongyu-heavy-industry | Tongyu Heavy Industry | 通裕重工 | | parts
tonik | Tonik | | lender |
tonix | Tonix, Tonix Pharmaceuticals | | | drugs
tonlin-department-store | Tonlin Department Store | 統領百貨 统领百货 | | retail
tonnies | Tönnies, Toennies, Premium Food Group | 通内斯 通內斯 | |
tony-elumelu-foundation | Tony Elumelu Foundation | | fund |
top-glove | Top Glove | 顶级手套 頂級手套 | |
top-material | Top Material | | |
top-taiwan-venture-capital | Top Taiwan Venture Capital | 群威創投 群威创投 | fund |
top-toy | Top Toy | 名创优品TOP 名創優品TOP TOY | | retail
topbuild | TopBuild | | | materials
topchoice-medical | Topchoice Medical, Tongce | 通策医疗 通策醫療 | |
topco-technologies | Topco Technologies | 崇越電通 崇越电通 崇越電 崇越电 | | trading
topcon | Topcon | 拓普康 | |
topdanmark | Topdanmark | | lender |
topgolf-callaway | Topgolf Callaway, Callaway Golf | 卡拉威高爾夫 卡拉威高尔夫 | |
toppan | Toppan | 凸版印刷 凸版控股 | | materials
topsec | Topsec | 天融信 | | software
topsoe | Topsoe, Haldor Topsoe | 托普索 托普索公司 | | equipment
topsports | Topsports | 滔搏 滔搏国际 滔搏國際 滔搏运动 滔搏運動 | | retail
topstar | Topstar, Guangdong Topstar | 拓斯达 拓斯達 | | equipment
topy-industries | Topy Industries | 都美工业 都美工業 | | parts
toray | Toray, Toray Industries | 东丽工业 東麗工業 日本东丽 日本東麗 东丽集团 東麗集團 東麗 东丽 | | materials
torch-electron | Torch Electron, Fujian Torch | 火炬电子 火炬電子 | | parts
toread | Toread | 探路者控股 探路者集团 探路者集團 | |
torex-gold | Torex Gold | | | mining
toridoll | Toridoll, Marugame Seimen | 东利多 東利多 丸龟制面 丸龜製麵 | |
torii-pharmaceutical | Torii Pharmaceutical | 鸟居药品 鳥居藥品 | | drugs
torikizoku | Torikizoku, Eternal Hospitality | 鸟贵族 鳥貴族 | |
torm | TORM | 托姆航运 托姆航運 托姆海运 托姆海運 | | shipping
torngat-metals | Torngat Metals | | | rare-earths
toro-company | Toro Company | 托羅公司 托罗公司 | | equipment
toromont | Toromont | | | trading
toronto-hydro | Toronto Hydro | 多倫多水電 多伦多水电 | | power
toronto-raptors | Toronto Raptors | 多倫多猛龍 多伦多猛龙 | | rights
toronto-transit-commission | Toronto Transit Commission | 多倫多公交委員會 多伦多公交委员会 | government |
torrent-pharmaceuticals | Torrent Pharmaceuticals, Torrent Pharma | 托伦特制药 托倫特製藥 | | drugs
torrent-power | Torrent Power | 托伦特电力 托倫特電力 | | gasbuyer
tortoise-capital | Tortoise Capital | | fund |
tosei-corporation | Tosei Corporation | | |
toshiba | Toshiba | 东芝 東芝 | | equipment
toshiba-electronic-devices | Toshiba Electronic Devices | 东芝电子元件 東芝電子元件 | | chips
toshiba-energy-systems | Toshiba Energy Systems | 东芝能源系统 東芝能源系統 | | turbines
toshiba-machine | Toshiba Machine, Shibaura Machine | 芝浦机械 芝浦機械 东芝机械 東芝機械 | |
tosoh | Tosoh | 东曹 東曹 | | materials
toss-bank | Toss Bank | Toss银行 Toss銀行 | lender |
tosyali | Tosyalı, Tosyali, Tosyalı Holding, Tosyali Holding | 托斯亚利 托斯亞利 托斯雅利 托斯亚勒控股 托斯亞勒控股 | | steel
totalplay | Totalplay, Total Play | | | telecom
totem | Orange Totem, TDF Infrastructure | | | telecom
toto | TOTO | 东陶 東陶 | |
tottenham | Tottenham Hotspur | 托特纳姆热刺 托特納姆熱刺 热刺 熱刺 | |
tottus | Tottus | | | retail
totvs | Totvs | | | software
tour-de-france | Tour de France | 环法自行车赛 環法自行車賽 阿莫里体育组织 阿莫里體育組織 | | rights
tourism-administration-taiwan | Tourism Administration Taiwan | 交通部觀光署 交通部观光署 觀光署 观光署 | government |
tourmaline-bio | Tourmaline Bio | | | drugs
tourmaline-oil | Tourmaline Oil | | | lng
tous | Tous Jewelry | 桃丝熊 桃絲熊 | |
toutiao | Toutiao, Jinri Toutiao | 今日头条 今日頭條 | | media
touton | Touton | | | trading
towa-corporation | Towa Corporation | | | equipment
towa-pharmaceutical | Towa Pharmaceutical | 东和药品 東和藥品 | | drugs
tower-bersama | Tower Bersama | | |
tower-capital-asia | Tower Capital Asia | | fund |
tower-semiconductor | Tower Semiconductor | 高塔半导体 高塔半導體 托尔半导体 托爾半導體 | | foundry
towngas-telecom | Towngas Telecom | 名氣通 名气通 名氣通電訊 名气通电讯 | | datacentre
toyo-construction | Toyo Construction | 东洋建设 東洋建設 | |
toyo-denso | Toyo Denso | | | parts
toyo-engineering | Toyo Engineering | 东洋工程 東洋工程 | | epc
toyo-seikan | Toyo Seikan | 东洋制罐 東洋制罐 東洋製罐 | |
toyo-setal | Toyo Setal | | | epc
toyo-suisan | Toyo Suisan | 东洋水产 東洋水產 | |
toyo-tanso | Toyo Tanso | 东洋炭素 東洋炭素 | | materials
toyo-tire | Toyo Tire | 东洋轮胎 東洋輪胎 通伊欧轮胎 通伊歐輪胎 | |
toyobo | Toyobo | 东洋纺 東洋紡 | | materials
toyoda-gosei | Toyoda Gosei | 丰田合成 豐田合成 | |
toyoko-inn | Toyoko Inn | 东横INN 東橫INN 东横酒店 東橫酒店 | |
toyota-boshoku | Toyota Boshoku | 丰田纺织 豐田紡織 | |
toyota-industries | Toyota Industries | 丰田自动织机 豐田自動織機 | |
toyota-motor-china | Toyota Motor China | 丰田汽车中国 豐田汽車中國 | |
toyota-motor-credit | Toyota Motor Credit, Toyota Financial Services | 豐田汽車信貸 丰田汽车信贷 豐田金融 丰田金融 丰田金融服务 豐田金融服務 | lender |
toyota-motor-finance-china | Toyota Motor Finance China | 丰田汽车金融 豐田汽車金融 丰田汽车金融中国 豐田汽車金融中國 | lender |
toyota-motor-north-america | Toyota Motor North America | 豐田北美 丰田北美 豐田汽車北美 丰田汽车北美 | | cars
toyota-tsusho | Toyota Tsusho | 丰田通商 豐田通商 | | trading
toyota-ventures | Toyota Ventures, Woven Capital | 丰田创投 豐田創投 | fund |
toys-r-us | Toys R Us, Toys"R"Us Asia | 玩具反斗城 | | retail
tp-link | TP-Link | 普联技术 普聯技術 普联 普聯 | | telecom
tpao | TPAO, Turkish Petroleum, Türkiye Petrolleri | 土耳其石油公司 土耳其国家石油公司 土耳其國家石油公司 | | oil
tpbank | TPBank | | lender |
tpg-angelo-gordon | TPG Angelo Gordon, Angelo Gordon | 安祖高頓 安祖高顿 | fund |
tpg-telecom | TPG Telecom | TPG电信 TPG電信 | | telecom
tract-capital | Tract Capital | | | datacentre
tractor-supply | Tractor Supply | | | retail
trade-and-development-bank | Trade and Development Bank, TDB Group | 东南非贸易与发展银行 東南非貿易與發展銀行 | lender |
trade-and-development-bank-of-mongolia | Trade and Development Bank of Mongolia | 蒙古贸易开发银行 蒙古貿易開發銀行 | lender |
trade-bank-of-iraq | Trade Bank of Iraq | 伊拉克贸易银行 伊拉克貿易銀行 | lender |
trade-republic | Trade Republic | | lender |
trade-van-information-services | Trade-Van Information Services | 關貿網路 关贸网路 | | software
trader-joes | Trader Joe's | 喬氏超市 乔氏超市 | | retail
trading-corporation-of-pakistan | Trading Corporation of Pakistan | 巴基斯坦贸易公司 巴基斯坦貿易公司 | government |
traffic-control-technology | Traffic Control Technology | 交控科技 | | trains
trafikverket | Trafikverket, Swedish Transport Administration | 瑞典交通管理局 瑞典交通局 | government |
trainline | Trainline | | |
tralin-paper | Tralin Paper, Quanlin Paper | 泉林纸业 泉林紙業 泉林集团 泉林集團 | |
trammo | Trammo | | | fertiliser
trane | Trane, Trane Technologies | 特靈科技 特灵科技 特靈空調 特灵空调 | | equipment
trans-mountain-corp | Trans Mountain Corp, Trans Mountain | 跨山管道 橫山輸油管 横山输油管 | | oil
trans-siberian-gold | Trans-Siberian Gold | | | mining
transalta | TransAlta | | | power
transamerica | Transamerica | 全美人壽 全美人寿 全美保險 全美保险 | lender |
transasia-airways | TransAsia Airways | 復興航空 复兴航空 | | airline
transavia | Transavia | 泛航航空 | | airline
transcenta | Transcenta | 创胜集团 創勝集團 | | drugs
transcontainer | TransContainer | 俄罗斯集装箱运输公司 俄羅斯集裝箱運輸公司 | | transport
transcorp-power | Transcorp Power, Transcorp Group | | | power
transdev | Transdev | 法国交通发展集团 法國交通發展集團 特兰德夫 特蘭德夫 | |
transdigm | TransDigm | 泛迪格 | | parts
transelec | Transelec | 智利輸電公司 智利输电公司 | | power
transelectrica | Transelectrica | | | powerbuyer
transener | Transener | | | power
transfar-capital | Transfar Capital | 传化资本 傳化資本 | fund |
transfar-zhilian | Transfar Zhilian, Transfar Group | 传化智联 傳化智聯 传化集团 傳化集團 | | chemicals
transgaz | Transgaz | | |
transgrid | Transgrid | | |
translink | TransLink | | government |
translink-capital | Translink Capital | 創連資本 创连资本 | fund |
transmac | Transmac | 新福利公共汽車 新福利公共汽车 新福利巴士 | |
transmashholding | Transmashholding, TMH | 运输机械控股 運輸機械控股 俄罗斯运输机械集团 俄羅斯運輸機械集團 俄罗斯运输机械控股 俄羅斯運輸機械控股 | | trains
transmedics | TransMedics | | | equipment
transneft | Transneft | 俄罗斯石油运输公司 俄羅斯石油運輸公司 俄石油管道运输公司 俄石油管道運輸公司 俄罗斯石油管道运输公司 俄羅斯石油管道運輸公司 | |
transnet | Transnet | 南非国家运输公司 南非國家運輸公司 南非运输集团 南非運輸集團 | | transport
transnetbw | TransnetBW | | | powerbuyer
transnusa | TransNusa | | | airline
transocean | Transocean | 越洋鑽探 越洋钻探 越洋公司 | | equipment
transoil | Transoil | | | transport
transpennine | TransPennine Express | | |
transport-and-logistics-bureau | Transport and Logistics Bureau | 運輸及物流局 运输及物流局 運物局 运物局 | government |
transport-canada | Transport Canada | 加拿大交通部 加拿大運輸部 加拿大运输部 | government |
transport-for-nsw | Transport for NSW | 新南威尔士州交通局 新南威爾士州交通局 | government | transport
transport-international-holdings | Transport International Holdings | 載通國際 载通国际 載通國際控股 载通国际控股 | |
transportadora-brasileira-gasoduto-bolivia-brasil | Transportadora Brasileira Gasoduto Bolívia-Brasil | | |
transportadora-de-gas-del-sur | Transportadora de Gas del Sur, TGS Argentina | | |
transportation-security-administration | Transportation Security Administration | 美國運輸安全管理局 美国运输安全管理局 | government |
transports-metropolitans-de-barcelona | Transports Metropolitans de Barcelona | | |
transpower-new-zealand | Transpower New Zealand | | |
transsion | Transsion | 传音控股 傳音控股 传音 傳音 | |
transthera | TransThera | 药捷安康 藥捷安康 | | drugs
transunion | TransUnion | 環聯公司 环联公司 | observer |
transurban | Transurban | 越城集团 越城集團 越城公司 | |
traton | Traton | 传拓集团 傳拓集團 | | cars
travel-industry-authority-hong-kong | Travel Industry Authority Hong Kong | 旅遊業監管局 旅游业监管局 旅監局 旅监局 | observer |
travel-leisure | Travel + Leisure | | |
travelers-companies | Travelers Companies | 旅行者保險 旅行者保险 旅行者集團 旅行者集团 旅行家集團 旅行家集团 | lender |
travellers-international | Travellers International, Newport World Resorts | | |
travelodge-uk | Travelodge UK | | |
traveloka | Traveloka | | | platform
travelsky | TravelSky | 中国航信 中國航信 中航信 中国民航信息网络 中國民航信息網絡 | | software
travere | Travere, Travere Therapeutics | | | drugs
trax-retail | Trax Retail | | |
traxys | Traxys | 特拉克西斯 | | trading
tre-sweden | Hi3G, Tre Sweden | | | telecom
treasury-markets-association | Treasury Markets Association | 財資市場公會 财资市场公会 | observer |
treasury-wine-estates | Treasury Wine Estates | 富邑葡萄酒集团 富邑葡萄酒集團 富邑 富邑葡萄酒 富邑集团 富邑集團 | |
treehouse-foods | TreeHouse Foods | | |
treeline-biosciences | Treeline Biosciences | | | drugs
trelleborg | Trelleborg | 特瑞堡 | | materials
tren-maya | Tren Maya | 瑪雅火車 玛雅火车 | government |
trendyol | Trendyol | 特伦德约尔 特倫德約爾 | | retail
trenes-argentinos | Trenes Argentinos | 阿根廷鐵路公司 阿根廷铁路公司 | | transport
trenord | Trenord | | |
trent-limited | Trent Limited | | | retail
trex-company | Trex Company | | | materials
tri-pointe-homes | Tri Pointe Homes | | |
tri-service-general-hospital | Tri-Service General Hospital | 三軍總醫院 三军总医院 | |
trial-holdings | Trial Holdings | | | retail
trian-partners | Trian Partners, Trian Fund Management | 特里安基金 | fund |
trianel | Trianel | | | power
triangle-tyre | Triangle Tyre | 三角轮胎 三角輪胎 | | parts
tricolor-holdings | Tricolor Holdings, Tricolor Auto | | lender |
tridel | Tridel | | |
trident-group-india | Trident Group India | | |
trilink-biotechnologies | TriLink BioTechnologies | | | materials
trillium-therapeutics | Trillium Therapeutics | | | drugs
trilogy-metals | Trilogy Metals | 三部曲金属 三部曲金屬 | | mining
trimble-inc | Trimble Inc | 天寶導航 天宝导航 天寶公司 天宝公司 | | equipment
trimet | TriMet, Trimet | | government |
trina-green-hydrogen | Trina Green Hydrogen | 天合元氢 天合元氫 | |
trinapower | TrinaPower, Trina Solar Fujia | 天合富家 | | solar
trinity-capital-inc | Trinity Capital Inc | | lender |
trinity-dublin | Trinity College Dublin | 都柏林圣三一学院 都柏林聖三一學院 | |
trinity-health | Trinity Health | | |
trinity-industries | Trinity Industries | | | trains
trinseo | Trinseo | | | materials
triodos | Triodos Bank, Triodos | 特里多斯银行 特里多斯銀行 | lender |
trip-com | Trip.com, Trip.com Group, Ctrip | 携程 攜程 携程集团 攜程集團 携程旅行 攜程旅行 | | platform
tripadvisor | Tripadvisor | 貓途鷹 猫途鹰 到到網 到到网 | | platform
triple-flag | Triple Flag | | fund | mining
triple-flag-precious-metals | Triple Flag Precious Metals | 三旗贵金属 三旗貴金屬 | fund | mining
triplepoint-capital | TriplePoint Capital | | lender |
triputra-agro-persada | Triputra Agro Persada | | |
tritax | Tritax Big Box, Tritax | | |
triton | Triton Partners | | fund |
triton-international | Triton International | 川顿国际 川頓國際 特里顿国际 特里頓國際 | | lease
triumph | Triumph Motorcycles | 凯旋摩托 凱旋摩托 | | cars
triumph-group | Triumph Group, Triumph Technology Group | 凯盛科技集团 凱盛科技集團 凯盛集团 凱盛集團 | | materials
triumph-science-and-technology | Triumph Science & Technology, Luoyang Glass, Triumph New Energy | 凯盛科技 凱盛科技 凯盛新能 凱盛新能 洛阳玻璃 洛陽玻璃 | | solar
triumvira | Triumvira | | | drugs
trivago | Trivago | | |
tron-energy | Tron Energy, Tron-e | 創奕能源 创奕能源 創奕 创奕 | |
tron-future | Tron Future | 創未來科技 创未来科技 | | defence
tronox | Tronox | 特诺化工 特諾化工 | | materials
troowin-power | Troowin Power | 雄韬氢雄 雄韜氫雄 氢雄 氫雄 | | fuelcells
tropicana-corporation | Tropicana Corporation | 丽阳机构 麗陽機構 | |
trt | TRT World, TRT | 土耳其广播电视公司 土耳其廣播電視公司 | | media
true-anomaly | True Anomaly | | | launch
true-corporation | True Corporation, True Corp | | | telecom
true-north-managers | True North Managers | | fund |
truenoord | TrueNoord | | lender | lease
truist-insurance-holdings | Truist Insurance Holdings, TIH Insurance | | observer |
truly-international | Truly International | 信利国际 信利國際 信利光电 信利光電 | |
trump-organization | Trump Organization | 特朗普集團 特朗普集团 川普集團 川普集团 | |
trumpf | Trumpf, TRUMPF | 通快集团 通快集團 | | equipment
trung-nam-group | Trung Nam Group | | | power
trung-nguyen-legend | Trung Nguyen Legend, Trung Nguyen | 中原咖啡 | |
trunktech | Trunk.tech | 主线科技 主線科技 | | software
trupanion | Trupanion | | lender |
trust-bank-singapore | Trust Bank Singapore | | lender |
trusval-technology | Trusval Technology | 信紘科 信纮科 信紘科技 信纮科技 | | epc
tryg | Tryg | 丹麦特利保险 丹麥特利保險 | lender |
ts-tech | TS Tech | 提爱思 提愛思 | | parts
tsai-eng-meng-family | Tsai Eng-meng family | 旺旺蔡家 | |
tsakos | Tsakos Energy Navigation, Tsakos Group, TEN Ltd, Tsakos | 察科斯 察科斯能源航运 察科斯能源航運 | | shipping
tsann-kuen-enterprise | Tsann Kuen Enterprise | 燦坤 灿坤 燦坤實業 灿坤实业 | | retail
tsb | TSB Bank | TSB银行 TSB銀行 | lender |
tscan-therapeutics | TScan Therapeutics | | | drugs
tse-sui-luen | Tse Sui Luen, TSL Jewellery | 謝瑞麟 谢瑞麟 謝瑞麟珠寶 谢瑞麟珠宝 | | retail
tsg-ghosthawks | TSG GhostHawks, Tainan TSG GhostHawks | 台鋼獵鷹 台钢猎鹰 台南台鋼獵鷹 臺南台鋼獵鷹 台南台钢猎鹰 | |
tsg-hawks | TSG Hawks | 台鋼雄鷹 台钢雄鹰 | |
tsim-sha-tsui-properties | Tsim Sha Tsui Properties | 尖沙咀置業 尖沙咀置业 | |
tsing-capital | Tsing Capital, TsingCapital | 青云创投 青雲創投 | fund |
tsinghua-berkeley-shenzhen-institute | Tsinghua-Berkeley Shenzhen Institute | 清华伯克利深圳学院 清華伯克利深圳學院 | |
tsinghua-shenzhen-international-graduate-school | Tsinghua Shenzhen International Graduate School | 清华大学深圳国际研究生院 清華大學深圳國際研究生院 清华深圳国际研究生院 清華深圳國際研究生院 | |
tsinghua-tongfang | Tsinghua Tongfang, Tongfang | 同方股份 清华同方 清華同方 | |
tsinghua-university | Tsinghua University | 清华大学 清華大學 | |
tsingtao-brewery | Tsingtao Brewery, Tsingtao | 青岛啤酒 青島啤酒 青啤 | |
tskb | TSKB, Türkiye Sınai Kalkınma Bankası | 土耳其工业发展银行 土耳其工業發展銀行 | lender |
tsmc-arizona | TSMC Arizona | 台積電亞利桑那 台积电亚利桑那 台積電美國廠 台积电美国厂 | | foundry
tsmc-charity-foundation | TSMC Charity Foundation | 台積電慈善基金會 台积电慈善基金会 | |
tsmc-global | TSMC Global | 台積電全球 台积电全球 | fund |
tsmc-nanjing | TSMC Nanjing | 台積電南京 台积电南京 台積電（南京） 台积电（南京） | | foundry
tsmc-partners | TSMC Partners | 台積電夥伴公司 台积电伙伴公司 | fund |
tsubaki | Tsubaki, Tsubakimoto Chain | 椿本链条 椿本鏈條 | |
tsuburaya-productions | Tsuburaya Productions, Fields Corp, Tsuburaya Fields | 圆谷制作 圓谷製作 圆谷 圓谷 | | rights
tsugami | Tsugami | 津上机床 津上機牀 津上 | |
tsui-wah | Tsui Wah | 翠華 翠华 翠華控股 翠华控股 翠華餐廳 翠华餐厅 | |
tsumura | Tsumura | | |
tsuneishi-shipbuilding | Tsuneishi Shipbuilding | 常石造船 | | ships
tsuruha | Tsuruha | 鹤羽 鶴羽 | | retail
tsurumi-manufacturing | Tsurumi Manufacturing | 鹤见制作所 鶴見製作所 | |
tsutaya | Tsutaya, Culture Convenience Club | 茑屋书店 蔦屋書店 茑屋 蔦屋 | |
ttec-holdings | TTEC Holdings | | |
ttet-union | TTET Union | 大統益 大统益 | | grain
ttm-technologies | TTM Technologies | 迅達科技 迅达科技 | | parts
ttx-company | TTX Company | | | trains
tu-delft | TU Delft, Delft University of Technology | 代尔夫特理工大学 代爾夫特理工大學 | |
tu-eindhoven | Eindhoven University of Technology | 埃因霍温理工大学 埃因霍温理工大學 埃因霍溫理工大學 | |
tuas-power | Tuas Power | 大士能源 | | power
tubacex | Tubacex | 土巴斯 | | steel
tubatu | Tubatu | 土巴兔 | | platform
tuev-rheinland | TÜV Rheinland, TUV Rheinland | 德国莱茵TÜV 德國萊茵TÜV 莱茵TÜV 萊茵TÜV | observer |
tuev-sued | TÜV SÜD, TUV SUD | 南德意志集团 南德意志集團 | observer |
tuhu-car | Tuhu Car | 途虎养车 途虎養車 途虎 | | retail
tui | TUI, TUI Group, TUI AG, TUIfly | 途易 途易集团 途易集團 | | airline
tui-cruises | TUI Cruises | 途易邮轮 途易郵輪 | |
tujia | Tujia | 途家 途家网 途家網 | | platform
tullow | Tullow Oil, Tullow | 塔洛石油 图洛石油 圖洛石油 | | oil
tum | Technical University of Munich, TU Munich | 慕尼黑工业大学 慕尼黑工業大學 | |
tunan-alloy | Tunan Alloy, Jiangsu Tunan | 图南股份 圖南股份 | | materials
tune-therapeutics | Tune Therapeutics | | | drugs
tung-family | Tung family | 董氏家族 | |
tung-thih-electronic | Tung Thih Electronic | 同致電子 同致电子 | | parts
tung-wah-group-of-hospitals | Tung Wah Group of Hospitals | 東華三院 东华三院 | |
tunghai-university | Tunghai University | 東海大學 东海大学 | |
tunghsu-azure | Tunghsu Azure, Dongxu Blue Sky | 东旭蓝天 東旭藍天 | | power
tunghsu-group | Tunghsu Group, Tunghsu Optoelectronic | 东旭集团 東旭集團 东旭光电 東旭光電 | |
tungsram | Tungsram | 通士兰 通士蘭 | |
tunisair | Tunisair | 突尼斯航空 | | airline
tunisian-government | Tunisian government | 突尼斯政府 | government |
tuniu | Tuniu | 途牛 途牛旅游网 途牛旅遊網 | | platform
tuoer-microelectronics | Tuoer Microelectronics | 拓尔微 拓爾微 | | chips
tuopu-group | Tuopu Group, Ningbo Tuopu | 拓普集团 拓普集團 宁波拓普 寧波拓普 | | parts
tupperware | Tupperware | 特百惠 | |
tupras | Tüpraş, Tupras | 土耳其炼油公司 土耳其煉油公司 图普拉什 圖普拉什 | | oil
tupy-sa | Tupy SA | | | parts
turasas | Türasaş, Turasas | 土耳其铁路车辆公司 土耳其鐵路車輛公司 | | trains
turbojet | TurboJET, Shun Tak-China Travel Shipping | 噴射飛航 喷射飞航 信德中旅船務 信德中旅船务 | |
turk-ekonomi-bankasi | Türk Ekonomi Bankası | 土耳其经济银行 土耳其經濟銀行 | lender |
turk-eximbank | Türk Eximbank, Turk Eximbank | 土耳其进出口银行 土耳其進出口銀行 | lender |
turk-telekom | Türk Telekom, Turk Telekom | 土耳其电信 土耳其電信 | | telecom
turkcell | Turkcell | 土耳其移动通信公司 土耳其移動通信公司 土耳其移动通信 土耳其移動通信 | | telecom
turkish-aerospace-industries | Turkish Aerospace Industries, Turkish Aerospace, TUSAŞ, TUSAS | 土耳其航空航天工业 土耳其航空航天工業 土耳其航宇工业 土耳其航宇工業 土耳其航空航天工业公司 土耳其航空航天工業公司 | | defence
turkish-defence | Turkish Ministry of National Defence, Turkish Defence Ministry | 土耳其国防部 土耳其國防部 | government |
turkish-energy-ministry | Turkish Energy Ministry | 土耳其能源部 | government |
turkish-state | Turkish state, Turkish government, Republic of Türkiye, Republic of Turkey, Government of Turkey | 土耳其政府 | government |
turkish-technic | Turkish Technic | 土耳其航空技术 土耳其航空技術 | |
turkish-treasury | Turkish Treasury | 土耳其财政部 土耳其財政部 | government |
turkiye-wealth-fund | Türkiye Wealth Fund, Turkey Wealth Fund, Turkiye Wealth Fund, TWF | 土耳其财富基金 土耳其財富基金 土耳其主权财富基金 土耳其主權財富基金 | fund |
turkmen-government | Turkmen government, Government of Turkmenistan | 土库曼斯坦政府 土庫曼斯坦政府 | government |
turkmengaz | Turkmengaz | 土库曼斯坦天然气康采恩 土庫曼斯坦天然氣康采恩 土库曼天然气康采恩 土庫曼天然氣康采恩 | | lng
turkmenistan-airlines | Turkmenistan Airlines | 土库曼斯坦航空 土庫曼斯坦航空 | | airline
turksat | Türksat, Turksat | 土耳其卫星公司 土耳其衞星公司 土耳其衛星公司 | |
turkven | Turkven | | fund |
turner-construction | Turner Construction | 特納建築 特纳建筑 | | epc
turning-point-brands | Turning Point Brands | | |
turning-point-therapeutics | Turning Point Therapeutics | 拐点治疗 拐點治療 | | drugs
turquoise-hill-resources | Turquoise Hill Resources | 绿松石山资源 綠松石山資源 | | mining
turtle-beach | Turtle Beach | | | equipment
tusas-engine-industries | TUSAŞ Engine Industries | | | engines
tusimple | TuSimple, CreateAI | 图森未来 圖森未來 图森 圖森 | | software
tusstar | TusStar, Tus Ventures | 启迪之星 啟迪之星 启迪创投 啟迪創投 | fund |
tutor-perini | Tutor Perini | 圖特佩里尼 图特佩里尼 | | epc
tuya | Tuya, Tuya Smart | 涂鸦智能 塗鴉智能 | | cloud
tv-asahi | TV Asahi | 朝日电视台 朝日電視台 | | media
tv-azteca | TV Azteca | 阿茲特克電視台 阿兹特克电视台 | | media
tv-tokyo | TV Tokyo | 东京电视台 東京電視台 | | media
tv2-denmark | TV 2 Danmark | | |
tv2-norway | TV 2 Norway | | |
tv4-sweden | TV4 Media | | |
tvardi-therapeutics | Tvardi Therapeutics | | | drugs
tvb | TVB, Television Broadcasts | 無綫電視 无线电视 無線電視 電視廣播有限公司 电视广播有限公司 電視廣播集團 电视广播集团 香港無綫 香港无线 | | platform rights
tvb-pearl | TVB Pearl | 無綫翡翠台 无线翡翠台 明珠台 | |
tving | TVING | | | media
tvn | TVN Group, TVN Warner Bros. Discovery | 波兰TVN电视台 波蘭TVN電視台 波蘭TVN電視臺 | | media
tvnz | TVNZ | | | media
tvo | Teollisuuden Voima, TVO | | | power
tvp | Telewizja Polska, TVP | 波兰电视台 波蘭電視台 波蘭電視臺 | | media
tvs-motor | TVS Motor | TVS摩托 | | cars
tway-air | T'way Air | 德威航空 | | airline
twenty-one-capital | Twenty One Capital | | fund |
twg-tea | TWG Tea | | |
twilio | Twilio | | | software
twin-brook-capital | Twin Brook Capital, AG Twin Brook | | lender |
twin-metals | Twin Metals | | | mining
twinhead | Twinhead | 倫飛 伦飞 倫飛電腦 伦飞电脑 | |
twinings | Twinings | | |
twins-group | Twins Group | 双胞胎集团 雙胞胎集團 | | farm
twist-bioscience | Twist Bioscience | | | materials
twitter | Twitter | | | social
two-circles | Two Circles | | |
two-sigma | Two Sigma | | fund |
two-sigma-china | Two Sigma China | 腾胜投资 騰勝投資 | fund |
two-sisters | 2 Sisters Food Group, Boparan | | | farm
tx-group | TX Group | | |
txnm-energy | TXNM Energy, PNM Resources | | | power
txone-networks | TXOne Networks | 睿控網安 睿控网安 | | software
tyc-brother-industrial | TYC Brother Industrial | 堤維西 堤维西 堤維西交通 堤维西交通 | | parts
tyco-international | Tyco International | 泰科國際 泰科国际 | | equipment
tyk-medicines | TYK Medicines | 同源康医药 同源康醫藥 | | drugs
tyler-technologies | Tyler Technologies | | | software
type-one-energy | Type One Energy | | | reactors
tyra-biosciences | Tyra Biosciences | | | drugs
tyro-payments | Tyro Payments | | |
tzu-chi-foundation | Tzu Chi Foundation | 慈濟基金會 慈济基金会 慈濟慈善事業基金會 慈济慈善事业基金会 | |
tzu-chi-hospital | Tzu Chi Hospital, Buddhist Tzu Chi Medical Foundation | 慈濟醫院 慈济医院 花蓮慈濟醫院 花莲慈济医院 佛教慈濟醫療財團法人 佛教慈济医疗财团法人 | |
u-blox | u-blox | 优北罗 優北羅 | | chips
u-haul | U-Haul | | | lease
u-mall | U-Mall | 森森購物 森森购物 森森百貨 森森百货 | | retail
u-mobile | U Mobile | | | telecom
u-next | U-Next | | | media
u-power-taiwan | U-Power Taiwan, EVOASIS | 源點科技 源点科技 源點EVOASIS 源点EVOASIS | |
u-select-china-resources-vanguard-hong-kong | U Select China Resources Vanguard Hong Kong | 華潤萬家香港 华润万家香港 | | retail
uac | United Aircraft Corporation | 联合航空制造集团 聯合航空製造集團 俄罗斯联合航空制造公司 俄羅斯聯合航空製造公司 俄罗斯联合航空制造集团 俄羅斯聯合航空製造集團 | | aircraft
uacj | UACJ | 优艾希杰 優艾希傑 | | materials
uae-china-joint-investment-cooperation-fund | UAE-China Joint Investment Cooperation Fund | 中阿基金 中阿投资合作基金 中阿投資合作基金 | fund |
uae-government | UAE government, Government of the UAE | 阿联酋政府 阿聯酋政府 阿聯政府 阿联政府 | government |
uae-ministry-of-energy-and-infrastructure | UAE Ministry of Energy and Infrastructure | 阿联酋能源与基础设施部 阿聯酋能源與基礎設施部 | government |
uae-team-emirates | UAE Team Emirates | 阿联酋车队 阿聯酋車隊 | | rights
uaes | UAES, United Automotive Electronic Systems | 联合汽车电子 聯合汽車電子 | | parts
uala | Ualá | | lender | platform
ube-corporation | UBE Corporation, Ube Industries | 宇部兴产 宇部興產 宇部 | | materials
uber-hong-kong | Uber Hong Kong | 優步香港 优步香港 | | platform
ubiqconn-technology | Ubiqconn Technology | 攸泰科技 | |
ubiquant | Ubiquant | 九坤投资 九坤投資 九坤 | fund |
ubiquiti | Ubiquiti | 優比快 优比快 | | equipment
ubox | Ubox | 友宝 友寶 友宝在线 友寶在線 | | retail
ubp | Union Bancaire Privée, UBP | 瑞联银行 瑞聯銀行 瑞士联合私人银行 瑞士聯合私人銀行 | lender |
ubq-materials | UBQ Materials | | |
ubs-asset-management | UBS Asset Management | 瑞银资产管理 瑞銀資產管理 瑞银资管 瑞銀資管 | fund |
ubs-hong-kong | UBS Hong Kong | 瑞銀香港 瑞银香港 瑞銀集團香港分行 瑞银集团香港分行 | lender |
ubtech | UBTech, UBTech Robotics, UBTECH Robotics | 优必选 優必選 优必选科技 優必選科技 | |
ubuntu-botho | Ubuntu-Botho | | fund |
ubus | Ubus, United Highway Bus | 統聯客運 统联客运 統聯汽車客運 统联汽车客运 | |
uc-berkeley | UC Berkeley | 加州大學伯克利分校 加州大学伯克利分校 加州大學柏克萊分校 加州大学柏克莱分校 | |
uc-san-diego | UC San Diego | 加州大學聖地亞哥分校 加州大学圣地亚哥分校 | |
ucar | UCAR | 神州优车 神州優車 | |
ucc-holding | UCC Holding, Urbacon | | | epc
ucca | UCCA | 尤伦斯当代艺术中心 尤倫斯當代藝術中心 尤伦斯 尤倫斯 | |
uck-partners | UCK Partners | | fund |
ucl | University College London, UCL | 伦敦大学学院 倫敦大學學院 | |
ucla | UCLA | 加州大學洛杉磯分校 加州大学洛杉矶分校 | |
ucloud | UCloud | 优刻得 優刻得 | | cloud
ucommune | Ucommune | 优客工场 優客工場 | |
ucore | Ucore, Ucore Rare Metals | | | rare-earths
ucsf | UCSF | 加州大學舊金山分校 加州大学旧金山分校 | |
ud-trucks | UD Trucks | 优迪卡车 優迪卡車 | | cars
udenna | Udenna | | |
udio | Udio | | | ai
udokan-copper | Udokan Copper, Baikal Mining | 乌多坎铜业 烏多坎銅業 乌多坎铜矿 烏多坎銅礦 | | mining
udr-inc | UDR Inc | | |
ue-furniture | UE Furniture, Yongyi | 永艺股份 永藝股份 | |
uefa | UEFA | 欧足联 歐足聯 欧洲足联 歐洲足聯 欧洲足协 歐洲足協 | | rights
uem-group | UEM Group, UEM Sunrise | 马友乃德 馬友乃德 UEM集团 UEM集團 | |
ufc | UFC, Ultimate Fighting Championship | 終極格鬥冠軍賽 终极格斗冠军赛 終極格斗冠軍賽 | | rights
uffizi | Uffizi | 乌菲齐美术馆 烏菲齊美術館 | |
ufotable | Ufotable | 飞碟社 飛碟社 | | rights
ufp-industries | UFP Industries | | | materials
uganda-airlines | Uganda Airlines | 乌干达航空 烏干達航空 | | airline
uganda-national-oil-company | Uganda National Oil Company | 乌干达国家石油公司 烏干達國家石油公司 | | oil
ugandan-government | Ugandan government, Government of Uganda | 乌干达政府 烏干達政府 | government |
ugi-corp | UGI Corp | | | gasbuyer
ugl-limited | UGL Limited | | | epc
ugreen | Ugreen | 绿联科技 綠聯科技 | |
uipath | UiPath | | | software
uisee | Uisee, UISEE Technology | 驭势科技 馭勢科技 | | software
uk-mod | UK Ministry of Defence, British Ministry of Defence, Ministry of Defence UK | 英国国防部 英國國防部 | government |
uk-power-networks | UK Power Networks | UKPN 英国电力网络 英國電力網絡 英国电网UKPN 英國電網UKPN | | power
uk-treasury | HM Treasury, UK Treasury | 英国财政部 英國財政部 | government |
ukaea | UK Atomic Energy Authority | 英国原子能管理局 英國原子能管理局 | government |
ukg | UKG, Ultimate Kronos Group | | | software
ukraine-defence | Ukrainian Ministry of Defence, Ukraine Defence Procurement Agency, Ukrainian Defence Ministry | 乌克兰国防部 烏克蘭國防部 | government |
ukraine-energy-ministry | Ukrainian Energy Ministry | 乌克兰能源部 烏克蘭能源部 | government |
ukrainian-government | Ukrainian government, Government of Ukraine, Cabinet of Ministers of Ukraine | 乌克兰政府 烏克蘭政府 | government |
ukrainian-ministry-of-finance | Ukrainian Ministry of Finance | 乌克兰财政部 烏克蘭財政部 | government |
ukrenergo | Ukrenergo | 乌克兰国家电网 烏克蘭國家電網 乌克兰国家能源公司 烏克蘭國家能源公司 乌克兰国家电力公司 烏克蘭國家電力公司 | | powerbuyer
ukreximbank | Ukreximbank | 乌克兰进出口银行 烏克蘭進出口銀行 | lender |
ukrgasbank | Ukrgasbank | | lender |
ukrgasvydobuvannya | Ukrgasvydobuvannya | | |
ukrhydroenergo | Ukrhydroenergo | 乌克兰水电公司 烏克蘭水電公司 | | power
ukri | UK Research and Innovation | 英国研究与创新署 英國研究與創新署 | government |
ukrlandfarming | UkrLandFarming, Avangardco | | | farm
ukrnafta | Ukrnafta | 乌克兰石油公司 烏克蘭石油公司 | | oil
ukroboronprom | Ukrainian Defense Industry, Ukroboronprom | 乌克兰国防工业公司 烏克蘭國防工業公司 | | defence
ukrposhta | Ukrposhta | 乌克兰邮政 烏克蘭郵政 | |
ukrzaliznytsia | Ukrzaliznytsia, Ukrainian Railways | 乌克兰铁路 烏克蘭鐵路 乌克兰铁路公司 烏克蘭鐵路公司 | |
ul-solutions | UL Solutions | | observer |
ulaanbaatar-railway | Ulaanbaatar Railway | 乌兰巴托铁路 烏蘭巴托鐵路 | | trains
uljanik | Uljanik, 3. Maj | 乌利亚尼克 烏利亞尼克 | | ships
ulker | Ülker, Ulker, Yıldız Holding, Yildiz Holding | 耶尔德兹控股 耶爾德茲控股 | |
ullico | Ullico | | fund |
ulsan-hd | Ulsan HD | 蔚山HD 蔚山现代 蔚山現代 | |
ulsan-metropolitan-city | Ulsan Metropolitan City | 蔚山市政府 | government |
ulsan-port-authority | Ulsan Port Authority | 蔚山港湾公社 蔚山港灣公社 | |
ulstein | Ulstein | 乌斯坦 烏斯坦 | | ships
ulta-beauty | Ulta Beauty | | | retail
ultima-genomics | Ultima Genomics | | | equipment
ultium-cells | Ultium Cells | 奧特能電池 奥特能电池 Ultium電池 Ultium电池 | | batteries
ultra-clean-holdings | Ultra Clean Holdings | 超科林 | | equipment
ultra-electronics | Ultra Electronics, Cobham, Cobham Ultra | 科巴姆 | | defence
ultracargo | Ultracargo | | | transport
ultragas | Ultragas | | | shipping
ultragenyx | Ultragenyx | 奧特吉尼斯 奥特吉尼斯 | | drugs
ultramar-chile | Ultramar Chile | | | transport
ultrapar | Ultrapar, Ipiranga | | | oil
ultratech-cement | UltraTech Cement | 超科水泥 | |
ulvac | Ulvac | 爱发科 愛發科 优贝克 優貝克 | | equipment
umb-financial | UMB Financial, UMB Bank | | lender |
umb-romania | UMB Spedition, Tehnostrade | | | epc
umbra-space | Umbra Space | | |
umbro | Umbro | 茵宝 茵寶 | |
umc-capital | UMC Capital | 聯電資本 联电资本 宏誠創業投資 宏诚创业投资 | fund |
umetrip | Umetrip | 航旅纵横 航旅縱橫 | | platform
umgeni-uthukela-water | Umgeni-uThukela Water | | |
umm-al-qura-for-development | Umm Al Qura for Development, Masar Destination | | |
ummc | UMMC | 乌拉尔矿业冶金公司 烏拉爾礦業冶金公司 | | mining
umoja-biopharma | Umoja Biopharma | | | drugs
ump-healthcare | UMP Healthcare | 聯合醫務 联合医务 聯合醫務集團 联合医务集团 | |
ums-holdings | UMS Holdings, UMS Integration | | | equipment
umw-holdings | UMW Holdings | | |
umweltbank | UmweltBank | | lender |
unam | UNAM, National Autonomous University of Mexico | 墨西哥國立自治大學 墨西哥国立自治大学 | |
unconventional-ai | Unconventional AI | | | chips
under-armour | Under Armour | 安德玛 安德瑪 | |
undp | UNDP, United Nations Development Programme | 聯合國開發計劃署 联合国开发计划署 | fund |
unhcr | UNHCR | 联合国难民署 聯合國難民署 | government |
uni-bulbank | UniCredit Bulbank | | lender |
uni-president-china | Uni-President China | 统一企业中国 統一企業中國 統一中控 统一中控 | |
uni-president-lions | Uni-President Lions, Uni-President 7-Eleven Lions | 統一獅 统一狮 統一7-ELEVEn獅 统一7-ELEVEn狮 | |
uniao-quimica | União Química | | | drugs
unibail | Unibail-Rodamco-Westfield, Unibail-Rodamco | 尤尼百 尤尼布雷罗当科西田 尤尼佈雷羅當科西田 | |
unibep | Unibep | | | epc
unicaja | Unicaja Banco, Unicaja | | lender |
unicharm | Unicharm | 尤妮佳 娇联 嬌聯 | |
unico-idtech | Unico IDtech | | | software
unicom-capital | Unicom Capital, China Unicom Capital | 联通资本 聯通資本 联通创投 聯通創投 联创创新 聯創創新 | fund |
unicredit | UniCredit | 裕信银行 裕信銀行 联合信贷银行 聯合信貸銀行 意大利联合信贷银行 意大利聯合信貸銀行 裕信 | lender |
unido | UNIDO | 联合国工业发展组织 聯合國工業發展組織 | observer |
unifirst | UniFirst | | |
unifrutti | Unifrutti | 优利富 優利富 | |
unigroup-guoxin | Unigroup Guoxin, Guoxin Microelectronics, Unigroup Guoxin Microelectronics | 紫光国微 紫光國微 紫光国芯 紫光國芯 | | chips
unikorn-semiconductor | Unikorn Semiconductor | 晶成半導體 晶成半导体 | | foundry
unilever-indonesia | Unilever Indonesia | 联合利华印尼 聯合利華印尼 | |
unilumin | Unilumin | 洲明科技 | |
unimed | Unimed | | lender |
union-bank-of-india | Union Bank of India | 印度联合银行 印度聯合銀行 | lender |
union-coop | Union Coop | | | retail
union-cycliste-internationale | Union Cycliste Internationale | 国际自行车联盟 國際自行車聯盟 | | rights
union-hospital-hong-kong | Union Hospital Hong Kong | 仁安醫院 仁安医院 | |
union-insurance-taiwan | Union Insurance Taiwan | 旺旺友聯產險 旺旺友联产险 旺旺友聯產物保險 旺旺友联产物保险 旺旺保 | lender |
union-investment | Union Investment | | fund |
union-maritime | Union Maritime | | | shipping
union-optech | Union Optech | 联合光电 聯合光電 | | optics
union-pacific | Union Pacific | 聯合太平洋 联合太平洋 聯合太平洋鐵路 联合太平洋铁路 | | transport
union-semiconductor-hefei | Union Semiconductor Hefei | 汇成股份 匯成股份 新汇成微电子 新匯成微電子 | | chips
union-site | Union SITE, Union Investment Trust | 聯邦投信 联邦投信 | fund |
union-square-ventures | Union Square Ventures | | fund |
unionbank-philippines | UnionBank Philippines | 菲律宾联合银行 菲律賓聯合銀行 | lender |
unionpay-international | UnionPay International | 银联国际 銀聯國際 | |
uniontech-software | UnionTech Software | 统信软件 統信軟件 | | software
unipetrol | Orlen Unipetrol | | | oil
uniphar | Uniphar | | |
unipol | Unipol, UnipolSai | | lender |
unipres | Unipres | | | parts
uniqa | Uniqa, UNIQA | 优尼卡保险 優尼卡保險 | lender |
uniqlo | Uniqlo | 优衣库 優衣庫 | | retail
uniqure | uniQure | | | drugs
unisem | Unisem | 友尼森 | |
unisoc | UNISOC, Spreadtrum | 紫光展锐 紫光展銳 紫光展鋭 展锐 展銳 展鋭 展讯 展訊 | | chips
unison-capital | Unison Capital | | fund |
unisound | Unisound | 云知声 雲知聲 | | software
unisplendour | Unisplendour | 紫光股份 | | servers
unisuper | UniSuper | | fund |
unisys | Unisys | 優利系統 优利系统 | | software
unit4 | Unit4 | | | software
unitaid | Unitaid | 国际药品采购机制 國際藥品採購機制 | fund |
unite-group | Unite Group, Unite Students | | |
united-aircraft-group | United Aircraft Group | 联合飞机 聯合飛機 联合飞机集团 聯合飛機集團 | | aircraft
united-arrows | United Arrows | | |
united-asia-finance | United Asia Finance, UA Finance | 亞洲聯合財務 亚洲联合财务 UA亞洲聯合財務 UA亚洲联合财务 | lender |
united-auto-workers | United Auto Workers, UAW | 全美汽車工人聯合會 全美汽车工人联合会 美國汽車工人聯合會 美国汽车工人联合会 | observer |
united-bank-for-africa | United Bank for Africa, UBA | 非洲联合银行 非洲聯合銀行 | lender |
united-bank-limited-pakistan | United Bank Limited Pakistan, UBL Pakistan | 巴基斯坦联合银行 巴基斯坦聯合銀行 | lender |
united-biomedical-asia | United Biomedical Asia, UBIA | 聯亞生技 联亚生技 聯亞生技開發 联亚生技开发 | | drugs
united-biopharma | United BioPharma, UBI Pharma | 聯生藥 联生药 聯合生物製藥 联合生物制药 | | drugs
united-engine-corporation | United Engine Corporation | 俄罗斯联合发动机公司 俄羅斯聯合發動機公司 | | engines
united-family-healthcare | United Family Healthcare, New Frontier, New Frontier Group, New Frontier Health | 和睦家 和睦家医疗 和睦家醫療 和睦家医院 和睦家醫院 新风天域 新風天域 新風天域集團 新风天域集团 | |
united-imaging | United Imaging, United Imaging Healthcare | 联影医疗 聯影醫療 联影 聯影 | | equipment
united-internet | United Internet, 1&1 AG | | | telecom
united-laboratories | United Laboratories | 联邦制药 聯邦制藥 聯邦製藥 | | drugs
united-nations | United Nations | 聯合國 联合国 | government |
united-natural-foods | United Natural Foods | | | trading
united-nova-technology | United Nova Technology | 芯联集成 芯聯集成 中芯集成 绍兴中芯 紹興中芯 | | foundry
united-orthopedic | United Orthopedic | 聯合骨科 联合骨科 聯合骨材 联合骨材 聯合骨科器材 联合骨科器材 | |
united-rentals | United Rentals | 美國聯合租賃 美国联合租赁 | | lease
united-semi-xiamen | United Semi Xiamen, USCXM | 聯芯集成 联芯集成 廈門聯芯 厦门联芯 | | foundry
united-shipbuilding-corporation | United Shipbuilding Corporation | 俄罗斯联合造船集团 俄羅斯聯合造船集團 联合造船集团 聯合造船集團 | | ships
united-solar-polysilicon | United Solar Polysilicon, United Solar Holding | 联合太阳能 聯合太陽能 | | polysilicon
united-spirits | United Spirits, United Breweries | 联合烈酒 聯合烈酒 | |
united-states-antimony | United States Antimony | 美國銻業 美国锑业 | | mining
united-steelworkers | United Steelworkers | 美國鋼鐵工人聯合會 美国钢铁工人联合会 | observer |
united-talent-agency | United Talent Agency | | | rights
united-therapeutics | United Therapeutics | | | drugs
united-tractors | United Tractors | 联合拖拉机 聯合拖拉機 | |
united-utilities | United Utilities | | |
united-wholesale-mortgage | United Wholesale Mortgage, UWM Holdings | | lender |
united-winners-laser | United Winners Laser, UW Laser | 联赢激光 聯贏激光 | | equipment
unitedhealth | UnitedHealth, UnitedHealth Group, UnitedHealthcare | 聯合健康 联合健康 聯合健康集團 联合健康集团 聯合健保 联合健保 | lender |
unitel-angola | Unitel Angola | | | telecom
unitel-mongolia | Unitel Mongolia | | | telecom
uniti-group | Uniti Group, Windstream | | | telecom
unitree | Unitree, Unitree Robotics | 宇树科技 宇樹科技 宇树 宇樹 | |
unittec | UniTTEC, Insigma Technology | 众合科技 眾合科技 浙江众合 浙江眾合 | | trains
unity-china | Unity China, Unity Technologies | 优三缔 優三締 Unity中国 Unity中國 | | software
unity-software | Unity Software | | | software
unity-ventures | Unity Ventures | 九合创投 九合創投 | fund |
univar | Univar, Univar Solutions | 優尼瓦 优尼瓦 | | trading
universal-beijing-resort | Universal Beijing Resort | 北京环球度假区 北京環球度假區 北京环球影城 北京環球影城 | |
universal-cement | Universal Cement | 環球水泥 环球水泥 環泥 环泥 | |
universal-display | Universal Display | 環宇顯示 环宇显示 | | materials
universal-entertainment | Universal Entertainment | | |
universal-health-services | Universal Health Services | | |
universal-music | Universal Music, Universal Music Group, UMG | 环球音乐 環球音樂 环球音乐集团 環球音樂集團 | | rights
universal-parks-and-resorts | Universal Parks & Resorts | 環球主題公園及度假區 环球主题公园及度假区 | |
universal-pictures | Universal Pictures, NBCUniversal, NBC | NBC环球 NBC環球 环球电影公司 環球電影公司 | | rights
universal-robots | Universal Robots | 优傲 優傲 优傲机器人 優傲機器人 | |
universal-scientific-industrial | Universal Scientific Industrial | 環旭電子 环旭电子 環旭 环旭 環隆電氣 环隆电气 | |
universal-studios | Universal Studios, Universal Destinations & Experiences | 环球影城 環球影城 环球影业 環球影業 环球主题公园 環球主題公園 | |
universal-studios-japan | Universal Studios Japan, USJ | 日本环球影城 日本環球影城 | |
universal-vision-biotechnology | Universal Vision Biotechnology | 大學光學 大学光学 | |
universe-entertainment | Universe Entertainment | 寰宇娛樂 寰宇娱乐 寰宇娛樂文化 寰宇娱乐文化 | | rights
universite-de-montreal | Université de Montréal | 蒙特利爾大學 蒙特利尔大学 | |
university-college-dublin | University College Dublin | 都柏林大学 都柏林大學 | |
university-copenhagen | University of Copenhagen | 哥本哈根大学 哥本哈根大學 | |
university-health-network | University Health Network | | |
university-helsinki | University of Helsinki | 赫尔辛基大学 赫爾辛基大學 | |
university-of-alberta | University of Alberta | 阿爾伯塔大學 阿尔伯塔大学 | |
university-of-auckland | University of Auckland | 奥克兰大学 奧克蘭大學 | |
university-of-british-columbia | University of British Columbia | 不列顛哥倫比亞大學 不列颠哥伦比亚大学 卑詩大學 卑诗大学 | |
university-of-buenos-aires | University of Buenos Aires | 布宜諾斯艾利斯大學 布宜诺斯艾利斯大学 | |
university-of-california | University of California | 加州大學 加州大学 | |
university-of-cape-town | University of Cape Town | 开普敦大学 開普敦大學 | |
university-of-chicago | University of Chicago | 芝加哥大學 芝加哥大学 | |
university-of-chile | University of Chile | 智利大學 智利大学 | |
university-of-chinese-academy-of-sciences | University of Chinese Academy of Sciences | 中国科学院大学 中國科學院大學 国科大 國科大 | |
university-of-electronic-science-and-technology-of-china | University of Electronic Science and Technology of China, UESTC | 电子科技大学 電子科技大學 电子科大 電子科大 | |
university-of-florida | University of Florida | 佛羅里達大學 佛罗里达大学 | |
university-of-hong-kong | University of Hong Kong, HKU | 香港大學 香港大学 | |
university-of-hong-kong-shenzhen-hospital | University of Hong Kong-Shenzhen Hospital, HKU-Shenzhen Hospital | 香港大学深圳医院 香港大學深圳醫院 港大深圳医院 港大深圳醫院 | |
university-of-illinois | University of Illinois | 伊利諾伊大學 伊利诺伊大学 伊利諾大學 伊利诺大学 | |
university-of-international-business-and-economics | University of International Business and Economics, UIBE | 对外经济贸易大学 對外經濟貿易大學 对外经贸大学 對外經貿大學 | |
university-of-macau | University of Macau | 澳門大學 澳门大学 | |
university-of-maryland | University of Maryland | 馬里蘭大學 马里兰大学 | |
university-of-melbourne | University of Melbourne | 墨尔本大学 墨爾本大學 | |
university-of-michigan | University of Michigan | 密歇根大學 密歇根大学 密西根大學 密西根大学 | |
university-of-new-south-wales | University of New South Wales, UNSW | 新南威尔士大学 新南威爾士大學 | |
university-of-north-carolina | University of North Carolina | 北卡羅來納大學 北卡罗来纳大学 | |
university-of-notre-dame | University of Notre Dame | 聖母大學 圣母大学 | |
university-of-nottingham-ningbo-china | University of Nottingham Ningbo China | 宁波诺丁汉大学 寧波諾丁漢大學 | |
university-of-pennsylvania | University of Pennsylvania | 賓夕法尼亞大學 宾夕法尼亚大学 賓州大學 宾州大学 | |
university-of-queensland | University of Queensland | 昆士兰大学 昆士蘭大學 | |
university-of-sao-paulo | University of São Paulo, Universidade de São Paulo | 聖保羅大學 圣保罗大学 | |
university-of-science-and-technology-beijing | University of Science and Technology Beijing | 北京科技大学 北京科技大學 北科大 | |
university-of-science-and-technology-of-china | University of Science and Technology of China, USTC | 中国科学技术大学 中國科學技術大學 中国科大 中國科大 中科大 | |
university-of-southern-california | University of Southern California | 南加州大學 南加州大学 | |
university-of-sydney | University of Sydney | 悉尼大学 悉尼大學 雪梨大学 雪梨大學 | |
university-of-texas | University of Texas, University of Texas System | 德克薩斯大學 德克萨斯大学 德州大學 德州大学 | |
university-of-tokyo | University of Tokyo | 东京大学 東京大學 | |
university-of-toronto | University of Toronto | 多倫多大學 多伦多大学 | |
university-of-virginia | University of Virginia | 弗吉尼亞大學 弗吉尼亚大学 | |
university-of-washington | University of Washington | 華盛頓大學 华盛顿大学 | |
university-of-waterloo | University of Waterloo | 滑鐵盧大學 滑铁卢大学 | |
university-of-wisconsin-madison | University of Wisconsin-Madison | 威斯康星大學 威斯康星大学 | |
uniview | Uniview | 宇视科技 宇視科技 千方宇视 千方宇視 | |
univision | Univision | | | media
uno-minda | Uno Minda | | | parts
unops | UNOPS | 联合国项目事务署 聯合國項目事務署 | government |
unsere-grune-glasfaser | Unsere Grüne Glasfaser | | | telecom
unsloth | Unsloth | | | software
untether-ai | Untether AI | | | chips
unum-group | Unum Group, Unum | 尤納姆 尤纳姆 | lender |
unusual-machines | Unusual Machines | | | defence
uob-china | UOB China | 大华中国 大華中國 大华银行中国 大華銀行中國 | lender |
uob-kay-hian | UOB Kay Hian | 大华继显 大華繼顯 | observer |
uob-malaysia | UOB Malaysia | 大华银行马来西亚 大華銀行馬來西亞 | lender |
uol-group | UOL Group | 华业集团 華業集團 | |
upbit | Upbit, Dunamu | | |
upc-technology | UPC Technology | 聯成化學 联成化学 聯成化科 联成化科 | | chemicals
upi-semiconductor | uPI Semiconductor | 力智電子 力智电子 | | chips
upl-limited | UPL Limited, United Phosphorus | 印度联合磷化 印度聯合磷化 | | chemicals
upl-ltd | UPL Ltd | 联合磷化 聯合磷化 | |
upm | UPM, UPM-Kymmene, UPM Raflatac | 芬欧汇川 芬歐匯川 芬欧汇川集团 芬歐匯川集團 | | materials
upmc | UPMC | 匹茲堡大學醫學中心 匹兹堡大学医学中心 | |
uponor | Uponor | | |
uppsala | Uppsala University | 乌普萨拉大学 烏普薩拉大學 | |
upscale-ai | Upscale AI | | | equipment
upside-foods | Upside Foods | | |
upstage-ai | Upstage AI | | | ai
upstart-holdings | Upstart Holdings | | lender | platform
upstream-bio | Upstream Bio | | | drugs
ur-energy | Ur-Energy | | | uranium
ural-airlines | Ural Airlines | 乌拉尔航空 烏拉爾航空 | | airline
uralchem | Uralchem | 乌拉尔化工 烏拉爾化工 | | fertiliser
uralkali | Uralkali | 乌拉尔钾肥 烏拉爾鉀肥 乌拉尔钾肥公司 烏拉爾鉀肥公司 乌拉尔钾盐 烏拉爾鉀鹽 | | fertiliser
uranium-energy-corp | Uranium Energy Corp | 鈾能源公司 铀能源公司 | | uranium
uranium-one | Uranium One | 铀壹 鈾壹 铀一公司 鈾一公司 | | uranium
uranium-royalty-corp | Uranium Royalty Corp | 铀权利金公司 鈾權利金公司 | fund |
urawa-red-diamonds | Urawa Red Diamonds, Urawa Reds | 浦和红钻 浦和紅鑽 | |
urban-outfitters | Urban Outfitters | | | retail
urban-renewal-fund-hong-kong | Urban Renewal Fund Hong Kong | 市區更新基金 市区更新基金 | fund |
urban-revivo | Urban Revivo, Fashion Momentum | UR时装 UR時裝 快尚时装 快尚時裝 | | retail
ursa-major-technologies | Ursa Major Technologies | | | engines
urumqi-air | Urumqi Air | 乌鲁木齐航空 烏魯木齊航空 | | airline
urumqi-high-tech-investment | Urumqi High-tech Investment | 乌鲁木齐高新投 烏魯木齊高新投 | |
urumqi-municipal-government | Urumqi Municipal Government, Urumqi government, Urumqi municipal government | 乌鲁木齐市政府 烏魯木齊市政府 乌鲁木齐市人民政府 烏魯木齊市人民政府 | government |
urumqi-sasac | Urumqi SASAC, Urumqi Municipal SASAC | 乌鲁木齐市国资委 烏魯木齊市國資委 乌鲁木齐国资委 烏魯木齊國資委 | government |
urumqi-urban-construction-investment | Urumqi Urban Construction Investment | 乌鲁木齐城投 烏魯木齊城投 乌鲁木齐城建投资 烏魯木齊城建投資 | |
urumqi-urban-rail-group | Urumqi Urban Rail Group | 乌鲁木齐城轨集团 烏魯木齊城軌集團 乌鲁木齐城市轨道集团 烏魯木齊城市軌道集團 | |
us-air-force | U.S. Air Force, US Air Force | 美國空軍 美国空军 | government |
us-anesthesia-partners | US Anesthesia Partners | | |
us-army | U.S. Army, US Army | 美國陸軍 美国陆军 | government |
us-army-corps-of-engineers | U.S. Army Corps of Engineers, Army Corps of Engineers | 美國陸軍工程兵團 美国陆军工程兵团 | government |
us-china-business-council | US-China Business Council | 美中貿易全國委員會 美中贸易全国委员会 | observer |
us-coast-guard | U.S. Coast Guard, US Coast Guard | 美國海岸警衛隊 美国海岸警卫队 美國海岸防衛隊 美国海岸防卫队 | government |
us-congress | U.S. Congress, US Congress | 美國國會 美国国会 | government |
us-customs-and-border-protection | U.S. Customs and Border Protection, US Customs and Border Protection | 美國海關與邊境保護局 美国海关与边境保护局 | government |
us-department-of-agriculture | U.S. Department of Agriculture, USDA | 美國農業部 美国农业部 | government |
us-department-of-education | U.S. Department of Education | 美國教育部 美国教育部 | government |
us-department-of-health-and-human-services | U.S. Department of Health and Human Services, Department of Health and Human Services | 美國衛生與公眾服務部 美国卫生与公众服务部 美國衛生部 美国卫生部 | government |
us-department-of-homeland-security | U.S. Department of Homeland Security, Department of Homeland Security | 美國國土安全部 美国国土安全部 | government |
us-department-of-housing-and-urban-development | U.S. Department of Housing and Urban Development | 美國住房和城市發展部 美国住房和城市发展部 | government |
us-department-of-justice | U.S. Department of Justice, US Department of Justice, Justice Department | 美國司法部 美国司法部 | government |
us-department-of-the-interior | U.S. Department of the Interior, Interior Department, Bureau of Land Management | 美國內政部 美国内政部 | government |
us-department-of-transportation | U.S. Department of Transportation, US Department of Transportation | 美國交通部 美国交通部 美國運輸部 美国运输部 | government |
us-department-of-veterans-affairs | U.S. Department of Veterans Affairs, Department of Veterans Affairs, Veterans Affairs | 美國退伍軍人事務部 美国退伍军人事务部 | government |
us-environmental-protection-agency | U.S. Environmental Protection Agency, Environmental Protection Agency | 美國環保署 美国环保署 美國國家環境保護局 美国国家环境保护局 | government |
us-food-and-drug-administration | U.S. Food and Drug Administration, US Food and Drug Administration, U.S. FDA | 美國食品藥品監督管理局 美国食品药品监督管理局 美國食藥局 美国食药局 美國FDA 美国FDA 美國食品和藥物管理局 美国食品和药物管理局 | observer |
us-foods | US Foods | 美國食品控股 美国食品控股 | | trading
us-forest-service | U.S. Forest Service | 美國林務局 美国林务局 | government |
us-geological-survey | U.S. Geological Survey, USGS | 美國地質調查局 美国地质调查局 | government |
us-indo-pacific-command | U.S. Indo-Pacific Command | 美軍印太司令部 美军印太司令部 印太司令部 | government |
us-international-development-finance-corporation | U.S. International Development Finance Corporation, US International Development Finance Corporation | 美國國際開發金融公司 美国国际开发金融公司 美國國際發展金融公司 美国国际发展金融公司 | lender |
us-international-trade-commission | U.S. International Trade Commission, US International Trade Commission | 美國國際貿易委員會 美国国际贸易委员会 | observer |
us-marine-corps | U.S. Marine Corps, US Marine Corps | 美國海軍陸戰隊 美国海军陆战队 | government |
us-maritime-administration | U.S. Maritime Administration, MARAD | 美國海事管理局 美国海事管理局 | government |
us-navy | U.S. Navy, US Navy | 美國海軍 美国海军 | government |
us-open-tennis | US Open Tennis, USTA, United States Tennis Association | 美國網球協會 美国网球协会 | | rights
us-patent-and-trademark-office | U.S. Patent and Trademark Office, USPTO | 美國專利商標局 美国专利商标局 | observer |
us-postal-service | U.S. Postal Service, US Postal Service, USPS | 美國郵政 美国邮政 美國郵政署 美国邮政署 美國郵政局 美国邮政局 | government | transport
us-securities-and-exchange-commission | U.S. Securities and Exchange Commission, US Securities and Exchange Commission, Securities and Exchange Commission | 美國證券交易委員會 美国证券交易委员会 美國證監會 美国证监会 美國證管會 美国证管会 | observer |
us-soccer | U.S. Soccer, US Soccer Federation | 美國足協 美国足协 | | rights
us-space-force | U.S. Space Force, US Space Force | 美國太空軍 美国太空军 | government |
us-special-operations-command | U.S. Special Operations Command, SOCOM | 美國特種作戰司令部 美国特种作战司令部 | government |
us-state-department | US State Department, State Department, US Department of State, U.S. Department of State | 美国国务院 美國國務院 | government |
us-steel-kosice | U. S. Steel Kosice, U.S. Steel Košice | 美钢联科希策 美鋼聯科希策 | | steel
us-trade-and-development-agency | U.S. Trade and Development Agency, USTDA | 美國貿易發展署 美国贸易发展署 | government |
us-transportation-command | U.S. Transportation Command, TRANSCOM | 美國運輸司令部 美国运输司令部 | government |
us-treasury | U.S. Treasury, US Treasury Department, Treasury Department, U.S. Department of the Treasury | 美國財政部 美国财政部 | government |
usa-compression | USA Compression | | | equipment
usa-rare-earth | USA Rare Earth | 美國稀土公司 美国稀土公司 | | rare-earths
usaa | USAA | 聯合服務汽車協會 联合服务汽车协会 | lender |
usaid | USAID | 美國國際開發署 美国国际开发署 美國國際開發總署 美国国际开发总署 | government |
usana | USANA | 優莎納 优莎纳 葆嬰 葆婴 | |
usantibiotics | USAntibiotics | | | cdmo
usg-corp | USG Corp, USG Corporation | 美國石膏 美国石膏 | | materials
ushio | Ushio | 优志旺电机 優志旺電機 优志旺 優志旺 | | equipment
usi-group | USI Group | 台聚 台聚集團 台聚集团 | | chemicals
usi-insurance-services | USI Insurance Services | | observer |
usiminas | Usiminas | 米納斯吉拉斯鋼鐵 米纳斯吉拉斯钢铁 | | steel
usina-coruripe | Usina Coruripe | | |
usjc | USJC, United Semiconductor Japan | 聯電日本 联电日本 | | foundry
uss | Universities Superannuation Scheme | 英国大学退休金计划 英國大學退休金計劃 高校退休金计划 高校退休金計劃 | fund |
ustc-denmark | USTC Denmark | | |
ustr | USTR, U.S. Trade Representative, Office of the United States Trade Representative | 美國貿易代表辦公室 美国贸易代表办公室 美國貿易代表署 美国贸易代表署 | government |
utac | UTAC | 联测科技 聯測科技 | |
utair | Utair, UTair | 优梯航空 優梯航空 | | airline
ute-uruguay | UTE Uruguay | 烏拉圭國家電力公司 乌拉圭国家电力公司 | | power
utechzone | Utechzone | 由田新技 | | equipment
utilitas | Utilitas Estonia | | | power
utimco | UTIMCO | | fund |
utmolight | UtmoLight | 极电光能 極電光能 | | solar
utour | Utour | 众信旅游 眾信旅遊 | |
utz-brands | Utz Brands | | |
uu-paotui | UU Paotui | UU跑腿 | | platform
uxc-llc | UxC LLC | | observer |
uxin | Uxin | 优信集团 優信集團 优信二手车 優信二手車 | | platform
uzauto-motors | UzAuto Motors | 乌兹别克斯坦汽车 烏茲別克斯坦汽車 乌兹汽车 烏茲汽車 | | cars
uzbek-government | Uzbek government, Government of Uzbekistan, Uzbekistan government | 乌兹别克斯坦政府 烏茲別克斯坦政府 烏茲別克政府 乌兹别克政府 | government |
uzbek-ministry-of-energy | Uzbek Ministry of Energy | 乌兹别克斯坦能源部 烏茲別克斯坦能源部 | government |
uzbekistan-airways | Uzbekistan Airways | 乌兹别克斯坦航空 烏茲別克斯坦航空 | | airline
uzbekistan-railways | Uzbekistan Railways, Uzbekistan Temir Yullari | 乌兹别克斯坦铁路 烏茲別克斯坦鐵路 | | trains
uzbekneftegaz | Uzbekneftegaz | 乌兹别克斯坦国家石油天然气公司 烏茲別克斯坦國家石油天然氣公司 乌兹别克油气公司 烏茲別克油氣公司 | | gasbuyer
uzkimyosanoat | Uzkimyosanoat | 乌兹别克化工 烏茲別克化工 | | fertiliser
uznif | UzNIF, National Investment Fund of Uzbekistan | 乌兹别克斯坦国家投资基金 烏茲別克斯坦國家投資基金 | fund |
uzpromstroybank | Uzpromstroybank, SQB Uzbekistan | 乌兹别克工业建设银行 烏茲別克工業建設銀行 | lender |
uztelecom | Uztelecom | 乌兹别克电信 烏茲別克電信 | | telecom
uzum | Uzum | | | platform
v-test-semiconductor | V-Test Semiconductor | 伟测科技 偉測科技 | | chips
v2x-inc | V2X Inc | | | defence
vaalco-energy | Vaalco Energy | | | oil
vaar-energi | Vår Energi, Vaar Energi, Var Energi | | | oil
vacuumschmelze | Vacuumschmelze | 真空熔炼 真空熔煉 德国真空熔炼 德國真空熔煉 | | rare-earths
vail-resorts | Vail Resorts | 韋爾度假村 韦尔度假村 范爾度假村 范尔度假村 範爾度假村 | |
vaillant | Vaillant | 威能 威能集团 威能集團 | | equipment
vailog | Vailog | 维龙地产 維龍地產 | |
vaisala | Vaisala | 维萨拉 維薩拉 | | equipment
vakifbank | VakıfBank, VakifBank, Vakıf Katılım | 瓦基弗银行 瓦基弗銀行 土耳其基金银行 土耳其基金銀行 瓦基夫银行 瓦基夫銀行 瓦克夫银行 瓦克夫銀行 | lender |
valamar | Valamar Riviera | | |
valar-atomics | Valar Atomics | | | reactors
valaris | Valaris | 瓦拉里斯 | | equipment
vale-base-metals | Vale Base Metals | 淡水河谷基本金屬 淡水河谷基本金属 | | mining
vale-indonesia | Vale Indonesia, PT Vale Indonesia | 淡水河谷印尼 | | mining
valencia-cf | Valencia CF | 瓦伦西亚足球俱乐部 瓦倫西亞足球俱樂部 | |
valens-semiconductor | Valens Semiconductor | | | chips
valentino | Valentino SpA, Maison Valentino, Valentino S.p.A., Valentino fashion | 华伦天奴 華倫天奴 | |
valeo | Valeo | 法雷奥 法雷奧 | | parts
valero | Valero, Valero Energy | 瓦萊羅 瓦莱罗 瓦萊羅能源 瓦莱罗能源 | | oil
valero-renewables | Valero Renewables | | | oil
valin-finance | Valin Finance | 湖南钢铁财务 湖南鋼鐵財務 华菱财务 華菱財務 湖南华菱财务 湖南華菱財務 | lender |
valio | Valio | 蔚优 蔚優 维力奥 維力奧 | |
vall-companys | Vall Companys | | | farm
valles-steamship | Valles Steamship | 萬利輪船 万利轮船 | | shipping
valley-metro | Valley Metro | | government |
valley-national-bancorp | Valley National Bancorp, Valley National Bank | | lender |
vallourec | Vallourec | 瓦卢瑞克 瓦盧瑞克 | | steel
vallourec-star | Vallourec Star | | | steel
valmet | Valmet | 维美德 維美德 | | equipment
valmet-automotive | Valmet Automotive | 维美德汽车 維美德汽車 | | cars
valmont | Valmont, Valmont Industries | 維蒙特 维蒙特 | | equipment
valneva | Valneva | 瓦尔内瓦 瓦爾內瓦 | | drugs
valo-health | Valo Health | | | drugs
valor-equity-partners | Valor Equity Partners | | fund |
valor-latitude | Valor Latitude | | fund |
valorem | Valorem | | | power
valterra-platinum | Valterra Platinum, Amplats, Anglo American Platinum | 英美铂业 英美鉑業 英美资源铂金 英美資源鉑金 | | mining
value-convergence-holdings | Value Convergence Holdings | 匯盈控股 汇盈控股 | |
value-partners-china | Value Partners China | 惠理中国 惠理中國 | fund |
valueact | ValueAct, ValueAct Capital | | fund |
valve-corporation | Valve Corporation, Valve Corp | 维尔福 維爾福 | |
vama | VAMA, Valin ArcelorMittal Automotive Steel | 华菱安赛乐米塔尔 華菱安賽樂米塔爾 华菱安赛乐米塔尔汽车板 華菱安賽樂米塔爾汽車板 | | steel
van-der-valk | Van der Valk | | |
van-hool | Van Hool | 范胡尔 範胡爾 | | cars
van-lanschot-kempen | Van Lanschot Kempen | | observer |
van-thinh-phat | Van Thinh Phat | 万盛发 萬盛發 | |
vanceinfo | VanceInfo | 文思信息 | | software
vanchip | Vanchip, Vanchip Technologies | 唯捷创芯 唯捷創芯 | | chips
vancouver-international-airport | Vancouver International Airport, YVR | 溫哥華國際機場 温哥华国际机场 | |
vanda-pharmaceuticals | Vanda Pharmaceuticals | | | drugs
vandebron | Vandebron | | | power
vandemoortele | Vandemoortele | | |
vanderbilt-university | Vanderbilt University | 范德堡大學 范德堡大学 範德堡大學 | |
vanguard-group | Vanguard Group | 領航集團 领航集团 先鋒領航 先锋领航 | fund |
vanke-boyu | Vanke Boyu | 泊寓 | |
vanke-overseas | Vanke Overseas | 萬科海外 万科海外 | |
vanke-service | Vanke Service, Onewo | 万物云 萬物雲 万物云空间 萬物雲空間 | |
vannevar-labs | Vannevar Labs | | | software
vans-inc | Vans Inc | | |
vanta-inc | Vanta Inc | | | software
vantage-data-centers-taiwan | Vantage Data Centers Taiwan | 萬德數據中心台灣 萬德數據中心臺灣 万德数据中心台湾 | | datacentre
vantage-group-holdings | Vantage Group Holdings | | lender |
vantage-risk | Vantage Risk | | lender |
vantage-towers | Vantage Towers | 沃达丰铁塔 沃達豐鐵塔 优势铁塔 優勢鐵塔 | | telecom
varagon-capital | Varagon Capital | | lender |
vard | Vard, VARD | 瓦德船厂 瓦德船廠 威德集团 威德集團 | | ships
varda-space | Varda Space | 瓦尔达太空 瓦爾達太空 | |
varda-space-industries | Varda Space Industries | | |
varde-partners | Varde Partners, Värde Partners | | fund |
vardhman-textiles | Vardhman Textiles | | |
vargas | Vargas Holding | | fund |
varian | Varian, Varian Medical Systems | 瓦里安醫療 瓦里安医疗 | | equipment
varian-medical | Varian Medical | 瓦里安 | | equipment
varma | Varma | 芬兰瓦尔玛养老保险 芬蘭瓦爾瑪養老保險 | fund |
varo | Varo Energy | | | oil
varo-bank | Varo Bank | | lender |
varonis | Varonis | | | software
varta | Varta | 瓦尔塔 瓦爾塔 | | batteries
varun-beverages | Varun Beverages | | |
vasakronan | Vasakronan | | |
vast-data | VAST Data | | | software
vast-infraestrutura | Vast Infraestrutura, Porto do Açu, Prumo Logística | 阿蘇港 阿苏港 普魯莫物流 普鲁莫物流 | | transport
vast-space | Vast Space, Haven-1 | 瓦斯特太空 | | launch
vastai | Vastai, Vastai Technologies, Vast.ai | 瀚博半导体 瀚博半導體 | | chips
vasttrafik | Västtrafik, Vasttrafik | | |
vat-group | VAT Group, VAT Vakuumventile | | | equipment
vatican | Holy See, Vatican Bank | 梵蒂冈银行 梵蒂岡銀行 罗马教廷 羅馬教廷 | government |
vats-liquor | Vats Liquor | 华致酒行 華致酒行 | | trading
vattanac | Vattanac | | |
vatti | Vatti | 华帝股份 華帝股份 华帝 華帝 | |
vauban | Vauban Infrastructure Partners | | fund |
vaxart | Vaxart | | | drugs
vaxcyte | Vaxcyte | | | drugs
vazyme | Vazyme | 诺唯赞 諾唯贊 | |
vda | VDA Germany, German Association of the Automotive Industry | 德国汽车工业协会 德國汽車工業協會 | observer |
vdk | vdk bank | | lender |
vdl | VDL Groep, VDL Nedcar, VDL Bus & Coach | | | cars
vdma | VDMA | 德国机械设备制造业联合会 德國機械設備製造業聯合會 | observer |
veb-rf | VEB.RF, Vnesheconombank, VEB Leasing | 俄罗斯国家开发集团 俄羅斯國家開發集團 俄罗斯外经银行 俄羅斯外經銀行 俄罗斯开发与对外经济银行 俄羅斯開發與對外經濟銀行 | lender |
vectivbio | VectivBio | | | drugs
vector-green | Vector Green | | | power
vector-institute | Vector Institute | | |
vector-limited | Vector Limited | | |
vectura | Vectura | 沃克图拉 沃克圖拉 | | drugs
vedanta | Vedanta, Vedanta Resources | 韦丹塔 韋丹塔 韦丹塔资源 韋丹塔資源 吠檀多 | | mining
veeco | Veeco, Veeco Instruments | 維易科 维易科 | | equipment
veepee | Veepee | | | retail
veeva | Veeva, Veeva Systems | | | software
veidekke | Veidekke | | | epc
veikkaus | Veikkaus | | |
veladero | Veladero, Minera Argentina Gold | 貝拉德羅金礦 贝拉德罗金矿 貝拉德羅 贝拉德罗 | | mining
velliv | Velliv | | fund |
velo3d | Velo3D | | | equipment
velocity-financial | Velocity Financial | | lender |
velocys | Velocys | | |
velosbio | VelosBio | | | drugs
velux | Velux, VKR Holding | 威卢克斯 威盧克斯 | |
vena-energy-taiwan | Vena Energy Taiwan | 韋能能源台灣 韋能能源臺灣 韦能能源台湾 | | power
venator | Venator Materials | 泛能拓 | | chemicals
venbio | venBio | | fund |
vencorex | Vencorex | 凡克斯 | | chemicals
vend | Vend Marketplaces | | |
venezuelan-government | Venezuelan government, Government of Venezuela | 委內瑞拉政府 委内瑞拉政府 | government |
ventas-inc | Ventas Inc | | |
ventec-international | Ventec International | 騰輝電子 腾辉电子 騰輝電子-KY 腾辉电子-KY | | materials
ventia | Ventia | 文蒂亚 文蒂亞 | |
venture-corporation | Venture Corporation | | |
venturetech-alliance | VentureTech Alliance | | fund |
ventyx | Ventyx, Ventyx Biosciences | | | drugs
venus-medtech | Venus Medtech | 启明医疗 啓明醫療 啟明醫療 | | equipment
venustech | Venustech | 启明星辰 啓明星辰 啟明星辰 | | software
veolia | Veolia | 威立雅 威立雅集团 威立雅集團 | |
veon | VEON, VimpelCom, Vimpelcom | 维恩电信 維恩電信 维佩尔电信 維佩爾電信 | | telecom
veoneer | Veoneer | 维宁尔 維寧爾 | | parts
ver-finland | State Pension Fund of Finland | 芬兰国家养老基金 芬蘭國家養老基金 | fund |
vera-therapeutics | Vera Therapeutics | | | drugs
veracyte | Veracyte | | |
verafin | Verafin | | | software
verallia | Verallia | 维拉利亚 維拉利亞 | |
veralto | Veralto | | | equipment
verastem | Verastem, Verastem Oncology | | | drugs
verbund | Verbund AG, VERBUND | 奥地利联合电力 奧地利聯合電力 | | power
vercel | Vercel | | | cloud
verdane | Verdane | | fund |
verdiva-bio | Verdiva Bio | | | drugs
veren-inc | Veren Inc, Crescent Point Energy | | | oil
verily | Verily | | |
verint | Verint | | | software
verisign | Verisign | 威瑞信 | | platform
verisilicon | VeriSilicon | 芯原股份 芯原微电子 芯原微電子 芯原 | | chips
verisk | Verisk | 韋里斯克 韦里斯克 | observer |
veritas-capital | Veritas Capital | 維塔斯資本 维塔斯资本 | fund |
veritone | Veritone | | | software
verkor | Verkor | 沃科尔 沃科爾 韦尔科 韋爾科 | | batteries
verlinvest | Verlinvest | 韦林韦斯特 韋林韋斯特 | fund |
verne-global | Verne Global | | | datacentre
verne-robotaxi | Verne Mobility, Project 3 Mobility | | |
vero-internet | Vero Internet | | | telecom
verona-pharma | Verona Pharma | | | drugs
verra | Verra | | observer |
verrica | Verrica | | | drugs
versace | Versace | 范思哲 凡赛斯 凡賽斯 | |
versalis | Versalis | | | chemicals
versanis-bio | Versanis Bio | | | drugs
versant-media | Versant Media | | | media
versant-ventures | Versant Ventures | | fund |
versum-materials | Versum Materials | 慧瞻材料 | | materials
versuni | Versuni, Philips Domestic Appliances | 菲利浦家电 菲利浦家電 飞利浦家电 飛利浦家電 | |
vertex-aerospace | Vertex Aerospace | | | defence
vertical-aerospace | Vertical Aerospace | 垂直航空航天 | | aircraft
vertical-bridge | Vertical Bridge | | | telecom
verve-therapeutics | Verve Therapeutics | | | drugs
vesselsvalue | VesselsValue, Veson Nautical | | observer |
vestas-taiwan | Vestas Taiwan | 台灣維特斯 臺灣維特斯 台湾维特斯 | | turbines
vesteda | Vesteda | | |
vestel | Vestel | 伟视达 偉視達 韦斯特尔 韋斯特爾 维斯特尔 維斯特爾 | |
veterans-affairs-council-taiwan | Veterans Affairs Council Taiwan | 退輔會 退辅会 國軍退除役官兵輔導委員會 国军退除役官兵辅导委员会 | government |
vetter | Vetter Pharma | 维特制药 維特製藥 威特制药 威特製藥 | | cdmo
vf-corp | VF Corp, VF Corporation | 威富 威富集團 威富集团 | |
vfb-stuttgart | VfB Stuttgart | 斯图加特足球俱乐部 斯圖加特足球俱樂部 | |
vgp | VGP NV | | |
vgroup | V.Group, V.Ships | 威仕船舶管理 | | shipping
via-labs | VIA Labs | 威鋒電子 威锋电子 | | chips
via-rail | VIA Rail | | | transport
via-technologies | VIA Technologies | 威盛 威盛電子 威盛电子 | | chips
via-transportation | Via Transportation | | |
vianode | Vianode | | | graphite
viaplay | Viaplay, Viaplay Group, Nordic Entertainment Group | | | media
viasat | Viasat | 衛訊 卫讯 | | telecom
viatris | Viatris | 晖致 暉致 | | drugs
viavi | Viavi, Viavi Solutions | 唯亞威 唯亚威 | | optics
vib-vietnam | VIB Vietnam | | lender |
vibra-energia | Vibra Energia | | | oil
vicat | Vicat | 维卡水泥 維卡水泥 | | materials
vicentin | Vicentin | | | grain
vici-properties | VICI Properties | | | lease
vicinity-centres | Vicinity Centres | | fund |
victor-taichung-machinery | Victor Taichung Machinery | 台中精機 臺中精機 台中精机 | | equipment
victoria-and-albert-museum | Victoria and Albert Museum | 维多利亚与阿尔伯特博物馆 維多利亞與阿爾伯特博物館 | |
victoria-power-networks | Victoria Power Networks | 維多利亞電網 维多利亚电网 | | power
victorian-funds-management-corporation | Victorian Funds Management Corporation | 维多利亚基金管理公司 維多利亞基金管理公司 | fund |
victorian-government | Victorian government, State of Victoria | 维多利亚州政府 維多利亞州政府 维州政府 維州政府 | government |
victorias-secret | Victoria's Secret | 維多利亞的秘密 维多利亚的秘密 維密 维密 | | retail
victorinox | Victorinox | | |
victory-giant | Victory Giant, Victory Giant Technology | 胜宏科技 勝宏科技 胜宏 勝宏 | | parts
victory-securities | Victory Securities | 勝利證券 胜利证券 | observer |
victrex | Victrex | 威格斯 | | chemicals
videoland-television | Videoland Television | 緯來電視 纬来电视 緯來體育台 纬来体育台 緯來 纬来 | | platform
videoton | Videoton | 威地通 | |
vidrala | Vidrala | 维德拉拉 維德拉拉 | |
vie-science-and-technology | VIE Science & Technology, Wan'an Technology | 万安科技 萬安科技 | | parts
vie-show-cinemas | Vie Show Cinemas | 威秀影城 威秀 | |
vienna-airport | Flughafen Wien, Vienna Airport | 维也纳机场 維也納機場 | |
vienna-hotels | Vienna Hotels | 维也纳酒店 維也納酒店 | |
viessmann-climate | Viessmann Climate, Viessmann | 菲斯曼 | | equipment
vietcombank | Vietcombank | 越南外贸股份商业银行 越南外貿股份商業銀行 越南外贸银行 越南外貿銀行 | lender |
vietinbank | VietinBank | 越南工商银行 越南工商銀行 越南工商股份商业银行 越南工商股份商業銀行 | lender |
vietnam-cement-industry-corporation | Vietnam Cement Industry Corporation, Vicem | 越南水泥总公司 越南水泥總公司 | |
vietnam-development-bank | Vietnam Development Bank | 越南开发银行 越南開發銀行 | lender |
vietnam-ministry-of-industry-and-trade | Vietnam Ministry of Industry and Trade | 越南工贸部 越南工貿部 越南工商部 | government |
vietnam-railways | Vietnam Railways | 越南铁路总公司 越南鐵路總公司 | | transport
vietnam-rubber-group | Vietnam Rubber Group | 越南橡胶工业集团 越南橡膠工業集團 | |
vietnam-steel-corporation | Vietnam Steel Corporation | 越南钢铁总公司 越南鋼鐵總公司 | | steel
vietnamese-government | Vietnamese government, Government of Vietnam | 越南政府 | government |
vietravel-airlines | Vietravel Airlines | 越游航空 越遊航空 | | airline
vietsovpetro | Vietsovpetro | 越苏石油 越蘇石油 | | oil
viewray | ViewRay | | | equipment
vifor | Vifor Pharma | | |
vig | Vienna Insurance Group | 维也纳保险集团 維也納保險集團 | lender |
vig-partners | VIG Partners | | fund |
vigil-neuroscience | Vigil Neuroscience | | | drugs
viglacera | Viglacera | | |
vignette-bio | Vignette Bio | | | drugs
vigonvita | VigonVita | 旺山旺水 | | drugs
vigor-alimentos | Vigor Alimentos | | |
vigor-industrial | Vigor Industrial | | | ships
vigor-kobo | Vigor Kobo | 維格餅家 维格饼家 | |
viking-global | Viking Global | 維京環球 维京环球 維京全球 维京全球 | fund |
viking-holdings | Viking Holdings, Viking Cruises | 維京遊輪 维京游轮 | |
viking-line | Viking Line | 维京航运 維京航運 | | shipping
viking-link | Viking Link | | |
vikram-solar | Vikram Solar | | | solar
viktor-lenac | Viktor Lenac | | | ships
village-roadshow | Village Roadshow | | |
villagemd | VillageMD | | |
ville-de-quebec | Ville de Québec, Quebec City government | 魁北克市政府 | government |
vina-san-pedro-tarapaca | Viña San Pedro Tarapacá, VSPT | | |
vina-santa-rita | Viña Santa Rita | | |
vinacapital | VinaCapital | | fund |
vinachem | Vinachem | 越南化工集团 越南化工集團 | | chemicals
vinacomin | Vinacomin, TKV | 越南煤炭矿产集团 越南煤炭礦產集團 | | mining
vinaconex | Vinaconex | 越南建设进出口 越南建設進出口 | |
vinalines | Vinalines, VIMC, Vietnam Maritime Corporation | 越南航海总公司 越南航海總公司 | | shipping
vinamilk | Vinamilk | 越南乳业 越南乳業 越南奶业 越南奶業 越南乳品 | |
vinatex | Vinatex | 越南纺织服装集团 越南紡織服裝集團 | |
vinci-autoroutes | Vinci Autoroutes | 万喜高速 萬喜高速 | |
vinci-partners | Vinci Partners, Vinci Compass | | fund |
vincom-retail | Vincom Retail | | |
vincorn-consulting | Vincorn Consulting | 泓亮諮詢 泓亮咨询 | observer |
vingroup | Vingroup | Vin集团 Vin集團 | |
vinh-hoan | Vinh Hoan | 永欢水产 永歡水產 | |
vinhomes | Vinhomes | | |
vinmonopolet | Vinmonopolet | | |
vinnova | Vinnova | 瑞典创新署 瑞典創新署 | government |
vinted | Vinted | | | platform
viohalco | Viohalco, Cenergy, Hellenic Cables, Corinth Pipeworks, Cenergy Holdings | 希腊电缆 希臘電纜 | | materials
viola-ventures | Viola Ventures, Viola Group | | fund |
viomi | Viomi | 云米 雲米 云米科技 雲米科技 | |
vion | Vion Food | 维恩食品 維恩食品 | |
viper-energy | Viper Energy | | |
vipkid | VIPKid | 大米科技 | |
vipshop | Vipshop | 唯品会 唯品會 | | retail
vir-biotechnology | Vir Biotechnology | | | drugs
virbac | Virbac | | |
virgin-atlantic | Virgin Atlantic | 维珍航空 維珍航空 维珍大西洋航空 維珍大西洋航空 | | airline
virgin-australia | Virgin Australia | 维珍澳洲航空 維珍澳洲航空 维珍澳大利亚航空 維珍澳大利亞航空 | | airline
virgin-galactic | Virgin Galactic | 維珍銀河 维珍银河 | | launch
virgin-group | Virgin Group | 维珍集团 維珍集團 维珍 維珍 | fund |
virgin-media-o2 | Virgin Media O2, Virgin Media, VMO2 | 维珍媒体 維珍媒體 维珍媒体O2 維珍媒體O2 | | telecom
virgin-money | Virgin Money | 维珍理财 維珍理財 | lender |
virgin-orbit | Virgin Orbit | 維珍軌道 维珍轨道 | | launch
virginia-economic-development-partnership | Virginia Economic Development Partnership | | government |
virginia-retirement-system | Virginia Retirement System | | fund |
viridian-therapeutics | Viridian Therapeutics | | | drugs
viridis-mining | Viridis Mining | | | rare-earths
virscend-education | Virscend Education | 成实外教育 成實外教育 | |
virtu-financial | Virtu Financial | | observer |
virtue-dragon-nickel-industry | Virtue Dragon Nickel Industry | 德龙镍业印尼 德龍鎳業印尼 | |
virtus | Virtus Data Centres | | | datacentre
virtusa | Virtusa | | | software
virya-energy | Virya Energy | | | power
visa-inc | Visa Inc | 維薩 维萨 威士卡 | | platform
visco-vision | Visco Vision | 視陽 视阳 視陽光學 视阳光学 | |
viscofan | Viscofan | 维斯科凡 維斯科凡 | |
vishay | Vishay, Vishay Intertechnology | 威世 威世科技 | | chips
vision-battery | Vision Battery, Shenzhen Center Power Tech | 雄韬股份 雄韜股份 | | batteries
vision-blue-resources | Vision Blue Resources | | fund |
vision-knight-capital | Vision Knight Capital, VKC | 嘉御资本 嘉御資本 嘉御基金 | fund |
vision-plus-capital | Vision Plus Capital | 元璟资本 元璟資本 | fund |
visiona | Visiona | | | launch
visional | Visional | | | platform
visionox | Visionox | 维信诺 維信諾 维信诺科技 維信諾科技 | |
visma-lease-a-bike | Visma-Lease a Bike | | | rights
vissel-kobe | Vissel Kobe | 神户胜利船 神戶勝利船 | |
vista-energy | Vista Energy | | | oil
vista-equity | Vista Equity, Vista Equity Partners | 維斯塔股權 维斯塔股权 Vista股權合夥 Vista股权合伙 | fund |
vista-group-international | Vista Group International | | | software
vista-land | Vista Land | | |
vista-outdoor | Vista Outdoor | | | defence
vistajet | VistaJet | 威斯达公务机 威斯達公務機 | |
vistara | Vistara | 塔塔新航 维斯塔拉航空 維斯塔拉航空 | | airline
visteon | Visteon | 偉世通 伟世通 | | parts
visterra | Visterra | | | drugs
vistry | Vistry | | |
visual-china-group | Visual China Group | 视觉中国 視覺中國 | | rights
visy | Visy | | |
visy-industries | Visy Industries | | |
vita-coco | Vita Coco | 唯他可可 | |
vital-energy | Vital Energy | | | oil
vital-farms | Vital Farms | | |
vital-materials | Vital Materials, First Rare Materials | 先导科技集团 先導科技集團 先导稀材 先導稀材 先导稀贵 先導稀貴 广东先导稀材 廣東先導稀材 先导电科 先導電科 | | materials
vital-metals | Vital Metals | | | rare-earths
vitasoy | Vitasoy | 维他奶 維他奶 维他奶国际 維他奶國際 | |
viterra | Viterra | 维特拉 維特拉 嘉能可农业 嘉能可農業 | | grain
vitesco | Vitesco | 纬湃科技 緯湃科技 纬湃 緯湃 | | parts
vithas | Vithas | | |
vitra | Vitra | | |
vitro-sab | Vitro SAB | | | materials
vitrolife | Vitrolife | | |
vitrox | ViTrox | | |
viu | Viu | Viu平台 | | platform
viutv | ViuTV | ViuTV 香港電視娛樂 香港电视娱乐 | | platform
viva-aerobus | Viva Aerobus, VivaAerobus | | | airline
viva-biotech | Viva Biotech | 维亚生物 維亞生物 | | cdmo
viva-china-holdings | Viva China Holdings | 非凡中國 非凡中国 非凡領越 非凡领越 | |
viva-energy | Viva Energy | | | gasbuyer
viva-republica | Viva Republica | 韩国Toss 韓國Toss | |
viva-tv | ViVa TV | 美好家庭購物 美好家庭购物 | | retail
vivacom | Vivacom, United Group | | | telecom
vivalto | Vivalto Santé | | |
vivendi | Vivendi | 维旺迪 維旺迪 威望迪 | |
vividion-therapeutics | Vividion Therapeutics | | | drugs
vivo-capital | Vivo Capital, Vivo Capital Taiwan, Vivo Panda Fund | 维梧资本 維梧資本 维梧 維梧 | fund |
vivo-energy | Vivo Energy | 维沃能源 維沃能源 | | retail
vivo-mobile | vivo Mobile, Vivo Mobile | 维沃 維沃 维沃移动通信 維沃移動通信 | |
vivotek | Vivotek | 晶睿 晶睿通訊 晶睿通讯 | |
vizio | Vizio | 瑞軒 瑞轩 | | equipment
vizsla-silver | Vizsla Silver | | | mining
vk | VKontakte, VK Company, Mail.ru | 俄罗斯VK 俄羅斯VK | | social
vli-logistica | VLI Logística, VLI SA | | | transport
vmware | VMware | 威睿 | | software
vng | VNG AG | | | gasbuyer
vng-corporation | VNG Corporation | VNG集团 VNG集團 | | social
vnpt | VNPT, Vinaphone | 越南邮政电信集团 越南郵政電信集團 越南邮电集团 越南郵電集團 | | telecom
vocational-training-council | Vocational Training Council | 職業訓練局 职业训练局 香港職訓局 香港职训局 | |
vocus | Vocus, Vocus Group | 沃库斯 沃庫斯 沃克斯 | | telecom
vodacom | Vodacom | 沃达康 沃達康 | | telecom
vodafone-idea | Vodafone Idea | 沃达丰Idea 沃達豐Idea 印度沃达丰 印度沃達豐 | | telecom
vodafoneziggo | VodafoneZiggo | | | telecom
voestalpine | voestalpine, Voestalpine | 奥钢联 奧鋼聯 | | steel
voith | Voith, Voith Hydro | 福伊特 | | equipment
volant-aerotech | Volant Aerotech | 沃兰特 沃蘭特 沃兰特航空 沃蘭特航空 | | aircraft
volaris | Volaris | | | airline
volcafe | Volcafe | | | trading
volcan-compania-minera | Volcan Compañía Minera, Volcan Cia Minera | | | mining
volcano-engine | Volcano Engine, Volcengine | 火山引擎 | | cloud
volex | Volex | | |
volkerwessels | VolkerWessels | | | epc
volksbank-wien | Volksbank Wien | | lender |
volkswagen-anhui | Volkswagen Anhui | 大众安徽 大眾安徽 大众汽车安徽 大眾汽車安徽 江淮大众 江淮大眾 | | cars
volkswagen-do-brasil | Volkswagen do Brasil | 大眾巴西 大众巴西 | | cars
volkswagen-finance-china | Volkswagen Finance China | 大众汽车金融 大眾汽車金融 大众汽车金融中国 大眾汽車金融中國 | lender |
volkswagen-group-of-america | Volkswagen Group of America | 大眾美國 大众美国 大眾汽車美國 大众汽车美国 | | cars
volocopter | Volocopter | 沃洛科普特 | | aircraft
volotea | Volotea | | | airline
volta-river-authority | Volta River Authority | 沃尔塔河管理局 沃爾塔河管理局 | | power
voltage-park | Voltage Park | | | cloud
voltagrid | VoltaGrid | | | power
voltalia | Voltalia | 沃达利亚 沃達利亞 | | power
voltalia-brasil | Voltalia Brasil | | | power
voltas | Voltas | 伏尔塔斯 伏爾塔斯 | |
volvo-financial | Volvo Financial Services | 沃尔沃金融服务 沃爾沃金融服務 | lender |
volvo-group | Volvo Group, AB Volvo, Volvo Trucks, Volvo Construction Equipment, Volvo CE | 沃尔沃集团 沃爾沃集團 沃尔沃卡车 沃爾沃卡車 沃尔沃建筑设备 沃爾沃建築設備 富豪集团 富豪集團 | | cars
vonovia | Vonovia | 沃诺维亚 沃諾維亞 德国房地产集团Vonovia 德國房地產集團Vonovia | |
vontier | Vontier | | | equipment
vontobel | Vontobel | 冯托贝尔 馮托貝爾 丰泰银行 豐泰銀行 瑞士万通 瑞士萬通 | observer |
voodoo-games | Voodoo Games | | |
vopak | Vopak, Royal Vopak | 孚宝 孚寶 皇家孚宝 皇家孚寶 | |
vor-bio | Vor Bio, Vor Biopharma | | | drugs
vornado | Vornado, Vornado Realty | 沃納多 沃纳多 | |
vortexa | Vortexa | | observer |
vorwerk | Vorwerk | 福维克 福維克 | |
vossloh | Vossloh | 福斯罗 福斯羅 | | trains
vostochny-port | Vostochny Port | | |
votorantim-cimentos | Votorantim Cimentos, Votorantim | 沃托蘭蒂姆 沃托兰蒂姆 | | materials
vox-media | Vox Media | | | media
voya | Voya, Voya Financial | 沃雅金融 | lender |
voyager-technologies | Voyager Technologies, Starlab Space | 旅行者技术 旅行者技術 | | launch
voyager-therapeutics | Voyager Therapeutics | | | drugs
voyah | Voyah | 岚图 嵐圖 岚图汽车 嵐圖汽車 | | cars
vp-bank | VP Bank | 瑞士VP银行 瑞士VP銀行 | lender |
vpbank | VPBank | 越南繁荣银行 越南繁榮銀行 | lender |
vpi-immingham | VPI Immingham, VPI Power | | | power
vr-group | VR Group, VR-Yhtymä | 芬兰国铁 芬蘭國鐵 芬兰国家铁路 芬蘭國家鐵路 | |
vsb | VSB Group | | | power
vsip | VSIP, Vietnam Singapore Industrial Park | 越南新加坡工业园 越南新加坡工業園 | |
vsmc | VSMC, VisionPower Semiconductor Manufacturing | | | foundry
vsmpo-avisma | VSMPO-AVISMA | 阿维斯玛 阿維斯瑪 上萨尔达钛业 上薩爾達鈦業 | | materials
vspo | VSPO, VSPN, Hero Esports | 英雄体育 英雄體育 英雄体育VSPO 英雄體育VSPO | |
vtal | V.tal | | | telecom datacentre
vtb | VTB, VTB Bank | 俄罗斯外贸银行 俄羅斯外貿銀行 俄外贸银行 俄外貿銀行 | lender |
vtech | VTech | 偉易達 伟易达 偉易達集團 伟易达集团 | |
vtex | VTEX | | | software
vtg-rail | VTG Rail | | | lease
vtr-chile | VTR Chile, ClaroVTR | | | telecom
vtt | VTT Technical Research Centre | 芬兰国家技术研究中心 芬蘭國家技術研究中心 | |
vtti | VTTI | | |
vub | VÚB banka, VUB Banka | | lender |
vue | Vue International, Vue Cinemas | | |
vulcabras | Vulcabras | | |
vulcan-elements | Vulcan Elements | | | rare-earths
vulcan-materials | Vulcan Materials | 火神材料 | | materials
vulcan-resources-moatize | Vulcan Resources Moatize | | | mining
vultr | Vultr, Vultr Holdings | | | cloud
vuzix | Vuzix | | | equipment
vw-financial | Volkswagen Financial Services, Volkswagen Bank | 大众汽车金融服务 大眾汽車金融服務 福斯金融服务 福斯金融服務 | lender |
vygruppen | Vygruppen, Vy Group, Norske tog | 挪威国铁 挪威國鐵 挪威铁路公司 挪威鐵路公司 | |
vyriad | Vyriad | | | drugs
w-l-gore | W. L. Gore, W.L. Gore, Gore-Tex | 戈爾公司 戈尔公司 | | materials
w-p-carey | W. P. Carey, WP Carey | | | lease
w-r-grace | W. R. Grace, WR Grace | | | materials
waaree | Waaree, Waaree Energies | 瓦里能源 | | solar
wabash-national | Wabash National | | | cars
waberers | Waberer's | | | transport
wacker | Wacker Chemie, Wacker | 瓦克化学 瓦克化學 瓦克集团 瓦克集團 | | polysilicon chemicals
wacker-neuson | Wacker Neuson | 威克诺森 威克諾森 | | equipment
wacoal | Wacoal | 华歌尔 華歌爾 | |
waed-ventures | Wa'ed Ventures, Waed Ventures | | fund |
wafra | Wafra | | fund |
wageningen | Wageningen University | 瓦赫宁根大学 瓦赫寧根大學 | |
wah-hong-industrial | Wah Hong Industrial | 華宏新技 华宏新技 | | materials
wah-kwong-maritime | Wah Kwong Maritime, Wah Kwong | 華光海運 华光海运 華光海運控股 华光海运控股 华光航运 華光航運 | | shipping
waha-capital | Waha Capital | | fund |
wahaha | Wahaha, Hangzhou Wahaha | 娃哈哈 娃哈哈集团 娃哈哈集團 | |
wai-kee-holdings | Wai Kee Holdings | 惠記集團 惠记集团 | |
wai-yuen-tong | Wai Yuen Tong, Wai Yuen Tong Medicine | 位元堂 位元堂藥業 位元堂药业 | |
waigaoqiao-shipbuilding | Waigaoqiao Shipbuilding, Shanghai Waigaoqiao, SWS | 外高桥造船 外高橋造船 上海外高桥造船 上海外高橋造船 | | ships
waitrose | Waitrose, John Lewis, John Lewis Partnership | 维特罗斯 維特羅斯 约翰路易斯 約翰路易斯 约翰刘易斯 約翰劉易斯 | | retail
wajijiwa | Wajijiwa | 哇唧唧哇 | |
waldos | Waldo's | | | retail
wales-and-west-utilities | Wales & West Utilities | 威爾士西部公用事業 威尔士西部公用事业 | |
walgreens | Walgreens, Walgreens Boots Alliance | 沃爾格林 沃尔格林 沃博聯 沃博联 | | retail
walker-and-dunlop | Walker & Dunlop | | lender |
wallace-burger | Wallace Burger, Hualaishi | 华莱士食品 華萊士食品 华莱士汉堡 華萊士漢堡 | | retail
wallbox | Wallbox | | |
wallenberg-investments | Wallenberg Investments, Investor AB, Patricia Industries | 银瑞达 銀瑞達 银瑞达集团 銀瑞達集團 瓦伦堡家族 瓦倫堡家族 | fund |
wallenius-wilhelmsen | Wallenius Wilhelmsen, Wilh. Wilhelmsen, Wilhelmsen | 华轮威尔森 華輪威爾森 华伦威尔森 華倫威爾森 威尔森集团 威爾森集團 威尔森 威爾森 | | shipping
wallenstam | Wallenstam | | |
wallonie-entreprendre | Wallonie Entreprendre, SRIW | | fund |
walmart-china | Walmart China | 沃尔玛中国 沃爾瑪中國 | | retail
walmart-de-mexico | Walmart de México, Walmex | 沃爾瑪墨西哥 沃尔玛墨西哥 | | retail
walsin-energy-cable-system | Walsin Energy Cable System | 華新能源電纜 华新能源电缆 | |
walton-advanced-engineering | Walton Advanced Engineering | 華東科技 华东科技 | |
walton-enterprises | Walton Enterprises | | fund |
walvax-biotech | Walvax Biotech, Walvax | 沃森生物 | | drugs
wan-fang-hospital | Wan Fang Hospital | 萬芳醫院 万芳医院 | |
wanbang-digital-energy | Wanbang Digital Energy, Wanbang New Energy | 万帮新能源 萬幫新能源 万帮数字能源 萬幫數字能源 万帮集团 萬幫集團 | |
wanbao-mining | Wanbao Mining | 万宝矿产 萬寶礦產 中国万宝 中國萬寶 | | mining
wanbei-coal-and-electricity | Wanbei Coal and Electricity | 皖北煤电 皖北煤電 皖北煤电集团 皖北煤電集團 | | mining
wanchen-group | Wanchen Group | 万辰集团 萬辰集團 万辰生物 萬辰生物 好想来 好想來 | | retail
wanda-commercial | Wanda Commercial, Newland Commercial Management | 万达商业 萬達商業 万达商管 萬達商管 珠海万达商管 珠海萬達商管 新达盟 新達盟 | |
wanda-culture | Wanda Culture, Wanda Cultural Industry | 万达文化 萬達文化 万达文旅 萬達文旅 | |
wanda-film | Wanda Film | 万达电影 萬達電影 万达影业 萬達影業 万达院线 萬達院線 | | rights
wanda-group | Wanda Group, Dalian Wanda | 万达 萬達 万达集团 萬達集團 大连万达 大連萬達 | |
wanda-holding-group | Wanda Holding Group, Shandong Wanda Holding | 万达控股集团 萬達控股集團 山东万达 山東萬達 | |
wanda-hotels | Wanda Hotels | 万达酒店 萬達酒店 万达酒店发展 萬達酒店發展 | |
wanda-sports | Wanda Sports, Infront, Infront Sports & Media, Infront Sports | 盈方体育 盈方體育 万达体育 萬達體育 盈方 | | rights
wandong-medical | Wandong Medical | 万东医疗 萬東醫療 | | equipment
wanfeng-auto-wheel | Wanfeng Auto Wheel, Wanfeng Auto, Wanfeng Auto Holding | 万丰奥威 萬豐奧威 万丰集团 萬豐集團 万丰奥特 萬豐奧特 | | parts aircraft
wang-on-group | Wang On Group | 宏安集團 宏安集团 | |
wang-on-properties | Wang On Properties | 宏安地產 宏安地产 | |
wangbian-electric | Wangbian Electric | 望变电气 望變電氣 | | equipment
wangfujing | Wangfujing | 王府井集团 王府井集團 王府井百货 王府井百貨 | | retail
wangjiahuan | Wangjiahuan | 望家欢 望家歡 | | trading
wanglaoji | Wanglaoji | 王老吉 广药王老吉 廣藥王老吉 | |
wangsu-science-and-technology | Wangsu Science & Technology, Wangsu | 网宿科技 網宿科技 | | cloud
wanguo-gold | Wanguo Gold, Wanguo International Mining | 万国黄金 萬國黃金 万国国际矿业 萬國國際礦業 万国黄金集团 萬國黃金集團 | | mining
wanhe-securities | Wanhe Securities | 万和证券 萬和證券 | observer |
wanji-group | Wanji Group, Luoyang Wanji Aluminium | 万基控股 萬基控股 万基铝业 萬基鋁業 | | mining
wanjia-fund | Wanjia Fund, Wanjia Asset Management | 万家基金 萬家基金 | fund |
wanjiang-financial-leasing | Wanjiang Financial Leasing | 皖江金租 皖江金融租赁 皖江金融租賃 | lender |
wankai-new-materials | Wankai New Materials | 万凯新材 萬凱新材 | | chemicals
wanma | Wanma, Zhejiang Wanma | 万马股份 萬馬股份 浙江万马 浙江萬馬 | | equipment
wannianqing-cement | Wannianqing Cement, Jiangxi Wannianqing | 万年青水泥 萬年青水泥 江西万年青 江西萬年青 | |
wantai-biopharm | Wantai BioPharm | 万泰生物 萬泰生物 | | drugs
wantong-petrochemical | Wantong Petrochemical | 万通石化 萬通石化 万通海欣 萬通海欣 | | oilbuyer
wanwei | Anhui Wanwei, Wanwei, Vanke Logistics | 皖维高新 皖維高新 皖维集团 皖維集團 万纬物流 萬緯物流 | | chemicals
wanxiang-123 | Wanxiang 123, A123 Systems | 万向一二三 萬向一二三 万向A一二三 萬向A一二三 | | batteries
wanxiang-doneed | Wanxiang Doneed | 万向德农 萬向德農 | | farm
wanxiang-qianchao | Wanxiang Qianchao, Wanxiang Group, Wanxiang | 万向集团 萬向集團 万向钱潮 萬向錢潮 | | parts
wanyang-group | Wanyang Group, Henan Wanyang Smelting | 万洋集团 萬洋集團 万洋冶炼 萬洋冶煉 | | mining
wanze-shares | Wanze Shares | 万泽股份 萬澤股份 | | engines
wapco-niger | WAPCO Niger, West African Oil Pipeline Company | 西非石油管道公司 | | transport
wapda | WAPDA, Water and Power Development Authority | 巴基斯坦水电发展署 巴基斯坦水電發展署 巴基斯坦水电开发署 巴基斯坦水電開發署 | government | power
warba-bank | Warba Bank | 瓦尔巴银行 瓦爾巴銀行 | lender |
warby-parker | Warby Parker | | | retail
warehouses-de-pauw | Warehouses De Pauw | | |
warhorse | Warhorse Studios | | |
warner-music | Warner Music, Warner Music Group | 华纳音乐 華納音樂 华纳音乐集团 華納音樂集團 | | rights
warner-music-hong-kong | Warner Music Hong Kong | 華納唱片香港 华纳唱片香港 | | rights
warrior-met-coal | Warrior Met Coal | 勇士炼焦煤 勇士煉焦煤 | | mining
wartsila | Wärtsilä, Wartsila, Wärtsilä Energy Storage | 瓦锡兰 瓦錫蘭 | | engines
waseda-university | Waseda University | 早稻田大学 早稻田大學 | |
washington-commanders | Washington Commanders | 華盛頓指揮官 华盛顿指挥官 | | rights
washington-state-investment-board | Washington State Investment Board | 華盛頓州投資委員會 华盛顿州投资委员会 | fund |
washington-university-in-st-louis | Washington University in St. Louis | 聖路易斯華盛頓大學 圣路易斯华盛顿大学 | |
waskita-karya | Waskita Karya | | |
waste-connections | Waste Connections | | |
waste-management-inc | Waste Management Inc, WM Inc | 美國廢物管理公司 美国废物管理公司 | |
wasu-media | Wasu Media | 华数传媒 華數傳媒 华数集团 華數集團 | | media
watami | Watami | 和民餐饮 和民餐飲 日本和民 | |
watcha | Watcha | | | media
water-and-electricity-holding | Water & Electricity Holding, Badeel | 巴迪尔 巴迪爾 | fund | power
water-development-group | Water Development Group, Shuifa Group, Shandong Water Development, Shuifa | 水发集团 水發集團 山东水发 山東水發 水发能源 水發能源 | |
water-resources-agency-taiwan | Water Resources Agency Taiwan | 經濟部水利署 经济部水利署 水利署 | government |
water-supplies-department | Water Supplies Department | 香港水務署 香港水务署 水務署 水务署 | government |
waterdrop-inc | Waterdrop Inc, Shuidi, Waterdrop | 水滴公司 水滴保 水滴筹 水滴籌 | |
watergen | Watergen | | |
waterland | Waterland Private Equity | | fund |
waterland-securities | Waterland Securities | 國票綜合證券 国票综合证券 國票證 国票证 | observer |
waterman-capital | Waterman Capital | | fund |
waters-corp | Waters Corp, Waters Corporation | 沃特世 | | equipment
wates-group | Wates Group | | | epc
watsco | Watsco | | | trading
watsons | Watsons, A.S. Watson, AS Watson | 屈臣氏 屈臣氏集团 屈臣氏集團 | | retail
watsons-taiwan | Watsons Taiwan | 台灣屈臣氏 臺灣屈臣氏 台湾屈臣氏 | | retail
watts-water | Watts Water | 沃茨水業 沃茨水业 | | equipment
waukesha-engine | Waukesha Engine, INNIO Waukesha | | | engines
wave-life-sciences | Wave Life Sciences | | | drugs
waveconn | Waveconn | | | telecom
wavve | Wavve | | | media
wawa-inc | Wawa Inc | | | retail
wayi-international | Wayi International | 華義國際 华义国际 | |
waystar | Waystar | | | software
waytous | WayTous | 慧拓智能 | | software
wayve | Wayve | | | software
wb-group | WB Group Poland, WB Electronics | WB集团 WB集團 | | defence
wbho | WBHO | | | epc
wct-holdings | WCT Holdings | WCT控股 | |
wealth-minerals | Wealth Minerals | | | lithium
wealthsimple | Wealthsimple | | | platform
weatherford | Weatherford | 威德福 威德福國際 威德福国际 | | equipment
webasto | Webasto | 伟巴斯特 偉巴斯特 | | parts
webjet | Webjet, Web Travel Group | | |
webster-bank | Webster Bank, Webster Financial | 韋伯斯特金融 韦伯斯特金融 | lender |
webuild | Webuild, Salini Impregilo, Astaldi | 威比尔德 威比爾德 萨利尼 薩利尼 | | epc
wec-energy | WEC Energy, WEC Energy Group, We Energies | | | power
wechat | WeChat, Weixin | 微信支付 | | social
weda-bay-nickel | Weda Bay Nickel, Indonesia Weda Bay Industrial Park | 纬达贝工业园 緯達貝工業園 纬达贝镍业 緯達貝鎳業 | |
wedoctor | WeDoctor, Guahao | 微医 微醫 微医集团 微醫集團 | | platform
weebit-nano | Weebit Nano | | | chips
weee | Weee! | | | platform
weetabix | Weetabix | 维多麦 維多麥 | |
weg-sa | WEG SA, WEG Industries | | | equipment
wegmans | Wegmans | 韋格曼斯 韦格曼斯 | | retail
wei-chih-steel | Wei Chih Steel | 威致鋼鐵 威致钢铁 | | steel
wei-chuan-dragons | Wei Chuan Dragons | 味全龍 味全龙 | |
weibo | Weibo, Sina Weibo | 新浪微博 | | social
weichai-capital | Weichai Capital | 潍柴产业投资 濰柴產業投資 | fund |
weichai-heavy-machinery | Weichai Heavy Machinery, Weichai Heavy | 潍柴重机 濰柴重機 | | engines
weichai-holding | Weichai Holding, Weichai Group | 潍柴集团 濰柴集團 潍柴控股 濰柴控股 | | engines
weidai | Weidai | 微贷网 微貸網 | lender |
weifang-investment-group | Weifang Investment Group | 潍坊投资集团 濰坊投資集團 | fund |
weifang-municipal-government | Weifang Municipal Government, Weifang government, Weifang municipal government | 潍坊市政府 濰坊市政府 潍坊市人民政府 濰坊市人民政府 | government |
weifang-sasac | Weifang SASAC, Weifang Municipal SASAC | 潍坊市国资委 濰坊市國資委 潍坊国资委 濰坊國資委 | government |
weigao-group | Weigao Group, Shandong Weigao, Weigao | 威高集团 威高集團 威高股份 威高骨科 威高 | | drugs
weiguang-biological | Weiguang Biological | 卫光生物 衞光生物 衛光生物 | | drugs
weihai-guangwei-group | Weihai Guangwei Group, Guangwei Group | 光威集团 光威集團 | | materials
weihai-industrial-investment | Weihai Industrial Investment | 威海产投 威海產投 威海产投集团 威海產投集團 | fund |
weihai-municipal-government | Weihai Municipal Government, Weihai government, Weihai municipal government | 威海市政府 威海市人民政府 | government |
weilong-delicious | Weilong Delicious | 卫龙美味 衞龍美味 衛龍美味 卫龙 衞龍 衛龍 卫龙食品 衞龍食品 衛龍食品 | |
weimob | Weimob | 微盟 微盟集团 微盟集團 | | software
weipin-fubon-consumer-finance | Weipin Fubon Consumer Finance, Vip Fubon Consumer Finance | 唯品富邦消费金融 唯品富邦消費金融 唯品富邦 | lender |
weiqiao-finance | Weiqiao Finance, Weiqiao Pioneering | 魏桥创业 魏橋創業 魏桥创业集团 魏橋創業集團 | | mining
weiqiao-textile | Weiqiao Textile | 魏桥纺织 魏橋紡織 | |
weir | Weir Group | 伟尔集团 偉爾集團 | | equipment
weixing-industrial | Weixing Industrial | 伟星股份 偉星股份 | |
weiyuan-steel | Weiyuan Steel | 威远钢铁 威遠鋼鐵 | | steel
weizhixiang | Weizhixiang | 味知香 | |
weizmann-institute | Weizmann Institute, Yeda Research | 魏茨曼研究所 魏茨曼科学研究所 魏茨曼科學研究所 | |
wekaio | WekaIO | | | software
welab | WeLab | 匯立集團 汇立集团 WeLab匯立 WeLab汇立 | lender |
welbilt | Welbilt | | | equipment
welcia | Welcia | 威尔西亚 威爾西亞 | | retail
welcome-savings-bank | Welcome Savings Bank | | lender |
well-link-bank | Well Link Bank | 立橋銀行 立桥银行 | lender |
well-link-insurance | Well Link Insurance | 立橋保險 立桥保险 立橋人壽 立桥人寿 | lender |
wellcome | Wellcome, Wellcome Trust | 惠康超市 惠康超級市場 惠康超级市场 惠康基金会 惠康基金會 惠康信托 惠康信託 | | retail
wellcome-leap | Wellcome Leap | | fund |
wellington-management | Wellington Management | 威靈頓管理 威灵顿管理 惠靈頓管理公司 惠灵顿管理公司 | fund |
wellsky | WellSky | | | software
welltower | Welltower | | |
welsh-carson | Welsh Carson, Welsh Carson Anderson & Stowe | | fund |
welsh-government | Welsh government, Development Bank of Wales | 威尔士政府 威爾士政府 | government |
welspun | Welspun | 韦尔斯彭 韋爾斯彭 韦尔斯潘 韋爾斯潘 | |
weltrend | Weltrend | 偉詮電 伟诠电 偉詮電子 伟诠电子 | | chips
wemade | Wemade | 娱美德 娛美德 | |
wemakeprice | WeMakePrice, TMON | | | platform
wemo-scooter | WeMo Scooter, WeMo | 威摩科技 威摩 | |
wencan | Wencan, Guangdong Wencan | 文灿股份 文燦股份 文灿集团 文燦集團 | | parts
wendel | Wendel Group, Wendel SE | 温德尔集团 温德爾集團 溫德爾集團 | fund |
wendys | Wendy's | 溫蒂漢堡 温蒂汉堡 溫迪漢堡 温迪汉堡 | | retail
wenergy-power | Wenergy Power | 皖能股份 | | power
wenfeng | Handan Wenfeng, Wenfeng Steel | 文丰钢铁 文豐鋼鐵 文丰集团 文豐集團 | | steel
wengfu-group | Wengfu Group | 瓮福集团 甕福集團 瓮福 甕福 | | fertiliser
wens | Wens Foodstuff | 温氏股份 溫氏股份 温氏集团 温氏集團 溫氏集團 温氏 溫氏 | | farm
wenshan-electric-power | Wenshan Electric Power | 文山电力 文山電力 | | power
wenzhou-mass-transit | Wenzhou Mass Transit | 温州铁投 溫州鐵投 温州市铁路与轨道交通投资集团 溫州市鐵路與軌道交通投資集團 温州铁投集团 溫州鐵投集團 | |
wenzhou-medical-university | Wenzhou Medical University | 温州医科大学 溫州醫科大學 | |
wenzhou-municipal-government | Wenzhou Municipal Government, Wenzhou government, Wenzhou municipal government | 温州市政府 溫州市政府 温州市人民政府 溫州市人民政府 | government |
wenzhou-sasac | Wenzhou SASAC, Wenzhou Municipal SASAC | 温州市国资委 溫州市國資委 温州国资委 溫州國資委 | government |
wenzhou-state-owned-financial-capital | Wenzhou State-owned Financial Capital | 温州国金 溫州國金 温州市国有金融资本管理 溫州市國有金融資本管理 | fund |
wenzhou-urban-development | Wenzhou Urban Development, Wenzhou Investment | 温州城发集团 溫州城發集團 温州城投 溫州城投 温州市城市建设发展集团 溫州市城市建設發展集團 | |
wepec | WEPEC, West Pacific Petrochemical | 西太平洋石化 大连西太平洋石油化工 大連西太平洋石油化工 | | chemicals
wereldhave | Wereldhave | | |
werewolf-therapeutics | Werewolf Therapeutics | | | drugs
werfen | Werfen | 沃芬 | |
weride | WeRide | 文远知行 文遠知行 | | robotaxi
werner-enterprises | Werner Enterprises | | | transport
wesco | WESCO, Wesco International | | | trading
wesfarmers | Wesfarmers | 西农集团 西農集團 | | retail
wessex-water | Wessex Water | 韦塞克斯水务 韋塞克斯水務 | |
west-african-development-bank | West African Development Bank, BOAD | 西非开发银行 西非開發銀行 | lender |
west-african-resources | West African Resources | 西非资源 西非資源 | | mining
west-air | West Air | 西部航空 | | airline
west-brom | West Bromwich Albion | 西布朗 | |
west-bund-group | West Bund Group, Westbank Corp | 西岸集团 西岸集團 上海西岸集团 上海西岸集團 上海西岸开发集团 上海西岸開發集團 | |
west-china-hospital | West China Hospital, West China Hospital of Sichuan University | 华西医院 華西醫院 四川大学华西医院 四川大學華西醫院 | |
west-china-second-university-hospital | West China Second University Hospital | 华西第二医院 華西第二醫院 四川大学华西第二医院 四川大學華西第二醫院 | |
west-fraser | West Fraser | 西弗雷澤 西弗雷泽 | | materials
west-ham | West Ham United | 西汉姆联 西漢姆聯 | |
west-holdings | West Holdings | | | solar
west-pharmaceutical-services | West Pharmaceutical Services, West Pharmaceutical | 西氏醫藥 西氏医药 西氏 | | equipment
westbahn | Westbahn | | |
western-airport-group | Western Airport Group, China West Airport Group | 西部机场集团 西部機場集團 | |
western-alliance | Western Alliance, Western Alliance Bancorp | 西部聯盟銀行 西部联盟银行 | lender |
western-and-southern | Western & Southern | | lender |
western-area-power-administration | Western Area Power Administration | | | power
western-australian-government | Western Australian government, WA government | 西澳州政府 西澳大利亚州政府 西澳大利亞州政府 | government |
western-metal-materials | Western Metal Materials | 西部材料 西部金属材料 西部金屬材料 | | materials
western-midstream | Western Midstream | | | oil
western-mining-group | Western Mining Group | 西矿集团 西礦集團 西部矿业集团 西部礦業集團 | | mining
western-power | Western Power | 西澳电网公司 西澳電網公司 | |
western-region-gold | Western Region Gold | 西部黄金 西部黃金 | | mining
western-sydney-airport | Western Sydney Airport, Western Sydney International | 西悉尼国际机场 西悉尼國際機場 | |
western-trust | Western Trust | 西部信托 西部信託 | lender |
western-union | Western Union | 西聯匯款 西联汇款 | | platform
westfleisch | Westfleisch | | |
westgold | Westgold | | | mining
westinghouse-air-brake | Westinghouse Air Brake, Wabtec | 西屋制動 西屋制动 美國西屋制動 美国西屋制动 | | trains
westjet | WestJet | 西捷航空 | | airline
westlake-corp | Westlake Corp, Westlake Chemical | 西湖化學 西湖化学 | | materials
westlake-financial | Westlake Financial | | lender |
westlake-university | Westlake University | 西湖大学 西湖大學 | |
westland-milk-products | Westland Milk Products, Westland Milk | 威士兰乳业 威士蘭乳業 西部乳业 西部乳業 | |
westport-fuel-systems | Westport Fuel Systems | 西港燃料系統 西港燃料系统 | | parts
westports | Westports | 巴生西港 | |
westwater-resources | Westwater Resources | | | graphite
westwell | Westwell, Westwell Lab | 西井科技 | | software
westwin-elements | Westwin Elements | | | materials
weta-digital | Weta Digital, Weta FX, WetaFX | 维塔数码 維塔數碼 | |
wetherspoon | JD Wetherspoon, Wetherspoon | 韦瑟斯彭 韋瑟斯彭 | |
wetransfer | WeTransfer | | |
wex-inc | WEX Inc | | | platform
weyerhaeuser | Weyerhaeuser | 惠好公司 惠好 | | materials
wh-group | WH Group | 万洲国际 萬洲國際 | | farm
wh-smith | WH Smith, WHSmith | 史密斯书店 史密斯書店 | | retail
wharf-china | Wharf China | 九龙仓中国 九龍倉中國 | |
wharf-holdings | Wharf Holdings | 九龍倉 九龙仓 九龍倉集團 九龙仓集团 | |
wharf-reic | Wharf REIC, Wharf Real Estate Investment | 九龍倉置業 九龙仓置业 九倉置業 九仓置业 | |
whatsapp | WhatsApp | | | social
wheaton-precious-metals | Wheaton Precious Metals | 惠頓貴金屬 惠顿贵金属 | fund | mining
wheatstone-lng | Wheatstone LNG | 惠斯通液化天然气 惠斯通液化天然氣 | | lng
wheelock-and-company | Wheelock and Company | 會德豐 会德丰 會德豐地產 会德丰地产 | |
wheels-up | Wheels Up | | | airline
whirlpool-china | Whirlpool China, Whirlpool Corp, Whirlpool Corporation | 惠而浦 惠而浦中国 惠而浦中國 | |
whitbread | Whitbread, Premier Inn | 惠特布莱德 惠特布萊德 | |
white-house | White House | | government |
white-rabbit | White Rabbit, Guan Sheng Yuan | 冠生园 冠生園 大白兔奶糖 | |
white-rhino | White Rhino, Rino.ai | 白犀牛智达 白犀牛智達 | |
whitecap-resources | Whitecap Resources | | | oil
whitehaven-coal | Whitehaven Coal, Whitehaven | 怀特黑文煤炭 懷特黑文煤炭 白港煤炭 怀特黑文 懷特黑文 白港煤业 白港煤業 | | mining
whitehawk-therapeutics | Whitehawk Therapeutics, Aadi Bioscience | | | drugs
whitehead-institute | Whitehead Institute | | |
whitewater-midstream | WhiteWater Midstream | | |
who | World Health Organization | 世界卫生组织 世界衞生組織 世界衛生組織 世卫组织 世衞組織 世衛組織 世卫 世衞 世衛 | |
whole-foods | Whole Foods, Whole Foods Market | 全食超市 | | retail
whp-global | WHP Global | | | rights
whyalla-steelworks | Whyalla Steelworks | 怀阿拉钢厂 懷阿拉鋼廠 | | steel
whyte-and-mackay | Whyte & Mackay | 怀特马凯 懷特馬凱 | |
wi-harper | WI Harper | 中經合 中经合 中經合集團 中经合集团 | fund |
wideopenwest | WideOpenWest | | | telecom
wideroe | Widerøe, Wideroe | 维德勒航空 維德勒航空 威德罗航空 威德羅航空 | | airline
wieland | Wieland Group, Wieland-Werke | 威兰德 威蘭德 | |
wien-energie | Wien Energie, Wiener Stadtwerke | | | power
wienerberger | Wienerberger | 维也纳砖业 維也納磚業 | | materials
wihlborgs | Wihlborgs | | |
wijaya-karya | Wijaya Karya | | |
wildberries | Wildberries | 野莓电商 野莓電商 | | platform
wildcat-resources | Wildcat Resources | | | lithium
willdan-group | Willdan Group | | | epc
william-blair | William Blair | 威廉博萊 威廉博莱 | observer |
william-grant | William Grant & Sons | 格兰父子 格蘭父子 | |
william-hill | Evoke plc, 888 Holdings, William Hill | 威廉希尔 威廉希爾 | |
williams-companies | Williams Companies | 威廉姆斯公司 威廉姆斯能源 | | lng
williams-international | Williams International | 威廉姆斯國際 威廉姆斯国际 | | engines
williams-racing | Williams Racing | 威廉姆斯车队 威廉姆斯車隊 | | rights
williams-sonoma | Williams-Sonoma | 威廉姆斯索諾瑪 威廉姆斯索诺玛 | | retail
willis-lease-finance | Willis Lease Finance | 威利斯租赁 威利斯租賃 | lender | lease
willis-towers-watson | Willis Towers Watson, WTW | 韋萊韜悅 韦莱韬悦 韋萊 韦莱 韋萊韜悦 | observer |
willmott | Willmott Dixon | | | epc
wills-fitness | Will's Fitness | 威尔仕健身 威爾仕健身 | |
willscot | WillScot | | | lease
wilmar | Wilmar, Wilmar International | 丰益国际 豐益國際 | | grain
wilmington-trust | Wilmington Trust | 威明頓信託 威明顿信托 | lender |
wilo | Wilo | 威乐 威樂 | | equipment
wilson-sons | Wilson Sons | | | transport
wilson-sons-terminais | Wilson Sons Terminais | | | transport
wilton-re | Wilton Re | | lender |
winall-hi-tech-seed | Winall Hi-tech Seed | 荃银高科 荃銀高科 | | farm
winbond-electronics-suzhou | Winbond Electronics Suzhou | 華邦集成電路 华邦集成电路 | |
wincanton | Wincanton | | |
winco-foods | WinCo Foods | | | retail
wincommerce | WinCommerce | | | retail
windar | Windar Renovables | | | turbines
windeurope | WindEurope | 欧洲风能协会 歐洲風能協會 | observer |
windlab | Windlab | | | power
windsun-science-and-technology | Windsun Science & Technology, Fengguang Electronics | 新风光 新風光 | | equipment
windtre | Wind Tre, WindTre | | | telecom
windtree-therapeutics | Windtree Therapeutics | | | drugs
windward-bio | Windward Bio | | | drugs
wing-aviation | Wing Aviation | | |
wing-hang-bank-macau | Wing Hang Bank Macau | 澳門永亨銀行 澳门永亨银行 | lender |
wing-lung-bank | Wing Lung Bank | 永隆銀行 永隆银行 | lender |
wing-on-company | Wing On Company | 永安百貨 永安百货 永安國際 永安国际 | | retail
wing-tai-holdings | Wing Tai Holdings | 永泰控股 | |
wing-tai-properties | Wing Tai Properties | 永泰地產 永泰地产 | |
wing-wah | Wing Wah, Wing Wah Petroleum | 南方石化 | | oil
wing-wah-cake-shop | Wing Wah Cake Shop | 榮華餅家 荣华饼家 元朗榮華 元朗荣华 | |
wingstop | Wingstop | | | retail
wingtech | Wingtech, Wingtech Technology | 闻泰科技 聞泰科技 闻泰 聞泰 | | chips
winline-technology | Winline Technology | 永联科技 永聯科技 | | equipment
winnebago-industries | Winnebago Industries | 溫尼貝戈 温尼贝戈 | | cars
winner-medical | Winner Medical | 稳健医疗 穩健醫療 全棉时代 全棉時代 | |
winning-health | Winning Health | 卫宁健康 衞寧健康 衛寧健康 | | software
winsome-resources | Winsome Resources | | | lithium
winstek-semiconductor | Winstek Semiconductor | 台星科 | |
wintek | Wintek | 勝華科技 胜华科技 | |
wintershall-dea | Wintershall Dea, Wintershall | 温特斯豪 溫特斯豪 温特沙尔 温特沙爾 溫特沙爾 | | oil
wintershall-noordzee | Wintershall Noordzee | | | oil
wintrust | Wintrust, Wintrust Financial | | lender |
wio-bank | Wio Bank | | lender |
wiocc | WIOCC | | | telecom
wipro | Wipro | 威普罗 威普羅 | | software
wise-plc | Wise plc, TransferWise | Wise公司 | |
wisetech-global | WiseTech Global, WiseTech | 慧咨环球 慧諮環球 | | software
wisk-aero | Wisk Aero | | | aircraft
wison-engineering | Wison Engineering | 惠生工程 | | epc
wison-offshore-and-marine | Wison Offshore & Marine, Wison New Energies | 惠生海工 惠生清洁能源 惠生清潔能源 | | ships
wissun | Wissun | 明一国际 明一國際 明一乳业 明一乳業 | |
wistron-medical | Wistron Medical | 緯創醫學 纬创医学 | |
wixcom | Wix.com | | | software
wiz-inc | Wiz Inc | | | software
wiz-security | Wiz Security | | | software
wk-innovation | WK Innovation | 普訊創新 普讯创新 | fund |
wk-kellogg | WK Kellogg | | |
wk-technology-fund | WK Technology Fund | 普訊創投 普讯创投 普訊創業投資 普讯创业投资 | fund |
wm-motor | WM Motor, Weltmeister | 威马 威馬 威马汽车 威馬汽車 | | cars
wmata | WMATA, Washington Metropolitan Area Transit Authority | 華盛頓大都會區交通局 华盛顿大都会区交通局 | government |
wnba | WNBA | 美國女子職業籃球聯賽 美国女子职业篮球联赛 | | rights
woh-hup | Woh Hup | 和合建筑 和合建築 | |
wolong-electric-drive | Wolong Electric Drive, Wolong | 卧龙电驱 臥龍電驅 卧龍電驅 卧龙集团 臥龍集團 卧龍集團 卧龙 臥龍 卧龍 | | equipment
wolong-new-energy | Wolong New Energy, Wolong Resources | 卧龙新能 臥龍新能 卧龍新能 卧龙资源 臥龍資源 卧龍資源 卧龙地产 臥龍地產 卧龍地產 | |
wolt | Wolt | | |
wolters-kluwer | Wolters Kluwer | 威科集团 威科集團 | | software
wolverhampton-wanderers | Wolverhampton Wanderers | 狼队俱乐部 狼隊俱樂部 伍尔弗汉普顿流浪者 伍爾弗漢普頓流浪者 狼队 狼隊 狼队足球俱乐部 狼隊足球俱樂部 | |
wolverine-world-wide | Wolverine World Wide | 渥弗林 | |
wom-chile | WOM Chile | | | telecom
wonderful-company | Wonderful Company | | | farm
wondershare | Wondershare | 万兴科技 萬興科技 | | software
wondersun | Wondersun | 完达山 完達山 完达山乳业 完達山乳業 | |
wondfo | Wondfo | 万孚生物 萬孚生物 | | equipment
wonik-ips | Wonik IPS, Wonik | 圆益IPS 圓益IPS | | equipment
wood-group | John Wood Group, Wood Group, Wood plc | 伍德集团 伍德集團 伍德工程 | | epc
woodfibre-lng | Woodfibre LNG | | | lng
woodward-inc | Woodward Inc | 伍德沃德 | | parts
woolworths | Woolworths, Woolworths Group | 伍尔沃斯 伍爾沃斯 | | retail
woolworths-holdings | Woolworths Holdings | | | retail
woori | Woori, Woori Financial, Woori Bank | 友利银行 友利銀行 友利金融 友利金融集团 友利金融集團 | lender |
woori-bank-china | Woori Bank China | 友利中国 友利中國 友利银行中国 友利銀行中國 | lender |
woowa-brothers | Woowa Brothers, Baemin | 优雅兄弟 優雅兄弟 | | platform
workday-inc | Workday Inc | | | software
workhorse-group | Workhorse Group | | | cars
working-title | Working Title Films | 沃克泰托影业 沃克泰托影業 | |
workman-co | Workman Co | | | retail
workspace-group | Workspace Group | | |
world-acceptance | World Acceptance | | lender |
world-athletics | World Athletics | 世界田联 世界田聯 | | rights
world-bank | World Bank, IBRD, International Bank for Reconstruction and Development | 世界銀行 世界银行 國際復興開發銀行 国际复兴开发银行 世行 | lender |
world-food-programme | World Food Programme | 世界粮食计划署 世界糧食計劃署 | government |
world-gold-council | World Gold Council | 世界黄金协会 世界黃金協會 | observer |
world-kinect | World Kinect, World Fuel Services | 世界燃料服務 世界燃料服务 | | trading oil
world-labs | World Labs | | | software
world-liberty-financial | World Liberty Financial | 世界自由金融 | fund | platform
world-nuclear-association | World Nuclear Association | 世界核协会 世界核協會 | observer |
world-rugby | World Rugby | 世界橄榄球联合会 世界橄欖球聯合會 | | rights
world-steel-association | World Steel Association | 世界钢铁协会 世界鋼鐵協會 | observer |
world-table-tennis | World Table Tennis | 国际乒联 國際乒聯 世界乒乓球职业大联盟 世界乒乓球職業大聯盟 | | rights
world-union | World Union, Worldunion | 世联行 世聯行 | |
world-wide-technology | World Wide Technology | | | servers
worldline | Worldline | | |
worldpay | Worldpay | 沃派 | | platform
worldwide-flight-services | Worldwide Flight Services | 环球飞行服务 環球飛行服務 | |
worthington-industries | Worthington Industries, Worthington Steel | 沃辛頓 沃辛顿 | | steel
woven-by-toyota | Woven by Toyota | 丰田编织 豐田編織 | |
wowow | WOWOW | | | media
wp-engine | WP Engine | | | software
wpd | wpd AG, wpd | 达德能源 達德能源 达德风能 達德風能 | | power
wpp | WPP | WPP集团 WPP集團 | |
wr-berkley | W.R. Berkley, WR Berkley | 柏克利保險 柏克利保险 | lender |
wrightbus | Wrightbus | 莱特巴士 萊特巴士 | | cars
wrigley | Wrigley | 箭牌糖果 | |
writers-guild-of-america | Writers Guild of America | 美國編劇工會 美国编剧工会 | observer |
wsp-global | WSP Global | 科進集團 科进集团 | | epc
wta | WTA | 国际女子网球协会 國際女子網球協會 | | rights
wta-tour | WTA Tour | 女子網球協會 女子网球协会 | | rights
wto | World Trade Organization, WTO | 世贸组织 世貿組織 世界贸易组织 世界貿易組織 | observer |
wuan-xinjin | Wu'an Xinjin, Xinjin Steel, Hebei Xinjin | 新金钢铁 新金鋼鐵 河北新金 | | steel
wuchang-shipbuilding | Wuchang Shipbuilding, Wuchang Shipyard | 武昌造船 武船 武船集团 武船集團 | | ships
wudi-xinyue-chemical | Wudi Xinyue Chemical | 鑫岳化工 鑫嶽化工 无棣鑫岳 無棣鑫嶽 | | chemicals
wugen | Wugen | | | drugs
wuhai-energy | Wuhai Energy | 乌海能源 烏海能源 国能乌海能源 國能烏海能源 | | mining
wuhan-communications-investment | Wuhan Communications Investment | 武汉交投 武漢交投 | |
wuhan-credit-investment | Wuhan Credit Investment, Wuhan Guarantee | 武汉担保 武漢擔保 武汉信用投资 武漢信用投資 武汉信用风险管理 武漢信用風險管理 | lender |
wuhan-economic-development-investment | Wuhan Economic Development Investment, WEDZ Investment | 武汉经开投 武漢經開投 经开投资集团 經開投資集團 武汉经开投资 武漢經開投資 武汉经开产投 武漢經開產投 | fund |
wuhan-economic-development-zone-management-committee | Wuhan Economic Development Zone Management Committee | 武汉经开区管委会 武漢經開區管委會 | government |
wuhan-fingu | Wuhan Fingu | 武汉凡谷 武漢凡谷 | | telecom
wuhan-gas | Wuhan Gas | 武汉燃气集团 武漢燃氣集團 武汉天然气 武漢天然氣 | | gasbuyer
wuhan-guochuang-capital | Wuhan Guochuang Capital | 武汉国创资本 武漢國創資本 国创资本 國創資本 | fund |
wuhan-industry-investment-holding | Wuhan Industry Investment Holding | 武汉产投 武漢產投 武汉产业投资控股集团 武漢產業投資控股集團 武汉产投集团 武漢產投集團 | fund |
wuhan-institute-of-virology | Wuhan Institute of Virology | 武汉病毒所 武漢病毒所 武汉病毒研究所 武漢病毒研究所 | |
wuhan-investment-holding-group | Wuhan Investment Holding Group | 武汉投控集团 武漢投控集團 武汉投资控股集团 武漢投資控股集團 | fund |
wuhan-iron-and-steel | Wuhan Iron and Steel, WISCO | 武钢 武鋼 武钢集团 武鋼集團 武汉钢铁 武漢鋼鐵 武钢有限 武鋼有限 | | steel
wuhan-municipal-government | Wuhan Municipal Government, Wuhan government, Wuhan municipal government | 武汉市政府 武漢市政府 武汉市人民政府 武漢市人民政府 | government |
wuhan-sasac | Wuhan SASAC, Wuhan Municipal SASAC | 武汉市国资委 武漢市國資委 武汉国资委 武漢國資委 | government |
wuhan-state-owned-assets-operation | Wuhan State-owned Assets Operation | 武汉国资公司 武漢國資公司 武汉国有资产经营 武漢國有資產經營 | |
wuhan-three-towns | Wuhan Three Towns | 武汉三镇 武漢三鎮 | |
wuhan-union-hospital | Wuhan Union Hospital | 武汉协和医院 武漢協和醫院 | |
wuhan-university | Wuhan University | 武汉大学 武漢大學 | |
wuhan-water-group | Wuhan Water Group, Wuhan Holding, Wuhan Water | 武汉水务集团 武漢水務集團 武汉水务 武漢水務 武汉控股 武漢控股 | |
wuhan-youji | Wuhan Youji, Youji Industries | 武汉有机 武漢有機 有机实业 有機實業 | | chemicals
wuhu-communications-investment | Wuhu Communications Investment | 芜湖交投 蕪湖交投 | |
wuhu-municipal-government | Wuhu Municipal Government, Wuhu government, Wuhu municipal government | 芜湖市政府 蕪湖市政府 芜湖市人民政府 蕪湖市人民政府 | government |
wuhu-sasac | Wuhu SASAC, Wuhu Municipal SASAC | 芜湖市国资委 蕪湖市國資委 芜湖国资委 蕪湖國資委 | government |
wuhu-shipyard | Wuhu Shipyard | 芜湖造船 蕪湖造船 芜湖造船厂 蕪湖造船廠 | | ships
wuhu-yuanda-venture-capital | Wuhu Yuanda Venture Capital, Wuhu Industry Investment Fund | 芜湖产业投资基金 蕪湖產業投資基金 芜湖产投 蕪湖產投 芜湖远大创投 蕪湖遠大創投 | fund |
wuhuan-engineering | Wuhuan Engineering, China Wuhuan Engineering | 五环工程 五環工程 中国五环 中國五環 中国五环工程 中國五環工程 | | epc
wujin-stainless | Wujin Stainless, Wujin Steel Tube | 武进不锈 武進不鏽 | | steel
wuliangye | Wuliangye | 五粮液 五糧液 五粮液集团 五糧液集團 宜宾五粮液 宜賓五糧液 | |
wuling-power | Wuling Power | 五凌电力 五凌電力 | | power
wumart | Wumart | 物美集团 物美集團 物美科技 物美超市 | | retail
wus-kunshan | WUS Kunshan, WUS Printed Circuit Kunshan, Wus Printed Circuit Kunshan | 沪电股份 滬電股份 沪士电子 滬士電子 | | parts
wushang-group | Wushang Group | 武商集团 武商集團 鄂武商A | | retail
wuthelam | Wuthelam | 吴德南集团 吳德南集團 | fund |
wuxi-atu | WuXi ATU, WuXi Advanced Therapies | 药明生基 藥明生基 | | cdmo
wuxi-caitong-leasing | Wuxi Caitong Leasing | 无锡财通租赁 無錫財通租賃 无锡财通融资租赁 無錫財通融資租賃 | lender |
wuxi-communications-industry-group | Wuxi Communications Industry Group | 无锡交通产业集团 無錫交通產業集團 无锡交通集团 無錫交通集團 | |
wuxi-high-tech-zone-management-committee | Wuxi High-tech Zone Management Committee, Wuxi Xinwu District Government | 无锡高新区管委会 無錫高新區管委會 无锡新吴区政府 無錫新吳區政府 | government |
wuxi-metro | Wuxi Metro, Wuxi Metro Group | 无锡地铁 無錫地鐵 无锡地铁集团 無錫地鐵集團 | |
wuxi-municipal-government | Wuxi Municipal Government, Wuxi government, Wuxi municipal government | 无锡市政府 無錫市政府 无锡市人民政府 無錫市人民政府 | government |
wuxi-paike | Wuxi Paike, Paike New Material | 派克新材 | | aircraft
wuxi-sasac | Wuxi SASAC, Wuxi Municipal SASAC | 无锡市国资委 無錫市國資委 无锡国资委 無錫國資委 | government |
wuxi-sta | WuXi STA | 合全药业 合全藥業 药明合全 藥明合全 | | cdmo
wuxi-turbine-blade | Wuxi Turbine Blade | 无锡透平 無錫透平 无锡透平叶片 無錫透平葉片 | | turbines
wuxi-urban-construction-development | Wuxi Urban Construction Development | 无锡城建发展 無錫城建發展 无锡市城建发展集团 無錫市城建發展集團 | |
wuxi-vaccines | WuXi Vaccines | 药明海德 藥明海德 | | cdmo
wuxi-xdc | WuXi XDC | 药明合联 藥明合聯 | | cdmo
wuyou-media | Wuyou Media | 无忧传媒 無憂傳媒 | |
wuzhen-tourism | Wuzhen Tourism | 乌镇旅游 烏鎮旅遊 | |
wuzhou-specialty-papers | Wuzhou Specialty Papers | 五洲特纸 五洲特紙 | |
wwe | WWE, World Wrestling Entertainment | 世界摔跤娛樂 世界摔跤娱乐 世界摔角娱乐 世界摔角娛樂 | | rights
wwf | WWF, World Wildlife Fund | 世界自然基金会 世界自然基金會 | |
wyeth-nutrition | Wyeth Nutrition | 惠氏营养品 惠氏營養品 | |
wyloo-canada | Wyloo Canada, Noront Resources | | | mining
wyndham-hotels | Wyndham Hotels, Wyndham Hotels & Resorts | 温德姆 溫德姆 温德姆酒店集团 温德姆酒店集團 溫德姆酒店集團 溫德姆酒店 温德姆酒店 | |
wynn-macau | Wynn Macau | 永利澳門 永利澳门 | |
wynn-palace-cotai | Wynn Palace Cotai | 永利皇宮 永利皇宫 | |
wynn-resorts | Wynn Resorts | 永利度假村 永利渡假村 | |
x-elio | X-Elio, X-ELIO | | | power
x-fab | X-Fab, X-FAB | | | foundry
x-financial | X Financial, Xiaoying Technology | 小赢科技 小贏科技 | lender |
x-press-feeders | X-Press Feeders | 快捷支线 快捷支線 | | shipping
x-square-robot | X Square Robot | 自变量机器人 自變量機器人 | |
x4-pharmaceuticals | X4 Pharmaceuticals | | | drugs
x5 | X5 Group, X5 Retail | X5零售集团 X5零售集團 | | retail
xacbank | XacBank | 哈斯银行 哈斯銀行 | lender |
xag | XAG, XAircraft | 极飞科技 極飛科技 极飞 極飛 | |
xaira-therapeutics | Xaira Therapeutics | | | drugs
xanadu-mines | Xanadu Mines | 仙纳度矿业 仙納度礦業 | | mining
xanadu-quantum | Xanadu Quantum | | | equipment
xayaburi-power | Xayaburi Power | 沙耶武里水电 沙耶武裏水電 | | power
xbox | Xbox, Xbox Game Studios | 微軟遊戲工作室 微软游戏工作室 | | rights
xcel-energy | Xcel Energy | 埃克西爾能源 埃克西尔能源 | | power
xcimer-energy | Xcimer Energy | | | reactors
xcmg-finance | XCMG Finance | 徐工财务 徐工財務 | lender |
xcmg-group | XCMG Group | 徐工集团 徐工集團 徐工集团工程机械 徐工集團工程機械 | | equipment
xcmg-hanfeng | XCMG Hanfeng, XCMG Automobile | 徐工汽车 徐工汽車 徐工重卡 | | cars
xcmg-leasing | XCMG Leasing, Jiangsu Xugong Leasing, Jiangsu XCMG Leasing | 徐工租赁 徐工租賃 徐工融资租赁 徐工融資租賃 | lender |
xd-inc | XD Inc, X.D. Network | 心动公司 心動公司 心动网络 心動網絡 TapTap | | platform
xemc-windpower | XEMC Windpower, Harbin Electric Wind | 哈电风能 哈電風能 湘电风能 湘電風能 | | turbines
xencor | Xencor | | | drugs
xeneta | Xeneta | | observer |
xenon-pharmaceuticals | Xenon Pharmaceuticals | | | drugs
xero-limited | Xero Limited | | | software
xerox | Xerox | 施樂公司 施乐公司 | | equipment
xfusion | xFusion, xFusion Digital | 超聚变 超聚變 超聚变数字 超聚變數字 | | servers
xgimi | XGIMI | 极米科技 極米科技 | |
xiabu-xiabu | Xiabu Xiabu, Xiabuxiabu | 呷哺呷哺 呷哺集团 呷哺集團 | | retail
xiamen-airlines | Xiamen Airlines, XiamenAir | 厦门航空 廈門航空 厦航 廈航 | | airline
xiamen-airport | Xiamen Airport, XIAC | 厦门空港 廈門空港 元翔空港 | |
xiamen-asset-management | Xiamen Asset Management | 厦门资产 廈門資產 厦门资产管理 廈門資產管理 | lender |
xiamen-financial-leasing | Xiamen Financial Leasing | 厦门金租 廈門金租 厦门金融租赁 廈門金融租賃 | lender |
xiamen-haiyi-group | Xiamen Haiyi Group, Xiamen Haiyi | 海翼集团 海翼集團 厦门海翼 廈門海翼 | |
xiamen-haiyi-leasing | Xiamen Haiyi Leasing, Haiyi Leasing | 海翼租赁 海翼租賃 厦门海翼融资租赁 廈門海翼融資租賃 海翼融资租赁 海翼融資租賃 | lender |
xiamen-industry-investment-fund | Xiamen Industry Investment Fund | 厦门产投 廈門產投 厦门产业投资 廈門產業投資 厦门产业引导基金 廈門產業引導基金 | fund |
xiamen-international-trust | Xiamen International Trust, Xiamen Trust | 厦门信托 廈門信託 厦门国际信托 廈門國際信託 | lender |
xiamen-iport-group | Xiamen Iport Group | 翔业集团 翔業集團 厦门翔业 廈門翔業 | |
xiamen-itg-real-estate | Xiamen ITG Real Estate | 国贸地产 國貿地產 | |
xiamen-jinyuan-investment-group | Xiamen Jinyuan Investment Group | 金圆集团 金圓集團 厦门金圆 廈門金圓 厦门金圆投资集团 廈門金圓投資集團 | fund |
xiamen-municipal-government | Xiamen Municipal Government, Xiamen government, Xiamen municipal government | 厦门市政府 廈門市政府 厦门市人民政府 廈門市人民政府 | government |
xiamen-municipal-group | Xiamen Municipal Group | 厦门市政集团 廈門市政集團 | |
xiamen-port | Xiamen Port, Xiamen International Port | 厦门港务集团 廈門港務集團 厦门港 廈門港 厦门港务发展 廈門港務發展 厦门港务控股集团 廈門港務控股集團 厦门国际港务 廈門國際港務 | | transport
xiamen-rail-transit-group | Xiamen Rail Transit Group, Xiamen Rail Construction Development | 厦门轨道集团 廈門軌道集團 厦门轨道建设发展集团 廈門軌道建設發展集團 厦门地铁 廈門地鐵 | |
xiamen-rural-commercial-bank | Xiamen Rural Commercial Bank | 厦门农商银行 廈門農商銀行 厦门农商行 廈門農商行 | lender |
xiamen-sasac | Xiamen SASAC, Xiamen Municipal SASAC | 厦门市国资委 廈門市國資委 厦门国资委 廈門國資委 | government |
xiamen-shipbuilding | Xiamen Shipbuilding | 厦船重工 廈船重工 厦门船舶重工 廈門船舶重工 | | ships
xiamen-torch-group | Xiamen Torch Group, Xiamen Torch Hi-tech | 火炬集团 火炬集團 厦门火炬集团 廈門火炬集團 | |
xiamen-university | Xiamen University | 厦门大学 廈門大學 | |
xian-aerospace-city-investment | Xi'an Aerospace City Investment | 西安航天城投 西安航天城投资 西安航天城投資 | |
xian-catering | Xi'an Catering | 西安饮食 西安飲食 西安饮食股份 西安飲食股份 | | retail
xian-city-infrastructure-construction-investment | Xi'an City Infrastructure Construction Investment, Xi'an Chengtou | 西安城投 西安城投集团 西安城投集團 | |
xian-hi-tech-financial-holding | Xi'an Hi-tech Financial Holding | 西安高新金控 | fund |
xian-high-tech-zone-management-committee | Xi'an High-tech Zone Management Committee | 西安高新区管委会 西安高新區管委會 | government |
xian-international-inland-port | Xi'an International Inland Port | 西安国际陆港 西安國際陸港 西安陆港集团 西安陸港集團 | | transport
xian-investment-holding | Xi'an Investment Holding | 西投控股 西安投资控股 西安投資控股 西安西投 | fund |
xian-janssen | Xi'an Janssen | 西安杨森 西安楊森 | | drugs
xian-jiaotong-liverpool-university | Xi'an Jiaotong-Liverpool University, XJTLU | 西交利物浦大学 西交利物浦大學 西交利物浦 | |
xian-jiaotong-university | Xi'an Jiaotong University | 西安交通大学 西安交通大學 西安交大 西交大 | |
xian-municipal-government | Xi'an Municipal Government, Xi'an government, Xi'an municipal government | 西安市政府 西安市人民政府 | government |
xian-qinhua-gas | Xi'an Qinhua Gas | 秦华燃气 秦華燃氣 秦华天然气 秦華天然氣 | | gasbuyer
xian-qujiang-culture-industry-investment | Xi'an Qujiang Culture Industry Investment, Shaanxi Tourism, Qujiang Cultural Investment | 曲江文投 曲江文化产业投资集团 曲江文化產業投資集團 西安曲江文投 曲江文控 | |
xian-rail-transit-group | Xi'an Rail Transit Group, Xi'an Metro | 西安轨道集团 西安軌道集團 西安轨道交通集团 西安軌道交通集團 西安地铁 西安地鐵 | |
xian-sasac | Xi'an SASAC, Xi'an Municipal SASAC | 西安市国资委 西安市國資委 西安国资委 西安國資委 | government |
xian-triangle-defense | Xi'an Triangle Defense | 三角防务 三角防務 | | defence
xianfeng-fruit | Xianfeng Fruit | 鲜丰水果 鮮豐水果 | | retail
xiangchi-holding | Xiangchi Holding | 香驰控股 香馳控股 | | grain
xiangdao-chuxing | Xiangdao Chuxing, SAIC Mobility | 享道出行 | | platform
xiangdixian | Xiangdixian | 象帝先 | | chips
xiangguang-copper | Xiangguang Copper, Yanggu Xiangguang | 祥光铜业 祥光銅業 阳谷祥光 陽穀祥光 | | mining
xianghe-kunlun-new-materials | Xianghe Kunlun New Materials | 香河昆仑 香河崑崙 | | materials
xiangjia | Xiangjia | 湘佳股份 湘佳牧业 湘佳牧業 | | farm
xianglu-tungsten | Xianglu Tungsten, Guangdong Xianglu | 翔鹭钨业 翔鷺鎢業 | | mining
xiangpiaopiao | Xiangpiaopiao | 香飘飘 香飄飄 | |
xiangtan-electric | Xiangtan Electric, XEMC | 湘电股份 湘電股份 湘电集团 湘電集團 湘潭电机 湘潭電機 | | equipment
xiangtan-electrochemical | Xiangtan Electrochemical | 湘潭电化 湘潭電化 | | materials
xiangtan-industrial-investment | Xiangtan Industrial Investment | 湘潭产投 湘潭產投 | fund |
xiangtan-iron-and-steel | Xiangtan Iron & Steel, Valin Xiangtan | 华菱湘钢 華菱湘鋼 湘潭钢铁 湘潭鋼鐵 湘钢 湘鋼 | | steel
xiangtan-municipal-government | Xiangtan Municipal Government, Xiangtan government, Xiangtan municipal government | 湘潭市政府 湘潭市人民政府 | government |
xiangxue-pharma | Xiangxue Pharma | 香雪制药 香雪製藥 | | drugs
xiangya-hospital | Xiangya Hospital, Xiangya Hospital Central South University | 湘雅医院 湘雅醫院 中南大学湘雅医院 中南大學湘雅醫院 | |
xiangyang-municipal-government | Xiangyang Municipal Government, Xiangyang government, Xiangyang municipal government | 襄阳市政府 襄陽市政府 襄阳市人民政府 襄陽市人民政府 | government |
xiangyang-sasac | Xiangyang SASAC, Xiangyang Municipal SASAC | 襄阳市国资委 襄陽市國資委 襄阳国资委 襄陽國資委 | government |
xiangyu-real-estate | Xiangyu Real Estate | 象屿地产 象嶼地產 | |
xiangyuan-cultural-tourism | Xiangyuan Cultural Tourism | 祥源文旅 | |
xianhe | Xianhe, Xianhe Co | 仙鹤股份 仙鶴股份 | |
xianju-pharma | Xianju Pharma | 仙琚制药 仙琚製藥 | | drugs
xianle-health | Xianle Health, Sirio Pharma | 仙乐健康 仙樂健康 | |
xiantan | Xiantan | 仙坛股份 仙壇股份 | | farm
xianyang-municipal-government | Xianyang Municipal Government, Xianyang government, Xianyang municipal government | 咸阳市政府 咸陽市政府 咸阳市人民政府 咸陽市人民政府 | government |
xiao-cai-yuan | Xiao Cai Yuan | 小菜园 小菜園 小菜园国际 小菜園國際 | | retail
xiaodian | Xiaodian | 小电科技 小電科技 | |
xiaoguan-tea | Xiaoguan Tea | 小罐茶 | |
xiaohongshu | Xiaohongshu, RedNote | 小红书 小紅書 行吟信息 | | social
xiaoju-charging | Xiaoju Charging | 小桔充电 小桔充電 小桔能源 | |
xiaokang-insurance | Xiaokang Insurance | 小康人寿 小康人壽 | lender |
xiaolongkan | Xiaolongkan | 小龙坎 小龍坎 | | retail
xiaomi-auto | Xiaomi Auto, Xiaomi EV | 小米汽车 小米汽車 | | cars
xiaomi-consumer-finance | Xiaomi Consumer Finance, Chongqing Xiaomi Consumer Finance | 小米消费金融 小米消費金融 重庆小米消费金融 重慶小米消費金融 小米消金 | lender |
xiaomi-smart-manufacturing-fund | Xiaomi Smart Manufacturing Fund | 小米智造基金 北京小米智造 | fund |
xiaomi-ventures | Xiaomi Ventures | 小米战投 小米戰投 | fund |
xiaoming-agriculture | Xiaoming Agriculture | 晓鸣股份 曉鳴股份 | | farm
xiaoshan-district-government | Xiaoshan District Government | 萧山区政府 蕭山區政府 杭州市萧山区人民政府 杭州市蕭山區人民政府 | government |
xiaoshan-rural-commercial-bank | Xiaoshan Rural Commercial Bank | 萧山农商银行 蕭山農商銀行 萧山农商行 蕭山農商行 | lender |
xiaoshan-state-owned-asset-operation | Xiaoshan State-owned Asset Operation | 萧山国资 蕭山國資 杭州萧山国有资产经营集团 杭州蕭山國有資產經營集團 | fund |
xiaoxiang-supermarket | Xiaoxiang Supermarket | 小象超市 美团买菜 美團買菜 | | retail
xiaozhu | Xiaozhu | 小猪短租 小豬短租 小猪民宿 小豬民宿 | | platform
xibei | Xibei | 西贝 西貝 西贝餐饮 西貝餐飲 西贝莜面村 西貝莜麪村 西貝莜麵村 | | retail
xichang-electric-power | Xichang Electric Power | 西昌电力 西昌電力 | | power
xidian-university | Xidian University | 西安电子科技大学 西安電子科技大學 | |
xifeng-liquor | Xifeng Liquor | 西凤酒 西鳳酒 西凤集团 西鳳集團 | |
xignux | Xignux, Viakable | | | equipment
xigua-video | Xigua Video | 西瓜视频 西瓜視頻 | | media
xijing-hospital | Xijing Hospital | 西京医院 西京醫院 | |
xijiu | Xijiu, Guizhou Xijiu | 习酒 習酒 贵州习酒 貴州習酒 习酒集团 習酒集團 | |
xilinmen | Xilinmen, Sleemon | 喜临门家具 喜臨門傢俱 喜临门股份 喜臨門股份 | |
xilinx | Xilinx | 賽靈思 赛灵思 | | chips
xilio-therapeutics | Xilio Therapeutics | | | drugs
ximalaya | Ximalaya | 喜马拉雅FM 喜馬拉雅FM 喜马拉雅公司 喜馬拉雅公司 | | media
xinan-bank | Xin'an Bank, Anhui Xin'an Bank | 新安银行 新安銀行 安徽新安银行 安徽新安銀行 | lender |
xinao-textiles | Xinao Textiles | 新澳股份 | |
xinbang-pharma | Xinbang Pharma | 信邦制药 信邦製藥 | | drugs
xinbao | Xinbao, Donlim | 新宝股份 新寶股份 东菱电器 東菱電器 | |
xinchao-media | Xinchao Media | 新潮传媒 新潮傳媒 | | media
xinda-muye | Xinda Muye | 新大牧业 新大牧業 | | farm
xinfa-aluminium | Xinfa Aluminium | 信发铝电 信發鋁電 信发铝业 信發鋁業 | | mining
xinfengming-group-holding | Xinfengming Group Holding | 新凤鸣控股 新鳳鳴控股 | | chemicals
xing-mobility | XING Mobility | 行競科技 行竞科技 行競 行竞 | | batteries
xingcheng-special-steel | Xingcheng Special Steel, Jiangyin Xingcheng | 兴澄特钢 興澄特鋼 江阴兴澄 江陰興澄 | | steel
xingfa-aluminium | Xingfa Aluminium | 兴发铝业 興發鋁業 | | materials
xingfa-chemicals | Xingfa Chemicals, Yichang Xingfa Group | 宜昌兴发 宜昌興發 兴发化工 興發化工 | | chemicals
xinggang-investment-group | Xinggang Investment Group, Zhengzhou Airport Xinggang | 兴港投资 興港投資 兴港集团 興港集團 郑州航空港兴港投资集团 鄭州航空港興港投資集團 | fund |
xinghuacun-fen-wine | Xinghuacun Fen Wine, Shanxi Fenjiu | 山西汾酒 汾酒集团 汾酒集團 汾酒 | |
xinghuo-silicones | Xinghuo Silicones, Jiangxi Xinghuo | 星火有机硅 星火有機硅 江西星火 | | chemicals
xingrong-environment | Xingrong Environment, Chengdu Xingrong Environment | 兴蓉环境 興蓉環境 成都兴蓉 成都興蓉 | |
xingsheng-youxuan | Xingsheng Youxuan | 兴盛优选 興盛優選 | | retail
xingshi-investment | Xingshi Investment | 星石投资 星石投資 | fund |
xingtong-shipping | Xingtong Shipping | 兴通股份 興通股份 | | shipping
xingyu-automotive-lighting | Xingyu Automotive Lighting, Xingyu Co | 星宇股份 常州星宇 | | parts
xingyuan-tire | Xingyuan Tire | 兴源轮胎 興源輪胎 | | parts
xinhecheng-holding | Xinhecheng Holding, NHU Holding | 新和成控股 | | chemicals
xinhu-zhongbao | Xinhu Zhongbao | 新湖中宝 新湖中寶 衢州发展 衢州發展 | |
xinhua-department-store | Xinhua Department Store, Yinchuan Xinhua | 新华百货 新華百貨 | | retail
xinhua-hospital-shanghai | Xinhua Hospital Shanghai | 上海新华医院 上海新華醫院 | |
xinhua-news-agency | Xinhua News Agency | 新华通讯社 新華通訊社 | | media
xinhua-trust | Xinhua Trust | 新华信托 新華信託 | lender |
xinhua-winshare | Xinhua Winshare | 新华文轩 新華文軒 | | retail
xinhuadu | Xinhuadu | 新华都 新華都 | | retail
xinhuanet | Xinhuanet | 新华网 新華網 | | media
xining-city-investment | Xining City Investment | 西宁城投 西寧城投 西宁城投集团 西寧城投集團 | |
xining-municipal-government | Xining Municipal Government, Xining government, Xining municipal government | 西宁市政府 西寧市政府 西宁市人民政府 西寧市人民政府 | government |
xining-sasac | Xining SASAC, Xining Municipal SASAC | 西宁市国资委 西寧市國資委 西宁国资委 西寧國資委 | government |
xining-special-steel | Xining Special Steel | 西宁特钢 西寧特鋼 | | steel
xinjiang-airport-group | Xinjiang Airport Group | 新疆机场集团 新疆機場集團 | |
xinjiang-blue-ridge-tunhe | Xinjiang Blue Ridge Tunhe, Lanshan Tunhe | 蓝山屯河 藍山屯河 | | chemicals
xinjiang-communications-construction | Xinjiang Communications Construction | 新疆交建 新疆交通建设 新疆交通建設 | | epc
xinjiang-communications-investment | Xinjiang Communications Investment | 新疆交投 新疆交投集团 新疆交投集團 新疆交通投资集团 新疆交通投資集團 | |
xinjiang-department-of-finance | Xinjiang Department of Finance | 新疆财政厅 新疆財政廳 新疆维吾尔自治区财政厅 新疆維吾爾自治區財政廳 新疆自治区财政厅 新疆自治區財政廳 | government |
xinjiang-department-of-transportation | Xinjiang Department of Transportation, Xinjiang Provincial Transport Department | 新疆交通运输厅 新疆交通運輸廳 | government |
xinjiang-financial-investment | Xinjiang Financial Investment | 新疆金投 新疆金投集团 新疆金投集團 新疆金融投资集团 新疆金融投資集團 | fund |
xinjiang-government | Xinjiang Government, Xinjiang regional government | 新疆维吾尔自治区政府 新疆維吾爾自治區政府 新疆自治区政府 新疆自治區政府 新疆维吾尔自治区人民政府 新疆維吾爾自治區人民政府 新疆政府 | government |
xinjiang-guangye | Xinjiang Guangye, Xinjiang Nonferrous Metal Industry | 新疆有色 新疆有色集团 新疆有色集團 | | mining
xinjiang-guannong | Xinjiang Guannong | 冠农股份 冠農股份 | | farm
xinjiang-healthcare-security-administration | Xinjiang Healthcare Security Administration | 新疆医保局 新疆醫保局 | government |
xinjiang-investment-development-group | Xinjiang Investment Development Group, Xinjiang Investment, Xinjiang Investment & Development | 新投集团 新投集團 新疆新投 新疆投资发展集团 新疆投資發展集團 | fund |
xinjiang-new-energy | Xinjiang New Energy, Guanghui New Energy | 广汇新能源 廣匯新能源 新疆广汇新能源 新疆廣匯新能源 | | chemicals
xinjiang-oilfield | Xinjiang Oilfield | 新疆油田 克拉玛依油田 克拉瑪依油田 | | oil
xinjiang-production-and-construction-corps | Xinjiang Production and Construction Corps | 新疆生产建设兵团 新疆生產建設兵團 新疆兵团 新疆兵團 | government |
xinjiang-rural-credit-union | Xinjiang Rural Credit Union, Urumqi Rural Commercial Bank | 新疆农信 新疆農信 新疆农商银行 新疆農商銀行 | lender |
xinjiang-sasac | Xinjiang SASAC | 新疆国资委 新疆國資委 新疆维吾尔自治区国资委 新疆維吾爾自治區國資委 新疆自治区国资委 新疆自治區國資委 | government |
xinjiang-tianchi-energy | Xinjiang Tianchi Energy, Tianchi Energy | 天池能源 新疆天池能源 特变电工天池能源 特變電工天池能源 | | mining
xinjiang-tianshan-cement | Xinjiang Tianshan Cement | 新疆天山水泥 | |
xinjiang-tianye | Xinjiang Tianye | 新疆天业 新疆天業 天业集团 天業集團 | | chemicals
xinjiang-university | Xinjiang University | 新疆大学 新疆大學 | |
xinjiang-water-development | Xinjiang Water Development | 新疆水发 新疆水發 新疆水利发展投资集团 新疆水利發展投資集團 | |
xinjiang-xuefeng | Xinjiang Xuefeng, Xuefeng Technology | 雪峰科技 雪峯科技 | | chemicals
xinlianxin-chemicals | Xinlianxin Chemicals | 心连心化肥 心連心化肥 河南心连心 河南心連心 | | fertiliser
xinnanyang | Xinnanyang | 新南洋 | |
xinneng-taishan | Xinneng Taishan, Shandong Xinneng Taishan | 新能泰山 | |
xinquan-automotive-trim | Xinquan Automotive Trim, Jiangsu Xinquan | 新泉股份 | | parts
xinwen-mining | Xinwen Mining | 新矿集团 新礦集團 新汶矿业 新汶礦業 | | mining
xinwufeng | Xinwufeng | 新五丰 新五豐 | | farm
xinxiang-municipal-government | Xinxiang Municipal Government, Xinxiang government, Xinxiang municipal government | 新乡市政府 新鄉市政府 新乡市人民政府 新鄉市人民政府 | government |
xinxing-cathay-international | Xinxing Cathay International | 新兴际华 新興際華 新兴际华集团 新興際華集團 | | steel
xinxing-jihua-capital | Xinxing Jihua Capital | 新兴际华资本 新興際華資本 | fund |
xinxing-jihua-finance | Xinxing Jihua Finance, XXCIG Finance | 新兴际华财务 新興際華財務 | lender |
xinxuan-group | Xinxuan Group | 辛选集团 辛選集團 辛选 辛選 | |
xinyangfeng-agricultural | Xinyangfeng Agricultural | 新洋丰农业 新洋豐農業 洋丰集团 洋豐集團 | | fertiliser
xinyaqiang | Xinyaqiang, Newasia Strong Silicon | 新亚强 新亞強 | | chemicals
xinyi-electric-storage | Xinyi Electric Storage | 信义电源 信義電源 | | batteries
xinyin-consumer-finance | Xinyin Consumer Finance, Harbin Bank Consumer Finance | 哈银消费金融 哈銀消費金融 哈银消金 哈銀消金 | lender |
xinyuan-real-estate | Xinyuan Real Estate | 鑫苑置业 鑫苑置業 鑫苑集团 鑫苑集團 | |
xinzhan-high-tech-zone-management-committee | Xinzhan High-tech Zone Management Committee | 新站高新区管委会 新站高新區管委會 合肥新站区管委会 合肥新站區管委會 | government |
xiongan-fund | Xiongan Fund, Xiong'an Fund Management | 雄安基金 雄安基金管理 | fund |
xiongan-new-area-management-committee | Xiong'an New Area Management Committee, Xiongan New Area | 雄安新区管委会 雄安新區管委會 河北雄安新区管委会 河北雄安新區管委會 | government |
xior | Xior Student Housing | | |
xipuni | Xipuni | 西普尼 | |
xishang-bank | Xishang Bank, Wuxi Xishang Bank | 锡商银行 錫商銀行 无锡锡商银行 無錫錫商銀行 | lender |
xiuzheng-pharma | Xiuzheng Pharma | 修正药业 修正藥業 | | drugs
xiwang-foodstuffs | Xiwang Foodstuffs | 西王食品 | |
xiwang-special-steel | Xiwang Special Steel, Xiwang Group, Xiwang Food | 西王特钢 西王特鋼 西王集团 西王集團 | | steel
xixian-new-area-development-group | Xixian New Area Development Group, Xixian Group | 西咸集团 西咸集團 西咸新区发展集团 西咸新區發展集團 陕西西咸新区发展集团 陝西西咸新區發展集團 | |
xixian-new-area-management-committee | Xixian New Area Management Committee | 西咸新区管委会 西咸新區管委會 | government |
xiyong-microelectronics-park | Xiyong Microelectronics Park, Chongqing Xiyong | 西永微电园 西永微電園 重庆西永微电子产业园区 重慶西永微電子產業園區 | |
xizhilang | Xizhilang | 喜之郎 | |
xizi-clean-energy | Xizi Clean Energy, Hangzhou Boiler | 西子洁能 西子潔能 杭锅股份 杭鍋股份 西子联合 西子聯合 | | equipment
xj-group | XJ Group | 许继集团 許繼集團 | | equipment
xlight | xLight | | | equipment
xlinks | Xlinks | | | power
xlsmart | XLSmart, XL Axiata, Smartfren | | | telecom
xmc | XMC, Wuhan Xinxin Semiconductor | 武汉新芯 武漢新芯 新芯股份 | | foundry memory
xoma | XOMA, XOMA Royalty | | fund |
xometry | Xometry | | | platform
xp-inc | XP Inc, XP Investimentos | | observer |
xpansiv | Xpansiv | | |
xpeng-huitian | Xpeng Huitian, Xpeng AeroHT, AeroHT, XPeng AeroHT, XPeng Huitian, Aridge | 小鹏汇天 小鵬匯天 汇天 匯天 | | aircraft
xperi | Xperi | | | rights
xpo-inc | XPO Inc, XPO Logistics | | | transport
xreal | XREAL | 太若科技 | |
xrg | XRG | XRG公司 | | lng
xscape-photonics | Xscape Photonics | | | optics
xtalpi | XtalPi | 晶泰科技 晶泰控股 | | software
xtep | Xtep | 特步 特步国际 特步國際 | |
xtera | Xtera | | |
xtransfer | XTransfer | 夺畅网络 奪暢網絡 上海夺畅 上海奪暢 XTransfer支付 XTransfer | |
xuanwu-hospital | Xuanwu Hospital | 宣武医院 宣武醫院 首都医科大学宣武医院 首都醫科大學宣武醫院 | |
xuchang-investment | Xuchang Investment | 许昌投资集团 許昌投資集團 许昌市投资集团 許昌市投資集團 | fund |
xuchang-municipal-government | Xuchang Municipal Government, Xuchang government, Xuchang municipal government | 许昌市政府 許昌市政府 许昌市人民政府 許昌市人民政府 | government |
xue-rong-biotech | Xue Rong Biotech | 雪榕生物 | | farm
xueda-education | Xueda Education | 学大教育 學大教育 | |
xuesong-international-trust | Xuesong International Trust, Xuesong Trust | 雪松信托 雪松信託 雪松国际信托 雪松國際信託 | lender |
xuhui-district-government | Xuhui District Government | 徐汇区政府 徐匯區政府 上海市徐汇区人民政府 上海市徐匯區人民政府 | government |
xujiahui-mall | Xujiahui Mall | 徐家汇商城 徐家匯商城 | | retail
xunce-technology | Xunce Technology | 迅策科技 | | software
xusheng | Ningbo Xusheng | 旭升集团 旭升集團 旭升股份 | | parts
xuzhou-industrial-development-fund | Xuzhou Industrial Development Fund, Xuzhou Industry Investment | 徐州产发集团 徐州產發集團 徐州产业发展控股 徐州產業發展控股 徐州产发基金 徐州產發基金 | fund |
xuzhou-metro | Xuzhou Metro | 徐州地铁 徐州地鐵 徐州地铁集团 徐州地鐵集團 | |
xuzhou-mining-group | Xuzhou Mining Group, Xukuang | 徐矿集团 徐礦集團 徐州矿务集团 徐州礦務集團 | | mining
xuzhou-municipal-government | Xuzhou Municipal Government, Xuzhou government, Xuzhou municipal government | 徐州市政府 徐州市人民政府 | government |
xuzhou-sasac | Xuzhou SASAC, Xuzhou Municipal SASAC | 徐州市国资委 徐州市國資委 徐州国资委 徐州國資委 | government |
xylem-inc | Xylem Inc | 賽萊默 赛莱默 | | equipment
xyzprinting | XYZprinting | 三緯國際 三纬国际 | |
`
