export const partiesGtoH = `
g42 | G42 | | | cloud
gac | GAC | 廣汽集團 广汽集团 广汽 | | cars
gac-leasing | GAC Leasing, GAC-Sofinco | 广汽汇理 廣汽匯理 广汽租赁 廣汽租賃 | lender |
gail | GAIL, GAIL India | 印度天然气公司 印度天然氣公司 印度燃气公司 印度燃氣公司 盖尔公司 蓋爾公司 | | gasbuyer
galaxy-digital | Galaxy Digital | | | datacentre
gallant-micro-machining | Gallant Micro Machining | 均華精密 均华精密 | | equipment
gallant-precision-machining | Gallant Precision Machining | 均豪 均豪精密 | | equipment
gamania-digital | Gamania Digital, Gamania | 遊戲橘子 游戏橘子 橘子集團 橘子集团 遊戲橘子集團 游戏橘子集团 | |
ganfeng | Ganfeng Lithium, Ganfeng | 贛鋒鋰業 赣锋锂业 | | lithium
gansu-electric-power-investment | Gansu Electric Power Investment | 甘肃电投 甘肅電投 甘肃能化 甘肅能化 甘肃电投集团 甘肅電投集團 | | power
gansu-energy-chemical | Gansu Energy Chemical | | |
gansu-state-owned-capital-investment | Gansu State-owned Capital Investment | 甘肃国投 甘肅國投 | fund |
gaoce | Gaoce, Gokin Solar | 高景太阳能 高景太陽能 | | wafers
gaona-aero-material | Gaona Aero Material | 钢研高纳 鋼研高納 | |
gaorong-ventures | Gaorong Ventures, Gaorong Capital, Banyan Capital | 高榕资本 高榕資本 高榕创投 高榕創投 高榕 | fund |
garmin | Garmin | 台灣國際航電 台湾国际航电 | |
gartner | Gartner | 高德納 顾能 | observer |
garuda | Garuda, Garuda Indonesia | 印尼鷹航 印尼鹰航空 印尼鷹航空 嘉鲁达航空 嘉魯達航空 | | airline
gates-foundation | Gates Foundation, Bill & Melinda Gates Foundation | 盖茨基金会 比尔及梅琳达·盖茨基金会 | fund |
gavi | Gavi, Gavi Vaccine Alliance | 全球疫苗免疫联盟 全球疫苗免疫聯盟 | fund |
gazprom | Gazprom, Gazprom Export | 俄羅斯天然氣工業 俄气 俄罗斯天然气工业 俄氣 俄罗斯天然气工业股份公司 俄羅斯天然氣工業股份公司 俄罗斯天然气 俄羅斯天然氣 俄气出口公司 俄氣出口公司 | | gas
gcl | GCL Technology, GCL | 協鑫科技 协鑫科技 | | polysilicon
gcl-energy-technology | GCL Energy Technology | 协鑫能科 協鑫能科 | | power
gcl-integration | GCL Integration, GCL SI | 协鑫集成 協鑫集成 | | solar
gcl-new-energy | GCL New Energy | 协鑫新能源 協鑫新能源 | | power
gd-power | GD Power, GD Power Development | 国电电力 國電電力 | | power
gds | GDS Holdings, GDS | 萬國數據 万国数据 | | datacentre
ge-aerospace | GE Aerospace | GE航空航天 通用電氣航空 | | engines
ge-vernova | GE Vernova | GE維諾瓦 GE维诺瓦 通用電氣維諾瓦 通用电气维诺瓦 | | turbines
geely | Geely, Geely Automobile, Geely Auto | 吉利 吉利汽車 吉利汽车 吉利汽车控股 吉利汽車控股 | | cars
gem | GEM Co | 格林美 | | materials
gem-indonesia | GEM Indonesia | | |
gemtek | Gemtek | 正文科技 | |
general-interface-solution | General Interface Solution, GIS Holding | 業成集團 业成集团 業成控股 业成控股 GIS-KY | |
general-lithium | General Lithium | 天宜锂业 天宜鋰業 | |
generali-china-life | Generali China Life | 中意人寿 中意人壽 | lender |
genertec-leasing | Genertec Leasing | 通用技术租赁 通用技術租賃 | lender |
genius-electronic-optical | Genius Electronic Optical, GSEO | 玉晶光 玉晶光電 玉晶光电 | | optics
geo-jade-petroleum | Geo-Jade Petroleum | 洲际油气 洲際油氣 | | oil
geosat-aerospace | GEOSAT Aerospace | 經緯航太 经纬航太 經緯航太科技 经纬航太科技 | |
germany | Germany, Berlin, German government | 德國政府 德国政府 | government |
getac | Getac, Getac Holdings | 神基 神基投控 神基科技 | |
gf-holdings-hong-kong | GF Holdings Hong Kong, GF Hong Kong | 广发控股香港 廣發控股香港 广发香港 廣發香港 | observer |
gf-securities | GF Securities | 广发证券 廣發證券 | observer |
ggii | GGII, Gaogong Industry Institute | 高工锂电 高工鋰電 高工产研 高工產研 高工机器人 高工機器人 | observer |
ggv-capital | GGV Capital, Granite Asia | 纪源资本 紀源資本 | fund |
giant-manufacturing | Giant Manufacturing, Giant Group | 巨大機械 巨大机械 巨大集團 巨大集团 捷安特 巨大機械工業 巨大机械工业 | |
gic | GIC, GIC Private | 新加坡政府投資公司 新加坡政府投资公司 新加坡主权财富基金 新加坡主權財富基金 | fund |
gigabyte | Gigabyte, Giga Computing | 技嘉 技嘉科技 技鋼科技 技钢科技 | | servers
gigastorage | Gigastorage | 國碩科技 国硕科技 | | solar
gilead | Gilead, Gilead Sciences | 吉利德 吉利德科學 吉利德科学 | | drugs
ginko-international | Ginko International | 金可-KY 金可國際 金可国际 海昌隱形眼鏡 海昌隐形眼镜 | |
ginlong | Ginlong, Solis | 锦浪科技 錦浪科技 锦浪 錦浪 | | trains
gintech-energy | Gintech Energy, Gintech | 昱晶能源 昱晶 | | solar
gip | Global Infrastructure Partners, GIP | 全球基礎設施合作夥伴 全球基础设施合作伙伴 全球基礎設施夥伴 全球基础设施伙伴 | fund |
gl-ventures | GL Ventures | 高瓴创投 高瓴創投 | fund |
glencore | Glencore | 嘉能可 | | mining
glenfarne | Glenfarne, Glenfarne Group | | | lng
global-mixed-mode-technology | Global Mixed-mode Technology | 致新科技 | | chips
globalfoundries | GlobalFoundries | 格羅方德 格芯 | | chips foundry
globalwafers | GlobalWafers | 環球晶 环球晶圆 環球晶圓 | | wafers
gm | General Motors, GM, Chevrolet | 通用汽車 通用汽车 雪佛蘭 雪佛兰 凱迪拉克 凯迪拉克 | | cars
gogolook | Gogolook | 走著瞧公司 走著瞧 | | software
gogoro | Gogoro | 睿能 睿能創意 睿能创意 Gogoro | | cars
golar | Golar LNG, Golar | 戈拉尔LNG 戈拉爾LNG | | shipping
gold-circuit-electronics | Gold Circuit Electronics | 金像電 金像电 金像電子 金像电子 | |
goldcup | Goldcup, Jinbei Electric | 金杯电工 金盃電工 | | trains
golden-credit-rating | Golden Credit Rating, Dongfang Jincheng, Orient Jincheng | 东方金诚 東方金誠 | observer |
goldman | Goldman Sachs, Goldman | 高盛 | lender |
goldsun-building-materials | Goldsun Building Materials | 國產建材 国产建材 國產建材實業 国产建材实业 | |
goldwind | Goldwind | 金風科技 金风科技 | | turbines wind
goodman | Goodman Group, Goodman | 嘉民 嘉民集团 嘉民集團 | |
goodwe | GoodWe | 固德威 | | trains
google | Google, Alphabet, Google Cloud, GOOGL, Alphabet Inc | 谷歌 谷歌雲 谷歌云 字母控股 | | cloud
gotion | Gotion High-tech, Gotion, Hefei Gotion | 國軒高科 国轩高科 合肥国轩 合肥國軒 国轩 國軒 国轩集团 國軒集團 | | batteries
gourmet-master | Gourmet Master, 85C | 美食-KY 85度C 美食達人 美食达人 | | retail
govtor-capital | Govtor Capital, Addor Capital | 毅达资本 毅達資本 毅达 毅達 | fund |
grand-process-technology | Grand Process Technology, GPTC | 弘塑 弘塑科技 | | equipment
graphcore | Graphcore | | | chips
great-power-energy | Great Power Energy, Great Power | 鹏辉能源 鵬輝能源 鹏辉 鵬輝 | | batteries
great-tree-pharmacy | Great Tree Pharmacy | 大樹藥局 大树药局 大樹醫藥 大树医药 | | retail
great-wall | Great Wall Motor | 長城汽車 长城汽车 | | cars
great-wall-asset | China Great Wall Asset Management, Great Wall AMC | 长城资产 長城資產 中国长城资产 中國長城資產 中国长城资产管理 中國長城資產管理 | lender |
great-wall-enterprise | Great Wall Enterprise | 大成長城 大成长城 大成集團 大成集团 大成食品 | | farm
great-wall-securities | Great Wall Securities | 长城证券 長城證券 | observer |
greatek-electronics | Greatek Electronics | 超豐電子 超丰电子 | |
greater-bay-technology | Greater Bay Technology | 巨湾技研 巨灣技研 | | batteries
greatwall-life | Greatwall Life | 长城人寿 長城人壽 | lender |
gree | Gree, Gree Electric, Gree Electric Appliances | 格力 格力电器 格力電器 珠海格力电器 珠海格力電器 | |
green-pine-capital-partners | Green Pine Capital Partners | 松禾资本 松禾資本 | fund |
groq | Groq, Groq Inc | | | chips
growatt | Growatt | 古瑞瓦特 | | trains
gsk | GSK, GlaxoSmithKline | 葛蘭素史克 葛兰素史克 葛兰素 葛蘭素 | | drugs
gsr-ventures | GSR Ventures | 金沙江创投 金沙江創投 | fund |
guangdong-construction-engineering-group | Guangdong Construction Engineering Group | 广东建工 廣東建工 广东建工集团 廣東建工集團 广东省建筑工程集团 廣東省建築工程集團 | | epc
guangdong-dapeng-lng | Guangdong Dapeng LNG | 广东大鹏LNG 廣東大鵬LNG | | gasbuyer
guangdong-electric-power-development | Guangdong Electric Power Development | 粤电力 粵電力 | | power
guangdong-energy-group | Guangdong Energy Group | 广东能源集团 廣東能源集團 | |
guangdong-hengjian-investment-holding | Guangdong Hengjian Investment Holding | 恒健控股 恆健控股 广东恒健 廣東恆健 | fund |
guangdong-holdings | Guangdong Holdings, GDH, Guangdong Holdings Limited | 粤海集团 粵海集團 粤海控股 粵海控股 广东粤海 廣東粵海 粤海控股集团 粵海控股集團 | |
guangdong-huaxing-bank | Guangdong Huaxing Bank | 华兴银行 華興銀行 广东华兴银行 廣東華興銀行 | lender |
guangdong-nanyue-bank | Guangdong Nanyue Bank | 南粤银行 南粵銀行 广东南粤银行 廣東南粵銀行 | lender |
guangdong-provincial-communications-group | Guangdong Provincial Communications Group | 广东交通集团 廣東交通集團 广东省交通集团 廣東省交通集團 | |
guangdong-rising-holdings | Guangdong Rising Holdings, Guangdong Rising | 广晟集团 廣晟集團 广晟控股 廣晟控股 广东广晟 廣東廣晟 广东省广晟控股集团 廣東省廣晟控股集團 | |
guanghui-energy | Guanghui Energy | 广汇能源 廣匯能源 | | mining
guangwei-composites | Guangwei Composites | 光威复材 光威復材 | | materials
guangxi-beibu-gulf-international-port-group | Guangxi Beibu Gulf International Port Group | 北部湾港集团 北部灣港集團 广西北部湾国际港务集团 廣西北部灣國際港務集團 | |
guangxi-communications-investment | Guangxi Communications Investment | 广西交投 廣西交投 | |
guangxi-guiguan-electric-power | Guangxi Guiguan Electric Power | 桂冠电力 桂冠電力 | | power
guangxi-investment-group | Guangxi Investment Group | 广投集团 廣投集團 广西投资集团 廣西投資集團 广西广投 廣西廣投 | |
guangxi-liugong-group | Guangxi Liugong Group | 广西柳工集团 廣西柳工集團 | |
guangzhou-city-construction-investment-group | Guangzhou City Construction Investment Group | 广州城投 廣州城投 广州城投集团 廣州城投集團 | |
guangzhou-development | Guangzhou Development | 广州发展集团 廣州發展集團 | | power
guangzhou-development-district-holding | Guangzhou Development District Holding | 广开控股 廣開控股 | fund |
guangzhou-finance-holdings | Guangzhou Finance Holdings | 广州金控 廣州金控 | fund |
guangzhou-gas | Guangzhou Gas | 广州燃气 廣州燃氣 | | gasbuyer
guangzhou-industrial-investment-fund-management | Guangzhou Industrial Investment Fund Management, GIIFM | 广州基金 廣州基金 | fund |
guangzhou-industrial-investment-holdings | Guangzhou Industrial Investment Holdings | 广州工控 廣州工控 广州工业投资控股集团 廣州工業投資控股集團 | fund |
guangzhou-industry-investment-holding | Guangzhou Industry Investment Holding | 广州产投 廣州產投 广州产投集团 廣州產投集團 | fund |
guangzhou-metro-group | Guangzhou Metro Group | 广州地铁集团 廣州地鐵集團 广州地铁 廣州地鐵 | |
guangzhou-rural-commercial-bank | Guangzhou Rural Commercial Bank | 广州农商银行 廣州農商銀行 广州农商行 廣州農商行 广州农村商业银行 廣州農村商業銀行 | lender |
guc | Global Unichip, GUC | 創意電子 创意电子 | | chips
gudeng-precision | Gudeng Precision, Gudeng | 家登精密 | | equipment
guilin-bank | Guilin Bank | 桂林银行 桂林銀行 | lender |
guizhou-energy-group | Guizhou Energy Group | 贵州能源集团 貴州能源集團 | | mining
guizhou-financial-holding | Guizhou Financial Holding | 贵州金控 貴州金控 贵州金控集团 貴州金控集團 贵州金融控股集团 貴州金融控股集團 | |
guizhou-phosphate-chemical-group | Guizhou Phosphate Chemical Group | 贵州磷化 貴州磷化 贵州磷化集团 貴州磷化集團 | | fertiliser
guizhou-qianyuan-power | Guizhou Qianyuan Power | 黔源电力 黔源電力 | | power
gulfstream | Gulfstream | 灣流 湾流 | | aircraft
gunvor | Gunvor, Gunvor Group | 貢沃 贡沃 贡沃集团 貢沃集團 | | trading
guodian-nanjing-automation | Guodian Nanjing Automation | 国电南自 國電南自 | | equipment
guodu-securities | Guodu Securities | 国都证券 國都證券 | observer |
guofu-hydrogen-energy | Guofu Hydrogen Energy | 国富氢能 國富氫能 | |
guohai-securities | Guohai Securities, Sealand Securities | 国海证券 國海證券 | observer |
guohua-life | Guohua Life | 国华人寿 國華人壽 | lender |
guojin-securities | Guojin Securities, Sinolink Securities | 国金证券 國金證券 | observer |
guolian-minsheng-securities | Guolian Minsheng Securities, Guolian Securities | 国联民生 國聯民生 国联证券 國聯證券 国联民生证券 國聯民生證券 | observer |
guosen-securities | Guosen Securities | 国信证券 國信證券 | observer |
guosheng-securities | Guosheng Securities | 国盛证券 國盛證券 | observer |
guotai-haitong-securities | Guotai Haitong Securities, Guotai Haitong | 国泰海通 國泰海通 国泰海通证券 國泰海通證券 | observer |
guotai-junan-securities | Guotai Junan Securities, Guotai Junan | 国泰君安 國泰君安 国泰君安证券 國泰君安證券 | observer |
guoyuan-securities | Guoyuan Securities | 国元证券 國元證券 | observer |
gus-technology | Gus Technology | 格斯科技 | | batteries
haeco | HAECO | 港机集团 港機集團 香港飞机工程 | | transport
hai-long-offshore-wind | Hai Long Offshore Wind, Hai Long | 海龍離岸風電 海龙离岸风电 海龍風電 海龙风电 海龍離岸風電計畫 海龙离岸风电计划 | | power
haier | Haier | 海尔 海尔集团 | |
haihe-fund | Haihe Fund | 海河产业基金 海河產業基金 天津海河产业基金 天津海河產業基金 | fund |
haili-wind-power | Haili Wind Power, Jiangsu Haili, Haili Wind | 海力风电 海力風電 江苏海力 江蘇海力 | | trains
hailiang | Hailiang, Zhejiang Hailiang | 海亮股份 海亮集团 海亮集團 | |
hailir-pesticides | Hailir Pesticides | 海利尔 海利爾 | | materials
hainan-airlines | Hainan Airlines | 海南航空 海航 | | airline
hainan-communications-investment | Hainan Communications Investment | 海南交投 | |
hainan-development-holdings | Hainan Development Holdings, Hainan Holdings, HNHC | 海南控股 海南省发展控股 海南省發展控股 海南发展控股 海南發展控股 | |
hainan-mining | Hainan Mining | 海南矿业 海南礦業 | | mining
haitong | Haitong, Haitong Securities, Haitong International | 海通證券 海通国际 海通证券 海通國際 | observer |
haitong-international-securities | Haitong International Securities | 海通国际证券 海通國際證券 | observer |
haitong-unitrust | Haitong UniTrust, Haitong UT | 海通恒信 海通恆信 海通恒信租赁 海通恆信租賃 | lender |
halliburton | Halliburton | 哈里伯頓 哈里伯顿 | | oilfield
hang-seng | Hang Seng Bank | 恒生銀行 恒生银行 | lender |
hangang | Hangang, Handan Steel | 邯钢集团 邯鋼集團 | | steel
hangke-technology | Hangke Technology | 杭可科技 | | equipment
hangzhou-capital | Hangzhou Capital | 杭州国有资本投资运营 杭州國有資本投資運營 | fund |
hangzhou-industrial-and-commercial-trust | Hangzhou Industrial & Commercial Trust | 杭工商信托 杭工商信託 杭州工商信托 杭州工商信託 | lender |
hangzhou-industrial-investment-group | Hangzhou Industrial Investment Group, Hangzhou Industrial Investment | 杭实集团 杭實集團 杭州实业投资集团 杭州實業投資集團 杭实 杭實 杭州实业 杭州實業 | |
hangzhou-iron-and-steel-group | Hangzhou Iron & Steel Group | 杭钢集团 杭鋼集團 杭钢股份 杭鋼股份 | | steel
hangzhou-urban-construction-investment-group | Hangzhou Urban Construction Investment Group | 杭州城投 | |
hankou-bank | Hankou Bank | 汉口银行 漢口銀行 | lender |
hanmi | Hanmi, Hanmi Pharmaceutical | 韓美製藥 韩美药品 韓美藥品 | | drugs
hannstar-board | HannStar Board | 瀚宇博 瀚宇博德 | |
hannstar-display | HannStar Display | 瀚宇彩晶 彩晶 | |
hanrui-cobalt | Hanrui Cobalt, Nanjing Hanrui Cobalt | 寒锐钴业 寒銳鈷業 | | mining
hansoh | Hansoh Pharma, Hansoh | 翰森製藥 翰森制药 | | drugs
hanwha | Hanwha, Hanwha Group, Hanwha Corp | 韓華 韩华 韩华集团 韓華集團 | | solar
hanwha-aerospace | Hanwha Aerospace | 韓華航太 韩华航空航天 韓華航空航天 韩华航空宇宙 韓華航空宇宙 | | defence
hanwha-ocean | Hanwha Ocean | 韓華海洋 韩华海洋 大宇造船海洋 大宇造船 | | ships
haohua-chemical-science | Haohua Chemical Science | 昊华科技 昊華科技 | | materials
haopeng-technology | Haopeng Technology, Highpower | 豪鹏科技 豪鵬科技 | | batteries
hapag | Hapag-Lloyd | 赫伯羅特 赫伯罗特 赫伯罗特船公司 赫伯羅特船公司 | | shipping
happy-life-insurance | Happy Life Insurance | 幸福人寿 幸福人壽 | lender |
harbin-bank | Harbin Bank | 哈尔滨银行 哈爾濱銀行 | lender |
harbin-electric | Harbin Electric | 哈电 哈尔滨电气 | | turbines equipment
hbis | HBIS | 河钢 河钢集团 | | steel
hbis-group-tangsteel | HBIS Group Tangsteel, Tangsteel | 唐钢公司 唐鋼公司 唐钢集团 唐鋼集團 | | steel
hct-logistics | HCT Logistics | 新竹物流 新竹貨運 新竹货运 | | transport
hd-hyundai | HD Hyundai, HD Hyundai Heavy Industries, HD Korea Shipbuilding, HD KSOE, HD Korea Shipbuilding & Offshore Engineering | HD現代重工 現代重工 现代重工 HD现代 HD現代 韩国造船海洋 韓國造船海洋 HD韩国造船海洋 HD韓國造船海洋 现代重工业 現代重工業 | | ships
hd-renewable-energy | HD Renewable Energy, HDRE | 泓德能源 泓德 | | power
hebei-construction-and-investment-group | Hebei Construction & Investment Group, HCIG, Hebei Construction Investment | 河北建投 河北建投集团 河北建投集團 河北建设投资集团 河北建設投資集團 | |
hebei-expressway-group | Hebei Expressway Group | 河北高速集团 河北高速集團 | |
hebei-financial-leasing | Hebei Financial Leasing | 冀银金租 冀銀金租 冀银金融租赁 冀銀金融租賃 | lender |
hebei-port-group | Hebei Port Group | 河北港口集团 河北港口集團 | | transport
hefei-construction-investment-holding | Hefei Construction Investment Holding | 合肥建投 合肥市建设投资控股 合肥市建設投資控股 | fund |
hefei-industry-investment-group | Hefei Industry Investment Group | 合肥产投 合肥產投 | fund |
hefei-xingtai | Hefei Xingtai | 兴泰控股 興泰控股 合肥兴泰 合肥興泰 | fund |
hegang-resources | Hegang Resources | 河钢资源 河鋼資源 | | mining
heilongjiang-beidahuang-group | Heilongjiang Beidahuang Group, Beidahuang, Beidahuang Group, Heilongjiang Agriculture Company | 北大荒集团 北大荒集團 北大荒 北大荒农垦集团 北大荒農墾集團 | | grain
heilongjiang-transport-development | Heilongjiang Transport Development | 龙江交通 龍江交通 | |
heineken | Heineken | 喜力 喜力集团 喜力集團 海尼根 | |
helion | Helion, Helion Energy | 赫利昂能源 | | power
henan-communications-investment-group | Henan Communications Investment Group | 河南交投集团 河南交投集團 | |
henan-energy-group | Henan Energy Group | 河南能源集团 河南能源集團 | | mining
henan-investment-group | Henan Investment Group | 河南投资集团 河南投資集團 | fund |
henderson | Henderson Land | 恒基 恒基地產 恒基兆業 | |
hengan-international | Hengan International | 恒安国际 恆安國際 | |
hengdian | Hengdian | 横店 橫店 横店集团 | |
hengfeng-bank | Hengfeng Bank | 恒丰银行 恆豐銀行 | lender |
hengli | Hengli Petrochemical | 恒力石化 | | chemicals
hengli-group | Hengli Group | 恒力集团 恆力集團 | | materials
hengrui | Hengrui Pharma, Jiangsu Hengrui, Hengrui | 恆瑞醫藥 恒瑞医药 江苏恒瑞医药 恒瑞 | | drugs
hengtong | Hengtong, Hengtong Optic-Electric | 亨通光电 亨通光電 亨通集团 亨通集團 | | trains optics
hengyi-petrochemical | Hengyi Petrochemical | 恒逸石化 恆逸石化 | | oilbuyer
hengyuan-coal | Hengyuan Coal, Hengyuan Coal Industry | 恒源煤电 恆源煤電 | | mining
hercules-cap | Hercules, Hercules Capital | 赫拉克勒斯資本 赫拉克勒斯资本 | lender |
hermes-epitek | Hermes-Epitek, Hermes Testing | 漢民微測 汉民微测 漢民科技 汉民科技 漢民測試 汉民测试 漢測 汉测 漢民集團 汉民集团 | | equipment
hexie-health-insurance | Hexie Health Insurance | 和谐健康保险 和諧健康保險 和谐健康 和諧健康 | lender |
heysong | HeySong | 黑松公司 | |
hi-lai-foods | Hi-Lai Foods | 漢來美食 汉来美食 | | retail
hi-life | Hi-Life, Hi-Life International | 萊爾富 莱尔富 萊爾富國際 莱尔富国际 | | retail
highwealth-construction | Highwealth Construction, Highwealth | 興富發 兴富发 興富發建設 兴富发建设 | |
hillhouse | Hillhouse | 高瓴 高瓴資本 高瓴资本 | fund |
hilong-holding | Hilong Holding | 海隆控股 | |
himax | Himax | 奇景光電 奇景光电 奇景 | | chips
hina-battery | Hina Battery | 中科海钠 中科海鈉 | | batteries
hindalco | Hindalco, Hindalco Industries | 印度铝工业 印度鋁工業 辛达尔科 辛達爾科 | | mining
hisense | Hisense | 海信 海信集团 | |
hitachi | Hitachi, Hitachi Ltd | 日立 日立製作所 日立制作所 日立集团 日立集團 日本日立 | | equipment
hithink-royalflush | Hithink RoyalFlush, RoyalFlush Information | 同花顺 同花順 | observer |
hithium | Hithium, Hithium Energy Storage | 海辰儲能 海辰储能 海辰储能科技 海辰儲能科技 厦门海辰 廈門海辰 | | batteries
hiuv-new-materials | HIUV New Materials | 海优新材 海優新材 | | materials
hiwin | Hiwin | 上銀科技 上银科技 大銀微系統 大银微系统 | | equipment
hk-electric | HK Electric, HK Electric Investments | 港灯 港燈 港灯电力 港燈電力 香港电灯 香港電燈 | | power
hm | H&M, Hennes & Mauritz | 海恩斯莫里斯 H&M集团 H&M集團 | | retail
hmm | HMM | 现代商船 現代商船 | | shipping
ho-ping-power | Ho-Ping Power | 和平電力 和平电力 和平電廠 和平电厂 | | power
hochtief | Hochtief | 豪赫蒂夫 霍克蒂夫 | | epc
holley | Holley, Hexing Electrical | 海兴电力 海興電力 | | trains
holtek | Holtek | 盛群半導體 盛群半导体 | | chips
holy-stone-enterprise | Holy Stone Enterprise | 禾伸堂 禾伸堂企業 禾伸堂企业 | |
home-credit-china | Home Credit China, Home Credit Consumer Finance | 捷信消费金融 捷信消費金融 捷信中国 捷信中國 捷信消金 | lender |
home-depot | Home Depot, The Home Depot | 家得宝 家得寶 | | retail
hon-young-semiconductor | Hon Young Semiconductor | 鴻揚半導體 鸿扬半导体 鴻揚 鸿扬 | | chips
honda | Honda, Honda Motor | 本田 本田汽车 本田汽車 本田技研 | | cars
hong-kong-exchanges-and-clearing | Hong Kong Exchanges and Clearing, HKEX | 港交所 香港交易所 | observer |
hong-kong-housing-authority | Hong Kong Housing Authority | 香港房屋委员会 香港房屋委員會 房委会 房委會 | government |
hong-kong-housing-society | Hong Kong Housing Society | 香港房屋协会 香港房屋協會 | |
hong-kong-investment-corporation | Hong Kong Investment Corporation, HKIC | 港投公司 香港投资管理有限公司 香港投資管理有限公司 | fund |
hong-kong-monetary-authority | Hong Kong Monetary Authority, HKMA | 香港金融管理局 香港金管局 | observer |
hong-kong-mortgage-corporation | Hong Kong Mortgage Corporation | 香港按揭证券公司 香港按揭證券公司 | lender |
hong-kong-science-and-technology-parks | Hong Kong Science and Technology Parks, HKSTP | 香港科技园公司 香港科技園公司 香港科技园 香港科技園 | |
hongchuang-aluminium | Hongchuang Aluminium, Shandong Hongchuang | 宏创控股 宏創控股 | | mining
hongfa-technology | Hongfa Technology | 宏发股份 宏發股份 | | trains
hongkang-life | Hongkang Life | 弘康人寿 弘康人壽 | lender |
hongkong-huaguang | Hongkong Huaguang | | |
hongrun-petrochemical | Hongrun Petrochemical | 弘润石化 弘潤石化 | | oilbuyer
hongshan | HongShan, Sequoia China | 红杉中国 紅杉中國 | fund |
hongta-securities | Hongta Securities | 红塔证券 紅塔證券 | observer |
hongyuan-green-energy | Hongyuan Green Energy, HY Solar, Shangji Automation | 弘元绿能 弘元綠能 上机数控 上機數控 弘元新材 | | solar
hontai-life | Hontai Life | 宏泰人壽 宏泰人寿 宏泰人壽保險 宏泰人寿保险 | lender |
hony-capital | Hony Capital, Hony Capital Hong Kong | 弘毅投资 弘毅投資 弘毅 | fund |
hopu-investments | HOPU Investments | 厚朴投资 厚朴投資 | fund |
hoshine-silicon | Hoshine Silicon | 合盛硅业 合盛硅業 | | materials
hospital-authority | Hospital Authority | 香港医院管理局 香港醫院管理局 医管局 醫管局 | government |
hotai-finance | Hotai Finance | 和潤企業 和润企业 | lender |
hotai-motor | Hotai Motor, Hotai Motor Group | 和泰車 和泰车 和泰汽車 和泰汽车 和泰集團 和泰集团 和泰汽車集團 和泰汽车集团 | | cars
hoymiles | Hoymiles | 禾迈股份 禾邁股份 禾迈 禾邁 | | trains
hpe | Hewlett Packard Enterprise, HPE | 慧與 慧与 | | servers
hsbc | HSBC, HSBC Holdings, Hongkong and Shanghai Banking Corporation | 匯豐 滙豐 汇丰 匯豐銀行 汇丰银行 滙豐控股 汇丰控股 滙豐銀行 香港上海滙豐銀行 香港上海汇丰银行 香港上海匯豐銀行 匯豐控股 | lender |
hsinchu-city-government | Hsinchu City Government | 新竹市政府 | government |
hsinchu-county-government | Hsinchu County Government | 新竹縣政府 新竹县政府 | government |
hsinchu-science-park-bureau | Hsinchu Science Park Bureau | 竹科管理局 | government |
htc | HTC | 宏達電 宏达电 宏達國際電子 宏达国际电子 | |
hua-capital | Hua Capital | 华创投资 華創投資 | fund |
hua-eng-wire-and-cable | Hua Eng Wire & Cable | 華榮電線電纜 华荣电线电缆 華榮電纜 华荣电缆 | |
hua-hong | Hua Hong Semiconductor, Hua Hong | 華虹半導體 华虹半导体 华虹 | | chips foundry
hua-nan | Hua Nan Bank, Hua Nan Commercial Bank | 華南銀行 華南金 華銀 华银 華南商業銀行 华南商业银行 華南商銀 华南商银 | lender |
hua-nan-financial | Hua Nan Financial | 華南金控 华南金控 | lender |
hua-nan-investment-consulting | Hua Nan Investment Consulting | 華南投顧 华南投顾 | observer |
hua-nan-investment-trust | Hua Nan Investment Trust | 華南永昌投信 华南永昌投信 | fund |
hua-nan-securities | Hua Nan Securities | 華南永昌證券 华南永昌证券 | observer |
huaan-securities | Hua'an Securities, Huaan Securities, Hua An Securities | 华安证券 華安證券 | observer |
huace | Huace Film & TV | 华策影视 华策 | | rights
huachuang-securities | Huachuang Securities, Huachuang Yunxin | 华创证券 華創證券 华创云信 華創雲信 | observer |
huadian | Huadian, China Huadian | 华电 华电集团 华电国际 | | power
huadian-financial-leasing | Huadian Financial Leasing | 华电融资租赁 華電融資租賃 华电金租 華電金租 | lender |
huadian-new-energy | Huadian New Energy | 华电新能 華電新能 | | power
huafon-chemical | Huafon Chemical | 华峰化学 華峰化學 华峰集团 華峰集團 | | materials
huaheng-biological | Huaheng Biological | 华恒生物 華恒生物 | | materials
huaibei-mining | Huaibei Mining | 淮北矿业 淮北礦業 | | mining
huaku-development | Huaku Development, Huaku | 華固建設 华固建设 華固 华固 | |
hualien-county-government | Hualien County Government | 花蓮縣政府 花莲县政府 | government |
hualin-securities | Hualin Securities | 华林证券 華林證券 | observer |
hualu-hengsheng | Hualu Hengsheng | 华鲁恒升 華魯恆升 | | fertiliser
huaming-equipment | Huaming Equipment | 华明装备 華明裝備 | | equipment
huaneng | Huaneng, China Huaneng | 华能 华能集团 华能国际 | | power
huaneng-lancang-river-hydropower | Huaneng Lancang River Hydropower | 华能水电 華能水電 | | power
huaneng-renewables | Huaneng Renewables | 华能新能源 華能新能源 | | power
huaneng-tiancheng-leasing | Huaneng Tiancheng Leasing | 天成租赁 天成租賃 华能天成租赁 華能天成租賃 | lender |
huantai | Huantai, Gaoce Technology | 高测股份 高測股份 | | equipment
huarong | China Huarong, China CITIC Financial Asset Management, China CITIC FAMC, Huarong Asset Management | 华融资产 中国华融 中信金融资产 中信金融資產 中国中信金融资产 中國中信金融資產 中國華融 華融資產 中国华融资产 中國華融資產 | lender |
huarong-financial-leasing | Huarong Financial Leasing, China Huarong Financial Leasing | 华融金租 華融金租 华融金融租赁 華融金融租賃 | lender |
huarong-xiangjiang-bank | Huarong Xiangjiang Bank, Bank of Hunan, Hunan Bank | 湖南银行 湖南銀行 华融湘江银行 華融湘江銀行 | lender |
huasun-energy | Huasun Energy | 华晟新能源 華晟新能源 | | solar
huatai | Huatai Securities, Huatai | 华泰证券 華泰證券 | lender |
huatai-leasing | Huatai Leasing | 华泰租赁 華泰租賃 | lender |
huawei | Huawei | 華為 华为 | | chips telecom
huaxi-nonferrous | Huaxi Nonferrous, Guangxi Huaxi Nonferrous | 华锡有色 華錫有色 | | mining
huaxi-securities | Huaxi Securities | 华西证券 華西證券 | observer |
huaxia-bank | Huaxia Bank, Hua Xia Bank | 华夏银行 華夏銀行 | lender |
huaxia-financial-leasing | Huaxia Financial Leasing | 华夏金租 華夏金租 华夏金融租赁 華夏金融租賃 | lender |
huaxia-life | Huaxia Life | 华夏人寿 華夏人壽 | lender |
huaxin-cement | Huaxin Cement, Huaxin Building Materials | 华新水泥 華新水泥 华新建材 華新建材 | | farm
huayang-new-materials | Huayang New Materials | 华阳股份 華陽股份 华阳新材料 華陽新材料 | | mining
huayi | Huayi Brothers | 华谊兄弟 華誼兄弟 | | rights
huayou | Huayou Cobalt | 華友鈷業 华友钴业 | | materials mining
hubble-technology-investment | Hubble Technology Investment, Huawei Hubble | 华为哈勃 華為哈勃 哈勃投资 哈勃投資 哈勃科技 | fund |
hubei-communications-investment-group | Hubei Communications Investment Group | 湖北交投 | |
hubei-energy-group | Hubei Energy Group | 湖北能源 | | power
hubei-financial-leasing | Hubei Financial Leasing | 湖北金租 湖北金融租赁 湖北金融租賃 | lender |
hubei-hongtai-group | Hubei Hongtai Group | 宏泰集团 宏泰集團 湖北宏泰 | fund |
hubei-united-investment-group | Hubei United Investment Group, Hubei United Investment, Hubei Liantou, Hubei Provincial United Development Investment | 湖北联投 湖北聯投 联投集团 聯投集團 湖北联投集团 湖北聯投集團 湖北省联合发展投资集团 湖北省聯合發展投資集團 | |
hubei-yihua | Hubei Yihua | 湖北宜化 | | fertiliser
hudong | Hudong-Zhonghua | 滬東中華 沪东中华 | | ships
huishang-bank | Huishang Bank | 徽商银行 徽商銀行 | lender |
humain | Humain | | | cloud
hunan-baiyin | Hunan Baiyin, Baiyin Nonferrous, Baiyin Nonferrous Group | 白银有色 白銀有色 白银集团 白銀集團 白银有色集团 白銀有色集團 | | mining
hunan-caixin-financial-holding | Hunan Caixin Financial Holding | 财信金控 財信金控 湖南财信 湖南財信 | fund |
hunan-construction-investment-group | Hunan Construction Investment Group | 湖南建投 湖南建投集团 湖南建投集團 湖南建设投资集团 湖南建設投資集團 湖南建工 湖南建工集团 湖南建工集團 | | epc
hunan-gold | Hunan Gold | 湖南黄金 湖南黃金 | | mining
hunan-valin-steel | Hunan Valin Steel, Valin Steel | 华菱钢铁 華菱鋼鐵 湖南钢铁集团 湖南鋼鐵集團 | | steel
hunan-xingxiang-investment-holding | Hunan Xingxiang Investment Holding, Hunan Xingxiang Investment, Xingxiang Group | 兴湘集团 興湘集團 湖南兴湘 湖南興湘 湖南兴湘投资控股集团 湖南興湘投資控股集團 兴湘资本 興湘資本 | |
hunan-yuneng | Hunan Yuneng | 湖南裕能 | | materials
hut-8 | Hut 8 | | | datacentre
hutchmed | Hutchmed, HUTCHMED | 和黃醫藥 和黄医药 | | drugs
hwabao-trust | Hwabao Trust | 华宝信托 華寶信託 | lender |
hwatai-bank | Hwatai Bank | 華泰銀行 华泰银行 華泰商銀 华泰商银 | lender |
hydro | Norsk Hydro, Hydro | 海德魯 挪威海德鲁 挪威海德魯 海德鲁 海德鲁铝业 海德魯鋁業 | | aluminium
hygon | Hygon | 海光信息 | | chips
hymson-laser | Hymson Laser | 海目星 | | equipment
hyperstrong | HyperStrong, Beijing HyperStrong | 海博思创 海博思創 北京海博思创 北京海博思創 | | batteries
hyundai | Hyundai, Hyundai Motor, Hyundai Motor Group | 現代汽車 现代汽车 现代汽车集团 現代汽車集團 | | cars
hyundai-mipo | Hyundai Mipo | 现代尾浦 現代尾浦 | | ships
hyundai-samho | HD Hyundai Samho, Hyundai Samho | 现代三湖 現代三湖 | | ships
`
