export const partiesC = `
c-and-s-paper | C&S Paper, Zhongshun Jierou | 中顺洁柔 中順潔柔 | |
c-sun-manufacturing | C Sun Manufacturing, C Sun | 志聖工業 志圣工业 | | equipment
caf | CAF, Construcciones y Auxiliar de Ferrocarriles, Solaris Bus | 西班牙CAF 索拉瑞斯 | | trains
caida-securities | Caida Securities | 财达证券 財達證券 | observer |
caitong-securities | Caitong Securities | 财通证券 財通證券 | observer |
caixabank | CaixaBank | 凯克萨银行 凱克薩銀行 西班牙储蓄银行 西班牙儲蓄銀行 | lender |
caixin-jixiang-life | Caixin Jixiang Life | 吉祥人寿 吉祥人壽 | lender |
calb | CALB, CALB Group | 中創新航 中创新航 中航锂电 中航鋰電 中创新航科技 中創新航科技 | | batteries
caliway-biopharmaceuticals | Caliway Biopharmaceuticals | 康霈 康霈生技 | | drugs
cambricon | Cambricon | 寒武紀 寒武纪 | | chips
cameco | Cameco | 卡梅科 | | uranium
camel-group | Camel Group | 骆驼股份 駱駝股份 | | batteries
canada | Canada, Canadian government | 加拿大政府 | government |
canadian-solar | Canadian Solar, CSI Solar | 阿特斯 阿特斯太阳能 阿特斯太陽能 阿特斯阳光电力 阿特斯陽光電力 | | solar
canal-plus | Canal+, Canal Plus | 法国Canal+ 法國Canal+ | | platform
canalys | Canalys | | observer |
canon-tokki | Canon Tokki | 佳能特機 佳能特机 | | equipment
capchem | Capchem, Shenzhen Capchem | 新宙邦 | | materials
capcom | Capcom | 卡普空 | |
capital-futures | Capital Futures | 群益期貨 群益期货 | observer |
capital-investment-trust | Capital Investment Trust | 群益投信 | fund |
capital-markets | capital markets | 資本市場 | group |
capital-securities | Capital Securities | 首创证券 首創證券 群益證券 群益证券 群益證 群益证 | observer |
capital-securities-investment-advisory | Capital Securities Investment Advisory | 群益投顧 群益投顾 | observer |
career-technology | Career Technology | 嘉聯益 嘉联益 | |
cargill | Cargill, Cargill Inc | 嘉吉 | | grain
carlsberg | Carlsberg | 嘉士伯 嘉士伯集团 嘉士伯集團 嘉士伯啤酒 | |
carlyle | Carlyle, Carlyle Group, The Carlyle Group | 凱雷 凯雷 凱雷集團 凯雷集团 | fund |
carrefour | Carrefour | 家乐福 家樂福 | | retail
cas-star | CAS Star | 中科创星 中科創星 | fund |
casco | CASCO | 卡斯柯 | | trains
casetek | Casetek, Casetek Holdings | 鎧勝 铠胜 鎧勝-KY 铠胜-KY 鎧勝控股 铠胜控股 | |
cash-capital | CASH Capital | 国科嘉和 國科嘉和 | fund |
casim | CASIM | 国科投资 國科投資 | fund |
catalent | Catalent | 康泰倫特 康泰伦特 | | cdmo
catcher-technology | Catcher Technology | 可成科技 | |
caterpillar | Caterpillar, Caterpillar Inc | 卡特彼勒 開拓重工 开拓重工 | | engines
cathay-biotech | Cathay Biotech | 凯赛生物 凱賽生物 | | materials
cathay-capital | Cathay Capital | 凯辉基金 凱輝基金 | fund |
cathay-century-insurance | Cathay Century Insurance | 國泰產險 国泰产险 國泰世紀產險 国泰世纪产险 | lender |
cathay-financial | Cathay Financial | 國泰金 國泰金控 | lender |
cathay-life | Cathay Life Insurance, Cathay Life | 國泰人壽 国泰人寿 | lender |
cathay-pacific | Cathay Pacific | 國泰航空 国泰航空 | | airline
cathay-real-estate | Cathay Real Estate | 國泰建設 国泰建设 | |
cathay-securities | Cathay Securities | 國泰證券 国泰证券 | observer |
cathay-securities-investment-consulting | Cathay Securities Investment Consulting | 國泰投顧 国泰投顾 | observer |
cathay-securities-investment-trust | Cathay Securities Investment Trust | 國泰投信 国泰投信 | fund |
cathay-united | Cathay United Bank | 國泰世華 國泰世華銀行 | lender |
catl | CATL, Contemporary Amperex Technology | 寧德時代 宁德时代 宁德 | | batteries
cba | Commonwealth Bank, CBA, Commonwealth Bank of Australia, CommBank | 澳洲联邦银行 澳洲聯邦銀行 澳大利亚联邦银行 澳大利亞聯邦銀行 | lender |
cbc-group | CBC Group | 康桥资本 康橋資本 | fund |
ccb | China Construction Bank, CCB | 建設銀行 建设银行 中国建设银行 建行 中國建設銀行 | lender |
ccb-financial-leasing | CCB Financial Leasing | 建信租赁 建信租賃 建信金租 建信金融租赁 建信金融租賃 | lender |
ccb-international | CCB International, CCBI | 建银国际 建銀國際 | observer |
ccb-life | CCB Life | 建信人寿 建信人壽 | lender |
cccc | China Communications Construction, CCCC | 中国交建 中交集团 中國交建 | | epc
cdb | China Development Bank, CDB | 國家開發銀行 国家开发银行 国开行 國開行 | lender |
cdb-leasing | CDB Leasing, CDB Aviation, China Development Bank Financial Leasing | 国银租赁 国银金租 國銀租賃 国银金融租赁 國銀金融租賃 国银航空 國銀航空 国银飞机租赁 國銀飛機租賃 | lender |
cdh | CDH Investments, CDH, CDH Investments Hong Kong | 鼎晖 鼎暉 鼎暉投資 鼎晖投资 | fund |
cdpq | CDPQ, La Caisse, Caisse de dépôt et placement du Québec | 魁北克储蓄投资集团 魁北克儲蓄投資集團 魁北克儲蓄和投資集團 魁北克储蓄和投资集团 魁北克存款投資公司 魁北克存款投资公司 | fund |
ceb | China Everbright Bank, Everbright Bank | 光大银行 光大銀行 中国光大银行 中國光大銀行 | lender |
ceb-financial-leasing | CEB Financial Leasing | 光大金租 光大金融租赁 光大金融租賃 | lender |
cecep | CECEP, China Energy Conservation and Environmental Protection | 中国节能 中國節能 中国节能环保集团 中國節能環保集團 | |
cecep-wind-power | CECEP Wind-Power | 节能风电 節能風電 | | power
ceci-engineering-consultants | CECI Engineering Consultants, CECI | 台灣世曦 台湾世曦 世曦工程 世曦 | | epc
cefc | Clean Energy Finance Corporation | 澳洲清洁能源金融公司 澳洲清潔能源金融公司 | lender |
celltrion | Celltrion | 賽特瑞恩 | | drugs
central-bank-of-the-republic-of-china-taiwan | Central Bank of the Republic of China (Taiwan) | 台灣央行 台湾央行 | government |
central-china-securities | Central China Securities, Zhongyuan Securities | 中原证券 中原證券 | observer |
central-huijin | Central Huijin, Central Huijin Investment | 中央汇金 中央匯金 汇金公司 匯金公司 | fund |
central-reinsurance | Central Reinsurance, Central Re | 中央再保險 中央再保险 中再保 | lender |
central-taiwan-science-park-bureau | Central Taiwan Science Park Bureau | 中科管理局 | government |
centrica | Centrica, British Gas | 森特理克 森特里克 英国天然气公司 英國天然氣公司 | | gasbuyer
centrus | Centrus, Centrus Energy | | | uranium
century-iron-and-steel | Century Iron and Steel, Century Iron & Steel | 世紀鋼 世纪钢 世紀鋼構 世纪钢构 世紀鋼鐵結構 世纪钢铁结构 | | steel
century-wind-power | Century Wind Power | 世紀風電 世纪风电 世紀離岸風電設備 世纪离岸风电设备 | |
cepi | CEPI | | fund |
cerebras | Cerebras, Cerebras Systems | | | chips
cf-industries | CF Industries | CF工業 CF工业 | | fertiliser
cfm | CFM International, CFM | CFM国际 CFM國際 | | engines
cfs | Commonwealth Fusion Systems | | | power
cgn | CGN, China General Nuclear, CGN Power | 中广核 中廣核 中国广核 中國廣核 中国广核集团 中國廣核集團 | | power
cgn-leasing | CGN Leasing, CGN International Financial Leasing | 中广核租赁 中廣核租賃 中广核国际融资租赁 中廣核國際融資租賃 | lender |
cgn-mining | CGN Mining | 中广核矿业 中廣核礦業 | | uranium
chailease | Chailease, Chailease Finance | 中租控股 中租-KY 中租迪和 | lender |
chalco | Chalco, Aluminum Corporation of China | 中铝股份 中鋁股份 | | mining
chambroad-petrochemical | Chambroad Petrochemical, Chambroad Holding | 京博石化 京博控股 京博集团 京博集團 山东京博 山東京博 | | oil
chang-chun-group | Chang Chun Group, Chang Chun Petrochemical | 長春石化 长春石化 長春集團 长春集团 長春石油化學 长春石油化学 長春人造樹脂 长春人造树脂 長春銅箔 长春铜箔 | |
chang-hwa | Chang Hwa Bank, Chang Hwa Commercial Bank | 彰化銀行 彰銀 彰化商業銀行 彰化商业银行 彰银 | lender |
changan | Changan | 長安汽車 长安汽车 | | cars
changan-bank | Chang'an Bank | 长安银行 長安銀行 | lender |
changhua-county-government | Changhua County Government | 彰化縣政府 彰化县政府 | government |
changjiang-industry-investment-group | Changjiang Industry Investment Group | 长江产业集团 長江產業集團 长江产业投资集团 長江產業投資集團 | fund |
changjiang-securities | Changjiang Securities | 长江证券 長江證券 | observer |
changsha-urban-development | Changsha Urban Development, Changsha Urban Development Group | 长沙城发集团 長沙城發集團 长沙城发 長沙城發 长沙城市发展集团 長沙城市發展集團 | |
changshu-rural-commercial-bank | Changshu Rural Commercial Bank, Changshu Bank, Jiangsu Changshu Rural Commercial Bank | 常熟银行 常熟銀行 常熟农商行 常熟農商行 常熟农商银行 常熟農商銀行 | lender |
changyuan-lico | Changyuan Lico | 长远锂科 長遠鋰科 | | materials
changzhou-investment-group | Changzhou Investment Group | 常州投资集团 常州投資集團 | |
chaowei-power | Chaowei Power, Chilwee | 超威动力 超威動力 超威集团 超威集團 | | batteries
charoen-pokphand-enterprise-taiwan | Charoen Pokphand Enterprise Taiwan, Charoen Pokphand Taiwan | 卜蜂企業 卜蜂企业 台灣卜蜂 台湾卜蜂 卜蜂 | | farm
chemchina | ChemChina | 中国化工集团 中國化工集團 | | materials
chenbro | Chenbro | 勤誠 勤诚 勤誠興業 勤诚兴业 | |
cheng-loong | Cheng Loong | 正隆紙業 正隆纸业 正隆公司 | |
cheng-shin-rubber | Cheng Shin Rubber, Maxxis | 正新橡膠 正新橡胶 瑪吉斯 玛吉斯 正新輪胎 正新轮胎 | |
cheng-uei-precision | Cheng Uei Precision, Foxlink, Cheng Uei | 正崴 正崴精密 | |
chengdu-communications-investment-group | Chengdu Communications Investment Group | 成都交投 | |
chengdu-gas | Chengdu Gas | 成都燃气 成都燃氣 | | gasbuyer
chengdu-hi-tech-investment-group | Chengdu Hi-tech Investment Group, Chengdu High-tech Investment Group, CDHT Investment | 成都高投 高投集团 高投集團 成都高投集团 成都高投集團 | |
chengdu-industry-investment-group | Chengdu Industry Investment Group | 成都产投 成都產投 成都产业投资集团 成都產業投資集團 | fund |
chengdu-metro | Chengdu Metro, Chengdu Rail Transit Group | 成都轨道集团 成都軌道集團 成都地铁 成都地鐵 | |
chengdu-rural-commercial-bank | Chengdu Rural Commercial Bank | 成都农商银行 成都農商銀行 成都农商行 成都農商行 成都农村商业银行 成都農村商業銀行 | lender |
chengdu-xingcheng-investment-group | Chengdu Xingcheng Investment Group, Chengdu Xingcheng | 成都兴城 成都興城 兴城集团 興城集團 成都兴城集团 成都興城集團 成都兴城投资集团 成都興城投資集團 | |
chengtong-leasing | Chengtong Leasing | 诚通租赁 誠通租賃 诚通融资租赁 誠通融資租賃 | lender |
chengtun-mining | Chengtun Mining | 盛屯矿业 盛屯礦業 | | mining
cheniere | Cheniere, Cheniere Energy | 錢尼爾 切尼尔 切尼爾 切尼爾能源 切尼尔能源 錢尼爾能源 钱尼尔能源 | | lng
chenming-paper | Chenming Paper | 晨鸣纸业 晨鳴紙業 | |
chery | Chery | 奇瑞 奇瑞汽車 奇瑞汽车 | | cars
chevron | Chevron | 雪佛龍 雪佛龙 | | oil lng
chexim | Export-Import Bank of China, China Exim Bank, China Eximbank, Chexim | 中國進出口銀行 中国进出口银行 进出口银行 進出口銀行 | lender |
chiayi-city-government | Chiayi City Government | 嘉義市政府 嘉义市政府 | government |
chiayi-county-government | Chiayi County Government | 嘉義縣政府 嘉义县政府 | government |
chicony-electronics | Chicony Electronics, Chicony | 群光電子 群光电子 | |
chicony-power | Chicony Power | 群光電能 群光电能 | |
chief-telecom | Chief Telecom | 是方電訊 是方电讯 | | datacentre
chifeng-gold | Chifeng Gold, Chifeng Jilong Gold | 赤峰黄金 赤峰黃金 | | mining
chihong-zinc-and-germanium | Chihong Zinc & Germanium | 驰宏锌锗 馳宏鋅鍺 | | mining
chilisin | Chilisin | 奇力新 奇力新電子 奇力新电子 | |
chimei-corporation | Chimei Corporation, Chi Mei, Chi Mei Corporation, Chimei Corp | 奇美實業 奇美实业 奇美集團 奇美集团 | |
chin-poon-industrial | Chin Poon Industrial, Chin-Poon Industrial | 敬鵬 敬鹏 敬鵬工業 敬鹏工业 | |
china-airlines | China Airlines | 中華航空 華航 | | airline
china-association-of-automobile-manufacturers | China Association of Automobile Manufacturers, CAAM | 中国汽车工业协会 中國汽車工業協會 中汽协 中汽協 | observer |
china-automotive-battery-innovation-alliance | China Automotive Battery Innovation Alliance | 中国汽车动力电池产业创新联盟 中國汽車動力電池產業創新聯盟 动力电池联盟 動力電池聯盟 | observer |
china-aviation-oil | China Aviation Oil | 中国航油 中國航油 中航油 | | oilbuyer
china-bills-finance | China Bills Finance | 中華票券 中华票券 華票 华票 | lender |
china-bluechemical | China BlueChemical | 中海石油化学 中海石油化學 | | fertiliser
china-bond-insurance | China Bond Insurance, CBIC | 中债增信 中債增信 中债信用增进 中債信用增進 | lender |
china-chemical-and-pharmaceutical | China Chemical & Pharmaceutical | 中國化學製藥 中国化学制药 中化製藥 中化制药 中化生醫 中化生医 | | drugs
china-chengtong | China Chengtong | 中国诚通 中國誠通 诚通集团 誠通集團 中国诚通控股集团 中國誠通控股集團 | fund |
china-chengxin-international | China Chengxin International, CCXI, China Chengxin | 中诚信国际 中誠信國際 中诚信 中誠信 | observer |
china-citic-bank-international | China CITIC Bank International | 中信银行国际 中信銀行國際 信银国际 信銀國際 | lender |
china-coal-energy | China Coal Energy, China Coal Group | 中煤能源 中煤集团 中煤集團 中国中煤 中國中煤 | | mining
china-construction-investment-leasing | China Construction Investment Leasing, Jiayin Leasing | 中建投租赁 中建投租賃 | lender |
china-development-capital | China Development Capital | 中華開發資本 開發資本 | fund |
china-eastern | China Eastern, China Eastern Airlines | 東方航空 东方航空 中国东航 东航 中國東航 东航集团 東航集團 東航 | | airline
china-electric-equipment-group | China Electric Equipment Group | 中国电气装备 中國電氣裝備 | | equipment
china-everbright-group | China Everbright Group | 光大集团 光大集團 中国光大集团 中國光大集團 | fund |
china-everbright-limited | China Everbright Limited | 光大控股 | fund |
china-export-leasing | China Export Leasing | 中国外贸租赁 中國外貿租賃 | lender |
china-foreign-economy-and-trade-trust | China Foreign Economy and Trade Trust, FOTIC | 外贸信托 外貿信託 中国外贸信托 中國外貿信託 中国对外经济贸易信托 中國對外經濟貿易信託 | lender |
china-fortune-securities | China Fortune Securities, Huaxin Securities | 华鑫证券 華鑫證券 | observer |
china-galaxy-asset-management | China Galaxy Asset Management | 银河资产 銀河資產 中国银河资产 中國銀河資產 | lender |
china-galaxy-securities | China Galaxy Securities | 中国银河证券 中國銀河證券 银河证券 銀河證券 中国银河 中國銀河 | observer |
china-gas | China Gas | 中國燃氣 中国燃气 | | gasbuyer
china-general-plastics | China General Plastics | 華夏海灣塑膠 华夏海湾塑胶 | |
china-growth-capital | China Growth Capital | 华创资本 華創資本 | fund |
china-guangfa-bank | China Guangfa Bank, Guangfa Bank | 广发银行 廣發銀行 | lender |
china-high-speed-transmission | China High Speed Transmission | 中国高速传动 中國高速傳動 | |
china-index-academy | China Index Academy | 中指研究院 中指院 | observer |
china-insurance-investment-fund | China Insurance Investment Fund | 中国保险投资基金 中國保險投資基金 中保投 | fund |
china-integrated-circuit-industry-investment-fund | China Integrated Circuit Industry Investment Fund, Big Fund, China Integrated Circuit Industry Investment Fund Phase II, Big Fund II, China Integrated Circuit Industry Investment Fund Phase III, Big Fund III | 国家集成电路产业投资基金 國家集成電路產業投資基金 国家大基金 國家大基金 大基金二期 大基金三期 国家集成电路产业投资基金二期 國家集成電路產業投資基金二期 国家大基金二期 國家大基金二期 国家集成电路产业投资基金三期 國家集成電路產業投資基金三期 国家大基金三期 國家大基金三期 | fund |
china-investment-corporation-capital | China Investment Corporation Capital, CIC Capital | 中投海外 | fund |
china-iron-and-steel-association | China Iron and Steel Association, CISA, CISA China | 中国钢铁工业协会 中國鋼鐵工業協會 中钢协 中鋼協 | observer |
china-lesso | China Lesso | 中国联塑 中國聯塑 | |
china-lianhe-credit-rating | China Lianhe Credit Rating, Lianhe Ratings, United Credit Ratings | 联合资信 聯合資信 联合评级 聯合評級 联合信用评级 聯合信用評級 | observer |
china-life-asset-management | China Life Asset Management, China Life AMC | 国寿资产 國壽資產 国寿资管 國壽資管 | lender |
china-life-capital | China Life Capital | 国寿资本 國壽資本 | fund |
china-life-insurance | China Life Insurance, China Life | 中国人寿 中國人壽 国寿集团 國壽集團 国寿寿险 國壽壽險 | lender |
china-life-property-and-casualty | China Life Property and Casualty | 国寿财险 國壽財險 | lender |
china-merchants-capital | China Merchants Capital | 招商局资本 招商局資本 招商资本 招商資本 | fund |
china-merchants-group | China Merchants Group | 招商局集团 招商局集團 | fund |
china-merchants-renhe-life | China Merchants RenHe Life | 招商仁和人寿 招商仁和人壽 仁和人寿 仁和人壽 | lender |
china-merchants-securities | China Merchants Securities | 招商证券 招商證券 | observer |
china-mineral-resources-group | China Mineral Resources Group, CMRG | 中国矿产资源集团 中國礦產資源集團 中矿集团 中礦集團 | | mining
china-mobile | China Mobile | 中國移動 中国移动 中移動 中移动 | | telecom
china-molybdenum | China Molybdenum | | |
china-motor-corporation | China Motor Corporation | 中華汽車 中华汽车 中華車 中华车 | | cars
china-national-investment-and-guaranty | China National Investment and Guaranty, China I&G | 中投保 中国投融资担保 中國投融資擔保 | lender |
china-nonferrous-metals-industry-association | China Nonferrous Metals Industry Association, CNIA | 中国有色金属工业协会 中國有色金屬工業協會 有色协会 有色協會 | observer |
china-nonferrous-mining | China Nonferrous Mining, CNMC | 中国有色矿业 中國有色礦業 中国有色集团 中國有色集團 | | mining
china-nuclear-leasing | China Nuclear Leasing, CNNC Leasing | 中核租赁 中核租賃 中核融资租赁 中核融資租賃 | lender |
china-oilfield-services | China Oilfield Services, COSL | 中海油服 | | transport
china-pacific-insurance | China Pacific Insurance, CPIC | 中国太保 中國太保 中国太平洋保险 中國太平洋保險 太平洋保险 太平洋保險 太保集团 太保集團 | lender |
china-passenger-car-association | China Passenger Car Association, CPCA | 乘联会 乘聯會 乘联分会 乘聯分會 中国乘联会 中國乘聯會 | observer |
china-petroleum-engineering | China Petroleum Engineering, CPECC | 中油工程 | | epc
china-photovoltaic-industry-association | China Photovoltaic Industry Association, CPIA | 中国光伏行业协会 中國光伏行業協會 光伏协会 光伏協會 | observer |
china-poly-group | China Poly Group | 保利集团 保利集團 中国保利 中國保利 中国保利集团 中國保利集團 | fund |
china-power-international | China Power International, China Power | 中国电力国际 中國電力國際 中电国际 中電國際 中國電力國際發展 中国电力国际发展 | | power
china-power-investment-ronghe-leasing | China Power Investment Ronghe Leasing, SPIC Ronghe Leasing | 融和租赁 融和租賃 中电投融和租赁 中電投融和租賃 中电投融和融资租赁 中電投融和融資租賃 融和融资租赁 融和融資租賃 | lender |
china-qinfa | China Qinfa | 中国秦发 中國秦發 | | mining
china-railway-tunnel | China Railway Tunnel Group | 中铁隧道局 | | epc
china-rare-earth-group | China Rare Earth Group | 中国稀土集团 中國稀土集團 中国稀土 中國稀土 | | rare-earths
china-reform-holdings | China Reform Holdings | 中国国新 中國國新 国新控股 國新控股 | fund |
china-reinsurance | China Reinsurance, China Re | 中国再保险 中國再保險 中再集团 中再集團 中国再保 中國再保 | lender |
china-renaissance | China Renaissance | 华兴资本 華興資本 | observer |
china-renaissance-capital | China Renaissance Capital | 华兴新经济基金 華興新經濟基金 | fund |
china-resources-bank | China Resources Bank, China Resources Bank of Zhuhai | 华润银行 華潤銀行 珠海华润银行 珠海華潤銀行 | lender |
china-resources-cement | China Resources Cement, China Resources Building Materials | 华润水泥 華潤水泥 华润建材科技 華潤建材科技 | | farm
china-resources-gas | China Resources Gas | 華潤燃氣 华润燃气 | | gasbuyer
china-resources-group | China Resources Group, China Resources | 华润集团 華潤集團 中国华润 中國華潤 | fund |
china-resources-power | China Resources Power, CR Power | 华润电力 華潤電力 | | power
china-resources-trust | China Resources Trust, CR Trust, China Resources SZITIC Trust | 华润信托 華潤信託 华润深国投信托 華潤深國投信託 | lender |
china-securities | China Securities, CSC Financial, China Securities Co | 中信建投 中信建投证券 中信建投證券 | observer |
china-securities-finance | China Securities Finance | 证金公司 證金公司 中国证券金融 中國證券金融 中证金融 中證金融 | lender |
china-securities-international | China Securities International, CSC International | 中信建投国际 中信建投國際 | observer |
china-shanshui-cement | China Shanshui Cement | 山水水泥 | | farm
china-shenhua | China Shenhua, China Shenhua Energy | 中国神华 中國神華 神华集团 神華集團 | | mining
china-singapore-suzhou-industrial-park-development | China-Singapore Suzhou Industrial Park Development, CSSD | 中新集团 中新集團 中新苏州工业园区开发 中新蘇州工業園區開發 | |
china-southern | China Southern, China Southern Airlines | 南方航空 中国南航 南航 南航集团 南航集團 中国南方航空 中國南方航空 | | airline
china-southern-power-grid | China Southern Power Grid, Southern Power Grid, CSG | 南方电网 南方電網 | | powerbuyer
china-southern-power-grid-energy-efficiency | China Southern Power Grid Energy Efficiency | 南网能源 南網能源 | | power
china-steel | China Steel, China Steel Corporation | 中鋼 中钢公司 中國鋼鐵公司 中国钢铁公司 | | steel
china-steel-chemical | China Steel Chemical | 中鋼碳素 中钢碳素 | | materials
china-structural-reform-fund | China Structural Reform Fund | 国调基金 國調基金 中国国有企业结构调整基金 中國國有企業結構調整基金 | fund |
china-suntien-green-energy | China Suntien Green Energy, Suntien Green Energy | 新天绿能 新天綠能 新天绿色能源 新天綠色能源 | | power
china-taiping-insurance | China Taiping Insurance, China Taiping | 中国太平 中國太平 太平保险 太平保險 太平人寿 太平人壽 | lender |
china-telecom | China Telecom | 中國電信 中国电信 | | telecom
china-tungsten-and-hightech | China Tungsten and Hightech | 中钨高新 中鎢高新 | | mining
china-unicom | China Unicom | 中國聯通 中国联通 | | telecom
china-unionpay | China UnionPay, UnionPay, UnionPay Merchant Services | 中国银联 中國銀聯 银联商务 銀聯商務 银联 銀聯 | lender |
china-united-property-insurance | China United Property Insurance | 中华联合保险 中華聯合保險 中华联合财险 中華聯合財險 中华财险 中華財險 | lender |
china-uranium | China Uranium | 中国铀业 中國鈾業 | | uranium
china-xd-electric | China XD Electric, XD Electric | 中国西电 中國西電 | | equipment
china-xlx-fertiliser | China XLX Fertiliser | 中国心连心 中國心連心 | | fertiliser
china-yangtze-power | China Yangtze Power | 长江电力 | | power
china-zheshang-bank | China Zheshang Bank, CZBank | 浙商银行 浙商銀行 | lender |
china-zhongwang | China Zhongwang, Zhongwang | 中国忠旺 中國忠旺 忠旺集团 忠旺集團 | | mining
chinalco | Chinalco | 中鋁集團 中铝集团 中国铝业 | | mining
chinaoil | Chinaoil | 中联油 中聯油 中国联合石油 中國聯合石油 | | oilbuyer
chinese-academy-of-sciences-holdings | Chinese Academy of Sciences Holdings | 国科控股 國科控股 | fund |
chinese-gamer | Chinese Gamer | 中華網龍 中华网龙 | |
chinese-maritime-transport | Chinese Maritime Transport | 中航公司 中國航運 中国航运 中國航運台灣 中國航運臺灣 中国航运台湾 | | shipping
chint | Chint, Chint Group, Chint Electric | 正泰电器 正泰電器 正泰集团 正泰集團 | | equipment
chipbond | Chipbond | 頎邦 颀邦 頎邦科技 颀邦科技 | |
chipmos | ChipMOS | 南茂 南茂科技 | |
chiyu-banking | Chiyu Banking | 集友银行 集友銀行 | lender |
chn-energy | CHN Energy, China Energy Investment, China Energy | 国家能源集团 國家能源集團 国家能源投资集团 國家能源投資集團 | | mining
chn-energy-changyuan | CHN Energy Changyuan, Changyuan Power | 长源电力 長源電力 | | power
chong-hing-bank | Chong Hing Bank | 创兴银行 創興銀行 | lender |
chong-hong-construction | Chong Hong Construction | 長虹建設 长虹建设 | |
chongqing-construction-engineering | Chongqing Construction Engineering | 重庆建工 重慶建工 | | epc
chongqing-energy-investment-group | Chongqing Energy Investment Group, Chongqing Energy Investment | 重庆能投 重慶能投 重庆能源集团 重慶能源集團 重庆能投集团 重慶能投集團 | |
chongqing-gas | Chongqing Gas | 重庆燃气 重慶燃氣 | | gasbuyer
chongqing-polycomp-international | Chongqing Polycomp International | 国际复材 國際復材 | | materials
chongqing-rural-commercial-bank | Chongqing Rural Commercial Bank, CQRCB | 重庆农商行 重慶農商行 渝农商行 渝農商行 重庆农村商业银行 重慶農村商業銀行 重庆农商银行 重慶農商銀行 | lender |
chongqing-trust | Chongqing Trust, Chongqing International Trust | 重庆信托 重慶信託 重庆国际信托 重慶國際信託 | lender |
chongqing-yufu-holding | Chongqing Yufu Holding, Chongqing Yufu Capital, Yufu Group | 渝富控股 重庆渝富 重慶渝富 渝富集团 渝富集團 渝富资本 渝富資本 重庆渝富控股 重慶渝富控股 渝富控股集团 渝富控股集團 | fund |
chow-tai-fook | Chow Tai Fook, Chow Tai Fook Jewellery | 周大福 周大福珠寶 周大福珠宝 周大福珠寶集團 周大福珠宝集团 | | retail
chu-jiang-new-material | Chu Jiang New Material, Chujiang New Material | 楚江新材 | |
chuanfa-lomon | Chuanfa Lomon, Sichuan Development Lomon | 川发龙蟒 川發龍蟒 | | fertiliser
chuangxin-industries | Chuangxin Industries | | |
chuanheng-chemical | Chuanheng Chemical | 川恒股份 川恆股份 | | fertiliser
chubb-life-taiwan | Chubb Life Taiwan | 安達人壽 安达人寿 | lender |
chugai | Chugai, Chugai Pharmaceutical | 中外制药 中外製藥 | | drugs
chung-hsin-electric | Chung-Hsin Electric, Chung-Hsin Electric & Machinery | 中興電工 中兴电工 | | equipment
chung-hua-institution-for-economic-research | Chung-Hua Institution for Economic Research | 中華經濟研究院 中华经济研究院 中經院 中经院 | observer |
chung-hung-steel | Chung Hung Steel | 中鴻鋼鐵 中鸿钢铁 中鴻 中鸿 | | steel
chunghwa | Chunghwa Telecom | 中華電信 中华电信 | | telecom
chunghwa-post | Chunghwa Post | 中華郵政 中华邮政 | |
chunghwa-post-life | Chunghwa Post Life | 中華郵政壽險 中华邮政寿险 | lender |
chunghwa-precision-test-tech | Chunghwa Precision Test Tech, CHPT, Chunghwa Precision Test | 中華精測 中华精测 中華精測科技 中华精测科技 | |
cib-cn | Industrial Bank, Industrial Bank Co, China Industrial Bank | 兴业银行 興業銀行 | lender |
cib-financial-leasing | CIB Financial Leasing | 兴业金租 興業金租 兴业金融租赁 興業金融租賃 | lender |
cic | China Investment Corporation | 中投公司 | fund |
cicc | CICC, China International Capital Corporation | 中金公司 中金 中国国际金融公司 中國國際金融公司 中国国际金融 中國國際金融 | observer |
cicc-capital | CICC Capital | 中金资本 中金資本 | fund |
cicc-wealth-management | CICC Wealth Management | 中金财富 中金財富 中金财富证券 中金財富證券 | observer |
cimc | CIMC, China International Marine Containers | 中集集团 中集集團 | | trains
cimc-enric | CIMC Enric | 中集安瑞科 | | equipment
cimc-raffles | CIMC Raffles | 中集来福士 中集來福士 | | ships
cimc-vehicles | CIMC Vehicles | 中集车辆 中集車輛 | | cars
cinda | China Cinda, China Cinda Asset Management, Cinda | 信达资产 中国信达 中国信达资产 中國信達資產 中國信達 信達資產 | lender |
cinda-securities | Cinda Securities | 信达证券 信達證券 | observer |
cinno-research | CINNO Research | CINNO咨询 CINNO諮詢 | observer |
cip | Copenhagen Infrastructure Partners, CIP | 哥本哈根基礎建設基金 哥本哈根基础设施基金 哥本哈根基礎設施基金 哥本哈根基础设施合伙人 哥本哈根基礎設施合夥人 哥本哈根基础建设基金 CIP哥本哈根 | fund |
cipher | Cipher Mining, Cipher Digital | | | datacentre
cisco | Cisco | 思科 | | telecom
citi | Citi, Citigroup, Citibank | 花旗 花旗集團 花旗银行 花旗銀行 | lender |
citic-bank | China CITIC Bank, CITIC Bank | 中信银行 中信银行股份 中信銀行股份 中信銀行 | lender |
citic-capital | CITIC Capital, Trustar Capital | 信宸资本 信宸資本 中信资本 中信資本 | fund |
citic-financial-leasing | CITIC Financial Leasing | 中信金租 中信金融租赁 中信金融租賃 | lender |
citic-group | CITIC Group, CITIC | 中信集团 中信集團 中信股份 | fund |
citic-pacific-mining | CITIC Pacific Mining | 中信泰富矿业 中信泰富礦業 | | mining
citic-pacific-special-steel | CITIC Pacific Special Steel | 中信特钢 中信特鋼 中信泰富特钢 中信泰富特鋼 | | steel
citic-securities | CITIC Securities | 中信證券 中信证券 | observer |
citic-trust | CITIC Trust | 中信信托 中信信託 | lender |
civil-aviation-administration-taiwan | Civil Aviation Administration Taiwan | 交通部民航局 | government |
ck-asset | CK Asset, CK Asset Holdings | 長實 长实 長江實業 长江实业 長實集團 长实集团 | |
ck-infrastructure | CK Infrastructure, CKI | 长江基建 長江基建 長江基建集團 长江基建集团 | | power
cleanaway-taiwan | Cleanaway Taiwan, Cleanaway Company Taiwan | 可寧衛 可宁卫 | |
cleo-capital | Cleo Capital | | observer |
clou-electronics | CLOU Electronics | 科陆电子 科陸電子 | | batteries
clp | CLP, CLP Holdings, CLP Power | 中电控股 中電控股 中华电力 中華電力 | | power
clsa | CLSA, CITIC CLSA | 里昂證券 里昂 中信里昂 里昂证券 中信里昂证券 中信里昂證券 | observer |
cma-cgm | CMA CGM | 達飛 达飞 达飞集团 達飛集團 达飞轮船 達飛輪船 达飞海运 達飛海運 | | shipping
cmb | China Merchants Bank, CMB | 招商銀行 招商银行 招行 | lender |
cmb-financial-leasing | CMB Financial Leasing, CMB Leasing, China Merchants Bank Financial Leasing | 招银租赁 招銀租賃 招银金租 招銀金租 招银金融租赁 招銀金融租賃 | lender |
cmb-international | CMB International, CMBI | 招银国际 招銀國際 招银国际金融 招銀國際金融 | observer |
cmb-wing-lung-bank | CMB Wing Lung Bank | 招商永隆银行 招商永隆銀行 招商永隆 | lender |
cmbc | China Minsheng Bank, Minsheng Bank, China Minsheng Banking | 民生银行 民生銀行 中国民生银行 中國民生銀行 | lender |
cmoc | CMOC | 洛陽鉬業 洛阳钼业 | | mining
cnbm | CNBM, China National Building Material | 中国建材 中國建材 中国建材集团 中國建材集團 | | farm
cnec-23 | CNEC 23, China Nuclear Industry 23 Construction | 中核二三 | | epc
cngr-advanced-material | CNGR Advanced Material, CNGR | 中伟股份 中偉股份 中伟新材 中偉新材 | | materials
cnic-corporation | CNIC Corporation | 国新国际 國新國際 | fund |
cnnc | CNNC, China National Nuclear Corporation | 中核集团 中核集團 中国核工业集团 中國核工業集團 | | power
cnnc-engineering | CNNC Engineering, China Nuclear Engineering, CNECC | 中国核建 中國核建 中核建 中国核工业建设 中國核工業建設 | | epc
cnnc-international | CNNC International, CNUC | 中核国际 中核國際 | | uranium
cnnp | CNNP, China National Nuclear Power | 中国核电 中國核電 | | power
cnooc | CNOOC, CNOOC Limited | 中國海油 中国海油 中海油 中国海洋石油 中國海洋石油 中海油股份 中国海洋石油集团 中國海洋石油集團 中海油集团 中海油集團 | | oilbuyer
cnooc-gas-and-power | CNOOC Gas and Power | 中海石油气电集团 中海石油氣電集團 海油气电 海油氣電 | | gasbuyer
co-stone-asset-management | Co-Stone Asset Management, Co-Stone Capital | 基石资本 基石資本 | fund |
co-tech-development | Co-Tech Development | 金居開發 金居开发 | | materials
coatue | Coatue, Coatue Management | 蔻圖資本 蔻图资本 | fund |
coca-cola | Coca-Cola, The Coca-Cola Company | 可口可乐 可口可樂 可口可樂公司 可口可乐公司 | |
cockerill-jingli-hydrogen | Cockerill Jingli Hydrogen | 考克利尔竞立 考克利爾競立 | | fuelcells
codelco | Codelco | 智利國家銅業 智利国家铜业 智利國家銅業公司 智利国家铜业公司 科德爾科 科德尔科 | | mining
cofco | COFCO | 中糧集團 中粮集团 中粮 | | grain
cohere | Cohere | | | ai
coherent | Coherent, COHR, Coherent Corp | | | optics
comac | COMAC | 中國商飛 中国商飞 商飞 | | aircraft
comcast | Comcast, Comcast Corp | 康卡斯特 | | media
commerzbank | Commerzbank | 德国商业银行 德國商業銀行 德商银行 德商銀行 | lender |
commonwealth-lng | Commonwealth LNG | | | lng
compal | Compal | 仁寶 仁宝 仁寶電腦 仁宝电脑 仁寶電腦工業 仁宝电脑工业 | | servers
compeq | Compeq, Compeq Manufacturing | 華通電腦 华通电脑 | |
conch-cement | Conch Cement, Anhui Conch Cement | 海螺水泥 | | farm
conch-venture | Conch Venture | 海螺创业 海螺創業 海螺环保 海螺環保 | |
concord-new-energy | Concord New Energy | 协合新能源 協合新能源 協合新能源集團 协合新能源集团 | | power
concord-securities | Concord Securities, Concord Securities Group | 康和證券 康和证券 康和綜合證券 康和综合证券 康和集團 康和集团 | observer |
conocophillips | ConocoPhillips | 康菲 康菲石油 | | oil lng
constellation | Constellation Energy, Constellation, Constellation Energy Group | 星座能源 | | power
continental | Continental, Continental AG, Contitech | 大陸集團 大陆集团 德国大陆 德國大陸 德国大陆集团 德國大陸集團 德国马牌 德國馬牌 | | parts
continental-development-corporation | Continental Development Corporation, Continental Development | 大陸建設 大陆建设 | |
continental-engineering | Continental Engineering, CEC Taiwan | 大陸工程 大陆工程公司 | | epc
continental-holdings | Continental Holdings | 欣陸投控 欣陆投控 欣陸 欣陆 | |
core-scientific | Core Scientific | | | datacentre
coretronic | Coretronic | 中強光電 中强光电 | |
coreweave | CoreWeave, CRWV | | | cloud
cornex-new-energy | Cornex New Energy, Cornex | 楚能新能源 楚能 | | batteries
corning | Corning | 康寧 康宁 | | optics
cosco | COSCO, Cosco Shipping, COSCO Shipping Group, China COSCO Shipping | 中遠海控 中远海控 中遠海運 中远海运 中远海运集团 中遠海運集團 中国远洋海运集团 中國遠洋海運集團 中国远洋海运 中國遠洋海運 | | shipping
cosco-shipping-leasing | COSCO Shipping Leasing | 中远海运租赁 中遠海運租賃 | lender |
costco | Costco, Costco Wholesale | 好市多 开市客 開市客 | | retail
cota-commercial-bank | Cota Commercial Bank | 三信商銀 三信商银 三信商業銀行 三信商业银行 | lender |
counterpoint | Counterpoint, Counterpoint Research | | observer |
country-garden | Country Garden | 碧桂园 碧桂園 | |
cowin-capital | Cowin Capital | 同创伟业 同創偉業 | fund |
cpc | CPC, CPC Corporation, CPC Taiwan, CPC of Taiwan, CPC Corporation Taiwan | 台灣中油 中油 台湾中油 臺灣中油公司 | | gasbuyer
cpe-yuanfeng | CPE Yuanfeng, CITIC Private Equity | CPE源峰 中信产业基金 中信產業基金 | fund |
cpp | CPP Investments, CPPIB, Canada Pension Plan Investment Board | 加拿大養老基金 加拿大退休金計劃投資局 加拿大退休金计划投资局 加拿大養老基金投資公司 加拿大养老基金投资公司 加拿大養老金計劃投資委員會 加拿大养老金计划投资委员会 加拿大退休金投資局 加拿大退休金投资局 | fund |
cr-pharma | China Resources Pharmaceutical | 华润医药 | | trading
crcc | China Railway Construction, CRCC | 中国铁建 中國鐵建 | | epc
crec | China Railway Group, CREC | 中国中铁 中國中鐵 | | epc
credit-agricole | Credit Agricole, Crédit Agricole, Crédit Agricole CIB | 東方匯理 东方汇理 法国农业信贷银行 法國農業信貸銀行 法国农业信贷 法國農業信貸 东方汇理银行 東方匯理銀行 | lender |
credit-sights | CreditSights | | observer |
cric | CRIC, China Real Estate Information Corporation, China Real Estate Information | 克而瑞 克而瑞研究中心 | observer |
crrc | CRRC | 中国中车 中車 中车 | | trains
crrc-leasing | CRRC Leasing | 中车租赁 中車租賃 | lender |
crrc-sifang | CRRC Qingdao Sifang, CRRC Sifang, CRRC Sifang Co | 中车四方 中車四方 中车四方股份 中車四方股份 青岛四方机车 青島四方機車 | | trains
crrc-wind | CRRC Wind, CRRC Shandong Wind | 中车风电 中車風電 | | turbines
crrc-zhuzhou | CRRC Zhuzhou, CRRC Zhuzhou Locomotive | 中车株洲 中车株机 中車株洲 中車株機 株机公司 株機公司 株洲电力机车 株洲電力機車 | | trains
crusoe | Crusoe, Crusoe Energy Systems, Crusoe Energy | | | datacentre cloud
csbc | CSBC, CSBC Corporation, CSBC Taiwan | 台灣國際造船 台湾国际造船 台船公司 臺船公司 台船 | | ships
cscec | China State Construction | 中國建築 中国建筑 | | epc
cscec3 | CSCEC 3rd Bureau | 中建三局 | | epc
cscec8 | CSCEC 8th Bureau | 中建八局 | | epc
csg-energy-storage | CSG Energy Storage, Southern Power Grid Energy Storage | 南网储能 南網儲能 | | power
csg-holding | CSG Holding | 南玻集团 南玻集團 | |
csl | CSL, CSL Limited, CSL Behring | 杰特贝林 杰特貝林 | | drugs
cspc | CSPC | 石藥集團 石药集团 | | drugs
cspi-ratings | CSPI Ratings, Pengyuan Credit Rating, CSCI Pengyuan, Pengyuan International | 中证鹏元 中證鵬元 鹏元评级 鵬元評級 鹏元国际 鵬元國際 | observer |
cssc | CSSC, China State Shipbuilding | 中國船舶 中国船舶 | | ships
cssc-haizhuang | CSSC Haizhuang | 中国海装 中國海裝 | | turbines
ctbc | CTBC Bank | 中國信託 中國信託商業銀行 中国信托商业银行 中國信託銀 中国信托银 | lender |
ctbc-financial | CTBC Financial, CTBC | 中信金 中信金控 中國信託金控 中国信托金控 中國信託銀行 中国信托银行 | lender |
ctbc-investments | CTBC Investments | 中信投信 中國信託投信 中国信托投信 | fund |
ctbc-securities | CTBC Securities | 中國信託證券 中国信托证券 | observer |
ctbc-securities-investment-service | CTBC Securities Investment Service | 中信投顧 中信投顾 | observer |
ctci | CTCI | 中鼎 中鼎工程 | | epc
cummins | Cummins, Cummins Inc | 康明斯 | | engines
cxmt | CXMT, ChangXin Memory, ChangXin Memory Technologies, ChangXin Technology, CXMT Group | 長鑫存儲 长鑫存储 长鑫科技 長鑫科技 长鑫科技集团 長鑫科技集團 睿力集成 长鑫新桥 長鑫新橋 | | chips memory
cyberlink | CyberLink | 訊連科技 讯连科技 | | software
cyberport | Cyberport | 香港数码港 香港數碼港 | |
cybertan | CyberTAN | 建漢科技 建汉科技 | |
cybrid-technologies | Cybrid Technologies | 赛伍技术 賽伍技術 | | materials
cycraft | CyCraft | 奧義智慧 奥义智慧 奧義智慧科技 奥义智慧科技 | | software
`
