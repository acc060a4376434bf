export const partiesTtoX = `
3sbio | 3SBio | 三生製藥 三生制药 | | drugs
5y-capital | 5Y Capital, Morningside Venture Capital | 五源资本 五源資本 晨兴资本 晨興資本 | fund |
6-dimensions-capital | 6 Dimensions Capital | 通和毓承 | fund |
91app | 91APP | 九易宇軒 九易宇轩 | | software
t-mobile | T-Mobile | | | telecom
t-rowe | T. Rowe Price | 普信 普徠仕 普徕仕 普信集團 普信集团 | fund |
ta-chen-stainless-pipe | Ta Chen Stainless Pipe, Ta Chen Stainless, Ta Chen International | 大成鋼 大成钢 大成不銹鋼 大成不锈钢 | | steel
ta-ya-electric | Ta Ya Electric, Ta Ya Electric Wire & Cable | 大亞電線電纜 大亚电线电缆 大亞電纜 大亚电缆 大亞集團 大亚集团 | |
tai-ping-reinsurance | Tai Ping Reinsurance, Taiping Reinsurance | 太平再保险 太平再保險 | lender |
taichung-bank | Taichung Bank, Taichung Commercial Bank | 台中銀行 台中银行 台中商銀 台中商银 | lender |
taichung-city-government | Taichung City Government | 台中市政府 臺中市政府 | government |
taikang-asset-management | Taikang Asset Management | 泰康资产 泰康資產 泰康资管 泰康資管 泰康资产管理 泰康資產管理 | lender |
taikang-insurance | Taikang Insurance, Taikang Life | 泰康保险 泰康保險 泰康人寿 泰康人壽 | lender |
taimed-biologics | TaiMed Biologics | 中裕新藥 中裕新药 | | drugs
tainan-city-government | Tainan City Government | 台南市政府 臺南市政府 | government |
taipei-city-government | Taipei City Government | 台北市政府 臺北市政府 北市府 | government |
taipei-exchange | Taipei Exchange, TPEx | 櫃買中心 柜买中心 證券櫃檯買賣中心 证券柜台买卖中心 | observer |
taipei-fubon-bank | Taipei Fubon Bank | 台北富邦銀行 台北富邦银行 北富銀 北富银 | lender |
taipei-metro | Taipei Metro | 台北捷運公司 台北捷运公司 | |
taiping-and-sinopec-financial-leasing | Taiping & Sinopec Financial Leasing | 太平石化金租 太平石化金融租赁 太平石化金融租賃 | lender |
taipower | Taipower, Taiwan Power, Taiwan Power Company | 台電 台灣電力 台湾电力 台电公司 臺灣電力公司 | | powerbuyer
taishan-fiberglass | Taishan Fiberglass | 泰山玻纤 泰山玻纖 | | materials
taisheng-wind-power | Taisheng Wind Power, TSP | 泰胜风能 泰勝風能 | | trains
taishin | Taishin Bank, Taishin, Taishin International Bank | 台新銀行 台新金 台新國際商業銀行 台新国际商业银行 台新銀 台新银 | lender |
taishin-financial | Taishin Financial | 台新金控 臺新金控 台新新光金控 臺新新光金控 台新新光金 臺新新光金 | lender |
taishin-securities | Taishin Securities | 台新證券 台新证券 | observer |
taishin-securities-investment-advisory | Taishin Securities Investment Advisory | 台新投顧 台新投顾 | observer |
taishin-securities-investment-trust | Taishin Securities Investment Trust | 台新投信 臺新投信 | fund |
taisun-enterprise | Taisun Enterprise | 泰山企業 泰山企业 泰山食品 | |
taitung-county-government | Taitung County Government | 台東縣政府 台东县政府 臺東縣政府 | government |
taiwan | Taiwan government, Executive Yuan | 台灣政府 行政院 台灣行政院 臺灣行政院 台湾行政院 | government |
taiwan-academy-of-banking-and-finance | Taiwan Academy of Banking and Finance | 台灣金融研訓院 台湾金融研训院 | observer |
taiwan-cement | Taiwan Cement, TCC Group, Asset World | 台泥 臺泥 台灣水泥 台湾水泥 TCC集团 TCC集團 | |
taiwan-cogeneration | Taiwan Cogeneration | 台汽電 台汽电 | | power
taiwan-coop | Taiwan Cooperative Bank, TCB Taiwan | 合作金庫 合庫銀行 合庫 合库 合库银行 合庫商銀 合库商银 合作金庫銀行 合作金库银行 合作金庫商業銀行 合作金库商业银行 | lender |
taiwan-cooperative-financial | Taiwan Cooperative Financial | 合庫金 合库金 合庫金控 合库金控 | lender |
taiwan-cooperative-securities-investment-trust | Taiwan Cooperative Securities Investment Trust | 合庫投信 合库投信 | fund |
taiwan-familymart | Taiwan FamilyMart | 全家便利商店 台灣全家 台湾全家 | | retail
taiwan-fertilizer | Taiwan Fertilizer, Taiwan Fertilizer Company | 台肥 臺肥 台灣肥料 台湾肥料 | | fertiliser
taiwan-finance-corporation | Taiwan Finance Corporation | 台灣票券 台湾票券 | lender |
taiwan-financial-holdings | Taiwan Financial Holdings | 臺灣金控 台湾金控 台灣金控 | lender |
taiwan-fixed-network | Taiwan Fixed Network | 台灣固網 台湾固网 | |
taiwan-food-and-drug-administration | Taiwan Food and Drug Administration | 食藥署 食药署 | government |
taiwan-glass | Taiwan Glass, Taiwan Glass Group, Taiwan Glass Industry | 台玻 臺玻 台灣玻璃 台湾玻璃 台灣玻璃工業 臺灣玻璃工業 台湾玻璃工业 | |
taiwan-high-speed-rail | Taiwan High Speed Rail, THSR, THSRC, Taiwan High Speed Rail Corporation | 台灣高鐵 台湾高铁 臺灣高鐵 高鐵公司 高铁公司 | |
taiwan-institute-of-economic-research | Taiwan Institute of Economic Research | 台灣經濟研究院 台湾经济研究院 台經院 台经院 | observer |
taiwan-international-ports-corporation | Taiwan International Ports Corporation | 臺灣港務公司 台湾港务公司 台灣港務 台湾港务 | |
taiwan-life | Taiwan Life | 台灣人壽 台湾人寿 | lender |
taiwan-liposome | Taiwan Liposome, TLC Biosciences | 台灣微脂體 台湾微脂体 | | drugs
taiwan-mask | Taiwan Mask | 光罩公司 台灣光罩 台湾光罩 | | wafers
taiwan-mobile | Taiwan Mobile | 台灣大哥大 台湾大哥大 台灣大電信 台湾大电信 | |
taiwan-navigation | Taiwan Navigation | 台灣航業 台湾航业 | | shipping
taiwan-ndf | National Development Fund, National Development Fund Taiwan | 國發基金 国发基金 行政院國發基金 行政院国发基金 國家發展基金 国家发展基金 | fund |
taiwan-railway-corporation | Taiwan Railway Corporation, Taiwan Railways | 台鐵 台铁 台灣鐵路公司 台湾铁路公司 臺鐵公司 台铁公司 台鐵公司 | |
taiwan-ratings | Taiwan Ratings | 中華信評 中华信评 中華信用評等 中华信用评等 | observer |
taiwan-salt | Taiwan Salt, TAIYEN, Taiyen Biotech | 台鹽 台盐 臺鹽實業 台盐实业 台鹽生技 台盐生技 | |
taiwan-secom | Taiwan Secom | 中興保全 中兴保全 中保科 中興保全科技 中兴保全科技 中保科技 | |
taiwan-semiconductor-co | Taiwan Semiconductor Co | 台灣半導體公司 台湾半导体公司 | | chips
taiwan-shin-kong-security | Taiwan Shin Kong Security, Shinkong Security | 新光保全 | |
taiwan-space-agency | Taiwan Space Agency, TASA | 國家太空中心 国家太空中心 | government |
taiwan-stock-exchange | Taiwan Stock Exchange, TWSE, Taiwan Stock Exchange Corporation | 台灣證券交易所 台湾证券交易所 臺灣證券交易所 證交所 证交所 臺灣證交所 台湾证交所 台灣證交所 | observer |
taiwan-sugar | Taiwan Sugar, Taisugar, Taiwan Sugar Corporation | 台糖 臺糖 台灣糖業 台湾糖业 | | farm
taiwan-tobacco-and-liquor | Taiwan Tobacco and Liquor, Taiwan Tobacco & Liquor Corporation | 台灣菸酒 台湾烟酒 臺灣菸酒公司 | |
taiwan-transport | Ministry of Transportation and Communications | 交通部 | government |
taiwan-union-technology | Taiwan Union Technology, Taiwan Union | 台燿 臺燿 台燿科技 臺燿科技 台燿科 | | materials
taiwan-water-corporation | Taiwan Water Corporation | 台水公司 臺水公司 台灣自來水公司 台湾自来水公司 | |
taiwania-capital | Taiwania Capital, Taiwania Capital Management | 台杉投資 台杉投资 台杉 臺杉 台杉投資管理顧問 台杉投资管理顾问 台杉水牛投資 台杉水牛投资 | fund |
taiyuan-iron-and-steel | Taiyuan Iron and Steel, TISCO, Taigang Stainless, Shanxi Taigang Stainless Steel | 太钢集团 太鋼集團 太钢不锈 太鋼不鏽 太钢 太鋼 | | steel
takeda | Takeda, Takeda Pharmaceutical | 武田 武田製藥 武田制药 武田药品 武田藥品 | | drugs
talen | Talen, Talen Energy | 塔倫能源 塔伦能源 | | power
talent-new-energy | Talent New Energy | 太蓝新能源 太藍新能源 | | batteries
tanvex-biopharma | Tanvex BioPharma | 泰福生技 泰福-KY | | drugs
taoyuan-city-government | Taoyuan City Government | 桃園市政府 桃园市政府 桃園市府 桃园市府 | government |
taoyuan-international-airport-corporation | Taoyuan International Airport Corporation | 桃園機場公司 桃园机场公司 桃機公司 桃机公司 | |
taoyuan-metro | Taoyuan Metro | 桃園捷運公司 桃园捷运公司 桃捷公司 桃園大眾捷運 桃园大众捷运 | |
tapai-group | Tapai Group | 塔牌集团 塔牌集團 | | farm
tata-electronics | Tata Electronics | 塔塔電子 塔塔电子 | | chips
tata-motors | Tata Motors, Tata | 塔塔汽車 塔塔 塔塔集團 印度塔塔汽车 印度塔塔汽車 | | cars
tata-steel | Tata Steel | 塔塔钢铁 塔塔鋼鐵 | | steel
tatung-company | Tatung Company, Tatung | 大同公司 | | equipment
tatung-forever-energy | Tatung Forever Energy, Forever Energy | 大同智能 大同永旭能源 永旭能源 | |
tbb-tw | Taiwan Business Bank | 臺灣企銀 台灣企銀 台企銀 | lender |
tbea | TBEA | 特变电工 特變電工 | | equipment
tbmc | TBMC, Taiwan Bio-Manufacturing Corporation | 台灣生物醫藥製造公司 台湾生物医药制造公司 | | cdmo
tcb-life | TCB Life | 合庫人壽 合库人寿 | lender |
tcc-energy-storage | TCC Energy Storage, NHOA | 台泥儲能 台泥储能 | | batteries
tcl | TCL | TCL科技 | |
tcl-zhonghuan | TCL Zhonghuan, TCL Zhonghuan Renewable Energy | TCL中环 TCL中環 中环股份 中環股份 | | wafers solar
td-bank | TD Bank, TD Securities, Toronto-Dominion Bank, TD Bank Group | 多伦多道明银行 道明銀行 道明银行 多倫多道明銀行 | lender |
td-cowen | TD Cowen, Cowen | | observer |
teamgroup | TeamGroup, Team Group Inc | 十銓 十铨 十銓科技 十铨科技 | | memory
techman-robot | Techman Robot | 達明機器人 达明机器人 | |
technip | Technip Energies, TechnipFMC, Technip | 德西尼布 德希尼布 德希尼布能源 泰克尼普 | | epc
teck | Teck, Teck Resources | 泰克資源 泰克资源 | | mining
teco-electric-and-machinery | Teco Electric & Machinery, TECO Electric, Teco | 東元電機 东元电机 | | equipment
teld | TELD, Qingdao Teld | 特来电 特來電 | | power
telefonica | Telefonica, Telefónica, O2 UK | 西班牙电信 西班牙電信 西班牙电话公司 西班牙電話公司 | |
tellurian | Tellurian | 特魯里安 特鲁里安 | | lng
temasek | Temasek, Temasek Holdings | 淡馬錫 淡马锡 淡马锡控股 淡馬錫控股 | fund |
tenaska | Tenaska | | | power
tencent | Tencent, Tencent Cloud | 騰訊 腾讯 腾讯云 騰訊雲 | | cloud
tencent-video | Tencent Video | 騰訊視頻 腾讯视频 | | software
tepco | TEPCO, Tokyo Electric, Tokyo Electric Power | 東京電力 东京电力 | | gasbuyer
terawulf | TeraWulf | | | datacentre
terrapower | TerraPower | 泰拉能源 | | reactors
tesco | Tesco | 乐购 特易購 樂購 特易购 | | retail
tesla | Tesla, Tesla Inc, TSLA | 特斯拉 | | cars batteries
test-rite-group | Test Rite Group, Test Rite, Test Rite International | 特力集團 特力集团 特力屋 特力和樂 特力和乐 | | retail
tetra-pak | Tetra Pak | 利乐 利樂 利乐包装 利樂包裝 | | equipment
teva | Teva | 梯瓦 | | drugs
texas-instruments | Texas Instruments | 德州儀器 德州仪器 | | chips
tgood | TGOOD | 特锐德 特銳德 | | equipment
thai-airways | Thai Airways | 泰國航空 泰国航空 泰航 泰航集团 泰航集團 | | airline
thales | Thales | 泰雷茲 泰雷兹 泰雷兹集团 泰雷茲集團 | | defence
thales-alenia | Thales Alenia Space | 泰雷兹阿莱尼亚宇航 泰雷茲阿萊尼亞宇航 泰雷兹阿莱尼亚航天 泰雷茲阿萊尼亞航天 | | satellites
thermo-fisher | Thermo Fisher, Thermo Fisher Scientific, Patheon | 賽默飛 赛默飞 賽默飛世爾 赛默飞世尔 | | cdmo
three-gorges | China Three Gorges, China Three Gorges Renewables, Three Gorges Renewables, Three Gorges Energy | 三峡集团 三峡能源 三峽集團 三峽能源 三峡新能源 三峽新能源 中国三峡新能源集团 中國三峽新能源集團 | | power
three-gorges-leasing | Three Gorges Leasing | 三峡租赁 三峽租賃 三峡融资租赁 三峽融資租賃 | lender |
thrive | Thrive Capital | | fund |
thunder-tiger | Thunder Tiger | 雷虎 雷虎科技 | |
thyssenkrupp | Thyssenkrupp, thyssenkrupp | 蒂森克虜伯 蒂森克虏伯 | | steel
tian-an-property-insurance | Tian An Property Insurance | 天安财险 天安財險 | lender |
tian-lun-gas | Tian Lun Gas | 天伦燃气 天倫燃氣 | | gasbuyer
tianfeng-securities | Tianfeng Securities, TF Securities | 天风证券 天風證券 | observer |
tiangong-international | Tiangong International | 天工国际 天工國際 | | steel
tianhua-new-energy | Tianhua New Energy, Canmax Technologies | 天华新能 天華新能 天华超净 天華超淨 | | lithium
tianjin-jinlian-investment | Tianjin Jinlian Investment, Tianjin State-owned Capital | 津联控股 津聯控股 津智资本 津智資本 | |
tianjin-port | Tianjin Port, Tianjin Port Group | 天津港集团 天津港集團 天津港股份 天津港 | | transport
tianjin-rail-transit-group | Tianjin Rail Transit Group | 天津轨道交通集团 天津軌道交通集團 | |
tianjin-teda-investment-holding | Tianjin TEDA Investment Holding, TEDA Holding, TEDA Investment Holding | 泰达控股 泰達控股 天津泰达 天津泰達 天津泰达投资控股 天津泰達投資控股 | |
tianjin-urban-infrastructure-construction-investment | Tianjin Urban Infrastructure Construction Investment | 天津城投 | |
tianneng-battery | Tianneng Battery, Tianneng, Tianneng Power, Tianneng Group, Tianneng Holding | 天能股份 天能动力 天能動力 天能集团 天能集團 天能控股 | | batteries
tianqi | Tianqi Lithium, Tianqi | 天齊鋰業 天齐锂业 | | lithium
tianshan-aluminum | Tianshan Aluminum | 天山铝业 天山鋁業 | | mining
tianshan-material | Tianshan Material | 天山材料 天山股份 | | farm
tiantu-capital | Tiantu Capital | 天图资本 天圖資本 天图投资 天圖投資 | fund |
tibet-mineral-development | Tibet Mineral Development | 西藏矿业 西藏礦業 | | lithium
tibet-summit-resources | Tibet Summit Resources | 西藏珠峰 | | mining lithium
tigerair-taiwan | Tigerair Taiwan | 台灣虎航 | | airline
tiktok | TikTok | 抖音海外版 | | social
times-new-material | Times New Material, Zhuzhou Times New Material | 时代新材 時代新材 | | trains
tin-industry-yunnan | Tin Industry Yunnan, Yunnan Tin, Yunnan Tin Group | 锡业股份 錫業股份 云锡集团 雲錫集團 云南锡业 雲南錫業 云南锡业集团 雲南錫業集團 云锡 雲錫 | | mining
tinci | Tinci | 天賜材料 天赐材料 | | materials
ting-hsin-international | Ting Hsin International | 頂新 顶新 頂新集團 顶新集团 頂新國際 顶新国际 | |
titan-wind-energy | Titan Wind Energy | 天顺风能 天順風能 | | trains
tofflon | Tofflon | 东富龙 | | equipment
together-ai | Together AI | | | cloud
togg | Togg, TOGG | 土耳其Togg汽车 土耳其Togg汽車 | | cars
tokio-marine-newa | Tokio Marine Newa, Tokio Marine Newa Insurance | 新安東京海上產險 新安东京海上产险 新安東京產險 新安东京产险 | lender |
tokyo-electron | Tokyo Electron | 東京威力科創 东京电子 東京電子 东京威力科创 | | equipment
tokyo-gas | Tokyo Gas | 東京瓦斯 东京燃气 東京燃氣 东京瓦斯 | | gasbuyer
tongguan-copper-foil | Tongguan Copper Foil | 铜冠铜箔 銅冠銅箔 | | materials
tongkun-group | Tongkun Group | 桐昆股份 桐昆集团 桐昆集團 | |
tongling | Tongling Nonferrous | 銅陵有色 铜陵有色 | | mining
tongtai-machine | Tongtai Machine, Tongtai | 東台精機 东台精机 | | equipment
tongwei | Tongwei | 通威股份 | | polysilicon
tongwei-solar | Tongwei Solar | 通威太阳能 通威太陽能 | | solar
topco-scientific | Topco Scientific | 崇越 崇越科技 | | trading
tot-biopharm | TOT Biopharm | 東曜藥業 东曜药业 | | drugs
totalenergies | TotalEnergies, TotalEnergies SE | 道達爾能源 道达尔能源 道達爾 道达尔 | | oil lng
towngas | Towngas, Hong Kong and China Gas | 中华煤气 中華煤氣 香港中华煤气 香港中華煤氣 | | gasbuyer
towngas-smart-energy | Towngas Smart Energy | 港华智慧能源 港華智慧能源 港华燃气 港華燃氣 | | gasbuyer
toyota | Toyota, Toyota Motor | 豐田 丰田 豐田汽車 丰田汽车 | | cars
tpg | TPG, TPG Capital, TPG Inc | 德太投資 德太投资 德州太平洋集團 德州太平洋集团 | fund |
tpk-holding | TPK Holding, TPK | 宸鴻 宸鸿 TPK宸鴻 TPK宸鸿 宸鴻光電 宸鸿光电 TPK-KY | |
trafigura | Trafigura | 托克 托克集团 托克集團 | | trading
transcend-information | Transcend Information | 創見資訊 创见资讯 | | memory
transglobe-life | TransGlobe Life | 全球人壽 全球人寿 全球人壽保險 全球人寿保险 | lender |
trend-micro | Trend Micro, VicOne | 趨勢科技 趋势科技 | | software
trendforce | TrendForce | 集邦科技 集邦諮詢 集邦咨询 | observer |
trina | Trina Solar | 天合光能 | | solar
trina-storage | Trina Storage | 天合储能 天合儲能 | | batteries
trina-tracker | Trina Tracker | | |
tripod-technology | Tripod Technology | 健鼎 健鼎科技 | |
truelight | TrueLight | 光環科技 光环科技 | | optics
truist | Truist, Truist Financial | 特魯斯特 特鲁斯特 | lender |
truking | Truking | 楚天科技 | | equipment
ts-lines | T.S. Lines, TS Lines | 德翔海運 德翔海运 德翔航運 德翔航运 | | shipping
tsec | TSEC, TSEC Corporation | 元晶 元晶太陽能 元晶太阳能 | | solar
tsinghua-holdings | Tsinghua Holdings | 清华控股 清華控股 | fund |
tsinghua-unigroup | Tsinghua Unigroup, New Unigroup, New Unigroup Group | 紫光集团 紫光集團 新紫光集团 新紫光集團 新紫光 | fund |
tsingshan | Tsingshan | 青山控股 青山集团 | | mining
tsingshan-holding-group | Tsingshan Holding Group | | |
tsmc | TSMC, Taiwan Semiconductor Manufacturing, Taiwan Semiconductor Manufacturing Company, Taiwan Semiconductor Manufacturing Company Limited | 台積電 台积电 臺積電 台積 | | chips foundry
tsrc | TSRC, TSRC Corp | 台橡公司 臺橡公司 台橡 | | materials
ttfb | TTFB, Thai Town Cuisine | 瓦城泰統 瓦城泰统 瓦城 | | retail
tty-biopharm | TTY Biopharm, TTY Biopharm Company | 台灣東洋 台湾东洋 東洋藥品 东洋药品 台灣東洋藥品 臺灣東洋藥品 台湾东洋药品 | | drugs
tung-ho-steel | Tung Ho Steel | 東和鋼鐵 东和钢铁 東和鋼鐵企業 东和钢铁企业 | | steel
tuopu-battery | Tuopu Battery, Topband | 拓邦股份 | | trains
turkish-airlines | Turkish Airlines, Türk Hava Yolları | 土耳其航空 土航 | | airline
tusholdings | TusHoldings, Tus-Holdings | 启迪控股 啟迪控股 | fund |
tvbs-media | TVBS Media, TVBS | TVBS聯利媒體 TVBS联利媒体 TVBS電視台 TVBS电视台 聯利媒體 联利媒体 | |
txc-corporation | TXC Corporation, TXC | 台灣晶技 台湾晶技 | |
tyson | Tyson Foods, Tyson | 泰森食品 | | farm
u-ming-marine-transport | U-Ming Marine Transport, U-Ming Marine | 裕民航運 裕民航运 | | shipping
uber | Uber | 優步 优步 | | platform
ubisoft | Ubisoft | 育碧 | |
ubs | UBS | 瑞銀 瑞银 瑞银集团 瑞銀集團 瑞士银行 瑞士銀行 | lender |
ubs-securities-china | UBS Securities China | 瑞银证券 瑞銀證券 | observer |
ucb | UCB, UCB Pharma | 优时比 優時比 | | drugs
ukef | UK Export Finance, UKEF | 英国出口融资署 英國出口融資署 英国出口信贷担保局 英國出口信貸擔保局 英国出口信用担保局 英國出口信用擔保局 | lender |
ula | United Launch Alliance, ULA | 联合发射联盟 | | launch
umc | UMC, United Microelectronics | 聯電 聯華電子 联电 | | chips foundry
umicore | Umicore | 優美科 优美科 | | materials
uni-air | Uni Air | 立榮航空 立荣航空 | | airline
uni-president | Uni-President, Uni-President Enterprises | 統一企業 統一集團 统一集团 統一企業集團 统一企业集团 | |
uni-president-asset-management | Uni-President Asset Management, UPAMC | 統一投信 统一投信 | fund |
unicef | UNICEF | 联合国儿童基金会 聯合國兒童基金會 | government |
unilever | Unilever | 联合利华 聯合利華 | |
unimicron | Unimicron | 欣興 欣兴 欣興電子 欣兴电子 | |
union-bank-of-taiwan | Union Bank of Taiwan | 聯邦銀行 联邦银行 聯邦銀 联邦银 聯邦商銀 联邦商银 | lender |
union-life-insurance | Union Life Insurance | 合众人寿 合眾人壽 | lender |
unipec | Unipec | 联合石化 聯合石化 联化Unipec 聯化Unipec | | oilbuyer
uniper | Uniper | 尤尼珀 | | gasbuyer
unitech-printed-circuit-board | Unitech Printed Circuit Board | 燿華電子 燿华电子 燿華 燿华 | |
united-airlines | United Airlines | 聯合航空 联合航空 美联航 | | airline
united-energy-group | United Energy Group | 联合能源集团 聯合能源集團 | | oil
united-kingdom | United Kingdom, UK government, British government | 英國政府 英国政府 | government |
united-states | United States, US, U.S., USA, America, Washington, United States government, U.S. government, US government, U.S. Department of Energy | 美國政府 美国政府 | government |
universal-medical | Universal Medical | 环球医疗 環球醫療 通用环球医疗 通用環球醫療 | lender |
universal-microwave-technology | Universal Microwave Technology | 昇達科 升达科 昇達科技 升达科技 | |
uob | UOB, United Overseas Bank | 大華銀行 大华银行 新加坡大华银行 新加坡大華銀行 | lender |
up-fintech | UP Fintech, Tiger Brokers | 老虎证券 老虎證券 | observer |
ups | UPS, United Parcel Service | 联合包裹 聯合包裹 優比速 优比速 | | transport
urban-renewal-authority | Urban Renewal Authority | 市区重建局 市區重建局 市建局 | |
urecoo | United Renewable Energy | 聯合再生 聯合再生能源 联合再生能源 聯合再生能 联合再生能 | | solar
urenco | Urenco, URENCO | 尤伦科 尤倫科 | | uranium
us-bancorp | U.S. Bank, US Bancorp, U.S. Bancorp | 美國合眾銀行 美国合众银行 合眾銀行 合众银行 | lender |
us-commerce | US Department of Commerce, Commerce Department, U.S. Department of Commerce, Department of Commerce | 美國商務部 美国商务部 | government |
us-defense | US Department of Defense, Department of Defense, Pentagon, US Department of War, U.S. Department of War, Department of War | 美國國防部 美国国防部 五角大樓 五角大楼 美國戰爭部 美国战争部 | government |
us-energy | US Department of Energy, Department of Energy, Energy Department | 美國能源部 美国能源部 | government |
us-exim | US EXIM, Export-Import Bank of the United States | 美國進出口銀行 美国进出口银行 | lender |
us-steel | U.S. Steel, US Steel | 美國鋼鐵 美国钢铁 | | steel
userjoy-technology | Userjoy Technology | 宇峻奧汀 宇峻奥汀 宇峻 | |
usi-corporation | USI Corporation | 台灣聚合化學品 台湾聚合化学品 | |
utrust-holdings | Utrust Holdings, Guangdong Yuecai, Guangdong Yuecai Investment Holdings, Utrust, Yuecai Holdings | 粤财控股 粵財控股 广东粤财 廣東粵財 广东粤财投资控股 廣東粵財投資控股 粤财集团 粵財集團 | lender |
v-star-capital | V Star Capital | 愉悦资本 愉悅資本 | fund |
vale | Vale, Vale SA | 淡水河谷 | | mining
value-partners | Value Partners | 惠理集团 惠理集團 惠理基金 惠理 | observer |
van-oord | Van Oord | 范奥德 範奧德 凡诺德 凡諾德 | | epc
vanke | Vanke | 万科 萬科 | |
vantage | Vantage Data Centers, Vantage | | | datacentre
vattenfall | Vattenfall | 大瀑布電力 大瀑布电力 瑞典大瀑布 瑞典大瀑布电力公司 瑞典大瀑布電力公司 瓦滕福 | | power
ve-wong | Ve Wong | 味王公司 | |
vedan | Vedan, Vedan International | 味丹 味丹國際 味丹国际 味丹企業 味丹企业 | |
vena-energy | Vena Energy | 韋能能源 韦能能源 | | power
venture-global | Venture Global, Venture Global LNG | 風險全球 | | lng
verizon | Verizon | 威訊 威瑞森 | | telecom
vertex | Vertex Pharmaceuticals, Vertex, Vertex Ventures, Vertex Holdings | 福泰製藥 福泰制药 祥峰投资 祥峰投資 | | drugs
vertiv | Vertiv | 維諦 维谛 | | equipment
vestas | Vestas | 維斯塔斯 维斯塔斯 维斯塔斯风力 維斯塔斯風力 | | turbines wind
vietjet | VietJet, Vietjet, Vietjet Air | 越捷航空 | | airline
vietnam-airlines | Vietnam Airlines | 越南航空 越航集团 越航集團 | | airline
viettel | Viettel | 越南军用电子电信 越南军用电子电信公司 越南軍用電子電信公司 军队电信集团 軍隊電信集團 | |
viking | Viking Therapeutics | 維京治療 维京治疗 | | drugs
vinci | Vinci, VINCI Airports, Vinci Airports, Vinci Construction, Vinci Concessions | 万喜 萬喜 万喜集团 萬喜集團 万喜机场 萬喜機場 万喜建筑 萬喜建築 万喜特许经营 萬喜特許經營 | | epc
vinda-international | Vinda International | 维达国际 維達國際 | |
vinfast | VinFast | | | cars
vis | Vanguard International Semiconductor | 世界先進 世界先進積體電路 世界先进积体电路 | | chips foundry
visera | VisEra | 采鈺 采钰 采鈺科技 采钰科技 | |
vistra | Vistra, Vistra Energy, Vistra Corp | 維斯特拉能源 维斯特拉能源 | | power
vitol | Vitol | 維多 维多 维多集团 維多集團 | | trading
vnet | VNET | 世紀互聯 世纪互联 | | datacentre
vodafone | Vodafone, VodafoneThree | 沃達豐 沃达丰 | | telecom
volkswagen | Volkswagen, VW, Volkswagen Group | 大眾集團 大众集团 大眾汽車 大众汽车 福斯 福斯汽車 大众 福斯汽车 福斯集团 福斯集團 大众汽车集团 大眾汽車集團 | | cars
voltronic-power | Voltronic Power | 旭隼 旭隼科技 | | equipment
volvo-cars | Volvo Cars, Volvo | 沃爾沃汽車 沃尔沃 沃尔沃汽车 富豪汽車 富豪汽车 | | cars
vpec | VPEC, Visual Photonics Epitaxy | 全新光電科技 全新光电科技 全新光電 全新光电 | | wafers
vulcan-energy | Vulcan Energy, Vulcan Energy Resources | 火神能源 | | lithium
wafer-works | Wafer Works | 合晶 合晶科技 | | wafers
wah-lee-industrial | Wah Lee Industrial | 華立企業 华立企业 | | trading
waigaoqiao-free-trade-zone | Waigaoqiao Free Trade Zone | 外高桥集团 外高橋集團 | |
walden-international-china | Walden International China | 华登国际 華登國際 | fund |
walmart | Walmart, Wal-Mart | 沃爾瑪 沃尔玛 | | retail
walsin-lihwa | Walsin Lihwa, Walsin Lihwa Corporation | 華新麗華 华新丽华 | |
walsin-technology | Walsin Technology, Walsin Technology Corp, PSA Walsin Group | 華新科 华新科 華新科技 华新科技 華新科技集團 华新科技集团 | |
wan-hai | Wan Hai, Wan Hai Lines | 萬海 萬海航運 万海航运 | | shipping
wanhua | Wanhua Chemical | 萬華化學 万华化学 | | chemicals
wanhua-ecoboard | Wanhua Ecoboard | | |
wanhua-group | Wanhua Group | | |
wanlian-securities | Wanlian Securities | 万联证券 萬聯證券 | observer |
wanrun-new-energy | Wanrun New Energy, Hubei Wanrun | 万润新能 萬潤新能 湖北万润 湖北萬潤 | | materials
want-want | Want Want, Want Want Group, Want Want China | 旺旺 中國旺旺 中国旺旺 旺旺集團 旺旺集团 | |
wanxiang-trust | Wanxiang Trust | 万向信托 萬向信託 | lender |
warburg | Warburg Pincus | 華平 华平投资 华平 華平投資 | fund |
warner | Warner Bros Discovery, Warner Bros | 華納兄弟 華納兄弟探索 华纳兄弟 | | media
wasion-holdings | Wasion Holdings | 威胜控股 威勝控股 | | trains
wayfair | Wayfair | | | retail
waymo | Waymo | | | robotaxi
webank | WeBank | 微众银行 微眾銀行 深圳前海微众银行 深圳前海微眾銀行 | lender |
weblink-international | Weblink International | 展碁國際 展碁国际 展碁 | | trading
wedbush | Wedbush, Wedbush Securities | 韋德布什 韦德布什 | observer |
wei-chuan-foods | Wei Chuan Foods | 味全 味全食品 | |
weichai | Weichai | 潍柴 潍柴动力 | | engines
weihai-bank | Weihai Bank | 威海银行 威海銀行 威海市商业银行 威海市商業銀行 威海商行 | lender |
weilling | Weilling, Jiangxi Special Electric Motor | 江特电机 江特電機 | | lithium
weiqiao | Weiqiao, China Hongqiao, Hongqiao Group | 魏桥 中国宏桥 魏橋 中國宏橋 | | mining
weixing-new-building-materials | Weixing New Building Materials | 伟星新材 偉星新材 | |
welab-bank | WeLab Bank | 汇立银行 匯立銀行 | lender |
welion-new-energy | WeLion New Energy, Beijing WeLion, WeLion | 卫蓝新能源 衛藍新能源 北京卫蓝 北京衛藍 卫蓝 衛藍 衞藍 北京衞藍 | | batteries
wells-fargo | Wells Fargo | 富國銀行 富国银行 | lender |
wenzhou-investment-group | Wenzhou Investment Group | 温州国投 溫州國投 温投集团 溫投集團 | |
west-china-cement | West China Cement | 西部水泥 | | farm
west-kowloon-cultural-district-authority | West Kowloon Cultural District Authority, West Kowloon Cultural District | 西九文化区管理局 西九文化區管理局 西九管理局 西九文化區 西九文化区 | |
western-digital | Western Digital | 西部數據 西部数据 威騰 | | storage
western-mining | Western Mining | 西部矿业 西部礦業 | | mining
western-securities | Western Securities | 西部证券 西部證券 | observer |
western-superconducting | Western Superconducting | 西部超导 西部超導 | |
westinghouse | Westinghouse | 西屋 西屋電氣 西屋电气 | | reactors
westpac | Westpac, Westpac Banking | 西太平洋银行 西太平洋銀行 西太银行 西太銀行 | lender |
wework | WeWork | | |
wha | WHA Group, WHA, WHA Corporation | WHA集團 WHA集团 伟华集团 偉華集團 泰国伟华 泰國偉華 | |
win-semiconductors | WIN Semiconductors | 穩懋 稳懋 穩懋半導體 稳懋半导体 | | chips foundry
winbond | Winbond, Winbond Electronics | 華邦電 华邦电 華邦電子 华邦电子 | | chips memory
wind-information | Wind Information | 万得资讯 萬得資訊 万得信息 萬得信息 Wind资讯 Wind資訊 | observer |
windey | Windey, Zhejiang Windey, Zhejiang Machinery & Electrical Group | 运达股份 運達股份 运达风电 運達風電 浙江运达 浙江運達 浙江机电集团 浙江機電集團 | | turbines
winning-international | Winning International | 韦立国际 韋立國際 | | mining
winway-technology | WinWay Technology | 穎崴 颖崴 穎崴科技 颖崴科技 | |
wisdom-marine-lines | Wisdom Marine Lines, Wisdom Marine | 慧洋-KY 慧洋海運 慧洋海运 慧洋 | | shipping
wise-road-capital | Wise Road Capital | 智路资本 智路資本 | fund |
wistron | Wistron, Wistron Corporation | 緯創 纬创 緯創資通 纬创资通 | | servers
wistron-neweb | Wistron NeWeb, WNC | 啟碁 启碁 啟碁科技 启碁科技 | |
wiwynn | Wiwynn | 緯穎 纬颖 緯穎科技 纬颖科技 | | servers
wizz | Wizz Air | 威茲航空 威兹航空 维兹航空 維茲航空 | | airline
wolfspeed | Wolfspeed | | | wafers chips
wood-mackenzie | Wood Mackenzie | 伍德麥肯茲 伍德麦肯兹 | observer |
woodside | Woodside Energy, Woodside | 伍德賽德 伍德塞 伍德赛德 伍德赛德能源 伍德賽德能源 伍德塞德 | | lng
world-energy | World Energy | | | oil
worley | Worley, WorleyParsons | 沃利 沃利帕森斯 | | epc
wowprime | Wowprime | 王品 王品集團 王品集团 王品餐飲 王品餐饮 | | retail
wpg-holdings | WPG Holdings | 大聯大 大联大 大聯大控股 大联大控股 大聯大投控 大联大投控 | | trading
wt-microelectronics | WT Microelectronics | 文曄 文晔 文曄科技 文晔科技 | | trading
wuchan-zhongda | Wuchan Zhongda, Wuchan Zhongda Group | 物产中大 物產中大 | | trading
wuhan-development-investment | Wuhan Development Investment | 武汉产业发展基金 武漢產業發展基金 | fund |
wuhan-east-lake-high-tech-group | Wuhan East Lake High-tech Group | 东湖高新 東湖高新 东湖高新集团 東湖高新集團 | |
wuhan-financial-holdings | Wuhan Financial Holdings | 武汉金控 武漢金控 武汉金控集团 武漢金控集團 | fund |
wuhan-metro-group | Wuhan Metro Group | 武汉地铁集团 武漢地鐵集團 | |
wuhan-rural-commercial-bank | Wuhan Rural Commercial Bank | 武汉农商行 武漢農商行 武汉农商银行 武漢農商銀行 武汉农村商业银行 武漢農村商業銀行 | lender |
wuhan-urban-construction-group | Wuhan Urban Construction Group | 武汉城建集团 武漢城建集團 武汉城建 武漢城建 武汉城市建设集团 武漢城市建設集團 | |
wuhu-construction-investment | Wuhu Construction Investment, Wuhu Investment Holding | 芜湖建投 蕪湖建投 芜湖投控 蕪湖投控 芜湖市建设投资 蕪湖市建設投資 | |
wus-printed-circuit | WUS Printed Circuit | 楠梓電 楠梓电 楠梓電子 楠梓电子 | |
wuxi-apptec | WuXi AppTec | 藥明康德 药明康德 | | cdmo
wuxi-biologics | WuXi Biologics | 藥明生物 药明生物 | | cdmo
wuxi-construction-development | Wuxi Construction Development | 无锡建发 無錫建發 | |
wuxi-guolian-group | Wuxi Guolian Group, Wuxi Guolian Development, Guolian Group Wuxi | 国联集团 國聯集團 无锡国联 無錫國聯 无锡市国联发展 無錫市國聯發展 | |
wuxi-industry-development-group | Wuxi Industry Development Group | 无锡产业集团 無錫產業集團 无锡产业发展集团 無錫產業發展集團 | fund |
wuxi-rural-commercial-bank | Wuxi Rural Commercial Bank | 无锡银行 無錫銀行 无锡农商行 無錫農商行 | lender |
wuxi-venture-capital-group | Wuxi Venture Capital Group | 无锡创投 無錫創投 无锡创投集团 無錫創投集團 | fund |
wynca-group | Wynca Group, Zhejiang Xinan Chemical | 新安股份 | | materials
x-energy | X-energy, X-Energy | | | reactors
x-legend-entertainment | X-Legend Entertainment | 傳奇網路遊戲 传奇网路游戏 | |
xai | xAI, X.AI, xAI Holdings | | | ai
xcmg | XCMG | 徐工 徐工机械 | | equipment
xiamen-c-and-d | Xiamen C&D, Xiamen C&D Group, C&D Group, C&D Inc | 建发集团 建發集團 建发股份 建發股份 厦门建发 廈門建發 厦门建发集团 廈門建發集團 | | trading
xiamen-international-bank | Xiamen International Bank | 厦门国际银行 廈門國際銀行 | lender |
xiamen-itg-group | Xiamen ITG Group, ITG Holding, Xiamen ITG | 国贸控股 國貿控股 厦门国贸 廈門國貿 国贸股份 國貿股份 厦门国贸控股 廈門國貿控股 厦门国贸集团 廈門國貿集團 | | trading
xiamen-port-holding | Xiamen Port Holding | 厦门港务 廈門港務 厦门港务控股 廈門港務控股 | | transport
xiamen-tungsten | Xiamen Tungsten | 厦门钨业 廈門鎢業 厦钨 廈鎢 | | materials mining
xiamen-tungsten-new-energy | Xiamen Tungsten New Energy, XTC New Energy, XTC New Energy Materials | 厦钨新能 廈鎢新能 厦钨新能源 廈鎢新能源 | | materials
xiamen-xiangyu | Xiamen Xiangyu, Xiangyu Group | 象屿集团 象嶼集團 厦门象屿 廈門象嶼 象屿股份 象嶼股份 象屿 象嶼 | | trading
xian-gaoke-group | Xi'an Gaoke Group | 西安高科集团 西安高科集團 | |
xian-hi-tech-holding | Xi'an Hi-tech Holding | 西安高新控股 | |
xiangcai-securities | Xiangcai Securities | 湘财证券 湘財證券 | observer |
xiangfenghua | Xiangfenghua | 翔丰华 翔豐華 | | materials graphite
xiaomi | Xiaomi | 小米 小米集團 小米集团 | | electronics
xiaomi-changjiang-industry-fund | Xiaomi Changjiang Industry Fund | 小米产投 小米產投 小米长江产业基金 小米長江產業基金 | fund |
xinao | Xin'ao, ENN Energy | 新奥集团 新奧集團 | | gasbuyer
xinfa-group | Xinfa Group | 信发集团 信發集團 | | mining
xinfengming | Xinfengming | 新凤鸣 新鳳鳴 | |
xingfa-group | Xingfa Group, Hubei Xingfa | 兴发集团 興發集團 | | fertiliser
xingye-silver-and-tin | Xingye Silver & Tin | 兴业银锡 興業銀錫 | | mining
xinji-energy | Xinji Energy | 新集能源 | | mining
xinjiang-energy-group | Xinjiang Energy Group | 新疆能源集团 新疆能源集團 | |
xinjiang-lixin-energy | Xinjiang Lixin Energy | 立新能源 | | power
xinjiang-tianfu-energy | Xinjiang Tianfu Energy | 天富能源 | | power
xinjiang-xinxin-mining | Xinjiang Xinxin Mining | 新疆新鑫矿业 新疆新鑫礦業 新疆新鑫 | | mining
xinjiang-zhongtai-group | Xinjiang Zhongtai Group, Zhongtai Chemical, Xinjiang Zhongtai Chemical | 中泰集团 中泰集團 新疆中泰 中泰化学 中泰化學 新疆中泰集团 新疆中泰集團 新疆中泰化学 新疆中泰化學 | | materials
xinqianglian | Xinqianglian, Luoyang Xinqianglian | 新强联 新強聯 洛阳新强联 洛陽新強聯 | | trains
xinte-energy | Xinte Energy | 新特能源 | | polysilicon
xintec | Xintec | 精材科技 | |
xinxing-ductile-iron-pipes | Xinxing Ductile Iron Pipes | 新兴铸管 新興鑄管 | | steel
xinyangfeng | Xinyangfeng | 新洋丰 新洋豐 | | fertiliser
xinyi-energy | Xinyi Energy | 信义能源 信義能源 | | power
xinyi-glass | Xinyi Glass | 信义玻璃 信義玻璃 | |
xinyi-solar | Xinyi Solar | 信义光能 信義光能 | | solar
xinyu-iron-and-steel | Xinyu Iron and Steel, Xinsteel, Xinyu Xinsteel, Xinsteel Group | 新钢股份 新鋼股份 新钢集团 新鋼集團 新余钢铁 新余鋼鐵 | | steel
xj-electric | XJ Electric | 许继电气 許繼電氣 | | equipment
xpec-entertainment | XPEC Entertainment | 樂陞科技 乐升科技 | |
xpeng | Xpeng, XPeng | 小鵬 小鹏 小鵬汽車 小鹏汽车 | | cars
xw-bank | XW Bank, New Hope Bank | 四川新网银行 四川新網銀行 新网银行 新網銀行 | lender |
`
