export const wideYtoZ = `
y-combinator | Y Combinator | | fund |
y-mabs | Y-mAbs, Y-mAbs Therapeutics | | | drugs
yadea | Yadea | 雅迪控股 雅迪 | |
yadu-technology | Yadu Technology | 亚都科技 亞都科技 | |
yageo-foundation | Yageo Foundation | 國巨文教基金會 国巨文教基金会 | |
yahoo-taiwan | Yahoo Taiwan | 台灣雅虎 臺灣雅虎 台湾雅虎 雅虎奇摩 Yahoo奇摩 | | platform
yahsat | Yahsat | 阿联酋卫星通信 阿聯酋衛星通信 | |
yake-food | Yake Food | 雅客食品 | |
yakult | Yakult | 养乐多 養樂多 益力多 | |
yakult-swallows | Yakult Swallows | 养乐多燕子 養樂多燕子 | |
yale-endowment | Yale Endowment | 耶魯捐贈基金 耶鲁捐赠基金 | fund |
yale-university | Yale University | 耶魯大學 耶鲁大学 | |
yalong-river-hydropower | Yalong River Hydropower | 雅砻江水电 雅礱江水電 雅砻江流域水电开发 雅礱江流域水電開發 | | power
yamada-holdings | Yamada Holdings, Yamada Denki | 山田电机 山田電機 | | retail
yamaguchi-financial | Yamaguchi Financial | 山口金融集团 山口金融集團 | lender |
yamaha-corporation | Yamaha Corporation | 雅马哈 雅馬哈 山叶 山葉 | |
yamaha-motor | Yamaha Motor | 雅马哈发动机 雅馬哈發動機 山叶发动机 山葉發動機 山叶机车 山葉機車 | | cars
yamaha-robotics | Yamaha Robotics | 雅马哈机器人 雅馬哈機器人 | |
yamama-cement | Yamama Cement | 叶玛玛水泥 葉瑪瑪水泥 | |
yamato-holdings | Yamato Holdings, Yamato Transport | 大和控股 雅玛多 雅瑪多 大和运输 大和運輸 宅急便 | | transport
yamazaki-baking | Yamazaki Baking | 山崎面包 山崎麵包 山崎制面包 山崎製麵包 | |
yamic | YAMIC, Yangzi-Mitsui Shipbuilding | 扬子三井 揚子三井 扬子三井造船 揚子三井造船 | | ships
yan-oi-tong | Yan Oi Tong | 仁愛堂 仁爱堂 | |
yanbu-cement | Yanbu Cement | 延布水泥 | |
yanchang-petroleum-finance | Yanchang Petroleum Finance | 延长石油财务 延長石油財務 | lender |
yanchang-petroleum-international | Yanchang Petroleum International | 延长石油国际 延長石油國際 | | oil
yancheng-municipal-government | Yancheng Municipal Government, Yancheng government, Yancheng municipal government | 盐城市政府 鹽城市政府 盐城市人民政府 鹽城市人民政府 | government |
yancheng-state-owned-investment-group | Yancheng State-owned Investment Group, Yancheng Guotou | 盐城国投 鹽城國投 盐城国投集团 鹽城國投集團 | fund |
yancoal-australia | Yancoal Australia | 兖煤澳大利亚 兗煤澳大利亞 兖州煤业澳大利亚 兗州煤業澳大利亞 兖煤澳洲 兗煤澳洲 | | mining
yandex | Yandex | 扬德克斯 揚德克斯 燕基科斯 | | platform
yanfeng | Yanfeng, Yanfeng International | 延锋 延鋒 延锋国际 延鋒國際 延锋汽车 延鋒汽車 | | parts
yanfu-investments | Yanfu Investments, Yanfu | 衍复投资 衍復投資 | fund |
yang-guofu | Yang Guofu | 杨国福麻辣烫 楊國福麻辣燙 杨国福 楊國福 | | retail
yanghe | Yanghe, Jiangsu Yanghe Brewery | 洋河股份 洋河酒厂 洋河酒廠 洋河集团 洋河集團 | |
yangjiang-hongwang | Yangjiang Hongwang, Hongwang Group | 宏旺集团 宏旺集團 宏旺不锈钢 宏旺不鏽鋼 | | steel
yangjiang-nuclear-power | Yangjiang Nuclear Power | 阳江核电 陽江核電 | | power
yangjie-technology | Yangjie Technology, Yangjie Electronic | 扬杰科技 揚傑科技 | | chips
yangmei-chemical | Yangmei Chemical, Lu'an Chemical Technology | 阳煤化工 陽煤化工 潞化科技 | | fertiliser
yangnong-group | Yangnong Group, Jiangsu Yangnong | 扬农集团 揚農集團 江苏扬农 江蘇揚農 | | chemicals
yango-group | Yango Group | 阳光城 陽光城 阳光城集团 陽光城集團 | |
yangpu-economic-development-zone-administration | Yangpu Economic Development Zone Administration | 洋浦管委会 洋浦管委會 洋浦经济开发区管委会 洋浦經濟開發區管委會 | government |
yangquan-coal | Yangquan Coal, Huayang Group | 阳煤集团 陽煤集團 阳泉煤业 陽泉煤業 华阳新材料科技集团 華陽新材料科技集團 | | mining
yangtze-delta-region-institute-of-tsinghua-university | Yangtze Delta Region Institute of Tsinghua University | 浙江清华长三角研究院 浙江清華長三角研究院 | |
yangtze-ecology-and-environment | Yangtze Ecology and Environment | 长江环保集团 長江環保集團 长江生态环保集团 長江生態環保集團 | |
yangtze-river-delta-industrial-innovation-fund | Yangtze River Delta Industrial Innovation Fund | 长三角产业创新基金 長三角產業創新基金 | fund |
yangtze-river-delta-synergy-fund | Yangtze River Delta Synergy Fund | 长三角协同优势产业基金 長三角協同優勢產業基金 | fund |
yangtze-river-pharma | Yangtze River Pharma | 扬子江药业 揚子江藥業 | | drugs
yangtze-three-gorges-green-energy | Yangtze Three Gorges Green Energy, Three Gorges Lvfa | 三峡绿色发展 三峽綠色發展 | |
yangwang | Yangwang, Fangchengbao | 方程豹 仰望汽车 仰望汽車 | | cars
yangxiang | Yangxiang, Guangxi Yangxiang | 扬翔股份 揚翔股份 广西扬翔 廣西揚翔 | | farm
yangyuan-beverage | Yangyuan Beverage | 养元饮品 養元飲品 六个核桃 六個核桃 | |
yangzhou-guojin | Yangzhou Guojin, Yangzhou State-owned Capital | 扬州国金 揚州國金 扬州国金集团 揚州國金集團 | fund |
yangzhou-municipal-government | Yangzhou Municipal Government, Yangzhou government, Yangzhou municipal government | 扬州市政府 揚州市政府 扬州市人民政府 揚州市人民政府 | government |
yangzhou-sasac | Yangzhou SASAC, Yangzhou Municipal SASAC | 扬州市国资委 揚州市國資委 扬州国资委 揚州國資委 | government |
yangzijiang-financial | Yangzijiang Financial | 扬子江金融 揚子江金融 | fund |
yanjin-shop-food | Yanjin Shop Food, Yankershop | 盐津铺子 鹽津鋪子 | |
yanjing-brewery | Yanjing Brewery, Beijing Yanjing | 燕京啤酒 | |
yankon | Yankon | 阳光照明 陽光照明 | |
yanlord | Yanlord | 仁恒置地 仁恆置地 | |
yanmar | Yanmar | 日本洋马 日本洋馬 洋马控股 洋馬控股 洋马发动机 洋馬發動機 | |
yanolja | Yanolja | | | platform
yansab | Yansab | 延布国家石化 延布國家石化 | |
yanshan-university | Yanshan University | 燕山大学 燕山大學 | |
yantai-development-zone-management-committee | Yantai Development Zone Management Committee | 烟台开发区管委会 煙台開發區管委會 烟台黄渤海新区管委会 煙台黃渤海新區管委會 | government |
yantai-eddie | Yantai Eddie, Eddie Precision | 艾迪精密 | | equipment
yantai-lantian | Yantai Lantian | 烟台蓝天 煙台藍天 烟台蓝天投资 煙台藍天投資 | |
yantai-longyuan-power-technology | Yantai Longyuan Power Technology | 龙源技术 龍源技術 烟台龙源 煙臺龍源 煙台龍源 | | equipment
yantai-municipal-government | Yantai Municipal Government, Yantai government, Yantai municipal government | 烟台市政府 煙台市政府 烟台市人民政府 煙台市人民政府 | government |
yantai-port | Yantai Port, Yantai Port Group | 烟台港 煙台港 烟台港集团 煙台港集團 | | transport
yantai-sasac | Yantai SASAC, Yantai Municipal SASAC | 烟台市国资委 煙台市國資委 烟台国资委 煙台國資委 | government |
yantang-dairy | Yantang Dairy | 燕塘乳业 燕塘乳業 | |
yantian-international-container-terminals | Yantian International Container Terminals | 盐田国际 鹽田國際 鹽田國際集裝箱碼頭 盐田国际集装箱码头 | |
yantian-port-holdings | Yantian Port Holdings, Shenzhen Yantian Port Holdings, Yantian Port, Shenzhen Yantian Port | 盐田港股份 鹽田港股份 | | transport
yanxuan | Yanxuan | 网易严选 網易嚴選 | | retail
yanyuan-venture-capital | Yanyuan Venture Capital | 燕园创投 燕園創投 | fund |
yaobai-cement | Yaobai Cement | 尧柏水泥 堯柏水泥 尧柏集团 堯柏集團 | |
yaohua-pilkington-glass | Yaohua Pilkington Glass, SYP Glass | 耀皮玻璃 上海耀皮 | |
yaojie-coal | Yaojie Coal | 窑煤集团 窯煤集團 窑街煤电集团 窯街煤電集團 | | mining
yaoshibang | Yaoshibang, YSB | 药师帮 藥師幫 | | trading
yaowang-technology | Yaowang Technology | 遥望科技 遙望科技 | |
yapi-kredi | Yapı Kredi, Yapi Kredi | 土耳其建设信贷银行 土耳其建設信貸銀行 亚皮信贷银行 亞皮信貸銀行 | lender |
yapi-merkezi | Yapı Merkezi, Yapi Merkezi | 亚皮梅尔凯齐 亞皮梅爾凱齊 亚皮梅尔克齐 亞皮梅爾克齊 | | epc
yash-raj-films | Yash Raj Films | | | rights
yasha-decoration | Yasha Decoration | 亚厦股份 亞廈股份 | |
yashili | Yashili | 雅士利 雅士利国际 雅士利國際 | |
yaskawa | Yaskawa, Yaskawa Electric | 安川电机 安川電機 安川 | |
yasref | YASREF, Yanbu Aramco Sinopec Refining | 延布炼厂 延布煉廠 | | oil
yata-department-store | Yata Department Store | 一田百貨 一田百货 | | retail
yatai-group | Yatai Group, Jilin Yatai | 亚泰集团 亞泰集團 吉林亚泰 吉林亞泰 | |
yatsen | Yatsen, Perfect Diary | 逸仙电商 逸仙電商 完美日记 完美日記 | |
yau-lee-holdings | Yau Lee Holdings | 有利集團控股 有利集团控股 | | epc
yaya-group | Yaya Group | 鸭鸭股份 鴨鴨股份 鸭鸭羽绒服 鴨鴨羽絨服 | |
yazaki | Yazaki | 矢崎 矢崎总业 矢崎總業 | | parts
yduqs | YDUQS | | |
yeahka | Yeahka | 移卡 移卡科技 | | platform
yeahmobi | Yeahmobi | 易点天下 易點天下 | |
yeepay | YeePay | 易宝支付 易寶支付 | |
yellow-cake | Yellow Cake plc | 黄饼公司 黃餅公司 | |
yellow-corp | Yellow Corp | | | transport
yellow-river-hydropower | Yellow River Hydropower, Huanghe Hydropower Development | 黄河水电 黃河水電 黄河公司 黃河公司 国家电投黄河水电 國家電投黃河水電 黄河上游水电 黃河上游水電 | | power solar
yelp | Yelp | | | platform
yemeksepeti | Yemeksepeti | | | platform
yemen-lng | Yemen LNG | 也门液化天然气 也門液化天然氣 | | lng
yemeni-government | Yemeni government | 也门政府 也門政府 | government |
yen-sun-technology | Yen Sun Technology | 元山科技 | | parts
yeong-chin-machinery | Yeong Chin Machinery | 永進機械 永进机械 | | equipment
yes-bank | Yes Bank | | lender |
yes-chain-pharmacy | Yes Chain Pharmacy | 躍獅藥局 跃狮药局 躍獅連鎖藥局 跃狮连锁药局 | | retail
yes-charging | YES Charging | YES來電 YES来电 | |
yestar-healthcare | Yestar Healthcare | 巨星医疗 巨星醫療 | |
yeti-holdings | Yeti Holdings | | |
yf-life | YF Life, MassMutual, Massachusetts Mutual Life | 萬通保險 万通保险 美國萬通 美国万通 | lender |
yfy-consumer-products | YFY Consumer Products | 永豐餘消費品實業 永丰余消费品实业 | |
yg-entertainment | YG Entertainment | YG娱乐 YG娛樂 | | rights
yhlo-biotech | Yhlo Biotech | 亚辉龙 亞輝龍 | | equipment
yibai-pharma | Yibai Pharma | 益佰制药 益佰製藥 | | drugs
yibin-municipal-government | Yibin Municipal Government, Yibin government, Yibin municipal government | 宜宾市政府 宜賓市政府 宜宾市人民政府 宜賓市人民政府 | government |
yibin-paper | Yibin Paper | 宜宾纸业 宜賓紙業 | |
yibin-sanjiang-investment | Yibin Sanjiang Investment, Yibin Sanjiang New Area | 宜宾三江投资 宜賓三江投資 三江投资集团 三江投資集團 宜宾三江新区投资 宜賓三江新區投資 | |
yibin-sasac | Yibin SASAC, Yibin Municipal SASAC | 宜宾市国资委 宜賓市國資委 宜宾国资委 宜賓國資委 | government |
yibin-tianyuan | Yibin Tianyuan | 天原股份 宜宾天原 宜賓天原 天原集团 天原集團 | | chemicals
yicai | China Business Network | | | media
yichang-humanwell | Yichang Humanwell | 宜昌人福 | | drugs
yichang-industrial-investment-holding | Yichang Industrial Investment Holding | 宜昌产投 宜昌產投 宜昌产投控股 宜昌產投控股 | fund |
yichang-municipal-government | Yichang Municipal Government, Yichang government, Yichang municipal government | 宜昌市政府 宜昌市人民政府 | government |
yichang-sasac | Yichang SASAC, Yichang Municipal SASAC | 宜昌市国资委 宜昌市國資委 宜昌国资委 宜昌國資委 | government |
yichang-urban-development-holding | Yichang Urban Development Holding | 宜昌城发 宜昌城發 宜昌城发集团 宜昌城發集團 | |
yiche | Yiche | 易车网 易車網 易车公司 易車公司 | | platform
yichun-development-investment | Yichun Development Investment | 宜春发投 宜春發投 宜春发展投资集团 宜春發展投資集團 | fund |
yichun-jiangxi-municipal-government | Yichun Jiangxi Municipal Government, Yichun Jiangxi government, Yichun Jiangxi municipal government | 宜春市政府 宜春市人民政府 | government |
yichun-tantalum-and-niobium-mine | Yichun Tantalum & Niobium Mine | 宜春钽铌矿 宜春鉭鈮礦 | | lithium
yida-china | Yida China | 亿达中国 億達中國 | |
yidu-tech | Yidu Tech | 医渡科技 醫渡科技 | | software
yifan-pharma | Yifan Pharma, Evive | 亿帆医药 億帆醫藥 | | drugs
yifeng-pharmacy | Yifeng Pharmacy | 益丰药房 益豐藥房 | | retail
yihai-international | Yihai International | 颐海国际 頤海國際 颐海 頤海 | |
yihai-kerry | Yihai Kerry, Yihai Kerry Arawana | 益海嘉里 金龙鱼 金龍魚 益海嘉里金龙鱼 益海嘉里金龍魚 | | grain
yihetang | Yihetang | 益禾堂 | |
yike-food | Yike Food | 益客食品 | |
yildirim | Yıldırım Holding, Yildirim Holding, Yilport, Yılport | 耶尔德勒姆 耶爾德勒姆 伊尔港 伊爾港 耶尔港口 耶爾港口 耶尔波特 耶爾波特 | |
yilite | Yilite | 伊力特 | |
yillion-bank | Yillion Bank, Jilin Yillion Bank | 亿联银行 億聯銀行 吉林亿联银行 吉林億聯銀行 | lender |
yimidida | Yimidida | 壹米滴答 | | transport
yiming-food | Yiming Food | 一鸣食品 一鳴食品 | |
yimutian | Yimutian | 一亩田 一畝田 | | platform
yinbang-clad-material | Yinbang Clad Material | 银邦股份 銀邦股份 | | parts
yinchuan-municipal-government | Yinchuan Municipal Government, Yinchuan government, Yinchuan municipal government | 银川市政府 銀川市政府 银川市人民政府 銀川市人民政府 | government |
yinchuan-sasac | Yinchuan SASAC, Yinchuan Municipal SASAC | 银川市国资委 銀川市國資委 银川国资委 銀川國資委 | government |
yinchuan-tonglian-capital | Yinchuan Tonglian Capital | 银川通联 銀川通聯 银川通联资本 銀川通聯資本 | fund |
yinchuan-urban-construction-investment | Yinchuan Urban Construction Investment | 银川城投 銀川城投 | |
yingda-insurance-asset-management | Yingda Insurance Asset Management | 英大资产 英大資產 英大保险资产 英大保險資產 | lender |
yingda-securities | Yingda Securities | 英大证券 英大證券 | observer |
yingde-gases | Yingde Gases | 盈德气体 盈德氣體 | |
yingfa-ruineng | Yingfa Ruineng, Yingfa | 英发睿能 英發睿能 英发德耀 英發德耀 | | solar
yingjia-distillery | Yingjia Distillery | 迎驾贡酒 迎駕貢酒 | |
yingkang-life | Yingkang Life | 盈康生命 | |
yingkou-municipal-government | Yingkou Municipal Government, Yingkou government, Yingkou municipal government | 营口市政府 營口市政府 营口市人民政府 營口市人民政府 | government |
yingkou-port | Yingkou Port | 营口港股份 營口港股份 | |
yingliu | Yingliu, Anhui Yingliu | 应流股份 應流股份 | | turbines
yingpais | Yingpais | 英派斯 | |
yinhua-fund | Yinhua Fund | 银华基金 銀華基金 | fund |
yinlun-machinery | Yinlun Machinery, Zhejiang Yinlun | 银轮股份 銀輪股份 | | parts
yinson | Yinson | 云升控股 雲升控股 云昇控股 雲昇控股 | |
yintai-resources | Yintai Resources | 银泰资源 銀泰資源 | | mining
yintai-securities | Yintai Securities | 银泰证券 銀泰證券 | observer |
yinzhou-bank | Yinzhou Bank, Ningbo Yinzhou Rural Commercial Bank | 鄞州银行 鄞州銀行 宁波鄞州农商银行 寧波鄞州農商銀行 | lender |
yipuli | Yipuli, Explosive Co Yipuli | 易普力 南岭民爆 南嶺民爆 | | chemicals
yiren-digital | Yiren Digital, CreditEase | 宜人智科 宜人数科 宜人數科 宜信 宜信公司 | lender |
yisheng-livestock | Yisheng Livestock | 益生股份 | | farm
yisheng-petrochemical | Yisheng Petrochemical | 逸盛石化 逸盛大化 | | chemicals
yit | YIT | | | epc
yitai-group | Yitai Group | 伊泰集团 伊泰集團 内蒙古伊泰 內蒙古伊泰 | | mining
yitu | Yitu, YITU Technology, Yitu Technology | 依图 依圖 依图科技 依圖科技 | | software
yiu-lian-dockyards | Yiu Lian Dockyards | 友联船厂 友聯船廠 | | ships
yiwu-municipal-government | Yiwu Municipal Government, Yiwu government, Yiwu municipal government | 义乌市政府 義烏市政府 义乌市人民政府 義烏市人民政府 | government |
yiwu-state-owned-capital | Yiwu State-owned Capital, Yiwu Guozi, Yiwu Capital Operation | 义乌国资 義烏國資 义乌国有资本运营 義烏國有資本運營 义乌国资运营 義烏國資運營 义乌市国有资本运营 義烏市國有資本運營 | |
yixing-urban-development | Yixing Urban Development | 宜兴城发 宜興城發 | fund |
yixinou-tianmeng | Yixinou Tianmeng | 义新欧 義新歐 天盟实业 天盟實業 | | transport
yixintang | Yixintang | 一心堂 | | retail
yizheng-chemical-fibre | Yizheng Chemical Fibre | 仪征化纤 儀徵化纖 | | chemicals
yizhuang-investment-holdings | Yizhuang Investment Holdings | 亦庄控股 亦莊控股 亦庄投资控股 亦莊投資控股 | fund |
yizumi | Yizumi | 伊之密 | | equipment
ykk | YKK | 吉田拉链 吉田拉鏈 | |
ylb | YLB, Yacimientos de Litio Bolivianos | 玻利維亞國家鋰業 玻利维亚国家锂业 玻利維亞鋰業 玻利维亚锂业 | | lithium
yle | Yle Finland, Yleisradio | 芬兰广播公司 芬蘭廣播公司 | |
ymatou | Ymatou | 洋码头 洋碼頭 | | retail
yncc | YNCC, Yeochun NCC | 丽川NCC 麗川NCC | | materials
yodobashi | Yodobashi | 友都八喜 淀桥相机 澱橋相機 | | retail
yofc | YOFC, Yangtze Optical Fibre and Cable | 长飞光纤 長飛光纖 长飞 長飛 | | optics
yoke-technology | Yoke Technology | 雅克科技 | | materials
yokogawa | Yokogawa, Yokogawa Electric | 横河电机 橫河電機 | |
yokohama-dena-baystars | Yokohama DeNA BayStars | 横滨DeNA湾星 橫濱DeNA灣星 横滨湾星 橫濱灣星 | |
yokohama-f-marinos | Yokohama F. Marinos | 横滨水手 橫濱水手 | |
yokohama-rubber | Yokohama Rubber | 横滨橡胶 橫濱橡膠 优科豪马 優科豪馬 | |
yoma-strategic | Yoma Strategic | 祐玛战略 祐瑪戰略 | |
yomiuri-giants | Yomiuri Giants | 读卖巨人 讀賣巨人 读卖巨人军 讀賣巨人軍 | |
yondr | Yondr, Yondr Group | | | datacentre
yonex | Yonex | 尤尼克斯 | |
yongan-futures | Yong'an Futures | 永安期货 永安期貨 | observer |
yongan-p-and-c | Yongan P&C | 永安产险 永安產險 | lender |
yongcheng-coal | Yongcheng Coal, Yongmei Holding | 永煤控股 永煤集团 永煤集團 永城煤电 永城煤電 | | mining
yongda-automobiles | Yongda Automobiles, China Yongda Automobiles | 永达汽车 永達汽車 | | retail
yonggang-group | Yonggang Group, Jiangsu Yonggang | 永钢集团 永鋼集團 江苏永钢 江蘇永鋼 | | steel
yonghe | Zhejiang Yonghe Refrigerant | 永和股份 | | chemicals
yonghui-superstores | Yonghui Superstores | 永辉超市 永輝超市 永辉 永輝 | | retail
yongjin-group | Yongjin Group, Yongjin Technology | 甬金股份 甬金科技 | | steel
yonglin-foundation | Yonglin Foundation | 永齡基金會 永龄基金会 永齡健康基金會 永龄健康基金会 | |
yongrong-holding | Yongrong Holding, Eversun Holdings | 永荣控股 永榮控股 永荣集团 永榮集團 永荣科技 永榮科技 | | chemicals
yongshan-lithium | Yongshan Lithium | 永杉锂业 永杉鋰業 吉翔股份 | | lithium
yongtai-high-tech | Yongtai High-tech | 永太高新 | | materials
yongxiang | Yongxiang, Yongxiang Co, Sichuan Yongxiang | 永祥股份 四川永祥 | | polysilicon
yongxing-securities | Yongxing Securities | 甬兴证券 甬興證券 | observer |
yongye-group | Yongye Group, Shanghai Yongye, Universal Motor Traders | 永业集团 永業集團 上海永业 上海永業 | |
yonsei-university | Yonsei University | 延世大学 延世大學 | |
yonyou | Yonyou | 用友网络 用友網絡 | | software
yoozoo | Yoozoo | 游族网络 遊族網絡 游族網絡 | |
york-international | York International | 約克空調 约克空调 | | equipment
york-space-systems | York Space Systems | 约克空间系统 約克空間系統 | | launch
yorkshire-water | Yorkshire Water, Kelda, Kelda Group | 约克郡水务 約克郡水務 约克夏水务 約克夏水務 | |
yoshimoto-kogyo | Yoshimoto Kogyo | 吉本兴业 吉本興業 | |
yoshinoya | Yoshinoya | 吉野家 | |
yoshinoya-hong-kong | Yoshinoya Hong Kong, Hop Hing Group | 合興集團 合兴集团 合興集團控股 合兴集团控股 香港吉野家 | |
yostar | Yostar | 悠星网络 悠星網絡 | |
yotta-data-services | Yotta Data Services, Hiranandani Group, Yotta Infrastructure | 尤塔数据 尤塔數據 | | datacentre
youbike | YouBike | 微笑單車 微笑单车 微程式資訊 微程式资讯 YouBike | |
youdao | Youdao | 有道公司 网易有道 網易有道 | |
youfa-steel-pipe | Youfa Steel Pipe, Youfa | 友发集团 友發集團 友发钢管 友發鋼管 | | steel
youhui-wanjia-bank | Youhui Wanjia Bank | 邮惠万家银行 郵惠萬家銀行 邮惠万家 郵惠萬家 | lender |
young-optics | Young Optics | 揚明光 扬明光 揚明光學 扬明光学 | | optics
young-poong | Young Poong | | |
youngone | Youngone | 永元贸易 永元貿易 | |
youngor | Youngor | 雅戈尔 雅戈爾 | |
youngtek-electronics | YoungTek Electronics | 久元電子公司 久元电子公司 | |
youngy-investment-group | Youngy Investment Group, Rongjie Group | 融捷集团 融捷集團 融捷投资 融捷投資 | |
younited | Younited | | lender |
youran-dairy | YouRan Dairy, China Youran, Youran Dairy | 优然牧业 優然牧業 | | farm
youtube | YouTube | 油管視頻 油管视频 | | platform
youyou-food | Youyou Food | 有友食品 | |
youzan | Youzan, China Youzan | 中国有赞 中國有贊 有赞科技 有贊科技 | | software
ypf | YPF | 阿根廷國家石油公司 阿根廷国家石油公司 | | oil
ypfb | YPFB | 玻利維亞國家石油公司 玻利维亚国家石油公司 | | lng
yposkesi | Yposkesi | | | cdmo
ypsomed | Ypsomed | 益首美 | |
ytl-corporation | YTL Corporation, YTL Power, YTL | 杨忠礼集团 楊忠禮集團 杨忠礼机构 楊忠禮機構 杨忠礼电力 楊忠禮電力 | | power
ytl-powerseraya | YTL PowerSeraya | 杨忠礼西拉雅电力 楊忠禮西拉雅電力 | | power
yto-cargo-airlines | YTO Cargo Airlines | 圆通航空 圓通航空 | | airline
yto-express | YTO Express | 圆通速递 圓通速遞 圆通 圓通 | | transport
yto-group | YTO Group, First Tractor, YTO Tractor | 一拖股份 中国一拖 中國一拖 第一拖拉机 第一拖拉機 东方红拖拉机 東方紅拖拉機 | | equipment
yto-international | YTO International | 圆通国际快递 圓通國際快遞 | | transport
yuan-ding-investment | Yuan Ding Investment | 遠鼎投資 远鼎投资 遠鼎公司 远鼎公司 | fund |
yuan-ze-university | Yuan Ze University | 元智大學 元智大学 | |
yuanbao-inc | Yuanbao Inc | 元保集团 元保集團 | |
yuanfei-pet | Yuanfei Pet | 源飞宠物 源飛寵物 | |
yuanfudao | Yuanfudao | 猿辅导 猿輔導 猿力科技 | |
yuanjie-semiconductor | Yuanjie Semiconductor, Yuanjie Technology | 源杰科技 源傑科技 | | optics chips
yuanta-asset-management | Yuanta Asset Management | 元大國際資產管理 元大国际资产管理 元大資產 元大资产 | fund |
yuanta-futures | Yuanta Futures | 元大期貨 元大期货 | observer |
yuanta-life | Yuanta Life | 元大人壽 元大人寿 | lender |
yuanta-private-equity | Yuanta Private Equity | 元大私募 | fund |
yuanta-savings-bank | Yuanta Savings Bank | 元大儲蓄銀行 元大储蓄银行 | lender |
yuanta-securities-finance | Yuanta Securities Finance | 元大證金 元大证金 元大證券金融 元大证券金融 | lender |
yuanta-securities-korea | Yuanta Securities Korea | 元大證券韓國 元大证券韩国 韓國元大證券 韩国元大证券 | observer |
yuanta-venture-capital | Yuanta Venture Capital | 元大創投 元大创投 | fund |
yuanxin-technology | Yuanxin Technology | 圆心科技 圓心科技 | | retail
yuasa-trading | Yuasa Trading | 汤浅商事 湯淺商事 | | trading
yuchai | Yuchai, China Yuchai, Guangxi Yuchai | 玉柴 广西玉柴 廣西玉柴 中国玉柴 中國玉柴 玉柴机器 玉柴機器 | | engines
yue-xiu-securities | Yue Xiu Securities, Yuexiu Securities | 越秀证券 越秀證券 | observer |
yue-yuen-industrial | Yue Yuen Industrial, Yue Yuen | 裕元工業 裕元工业 裕元集團 裕元集团 裕元 | |
yueda-group | Yueda Group, Jiangsu Yueda | 悦达集团 悅達集團 悦達集團 江苏悦达 江蘇悅達 江蘇悦達 | |
yueda-investment | Yueda Investment | 悦达投资 悅達投資 悦達投資 | |
yueda-kia | Yueda Kia, Dongfeng Yueda Kia | 悦达起亚 悅達起亞 悦達起亞 东风悦达起亚 東風悅達起亞 東風悦達起亞 江苏悦达起亚 江蘇悅達起亞 江蘇悦達起亞 | | cars
yuehai-feed | Yuehai Feed | 粤海饲料 粵海飼料 | | farm
yuehua-entertainment | Yuehua Entertainment | 乐华娱乐 樂華娛樂 | |
yuexiu-property | Yuexiu Property | 越秀地产 越秀地產 | |
yuexiu-reit | Yuexiu REIT | 越秀房託 越秀房托 越秀房產基金 越秀房产基金 | |
yuexiu-securities-hong-kong | Yuexiu Securities Hong Kong | 越证控股 越證控股 | observer |
yuexiu-services | Yuexiu Services | 越秀服务 越秀服務 | |
yuexiu-transport | Yuexiu Transport | 越秀交通 越秀交通基建 | |
yueyang-municipal-government | Yueyang Municipal Government, Yueyang government, Yueyang municipal government | 岳阳市政府 岳陽市政府 岳阳市人民政府 岳陽市人民政府 | government |
yueyang-urban-construction | Yueyang Urban Construction | 岳阳城投 岳陽城投 | |
yugoimport | Yugoimport, Yugoimport-SDPR | | | defence
yuguang-gold-and-lead-group | Yuguang Gold and Lead Group, Yuguang Group | 豫光集团 豫光集團 | | mining
yuhan | Yuhan | 柳韩洋行 柳韓洋行 | | drugs
yuhang-rural-commercial-bank | Yuhang Rural Commercial Bank | 余杭农商银行 餘杭農商銀行 余杭农商行 餘杭農商行 | lender |
yuhang-state-owned-capital-investment | Yuhang State-owned Capital Investment | 余杭国投 餘杭國投 余杭国投集团 餘杭國投集團 杭州余杭国投 杭州餘杭國投 | fund |
yuhua-education | Yuhua Education | 宇华教育 宇華教育 | |
yujian-xiaomian | Yujian Xiaomian, Encounter Noodles | 遇见小面 遇見小面 | | retail
yukon-energy | Yukon Energy | | | power
yukou-poultry | Yukou Poultry | 峪口禽业 峪口禽業 | | farm
yulian-group | Yulian Group | 豫联集团 豫聯集團 | | mining
yulin-energy-group | Yulin Energy Group, Yulin Yushen | 榆能集团 榆能集團 榆林能源集团 榆林能源集團 陕西榆林能源集团 陝西榆林能源集團 | |
yulin-shaanxi-municipal-government | Yulin Shaanxi Municipal Government, Yulin Shaanxi government, Yulin Shaanxi municipal government | 榆林市政府 榆林市人民政府 | government |
yulin-urban-investment | Yulin Urban Investment | 榆林城投 | |
yulon-energy | Yulon Energy | 裕電俥電 裕电伡电 裕電能源 裕电能源 | |
yulon-luxgen-dinos | Yulon Luxgen Dinos | 裕隆納智捷恐龍 裕隆纳智捷恐龙 裕隆籃球隊 裕隆篮球队 | |
yulong-copper | Yulong Copper, Tibet Yulong Copper | 玉龙铜业 玉龍銅業 西藏玉龙铜业 西藏玉龍銅業 | | mining
yum-brands | Yum Brands, Yum! Brands | 百胜餐饮 百勝餐飲 百胜餐饮集团 百勝餐飲集團 | |
yum-china | Yum China | 百胜中国 百勝中國 | | retail
yumin-bank | Yumin Bank, Jiangxi Yumin Bank | 裕民银行 裕民銀行 江西裕民银行 江西裕民銀行 | lender |
yunda | Yunda, Yunda Express | 韵达股份 韻達股份 韵达快递 韻達快遞 韵达 韻達 | | transport
yunfeng-financial | Yunfeng Financial | 雲鋒金融 云锋金融 | lender |
yungshin-construction | Yungshin Construction, Yungshin Construction & Development | 永信建設 永信建设 | |
yunji | Yunji | 云集微店 雲集微店 | | retail
yunkuaichong | Yunkuaichong | 云快充 雲快充 | |
yunnan-airport-group | Yunnan Airport Group | 云南机场集团 雲南機場集團 | |
yunnan-asset-management | Yunnan Asset Management | 云南资产 雲南資產 云南省资产管理 雲南省資產管理 | lender |
yunnan-baiyao | Yunnan Baiyao | 云南白药 雲南白藥 云南白药集团 雲南白藥集團 | | drugs
yunnan-coal-and-energy | Yunnan Coal & Energy | 云煤能源 雲煤能源 | | materials
yunnan-coal-chemical | Yunnan Coal Chemical | 云煤化 雲煤化 云南煤化工集团 雲南煤化工集團 | |
yunnan-communications-investment-and-construction | Yunnan Communications Investment & Construction | 云南交投集团 雲南交投集團 云南省交通投资建设集团 雲南省交通投資建設集團 | |
yunnan-department-of-transportation | Yunnan Department of Transportation, Yunnan Provincial Transport Department | 云南省交通运输厅 雲南省交通運輸廳 云南交通运输厅 雲南交通運輸廳 | government |
yunnan-development-and-reform-commission | Yunnan Development and Reform Commission | 云南省发改委 雲南省發改委 云南发改委 雲南發改委 云南省发展改革委 雲南省發展改革委 | government |
yunnan-germanium | Yunnan Germanium | 云南锗业 雲南鍺業 | | materials
yunnan-guarantee | Yunnan Guarantee, Yunnan Financing Guarantee | 云南融资担保 雲南融資擔保 云南省融资担保 雲南省融資擔保 | lender |
yunnan-healthcare-security-administration | Yunnan Healthcare Security Administration | 云南省医保局 雲南省醫保局 云南医保局 雲南醫保局 | government |
yunnan-hongta-bank | Yunnan Hongta Bank, Hongta Bank | 红塔银行 紅塔銀行 云南红塔银行 雲南紅塔銀行 | lender |
yunnan-metallurgical-group | Yunnan Metallurgical Group | 云南冶金集团 雲南冶金集團 云南冶金 雲南冶金 | | mining
yunnan-metro-construction | Yunnan Metro Construction, Kunming Rail Transit | 昆明轨道交通集团 昆明軌道交通集團 昆明地铁 昆明地鐵 | |
yunnan-petrochemical | Yunnan Petrochemical | 云南石化 雲南石化 | | chemicals
yunnan-power-grid | Yunnan Power Grid | 云南电网 雲南電網 云南电网公司 雲南電網公司 | | powerbuyer
yunnan-precious-metals | Yunnan Precious Metals, Yunnan Precious Metals Group | 云南贵金属集团 雲南貴金屬集團 | | materials
yunnan-provincial-department-of-finance | Yunnan Provincial Department of Finance, Yunnan Department of Finance | 云南省财政厅 雲南省財政廳 云南财政厅 雲南財政廳 | government |
yunnan-provincial-government | Yunnan Provincial Government, Yunnan provincial government, Yunnan government | 云南省政府 雲南省政府 云南省人民政府 雲南省人民政府 | government |
yunnan-rural-credit-union | Yunnan Rural Credit Union | 云南农信 雲南農信 云南省联社 雲南省聯社 | lender |
yunnan-sasac | Yunnan SASAC, Yunnan Provincial SASAC | 云南省国资委 雲南省國資委 云南国资委 雲南國資委 | government |
yunnan-state-farms | Yunnan State Farms | 云南农垦 雲南農墾 | | farm
yunnan-state-owned-capital-operation | Yunnan State-owned Capital Operation | 云南国资运营 雲南國資運營 云南国资运营公司 雲南國資運營公司 | fund |
yunnan-tourism | Yunnan Tourism | 云南旅游股份 雲南旅遊股份 | |
yunnan-university | Yunnan University | 云南大学 雲南大學 | |
yunnan-water-investment | Yunnan Water Investment, Yunnan Water | 云南水务 雲南水務 云南水务投资 雲南水務投資 | |
yunnan-yukun | Yunnan Yukun | 云南玉昆 雲南玉昆 | |
yunnei-power | Yunnei Power | 云内动力 雲內動力 昆明云内 昆明雲內 | | engines
yunneng-leasing | Yunneng Leasing | 云能租赁 雲能租賃 云能融资租赁 雲能融資租賃 | lender |
yunneng-wind-power | Yunneng Wind Power | 允能風電 允能风电 允能風力發電 允能风力发电 | | power
yunongshang-wealth-management | Yunongshang Wealth Management | 渝农商理财 渝農商理財 | fund |
yunqi-partners | Yunqi Partners, Yunqi Capital | 云启资本 雲啟資本 | fund |
yuntianhua-group | Yuntianhua Group | 云天化集团 雲天化集團 | | fertiliser
yuntu-express | Yuntu Express, Zongteng Group | 纵腾集团 縱騰集團 云途物流 雲途物流 | | transport
yupei | Yupei, China Logistics Property | 宇培集团 宇培集團 中国物流资产 中國物流資產 | |
yurun-food | Yurun Food | 雨润食品 雨潤食品 雨润集团 雨潤集團 | | farm
yusys-technologies | Yusys Technologies | 宇信科技 | | software
yutong-group | Yutong Group | 宇通集团 宇通集團 宇通重工 | | cars
yutong-optical | Yutong Optical, YTOT | 宇瞳光学 宇瞳光學 | | optics
yutong-packaging | Yutong Packaging, YUTO Packaging, Yuto Packaging | 裕同科技 深圳裕同 | |
yuwell | Yuwell, Yuyue Medical | 鱼跃医疗 魚躍醫療 | | equipment
yuxi-development-investment | Yuxi Development Investment | 玉溪开投 玉溪開投 玉溪市开发投资 玉溪市開發投資 | |
yuxinou-logistics | Yuxinou Logistics | 渝新欧 渝新歐 | | transport
yuyuan-tourist-mart | Yuyuan Tourist Mart, Yuyuan Inc | 豫园股份 豫園股份 豫园集团 豫園集團 | | retail
yuzhmash | Pivdenmash, Yuzhmash | 南方机械制造厂 南方機械製造廠 | | launch
yves-rocher | Groupe Rocher, Yves Rocher | 伊夫黎雪 | |
yy-inc | YY Inc, Baidu YY | YY直播 | | media
z-energy | Z Energy | | | oil
zabka | Żabka, Zabka | | | retail
zabuye-lithium | Zabuye Lithium | 扎布耶锂业 扎布耶鋰業 西藏扎布耶 | | lithium
zachry-group | Zachry Group | | | epc
zacua | Zacua | | | cars
zagrebacka | Zagrebačka banka, Zagrebacka banka | | lender |
zaha-hadid | Zaha Hadid Architects | 扎哈哈迪德建筑事务所 扎哈哈迪德建築事務所 | |
zain-group | Zain Group | 扎因集团 扎因集團 扎因电信 扎因電信 | | telecom
zain-ksa | Zain KSA, Zain Saudi | 沙特扎因 | | telecom
zalando | Zalando | 萨兰多 薩蘭多 扎兰多 扎蘭多 | | platform
zambia-airways | Zambia Airways | 赞比亚航空 贊比亞航空 | | airline
zambian-government | Zambian government, Government of Zambia | 赞比亚政府 贊比亞政府 | government |
zambon | Zambon | 赞邦 贊邦 赞邦制药 贊邦製藥 | | drugs
zamil-group | Zamil Group | 扎米勒集团 扎米勒集團 | |
zamil-offshore | Zamil Offshore | | |
zamperla | Zamperla | 赞培拉 贊培拉 | | equipment
zangezur-copper | Zangezur Copper Molybdenum | 赞格祖尔铜钼 贊格祖爾銅鉬 | | mining
zaozhuang-mining | Zaozhuang Mining | 枣矿集团 棗礦集團 枣庄矿业 棗莊礦業 | | mining
zap-energy | Zap Energy | | | reactors
zarubezhneft | Zarubezhneft | 俄罗斯海外石油 俄羅斯海外石油 | | oil
zayed-national-museum | Zayed National Museum | 扎耶德国家博物馆 扎耶德國家博物館 | |
zayo | Zayo, Zayo Group | | | telecom
zayo-eu | Zayo Europe | | | telecom
zbom-home | Zbom Home | 志邦家居 | |
zccm-investments-holdings | ZCCM Investments Holdings, ZCCM-IH | 赞比亚联合铜矿投资公司 贊比亞聯合銅礦投資公司 | fund | mining
zdf | ZDF | 德国电视二台 德國電視二台 德國電視二臺 | |
zealand | Zealand Pharma | 西兰制药 西蘭製藥 | | drugs
zebra-technologies | Zebra Technologies | 斑馬技術 斑马技术 斑馬科技 斑马科技 | | equipment
zee-entertainment | Zee Entertainment | 印度Zee娱乐 印度Zee娛樂 | | media
zeekr | Zeekr | 极氪 極氪 极氪汽车 極氪汽車 极氪智能科技 極氪智能科技 | | cars
zegna | Zegna, Ermenegildo Zegna, Zegna Group | 杰尼亚 傑尼亞 杰尼亚集团 傑尼亞集團 | |
zelestra | Zelestra, Solarpack | | | power
zelgen-biopharma | Zelgen Biopharma, Zelgen | 泽璟制药 澤璟製藥 | | drugs
zelos-technology | Zelos Technology, Zelos | 九识智能 九識智能 九识 九識 | | robotaxi
zen-noh | Zen-Noh, JA Zen-Noh | 全国农业协同组合联合会 全國農業協同組合聯合會 | | grain
zenas-biopharma | Zenas BioPharma | 澤納仕生物 泽纳仕生物 | | drugs
zendesk | Zendesk | | | software
zendure | Zendure | 征拓科技 徵拓科技 | | batteries
zenit-st-petersburg | Zenit St. Petersburg | 圣彼得堡泽尼特 聖彼得堡澤尼特 泽尼特 澤尼特 | | rights
zenith-bank | Zenith Bank | 天顶银行 天頂銀行 | lender |
zenkyoren | Zenkyoren | 全国共济农业协同组合联合会 全國共濟農業協同組合聯合會 全共连 全共連 | lender |
zenobe | Zenobē, Zenobe | | | power
zenobe-energy | Zenobe Energy | | | batteries power
zenseact | Zenseact | | | software
zensho | Zensho, Sukiya | 泉盛 食其家 | |
zentalis | Zentalis, Zentalis Pharmaceuticals | | | drugs
zentiva | Zentiva | 赞蒂瓦 贊蒂瓦 | | drugs
zeon-corporation | Zeon Corporation, Zeon | 瑞翁 日本瑞翁 | | materials
zepak | ZE PAK, ZE PAK SA | | | power
zepp-health | Zepp Health, Huami | 华米科技 華米科技 | |
zepto | Zepto | | | retail
zeravshan-gold | Zeravshan Gold, Zarafshon | 泽拉夫尚 澤拉夫尚 塔中泽拉夫尚 塔中澤拉夫尚 | | mining
zeren-group | Zeren Group | | fund |
zeria | Zeria | | | drugs
zero-one-technology | Zero One Technology | 零壹科技 零壹 | | software
zero2ipo | Zero2IPO | 清科集团 清科集團 清科研究中心 清科创业 清科創業 | observer |
zeroavia | ZeroAvia | 零航公司 零碳航空 | | engines
zerodha | Zerodha | | observer |
zerova-technologies | Zerova Technologies | 飛宏新能源 飞宏新能源 | | equipment
zesco | ZESCO | 赞比亚国家电力公司 贊比亞國家電力公司 | | powerbuyer
zespri | Zespri | 佳沛 | | farm
zetor | Zetor | 热托 熱托 | | equipment
zettabyte | Zettabyte | | | cloud
zevra-therapeutics | Zevra Therapeutics | | | drugs
zf-wind-china | ZF Wind China, Chongqing Gearbox | 重齿 重齒 重庆齿轮箱 重慶齒輪箱 | | parts
zhang-liang-malatang | Zhang Liang Malatang | 张亮麻辣烫 張亮麻辣燙 | | retail
zhangjiagang-cimc-sanctum | Zhangjiagang CIMC Sanctum | 圣达因 聖達因 张家港中集圣达因 張家港中集聖達因 | | equipment
zhangjiagang-industrial-capital | Zhangjiagang Industrial Capital | 张家港产业资本 張家港產業資本 张家港产业资本投资 張家港產業資本投資 | fund |
zhangjiagang-municipal-government | Zhangjiagang Municipal Government, Zhangjiagang government, Zhangjiagang municipal government | 张家港市政府 張家港市政府 张家港市人民政府 張家港市人民政府 | government |
zhangjiajie-tourism | Zhangjiajie Tourism | 张家界旅游集团 張家界旅遊集團 | |
zhangjiang-sci-tech-investment | Zhangjiang Sci-tech Investment, Zhangjiang Venture | 张江科投 張江科投 上海张江科技创业投资 上海張江科技創業投資 | fund |
zhangjiang-science-city-administration | Zhangjiang Science City Administration | 张江科学城建管办 張江科學城建管辦 张江高新区管委会 張江高新區管委會 | government |
zhanglong-group | Zhanglong Group | 漳龙集团 漳龍集團 福建漳龙 福建漳龍 | |
zhangzhou-jiulongjiang-group | Zhangzhou Jiulongjiang Group | 九龙江集团 九龍江集團 漳州九龙江集团 漳州九龍江集團 漳州九龙江 漳州九龍江 | |
zhangzhou-municipal-government | Zhangzhou Municipal Government, Zhangzhou government, Zhangzhou municipal government | 漳州市政府 漳州市人民政府 | government |
zhangzhou-nuclear-power | Zhangzhou Nuclear Power, Zhangzhou Energy | 漳州核电 漳州核電 中核国电漳州能源 中核國電漳州能源 漳州能源 | | power
zhanjiang-municipal-government | Zhanjiang Municipal Government, Zhanjiang government, Zhanjiang municipal government | 湛江市政府 湛江市人民政府 | government |
zhanjiang-port-group | Zhanjiang Port Group | 湛江港集团 湛江港集團 湛江港 | | transport
zhaojin-capital | Zhaojin Capital | 招金资本 招金資本 | fund |
zhaojin-finance | Zhaojin Finance | 招金财务 招金財務 山东招金集团财务 山東招金集團財務 | lender |
zhaojin-group | Zhaojin Group | 招金集团 招金集團 山东招金集团 山東招金集團 | | mining
zhaoke-ophthalmology | Zhaoke Ophthalmology | 兆科眼科 | | drugs
zhaopin | Zhaopin | 智联招聘 智聯招聘 | | platform
zhaoqing-municipal-government | Zhaoqing Municipal Government, Zhaoqing government, Zhaoqing municipal government | 肇庆市政府 肇慶市政府 肇庆市人民政府 肇慶市人民政府 | government |
zhaoqing-state-owned-capital | Zhaoqing State-owned Capital | 肇庆国联 肇慶國聯 肇庆市国联投资控股 肇慶市國聯投資控股 | fund |
zhaoxin | Zhaoxin | 兆芯 上海兆芯 兆芯集成 | | chips
zhefu-holding | Zhefu Holding, Zhefu | 浙富控股 浙富 | | equipment
zhejiang-airport-group | Zhejiang Airport Group | 浙江机场集团 浙江機場集團 浙江省机场集团 浙江省機場集團 | |
zhejiang-cancer-hospital | Zhejiang Cancer Hospital | 浙江省肿瘤医院 浙江省腫瘤醫院 | |
zhejiang-capital-operation | Zhejiang Capital Operation, Zhejiang SOCO | 浙江国资公司 浙江國資公司 浙江省国有资本运营 浙江省國有資本運營 | fund |
zhejiang-china-commodities-city | Zhejiang China Commodities City, Yiwu Mall Group, Yiwu China Commodity City | 小商品城 浙江中国小商品城集团 浙江中國小商品城集團 义乌商城集团 義烏商城集團 商城集团 商城集團 义乌小商品城 義烏小商品城 | |
zhejiang-chouzhou-commercial-bank | Zhejiang Chouzhou Commercial Bank, Chouzhou Bank | 稠州银行 稠州銀行 浙江稠州商业银行 浙江稠州商業銀行 稠州商业银行 稠州商業銀行 | lender |
zhejiang-communications-technology | Zhejiang Communications Technology | 浙江交科 | | epc
zhejiang-construction-investment | Zhejiang Construction Investment | 浙江省建投 浙建集团 浙建集團 | | epc
zhejiang-construction-investment-group | Zhejiang Construction Investment Group, ZCIGC | 浙江建投 浙江建投集团 浙江建投集團 浙江省建设投资集团 浙江省建設投資集團 | | epc
zhejiang-daily-digital-culture | Zhejiang Daily Digital Culture | 浙数文化 浙數文化 浙报集团 浙報集團 | | media
zhejiang-dali-technology | Zhejiang Dali Technology | 大立科技 浙江大立 | | defence
zhejiang-department-of-transportation | Zhejiang Department of Transportation, Zhejiang Provincial Transport Department | 浙江省交通运输厅 浙江省交通運輸廳 浙江交通运输厅 浙江交通運輸廳 | government |
zhejiang-development-and-reform-commission | Zhejiang Development and Reform Commission | 浙江省发改委 浙江省發改委 浙江发改委 浙江發改委 浙江省发展改革委 浙江省發展改革委 | government |
zhejiang-electric-power-design-institute | Zhejiang Electric Power Design Institute | 浙江电力设计院 浙江電力設計院 中国能建浙江院 中國能建浙江院 | | epc
zhejiang-energy-finance | Zhejiang Energy Finance | 浙能财务 浙能財務 浙江能源财务 浙江能源財務 浙江省能源集团财务 浙江省能源集團財務 | lender |
zhejiang-expressway | Zhejiang Expressway | 浙江沪杭甬 浙江滬杭甬 沪杭甬 滬杭甬 浙江沪杭甬高速 浙江滬杭甬高速 沪杭甬高速 滬杭甬高速 | |
zhejiang-fc | Zhejiang FC | 浙江绿城足球俱乐部 浙江綠城足球俱樂部 | |
zhejiang-financial-holdings | Zhejiang Financial Holdings, Zhejiang Provincial Financial Holdings | 浙江金控 浙江省金控 浙江省金融控股 浙江金控投资 浙江金控投資 | fund |
zhejiang-garden-biopharmaceutical | Zhejiang Garden Biopharmaceutical, Zhejiang Garden Bio | 花园生物 花園生物 | | chemicals
zhejiang-guarantee | Zhejiang Guarantee, Zhejiang Financing Guarantee, Zhejiang Re-guarantee | 浙江担保 浙江擔保 浙江省担保集团 浙江省擔保集團 浙江担保集团 浙江擔保集團 浙江融资担保 浙江融資擔保 | lender |
zhejiang-healthcare-security-administration | Zhejiang Healthcare Security Administration | 浙江省医保局 浙江省醫保局 浙江医保局 浙江醫保局 | government |
zhejiang-industrial-investment-group | Zhejiang Industrial Investment Group | 浙江省产投集团 浙江省產投集團 浙江产投 浙江產投 | fund |
zhejiang-industry-fund | Zhejiang Industry Fund | 浙江省产业基金 浙江省產業基金 浙江产业基金 浙江產業基金 | fund |
zhejiang-international-business-group | Zhejiang International Business Group, Zhejiang International Trade Group, ZJ ITG | 浙江国贸 浙江國貿 浙江国贸集团 浙江國貿集團 浙江省国际贸易集团 浙江省國際貿易集團 | | trading
zhejiang-jiahua-energy-chemical | Zhejiang Jiahua Energy Chemical | 嘉化能源 | | chemicals
zhejiang-jihua | Zhejiang Jihua | 吉华集团 吉華集團 | | chemicals
zhejiang-jinggong-technology | Zhejiang Jinggong Technology | 精工科技 精工集团 精工集團 | | equipment
zhejiang-jinke-tom-culture | Zhejiang Jinke Tom Culture | 汤姆猫 湯姆貓 金科文化 | |
zhejiang-lab | Zhejiang Lab, Zhijiang Lab | 之江实验室 之江實驗室 | |
zhejiang-lng | Zhejiang LNG, CNOOC Zhejiang Ningbo LNG | 浙江LNG 中海浙江宁波液化天然气 中海浙江寧波液化天然氣 | |
zhejiang-longsheng | Zhejiang Longsheng | 浙江龙盛 浙江龍盛 龙盛集团 龍盛集團 | | chemicals
zhejiang-meida | Zhejiang Meida | 浙江美大 | |
zhejiang-natural-gas | Zhejiang Natural Gas | 浙江天然气 浙江天然氣 浙江省天然气 浙江省天然氣 | | gasbuyer
zhejiang-natural-outdoor | Zhejiang Natural Outdoor | 浙江自然 | |
zhejiang-new-energy | Zhejiang New Energy | 浙江新能 | | power
zhejiang-orient-gene | Zhejiang Orient Gene | 东方生物 東方生物 东方基因 東方基因 | | equipment
zhejiang-provincial-department-of-finance | Zhejiang Provincial Department of Finance, Zhejiang Department of Finance | 浙江省财政厅 浙江省財政廳 浙江财政厅 浙江財政廳 | government |
zhejiang-provincial-government | Zhejiang Provincial Government, Zhejiang provincial government, Zhejiang government | 浙江省政府 浙江省人民政府 | government |
zhejiang-radio-and-tv | Zhejiang Radio and TV, ZRTG | 浙江卫视 浙江衞視 浙江衛視 浙江广电 浙江廣電 | | media
zhejiang-rail-transit-operation | Zhejiang Rail Transit Operation | 浙江轨道集团 浙江軌道集團 浙江省轨道交通运营管理集团 浙江省軌道交通運營管理集團 | |
zhejiang-railway-investment | Zhejiang Railway Investment | 浙铁集团 浙鐵集團 浙江省铁路投资集团 浙江省鐵路投資集團 | |
zhejiang-rural-commercial-united-bank | Zhejiang Rural Commercial United Bank | 浙江农商联合银行 浙江農商聯合銀行 浙江农商银行 浙江農商銀行 浙江农信 浙江農信 | lender |
zhejiang-rural-development-group | Zhejiang Rural Development Group | 浙江农发集团 浙江農發集團 浙江省农村发展集团 浙江省農村發展集團 | |
zhejiang-sasac | Zhejiang SASAC, Zhejiang Provincial SASAC | 浙江省国资委 浙江省國資委 浙江国资委 浙江國資委 | government |
zhejiang-sunwave | Zhejiang Sunwave, Sunwave Communications | 三维通信 三維通信 | | telecom
zhejiang-thermal-power | Zhejiang Thermal Power, Zhejiang TPC | 浙江火电 浙江火電 中国能建浙江火电 中國能建浙江火電 | | epc
zhejiang-tourism-group | Zhejiang Tourism Group | 浙旅集团 浙旅集團 浙江省旅游投资集团 浙江省旅遊投資集團 浙江旅游集团 浙江旅遊集團 浙旅投 浙江旅投集团 浙江旅投集團 | |
zhejiang-university | Zhejiang University | 浙江大学 浙江大學 浙大 | |
zhejiang-university-of-technology | Zhejiang University of Technology | 浙江工业大学 浙江工業大學 浙工大 | |
zhejiang-weiming | Zhejiang Weiming, Weiming Environment | 伟明环保 偉明環保 | |
zhejiang-yongtai | Zhejiang Yongtai, Yongtai Technology | 永太科技 | | chemicals
zhejiang-yuanli | Zhejiang Yuanli | 元立集团 元立集團 | | steel
zhende-medical | Zhende Medical | 振德医疗 振德醫療 | |
zhendong-pharma | Zhendong Pharma | 振东制药 振東製藥 | | drugs
zheneng-jinjiang-environment | Zheneng Jinjiang Environment, Jinjiang Environment | 浙能锦江环境 浙能錦江環境 | |
zheneng-leasing | Zheneng Leasing, Zhejiang Energy Leasing, Zhejiang Zheneng Leasing | 浙能租赁 浙能租賃 浙能融资租赁 浙能融資租賃 | lender |
zhengbang-technology | Zhengbang Technology | 正邦科技 正邦集团 正邦集團 | | farm
zhengdong-new-district-construction | Zhengdong New District Construction | 郑东投资控股 鄭東投資控股 郑东建投 鄭東建投 | |
zhenghe-petrochemical | Zhenghe Petrochemical | 正和石化 | | oilbuyer
zhenghong-science | Zhenghong Science | 正虹科技 | | farm
zhengtong-auto | Zhengtong Auto, China ZhengTong Auto | 正通汽车 正通汽車 | | retail
zhengwei-new-material | Zhengwei New Material | 正威新材 九鼎新材 | | materials
zhengzhou-airport-economic-zone-management-committee | Zhengzhou Airport Economic Zone Management Committee | 郑州航空港区管委会 鄭州航空港區管委會 郑州航空港经济综合实验区管委会 鄭州航空港經濟綜合實驗區管委會 | government |
zhengzhou-coal-and-electric | Zhengzhou Coal & Electric | 郑州煤电 鄭州煤電 郑煤集团 鄭煤集團 | | mining
zhengzhou-coal-mining-machinery | Zhengzhou Coal Mining Machinery, ZMJ, Zhongchuang Zhiling | 郑煤机 鄭煤機 中创智领 中創智領 郑州煤矿机械 鄭州煤礦機械 | | equipment
zhengzhou-commodity-exchange | Zhengzhou Commodity Exchange, ZCE | 郑商所 鄭商所 郑州商品交易所 鄭州商品交易所 | observer |
zhengzhou-international-hub | Zhengzhou International Hub | 郑州国际陆港 鄭州國際陸港 中豫港务集团 中豫港務集團 | | transport
zhengzhou-metro | Zhengzhou Metro, Zhengzhou Metro Group | 郑州地铁 鄭州地鐵 郑州地铁集团 鄭州地鐵集團 郑州轨道交通 鄭州軌道交通 | |
zhengzhou-municipal-government | Zhengzhou Municipal Government, Zhengzhou government, Zhengzhou municipal government | 郑州市政府 鄭州市政府 郑州市人民政府 鄭州市人民政府 | government |
zhengzhou-rural-commercial-bank | Zhengzhou Rural Commercial Bank | 郑州农商银行 鄭州農商銀行 郑州农商行 鄭州農商行 | lender |
zhengzhou-sasac | Zhengzhou SASAC, Zhengzhou Municipal SASAC | 郑州市国资委 鄭州市國資委 郑州国资委 鄭州國資委 | government |
zhengzhou-state-owned-holding | Zhengzhou State-owned Holding | 郑州国控 鄭州國控 郑州国控集团 鄭州國控集團 | fund |
zhengzhou-state-owned-investment | Zhengzhou State-owned Investment | 郑州国投 鄭州國投 郑州国投集团 鄭州國投集團 | fund |
zhengzhou-university | Zhengzhou University | 郑州大学 鄭州大學 | |
zhengzhou-urban-development-group | Zhengzhou Urban Development Group | 郑州城发 鄭州城發 郑州城发集团 鄭州城發集團 郑州城投 鄭州城投 | |
zhenhua-oil | Zhenhua Oil, China ZhenHua Oil | 振华石油 振華石油 中国振华石油 中國振華石油 | | oilbuyer
zhenhua-technology | Zhenhua Technology, China Zhenhua, China Zhenhua Science & Technology | 振华科技 振華科技 中国振华 中國振華 | | parts
zhenjiang-municipal-government | Zhenjiang Municipal Government, Zhenjiang government, Zhenjiang municipal government | 镇江市政府 鎮江市政府 镇江市人民政府 鎮江市人民政府 | government |
zhenjiang-state-owned-investment-holding | Zhenjiang State-owned Investment Holding | 镇江国控 鎮江國控 镇江国有投资控股 鎮江國有投資控股 | fund |
zhenlei-technology | Zhenlei Technology, Great Microwave | 臻镭科技 臻鐳科技 | | chips
zhenro-properties | Zhenro Properties | 正荣地产 正榮地產 正荣集团 正榮集團 | |
zhenshi-group | Zhenshi Group, Zhenshi Holding | 振石集团 振石集團 振石控股 振石股份 | | materials
zhenxing-bank | Zhenxing Bank, Liaoning Zhenxing Bank | 振兴银行 振興銀行 辽宁振兴银行 遼寧振興銀行 | lender |
zheshang-asset-management | Zheshang Asset Management, Zhejiang Zheshang Asset | 浙商资产 浙商資產 浙江省浙商资产管理 浙江省浙商資產管理 浙商资产管理 浙商資產管理 | lender |
zheshang-fund | Zheshang Fund | 浙商基金 | fund |
zheshang-futures | Zheshang Futures | 浙商期货 浙商期貨 | observer |
zheshang-insurance | Zheshang Insurance, Zheshang Property Insurance | 浙商保险 浙商保險 浙商财险 浙商財險 | lender |
zheshang-international | Zheshang International | 浙商国际 浙商國際 | observer |
zheshang-jinhui-trust | Zheshang Jinhui Trust, Zheshang Trust | 浙金信托 浙金信託 浙商金汇信托 浙商金匯信托 | lender |
zhewen-internet | Zhewen Internet | 浙文互联 浙文互聯 浙文影业 浙文影業 | |
zheyin-wealth-management | Zheyin Wealth Management, CZB Wealth Management | 浙银理财 浙銀理財 | fund |
zhifei-biological | Zhifei Biological, Chongqing Zhifei | 智飞生物 智飛生物 | | drugs
zhiguang-electric | Zhiguang Electric, Guangzhou Zhiguang | 智光电气 智光電氣 | | equipment
zhihu | Zhihu | | | social
zhipu-ai | Zhipu AI, Zhipu, Z.ai, Knowledge Atlas | 智谱 智譜 智谱AI 智譜AI 智谱华章 智譜華章 | | software
zhong-neng-wind-power | Zhong Neng Wind Power | 中能發電 中能发电 中能風電 中能风电 | | power
zhong-ou-fund | Zhong Ou Fund, Zhong Ou Asset Management, Zhongou | 中欧基金 中歐基金 | fund |
zhongbai-group | Zhongbai Group | 中百集团 中百集團 中百控股 | | retail
zhongbang-bank | Zhongbang Bank, Wuhan Zhongbang Bank | 众邦银行 眾邦銀行 武汉众邦银行 武漢眾邦銀行 | lender |
zhongcai-futures | Zhongcai Futures | 中财期货 中財期貨 | observer |
zhongce-rubber | Zhongce Rubber, ZC Rubber | 中策橡胶 中策橡膠 | | parts
zhongchao-holding | Zhongchao Holding | 中超控股 | | equipment
zhongda-leader | Zhongda Leader | 中大力德 | | parts
zhongding | Zhongding, Zhongding Sealing Parts, Anhui Zhongding | 中鼎股份 中鼎集团 中鼎集團 | | parts
zhongfu-carbon-fiber-core | Zhongfu Carbon Fiber Core | 中复碳芯 中復碳芯 | | materials
zhongfu-lianzhong | Zhongfu Lianzhong | 中复连众 中復連眾 | | turbines
zhonggu-logistics | Zhonggu Logistics | 中谷物流 | | shipping
zhongguancun-administrative-committee | Zhongguancun Administrative Committee | 中关村管委会 中關村管委會 北京市科委 | government |
zhongguancun-bank | Zhongguancun Bank, Beijing Zhongguancun Bank | 中关村银行 中關村銀行 北京中关村银行 北京中關村銀行 | lender |
zhongguancun-capital | Zhongguancun Capital, ZGC Capital | 中关村资本 中關村資本 | fund |
zhongguancun-finance-group | Zhongguancun Finance Group, ZGC Financial | 中关村金服 中關村金服 中关村科技金融集团 中關村科技金融集團 中关村金融集团 中關村金融集團 | fund |
zhongguancun-guarantee | Zhongguancun Guarantee, Beijing Zhongguancun Sci-tech Financing Guarantee | 中关村担保 中關村擔保 中关村科技融资担保 中關村科技融資擔保 | lender |
zhongguancun-laboratory | Zhongguancun Laboratory | 中关村实验室 中關村實驗室 | |
zhongguancun-science-city-innovation-development | Zhongguancun Science City Innovation Development, ZGC Science City | 中关村科学城公司 中關村科學城公司 中关村科学城创新发展 中關村科學城創新發展 | fund |
zhonghai-trust | Zhonghai Trust, CNOOC Trust | 中海信托 中海信託 | lender |
zhonghe-co | Zhonghe Co, Fujian Zhonghe | 众和股份 眾和股份 福建众和 福建眾和 | | lithium
zhongheng-group | Zhongheng Group | 中恒集团 中恆集團 | | drugs
zhongheng-international-leasing | Zhongheng International Leasing | 中恒国际租赁 中恆國際租賃 | lender |
zhonghuan-group | Zhonghuan Group, TCL Zhonghuan Electronics | 中环集团 中環集團 中环电子 中環電子 | |
zhonghuan-leading | Zhonghuan Leading | 中环领先 中環領先 | | wafers
zhonghuan-semiconductor | Zhonghuan Semiconductor | 中环半导体 中環半導體 | | wafers
zhongji-innolight | Zhongji Innolight, Suzhou Innolight | 苏州旭创 蘇州旭創 旭创科技 旭創科技 | | optics
zhongjian-technology | Zhongjian Technology | 中简科技 中簡科技 | | materials
zhongjiang-trust | Zhongjiang Trust | 中江信托 中江信託 | lender |
zhongke-magnetic | Zhongke Magnetic | 中科磁业 中科磁業 | | rare-earths
zhongke-refinery | Zhongke Refinery, Zhongke (Guangdong) Refinery & Petrochemical | 中科炼化 中科煉化 | | chemicals
zhongke-shinzoom | Zhongke Shinzoom, Hunan Zhongke Shinzoom | 中科星城 | | graphite
zhongliang-holdings | Zhongliang Holdings | 中梁控股 中梁地产 中梁地產 | |
zhongnan-construction | Zhongnan Construction, Zhongnan Group | 中南建设 中南建設 中南集团 中南集團 中南控股 中南置地 | | epc
zhongnan-hospital-of-wuhan-university | Zhongnan Hospital of Wuhan University | 武汉大学中南医院 武漢大學中南醫院 | |
zhongnan-steel | Zhongnan Steel, SGIS Songshan, Shaogang | 中南股份 韶钢松山 韶鋼松山 韶钢 韶鋼 宝武中南钢铁 寶武中南鋼鐵 | | steel
zhongpin | Zhongpin | 众品食业 眾品食業 | |
zhongqi-chemical | Zhongqi Chemical, CAC Nantong, Jiangsu Zhongqi | 中旗股份 | | chemicals
zhongrong-life | Zhongrong Life, Zhongrong Insurance | 中融人寿 中融人壽 | lender |
zhongshan-hospital-fudan-university | Zhongshan Hospital Fudan University, Zhongshan Hospital, Zhongshan Hospital Fudan | 复旦大学附属中山医院 復旦大學附屬中山醫院 上海中山医院 上海中山醫院 | |
zhongshan-investment-holding | Zhongshan Investment Holding | 中山投控 中山投控集团 中山投控集團 中山投资控股 中山投資控股 | fund |
zhongshan-municipal-government | Zhongshan Municipal Government, Zhongshan government, Zhongshan municipal government | 中山市政府 中山市人民政府 | government |
zhongshan-ophthalmic-center | Zhongshan Ophthalmic Center | 中山大学中山眼科中心 中山大學中山眼科中心 中山眼科中心 | |
zhongshan-rural-commercial-bank | Zhongshan Rural Commercial Bank | 中山农商银行 中山農商銀行 中山农商行 中山農商行 | lender |
zhongshan-sasac | Zhongshan SASAC, Zhongshan Municipal SASAC | 中山市国资委 中山市國資委 中山国资委 中山國資委 | government |
zhongshan-securities | Zhongshan Securities | 中山证券 中山證券 | observer |
zhongsheng | Zhongsheng, Zhongsheng Group | 中升集团 中升集團 中升控股 | | retail
zhongsheng-pharma | Zhongsheng Pharma | 众生药业 眾生藥業 | | drugs
zhongtai-capital | Zhongtai Capital, Zhongtai Chuangtou | 中泰资本 中泰資本 中泰创投 中泰創投 | fund |
zhongtai-international | Zhongtai International | 中泰国际 中泰國際 中泰金融國際 中泰金融国际 | observer |
zhongtai-trust | Zhongtai Trust | 中泰信托 中泰信託 | lender |
zhongtian-construction | Zhongtian Construction, Zhongtian Holding | 中天建设 中天建設 中天控股集团 中天控股集團 | | epc
zhongtian-guofu-securities | Zhongtian Guofu Securities | 中天国富证券 中天國富證券 中天国富 中天國富 | observer |
zhongtian-submarine-cable | Zhongtian Submarine Cable, ZTT Submarine Cable | 中天海缆 中天海纜 中天科技海缆 中天科技海纜 | | equipment
zhongtong-bus | Zhongtong Bus | 中通客车 中通客車 | | cars
zhongxing-junye | Zhongxing Junye | 众兴菌业 眾興菌業 | | farm
zhongyi-technology | Zhongyi Technology, Hubei Zhongyi | 中一科技 | | materials
zhongyin-leasing | Zhongyin Leasing, Yankuang Leasing | 中垠租赁 中垠租賃 中垠融资租赁 中垠融資租賃 | lender |
zhongyuan-agricultural-insurance | Zhongyuan Agricultural Insurance | 中原农险 中原農險 中原农业保险 中原農業保險 | lender |
zhongyuan-asset-management | Zhongyuan Asset Management | 中原资产 中原資產 中原资产管理 中原資產管理 | lender |
zhongyuan-consumer-finance | Zhongyuan Consumer Finance | 中原消费金融 中原消費金融 中原消金 | lender |
zhongyuan-oilfield | Zhongyuan Oilfield | 中原油田 | | oil
zhongyuan-re-guarantee | Zhongyuan Re-guarantee, Henan Zhongyuan Re-guarantee | 中原再担保 中原再擔保 中原再担保集团 中原再擔保集團 河南省中豫融资担保 河南省中豫融資擔保 中豫担保 中豫擔保 | lender |
zhongyuan-special-steel | Zhongyuan Special Steel | 中原特钢 中原特鋼 | |
zhongzhi-enterprise-group | Zhongzhi Enterprise Group, Zhongzhi | 中植企业集团 中植企業集團 中植集团 中植集團 中植系 | |
zhou-hei-ya | Zhou Hei Ya | 周黑鸭 周黑鴨 | | retail
zhou-liu-fu | Zhou Liu Fu | 周六福 | | retail
zhoushan-changhong | Zhoushan Changhong, Changhong International Ship Repair | 长宏国际 長宏國際 舟山长宏国际船舶修造 舟山長宏國際船舶修造 | | ships
zhoushan-municipal-government | Zhoushan Municipal Government, Zhoushan government, Zhoushan municipal government | 舟山市政府 舟山市人民政府 | government |
zhuangyuan-pasture | Zhuangyuan Pasture | 庄园牧场 莊園牧場 | |
zhuanzhuan | Zhuanzhuan | 转转集团 轉轉集團 转转公司 轉轉公司 | | platform
zhubajie | Zhubajie | 猪八戒网 豬八戒網 猪八戒股份 豬八戒股份 | | platform
zhuhai-access | Zhuhai Access, Access Semiconductor | 越亚半导体 越亞半導體 珠海越亚 珠海越亞 | | parts
zhuhai-da-hengqin | Zhuhai Da Hengqin, Da Hengqin Group | 大横琴集团 大橫琴集團 珠海大横琴 珠海大橫琴 大横琴 大橫琴 | |
zhuhai-duty-free | Zhuhai Duty Free, Zhuhai Duty Free Group | 珠海免税 珠海免稅 珠免集团 珠免集團 | | retail
zhuhai-jiuzhou-holdings | Zhuhai Jiuzhou Holdings | 九洲控股 珠海九洲 珠海九控 | |
zhuhai-lng | Zhuhai LNG, Guangdong Zhuhai Jinwan LNG | 珠海LNG 广东珠海金湾液化天然气 廣東珠海金灣液化天然氣 | |
zhuhai-mingjun | Zhuhai Mingjun, Pearl Brilliance Investment | 珠海明骏 珠海明駿 珠海明骏投资 珠海明駿投資 | fund |
zhuhai-municipal-government | Zhuhai Municipal Government, Zhuhai government, Zhuhai municipal government | 珠海市政府 珠海市人民政府 | government |
zhuhai-orbita | Zhuhai Orbita, Orbita Aerospace | 欧比特 歐比特 珠海欧比特 珠海歐比特 航天微芯 | |
zhuhai-port | Zhuhai Port, Zhuhai Port Holdings | 珠海港 珠海港集团 珠海港集團 珠海交控 珠海交通控股 珠海港股份 | | transport
zhuhai-rural-commercial-bank | Zhuhai Rural Commercial Bank | 珠海农商银行 珠海農商銀行 珠海农商行 珠海農商行 | lender |
zhuhai-sasac | Zhuhai SASAC, Zhuhai Municipal SASAC | 珠海市国资委 珠海市國資委 珠海国资委 珠海國資委 | government |
zhuhai-smoothway | Zhuhai Smoothway | 珠海赛纬 珠海賽緯 赛纬电子 賽緯電子 | | materials
zhuhai-urban-construction-group | Zhuhai Urban Construction Group | 珠海城建集团 珠海城建集團 | |
zhuhai-water-group | Zhuhai Water Group, Zhuhai Environmental Holding | 珠海环保集团 珠海環保集團 珠海水务环境 珠海水務環境 珠海水控集团 珠海水控集團 | |
zhujiang-brewery | Zhujiang Brewery | 珠江啤酒 | |
zhundong-oil | Zhundong Oil, Xinjiang Zhundong Petroleum | 准油股份 準油股份 | |
zhungeer-energy | Zhungeer Energy | 准能集团 準能集團 神华准格尔能源 神華準格爾能源 准格尔能源 準格爾能源 | | mining
zhuoyu | Zhuoyu, Zhuoyu Technology, DJI Automotive | 卓驭科技 卓馭科技 卓驭 卓馭 大疆车载 大疆車載 | | software
zhuzhou-cemented-carbide | Zhuzhou Cemented Carbide, Zhuzhou Diamond Cutting Tools | 株硬集团 株硬集團 株洲硬质合金 株洲硬質合金 株洲钻石 株洲鑽石 | | materials
zhuzhou-municipal-government | Zhuzhou Municipal Government, Zhuzhou government, Zhuzhou municipal government | 株洲市政府 株洲市人民政府 | government |
zhuzhou-sasac | Zhuzhou SASAC, Zhuzhou Municipal SASAC | 株洲市国资委 株洲市國資委 株洲国资委 株洲國資委 | government |
zhuzhou-state-owned-investment | Zhuzhou State-owned Investment, Zhuzhou Guotou | 株洲国投 株洲國投 株洲国投集团 株洲國投集團 株洲市国有资产投资控股集团 株洲市國有資產投資控股集團 | fund |
zhuzhou-urban-construction-development | Zhuzhou Urban Construction Development | 株洲城发 株洲城發 株洲城发集团 株洲城發集團 | |
zibo-city-asset-operation | Zibo City Asset Operation | 淄博城运 淄博城運 淄博市城市资产运营集团 淄博市城市資產運營集團 | fund |
zibo-financial-holding | Zibo Financial Holding | 淄博金控 | fund |
zibo-mining | Zibo Mining | 淄矿集团 淄礦集團 淄博矿业 淄博礦業 | | mining
zibo-municipal-government | Zibo Municipal Government, Zibo government, Zibo municipal government | 淄博市政府 淄博市人民政府 | government |
zibuyu | Zibuyu | 子不语集团 子不語集團 | | retail
ziel-home | Ziel Home, Songmics | 致欧科技 致歐科技 | | retail
zig-sheng-industrial | Zig Sheng Industrial | 集盛實業 集盛实业 | |
zigbang | Zigbang | | | platform
zigong-bank | Zigong Bank | 自贡银行 自貢銀行 | lender |
zijin-bor | Serbia Zijin Copper, Serbia Zijin Mining | 塞尔维亚紫金铜业 塞爾維亞紫金銅業 塞紫铜 塞紫銅 | | mining
zijin-buritica | Zijin Buriticá, Buriticá Mine | 武里蒂卡金礦 武里蒂卡金矿 | | mining
zijin-continental-gold | Zijin Continental Gold, Continental Gold | 大陸黃金公司 大陆黄金公司 大陆黄金 大陸黃金 | | mining
zijin-finance | Zijin Finance, Zijin Mining Finance | 紫金财务 紫金財務 紫金矿业集团财务 紫金礦業集團財務 | lender |
zijin-lithium-yuan | Zijin Lithium Yuan | 紫金锂元 紫金鋰元 | | materials
zijin-mining-capital | Zijin Mining Capital, Zijin Capital | 紫金资本 紫金資本 紫金矿业资本 紫金礦業資本 | fund |
zijin-tianfeng-futures | Zijin Tianfeng Futures | 紫金天风期货 紫金天風期貨 | observer |
zijin-trust | Zijin Trust | 紫金信托 紫金信託 | lender |
zillow | Zillow | | | platform
zim-integrated-shipping | Zim Integrated Shipping, ZIM | 以星航运 以星航運 以星轮船 以星輪船 | | shipping
zimbabwean-government | Zimbabwean government | 津巴布韦政府 津巴布韋政府 | government |
zimmer-biomet | Zimmer Biomet | 捷迈邦美 捷邁邦美 | | equipment
zimplats | Zimplats | 津巴布韦铂业 津巴布韋鉑業 | | mining
zimvie | ZimVie | | | equipment
zinnwald-lithium | Zinnwald Lithium | | | lithium
zions-bancorp | Zions Bancorp, Zions Bancorporation | 齊昂銀行 齐昂银行 錫安銀行 锡安银行 | lender |
zip-co | Zip Co | | lender |
zipair | Zipair | | | airline
zipline-international | Zipline International | | |
ziply-fiber | Ziply Fiber | | | telecom
ziraat | Ziraat Bankası, Ziraat Bank, Ziraat Katılım, Ziraat Bankasi | 土耳其农业银行 土耳其農業銀行 | lender |
ziroom | Ziroom | 自如网 自如網 自如集团 自如集團 | |
ziton | ZITON | | | shipping
ziyan-food | Ziyan Food | 紫燕食品 紫燕百味鸡 紫燕百味雞 | | retail
zjld | ZJLD, Zhenjiu Lidu | 珍酒李渡 | |
zju-hangzhou-global-scientific-and-technological-innovation-center | ZJU-Hangzhou Global Scientific and Technological Innovation Center | 浙江大学杭州国际科创中心 浙江大學杭州國際科創中心 | |
zkb | Zürcher Kantonalbank, Zuercher Kantonalbank, ZKB | 苏黎世州银行 蘇黎世州銀行 苏黎世州立银行 蘇黎世州立銀行 | lender |
zkh | ZKH, Zhenkunhang | 震坤行 | | trading
zking-insurance | Zking Insurance, Zijin Property & Casualty Insurance | 紫金保险 紫金保險 紫金财险 紫金財險 | lender |
zodiac-maritime | Zodiac Maritime | 佐迪亚克海运 佐迪亞克海運 | | shipping
zoetis | Zoetis | 硕腾 碩騰 | | drugs
zoho | Zoho | 卓豪 | | software
zojirushi | Zojirushi | 象印保温瓶 象印保溫瓶 象印株式会社 象印株式會社 | |
zomato | Zomato, Blinkit | | | platform
zoneco | Zoneco, Zhangzidao | 獐子岛 獐子島 獐子岛集团 獐子島集團 | | farm
zong-pakistan | Zong Pakistan, China Mobile Pakistan | 辛姆巴科 中国移动巴基斯坦 中國移動巴基斯坦 | | telecom
zongshen | Zongshen | 宗申动力 宗申動力 宗申集团 宗申集團 | |
zoolnasm | Zoolnasm | 众钠能源 眾鈉能源 | | batteries
zoom-communications | Zoom Communications, Zoom Video | Zoom視頻通訊 Zoom视频通讯 | | software
zoomlion-access | Zoomlion Access, Zoomlion Aerial Machinery | 中联高机 中聯高機 | | equipment
zoomlion-capital | Zoomlion Capital, Zoomlion Finance Leasing | 中联资本 中聯資本 中联融资租赁 中聯融資租賃 | lender |
zoomlion-leasing | Zoomlion Leasing | 中联重科租赁 中聯重科租賃 中联重科融资租赁 中聯重科融資租賃 | lender |
zoopla | Zoopla | | |
zoox | Zoox | | | robotaxi
zorlu | Zorlu Holding, Zorlu Enerji, Zorlu Energy | 佐鲁集团 佐魯集團 佐鲁能源 佐魯能源 佐鲁 佐魯 | | power
zotye | Zotye, Zotye Automobile | 众泰 眾泰 众泰汽车 眾泰汽車 | | cars
zozo-inc | Zozo Inc, Zozotown | | | platform
zpec | ZPEC, Zhongman Petroleum | 中曼石油 | | oil
zpmc-nantong | ZPMC Nantong, ZPMC Heavy Equipment | 振华重装 振華重裝 | | ships
zscaler | Zscaler | | | software
zssk | ZSSK, Železničná spoločnosť Slovensko | 斯洛伐克铁路 斯洛伐克鐵路 | |
zt-systems | ZT Systems | | | servers
zte-capital | ZTE Capital | 中兴创投 中興創投 中兴合创 中興合創 | fund |
zte-finance | ZTE Finance | 中兴通讯集团财务 中興通訊集團財務 中兴财务 中興財務 | lender |
zto-express | ZTO Express | 中通快递 中通快遞 中通集团 中通集團 | | transport
ztt-group | ZTT Group, Zhongtian Technology Group | 中天科技集团 中天科技集團 | | equipment
zueblin | Züblin, Ed. Züblin | 旭普林 | | epc
zuellig-pharma | Zuellig Pharma | 裕利医药 裕利醫藥 | | trading
zulong-entertainment | Zulong Entertainment, Archosaur Games | 祖龙娱乐 祖龍娛樂 | |
zuma-energia | Zuma Energía, Zuma Energia | | | power
zumtobel | Zumtobel | 奥德堡 奧德堡 | |
zung-fu | Zung Fu | 仁孚行 | |
zunyi-investment | Zunyi Investment | 遵义投资集团 遵義投資集團 | |
zunyi-municipal-government | Zunyi Municipal Government, Zunyi government, Zunyi municipal government | 遵义市政府 遵義市政府 遵义市人民政府 遵義市人民政府 | government |
zunyi-road-and-bridge | Zunyi Road & Bridge, Zunyi Daoqiao | 遵义道桥 遵義道橋 遵义道桥建设集团 遵義道橋建設集團 | |
zuoli-kechuang-micro-finance | Zuoli Kechuang Micro-finance | 佐力小贷 佐力小貸 佐力科创小贷 佐力科創小貸 | lender |
zuoyebang | Zuoyebang | 作业帮 作業幫 | |
zura-bio | Zura Bio | | | drugs
zurich-insurance | Zurich Insurance, Zurich Insurance Group | 苏黎世保险 蘇黎世保險 苏黎世保险集团 蘇黎世保險集團 | lender |
zurich-insurance-hong-kong | Zurich Insurance Hong Kong | 蘇黎世保險香港 苏黎世保险香港 | lender |
zus-coffee | ZUS Coffee | | |
zutacore | ZutaCore | | | equipment
zuuvch-ovoo | Zuuvch Ovoo, Badrakh Energy | 巴德拉赫能源 | | uranium
zvezda | Zvezda Shipbuilding Complex, Zvezda Shipyard | 红星造船厂 紅星造船廠 星星造船厂 星星造船廠 | | ships
zwz-bearing | ZWZ Bearing, Wafangdian Bearing | 瓦轴 瓦軸 瓦房店轴承 瓦房店軸承 瓦轴集团 瓦軸集團 | | parts
zydus | Zydus, Zydus Lifesciences, Cadila | 齐德斯 齊德斯 卡迪拉 | | drugs
zymeworks | Zymeworks | | | drugs
zynex | Zynex | | | equipment
zynga | Zynga | | |
zyxel-networks | ZyXEL Networks | 兆勤科技 | |
`
