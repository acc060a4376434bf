export const wideC = `
c-and-a | C&A | 西雅衣家 | | retail
c-and-a-modas | C&A Modas | | | retail
c-and-d-emerging-investment | C&D Emerging Investment | 建发新兴投资 建發新興投資 建发新兴 建發新興 | fund |
c-and-d-international-investment | C&D International Investment, C&D Property, C&D Real Estate, C&D International | 建发国际 建發國際 建发房产 建發房產 建发国际集团 建發國際集團 | |
c-and-d-leasing | C&D Leasing | 建发融资租赁 建發融資租賃 | lender |
c-and-d-property-management | C&D Property Management | 建发物业 建發物業 | |
c-and-s-wholesale-grocers | C&S Wholesale Grocers | | | trading
c-mer | C-MER | 希玛医疗 希瑪醫療 希玛眼科 希瑪眼科 | |
c-r-bard | C. R. Bard | 巴德公司 | | equipment
c-spire | C Spire | | | telecom
c3ai | C3.ai, C3 AI | | | software
c4-therapeutics | C4 Therapeutics | | | drugs
c6-bank | C6 Bank | | lender |
ca-immo | CA Immo | | |
ca-technologies | CA Technologies | | | software
cabaletta-bio | Cabaletta Bio | | | drugs
cabify | Cabify | | |
cabio-biotech | Cabio Biotech | 嘉必优 嘉必優 | |
cable-and-wireless-communications | Cable & Wireless Communications, Flow Jamaica | 大東電報局 大东电报局 | | telecom
cable-one | Cable One | | | telecom
cablevision-argentina | Cablevisión Argentina | | | telecom
cabot-corp | Cabot Corp, Cabot Corporation | 卡博特 | | materials
cabot-microelectronics | Cabot Microelectronics, CMC Materials | 卡博特微電子 卡博特微电子 | | materials
caci | CACI, CACI International | | | defence
cactus-wellhead | Cactus Wellhead | | | equipment
cadbury | Cadbury | 吉百利 | |
cade | CADE, Conselho Administrativo de Defesa Econômica | 巴西經濟保護管理委員會 巴西经济保护管理委员会 | observer |
cadeler | Cadeler | 卡德勒 | | shipping
cadence-bank | Cadence Bank | | lender |
cadence-design-systems | Cadence Design Systems | 楷登電子 楷登电子 益華電腦 益华电脑 鏗騰電子 铿腾电子 | | software
cadent | Cadent Gas, Cadent | | |
cadillac-f1 | Cadillac F1 | 凯迪拉克车队 凱迪拉克車隊 | | rights
cadillac-fairview | Cadillac Fairview | 凱迪拉克費爾維尤 凯迪拉克费尔维尤 | fund |
cae-inc | CAE Inc | | | equipment
caesar-park-hotels | Caesar Park Hotels, Hung Kuo Group | 凱撒飯店連鎖 凯撒饭店连锁 宏國集團 宏国集团 凱撒飯店 凯撒饭店 | |
caesars-entertainment | Caesars Entertainment | 凱撒娛樂 凯撒娱乐 | |
caf-development-bank-of-latin-america | CAF Development Bank of Latin America, Corporación Andina de Fomento, Development Bank of Latin America | 拉丁美洲開發銀行 拉丁美洲开发银行 拉美開發銀行 拉美开发银行 安第斯開發集團 安第斯开发集团 | lender |
cafe-de-coral | Café de Coral, Cafe de Coral | 大家樂 大家乐 大家樂集團 大家乐集团 | |
cai-international | CAI International | | | lease
caibai-jewelry | Caibai Jewelry | 菜百股份 菜百首饰 菜百首飾 | | retail
cainiao | Cainiao, Cainiao Network | 菜鸟网络 菜鳥網絡 菜鸟集团 菜鳥集團 | | transport
cairn-homes | Cairn Homes | | |
caissa-travel | Caissa Travel, Caissa Tosun | 凯撒旅业 凱撒旅業 凯撒旅游 凱撒旅遊 | |
caisse-des-depots | Caisse des Dépôts, Caisse des Depots, CDC Group France, Caisse des Dépôts et Consignations | 法国信托局 法國信託局 法国储蓄托管机构 法國儲蓄託管機構 法国信托储蓄银行 法國信託儲蓄銀行 法国信托投资局 法國信托投資局 法国存托银行 法國存托銀行 法国储蓄银行 法國儲蓄銀行 | fund |
caitong-fund | Caitong Fund | 财通基金 財通基金 | fund |
caitong-international | Caitong International, Caitong HK | 财通国际 財通國際 财通香港 財通香港 | observer |
caixa-economica-federal | Caixa Econômica Federal, Caixa Economica Federal | 巴西聯邦儲蓄銀行 巴西联邦储蓄银行 | lender |
caixa-geral | Caixa Geral de Depósitos, Caixa Geral | 葡萄牙储蓄总行 葡萄牙儲蓄總行 储蓄信贷银行 儲蓄信貸銀行 | lender |
caixin | Caixin Media | 财新传媒 財新傳媒 财新智库 財新智庫 | | media
caixin-securities | Caixin Securities | 财信证券 財信證券 | observer |
cal-comp-electronics | Cal-Comp Electronics, Cal-Comp | 泰金寶 泰金宝 泰金寶-DR 泰金宝-DR | |
cal-maine-foods | Cal-Maine Foods | | | farm
cala | Cala Homes | | |
calavo | Calavo | | | farm
calbee | Calbee | 卡乐比 卡樂比 卡乐B 卡樂B | |
calcasieu-pass | Calcasieu Pass, Plaquemines LNG | | | lng
calibre-mining | Calibre Mining | | | mining
calico-life-sciences | Calico Life Sciences | | | drugs
calidus-aerospace | Calidus Aerospace | | | defence
california-air-resources-board | California Air Resources Board | 加州空氣資源委員會 加州空气资源委员会 | observer |
california-department-of-transportation | California Department of Transportation, Caltrans | 加州交通局 加州運輸局 加州运输局 | government |
california-department-of-water-resources | California Department of Water Resources | 加州水資源局 加州水资源局 | government |
california-energy-commission | California Energy Commission | 加州能源委員會 加州能源委员会 | government |
california-high-speed-rail-authority | California High-Speed Rail Authority | 加州高鐵局 加州高铁局 加州高速鐵路局 加州高速铁路局 | government |
california-infrastructure-and-economic-development-bank | California Infrastructure and Economic Development Bank | | lender |
california-institute-of-technology | California Institute of Technology, Caltech | 加州理工學院 加州理工学院 加州理工 | |
california-iso | California ISO, CAISO | | observer |
california-public-utilities-commission | California Public Utilities Commission | 加州公用事業委員會 加州公用事业委员会 | observer |
california-resources-corp | California Resources Corp | | | oil
california-water-service | California Water Service | | |
calik-holding | Calik Holding, Çalık Holding | 恰勒克控股 | |
calin-technology | Calin Technology | 佳凌 佳凌科技 | | optics
calix-inc | Calix Inc | 凱利訊 凯利讯 | | equipment
callaway | Callaway | 卡拉威 | |
calliditas | Calliditas, Calliditas Therapeutics | | | drugs
callio-therapeutics | Callio Therapeutics | | | drugs
callon-petroleum | Callon Petroleum | | | oil
calon | Calon Energy | | | power
calpers | CalPERS | 加州公務員退休基金 加州公务员退休基金 加州公共僱員退休基金 加州公共雇员退休基金 加州公務員退休系統 加州公务员退休系统 | fund |
calpine | Calpine | 卡爾派恩 卡尔派恩 | | power
calrecycle | CalRecycle | | government |
calstrs | CalSTRS | 加州教師退休基金 加州教师退休基金 加州教師退休系統 加州教师退休系统 | fund |
caltrain | Caltrain | 加州火車 加州火车 | government |
calumet-specialty-products | Calumet Specialty Products | | |
calzedonia | Oniverse, Calzedonia | | | retail
cama-cafe | Cama Cafe | cama咖啡 咖碼 咖码 | |
camargo-correa | Camargo Corrêa, Camargo Correa | | | epc
cambodian-government | Cambodian government, Government of Cambodia | 柬埔寨政府 | government |
cambrex | Cambrex | 康贝里克 康貝里克 | | cdmo
cambridge-innovation-capital | Cambridge Innovation Capital | | fund |
cambridge-university | University of Cambridge, Cambridge University, Cambridge Enterprise | 剑桥大学 劍橋大學 | |
camce | CAMCE, China CAMC Engineering | 中工国际 中工國際 | | epc
camden-property-trust | Camden Property Trust | | |
camel-outdoor | Camel Outdoor | 骆驼服饰 駱駝服飾 | |
cameron-lng | Cameron LNG | 卡梅倫LNG 卡梅伦LNG | | lng
cameroonian-government | Cameroonian government, Government of Cameroon | 喀麦隆政府 喀麥隆政府 | government |
camil-alimentos | Camil Alimentos | | |
cammell-laird | Cammell Laird | 凯莱德船厂 凱萊德船廠 | | ships
campari | Campari, Davide Campari, Campari Group | 金巴利 金巴利集团 金巴利集團 | |
campbell-soup | Campbell Soup, Campbell's Company | 金宝汤 金寶湯 | |
campofrio | Campofrío, Campofrio | | |
camposol | Camposol | | | farm
camtek | Camtek | 康特科技 康姆特 | | equipment
camtek-taiwan | Camtek Taiwan | 康特科技台灣 康特科技臺灣 康特科技台湾 | | equipment
camurus | Camurus | | | drugs
camuzzi-gas | Camuzzi Gas | | | gasbuyer
can-pack | Can-Pack, Canpack | 康派克 | |
canaan-inc | Canaan Inc, Canaan Creative | 嘉楠科技 嘉楠耘智 | | chips
canaccord-genuity | Canaccord Genuity | | observer |
canada-development-investment-corp | Canada Development Investment Corp | | fund |
canada-energy-regulator | Canada Energy Regulator | | observer |
canada-goose | Canada Goose | 加拿大鹅 加拿大鵝 | |
canada-growth-fund | Canada Growth Fund | 加拿大增長基金 加拿大增长基金 | fund |
canada-infrastructure-bank | Canada Infrastructure Bank | 加拿大基礎設施銀行 加拿大基础设施银行 | lender |
canada-nickel | Canada Nickel | 加拿大镍业 加拿大鎳業 | | mining
canada-nickel-company | Canada Nickel Company | 加拿大鎳業公司 加拿大镍业公司 | | mining
canada-post | Canada Post | 加拿大郵政 加拿大邮政 | | transport
canadia-bank | Canadia Bank | 加华银行 加華銀行 | lender |
canadian-commercial-corporation | Canadian Commercial Corporation | 加拿大商業公司 加拿大商业公司 | government |
canadian-national-railway | Canadian National Railway, CN Rail | 加拿大國家鐵路 加拿大国家铁路 加拿大國鐵公司 加拿大国铁公司 | | transport
canadian-natural-resources | Canadian Natural Resources, CNRL | 加拿大自然資源公司 加拿大自然资源公司 | | oil
canadian-pacific-kansas-city | Canadian Pacific Kansas City, CPKC, Canadian Pacific | 加拿大太平洋堪薩斯城鐵路 加拿大太平洋堪萨斯城铁路 加拿大太平洋鐵路 加拿大太平洋铁路 | | transport
canadian-space-agency | Canadian Space Agency | 加拿大航天局 加拿大太空署 | government |
canadian-tire | Canadian Tire | 加拿大輪胎 加拿大轮胎 | | retail
canadian-western-bank | Canadian Western Bank | | lender |
canal-plus-africa | Canal+ Africa, CANAL+ International | | | media
canara-bank | Canara Bank | 卡纳拉银行 卡納拉銀行 | lender |
canary-wharf | Canary Wharf Group | 金丝雀码头集团 金絲雀碼頭集團 金丝雀码头 金絲雀碼頭 | |
canatal | Canatal, Jialitu | 佳力图 佳力圖 | | equipment
cancer-hospital-chinese-academy-of-medical-sciences | Cancer Hospital Chinese Academy of Medical Sciences | 中国医学科学院肿瘤医院 中國醫學科學院腫瘤醫院 医科院肿瘤医院 醫科院腫瘤醫院 | |
candela-medical | Candela Medical | | | equipment
candid-therapeutics | Candid Therapeutics | | | drugs
candu-group | C&U Group | 人本股份 人本集团 人本集團 | | parts
candy-hoover | Candy Hoover, Candy SpA | | |
canfor | Canfor | | | materials
cango | Cango | 燦谷 灿谷 | | datacentre
cangzhou-mingzhu | Cangzhou Mingzhu | 沧州明珠 滄州明珠 | | materials
cangzhou-municipal-government | Cangzhou Municipal Government, Cangzhou government, Cangzhou municipal government | 沧州市政府 滄州市政府 沧州市人民政府 滄州市人民政府 | government |
canlon-waterproof | Canlon Waterproof | 凯伦股份 凱倫股份 | |
cano-health | Cano Health | | |
canon-inc | Canon Inc | 佳能 | |
canoo | Canoo | | | cars
canopius | Canopius | 肯诺比斯 肯諾比斯 | lender |
canopy-growth | Canopy Growth | | | farm
canpotex | Canpotex | 加拿大鉀肥公司 加拿大钾肥公司 坎波特克斯 | | fertiliser
cansemi | CanSemi | 粤芯 粵芯 粤芯半导体 粵芯半導體 | | foundry
cansino | CanSino, CanSinoBIO, CanSino Biologics | 康希诺 康希諾 康希诺生物 康希諾生物 | | drugs
canton-fair | Canton Fair, China Foreign Trade Centre | 中国对外贸易中心 中國對外貿易中心 | |
cantor-fitzgerald | Cantor Fitzgerald | 康托菲茨傑拉德 康托菲茨杰拉德 | observer |
cantv | CANTV | 委內瑞拉國家電話公司 委内瑞拉国家电话公司 | | telecom
canva | Canva | Canva可画 Canva可畫 | | software
canvest | Canvest, Canvest Environmental | 粤丰环保 粵豐環保 | |
canyon-partners | Canyon Partners | | fund |
cao-cao-mobility | Cao Cao Mobility, Caocao Chuxing, CaoCao, CaoCao Mobility, CaoCao Inc | 曹操出行 曹操专车 曹操專車 | | robotaxi
caoa-chery | Caoa Chery, CAOA | CAOA奇瑞 | | cars
caofeidian-state-owned-investment | Caofeidian State-owned Investment | 曹妃甸国控 曹妃甸國控 曹妃甸国控投资集团 曹妃甸國控投資集團 | fund |
caohejing | Caohejing, Shanghai Caohejing Development | 漕河泾总公司 漕河涇總公司 漕河泾开发区公司 漕河涇開發區公司 上海漕河泾开发区发展总公司 上海漕河涇開發區發展總公司 | |
cap-sa | CAP SA, CAP Acero | 智利太平洋鋼鐵 智利太平洋钢铁 | | steel mining
capcut | CapCut, Jianying | 剪映 即梦AI 即夢AI | | software
cape-verde-government | Cape Verde government, Cabo Verde government | 佛得角政府 | government |
capella-hotels | Capella Hotels | 嘉佩乐 嘉佩樂 | |
capella-space | Capella Space | 卡佩拉空间 卡佩拉空間 | |
capgemini | Capgemini | 凯捷 凱捷 | |
capio | Capio | | |
capita | Capita plc | | |
capital-airports-holdings | Capital Airports Holdings, Capital Airports Group | 首都机场集团 首都機場集團 首都机场集团公司 首都機場集團公司 | |
capital-bus | Capital Bus | 首都客運 首都客运 | |
capital-economics | Capital Economics | 凯投宏观 凱投宏觀 | observer |
capital-energy | Capital Energy | | | power
capital-group | Capital Group, Capital Research and Management | | fund |
capital-maritime | Capital Maritime, Capital Clean Energy Carriers, Capital Ship Management | 凯皮特航运 凱皮特航運 资本海事 資本海事 | | shipping
capital-market-authority-saudi-arabia | Capital Market Authority Saudi Arabia | 沙特资本市场管理局 沙特資本市場管理局 | observer |
capital-medical-university | Capital Medical University | 首都医科大学 首都醫科大學 首医大 首醫大 | |
capital-motors-taiwan | Capital Motors Taiwan | 中華賓士 中华宾士 台灣賓士 臺灣賓士 台湾宾士 | |
capital-one | Capital One, Capital One Financial | 第一資本 第一资本 第一資本金融 第一资本金融 | lender |
capital-power | Capital Power | | | power
capitaland | CapitaLand, CapitaLand Investment, CapitaLand Development | 凯德 凱德 凯德投资 凱德投資 嘉德置地 | |
capitaland-ascendas-reit | CapitaLand Ascendas REIT, Ascendas REIT | 凯德腾飞房地产投资信托 凱德騰飛房地產投資信託 腾飞房产信托 騰飛房產信託 | fund |
capitaland-china | CapitaLand China | 凯德中国 凱德中國 凯德集团 凱德集團 来福士 來福士 | |
capitaland-china-trust | CapitaLand China Trust | 凯德中国信托 凱德中國信託 | fund |
capitaland-integrated-commercial-trust | CapitaLand Integrated Commercial Trust | 凯德综合商业信托 凱德綜合商業信託 | fund |
capitalg | CapitalG | | fund |
capitalonline | Capitalonline, Capital Online | 首都在线 首都在線 | | cloud
capitec | Capitec | 卡皮泰克 | lender |
capnamic | Capnamic Ventures | | fund |
capreit | CAPREIT, Canadian Apartment Properties | | |
capri-holdings | Capri Holdings, Michael Kors | 卡普里 卡普里控股 邁克高仕 迈克高仕 | |
capricor | Capricor, Capricor Therapeutics | | | drugs
capricorn-energy | Capricorn Energy, Cairn Energy | 凯恩能源 凱恩能源 | | oil
capricorn-metals | Capricorn Metals | | | mining
capstan-therapeutics | Capstan Therapeutics | | | drugs
capstone-copper | Capstone Copper | 頂石銅業 顶石铜业 凯普斯通铜业 凱普斯通銅業 | | mining
capstone-green-energy | Capstone Green Energy | 凱普斯通 凯普斯通 | | turbines
capvis | Capvis | | fund |
car-inc | CAR Inc | 神州租车 神州租車 | |
cara-therapeutics | Cara Therapeutics | | | drugs
carabao-group | Carabao Group | 卡拉宝 卡拉寶 | |
caramuru-alimentos | Caramuru Alimentos | | | grain
carbfix | Carbfix | | |
carbon-based-technology | Carbon-Based Technology | 碳基科技 | | defence
carbon-clean | Carbon Clean | | |
carbon-direct | Carbon Direct | | |
carbon-engineering | Carbon Engineering, 1PointFive | 碳工程公司 | | equipment
carbon-health | Carbon Health | | |
carbon-recycling-international | Carbon Recycling International | 碳循环国际 碳循環國際 | |
carbon-revolution | Carbon Revolution | | | parts
carboncapture-inc | CarbonCapture Inc | | |
cardif-taiwan | Cardif Taiwan, BNP Paribas Cardif Taiwan | 法國巴黎人壽 法国巴黎人寿 法巴人壽 法巴人寿 | lender |
cardinal-health | Cardinal Health | 卡地納健康 卡地纳健康 康德樂 康德乐 嘉德諾健康 嘉德诺健康 | |
cardinal-tien-hospital | Cardinal Tien Hospital | 耕莘醫院 耕莘医院 | |
cardioflow | CardioFlow | 心通医疗 心通醫療 | | equipment
care-ratings | CARE Ratings | | observer |
caredx | CareDx | | |
careem | Careem | | | platform
career-international | Career International | 科锐国际 科鋭國際 科銳國際 | |
careray | Careray | 康众医疗 康眾醫療 | | equipment
cargo-therapeutics | Cargo Therapeutics | | | drugs
cargojet | Cargojet | | | airline
cargolux | Cargolux | 卢森堡货运航空 盧森堡貨運航空 卢货航 盧貨航 | | airline
cargotec | Cargotec, Hiab, MacGregor | 卡哥特科 希尔博 希爾博 麦基嘉 麥基嘉 | | equipment
cariad | Cariad | | | software
cariad-china | CARIAD China, Volkswagen China Technology | 大众汽车中国科技 大眾汽車中國科技 大众汽车集团中国 大眾汽車集團中國 大众中国 大眾中國 | |
caribbean-development-bank | Caribbean Development Bank | 加勒比開發銀行 加勒比开发银行 | lender |
caribou-biosciences | Caribou Biosciences | | | drugs
carillion | Carillion | 卡利莲 卡利蓮 | |
caris-life-sciences | Caris Life Sciences | | |
caritas-hong-kong | Caritas Hong Kong | 香港明愛 香港明爱 | |
carizon | Carizon | 酷睿程 | | software
carl-zeiss | Carl Zeiss, Zeiss, Carl Zeiss SMT, Carl Zeiss Meditec | 蔡司 卡尔蔡司 卡爾蔡司 蔡司医疗 蔡司醫療 | | optics
carlisle-companies | Carlisle Companies | 卡萊爾公司 卡莱尔公司 | | materials
carlsberg-foundation | Carlsberg Foundation | 嘉士伯基金会 嘉士伯基金會 | fund |
carlyle-aviation-partners | Carlyle Aviation Partners | 凯雷航空 凱雷航空 | fund | lease
carmax | CarMax | 車美仕 车美仕 | | retail
carmeuse | Carmeuse | | | materials
carmot-therapeutics | Carmot Therapeutics | | | drugs
carnarvon-energy | Carnarvon Energy | | | oil
carnegie | Carnegie Investment Bank, DNB Carnegie | | observer |
carnegie-mellon-university | Carnegie Mellon University | 卡內基梅隆大學 卡内基梅隆大学 | |
carnelian-energy-capital | Carnelian Energy Capital | | fund |
carnival-corp | Carnival Corp, Carnival Corporation, Carnival Cruise | 嘉年華集團 嘉年华集团 嘉年華郵輪 嘉年华邮轮 | |
carnival-uk | Carnival UK | | |
carousell | Carousell | | | platform
carozzi | Carozzi | | |
carpenter-technology | Carpenter Technology | 卡朋特科技 | | steel
carpoly | Carpoly | 嘉宝莉 嘉寶莉 嘉宝莉化工 嘉寶莉化工 | |
carrefour-taiwan | Carrefour Taiwan | 台灣家樂福 臺灣家樂福 台湾家乐福 康達盛通 康达盛通 | | retail
carrianna-group | Carrianna Group | 佳寧娜集團 佳宁娜集团 | |
carrier-global | Carrier Global | 開利全球 开利全球 開利空調 开利空调 | | equipment
carro | Carro | | | platform
carsales | Carsales, CAR Group | | | platform
carsem | Carsem | 嘉盛半导体 嘉盛半導體 | |
carsgen | CARsgen | 科济药业 科濟藥業 | | drugs
carsome | Carsome | | | platform
carter-holt-harvey | Carter Holt Harvey | 卡特霍特哈维 卡特霍特哈維 | |
cartier | Cartier | 卡地亚 卡地亞 | | retail
caruna | Caruna | | |
caruso-affiliated | Caruso Affiliated | | |
carux-technology | CarUX Technology | 群豐駿 群丰骏 | |
carval-investors | Carval Investors, AB CarVal | | fund |
carvana | Carvana | 卡瓦納 卡瓦纳 | | retail
cas-space | CAS Space | 中科宇航 | | launch
casa-dos-ventos | Casa dos Ventos | | | power
casablanca-finance-city | Casablanca Finance City | 卡萨布兰卡金融城 卡薩布蘭卡金融城 | government |
casablanca-stock-exchange | Casablanca Stock Exchange | 卡萨布兰卡证券交易所 卡薩布蘭卡證券交易所 | observer |
casas-bahia | Casas Bahia, Grupo Casas Bahia, Via Varejo | | | retail
casc | CASC, China Aerospace Science and Technology Corporation, China Aerospace Science and Technology | 航天科技集团 航天科技集團 中国航天科技集团 中國航天科技集團 中国航天科技 中國航天科技 | | launch
casc-industry-fund | CASC Industry Fund, Guohua Military-Civilian Fund | 国华军民融合产业基金 國華軍民融合產業基金 国华基金 國華基金 | fund |
cascade-investment | Cascade Investment | | fund |
cascades-inc | Cascades Inc | | | materials
casdin-capital | Casdin Capital | | fund |
case-new-holland | Case New Holland | | | equipment
casella-waste | Casella Waste | | |
caseys-general-stores | Casey's General Stores | | | retail
casi-pharmaceuticals | CASI Pharmaceuticals | 凱信遠達 凯信远达 | | drugs
casic | CASIC, China Aerospace Science and Industry Corporation, China Aerospace Science and Industry | 航天科工集团 航天科工集團 中国航天科工集团 中國航天科工集團 中国航天科工 中國航天科工 航天科工 | | defence
casic-asset-management | CASIC Asset Management, CASIC Capital | 航天科工资产 航天科工資產 航天科工资产管理 航天科工資產管理 科工资本 科工資本 | fund |
casic-finance | CASIC Finance, Aerospace Science & Industry Finance | 航天科工财务 航天科工財務 | lender |
casic-financial-leasing | CASIC Financial Leasing | 航天科工金租 航天科工金融租赁 航天科工金融租賃 | lender |
casino | Groupe Casino, Casino Guichard-Perrachon | 卡西诺集团 卡西諾集團 佳喜乐集团 佳喜樂集團 | | retail
casio | Casio | 卡西欧 卡西歐 | |
caspian-pipeline-consortium | Caspian Pipeline Consortium | 里海管道财团 里海管道財團 里海管道联盟 里海管道聯盟 | | transport
cassava-sciences | Cassava Sciences | | | drugs
castel | Castel Frères, Castel Group, Groupe Castel | 卡思黛乐 卡思黛樂 卡斯特集团 卡斯特集團 | |
castelion | Castelion | | | defence
castellum | Castellum | | |
castle-peak-power-company | Castle Peak Power Company, CAPCO | 青山發電 青山发电 青電公司 青电公司 | | power
castlelake | Castlelake | 城堡湖 | fund | lease
castleton-commodities | Castleton Commodities | 卡斯尔顿商品 卡斯爾頓商品 | | trading
castore | Castore | 卡斯托雷 | |
cat-financial | Cat Financial, Caterpillar Financial Services | 卡特彼勒金融 | lender |
catalio-capital | Catalio Capital | | fund |
catalyst-pharmaceuticals | Catalyst Pharmaceuticals | | | drugs
catarc-automotive-proving-ground | CATARC Automotive Proving Ground | 中汽股份 | |
catchplay | CatchPlay | 威望國際 威望国际 威望國際娛樂 威望国际娱乐 CATCHPLAY | | rights platform
catena | Catena AB | | |
caterpillar-energy-solutions | Caterpillar Energy Solutions | | | engines
cathay-bank | Cathay Bank, Cathay General Bancorp | 國泰銀行 国泰银行 | lender |
cathay-capital-private-equity | Cathay Capital Private Equity | 國泰金創投 国泰金创投 | fund |
cathay-cargo | Cathay Cargo | 國泰貨運 国泰货运 | | airline
cathay-dragon | Cathay Dragon | 港龍航空 港龙航空 國泰港龍航空 国泰港龙航空 國泰港龍 国泰港龙 | | airline
cathay-futures | Cathay Futures | 國泰期貨 国泰期货 | observer |
cathay-general-hospital | Cathay General Hospital | 國泰綜合醫院 国泰综合医院 國泰醫院 国泰医院 | |
cathay-hospitality | Cathay Hospitality | 國泰飯店觀光 国泰饭店观光 國泰飯店 国泰饭店 | |
cathay-lujiazui-life | Cathay Lujiazui Life | 陆家嘴国泰 陸家嘴國泰 | lender |
cathay-pacific-catering-services | Cathay Pacific Catering Services | 國泰航空飲食服務 国泰航空饮食服务 | |
cathay-power | Cathay Power | 國泰電業 国泰电业 | | power
cathay-private-equity | Cathay Private Equity | 國泰私募股權 国泰私募股权 國泰私募股權公司 国泰私募股权公司 | fund |
cathay-united-bank-china | Cathay United Bank China, Cathay United Bank (China) | 国泰世华银行中国 國泰世華銀行中國 国泰世华中国 國泰世華中國 國泰世華銀行（中國） 国泰世华银行（中国） | lender |
cathay-venture | Cathay Venture | 國泰創投 国泰创投 國泰創業投資 国泰创业投资 | fund |
catl-capital | CATL Capital, CATL Puquan Capital, Puquan Capital, Ningbo Puquan | 溥泉资本 溥泉資本 宁德时代资本 寧德時代資本 | fund |
catl-electric-service | CATL Electric Service, EVOGO | 时代电服 時代電服 | |
catl-fuding | CATL Fuding | 福鼎时代 福鼎時代 | | batteries
catl-gac-battery | CATL-GAC Battery | 时代广汽 時代廣汽 时代广汽动力电池 時代廣汽動力電池 | | batteries
catl-jiangsu | CATL Jiangsu | 江苏时代 江蘇時代 江苏时代新能源 江蘇時代新能源 | | batteries
catl-saic | CATL-SAIC, United Auto Battery | 时代上汽 時代上汽 时代上汽动力电池 時代上汽動力電池 | | batteries
catl-sichuan | CATL Sichuan, CATL-SC | 四川时代 四川時代 四川时代新能源 四川時代新能源 | | batteries
cato-networks | Cato Networks | | | software
catoca | Catoca | 卡托卡 | | mining
cava-group | Cava Group | | | retail
cavatina | Cavatina Holding | | |
cavium | Cavium | | | chips
cawachi | Cawachi | | | retail
cayman-islands-government | Cayman Islands government | 開曼群島政府 开曼群岛政府 | government |
cb-insights | CB Insights | | observer |
cba-league | CBA League | CBA联赛 CBA聯賽 CBA公司 中职联 中職聯 | | rights
cbak-energy | CBAK Energy, CBAK | 中比能源 | | batteries
cbanner | C.banner | 千百度 | | retail
cbc-cartuchos | CBC Cartuchos, Colt CZ Brasil | | | defence
cbc-radio-canada | CBC/Radio-Canada, Canadian Broadcasting Corporation | 加拿大廣播公司 加拿大广播公司 | | media
cbh-group | CBH Group | 西澳合作散装谷物 西澳合作散裝穀物 CBH集团 CBH集團 西澳谷物合作社 西澳穀物合作社 | | grain
cbmm | CBMM, Companhia Brasileira de Metalurgia e Mineração | 巴西礦冶公司 巴西矿冶公司 | | materials
cboe | Cboe, Cboe Global Markets | 芝加哥期權交易所 芝加哥期权交易所 | observer |
cbre | CBRE | 世邦魏理仕 | observer |
cbre-taiwan | CBRE Taiwan | 世邦魏理仕台灣 世邦魏理仕臺灣 世邦魏理仕台湾 | observer |
cbrt | Central Bank of the Republic of Türkiye, Turkish central bank, Central Bank of Turkey, Central Bank of the Republic of Turkey | 土耳其央行 土耳其中央银行 土耳其中央銀行 | observer |
cbs | CBS, CBS News | 哥倫比亞廣播公司 哥伦比亚广播公司 | | media
cbus | Cbus, Cbus Property | | fund |
ccb-asia | CCB Asia, China Construction Bank Asia, CCB (Asia), China Construction Bank (Asia) | 建行亚洲 建行亞洲 建设银行亚洲 建設銀行亞洲 中国建设银行亚洲 中國建設銀行亞洲 中國建設銀行（亞洲） 中国建设银行（亚洲） | lender |
ccb-brasil | CCB Brasil | 建行巴西 | lender |
ccb-consumer-finance | CCB Consumer Finance | 建信消费金融 建信消費金融 | lender |
ccb-europe | CCB Europe | 建行欧洲 建行歐洲 | lender |
ccb-financial-asset-investment | CCB Financial Asset Investment, CCB Investment | 建信投资 建信投資 建信金融资产投资 建信金融資產投資 | lender |
ccb-fintech | CCB Fintech, CCB FinTech | 建信金科 建信金融科技 | | software
ccb-indonesia | CCB Indonesia, China Construction Bank Indonesia | 建行印尼 | lender |
ccb-international-asset-management | CCB International Asset Management | 建銀國際資產管理 建银国际资产管理 | fund |
ccb-pension | CCB Pension | 建信养老 建信養老 建信养老金 建信養老金 | lender |
ccb-principal | CCB Principal, CCB Principal Asset Management | 建信基金 | fund |
ccb-property-insurance | CCB Property Insurance | 建信财险 建信財險 | lender |
ccb-wealth-management | CCB Wealth Management | 建信理财 建信理財 | fund |
ccc-poland | CCC Group Poland, Modivo, eobuwie | | | retail
cccc-capital | CCCC Capital | 中交资本 中交資本 中交资本控股 中交資本控股 | fund |
cccc-design-and-consulting-group | CCCC Design & Consulting Group | 中交设计 中交設計 中交设计咨询 中交設計諮詢 | | epc
cccc-dredging-group | CCCC Dredging Group | 中交疏浚 中交疏浚集团 中交疏浚集團 | | epc
cccc-finance | CCCC Finance | 中交财务 中交財務 | lender |
cccc-financial-leasing | CCCC Financial Leasing, CCCC Leasing | 中交租赁 中交租賃 中交融资租赁 中交融資租賃 中交雄安融资租赁 中交雄安融資租賃 | lender |
cccc-first-harbor-engineering | CCCC First Harbor Engineering, CFHEC | 中交一航局 | | epc
cccc-first-highway-engineering | CCCC First Highway Engineering | 中交一公局 | | epc
cccc-fourth-harbor-engineering | CCCC Fourth Harbor Engineering | 中交四航局 | | epc
cccc-guangzhou-dredging | CCCC Guangzhou Dredging | 中交广航局 中交廣航局 广州航道局 廣州航道局 | | epc
cccc-international-holding | CCCC International Holding, CCCCI | 中交国际 中交國際 中交国际控股 中交國際控股 | |
cccc-investment | CCCC Investment | 中交投资 中交投資 中交投资公司 中交投資公司 | fund |
cccc-real-estate | CCCC Real Estate, CCCG Real Estate, China Communications Real Estate | 中交地产 中交地產 中交房地产 中交房地產 | |
cccc-road-and-bridge | CCCC Road & Bridge, China Road and Bridge, CRBC | 中国路桥 中國路橋 中国路桥工程 中國路橋工程 中交路建 | | epc
cccc-second-harbor-engineering | CCCC Second Harbor Engineering | 中交二航局 | | epc
cccc-second-highway-engineering | CCCC Second Highway Engineering | 中交二公局 | | epc
cccc-shanghai-dredging | CCCC Shanghai Dredging | 上海航道局 中交上航局 上航局 | | epc
cccc-third-harbor-engineering | CCCC Third Harbor Engineering | 中交三航局 | | epc
cccc-third-navigational-wind-power | CCCC Third Navigational Wind Power, CCCC New Energy | 中交海峰风电 中交海峰風電 中交海峯風電 海峰风电 海峰風電 海峯風電 | | epc
cccc-tianjin-dredging | CCCC Tianjin Dredging | 天津航道局 中交天航局 天航局 | | epc
cccc-tunnel-engineering | CCCC Tunnel Engineering | 中交隧道局 | | epc
cccc-urban-investment | CCCC Urban Investment | 中交城投 中交城市投资 中交城市投資 | |
ccid | CCID, China Center for Information Industry Development | 赛迪研究院 賽迪研究院 赛迪顾问 賽迪顧問 中国电子信息产业发展研究院 中國電子信息產業發展研究院 赛迪智库 賽迪智庫 | observer |
ccl-industries | CCL Industries | | | materials
ccp-games | CCP Games | | |
ccr-sa | CCR SA, Motiva Infraestrutura | | |
cctv-yangshipin | CCTV Yangshipin | 央视频 央視頻 | | media
cd-projekt | CD Projekt, CD Projekt Red | 波兰蠢驴 波蘭蠢驢 CD项目公司 CD項目公司 | |
cdc-data-centres | CDC Data Centres, Canberra Data Centres | 堪培拉数据中心 堪培拉數據中心 CDC数据中心 CDC數據中心 | | datacentre
cdib-asset-management | CDIB Asset Management | 中華開發資產管理 中华开发资产管理 凱基資產管理 凯基资产管理 | fund |
cdib-innovation-acceleration | CDIB Innovation Acceleration | 開發創新創投 开发创新创投 中華開發創新加速器基金 中华开发创新加速器基金 | fund |
cdib-international-leasing | CDIB International Leasing, KGI Leasing | 中華開發國際租賃 中华开发国际租赁 | lender |
cdp | Cassa Depositi e Prestiti, CDP Equity, CDP Italy | 意大利存贷款银行 意大利存貸款銀行 意大利存贷款机构 意大利存貸款機構 意大利国家存贷款银行 意大利國家存貸款銀行 義大利存貸款銀行 义大利存贷款银行 意大利存款和贷款银行 意大利存款和貸款銀行 | fund |
cdw-corp | CDW Corp | | | trading
cea | CEA-Leti, CEA Leti, Commissariat à l'énergie atomique, CEA France | 法国原子能委员会 法國原子能委員會 | |
cea-technologies | CEA Technologies | | | defence
ceb-europe | Council of Europe Development Bank | 欧洲委员会开发银行 歐洲委員會開發銀行 欧洲理事会开发银行 歐洲理事會開發銀行 | lender |
ceb-international | CEB International, China Everbright Securities International | 光银国际 光銀國際 | observer |
cebu-pacific | Cebu Pacific, Cebu Air | 宿务太平洋航空 宿務太平洋航空 宿务航空 宿務航空 宿雾太平洋 宿霧太平洋 | | airline
cec-bank | CEC Bank | | lender |
cec-finance | CEC Finance, China Electronics Finance | 中电财务 中電財務 中国电子财务 中國電子財務 | lender |
cec-leasing | CEC Leasing, China Electronics Leasing | 中电通商租赁 中電通商租賃 中电通商融资租赁 中電通商融資租賃 | lender |
cec-panda | CEC Panda, CEC-Panda | 中电熊猫 中電熊貓 | |
ceconomy | Ceconomy, MediaMarkt, MediaMarktSaturn, Media-Saturn | 万得城 萬得城 | | retail
cedar-lng | Cedar LNG | | | lng
cedar-woods | Cedar Woods | | |
cedars-sinai | Cedars-Sinai | 西達賽奈 西达赛奈 西達斯西奈 西达斯西奈 | |
ceee-equatorial | CEEE Equatorial | | | power
ceer-motors | Ceer Motors, Ceer | 西尔汽车 西爾汽車 | | cars
cefc-singapore | CEFC Singapore, China Aviation Oil Singapore | 中国航油新加坡 中國航油新加坡 | |
celac | CELAC | 拉共體 拉共体 拉美和加勒比國家共同體 拉美和加勒比国家共同体 | observer |
celanese | Celanese | 塞拉尼斯 | | materials
celcomdigi | CelcomDigi | 天地通数码 天地通數碼 | | telecom
celcuity | Celcuity | | | drugs
celebi | Çelebi Aviation, Celebi Aviation | 切莱比 切萊比 | |
celec-ep | Celec EP, CELEC | 厄瓜多爾國家電力公司 厄瓜多尔国家电力公司 | | power
celesc | Celesc | | | power
celesio | Celesio, McKesson Europe | 赛德仕 賽德仕 | |
celestial-ai | Celestial AI | | | optics
celestial-asia-securities | Celestial Asia Securities, CASH Financial | 時富金融 时富金融 時富投資 时富投资 | observer |
celestica | Celestica | 天弘科技 | | servers
celgene | Celgene | 新基醫藥 新基医药 | | drugs
cellares | Cellares | | | cdmo
cellcom-israel | Cellcom Israel | | | telecom
celldex | Celldex | | | drugs
cellectis | Cellectis | | | drugs
cellforce | Cellforce | | | batteries
cellnex | Cellnex | 西班牙塔商Cellnex 赛内斯 賽內斯 塞尔内克斯 塞爾內克斯 | | telecom
celonic | Celonic | | | cdmo
celonis | Celonis | | | software
celsa | Celsa Group, Celsa | | | steel
celsia | Celsia | | | power
celsius-holdings | Celsius Holdings | 燃力士 | |
celsius-network | Celsius Network | | lender |
celtic-fc | Celtic FC, Celtic plc | 凯尔特人俱乐部 凱爾特人俱樂部 凯尔特人足球俱乐部 凱爾特人足球俱樂部 | |
celtic-interconnector | Celtic Interconnector | | |
celxpert-energy | Celxpert Energy | 加百裕 加百裕工業 加百裕工业 | | batteries
cementos-argos | Cementos Argos | | | materials
cementos-moctezuma | Cementos Moctezuma | | | materials
cemex | Cemex | 西麥斯 西麦斯 | | materials
cemex-philippines | Cemex Philippines, Concreat Holdings | | |
cemig | Cemig | 米納斯吉拉斯能源 米纳斯吉拉斯能源 | | power
cenace | Cenace | | government |
cencora | Cencora, AmerisourceBergen | 美源伯根 | |
cencosud | Cencosud | 森科蘇德 森科苏德 | | retail
cengiz | Cengiz Holding, Cengiz İnşaat, Eti Bakır | 坚吉兹控股 堅吉茲控股 成吉思控股 | | epc
cenit-transporte | Cenit Transporte | | |
cenovus | Cenovus, Cenovus Energy | 塞諾佛斯 塞诺佛斯 賽諾佛斯能源 赛诺佛斯能源 | | oil
censtar | Censtar, Censtar H2-Energy | 正星氢电 正星氫電 正星科技 | | equipment
centaline-china | Centaline China, Centaline Property, Centaline | 中原地产 中原地產 中原集團 中原集团 | |
centene | Centene | 康西哥 | lender |
center-for-drug-evaluation-china | Center for Drug Evaluation China, China Center for Drug Evaluation | 国家药监局药审中心 國家藥監局藥審中心 药审中心 藥審中心 药品审评中心 藥品審評中心 | observer |
center-laboratories | Center Laboratories, Centerlab | 晟德 晟德大藥廠 晟德大药厂 晟德製藥 晟德制药 | | drugs
center3 | center3 | | | datacentre
centerpoint-energy | CenterPoint Energy | 中點能源 中点能源 | | power
centerra-gold | Centerra Gold | 森特拉黃金 森特拉黄金 | | mining
centers-for-disease-control-and-prevention | Centers for Disease Control and Prevention | 美國疾控中心 美国疾控中心 美國疾病控制與預防中心 美国疾病控制与预防中心 | government |
centers-for-medicare-and-medicaid-services | Centers for Medicare & Medicaid Services | 美國醫療保險和醫療補助服務中心 美国医疗保险和医疗补助服务中心 聯邦醫療保險和補助服務中心 联邦医疗保险和补助服务中心 | government |
centerview-partners | Centerview Partners, Centerview | | observer |
central-academy-of-fine-arts | Central Academy of Fine Arts | 中央美术学院 中央美術學院 | |
central-african-republic-government | Central African Republic government | 中非共和国政府 中非共和國政府 | government |
central-airlines | Central Airlines | 中州航空 | | airline
central-american-bank-for-economic-integration | Central American Bank for Economic Integration, CABEI | 中美洲經濟一體化銀行 中美洲经济一体化银行 中美洲銀行 中美洲银行 中美洲經濟整合銀行 中美洲经济整合银行 | lender |
central-asia-metals | Central Asia Metals | 中亚金属 中亞金屬 | | mining
central-bank-ireland | Central Bank of Ireland | 爱尔兰央行 愛爾蘭央行 | observer |
central-bank-of-argentina | Central Bank of Argentina | 阿根廷央行 阿根廷中央銀行 阿根廷中央银行 | observer |
central-bank-of-egypt | Central Bank of Egypt | 埃及央行 埃及中央银行 埃及中央銀行 | government |
central-bank-of-kenya | Central Bank of Kenya | 肯尼亚央行 肯尼亞央行 肯尼亚中央银行 肯尼亞中央銀行 | government |
central-bank-of-kuwait | Central Bank of Kuwait | 科威特央行 | government |
central-bank-of-nigeria | Central Bank of Nigeria | 尼日利亚央行 尼日利亞央行 尼日利亚中央银行 尼日利亞中央銀行 | government |
central-bank-of-oman | Central Bank of Oman | 阿曼央行 | government |
central-bank-of-sri-lanka | Central Bank of Sri Lanka | 斯里兰卡央行 斯里蘭卡央行 | government |
central-bank-of-the-uae | Central Bank of the UAE | 阿联酋央行 阿聯酋央行 阿联酋中央银行 阿聯酋中央銀行 | government |
central-china-international | Central China International | 中州国际 中州國際 | observer |
central-china-publishing | Central China Publishing, Central China Land Media | 中原传媒 中原傳媒 | | rights
central-china-real-estate | Central China Real Estate, Jianye Group | 建业地产 建業地產 建业集团 建業集團 | |
central-commission-for-discipline-inspection | Central Commission for Discipline Inspection, CCDI | 中央纪委 中央紀委 中纪委 中紀委 中央纪委国家监委 中央紀委國家監委 | government |
central-deposit-insurance-corporation | Central Deposit Insurance Corporation | 中央存款保險公司 中央存款保险公司 存保公司 | government |
central-energy-fund | Central Energy Fund, PetroSA | 南非国家石油公司 南非國家石油公司 | | gasbuyer
central-engraving-and-printing-plant | Central Engraving and Printing Plant | 中央印製廠 中央印制厂 | |
central-enterprises-rural-industry-investment-fund | Central Enterprises Rural Industry Investment Fund | 央企乡村产业投资基金 央企鄉村產業投資基金 央企扶贫基金 央企扶貧基金 | fund |
central-financial-commission-china | Central Financial Commission China | 中央金融委 中央金融委员会 中央金融委員會 中央金融办 中央金融辦 | government |
central-glass | Central Glass | 中央硝子 | | materials
central-government-procurement-center-china | Central Government Procurement Center China | 中央政府采购中心 中央政府採購中心 中央国家机关政府采购中心 中央國家機關政府採購中心 国采中心 國採中心 | government |
central-group | Central Group, Central Retail, Central Pattana | 尚泰集团 尚泰集團 尚泰百货 尚泰百貨 | | retail
central-intelligence-agency | Central Intelligence Agency | 美國中央情報局 美国中央情报局 中情局 | government |
central-japan-international-airport | Central Japan International Airport | 中部国际机场 中部國際機場 | |
central-military-commission-china | Central Military Commission China | 中央军委 中央軍委 中国中央军委 中國中央軍委 | government |
central-mint-taiwan | Central Mint Taiwan | 中央造幣廠 中央造币厂 | |
central-pictures | Central Pictures, Central Motion Picture Corporation, CMPC, Empresas CMPC | 中影公司 中央電影公司 中央电影公司 智利CMPC 智利纸业 智利紙業 | | rights
central-plaza-hotel | Central Plaza Hotel, Centara | 盛泰乐 盛泰樂 | |
central-provident-fund | Central Provident Fund | 新加坡中央公积金局 新加坡中央公積金局 | fund |
central-puerto | Central Puerto | | | power
central-south-university | Central South University | 中南大学 中南大學 | |
central-southern-china-electric-power-design-institute | Central Southern China Electric Power Design Institute, CSEPDI | 中南电力设计院 中南電力設計院 | | epc
central-union-oil | Central Union Oil | 中聯油脂 中联油脂 | | grain
central-university-of-finance-and-economics | Central University of Finance and Economics | 中央财经大学 中央財經大學 | |
central-weather-administration-taiwan | Central Weather Administration Taiwan | 中央氣象署 中央气象署 氣象署 气象署 | government |
centrin-data | Centrin Data | 中金数据 中金數據 | | datacentre
centroid-investment-partners | Centroid Investment Partners | | fund |
centrum-air | Centrum Air | | | airline
centuria | Centuria | | fund |
century-aluminum | Century Aluminum | 世紀鋁業 世纪铝业 | | materials
century-bright-capital-investment | Century Bright Capital Investment | 盛骏公司 盛駿公司 盛骏国际投资 盛駿國際投資 中国石化盛骏国际投资 中國石化盛駿國際投資 | lender |
century-city-international | Century City International | 世紀城市國際 世纪城市国际 | |
century-communities | Century Communities | | |
century-games | Century Games, Century Huatong | 世纪华通 世紀華通 点点互动 點點互動 | |
century-huaxin-wind-energy | Century Huaxin Wind Energy | 世紀樺欣 世纪桦欣 世紀樺欣風能 世纪桦欣风能 | | turbines
century-lithium | Century Lithium | | | lithium
century-pacific-food | Century Pacific Food | | |
century-securities | Century Securities | 世纪证券 世紀證券 | observer |
century-sunshine | Shandong Century Sunshine Paper | 世纪阳光纸业 世紀陽光紙業 | |
century-therapeutics | Century Therapeutics | | | drugs
cepheid | Cepheid | 賽沛 赛沛 | | equipment
ceps | ČEPS, CEPS Czech | 捷克国家电网 捷克國家電網 | | powerbuyer
cerberus | Cerberus, Cerberus Capital Management | 博龍資產 博龙资产 博龍資本 博龙资本 瑟伯羅斯資本 瑟伯罗斯资本 | fund |
ceres | Ceres Power | 西里斯动力 西里斯動力 锡里斯 錫里斯 希锐斯 希銳斯 赛瑞斯动力 賽瑞斯動力 | | fuelcells
cerevel | Cerevel, Cerevel Therapeutics | | | drugs
ceri | CERI, MCC Capital Engineering & Research | 中冶京诚 中冶京誠 | | epc
ceridian | Ceridian, Dayforce | | | software
cermaq | Cermaq | 塞马克 塞馬克 | | farm
cermaq-chile | Cermaq Chile | | | farm
cern | CERN | 欧洲核子研究中心 歐洲核子研究中心 | |
cerner | Cerner, Oracle Health | 塞納公司 塞纳公司 | | software
cerrejon | Cerrejón, Cerrejon | 塞雷洪 塞雷洪煤礦 塞雷洪煤矿 | | mining
cerro-matoso | Cerro Matoso | | | materials
cerro-vanguardia | Cerro Vanguardia | | | mining
cerro-verde | Cerro Verde | | | mining
certis | Certis | 策安集团 策安集團 策安保安 | |
cerveceria-bavaria | Cervecería Bavaria | | |
ces-energy-solutions | CES Energy Solutions | | |
cesce | Cesce, CESCE | 西班牙出口信用保险公司 西班牙出口信用保險公司 西班牙出口信贷保险公司 西班牙出口信貸保險公司 | lender |
ceska-sporitelna | Česká spořitelna, Ceska Sporitelna | 捷克储蓄银行 捷克儲蓄銀行 | lender |
ceske-drahy | České dráhy, Ceske drahy, ČD Cargo | 捷克铁路 捷克鐵路 捷克国铁 捷克國鐵 | |
cessna | Cessna | 賽斯納 赛斯纳 | | aircraft
cestbon | C'estbon, China Resources Beverage | 怡宝 怡寶 华润饮料 華潤飲料 | |
cetc | CETC, China Electronics Technology Group | 中国电科 中國電科 中国电子科技集团 中國電子科技集團 中电科 中電科 | | defence
cetc-13th-institute | CETC 13th Institute | 中电科13所 中電科13所 电科13所 電科13所 | |
cetc-14th-institute | CETC 14th Institute, Nanjing Research Institute of Electronics Technology | 中电科14所 中電科14所 电科14所 電科14所 | | defence
cetc-29th-institute | CETC 29th Institute | 中电科29所 中電科29所 | | defence
cetc-38th-institute | CETC 38th Institute | 中电科38所 中電科38所 电科38所 電科38所 | | defence
cetc-55th-institute | CETC 55th Institute | 中电科55所 中電科55所 电科55所 電科55所 | |
cetc-blue-sky | CETC Blue Sky, CETC Lantian | 电科蓝天 電科藍天 | | batteries
cetc-chips-technology | CETC Chips Technology | 电科芯片 電科芯片 中电科芯片 中電科芯片 | | chips
cetc-cyberspace-security | CETC Cyberspace Security, Westone, Westone Information | 电科网安 電科網安 卫士通 衛士通 衞士通 | | software
cetc-digital-technology | CETC Digital Technology | 电科数字 電科數字 华东电脑 華東電腦 | | software
cetc-electronics-equipment | CETC Electronics Equipment, CETC 48 | 电科装备 電科裝備 中电科电子装备 中電科電子裝備 | | equipment
cetc-finance | CETC Finance | 中电科财务 中電科財務 中国电科财务 中國電科財務 电科财务 電科財務 | lender |
cetc-investment | CETC Investment, CETC Fund | 电科投资 電科投資 电科基金 電科基金 中电科投资 中電科投資 中电科核心技术研发基金 中電科核心技術研發基金 中电科投资控股 中電科投資控股 | fund |
cetc-leasing | CETC Leasing | 电科租赁 電科租賃 中电科融资租赁 中電科融資租賃 | lender |
cetc-potevio-technology | CETC Potevio Technology, Potevio | 普天科技 电科普天 電科普天 中国普天 中國普天 普天集团 普天集團 | |
cethik-group | CETHIK Group | 中电海康 中電海康 中电海康集团 中電海康集團 | |
cettire | Cettire | | | retail
ceva-inc | Ceva Inc | | | chips
ceva-logistics | CEVA Logistics, Ceva Logistics, Bolloré Logistics | 基华物流 基華物流 基华 基華 | | transport
ceva-sante-animale | Ceva Sante Animale, Ceva Santé Animale, Ceva Animal Health | 诗华动保 詩華動保 诗华 詩華 | | drugs
cevital | Cevital | 塞维塔 塞維塔 | |
ceylon-electricity-board | Ceylon Electricity Board | 锡兰电力局 錫蘭電力局 | government | powerbuyer
ceylon-petroleum-corporation | Ceylon Petroleum Corporation | 锡兰石油公司 錫蘭石油公司 | | oilbuyer
ceyuan-capital-chengdu | Ceyuan Capital Chengdu | 策源资本 策源資本 成都策源资本 成都策源資本 | fund |
cez | ČEZ, CEZ Group, CEZ | 捷克电力 捷克電力 捷克能源集团 捷克能源集團 捷克电力公司 捷克電力公司 CEZ集团 CEZ集團 | | power
cez-skoda-js | Škoda JS | 斯柯达核能 斯柯達核能 | | reactors
cfe | CFE Belgium, Compagnie d'Entreprises CFE | | | epc
cfius | CFIUS, Committee on Foreign Investment in the United States | 美國外國投資委員會 美国外国投资委员会 | observer |
cfmoto | CFMoto | 春风动力 春風動力 | |
cfr | CFR Călători, CFR Calatori, CFR Infrastructură | 罗马尼亚铁路 羅馬尼亞鐵路 | |
cftc | CFTC, Commodity Futures Trading Commission | 美國商品期貨交易委員會 美国商品期货交易委员会 | observer |
cg-oncology | CG Oncology | | | drugs
cg-power | CG Power | | | equipment
cg-semi | CG Semi | | | chips
cgb-wealth-management | CGB Wealth Management, Guangfa Wealth Management | 广银理财 廣銀理財 | fund |
cge-chile | CGE Chile, Compañía General de Electricidad | 智利CGE | | power
cgg | Viridien, CGG | 维里蒂安 維裏蒂安 維裡蒂安 | |
cggc | CGGC, Gezhouba, China Gezhouba Group | 葛洲坝集团 葛洲壩集團 中国葛洲坝集团 中國葛洲壩集團 中国能建葛洲坝 中國能建葛洲壩 | | epc
cgi-inc | CGI Inc | | | software
cgn-brasil | CGN Brasil, CGN Brazil Energy | 中廣核巴西 中广核巴西 | | power
cgn-capital | CGN Capital, CGN Capital Holdings | 中广核资本 中廣核資本 中广核资本控股 中廣核資本控股 | fund |
cgn-energy-international | CGN Energy International | 中广核能源国际 中廣核能源國際 | | power
cgn-environmental-protection | CGN Environmental Protection, CGN Water | 中广核环保 中廣核環保 | |
cgn-finance | CGN Finance | 中广核财务 中廣核財務 | lender |
cgn-global-uranium | CGN Global Uranium | 中广核国际铀业 中廣核國際鈾業 | | uranium
cgn-industrial-investment-fund | CGN Industrial Investment Fund | 中广核产业基金 中廣核產業基金 中广核产业投资基金 中廣核產業投資基金 | fund |
cgn-new-energy | CGN New Energy, CGN New Energy Holdings | 中广核新能源 中廣核新能源 中广核新能源控股 中廣核新能源控股 | | power
cgn-nuclear-technology-development | CGN Nuclear Technology Development, CGN Nuclear Technology | 中广核技 中廣核技 中广核核技术 中廣核核技術 | | materials
cgn-solar-energy | CGN Solar Energy | 中广核太阳能 中廣核太陽能 | | power
cgn-uranium-resources | CGN Uranium Resources, CGN Uranium | 中广核铀业 中廣核鈾業 中广核铀业发展 中廣核鈾業發展 | | uranium
cgn-wind-power | CGN Wind Power, CGN Wind Energy | 中广核风电 中廣核風電 中广核风力发电 中廣核風力發電 | | power
cgpc | CGPC | 華夏海灣 华夏海湾 | | chemicals
cgs-international | CGS International, CGS-CIMB | 银河联昌 銀河聯昌 | observer |
ch-robinson | C.H. Robinson, CH Robinson | 羅賓遜全球物流 罗宾逊全球物流 | | transport
cha-biotech | Cha Biotech, CHA Medical | | | drugs
cha-yan-yue-se | Cha Yan Yue Se, Sexytea | 茶颜悦色 茶顏悦色 茶顏悅色 | |
chadian-government | Chadian government | 乍得政府 | government |
chagee | Chagee, Bawang Chaji | 霸王茶姬 | |
chai-discovery | Chai Discovery | | | software
chailease-consumer-finance | Chailease Consumer Finance | 仲信資融 仲信资融 | lender |
chailease-energy | Chailease Energy | 中租能源 | | power
chailease-international-finance | Chailease International Finance | 仲利國際租賃 仲利国际租赁 仲利國際 仲利国际 中租國際 中租国际 | lender |
chainguard | Chainguard | | | software
chalhoub-group | Chalhoub Group | 沙尔霍布集团 沙爾霍布集團 | | retail
chalice-mining | Chalice Mining | | | mining
challenger-limited | Challenger Limited | | lender |
challenjers-capital | Challenjers Capital, Challengers Venture | 挑战者资本 挑戰者資本 挑战者创投 挑戰者創投 | fund |
chalmers | Chalmers University of Technology | 查尔姆斯理工大学 查爾姆斯理工大學 | |
chambal-fertilisers | Chambal Fertilisers | | | fertiliser
champion-iron | Champion Iron | 冠军铁矿 冠軍鐵礦 | | mining
champion-property-and-casualty | Champion Property & Casualty, Chengtai Insurance | 诚泰财险 誠泰財險 诚泰保险 誠泰保險 | lender |
champion-reit | Champion REIT | 冠君產業信託 冠君产业信托 | |
championx | ChampionX | | | equipment
chan-zuckerberg-initiative | Chan Zuckerberg Initiative | 陳扎克伯格倡議 陈扎克伯格倡议 陈-扎克伯格倡议 陳-扎克伯格倡議 | fund |
chandra-asri | Chandra Asri | 钱德拉阿斯里 錢德拉阿斯里 | | materials
chanel | Chanel | 香奈儿 香奈兒 香奈尔 香奈爾 | | retail
chang-an-property-and-liability-insurance | Chang An Property and Liability Insurance, Changan Insurance | 长安保险 長安保險 长安责任保险 長安責任保險 | lender |
chang-chun-plastics | Chang Chun Plastics | 長春樹脂 长春树脂 | | chemicals
chang-guang-satellite | Chang Guang Satellite, CGST, Chang Guang | 长光卫星 長光衛星 長光衞星 长光卫星技术 長光衛星技術 長光衞星技術 | |
chang-gung-memorial-hospital | Chang Gung Memorial Hospital, Chang Gung Medical Foundation | 長庚醫院 长庚医院 長庚紀念醫院 长庚纪念医院 林口長庚 林口长庚 高雄長庚 高雄长庚 長庚醫療財團法人 长庚医疗财团法人 | |
chang-gung-university | Chang Gung University | 長庚大學 长庚大学 | |
chang-hwa-bank-china | Chang Hwa Bank China | 彰化銀行中國 彰化银行中国 彰銀商業銀行（中國） 彰银商业银行（中国） | lender |
chang-hwa-leasing | Chang Hwa Leasing | 彰銀商業租賃 彰银商业租赁 彰銀租賃 彰银租赁 | lender |
chang-hwa-venture-capital | Chang Hwa Venture Capital | 彰銀創投 彰银创投 | fund |
chang-wah-electromaterials | Chang Wah Electromaterials | 長華* 长华* 長華電材 长华电材 | | materials
changan-auto-finance | Changan Auto Finance, Chongqing Auto Finance | 长安汽车金融 長安汽車金融 长安汽金 長安汽金 | lender |
changan-ford | Changan Ford | 长安福特 長安福特 | | cars
changan-group | Changan Group, China Changan Automobile | 中国长安 中國長安 中国长安汽车集团 中國長安汽車集團 | | cars
changan-international-trust | Chang'An International Trust, Changan Trust | 长安信托 長安信託 长安国际信托 長安國際信託 | lender |
changan-mazda | Changan Mazda | 长安马自达 長安馬自達 | | cars
changan-qiyuan | Changan Qiyuan, Changan Nevo | 长安启源 長安啟源 長安啓源 | | cars
changan-university | Chang'an University | 长安大学 長安大學 | |
changbaishan-tourism | Changbaishan Tourism | 长白山旅游股份 長白山旅遊股份 | |
changbao-steel-tube | Changbao Steel Tube, Jiangsu Changbao | 常宝股份 常寶股份 常宝钢管 常寶鋼管 | | steel
changcheng-huaxi-bank | Changcheng Huaxi Bank, Great Wall West China Bank | 长城华西银行 長城華西銀行 | lender |
changcheng-xinsheng-trust | Changcheng Xinsheng Trust, Great Wall Xinsheng Trust | 长城新盛信托 長城新盛信託 | lender |
changchun-bcht | Changchun BCHT | 百克生物 | | drugs
changchun-gas | Changchun Gas | 长春燃气 長春燃氣 | | gasbuyer
changchun-high-tech | Changchun High-Tech | 长春高新 長春高新 | | drugs
changchun-institute-of-applied-chemistry | Changchun Institute of Applied Chemistry | 长春应化所 長春應化所 中科院长春应化所 中科院長春應化所 | |
changchun-institute-of-optics | Changchun Institute of Optics, CIOMP | 长春光机所 長春光機所 中科院长春光机所 中科院長春光機所 | |
changchun-municipal-government | Changchun Municipal Government, Changchun government, Changchun municipal government | 长春市政府 長春市政府 长春市人民政府 長春市人民政府 | government |
changchun-new-area-industry-fund | Changchun New Area Industry Fund | 长春新区产业基金 長春新區產業基金 | fund |
changchun-rail-transit | Changchun Rail Transit | 长春轨道交通集团 長春軌道交通集團 长春轨道集团 長春軌道集團 | |
changchun-rural-commercial-bank | Changchun Rural Commercial Bank | 长春农商银行 長春農商銀行 长春发展农商银行 長春發展農商銀行 | lender |
changchun-sasac | Changchun SASAC, Changchun Municipal SASAC | 长春市国资委 長春市國資委 长春国资委 長春國資委 | government |
changchun-urban-development | Changchun Urban Development | 长春城投 長春城投 长春城投集团 長春城投集團 | |
changchun-yatai | Changchun Yatai | 长春亚泰 長春亞泰 长春亚泰足球俱乐部 長春亞泰足球俱樂部 | |
changde-caixin-finance | Changde Caixin Finance | 财鑫金控 財鑫金控 常德财鑫 常德財鑫 常德财鑫金控 常德財鑫金控 | fund |
changde-caixin-guarantee | Changde Caixin Guarantee, Changde Caixin Financing Guarantee | 常德财鑫担保 常德財鑫擔保 常德财鑫融资担保 常德財鑫融資擔保 | lender |
changde-municipal-government | Changde Municipal Government, Changde government, Changde municipal government | 常德市政府 常德市人民政府 | government |
change-healthcare | Change Healthcare | | | software
changelight | Changelight, Xiamen Changelight | 乾照光电 乾照光電 | | chips
changfang-xidao | Changfang Xidao | 彰芳西島風電 彰芳西岛风电 彰芳暨西島離岸風電 彰芳暨西岛离岸风电 | | power
changfeng-pharma | Changfeng Pharma, CF PharmTech | 长风药业 長風藥業 | | drugs
changgao-electric | Changgao Electric, Changgao Electric Group | 长高电新 長高電新 | | equipment
changhai | Jiangsu Changhai Composite | 长海股份 長海股份 | | materials
changhe-aircraft | Changhe Aircraft, Changfei | 昌飞 昌飛 昌河飞机 昌河飛機 航空工业昌飞 航空工業昌飛 | | aircraft
changhong | Changhong, Sichuan Changhong | 四川长虹 四川長虹 长虹集团 長虹集團 | |
changhong-finance | Changhong Finance, Sichuan Changhong Finance | 长虹财务 長虹財務 长虹集团财务 長虹集團財務 | lender |
changhong-huayi | Changhong Huayi, Huayi Compressor | 长虹华意 長虹華意 | | parts
changhong-meiling | Changhong Meiling | 长虹美菱 長虹美菱 美菱电器 美菱電器 | |
changhua-christian-hospital | Changhua Christian Hospital | 彰化基督教醫院 彰化基督教医院 彰基 | |
changi-airport-group | Changi Airport Group, Changi Airport | 樟宜机场 樟宜機場 樟宜机场集团 樟宜機場集團 | |
changjiang-automobile | Changjiang Automobile | 长江汽车 長江汽車 | | cars
changjiang-industry-fund | Changjiang Industry Fund, Yangtze River Industry Fund | 长江产业基金 長江產業基金 湖北长江产业基金 湖北長江產業基金 长江产业投资基金 長江產業投資基金 | fund |
changjiang-industry-group | Changjiang Industry Group, Yangtze River Industry Group, CIIG | 长江产业集团公司 長江產業集團公司 长江产投 長江產投 长江产业投资 長江產業投資 | fund |
changjiang-pension | Changjiang Pension, Changjiang Pension Insurance | 长江养老 長江養老 长江养老保险 長江養老保險 | lender |
changjiang-publishing | Changjiang Publishing | 长江传媒 長江傳媒 | | rights
changjiang-securities-innovation | Changjiang Securities Innovation | 长江创新投资 長江創新投資 长江证券创新投资 長江證券創新投資 | fund |
changjiang-united-financial-leasing | Changjiang United Financial Leasing | 长江联合金租 長江聯合金租 长江联合金融租赁 長江聯合金融租賃 | lender |
changjiu-logistics | Changjiu Logistics | 长久物流 長久物流 长久股份 長久股份 | | transport
changping-laboratory | Changping Laboratory | 昌平实验室 昌平實驗室 | |
changqing-group | Changqing Group, Guangdong Changqing | 长青集团 長青集團 | | power
changqing-oilfield | Changqing Oilfield | 长庆油田 長慶油田 | | oil
changsha-metro | Changsha Metro, Changsha Rail Transit Group | 长沙轨道集团 長沙軌道集團 长沙轨道交通集团 長沙軌道交通集團 长沙地铁 長沙地鐵 | |
changsha-municipal-government | Changsha Municipal Government, Changsha government, Changsha municipal government | 长沙市政府 長沙市政府 长沙市人民政府 長沙市人民政府 | government |
changsha-rural-commercial-bank | Changsha Rural Commercial Bank | 长沙农商银行 長沙農商銀行 长沙农商行 長沙農商行 | lender |
changsha-sasac | Changsha SASAC, Changsha Municipal SASAC | 长沙市国资委 長沙市國資委 长沙国资委 長沙國資委 | government |
changsha-state-owned-capital | Changsha State-owned Capital | 长沙国资集团 長沙國資集團 长沙市国有资本投资运营集团 長沙市國有資本投資運營集團 | fund |
changsha-water-group | Changsha Water Group | 长沙水业集团 長沙水業集團 长沙水业 長沙水業 | |
changsha-xiangjiang-asset-management | Changsha Xiangjiang Asset Management | 湘江资产 湘江資產 长沙湘江资产管理 長沙湘江資產管理 | lender |
changshan-bio | Changshan Bio | 常山药业 常山藥業 | | drugs
changsheng-fund | Changsheng Fund | 长盛基金 長盛基金 | fund |
changshu-automotive-trim | Changshu Automotive Trim, CAIP | 常熟汽饰 常熟汽飾 | | parts
changshu-development-investment | Changshu Development Investment | 常熟发投 常熟發投 常熟市发展投资 常熟市發展投資 | fund |
changshu-municipal-government | Changshu Municipal Government, Changshu government, Changshu municipal government | 常熟市政府 常熟市人民政府 | government |
changxin-fund | Changxin Fund | 长信基金 長信基金 | fund |
changxin-jidian | Changxin Jidian, CXMT Jidian | 长鑫集电 長鑫集電 | | memory
changyi-petrochemical | Changyi Petrochemical | 昌邑石化 | | oilbuyer
changyin-58-consumer-finance | Changyin 58 Consumer Finance, Changyin Wuba Consumer Finance | 长银五八 長銀五八 长银五八消费金融 長銀五八消費金融 | lender |
changyou | Changyou | 搜狐畅游 搜狐暢遊 搜狐暢游 | |
changyu | Changyu, Changyu Pioneer Wine | 张裕 張裕 张裕A 張裕A 张裕集团 張裕集團 张裕葡萄酒 張裕葡萄酒 | |
changzhi-municipal-government | Changzhi Municipal Government, Changzhi government, Changzhi municipal government | 长治市政府 長治市政府 长治市人民政府 長治市人民政府 | government |
changzhou-gaoxin-guarantee | Changzhou Gaoxin Guarantee, Changzhou Financing Guarantee | 常州融资担保 常州融資擔保 常州高新融资担保 常州高新融資擔保 | lender |
changzhou-liyuan | Changzhou Liyuan, LBM New Energy | 常州锂源 常州鋰源 | | materials
changzhou-municipal-government | Changzhou Municipal Government, Changzhou government, Changzhou municipal government | 常州市政府 常州市人民政府 | government |
changzhou-rail-transit | Changzhou Rail Transit | 常州轨道交通 常州軌道交通 常州地铁 常州地鐵 常州地铁集团 常州地鐵集團 | |
changzhou-sasac | Changzhou SASAC, Changzhou Municipal SASAC | 常州市国资委 常州市國資委 常州国资委 常州國資委 | government |
channel-4 | Channel 4, Film4 | 英国第四频道 英國第四頻道 | | platform
channel-5-uk | Channel 5 UK | 英国第五频道 英國第五頻道 | | platform
chantiers-atlantique | Chantiers de l'Atlantique, STX France | 大西洋造船厂 大西洋造船廠 大西洋船厂 大西洋船廠 | | ships
chaohua-technology | Chaohua Technology, Guangdong Chaohua | 超华科技 超華科技 | | materials
chaoju-eye-care | Chaoju Eye Care | 朝聚眼科 | |
chaos-industries | Chaos Industries | | | defence
chaoshifa | Chaoshifa | 超市发连锁 超市發連鎖 | | retail
chaoyang-district-government-beijing | Chaoyang District Government Beijing | 北京市朝阳区政府 北京市朝陽區政府 北京市朝阳区人民政府 北京市朝陽區人民政府 | government |
chaoyang-iron-and-steel | Chaoyang Iron & Steel | 朝阳钢铁 朝陽鋼鐵 | | steel
chaoyang-life | Chaoyang Life | 朝陽人壽 朝阳人寿 | lender |
chaoyang-scom | Chaoyang SCOM, Beijing Chaoyang State-owned Capital | 朝阳国资公司 朝陽國資公司 北京市朝阳区国有资本 北京市朝陽區國有資本 朝阳国资 朝陽國資 | fund |
chaozhou-three-circle | Chaozhou Three-Circle | 三环集团 三環集團 潮州三环 潮州三環 | | parts
chapanda | ChaPanda, Sichuan Baicha Baidao | 茶百道 | |
characterai | Character.AI, Character Technologies | | | software
chargepoint | ChargePoint | | |
charite | Charité, Charite, Charite Berlin | 夏里特医院 夏裏特醫院 夏裡特醫院 夏里特 夏裏特 夏裡特 夏里特醫院 柏林夏里特 | |
charles-and-keith | Charles & Keith | 小CK | | retail
charles-river-laboratories | Charles River Laboratories, Charles River Labs | 查士利华 查士利華 查爾斯河實驗室 查尔斯河实验室 | |
charles-schwab | Charles Schwab | 嘉信理財 嘉信理财 嘉信 | lender |
charlesbank | Charlesbank | | fund |
charm-industrial | Charm Industrial | | |
charoen-pokphand | Charoen Pokphand, CP Group, Charoen Pokphand Group | 卜蜂集团 卜蜂集團 泰国正大 泰國正大 | |
charoen-pokphand-indonesia | Charoen Pokphand Indonesia | 正大印尼 | |
chart-industries | Chart Industries | 查特工業 查特工业 | | equipment
charter-communications | Charter Communications | 特許通訊 特许通讯 特許通信 特许通信 | | telecom
charter-hall | Charter Hall | | fund |
charterhouse | Charterhouse Capital Partners | 查特豪斯资本 查特豪斯資本 | fund |
chartwell-retirement | Chartwell Retirement | | |
chateau-beach-resort | Chateau Beach Resort, Chateau International Development | 夏都國際開發 夏都国际开发 墾丁夏都 垦丁夏都 | |
chateau-lafite | Château Lafite, Domaines Barons de Rothschild | 拉菲 拉菲罗斯柴尔德 拉菲羅斯柴爾德 | |
chatime | Chatime | 日出茶太 | |
chc-resources | CHC Resources | 中聯資源 中联资源 | |
chec | CHEC, China Harbour Engineering, China Harbour | 中国港湾 中國港灣 中国港湾工程 中國港灣工程 | | epc
cheche-technology | Cheche Technology, Cheche | 车车科技 車車科技 | |
check-point-software | Check Point Software | 捷邦安全 | | software
check24 | Check24 | | |
checkout-com | Checkout.com | | |
checkpoint-therapeutics | Checkpoint Therapeutics | | | drugs
chedraui | Chedraui, Grupo Comercial Chedraui | | | retail
cheerwin | Cheerwin | 朝云集团 朝雲集團 | |
cheesecake-factory | Cheesecake Factory | 芝樂坊 芝乐坊 芝士蛋糕工廠 芝士蛋糕工厂 | | retail
cheetah-mobile | Cheetah Mobile | 猎豹移动 獵豹移動 | | software
cheetah-resources | Cheetah Resources | | | rare-earths
cheezheng-tibetan-medicine | Cheezheng Tibetan Medicine | 奇正藏药 奇正藏藥 | | drugs
cheil-worldwide | Cheil Worldwide | 第一企划 第一企劃 | |
chelsea | Chelsea FC, Chelsea Football Club, BlueCo | 切尔西俱乐部 切爾西俱樂部 切尔西 切爾西 车路士 車路士 切尔西足球俱乐部 切爾西足球俱樂部 | |
chemaf | Chemaf | 凯马夫资源 凱馬夫資源 | | mining
chemchina-finance | ChemChina Finance | 中国化工财务 中國化工財務 | lender |
chemed | Chemed | | |
chemist-warehouse | Chemist Warehouse, Sigma Healthcare | 化学家仓库 化學家倉庫 | | retail
chemocentryx | ChemoCentryx | | | drugs
chemours | Chemours | 科慕 | | materials
chempartner | Chempartner, Shangpharma | 睿智医药 睿智醫藥 尚华医药 尚華醫藥 | | cdmo
chemring | Chemring | | | defence
chemtrade | Chemtrade | | | materials
chen-dao-capital | Chen Dao Capital, Chendao Capital | 晨道资本 晨道資本 宁波晨道 寧波晨道 晨道投资 晨道投資 | fund |
chen-hsong-holdings | Chen Hsong Holdings | 震雄集團 震雄集团 | | equipment
cheng-hsin-general-hospital | Cheng Hsin General Hospital | 振興醫院 振兴医院 | |
cheng-yu-tung-family | Cheng Yu-tung family | 鄭裕彤家族 郑裕彤家族 鄭氏家族 郑氏家族 鄭氏家族控股 郑氏家族控股 | fund |
chengchang-technology | Chengchang Technology, Zhejiang Chengchang | 铖昌科技 鋮昌科技 | | chips
chengda-bio | Chengda Bio, Liaoning Chengda | 成大生物 辽宁成大 遼寧成大 | | drugs
chengda-engineering | Chengda Engineering, China Chengda Engineering | 成达公司 成達公司 中国成达 中國成達 中国成达工程 中國成達工程 | | epc
chengde-iron-and-steel | Chengde Iron & Steel, HBIS Chengsteel | 承钢公司 承鋼公司 承德钒钛 承德釩鈦 承德钢铁 承德鋼鐵 河钢承钢 河鋼承鋼 | | steel
chengde-jianlong-special-steel | Chengde Jianlong Special Steel | 承德建龙 承德建龍 承德建龙特殊钢 承德建龍特殊鋼 | | steel
chengde-lolo | Chengde Lolo, Lolo Beverage | 承德露露 露露股份 | |
chengdu-airlines | Chengdu Airlines | 成都航空 | | airline
chengdu-coco-cartoon | Chengdu Coco Cartoon | 可可豆动画 可可豆動畫 | | rights
chengdu-communications-investment | Chengdu Communications Investment | 成都交投集团 成都交投集團 成都交通投资集团 成都交通投資集團 | |
chengdu-culture-and-tourism-group | Chengdu Culture & Tourism Group, Chengdu Wenlv | 成都文旅 成都文旅集团 成都文旅集團 | |
chengdu-environment-group | Chengdu Environment Group, Chengdu Environmental Investment, Chengdu Xingrong | 成都环境集团 成都環境集團 成都环境投资集团 成都環境投資集團 | |
chengdu-financial-holding-leasing | Chengdu Financial Holding Leasing | 成都金控租赁 成都金控租賃 成都金控融资租赁 成都金控融資租賃 | lender |
chengdu-high-tech-zone-management-committee | Chengdu High-tech Zone Management Committee | 成都高新区管委会 成都高新區管委會 | government |
chengdu-industry-group | Chengdu Industry Group, Chengdu Industry Capital | 成都产业资本 成都產業資本 成都产业集团 成都產業集團 | fund |
chengdu-international-railway-port | Chengdu International Railway Port | 成都国际铁路港 成都國際鐵路港 | | transport
chengdu-jiaozi-financial-holding | Chengdu Jiaozi Financial Holding, Chengdu Financial Holding Group | 交子金控 成都交子金控 成都交子金融控股集团 成都交子金融控股集團 | fund |
chengdu-major-industrialization-project-fund | Chengdu Major Industrialization Project Fund, Chengdu Key Industry Fund | 重产基金 重產基金 成都重产基金 成都重產基金 成都市重大产业化项目基金 成都市重大產業化項目基金 | fund |
chengdu-municipal-government | Chengdu Municipal Government, Chengdu government, Chengdu municipal government | 成都市政府 成都市人民政府 | government |
chengdu-rail-transit | Chengdu Rail Transit | 成都轨道交通集团 成都軌道交通集團 | |
chengdu-rongcheng | Chengdu Rongcheng | 成都蓉城 | |
chengdu-sasac | Chengdu SASAC, Chengdu Municipal SASAC | 成都市国资委 成都市國資委 成都国资委 成都國資委 | government |
chengdu-science-and-technology-innovation-investment-group | Chengdu Science & Technology Innovation Investment Group, Chengdu Kechuangtou | 成都科创投 成都科創投 成都科创投集团 成都科創投集團 成都科技创新投资集团 成都科技創新投資集團 | fund |
chengdu-sme-guarantee | Chengdu SME Guarantee, Chengdu Small Enterprise Financing Guarantee | 成都小企业担保 成都小企業擔保 成都小企业融资担保 成都小企業融資擔保 成都中小担 成都中小擔 | lender |
chengdu-urban-construction | Chengdu Urban Construction, Chengdu City Investment | 成都城投 成都城投集团 成都城投集團 成都城建投资管理集团 成都城建投資管理集團 | |
chengdu-yihang-asset | Chengdu Yihang Asset | 益航资产 益航資產 成都益航资产 成都益航資產 | lender |
chengtong-capital | Chengtong Capital | 诚通资本 誠通資本 | fund |
chengtong-financial-holding | Chengtong Financial Holding, Chengtong Investment | 诚通金控 誠通金控 诚通投资 誠通投資 | fund |
chengtun-group | Chengtun Group, Shenzhen Chengtun | 盛屯集团 盛屯集團 深圳盛屯 | | mining
chenguang-biotech | Chenguang Biotech | 晨光生物 | |
chenmed | ChenMed | | |
chenming-electronic | Chenming Electronic | 晟銘電 晟铭电 晟銘電子 晟铭电子 | | parts
chenming-leasing | Chenming Leasing, Shandong Chenming Financial Leasing | 晨鸣租赁 晨鳴租賃 晨鸣融资租赁 晨鳴融資租賃 | lender |
chennai-super-kings | Chennai Super Kings | 金奈超级国王 金奈超級國王 | |
chenqi-technology | Chenqi Technology, Ruqi Mobility | 如祺出行 | | robotaxi
chenya-energy | Chenya Energy | 辰亞能源 辰亚能源 | | solar power
chenzhou-mining | Chenzhou Mining | 辰州矿业 辰州礦業 | | mining
chenzhou-municipal-government | Chenzhou Municipal Government, Chenzhou government, Chenzhou municipal government | 郴州市政府 郴州市人民政府 | government |
cherkizovo | Cherkizovo | 切尔基佐沃 切爾基佐沃 | | farm
cherry-ventures | Cherry Ventures | | fund |
cherubic-ventures | Cherubic Ventures | 心元资本 心元資本 | fund |
chery-commercial-vehicle | Chery Commercial Vehicle | 奇瑞商用车 奇瑞商用車 奇瑞商用 | | cars
chery-holding | Chery Holding, Chery Group | 奇瑞控股 奇瑞集团 奇瑞集團 | | cars
chery-huiyin | Chery Huiyin, Chery Motor Finance, Chery Auto Finance, Chery Huiyin Motor Finance | 奇瑞徽银 奇瑞徽銀 奇瑞徽银汽车金融 奇瑞徽銀汽車金融 奇瑞金融 | lender |
chery-jaguar-land-rover | Chery Jaguar Land Rover | 奇瑞捷豹路虎 | | cars
chery-new-energy | Chery New Energy | 奇瑞新能源 | | cars
chesapeake-energy | Chesapeake Energy, Expand Energy | 切薩皮克能源 切萨皮克能源 | | lng
chesf | Chesf | | | power
cheung-kong-graduate-school-of-business | Cheung Kong Graduate School of Business, CKGSB | 长江商学院 長江商學院 | |
cheung-kong-group | Cheung Kong Group | 長江集團 长江集团 | |
chevron-phillips-chemical | Chevron Phillips Chemical | 雪佛龍菲利普斯化學 雪佛龙菲利普斯化学 | |
chewy-inc | Chewy Inc | | | retail
chi-mei-frozen-food | Chi Mei Frozen Food | 奇美食品 | |
chi-mei-medical-center | Chi Mei Medical Center | 奇美醫院 奇美医院 奇美醫學中心 奇美医学中心 | |
chia-hsin-cement | Chia Hsin Cement | 嘉新水泥 嘉泥 | |
chia-hui-power | Chia Hui Power, Chiahui Power | 嘉惠電力 嘉惠电力 | | power
chia-tai-tianqing | Chia Tai Tianqing, CTTQ | 正大天晴 | | drugs
chia-te-bakery | Chia Te Bakery | 佳德糕餅 佳德糕饼 | |
chia-yi-christian-hospital | Chia-Yi Christian Hospital | 嘉義基督教醫院 嘉义基督教医院 | |
chiba-bank | Chiba Bank | 千叶银行 千葉銀行 | lender |
chicago-board-of-trade | Chicago Board of Trade | 芝加哥期貨交易所 芝加哥期货交易所 | observer |
chicago-cubs | Chicago Cubs | 芝加哥小熊 | | rights
chicago-public-schools | Chicago Public Schools | 芝加哥公立學校 芝加哥公立学校 | government |
chicago-transit-authority | Chicago Transit Authority | 芝加哥交通管理局 | government |
chick-fil-a | Chick-fil-A | 福來雞 福来鸡 | | retail
chicmax | Chicmax | 上美股份 韩束 韓束 | |
chiesi | Chiesi, Chiesi Farmaceutici | 凯西制药 凱西製藥 | | drugs
childrens-hospital-of-fudan-university | Children's Hospital of Fudan University | 复旦大学附属儿科医院 復旦大學附屬兒科醫院 复旦儿科医院 復旦兒科醫院 | |
childrens-hospital-of-philadelphia | Children's Hospital of Philadelphia | 费城儿童医院 費城兒童醫院 | |
childrens-hospital-zhejiang-university | Children's Hospital Zhejiang University | 浙大儿院 浙大兒院 浙江大学医学院附属儿童医院 浙江大學醫學院附屬兒童醫院 | |
childrens-investment-fund-foundation | Children's Investment Fund Foundation | 儿童投资基金会 兒童投資基金會 | fund |
chilean-air-force | Chilean Air Force | 智利空軍 智利空军 | government |
chilean-government | Chilean government, Government of Chile | 智利政府 | government |
chilean-ministry-of-energy | Chilean Ministry of Energy | 智利能源部 | government |
chilean-ministry-of-health | Chilean Ministry of Health, Cenabast | 智利衛生部 智利卫生部 | government |
chilean-ministry-of-mining | Chilean Ministry of Mining | 智利礦業部 智利矿业部 | government |
chilean-navy | Chilean Navy | 智利海軍 智利海军 | government |
chilquinta | Chilquinta | 智利切昆塔 | | power
chimagen | Chimagen, Chimagen Biosciences | 恩沐生物 | | drugs
chimcomplex | Chimcomplex | | | chemicals
chime-biologics | Chime Biologics | 鼎康生物 | | cdmo
chime-financial | Chime Financial | | lender | platform
chimei-materials | Chimei Materials, Cheng Mei Materials | 誠美材 诚美材 誠美材料 诚美材料 奇美材 | | materials
chimelong | Chimelong | 长隆集团 長隆集團 长隆 長隆 | |
chimera-investment | Chimera Investment, Chimera Capital | | fund |
chimerix | Chimerix | | | drugs
chin-fong-machine | Chin Fong Machine | 金豐機器 金丰机器 | | equipment
chin-pao-san-group | Chin Pao San Group | 金寶山 金宝山 | |
china-3d-digital-entertainment | China 3D Digital Entertainment | 中國3D數碼 中国3D数码 | |
china-academy-of-building-research | China Academy of Building Research, CABR | 中国建研院 中國建研院 中国建筑科学研究院 中國建築科學研究院 | |
china-academy-of-chinese-medical-sciences | China Academy of Chinese Medical Sciences | 中国中医科学院 中國中醫科學院 | |
china-academy-of-engineering-physics | China Academy of Engineering Physics, CAEP | 中国工程物理研究院 中國工程物理研究院 中物院 | |
china-academy-of-information-and-communications-technology | China Academy of Information and Communications Technology, CAICT | 中国信通院 中國信通院 信通院 中国信息通信研究院 中國信息通信研究院 | observer |
china-academy-of-launch-vehicle-technology | China Academy of Launch Vehicle Technology, CALT | 中国运载火箭技术研究院 中國運載火箭技術研究院 航天一院 火箭院 | | launch
china-academy-of-railway-sciences | China Academy of Railway Sciences, CARS China | 中国铁科院 中國鐵科院 铁科院 鐵科院 中国铁道科学研究院 中國鐵道科學研究院 铁科轨道 鐵科軌道 | |
china-academy-of-space-technology | China Academy of Space Technology, CAST China | 中国空间技术研究院 中國空間技術研究院 航天五院 | | defence
china-academy-of-urban-planning-and-design | China Academy of Urban Planning and Design | 中规院 中規院 中国城市规划设计研究院 中國城市規劃設計研究院 | |
china-aerospace-international | China Aerospace International | 中國航天國際 中国航天国际 | |
china-aerospace-international-holdings | China Aerospace International Holdings | 航天控股 中国航天国际控股 中國航天國際控股 | |
china-aerospace-leasing | China Aerospace Leasing, CASC Leasing | 航天融资租赁 航天融資租賃 航天租赁 航天租賃 | lender |
china-aerospace-times-electronics | China Aerospace Times Electronics, Aerospace Electronics | 航天电子 航天電子 | | defence
china-africa-development-fund | China-Africa Development Fund, CADFund, CAD Fund | 中非发展基金 中非發展基金 中非基金 | fund |
china-africa-fund-for-industrial-cooperation | China-Africa Fund for Industrial Cooperation, China Co-financing Fund for Africa | 中非产能合作基金 中非產能合作基金 中非产能基金 中非產能基金 | fund |
china-agricultural-reinsurance | China Agricultural Reinsurance | 中国农再 中國農再 中国农业再保险 中國農業再保險 | lender |
china-agricultural-university | China Agricultural University | 中国农业大学 中國農業大學 中国农大 中國農大 | |
china-aircraft-leasing | China Aircraft Leasing, CALC leasing | 中國飛機租賃 中国飞机租赁 中飛租賃 中飞租赁 中飞租 中飛租 | lender | lease
china-alcoholic-drinks-association | China Alcoholic Drinks Association | 中国酒业协会 中國酒業協會 | observer |
china-animal-husbandry | China Animal Husbandry, CAHIC | 中牧股份 | | drugs
china-aoyuan | China Aoyuan | 中国奥园 中國奧園 奥园集团 奧園集團 | |
china-asean-investment-cooperation-fund | China-ASEAN Investment Cooperation Fund | 中国东盟投资合作基金 中國東盟投資合作基金 中国-东盟投资合作基金 中國-東盟投資合作基金 东盟基金 東盟基金 | fund |
china-asset-management | China Asset Management, ChinaAMC, China AMC | 华夏基金 華夏基金 华夏基金管理 華夏基金管理 | fund |
china-association-for-public-companies | China Association for Public Companies | 中国上市公司协会 中國上市公司協會 中上协 中上協 | observer |
china-association-of-the-national-shipbuilding-industry | China Association of the National Shipbuilding Industry, CANSI | 中国船舶工业行业协会 中國船舶工業行業協會 | observer |
china-atomic-energy-authority | China Atomic Energy Authority, CAEA China | 国家原子能机构 國家原子能機構 | government |
china-automation-group | China Automation Group | 中国自动化集团 中國自動化集團 | | equipment
china-automobile-dealers-association | China Automobile Dealers Association, CADA | 中国汽车流通协会 中國汽車流通協會 | observer |
china-automotive-engineering-research-institute | China Automotive Engineering Research Institute, CAERI | 中国汽研 中國汽研 中国汽车工程研究院 中國汽車工程研究院 | |
china-automotive-technology-and-research-center | China Automotive Technology and Research Center, CATARC | 中汽中心 中国汽车技术研究中心 中國汽車技術研究中心 中汽研 | |
china-aviation-supplies | China Aviation Supplies | 中航材 中国航材 中國航材 | |
china-banking-and-insurance-regulatory-commission | China Banking and Insurance Regulatory Commission, CBIRC, China Banking Regulatory Commission, CBRC | 中国银保监会 中國銀保監會 银保监会 銀保監會 中国银监会 中國銀監會 银监会 銀監會 | observer |
china-banking-association | China Banking Association | 中国银行业协会 中國銀行業協會 中银协 中銀協 | observer |
china-banking-corporation | China Banking Corporation, Chinabank | 菲律宾中华银行 菲律賓中華銀行 | lender |
china-beijing-equity-exchange | China Beijing Equity Exchange | 北京产权交易所 北京產權交易所 北交所集团 北交所集團 | observer |
china-biologic | China Biologic | 泰邦生物 | | drugs
china-bluestar-international-chemical | China Bluestar International Chemical, Nantong Xingchen | 南通星辰 蓝星星辰 藍星星辰 | | chemicals
china-broadnet | China Broadnet, China Broadcasting Network | 中国广电 中國廣電 中国广电网络 中國廣電網絡 | | telecom
china-cargo-airlines | China Cargo Airlines, Eastern Air Logistics | 东航物流 東航物流 中货航 中貨航 | | airline transport
china-cee-fund | China-CEE Fund, Sino-CEE Fund, SINO-CEEF | 中国中东欧基金 中國中東歐基金 | fund |
china-cee-investment-cooperation-fund | China-CEE Investment Cooperation Fund | 中国中东欧投资合作基金 中國中東歐投資合作基金 | fund |
china-ceec-fund | China-CEEC Fund | 中国-中东欧投资合作基金 中國-中東歐投資合作基金 | fund |
china-cement-association | China Cement Association | 中国水泥协会 中國水泥協會 | observer |
china-central-depository-and-clearing | China Central Depository & Clearing, ChinaBond | 中央结算公司 中央結算公司 中债登 中債登 中央国债登记结算 中央國債登記結算 | observer |
china-certification-and-inspection-group | China Certification & Inspection Group, CCIC | 中国中检 中國中檢 中国检验认证集团 中國檢驗認證集團 | observer |
china-chain-store-and-franchise-association | China Chain Store & Franchise Association | 中国连锁经营协会 中國連鎖經營協會 | observer |
china-chamber-of-commerce-for-import-and-export-of-machinery | China Chamber of Commerce for Import & Export of Machinery | 机电商会 機電商會 中国机电产品进出口商会 中國機電產品進出口商會 | observer |
china-chemical-synthesis | China Chemical Synthesis | 中化合成生技 | | drugs
china-chengtong-fund | China Chengtong Fund, Chengtong Fund Management | 诚通基金 誠通基金 诚通基金管理 誠通基金管理 | fund |
china-chengtong-hong-kong | China Chengtong Hong Kong | 诚通香港 誠通香港 | fund |
china-chengxin-asia-pacific | China Chengxin Asia Pacific, CCXAP | 中诚信亚太 中誠信亞太 | observer |
china-chunlai | China Chunlai | 春来教育 春來教育 | |
china-civil-engineering-construction | China Civil Engineering Construction, CCECC | 中土集团 中土集團 中国土木 中國土木 中国土木工程 中國土木工程 | | epc
china-classification-society | China Classification Society | 中国船级社 中國船級社 | observer |
china-coal-finance | China Coal Finance | 中煤财务 中煤財務 | lender |
china-coal-industry-association | China Coal Industry Association, China National Coal Association | 中国煤炭工业协会 中國煤炭工業協會 | observer |
china-coal-insurance | China Coal Insurance, Zhongmei Insurance | 中煤财险 中煤財險 中煤保险 中煤保險 | lender |
china-coal-northwest-energy | China Coal Northwest Energy, China Coal Shaanxi | 中煤西北能源 中煤陕西公司 中煤陝西公司 中煤陕西榆林能源化工 中煤陝西榆林能源化工 | | mining
china-coal-pingshuo | China Coal Pingshuo | 中煤平朔 平朔煤业 平朔煤業 平朔集团 平朔集團 | | mining
china-coal-technology-and-engineering-group | China Coal Technology & Engineering Group, CCTEG, China Coal Technology & Engineering | 中国煤科 中國煤科 中国煤炭科工集团 中國煤炭科工集團 煤炭科工 | |
china-coal-transportation-and-distribution-association | China Coal Transportation and Distribution Association, CCTD | 中国煤炭运销协会 中國煤炭運銷協會 | observer |
china-coal-xinji | China Coal Xinji | 中煤新集 | | mining
china-coast-guard | China Coast Guard | 中国海警局 中國海警局 中国海警 中國海警 | government |
china-comservice | China Comservice, China Communications Services | 中国通信服务 中國通信服務 中通服 | | epc
china-construction-america | China Construction America | 中建美国 中建美國 中建美国公司 中建美國公司 | | epc
china-construction-decoration | China Construction Decoration | 中建装饰 中建裝飾 中建装饰集团 中建裝飾集團 | |
china-construction-installation | China Construction Installation, CSCEC Industrial and Energy | 中建安装 中建安裝 | | epc
china-construction-machinery-association | China Construction Machinery Association | 中国工程机械工业协会 中國工程機械工業協會 | observer |
china-construction-science-and-technology | China Construction Science & Technology | 中建科技 | | epc
china-construction-western-construction | China Construction Western Construction | 中建西部建设 中建西部建設 | |
china-consumers-association | China Consumers Association | 中国消费者协会 中國消費者協會 中消协 中消協 | observer |
china-copper | China Copper | 中国铜业 中國銅業 | | mining
china-council-for-the-promotion-of-international-trade | China Council for the Promotion of International Trade, CCPIT | 中国贸促会 中國貿促會 贸促会 貿促會 | observer |
china-creation-ventures | China Creation Ventures, CCV | 创世伙伴 創世夥伴 创世伙伴创投 創世夥伴創投 创世伙伴资本 創世夥伴資本 | fund |
china-creative-wind-energy | China Creative Wind Energy, SANY Wind | 创新风能 創新風能 | | turbines
china-credit-trust | China Credit Trust | 中诚信托 中誠信託 | lender |
china-culture-industry-investment-fund | China Culture Industry Investment Fund, China Cultural Industrial Investment Fund | 中国文化产业投资基金 中國文化產業投資基金 | fund |
china-daily | China Daily | 中国日报社 中國日報社 | | media
china-datang-finance | China Datang Finance | 大唐财务 大唐財務 中国大唐集团财务 中國大唐集團財務 | lender |
china-design-group | China Design Group, Huashe Group | 华设集团 華設集團 | |
china-development-biomedical-venture-capital | China Development Biomedical Venture Capital, CDIB Bioscience | 開發生醫創投 开发生医创投 中華開發生醫創投 中华开发生医创投 凱基生醫創投 凯基生医创投 | fund |
china-earthquake-administration | China Earthquake Administration | 中国地震局 中國地震局 | government |
china-east-education | China East Education | 中国东方教育 中國東方教育 新东方烹饪 新東方烹飪 | |
china-eastern-investment | China Eastern Investment | 东航产投 東航產投 东航产业投资 東航產業投資 | fund |
china-ecotek | China Ecotek | 中宇環保 中宇环保 | | epc
china-education-group | China Education Group | 中教控股 | |
china-electric-power-equipment-and-technology | China Electric Power Equipment and Technology | 中电装备 中電裝備 中国电力技术装备 中國電力技術裝備 | | epc
china-electric-power-research-institute | China Electric Power Research Institute, CEPRI | 中国电科院 中國電科院 中国电力科学研究院 中國電力科學研究院 | |
china-electricity-council | China Electricity Council | 中电联 中電聯 中国电力企业联合会 中國電力企業聯合會 | observer |
china-electronics-corporation | China Electronics Corporation | 中国电子信息产业集团 中國電子信息產業集團 CEC集团 CEC集團 | |
china-electronics-standardization-institute | China Electronics Standardization Institute, CESI | 电子标准院 電子標準院 中国电子技术标准化研究院 中國電子技術標準化研究院 | observer |
china-energy-digital-technology | China Energy Digital Technology, CEEC Digital | 中能建数科 中能建數科 中国能建数科集团 中國能建數科集團 | | batteries
china-energy-engineering-international | China Energy Engineering International, Energy China International | 中国能建国际 中國能建國際 中能建国际建设 中能建國際建設 能建国际 能建國際 | | epc
china-energy-engineering-investment | China Energy Engineering Investment, Energy China Investment | 中能建投资 中能建投資 中国能建投资 中國能建投資 | |
china-energy-engineering-leasing | China Energy Engineering Leasing, Gezhouba Leasing | 葛洲坝租赁 葛洲壩租賃 葛洲坝融资租赁 葛洲壩融資租賃 中国能建租赁 中國能建租賃 | lender |
china-energy-storage-alliance | China Energy Storage Alliance, CNESA | 中关村储能产业技术联盟 中關村儲能產業技術聯盟 | observer |
china-eurasian-economic-cooperation-fund | China-Eurasian Economic Cooperation Fund | 中国欧亚经济合作基金 中國歐亞經濟合作基金 | fund |
china-europe-international-business-school | China Europe International Business School, CEIBS | 中欧国际工商学院 中歐國際工商學院 中欧商学院 中歐商學院 | |
china-ev100 | China EV100 | 电动汽车百人会 電動汽車百人會 中国电动汽车百人会 中國電動汽車百人會 | observer |
china-everbright-environment | China Everbright Environment, Everbright International | 光大环境 光大環境 光大国际 光大國際 中國光大國際 中国光大国际 | |
china-everbright-greentech | China Everbright Greentech | 光大绿色环保 光大綠色環保 | |
china-express-airlines | China Express Airlines | 华夏航空 華夏航空 | | airline
china-film | China Film, China Film Group | 中影股份 中影集团 中影集團 中国电影股份 中國電影股份 中国电影集团 中國電影集團 | | rights
china-film-administration | China Film Administration | 国家电影局 國家電影局 | government |
china-financial-futures-exchange | China Financial Futures Exchange, CFFEX | 中金所 中国金融期货交易所 中國金融期貨交易所 | observer |
china-financial-services-holdings | China Financial Services Holdings | 中国金融投资管理 中國金融投資管理 | lender |
china-first-heavy-industries | China First Heavy Industries, CFHI | 中国一重 中國一重 一重集团 一重集團 | | equipment
china-flavors | China Flavors, Apple Flavor | 爱普股份 愛普股份 | |
china-foreign-exchange-trade-system | China Foreign Exchange Trade System, CFETS | 中国外汇交易中心 中國外匯交易中心 外汇交易中心 外匯交易中心 | observer |
china-fortune-fund | China Fortune Fund, HuaFu Fund | 华富基金 華富基金 | fund |
china-fortune-international-trust | China Fortune International Trust, China Fortune Trust, Huaxin International Trust, China Huaxin Trust | 华鑫信托 華鑫信託 华鑫国际信托 華鑫國際信託 | lender |
china-fortune-land | China Fortune Land | 华夏幸福 華夏幸福 | |
china-fortune-tech-capital | China Fortune-Tech Capital, SMIC Juyuan | 中芯聚源 中芯聚源股权投资 中芯聚源股權投資 | fund |
china-fusion-energy | China Fusion Energy | 中国聚变能源 中國聚變能源 中国聚变公司 中國聚變公司 | | reactors
china-galaxy-international | China Galaxy International | 银河国际 銀河國際 中国银河国际 中國銀河國際 | observer |
china-general-chamber-of-commerce | China General Chamber of Commerce | 中国商业联合会 中國商業聯合會 | observer |
china-glass-holdings | China Glass Holdings | 中国玻璃控股 中國玻璃控股 | |
china-gold-international-resources | China Gold International Resources | 中国黄金国际 中國黃金國際 | | mining
china-grand-automotive | China Grand Automotive, Guanghui Auto | 广汇汽车 廣匯汽車 广汇汽车服务 廣匯汽車服務 | | retail
china-great-wall-industry | China Great Wall Industry, CGWIC | 长城工业 長城工業 中国长城工业 中國長城工業 长城工业总公司 長城工業總公司 中国长城工业集团 中國長城工業集團 | | launch
china-greatwall-technology | China Greatwall Technology, China Great Wall Computer | 中国长城 中國長城 长城科技 長城科技 长城计算机 長城計算機 | | servers
china-guangfa-financial-leasing | China Guangfa Financial Leasing | 广银金租 廣銀金租 | lender |
china-guardian | China Guardian | 中国嘉德 中國嘉德 嘉德拍卖 嘉德拍賣 | |
china-haifang | China Haifang, China Marine Information Electronics | | | defence
china-hanking | China Hanking, Hanking Group | 罕王集团 罕王集團 中国罕王 中國罕王 | | mining
china-huadian-finance | China Huadian Finance | 华电财务 華電財務 中国华电集团财务 中國華電集團財務 | lender |
china-huanqiu-contracting-and-engineering | China Huanqiu Contracting & Engineering, HQC | 中国寰球 中國寰球 寰球工程 中国寰球工程 中國寰球工程 | | epc
china-huarong-international | China Huarong International, Huarong International | 华融国际 華融國際 中国华融国际 中國華融國際 中信金融资产国际 中信金融資產國際 | lender |
china-hydrogen-alliance | China Hydrogen Alliance | 中国氢能联盟 中國氫能聯盟 | observer |
china-industrial-international-trust | China Industrial International Trust, CIIT | 兴业信托 興業信託 兴业国际信托 興業國際信託 | lender |
china-information-communication-technologies | China Information Communication Technologies, CICT | 中国信科 中國信科 中国信科集团 中國信科集團 | | telecom
china-institute-of-atomic-energy | China Institute of Atomic Energy, CIAE | 中国原子能科学研究院 中國原子能科學研究院 原子能院 | |
china-insurance-asset-management | China Insurance Asset Management, Sino Insurance Registration | 中保登 中保保险资产登记交易 中保保險資產登記交易 | observer |
china-insurance-investment | China Insurance Investment | 中国保险投资 中國保險投資 中保投资公司 中保投資公司 中保投资 中保投資 | lender |
china-insurance-regulatory-commission | China Insurance Regulatory Commission, CIRC | 中国保监会 中國保監會 保监会 保監會 | observer |
china-insurance-security-fund | China Insurance Security Fund | 中国保险保障基金 中國保險保障基金 保险保障基金 保險保障基金 中保保障基金 | fund |
china-international-capital-corporation-alpha | China International Capital Corporation Alpha, CICC Alpha | 中金甲子 | fund |
china-international-development-cooperation-agency | China International Development Cooperation Agency, CIDCA | 国际发展合作署 國際發展合作署 国家国际发展合作署 國家國際發展合作署 | government |
china-international-import-expo-bureau | China International Import Expo Bureau | 进博局 進博局 国家会展中心 國家會展中心 | |
china-internet-investment-fund | China Internet Investment Fund | 中国互联网投资基金 中國互聯網投資基金 中网投 中網投 | fund |
china-iron-and-steel-research-institute | China Iron & Steel Research Institute, CISRI, China Iron & Steel Research Institute Group | 中国钢研 中國鋼研 钢研集团 鋼研集團 钢研总院 鋼研總院 中国钢研科技集团 中國鋼研科技集團 | |
china-isotope-and-radiation | China Isotope & Radiation | 中国同辐 中國同輻 | | drugs
china-japan-friendship-hospital | China-Japan Friendship Hospital | 中日友好医院 中日友好醫院 | |
china-jingu-international-trust | China Jingu International Trust, Jingu Trust | 金谷信托 金谷信託 中国金谷信托 中國金谷信託 | lender |
china-kangfu-international-leasing | China Kangfu International Leasing, Kangfu Leasing | 康富租赁 康富租賃 中国康富 中國康富 康富国际 康富國際 中国康富国际租赁 中國康富國際租賃 | lender |
china-kunlun-contracting-and-engineering | China Kunlun Contracting & Engineering | 中国昆仑工程 中國崑崙工程 昆仑工程 崑崙工程 | | epc
china-kyrgyzstan-uzbekistan-railway-company | China-Kyrgyzstan-Uzbekistan Railway Company | 中吉乌铁路公司 中吉烏鐵路公司 | | trains
china-lac-industrial-cooperation-investment-fund | China-LAC Industrial Cooperation Investment Fund | 中拉产能合作投资基金 中拉產能合作投資基金 中拉产能基金 中拉產能基金 中拉合作基金 中拉基金 | fund |
china-life-clean-energy-fund | China Life Clean Energy Fund | 国寿清洁能源基金 國壽清潔能源基金 国寿清洁能源 國壽清潔能源 | fund |
china-life-insurance-group | China Life Insurance Group, China Life Group | 中国人寿保险集团 中國人壽保險集團 中国人寿集团 中國人壽集團 | lender |
china-life-insurance-overseas | China Life Insurance Overseas, China Life Overseas, China Life Insurance (Overseas) | 中国人寿海外 中國人壽海外 国寿海外 國壽海外 中国人寿保险海外 中國人壽保險海外 中國人壽（海外） 中国人寿（海外） | lender |
china-life-insurance-taiwan | China Life Insurance Taiwan | 中國人壽台灣 中國人壽臺灣 中国人寿台湾 | lender |
china-life-investment | China Life Investment, China Life Investment Holding | 国寿投资 國壽投資 国寿投资公司 國壽投資公司 国寿投资控股 國壽投資控股 | lender |
china-life-pension | China Life Pension | 国寿养老 國壽養老 中国人寿养老险 中國人壽養老險 | lender |
china-life-private-equity | China Life Private Equity | 国寿股权 國壽股權 国寿股权投资 國壽股權投資 | fund |
china-life-property-insurance | China Life Property Insurance | 中国人寿财险 中國人壽財險 | lender |
china-life-real-estate | China Life Real Estate, CL Real Estate | 国寿置业 國壽置業 | fund |
china-literature | China Literature, Yuewen | 阅文集团 閲文集團 閱文集團 阅文 閲文 閱文 | | rights
china-logistics-group | China Logistics Group | 中国物流集团 中國物流集團 | | transport
china-lotsynergy | China LotSynergy | 華彩控股 华彩控股 | |
china-machinery-industry-federation | China Machinery Industry Federation | 中国机械工业联合会 中國機械工業聯合會 | observer |
china-man-made-fiber | China Man-Made Fiber, CMFC | 中纖 中纤 中國人造纖維 中国人造纤维 | | chemicals
china-manned-space-agency | China Manned Space Agency, CMSA | 中国载人航天工程办公室 中國載人航天工程辦公室 载人航天办 載人航天辦 | government |
china-media-group | China Media Group, CCTV, China Central Television | 央视 央視 中央电视台 中央電視台 中央電視臺 中央广播电视总台 中央廣播電視總枱 中央廣播電視總檯 总台央视 總枱央視 總檯央視 | | media
china-medical-system | China Medical System | 康哲药业 康哲藥業 | | drugs
china-medical-university-hospital | China Medical University Hospital | 中國醫藥大學附設醫院 中国医药大学附设医院 中國附醫 中国附医 | |
china-medical-university-taiwan | China Medical University Taiwan | 中國醫藥大學 中国医药大学 | |
china-merchants-china-direct | China Merchants China Direct | 招商局中國基金 招商局中国基金 | fund |
china-merchants-energy-shipping | China Merchants Energy Shipping | 招商轮船 招商輪船 | | shipping
china-merchants-expressway | China Merchants Expressway | 招商公路 | |
china-merchants-fintech | China Merchants Fintech, CMB Cloud | 招银云创 招銀雲創 | | software
china-merchants-fund | China Merchants Fund | 招商基金 | fund |
china-merchants-jinling | China Merchants Jinling, Jinling Shipyard | 招商金陵 金陵船厂 金陵船廠 | | ships
china-merchants-leasing | China Merchants Leasing, China Merchants Commerce Financial Leasing | 招商租赁 招商租賃 招商局租赁 招商局租賃 招商局融资租赁 招商局融資租賃 招商局通商融资租赁 招商局通商融資租賃 | lender |
china-merchants-ping-an-asset | China Merchants Ping An Asset, Shenzhen China Merchants Ping An Asset, CMPA | 招商平安资产 招商平安資產 招平资产 招平資產 | lender |
china-merchants-port | China Merchants Port | 招商局港口 招商港口 招商局港口控股 | |
china-merchants-property-operation | China Merchants Property Operation, CMPO | 招商积余 招商積餘 | |
china-merchants-securities-international | China Merchants Securities International, CMS International | 招商证券国际 招商證券國際 招证国际 招證國際 | observer |
china-merchants-securities-investment | China Merchants Securities Investment | 招商证券投资 招商證券投資 | fund |
china-merchants-shekou | China Merchants Shekou | 招商蛇口 | |
china-merchants-tuopu-bank | China Merchants TuoPu Bank | 招商拓扑银行 招商拓撲銀行 | lender |
china-merchants-zhiyuan-capital | China Merchants Zhiyuan Capital | 招商致远 招商致遠 招商致远资本 招商致遠資本 | fund |
china-metal-products | China Metal Products | 勤美集團 勤美集团 | |
china-meteorological-administration | China Meteorological Administration | 中国气象局 中國氣象局 | government |
china-minsheng-trust | China Minsheng Trust, Minsheng Trust | 民生信托 民生信託 中国民生信托 中國民生信託 | lender |
china-mobile-capital | China Mobile Capital, CMCC Capital | 中移资本 中移資本 中移资本控股 中移資本控股 | fund |
china-mobile-finance | China Mobile Finance | 中移财务 中移財務 中国移动财务 中國移動財務 | lender |
china-mobile-hong-kong | China Mobile Hong Kong | 中國移動香港 中国移动香港 中移香港 | | telecom
china-mobile-innovation-fund | China Mobile Innovation Fund, Zhongyi Chuangxin | 中移创新产业基金 中移創新產業基金 北京中移数字新经济产业基金 北京中移數字新經濟產業基金 中移和创 中移和創 | fund |
china-national-aviation-holding | China National Aviation Holding | 中航集团 中航集團 中国航空集团 中國航空集團 | |
china-national-building-material-group-finance | China National Building Material Group Finance, CNBM Finance | 中国建材财务 中國建材財務 中国建材集团财务 中國建材集團財務 | lender |
china-national-erzhong-wanhang | China National Erzhong Wanhang, Erzhong Wanhang Die Forging | 二重万航 二重萬航 万航模锻 萬航模鍛 | | aircraft
china-national-fisheries-corporation | China National Fisheries Corporation | 中国水产总公司 中國水產總公司 中国水产有限公司 中國水產有限公司 | | farm
china-national-foreign-trade-financial-leasing | China National Foreign Trade Financial Leasing | 外贸金租 外貿金租 中国外贸金融租赁 中國外貿金融租賃 | lender |
china-national-gold-group-finance | China National Gold Group Finance | 中国黄金财务 中國黃金財務 | lender |
china-national-heavy-machinery | China National Heavy Machinery | 中国重机 中國重機 中国重型机械 中國重型機械 | | epc
china-national-intellectual-property-administration | China National Intellectual Property Administration, CNIPA | 国家知识产权局 國家知識產權局 国知局 國知局 | observer |
china-national-investment-trust | China National Investment Trust, SDIC Trust | 国投泰康信托 國投泰康信託 国投信托 國投信託 | lender |
china-national-machinery-import-and-export | China National Machinery Import & Export | 中国机械进出口 中國機械進出口 | | epc
china-national-medicines-corporation | China National Medicines Corporation | 国药股份 國藥股份 | | trading
china-national-petroleum-economics-institute | China National Petroleum Economics Institute, CNPC ETRI | 中石油经研院 中石油經研院 中国石油集团经济技术研究院 中國石油集團經濟技術研究院 | observer |
china-national-seed-group | China National Seed Group | 中种集团 中種集團 中国种子集团 中國種子集團 | | farm
china-national-service-corporation | China National Service Corporation | 中出服 中国出国人员服务 中國出國人員服務 | | retail
china-national-software-and-service | China National Software & Service | 中国软件 中國軟件 | | software
china-national-space-administration | China National Space Administration, CNSA | 国家航天局 國家航天局 中国国家航天局 中國國家航天局 | government |
china-national-technical-import-and-export | China National Technical Import & Export, CNTIC | 中国技术进出口 中國技術進出口 | | trading
china-national-tire-and-rubber | China National Tire & Rubber, CNRC | 中国化工橡胶 中國化工橡膠 | | parts
china-network-systems | China Network Systems | 中嘉寬頻 中嘉宽频 中嘉集團 中嘉集团 | | platform
china-north-cement | China North Cement | 北方水泥 | |
china-north-nuclear-fuel | China North Nuclear Fuel | 中核北方核燃料 北方核燃料元件 | | uranium
china-northeast-architectural-design | China Northeast Architectural Design, CSCEC Northeast Institute | 中建东北院 中建東北院 | |
china-northern-rare-earth-group | China Northern Rare Earth Group | 北方稀土集团 北方稀土集團 | | rare-earths
china-nuclear-energy-association | China Nuclear Energy Association | 中国核能行业协会 中國核能行業協會 | observer |
china-nuclear-energy-industry | China Nuclear Energy Industry, CNEIC | 中国原子能工业 中國原子能工業 中核原子能公司 | | uranium
china-nuclear-industry-22nd-construction | China Nuclear Industry 22nd Construction, CNI 22 | 中核二二 中国核工业二二建设 中國核工業二二建設 | | epc
china-nuclear-industry-24-construction | China Nuclear Industry 24 Construction | 中核二四 中国核工业二四建设 中國核工業二四建設 | | epc
china-nuclear-industry-fifth-construction | China Nuclear Industry Fifth Construction | 中国核工业第五建设 中國核工業第五建設 | | epc
china-nuclear-industry-huaxing-construction | China Nuclear Industry Huaxing Construction, Huaxing Construction | 中核华兴 中核華興 中国核工业华兴建设 中國核工業華興建設 | | epc
china-nuclear-insurance-pool | China Nuclear Insurance Pool | 中国核保险共同体 中國核保險共同體 中国核共体 中國核共體 | lender |
china-nuclear-power-engineering | China Nuclear Power Engineering, CNPE | 中国核电工程 中國核電工程 中核工程 | | epc
china-nuclear-power-engineering-cgn | China Nuclear Power Engineering (CGN), CGN Engineering | 中广核工程 中廣核工程 中广核工程公司 中廣核工程公司 | | epc
china-nuclear-power-technology-research-institute | China Nuclear Power Technology Research Institute | 中广核研究院 中廣核研究院 | |
china-oil-hbp | China Oil HBP | 华油惠博普 華油惠博普 惠博普 | | epc
china-oriental-group | China Oriental Group, Jinxi Steel | 中国东方集团 中國東方集團 津西钢铁 津西鋼鐵 津西集团 津西集團 | | steel
china-overseas-grand-oceans | China Overseas Grand Oceans | 中國海外宏洋 中国海外宏洋 | |
china-overseas-holdings | China Overseas Holdings, COHL | 中国海外集团 中國海外集團 | fund |
china-overseas-land-and-investment | China Overseas Land & Investment, COLI, China Overseas Land | 中国海外发展 中國海外發展 中海地产 中海地產 | |
china-overseas-ports-holding | China Overseas Ports Holding | 中国海外港口控股 中國海外港口控股 | |
china-overseas-property | China Overseas Property, China Overseas Property Holdings | 中海物业 中海物業 | |
china-pacific-insurance-private-fund | China Pacific Insurance Private Fund, CPIC Private Equity | 太保私募 | lender |
china-paper | China Paper, China Paper Corporation, China Chengtong Paper | 中国纸业 中國紙業 | |
china-pet-foods | China Pet Foods | 中宠股份 中寵股份 | |
china-petrochemical-development | China Petrochemical Development, CPDC | 中國石油化學工業開發 中国石油化学工业开发 | | chemicals
china-petroleum-and-chemical-industry-federation | China Petroleum and Chemical Industry Federation, CPCIF | 石化联合会 石化聯合會 中国石油和化学工业联合会 中國石油和化學工業聯合會 | observer |
china-petroleum-captive-insurance | China Petroleum Captive Insurance, CPCI | 中石油专属保险 中石油專屬保險 中石油专属财险 中石油專屬財險 | lender |
china-petroleum-logging | China Petroleum Logging | 中油测井 中油測井 | |
china-pharmaceutical-university | China Pharmaceutical University | 中国药科大学 中國藥科大學 中国药大 中國藥大 | |
china-post | China Post, China Post Group | 中国邮政 中國郵政 中国邮政集团 中國郵政集團 中国邮政速递 中國郵政速遞 | | transport
china-post-consumer-finance | China Post Consumer Finance, PSBC Consumer Finance | 中邮消费金融 中郵消費金融 中邮消金 中郵消金 | lender |
china-post-life-insurance | China Post Life Insurance, China Post Life | 中邮人寿 中郵人壽 中邮保险 中郵保險 | lender |
china-post-securities | China Post Securities | 中邮证券 中郵證券 | observer |
china-postal-airlines | China Postal Airlines | 邮政航空 郵政航空 中国邮政航空 中國郵政航空 | | airline
china-power-clean-energy | China Power Clean Energy, China Power New Energy Development | 中国电力清洁能源 中國電力清潔能源 中电新能源 中電新能源 中国电力新能源 中國電力新能源 | | power
china-power-engineering-consulting-group | China Power Engineering Consulting Group | 中国电力工程顾问集团 中國電力工程顧問集團 中电工程 中電工程 | | epc
china-prosperity-development | China Prosperity Development | 中欣開發 中欣开发 | |
china-publishing-and-media | China Publishing & Media | 中国出版集团 中國出版集團 中国出版传媒 中國出版傳媒 | | rights
china-railway-12th-bureau-group | China Railway 12th Bureau Group | 中铁十二局 中鐵十二局 | | epc
china-railway-14th-bureau-group | China Railway 14th Bureau Group | 中铁十四局 中鐵十四局 | | epc
china-railway-15th-bureau-group | China Railway 15th Bureau Group | 中铁十五局 中鐵十五局 | | epc
china-railway-16th-bureau-group | China Railway 16th Bureau Group | 中铁十六局 中鐵十六局 | | epc
china-railway-17th-bureau-group | China Railway 17th Bureau Group | 中铁十七局 中鐵十七局 | | epc
china-railway-18th-bureau-group | China Railway 18th Bureau Group | 中铁十八局 中鐵十八局 | | epc
china-railway-19th-bureau-group | China Railway 19th Bureau Group | 中铁十九局 中鐵十九局 | | epc
china-railway-20th-bureau-group | China Railway 20th Bureau Group | 中铁二十局 中鐵二十局 | | epc
china-railway-21st-bureau-group | China Railway 21st Bureau Group | 中铁二十一局 中鐵二十一局 | | epc
china-railway-22nd-bureau-group | China Railway 22nd Bureau Group | 中铁二十二局 中鐵二十二局 | | epc
china-railway-23rd-bureau-group | China Railway 23rd Bureau Group | 中铁二十三局 中鐵二十三局 | | epc
china-railway-24th-bureau-group | China Railway 24th Bureau Group | 中铁二十四局 中鐵二十四局 | | epc
china-railway-25th-bureau-group | China Railway 25th Bureau Group | 中铁二十五局 中鐵二十五局 | | epc
china-railway-beijing-engineering-group | China Railway Beijing Engineering Group | 中铁北京局 中鐵北京局 中铁北京工程局 中鐵北京工程局 | | epc
china-railway-beijing-group | China Railway Beijing Group, China Railway Beijing Bureau | 中国铁路北京局集团 中國鐵路北京局集團 北京铁路局 北京鐵路局 北京局集团公司 北京局集團公司 | |
china-railway-capital | China Railway Capital | 中铁资本 中鐵資本 | fund |
china-railway-chengdu-group | China Railway Chengdu Group, China Railway Chengdu Bureau | 中国铁路成都局集团 中國鐵路成都局集團 成都铁路局 成都鐵路局 成都局集团公司 成都局集團公司 | |
china-railway-communications-investment | China Railway Communications Investment | 中铁交通投资 中鐵交通投資 中铁高速 中鐵高速 | |
china-railway-construction-electrification-bureau | China Railway Construction Electrification Bureau | 中国铁建电气化局 中國鐵建電氣化局 铁建电气化局 鐵建電氣化局 中铁建电气化局 中鐵建電氣化局 | | epc
china-railway-construction-engineering-group | China Railway Construction Engineering Group | 中铁建工 中鐵建工 中铁建工集团 中鐵建工集團 | | epc
china-railway-construction-financial-leasing | China Railway Construction Financial Leasing, CRCC Financial Leasing | 铁建金租 鐵建金租 中铁建金融租赁 中鐵建金融租賃 中铁建金租 中鐵建金租 铁建租赁 鐵建租賃 | lender |
china-railway-construction-group | China Railway Construction Group | 中铁建设 中鐵建設 中铁建设集团 中鐵建設集團 | | epc
china-railway-construction-heavy-industry | China Railway Construction Heavy Industry, CRCHI | 铁建重工 鐵建重工 中国铁建重工 中國鐵建重工 | | equipment
china-railway-construction-investment-group | China Railway Construction Investment Group | 中国铁建投资 中國鐵建投資 铁建投资 鐵建投資 中铁建投资 中鐵建投資 | |
china-railway-construction-port-and-channel | China Railway Construction Port & Channel | 铁建港航 鐵建港航 中铁建港航局 中鐵建港航局 | | epc
china-railway-construction-real-estate | China Railway Construction Real Estate | 中国铁建地产 中國鐵建地產 铁建地产 鐵建地產 | |
china-railway-container | China Railway Container | 中铁集装箱 中鐵集裝箱 | | transport
china-railway-design-corporation | China Railway Design Corporation, CRDC | 中国铁设 中國鐵設 铁三院 鐵三院 中国铁路设计集团 中國鐵路設計集團 | |
china-railway-development-investment | China Railway Development Investment | 中铁发展投资 中鐵發展投資 | |
china-railway-electrification-engineering-group | China Railway Electrification Engineering Group | 中铁电气化局 中鐵電氣化局 中铁电气化 中鐵電氣化 | | epc
china-railway-engineering-equipment-group | China Railway Engineering Equipment Group | 中铁装备 中鐵裝備 中铁工程装备 中鐵工程裝備 | | equipment
china-railway-eryuan-engineering | China Railway Eryuan Engineering, CREEC | 中铁二院 中鐵二院 | | epc
china-railway-first-survey-and-design-institute | China Railway First Survey and Design Institute, FSDI | 铁一院 鐵一院 中铁第一勘察设计院 中鐵第一勘察設計院 | |
china-railway-group-finance | China Railway Group Finance, CREC Finance | 中铁财务 中鐵財務 | lender |
china-railway-guangzhou-engineering-group | China Railway Guangzhou Engineering Group | 中铁广州局 中鐵廣州局 中铁广州工程局 中鐵廣州工程局 | | epc
china-railway-guangzhou-group | China Railway Guangzhou Group, China Railway Guangzhou Bureau | 中国铁路广州局集团 中國鐵路廣州局集團 广州铁路局 廣州鐵路局 广州局集团公司 廣州局集團公司 广铁集团 廣鐵集團 中国铁路广州局 中國鐵路廣州局 | |
china-railway-harbin-group | China Railway Harbin Group, China Railway Harbin Bureau | 中国铁路哈尔滨局集团 中國鐵路哈爾濱局集團 哈尔滨铁路局 哈爾濱鐵路局 哈尔滨局集团公司 哈爾濱局集團公司 | |
china-railway-high-tech-industry | China Railway High-Tech Industry | 中铁工业 中鐵工業 中铁高新工业 中鐵高新工業 | | equipment
china-railway-hohhot-group | China Railway Hohhot Group, China Railway Hohhot Bureau | 中国铁路呼和浩特局集团 中國鐵路呼和浩特局集團 呼和浩特铁路局 呼和浩特鐵路局 呼和浩特局集团公司 呼和浩特局集團公司 | |
china-railway-international-group | China Railway International Group | 中铁国际 中鐵國際 中铁国际集团 中鐵國際集團 | | epc
china-railway-jinan-group | China Railway Jinan Group, China Railway Jinan Bureau | 中国铁路济南局集团 中國鐵路濟南局集團 济南铁路局 濟南鐵路局 济南局集团公司 濟南局集團公司 | |
china-railway-kunming-group | China Railway Kunming Group, China Railway Kunming Bureau | 中国铁路昆明局集团 中國鐵路昆明局集團 昆明铁路局 昆明鐵路局 昆明局集团公司 昆明局集團公司 | |
china-railway-lanzhou-group | China Railway Lanzhou Group, China Railway Lanzhou Bureau | 中国铁路兰州局集团 中國鐵路蘭州局集團 兰州铁路局 蘭州鐵路局 兰州局集团公司 蘭州局集團公司 | |
china-railway-liuyuan | China Railway Liuyuan, China Railway Liuyuan Group | 中铁六院 中鐵六院 | |
china-railway-major-bridge-engineering | China Railway Major Bridge Engineering, MBEC | 中铁大桥局 中鐵大橋局 | | epc
china-railway-materials | China Railway Materials, China Railway Materials Group, Guotie Materials | 中国铁物 中國鐵物 中铁物晟 中鐵物晟 中国铁路物资 中國鐵路物資 铁物集团 鐵物集團 中铁物晟科技 中鐵物晟科技 | | trading
china-railway-nanchang-group | China Railway Nanchang Group, China Railway Nanchang Bureau | 中国铁路南昌局集团 中國鐵路南昌局集團 南昌铁路局 南昌鐵路局 南昌局集团公司 南昌局集團公司 | |
china-railway-nanning-group | China Railway Nanning Group, China Railway Nanning Bureau | 中国铁路南宁局集团 中國鐵路南寧局集團 南宁铁路局 南寧鐵路局 南宁局集团公司 南寧局集團公司 | |
china-railway-no-1-engineering-group | China Railway No. 1 Engineering Group, China Railway First Group | 中铁一局 中鐵一局 | | epc
china-railway-no-10-engineering-group | China Railway No. 10 Engineering Group | 中铁十局 中鐵十局 | | epc
china-railway-no-2-engineering-group | China Railway No. 2 Engineering Group | 中铁二局 中鐵二局 中铁二局集团 中鐵二局集團 | | epc
china-railway-no-3-engineering-group | China Railway No. 3 Engineering Group | 中铁三局 中鐵三局 | | epc
china-railway-no-4-engineering-group | China Railway No. 4 Engineering Group, CTCE | 中铁四局 中鐵四局 | | epc
china-railway-no-5-engineering-group | China Railway No. 5 Engineering Group | 中铁五局 中鐵五局 | | epc
china-railway-no-6-engineering-group | China Railway No. 6 Engineering Group | 中铁六局 中鐵六局 | | epc
china-railway-no-7-engineering-group | China Railway No. 7 Engineering Group | 中铁七局 中鐵七局 | | epc
china-railway-no-8-engineering-group | China Railway No. 8 Engineering Group | 中铁八局 中鐵八局 | | epc
china-railway-no-9-engineering-group | China Railway No. 9 Engineering Group | 中铁九局 中鐵九局 | | epc
china-railway-prefabricated-construction | China Railway Prefabricated Construction | 中铁装配 中鐵裝配 | |
china-railway-property-insurance-self-insurance | China Railway Property Insurance Self-Insurance | 中铁自保 中鐵自保 中国铁路财产保险自保 中國鐵路財產保險自保 | lender |
china-railway-qingzang-group | China Railway Qingzang Group | 青藏集团公司 青藏集團公司 中国铁路青藏集团 中國鐵路青藏集團 青藏铁路公司 青藏鐵路公司 | |
china-railway-real-estate | China Railway Real Estate | 中铁置业 中鐵置業 | |
china-railway-resources-group | China Railway Resources Group | 中铁资源 中鐵資源 | | mining
china-railway-shanghai-engineering-group | China Railway Shanghai Engineering Group | 中铁上海局 中鐵上海局 中铁上海工程局 中鐵上海工程局 | | epc
china-railway-shanghai-group | China Railway Shanghai Group, China Railway Shanghai Bureau | 中国铁路上海局集团 中國鐵路上海局集團 上海铁路局 上海鐵路局 上海局集团公司 上海局集團公司 中国铁路上海局 中國鐵路上海局 上铁集团 上鐵集團 | |
china-railway-shenyang-group | China Railway Shenyang Group, China Railway Shenyang Bureau | 中国铁路沈阳局集团 中國鐵路瀋陽局集團 沈阳铁路局 瀋陽鐵路局 沈阳局集团公司 瀋陽局集團公司 | |
china-railway-siyuan-survey-and-design | China Railway Siyuan Survey and Design, CRSSD | 铁四院 鐵四院 中铁第四勘察设计院 中鐵第四勘察設計院 | |
china-railway-south-investment | China Railway South Investment, China Railway Southern | 中铁南方投资 中鐵南方投資 | |
china-railway-special-cargo | China Railway Special Cargo, China Railway Express | 中铁特货 中鐵特貨 中铁快运 中鐵快運 | | transport
china-railway-taiyuan-group | China Railway Taiyuan Group, China Railway Taiyuan Bureau | 中国铁路太原局集团 中國鐵路太原局集團 太原铁路局 太原鐵路局 太原局集团公司 太原局集團公司 中国铁路太原局 中國鐵路太原局 | |
china-railway-tielong-container-logistics | China Railway Tielong Container Logistics | 铁龙物流 鐵龍物流 中铁铁龙 中鐵鐵龍 | | transport
china-railway-trust | China Railway Trust | 中铁信托 中鐵信託 | lender |
china-railway-urumqi-group | China Railway Urumqi Group, China Railway Urumqi Bureau | 中国铁路乌鲁木齐局集团 中國鐵路烏魯木齊局集團 乌鲁木齐铁路局 烏魯木齊鐵路局 乌鲁木齐局集团公司 烏魯木齊局集團公司 | |
china-railway-wuhan-group | China Railway Wuhan Group, China Railway Wuhan Bureau | 中国铁路武汉局集团 中國鐵路武漢局集團 武汉铁路局 武漢鐵路局 武汉局集团公司 武漢局集團公司 | |
china-railway-xian-group | China Railway Xi'an Group, China Railway Xi'an Bureau | 中国铁路西安局集团 中國鐵路西安局集團 西安铁路局 西安鐵路局 西安局集团公司 西安局集團公司 | |
china-railway-zhengzhou-group | China Railway Zhengzhou Group, China Railway Zhengzhou Bureau | 中国铁路郑州局集团 中國鐵路鄭州局集團 郑州铁路局 鄭州鐵路局 郑州局集团公司 鄭州局集團公司 | |
china-rare-earth-resources-and-technology | China Rare Earth Resources and Technology | 五矿稀土 五礦稀土 中稀有色 | | rare-earths
china-rare-metals-and-rare-earth | China Rare Metals and Rare Earth | 中国稀有稀土 中國稀有稀土 | | rare-earths
china-re-life | China Re Life, China Life Reinsurance | 中再寿险 中再壽險 中国人寿再保险 中國人壽再保險 | lender |
china-re-p-and-c | China Re P&C, China Property and Casualty Reinsurance | 中再产险 中再產險 中国财产再保险 中國財產再保險 | lender |
china-reform-fund | China Reform Fund, China Venture Capital Fund, Guoxin Fund, China State-owned Capital Venture Investment Fund, CVC Fund China | 国新基金 國新基金 国风投基金 國風投基金 国风投 國風投 国新风险投资 國新風險投資 中国国有资本风险投资基金 中國國有資本風險投資基金 国新科创 國新科創 | fund |
china-renewable-energy-engineering-institute | China Renewable Energy Engineering Institute, CREEI | 水电水利规划设计总院 水電水利規劃設計總院 水电总院 水電總院 水规总院 水規總院 | observer |
china-resources-chemical-innovative-materials | China Resources Chemical Innovative Materials, CR Chemical Materials | 华润材料 華潤材料 华润化学材料 華潤化學材料 | | chemicals
china-resources-land | China Resources Land, CR Land | 华润置地 華潤置地 | |
china-resources-leasing | China Resources Leasing | 华润租赁 華潤租賃 华润融资租赁 華潤融資租賃 | lender |
china-resources-logistics | China Resources Logistics | 華潤物流 华润物流 | |
china-resources-medical | China Resources Medical | 华润医疗 華潤醫療 华润健康 華潤健康 | |
china-resources-mixc-lifestyle | China Resources Mixc Lifestyle, CR Mixc | 华润万象生活 華潤萬象生活 万象生活 萬象生活 万象城 萬象城 | |
china-resources-ng-fung | China Resources Ng Fung | 五丰行 五豐行 华润五丰 華潤五豐 | |
china-resources-pharma-commercial | China Resources Pharma Commercial | 华润医药商业 華潤醫藥商業 | | trading
china-risun | China Risun, Risun Group | 中国旭阳集团 中國旭陽集團 旭阳集团 旭陽集團 旭阳焦化 旭陽焦化 旭阳化工 旭陽化工 | | materials chemicals
china-road-and-bridge-hong-kong | China Road and Bridge Hong Kong | 中國路橋香港 中国路桥香港 | | epc
china-rocket | China Rocket, Chinarocket | 中国火箭公司 中國火箭公司 中国长征火箭 中國長征火箭 | | launch
china-ruyi-holdings | China Ruyi Holdings | 中國儒意 中国儒意 儒意影業 儒意影业 | | rights
china-salt-lake-industry | China Salt Lake Industry, China Salt Lake Group | 中国盐湖集团 中國鹽湖集團 中国盐湖工业集团 中國鹽湖工業集團 中国盐湖 中國鹽湖 | | lithium fertiliser
china-satcom | China Satcom, China Satellite Communications | 中国卫通 中國衛通 中國衞通 中国卫星通信 中國衛星通信 中國衞星通信 | | telecom
china-satellite-network | China Satellite Network, China SatNet | 中国星网 中國星網 中国卫星网络集团 中國衛星網絡集團 中國衞星網絡集團 星网集团 星網集團 | | telecom
china-sce | China SCE | 中骏集团 中駿集團 中骏控股 中駿控股 | |
china-science-publishing | China Science Publishing | 中国科传 中國科傳 科学出版社 科學出版社 | | rights
china-second-heavy-machinery | China Second Heavy Machinery | 二重装备 二重裝備 中国二重 中國二重 德阳二重 德陽二重 | | equipment
china-securities-credit-investment | China Securities Credit Investment, CSCI | 中证信用 中證信用 中证信用增进 中證信用增進 中证增信 中證增信 中证融担 中證融擔 | lender |
china-securities-depository-and-clearing | China Securities Depository and Clearing, ChinaClear | 中国结算 中國結算 中国证券登记结算 中國證券登記結算 中证登 中證登 | observer |
china-securities-index-company | China Securities Index Company | 中证指数 中證指數 | observer |
china-securities-investment | China Securities Investment, CSC Investment | 中信建投投资 中信建投投資 | fund |
china-securities-investor-services-center | China Securities Investor Services Center | 投服中心 中证投服中心 中證投服中心 中证中小投资者服务中心 中證中小投資者服務中心 | observer |
china-securities-regulatory-commission | China Securities Regulatory Commission, CSRC | 中国证监会 中國證監會 证监会 證監會 中国证券监督管理委员会 中國證券監督管理委員會 | observer |
china-semiconductor-industry-association | China Semiconductor Industry Association, CSIA | 中国半导体行业协会 中國半導體行業協會 | observer |
china-shengmu | China Shengmu | 中国圣牧 中國聖牧 圣牧有机 聖牧有機 | | farm
china-shipbuilding-industry-group-power | China Shipbuilding Industry Group Power, CSIC Power | 中船动力 中船動力 | | engines
china-shipbuilding-trading | China Shipbuilding Trading, CSTC | 中船贸易 中船貿易 中国船舶工业贸易 中國船舶工業貿易 | | ships
china-silicon-industry-association | China Silicon Industry Association | 有色金属工业协会硅业分会 有色金屬工業協會硅業分會 | observer |
china-singapore-suzhou-industrial-park-ventures | China-Singapore Suzhou Industrial Park Ventures, SIP Ventures | 中新创投 中新創投 | fund |
china-soe-mixed-ownership-reform-fund | China SOE Mixed Ownership Reform Fund, National Mixed-Ownership Reform Fund | 国有企业混改基金 國有企業混改基金 国有企业混合所有制改革基金 國有企業混合所有制改革基金 混改基金 国改双百基金 國改雙百基金 国企改革双百发展基金 國企改革雙百發展基金 | fund |
china-south-city | China South City | 华南城 華南城 | |
china-south-industries | China South Industries, CSGC, China South Industries Group | 兵器装备集团 兵器裝備集團 中国兵器装备集团 中國兵器裝備集團 中国南方工业集团 中國南方工業集團 | | defence
china-south-industries-assets-management | China South Industries Assets Management, Southern Assets | 南方工业资产 南方工業資產 南方工业资产管理 南方工業資產管理 | fund |
china-south-industries-group-finance | China South Industries Group Finance, Bingzhuang Finance | 兵装财务 兵裝財務 兵器装备集团财务 兵器裝備集團財務 | lender |
china-south-publishing-and-media | China South Publishing & Media | 中南传媒 中南傳媒 | | rights
china-southern-air-logistics | China Southern Air Logistics | 南航物流 | | airline transport
china-southern-asset-management | China Southern Asset Management, China Southern Fund, CSAM | 南方基金 | fund |
china-southern-power-grid-capital | China Southern Power Grid Capital, CSG Capital | 南网资本 南網資本 南方电网资本 南方電網資本 南方电网资本控股 南方電網資本控股 | fund |
china-southern-power-grid-finance | China Southern Power Grid Finance | 南网财务 南網財務 南方电网财务 南方電網財務 | lender |
china-southern-power-grid-international | China Southern Power Grid International, CSG International | 南网国际 南網國際 南方电网国际 南方電網國際 | |
china-southern-power-grid-leasing | China Southern Power Grid Leasing, CSG Leasing, South Grid Leasing | 南网租赁 南網租賃 南网融资租赁 南網融資租賃 南方电网租赁 南方電網租賃 | lender |
china-southern-power-grid-technology | China Southern Power Grid Technology, CSG Technology | 南网科技 南網科技 南方电网科技 南方電網科技 | | equipment
china-southwest-architectural-design | China Southwest Architectural Design, CSCEC Southwest Institute | 中建西南院 中国建筑西南设计研究院 中國建築西南設計研究院 | |
china-southwest-cement | China Southwest Cement | 西南水泥 | |
china-spacesat | China Spacesat | 航天东方红 航天東方紅 中国东方红卫星 中國東方紅衛星 中國東方紅衞星 | |
china-sports-industry-group | China Sports Industry Group, China Sports Media | 中体产业 中體產業 | |
china-sports-lottery-center | China Sports Lottery Center | 中国体彩中心 中國體彩中心 | |
china-state-construction-development | China State Construction Development | 中国建筑兴业 中國建築興業 中建环能 中建環能 | | epc
china-state-construction-engineering-hong-kong | China State Construction Engineering (Hong Kong) | 中國建築香港 中国建筑香港 中國建築工程香港 中国建筑工程香港 中國建築工程（香港） 中国建筑工程（香港） | | epc
china-state-construction-infrastructure | China State Construction Infrastructure, CSCEC Transportation | 中建交通 中建交通建设 中建交通建設 | | epc
china-state-construction-international | China State Construction International | 中国建筑国际 中國建築國際 | | epc
china-state-construction-overseas-division | China State Construction Overseas Division, CSCEC Middle East | 中建中东 中建中東 中建中东公司 中建中東公司 | | epc
china-state-construction-port | China State Construction Port, China Construction Port & Channel | 中建港航局 中建港务 中建港務 中建港航 | | epc
china-state-railway | China State Railway, China Railway Corporation, China State Railway Group, China Railway | 国铁集团 國鐵集團 中国国家铁路集团 中國國家鐵路集團 中国铁路总公司 中國鐵路總公司 铁总 鐵總 | | transport
china-steel-aluminum | China Steel Aluminum | 中鋼鋁業 中钢铝业 | |
china-steel-express | China Steel Express | 中鋼運通 中钢运通 | | shipping
china-steel-machinery | China Steel Machinery | 中鋼機械 中钢机械 | | equipment
china-steel-power | China Steel Power | 中鋼電力公司 中钢电力公司 中鋼離岸風電 中钢离岸风电 | | power
china-steel-structure | China Steel Structure | 中鋼構 中钢构 中國鋼鐵結構 中国钢铁结构 | | steel
china-taiping-insurance-hk | China Taiping Insurance HK, China Taiping Insurance Hong Kong | 中国太平保险香港 中國太平保險香港 太平香港 | lender |
china-tea | China Tea, China Tea Company | 中国茶叶股份 中國茶葉股份 中茶公司 | |
china-telecom-capital | China Telecom Capital | 天翼资本 天翼資本 电信投资 電信投資 | fund |
china-telecom-investment | China Telecom Investment | 中国电信投资 中國電信投資 中电信投资 中電信投資 | fund |
china-telecom-leasing | China Telecom Leasing | 天翼租赁 天翼租賃 天翼融资租赁 天翼融資租賃 | lender |
china-telecom-macau | China Telecom Macau | 中國電信澳門 中国电信澳门 中國電信（澳門） 中国电信（澳门） | | telecom
china-television-company | China Television Company | 中國電視公司 中国电视公司 | | platform
china-three-gorges-construction-engineering | China Three Gorges Construction Engineering | 三峡建工 三峽建工 中国三峡建工 中國三峽建工 | |
china-three-gorges-europe | China Three Gorges (Europe), CTG Europe | 三峡欧洲 三峽歐洲 | |
china-three-gorges-international | China Three Gorges International, CTG International, CTGI | 三峡国际 三峽國際 三峡国际能源投资 三峽國際能源投資 中国三峡国际 中國三峽國際 | | power
china-three-gorges-south-asia-investment | China Three Gorges South Asia Investment, CSAIL | 三峡南亚 三峽南亞 三峡南亚公司 三峽南亞公司 | |
china-times-group | China Times Group | 中時集團 中时集团 旺中集團 旺中集团 中国时报 | |
china-tobacco-anhui-industrial | China Tobacco Anhui Industrial, China Tobacco Anhui | 安徽中烟 安徽中煙 安徽中烟工业 安徽中煙工業 | |
china-tobacco-chongqing-industrial | China Tobacco Chongqing Industrial, China Tobacco Chongqing | 重庆中烟 重慶中煙 重庆中烟工业 重慶中煙工業 | |
china-tobacco-fujian-industrial | China Tobacco Fujian Industrial, China Tobacco Fujian | 福建中烟 福建中煙 福建中烟工业 福建中煙工業 | |
china-tobacco-guangdong-industrial | China Tobacco Guangdong Industrial, China Tobacco Guangdong | 广东中烟 廣東中煙 广东中烟工业 廣東中煙工業 | |
china-tobacco-guangxi-industrial | China Tobacco Guangxi Industrial, China Tobacco Guangxi | 广西中烟 廣西中煙 广西中烟工业 廣西中煙工業 | |
china-tobacco-guizhou-industrial | China Tobacco Guizhou Industrial, China Tobacco Guizhou | 贵州中烟 貴州中煙 贵州中烟工业 貴州中煙工業 | |
china-tobacco-hebei-industrial | China Tobacco Hebei Industrial, China Tobacco Hebei | 河北中烟 河北中煙 河北中烟工业 河北中煙工業 | |
china-tobacco-heilongjiang-industrial | China Tobacco Heilongjiang Industrial, China Tobacco Heilongjiang | 黑龙江中烟 黑龍江中煙 黑龙江中烟工业 黑龍江中煙工業 | |
china-tobacco-henan-industrial | China Tobacco Henan Industrial, China Tobacco Henan | 河南中烟 河南中煙 河南中烟工业 河南中煙工業 | |
china-tobacco-hubei-industrial | China Tobacco Hubei Industrial, China Tobacco Hubei | 湖北中烟 湖北中煙 湖北中烟工业 湖北中煙工業 | |
china-tobacco-hunan-industrial | China Tobacco Hunan Industrial, China Tobacco Hunan | 湖南中烟 湖南中煙 湖南中烟工业 湖南中煙工業 | |
china-tobacco-international-hk | China Tobacco International HK | 中烟香港 中煙香港 | | trading
china-tobacco-jiangsu-industrial | China Tobacco Jiangsu Industrial, China Tobacco Jiangsu | 江苏中烟 江蘇中煙 江苏中烟工业 江蘇中煙工業 | |
china-tobacco-jiangxi-industrial | China Tobacco Jiangxi Industrial, China Tobacco Jiangxi | 江西中烟 江西中煙 江西中烟工业 江西中煙工業 | |
china-tobacco-shaanxi-industrial | China Tobacco Shaanxi Industrial, China Tobacco Shaanxi | 陕西中烟 陝西中煙 陕西中烟工业 陝西中煙工業 | |
china-tobacco-shandong-industrial | China Tobacco Shandong Industrial, China Tobacco Shandong | 山东中烟 山東中煙 山东中烟工业 山東中煙工業 | |
china-tobacco-sichuan-industrial | China Tobacco Sichuan Industrial, China Tobacco Sichuan | 四川中烟 四川中煙 四川中烟工业 四川中煙工業 | |
china-tobacco-yunnan-industrial | China Tobacco Yunnan Industrial, China Tobacco Yunnan | 云南中烟 雲南中煙 云南中烟工业 雲南中煙工業 | |
china-tobacco-zhejiang-industrial | China Tobacco Zhejiang Industrial, China Tobacco Zhejiang | 浙江中烟 浙江中煙 浙江中烟工业 浙江中煙工業 | |
china-tourism-academy | China Tourism Academy | 中国旅游研究院 中國旅遊研究院 | observer |
china-tourism-group | China Tourism Group, CTS Group | 中国旅游集团 中國旅遊集團 港中旅 港中旅集團 港中旅集团 | |
china-tourism-group-duty-free | China Tourism Group Duty Free, CTG Duty Free, CDFG | 中国中免 中國中免 中免集团 中免集團 中国免税品集团 中國免税品集團 中國免稅品集團 | | retail
china-tourism-industry-fund | China Tourism Industry Fund | 中国旅游产业基金 中國旅遊產業基金 | fund |
china-tower | China Tower | 中国铁塔 中國鐵塔 铁塔公司 鐵塔公司 | | telecom
china-traditional-chinese-medicine | China Traditional Chinese Medicine, China TCM | 中国中药控股 中國中藥控股 | | drugs
china-transinfo | China TransInfo | 千方科技 | | software
china-travel-international | China Travel International | 香港中旅 香港中旅国际 香港中旅國際 香港中旅國際投資 香港中旅国际投资 中旅國際 中旅国际 | |
china-travel-service-hong-kong | China Travel Service Hong Kong | 香港中國旅行社 香港中国旅行社 | |
china-triumph-international-engineering | China Triumph International Engineering | 中国建材国际工程 中國建材國際工程 | | epc
china-trust-commercial-bank-usa | China Trust Commercial Bank USA, CTBC Bank USA | 中信銀行美國 中信银行美国 中國信託美國 中国信托美国 | lender |
china-trust-protection-fund | China Trust Protection Fund, China Trust Industry Protection Fund | 信保基金公司 中国信托业保障基金 中國信託業保障基金 信托业保障基金 信託業保障基金 | fund |
china-trust-registration | China Trust Registration | 中国信托登记 中國信託登記 中信登 | observer |
china-unicom-hong-kong | China Unicom Hong Kong | 中國聯通香港 中国联通香港 | | telecom
china-unicom-innovation-fund | China Unicom Innovation Fund | 联通中金 聯通中金 联通创新基金 聯通創新基金 联通凯兴 聯通凱興 | fund |
china-united-airlines | China United Airlines | 中国联合航空 中國聯合航空 中联航 中聯航 | | airline
china-united-cement | China United Cement | 中联水泥 中聯水泥 中国联合水泥 中國聯合水泥 | |
china-united-coalbed-methane | China United Coalbed Methane, CUCBM | 中联煤层气 中聯煤層氣 | | lng
china-united-lines | China United Lines | 中联航运 中聯航運 中联集运 中聯集運 | | shipping
china-united-sme-guarantee | China United SME Guarantee | 中合担保 中合擔保 中合中小企业融资担保 中合中小企業融資擔保 | lender |
china-universal | China Universal, China Universal Asset Management, CUAM | 汇添富 匯添富 汇添富基金 匯添富基金 | fund |
china-university-of-geosciences | China University of Geosciences | 中国地质大学 中國地質大學 | |
china-university-of-mining-and-technology | China University of Mining and Technology | 中国矿业大学 中國礦業大學 中国矿大 中國礦大 | |
china-university-of-petroleum | China University of Petroleum | 中国石油大学 中國石油大學 | |
china-university-of-political-science-and-law | China University of Political Science and Law | 中国政法大学 中國政法大學 | |
china-us-green-fund | China-US Green Fund | 中美绿色基金 中美綠色基金 | fund |
china-wafer-level-csp | China Wafer Level CSP, WLCSP | 晶方科技 | | chips
china-water-affairs | China Water Affairs | 中国水务 中國水務 中国水务集团 中國水務集團 | |
china-wealth-management-registry | China Wealth Management Registry | 银行业理财登记托管中心 銀行業理財登記託管中心 中国理财网 中國理財網 | observer |
china-welfare-lottery-center | China Welfare Lottery Center | 中国福彩中心 中國福彩中心 | |
china-wind-energy-association | China Wind Energy Association, CWEA | 中国可再生能源学会风能专业委员会 中國可再生能源學會風能專業委員會 | observer |
china-xiongan-group | China Xiongan Group, Xiongan Group | 中国雄安集团 中國雄安集團 雄安集团 雄安集團 | |
china-yangtze-power-international | China Yangtze Power International | 长电国际 長電國際 长江电力国际 長江電力國際 | |
china-zhongyuan-engineering | China Zhongyuan Engineering | 中原对外 中原對外 中国中原对外工程 中國中原對外工程 | | epc
chinabond-pricing | ChinaBond Pricing | 中债估值 中債估值 中债估值中心 中債估值中心 | observer |
chinachem-group | Chinachem Group | 華懋集團 华懋集团 | |
chinalco-capital | Chinalco Capital | 中铝资本 中鋁資本 中铝资本控股 中鋁資本控股 | fund |
chinalco-finance | Chinalco Finance | 中铝财务 中鋁財務 | lender |
chinalco-high-end-manufacturing | Chinalco High-end Manufacturing | 中铝高端制造 中鋁高端製造 中铝高端 中鋁高端 | | materials
chinalco-international-engineering | Chinalco International Engineering, Chalieco | 中铝国际 中鋁國際 中铝国际工程 中鋁國際工程 | | epc
chinalco-leasing | Chinalco Leasing | 中铝租赁 中鋁租賃 中铝融资租赁 中鋁融資租賃 | lender |
chinalco-mining-international | Chinalco Mining International | 中铝矿业国际 中鋁礦業國際 | | mining
chinasoft-international | Chinasoft International | 中软国际 中軟國際 | | software
chindata | Chindata, Bridge Data Centres, Chindata Group | 秦淮数据 秦淮數據 秦淮海外 | | datacentre
chinese-academy-of-agricultural-sciences | Chinese Academy of Agricultural Sciences, CAAS | 中国农业科学院 中國農業科學院 中国农科院 中國農科院 | |
chinese-academy-of-engineering | Chinese Academy of Engineering | 中国工程院 中國工程院 | |
chinese-academy-of-macroeconomic-research | Chinese Academy of Macroeconomic Research | 中国宏观经济研究院 中國宏觀經濟研究院 | observer |
chinese-academy-of-medical-sciences | Chinese Academy of Medical Sciences | 中国医学科学院 中國醫學科學院 | |
chinese-academy-of-sciences | Chinese Academy of Sciences, CAS China | 中国科学院 中國科學院 中科院 | |
chinese-academy-of-social-sciences | Chinese Academy of Social Sciences | 中国社会科学院 中國社會科學院 中国社科院 中國社科院 社科院 | observer |
chinese-basketball-association | Chinese Basketball Association | 中国篮协 中國籃協 中国篮球协会 中國籃球協會 CBA联盟 CBA聯盟 中国男子篮球职业联赛 中國男子籃球職業聯賽 | | rights
chinese-culture-university | Chinese Culture University | 中國文化大學 中国文化大学 | |
chinese-football-association | Chinese Football Association | 中国足协 中國足協 中国足球协会 中國足球協會 | | rights
chinese-general-chamber-of-commerce-hong-kong | Chinese General Chamber of Commerce Hong Kong | 香港中華總商會 香港中华总商会 | observer |
chinese-government | Chinese government, China's government, Government of China | 中国政府 中國政府 中国中央政府 中國中央政府 | government |
chinese-national-federation-of-industries | Chinese National Federation of Industries, CNFI | 工業總會 工业总会 全國工業總會 全国工业总会 | observer |
chinese-olympic-committee | Chinese Olympic Committee | 中国奥委会 中國奧委會 | | rights
chinese-pla-general-hospital | Chinese PLA General Hospital, 301 Hospital | 解放军总医院 解放軍總醫院 301医院 301醫院 解放军301医院 解放軍301醫院 | |
chinese-professional-baseball-league | Chinese Professional Baseball League, CPBL | 中華職棒 中华职棒 中華職棒大聯盟 中华职棒大联盟 | |
chinese-super-league | Chinese Super League | 中超联赛 中超聯賽 中超公司 中超联盟 中超聯盟 | | rights
chinese-taipei-baseball-association | Chinese Taipei Baseball Association | 中華民國棒球協會 中华民国棒球协会 台灣棒協 臺灣棒協 台湾棒协 | |
chinese-taipei-football-association | Chinese Taipei Football Association | 中華民國足球協會 中华民国足球协会 台灣足協 臺灣足協 台湾足协 | |
chinese-television-system | Chinese Television System | 中華電視公司 中华电视公司 | | platform
chinese-universe-publishing-and-media | Chinese Universe Publishing and Media, Jiangxi Publishing Group, Chinese Universe Publishing | 中文传媒 中文傳媒 江西出版传媒集团 江西出版傳媒集團 江西出版集团 江西出版集團 | |
chinese-university-of-hong-kong | Chinese University of Hong Kong, CUHK | 香港中文大學 香港中文大学 | |
chinese-university-of-hong-kong-shenzhen | Chinese University of Hong Kong Shenzhen, CUHK-Shenzhen | 香港中文大学深圳 香港中文大學深圳 港中深 港中大深圳 | |
chinggis-khaan-sovereign-wealth-fund | Chinggis Khaan Sovereign Wealth Fund | 成吉思汗主权财富基金 成吉思汗主權財富基金 | fund |
chinney-investments | Chinney Investments | 建業實業 建业实业 | |
chinook-therapeutics | Chinook Therapeutics | | | drugs
chint-aneng | Chint Aneng | 正泰安能 正泰安能数字能源 正泰安能數字能源 | | solar
chint-group-finance | Chint Group Finance | 正泰财务 正泰財務 正泰集团财务 正泰集團財務 | lender |
chip-mong | Chip Mong | 集茂集团 集茂集團 | |
chipotle | Chipotle, Chipotle Mexican Grill | 奇波雷 奇波特雷 | | retail
chips-program-office | CHIPS Program Office | 芯片計劃辦公室 芯片计划办公室 | government |
chipscreen-biosciences | Chipscreen Biosciences | 微芯生物 | | drugs
chiquita | Chiquita, Chiquita Brands | 金吉達 金吉达 | | farm
chittagong-port-authority | Chittagong Port Authority, Chattogram Port Authority | 吉大港港务局 吉大港港務局 | government |
chivas | Chivas Brothers | 芝华士 芝華士 | |
chivas-guadalajara | Chivas Guadalajara | | | rights
chiyoda-corporation | Chiyoda Corporation | 千代田化工 千代田化工建设 千代田化工建設 | | epc
chiyu-banking-china | Chiyu Banking China | 集友银行中国 集友銀行中國 | lender |
chj-jewellery | CHJ Jewellery, Chaohongji | 潮宏基 | | retail
chn-energy-capital | CHN Energy Capital, China Energy Capital Holdings | 国能资本 國能資本 国家能源资本 國家能源資本 国家能源集团资本控股 國家能源集團資本控股 | fund |
chn-energy-finance | CHN Energy Finance, China Energy Finance | 国能财务 國能財務 国家能源财务 國家能源財務 国家能源集团财务公司 國家能源集團財務公司 | lender |
chn-energy-guohua-investment | CHN Energy Guohua Investment, Guohua Energy Investment | 国华投资 國華投資 国华能源投资 國華能源投資 国华能源 國華能源 | | power
chn-energy-jinsha-river | CHN Energy Jinsha River | 国能金沙江 國能金沙江 | | power
chn-energy-leasing | CHN Energy Leasing, Guoneng Leasing | 国能租赁 國能租賃 国能融资租赁 國能融資租賃 国能(北京)融资租赁 國能(北京)融資租賃 | lender |
chn-energy-low-carbon-fund | CHN Energy Low-carbon Fund, Guoneng Low Carbon Fund | 国能低碳基金 國能低碳基金 国能绿色低碳发展投资基金 國能綠色低碳發展投資基金 国能科创基金 國能科創基金 | fund |
chn-energy-science-and-technology | CHN Energy Science and Technology, Guodian Technology & Environment | 国电科环 國電科環 龙源环保 龍源環保 国电龙源 國電龍源 | |
chn-energy-xinjiang-energy | CHN Energy Xinjiang Energy | 国能新疆 國能新疆 国家能源新疆能源 國家能源新疆能源 | | mining
chobani | Chobani | 喬巴尼 乔巴尼 | |
choice-hotels | Choice Hotels | 精选国际酒店 精選國際酒店 精品國際酒店 精品国际酒店 | |
choice-properties-reit | Choice Properties REIT | | |
cholamandalam | Cholamandalam | | lender |
chong-hing-bank-china | Chong Hing Bank China | 创兴银行中国 創興銀行中國 | lender |
chong-kun-dang | Chong Kun Dang | 钟根堂 鐘根堂 | | drugs
chongda-technology | Chongda Technology, Suntak | 崇达技术 崇達技術 | | parts
chongqing-airlines | Chongqing Airlines | 重庆航空 重慶航空 | | airline
chongqing-airport-group | Chongqing Airport Group | 重庆机场集团 重慶機場集團 重庆机场 重慶機場 | |
chongqing-assets-and-equity-exchange | Chongqing Assets and Equity Exchange | 重庆联合产权交易所 重慶聯合產權交易所 重庆联交所 重慶聯交所 | observer |
chongqing-brewery | Chongqing Brewery | 重庆啤酒 重慶啤酒 | |
chongqing-cancer-hospital | Chongqing Cancer Hospital | 重庆大学附属肿瘤医院 重慶大學附屬腫瘤醫院 重庆市肿瘤医院 重慶市腫瘤醫院 | |
chongqing-changshou-development | Chongqing Changshou Development, Changshou Investment | 长寿投资集团 長壽投資集團 长寿开投 長壽開投 重庆长寿开投 重慶長壽開投 | |
chongqing-development-and-reform-commission | Chongqing Development and Reform Commission, Chongqing Municipal Commission of Development and Reform | 重庆市发改委 重慶市發改委 重庆发改委 重慶發改委 重庆市发展改革委 重慶市發展改革委 | government |
chongqing-development-investment | Chongqing Development Investment | 重庆发展投资 重慶發展投資 重庆发展公司 重慶發展公司 | fund |
chongqing-expressway-group | Chongqing Expressway Group | 重庆高速集团 重慶高速集團 重庆高速公路集团 重慶高速公路集團 | |
chongqing-food-group | Chongqing Food Group, Chongqing Agri Investment | 重庆农投集团 重慶農投集團 | | farm
chongqing-gangjiu | Chongqing Gangjiu, Chongqing Port | 重庆港股份 重慶港股份 重庆港九 重慶港九 | | transport
chongqing-gaoke-group | Chongqing Gaoke Group | 重庆高科集团 重慶高科集團 | |
chongqing-healthcare-security-administration | Chongqing Healthcare Security Administration | 重庆市医保局 重慶市醫保局 重庆医保局 重慶醫保局 | government |
chongqing-import-export-guarantee | Chongqing Import-Export Guarantee | 重庆进出口担保 重慶進出口擔保 重庆进出口融资担保 重慶進出口融資擔保 | lender |
chongqing-industrial-guidance-fund | Chongqing Industrial Guidance Fund, Chongqing Industry Guidance Equity | 重庆产业引导基金 重慶產業引導基金 重庆产业引导股权投资基金 重慶產業引導股權投資基金 | fund |
chongqing-industry-investment-master-fund | Chongqing Industry Investment Master Fund, Chongqing Chanye Mujijin | 重庆产业投资母基金 重慶產業投資母基金 重庆产业母基金 重慶產業母基金 | fund |
chongqing-iron-and-steel | Chongqing Iron & Steel | 重庆钢铁 重慶鋼鐵 重钢 重鋼 重钢集团 重鋼集團 | | steel
chongqing-logistics-group | Chongqing Logistics Group | 重庆物流集团 重慶物流集團 | |
chongqing-machinery-and-electronics | Chongqing Machinery & Electronics, CQME | 重庆机电 重慶機電 重庆机电控股集团 重慶機電控股集團 重庆机电集团 重慶機電集團 | |
chongqing-municipal-commission-of-economy-and-informatization | Chongqing Municipal Commission of Economy and Informatization | 重庆市经信委 重慶市經信委 重庆经信委 重慶經信委 重庆市经济和信息化局 重慶市經濟和信息化局 重庆市经信局 重慶市經信局 | government |
chongqing-municipal-finance-bureau | Chongqing Municipal Finance Bureau | 重庆市财政局 重慶市財政局 重庆财政局 重慶財政局 | government |
chongqing-municipal-government | Chongqing Municipal Government, Chongqing municipal government, Government of Chongqing Municipality | 重庆市政府 重慶市政府 重庆市人民政府 重慶市人民政府 | government |
chongqing-petroleum-and-gas-exchange | Chongqing Petroleum and Gas Exchange | 重庆石油天然气交易中心 重慶石油天然氣交易中心 | observer |
chongqing-pharma | Chongqing Pharma | 重药控股 重藥控股 重庆医药 重慶醫藥 | | trading
chongqing-rail-transit-group | Chongqing Rail Transit Group | 重庆轨道集团 重慶軌道集團 重庆轨道交通集团 重慶軌道交通集團 | |
chongqing-real-estate-group | Chongqing Real Estate Group, Chongqing Dichan | 重庆地产集团 重慶地產集團 | |
chongqing-sasac | Chongqing SASAC | 重庆市国资委 重慶市國資委 重庆国资委 重慶國資委 | government |
chongqing-strategic-emerging-industry-fund | Chongqing Strategic Emerging Industry Fund | 重庆战新基金 重慶戰新基金 重庆战略性新兴产业基金 重慶戰略性新興產業基金 重庆战略性新兴产业股权投资基金 重慶戰略性新興產業股權投資基金 | fund |
chongqing-three-gorges-bank | Chongqing Three Gorges Bank | 重庆三峡银行 重慶三峽銀行 三峡银行 三峽銀行 | lender |
chongqing-three-gorges-financing-guarantee | Chongqing Three Gorges Financing Guarantee, Three Gorges Guarantee | 三峡担保 三峽擔保 重庆三峡融资担保 重慶三峽融資擔保 | lender |
chongqing-tourism-investment | Chongqing Tourism Investment | 重庆旅游集团 重慶旅遊集團 重庆旅投 重慶旅投 | |
chongqing-university | Chongqing University | 重庆大学 重慶大學 | |
chongqing-urban-construction-investment | Chongqing Urban Construction Investment, CUCI, Chongqing City Investment | 重庆城投 重慶城投 重庆城投集团 重慶城投集團 重庆城市建设投资集团 重慶城市建設投資集團 | |
chongqing-wangjiang | Chongqing Wangjiang, Wangjiang Industry | 望江工业 望江工業 | | defence
chongqing-water-environment-group | Chongqing Water Environment Group, Chongqing Water Assets | 重庆水务环境集团 重慶水務環境集團 重庆水务资产 重慶水務資產 | |
chongqing-water-group | Chongqing Water Group, Chongqing Water | 重庆水务 重慶水務 重庆水务集团 重慶水務集團 | |
chongqing-xingnong-financing-guarantee | Chongqing Xingnong Financing Guarantee, Xingnong Guarantee | 兴农担保 興農擔保 重庆兴农担保 重慶興農擔保 重庆兴农融资担保 重慶興農融資擔保 | lender |
chongqing-xinyu-financial-leasing | Chongqing Xinyu Financial Leasing | 鈊渝金租 重庆鈊渝金融租赁 重慶鈊渝金融租賃 鈊渝金融租赁 鈊渝金融租賃 | lender |
chongqing-yukang-asset | Chongqing Yukang Asset | 渝康资产 渝康資產 重庆渝康资产 重慶渝康資產 华润渝康 華潤渝康 | lender |
chongqing-zhengchuan | Chongqing Zhengchuan | 正川股份 | |
chongwa-macao-financial-asset-exchange | Chongwa (Macao) Financial Asset Exchange | 中華澳門金融資產交易 中华澳门金融资产交易 MOX中華 MOX中华 | observer |
chongyang-investment | Chongyang Investment, Shanghai Chongyang | 重阳投资 重陽投資 | fund |
chongyi-zhangyuan-tungsten | Chongyi Zhangyuan Tungsten | 崇义章源 崇義章源 | | mining
chord-energy | Chord Energy | | | oil
chorus-limited | Chorus Limited, Chorus NZ | | |
chow-sang-sang | Chow Sang Sang | 周生生 | | retail
chow-tai-fook-charity-foundation | Chow Tai Fook Charity Foundation | 周大福慈善基金會 周大福慈善基金会 | |
chow-tai-fook-enterprises | Chow Tai Fook Enterprises, CTFE | 周大福企業 周大福企业 | fund |
chow-tai-seng | Chow Tai Seng | 周大生 | | retail
christchurch-airport | Christchurch Airport | 基督城机场 基督城機場 | |
christian-dior | Christian Dior, Dior | 迪奥 迪奧 | | retail
christies | Christie's | 佳士得 | |
chroma-ate | Chroma ATE | 致茂 致茂電子 致茂电子 | | equipment
chroma-medicine | Chroma Medicine, nChroma Bio | | | drugs
chryscapital | ChrysCapital | | fund |
chrysler | Chrysler, FCA US | 克萊斯勒 克莱斯勒 | | cars
chs-inc | CHS Inc | 美国CHS公司 美國CHS公司 | | grain
chu-kong-petroleum-and-natural-gas-steel-pipe | Chu Kong Petroleum and Natural Gas Steel Pipe | 珠江钢管 珠江鋼管 珠江石油天然气钢管 珠江石油天然氣鋼管 | | steel
chu-kong-shipping-enterprises | Chu Kong Shipping Enterprises | 珠江船務 珠江船务 珠江船務企業 珠江船务企业 | |
chuancai-securities | Chuancai Securities | 川财证券 川財證券 | observer |
chuangfu-leasing | Chuangfu Leasing | 创富租赁 創富租賃 创富融资租赁 創富融資租賃 | lender |
chuangs-china-investments | Chuang's China Investments | 莊士中國 庄士中国 | |
chuangs-consortium | Chuang's Consortium | 莊士機構 庄士机构 莊士機構國際 庄士机构国际 | |
chubb-life-hong-kong | Chubb Life Hong Kong | 安達人壽香港 安达人寿香港 | lender |
chubb-limited | Chubb Limited, Chubb Ltd, Chubb Insurance | 安達保險 安达保险 安達集團 安达集团 丘博保險 丘博保险 | lender |
chubb-taiwan | Chubb Taiwan | 安達產險 安达产险 安達產物保險 安达产物保险 | lender |
chubu-electric | Chubu Electric, Chubu Electric Power | 中部电力 中部電力 | | gasbuyer
chugoku-bank | Chugoku Bank, Chugin | | lender |
chugoku-electric | Chugoku Electric, Chugoku Electric Power | 日本中国电力 日本中國電力 | | gasbuyer
chun-shui-tang | Chun Shui Tang | 春水堂 | |
chun-wo-construction | Chun Wo Construction, Asia Allied Infrastructure | 俊和建築 俊和建筑 亞洲聯合基建 亚洲联合基建 | | epc
chung-hwa-pulp | Chung Hwa Pulp | 華紙 华纸 中華紙漿 中华纸浆 | |
chung-kuo-insurance | Chung Kuo Insurance | 兆豐產險 兆丰产险 兆豐產物保險 兆丰产物保险 | lender |
chung-shan-medical-university-hospital | Chung Shan Medical University Hospital | 中山附醫 中山附医 中山醫學大學附設醫院 中山医学大学附设医院 | |
chung-tai-resource | Chung Tai Resource | 中台資源科技 中台资源科技 | |
chung-yo-department-store | Chung Yo Department Store | 中友百貨 中友百货 | | retail
chung-yuan-christian-university | Chung Yuan Christian University | 中原大學 中原大学 | |
chunghwa-investment | Chunghwa Investment, Chunghwa Telecom Venture | 中華投資 中华投资 中華電信創投 中华电信创投 | fund |
chunghwa-post-savings | Chunghwa Post Savings | 郵政儲金 邮政储金 | fund |
chunghwa-system-integration | Chunghwa System Integration | 中華系統整合 中华系统整合 華電聯網 华电联网 | |
chunghwa-telecom-global | Chunghwa Telecom Global | 中華電信國際 中华电信国际 | | telecom
chunichi-dragons | Chunichi Dragons | 中日龙 中日龍 | |
chunli-medical | Chunli Medical | 春立医疗 春立醫療 | | equipment
chunxue-food | Chunxue Food | 春雪食品 | | farm
chunyu-doctors | Chunyu Doctors | 春雨医生 春雨醫生 | | platform
church-and-dwight | Church & Dwight | 切迟杜威 切遲杜威 丘奇德懷特 丘奇德怀特 | |
churchill-asset-management | Churchill Asset Management | | lender |
churchill-downs | Churchill Downs | 丘吉爾唐斯 丘吉尔唐斯 | |
chuxin-capital | Chuxin Capital, Chuxin Ventures | 初心资本 初心資本 | fund |
chuzhou-municipal-government | Chuzhou Municipal Government, Chuzhou government, Chuzhou municipal government | 滁州市政府 滁州市人民政府 | government |
chuzhou-urban-investment | Chuzhou Urban Investment | 滁州城投 | |
ci-financial | CI Financial | | fund |
cib-financial-asset-investment | CIB Financial Asset Investment | 兴银投资 興銀投資 兴银金融资产投资 興銀金融資產投資 | lender |
cib-fintech | CIB Fintech | 兴业数金 興業數金 兴业数字金融 興業數字金融 | | software
cib-fund | CIB Fund | 兴业基金 興業基金 | fund |
cib-wealth-management | CIB Wealth Management | 兴银理财 興銀理財 | fund |
cibc | CIBC, Canadian Imperial Bank of Commerce | 加拿大帝國商業銀行 加拿大帝国商业银行 | lender |
cibc-capital-markets | CIBC Capital Markets, CIBC World Markets | | observer |
cicc-hong-kong | CICC Hong Kong | 中金香港 中金公司香港 | observer |
cicc-pucheng | CICC Pucheng, CICC Pucheng Investment | 中金浦成 | fund |
cid-group | CID Group | 華威國際 华威国际 華威國際集團 华威国际集团 | fund |
cidara | Cidara, Cidara Therapeutics | | | drugs
cidi | CiDi, Changsha Intelligent Driving Institute, CIDi Inc | 希迪智驾 希迪智駕 长沙智能驾驶研究院 長沙智能駕駛研究院 | | software
cie-automotive | CIE Automotive | | |
ciech | Ciech, Qemetica | | | chemicals
cielo-sa | Cielo SA | | | platform
ciena | Ciena | 訊遠 讯远 訊遠通信 讯远通信 | | optics
cifi-ever-sunshine | CIFI Ever Sunshine | 旭辉永升 旭輝永升 永升服务 永升服務 | |
cifi-holdings | CIFI Holdings | 旭辉 旭輝 旭辉控股 旭輝控股 旭辉集团 旭輝集團 | |
cig-shanghai | CIG Shanghai, Cambridge Industries Group | 剑桥科技 劍橋科技 | | optics
cigar-lake | Cigar Lake | 雪茄湖 | | uranium
cigna | Cigna, Cigna Group | 信諾 信诺 信諾集團 信诺集团 信諾保險 信诺保险 | lender |
cigna-and-cmb-life | CIGNA & CMB Life, CIGNA CMB | 招商信诺 招商信諾 招商信诺人寿 招商信諾人壽 | lender |
ciic | CIIC, China International Intellectech | 中智集团 中智集團 中智公司 | |
cimb | CIMB, CIMB Group | 联昌国际银行 聯昌國際銀行 联昌银行 聯昌銀行 联昌国际 聯昌國際 | lender |
cimb-niaga | CIMB Niaga | 联昌商业银行 聯昌商業銀行 | lender |
cimb-thai | CIMB Thai | 联昌泰银行 聯昌泰銀行 | lender |
cimc-capital | CIMC Capital, CIMC Financial Leasing | 中集租赁 中集租賃 中集融资租赁 中集融資租賃 中集资本 中集資本 | lender |
cimc-wetrans | CIMC Wetrans | 中集世联达 中集世聯達 | | transport
cimic | CIMIC, CIMIC Group, Leighton Holdings | 西密克 礼顿控股 禮頓控股 | | epc
cimpor | Cimpor | Cimpor水泥 | |
cincinnati-financial | Cincinnati Financial | 辛辛那提金融 | lender |
cincor | CinCor | | | drugs
cinda-financial-leasing | Cinda Financial Leasing | 信达金租 信達金租 信达金融租赁 信達金融租賃 | lender |
cinda-fund | Cinda Fund, Cinda Australia Fund | 信达澳亚 信達澳亞 信澳基金 信达澳亚基金 信達澳亞基金 信达澳银 信達澳銀 | fund |
cinda-hong-kong | Cinda Hong Kong, China Cinda HK | 信达香港 信達香港 中国信达香港 中國信達香港 信达国际 信達國際 信达国际控股 信達國際控股 | lender |
cinecitta | Cinecittà | | |
cinemark | Cinemark | 喜滿客 喜满客 | |
cineplex-inc | Cineplex Inc | | |
cinepolis | Cinépolis, Cinepolis | | |
ciner | Ciner Group, WE Soda, Kazan Soda | 吉内尔集团 吉內爾集團 | | chemicals
cineworld | Cineworld | | |
cintas | Cintas | 信達思 信达思 | |
cinven | Cinven | | fund |
cip-taiwan | CIP Taiwan | CIP台灣 CIP臺灣 CIP台湾 哥本哈根基礎建設基金台灣 哥本哈根基礎建設基金臺灣 哥本哈根基础建设基金台湾 | fund |
cipher-pharmaceuticals | Cipher Pharmaceuticals | | | drugs
cipla | Cipla | 西普拉 | | drugs
ciputra | Ciputra | 芝布特拉 | |
cirba-solutions | Cirba Solutions | | | materials
circle-health | Circle Health | | |
circle-internet-group | Circle Internet Group, Circle Internet Financial | | | platform
circle-k-hong-kong | Circle K Hong Kong, Convenience Retail Asia | 利亞零售 利亚零售 香港OK便利店 | | retail
circuit-fabology | Circuit Fabology, CFMEE | 芯碁微装 芯碁微裝 | | equipment
cirion-technologies | Cirion Technologies | | | datacentre
cirium | Cirium | 睿思誉 睿思譽 | observer |
cirrascale | Cirrascale | | | cloud
cirrus-aircraft | Cirrus Aircraft | 西锐飞机 西銳飛機 西鋭飛機 西锐 西銳 西鋭 | | aircraft
cirrus-logic | Cirrus Logic | 凌雲邏輯 凌云逻辑 思睿邏輯 思睿逻辑 | | chips
cisco-investments | Cisco Investments | 思科投資 思科投资 | fund |
cisdi | CISDI, MCC CISDI | 中冶赛迪 中冶賽迪 赛迪集团 賽迪集團 | | epc
cisen-pharma | Cisen Pharma | 辰欣药业 辰欣藥業 | | drugs
cit-group | CIT Group, CIT Bank | | lender |
citadel-llc | Citadel LLC | 城堡投資 城堡投资 | fund |
citadel-securities | Citadel Securities | 城堡證券 城堡证券 | observer |
citadele | Citadele, Citadele banka | | lender |
cite-parking | Cite Parking, City Parking | 城市車旅 城市车旅 俥亭停車 伡亭停车 | |
citgo | Citgo, CITGO Petroleum | 雪鐵戈 雪铁戈 | | oil
citi-hong-kong | Citi Hong Kong, Citibank Hong Kong | 花旗香港 花旗銀行香港 花旗银行香港 | lender |
citi-securities-china | Citi Securities China | 花旗证券中国 花旗證券中國 | observer |
citibank-china | Citibank China, Citi China | 花旗中国 花旗中國 花旗银行中国 花旗銀行中國 | lender |
citibank-taiwan | Citibank Taiwan | 花旗台灣 花旗臺灣 花旗台湾 花旗（台灣）銀行 花旗（臺灣）銀行 花旗（台湾）银行 | lender |
citic-capital-hong-kong | CITIC Capital Hong Kong | 中信資本控股 中信资本控股 | fund |
citic-construction | CITIC Construction | 中信建设 中信建設 | | epc
citic-dicastal | CITIC Dicastal | 中信戴卡 | | parts
citic-finance | CITIC Finance | 中信财务 中信財務 | lender |
citic-financial-asset-investment | CITIC Financial Asset Investment | 信银投资 信銀投資 信银金融资产投资 信銀金融資產投資 | lender |
citic-futures | CITIC Futures | 中信期货 中信期貨 | observer |
citic-guoan | CITIC Guoan, CITIC Guoan Group | 中信国安 中信國安 中信国安集团 中信國安集團 | |
citic-guoan-lithium | CITIC Guoan Lithium, Qinghai CITIC Guoan | 青海中信国安 青海中信國安 国安锂业 國安鋰業 | | lithium
citic-guoan-wine | Citic Guoan Wine, Niya Wine | 尼雅葡萄酒 中信尼雅 | |
citic-heavy-industries | CITIC Heavy Industries | 中信重工 | | equipment
citic-metal | CITIC Metal | 中信金属 中信金屬 | | trading
citic-pacific | CITIC Pacific, Citic Pacific | 中信泰富 | |
citic-press | CITIC Press, CITIC Press Group | 中信出版 中信出版集团 中信出版集團 | | rights
citic-prudential-life | CITIC-Prudential Life, CITIC Prudential | 中信保诚 中信保誠 中信保诚人寿 中信保誠人壽 信诚人寿 信誠人壽 | lender |
citic-resources | CITIC Resources | 中信资源 中信資源 中信資源控股 中信资源控股 | | oil
citic-securities-international | CITIC Securities International | 中信证券国际 中信證券國際 | observer |
citic-securities-investment | CITIC Securities Investment | 中信证券投资 中信證券投資 | fund |
citic-telecom-cpc | Citic Telecom CPC | 中企通信 中信國際電訊CPC 中信国际电讯CPC | |
citic-telecom-international | CITIC Telecom International | 中信國際電訊 中信国际电讯 | | telecom
citic-wealth-management | CITIC Wealth Management, CNCB Wealth Management | 信银理财 信銀理財 | fund |
citicore-renewable | Citicore Renewable | | | power
citilink | Citilink | | | airline
citipower | CitiPower, Powercor | | |
citistore | Citistore | 千色Citistore 千色店 | | retail
citizen-machinery | Citizen Machinery | 西铁城精机 西鐵城精機 | |
citizen-watch | Citizen Watch | 西铁城 西鐵城 | |
citizenm | citizenM | 世民酒店 | |
citizens-financial | Citizens Financial, Citizens Financial Group | 公民金融集團 公民金融集团 | lender |
citrix | Citrix | 思傑系統 思杰系统 | | software
citrosuco | Citrosuco | | | farm
citvc | CITVC | 中藝國際影視 中艺国际影视 | | rights
city-amsterdam | City of Amsterdam | 阿姆斯特丹市政府 | government |
city-barcelona | Barcelona City Council, Ajuntament de Barcelona | 巴塞罗那市政府 巴塞羅那市政府 | government |
city-developments | City Developments, City Developments Limited | 新加坡城市发展 新加坡城市發展 | |
city-energy | City Energy | | |
city-hamburg | City of Hamburg, Hamburg Senate | 汉堡市政府 漢堡市政府 | government |
city-helsinki | City of Helsinki | 赫尔辛基市政府 赫爾辛基市政府 | government |
city-madrid | City of Madrid, Comunidad de Madrid | 马德里市政府 馬德里市政府 | government |
city-milan | City of Milan, Comune di Milano | 米兰市政府 米蘭市政府 | government |
city-national-bank | City National Bank | 城市國民銀行 城市国民银行 | lender |
city-of-abilene | City of Abilene | 阿比林市政府 | government |
city-of-anaheim | City of Anaheim | 安納海姆市政府 安纳海姆市政府 | government |
city-of-atlanta | City of Atlanta | 亞特蘭大市政府 亚特兰大市政府 | government |
city-of-austin | City of Austin | 奧斯汀市政府 奥斯汀市政府 | government |
city-of-baltimore | City of Baltimore | 巴爾的摩市政府 巴尔的摩市政府 | government |
city-of-boston | City of Boston | 波士頓市政府 波士顿市政府 | government |
city-of-buenos-aires | City of Buenos Aires, Buenos Aires City Government | 布宜諾斯艾利斯市政府 布宜诺斯艾利斯市政府 | government |
city-of-buffalo | City of Buffalo | | government |
city-of-calgary | City of Calgary | 卡爾加里市政府 卡尔加里市政府 | government |
city-of-cape-town | City of Cape Town | 开普敦市政府 開普敦市政府 | government |
city-of-charlotte | City of Charlotte | 夏洛特市政府 | government |
city-of-chicago | City of Chicago | 芝加哥市政府 | government |
city-of-cleveland | City of Cleveland | 克利夫蘭市政府 克利夫兰市政府 | government |
city-of-columbus | City of Columbus | 哥倫布市政府 哥伦布市政府 | government |
city-of-dallas | City of Dallas | 達拉斯市政府 达拉斯市政府 | government |
city-of-denver | City of Denver | 丹佛市政府 | government |
city-of-detroit | City of Detroit | 底特律市政府 | government |
city-of-dreams-macau | City of Dreams Macau | 新濠天地 | |
city-of-dreams-manila | City of Dreams Manila | 新濠天地马尼拉 新濠天地馬尼拉 | |
city-of-edmonton | City of Edmonton | 埃德蒙頓市政府 埃德蒙顿市政府 | government |
city-of-fort-worth | City of Fort Worth | 沃斯堡市政府 | government |
city-of-honolulu | City of Honolulu, City and County of Honolulu | 檀香山市政府 | government |
city-of-hope | City of Hope | 希望之城醫院 希望之城医院 | |
city-of-houston | City of Houston | 休斯敦市政府 休士頓市政府 休士顿市政府 | government |
city-of-indianapolis | City of Indianapolis | 印第安納波利斯市政府 印第安纳波利斯市政府 | government |
city-of-jacksonville | City of Jacksonville | 傑克遜維爾市政府 杰克逊维尔市政府 | government |
city-of-johannesburg | City of Johannesburg | 约翰内斯堡市政府 約翰內斯堡市政府 | government |
city-of-kansas-city | City of Kansas City | 堪薩斯城市政府 堪萨斯城市政府 | government |
city-of-las-vegas | City of Las Vegas | 拉斯維加斯市政府 拉斯维加斯市政府 | government |
city-of-london | City of London Corporation | 伦敦金融城公司 倫敦金融城公司 伦敦金融城 倫敦金融城 | government |
city-of-long-beach | City of Long Beach | 長灘市政府 长滩市政府 | government |
city-of-los-angeles | City of Los Angeles | 洛杉磯市政府 洛杉矶市政府 | government |
city-of-melbourne | City of Melbourne | 墨尔本市政府 墨爾本市政府 | government |
city-of-memphis | City of Memphis | 孟菲斯市政府 | government |
city-of-mesa | City of Mesa | 梅薩市政府 梅萨市政府 | government |
city-of-miami | City of Miami | 邁阿密市政府 迈阿密市政府 邁阿密戴德郡 迈阿密戴德郡 | government |
city-of-milwaukee | City of Milwaukee | 密爾沃基市政府 密尔沃基市政府 | government |
city-of-minneapolis | City of Minneapolis | 明尼阿波利斯市政府 | government |
city-of-mississauga | City of Mississauga | 密西沙加市政府 | government |
city-of-montreal | City of Montreal, Ville de Montréal | 蒙特利爾市政府 蒙特利尔市政府 | government |
city-of-nashville | City of Nashville, Metro Nashville | 納什維爾市政府 纳什维尔市政府 | government |
city-of-new-orleans | City of New Orleans | 新奧爾良市政府 新奥尔良市政府 紐奧良市政府 纽奥良市政府 | government |
city-of-new-york | City of New York | 紐約市政府 纽约市政府 | government |
city-of-oakland | City of Oakland | 加州奧克蘭市政府 加州奥克兰市政府 | government |
city-of-oklahoma-city | City of Oklahoma City | 俄克拉何馬城市政府 俄克拉何马城市政府 | government |
city-of-orlando | City of Orlando | 奧蘭多市政府 奥兰多市政府 | government |
city-of-osaka | City of Osaka | 大阪市政府 | government |
city-of-ottawa | City of Ottawa | 渥太華市政府 渥太华市政府 | government |
city-of-philadelphia | City of Philadelphia | 費城市政府 费城市政府 | government |
city-of-phoenix | City of Phoenix | 鳳凰城市政府 凤凰城市政府 | government |
city-of-pittsburgh | City of Pittsburgh | 匹茲堡市政府 匹兹堡市政府 | government |
city-of-rio-de-janeiro | City of Rio de Janeiro, Prefeitura do Rio | 里約熱內盧市政府 里约热内卢市政府 | government |
city-of-sacramento | City of Sacramento | 薩克拉門托市政府 萨克拉门托市政府 | government |
city-of-san-antonio | City of San Antonio | 聖安東尼奧市政府 圣安东尼奥市政府 | government |
city-of-san-diego | City of San Diego | 聖地亞哥市政府 圣地亚哥市政府 聖迭戈市政府 圣迭戈市政府 | government |
city-of-san-francisco | City of San Francisco, City and County of San Francisco | 舊金山市政府 旧金山市政府 三藩市市政府 | government |
city-of-san-jose | City of San Jose | 聖何塞市政府 圣何塞市政府 聖荷西市政府 圣荷西市政府 | government |
city-of-sao-paulo | City of São Paulo | 聖保羅市政府 圣保罗市政府 | government |
city-of-seattle | City of Seattle | 西雅圖市政府 西雅图市政府 | government |
city-of-surrey | City of Surrey | 素里市政府 | government |
city-of-sydney | City of Sydney | 悉尼市政府 悉尼市议会 悉尼市議會 | government |
city-of-tampa | City of Tampa | 坦帕市政府 | government |
city-of-toledo | City of Toledo | 托萊多市政府 托莱多市政府 | government |
city-of-toronto | City of Toronto | 多倫多市政府 多伦多市政府 | government |
city-of-tucson | City of Tucson | 圖森市政府 图森市政府 | government |
city-of-vancouver | City of Vancouver | 溫哥華市政府 温哥华市政府 | government |
city-of-winnipeg | City of Winnipeg | 溫尼伯市政府 温尼伯市政府 | government |
city-of-yokohama | City of Yokohama | 横滨市政府 橫濱市政府 | government |
city-paris | City of Paris, Paris city council | 巴黎市政府 | government |
city-prague | City of Prague, Prague Public Transit | 布拉格市政府 | government |
city-rotterdam | City of Rotterdam | 鹿特丹市政府 | government |
city-stockholm | City of Stockholm | 斯德哥尔摩市政府 斯德哥爾摩市政府 | government |
city-super | City Super | 香港city'super | | retail
city-therapeutics | City Therapeutics | | | drugs
city-university-of-hong-kong | City University of Hong Kong, CityU | 香港城市大學 香港城市大学 港城大 | |
city-university-of-hong-kong-dongguan | City University of Hong Kong Dongguan | 香港城市大学东莞 香港城市大學東莞 港城大东莞 港城大東莞 | |
city-university-of-macau | City University of Macau | 澳門城市大學 澳门城市大学 | |
city-university-of-new-york | City University of New York | 紐約市立大學 纽约市立大学 | |
city-vienna | City of Vienna | 维也纳市政府 維也納市政府 | government |
city-warsaw | City of Warsaw, Warsaw Trams | 华沙市政府 華沙市政府 | government |
cityblock-health | Cityblock Health | | |
citybus | Citybus | 城巴 城巴公司 | |
citycon | Citycon | | |
cityfibre | CityFibre | | | telecom
citysuper-taiwan | City'super Taiwan | 遠東都會 远东都会 | | retail
civica-rx | Civica Rx | | | drugs
civil-aviation-administration-of-china | Civil Aviation Administration of China, CAAC | 中国民航局 中國民航局 中国民用航空局 中國民用航空局 民航总局 民航總局 民航局 | government |
civil-aviation-department-hong-kong | Civil Aviation Department Hong Kong | 香港民航處 香港民航处 | government |
civil-engineering-and-development-department | Civil Engineering and Development Department, CEDD | 土木工程拓展署 土拓署 | government |
civitas-resources | Civitas Resources | | | oil
ciwen-media | Ciwen Media | 慈文传媒 慈文傳媒 | | rights
cj-bio | CJ Bio | CJ生物 | |
cj-cgv | CJ CGV | 希杰希界维 希傑希界維 | |
cj-cheiljedang | CJ CheilJedang | 希杰第一制糖 希傑第一製糖 CJ第一制糖 CJ第一製糖 | |
cj-enm | CJ ENM | 希杰娱乐 希傑娛樂 CJ娱乐 CJ娛樂 CJENM | | rights
cj-foodville | CJ Foodville | CJ富味村 多乐之日 多樂之日 | |
cj-freshway | CJ Freshway | | |
cj-group | CJ Group, CJ Corp | CJ集团 CJ集團 希杰集团 希傑集團 | |
cj-hello | CJ Hello, LG HelloVision | | | media
cj-logistics | CJ Logistics | CJ大韩通运 CJ大韓通運 大韩通运 大韓通運 | | transport
cj-olive-young | CJ Olive Young, Olive Young | 欧利芙洋 歐利芙洋 | | retail
ck-hutchison | CK Hutchison, CK Hutchison Holdings | 長江和記 长江和记 長江和記實業 长江和记实业 | |
ck-hutchison-group-telecom | CK Hutchison Group Telecom | 長和電訊 长和电讯 | | telecom
ck-life-sciences | CK Life Sciences | 长江生命科技 長江生命科技 長江生科 长江生科 | | drugs
ck-power | CK Power, Ch Karnchang | 甘昌建筑 甘昌建築 | | epc
claas | Claas, CLAAS | 科乐收 科樂收 | | equipment
clal-insurance | Clal Insurance | 克拉尔保险 克拉爾保險 | lender |
clarebout | Clarebout Potatoes | | |
clariane | Clariane, Korian | 高利泽 高利澤 | |
clariant | Clariant | 科莱恩 科萊恩 | | chemicals
clarins | Clarins | 娇韵诗 嬌韻詩 | |
clarion | Faurecia Clarion | | | parts
clarios | Clarios | 柯銳世 柯锐世 | | batteries
clarity-pharmaceuticals | Clarity Pharmaceuticals | | | drugs
clark-construction | Clark Construction | 克拉克建築 克拉克建筑 | | epc
clarks | Clarks, C&J Clark | 其樂鞋業 其乐鞋业 | |
clarksons | Clarksons, Clarksons Research, Clarkson, Clarkson Research | 克拉克森 克拉克森研究 | observer |
claro-brasil | Claro Brasil | | | telecom
classiq | Classiq | | | software
classnk | ClassNK, Nippon Kaiji Kyokai | 日本海事协会 日本海事協會 日本船级社 日本船級社 | observer |
classys | Classys | | |
clayton-dubilier-and-rice | Clayton Dubilier & Rice, CD&R | | fund |
clayton-homes | Clayton Homes | 克萊頓房屋 克莱顿房屋 | |
clean-harbors | Clean Harbors | 潔港環保 洁港环保 | |
cleanco-queensland | CleanCo Queensland | | | power
cleanspark | CleanSpark | | | datacentre
cleantech-lithium | CleanTech Lithium | | | lithium
clear-channel-outdoor | Clear Channel Outdoor | 清晰頻道戶外 清晰频道户外 | |
clearcover | Clearcover | | lender |
clearlake-capital | Clearlake Capital | 清湖资本 清湖資本 | fund |
clearstream | Clearstream | 明讯银行 明訊銀行 | observer |
clearwater-seafoods | Clearwater Seafoods | 清水海鮮 清水海鲜 | | farm
clearway-energy | Clearway Energy | | | power
clenergy | Clenergy, Xiamen Clenergy, Versolsolar | 清源股份 | | solar
clermont-group | Clermont Group | | fund |
clessidra | Clessidra | | fund |
cleveland-cliffs | Cleveland-Cliffs | 克利夫蘭克里夫斯 克利夫兰克里夫斯 克里夫斯 | | steel
cleveland-clinic | Cleveland Clinic | 克利夫蘭診所 克利夫兰诊所 克里夫蘭診所 克里夫兰诊所 克里夫蘭醫院 克里夫兰医院 | |
cleveland-clinic-abu-dhabi | Cleveland Clinic Abu Dhabi | 阿布扎比克利夫兰诊所 阿布扎比克利夫蘭診所 | |
clevo | Clevo | 藍天電腦 蓝天电脑 | |
clifford-chance | Clifford Chance | 高伟绅 高偉紳 | observer |
climate-fund-managers | Climate Fund Managers | | fund |
climate-impact-x | Climate Impact X | 气候影响交易所 氣候影響交易所 | observer |
climate-investment-funds | Climate Investment Funds | 气候投资基金 氣候投資基金 | lender |
climate-investor-one | Climate Investor One | | fund |
climb-bio | Climb Bio | | | drugs
climeworks | Climeworks | 克莱姆沃克斯 克萊姆沃克斯 | |
clinchoice | ClinChoice | 昆翎医药 昆翎醫藥 | |
clinigen | Clinigen | 科利健 | |
clinton-health-access-initiative | Clinton Health Access Initiative | 克林顿健康倡议组织 克林頓健康倡議組織 | |
clinuvel | Clinuvel | | | drugs
clio-cosmetics | Clio Cosmetics | 珂莱欧 珂萊歐 | |
clio-legal | Clio Legal | | | software
clip-mexico | Clip Mexico, PayClip | | | platform
cloetta | Cloetta | | |
clorox | Clorox | 高樂氏 高乐氏 | |
close-brothers | Close Brothers | | lender |
cloud-village | Cloud Village | 网易云村 網易雲村 | | media
cloudberry | Cloudberry Clean Energy | | | power
cloudbreak-pharma | Cloudbreak Pharma | 拨康视云 撥康視雲 | | drugs
cloudflare | Cloudflare | | | cloud
cloudhq | CloudHQ | | | datacentre
cloudmile | CloudMile | 萬里雲 万里云 | | cloud
cloudminds | CloudMinds, Dataa Robotics | 达闼 達闥 达闼科技 達闥科技 达闼机器人 達闥機器人 | |
cloudwalk | CloudWalk | 云从 雲從 云从科技 雲從科技 | | software
clough-limited | Clough Limited | | | epc
clover-biopharma | Clover Biopharma, Clover Biopharmaceuticals | 三叶草生物 三葉草生物 | | drugs
clover-health | Clover Health | | |
cloverleaf-infrastructure | Cloverleaf Infrastructure | | | datacentre
clp-china | CLP China | 中電中國 中电中国 | | power
clpe | CLPe | 中電源動 中电源动 | | power
clsa-capital-partners | CLSA Capital Partners | 中信里昂資本 中信里昂资本 | fund |
club-brugge | Club Brugge | 布鲁日足球俱乐部 布魯日足球俱樂部 | |
club-med | Club Med | 地中海俱乐部 地中海俱樂部 | |
club-river-plate | Club River Plate | 河床足球俱樂部 河床足球俱乐部 | | rights
cmb-aviation | CMB Aviation | 招银航空 招銀航空 | lender | lease
cmb-financial-asset-investment | CMB Financial Asset Investment, CMB FAIC | 招银投资 招銀投資 招银金融资产投资 招銀金融資產投資 | lender |
cmb-international-capital | CMB International Capital | 招銀國際資本 招银国际资本 | fund |
cmb-wealth-management | CMB Wealth Management | 招银理财 招銀理財 | fund |
cmbc-hong-kong | CMBC Hong Kong | 民生銀行香港 民生银行香港 民生銀行香港分行 民生银行香港分行 | lender |
cmbc-international | CMBC International, Minsheng International, Minyin Capital | 民银国际 民銀國際 民银资本 民銀資本 民生银行国际 民生銀行國際 | observer |
cmc-capital | CMC Capital, CMC Capital Partners, CMC Inc, China Media Capital | 华人文化 華人文化 华人文化产业投资基金 華人文化產業投資基金 CMC资本 CMC資本 华人文化集团 華人文化集團 | fund |
cmc-markets | CMC Markets | | observer |
cme-group | CME Group, Chicago Mercantile Exchange | 芝商所 芝加哥商業交易所 芝加哥商业交易所 芝加哥商品交易所 | observer |
cmec | CMEC, China Machinery Engineering Corporation | 中国机械设备工程 中國機械設備工程 中设集团 中設集團 | | epc
cmge | CMGE, CMGE Technology | 中手游 中手遊 | |
cmhi | CMHI, China Merchants Industry, China Merchants Heavy Industry | 招商工业 招商工業 招商局工业集团 招商局工業集團 招商局重工 | | ships
cmic | CMIC | | | cdmo
cmr-surgical | CMR Surgical | | |
cms-energy | CMS Energy, Consumers Energy | | | power
cmst-development | CMST Development | 中储股份 中儲股份 中储发展 中儲發展 | | transport
cnair | CNAIR | 罗马尼亚高速公路公司 羅馬尼亞高速公路公司 | government |
cnampgc | CNAMPGC, China National Agricultural Means of Production Group, Sino-Agri | 中农集团 中農集團 中国农资 中國農資 中国农业生产资料集团 中國農業生產資料集團 | | fertiliser
cnano-technology | Cnano Technology, Jiangsu Cnano | 天奈科技 | | materials
cnb | Czech National Bank | 捷克央行 捷克国家银行 捷克國家銀行 | observer |
cnbg | CNBG, China National Biotec | 中国生物技术 中國生物技術 国药中生 國藥中生 | | drugs
cnbm-international | CNBM International | 中建材国际 中建材國際 中建材国际装备 中建材國際裝備 | | trading
cnbm-new-materials-fund | CNBM New Materials Fund | 中建材新材料基金 中建材新材料产业投资基金 中建材新材料產業投資基金 | fund |
cnbm-private-equity | CNBM Private Equity | 中建材私募基金 | fund |
cncb-capital | CNCB Capital, CNCB HK Capital | 信银资本 信銀資本 信银香港资本 信銀香港資本 信银香港投资 信銀香港投資 | observer |
cncec | CNCEC, China National Chemical Engineering | 中国化学工程 中國化學工程 中国化学工程集团 中國化學工程集團 | | epc
cncec-finance | CNCEC Finance | 中化工程集团财务 中化工程集團財務 | lender |
cncec-fourteenth-construction | CNCEC Fourteenth Construction | 中化十四建 中国化学工程第十四建设 中國化學工程第十四建設 | | epc
cncec-investment | CNCEC Investment | 国化投资 國化投資 国化投资集团 國化投資集團 | fund |
cncec-seventh-construction | CNCEC Seventh Construction, China National Chemical Engineering No. 7 | 中化七建 中国化学工程第七建设 中國化學工程第七建設 | | epc
cncec-sixth-construction | CNCEC Sixth Construction | 中化六建 中国化学工程第六建设 中國化學工程第六建設 | | epc
cncec-third-construction | CNCEC Third Construction | 中化三建 中国化学工程第三建设 中國化學工程第三建設 | | epc
cnes | CNES | 法国国家空间研究中心 法國國家空間研究中心 法国航天局 法國航天局 | |
cnfc-overseas-fishery | CNFC Overseas Fishery | 中水渔业 中水漁業 | | farm
cngr-holding | CNGR Holding, Hunan CNGR | 中伟控股 中偉控股 中伟集团 中偉集團 湖南中伟 湖南中偉 | | materials
cnh-industrial | CNH Industrial, CNH | 凱斯紐荷蘭 凯斯纽荷兰 凱斯紐荷蘭工業 凯斯纽荷兰工业 | | equipment
cnmc-daye | CNMC Daye, Daye Nonferrous, China Daye Non-Ferrous Metals | 大冶有色 中国大冶有色金属 中國大冶有色金屬 | | mining
cnmc-finance | CNMC Finance, China Nonferrous Finance | 中国有色财务 中國有色財務 有色矿业集团财务 有色礦業集團財務 | lender |
cnmc-goldmine | CNMC Goldmine | 中色金矿 中色金礦 中国有色黄金 中國有色黃金 | | mining
cnmc-luanshya | CNMC Luanshya, Chambishi Copper Smelter | 谦比希铜冶炼 謙比希銅冶煉 中色卢安夏 中色盧安夏 | | mining
cnmc-orient | CNMC Orient, Ningxia Orient Tantalum | 东方钽业 東方鉭業 中色东方 中色東方 | | materials
cnmv | CNMV | 西班牙国家证券市场委员会 西班牙國家證券市場委員會 | observer |
cnnc-capital | CNNC Capital, CNNC Capital Holdings | 中核资本 中核資本 中国核工业集团资本控股 中國核工業集團資本控股 中核集团资本控股 中核集團資本控股 | fund |
cnnc-finance | CNNC Finance | 中核财务 中核財務 | lender |
cnnc-fund | CNNC Fund, CNNC Industry Fund Management | 中核基金 中核产业基金 中核產業基金 中国核工业基金 中國核工業基金 | fund |
cnnc-huineng | CNNC Huineng, China Nuclear Huineng | 中核汇能 中核匯能 | | power
cnnc-overseas | CNNC Overseas, CNNC Overseas Nuclear Power | 中核海外 | |
cnnc-sufa-technology | CNNC SUFA Technology, SUFA | 中核科技 中核苏阀 中核蘇閥 | | equipment
cnnc-titanium-dioxide | CNNC Titanium Dioxide, CNNC Hua Yuan Titanium Dioxide | 中核钛白 中核鈦白 中核华原钛白 中核華原鈦白 | | materials
cnodc | CNODC, China National Oil and Gas Exploration and Development | 中油勘探 中油国际 中油國際 中国石油国际勘探开发 中國石油國際勘探開發 | | oil
cnooc-and-shell-petrochemicals | CNOOC and Shell Petrochemicals, CSPC Petrochemical | 中海壳牌 中海殼牌 中海壳牌石油化工 中海殼牌石油化工 | | chemicals
cnooc-china-shenzhen | CNOOC China Shenzhen | 中海油深圳分公司 | | oil
cnooc-dongfang-petrochemical | CNOOC Dongfang Petrochemical | 东方石化 東方石化 | | chemicals
cnooc-energy-technology-and-services | CNOOC Energy Technology & Services, CNOOC EnerTech | 海油发展 海油發展 中海油能源发展 中海油能源發展 | |
cnooc-finance | CNOOC Finance | 中海石油财务 中海石油財務 中海油财务 中海油財務 海油财务 海油財務 | lender |
cnooc-fujian-lng | CNOOC Fujian LNG | 中海福建天然气 中海福建天然氣 福建LNG | |
cnooc-gas-trading-singapore | CNOOC Gas Trading Singapore, CNOOC Trading | 中海油贸易 中海油貿易 中海石油国际贸易 中海石油國際貿易 | | gasbuyer
cnooc-huizhou-petrochemicals | CNOOC Huizhou Petrochemicals | 惠州石化 中海油惠州石化 | | chemicals
cnooc-international-financial-leasing | CNOOC International Financial Leasing, CNOOC Leasing | 中海油租赁 中海油租賃 中海油国际融资租赁 中海油國際融資租賃 海油租赁 海油租賃 | lender |
cnooc-investment | CNOOC Investment, CNOOC Investment Holding | 中海石油投资控股 中海石油投資控股 | fund |
cnooc-ningbo-daxie-petrochemical | CNOOC Ningbo Daxie Petrochemical | 大榭石化 中海大榭石化 | | chemicals
cnooc-refinery | CNOOC Refinery, CNOOC Petrochemicals, CNOOC Oil & Petrochemicals | 中海炼化 中海煉化 中海石油炼化 中海石油煉化 | | oilbuyer
cnooc-renewable-energy | CNOOC Renewable Energy | 中海油新能源 中海油融风能源 中海油融風能源 | | power
cnp-assurances | CNP Assurances | 法国国家人寿保险 法國國家人壽保險 法国国家人寿 法國國家人壽 | lender |
cnpc-bohai-drilling | CNPC Bohai Drilling | 渤海钻探 渤海鑽探 | |
cnpc-capital | CNPC Capital | 中油资本 中油資本 中国石油集团资本 中國石油集團資本 中石油资本 中石油資本 | lender |
cnpc-chuanqing-drilling | CNPC Chuanqing Drilling | 川庆钻探 川慶鑽探 | |
cnpc-engineering | CNPC Engineering, China Petroleum Pipeline Engineering | 中国石油管道局 中國石油管道局 石油管道局 中国石油管道局工程 中國石油管道局工程 | | epc
cnpc-finance | CNPC Finance, China Petroleum Finance | 中油财务 中油財務 中石油财务 中石油財務 中油财务公司 中油財務公司 | lender |
cnpc-great-wall-drilling | CNPC Great Wall Drilling, GWDC | 长城钻探 長城鑽探 | |
cnpc-jichai-power | CNPC Jichai Power | 济柴动力 濟柴動力 | | engines
cnpc-kunlun-capital | CNPC Kunlun Capital, Kunlun Capital | 昆仑资本 崑崙資本 中国石油昆仑资本 中國石油崑崙資本 中国石油集团昆仑资本 中國石油集團崑崙資本 | fund |
cnpc-western-drilling | CNPC Western Drilling | 西部钻探 西部鑽探 | |
cnrs | CNRS | 法国国家科学研究中心 法國國家科學研究中心 | |
cnt-ecuador | CNT Ecuador | 厄瓜多爾國家電信 厄瓜多尔国家电信 | | telecom
cnx-resources | CNX Resources | | |
co-op-group | Co-operative Group, Co-op Group | 英国合作社集团 英國合作社集團 | | retail
co-operative-assets-taiwan | Co-operative Assets Taiwan | 台灣金聯 臺灣金聯 台湾金联 台灣金聯資產管理 臺灣金聯資產管理 台湾金联资产管理 | lender |
co-operative-bank-of-kenya | Co-operative Bank of Kenya | 肯尼亚合作银行 肯尼亞合作銀行 | lender |
coal-india | Coal India | 印度煤炭公司 | | mining
coalition-for-green-capital | Coalition for Green Capital | | lender |
coamo | Coamo | | | grain
coast-guard-administration-taiwan | Coast Guard Administration Taiwan | 海巡署 海洋委員會海巡署 海洋委员会海巡署 | government |
coats | Coats Group | 高士集团 高士集團 高士线业 高士線業 | |
cobalt-blue-holdings | Cobalt Blue Holdings | 钴蓝 鈷藍 | | mining
cobank | CoBank | | lender |
cobco | COBCO | | | materials
cobelfret | Cobelfret, CLdN | | | shipping
cobra-is | Grupo Cobra | | | epc
cobre-panama | Cobre Panamá, Cobre Panama, Minera Panamá | 科布雷巴拿馬 科布雷巴拿马 科佈雷巴拿馬 巴拿馬銅礦 巴拿马铜矿 | | mining
coca-cola-amatil | Coca-Cola Amatil | 可口可乐阿玛提尔 可口可樂阿瑪提爾 | |
coca-cola-andina | Coca-Cola Andina, Embotelladora Andina | 安第斯可口可樂 安第斯可口可乐 | |
coca-cola-beverages-africa | Coca-Cola Beverages Africa | 可口可乐非洲饮料 可口可樂非洲飲料 | |
coca-cola-consolidated | Coca-Cola Consolidated | | |
coca-cola-europacific-partners | Coca-Cola Europacific Partners | 可口可乐欧洲太平洋 可口可樂歐洲太平洋 | |
coca-cola-femsa | Coca-Cola FEMSA | 可口可樂凡薩 可口可乐凡萨 | |
coca-cola-hbc | Coca-Cola HBC, Coca-Cola Hellenic | 可口可乐希腊装瓶 可口可樂希臘裝瓶 | |
cocamar | Cocamar | | | grain
cochin-shipyard | Cochin Shipyard | 科钦造船厂 科欽造船廠 | | ships
cochlear | Cochlear, Cochlear Limited | 科利耳 | | equipment
cockerill-jingli | Cockerill Jingli, Suzhou Jingli | 考克利尔竞立(苏州) 考克利爾競立(蘇州) 苏州竞立 蘇州競立 | | equipment
coco-fresh-tea | CoCo Fresh Tea | CoCo都可 都可茶饮 都可茶飲 億可國際飲食 亿可国际饮食 | |
coco-healthcare | Coco Healthcare | 可靠股份 可靠护理 可靠護理 | |
cocobod | Cocobod, Ghana Cocoa Board | 加纳可可局 加納可可局 加纳可可委员会 加納可可委員會 | government |
coconut-palm-group | Coconut Palm Group | 椰树集团 椰樹集團 | |
coda-payments | Coda Payments | | |
codensa | Codensa | | | power
coesia | Coesia | 科埃西亚 科埃西亞 | | equipment
coeur-mining | Coeur Mining | 科爾黛倫 科尔黛伦 科尔黛伦矿业 科爾黛倫礦業 科尔矿业 科爾礦業 | | mining
coface | Coface | 科法斯 | lender |
cofco-biotech | COFCO Biotech | 中粮科技 中糧科技 中粮生化 中糧生化 | |
cofco-coca-cola | COFCO Coca-Cola | 中粮可口可乐 中糧可口可樂 | |
cofco-futures | COFCO Futures | 中粮期货 中糧期貨 | observer |
cofco-international | COFCO International, Cofco International | 中粮国际 中糧國際 | | grain
cofco-joycome | COFCO Joycome | 中粮家佳康 中糧家佳康 中粮肉食 中糧肉食 | | farm
cofco-property | COFCO Property, Grandjoy, Joy City, Joy City Property | 大悦城控股 大悅城控股 大悦城 大悅城 大悦城地产 大悦城地產 大悅城地產 | |
cofco-sugar | COFCO Sugar | 中粮糖业 中糧糖業 中粮屯河 中糧屯河 | |
cofco-trust | COFCO Trust | 中粮信托 中糧信託 | lender |
cofece | Cofece | | observer |
cofepris | Cofepris | | observer |
cofide | COFIDE | | lender |
cofides | Cofides, COFIDES | 西班牙发展融资公司 西班牙發展融資公司 | lender |
cofinimmo | Cofinimmo | | |
coforge | Coforge | | | software
cogeco | Cogeco | | | telecom
cogent-biosciences | Cogent Biosciences | | | drugs
cogent-communications | Cogent Communications | | | telecom
cogna-educacao | Cogna Educação | | |
cogne-acciai-speciali | Cogne Acciai Speciali | | | steel
cognex | Cognex | 康耐視 康耐视 | | equipment
cognita | Cognita | 科格尼塔 | |
cognite | Cognite | | | software
cognition-ai | Cognition AI | | | software
cognizant | Cognizant | 高知特 | | software
cognor | Cognor | | | steel
coherus | Coherus, Coherus Oncology, Coherus BioSciences | 科赫斯 | | drugs
cohesity | Cohesity | | | software
cohu | Cohu | 科休半導體 科休半导体 | | equipment
coillte | Coillte | | |
coima | COIMA | | |
coinbase | Coinbase | | | platform
coincheck | Coincheck | | |
col-group | COL Group, COL Digital Publishing | 中文在线 中文在線 | | rights
cola-tour | Cola Tour | 可樂旅遊 可乐旅游 康福旅行社 | |
colakoglu | Çolakoğlu, Colakoglu | 乔拉科格鲁 喬拉科格魯 | | steel
colakoglu-metalurji | Colakoglu Metalurji | | | steel
colanta | Colanta | | | farm
colas | Colas Rail, Colas SA | 科拉斯 | | epc
colbun | Colbún, Colbun | 科爾本 科尔本 | | power
coles | Coles, Coles Group | 科尔斯 科爾斯 | | retail
colgate-palmolive | Colgate-Palmolive | 高露洁 高露潔 高露洁棕榄 高露潔棕欖 | |
collahuasi | Collahuasi | 科亞瓦西 科亚瓦西 | | mining
collective-mining | Collective Mining | | | mining
collegium-pharmaceutical | Collegium Pharmaceutical | | | drugs
coller | Coller Capital | 科勒资本 科勒資本 | fund |
collibra | Collibra | | | software
colliers | Colliers, Colliers Hong Kong, Colliers International | 高力国际 高力國際 高力香港 | observer |
collingwood-football-club | Collingwood Football Club | 科林伍德 | |
collins-aerospace | Collins Aerospace | 柯林斯航空航天 柯林斯宇航 | | parts
collins-foods | Collins Foods | | |
colluli-mining | Colluli Mining | 科卢利钾盐 科盧利鉀鹽 | | fertiliser
cologix | Cologix | | | datacentre
colombian-air-force | Colombian Air Force, Colombian Aerospace Force | 哥倫比亞空軍 哥伦比亚空军 | government |
colombian-government | Colombian government, Government of Colombia | 哥倫比亞政府 哥伦比亚政府 | government |
colombo-international-container-terminals | Colombo International Container Terminals | 科伦坡国际集装箱码头 科倫坡國際集裝箱碼頭 | |
colon-container-terminal | Colon Container Terminal | 科隆集裝箱碼頭 科隆集装箱码头 | | transport
colonial | Inmobiliaria Colonial, Colonial SFL | | |
colopl | Colopl | | |
coloplast | Coloplast | 康乐保 康樂保 | |
color-health | Color Health | | |
color-line | Color Line | | | shipping
colorful-guizhou-airlines | Colorful Guizhou Airlines | 多彩贵州航空 多彩貴州航空 | | airline
coloroom-pictures | Coloroom Pictures | 彩条屋影业 彩條屋影業 彩条屋 彩條屋 | | rights
colour-life | Colour Life, Colour Life Services | | |
colovore | Colovore | | | datacentre
colowide | Colowide | | |
colruyt | Colruyt | 科尔鲁伊特 科爾魯伊特 | | retail
colt | Colt Technology, Colt Data Centre Services | | | datacentre
colt-cz | Colt CZ Group, Ceska Zbrojovka | | | defence
colt-technology-services | Colt Technology Services, Colt DCS | 科尔特 科爾特 | | datacentre telecom
columbia-banking-system | Columbia Banking System, Umpqua Bank | | lender |
columbia-grain | Columbia Grain | | | grain
columbia-ship | Columbia Shipmanagement | | |
columbia-sportswear | Columbia Sportswear | 哥伦比亚运动服饰 哥倫比亞運動服飾 哥倫比亞運動服裝 哥伦比亚运动服装 | |
columbia-university | Columbia University | 哥倫比亞大學 哥伦比亚大学 | |
columbus-mckinnon | Columbus McKinnon | | | equipment
com2us | Com2uS | | |
comac-capital | COMAC Capital | 商飞资本 商飛資本 中国商飞资本 中國商飛資本 | fund |
comac-finance | COMAC Finance | 商飞财务 商飛財務 商飞集团财务 商飛集團財務 | lender |
comarch | Comarch | | | software
comau | Comau | 柯马 柯馬 | | equipment
comba-telecom | Comba Telecom | 京信通信 | | telecom
comcast-ventures | Comcast Ventures | 康卡斯特風投 康卡斯特风投 | fund |
comen | Comen, Shenzhen Comen | 科曼医疗 科曼醫療 | | equipment
comerc-energia | Comerc Energia | | | power
comerica | Comerica, Comerica Bank | 聯信銀行 联信银行 | lender |
comet-group | Comet Holding | 科密特 | | equipment
cometa | Fondo Cometa | | fund |
comex | Comex | 紐約商品交易所 纽约商品交易所 | observer |
comfort-systems-usa | Comfort Systems USA | | | epc
comfortdelgro | ComfortDelGro | 康福德高 | | transport
comgas | Comgás, Comgas | | | gasbuyer
comibol | Comibol | 玻利維亞礦業公司 玻利维亚矿业公司 | | mining
comic-international-productions | Comic International Productions | 可米國際 可米国际 可米國際影視 可米国际影视 | | rights
comilog | Comilog | 康密劳 康密勞 加蓬锰矿 加蓬錳礦 | | mining
cominiere | Cominière, Cominiere | 刚果国家矿业开发公司 剛果國家礦業開發公司 | | mining
comision-federal-de-electricidad | Comisión Federal de Electricidad, Comision Federal de Electricidad | 墨西哥聯邦電力委員會 墨西哥联邦电力委员会 墨西哥國家電力公司 墨西哥国家电力公司 | | power
comissao-de-valores-mobiliarios | Comissão de Valores Mobiliários | 巴西證券交易委員會 巴西证券交易委员会 | observer |
comix-group | Comix Group, Qixin | 齐心集团 齊心集團 | |
comix-wave-films | CoMix Wave Films | | | rights
commerce-and-economic-development-bureau | Commerce and Economic Development Bureau | 商務及經濟發展局 商务及经济发展局 商經局 商经局 | government |
commerce-development-research-institute | Commerce Development Research Institute | 商業發展研究院 商业发展研究院 商研院 | observer |
commercial-bank-of-ceylon | Commercial Bank of Ceylon | 锡兰商业银行 錫蘭商業銀行 | lender |
commercial-bank-of-dubai | Commercial Bank of Dubai | 迪拜商业银行 迪拜商業銀行 | lender |
commercial-bank-of-ethiopia | Commercial Bank of Ethiopia | 埃塞俄比亚商业银行 埃塞俄比亞商業銀行 | lender |
commercial-bank-of-qatar | Commercial Bank of Qatar | 卡塔尔商业银行 卡塔爾商業銀行 | lender |
commercial-international-bank | Commercial International Bank, CIB Egypt | 埃及商业国际银行 埃及商業國際銀行 | lender |
commercial-metals | Commercial Metals, CMC Steel | | | steel
commercial-radio-hong-kong | Commercial Radio Hong Kong | 香港商業電台 香港商业电台 | |
commerz-real | Commerz Real | 德商房地产 德商房地產 | fund |
commission-de-regulation-de-l-energie | Commission de régulation de l'énergie | | government |
commonspirit-health | CommonSpirit Health, CommonSpirit | | |
commonwealth-edison | Commonwealth Edison, ComEd | 聯邦愛迪生 联邦爱迪生 | | power
commonwealth-magazine-group | CommonWealth Magazine Group | 天下杂志 | |
commonwealth-of-massachusetts | Commonwealth of Massachusetts | 馬薩諸塞州政府 马萨诸塞州政府 麻省政府 麻州政府 | government |
commsat | Commsat | 九天微星 | |
commscope | CommScope | 康普公司 | | equipment
communication-university-of-china | Communication University of China | 中国传媒大学 中國傳媒大學 | |
community-chest-of-hong-kong | Community Chest of Hong Kong | 香港公益金 | |
community-health-systems | Community Health Systems | | |
commvault | Commvault | | | software
comoros-government | Comoros government | 科摩罗政府 科摩羅政府 | government |
compagnie-des-alpes | Compagnie des Alpes | 阿尔卑斯集团 阿爾卑斯集團 | |
compagnie-des-bauxites-de-guinee | Compagnie des Bauxites de Guinée, CBG Guinea | 几内亚铝土矿公司 幾內亞鋁土礦公司 | | mining
compagnie-du-transguineen | Compagnie du TransGuinéen | | | transport
compagnie-ivoirienne-delectricite | Compagnie Ivoirienne d'Electricité | 科特迪瓦电力公司 科特迪瓦電力公司 | | power
compagnie-maritime-belge | Compagnie Maritime Belge, Bocimar | 比利时海运 比利時海運 | | shipping
compal-ventures | Compal Ventures | 仁寶創投 仁宝创投 | fund |
companhia-brasileira-de-litio | Companhia Brasileira de Lítio, CBL Lithium | | | lithium
companhia-de-electricidade-de-macau | Companhia de Electricidade de Macau | 澳電 澳电 澳門電力 澳门电力 | | power
companhia-de-telecomunicacoes-de-macau | Companhia de Telecomunicacoes de Macau | 澳門電訊 澳门电讯 | | telecom
compania-cervecerias-unidas | Compañía Cervecerías Unidas | 智利聯合啤酒 智利联合啤酒 | |
compania-minera-poderosa | Compañía Minera Poderosa | | | mining
companies-registry-hong-kong | Companies Registry Hong Kong | 香港公司註冊處 香港公司注册处 | observer |
compaq | Compaq | 康柏 | |
compass-datacenters | Compass Datacenters | 罗盘数据中心 羅盤數據中心 | | datacentre
compass-diversified | Compass Diversified | | fund |
compass-gas | Compass Gás, Compass Gas e Energia | | | gasbuyer
compass-group | Compass Group | 康帕斯集团 康帕斯集團 金巴斯 | |
compass-minerals | Compass Minerals | 康帕斯矿业 康帕斯礦業 | | mining
compass-pathways | Compass Pathways | | | drugs
compass-therapeutics | Compass Therapeutics | | | drugs
competition-and-markets-authority | Competition and Markets Authority | 英国竞争与市场管理局 英國競爭與市場管理局 英国竞争及市场管理局 英國競爭及市場管理局 | observer |
competition-bureau-canada | Competition Bureau Canada | 加拿大競爭局 加拿大竞争局 | observer |
competition-commission-hong-kong | Competition Commission Hong Kong | 香港競爭事務委員會 香港竞争事务委员会 競委會 竞委会 | observer |
competition-commission-of-india | Competition Commission of India | 印度竞争委员会 印度競爭委員會 | observer |
computacenter | Computacenter | | | software
computershare | Computershare | 香港中央证券登记 香港中央證券登記 | |
comsa | COMSA | | | epc
comscore | Comscore | 康姆斯科 | observer |
comstock-resources | Comstock Resources | | |
comsys-holdings | Comsys Holdings | | |
comvest-partners | Comvest Partners, Comvest Credit | | fund |
comvita | Comvita | 康维他 康維他 | |
conad | Conad | | | retail
conae | CONAE | 阿根廷航天局 | government |
conagra | Conagra, Conagra Brands | 康尼格拉 康尼格拉品牌 | |
conant-optical | Conant Optical | 康耐特光学 康耐特光學 | |
conapto | Conapto | | | datacentre
conba | Conba | 康恩贝 康恩貝 | | drugs
concacaf | CONCACAF | 中北美及加勒比足聯 中北美及加勒比足联 | | rights
concentrix | Concentrix | 康森納斯 康森纳斯 | |
concert-pharmaceuticals | Concert Pharmaceuticals | | | drugs
concessionaria-linha-uni | Concessionária Linha Uni, LinhaUni | | | transport
conch-capital | Conch Capital, Conch Venture Capital, Anhui Conch Capital | 海螺资本 海螺資本 | fund |
concha-y-toro | Concha y Toro, Viña Concha y Toro | 干露酒莊 干露酒庄 幹露酒莊 干露集团 干露集團 | |
concord-futures | Concord Futures | 康和期貨 康和期货 | observer |
concord-medical | Concord Medical | 泰和诚医疗 泰和誠醫療 | |
concord-music | Concord Music | | | rights
concord-pacific | Concord Pacific | | |
concord-resources | Concord Resources | | | trading
concord-site | Concord SITE | 康和投信 | fund |
concordia-financial | Concordia Financial, Bank of Yokohama | 横滨银行 橫濱銀行 康科迪亚金融集团 康科迪亞金融集團 | lender |
concordia-maritime | Concordia Maritime | | | shipping
concremat | Concremat | | | epc
conde-nast | Condé Nast, Conde Nast, Advance Publications | 康泰納仕 康泰纳仕 | | media
condor | Condor Flugdienst, Condor Airlines | 神鹰航空 神鷹航空 秃鹰航空 禿鷹航空 | | airline
conduent | Conduent | | |
conexus | Conexus Baltic Grid | | |
confederation-of-african-football | Confederation of African Football | 非洲足联 非洲足聯 | | rights
conference-board | Conference Board | 美國諮商會 美国咨商会 世界大型企業聯合會 世界大型企业联合会 | observer |
confluent-inc | Confluent Inc | | | software
congo-lng | Congo LNG | 刚果液化天然气 剛果液化天然氣 | | lng
congo-republic-government | Congo Republic government, Republic of Congo government | 刚果布政府 剛果布政府 刚果（布）政府 剛果（布）政府 | government |
congressional-budget-office | Congressional Budget Office | 美國國會預算辦公室 美国国会预算办公室 | observer |
congruent-ventures | Congruent Ventures | | fund |
conmebol | CONMEBOL | 南美足聯 南美足联 南美足協 南美足协 | | rights
conmed | CONMED, Conmed | | | equipment
connect-biopharma | Connect Biopharma | 康乃德 | | drugs
connecticut-green-bank | Connecticut Green Bank | | lender |
conrad-shipyard | Conrad Shipyard | | | ships
conseil-du-cafe-cacao | Conseil du Café-Cacao | 科特迪瓦咖啡可可委员会 科特迪瓦咖啡可可委員會 | government |
conservation-international | Conservation International | 保护国际 保護國際 保护国际基金会 保護國際基金會 | |
consob | Consob | 意大利证券交易委员会 意大利證券交易委員會 | observer |
consolidated-communications | Consolidated Communications | | | telecom
consolidated-contractors-company | Consolidated Contractors Company | 联合承建公司 聯合承建公司 | | epc
consolidated-edison | Consolidated Edison, Con Edison, ConEd | 聯合愛迪生 联合爱迪生 愛迪生聯合電氣 爱迪生联合电气 | | power
consorcio-financiero | Consorcio Financiero | | lender |
constantin-film | Constantin Film, Highlight Communications | 康斯坦丁影业 康斯坦丁影業 | |
constellation-brands | Constellation Brands | 星座集團 星座集团 星座品牌 | |
constellation-software | Constellation Software | | | software
constellium | Constellium | 肯聯鋁業 肯联铝业 | | materials
construction-industry-council-hong-kong | Construction Industry Council Hong Kong | 香港建造業議會 香港建造业议会 建造業議會 建造业议会 | |
consumer-financial-protection-bureau | Consumer Financial Protection Bureau | 消費者金融保護局 消费者金融保护局 | observer |
consun-pharma | Consun Pharma | 康臣药业 康臣藥業 | | drugs
contact-energy | Contact Energy | | | power
contemporary-faw-battery | Contemporary FAW Battery | 时代一汽 時代一汽 时代一汽动力电池 時代一汽動力電池 | | batteries
contentsquare | Contentsquare | | | software
continent-pharma | Continent Pharma, Gyre Pharma | 康蒂尼药业 康蒂尼藥業 | | drugs
continental-aerospace | Continental Aerospace | 大陆航空发动机 大陸航空發動機 | | engines
continental-grain | Continental Grain, Conti Group | 大陸穀物公司 大陆谷物公司 | fund | grain
continental-resources | Continental Resources | | | oil
contrel-technology | Contrel Technology | 東捷科技 东捷科技 | | equipment
controlled-thermal-resources | Controlled Thermal Resources | | | lithium
contship | Contship Italia | | |
convatec | ConvaTec, Convatec | 康维德 康維德 | |
converdyn | ConverDyn | | | uranium
converge-ict | Converge ICT | | | telecom
convex-group | Convex Group | | lender |
convion | Convion | | | fuelcells
cook-county-government | Cook County government | 庫克縣政府 库克县政府 | government |
cooke-aquaculture | Cooke Aquaculture, Cooke Inc, Cooke Seafood | 库克水产 庫克水產 | | farm
cookpad | Cookpad | | | platform
cool-company | Cool Company, CoolCo | | | shipping
cool-japan-fund | Cool Japan Fund | 酷日本基金 | fund |
cooler-master | Cooler Master | 酷碼科技 酷码科技 訊凱國際 讯凯国际 | | parts
coolit-systems | CoolIT Systems | | | equipment
coop-danmark | Coop Danmark | | | retail
coop-italia | Coop Italia | | | retail
coop-norge | Coop Norge | | | retail
coop-pank | Coop Pank | | lender |
coop-sverige | Coop Sverige | | | retail
coop-swiss | Coop Switzerland | | | retail
cooper-companies | Cooper Companies, CooperVision | 庫博光學 库博光学 酷柏光學 酷柏光学 | |
cooper-energy | Cooper Energy, Amplitude Energy | | | oil
cooper-standard | Cooper Standard | 庫博標準 库博标准 | | parts
cooper-surgical | Cooper Surgical | | | equipment
cooper-tire | Cooper Tire | 固鉑輪胎 固铂轮胎 | | parts
cooperativa-la-cruz-azul | Cooperativa La Cruz Azul | | | materials
cooxupe | Cooxupé | | | farm
copa-airlines | Copa Airlines, Copa Holdings | 巴拿馬航空 巴拿马航空 科帕航空 | | airline
copart | Copart | | | platform
copasa | Copasa | | |
copefrut | Copefrut | | | farm
copel | Copel | | | power
copelouzos | Copelouzos Group | 科佩鲁佐斯 科佩魯佐斯 | |
copenhagen-airports | Copenhagen Airports, Københavns Lufthavne | 哥本哈根机场 哥本哈根機場 | |
copenhagen-atomics | Copenhagen Atomics | 哥本哈根原子能公司 | | reactors
copenhagen-city | City of Copenhagen, By & Havn | | |
copenhagen-infrastructure-service | Copenhagen Offshore Partners | 哥本哈根海上风电 哥本哈根海上風電 哥本哈根风能开发 哥本哈根風能開發 | |
copersucar | Copersucar | 科佩蘇卡爾 科佩苏卡尔 | |
coppel | Coppel, Grupo Coppel | | | retail
copperbelt-energy-corporation | Copperbelt Energy Corporation | 铜带能源公司 銅帶能源公司 铜带省能源公司 銅帶省能源公司 | | power
coral-capital | Coral Capital | | fund |
coral-flng | Coral FLNG, Coral Norte | 科拉尔浮式液化天然气 科拉爾浮式液化天然氣 珊瑚南FLNG | | lng
coras-iompair-eireann | Córas Iompair Éireann | | |
corbion | Corbion | 科碧恩 | |
corbus | Corbus, Corbus Pharmaceuticals | | | drugs
corcept | Corcept, Corcept Therapeutics | | | drugs
cordenpharma | CordenPharma | 康登制药 康登製藥 | | cdmo
cordlife | Cordlife | 康盛人生 | |
core-and-main | Core & Main | | | trading
core-laboratories | Core Laboratories | | |
core-lithium | Core Lithium | 核心锂业 核心鋰業 | | lithium
core-natural-resources | Core Natural Resources, Consol Energy | 阿奇煤炭 康寿能源 康壽能源 | | mining
core-pacific-yamaichi | Core Pacific-Yamaichi | 京華山一 京华山一 | observer |
core42 | Core42 | | | cloud ai
corebridge | Corebridge, Corebridge Financial | | lender |
coremax | Coremax | 康普材料 | | materials
corendon | Corendon | | | airline
corendon-tr | Corendon Airlines | | | airline
coresite | CoreSite | | | datacentre
coretronic-intelligent-robotics | Coretronic Intelligent Robotics | 中光電智能機器人 中光电智能机器人 中光電智能 中光电智能 | | defence
corfo | Corfo | 智利生產促進局 智利生产促进局 智利生產力促進局 智利生产力促进局 | fund |
corio | Corio Generation | 科里奥 科里奧 | | power
cormark-securities | Cormark Securities | | observer |
cormorant-asset-management | Cormorant Asset Management | 鸬鹚资本 鸕鷀資本 | fund |
cornelis-networks | Cornelis Networks | | | equipment
cornell-university | Cornell University | 康奈爾大學 康奈尔大学 | |
cornershop | Cornershop | | | platform
cornerstone | Cornerstone Telecommunications | | | telecom
corning-display-technologies-taiwan | Corning Display Technologies Taiwan | 台灣康寧 臺灣康寧 台湾康宁 台灣康寧顯示玻璃 臺灣康寧顯示玻璃 台湾康宁显示玻璃 | | materials
cornish-lithium | Cornish Lithium | 康沃尔锂业 康沃爾鋰業 | | lithium
cornish-metals | Cornish Metals | 康沃尔金属 康沃爾金屬 | | mining
coromandel-international | Coromandel International | 科罗曼德尔 科羅曼德爾 | | fertiliser
corona-industrial | Corona Industrial, Corona Colombia | | | materials
coronado-global | Coronado Global | 科罗纳多 科羅納多 | | mining
corpay | Corpay, FleetCor | | | platform
corpoelec | Corpoelec | 委內瑞拉國家電力公司 委内瑞拉国家电力公司 | | power
corporacion-alba | Corporación Financiera Alba | | fund |
corporacion-america-airports | Corporación América Airports, Corporacion America, Corporacion America Airports | 美洲机场公司 美洲機場公司 | |
corporacion-inmobiliaria-vesta | Corporación Inmobiliaria Vesta | | |
corporate-travel-management | Corporate Travel Management | | |
corporation-for-public-broadcasting | Corporation for Public Broadcasting | | government |
corpus-christi-liquefaction | Corpus Christi Liquefaction | | | lng
corsair | Corsair International | | | airline
corsair-gaming | Corsair Gaming | 美商海盜船 美商海盗船 | | equipment
corteva | Corteva | 科迪华 科迪華 | | farm
corticeira | Corticeira Amorim, Amorim Cork | 阿莫林 | |
corus-entertainment | Corus Entertainment | | | media
corvus | Corvus Energy | | | batteries
corvus-pharmaceuticals | Corvus Pharmaceuticals | | | drugs
corxel-pharmaceuticals | Corxel Pharmaceuticals, Corxel | 箕星药业 箕星藥業 | | drugs
cosan | Cosan | 科桑 | | oil
cosapi | Cosapi | | | epc
cosco-chancay | COSCO Chancay, Port of Chancay | 錢凱港 钱凯港 | | transport
cosco-hit-terminals | COSCO-HIT Terminals | 中遠國際貨櫃碼頭 中远国际货柜码头 | |
cosco-shipping-bulk | COSCO Shipping Bulk | 中远海运散货 中遠海運散貨 | | shipping
cosco-shipping-captive-insurance | COSCO Shipping Captive Insurance | 中远海运自保 中遠海運自保 | lender |
cosco-shipping-development | COSCO Shipping Development | 中远海发 中遠海發 中远海运发展 中遠海運發展 | | lease
cosco-shipping-energy | COSCO Shipping Energy | 中远海能 中遠海能 | | shipping
cosco-shipping-heavy-industry | COSCO Shipping Heavy Industry | 中远海运重工 中遠海運重工 | | ships
cosco-shipping-international | COSCO Shipping International, COSCO Shipping International (Hong Kong) | 中远海运国际 中遠海運國際 中遠海運香港 中远海运香港 | |
cosco-shipping-international-singapore | Cosco Shipping International Singapore | 中远海运国际新加坡 中遠海運國際新加坡 | |
cosco-shipping-logistics | COSCO Shipping Logistics | 中远海运物流供应链 中遠海運物流供應鏈 中远海运物流 中遠海運物流 | | transport
cosco-shipping-ports | COSCO Shipping Ports | 中远海运港口 中遠海運港口 中遠海運港口公司 中远海运港口公司 | |
cosco-shipping-specialized-carriers | COSCO Shipping Specialized Carriers | 中远海特 中遠海特 | | shipping
cosco-shipping-technology | COSCO Shipping Technology | 海宏科技 中远海科 中遠海科 | | software
coslight-technology | Coslight Technology, Guangyu International | 光宇国际 光宇國際 哈尔滨光宇 哈爾濱光宇 | | batteries
cosmax | Cosmax | 科丝美诗 科絲美詩 | |
cosmo-am-and-t | Cosmo AM&T, Cosmo Advanced Materials | | | materials
cosmo-energy | Cosmo Energy, Cosmo Oil | 科斯莫能源 科斯莫石油 | | oil
cosmo-lady | Cosmo Lady | 都市丽人 都市麗人 | | retail
cosmoleap | Cosmoleap | 大航跃迁 大航躍遷 | | launch
cosmoplat | Cosmoplat | 海尔卡奥斯 海爾卡奧斯 卡奥斯 卡奧斯 | | software
cosmopolitan-international | Cosmopolitan International | 四海國際 四海国际 | |
cosmos-pharmaceutical | Cosmos Pharmaceutical | | | retail
costa | Costa Crociere, Costa Cruises | 歌诗达 歌詩達 歌诗达邮轮 歌詩達郵輪 | |
costa-coffee | Costa Coffee | 咖世家 | | retail
costain | Costain | 科斯坦 | | epc
costamare | Costamare | 科斯塔马雷 科斯塔馬雷 | | shipping
costar-group | CoStar Group, CoStar, Costa Group | 科斯塔集團 科斯塔集团 | | platform
costco-taiwan | Costco Taiwan | 台灣好市多 臺灣好市多 台湾好市多 | | retail
cosworth | Cosworth | 考斯沃斯 | | engines
cotai-water-jet | Cotai Water Jet | 金光飛航 金光飞航 | |
coteccons | Coteccons | 科特康 | |
cotecmar | Cotecmar | | | ships
coterra | Coterra, Coterra Energy | 科特拉能源 | | oil
cotiviti | Cotiviti | | | software
cott-corp | Cott Corp | | |
cotti-coffee | Cotti Coffee | 库迪咖啡 庫迪咖啡 库迪 庫迪 | | retail
cotton-on | Cotton On | | | retail
coty | Coty, Coty Inc | 科蒂集团 科蒂集團 科蒂 科蒂公司 | |
council-of-indigenous-peoples | Council of Indigenous Peoples | 原住民族委員會 原住民族委员会 原民會 原民会 | government |
country-garden-pacificview | Country Garden Pacificview | 碧桂园森林城市 碧桂園森林城市 | |
country-garden-services | Country Garden Services | 碧桂园服务 碧桂園服務 | |
country-style-cooking | Country Style Cooking | 乡村基 鄉村基 | | retail
coupa-software | Coupa Software | | | software
coupang | Coupang | 酷澎 | | retail
coursera | Coursera | | | platform
cousins-properties | Cousins Properties | | |
covalent-lithium | Covalent Lithium | | | lithium
covanta | Covanta, Reworld | 卡萬塔 卡万塔 | | power
cove-point-lng | Cove Point LNG | | | lng
covea | Covéa, Covea | 柯维亚 柯維亞 科维亚保险 科維亞保險 | lender |
cover-corp | Cover Corp | | | rights
covestro | Covestro | 科思创 科思創 | | chemicals
covidien | Covidien | 柯惠醫療 柯惠医疗 | | equipment
covivio | Covivio | | |
coway | Coway | 熊津豪威 | |
cowell-e-holdings | Cowell e Holdings | 高伟电子 高偉電子 | | optics
cowin-auto | Cowin Auto, Kaiyi Auto | 凯翼汽车 凱翼汽車 宜宾凯翼 宜賓凱翼 | | cars
cox-communications | Cox Communications, Cox Enterprises | 考克斯通信 | | telecom
cox-energy | Cox Energy, Grupo Cox, Cox ABG | | | power
coya-therapeutics | Coya Therapeutics | | | drugs
cp-all | CP All | | | retail
cp-axtra | CP Axtra, Siam Makro, Lotus's Thailand | 暹罗万客隆 暹羅萬客隆 泰国莲花超市 泰國蓮花超市 | | retail
cp-foods-china | CP Foods China, Charoen Pokphand China | 正大集团 正大集團 正大投资 正大投資 正大中国 正大中國 | | farm
cp-guojian | CP Guojian, Sunshine Guojian | 三生国健 三生國健 | | drugs
cp-pokphand | C.P. Pokphand, Charoen Pokphand Foods, CP Foods | 卜蜂国际 卜蜂國際 正大食品 卜蜂食品 泰国正大食品 泰國正大食品 | | farm
cp-portugal | Comboios de Portugal | 葡萄牙铁路 葡萄牙鐵路 | |
cpb-contractors | CPB Contractors | | | epc
cpc-shipping | CPC Shipping | 中油海運 中油海运 | |
cpfl-energia | CPFL Energia, CPFL | 巴西CPFL CPFL公司 CPFL能源 | | power
cpic-asset-management | CPIC Asset Management, Pacific Asset Management | 太保资产 太保資產 太平洋资产 太平洋資產 太平洋资管 太平洋資管 | lender |
cpic-capital | CPIC Capital | 太保资本 太保資本 | lender |
cpic-health | CPIC Health, Pacific Health Insurance | 太保健康 太平洋健康险 太平洋健康險 太平洋健康保险 太平洋健康保險 | lender |
cpic-investment-management-hong-kong | CPIC Investment Management Hong Kong | 太保投资香港 太保投資香港 | lender |
cpic-life | CPIC Life, China Pacific Life Insurance | 太保寿险 太保壽險 太平洋寿险 太平洋壽險 太平洋人寿 太平洋人壽 中国太保寿险 中國太保壽險 | lender |
cpic-property | CPIC Property, China Pacific Property Insurance | 太保产险 太保產險 太平洋产险 太平洋產險 太平洋财险 太平洋財險 中国太保产险 中國太保產險 | lender |
cpk | Centralny Port Komunikacyjny, Port Polska, CPK Poland | 波兰中央交通枢纽 波蘭中央交通樞紐 | |
cpmc-holdings | CPMC Holdings, COFCO Packaging | 中粮包装 中糧包裝 | |
cppa-g | CPPA-G, Central Power Purchasing Agency | 巴基斯坦中央购电局 巴基斯坦中央購電局 | government | powerbuyer
cps-energy | CPS Energy | | | power
cptm | CPTM | 聖保羅都市列車公司 圣保罗都市列车公司 | government |
cr-beer | CR Beer, China Resources Beer | 华润啤酒 華潤啤酒 雪花啤酒 华润雪花 華潤雪花 | |
cr-boya-bio | CR Boya Bio, Boya Bio-pharm | 博雅生物 华润博雅 華潤博雅 | | drugs
cr-construction | CR Construction | 華營建築 华营建筑 | | epc
cr-double-crane | CR Double-Crane | 华润双鹤 華潤雙鶴 | | drugs
cr-jiangzhong | CR Jiangzhong | 江中药业 江中藥業 | | drugs
cr-micro | CR Micro, China Resources Microelectronics | 华润微 華潤微 华润微电子 華潤微電子 润鹏半导体 潤鵬半導體 | | chips foundry
cr-sanjiu | CR Sanjiu | 华润三九 華潤三九 | | drugs
cr-vanguard | CR Vanguard, China Resources Vanguard | 华润万家 華潤萬家 | | retail
cracker-barrel | Cracker Barrel | | | retail
crane-company | Crane Company, Crane NXT | 克瑞公司 | | equipment
cranswick | Cranswick | | | farm
crawford-and-company | Crawford & Company | | observer |
cray-inc | Cray Inc | 克雷公司 | | servers
crcc-11th-bureau | CRCC 11th Bureau, China Railway 11th Bureau Group | 中铁十一局 中鐵十一局 | | epc
crcc-capital | CRCC Capital, China Railway Construction Capital | 铁建资本 鐵建資本 中铁建资本 中鐵建資本 | fund |
crcc-finance | CRCC Finance, China Railway Construction Finance | 铁建财务 鐵建財務 中国铁建财务 中國鐵建財務 | lender |
crcc-high-tech-equipment | CRCC High-Tech Equipment | 铁建装备 鐵建裝備 中国铁建高新装备 中國鐵建高新裝備 | | equipment
crcc-international | CRCC International, China Railway Construction International | 中铁建国际 中鐵建國際 铁建国际 鐵建國際 中国铁建国际 中國鐵建國際 | | epc
crcc-tongguan | CRCC-Tongguan, Tongguan Investment | 中铁建铜冠 中鐵建銅冠 铁建铜冠 鐵建銅冠 | | mining
crdb-bank | CRDB Bank | | lender |
creality | Creality | 创想三维 創想三維 | | equipment
creandum | Creandum | | fund |
create-medicines | Create Medicines, Myeloid Therapeutics | | | drugs
create-restaurants | Create Restaurants | | |
creative-artists-agency | Creative Artists Agency, CAA Sports | 創新藝人經紀公司 创新艺人经纪公司 | | rights
creative-sensor | Creative Sensor | 菱光科技 | |
cred-india | CRED India | | |
credem | Credem | | lender |
credendo | Credendo | 比利时信达 比利時信達 科莱登 科萊登 科联德 科聯德 | lender |
credicorp | Credicorp, Banco de Crédito del Perú | 秘魯信貸銀行 秘鲁信贷银行 | lender |
credit-acceptance | Credit Acceptance | | lender |
credit-agricole-china | Credit Agricole China, Crédit Agricole CIB China | 东方汇理中国 東方匯理中國 东方汇理银行中国 東方匯理銀行中國 | lender |
credit-bank-of-moscow | Credit Bank of Moscow | 莫斯科信贷银行 莫斯科信貸銀行 | lender |
credit-mutuel | Crédit Mutuel, Credit Mutuel | 国民互助信贷银行 國民互助信貸銀行 互助信贷银行 互助信貸銀行 | lender |
credit-saison | Credit Saison | 崇德信贷 崇德信貸 克雷迪世 | lender |
credit-suisse | Credit Suisse | 瑞信 瑞士信贷 瑞士信貸 瑞信银行 瑞信銀行 瑞士信贷银行 瑞士信貸銀行 | lender |
credit-suisse-securities-china | Credit Suisse Securities China | 瑞信证券 瑞信證券 瑞信方正 | observer |
creditas | Creditas | | lender | platform
credo-technology | Credo Technology | 默升科技 默升 | | chips
crelan | Crelan | | lender |
cremonini | Cremonini | | |
crescent-biopharma | Crescent Biopharma | | | drugs
crescent-capital-group | Crescent Capital Group | | fund |
crescent-capital-partners | Crescent Capital Partners | | fund |
crescent-energy | Crescent Energy | | | oil
crescent-petroleum | Crescent Petroleum | 新月石油 | | oil
crest-nicholson | Crest Nicholson | | |
crestline-investors | Crestline Investors | | fund |
cresud | Cresud | | | farm
crh-plc | CRH plc, CRH | 老城堡集团 老城堡集團 CRH水泥集团 CRH水泥集團 | | materials
cricket-australia | Cricket Australia | 澳大利亚板球协会 澳大利亞板球協會 澳洲板球协会 澳洲板球協會 | | rights
crinetics | Crinetics, Crinetics Pharmaceuticals | | | drugs
crisil | CRISIL | | observer |
crispr-therapeutics | CRISPR Therapeutics | | | drugs
crist | CRIST Shipyard | | | ships
cristalia | Cristália, Cristalia | | | drugs
criteo | Criteo | 科韬 科韜 | |
criteria | CriteriaCaixa, Criteria Caixa | | fund |
critical-elements-lithium | Critical Elements Lithium | | | lithium
critical-metals-corp | Critical Metals Corp | | | rare-earths
croatia-airlines | Croatia Airlines | 克罗地亚航空 克羅地亞航空 | | airline
croatian-government | Croatian government, Republic of Croatia | 克罗地亚政府 克羅地亞政府 | government |
crocs-inc | Crocs Inc | 卡駱馳 卡骆驰 | |
croda | Croda | 禾大 禾大集团 禾大集團 | | chemicals
cromwell-property | Cromwell Property | 克伦威尔地产 克倫威爾地產 | fund |
cross-border-interbank-payment-system | Cross-border Interbank Payment System, CIPS | 跨境银行间支付清算 跨境銀行間支付清算 跨境清算公司 | observer |
crow-holdings | Crow Holdings, Trammell Crow | 特拉梅爾克羅 特拉梅尔克罗 | |
crowdstrike | CrowdStrike | | | software
crowell-development | Crowell Development | 皇鼎建設 皇鼎建设 皇鼎 | |
crowley-maritime | Crowley Maritime | 克劳利海事 克勞利海事 | | shipping
crown-castle | Crown Castle | 冠城国际 冠城國際 皇冠城堡 | | telecom
crown-equipment | Crown Equipment | 科朗叉車 科朗叉车 | | equipment
crown-estate | Crown Estate | 英国皇家地产 英國皇家地產 英国王室财产局 英國王室財產局 | fund |
crown-estate-scotland | Crown Estate Scotland | 苏格兰皇家地产 蘇格蘭皇家地產 | government |
crown-group-australia | Crown Group Australia | | |
crown-holdings | Crown Holdings | 皇冠控股 | | materials
crown-resorts | Crown Resorts | 皇冠度假村 澳洲皇冠 | |
crrc-capital | CRRC Capital | 中车资本 中車資本 中车资本控股 中車資本控股 | fund |
crrc-changchun | CRRC Changchun, CRRC Changchun Railway Vehicles | 中车长客 中車長客 长客股份 長客股份 长春轨道客车 長春軌道客車 中车长春轨道客车 中車長春軌道客車 | | trains
crrc-dalian | CRRC Dalian | 中车大连 中車大連 中车大连机车车辆 中車大連機車車輛 大连机车 大連機車 | | trains
crrc-datong | CRRC Datong | 中车大同 中車大同 大同电力机车 大同電力機車 | | trains
crrc-electric-vehicle | CRRC Electric Vehicle, CRRC Times Electric Vehicle | 中车电动 中車電動 中车时代电动 中車時代電動 | | cars
crrc-finance | CRRC Finance | 中车财务 中車財務 | lender |
crrc-hong-kong-capital | CRRC Hong Kong Capital | 中车香港资本 中車香港資本 | fund |
crrc-ma | CRRC MA, CRRC Massachusetts | 中车麻省 中車麻省 中車馬薩諸塞 中车马萨诸塞 | | trains
crrc-puzhen | CRRC Puzhen, CRRC Nanjing Puzhen | 中车浦镇 中車浦鎮 中车南京浦镇 中車南京浦鎮 | | trains
crrc-qihang-new-energy | CRRC Qihang New Energy | 中车启航 中車啟航 中車啓航 | | turbines
crrc-qiqihar | CRRC Qiqihar | 中车齐车 中車齊車 齐齐哈尔车辆 齊齊哈爾車輛 齐车集团 齊車集團 | | trains
crrc-qishuyan | CRRC Qishuyan | 中车戚墅堰 中車戚墅堰 戚墅堰公司 戚墅堰所 | | trains
crrc-shandong-wind-power | CRRC Shandong Wind Power, CRRC Shandong | 中车山东风电 中車山東風電 | | turbines
crrc-sifang-america | CRRC Sifang America | 中車四方美國 中车四方美国 | | trains
crrc-tangshan | CRRC Tangshan | 中车唐山 中車唐山 唐车公司 唐車公司 中车唐山公司 中車唐山公司 | | trains
crrc-times-electric | CRRC Times Electric, Zhuzhou CRRC Times Electric | 时代电气 時代電氣 中车时代电气 中車時代電氣 株洲中车时代电气 株洲中車時代電氣 | | trains chips
crrc-times-semiconductor | CRRC Times Semiconductor | 中车时代半导体 中車時代半導體 | | chips
crrc-yangtze | CRRC Yangtze | 中车长江 中車長江 中车长江集团 中車長江集團 | | trains
crrc-yongji-electric | CRRC Yongji Electric | 中车永济电机 中車永濟電機 永济电机 永濟電機 | | turbines
crrc-zhuzhou-institute | CRRC Zhuzhou Institute | 中车株洲所 中車株洲所 株洲所 | | trains
crrc-ziyang | CRRC Ziyang | 中车资阳 中車資陽 资阳机车 資陽機車 | | trains
crsc | CRSC, China Railway Signal & Communication | 中国通号 中國通號 通号集团 通號集團 中国铁路通信信号 中國鐵路通信信號 | | trains
cru-group | CRU Group | 英国商品研究所 英國商品研究所 | observer |
cruise-automation | Cruise Automation | | | robotaxi
cruise-llc | Cruise LLC, GM Cruise | 通用Cruise | | robotaxi
cruise-saudi | Cruise Saudi, AROYA Cruises | 沙特邮轮 沙特郵輪 | |
crunchbase | Crunchbase | | observer |
crunchyroll | Crunchyroll | | | media
cryomax-cooling | Cryomax Cooling | 吉茂精密 | | parts
cryoport | CryoPort, Cryoport | | | equipment
crypto-com | Crypto.com | | |
crystal-international | Crystal International | 晶苑國際 晶苑国际 晶苑國際集團 晶苑国际集团 | |
crystal-optech | Crystal-Optech, Zhejiang Crystal-Optech | 水晶光电 水晶光電 | | optics
crystal-palace | Crystal Palace FC | 水晶宫足球俱乐部 水晶宮足球俱樂部 | |
crystal-stream-capital | Crystal Stream Capital | 清流资本 清流資本 | fund |
crystalwise-technology | Crystalwise Technology | 兆遠 兆远 兆遠科技 兆远科技 | | wafers
cs-energy | CS Energy | | | power
cs-wind | CS Wind | | | equipment
csav | CSAV, Compañía Sud Americana de Vapores | 南美輪船 南美轮船 智利南美輪船 智利南美轮船 | fund | shipping
csb-energy-technology | CSB Energy Technology, CSB Battery | 神戶電池 神户电池 台灣神戶電池 臺灣神戶電池 台湾神户电池 | | batteries
csbc-deme-wind-engineering | CSBC-DEME Wind Engineering | 台船環海風電 台船环海风电 台船環海 台船环海 | | epc
csc-capital | CSC Capital, China Securities Capital | 中信建投资本 中信建投資本 | fund |
csc-solar | CSC Solar | 中鋼光能 中钢光能 | | solar
cscec-1st-bureau | CSCEC 1st Bureau, China Construction First Group | 中建一局 中建一局集团 中建一局集團 | | epc
cscec-2nd-bureau | CSCEC 2nd Bureau, China Construction Second Engineering Bureau | 中建二局 | | epc
cscec-4th-bureau | CSCEC 4th Bureau, China Construction Fourth Engineering Division | 中建四局 | | epc
cscec-5th-bureau | CSCEC 5th Bureau, China Construction Fifth Engineering Division | 中建五局 | | epc
cscec-6th-bureau | CSCEC 6th Bureau, China Construction Sixth Engineering Bureau | 中建六局 | | epc
cscec-7th-bureau | CSCEC 7th Bureau, China Construction Seventh Engineering Division | 中建七局 | | epc
cscec-capital | CSCEC Capital, China Construction Capital | 中建资本 中建資本 中建资本控股 中建資本控股 | fund |
cscec-fangcheng | CSCEC Fangcheng, China Construction Fangcheng | 中建方程 | fund |
cscec-finance | CSCEC Finance, China Construction Finance | 中建财务 中建財務 | lender |
cscec-property | CSCEC Property, China State Property | 中建东孚 中建東孚 中建智地 | |
cscec-science-and-industry | CSCEC Science and Industry, China Construction Steel Structure | 中建科工 中建钢构 中建鋼構 | | epc
cscec-xinjiang | CSCEC Xinjiang, CSCEC Xinjiang Construction & Engineering | 中建新疆建工 中建新疆 | | epc
csg | Czechoslovak Group, CSG Defence | 捷克斯洛伐克集团 捷克斯洛伐克集團 捷克CSG | | defence
csg-digital-grid | CSG Digital Grid, China Southern Power Grid Digital | 南网数字集团 南網數字集團 南网数字 南網數字 南网数科 南網數科 南方电网数字电网研究院 南方電網數字電網研究院 | | software
csg-electric-vehicle | CSG Electric Vehicle | 南网电动 南網電動 南方电网电动汽车 南方電網電動汽車 | |
csg-peak-and-frequency-regulation-power-generation | CSG Peak and Frequency Regulation Power Generation | 南网双调 南網雙調 南方电网调峰调频发电 南方電網調峰調頻發電 南方電網調峯調頻發電 | | power
csi-properties | CSI Properties | 資本策略地產 资本策略地产 資本策略 资本策略 | |
csic | CSIC, China Shipbuilding Industry Corporation, China Shipbuilding Industry | 中国重工 中國重工 中船重工 中国船舶重工 中國船舶重工 | | ships
csic-haizhuang | CSIC Haizhuang, Haizhuang Wind Power | 海装风电 海裝風電 中船海装 中船海裝 | | turbines
csiro | CSIRO | 澳大利亚联邦科学与工业研究组织 澳大利亞聯邦科學與工業研究組織 | government |
csl-group | CSL Group, Canada Steamship Lines | | | shipping
csl-mobile | CSL Mobile | 香港移動通訊 香港移动通讯 CSL電訊 CSL电讯 | | telecom
csn | CSN, Companhia Siderúrgica Nacional, Companhia Siderurgica Nacional | 巴西國家鋼鐵 巴西国家钢铁 巴西國家黑色冶金 巴西国家黑色冶金 | | steel mining
csob | ČSOB, CSOB | 捷克斯洛伐克商业银行 捷克斯洛伐克商業銀行 | lender |
csop | CSOP, CSOP Asset Management | 南方东英 南方東英 南方东英资产管理 南方東英資產管理 | fund |
csot | CSOT, TCL CSOT, TCL China Star, China Star Optoelectronics | 华星光电 華星光電 TCL华星 TCL華星 | |
cspc-innovation | CSPC Innovation | 新诺威 新諾威 石药创新 石藥創新 | | drugs
csr-limited | CSR Limited | | |
csrc-anhui-bureau | CSRC Anhui Bureau | 安徽证监局 安徽證監局 | observer |
csrc-beijing-bureau | CSRC Beijing Bureau | 北京证监局 北京證監局 | observer |
csrc-chongqing-bureau | CSRC Chongqing Bureau | 重庆证监局 重慶證監局 | observer |
csrc-dalian-bureau | CSRC Dalian Bureau | 大连证监局 大連證監局 | observer |
csrc-fujian-bureau | CSRC Fujian Bureau | 福建证监局 福建證監局 | observer |
csrc-gansu-bureau | CSRC Gansu Bureau | 甘肃证监局 甘肅證監局 | observer |
csrc-guangdong-bureau | CSRC Guangdong Bureau | 广东证监局 廣東證監局 | observer |
csrc-guangxi-bureau | CSRC Guangxi Bureau | 广西证监局 廣西證監局 | observer |
csrc-guizhou-bureau | CSRC Guizhou Bureau | 贵州证监局 貴州證監局 | observer |
csrc-hainan-bureau | CSRC Hainan Bureau | 海南证监局 海南證監局 | observer |
csrc-hebei-bureau | CSRC Hebei Bureau | 河北证监局 河北證監局 | observer |
csrc-heilongjiang-bureau | CSRC Heilongjiang Bureau | 黑龙江证监局 黑龍江證監局 | observer |
csrc-henan-bureau | CSRC Henan Bureau | 河南证监局 河南證監局 | observer |
csrc-hubei-bureau | CSRC Hubei Bureau | 湖北证监局 湖北證監局 | observer |
csrc-hunan-bureau | CSRC Hunan Bureau | 湖南证监局 湖南證監局 | observer |
csrc-inner-mongolia-bureau | CSRC Inner Mongolia Bureau | 内蒙古证监局 內蒙古證監局 | observer |
csrc-jiangsu-bureau | CSRC Jiangsu Bureau | 江苏证监局 江蘇證監局 | observer |
csrc-jiangxi-bureau | CSRC Jiangxi Bureau | 江西证监局 江西證監局 | observer |
csrc-jilin-bureau | CSRC Jilin Bureau | 吉林证监局 吉林證監局 | observer |
csrc-liaoning-bureau | CSRC Liaoning Bureau | 辽宁证监局 遼寧證監局 | observer |
csrc-ningbo-bureau | CSRC Ningbo Bureau | 宁波证监局 寧波證監局 | observer |
csrc-qingdao-bureau | CSRC Qingdao Bureau | 青岛证监局 青島證監局 | observer |
csrc-shaanxi-bureau | CSRC Shaanxi Bureau | 陕西证监局 陝西證監局 | observer |
csrc-shandong-bureau | CSRC Shandong Bureau | 山东证监局 山東證監局 | observer |
csrc-shanghai-bureau | CSRC Shanghai Bureau | 上海证监局 上海證監局 | observer |
csrc-shanxi-bureau | CSRC Shanxi Bureau | 山西证监局 山西證監局 | observer |
csrc-shenzhen-bureau | CSRC Shenzhen Bureau | 深圳证监局 深圳證監局 | observer |
csrc-sichuan-bureau | CSRC Sichuan Bureau | 四川证监局 四川證監局 | observer |
csrc-tianjin-bureau | CSRC Tianjin Bureau | 天津证监局 天津證監局 | observer |
csrc-xiamen-bureau | CSRC Xiamen Bureau | 厦门证监局 廈門證監局 | observer |
csrc-xinjiang-bureau | CSRC Xinjiang Bureau | 新疆证监局 新疆證監局 | observer |
csrc-yunnan-bureau | CSRC Yunnan Bureau | 云南证监局 雲南證監局 | observer |
csrc-zhejiang-bureau | CSRC Zhejiang Bureau | 浙江证监局 浙江證監局 | observer |
cssc-718 | CSSC 718, 718th Research Institute, CSSC PERIC | 七一八所 718所 派瑞氢能公司 派瑞氫能公司 | | equipment
cssc-chengxi-shipyard | CSSC Chengxi Shipyard, Chengxi Shipyard | 澄西船舶 中船澄西 | | ships
cssc-emergency | CSSC Emergency, China Harzone | 中船应急 中船應急 华舟应急 華舟應急 | | defence
cssc-finance | CSSC Finance, China Shipbuilding Finance | 中船财务 中船財務 中国船舶财务 中國船舶財務 | lender |
cssc-holdings | CSSC Holdings, China CSSC Holdings, China State Shipbuilding Corporation | 中国船舶工业 中國船舶工業 中国船舶集团 中國船舶集團 中船集团 中船集團 | | ships
cssc-huangpu-wenchong | CSSC Huangpu Wenchong, Huangpu Wenchong | 黄埔文冲 黃埔文衝 中船黄埔文冲 中船黃埔文衝 | | ships
cssc-investment | CSSC Investment, CSSC Capital | 中船投资 中船投資 中船资本 中船資本 中国船舶资本 中國船舶資本 | fund |
cssc-marine-power | CSSC Marine Power, Hudong Heavy Machinery, CSSC Power | 中船动力集团 中船動力集團 沪东重机 滬東重機 | | engines
cssc-offshore-and-marine-engineering | CSSC Offshore & Marine Engineering, COMEC | 中船防务 中船防務 中船海洋与防务 中船海洋與防務 | | ships defence
cssc-science-and-technology | CSSC Science & Technology, CSSC Technology | 中船科技 | | turbines
cssc-shipping | CSSC Shipping, CSSC Hong Kong Shipping, China CSSC Hong Kong Shipping | 中国船舶租赁 中國船舶租賃 中船租赁 中船租賃 中船航运租赁 中船航運租賃 中国船舶集团香港航运租赁 中國船舶集團香港航運租賃 | lender | lease
cssc-tianjin | CSSC Tianjin, Tianjin Xingang Shipbuilding | 中船天津 新港船舶 | | ships
cstone-pharma | CStone Pharma, CStone Pharmaceuticals | 基石药业 基石藥業 | | drugs
csx-corp | CSX Corp, CSX Transportation | CSX運輸 CSX运输 | | transport
ctbc-asset-management | CTBC Asset Management | 中信資產管理 中信资产管理 中國信託資產管理 中国信托资产管理 | fund |
ctbc-bank-china | CTBC Bank China | 中国信托银行中国 中國信託銀行中國 | lender |
ctbc-brothers | CTBC Brothers, Chinatrust Brothers | 中信兄弟 中信兄弟象 中信兄弟棒球隊 中信兄弟棒球队 | |
ctbc-charity-foundation | CTBC Charity Foundation | 中信慈善基金會 中信慈善基金会 | |
ctbc-insurance | CTBC Insurance | 中信產險 中信产险 中國信託產險 中国信托产险 | lender |
ctbc-sports-entertainment | CTBC Sports Entertainment | 中信育樂 中信育乐 | |
ctbc-venture-capital | CTBC Venture Capital | 中信創投 中信创投 中國信託創投 中国信托创投 | fund |
ctc-media | CTC Media | | | media
ctci-advanced-systems | CTCI Advanced Systems | 中鼎資訊 中鼎资讯 京鼎工程 新鼎系統 新鼎系统 | | epc
ctf-services | CTF Services, NWS Holdings | 周大福創建 周大福创建 新創建集團 新创建集团 | |
ctg-brasil | CTG Brasil, China Three Gorges Brasil | 三峽巴西 三峡巴西 三峽巴西公司 三峡巴西公司 | | power
ctg-travel | CTG Travel | 中旅旅行 | |
cti-tv | CTi TV | 中天電視 中天电视 中天新聞台 中天新闻台 | | platform
ctp | CTP NV, CTPark | | |
ctrls-datacenters | CtrlS Datacenters, CtrlS | | | datacentre
cts-eventim | CTS Eventim, Eventim | | |
cts-logistics | CTS Logistics, CTS International Logistics | 华贸物流 華貿物流 | | transport
ctt-portugal | CTT Correios, CTT Correios de Portugal | 葡萄牙邮政 葡萄牙郵政 | |
ctv-golden-bridge | CTV Golden Bridge | 中视金桥 中視金橋 | | media
cub-elecparts | Cub Elecparts | 為升電裝 为升电装 | | parts
cuban-government | Cuban government, Government of Cuba | 古巴政府 | government |
cube-entertainment | Cube Entertainment | Cube娱乐 Cube娛樂 | | rights
cubesmart | CubeSmart | | |
cubico | Cubico, Cubico Sustainable Investments | | | power
cuckoo-electronics | Cuckoo Electronics | 福库 福庫 | |
cuf | CUF José de Mello, José de Mello | | |
cuhk-medical-centre | CUHK Medical Centre | 中大醫院 中大医院 | |
cuihua-jewelry | Cuihua Jewelry | 萃华珠宝 萃華珠寶 | | retail
cuiwei | Cuiwei | 翠微股份 | | retail
cullen-frost | Cullen/Frost, Frost Bank | | lender |
cullinan-therapeutics | Cullinan Therapeutics | | | drugs
cultural-and-technology-guarantee-beijing | Cultural & Technology Guarantee Beijing, Beijing Cultural Technology Financing Guarantee | 北京文化科技融资担保 北京文化科技融資擔保 文化科技担保 文化科技擔保 | lender |
cunard | Cunard | 冠达邮轮 冠達郵輪 | |
cupra | Cupra, Seat SA | 西雅特 库普拉 庫普拉 | | cars
curaleaf | Curaleaf | | |
cureapp | CureApp | | |
curevac | CureVac | 科瑞瓦克 科威瓦克 | | drugs
curia-global | Curia Global | | | cdmo
curo-group | CURO Group | | lender |
currys | Currys, Dixons Carphone | 柯里斯 | | retail
cursor-ai | Cursor AI, Anysphere | | | software
curtiss-wright | Curtiss-Wright | 柯蒂斯萊特 柯蒂斯莱特 | | parts
cuscaden-peak | Cuscaden Peak | | |
cushman-and-wakefield | Cushman & Wakefield, Cushman & Wakefield Hong Kong | 戴德梁行 高纬环球 高緯環球 戴德梁行香港 | observer |
customcells | Customcells | | | batteries
customers-bancorp | Customers Bancorp, Customers Bank | | lender |
customs-administration-taiwan | Customs Administration Taiwan | 財政部關務署 财政部关务署 關務署 关务署 | government |
cutera | Cutera | | | equipment
cutia-therapeutics | Cutia Therapeutics | 科笛集团 科笛集團 科笛生物 | | drugs
cutrale | Cutrale, Sucocítrico Cutrale | 庫特拉萊 库特拉莱 | | farm
cvale | C.Vale | | | grain
cvc | CVC Capital Partners, CVC | CVC资本 CVC資本 CVC资本合伙人 CVC資本合夥人 CVC CVC资本合伙 CVC資本合夥 | fund |
cvd-equipment | CVD Equipment | | | equipment
cvg-venezuela | CVG Venezuela, Corporación Venezolana de Guayana | 圭亞那委內瑞拉集團 圭亚那委内瑞拉集团 | | mining
cvr-energy | CVR Energy | | | oil
cvr-partners | CVR Partners | | | fertiliser
cvs-health | CVS Health, CVS Caremark, CVS Pharmacy | 西維斯健康 西维斯健康 西維斯 西维斯 | | retail
cvsource | CVSource, ChinaVenture | 投中信息 投中网 投中網 | observer |
cw-enerji | CW Enerji | | | solar
cwp-global | CWP Global | | | power
cwp-renewables | CWP Renewables | | | power
cwtc | CWTC, Chang Wah Technology | 長科* 长科* 長華科技 长华科技 長華科 长华科 | | materials
cyberagent | CyberAgent | 赛博代理 賽博代理 | | media
cyberark | CyberArk | | | software
cyberoptics | CyberOptics | | | equipment
cyberport-macro-fund | Cyberport Macro Fund | 數碼港投資創業基金 数码港投资创业基金 | fund |
cybersecurity-and-infrastructure-security-agency | Cybersecurity and Infrastructure Security Agency | 美國網絡安全和基礎設施安全局 美国网络安全和基础设施安全局 | government |
cyberspace-administration-of-china | Cyberspace Administration of China | 国家网信办 國家網信辦 网信办 網信辦 国家互联网信息办公室 國家互聯網信息辦公室 中国网信办 中國網信辦 中央网信办 中央網信辦 | observer |
cybin | Cybin, Helus Pharma | | | drugs
cybozu | Cybozu | 才望子 | | software
cyera | Cyera | | | software
cyfrowy-polsat | Cyfrowy Polsat, Polsat Plus, Polkomtel | | | telecom
cygames | Cygames | | |
cymabay | CymaBay, CymaBay Therapeutics | | | drugs
cynosure-lutronic | Cynosure Lutronic | 賽諾秀 赛诺秀 | | equipment
cyntec | Cyntec | 乾坤科技 | | parts
cypress-creek-renewables | Cypress Creek Renewables | | | power
cypress-semiconductor | Cypress Semiconductor | 賽普拉斯 赛普拉斯 賽普拉斯半導體 赛普拉斯半导体 | | chips
cyprium-metals | Cyprium Metals | | | mining
cyprus-government | Cyprus government, Republic of Cyprus | 塞浦路斯政府 | government |
cyrela | Cyrela | | |
cyrusone | CyrusOne | 赛瑞斯 賽瑞斯 | | datacentre
cytiva | Cytiva | 思拓凡 | | equipment
cytokinetics | Cytokinetics | | | drugs
cytomx | CytomX, CytomX Therapeutics | | | drugs
cyts | CYTS, China CYTS Tours | 中青旅 | |
cz-loko | CZ Loko | | | trains
czarnikow | Czarnikow | 查尼科 | | trading
czech-defence | Czech Ministry of Defence, Czech Defence Ministry | 捷克国防部 捷克國防部 | government |
czech-export-bank | Czech Export Bank | 捷克出口银行 捷克出口銀行 | lender |
czech-state | Czech government, Czech state, Czech Republic government | 捷克政府 | government |
`
