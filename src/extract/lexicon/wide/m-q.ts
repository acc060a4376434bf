export const wideMtoQ = `
m-and-g | M&G, M&G Investments | 英卓投资 英卓投資 M&G投资 M&G投資 瀚亚英卓 瀚亞英卓 | fund |
m-and-g-stationery | M&G Stationery, Shanghai M&G | 晨光股份 晨光文具 | |
m-and-t-bank | M&T Bank | 製造商和貿易商銀行 制造商和贸易商银行 | lender |
m-c-saatchi | M&C Saatchi | 萨奇广告 薩奇廣告 | |
m-dias-branco | M. Dias Branco | | |
m-hero | M-Hero | 猛士汽车 猛士汽車 猛士科技 | | cars
m-i-homes | M/I Homes | | |
m-kopa | M-KOPA | | lender |
m-pesa | M-Pesa | | | platform
m-plus-museum | M+ Museum | M+博物馆 M+博物館 | |
m-stand | M Stand | M咖啡 艾恰餐饮 艾恰餐飲 | | retail
m1-limited | M1 Limited | | | telecom
m12-ventures | M12 Ventures | | fund |
m3-inc | M3 Inc | M3公司 | |
m42 | M42 | | |
m6-group | M6 Group, Groupe M6, Métropole Télévision | 法国M6电视 法國M6電視 | | media
maaden | Ma'aden, Maaden, Saudi Arabian Mining Company | 沙特矿业 沙特礦業 沙特矿业公司 沙特礦業公司 沙特阿拉伯矿业公司 沙特阿拉伯礦業公司 | | mining fertiliser
maanshan-jiangdong-holdings | Ma'anshan Jiangdong Holdings | 江东控股 江東控股 马鞍山江东控股 馬鞍山江東控股 | fund |
maanshan-municipal-government | Ma'anshan Municipal Government, Ma'anshan government, Ma'anshan municipal government | 马鞍山市政府 馬鞍山市政府 马鞍山市人民政府 馬鞍山市人民政府 | government |
maanshan-rural-commercial-bank | Ma'anshan Rural Commercial Bank | 马鞍山农商银行 馬鞍山農商銀行 马鞍山农商行 馬鞍山農商行 马鞍山农村商业银行 馬鞍山農村商業銀行 | lender |
mabe-appliances | Mabe Appliances | 馬貝電器 马贝电器 | | equipment
mabion | Mabion | | | cdmo
mabplex | MabPlex | 迈百瑞 邁百瑞 | | cdmo
mabuchi-motor | Mabuchi Motor | 万宝至马达 萬寶至馬達 万宝至 萬寶至 | | parts
mabxience | mAbxience | | | drugs
maca-limited | MACA Limited | | | epc
macallan | Macallan | 麦卡伦 麥卡倫 | |
macao-economic-and-technological-development-bureau | Macao Economic and Technological Development Bureau | 澳門經濟及科技發展局 澳门经济及科技发展局 | government |
macao-foundation | Macao Foundation | 澳門基金會 澳门基金会 | |
macao-government-tourism-office | Macao Government Tourism Office | 澳門旅遊局 澳门旅游局 | government |
macao-grand-prix | Macao Grand Prix | 澳門格蘭披治大賽車 澳门格兰披治大赛车 | |
macao-light-rapid-transit-corporation | Macao Light Rapid Transit Corporation | 澳門輕軌 澳门轻轨 澳門輕軌公司 澳门轻轨公司 | |
macao-polytechnic-university | Macao Polytechnic University | 澳門理工大學 澳门理工大学 | |
macao-trade-and-investment-promotion-institute | Macao Trade and Investment Promotion Institute, IPIM | 澳門招商投資促進局 澳门招商投资促进局 招商投資促進局 招商投资促进局 | government |
macao-urban-renewal | Macao Urban Renewal | 澳門都市更新 澳门都市更新 都更公司 | |
macarthur-foundation | MacArthur Foundation | 麦克阿瑟基金会 麥克阿瑟基金會 | fund |
macau-chinese-bank | Macau Chinese Bank | 澳門華人銀行 澳门华人银行 | lender |
macau-development-bank | Macau Development Bank | 澳門發展銀行 澳门发展银行 | lender |
macau-government | Macau government, Macao government, Macao SAR Government | 澳門特區政府 澳门特区政府 澳門政府 澳门政府 澳府 澳門特別行政區政府 澳门特别行政区政府 | government |
macau-health-bureau | Macau Health Bureau | 澳門衛生局 澳门卫生局 | government |
macau-housing-bureau | Macau Housing Bureau | 澳門房屋局 澳门房屋局 | government |
macau-international-airport-company | Macau International Airport Company | 澳門國際機場 澳门国际机场 澳門國際機場專營 澳门国际机场专营 | |
macau-jockey-club | Macau Jockey Club | 澳門賽馬會 澳门赛马会 | |
macau-legend | Macau Legend, Macau Legend Development | 澳门励骏 澳門勵駿 澳門勵駿創建 澳门励骏创建 | |
macau-pension-fund-fss | Macau Pension Fund FSS, Social Security Fund Macau | 澳門社會保障基金 澳门社会保障基金 澳門社保基金 澳门社保基金 | fund |
macau-post-and-telecommunications-bureau | Macau Post and Telecommunications Bureau, CTT Macau | 澳門郵電局 澳门邮电局 | government |
macau-transport-bureau | Macau Transport Bureau, DSAT | 澳門交通事務局 澳门交通事务局 | government |
macau-university-of-science-and-technology | Macau University of Science and Technology | 澳門科技大學 澳门科技大学 | |
macauto-industrial | Macauto Industrial | 皇田 皇田工業 皇田工业 | | parts
maccura | Maccura | 迈克生物 邁克生物 | | equipment
mace | Mace Group | 麦斯集团 麥斯集團 | | epc
macedonia-government | North Macedonian government, Government of North Macedonia | 北马其顿政府 北馬其頓政府 | government |
macerich | Macerich | 馬塞里奇 马塞里奇 | |
machvision | Machvision | 牧德 牧德科技 | | equipment
macimex | Macimex | | | parts
mack-trucks | Mack Trucks | 馬克卡車 马克卡车 | | cars
mackay-medical-university | Mackay Medical University | 馬偕醫學大學 马偕医学大学 馬偕醫學院 马偕医学院 | |
mackay-memorial-hospital | Mackay Memorial Hospital | 馬偕醫院 马偕医院 馬偕紀念醫院 马偕纪念医院 | |
macmic | Macmic, Macmic Science | 宏微科技 | | chips
macnica | Macnica | | | trading
macnica-galaxy | Macnica Galaxy, Macnica Cytech | 茂綸 茂纶 | | trading
macom | MACOM, MACOM Technology | 美科微波 鎂可微波 镁可微波 | | chips
macquarie-airfinance | Macquarie AirFinance | 麦格理航空金融 麥格理航空金融 | lender | lease
macquarie-asset-management | Macquarie Asset Management | 麦格理资产管理 麥格理資產管理 | fund |
macquarie-capital | Macquarie Capital | 麦格理资本 麥格理資本 | fund |
macquarie-infrastructure-corp | Macquarie Infrastructure Corp | | |
macquarie-korea-infrastructure-fund | Macquarie Korea Infrastructure Fund | 麦格理韩国基础设施基金 麥格理韓國基礎設施基金 | fund |
macquarie-taiwan | Macquarie Taiwan, Corio Generation Taiwan | 科理歐能源 科理欧能源 | | power
macquarie-technology | Macquarie Technology, Macquarie Data Centres | 麦格理科技 麥格理科技 | | datacentre
macro-gas-appliance | Macro Gas Appliance, Wanhe | 万和电气 萬和電氣 | |
macroblock | Macroblock | 聚積科技 聚积科技 | | chips
macrogenics | MacroGenics | 宏基因制药 宏基因製藥 | | drugs
macron-spa | Macron S.p.A. | 马克龙体育 馬克龍體育 | |
macys | Macy's | 梅西百貨 梅西百货 | | retail
madagascar-airlines | Madagascar Airlines | | | airline
madagascar-government | Madagascar government | 马达加斯加政府 馬達加斯加政府 | government |
madison-dearborn | Madison Dearborn, Madison Dearborn Partners | | fund |
madrigal | Madrigal Pharmaceuticals | 馬德里加爾製藥 马德里加尔制药 | | drugs
maeda-corporation | Maeda Corporation, Infroneer | 前田建设 前田建設 | |
maeil-dairies | Maeil Dairies | 每日乳业 每日乳業 | |
maersk-tankers | Maersk Tankers | 马士基油轮 馬士基油輪 | | shipping
maersk-training | Maersk Supply Service | 马士基供应服务 馬士基供應服務 | | shipping
mafengwo | Mafengwo | 马蜂窝 馬蜂窩 | | platform
mag-airports | Manchester Airports Group | 曼彻斯特机场集团 曼徹斯特機場集團 | |
mag-layers-scientific-technics | Mag. Layers Scientific-Technics | 美磊科技 | | parts
mag-silver | MAG Silver | | | mining
magazine-luiza | Magazine Luiza, Magalu | 路易莎雜誌 路易莎杂志 | | retail
magellan-financial | Magellan Financial | 麦哲伦金融 麥哲倫金融 | fund |
magellan-midstream | Magellan Midstream | 麥哲倫中游 麦哲伦中游 | | oil
magic-ai | Magic AI | | | software
magic-leap | Magic Leap | | | equipment
magiclab | MagicLab | 魔法原子 | |
magna-steyr | Magna Steyr | 麦格纳斯太尔 麥格納斯太爾 麦格纳斯泰尔 麥格納斯泰爾 | | cars
magnachip | Magnachip | 美格納半導體 美格纳半导体 美格纳 美格納 | | chips
magnis-energy | Magnis Energy | | | graphite
magnit | Magnit | 马格尼特 馬格尼特 | | retail
magnolia-quality-development | Magnolia Quality Development, MQDC | | |
magnum-capital | Magnum Capital Industrial | | fund |
magnum-ice | Magnum Ice Cream Company | 梦龙冰淇淋 夢龍冰淇淋 | |
magyar-telekom | Magyar Telekom | 匈牙利电信 匈牙利電信 | | telecom
mahan-air | Mahan Air | 马汉航空 馬漢航空 | | airline
mahanagar-gas | Mahanagar Gas | | | gasbuyer
maharashtra-government | Maharashtra government, State of Maharashtra | 马哈拉施特拉邦政府 馬哈拉施特拉邦政府 | government |
maharlika-investment-corporation | Maharlika Investment Corporation, Maharlika Investment Fund | 马哈利卡投资基金 馬哈利卡投資基金 菲律宾主权财富基金 菲律賓主權財富基金 | fund |
mahle | Mahle, MAHLE | 马勒集团 馬勒集團 | | parts
mahou | Mahou San Miguel | | |
maiaspace | MaiaSpace | | | launch
maib | maib, Moldova Agroindbank | | lender |
maif | MAIF | | lender |
maimai | Maimai | 脉脉科技 脈脈科技 | | platform
main-sequence-ventures | Main Sequence Ventures | | fund |
main-street-capital | Main Street Capital | | lender |
maincubes | maincubes | | | datacentre
mainfreight | Mainfreight | | | transport
mainone | MainOne | | | telecom
mainova | Mainova | | | power
mainspring-energy | Mainspring Energy | | | power
mainstream-rp | Mainstream Renewable Power | 主流可再生能源 | | power
maipu-communication | Maipu Communication | 迈普 邁普 迈普通信 邁普通信 | | telecom
maiquer | Maiquer | 麦趣尔 麥趣爾 | |
maire | Maire, Maire Tecnimont, Tecnimont, NextChem | 迈瑞泰科尼蒙特 邁瑞泰科尼蒙特 泰克尼蒙特 | | epc
maisons-du-monde | Maisons du Monde | 世界之家家居 | | retail
majestic-realty | Majestic Realty | | |
majid-al-futtaim | Majid Al Futtaim | 马吉德·阿尔·富泰姆 馬吉德·阿爾·富泰姆 | | retail
major-league-soccer | Major League Soccer | 美國職業足球大聯盟 美国职业足球大联盟 美職聯 美职联 | | rights
makemytrip | MakeMyTrip | | | platform
makino | Makino | 牧野机床 牧野機牀 牧野铣床 牧野銑牀 | |
makita | Makita | 牧田 | |
makyol | Makyol | | | epc
malakoff | Malakoff Humanis, AG2R La Mondiale, Malakoff | 马拉科夫 馬拉科夫 | lender |
malawi-government | Malawi government | 马拉维政府 馬拉維政府 | government |
malaysia-airports | Malaysia Airports, Malaysia Airports Holdings | 马来西亚机场 馬來西亞機場 马来西亚机场控股 馬來西亞機場控股 大马机场 大馬機場 | |
malaysia-digital-economy-corporation | Malaysia Digital Economy Corporation, MDEC | 马来西亚数字经济机构 馬來西亞數字經濟機構 | government |
malaysia-rail-link | Malaysia Rail Link | 马来西亚铁路衔接公司 馬來西亞鐵路銜接公司 | |
malaysian-government | Malaysian government, Government of Malaysia | 马来西亚政府 馬來西亞政府 大马政府 大馬政府 | government |
malaysian-pacific-industries | Malaysian Pacific Industries | 马太平洋工业 馬太平洋工業 | |
malaysian-resources-corporation | Malaysian Resources Corporation | | |
maldives-airports | Maldives Airports | 马尔代夫机场公司 馬爾代夫機場公司 | |
malian-government | Malian government, Government of Mali | 马里政府 馬里政府 | government |
mall-group | Mall Group | | | retail
mallplaza | Mallplaza | | |
malmo-ff | Malmö FF | 马尔默足球俱乐部 馬爾默足球俱樂部 | |
malta-government | Maltese government, Government of Malta | 马耳他政府 馬耳他政府 | government |
mammut | Mammut Sports | | |
man-energy | Everllence, MAN Energy Solutions | 曼恩能源 曼恩能源方案 | | engines
man-group | Man Group, Man GLG | 英仕曼 英仕曼集团 英仕曼集團 | fund |
man-truck | MAN Truck & Bus, MAN SE | 曼恩 曼卡车 曼卡車 德国曼恩 德國曼恩 | | cars
man-wah | Man Wah, Man Wah Holdings | 敏华控股 敏華控股 芝华仕 芝華仕 | |
managem | Managem | 马纳杰姆 馬納傑姆 | | mining
manara-minerals | Manara Minerals | 马纳拉矿业 馬納拉礦業 | fund |
manawa-energy | Manawa Energy, Trustpower | | | power
manchester | University of Manchester | 曼彻斯特大学 曼徹斯特大學 | |
manchester-city | Manchester City, Man City, City Football Group | 曼城 曼城俱乐部 曼城俱樂部 城市足球集团 城市足球集團 | |
manchester-united | Manchester United, Man United | 曼联 曼聯 曼联俱乐部 曼聯俱樂部 曼彻斯特联 曼徹斯特聯 | |
mandarin-capital-partners | Mandarin Capital Partners | 曼达林基金 曼達林基金 曼达林 曼達林 | fund |
mandarin-motion-pictures | Mandarin Motion Pictures | 東方電影 东方电影 | | rights
mandarin-oriental | Mandarin Oriental | 文华东方 文華東方 文华东方酒店 文華東方酒店 文華東方酒店集團 文华东方酒店集团 文華東方國際 文华东方国际 | |
mandatory-provident-fund-schemes-authority | Mandatory Provident Fund Schemes Authority, MPFA | 積金局 积金局 強制性公積金計劃管理局 强制性公积金计划管理局 | observer |
mandatum | Mandatum | | lender |
mandiant | Mandiant | 曼迪安特 | | software
mandom | Mandom | 漫丹 | |
mangalore-refinery | Mangalore Refinery | 门格洛尔炼油 門格洛爾煉油 | | oil
mango | Mango Fashion, Mango MNG | 芒果服装 芒果服裝 | | retail
mangrove-lithium | Mangrove Lithium | | | lithium
manhattan-associates | Manhattan Associates | 曼哈特 | | software
mani-inc | Mani Inc | | |
manila-electric | Manila Electric, Meralco | 马尼拉电力 馬尼拉電力 马尼拉电力公司 馬尼拉電力公司 | | powerbuyer
manila-international-airport-authority | Manila International Airport Authority, New NAIA Infrastructure | 马尼拉国际机场管理局 馬尼拉國際機場管理局 | |
manila-water | Manila Water | 马尼拉水务 馬尼拉水務 马尼拉水务公司 馬尼拉水務公司 馬尼拉自來水 马尼拉自来水 | |
manipal-hospitals | Manipal Hospitals, Manipal Health | 马尼帕尔医院 馬尼帕爾醫院 | |
manitoba-hydro | Manitoba Hydro | 曼尼托巴水電 曼尼托巴水电 | | power
manitou | Manitou | 曼尼通 | | equipment
manitowoc | Manitowoc, Manitowoc Company | 馬尼托瓦克 马尼托瓦克 | | equipment
mankattan-food | Mankattan Food | 曼可顿 曼可頓 | |
mankind-pharma | Mankind Pharma | | | drugs
manner-coffee | Manner Coffee | Manner咖啡 茵赫餐饮 茵赫餐飲 | | retail
mannings | Mannings | 萬寧連鎖店 万宁连锁店 香港萬寧 香港万宁 | | retail
mannkind | MannKind | | | drugs
manpowergroup-greater-china | ManpowerGroup Greater China, ManpowerGroup | 万宝盛华 萬寶盛華 | |
mantech | ManTech | | | defence
mantra-tanzania | Mantra Tanzania | | | uranium
manuka-health | Manuka Health | 蜜纽康 蜜紐康 | |
manulife-fund-china | Manulife Fund China, Manulife Teda | 宏利基金 泰达宏利 泰達宏利 泰达宏利基金 泰達宏利基金 | fund |
manulife-hong-kong | Manulife Hong Kong, Manulife, Manulife Financial | 宏利香港 宏利金融 宏利人壽 宏利人寿 宏利保險 宏利保险 宏利 | lender |
manulife-investment-management | Manulife Investment Management | 宏利投資管理 宏利投资管理 | fund |
manulife-sinochem | Manulife-Sinochem, Manulife-Sinochem Life | 中宏人寿 中宏人壽 中宏保险 中宏保險 | lender |
manulife-taiwan-site | Manulife Taiwan SITE | 宏利投信 | fund |
manus-ai | Manus AI, Butterfly Effect | 蝴蝶效应公司 蝴蝶效應公司 Manus公司 | | software
manz-taiwan | Manz Taiwan | 亞智科技 亚智科技 | | equipment
manzanillo-international-terminal | Manzanillo International Terminal | | | transport
mao-geping-cosmetics | Mao Geping Cosmetics | 毛戈平美妆 毛戈平美妝 毛戈平化妆品 毛戈平化妝品 | |
maoming-municipal-government | Maoming Municipal Government, Maoming government, Maoming municipal government | 茂名市政府 茂名市人民政府 | government |
maoming-port-group | Maoming Port Group | 茂名港集团 茂名港集團 | | transport
maoyan | Maoyan, Maoyan Entertainment | 猫眼娱乐 貓眼娛樂 猫眼 貓眼 | | platform
maoye | Maoye | 茂业商业 茂業商業 茂业国际 茂業國際 | | retail
mapei | Mapei | 马贝 馬貝 马贝集团 馬貝集團 | | materials
mapfre | Mapfre | 曼福保险 曼福保險 曼弗雷 | lender |
maple-leaf-educational | Maple Leaf Educational | 枫叶教育 楓葉教育 | |
maple-leaf-foods | Maple Leaf Foods | 楓葉食品 枫叶食品 | |
maple-leaf-sports-and-entertainment | Maple Leaf Sports & Entertainment | 楓葉體育娛樂 枫叶体育娱乐 | | rights
mapletree | Mapletree, Mapletree Investments | 丰树 豐樹 丰树集团 豐樹集團 丰树产业 豐樹產業 | fund |
mapletree-industrial-trust | Mapletree Industrial Trust | 丰树工业信托 豐樹工業信託 | fund |
mapletree-logistics-trust | Mapletree Logistics Trust | 丰树物流信托 豐樹物流信託 | fund |
mapletree-pan-asia-commercial-trust | Mapletree Pan Asia Commercial Trust | 丰树泛亚商业信托 豐樹泛亞商業信託 | fund |
maplight-therapeutics | MapLight Therapeutics | | | drugs
mappa | MAPPA | | | rights
marafiq | Marafiq | 马拉菲克 馬拉菲克 | | power
maranon-capital | Maranon Capital | | lender |
marathon-asset-management | Marathon Asset Management | | fund |
marathon-capital | Marathon Capital | | observer |
marathon-digital | Marathon Digital, MARA Holdings | 馬拉松數字 马拉松数字 | | datacentre
marathon-oil | Marathon Oil | 馬拉松原油 马拉松原油 | | oil
marathon-petroleum | Marathon Petroleum | 馬拉松石油 马拉松石油 | | oil
maravai-lifesciences | Maravai LifeSciences | | | materials
marcegaglia | Marcegaglia | 马塞加利亚 馬塞加利亞 | | steel
marco-polo-holdings | Marco Polo Holdings, Marco Polo Ceramics | 马可波罗控股 馬可波羅控股 马可波罗瓷砖 馬可波羅瓷磚 唯美集团 唯美集團 | |
marcobre | Marcobre | 馬科布雷 马科布雷 馬科佈雷 | | mining
marcolin | Marcolin | | |
marcopolo-sa | Marcopolo SA | 馬可波羅客車 马可波罗客车 | | cars
marel | Marel | 马瑞奥 馬瑞奧 | | equipment
marelli | Marelli, Magneti Marelli | 马瑞利 馬瑞利 | | parts
marfrig | Marfrig | 瑪弗里格 玛弗里格 马夫里格 馬夫里格 | | farm
marguerite | Marguerite Fund | | fund |
mari-petroleum | Mari Petroleum, Mari Energies | | | oil
maribank | MariBank | Mari银行 Mari銀行 | lender |
maric | MARIC, Marine Design & Research Institute of China | 七〇八所 708所 中国船舶及海洋工程设计研究院 中國船舶及海洋工程設計研究院 | |
marico | Marico | | |
maricopa-county | Maricopa County | 馬里科帕縣 马里科帕县 | government |
marimekko | Marimekko | 玛莉美歌 瑪莉美歌 | |
marina-bay-sands | Marina Bay Sands | 滨海湾金沙 濱海灣金沙 | |
marine-atlantic | Marine Atlantic | | | transport
mariner-finance | Mariner Finance | | lender |
marinus-pharmaceuticals | Marinus Pharmaceuticals | | | drugs
marisfrolg | Marisfrolg | 玛丝菲尔 瑪絲菲爾 | |
maritime-and-port-authority-of-singapore | Maritime and Port Authority of Singapore | 新加坡海事及港务管理局 新加坡海事及港務管理局 | government |
maritime-port-bureau-taiwan | Maritime Port Bureau Taiwan | 交通部航港局 航港局 | government |
maritime-safety-administration-of-china | Maritime Safety Administration of China, China MSA | 中国海事局 中國海事局 交通运输部海事局 交通運輸部海事局 | government |
marjan-rak | Marjan RAK | 马尔詹 馬爾詹 | |
markel-group | Markel Group, Markel | 馬克爾集團 马克尔集团 马克尔 馬克爾 迈凯保险 邁凱保險 | lender |
market-epito | Market Építő, Market Zrt | | | epc
markforged | Markforged | | | equipment
markor-chemical | Markor Chemical, Markor Group | 美克化工 美克集团 美克集團 | | chemicals
marks-spencer | Marks & Spencer, Marks and Spencer, M&S | 玛莎百货 瑪莎百貨 马莎百货 馬莎百貨 马莎 馬莎 | | retail
marmon-holdings | Marmon Holdings, Marmon Group | 馬蒙集團 马蒙集团 | |
maroc-telecom | Maroc Telecom | 摩洛哥电信 摩洛哥電信 | | telecom
marqeta | Marqeta | | | platform
marquee-brands | Marquee Brands | | |
marriott | Marriott, Marriott International | 万豪国际 萬豪國際 万豪集团 萬豪集團 万豪酒店 萬豪酒店 萬豪 万豪 | |
marriott-vacations | Marriott Vacations | 萬豪度假 万豪度假 | |
mars-china | Mars China | 玛氏中国 瑪氏中國 | |
mars-incorporated | Mars Incorporated, Mars Inc | 玛氏 瑪氏 玛氏箭牌 瑪氏箭牌 皇家宠物食品 皇家寵物食品 瑪氏公司 玛氏公司 | |
marsa-maroc | Marsa Maroc | | |
marseille-fos | Port of Marseille Fos, Marseille Fos | 马赛港 馬賽港 | |
marsh-mclennan | Marsh McLennan, Marsh & McLennan | 威達信 威达信 达信麦理伦 達信麥理倫 达信集团 達信集團 | observer |
marshall-aerospace | Marshall Aerospace | | |
marshall-wace | Marshall Wace | 马歇尔伟世 馬歇爾偉世 | fund |
marssenger | Marssenger | 火星人厨具 火星人廚具 | |
martin-marietta | Martin Marietta | 馬丁瑪麗埃塔 马丁玛丽埃塔 馬丁瑪麗埃塔材料 马丁玛丽埃塔材料 | | materials
martinrea | Martinrea | 馬丁瑞亞 马丁瑞亚 | | parts
marubi | Marubi | 丸美股份 丸美生物 | |
maruha-nichiro | Maruha Nichiro, Umios | 玛鲁哈日鲁 瑪魯哈日魯 | |
maruho | Maruho | | | drugs
marui-group | Marui Group | 丸井集团 丸井集團 | | retail
marunouchi-innovation-partners | Marunouchi Innovation Partners | | fund |
maruti-suzuki | Maruti Suzuki | 玛鲁蒂铃木 瑪魯蒂鈴木 马鲁蒂铃木 馬魯蒂鈴木 | | cars
marvel-entertainment | Marvel Entertainment, Marvel Studios | 漫威 漫威影业 漫威影業 | | rights
marvel-fusion | Marvel Fusion | | | reactors
mary-kay | Mary Kay | 玫琳凱 玫琳凯 | |
maryland-transit-administration | Maryland Transit Administration | | government |
mas-holdings | MAS Holdings | | |
masan-group | Masan Group | 马山集团 馬山集團 马山消费 馬山消費 | |
masan-high-tech-materials | Masan High-Tech Materials | 马山高科技材料 馬山高科技材料 | | materials
masco | Masco | 馬斯可 马斯可 | | materials
masdar-city | Masdar City | 马斯达尔城 馬斯達爾城 | |
masen | MASEN | 摩洛哥可持续能源署 摩洛哥可持續能源署 | government |
maserati | Maserati | 玛莎拉蒂 瑪莎拉蒂 | | cars
mashreq | Mashreq, Mashreq Bank | 马什里克银行 馬什里克銀行 | lender |
masimo | Masimo | 邁心諾 迈心诺 | | equipment
masorange | MasOrange, MásMóvil, MasMovil | | | telecom
maspex | Maspex | | |
masraf-al-rayan | Masraf Al Rayan | | lender |
massachusetts-bay-transportation-authority | Massachusetts Bay Transportation Authority | 麻薩諸塞灣交通局 麻萨诸塞湾交通局 麻省灣交通局 麻省湾交通局 | government |
massachusetts-clean-energy-center | Massachusetts Clean Energy Center | | government |
massachusetts-general-hospital | Massachusetts General Hospital, Mass General Brigham | 麻省總醫院 麻省总医院 麻省總布萊根 麻省总布莱根 麻省总医院布里格姆 麻省總醫院布里格姆 | |
massachusetts-institute-of-technology | Massachusetts Institute of Technology | 麻省理工學院 麻省理工学院 麻省理工 | |
massachusetts-pension-reserves-investment-management | Massachusetts Pension Reserves Investment Management, MassPRIM | | fund |
mastec | MasTec | 馬斯泰克 马斯泰克 | | epc
masteel-finance | Masteel Finance | 马钢财务 馬鋼財務 | lender |
masteel-mining | Masteel Mining, Magang Mining | 马钢矿业 馬鋼礦業 | | mining
mastellone | Mastellone, La Serenísima | | | farm
master-kong | Master Kong, Tingyi | 康师傅 康師傅 康师傅控股 康師傅控股 | |
mastercard | Mastercard | 萬事達 万事达 萬事達卡 万事达卡 | | platform
mastercard-foundation | Mastercard Foundation | 万事达卡基金会 萬事達卡基金會 | fund |
masterlink-futures | Masterlink Futures | 元富期貨 元富期货 | observer |
masterplast | Masterplast | | |
matador-resources | Matador Resources | | | oil
matahari | Matahari | | | retail
materialise | Materialise | 玛瑞斯 瑪瑞斯 | |
materials-analysis-technology | Materials Analysis Technology, MA-tek | 閎康 闳康 閎康科技 闳康科技 | |
materion | Materion | 萬騰榮 万腾荣 | | materials
matheson-gas | Matheson Gas | | | materials
mativ | Mativ | | | materials
matmut | Matmut | | lender |
matrix-energia | Matrix Energia | | | power
matrix-service | Matrix Service | | | epc
matson | Matson, Matson Inc | 美森輪船 美森轮船 美森 | | shipping
matsui-securities | Matsui Securities | 松井证券 松井證券 | observer |
matsumotokiyoshi | Matsumotokiyoshi, MatsukiyoCocokara | 松本清 | | retail
matsuya-foods | Matsuya Foods | 松屋食品 | |
mattamy-homes | Mattamy Homes | | |
mattel | Mattel | 美泰 美泰公司 美泰兒 美泰儿 | |
mattr-corp | Mattr Corp | | |
matx | MatX | | | chips
maurel-prom | Maurel & Prom, Maurel et Prom | 莫雷尔普罗姆 莫雷爾普羅姆 | | oil
mauritanian-government | Mauritanian government | 毛里塔尼亚政府 毛里塔尼亞政府 | government |
mauritius-government | Mauritius government, Government of Mauritius | 毛里求斯政府 | government |
mav | MÁV, MAV-START, MÁV-START | 匈牙利国铁 匈牙利國鐵 匈牙利国家铁路 匈牙利國家鐵路 | |
mawei-shipbuilding | Mawei Shipbuilding, Fujian Mawei | 马尾造船 馬尾造船 福建马尾造船 福建馬尾造船 福建船政 | | ships
max-boegl | Max Bögl, Max Bogl | 马克斯博格 馬克斯博格 | | epc
max-healthcare | Max Healthcare | | |
max-mara | Max Mara | 麦丝玛拉 麥絲瑪拉 | |
max-planck | Max Planck Society | 马普学会 馬普學會 马克斯普朗克 馬克斯普朗克 马克斯·普朗克学会 馬克斯·普朗克學會 | |
maxam | Maxam | | |
maxcyte | MaxCyte | | | equipment
maxell | Maxell | 麦克赛尔 麥克賽爾 | | batteries
maxeon | Maxeon, Maxeon Solar | 马克森 馬克森 Maxeon太阳能 Maxeon太陽能 | | solar
maxigen-biotech | Maxigen Biotech | 和康生技 | |
maxim-integrated | Maxim Integrated | 美信半導體 美信半导体 | | chips
maxima-grupe | Maxima Grupė, Vilniaus prekyba | | | retail
maxims-group | Maxim's Group, Maxim's Caterers | 美心集團 美心集团 美心食品 | |
maximus-inc | Maximus Inc | | |
maxis | Maxis | | | telecom
maxlinear | MaxLinear | 邁凌科技 迈凌科技 | | chips
maxscend | Maxscend | 卓胜微 卓勝微 | | chips
maxwealth-fund | Maxwealth Fund, Yongying Fund | 永赢基金 永贏基金 | fund |
may-mobility | May Mobility | | | robotaxi
maya-bank | Maya Bank, Maya Philippines | | lender |
maybank-china | Maybank China | 马来亚银行中国 馬來亞銀行中國 | lender |
maybank-indonesia | Maybank Indonesia | 马来亚银行印尼 馬來亞銀行印尼 | lender |
maybank-securities | Maybank Securities, Maybank Kim Eng | 马银行证券 馬銀行證券 马来亚银行金英 馬來亞銀行金英 | observer |
mayhoola | Mayhoola | 梅赫拉 | fund |
mayinglong | Mayinglong | 马应龙 馬應龍 | | drugs
mayne-pharma | Mayne Pharma | 梅恩制药 梅恩製藥 | | drugs
maynilad | Maynilad | 梅尼拉德水务 梅尼拉德水務 马尼拉西区水务 馬尼拉西區水務 梅尼拉德 美尼拉水务 美尼拉水務 | |
mayo-clinic | Mayo Clinic | 梅奧診所 梅奥诊所 梅約診所 梅约诊所 妙佑醫療 妙佑医疗 | |
mayora-indah | Mayora Indah | 马约拉 馬約拉 | |
mayr-melnhof | Mayr-Melnhof | | |
mazagon-dock | Mazagon Dock | 马扎冈造船厂 馬紮岡造船廠 | | ships
mbank | mBank | | lender |
mbbank | MBBank, Military Commercial Bank | 越南军队银行 越南軍隊銀行 | lender |
mbc-group | MBC Group | 中东广播中心 中東廣播中心 MBC集团 MBC集團 | | media
mbc-korea | MBC Korea, Munhwa Broadcasting | 韩国文化广播公司 韓國文化廣播公司 | | media
mbda | MBDA | 欧洲导弹集团 歐洲導彈集團 | | defence
mbh | MBH Bank, MKB Bank | | lender |
mbia | MBIA | | lender |
mbx-biosciences | MBX Biosciences | | | drugs
mc-digital-realty | MC Digital Realty | | | datacentre
mcafee | McAfee | 邁克菲 迈克菲 | | software
mcb-bank | MCB Bank | | lender |
mcb-group | MCB Group | 毛里求斯商业银行 毛里求斯商業銀行 | lender |
mcc | MCC, Metallurgical Corporation of China | 中国中冶 中國中冶 中冶集团 中冶集團 中冶 | | epc
mcc-17 | MCC 17, China MCC17 Group | 中国十七冶 中國十七冶 十七冶集团 十七冶集團 | | epc
mcc-19 | MCC 19, China 19th Metallurgical | 中国十九冶 中國十九冶 十九冶集团 十九冶集團 | | epc
mcc-20 | MCC 20, China MCC20 Group | 中国二十冶 中國二十冶 二十冶集团 二十冶集團 | | epc
mcc-22 | MCC 22, China 22MCC | 中国二十二冶 中國二十二冶 二十二冶集团 二十二冶集團 | | epc
mcc-3 | MCC 3, China Third Metallurgical | 中国三冶 中國三冶 三冶集团 三冶集團 | | epc
mcc-5 | MCC 5, China MCC5 Group | 中国五冶 中國五冶 五冶集团 五冶集團 | | epc
mcc-baosteel-technology-services | MCC Baosteel Technology Services | 中冶宝钢 中冶寶鋼 | |
mcc-group-finance | MCC Group Finance, MCC Finance | 中冶财务 中冶財務 中冶集团财务 中冶集團財務 | lender |
mcc-huatian | MCC Huatian, Huatian Engineering | 中冶华天 中冶華天 | | epc
mcc-jianyan | MCC Jianyan, Central Research Institute of Building and Construction | 中冶建研院 中冶建筑研究总院 中冶建築研究總院 | |
mcc-meili | MCC Meili, Meili Cloud, Meili Paper | 美利云 美利雲 美利纸业 美利紙業 | |
mcc-south | MCC South, WISDRI, WISDRI Engineering & Research | 中冶南方 | | epc
mcc-tiangong | MCC Tiangong | 中冶天工 | | epc
mccain-foods | McCain Foods | 麥肯食品 麦肯食品 | |
mccormick-and-company | McCormick & Company | 味好美 | |
mcdonalds | McDonald's | 麦当劳 麥當勞 | | retail
mcdonalds-china | McDonald's China, Golden Arches China | 麦当劳中国 麥當勞中國 金拱门 金拱門 金拱门中国 金拱門中國 | | retail
mcdonalds-japan | McDonald's Japan | 日本麦当劳 日本麥當勞 | |
mcdonalds-taiwan | McDonald's Taiwan | 台灣麥當勞 臺灣麥當勞 台湾麦当劳 | |
mcewen-mining | McEwen Mining, McEwen Copper | | | mining
mcgill-university | McGill University | 麥吉爾大學 麦吉尔大学 | |
mcgrath-rentcorp | McGrath RentCorp | | | lease
mcgraw-hill | McGraw Hill | 麥格勞希爾 麦格劳希尔 | | media
mckesson | McKesson | 麥克森 麦克森 麥卡森 麦卡森 | |
mckinsey | McKinsey | 麥肯錫 麦肯锡 | observer |
mcl-cinemas | MCL Cinemas | MCL院線 MCL院线 洲立影藝 洲立影艺 | |
mclane-company | McLane Company | | | trading
mclaren | McLaren Automotive, McLaren Racing, McLaren Group | 迈凯伦 邁凱倫 麦拿伦 麥拿倫 麥拉倫 麦拉伦 迈凯伦车队 邁凱倫車隊 | | cars
mclon-jewellery | Mclon Jewellery | 曼卡龙 曼卡龍 | | retail
mcmaster-university | McMaster University | 麥克馬斯特大學 麦克马斯特大学 | |
mcphy | McPhy | 麦克菲 麥克菲 | | equipment
mcredit | Mcredit | | lender |
mcs-group-mongolia | MCS Group Mongolia, MCS Holding | | |
md-anderson | MD Anderson, MD Anderson Cancer Center | 安德森癌症中心 MD安德森癌症中心 MD安德森 | |
mdc-holdings | MDC Holdings | | |
mdu-resources | MDU Resources | | | power
mead-johnson-china | Mead Johnson China, Mead Johnson | 美赞臣中国 美贊臣中國 美赞臣 美贊臣 | |
measat | MEASAT, Measat | 马来西亚卫星 馬來西亞衛星 | |
mec-company | MEC Company | | | materials
mech-mind | Mech-Mind, Mech-Mind Robotics | 梅卡曼德 梅卡曼德机器人 梅卡曼德機器人 | | equipment
mechel | Mechel | 梅切尔 梅切爾 | | steel
mechema-chemicals | Mechema Chemicals | 美琪瑪 美琪玛 美琪瑪國際 美琪玛国际 | | materials
medacta | Medacta | | |
medbanks | Medbanks, SciMed Medbanks | 思派健康 思派健康科技 | | retail
medco-energi | Medco Energi, MedcoEnergi | 梅德科能源 麦德科能源 麥德科能源 | | oil
medecins-sans-frontieres | Médecins Sans Frontières | 无国界医生 無國界醫生 | |
medfirst-healthcare | Medfirst Healthcare | 杏一 杏一醫療用品 杏一医疗用品 杏一藥局 杏一药局 | | retail
media-asia | Media Asia, Media Asia Film | 寰亚 寰亞 寰亚传媒 寰亞傳媒 寰亞電影 寰亚电影 寰亞集團 寰亚集团 | | rights
media-prima | Media Prima | | | media
mediacom | Mediacom | | | telecom
mediacorp | Mediacorp | 新加坡新传媒 新加坡新傳媒 | | media
mediahuis | Mediahuis | | |
mediapro | Mediapro | | | rights
mediatek-capital | MediaTek Capital | 聯發資本 联发资本 聯發創投 联发创投 | fund |
mediawan | Mediawan | | | rights
medibank | Medibank, Medibank Private | | lender |
medicago | Medicago | 麥迪卡戈 麦迪卡戈 | | drugs
medical-properties-trust | Medical Properties Trust | 醫療地產信託 医疗地产信托 | | lease
medicilon | Medicilon | 美迪西 | |
medicines-patent-pool | Medicines Patent Pool | 药品专利池组织 藥品專利池組織 藥品專利池 药品专利池 | |
mediclinic | Mediclinic | 地中海医疗 地中海醫療 | |
medicover | Medicover | | |
medicxi | Medicxi | | fund |
medigen-biotechnology | Medigen Biotechnology | 基亞 基亚 基亞生技 基亚生技 | | drugs
medilink-therapeutics | MediLink Therapeutics | 宜联生物 宜聯生物 | | drugs
mediobanca | Mediobanca | 意大利中期银行 意大利中期銀行 米兰投资银行 米蘭投資銀行 | lender |
medipal | Medipal | 美迪发路 美迪發路 | |
medlife | MedLife | | |
medline | Medline, Medline Industries | 麥朗 麦朗 | | equipment
medmix | Medmix | | |
medpace | Medpace | 美达派斯 美達派斯 | |
medprin | Medprin | 迈普医学 邁普醫學 | | equipment
medtronic | Medtronic | 美敦力 | | equipment
medytox | Medytox | 美得妥 | | drugs
meesho | Meesho | | | platform
meezan-bank | Meezan Bank | | lender |
meg-energy | MEG Energy | | | oil
mega-asset-management | Mega Asset Management | 兆豐資產管理 兆丰资产管理 | fund |
mega-venture-capital | Mega Venture Capital | 兆豐創投 兆丰创投 | fund |
megacable | Megacable | | | telecom
megafon | MegaFon | 梅加丰 梅加豐 | | telecom
megaport | Megaport | | | cloud
megawide | Megawide | | |
meggitt | Meggitt | 美捷特 | |
meghna-group | Meghna Group | | |
megmilk-snow-brand | Megmilk Snow Brand | 雪印惠乳业 雪印惠乳業 雪印 | |
megvii | Megvii | 旷视 曠視 旷视科技 曠視科技 | | software
meheco | Meheco, Genertec Meheco, China Meheco | 中国医药健康产业 中國醫藥健康產業 通用技术中国医药 通用技術中國醫藥 | | trading
mei-ah-entertainment | Mei Ah Entertainment | 美亞娛樂 美亚娱乐 | | rights
meicai | Meicai | 美菜网 美菜網 | | trading
meidensha | Meidensha | 明电舍 明電舍 | | equipment
meidong-auto | Meidong Auto, China MeiDong Auto | 美东汽车 美東汽車 | | retail
meig-smart | MeiG Smart | 美格智能 | | telecom
meijer | Meijer | 邁耶超市 迈耶超市 | | retail
meiji-yasuda | Meiji Yasuda, Meiji Yasuda Life | 明治安田生命 明治安田 | lender |
meijin-energy | Meijin Energy | 美锦能源 美錦能源 美锦集团 美錦集團 | | materials
meiko-electronics | Meiko Electronics | 名幸电子 名幸電子 | |
meinian-onehealth | Meinian Onehealth | 美年健康 美年大健康 | |
meione | Meione | 美ONE | |
meitu | Meitu | 美图公司 美圖公司 美图秀秀 美圖秀秀 | | software
meituan | Meituan | 美团 美團 美团点评 美團點評 | | platform
meituan-homestay | Meituan Homestay | 美团民宿 美團民宿 | | platform
meituan-longzhu | Meituan Longzhu, Long-Z Investments, Dragon Ball Capital | 美团龙珠 美團龍珠 龙珠资本 龍珠資本 | fund |
meiyijia | Meiyijia, Meiyijia Convenience | 美宜佳 | | retail
meizhou-hakka | Meizhou Hakka | 梅州客家 | |
meizhou-hakka-bank | Meizhou Hakka Bank, Meizhou Keshang Bank | 客商银行 客商銀行 梅州客商银行 梅州客商銀行 | lender |
meizu | Meizu, DreamSmart, Xingji Meizu | 星纪魅族 星紀魅族 魅族 | |
mekong-capital | Mekong Capital | 湄公资本 湄公資本 | fund |
mekorot | Mekorot | 麦考罗特 麥考羅特 以色列国家水务公司 以色列國家水務公司 | |
melbourne-airport | Melbourne Airport, Australia Pacific Airports Corporation | 墨尔本机场 墨爾本機場 | |
melco-international | Melco International | 新濠國際 新濠国际 新濠國際發展 新濠国际发展 | |
melco-resorts | Melco Resorts, Melco Resorts & Entertainment | 新濠博亞 新濠博亚 新濠博亞娛樂 新濠博亚娱乐 新濠影匯 新濠影汇 | |
melexis | Melexis | 迈来芯 邁來芯 | | chips
melia | Meliá Hotels, Melia Hotels, Meliá | 美利亚 美利亞 美利亚酒店 美利亞酒店 | |
melius-research | Melius Research | | observer |
mellanox | Mellanox | 邁絡思 迈络思 邁倫科技 迈伦科技 | | equipment
melrose | Melrose Industries | 梅尔罗斯 梅爾羅斯 梅罗斯工业 梅羅斯工業 | | engines
memc-electronic-materials | MEMC Electronic Materials | | | wafers
memorial-sloan-kettering | Memorial Sloan Kettering | 紀念斯隆凱特琳癌症中心 纪念斯隆凯特琳癌症中心 斯隆凱特琳 斯隆凯特琳 纪念斯隆-凯特琳癌症中心 紀念斯隆-凱特琳癌症中心 | |
menards | Menards | | | retail
menarini | Menarini, Menarini Group | 美纳里尼 美納里尼 美纳里尼集团 美納里尼集團 | | drugs
mengjie | Mengjie | 梦洁股份 夢潔股份 | |
mengjinyuan | Mengjinyuan, Mokingran | 梦金园 夢金園 | | retail
mengshang-bank | Mengshang Bank | 蒙商银行 蒙商銀行 | lender |
mengshang-consumer-finance | Mengshang Consumer Finance | 蒙商消费金融 蒙商消費金融 | lender |
menlo-ventures | Menlo Ventures | 門洛風投 门洛风投 | fund |
menora-mivtachim | Menora Mivtachim | | lender |
meo | Altice Portugal, Meo Portugal | | | telecom
meorient | Meorient | 米奥会展 米奧會展 | |
meraas | Meraas | 迈拉斯 邁拉斯 | |
merafe-resources | Merafe Resources | | | mining
mercado-credito | Mercado Crédito | | lender |
mercado-libre | Mercado Libre, MercadoLibre, Mercado Pago | 美客多 | | platform
mercadona | Mercadona | 梅尔卡多纳 梅爾卡多納 | | retail
mercari | Mercari | | | platform
mercedes-amg-petronas | Mercedes-AMG Petronas, Mercedes-AMG Petronas F1 | 梅赛德斯车队 梅賽德斯車隊 | | rights
mercedes-benz-auto-finance-china | Mercedes-Benz Auto Finance China, Mercedes-Benz Leasing China, Mercedes-Benz Mobility, Daimler Financial Services, Mercedes-Benz Bank | 奔驰汽车金融 奔馳汽車金融 梅赛德斯奔驰汽车金融 梅賽德斯奔馳汽車金融 梅赛德斯-奔驰租赁 梅賽德斯-奔馳租賃 奔驰租赁 奔馳租賃 | lender |
mercedes-benz-do-brasil | Mercedes-Benz do Brasil | | | cars
mercedes-benz-usa | Mercedes-Benz USA | 梅賽德斯奔馳美國 梅赛德斯奔驰美国 | | cars
mercer-international | Mercer International | | | materials
mercialys | Mercialys | | |
merck-taiwan | Merck Taiwan | 台灣默克 臺灣默克 台湾默克 | | materials
mercor | Mercor | | | software
mercosur | Mercosur | 南方共同市場 南方共同市场 南共市 | observer |
mercuria | Mercuria, Mercuria Energy | 摩科瑞 摩科瑞能源 | | trading
mercury-general | Mercury General | | lender |
mercury-home-textile | Mercury Home Textile, Shuixing | 水星家纺 水星家紡 | |
mercury-nz | Mercury NZ, Mercury Energy | | | power
mercury-systems | Mercury Systems | | | defence
mercury-technologies | Mercury Technologies | | | platform
merdeka-battery-materials | Merdeka Battery Materials | 默迪卡电池材料 默迪卡電池材料 | | mining
merdeka-copper-gold | Merdeka Copper Gold | 默迪卡铜金 默迪卡銅金 | | mining
meridiam | Meridiam | 梅里迪亚姆 梅里迪亞姆 美利迪 | fund |
meridian-bioscience | Meridian Bioscience | | | equipment
meridian-energy | Meridian Energy | 子午线能源 子午線能源 | | power
merit-medical | Merit Medical | 麥瑞通 麦瑞通 | | equipment
meritage-homes | Meritage Homes | | |
meriton | Meriton | 梅里顿 梅里頓 | |
meritor | Meritor | 美馳 美驰 | | parts
meritz | Meritz, Meritz Financial | | lender |
merlin-network | Merlin Network | | | rights
merlin-properties | Merlin Properties | | | datacentre
merlion-russia | Merlion Russia | | | retail
mermec | MerMec | | | trains
merry-electronics | Merry Electronics | 美律實業 美律实业 | | parts
mersana | Mersana | | | drugs
mersana-therapeutics | Mersana Therapeutics | | | drugs
merus | Merus | | | drugs
merus-nv | Merus NV | | | drugs
merx-aviation | Merx Aviation | | lender | lease
mesa-air | Mesa Air, Mesa Airlines | | | airline
mesh-ventures | Mesh Ventures, Mesh Cooperative Ventures | 達盈管顧 达盈管顾 達盈管理顧問 达盈管理顾问 | fund |
mesoblast | Mesoblast | | | drugs
messe-frankfurt | Messe Frankfurt | 法兰克福展览 法蘭克福展覽 | |
messe-muenchen | Messe München, Messe Muenchen | 慕尼黑展览 慕尼黑展覽 | |
messer | Messer SE, Messer Group | 梅塞尔 梅塞爾 | |
met-group | MET Group | 麦特集团 麥特集團 MET集团 MET集團 | | gasbuyer
metaage | Metaage | 邁達特 迈达特 邁達特數位 迈达特数位 聚碩科技 聚硕科技 聚碩 聚硕 | | software
metagenomi | Metagenomi | | | drugs
metal-industries-research-and-development-centre | Metal Industries Research & Development Centre, MIRDC | 金屬中心 金属中心 金屬工業研究發展中心 金属工业研究发展中心 | |
metalcorp-group | Metalcorp Group | | | trading
metalkol | Metalkol | | | mining
metalla-royalty | Metalla Royalty | | fund |
metalloinvest | Metalloinvest | 俄罗斯金属投资 俄羅斯金屬投資 | | steel
metals-focus | Metals Focus | 金属聚焦 金屬聚焦 | observer |
metalsa | Metalsa | | | parts
metaplanet | Metaplanet | | fund |
metax | MetaX, MetaX Integrated Circuits | 沐曦 沐曦股份 沐曦集成 沐曦集成电路 沐曦集成電路 | | chips
metcash | Metcash | 麦德卡什 麥德卡什 | | retail
meteoric-resources | Meteoric Resources | | | rare-earths
metersbonwe | Metersbonwe | 美邦服饰 美邦服飾 美特斯邦威 | | retail
methanex | Methanex | 梅賽尼斯 梅赛尼斯 | | materials
meti | METI, Ministry of Economy Trade and Industry | 日本经济产业省 日本經濟產業省 日本经产省 日本經產省 经产省 經產省 | government |
metinvest | Metinvest | 麦廷韦斯特 麥廷韋斯特 梅廷韦斯特 梅廷韋斯特 梅廷维斯特 梅廷維斯特 | | steel
metis-pharmaceuticals | METiS Pharmaceuticals, METiS TechBio | 剂泰科技 劑泰科技 剂泰医药 劑泰醫藥 | | drugs
metito | Metito | 美帝托 | |
metlen | Metlen, Mytilineos, Metlen Energy & Metals | 米蒂利尼奥斯 米蒂利尼奧斯 麦特伦 麥特倫 | | power
metlife-china | MetLife China, Sino-US United MetLife, MetLife, Metropolitan Life | 大都会人寿 大都會人壽 中美联泰大都会人寿 中美聯泰大都會人壽 大都会人寿中国 大都會人壽中國 美國大都會集團 美国大都会集团 | lender |
metlife-investment-management | MetLife Investment Management | 大都會投資管理 大都会投资管理 | fund |
metlifecare | Metlifecare | | |
metra | Metra | 芝加哥通勤鐵路 芝加哥通勤铁路 | government |
metrics-credit-partners | Metrics Credit Partners | | lender |
metro-ag-group | Metro AG Group, Metro AG | 麦德龙 麥德龍 | | retail
metro-bank | Metro Bank | | lender |
metro-cdmx | Metro CDMX, Sistema de Transporte Colectivo | 墨西哥城地鐵 墨西哥城地铁 | government |
metro-china | Metro China | 麦德龙中国 麥德龍中國 | | retail
metro-de-bogota | Metro de Bogotá, Bogotá Metro | 波哥大地鐵公司 波哥大地铁公司 | government |
metro-de-medellin | Metro de Medellín | 麥德林地鐵 麦德林地铁 | government |
metro-de-panama | Metro de Panamá | 巴拿馬地鐵 巴拿马地铁 | government |
metro-de-quito | Metro de Quito | 基多地鐵 基多地铁 | government |
metro-de-santiago | Metro de Santiago | 聖地亞哥地鐵 圣地亚哥地铁 聖地亞哥地鐵公司 圣地亚哥地铁公司 | government |
metro-goldwyn-mayer | Metro-Goldwyn-Mayer, MGM Studios, Amazon MGM Studios, Amazon MGM | 米高梅影业 米高梅影業 米高梅電影公司 米高梅电影公司 | | rights
metro-inc | Metro Inc | | | retail
metro-lisboa | Metropolitano de Lisboa, Lisbon Metro | 里斯本地铁 里斯本地鐵 | |
metro-madrid | Metro de Madrid | 马德里地铁 馬德里地鐵 | |
metro-milano | Webuild Metro, M4 SpA | | |
metro-mining | Metro Mining | | | mining
metro-north-railroad | Metro-North Railroad | 大都會北方鐵路 大都会北方铁路 | government |
metro-pacific-investments | Metro Pacific Investments, Metro Pacific | 首都太平洋 第一太平都市 | |
metro-radio-hong-kong | Metro Radio Hong Kong | 新城電台 新城电台 新城廣播 新城广播 | |
metro-trains-melbourne | Metro Trains Melbourne | 墨爾本地鐵公司 墨尔本地铁公司 | |
metro-trains-sydney | Metro Trains Sydney | | |
metrobank | Metrobank, Metropolitan Bank & Trust | 菲律宾首都银行 菲律賓首都銀行 | lender |
metrogas | Metrogas | | | gasbuyer
metrolinx | Metrolinx | | government |
metron-new-material | Metron New Material, Yangling Metron | 美畅股份 美暢股份 | | materials
metronet | Metronet | | | telecom
metropolitan-atlanta-rapid-transit-authority | Metropolitan Atlanta Rapid Transit Authority | 亞特蘭大捷運 亚特兰大捷运 | government |
metropolitan-electricity-authority | Metropolitan Electricity Authority | 泰国京都电力局 泰國京都電力局 | | power
metropolitan-museum-of-art | Metropolitan Museum of Art | 大都会艺术博物馆 大都會藝術博物館 | |
metropolitan-transportation-authority | Metropolitan Transportation Authority, New York MTA | 紐約大都會運輸署 纽约大都会运输署 大都會運輸署 大都会运输署 紐約大都會交通管理局 纽约大都会交通管理局 | government |
metropolitan-transportation-taipei | Metropolitan Transportation Taipei | 大都會客運 大都会客运 | |
metropolitan-water-district-of-southern-california | Metropolitan Water District of Southern California | 南加州大都會水區 南加州大都会水区 | government |
metrorio | MetrôRio, MetroRio | 里約地鐵 里约地铁 | | transport
metrorrey | Metrorrey | 蒙特雷地鐵 蒙特雷地铁 | government |
metroselskabet | Metroselskabet, Copenhagen Metro | 哥本哈根地铁 哥本哈根地鐵 | |
metrostav | Metrostav | | | epc
metsa-group | Metsä Group, Metsa Group, Metsä Board, Metsä Fibre, Metsa Board | 芬林集团 芬林集團 芬林 芬宝 芬寶 芬林纸板 芬林紙板 | | materials
metso | Metso, Metso Outotec, Outotec | 美卓奥图泰 美卓奧圖泰 奥图泰 奧圖泰 | | equipment
mettler-toledo | Mettler-Toledo | 梅特勒托利多 | | equipment
metzler | Metzler Bank, Bankhaus Metzler | 梅茨勒银行 梅茨勒銀行 | observer |
mewbourne-oil | Mewbourne Oil | | | oil
mexican-government | Mexican government, Government of Mexico | 墨西哥政府 | government |
mexican-ministry-of-economy | Mexican Ministry of Economy, Secretaría de Economía | 墨西哥經濟部 墨西哥经济部 | government |
mexican-ministry-of-finance | Mexican Ministry of Finance | 墨西哥財政部 墨西哥财政部 | government |
mexican-navy | Mexican Navy | 墨西哥海軍 墨西哥海军 | government |
mexico-city-government | Mexico City government | 墨西哥城政府 墨西哥市政府 | government |
mexicos-ministry-of-health | Mexico's Ministry of Health | 墨西哥衛生部 墨西哥卫生部 | government |
meyer-burger | Meyer Burger | 梅耶博格 梅耶伯格 | | solar
meyer-turku | Meyer Turku | 图尔库船厂 圖爾庫船廠 迈尔图尔库 邁爾圖爾庫 | | ships
mfb-hungarian-development-bank | MFB Hungarian Development Bank, Hungarian Development Bank | 匈牙利开发银行 匈牙利開發銀行 | lender |
mfe | MFE-MediaForEurope, MediaForEurope, Mediaset, Mediaset España | 梅迪亚塞特 梅迪亞塞特 意大利媒体集团MFE 意大利媒體集團MFE 梅迪亚赛特 梅迪亞賽特 | | media
mfs-investment-management | MFS Investment Management | MFS投資管理 MFS投资管理 全盛投資 全盛投资 | fund |
mg-community-credit-cooperatives | MG Community Credit Cooperatives, Korean Federation of Community Credit Cooperatives | 新村金库 新村金庫 韩国新村金库中央会 韓國新村金庫中央會 | lender |
mg-motor | MG Motor | 名爵 名爵汽车 名爵汽車 | | cars
mga-entertainment | MGA Entertainment | 美高乐 美高樂 | |
mgi-tech | MGI Tech | 华大智造 華大智造 | | equipment
mgic-investment | MGIC Investment | | lender |
mgm-china | MGM China | 美高梅中國 美高梅中国 | |
mgm-cotai | MGM Cotai | 美獅美高梅 美狮美高梅 | |
mgm-osaka | MGM Osaka, Osaka IR | 大阪综合度假村 大阪綜合度假村 | |
mgm-resorts | MGM Resorts | 美高梅國際 美高梅国际 美高梅國際酒店集團 美高梅国际酒店集团 美高梅度假村 美高梅國際酒店 美高梅国际酒店 | |
mgp-ingredients | MGP Ingredients | | |
mhp | MHP SE, MHP Ukraine, Myronivsky Hliboproduct | 乌克兰MHP 烏克蘭MHP | | farm
miahona | Miahona | | |
miami-dade-transit | Miami-Dade Transit | | government |
miami-international-airport | Miami International Airport | 邁阿密國際機場 迈阿密国际机场 | |
mianyang-investment-holding | Mianyang Investment Holding, Mianyang Investment Group | 绵投集团 綿投集團 绵阳投控 綿陽投控 绵阳投资控股 綿陽投資控股 绵阳投资控股集团 綿陽投資控股集團 | fund |
mianyang-municipal-government | Mianyang Municipal Government, Mianyang government, Mianyang municipal government | 绵阳市政府 綿陽市政府 绵阳市人民政府 綿陽市人民政府 | government |
mianyang-science-and-technology-city-development-investment | Mianyang Science & Technology City Development Investment | 绵阳科发 綿陽科發 绵阳科技城发展投资集团 綿陽科技城發展投資集團 | fund |
miat-mongolian-airlines | MIAT Mongolian Airlines | 蒙古航空 蒙古国航空 蒙古國航空 | | airline
miba | Miba AG | 米巴 | | parts
mibanco | Mibanco | | lender |
mibrag | MIBRAG | | | power
michelin | Michelin | 米其林 | | parts
micro-center | Micro Center | | | retail
micro-focus | Micro Focus | | | software
micro-tech-endoscopy | Micro-Tech Endoscopy | 南微医学 南微醫學 | | equipment
microbio-shanghai | Microbio Shanghai | 中天上海 上海中天生物 | | drugs
microbt | MicroBT | 比特微 神马矿机 神馬礦機 | | chips
microchip-technology | Microchip Technology | 微芯科技 微晶片科技 | | chips
microfusion | Microfusion | 宏庭科技 | | cloud
micron-taiwan | Micron Taiwan, Micron Memory Taiwan | 台灣美光 臺灣美光 台湾美光 台灣美光記憶體 臺灣美光記憶體 台湾美光记忆体 台灣美光晶圓科技 臺灣美光晶圓科技 台湾美光晶圆科技 | | memory
micronics-japan | Micronics Japan | | | equipment
microport | MicroPort, MicroPort Scientific | 微创医疗 微創醫療 | | equipment
microport-ep | MicroPort EP | 微电生理 微電生理 | | equipment
microport-medbot | MicroPort MedBot, MedBot | 微创机器人 微創機器人 微创医疗机器人 微創醫療機器人 | | equipment
microport-neuroscientific | MicroPort NeuroScientific | 微创脑科学 微創腦科學 | | equipment
microquanta | Microquanta | 纤纳光电 纖納光電 | | solar
microsoft-taiwan | Microsoft Taiwan | 台灣微軟 臺灣微軟 台湾微软 | |
microstrategy | MicroStrategy | 微策略 | fund |
microtech-medical | MicroTech Medical | 微泰医疗 微泰醫療 | | equipment
mid-america-apartment | Mid-America Apartment | | |
mid-europa | MidEuropa Partners, Mid Europa | | fund |
mida | MIDA, Malaysian Investment Development Authority | 马来西亚投资发展局 馬來西亞投資發展局 | government |
middle-east-airlines | Middle East Airlines | 中东航空 中東航空 | | airline
middleby | Middleby | 米德比 | | equipment
midea-capital | Midea Capital, Midea Ventures | 美的资本 美的資本 美的创投 美的創投 | fund |
midea-clou | Midea CLOU | 美的科陆 美的科陸 | | batteries
midea-finance | Midea Finance, Midea Group Finance | 美的金融 美的财务 美的財務 美的集团财务 美的集團財務 | lender |
midea-real-estate | Midea Real Estate | 美的置业 美的置業 | |
midfirst-bank | MidFirst Bank | | lender |
midjourney | Midjourney | | | software
midland-holdings | Midland Holdings, Midland Realty | 美聯集團 美联集团 美聯物業 美联物业 | |
midland-national | Midland National | | lender |
midocean-partners | MidOcean Partners | | fund |
miele | Miele | 美诺 美諾 | |
miga | MIGA, Multilateral Investment Guarantee Agency | 多邊投資擔保機構 多边投资担保机构 | lender |
migdal-insurance | Migdal Insurance | 米格达尔保险 米格達爾保險 | lender |
migros | Migros Group, Federation of Migros Cooperatives | 米格罗斯 米格羅斯 | | retail
migros-bank | Migros Bank | | lender |
migros-tr | Migros Ticaret, Migros Turkey | | | retail
migu-video | Migu Video | 咪咕视频 咪咕視頻 咪咕文化 | | media
mih-consortium | MIH Consortium | MIH電動車開放平台 MIH电动车开放平台 MIH聯盟 MIH联盟 | observer |
mil-mill | Mil Mill | 喵坊 | |
mila-quebec-ai-institute | Mila Quebec AI Institute | | |
milaha | Milaha | 米拉哈 卡塔尔航运 卡塔爾航運 | | shipping
milestone-aviation | Milestone Aviation | 里程碑航空 | lender | lease
milestone-pharmaceuticals | Milestone Pharmaceuticals | | | drugs
military-mutual-aid-association | Military Mutual Aid Association | 韩国军人共济会 韓國軍人共濟會 | fund |
milkground | Milkground, Shanghai Milkground Food | 妙可蓝多 妙可藍多 | |
milkyway-chemical-supply-chain | Milkyway Chemical Supply Chain | 密尔克卫 密爾克衞 密爾克衛 | | transport
millennial-lithium | Millennial Lithium | 千禧鋰業 千禧锂业 | | lithium
millennium-and-copthorne | Millennium & Copthorne | 千禧国敦酒店 千禧國敦酒店 | |
millennium-challenge-corporation | Millennium Challenge Corporation | 千禧年挑戰公司 千禧年挑战公司 千禧挑战公司 千禧挑戰公司 千年挑战公司 千年挑戰公司 | fund |
millennium-management | Millennium Management | 千禧管理 | fund |
millerknoll | MillerKnoll, Herman Miller | 赫曼米勒 | |
millicom | Millicom, Tigo | 米利康 | | telecom
milliken-and-company | Milliken & Company, Milliken | 美利肯 | | materials
milrem | Milrem Robotics | | | defence
miltenyi | Miltenyi, Miltenyi Biotec | 美天旎 | | equipment
mimit | Italian Industry Ministry, MIMIT | 意大利企业部 意大利企業部 意大利工业部 意大利工業部 | government |
mimosa-mining | Mimosa Mining | | | mining
min-sheng-general-hospital | Min-Sheng General Hospital | 敏盛醫院 敏盛医院 敏盛綜合醫院 敏盛综合医院 | |
min-xin-holdings | Min Xin Holdings | 閩信集團 闽信集团 | lender |
mind-id | MIND ID | 印尼矿业控股 印尼礦業控股 | | mining
mind-medicine | Mind Medicine, MindMed | | | drugs
mindray | Mindray | 迈瑞医疗 邁瑞醫療 迈瑞 邁瑞 | | equipment
mindworks-capital | MindWorks Capital | 概念資本 概念资本 | fund |
minebeamitsumi | MinebeaMitsumi | 美蓓亚三美 美蓓亞三美 美蓓亚 美蓓亞 | |
minera-alumbrera | Minera Alumbrera, MARA Project | | | mining
minera-autlan | Minera Autlán | | | mining
minera-boroo-misquichilca | Minera Boroo Misquichilca | | | mining
minera-chinalco-peru | Minera Chinalco Perú, Chinalco Toromocho | 中鋁秘魯 中铝秘鲁 特羅莫克 特罗莫克 | | mining
minera-escondida | Minera Escondida | 埃斯康迪達 埃斯康迪达 | | mining
minera-san-cristobal | Minera San Cristóbal | | | mining
minera-yanacocha | Minera Yanacocha, Yanacocha | 亞納科查 亚纳科查 | | mining
mineracao-taboca | Mineração Taboca, Mineracao Taboca | 塔博卡礦業 塔博卡矿业 | | mining
mineral-resources-limited | Mineral Resources Limited | 澳洲矿产资源公司 澳洲礦產資源公司 澳大利亚矿产资源公司 澳大利亞礦產資源公司 | | mining
minerals-development-oman | Minerals Development Oman | 阿曼矿产开发公司 阿曼礦產開發公司 | | mining
minerals-income-investment-fund | Minerals Income Investment Fund | 加纳矿产收入投资基金 加納礦產收入投資基金 | fund |
minerals-technologies | Minerals Technologies | 美礦科技 美矿科技 | | materials
mineralys | Mineralys, Mineralys Therapeutics | | | drugs
minerva-foods | Minerva Foods | 密涅瓦食品 米勒瓦食品 | | farm
minerva-marine | Minerva Marine | 米纳瓦 米納瓦 密涅瓦航运 密涅瓦航運 | | shipping
minfa-aluminium | Minfa Aluminium, Fujian Minfa | 闽发铝业 閩發鋁業 | | materials
ming-chi-university-of-technology | Ming Chi University of Technology | 明志科技大學 明志科技大学 | |
ming-pao | Media Chinese International | 世界華文媒體 世界华文媒体 明報企業 明报企业 | |
ming-yuan-cloud | Ming Yuan Cloud | 明源云 明源雲 | | software
minghong-investment | Minghong Investment | 明汯投资 明汯投資 | fund |
mingyang-electric | Mingyang Electric | 明阳电气 明陽電氣 | | equipment
mingyang-new-energy-investment | Mingyang New Energy Investment | 明阳新能源投资 明陽新能源投資 明阳集团 明陽集團 | |
mingyue-optical | Mingyue Optical | 明月镜片 明月鏡片 | |
minh-phu-seafood | Minh Phu Seafood | 明富海鲜 明富海鮮 | |
minhang-district-government | Minhang District Government | 闵行区政府 閔行區政府 上海市闵行区人民政府 上海市閔行區人民政府 | government |
minhang-venture | Minhang Venture, Shanghai Minhang Financial Investment | 闵行金投 閔行金投 闵金投 閔金投 上海闵行金融投资 上海閔行金融投資 | fund |
minhe-animal-husbandry | Minhe Animal Husbandry | 民和股份 民和牧业 民和牧業 | | farm
minieye | Minieye, Youjia Innovation | 佑驾创新 佑駕創新 | | software
minimax | MiniMax | 稀宇科技 稀宇极智 稀宇極智 稀宇 上海稀宇 | | software
miniso | Miniso | 名创优品 名創優品 | | retail
ministry-of-agriculture-and-rural-affairs | Ministry of Agriculture and Rural Affairs, MARA China, Ministry of Agriculture and Rural Affairs China | 农业农村部 農業農村部 中国农业农村部 中國農業農村部 | government |
ministry-of-civil-affairs-china | Ministry of Civil Affairs China | 民政部 中国民政部 中國民政部 | government |
ministry-of-commerce-china | Ministry of Commerce China, MOFCOM, China's Ministry of Commerce, Chinese Ministry of Commerce, China's commerce ministry, Ministry of Commerce of China | 中国商务部 中國商務部 商務部 | government |
ministry-of-culture-and-tourism | Ministry of Culture and Tourism, China's Ministry of Culture and Tourism, Ministry of Culture and Tourism China | 文旅部 文化和旅游部 文化和旅遊部 | government |
ministry-of-culture-taiwan | Ministry of Culture Taiwan | 台灣文化部 臺灣文化部 台湾文化部 | government |
ministry-of-ecology-and-environment | Ministry of Ecology and Environment, China's Ministry of Ecology and Environment, Ministry of Ecology and Environment of China | 生态环境部 生態環境部 | government |
ministry-of-education-china | Ministry of Education China, China's Ministry of Education | 中国教育部 中國教育部 | government |
ministry-of-education-taiwan | Ministry of Education Taiwan | 台灣教育部 臺灣教育部 台湾教育部 | government |
ministry-of-emergency-management | Ministry of Emergency Management, Ministry of Emergency Management of China | 应急管理部 應急管理部 应急部 應急部 | government |
ministry-of-finance-china | Ministry of Finance China, China's Ministry of Finance, Chinese Ministry of Finance, China's finance ministry | 中国财政部 中國財政部 国家财政部 國家財政部 | government |
ministry-of-foreign-affairs-china | Ministry of Foreign Affairs China, China's Ministry of Foreign Affairs, China's foreign ministry, Chinese foreign ministry | 中国外交部 中國外交部 | government |
ministry-of-housing-and-urban-rural-development | Ministry of Housing and Urban-Rural Development, MOHURD | 住建部 住房城乡建设部 住房城鄉建設部 住房和城乡建设部 住房和城鄉建設部 | government |
ministry-of-human-resources-and-social-security | Ministry of Human Resources and Social Security | 人社部 人力资源和社会保障部 人力資源和社會保障部 人力资源社会保障部 人力資源社會保障部 | government |
ministry-of-industry-and-information-technology | Ministry of Industry and Information Technology, MIIT | 工信部 工业和信息化部 工業和信息化部 | government |
ministry-of-justice-china | Ministry of Justice China, China's Ministry of Justice | 中国司法部 中國司法部 国家司法部 國家司法部 | government |
ministry-of-justice-taiwan | Ministry of Justice Taiwan | 台灣法務部 臺灣法務部 台湾法务部 | government |
ministry-of-national-defense-china | Ministry of National Defense China, China's Ministry of National Defense, China's defence ministry, China's defense ministry | 中国国防部 中國國防部 | government |
ministry-of-natural-resources-china | Ministry of Natural Resources China, China's Ministry of Natural Resources, Ministry of Natural Resources of China | 自然资源部 自然資源部 中国自然资源部 中國自然資源部 | government |
ministry-of-public-security-china | Ministry of Public Security China, China's Ministry of Public Security | 中国公安部 中國公安部 公安部 | government |
ministry-of-science-and-technology-china | Ministry of Science and Technology China, China's Ministry of Science and Technology | 中国科技部 中國科技部 中国科学技术部 中國科學技術部 | government |
ministry-of-smes-and-startups | Ministry of SMEs and Startups | 韩国中小风险企业部 韓國中小風險企業部 | government |
ministry-of-sports-taiwan | Ministry of Sports Taiwan | 台灣運動部 臺灣運動部 台湾运动部 | government |
ministry-of-state-security | Ministry of State Security | 国家安全部 國家安全部 国安部 國安部 | government |
ministry-of-transport-china | Ministry of Transport China, China's Ministry of Transport, Ministry of Transport of China | 中国交通运输部 中國交通運輸部 交通运输部 交通運輸部 | government |
ministry-of-transportation-taiwan | Ministry of Transportation Taiwan | 台灣交通部 臺灣交通部 台湾交通部 | government |
ministry-of-veterans-affairs-china | Ministry of Veterans Affairs China | 退役军人事务部 退役軍人事務部 | government |
ministry-of-water-resources-china | Ministry of Water Resources China, China's Ministry of Water Resources | 中国水利部 中國水利部 水利部 | government |
minjiang-hydropower | Minjiang Hydropower, Mingxing Electric Power | 明星电力 明星電力 | | power
minmetals-capital | Minmetals Capital, China Minmetals Capital | 五矿资本 五礦資本 中国五矿资本 中國五礦資本 | fund |
minmetals-development | Minmetals Development | 五矿发展 五礦發展 | | trading
minmetals-finance | Minmetals Finance | 五矿财务 五礦財務 五矿集团财务 五礦集團財務 | lender |
minmetals-futures | Minmetals Futures | 五矿期货 五礦期貨 | observer |
minmetals-land | Minmetals Land | 五矿地产 五礦地產 | |
minmetals-new-energy-materials | Minmetals New Energy Materials | 五矿新能 五礦新能 五矿新能源材料 五礦新能源材料 | | materials
minmetals-nonferrous-metals | Minmetals Nonferrous Metals | 五矿有色 五礦有色 五矿有色金属 五礦有色金屬 | | mining
minmetals-salt-lake | Minmetals Salt Lake | 五矿盐湖 五礦鹽湖 | | lithium
minmetals-securities | Minmetals Securities | 五矿证券 五礦證券 | observer |
minor-hotels | Minor Hotels, Anantara, Minor International | 美诺酒店 美諾酒店 安纳塔拉 安納塔拉 美诺国际 美諾國際 | |
minospace | MinoSpace | 微纳星空 微納星空 | |
minshang-bank | Minshang Bank, Wenzhou Minshang Bank | 民商银行 民商銀行 温州民商银行 溫州民商銀行 | lender |
minsheng-education | Minsheng Education | 民生教育集团 民生教育集團 | |
minsheng-tonghui-asset-management | Minsheng Tonghui Asset Management | 民生通惠 民生通惠资产 民生通惠資產 | lender |
minsheng-wealth-management | Minsheng Wealth Management | 民生理财 民生理財 | fund |
minsk-automobile-plant | Minsk Automobile Plant | 明斯克汽车厂 明斯克汽車廠 | | cars
minsur | Minsur | 明蘇爾 明苏尔 | | mining
minth | Minth, Minth Group | 敏实集团 敏實集團 敏实 敏實 | | parts
minto-group | Minto Group | | |
miraca | Miraca, H.U. Group | | |
mirador-mine | Mirador Mine, EcuaCorriente, Ecuacorriente SA | 厄瓜多爾銅礦公司 厄瓜多尔铜矿公司 米拉多銅礦 米拉多铜矿 | | mining
mirador-therapeutics | Mirador Therapeutics | | | drugs
mirae-asset | Mirae Asset, Mirae Asset Securities | 未来资产集团 未來資產集團 韩国未来资产 韓國未來資產 未来资产证券 未來資產證券 | lender |
mirae-asset-global-investments | Mirae Asset Global Investments | 未来资产环球投资 未來資產環球投資 未来资产基金 未來資產基金 | fund |
mirait-one | Mirait One | | |
miramar-entertainment-park | Miramar Entertainment Park | 美麗華百樂園 美丽华百乐园 | | retail
miramar-hotel | Miramar Hotel, Miramar Group | 美麗華酒店 美丽华酒店 美麗華集團 美丽华集团 | |
miramax | Miramax | 米拉麦克斯 米拉麥克斯 | | rights
mirati | Mirati, Mirati Therapeutics | | | drugs
miratorg | Miratorg | 米拉托格 | | farm
mirattery | Mirattery, Wuhan Weineng Battery Asset | 蔚能 武汉蔚能 武漢蔚能 蔚能电池 蔚能電池 | | batteries
mirbud | Mirbud | | | epc
mirgor | Mirgor | | |
mirova | Mirova | 米罗瓦 米羅瓦 | fund |
mirror-tv | Mirror TV | 鏡電視 镜电视 鏡傳媒 镜传媒 镜周刊 | | platform
mirum | Mirum, Mirum Pharmaceuticals | | | drugs
mirvac | Mirvac | 米尔瓦克 米爾瓦克 | fund |
misc-berhad | MISC Berhad | 马来西亚国际船务 馬來西亞國際船務 | | shipping
miso-energy | MISO Energy, Midcontinent Independent System Operator | | observer |
missfresh | Missfresh | 每日优鲜 每日優鮮 | | retail
missile-defense-agency | Missile Defense Agency | 美國導彈防禦局 美国导弹防御局 飛彈防禦署 飞弹防御署 | government |
mission-produce | Mission Produce | 米申農產品 米申农产品 | | farm
mitac-information-technology | MiTAC Information Technology | 神通資訊科技 神通资讯科技 神通資科 神通资科 | | software
mitchells-butlers | Mitchells & Butlers | | |
mithril-ai | Mithril AI | | | cloud
miti-malaysia | MITI Malaysia | 马来西亚投资贸易及工业部 馬來西亞投資貿易及工業部 马来西亚贸工部 馬來西亞貿工部 | government |
mitie | Mitie | | |
mitr-phol | Mitr Phol | 两仪糖业 兩儀糖業 密朋糖业 密朋糖業 | |
mitratel | Mitratel, Dayamitra Telekomunikasi | | | telecom
mitre-corporation | MITRE Corporation | | observer |
mitsuba-corporation | Mitsuba Corporation | 三叶电机 三葉電機 | | parts
mitsubishi-chemical | Mitsubishi Chemical, Mitsubishi Chemical Group | 三菱化学 三菱化學 三菱化学集团 三菱化學集團 | | materials
mitsubishi-estate | Mitsubishi Estate | 三菱地所 | |
mitsubishi-fuso | Mitsubishi Fuso | 三菱扶桑 | | cars
mitsubishi-gas-chemical | Mitsubishi Gas Chemical | 三菱瓦斯化学 三菱瓦斯化學 三菱瓦斯 | | materials
mitsubishi-hc-capital | Mitsubishi HC Capital | 三菱HC资本 三菱HC資本 三菱HC | lender | lease
mitsubishi-logisnext | Mitsubishi Logisnext | 三菱力至优 三菱力至優 | |
mitsubishi-logistics | Mitsubishi Logistics | 三菱仓库 三菱倉庫 | | transport
mitsubishi-materials | Mitsubishi Materials | 三菱综合材料 三菱綜合材料 三菱材料 | | materials
mitsubishi-motors | Mitsubishi Motors | 三菱汽车 三菱汽車 | | cars
mitsubishi-paper-mills | Mitsubishi Paper Mills | 三菱制纸 三菱製紙 | |
mitsubishi-pencil | Mitsubishi Pencil | 三菱铅笔 三菱鉛筆 | |
mitsubishi-power | Mitsubishi Power | 三菱电力 三菱電力 三菱动力 三菱動力 三菱日立电力 三菱日立電力 | | turbines
mitsubishi-tanabe-pharma | Mitsubishi Tanabe Pharma, Mitsubishi Tanabe | 田边三菱制药 田邊三菱製藥 | | drugs
mitsubishi-ube-cement | Mitsubishi Ube Cement | 三菱宇部水泥 | |
mitsubishi-ufj-asset-management | Mitsubishi UFJ Asset Management | 三菱日联资产管理 三菱日聯資產管理 | fund |
mitsubishi-ufj-capital | Mitsubishi UFJ Capital | 三菱UFJ创投 三菱UFJ創投 | fund |
mitsubishi-ufj-morgan-stanley-securities | Mitsubishi UFJ Morgan Stanley Securities | 三菱日联摩根士丹利证券 三菱日聯摩根士丹利證券 | lender |
mitsubishi-ufj-trust | Mitsubishi UFJ Trust | 三菱日联信托银行 三菱日聯信託銀行 三菱UFJ信托 三菱UFJ信託 | lender |
mitsui-chemicals | Mitsui Chemicals | 三井化学 三井化學 | | materials
mitsui-e-and-s | Mitsui E&S | 三井E&S 三井造船 | | ships
mitsui-fudosan | Mitsui Fudosan | 三井不动产 三井不動產 | |
mitsui-kinzoku | Mitsui Kinzoku, Mitsui Mining & Smelting | 三井金属 三井金屬 三井金属矿业 三井金屬礦業 | | materials
mitsui-oil-exploration | Mitsui Oil Exploration, MOECO | 三井石油勘探 | | oil
mitsui-osk-lines | Mitsui OSK Lines, Mitsui O.S.K. Lines, MOL Lines | 商船三井 | | shipping
mitsui-outlet-park-linkou | Mitsui Outlet Park Linkou | 三井Outlet林口 | | retail
mitsui-seiki | Mitsui Seiki | 三井精机 三井精機 | |
mitsui-shopping-park-lalaport-taichung | Mitsui Shopping Park LaLaport Taichung | 三井不動產台灣 三井不動產臺灣 三井不动产台湾 台灣三井不動產 臺灣三井不動產 台湾三井不动产 | |
mitsui-soko | Mitsui-Soko | 三井仓库 三井倉庫 | | transport
mitsui-sugar | Mitsui Sugar, Mitsui DM Sugar | 三井制糖 三井製糖 | |
mitutoyo | Mitutoyo | | |
mixi | Mixi | | |
mixue | Mixue, Mixue Group, Mixue Bingcheng | 蜜雪冰城 蜜雪集团 蜜雪集團 | |
miya-water | Miya Water | | |
mizrahi-tefahot | Mizrahi Tefahot | 联合米兹拉希银行 聯合米茲拉希銀行 | lender |
mizuho-bank-china | Mizuho Bank China, Mizuho China | 瑞穗银行中国 瑞穗銀行中國 瑞穗中国 瑞穗中國 | lender |
mizuho-capital | Mizuho Capital | 瑞穗资本 瑞穗資本 | fund |
mizuho-leasing | Mizuho Leasing | 瑞穗租赁 瑞穗租賃 | lender | lease
mizuho-securities | Mizuho Securities | 瑞穗证券 瑞穗證券 | lender |
mizuho-securities-china | Mizuho Securities China | 瑞穗证券中国 瑞穗證券中國 | observer |
mizuno | Mizuno, Mizuno Corporation | 美津浓 美津濃 | |
mk-group | MK Group Serbia, AIK Banka | | |
mk-restaurant | MK Restaurant | | |
mke | MKE Turkey, Makine ve Kimya Endüstrisi | | | defence
mks-instruments | MKS Instruments, MKS Inc | 萬機儀器 万机仪器 | | equipment
mlb | MLB, Major League Baseball | 美國職棒大聯盟 美国职棒大联盟 美國職業棒球大聯盟 美国职业棒球大联盟 | | rights
mlily | Mlily, Healthcare Co | 梦百合 夢百合 | |
mlit | MLIT | 日本国土交通省 日本國土交通省 国土交通省 國土交通省 | government |
mlp-care | MLP Care, MLP Sağlık | | |
mls-co | MLS Co, Ledvance | 木林森 朗德万斯 朗德萬斯 | |
mmc-corporation | MMC Corporation, MMC Port | | |
mmg-las-bambas | MMG Las Bambas | | | mining
mmk | Magnitogorsk Iron and Steel, MMK Russia, MMK | 马格尼托哥尔斯克钢铁 馬格尼托哥爾斯克鋼鐵 | | steel
mnb | Magyar Nemzeti Bank, Hungarian National Bank | 匈牙利央行 匈牙利国家银行 匈牙利國家銀行 | observer |
mnc-group | MNC Group, Media Nusantara Citra | | | media
mnt-halan | MNT-Halan | | lender |
mo-ibrahim-foundation | Mo Ibrahim Foundation | 莫·易卜拉欣基金会 莫·易卜拉欣基金會 | fund |
mobi-garden | Mobi Garden | 牧高笛 | |
mobicom | Mobicom | | | telecom
mobifone | MobiFone | | | telecom
mobike | Mobike | 摩拜 摩拜单车 摩拜單車 | |
mobile-de | mobile.de | | | platform
mobile-drive-technology | Mobile Drive Technology | | |
mobile-industrial-robots | Mobile Industrial Robots | 名傲移动机器人 名傲移動機器人 | |
mobile-world-investment | Mobile World Investment, The Gioi Di Dong | | | retail
mobiletron-electronics | Mobiletron Electronics | 車王電 车王电 車王電子 车王电子 | | parts
mobileye | Mobileye | 移动眼 移動眼 无比视 無比視 | | chips
mobilize-fs | Mobilize Financial Services, RCI Banque | 雷诺金融 雷諾金融 | lender |
mobily | Mobily, Etihad Etisalat | 沙特移动通信 沙特移動通信 | | telecom
mobvista | Mobvista | 汇量科技 匯量科技 | |
mobvoi | Mobvoi | 出门问问 出門問問 | | software
mochida-pharmaceutical | Mochida Pharmaceutical | 持田制药 持田製藥 | | drugs
modal-labs | Modal Labs | | | cloud
modec | Modec, MODEC | 三井海洋开发 三井海洋開發 | | equipment
modelbest | ModelBest | 面壁智能 | | software
modern-dairy | Modern Dairy, China Modern Dairy | 现代牧业 現代牧業 | | farm
modern-land | Modern Land | 当代置业 當代置業 | |
modern-sky | Modern Sky | 摩登天空 | | rights
modern-terminals | Modern Terminals | 現代貨箱碼頭 现代货箱码头 | |
modern-times-group | Modern Times Group | | |
moderna-china | Moderna China | 莫德纳中国 莫德納中國 | | drugs
modine | Modine, Modine Manufacturing | | | equipment
modon-holding | Modon Holding, Modon | 莫顿控股 莫頓控股 | |
moelis-and-company | Moelis & Company, Moelis | 莫里斯公司 | observer |
moet-hennessy | Moët Hennessy, Moet Hennessy | 酩悦轩尼诗 酩悦軒尼詩 酩悅軒尼詩 轩尼诗 軒尼詩 | |
moeve | Moeve, Cepsa | 塞普萨 塞普薩 西普萨 西普薩 | | oil
moex | Moscow Exchange, MOEX | 莫斯科交易所 | observer |
mofang-apartment | Mofang Apartment | 魔方公寓 | |
moffettnathanson | MoffettNathanson | | observer |
mogao | Mogao | 莫高股份 | |
mogu | Mogu | 蘑菇街 | | retail
mohammed-vi-investment-fund | Mohammed VI Investment Fund, Ithmar Capital | 穆罕默德六世投资基金 穆罕默德六世投資基金 | fund |
mohawk-industries | Mohawk Industries | 莫霍克工業 莫霍克工业 | | materials
mohegan | Mohegan, Mohegan Gaming | 莫赫根 | |
moia | MOIA | | | robotaxi
mojang | Mojang | | |
mol | MOL Group, MOL Hungary, MOL Magyar Olaj | 匈牙利油气 匈牙利油氣 匈牙利MOL集团 匈牙利MOL集團 匈牙利石油天然气公司 匈牙利石油天然氣公司 | | oil
moldova-government | Moldovan government, Republic of Moldova | 摩尔多瓦政府 摩爾多瓦政府 | government |
molex | Molex | 莫仕 | | parts
molina-healthcare | Molina Healthcare | 莫利納醫療 莫利纳医疗 | lender |
molinos-rio-de-la-plata | Molinos Río de la Plata, Molinos Agro | | | grain
mollie | Mollie BV | | |
molnlycke | Mölnlycke, Molnlycke Health Care | 墨尼克 | |
molson-coors | Molson Coors | 摩森康胜 摩森康勝 莫爾森庫爾斯 莫尔森库尔斯 | |
molten | Molten Ventures | | fund |
moltex-energy | Moltex Energy | 莫尔泰克斯 莫爾泰克斯 | | reactors
molymet | Molymet | | | materials
mombak | Mombak | | |
momenta | Momenta | 魔门塔 魔門塔 初速度科技 | | software
momentive | Momentive | 邁圖 迈图 | | materials
momentus | Momentus | | |
momo-tv | MOMO TV | momo綜合台 momo综合台 優視傳播 优视传播 | | platform
momo-vietnam | MoMo Vietnam, M-Service | | |
monaco-government | Monaco government | 摩纳哥政府 摩納哥政府 | government |
monash-university | Monash University | 蒙纳士大学 蒙納士大學 莫纳什大学 莫納什大學 | |
monashees | Monashees | | fund |
monbat | Monbat | | | batteries
moncler | Moncler | 盟可睐 盟可睞 | |
mondadori | Mondadori | 蒙达多利 蒙達多利 | |
mondaycom | Monday.com | | | software
monde-nissin | Monde Nissin | 蒙德日清 | |
mondi | Mondi | 蒙迪 | | materials
moneta | Moneta Money Bank | | lender |
monetary-authority-of-singapore | Monetary Authority of Singapore | 新加坡金融管理局 新加坡金管局 | government |
monex | Monex, Monex Group | 摩乃科斯 | fund |
money-forward | Money Forward | | | software
moneygram | MoneyGram | 速匯金 速汇金 | | platform
moneylion | MoneyLion | | | platform
moneysupermarket | Mony Group, Moneysupermarket | | |
mongodb | MongoDB | | | software
mongolian-government | Mongolian government, Government of Mongolia | 蒙古国政府 蒙古國政府 蒙古政府 | government |
mongolian-mining | Mongolian Mining, Mongolian Mining Corporation | 蒙古焦煤 蒙古矿业 蒙古礦業 | | mining
mongolian-stock-exchange | Mongolian Stock Exchange | 蒙古证券交易所 蒙古證券交易所 | observer |
mongolian-tavan-tolgoi-railway | Mongolian Tavan Tolgoi Railway, Tavan Tolgoi Railway | 塔温陶勒盖铁路 塔溫陶勒蓋鐵路 | | transport
mongolyn-alt | Mongolyn Alt, MAK Mongolia | | | mining
moniepoint | Moniepoint | | | platform
monjasa | Monjasa | | | trading
monks-hill-ventures | Monk's Hill Ventures | | fund |
monolith-inc | Monolith Inc | | | materials
monolithic-power-systems | Monolithic Power Systems, MPS Inc | 芯源系統 芯源系统 | | chips
monomeros | Monómeros | | | fertiliser
monotaro | MonotaRO | | | platform
monro-inc | Monro Inc | | | retail
monroe-capital | Monroe Capital | | lender |
monster-beverage | Monster Beverage | 魔爪饮料 魔爪飲料 怪物飲料 怪物饮料 | |
montage-gold | Montage Gold | | | mining
montage-technology | Montage Technology | 澜起科技 瀾起科技 澜起 瀾起 | | chips
montana-renewables | Montana Renewables | | | oil
montblanc | Montblanc | 万宝龙 萬寶龍 | |
monte-dei-paschi | Monte dei Paschi, Monte dei Paschi di Siena, Banca Monte dei Paschi di Siena | 西雅那银行 西雅那銀行 锡耶纳牧山银行 錫耶納牧山銀行 西耶那银行 西耶那銀行 | lender |
monte-rosa-therapeutics | Monte Rosa Therapeutics | | | drugs
montea | Montea | | |
montenegro-government | Montenegrin government, Government of Montenegro | 黑山政府 | government |
monzo | Monzo | Monzo银行 Monzo銀行 | lender |
moodys-china-ccxi | Moody's China CCXI | 穆迪中国 穆迪中國 | observer |
moog-inc | Moog Inc | 穆格 | | parts
moonshot-ai | Moonshot AI | 月之暗面 | | software
moonton | Moonton | 沐瞳 沐瞳科技 | |
mopani-copper-mines | Mopani Copper Mines | 莫帕尼铜矿 莫帕尼銅礦 莫帕尼 | | mining
mopco | MOPCO | | | fertiliser
moray-west | Moray West, Moray Offshore | | | power
morgan-advanced | Morgan Advanced Materials | 摩根先进材料 摩根先進材料 | | materials
morgan-sindall | Morgan Sindall | | | epc
morgan-stanley-asia | Morgan Stanley Asia | 摩根士丹利亞洲 摩根士丹利亚洲 | lender |
morgan-stanley-bank-china | Morgan Stanley Bank China, Morgan Stanley International Bank China | 摩根士丹利国际银行中国 摩根士丹利國際銀行中國 摩根士丹利银行国际中国 摩根士丹利銀行國際中國 | lender |
morgan-stanley-investment-management | Morgan Stanley Investment Management, Morgan Stanley Infrastructure Partners | 摩根士丹利投資管理 摩根士丹利投资管理 摩根士丹利基礎設施合夥 摩根士丹利基础设施合伙 | fund |
morgan-stanley-investment-management-china | Morgan Stanley Investment Management China, Morgan Stanley Huaxin Fund | 摩根士丹利基金 摩根士丹利华鑫基金 摩根士丹利華鑫基金 大摩华鑫 大摩華鑫 | fund |
morgan-stanley-securities-china | Morgan Stanley Securities China | 摩根士丹利证券 摩根士丹利證券 摩根士丹利证券中国 摩根士丹利證券中國 | observer |
mori-building | Mori Building | | |
mori-trust | Mori Trust | | |
morinaga-and-co | Morinaga & Co | 森永制果 | |
morinaga-milk | Morinaga Milk | 森永乳业 森永乳業 | |
morningside-group | Morningside Group | 晨興集團 晨兴集团 | fund |
morningstar-inc | Morningstar Inc, Morningstar DBRS | 晨星公司 | observer |
moroccan-government | Moroccan government, Government of Morocco | 摩洛哥政府 | government |
morphic-holding | Morphic Holding, Morphic Therapeutic | | | drugs
morphosys | MorphoSys | | | drugs
morrison-and-co | Morrison & Co, H.R.L. Morrison | | fund |
morrison-express | Morrison Express | 萬達國際物流 万达国际物流 | | transport
morrisons | Morrisons, Wm Morrison | 莫里森超市 | | retail
morrow | Morrow Batteries | 莫罗电池 莫羅電池 | | batteries
mortenson-construction | Mortenson Construction, M.A. Mortenson | | | epc
mosaic-solar | Mosaic Solar | | lender |
moscow-city-government | Moscow City Government | 莫斯科市政府 | government |
moscow-metro | Moscow Metro | 莫斯科地铁 莫斯科地鐵 | | trains
moskvich | Moskvich | 莫斯科人汽车 莫斯科人汽車 | | cars
moso-power | Moso Power | 茂硕电源 茂碩電源 | | equipment
mostakbal-misr | Mostakbal Misr | | government |
mota-engil | Mota-Engil | 莫塔恩吉尔 莫塔恩吉爾 莫达恩格尔 莫達恩格爾 莫塔-恩吉尔 莫塔-恩吉爾 | | epc
mota-engil-mexico | Mota-Engil México | | | epc
motie | MOTIE | 韩国产业通商资源部 韓國產業通商資源部 韩国产业部 韓國產業部 | government |
motional | Motional | | | robotaxi
motiva | Motiva, Motiva Enterprises, CCR S.A. | | | oil
motivair | Motivair | | | equipment
motive-power-industry | Motive Power Industry | 摩特動力 摩特动力 摩特動力工業 摩特动力工业 | |
motor-coach-industries | Motor Coach Industries | | | cars
motor-oil | Motor Oil Hellas | | | oil
motor-sich | Motor Sich | 马达西奇 馬達西奇 | | engines
motorola | Motorola | 摩托羅拉 摩托罗拉 | | equipment
motorola-solutions | Motorola Solutions | 摩托羅拉系統 摩托罗拉系统 摩托羅拉解決方案 摩托罗拉解决方案 | | equipment
mott-macdonald | Mott MacDonald | 莫特麦克唐纳 莫特麥克唐納 | observer |
mount-gibson-iron | Mount Gibson Iron | 吉布森山铁矿 吉布森山鐵礦 吉布森山 | | mining
mount-sinai-health-system | Mount Sinai Health System | 西奈山醫院 西奈山医院 | |
movistar | Movistar | 莫維斯達 莫维斯达 | | telecom
mowi | Mowi, Marine Harvest | 美威集团 美威集團 美威水产 美威水產 美威 | | farm
moy-park | Moy Park | | | farm
mozal | Mozal | 莫扎尔铝厂 莫扎爾鋁廠 莫扎尔 莫扎爾 | | materials
mozambican-government | Mozambican government, Government of Mozambique | 莫桑比克政府 | government |
mozambique-lng | Mozambique LNG | 莫桑比克LNG 莫桑比克液化天然气 莫桑比克液化天然氣 | | lng
mpact | Mpact | | |
mpc-container | MPC Container Ships | MPC集装箱船 MPC集裝箱船 | | shipping
mphasis | Mphasis | | | software
mplx | MPLX | | | oil
mpm-capital | MPM Capital, MPM BioImpact | | fund |
mr-cooper-group | Mr. Cooper Group, Mr. Cooper | | lender |
mr-diy | MR DIY | MR.DIY家居 | | retail
mr-group | MR Group | | |
mr-price | Mr Price | | | retail
mrf-tyres | MRF Tyres | | |
mri-trading | MRI Trading | | | trading
mrs-logistica | MRS Logística, MRS Logistica | | | transport
mrt-corp | MRT Corp, Mass Rapid Transit Corporation | 马来西亚捷运公司 馬來西亞捷運公司 | |
mrt-jakarta | MRT Jakarta | 雅加达捷运 雅加達捷運 雅加达地铁公司 雅加達地鐵公司 | | transport
mrv-engenharia | MRV Engenharia | | |
ms-amlin | MS Amlin | 三井住友海上阿姆林 | lender |
ms-and-ad | MS&AD, MS&AD Insurance, Mitsui Sumitomo Insurance | 三井住友海上 三井住友海上火灾保险 三井住友海上火災保險 | lender |
msa-safety | MSA Safety | 梅思安 | | equipment
msb-vietnam | MSB Vietnam | | lender |
msc-industrial | MSC Industrial, MSC Industrial Direct | | | trading
msci-inc | MSCI Inc | 明晟 明晟公司 | observer |
msd-partners | MSD Partners | | fund |
msg-entertainment | MSG Entertainment, Madison Square Garden Sports | 麥迪遜花園廣場 麦迪逊花园广场 麥迪遜廣場花園 麦迪逊广场花园 | |
msscorps | MSSCORPS, MSS Corps | 汎銓 泛铨 汎銓科技 泛铨科技 | |
mtn-group | MTN Group, MTN | 南非MTN MTN集团 MTN集團 | | telecom
mtr-academy | MTR Academy | 港鐵學院 港铁学院 | |
mtr-beijing | MTR Beijing, Beijing MTR, Beijing MTR Corporation | 京港地铁 京港地鐵 北京京港地铁 北京京港地鐵 | |
mtr-hangzhou | MTR Hangzhou, Hangzhou MTR | 杭港地铁 杭港地鐵 | |
mtr-lab | MTR Lab | 港鐵研究 港铁研究 | fund |
mtr-macau | MTR Macau | 港鐵澳門 港铁澳门 | |
mts-russia | Mobile TeleSystems, MTS Russia | 移动通信系统公司 移動通信系統公司 | | telecom
mty-food-group | MTY Food Group | | | retail
muangthai-capital | Muangthai Capital | 蒙泰资本 蒙泰資本 | lender |
mubadala-capital | Mubadala Capital | 穆巴达拉资本 穆巴達拉資本 | fund |
mubadala-energy | Mubadala Energy | 穆巴达拉能源 穆巴達拉能源 | | oil
mubi | Mubi | | | media
mueller-industries | Mueller Industries | 穆勒工業 穆勒工业 | | materials
mueller-water | Mueller Water | | | equipment
muenchener-hyp | Münchener Hypothekenbank | | lender |
mufg-bank-china | MUFG Bank China, MUFG China | 三菱日联银行中国 三菱日聯銀行中國 三菱日联中国 三菱日聯中國 | lender |
muji | Muji, Ryohin Keikaku | 无印良品 無印良品 良品计画 良品計畫 良品计划 良品計劃 | | retail
mulberry | Mulberry Group | 玛珀利 瑪珀利 迈宝瑞 邁寶瑞 | |
mulesoft | MuleSoft | | | software
mulilo | Mulilo | | | power
mullen-group | Mullen Group | | | transport
multi-x | Multi X, AquaChile, Multiexport Foods | | | farm
multichoice | MultiChoice | 多选集团 多選集團 | | media
multilaser | Multilaser, Multi SA | | | equipment
multilateral-cooperation-center-for-development-finance | Multilateral Cooperation Center for Development Finance | 多边开发融资合作中心 多邊開發融資合作中心 | fund |
multimatic | Multimatic | | | parts
multiples-alternate-asset | Multiples Alternate Asset | | fund |
multiplex-constructions | Multiplex Constructions | | |
multiply-group | Multiply Group | | fund |
multiply-labs | Multiply Labs | | | equipment
mumbai-indians | Mumbai Indians | 孟买印度人 孟買印度人 | |
mumtalakat | Mumtalakat | 巴林主权基金 巴林主權基金 巴林控股 | fund |
munchner-verkehrsgesellschaft | Münchner Verkehrsgesellschaft | | |
mundo-pacifico | Mundo Pacífico | | | telecom
mundys | Mundys, Atlantia | 亚特兰蒂亚 亞特蘭蒂亞 蒙迪斯 | |
munich-airport | Munich Airport, Flughafen München | 慕尼黑机场 慕尼黑機場 | |
munich-re | Munich Re, Münchener Rück, Munich Reinsurance | 慕尼黑再保险 慕尼黑再保險 慕再 慕再集团 慕再集團 | lender |
municipal-affairs-bureau | Municipal Affairs Bureau, IAM Macau | 澳門市政署 澳门市政署 | government |
municipality-of-lima | Municipality of Lima | 利馬市政府 利马市政府 | government |
munifin | Municipality Finance, MuniFin | | lender |
munters | Munters | 蒙特集团 蒙特集團 蒙特空气处理 蒙特空氣處理 | | equipment
muon-space | Muon Space | | | launch
murakami-fund | Murakami Fund, City Index Eleventh | 村上基金 | fund |
murata | Murata, Murata Manufacturing | 村田制作所 村田製作所 村田 | |
murata-machinery | Murata Machinery | 村田机械 村田機械 | | equipment
murphy-oil | Murphy Oil | 墨菲石油 | | oil
murphy-usa | Murphy USA | | | retail
murray-and-roberts | Murray & Roberts | | | epc
murray-goulburn | Murray Goulburn | | |
musashi-seimitsu | Musashi Seimitsu | 武藏精密 | | parts
musashino-bank | Musashino Bank | | lender |
muscat-stock-exchange | Muscat Stock Exchange | 马斯喀特证券交易所 馬斯喀特證券交易所 | observer |
museum-of-modern-art | Museum of Modern Art, MoMA | 纽约现代艺术博物馆 紐約現代藝術博物館 | |
musgrave | Musgrave Group | | | retail
musinsa | Musinsa | | | retail
mutanda-mining | Mutanda Mining | 穆坦达矿业 穆坦達礦業 穆坦达铜钴矿 穆坦達銅鈷礦 | | mining
mutapa-investment-fund | Mutapa Investment Fund | 穆塔帕投资基金 穆塔帕投資基金 | fund |
muthoot-finance | Muthoot Finance | 穆图金融 穆圖金融 | lender |
mutti | Mutti SpA | | |
mutual-of-omaha | Mutual of Omaha | | lender |
mutun-steel | Mutún Steel, Empresa Siderúrgica del Mutún | 穆通鋼鐵 穆通钢铁 穆通鋼廠 穆通钢厂 | | steel
muyuan | Muyuan, Muyuan Foods | 牧原股份 牧原集团 牧原集團 牧原 | | farm
mv-werften | MV Werften | | | ships
mvideo | M.Video, M.Video-Eldorado | | | retail
mvm | MVM Group, MVM Energetika, MVM CEEnergy | 匈牙利电力 匈牙利電力 匈牙利能源集团 匈牙利能源集團 | | power
mvv | MVV Energie | | | power
mwani-qatar | Mwani Qatar | 卡塔尔港务公司 卡塔爾港務公司 | |
my-humble-house-hospitality | My Humble House Hospitality | 寒舍餐旅 | |
myanma-oil-and-gas-enterprise | Myanma Oil and Gas Enterprise | 缅甸油气公司 緬甸油氣公司 缅甸石油天然气公司 緬甸石油天然氣公司 | | oil
myanmar-airways-international | Myanmar Airways International | 缅甸国际航空 緬甸國際航空 | | airline
myanmar-government | Myanmar government | 缅甸政府 緬甸政府 | government |
mycronic | Mycronic | 迈康尼 邁康尼 | | equipment
myer | Myer | | | retail
myfoodie | Myfoodie | 华兴宠物 華興寵物 | |
myokardia | MyoKardia | | | drugs
myoung-shin | Myoung Shin | | | cars
myovant | Myovant, Myovant Sciences | | | drugs
myr-group | MYR Group | | | epc
myriad-genetics | Myriad Genetics | | |
myson-century | Myson Century | 世紀民生科技 世纪民生科技 | | chips
mytheresa | Mytheresa, LuxExperience | | | platform
mythic-ai | Mythic AI | | | chips
myvideo | myVideo | MyVideo | | platform
myway-airlines | MyWay Airlines | | | airline
n26 | N26 | N26银行 N26銀行 | lender |
naarea | Naarea | | | reactors
nabard | NABARD | 印度农业和农村发展银行 印度農業和農村發展銀行 | lender |
nabfid | NaBFID | | lender |
nabors | Nabors, Nabors Industries | 納伯斯 纳伯斯 | | equipment
nabtesco | Nabtesco | 纳博特斯克 納博特斯克 | |
nachi-fujikoshi | Nachi-Fujikoshi | 不二越 | |
nacional-financiera | Nacional Financiera, Nafin | | lender |
nacks | NACKS, Nantong COSCO KHI | 南通中远川崎 南通中遠川崎 中远川崎 中遠川崎 | | ships
nagacorp | NagaCorp | 金界控股 | |
nagase | Nagase | 长濑产业 長瀨產業 | | trading
nagoya-railroad | Nagoya Railroad, Meitetsu | 名古屋铁道 名古屋鐵道 | | transport
nahdi-medical | Nahdi Medical | | | retail
nairobi-securities-exchange | Nairobi Securities Exchange | 内罗毕证券交易所 內羅畢證券交易所 | observer |
nak-sealing-technologies | Nak Sealing Technologies | 茂順 茂顺 茂順密封元件 茂顺密封元件 | |
nakheel | Nakheel | 棕榈岛集团 棕櫚島集團 纳希尔 納希爾 | |
nakilat | Nakilat | 卡塔尔天然气运输公司 卡塔爾天然氣運輸公司 卡塔尔天然气运输 卡塔爾天然氣運輸 | | shipping
nalco-india | NALCO India, National Aluminium Company | 印度国家铝业 印度國家鋁業 | | materials
nalcor | Nalcor, Newfoundland and Labrador Hydro | | | power
nam-a-bank | Nam A Bank | | lender |
nam-kwong-group | Nam Kwong Group | 南光集團 南光集团 澳門南光 澳门南光 | | trading
nam-kwong-natural-gas | Nam Kwong Natural Gas | 南光天然氣 南光天然气 澳門南光天然氣 澳门南光天然气 | | gasbuyer
nam-long | Nam Long | | |
nam-tai-property | Nam Tai Property | 南太地產 南太地产 | |
nam-theun-2 | Nam Theun 2 | 南屯2号水电站 南屯2號水電站 | | power
nam-yue-group | Nam Yue Group | 南粵集團 南粤集团 | |
nama | National Asset Management Agency | 爱尔兰国家资产管理局 愛爾蘭國家資產管理局 | government |
nama-power-and-water-procurement | Nama Power and Water Procurement | 阿曼电力和水采购公司 阿曼電力和水採購公司 | | powerbuyer
namchow-food-group | Namchow Food Group | 南侨食品 南僑食品 | |
namibian-government | Namibian government | 纳米比亚政府 納米比亞政府 | government |
nammo | Nammo | | | defence
nampak | Nampak | | |
nampower | NamPower | 纳米比亚国家电力公司 納米比亞國家電力公司 | | powerbuyer
namura-shipbuilding | Namura Shipbuilding | 名村造船 | | ships
namyang-dairy | Namyang Dairy | 南阳乳业 南陽乳業 | |
nan-fung-group | Nan Fung Group | 南豐集團 南丰集团 | |
nan-fung-life-sciences | Nan Fung Life Sciences | 南豐生命科技 南丰生命科技 | fund |
nan-fung-trinity | Nan Fung Trinity, NF Trinity | | fund |
nan-juen-international | Nan Juen International, Repon | 南俊國際 南俊国际 | | parts
nan-pao-resins | Nan Pao Resins | 南寶樹脂 南宝树脂 | | chemicals
nan-yang-industries | Nan Yang Industries | 南陽實業 南阳实业 | | cars
nanchang-municipal-government | Nanchang Municipal Government, Nanchang government, Nanchang municipal government | 南昌市政府 南昌市人民政府 | government |
nanchang-municipal-public-investment | Nanchang Municipal Public Investment, Nanchang Municipal Investment Group | 南昌市政公用集团 南昌市政公用集團 南昌市政公用投资控股 南昌市政公用投資控股 | |
nanchang-rail-transit-group | Nanchang Rail Transit Group | 南昌轨道交通集团 南昌軌道交通集團 南昌轨道集团 南昌軌道集團 南昌地铁 南昌地鐵 | |
nanchang-rural-commercial-bank | Nanchang Rural Commercial Bank | 南昌农商银行 南昌農商銀行 南昌农商行 南昌農商行 | lender |
nanchang-sasac | Nanchang SASAC, Nanchang Municipal SASAC | 南昌市国资委 南昌市國資委 南昌国资委 南昌國資委 | government |
nanchang-university | Nanchang University | 南昌大学 南昌大學 | |
nandan-nanfang | Nandan Nanfang, Guangxi Nandan Nanfang Metal | 南丹南方 广西南丹南方 廣西南丹南方 | | mining
nandu-property | Nandu Property | 南都物业 南都物業 | |
nanfang-hospital | Nanfang Hospital | 南方医院 南方醫院 南方医科大学南方医院 南方醫科大學南方醫院 | |
nanfang-mall | Nanfang Mall, T.S. Mall | 南紡購物中心 南纺购物中心 | | retail
nanfang-media | Nanfang Media, Southern Publishing | 南方传媒 南方傳媒 南方报业 南方報業 | | media
nanhai-rural-commercial-bank | Nanhai Rural Commercial Bank, Guangdong Nanhai Rural Commercial Bank | 南海农商银行 南海農商銀行 南海农商行 南海農商行 南海农村商业银行 南海農村商業銀行 | lender |
nanhua-futures | Nanhua Futures | 南华期货 南華期貨 | observer |
nanji-e-commerce | Nanji E-Commerce | 南极电商 南極電商 | |
nanjing-drum-tower-hospital | Nanjing Drum Tower Hospital | 鼓楼医院 鼓樓醫院 南京鼓楼医院 南京鼓樓醫院 | |
nanjing-jiangbei-new-area-industrial-investment | Nanjing Jiangbei New Area Industrial Investment | 江北产投 江北產投 南京江北新区产投 南京江北新區產投 江北新区产投集团 江北新區產投集團 | fund |
nanjing-jiangbei-new-area-management-committee | Nanjing Jiangbei New Area Management Committee | 江北新区管委会 江北新區管委會 南京江北新区管委会 南京江北新區管委會 | government |
nanjing-jiangning-economic-development | Nanjing Jiangning Economic Development | 江宁经开 江寧經開 南京江宁经开 南京江寧經開 江宁经开集团 江寧經開集團 | |
nanjing-king-friend | Nanjing King-friend | 健友股份 | | drugs
nanjing-medical-university | Nanjing Medical University | 南京医科大学 南京醫科大學 | |
nanjing-metro | Nanjing Metro | 南京地铁 南京地鐵 南京地铁集团 南京地鐵集團 | |
nanjing-municipal-government | Nanjing Municipal Government, Nanjing government, Nanjing municipal government | 南京市政府 南京市人民政府 | government |
nanjing-pharma | Nanjing Pharma | 南京医药 南京醫藥 | | trading
nanjing-port | Nanjing Port | 南京港股份 | |
nanjing-red-sun | Nanjing Red Sun | 红太阳股份 紅太陽股份 南京红太阳 南京紅太陽 | | chemicals
nanjing-sasac | Nanjing SASAC, Nanjing Municipal SASAC | 南京市国资委 南京市國資委 南京国资委 南京國資委 | government |
nanjing-state-owned-assets-investment-management | Nanjing State-owned Assets Investment Management | 南京国资集团 南京國資集團 南京市国有资产投资管理控股 南京市國有資產投資管理控股 | fund |
nanjing-steel-united | Nanjing Steel United, NISCO Group | 南京钢铁联合 南京鋼鐵聯合 南钢联合 南鋼聯合 | | steel
nanjing-tanker | Nanjing Tanker, China Merchants Nanjing Tanker | 招商南油 | | shipping
nanjing-tourism-group | Nanjing Tourism Group | 南京旅游集团 南京旅遊集團 | |
nanjing-university | Nanjing University | 南京大学 南京大學 | |
nanjing-university-of-aeronautics-and-astronautics | Nanjing University of Aeronautics and Astronautics | 南京航空航天大学 南京航空航天大學 南航大 | |
nanjing-university-of-science-and-technology | Nanjing University of Science and Technology | 南京理工大学 南京理工大學 南理工 | |
nanjing-water-group | Nanjing Water Group | 南京水务集团 南京水務集團 南京水务 南京水務 | |
nanjing-xinbai | Nanjing Xinbai, Nanjing Cenbest | 南京新百 | | retail
nanjing-zijin-investment | Nanjing Zijin Investment | 紫金投资 紫金投資 南京紫金投资集团 南京紫金投資集團 紫金控股 | fund |
nankai-electric-railway | Nankai Electric Railway | 南海电铁 南海電鐵 | | transport
nankai-university | Nankai University | 南开大学 南開大學 | |
nanlien-international | Nanlien International | 南聯國際貿易 南联国际贸易 | | trading
nanning-industrial-investment-group | Nanning Industrial Investment Group | 南宁产投 南寧產投 南宁产投集团 南寧產投集團 南宁产业投资集团 南寧產業投資集團 | fund |
nanning-jianning-water | Nanning Jianning Water | 南宁建宁水务 南寧建寧水務 建宁水务 建寧水務 | |
nanning-municipal-government | Nanning Municipal Government, Nanning government, Nanning municipal government | 南宁市政府 南寧市政府 南宁市人民政府 南寧市人民政府 | government |
nanning-rail-transit-group | Nanning Rail Transit Group, Nanning Metro | 南宁轨道交通集团 南寧軌道交通集團 南宁地铁 南寧地鐵 | |
nanning-sasac | Nanning SASAC, Nanning Municipal SASAC | 南宁市国资委 南寧市國資委 南宁国资委 南寧國資委 | government |
nanning-sugar | Nanning Sugar | 南宁糖业 南寧糖業 南糖集团 南糖集團 | |
nanning-urban-construction-investment | Nanning Urban Construction Investment | 南宁城投 南寧城投 南宁城投集团 南寧城投集團 | |
nano-nuclear-energy | Nano Nuclear Energy | 纳诺核能 納諾核能 | | reactors
nanobiotix | Nanobiotix | | | drugs
nanofilm | Nanofilm | 纳峰科技 納峰科技 | | materials
nanomicro | Nanomicro | 纳微科技 納微科技 | |
nanosonics | Nanosonics | | |
nanostring | NanoString | | | equipment
nansha-industry-investment | Nansha Industry Investment, Guangzhou Nansha Industry Investment Fund | 南沙产投 南沙產投 南沙科金 广州南沙科金 廣州南沙科金 | fund |
nanshan-finance | Nanshan Finance | 南山财务 南山財務 南山集团财务 南山集團財務 | lender |
nanshan-strategic-emerging-industry-investment | Nanshan Strategic Emerging Industry Investment, Shenzhen Nanshan Strategic Investment | 南山战新投 南山戰新投 深圳市南山战略新兴产业投资 深圳市南山戰略新興產業投資 | fund |
nanshan-yulong | Nanshan Yulong | 裕龙岛 裕龍島 裕龙岛炼化 裕龍島煉化 | | oilbuyer
nanto-bank | Nanto Bank | 南都银行 南都銀行 | lender |
nantong-coastal-development | Nantong Coastal Development | 南通沿海集团 南通沿海集團 南通沿海开发集团 南通沿海開發集團 | |
nantong-industrial-holding | Nantong Industrial Holding | 南通产控 南通產控 南通产控集团 南通產控集團 南通产业控股 南通產業控股 | fund |
nantong-municipal-government | Nantong Municipal Government, Nantong government, Nantong municipal government | 南通市政府 南通市人民政府 | government |
nantong-rail-transit | Nantong Rail Transit | 南通轨道交通集团 南通軌道交通集團 | |
nantong-sanjian | Nantong Sanjian, Nantong No. 3 Construction | 南通三建 南通三建控股 | | epc
nantong-sasac | Nantong SASAC, Nantong Municipal SASAC | 南通市国资委 南通市國資委 南通国资委 南通國資委 | government |
nantong-sci-tech-venture-capital-group | Nantong Sci-tech Venture Capital Group | 南通科创投 南通科創投 南通科创投集团 南通科創投集團 | fund |
nantong-urban-construction-group | Nantong Urban Construction Group | 南通城建集团 南通城建集團 南通城市建设集团 南通城市建設集團 | |
nantong-xiangyu-shipbuilding | Nantong Xiangyu Shipbuilding, Xiangyu Shipbuilding | 象屿海装 象嶼海裝 南通象屿海洋装备 南通象嶼海洋裝備 | | ships
nanya-new-material | Nanya New Material, NOUYA | 南亚新材 南亞新材 | | materials
nanyang-commercial-bank-china | Nanyang Commercial Bank China, NCB China | 南商中国 南商中國 南洋商业银行中国 南洋商業銀行中國 南商银行中国 南商銀行中國 | lender |
nanyang-industrial-investment | Nanyang Industrial Investment | 南阳产投 南陽產投 南阳产投集团 南陽產投集團 | fund |
nanyang-municipal-government | Nanyang Municipal Government, Nanyang government, Nanyang municipal government | 南阳市政府 南陽市政府 南阳市人民政府 南陽市人民政府 | government |
nanyang-technological-university | Nanyang Technological University | 南洋理工大学 南洋理工大學 | |
nanyin-faba-consumer-finance | Nanyin Faba Consumer Finance, Suning Consumer Finance | 南银法巴消费金融 南銀法巴消費金融 南银法巴 南銀法巴 南银法巴消金 南銀法巴消金 苏宁消费金融 蘇寧消費金融 | lender |
naqel-express | Naqel Express | 纳格尔快递 納格爾快遞 | |
narada-hotels | Narada Hotels | 君澜酒店 君瀾酒店 | |
naranja-x | Naranja X | | lender |
narayana-health | Narayana Health | | |
narayana-hrudayalaya | Narayana Hrudayalaya | | |
nareva | Nareva | 纳雷瓦 納雷瓦 | | power
narita-international-airport | Narita International Airport | 成田国际机场 成田國際機場 成田机场 成田機場 | |
narwal | Narwal | 云鲸智能 雲鯨智能 云鲸 雲鯨 | |
nasa | NASA, National Aeronautics and Space Administration | 美國國家航空航天局 美国国家航空航天局 美國太空總署 美国太空总署 美國宇航局 美国宇航局 美國國家航空暨太空總署 美国国家航空暨太空总署 | government |
nascar | NASCAR | 納斯卡 纳斯卡 | | rights
nasdaq-dubai | Nasdaq Dubai | 纳斯达克迪拜 納斯達克迪拜 | observer |
nasdaq-inc | Nasdaq Inc | 納斯達克 纳斯达克 那斯達克 那斯达克 | observer |
nasn | NASN, NASN Automotive | 拿森科技 | | parts
naspers | Naspers | 南非报业 南非報業 纳斯帕斯 納斯帕斯 | fund | platform
nassau-financial | Nassau Financial | | lender |
nassco | NASSCO | 國家鋼鐵造船公司 国家钢铁造船公司 | | ships
nata-opto-electronic | Nata Opto-electronic | 南大光电 南大光電 | | materials
natcast | Natcast | | |
natco-pharma | Natco Pharma | | | drugs
natera | Natera | | |
natilus | Natilus | | | aircraft
national-administration-of-traditional-chinese-medicine | National Administration of Traditional Chinese Medicine | 国家中医药局 國家中醫藥局 国家中医药管理局 國家中醫藥管理局 | government |
national-agricultural-credit-guarantee-alliance | National Agricultural Credit Guarantee Alliance, National Agricultural Guarantee | 国家农业信贷担保联盟 國家農業信貸擔保聯盟 国家农担 國家農擔 国农担 國農擔 | lender |
national-applied-research-laboratories | National Applied Research Laboratories, NARLabs | 國家實驗研究院 国家实验研究院 國研院 国研院 | |
national-artificial-intelligence-industry-investment-fund | National Artificial Intelligence Industry Investment Fund, National AI Fund, National AI Industry Investment Fund | 国家人工智能产业投资基金 國家人工智能產業投資基金 国智投 國智投 国家人工智能基金 國家人工智能基金 | fund |
national-association-of-financial-market-institutional-investors | National Association of Financial Market Institutional Investors, NAFMII | 银行间市场交易商协会 銀行間市場交易商協會 交易商协会 交易商協會 中国银行间市场交易商协会 中國銀行間市場交易商協會 | observer |
national-association-of-industry-and-commerce | National Association of Industry & Commerce, CNAIC | 工商協進會 工商协进会 | observer |
national-astronomical-observatories-of-china | National Astronomical Observatories of China | 国家天文台 國家天文台 | |
national-audit-office-of-china | National Audit Office of China | 中国审计署 中國審計署 国家审计署 國家審計署 | government |
national-bank-financial | National Bank Financial | | observer |
national-bank-of-canada | National Bank of Canada | 加拿大國家銀行 加拿大国家银行 加拿大國民銀行 加拿大国民银行 | lender |
national-bank-of-egypt | National Bank of Egypt | 埃及国民银行 埃及國民銀行 | lender |
national-bank-of-greece | National Bank of Greece | 希腊国民银行 希臘國民銀行 希腊国家银行 希臘國家銀行 | lender |
national-bank-of-kazakhstan | National Bank of Kazakhstan | 哈萨克斯坦国家银行 哈薩克斯坦國家銀行 | government |
national-bank-of-kuwait | National Bank of Kuwait | 科威特国民银行 科威特國民銀行 | lender |
national-bank-of-pakistan | National Bank of Pakistan | 巴基斯坦国民银行 巴基斯坦國民銀行 | lender |
national-bank-of-uzbekistan | National Bank of Uzbekistan, NBU Uzbekistan | 乌兹别克斯坦国家银行 烏茲別克斯坦國家銀行 乌兹别克斯坦对外经济活动银行 烏茲別克斯坦對外經濟活動銀行 | lender |
national-beverage | National Beverage | | |
national-bureau-of-statistics | National Bureau of Statistics, National Bureau of Statistics of China | 国家统计局 國家統計局 中国国家统计局 中國國家統計局 | observer |
national-center-for-high-performance-computing | National Center for High-performance Computing | 國網中心 国网中心 國家高速網路與計算中心 国家高速网路与计算中心 | |
national-center-for-nanoscience-and-technology-china | National Center for Nanoscience and Technology China | 国家纳米科学中心 國家納米科學中心 | |
national-central-university | National Central University | 國立中央大學 国立中央大学 | |
national-cheng-kung-university | National Cheng Kung University, NCKU | 國立成功大學 国立成功大学 | |
national-cheng-kung-university-hospital | National Cheng Kung University Hospital | 成大醫院 成大医院 | |
national-chengchi-university | National Chengchi University | 國立政治大學 国立政治大学 | |
national-chi-nan-university | National Chi Nan University | 國立暨南國際大學 国立暨南国际大学 | |
national-chung-cheng-university | National Chung Cheng University | 國立中正大學 国立中正大学 | |
national-chung-hsing-university | National Chung Hsing University | 國立中興大學 国立中兴大学 中興大學 中兴大学 | |
national-credit-card-center | National Credit Card Center | 聯合信用卡處理中心 联合信用卡处理中心 | |
national-cultural-heritage-administration | National Cultural Heritage Administration | 国家文物局 國家文物局 | government |
national-data-administration | National Data Administration, China's National Data Administration | 国家数据局 國家數據局 | government |
national-development-and-reform-commission | National Development and Reform Commission, NDRC | 国家发改委 國家發改委 国家发展改革委 國家發展改革委 国家发展和改革委员会 國家發展和改革委員會 发改委 發改委 | government |
national-development-fund-saudi-arabia | National Development Fund Saudi Arabia | 沙特国家发展基金 沙特國家發展基金 | lender |
national-disease-control-and-prevention-administration | National Disease Control and Prevention Administration, Chinese CDC, China CDC | 国家疾控局 國家疾控局 中国疾控中心 中國疾控中心 中国疾病预防控制中心 中國疾病預防控制中心 | government |
national-dong-hwa-university | National Dong Hwa University | 國立東華大學 国立东华大学 | |
national-electric-grid-of-uzbekistan | National Electric Grid of Uzbekistan | 乌兹别克斯坦国家电网 烏茲別克斯坦國家電網 | | powerbuyer
national-emerging-industry-venture-capital-guidance-fund | National Emerging Industry Venture Capital Guidance Fund | 国家新兴产业创业投资引导基金 國家新興產業創業投資引導基金 | fund |
national-endowment-for-the-arts | National Endowment for the Arts | | government |
national-energy-administration | National Energy Administration, China's National Energy Administration | 国家能源局 國家能源局 中国国家能源局 中國國家能源局 | government |
national-equities-exchange-and-quotations | National Equities Exchange and Quotations, NEEQ | 新三板 全国股转公司 全國股轉公司 全国中小企业股份转让系统 全國中小企業股份轉讓系統 全国股转系统 全國股轉系統 | observer |
national-express | Mobico, National Express Group | 国民快运 國民快運 | |
national-fertilizers | National Fertilizers | | | fertiliser
national-financial-regulatory-administration | National Financial Regulatory Administration, NFRA | 金融监管总局 金融監管總局 国家金融监管总局 國家金融監管總局 国家金融监督管理总局 國家金融監督管理總局 金监总局 金監總局 | observer |
national-financing-guarantee-fund | National Financing Guarantee Fund, National Financing Guaranty Fund | 国家融资担保基金 國家融資擔保基金 国担基金 國擔基金 | lender |
national-food-and-strategic-reserves-administration | National Food and Strategic Reserves Administration | 国家粮食和物资储备局 國家糧食和物資儲備局 国家粮储局 國家糧儲局 国家物资储备局 國家物資儲備局 国储局 國儲局 粮储局 糧儲局 | government |
national-food-authority-philippines | National Food Authority Philippines | 菲律宾国家粮食署 菲律賓國家糧食署 | government |
national-forestry-and-grassland-administration | National Forestry and Grassland Administration | 国家林草局 國家林草局 国家林业和草原局 國家林業和草原局 | government |
national-formosa-university | National Formosa University | 虎尾科技大學 虎尾科技大学 | |
national-fuel-gas | National Fuel Gas | | | gasbuyer
national-gas | National Gas Transmission | | |
national-gas-company-of-trinidad-and-tobago | National Gas Company of Trinidad and Tobago, Atlantic LNG | 大西洋LNG | | lng
national-geospatial-intelligence-agency | National Geospatial-Intelligence Agency | 美國國家地理空間情報局 美国国家地理空间情报局 | government |
national-government-offices-administration | National Government Offices Administration | 国管局 國管局 国家机关事务管理局 國家機關事務管理局 | government |
national-grid | National Grid plc, National Grid Electricity | 英国国家电网 英國國家電網 | | powerbuyer
national-grid-corporation-of-the-philippines | National Grid Corporation of the Philippines, NGCP | 菲律宾国家电网 菲律賓國家電網 菲律宾国家电网公司 菲律賓國家電網公司 | |
national-grid-sa | National Grid SA | 沙特国家电网 沙特國家電網 | |
national-guard-bureau | National Guard Bureau | | government |
national-health-commission | National Health Commission, China's National Health Commission | 国家卫健委 國家衛健委 国家卫生健康委员会 國家衛生健康委員會 国家卫生健康委 國家衛生健康委 國家衞健委 國家衞生健康委 | government |
national-health-insurance-administration | National Health Insurance Administration | 健保署 中央健康保險署 中央健康保险署 | government |
national-health-research-institutes | National Health Research Institutes | 國家衛生研究院 国家卫生研究院 國衛院 国卫院 | |
national-healthcare-security-administration | National Healthcare Security Administration, NHSA China, NHSA | 国家医保局 國家醫保局 国家医疗保障局 國家醫療保障局 | government |
national-highways | National Highways | 英国国家公路局 英國國家公路局 | government |
national-housing-and-urban-regeneration-center | National Housing and Urban Regeneration Center | 住都中心 國家住宅及都市更新中心 国家住宅及都市更新中心 | government |
national-immigration-administration-china | National Immigration Administration China | 国家移民管理局 國家移民管理局 | government |
national-infrastructure-fund-saudi | National Infrastructure Fund Saudi, Infra Saudi | 沙特国家基础设施基金 沙特國家基礎設施基金 | fund |
national-institute-of-standards-and-technology | National Institute of Standards and Technology, NIST | 美國國家標準與技術研究院 美国国家标准与技术研究院 | government |
national-institutes-of-health | National Institutes of Health, NIH | 美國國立衛生研究院 美国国立卫生研究院 美國國家衛生研究院 美国国家卫生研究院 | government |
national-integrated-circuit-innovation-center | National Integrated Circuit Innovation Center | 国家集成电路创新中心 國家集成電路創新中心 | |
national-investment-and-infrastructure-fund | National Investment and Infrastructure Fund, NIIF | 印度国家投资与基础设施基金 印度國家投資與基礎設施基金 | fund |
national-iranian-oil-company | National Iranian Oil Company, NIOC | 伊朗国家石油公司 伊朗國家石油公司 | | oil
national-iranian-tanker-company | National Iranian Tanker Company, NITC | 伊朗国家油轮公司 伊朗國家油輪公司 | | shipping
national-joint-procurement-office-china | National Joint Procurement Office China | 国家联采办 國家聯採辦 国家组织药品联合采购办公室 國家組織藥品聯合採購辦公室 国家组织高值医用耗材联合采购平台 國家組織高值醫用耗材聯合採購平台 | government |
national-kaohsiung-center-for-the-arts-weiwuying | National Kaohsiung Center for the Arts Weiwuying | 衛武營 卫武营 衛武營國家藝術文化中心 卫武营国家艺术文化中心 | |
national-kaohsiung-university-of-science-and-technology | National Kaohsiung University of Science and Technology | 高雄科技大學 高雄科技大学 高科大 | |
national-land-management-agency-taiwan | National Land Management Agency Taiwan | 國土管理署 国土管理署 內政部國土管理署 内政部国土管理署 | government |
national-medical-products-administration | National Medical Products Administration, NMPA | 国家药监局 國家藥監局 国家药品监督管理局 國家藥品監督管理局 中国药监局 中國藥監局 | observer |
national-military-civil-fusion-industry-investment-fund | National Military-Civil Fusion Industry Investment Fund, State Military-Civil Integration Fund | 国家军民融合产业投资基金 國家軍民融合產業投資基金 国家军民融合基金 國家軍民融合基金 惠华基金 惠華基金 | fund |
national-mine-safety-administration | National Mine Safety Administration | 国家矿山安监局 國家礦山安監局 国家矿山安全监察局 國家礦山安全監察局 | government |
national-natural-science-foundation-of-china | National Natural Science Foundation of China, NSFC | 国家自然科学基金委 國家自然科學基金委 国家自然科学基金委员会 國家自然科學基金委員會 国家自然科学基金 國家自然科學基金 | government |
national-nuclear-safety-administration | National Nuclear Safety Administration | 国家核安全局 國家核安全局 | government |
national-nuclear-security-administration | National Nuclear Security Administration | 美國國家核安全管理局 美国国家核安全管理局 國家核安全管理局 国家核安全管理局 | government |
national-oceanic-and-atmospheric-administration | National Oceanic and Atmospheric Administration, NOAA | 美國國家海洋和大氣管理局 美国国家海洋和大气管理局 | government |
national-oil-corporation-libya | National Oil Corporation Libya, Libya's National Oil Corporation | 利比亚国家石油公司 利比亞國家石油公司 | | oil
national-palace-museum | National Palace Museum | 國立故宮博物院 国立故宫博物院 台北故宮 臺北故宮 台北故宫 | |
national-park-service | National Park Service | 美國國家公園管理局 美国国家公园管理局 | government |
national-pension-insurance | National Pension Insurance, Guomin Pension | 国民养老保险 國民養老保險 | lender |
national-pension-service | National Pension Service, NPS Korea | 韩国国民年金公团 韓國國民年金公團 韩国国民年金 韓國國民年金 国民年金公团 國民年金公團 | fund |
national-peoples-congress | National People's Congress | 全国人大 全國人大 全国人民代表大会 全國人民代表大會 全国人大常委会 全國人大常委會 | government |
national-performing-arts-center | National Performing Arts Center | 國家表演藝術中心 国家表演艺术中心 | |
national-petroleum-construction-company | National Petroleum Construction Company, NPCC | 阿联酋国家石油建设公司 阿聯酋國家石油建設公司 | | epc
national-petroleum-taiwan | National Petroleum Taiwan | 全國加油站 全国加油站 全國加油 全国加油 | | retail
national-pingtung-university-of-science-and-technology | National Pingtung University of Science and Technology | 屏東科技大學 屏东科技大学 屏科大 | |
national-police-agency-taiwan | National Police Agency Taiwan | 內政部警政署 内政部警政署 警政署 | government |
national-press-and-publication-administration | National Press and Publication Administration, NPPA China | 国家新闻出版署 國家新聞出版署 新闻出版署 新聞出版署 新闻出版总署 新聞出版總署 | government |
national-presto | National Presto | | | defence
national-property-administration-taiwan | National Property Administration Taiwan | 國有財產署 国有财产署 國產署 国产署 | government |
national-radio-and-television-administration | National Radio and Television Administration, NRTA | 国家广电总局 國家廣電總局 广电总局 廣電總局 国家广播电视总局 國家廣播電視總局 | government |
national-railway-administration-of-china | National Railway Administration of China, National Railway Administration | 国家铁路局 國家鐵路局 | government |
national-reconnaissance-office | National Reconnaissance Office | 國家偵察局 国家侦察局 | government |
national-reconstruction-fund-corporation | National Reconstruction Fund Corporation | 澳大利亚国家重建基金 澳大利亞國家重建基金 | fund |
national-renewable-energy-laboratory | National Renewable Energy Laboratory, NREL | 美國國家可再生能源實驗室 美国国家可再生能源实验室 | |
national-resilience | National Resilience | | | cdmo
national-rugby-league | National Rugby League | 澳大利亚橄榄球联盟 澳大利亞橄欖球聯盟 | | rights
national-science-and-technology-achievement-transformation-fund | National Science and Technology Achievement Transformation Fund | 国家科技成果转化引导基金 國家科技成果轉化引導基金 | fund |
national-science-foundation | National Science Foundation | 美國國家科學基金會 美国国家科学基金会 | government |
national-security-agency | National Security Agency | 美國國家安全局 美国国家安全局 | government |
national-sports-training-center-taiwan | National Sports Training Center Taiwan | 國家運動訓練中心 国家运动训练中心 國訓中心 国训中心 | |
national-steel-car | National Steel Car | | | trains
national-stock-exchange-of-india | National Stock Exchange of India | 印度国家证券交易所 印度國家證券交易所 | observer |
national-storage-reit | National Storage REIT | | fund |
national-sun-yat-sen-university | National Sun Yat-sen University | 國立中山大學 国立中山大学 高雄中山大學 高雄中山大学 | |
national-supercomputing-center-in-guangzhou | National Supercomputing Center in Guangzhou | 广州超算中心 廣州超算中心 国家超级计算广州中心 國家超級計算廣州中心 | |
national-supercomputing-center-in-shenzhen | National Supercomputing Center in Shenzhen | 深圳超算中心 国家超级计算深圳中心 國家超級計算深圳中心 | |
national-supercomputing-center-in-tianjin | National Supercomputing Center in Tianjin | 天津超算中心 国家超级计算天津中心 國家超級計算天津中心 | |
national-supercomputing-center-in-wuxi | National Supercomputing Center in Wuxi | 国家超级计算无锡中心 國家超級計算無錫中心 无锡超算中心 無錫超算中心 | |
national-supercomputing-center-in-zhengzhou | National Supercomputing Center in Zhengzhou | 郑州超算中心 鄭州超算中心 国家超级计算郑州中心 國家超級計算鄭州中心 | |
national-synchrotron-radiation-research-center | National Synchrotron Radiation Research Center | 國家同步輻射研究中心 国家同步辐射研究中心 國輻中心 国辐中心 | |
national-taipei-university | National Taipei University | 國立台北大學 國立臺北大學 国立台北大学 | |
national-taipei-university-of-technology | National Taipei University of Technology, Taipei Tech | 台北科技大學 臺北科技大學 台北科技大学 | |
national-taiwan-normal-university | National Taiwan Normal University | 國立台灣師範大學 國立臺灣師範大學 国立台湾师范大学 台灣師範大學 臺灣師範大學 台湾师范大学 | |
national-taiwan-ocean-university | National Taiwan Ocean University | 台灣海洋大學 臺灣海洋大學 台湾海洋大学 | |
national-taiwan-university | National Taiwan University, NTU Taiwan | 國立台灣大學 國立臺灣大學 国立台湾大学 | |
national-taiwan-university-hospital | National Taiwan University Hospital | 台大醫院 台大医院 台灣大學附設醫院 臺灣大學附設醫院 台湾大学附设医院 台大醫學院附設醫院 台大医学院附设医院 | |
national-taiwan-university-of-science-and-technology | National Taiwan University of Science and Technology, Taiwan Tech | 台灣科技大學 臺灣科技大學 台湾科技大学 台科大 | |
national-telecom-thailand | National Telecom Thailand, NT Thailand | 泰国国家电信 泰國國家電信 | | telecom
national-transmission-and-despatch-company | National Transmission and Despatch Company, NTDC | 巴基斯坦国家输电公司 巴基斯坦國家輸電公司 | | powerbuyer
national-transportation-safety-board | National Transportation Safety Board, NTSB | 美國國家運輸安全委員會 美国国家运输安全委员会 | observer |
national-treasury-administration-taiwan | National Treasury Administration Taiwan | 財政部國庫署 财政部国库署 國庫署 国库署 | government |
national-trust | National Trust UK | | |
national-tsing-hua-university | National Tsing Hua University | 國立清華大學 国立清华大学 台灣清華大學 臺灣清華大學 台湾清华大学 | |
national-university-health-system | National University Health System | 国大医疗集团 國大醫療集團 | |
national-university-of-defense-technology | National University of Defense Technology, NUDT | 国防科技大学 國防科技大學 国防科大 國防科大 | |
national-university-of-singapore | National University of Singapore | 新加坡国立大学 新加坡國立大學 | |
national-university-of-tainan | National University of Tainan | 國立台南大學 國立臺南大學 国立台南大学 | |
national-venture-capital-guidance-fund | National Venture Capital Guidance Fund, State Venture Capital Guidance Fund, China Venture Capital Guidance Fund | 国家创业投资引导基金 國家創業投資引導基金 国家创投引导基金 國家創投引導基金 | fund |
national-vision | National Vision | | | retail
national-water-company-saudi | National Water Company Saudi | 沙特国家水务公司 沙特國家水務公司 | |
national-wealth-fund-russia | Russian National Wealth Fund, National Wealth Fund Russia | 俄罗斯国家财富基金 俄羅斯國家財富基金 俄罗斯国家福利基金 俄羅斯國家福利基金 | fund |
national-wealth-fund-uk | National Wealth Fund, UK Infrastructure Bank | 英国国家财富基金 英國國家財富基金 英国基础设施银行 英國基礎設施銀行 | lender |
national-yang-ming-chiao-tung-university | National Yang Ming Chiao Tung University, NYCU | 國立陽明交通大學 国立阳明交通大学 陽明交通大學 阳明交通大学 陽明交大 阳明交大 | |
nationstar | NationStar Optoelectronics | 国星光电 國星光電 | |
nationwide-bs | Nationwide Building Society | 全英房屋抵押贷款协会 全英房屋抵押貸款協會 | lender |
nationwide-mutual | Nationwide Mutual | 全美互惠保險 全美互惠保险 | lender |
nato | NATO, NATO Support and Procurement Agency, NSPA | 北约 北約 北大西洋公约组织 北大西洋公約組織 | government |
nato-innovation-fund | NATO Innovation Fund | 北约创新基金 北約創新基金 | fund |
natron-energy | Natron Energy | | | batteries
natura | Natura, Natura & Co, Natura Cosméticos | 納圖拉 纳图拉 | |
natural-resources-canada | Natural Resources Canada | 加拿大自然資源部 加拿大自然资源部 | government |
nature-home | Nature Home | 大自然家居 | |
naturgy | Naturgy, Gas Natural Fenosa | 纳图基 納圖基 | | gasbuyer
naturgy-argentina | Naturgy Argentina | | | gasbuyer
naturgy-mexico | Naturgy México | | | gasbuyer
natuzzi | Natuzzi | 纳图兹 納圖茲 | |
nautilus-data-technologies | Nautilus Data Technologies | | | datacentre
nav-brasil | Nav Brasil | | government |
navajo-nation | Navajo Nation | 納瓦霍自治區 纳瓦霍自治区 | government |
naval-air-systems-command | Naval Air Systems Command, NAVAIR | 美國海軍航空系統司令部 美国海军航空系统司令部 | government |
naval-group | Naval Group | 法国海军集团 法國海軍集團 | | ships
naval-medical-university | Naval Medical University, Second Military Medical University | 海军军医大学 海軍軍醫大學 第二军医大学 第二軍醫大學 | |
naval-sea-systems-command | Naval Sea Systems Command, NAVSEA | 美國海軍海上系統司令部 美国海军海上系统司令部 | government |
navantia | Navantia | 纳凡蒂亚 納凡蒂亞 | | ships
naveco | Naveco, Nanjing Iveco | 南京依维柯 南京依維柯 | | cars
naver | Naver | 韩国NAVER 韓國NAVER | | platform
naver-cloud | Naver Cloud | Naver云 Naver雲 | | cloud
naver-webtoon | Naver Webtoon, Webtoon Entertainment | Naver漫画 Naver漫畫 | | rights
navient | Navient | | lender |
navigator | Navigator Company | | | materials
navigator-co2 | Navigator CO2 | | |
navin-fluorine | Navin Fluorine | | | materials
navinfo | NavInfo | 四维图新 四維圖新 | | software
navistar | Navistar | 納威司達 纳威司达 | | cars
navitas-semiconductor | Navitas Semiconductor, Navitas | 納微半導體 纳微半导体 | | chips
navoi-mining-and-metallurgical | Navoi Mining and Metallurgical, Navoi Mining | 纳沃伊矿冶 納沃伊礦冶 纳沃伊矿业冶金联合体 納沃伊礦業冶金聯合體 | | mining
navoiyuran | Navoiyuran | 纳沃伊铀业 納沃伊鈾業 | | uranium
nayara-energy | Nayara Energy | 纳亚拉能源 納亞拉能源 | | oil
nayuki | Nayuki, Nayuki Holdings | 奈雪的茶 奈雪 | |
nb-power | NB Power | | | power
nba | NBA, National Basketball Association | 美国职篮 美國職籃 NBA中国 NBA中國 美國職業籃球聯賽 美国职业篮球联赛 美職籃 美职篮 | | rights
nbn-co | NBN Co | 澳大利亚国家宽带网络公司 澳大利亞國家寬帶網絡公司 | | telecom
nbp | National Bank of Poland | 波兰央行 波蘭央行 波兰国家银行 波蘭國家銀行 | observer |
nbu | National Bank of Ukraine | 乌克兰央行 烏克蘭央行 乌克兰国家银行 烏克蘭國家銀行 | observer |
ncaa | NCAA | 全美大學體育協會 全美大学体育协会 | | rights
ncb-financial | NCB Financial | | lender |
ncba-group | NCBA Group | | lender |
ncc | NCC AB | | | epc
nce-power | NCE Power, Wuxi NCE Power | 新洁能 新潔能 | | chips
ncino | nCino | | | software
ncr-voyix | NCR Voyix, NCR Atleos | | | software
ncs-pte | NCS Pte, NCS Group | | |
ncsoft | NCSoft | 恩希软件 恩希軟件 NC软件 NC軟件 | |
nda | Nuclear Decommissioning Authority, Sellafield Ltd, Sellafield | 英国核退役管理局 英國核退役管理局 塞拉菲尔德 塞拉菲爾德 | government |
nebras-power | Nebras Power | | | power
nec-corporation | NEC Corporation, NEC Corp | 日本电气 日本電氣 | |
nedbank | Nedbank | 莱利银行 萊利銀行 南非莱利银行 南非萊利銀行 | lender |
nederlandse-aardolie-maatschappij | Nederlandse Aardolie Maatschappij | | |
nederlandse-spoorwegen | Nederlandse Spoorwegen | 荷兰铁路 荷蘭鐵路 荷兰国铁 荷蘭國鐵 | |
nedo | NEDO, New Energy and Industrial Technology Development Organization | 新能源产业技术综合开发机构 新能源產業技術綜合開發機構 | government |
needham-and-company | Needham & Company | | observer |
nektar | Nektar, Nektar Therapeutics | 內克塔治療 内克塔治疗 | | drugs
nel | Nel ASA, Nel Hydrogen | 耐欧氢能 耐歐氫能 奈尔氢能 奈爾氫能 | | equipment
nelnet | Nelnet | | lender |
nemak | Nemak | | | parts
nemaska-lithium | Nemaska Lithium | 內馬斯卡鋰業 内马斯卡锂业 | | lithium
nemetschek | Nemetschek | 内梅切克 內梅切克 | | software
neo-fusion | Neo Fusion, Fusion New Energy | 聚变新能 聚變新能 聚变新能(安徽) 聚變新能(安徽) | | reactors
neo-lithium | Neo Lithium | | | lithium
neo-performance-materials | Neo Performance Materials | 尼奧高性能材料 尼奥高性能材料 尼奥性能材料 尼奧性能材料 | | rare-earths
neoen | Neoen | | | power
neoen-australia | Neoen Australia, HMC Neoen | | | power
neoenergia | Neoenergia | | | power
neogene-therapeutics | Neogene Therapeutics | | | drugs
neogenomics | NeoGenomics | | |
neolix | Neolix | 新石器无人车 新石器無人車 新石器慧通 | | robotaxi
neom | NEOM | 新未来城 新未來城 尼奥姆 尼奧姆 NEOM新城 | |
neom-green-hydrogen-company | NEOM Green Hydrogen Company | NEOM绿氢公司 NEOM綠氫公司 | |
neon-pagamentos | Neon Pagamentos | | lender | platform
neon-rated | Neon Rated, NEON films | | | rights
neophotonics | NeoPhotonics | 新飛通 新飞通 | | optics
neos-air | Neos Air | 尼奥斯航空 尼奧斯航空 | | airline
nepal-airlines | Nepal Airlines | 尼泊尔航空 尼泊爾航空 | | airline
nepal-electricity-authority | Nepal Electricity Authority | 尼泊尔电力局 尼泊爾電力局 | government | power
nepal-government | Nepal government, Government of Nepal | 尼泊尔政府 尼泊爾政府 | government |
nepco-jordan | NEPCO Jordan, National Electric Power Company Jordan | 约旦国家电力公司 約旦國家電力公司 | | gasbuyer
neptune-energy | Neptune Energy | 海王星能源 | | oil
neros-technologies | Neros Technologies | | | defence
nesma-airlines | Nesma Airlines | | | airline
nesma-and-partners | Nesma & Partners, Nesma | | | epc
neso | National Energy System Operator, NESO | | | powerbuyer
nespresso | Nespresso | 奈斯派索 | |
nest-uk | Nest Pensions | | fund |
nestle-india | Nestle India | 雀巢印度 | |
nestle-malaysia | Nestle Malaysia | 雀巢马来西亚 雀巢馬來西亞 | |
nestle-nigeria | Nestlé Nigeria | 雀巢尼日利亚 雀巢尼日利亞 | |
net-zero-teesside | Net Zero Teesside Power, Net Zero Teesside | | |
net4gas | NET4GAS, Net4Gas | | |
neta-auto | Neta Auto, Hozon Auto, Hozon New Energy | 哪吒汽车 哪吒汽車 合众新能源 合眾新能源 合众汽车 合眾汽車 | | cars
netac | Netac | 朗科科技 朗科 | | memory
netafim | Netafim | 耐特菲姆 耐特菲姆公司 | |
netapp | NetApp | | | servers
netcare | Netcare | | |
netcompany | Netcompany | | | software
netdragon | NetDragon | 网龙 網龍 网龙网络 網龍網絡 | |
netease-cloud-music | NetEase Cloud Music, Cloud Music Inc | 网易云音乐 網易雲音樂 云音乐公司 雲音樂公司 | | media
netease-games | NetEase Games | 网易游戏 網易遊戲 網易游戲 | |
netgear | Netgear | 網件公司 网件公司 | | equipment
netherlands-enterprise-agency | Netherlands Enterprise Agency | | government |
netinera | Netinera | | |
netjets | NetJets | 利捷航空 | | airline
netmarble | Netmarble | 网石游戏 網石遊戲 網石游戲 网石 網石 | |
netskope | Netskope | | | software
netsuite | NetSuite | | | software
nettrix | Nettrix | 宁畅 寧暢 宁畅信息 寧暢信息 | | servers
network-rail | Network Rail | 英国铁路网公司 英國鐵路網公司 英国铁路网 英國鐵路網 | |
network-ten | Network Ten, Paramount Australia | | | media
neuberger-berman | Neuberger Berman | 路博邁 路博迈 | fund |
neuberger-berman-china | Neuberger Berman China | 路博迈基金 路博邁基金 路博迈中国 路博邁中國 | fund |
neuchips | Neuchips | 創鑫智慧 创鑫智慧 | | chips
neuconnect | NeuConnect | | |
neuhaus | Neuhaus Chocolates | | |
neumann-kaffee-gruppe | Neumann Kaffee Gruppe | 纽曼咖啡集团 紐曼咖啡集團 | | trading
neumora | Neumora, Neumora Therapeutics | | | drugs
neura-robotics | Neura Robotics | 诺伊拉机器人 諾伊拉機器人 | |
neuralink | Neuralink | 神经连结 神經連結 | |
neuren-pharmaceuticals | Neuren Pharmaceuticals | | | drugs
neurocrine-biosciences | Neurocrine Biosciences, Neurocrine | | | drugs
neurophth | Neurophth | 纽福斯 紐福斯 | | drugs
neusoft | Neusoft | 东软集团 東軟集團 东软 東軟 | | software
neusoft-medical | Neusoft Medical | 东软医疗 東軟醫療 | | equipment
neusoft-reach | Neusoft Reach | 东软睿驰 東軟睿馳 | | software
neutech-group | Neutech Group | 东软睿新 東軟睿新 东软教育 東軟教育 | |
nevada-copper | Nevada Copper | | | mining
nevada-gold-mines | Nevada Gold Mines | 內華達金礦公司 内华达金矿公司 | | mining
nevsun-resources | Nevsun Resources | 内夫森资源 內夫森資源 耐森资源 耐森資源 | | mining
new-balance | New Balance | 新百伦 新百倫 紐巴倫 纽巴伦 | |
new-century-department-store | New Century Department Store, Chongqing Department Store | 重庆百货 重慶百貨 重百 新世纪百货 新世紀百貨 | | retail
new-century-infocomm | New Century InfoComm | 新世紀資通 新世纪资通 | | telecom
new-century-tourism | New Century Tourism, Kaiyuan Hotels | 开元酒店 開元酒店 开元旅业 開元旅業 | |
new-china-asset-management | New China Asset Management | 新华资产 新華資產 新华资管 新華資管 | lender |
new-china-pension | New China Pension, Xinhua Pension | 新华养老 新華養老 新华养老保险 新華養老保險 | lender |
new-classics-media | New Classics Media | 新丽传媒 新麗傳媒 | | rights
new-construction-office-taipei | New Construction Office Taipei | 台北市新工處 臺北市新工處 台北市新工处 北市新工處 北市新工处 | government |
new-dazheng | New Dazheng | 新大正 | |
new-ease-china | New Ease China | 新宜中国 新宜中國 | |
new-england-biolabs | New England Biolabs | | | materials
new-england-patriots | New England Patriots | 新英格蘭愛國者 新英格兰爱国者 | | rights
new-enterprise-associates | New Enterprise Associates, NEA Ventures | 恩頤投資 恩颐投资 | fund |
new-fortress-energy | New Fortress Energy | 新堡壘能源 新堡垒能源 | | lng
new-gold | New Gold | | | mining
new-higher-education-group | New Higher Education Group | 新高教集团 新高教集團 新高教 | |
new-hope-dairy | New Hope Dairy | 新乳业 新乳業 新希望乳业 新希望乳業 | |
new-hope-group | New Hope Group, New Hope Coal, New Hope Corporation | 新希望集团 新希望集團 新希望控股 新希望煤炭 | | farm
new-hope-liuhe | New Hope Liuhe | 新希望六和 | | farm
new-horizon-health | New Horizon Health | 诺辉健康 諾輝健康 | |
new-jersey-resources | New Jersey Resources | | | gasbuyer
new-journey-health | New Journey Health | 新里程健康 新里程医院集团 新里程醫院集團 | |
new-land-sea-corridor | New Land-Sea Corridor | 陆海新通道运营公司 陸海新通道運營公司 | | transport
new-lantao-bus | New Lantao Bus | 新大嶼山巴士 新大屿山巴士 嶼巴 屿巴 | |
new-mexico-state-investment-council | New Mexico State Investment Council | | fund |
new-mountain-capital | New Mountain Capital | 新山資本 新山资本 | fund |
new-murabba | New Murabba | 新穆拉巴 | |
new-natural-gas | Xinjiang Xintai Natural Gas | 新疆鑫泰天然气 新疆鑫泰天然氣 | | gasbuyer
new-oriental | New Oriental | 新东方 新東方 新东方教育 新東方教育 新东方集团 新東方集團 | |
new-pearl-group | New Pearl Group, New Pearl | 新明珠集团 新明珠集團 新明珠 | |
new-power-technology | New Power Technology, Shanghai New Power | 新动力科技 新動力科技 动力新科 動力新科 上柴股份 | | engines
new-relic | New Relic | | | software
new-ruipeng-pet | New Ruipeng Pet | 新瑞鹏 新瑞鵬 新瑞鹏宠物医疗 新瑞鵬寵物醫療 | |
new-south-wales-government | New South Wales government, NSW government | 新南威尔士州政府 新南威爾士州政府 新州政府 | government |
new-taipei-city-department-of-rapid-transit-systems | New Taipei City Department of Rapid Transit Systems | 新北市政府捷運工程局 新北市政府捷运工程局 新北捷運局 新北捷运局 新北市捷運局 新北市捷运局 | government |
new-taipei-ctbc-dea | New Taipei CTBC DEA | 新北中信特攻 中信特攻 | |
new-taipei-kings | New Taipei Kings | 新北國王 新北国王 | |
new-taipei-metro | New Taipei Metro | 新北捷運公司 新北捷运公司 新北大眾捷運 新北大众捷运 | |
new-taipei-public-works-department | New Taipei Public Works Department | 新北市工務局 新北市工务局 新北市新建工程處 新北市新建工程处 新北新工處 新北新工处 | government |
new-taipei-water-resources-department | New Taipei Water Resources Department | 新北市水利局 新北市政府水利局 | government |
new-tiansteel | New Tiansteel | 新天钢 新天鋼 新天钢集团 新天鋼集團 | | steel
new-times-securities | New Times Securities, Chengtong Securities | 诚通证券 誠通證券 新时代证券 新時代證券 | observer |
new-times-trust | New Times Trust | 新时代信托 新時代信託 | lender |
new-world-china-land | New World China Land | 新世界中國 新世界中国 新世界中國地產 新世界中国地产 | |
new-world-department-store-china | New World Department Store China | 新世界百货 新世界百貨 新世界百货中国 新世界百貨中國 | | retail
new-world-first-bus | New World First Bus | 新世界第一巴士 | |
new-yangzi-shipbuilding | New Yangzi Shipbuilding, Jiangsu New Yangzi | 江苏新扬子 江蘇新揚子 新扬子造船 新揚子造船 | | ships
new-york-city-department-of-education | New York City Department of Education | 紐約市教育局 纽约市教育局 | government |
new-york-city-retirement-systems | New York City Retirement Systems | | fund |
new-york-giants | New York Giants | 紐約巨人 纽约巨人 | | rights
new-york-knicks | New York Knicks | 紐約尼克斯 纽约尼克斯 紐約尼克 纽约尼克 | | rights
new-york-life | New York Life | 紐約人壽 纽约人寿 | lender |
new-york-mets | New York Mets | 紐約大都會隊 纽约大都会队 | | rights
new-york-power-authority | New York Power Authority, NYPA | 紐約電力局 纽约电力局 紐約電力管理局 纽约电力管理局 | | power
new-york-state-common-retirement-fund | New York State Common Retirement Fund | 紐約州共同退休基金 纽约州共同退休基金 | fund |
new-york-stock-exchange | New York Stock Exchange, NYSE, Intercontinental Exchange | 紐交所 纽交所 紐約證券交易所 纽约证券交易所 紐約證交所 纽约证交所 洲際交易所 洲际交易所 | observer |
new-york-times-company | New York Times Company | 紐約時報公司 纽约时报公司 | | media
new-york-university | New York University | 紐約大學 纽约大学 | |
new-york-yankees | New York Yankees | 紐約洋基 纽约洋基 紐約揚基 纽约扬基 | | rights
new-zealand-government | New Zealand government, Government of New Zealand | 新西兰政府 新西蘭政府 纽西兰政府 紐西蘭政府 | government |
new-zealand-king-salmon | New Zealand King Salmon | 新西兰帝王鲑 新西蘭帝王鮭 | | farm
new-zealand-steel | New Zealand Steel | 新西兰钢铁 新西蘭鋼鐵 | | steel
new-zealand-superannuation-fund | New Zealand Superannuation Fund, NZ Super Fund | 新西兰超级年金 新西蘭超級年金 新西兰超级基金 新西蘭超級基金 | fund |
newag | Newag | 纽瓦格 紐瓦格 | | trains
newark-liberty-international-airport | Newark Liberty International Airport | 紐瓦克自由國際機場 纽瓦克自由国际机场 | |
neway-cnc | Neway CNC | 纽威数控 紐威數控 | | equipment
neway-valve | Neway Valve | 纽威股份 紐威股份 纽威阀门 紐威閥門 | | equipment
newcastle-united | Newcastle United | 纽卡斯尔联 紐卡斯爾聯 纽卡素 紐卡素 | |
newcleo | newcleo, Newcleo | 纽克利奥 紐克利奧 | | reactors
newcrest | Newcrest, Newcrest Mining | 纽克雷斯特矿业 紐克雷斯特礦業 新峰矿业 新峰礦業 | | mining
newebpay | NewebPay, ezPay | 藍新科技 蓝新科技 藍新金流 蓝新金流 簡單行動支付 简单行动支付 | | platform
newegg | Newegg | 新蛋 新蛋網 新蛋网 | | retail
newell-brands | Newell Brands | 紐威爾品牌 纽威尔品牌 | |
newland-digital | Newland Digital, Newland Payment | 新大陆支付 新大陸支付 国通星驿 國通星驛 新大陆数字 新大陸數字 | |
newlimit | NewLimit | | | drugs
newlink-group | NewLink Group | 能链 能鏈 能链集团 能鏈集團 团油 團油 | | platform
newmargin-ventures | NewMargin Ventures, New Margin | 永宣创投 永宣創投 联创永宣 聯創永宣 | fund |
newmark-group | Newmark Group | 紐馬克 纽马克 | observer |
newmarket-corp | NewMarket Corp | | | materials
newmax-technology | Newmax Technology | 新鉅科 新巨科 新鉅科技 新巨科技 | | optics
newmed-energy | NewMed Energy | 新医能源 新醫能源 | | lng
newport-wafer | Newport Wafer Fab, Nexperia Newport, Vishay Newport | 纽波特晶圆厂 紐波特晶圓廠 | | foundry
news-corp | News Corp | 新聞集團 新闻集团 | | media
news-corp-australia | News Corp Australia | 澳洲新闻集团 澳洲新聞集團 | | media
newsan | Newsan | | | retail
newspace-india | NewSpace India | 印度新太空 | | launch
newspace-india-limited | NewSpace India Limited | 新空间印度 新空間印度 | | launch
newway-photomask | Newway Photomask | 路维光电 路維光電 | | materials
newyork-presbyterian | NewYork-Presbyterian | 紐約長老會醫院 纽约长老会医院 | |
nexa-resources | Nexa Resources | 奈克薩資源 奈克萨资源 | | mining
nexans | Nexans | 耐克森 | | equipment
nexchip | Nexchip, Nexchip Semiconductor | 晶合集成 合肥晶合 | | foundry
nexco-central | NEXCO Central | 中日本高速公路 | |
nexco-east | NEXCO East | 东日本高速公路 東日本高速公路 | |
nexcom | Nexcom, NexCOBOT | 新漢科技 新汉科技 新漢智能 新汉智能 | |
nexen | Nexen | 尼克森能源 | | oil
nexen-tire | Nexen Tire | 耐克森轮胎 耐克森輪胎 | |
nexfibre | nexfibre | | | telecom
nexgen-cloud | Nexgen Cloud, Hyperstack | | | cloud
nexgen-energy | NexGen Energy | 新一代能源 奈克斯真能源 | | uranium
nexgo | Nexgo, Xinguodu | 新国都 新國都 | | software
nexi-italy | Nexi SpA, Nexi Group, Nets Group | | |
nexity | Nexity | | |
nexon | Nexon | 纳克森 納克森 乐线 樂線 | |
nexperia | Nexperia | 安世半导体 安世半導體 安世 | | chips
nexstar | Nexstar, Nexstar Media | | | media
next-digital | Next Digital, Apple Daily | 壹傳媒 壹传媒 蘋果日報 苹果日报 | |
next-entertainment-world | Next Entertainment World | | | rights
next-plc | Next plc | | | retail
nextdrive | NextDrive | 聯齊科技 联齐科技 | | software
nexteer | Nexteer, Nexteer Automotive | 耐世特 耐世特汽车 耐世特汽車 | | parts
nextgen-healthcare | NextGen Healthcare | | | software
nexthop-ai | NextHop AI | | | equipment
nextlink-technology | Nextlink Technology | 博弘雲端 博弘云端 博弘 | | cloud
nextracker | Nextracker, Nextpower | | | solar
nextronics-engineering | Nextronics Engineering | 正淩精密 正凌精密 | | parts
nextsource-materials | NextSource Materials | | | graphite
nextstar-energy | NextStar Energy | | | batteries
nexus-venture-partners | Nexus Venture Partners | | fund |
neye-systems | nEye Systems | | | optics
nfc | China Nonferrous Metal Industry's Foreign Engineering and Construction | 中色股份 中国有色金属建设股份 中國有色金屬建設股份 | | epc
nfi-group | NFI Group, New Flyer | 新飛客車 新飞客车 | | cars
nfl | NFL, National Football League | 美國國家橄欖球聯盟 美国国家橄榄球联盟 國家美式足球聯盟 国家美式足球联盟 國家橄欖球聯盟 国家橄榄球联盟 美国职业橄榄球大联盟 美國職業橄欖球大聯盟 | | rights
nfp-corp | NFP Corp | | observer |
nfra-anhui-bureau | NFRA Anhui Bureau | 安徽金融监管局 安徽金融監管局 金融监管总局安徽监管局 金融監管總局安徽監管局 安徽银保监局 安徽銀保監局 | observer |
nfra-beijing-bureau | NFRA Beijing Bureau | 北京金融监管局 北京金融監管局 金融监管总局北京监管局 金融監管總局北京監管局 北京银保监局 北京銀保監局 | observer |
nfra-chongqing-bureau | NFRA Chongqing Bureau | 重庆金融监管局 重慶金融監管局 金融监管总局重庆监管局 金融監管總局重慶監管局 重庆银保监局 重慶銀保監局 | observer |
nfra-dalian-bureau | NFRA Dalian Bureau | 大连金融监管局 大連金融監管局 金融监管总局大连监管局 金融監管總局大連監管局 大连银保监局 大連銀保監局 | observer |
nfra-fujian-bureau | NFRA Fujian Bureau | 福建金融监管局 福建金融監管局 金融监管总局福建监管局 金融監管總局福建監管局 福建银保监局 福建銀保監局 | observer |
nfra-gansu-bureau | NFRA Gansu Bureau | 甘肃金融监管局 甘肅金融監管局 金融监管总局甘肃监管局 金融監管總局甘肅監管局 甘肃银保监局 甘肅銀保監局 | observer |
nfra-guangdong-bureau | NFRA Guangdong Bureau | 广东金融监管局 廣東金融監管局 金融监管总局广东监管局 金融監管總局廣東監管局 广东银保监局 廣東銀保監局 | observer |
nfra-guangxi-bureau | NFRA Guangxi Bureau | 广西金融监管局 廣西金融監管局 金融监管总局广西监管局 金融監管總局廣西監管局 广西银保监局 廣西銀保監局 | observer |
nfra-guizhou-bureau | NFRA Guizhou Bureau | 贵州金融监管局 貴州金融監管局 金融监管总局贵州监管局 金融監管總局貴州監管局 贵州银保监局 貴州銀保監局 | observer |
nfra-hainan-bureau | NFRA Hainan Bureau | 海南金融监管局 海南金融監管局 金融监管总局海南监管局 金融監管總局海南監管局 海南银保监局 海南銀保監局 | observer |
nfra-hebei-bureau | NFRA Hebei Bureau | 河北金融监管局 河北金融監管局 金融监管总局河北监管局 金融監管總局河北監管局 河北银保监局 河北銀保監局 | observer |
nfra-heilongjiang-bureau | NFRA Heilongjiang Bureau | 黑龙江金融监管局 黑龍江金融監管局 金融监管总局黑龙江监管局 金融監管總局黑龍江監管局 黑龙江银保监局 黑龍江銀保監局 | observer |
nfra-henan-bureau | NFRA Henan Bureau | 河南金融监管局 河南金融監管局 金融监管总局河南监管局 金融監管總局河南監管局 河南银保监局 河南銀保監局 | observer |
nfra-hubei-bureau | NFRA Hubei Bureau | 湖北金融监管局 湖北金融監管局 金融监管总局湖北监管局 金融監管總局湖北監管局 湖北银保监局 湖北銀保監局 | observer |
nfra-hunan-bureau | NFRA Hunan Bureau | 湖南金融监管局 湖南金融監管局 金融监管总局湖南监管局 金融監管總局湖南監管局 湖南银保监局 湖南銀保監局 | observer |
nfra-inner-mongolia-bureau | NFRA Inner Mongolia Bureau | 内蒙古金融监管局 內蒙古金融監管局 金融监管总局内蒙古监管局 金融監管總局內蒙古監管局 内蒙古银保监局 內蒙古銀保監局 | observer |
nfra-jiangsu-bureau | NFRA Jiangsu Bureau | 江苏金融监管局 江蘇金融監管局 金融监管总局江苏监管局 金融監管總局江蘇監管局 江苏银保监局 江蘇銀保監局 | observer |
nfra-jiangxi-bureau | NFRA Jiangxi Bureau | 江西金融监管局 江西金融監管局 金融监管总局江西监管局 金融監管總局江西監管局 江西银保监局 江西銀保監局 | observer |
nfra-jilin-bureau | NFRA Jilin Bureau | 吉林金融监管局 吉林金融監管局 金融监管总局吉林监管局 金融監管總局吉林監管局 吉林银保监局 吉林銀保監局 | observer |
nfra-liaoning-bureau | NFRA Liaoning Bureau | 辽宁金融监管局 遼寧金融監管局 金融监管总局辽宁监管局 金融監管總局遼寧監管局 辽宁银保监局 遼寧銀保監局 | observer |
nfra-ningbo-bureau | NFRA Ningbo Bureau | 宁波金融监管局 寧波金融監管局 金融监管总局宁波监管局 金融監管總局寧波監管局 宁波银保监局 寧波銀保監局 | observer |
nfra-qingdao-bureau | NFRA Qingdao Bureau | 青岛金融监管局 青島金融監管局 金融监管总局青岛监管局 金融監管總局青島監管局 青岛银保监局 青島銀保監局 | observer |
nfra-shaanxi-bureau | NFRA Shaanxi Bureau | 陕西金融监管局 陝西金融監管局 金融监管总局陕西监管局 金融監管總局陝西監管局 陕西银保监局 陝西銀保監局 | observer |
nfra-shandong-bureau | NFRA Shandong Bureau | 山东金融监管局 山東金融監管局 金融监管总局山东监管局 金融監管總局山東監管局 山东银保监局 山東銀保監局 | observer |
nfra-shanghai-bureau | NFRA Shanghai Bureau | 上海金融监管局 上海金融監管局 金融监管总局上海监管局 金融監管總局上海監管局 上海银保监局 上海銀保監局 | observer |
nfra-shanxi-bureau | NFRA Shanxi Bureau | 山西金融监管局 山西金融監管局 金融监管总局山西监管局 金融監管總局山西監管局 山西银保监局 山西銀保監局 | observer |
nfra-shenzhen-bureau | NFRA Shenzhen Bureau | 深圳金融监管局 深圳金融監管局 金融监管总局深圳监管局 金融監管總局深圳監管局 深圳银保监局 深圳銀保監局 | observer |
nfra-sichuan-bureau | NFRA Sichuan Bureau | 四川金融监管局 四川金融監管局 金融监管总局四川监管局 金融監管總局四川監管局 四川银保监局 四川銀保監局 | observer |
nfra-tianjin-bureau | NFRA Tianjin Bureau | 天津金融监管局 天津金融監管局 金融监管总局天津监管局 金融監管總局天津監管局 天津银保监局 天津銀保監局 | observer |
nfra-xiamen-bureau | NFRA Xiamen Bureau | 厦门金融监管局 廈門金融監管局 金融监管总局厦门监管局 金融監管總局廈門監管局 厦门银保监局 廈門銀保監局 | observer |
nfra-xinjiang-bureau | NFRA Xinjiang Bureau | 新疆金融监管局 新疆金融監管局 金融监管总局新疆监管局 金融監管總局新疆監管局 新疆银保监局 新疆銀保監局 | observer |
nfra-yunnan-bureau | NFRA Yunnan Bureau | 云南金融监管局 雲南金融監管局 金融监管总局云南监管局 金融監管總局雲南監管局 云南银保监局 雲南銀保監局 | observer |
nfra-zhejiang-bureau | NFRA Zhejiang Bureau | 浙江金融监管局 浙江金融監管局 金融监管总局浙江监管局 金融監管總局浙江監管局 浙江银保监局 浙江銀保監局 | observer |
ng-fung-hong | Ng Fung Hong | 五丰食品 五豐食品 | |
ngc-gears | NGC Gears, NGC Transmission | 南高齿集团 南高齒集團 南京高速齿轮 南京高速齒輪 | | parts
nge | NGE Group | | | epc
ngern-tid-lor | Ngern Tid Lor | | lender |
ngex-minerals | NGEx Minerals | | | mining
nghi-son-refinery | Nghi Son Refinery | 宜山炼油厂 宜山煉油廠 | | oil
ngk-insulators | NGK Insulators, NGK | 日本碍子 日本礙子 | | batteries
ngm-bio | NGM Bio, NGM Biopharmaceuticals | | | drugs
ngong-ping-360 | Ngong Ping 360 | 昂坪360 | |
ngp-energy-capital | NGP Energy Capital | | fund |
nh-foods | NH Foods, Nippon Ham | 日本火腿 | |
nh-hotel | NH Hotel Group, Minor Hotels Europe | NH酒店集团 NH酒店集團 | |
nh-investment-and-securities | NH Investment & Securities | NH投资证券 NH投資證券 | lender |
nhai | NHAI, National Highways Authority of India | 印度国家公路局 印度國家公路局 印度国家高速公路管理局 印度國家高速公路管理局 | government |
nhk-spring | NHK Spring | 日本发条 日本發條 | | parts
nhl | NHL, National Hockey League | 國家冰球聯盟 国家冰球联盟 國家冰球聯賽 国家冰球联赛 | | rights
nhpc | NHPC | 印度国家水电公司 印度國家水電公司 | | power
nhs | NHS England, National Health Service, NHS | 英国国民保健署 英國國民保健署 英国国家医疗服务体系 英國國家醫療服務體系 英国国民医疗服务体系 英國國民醫療服務體系 | |
nhtsa | NHTSA, National Highway Traffic Safety Administration | 美國國家公路交通安全管理局 美国国家公路交通安全管理局 | observer |
niantic | Niantic | | |
nib | Nordic Investment Bank | 北欧投资银行 北歐投資銀行 | lender |
nib-holdings | nib Holdings | | lender |
nibc | NIBC Bank | | lender |
nibe | NIBE, Nibe Industrier | | | equipment
nibulon | Nibulon | 尼布隆 | | grain
nice-group-zhejiang | Nice Group Zhejiang | 纳爱斯 納愛斯 纳爱斯集团 納愛斯集團 | |
nice-investors-service | NICE Investors Service | | observer |
nice-ltd | NICE Ltd, NICE Systems | | | software
nichi-iko | Nichi-Iko | 日医工 日醫工 | | drugs
nichicon | Nichicon | 尼吉康 | |
nichidenbo | Nichidenbo | 日電貿 日电贸 | | trading
niching-industrial | Niching Industrial | 利機企業 利机企业 | | trading
nichirei | Nichirei | 日冷集团 日冷集團 日冷食品 | |
nick-scali | Nick Scali | | |
nickel-28 | Nickel 28 | | | mining
nickel-asia | Nickel Asia | 亚洲镍业 亞洲鎳業 菲律宾亚洲镍业 菲律賓亞洲鎳業 | | mining
nidec | Nidec | 尼得科 日本电产 日本電產 | |
nidek | Nidek | | |
nielseniq | NielsenIQ, Nielsen Holdings | 尼尔森 尼爾森 尼尔森IQ 尼爾森IQ | observer |
nien-made-enterprise | Nien Made Enterprise | 億豐 亿丰 億豐工業 亿丰工业 | |
nifco | Nifco | 利富高 | | parts
niger-government | Niger government, Government of Niger | 尼日尔政府 尼日爾政府 | government |
nigeria-lng | Nigeria LNG, NLNG | 尼日利亚液化天然气公司 尼日利亞液化天然氣公司 尼日利亚液化天然气 尼日利亞液化天然氣 尼日利亚LNG 尼日利亞LNG | | lng
nigeria-sovereign-investment-authority | Nigeria Sovereign Investment Authority, NSIA | 尼日利亚主权投资局 尼日利亞主權投資局 | fund |
nigerian-exchange | Nigerian Exchange, NGX Group | 尼日利亚交易所 尼日利亞交易所 | observer |
nigerian-government | Nigerian government, Federal Government of Nigeria | 尼日利亚政府 尼日利亞政府 奈及利亞政府 奈及利亚政府 | government |
nigerian-ports-authority | Nigerian Ports Authority | 尼日利亚港务局 尼日利亞港務局 | government |
nigerian-railway-corporation | Nigerian Railway Corporation | 尼日利亚铁路公司 尼日利亞鐵路公司 | | trains
nihon-falcom | Nihon Falcom | 日本法老控 法老控 | |
nihon-kohden | Nihon Kohden | 日本光电 日本光電 | |
nihon-m-and-a-center | Nihon M&A Center | | |
nihon-nohyaku | Nihon Nohyaku | | | chemicals
nihon-shipyard | Nihon Shipyard | | | ships
nikkei-inc | Nikkei Inc | 日本经济新闻社 日本經濟新聞社 | |
nikken-sekkei | Nikken Sekkei | 日建设计 日建設計 | |
nikko-asset-management | Nikko Asset Management, Amova | 日兴资产管理 日興資產管理 | fund |
niko-semiconductor | Niko Semiconductor | 尼克森微電子 尼克森微电子 | | chips
nikola-corp | Nikola Corp, Nikola, Nikola Corporation, Nikola Motor | 尼古拉汽車 尼古拉汽车 | | cars
nile-air | Nile Air | | | airline
nilepet | Nilepet | 南苏丹国家石油公司 南蘇丹國家石油公司 | | oil
nilesat | Nilesat | 尼罗河卫星 尼羅河衛星 | |
nilfisk | Nilfisk | | |
nimba-mining-company | Nimba Mining Company | 宁巴矿业公司 寧巴礦業公司 | | mining
nimbus-therapeutics | Nimbus Therapeutics | | | drugs
nine-entertainment | Nine Entertainment | 九号娱乐 九號娛樂 | | media
ninebot | Ninebot, Segway-Ninebot | 九号公司 九號公司 九号机器人 九號機器人 九号科技 九號科技 | |
ninety-one | Ninety One plc, Investec Asset Management | 晋达资产管理 晉達資產管理 | fund |
ningbo-beilun-district-government | Ningbo Beilun District Government | 北仑区政府 北侖區政府 宁波市北仑区人民政府 寧波市北侖區人民政府 | government |
ningbo-commerce-bank | Ningbo Commerce Bank | 宁波通商银行 寧波通商銀行 | lender |
ningbo-communications-investment | Ningbo Communications Investment | 宁波交投 寧波交投 宁波交投集团 寧波交投集團 | |
ningbo-donghai-bank | Ningbo Donghai Bank | 东海银行 東海銀行 宁波东海银行 寧波東海銀行 | lender |
ningbo-industrial-investment-group | Ningbo Industrial Investment Group | 宁波工投 寧波工投 宁波工投集团 寧波工投集團 | |
ningbo-institute-of-materials-technology-and-engineering | Ningbo Institute of Materials Technology and Engineering, NIMTE | 宁波材料所 寧波材料所 中科院宁波材料所 中科院寧波材料所 | |
ningbo-iron-and-steel | Ningbo Iron & Steel | 宁波钢铁 寧波鋼鐵 宁钢 寧鋼 | | steel
ningbo-kingfa | Ningbo Kingfa, Ningbo Jinfa New Material | 宁波金发 寧波金發 | | chemicals
ningbo-marine | Ningbo Marine | 宁波海运 寧波海運 | | shipping
ningbo-municipal-government | Ningbo Municipal Government, Ningbo government, Ningbo municipal government | 宁波市政府 寧波市政府 宁波市人民政府 寧波市人民政府 | government |
ningbo-rail-transit-group | Ningbo Rail Transit Group | 宁波轨道集团 寧波軌道集團 宁波轨道交通集团 寧波軌道交通集團 宁波轨交 寧波軌交 | |
ningbo-sasac | Ningbo SASAC, Ningbo Municipal SASAC | 宁波市国资委 寧波市國資委 宁波国资委 寧波國資委 | government |
ningbo-thermal-power | Ningbo Thermal Power, Ningbo Energy | 宁波能源集团 寧波能源集團 | | power
ningbo-university | Ningbo University | 宁波大学 寧波大學 | |
ningbo-zhoushan-port | Ningbo Zhoushan Port, Ningbo Port, Ningbo-Zhoushan Port Group | 宁波舟山港 寧波舟山港 宁波港 寧波港 宁波舟山港集团 寧波舟山港集團 宁波舟山港股份 寧波舟山港股份 宁波港股份 寧波港股份 | | transport
ningde-municipal-government | Ningde Municipal Government, Ningde government, Ningde municipal government | 宁德市政府 寧德市政府 宁德市人民政府 寧德市人民政府 | government |
ningde-nuclear-power | Ningde Nuclear Power | 宁德核电 寧德核電 福建宁德核电 福建寧德核電 | | power
ningde-state-owned-investment | Ningde State-owned Investment | 宁德国投 寧德國投 宁德市国有资产投资 寧德市國有資產投資 | fund |
ningquan-asset | Ningquan Asset | 宁泉资产 寧泉資產 | fund |
ningxia-baofeng-group | Ningxia Baofeng Group | 宝丰集团 寶豐集團 宁夏宝丰集团 寧夏寶豐集團 | | chemicals
ningxia-building-materials | Ningxia Building Materials | 宁夏建材 寧夏建材 | |
ningxia-communications-investment | Ningxia Communications Investment | 宁夏交投 寧夏交投 宁夏交投集团 寧夏交投集團 | |
ningxia-department-of-finance | Ningxia Department of Finance | 宁夏财政厅 寧夏財政廳 宁夏回族自治区财政厅 寧夏回族自治區財政廳 宁夏自治区财政厅 寧夏自治區財政廳 | government |
ningxia-electric-power-investment | Ningxia Electric Power Investment | 宁夏电投 寧夏電投 宁夏电力投资集团 寧夏電力投資集團 宁电投 寧電投 | | power
ningxia-government | Ningxia Government, Ningxia regional government | 宁夏回族自治区政府 寧夏回族自治區政府 宁夏自治区政府 寧夏自治區政府 宁夏回族自治区人民政府 寧夏回族自治區人民政府 宁夏政府 寧夏政府 | government |
ningxia-jinzi | Ningxia Jinzi, Ningxia Shunyi Asset | 顺亿资产 順億資產 宁夏顺亿资产 寧夏順億資產 | lender |
ningxia-sasac | Ningxia SASAC | 宁夏国资委 寧夏國資委 宁夏回族自治区国资委 寧夏回族自治區國資委 宁夏自治区国资委 寧夏自治區國資委 | government |
ningxia-tourism-investment | Ningxia Tourism Investment | 宁夏旅投 寧夏旅投 宁夏旅游投资集团 寧夏旅遊投資集團 | |
ningxia-water-investment | Ningxia Water Investment | 宁夏水投 寧夏水投 宁夏水务投资集团 寧夏水務投資集團 宁水集团 寧水集團 | |
ningxia-yellow-river-rural-commercial-bank | Ningxia Yellow River Rural Commercial Bank | 黄河农商银行 黃河農商銀行 宁夏黄河农商银行 寧夏黃河農商銀行 黄河农村商业银行 黃河農村商業銀行 | lender |
ninja-van | Ninja Van | | | transport
niocorp | NioCorp | 尼奥公司 尼奧公司 | | rare-earths
nippon-building-fund | Nippon Building Fund | 日本大楼基金 日本大樓基金 | fund |
nippon-carbon | Nippon Carbon | 日本碳素 | | materials
nippon-cargo-airlines | Nippon Cargo Airlines | 日本货物航空 日本貨物航空 | | airline
nippon-chemi-con | Nippon Chemi-Con | 日本贵弥功 日本貴彌功 贵弥功 貴彌功 | |
nippon-concrete | Nippon Concrete | | |
nippon-denko | Nippon Denko | 日本电工 日本電工 | | materials
nippon-electric-glass | Nippon Electric Glass | 日本电气硝子 日本電氣硝子 | | materials
nippon-express | Nippon Express, NX Holdings | 日本通运 日本通運 | | transport
nippon-kayaku | Nippon Kayaku | 日本化药 日本化藥 | | materials
nippon-kinzoku | Nippon Kinzoku | | | materials
nippon-koei | Nippon Koei, Integrated Design & Engineering | 日本工营 日本工營 | |
nippon-light-metal | Nippon Light Metal | 日本轻金属 日本輕金屬 | | materials
nippon-mektron | Nippon Mektron | | |
nippon-paint | Nippon Paint, Nippon Paint Holdings | 立邦涂料 立邦塗料 日涂控股 日塗控股 | | chemicals
nippon-paint-china | Nippon Paint China | 立邦中国 立邦中國 | |
nippon-paper | Nippon Paper | 日本制纸 日本製紙 | |
nippon-professional-baseball | Nippon Professional Baseball, NPB | 日本职棒 日本職棒 日本职业棒球 日本職業棒球 | |
nippon-sharyo | Nippon Sharyo | 日本车辆 日本車輛 日本车辆制造 日本車輛製造 | | trains
nippon-sheet-glass | Nippon Sheet Glass | 日本板硝子 板硝子 | | materials
nippon-shinyaku | Nippon Shinyaku | | | drugs
nippon-shokubai | Nippon Shokubai | 日本触媒 日本觸媒 | | materials
nippon-soda | Nippon Soda | 日本曹达 日本曹達 | | chemicals
nippon-steel-north-america | Nippon Steel North America | 日本製鐵北美 日本制铁北美 | fund | steel
nippon-tv | Nippon TV, Nippon Television | 日本电视台 日本電視台 日本电视网 日本電視網 日本电视控股 日本電視控股 | | media
nippon-venture-capital | Nippon Venture Capital | | fund |
nippon-yakin | Nippon Yakin | 日本冶金工业 日本冶金工業 | | steel
nipro | Nipro | 尼普洛 | |
nis-serbia | NIS Serbia, Naftna Industrija Srbije | 塞尔维亚石油工业公司 塞爾維亞石油工業公司 塞尔维亚石油 塞爾維亞石油 | | oil
nishat-group | Nishat Group | 尼沙特集团 尼沙特集團 | |
nishi-nippon-city-bank | Nishi-Nippon City Bank | 西日本城市银行 西日本城市銀行 | lender |
nishi-nippon-financial | Nishi-Nippon Financial | | lender |
nishi-nippon-railroad | Nishi-Nippon Railroad, Nishitetsu | 西日本铁道 西日本鐵道 | | transport
nishimatsu-construction | Nishimatsu Construction | 西松建设 西松建設 | |
nisource | NiSource, NIPSCO | | | power gasbuyer
nissan-chemical | Nissan Chemical | 日产化学 日產化學 | | materials
nissan-motor-acceptance | Nissan Motor Acceptance | | lender |
nissan-north-america | Nissan North America | 日產北美 日产北美 北美日產 北美日产 | | cars
nissei-plastic | Nissei Plastic | 日精树脂 日精樹脂 | |
nissen-kaiun | Nissen Kaiun | 日鲜海运 日鮮海運 | | shipping
nisshin-oillio | Nisshin OilliO | 日清奥利友 日清奧利友 | |
nisshin-seifun | Nisshin Seifun | 日清制粉 | | grain
nisshinbo | Nisshinbo | 日清纺 日清紡 | |
nissin-foods | Nissin Foods, Nissin Foods Hong Kong | 日清食品 香港日清 | |
nissui | Nissui, Nippon Suisan | 日水株式会社 日水株式會社 日水集团 日水集團 日本水产 日本水產 | |
niterra | Niterra, NGK Spark Plug | 特殊陶业 特殊陶業 日本特殊陶业 日本特殊陶業 | |
nitori | Nitori | 似鸟 似鳥 宜得利 | | retail
nitrogenmuvek | Nitrogénművek | | | fertiliser
nittetsu-mining | Nittetsu Mining | 日铁矿业 日鐵礦業 | | mining
nitto-denko | Nitto Denko | 日东电工 日東電工 | | materials
nitto-kogyo | Nitto Kogyo | | |
nittobo-asia | Nittobo Asia | 日東紡台灣 日東紡臺灣 日东纺台湾 | | materials
niu-technologies | Niu Technologies | 小牛电动 小牛電動 | |
nium | Nium | | |
nj-transit | NJ Transit, New Jersey Transit | 新澤西捷運 新泽西捷运 | government |
nkarta | Nkarta | | | drugs
nkt | NKT, NKT A/S, NKT cables | 安凯特 安凱特 安凯特电缆 安凱特電纜 | | equipment
nlb | NLB Group, Nova Ljubljanska Banka | 新卢布尔雅那银行 新盧布爾雅那銀行 | lender |
nlc-india | NLC India | | | mining
nlight | nLight, nLIGHT | 恩耐激光 | | optics
nlighten | nLighten | | | datacentre
nlmk | NLMK, Novolipetsk Steel | 新利佩茨克钢铁 新利佩茨克鋼鐵 | | steel
nmb-bank-tanzania | NMB Bank Tanzania | | lender |
nmc-healthcare | NMC Healthcare | NMC医疗 NMC醫療 | |
nmdc | NMDC | 印度国家矿业发展公司 印度國家礦業發展公司 | | mining
nmdc-group | NMDC Group, NMDC Energy, National Marine Dredging | 国家海洋疏浚公司 國家海洋疏浚公司 | | epc
nn-group | NN Group, Nationale-Nederlanden | NN集团 NN集團 荷兰NN集团 荷蘭NN集團 | lender |
nnn-reit | NNN REIT | | | lease
nnpc | NNPC, Nigerian National Petroleum Company | 尼日利亚国家石油公司 尼日利亞國家石油公司 奈及利亞國家石油公司 奈及利亚国家石油公司 | | oil
nobel-ilac | Nobel İlaç | | | drugs
nobian | Nobian | | | chemicals
noble-corp | Noble Corp, Noble Corporation, Maersk Drilling | 諾布爾鑽井 诺布尔钻井 马士基钻井 馬士基鑽井 诺布尔钻探 諾布爾鑽探 | | equipment
noble-group | Noble Group | 来宝集团 來寶集團 | | trading
noblelift | Noblelift | 诺力股份 諾力股份 诺力智能 諾力智能 | | equipment
nobo-automotive | Nobo Automotive, Exquisite Automotive, Mind Electronics | 诺博汽车 諾博汽車 曼德电子 曼德電子 精诚工科 精誠工科 | | parts
nojima | Nojima | | | retail
nok-air | Nok Air | 皇雀航空 | | airline
nokian-tyres | Nokian Tyres | 诺记轮胎 諾記輪胎 诺基亚轮胎 諾基亞輪胎 | |
nomura-asset-management | Nomura Asset Management | 野村资产管理 野村資產管理 | fund |
nomura-micro-science | Nomura Micro Science | 野村微科学 野村微科學 | | equipment
nomura-orient-international-securities | Nomura Orient International Securities | 野村东方 野村東方 野村东方国际证券 野村東方國際證券 野村东方国际 野村東方國際 | observer |
nomura-real-estate | Nomura Real Estate | 野村不动产 野村不動產 | |
nomura-research-institute | Nomura Research Institute | 野村综合研究所 野村綜合研究所 野村综研 野村綜研 | observer |
nomura-taiwan | Nomura Taiwan | 野村證券台灣 野村證券臺灣 野村证券台湾 | observer |
nongfu-spring | Nongfu Spring | 农夫山泉 農夫山泉 | |
nonghyup | NongHyup, NH Nonghyup Bank, NongHyup Bank | 农协银行 農協銀行 韩国农协 韓國農協 NH农协银行 NH農協銀行 | lender |
nongshim | Nongshim | 农心集团 農心集團 农心株式会社 農心株式會社 农心 農心 | |
noodoe | Noodoe | 拓連科技 拓连科技 Noodoe拓連 Noodoe拓连 | |
nooncom | noon.com | | | platform
noposion | Noposion, Shenzhen Noposion | 诺普信 諾普信 | | chemicals
norbel-baby | Norbel Baby | 諾貝兒 诺贝儿 | | retail
nord-anglia-education | Nord Anglia Education | 诺德安达 諾德安達 | |
nord-security | Nord Security, NordVPN | | | software
nord-stream | Nord Stream, Nord Stream 2 | 北溪 北溪2号 北溪2號 | |
norden | D/S Norden, Dampskibsselskabet Norden | 诺登航运 諾登航運 诺登 諾登 | | shipping
nordex | Nordex | 恩德能源 恩德安信能 | | turbines
nordex-acciona | Corporación Acciona Windpower | | | turbines
nordgold | Nordgold | 诺德黄金 諾德黃金 北方黄金 北方黃金 | | mining
nordic-american-tankers | Nordic American Tankers | 北欧美国油轮 北歐美國油輪 | | shipping
nordic-aqua-partners | Nordic Aqua Partners | 北欧水产 北歐水產 | |
nordic-aviation-capital | Nordic Aviation Capital | 北欧航空资本 北歐航空資本 | lender | lease
nordic-capital | Nordic Capital | 北欧资本 北歐資本 | fund |
nordica | Nordica Airlines | | | airline
nordisk-film | Nordisk Film | 北欧影业 北歐影業 | | rights
nordlb | NordLB, NORD/LB, Norddeutsche Landesbank | 北德意志州银行 北德意志州銀行 北德银行 北德銀行 | lender |
nordson | Nordson | 諾信公司 诺信公司 | | equipment
nordstrom | Nordstrom | 諾德斯特龍 诺德斯特龙 | | retail
nordural | Norðurál, Nordural | | | materials
norfolk-southern | Norfolk Southern | 諾福克南方 诺福克南方 諾福克南方鐵路 诺福克南方铁路 | | transport
norfund | Norfund | 挪威发展中国家投资基金 挪威發展中國家投資基金 | fund |
norgesgruppen | NorgesGruppen | | | retail
norinchukin-bank | Norinchukin Bank, Norinchukin | 农林中央金库 農林中央金庫 农林中金 農林中金 | lender |
norinco | NORINCO, China North Industries Group, China North Industries | 兵器工业集团 兵器工業集團 中国兵器工业集团 中國兵器工業集團 北方工业 北方工業 中国北方工业 中國北方工業 | | defence
norinco-capital | Norinco Capital, NORINCO Investment | 中兵投资 中兵投資 中兵投资管理 中兵投資管理 | fund |
norinco-finance | Norinco Finance, Bingqi Finance | 兵工财务 兵工財務 | lender |
norinco-international | NORINCO International, North International | 北方国际 北方國際 北方国际合作 北方國際合作 | | epc
noritake | Noritake | 则武 則武 | |
noritz | Noritz | | |
norlys | Norlys | | |
norsk-e-fuel | Norsk e-Fuel | | |
norsk-tipping | Norsk Tipping | | |
norsun | NorSun | 诺尔森 諾爾森 | | wafers
norte-energia | Norte Energia, Belo Monte | 美麗山水電站 美丽山水电站 貝羅蒙特 贝罗蒙特 | | power
nortel-networks | Nortel Networks | 北電網絡 北电网络 | | equipment
north-bund-group | North Bund Group | 北外滩集团 北外灘集團 上海北外滩集团 上海北外灘集團 | |
north-caspian-operating-company | North Caspian Operating Company | 北里海作业公司 北里海作業公司 | | oil
north-chemical-industries | North Chemical Industries, North Chemical | 北化股份 | | chemicals
north-china-electric-power-university | North China Electric Power University | 华北电力大学 華北電力大學 | |
north-china-pharma | North China Pharma | 华北制药 華北製藥 华药集团 華藥集團 | | drugs
north-china-power-engineering | North China Power Engineering, NCPE | 华北电力设计院 華北電力設計院 | | epc
north-huajin | North Huajin, North Huajin Chemical Industries | 北方华锦 北方華錦 华锦股份 華錦股份 华锦集团 華錦集團 | | oilbuyer
north-navigation-control | North Navigation Control | 北方导航 北方導航 | | defence
north-pacific-bank | North Pacific Bank | 北洋银行 北洋銀行 | lender |
north-star-bluescope | North Star BlueScope | | | steel
north-united-power | North United Power, Beifang United Power | 北方联合电力 北方聯合電力 | | power
north-west-power-generation-company | North-West Power Generation Company | 孟加拉西北电力公司 孟加拉西北電力公司 | | power
north-west-shelf | North West Shelf, North West Shelf Gas | | | lng
northam-platinum | Northam Platinum | 诺瑟姆铂业 諾瑟姆鉑業 | | mining
northc | NorthC Datacenters | | | datacentre
northeast-electric-power-design-institute | Northeast Electric Power Design Institute, NEPDI | 东北电力设计院 東北電力設計院 | | epc
northeast-light-alloy | Northeast Light Alloy | 东北轻合金 東北輕合金 东轻公司 東輕公司 | | materials
northeast-no-1-electric-power-construction | Northeast No. 1 Electric Power Construction | 东电一公司 東電一公司 | | epc
northeast-pharma | Northeast Pharma | 东北制药 東北製藥 | | drugs
northeastern-university-china | Northeastern University China | 东北大学秦皇岛 東北大學秦皇島 沈阳东北大学 瀋陽東北大學 | |
northern-automobile | Northern Automobile, Beiben Trucks | 北奔重汽 北奔重卡 北方奔驰 北方奔馳 | | cars
northern-data | Northern Data | 北方数据 北方數據 | | datacentre
northern-gas-networks | Northern Gas Networks | 北方燃氣網絡 北方燃气网络 | |
northern-graphite | Northern Graphite | 北方石墨 | | graphite
northern-heavy-industries | Northern Heavy Industries | 北方重工 北方重工集团 北方重工集團 | | equipment
northern-international-trust | Northern International Trust | 北方信托 北方信託 北方国际信托 北方國際信託 | lender |
northern-ireland | Northern Ireland Executive, Invest NI | 北爱尔兰政府 北愛爾蘭政府 | government |
northern-lights-ccs | Northern Lights JV, Northern Lights CCS | 北极光碳封存 北極光碳封存 | |
northern-metropolis-co-ordination-office | Northern Metropolis Co-ordination Office | 北部都會區統籌辦事處 北部都会区统筹办事处 | government |
northern-minerals | Northern Minerals | 澳大利亚北方矿业 澳大利亞北方礦業 | | rare-earths
northern-powergrid | Northern Powergrid | | | powerbuyer
northern-star | Northern Star, Northern Star Resources | 北星资源 北星資源 北极星资源 北極星資源 | | mining
northern-star-gas | Northern Star Gas | 北誼興業 北谊兴业 北基國際 北基国际 | | retail
northern-territory-government | Northern Territory government | 北领地政府 北領地政府 | government |
northern-trains | Northern Trains | | |
northern-trust | Northern Trust | 北美信託 北美信托 | fund |
northland-power-taiwan | Northland Power Taiwan | 北陸電力台灣 北陸電力臺灣 北陆电力台湾 | | power
northleaf | Northleaf, Northleaf Capital Partners | | fund |
northriver-midstream | NorthRiver Midstream | | |
northstar-group | Northstar Group | | fund |
northumbrian-water | Northumbrian Water | 諾森伯蘭水務 诺森伯兰水务 诺森布里亚水务 諾森布里亞水務 诺桑比亚水务 諾桑比亞水務 | |
northwell-health | Northwell Health | 諾斯韋爾健康 诺斯韦尔健康 | |
northwest-a-and-f-university | Northwest A&F University | 西北农林科技大学 西北農林科技大學 | |
northwest-electric-power-design-institute | Northwest Electric Power Design Institute, NWEPDI | 西北电力设计院 西北電力設計院 中电工程西北院 中電工程西北院 | | epc
northwest-institute-for-nonferrous-metal-research | Northwest Institute for Nonferrous Metal Research | 西北有色院 西北有色金属研究院 西北有色金屬研究院 | |
northwest-seaport-alliance | Northwest Seaport Alliance | 西北海港聯盟 西北海港联盟 | | transport
northwestern-energy | NorthWestern Energy | | | power
northwestern-mutual | Northwestern Mutual | 西北互助人壽 西北互助人寿 西北互惠人壽 西北互惠人寿 | lender |
northwestern-polytechnical-university | Northwestern Polytechnical University | 西北工业大学 西北工業大學 西工大 | |
northwestern-university | Northwestern University | 美國西北大學 美国西北大学 | |
northzone | Northzone | | fund |
norvestor | Norvestor | | fund |
norway-defence-materiel | Norwegian Defence Materiel Agency | 挪威国防装备局 挪威國防裝備局 | government |
norway-royal-salmon | Norway Royal Salmon | 挪威皇家三文鱼 挪威皇家三文魚 | | farm
norwegian-air | Norwegian Air Shuttle, Norwegian Air | 挪威航空 挪威穿梭航空 | | airline
norwegian-cruise-line | Norwegian Cruise Line | 諾唯真 诺唯真 挪威郵輪 挪威邮轮 諾唯真遊輪 诺唯真游轮 诺唯真邮轮 諾唯真郵輪 | |
norwegian-crystals | Norwegian Crystals | | | wafers
norwegian-seafood-council | Norwegian Seafood Council | 挪威海产局 挪威海產局 | observer |
norwegian-state | Norwegian state, Norwegian government | 挪威政府 | government |
nos | NOS SGPS | | | telecom
nostrum-data-centers | Nostrum Data Centers | | | datacentre
notch-therapeutics | Notch Therapeutics | | | drugs
notco | NotCo | | |
notino | Notino | | | retail
notion-labs | Notion Labs | | | software
nottingham-forest | Nottingham Forest | 诺丁汉森林 諾丁漢森林 | |
nouryon | Nouryon | 诺力昂 諾力昂 | | chemicals
nouveau-monde-graphite | Nouveau Monde Graphite | 新世界石墨 | | graphite
nov-inc | NOV Inc, National Oilwell Varco | 國民油井華高 国民油井华高 國民油井 国民油井 | | equipment
nova-chemicals | Nova Chemicals | 諾瓦化學 诺瓦化学 | | materials
nova-measuring | Nova Measuring, Nova Ltd | | | equipment
nova-poshta | Nova Post, Nova Poshta | | |
nova-scotia-power | Nova Scotia Power, Emera | | | power
nova-sea | Nova Sea | | | farm
nova-technology-taiwan | Nova Technology Taiwan | 朋億 朋亿 朋億* 朋亿* | | epc
nova-transportadora-do-sudeste | Nova Transportadora do Sudeste, TAG Gás | | |
novagold | Novagold | 諾瓦黃金 诺瓦黄金 | | mining
novaland | Novaland | 诺瓦地产 諾瓦地產 | |
novandino-litio | Novandino Litio, NovaAndino Litio | | | lithium
novanta | Novanta | 諾萬特 诺万特 | | equipment
novavax | Novavax | 諾瓦瓦克斯 诺瓦瓦克斯 諾瓦瓦克斯醫藥 诺瓦瓦克斯医药 | | drugs
novelion | Novelion | | | drugs
novelis | Novelis | 諾貝麗斯 诺贝丽斯 | | materials
noveon-magnetics | Noveon Magnetics | | | rare-earths
novo-banco | Novo Banco, Novobanco | 葡萄牙新银行 葡萄牙新銀行 | lender |
novo-holdings | Novo Holdings | 诺和控股 諾和控股 | fund |
novo-nordisk-foundation | Novo Nordisk Foundation | 诺和诺德基金会 諾和諾德基金會 | fund |
novo-tellus | Novo Tellus | | fund |
novocure | Novocure | | | equipment
novogene | Novogene | 诺禾致源 諾禾致源 | |
novomatic | Novomatic | 诺沃玛 諾沃瑪 | |
novonesis | Novonesis, Novozymes, Chr. Hansen | 诺维信 諾維信 诺和新元 諾和新元 科汉森 科漢森 | |
novoprotein | Novoprotein | 近岸蛋白 | |
novosense | Novosense, Novosense Microelectronics | 纳芯微 納芯微 | | chips
novotech | Novotech | 诺为泰 諾為泰 | |
novus-aviation-capital | Novus Aviation Capital | | lender | lease
novva-data-centers | Novva Data Centers | | | datacentre
now-tv | Now TV | Now寬頻電視 Now宽频电视 Now寬頻 Now宽频 | | platform
nowwa-coffee | Nowwa Coffee | 挪瓦咖啡 | | retail
nox-bellcow | Nox Bellcow | 诺斯贝尔 諾斯貝爾 青松股份 | |
nrg-energy | NRG Energy, NRG | NRG能源 | | power
nrk | NRK | 挪威广播公司 挪威廣播公司 挪威国家广播公司 挪威國家廣播公司 | |
nrw-bank | NRW.Bank | 北威州银行 北威州銀行 | lender |
nrw-holdings | NRW Holdings | | | epc
ns-united | NS United | NS联合海运 NS聯合海運 | | shipping
nsfocus | NSFOCUS | 绿盟科技 綠盟科技 | | software
nsi | NSI NV | | |
nsia-banque | NSIA Banque | | lender |
nsig | NSIG, National Silicon Industry Group | 沪硅产业 滬硅產業 上海硅产业 上海硅產業 上海新昇 | | wafers
nsk-ltd | NSK Ltd | 日本精工 | |
nsw-ports | NSW Ports | 新南威尔士港口公司 新南威爾士港口公司 | |
nta-metropolitan-mass-transit | NTA Metropolitan Mass Transit | | government |
ntma | National Treasury Management Agency | 爱尔兰国库管理局 愛爾蘭國庫管理局 | government |
ntn-corporation | NTN Corporation | 恩梯恩 | |
ntpc | NTPC, NTPC Green | 印度国家电力公司 印度國家電力公司 印度国家火电公司 印度國家火電公司 印度国营火力发电 印度國營火力發電 | | power
ntt-anode-energy | NTT Anode Energy | | | power
ntt-docomo | NTT Docomo, Docomo | NTT都科摩 都科摩 | | telecom
ntt-finance | NTT Finance | NTT金融 | lender |
ntt-global-data-centers | NTT Global Data Centers | | | datacentre
ntu-taidah-entrepreneurship | NTU Taidah Entrepreneurship, TEC Taiwan | 台大創創中心 台大创创中心 | fund |
ntuc-income | NTUC Income, Income Insurance | 英康保险 英康保險 职总英康 職總英康 | lender |
ntv-italo | Italo NTV, Nuovo Trasporto Viaggiatori, Italo Treno | 伊塔洛高铁 伊塔洛高鐵 | |
nu-skin | Nu Skin | 如新集團 如新集团 | |
nuance-communications | Nuance Communications | 紐昂斯 纽昂斯 | | software
nubank | Nubank, Nu Holdings | 紐銀行 纽银行 努銀行 努银行 | lender | platform
nucera | Thyssenkrupp nucera, thyssenkrupp nucera, nucera | 蒂森克虏伯新纪元 蒂森克虜伯新紀元 | | equipment
nuclear-power-corporation-of-india | Nuclear Power Corporation of India, NPCIL | 印度核电公司 印度核電公司 | | power
nuclear-power-institute-of-china | Nuclear Power Institute of China, NPIC | 中国核动力研究设计院 中國核動力研究設計院 核动力院 核動力院 | |
nuclear-regulatory-commission | Nuclear Regulatory Commission, U.S. Nuclear Regulatory Commission | 美國核管會 美国核管会 美國核管理委員會 美国核管理委员会 | observer |
nuclearelectrica | Nuclearelectrica | 罗马尼亚国家核电公司 羅馬尼亞國家核電公司 罗马尼亚核电 羅馬尼亞核電 罗马尼亚核电公司 羅馬尼亞核電公司 罗马尼亚国家核电 羅馬尼亞國家核電 | | power
nucleoelectrica-argentina | Nucleoeléctrica Argentina, Nucleoelectrica Argentina | 阿根廷核電公司 阿根廷核电公司 | | power
nuctech | Nuctech | 威视技术 威視技術 同方威视技术 同方威視技術 | | equipment
nueva-pescanova | Nueva Pescanova, Pescanova | 佩斯卡诺瓦 佩斯卡諾瓦 | | farm
nufarm | Nufarm | 纽发姆 紐發姆 | | chemicals
nuffield-health | Nuffield Health | | |
nuflare | NuFlare | 纽富来 紐富來 | | equipment
numis | Deutsche Numis, Numis | | observer |
nurix | Nurix, Nurix Therapeutics | | | drugs
nuro | Nuro | | | robotaxi
nuro-inc | Nuro Inc | | | robotaxi
nurol | Nurol Makina, Nurol Holding, FNSS | | | defence
nusantara-capital-authority | Nusantara Capital Authority | 努山塔拉首都管理局 | government |
nutanix | Nutanix | 路坦力 | | software
nutreco | Nutreco | 泰高集团 泰高集團 | |
nutresa | Nutresa, Grupo Nutresa | | |
nutrien-ag-solutions | Nutrien Ag Solutions | | | farm
nuvalent | Nuvalent | | | drugs
nuvasive | NuVasive | | | equipment
nuvation-bio | Nuvation Bio | | | drugs
nuveen | Nuveen | 紐文投資 纽文投资 | fund |
nuveen-green-capital | Nuveen Green Capital | | lender |
nuveen-infra | Arjun Infrastructure Partners | | fund |
nuvei | Nuvei | | | platform
nuvemshop | Nuvemshop, Tiendanube | | | platform
nuverse | Nuverse | 朝夕光年 | |
nuvista-energy | NuVista Energy | | |
nuvoton-technology-japan | Nuvoton Technology Japan | | | chips
nv-energy | NV Energy | 內華達能源 内华达能源 | | power
nvc-lighting | NVC Lighting | 雷士照明 雷士国际 雷士國際 | |
nvent-electric | nVent Electric, nVent | 恩文特 | | equipment
nventures | NVentures | | fund |
nvidia-taiwan | NVIDIA Taiwan | 台灣輝達 臺灣輝達 台湾辉达 輝達台灣 輝達臺灣 辉达台湾 | | chips
nvl | NVL Group, Lürssen, Lurssen | 吕尔森 呂爾森 | | ships
nvr-inc | NVR Inc | | |
nwb-bank | NWB Bank | | lender |
nxera | Nxera, Singtel Nxera | | | datacentre
nxtra | Nxtra | | | datacentre
nxtra-data | Nxtra Data, Nxtra by Airtel | | | datacentre
nyc-health-hospitals | NYC Health + Hospitals | 紐約市立醫院系統 纽约市立医院系统 | government |
nycedc | NYCEDC, New York City Economic Development Corporation | | government |
nye-veier | Nye Veier | | government |
nyk | NYK, NYK Line, Nippon Yusen | 日本邮船 日本郵船 | | shipping
nykaa | Nykaa | | | retail
nykredit | Nykredit | 尼克雷迪特 | lender |
nymex | Nymex | | observer |
nyrstar | Nyrstar | 新星锌业 新星鋅業 尼尔斯达 尼爾斯達 | | materials
nyrstar-australia | Nyrstar Australia | | | materials
nyserda | NYSERDA, New York State Energy Research and Development Authority | 紐約州能源研究與發展局 纽约州能源研究与发展局 | government |
nysno | Nysnø, Nysno | | fund |
nyu-langone | NYU Langone | | |
nyu-shanghai | NYU Shanghai | 上海纽约大学 上海紐約大學 | |
nz-post | NZ Post | 新西兰邮政 新西蘭郵政 | | transport
nzta | NZTA, New Zealand Transport Agency | 新西兰交通局 新西蘭交通局 | government |
nzx-limited | NZX Limited, New Zealand Exchange | 新西兰证券交易所 新西蘭證券交易所 | observer |
o-film | O-film, OFILM | 欧菲光 歐菲光 欧菲光集团 歐菲光集團 | | optics
o-i-glass | O-I Glass, Owens-Illinois | 欧文斯伊利诺斯 歐文斯伊利諾斯 | |
o-net-technologies | O-Net Technologies | 昂纳科技 昂納科技 昂纳 昂納 | | optics
o2-czech | O2 Czech Republic, CETIN | | | telecom
o2-power | O2 Power | | | power
oaic-algeria | OAIC Algeria | 阿尔及利亚谷物局 阿爾及利亞穀物局 | government |
oak-hill-advisors | Oak Hill Advisors, OHA | 橡樹山顧問 橡树山顾问 | fund |
oak-ridge-national-laboratory | Oak Ridge National Laboratory | 橡樹嶺國家實驗室 橡树岭国家实验室 | |
oak-street-health | Oak Street Health | | |
oak-view-group | Oak View Group | | |
oaknorth | OakNorth | | lender |
oando | Oando | 奥安多 奧安多 | | oil
oasis-management | Oasis Management | | fund |
oatly | Oatly | 噢麦力 噢麥力 | |
obayashi | Obayashi | 大林组 大林組 | |
obb | ÖBB, OBB, Austrian Federal Railways, Rail Cargo Group | 奥地利国铁 奧地利國鐵 奥地利联邦铁路 奧地利聯邦鐵路 | |
obducat | Obducat | | | equipment
oberbank | Oberbank | | lender |
oberoi-hotels | Oberoi Hotels, EIH Limited | 欧贝罗伊酒店 歐貝羅伊酒店 | |
obi-germany | OBI Germany, OBI Group | 欧倍德 歐倍德 | | retail
obic | OBIC | | | software
obio-technology | OBiO Technology | 和元生物 | | cdmo
obos | OBOS | | |
obsidian-energy | Obsidian Energy | | | oil
obsidian-therapeutics | Obsidian Therapeutics | | | drugs
ocado | Ocado | 奥凯多 奧凱多 奧卡多 奥卡多 | | retail
ocb-vietnam | OCB Vietnam | | lender |
ocbc-china | OCBC China, OCBC Bank China, OCBC Wing Hang China | 华侨银行中国 華僑銀行中國 华侨永亨中国 華僑永亨中國 华侨永亨银行中国 華僑永亨銀行中國 | lender |
ocbc-hong-kong | OCBC Hong Kong, OCBC Wing Hang | 華僑永亨銀行 华侨永亨银行 華僑永亨 华侨永亨 華僑銀行香港 华侨银行香港 華僑銀行（香港） 华侨银行（香港） | lender |
ocbc-nisp | OCBC NISP | | lender |
occ-corporation | OCC Corporation | | |
occar | OCCAR | 欧洲联合武器合作组织 歐洲聯合武器合作組織 | government |
ocean-link | Ocean Link | 鷗翎投資 鸥翎投资 | fund |
ocean-park-hong-kong | Ocean Park Hong Kong, Ocean Park, Ocean Park Corporation | 香港海洋公园 香港海洋公園 海洋公园公司 海洋公園公司 | |
ocean-partners | Ocean Partners | | | trading
ocean-spray | Ocean Spray | 優鮮沛 优鲜沛 | |
ocean-university-of-china | Ocean University of China | 中国海洋大学 中國海洋大學 | |
ocean-win-fengmiao | Ocean Win Fengmiao | 渢妙風電 沨妙风电 渢妙離岸風電 沨妙离岸风电 | | power
ocean-winds | Ocean Winds | | | power
oceanagold | OceanaGold | 大洋黄金 大洋黃金 | | mining
oceanbase | OceanBase | 奥星贝斯 奧星貝斯 | | software
oceanco | Oceanco | | | ships
oceaneering | Oceaneering | 海洋工程國際 海洋工程国际 | | equipment
oceania-dairy | Oceania Dairy | 大洋洲乳业 大洋洲乳業 | |
oceania-healthcare | Oceania Healthcare | | |
oceanic-beverages | Oceanic Beverages | 大西洋飲料 大西洋饮料 | |
oci-global | OCI Global, OCI NV | | | fertiliser
oci-holdings | OCI Holdings, OCI Company | OCI控股 | | polysilicon
oclaro | Oclaro | 奧蘭若 奥兰若 | | optics
ocp-group | OCP Group, Office Chérifien des Phosphates | 摩洛哥磷酸盐集团 摩洛哥磷酸鹽集團 摩洛哥OCP集团 摩洛哥OCP集團 | | fertiliser
oct-group | OCT Group, Overseas Chinese Town | 华侨城 華僑城 华侨城集团 華僑城集團 华侨城A 華僑城A 欢乐谷 歡樂谷 | |
octal-capital | Octal Capital | 八方金融 | observer |
octapharma | Octapharma | 奥克特珐玛 奧克特琺瑪 | | drugs
octopus-cards | Octopus Cards | 八達通 八达通 八達通公司 八达通公司 八達通卡 八达通卡 | |
octopus-energy | Octopus Energy | 章鱼能源 章魚能源 八爪鱼能源 八爪魚能源 | | power
octopus-investments | Octopus Investments, Octopus Ventures | | fund |
ocugen | Ocugen | | | drugs
ocular-therapeutix | Ocular Therapeutix | | | drugs
ocumension | Ocumension | 欧康维视 歐康維視 | | drugs
odakyu | Odakyu, Odakyu Electric Railway | 小田急 小田急电铁 小田急電鐵 | | transport
odata | ODATA | | | datacentre
oddo-bhf | ODDO BHF, Oddo BHF | 欧德堡 歐德堡 | observer |
odebrecht | Odebrecht, Novonor | 奧德布雷希特 奥德布雷希特 | | epc
odense-port | Port of Odense, Lindø Port of Odense | | |
odeon | Odeon Cinemas | | |
odfjell | Odfjell, Odfjell Drilling | 奥德费尔 奧德費爾 奥德菲尔 奧德菲爾 奥福杰尔 奧福傑爾 | | shipping
odoo | Odoo | | | software
odyssey-marine-exploration | Odyssey Marine Exploration | | | mining
odyssey-therapeutics | Odyssey Therapeutics | | | drugs
oebag | ÖBAG, OBAG | 奥地利国家控股公司 奧地利國家控股公司 | fund |
oec-odebrecht-engenharia | OEC Odebrecht Engenharia | | | epc
oecd | OECD | 经合组织 經合組織 经济合作与发展组织 經濟合作與發展組織 | observer |
oeeb | OeEB | 奥地利开发银行 奧地利開發銀行 | lender |
oekb | Oesterreichische Kontrollbank, OeKB | 奥地利控制银行 奧地利控制銀行 奥地利国家监督银行 奧地利國家監督銀行 奥地利监管银行 奧地利監管銀行 | lender |
oerlikon | Oerlikon, OC Oerlikon, Barmag | 欧瑞康 歐瑞康 欧瑞康集团 歐瑞康集團 | | equipment
ofcom | Ofcom | 英国通信管理局 英國通信管理局 | observer |
offcn-education | Offcn Education | 中公教育 | |
office-depot | Office Depot, ODP Corp | 歐迪辦公 欧迪办公 | | retail
office-for-attracting-strategic-enterprises | Office for Attracting Strategic Enterprises | 引進重點企業辦公室 引进重点企业办公室 | government |
office-of-foreign-assets-control | Office of Foreign Assets Control, OFAC | 美國海外資產控制辦公室 美国海外资产控制办公室 | observer |
office-of-naval-research | Office of Naval Research | 美國海軍研究辦公室 美国海军研究办公室 | government |
office-of-strategic-capital | Office of Strategic Capital | 戰略資本辦公室 战略资本办公室 | lender |
office-of-the-communications-authority | Office of the Communications Authority, OFCA | 通訊事務管理局辦公室 通讯事务管理局办公室 香港通訊局 香港通讯局 通訊事務管理局 通讯事务管理局 | observer |
office-of-the-comptroller-of-the-currency | Office of the Comptroller of the Currency | 美國貨幣監理署 美国货币监理署 貨幣監理署 货币监理署 | observer |
offshore-oil-engineering-qingdao | Offshore Oil Engineering Qingdao | 海油工程青岛 海油工程青島 | | epc
ofgem | Ofgem | 英国天然气和电力市场办公室 英國天然氣和電力市場辦公室 英国能源监管机构 英國能源監管機構 | observer |
ofwat | Ofwat | 英国水务监管局 英國水務監管局 | observer |
ogaki-kyoritsu-bank | Ogaki Kyoritsu Bank | | lender |
ogc-nice | OGC Nice | 尼斯足球俱乐部 尼斯足球俱樂部 | |
ogdcl | OGDCL, Oil and Gas Development Company | 巴基斯坦油气开发公司 巴基斯坦油氣開發公司 | | oil
oge-energy | OGE Energy, Oklahoma Gas & Electric | | | power
ogilvy | Ogilvy | 奥美 奧美 奥美集团 奧美集團 | |
ohare-international-airport | O'Hare International Airport | 奧黑爾國際機場 奥黑尔国际机场 | |
ohb | OHB, OHB SE | 不来梅轨道高科 不來梅軌道高科 欧爱华 歐愛華 | | launch
ohio-national | Ohio National | | lender |
ohio-public-employees-retirement-system | Ohio Public Employees Retirement System | | fund |
ohio-state-university | Ohio State University | 俄亥俄州立大學 俄亥俄州立大学 | |
ohl-mexico | OHL México, Aleatica | 阿莱提卡 阿萊提卡 | | epc
ohla | OHLA, OHL Spain, Obrascón Huarte Lain | 欧华拉 歐華拉 西班牙OHL | | epc
ohmium | Ohmium | 欧米姆 歐米姆 | | equipment
oi-sa | Oi SA | | | telecom
oi-wah-pawnshop-credit | Oi Wah Pawnshop Credit | 靄華押業信貸 霭华押业信贷 | lender |
oikocredit | Oikocredit | | lender |
oil-and-natural-gas-corporation | Oil and Natural Gas Corporation, ONGC | 印度石油天然气公司 印度石油天然氣公司 | | oil
oil-india | Oil India | | | oil
oil-search | Oil Search | | | oil
oji-fibre-solutions | Oji Fibre Solutions | 王子纤维 王子纖維 | |
oji-holdings | Oji Holdings, Oji Paper | 王子控股 王子制纸 王子製紙 | |
ojk | OJK, Otoritas Jasa Keuangan | 印尼金融服务管理局 印尼金融服務管理局 | government |
ok-financial-group | OK Financial Group, OK Savings Bank | OK储蓄银行 OK儲蓄銀行 | lender |
ok-tedi-mining | Ok Tedi Mining | 奥克泰迪矿业 奧克泰迪礦業 奥克泰迪 奧克泰迪 | | mining
okada-manila | Okada Manila | 冈田马尼拉 岡田馬尼拉 | |
okamoto-industries | Okamoto Industries | | |
okavango-diamond-company | Okavango Diamond Company | 奥卡万戈钻石公司 奧卡萬戈鑽石公司 | |
okay-airways | Okay Airways | 奥凯航空 奧凱航空 | | airline
okea | OKEA | | | oil
okeanis | Okeanis Eco Tankers | | | shipping
okinawa-electric-power | Okinawa Electric Power | 冲绳电力 沖繩電力 | | gasbuyer
okmetic | Okmetic | 奥克美 奧克美 | | wafers
oknoplast | Oknoplast | | |
okta | Okta | | | software
okuma | Okuma | 大隈 | |
okura-hotels | Okura Hotels, Hotel Okura | 大仓酒店 大倉酒店 大仓饭店 大倉飯店 | |
okx | OKX | 欧易 歐易 | | trading
ola-electric | Ola Electric | 奥拉电动 奧拉電動 | | cars
olacabs | Olacabs, ANI Technologies | 印度奥拉 印度奧拉 | | robotaxi
olainfarm | Olainfarm, Olpha | | | drugs
olam | Olam, Olam Group, Olam Agri | 奥兰国际 奧蘭國際 奥兰集团 奧蘭集團 奥兰农业 奧蘭農業 | | grain
olam-food-ingredients | Olam Food Ingredients | 奥兰食品配料 奧蘭食品配料 | |
olayan-group | Olayan Group | 奥拉扬集团 奧拉揚集團 欧莱扬集团 歐萊揚集團 | fund |
old-dominion-freight-line | Old Dominion Freight Line | | | transport
old-mutual | Old Mutual | 耆卫 耆衛 耆卫保险 耆衛保險 | lender |
old-national-bank | Old National Bank, Old National Bancorp | | lender |
old-republic-international | Old Republic International | | lender |
oldenburgische | Oldenburgische Landesbank | | lender |
oldendorff | Oldendorff Carriers, Oldendorff | 欧登多夫 歐登多夫 奥登多夫 奧登多夫 | | shipping
ole-supermarket | Ole Supermarket | Ole精品超市 | | retail
oleary-ventures | O'Leary Ventures | | | datacentre
olectra-greentech | Olectra Greentech | | | cars
olema-oncology | Olema Oncology, Olema Pharmaceuticals | | | drugs
olimpica | Olímpica | | | retail
olin-corp | Olin Corp, Winchester Ammunition | 歐林公司 欧林公司 | | materials
olinia | Olinia | | | cars
ollies-bargain-outlet | Ollie's Bargain Outlet | | | retail
ollin-biosciences | Ollin Biosciences | | | drugs
oltenia | Complexul Energetic Oltenia, Oltenia Energy Complex | | | power
olympiacos | Olympiacos | 奥林匹亚科斯 奧林匹亞科斯 | |
olympic-circuit-technology | Olympic Circuit Technology | 世运电路 世運電路 | | parts
olympique-lyonnais | Olympique Lyonnais, Eagle Football | 里昂足球俱乐部 里昂足球俱樂部 奥林匹克里昂 奧林匹克里昂 | |
olympique-marseille | Olympique de Marseille, Olympique Marseille | 马赛足球俱乐部 馬賽足球俱樂部 奥林匹克马赛 奧林匹克馬賽 | |
olympus-corporation | Olympus Corporation | 奥林巴斯 奧林巴斯 | | equipment
oma-airports | OMA Airports, Grupo Aeroportuario del Centro Norte | | |
oman-air | Oman Air | 阿曼航空 | | airline
oman-investment-authority | Oman Investment Authority | 阿曼投资局 阿曼投資局 | fund |
oman-lng | Oman LNG | 阿曼液化天然气 阿曼液化天然氣 阿曼LNG | | lng
omani-government | Omani government, Government of Oman | 阿曼政府 | government |
omantel | Omantel | 阿曼电信 阿曼電信 | | telecom
omatapalo | Omatapalo | | | epc
omega-energia | Omega Energia, Serena Energia | | | power
omega-healthcare-investors | Omega Healthcare Investors | | |
omega-watches | Omega Watches | 欧米茄 歐米茄 | |
omeros | Omeros | | | drugs
omnes | Omnes Capital | | fund |
omnia-holdings | Omnia Holdings | | | fertiliser
omniabio | OmniaBio | | | cdmo
omnicell | Omnicell | | | equipment
omnicom | Omnicom, Omnicom Group | 宏盟 宏盟集團 宏盟集团 奧姆尼康 奥姆尼康 | |
omnijoi | Omnijoi | 幸福蓝海 幸福藍海 | | rights
omnispace | Omnispace | | | telecom
omnivision-integrated-circuits | OmniVision Integrated Circuits, Will Semiconductor | 韦尔股份 韋爾股份 豪威集团 豪威集團 豪威科技 | | chips
omron | Omron | 欧姆龙 歐姆龍 | |
omv | OMV | 奥地利石油天然气集团 奧地利石油天然氣集團 奥地利石油天然气公司 奧地利石油天然氣公司 | | oil gasbuyer
on-running | On Running, On Holding | 昂跑 | |
on-tower | On Tower UK | | | telecom
oncf | ONCF | 摩洛哥国家铁路局 摩洛哥國家鐵路局 | | trains
oncomed | OncoMed | | | drugs
oncor | Oncor | | | power
oncusp-therapeutics | OnCusp Therapeutics | | | drugs
onda-morocco | ONDA Morocco, Office National des Aéroports | 摩洛哥国家机场管理局 摩洛哥國家機場管理局 | government |
ondas-holdings | Ondas Holdings, Ondas | | | defence
one-cool-film | One Cool Film | 天下一電影 天下一电影 天下一集團 天下一集团 | | rights
one-dyas | ONE-Dyas | | | oil
one-gas-inc | ONE Gas Inc | | | gasbuyer
one-medical | One Medical | | |
one-new-zealand | One New Zealand | | | telecom
one-rail-australia | One Rail Australia | | | transport
one-rock-capital | One Rock Capital | | fund |
oneasia-network | OneAsia Network | | | datacentre
onechance | Onechance, Yiwang Yichuang | 壹网壹创 壹網壹創 | |
oneconnect | OneConnect, OneConnect Financial Technology | 金融壹账通 金融壹賬通 壹账通 壹賬通 | |
onedegree | OneDegree | OneDegree | lender |
onee | ONEE | 摩洛哥国家水电局 摩洛哥國家水電局 摩洛哥国家电力和饮用水局 摩洛哥國家電力和飲用水局 | | powerbuyer
onemain-financial | OneMain Financial, OneMain Holdings | | lender |
oneok | Oneok, ONEOK | 歐尼克 欧尼克 | | oil
oneplus | OnePlus | 一加科技 一加手机 一加手機 | |
onex | Onex Shipyards, ONEX Elefsis | | | ships
onex-corp | Onex Corp, Onex Partners | 奧奈克斯 奥奈克斯 | fund |
ongc-videsh | ONGC Videsh | 印度石油天然气海外公司 印度石油天然氣海外公司 | | oil
onkure-therapeutics | OnKure Therapeutics | | | drugs
onlly-education | Onlly Education | 昂立教育 | |
only-henan | Only Henan, Jianye Cultural Tourism | 建业文旅 建業文旅 | |
onmicro | Onmicro | 昂瑞微 | | chips
onni-group | Onni Group | | |
ono-pharmaceutical | Ono Pharmaceutical | 小野药品 小野藥品 小野制药 小野製藥 | | drugs
ontario-power-authority | Ontario Power Authority, IESO | | government | powerbuyer
ontario-power-generation | Ontario Power Generation, OPG | 安大略發電 安大略发电 安大略電力公司 安大略电力公司 | | power
onto-innovation | Onto Innovation | 創控科技 创控科技 | | equipment
ontras | ONTRAS | | |
onvo | Onvo | 乐道汽车 樂道汽車 蔚来乐道 蔚來樂道 | | cars
onward-holdings | Onward Holdings | 恩瓦德 | |
ooredoo | Ooredoo | 奥雷多 奧雷多 | | telecom
ooredoo-syntys | Ooredoo Syntys, Syntys | | | datacentre
op-financial | OP Financial Group, OP Corporate Bank, OP Pohjola | | lender |
opap | OPAP | | |
opay | OPay | OPay | | platform
opc-energy | OPC Energy | | | power
opdenergy | Opdenergy | | | power
opec | OPEC | 欧佩克 歐佩克 石油输出国组织 石油輸出國組織 | observer |
opec-fund | OPEC Fund for International Development, OPEC Fund | 欧佩克国际发展基金 歐佩克國際發展基金 欧佩克基金 歐佩克基金 | lender |
open-cosmos | Open Cosmos | | |
open-country-dairy | Open Country Dairy | | |
open-fiber | Open Fiber | | | telecom
open-grid-europe | Open Grid Europe, OGE | | |
open-house-group | Open House Group | OpenHouse | |
open-infra | Open Infra | | | telecom
open-mineral | Open Mineral | | | trading
open-society-foundations | Open Society Foundations | 开放社会基金会 開放社會基金會 | fund |
open-text | Open Text | | | software
openbank | Openbank | | lender |
opendoor | Opendoor | | | platform
openevidence | OpenEvidence | | | software
openlight | OpenLight | | | optics
openspace-ventures | Openspace Ventures | | fund |
opentext | OpenText, Open Text Corporation | | | software
opera | Opera Limited, Opera Norway | 欧朋 歐朋 | | software
opet | Opet Petrolcülük, Opet | | | oil
opm-biosciences | OPM Biosciences | 奥浦迈 奧浦邁 | |
opmobility | OPmobility, Plastic Omnium | 彼欧 彼歐 全耐塑料 | | parts
oportun | Oportun | | lender |
oppenheimer-and-co | Oppenheimer & Co, Oppenheimer Holdings | 奧本海默公司 奥本海默公司 | observer |
opple | Opple | 欧普照明 歐普照明 | |
oppo | OPPO, Oppo | 欧珀 歐珀 OPPO广东移动通信 OPPO廣東移動通信 OPPO广东移动 OPPO廣東移動 | |
opthea | Opthea | | | drugs
optics-valley-industry-investment | Optics Valley Industry Investment | 光谷产投 光谷產投 武汉光谷产投 武漢光谷產投 武汉光谷产业投资 武漢光谷產業投資 | fund |
optics-valley-leasing | Optics Valley Leasing, Wuhan Optics Valley Leasing | 光谷租赁 光谷租賃 光谷融资租赁 光谷融資租賃 | lender |
optima-bank | Optima bank | | lender |
optimumnano | OptimumNano | 沃特玛 沃特瑪 坚瑞沃能 堅瑞沃能 | | batteries
option-care-health | Option Care Health | | |
optiver | Optiver | 澳帝桦 澳帝樺 | observer |
optrust | OPTrust | | fund |
optum | Optum, Optum Rx | | |
optus | Optus | | | telecom
opus-global | Opus Global | | fund |
oq-exploration-and-production | OQ Exploration and Production, OQEP | | | oil
oq-gas-networks | OQ Gas Networks | | |
oq-group | OQ Group, OQ SAOC | 阿曼OQ集团 阿曼OQ集團 | | oil
oq-trading | OQ Trading | | | trading
orabank | Orabank | | lender |
orange-polska | Orange Polska | 波兰电信 波蘭電信 | | telecom
orange-sky-golden-harvest | Orange Sky Golden Harvest | 橙天嘉禾娛樂 橙天嘉禾娱乐 | |
orascom-construction | Orascom Construction | 奥拉斯康建筑 奧拉斯康建築 奥拉斯科姆建筑 奧拉斯科姆建築 | | epc
orascom-investment | Orascom Investment | 奥拉斯康投资 奧拉斯康投資 | fund |
orbbec | Orbbec | 奥比中光 奧比中光 | | optics
orbex | Orbex | 奥贝克斯 奧貝克斯 | | launch
orbia | Orbia, Mexichem | | | materials
orbital-atk | Orbital ATK | 軌道ATK 轨道ATK | | launch
orbital-therapeutics | Orbital Therapeutics | | | drugs
orbotech | Orbotech | 奥宝科技 奧寶科技 | | equipment
orca-computing | ORCA Computing | | |
orchard-therapeutics | Orchard Therapeutics | | | drugs
ordos-municipal-government | Ordos Municipal Government, Ordos government, Ordos municipal government | 鄂尔多斯市政府 鄂爾多斯市政府 鄂尔多斯市人民政府 鄂爾多斯市人民政府 | government |
ordos-sasac | Ordos SASAC, Ordos Municipal SASAC | 鄂尔多斯市国资委 鄂爾多斯市國資委 鄂尔多斯国资委 鄂爾多斯國資委 | government |
ordos-state-owned-investment | Ordos State-owned Investment, Ordos Guotou, Ordos Investment Holding | 鄂尔多斯国投 鄂爾多斯國投 鄂尔多斯国投集团 鄂爾多斯國投集團 鄂尔多斯投控 鄂爾多斯投控 鄂尔多斯市国有资产投资控股集团 鄂爾多斯市國有資產投資控股集團 | fund |
orea-mining | Orea Mining | | | mining
oregon-public-employees-retirement-fund | Oregon Public Employees Retirement Fund, Oregon Treasury | | fund |
oreilly-automotive | O'Reilly Automotive | 奧萊利汽車 奥莱利汽车 | | retail
oresund-bridge | Øresund Bridge, Oresundsbro Konsortiet | 厄勒海峡大桥 厄勒海峽大橋 | |
orf | ORF Austria | 奥地利广播公司 奧地利廣播公司 | |
org-technology | ORG Technology, ORG Packaging | 奥瑞金 奧瑞金 奥瑞金科技 奧瑞金科技 | |
organization-of-american-states | Organization of American States | 美洲國家組織 美洲国家组织 | government |
organo | Organo | 奥加诺 奧加諾 | | equipment
organon | Organon | 欧加隆 歐加隆 歐嘉隆 欧嘉隆 | | drugs
ori-biotech | Ori Biotech | | | equipment
oric-pharmaceuticals | ORIC Pharmaceuticals | | | drugs
orica | Orica | 澳瑞凯 澳瑞凱 | | chemicals
orienspace | Orienspace | 东方空间 東方空間 | | launch
orient-corporation | Orient Corporation, Orico | | lender |
orient-europharma | Orient EuroPharma | 友華生技 友华生技 | | drugs
orient-landscape | Orient Landscape, Beijing Orient Landscape | 东方园林 東方園林 东方新能 東方新能 | |
orient-pharma | Orient Pharma | 友霖 友霖生技 | | drugs
orient-securities-capital | Orient Securities Capital, Orient Securities Innovation | 东证资本 東證資本 东方证券资本 東方證券資本 东证创新 東證創新 | fund |
orient-securities-international | Orient Securities International, Orient Securities Hong Kong | 东证国际 東證國際 东方证券国际 東方證券國際 東方證券香港 东方证券香港 | observer |
oriental-brewery | Oriental Brewery | 东方啤酒 東方啤酒 | |
oriental-cj | Oriental CJ, Shanghai Oriental Shopping | 东方购物 東方購物 | | retail
oriental-consultants | Oriental Consultants | | |
oriental-harbor | Oriental Harbor, Oriental Harbor Investment | 东方港湾 東方港灣 | fund |
oriental-jiasheng | Oriental Jiasheng | 东方嘉盛 東方嘉盛 | | transport
oriental-land | Oriental Land | 东方乐园 東方樂園 | |
oriental-ocean | Oriental Ocean | 东方海洋 東方海洋 | | farm
oriental-pearl-media | Oriental Pearl Media, Oriental Pearl | 东方明珠 東方明珠 百视通 百視通 | |
oriental-press-group | Oriental Press Group | 東方報業集團 东方报业集团 東方報業 东方报业 | |
oriental-resources-development | Oriental Resources Development | 亞東綠材 亚东绿材 | |
oriental-securities-taiwan | Oriental Securities Taiwan | 亞東證券 亚东证券 | observer |
oriental-watch | Oriental Watch | 東方表行 东方表行 | | retail
oriental-zirconium | Oriental Zirconium, Guangdong Orient Zirconic | 东方锆业 東方鋯業 | | materials
origem-energia | Origem Energia | | | oil
origin-agritech | Origin Agritech | 奥瑞金种业 奧瑞金種業 | | farm
origin-energy | Origin Energy | 奥里金能源 奧裏金能源 起源能源 | | power
origin-enterprises | Origin Enterprises | | |
origin-materials | Origin Materials | | | materials
origin-property | Origin Property | | |
origin-quantum | Origin Quantum | 本源量子 | |
originwater | OriginWater, Beijing OriginWater | 碧水源 | |
orion-corp | Orion Corp, Orion Holdings | 好丽友 好麗友 | |
orion-critical-mineral-consortium | Orion Critical Mineral Consortium | | fund |
orion-infrastructure-capital | Orion Infrastructure Capital | | fund |
orion-oyj | Orion Oyj, Orion Corporation, Orion Pharma | 奥立安 奧立安 欧瑞安制药 歐瑞安製藥 奥立安制药 奧立安製藥 | | drugs
orion-sa | Orion SA | | | materials
orise-technology | Orise Technology | 旭曜科技 | | chips
orix | Orix, ORIX | 欧力士 歐力士 | lender | lease
orix-asia | ORIX Asia | 歐力士亞洲 欧力士亚洲 | lender |
orix-aviation | ORIX Aviation, Orix Aviation | 欧力士航空 歐力士航空 | | lease
orix-china | ORIX China | 欧力士中国 歐力士中國 欧力士融资租赁 歐力士融資租賃 | lender |
orix-renewable-energy | Orix Renewable Energy | | | power
oriza-hua | Oriza Hua, Oriza Hua Capital, Oriza Puhua | 元禾璞华 元禾璞華 | fund |
oriza-leasing | Oriza Leasing | 融华租赁 融華租賃 苏州融华租赁 蘇州融華租賃 元禾租赁 元禾租賃 | lender |
oriza-seed | Oriza Seed, Oriza Prior | 元禾原点 元禾原點 元禾重元 元禾辰坤 | fund |
orkla | Orkla | 欧克拉 歐克拉 | |
orkuveita | Reykjavik Energy, Orkuveita Reykjavíkur | 雷克雅未克能源公司 | | power
orla-mining | Orla Mining | | | mining
orlen-lietuva | Orlen Lietuva | | | oil
orlen-synthos | Orlen Synthos Green Energy, Synthos | | | power
ormat | Ormat, Ormat Technologies | 奧馬特 奥马特 奧瑪特 奥玛特 | | power
orna-therapeutics | Orna Therapeutics | | | drugs
ornua | Ornua, Kerrygold | 金凯利 金凱利 奥努阿 奧努阿 | | farm
orora | Orora | 奥罗拉包装 奧羅拉包裝 | |
orsted-taiwan | Orsted Taiwan | 沃旭台灣 沃旭臺灣 沃旭台湾 台灣沃旭能源 臺灣沃旭能源 台湾沃旭能源 | | power
orthofix | Orthofix | | | equipment
oruka-therapeutics | Oruka Therapeutics | | | drugs
oryx-energies | Oryx Energies | | | trading
osaka-metro | Osaka Metro | 大阪地铁 大阪地鐵 大阪市高速电气轨道 大阪市高速電氣軌道 | | transport
osaka-prefecture | Osaka Prefecture | 大阪府政府 | government |
osaka-titanium | Osaka Titanium | 大阪钛业 大阪鈦業 | | materials
osaka-university | Osaka University | 大阪大学 大阪大學 | |
oscar-health | Oscar Health | | | platform
oschadbank | Oschadbank | 乌克兰国家储蓄银行 烏克蘭國家儲蓄銀行 | lender |
osfi | OSFI | | observer |
oshima-shipbuilding | Oshima Shipbuilding | 大岛造船 大島造船 | | ships
oshkosh-corp | Oshkosh Corp, Oshkosh Defense | 豪士科 | | cars
osi-group | OSI Group | 福喜集團 福喜集团 | |
osim | Osim | 傲胜 傲勝 | |
osisko-gold-royalties | Osisko Gold Royalties, OR Royalties | 奥西斯科黄金权利金 奧西斯科黃金權利金 | fund | mining
ositran | Ositran | | observer |
osl-group | OSL Group | OSL集團 OSL集团 BC科技集團 BC科技集团 | |
osotspa | Osotspa | 奥索帕 奧索帕 | |
osram | Osram, ams-Osram, ams Osram | 欧司朗 歐司朗 艾迈斯欧司朗 艾邁斯歐司朗 | | optics
osstem-implant | Osstem Implant | 奥齿泰 奧齒泰 | | equipment
ossur | Össur, Ossur, Embla Medical | | |
ostrum | Ostrum | | fund |
ot-and-p-healthcare | OT&P Healthcare | | |
otb-group | OTB Group, Diesel SpA, OTB S.p.A. | OTB集团 OTB集團 | |
otbasy-bank | Otbasy Bank | | lender |
ote | OTE Group, Hellenic Telecommunications | 希腊电信 希臘電信 | | telecom
otis | Otis Worldwide | 奧的斯 奥的斯 奧的斯電梯 奥的斯电梯 | | equipment
otokar | Otokar | 奥托卡 奧托卡 奥托卡尔 奧托卡爾 | | cars
otp | OTP Bank, OTP Group | 匈牙利OTP银行 匈牙利OTP銀行 匈牙利储蓄银行 匈牙利儲蓄銀行 | lender |
otsuka-china | Otsuka China | 中国大冢制药 中國大冢製藥 | | drugs
otsuka-corporation | Otsuka Corporation | 大冢商会 大塚商会 大冢商會 | | software
ott-airlines | OTT Airlines | 一二三航空 | | airline
otto-group | Otto Group | 奥托集团 奧托集團 欧图集团 歐圖集團 | | retail
ottobock | Ottobock | 奥托博克 奧托博克 | |
ottogi | Ottogi | | |
oue-ltd | OUE Ltd | 华联企业 華聯企業 | |
ouigo | Ouigo España | | |
oujing-technology | Oujing Technology, Inner Mongolia Oujing | 欧晶科技 歐晶科技 | | materials
our-next-energy | Our Next Energy | | | batteries
oura | Oura, Oura Ring | | |
ourcrowd | OurCrowd | | fund |
ouro-medicines | Ouro Medicines | | | drugs
ouster-inc | Ouster Inc, Velodyne | 威力登 | | optics
outfit7 | Outfit7 | | |
outfront-media | Outfront Media | | |
outokumpu | Outokumpu | 奥托昆普 奧托昆普 | | steel
ouyada | Ouyada, Eurasia Group | 欧亚集团 歐亞集團 长春欧亚 長春歐亞 | | retail
ouyeel | Ouyeel | 欧冶云商 歐冶雲商 欧冶 歐冶 | | platform
ouyeel-commercial-factoring | Ouyeel Commercial Factoring | 欧冶保理 歐冶保理 | lender |
ovako | Ovako | 奥沃科 奧沃科 | | steel
ovctek | OVCTEK | 欧普康视 歐普康視 | | equipment
overseas-cambodian-investment-corporation | Overseas Cambodian Investment Corporation, OCIC | 柬埔寨海外投资公司 柬埔寨海外投資公司 | |
overseas-credit-guarantee-fund-taiwan | Overseas Credit Guarantee Fund Taiwan | 華僑信保基金 华侨信保基金 海外信用保證基金 海外信用保证基金 | lender |
overseas-investment-office | Overseas Investment Office | 新西兰海外投资办公室 新西蘭海外投資辦公室 | observer |
overseas-shipholding-group | Overseas Shipholding Group | | | shipping
ovhcloud | OVHcloud, OVH | | | cloud
ovid-therapeutics | Ovid Therapeutics | | | drugs
ovintiv | Ovintiv, Encana | 奧文蒂夫 奥文蒂夫 | | oil
ovo-energy | OVO Energy, Ovo | | | powerbuyer
owens-and-minor | Owens & Minor | | |
owens-corning | Owens Corning | 歐文斯科寧 欧文斯科宁 | | materials
ox2 | OX2 | | | power
oxbotica | Oxa Autonomy, Oxbotica | | | software
oxfam | Oxfam | 乐施会 樂施會 | |
oxford-biomedica | Oxford Biomedica, OXB | 牛津生物医药 牛津生物醫藥 | | cdmo
oxford-economics | Oxford Economics | 牛津经济研究院 牛津經濟研究院 | observer |
oxford-finance | Oxford Finance | | lender |
oxford-instruments | Oxford Instruments | 牛津仪器 牛津儀器 | | equipment
oxford-ionics | Oxford Ionics | 牛津离子 牛津離子 | |
oxford-nanopore | Oxford Nanopore | 牛津纳米孔 牛津納米孔 | |
oxford-properties | Oxford Properties | 牛津地產 牛津地产 | fund |
oxford-pv | Oxford PV | 牛津光伏 | | solar
oxford-quantum-circuits | Oxford Quantum Circuits | 牛津量子电路 牛津量子電路 | |
oxford-science | Oxford Science Enterprises | 牛津科学企业 牛津科學企業 | fund |
oxford-university | University of Oxford, Oxford University, Oxford University Innovation | 牛津大学 牛津大學 | |
oxxo | OXXO | | | retail
oxychem | OxyChem | 西方化學 西方化学 | |
oyak | OYAK | 土耳其军人退休基金 土耳其軍人退休基金 | fund |
oyo-rooms | Oyo Rooms, OYO | 印度OYO OYO酒店 | |
oyster-point-pharma | Oyster Point Pharma | | | drugs
oyu-tolgoi | Oyu Tolgoi | 奥尤陶勒盖 奧尤陶勒蓋 奥尤陶勒盖铜矿 奧尤陶勒蓋銅礦 | | mining
oz-minerals | OZ Minerals | 澳兹矿业 澳茲礦業 | | mining
ozon | Ozon, Ozon Holdings, Ozon Russia | 奥宗 奧宗 | | platform
p-and-o | P&O Ferries | 铁行渡轮 鐵行渡輪 | |
p-league | P. League+, P League+ | P.LEAGUE+ PLG聯盟 PLG联盟 PLG職籃 PLG职篮 | |
p-two-industries | P-Two Industries | | | parts
p2x | P2X Solutions | | |
paccar | Paccar | 帕卡公司 | | cars
pacific-airlines | Pacific Airlines | | | airline
pacific-aluminium | Pacific Aluminium | 太平洋铝业 太平洋鋁業 | | materials
pacific-andes | Pacific Andes | 太平洋恩利 | | farm
pacific-basin | Pacific Basin, Pacific Basin Shipping | 太平洋航运 太平洋航運 太平洋航運集團 太平洋航运集团 | | shipping
pacific-biosciences | Pacific Biosciences, PacBio | 太平洋生物科學 太平洋生物科学 | | equipment
pacific-century-group | Pacific Century Group | 盈科拓展 盈科拓展集團 盈科拓展集团 | fund |
pacific-century-premium-developments | Pacific Century Premium Developments | 盈大地產 盈大地产 | |
pacific-coffee | Pacific Coffee | 太平洋咖啡 | |
pacific-electric-wire-and-cable | Pacific Electric Wire & Cable | 太平洋電線電纜 太平洋电线电缆 | |
pacific-equity-partners | Pacific Equity Partners | | fund |
pacific-fusion | Pacific Fusion | 太平洋聚变 太平洋聚變 | | reactors
pacific-gas-and-electric | Pacific Gas & Electric, PG&E, Pacific Gas and Electric | 太平洋煤電 太平洋煤电 太平洋煤氣電力公司 太平洋煤气电力公司 太平洋瓦電 太平洋瓦电 | | power
pacific-hospital-supply | Pacific Hospital Supply | 太平洋醫材 太平洋医材 | |
pacific-industrial | Pacific Industrial | | | parts
pacific-international-lines | Pacific International Lines | 太平船务 太平船務 | | shipping
pacific-life | Pacific Life | | lender |
pacific-northwest-national-laboratory | Pacific Northwest National Laboratory | 太平洋西北國家實驗室 太平洋西北国家实验室 | |
pacific-oil-and-gas | Pacific Oil & Gas | | | gasbuyer
pacific-quartz | Pacific Quartz, Jiangsu Pacific Quartz | 石英股份 | | materials
pacific-shuanglin | Pacific Shuanglin, PacificPharm | 派林生物 派斯菲科 | | drugs
pacific-textiles | Pacific Textiles | 互太紡織 互太纺织 | |
pacifico-energy | Pacifico Energy | | | power
pacifico-seguros | Pacífico Seguros | | lender |
pacificorp | PacifiCorp, Berkshire Hathaway Energy, MidAmerican Energy | 伯克希爾哈撒韋能源 伯克希尔哈撒韦能源 | | power
pacira | Pacira, Pacira BioSciences | | | drugs
packaging-corporation-of-america | Packaging Corporation of America | 美國包裝公司 美国包装公司 | | materials
pact-group | Pact Group | 帕克特 | |
pactera | Pactera | 文思海辉 文思海輝 | | software
pacwest | PacWest, PacWest Bancorp, Banc of California | 西太平洋合眾銀行 西太平洋合众银行 加州銀行 加州银行 | lender |
padaeng-industry | Padaeng Industry | | | mining
padtec | Padtec | | | equipment
pagcor | PAGCOR, Philippine Amusement and Gaming Corporation | 菲律宾娱乐博彩公司 菲律賓娛樂博彩公司 | government |
pagseguro | PagSeguro, PagBank | | lender | platform
pague-menos | Pague Menos | | | retail
pai-partners | PAI Partners | PAI合伙人 PAI合夥人 | fund |
pakistan-air-force | Pakistan Air Force | 巴基斯坦空军 巴基斯坦空軍 | government |
pakistan-atomic-energy-commission | Pakistan Atomic Energy Commission | 巴基斯坦原子能委员会 巴基斯坦原子能委員會 | government |
pakistan-international-airlines | Pakistan International Airlines | 巴基斯坦国际航空 巴基斯坦國際航空 | | airline
pakistan-lng | Pakistan LNG | 巴基斯坦液化天然气公司 巴基斯坦液化天然氣公司 | | gasbuyer
pakistan-petroleum-limited | Pakistan Petroleum Limited | 巴基斯坦石油公司 | | oil
pakistan-railways | Pakistan Railways | 巴基斯坦铁路 巴基斯坦鐵路 | | transport
pakistan-state-oil | Pakistan State Oil | 巴基斯坦国家石油 巴基斯坦國家石油 巴基斯坦国家石油公司 巴基斯坦國家石油公司 | | gasbuyer
pakistani-government | Pakistani government, Government of Pakistan | 巴基斯坦政府 | government |
paks-ii | Paks II, Paks Nuclear Power Plant | 保克什核电站 保克什核電站 保克什二期 | | power
paks-nuclear | Paks Nuclear | 保克什核电 保克什核電 | | power
palabora-mining | Palabora Mining | 帕拉博拉 帕拉博拉铜业 帕拉博拉銅業 | | mining
palace-museum | Palace Museum, Palace Museum Beijing | 故宫博物院 故宮博物院 | |
paladin-energy | Paladin Energy | 帕拉丁能源 帕拉丁 | | uranium
palestine-investment-fund | Palestine Investment Fund | 巴勒斯坦投资基金 巴勒斯坦投資基金 | fund |
palestinian-authority | Palestinian Authority | 巴勒斯坦权力机构 巴勒斯坦權力機構 | government |
palfinger | Palfinger | 帕尔菲格 帕爾菲格 | | equipment
paliburg-holdings | Paliburg Holdings | 百利保 百利保控股 | |
pall-corporation | Pall Corporation | 頗爾 颇尔 頗爾公司 颇尔公司 | | equipment
palladyne-ai | Palladyne AI | | | defence
pallas-nrg | NRG PALLAS, Nuclear Research and Consultancy Group | | |
palm-eco-town | Palm Eco-Town, Palm Shares | 棕榈股份 棕櫚股份 | |
palm-hills-developments | Palm Hills Developments | | |
palmeiras | Palmeiras | 帕爾梅拉斯 帕尔梅拉斯 | | rights
palmpay | PalmPay | 棕榈支付 棕櫚支付 | | platform
palo-alto-networks | Palo Alto Networks | 派拓網絡 派拓网络 帕洛阿爾托網絡 帕洛阿尔托网络 | | software
palomar-holdings | Palomar Holdings | | lender |
palvella-therapeutics | Palvella Therapeutics | | | drugs
pampa-energia | Pampa Energía, Pampa Energia | 潘帕能源 | | power
pan-african-resources | Pan African Resources | 泛非资源 泛非資源 | | mining
pan-american-energy | Pan American Energy | 泛美能源 | | lng
pan-american-silver | Pan American Silver | 泛美白銀 泛美白银 | | mining
pan-german-universal-motors | Pan German Universal Motors | 汎德公司 泛德公司 汎德永業 泛德永业 汎德 泛德 | | retail
pan-group-vietnam | Pan Group Vietnam | | | farm
pan-ocean | Pan Ocean | 泛洋海运 泛洋海運 汎洋海運 | | shipping
pan-pacific-hotels | Pan Pacific Hotels | 泛太平洋酒店 | |
pan-pacific-international | Pan Pacific International, Don Quijote | 泛太平洋国际 泛太平洋國際 唐吉诃德 唐吉訶德 惊安之殿堂 驚安之殿堂 | | retail
panacea-biotec | Panacea Biotec | | | drugs
panalpina | Panalpina | 泛亚班拿 泛亞班拿 | | transport
panama-canal-authority | Panama Canal Authority | 巴拿馬運河管理局 巴拿马运河管理局 | government |
panama-ports-company | Panama Ports Company | 巴拿馬港口公司 巴拿马港口公司 | | transport
panamanian-government | Panamanian government, Government of Panama | 巴拿馬政府 巴拿马政府 | government |
panasonic-automotive | Panasonic Automotive | 松下汽车电子 松下汽車電子 | | parts
panasonic-taiwan | Panasonic Taiwan | 台灣松下 臺灣松下 台湾松下 台灣松下電器 臺灣松下電器 台湾松下电器 | |
panattoni | Panattoni | | |
panda-retail | Panda Retail | | | retail
pandion-therapeutics | Pandion Therapeutics | | | drugs
pandora-a-s | Pandora A/S, Pandora Jewelry | 潘多拉珠宝 潘多拉珠寶 | |
pandox | Pandox | | |
panera | Panera, Panera Bread, JAB Holding | 潘娜拉 帕尼羅麵包 帕尼罗面包 JAB控股 | | retail
pang-da | Pang Da, Pangda Automobile | 庞大集团 龐大集團 庞大汽贸 龐大汽貿 | | retail
pangang-group-mining | Pangang Group Mining | 攀钢矿业 攀鋼礦業 攀钢集团矿业 攀鋼集團礦業 | | mining
pangang-xichang | Pangang Xichang | 西昌钢钒 西昌鋼釩 攀钢西昌 攀鋼西昌 | | steel
pangdonglai | Pangdonglai, Pang Dong Lai | 胖东来 胖東來 | | retail
pango-microsystems | Pango Microsystems | 紫光同创 紫光同創 | | chips
panin-bank | Panin Bank | 泛印银行 泛印銀行 | lender |
panjiang-coal-and-power | Panjiang Coal and Power, Guizhou Panjiang | 盘江股份 盤江股份 盘江煤电 盤江煤電 | | mining
panjin-haoye-chemical | Panjin Haoye Chemical | 浩业化工 浩業化工 盘锦浩业 盤錦浩業 | | oilbuyer
panlin-capital | Panlin Capital, Panlin Group | 盘霖资本 盤霖資本 磐霖资本 磐霖資本 | fund |
panmure | Panmure Liberum, Panmure Gordon | | observer |
panpan-foods | Panpan Foods | 盼盼食品 | |
pantera-capital | Pantera Capital | | fund |
pantheon | Pantheon Ventures | | fund |
panvel | Panvel | | | retail
panzhihua-municipal-government | Panzhihua Municipal Government, Panzhihua government, Panzhihua municipal government | 攀枝花市政府 攀枝花市人民政府 | government |
pao-bank | PAO Bank, Ping An OneConnect Bank | 平安壹賬通銀行 平安壹账通银行 PAObank 平安數字銀行 平安数字银行 | lender |
pao-family | Pao family | 包玉剛家族 包玉刚家族 | |
papa-johns | Papa Johns, Papa John's | 棒約翰 棒约翰 | | retail
paper-excellence | Paper Excellence | | | materials
papergames | Papergames, Infold | 叠纸游戏 疊紙遊戲 疊紙游戲 叠纸网络 疊紙網絡 叠纸 疊紙 | |
paprec | Paprec | | |
papua-lng | Papua LNG | | | lng
papua-new-guinea-government | Papua New Guinea government, Government of Papua New Guinea | 巴布亚新几内亚政府 巴布亞新幾內亞政府 巴新政府 | government |
par-pacific | Par Pacific | | | oil
paradigm-operations | Paradigm Operations | | fund |
paradise-co | Paradise Co | 百乐达斯 百樂達斯 | |
paradise-entertainment | Paradise Entertainment | 匯彩控股 汇彩控股 | |
paradox-interactive | Paradox Interactive | P社 | |
paragon-therapeutics | Paragon Therapeutics | | | drugs
paramount-group | Paramount Group | | |
paramount-resources | Paramount Resources | | | oil
pareto | Pareto Securities | | observer |
parex-resources | Parex Resources | | | oil
parexel | Parexel | 精鼎医药 精鼎醫藥 百瑞精鼎 精鼎 | |
paris-saint-germain | Paris Saint-Germain, PSG | 巴黎圣日耳曼 巴黎聖日耳曼 巴黎聖日耳門 巴黎圣日耳门 | |
park-hotels-and-resorts | Park Hotels & Resorts | | |
parker-hannifin | Parker Hannifin, Parker-Hannifin | 派克漢尼汾 派克汉尼汾 | | parts
parkin-company | Parkin Company | | |
parking-taiwan-dodohome | Parking Taiwan Dodohome, Dodohome | 嘟嘟房 台灣聯通停車場 臺灣聯通停車場 台湾联通停车场 | |
parkland-corp | Parkland Corp | | | oil
parknshop | ParknShop | 百佳超級市場 百佳超级市场 百佳超市 | | retail
parkson | Parkson | 百盛商业 百盛商業 百盛百货 百盛百貨 百盛集团 百盛集團 | | retail
parkwayhealth-china | ParkwayHealth China, Gleneagles Shanghai, Parkway Pantai China, ParkwayHealth, Parkway Pantai, Parkway Hospitals | 百汇医疗 百匯醫療 上海企华医院 上海企華醫院 百汇班台 百匯班台 | |
parmalat | Parmalat | 帕玛拉特 帕瑪拉特 | | farm
parpublica | Parpública | | fund |
parque-arauco | Parque Arauco | | |
parrot | Parrot Drones | 派诺特 派諾特 | | aircraft
parsons-corp | Parsons Corp, Parsons Corporation | 柏誠集團 柏诚集团 | | epc
partech | Partech, Partech Partners | | fund |
partner-communications | Partner Communications | | | telecom
partner-tech | Partner Tech | 拍檔科技 拍档科技 | |
partnerre | PartnerRe | 博纳再保险 博納再保險 | lender |
partners-group | Partners Group | 合众集团 合眾集團 瑞士合众集团 瑞士合眾集團 | fund |
pasazieru-vilciens | Pasažieru vilciens, Vivi Latvia | | |
pasha-bank | PASHA Bank, PASHA Holding | | lender |
pasona | Pasona | 保圣那 保聖那 | |
pasqal | Pasqal | 帕斯卡量子 | | equipment
passage-bio | Passage Bio | | | drugs
patagonia-gold | Patagonia Gold | | | mining
patanjali | Patanjali | 帕坦伽利 | |
patch-technologies | Patch Technologies | | |
patek-philippe | Patek Philippe | 百达翡丽 百達翡麗 | |
path-international-health | PATH international health | 帕斯适宜卫生科技组织 帕斯適宜衛生科技組織 | |
pathe | Pathé | 百代电影 百代電影 百代影业 百代影業 | |
patozon | Patozon, PatPat | 帕拓逊 帕拓遜 | | retail
patria | Patria Group, Patria Oyj | 帕特里亚 帕特里亞 | | defence
patria-investimentos | Pátria Investimentos, Patria Investments | | fund |
patriot-battery-metals | Patriot Battery Metals | 爱国者电池金属 愛國者電池金屬 | | lithium
patrizia | Patrizia SE, Patrizia AG | 帕特里齐亚 帕特里齊亞 | fund |
patsnap | Patsnap | 智慧芽 | | software
pattern-energy | Pattern Energy | | | power
patterson-uti | Patterson-UTI | 帕特森UTI | | equipment
paul-hartmann | Paul Hartmann | 保赫曼 | |
paul-smith-group | Paul Smith Group | | |
paul-wurth | Paul Wurth | 保尔沃特 保爾沃特 | | epc
paul-y-engineering | Paul Y. Engineering | 保華建業 保华建业 | | epc
paulaner | Paulaner | 保拉纳 保拉納 | |
pavilion-capital | Pavilion Capital | 兰亭投资 蘭亭投資 | fund |
pavilion-energy | Pavilion Energy | 兰亭能源 蘭亭能源 | | gasbuyer
paxini | PaXini, Paxini Tech | 帕西尼 帕西尼感知 | |
paxos | Paxos | | | platform
paychex | Paychex | 沛齊 沛齐 | | software
paycom | Paycom | | | software
payoneer | Payoneer | 派安盈 | | platform
paypal | PayPal | 貝寶 贝宝 PayPal控股 | | platform
paypay | PayPay | | |
paysafe | Paysafe | 培付 | |
paystack | Paystack | | | platform
paytm | Paytm, One97 Communications | | |
payton-technology | Payton Technology | 沛顿科技 沛頓科技 | | memory
paz-del-rio | Paz del Río, Acerías Paz del Río | | | steel
paz-oil | Paz Oil, Paz Energy | | | oil
pazhou-lab | Pazhou Lab | 琶洲实验室 琶洲實驗室 | |
pbc-school-of-finance | PBC School of Finance, Tsinghua PBCSF | 清华五道口 清華五道口 清华大学五道口金融学院 清華大學五道口金融學院 | |
pbf-energy | PBF Energy | | | oil
pc-connection | PC Connection | | | trading
pcaob | PCAOB | 美國公眾公司會計監督委員會 美国公众公司会计监督委员会 | observer |
pccw | PCCW | 電訊盈科 电讯盈科 | | telecom platform
pccw-global | PCCW Global, Console Connect | 电讯盈科环球 電訊盈科環球 電訊盈科環球業務 电讯盈科环球业务 | | telecom
pccw-media | PCCW Media | 電訊盈科媒體 电讯盈科媒体 | | platform
pchome-24h | PChome 24h, PChome eBay, Ruten | 露天拍賣 露天拍卖 露天市集 商店街市集 | | platform
pci-pharma-services | PCI Pharma Services | | | cdmo
pcl-construction | PCL Construction | | | epc
pdf-solutions | PDF Solutions | 普迪飛 普迪飞 | | software
pdvsa | PDVSA | 委內瑞拉國家石油公司 委内瑞拉国家石油公司 委內瑞拉國家石油 委内瑞拉国家石油 | | oil
peab | Peab | | | epc
peabody-energy | Peabody Energy | 博地能源 皮博迪能源 皮博迪 | | mining
peace-cable | PEACE Cable | 和平海缆 和平海纜 PEACE海缆 PEACE海纜 | | telecom
peacebird | Peacebird | 太平鸟 太平鳥 | | retail
peach-aviation | Peach Aviation | 乐桃航空 樂桃航空 | | airline
peak-energy | Peak Energy | | | batteries
peak-energy-inc | Peak Energy Inc | | | batteries
peak-games | Peak Games | | |
peak-rare-earths | Peak Rare Earths | 匹克稀土 皮克稀土 | | rare-earths
peak-reinsurance | Peak Reinsurance, Peak Re | 鼎睿再保险 鼎睿再保險 鼎睿再保 鼎睿再 | lender |
peak-sport | Peak Sport | 匹克体育 匹克體育 匹克集团 匹克集團 | |
peak-tramways | Peak Tramways | 山頂纜車 山顶缆车 | |
peak-xv-partners | Peak XV Partners, Peak XV | 红杉印度 紅杉印度 | fund |
pearl-abyss | Pearl Abyss | 珍艾碧丝 珍艾碧絲 珍珠深渊 珍珠深淵 | |
pearl-hydrogen | Pearl Hydrogen | 攀业氢能 攀業氫能 | | fuelcells
pearl-river-life | Pearl River Life | 珠江人寿 珠江人壽 | lender |
pearl-river-piano | Pearl River Piano | 珠江钢琴 珠江鋼琴 | |
pearson | Pearson plc, Pearson Education | 培生集团 培生集團 | |
pebblebrook | Pebblebrook | | |
pechoin | Pechoin | 百雀羚 | |
peel-hunt | Peel Hunt | | observer |
peel-ports | Peel Ports, Peel Group | 皮尔港口 皮爾港口 皮尔集团 皮爾集團 | |
peet-limited | Peet Limited | | |
peets-coffee | Peet's Coffee | 皮爷咖啡 皮爺咖啡 | | retail
pegasus-airlines | Pegasus Airlines, Pegasus Hava | 飞马航空 飛馬航空 | | airline
pegasystems | Pegasystems | | | software
pegbio | PegBio | 派格生物 | | drugs
peijia-medical | Peijia Medical | 沛嘉医疗 沛嘉醫療 | | equipment
pej | Polskie Elektrownie Jądrowe, PEJ Poland, Polskie Elektrownie Jadrowe | 波兰核电公司 波蘭核電公司 | | power
pekao | Bank Pekao, Pekao | 波兰援助银行 波蘭援助銀行 | lender |
peking-union-medical-college | Peking Union Medical College | 北京协和医学院 北京協和醫學院 协和医学院 協和醫學院 | |
peking-union-medical-college-hospital | Peking Union Medical College Hospital, PUMCH | 北京协和医院 北京協和醫院 协和医院 協和醫院 | |
peking-university | Peking University | 北京大学 北京大學 | |
peking-university-cancer-hospital | Peking University Cancer Hospital, Beijing Cancer Hospital | 北京大学肿瘤医院 北京大學腫瘤醫院 北京肿瘤医院 北京腫瘤醫院 | |
peking-university-first-hospital | Peking University First Hospital | 北京大学第一医院 北京大學第一醫院 北大医院 北大醫院 | |
peking-university-peoples-hospital | Peking University People's Hospital | 北京大学人民医院 北京大學人民醫院 北大人民医院 北大人民醫院 | |
peking-university-shenzhen-graduate-school | Peking University Shenzhen Graduate School | 北京大学深圳研究生院 北京大學深圳研究生院 | |
peking-university-shenzhen-hospital | Peking University Shenzhen Hospital | 北京大学深圳医院 北京大學深圳醫院 | |
peking-university-third-hospital | Peking University Third Hospital | 北京大学第三医院 北京大學第三醫院 北医三院 北醫三院 | |
pele-green-energy | Pele Green Energy, Pele Energy | | | power
pelindo | Pelindo | 印尼港口公司 印尼国家港务公司 印尼國家港務公司 | |
pella-corp | Pella Corp | | | materials
peloton | Peloton | 派樂騰 派乐腾 | |
peloton-therapeutics | Peloton Therapeutics | | | drugs
pemberton | Pemberton Asset Management | | lender |
pembina | Pembina, Pembina Pipeline | 彭比納管道 彭比纳管道 | | lng
pemex | Pemex, Petróleos Mexicanos | 墨西哥國家石油公司 墨西哥国家石油公司 墨西哥石油公司 | | oil
penang-government | Penang government, Penang state government | 槟州政府 檳州政府 槟城州政府 檳城州政府 | government |
pendragon | Pendragon plc, Pinewood Technologies | | |
penfolds | Penfolds | 奔富 | |
peng-cheng-laboratory | Peng Cheng Laboratory, Pengcheng Lab | 鹏城实验室 鵬城實驗室 | |
pengerang-refining | Pengerang Refining | 边佳兰炼油 邊佳蘭煉油 | | oil
penghua-fund | Penghua Fund | 鹏华基金 鵬華基金 | fund |
penglai-dajin | Penglai Dajin | 蓬莱大金 蓬萊大金 | | equipment
penglai-jutal-offshore-engineering | Penglai Jutal Offshore Engineering, Jutal | 巨涛海洋石油服务 巨濤海洋石油服務 巨涛股份 巨濤股份 蓬莱巨涛 蓬萊巨濤 | | epc
penguin-computing | Penguin Computing | | | servers
penguin-pictures | Penguin Pictures | 企鹅影视 企鵝影視 | | rights
penguin-random-house | Penguin Random House | 企鹅兰登 企鵝蘭登 企鹅兰登书屋 企鵝蘭登書屋 | |
penguin-solutions | Penguin Solutions | | | servers
pengxinwei | Pengxinwei, PXW Semiconductor, Pengxinwei IC | 鹏芯微 鵬芯微 深圳鹏芯微 深圳鵬芯微 | | foundry
pengxinxu | Pengxinxu, Shenzhen Pengxinxu | 鹏新旭 鵬新旭 | | foundry
penhaligon-s | Penhaligon's | 潘海利根 | |
peninsula-energy | Peninsula Energy | | | uranium
peninsula-hotels | Peninsula Hotels | 半岛酒店 半島酒店 香港上海大酒店 | |
penn-entertainment | Penn Entertainment | 佩恩娛樂 佩恩娱乐 | | platform
penn-mutual | Penn Mutual | | lender |
penn-state-university | Penn State University, Pennsylvania State University | 賓州州立大學 宾州州立大学 | |
penneys | Penneys | | | retail
pennon | Pennon Group, South West Water | 彭农集团 彭農集團 | |
pennsylvania-public-school-employees-retirement-system | Pennsylvania Public School Employees' Retirement System | | fund |
pennymac | PennyMac | | lender |
pensana | Pensana | 彭萨纳 彭薩納 | | rare-earths
pension-fund-association-japan | Pension Fund Association Japan | | fund |
pensiondanmark | PensionDanmark | 丹麦养老基金PensionDanmark 丹麥養老基金PensionDanmark | fund |
penske-truck-leasing | Penske Truck Leasing, Penske Automotive | 潘世奇 | | lease
penta | Penta Investments | 潘塔投资 潘塔投資 | fund |
penta-infra | Penta Infra | | | datacentre
penta-ocean-construction | Penta-Ocean Construction, Penta-Ocean | 五洋建设 五洋建設 | |
penta-ocean-hong-kong | Penta-Ocean Hong Kong | 五洋建設香港 五洋建设香港 | | epc
pentair | Pentair | 濱特爾 滨特尔 | | equipment
pentamaster | Pentamaster | | |
penumbra-inc | Penumbra Inc | | | equipment
people-inc | People Inc, Dotdash Meredith | | | media
peoplecn | People.cn, People's Daily Online | 人民网 人民網 人民日报社 人民日報社 | | media
peoples-bank-of-china | People's Bank of China, PBOC, PBoC, China's central bank, Chinese central bank | 中国人民银行 中國人民銀行 人民银行 人民銀行 中国央行 中國央行 | government |
peoples-liberation-army | People's Liberation Army | 中国人民解放军 中國人民解放軍 解放军 解放軍 | government |
peoples-liberation-army-air-force | People's Liberation Army Air Force | 解放军空军 解放軍空軍 中国空军 中國空軍 | government |
peoples-liberation-army-navy | People's Liberation Army Navy | 解放军海军 解放軍海軍 中国海军 中國海軍 | government |
pepgen | PepGen | | | drugs
pepkor | Pepkor | 佩普科 | | retail
pepper-money | Pepper Money, Pepper Group | | lender |
peptidream | PeptiDream | | | drugs
peraton | Peraton | | | defence
perceptive-advisors | Perceptive Advisors | | fund |
perdue-farms | Perdue Farms | | | farm
perella-weinberg | Perella Weinberg, Perella Weinberg Partners | | observer |
perenco | Perenco | 佩朗科 派伦科 派倫科 | | oil
perennial-holdings | Perennial Holdings | 鹏瑞利 鵬瑞利 | |
perenti | Perenti, Barminco | | | equipment
perfect-china | Perfect China | 完美中国 完美中國 | |
perfect-corp | Perfect Corp | 玩美移動 玩美移动 玩美股份 | | software
perfect-day | Perfect Day | | |
perfect-group-corp | Perfect Group Corp | 倍加洁 倍加潔 | |
perfect-world-pictures | Perfect World Pictures | 完美世界影视 完美世界影視 | | rights
perfetti | Perfetti Van Melle | 不凡帝范梅勒 不凡帝範梅勒 | |
perficient | Perficient | | | software
perfin | Perfin | | fund |
performance-food-group | Performance Food Group | | | trading
perigee-aerospace | Perigee Aerospace | | | launch
perimeter-solutions | Perimeter Solutions | | | materials
periodic-labs | Periodic Labs | | | software
perkinelmer | PerkinElmer, Revvity | 珀金埃爾默 珀金埃尔默 瑞孚迪 | | equipment
permanent-tsb | Permanent TSB, PTSB | | lender |
permata-bank | Permata Bank, Bank Permata | 印尼宝石银行 印尼寶石銀行 | lender |
permian-resources | Permian Resources | 二疊紀資源 二叠纪资源 | | oil
permira | Permira | 璞米资本 璞米資本 璞米 珀米拉 | fund |
permodalan-nasional-berhad | Permodalan Nasional Berhad, PNB Malaysia | 马来西亚国民投资 馬來西亞國民投資 | fund |
pernod-ricard | Pernod Ricard | 保乐力加 保樂力加 | |
perodua | Perodua | 第二国产车 第二國產車 | | cars
perpetua-resources | Perpetua Resources | 珀佩图阿资源 珀佩圖阿資源 | | mining
perpetual-limited | Perpetual Limited, Pendal | | fund |
perplexity | Perplexity AI | | | software
perrigo | Perrigo | 百利高 | | drugs
perseus-mining | Perseus Mining | 珀尔修斯矿业 珀爾修斯礦業 | | mining
perseverance-asset-management | Perseverance Asset Management, Gaoyi Asset | 高毅资产 高毅資產 | fund |
pershing-square | Pershing Square, Pershing Square Capital Management | 潘興廣場 潘兴广场 潘興廣場資本 潘兴广场资本 | fund |
persimmon | Persimmon plc | 珀西蒙 | |
persistence-resources | Persistence Resources | 集海资源 集海資源 瑞海矿业 瑞海礦業 莱州瑞海矿业 萊州瑞海礦業 | | mining
persistent-systems | Persistent Systems | | | software
persol | Persol | | |
personalis | Personalis | | |
personio | Personio | | | software
pertamina-geothermal-energy | Pertamina Geothermal Energy | | | power
pertamina-hulu-energi | Pertamina Hulu Energi | | | oil
perth-airport | Perth Airport | 珀斯机场 珀斯機場 | |
perusahaan-gas-negara | Perusahaan Gas Negara, PGN | 印尼国家天然气公司 印尼國家天然氣公司 | | gasbuyer
peruvian-air-force | Peruvian Air Force | 秘魯空軍 秘鲁空军 | government |
peruvian-government | Peruvian government, Government of Peru | 秘魯政府 秘鲁政府 | government |
peruvian-ministry-of-transport | Peruvian Ministry of Transport | 秘魯交通部 秘鲁交通部 秘魯交通通訊部 秘鲁交通通讯部 | government |
peruvian-navy | Peruvian Navy | 秘魯海軍 秘鲁海军 | government |
pesa | Pesa Bydgoszcz, PESA | | | trains
petco | Petco | | | retail
peter-dohle | Peter Döhle, Peter Doehle, Peter Dohle | 彼得德勒 | | shipping
peterbilt | Peterbilt, Kenworth | 彼得比爾特 彼得比尔特 肯沃斯 | | cars
petkim | Petkim | 佩特金 | | chemicals
petkit | Petkit | 小佩宠物 小佩寵物 | |
petpal-pet | Petpal Pet | 佩蒂股份 | |
petra-diamonds | Petra Diamonds | 佩特拉钻石 佩特拉鑽石 | | mining
petrindo-jaya-kreasi | Petrindo Jaya Kreasi | | | mining
petro-rabigh | Petro Rabigh | 拉比格炼化 拉比格煉化 | | oil
petrobangla | Petrobangla | 孟加拉国石油天然气矿产公司 孟加拉國石油天然氣礦產公司 孟加拉油气矿产公司 孟加拉油氣礦產公司 | | gasbuyer
petrochemical-industries-company-kuwait | Petrochemical Industries Company Kuwait | 科威特石化工业公司 科威特石化工業公司 | |
petrochina-international | PetroChina International | 中油国际事业 中油國際事業 中国石油国际事业 中國石油國際事業 | | oilbuyer
petrochina-kunlun-gas | PetroChina Kunlun Gas | 昆仑燃气 崑崙燃氣 中石油昆仑燃气 中石油崑崙燃氣 | | gasbuyer
petrochina-southwest-oil-and-gas-field | PetroChina Southwest Oil & Gas Field | 西南油气田 西南油氣田 | | lng
petroecuador | Petroecuador | 厄瓜多爾國家石油公司 厄瓜多尔国家石油公司 厄瓜多國家石油公司 厄瓜多国家石油公司 | | oil
petrofac | Petrofac | 派特法 派特法克 | | epc
petrol-slovenia | Petrol Group Slovenia, Petrol d.d. | | | oil
petroleum-development-oman | Petroleum Development Oman, PDO Oman | 阿曼石油开发公司 阿曼石油開發公司 | | oil
petrolimex | Petrolimex | | | oil
petrom | OMV Petrom | 罗马尼亚石油 羅馬尼亞石油 | | oil
petron | Petron | | | oil
petronas-chemicals | Petronas Chemicals | 马石油化学 馬石油化學 国油化学 國油化學 | | chemicals
petronas-dagangan | Petronas Dagangan | | |
petronas-gas | Petronas Gas | | |
petropavlovsk | Petropavlovsk | 彼得罗巴甫洛夫斯克黄金 彼得羅巴甫洛夫斯克黃金 | | mining
petroperu | Petroperú, Petroperu | 秘魯國家石油公司 秘鲁国家石油公司 | | oil
petroreconcavo | PetroReconcavo | | | oil
petrosen | Petrosen | 塞内加尔国家石油公司 塞內加爾國家石油公司 | | oil
pets-at-home | Pets at Home | | | retail
petsmart | PetSmart | | | retail
petz-sa | Petz SA | | | retail
peyto | Peyto | | |
pfa | PFA Pension, PFA Denmark | 丹麦PFA养老基金 丹麥PFA養老基金 | fund |
pfizer-china | Pfizer China | 辉瑞中国 輝瑞中國 | | drugs
pfr | Polish Development Fund, Polski Fundusz Rozwoju, PFR Poland | 波兰发展基金 波蘭發展基金 | fund |
pfzw | PFZW | | fund |
pga-tour | PGA Tour, PGA Tour Enterprises | 美巡賽 美巡赛 美国职业高尔夫球巡回赛 美國職業高爾夫球巡迴賽 | | rights
pge | PGE Polska, PGE Polska Grupa Energetyczna | 波兰能源集团 波蘭能源集團 波兰电力集团 波蘭電力集團 | | power
pgim | PGIM | 保德信投資管理 保德信投资管理 保德信全球投資管理 保德信全球投资管理 | fund |
pgim-private-capital | PGIM Private Capital | | lender |
pgs | PGS ASA, Petroleum Geo-Services | | |
pgz | Polska Grupa Zbrojeniowa, PGZ | 波兰军备集团 波蘭軍備集團 | | defence
pharma-mar | PharmaMar, Pharma Mar | 法马马尔 法馬馬爾 | | drugs
pharmablock | PharmaBlock | 药石科技 藥石科技 | | cdmo
pharmaengine | PharmaEngine | 智擎 智擎生技 | | drugs
pharmakon-advisors | Pharmakon Advisors | | lender |
pharmaron | Pharmaron | 康龙化成 康龍化成 | | cdmo
pharming | Pharming | | | drugs
phat-dat | Phat Dat | | |
phathom | Phathom, Phathom Pharmaceuticals | | | drugs
phc-holdings | PHC Holdings | 普和希 | |
phembani-group | Phembani Group | | fund |
phenix-optical | Phenix Optical | 凤凰光学 鳳凰光學 | | optics
philadelphia-eagles | Philadelphia Eagles | 費城老鷹 费城老鹰 | | rights
philex-mining | Philex Mining | | | mining
philip-morris-international | Philip Morris International, Philip Morris | 菲利普莫里斯 菲莫國際 菲莫国际 菲利普莫里斯國際 菲利普莫里斯国际 | |
philippine-airlines | Philippine Airlines, PAL Holdings | 菲律宾航空 菲律賓航空 菲航 | | airline
philippine-coast-guard | Philippine Coast Guard | 菲律宾海岸警卫队 菲律賓海岸警衛隊 | government |
philippine-department-of-energy | Philippine Department of Energy | 菲律宾能源部 菲律賓能源部 | government |
philippine-department-of-national-defense | Philippine Department of National Defense | 菲律宾国防部 菲律賓國防部 | government |
philippine-department-of-transportation | Philippine Department of Transportation | 菲律宾交通部 菲律賓交通部 | government |
philippine-government | Philippine government, Government of the Philippines | 菲律宾政府 菲律賓政府 | government |
philippine-national-bank | Philippine National Bank | 菲律宾国家银行 菲律賓國家銀行 | lender |
philippine-ports-authority | Philippine Ports Authority | 菲律宾港务局 菲律賓港務局 | government |
philippine-stock-exchange | Philippine Stock Exchange | 菲律宾证券交易所 菲律賓證券交易所 | observer |
philips | Philips, Royal Philips, Koninklijke Philips | 飞利浦 飛利浦 皇家飞利浦 皇家飛利浦 | | equipment
phillip-securities-hong-kong | Phillip Securities Hong Kong, Phillip Securities, PhillipCapital | 輝立證券 辉立证券 輝立香港 辉立香港 辉立 輝立 | observer |
phillips-66 | Phillips 66 | 菲利普斯66 | | oil
phillips-auction | Phillips Auctioneers | 富艺斯 富藝斯 | |
philly-shipyard | Philly Shipyard, Hanwha Philly Shipyard | 費城造船廠 费城造船厂 韓華費城造船廠 韩华费城造船厂 | | ships
phinia | Phinia | | | parts
phlow-corp | Phlow Corp | | | cdmo
phoenix-bicycle | Phoenix Bicycle, Shanghai Phoenix | 上海凤凰 上海鳳凰 | |
phoenix-contact | Phoenix Contact | 菲尼克斯电气 菲尼克斯電氣 | | equipment
phoenix-financial-israel | Phoenix Financial Israel | | lender |
phoenix-group | Phoenix Group, Standard Life plc | 标准人寿 標準人壽 | lender |
phoenix-group-abu-dhabi | Phoenix Group Abu Dhabi | | | datacentre
phoenix-petroleum | Phoenix Petroleum | | | oil
phoenix-pharma | Phoenix Pharmahandel | | |
phoenix-publishing-and-media | Phoenix Publishing & Media | 凤凰传媒 鳳凰傳媒 凤凰出版传媒 鳳凰出版傳媒 | | rights
phoenix-suns | Phoenix Suns | 菲尼克斯太陽 菲尼克斯太阳 鳳凰城太陽 凤凰城太阳 | | rights
phoenix-tours | Phoenix Tours | 鳳凰旅遊 凤凰旅游 鳳凰國際旅行社 凤凰国际旅行社 | |
phoenix-tower | Phoenix Tower International | 凤凰铁塔 鳳凰鐵塔 | | telecom
phoenix-tv | Phoenix TV, Phoenix Media, Phoenix Media Investment | 凤凰卫视 鳳凰衞視 鳳凰衛視 凤凰网 鳳凰網 | | media
phoenix-wings | Phoenix Wings, Fengyi Technology | 丰翼科技 豐翼科技 丰鸟科技 豐鳥科技 | |
phonepe | PhonePe | | |
phosagro | PhosAgro | 俄罗斯福斯阿格罗 俄羅斯福斯阿格羅 弗斯阿格罗 弗斯阿格羅 磷农 磷農 福斯阿格罗 福斯阿格羅 俄罗斯磷农公司 俄羅斯磷農公司 | | fertiliser
photronics | Photronics | 福尼克斯 | | equipment
photronics-dnp | Photronics DNP | | | materials
phreesia | Phreesia | | | software
phrontline-biopharma | Phrontline Biopharma | 祐森健恒 祐森健恆 | | drugs
phylion-battery | Phylion Battery | 星恒电源 星恆電源 | | batteries
physical-intelligence | Physical Intelligence | 物理智能公司 | | software
physicswallah | PhysicsWallah | | |
phytium | Phytium | 飞腾信息 飛騰信息 飞腾公司 飛騰公司 | | chips
pi-wallet | Pi Wallet | 拍付國際 拍付国际 Pi拍錢包 Pi拍钱包 | | platform
piaggio | Piaggio | 比亚乔 比亞喬 | | cars
piaggio-aerospace | Piaggio Aerospace | 比亚乔航空 比亞喬航空 | | aircraft
piano-home | Piano Home | 皮阿诺 皮阿諾 | |
picanol | Picanol | 必佳乐 必佳樂 | | equipment
picc-asset-management | PICC Asset Management | 人保资产 人保資產 人保资管 人保資管 | lender |
picc-health | PICC Health | 人保健康 中国人保健康 中國人保健康 | lender |
picc-life | PICC Life, PICC Life Insurance | 人保寿险 人保壽險 人保人寿 人保人壽 中国人保寿险 中國人保壽險 | lender |
picc-reinsurance | PICC Reinsurance | 人保再保险 人保再保險 | lender |
pick-n-pay | Pick n Pay | | | retail
picosun | Picosun | | | equipment
picpay | PicPay | | lender | platform
picsart | Picsart | | | software
pictet | Pictet | 百达 百達 百达集团 百達集團 瑞士百达 瑞士百達 百达资产管理 百達資產管理 | fund |
pida | PIDA, Photonics Industry & Technology Development Association | 光電協進會 光电协进会 光電科技工業協進會 光电科技工业协进会 | observer |
pidilite | Pidilite | | | chemicals
pien-tze-huang | Pien Tze Huang, Zhangzhou Pientzehuang | 片仔癀 | | drugs
pierre-fabre | Pierre Fabre | 皮尔法伯 皮爾法伯 | |
pierre-vacances | Pierre & Vacances, Center Parcs | 皮埃尔假日 皮埃爾假日 | |
pigeon-corporation | Pigeon Corporation | 贝亲 貝親 | |
pihsiang-machinery | Pihsiang Machinery | 必翔實業 必翔实业 | |
pik-group | PIK Group | PIK集团 PIK集團 | |
pika-labs | Pika Labs | | | software
pilatus | Pilatus Aircraft | 皮拉图斯 皮拉圖斯 | | aircraft
pilbara-ports-authority | Pilbara Ports Authority, Pilbara Ports | 皮尔巴拉港务局 皮爾巴拉港務局 | government |
pilgrims-pride | Pilgrim's Pride | 朝聖者驕傲 朝圣者骄傲 皮尔格林 皮爾格林 | | farm
pilkington | Pilkington | 皮尔金顿 皮爾金頓 | | materials
pilot-company | Pilot Company, Pilot Flying J | | | retail
pilsner-urquell | Plzeňský Prazdroj, Pilsner Urquell | 皮尔森啤酒 皮爾森啤酒 | |
pindad | Pindad | | | defence
pinduoduo | Pinduoduo, PDD Holdings | 拼多多 拼多多控股 | | platform
pine-labs | Pine Labs | | |
pinebridge-investments | PineBridge Investments | 柏瑞投資 柏瑞投资 | fund |
pinebridge-taiwan | PineBridge Taiwan | 柏瑞證券投資信託 柏瑞证券投资信托 | fund |
pinehurst-advisors | Pinehurst Advisors | 識富資本 识富资本 | fund |
pinewood | Pinewood Group, Pinewood Studios | 松林制片厂 松林製片廠 松林影视 松林影視 | |
pinfra | Pinfra | | | epc
ping-an-annuity | Ping An Annuity, Ping An Pension | 平安养老险 平安養老險 平安养老 平安養老 | lender |
ping-an-asset-management-hong-kong | Ping An Asset Management Hong Kong | 平安资管香港 平安資管香港 | lender |
ping-an-capital | Ping An Capital | 平安资本 平安資本 | lender |
ping-an-consumer-finance | Ping An Consumer Finance | 平安消费金融 平安消費金融 平安消金 | lender |
ping-an-dianchuang-leasing | Ping An Dianchuang Leasing | 平安点创 平安點創 平安点创租赁 平安點創租賃 | lender |
ping-an-global-voyager-fund | Ping An Global Voyager Fund | 平安全球领航基金 平安全球領航基金 平安领航基金 平安領航基金 | fund |
ping-an-good-doctor | Ping An Good Doctor, Ping An Healthcare and Technology | 平安好医生 平安好醫生 平安健康医疗 平安健康醫療 | | platform
ping-an-health | Ping An Health, Ping An Health Insurance | 平安健康险 平安健康險 平安健康保险 平安健康保險 | lender |
ping-an-overseas-holdings | Ping An Overseas Holdings | 平安海外控股 平安海外 | lender |
ping-an-property-and-casualty | Ping An Property & Casualty, Ping An P&C | 平安产险 平安產險 平安财险 平安財險 中国平安财险 中國平安財險 | lender |
ping-an-puhui | Ping An Puhui | 平安普惠 平安融易 | lender |
ping-an-real-estate | Ping An Real Estate | 平安不动产 平安不動產 | lender |
ping-an-ventures | Ping An Ventures | 平安创投 平安創投 | lender |
ping-an-wealth-management | Ping An Wealth Management | 平安理财 平安理財 | fund |
ping-identity | Ping Identity | | | software
pingcap | PingCAP | 平凯星辰 平凱星辰 | | software
pinggang | Pinggang, Pingxiang Iron & Steel | 萍钢股份 萍鋼股份 萍乡钢铁 萍鄉鋼鐵 方大萍钢 方大萍鋼 | | steel
pinggao-group | Pinggao Group | 平高集团 平高集團 | | equipment
pinglu-canal-group | Pinglu Canal Group | 平陆运河集团 平陸運河集團 | |
pingpong-payment | PingPong Payment, PingPong Intelligent | 呼呼支付 PingPong金融 | |
pingpong-payments | PingPong Payments | 乒乓智能 PingPong支付 | | platform
pingtan-marine | Pingtan Marine | 平潭海洋 宏东渔业 宏東漁業 | | farm
pingzhuang-energy | Pingzhuang Energy | 平庄能源 平莊能源 平庄煤业 平莊煤業 | | mining
pinnacle-financial-partners | Pinnacle Financial Partners | 頂峰金融 顶峰金融 | lender |
pinnacle-investment-management | Pinnacle Investment Management | | fund |
pinnacle-west | Pinnacle West, Arizona Public Service | 亞利桑那公共服務 亚利桑那公共服务 | | power
pinpinxiang-tea | Pinpinxiang Tea | 品品香茶业 品品香茶業 | |
pinterest | Pinterest | 繽趣 缤趣 | | social
pioneer-natural-resources | Pioneer Natural Resources | 先鋒自然資源 先锋自然资源 | | oil
pionyr | Pionyr | | | drugs
piotech | Piotech | 拓荆科技 拓荊科技 拓荆 拓荊 | | equipment
pipechina-lng | PipeChina LNG | 国家管网液化天然气接收站管理公司 國家管網液化天然氣接收站管理公司 | |
pipechina-southwest-pipeline | PipeChina Southwest Pipeline | 国家管网西南管道 國家管網西南管道 | | transport
piper-sandler | Piper Sandler | 派杰 派傑 派珀桑德勒 | observer |
pipistrel | Pipistrel | 蝙蝠飞机 蝙蝠飛機 | | aircraft
piracanjuba | Piracanjuba | | |
piraeus-bank | Piraeus Bank, Piraeus Financial Holdings | 比雷埃夫斯银行 比雷埃夫斯銀行 | lender |
piraeus-port | Piraeus Port Authority, PPA Piraeus, Port of Piraeus | 比雷埃夫斯港 比雷埃夫斯港务局 比雷埃夫斯港務局 | |
piramal | Piramal, Piramal Pharma | 皮拉马尔 皮拉馬爾 皮拉马尔制药 皮拉馬爾製藥 | | cdmo
piramal-pharma-solutions | Piramal Pharma Solutions | | | cdmo
pirelli | Pirelli | 倍耐力 | | parts
piriou | Piriou | | | ships
pitango | Pitango | 皮坦戈 | fund |
pitchbook | PitchBook | | observer |
pivot-bio | Pivot Bio | | |
pivotal-bioventure-partners | Pivotal bioVenture Partners | | fund |
pixar | Pixar | 皮克斯 | | rights
pixelworks | Pixelworks | | | chips
pixxel | Pixxel | | | launch
pizza-hut | Pizza Hut | 必胜客 必勝客 | | retail
pizza-hut-taiwan | Pizza Hut Taiwan | 台灣必勝客 臺灣必勝客 台湾必胜客 富利台灣 富利臺灣 富利台湾 | |
pizzarotti | Impresa Pizzarotti, Pizzarotti | | | epc
pjm-interconnection | PJM Interconnection, PJM | | observer |
pjt-partners | PJT Partners | | observer |
pka | PKA Pension | | fund |
pko | PKO Bank Polski, PKO BP | 波兰储蓄银行 波蘭儲蓄銀行 PKO银行 PKO銀行 | lender |
pkp | PKP Intercity, PKP SA | 波兰国铁 波蘭國鐵 波兰国家铁路 波蘭國家鐵路 | |
pkp-cargo | PKP Cargo, PKP CARGO | 波兰铁路货运 波蘭鐵路貨運 | | transport
pkp-plk | PKP PLK, PKP Polskie Linie Kolejowe | 波兰铁路线路公司 波蘭鐵路線路公司 | |
pku-healthcare-group | PKU Healthcare Group | 北大医疗 北大醫療 北大医药 北大醫藥 | |
pladis | pladis, United Biscuits | | |
plaid-inc | Plaid Inc | | | software
plains-all-american | Plains All American | | | oil
planet-fitness | Planet Fitness | 星球健身 | |
planet-labs | Planet Labs | 行星實驗室 行星实验室 | |
planmeca | Planmeca | 普兰梅卡 普蘭梅卡 | | equipment
plasser | Plasser & Theurer | 普拉塞陶依尔 普拉塞陶依爾 | | trains
plastics-industry-development-center | Plastics Industry Development Center | 塑膠中心 塑胶中心 塑膠工業技術發展中心 塑胶工业技术发展中心 | |
plata-card | Plata Card | | lender | platform
plateno | Plateno | 铂涛集团 鉑濤集團 铂涛酒店 鉑濤酒店 | |
platinum-asset-management | Platinum Asset Management | | fund |
platinum-equity | Platinum Equity | 白金股權 白金股权 鉑金資本 铂金资本 | fund |
play-airlines | Fly Play, PLAY Airlines | | | airline
play-poland | P4 Play, Play Poland | | | telecom
playtika | Playtika | 普雷蒂卡 | |
pld-space | PLD Space | PLD太空 | | launch
pldt | PLDT | 菲律宾长途电话 菲律賓長途電話 菲律宾长途电话公司 菲律賓長途電話公司 | | telecom
pledis-entertainment | Pledis Entertainment | | |
plenary-group | Plenary Group | 普莱纳里 普萊納里 | fund |
plenitude | Eni Plenitude, Plenitude | | | power
plexus-corp | Plexus Corp | 貝萊勝 贝莱胜 | | equipment
pliant-therapeutics | Pliant Therapeutics | | | drugs
plinacro | Plinacro, LNG Croatia, LNG Hrvatska | | |
pliva | Pliva | | | drugs
pll-airports | Polish Airports, Polskie Porty Lotnicze | 波兰机场集团 波蘭機場集團 | |
pln | PLN, Perusahaan Listrik Negara | 印尼国家电力公司 印尼國家電力公司 印尼国电 印尼國電 | | gasbuyer
pln-indonesia-power | PLN Indonesia Power | | | power
pln-nusantara-power | PLN Nusantara Power | | | power
plug-and-play-tech-center | Plug and Play Tech Center | 璞躍 璞跃 | fund |
plum-ventures | Plum Ventures | 梅花创投 梅花創投 | fund |
plus-malaysia | PLUS Malaysia, PLUS Expressways | 大道公司 南北大道公司 | |
plus-power | Plus Power | | | power
plusai | PlusAI, Plus.ai, Plus Automation | 智加科技 智加 | | software
pluspetrol | Pluspetrol | | | oil
pluxee | Pluxee | | |
pmt-pensioenfonds | PMT Pensioenfonds, MN Services | | fund |
pmu | PMU France | | |
pmv | PMV Flanders, Participatiemaatschappij Vlaanderen | | fund |
pmv-pharmaceuticals | PMV Pharmaceuticals | | | drugs
pnc-process-systems | PNC Process Systems, Shanghai PNC | 至纯科技 至純科技 | | equipment
pne | PNE AG | | | power
png-lng | PNG LNG | 巴布亚液化天然气 巴布亞液化天然氣 巴新液化天然气 巴新液化天然氣 | | lng
pnoc | PNOC, Philippine National Oil | 菲律宾国家石油公司 菲律賓國家石油公司 | | oil
po-chai-pills | Po Chai Pills, Li Chung Shing Tong | 李眾勝堂 李众胜堂 | |
po-leung-kuk | Po Leung Kuk | 保良局 | |
po-lin-monastery | Po Lin Monastery | 寶蓮禪寺 宝莲禅寺 | |
pobeda | Pobeda | 胜利航空 勝利航空 | | airline
poczta-polska | Poczta Polska | 波兰邮政 波蘭郵政 | |
podravka | Podravka | | |
poet-llc | POET LLC | | | oil
poet-technologies | POET Technologies | | | optics
pohang-steelers | Pohang Steelers | 浦项制铁人 浦項制鐵人 | |
point72 | Point72 | | fund |
pok-oi-hospital | Pok Oi Hospital | 博愛醫院 博爱医院 | |
pola-orbis | Pola Orbis | 宝丽奥蜜思 寶麗奧蜜思 | |
polar-electro | Polar Electro | | |
polaris-capital | Polaris Capital | | fund |
polaris-inc | Polaris Inc, Polaris Industries | 北極星工業 北极星工业 | | cars
polaris-partners | Polaris Partners | | fund |
polaris-pe | Polaris Private Equity, Polaris Equity | | fund |
polaris-shipping | Polaris Shipping | 北极星海运 北極星海運 | | shipping
polarise-gmbh | Polarise GmbH | | | cloud
polarium | Polarium | | | batteries
polaroid | Polaroid | 寶麗來 宝丽来 | | equipment
polenergia | Polenergia | | | power
polestar | Polestar | 极星 極星 极星汽车 極星汽車 | | cars
polestar-cars | Polestar Automotive | | |
policybazaar | PolicyBazaar, PB Fintech | | |
polimex | Polimex Mostostal, Polimex-Mostostal | | | epc
polish-defence | Polish Ministry of National Defence, Polish Armaments Agency, Polish Defence Ministry, Agencja Uzbrojenia | 波兰国防部 波蘭國防部 波兰军备局 波蘭軍備局 | government |
politecnico-milano | Politecnico di Milano | 米兰理工大学 米蘭理工大學 | |
polo-strategico-nazionale | Polo Strategico Nazionale | | | cloud
polpharma | Polpharma, Polpharma Biologics | 波尔法玛 波爾法瑪 | | drugs
polska-grupa-gornicza | Polska Grupa Górnicza | 波兰矿业集团 波蘭礦業集團 | | mining
poltrona-frau | Poltrona Frau | | |
poly-culture | Poly Culture | 保利文化 保利剧院 保利劇院 | |
poly-property-group | Poly Property Group | 保利置业 保利置業 保利置業集團 保利置业集团 | |
poly-property-services | Poly Property Services | 保利物业 保利物業 | |
poly-union-chemical | Poly Union Chemical, Poly Union | 保利联合 保利聯合 | | chemicals
polycab | Polycab | | |
polychain-capital | Polychain Capital | | fund |
polygon-homes | Polygon Homes | | |
polymarket | Polymarket | | | platform
polymet | PolyMet, NewRange Copper Nickel | | | mining
polymetal | Polymetal, Solidcore Resources | 多金属公司 多金屬公司 | | mining
polynovo | Polynovo | | |
polypeptide | PolyPeptide, PolyPeptide Group | 宝利泰 寶利泰 多肽集团 多肽集團 | | cdmo
polytec-asset | Polytec Asset | 保利達資產 保利达资产 | |
polytec-holdings | Polytec Holdings | 保利達集團 保利达集团 | |
polytechnique | École Polytechnique, Ecole Polytechnique | 巴黎综合理工学院 巴黎綜合理工學院 | |
polytronics-technology | Polytronics Technology | 聚鼎 聚鼎科技 | | parts
polyus | Polyus, Polyus Gold | 极地黄金 極地黃金 极地黄金公司 極地黃金公司 | | mining
pompidou | Centre Pompidou | 蓬皮杜中心 蓬皮杜艺术中心 蓬皮杜藝術中心 | |
ponant | Ponant | 庞洛邮轮 龐洛郵輪 | |
ponsse | Ponsse | 庞赛 龐賽 | | equipment
pontegadea | Pontegadea | 庞特加迪 龐特加迪 | fund |
pontiac-land | Pontiac Land | 邦典置地 | |
ponyai | Pony.ai, Pony AI | 小马智行 小馬智行 | | robotaxi
pool-corp | Pool Corp | | | trading
poolside-ai | Poolside AI | | | software
poongsan | Poongsan | 丰山集团 豐山集團 | | defence
pop-mart | Pop Mart | 泡泡玛特 泡泡瑪特 | | retail
popeyes | Popeyes | 派派思 大力水手炸雞 大力水手炸鸡 | | retail
pophouse-entertainment | Pophouse Entertainment | | fund | rights
popular-inc | Popular Inc, Banco Popular | | lender |
porgera-joint-venture | Porgera Joint Venture, New Porgera | 波格拉金矿 波格拉金礦 新波格拉 | | mining
porr | PORR | | | epc
porsche-se | Porsche SE, Porsche Automobil Holding | 保时捷控股 保時捷控股 保时捷汽车控股 保時捷汽車控股 | fund |
porsche-taiwan-motors | Porsche Taiwan Motors | 台灣保時捷 臺灣保時捷 台湾保时捷 永業保時捷 永业保时捷 | |
port-algeciras | Port of Algeciras | 阿尔赫西拉斯港 阿爾赫西拉斯港 | |
port-amsterdam | Port of Amsterdam | 阿姆斯特丹港 | |
port-antwerp-bruges | Port of Antwerp-Bruges, Port of Antwerp | 安特卫普港 安特衞普港 安特衛普港 安特卫普布鲁日港 安特衞普布魯日港 安特衛普布魯日港 安特卫普-布鲁日港 安特衛普-布魯日港 | |
port-arthur-lng | Port Arthur LNG | 亞瑟港LNG 亚瑟港LNG | | lng
port-authority-of-new-york-and-new-jersey | Port Authority of New York and New Jersey | 紐約新澤西港務局 纽约新泽西港务局 紐新航港局 纽新航港局 | | transport
port-authority-of-thailand | Port Authority of Thailand | 泰国港务局 泰國港務局 | government |
port-barcelona | Port of Barcelona | 巴塞罗那港 巴塞羅那港 | |
port-constanta | Port of Constanta, Constanta Port | 康斯坦察港 | |
port-felixstowe | Port of Felixstowe, Hutchison Ports UK | 费利克斯托港 費利克斯托港 | |
port-gdansk | Port of Gdansk, Port of Gdańsk, Baltic Hub | 格但斯克港 | |
port-gdynia | Port of Gdynia, Gdynia Container Terminal | 格丁尼亚港 格丁尼亞港 | |
port-genoa | Port of Genoa, Ports of Genoa | 热那亚港 熱那亞港 | |
port-gothenburg | Port of Gothenburg, Gothenburg Port Authority | 哥德堡港 | |
port-of-baku | Port of Baku | 巴库港 巴庫港 巴库国际海港 巴庫國際海港 | |
port-of-baltimore | Port of Baltimore, Maryland Port Administration | 巴爾的摩港 巴尔的摩港 | | transport
port-of-brisbane | Port of Brisbane | 布里斯班港 | |
port-of-buenaventura | Port of Buenaventura | | | transport
port-of-callao | Port of Callao | 卡亞俄港 卡亚俄港 | | transport
port-of-cartagena | Port of Cartagena | 卡塔赫納港 卡塔赫纳港 | | transport
port-of-corpus-christi | Port of Corpus Christi | 科珀斯克里斯蒂港 | | transport
port-of-darwin | Port of Darwin, Darwin Port, Landbridge Group | 达尔文港 達爾文港 岚桥集团 嵐橋集團 | |
port-of-halifax | Port of Halifax | 哈利法克斯港 | | transport
port-of-houston | Port of Houston, Port Houston | 休斯敦港 休士頓港 休士顿港 | | transport
port-of-kaohsiung | Port of Kaohsiung | 高雄港務分公司 高雄港务分公司 高雄港務公司 高雄港务公司 | |
port-of-keelung | Port of Keelung | 基隆港務分公司 基隆港务分公司 | |
port-of-kingston | Port of Kingston, Kingston Freeport Terminal | 金斯敦自由港 | | transport
port-of-lazaro-cardenas | Port of Lázaro Cárdenas | 拉薩羅卡德納斯港 拉萨罗卡德纳斯港 | | transport
port-of-long-beach | Port of Long Beach | 長灘港 长滩港 | | transport
port-of-los-angeles | Port of Los Angeles | 洛杉磯港 洛杉矶港 | | transport
port-of-manzanillo | Port of Manzanillo, Asipona Manzanillo | 曼薩尼約港 曼萨尼约港 | | transport
port-of-melbourne | Port of Melbourne | 墨尔本港 墨爾本港 | |
port-of-montreal | Port of Montreal | 蒙特利爾港 蒙特利尔港 | | transport
port-of-new-orleans | Port of New Orleans | 新奧爾良港 新奥尔良港 | | transport
port-of-newcastle | Port of Newcastle | 纽卡斯尔港 紐卡斯爾港 | |
port-of-oakland | Port of Oakland | 奧克蘭港務局 奥克兰港务局 | | transport
port-of-san-antonio-chile | Port of San Antonio Chile, Puerto San Antonio | 智利聖安東尼奧港 智利圣安东尼奥港 | | transport
port-of-savannah | Port of Savannah | 薩凡納港 萨凡纳港 | | transport
port-of-taichung | Port of Taichung | 台中港務分公司 臺中港務分公司 台中港务分公司 | |
port-of-tanjung-pelepas | Port of Tanjung Pelepas | | |
port-of-tauranga | Port of Tauranga | 陶朗加港 | |
port-of-vancouver | Port of Vancouver, Vancouver Fraser Port Authority | 溫哥華港 温哥华港 | | transport
port-of-virginia | Port of Virginia, Virginia Port Authority | 弗吉尼亞港務局 弗吉尼亚港务局 | | transport
port-of-vladivostok | Port of Vladivostok, Vladivostok Commercial Sea Port | 符拉迪沃斯托克商港 海参崴港 海參崴港 | |
port-rotterdam | Port of Rotterdam, Port of Rotterdam Authority | 鹿特丹港 鹿特丹港务局 鹿特丹港務局 | |
port-tallinn | Port of Tallinn, Tallinna Sadam | 塔林港 | |
port-trieste | Port of Trieste | 的里雅斯特港 的裏雅斯特港 的裡雅斯特港 | |
port-valencia | Valenciaport, Port of Valencia | 瓦伦西亚港 瓦倫西亞港 | |
porter-airlines | Porter Airlines | | | airline
porterbrook | Porterbrook | 波特布鲁克 波特布魯克 | | lease
porthos | Porthos CCS | | |
portland-general-electric | Portland General Electric | 波特蘭通用電氣 波特兰通用电气 | | power
portland-trail-blazers | Portland Trail Blazers | 波特蘭開拓者 波特兰开拓者 | | rights
portmiami | PortMiami | 邁阿密港 迈阿密港 | | transport
porto-de-santos | Porto de Santos, Santos Port Authority | 桑托斯港務局 桑托斯港务局 桑托斯港 | | transport
porto-itapoa | Porto Itapoá | | | transport
porto-seguro | Porto Seguro | 波爾圖塞古羅保險 波尔图塞古罗保险 | lender |
portola-pharmaceuticals | Portola Pharmaceuticals | | | drugs
porton-advanced | Porton Advanced | 博腾生物 博騰生物 | | cdmo
porton-pharma | Porton Pharma | 博腾股份 博騰股份 博腾制药 博騰製藥 | | cdmo
portonave | Portonave | | | transport
ports-america | Ports America | 美國港口集團 美国港口集团 | | transport
ports-of-auckland | Ports of Auckland | 奥克兰港 奧克蘭港 | |
portuguese-state | Portuguese state, Portuguese government | 葡萄牙政府 | government |
portwell | Portwell | 瑞傳科技 瑞传科技 | |
posco-argentina | Posco Argentina | 浦項阿根廷 浦项阿根廷 | | lithium
posco-dx | Posco DX | 浦项DX 浦項DX | | software
posco-e-and-c | Posco E&C, Posco Eco & Challenge | 浦项建设 浦項建設 | | epc
poseida | Poseida, Poseida Therapeutics | | | drugs
positivo-tecnologia | Positivo Tecnologia | | | servers
positron-ai | Positron AI | | | chips
posiva | Posiva | | |
post-holdings | Post Holdings | 波斯特控股 | |
poste-italiane | Poste Italiane | 意大利邮政 意大利郵政 | lender |
posten | Posten Norge, Posten Bring | 挪威邮政 挪威郵政 | |
postnl | PostNL | 荷兰邮政 荷蘭郵政 | |
postnord | PostNord | 北欧邮政 北歐郵政 | |
postobon | Postobón | | |
potens-semiconductor | Potens Semiconductor | 博盛半導體 博盛半导体 博盛 | | chips
pou-sheng-international | Pou Sheng International, YYSports, Pou Sheng | 宝胜国际 寶勝國際 | | retail
powell-industries | Powell Industries | | | equipment
power-corporation-of-canada | Power Corporation of Canada, Power Corp | 加拿大鮑爾集團 加拿大鲍尔集团 鮑爾集團 鲍尔集团 | fund |
power-electronics | Power Electronics Spain | | | solar
power-finance-corporation | Power Finance Corporation | 印度电力金融公司 印度電力金融公司 | lender |
power-grid-corporation-of-india | Power Grid Corporation of India, PowerGrid India | 印度电网公司 印度電網公司 印度国家电网 印度國家電網 | |
power-integrations | Power Integrations | 帕沃英蒂格盛 | | chips
power-international-holding | Power International Holding | | |
power-machines | Power Machines | | | turbines
power-metals-corp | Power Metals Corp | | | lithium
powercell-sweden | PowerCell Sweden | | | fuelcells
powerchina-beijing-engineering | PowerChina Beijing Engineering | 电建北京院 電建北京院 北京勘测设计研究院 北京勘測設計研究院 | | epc
powerchina-capital | PowerChina Capital, PowerChina Fund Management | 电建基金 電建基金 中电建基金 中電建基金 | fund |
powerchina-chengdu-engineering | PowerChina Chengdu Engineering | 电建成都院 電建成都院 成勘院 成都勘测设计研究院 成都勘測設計研究院 | | epc
powerchina-eco-environmental | PowerChina Eco-Environmental, PowerChina Ecology | 中电建生态环境 中電建生態環境 电建生态 電建生態 | | epc
powerchina-finance | PowerChina Finance | 电建财务 電建財務 中国电建财务 中國電建財務 | lender |
powerchina-guiyang-engineering | PowerChina Guiyang Engineering | 电建贵阳院 電建貴陽院 贵阳勘测设计研究院 貴陽勘測設計研究院 | | epc
powerchina-guizhou | PowerChina Guizhou | 电建贵州工程 電建貴州工程 | | epc
powerchina-hebei-engineering | PowerChina Hebei Engineering | 电建河北工程 電建河北工程 | | epc
powerchina-huadong-engineering | PowerChina Huadong Engineering | 电建华东院 電建華東院 中国电建华东院 中國電建華東院 华东勘测设计研究院 華東勘測設計研究院 | | epc
powerchina-hubei-engineering | PowerChina Hubei Engineering | 电建湖北工程 電建湖北工程 | | epc
powerchina-international | PowerChina International, PowerChina International Group | 电建国际 電建國際 中国电建国际 中國電建國際 中电建国际 中電建國際 | | epc
powerchina-jiangxi | PowerChina Jiangxi | 电建江西电建 電建江西電建 江西电建 江西電建 | | epc
powerchina-kunming-engineering | PowerChina Kunming Engineering | 电建昆明院 電建昆明院 昆明勘测设计研究院 昆明勘測設計研究院 | | epc
powerchina-leasing | PowerChina Leasing | 中国电建租赁 中國電建租賃 电建租赁 電建租賃 中国电建集团租赁 中國電建集團租賃 中电建租赁 中電建租賃 中电建融资租赁 中電建融資租賃 | lender |
powerchina-northwest-engineering | PowerChina Northwest Engineering | 电建西北院 電建西北院 西北勘测设计研究院 西北勘測設計研究院 | | epc
powerchina-real-estate | PowerChina Real Estate | 电建地产 電建地產 中国电建地产 中國電建地產 | |
powerchina-renewable-energy | PowerChina Renewable Energy, PowerChina New Energy | 电建新能源 電建新能源 电建新能 電建新能 中电建新能源 中電建新能源 | | power
powerchina-resources | PowerChina Resources, PowerChina Overseas Investment | 电建海投 電建海投 电建海外投资 電建海外投資 中国电建海投 中國電建海投 | | power
powerchina-roadbridge | PowerChina Roadbridge | 电建路桥 電建路橋 中电建路桥 中電建路橋 | | epc
powerchina-zhongnan-engineering | PowerChina Zhongnan Engineering | 电建中南院 電建中南院 中南勘测设计研究院 中南勘測設計研究院 | | epc
powerco | PowerCo | 大众电池公司 大眾電池公司 PowerCo电池 PowerCo電池 | | batteries
powerhouse-data-centers | PowerHouse Data Centers | | | datacentre
powering-australian-renewables | Powering Australian Renewables | | | power
powerleader | Powerleader | 宝德 寶德 宝德计算 寶德計算 宝德科技 寶德科技 | | servers
powerlink-queensland | Powerlink Queensland | | |
powerlong-commercial | Powerlong Commercial | 宝龙商业 寶龍商業 | |
powerlong-real-estate | Powerlong Real Estate | 宝龙地产 寶龍地產 宝龙集团 寶龍集團 | |
powerx | PowerX | | | batteries
powin | Powin | | | batteries
ppc-greece | Public Power Corporation, PPC Greece | 希腊公共电力公司 希臘公共電力公司 希腊国家电力公司 希臘國家電力公司 | | power
ppc-ltd | PPC Ltd, PPC Cement | | |
ppd-inc | PPD Inc | 百时益 百時益 | |
ppf | PPF, PPF Group | 捷克派富集团 捷克派富集團 派富集团 派富集團 | fund |
ppg-industries | PPG Industries, PPG | PPG工業 PPG工业 | | materials
ppl-corp | PPL Corp, PPL Electric | | | power
pptv | PPTV, PP Sports | PP视频 PP視頻 PP体育 PP體育 聚力传媒 聚力傳媒 | | media
pra-group | PRA Group | | lender |
prado-museum | Prado Museum, Museo del Prado | 普拉多博物馆 普拉多博物館 | |
prague-airport | Prague Airport, Letiště Praha | 布拉格机场 布拉格機場 | |
pran-rfl | Pran-RFL | | |
prasa | PRASA, Passenger Rail Agency of South Africa | 南非客运铁路局 南非客運鐵路局 | | trains
prasarana-malaysia | Prasarana Malaysia | | |
pratt-and-whitney-canada | Pratt & Whitney Canada | 普惠加拿大 | | engines
prax | Prax Group | | | oil
praxis-capital | Praxis Capital | | fund |
praxis-precision-medicines | Praxis Precision Medicines | | | drugs
precigen | Precigen | | | drugs
precinct-properties | Precinct Properties | | fund |
precious-shipping | Precious Shipping | 宝贵航运 寶貴航運 | | shipping
precision-biosciences | Precision BioSciences | | | drugs
precision-castparts | Precision Castparts | 精密鑄件 精密铸件 精密機件公司 精密机件公司 | | parts
precision-drilling | Precision Drilling | 精密鑽井 精密钻井 | | equipment
predictive-discovery | Predictive Discovery | | | mining
preem | Preem | | | oil
preferred-bank | Preferred Bank | 美商銀行 美商银行 | lender |
preferred-networks | Preferred Networks | | | ai
preformed-line-products | Preformed Line Products | | | equipment
prelude-therapeutics | Prelude Therapeutics | | | drugs
premier-african-minerals | Premier African Minerals | 非洲首要矿产 非洲首要礦產 | | lithium
premier-energies | Premier Energies | | | solar
premier-energy | Premier Energy Group | | | power
premier-foods | Premier Foods | | |
premier-investments | Premier Investments | | | retail
premier-league | Premier League, English Premier League | 英超 英超联赛 英超聯賽 英超联盟 英超聯盟 英格兰足球超级联赛 英格蘭足球超級聯賽 | | rights
premier-oil | Premier Oil, Chrysaor | | | oil
premier-partners | Premier Partners | | fund |
premium-brands-holdings | Premium Brands Holdings | | |
premji-invest | Premji Invest | | fund |
premuda | Premuda | | | shipping
prepa | PREPA, Puerto Rico Electric Power Authority | 波多黎各電力局 波多黎各电力局 | | power
preqin | Preqin | | observer |
presidency-of-defence-industries | Presidency of Defence Industries, Defence Industry Agency Turkey | 土耳其国防工业局 土耳其國防工業局 土耳其国防工业署 土耳其國防工業署 | government |
president-drugstore | President Drugstore, Cosmed | 康是美 統一生活事業 统一生活事业 | | retail
president-futures | President Futures | 統一期貨 统一期货 | observer |
president-international-development | President International Development | 統一國際開發 统一国际开发 | fund |
presidio-inc | Presidio Inc | | | software
presight | Presight | | | ai
press-metal | Press Metal | | | materials
prestige-estates | Prestige Estates | | |
pret | Pret A Manger, Pret | | |
pretium-partners | Pretium Partners | | fund |
previ-brasil | Previ Brasil | | fund |
pricerite | Pricerite | 實惠集團 实惠集团 | | retail
prima-industrie | Prima Industrie | 普瑞玛 普瑞瑪 | | equipment
prima-meat-packers | Prima Meat Packers | 普利玛火腿 普利瑪火腿 | |
primalend | PrimaLend | | lender |
primarius | Primarius, Primarius Technologies | 概伦电子 概倫電子 | | software
primark | Primark, Associated British Foods, AB Foods | 普里马克 普里馬克 英联食品 英聯食品 英国联合食品 英國聯合食品 | | retail
primary-wave | Primary Wave | | | rights
primax-tymphany | Primax Tymphany | 迪芬尼 | |
prime-data-centers | Prime Data Centers | | | datacentre
prime-infrastructure | Prime Infrastructure, Prime Infra | | |
prime-medicine | Prime Medicine | | | drugs
prime-planet-energy-and-solutions | Prime Planet Energy & Solutions | 泰星能源 | | batteries
primearth-ev-energy | Primearth EV Energy, Toyota Battery | 丰田电池 豐田電池 | | batteries
primecredit | PrimeCredit | 安信信貸 安信信贷 | lender |
primergy-solar | Primergy Solar | | | power
primerica | Primerica | | lender |
primo-brands | Primo Brands, BlueTriton | | |
primorsky-krai-government | Primorsky Krai government | 滨海边疆区政府 濱海邊疆區政府 | government |
prince-holding-group | Prince Holding Group, Prince Group Cambodia | 柬埔寨太子集团 柬埔寨太子集團 太子控股 | |
prince-hotels | Prince Hotels, Seibu Prince | 王子大饭店 王子大飯店 王子酒店 | |
prince-of-wales-hospital-hong-kong | Prince of Wales Hospital Hong Kong | 威爾斯親王醫院 威尔斯亲王医院 | |
prince-rupert-port-authority | Prince Rupert Port Authority | 魯珀特王子港 鲁珀特王子港 | | transport
prince-william-county | Prince William County | 威廉王子縣 威廉王子县 | government |
princes-newlat | NewPrinces, Newlat | | |
princess-margaret-hospital-hong-kong | Princess Margaret Hospital Hong Kong | 瑪嘉烈醫院 玛嘉烈医院 | |
princeton-digital-group | Princeton Digital Group | 普林斯顿数字集团 普林斯頓數字集團 普平數據 普平数据 | | datacentre
princeton-technology | Princeton Technology | 普誠科技 普诚科技 | | chips
princeton-university | Princeton University | 普林斯頓大學 普林斯顿大学 | |
principal-asset-management | Principal Asset Management | 信安資產管理 信安资产管理 | fund |
principal-financial | Principal Financial, Principal Financial Group | 信安金融 信安金融集團 信安金融集团 | lender |
principia-biopharma | Principia Biopharma | | | drugs
printemps | Printemps department store | 巴黎春天百货 巴黎春天百貨 春天百货 春天百貨 | | retail
prinx-chengshan | Prinx Chengshan | 浦林成山 成山集团 成山集團 | | parts
prio-sa | PRIO SA, PetroRio | | | oil
prisa | Prisa, Grupo Prisa | | |
pritzker-private-capital | Pritzker Private Capital | | fund |
privatbank | PrivatBank | 乌克兰私人银行 烏克蘭私人銀行 | lender |
privia-health | Privia Health | | |
privredna-banka-zagreb | Privredna banka Zagreb | | lender |
pro-btp | Pro BTP | | lender |
pro-medicus | Pro Medicus | | | software
probio | ProBio, GenScript ProBio, Probio | 蓬勃生物 | | cdmo
probuild | Probuild | | |
procept-biorobotics | PROCEPT BioRobotics | | | equipment
prodea | Prodea Investments | | |
prodeco | Prodeco | | | mining
produbanco | Produbanco | | lender |
proenergy | ProEnergy | | | turbines
profoundbio | ProfoundBio | 普方生物 | | drugs
progenics | Progenics | | | drugs
progress-rail | Progress Rail | 普羅格雷斯鐵路 普罗格雷斯铁路 | | trains
progress-software | Progress Software | | | software
progressive-corp | Progressive Corp | 前進保險 前进保险 進步保險公司 进步保险公司 | lender |
proinversion | Proinversión, ProInversion | 秘魯私人投資促進局 秘鲁私人投资促进局 | government |
project-a | Project A Ventures | | fund |
project-kuiper | Project Kuiper, Amazon Kuiper, Amazon Leo | 柯伊伯計劃 柯伊伯计划 亞馬遜柯伊伯 亚马逊柯伊伯 | | telecom
project-prometheus | Project Prometheus | | |
prokidney | ProKidney | | | drugs
prolec | Prolec, Prolec GE | 普羅萊克 普罗莱克 | | equipment
prolium-bioscience | Prolium Bioscience | | | drugs
promate-electronic | Promate Electronic | 豐藝 丰艺 豐藝電子 丰艺电子 | | trading
promega | Promega | 普洛麥格 普洛麦格 | | materials
prometeon-tyre | Prometeon Tyre | 倍耐力工业胎 倍耐力工業胎 普罗米修斯轮胎 普羅米修斯輪胎 PTG | | parts
prometheus-biosciences | Prometheus Biosciences | | | drugs
promigas | Promigas | | | gasbuyer
promise-hong-kong | Promise Hong Kong | 邦民日本財務 邦民日本财务 | lender |
promon | Promon | | | epc
promsvyazbank | Promsvyazbank | 俄罗斯工业通讯银行 俄羅斯工業通訊銀行 | lender |
prony-resources | Prony Resources | | | mining
proofpoint | Proofpoint | | | software
proparco | Proparco | 法国经合投资公司 法國經合投資公司 法国经济合作投资促进公司 法國經濟合作投資促進公司 | lender |
propertyguru | PropertyGuru | | | platform
propetro | ProPetro | | | equipment
proqr | ProQR | | | drugs
prorail | ProRail | | |
prosegur | Prosegur | 普罗赛古 普羅賽古 | |
prosiebensat1 | ProSiebenSat.1, ProSiebenSat1, ProSieben | 普罗七台 普羅七台 | |
prospect-capital | Prospect Capital | | lender |
prospect-lithium-zimbabwe | Prospect Lithium Zimbabwe | 前景锂矿 前景鋰礦 | | lithium
prospect-medical-holdings | Prospect Medical Holdings | | |
prosperity-bancshares | Prosperity Bancshares | | lender |
prosperity-dielectrics | Prosperity Dielectrics | 信昌電 信昌电 信昌電陶 信昌电陶 | | parts
prosperity-reit | Prosperity REIT | 泓富產業信託 泓富产业信托 | |
prosperity7-ventures | Prosperity7 Ventures, Prosperity7 | 繁荣7风投 繁榮7風投 | fund |
prosus | Prosus | Prosus 南非报业集团 南非報業集團 普罗苏斯 普羅蘇斯 Prosus集团 Prosus集團 | fund |
protagonist-therapeutics | Protagonist Therapeutics | | | drugs
protara-therapeutics | Protara Therapeutics | | | drugs
proteccion-sa | Protección SA | | fund |
protective-life | Protective Life | | lender |
protelindo | Protelindo, Sarana Menara Nusantara | | |
proterial | Proterial, Hitachi Metals | 日立金属 日立金屬 博迈立铖 博邁立鋮 | | materials
proterra | Proterra | 普羅特拉 普罗特拉 | | cars
prothena | Prothena | | | drugs
proto-labs | Proto Labs, Protolabs | | | equipment
proton-holdings | Proton Holdings | 宝腾 寶騰 宝腾汽车 寶騰汽車 | | cars
provention-bio | Provention Bio | | | drugs
providence-health | Providence Health | | |
providence-university | Providence University | 靜宜大學 静宜大学 | |
province-of-buenos-aires | Province of Buenos Aires | 布宜諾斯艾利斯省 布宜诺斯艾利斯省 布宜諾斯艾利斯省政府 布宜诺斯艾利斯省政府 | government |
province-of-catamarca | Province of Catamarca | 卡塔馬卡省 卡塔马卡省 卡塔馬卡省政府 卡塔马卡省政府 | government |
province-of-cordoba | Province of Córdoba | 科爾多瓦省 科尔多瓦省 科爾多瓦省政府 科尔多瓦省政府 | government |
province-of-jujuy | Province of Jujuy, JEMSE | 胡胡伊省 | government |
province-of-neuquen | Province of Neuquén | 內烏肯省 内乌肯省 內烏肯省政府 内乌肯省政府 | government |
province-of-salta | Province of Salta, REMSA | 薩爾塔省政府 萨尔塔省政府 | government |
province-of-san-juan | Province of San Juan | 聖胡安省政府 圣胡安省政府 | government |
province-of-santa-fe | Province of Santa Fe | 聖菲省政府 圣菲省政府 | government |
provincial-electricity-authority | Provincial Electricity Authority | 泰国地方电力局 泰國地方電力局 | | power
proxima-fusion | Proxima Fusion | 比邻星聚变 比鄰星聚變 | | reactors
proximus | Proximus | 比利时电信 比利時電信 | | telecom
proya | Proya, Proya Cosmetics | 珀莱雅 珀萊雅 | |
prs-for-music | PRS for Music | | | rights
prudential-financial | Prudential Financial | 保德信 保德信金融 保德信金融集團 保德信金融集团 | lender |
prudential-plc | Prudential plc | 英国保诚 英國保誠 保诚集团 保誠集團 | lender |
pruksa | Pruksa | | |
prysmian | Prysmian, Prysmian Group | 普睿司曼 普睿司曼集团 普睿司曼集團 | | equipment
psa-antwerp | PSA Antwerp | | |
psa-international | PSA International, PSA Singapore | 新加坡国际港务集团 新加坡國際港務集團 新加坡港务集团 新加坡港務集團 新加坡國際港務 新加坡国际港务 | |
psbank | PSBank | | lender |
psbc-financial-asset-investment | PSBC Financial Asset Investment | 中邮投资 中郵投資 中邮金融资产投资 中郵金融資產投資 | lender |
psbc-financial-leasing | PSBC Financial Leasing | 邮银金租 郵銀金租 邮银租赁 郵銀租賃 邮储金租 郵儲金租 | lender |
psbc-fund | PSBC Fund, China Post Fund, China Post & Capital Fund | 中邮基金 中郵基金 中邮创业基金 中郵創業基金 | fund |
psbc-wealth-management | PSBC Wealth Management, China Post Wealth Management | 中邮理财 中郵理財 | fund |
pse | PSE Poland, Polskie Sieci Elektroenergetyczne | 波兰国家电网 波蘭國家電網 | | powerbuyer
psiquantum | PsiQuantum | 普赛量子 普賽量子 | | equipment
psk-inc | PSK Inc | | | equipment
psp-investments | PSP Investments, Public Sector Pension Investment Board | 加拿大公共部門養老金投資公司 加拿大公共部门养老金投资公司 加拿大公務員退休金投資局 加拿大公务员退休金投资局 | fund |
psp-swiss | PSP Swiss Property | | |
psv | PSV Eindhoven | 埃因霍温足球俱乐部 埃因霍温足球俱樂部 埃因霍溫足球俱樂部 | |
pt-inka | PT INKA, Industri Kereta Api | 印尼铁路工业公司 印尼鐵路工業公司 | | trains
pt-pal-indonesia | PT PAL Indonesia | 印尼PAL造船厂 印尼PAL造船廠 | | ships
pt-timah | PT Timah | 印尼锡业 印尼錫業 | | mining
ptc-inc | PTC Inc | | | software
ptc-therapeutics | PTC Therapeutics | | | drugs
ptcl | PTCL, Pakistan Telecommunication | 巴基斯坦电信公司 巴基斯坦電信公司 | | telecom
ptsc | PTSC, PetroVietnam Technical Services | 越南油气技术服务 越南油氣技術服務 | | epc
ptt-global-chemical | PTT Global Chemical | 泰国国家石油全球化学 泰國國家石油全球化學 | | materials
ptt-oil-and-retail | PTT Oil and Retail, Cafe Amazon | | | retail
pttep | PTTEP, PTT Exploration and Production | 泰国国家石油勘探生产 泰國國家石油勘探生產 | | oil
pub-singapore | PUB Singapore, Public Utilities Board | 新加坡公用事业局 新加坡公用事業局 | government |
public-bank-hong-kong | Public Bank (Hong Kong) | 大眾銀行香港 大众银行香港 大眾銀行（香港） 大众银行（香港） | lender |
public-bank-malaysia | Public Bank Malaysia, Public Bank Berhad | 马来西亚大众银行 馬來西亞大眾銀行 | lender |
public-construction-commission-taiwan | Public Construction Commission Taiwan | 公共工程委員會 公共工程委员会 行政院公共工程委員會 行政院公共工程委员会 | government |
public-financial-holdings | Public Financial Holdings | 大眾金融控股 大众金融控股 | lender |
public-investment-corporation-south-africa | Public Investment Corporation South Africa, Public Investment Corporation | 南非公共投资公司 南非公共投資公司 | fund |
public-officials-benefit-association | Public Officials Benefit Association, POBA | 韩国地方行政共济会 韓國地方行政共濟會 | fund |
public-procurement-service-korea | Public Procurement Service Korea | 韩国调达厅 韓國調達廳 | government |
public-service-enterprise-group | Public Service Enterprise Group, PSEG | 公共服務企業集團 公共服务企业集团 | | power
public-service-pension-fund-taiwan | Public Service Pension Fund Taiwan | 退撫基金 退抚基金 公務人員退休撫卹基金 公务人员退休抚恤基金 | fund |
public-services-and-procurement-canada | Public Services and Procurement Canada | 加拿大公共服務和採購部 加拿大公共服务和采购部 | government |
public-storage-inc | Public Storage Inc | | |
public-television-service-taiwan | Public Television Service Taiwan | 台灣公共電視 臺灣公共電視 台湾公共电视 公視基金會 公视基金会 公共電視文化事業基金會 公共电视文化事业基金会 | | platform
public-works-bureau-macau | Public Works Bureau Macau | 澳門公共建設局 澳门公共建设局 | government |
publica | Publica Swiss, PUBLICA Switzerland | | fund |
publicis | Publicis, Publicis Groupe | 阳狮 陽獅 阳狮集团 陽獅集團 | |
publix | Publix | | | retail
pucheng-clean-energy-chemical | Pucheng Clean Energy Chemical | 蒲城清洁能源化工 蒲城清潔能源化工 | | chemicals
pudao-credit | Pudao Credit | 朴道征信 樸道徵信 | observer |
pudong-capital | Pudong Capital | 浦东资本 浦東資本 浦东资本投资运营 浦東資本投資運營 | fund |
pudong-construction | Pudong Construction, Shanghai Pudong Construction | 上海浦东建设 上海浦東建設 | | epc
pudong-investment-holding | Pudong Investment Holding | 浦东投控 浦東投控 浦东投资控股 浦東投資控股 | fund |
pudong-new-area-government | Pudong New Area Government | 浦东新区政府 浦東新區政府 上海市浦东新区人民政府 上海市浦東新區人民政府 | government |
pudong-venture-capital | Pudong Venture Capital | 浦东创投 浦東創投 浦东创投集团 浦東創投集團 | fund |
pudu-robotics | Pudu Robotics, Pudu | 普渡科技 普渡机器人 普渡機器人 | |
puerto-rico-government | Puerto Rico government, Government of Puerto Rico | 波多黎各政府 | government |
puerto-ventanas | Puerto Ventanas | | | transport
puertos-estado | Puertos del Estado | 西班牙国家港务局 西班牙國家港務局 | government |
pufsecurity | PUFsecurity | 熵碼科技 熵码科技 熵碼 熵码 | | chips
puget-sound-energy | Puget Sound Energy | 普吉特海灣能源 普吉特海湾能源 | | power
puig | Puig | 普伊格 | |
pujen-land-development | Pujen Land Development | 璞真建設 璞真建设 | |
pulike-bio | Pulike Bio | 普莱柯 普萊柯 | | drugs
pulmatrix | Pulmatrix | | | drugs
pulmuone | Pulmuone | 圃美多 | |
pulsant | Pulsant | | | datacentre
pulse-biosciences | Pulse Biosciences | | | equipment
pulse-electronics | Pulse Electronics | 普思電子 普思电子 | | parts
pultegroup | PulteGroup | 普爾特集團 普尔特集团 | |
puma-biotechnology | Puma Biotechnology | 彪馬生物 彪马生物 | | drugs
puma-energy | Puma Energy | 彪马能源 彪馬能源 | | retail
puma-se | Puma SE | 彪马 彪馬 | |
punjab-national-bank | Punjab National Bank | 旁遮普国家银行 旁遮普國家銀行 | lender |
pupuk-indonesia | Pupuk Indonesia | 印尼化肥公司 | | fertiliser
puratos | Puratos | 焙乐道 焙樂道 | |
purcari | Purcari Wineries | | |
purdue-pharma | Purdue Pharma | 普渡製藥 普渡制药 | | drugs
purdue-university | Purdue University | 普渡大學 普渡大学 普度大學 普度大学 | |
pure-dc | Pure Data Centres, Pure DC | | | datacentre
pure-harvest-smart-farms | Pure Harvest Smart Farms | | | farm
pure-storage | Pure Storage | | | servers
purecycle | PureCycle, PureCycle Technologies | | | materials
puregold | Puregold | | | retail
purehealth | PureHealth | | |
puri-ophthalmology | Puri Ophthalmology, Purui Eye | 普瑞眼科 | |
purple-innovation | Purple Innovation | | |
purple-mountain-laboratories | Purple Mountain Laboratories | 紫金山实验室 紫金山實驗室 | |
pushpay | Pushpay | | | software
putevi-srbije | Putevi Srbije, Koridori Srbije | 塞尔维亚道路公司 塞爾維亞道路公司 | |
putian-municipal-government | Putian Municipal Government, Putian government, Putian municipal government | 莆田市政府 莆田市人民政府 | government |
putzmeister | Putzmeister | 普茨迈斯特 普茨邁斯特 | | equipment
puy-du-fou | Puy du Fou | 狂人国 狂人國 | |
puya-semiconductor | Puya Semiconductor | 普冉股份 普冉半导体 普冉半導體 | | memory
pv-power | PV Power | 越南油气电力 越南油氣電力 | | gasbuyer
pvh-corp | PVH Corp, Calvin Klein, Tommy Hilfiger | 卡爾文克萊恩 卡尔文克莱恩 湯米希爾費格 汤米希尔费格 PVH集團 PVH集团 | |
pvi-holdings | PVI Holdings | | lender |
pvr-inox | PVR Inox | | |
pwc | PwC, PricewaterhouseCoopers | 普華永道 普华永道 羅兵咸永道 罗兵咸永道 羅兵鹹永道 | observer |
pwc-taiwan | PwC Taiwan | 資誠 资诚 資誠聯合會計師事務所 资诚联合会计师事务所 | observer |
pwr-holdings | PWR Holdings | | | parts
px-pay-plus | PX Pay Plus | 全支付電子支付 全支付电子支付 | | platform
pzu | PZU, Powszechny Zakład Ubezpieczeń | 波兰PZU保险 波蘭PZU保險 波兰保险公司PZU 波蘭保險公司PZU | lender |
q-energy | Qualitas Energy | | fund |
q-square | Q Square | 京站時尚廣場 京站时尚广场 京站實業 京站实业 | | retail
q-tech | Q Tech, Q Technology | 丘钛科技 丘鈦科技 丘钛 丘鈦 丘鈦微電子 丘钛微电子 | | optics
q2-holdings | Q2 Holdings | | | software
qafco | QAFCO, Qatar Fertiliser Company | 卡塔尔化肥公司 卡塔爾化肥公司 | | fertiliser
qai-ai | Qai AI | | | ai
qair | Qair | | | power
qanot-sharq | Qanot Sharq | | | airline
qapco | QAPCO | 卡塔尔石化 卡塔爾石化 | |
qarmet | Qarmet | 卡尔梅特 卡爾梅特 | | steel
qatar-central-bank | Qatar Central Bank | 卡塔尔央行 卡塔爾央行 卡塔尔中央银行 卡塔爾中央銀行 | government |
qatar-development-bank | Qatar Development Bank | 卡塔尔发展银行 卡塔爾發展銀行 | lender |
qatar-electricity-and-water | Qatar Electricity & Water | 卡塔尔水电公司 卡塔爾水電公司 | | power
qatar-financial-centre | Qatar Financial Centre | 卡塔尔金融中心 卡塔爾金融中心 | government |
qatar-foundation | Qatar Foundation | 卡塔尔基金会 卡塔爾基金會 | |
qatar-islamic-bank | Qatar Islamic Bank | 卡塔尔伊斯兰银行 卡塔爾伊斯蘭銀行 | lender |
qatar-national-bank | Qatar National Bank, QNB | 卡塔尔国民银行 卡塔爾國民銀行 卡塔爾國家銀行 卡塔尔国家银行 | lender |
qatar-sports-investments | Qatar Sports Investments | 卡塔尔体育投资公司 卡塔爾體育投資公司 卡塔尔体育投资 卡塔爾體育投資 | fund |
qatar-stock-exchange | Qatar Stock Exchange | 卡塔尔证券交易所 卡塔爾證券交易所 | observer |
qatari-diar | Qatari Diar | 卡塔尔迪亚尔 卡塔爾迪亞爾 迪亚尔房地产 迪亞爾房地產 | |
qatari-government | Qatari government, Government of Qatar | 卡塔尔政府 卡塔爾政府 卡達政府 卡达政府 | government |
qazaqgaz | QazaqGaz | 哈萨克斯坦国家天然气公司 哈薩克斯坦國家天然氣公司 | | gasbuyer
qbe-insurance | QBE Insurance, QBE | 昆士兰保险集团 昆士蘭保險集團 QBE保险 QBE保險 昆士兰保险 昆士蘭保險 | lender |
qcraft | QCraft | 轻舟智航 輕舟智航 | | software
qed-investors | QED Investors | | fund |
qeeka-home | Qeeka Home | 齐屹科技 齊屹科技 齐家网 齊家網 | | platform
qi-anxin | Qi-Anxin | 奇安信 | | software
qiagen | Qiagen, QIAGEN | 凯杰 凱傑 | |
qiandama | Qiandama | 钱大妈 錢大媽 | | retail
qianhai-authority | Qianhai Authority, Authority of Qianhai | 前海管理局 深圳前海管理局 深圳市前海管理局 | government |
qianhai-financial-holdings | Qianhai Financial Holdings | 前海金控 前海金融控股 | fund |
qianhai-fof | Qianhai FOF, Qianhai Equity Investment Fund | 前海母基金 前海股权投资基金 前海股權投資基金 前海方舟 | fund |
qianhai-investment-holdings | Qianhai Investment Holdings, Qianhai Development Investment | 前海控股 深圳市前海建设投资控股 深圳市前海建設投資控股 | fund |
qianhai-re | Qianhai Re, Qianhai Reinsurance | 前海再保险 前海再保險 | lender |
qianhai-xingbang-financial-leasing | Qianhai Xingbang Financial Leasing | 前海兴邦金租 前海興邦金租 前海兴邦金融租赁 前海興邦金融租賃 | lender |
qianhe-condiment | Qianhe Condiment | 千禾味业 千禾味業 | |
qianjiang-motor | Qianjiang Motor, QJMotor | 钱江摩托 錢江摩托 | |
qianli-technology | Qianli Technology | 千里科技 | | software
qiantang-credit | Qiantang Credit | 钱塘征信 錢塘徵信 | observer |
qiantang-district-government | Qiantang District Government | 钱塘区政府 錢塘區政府 钱塘新区管委会 錢塘新區管委會 | government |
qianwei-central-kitchen | Qianwei Central Kitchen | 千味央厨 千味央廚 | |
qianxun-holding | Qianxun Holding | 谦寻 謙尋 谦寻控股 謙尋控股 | |
qiaodan-sports | Qiaodan Sports | 乔丹体育 喬丹體育 中乔体育 中喬體育 | |
qiaoyuan-gas | Qiaoyuan Gas | 侨源股份 僑源股份 侨源气体 僑源氣體 | |
qiaqia-food | Qiaqia Food, ChaCha Food | 洽洽食品 洽洽 | |
qic-limited | QIC Limited, Queensland Investment Corporation | 昆士兰投资公司 昆士蘭投資公司 | fund |
qiddiya | Qiddiya, Qiddiya Investment Company | 奇迪亚 奇迪亞 奇迪亚投资公司 奇迪亞投資公司 | |
qifan-cable | Qifan Cable | 起帆电缆 起帆電纜 | | equipment
qiji-energy | QIJI Energy | 骐骥换电 騏驥換電 | |
qijing | Qijing, GAC Huawei | 启境汽车 啟境汽車 啓境汽車 华望汽车 華望汽車 广汽华望 廣汽華望 | | cars
qilianshan-cement | Qilianshan Cement | 祁连山水泥 祁連山水泥 甘肃祁连山 甘肅祁連山 | |
qilu-hospital | Qilu Hospital | 齐鲁医院 齊魯醫院 山东大学齐鲁医院 山東大學齊魯醫院 | |
qilu-pharma | Qilu Pharma | 齐鲁制药 齊魯製藥 | | drugs
qin-chuang-yuan | Qin Chuang Yuan, Qinchuangyuan Fund, Shaanxi Qinchuangyuan | 秦创原 秦創原 秦创原基金 秦創原基金 陕西秦创原 陝西秦創原 | fund |
qinchuan-machine-tool | Qinchuan Machine Tool | 秦川机床 秦川機床 秦川機牀 | | equipment
qinetiq | QinetiQ | 奎奈蒂克 | | defence
qingcloud | QingCloud | 青云科技 青雲科技 | | cloud
qingdao-airlines | Qingdao Airlines | 青岛航空 青島航空 | | airline
qingdao-asset-management | Qingdao Asset Management | 青岛资产 青島資產 青岛市资产管理 青島市資產管理 | lender |
qingdao-beihai-shipbuilding | Qingdao Beihai Shipbuilding | 北海造船 青岛北海造船 青島北海造船 中船青岛北海造船 中船青島北海造船 | | ships
qingdao-guarantee-center | Qingdao Guarantee Center, Qingdao Financing Guarantee | 青岛融资担保 青島融資擔保 青岛融资担保中心 青島融資擔保中心 | lender |
qingdao-haifa | Qingdao Haifa, Qingdao Haifa State-owned Capital | 海发集团 海發集團 青岛海发 青島海發 青岛海发国有资本投资运营集团 青島海發國有資本投資運營集團 | fund |
qingdao-hainiu | Qingdao Hainiu | 青岛海牛 青島海牛 | |
qingdao-institute-of-bioenergy | Qingdao Institute of Bioenergy, QIBEBT | 青岛能源所 青島能源所 中科院青岛能源所 中科院青島能源所 | |
qingdao-jimo-urban-investment | Qingdao Jimo Urban Investment | 即墨城投 青岛即墨城投 青島即墨城投 | |
qingdao-metro | Qingdao Metro, Qingdao Metro Group | 青岛地铁 青島地鐵 青岛地铁集团 青島地鐵集團 | |
qingdao-municipal-government | Qingdao Municipal Government, Qingdao government, Qingdao municipal government | 青岛市政府 青島市政府 青岛市人民政府 青島市人民政府 | government |
qingdao-port | Qingdao Port, Qingdao Port International | 青岛港 青島港 青岛港国际 青島港國際 青岛港集团 青島港集團 青岛港股份 青島港股份 | | transport
qingdao-ronghe-holding | Qingdao Ronghe Holding | 融控集团 融控集團 青岛融控 青島融控 青岛西海岸新区融合控股集团 青島西海岸新區融合控股集團 | fund |
qingdao-sasac | Qingdao SASAC, Qingdao Municipal SASAC | 青岛市国资委 青島市國資委 青岛国资委 青島國資委 | government |
qingdao-sci-tech-innovation-fund | Qingdao Sci-tech Innovation Fund, Qingdao Venture Capital Guidance Fund | 青岛科创母基金 青島科創母基金 青岛市科技创新基金 青島市科技創新基金 青岛创投引导基金 青島創投引導基金 | fund |
qingdao-special-steel | Qingdao Special Steel | 青岛特钢 青島特鋼 | | steel
qingdao-tgood | Qingdao TGOOD, TGOOD Holding | 德锐投资 德銳投資 德鋭投資 青岛特锐德 青島特銳德 青島特鋭德 | | equipment
qingdao-tourism-group | Qingdao Tourism Group | 青岛旅游集团 青島旅遊集團 | |
qingdao-water-group | Qingdao Water Group | 青岛水务集团 青島水務集團 青岛水务 青島水務 | |
qingdao-west-coast-fc | Qingdao West Coast FC | 青岛西海岸足球俱乐部 青島西海岸足球俱樂部 | |
qingdao-west-coast-new-area-management-committee | Qingdao West Coast New Area Management Committee | 青岛西海岸新区管委会 青島西海岸新區管委會 | government |
qingdao-west-coast-new-area-marine-holding | Qingdao West Coast New Area Marine Holding | 青岛海控 青島海控 青岛西海岸新区海洋控股集团 青島西海岸新區海洋控股集團 | fund |
qingdao-wuxiao | Qingdao Wuxiao | 武晓集团 武曉集團 | | equipment
qinghai-communications-control | Qinghai Communications Control, Qinghai Transportation Holding | 青海交控 青海交控集团 青海交控集團 青海省交通控股集团 青海省交通控股集團 | |
qinghai-development-and-reform-commission | Qinghai Development and Reform Commission | 青海省发改委 青海省發改委 青海发改委 青海發改委 青海省发展改革委 青海省發展改革委 | government |
qinghai-east-taijinaier-lithium | Qinghai East Taijinaier Lithium | 青海东台吉乃尔锂 青海東臺吉乃爾鋰 青海東台吉乃爾鋰 东台锂资源 東臺鋰資源 東台鋰資源 青海锂业 青海鋰業 | | lithium
qinghai-energy-group | Qinghai Energy Group, Qinghai Provincial Energy Development | 青海省能源集团 青海省能源集團 青能集团 青能集團 | |
qinghai-institute-of-salt-lakes | Qinghai Institute of Salt Lakes | 青海盐湖所 青海鹽湖所 中科院青海盐湖所 中科院青海鹽湖所 | |
qinghai-provincial-department-of-finance | Qinghai Provincial Department of Finance, Qinghai Department of Finance | 青海省财政厅 青海省財政廳 青海财政厅 青海財政廳 | government |
qinghai-provincial-government | Qinghai Provincial Government, Qinghai provincial government, Qinghai government | 青海省政府 青海省人民政府 | government |
qinghai-salt-lake-lanke-lithium | Qinghai Salt Lake Lanke Lithium, Lanke Lithium | 蓝科锂业 藍科鋰業 | | lithium
qinghai-sasac | Qinghai SASAC, Qinghai Provincial SASAC | 青海省国资委 青海省國資委 青海国资委 青海國資委 | government |
qinghai-state-owned-assets-investment | Qinghai State-owned Assets Investment, Qinghai Guotou | 青海国投 青海國投 青海省国有资产投资管理 青海省國有資產投資管理 | fund |
qingling-motors | Qingling Motors, Qingling Group | 庆铃集团 慶鈴集團 庆铃汽车 慶鈴汽車 庆铃 慶鈴 | | cars
qingshan-paper | Qingshan Paper, Fujian Qingshan Paper | 青山纸业 青山紙業 | |
qingsong-building-materials | Qingsong Building Materials, Xinjiang Qingsong | 青松建化 | |
qingting-fm | Qingting FM | 蜻蜓FM | | media
qingyi-photomask | Qingyi Photomask, Shenzhen Qingyi Photomask | 清溢光电 清溢光電 | | materials
qingyin-financial-leasing | Qingyin Financial Leasing, Bank of Qingdao Financial Leasing | 青银金租 青銀金租 青岛青银金融租赁 青島青銀金融租賃 青银金融租赁 青銀金融租賃 | lender |
qingyin-wealth-management | Qingyin Wealth Management | 青银理财 青銀理財 | fund |
qingyuan-petrochemical | Qingyuan Petrochemical, Shandong Qingyuan | 清源石化 清源集团 清源集團 | | oilbuyer
qinhuangdao-hongxing-steel | Qinhuangdao Hongxing Steel | 宏兴钢铁 宏興鋼鐵 秦皇岛宏兴钢铁 秦皇島宏興鋼鐵 | | steel
qinhuangdao-port | Qinhuangdao Port | 秦港股份 秦皇岛港 秦皇島港 秦皇岛港股份 秦皇島港股份 | | transport
qinqin-foodstuffs | Qinqin Foodstuffs | 亲亲食品 親親食品 | |
qinshan-nuclear-power | Qinshan Nuclear Power | 秦山核电 秦山核電 | | power
qinzhou-municipal-government | Qinzhou Municipal Government, Qinzhou government, Qinzhou municipal government | 钦州市政府 欽州市政府 钦州市人民政府 欽州市人民政府 | government |
qiule-seeds | Qiule Seeds | 秋乐种业 秋樂種業 | | farm
qiwangda-petrochemical | Qiwangda Petrochemical | 齐旺达 齊旺達 | | oilbuyer
qixiang-tengda | Qixiang Tengda, Zibo Qixiang Tengda | 齐翔腾达 齊翔騰達 | | chemicals
qiya-group | Qiya Group, Sichuan Qiya | 其亚集团 其亞集團 其亚铝业 其亞鋁業 | | mining polysilicon
qiyuan-xindongli | Qiyuan Xindongli, SPIC Qiyuan Power, Qiyuan Green Power | 启源芯动力 啟源芯動力 啓源芯動力 启源绿动 啟源綠動 啓源綠動 上海启源芯动力 上海啟源芯動力 上海啓源芯動力 | |
ql-resources | QL Resources | 全利资源 全利資源 | |
qmb-new-energy-materials | QMB New Energy Materials | 青美邦 | |
qnb-finansbank | QNB Türkiye, QNB Finansbank | | lender |
qnb-turkey | QNB Turkey | | lender |
qnity | Qnity, Qnity Electronics | 啟諾迪 启诺迪 | | materials
qonto | Qonto | | lender |
qorvo | Qorvo | 威訊聯合半導體 威讯联合半导体 | | chips
qq-music | QQ Music | QQ音乐 QQ音樂 | | media
qu-mei | Qu Mei, Qumei Home | 曲美家居 | |
quadrant-private-equity | Quadrant Private Equity | | fund |
quadreal | QuadReal | | fund |
quaker-houghton | Quaker Houghton | 奎克好富頓 奎克好富顿 | | materials
qualcomm-ventures | Qualcomm Ventures | 高通創投 高通创投 高通風投 高通风投 | fund |
qualicorp | Qualicorp | | |
qualitas | Qualitas | | lender |
quality-healthcare-medical-services | Quality HealthCare Medical Services | 卓健醫療 卓健医疗 | |
qualtrics | Qualtrics | | | software
qualys | Qualys | | | software
quam-plus | Quam Plus | 華富建業 华富建业 華富建業金融 华富建业金融 華富建業國際 华富建业国际 | observer |
quanchai-engine | Quanchai Engine, Quanchai Power | 全柴动力 全柴動力 | | engines
quandela | Quandela | | |
quang-viet-enterprise | Quang Viet Enterprise | 廣越企業 广越企业 | |
quanjude | Quanjude | 全聚德 | | retail
quanta-cloud-technology | Quanta Cloud Technology, QCT | 雲達科技 云达科技 | | servers
quanta-foundation | Quanta Foundation | 廣達文教基金會 广达文教基金会 | |
quanta-services | Quanta Services | | | epc
quantasing | QuantaSing | 量子之歌集团 量子之歌集團 | |
quanterix | Quanterix | | | equipment
quantexa | Quantexa | | | software
quantgroup | QuantGroup | 量化派 | | platform
quantinuum | Quantinuum | | | equipment
quantum-capital-group | Quantum Capital Group, Quantum Energy Partners | | fund |
quantum-computing-inc | Quantum Computing Inc | | | equipment
quantum-machines | Quantum Machines | | |
quantum-systems | Quantum Systems, Quantum-Systems | | | defence
quantumctek | QuantumCTek | 国盾量子 國盾量子 | |
quantumscape | QuantumScape | 量子景观 量子景觀 昆腾斯佳 昆騰斯佳 | | batteries
quanyi-health | Quanyi Health | 全亿健康 全億健康 | | retail
quanzhou-financial-holding | Quanzhou Financial Holding | 泉州金控 泉州市金融控股集团 泉州市金融控股集團 | fund |
quanzhou-municipal-government | Quanzhou Municipal Government, Quanzhou government, Quanzhou municipal government | 泉州市政府 泉州市人民政府 | government |
quanzhou-sasac | Quanzhou SASAC, Quanzhou Municipal SASAC | 泉州市国资委 泉州市國資委 泉州国资委 泉州國資委 | government |
quanzhou-transport-development | Quanzhou Transport Development | 泉州交发 泉州交發 泉州交发集团 泉州交發集團 | |
qube-holdings | Qube Holdings, Qube Logistics | | | transport
qudian | Qudian | 趣店 | lender |
quebecor | Quebecor, Videotron | | | telecom
quectel | Quectel | 移远通信 移遠通信 移远 移遠 | | telecom
queen-elizabeth-hospital-hong-kong | Queen Elizabeth Hospital Hong Kong | 伊利沙伯醫院 伊利沙伯医院 | |
queen-mary-hospital | Queen Mary Hospital | 瑪麗醫院 玛丽医院 | |
queensland-curtis-lng | Queensland Curtis LNG, QCLNG | 昆士兰柯蒂斯液化天然气 昆士蘭柯蒂斯液化天然氣 | | lng
queensland-government | Queensland government, State of Queensland | 昆士兰州政府 昆士蘭州政府 昆州政府 | government |
queiroz-galvao | Queiroz Galvão | | | epc
quellaveco | Quellaveco, Anglo American Quellaveco | 克亞維科 克亚维科 | | mining
quera | QuEra, QuEra Computing | | | equipment
quest-diagnostics | Quest Diagnostics | 奎斯特診斷 奎斯特诊断 | |
quest-one | Quest One, H-Tec Systems | | | equipment
quicktron | Quicktron | 快仓智能 快倉智能 快仓 快倉 | | equipment
quidelortho | QuidelOrtho | | | equipment
quikrete | Quikrete | | | materials
quiktrip | QuikTrip | | | retail
quince-therapeutics | Quince Therapeutics | | | drugs
quinenco | Quiñenco, Quinenco, Luksic Group | 盧克西奇集團 卢克西奇集团 | fund |
quintessent | Quintessent | | | optics
quintet | Quintet Private Bank | | lender |
quintoandar | QuintoAndar | | | platform
quironsalud | Quirónsalud, Quironsalud | | |
qujiang-cultural-tourism | Qujiang Cultural Tourism, Xi'an Qujiang Cultural Tourism | 曲江文旅 | |
qujing-bank | Qujing Bank | 曲靖市商业银行 曲靖市商業銀行 曲靖商行 | lender |
qujing-municipal-government | Qujing Municipal Government, Qujing government, Qujing municipal government | 曲靖市政府 曲靖市人民政府 | government |
qunar | Qunar | 去哪儿网 去哪兒網 去哪儿 去哪兒 | | platform
quotient-sciences | Quotient Sciences | | | cdmo
quzhou-industrial-holding | Quzhou Industrial Holding | 衢州工业集团 衢州工業集團 衢州工业控股集团 衢州工業控股集團 | fund |
quzhou-municipal-government | Quzhou Municipal Government, Quzhou government, Quzhou municipal government | 衢州市政府 衢州市人民政府 | government |
qyuns-therapeutics | Qyuns Therapeutics | 荃信生物 | | drugs
`
