export const partiesMtoQ = `
m31-technology | M31 Technology | 円星科技 円星 | | chips
macquarie | Macquarie | 麥格理 麦格理 | fund |
macronix | Macronix | 旺宏 旺宏電子 旺宏电子 | | chips memory
maersk | Maersk, A.P. Moller-Maersk | 馬士基 马士基 | | shipping
magang | Magang, Maanshan Iron & Steel | 马钢股份 馬鋼股份 马钢集团 馬鋼集團 | | steel
magna | Magna | 麥格納 麦格纳 | | parts
magnetar | Magnetar | | fund |
mahindra | Mahindra | 馬恆達 | | cars
mai-liao-power | Mai-Liao Power | 麥寮汽電 麦寮汽电 | | power
mainland-affairs-council | Mainland Affairs Council | 陸委會 陆委会 | government |
makalot-industrial | Makalot Industrial | 聚陽 聚阳 聚陽實業 聚阳实业 | |
malaysia-airlines | Malaysia Airlines, Malaysia Aviation Group | 馬來西亞航空 马来西亚航空 马航 | | airline
mandarin-airlines | Mandarin Airlines | 華信航空 华信航空 | | airline
mango-tv | Mango TV | 芒果TV 芒果超媒 | | platform
market-intelligence-and-consulting-institute | Market Intelligence & Consulting Institute | 資策會MIC 资策会MIC 產業情報研究所 产业情报研究所 | observer |
marketech-international | Marketech International | 帆宣 帆宣科技 | | equipment epc
marubeni | Marubeni | 丸紅 丸红 | | trading
marvell | Marvell, Marvell Technology, MRVL | 邁威爾 迈威尔 美滿電子 | | chips
masdar | Masdar | 马斯达尔 | | power
mashang-consumer-finance | Mashang Consumer Finance | 马上消费金融 馬上消費金融 马上消费 馬上消費 | lender |
master-transportation-bus | Master Transportation Bus | 成運汽車 成运汽车 | | cars
masterlink | MasterLink Investment Advisory, MasterLink | 元富投顧 | observer |
masterlink-securities | MasterLink Securities | 元富證券 元富证券 | observer |
matrix-partners-china | Matrix Partners China | 经纬创投 經緯創投 | fund |
maxar | Maxar | | | satellites
maxwell-technologies | Maxwell Technologies, Suzhou Maxwell | 迈为股份 邁為股份 | | equipment
maybank | Maybank | 马来亚银行 馬來亞銀行 | lender |
mazda | Mazda | 馬自達 马自达 | | cars
mbk-partners | MBK Partners | 安博凯 安博凱 | fund |
mcdermott | McDermott | 麥克德莫特 | | epc
mda-space | MDA Space, MDA | | | satellites
mediatek | MediaTek | 聯發科 联发科 | | chips
medigen-vaccine-biologics | Medigen Vaccine Biologics | 高端疫苗 | | drugs
mega-bank | Mega Bank, Mega International Commercial Bank | 兆豐銀行 兆豐銀 兆豐金 | lender |
mega-bills-finance | Mega Bills Finance | 兆豐票券 兆丰票券 | lender |
mega-financial-holding | Mega Financial Holding | 兆豐金控 兆丰金控 | lender |
mega-international-investment-trust | Mega International Investment Trust | 兆豐投信 兆丰投信 | fund |
mega-securities | Mega Securities | 兆豐證券 兆丰证券 | observer |
mega-securities-investment-consulting | Mega Securities Investment Consulting | 兆豐投顧 兆丰投顾 | observer |
megmeet | Megmeet | 麦格米特 麥格米特 | | equipment
meihua-bio | Meihua Bio, Meihua Holdings | 梅花生物 | | materials
meiji-co | Meiji | 明治 | |
mengniu | Mengniu | 蒙牛 蒙牛乳业 | | farm
mercedes | Mercedes-Benz, Mercedes, Daimler | 梅賽德斯 奔驰 梅賽德斯-賓士 賓士 梅赛德斯-奔驰 | | cars
merchants-union-consumer-finance | Merchants Union Consumer Finance | 招联消费金融 招聯消費金融 招联金融 招聯金融 招联消金 招聯消金 | lender |
merck | Merck & Co, MSD | 默沙東 默沙东 | | drugs
merck-kgaa | Merck KGaA | 默克 德國默克 德国默克 | | drugs
mercuries-and-associates | Mercuries & Associates | 三商投控 三商行 | | retail
mercuries-life | Mercuries Life | 三商壽 三商寿 三商美邦人壽 三商美邦人寿 | lender |
merida-industry | Merida Industry | 美利達 美利达 | |
meta | Meta, Meta Platforms, Facebook | 臉書 脸书 元宇宙平台公司 | | social
metsera | Metsera | | | drugs
mexico-pacific | Mexico Pacific | | | lng
meyer-werft | Meyer Werft | 迈尔船厂 | | ships
mgx | MGX, MGX Fund | | fund |
mhi | Mitsubishi Heavy Industries, MHI | 三菱重工 | | turbines
miaoli-county-government | Miaoli County Government | 苗栗縣政府 苗栗县政府 | government |
micro-star-international | Micro-Star International | 微星 微星科技 | | servers
microbio-group | Microbio Group | 中天生技 | | drugs
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
ministry-of-economic-affairs | Ministry of Economic Affairs, MOEA | 經濟部 经济部 | government |
ministry-of-environment-taiwan | Ministry of Environment Taiwan | | government |
ministry-of-finance-taiwan | Ministry of Finance Taiwan | 台灣財政部 台湾财政部 | government |
ministry-of-foreign-affairs-taiwan | Ministry of Foreign Affairs Taiwan | 台灣外交部 台湾外交部 | government |
ministry-of-health-and-welfare | Ministry of Health and Welfare | 衛生福利部 卫生福利部 衛福部 卫福部 | government |
ministry-of-labor-taiwan | Ministry of Labor Taiwan | 台灣勞動部 台湾劳动部 | government |
ministry-of-national-defense-taiwan | Ministry of National Defense Taiwan | 台灣國防部 台湾国防部 | government |
ministry-of-the-interior-taiwan | Ministry of the Interior Taiwan | 台灣內政部 台湾内政部 | government |
minmetals | China Minmetals | 中國五礦 中国五矿 | | mining
minmetals-trust | Minmetals Trust | 五矿信托 五礦信託 | lender |
minsheng-leasing | Minsheng Financial Leasing | 民生租赁 民生金租 | lender |
minsheng-life | Minsheng Life | 民生人寿 民生人壽 | lender |
minsheng-securities | Minsheng Securities | 民生证券 民生證券 | observer |
mirle-automation | Mirle Automation | 盟立自動化 盟立自动化 | | equipment
mistral | Mistral AI, Mistral | | | ai
mitac | Mitac, MiTAC Holdings, MiTAC Computing | 神達投控 神达投控 神達電腦 神达电脑 | | servers
mitac-synnex-group | MiTAC-Synnex Group | 聯華神通集團 联华神通集团 | |
mitsubishi | Mitsubishi Corporation, Mitsubishi Corp | 三菱商事 | | trading
mitsubishi-electric | Mitsubishi Electric | 三菱電機 三菱电机 | | equipment
mitsui | Mitsui & Co, Mitsui | 三井物產 三井物产 | | trading
mizuho | Mizuho | 瑞穗 瑞穗銀行 瑞穗银行 | lender |
mmg | MMG | 五礦資源 五矿资源 | | mining
moderna | Moderna | 莫德納 莫德纳 | | drugs
molicel | Molicel, E-One Moli | 能元科技 | | batteries
momocom | momo.com, Fubon Multimedia | 富邦媒 富邦媒體科技 富邦媒体科技 momo購物網 momo购物网 | | retail
monadelphous | Monadelphous | | | epc
monalisa-group | Monalisa Group | 蒙娜丽莎集团 蒙娜麗莎集團 | |
mondelez | Mondelez | 亿滋 億滋 | |
monolith-management | Monolith Management | 砺思资本 礪思資本 | fund |
moodys | Moody's, Moody's Ratings | 穆迪 | observer |
moore-threads | Moore Threads | 摩爾線程 摩尔线程 | | chips
morgan-stanley | Morgan Stanley | 摩根士丹利 大摩 | lender |
mosaic | Mosaic | 美盛 | | fertiliser
motech | Motech | 茂迪 | | solar
mox-bank | Mox Bank | Mox银行 Mox銀行 | lender |
moxa | Moxa | 四零四科技 | |
mp-materials | MP Materials | | | rare-earths
mpi-corporation | MPI Corporation | 旺矽 旺矽科技 | | equipment
msc | MSC, Mediterranean Shipping Company | 地中海航運 地中海航运 | | shipping
msig-mingtai | MSIG Mingtai | 明台產險 明台产险 | lender |
mst-marquee | MST Marquee | | observer |
mtr | MTR, MTR Corporation | 港铁 港鐵 港鐵公司 | |
mtu | MTU Aero Engines, MTU | | | engines
mubadala | Mubadala | 穆巴達拉 穆巴达拉 | fund |
mufg | MUFG, Mitsubishi UFJ Financial Group, MUFG Bank | 三菱日聯金融集團 三菱日联金融集团 三菱日聯 三菱UFJ | lender |
mybank | MYbank | 网商银行 網商銀行 浙江网商银行 浙江網商銀行 | lender |
mycenax | Mycenax | 永昕 永昕生醫 永昕生医 | | cdmo
mysteel | Mysteel | 我的钢铁网 我的鋼鐵網 上海钢联 上海鋼聯 | observer |
naas-technology | NaaS Technology | 能链智电 能鏈智電 | | batteries
nab | National Australia Bank, NAB | 澳洲国民银行 | lender |
naftogaz | Naftogaz | 烏克蘭石油天然氣公司 | | gasbuyer
naif | Northern Australia Infrastructure Facility, NAIF | | lender |
namchow | Namchow | 南僑 南侨 南僑投控 南侨投控 | |
nan-shan-life | Nan Shan Life | 南山人壽 南山人寿 | lender |
nan-ya-pcb | Nan Ya PCB, Nan Ya Printed Circuit Board | 南亞電路板 南亚电路板 | |
nan-ya-plastics | Nan Ya Plastics | 南亞塑膠 南亚塑胶 | |
nanchang-industrial-investment-group | Nanchang Industrial Investment Group | 南昌产投 南昌產投 南昌产投集团 南昌產投集團 | fund |
nanjing-anju-construction | Nanjing Anju Construction | 南京安居集团 南京安居集團 | |
nanjing-communications-construction-investment | Nanjing Communications Construction Investment | 南京交投 | |
nanjing-innovation-investment-group | Nanjing Innovation Investment Group | 南京创投 南京創投 南京市创新投资集团 南京市創新投資集團 | fund |
nanjing-iron-and-steel | Nanjing Iron and Steel, NISCO | 南钢股份 南鋼股份 南京钢铁 南京鋼鐵 南钢集团 南鋼集團 | | steel
nanjing-securities | Nanjing Securities | 南京证券 南京證券 | observer |
nanjing-urban-construction-investment | Nanjing Urban Construction Investment | 南京城建集团 南京城建集團 | |
nanjing-yangzi-state-owned-investment-group | Nanjing Yangzi State-owned Investment Group | 扬子国投 揚子國投 | fund |
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
national-council-for-social-security-fund | National Council for Social Security Fund | 全国社保基金 全國社保基金 全国社会保障基金理事会 全國社會保障基金理事會 社保基金会 社保基金會 | fund |
national-development-council-taiwan | National Development Council Taiwan | 國家發展委員會 国家发展委员会 國發會 国发会 | government |
national-financial-stabilization-fund | National Financial Stabilization Fund | 國安基金 国安基金 | fund |
national-green-development-fund | National Green Development Fund | 国家绿色发展基金 國家綠色發展基金 | fund |
national-manufacturing-transformation-and-upgrading-fund | National Manufacturing Transformation and Upgrading Fund | 国家制造业转型升级基金 國家制造業轉型升級基金 | fund |
national-science-and-technology-council | National Science and Technology Council | 國家科學及技術委員會 国家科学及技术委员会 國科會 国科会 | government |
national-security-bureau-taiwan | National Security Bureau Taiwan | 台灣國安局 台湾国安局 | government |
national-sme-development-fund | National SME Development Fund | 国家中小企业发展基金 國家中小企業發展基金 | fund |
natixis | Natixis | 法国外贸银行 | lender |
natwest | NatWest | 国民西敏寺银行 | lender |
naura | NAURA | 北方華創 北方华创 | | equipment
navios | Navios Partners, Navios | | | shipping
ncsist | NCSIST, National Chung-Shan Institute of Science and Technology | 國家中山科學研究院 国家中山科学研究院 中山科學研究院 中山科学研究院 | | defence
nebius | Nebius, Nebius Group | | | cloud
neo-solar-power | Neo Solar Power | 新日光能源 | | solar
neste | Neste | 耐思特 | | oil
nestle | Nestlé, Nestle | 雀巢 | |
netease | NetEase | 网易 網易 | | platform
netflix | Netflix | 網飛 奈飞 網飛公司 | | media
netsunion-clearing | NetsUnion Clearing | 网联清算 網聯清算 | lender |
new-asia-construction | New Asia Construction | 新亞建設 新亚建设 | | epc
new-china-life | New China Life, New China Life Insurance | 新华保险 新華保險 新华人寿 新華人壽 | lender |
new-development-bank | New Development Bank | 新开发银行 新開發銀行 金砖银行 金磚銀行 金砖国家新开发银行 金磚國家新開發銀行 | lender |
new-green-power | New Green Power | 永鑫能源 | | power
new-street | New Street Research | | observer |
new-taipei-city-government | New Taipei City Government | 新北市政府 | government |
new-times | New Times Shipbuilding | 新时代造船 新時代造船 | | ships
new-world-dev | New World Development | 新世界發展 新世界发展 | |
newmont | Newmont | 紐蒙特 纽蒙特 | | mining
nexi | NEXI | 日本貿易保險 | lender |
next-bank | Next Bank | 將來銀行 将来银行 將來商業銀行 将来商业银行 | lender |
nextdc | NextDC, NEXTDC | | | datacentre
nextdecade | NextDecade | | | lng
nextera | NextEra, NextEra Energy | 新紀元能源 新纪元能源 | | power
nextracker-china | Nextracker China | | |
ngc | NGC, Nanjing High Speed Gear | 南高齿 南高齒 | |
nickel-industries | Nickel Industries | | | mining
nidec-chaun-choung | Nidec Chaun-Choung | 尼得科超眾 尼得科超众 超眾科技 超众科技 | | equipment
nike | Nike | 耐克 耐吉 | |
nikon | Nikon | 尼康 | | equipment
nine-dragons-paper | Nine Dragons Paper | 玖龙纸业 玖龍紙業 | |
ningbo-development-and-investment-group | Ningbo Development & Investment Group | 宁波开投 寧波開投 宁波开发投资集团 寧波開發投資集團 | |
ningbo-tongshang-fund | Ningbo Tongshang Fund | 通商基金 宁波通商 寧波通商 | fund |
ningbo-yunsheng | Ningbo Yunsheng | 宁波韵升 寧波韻升 | | rare-earths
ningxia-coal-industry | Ningxia Coal Industry | 宁夏煤业 寧夏煤業 国能宁煤 國能寧煤 | | mining
ningxia-state-owned-capital-operation-group | Ningxia State-owned Capital Operation Group | 宁夏国有资本运营集团 寧夏國有資本運營集團 宁国运 寧國運 | |
nintendo | Nintendo | 任天堂 | |
nio | NIO, Nio | 蔚來 蔚来 | | cars
nio-capital | NIO Capital | 蔚来资本 蔚來資本 | fund |
nippon-life | Nippon Life | 日本生命 日本生命保險 | lender |
nippon-steel | Nippon Steel | 日本製鐵 日本制铁 | | steel
nissan | Nissan | 日產 日产 日產汽車 | | cars
nitori-taiwan | Nitori Taiwan | 宜得利家居 | | retail
nokia | Nokia | 諾基亞 诺基亚 | | telecom
nomura | Nomura | 野村 野村證券 | observer |
nomura-asset-management-taiwan | Nomura Asset Management Taiwan | 野村投信 | fund |
nordea | Nordea | 北欧联合银行 | lender |
norges | Norges Bank Investment Management, NBIM | | fund |
norilsk | Nornickel, Norilsk Nickel | 诺里尔斯克镍业 | | mining
northeast-securities | Northeast Securities | 东北证券 東北證券 | observer |
northern-light-venture-capital | Northern Light Venture Capital | 北极光创投 北極光創投 | fund |
northern-rare-earth | Northern Rare Earth | 北方稀土 | | rare-earths
northland | Northland Power | 北陸電力 北陆电力 | | power
northrop | Northrop Grumman | 諾斯洛普格魯曼 | | defence
northvolt | Northvolt | 北伏 | | batteries
novartis | Novartis | 諾華 诺华 | | drugs
novatek | Novatek | 諾瓦泰克 诺瓦泰克 | | lng
novatek-microelectronics | Novatek Microelectronics | 聯詠 联咏 聯詠科技 联咏科技 | | chips
novo | Novo Nordisk | 諾和諾德 诺和诺德 | | drugs
novonix | Novonix | | | graphite
nr-electric | NR Electric | 南瑞继保 南瑞繼保 | | equipment
nscale | Nscale | | | cloud
ntt | NTT, NTT Data | 日本電信電話 | | telecom datacentre
nuclear-safety-commission-taiwan | Nuclear Safety Commission Taiwan | 核安會 核安会 核能安全委員會 核能安全委员会 | observer |
nucor | Nucor | 紐柯 | | steel
nuode-investment | Nuode Investment, Nuode New Materials | 诺德股份 諾德股份 | | materials
nuscale | NuScale, NuScale Power | | | reactors
nutrichem | Nutrichem | 颖泰生物 穎泰生物 | | materials
nutrien | Nutrien | | | fertiliser
nuvoton | Nuvoton | 新唐科技 | | chips
nvidia | NVIDIA, Nvidia, Nvidia Corp, Nvidia Corporation, NVDA | 英偉達 輝達 英伟达 | | chips
nxp | NXP, NXP Semiconductors | 恩智浦 | | chips
o-bank | O-Bank | 王道銀行 王道银行 王道銀 王道银 | lender |
oaktree | Oaktree | 橡树资本 橡樹資本 | fund |
obi-pharma | OBI Pharma | 台灣浩鼎 台湾浩鼎 | | drugs
ocbc | OCBC | 華僑銀行 华侨银行 | lender |
occidental | Occidental, Occidental Petroleum | 西方石油 | | oil
ocean-affairs-council | Ocean Affairs Council | 海委會 海委会 海洋委員會 海洋委员会 | government |
oceanpine-capital | Oceanpine Capital | 海松资本 海松資本 | fund |
offshore-oil-engineering | Offshore Oil Engineering, COOEC | 海油工程 | | epc
ok-mart | OK Mart | 來來超商 来来超商 | | retail
oklo | Oklo | | | reactors
omdia | Omdia | | observer |
omers | OMERS | | fund |
one-line | Ocean Network Express, ONE | 海洋网联 | | shipping
oneness-biotech | Oneness Biotech | 合一生技 | | drugs
onsemi | onsemi, ON Semiconductor | 安森美 | | chips
oocl | OOCL, OOIL, Orient Overseas | 东方海外 東方海外 | | shipping
openai | OpenAI, Open AI, OpenAI Group PBC | | | ai
optics-valley-financial-holdings | Optics Valley Financial Holdings | 光谷金控 | fund |
oracle | Oracle, Oracle Corp, Oracle Corporation, ORCL, OCI | 甲骨文 甲骨文公司 | | cloud
orange-telecom | Orange | | |
orano | Orano | 歐安諾 | | uranium
orbimed-asia | OrbiMed Asia | 奥博资本 奧博資本 | fund |
orient-asset | China Orient Asset Management | 东方资产 | lender |
orient-cable | Orient Cable, Ningbo Orient Wires & Cables | 东方电缆 東方電纜 | | trains
orient-securities | Orient Securities | 东方证券 東方證券 | observer |
orient-semiconductor-electronics | Orient Semiconductor Electronics | 華泰電子 华泰电子 | |
oriental-fortune-capital | Oriental Fortune Capital | 东方富海 東方富海 | fund |
oriental-union-chemical | Oriental Union Chemical | 東聯化學 东联化学 | |
oriental-yuhong | Oriental Yuhong | 东方雨虹 東方雨虹 | |
orion-resource | Orion Resource Partners | | fund |
oriza-holdings | Oriza Holdings | 苏州元禾 蘇州元禾 元禾控股 | fund |
orlen | Orlen | | | gasbuyer
orsted | Orsted, Ørsted | 沃旭 沃旭能源 | | wind power
osaka-gas | Osaka Gas | 大阪瓦斯 大阪燃气 | | gasbuyer
otpp | Ontario Teachers' Pension Plan | 安大略省教師退休基金 | fund |
otsuka | Otsuka | 大塚製藥 大冢制药 | | drugs
pacific-national | Pacific National | | | transport
pacific-securities-china | Pacific Securities China, The Pacific Securities | 太平洋证券 太平洋證券 | observer |
pacific-sogo | Pacific Sogo | 遠東SOGO 远东SOGO 太平洋崇光百貨 太平洋崇光百货 | | retail
pag | PAG | 太盟投资 太盟投資 太盟投资集团 太盟投資集團 | fund |
paho | PAHO | 泛美卫生组织 | government |
palantir | Palantir | | | software
pan-international-industrial | Pan-International Industrial | 廣宇科技 广宇科技 | |
pan-jit-international | Pan Jit International | 強茂 强茂 強茂公司 强茂公司 | | chips
panasonic | Panasonic | 松下 松下電器 | | batteries
panasonic-energy | Panasonic Energy | 松下能源 | | batteries
pangang-vanadium-titanium | Pangang Vanadium Titanium, Pangang Group | 攀钢集团 攀鋼集團 钒钛股份 釩鈦股份 | | steel
parade-technologies | Parade Technologies | 譜瑞 谱瑞 譜瑞-KY 谱瑞-KY 譜瑞科技 谱瑞科技 | | chips
paramount | Paramount, Paramount Skydance | 派拉蒙 | | media
pca-life-taiwan | PCA Life Taiwan | 保誠人壽 保诚人寿 | lender |
pchome | PChome, PChome Online | 網路家庭 网路家庭 | | retail
pcl-technologies | PCL Technologies | 上詮光纖 上诠光纤 | | optics
pegatron | Pegatron | 和碩 和硕 | | servers
pegavision | Pegavision | 晶碩光學 晶硕光学 | |
peking-university-founder-group | Peking University Founder Group, New Founder Group | 方正集团 方正集團 北大方正 新方正集团 新方正集團 | fund |
penghu-county-government | Penghu County Government | 澎湖縣政府 澎湖县政府 | government |
pengxin-mining | Pengxin Mining, Pengxin International Mining | 鹏欣资源 鵬欣資源 | | mining
people-electric-group | People Electric Group | 人民电器集团 人民電器集團 | | equipment
pepsico | PepsiCo | 百事 百事公司 | |
perfect-world | Perfect World | 完美世界 | |
peric-hydrogen | PERIC Hydrogen, Peric Special Gases | 派瑞氢能 派瑞氫能 | | fuelcells
pertamina | Pertamina | 印尼国家石油 印尼國家石油公司 | | oil
petrobras | Petrobras | 巴西國家石油 巴西国家石油 | | oil
petrochina | PetroChina, CNPC | 中國石油 中国石油 中石油 | | oilbuyer
petronas | Petronas | 馬來西亞國家石油 马来西亚国家石油 马国油 | | lng oil
petronet | Petronet, Petronet LNG | | | gasbuyer
petrovietnam | PetroVietnam, PV Gas | 越南油氣 | | gasbuyer
pfizer | Pfizer | 輝瑞 辉瑞 | | drugs
pg | Procter & Gamble, P&G | 宝洁 寶僑 | |
pggm | PGGM | | fund |
pharmaessentia | PharmaEssentia | 藥華藥 药华药 藥華醫藥 药华医药 | | drugs
phihong | Phihong | 飛宏科技 飞宏科技 | | equipment
phison | Phison, Phison Electronics | 群聯電子 群联电子 | | memory chips
phoenix-silicon-international | Phoenix Silicon International | 昇陽半導體 升阳半导体 昇陽半 升阳半 | | wafers
picc | PICC, People's Insurance Company of China | 中国人保 中國人保 人保集团 人保集團 | lender |
picc-capital | PICC Capital | 人保资本 人保資本 | lender |
picc-property-and-casualty | PICC Property and Casualty, PICC P&C | 人保财险 人保財險 中国财险 中國財險 | lender |
piedmont | Piedmont Lithium | | | lithium
pif | Public Investment Fund, PIF, Saudi PIF | 沙特公共投資基金 沙特公共投资基金 沙特PIF 沙烏地公共投資基金 | fund |
pilbara | Pilbara Minerals, PLS | 皮爾巴拉礦業 | | lithium
pimco | Pimco, PIMCO | 太平洋投資管理 | fund |
pinebridge-investments-taiwan | PineBridge Investments Taiwan | 柏瑞投信 | fund |
ping-an-asset-management | Ping An Asset Management | 平安资管 平安資管 平安资产管理 平安資產管理 | lender |
ping-an-bank | Ping An Bank | 平安银行 平安銀行 | lender |
ping-an-insurance | Ping An Insurance, Ping An Group | 中国平安 中國平安 平安集团 平安集團 平安保险 平安保險 | lender |
ping-an-leasing | Ping An Leasing, Ping An International Financial Leasing | 平安租赁 平安租賃 平安国际融资租赁 平安國際融資租賃 | lender |
ping-an-life | Ping An Life | 平安人寿 平安人壽 平安寿险 平安壽險 | lender |
ping-an-securities | Ping An Securities | 平安证券 平安證券 | observer |
ping-an-trust | Ping An Trust | 平安信托 平安信託 | lender |
pinggao-electric | Pinggao Electric | 平高电气 平高電氣 | | equipment
pingmei-shenma | Pingmei Shenma, Pingdingshan Tianan Coal | 平煤股份 平煤神马 平煤神馬 | | mining
pingtung-county-government | Pingtung County Government | 屏東縣政府 屏东县政府 | government |
pipechina | PipeChina | 国家管网 國家管網 国家管网集团 國家管網集團 | | transport
pixart-imaging | PixArt Imaging | 原相科技 | | chips
playnitride | PlayNitride | 錼創 镎创 錼創科技 镎创科技 | |
plug | Plug Power | 普拉格能源 | | fuelcells
pnc | PNC | | lender |
poland | Poland, Polish government | 波蘭政府 波兰政府 | government |
polaris-group-taiwan | Polaris Group Taiwan | 北極星藥業 北极星药业 | | drugs
poly-dev | Poly Developments | 保利发展 保利 | |
porsche | Porsche | 保時捷 保时捷 | | cars
posco | POSCO, Posco | 浦項 浦项 浦項制鐵 | | steel
posco-future | POSCO Future M | 浦項未來M | | materials
posco-international | POSCO International, Posco International | 浦項國際 | | gasbuyer
posiflex | Posiflex | 振樺電 振桦电 振樺電子 振桦电子 | |
pou-chen | Pou Chen | 寶成 宝成 寶成工業 宝成工业 | |
power-assets-holdings | Power Assets Holdings | 电能实业 電能實業 | | power
powerchina | PowerChina | 中國電建 中国电建 | | epc
powertech-technology | Powertech Technology | 力成科技 | |
poya-international | Poya International | 寶雅 宝雅 寶雅國際 宝雅国际 | | retail
prada | Prada | 普拉达 | | retail
pratt | Pratt & Whitney | 普惠 | | engines
president-chain-store | President Chain Store | 統一超 统一超 統一超商 统一超商 | | retail
president-securities | President Securities | 統一證券 统一证券 統一證 统一证 | observer |
president-securities-investment-consulting | President Securities Investment Consulting | 統一投顧 统一投顾 | observer |
president-transnet | President Transnet, Takkyubin Taiwan | 統一速達 统一速达 黑貓宅急便 黑猫宅急便 | | transport
pret-composites | Pret Composites | 普利特 | | materials
primavera-capital | Primavera Capital | 春华资本 春華資本 | fund |
primax | Primax | 致伸 致伸科技 | |
primetals | Primetals | 普瑞特 | | equipment
primoris | Primoris | | | epc
prince-housing | Prince Housing | 太子建設 太子建设 | |
prologis | Prologis | 普洛斯 | |
prologium | ProLogium | 輝能 輝能科技 | | batteries
prudential-hong-kong | Prudential Hong Kong | 保诚香港 保誠香港 | lender |
psbc | Postal Savings Bank of China, PSBC | 邮储银行 郵儲銀行 中国邮政储蓄银行 中國郵政儲蓄銀行 邮政储蓄银行 郵政儲蓄銀行 | lender |
psmc | PSMC, Powerchip | 力積電 力积电 | | chips foundry
ptt | PTT | 泰國國家石油 泰国国家石油 | | gasbuyer
putailai | Putailai | 璞泰来 璞泰來 | | materials
px-mart | PX Mart | 全聯 全联 | | retail
pylon-technologies | Pylon Technologies, Pylontech | 派能科技 | | batteries
qantas | Qantas | 澳洲航空 澳航 | | airline
qatar-airways | Qatar Airways | 卡塔爾航空 卡塔尔航空 卡達航空 | | airline
qatarenergy | QatarEnergy, Qatargas | 卡塔爾能源 卡塔尔能源 卡達能源 | | lng
qcells | Qcells | | | solar
qia | Qatar Investment Authority, QIA | 卡塔爾投資局 卡塔尔投资局 卡達投資局 | fund |
qianhai-life-insurance | Qianhai Life Insurance | 前海人寿 前海人壽 | lender |
qifu-technology | Qifu Technology, Qfin Holdings, 360 DigiTech | 奇富科技 360数科 360數科 | lender |
qilu-bank | Qilu Bank | 齐鲁银行 齊魯銀行 | lender |
qiming-venture-partners | Qiming Venture Partners | 启明创投 啟明創投 | fund |
qingdao-city-construction-investment-group | Qingdao City Construction Investment Group | 青岛城投 青島城投 青岛城投集团 青島城投集團 | |
qingdao-conson-development | Qingdao Conson Development, Conson Group | 青岛国信 青島國信 青岛国信集团 青島國信集團 | |
qingdao-hanhe-cable | Qingdao Hanhe Cable | 汉缆股份 漢纜股份 | | trains
qingdao-rural-commercial-bank | Qingdao Rural Commercial Bank | 青农商行 青農商行 青岛农商银行 青島農商銀行 | lender |
qingdao-west-coast-new-area-ronghe | Qingdao West Coast New Area Ronghe | 西海岸融合控股 融合控股集团 融合控股集團 | |
qinghai-investment-group | Qinghai Investment Group, Qinghai Provincial Investment | 青海省投 青投集团 青投集團 | |
qingtao-energy | Qingtao Energy, QingTao | 清陶能源 清陶 | | batteries
qisda | Qisda | 佳世達 佳世达 | |
qishang-bank | Qishang Bank | 齐商银行 齊商銀行 | lender |
qnap | QNAP | 威聯通 威联通 威聯通科技 威联通科技 | |
qts | QTS, QTS Data Centers | | | datacentre
qualcomm | Qualcomm, QCOM | 高通 | | chips
quanta | Quanta, Quanta Computer | 廣達 广达 | | servers
quanzhou-bank | Quanzhou Bank | 泉州银行 泉州銀行 | lender |
questmobile | QuestMobile | QuestMobile研究院 | observer |
`
