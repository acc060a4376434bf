export const partiesMtoQ = `
m31-technology | M31 Technology | 円星科技 円星 M31円星 | | chips
macquarie | Macquarie, Macquarie Group, Macquarie Bank | 麥格理 麦格理 麦格理集团 麥格理集團 麦格理银行 麥格理銀行 麦觉理 麥覺理 | fund |
macronix | Macronix | 旺宏 旺宏電子 旺宏电子 | | chips memory
maersk | Maersk, A.P. Moller-Maersk, AP Moller-Maersk, A.P. Møller-Mærsk | 馬士基 马士基 马士基集团 馬士基集團 快桅 | | shipping
magang | Magang, Maanshan Iron & Steel | 马钢股份 馬鋼股份 马钢集团 馬鋼集團 | | steel
magna | Magna, Magna International | 麥格納 麦格纳 | | parts
magnetar | Magnetar | | fund |
mahindra | Mahindra, Mahindra & Mahindra | 馬恆達 马恒达 马衡达 馬衡達 马辛德拉 馬辛德拉 | | cars
mai-liao-power | Mai-Liao Power, Mailiao Power | 麥寮汽電 麦寮汽电 | | power
mainland-affairs-council | Mainland Affairs Council | 陸委會 陆委会 大陸委員會 大陆委员会 | government |
makalot-industrial | Makalot Industrial, Makalot | 聚陽 聚阳 聚陽實業 聚阳实业 | |
malaysia-airlines | Malaysia Airlines, Malaysia Aviation Group | 馬來西亞航空 马来西亚航空 马航 马来西亚航空集团 馬來西亞航空集團 | | airline
mandarin-airlines | Mandarin Airlines | 華信航空 华信航空 | | airline
mango-tv | Mango TV, Mango Excellent Media | 芒果TV 芒果超媒 | | platform
market-intelligence-and-consulting-institute | Market Intelligence & Consulting Institute | 資策會MIC 资策会MIC 產業情報研究所 产业情报研究所 | observer |
marketech-international | Marketech International | 帆宣 帆宣科技 帆宣系統 帆宣系统 | | equipment epc
marubeni | Marubeni, Marubeni Corporation | 丸紅 丸红 丸红商事 丸紅商事 | | trading
marvell | Marvell, Marvell Technology, MRVL | 邁威爾 迈威尔 美滿電子 | | chips
masdar | Masdar | 马斯达尔 | | power
mashang-consumer-finance | Mashang Consumer Finance, MSXF | 马上消费金融 馬上消費金融 马上消费 馬上消費 马上金融 馬上金融 | lender |
master-transportation-bus | Master Transportation Bus | 成運汽車 成运汽车 | | cars
masterlink | MasterLink Investment Advisory, MasterLink | 元富投顧 | observer |
masterlink-securities | MasterLink Securities | 元富證券 元富证券 元富證券金融 元富证券金融 | observer |
matrix-partners-china | Matrix Partners China | 经纬创投 經緯創投 | fund |
maxar | Maxar, Maxar Technologies, Vantor | 麥克薩 麦克萨 | | satellites
maxwell-technologies | Maxwell Technologies, Suzhou Maxwell | 迈为股份 邁為股份 | | equipment
maybank | Maybank | 马来亚银行 馬來亞銀行 马银行 馬銀行 马来西亚马来亚银行 馬來西亞馬來亞銀行 | lender |
mazda | Mazda, Mazda Motor | 馬自達 马自达 马自达汽车 馬自達汽車 万事得 萬事得 | | cars
mbk-partners | MBK Partners, MBK | 安博凯 安博凱 安博凯投资 安博凱投資 | fund |
mcdermott | McDermott | 麥克德莫特 | | epc
mda-space | MDA Space, MDA | | | satellites
mediatek | MediaTek, MTK | 聯發科 联发科 聯發科技 联发科技 | | chips
medigen-vaccine-biologics | Medigen Vaccine Biologics | 高端疫苗 | | drugs
mega-bank | Mega Bank, Mega International Commercial Bank | 兆豐銀行 兆豐銀 兆豐金 兆丰银行 兆豐國際商業銀行 兆丰国际商业银行 兆丰银 | lender |
mega-bills-finance | Mega Bills Finance | 兆豐票券 兆丰票券 | lender |
mega-financial-holding | Mega Financial Holding, Mega Financial | 兆豐金控 兆丰金控 兆豐金融控股 兆丰金融控股 | lender |
mega-international-investment-trust | Mega International Investment Trust | 兆豐投信 兆丰投信 | fund |
mega-securities | Mega Securities | 兆豐證券 兆丰证券 兆豐證 兆丰证 | observer |
mega-securities-investment-consulting | Mega Securities Investment Consulting | 兆豐投顧 兆丰投顾 | observer |
megmeet | Megmeet | 麦格米特 麥格米特 | | equipment
meihua-bio | Meihua Bio, Meihua Holdings | 梅花生物 | | materials
meiji-co | Meiji, Meiji Holdings | 明治 明治控股 明治制果 | |
mengniu | Mengniu | 蒙牛 蒙牛乳业 | | farm
mercedes | Mercedes-Benz, Mercedes, Daimler | 梅賽德斯 奔驰 梅賽德斯-賓士 賓士 梅赛德斯-奔驰 梅赛德斯奔驰 梅賽德斯奔馳 梅賽德斯-奔馳 奔馳 戴姆勒 宾士 平治 | | cars
merchants-union-consumer-finance | Merchants Union Consumer Finance, MUCFC | 招联消费金融 招聯消費金融 招联金融 招聯金融 招联消金 招聯消金 | lender |
merck | Merck & Co, MSD, Merck Sharp & Dohme | 默沙東 默沙东 默克藥廠 默克药厂 | | drugs
merck-kgaa | Merck KGaA, MilliporeSigma | 默克 德國默克 德国默克 默克集团 默克集團 | | drugs
mercuries-and-associates | Mercuries & Associates | 三商投控 三商行 三商企業 三商企业 | | retail
mercuries-life | Mercuries Life | 三商壽 三商寿 三商美邦人壽 三商美邦人寿 三商美邦 | lender |
merida-industry | Merida Industry, Merida | 美利達 美利达 美利達工業 美利达工业 | |
meta | Meta, Meta Platforms, Facebook | 臉書 脸书 元宇宙平台公司 | | social
metsera | Metsera | | | drugs
mexico-pacific | Mexico Pacific | | | lng
meyer-werft | Meyer Werft | 迈尔船厂 邁爾船廠 迈尔造船厂 邁爾造船廠 | | ships
mgx | MGX, MGX Fund | | fund |
mhi | Mitsubishi Heavy Industries, MHI | 三菱重工 三菱重工业 三菱重工業 | | turbines
miaoli-county-government | Miaoli County Government | 苗栗縣政府 苗栗县政府 | government |
micro-star-international | Micro-Star International, MSI | 微星 微星科技 | | servers
microbio-group | Microbio Group | 中天生技 中天集團 中天集团 | | drugs
microelectronics-technology | Microelectronics Technology | 台揚科技 台扬科技 | |
microlife | Microlife | 百略醫學 百略医学 | |
micron | Micron, Micron Technology | 美光 美光科技 | | chips memory
microsoft | Microsoft, Microsoft Azure, Azure, MSFT | 微軟 微软 | | cloud
microvast | Microvast | 微宏动力 微宏 | | batteries
midea | Midea | 美的 美的集团 | |
mie-holdings | MIE Holdings | MIE控股 | | oil
migao-group | Migao Group | 米高集团 米高集團 | | fertiliser
migu | Migu | 咪咕 | | platform
mihoyo | miHoYo, HoYoverse | 米哈游 | |
mingtai-aluminum | Mingtai Aluminum | 明泰铝业 明泰鋁業 | | mining
mingyang | Mingyang, Ming Yang Smart Energy | 明陽智能 明阳智能 | | turbines wind
ministry-of-agriculture-taiwan | Ministry of Agriculture Taiwan | 台灣農業部 台湾农业部 | government |
ministry-of-digital-affairs | Ministry of Digital Affairs, MODA | 數位發展部 数位发展部 數發部 数发部 | government |
ministry-of-economic-affairs | Ministry of Economic Affairs, MOEA, Ministry of Economic Affairs Taiwan | 經濟部 经济部 台灣經濟部 臺灣經濟部 台湾经济部 | government |
ministry-of-environment-taiwan | Ministry of Environment Taiwan | 台灣環境部 臺灣環境部 台湾环境部 | government |
ministry-of-finance-taiwan | Ministry of Finance Taiwan | 台灣財政部 台湾财政部 | government |
ministry-of-foreign-affairs-taiwan | Ministry of Foreign Affairs Taiwan | 台灣外交部 台湾外交部 | government |
ministry-of-health-and-welfare | Ministry of Health and Welfare, Ministry of Health and Welfare Taiwan | 衛生福利部 卫生福利部 衛福部 卫福部 台灣衛福部 臺灣衛福部 台湾卫福部 | government |
ministry-of-labor-taiwan | Ministry of Labor Taiwan | 台灣勞動部 台湾劳动部 | government |
ministry-of-national-defense-taiwan | Ministry of National Defense Taiwan | 台灣國防部 台湾国防部 | government |
ministry-of-the-interior-taiwan | Ministry of the Interior Taiwan | 台灣內政部 台湾内政部 | government |
minmetals | China Minmetals | 中國五礦 中国五矿 | | mining
minmetals-trust | Minmetals Trust, Minmetals International Trust | 五矿信托 五礦信託 五矿国际信托 五礦國際信託 | lender |
minsheng-leasing | Minsheng Financial Leasing | 民生租赁 民生金租 民生金融租赁 民生金融租賃 | lender |
minsheng-life | Minsheng Life | 民生人寿 民生人壽 | lender |
minsheng-securities | Minsheng Securities | 民生证券 民生證券 | observer |
mirle-automation | Mirle Automation | 盟立自動化 盟立自动化 | | equipment
mistral | Mistral AI, Mistral | 米斯特拉尔 米斯特拉爾 | | ai
mitac | Mitac, MiTAC Holdings, MiTAC Computing | 神達投控 神达投控 神達電腦 神达电脑 神雲科技 神云科技 | | servers
mitac-synnex-group | MiTAC-Synnex Group | 聯華神通集團 联华神通集团 | |
mitsubishi | Mitsubishi Corporation, Mitsubishi Corp | 三菱商事 | | trading
mitsubishi-electric | Mitsubishi Electric | 三菱電機 三菱电机 | | equipment
mitsui | Mitsui & Co, Mitsui | 三井物產 三井物产 | | trading
mizuho | Mizuho, Mizuho Financial Group, Mizuho Bank | 瑞穗 瑞穗銀行 瑞穗银行 瑞穗金融集团 瑞穗金融集團 瑞穗实业银行 瑞穗實業銀行 瑞穗金融 | lender |
mmg | MMG | 五礦資源 五矿资源 | | mining
moderna | Moderna | 莫德納 莫德纳 莫德納公司 莫德纳公司 | | drugs
molicel | Molicel, E-One Moli, Taiwan Cement Molie, E-One Moli Energy | 能元科技 | | batteries
momocom | momo.com, Fubon Multimedia | 富邦媒 富邦媒體科技 富邦媒体科技 momo購物網 momo购物网 | | retail
monadelphous | Monadelphous, Monadelphous Group | 蒙纳多弗斯 蒙納多弗斯 | | epc
monalisa-group | Monalisa Group | 蒙娜丽莎集团 蒙娜麗莎集團 | |
mondelez | Mondelez | 亿滋 億滋 | |
monolith-management | Monolith Management | 砺思资本 礪思資本 | fund |
moodys | Moody's, Moody's Ratings | 穆迪 | observer |
moore-threads | Moore Threads | 摩爾線程 摩尔线程 | | chips
morgan-stanley | Morgan Stanley | 摩根士丹利 大摩 | lender |
mosaic | Mosaic, Mosaic Company | 美盛 美盛公司 美國美盛 美国美盛 | | fertiliser
motech | Motech, Motech Industries | 茂迪 | | solar
mox-bank | Mox Bank | Mox银行 Mox銀行 | lender |
moxa | Moxa | 四零四科技 四零四公司 Moxa四零四 | |
mp-materials | MP Materials | MP材料公司 | | rare-earths
mpi-corporation | MPI Corporation | 旺矽 旺矽科技 | | equipment
msc | MSC, Mediterranean Shipping Company, MSC Mediterranean Shipping, MSC Cruises | 地中海航運 地中海航运 地中海邮轮 地中海郵輪 MSC邮轮 MSC郵輪 | | shipping
msig-mingtai | MSIG Mingtai | 明台產險 明台产险 | lender |
mst-marquee | MST Marquee | | observer |
mtr | MTR, MTR Corporation | 港铁 港鐵 港鐵公司 | |
mtu | MTU Aero Engines, MTU | MTU航空发动机 MTU航空發動機 | | engines
mubadala | Mubadala | 穆巴達拉 穆巴达拉 | fund |
mufg | MUFG, Mitsubishi UFJ Financial Group, MUFG Bank, Mitsubishi UFJ, Bank of Tokyo-Mitsubishi UFJ | 三菱日聯金融集團 三菱日联金融集团 三菱日聯 三菱UFJ 三菱日联银行 三菱日聯銀行 三菱东京日联银行 三菱東京日聯銀行 三菱UFJ银行 三菱UFJ銀行 三菱UFJ金融集团 三菱UFJ金融集團 三菱日联 | lender |
mybank | MYbank | 网商银行 網商銀行 浙江网商银行 浙江網商銀行 | lender |
mycenax | Mycenax, Mycenax Biotech | 永昕 永昕生醫 永昕生医 永昕生物 永昕生物醫藥 永昕生物医药 | | cdmo
mysteel | Mysteel | 我的钢铁网 我的鋼鐵網 上海钢联 上海鋼聯 | observer |
naas-technology | NaaS Technology | 能链智电 能鏈智電 | | batteries
nab | National Australia Bank, NAB | 澳洲国民银行 澳大利亚国民银行 澳大利亞國民銀行 澳洲國民銀行 | lender |
naftogaz | Naftogaz, Naftogaz of Ukraine | 烏克蘭石油天然氣公司 乌克兰国家石油天然气公司 烏克蘭國家石油天然氣公司 乌克兰石油天然气公司 纳夫托加兹 納夫托加茲 | | gasbuyer
naif | Northern Australia Infrastructure Facility, NAIF | | lender |
namchow | Namchow, Namchow Holdings | 南僑 南侨 南僑投控 南侨投控 南僑集團 南侨集团 | |
nan-shan-life | Nan Shan Life | 南山人壽 南山人寿 南山人壽保險 南山人寿保险 | lender |
nan-ya-pcb | Nan Ya PCB, Nan Ya Printed Circuit Board | 南亞電路板 南亚电路板 | |
nan-ya-plastics | Nan Ya Plastics, Nan Ya | 南亞塑膠 南亚塑胶 南亞塑膠工業 南亚塑胶工业 | |
nanchang-industrial-investment-group | Nanchang Industrial Investment Group | 南昌产投 南昌產投 南昌产投集团 南昌產投集團 | fund |
nanjing-anju-construction | Nanjing Anju Construction | 南京安居集团 南京安居集團 | |
nanjing-communications-construction-investment | Nanjing Communications Construction Investment | 南京交投 | |
nanjing-innovation-investment-group | Nanjing Innovation Investment Group | 南京创投 南京創投 南京市创新投资集团 南京市創新投資集團 | fund |
nanjing-iron-and-steel | Nanjing Iron and Steel, NISCO | 南钢股份 南鋼股份 南京钢铁 南京鋼鐵 南钢集团 南鋼集團 | | steel
nanjing-securities | Nanjing Securities | 南京证券 南京證券 | observer |
nanjing-urban-construction-investment | Nanjing Urban Construction Investment, Nanjing City Construction Investment | 南京城建集团 南京城建集團 南京城建 南京市城市建设投资控股 南京市城市建設投資控股 | |
nanjing-yangzi-state-owned-investment-group | Nanjing Yangzi State-owned Investment Group, Yangzi Guotou | 扬子国投 揚子國投 扬子国投集团 揚子國投集團 | fund |
nankang-rubber-tire | Nankang Rubber Tire | 南港輪胎 南港轮胎 | |
nanshan-aluminium | Nanshan Aluminium, Nanshan Group | 南山铝业 南山鋁業 南山集团 南山集團 | | mining
nanshan-aluminium-international | Nanshan Aluminium International | 南山铝业国际 南山鋁業國際 | | mining
nanshi-group | Nanshi Group, Nanshi Lithium | 南氏锂电 南氏鋰電 | | lithium
nantou-county-government | Nantou County Government | 南投縣政府 南投县政府 | government |
nanya-technology | Nanya Technology, Nanya Tech | 南亞科 南亚科 南亞科技 南亚科技 | | chips memory
nanyang-commercial-bank | Nanyang Commercial Bank | 南洋商业银行 南洋商業銀行 | lender |
narada-power | Narada Power | 南都电源 南都電源 | | batteries
nari-technology | NARI Technology, NARI | 国电南瑞 國電南瑞 南瑞集团 南瑞集團 | | equipment
national-communications-commission | National Communications Commission | 國家通訊傳播委員會 国家通讯传播委员会 | observer |
national-council-for-social-security-fund | National Council for Social Security Fund | 全国社保基金 全國社保基金 全国社会保障基金理事会 全國社會保障基金理事會 社保基金会 社保基金會 全国社保基金理事会 全國社保基金理事會 | fund |
national-development-council-taiwan | National Development Council Taiwan | 國家發展委員會 国家发展委员会 國發會 国发会 | government |
national-financial-stabilization-fund | National Financial Stabilization Fund | 國安基金 国安基金 | fund |
national-green-development-fund | National Green Development Fund | 国家绿色发展基金 國家綠色發展基金 | fund |
national-manufacturing-transformation-and-upgrading-fund | National Manufacturing Transformation and Upgrading Fund | 国家制造业转型升级基金 國家制造業轉型升級基金 | fund |
national-science-and-technology-council | National Science and Technology Council | 國家科學及技術委員會 国家科学及技术委员会 國科會 国科会 | government |
national-security-bureau-taiwan | National Security Bureau Taiwan | 台灣國安局 台湾国安局 | government |
national-sme-development-fund | National SME Development Fund | 国家中小企业发展基金 國家中小企業發展基金 | fund |
natixis | Natixis, Natixis CIB | 法国外贸银行 法國外貿銀行 法外贸银行 法外貿銀行 | lender |
natwest | NatWest, NatWest Group, Royal Bank of Scotland, RBS | 国民西敏寺银行 國民西敏寺銀行 国民西敏 國民西敏 苏格兰皇家银行 蘇格蘭皇家銀行 | lender |
naura | NAURA | 北方華創 北方华创 | | equipment
navios | Navios Partners, Navios, Navios Maritime, Navios Maritime Partners | 纳维奥斯 納維奧斯 | | shipping
ncsist | NCSIST, National Chung-Shan Institute of Science and Technology | 國家中山科學研究院 国家中山科学研究院 中山科學研究院 中山科学研究院 | | defence
nebius | Nebius, Nebius Group | | | cloud
neo-solar-power | Neo Solar Power | 新日光能源 新日光 | | solar
neste | Neste | 耐思特 纳斯特 納斯特 耐斯特 | | oil
nestle | Nestlé, Nestle | 雀巢 雀巢集团 雀巢集團 | |
netease | NetEase | 网易 網易 | | platform
netflix | Netflix | 網飛 奈飞 網飛公司 | | media
netsunion-clearing | NetsUnion Clearing | 网联清算 網聯清算 网联公司 網聯公司 | lender |
new-asia-construction | New Asia Construction | 新亞建設 新亚建设 | | epc
new-china-life | New China Life, New China Life Insurance | 新华保险 新華保險 新华人寿 新華人壽 | lender |
new-development-bank | New Development Bank, NDB BRICS | 新开发银行 新開發銀行 金砖银行 金磚銀行 金砖国家新开发银行 金磚國家新開發銀行 金砖国家开发银行 金磚國家開發銀行 | lender |
new-green-power | New Green Power | 永鑫能源 | | power
new-street | New Street Research | | observer |
new-taipei-city-government | New Taipei City Government | 新北市政府 | government |
new-times | New Times Shipbuilding | 新时代造船 新時代造船 | | ships
new-world-dev | New World Development | 新世界發展 新世界发展 | |
newmont | Newmont, Newmont Corp | 紐蒙特 纽蒙特 紐曼礦業 纽曼矿业 | | mining
nexi | NEXI, Nippon Export and Investment Insurance | 日本貿易保險 日本贸易保险 | lender |
next-bank | Next Bank, Next Bank Taiwan | 將來銀行 将来银行 將來商業銀行 将来商业银行 | lender |
nextdc | NextDC, NEXTDC | | | datacentre
nextdecade | NextDecade | | | lng
nextera | NextEra, NextEra Energy, Florida Power & Light | 新紀元能源 新纪元能源 佛羅里達電力照明 佛罗里达电力照明 | | power
nextracker-china | Nextracker China | | |
ngc | NGC, Nanjing High Speed Gear | 南高齿 南高齒 | |
nickel-industries | Nickel Industries | 镍工业公司 鎳工業公司 | | mining
nidec-chaun-choung | Nidec Chaun-Choung, Chaun Choung | 尼得科超眾 尼得科超众 超眾科技 超众科技 | | equipment
nike | Nike, Nike Inc | 耐克 耐吉 | |
nikon | Nikon | 尼康 | | equipment
nine-dragons-paper | Nine Dragons Paper, Nine Dragons | 玖龙纸业 玖龍紙業 玖紙 玖纸 | |
ningbo-development-and-investment-group | Ningbo Development & Investment Group, Ningbo Development & Investment | 宁波开投 寧波開投 宁波开发投资集团 寧波開發投資集團 宁波开投集团 寧波開投集團 | |
ningbo-tongshang-fund | Ningbo Tongshang Fund | 通商基金 宁波通商 寧波通商 | fund |
ningbo-yunsheng | Ningbo Yunsheng | 宁波韵升 寧波韻升 | | rare-earths
ningxia-coal-industry | Ningxia Coal Industry, CHN Energy Ningxia Coal, Shenhua Ningxia Coal | 宁夏煤业 寧夏煤業 国能宁煤 國能寧煤 神华宁煤 神華寧煤 国家能源宁夏煤业 國家能源寧夏煤業 | | mining
ningxia-state-owned-capital-operation-group | Ningxia State-owned Capital Operation Group | 宁夏国有资本运营集团 寧夏國有資本運營集團 宁国运 寧國運 | |
nintendo | Nintendo | 任天堂 | |
nio | NIO, Nio | 蔚來 蔚来 | | cars
nio-capital | NIO Capital | 蔚来资本 蔚來資本 | fund |
nippon-life | Nippon Life, Nissay | 日本生命 日本生命保險 日本生命保险 | lender |
nippon-steel | Nippon Steel | 日本製鐵 日本制铁 新日铁 新日鐵 新日铁住金 新日鐵住金 | | steel
nissan | Nissan, Nissan Motor | 日產 日产 日產汽車 日产汽车 | | cars
nitori-taiwan | Nitori Taiwan | 宜得利家居 宜得利台灣 宜得利臺灣 宜得利台湾 | | retail
nokia | Nokia, Nokia Bell Labs | 諾基亞 诺基亚 | | telecom
nomura | Nomura, Nomura Holdings, Nomura Securities | 野村 野村證券 野村控股 野村证券 | observer |
nomura-asset-management-taiwan | Nomura Asset Management Taiwan | 野村投信 | fund |
nordea | Nordea | 北欧联合银行 北歐聯合銀行 | lender |
norges | Norges Bank Investment Management, NBIM, Norges Bank, Government Pension Fund Global | 挪威央行投资管理公司 挪威央行投資管理公司 挪威央行 挪威主权财富基金 挪威主權財富基金 挪威政府全球养老基金 挪威政府全球養老基金 挪威银行投资管理 挪威銀行投資管理 挪威主权基金 挪威主權基金 挪威政府退休基金 | fund |
norilsk | Nornickel, Norilsk Nickel, Norilsk | 诺里尔斯克镍业 諾里爾斯克鎳業 诺镍 諾鎳 | | mining
northeast-securities | Northeast Securities | 东北证券 東北證券 | observer |
northern-light-venture-capital | Northern Light Venture Capital | 北极光创投 北極光創投 | fund |
northern-rare-earth | Northern Rare Earth | 北方稀土 | | rare-earths
northland | Northland Power | 北陸電力 北陆电力 | | power
northrop | Northrop Grumman | 諾斯洛普格魯曼 | | defence
northvolt | Northvolt | 北伏 北伏电池 北伏電池 诺斯伏特 諾斯伏特 | | batteries
novartis | Novartis | 諾華 诺华 诺华制药 諾華製藥 | | drugs
novatek | Novatek, Yamal LNG, Arctic LNG 2 | 諾瓦泰克 诺瓦泰克 亚马尔液化天然气 亞馬爾液化天然氣 北极LNG2 北極LNG2 北极液化天然气2号 北極液化天然氣2號 亚马尔LNG 亞馬爾LNG | | lng
novatek-microelectronics | Novatek Microelectronics | 聯詠 联咏 聯詠科技 联咏科技 | | chips
novo | Novo Nordisk | 諾和諾德 诺和诺德 | | drugs
novonix | Novonix | 诺沃尼克斯 諾沃尼克斯 | | graphite
nr-electric | NR Electric | 南瑞继保 南瑞繼保 | | equipment
nscale | Nscale | | | cloud
ntt | NTT, NTT Data, Nippon Telegraph and Telephone | 日本電信電話 日本电信电话 日本电报电话 日本電報電話 日本电信电话公司 日本電信電話公司 | | telecom datacentre
nuclear-safety-commission-taiwan | Nuclear Safety Commission Taiwan | 核安會 核安会 核能安全委員會 核能安全委员会 | observer |
nucor | Nucor, Nucor Corp | 紐柯 紐柯鋼鐵 纽柯钢铁 纽柯 | | steel
nuode-investment | Nuode Investment, Nuode New Materials | 诺德股份 諾德股份 | | materials
nuscale | NuScale, NuScale Power | 紐斯凱爾 纽斯凯尔 | | reactors
nutrichem | Nutrichem | 颖泰生物 穎泰生物 | | materials
nutrien | Nutrien | | | fertiliser
nuvoton | Nuvoton, Nuvoton Technology | 新唐科技 | | chips
nvidia | NVIDIA, Nvidia, Nvidia Corp, Nvidia Corporation, NVDA | 英偉達 輝達 英伟达 | | chips
nxp | NXP, NXP Semiconductors | 恩智浦 | | chips
o-bank | O-Bank | 王道銀行 王道银行 王道銀 王道银 王道商銀 王道商银 王道商業銀行 王道商业银行 | lender |
oaktree | Oaktree, Oaktree Capital, Oaktree Capital Management | 橡树资本 橡樹資本 | fund |
obi-pharma | OBI Pharma, OBI Pharma Taiwan | 台灣浩鼎 台湾浩鼎 浩鼎 | | drugs
ocbc | OCBC, OCBC Bank | 華僑銀行 华侨银行 新加坡华侨银行 新加坡華僑銀行 | lender |
occidental | Occidental, Occidental Petroleum | 西方石油 | | oil
ocean-affairs-council | Ocean Affairs Council | 海委會 海委会 海洋委員會 海洋委员会 | government |
oceanpine-capital | Oceanpine Capital | 海松资本 海松資本 | fund |
offshore-oil-engineering | Offshore Oil Engineering, COOEC | 海油工程 | | epc
ok-mart | OK Mart, OK Mart Taiwan | 來來超商 来来超商 OK超商 OKmart | | retail
oklo | Oklo | | | reactors
omdia | Omdia | | observer |
omers | OMERS, OMERS Infrastructure | 安大略市政僱員退休系統 安大略市政雇员退休系统 安大略市政員工退休基金 安大略市政员工退休基金 | fund |
one-line | Ocean Network Express, ONE | 海洋网联 海洋网联船务 海洋網聯船務 海洋網聯 | | shipping
oneness-biotech | Oneness Biotech | 合一生技 | | drugs
onsemi | onsemi, ON Semiconductor | 安森美 | | chips
oocl | OOCL, OOIL, Orient Overseas, Orient Overseas International | 东方海外 東方海外 東方海外國際 东方海外国际 | | shipping
openai | OpenAI, Open AI, OpenAI Group PBC | | | ai
optics-valley-financial-holdings | Optics Valley Financial Holdings | 光谷金控 | fund |
oracle | Oracle, Oracle Corp, Oracle Corporation, ORCL, OCI | 甲骨文 甲骨文公司 | | cloud
orange-telecom | Orange, Orange SA, France Telecom, Orange Business | 法国电信 法國電信 法国电信Orange 法國電信Orange Orange集团 Orange集團 | |
orano | Orano | 歐安諾 欧安诺 | | uranium
orbimed-asia | OrbiMed Asia, OrbiMed, OrbiMed Advisors | 奥博资本 奧博資本 | fund |
orient-asset | China Orient Asset Management, China Orient | 东方资产 東方資產 中国东方资产 中國東方資產 中国东方资产管理 中國東方資產管理 | lender |
orient-cable | Orient Cable, Ningbo Orient Wires & Cables | 东方电缆 東方電纜 宁波东方电缆 寧波東方電纜 | | trains
orient-securities | Orient Securities | 东方证券 東方證券 | observer |
orient-semiconductor-electronics | Orient Semiconductor Electronics, Orient Semiconductor | 華泰電子 华泰电子 | |
oriental-fortune-capital | Oriental Fortune Capital | 东方富海 東方富海 | fund |
oriental-union-chemical | Oriental Union Chemical, OUCC | 東聯化學 东联化学 | |
oriental-yuhong | Oriental Yuhong | 东方雨虹 東方雨虹 | |
orion-resource | Orion Resource Partners | | fund |
oriza-holdings | Oriza Holdings | 苏州元禾 蘇州元禾 元禾控股 | fund |
orlen | Orlen, PKN Orlen, Lotos Group, PGNiG | 奥伦集团 奧倫集團 波兰国营石油公司 波蘭國營石油公司 波兰石油天然气公司 波蘭石油天然氣公司 | | gasbuyer
orsted | Orsted, Ørsted, DONG Energy | 沃旭 沃旭能源 沃斯特德 丹能集团 丹能集團 沃旭能源公司 | | wind power
osaka-gas | Osaka Gas | 大阪瓦斯 大阪燃气 大阪燃氣 | | gasbuyer
otpp | Ontario Teachers' Pension Plan, Ontario Teachers', OTPP | 安大略省教師退休基金 安大略省教師退休金計劃 安大略省教师退休金计划 安大略教師退休基金 安大略教师退休基金 安大略教師養老金 安大略教师养老金 | fund |
otsuka | Otsuka, Otsuka Pharmaceutical, Otsuka Holdings | 大塚製藥 大冢制药 大塚制药 大冢製藥 大冢控股 大塚控股 | | drugs
pacific-national | Pacific National | 太平洋国家铁路 太平洋國家鐵路 | | transport
pacific-securities-china | Pacific Securities China, The Pacific Securities | 太平洋证券 太平洋證券 | observer |
pacific-sogo | Pacific Sogo | 遠東SOGO 远东SOGO 太平洋崇光百貨 太平洋崇光百货 太平洋SOGO 遠東SOGO百貨 远东SOGO百货 | | retail
pag | PAG, PAG Hong Kong | 太盟投资 太盟投資 太盟投资集团 太盟投資集團 太盟 | fund |
paho | PAHO | 泛美卫生组织 | government |
palantir | Palantir, Palantir Technologies | 帕蘭提爾 帕兰提尔 | | software
pan-international-industrial | Pan-International Industrial | 廣宇科技 广宇科技 | |
pan-jit-international | Pan Jit International, Panjit International | 強茂 强茂 強茂公司 强茂公司 | | chips
panasonic | Panasonic, Panasonic Holdings | 松下 松下電器 松下电器 松下控股 | | batteries
panasonic-energy | Panasonic Energy | 松下能源 | | batteries
pangang-vanadium-titanium | Pangang Vanadium Titanium, Pangang Group | 攀钢集团 攀鋼集團 钒钛股份 釩鈦股份 | | steel
parade-technologies | Parade Technologies | 譜瑞 谱瑞 譜瑞-KY 谱瑞-KY 譜瑞科技 谱瑞科技 | | chips
paramount | Paramount, Paramount Skydance, Paramount Pictures, Skydance | 派拉蒙 派拉蒙影業 派拉蒙影业 天空之舞 派拉蒙天舞 | | media
pca-life-taiwan | PCA Life Taiwan | 保誠人壽 保诚人寿 保誠人壽保險 保诚人寿保险 | lender |
pchome | PChome, PChome Online | 網路家庭 网路家庭 PChome網路家庭 PChome网路家庭 | | retail
pcl-technologies | PCL Technologies | 上詮光纖 上诠光纤 | | optics
pegatron | Pegatron | 和碩 和硕 和碩聯合科技 和硕联合科技 | | servers
pegavision | Pegavision | 晶碩光學 晶硕光学 晶碩 晶硕 | |
peking-university-founder-group | Peking University Founder Group, New Founder Group | 方正集团 方正集團 北大方正 新方正集团 新方正集團 | fund |
penghu-county-government | Penghu County Government | 澎湖縣政府 澎湖县政府 | government |
pengxin-mining | Pengxin Mining, Pengxin International Mining | 鹏欣资源 鵬欣資源 | | mining
people-electric-group | People Electric Group | 人民电器集团 人民電器集團 | | equipment
pepsico | PepsiCo | 百事 百事公司 百事可樂 百事可乐 | |
perfect-world | Perfect World | 完美世界 | |
peric-hydrogen | PERIC Hydrogen, Peric Special Gases, CSSC Perfect Gas | 派瑞氢能 派瑞氫能 中船特气 中船特氣 派瑞特气 派瑞特氣 | | fuelcells
pertamina | Pertamina | 印尼国家石油 印尼國家石油公司 印尼国家石油公司 印尼国油 印尼國油 | | oil
petrobras | Petrobras | 巴西國家石油 巴西国家石油 巴西國家石油公司 巴西国家石油公司 巴西國油 巴西国油 巴西石油公司 | | oil
petrochina | PetroChina, CNPC | 中國石油 中国石油 中石油 | | oilbuyer
petronas | Petronas | 馬來西亞國家石油 马来西亚国家石油 马国油 马来西亚国家石油公司 馬來西亞國家石油公司 馬國油 | | lng oil
petronet | Petronet, Petronet LNG | | | gasbuyer
petrovietnam | PetroVietnam, PV Gas | 越南油氣 越南国家油气集团 越南國家油氣集團 越南国家能源工业集团 越南國家能源工業集團 越油集团 越油集團 | | gasbuyer
pfizer | Pfizer | 輝瑞 辉瑞 | | drugs
pg | Procter & Gamble, P&G | 宝洁 寶僑 寶潔 宝侨 | |
pggm | PGGM | | fund |
pharmaessentia | PharmaEssentia | 藥華藥 药华药 藥華醫藥 药华医药 | | drugs
phihong | Phihong | 飛宏科技 飞宏科技 | | equipment
phison | Phison, Phison Electronics | 群聯電子 群联电子 | | memory chips
phoenix-silicon-international | Phoenix Silicon International | 昇陽半導體 升阳半导体 昇陽半 升阳半 昇陽國際半導體 升阳国际半导体 | | wafers
picc | PICC, People's Insurance Company of China, PICC Group | 中国人保 中國人保 人保集团 人保集團 中国人民保险 中國人民保險 中国人民保险集团 中國人民保險集團 | lender |
picc-capital | PICC Capital | 人保资本 人保資本 | lender |
picc-property-and-casualty | PICC Property and Casualty, PICC P&C | 人保财险 人保財險 中国财险 中國財險 | lender |
piedmont | Piedmont Lithium | | | lithium
pif | Public Investment Fund, PIF, Saudi PIF | 沙特公共投資基金 沙特公共投资基金 沙特PIF 沙烏地公共投資基金 | fund |
pilbara | Pilbara Minerals, PLS, PLS Group | 皮爾巴拉礦業 皮尔巴拉矿业 | | lithium
pimco | Pimco, PIMCO | 太平洋投資管理 | fund |
pinebridge-investments-taiwan | PineBridge Investments Taiwan | 柏瑞投信 | fund |
ping-an-asset-management | Ping An Asset Management | 平安资管 平安資管 平安资产管理 平安資產管理 | lender |
ping-an-bank | Ping An Bank | 平安银行 平安銀行 | lender |
ping-an-insurance | Ping An Insurance, Ping An Group, Ping An | 中国平安 中國平安 平安集团 平安集團 平安保险 平安保險 | lender |
ping-an-leasing | Ping An Leasing, Ping An International Financial Leasing | 平安租赁 平安租賃 平安国际融资租赁 平安國際融資租賃 平安融资租赁 平安融資租賃 | lender |
ping-an-life | Ping An Life | 平安人寿 平安人壽 平安寿险 平安壽險 | lender |
ping-an-securities | Ping An Securities | 平安证券 平安證券 | observer |
ping-an-trust | Ping An Trust | 平安信托 平安信託 | lender |
pinggao-electric | Pinggao Electric | 平高电气 平高電氣 | | equipment
pingmei-shenma | Pingmei Shenma, Pingdingshan Tianan Coal, Pingmei Shenma Group, China Pingmei Shenma | 平煤股份 平煤神马 平煤神馬 平煤神马集团 平煤神馬集團 中国平煤神马 中國平煤神馬 | | mining
pingtung-county-government | Pingtung County Government | 屏東縣政府 屏东县政府 | government |
pipechina | PipeChina | 国家管网 國家管網 国家管网集团 國家管網集團 | | transport
pixart-imaging | PixArt Imaging, PixArt | 原相科技 | | chips
playnitride | PlayNitride | 錼創 镎创 錼創科技 镎创科技 | |
plug | Plug Power | 普拉格能源 | | fuelcells
pnc | PNC, PNC Financial, PNC Financial Services | PNC金融 匹茲堡國民銀行 匹兹堡国民银行 | lender |
poland | Poland, Polish government, Polish state, Polish Treasury | 波蘭政府 波兰政府 | government |
polaris-group-taiwan | Polaris Group Taiwan, Polaris Group | 北極星藥業 北极星药业 北極星藥業-KY 北极星药业-KY | | drugs
poly-dev | Poly Developments | 保利发展 保利 | |
porsche | Porsche | 保時捷 保时捷 | | cars
posco | POSCO, Posco, Posco Holdings | 浦項 浦项 浦項制鐵 浦项制铁 浦项控股 浦項控股 | | steel
posco-future | POSCO Future M | 浦項未來M 浦项未来材料 浦項未來材料 浦项化学 浦項化學 | | materials
posco-international | POSCO International, Posco International | 浦項國際 浦项国际 浦项制铁国际 浦項制鐵國際 | | gasbuyer
posiflex | Posiflex | 振樺電 振桦电 振樺電子 振桦电子 振樺 振桦 | |
pou-chen | Pou Chen, Pou Chen Group | 寶成 宝成 寶成工業 宝成工业 寶成集團 宝成集团 寶成國際 宝成国际 | |
power-assets-holdings | Power Assets Holdings | 电能实业 電能實業 電能實業集團 电能实业集团 | | power
powerchina | PowerChina | 中國電建 中国电建 | | epc
powertech-technology | Powertech Technology | 力成科技 | |
poya-international | Poya International | 寶雅 宝雅 寶雅國際 宝雅国际 | | retail
prada | Prada, Miu Miu | 普拉达 普拉達 普拉达集团 普拉達集團 缪缪 繆繆 | | retail
pratt | Pratt & Whitney | 普惠 | | engines
president-chain-store | President Chain Store, 7-Eleven Taiwan | 統一超 统一超 統一超商 统一超商 7-ELEVEN台灣 7-ELEVEN臺灣 7-ELEVEN台湾 | | retail
president-securities | President Securities | 統一證券 统一证券 統一證 统一证 | observer |
president-securities-investment-consulting | President Securities Investment Consulting | 統一投顧 统一投顾 | observer |
president-transnet | President Transnet, Takkyubin Taiwan, T-Cat | 統一速達 统一速达 黑貓宅急便 黑猫宅急便 | | transport
pret-composites | Pret Composites | 普利特 | | materials
primavera-capital | Primavera Capital | 春华资本 春華資本 | fund |
primax | Primax | 致伸 致伸科技 | |
primetals | Primetals, Primetals Technologies | 普瑞特 普锐特 普鋭特 普銳特 普锐特冶金 普鋭特冶金 普銳特冶金 | | equipment
primoris | Primoris | | | epc
prince-housing | Prince Housing | 太子建設 太子建设 太子建設開發 太子建设开发 | |
prologis | Prologis | 普洛斯 | |
prologium | ProLogium | 輝能 輝能科技 辉能科技 | | batteries
prudential-hong-kong | Prudential Hong Kong | 保诚香港 保誠香港 | lender |
psbc | Postal Savings Bank of China, PSBC | 邮储银行 郵儲銀行 中国邮政储蓄银行 中國郵政儲蓄銀行 邮政储蓄银行 郵政儲蓄銀行 邮储 郵儲 | lender |
psmc | PSMC, Powerchip | 力積電 力积电 力晶 力晶積成電子 力晶积成电子 力晶創新 力晶创新 力晶科技 | | chips foundry
ptt | PTT, PTT Public Company | 泰國國家石油 泰国国家石油 泰国国家石油公司 泰國國家石油公司 | | gasbuyer
putailai | Putailai, Jiangxi Zichen | 璞泰来 璞泰來 璞泰来新能源 璞泰來新能源 紫宸科技 江西紫宸 | | materials
px-mart | PX Mart | 全聯 全联 全聯實業 全联实业 全聯福利中心 全联福利中心 全聯福利 全联福利 | | retail
pylon-technologies | Pylon Technologies, Pylontech | 派能科技 派能 | | batteries
qantas | Qantas | 澳洲航空 澳航 | | airline
qatar-airways | Qatar Airways | 卡塔爾航空 卡塔尔航空 卡達航空 | | airline
qatarenergy | QatarEnergy, Qatargas | 卡塔爾能源 卡塔尔能源 卡達能源 | | lng
qcells | Qcells | | | solar
qia | Qatar Investment Authority, QIA | 卡塔爾投資局 卡塔尔投资局 卡達投資局 | fund |
qianhai-life-insurance | Qianhai Life Insurance | 前海人寿 前海人壽 | lender |
qifu-technology | Qifu Technology, Qfin Holdings, 360 DigiTech | 奇富科技 360数科 360數科 360金融 | lender |
qilu-bank | Qilu Bank | 齐鲁银行 齊魯銀行 | lender |
qiming-venture-partners | Qiming Venture Partners | 启明创投 啟明創投 | fund |
qingdao-city-construction-investment-group | Qingdao City Construction Investment Group | 青岛城投 青島城投 青岛城投集团 青島城投集團 | |
qingdao-conson-development | Qingdao Conson Development, Conson Group, Qingdao Conson | 青岛国信 青島國信 青岛国信集团 青島國信集團 青岛国信发展集团 青島國信發展集團 | |
qingdao-hanhe-cable | Qingdao Hanhe Cable | 汉缆股份 漢纜股份 | | trains
qingdao-rural-commercial-bank | Qingdao Rural Commercial Bank | 青农商行 青農商行 青岛农商银行 青島農商銀行 青岛农商行 青島農商行 青岛农村商业银行 青島農村商業銀行 | lender |
qingdao-west-coast-new-area-ronghe | Qingdao West Coast New Area Ronghe | 西海岸融合控股 融合控股集团 融合控股集團 | |
qinghai-investment-group | Qinghai Investment Group, Qinghai Provincial Investment | 青海省投 青投集团 青投集團 | |
qingtao-energy | Qingtao Energy, QingTao | 清陶能源 清陶 | | batteries
qisda | Qisda, BenQ Qisda Group | 佳世達 佳世达 佳世達科技 佳世达科技 佳世達集團 佳世达集团 明基佳世達集團 明基佳世达集团 | |
qishang-bank | Qishang Bank | 齐商银行 齊商銀行 | lender |
qnap | QNAP | 威聯通 威联通 威聯通科技 威联通科技 | |
qts | QTS, QTS Data Centers | | | datacentre
qualcomm | Qualcomm, QCOM | 高通 | | chips
quanta | Quanta, Quanta Computer | 廣達 广达 廣達電腦 广达电脑 | | servers
quanzhou-bank | Quanzhou Bank | 泉州银行 泉州銀行 | lender |
questmobile | QuestMobile | QuestMobile研究院 | observer |
`
