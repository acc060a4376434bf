export const wideDtoF = `
d-amico | d'Amico, d'Amico International Shipping | 达米科 達米科 | | shipping
d-and-j-china | D&J China | 东久新宜 東久新宜 东久中国 東久中國 | |
d-e-shaw-china | D. E. Shaw China | 德劭投资 德劭投資 | fund |
d-ieteren | D'Ieteren | | |
d-matrix | d-Matrix | | | chips
d-orbit | D-Orbit | | |
d-wave | D-Wave, D-Wave Quantum | D-Wave量子 | | equipment
d1-capital | D1 Capital, D1 Capital Partners | | fund |
d1-koba | D1 Koba, Koba Colombia | | | retail
da-li-development | Da-Li Development, Dali Development | 達麗 达丽 達麗建設 达丽建设 | |
da-niang-dumplings | Da Niang Dumplings | 大娘水饺 大娘水餃 | | retail
daa | daa plc, DAA Dublin Airport, Dublin Airport Authority | 都柏林机场管理局 都柏林機場管理局 | |
daan-gene | Daan Gene | 达安基因 達安基因 | |
dabeinong | Dabeinong, DBN | 大北农 大北農 | | farm
dabo-medical | Dabo Medical, Double Medical | 大博医疗 大博醫療 | | equipment
dabur | Dabur | | |
dachan-food | DaChan Food | 大成食品亞洲 大成食品亚洲 | | farm
dacheng-fund | Dacheng Fund | 大成基金 | fund |
dachser | Dachser | | | transport
dacia | Dacia, Dacia Automobile, Dacia Romania | 达契亚 達契亞 达契亚汽车 達契亞汽車 | | cars
dacin-construction | Dacin Construction | 達欣工 达欣工 達欣 达欣 | | epc
dacks | DACKS, Dalian COSCO KHI | 大连中远川崎 大連中遠川崎 大连中远海运川崎 大連中遠海運川崎 | | ships
dada-nexus | Dada Nexus, JD Seconds Delivery | 达达集团 達達集團 京东秒送 京東秒送 达达快送 達達快送 | | platform
dadu-river-hydropower | Dadu River Hydropower, CHN Energy Dadu River | 国能大渡河 國能大渡河 大渡河水电 大渡河水電 国能大渡河流域水电开发 國能大渡河流域水電開發 | | power
daeduck-electronics | Daeduck Electronics | 大德电子 大德電子 | |
daehan-shipbuilding | Daehan Shipbuilding | 大韩造船 大韓造船 | | ships
daelim | Daelim, DL Holdings, DL E&C | 大林产业 大林產業 DL控股 大林集团 大林集團 | | epc
daesang | Daesang | 韩国大象 韓國大象 | |
daewoo-e-and-c | Daewoo E&C, Daewoo Engineering & Construction | 大宇建设 大宇建設 | | epc
daewoong | Daewoong, Daewoong Pharmaceutical | 大熊制药 大熊製藥 | | drugs
daf | DAF Trucks | 达夫卡车 達夫卡車 | | cars
dafa-properties | Dafa Properties | 大发地产 大發地產 | |
dah-chong-hong | Dah Chong Hong | 大昌行 大昌行集團 大昌行集团 | | retail
dah-chung-bills-finance | Dah Chung Bills Finance | 大中票券 大中票券金融 | lender |
dah-sing-bank-china | Dah Sing Bank China | 大新银行中国 大新銀行中國 | lender |
daher | Daher | | | aircraft
dahon | Dahon | 大行科工 大行折叠车 大行摺疊車 大行折疊車 | |
dahua-technology | Dahua Technology, Zhejiang Dahua | 大华股份 大華股份 大华技术 大華技術 | |
dai-dan | Dai-Dan | | |
dai-ichi-life | Dai-ichi Life | 第一生命 第一生命控股 | lender |
dai-nippon-printing | Dai Nippon Printing | 大日本印刷 | | materials
daicel | Daicel | 大赛璐 大賽璐 | | materials
daido-life | Daido Life | 大同生命 | lender |
daido-steel | Daido Steel | 大同特殊钢 大同特殊鋼 | | steel
daifuku | Daifuku | 大福集团 大福集團 大福自动化 大福自動化 | | equipment
daihatsu | Daihatsu | 大发汽车 大發汽車 大发工业 大發工業 | | cars
daikin | Daikin | 大金工业 大金工業 大金空调 大金空調 | |
daily-mail | Daily Mail and General Trust, DMGT | 每日邮报 每日郵報 | |
daimay-automotive-interior | Daimay Automotive Interior | 岱美股份 | | parts
daimler-truck | Daimler Truck | 戴姆勒卡车 戴姆勒卡車 戴姆勒卡客车 戴姆勒卡客車 | | cars
daimler-truck-north-america | Daimler Truck North America, Freightliner | 戴姆勒卡車北美 戴姆勒卡车北美 福萊納 福莱纳 | | cars
daio-paper | Daio Paper | 大王制纸 大王制紙 大王製紙 | |
dairy-farmers-of-america | Dairy Farmers of America | 美國奶農公司 美国奶农公司 | | farm
dairy-queen | Dairy Queen | 冰雪皇后 适达餐饮 適達餐飲 | | retail
daishi-hokuetsu | Daishi Hokuetsu | 第四北越银行 第四北越銀行 | lender |
daishin-securities | Daishin Securities | 大信证券 大信證券 | lender |
daiso | Daiso | 大创产业 大創產業 大创百元店 大創百元店 | | retail
daito-trust-construction | Daito Trust Construction, Daito Trust | 大东建托 大東建托 | |
daiwa-house | Daiwa House | 大和房屋 大和房屋工业 大和房屋工業 大和屋 | |
daiwa-securities-china | Daiwa Securities China | 大和证券中国 大和證券中國 | observer |
dajia-asset-management | Dajia Asset Management | 大家资管 大家資管 | lender |
dajia-life | Dajia Life | 大家人寿 大家人壽 | lender |
dajia-pension | Dajia Pension | 大家养老 大家養老 | lender |
dajia-property | Dajia Property | 大家财险 大家財險 | lender |
dalata | Dalata Hotel Group, Dalata | | |
dalcor | DalCor | | | drugs
dali-foods | Dali Foods | 达利食品 達利食品 达利园 達利園 | |
dalian-commodity-exchange | Dalian Commodity Exchange, DCE | 大商所 大连商品交易所 大連商品交易所 | observer |
dalian-detai-holding | Dalian Detai Holding | 大连德泰 大連德泰 德泰控股 大连德泰控股 大連德泰控股 | |
dalian-guoxin-asset | Dalian Guoxin Asset | 大连国新资产 大連國新資產 | lender |
dalian-huarui-heavy-industry | Dalian Huarui Heavy Industry, DHHI | 大连重工 大連重工 华锐重工 華銳重工 華鋭重工 大连重工装备 大連重工裝備 | | equipment
dalian-institute-of-chemical-physics | Dalian Institute of Chemical Physics, DICP | 大连化物所 大連化物所 中科院大连化物所 中科院大連化物所 | |
dalian-metro | Dalian Metro, Dalian Public Transport Construction Investment | 大连地铁 大連地鐵 大连公共交通建设投资集团 大連公共交通建設投資集團 | |
dalian-municipal-government | Dalian Municipal Government, Dalian government, Dalian municipal government | 大连市政府 大連市政府 大连市人民政府 大連市人民政府 | government |
dalian-petrochemical | Dalian Petrochemical | 大连石化 大連石化 | | chemicals
dalian-port | Dalian Port | 大连港股份 大連港股份 | |
dalian-rural-commercial-bank | Dalian Rural Commercial Bank | 大连农商银行 大連農商銀行 大连农商行 大連農商行 | lender |
dalian-sasac | Dalian SASAC, Dalian Municipal SASAC | 大连市国资委 大連市國資委 大连国资委 大連國資委 | government |
dalian-shipbuilding-industry | Dalian Shipbuilding Industry, DSIC | 大连造船 大連造船 大船集团 大船集團 大连船舶重工 大連船舶重工 | | ships
dalian-state-owned-capital | Dalian State-owned Capital | 大连国投 大連國投 大连国投集团 大連國投集團 | fund |
dalian-sunasia | Dalian Sunasia | 大连圣亚 大連聖亞 | |
dalian-university-of-technology | Dalian University of Technology | 大连理工大学 大連理工大學 大连理工 大連理工 | |
dalian-water-affairs | Dalian Water Affairs | 大连水务 大連水務 大连水务集团 大連水務集團 | |
dalian-yingbo | Dalian Yingbo | 大连英博 大連英博 | |
dallas-area-rapid-transit | Dallas Area Rapid Transit | 達拉斯捷運 达拉斯捷运 | government |
dallas-cowboys | Dallas Cowboys | 達拉斯牛仔 达拉斯牛仔 | | rights
dallas-fort-worth-international-airport | Dallas Fort Worth International Airport, DFW Airport | 達拉斯沃思堡國際機場 达拉斯沃思堡国际机场 | |
dallas-mavericks | Dallas Mavericks | 達拉斯獨行俠 达拉斯独行侠 | | rights
dalmia-bharat | Dalmia Bharat | | |
dalo | DALO, Danish Defence Acquisition and Logistics Organisation, Danish Ministry of Defence Acquisition and Logistics Organisation, Danish Ministry of Defence | 丹麦国防部 丹麥國防部 丹麦国防采购局 丹麥國防採購局 | government |
dalrymple-bay-infrastructure | Dalrymple Bay Infrastructure | 达尔林普尔湾 達爾林普爾灣 | |
dalton-investments | Dalton Investments | | fund |
damac | DAMAC, Damac Properties | 达马克 達馬克 达马克地产 達馬克地產 | |
damai-entertainment | Damai Entertainment | 大麦娱乐 大麥娛樂 大麦网 大麥網 | |
damen | Damen, Damen Shipyards | 达门船厂 達門船廠 达门造船 達門造船 | | ships
dameng-database | Dameng Database | 达梦数据 達夢數據 | | software
damm | Damm Brewery, Estrella Damm | 达姆啤酒 達姆啤酒 | |
damou-entertainment | Damou Entertainment | 大慕影藝 大慕影艺 大慕可可 | | rights
dana-farber | Dana-Farber, Dana-Farber Cancer Institute | 丹娜法伯癌症研究院 | |
dana-gas | Dana Gas | 达纳天然气 達納天然氣 达纳石油 達納石油 | | oil
dana-inc | Dana Inc, Dana Incorporated | 德納 德纳 德納公司 德纳公司 | | parts
danaher | Danaher, Beckman Coulter | 丹纳赫 丹納赫 贝克曼库尔特 貝克曼庫爾特 | | equipment
danantara | Danantara | 达南塔拉 達南塔拉 | fund |
danaos | Danaos, Danaos Corporation | 达那俄斯 達那俄斯 | | shipping
danfoss | Danfoss | 丹佛斯 | | equipment
dangbei | Dangbei | 当贝网络 當貝網絡 | |
dangdang | Dangdang | 当当网 當當網 | | retail
danggeun-market | Danggeun Market, Karrot | 红萝卜市场 紅蘿蔔市場 | | platform
dangote-cement | Dangote Cement | 丹格特水泥 | | materials
dangote-group | Dangote Group, Dangote | 丹格特 丹格特集团 丹格特集團 丹哥特集团 丹哥特集團 | |
dangote-refinery | Dangote Refinery, Dangote Petroleum Refinery | 丹格特炼油厂 丹格特煉油廠 丹格特炼厂 丹格特煉廠 | | oil fertiliser
danhai-light-rail | Danhai Light Rail | 淡海輕軌 淡海轻轨 | |
danica | Danica Pension | | fund |
danimer-scientific | Danimer Scientific | | | materials
danish-crown | Danish Crown | 丹麦皇冠 丹麥皇冠 皇冠集团丹麦 皇冠集團丹麥 丹尼斯皇冠 | | farm
danish-energy-agency | Danish Energy Agency | 丹麦能源署 丹麥能源署 | government |
danish-state | Danish state, Danish government, Kingdom of Denmark | 丹麦政府 丹麥政府 | government |
danke | Danke, Phoenix Tree | 蛋壳公寓 蛋殼公寓 | |
danone-china | Danone China | 脉动饮料 脈動飲料 达能中国 達能中國 | |
danone-nutricia | Nutricia | 纽迪希亚 紐迪希亞 | |
danshuiquan | Danshuiquan, Springs Capital | 淡水泉 淡水泉投资 淡水泉投資 | fund |
danske-commodities | Danske Commodities | | | trading
daodaoquan | Daodaoquan | 道道全 | |
daohuaxiang | Daohuaxiang | 稻花香集团 稻花香集團 稻花香酒业 稻花香酒業 | |
daolvtech | Daolvtech, DidaTravel | 道旅科技 | | platform
dapa | DAPA, Defense Acquisition Program Administration | 韩国防卫事业厅 韓國防衛事業廳 韩国国防采办厅 韓國國防採辦廳 | government |
daphne-international | Daphne International | 达芙妮 達芙妮 | | retail
daqin-railway | Daqin Railway | 大秦铁路 大秦鐵路 | | transport
daqing-municipal-government | Daqing Municipal Government, Daqing government, Daqing municipal government | 大庆市政府 大慶市政府 大庆市人民政府 大慶市人民政府 | government |
daqing-oilfield | Daqing Oilfield | 大庆油田 大慶油田 | | oil
daqo-new-energy | Daqo New Energy, Xinjiang Daqo | 大全新能源 新疆大全 大全集团 大全集團 | | polysilicon
dar-al-arkan | Dar Al Arkan | 达尔阿尔坎 達爾阿爾坎 | |
dar-petroleum | Dar Petroleum | 达尔石油作业公司 達爾石油作業公司 | | oil
darden-restaurants | Darden Restaurants | 達登餐廳 达登餐厅 達登飯店 达登饭店 | | retail
dare-wood | Dare Wood, Power Dekor | 大亚圣象 大亞聖象 圣象集团 聖象集團 圣象地板 聖象地板 | |
darentang | Darentang | 达仁堂 達仁堂 中新药业 中新藥業 | | drugs
darfon-electronics | Darfon Electronics | 達方電子 达方电子 | |
darktrace | Darktrace | | | software
darling-diamond | Darling Diamond, Diamond Green Diesel | | | oil
darling-ingredients | Darling Ingredients | 達爾令 达尔令 | |
darpa | DARPA | 美國國防高級研究計劃局 美国国防高级研究计划局 美國國防高等研究計劃署 美国国防高等研究计划署 | government |
dartmouth-college | Dartmouth College | 達特茅斯學院 达特茅斯学院 | |
darwin-precisions | Darwin Precisions | 達運精密 达运精密 | |
darwin-ventures-taiwan | Darwin Ventures Taiwan | 達文創投 达文创投 達文管顧 达文管顾 | fund |
das-security | DAS-Security, DBAPPSecurity | 安恒信息 安恆信息 | | software
dashang-group | Dashang Group | 大商股份 大商集团 大商集團 | | retail
dashenlin | Dashenlin | 大参林 大參林 | | retail
dassault | Dassault Aviation, Dassault | 达索 達索 达索航空 達索航空 达索飞机 達索飛機 | | aircraft
dassault-systemes | Dassault Systèmes, Dassault Systemes | 达索系统 達索系統 | | software
data-image-corporation | Data Image Corporation | 眾福科技 众福科技 眾福科 众福科 | |
data-systems-consulting | Data Systems Consulting, Digiwin | 鼎新電腦 鼎新电脑 鼎新數智 鼎新数智 | | software
data4 | Data4, DATA4 | | | datacentre
data4-group | Data4 Group | | | datacentre
databank-holdings | DataBank Holdings | | | datacentre
databricks | Databricks | 数砖 數磚 | | software
datadog | Datadog | | | software
dataiku | Dataiku | | | software
datang-capital | Datang Capital, China Datang Capital Holdings | 大唐资本 大唐資本 大唐集团资本控股 大唐集團資本控股 | fund |
datang-environment-industry | Datang Environment Industry, Datang Environment | 大唐环境 大唐環境 大唐环境产业集团 大唐環境產業集團 | |
datang-huayin-electric-power | Datang Huayin Electric Power, Huayin Power | 华银电力 華銀電力 大唐华银 大唐華銀 大唐华银电力 大唐華銀電力 | | power
datang-international-power | Datang International Power | 大唐国际发电 大唐國際發電 大唐国际 大唐國際 | | power
datang-overseas | Datang Overseas, China Datang Overseas Investment | 大唐海外 中国大唐海外投资 中國大唐海外投資 大唐海外投资 大唐海外投資 | |
datang-science-and-technology-research-institute | Datang Science and Technology Research Institute | 大唐科研院 大唐科技研究总院 大唐科技研究總院 | |
datang-telecom | Datang Telecom, Datang Mobile, CICT Mobile | 大唐电信 大唐電信 大唐移动 大唐移動 中信科移动 中信科移動 | | telecom
dataprev | Dataprev | | |
datavant | Datavant | | | software
datavolt | DataVolt | | | datacentre
datong-municipal-government | Datong Municipal Government, Datong government, Datong municipal government | 大同市政府 大同市人民政府 | government |
datong-securities | Datong Securities | 大同证券 大同證券 | observer |
dave-inc | Dave Inc | | lender | platform
davicom-semiconductor | Davicom Semiconductor | 聯傑國際 联杰国际 | | chips
david-jones | David Jones | 大卫琼斯 大衛瓊斯 | | retail
davidson-kempner | Davidson Kempner | | fund |
davie-shipbuilding | Davie Shipbuilding, Chantier Davie | | | ships
davita | DaVita | 達維塔 达维塔 | |
davivienda | Davivienda, Banco Davivienda | | lender |
dawn-meats | Dawn Meats | | | farm
dawn-polymer | Dawn Polymer, Dawn Group Shandong | 道恩股份 道恩集团 道恩集團 | | materials
dawu-group | Dawu Group | 大午集团 大午集團 大午农牧 大午農牧 | | farm
daxin-materials | Daxin Materials | 達興材 达兴材 達興材料 达兴材料 | | materials
day-and-zimmermann | Day & Zimmermann | | | defence
day-one-biopharmaceuticals | Day One Biopharmaceuticals | | | drugs
daya-bay-nuclear-power | Daya Bay Nuclear Power | 大亚湾核电 大亞灣核電 广东核电合营 廣東核電合營 | | power
daye-special-steel | Daye Special Steel | 大冶特钢 大冶特鋼 大冶特殊钢 大冶特殊鋼 | | steel
daye-trust | Daye Trust | 大业信托 大業信託 | lender |
dayi-tea | Dayi Tea, TAETEA | 大益茶业 大益茶業 大益集团 大益集團 | |
daylight-entertainment | Daylight Entertainment | 正午阳光影业 正午陽光影業 东阳正午阳光 東陽正午陽光 正午阳光 正午陽光 | | rights
dayone-data-centers | DayOne Data Centers, GDS International, DayOne | 万国数据国际 萬國數據國際 DayOne数据中心 DayOne數據中心 | | datacentre
dayou-energy | Dayou Energy | 大有能源 义煤集团 義煤集團 | | mining
dazhou-bank | Dazhou Bank | 达州银行 達州銀行 | lender |
dazhou-steel | Dazhou Steel | 达州钢铁 達州鋼鐵 达钢集团 達鋼集團 | | steel
dazn-group | DAZN | | | media
dazzle-fashion | Dazzle Fashion | 地素时尚 地素時尚 | |
db-cargo | DB Cargo | 德铁货运 德鐵貨運 | | transport
db-engineering | DB Engineering & Consulting, DB E.C.O. | | |
db-hitek | DB HiTek | 东部高科 東部高科 DB高科 | | foundry
db-insurance | DB Insurance | DB损害保险 DB損害保險 DB保险 DB保險 | lender |
db-schenker | DB Schenker, Schenker | 德铁信可 德鐵信可 | | transport
dbl-group | DBL Group | | |
dbrs | DBRS | | observer |
dbs-china | DBS China, DBS Bank China | 星展中国 星展中國 星展银行中国 星展銀行中國 | lender |
dbs-hong-kong | DBS Hong Kong, DBS Bank (Hong Kong) | 星展香港 星展銀行香港 星展银行香港 星展銀行（香港） 星展银行（香港） | lender |
dbs-securities-china | DBS Securities China | 星展证券 星展證券 星展证券中国 星展證券中國 | observer |
dbs-taiwan | DBS Taiwan, DBS Bank Taiwan | 星展銀行台灣 星展銀行臺灣 星展银行台湾 星展台灣 星展臺灣 星展台湾 星展（台灣） 星展（臺灣） 星展（台湾） 星展(台灣)銀行 星展(臺灣)銀行 星展(台湾)银行 | lender |
dbv | DBV Technologies | | | drugs
dcc | DCC plc | | |
dci-indonesia | DCI Indonesia | | | datacentre
dcvc | DCVC | | fund |
ddn-storage | DDN Storage | | | servers
de-beers | De Beers | 戴比尔斯 戴比爾斯 | |
de-cecco | De Cecco | | |
de-grey-mining | De Grey Mining | | | mining
de-havilland-canada | De Havilland Canada | 德哈維蘭加拿大 德哈维兰加拿大 | | aircraft
de-heus | De Heus | 德赫斯 | |
de-la-rue | De La Rue | 德拉鲁 德拉魯 | |
de-licacy-industrial | De Licacy Industrial | 得力實業 得力实业 | |
de-lijn | De Lijn | | |
de-longhi | De'Longhi, De Longhi | 德龙家电 德龍家電 | |
de-rigo | De Rigo | | |
de-rucci | De Rucci | 慕思股份 慕思 | |
de-shaw | D.E. Shaw, DE Shaw | 德劭基金 德劭集團 德劭集团 | fund |
de-volksbank | ASN Bank, de Volksbank | | lender |
dea-capital | DeA Capital | | fund |
deacero | Deacero, DeAcero | | | steel
dealforma | DealForma | | observer |
dealogic | Dealogic | | observer |
dean-foods | Dean Foods | 迪安食品 | |
debeka | Debeka | | lender |
debswana | Debswana | 德比斯瓦纳 德比斯瓦納 | | mining
decart | Decart | | | software
decathlon | Decathlon | 迪卡侬 迪卡儂 | | retail
decheng-capital | Decheng Capital | 德诚资本 德誠資本 | fund |
dechra | Dechra Pharmaceuticals, Dechra | 德克拉 | |
decibel-therapeutics | Decibel Therapeutics | | | drugs
deciphera | Deciphera, Deciphera Pharmaceuticals | | | drugs
deckers | Deckers, Hoka, Deckers Outdoor, Deckers Brands | 德克斯户外 德克斯戶外 | |
decode | deCODE genetics | | |
dedao | Dedao, Luogic Talkshow | 思维造物 思維造物 得到App | | media
deel-inc | Deel Inc | | | software
deep-blue-aerospace | Deep Blue Aerospace | 深蓝航天 深藍航天 | | launch
deep-c-industrial-zones | Deep C Industrial Zones | | |
deep-fission | Deep Fission | | | reactors
deep-robotics | Deep Robotics | 云深处 雲深處 云深处科技 雲深處科技 | |
deep-yellow | Deep Yellow | 深黄铀业 深黃鈾業 深黄公司 深黃公司 | | uranium
deepak-fertilisers | Deepak Fertilisers | | | fertiliser
deepak-nitrite | Deepak Nitrite | | | chemicals
deepal | Deepal, Changan Deepal | 深蓝汽车 深藍汽車 长安深蓝 長安深藍 | | cars
deepexi | Deepexi, Deepexi Technology | 滴普科技 | | software
deepinfra | DeepInfra | | | cloud
deepl | DeepL | | | software
deepmind | DeepMind, Google DeepMind | 谷歌DeepMind 深度思维 深度思維 | | ai
deeproute | DeepRoute, DeepRoute.ai | 元戎启行 元戎啟行 元戎啓行 | | software
deepx | DeepX | | | chips
deere-and-company | Deere & Company, John Deere | 約翰迪爾 约翰迪尔 迪爾公司 迪尔公司 強鹿 强鹿 | | equipment
deerfield-management | Deerfield Management | | fund |
deerma | Deerma | 德尔玛 德爾瑪 德尔玛科技 德爾瑪科技 | |
deezer | Deezer | 迪泽 迪澤 | | media
defense-innovation-unit | Defense Innovation Unit | 國防創新小組 国防创新小组 國防創新單位 国防创新单位 | government |
defense-logistics-agency | Defense Logistics Agency | 美國國防後勤局 美国国防后勤局 國防後勤局 国防后勤局 | government |
defense-metals | Defense Metals | | | rare-earths
defense-security-cooperation-agency | Defense Security Cooperation Agency | 美國國防安全合作局 美国国防安全合作局 國防安全合作署 国防安全合作署 | government |
definitive-healthcare | Definitive Healthcare | | | software
definity-financial | Definity Financial | | lender |
deg | DEG Invest, Deutsche Investitions- und Entwicklungsgesellschaft, DEG Germany | 德国投资与开发公司 德國投資與開發公司 德国投资开发有限公司 德國投資開發有限公司 | lender |
deg-kfw | KfW Development Bank, KfW Entwicklungsbank | 德国复兴信贷银行开发银行 德國復興信貸銀行開發銀行 | lender |
deges | DEGES | | government |
dehua-tb-new-decoration | Dehua TB New Decoration, Tubaobao, Tubao, DeHua TB | 德华兔宝宝 德華兔寶寶 兔宝宝建材 兔寶寶建材 | |
dekabank | DekaBank, Deka Immobilien, Deka Investment | 德卡银行 德卡銀行 | lender |
dekon-food | Dekon Food, Dekang Agriculture | 德康农牧 德康農牧 | | farm
dekra | Dekra, DEKRA | 德凯 德凱 | observer |
del-monte | Del Monte | 德尔蒙 德爾蒙 德尔蒙食品 德爾蒙食品 | |
del-monte-foods | Del Monte Foods, Fresh Del Monte | 地捫 地扪 台爾蒙 台尔蒙 | | farm
del-monte-pacific | Del Monte Pacific | 地扪太平洋 地捫太平洋 | |
delaware-life | Delaware Life, Group 1001 | | lender |
delek-group | Delek Group, Delek Drilling | 德勒克集团 德勒克集團 | | oil
delek-us | Delek US | | | oil
delfin-lng | Delfin LNG, Delfin Midstream | | | lng
delhaize | Delhaize | 德尔海兹 德爾海茲 | | retail
delhi-international-airport | Delhi International Airport | 德里国际机场 德里國際機場 | |
delhi-metro | Delhi Metro, Delhi Metro Rail Corporation | 德里地铁 德里地鐵 德里地铁公司 德里地鐵公司 | | transport
delhivery | Delhivery | | | transport
deli-group | Deli Group | 得力集团 得力集團 得力文具 | |
delijia | Delijia, Delijia Transmission | 德力佳 德力佳传动 德力佳傳動 | | parts
delisi-food | Delisi Food | 得利斯 | |
deliveroo | Deliveroo | 户户送 戶戶送 | | platform
delivery-hero | Delivery Hero | 外卖超人 外賣超人 | | platform
dell-family-office | Dell Family Office, DFO Management | | fund |
dell-technologies-capital | Dell Technologies Capital | 戴爾科技資本 戴尔科技资本 | fund |
delo-group | Delo Group | 德罗集团 德羅集團 | | shipping
deloitte-taiwan | Deloitte Taiwan, Deloitte | 勤業眾信 勤业众信 勤業眾信聯合會計師事務所 勤业众信联合会计师事务所 德勤 | observer |
delpha-construction | Delpha Construction | 大華建設 大华建设 | |
delpharm | Delpharm | | | cdmo
delphi-technologies | Delphi Technologies | 德爾福科技 德尔福科技 | | parts
delta-cafes | Delta Cafés | | |
delta-capital | Delta Capital | 台達資本 台达资本 台達創投 台达创投 | fund |
delta-electronics-thailand | Delta Electronics Thailand | 泰達電 泰达电 泰達電子 泰达电子 泰国台达电 泰國台達電 台达电泰国 台達電泰國 | | equipment
delta-fiber | Delta Fiber | | | telecom
delta-lithium | Delta Lithium | | | lithium
delta-networks | Delta Networks | 達創科技 达创科技 | |
delta-power-solutions | Delta Power Solutions | 中達電通 中达电通 | | equipment
demant | Demant, William Demant, Oticon | 戴曼特 奥迪康 奧迪康 戴蒙特 | |
demeter | Demeter Investment Managers | | fund |
demetra-holding | Demetra Holding | 得墨忒耳控股 | | grain
dena | DeNA | | |
denali-therapeutics | Denali Therapeutics | | | drugs
dencare | Dencare, Chongqing Dencare | 登康口腔 冷酸灵 冷酸靈 | |
denel | Denel | 南非丹尼尔公司 南非丹尼爾公司 | | defence
denghai-seeds | Denghai Seeds | 登海种业 登海種業 | | farm
denglin | Denglin, Denglin Technology | 登临科技 登臨科技 | | chips
denham-capital | Denham Capital | | fund |
denison-mines | Denison Mines | 丹尼森礦業 丹尼森矿业 | | uranium
denizbank | DenizBank, Denizbank | 德尼兹银行 德尼茲銀行 | lender |
denka | Denka | | | materials
dennys | Denny's | 丹尼斯餐廳 丹尼斯餐厅 | | retail
dentsply-sirona | Dentsply Sirona | 登士柏西諾德 登士柏西诺德 | | equipment
dentsu | Dentsu | 日本电通 日本電通 电通集团 電通集團 | |
denver-international-airport | Denver International Airport | 丹佛國際機場 丹佛国际机场 | |
denver-rtd | Denver RTD | | government |
denvr-dataworks | Denvr Dataworks | | | cloud
denza | Denza | 腾势 騰勢 腾势汽车 騰勢汽車 | | cars
deo-ca-group | Deo Ca Group | | |
deoleo | Deoleo | | |
depa | DEPA Commercial, DEPA Greece | 希腊天然气公司 希臘天然氣公司 | | gasbuyer
department-for-transport-uk | Department for Transport UK, UK Department for Transport | 英国交通部 英國交通部 | government |
department-of-health-and-social-care | Department of Health and Social Care, UK Department of Health | 英国卫生部 英國衞生部 英國衛生部 | government |
department-of-national-defence-canada | Department of National Defence Canada, Canadian Armed Forces | 加拿大國防部 加拿大国防部 | government |
depo-auto-parts | Depo Auto Parts | 帝寶工業 帝宝工业 | | parts
deppon-logistics | Deppon Logistics, Deppon | 德邦股份 德邦快递 德邦快遞 德邦物流 | | transport
deqing-industrial-development | Deqing Industrial Development, Deqing Industrial Investment | 德清产投 德清產投 德清产业发展投资 德清產業發展投資 | |
der-future | Der Future | 德尔未来 德爾未來 | |
derayah-financial | Derayah Financial | | lender |
derco | Derco, Inchcape Americas | | | trading
deren-electronic | Deren Electronic | 得润电子 得潤電子 | | parts
derichebourg | Derichebourg | | |
dermavon | Dermavon | 德镁医药 德鎂醫藥 | | drugs
dermira | Dermira | | | drugs
dermtech | DermTech | | |
derwent-london | Derwent London | | |
desay-group | Desay Group | 德赛集团 德賽集團 | |
desay-sv | Desay SV, Desay SV Automotive | 德赛西威 德賽西威 | | parts
descartes-systems | Descartes Systems | | | software
descente | Descente | 迪桑特 | |
desert-technologies | Desert Technologies | | | solar
desfa | DESFA | | |
desiccant-technology | Desiccant Technology | 華懋科技 华懋科技 | |
design-therapeutics | Design Therapeutics | | | drugs
desigual | Desigual | | | retail
desjardins | Desjardins, Desjardins Group | 德斯賈丁斯 德斯贾丁斯 | lender |
desjardins-capital-markets | Desjardins Capital Markets | | observer |
desktop-metal | Desktop Metal | | | equipment
desktop-sa | Desktop SA | | | telecom
desnz | Department for Energy Security and Net Zero, DESNZ | 英国能源安全与净零部 英國能源安全與淨零部 英国能源部 英國能源部 | government |
despegar | Despegar | | | platform
desports | Desports | 当代明诚 當代明誠 双刃剑体育 雙刃劍體育 | |
desri | DESRI, D.E. Shaw Renewable Investments | | | power
dessmann | Dessmann | 德施曼 | |
deterra-royalties | Deterra Royalties | 德特拉权利金 德特拉權利金 | fund | mining
detsky-mir | Detsky Mir | | | retail
deutsche-bahn | Deutsche Bahn, DB Regio, DB Fernverkehr | 德国铁路 德國鐵路 德国联邦铁路 德國聯邦鐵路 德铁 德鐵 | |
deutsche-bank-china | Deutsche Bank China | 德意志银行中国 德意志銀行中國 德银中国 德銀中國 | lender |
deutsche-beteiligungs | Deutsche Beteiligungs AG | | fund |
deutsche-boerse | Deutsche Börse, Deutsche Boerse | 德意志交易所 德交所 | observer |
deutsche-energy-terminal | Deutsche Energy Terminal | | |
deutsche-funkturm | Deutsche Funkturm, GD Towers | 德国铁塔 德國鐵塔 | | telecom
deutsche-glasfaser | Deutsche Glasfaser | | | telecom
deutsche-leasing | Deutsche Leasing | 德益齐租赁 德益齊租賃 德意志租赁 德意志租賃 | lender |
deutsche-messe | Deutsche Messe | 汉诺威展览 漢諾威展覽 | |
deutsche-pfandbriefbank | Deutsche Pfandbriefbank, pbb Deutsche Pfandbriefbank | 德国裕宝不动产银行 德國裕寶不動產銀行 | lender |
deutsche-regas | Deutsche ReGas | | |
deutsche-wohnen | Deutsche Wohnen | 德意志住房 | |
deutz | Deutz | 道依茨 | | engines
deva-holding | Deva Holding | | | drugs
develia | Develia | | |
develop-global | Develop Global | | | mining
development-and-investment-bank-of-turkiye | Development and Investment Bank of Türkiye, Türkiye Kalkınma ve Yatırım Bankası | 土耳其发展投资银行 土耳其發展投資銀行 | lender |
development-bank-belarus | Development Bank of the Republic of Belarus, Development Bank of Belarus | 白俄罗斯开发银行 白俄羅斯開發銀行 | lender |
development-bank-of-japan | Development Bank of Japan | 日本政策投资银行 日本政策投資銀行 | lender |
development-bank-of-kazakhstan | Development Bank of Kazakhstan | 哈萨克斯坦开发银行 哈薩克斯坦開發銀行 | lender |
development-bank-of-mongolia | Development Bank of Mongolia | 蒙古开发银行 蒙古開發銀行 | lender |
development-bank-of-southern-africa | Development Bank of Southern Africa, DBSA | 南部非洲开发银行 南部非洲開發銀行 | lender |
development-bank-of-the-philippines | Development Bank of the Philippines | 菲律宾开发银行 菲律賓開發銀行 | lender |
development-bureau-hong-kong | Development Bureau Hong Kong | 香港發展局 香港发展局 | government |
development-center-for-biotechnology | Development Center for Biotechnology | 生物技術開發中心 生物技术开发中心 生技中心 | |
development-research-center-of-the-state-council | Development Research Center of the State Council | 国务院发展研究中心 國務院發展研究中心 国研中心 國研中心 | observer |
devon-energy | Devon Energy | 戴文能源 德文能源 | | oil
devoted-health | Devoted Health | | lender |
devyani-international | Devyani International | | |
dewa | DEWA, Dubai Electricity and Water Authority | 迪拜水电局 迪拜水電局 杜拜水電局 杜拜水电局 | | power
dewu | Dewu, Poizon | 得物App 得物公司 上海识装 上海識裝 | | platform
dexco | Dexco | | |
dexcom | Dexcom, DexCom | 德康医疗 德康醫療 | | equipment
dexia | Dexia | 德克夏银行 德克夏銀行 德克夏 | lender |
dexin-china | Dexin China | 德信中国 德信中國 德信地产 德信地產 | |
dexus | Dexus | | fund |
deyang-development-holding | Deyang Development Holding | 德阳发展控股 德陽發展控股 德阳发展控股集团 德陽發展控股集團 | fund |
deyang-municipal-government | Deyang Municipal Government, Deyang government, Deyang municipal government | 德阳市政府 德陽市政府 德阳市人民政府 德陽市人民政府 | government |
dezhou-finance-investment | Dezhou Finance Investment | 德州财金 德州財金 | fund |
dfb | DFB, German Football Association | 德国足协 德國足協 | | rights
dfds | DFDS | 丹麦联合轮船 丹麥聯合輪船 | | shipping
dfi-retail-group | DFI Retail Group, Dairy Farm International, DFI Retail, Dairy Farm | DFI零售集團 DFI零售集团 牛奶國際 牛奶国际 牛奶公司 DFI零售 | | retail
dfl | DFL, Deutsche Fußball Liga | 德甲联赛 德甲聯賽 德国足球联盟 德國足球聯盟 | | rights
dfs-group | DFS Group | DFS环球免税店 DFS環球免税店 DFS環球免稅店 DFS集团 DFS集團 DFS环球免税 DFS環球免税 DFS環球免稅 环球免税集团 環球免税集團 環球免稅集團 | | retail
dg-fuels | DG Fuels | | |
dga | Direction générale de l'armement, DGA | 法国武器装备总署 法國武器裝備總署 法国武器装备总局 法國武器裝備總局 | government |
dharma-productions | Dharma Productions | | | rights
dhgate | DHgate | 敦煌网 敦煌網 | | platform
dht-holdings | DHT Holdings | | | shipping
dia-group | DIA Group, Distribuidora Internacional | 迪亚天天 迪亞天天 | | retail
dialog-axiata | Dialog Axiata | | | telecom
dialog-group | Dialog Group | | |
diamedica | DiaMedica | | | drugs
diameter-capital | Diameter Capital | | fund |
diamond-aircraft | Diamond Aircraft | 钻石飞机 鑽石飛機 | | aircraft
diamond-biofund | Diamond Biofund | 鑽石生技投資 钻石生技投资 鑽石投資 钻石投资 鑽石生技 钻石生技 | fund |
diamond-offshore | Diamond Offshore | 鑽石海底鑽探 钻石海底钻探 | | equipment
diamondback-energy | Diamondback Energy | 響尾蛇能源 响尾蛇能源 | | oil
dian-diagnostics | Dian Diagnostics | 迪安诊断 迪安診斷 | |
diana-shipping | Diana Shipping | 戴安娜航运 戴安娜航運 | | shipping
dianchi-water-treatment | Dianchi Water Treatment, Kunming Dianchi Water | 滇池水务 滇池水務 昆明滇池水务 昆明滇池水務 | |
dianthus-therapeutics | Dianthus Therapeutics | | | drugs
dianzhong-technology | Dianzhong Technology | 点众科技 點眾科技 | | rights
diasorin | DiaSorin | 索林诊断 索林診斷 | |
dic-corporation | DIC Corporation | 迪爱生 迪愛生 大日本油墨 | | materials
dice | EA DICE | | |
dice-therapeutics | DICE Therapeutics | | | drugs
dicerna | Dicerna | 迪克纳 迪克納 | | drugs
dicj | DICJ, Gaming Inspection and Coordination Bureau | 澳門博彩監察協調局 澳门博彩监察协调局 博監局 博监局 | observer |
dicks-sporting-goods | Dick's Sporting Goods | 迪克體育用品 迪克体育用品 | | retail
dicos | Dicos | 德克士 | | retail
dida-chuxing | Dida Chuxing, Dida Inc | 嘀嗒出行 | | platform
didi | Didi, DiDi Global, Didi Chuxing | 滴滴 滴滴出行 滴滴全球 | | platform
didi-autonomous-driving | Didi Autonomous Driving | 滴滴自动驾驶 滴滴自動駕駛 | | robotaxi
diehl | Diehl Defence, Diehl | 迪尔防务 迪爾防務 | | defence
dif | DIF Capital Partners, CVC DIF | | fund |
digi | Digi Communications, Digi Spain | | | telecom
digicel | Digicel | | | telecom
digicel-pacific | Digicel Pacific | 迪吉塞尔太平洋 迪吉塞爾太平洋 | | telecom
digico-infrastructure-reit | DigiCo Infrastructure REIT, DigiCo | | fund | datacentre
digiplus-interactive | DigiPlus Interactive | | |
digita | Digita Oy | | |
digital-china | Digital China, Digital China Group | 神州数码 神州數碼 神州鲲泰 神州鯤泰 | | servers
digital-china-information | Digital China Information | 神州信息 | | software
digital-core-reit | Digital Core REIT | | fund | datacentre
digital-currency-group | Digital Currency Group | 數字貨幣集團 数字货币集团 | fund |
digital-edge | Digital Edge | | | datacentre
digital-nasional-berhad | Digital Nasional Berhad | | |
digital-policy-office | Digital Policy Office | 數字政策辦公室 数字政策办公室 數碼政策辦公室 数码政策办公室 | government |
digitalbridge | DigitalBridge, Digital Colony | 數字橋 数字桥 數位橋 数位桥 | fund |
digitalocean | DigitalOcean | | | cloud
digiworld | Digiworld | | | retail
dina-camiones | Dina Camiones | | | cars
dinamo-zagreb | Dinamo Zagreb, GNK Dinamo | 萨格勒布迪纳摩 薩格勒布迪納摩 | |
ding-ding-drugstore | Ding Ding Drugstore | 丁丁藥局 丁丁药局 丁丁連鎖藥妝 丁丁连锁药妆 | | retail
dingdang-health | Dingdang Health | 叮当健康 叮噹健康 叮当快药 叮噹快藥 | | retail
dingdong-maicai | Dingdong Maicai | 叮咚买菜 叮咚買菜 | | retail
dinggu | Dinggu | 顶固集创 頂固集創 | |
dinghe-insurance | Dinghe Insurance | 鼎和保险 鼎和保險 鼎和财险 鼎和財險 | lender |
dingli | Dingli, Zhejiang Dingli | 浙江鼎力 | | equipment
dinglong | Dinglong, Hubei Dinglong | 鼎龙股份 鼎龍股份 | | materials
dingtalk | DingTalk | 钉钉科技 釘釘科技 阿里钉钉 阿里釘釘 | | software
dingxiang-doctor | Dingxiang Doctor | 丁香园 丁香園 丁香医生 丁香醫生 | | platform
dino-polska | Dino Polska | | | retail
dinson-iron-and-steel | Dinson Iron and Steel | 迪森钢铁 迪森鋼鐵 | | steel
diou-home | Diou Home | 帝欧家居 帝歐家居 欧神诺 歐神諾 | |
diploma-plc | Diploma plc | | |
diraq | Diraq | | |
direct-capital | Direct Capital | | fund |
direct-line | Direct Line, Direct Line Group | 直线保险 直線保險 | lender |
directorate-general-of-trade-remedies | Directorate General of Trade Remedies | 印度贸易救济总局 印度貿易救濟總局 | observer |
diriyah-company | Diriyah Company | 德拉伊耶公司 迪里耶公司 | |
dirui-industrial | Dirui Industrial | 迪瑞医疗 迪瑞醫療 | | equipment
disc-medicine | Disc Medicine | | | drugs
disco-corporation | Disco Corporation, Disco Corp | 迪思科 | | equipment
discord-inc | Discord Inc | | | social
discount-tire | Discount Tire | | | retail
discover-financial | Discover Financial, Discover Financial Services | | lender |
discovery-green | Discovery Green | | | power
discovery-ltd | Discovery Ltd, Discovery Health | | lender |
discovery-silver | Discovery Silver | | | mining
dish-network | Dish Network, EchoStar | 迴聲星通信 回声星通信 回声星 回聲星 艾科星 | | telecom
distell | Distell | | |
distinct-health | Distinct Health, Distinct HealthCare | 卓正医疗 卓正醫療 | |
district-of-columbia | District of Columbia | 哥倫比亞特區政府 哥伦比亚特区政府 | government |
dito-telecommunity | DITO Telecommunity, DITO | | | telecom
divergent-technologies | Divergent Technologies | | | parts
dividend-finance | Dividend Finance | | lender |
divis-laboratories | Divi's Laboratories | 迪维实验室 迪維實驗室 | | cdmo
dixon-technologies | Dixon Technologies | 迪克森科技 | |
dizal-pharma | Dizal Pharma | 迪哲医药 迪哲醫藥 | | drugs
djarum | Djarum | 针记集团 針記集團 针记香烟 針記香菸 | |
djezzy | Djezzy | | | telecom
dji | DJI | 大疆 大疆创新 大疆創新 | |
djibouti-government | Djibouti government | 吉布提政府 | government |
djibouti-ports-and-free-zones-authority | Djibouti Ports and Free Zones Authority | 吉布提港口与自贸区管理局 吉布提港口與自貿區管理局 | government |
djuro-djakovic | Đuro Đaković | | | defence
dk-electronic-materials | DK Electronic Materials | 帝科股份 | | materials
dkb | Deutsche Kreditbank | | lender |
dksh | DKSH | 大昌洋行 大昌华嘉 大昌華嘉 | |
dlf-limited | DLF Limited | | |
dlf-seeds | DLF Seeds | 丹农种子 丹農種子 丹农 丹農 | |
dlocal | dLocal | | | platform
dlr | German Aerospace Center | 德国航空航天中心 德國航空航天中心 德国宇航中心 德國宇航中心 | |
dm-drogerie | dm-drogerie markt | | | retail
dmall | Dmall | 多点数智 多點數智 多点智联 多點智聯 | | software
dmed | dMed | 缔脉生物 締脈生物 | |
dmg-mori | DMG Mori | 德马吉森精机 德馬吉森精機 德玛吉森精机 德瑪吉森精機 | |
dmk-group | DMK Group | | |
dna-oyj | DNA Oyj, DNA Plc | | | telecom
dnata | dnata | | |
dnb-nl | De Nederlandsche Bank | 荷兰央行 荷蘭央行 | observer |
dno | DNO | 挪威DNO | | oil
dno-asa | DNO ASA | | | oil
dnv | DNV | 挪威船级社 挪威船級社 | observer |
do-fluoride-new-energy | Do-Fluoride New Energy, DFD New Energy | 多氟多新能源 | | batteries
dobot | Dobot, Yuejiang Technology, Shenzhen Yuejiang, Yuejiang | 越疆 越疆科技 越疆机器人 越疆機器人 | |
doctolib | Doctolib | | |
doctorglasses | Doctorglasses | 博士眼镜 博士眼鏡 | | retail
docusign | DocuSign, Docusign | | | software
doe-loan-programs-office | DOE Loan Programs Office, Loan Programs Office | 美國能源部貸款項目辦公室 美国能源部贷款项目办公室 | lender |
dof | DOF Group | | | shipping
dogan | Doğan Holding, Dogan Holding, Galata Wind | 多安集团 多安集團 | fund |
dogger-bank | Dogger Bank Wind Farm | 多格滩风电场 多格灘風電場 | | power
dogu-otomotiv | Doğuş Otomotiv, Dogus Otomotiv, Doğuş Holding | 多乌什集团 多烏什集團 | |
doha-bank | Doha Bank | 多哈银行 多哈銀行 | lender |
dolby-laboratories | Dolby Laboratories, Dolby | 杜比 杜比實驗室 杜比实验室 | | rights
dolce-gabbana | Dolce & Gabbana | 杜嘉班纳 杜嘉班納 | |
dole-china | Dole China | 都乐中国 都樂中國 | |
dole-plc | Dole plc, Dole Food | 都乐食品 都樂食品 | | farm
dollar-general | Dollar General | 達樂公司 达乐公司 | | retail
dollar-tree | Dollar Tree | 美元樹 美元树 | | retail
dollarama | Dollarama | | | retail
dom-development | Dom Development | | |
domain-holdings | Domain Holdings | | | platform
dometic | Dometic | 多美达 多美達 | |
dominican-government | Dominican government, Dominican Republic government | 多米尼加政府 | government |
dominos-pizza | Domino's Pizza, Domino's | 达美乐 達美樂 达美乐比萨 達美樂比薩 達美樂披薩 达美乐披萨 | | retail
dominos-pizza-enterprises | Domino's Pizza Enterprises | 达美乐澳洲 達美樂澳洲 | |
dominos-uk | Domino's Pizza Group | | |
dominus-investment | Dominus Investment | | fund |
domodedovo-airport | Domodedovo Airport | 多莫杰多沃机场 多莫傑多沃機場 | |
dompe | Dompé, Dompe | | | drugs
domtar | Domtar, Resolute Forest Products | 多姆塔 纸业卓越 紙業卓越 | | materials
don-t-nod | Don't Nod | | |
dona-ana-county | Doña Ana County | | government |
donaldson-company | Donaldson Company | 唐納森公司 唐纳森公司 | | equipment
dong-a-st | Dong-A ST, Dong-A Socio | 东亚ST 東亞ST 东亚制药 東亞製藥 | | drugs
dong-e-e-jiao | Dong-E-E-Jiao, DEEJ | 东阿阿胶 東阿阿膠 | | drugs
dongbei-special-steel | Dongbei Special Steel | 东北特钢 東北特鋼 东北特殊钢 東北特殊鋼 | | steel
dongchedi | Dongchedi | 懂车帝 懂車帝 | | platform
dongfang-boiler | Dongfang Boiler | 东方锅炉 東方鍋爐 | | equipment
dongfang-electric-finance | Dongfang Electric Finance | 东方电气财务 東方電氣財務 | lender |
dongfang-electric-wind | Dongfang Electric Wind, DEC Wind Power | 东方风电 東方風電 东方电气风电 東方電氣風電 | | turbines
dongfang-hualong | Dongfang Hualong | 东方华龙 東方華龍 | | oilbuyer
dongfeng-asset-management | Dongfeng Asset Management, Dongfeng Capital | 东风资产 東風資產 东风资管 東風資管 东风资产管理 東風資產管理 | fund |
dongfeng-automobile-co | Dongfeng Automobile Co, DFAC | 东风股份 東風股份 东风汽车股份 東風汽車股份 | | cars
dongfeng-commercial-vehicle | Dongfeng Commercial Vehicle | 东风商用车 東風商用車 | | cars
dongfeng-honda | Dongfeng Honda | 东风本田 東風本田 | | cars
dongfeng-liuzhou-motor | Dongfeng Liuzhou Motor | 东风柳汽 東風柳汽 东风柳州汽车 東風柳州汽車 | | cars
dongfeng-motor-finance | Dongfeng Motor Finance | 东风财务 東風財務 东风汽车财务 東風汽車財務 东风汽车金融 東風汽車金融 | lender |
dongfeng-nissan | Dongfeng Nissan | 东风日产 東風日產 | | cars
dongfeng-nissan-auto-finance | Dongfeng Nissan Auto Finance | 东风日产汽车金融 東風日產汽車金融 东风日产金融 東風日產金融 | lender |
dongfeng-peugeot-citroen | Dongfeng Peugeot Citroen, DPCA | 神龙汽车 神龍汽車 东风标致 東風標緻 东风雪铁龙 東風雪鐵龍 | | cars
dongfeng-technology | Dongfeng Technology, DFETC | 东风科技 東風科技 东风电子科技 東風電子科技 | | parts
dongguan-investment-holding | Dongguan Investment Holding | 东莞投控 東莞投控 东莞投控集团 東莞投控集團 东莞金控 東莞金控 东莞金融控股 東莞金融控股 | fund |
dongguan-municipal-government | Dongguan Municipal Government, Dongguan government, Dongguan municipal government | 东莞市政府 東莞市政府 东莞市人民政府 東莞市人民政府 | government |
dongguan-sasac | Dongguan SASAC, Dongguan Municipal SASAC | 东莞市国资委 東莞市國資委 东莞国资委 東莞國資委 | government |
dongguan-sci-tech-innovation-investment | Dongguan Sci-tech Innovation Investment | 东莞科创投 東莞科創投 东莞科创金融 東莞科創金融 | fund |
dongguan-transportation-investment | Dongguan Transportation Investment | 东莞交投 東莞交投 东莞交投集团 東莞交投集團 | |
dongguan-trust | Dongguan Trust | 东莞信托 東莞信託 | lender |
donghai-airlines | Donghai Airlines | 东海航空 東海航空 | | airline
donghai-securities | Donghai Securities | 东海证券 東海證券 | observer |
donghai-special-steel | Donghai Special Steel, Hebei Donghai Special Steel | 东海特钢 東海特鋼 | | steel
donghao-lansheng | Donghao Lansheng, Lansheng | 东浩兰生 東浩蘭生 东浩兰生集团 東浩蘭生集團 兰生股份 蘭生股份 | |
dongjiang-environmental | Dongjiang Environmental | 东江环保 東江環保 | |
dongjie-intelligent | Dongjie Intelligent | 东杰智能 東傑智能 | | equipment
dongjin-semichem | Dongjin Semichem | 东进世美肯 東進世美肯 | | materials
dongkuk-steel | Dongkuk Steel | 东国制钢 東國制鋼 | | steel
dongling-group | Dongling Group | 东岭集团 東嶺集團 陕西东岭 陝西東嶺 | | mining
dongrui-food | Dongrui Food | 东瑞股份 東瑞股份 | | farm
dongsung-finetec | Dongsung FineTec | | | materials
dongwon | Dongwon, Dongwon Group, Dongwon Industries | 东远集团 東遠集團 东远产业 東遠產業 | |
dongwu-innovation-capital | Dongwu Innovation Capital | 东吴创新资本 東吳創新資本 东吴创投 東吳創投 | fund |
dongxing-securities-hong-kong | Dongxing Securities Hong Kong | 東興證券香港 东兴证券香港 | observer |
dongyangguang | Dongyangguang, HEC Technology, HEC Group | 东阳光 東陽光 东阳光集团 東陽光集團 东阳光科 東陽光科 | | materials
dongying-fangyuan | Dongying Fangyuan, Fangyuan Nonferrous | 方圆有色 方圓有色 东营方圆 東營方圓 方圆集团 方圓集團 | | mining
dongying-finance-holding | Dongying Finance Holding | 东营财金 東營財金 | fund |
dongying-municipal-government | Dongying Municipal Government, Dongying government, Dongying municipal government | 东营市政府 東營市政府 东营市人民政府 東營市人民政府 | government |
dongying-shenchi | Dongying Shenchi, Shenchi Chemical | 神驰化工 神馳化工 | | oilbuyer
dongyue-future-hydrogen | Dongyue Future Hydrogen | 东岳未来氢能 東嶽未來氫能 | | materials
dongyue-silicon-material | Dongyue Silicon Material | 东岳硅材 東嶽硅材 | | materials
dongzheng-futures | Dongzheng Futures, Orient Futures | 东证期货 東證期貨 | observer |
doordash | DoorDash | | | platform
doosan-bears | Doosan Bears | 斗山熊 | |
doosan-bobcat | Doosan Bobcat | 斗山山猫 斗山山貓 | |
doosan-fuel-cell | Doosan Fuel Cell | 斗山燃料电池 斗山燃料電池 | | fuelcells
doosan-robotics | Doosan Robotics | 斗山机器人 斗山機器人 | |
doosan-tesna | Doosan Tesna | 斗山泰斯纳 斗山泰斯納 | |
doppelmayr | Doppelmayr | 多贝玛亚 多貝瑪亞 | | equipment
doral-renewables | Doral Renewables, Doral Energy | | | power
doraleh-container-terminal | Doraleh Container Terminal | 多哈雷集装箱码头 多哈雷集裝箱碼頭 | |
dorian-lpg | Dorian LPG | 多利安LPG | | shipping
dormakaba | dormakaba, Dormakaba | 多玛凯拔 多瑪凱拔 | |
dorman-products | Dorman Products | | | parts
dorna | Dorna Sports, MotoGP | 多纳体育 多納體育 | | rights
dosilicon | Dosilicon, Dosilicon Co | 东芯股份 東芯股份 东芯半导体 東芯半導體 | | memory
dossen-hotels | Dossen Hotels | 东呈集团 東呈集團 东呈酒店 東呈酒店 | |
douban | Douban | 豆瓣网 豆瓣網 | | social
double-coin-tyre | Double Coin Tyre | 双钱轮胎 雙錢輪胎 双钱集团 雙錢集團 | | parts
double-dragon | Double Dragon | | |
doublestar | Doublestar, Qingdao Doublestar | 双星轮胎 雙星輪胎 青岛双星 青島雙星 双星集团 雙星集團 | | parts
douglas | Douglas AG | 道格拉斯美妆 道格拉斯美妝 | | retail
doun-kisen | Doun Kisen, Doun Kisen KK | 洞云汽船 洞雲汽船 | | shipping
doutor-nichires | Doutor Nichires | 罗多伦 羅多倫 | |
douyin | Douyin, Douyin Group | 抖音 抖音集团 抖音集團 抖音视界 抖音視界 抖音电商 抖音電商 | | social
douyu | DouYu | 斗鱼直播 鬥魚直播 斗鱼公司 鬥魚公司 | | media
dover-corp | Dover Corp, Dover Corporation | 都福集團 都福集团 | | equipment
dow-jones-and-company | Dow Jones & Company | 道瓊斯公司 道琼斯公司 | | media
dowa-holdings | Dowa Holdings | 同和控股 同和矿业 同和礦業 | | materials
dowlais | Dowlais, GKN Automotive | 吉凯恩汽车 吉凱恩汽車 | | parts
downer-edi | Downer EDI, Downer Group | 唐纳集团 唐納集團 | | epc
dowstone | Dowstone, Guangdong Dowstone | 道氏技术 道氏技術 | | materials
doximity | Doximity | | | platform
dp-world-callao | DP World Callao | | | transport
dp-world-tour | DP World Tour, European Tour golf | 欧巡赛 歐巡賽 | | rights
dpc-dash | DPC Dash | 达势股份 達勢股份 达美乐中国 達美樂中國 | | retail
dpd-uk | DPD UK | | |
dpdgroup | DPDgroup | DPD集团 DPD集團 | |
dpg-media | DPG Media | | | media
dpr-construction | DPR Construction | | | epc
dptech | DPtech | 迪普科技 | | telecom
dr-group | DR Group, Darry Ring | 迪阿股份 | | retail
dr-horton | D.R. Horton, DR Horton | 霍頓房屋 霍顿房屋 霍頓公司 霍顿公司 | |
dr-martens | Dr. Martens, Dr Martens | 马汀博士 馬汀博士 马丁大夫 馬丁大夫 | |
dr-oetker | Dr. Oetker, Oetker Group | 欧特家 歐特家 | |
dr-peng | Dr. Peng, Dr Peng Telecom, Dr. Peng Telecom | 鹏博士 鵬博士 | | datacentre
dr-reddys | Dr. Reddy's, Dr Reddy's Laboratories | 雷迪博士 瑞迪博士 雷迪博士实验室 雷迪博士實驗室 | | drugs
dr-sulaiman-al-habib-medical-services | Dr. Sulaiman Al Habib Medical Services | 苏莱曼·哈比卜医疗集团 蘇萊曼·哈比卜醫療集團 | |
draeger | Dräger, Draegerwerk, Drägerwerk | 德尔格 德爾格 | |
draexlmaier | Dräxlmaier, Draexlmaier | 德科斯米尔 德科斯米爾 | | parts
draftkings | DraftKings | | | platform
dragages-hong-kong | Dragages Hong Kong, Bouygues Construction Hong Kong | 寶嘉建築 宝嘉建筑 香港寶嘉 香港宝嘉 | | epc
dragon-capital | Dragon Capital | | fund |
dragon-oil | Dragon Oil | 龙油 龍油 迪拜龙油 迪拜龍油 | | oil
dragon-steel | Dragon Steel | 中龍鋼鐵 中龙钢铁 | | steel
drainage-services-department | Drainage Services Department | 香港渠務署 香港渠务署 渠務署 渠务署 | government |
drax | Drax, Drax Group | 德拉克斯 | | power
drb-hicom | DRB-Hicom | 多元重工业 多元重工業 | |
drc-government | DRC government, Congolese government, Democratic Republic of Congo government | 刚果金政府 剛果金政府 刚果（金）政府 剛果（金）政府 刚果民主共和国政府 剛果民主共和國政府 | government |
drdgold | DRDGold | | | mining
drdo | DRDO | 印度国防研究与发展组织 印度國防研究與發展組織 | government |
dream-games | Dream Games | | |
dream-industrial | Dream Industrial, Dream Office | | |
dream-mall | Dream Mall, Tung Chang Dream | 夢時代購物中心 梦时代购物中心 統正開發 统正开发 | | retail
dream11 | Dream11, Dream Sports | | |
dreame | Dreame, Dreame Technology | 追觅 追覓 追觅科技 追覓科技 | |
dreamus | Dreamus | | |
dreamworks | DreamWorks, DreamWorks Animation | 梦工厂 夢工廠 梦工厂动画 夢工廠動畫 | | rights
dren-bio | Dren Bio | | | drugs
drewry | Drewry, Drewry Shipping Consultants | 德鲁里 德魯裏 德魯裡 德魯里 | observer |
dri-healthcare | DRI Healthcare | | fund |
driftwood-lng | Driftwood LNG, Woodside Louisiana LNG | | | lng
driscolls | Driscoll's | 怡颗莓 怡顆莓 | | farm
drive-catalyst | Drive Catalyst | 遠傳創投 远传创投 | fund |
droneshield | DroneShield | | | defence
dropbox | Dropbox | | | software
drugs-for-neglected-diseases-initiative | Drugs for Neglected Diseases initiative, DNDi | 被忽视疾病药物研发组织 被忽視疾病藥物研發組織 | |
druk-green-power | Druk Green Power, Druk Holding | | | power
drummond-company | Drummond Company, Drummond Ltd | 德拉蒙德 | | mining
drydocks-world | Drydocks World | 迪拜干船坞 迪拜干船塢 | | ships
ds-smith | DS Smith | 帝斯史密斯 | |
dsb | DSB Denmark, Danske Statsbaner | 丹麦国铁 丹麥國鐵 丹麦国家铁路 丹麥國家鐵路 | |
dsbj | DSBJ, Dongshan Precision | 东山精密 東山精密 | | parts
dsc-investment | DSC Investment | | fund |
dsk-bank | DSK Bank | | lender |
dsm-firmenich | dsm-firmenich, DSM, DSM-Firmenich | 帝斯曼芬美意 帝斯曼 帝斯曼-芬美意 | |
dst-global | DST Global | | fund |
dt-midstream | DT Midstream | | | lng
dte-energy | DTE Energy | 底特律能源 | | power
dtek | DTEK, DTEK Renewables | 顿巴斯燃料能源公司 頓巴斯燃料能源公司 | | power
du-bang-insurance | Du-Bang Insurance | 都邦财险 都邦財險 | lender |
du-telecom | du Telecom, Emirates Integrated Telecommunications | 阿联酋综合电信 阿聯酋綜合電信 | | telecom
dubai-aerospace-enterprise | Dubai Aerospace Enterprise | 迪拜航空企业 迪拜航空企業 迪拜航空航天企业 迪拜航空航天企業 | lender | lease
dubai-airports | Dubai Airports | 迪拜机场公司 迪拜機場公司 | |
dubai-duty-free | Dubai Duty Free | 迪拜免税店 迪拜免稅店 迪拜免税 迪拜免稅 | | retail
dubai-financial-market | Dubai Financial Market | 迪拜金融市场 迪拜金融市場 | observer |
dubai-financial-services-authority | Dubai Financial Services Authority, DFSA | 迪拜金融服务管理局 迪拜金融服務管理局 | observer |
dubai-holding | Dubai Holding | 迪拜控股 | fund |
dubai-international-financial-centre | Dubai International Financial Centre, DIFC | 迪拜国际金融中心 迪拜國際金融中心 | government |
dubai-investment-corporation | Dubai Investment Corporation, Investment Corporation of Dubai | 迪拜投资公司 迪拜投資公司 杜拜投資公司 杜拜投资公司 | fund |
dubai-islamic-bank | Dubai Islamic Bank | 迪拜伊斯兰银行 迪拜伊斯蘭銀行 杜拜伊斯蘭銀行 杜拜伊斯兰银行 | lender |
dubai-multi-commodities-centre | Dubai Multi Commodities Centre, DMCC | 迪拜多种商品中心 迪拜多種商品中心 | government |
dubai-south | Dubai South | 迪拜南城 | |
dubai-world | Dubai World | 迪拜世界 杜拜世界 | fund |
dublin-port | Dublin Port, Dublin Port Company | 都柏林港 | |
duc-giang-chemicals | Duc Giang Chemicals | 德江化工 | | chemicals
ducati | Ducati | 杜卡迪 | | cars
duck-creek-technologies | Duck Creek Technologies | | | software
ducommun | Ducommun | | | parts
duerr | Dürr, Duerr | 杜尔集团 杜爾集團 | | equipment
dufry | Dufry, Avolta | 杜福睿 | | retail
duisport | duisport, Duisburger Hafen | 杜伊斯堡港 | |
duke-kunshan-university | Duke Kunshan University | 昆山杜克大学 崑山杜克大學 | |
duke-realty | Duke Realty | 杜克房地產 杜克房地产 | |
duke-university | Duke University | 杜克大學 杜克大学 | |
dukhan-bank | Dukhan Bank | 杜汉银行 杜漢銀行 | lender |
duksan | Duksan | 德山新美思 德山集团 德山集團 | | materials
dun-and-bradstreet | Dun & Bradstreet | 鄧白氏 邓白氏 | observer |
duna-aszfalt | Duna Aszfalt, Duna Group | | | epc
dunaferr | ISD Dunaferr, Dunaferr | 多瑙钢铁 多瑙鋼鐵 | | steel
dunelm | Dunelm | | | retail
dunhuang-seed | Dunhuang Seed | 敦煌种业 敦煌種業 | | farm
dunnes | Dunnes Stores | | | retail
duoduo-maicai | Duoduo Maicai | 多多买菜 多多買菜 | | retail
duqm-refinery | Duqm Refinery, OQ8 | 杜库姆炼厂 杜庫姆煉廠 | | oil
duquesne-family-office | Duquesne Family Office | 杜肯家族辦公室 杜肯家族办公室 | fund |
dura-vermeer | Dura Vermeer | | | epc
durable-capital-partners | Durable Capital Partners | | fund |
duracell | Duracell | 金霸王 金頂電池 金顶电池 | | batteries
durmazlar | Durmazlar | 杜尔马兹拉尔 杜爾馬茲拉爾 | | trains
durst-organization | Durst Organization | | |
dushanzi-petrochemical | Dushanzi Petrochemical | 独山子石化 獨山子石化 | | chemicals
dusit-international | Dusit International, Dusit Thani | 都喜国际 都喜國際 都喜天丽 都喜天麗 | |
duskin | Duskin | | |
duskin-taiwan | Duskin Taiwan | 樂清服務 乐清服务 | |
dutch-bros | Dutch Bros | | | retail
dutch-defence | Dutch Ministry of Defence, COMMIT Netherlands, Dutch Defence Ministry | 荷兰国防部 荷蘭國防部 | government |
dutch-state | Dutch state, Dutch government, Kingdom of the Netherlands | 荷兰政府 荷蘭政府 | government |
duvel | Duvel Moortgat | 督威 | |
dws | DWS, DWS Group | 德意志资产管理 德意志資產管理 | fund |
dxc | DXC, DXC Technology | | | software
dyaco-international | Dyaco International | 岱宇 岱宇國際 岱宇国际 | |
dyal-capital | Dyal Capital | | fund |
dycom | Dycom, Dycom Industries | | | epc
dymon-asia | Dymon Asia | | fund |
dynacom-tankers | Dynacom Tankers, Dynacom | 达纳康 達納康 | | shipping
dynagas | Dynagas | 戴纳瓦斯 戴納瓦斯 | | shipping
dynagreen | Dynagreen | 绿色动力 綠色動力 绿色动力环保 綠色動力環保 | |
dynasty-fine-wines | Dynasty Fine Wines | 王朝酒业 王朝酒業 | |
dynatrace | Dynatrace | | | software
dynavax | Dynavax, Dynavax Technologies | 迪纳瓦克斯 迪納瓦克斯 | | drugs
dyne-therapeutics | Dyne Therapeutics | | | drugs
dyson | Dyson | 戴森 | |
dz-bank | DZ Bank | 德国中央合作银行 德國中央合作銀行 德国合作银行 德國合作銀行 | lender |
e-and-enterprise | E& enterprise | | | cloud
e-and-f-private-equity | E&F Private Equity | | fund |
e-and-j-gallo | E. & J. Gallo, Gallo Winery | 嘉露酒莊 嘉露酒庄 | |
e-and-r-engineering | E&R Engineering | 鈦昇 钛升 鈦昇科技 钛升科技 | | equipment
e-da-hospital | E-Da Hospital | 義大醫院 义大医院 義大醫療 义大医疗 | |
e-da-outlet | E-Da Outlet | 義大購物中心 义大购物中心 | | retail
e-da-world | E-Da World | 義大世界 义大世界 義大開發 义大开发 | |
e-fund | E Fund, E Fund Management | 易方达 易方達 易方达基金 易方達基金 | fund |
e-house | E-House | 易居中国 易居中國 易居企业 易居企業 | |
e-land | E-Land | 衣恋 衣戀 衣恋集团 衣戀集團 | | retail
e-lead-electronic | E-Lead Electronic | 怡利電 怡利电 怡利電子 怡利电子 | | parts
e-life-mall | E-Life Mall, Elife | 全國電子 全国电子 | | retail
e-sun-venture-capital | E.SUN Venture Capital | 玉山創投 玉山创投 | fund |
e-town-semiconductor | E-Town Semiconductor, Mattson Technology, Mattson | 屹唐股份 屹唐半导体 屹唐半導體 | | equipment
e-united-group | E United Group, Yieh United Group | 義聯集團 义联集团 | |
e1-corporation | E1 Corporation | | | gasbuyer
eac-cyprus | Electricity Authority of Cyprus | | |
eacon-mining | EACON Mining | 易控智驾 易控智駕 | | software
eacop | EACOP, East African Crude Oil Pipeline | 东非原油管道 東非原油管道 东非原油管道公司 東非原油管道公司 | | transport
eagers-automotive | Eagers Automotive | 伊格斯汽车 伊格斯汽車 | | retail
eagle-bulk | Eagle Bulk | | | shipping
eagle-cement | Eagle Cement | | |
eagle-football-holdings | Eagle Football Holdings | 鷹足球集團 鹰足球集团 | | rights
eagle-materials | Eagle Materials | | | materials
earendil-labs | Earendil Labs | | | drugs
earlybird | Earlybird Venture Capital | | fund |
earth-corporation | Earth Corporation | | |
earth-panda | Earth-Panda, Anhui Earth-Panda | 大地熊 | | rare-earths
easa | EASA | 欧洲航空安全局 歐洲航空安全局 | observer |
easepal | Easepal | 蒙发利 蒙發利 奥佳华 奧佳華 | |
easl | EASL, East Asia Super League | 東亞超級聯賽 东亚超级联赛 東超聯賽 东超联赛 | |
east-african-breweries | East African Breweries, EABL | 东非啤酒 東非啤酒 东非酿酒 東非釀酒 | |
east-african-development-bank | East African Development Bank | 东非开发银行 東非開發銀行 | lender |
east-anglia-hub | East Anglia Three | | | power
east-bay-municipal-utility-district | East Bay Municipal Utility District | | government |
east-buy | East Buy, Oriental Selection | 东方甄选 東方甄選 | | retail
east-china-electric-power-design-institute | East China Electric Power Design Institute, ECEPDI | 华东电力设计院 華東電力設計院 | | epc
east-china-engineering-science-and-technology | East China Engineering Science and Technology, ECEC | 东华科技 東華科技 东华工程科技 東華工程科技 | | epc
east-china-normal-university | East China Normal University | 华东师范大学 華東師範大學 华东师大 華東師大 | |
east-china-university-of-science-and-technology | East China University of Science and Technology, ECUST | 华东理工大学 華東理工大學 华东理工 華東理工 | |
east-group | East Group, EAST Power | 易事特 | | equipment
east-lake-high-tech-zone-management-committee | East Lake High-tech Zone Management Committee | 东湖高新区管委会 東湖高新區管委會 武汉东湖高新区管委会 武漢東湖高新區管委會 | government |
east-ventures | East Ventures | | fund |
east-west-bank | East West Bank, East West Bancorp | 華美銀行 华美银行 | lender |
east-west-seed | East-West Seed | 东西种子 東西種子 | |
eastar-jet | Eastar Jet | 易斯达航空 易斯達航空 | | airline
eastern-airports | Eastern Airports, Jiangsu Eastern Airport Group, Eastern Airports Jiangsu | 东部机场集团 東部機場集團 | |
eastern-communications | Eastern Communications, Eastcom | 东方通信 東方通信 | | telecom
eastern-company | Eastern Company | 埃及东方烟草 埃及東方菸草 | |
eastern-hepatobiliary-surgery-hospital | Eastern Hepatobiliary Surgery Hospital | 东方肝胆外科医院 東方肝膽外科醫院 | |
eastern-institute-of-technology-ningbo | Eastern Institute of Technology Ningbo | 宁波东方理工大学 寧波東方理工大學 东方理工 東方理工 | |
eastern-media-international | Eastern Media International | 東森國際 东森国际 東森集團 东森集团 | |
eastern-mining-company | Eastern Mining Company | | | mining
eastern-pacific | Eastern Mediterranean Maritime | | | shipping
eastern-pacific-shipping | Eastern Pacific Shipping | 东太平洋航运 東太平洋航運 | | shipping
eastern-pet | Eastern Pet | 東森寵物 东森宠物 寵物雲 宠物云 | | retail
eastern-shipbuilding | Eastern Shipbuilding | | | ships
eastern-sports-club | Eastern Sports Club | 東方體育會 东方体育会 東方龍獅 东方龙狮 | |
eastern-steel | Eastern Steel | | | steel
eastgroup-properties | EastGroup Properties | | |
eastman-chemical | Eastman Chemical | 伊士曼 伊士曼化工 | | materials
eastman-kodak | Eastman Kodak, Kodak | 柯達 柯达 伊士曼柯達 伊士曼柯达 | | equipment
easton-biopharma | Easton Biopharma, Yuandong Bio | 苑东生物 苑東生物 | | drugs
eastroc-beverage | Eastroc Beverage | 东鹏饮料 東鵬飲料 东鹏特饮 東鵬特飲 | |
eastspring-taiwan | Eastspring Taiwan | 瀚亞投資 瀚亚投资 | fund |
eastwest-bank | EastWest Bank | | lender |
easy-health | Easy Health, Qingsong Health | 轻松健康集团 輕鬆健康集團 轻松筹 輕鬆籌 | | platform
easy-joy | Easy Joy, Sinopec Easy Joy | 易捷便利店 中石化易捷 | | retail
easycard-corporation | EasyCard Corporation | 悠遊卡公司 悠游卡公司 悠遊卡投資控股 悠游卡投资控股 | | platform
easyhome | Easyhome, Easyhome New Retail | 居然之家 居然智家 | |
eat-just | Eat Just | | |
eataly | Eataly | 伊塔利 | |
eba | European Banking Authority | 欧洲银行管理局 歐洲銀行管理局 | observer |
ebang-international | Ebang International, Ebang | 亿邦国际 億邦國際 | | chips
ebanx | EBANX | | | platform
ebara | Ebara, Ebara Corporation | 荏原 荏原制作所 荏原製作所 | | equipment
ebay | eBay | 易贝 易貝 亿贝 億貝 | | platform
eberspaecher | Eberspächer, Eberspaecher | 埃贝赫 埃貝赫 | | parts
ebm-papst | ebm-papst | 依必安派特 | | equipment
ebn | EBN BV, Energie Beheer Nederland | | |
ebos-group | EBOS Group | | |
ebro-ev | Ebro EV Motors, EV Motors | 埃布罗 埃布羅 | | cars
ebro-foods | Ebro Foods | | | grain
ebusco | Ebusco | | | cars
ec-healthcare | EC Healthcare | 醫思健康 医思健康 醫思健康集團 医思健康集团 | |
ecarx | Ecarx | 亿咖通 億咖通 亿咖通科技 億咖通科技 | |
ecb | European Central Bank, ECB | 欧洲央行 歐洲央行 欧洲中央银行 歐洲中央銀行 | observer |
ecb-cricket | England and Wales Cricket Board | 英格兰及威尔士板球委员会 英格蘭及威爾士板球委員會 | | rights
ecco | ECCO Shoes, Ecco Sko | | |
ece | ECE Group | | |
ecgc | ECGC | 印度出口信用担保公司 印度出口信用擔保公司 | lender |
echelon | Echelon Data Centres | | | datacentre
echeng-iron-and-steel | Echeng Iron & Steel | 鄂城钢铁 鄂城鋼鐵 鄂钢 鄂鋼 | | steel
echeverria-izquierdo | Echeverría Izquierdo | | | epc
echo-investment | Echo Investment | | |
eclipse-ventures | Eclipse Ventures | | fund |
ecloudvalley | eCloudvalley | 伊雲谷 伊云谷 伊雲谷數位科技 伊云谷数位科技 | | cloud
eco-world | Eco World | 绿盛世 綠盛世 | |
ecobank | Ecobank | 泛非经济银行 泛非經濟銀行 | lender |
ecoceres | EcoCeres | 怡斯莱 怡斯萊 | |
ecodatacenter | EcoDataCenter | | | datacentre
ecoener | Ecoener | | | power
ecolab | Ecolab | 藝康 艺康 埃科萊布 埃科莱布 | | materials
ecom-agroindustrial | ECOM Agroindustrial, ECOM Trading | | | trading
econet-wireless | Econet Wireless | 益康无线 益康無線 | | telecom
economic-development-board-singapore | Economic Development Board Singapore, Singapore Economic Development Board | 新加坡经济发展局 新加坡經濟發展局 | government |
economist | Economist Group, Economist Intelligence Unit | 经济学人智库 經濟學人智庫 | observer |
ecopark | Ecopark | | |
ecopark-hong-kong | EcoPark Hong Kong, ALBA Group Asia | 歐綠保 欧绿保 歐綠保集團 欧绿保集团 | |
ecopetrol | Ecopetrol | 哥倫比亞國家石油公司 哥伦比亚国家石油公司 哥倫比亞國家石油 哥伦比亚国家石油 | | oil
ecor1-capital | EcoR1 Capital | | fund |
ecora-resources | Ecora Resources | | fund | mining
ecorodovias | EcoRodovias | 埃科罗多维亚斯 埃科羅多維亞斯 | |
ecosecurities | EcoSecurities | 益可环境 益可環境 | | trading
ecovacs | Ecovacs, Ecovacs Robotics | 科沃斯 | |
ecove-environment | ECOVE Environment, ECOVE | 崑鼎 昆鼎 崑鼎投控 昆鼎投控 崑鼎綠能環保 昆鼎绿能环保 | |
ecovix | Ecovix, Rio Grande Shipyard | | | ships
ecovyst | Ecovyst | | | materials
ecowas-bank-for-investment-and-development | ECOWAS Bank for Investment and Development, EBID | 西非国家经济共同体投资与发展银行 西非國家經濟共同體投資與發展銀行 | lender |
ecpay | ECPay, Green World FinTech | 綠界科技 绿界科技 綠界 绿界 | | platform
ecuador-ministry-of-energy | Ecuador Ministry of Energy | 厄瓜多爾能源部 厄瓜多尔能源部 | government |
ecuadorian-government | Ecuadorian government, Government of Ecuador | 厄瓜多爾政府 厄瓜多尔政府 厄瓜多政府 | government |
eczacibasi | Eczacıbaşı, Eczacibasi | 威达卫浴 威達衞浴 威達衛浴 伊奇泽巴希 伊奇澤巴希 | |
ed-and-f-man | ED&F Man | 爱德福曼 愛德福曼 | | trading
eda-group | EDA Group | 易达云 易達雲 EDA集团 EDA集團 | | transport
edan-instruments | Edan Instruments | 理邦仪器 理邦儀器 | | equipment
edbi | EDBI, SG Growth Capital | | fund |
edcf | EDCF, Economic Development Cooperation Fund Korea | 韩国经济发展合作基金 韓國經濟發展合作基金 | lender |
eddie-stobart | Eddie Stobart, Culina Group | | |
edeka | Edeka | 艾德卡 | | retail
edelweiss-air | Edelweiss Air | | | airline
edenor | Edenor | | | power
edenred | Edenred | | |
edesur | Edesur | | | power
edf-energy | EDF Energy | 法电英国 法電英國 法国电力英国公司 法國電力英國公司 | | power
edf-renewables | EDF Renewables, EDF power solutions | 法电新能源 法電新能源 法国电力新能源 法國電力新能源 | | power
edge-group | EDGE Group | 阿联酋EDGE集团 阿聯酋EDGE集團 EDGE集团 EDGE集團 | | defence
edge-medical | Edge Medical | 精锋医疗 精鋒醫療 | | equipment
edgeconnex | EdgeConneX | | | datacentre
edgecore-digital | EdgeCore Digital | | | datacentre
edged-data-centers | Edged Data Centers | | | datacentre
edged-energy | Edged Energy | | | datacentre
edgepoint-infrastructure | EdgePoint Infrastructure | | | telecom
edgewell | Edgewell | | |
edgewise-therapeutics | Edgewise Therapeutics | | | drugs
edgnex | EDGNEX, Edgnex Data Centers | | | datacentre
edifier | Edifier | 漫步者 | |
edify-energy | Edify Energy | | | power
edimax | Edimax | 訊舟 讯舟 訊舟科技 讯舟科技 | |
edinburgh | University of Edinburgh | 爱丁堡大学 愛丁堡大學 | |
edison-italy | Edison SpA, Edison Energia | | | power
edison-motors | Edison Motors | | | cars
editas | Editas, Editas Medicine | 愛迪塔斯 爱迪塔斯 | | drugs
ediya-coffee | Ediya Coffee | | |
edizione | Edizione | 贝纳通家族 貝納通家族 | fund |
edko-films | Edko Films | 安樂影片 安乐影片 安樂電影 安乐电影 | | rights
edmond-de-rothschild | Edmond de Rothschild | 爱德蒙得洛希尔 愛德蒙得洛希爾 埃德蒙罗斯柴尔德 埃德蒙羅斯柴爾德 | fund |
edotco | edotco | 易德通 | | telecom
edp | EDP, Energias de Portugal, EDP Renováveis, EDP Renovaveis, EDPR | 葡萄牙电力 葡萄牙電力 葡萄牙电力公司 葡萄牙電力公司 葡电 葡電 葡电新能源 葡電新能源 葡萄牙能源 | | power
edp-brasil | EDP Brasil | EDP巴西 | | power
edreams | eDreams Odigeo, eDreams ODIGEO | | |
edrington | Edrington | 爱丁顿集团 愛丁頓集團 爱丁顿 愛丁頓 | |
education-bureau-hong-kong | Education Bureau Hong Kong | 香港教育局 | government |
education-university-of-hong-kong | Education University of Hong Kong | 香港教育大學 香港教育大学 | |
edvantage-group | Edvantage Group | 中汇集团 中彙集團 中国中汇教育 中國中匯教育 | |
edward-gaming | Edward Gaming | EDG电竞 EDG電競 | |
edwards-lifesciences | Edwards Lifesciences | 爱德华生命科学 愛德華生命科學 愛德華茲生命科學 爱德华兹生命科学 | | equipment
edwards-vacuum | Edwards Vacuum | | | equipment
eeka-fashion | EEKA Fashion | 赢家时尚 贏家時尚 | |
eesti-energia | Eesti Energia, Enefit, Enefit Green | 爱沙尼亚能源 愛沙尼亞能源 爱沙尼亚能源公司 愛沙尼亞能源公司 | | power
efacec | Efacec | | |
efanor | Efanor, Sumol+Compal | | |
efe-chile | EFE Chile, Empresa de los Ferrocarriles del Estado | 智利國家鐵路 智利国家铁路 智利國家鐵路公司 智利国家铁路公司 | government |
effissimo-capital | Effissimo Capital | | fund |
efg | EFG International, EFG Bank | 瑞士盈丰银行 瑞士盈豐銀行 盈丰银行 盈豐銀行 盈丰国际 盈豐國際 | lender |
efg-hermes | EFG Hermes, EFG Holding | | lender |
efko | EFKO Group | | |
efl | English Football League, EFL | 英格兰足球联盟 英格蘭足球聯盟 | | rights
efort | Efort, EFORT Intelligent | 埃夫特 | | equipment
egap | EGAP, Czech Export Guarantee | 捷克出口担保保险公司 捷克出口擔保保險公司 捷克出口担保和保险公司 捷克出口擔保和保險公司 | lender |
egas | EGAS | 埃及天然气控股公司 埃及天然氣控股公司 | | gasbuyer
eging-pv | Eging PV, EGing Photovoltaic | 亿晶光电 億晶光電 | | solar
egis-pharma | Egis Pharmaceuticals, Egis Gyógyszergyár | 艾吉斯 | | drugs
egmont | Egmont Group | 艾阁萌 艾閣萌 | |
egpc | EGPC, Egyptian General Petroleum Corporation | 埃及国家石油公司 埃及國家石油公司 埃及石油总公司 埃及石油總公司 | | oilbuyer
egyptair | EgyptAir | 埃及航空 | | airline
egyptian-electricity-transmission-company | Egyptian Electricity Transmission Company, EETC | 埃及输电公司 埃及輸電公司 | | powerbuyer
egyptian-exchange | Egyptian Exchange | 埃及证券交易所 埃及證券交易所 | observer |
egyptian-government | Egyptian government, Government of Egypt | 埃及政府 | government |
egyptian-ministry-of-electricity | Egyptian Ministry of Electricity | 埃及电力部 埃及電力部 | government |
egyptian-ministry-of-petroleum | Egyptian Ministry of Petroleum | 埃及石油部 | government |
ehang | EHang | 亿航 億航 亿航智能 億航智能 | | aircraft
ehi-car-services | eHi Car Services | 一嗨租车 一嗨租車 | |
ei-towers | EI Towers, Rai Way | | | telecom
eidos-therapeutics | Eidos Therapeutics | | | drugs
eif | European Investment Fund | 欧洲投资基金 歐洲投資基金 | fund |
eiffage | Eiffage | 埃法日 艾法日 | | epc
eiffel-ig | Eiffel Investment Group | | fund |
eiger-biopharmaceuticals | Eiger BioPharmaceuticals | | | drugs
eight-roads | Eight Roads | 斯道資本 斯道资本 | fund |
eiken-chemical | Eiken Chemical | 荣研化学 榮研化學 | |
eimskip | Eimskip | 冰岛轮船 冰島輪船 | | shipping
einride | Einride | | |
eintracht-frankfurt | Eintracht Frankfurt | 法兰克福足球俱乐部 法蘭克福足球俱樂部 | |
eir | Eir Telecom, eircom | | | telecom
eirgrid | EirGrid | 爱尔兰国家电网 愛爾蘭國家電網 | | powerbuyer
ekn | EKN, Exportkreditnämnden, Swedish Export Credit Agency, EKN Sweden | 瑞典出口信用担保局 瑞典出口信用擔保局 瑞典出口信贷担保局 瑞典出口信貸擔保局 瑞典出口信用担保委员会 瑞典出口信用擔保委員會 | lender |
ekstraklasa | Ekstraklasa | 波兰甲级联赛 波蘭甲級聯賽 | | rights
el-al | El Al | 以色列航空 | | airline
el-corte-ingles | El Corte Inglés, El Corte Ingles | 英格列斯百货 英格列斯百貨 | | retail
el-paso-electric | El Paso Electric | 埃爾帕索電力 埃尔帕索电力 | | power
el-pozo | ElPozo, Grupo Fuertes | | | farm
el-puerto-de-liverpool | El Puerto de Liverpool | 利物浦百貨 利物浦百货 | | retail
el-seif-engineering | El Seif Engineering | | | epc
elanco | Elanco, Elanco Animal Health | 礼蓝 禮藍 礼蓝动保 禮藍動保 | | drugs
elastic-nv | Elastic NV | | | software
elbit-systems | Elbit Systems, Elbit | 埃尔比特 埃爾比特 埃尔比特系统 埃爾比特系統 艾比特系統 艾比特系统 | | defence
elders-limited | Elders Limited | 埃尔德斯 埃爾德斯 | | farm
eldorado-brasil | Eldorado Brasil, Eldorado Celulose | 埃尔多拉多纸浆 埃爾多拉多紙漿 | | materials
eldorado-gold | Eldorado Gold | 埃爾拉多黃金 埃尔拉多黄金 埃尔多拉多黄金 埃爾多拉多黃金 | | mining
eldridge-industries | Eldridge Industries | | fund |
elea-data-centers | Elea Data Centers | | | datacentre
elecnor | Elecnor | | | epc
electra-battery-materials | Electra Battery Materials | | | materials
electra-group | Electra Group | | | epc
electra-steel | Electra Steel | | | steel
electranet | ElectraNet | | |
electric-boat | Electric Boat, General Dynamics Electric Boat | 通用動力電船 通用动力电船 電船公司 电船公司 | | ships
electric-connector-technology | Electric Connector Technology | 电连技术 電連技術 | | parts
electric-hydrogen | Electric Hydrogen | | | equipment
electric-power-planning-and-engineering-institute | Electric Power Planning & Engineering Institute, EPPEI | 电力规划设计总院 電力規劃設計總院 电规总院 電規總院 电力规划总院 電力規劃總院 | observer |
electrica | Electrica SA, Electrica Furnizare | | | power
electrical-and-mechanical-services-department | Electrical and Mechanical Services Department, EMSD | 機電工程署 机电工程署 香港機電署 香港机电署 | government |
electricidade-de-mocambique | Electricidade de Moçambique, EDM Mozambique | 莫桑比克电力公司 莫桑比克電力公司 | | powerbuyer
electricite-du-cambodge | Electricite du Cambodge | 柬埔寨电力公司 柬埔寨電力公司 | | powerbuyer
electricite-du-laos | Electricite du Laos | 老挝国家电力公司 老撾國家電力公司 | | power
electricity-generating-public-company | Electricity Generating Public Company, EGCO | 泰国发电公众公司 泰國發電公眾公司 | | power
electrify-america | Electrify America | 電氣化美國 电气化美国 | |
electro-motive-diesel | Electro-Motive Diesel | 易安迪 | | trains
electro-optic-systems | Electro Optic Systems, EOS Defence | | | defence
electrolux | Electrolux | 伊莱克斯 伊萊克斯 | |
electrolux-professional | Electrolux Professional | 伊莱克斯商用 伊萊克斯商用 | |
electromobility-poland | ElectroMobility Poland, Izera EV | 波兰电动汽车公司 波蘭電動汽車公司 | | cars
electronic-soul | Electronic Soul, Dianhun | 电魂网络 電魂網絡 | |
electroperu | Electroperú | 秘魯國家電力公司 秘鲁国家电力公司 | | power
electroputere | Electroputere VFU | | | trains
eledon | Eledon | | | drugs
elekta | Elekta | 医科达 醫科達 | | equipment
elektrani-na-severna-makedonija | Elektrani na Severna Makedonija | | | power
elektrarna-dukovany-ii | Elektrárna Dukovany II | 杜科瓦尼核电站 杜科瓦尼核電站 | | power
elektroprivreda-crne-gore | Elektroprivreda Crne Gore | 黑山电力公司 黑山電力公司 | | power
elektroprivreda-republike-srpske | Elektroprivreda Republike Srpske | | | power
eleme | Ele.me, Eleme | 饿了么 餓了麼 拉扎斯网络 拉扎斯網絡 | | platform
element-biosciences | Element Biosciences | | | equipment
element-fleet-management | Element Fleet Management | | lender |
element-solutions | Element Solutions | | | materials
elemental-royalty | Elemental Royalty, Elemental Altus | | fund |
elementis | Elementis | 海名斯 | | chemicals
elera-renovaveis | Elera Renováveis | | | power
elering | Elering | | |
elestor | Elestor | | | batteries
eletra-bus | Eletra Bus | | | cars
eletrobras | Eletrobras, Centrais Elétricas Brasileiras, Axia Energia | 巴西電力公司 巴西电力公司 | | power
eletronuclear | Eletronuclear | 巴西核電公司 巴西核电公司 | | power
elevance-health | Elevance Health, Elevance | 安森保險 安森保险 Elevance健康 | lender |
elevatebio | ElevateBio | | | cdmo
elevation-capital | Elevation Capital | | fund |
elevation-oncology | Elevation Oncology | | | drugs
elevenes | ElevenEs | | | batteries
elevenlabs | ElevenLabs | | | software
elf-beauty | e.l.f. Beauty | | |
elgaugol | Elgaugol, A-Property | 埃利加煤炭 | | mining
elia | Elia Group, Elia Transmission | 埃利亚集团 埃利亞集團 | | powerbuyer
elicio-therapeutics | Elicio Therapeutics | | | drugs
eliem-therapeutics | Eliem Therapeutics | | | drugs
elior | Elior | 艾力奥 艾力奧 | |
elis | Elis SA | | |
elisa-oyj | Elisa Oyj | | | telecom
elite-agro-holding | Elite Agro Holding | | | farm
elite-robots | Elite Robots | 艾利特机器人 艾利特機器人 | |
elitegroup | ELITEGROUP, Elitegroup Computer Systems, ECS Taiwan | 精英電腦 精英电脑 | |
elk-valley-resources | Elk Valley Resources | 麋鹿谷資源 麋鹿谷资源 埃尔克谷资源 埃爾克谷資源 | | mining
elkem | Elkem | 埃肯 埃肯公司 | | materials
ellaktor | Ellaktor, Aktor | | | epc
ellassay | Ellassay | 歌力思 | |
ellevio | Ellevio | | |
elliott-management | Elliott Management, Elliott Investment Management | 埃利奧特 埃利奥特 艾略特管理 埃利奧特投資管理 埃利奥特投资管理 | fund |
ellisdon | EllisDon | | | epc
elm-company | Elm Company | | | software
elmos | Elmos, Elmos Semiconductor | 艾尔默斯 艾爾默斯 | | chips
elo-mutual | Elo Mutual Pension Insurance | | fund |
elringklinger | ElringKlinger | 艾尔铃克铃尔 艾爾鈴克鈴爾 | | parts
elsan | Elsan | | |
elsewedy-electric | Elsewedy Electric, El Sewedy | 埃尔斯韦迪电气 埃爾斯韋迪電氣 苏威迪电气 蘇威迪電氣 | | equipment
elt-group | ELT Group, Elettronica SpA | | | defence
elta-technology | ELTA Technology, ELTA TV | 愛爾達 爱尔达 愛爾達科技 爱尔达科技 愛爾達電視 爱尔达电视 | | platform
elvalhalcor | ElvalHalcor | | | materials
ema | European Medicines Agency | 欧洲药品管理局 歐洲藥品管理局 | observer |
emaar-properties | Emaar Properties, Emaar | 伊玛尔 伊瑪爾 伊玛尔地产 伊瑪爾地產 艾玛尔 艾瑪爾 | |
emag | eMAG | | | retail
emagin | eMagin | | | equipment
emami | Emami | | |
emart | Emart, E-mart | 易买得 易買得 | | retail
embassy-office-parks | Embassy Office Parks, Embassy Group | | fund |
embecta | Embecta | | |
ember | Ember Climate | | observer |
embracer | Embracer, Embracer Group | 英佰瑞集团 英佰瑞集團 拥抱集团 擁抱集團 | |
embrapa | Embrapa | 巴西農業研究公司 巴西农业研究公司 | |
embry-holdings | Embry Holdings | 安莉芳 | |
emc-corporation | EMC Corporation | 易安信 | | servers
emcor | EMCOR, EMCOR Group | | | epc
emei-shan-tourism | Emei Shan Tourism | 峨眉山A 峨眉山旅游股份 峨眉山旅遊股份 | |
emeis | emeis, Orpea | 欧葆庭 歐葆庭 | |
emerald-pacific-airlines | Emerald Pacific Airlines | 凌天航空 | | airline
emergent-biosolutions | Emergent BioSolutions | | | drugs
emerging-africa | Emerging Africa Infrastructure Fund, Private Infrastructure Development Group, GuarantCo, Emerging Africa & Asia Infrastructure Fund, PIDG | | fund |
emerson-collective | Emerson Collective | | fund |
emerson-electric | Emerson Electric | 艾默生 艾默生電氣 艾默生电气 | | equipment
emirates-development-bank | Emirates Development Bank | 阿联酋发展银行 阿聯酋發展銀行 | lender |
emirates-driving-company | Emirates Driving Company | | |
emirates-global-aluminium | Emirates Global Aluminium, EGA | 阿联酋环球铝业 阿聯酋環球鋁業 阿聯環球鋁業 阿联环球铝业 | | materials
emirates-investment-authority | Emirates Investment Authority | 阿联酋投资局 阿聯酋投資局 | fund |
emirates-nbd | Emirates NBD | 阿联酋国民银行 阿聯酋國民銀行 | lender |
emirates-nuclear-energy-company | Emirates Nuclear Energy Company, ENEC | 阿联酋核能公司 阿聯酋核能公司 | | power
emirates-post | Emirates Post, 7X logistics | 阿联酋邮政 阿聯酋郵政 | |
emlak-konut | Emlak Konut | | |
emmi | Emmi AG | | |
emory-university | Emory University | 埃默里大學 埃默里大学 | |
emperador | Emperador | | |
emperor-capital | Emperor Capital | 英皇證券 英皇证券 英皇資本 英皇资本 | observer |
emperor-cinemas | Emperor Cinemas | 英皇戲院 英皇戏院 | |
emperor-culture-group | Emperor Culture Group | 英皇文化產業 英皇文化产业 | |
emperor-entertainment-hotel | Emperor Entertainment Hotel | 英皇娛樂酒店 英皇娱乐酒店 | |
emperor-group | Emperor Group | 英皇集團 英皇集团 | |
emperor-international-holdings | Emperor International Holdings | 英皇國際 英皇国际 英皇國際集團 英皇国际集团 | |
emperor-motion-pictures | Emperor Motion Pictures, Emperor Entertainment Group, Emperor Entertainment | 英皇电影 英皇電影 英皇娱乐 英皇娛樂 英皇娛樂集團 英皇娱乐集团 | | rights
emperor-properties | Emperor Properties | 英皇物業 英皇物业 | |
emperor-watch-and-jewellery | Emperor Watch & Jewellery | 英皇鐘錶珠寶 英皇钟表珠宝 | | retail
empire-state-development | Empire State Development | 帝國州發展公司 帝国州发展公司 | government |
empire-state-realty-trust | Empire State Realty Trust | 帝國大廈地產信託 帝国大厦地产信托 | |
employees-provident-fund-organisation | Employees' Provident Fund Organisation, EPFO | 印度雇员公积金组织 印度僱員公積金組織 | fund |
employees-retraining-board | Employees Retraining Board | 僱員再培訓局 雇员再培训局 | government |
employment-hero | Employment Hero | | | software
empower-emirates-central-cooling | Empower Emirates Central Cooling, Emirates Central Cooling Systems | 酋长国中央制冷 酋長國中央製冷 | |
empower-retirement | Empower Retirement | | lender |
empresas-copec | Empresas Copec, Copec | 科佩克 | | oil
empresas-hites | Empresas Hites | | | retail
empresas-publicas-de-medellin | Empresas Públicas de Medellín, EPM Medellin | 麥德林公共事業 麦德林公共事业 | | power
empyrean | Empyrean Technology | 华大九天 華大九天 | | software
empyrion-digital | Empyrion Digital, Empyrion DC | | | datacentre
ems-chemie | EMS-Chemie, Ems-Chemie | 艾曼斯 | | chemicals
ems-china-post | EMS China Post | 邮政EMS 郵政EMS | | transport
ems-pharma-brazil | EMS Pharma Brazil, EMS SA | | | drugs
emsteel | EMSTEEL, Emirates Steel Arkan | 阿联酋钢铁 阿聯酋鋼鐵 | | steel
emtek | Emtek | | | media
en-plus | En+ Group, En+ | 恩加集团 恩加集團 En+集团 En+集團 | | power
enaer | Enaer | | | aircraft
enagas | Enagás, Enagas | 西班牙天然气管网公司 西班牙天然氣管網公司 | |
enami | ENAMI, Empresa Nacional de Minería | 智利國家礦業公司 智利国家矿业公司 | | mining
enami-ep | ENAMI EP | 厄瓜多爾國家礦業公司 厄瓜多尔国家矿业公司 | | mining
enanta | Enanta, Enanta Pharmaceuticals | | | drugs
enap | ENAP | 智利國家石油公司 智利国家石油公司 | | oil
enapter | Enapter | | | fuelcells
enarsa | Enarsa, Energía Argentina | | | lng
enauta | Enauta | | | oil
enav | ENAV SpA | | |
enbd-reit | ENBD REIT | | |
enbridge | Enbridge | 安橋 安桥 恩橋 恩桥 安橋公司 安桥公司 | | oil
encap-investments | EnCap Investments, EnCap | | fund |
encavis | Encavis | 恩卡维斯 恩卡維斯 | | power
encevo | Encevo | | | power
encharge-ai | EnCharge AI | | | chips
enchem | Enchem | | | materials
encompass-health | Encompass Health | | |
encore-capital | Encore Capital | | lender |
encore-energy | enCore Energy | | | uranium
encore-wire | Encore Wire | | | materials
ende-bolivia | ENDE Bolivia, ENDE Corporación | 玻利維亞國家電力公司 玻利维亚国家电力公司 | | power
endeavor-energy | Endeavor Energy, Endeavor Energy Resources | | | oil
endeavor-group | Endeavor Group, WME Group, Endeavor Group Holdings | 奮進集團 奋进集团 | | rights
endeavour-energy | Endeavour Energy | | |
endeavour-group | Endeavour Group, Dan Murphy's | | | retail
endeavour-mining | Endeavour Mining | 奋进矿业 奮進礦業 | | mining
endeavour-silver | Endeavour Silver | | | mining
endemol | Endemol, Endemol Shine | 恩德莫 | |
endesa | Endesa | 恩德萨 恩德薩 | | power
endiama | Endiama | 安哥拉国家钻石公司 安哥拉國家鑽石公司 | | mining
endo-international | Endo International, Mallinckrodt | 遠藤國際 远藤国际 萬靈科 万灵科 | | drugs
endovastec | Endovastec, MicroPort Endovascular | 心脉医疗 心脈醫療 | | equipment
endurosat | Endurosat | | |
ene-technology | Ene Technology | 迅杰 迅杰科技 | | chips
enea | Enea SA, Grupa Enea | | | power
eneco | Eneco | 埃内科 埃內科 | | power
enedis | Enedis | 法国配电公司 法國配電公司 | |
enel-americas | Enel Américas, Enel Americas, Enel Chile | 美洲國家電力 美洲国家电力 | | power
enel-distribucion-sao-paulo | Enel Distribución São Paulo, Enel São Paulo | | | power
enel-green-power-chile | Enel Green Power Chile | | | power
enel-peru | Enel Perú | | | power
enemalta | Enemalta | 马耳他能源公司 馬耳他能源公司 | | power
eneos | ENEOS, ENEOS Holdings | 引能仕 新日本石油 新日石 | | oil
enercon | Enercon | 爱纳康 愛納康 | | turbines
enerflex | Enerflex | | | equipment
energa | Energa | | | power
energean | Energean | | | gasbuyer
energi-mega-persada | Energi Mega Persada | | | oil
energia-group | Energia Group | | | power
energie-ag | Energie AG Oberösterreich | | | power
energinet | Energinet | 丹麦国家电网 丹麥國家電網 丹麦国家电网公司 丹麥國家電網公司 | |
energisa | Energisa | | | power
energizer | Energizer Holdings | 勁量控股 劲量控股 | | batteries
energoatom | Energoatom | 乌克兰国家核电公司 烏克蘭國家核電公司 乌克兰原子能公司 烏克蘭原子能公司 乌克兰国家原子能公司 烏克蘭國家原子能公司 | | power
energocom | Energocom, Moldovagaz | 摩尔多瓦天然气公司 摩爾多瓦天然氣公司 | | gasbuyer
energy-absolute | Energy Absolute | 泰国EA能源 泰國EA能源 | | batteries
energy-aspects | Energy Aspects | | observer |
energy-capital-partners | Energy Capital Partners | | fund |
energy-china-capital | Energy China Capital, China Energy Engineering Capital | 中能建资本 中能建資本 | fund |
energy-china-finance | Energy China Finance, China Energy Engineering Group Finance | 中能建财务 中能建財務 中国能建财务 中國能建財務 葛洲坝财务 葛洲壩財務 | lender |
energy-china-hydrogen | Energy China Hydrogen, CEEC Hydrogen | 中能建氢能 中能建氫能 中国能建氢能 中國能建氫能 中能建氢能源 中能建氫能源 | |
energy-development-corporation | Energy Development Corporation | 菲律宾能源开发公司 菲律賓能源開發公司 | | power
energy-fuels | Energy Fuels | | | uranium rare-earths
energy-fuels-inc | Energy Fuels Inc | 能源燃料公司 | | uranium rare-earths
energy-impact-partners | Energy Impact Partners | | fund |
energy-information-administration | Energy Information Administration | 美國能源信息署 美国能源信息署 美國能源資訊署 美国能源资讯署 | observer |
energy-infrastructure-partners | Energy Infrastructure Partners | | fund |
energy-market-authority | Energy Market Authority | 新加坡能源市场管理局 新加坡能源市場管理局 | government |
energy-monster | Energy Monster | 怪兽充电 怪獸充電 | |
energy-queensland | Energy Queensland, Ergon | | | power
energy-renaissance | Energy Renaissance | | | batteries
energy-resources-llc | Energy Resources LLC | | | mining
energy-resources-of-australia | Energy Resources of Australia | 澳大利亚能源资源公司 澳大利亞能源資源公司 | | uranium
energy-singularity | Energy Singularity | 能量奇点 能量奇點 | | reactors
energy-transition-minerals | Energy Transition Minerals, Greenland Minerals | 格陵兰矿业 格陵蘭礦業 能源转型矿产 能源轉型礦產 | | rare-earths
energy-vault | Energy Vault | 能源拱顶 能源拱頂 能源金库 能源金庫 | |
energyaustralia | EnergyAustralia | | | power
energyx | EnergyX, Energy Exploration Technologies | | | lithium
enerjisa | Enerjisa, Enerjisa Enerji, Enerjisa Üretim | 埃内尔吉萨 埃內爾吉薩 | | power
enersys | EnerSys | 艾諾斯 艾诺斯 | | batteries
enesa | Enesa | | | epc
eneti | Eneti | | | ships
eneva | Eneva | | | power
enexis | Enexis | | |
enfabrica | Enfabrica | | | chips
enfi | ENFI, China ENFI Engineering | 中国恩菲 中國恩菲 恩菲工程 | | epc
enflame | Enflame, Enflame Technology | 燧原科技 燧原 | | chips
engie-brasil | Engie Brasil | | | power
engie-electrabel | Electrabel | | | power
engie-energia-peru | Engie Energía Perú | | | power
engine-lease-finance | Engine Lease Finance | | lender | lease engines
engineai | EngineAI | 众擎机器人 眾擎機器人 众擎 眾擎 | |
engineering-italy | Engineering Ingegneria Informatica | | | software
engineers-and-planners | Engineers & Planners | | | mining
engro | Engro, Engro Corporation, Engro Fertilizers | 安格鲁 安格魯 安格罗 安格羅 | | fertiliser
enh-mozambique | ENH Mozambique, Empresa Nacional de Hidrocarbonetos | 莫桑比克国家油气公司 莫桑比克國家油氣公司 | | lng
enhua-pharma | Enhua Pharma, Nhwa | 恩华药业 恩華藥業 | | drugs
enilive | Enilive | | |
enka | Enka İnşaat, ENKA, Enka Insaat | 恩卡建筑 恩卡建築 | | epc
enlight-renewable-energy | Enlight Renewable Energy | | | power
enlink-midstream | EnLink Midstream, EnLink | | | oil
enliven-therapeutics | Enliven Therapeutics | | | drugs
enn-fusion | ENN Fusion, ENN Energy Research Institute | 新奥聚变 新奧聚變 新奥能源研究院 新奧能源研究院 | | reactors
ennismore | Ennismore | 恩尼斯莫尔 恩尼斯莫爾 | |
enoc | ENOC, Emirates National Oil Company | 阿联酋国家石油公司 阿聯酋國家石油公司 | | oil
enova-international | Enova International | | lender |
enova-sf | Enova SF | | government |
enovis | Enovis | | | equipment
enovix | Enovix | | | batteries
enpal | Enpal | | |
enpam | Enpam, Cassa Forense, Inarcassa | | fund |
enpro | EnPro | | | parts
enquest | EnQuest | 恩奎斯特 | | oil
ensemble-health-partners | Ensemble Health Partners | | |
ensign-energy | Ensign Energy | | | equipment
enstar-group | Enstar Group | 恩斯塔 | lender |
entain | Entain, Ladbrokes | | |
entegris | Entegris | 應特格 应特格 | | materials
entegris-taiwan | Entegris Taiwan | 台灣英特格 臺灣英特格 台湾英特格 英特格 | | materials
entel-chile | Entel Chile, Entel | | | telecom
enter-engineering | Enter Engineering | | | epc
enterprise-florida | Enterprise Florida, SelectFlorida | | government |
enterprise-investors | Enterprise Investors | | fund |
enterprise-ireland | Enterprise Ireland | 爱尔兰企业局 愛爾蘭企業局 | government |
enterprise-mobility | Enterprise Mobility, Enterprise Holdings | | | lease
enterprise-products | Enterprise Products, Enterprise Products Partners | | | oil
enterprise-singapore | Enterprise Singapore | 新加坡企业发展局 新加坡企業發展局 企发局 企發局 | government |
entra | Entra ASA | | |
entrada-therapeutics | Entrada Therapeutics | | | drugs
entreprise-generale-du-cobalt | Entreprise Générale du Cobalt | 刚果钴业总公司 剛果鈷業總公司 | | trading
enveda | Enveda, Enveda Biosciences | | | drugs
environment-and-ecology-bureau | Environment and Ecology Bureau | 環境及生態局 环境及生态局 | government |
envision-healthcare | Envision Healthcare | | |
envision-hydrogen | Envision Hydrogen, Envision Chifeng | 远景氢能 遠景氫能 远景赤峰绿氢 遠景赤峰綠氫 遠景赤峯綠氫 | |
envista | Envista, Envista Holdings | 盈緯達 盈纬达 | | equipment
enwei-pharma | Enwei Pharma | 恩威医药 恩威醫藥 | | drugs
enza-zaden | Enza Zaden | 安莎种子 安莎種子 | |
eog-resources | EOG Resources | EOG能源 依歐格資源 依欧格资源 | | oil
eolo | Eolo SpA | | | telecom
eolus | Eolus, Eolus Vind | | | power
eos-energy | Eos Energy | 伊奥斯能源 伊奧斯能源 | | batteries
ep-equipment | EP Equipment | 中力股份 中力叉车 中力叉車 浙江中力 | | equipment
epam | EPAM, EPAM Systems | | | software
epbih | Elektroprivreda BiH, EPBiH | | | power
epf | EPF, Employees Provident Fund | 马来西亚雇员公积金局 馬來西亞僱員公積金局 | fund |
epfl | EPFL | 洛桑联邦理工学院 洛桑聯邦理工學院 | |
eph | EPH, Energetický a průmyslový holding, EP Infrastructure, EPCG, EP Group | 捷克能源与工业控股 捷克能源與工業控股 捷克能源控股 | | power
epic-games | Epic Games | 英佩游戏 英佩遊戲 英佩游戲 | | software
epic-systems | Epic Systems | | | software
epicor | Epicor | | | software
epiroc | Epiroc | 安百拓 | | equipment
epirus-inc | Epirus Inc | | | defence
epizyme | Epizyme | | | drugs
eplus | ePlus | | | trading
epoch-foundation | Epoch Foundation | 時代基金會 时代基金会 | |
epoxy-base-electronic | Epoxy Base Electronic | 宏昌电子 宏昌電子 | | materials
eppendorf | Eppendorf | 艾本德 | | equipment
eps-serbia | Elektroprivreda Srbije, EPS Serbia | 塞尔维亚电力 塞爾維亞電力 塞尔维亚国家电力公司 塞爾維亞國家電力公司 | | power
epsilon-advanced-materials | Epsilon Advanced Materials | | | materials
eq-resources | EQ Resources | | | mining
eqb-inc | EQB Inc, EQ Bank | | lender |
eqrx | EQRx | | | drugs
eqt-corporation | EQT Corporation, EQT Corp | EQT能源 | | lng
equans | Equans | | |
equate-petrochemical | EQUATE Petrochemical | | |
equatorial-energia | Equatorial Energia | 赤道能源 | | power
equatorial-guinea-government | Equatorial Guinea government | 赤道几内亚政府 赤道幾內亞政府 | government |
equatorial-launch-australia | Equatorial Launch Australia | | | launch
equifax | Equifax | 艾可菲 易速傳真 易速传真 | observer |
equinox-gold | Equinox Gold | 分點黃金 分点黄金 春分黄金 春分黃金 | | mining
equinox-group | Equinox Group | | |
equita | Equita SIM | | observer |
equitable-holdings | Equitable Holdings | 公平控股 | lender |
equitix | Equitix | | fund |
equitrans-midstream | Equitrans Midstream | | |
equity-group | Equity Group, Equity Group Holdings | 权益集团 權益集團 | lender |
equity-lifestyle-properties | Equity LifeStyle Properties | | |
equity-residential | Equity Residential | | |
era-communications | Era Communications | 年代電視 年代电视 年代網際事業 年代网际事业 年代集團 年代集团 | | platform
erajaya | Erajaya | | |
eramet | Eramet | 埃赫曼 埃赫曼集团 埃赫曼集團 埃拉梅 | | mining
eramine-sudamerica | Eramine Sudamerica, Eramine | | | lithium
eranove | Eranove | | | power
erasca | Erasca | | | drugs
erasmus-mc | Erasmus MC, Erasmus University | 伊拉斯姆斯大学 伊拉斯姆斯大學 | |
ercot | ERCOT | 德州電力可靠性委員會 德州电力可靠性委员会 | observer |
ercros | Ercros | | | chemicals
erdemir | Erdemir, Ereğli Demir, OYAK Mining Metallurgy, Eregli Demir Celik | 埃雷利钢铁 埃雷利鋼鐵 | | steel
erdenes-mongol | Erdenes Mongol | 额尔登斯蒙古 額爾登斯蒙古 蒙古国珍宝 蒙古國珍寶 | fund | mining
erdenes-tavan-tolgoi | Erdenes Tavan Tolgoi | 额尔登斯塔温陶勒盖 額爾登斯塔溫陶勒蓋 额尔登斯-塔温陶勒盖 額爾登斯-塔溫陶勒蓋 塔温陶勒盖 塔溫陶勒蓋 | | mining
erdenet-mining | Erdenet Mining | 额尔登特矿业 額爾登特礦業 额尔登特铜矿 額爾登特銅礦 | | mining
erdos-cashmere | Erdos Cashmere, Erdos Resources | 鄂尔多斯羊绒 鄂爾多斯羊絨 | |
eredivisie | Eredivisie | 荷甲联盟 荷甲聯盟 | | rights
erex-co | Erex Co | | | power
erg-italy | ERG SpA | | | power
ergo | Ergo Group, ERGO Group | 安顾保险 安顧保險 安顾集团 安顧集團 | lender |
ergo-china-life | ERGO China Life | 德华安顾 德華安顧 德华安顾人寿 德華安顧人壽 | lender |
erie-indemnity | Erie Indemnity, Erie Insurance | | lender |
eris-technology | Eris Technology | 德微科技 | | chips
eritrean-government | Eritrean government | 厄立特里亚政府 厄立特里亞政府 | government |
erke | Erke, Hongxing Erke | 鸿星尔克 鴻星爾克 | |
ermewa | Ermewa, Touax | | | lease
ernie-bot | Ernie Bot | 文心一言 文心大模型 | | software
ernst-and-young | Ernst & Young | 安永 | observer |
ero-copper | Ero Copper | | | mining
eros-international | Eros International | | | rights
eroski | Eroski | | | retail
erste | Erste Group, Erste Bank | 奥地利第一储蓄银行 奧地利第一儲蓄銀行 奥地利第一集团银行 奧地利第一集團銀行 | lender |
esa | European Space Agency | 欧洲航天局 歐洲航天局 欧空局 歐空局 欧洲太空总署 歐洲太空總署 | government |
esas-holding | Esas Holding | | fund |
esb | ESB Ireland, Electricity Supply Board | 爱尔兰供电局 愛爾蘭供電局 爱尔兰电力供应局 愛爾蘭電力供應局 | | power
esbjerg-port | Port Esbjerg, Port of Esbjerg | | |
esco-lifesciences | Esco Lifesciences | 艺思高 藝思高 | |
esco-technologies | ESCO Technologies | | | equipment
escribano | Escribano Mechanical, EM&E Group | | | defence
eset | ESET | | | software
eskom | Eskom | 南非国家电力公司 南非國家電力公司 南非国家电力 南非國家電力 埃斯科姆 | | power
esm | European Stability Mechanism | 欧洲稳定机制 歐洲穩定機制 | lender |
esma | ESMA | 欧洲证券和市场管理局 歐洲證券和市場管理局 | observer |
esmc | ESMC, European Semiconductor Manufacturing Company | 歐洲半導體製造公司 欧洲半导体制造公司 歐積電 欧积电 歐洲半導體制造公司 欧洲积体电路制造 歐洲積體電路製造 | | foundry
eso-bulgaria | Electricity System Operator Bulgaria, NEK EAD | | |
esobiotec | EsoBiotec | | | drugs
espanyol | Espanyol, RCD Espanyol | 西班牙人俱乐部 西班牙人俱樂部 | |
esperanto-technologies | Esperanto Technologies | | | chips
esperion | Esperion, Esperion Therapeutics | | | drugs
espn | ESPN | 娛樂與體育電視台 娱乐与体育电视台 娱乐与体育节目电视网 娛樂與體育節目電視網 | | media
espressif | Espressif, Espressif Systems | 乐鑫科技 樂鑫科技 乐鑫 樂鑫 | | chips
esprit-holdings | Esprit Holdings | 思捷環球 思捷环球 | | retail
esquel-group | Esquel Group, Esquel | 溢達集團 溢达集团 溢达 溢達 | |
esr-group | ESR Group, ESR | ESR集团 ESR集團 易商红木 易商紅木 易商集团 易商集團 | |
ess-tech | ESS Tech | | | batteries
essar | Essar, Essar Group, Essar Oil | 埃萨集团 埃薩集團 埃萨石油 埃薩石油 埃萨钢铁 埃薩鋼鐵 | |
essar-uk | EET Fuels, Essar Oil UK | | | oil
esseco | Esseco | | | chemicals
esselunga | Esselunga | | | retail
essence-investment | Essence Investment, Essence Capital | 安信乾宏 国投证券投资 國投證券投資 | fund |
essent | Essent NV | | | power
essent-group | Essent Group | | lender |
essential-ai | Essential AI | | | software
essential-energy | Essential Energy | | |
essential-properties | Essential Properties | | | lease
essential-utilities | Essential Utilities | | | power
essex-bio | Essex Bio | 亿胜生物 億勝生物 | | drugs
essex-property-trust | Essex Property Trust | | |
essilorluxottica | EssilorLuxottica, Essilor, Luxottica | 依视路陆逊梯卡 依視路陸遜梯卡 依视路 依視路 陆逊梯卡 陸遜梯卡 | |
essity | Essity | 爱适瑞 愛適瑞 易希提 | |
estate-agents-authority | Estate Agents Authority | 地產代理監管局 地产代理监管局 地監局 地监局 | observer |
estee-lauder | Estée Lauder, Estee Lauder | 雅诗兰黛 雅詩蘭黛 | |
esteve | Esteve Pharmaceuticals, Esteve | 埃斯特维 埃斯特維 | | drugs
estia-health | Estia Health | | |
estonian-centre-for-defence-investments | Estonian Centre for Defence Investments, RKIK | | government |
estonian-government | Estonian government, Republic of Estonia | 爱沙尼亚政府 愛沙尼亞政府 | government |
estrella-galicia | Hijos de Rivera, Estrella Galicia | | |
estruxture | eStruxture | | | datacentre
estun | Estun, Estun Automation | 埃斯顿 埃斯頓 埃斯顿自动化 埃斯頓自動化 | | equipment
esun-bank-china | E.SUN Bank China | 玉山银行中国 玉山銀行中國 玉山中国 玉山中國 玉山銀行（中國） 玉山银行（中国） | lender |
esun-holdings | eSun Holdings | 豐德麗 丰德丽 豐德麗控股 丰德丽控股 | |
esvolta | esVolta | | | power
eswatini-government | Eswatini government | 斯威士兰政府 斯威士蘭政府 史瓦帝尼政府 | government |
eswin | Eswin | 奕斯伟 奕斯偉 奕斯伟集团 奕斯偉集團 | | chips
eswin-computing | Eswin Computing | 奕斯伟计算 奕斯偉計算 | | chips
eswin-materials | Eswin Materials, Xi'an Eswin Materials | 奕斯伟材料 奕斯偉材料 西安奕材 西安奕斯伟 西安奕斯偉 | | wafers
etb-colombia | ETB Colombia | | | telecom
etched-ai | Etched AI | | | chips
etchedai | Etched.ai | | | chips
etecsa | Etecsa | 古巴電信公司 古巴电信公司 | | telecom
eterna-therapeutics | Eterna Therapeutics | | | drugs
eternal-asia | Eternal Asia | 怡亚通 怡亞通 | | trading
eternal-beauty | Eternal Beauty, Ying Tong | 颖通控股 穎通控股 颖通集团 穎通集團 | | trading
etex | Etex | 埃特克斯 | |
eth-zurich | ETH Zurich, ETH Zürich | 苏黎世联邦理工学院 蘇黎世聯邦理工學院 | |
ethio-telecom | Ethio Telecom | 埃塞电信 埃塞電信 埃塞俄比亚电信 埃塞俄比亞電信 | | telecom
ethiopian-airlines | Ethiopian Airlines | 埃塞俄比亚航空 埃塞俄比亞航空 埃航 衣索比亞航空 衣索比亚航空 | | airline
ethiopian-electric-power | Ethiopian Electric Power | 埃塞俄比亚电力公司 埃塞俄比亞電力公司 埃塞电力公司 埃塞電力公司 | | power
ethiopian-government | Ethiopian government, Government of Ethiopia | 埃塞俄比亚政府 埃塞俄比亞政府 衣索比亞政府 衣索比亚政府 | government |
ethiopian-investment-holdings | Ethiopian Investment Holdings | 埃塞俄比亚投资控股 埃塞俄比亞投資控股 | fund |
eti-maden | Eti Maden | 土耳其矿业Eti 土耳其礦業Eti 埃提矿业 埃提礦業 土耳其埃蒂矿业 土耳其埃蒂礦業 埃蒂矿业 埃蒂礦業 | | mining
etihad-atheeb | Etihad Atheeb, GO Telecom | | | telecom
etihad-credit-insurance | Etihad Credit Insurance | 阿提哈德信用保险 阿提哈德信用保險 | lender |
etihad-rail | Etihad Rail | 阿提哈德铁路 阿提哈德鐵路 阿联酋联邦铁路 阿聯酋聯邦鐵路 | |
etihad-water-and-electricity | Etihad Water and Electricity, FEWA | 联邦水电局 聯邦水電局 | | power
etisalat-egypt | Etisalat Egypt | | | telecom
etoro | eToro | 易投睿 e投睿 | | trading
etreego | eTreego | 起而行綠能 起而行绿能 | |
etri | ETRI, Electronics and Telecommunications Research Institute | 韩国电子通信研究院 韓國電子通信研究院 | |
etsy | Etsy | | | platform
eu-yan-sang | Eu Yan Sang | 余仁生 | |
euas | EÜAŞ, EUAS | 土耳其国家发电公司 土耳其國家發電公司 土耳其国家电力公司 土耳其國家電力公司 | | power
euclyd | Euclyd | | | chips
eugene-technology | Eugene Technology | | | equipment
eumetsat | Eumetsat, EUMETSAT | 欧洲气象卫星组织 歐洲氣象衞星組織 歐洲氣象衛星組織 | government |
eunetworks | euNetworks | | | telecom
eurasian-development-bank | Eurasian Development Bank | 欧亚开发银行 歐亞開發銀行 | lender |
eurasian-resources-group | Eurasian Resources Group | 欧亚资源集团 歐亞資源集團 | | mining
eurazeo | Eurazeo | 欧瑞泽 歐瑞澤 欧瑞泽基金 歐瑞澤基金 | fund |
eurex | Eurex | 欧洲期货交易所 歐洲期貨交易所 | observer |
euroapi | EuroAPI, EUROAPI | | | cdmo
eurobank | Eurobank, Eurobank Ergasias | 希腊欧洲银行 希臘歐洲銀行 | lender |
eurochem | EuroChem | 欧洲化学 歐洲化學 欧化公司 歐化公司 欧洲化工集团 歐洲化工集團 | | fertiliser
euroclear | Euroclear | 欧洲清算银行 歐洲清算銀行 欧洲结算系统 歐洲結算系統 | observer |
eurocontrol | Eurocontrol | 欧洲空管组织 歐洲空管組織 | observer |
eurofarma | Eurofarma | | | drugs
eurofer | Eurofer | 欧洲钢铁协会 歐洲鋼鐵協會 | observer |
eurofiber | Eurofiber | | | telecom
eurofighter | Eurofighter, Eurofighter Jagdflugzeug | 欧洲战斗机公司 歐洲戰鬥機公司 | | aircraft
eurofins | Eurofins, Eurofins Scientific | 欧陆科技 歐陸科技 欧陆集团 歐陸集團 欧陆检测 歐陸檢測 | |
eurogate | Eurogate | 欧洲之门码头 歐洲之門碼頭 | |
eurohold | Eurohold Bulgaria, Electrohold | | |
euroimmun | Euroimmun | 欧蒙 歐蒙 | |
euroleague | EuroLeague, Euroleague Basketball | 欧洲篮球联赛 歐洲籃球聯賽 | | rights
euromonitor | Euromonitor | 欧睿 歐睿 欧睿国际 歐睿國際 | observer |
euronet | Euronet, Euronet Worldwide | | | platform
euronext | Euronext | 泛欧交易所 泛歐交易所 泛欧证券交易所 泛歐證券交易所 | observer |
europacorp | EuropaCorp | 欧罗巴影业 歐羅巴影業 | |
european-commission-ih | European Defence Fund, European Innovation Council, EIC Fund | 欧洲防务基金 歐洲防務基金 欧洲创新理事会 歐洲創新理事會 | fund |
european-energy | European Energy A/S | | | power
european-hydrogen-bank | European Hydrogen Bank | 欧洲氢能银行 歐洲氫能銀行 | government |
european-lithium-ltd | European Lithium Ltd | 欧洲锂业 歐洲鋰業 | | lithium
european-metals-holdings | European Metals Holdings, Geomet Cinovec | 欧洲金属控股 歐洲金屬控股 | | lithium
european-southern-observatory | European Southern Observatory | 欧洲南方天文台 歐洲南方天文台 歐洲南方天文臺 | |
euroseas | Euroseas | | | shipping
eurosport | Eurosport | 欧洲体育台 歐洲體育台 | | media
eurostar | Eurostar | 欧洲之星 歐洲之星 | |
eurowind-energy | Eurowind Energy | | | power
eurus-energy | Eurus Energy, Terras Energy | | | power
eustream | Eustream | | |
ev-group | EV Group | | | equipment
evac-magnetics | eVAC Magnetics | | | rare-earths
evaluate-pharma | Evaluate Pharma | | observer |
eve-air-mobility | Eve Air Mobility, Eve Holding | 伊芙空中交通 | | aircraft
eve-power | EVE Power, Hubei EVE Power | 亿纬动力 億緯動力 湖北亿纬动力 湖北億緯動力 | | batteries
evelo-biosciences | Evelo Biosciences | | | drugs
event-hospitality | Event Hospitality | | |
everbright-capital | Everbright Capital | 光大资本 光大資本 光大资本投资 光大資本投資 | fund |
everbright-futures | Everbright Futures | 光大期货 光大期貨 | observer |
everbright-photonics | Everbright Photonics | 长光华芯 長光華芯 | | optics
everbright-water | Everbright Water, China Everbright Water | 光大水务 光大水務 | |
everbright-wealth-management | Everbright Wealth Management | 光大理财 光大理財 | fund |
everdisplay | EverDisplay, EverDisplay Optronics | 和辉光电 和輝光電 | |
everest-group | Everest Group, Everest Re | 珠峰再保險 珠峰再保险 埃佛勒斯 | lender |
everest-medicines | Everest Medicines | 云顶新耀 雲頂新耀 | | drugs
everest-textile | Everest Textile | 宏遠興業 宏远兴业 宏遠紡織 宏远纺织 | |
everfuel | Everfuel | | |
evergrande-auto | Evergrande Auto, Evergrande NEV, Evergrande New Energy Vehicle | 恒大汽车 恒大汽車 恒驰汽车 恆馳汽車 | | cars
evergrande-property-services | Evergrande Property Services | 恒大物业 恒大物業 | |
evergrande-spring | Evergrande Spring, Evergrande Ice Spring | 恒大冰泉 | |
evergreen-air-cargo-services | Evergreen Air Cargo Services | 長榮空運倉儲 长荣空运仓储 | |
evergreen-aviation-precision | Evergreen Aviation Precision | 長榮航宇精密 长荣航宇精密 長榮航宇 长荣航宇 | | parts
evergreen-international-hotels | Evergreen International Hotels | 長榮國際酒店 长荣国际酒店 長榮桂冠酒店 长荣桂冠酒店 | |
evergreen-logistics | Evergreen Logistics | 長榮物流 长荣物流 | |
evergreen-marine-asia | Evergreen Marine Asia | 長榮海運亞洲 长荣海运亚洲 長榮海運（亞洲） 长荣海运（亚洲） | | shipping
evergy | Evergy | | | power
everi-holdings | Everi Holdings | | |
everlake-life | Everlake Life | | lender |
everland | Everland | 爱宝乐园 愛寶樂園 | |
everlight-chemical | Everlight Chemical | 永光化學 永光化学 台灣永光化學 臺灣永光化學 台湾永光化学 | | materials
eversholt-rail | Eversholt Rail, Eversholt Rail Group | 埃弗肖尔特铁路 埃弗肖爾特鐵路 英国铁路租赁公司Eversholt 英國鐵路租賃公司Eversholt 长和铁路租赁 長和鐵路租賃 | |
eversource | Eversource, Eversource Energy | | | power
everstream-solutions | Everstream Solutions | | | telecom
everton | Everton FC | 埃弗顿 埃弗頓 愛華頓 爱华顿 | |
everwin-precision | Everwin Precision | 长盈精密 長盈精密 | | parts
evgo | EVgo | | |
eviny | Eviny | | | power
eviq | EVIQ | | |
evn | EVN AG, EVN, Vietnam Electricity | 越南电力集团 越南電力集團 | | power
evolent-health | Evolent Health | | |
evolution-gaming | Evolution AB, Evolution Gaming | | |
evolution-mining | Evolution Mining | 进化矿业 進化礦業 | | mining
evolutionaryscale | EvolutionaryScale | | | software
evommune | Evommune | | | drugs
evonik | Evonik | 赢创工业 贏創工業 | | chemicals
evoqua | Evoqua | 懿华水处理 懿華水處理 | |
evotec | Evotec | 艾沃泰克 | | drugs
evraz | Evraz | 耶弗拉兹 耶弗拉茲 埃夫拉兹 埃夫拉茲 | | steel
evraz-north-america | EVRAZ North America, Orion Steel | 耶弗拉茲北美 耶弗拉兹北美 | | steel
evri | Evri | | |
evroc | evroc | | | cloud
ew-scripps | E.W. Scripps, Scripps | 斯克里普斯 | | media
ewatt | Ewatt | 易瓦特 | |
ewe | EWE AG | | | gasbuyer
ewec | EWEC, Emirates Water and Electricity Company | 阿联酋水电公司 阿聯酋水電公司 | | powerbuyer
ewpartners | Ewpartners, eWTP Arabia Capital | 易达资本 易達資本 | fund |
ewz | ewz Zürich | | | power
exa-infrastructure | EXA Infrastructure | | | telecom
exact-sciences | Exact Sciences | | |
exact-software | Exact Software | | | software
exail | Exail, Exail Technologies | | | defence
exane | Exane BNP Paribas, Exane | | observer |
exar | Exar, Minera Exar | | | lithium
excelerate-energy | Excelerate Energy | 卓越能源 | | lng
excellence-commercial-property | Excellence Commercial Property | 卓越商企服务 卓越商企服務 卓越集团 卓越集團 | |
excelliance-mos | Excelliance MOS | 杰力 杰力科技 | | chips
exchange-income-corp | Exchange Income Corp | | |
exedy | Exedy | 艾科赛迪 艾科賽迪 | | parts
exeed | Exeed | 星途汽车 星途汽車 星途 | | cars
exelixis | Exelixis | 伊克力西斯 | | drugs
exelon | Exelon | 愛克斯龍 爱克斯龙 愛克斯龍電力 爱克斯龙电力 | | power
exeo-group | Exeo Group | | |
exeter-finance | Exeter Finance | | lender |
exiar | EXIAR | 俄罗斯出口信用和投资保险局 俄羅斯出口信用和投資保險局 | lender |
exicom | Exicom | | | equipment
exide-industries | Exide Industries | 埃克塞德工业 埃克塞德工業 | | batteries
exim-bank-malaysia | Exim Bank Malaysia, Export-Import Bank of Malaysia | 马来西亚进出口银行 馬來西亞進出口銀行 | lender |
eximbank-romania | Exim Banca Românească, EximBank Romania | 罗马尼亚进出口银行 羅馬尼亞進出口銀行 | lender |
eximbank-vietnam | Eximbank Vietnam | 越南进出口银行 越南進出口銀行 | lender |
exlservice | ExlService | | |
exmar | Exmar | 埃克斯马 埃克斯馬 艾克斯玛 艾克斯瑪 | | shipping
exo-montreal | Exo Montreal, CDPQ Infra | | | transport
exor | Exor | 爱柯索 愛柯索 Exor集团 Exor集團 阿涅利家族 | fund |
exotec | Exotec | | | equipment
expace | Expace, CASIC Rocket Technology | 科工火箭 航天科工火箭 | | launch
expedia | Expedia, Expedia Group | 亿客行 億客行 智游网 智遊網 智游網 | | platform
expeditors-international | Expeditors International | 康捷國際 康捷国际 康捷空 | | transport
experian | Experian | 益博睿 | observer |
expo-belgrade | EXPO 2027 Belgrade | 贝尔格莱德世博会 貝爾格萊德世博會 | |
expo-city-dubai | Expo City Dubai | 迪拜世博城 | |
export-credit-insurance-corporation-of-south-africa | Export Credit Insurance Corporation of South Africa, ECIC South Africa | 南非出口信用保险公司 南非出口信用保險公司 | lender |
export-finance-australia | Export Finance Australia | 澳大利亚出口融资局 澳大利亞出口融資局 澳大利亚出口金融局 澳大利亞出口金融局 | lender |
export-import-bank-of-thailand | Export-Import Bank of Thailand, EXIM Thailand | 泰国进出口银行 泰國進出口銀行 | lender |
express-scripts | Express Scripts | 快捷藥方 快捷药方 | |
exscientia | Exscientia | | |
extell-development | Extell Development | | |
extendicare | Extendicare | | |
extra-space-storage | Extra Space Storage | | |
extreme-networks | Extreme Networks | 極進網絡 极进网络 | | equipment
extropic | Extropic | | | chips
exus | Exus Renewables | | | power
exxaro | Exxaro | 埃克萨罗 埃克薩羅 | | mining
ey-taiwan | EY Taiwan | 安永台灣 安永臺灣 安永台湾 安永聯合會計師事務所 安永联合会计师事务所 | observer |
eye-and-ent-hospital-of-fudan-university | Eye & ENT Hospital of Fudan University | 复旦大学附属眼耳鼻喉科医院 復旦大學附屬眼耳鼻喉科醫院 | |
eyebright-medical | Eyebright Medical | 爱博医疗 愛博醫療 | | equipment
eyenovia | Eyenovia | | | drugs
eyepoint | EyePoint, EyePoint Pharmaceuticals | | | drugs
ez-total | Total Eren | 道达尔伊伦 道達爾伊倫 | | power
eztravel | EZTravel | 易遊網 易游网 | | platform
ezviz | Ezviz | 萤石网络 螢石網絡 | |
ezz-steel | Ezz Steel | 埃兹钢铁 埃茲鋼鐵 | | steel
f-and-f-co | F&F Co | | |
f-and-g-annuities-and-life | F&G Annuities & Life | | lender |
f-c-c-co | F.C.C. Co | | | parts
f-prime-capital | F-Prime Capital, F-Prime | | fund |
f-secure | F-Secure, WithSecure | 芬安全 | | software
f2i | F2i, F2i SGR | | fund |
f5-inc | F5 Inc, F5 Networks | | | software
f88 | F88 | | lender |
fa-england | Football Association England, English FA, The Football Association | 英足总 英足總 英格兰足总 英格蘭足總 英格兰足球总会 英格蘭足球總會 | | rights
faac | FAAC Group | | |
fabege | Fabege | | |
fabrinet | Fabrinet | | | optics
facc | FACC | 未来先进复合材料 未來先進複合材料 | | aircraft
factorial-energy | Factorial Energy | 法克特里亚 法克特里亞 | | batteries
facts-global-energy | Facts Global Energy | | observer |
factset | FactSet | 慧甚 | observer |
fadea | Fadea, FAdeA | 阿根廷飛機製造廠 阿根廷飞机制造厂 | | aircraft
faes-farma | Faes Farma | | | drugs
fair-isaac | Fair Isaac, FICO | 費埃哲 费埃哲 | | software
fairfax-county | Fairfax County | 費爾法克斯縣 费尔法克斯县 | government |
fairfax-financial | Fairfax Financial | 楓信金融 枫信金融 費爾法克斯金融 费尔法克斯金融 枫信 楓信 菲尔法克斯 菲爾法克斯 | lender |
fairmont-hotels | Fairmont Hotels | 費爾蒙酒店 费尔蒙酒店 | |
fairmount-funds | Fairmount Funds | | fund |
fairprice-group | FairPrice Group, NTUC FairPrice | 职总平价 職總平價 | | retail
fairwood-holdings | Fairwood Holdings, Fairwood | 大快活 大快活集團 大快活集团 | |
fakro | Fakro | | |
falabella | Falabella | 法拉貝拉 法拉贝拉 | | retail
falko-regional-aircraft | Falko Regional Aircraft | | lender | lease
fam-ab | FAM AB | | fund |
familymart | FamilyMart | 全家便利店 日本全家 | | retail
familymart-china | FamilyMart China | 全家中国 全家中國 福满家便利 福滿家便利 | | retail
familymart-taiwan | FamilyMart Taiwan, Family Mart Taiwan | 全家國際餐飲 全家国际餐饮 | | retail
famsun | Famsun | 牧羊集团 牧羊集團 丰尚农牧 豐尚農牧 | | equipment
fancl | Fancl | 芳珂 | |
fanduel | FanDuel | | | platform
fangchenggang-nuclear-power | Fangchenggang Nuclear Power | 防城港核电 防城港核電 广西防城港核电 廣西防城港核電 | | power
fangdd | Fangdd | 房多多 | | platform
fanli | Fanli | 返利网 返利網 返利科技 | | platform
fannie-mae | Fannie Mae | 房利美 | lender |
fantasia-holdings | Fantasia Holdings | 花样年控股 花樣年控股 花样年集团 花樣年集團 | |
fantawild | Fantawild, Huaqiang Fantawild | 华强方特 華強方特 方特乐园 方特樂園 | |
fanuc | Fanuc | 发那科 發那科 | |
fap-panama | FAP Panama, Fondo de Ahorro de Panamá | | fund |
far-east-consortium | Far East Consortium, Far East Development Corporation, Far East and Arctic Development Corporation | 遠東發展 远东发展 遠東發展集團 远东发展集团 远东和北极发展集团 遠東和北極發展集團 | |
far-east-credit | Far East Credit, Fareast Credit | 远东资信 遠東資信 | observer |
far-east-holdings-deacon-chiu-family | Far East Holdings Deacon Chiu family | 邱德根家族 | |
far-east-horizon-health | Far East Horizon Health, Horizon Healthcare | 宏信健康 | |
far-east-organization | Far East Organization | 遠東機構 远东机构 | |
far-eastern-air-transport | Far Eastern Air Transport | 遠東航空 远东航空 | | airline
far-eastern-big-city | Far Eastern Big City | 遠東巨城 远东巨城 遠東巨城購物中心 远东巨城购物中心 巨城購物中心 巨城购物中心 | | retail
far-eastern-electronic-toll-collection | Far Eastern Electronic Toll Collection, FETC | 遠通電收 远通电收 | |
far-eastern-memorial-hospital | Far Eastern Memorial Hospital | 亞東醫院 亚东医院 亞東紀念醫院 亚东纪念医院 | |
far-eastern-plaza-hotel | Far Eastern Plaza Hotel | 香格里拉台北遠東國際大飯店 香格里拉臺北遠東國際大飯店 香格里拉台北远东国际大饭店 遠東大飯店 远东大饭店 | |
far-eastern-polychem | Far Eastern Polychem, Oriental Petrochemical | 亞東石化 亚东石化 | | chemicals
farabi-petrochemicals | Farabi Petrochemicals | | |
faraday-future | Faraday Future | 法拉第未來 法拉第未来 | | cars
faraday-institution | Faraday Institution | 法拉第研究院 | |
faradion | Faradion | 法拉第昂 | | batteries
farallon-capital | Farallon Capital | 法拉龍資本 法拉龙资本 | fund |
faratronic | Faratronic, Xiamen Faratronic | 法拉电子 法拉電子 | | parts
fareva | Fareva | 法瑞瓦 | | cdmo
farfetch | Farfetch | 发发奇 發發奇 | | platform
farglory-free-trade-zone | Farglory Free Trade Zone | 遠雄港 远雄港 遠雄自貿港區 远雄自贸港区 | |
farglory-ocean-park | Farglory Ocean Park | 遠雄海洋公園 远雄海洋公园 | |
farizon | Farizon, Farizon New Energy Commercial Vehicle, Geely Farizon | 远程新能源商用车 遠程新能源商用車 吉利商用车 吉利商用車 远程商用车 遠程商用車 | | cars
farm-credit-canada | Farm Credit Canada | | lender |
farm-fresh | Farm Fresh | | |
farmacias-del-ahorro | Farmacias del Ahorro | | | retail
farmacias-guadalajara | Farmacias Guadalajara, Corporativo Fragua | | | retail
farmacias-similares | Farmacias Similares | | | retail
farmers-insurance | Farmers Insurance | 農夫保險 农夫保险 | lender |
faroe-government | Faroese government | 法罗群岛政府 法羅羣島政府 法羅群島政府 | government |
farsoon | Farsoon, Farsoon Technologies | 华曙高科 華曙高科 | | equipment
fast-retailing | Fast Retailing | 迅销集团 迅銷集團 迅销 迅銷 | | retail
fastenal | Fastenal | | | trading
fastned | Fastned | | |
fastprint | Fastprint, Shenzhen Fastprint | 兴森科技 興森科技 | | parts
fastweb | Fastweb, Swisscom Italia | | | telecom
fatc | FATC, Formosa Advanced Technologies | 福懋科 福懋科技 | |
fate-therapeutics | Fate Therapeutics | | | drugs
fauji-fertilizer | Fauji Fertilizer | 法吉化肥 | | fertiliser
fauji-foundation | Fauji Foundation | 福吉基金会 福吉基金會 | fund |
favite | Favite | 晶彩科 晶彩科技 | | equipment
faw-auto-finance | FAW Auto Finance | 一汽汽车金融 一汽汽車金融 | lender |
faw-equity-investment | FAW Equity Investment, FAW Capital | 一汽股权投资 一汽股權投資 一汽资本 一汽資本 | fund |
faw-finance | FAW Finance | 一汽财务 一汽財務 | lender |
faw-jiefang | FAW Jiefang | 一汽解放 解放卡车 解放卡車 | | cars
faw-toyota | FAW Toyota | 一汽丰田 一汽豐田 | | cars
faw-volkswagen | FAW-Volkswagen | 一汽大众 一汽大眾 一汽-大众 一汽-大眾 | | cars
faway-automobile-components | FAWAY Automobile Components | 富维股份 富維股份 一汽富维 一汽富維 | | parts
fawer-automotive-parts | Fawer Automotive Parts | 富奥股份 富奧股份 富奥汽车 富奧汽車 | | parts
fawry | Fawry | | |
fazer | Fazer Group, Karl Fazer | | |
fc-barcelona | FC Barcelona | 巴塞罗那俱乐部 巴塞羅那俱樂部 巴萨 巴薩 巴塞罗那足球俱乐部 巴塞羅那足球俱樂部 | |
fc-copenhagen | FC Copenhagen, Parken Sport & Entertainment | 哥本哈根足球俱乐部 哥本哈根足球俱樂部 | |
fc-midtjylland | FC Midtjylland | 中日德兰 中日德蘭 | |
fc-porto | FC Porto | 波尔图足球俱乐部 波爾圖足球俱樂部 | |
fc-seoul | FC Seoul | 首尔FC 首爾FC | |
fc-tokyo | FC Tokyo | FC东京 FC東京 | |
fca | Financial Conduct Authority | 英国金融行为监管局 英國金融行為監管局 金融行为监管局 金融行為監管局 | observer |
fcc-spain | FCC Construcción, Fomento de Construcciones | 西班牙营建集团 西班牙營建集團 | | epc
fdic | FDIC, Federal Deposit Insurance Corporation | 聯邦存款保險公司 联邦存款保险公司 美國聯邦存款保險公司 美国联邦存款保险公司 | observer |
fdj | FDJ United, Française des Jeux | 法国国家彩票集团 法國國家彩票集團 | |
fdk-corporation | FDK Corporation | | | batteries
fe-credit | FE Credit | | lender |
fe21-mega | FE21 Mega | 大遠百 大远百 | | retail
feadship | Feadship, Royal De Vries | 斐帝星 | | ships
feastogether | Feastogether, Feast Together Group | 饗賓餐旅 飨宾餐旅 饗賓集團 飨宾集团 饗賓 飨宾 | |
federacion-nacional-de-cafeteros | Federación Nacional de Cafeteros, Colombian Coffee Growers Federation | 哥倫比亞咖啡種植者聯合會 哥伦比亚咖啡种植者联合会 | | farm
federal-aviation-administration | Federal Aviation Administration, FAA | 美國聯邦航空局 美国联邦航空局 聯邦航空管理局 联邦航空管理局 美國聯邦航空總署 美国联邦航空总署 | observer |
federal-bank-india | Federal Bank India | | lender |
federal-bureau-of-investigation | Federal Bureau of Investigation | 美國聯邦調查局 美国联邦调查局 | government |
federal-communications-commission | Federal Communications Commission | 美國聯邦通信委員會 美国联邦通信委员会 聯邦通信委員會 联邦通信委员会 聯邦通訊委員會 联邦通讯委员会 | observer |
federal-highway-administration | Federal Highway Administration | 美國聯邦公路管理局 美国联邦公路管理局 | government |
federal-home-loan-bank | Federal Home Loan Bank | 聯邦住房貸款銀行 联邦住房贷款银行 | lender |
federal-maritime-commission | Federal Maritime Commission | 美國聯邦海事委員會 美国联邦海事委员会 | observer |
federal-mogul | Federal-Mogul | 輝門 辉门 | | parts
federal-railroad-administration | Federal Railroad Administration | 美國聯邦鐵路管理局 美国联邦铁路管理局 | government |
federal-realty | Federal Realty | | |
federal-reserve | Federal Reserve, Federal Reserve Board, U.S. Federal Reserve | 美聯儲 美联储 聯準會 联准会 聯邦儲備局 联邦储备局 聯儲局 联储局 美國聯邦儲備委員會 美国联邦储备委员会 | observer |
federal-reserve-bank-of-new-york | Federal Reserve Bank of New York, New York Fed | 紐約聯儲 纽约联储 紐約聯邦儲備銀行 纽约联邦储备银行 | observer |
federal-signal | Federal Signal | | | equipment
federal-tire | Federal Tire | 泰豐輪胎 泰丰轮胎 | |
federal-trade-commission | Federal Trade Commission | 美國聯邦貿易委員會 美国联邦贸易委员会 聯邦貿易委員會 联邦贸易委员会 | observer |
federal-transit-administration | Federal Transit Administration | 美國聯邦公交管理局 美国联邦公交管理局 | government |
federation-internationale-de-lautomobile | Fédération Internationale de l'Automobile | 国际汽联 國際汽聯 | | rights
federation-of-hong-kong-industries | Federation of Hong Kong Industries | 香港工業總會 香港工业总会 工總香港 工总香港 | observer |
federation-studios | Federation Studios | | | rights
fednav | Fednav | | | shipping
feedzai | Feedzai | | | software
feichi-technology | Feichi Technology, Foshan Feichi | 飞驰科技 飛馳科技 飞驰汽车 飛馳汽車 佛山飞驰 佛山飛馳 | | cars
feida-environmental | Feida Environmental | 菲达环保 菲達環保 | | equipment
feifan | Feifan, Rising Auto | 飞凡汽车 飛凡汽車 | | cars
feihe | Feihe, China Feihe | 飞鹤 飛鶴 中国飞鹤 中國飛鶴 飞鹤乳业 飛鶴乳業 | |
feili-international | Feili International | 飞力达 飛力達 | | transport
feintool | Feintool | 法因图尔 法因圖爾 | | parts
feirongda | Feirongda, FRD Science | 飞荣达 飛榮達 | | parts
feishang-anthracite | Feishang Anthracite | 飞尚无烟煤 飛尚無煙煤 | | mining
feishu | Feishu | 字节飞书 字節飛書 | | software
feiyada | Feiyada, Fiyta | 飞亚达 飛亞達 | | retail
feiyu-technology | Feiyu Technology | 飞鱼科技 飛魚科技 | |
feiyuan-chemical | Feiyuan Chemical | 飞源化工 飛源化工 淄博飞源 淄博飛源 | | chemicals
fema | FEMA, Federal Emergency Management Agency | 美國聯邦緊急事務管理局 美国联邦紧急事务管理局 | government |
femsa | FEMSA, Fomento Económico Mexicano | 凡薩 凡萨 芬莎 | | retail
fenbi | Fenbi | 粉笔科技 粉筆科技 粉笔公司 粉筆公司 | |
fendi | Fendi | 芬迪 | |
fenerbahce | Fenerbahçe, Fenerbahce | 费内巴切 費內巴切 | |
feng-chia-university | Feng Chia University | 逢甲大學 逢甲大学 | |
fengate | Fengate | | fund |
fenghua-advanced-technology | Fenghua Advanced Technology | 风华高科 風華高科 | | parts
fengle-seed | Fengle Seed | 丰乐种业 豐樂種業 | | farm
fenglu-aluminium | Fenglu Aluminium | 凤铝铝业 鳳鋁鋁業 | | materials
fengshion-capital | Fengshion Capital | 丰尚资本 豐尚資本 | fund |
fengyang-silicon-valley-smart | Fengyang Silicon Valley Smart | 凤阳硅谷 鳳陽硅谷 | | solar
fengyi-zushi | Fengyi Zushi | 丰e足食 豐e足食 | | retail
fenix-power | Fenix Power | | | power
fenix-resources | Fenix Resources | | | mining
fennovoima | Fennovoima | 芬诺沃马 芬諾沃馬 | | power
fenwei-energy | Fenwei Energy | 汾渭能源 | observer |
feralpi | Feralpi | | | steel
ferc | FERC, Federal Energy Regulatory Commission | 聯邦能源監管委員會 联邦能源监管委员会 聯邦能源管理委員會 联邦能源管理委员会 | observer |
ferencvaros | Ferencváros, Ferencvaros | 费伦茨瓦罗斯 費倫茨瓦羅斯 | |
fergene | FerGene | | | drugs
ferguson-enterprises | Ferguson Enterprises | 弗格森公司 | | trading
ferguson-marine | Ferguson Marine | | | ships
fermi-america | Fermi America | 费米美国 費米美國 费米能源 費米能源 | | power datacentre
fermi-energia | Fermi Energia | | | power
ferragamo | Ferragamo, Salvatore Ferragamo | 菲拉格慕 菲拉格慕集团 菲拉格慕集團 | |
ferrara-candy | Ferrara Candy | | |
ferrari | Ferrari, Ferrari NV | 法拉利 | | cars
ferrer-intl | Grupo Ferrer | | |
ferrero | Ferrero | 费列罗 費列羅 费列罗集团 費列羅集團 | |
ferretti | Ferretti, Ferretti Group | 法拉帝 法拉帝集团 法拉帝集團 | |
ferrexpo | Ferrexpo | 费雷斯波 費雷斯波 费雷克斯波 費雷克斯波 | | mining
ferrexpo-poltava | Poltava Mining | | | mining
ferring | Ferring, Ferring Pharmaceuticals | 辉凌制药 輝凌製藥 辉凌 輝凌 | | drugs
ferrocarrils-de-la-generalitat-de-catalunya | Ferrocarrils de la Generalitat de Catalunya | | |
ferroglobe | Ferroglobe | 环球铁合金 環球鐵合金 | | materials
ferromex | Ferromex | | | transport
ferrotec | Ferrotec | 飞罗得 飛羅得 | | materials
ferrovia-transnordestina | Ferrovia Transnordestina | | | transport
ferrovial | Ferrovial, Cintra | 法罗里奥 法羅里奧 法罗维亚 法羅維亞 辛特拉 | | epc
ferrovie | Ferrovie dello Stato, Ferrovie dello Stato Italiane, FS Italiane, FS Group, Trenitalia, Rete Ferroviaria Italiana, RFI Italy | 意大利国铁 意大利國鐵 意大利国家铁路 意大利國家鐵路 意大利铁路 意大利鐵路 | |
fertiberia | Fertiberia | | | fertiliser
fertiglobe | Fertiglobe | | | fertiliser
fervo-energy | Fervo Energy | | | power
fesco | FESCO, Beijing Foreign Enterprise, Fesco, Far Eastern Shipping Company, FESCO Transport | 北京人力 外企德科 FESCO外企 远东海洋轮船公司 遠東海洋輪船公司 远东航运 遠東航運 俄罗斯远东海运 俄羅斯遠東海運 | |
festo | Festo | 费斯托 費斯托 | | equipment
fevertree | Fever-Tree, Fevertree | | |
feyenoord | Feyenoord | 费耶诺德 費耶諾德 | |
fgv-holdings | FGV Holdings, Felda | 联邦土地发展局 聯邦土地發展局 FGV控股 | |
fiat | Fiat, Fiat Chrysler, FCA Bank | 菲亚特 菲亞特 菲亚特克莱斯勒 菲亞特克萊斯勒 | | cars
fiat-brasil | Fiat Brasil, FCA Fiat Chrysler Automóveis Brasil | 菲亞特巴西 菲亚特巴西 | | cars
fiba | FIBA | 国际篮联 國際籃聯 | | rights
fibercop | FiberCop, NetCo Italy | | | telecom
fiberhome | FiberHome, Fiberhome Telecommunication | 烽火通信 烽火科技 | | telecom optics
fibocom | Fibocom | 广和通 廣和通 | | telecom
fibra-macquarie | Fibra Macquarie | | |
fibra-prologis | Fibra Prologis | | |
fibra-uno | Fibra Uno | | |
fibrogen | FibroGen | 琺博進 珐博进 | | drugs
ficosa | Ficosa | 菲科萨 菲科薩 | | parts
fidelidade | Fidelidade | 复星葡萄牙保险 復星葡萄牙保險 忠诚保险 忠誠保險 | lender |
fidelis-insurance | Fidelis Insurance | | lender |
fidelity-china | Fidelity China, Fidelity Fund China | 富达基金 富達基金 富达中国 富達中國 | fund |
fidelity-national-financial | Fidelity National Financial | 富達國民金融 富达国民金融 | lender |
fidelity-national-information-services | Fidelity National Information Services | 富達國民信息服務 富达国民信息服务 | | software
fidia | Fidia Farmaceutici | | |
field-ai | Field AI | | | ai
field-energy | Field Energy | | | power
fielmann | Fielmann | | |
fifa | FIFA | 国际足联 國際足聯 国际足协 國際足協 国际足球联合会 國際足球聯合會 | | rights
figeac-aero | Figeac Aéro, Figeac Aero | | |
figma | Figma | | | software
figure-ai | Figure AI | | | equipment
figure-technology-solutions | Figure Technology Solutions | | lender | platform
fiji-airways | Fiji Airways | 斐济航空 斐濟航空 | | airline
fila | Fila | 斐乐 斐樂 | |
fila-holdings | Fila Holdings, Misto Holdings | 斐乐控股 斐樂控股 | |
filinvest | Filinvest, Filinvest Development | | |
filo-corp | Filo Corp, Filo Mining | 菲洛矿业 菲洛礦業 | | mining
fimi-opportunity-funds | FIMI Opportunity Funds | | fund |
fina-finance-and-trading | Fina Finance & Trading | 合迪公司 中租合迪 | lender |
financial-information-service-co | Financial Information Service Co | 財金資訊公司 财金资讯公司 | |
financial-services-agency | Financial Services Agency | 日本金融厅 日本金融廳 | government |
financial-services-and-the-treasury-bureau | Financial Services and the Treasury Bureau | 財經事務及庫務局 财经事务及库务局 財庫局 财库局 | government |
financial-services-commission-korea | Financial Services Commission Korea | 韩国金融委员会 韓國金融委員會 | government |
financial-supervisory-service | Financial Supervisory Service | 韩国金融监督院 韓國金融監督院 | observer |
financiera-de-desarrollo-nacional | Financiera de Desarrollo Nacional | | lender |
finavia | Finavia | 芬兰机场集团 芬蘭機場集團 | |
fincantieri-marinette-marine | Fincantieri Marinette Marine | 馬里內特造船 马里内特造船 | | ships
fincantieri-vard | Vard Tulcea | | | ships
findeter | Findeter | | lender |
finecobank | FinecoBank, Fineco | | lender |
finep | Finep | | lender |
finerge | Finerge | | | power
fingerprint-cards | Fingerprint Cards | | | chips
fingrid | Fingrid | 芬兰国家电网 芬蘭國家電網 | | powerbuyer
fininvest | Fininvest | 菲宁韦斯特 菲寧韋斯特 | fund |
finisar | Finisar | 菲尼薩 菲尼萨 | | optics
finite-carbon | Finite Carbon | | |
finma | FINMA, Finma | 瑞士金融市场监管局 瑞士金融市場監管局 | observer |
finnair | Finnair | 芬兰航空 芬蘭航空 芬航 | | airline
finnfund | Finnfund | 芬兰工业合作基金 芬蘭工業合作基金 芬兰发展基金 芬蘭發展基金 | fund |
finning | Finning, Finning International | | | trading
finnish-defence-forces | Finnish Defence Forces, Finnish Defence Forces Logistics Command | 芬兰国防军 芬蘭國防軍 | government |
finnish-export-credit | Finnish Export Credit | 芬兰出口信贷公司 芬蘭出口信貸公司 | lender |
finnish-industry-investment | Finnish Industry Investment | 芬兰产业投资公司 芬蘭產業投資公司 | fund |
finnish-minerals-group | Finnish Minerals Group | 芬兰矿业集团 芬蘭礦業集團 | fund |
finnish-state | Finnish state, Finnish government | 芬兰政府 芬蘭政府 | government |
finnlines | Finnlines | | | shipping
finnvera | Finnvera | 芬兰出口信贷机构 芬蘭出口信貸機構 芬兰国家信贷担保公司 芬蘭國家信貸擔保公司 芬兰担保公司 芬蘭擔保公司 芬兰国家担保公司 芬蘭國家擔保公司 | lender |
finra | FINRA | 美國金融業監管局 美国金融业监管局 | observer |
fintek | Fintek, Feature Integration Technology | 精拓科 精拓科技 | | chips
fintraffic | Fintraffic | | |
fiocruz | Fiocruz | 奧斯瓦爾多克魯茲基金會 奥斯瓦尔多克鲁兹基金会 奥斯瓦尔多·克鲁兹基金会 奧斯瓦爾多·克魯茲基金會 | | drugs
fire-point | Fire Point | | | defence
firebird-ai | Firebird AI | | | datacentre
firefly-aerospace | Firefly Aerospace | 螢火蟲航天 萤火虫航天 螢火蟲航太 萤火虫航太 螢火蟲太空 萤火虫太空 | | launch
firema | Titagarh Firema | | | trains
fireweed-metals | Fireweed Metals | | | mining
fireworks-ai | Fireworks AI | | | cloud
firmenich | Firmenich | 芬美意 | |
first-abu-dhabi-bank | First Abu Dhabi Bank, FAB Abu Dhabi | 阿布扎比第一银行 阿布扎比第一銀行 第一阿布扎比银行 第一阿布扎比銀行 | lender |
first-abu-dhabi-bank-shanghai | First Abu Dhabi Bank Shanghai | 首阿布扎比银行上海分行 首阿布扎比銀行上海分行 | lender |
first-affiliated-hospital-of-china-medical-university | First Affiliated Hospital of China Medical University | 中国医科大学附属第一医院 中國醫科大學附屬第一醫院 | |
first-affiliated-hospital-of-guangzhou-medical-university | First Affiliated Hospital of Guangzhou Medical University | 广州医科大学附属第一医院 廣州醫科大學附屬第一醫院 广医一院 廣醫一院 | |
first-affiliated-hospital-of-soochow-university | First Affiliated Hospital of Soochow University | 苏州大学附属第一医院 蘇州大學附屬第一醫院 苏大附一院 蘇大附一院 | |
first-affiliated-hospital-of-sun-yat-sen-university | First Affiliated Hospital of Sun Yat-sen University | 中山大学附属第一医院 中山大學附屬第一醫院 中山一院 | |
first-affiliated-hospital-of-ustc | First Affiliated Hospital of USTC, Anhui Provincial Hospital | 中科大附一院 安徽省立医院 安徽省立醫院 | |
first-affiliated-hospital-of-xian-jiaotong-university | First Affiliated Hospital of Xi'an Jiaotong University | 西安交大一附院 西安交通大学第一附属医院 西安交通大學第一附屬醫院 | |
first-affiliated-hospital-of-zhejiang-university | First Affiliated Hospital of Zhejiang University, FAHZU | 浙江大学医学院附属第一医院 浙江大學醫學院附屬第一醫院 浙大一院 | |
first-affiliated-hospital-of-zhengzhou-university | First Affiliated Hospital of Zhengzhou University | 郑州大学第一附属医院 鄭州大學第一附屬醫院 郑大一附院 鄭大一附院 | |
first-american-financial | First American Financial | 第一美國金融 第一美国金融 | lender |
first-aviva-life | First-Aviva Life | 第一金人壽保險 第一金人寿保险 | lender |
first-bancorp | First BanCorp | | lender |
first-bank-of-nigeria | First Bank of Nigeria, FirstHoldCo | 尼日利亚第一银行 尼日利亞第一銀行 | lender |
first-brands | First Brands, First Brands Group | | | parts
first-caribbean | First Caribbean, CIBC Caribbean, CIBC FirstCaribbean | | lender |
first-citizens-bancshares | First Citizens BancShares, First Citizens Bank | 第一公民銀行 第一公民银行 | lender |
first-commercial-bank-usa | First Commercial Bank USA | 第一銀行美國 第一银行美国 | lender |
first-financial-asset-management | First Financial Asset Management | 第一金融資產管理 第一金融资产管理 第一金資管 第一金资管 | fund |
first-financial-leasing | First Financial Leasing | 第一金租賃 第一金租赁 第一金融租賃 第一金融租赁 | lender |
first-gen | First Gen, First Philippine Holdings | 菲律宾第一电力 菲律賓第一電力 | | gasbuyer
first-hawaiian | First Hawaiian, First Hawaiian Bank | 第一夏威夷銀行 第一夏威夷银行 | lender |
first-hi-tec-enterprise | First Hi-Tec Enterprise, First Hi-tec | 高技企業 高技企业 | |
first-horizon | First Horizon | 第一地平線銀行 第一地平线银行 | lender |
first-hospital-of-jilin-university | First Hospital of Jilin University | 吉林大学第一医院 吉林大學第一醫院 吉大一院 | |
first-industrial-realty | First Industrial Realty | | |
first-insurance-taiwan | First Insurance Taiwan | 第一產險 第一产险 第一產物保險 第一产物保险 | lender |
first-international-bank-of-israel | First International Bank of Israel | 以色列第一国际银行 以色列第一國際銀行 | lender |
first-international-computer | First International Computer | 大眾電腦 大众电脑 大眾控 大众控 大眾投控 大众投控 | |
first-investment | First Investment Bank, Fibank | | lender |
first-light | First Light Fusion | 第一光聚变 第一光聚變 | | reactors
first-majestic | First Majestic, First Majestic Silver | 第一白銀 第一白银 第一雄伟白银 第一雄偉白銀 | | mining
first-pacific | First Pacific | 第一太平 | |
first-republic-bank | First Republic Bank | 第一共和銀行 第一共和银行 | lender |
first-reserve | First Reserve | | fund |
first-resources | First Resources | | | grain
first-round-capital | First Round Capital | | fund |
first-venture-capital | First Venture Capital | 第一金創投 第一金创投 第一創投 第一创投 | fund |
firstenergy | FirstEnergy | 第一能源公司 | | power
firstgroup | FirstGroup, Avanti West Coast, Great Western Railway | 第一巴士 | |
firstrand | FirstRand, First National Bank South Africa | 第一兰特 第一蘭特 第一兰特银行 第一蘭特銀行 | lender |
firstservice | FirstService | | observer |
fiserv | Fiserv | 費哲金融 费哲金融 費瑟夫 费瑟夫 | | software
fisher-and-paykel | Fisher & Paykel, Fisher & Paykel Appliances | 斐雪派克 | |
fisher-and-paykel-healthcare | Fisher & Paykel Healthcare | 费雪派克医疗 費雪派克醫療 | |
fisheries-agency-taiwan | Fisheries Agency Taiwan | 農業部漁業署 农业部渔业署 台灣漁業署 臺灣漁業署 台湾渔业署 | government |
fiskars | Fiskars | 菲斯卡 | |
fisker-inc | Fisker Inc | 菲斯克 | | cars
fission-uranium | Fission Uranium | 裂变铀业 裂變鈾業 裂变铀矿 裂變鈾礦 | | uranium
fitbit | Fitbit | | | equipment
fitch-bohua | Fitch Bohua | 惠誉博华 惠譽博華 | observer |
fitipower | Fitipower, Fitipower Integrated Technology | 天鈺 天钰 天鈺科技 天钰科技 | | chips
five-below | Five Below | | | retail
five-guys | Five Guys | 五兄弟漢堡 五兄弟汉堡 | | retail
five-prime-therapeutics | Five Prime Therapeutics | | | drugs
five-star-appliance | Five Star Appliance | 五星电器 五星電器 | | retail
five9 | Five9 | | | software
fiverr | Fiverr | | | platform
fives-group | Fives Group | 法孚 法孚集团 法孚集團 | | equipment
fixprice | FixPrice, Fix Price | | | retail
fl-smidth | FLSmidth | 艾法史密斯 丹麦史密斯 丹麥史密斯 | | equipment
flagship-pioneering | Flagship Pioneering | 旗艦先鋒 旗舰先锋 | fund |
flagstar | Flagstar, Flagstar Financial, New York Community Bancorp | 紐約社區銀行 纽约社区银行 旗星銀行 旗星银行 | lender |
flair-airlines | Flair Airlines | | | airline
flamengo | Flamengo | 弗拉門戈 弗拉门戈 | | rights
flanders-government | Flemish government | 弗拉芒政府 | government |
flashex | FlashEx, BingEx | 闪送 閃送 | | platform
flatiron-health | Flatiron Health | | |
flc-group | FLC Group | FLC集团 FLC集團 | |
fleet-management-hong-kong | Fleet Management Hong Kong | | |
fleet-management-limited | Fleet Management Limited | 富力船舶管理 | | shipping
fleet-space | Fleet Space | | | launch
flender | Flender | 弗兰德 弗蘭德 | | equipment
fletcher-building | Fletcher Building | 弗莱彻建筑 弗萊徹建築 | |
fleury-michon | Fleury Michon | | |
fleury-sa | Fleury SA | | |
flex-lng | Flex LNG | 弗莱克斯LNG 弗萊克斯LNG | | shipping
flex-ltd | Flex Ltd, Flextronics | 偉創力 伟创力 | | servers
flex-n-gate | Flex-N-Gate | | | parts
flexential | Flexential | | | datacentre
flexiv | Flexiv | 非夕科技 非夕 | |
flexjet | Flexjet | | | airline
fliggy | Fliggy | 飞猪 飛豬 飞猪旅行 飛豬旅行 | | platform
flight-centre | Flight Centre | 飞行中心旅游 飛行中心旅遊 | |
flipkart | Flipkart | | | retail
flir | FLIR, Teledyne FLIR | 菲力爾 菲力尔 | | equipment
flixbus | Flix SE, FlixBus, FlixTrain | | |
floor-and-decor | Floor & Decor | | | retail
florasis | Florasis | 花西子 宜格集团 宜格集團 | |
florens-asset-management | Florens Asset Management, Florens, Florens Container | 佛罗伦资产 佛羅倫資產 佛罗伦 佛羅倫 佛罗伦货箱 佛羅倫貨箱 | | lease
flotation | Flotation Energy | | | power
flour-mills-of-nigeria | Flour Mills of Nigeria | 尼日利亚面粉厂 尼日利亞麵粉廠 | | grain
flow-traders | Flow Traders | | observer |
flowers-foods | Flowers Foods | | |
flowserve | Flowserve | 福斯公司 | | equipment
fls-cement | FLSmidth Cement | | | equipment
flughafen-zurich | Flughafen Zürich, Flughafen Zurich, Zurich Airport | 苏黎世机场 蘇黎世機場 | |
fluminense | Fluminense | 弗魯米嫩塞 弗鲁米嫩塞 | | rights
flutter | Flutter Entertainment, Paddy Power, Betfair | 富拉特 | |
flutterwave | Flutterwave | | | platform
fluvius | Fluvius | | |
fluxys | Fluxys | 弗鲁克斯 弗魯克斯 比利时天然气管网公司 比利時天然氣管網公司 | |
flyadeal | flyadeal | | | airline
flyarystan | FlyArystan | | | airline
flyco | Flyco | 飞科电器 飛科電器 | |
flynas | flynas | 纳斯航空 納斯航空 | | airline
flyone-armenia | FlyOne | | | airline
flysafair | FlySafair | | | airline
flywire | Flywire | | | platform
fm-global | FM Global | | lender |
fmc-corp | FMC Corp, FMC Corporation | 富美實 富美实 | | materials
fmo | FMO Entrepreneurial Development Bank, Dutch development bank FMO, FMO Netherlands | 荷兰发展金融公司 荷蘭發展金融公司 荷兰开发银行 荷蘭開發銀行 荷兰企业发展银行 荷蘭企業發展銀行 | lender |
fmv | FMV, Swedish Defence Materiel Administration, Försvarets materielverk | 瑞典国防装备管理局 瑞典國防裝備管理局 瑞典国防物资管理局 瑞典國防物資管理局 | government |
fn-herstal | FN Herstal, FN Browning | | |
fnac-darty | Fnac Darty, Fnac | | | retail
fnb-corp | FNB Corp, First National Bank of Pennsylvania | | lender |
fnc-entertainment | FNC Entertainment | FNC娱乐 FNC娛樂 | | rights
fnm | FNM SpA | | |
focus-lightings | Focus Lightings | 聚灿光电 聚燦光電 | | chips
focus-media | Focus Media | 分众传媒 分眾傳媒 | | media
focus-technology | Focus Technology, Made-in-China.com | 焦点科技 焦點科技 中国制造网 中國製造網 | | platform
focused-energy | Focused Energy | | | reactors
focuslight | Focuslight, Focuslight Technologies | 炬光科技 | | optics
foghorn-therapeutics | Foghorn Therapeutics | | | drugs
fok-ying-tung-group | Fok Ying Tung Group | 霍英東集團 霍英东集团 | |
fokker | Fokker, GKN Fokker | 福克飞机 福克飛機 | | aircraft
folketrygdfondet | Folketrygdfondet | 挪威国民保险基金 挪威國民保險基金 | fund |
folksam | Folksam | 福克萨姆 福克薩姆 | fund |
fondul-proprietatea | Fondul Proprietatea | | fund |
fonplata | Fonplata, FONPLATA | 拉普拉塔河流域开发基金 拉普拉塔河流域開發基金 | lender |
fonsis | FONSIS | 塞内加尔主权战略投资基金 塞內加爾主權戰略投資基金 | fund |
fonterra-china | Fonterra China | 恒天然中国 恆天然中國 | |
food-and-environmental-hygiene-department | Food and Environmental Hygiene Department | 食物環境衞生署 食物环境卫生署 食物環境衛生署 食環署 食环署 | government |
food-and-life-companies | Food & Life Companies, Sushiro | 壽司郎 寿司郎 | |
food-corporation-of-india | Food Corporation of India | 印度粮食公司 印度糧食公司 | government |
food-industry-research-and-development-institute | Food Industry Research and Development Institute | 食品工業發展研究所 食品工业发展研究所 | |
foodpanda | foodpanda, Foodpanda | 富胖達 富胖达 | | platform
foodpanda-hong-kong | Foodpanda Hong Kong | foodpanda香港 | | platform
foodstuffs-new-zealand | Foodstuffs New Zealand | | | retail
foot-locker | Foot Locker | 富樂客 富乐客 | | retail
football-australia | Football Australia, A-League | 澳大利亚足协 澳大利亞足協 | | rights
foran-mining | Foran Mining | | | mining
forbo | Forbo | | |
forcecon-technology | Forcecon Technology | 力致科技 | | parts
ford-automotive-finance-china | Ford Automotive Finance China | 福特汽车金融 福特汽車金融 福特汽车金融中国 福特汽車金融中國 | lender |
ford-credit | Ford Credit, Ford Motor Credit | 福特信貸 福特信贷 福特汽車信貸 福特汽车信贷 | lender |
ford-foundation | Ford Foundation | 福特基金會 福特基金会 | fund |
ford-lio-ho-motor | Ford Lio Ho Motor | 福特六和 福特六和汽車 福特六和汽车 | | cars
ford-otosan | Ford Otosan | 福特奥托桑 福特奧托桑 福特奥特桑 福特奧特桑 福特奥桑 福特奧桑 | | cars
forehope-electronic | Forehope Electronic | 甬矽电子 甬矽電子 | | chips
foreign-investment-review-board | Foreign Investment Review Board, FIRB | 澳大利亚外国投资审查委员会 澳大利亞外國投資審查委員會 | observer |
foreign-service-shanghai | Foreign Service Shanghai, Shanghai Foreign Service | 外服控股 上海外服 | |
foresee-pharmaceuticals | Foresee Pharmaceuticals | 逸達 逸达 逸達生技 逸达生技 | | drugs
foresight-fund | Foresight Fund | 睿远基金 睿遠基金 | fund |
foresight-group | Foresight Group | | fund |
foresite-capital | Foresite Capital | | fund |
forestalia | Forestalia | | | power
forestry-and-nature-conservation-agency | Forestry and Nature Conservation Agency | 林業及自然保育署 林业及自然保育署 林業保育署 林业保育署 | government |
forever-bicycle | Forever Bicycle, Zhonglu | 中路股份 永久自行车 永久自行車 | |
forfarmers | ForFarmers | | |
forgerock | ForgeRock | | | software
form-energy | Form Energy | 福姆能源 | | batteries
forma-therapeutics | FORMA Therapeutics | | | drugs
formation-bio | Formation Bio | | | drugs
formfactor | FormFactor | 福達電子 福达电子 | | equipment
formosa-1-wind-power | Formosa 1 Wind Power, Formosa I | 海洋風電 海洋风电 海洋風力發電 海洋风力发电 | | power
formosa-2-wind-power | Formosa 2 Wind Power | 海能風電 海能风电 海能風力發電 海能风力发电 | | power
formosa-4 | Formosa 4 | 海盛風電 海盛风电 | | power
formosa-biomedical | Formosa Biomedical | 台塑生醫 台塑生医 台塑生醫科技 台塑生医科技 | |
formosa-dreamers | Formosa Dreamers | 福爾摩沙夢想家 福尔摩沙梦想家 福爾摩沙台新夢想家 福尔摩沙台新梦想家 | |
formosa-environmental-technology | Formosa Environmental Technology | 台塑環保 台塑环保 | |
formosa-ha-tinh-steel | Formosa Ha Tinh Steel, Formosa Ha Tinh | 台塑河靜鋼鐵 台塑河静钢铁 越南台塑河靜 越南台塑河静 台塑越鋼 台塑越钢 台塑河静 台塑河靜 河静钢铁 河靜鋼鐵 | | steel
formosa-heavy-industries | Formosa Heavy Industries | 台塑重工 | |
formosa-optical-technology | Formosa Optical Technology | 寶島眼鏡 宝岛眼镜 寶島科 宝岛科 寶島光學 宝岛光学 | | retail
formosa-pharmaceuticals | Formosa Pharmaceuticals | 台新藥 台新药 台灣新藥 臺灣新藥 台湾新药 | | drugs
formosa-plastics-corporation-usa | Formosa Plastics Corporation USA, Formosa Plastics USA | 台塑美國 台塑美国 台塑美國公司 台塑美国公司 | | chemicals
formosa-plastics-marine | Formosa Plastics Marine | 台塑海運 台塑海运 台塑貨運 台塑货运 | | shipping
formosa-taffeta | Formosa Taffeta | 福懋興業 福懋兴业 福懋 | |
formosan-aboriginal-culture-village | Formosan Aboriginal Culture Village | 九族文化村 | |
formula-e | Formula E | 电动方程式 電動方程式 | | rights
formula-one | Formula One, Formula 1 | 一级方程式 一級方程式 世界一级方程式锦标赛 世界一級方程式錦標賽 F1赛车 F1賽車 | | rights
formula-one-group | Formula One Group, Liberty Formula One, Formula One Management | 一級方程式集團 一级方程式集团 F1管理公司 | | rights
forrester-research | Forrester Research | 弗雷斯特 | observer |
forsys-metals | Forsys Metals | | | uranium
fortebank | ForteBank | | lender |
fortenova | Fortenova, Agrokor, Konzum | 福泰诺瓦 福泰諾瓦 阿格罗科尔 阿格羅科爾 | | retail
fortescue-future-industries | Fortescue Future Industries, Fortescue Energy | 福蒂斯丘未来工业 福蒂斯丘未來工業 福德士河未来工业 福德士河未來工業 | |
forth-corporation | Forth Corporation | | |
forth-ports | Forth Ports | | |
fortinet | Fortinet | 飛塔 飞塔 防特網 防特网 | | software
fortis-healthcare | Fortis Healthcare | 富通医疗 富通醫療 | |
fortis-inc | Fortis Inc | | | power
fortisbc | FortisBC | | | power gasbuyer
fortitude-re | Fortitude Re | | lender |
fortive | Fortive | 福迪威 | | equipment
fortnum | Fortnum & Mason | 福南梅森 | | retail
fortrea | Fortrea | | |
fortress-credit | Fortress Credit | | fund |
fortress-hong-kong | Fortress Hong Kong | 豐澤電器 丰泽电器 香港豐澤 香港丰泽 | | retail
fortress-investment | Fortress Investment, Fortress Investment Group | 堡壘投資 堡垒投资 豐澤投資集團 丰泽投资集团 堡壘投資集團 堡垒投资集团 | fund |
fortress-real-estate | Fortress Real Estate | | |
fortum | Fortum | 富腾 富騰 富腾公司 富騰公司 富腾集团 富騰集團 | | power
fortuna-mining | Fortuna Mining, Fortuna Silver | | | mining
fortune-brands-innovations | Fortune Brands Innovations, Fortune Brands | | | materials
fortune-precision | Fortune Precision, Fortune Precision Equipment | 富创精密 富創精密 | | equipment
fortune-reit | Fortune REIT | 置富產業信託 置富产业信托 置富房託 置富房托 | |
forty-seven-inc | Forty Seven Inc | | | drugs
foru-worldwide | ForU Worldwide | 福佑卡车 福佑卡車 | | platform
forvia | Forvia, Faurecia | 佛吉亚 佛吉亞 佛瑞亚 佛瑞亞 | | parts
forward-health | Forward Health | | |
forward-music | Forward Music | 豐華唱片 丰华唱片 | | rights
foshan-construction-development | Foshan Construction Development, Foshan Jianfa | 佛山建发 佛山建發 佛山市建设发展集团 佛山市建設發展集團 | |
foshan-lighting | Foshan Lighting | 佛山照明 | |
foshan-municipal-government | Foshan Municipal Government, Foshan government, Foshan municipal government | 佛山市政府 佛山市人民政府 | government |
foshan-nanhai-district-government | Foshan Nanhai District Government | 南海区政府 南海區政府 佛山市南海区人民政府 佛山市南海區人民政府 | government |
foshan-rural-commercial-bank | Foshan Rural Commercial Bank | 佛山农商行 佛山農商行 佛山农商银行 佛山農商銀行 | lender |
foshan-sasac | Foshan SASAC, Foshan Municipal SASAC | 佛山市国资委 佛山市國資委 佛山国资委 佛山國資委 | government |
foshan-shunde-district-government | Foshan Shunde District Government | 顺德区政府 順德區政府 佛山市顺德区人民政府 佛山市順德區人民政府 | government |
fossil-group | Fossil Group | 化石集團 化石集团 | |
foster-partners | Foster + Partners, Foster and Partners | 福斯特建筑事务所 福斯特建築事務所 | |
fosun-capital | Fosun Capital | 复星创富 復星創富 复星资本 復星資本 | fund |
fosun-health | Fosun Health | 复星健康 復星健康 | |
fosun-hengli-securities | Fosun Hengli Securities | 复星恒利 復星恆利 复星国际证券 復星國際證券 | observer |
fosun-kairos | Fosun Kairos, Fosun Kite | 复星凯瑞 復星凱瑞 复星凯特 復星凱特 | | drugs
fosun-pharma | Fosun Pharma | 复星医药 復星醫藥 | | drugs
fosun-prudential-insurance | Fosun Prudential Insurance, Pramerica Fosun Life | 复星保德信 復星保德信 复星保德信人寿 復星保德信人壽 | lender |
fosun-tourism | Fosun Tourism, Fosun Tourism Group | 复星旅文 復星旅文 复星旅游文化 復星旅遊文化 | |
fosun-united-health-insurance | Fosun United Health Insurance | 复星联合健康 復星聯合健康 复星联合健康保险 復星聯合健康保險 | lender |
fosun-ventures | Fosun Ventures | 复星创投 復星創投 | fund |
fosun-wanbang | Fosun Wanbang | 复星万邦 復星萬邦 | | drugs
fotile | Fotile | 方太 方太集团 方太集團 方太厨具 方太廚具 | |
foton-lovol | Foton Lovol, Lovol, Weichai Lovol | 雷沃重工 潍柴雷沃 濰柴雷沃 雷沃农机 雷沃農機 | | equipment
foton-motor | Foton Motor, Beiqi Foton, Foton | 福田汽车 福田汽車 北汽福田 | | cars
fotowatio | FRV, Fotowatio Renewable Ventures | | | power
foundation-medicine | Foundation Medicine | | |
founder-cifco-futures | Founder CIFCO Futures | 方正中期 方正中期期货 方正中期期貨 | observer |
founder-motor | Founder Motor, Zhejiang Founder Motor | 方正电机 方正電機 | | parts
founders-fund | Founders Fund | 創始人基金 创始人基金 | fund |
founding-construction | Founding Construction | 皇普 皇普建設 皇普建设 | |
four-rings-bio | Four Rings Bio | 四环生物 四環生物 | | drugs
four-seas-mercantile | Four Seas Mercantile | 四洲集團 四洲集团 | |
four-seasons-hotels | Four Seasons Hotels | 四季酒店 四季酒店集团 四季酒店集團 | |
fourier-intelligence | Fourier Intelligence, Fourier Robotics | 傅利叶 傅利葉 傅利叶智能 傅利葉智能 | |
fovo-foods | Fovo Foods | 凤祥股份 鳳祥股份 凤祥食品 鳳祥食品 | | farm
fox-corporation | Fox Corporation, Fox Corp, Fox News | 福克斯公司 福斯新聞 福斯新闻 福克斯新聞 福克斯新闻 霍士 | | media
fox-factory | Fox Factory | | | parts
foxconn-interconnect-belkin | Foxconn Interconnect Belkin, Belkin | 貝爾金 贝尔金 | |
foxconn-ventures | Foxconn Ventures, HCM Capital | 鴻元基金 鸿元基金 | fund |
foxconn-visonbay-ai | Foxconn Visonbay AI, Visionbay | 亞灣超算 亚湾超算 | | cloud
foxess | FoxESS | 麦田能源 麥田能源 | | equipment
foxtel | Foxtel | | | media
fpim | SFPIM, SFPI-FPIM | | fund |
fpt-corporation | FPT Corporation | FPT集团 FPT集團 | | software
fpx-nickel | FPX Nickel | | | mining
fractile | Fractile | | | chips
fractyl-health | Fractyl Health | | | drugs
framatome | Framatome, Areva, Areva NP | 法马通 法馬通 阿海珐 阿海琺 法玛通 法瑪通 | | reactors
framework-computer | Framework Computer | | | equipment
france-televisions | France Télévisions, France Televisions | 法国电视集团 法國電視集團 | | media
france-tv-distribution | Radio France | 法国广播电台 法國廣播電台 法國廣播電臺 | |
francisco-partners | Francisco Partners | 弗朗西斯科合夥 弗朗西斯科合伙 | fund |
franco-nevada | Franco-Nevada | 弗蘭科內華達 弗兰科内华达 弗兰科-内华达 弗蘭科-內華達 法兰克内华达 法蘭克內華達 | fund | mining
franke | Franke Group | 弗兰卡 弗蘭卡 | |
franklin-bsp | Franklin BSP, Benefit Street Partners | | lender |
franklin-electric | Franklin Electric | 富蘭克林電氣 富兰克林电气 | | equipment
franklin-templeton | Franklin Templeton, Franklin Resources | 富蘭克林鄧普頓 富兰克林邓普顿 富蘭克林坦伯頓 富兰克林坦伯顿 富蘭克林資源 富兰克林资源 | fund |
franklin-templeton-sealand | Franklin Templeton Sealand | 国海富兰克林 國海富蘭克林 国海富兰克林基金 國海富蘭克林基金 国富基金 國富基金 | fund |
franklin-templeton-sinoam | Franklin Templeton SinoAm | 富蘭克林華美投信 富兰克林华美投信 富蘭克林華美 富兰克林华美 | fund |
fraport | Fraport, Frankfurt Airport | 法兰克福机场 法蘭克福機場 法兰克福机场集团 法蘭克福機場集團 法兰克福机场公司 法蘭克福機場公司 | |
fraport-greece | Fraport Greece | | |
fraser-and-neave | Fraser and Neave, Fraser & Neave | | |
frasers | Frasers Group, Sports Direct | 弗雷泽集团 弗雷澤集團 | | retail
frasers-centrepoint-trust | Frasers Centrepoint Trust | 星狮地产信托 星獅地產信託 | fund |
frasers-logistics-and-commercial-trust | Frasers Logistics & Commercial Trust | 星狮物流商产信托 星獅物流商產信託 | fund |
frasers-property | Frasers Property | 星狮地产 星獅地產 | |
frasers-property-australia | Frasers Property Australia | | |
fraunhofer | Fraunhofer, Fraunhofer Society | 弗劳恩霍夫 弗勞恩霍夫 弗劳恩霍夫协会 弗勞恩霍夫協會 | |
frauscher | Frauscher | 福豪盛 | | trains
frazier-life-sciences | Frazier Life Sciences | | fund |
fred-hutch | Fred Hutch, Fred Hutchinson | 弗雷德哈钦森癌症中心 弗雷德哈欽森癌症中心 | |
fred-olsen | Fred. Olsen, Fred. Olsen Seawind, Fred. Olsen Renewables, Bonheur | 弗雷德奥尔森 弗雷德奧爾森 | | power
fred-olsen-windcarrier | Fred. Olsen Windcarrier | | | ships
freda-pharma | Freda Pharma | 福瑞达 福瑞達 福瑞达生物 福瑞達生物 | |
freddie-mac | Freddie Mac | 房地美 | lender |
freedom-holding | Freedom Holding | 自由控股 | lender |
freee | Freee | | | software
freeman-fintech | Freeman Fintech | 民眾金融科技 民众金融科技 | observer |
freenet | Freenet AG | | | telecom
freenome | Freenome | | |
freepoint-commodities | Freepoint Commodities | 自由点商品 自由點商品 | | trading
freeport-cobalt | Umicore Finland, Freeport Cobalt | | | materials
freeport-container-port | Freeport Container Port | 自由港集裝箱港 自由港集装箱港 | | transport
freeport-indonesia | Freeport Indonesia, PT Freeport Indonesia | 自由港印尼 印尼自由港 | | mining
freeport-lng | Freeport LNG | 自由港LNG 自由港液化天然氣 自由港液化天然气 | | lng
frees-fund | Frees Fund | 峰瑞资本 峰瑞資本 | fund |
freescale | Freescale | 飛思卡爾 飞思卡尔 | | chips
freetech | Freetech, Freetech Intelligent Systems | 福瑞泰克 | | software
freightways | Freightways | | | transport
freixenet | Freixenet, Henkell Freixenet | 菲斯奈特 | |
fremantle | Fremantle, FremantleMedia | 弗里曼陀传媒 弗里曼陀傳媒 | |
fremantle-media | Fremantle Media | 弗里曼特尔 弗里曼特爾 | | rights
french-defence | French Ministry of Armed Forces, French Armed Forces Ministry | 法国国防部 法國國防部 法国军队部 法國軍隊部 | government |
french-economy | French Finance Ministry, Bercy | 法国财政部 法國財政部 | government |
french-tennis-federation | French Tennis Federation, Roland-Garros | 法国网球协会 法國網球協會 法国网协 法國網協 | | rights
frencken | Frencken | | | equipment
fresenius | Fresenius, Fresenius Medical Care, Fresenius Kabi, Fresenius Helios | 费森尤斯 費森尤斯 费森尤斯医疗 費森尤斯醫療 费森尤斯卡比 費森尤斯卡比 | | equipment
freshfields | Freshfields | 富而德 | observer |
freshippo | Freshippo, Hema | 盒马鲜生 盒馬鮮生 盒马 盒馬 | | retail
freshpet | Freshpet | | |
freshworks | Freshworks | | | software
fresnillo | Fresnillo | 弗雷斯尼洛 | | mining
freudenberg | Freudenberg | 科德宝 科德寶 科德宝集团 科德寶集團 | | parts
friday | Far Eastern e-commerce | 遠時數位科技 远时数位科技 friDay影音 | | platform
friede-and-goldman | Friede & Goldman | | | ships
friend-times | Friend Times | 友谊时光 友誼時光 | |
friendship-apollo | Friendship Apollo, Friend & Apollo | 友阿股份 | | retail
frieslandcampina | FrieslandCampina | 菲仕兰 菲仕蘭 荷兰皇家菲仕兰 荷蘭皇家菲仕蘭 皇家菲仕兰 皇家菲仕蘭 | |
frisco | Minera Frisco | | | mining
fromsoftware | FromSoftware | | |
fronius | Fronius | 伏能士 | | solar
frontage-laboratories | Frontage Laboratories | 方达控股 方達控股 方达医药 方達醫藥 | |
frontera-energy | Frontera Energy | | | oil
frontier-airlines | Frontier Airlines | 邊疆航空 边疆航空 | | airline
frontier-biotech | Frontier Biotech | 前沿生物 | | drugs
frontier-communications | Frontier Communications | 邊疆通信 边疆通信 | | telecom
frontier-developments | Frontier Developments | | |
frontier-lithium | Frontier Lithium | 前沿锂业 前沿鋰業 | | lithium
fruit-of-the-loom | Fruit of the Loom | 鮮果布衣 鲜果布衣 | |
frutas-de-chile | Frutas de Chile | 智利水果出口商協會 智利水果出口商协会 智利水果協會 智利水果协会 | observer |
fs-bioenergia | FS Bioenergia, FS Agrisolutions | | | oil
fs-kkr | FS KKR, FS Investments | | lender |
fse-holdings | FSE Holdings | 豐盛創建控股 丰盛创建控股 | |
fse-lifestyle | FSE Lifestyle | 豐盛生活服務 丰盛生活服务 豐盛創建 丰盛创建 | |
fsg | FSG-Nobiskrug, Flensburger Schiffbau | | | ships
fsi-italy | Fondo Strategico Italiano, FSI SGR | 意大利战略基金 意大利戰略基金 | fund |
fsn-capital | FSN Capital | | fund |
ftai-aviation | FTAI Aviation | | | engines
ftai-infrastructure | FTAI Infrastructure | | |
ftc-solar | FTC Solar | | | solar
ftx | FTX | FTX交易所 | | platform
ftxt | FTXT, FTXT Energy | 未势能源 未勢能源 | | fuelcells
fu-jen-catholic-university | Fu Jen Catholic University | 輔仁大學 辅仁大学 | |
fu-jen-catholic-university-hospital | Fu Jen Catholic University Hospital | 輔大醫院 辅大医院 | |
fuanna | Fuanna | 富安娜 | |
fubon-art-foundation | Fubon Art Foundation, Fubon Art Museum | 富邦美術館 富邦美术馆 富邦藝術基金會 富邦艺术基金会 | |
fubon-bank-china | Fubon Bank China | 富邦华一银行 富邦華一銀行 富邦华一 富邦華一 华一银行 華一銀行 | lender |
fubon-capital | Fubon Capital, Fubon Financial Holding Venture Capital | 富邦金控創投 富邦金控创投 富邦創投 富邦创投 | fund |
fubon-futures | Fubon Futures | 富邦期貨 富邦期货 | observer |
fubon-guardians | Fubon Guardians | 富邦悍將 富邦悍将 | |
fubon-hyundai-life | Fubon Hyundai Life | 富邦現代人壽 富邦现代人寿 | lender |
fubon-land-development | Fubon Land Development | 富邦建設 富邦建设 | |
fubon-leasing | Fubon Leasing, Taipei Fubon Leasing | 富邦融資租賃 富邦融资租赁 富邦租賃 富邦租赁 | lender |
fubon-securities-finance | Fubon Securities Finance | 富邦證金 富邦证金 富邦證券金融 富邦证券金融 | lender |
fubotv | fuboTV | | | media
fuchs | Fuchs SE, Fuchs Petrolub | 福斯润滑油 福斯潤滑油 | |
fuchunjiang-environmental | Fuchunjiang Environmental | 富春环保 富春環保 | | power
fudan-microelectronics | Fudan Microelectronics | 复旦微电 復旦微電 复旦微电子 復旦微電子 | | chips
fudan-university | Fudan University | 复旦大学 復旦大學 | |
fudan-university-shanghai-cancer-center | Fudan University Shanghai Cancer Center | 复旦大学附属肿瘤医院 復旦大學附屬腫瘤醫院 复旦肿瘤医院 復旦腫瘤醫院 上海肿瘤医院 上海腫瘤醫院 | |
fude-insurance-holding | Fude Insurance Holding, Funde Holdings | 富德控股 富德保险控股 富德保險控股 生命人寿 生命人壽 | lender |
fuelcell-energy | FuelCell Energy | 燃料電池能源公司 燃料电池能源公司 | | fuelcells
fugro | Fugro | 辉固 輝固 | |
fuguiniao | Fuguiniao | 富贵鸟 富貴鳥 | |
fuhua-group | Fuhua Group, Fuhua Tongda | 福华通达 福華通達 福华化学 福華化學 福华集团 福華集團 | | chemicals
fuji-corporation | Fuji Corporation, Fuji Machine | 富士机械制造 富士機械製造 | | equipment
fuji-electric | Fuji Electric | 富士电机 富士電機 | | equipment
fuji-kyuko | Fuji Kyuko | 富士急行 | |
fuji-media | Fuji Media, Fuji TV, Fuji Media Holdings | 富士电视台 富士電視台 富士媒体控股 富士媒體控股 | | media
fuji-oil | Fuji Oil | 不二制油 | | grain
fujian-anxin | Fujian Anxin, Anxin Fund, Fujian Anxin Industry Investment Fund | 福建安芯 安芯基金 安芯产业投资基金 安芯產業投資基金 | fund |
fujian-cancer-hospital | Fujian Cancer Hospital | 福建省肿瘤医院 福建省腫瘤醫院 | |
fujian-cement | Fujian Cement | 福建水泥 | |
fujian-department-of-transportation | Fujian Department of Transportation, Fujian Provincial Transport Department | 福建省交通运输厅 福建省交通運輸廳 福建交通运输厅 福建交通運輸廳 | government |
fujian-development-and-reform-commission | Fujian Development and Reform Commission | 福建省发改委 福建省發改委 福建发改委 福建發改委 福建省发展改革委 福建省發展改革委 | government |
fujian-electronics-and-information-group | Fujian Electronics & Information Group, FEIG | 福建电子信息集团 福建電子信息集團 福建省电子信息集团 福建省電子信息集團 福建信息集团 福建信息集團 | fund |
fujian-expressway-group | Fujian Expressway Group | 福建高速集团 福建高速集團 福建省高速公路集团 福建省高速公路集團 | |
fujian-financial-investment-group | Fujian Financial Investment Group | 福建金投 福建省金融投资 福建省金融投資 福建省金融投资集团 福建省金融投資集團 | fund |
fujian-gulei-petrochemical | Fujian Gulei Petrochemical, Gulei Petrochemical | 古雷石化 福建古雷石化 | | chemicals
fujian-guohang | Fujian Guohang | 国航远洋 國航遠洋 福建国航 福建國航 | | shipping
fujian-haixi-financial-leasing | Fujian Haixi Financial Leasing, Haixi Financial Leasing | 海西金租 福建海西金融租赁 福建海西金融租賃 | lender |
fujian-healthcare-security-administration | Fujian Healthcare Security Administration | 福建省医保局 福建省醫保局 福建医保局 福建醫保局 | government |
fujian-jinhua | Fujian Jinhua, JHICC | 福建晋华 福建晉華 晋华集成 晉華集成 | | memory
fujian-metallurgical-holding | Fujian Metallurgical Holding | 福建冶金 福建省冶金控股 福建冶控 福建冶金控股 | |
fujian-minxi-asset | Fujian Minxi Asset, Fujian Asset Management | 闽投资产 閩投資產 福建闽投资产 福建閩投資產 兴业资产管理 興業資產管理 | lender |
fujian-port-group | Fujian Port Group, Fujian Provincial Port Group | 福建港口集团 福建港口集團 福建省港口集团 福建省港口集團 福建省港务集团 福建省港務集團 | | transport
fujian-provincial-department-of-finance | Fujian Provincial Department of Finance, Fujian Department of Finance | 福建省财政厅 福建省財政廳 福建财政厅 福建財政廳 | government |
fujian-provincial-government | Fujian Provincial Government, Fujian provincial government, Fujian government | 福建省政府 福建省人民政府 | government |
fujian-refining-and-petrochemical | Fujian Refining & Petrochemical, FREP | 福建联合石化 福建聯合石化 福建炼化 福建煉化 福建炼油化工 福建煉油化工 | | chemicals
fujian-rural-credit-union | Fujian Rural Credit Union | 福建农信 福建農信 福建省联社 福建省聯社 福建农商联合银行 福建農商聯合銀行 | lender |
fujian-sasac | Fujian SASAC, Fujian Provincial SASAC | 福建省国资委 福建省國資委 福建国资委 福建國資委 | government |
fujian-shipbuilding-industry-group | Fujian Shipbuilding Industry Group | 福建船舶集团 福建船舶集團 福船集团 福船集團 | | ships
fujian-southeast-shipbuilding | Fujian Southeast Shipbuilding | 东南造船 東南造船 福建东南造船 福建東南造船 | | ships
fujian-tourism-development-group | Fujian Tourism Development Group | 福建旅游集团 福建旅遊集團 福建省旅游发展集团 福建省旅遊發展集團 | |
fujian-yifan | Fujian Yifan, Fuchuan Yifan | 一帆新能源 福船一帆 | | equipment
fujian-zhongjing-petrochemical | Fujian Zhongjing Petrochemical, Zhongjing Petrochemical | 中景石化 福建中景石化 | | chemicals
fujifilm-diosynth-biotechnologies | Fujifilm Diosynth Biotechnologies | | | cdmo
fujikura | Fujikura | 藤仓 藤倉 | | optics
fujimi | Fujimi | 福吉米 | | materials
fujita-kanko | Fujita Kanko | 藤田观光 藤田觀光 | |
fujitsu | Fujitsu | 富士通 | | servers
fukoku-life | Fukoku Life | 富国生命 富國生命 | lender |
fukuda-denshi | Fukuda Denshi | 福田电子 福田電子 | |
fukuoka-city | Fukuoka City | 福冈市政府 福岡市政府 | government |
fukuoka-financial-group | Fukuoka Financial Group, Bank of Fukuoka | 福冈银行 福岡銀行 福冈金融集团 福岡金融集團 | lender |
fukuoka-softbank-hawks | Fukuoka SoftBank Hawks, SoftBank Hawks | 福冈软银鹰 福岡軟銀鷹 软银鹰 軟銀鷹 | |
fukuyama-transporting | Fukuyama Transporting | 福山通运 福山通運 | | transport
fulcrum-bioenergy | Fulcrum BioEnergy | | |
fulcrum-therapeutics | Fulcrum Therapeutics | | | drugs
fulejia | Fulejia, Voolga | 敷尔佳 敷爾佳 | |
fulham-fc | Fulham FC | 富勒姆 | |
fulin-group | Fulin Group, Fulin Transportation, Fulum Group | 富临运业 富臨運業 富临集团 富臨集團 富臨集團控股 富临集团控股 | |
fuling-zhacai | Fuling Zhacai | 涪陵榨菜 乌江榨菜 烏江榨菜 | |
full-truck-alliance | Full Truck Alliance, Manbang | 满帮集团 滿幫集團 满帮 滿幫 运满满 運滿滿 货车帮 貨車幫 | | platform
fullerton-fund-management | Fullerton Fund Management | 富敦资金管理 富敦資金管理 富敦 | fund |
fullgoal-fund | Fullgoal Fund | 富国基金 富國基金 | fund |
fulltech-fiber-glass | Fulltech Fiber Glass | 富喬 富乔 富喬工業 富乔工业 | | materials
fumin-bank | Fumin Bank, Chongqing Fumin Bank | 富民银行 富民銀行 重庆富民银行 重慶富民銀行 | lender |
funcef | Funcef | | fund |
fund-for-reconstruction-and-development-of-uzbekistan | Fund for Reconstruction and Development of Uzbekistan | 乌兹别克斯坦重建与发展基金 烏茲別克斯坦重建與發展基金 | fund |
fung-group | Fung Group, Li & Fung | 馮氏集團 冯氏集团 利豐集團 利丰集团 利豐 利丰 | | trading
funko | Funko | | |
funplus | FunPlus | 趣加互娱 趣加互娛 趣加游戏 趣加遊戲 趣加游戲 | |
funtalk | Funtalk, D.Phone | 迪信通 | | retail
fuqing-nuclear-power | Fuqing Nuclear Power | 福清核电 福清核電 福建福清核电 福建福清核電 | | power
furen-pharma | Furen Pharma | 辅仁药业 輔仁藥業 | | drugs
furiosaai | FuriosaAI | | | chips
furnas | Furnas | 福納斯 福纳斯 | | power
furui-special-equipment | Furui Special Equipment | 富瑞特装 富瑞特裝 | | equipment
furukawa-electric | Furukawa Electric | 古河电工 古河電工 古河电气工业 古河電氣工業 | | equipment
fushun-mining | Fushun Mining | 抚矿集团 撫礦集團 抚顺矿业 撫順礦業 | | mining
fushun-petrochemical | Fushun Petrochemical | 抚顺石化 撫順石化 | | chemicals
fusion-bank | Fusion Bank | 富融銀行 富融银行 | lender |
fusion-new-material | Fusion New Material | 聚和材料 | | materials
fusion-pharmaceuticals | Fusion Pharmaceuticals | | | drugs
fuso-chemical | Fuso Chemical | 扶桑化学 扶桑化學 | | materials
futaba-industrial | Futaba Industrial | 双叶产业 雙葉產業 | | parts
futian-guidance-fund | Futian Guidance Fund, Shenzhen Futian Guidance Fund | 福田引导基金 福田引導基金 深圳市福田引导基金 深圳市福田引導基金 | fund |
futurasun | FuturaSun | | | solar
future-capital | Future Capital, FutureCap | 明势资本 明勢資本 明势创投 明勢創投 | fund |
future-fund | Future Fund | 澳大利亚未来基金 澳大利亞未來基金 澳洲未来基金 澳洲未來基金 | fund |
future-retail | Future Retail, Future Group India | | | retail
futurex-capital | FutureX Capital | 天际资本 天際資本 | fund |
fuwai-hospital | Fuwai Hospital | 阜外医院 阜外醫院 中国医学科学院阜外医院 中國醫學科學院阜外醫院 | |
fuxin-mining | Fuxin Mining | 阜新矿业 阜新礦業 | | mining
fuyang-municipal-government | Fuyang Municipal Government, Fuyang government, Fuyang municipal government | 阜阳市政府 阜陽市政府 阜阳市人民政府 阜陽市人民政府 | government |
fuyao-glass-america | Fuyao Glass America | 福耀美國 福耀美国 福耀玻璃美國 福耀玻璃美国 | | parts
fuyao-university-of-science-and-technology | Fuyao University of Science and Technology | 福耀科技大学 福耀科技大學 福耀科大 | |
fuyo-general-lease | Fuyo General Lease | 芙蓉综合租赁 芙蓉綜合租賃 芙蓉總合租賃 芙蓉总合租赁 | lender | lease
fuyu-construction | Fuyu Construction, Full Wang International | 富旺國際 富旺国际 | |
fuzhou-airlines | Fuzhou Airlines | 福州航空 | | airline
fuzhou-metro | Fuzhou Metro | 福州地铁 福州地鐵 福州地铁集团 福州地鐵集團 | |
fuzhou-municipal-government | Fuzhou Municipal Government, Fuzhou government, Fuzhou municipal government | 福州市政府 福州市人民政府 | government |
fuzhou-new-area-development | Fuzhou New Area Development | 福州新区集团 福州新區集團 福州新投集团 福州新投集團 | |
fuzhou-rural-commercial-bank | Fuzhou Rural Commercial Bank | 福州农商银行 福州農商銀行 福州农商行 福州農商行 | lender |
fuzhou-sasac | Fuzhou SASAC, Fuzhou Municipal SASAC | 福州市国资委 福州市國資委 福州国资委 福州國資委 | government |
fuzhou-university | Fuzhou University | 福州大学 福州大學 | |
fuzhou-water-group | Fuzhou Water Group, Fuzhou Water Affairs | 福州水务 福州水務 福州水务集团 福州水務集團 | |
fuzhou-zuohai-holding | Fuzhou Zuohai Holding | 左海控股 福州左海集团 福州左海集團 左海集团 左海集團 | fund |
fwd-hong-kong | FWD Hong Kong | 富衛香港 富卫香港 富衞香港 | lender |
fwusow-industry | Fwusow Industry | 福壽實業 福寿实业 | | farm
fxiaoke | Fxiaoke | 纷享销客 紛享銷客 | | software
fyffes | Fyffes | | | farm
`
