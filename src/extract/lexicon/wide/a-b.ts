export const wideAtoB = `
a-energi | Å Energi, Agder Energi | | | power
a-little-tea | A Little Tea, 1diandian | 一点点奶茶 一點點奶茶 生根餐饮 生根餐飲 | |
a-living | A-Living, A-Living Smart City | 雅生活集团 雅生活集團 雅生活服务 雅生活服務 | |
a-mart | A.Mart, Far Eastern Geant | 遠東愛買 远东爱买 | | retail
a-o-smith | A. O. Smith, A.O. Smith | 史密斯熱水器 史密斯热水器 AO史密斯 | | equipment
a-star | A*STAR | 新加坡科技研究局 | |
a-ware | Royal A-ware | | | farm
a1-bulgaria | Yettel Bulgaria | | | telecom
a1-telekom | A1 Telekom Austria, A1 Group | 奥地利电信 奧地利電信 | | telecom
a101 | A101 Turkey | | | retail
a2-milk | a2 Milk, The a2 Milk Company, A2 Milk | a2牛奶公司 a2牛奶 | |
a2a | A2A SpA, A2A | | | power
a2a-spa | A2A S.p.A. | | | power
aac-technologies | AAC Technologies | 瑞声科技 瑞聲科技 瑞声 瑞聲 | | optics
aag-energy | AAG Energy | 亚美能源 亞美能源 | | lng
aak | AAK | | |
aalberts | Aalberts | | |
aalo-atomics | Aalo Atomics | | | reactors
aalto | Aalto University | 阿尔托大学 阿爾託大學 | |
aaon-inc | AAON Inc | | | equipment
aar-corp | AAR Corp | | | aircraft
aardman | Aardman | 阿德曼 | |
aareal | Aareal Bank | 阿雷尔银行 阿雷爾銀行 | lender |
ab-and-b-bio-tech | Ab&B Bio-Tech, Zhonghui Biotech | 中慧生物 中慧元通 | | drugs
abbisko | Abbisko | 和誉医药 和譽醫藥 | | drugs
abbott-laboratories | Abbott Laboratories | 雅培 亞培 亚培 雅培製藥 雅培制药 | | equipment
abc-australia | ABC Australia, Australian Broadcasting Corporation | 澳大利亚广播公司 澳大利亞廣播公司 澳洲广播公司 澳洲廣播公司 | | media
abc-ca | ABC-CA, ABC-CA Fund | 农银汇理 農銀匯理 农银汇理基金 農銀匯理基金 | fund |
abc-financial-asset-investment | ABC Financial Asset Investment | 农银投资 農銀投資 农银金融资产投资 農銀金融資產投資 | lender |
abc-international-holdings | ABC International Holdings | 农银国际控股 農銀國際控股 | observer |
abc-news | ABC News | 美國廣播公司 美国广播公司 | | media
abc-technologies | ABC Technologies | | | parts
abc-wealth-management | ABC Wealth Management | 农银理财 農銀理財 | fund |
abcam | Abcam | 艾博抗 | |
abcellera | AbCellera | | | drugs
abci-securities | ABCI Securities | 農銀國際證券 农银国际证券 | observer |
abdi-ibrahim | Abdi İbrahim, Abdi Ibrahim | | | drugs
abdul-latif-jameel | Abdul Latif Jameel | 阿卜杜勒·拉蒂夫·贾米勒 阿卜杜勒·拉蒂夫·賈米勒 | |
abellio | Abellio | | |
abema | Abema | | | media
abercrombie-and-fitch | Abercrombie & Fitch | 阿貝克隆比費奇 阿贝克隆比费奇 | | retail
aberdeen | abrdn, Aberdeen Group, Aberdeen Standard, Aberdeen Investments | 安本集团 安本集團 安本标准投资 安本標準投資 | fund |
abertis | Abertis | 阿伯蒂斯 阿贝蒂斯 阿貝蒂斯 | |
abg-sundal | ABG Sundal Collier | | observer |
ability-enterprise | Ability Enterprise | 佳能企業 佳能企业 | |
abingworth | Abingworth | | fund |
abiomed | Abiomed | 阿比奧梅德 阿比奥梅德 | | equipment
abivax | Abivax | | | drugs
abl-bio | ABL Bio | | | drugs
abl-life | ABL Life | ABL生命 | lender |
abl-space-systems | ABL Space Systems | | | launch
able-c-and-c | Able C&C, Missha | 谜尚 謎尚 | |
able-engineering | Able Engineering | 安保工程控股 | | epc
ablerex-electronics | Ablerex Electronics | 盈正 盈正豫順電子 盈正豫顺电子 | | equipment
ably-corporation | Ably Corporation | | | platform
abn-amro | ABN Amro, ABN AMRO | 荷兰银行 荷蘭銀行 荷银 荷銀 | lender |
abnormal-security | Abnormal Security | | | software
abo-energy | ABO Energy, ABO Wind | | | power
abogen | Abogen | 艾博生物 | | drugs
aboitiz | Aboitiz, Aboitiz Power, AboitizPower | 阿博伊蒂兹 阿博伊蒂茲 阿沃伊蒂斯 | | power
about-you | About You | | | retail
abp-food | ABP Food Group | | | farm
abraaj-group | Abraaj Group, Abraaj | 阿布拉吉 阿布拉吉集团 阿布拉吉集團 | fund |
abridge-ai | Abridge AI | | | software
abris | Abris Capital | | fund |
abs-cbn | ABS-CBN | | |
absa-group | Absa Group, Absa Bank | 南非联合银行 南非聯合銀行 | lender |
absci | Absci | | | drugs
absen | Absen | 艾比森 | |
absolut | Absolut Company, Absolut Vodka | 绝对伏特加 絕對伏特加 | |
abtc | ABTC, American Battery Technology Company | 美国电池科技 美國電池科技 | | lithium
abu-dhabi-airports | Abu Dhabi Airports | 阿布扎比机场公司 阿布扎比機場公司 | |
abu-dhabi-aviation | Abu Dhabi Aviation | | |
abu-dhabi-commercial-bank | Abu Dhabi Commercial Bank, ADCB | 阿布扎比商业银行 阿布扎比商業銀行 | lender |
abu-dhabi-department-of-energy | Abu Dhabi Department of Energy | 阿布扎比能源局 | government |
abu-dhabi-fund-for-development | Abu Dhabi Fund for Development | 阿布扎比发展基金 阿布扎比發展基金 | lender |
abu-dhabi-global-market | Abu Dhabi Global Market, ADGM | 阿布扎比全球市场 阿布扎比全球市場 | government |
abu-dhabi-growth-fund | Abu Dhabi Growth Fund | 阿布扎比增长基金 阿布扎比增長基金 | fund |
abu-dhabi-investment-office | Abu Dhabi Investment Office, ADIO | 阿布扎比投资办公室 阿布扎比投資辦公室 | government |
abu-dhabi-islamic-bank | Abu Dhabi Islamic Bank, ADIB | 阿布扎比伊斯兰银行 阿布扎比伊斯蘭銀行 | lender |
abu-dhabi-securities-exchange | Abu Dhabi Securities Exchange | 阿布扎比证券交易所 阿布扎比證券交易所 | observer |
abu-qir-fertilizers | Abu Qir Fertilizers | | | fertiliser
ac-immune | AC Immune | | | drugs
ac-milan | AC Milan | AC米兰 AC米蘭 米兰足球俱乐部 米蘭足球俱樂部 | |
ac-ventures | AC Ventures | | fund |
acacia-communications | Acacia Communications | | | optics
academedia | AcadeMedia | | |
academia-sinica | Academia Sinica | 台灣中研院 臺灣中研院 台湾中研院 | |
academy-of-military-medical-sciences | Academy of Military Medical Sciences | 军事医学科学院 軍事醫學科學院 军科院军事医学研究院 軍科院軍事醫學研究院 | |
academy-of-military-sciences-china | Academy of Military Sciences China | 解放军军事科学院 解放軍軍事科學院 军事科学院 軍事科學院 | |
academy-sports | Academy Sports | | | retail
acadia-pharmaceuticals | ACADIA Pharmaceuticals, Acadia Pharmaceuticals | | | drugs
acb-vietnam | ACB Vietnam, Asia Commercial Bank | 越南亚洲商业银行 越南亞洲商業銀行 | lender |
acc-limited | ACC Limited | | |
acc-new-zealand | ACC New Zealand, Accident Compensation Corporation | 新西兰事故赔偿局 新西蘭事故賠償局 | fund |
accc | ACCC, Australian Competition and Consumer Commission | 澳大利亚竞争与消费者委员会 澳大利亞競爭與消費者委員會 | observer |
accel-india | Accel India | | fund |
accel-partners | Accel Partners | 阿克塞爾合夥 阿克塞尔合伙 | fund |
accelerant-holdings | Accelerant Holdings | | lender |
accelink | Accelink, Accelink Technologies | 光迅科技 | | optics
accelleron | Accelleron | 埃赛力达 埃賽力達 | | engines
accenture | Accenture | 埃森哲 | | software
access-bank | Access Bank, Access Holdings | 准入银行 准入銀行 通达银行 通達銀行 | lender |
acciaierie-bertoli-safau | Acciaierie Bertoli Safau | | | steel
acciaierie-italia | Acciaierie d'Italia, Ilva | 意大利钢铁公司 意大利鋼鐵公司 伊尔瓦钢厂 伊爾瓦鋼廠 伊尔瓦 伊爾瓦 | | steel
acciona-energia | Acciona Energía, Acciona Energia | 安迅能 阿驰奥纳能源 阿馳奧納能源 | | power
accolade-wines | Accolade Wines, Vinarchy | 誉加葡萄酒 譽加葡萄酒 誉加 譽加 美誉葡萄酒 美譽葡萄酒 | |
accor | Accor, AccorHotels | 雅高集团 雅高集團 雅高酒店 雅高酒店集团 雅高酒店集團 | |
accotest | AccoTest, Beijing Huafeng Test | 华峰测控 華峰測控 華峯測控 | | equipment
accounting-and-financial-reporting-council | Accounting and Financial Reporting Council | 會財局 会财局 會計及財務匯報局 会计及财务汇报局 | observer |
accuray | Accuray | 安科銳 安科锐 | | equipment
accuride | Accuride | 阿克賴德 阿克赖德 | | parts
ace-hardware | Ace Hardware | 王牌五金 | | retail
acea | Acea SpA | | | power
acea-europe | ACEA Europe, European Automobile Manufacturers' Association | 欧洲汽车制造商协会 歐洲汽車製造商協會 | observer |
acea-spa | Acea S.p.A. | | |
aceitera-general-deheza | Aceitera General Deheza | | | grain
acelen | Acelen | | | oil
acelyrin | Acelyrin | | | drugs
acen | ACEN, AC Energy | 阿亚拉能源 阿亞拉能源 | | power
acer-capital | Acer Capital | 宏碁創投 宏碁创投 | fund |
acer-e-enabling-service | Acer e-Enabling Service | 宏碁資訊 宏碁资讯 宏碁資訊服務 宏碁资讯服务 | | software
acer-gadget | Acer Gadget | 倚天酷碁 | |
acer-its | Acer ITS | 宏碁智通 | |
acer-medical | Acer Medical | 宏碁智醫 宏碁智医 | |
acerinox | Acerinox | 阿赛里诺克斯 阿賽裏諾克斯 阿賽裡諾克斯 | | steel
aces-delta | ACES Delta | | |
aces-electronics | Aces Electronics | 宏致電子 宏致电子 | | parts
acfun | Acfun | A站弹幕 A站彈幕 | | media
ache-laboratorios | Aché Laboratórios, Ache Laboratorios | | | drugs
achema | Achema | | | fertiliser
achmea | Achmea | 艾其美 | lender |
acia-aero | ACIA Aero | | lender | lease
acibadem | Acıbadem, Acibadem | 阿西巴登 阿奇巴登 | |
aciturri | Aciturri | | |
ackermans | Ackermans & van Haaren | | fund |
aclara-resources | Aclara Resources | | | rare-earths
aclaris-therapeutics | Aclaris Therapeutics, Aclaris | | | drugs
acleda-bank | ACLEDA Bank | 柬埔寨ACLEDA银行 柬埔寨ACLEDA銀行 | lender |
acm-research | ACM Research, ACM Shanghai | 盛美上海 盛美半导体 盛美半導體 | | equipment
acme-group | ACME Group, ACME Cleantech | | | power
acme-solar | ACME Solar | | | power
acom-co | Acom Co, ACOM | | lender |
acorn-pacific-ventures | Acorn Pacific Ventures | 橡子園創投 橡子园创投 | fund |
acrisure | Acrisure | | observer |
acrivon | Acrivon | | | drugs
acro-biosystems | Acro Biosystems | 百普赛斯 百普賽斯 | |
acron | Acron Group | 阿康集团 阿康集團 阿克伦集团 阿克倫集團 | | fertiliser
acs-actividades | ACS Actividades, Grupo ACS, Dragados, ACS Group | ACS集团 ACS集團 西班牙ACS 德拉加多斯 | | epc
actelion | Actelion | | | drugs
actera | Actera Group | | fund |
actinium-pharmaceuticals | Actinium Pharmaceuticals | | | drugs
actions-technology | Actions Technology, Actions Semiconductor | 炬芯科技 炬力 | | chips
actis | Actis | 英联投资 英聯投資 | fund |
actron-technology | Actron Technology | 朋程 朋程科技 | | chips
acuitas-therapeutics | Acuitas Therapeutics | | | drugs
acuity-brands | Acuity Brands | | | equipment
acushnet | Acushnet | 阿庫什內特 阿库什内特 高仕利 | |
ad-ports-group | AD Ports Group, AD Ports | 阿布扎比港口 阿布扎比港口集团 阿布扎比港口集團 AD港口集团 AD港口集團 | | shipping
adama | ADAMA, Adama Agricultural Solutions | 安道麦 安道麥 | | chemicals
adamantem-capital | Adamantem Capital | | fund |
adamed | Adamed | | | drugs
adams-street-partners | Adams Street Partners | | fund |
adani-airports | Adani Airports | 阿达尼机场 阿達尼機場 | |
adani-energy-solutions | Adani Energy Solutions, Adani Transmission | 阿达尼能源解决方案 阿達尼能源解決方案 | |
adani-enterprises | Adani Enterprises | 阿达尼企业 阿達尼企業 | |
adani-ports | Adani Ports, Adani Ports and SEZ | 阿达尼港口 阿達尼港口 | |
adani-power | Adani Power | 阿达尼电力 阿達尼電力 | | power
adani-total-gas | Adani Total Gas | 阿达尼道达尔天然气 阿達尼道達爾天然氣 | | gasbuyer
adaniconnex | AdaniConneX | 阿达尼数据中心 阿達尼數據中心 | | datacentre
adaptimmune | Adaptimmune | | | drugs
adaptive-biotechnologies | Adaptive Biotechnologies | | | drugs
adaro | Adaro, AlamTri, Adaro Energy, Adaro Andalan | 阿达罗 阿達羅 阿达罗能源 阿達羅能源 | | mining
adarx | ADARx, ADARx Pharmaceuticals | | | drugs
adastria | Adastria | 爱德利亚 愛德利亞 | |
adayo | ADAYO, Foryou Group | 华阳集团 華陽集團 惠州华阳 惠州華陽 | | parts
adc-therapeutics | ADC Therapeutics | | | drugs
adcentrx-therapeutics | Adcentrx Therapeutics | | | drugs
adcock-ingram | Adcock Ingram | | | drugs
adda-corporation | Adda Corporation | 協禧電機 协禧电机 | | parts
addax-petroleum | Addax Petroleum | 阿达克斯石油 阿達克斯石油 | | oil
addi-colombia | Addi Colombia | | lender | platform
addsino | Addsino, Aerospace Development | 航天发展 航天發展 | | defence
addtech | Addtech | | |
adecco | Adecco | 德科集团 德科集團 阿第克 | |
adecoagro | Adecoagro | | | farm
adeia | Adeia | | | rights
adeka | ADEKA | 艾迪科 | | materials
adelaide-airport | Adelaide Airport | 阿德莱德机场 阿德萊德機場 | |
adeo | Adeo, Leroy Merlin | 安达屋 安達屋 乐华梅兰 樂華梅蘭 | | retail
adept-ai | Adept AI | | | software
ades-holding | ADES Holding | | |
adevinta | Adevinta | | | platform
adhi-karya | Adhi Karya | | |
adicon | ADICON | 艾迪康 | |
adient | Adient | 安道拓 | | parts
adif | Adif, ADIF | 西班牙铁路基础设施管理局 西班牙鐵路基礎設施管理局 | |
aditum-bio | Aditum Bio, Kalexo Bio | | | drugs
aditya-birla-capital | Aditya Birla Capital | | lender |
aditya-birla-fashion | Aditya Birla Fashion | | | retail
aditya-birla-group | Aditya Birla Group, Grasim | 埃迪亚贝拉集团 埃迪亞貝拉集團 博拉集团 博拉集團 格拉西姆 | | materials
adlai-nortye | Adlai Nortye | 阿诺医药 阿諾醫藥 | | drugs
adler-group | Adler Group, Adler Real Estate | 阿德勒集团 阿德勒集團 | |
adm-capital | ADM Capital | | fund |
admiral | Admiral Group | 海军上将集团 海軍上將集團 | lender |
adnoc-distribution | ADNOC Distribution | 阿布扎比国油分销 阿布扎比國油分銷 | | retail
adnoc-drilling | ADNOC Drilling | 阿布扎比国油钻井 阿布扎比國油鑽井 | |
adnoc-gas | ADNOC Gas | 阿布扎比国油天然气 阿布扎比國油天然氣 | | lng
adnoc-logistics-and-services | ADNOC Logistics & Services, ADNOC L&S | 阿布扎比国油物流与服务 阿布扎比國油物流與服務 | | shipping
adnoc-trading | ADNOC Trading | | | trading
adobe-inc | Adobe Inc, Adobe Systems | 奧多比 奥多比 | | software
adolph-cosmetics | Adolph Cosmetics | 阿道夫 德谷化妆品 德谷化妝品 | |
ador | ADOR | | |
adora-cruises | Adora Cruises | 爱达邮轮 愛達郵輪 | |
adp | Groupe ADP, Aéroports de Paris, Aeroports de Paris, ADP Group | 巴黎机场集团 巴黎機場集團 | |
adriatic-metals | Adriatic Metals | 亚得里亚金属 亞得里亞金屬 | | mining
adris | Adris Grupa | | fund |
adt-inc | ADT Inc | | |
adura | Adura Energy | | | oil
adv-partners | ADV Partners | | fund |
advance-auto-parts | Advance Auto Parts | | | retail
advance-intelligence-group | Advance Intelligence Group | 领创集团 領創集團 | |
advanced-analog-technology | Advanced Analog Technology | 類比科 类比科 類比科技 类比科技 | | chips
advanced-info-service | Advanced Info Service, AIS Thailand | 泰国AIS电信 泰國AIS電信 | | telecom
advanced-manufacturing-industry-investment-fund | Advanced Manufacturing Industry Investment Fund | 先进制造产业投资基金 先進製造產業投資基金 先进制造基金 先進製造基金 先进制造业基金 先進製造業基金 | fund |
advanced-petrochemical | Advanced Petrochemical | | |
advanced-power-electronics | Advanced Power Electronics | 富鼎先進 富鼎先进 | | chips
advantage-energy | Advantage Energy | | |
advantage-partners | Advantage Partners | | fund |
advantest | Advantest | 爱德万 愛德萬 爱德万测试 愛德萬測試 | | equipment
advent-international | Advent International | 安宏資本 安宏资本 安佰深國際 安佰深国际 | fund |
adverum | Adverum | | | drugs
advocate-health | Advocate Health | | |
adyen | Adyen | 安迪恩 | |
adyen-nv | Adyen NV | | | platform
ae-industrial-partners | AE Industrial Partners | | fund |
aeb-agencia-espacial-brasileira | AEB Agência Espacial Brasileira, Brazilian Space Agency | 巴西航天局 巴西太空署 | government |
aecc | AECC, Aero Engine Corporation of China | 中国航发 中國航發 航发集团 航發集團 中国航空发动机集团 中國航空發動機集團 | | engines
aecc-aero-engine-control | AECC Aero-Engine Control | 航发控制 航發控制 | | engines
aecc-aero-science-and-technology | AECC Aero Science and Technology | 航发科技 航發科技 | | engines
aecc-aviation-power | AECC Aviation Power | 航发动力 航發動力 | | engines
aecc-beijing-institute-of-aeronautical-materials | AECC Beijing Institute of Aeronautical Materials, BIAM | 航材院 北京航空材料研究院 航材股份 | | materials
aecc-commercial-aircraft-engine | AECC Commercial Aircraft Engine, ACAE | 航发商发 航發商發 中国航发商发 中國航發商發 | | engines
aeci | AECI | | |
aecom | AECOM | 艾奕康 | | epc
aecon-group | Aecon Group, Aecon | | | epc
aedifica | Aedifica | | |
aeg-presents | AEG Presents, Anschutz Entertainment Group | 安舒茨娛樂集團 安舒茨娱乐集团 安舒茨娱乐 安舒茨娛樂 | |
aegea | Aegea, Aegea Saneamento | | |
aegean | Aegean Airlines | 爱琴航空 愛琴航空 爱琴海航空 愛琴海航空 | | airline
aeglea | Aeglea | | | drugs
aegon | Aegon | 荷兰全球保险 荷蘭全球保險 荷兰全球人寿 荷蘭全球人壽 | lender |
aegon-industrial-fund | Aegon-Industrial Fund, AEGON-Industrial | 兴证全球 興證全球 兴证全球基金 興證全球基金 兴全基金 興全基金 | fund |
aekyung | Aekyung | 爱敬集团 愛敬集團 | |
aem-holdings | AEM Holdings | | | equipment
aema | Aéma Groupe, Macif, Abeille Assurances | | lender |
aena | Aena, AENA | 西班牙机场集团 西班牙機場集團 西班牙机场管理局 西班牙機場管理局 西班牙机场管理公司 西班牙機場管理公司 | |
aena-brasil | Aena Brasil | | |
aenova | Aenova | | | cdmo
aeolus-tyre | Aeolus Tyre | 风神股份 風神股份 风神轮胎 風神輪胎 | | parts
aeon | Aeon Mall | 永旺 永旺集团 永旺集團 | | retail
aeon-corporation-russia | AEON Corporation Russia | | fund |
aeon-credit-service-asia | AEON Credit Service (Asia) | AEON信貸財務 AEON信贷财务 永旺信貸財務 永旺信贷财务 | lender |
aeon-financial-service | Aeon Financial Service, Aeon Credit Service | 永旺信贷 永旺信貸 永旺金融服务 永旺金融服務 永旺财务 永旺財務 | lender |
aeon-motor | Aeon Motor | 宏佳騰 宏佳腾 | |
aeon-stores-hong-kong | AEON Stores Hong Kong | 永旺香港 AEON香港 永旺百貨香港 永旺百货香港 | | retail
aera-therapeutics | Aera Therapeutics | | | drugs
aercap-gecas | GECAS | 通用电气航空金融服务 通用電氣航空金融服務 | | lease
aerfin | AerFin | | |
aergo | Aergo Capital | | | lease
aernnova | Aernnova | 艾诺瓦 艾諾瓦 | |
aero-vodochody | Aero Vodochody | 沃多霍迪 | | aircraft
aero-win-technology | Aero Win Technology | 駐龍精密 驻龙精密 | | parts
aeroflot | Aeroflot | 俄罗斯航空 俄羅斯航空 俄航 俄罗斯国际航空 俄羅斯國際航空 | | airline
aerofugia | Aerofugia, Geely Aerofugia | 沃飞长空 沃飛長空 | | aircraft
aerojet-rocketdyne | Aerojet Rocketdyne | 洛克達因 洛克达因 | | engines
aerolineas-argentinas | Aerolíneas Argentinas, Aerolineas Argentinas | 阿根廷航空 | | airline
aeromexico | Aeroméxico, Aeromexico | 墨西哥航空 墨西哥國際航空 墨西哥国际航空 | | airline
aeromongolia | AeroMongolia | | | airline
aeroporti-di-roma | Aeroporti di Roma | 罗马机场 羅馬機場 | |
aeropuertos-argentina | Aeropuertos Argentina | | |
aerospace-ch-uav | Aerospace CH UAV, CH UAV | 航天彩虹 彩虹无人机 彩虹無人機 | | defence
aerospace-hi-tech | Aerospace Hi-Tech, Aerospace Hi-Tech Holding | 航天科技控股 | |
aerospace-hongtu | Aerospace Hongtu, PIESAT, Piesat | 航天宏图 航天宏圖 | | software
aerospace-intelligent-manufacturing | Aerospace Intelligent Manufacturing | 航天智造 | |
aerospace-investment | Aerospace Investment, China Aerospace Investment Holdings | 航天投资 航天投資 航天投资控股 航天投資控股 中国航天投资控股 中國航天投資控股 | fund |
aerospace-science-and-technology-finance | Aerospace Science & Technology Finance, CASC Finance | 航天科技财务 航天科技財務 | lender |
aerosun | Aerosun | 航天晨光 | | equipment
aerovate | Aerovate | | | drugs
aerovironment | AeroVironment | | | defence
aersale | AerSale | | | aircraft
aes-andes | AES Andes | | | power
aes-corp | AES Corp, AES Corporation | 愛依斯 爱依斯 愛依斯電力 爱依斯电力 | | power
aes-indiana | AES Indiana | | | power
aesc-uk | AESC UK | | | batteries
aethon-energy | Aethon Energy | | |
aetna | Aetna | 安泰保險 安泰保险 美國安泰 美国安泰 | lender |
aeva-technologies | Aeva Technologies | | | optics
af-gruppen | AF Gruppen | | | epc
afari-technology | Afari Technology | 千里智驾 千里智駕 | | software
afcd-hong-kong | AFCD Hong Kong | 漁農自然護理署 渔农自然护理署 漁護署 渔护署 | government |
afcons | Afcons | | | epc
afd | Agence Française de Développement, French Development Agency | 法国开发署 法國開發署 | lender |
affin-bank | Affin Bank | 艾芬银行 艾芬銀行 | lender |
affinity-equity-partners | Affinity Equity Partners | | fund |
affinity-partners | Affinity Partners | | fund |
affinity-water | Affinity Water | 亲和水务 親和水務 | |
affirm-holdings | Affirm Holdings | | lender | platform
afghan-government | Afghan government | 阿富汗政府 | government |
aflac | Aflac | 美國家庭人壽 美国家庭人寿 家庭人壽 家庭人寿 | lender |
afore-xxi-banorte | Afore XXI Banorte | | fund |
afp-capital | AFP Capital, AFP Provida | | fund |
afp-habitat | AFP Habitat | | fund |
afreecatv | AfreecaTV, Soop Co | 非洲TV | | platform
afreximbank | Afreximbank, African Export-Import Bank | 非洲进出口银行 非洲進出口銀行 | lender |
africa-cdc | Africa CDC | 非洲疾控中心 非洲疾病预防控制中心 非洲疾病預防控制中心 | government |
africa-data-centres | Africa Data Centres | 非洲数据中心 非洲數據中心 | | datacentre
africa-finance-corporation | Africa Finance Corporation | 非洲金融公司 | lender |
africa-global-logistics | Africa Global Logistics | 非洲环球物流 非洲環球物流 | |
africa-re | Africa Re | 非洲再保险 非洲再保險 | lender |
africa50 | Africa50 | 非洲50 非洲50基金 | fund |
african-development-bank | African Development Bank, AfDB | 非洲开发银行 非洲開發銀行 | lender |
african-rainbow-capital | African Rainbow Capital | 非洲彩虹资本 非洲彩虹資本 | fund |
african-rainbow-energy | African Rainbow Energy | | | power
african-rainbow-minerals | African Rainbow Minerals | 非洲彩虹矿业 非洲彩虹礦業 | | mining
african-trade-and-investment-development-insurance | African Trade and Investment Development Insurance, ATIDI | 非洲贸易与投资发展保险 非洲貿易與投資發展保險 非洲贸易保险局 非洲貿易保險局 | lender |
african-union | African Union | 非洲联盟 非洲聯盟 非盟 | government |
afriland-first-bank | Afriland First Bank | | lender |
afriqiyah-airways | Afriqiyah Airways | 泛非航空 | | airline
afry | AFRY, Pöyry | 爱富瑞 愛富瑞 | |
afterpay | Afterpay | | lender |
afwerx | AFWERX, SpaceWERX | | government |
aga-khan-development-network | Aga Khan Development Network, Aga Khan Fund | 阿迦汗发展网络 阿迦汗發展網絡 阿迦汗基金会 阿迦汗基金會 | fund |
agache | Groupe Arnault, Financière Agache | 阿尔诺集团 阿爾諾集團 | fund |
agbo | AGBO | | | rights
agc-biologics | AGC Biologics | AGC生物製品 AGC生物制品 AGC生物 | | cdmo
agc-inc | AGC Inc, Asahi Glass | 旭硝子 艾杰旭 艾傑旭 | | materials
agco | AGCO | 愛科集團 爱科集团 | | equipment
ageas | Ageas | 富杰保险 富傑保險 | lender |
agence-des-participations-de-l-etat | Agence des participations de l'État | 法国国家持股局 法國國家持股局 | government |
agencia-nacional-de-hidrocarburos | Agencia Nacional de Hidrocarburos | 哥倫比亞國家油氣局 哥伦比亚国家油气局 | government |
agencia-nacional-de-infraestructura | Agencia Nacional de Infraestructura | 哥倫比亞國家基礎設施局 哥伦比亚国家基础设施局 | government |
agency-for-defense-development | Agency for Defense Development | 韩国国防科学研究所 韓國國防科學研究所 | government |
agenus | Agenus | 艾吉納斯 艾吉纳斯 | | drugs
agfa | Agfa-Gevaert | 爱克发 愛克發 | |
aggreko | Aggreko | 安骏科 安駿科 爱格瑞克 愛格瑞克 | |
agibot | AgiBot, Agibot Innovation | 智元机器人 智元機器人 智元创新 智元創新 智元 | |
agile-group | Agile Group | 雅居乐 雅居樂 雅居乐集团 雅居樂集團 | |
agile-robots | Agile Robots | 思灵机器人 思靈機器人 | |
agilent | Agilent, Agilent Technologies | 安捷倫 安捷伦 安捷倫科技 安捷伦科技 | | equipment
agility-logistics | Agility Logistics, Agility Public Warehousing | 亚致力 亞致力 | |
agility-robotics | Agility Robotics | 敏捷机器人 敏捷機器人 | | equipment
agilon-health | agilon health | | |
agios | Agios, Agios Pharmaceuticals | 安吉奧斯 安吉奥斯 | | drugs
agl-energy | AGL Energy | | | power
agnc | AGNC, AGNC Investment | | lender |
agnico-eagle | Agnico Eagle, Agnico Eagle Mines | 伊格爾礦業 伊格尔矿业 阿格尼可老鷹 阿格尼可老鹰 阿格尼克鹰 阿格尼克鷹 | | mining
agnico-finland | Agnico Eagle Finland | | | mining
agnikul | Agnikul | | | launch
agnikul-cosmos | Agnikul Cosmos | | | launch
agoda | Agoda | 安可达 安可達 | | platform
agora-inc | Agora Inc | 声网 聲網 | | cloud
agr-automotive | AGR Automotive | | | cars
agrale | Agrale | | | cars
agratas | Agratas | 塔塔阿格拉塔斯 阿格拉塔斯 | | batteries
agravis | Agravis | | | grain
agree-realty | Agree Realty | | | lease
agribank-vietnam | Agribank Vietnam, Agribank | 越南农业银行 越南農業銀行 | lender |
agricultural-bank-of-taiwan | Agricultural Bank of Taiwan | 全國農業金庫 全国农业金库 農業金庫 农业金库 | lender |
agricultural-credit-guarantee-fund-taiwan | Agricultural Credit Guarantee Fund Taiwan | 農信保基金 农信保基金 農業信用保證基金 农业信用保证基金 | lender |
agricultural-finance-agency-taiwan | Agricultural Finance Agency Taiwan | 農業金融署 农业金融署 農金署 农金署 | government |
agriculture-and-food-agency-taiwan | Agriculture and Food Agency Taiwan | 農糧署 农粮署 農業部農糧署 农业部农粮署 | government |
agristo | Agristo | | |
agrofert | Agrofert | 爱格富 愛格富 | | fertiliser
agropur | Agropur | 阿格罗普 阿格羅普 | |
agrosuper | AgroSuper, Agrosuper | 智利艾格思普 | | farm
ags-airports | AGS Airports | | |
agthia | Agthia | | |
aguas-andinas | Aguas Andinas | 安迪纳斯水务 安迪納斯水務 | |
agung-podomoro | Agung Podomoro | 阿贡波多莫罗 阿貢波多莫羅 | |
agung-sedayu | Agung Sedayu, Pantai Indah Kapuk Dua | | |
agunsa | Agunsa | | | transport
ahli-united-bank | Ahli United Bank | 联合国民银行 聯合國民銀行 | lender |
ahlstrom | Ahlstrom, Ahlstrom-Munksjö | 奥斯龙 奧斯龍 奥斯龙明士克 奧斯龍明士克 | | materials
ahmsa | AHMSA, Altos Hornos de México | | | steel
ahold | Ahold Delhaize, Albert Heijn | 阿霍德德尔海兹 阿霍德德爾海茲 皇家阿霍德 阿霍德 | | retail
ai-fund-shanghai | AI Fund Shanghai, Shanghai Artificial Intelligence Industry Fund | 上海人工智能产业基金 上海人工智能產業基金 上海人工智能产业投资基金 上海人工智能產業投資基金 | fund |
ai21-labs | AI21 Labs | | | ai
aia-china | AIA China, AIA Life Insurance | 友邦中国 友邦中國 友邦人寿 友邦人壽 | lender |
aia-taiwan | AIA Taiwan | 台灣友邦人壽 臺灣友邦人壽 台湾友邦人寿 | lender |
aib | Allied Irish Banks, AIB Group | 爱尔兰联合银行 愛爾蘭聯合銀行 联合爱尔兰银行 聯合愛爾蘭銀行 | lender |
aic-inc-taiwan | AIC Inc Taiwan | 營邦 营邦 營邦企業 营邦企业 | | servers
aichi-prefecture | Aichi Prefecture | 爱知县政府 愛知縣政府 | government |
aida-cruises | AIDA Cruises, Aida Cruises | | |
aier-eye-hospital | Aier Eye Hospital | 爱尔眼科 愛爾眼科 | |
aiful | Aiful | | lender |
aig | AIG, American International Group | 美國國際集團 美国国际集团 美亞保險 美亚保险 | lender |
aig-taiwan | AIG Taiwan, Nan Shan General Insurance | 南山產險 南山产险 南山產物保險 南山产物保险 美亞產險 美亚产险 | lender |
aihua | Hunan Aihua | 艾华集团 艾華集團 | | parts
aijian-securities | Aijian Securities | 爱建证券 愛建證券 | observer |
aijian-trust | Aijian Trust, AJ Trust | 爱建信托 愛建信託 | lender |
aim-vaccine | AIM Vaccine | 艾美疫苗 | | drugs
aima | Aima | 爱玛科技 愛瑪科技 爱玛电动车 愛瑪電動車 | |
aimco | AIMCo, Alberta Investment Management | 阿爾伯塔投資管理公司 阿尔伯塔投资管理公司 亞伯達投資管理 亚伯达投资管理 | fund |
aimer-co | Aimer Co | 爱慕股份 愛慕股份 | |
aiming-inc | Aiming Inc | | |
ain-holdings | Ain Holdings | | | retail
aiolos-bio | Aiolos Bio | | | drugs
air-albania | Air Albania | | | airline
air-algerie | Air Algérie, Air Algerie | 阿尔及利亚航空 阿爾及利亞航空 | | airline
air-arabia | Air Arabia | 阿拉伯航空 | | airline
air-astana | Air Astana | 阿斯塔纳航空 阿斯塔納航空 | | airline
air-botswana | Air Botswana | | | airline
air-busan | Air Busan | 釜山航空 | | airline
air-cairo | Air Cairo | | | airline
air-cambodia | Air Cambodia, Cambodia Angkor Air | 柬埔寨航空 吴哥航空 吳哥航空 | | airline
air-caraibes | Air Caraïbes, French Bee | 法国蜂航 法國蜂航 | | airline
air-china-cargo | Air China Cargo | 国货航 國貨航 | | airline
air-cote-divoire | Air Côte d'Ivoire | 科特迪瓦航空 | | airline
air-do | Air Do | | | airline
air-dolomiti | Air Dolomiti | | | airline
air-europa | Air Europa, Globalia | 欧罗巴航空 歐羅巴航空 西班牙欧罗巴航空 西班牙歐羅巴航空 | | airline
air-force-medical-university | Air Force Medical University, Fourth Military Medical University | 空军军医大学 空軍軍醫大學 第四军医大学 第四軍醫大學 | |
air-force-research-laboratory | Air Force Research Laboratory | 美國空軍研究實驗室 美国空军研究实验室 | government |
air-hong-kong | Air Hong Kong | 香港華民航空 香港华民航空 華民航空 华民航空 | | airline
air-india-express | Air India Express | 印度快运航空 印度快運航空 | | airline
air-liquide-far-eastern | Air Liquide Far Eastern | 亞東工業氣體 亚东工业气体 | |
air-macau | Air Macau | 澳門航空 澳门航空 | | airline
air-mauritius | Air Mauritius | 毛里求斯航空 | | airline
air-navigation-and-weather-services | Air Navigation and Weather Services | 飛航服務總台 飞航服务总台 | government |
air-new-zealand | Air New Zealand | 新西兰航空 新西蘭航空 纽西兰航空 紐西蘭航空 | | airline
air-niugini | Air Niugini | 新几内亚航空 新幾內亞航空 | | airline
air-peace | Air Peace | 和平航空 | | airline
air-premia | Air Premia | 普雷米亚航空 普雷米亞航空 | | airline
air-products-san-fu | Air Products San Fu | 三福氣體 三福气体 | |
air-senegal | Air Senegal | 塞内加尔航空 塞內加爾航空 | | airline
air-serbia | Air Serbia | 塞尔维亚航空 塞爾維亞航空 | | airline
air-seychelles | Air Seychelles | 塞舌尔航空 塞舌爾航空 | | airline
air-tahiti-nui | Air Tahiti Nui | 大溪地航空 | | airline
air-tanzania | Air Tanzania | 坦桑尼亚航空 坦桑尼亞航空 | | airline
air-transat | Air Transat, Transat | | | airline
air-transport-services-group | Air Transport Services Group, ATSG | | | airline
air-water-inc | Air Water Inc | | |
air-zimbabwe | Air Zimbabwe | 津巴布韦航空 津巴布韋航空 | | airline
aira-leasing | AIRA Leasing | | lender |
airbaltic | airBaltic, AirBaltic | 波罗的海航空 波羅的海航空 | | airline
airbnb | Airbnb | 爱彼迎 愛彼迎 | | platform
airbridgecargo | AirBridgeCargo, Volga-Dnepr | 空桥货运 空橋貨運 伏尔加第聂伯 伏爾加第聶伯 伏尔加第聂伯航空 伏爾加第聶伯航空 | | airline
aircalin | Aircalin | 喀里多尼亚航空 喀裏多尼亞航空 | | airline
aircarbon-exchange | AirCarbon Exchange | | |
aircastle | Aircastle | | lender | lease
airdoc | Airdoc | 鹰瞳科技 鷹瞳科技 | | software
airgas | Airgas | | | materials
airlink-south-africa | Airlink South Africa | | | airline
airports-authority-of-india | Airports Authority of India | 印度机场管理局 印度機場管理局 | government |
airports-corporation-of-vietnam | Airports Corporation of Vietnam | 越南机场总公司 越南機場總公司 越南机场公司 越南機場公司 | |
airports-of-thailand | Airports of Thailand, AOT Thailand | 泰国机场公司 泰國機場公司 泰国机场集团 泰國機場集團 | |
airtable | Airtable | | | software
airtasker | Airtasker | | | platform
airtel-africa | Airtel Africa | 艾尔泰尔非洲 艾爾泰爾非洲 巴蒂电信非洲 巴蒂電信非洲 非洲电信巴帝 非洲電信巴帝 巴帝电信非洲 巴帝電信非洲 | | telecom
airtree-ventures | AirTree Ventures, AirTree | | fund |
airwallex | Airwallex | 空中云汇 空中雲匯 | | platform
aisidi | Aisidi, Aisidi Group | 爱施德 愛施德 | | trading
aisin | Aisin | 爱信精机 愛信精機 | | cars
aisino | Aisino, Aerospace Information | 航天信息 | | software
aispeech | AISpeech | 思必驰 思必馳 | | software
aisphere | AISphere, PixVerse | 爱诗科技 愛詩科技 | | software
aito | AITO | 问界 問界 问界汽车 問界汽車 | | cars
aivres | Aivres | | | servers
aiways | Aiways | 爱驰 愛馳 爱驰汽车 愛馳汽車 | | cars
aixin-life | Aixin Life | 爱心人寿 愛心人壽 | lender |
aixtron | Aixtron | 爱思强 愛思強 | | equipment
aiyingshi | Aiyingshi | 爱婴室 愛嬰室 | | retail
aj-group | AJ Group, Shanghai AJ Group, Aijian Group | 爱建集团 愛建集團 | lender |
ajax | AFC Ajax, Ajax Amsterdam | 阿贾克斯 阿賈克斯 | |
ajet | AJet, AnadoluJet | | | airline
ajinomoto | Ajinomoto | 味之素 | |
ajinomoto-fine-techno | Ajinomoto Fine-Techno | 味之素精细化学 味之素精細化學 | | materials
ajisen-china | Ajisen China | 味千中國 味千中国 味千拉麵 味千拉面 味千 | |
ajlan-and-bros | Ajlan & Bros | 阿吉兰兄弟 阿吉蘭兄弟 阿吉兰兄弟控股 阿吉蘭兄弟控股 | fund |
aju-ib-investment | Aju IB Investment | | fund |
ak-medical | AK Medical | 爱康医疗 愛康醫療 | | equipment
akademikerpension | AkademikerPension | 丹麦学术养老基金 丹麥學術養老基金 | fund |
akaer | Akaer | | | defence
akamai | Akamai, Akamai Technologies | 阿卡邁 阿卡迈 | | cloud
akatsuki-games | Akatsuki Games | | |
akaysha-energy | Akaysha Energy | | | batteries
akbank | Akbank | 土耳其阿克银行 土耳其阿克銀行 阿克银行 阿克銀行 | lender |
akebia | Akebia, Akebia Therapeutics | | | drugs
akebono-brake | Akebono Brake | 曙光制动 曙光制動 曙制动器 曙制動器 | | parts
akelius | Akelius | | |
aker | Aker, Aker ASA | 阿克集团 阿克集團 | fund |
aker-biomarine | Aker BioMarine | 阿克海洋生物 | |
aker-bp | Aker BP | 阿克石油 | | oil
aker-carbon-capture | Aker Carbon Capture, SLB Capturi | 阿克碳捕集 | |
aker-horizons | Aker Horizons | | |
aker-solutions | Aker Solutions | 阿克工程 阿克解决方案 阿克解決方案 | | epc
akero | Akero, Akero Therapeutics | | | drugs
akfen | Akfen Holding, Akfen Renewable | | | power
akiem | Akiem | | | lease
akij-group | Akij Group | | |
akkuyu | Akkuyu Nuclear, Akkuyu Nükleer | 阿库尤核电站 阿庫尤核電站 阿库尤核电 阿庫尤核電 | | power
akouos | Akouos | | | drugs
akoustis | Akoustis | | | chips
akr-corporindo | AKR Corporindo | | |
akrapovic | Akrapovič, Akrapovic | 蝎子排气 蠍子排氣 | |
aksa-akrilik | Aksa Akrilik, Akkök Holding, Akkok Holding | | | chemicals
aksa-enerji | Aksa Enerji, Kazancı Holding | 阿克萨能源 阿克薩能源 | | power
aktau-port | Aktau Port | 阿克套港 | |
aktia | Aktia Bank | | lender |
aktis-oncology | Aktis Oncology | | | drugs
akulaku | Akulaku | | lender |
akuo | Akuo Energy, Akuo | | | power
akva | AKVA Group | 阿克瓦集团 阿克瓦集團 | | equipment
akwa-group | Akwa Group, Afriquia | | | retail
akzonobel | AkzoNobel, Akzo Nobel | 阿克苏诺贝尔 阿克蘇諾貝爾 | |
al-ahli-saudi | Al-Ahli Saudi | 吉达国民 吉達國民 | | rights
al-ain-farms | Al Ain Farms | | |
al-bawani | Al Bawani | | | epc
al-dahra | Al Dahra | 达赫拉农业 達赫拉農業 阿尔达赫拉 阿爾達赫拉 | | farm grain
al-futtaim-group | Al-Futtaim Group, Al-Futtaim | 阿尔富泰姆集团 阿爾富泰姆集團 富泰姆集团 富泰姆集團 | | retail
al-ghurair-group | Al Ghurair Group | | |
al-gihaz-holding | Al Gihaz Holding | | | epc
al-habtoor-group | Al Habtoor Group | 哈布图尔集团 哈布圖爾集團 | |
al-hilal-sfc | Al Hilal SFC | 利雅得新月 利雅得胜利新月 利雅得勝利新月 | | rights
al-ittihad-club | Al-Ittihad Club | 吉达联合 吉達聯合 | | rights
al-jazeera-media-network | Al Jazeera Media Network | 半岛电视台 半島電視台 | | media
al-mada | Al Mada | | fund |
al-nassr-fc | Al Nassr FC | 利雅得胜利 利雅得勝利 | | rights
al-rajhi-bank | Al Rajhi Bank, Al Rajhi Banking | 拉吉希银行 拉吉希銀行 拉杰希银行 拉傑希銀行 | lender |
al-rajhi-capital | Al Rajhi Capital | 拉吉希资本 拉吉希資本 | lender |
al-rayyan-tourism | Al Rayyan Tourism | | |
al-salam-bank | Al Salam Bank | | lender |
al-tayer-group | Al Tayer Group | | | retail
aladdin-bio | Aladdin Bio | 阿拉丁生化 | |
alafco | ALAFCO | | lender | lease
alameda-research | Alameda Research | 阿拉米達研究 阿拉米达研究 | fund |
alamo-group | Alamo Group | | | equipment
alamos-gold | Alamos Gold | 阿拉莫斯黃金 阿拉莫斯黄金 | | mining
alantra | Alantra | | observer |
alaska-lng | Alaska LNG, Alaska Gasline Development | 阿拉斯加LNG | | lng
alaska-permanent-fund | Alaska Permanent Fund | 阿拉斯加永久基金 | fund |
alat | Alat | 阿拉特 | |
albania-government | Albanian government, Government of Albania | 阿尔巴尼亚政府 阿爾巴尼亞政府 | government |
albany-international | Albany International | | | materials
albaraka-turk | Albaraka Türk | | lender |
albertsons | Albertsons | 艾伯森 | | retail
albini-group | Albini Group | | |
albireo-pharma | Albireo Pharma | | | drugs
alcatel-submarine | Alcatel Submarine Networks | 阿尔卡特海底网络 阿爾卡特海底網絡 阿尔卡特海底电缆 阿爾卡特海底電纜 | | equipment
alcha | Alcha, Jiangsu Alcha Aluminium | 常铝股份 常鋁股份 江苏常铝 江蘇常鋁 | | parts
alcon | Alcon | 爱尔康 愛爾康 | | equipment
alcor-micro | Alcor Micro | 安國國際 安国国际 | | chips
aldar-investment | Aldar Investment | 阿尔达投资 阿爾達投資 | fund |
aldar-properties | Aldar Properties, Aldar | 阿尔达 阿爾達 阿尔达地产 阿爾達地產 | |
aldermore | Aldermore | | lender |
aldesa | Aldesa | 阿尔德萨 阿爾德薩 Aldesa集团 Aldesa集團 | | epc
aldevron | Aldevron | | | cdmo
aldeyra | Aldeyra, Aldeyra Therapeutics | | | drugs
aldi-china | Aldi China | 奥乐齐中国 奧樂齊中國 | | retail
alec-holdings | ALEC Holdings | | | epc
alecta | Alecta | 瑞典Alecta养老基金 瑞典Alecta養老基金 | fund |
alector | Alector | | | drugs
aledade | Aledade | | |
aleees | Aleees, Advanced Lithium Electrochemistry | 立凱電 立凯电 立凱電能 立凯电能 | | materials
aleph-alpha | Aleph Alpha | 阿莱夫阿尔法 阿萊夫阿爾法 | | software
aleph-farms | Aleph Farms | | |
alexander-dennis | Alexander Dennis | 亚历山大丹尼斯 亞歷山大丹尼斯 | | cars
alexandria-real-estate | Alexandria Real Estate, Alexandria Real Estate Equities | 亞歷山大房地產 亚历山大房地产 | |
alexion | Alexion | 亚力兄 亞力兄 | | drugs
alfa-bank | Alfa-Bank, Alfa Bank | 阿尔法银行 阿爾法銀行 俄罗斯阿尔法银行 俄羅斯阿爾法銀行 | lender |
alfa-laval | Alfa Laval | 阿法拉伐 阿法拉伐公司 | | equipment
alfa-sab | Alfa SAB, Alpek | | |
alfa-solar | Alfa Solar | | | solar
alfamart | Alfamart, Sumber Alfaria Trijaya | | | retail
alfanar | Alfanar | 阿尔法纳尔 阿爾法納爾 | | power equipment
alfasigma | Alfasigma | 阿尔法西格玛 阿爾法西格瑪 | | drugs
alfresa | Alfresa | 阿弗瑞萨 阿弗瑞薩 | |
algerian-government | Algerian government, Government of Algeria | 阿尔及利亚政府 阿爾及利亞政府 | government |
algoma-central | Algoma Central | | | shipping
algoma-steel | Algoma Steel | 阿爾戈馬鋼鐵 阿尔戈马钢铁 | | steel
algonquin-power | Algonquin Power, Liberty Utilities | 阿岡昆電力 阿冈昆电力 | | power
alhokair | Alhokair, Cenomi Retail | | | retail
ali-corporation | Ali Corporation | 揚智 扬智 揚智科技 扬智科技 | | chips
aliaxis | Aliaxis | | |
alibaba-entrepreneurs-fund | Alibaba Entrepreneurs Fund, Alibaba Hong Kong Entrepreneurs Fund | 阿里巴巴創業者基金 阿里巴巴创业者基金 | fund |
alibaba-health | Alibaba Health | 阿里健康 | | retail
alibaba-innovation-ventures | Alibaba Innovation Ventures, Alibaba Capital Partners | 阿里资本 阿里資本 阿里战投 阿里戰投 | fund |
alibaba-international-digital-commerce-group | Alibaba International Digital Commerce Group | 阿里国际 阿里國際 阿里国际数字商业集团 阿里國際數字商業集團 | | platform
alibaba-sports | Alibaba Sports | 阿里体育 阿里體育 | |
alice-and-bob | Alice & Bob | | |
alicorp | Alicorp | 阿利科普 | |
aliexpress | AliExpress | 速卖通 速賣通 全球速卖通 全球速賣通 | | platform
align-partners | Align Partners | | fund |
align-technology | Align Technology, Invisalign | 爱齐科技 愛齊科技 隐适美 隱適美 阿萊技術 阿莱技术 | | equipment
aligned-data-centers | Aligned Data Centers | | | datacentre
alignment-healthcare | Alignment Healthcare | | |
aligos | Aligos, Aligos Therapeutics | | | drugs
alimentation-couche-tard | Alimentation Couche-Tard, Couche-Tard | 庫什塔德 库什塔德 Couche-Tard集團 Couche-Tard集团 | | retail
alinma-bank | Alinma Bank | 阿林玛银行 阿林瑪銀行 | lender |
alinta-energy | Alinta Energy, Alinta | 阿林塔能源 | | power
alior | Alior Bank | | lender |
alipay | Alipay | 支付宝 支付寶 | | platform
alishan-forest-railway | Alishan Forest Railway | 阿里山林業鐵路 阿里山林业铁路 林鐵及文資處 林铁及文资处 | government |
aljomaih-energy-and-water | AlJomaih Energy and Water | 朱迈赫能源与水务 朱邁赫能源與水務 | | power
alk-abello | ALK-Abelló, ALK-Abello | 爱尔开 愛爾開 | | drugs
alkami | Alkami | | | software
alkem | Alkem | | | drugs
alkermes | Alkermes | 阿爾凱默斯 阿尔凯默斯 | | drugs
alkhorayef-water | AlKhorayef Water, Alkhorayef Water and Power | | |
alkosto | Alkosto | | | retail
all-blacks | All Blacks, New Zealand Rugby | 全黑队 全黑隊 新西兰橄榄球协会 新西蘭橄欖球協會 新西兰橄榄球 新西蘭橄欖球 | | rights
all-china-federation-of-industry-and-commerce | All-China Federation of Industry and Commerce | 全国工商联 全國工商聯 | observer |
all-england-club | All England Club, All England Lawn Tennis Club, Wimbledon Championships | 全英草地网球俱乐部 全英草地網球俱樂部 温网 温網 溫網 全英俱乐部 全英俱樂部 | | rights
all3media | All3Media | | | rights
allakos | Allakos | | | drugs
allarity | Allarity | | | drugs
allegiant-travel | Allegiant Travel, Allegiant Air | 忠實航空 忠实航空 | | airline
allegion | Allegion | 安朗杰 安朗傑 | |
allego | Allego | | |
allegro | Allegro.eu, Allegro Poland | | | retail
allegro-microsystems | Allegro MicroSystems | 埃戈羅 埃戈罗 | | chips
alleima | Alleima | 安拉玛 安拉瑪 山特维克材料 山特維克材料 | | steel
allen-institute | Allen Institute | 艾倫研究所 艾伦研究所 | |
allen-overy | A&O Shearman, Allen & Overy | 安理国际 安理國際 | observer |
allergan | Allergan | 艾尔建 艾爾建 艾尔建美学 艾爾建美學 | | drugs
alliance-aviation | Alliance Aviation, Alliance Airlines | | | airline
alliance-bank-malaysia | Alliance Bank Malaysia | | lender |
alliance-global | Alliance Global, Megaworld | 联合环球集团 聯合環球集團 美加世界 | |
alliance-group-new-zealand | Alliance Group New Zealand | 新西兰联盟集团 新西蘭聯盟集團 | | farm
alliance-steel | Alliance Steel, Alliance Steel Malaysia | 联合钢铁大马 聯合鋼鐵大馬 | | steel
alliancebernstein | AllianceBernstein | 聯博 联博 聯博資產管理 联博资产管理 | fund |
alliancebernstein-china | AllianceBernstein China | 联博基金 聯博基金 联博中国 聯博中國 | fund |
alliancebernstein-taiwan | AllianceBernstein Taiwan | 聯博投信 联博投信 | fund |
alliander | Alliander, Liander | | |
alliant-energy | Alliant Energy | | | power
alliant-insurance-services | Alliant Insurance Services | | observer |
allianz-capital-partners | Allianz Capital Partners | 安联资本合伙人 安聯資本合夥人 | fund |
allianz-china-life | Allianz China Life, Allianz China Insurance Holding | 安联人寿 安聯人壽 中德安联 中德安聯 安联中国 安聯中國 | lender |
allianz-fund-management-china | Allianz Fund Management China, Allianz Global Investors China | 安联基金 安聯基金 | fund |
allianz-global-investors | Allianz Global Investors, AllianzGI | 安联投资 安聯投資 安联环球投资 安聯環球投資 | fund |
allianz-real-estate | Allianz Real Estate | 安联房地产 安聯房地產 安联地产 安聯地產 | fund |
allianz-taiwan-life | Allianz Taiwan Life | 台灣安聯人壽 臺灣安聯人壽 台湾安联人寿 | lender |
allianz-trade | Allianz Trade | 安联贸易 安聯貿易 安联贸易信用保险 安聯貿易信用保險 裕利安宜 | lender |
allied-climate-partners | Allied Climate Partners | | fund |
allied-gold | Allied Gold | 联合黄金 聯合黃金 | | mining
allied-group | Allied Group | 香港聯合集團 香港联合集团 | fund |
allied-properties-reit | Allied Properties REIT | | |
allied-universal | Allied Universal | 聯合安保 联合安保 | |
allink-biotherapeutics | Allink Biotherapeutics | | | drugs
allison-transmission | Allison Transmission | 艾里遜變速箱 艾里逊变速箱 艾里遜 艾里逊 | | parts
allist-pharma | Allist Pharma | 艾力斯 | | drugs
allkem | Allkem, Galaxy Resources, Orocobre | 银河资源 銀河資源 奥拉科布雷 奧拉科佈雷 | | lithium
allmed-medical | Allmed Medical | 奥美医疗 奧美醫療 | |
allogene | Allogene, Allogene Therapeutics | | | drugs
allovir | Allovir | | | drugs
allreal | Allreal | | |
allseas | Allseas | 奥西斯 奧西斯 全海集团 全海集團 | | epc
allstate | Allstate | 好事達 好事达 好事達保險 好事达保险 | lender |
alltek-technology | Alltek Technology | 全科科技 | | trading
alltrna | Alltrna | | | drugs
alltrust-insurance | Alltrust Insurance, Yongcheng Property Insurance | 永诚财险 永誠財險 永诚保险 永誠保險 | lender |
allur-auto | Allur Auto, Allur | 阿鲁尔 阿魯爾 | | cars
allwinner | Allwinner, Allwinner Technology | 全志科技 全志 | | chips
allwyn | Allwyn | | |
ally-bridge-group | Ally Bridge Group, Ally Bridge | 汇桥资本 匯橋資本 汇桥资本集团 匯橋資本集團 | fund |
ally-financial | Ally Financial | Ally金融 | lender |
alm-brand | Alm. Brand | | lender |
alma-lasers | Alma Lasers | 飞顿激光 飛頓激光 飞顿 飛頓 | |
alma-media | Alma Media | | |
almabani | Almabani | | | epc
almac | Almac Group, Almac | 爱尔玛克 愛爾瑪克 | | cdmo
almalyk-mining-and-metallurgical | Almalyk Mining and Metallurgical, Almalyk MMC | 阿尔马雷克矿冶 阿爾馬雷克礦冶 阿尔马雷克 阿爾馬雷克 | | mining
almar-water-solutions | Almar Water Solutions | | |
almarai | Almarai | 阿尔马莱 阿爾馬萊 | |
almaz-antey | Almaz-Antey | 金刚石-安泰 金剛石-安泰 | | defence
almi | Almi Invest | | fund |
almirall | Almirall | 艾美罗 艾美羅 | | drugs
almonty-industries | Almonty Industries, Almonty | 阿爾蒙蒂工業 阿尔蒙蒂工业 阿尔蒙蒂 阿爾蒙蒂 | | mining
alnylam | Alnylam, Alnylam Pharmaceuticals | 阿里拉姆 阿尔尼拉姆 阿爾尼拉姆 | | drugs
alpargatas | Alpargatas | | |
alpha-and-omega-semiconductor | Alpha and Omega Semiconductor | 萬國半導體 万国半导体 | | chips
alpha-bank | Alpha Bank | 希腊阿尔法银行 希臘阿爾法銀行 | lender |
alpha-dhabi-holding | Alpha Dhabi Holding, Alpha Dhabi | 阿尔法达比控股 阿爾法達比控股 | fund |
alpha-ess | Alpha ESS, AlphaESS | 沃太能源 沃太 | | batteries
alpha-gas | Alpha Gas, Latsco | | | shipping
alpha-metallurgical | Alpha Metallurgical | 阿尔法冶金资源 阿爾法冶金資源 | | mining
alpha-metallurgical-resources | Alpha Metallurgical Resources | | | mining
alpha-trains | Alpha Trains | | | lease
alphaliner | Alphaliner | | observer |
alphamab-oncology | Alphamab Oncology | 康宁杰瑞 康寧傑瑞 康宁杰瑞制药 康寧傑瑞製藥 | | drugs
alphamin-resources | Alphamin Resources | 阿尔法明资源 阿爾法明資源 | | mining
alphawave | Alphawave, Alphawave Semi | | | chips
alpina-productos | Alpina Productos | | |
alpine | Alpine F1, Alpine Cars, Alpine Racing | 阿尔派F1 阿爾派F1 阿尔派车队 阿爾派車隊 | | cars
alpine-immune-sciences | Alpine Immune Sciences | | | drugs
alpiq | Alpiq | 阿尔皮克 阿爾皮克 | | power
alps-alpine | Alps Alpine | 阿尔卑斯阿尔派 阿爾卑斯阿爾派 | |
alro | Alro Slatina | | | materials
alrosa | Alrosa | 阿尔罗萨 阿爾羅薩 埃罗莎 埃羅莎 | |
alsea | Alsea | | | retail
alshaya-group | Alshaya Group, Alshaya | 阿尔沙亚 阿爾沙亞 阿尔沙亚集团 阿爾沙亞集團 | | retail
alsok | Alsok | 综合警备保障 綜合警備保障 | |
alsym-energy | Alsym Energy | | | batteries
alta-partners | Alta Partners | | fund |
altagas | AltaGas | | | lng
altan-redes | Altán Redes, Altan Redes | | | telecom
altana | Altana | 阿尔塔纳 阿爾塔納 | |
altarea | Altarea | | |
altek | Altek | 華晶科 华晶科 華晶科技 华晶科技 | |
altera | Altera | 阿爾特拉 阿尔特拉 | | chips
alternergy | Alternergy | | | power
alterra | ALTÉRRA, Alterra climate fund | 阿联酋ALTERRA基金 阿聯酋ALTERRA基金 | fund |
alteryx | Alteryx | | | software
altia | Anora Group, Altia | | |
altice-usa | Altice USA, Optimum Communications | | | telecom
altimeter-capital | Altimeter Capital | | fund |
altimmune | Altimmune | | | drugs
altius-minerals | Altius Minerals | 奥提斯矿产 奧提斯礦產 | fund | mining
altor | Altor Equity Partners | | fund |
altos-labs | Altos Labs | | | drugs
altos-ventures | Altos Ventures | | fund |
altri | Altri SGPS | | | materials
altria | Altria | 奧馳亞 奥驰亚 高特利 | |
altum | Altum Latvia, ALTUM | | lender |
altus-capital | Altus Capital | 浩德融資 浩德融资 | observer |
altyn-bank | Altyn Bank | 阿尔金银行 阿爾金銀行 | lender |
altynalmas | Altynalmas | 阿勒腾阿尔马斯 阿勒騰阿爾馬斯 | | mining
aluar | Aluar | | | materials
alumina-brasil | Alumina Brasil, Companhia Brasileira de Alumínio | | | materials
alumina-limited | Alumina Limited | 澳大利亚氧化铝公司 澳大利亞氧化鋁公司 | | materials
aluminerie-alouette | Aluminerie Alouette | | | materials
aluminium-bahrain | Aluminium Bahrain | 巴林铝业 巴林鋁業 | | materials
alumis | Alumis | | | drugs
alupar | Alupar | | | power
alvean | Alvean | | | trading
alvotech | Alvotech | | | drugs
alza | Alza.cz | | | retail
am-best | A.M. Best, AM Best | 贝氏评级 貝氏評級 贝氏评级公司 貝氏評級公司 | observer |
am-ns-calvert | AM/NS Calvert | | | steel
amada | Amada | 日本天田 | | equipment
amadeus | Amadeus IT, Amadeus IT Group | 艾玛迪斯 艾瑪迪斯 | | software
amadori | Amadori | | | farm
amag | AMAG Austria Metall | | |
amaggi | Amaggi | 阿瑪吉 阿玛吉 阿马吉集团 阿馬吉集團 | | grain
aman-resorts | Aman Resorts | 安缦 安縵 安缦居 安縵居 安缦集团 安縵集團 安缦酒店 安縵酒店 | |
amara-raja | Amara Raja | 阿玛拉拉贾 阿瑪拉拉賈 | | batteries
amata-corporation | Amata Corporation | 安美德 安美德集团 安美德集團 泰国安美德 泰國安美德 | |
amaury-sport-organisation | Amaury Sport Organisation | 阿莫里体育 阿莫里體育 | | rights
amax-engineering | AMAX Engineering | | | servers
amazing-microelectronic | Amazing Microelectronic | 晶焱 晶焱科技 | | chips
amazon-china | Amazon China | 亚马逊中国 亞馬遜中國 | | retail
amazon-climate-pledge-fund | Amazon Climate Pledge Fund | | fund |
ambank | AmBank, AMMB Holdings | 大马银行 大馬銀行 | lender |
ambarella | Ambarella | 安霸 | | chips
ambassador-theatres | Ambassador Theatres | 國賓影城 国宾影城 國賓大戲院 国宾大戏院 | |
ambatovy | Ambatovy | 安巴托维 安巴托維 安巴托维镍矿 安巴托維鎳礦 | | mining
ambergrid | Amber Grid | | |
ambev | Ambev | 安貝夫 安贝夫 | |
ambience-healthcare | Ambience Healthcare | | | software
ambler-metals | Ambler Metals | | | mining
ambri | Ambri | 安布里 | | batteries
ambros-therapeutics | Ambros Therapeutics | | | drugs
ambrx | Ambrx | 安博生物 | | drugs
ambu | Ambu A/S, Ambu | | |
ambuja-cements | Ambuja Cements | 安布贾水泥 安布賈水泥 | |
amc-entertainment | AMC Entertainment | AMC院線 AMC院线 AMC娛樂 AMC娱乐 | |
amc-networks | AMC Networks | | | media
amck-aviation | AMCK Aviation, Accipiter Finance | | lender | lease
amcm | AMCM, Monetary Authority of Macao | 澳門金融管理局 澳门金融管理局 澳門金管局 澳门金管局 | observer |
amcor | Amcor | 安姆科 | | materials
amd-taiwan | AMD Taiwan | 台灣超微 臺灣超微 台湾超微 | | chips
amdocs | Amdocs | 亚多克 亞多克 | | software
amea-power | AMEA Power | AMEA电力 AMEA電力 | | power
amec | AMEC, Advanced Micro-Fabrication Equipment | 中微公司 中微半导体设备 中微半導體設備 | | equipment
amedisys | Amedisys | | |
amentum | Amentum | | | defence
amer-international-group | Amer International Group | 正威国际 正威國際 正威集团 正威集團 正威国际集团 正威國際集團 | | trading
amer-sports | Amer Sports | 亚玛芬体育 亞瑪芬體育 亚玛芬 亞瑪芬 | |
ameren | Ameren | | | power
ameresco | Ameresco | | | epc
ameriabank | Ameriabank | | lender |
america-movil | América Móvil, America Movil | 美洲電信 美洲电信 | | telecom
american-axle | American Axle, American Axle & Manufacturing | 美國車橋 美国车桥 | | parts
american-battery-technology | American Battery Technology | | | batteries
american-bitcoin | American Bitcoin | 美國比特幣公司 美国比特币公司 | | datacentre
american-bureau-of-shipping | American Bureau of Shipping | 美国船级社 美國船級社 | observer |
american-chamber-of-commerce | American Chamber of Commerce, AmCham | 美國商會 美国商会 | observer |
american-chamber-of-commerce-in-taiwan | American Chamber of Commerce in Taiwan, AmCham Taiwan | 台灣美國商會 臺灣美國商會 台湾美国商会 | observer |
american-clean-power-association | American Clean Power Association | 美國清潔電力協會 美国清洁电力协会 | observer |
american-eagle-outfitters | American Eagle Outfitters | 美鷹傲飛 美鹰傲飞 | | retail
american-equity-investment-life | American Equity Investment Life | | lender |
american-express | American Express, Amex | 美國運通 美国运通 | lender |
american-financial-group | American Financial Group | 美國金融集團 美国金融集团 | lender |
american-homes-4-rent | American Homes 4 Rent, AMH Homes | | |
american-honda | American Honda | 美國本田 美国本田 | | cars
american-industrial-partners | American Industrial Partners | | fund |
american-institute-in-taiwan | American Institute in Taiwan | 美國在台協會 美国在台协会 | government |
american-lithium | American Lithium | | | lithium
american-lithium-corp | American Lithium Corp | | | lithium
american-national-group | American National Group, American National Insurance | 美國國民保險 美国国民保险 | lender |
american-petroleum-institute | American Petroleum Institute | 美國石油學會 美国石油学会 | observer |
american-railcar-industries | American Railcar Industries, FreightCar America | 美國貨運車輛公司 美国货运车辆公司 | | trains
american-red-cross | American Red Cross | 美國紅十字會 美国红十字会 | |
american-resources-corporation | American Resources Corporation | | | mining
american-securities-llc | American Securities LLC | | fund |
american-superconductor | American Superconductor, AMSC | 美國超導 美国超导 | | equipment
american-tower | American Tower | 美國電塔 美国电塔 美国铁塔 美國鐵塔 | | telecom
american-water-works | American Water Works, American Water | 美國水務 美国水务 美國自來水 美国自来水 | |
americana-foods | Americana Foods | | |
americana-restaurants | Americana Restaurants | | |
americanas | Americanas | 巴西美洲人公司 | | retail
americas-gold-and-silver | Americas Gold and Silver | | | mining
americold | Americold | | |
ameriprise-financial | Ameriprise Financial | 阿默普萊斯金融 阿默普莱斯金融 | fund |
ameropa | Ameropa | | | fertiliser
ametek | AMETEK, Ametek | 阿美特克 | | equipment
amf-sweden | AMF Pension, AMF Tjänstepension | | fund |
amg-lithium | AMG Critical Materials, AMG Lithium | | | lithium
ami-labs | AMI Labs, Advanced Machine Intelligence | | | ai
amicus-therapeutics | Amicus Therapeutics | 阿米庫斯治療 阿米库斯治疗 | | drugs
amita-technologies | Amita Technologies | 精極科技 精极科技 | | batteries
amkor-arizona | Amkor Arizona | | | chips
amlogic | Amlogic | 晶晨股份 晶晨半导体 晶晨半導體 | | chips
amman-mineral | Amman Mineral | 安曼矿业 安曼礦業 | | mining
amneal | Amneal, Amneal Pharmaceuticals | | | drugs
amogy | Amogy | | |
amorepacific | Amorepacific | 爱茉莉太平洋 愛茉莉太平洋 爱茉莉 愛茉莉 | |
amoy-diagnostics | Amoy Diagnostics | 艾德生物 | |
amoy-food | Amoy Food | 淘大食品 淘大 | |
amp-limited | AMP Limited, AMP Bank, AMP Capital | 安保集团 安保集團 安保资本 安保資本 | fund |
ampace | Ampace | 新能安 厦门新能安 廈門新能安 | | batteries
ampere-computing | Ampere Computing | 安晟培 安培计算 安培計算 | | chips
ampere-renault | Renault Ampere, Ampere EV | | | cars
amphastar | Amphastar, Amphastar Pharmaceuticals | 安法斯塔 | | drugs
amphenol | Amphenol | 安費諾 安费诺 | | parts
amphenol-taiwan | Amphenol Taiwan | 安費諾台灣 安費諾臺灣 安费诺台湾 | | parts
amplifon | Amplifon | 安迈康 安邁康 | |
amplitel | Amplitel | | |
ampoc-far-east | Ampoc Far-East | 揚博科技 扬博科技 | | equipment
ampol | Ampol, Caltex Australia | 加德士澳大利亚 加德士澳大利亞 | | oil
amprion | Amprion | 安普瑞昂 | | powerbuyer
amprius | Amprius, Amprius Technologies | 安普瑞斯 | | batteries
amrize | Amrize | | | materials
ams | ams AG, austriamicrosystems | 艾迈斯半导体 艾邁斯半導體 | | chips
amtd | AMTD, AMTD Group | 尚乘 尚乘集團 尚乘集团 | fund |
amtd-digital | AMTD Digital | 尚乘數科 尚乘数科 | |
amtech-systems | Amtech Systems | | | equipment
amtrak | Amtrak | 美國國鐵 美国国铁 | | transport
amul | Amul, Gujarat Cooperative Milk | 阿牧乐 阿牧樂 阿木尔 阿木爾 | |
amundi | Amundi | 东方汇理资产管理 東方匯理資產管理 东方汇理资管 東方匯理資管 锋裕 鋒裕 锋裕汇理 鋒裕匯理 | fund |
amundi-boc-wealth-management | Amundi BOC Wealth Management | 汇华理财 匯華理財 | fund |
amur-gas-chemical-complex | Amur Gas Chemical Complex | 阿穆尔天然气化工综合体 阿穆爾天然氣化工綜合體 阿穆尔天然气化工 阿穆爾天然氣化工 | |
amur-minerals | Amur Minerals | | | mining
amway | Amway | 安利公司 安利中国 安利中國 | |
an-post | An Post | 爱尔兰邮政 愛爾蘭郵政 | |
an-shin-food-services | An-Shin Food Services, MOS Burger Taiwan, Mos Food Services, MOS Burger | 安心食品 安心食品服務 安心食品服务 摩斯漢堡 摩斯汉堡 莫斯汉堡 莫斯漢堡 | |
an2-therapeutics | AN2 Therapeutics | | | drugs
anadolu-group | Anadolu Group, AG Anadolu, Anadolu Efes, Coca-Cola İçecek, Coca-Cola Icecek | 阿纳多卢集团 阿納多盧集團 安纳多卢艾菲斯 安納多盧艾菲斯 艾菲斯 | |
anaklia-port | Anaklia Deep Sea Port, Anaklia Port | 阿纳克利亚深水港 阿納克利亞深水港 阿纳克利亚港 阿納克利亞港 | |
analog-devices | Analog Devices | 亞德諾 亚德诺 亞德諾半導體 亚德诺半导体 | | chips
analysys | Analysys | 易观分析 易觀分析 易观国际 易觀國際 | observer |
anaplan | Anaplan | | | software
anaptysbio | AnaptysBio | | | drugs
anas | ANAS SpA | 意大利国家公路公司 意大利國家公路公司 | government |
anatel | Anatel | 巴西國家電信局 巴西国家电信局 | observer |
anavex | Anavex | | | drugs
ancap | ANCAP | 烏拉圭國家石油公司 乌拉圭国家石油公司 | | oil
ancestrycom | Ancestry.com | | |
anchor-equity-partners | Anchor Equity Partners | 安可资本 安可資本 | fund |
anchorage-capital | Anchorage Capital | | fund |
anchorage-digital | Anchorage Digital | | lender |
ande-paraguay | ANDE Paraguay | 巴拉圭國家電力局 巴拉圭国家电力局 | | power
andel | Andel Energi, Andel Holding | | |
andelyn-biosciences | Andelyn Biosciences | | | cdmo
anderlecht | RSC Anderlecht, Anderlecht | 安德莱赫特 安德萊赫特 | |
andersen-corp | Andersen Corp | | | materials
anderson-industrial | Anderson Industrial | 恩德科技 | | equipment
andersons-inc | Andersons Inc | | | grain
andes-technology | Andes Technology | 晶心科 晶心科技 | | chips
andhra-pradesh-government | Andhra Pradesh government, State of Andhra Pradesh | 安得拉邦政府 | government |
andon-health | Andon Health, iHealth | 九安医疗 九安醫療 | | equipment
andorra-telecom | Andorra Telecom | | | telecom
andrade-gutierrez | Andrade Gutierrez | | | epc
andritz | Andritz, ANDRITZ | 安德里茨 | | equipment
anduril | Anduril, Anduril Industries | 安杜里爾 安杜里尔 | | defence
ane-logistics | ANE Logistics | 安能物流 | | transport
anebulo | Anebulo | | | drugs
aneel | ANEEL | 巴西國家電力局 巴西国家电力局 巴西國家電力監管局 巴西国家电力监管局 | observer |
aneka-tambang | Aneka Tambang, Antam | 安塔姆 印尼国家矿业公司 印尼國家礦業公司 | | mining
anext-bank | ANEXT Bank | 星熠数字银行 星熠數字銀行 | lender |
angel-oak | Angel Oak | | fund |
angel-trains | Angel Trains | 天使列车 天使列車 | | lease
angel-yeast | Angel Yeast | 安琪酵母 | |
angelalign | Angelalign | 时代天使科技 時代天使科技 时代天使 時代天使 | | equipment
angelicoussis | Angelicoussis Group, Maran Gas, Maran Tankers, Maran Dry, Angelicoussis | 安吉利库西斯 安吉利庫西斯 玛兰航运 瑪蘭航運 安杰利库西斯 安傑利庫西斯 | | shipping
angelini | Angelini Pharma, Angelini Industries | 安杰利尼 安傑利尼 安吉利尼 | | drugs
anghami | Anghami | | | media
angkasa-pura | Angkasa Pura, InJourney | 印尼国有机场公司 印尼國有機場公司 | |
anglian-water | Anglian Water | 盎格鲁水务 盎格魯水務 | |
anglo-eastern | Anglo-Eastern | 中英船舶管理 中英船务 中英船務 中英船管 | |
anglogold-ashanti | AngloGold Ashanti, AngloGold | 盎格鲁黄金 盎格魯黃金 安格鲁黄金 安格魯黃金 | | mining
anglogold-colombia | Anglogold Colombia, Gramalote | | | mining
angola-cables | Angola Cables | 安哥拉电缆 安哥拉電纜 | | telecom
angola-lng | Angola LNG | 安哥拉液化天然气 安哥拉液化天然氣 | | lng
angolan-government | Angolan government, Government of Angola | 安哥拉政府 | government |
anhua-agricultural-insurance | Anhua Agricultural Insurance | 安华农险 安華農險 安华农业保险 安華農業保險 | lender |
anhui-airport-group | Anhui Airport Group | 安徽机场集团 安徽機場集團 安徽民航机场集团 安徽民航機場集團 | |
anhui-credit-financing-guarantee | Anhui Credit Financing Guarantee, Anhui Guarantee | 安徽担保集团 安徽擔保集團 安徽省信用融资担保 安徽省信用融資擔保 安徽信用担保 安徽信用擔保 | lender |
anhui-department-of-transportation | Anhui Department of Transportation, Anhui Provincial Transport Department | 安徽省交通运输厅 安徽省交通運輸廳 安徽交通运输厅 安徽交通運輸廳 | government |
anhui-development-and-reform-commission | Anhui Development and Reform Commission | 安徽省发改委 安徽省發改委 安徽发改委 安徽發改委 安徽省发展改革委 安徽省發展改革委 | government |
anhui-electric-power-design-institute | Anhui Electric Power Design Institute | 安徽电力设计院 安徽電力設計院 | | epc
anhui-emerging-industry-fund | Anhui Emerging Industry Fund | 安徽省新兴产业引导基金 安徽省新興產業引導基金 安徽新兴产业引导基金 安徽新興產業引導基金 | fund |
anhui-expressway | Anhui Expressway | 皖通高速 | |
anhui-guoyuan-trust | Anhui Guoyuan Trust, Guoyuan Trust | 国元信托 國元信託 | lender |
anhui-healthcare-security-administration | Anhui Healthcare Security Administration | 安徽省医保局 安徽省醫保局 安徽医保局 安徽醫保局 | government |
anhui-heli | Anhui Heli, Heli Forklift | 安徽合力 合力叉车 合力叉車 | | equipment
anhui-high-tech-investment | Anhui High-tech Investment, Anhui Gaoxintou, Anhui Hi-tech Investment | 安徽高新投 安徽省高新技术产业投资 安徽省高新技術產業投資 | fund |
anhui-natural-gas | Anhui Natural Gas | 皖天然气 皖天然氣 安徽天然气 安徽天然氣 | | gasbuyer
anhui-port-and-shipping | Anhui Port & Shipping, Anhui Port Group | 安徽港航集团 安徽港航集團 安徽省港航集团 安徽省港航集團 | | transport
anhui-provincial-department-of-finance | Anhui Provincial Department of Finance, Anhui Department of Finance | 安徽省财政厅 安徽省財政廳 安徽财政厅 安徽財政廳 | government |
anhui-provincial-government | Anhui Provincial Government, Anhui provincial government, Anhui government | 安徽省政府 安徽省人民政府 | government |
anhui-provincial-investment-group | Anhui Provincial Investment Group, Anhui Investment Holdings | 皖投资本 皖投資本 安徽省投资集团控股 安徽省投資集團控股 皖投 | fund |
anhui-railway-development-fund | Anhui Railway Development Fund | 安徽铁路基金 安徽鐵路基金 安徽省铁路发展基金 安徽省鐵路發展基金 安徽铁基 安徽鐵基 | fund |
anhui-railway-fund | Anhui Railway Fund | 安徽铁路发展基金 安徽鐵路發展基金 皖铁基金 皖鐵基金 | fund |
anhui-rural-commercial-united-bank | Anhui Rural Commercial United Bank, Anhui Rural Credit Union | 安徽农商联合银行 安徽農商聯合銀行 安徽农金 安徽農金 | lender |
anhui-sasac | Anhui SASAC, Anhui Provincial SASAC | 安徽省国资委 安徽省國資委 安徽国资委 安徽國資委 | government |
anhui-state-owned-capital-operation | Anhui State-owned Capital Operation | 安徽国控 安徽國控 安徽省国有资本运营控股集团 安徽省國有資本運營控股集團 安徽国控集团 安徽國控集團 | fund |
anhui-university | Anhui University | 安徽大学 安徽大學 | |
anhui-water-resources | Anhui Water Resources, Anhui Water | 安徽水利 | | epc
anhui-wenergy-finance | Anhui Wenergy Finance | 皖能财务 皖能財務 安徽皖能财务 安徽皖能財務 | lender |
anhui-xinhua-media | Anhui Xinhua Media, Wanxin Media | 皖新传媒 皖新傳媒 | | rights
anhui-zhongan-financial-asset-management | Anhui Zhong'an Financial Asset Management | 安徽中安金融资产 安徽中安金融資產 中安金资 中安金資 中安资产 中安資產 | lender |
ani-pharmaceuticals | ANI Pharmaceuticals | | | drugs
animawings | AnimaWings | | | airline
animoca-brands | Animoca Brands | 安擬集團 安拟集团 Animoca | |
aniplex | Aniplex | | | rights
anjie-technology | Anjie Technology | 安洁科技 安潔科技 | | parts
anjoy-foods | Anjoy Foods | 安井食品 | |
anjuke | Anjuke | 安居客 | | platform
ankai-automobile | Ankai Automobile, Ankai Bus | 安凯客车 安凱客車 | | cars
ankara-municipality | Ankara Metropolitan Municipality | 安卡拉市政府 | government |
anke-bio | Anke Bio | 安科生物 | | drugs
anlogic | Anlogic | 安路科技 | | chips
anmat | ANMAT | | observer |
annada | Annada, Anhui Annada Titanium | 安纳达 安納達 | | chemicals
annaly | Annaly, Annaly Capital | | lender |
annapurna-interactive | Annapurna Interactive, Annapurna Pictures | 安纳布尔纳影业 安納布爾納影業 | | rights
annexon | Annexon | | | drugs
anning-iron-and-titanium | Anning Iron & Titanium | 安宁股份 安寧股份 | | mining
annoroad | Annoroad | 安诺优达 安諾優達 | |
annto-logistics | Annto Logistics | 安得智联 安得智聯 | | transport
anovion | Anovion | | | graphite
anp-brasil | ANP Brasil | 巴西國家石油局 巴西国家石油局 | observer |
anpec-electronics | Anpec Electronics | 茂達 茂达 茂達電子 茂达电子 | | chips
anqing-municipal-government | Anqing Municipal Government, Anqing government, Anqing municipal government | 安庆市政府 安慶市政府 安庆市人民政府 安慶市人民政府 | government |
anqing-tongan-holding | Anqing Tongan Holding | 安庆同安控股 安慶同安控股 同安控股 | fund |
anritsu | Anritsu | 安利知 | |
anrong-credit-rating | Anrong Credit Rating | 安融评级 安融評級 | observer |
ansaldo-energia | Ansaldo Energia, Ansaldo Nucleare | 安萨尔多能源 安薩爾多能源 安萨尔多 安薩爾多 | | turbines
ansell | Ansell | 安思尔 安思爾 | |
anses | ANSES, Fondo de Garantía de Sustentabilidad | 阿根廷社會保障局 阿根廷社会保障局 | fund |
anshan-municipal-government | Anshan Municipal Government, Anshan government, Anshan municipal government | 鞍山市政府 鞍山市人民政府 | government |
ansteel-capital | Ansteel Capital | 鞍钢资本 鞍鋼資本 鞍钢集团资本控股 鞍鋼集團資本控股 | fund |
ansteel-engineering | Ansteel Engineering | 鞍钢工程 鞍鋼工程 鞍钢工程技术 鞍鋼工程技術 | | epc
ansteel-finance | Ansteel Finance | 鞍钢财务 鞍鋼財務 鞍钢集团财务 鞍鋼集團財務 | lender |
ansteel-leasing | Ansteel Leasing | 鞍钢租赁 鞍鋼租賃 鞍钢融资租赁 鞍鋼融資租賃 | lender |
ansteel-mining | Ansteel Mining | 鞍钢矿业 鞍鋼礦業 鞍钢集团矿业 鞍鋼集團礦業 | | mining
ansys | Ansys | 安矽思 | | software
ant-bank-hong-kong | Ant Bank (Hong Kong) | 螞蟻銀行 蚂蚁银行 螞蟻銀行香港 蚂蚁银行香港 | lender |
ant-bank-macao | Ant Bank (Macao) | 螞蟻銀行澳門 蚂蚁银行澳门 | lender |
ant-digital-technologies | Ant Digital Technologies | 蚂蚁数科 螞蟻數科 | | software
ant-international | Ant International | 蚂蚁国际 螞蟻國際 | | platform
ant-micro-loan | Ant Micro Loan, Jiebei | 蚂蚁小贷 螞蟻小貸 花呗 花唄 借呗 借唄 | lender |
anta | Anta, Anta Sports | 安踏 安踏体育 安踏體育 安踏集团 安踏集團 | |
antai-group | Antai Group, Shanxi Antai | 安泰集团 安泰集團 | | steel
antaike | Antaike | 北京安泰科 安泰科信息 | observer |
antamina | Antamina | 安塔米納 安塔米纳 | | mining
antapaccay | Antapaccay | | | mining
antarchile | AntarChile | | fund |
antares-capital | Antares Capital | | lender |
antel-uruguay | Antel Uruguay | 烏拉圭國家電信 乌拉圭国家电信 | | telecom
antengene | Antengene | 德琪医药 德琪醫藥 | | drugs
antero | Antero, Antero Resources | 安特羅資源 安特罗资源 | | lng
anthos-therapeutics | Anthos Therapeutics | | | drugs
antibiotice | Antibiotice Iasi | | | drugs
antin-infrastructure-partners | Antin Infrastructure Partners, Antin | | fund |
antinori | Antinori | 安东尼世家 安東尼世家 | |
antong-holdings | Antong Holdings | 安通控股 | | shipping
antonov | Antonov, Antonov Airlines | 安东诺夫 安東諾夫 | | aircraft
antora-energy | Antora Energy | | | batteries
antt | ANTT | | observer |
anvisa | Anvisa | 巴西衛生監督局 巴西卫生监督局 巴西國家衛生監督局 巴西国家卫生监督局 | observer |
anxin-agricultural-insurance | Anxin Agricultural Insurance, CPIC Anxin Agricultural | 安信农险 安信農險 太平洋安信农险 太平洋安信農險 | lender |
anycolor | Anycolor | 彩虹社 | | rights
anz-china | ANZ China | 澳新中国 澳新中國 澳新银行中国 澳新銀行中國 | lender |
aofei-data | Aofei Data, Guangdong Aofei, Guangdong Aofei Data | 奥飞数据 奧飛數據 | | datacentre
aohua-endoscopy | Aohua Endoscopy | 澳华内镜 澳華內鏡 | | equipment
aohua-group | Aohua Group | 澳华集团 澳華集團 | | farm
aokang | Aokang | 奥康国际 奧康國際 奥康 奧康 | |
aoki-holdings | Aoki Holdings | | |
aomori-michinoku-bank | Aomori Michinoku Bank | | lender |
aon-plc | Aon plc, Aon, Aon Reinsurance | 怡安 怡安集團 怡安集团 | observer |
aonong-group | Aonong Group | 傲农生物 傲農生物 傲农集团 傲農集團 | | farm
aopen | AOPEN | | |
aosaikang-pharma | Aosaikang Pharma | 奥赛康 奧賽康 奥赛康药业 奧賽康藥業 | | drugs
aoxiang-pharma | Aoxiang Pharma | 奥翔药业 奧翔藥業 | | drugs
aozora-bank | Aozora Bank | 青空银行 青空銀行 | lender |
ap-hp | AP-HP, Assistance Publique–Hôpitaux de Paris | 巴黎公立医院集团 巴黎公立醫院集團 | |
ap-memory | AP Memory | 愛普科技 爱普科技 愛普* 爱普* | | memory
ap-moller-holding | A.P. Moller Holding, A.P. Møller Holding, APMH Invest | 马士基家族控股 馬士基家族控股 | fund |
ap-systems | AP Systems | | | equipment
ap-thailand | AP Thailand | | |
ap1 | AP1, First Swedish National Pension Fund | 瑞典第一国家养老基金 瑞典第一國家養老基金 | fund |
ap2 | AP2, Second Swedish National Pension Fund | 瑞典第二国家养老基金 瑞典第二國家養老基金 | fund |
ap3 | AP3, Third Swedish National Pension Fund | 瑞典第三国家养老基金 瑞典第三國家養老基金 | fund |
ap4 | AP4, Fourth Swedish National Pension Fund | 瑞典第四国家养老基金 瑞典第四國家養老基金 | fund |
ap6 | AP6, Sixth Swedish National Pension Fund | | fund |
ap7 | AP7 | 瑞典第七国家养老基金 瑞典第七國家養老基金 | fund |
apa-corp | APA Corp, Apache Corp | 阿帕奇石油 | | oil
apa-group | APA Group | APA集团 APA集團 | |
apa-hotel | APA Hotel | APA酒店 阿帕酒店 | |
apache-footwear | Apache Footwear | 清祿 清禄 清祿集團 清禄集团 | |
apaq-technology | Apaq Technology | 鈺邦 钰邦 鈺邦科技 钰邦科技 | | parts
apax | Apax Partners, Apax | 安佰深 安佰深私募 | fund |
apcb | APCB | 競國 竞国 競國實業 竞国实业 | |
apellis | Apellis, Apellis Pharmaceuticals | | | drugs
apeloa-pharma | Apeloa Pharma, Apeloa | 普洛药业 普洛藥業 | | cdmo
aperam | Aperam | 阿佩拉姆 | | steel
apex-aviation | Apex Aviation | 飛特立航空 飞特立航空 安捷航空 | | airline
apex-clean-energy | Apex Clean Energy | | | power
apex-international | Apex International | 泰鼎 泰鼎-KY | |
apex-space | Apex Space | | | launch
apexbio | ApexBio | 五鼎 五鼎生技 | |
api-ip | Italiana Petroli, API IP | | | oil
apicorp | APICORP, Arab Energy Fund, The Arab Energy Fund | 阿拉伯能源基金 阿拉伯石油投资公司 阿拉伯石油投資公司 | lender |
apm-terminals | APM Terminals | 马士基码头 馬士基碼頭 马士基碼頭 AP穆勒码头 AP穆勒碼頭 | | transport
apobank | apoBank, Deutsche Apotheker- und Ärztebank | | lender |
apogee-therapeutics | Apogee Therapeutics | | | drugs
apollo-go | Apollo Go | 萝卜快跑 蘿蔔快跑 | | robotaxi
apollo-hospitals | Apollo Hospitals | 阿波罗医院 阿波羅醫院 | |
apollo-syndicate-management | Apollo Syndicate Management | | lender |
apollo-tyres | Apollo Tyres | 阿波罗轮胎 阿波羅輪胎 | |
apollomics | Apollomics | 冠科美博 | | drugs
apotex | Apotex | | | drugs
app-china | APP China, Asia Pulp & Paper, Asia Pulp and Paper, Sinar Mas, Sinar Mas Group | 金光纸业 金光紙業 金光集团APP 金光集團APP APP中国 APP中國 亚洲浆纸 亞洲漿紙 金光集团 金光集團 | |
apparel-group | Apparel Group | | | retail
appia-rare-earths | Appia Rare Earths | | | rare-earths
appian-capital-advisory | Appian Capital Advisory, Appian Capital | 阿皮安资本 阿皮安資本 | fund | mining
apple-tv | Apple TV+ | | | media
applied-intuition | Applied Intuition | | | software
applied-materials-taiwan | Applied Materials Taiwan | 台灣應材 臺灣應材 台湾应材 台灣應用材料 臺灣應用材料 台湾应用材料 | | equipment
applied-optoelectronics | Applied Optoelectronics | | | optics
applied-systems | Applied Systems | | | software
applied-therapeutics | Applied Therapeutics | | | drugs
applovin | AppLovin | | | platform
appotronics | Appotronics | 光峰科技 光峯科技 | |
apptio | Apptio | | | software
apptronik | Apptronik | 阿普特罗尼克 阿普特羅尼克 | | equipment
appworks | AppWorks | 之初創投 之初创投 之初加速器 | fund |
appworks-ventures | AppWorks Ventures | 之初創業投資 之初创业投资 | fund |
apr-corp | APR Corp | | |
apra | APRA, Australian Prudential Regulation Authority | 澳大利亚审慎监管局 澳大利亞審慎監管局 | observer |
apraava-energy | Apraava Energy | | | power
april-group-indonesia | APRIL Group Indonesia | 亚太资源国际 亞太資源國際 | |
aprr | APRR | | |
apt-medical | APT Medical | 惠泰医疗 惠泰醫療 | | equipment
apt-satellite | APT Satellite, APT Mobile Satcom | 亚太卫星 亞太衛星 亞太衞星 亚太星通 亞太星通 亚太卫星控股 亞太衛星控股 亞太衞星控股 | | telecom
aptorum | Aptorum | | | drugs
apu-jsc | APU JSC | | |
aqr-capital | AQR Capital, AQR Capital Management | | fund |
aqua-comms | Aqua Comms | | | telecom
aquabounty | AquaBounty | | |
aqualia | Aqualia | | |
aquila-capital | Aquila Capital, Aquila Clean Energy | | fund |
ara-asset-management | ARA Asset Management | 亚腾资产 亞騰資產 亚腾资产管理 亞騰資產管理 | fund |
ara-jeronimo-martins-colombia | Ara Jerónimo Martins Colombia | | | retail
arab-bank-jordan | Arab Bank Jordan, Arab Bank plc | 阿拉伯银行 阿拉伯銀行 | lender |
arab-banking-corporation | Arab Banking Corporation, Bank ABC | 阿拉伯银行公司 阿拉伯銀行公司 | lender |
arab-contractors | Arab Contractors | 阿拉伯承包商 阿拉伯承包商公司 | | epc
arab-fund-for-economic-and-social-development | Arab Fund for Economic and Social Development | 阿拉伯经济社会发展基金 阿拉伯經濟社會發展基金 | lender |
arab-monetary-fund | Arab Monetary Fund | 阿拉伯货币基金组织 阿拉伯貨幣基金組織 | lender |
arab-national-bank | Arab National Bank | 阿拉伯国家银行 阿拉伯國家銀行 | lender |
arab-potash-company | Arab Potash Company | 阿拉伯钾盐公司 阿拉伯鉀鹽公司 阿拉伯钾肥公司 阿拉伯鉀肥公司 | | fertiliser
arabelle | Arabelle Solutions | 阿拉贝勒 阿拉貝勒 | | turbines
arabian-centres | Arabian Centres, Cenomi Centers | | |
arabian-drilling | Arabian Drilling | | |
arabsat | Arabsat | 阿拉伯卫星通信组织 阿拉伯衛星通信組織 阿拉伯卫星 阿拉伯衛星 | |
arabtec | Arabtec | 阿拉伯泰克 | | epc
arada-developments | Arada Developments | | |
arafura-rare-earths | Arafura Rare Earths, Arafura | 阿拉弗拉稀土 阿拉弗拉 | | rare-earths
aramark | Aramark | 愛瑪客 爱玛客 | |
aramco-digital | Aramco Digital | 阿美数字 阿美數字 | | cloud
aramco-power | Aramco Power | | | power
aramco-trading | Aramco Trading | 阿美贸易 阿美貿易 | | trading
aramco-ventures | Aramco Ventures, Saudi Aramco Energy Ventures | 阿美风险投资 阿美風險投資 沙特阿美风投 沙特阿美風投 | fund |
aramex | Aramex | 阿拉梅克斯 | |
arauco | Arauco, Celulosa Arauco | 阿勞科 阿劳科 智利阿勞科 智利阿劳科 | | materials
aravive | Aravive | | | drugs
arb-corporation | ARB Corporation | | | parts
arbor-biotechnologies | Arbor Biotechnologies | | | drugs
arbor-realty | Arbor Realty | | lender |
arbor-technology | Arbor Technology | 磐儀科技 磐仪科技 | |
arbutus-biopharma | Arbutus Biopharma | | | drugs
arc-clean-technology | ARC Clean Technology | | | reactors
arc-resources | ARC Resources | | | lng
arca-continental | Arca Continental | | |
arcadis | Arcadis | 凯谛思 凱諦思 | observer |
arcbest | ArcBest | | | transport
arcelik | Arçelik, Arcelik, Beko | 阿奇立克 | |
arcellx | Arcellx | | | drugs
arcelormittal-kryvyi-rih | ArcelorMittal Kryvyi Rih | 安赛乐米塔尔克里沃罗格 安賽樂米塔爾克里沃羅格 | | steel
arcelormittal-nippon-steel-india | ArcelorMittal Nippon Steel India | 安赛乐米塔尔日本制铁印度 安賽樂米塔爾日本製鐵印度 | | steel
arch-capital | Arch Capital, Arch Capital Group | 艾奇資本 艾奇资本 | lender |
arch-venture | ARCH Venture, ARCH Venture Partners | | fund |
archer-aviation | Archer Aviation | 阿彻航空 阿徹航空 | | aircraft
archer-daniels-midland | Archer Daniels Midland | 阿彻丹尼尔斯米德兰 阿徹丹尼爾斯米德蘭 ADM公司 | | grain
architectural-services-department | Architectural Services Department | 建築署 建筑署 香港建築署 香港建筑署 | government |
archrock | Archrock | | | equipment
arclight-capital | ArcLight Capital, ArcLight Capital Partners | | fund |
arcline-investment-management | Arcline Investment Management | | fund |
arcmont | Arcmont | | lender |
arconic | Arconic | 奧科寧克 奥科宁克 | | materials
arcor | Arcor | | |
arcosa | Arcosa | | | equipment
arcplus-group | Arcplus Group, Arcplus | 华建集团 華建集團 华东建筑设计 華東建築設計 | |
arcsoft | ArcSoft | 虹软科技 虹軟科技 虹软 虹軟 | | software
arcteryx | Arc'teryx | 始祖鸟 始祖鳥 ARCTERYX始祖鸟 ARCTERYX始祖鳥 | |
arctia | Arctia | | | shipping
arctic-green | Arctic Green Energy | 极地绿色能源 極地綠色能源 | |
arctic-securities | Arctic Securities | | observer |
arctic-vision | Arctic Vision | 极目生物 極目生物 | | drugs
arctos-partners | Arctos Partners | | fund |
arcturus-therapeutics | Arcturus Therapeutics | | | drugs
arcus-biosciences | Arcus Biosciences, Arcus | | | drugs
arcutis | Arcutis, Arcutis Biotherapeutics | | | drugs
ard | ARD Germany | 德国公共广播联盟 德國公共廣播聯盟 | |
ardagh | Ardagh, Ardagh Group, Ardagh Metal Packaging | 阿达格集团 阿達格集團 阿尔达格 阿爾達格 | |
ardagh-metal | Ardagh Metal | | | materials
ardelyx | Ardelyx | | | drugs
ardent-health | Ardent Health | | |
ardian | Ardian | | fund |
ardmore-shipping | Ardmore Shipping | 阿德莫尔航运 阿德莫爾航運 | | shipping
arecoms | ARECOMS | 刚果战略矿产监管局 剛果戰略礦產監管局 | government |
areit | AREIT | | fund |
arena-pharmaceuticals | Arena Pharmaceuticals | | | drugs
ares-capital | Ares Capital | 阿瑞斯資本 阿瑞斯资本 | lender |
ares-international | Ares International | 資通電腦 资通电脑 | | software
areteia-therapeutics | Areteia Therapeutics | | | drugs
arevon | Arevon | | | power
arezzo | Arezzo, Azzas 2154 | | | retail
argan | Argan SA | | |
argent-lng | Argent LNG | | | lng
argenta | Argenta Bank | | lender |
argentinas-economy-ministry | Argentina's Economy Ministry, Argentine Economy Ministry | 阿根廷經濟部 阿根廷经济部 | government |
argentine-air-force | Argentine Air Force | 阿根廷空軍 阿根廷空军 | government |
argentine-football-association | Argentine Football Association | 阿根廷足協 阿根廷足协 阿根廷足球協會 阿根廷足球协会 | | rights
argentine-government | Argentine government, Government of Argentina | 阿根廷政府 | government |
argentine-ministry-of-defence | Argentine Ministry of Defence, Argentine Ministry of Defense | 阿根廷國防部 阿根廷国防部 | government |
argenx | argenx, Argenx | 阿根思 | | drugs
argo-ai | Argo AI | | | robotaxi
argo-biopharma | Argo Biopharma | 舶望制药 舶望製藥 | | drugs
argo-blockchain | Argo Blockchain | | | datacentre
argo-group | Argo Group, Argo Insurance | | lender |
argo-infrastructure-partners | Argo Infrastructure Partners | | fund |
argonaut-gold | Argonaut Gold | | | mining
argonne-national-laboratory | Argonne National Laboratory | 阿貢國家實驗室 阿贡国家实验室 阿岡國家實驗室 阿冈国家实验室 | |
argosy-minerals | Argosy Minerals | | | lithium
argosy-research | Argosy Research | 優群科技 优群科技 | | parts
ariake-japan | Ariake Japan | 有明日本 | |
arianegroup | ArianeGroup | 阿丽亚娜集团 阿麗亞娜集團 | | launch
arianne-phosphate | Arianne Phosphate | | | fertiliser
arion | Arion Bank | | lender |
aris-mining | Aris Mining | | | mining
arise | Arise AB | | | power
arise-bv | Arise BV | | fund |
arise-iip | ARISE IIP, Arise Integrated Industrial Platforms | | |
aristocrat-leisure | Aristocrat Leisure | 亚力多 亞力多 | |
ariston | Ariston, Ariston Group | 阿里斯顿 阿里斯頓 | |
aritzia | Aritzia | | | retail
arizona-state-university | Arizona State University | 亞利桑那州立大學 亚利桑那州立大学 | |
ark-data | Ark Data Centres | | | datacentre
arkas | Arkas Holding, Arkas Line | 阿尔卡斯 阿爾卡斯 阿卡斯 | | shipping
arkea | Arkéa, Crédit Mutuel Arkéa | | lender |
arkema | Arkema | 阿科玛 阿科瑪 阿科玛集团 阿科瑪集團 | | chemicals
arkia | Arkia | | | airline
armaments-bureau-taiwan | Armaments Bureau Taiwan | 國防部軍備局 国防部军备局 軍備局 军备局 | government |
armani | Giorgio Armani, Armani, Armani Group | 阿玛尼 阿瑪尼 亚曼尼 亞曼尼 | |
armasuisse | armasuisse | 瑞士国防采购局 瑞士國防採購局 | government |
armenian-government | Armenian government, Republic of Armenia | 亚美尼亚政府 亞美尼亞政府 | government |
armis-security | Armis Security | | | software
armstrong-world-industries | Armstrong World Industries | 阿姆斯壯 阿姆斯壮 | | materials
army-medical-university | Army Medical University, Third Military Medical University | 陆军军医大学 陸軍軍醫大學 第三军医大学 第三軍醫大學 | |
aro-drilling | ARO Drilling | | |
aroundtown | Aroundtown | | |
arpa-e | ARPA-E | | government |
arqiva | Arqiva | | |
arquus | Arquus | | | defence
arrail-group | Arrail Group | 瑞尔集团 瑞爾集團 瑞尔齿科 瑞爾齒科 | |
array-biopharma | Array BioPharma | | | drugs
array-digital-infrastructure | Array Digital Infrastructure | | | telecom
array-technologies | Array Technologies | | | solar
arriva | Arriva, Arriva Group | 阿利瓦 阿里瓦 | |
arrival | Arrival UK, Arrival SA | | | cars
arrivent | ArriVent, ArriVent BioPharma | | | drugs
arrow-electronics | Arrow Electronics | 艾睿電子 艾睿电子 | | trading
arrow-energy | Arrow Energy | | | oil
arrow-home | Arrow Home | 箭牌家居 箭牌卫浴 箭牌衛浴 箭牌衞浴 | |
arrowhead-pharmaceuticals | Arrowhead Pharmaceuticals | 箭頭製藥 箭头制药 | | drugs
arsat | ARSAT | 阿根廷衛星公司 阿根廷卫星公司 | | telecom
arsenal | Arsenal FC, Arsenal Football Club | 阿森纳 阿森納 阿仙奴 | |
arsenal-bulgaria | Arsenal AD | | | defence
art-basel | Art Basel, MCH Group | 巴塞尔艺术展 巴塞爾藝術展 | |
art-basel-hong-kong | Art Basel Hong Kong | 香港巴塞爾藝術展 香港巴塞尔艺术展 | |
artemis-gold | Artemis Gold | | | mining
arteris-brasil | Arteris Brasil | | |
arteris-sa | Arteris S.A. | | |
arthur-j-gallagher | Arthur J. Gallagher | 加拉格爾保險經紀 加拉格尔保险经纪 | observer |
artience | Artience, Toyo Ink | 东洋油墨 東洋油墨 | | chemicals
artistic-milliners | Artistic Milliners | | |
artiva-biotherapeutics | Artiva Biotherapeutics | | | drugs
artivion | Artivion | | | equipment
aruba-it | Aruba SpA | | | cloud
aruba-networks | Aruba Networks | | | equipment
aruba-spa | Aruba S.p.A. | | | datacentre cloud
arup | Arup | 奥雅纳 奧雅納 奥雅纳工程 奧雅納工程 | observer |
arval | Arval | | lender |
arvedi | Arvedi | 阿维迪 阿維迪 | | steel
arvinas | Arvinas | | | drugs
arvind-limited | Arvind Limited | 阿文德 | |
as-monaco | AS Monaco | 摩纳哥足球俱乐部 摩納哥足球俱樂部 | |
as-roma | AS Roma | 罗马足球俱乐部 羅馬足球俱樂部 | |
asahi-group | Asahi Group, Asahi Breweries | 朝日集团 朝日集團 朝日啤酒 | |
asahi-intecc | Asahi Intecc | 朝日英达 朝日英達 | |
asahi-kasei | Asahi Kasei | 旭化成 | | materials
asahi-life | Asahi Life | 朝日生命 | lender |
asakabank | Asakabank, Asaka Bank | 阿萨卡银行 阿薩卡銀行 | lender |
asan-medical-center | Asan Medical Center | 首尔峨山医院 首爾峨山醫院 | |
asana-inc | Asana Inc | | | software
asante-gold | Asante Gold | | | mining
asb-bank | ASB Bank | ASB银行 ASB銀行 奥克兰储蓄银行 奧克蘭儲蓄銀行 | lender |
asbury-automotive | Asbury Automotive | | | retail
asc-pty | ASC Pty | 澳大利亚潜艇公司 澳大利亞潛艇公司 | | ships
ascap | ASCAP | 美国作曲家作家与出版商协会 美國作曲家作家與出版商協會 | | rights
ascend-elements | Ascend Elements | | | materials
ascend-money | Ascend Money, TrueMoney | | |
ascend-performance-materials | Ascend Performance Materials | 奧升德 奥升德 | | materials
ascendis | Ascendis Pharma | 阿森迪斯 | | drugs
ascension-health | Ascension Health | | |
ascentage-pharma | Ascentage Pharma | 亚盛医药 亞盛醫藥 | | drugs
ascenty | Ascenty | | | datacentre
ascletis | Ascletis | 歌礼制药 歌禮制藥 歌禮製藥 | | drugs
ascot-group-insurance | Ascot Group Insurance | | lender |
ascott | Ascott, The Ascott | 雅诗阁 雅詩閣 雅诗阁公寓 雅詩閣公寓 | |
asda | Asda | 阿斯达 阿斯達 | | retail
aselsan | Aselsan, ASELSAN | 阿塞尔桑 阿塞爾桑 | | defence
asfinag | Asfinag | 奥地利高速公路公司 奧地利高速公路公司 | government |
ashdod-port | Ashdod Port | 阿什杜德港 | |
ashland-inc | Ashland Inc | 亞什蘭 亚什兰 | | materials
ashley-furniture | Ashley Furniture | 愛室麗 爱室丽 | |
ashmore | Ashmore Group | 安石集团 安石集團 | fund |
ashok-leyland | Ashok Leyland | 阿斯霍克雷兰德 阿斯霍克雷蘭德 | | cars
ashtead | Ashtead, Sunbelt Rentals | 阿什泰德 | | lease
ashtrom | Ashtrom | | | epc
asia-aluminum-holdings | Asia Aluminum Holdings | 亚洲铝业 亞洲鋁業 | | materials
asia-cement-china | Asia Cement China | 亚洲水泥中国 亞洲水泥中國 亚洲水泥(中国) 亞洲水泥(中國) 亞泥中國 亚泥中国 | |
asia-container-terminals | Asia Container Terminals | 亞洲貨櫃碼頭 亚洲货柜码头 | |
asia-financial-holdings | Asia Financial Holdings | 亞洲金融集團 亚洲金融集团 | lender |
asia-insurance | Asia Insurance | | lender |
asia-new-bay-area | Asia New Bay Area | 亞洲新灣區 亚洲新湾区 | |
asia-pacific-mechanical-and-electronic | Asia-Pacific Mechanical & Electronic | 亚太股份 亞太股份 亚太机电 亞太機電 | | parts
asia-pacific-resources-international | Asia Pacific Resources International, APRIL Group | | |
asia-silicon-qinghai | Asia Silicon Qinghai | 亚洲硅业青海 亞洲硅業青海 亚洲硅业(青海) 亞洲硅業(青海) | | polysilicon
asia-standard-hotel | Asia Standard Hotel | 泛海酒店 | |
asia-standard-international | Asia Standard International | 泛海國際 泛海国际 泛海國際集團 泛海国际集团 | |
asia-symbol | Asia Symbol | 亚太森博 亞太森博 | |
asia-television | Asia Television | 亞洲電視 亚洲电视 亞視數碼媒體 亚视数码媒体 | |
asia-united-bank | Asia United Bank | | lender |
asia-university-hospital | Asia University Hospital | 亞大醫院 亚大医院 | |
asia-university-taiwan | Asia University Taiwan | 台中亞洲大學 臺中亞洲大學 台中亚洲大学 亞洲大學附屬醫院 亚洲大学附属医院 | |
asiacell | Asiacell | | | telecom
asian-football-confederation | Asian Football Confederation | 亚足联 亞足聯 亞洲足協 亚洲足协 | | rights
asian-paints | Asian Paints | | |
asiasat | AsiaSat, Asia Satellite Telecommunications | 亚洲卫星 亞洲衛星 亞洲衞星 亚洲卫星公司 亞洲衛星公司 亞洲衞星公司 亞洲衛星控股 亚洲卫星控股 | | telecom
asiastar | Asiastar, Yaxing Motor, Yangzhou Yaxing | 亚星客车 亞星客車 | | cars
asiaworld-expo | AsiaWorld-Expo | 亞洲國際博覽館 亚洲国际博览馆 亞博館 亚博馆 | |
asiayo | AsiaYo | AsiaYo愛亞遊 AsiaYo爱亚游 | | platform
asic-australia | ASIC Australia, Australian Securities and Investments Commission | 澳大利亚证券投资委员会 澳大利亞證券投資委員會 | observer |
asics | Asics | 亚瑟士 亞瑟士 | |
asieris | Asieris | 亚虹医药 亞虹醫藥 | | drugs
asklepios | Asklepios Kliniken | | |
askul | Askul | 爱速客乐 愛速客樂 | | retail
asky-airlines | ASKY Airlines | | | airline
asm-global | ASM Global | | |
asm-international | ASM International, ASMI | 先晶半导体 先晶半導體 | | equipment
asm-smart | Smart Photonics, SMART Photonics | | | chips
asmar | Asmar, ASMAR Chile | 智利海軍造船廠 智利海军造船厂 | | ships
asmc | ASMC, Advanced Semiconductor Manufacturing Corp | 上海先进半导体 上海先進半導體 | | foundry
asml-taiwan | ASML Taiwan | 台灣艾司摩爾 臺灣艾司摩爾 台湾艾司摩尔 | |
asmpt | ASMPT, ASM Pacific Technology | ASM太平洋 ASM太平洋科技 ASMPT | | equipment
asos | ASOS, Asos | 阿索斯 | | retail
aspect-biosystems | Aspect Biosystems | | | drugs
aspen-pharmacare | Aspen Pharmacare, Aspen Pharma | 爱施健 愛施健 | | drugs
aspida | Aspida | | lender |
aspilsan | Aspilsan, ASPİLSAN | | | batteries
asr-microelectronics | ASR Microelectronics, ASR Micro | 翱捷科技 | | chips
asr-nederland | ASR Nederland, a.s.r. | | lender |
assa-abloy | Assa Abloy, ASSA ABLOY | 亚萨合莱 亞薩合萊 亚萨合莱集团 亞薩合萊集團 | | equipment
assai | Assaí, Assai Atacadista | | | retail
assan | Assan Alüminyum, Kibar Holding, Assan Hanil | 基巴尔控股 基巴爾控股 | |
asseco | Asseco, Asseco Poland | 阿塞科 | | software
assembly-biosciences | Assembly Biosciences | | | drugs
asset-management-association-of-china | Asset Management Association of China, AMAC | 中国基金业协会 中國基金業協會 中基协 中基協 中国证券投资基金业协会 中國證券投資基金業協會 | observer |
asset-management-one | Asset Management One | | fund |
assetmark | AssetMark | 华泰AssetMark 華泰AssetMark | observer |
assmang | Assmang, Assore | 阿斯芒 | | mining
associated-bank | Associated Bank, Associated Banc-Corp | | lender |
associated-british-ports | Associated British Ports | 英国联合港口 英國聯合港口 | |
assura | Assura, Primary Health Properties | | |
assuranceforeningen-northstandard | Assuranceforeningen NorthStandard, NorthStandard | 北标保赔协会 北標保賠協會 | lender |
assurant | Assurant | 安信龍 安信龙 | lender |
assured-guaranty | Assured Guaranty | | lender |
assuredpartners | AssuredPartners | | observer |
ast-spacemobile | AST SpaceMobile | AST太空移动 AST太空移動 | | telecom
astana-international-exchange | Astana International Exchange | 阿斯塔纳国际交易所 阿斯塔納國際交易所 | observer |
astana-international-financial-centre | Astana International Financial Centre, AIFC | 阿斯塔纳国际金融中心 阿斯塔納國際金融中心 | government |
astana-motors | Astana Motors | 阿斯塔纳汽车 阿斯塔納汽車 | | cars retail
astara-chile | Astara Chile | | | trading
astarta | Astarta Holding, Astarta-Kyiv | 阿斯塔尔塔 阿斯塔爾塔 | | farm
astec-industries | Astec Industries | | | equipment
aster-dm-healthcare | Aster DM Healthcare | | |
astera-labs | Astera Labs | 阿斯特拉實驗室 阿斯特拉实验室 | | chips
asterion | Asterion Industrial Partners | | fund |
astm-spa | ASTM S.p.A. | | |
aston-martin | Aston Martin, Aston Martin Lagonda | 阿斯顿马丁 阿斯頓馬丁 艾斯顿马丁 艾斯頓馬丁 | | cars
aston-villa | Aston Villa | 阿斯顿维拉 阿斯頓維拉 | |
astora | astora | | |
astorg | Astorg | 爱思拓 愛思拓 | fund |
astory | Astory | | | rights
astra-international | Astra International | 阿斯特拉 阿斯特拉国际 阿斯特拉國際 | |
astra-space | Astra Space | 阿斯特拉太空 | | launch
astra-vagoane | Astra Vagoane Călători, Astra Vagoane | | | trains
astranis | Astranis | | | launch
astrazeneca-china | AstraZeneca China | 阿斯利康中国 阿斯利康中國 | | drugs
astri | ASTRI, Hong Kong Applied Science and Technology Research Institute | 香港應用科技研究院 香港应用科技研究院 應科院 应科院 香港應科院 香港应科院 | |
astria-therapeutics | Astria Therapeutics | | | drugs
astribot | Astribot | 星尘智能 星塵智能 | |
astro-malaysia | Astro Malaysia | | | media
astrobotic | Astrobotic | | | launch
astronergy-solar | Astronergy Solar, Chint New Energy, Chint Solar | 正泰新能源 正泰太阳能 正泰太陽能 | | solar
astronics | Astronics | | | parts
astroscale | Astroscale | | | launch
asur | Asur, Grupo Aeroportuario del Sureste | | |
asus-cloud | ASUS Cloud | 華碩雲端 华硕云端 | | cloud
asx-limited | ASX Limited, Australian Securities Exchange | 澳洲证券交易所 澳洲證券交易所 澳大利亚证券交易所 澳大利亞證券交易所 澳交所 | observer |
asyad-group | Asyad Group, Asyad Shipping | 阿西亚德集团 阿西亞德集團 阿曼阿西亚德航运 阿曼阿西亞德航運 | | shipping
asymchem | Asymchem | 凯莱英 凱萊英 | | cdmo
at-and-s | AT&S, Austria Technologie & Systemtechnik | 奥特斯 奧特斯 | | materials
at-tokyo | AT Tokyo | | | datacentre
atacadao | Atacadão, Carrefour Brasil | | | retail
atai-life-sciences | Atai Life Sciences | | | drugs
atal | Atal SA | | |
atal-engineering | ATAL Engineering, Analogue Holdings | 安樂工程 安乐工程 安樂工程集團 安乐工程集团 | | epc
atalanta | Atalanta BC | 亚特兰大足球俱乐部 亞特蘭大足球俱樂部 | |
atalaya-mining | Atalaya Mining | 阿塔拉亚矿业 阿塔拉亞礦業 | | mining
atara-biotherapeutics | Atara Biotherapeutics | | | drugs
atb-financial | ATB Financial | | lender |
atco-ltd | ATCO Ltd, Canadian Utilities | 阿特科 | | power
atea-pharmaceuticals | Atea Pharmaceuticals | | | drugs
atem-distribuidora | Atem Distribuidora | | | oil
atenor | Atenor | | |
athabasca-oil | Athabasca Oil | 阿薩巴斯卡石油 阿萨巴斯卡石油 | | oil
athenahealth | athenahealth | | | software
athene | Athene, Athene Holding | | lender |
athenex | Athenex | | | drugs
athens-airport | Athens International Airport | 雅典国际机场 雅典國際機場 | |
ather-energy | Ather Energy | | | cars
athira-pharma | Athira Pharma | | | drugs
athub | AtHub, Shanghai AtHub, Data Harbour | 数据港 數據港 | | datacentre
ati-inc | ATI Inc, Allegheny Technologies | 阿勒格尼技術 阿勒格尼技术 | | materials
atinum-investment | Atinum Investment | | fund |
atkinsrealis | AtkinsRéalis, AtkinsRealis, SNC-Lavalin | 蘭萬靈 兰万灵 阿特金斯瑞利 | | epc
atkore | Atkore | | | equipment
atlanta-united | Atlanta United | | | rights
atlantic-grupa | Atlantic Grupa | | |
atlantic-lithium | Atlantic Lithium | 大西洋锂业 大西洋鋰業 | | lithium
atlantic-sapphire | Atlantic Sapphire | 大西洋蓝宝石 大西洋藍寶石 | | farm
atlantica | Atlantica Sustainable Infrastructure, Abengoa | 阿本戈亚 阿本戈亞 | | power
atlantico-sul | Atlântico Sul, Estaleiro Atlântico Sul | 南大西洋造船廠 南大西洋造船厂 | | ships
atlantis-sanya | Atlantis Sanya | 三亚亚特兰蒂斯 三亞亞特蘭蒂斯 | |
atlas-air | Atlas Air, Atlas Air Worldwide | 亞特拉斯航空 亚特拉斯航空 阿特拉斯航空 | | airline
atlas-arteria | Atlas Arteria | 阿特拉斯干线 阿特拉斯干線 阿特拉斯高速 | |
atlas-copco | Atlas Copco | 阿特拉斯科普柯 阿特拉斯 | | equipment
atlas-energy-solutions | Atlas Energy Solutions | | |
atlas-iron | Atlas Iron | 阿特拉斯铁矿 阿特拉斯鐵礦 | | mining
atlas-lithium | Atlas Lithium | | | lithium
atlas-renewable-energy | Atlas Renewable Energy | | | power
atlas-venture | Atlas Venture | | fund |
atlassian | Atlassian | | | software
atletico | Atlético Madrid, Atletico Madrid, Atlético de Madrid | 马德里竞技 馬德里競技 马竞 馬競 | |
atlus | Atlus | | |
atm-milano | ATM Milano, Azienda Trasporti Milanesi | 米兰交通公司 米蘭交通公司 | |
atmel | Atmel | 愛特梅爾 爱特梅尔 | | chips
atmos-energy | Atmos Energy | | | gasbuyer
atn-international | ATN International | | | telecom
atnorth | atNorth | | | datacentre
atom-computing | Atom Computing | | | equipment
atom-hightech | Atom HighTech | 原子高科 | | drugs
atome-energy | ATOME Energy, Atome plc | | | fertiliser
atomera | Atomera | | | chips
atomic-energy-of-canada | Atomic Energy of Canada, AECL | 加拿大原子能公司 | | reactors
atomico | Atomico | 阿托米科 | fund |
atomwise | Atomwise, Numerion Labs | | | drugs
atos | Atos, Eviden | 阿托斯 | | software
atour | Atour, Atour Lifestyle | 亚朵 亞朵 亚朵集团 亞朵集團 亚朵酒店 亞朵酒店 | |
atp | ATP Denmark, Arbejdsmarkedets Tillægspension, Danish pension fund ATP | 丹麦劳动力市场补充养老基金 丹麥勞動力市場補充養老基金 丹麦ATP 丹麥ATP | fund |
atp-tour | ATP Tour | 国际男子职业网球协会 國際男子職業網球協會 | | rights
atradius | Atradius | 安卓信用保险 安卓信用保險 安卓集团 安卓集團 | lender |
atrenew | ATRenew, Aihuishou | 万物新生 萬物新生 爱回收 愛回收 | |
atresmedia | Atresmedia | | | media
atricure | AtriCure | | | equipment
atrium-ljungberg | Atrium Ljungberg | | |
ats-corp | ATS Corp | | | equipment
attarat-power | Attarat Power | 阿塔拉特电力 阿塔拉特電力 | | power
attendo | Attendo | | |
attica-bank | CrediaBank, Attica Bank | | lender |
attica-group | Attica Group, Blue Star Ferries | | | shipping
attijariwafa-bank | Attijariwafa Bank, Attijariwafa | 阿提扎利瓦法银行 阿提扎利瓦法銀行 | lender |
attiko-metro | Attiko Metro, Elliniko Metro | 雅典地铁 雅典地鐵 | |
atvos | Atvos | | | oil
aubo-robotics | AUBO Robotics, Aubo | 遨博智能 | |
auchan | Auchan | 欧尚 歐尚 | | retail
auckland-airport | Auckland Airport, Auckland International Airport | 奥克兰机场 奧克蘭機場 | |
auckland-council | Auckland Council | 奥克兰市议会 奧克蘭市議會 奥克兰市政府 奧克蘭市政府 | government |
audax-group | Audax Group | | fund |
audax-private-debt | Audax Private Debt | | lender |
audemars-piguet | Audemars Piguet | 爱彼表 愛彼錶 | |
audi-faw-nev | Audi FAW NEV | 奥迪一汽 奧迪一汽 奥迪一汽新能源 奧迪一汽新能源 | | cars
audible-inc | Audible Inc | | | media
augstsprieguma | Augstsprieguma tīkls | | |
aukey | Aukey | 傲基股份 傲基科技 | | retail
auldey | Auldey, Alpha Group Animation | 奥飞娱乐 奧飛娛樂 | |
aumovio | Aumovio | 欧摩威 歐摩威 | | parts
auntea-jenny | Auntea Jenny | 沪上阿姨 滬上阿姨 | |
auntie-annes | Auntie Anne's | | | retail
auo-crystal | AUO Crystal | 友達晶材 友达晶材 | | wafers
auo-digitech | AUO Digitech | 友達數位 友达数位 | | software
auo-display-plus | AUO Display Plus | 達擎 达擎 | |
aura-biosciences | Aura Biosciences | | | drugs
aura-minerals | Aura Minerals | | | mining
aurelia-metals | Aurelia Metals | | | mining
auren-energia | Auren Energia | | | power
aurinia | Aurinia, Aurinia Pharmaceuticals | | | drugs
aurobindo-pharma | Aurobindo Pharma, Aurobindo | 阿拉宾度 阿拉賓度 奥罗宾多制药 奧羅賓多製藥 | | drugs
aurora-airlines-russia | Aurora Airlines Russia | 极光航空 極光航空 | | airline
aurora-cannabis | Aurora Cannabis | 奧羅拉大麻 奥罗拉大麻 | | farm
aurora-coop | Aurora Coop | | | farm
aurora-flight-sciences | Aurora Flight Sciences | 極光飛行科學 极光飞行科学 | | aircraft
aurora-innovation | Aurora Innovation | 极光创新 極光創新 | | robotaxi
aurubis | Aurubis | 奥鲁比斯 奧魯比斯 | | materials
ausgrid | Ausgrid | | |
ausnet | AusNet, AusNet Services | | |
ausnutria-dairy | Ausnutria Dairy, Ausnutria | 澳优 澳優 澳优乳业 澳優乳業 | |
ausnutria-hyproca | Ausnutria Hyproca | 海普诺凯 海普諾凱 | |
aussie-broadband | Aussie Broadband | | | telecom
austal | Austal | 奥斯塔 奧斯塔 奥斯塔船厂 奧斯塔船廠 | | ships
austal-usa | Austal USA | 奧斯塔美國 奥斯塔美国 | | ships
austasia | AustAsia, AustAsia Group | 澳亚集团 澳亞集團 澳亚牧场 澳亞牧場 | | farm
austevoll | Austevoll Seafood | 奥斯特沃尔海鲜 奧斯特沃爾海鮮 | |
austin-energy | Austin Energy | | | power
austrac | AUSTRAC | | observer |
australia-pacific-lng | Australia Pacific LNG, APLNG | 澳大利亚太平洋液化天然气 澳大利亞太平洋液化天然氣 | | lng
australia-post | Australia Post | 澳大利亚邮政 澳大利亞郵政 澳洲邮政 澳洲郵政 | | transport
australian-agricultural-company | Australian Agricultural Company | 澳大利亚农业公司 澳大利亞農業公司 | | farm
australian-department-of-defence | Australian Department of Defence | 澳大利亚国防部 澳大利亞國防部 澳洲国防部 澳洲國防部 | government |
australian-energy-market-operator | Australian Energy Market Operator, AEMO | 澳大利亚能源市场运营商 澳大利亞能源市場運營商 | observer |
australian-football-league | Australian Football League, AFL Commission | 澳式足球联盟 澳式足球聯盟 澳大利亚足球联盟 澳大利亞足球聯盟 | | rights
australian-gas-infrastructure-group | Australian Gas Infrastructure Group | 澳大利亚天然气基础设施集团 澳大利亞天然氣基礎設施集團 | |
australian-gas-networks | Australian Gas Networks | 澳洲燃氣網絡 澳洲燃气网络 | |
australian-government | Australian government, Government of Australia, Commonwealth of Australia | 澳大利亚政府 澳大利亞政府 澳洲政府 | government |
australian-national-university | Australian National University | 澳大利亚国立大学 澳大利亞國立大學 澳洲国立大学 澳洲國立大學 | |
australian-open | Australian Open, Tennis Australia | 澳大利亚网球协会 澳大利亞網球協會 | | rights
australian-renewable-energy-agency | Australian Renewable Energy Agency, ARENA Australia | 澳大利亚可再生能源署 澳大利亞可再生能源署 | government |
australian-retirement-trust | Australian Retirement Trust | 澳洲退休信托 澳洲退休信託 | fund |
australian-strategic-materials | Australian Strategic Materials | 澳大利亚战略材料 澳大利亞戰略材料 | | rare-earths
australian-unity | Australian Unity | | lender |
australiansuper | AustralianSuper | 澳大利亚退休基金 澳大利亞退休基金 澳洲退休基金 澳洲超级基金 澳洲超級基金 | fund |
australis-seafoods | Australis Seafoods | 澳斯特里斯海產 澳斯特里斯海产 | | farm
austrian-airlines | Austrian Airlines | 奥地利航空 奧地利航空 奥航 奧航 | | airline
austrian-government | Austrian government, Republic of Austria | 奥地利政府 奧地利政府 | government |
austrian-post | Austrian Post, Österreichische Post | 奥地利邮政 奧地利郵政 | |
austrian-power-grid | Austrian Power Grid | | | powerbuyer
autel-robotics | Autel Robotics, Autel Intelligent | 道通科技 道通智能 | |
authentic-brands | Authentic Brands, Authentic Brands Group | 正品品牌集团 正品品牌集團 | | rights
auto-trader | Auto Trader Group | | |
auto1 | Auto1, AUTO1 Group | | | platform
autobahn | Autobahn GmbH, Die Autobahn | | government |
autobio | Autobio | 安图生物 安圖生物 | | equipment
autochips | AutoChips | 杰发科技 傑發科技 | | chips
autodesk | Autodesk | 歐特克 欧特克 | | software
autoflight | AutoFlight | 峰飞航空 峰飛航空 峯飛航空 峰飞 峰飛 峯飛 | | aircraft
autogrill | Autogrill | 奥特格里尔 奧特格里爾 | |
autohome | Autohome | 汽车之家 汽車之家 | | platform
autoliv | Autoliv | 奧托立夫 奥托立夫 | | parts
autolus | Autolus | | | drugs
automatic-data-processing | Automatic Data Processing | 自動數據處理公司 自动数据处理公司 | | software
automattic | Automattic | | | platform
automotive-research-and-testing-center | Automotive Research & Testing Center, ARTC | 車輛研究測試中心 车辆研究测试中心 車測中心 车测中心 | |
autonation | AutoNation | | | retail
autonavi | AutoNavi, Amap | 高德地图 高德地圖 高德 高德软件 高德軟件 | | platform
autoneum | Autoneum | | | parts
autoritatea-pentru-reforma-feroviara | Autoritatea pentru Reformă Feroviară | 罗马尼亚铁路改革局 羅馬尼亞鐵路改革局 | government |
autorite-des-marches-financiers | Autorité des marchés financiers | 法国金融市场管理局 法國金融市場管理局 | observer |
autostore | AutoStore | 奥拓司多 奧拓司多 奥拓斯多 奧拓斯多 | | equipment
autostrade | Autostrade per l'Italia | 意大利高速公路公司 | |
autostreets | Autostreets | 汽车街 汽車街 | | platform
autox | AutoX | 安途智行 | | robotaxi
autozone | AutoZone | | | retail
aux-group | AUX Group, Aux Electric | 奥克斯 奧克斯 奥克斯集团 奧克斯集團 奥克斯电气 奧克斯電氣 | |
avaada | Avaada | | | power
avadel | Avadel, Avadel Pharmaceuticals | | | drugs
avalonbay | AvalonBay | 艾芙隆灣 艾芙隆湾 | |
avalue-technology | Avalue Technology | 安勤 安勤科技 | |
avance-gas | Avance Gas | | | shipping
avantor | Avantor, VWR International | 艾萬拓 艾万拓 | | equipment
avantus | Avantus | | | power
avanza | Avanza Bank | | lender |
avary | Avary, Avary Holding | 鹏鼎控股 鵬鼎控股 鹏鼎 鵬鼎 | | parts
avatr | Avatr | 阿维塔 阿維塔 阿维塔科技 阿維塔科技 | | cars
avelo-airlines | Avelo Airlines | | | airline
aveng | Aveng | | | epc
avenue-supermarts | Avenue Supermarts, DMart | | | retail
avenzo-therapeutics | Avenzo Therapeutics | | | drugs
avery-dennison | Avery Dennison | 艾利丹尼森 | | materials
aveva | AVEVA, Aveva | 剑维软件 劍維軟件 | | software
avex | Avex | 爱贝克思 愛貝克思 艾回 艾迴 | | rights
avia-solutions | Avia Solutions Group, SmartLynx | | | lease
avianca | Avianca | 哥倫比亞航空 哥伦比亚航空 | | airline
aviation-capital-group | Aviation Capital Group | 航空資本集團 航空资本集团 | lender | lease
avibras | Avibras | 阿維布拉斯 阿维布拉斯 | | defence
avic | AVIC, Aviation Industry Corporation of China | 航空工业集团 航空工業集團 中航工业 中航工業 中国航空工业集团 中國航空工業集團 | | aircraft defence
avic-chengdu-aircraft | AVIC Chengdu Aircraft, Chengdu Aircraft Industrial | 中航成飞 中航成飛 成飞 成飛 成飞集团 成飛集團 航空工业成飞 航空工業成飛 中航电测 中航電測 | | aircraft defence
avic-composite | AVIC Composite, AVIC High-Tech | 中航高科 中航复材 中航復材 | | materials
avic-dingheng-shipbuilding | AVIC Dingheng Shipbuilding | 中航鼎衡 招商金陵鼎衡 | | ships
avic-electromechanical | AVIC Electromechanical, AVIC Airborne Systems | 中航机载 中航機載 中航电子 中航電子 中航机电 中航機電 航空工业机载 航空工業機載 | | defence
avic-finance | AVIC Finance | 中航财务 中航財務 航空工业财务 航空工業財務 中航工业集团财务 中航工業集團財務 | lender |
avic-fund-management | AVIC Fund Management | 中航基金 | fund |
avic-general-aircraft | AVIC General Aircraft, CAIGA | 中航通飞 中航通飛 航空工业通飞 航空工業通飛 | | aircraft
avic-guizhou-aircraft | AVIC Guizhou Aircraft | 贵航股份 貴航股份 贵飞 貴飛 航空工业贵飞 航空工業貴飛 | | defence
avic-heavy-machinery | AVIC Heavy Machinery | 中航重机 中航重機 | | aircraft
avic-industry-finance-holdings | AVIC Industry-Finance Holdings, AVIC Industry Finance, AVIC Industry-Finance, AVIC Capital | 中航产融 中航產融 中航工业产融控股 中航工業產融控股 中航资本 中航資本 中航工业产融 中航工業產融 | lender |
avic-international | AVIC International | 中航国际 中航國際 中国航空技术国际 中國航空技術國際 | | trading
avic-optronics | AVIC Optronics, AVIC Jonhon Optronic, JONHON | 中航光电 中航光電 | | parts
avic-shenyang-aircraft | AVIC Shenyang Aircraft, Shenyang Aircraft Corporation | 中航沈飞 中航沈飛 沈飞 沈飛 沈飞集团 沈飛集團 沈阳飞机 瀋陽飛機 | | aircraft defence
avic-uas | AVIC UAS, AVIC (Chengdu) UAS | 中无人机 中無人機 | | defence
avic-xian-aircraft | AVIC Xi'an Aircraft, Xi'an Aircraft Industrial, XAC | 中航西飞 中航西飛 西飞 西飛 西飞集团 西飛集團 航空工业西飞 航空工業西飛 | | aircraft
avichina | AviChina, AviChina Industry & Technology | 中航科工 中国航空科技工业 中國航空科技工業 | | aircraft defence
avicopter | AVICOPTER, Avicopter | 中直股份 航空工业直升机 航空工業直升機 | | aircraft
avid-bioservices | Avid Bioservices | | | cdmo
avidity-biosciences | Avidity Biosciences | | | drugs
avient | Avient | 埃萬特 埃万特 | | materials
avilease | AviLease | | lender | lease
avina-clean-hydrogen | Avina Clean Hydrogen | | |
avinor | Avinor | 挪威机场集团 挪威機場集團 | |
avio | Avio SpA, Avio | 阿维奥 阿維奧 | | launch
avis-budget | Avis Budget, Avis Budget Group | 安飛士巴吉 安飞士巴吉 | | lease
avista-corp | Avista Corp | | | power
aviva | Aviva | 英杰华 英傑華 英杰华集团 英傑華集團 | lender |
aviva-investors | Aviva Investors | 英杰华投资 英傑華投資 安本英杰华 安本英傑華 | fund |
avl | AVL List | 李斯特公司 | | equipment
avnet | Avnet | 安富利 | | trading
avon-products | Avon Products | 雅芳 | |
avoro-capital | Avoro Capital | | fund |
avride | Avride | | | robotaxi
avril | Avril Group, Groupe Avril | | |
avrobio | AVROBIO | | | drugs
avtotor | Avtotor | 阿夫托托尔 阿夫托托爾 | | cars
avtovaz | AvtoVAZ, Lada Russia | 伏尔加汽车 伏爾加汽車 拉达汽车 拉達汽車 伏尔加汽车厂 伏爾加汽車廠 | | cars
avz-minerals | AVZ Minerals | AVZ矿业 AVZ礦業 | | lithium
awa-bank | Awa Bank | 阿波银行 阿波銀行 | lender |
aware-super | Aware Super | | fund |
awe | AWE Nuclear Security | | |
awea-mechantronic | Awea Mechantronic | 亞崴 亚崴 亞崴機電 亚崴机电 | | equipment
awinic | Awinic | 艾为电子 艾為電子 | | chips
awl-agri-business | AWL Agri Business, Adani Wilmar | 阿达尼丰益 阿達尼豐益 | | grain
aws-taiwan | AWS Taiwan | 亞馬遜台灣 亞馬遜臺灣 亚马逊台湾 | | cloud
axa-hong-kong | AXA Hong Kong | 安盛香港 安盛保險香港 安盛保险香港 | lender |
axa-spdb | AXA SPDB, SPDB AXA, AXA SPDB Investment Managers | 浦银安盛 浦銀安盛 浦银安盛基金 浦銀安盛基金 | fund |
axa-tianping | AXA Tianping, AXA China | 安盛天平 安盛中国 安盛中國 | lender |
axalta | Axalta, Axalta Coating Systems | 艾仕得 艾仕得塗料 艾仕得涂料 | | materials
axcel | Axcel | | fund |
axcelis | Axcelis, Axcelis Technologies | 亞舍立 亚舍立 | | equipment
axel-springer | Axel Springer | 阿克塞尔施普林格 阿克塞爾施普林格 施普林格集团 施普林格集團 | |
axelera-ai | Axelera AI | | | chips
axelspace | Axelspace | | | launch
axera | Axera, Axera Semiconductor | 爱芯元智 愛芯元智 | | chips
axfood | Axfood | | | retail
axian-telecom | Axian Telecom, Axian Group | | | telecom
axiata | Axiata | 亚通集团 亞通集團 | | telecom
axiom-space | Axiom Space | 公理太空 公理空间 公理空間 | | launch
axis-bank | Axis Bank | 艾克塞斯银行 艾克塞斯銀行 印度Axis银行 印度Axis銀行 | lender |
axis-capital | Axis Capital, AXIS Capital | 安盛达 安盛達 轴心资本 軸心資本 | lender |
axis-communications | Axis Communications | 安讯士 安訊士 | | equipment
axium-infrastructure | Axium Infrastructure | | fund |
axon-enterprise | Axon Enterprise, Taser International | | | equipment
axonics | Axonics | | | equipment
axos-bank | Axos Bank, Axos Financial | | lender |
axpo | Axpo | 瑞士阿克斯波 阿克斯波 | | power
axsome | Axsome, Axsome Therapeutics | | | drugs
axt-inc | AXT Inc | | | wafers
axt-tongmei | AXT Tongmei, Tongmei Xtal | 通美晶体 通美晶體 北京通美 | | wafers
ayala-corporation | Ayala Corporation | 阿亚拉集团 阿亞拉集團 | |
ayala-land | Ayala Land | 阿亚拉置地 阿亞拉置地 | |
ayalaland-logistics | AyalaLand Logistics | | |
ayalon-insurance | Ayalon Insurance | | lender |
ayana-renewable | Ayana Renewable | | | power
ayar-labs | Ayar Labs | | | optics
aydem | Aydem Energy, Aydem Renewables, Gediz Elektrik | | | power
aygaz | Aygaz | | |
ayvens | Ayvens, ALD Automotive, LeasePlan | 爱文思 愛文思 | lender |
azal | Azerbaijan Airlines, AZAL | 阿塞拜疆航空 | | airline
azalea-investment-management | Azalea Investment Management | | fund |
azam-bakhresa-group | Azam Bakhresa Group, Bakhresa Group | | |
azbil | Azbil | 阿自倍尔 阿自倍爾 | |
azenta | Azenta, Brooks Life Sciences | | | equipment
azerbaijan-caspian-shipping | Azerbaijan Caspian Shipping | 里海航运 裏海航運 裡海航運 | | shipping
azerbaijan-railways | Azerbaijan Railways, ADY | 阿塞拜疆铁路 阿塞拜疆鐵路 | |
azerbaijani-government | Azerbaijani government, Republic of Azerbaijan, Government of Azerbaijan | 阿塞拜疆政府 亞塞拜然政府 亚塞拜然政府 | government |
azerenerji | Azerenerji, AzerEnergy, Azerenergy | 阿塞拜疆能源公司 | | power
azergold | Azergold | | | mining
azimut | Azimut Holding, Azimut Group | 安智投资 安智投資 安兹慕特 安茲慕特 | fund |
azimut-benetti | Azimut-Benetti, Azimut Benetti | 阿兹慕贝尼蒂 阿茲慕貝尼蒂 | | ships
azomures | Azomureș, Azomures | | | fertiliser
azorra | Azorra | | | lease
azoty | Grupa Azoty, Azoty | 阿佐蒂集团 阿佐蒂集團 波兰氮肥集团 波蘭氮肥集團 | | fertiliser
azovstal | Azovstal | 亚速钢铁 亞速鋼鐵 亚速钢铁厂 亞速鋼鐵廠 | | steel
azrieli-group | Azrieli Group | 阿兹列里集团 阿茲列里集團 | |
azspace | Azspace, AZSPACE | 紫微科技 | |
azul-airlines | Azul Airlines, Azul SA | 藍色航空 蓝色航空 巴西藍色航空 巴西蓝色航空 | | airline
azule-energy | Azule Energy | 阿祖勒能源 | | oil
azure-lithium-core | Azure Lithium Core | 蔚蓝锂芯 蔚藍鋰芯 | | batteries
azure-power | Azure Power | | | power
azurewave-technologies | Azurewave Technologies | 海華科技 海华科技 | |
b-and-h-photo | B&H Photo | | | retail
b-and-m | B&M European Value Retail | | | retail
b-and-s | B&S Group | | |
b-braun | B. Braun, B. Braun Melsungen, Aesculap | 贝朗医疗 貝朗醫療 贝朗 貝朗 | | equipment
b-grimm-power | B.Grimm Power, B.Grimm | | | power
b-league | B.League | B联赛 B聯賽 日本篮球联盟 日本籃球聯盟 | |
b-medical-systems | B Medical Systems | | |
b-soft | B-Soft | 创业慧康 創業慧康 | | software
b2gold | B2Gold | B2黄金 B2黃金 | | mining
b3-sa | B3 SA, B3 Brazilian stock exchange | 巴西證券交易所 巴西证券交易所 巴西交易所 | observer |
babcock | Babcock International | 巴布科克 巴布科克国际 巴布科克國際 | | defence
babcock-and-wilcox | Babcock & Wilcox | 巴布科克威爾科克斯 巴布科克威尔科克斯 | | turbines
babi-food | Babi Food | 巴比食品 巴比馒头 巴比饅頭 | |
baby-bus | Baby Bus, BabyBus | 宝宝巴士 寶寶巴士 | |
babycare | Babycare | 白贝壳 白貝殼 Babycare公司 | | retail
bac-credomatic | BAC Credomatic, BAC International Bank | | lender |
bacanora-lithium | Bacanora Lithium | 巴卡諾拉 巴卡诺拉 | | lithium
bacardi | Bacardi | 百加得 | |
bachem | Bachem | 巴亨 巴赫姆 | | cdmo
bachoco | Bachoco, Industrias Bachoco | | | farm
back-market | Back Market | | | retail
backbase | Backbase | | | software
bactiguard | Bactiguard | | |
badea | BADEA, Arab Bank for Economic Development in Africa | 阿拉伯非洲经济发展银行 阿拉伯非洲經濟發展銀行 | lender |
badger-meter | Badger Meter | | | equipment
baffinland | Baffinland, Baffinland Iron Mines | | | mining
bafin | BaFin | 德国联邦金融监管局 德國聯邦金融監管局 | observer |
baguio-green | Baguio Green | 碧瑤綠色集團 碧瑶绿色集团 | |
bahiagas | Bahiagás | | | gasbuyer
bahnhof | Bahnhof AB | | | datacentre
bahrain-international-circuit | Bahrain International Circuit | 巴林国际赛道 巴林國際賽道 | |
bahraini-government | Bahraini government, Government of Bahrain | 巴林政府 | government |
bahri | Bahri | 巴赫里 沙特国家航运 沙特國家航運 沙特国家航运公司 沙特國家航運公司 | | shipping
bai-capital | BAI Capital, Bertelsmann Asia Investments, Bertelsmann Investments | 贝塔斯曼亚洲投资基金 貝塔斯曼亞洲投資基金 贝塔斯曼投资 貝塔斯曼投資 | fund |
bai-communications | BAI Communications | | | telecom
baic-bluepark | BAIC BluePark, BJEV, Arcfox | 北汽蓝谷 北汽藍谷 北汽新能源 极狐 極狐 极狐汽车 極狐汽車 | | cars
baic-capital | BAIC Capital, BAIC Group Industrial Investment, BAIC Investment | 北汽产投 北汽產投 北汽产业投资基金 北汽產業投資基金 安鹏资本 安鵬資本 北汽产业投资 北汽產業投資 北汽资本 北汽資本 安鹏投资 安鵬投資 | fund |
baic-finance | BAIC Finance, BAIC Group Finance | 北汽财务 北汽財務 | lender |
baic-leasing | BAIC Leasing | 安鹏租赁 安鵬租賃 安鹏融资租赁 安鵬融資租賃 | lender |
baic-motor | BAIC Motor | 北京汽车股份 北京汽車股份 北京汽车 北京汽車 | | cars
baic-off-road-vehicle | BAIC Off-road Vehicle | 北汽越野车 北汽越野車 | | cars
baicaowei | Baicaowei, Be & Cheery | 百草味 | | retail
baicheng-pharma | Baicheng Pharma | 百诚医药 百誠醫藥 | |
baichuan-ai | Baichuan AI, Baichuan Intelligence | 百川智能 | | software
baidu-ai-cloud | Baidu AI Cloud | 百度智能云 百度智能雲 | | cloud
baidu-capital | Baidu Capital | 百度资本 百度資本 | fund |
baidu-maps | Baidu Maps | 百度地图 百度地圖 | | platform
baidu-ventures | Baidu Ventures, BV Baidu Ventures | 百度风投 百度風投 | fund |
baihang-credit | Baihang Credit | 百行征信 百行徵信 | observer |
baikuang-group | Baikuang Group, Guangxi Baikuang | 百矿集团 百礦集團 吉利百矿 吉利百礦 广西百色百矿 廣西百色百礦 | | mining
baillie-gifford | Baillie Gifford | 柏基投资 柏基投資 柏基 | fund |
bailong-chuangyuan | Bailong Chuangyuan | 百龙创园 百龍創園 | |
bain-and-company | Bain & Company | 貝恩公司 贝恩公司 | observer |
bain-capital-credit | Bain Capital Credit | 貝恩資本信貸 贝恩资本信贷 | lender |
bairun | Bairun, Shanghai Bacchus | 百润股份 百潤股份 锐澳 鋭澳 銳澳 | |
baiterek-holding | Baiterek Holding, Baiterek | 拜捷列克控股 | lender |
baixiang-food | Baixiang Food | 白象食品 | |
baiya | Baiya, Chongqing Baiya | 百亚股份 百亞股份 | |
baiyang-aquatic | Baiyang Aquatic | 百洋股份 | | farm
baiyun-electric | Baiyun Electric, Guangzhou Baiyun Electric | 白云电器 白雲電器 | | equipment
baiyunshan | Baiyunshan, Guangzhou Baiyunshan | 广药白云山 廣藥白雲山 白云山医药 白雲山醫藥 | | drugs
bajaj-auto | Bajaj Auto | 巴贾吉汽车 巴賈吉汽車 | | cars
bajaj-finance | Bajaj Finance, Bajaj Finserv | 巴贾吉金融 巴賈吉金融 | lender |
baker-mckenzie-taiwan | Baker McKenzie Taiwan | 國際通商法律事務所 国际通商法律事务所 | observer |
bakkafrost | Bakkafrost | 巴卡佛斯特 巴卡弗罗斯特 巴卡弗羅斯特 | | farm
bakkavor | Bakkavor | | |
bal-container-line | BAL Container Line | 博亚航运 博亞航運 博亚国际海运 博亞國際海運 | | shipping
balabala | Balabala | 巴拉巴拉 | | retail
baladna | Baladna | 巴拉德纳 巴拉德納 | | farm
balchem | Balchem | | | materials
balder | Fastighets AB Balder | | |
balderton | Balderton Capital | 巴德顿资本 巴德頓資本 | fund |
baldwin-group | Baldwin Group | | observer |
balearia | Baleària, Balearia | | | shipping
balfin | Balfin Group | | |
ball-aerospace | Ball Aerospace | 鮑爾航天 鲍尔航天 | | launch
ball-corporation | Ball Corporation, Ball Corp | 波爾公司 波尔公司 鲍尔公司 鮑爾公司 | | materials
ballard-power | Ballard Power, Ballard Power Systems | 巴拉德動力 巴拉德动力 巴拉德 | | fuelcells
ballas-capital | Ballas Capital | 博思融資 博思融资 | observer |
bally | Bally Switzerland | | |
ballys | Bally's, Bally's Corp | 巴利娛樂 巴利娱乐 | |
baloise | Baloise, Helvetia Baloise | 巴罗瓦斯 巴羅瓦斯 | lender |
baltcap | BaltCap | | fund |
baltic-exchange | Baltic Exchange | 波罗的海交易所 波羅的海交易所 | observer |
baltic-horizon | Baltic Horizon Fund | | fund |
baltic-power | Baltic Power, Baltica 2 | | | power
bam | Royal BAM, BAM Group, BAM Nuttall | 皇家BAM | | epc
bama-tea | Bama Tea | 八马茶业 八馬茶業 | |
bamboo-airways | Bamboo Airways | 越竹航空 | | airline
bambu-lab | Bambu Lab | 拓竹科技 拓竹 | | equipment
bamin | Bamin, Bahia Mineração | | | mining
banamex | Banamex, Citibanamex, Grupo Financiero Banamex | 墨西哥國民銀行 墨西哥国民银行 墨西哥國家銀行 墨西哥国家银行 | lender |
bananain | Bananain, Jiaonei | 蕉内 蕉內 | |
banca-ditalia | Bank of Italy, Banca d'Italia | 意大利央行 意大利银行 意大利銀行 | observer |
banca-generali | Banca Generali | | lender |
banca-ifis | Banca Ifis | | lender |
banca-transilvania | Banca Transilvania | 特兰西瓦尼亚银行 特蘭西瓦尼亞銀行 | lender |
banco-abc-brasil | Banco ABC Brasil | | lender |
banco-agrario | Banco Agrario | | lender |
banco-agricola | Banco Agrícola | | lender |
banco-atlantida | Banco Atlántida | | lender |
banco-bai | Banco BAI, Banco Angolano de Investimentos | 安哥拉投资银行 安哥拉投資銀行 | lender |
banco-bci | Banco BCI, Banco de Crédito e Inversiones | | lender |
banco-bhd | Banco BHD | | lender |
banco-bice | Banco Bice, BICE Vida | | lender |
banco-bmg | Banco BMG | | lender |
banco-bpi | Banco BPI | BPI银行 BPI銀行 | lender |
banco-bpm | Banco BPM | 意大利人民银行 意大利人民銀行 | lender |
banco-caja-social | Banco Caja Social | | lender |
banco-central-do-brasil | Banco Central do Brasil, Central Bank of Brazil | 巴西央行 巴西中央銀行 巴西中央银行 | observer |
banco-ciudad | Banco Ciudad | | lender |
banco-comafi | Banco Comafi | | lender |
banco-comercial-de-macau | Banco Comercial de Macau | 澳門商業銀行 澳门商业银行 | lender |
banco-credicoop | Banco Credicoop | | lender |
banco-daycoval | Banco Daycoval, Daycoval | | lender |
banco-de-chile | Banco de Chile | | lender |
banco-de-costa-rica | Banco de Costa Rica | | lender |
banco-de-la-nacion | Banco de la Nación | | lender |
banco-del-bajio | Banco del Bajío, BanBajío | | lender |
banco-del-pacifico | Banco del Pacífico | | lender |
banco-delta-asia | Banco Delta Asia | 匯業銀行 汇业银行 | lender |
banco-do-brasil | Banco do Brasil | | lender |
banco-do-nordeste | Banco do Nordeste | | lender |
banco-falabella | Banco Falabella | | lender |
banco-ficohsa | Banco Ficohsa, Ficohsa | | lender |
banco-fomento | Banco Português de Fomento | | lender |
banco-galicia | Banco Galicia, Grupo Financiero Galicia | | lender |
banco-general | Banco General | | lender |
banco-guayaquil | Banco Guayaquil | | lender |
banco-industrial-guatemala | Banco Industrial Guatemala | | lender |
banco-inter | Banco Inter, Inter & Co | | lender |
banco-itau-uruguay | Banco Itaú Uruguay | | lender |
banco-macro | Banco Macro | | lender |
banco-master | Banco Master | | lender |
banco-mercantil-santa-cruz | Banco Mercantil Santa Cruz | | lender |
banco-modal | Banco Modal | | lender |
banco-nacion | Banco Nación, Banco de la Nación Argentina | 阿根廷國民銀行 阿根廷国民银行 | lender |
banco-nacional-de-costa-rica | Banco Nacional de Costa Rica | | lender |
banco-nacional-de-panama | Banco Nacional de Panamá | | lender |
banco-pan | Banco Pan | | lender |
banco-patagonia | Banco Patagonia | | lender |
banco-pichincha | Banco Pichincha | | lender |
banco-popular-dominicano | Banco Popular Dominicano | | lender |
banco-provincia | Banco Provincia, Banco de la Provincia de Buenos Aires | 布宜諾斯艾利斯省銀行 布宜诺斯艾利斯省银行 | lender |
banco-republica-oriental-del-uruguay | Banco República Oriental del Uruguay | | lender |
banco-safra | Banco Safra, J. Safra Group, Safra National Bank | 薩夫拉銀行 萨夫拉银行 薩夫拉集團 萨夫拉集团 | lender |
banco-security | Banco Security, Grupo Security | | lender |
banco-sofisa | Banco Sofisa | | lender |
banco-union | Banco Unión | | lender |
banco-votorantim | Banco Votorantim, Banco BV | | lender |
bancoestado | BancoEstado | 智利國家銀行 智利国家银行 | lender |
bancoldex | Bancóldex, Bancoldex | | lender |
bancolombia | Bancolombia, Grupo Cibest | 哥倫比亞銀行 哥伦比亚银行 | lender |
bancomext | Bancomext | 墨西哥外贸银行 墨西哥外貿銀行 | lender |
bandc-chemical | B&C Chemical, Xuzhou B&C Chemical | 徐州博康 博康信息化学品 博康信息化學品 | | materials
bandhan-bank | Bandhan Bank | | lender |
bandwidth-inc | Bandwidth Inc | | | telecom
bane-nor | Bane NOR | 挪威铁路基建公司 挪威鐵路基建公司 | |
banedanmark | Banedanmark | 丹麦铁路网公司 丹麥鐵路網公司 | |
banesco | Banesco | | lender |
bang-olufsen | Bang & Olufsen, B&O | 铂傲 鉑傲 邦及欧路夫森 邦及歐路夫森 | |
bangchak | Bangchak | 曼谷石油 邦乍石油 | | oil
bangko-sentral-ng-pilipinas | Bangko Sentral ng Pilipinas | 菲律宾央行 菲律賓央行 菲律宾中央银行 菲律賓中央銀行 | government |
bangkok-airways | Bangkok Airways | 曼谷航空 | | airline
bangkok-bank-china | Bangkok Bank China, Bangkok Bank | 盘谷银行中国 盤谷銀行中國 盘谷银行 盤谷銀行 | lender |
bangkok-chain-hospital | Bangkok Chain Hospital | | |
bangkok-dusit-medical-services | Bangkok Dusit Medical Services, BDMS | 曼谷医院集团 曼谷醫院集團 曼谷杜斯特医疗 曼谷杜斯特醫療 曼谷都喜天丽医疗 曼谷都喜天麗醫療 | |
bangkok-expressway-and-metro | Bangkok Expressway and Metro | 曼谷高速公路与地铁 曼谷高速公路與地鐵 | | transport
bangkok-metropolitan-administration | Bangkok Metropolitan Administration | 曼谷市政府 曼谷都会政府 曼谷都會政府 | government |
bangladesh-bank | Bangladesh Bank | 孟加拉国银行 孟加拉國銀行 孟加拉国央行 孟加拉國央行 | government |
bangladesh-petroleum-corporation | Bangladesh Petroleum Corporation | 孟加拉国石油公司 孟加拉國石油公司 | | oilbuyer
bangladesh-power-development-board | Bangladesh Power Development Board | 孟加拉国电力发展局 孟加拉國電力發展局 孟加拉电力发展局 孟加拉電力發展局 | government | powerbuyer
bangladesh-railway | Bangladesh Railway | 孟加拉国铁路局 孟加拉國鐵路局 | government |
bangladeshi-government | Bangladeshi government, Government of Bangladesh | 孟加拉国政府 孟加拉國政府 孟加拉政府 | government |
bangtai-group | Bangtai Group | 邦泰集团 邦泰集團 | |
banijay | Banijay, Banijay Group | 巴尼杰 巴尼傑 班尼杰 班尼傑 | | rights
banistmo | Banistmo | | lender |
bank-albilad | Bank Albilad | 阿尔比拉德银行 阿爾比拉德銀行 | lender |
bank-alfalah | Bank Alfalah | | lender |
bank-centercredit | Bank CenterCredit | | lender |
bank-central-asia | Bank Central Asia | 印尼中亚银行 印尼中亞銀行 | lender |
bank-danamon | Bank Danamon | 达那蒙银行 達那蒙銀行 | lender |
bank-dhofar | Bank Dhofar | 佐法尔银行 佐法爾銀行 | lender |
bank-hapoalim | Bank Hapoalim | 以色列工人银行 以色列工人銀行 | lender |
bank-indonesia | Bank Indonesia | 印尼央行 印度尼西亚央行 印度尼西亞央行 | government |
bank-islam-malaysia | Bank Islam Malaysia | 马来西亚伊斯兰银行 馬來西亞伊斯蘭銀行 | lender |
bank-jago | Bank Jago | | |
bank-leumi | Bank Leumi | 以色列国民银行 以色列國民銀行 | lender |
bank-mandiri | Bank Mandiri | 曼迪利银行 曼迪利銀行 印尼曼迪利银行 印尼曼迪利銀行 | lender |
bank-mega | Bank Mega | | lender |
bank-millennium | Bank Millennium | | lender |
bank-muamalat | Bank Muamalat | | lender |
bank-muscat | Bank Muscat | 马斯喀特银行 馬斯喀特銀行 | lender |
bank-negara-indonesia | Bank Negara Indonesia | 印尼国家银行 印尼國家銀行 | lender |
bank-negara-malaysia | Bank Negara Malaysia | 马来西亚国家银行 馬來西亞國家銀行 马来西亚央行 馬來西亞央行 | government |
bank-neo-commerce | Bank Neo Commerce | | lender |
bank-of-africa | Bank of Africa, BMCE | 非洲银行 非洲銀行 摩洛哥外贸银行 摩洛哥外貿銀行 | lender |
bank-of-anshan | Bank of Anshan | 鞍山银行 鞍山銀行 | lender |
bank-of-ayudhya | Bank of Ayudhya, Krungsri | 大城银行 大城銀行 泰国大城银行 泰國大城銀行 | lender |
bank-of-bahrain-and-kuwait | Bank of Bahrain and Kuwait | 巴林科威特银行 巴林科威特銀行 | lender |
bank-of-baoding | Bank of Baoding | 保定银行 保定銀行 | lender |
bank-of-baroda | Bank of Baroda | 巴罗达银行 巴羅達銀行 | lender |
bank-of-beijing-wealth-management | Bank of Beijing Wealth Management | 北银理财 北銀理財 | fund |
bank-of-canada | Bank of Canada | 加拿大央行 | observer |
bank-of-cangzhou | Bank of Cangzhou | 沧州银行 滄州銀行 | lender |
bank-of-ceylon | Bank of Ceylon | 锡兰银行 錫蘭銀行 | lender |
bank-of-changzhi | Bank of Changzhi | 长治银行 長治銀行 | lender |
bank-of-chaoyang | Bank of Chaoyang | 朝阳银行 朝陽銀行 | lender |
bank-of-chengde | Bank of Chengde | 承德银行 承德銀行 | lender |
bank-of-china-europe | Bank of China Europe | 中国银行欧洲 中國銀行歐洲 | lender |
bank-of-china-group-insurance | Bank of China Group Insurance | 中銀集團保險 中银集团保险 | lender |
bank-of-china-indonesia | Bank of China Indonesia | 中国银行雅加达分行 中國銀行雅加達分行 | lender |
bank-of-china-insurance | Bank of China Insurance, BOC Insurance | 中银保险 中銀保險 | lender |
bank-of-china-london | Bank of China London, BOC UK | 中国银行伦敦分行 中國銀行倫敦分行 中国银行英国 中國銀行英國 | lender |
bank-of-china-macau | Bank of China Macau, BOC Macau | 中国银行澳门 中國銀行澳門 中银澳门 中銀澳門 中国银行澳门分行 中國銀行澳門分行 | lender |
bank-of-china-singapore | Bank of China Singapore | 中国银行新加坡分行 中國銀行新加坡分行 | lender |
bank-of-commerce-philippines | Bank of Commerce Philippines | | lender |
bank-of-communications-hong-kong | Bank of Communications Hong Kong, Bank of Communications (Hong Kong) | 交银香港 交銀香港 交通银行香港 交通銀行香港 交通銀行（香港） 交通银行（香港） | lender |
bank-of-communications-international-trust | Bank of Communications International Trust, BOCOM Trust | 交银信托 交銀信託 交银国际信托 交銀國際信託 交银国信 交銀國信 | lender |
bank-of-cyprus | Bank of Cyprus | 塞浦路斯银行 塞浦路斯銀行 | lender |
bank-of-dandong | Bank of Dandong | 丹东银行 丹東銀行 | lender |
bank-of-datong | Bank of Datong | 大同银行 大同銀行 | lender |
bank-of-dezhou | Bank of Dezhou | 德州银行 德州銀行 | lender |
bank-of-dongying | Bank of Dongying | 东营银行 東營銀行 | lender |
bank-of-east-asia-china | Bank of East Asia China, BEA China | 东亚中国 東亞中國 东亚银行中国 東亞銀行中國 東亞銀行（中國） 东亚银行（中国） | lender |
bank-of-england | Bank of England | 英国央行 英國央行 英伦银行 英倫銀行 英格兰银行 英格蘭銀行 | observer |
bank-of-fushun | Bank of Fushun | 抚顺银行 撫順銀行 | lender |
bank-of-fuxin | Bank of Fuxin | 阜新银行 阜新銀行 | lender |
bank-of-georgia | Bank of Georgia, Lion Finance Group | 格鲁吉亚银行 格魯吉亞銀行 | lender |
bank-of-ghana | Bank of Ghana | 加纳央行 加納央行 加纳银行 加納銀行 | government |
bank-of-hainan | Bank of Hainan | 海南银行 海南銀行 | lender |
bank-of-handan | Bank of Handan | 邯郸银行 邯鄲銀行 | lender |
bank-of-hawaii | Bank of Hawaii | 夏威夷銀行 夏威夷银行 | lender |
bank-of-hengshui | Bank of Hengshui | 衡水银行 衡水銀行 | lender |
bank-of-huludao | Bank of Huludao | 葫芦岛银行 葫蘆島銀行 | lender |
bank-of-huzhou | Bank of Huzhou, Huzhou Bank | 湖州银行 湖州銀行 | lender |
bank-of-india | Bank of India | | lender |
bank-of-industry-nigeria | Bank of Industry Nigeria | 尼日利亚工业银行 尼日利亞工業銀行 | lender |
bank-of-ireland | Bank of Ireland | 爱尔兰银行 愛爾蘭銀行 | lender |
bank-of-israel | Bank of Israel | 以色列央行 以色列银行 以色列銀行 | government |
bank-of-japan | Bank of Japan, BOJ | 日本央行 日本银行 日本銀行 | government |
bank-of-jiangsu-wealth-management | Bank of Jiangsu Wealth Management, Suyin Wealth Management | 苏银理财 蘇銀理財 | fund |
bank-of-jiaozuo | Bank of Jiaozuo | 焦作中旅银行 焦作中旅銀行 中旅银行 中旅銀行 | lender |
bank-of-jiaxing | Bank of Jiaxing | 嘉兴银行 嘉興銀行 | lender |
bank-of-jinhua | Bank of Jinhua | 金华银行 金華銀行 | lender |
bank-of-jining | Bank of Jining | 济宁银行 濟寧銀行 | lender |
bank-of-kigali | Bank of Kigali | 基加利银行 基加利銀行 | lender |
bank-of-korea | Bank of Korea | 韩国央行 韓國央行 | government |
bank-of-kyoto | Bank of Kyoto | 京都银行 京都銀行 | lender |
bank-of-laishang | Bank of Laishang, Laishang Bank | 莱商银行 萊商銀行 | lender |
bank-of-langfang | Bank of Langfang | 廊坊银行 廊坊銀行 | lender |
bank-of-linshang | Bank of Linshang, Linshang Bank | 临商银行 臨商銀行 | lender |
bank-of-liuzhou | Bank of Liuzhou | 柳州银行 柳州銀行 | lender |
bank-of-luoyang | Bank of Luoyang | 洛阳银行 洛陽銀行 | lender |
bank-of-mexico | Bank of Mexico, Banxico | 墨西哥央行 墨西哥中央銀行 墨西哥中央银行 | observer |
bank-of-mianyang | Bank of Mianyang, Mianyang City Commercial Bank | 绵阳市商业银行 綿陽市商業銀行 绵阳商行 綿陽商行 绵商行 綿商行 | lender |
bank-of-mongolia | Bank of Mongolia | 蒙古央行 蒙古国央行 蒙古國央行 | government |
bank-of-montreal-china | Bank of Montreal China, BMO China | 蒙特利尔银行中国 蒙特利爾銀行中國 | lender |
bank-of-nanjing-wealth-management | Bank of Nanjing Wealth Management, Nanyin Wealth Management | 南银理财 南銀理財 | fund |
bank-of-ningbo-consumer-finance | Bank of Ningbo Consumer Finance | 宁银消费金融 寧銀消費金融 宁银消金 寧銀消金 | lender |
bank-of-ningbo-wealth-management | Bank of Ningbo Wealth Management, Ningyin Wealth Management | 宁银理财 寧銀理財 | fund |
bank-of-okinawa | Bank of Okinawa | 冲绳银行 沖繩銀行 | lender |
bank-of-ordos | Bank of Ordos | 鄂尔多斯银行 鄂爾多斯銀行 | lender |
bank-of-pingdingshan | Bank of Pingdingshan | 平顶山银行 平頂山銀行 | lender |
bank-of-qinghai | Bank of Qinghai | 青海银行 青海銀行 | lender |
bank-of-qinhuangdao | Bank of Qinhuangdao | 秦皇岛银行 秦皇島銀行 | lender |
bank-of-queensland | Bank of Queensland | 昆士兰银行 昆士蘭銀行 | lender |
bank-of-rizhao | Bank of Rizhao | 日照银行 日照銀行 | lender |
bank-of-ryukyus | Bank of Ryukyus | 琉球银行 琉球銀行 | lender |
bank-of-shanghai-wealth-management | Bank of Shanghai Wealth Management | 上银理财 上銀理財 | fund |
bank-of-shangrao | Bank of Shangrao | 上饶银行 上饒銀行 | lender |
bank-of-shaoxing | Bank of Shaoxing | 绍兴银行 紹興銀行 | lender |
bank-of-shizuishan | Bank of Shizuishan | 石嘴山银行 石嘴山銀行 | lender |
bank-of-singapore | Bank of Singapore | | lender |
bank-of-suning | Bank of Suning, Su Shang Bank | 江苏苏商银行 江蘇蘇商銀行 | lender |
bank-of-taian | Bank of Tai'an | 泰安银行 泰安銀行 | lender |
bank-of-tangshan | Bank of Tangshan | 唐山银行 唐山銀行 | lender |
bank-of-thailand | Bank of Thailand | 泰国央行 泰國央行 | government |
bank-of-the-philippine-islands | Bank of the Philippine Islands | 菲律宾群岛银行 菲律賓群島銀行 | lender |
bank-of-urumqi | Bank of Urumqi | 乌鲁木齐银行 烏魯木齊銀行 | lender |
bank-of-valletta | Bank of Valletta | 瓦莱塔银行 瓦萊塔銀行 | lender |
bank-of-weifang | Bank of Weifang | 潍坊银行 濰坊銀行 | lender |
bank-of-xingtai | Bank of Xingtai | 邢台银行 邢台銀行 | lender |
bank-of-yantai | Bank of Yantai | 烟台银行 煙台銀行 | lender |
bank-of-yibin | Bank of Yibin, Yibin City Commercial Bank, Yibin Bank | 宜宾银行 宜賓銀行 宜宾市商业银行 宜賓市商業銀行 宜宾商行 宜賓商行 | lender |
bank-of-yingkou | Bank of Yingkou | 营口银行 營口銀行 | lender |
bank-of-zaozhuang | Bank of Zaozhuang | 枣庄银行 棗莊銀行 | lender |
bank-of-zhangjiakou | Bank of Zhangjiakou | 张家口银行 張家口銀行 | lender |
bank-otkritie | Bank Otkritie, Otkritie | 俄罗斯开放银行 俄羅斯開放銀行 | lender |
bank-ozk | Bank OZK | | lender |
bank-pembangunan-malaysia | Bank Pembangunan Malaysia | 马来西亚发展银行 馬來西亞發展銀行 | lender |
bank-rakyat | Bank Rakyat | | lender |
bank-rakyat-indonesia | Bank Rakyat Indonesia | 印尼人民银行 印尼人民銀行 | lender |
bank-rasmussen | Ringkjøbing Landbobank | | lender |
bank-south-pacific | Bank South Pacific, BSP Financial | 南太平洋银行 南太平洋銀行 | lender |
bank-syariah-indonesia | Bank Syariah Indonesia | 印尼伊斯兰银行 印尼伊斯蘭銀行 | lender |
bank-tabungan-negara | Bank Tabungan Negara | 印尼国家储蓄银行 印尼國家儲蓄銀行 | lender |
bank-taiwan-life | Bank Taiwan Life | 臺銀人壽保險 台银人寿保险 | lender |
banking-bureau-taiwan | Banking Bureau Taiwan | 金管會銀行局 金管会银行局 | observer |
bankinter | Bankinter | 西班牙国际银行 西班牙國際銀行 | lender |
banktaiwan-insurance-brokers | BankTaiwan Insurance Brokers | 臺銀保經 台银保经 | |
banktaiwan-securities | BankTaiwan Securities | 臺銀證券 台银证券 | observer |
banma-network | Banma Network, Banma | 斑马智行 斑馬智行 斑马网络 斑馬網絡 | | software
banner-health | Banner Health | | |
bannerman-energy | Bannerman Energy | 班纳曼 班納曼 班纳曼能源 班納曼能源 | | uranium
banobras | Banobras | | lender |
banorte | Banorte, Grupo Financiero Banorte | 墨西哥北方銀行 墨西哥北方银行 | lender |
banpro | Banpro | | lender |
banpu | Banpu | 泰国万浦 泰國萬浦 | | mining
banque-cantonale-de-geneve | Banque Cantonale de Genève | 日内瓦州银行 日內瓦州銀行 | lender |
banque-cantonale-vaudoise | Banque Cantonale Vaudoise | | lender |
banque-centrale-populaire | Banque Centrale Populaire | 摩洛哥人民银行 摩洛哥人民銀行 | lender |
banque-du-caire | Banque du Caire | 开罗银行 開羅銀行 | lender |
banque-internationale-luxembourg | Banque Internationale à Luxembourg, BIL | 卢森堡国际银行 盧森堡國際銀行 | lender |
banque-misr | Banque Misr | 米斯尔银行 米斯爾銀行 | lender |
banque-postale | La Banque Postale | 法国邮政银行 法國郵政銀行 | lender |
banque-saudi-fransi | Banque Saudi Fransi | 沙特法国银行 沙特法國銀行 沙特法兰西银行 沙特法蘭西銀行 | lender |
banreservas | Banreservas | | lender |
banrisul | Banrisul | | lender |
banu-hotpot | Banu Hotpot | 巴奴毛肚火锅 巴奴毛肚火鍋 巴奴国际 巴奴國際 | | retail
banxia-investment | Banxia Investment | 半夏投资 半夏投資 | fund |
banyan-tree | Banyan Tree, Banyan Group | 悦榕庄 悦榕莊 悅榕莊 悦榕集团 悦榕集團 悅榕集團 悦榕控股 悅榕控股 悦榕 悅榕 | |
bao-viet | Bao Viet, Bao Viet Holdings | 保越集团 保越集團 越南保越 | lender |
baoan-group | Baoan Group, China Baoan | 中国宝安 中國寶安 宝安集团 寶安集團 | |
baoan-industrial-investment | Bao'an Industrial Investment, Bao'an Investment Holding Shenzhen | 宝安产投 寶安產投 宝安投资 寶安投資 深圳市宝安产业投资引导基金 深圳市寶安產業投資引導基金 | fund |
baobian-electric | Baobian Electric, Tianwei Baobian | 保变电气 保變電氣 天威保变 天威保變 | | equipment
baoding-municipal-government | Baoding Municipal Government, Baoding government, Baoding municipal government | 保定市政府 保定市人民政府 | government |
baoji-municipal-government | Baoji Municipal Government, Baoji government, Baoji municipal government | 宝鸡市政府 寶雞市政府 宝鸡市人民政府 寶雞市人民政府 | government |
baoji-titanium-group | Baoji Titanium Group | 宝钛集团 寶鈦集團 | | materials
baolingbao | Baolingbao | 保龄宝 保齡寶 | |
baolong-automotive | Baolong Automotive, Shanghai Baolong | 保隆科技 | | parts
baoneng-group | Baoneng Group, Baoneng | 宝能集团 寶能集團 宝能系 寶能系 宝能 寶能 宝能汽车 寶能汽車 观致汽车 觀致汽車 | |
baopharma | BaoPharma, Shanghai Bao Pharmaceuticals | 宝济药业 寶濟藥業 | | drugs
baosheng-group | Baosheng Group | 宝胜集团 寶勝集團 宝胜科技 寶勝科技 | | equipment
baosight-cloud | Baosight Cloud, Baosight IDC | 宝之云 寶之雲 | | datacentre
baosight-software | Baosight Software, Shanghai Baosight | 宝信软件 寶信軟件 上海宝信软件 上海寶信軟件 | | software
baosteel-desheng | Baosteel Desheng, Desheng Stainless Steel | 德盛不锈钢 德盛不鏽鋼 宝钢德盛 寶鋼德盛 | | steel
baosteel-engineering | Baosteel Engineering, Baosteel Engineering & Technology | 宝钢工程 寶鋼工程 宝钢工程技术 寶鋼工程技術 | | epc
baosteel-meishan | Baosteel Meishan, Meishan Steel | 梅钢公司 梅鋼公司 梅山钢铁 梅山鋼鐵 | | steel
baosteel-metal | Baosteel Metal | 宝钢金属 寶鋼金屬 | |
baosteel-packaging | Baosteel Packaging | 宝钢包装 寶鋼包裝 | |
baosteel-resources-international | Baosteel Resources International | 宝钢资源 寶鋼資源 宝钢资源国际 寶鋼資源國際 宝钢资源控股 寶鋼資源控股 | | mining
baosteel-zhanjiang | Baosteel Zhanjiang | 湛江钢铁 湛江鋼鐵 宝钢湛江钢铁 寶鋼湛江鋼鐵 | | steel
baotailong | Baotailong, Baotailong New Materials | 宝泰隆 寶泰隆 | | materials graphite
baotek-industrial | Baotek Industrial | 建榮工業 建荣工业 | | materials
baotou-municipal-government | Baotou Municipal Government, Baotou government, Baotou municipal government | 包头市政府 包頭市政府 包头市人民政府 包頭市人民政府 | government |
baotou-sasac | Baotou SASAC, Baotou Municipal SASAC | 包头市国资委 包頭市國資委 包头国资委 包頭國資委 | government |
baotou-transportation-investment | Baotou Transportation Investment | 包头交投 包頭交投 包头交投集团 包頭交投集團 | |
baowu-carbon | Baowu Carbon, Baowu Carbon Technology | 宝武碳业 寶武碳業 | | materials
baowu-clean-energy | Baowu Clean Energy | 宝武清洁能源 寶武清潔能源 宝武清能 寶武清能 | |
baowu-equipment-intelligence-technology | Baowu Equipment Intelligence Technology | 宝武智维 寶武智維 | |
baowu-green-carbon-fund | Baowu Green Carbon Fund | 宝武绿碳基金 寶武綠碳基金 宝武绿碳私募基金 寶武綠碳私募基金 | fund |
baowu-group-finance | Baowu Group Finance, Baosteel Finance | 宝武财务 寶武財務 宝武集团财务 寶武集團財務 宝钢财务 寶鋼財務 | lender |
baowu-magnesium | Baowu Magnesium, Yunhai Special Metals | 宝武镁业 寶武鎂業 云海金属 雲海金屬 | | mining
baowu-special-metallurgy | Baowu Special Metallurgy | 宝武特冶 寶武特冶 宝武特种冶金 寶武特種冶金 | | steel
baowu-water-technology | Baowu Water Technology | 宝武水务 寶武水務 | |
baoxian-tong | Baoxian Tong, Fanhua, AIX Inc | 泛华 泛華 泛华金控 泛華金控 泛华控股 泛華控股 泛华保险 泛華保險 | |
baoxiniao | Baoxiniao, Saint Angelo | 报喜鸟 報喜鳥 | |
baoye-group | Baoye Group, Baoye | 宝业集团 寶業集團 宝业 寶業 | | epc
baoying-fund | Baoying Fund | 宝盈基金 寶盈基金 | fund |
baozun | Baozun, Baozun E-commerce | 宝尊电商 寶尊電商 宝尊 寶尊 | |
bapco-energies | Bapco Energies, Bapco | 巴林石油公司 | | oil
bapco-upstream | Bapco Upstream | | | oil
bapcor | Bapcor | | | retail
barbour | J Barbour & Sons | | |
barcelo | Barceló Hotels, Barcelo, Barceló Group | 巴塞罗酒店 巴塞羅酒店 | |
barclays-europe | Barclays Bank Ireland | | lender |
barco | Barco | | |
barda | BARDA, Biomedical Advanced Research and Development Authority | 美國生物醫學高級研究與發展局 美国生物医学高级研究与发展局 | government |
barilla | Barilla | 百味来 百味來 | |
baring-private-equity-asia | Baring Private Equity Asia, BPEA EQT | 霸菱亞洲 霸菱亚洲 霸菱亞洲投資 霸菱亚洲投资 殷拓亞洲 殷拓亚洲 | fund |
barings | Barings | 霸菱 霸菱資產管理 霸菱资产管理 | fund |
barito-pacific | Barito Pacific, Barito Renewables | 巴里托太平洋 巴里托 | | power
barnes-and-noble | Barnes & Noble | 巴諾書店 巴诺书店 | | retail
barnes-group | Barnes Group | | | parts
barqi-tojik | Barqi Tojik | 塔吉克电力 塔吉克電力 罗贡水电站 羅貢水電站 | | power
barratt | Barratt, Barratt Redrow, Redrow | 巴拉特 | |
barriere | Groupe Barrière, Groupe Barriere | 巴里耶集团 巴里耶集團 | |
basalt-infrastructure | Basalt Infrastructure | | fund |
base-fx | Base FX | 倍飞视 倍飛視 | |
base-power-company | Base Power Company | | | batteries power
bases-conversion-and-development-authority | Bases Conversion and Development Authority | 菲律宾基地转化发展署 菲律賓基地轉化發展署 | government |
baseten | Baseten | | | cloud
baseus | Baseus | 倍思科技 | |
basf-coatings | BASF Coatings | 巴斯夫涂料 巴斯夫塗料 | | chemicals
basf-shanshan | BASF Shanshan, BASF Shanshan Battery Materials | 巴斯夫杉杉 | | materials
bashneft | Bashneft | 巴什石油 巴什基尔石油 巴什基爾石油 | | oil
bashundhara-group | Bashundhara Group | 巴顺达拉集团 巴順達拉集團 | |
basic-semiconductor | BASiC Semiconductor | 基本半导体 基本半導體 | | chips
basicnet | BasicNet | | |
basigo | BasiGo | | |
basilea | Basilea | | | drugs
basisbank | Basisbank, Hualing Georgia | 格鲁吉亚BASIS银行 格魯吉亞BASIS銀行 | lender |
basque | Basque government | 巴斯克政府 | government |
basquevolt | Basquevolt | | | batteries
basra-oil-company | Basra Oil Company | 巴士拉石油公司 | | oil
basso-industry | BASSO Industry | 鑽全 钻全 鑽全實業 钻全实业 | |
bat | British American Tobacco, BAT plc | 英美烟草 英美煙草 英美菸草 | |
batavia-bio | Batavia Biosciences | | | cdmo
batelco | Batelco, Beyon | 巴林电信 巴林電信 | | telecom
bath-and-body-works | Bath & Body Works | | | retail
bath-iron-works | Bath Iron Works | 巴斯鋼鐵造船廠 巴斯钢铁造船厂 | | ships
batik-air-malaysia | Batik Air Malaysia | 马来西亚峇迪航空 馬來西亞峇迪航空 | | airline
battelle | Battelle, Battelle Memorial Institute | | |
battery-ventures | Battery Ventures | | fund |
bauli | Bauli | | |
baupost-group | Baupost Group | | fund |
bausch-health | Bausch Health, Bausch + Lomb, Bausch & Lomb | 博士健康 博士倫 博士伦 | | drugs
bavaria | Free State of Bavaria | 巴伐利亚州政府 巴伐利亞州政府 | government |
bavarian-nordic | Bavarian Nordic | 巴伐利亚北欧 巴伐利亞北歐 巴伐利亚北欧公司 巴伐利亞北歐公司 | | drugs
bawag | Bawag, BAWAG Group, Bawag PSK | | lender |
baxter-international | Baxter International, Baxter Healthcare | 百特 百特医疗 百特醫療 百特國際 百特国际 | | equipment
bay-area-rapid-transit | Bay Area Rapid Transit | 灣區捷運 湾区捷运 | government |
bayan-resources | Bayan Resources | 巴彦资源 巴彥資源 | | mining
bayer-leverkusen | Bayer Leverkusen, Bayer 04 Leverkusen | 勒沃库森 勒沃庫森 | |
bayerische-versorgungskammer | Bayerische Versorgungskammer | 巴伐利亚养老金 巴伐利亞養老金 | fund |
bayern-munich | Bayern Munich, FC Bayern München, FC Bayern | 拜仁慕尼黑 拜仁 | |
bayernlb | BayernLB | 巴伐利亚州银行 巴伐利亞州銀行 巴伐利亚银行 巴伐利亞銀行 | lender |
baykar | Baykar | 拜卡 巴伊卡尔 巴伊卡爾 拜卡公司 | | defence
baylor-college-of-medicine | Baylor College of Medicine | 貝勒醫學院 贝勒医学院 | |
baylor-scott-and-white | Baylor Scott & White | | |
baytex | Baytex | | | oil
baywa | BayWa, BayWa r.e. | 拜瓦 | | power
bazan-group | Bazan Group, Oil Refineries Ltd | 巴赞集团 巴贊集團 | | oil
bb-biotech | BB Biotech | | fund |
bb-dtvm | BB DTVM | | fund |
bb-energy | BB Energy | | | trading
bb-seguridade | BB Seguridade | | lender |
bbam | BBAM | BBAM飞机租赁 BBAM飛機租賃 | | lease
bbk-electronics | BBK Electronics, Xiaotiancai | 步步高电子 步步高電子 小天才 | |
bbmg-finance | BBMG Finance | 金隅财务 金隅財務 | lender |
bbva-mexico | BBVA México, BBVA Mexico | 墨西哥BBVA | lender |
bbva-peru | BBVA Perú | | lender |
bc-ferries | BC Ferries | 卑詩渡輪 卑诗渡轮 | | transport
bc-hydro | BC Hydro | 卑詩水電 卑诗水电 | | power
bcci | BCCI, Board of Control for Cricket in India | 印度板球管理委员会 印度板球管理委員會 | | rights
bce-inc | BCE Inc, Bell Canada | 貝爾加拿大 贝尔加拿大 加拿大貝爾 加拿大贝尔 | | telecom
bceao | BCEAO | 西非国家中央银行 西非國家中央銀行 | government |
bcel | BCEL | 老挝外贸银行 老撾外貿銀行 | lender |
bcp | Millennium BCP, Banco Comercial Português | 葡萄牙商业银行 葡萄牙商業銀行 葡商银行 葡商銀行 | lender |
bcpg | BCPG | | | power
bcr | Banca Comercială Română, BCR Romania | 罗马尼亚商业银行 羅馬尼亞商業銀行 | lender |
bdeac | BDEAC | 中非国家开发银行 中非國家開發銀行 | lender |
bdo-unibank | BDO Unibank | 菲律宾BDO联合银行 菲律賓BDO聯合銀行 | lender |
bdt-and-msd-partners | BDT & MSD Partners, BDT & MSD | | fund |
bdx-data-centers | BDx Data Centers, Big Data Exchange | BDx数据中心 BDx數據中心 | | datacentre
bdz | BDZ Holding, BDZ Passenger | 保加利亚国铁 保加利亞國鐵 | |
be-friends-holding | Be Friends Holding, Jiao Ge Peng You | 交个朋友控股 交個朋友控股 交个朋友直播间 交個朋友直播間 | | retail
be-health-ventures | BE Health Ventures | 益鼎生技 | fund |
be-semiconductor | BE Semiconductor, Besi, BESI | 贝思半导体 貝思半導體 | | equipment
be8-energy | Be8 Energy | | | oil
bea-union-investment | BEA Union Investment | 東亞聯豐投資 东亚联丰投资 東亞聯豐 东亚联丰 | fund |
beach-point-capital | Beach Point Capital | | fund |
beacon-ai-centers | Beacon AI Centers | | | datacentre
beacon-intermodal | Beacon Intermodal | | lender | lease
beacon-pro | Beacon Pro | 灯塔专业版 燈塔專業版 | observer |
beacon-rail | Beacon Rail | | | lease
beacon-roofing | Beacon Roofing, QXO | | | trading
beam-suntory | Beam Suntory, Suntory Global Spirits | 賓三得利 宾三得利 | |
beam-therapeutics | Beam Therapeutics | | | drugs
bear-electric | Bear Electric | 小熊电器 小熊電器 | |
beats-electronics | Beats Electronics | Beats電子 Beats电子 | |
beauty-farm | Beauty Farm | 美丽田园 美麗田園 | |
beazley | Beazley | 比兹利 比茲利 必斯理 | lender |
bebebus | BeBeBus, Butong Group | 不同集团BeBeBus 不同集團BeBeBus | |
bec-world | BEC World | | |
becamex | Becamex, Becamex IDC | 平阳投资与工业发展 平陽投資與工業發展 | |
bechtle | Bechtle | | | software
beckhoff | Beckhoff | 倍福 | | equipment
becton-dickinson | Becton Dickinson, BD Biosciences | 碧迪 碧迪医疗 碧迪醫療 貝克頓迪金森 贝克顿迪金森 | | equipment
bed-bath-and-beyond | Bed Bath & Beyond | | | retail
beeah | Bee'ah, BEEAH Group | 比亚集团 比亞集團 | |
befimmo | Befimmo | | |
bega-cheese | Bega Cheese, Bega Group | 贝加奶酪 貝加奶酪 | |
beibei-group | Beibei Group, Beidian | 贝贝集团 貝貝集團 | | retail
beibu-gulf-port | Beibu Gulf Port | 北部湾港 北部灣港 北部湾港股份 北部灣港股份 | | transport
beibu-gulf-property-and-casualty-insurance | Beibu Gulf Property & Casualty Insurance | 北部湾财险 北部灣財險 北部湾保险 北部灣保險 | lender |
beiersdorf | Beiersdorf, Nivea | 拜尔斯道夫 拜爾斯道夫 妮维雅 妮維雅 | |
beihai-chengde | Beihai Chengde, Chengde Group Beihai | 北海诚德 北海誠德 诚德不锈钢 誠德不鏽鋼 | | steel
beihai-municipal-government | Beihai Municipal Government, Beihai government, Beihai municipal government | 北海市政府 北海市人民政府 | government |
beihang-university | Beihang University | 北京航空航天大学 北京航空航天大學 | |
beijer-ref | Beijer Ref | | |
beijing-academy-of-artificial-intelligence | Beijing Academy of Artificial Intelligence, BAAI | 智源研究院 北京智源 北京智源人工智能研究院 | |
beijing-academy-of-quantum-information-sciences | Beijing Academy of Quantum Information Sciences | 北京量子院 北京量子信息科学研究院 北京量子信息科學研究院 | |
beijing-affordable-housing-center | Beijing Affordable Housing Center | 北京保障房中心 北京市保障性住房建设投资中心 北京市保障性住房建設投資中心 | |
beijing-ai-industry-fund | Beijing AI Industry Fund, Beijing Artificial Intelligence Industry Investment Fund | 北京市人工智能产业投资基金 北京市人工智能產業投資基金 北京人工智能基金 | fund |
beijing-anzhen-hospital | Beijing Anzhen Hospital | 安贞医院 安貞醫院 北京安贞医院 北京安貞醫院 | |
beijing-benz | Beijing Benz, Beijing Benz Automotive | 北京奔驰 北京奔馳 | | cars
beijing-capital-agribusiness-and-foods-group | Beijing Capital Agribusiness & Foods Group, Capital Agribusiness, Beijing Capital Agribusiness, Shounong Food Group | 首农集团 首農集團 首农食品集团 首農食品集團 首农 首農 | |
beijing-capital-airlines | Beijing Capital Airlines | 首都航空 | | airline
beijing-capital-development | Beijing Capital Development | 首开股份 首開股份 首开集团 首開集團 | |
beijing-capital-eco-environment | Beijing Capital Eco-Environment, Beijing Capital Eco, Capital Eco | 首创环保 首創環保 首创股份 首創股份 首创环保集团 首創環保集團 首创生态环保 首創生態環保 | |
beijing-capital-financing-guarantee | Beijing Capital Financing Guarantee, Shouchuang Guarantee | 首创担保 首創擔保 北京首创融资担保 北京首創融資擔保 | lender |
beijing-capital-highway | Beijing Capital Highway, Shoufa Group, Beijing Capital Highway Development | 首发集团 首發集團 北京首发 北京首發 北京首都公路发展集团 北京首都公路發展集團 首都公路发展集团 首都公路發展集團 | |
beijing-capital-international-airport | Beijing Capital International Airport, BCIA | 北京首都机场 北京首都機場 首都机场 首都機場 北京首都国际机场 北京首都國際機場 首都国际机场 首都國際機場 首都机场股份 首都機場股份 | |
beijing-capital-land | Beijing Capital Land | 首创置业 首創置業 首创城发 首創城發 | |
beijing-chaoyang-hospital | Beijing Chaoyang Hospital | 北京朝阳医院 北京朝陽醫院 | |
beijing-childrens-hospital | Beijing Children's Hospital | 北京儿童医院 北京兒童醫院 | |
beijing-creative-distribution-automation | Beijing Creative Distribution Automation | 北京科锐 北京科銳 北京科鋭 | | equipment
beijing-cultural-investment-development | Beijing Cultural Investment Development | 北京文投集团 北京文投集團 北京文投 北京市文化投资发展集团 北京市文化投資發展集團 | fund |
beijing-culture | Beijing Culture | 北京京西文化 京西文化旅游 京西文化旅遊 | | rights
beijing-daxing-international-airport | Beijing Daxing International Airport, Beijing Daxing Airport | 大兴机场 大興機場 北京大兴国际机场 北京大興國際機場 北京大兴机场 北京大興機場 | |
beijing-daxing-investment-group | Beijing Daxing Investment Group | 大兴投资集团 大興投資集團 北京大兴投资集团 北京大興投資集團 | fund |
beijing-development-and-reform-commission | Beijing Development and Reform Commission, Beijing Municipal Commission of Development and Reform | 北京市发改委 北京市發改委 北京发改委 北京發改委 北京市发展改革委 北京市發展改革委 | government |
beijing-ditan-hospital | Beijing Ditan Hospital | 北京地坛医院 北京地壇醫院 地坛医院 地壇醫院 | |
beijing-drainage-group | Beijing Drainage Group | 北京排水集团 北京排水集團 北排集团 北排集團 | |
beijing-economic-technological-development-area-administrative-committee | Beijing Economic-Technological Development Area Administrative Committee | 北京经开区管委会 北京經開區管委會 亦庄管委会 亦莊管委會 | government |
beijing-economic-technological-investment | Beijing Economic-Technological Investment | 北京经开 北京經開 北京经济技术投资开发总公司 北京經濟技術投資開發總公司 | fund |
beijing-energy-international | Beijing Energy International, BJEI | 京能国际 京能國際 北京能源国际 北京能源國際 | | power
beijing-enterprises-holdings | Beijing Enterprises Holdings | 北京控股 北控 | |
beijing-enterprises-water | Beijing Enterprises Water, Beijing Enterprises Water Group, BEWG | 北控水务 北控水務 北控水务集团 北控水務集團 | |
beijing-film-academy | Beijing Film Academy | 北京电影学院 北京電影學院 | |
beijing-financial-street | Beijing Financial Street, Financial Street Holdings | 金融街控股 金融街集团 金融街集團 | |
beijing-friendship-hospital | Beijing Friendship Hospital | 北京友谊医院 北京友誼醫院 | |
beijing-gaojing | Beijing Gaojing, Beijing Advanced Industry Fund, Beijing High-Precision Fund | 北京高精尖产业发展基金 北京高精尖產業發展基金 北京高精尖基金 | fund |
beijing-grain | Beijing Grain, Jingliang Holdings | 京粮控股 京糧控股 京粮集团 京糧集團 | | grain
beijing-green-energy-and-low-carbon-fund | Beijing Green Energy and Low Carbon Fund | 北京绿色能源基金 北京綠色能源基金 北京市绿色能源和低碳产业投资基金 北京市綠色能源和低碳產業投資基金 | fund |
beijing-guoan | Beijing Guoan | 北京国安 北京國安 国安俱乐部 國安俱樂部 | |
beijing-guotong-asset | Beijing Guotong Asset, Guotong Asset Management | 国通资产 國通資產 北京国通资产 北京國通資產 北京市国通资产 北京市國通資產 | lender |
beijing-haohua-energy | Beijing Haohua Energy, Haohua Energy | 昊华能源 昊華能源 京煤集团 京煤集團 | | mining
beijing-healthcare-security-administration | Beijing Healthcare Security Administration | 北京市医保局 北京市醫保局 北京医保局 北京醫保局 | government |
beijing-hualian | Beijing Hualian | 北京华联 北京華聯 华联综超 華聯綜超 华联股份 華聯股份 | | retail
beijing-hyundai | Beijing Hyundai | 北京现代 北京現代 | | cars
beijing-hyundai-auto-finance | Beijing Hyundai Auto Finance | 北京现代汽车金融 北京現代汽車金融 北现金融 北現金融 北现租赁 北現租賃 | lender |
beijing-institute-of-technology | Beijing Institute of Technology | 北京理工大学 北京理工大學 北理工 | |
beijing-integrated-circuit-industry-fund | Beijing Integrated Circuit Industry Fund | 北京集成电路基金 北京集成電路基金 北京集成电路产业发展股权投资基金 北京集成電路產業發展股權投資基金 北京集成电路装备基金 北京集成電路裝備基金 北京集成电路产业投资基金 北京集成電路產業投資基金 | fund |
beijing-international-big-data-exchange | Beijing International Big Data Exchange | 北数所 北數所 北京国际大数据交易所 北京國際大數據交易所 | observer |
beijing-international-trust | Beijing International Trust, BITIC | 北京信托 北京信託 北京国际信托 北京國際信託 | lender |
beijing-investment-development | Beijing Investment Development | 京投发展 京投發展 | |
beijing-jianlong | Beijing Jianlong, Chengde Jianlong | 北京建龙 北京建龍 北京建龙重工 北京建龍重工 建龙重工 建龍重工 | | steel
beijing-jiaotong-university | Beijing Jiaotong University | 北京交通大学 北京交通大學 北交大 | |
beijing-jingyuntong | Beijing Jingyuntong | 京运通科技 京運通科技 | | solar
beijing-jishuitan-hospital | Beijing Jishuitan Hospital | 积水潭医院 積水潭醫院 北京积水潭医院 北京積水潭醫院 | |
beijing-life | Beijing Life | 北京人寿 北京人壽 | lender |
beijing-media-network | Beijing Media Network, BRTV | 北京卫视 北京衞視 北京衛視 北京广播电视台 北京廣播電視台 北京廣播電視臺 | | media
beijing-municipal-commission-of-economy-and-informatization | Beijing Municipal Commission of Economy and Informatization | 北京市经信委 北京市經信委 北京经信委 北京經信委 北京市经济和信息化局 北京市經濟和信息化局 北京市经信局 北京市經信局 | government |
beijing-municipal-commission-of-transport | Beijing Municipal Commission of Transport | 北京市交通委 北京市交通委员会 北京市交通委員會 | government |
beijing-municipal-finance-bureau | Beijing Municipal Finance Bureau | 北京市财政局 北京市財政局 北京财政局 北京財政局 | government |
beijing-municipal-government | Beijing Municipal Government, Beijing municipal government, Government of Beijing Municipality | 北京市政府 北京市人民政府 | government |
beijing-municipal-road-and-bridge-group | Beijing Municipal Road & Bridge Group, Beijing Road & Bridge, Beijing Municipal Road & Bridge | 北京市政路桥 北京市政路橋 北京市政路桥集团 北京市政路橋集團 市政路桥集团 市政路橋集團 | | epc
beijing-new-building-material-group | Beijing New Building Material Group | 北新集团 北新集團 北新建材集团 北新建材集團 | |
beijing-normal-university | Beijing Normal University | 北京师范大学 北京師範大學 北师大 北師大 | |
beijing-north-star | Beijing North Star | 北辰实业 北辰實業 | |
beijing-pharmaceutical-health-fund | Beijing Pharmaceutical Health Fund, Beijing Health Industry Fund | 北京市医药健康产业投资基金 北京市醫藥健康產業投資基金 北京医药健康基金 北京醫藥健康基金 | fund |
beijing-planning-and-natural-resources-commission | Beijing Planning and Natural Resources Commission | 北京市规自委 北京市規自委 北京市规划和自然资源委员会 北京市規劃和自然資源委員會 | government |
beijing-poly-auction | Beijing Poly Auction, Poly Auction | 保利拍卖 保利拍賣 北京保利 | |
beijing-power-exchange-center | Beijing Power Exchange Center | 北京电力交易中心 北京電力交易中心 | observer |
beijing-public-transport-corporation | Beijing Public Transport Corporation | 北京公交集团 北京公交集團 北京公共交通控股 | |
beijing-robotics-industry-fund | Beijing Robotics Industry Fund, Beijing Robot Industry Development Fund | 北京机器人产业基金 北京機器人產業基金 北京机器人产业发展投资基金 北京機器人產業發展投資基金 | fund |
beijing-sanyuan-breeding | Beijing Sanyuan Breeding | 首农畜牧 首農畜牧 | | farm
beijing-sasac | Beijing SASAC | 北京市国资委 北京市國資委 北京国资委 北京國資委 | government |
beijing-science-and-innovation-fund | Beijing Science and Innovation Fund, Beijing Sci-tech Innovation Fund | 北京科创基金 北京科創基金 北京科技创新基金 北京科技創新基金 | fund |
beijing-shanghai-high-speed-railway | Beijing-Shanghai High Speed Railway | 京沪高铁 京滬高鐵 | | transport
beijing-sinohy-energy | Beijing SinoHy Energy, SinoHy | 中电丰业 中電豐業 | | equipment
beijing-skp | Beijing SKP | 北京SKP 华联SKP 華聯SKP | | retail
beijing-sme-credit-re-guarantee | Beijing SME Credit Re-guarantee, Beijing Re-guarantee | 北京再担保 北京再擔保 北京中小企业信用再担保 北京中小企業信用再擔保 | lender |
beijing-sport-university | Beijing Sport University | 北京体育大学 北京體育大學 | |
beijing-state-owned-assets-management | Beijing State-owned Assets Management, BSAM | 北京国资公司 北京國資公司 北京市国有资产经营 北京市國有資產經營 | fund |
beijing-stock-exchange | Beijing Stock Exchange | 北交所 北京证券交易所 北京證券交易所 | observer |
beijing-sub-center-investment | Beijing Sub-center Investment, Beijing City Sub-center Investment | 北京城市副中心投资建设集团 北京城市副中心投資建設集團 副中心投资集团 副中心投資集團 | |
beijing-subway | Beijing Subway | 北京地铁 北京地鐵 北京市地铁运营 北京市地鐵運營 | |
beijing-tiantan-hospital | Beijing Tiantan Hospital, Tiantan Hospital | 天坛医院 天壇醫院 北京天坛医院 北京天壇醫院 | |
beijing-tide | Beijing Tide | 北京泰德制药 北京泰德製藥 泰德制药 泰德製藥 | | drugs
beijing-tongren-hospital | Beijing Tongren Hospital | 北京同仁医院 北京同仁醫院 | |
beijing-tongrentang | Beijing Tongrentang, Tong Ren Tang | 同仁堂 北京同仁堂 | | drugs
beijing-tongrentang-healthcare | Beijing Tongrentang Healthcare | 同仁堂医养 同仁堂醫養 | |
beijing-tourism-group | Beijing Tourism Group | 首旅集团 首旅集團 首都旅游集团 首都旅遊集團 北京首旅集团 北京首旅集團 | |
beijing-tsinghua-changgung-hospital | Beijing Tsinghua Changgung Hospital | 清华长庚医院 清華長庚醫院 北京清华长庚医院 北京清華長庚醫院 | |
beijing-uni-construction-group | Beijing Uni-Construction Group, BUCC | 北京住总集团 北京住總集團 住总集团 住總集團 | | epc
beijing-university-of-chemical-technology | Beijing University of Chemical Technology | 北京化工大学 北京化工大學 | |
beijing-university-of-posts-and-telecommunications | Beijing University of Posts and Telecommunications, BUPT | 北京邮电大学 北京郵電大學 北邮 北郵 | |
beijing-urban-construction-design | Beijing Urban Construction Design | 北京城建设计 北京城建設計 | | epc
beijing-urban-construction-investment | Beijing Urban Construction Investment, BUCID | 北京城建投资 北京城建投資 北京城建发展 北京城建發展 城建发展 城建發展 | |
beijing-urban-construction-investment-and-development | Beijing Urban Construction Investment & Development | 北京城建投资发展 北京城建投資發展 | |
beijing-waterworks-group | Beijing Waterworks Group | 北京自来水集团 北京自來水集團 | |
beijing-xingchuang-investment | Beijing Xingchuang Investment | 兴创投资 興創投資 北京兴创投资 北京興創投資 | fund |
beijing-yiqing | Beijing Yiqing, Beijing Yiqing Holding | 一轻控股 一輕控股 北京一轻 北京一輕 | |
beiken-energy | Beiken Energy | 贝肯能源 貝肯能源 | |
beilu-pharma | Beilu Pharma | 北陆药业 北陸藥業 | | drugs
bein-media-group | beIN Media Group, beIN Sports | 贝因媒体 貝因媒體 贝因体育 貝因體育 | | media
beingmate | Beingmate | 贝因美 貝因美 | |
beisen | Beisen | 北森控股 北森云 北森雲 | | software
beixin-road-and-bridge | Beixin Road & Bridge, Xinjiang Beixin | 北新路桥 北新路橋 新疆北新路桥 新疆北新路橋 | | epc
beixin-waterproof | Beixin Waterproof | 北新防水 | |
beiyin-consumer-finance | Beiyin Consumer Finance, Bank of Beijing Consumer Finance | 北银消费金融 北銀消費金融 北银消金 北銀消金 | lender |
bejo-zaden | Bejo Zaden | 百鸥种子 百鷗種子 | |
bekaert | Bekaert | 贝卡尔特 貝卡爾特 | | materials
bel-group | Bel Group, Fromageries Bel, Groupe Bel | 贝勒集团 貝勒集團 | |
belarus-government | Belarusian government, Republic of Belarus | 白俄罗斯政府 白俄羅斯政府 | government |
belarusbank | Belarusbank | 白俄罗斯银行 白俄羅斯銀行 | lender |
belaruskali | Belaruskali, Belarusian Potash Company | 白俄罗斯钾肥 白俄羅斯鉀肥 白俄罗斯钾肥公司 白俄羅斯鉀肥公司 白俄罗斯钾盐公司 白俄羅斯鉀鹽公司 | | fertiliser
belavia | Belavia | 白俄罗斯航空 白俄羅斯航空 | | airline
belaz | BelAZ, BELAZ | 别拉斯 別拉斯 | | equipment
belden-inc | Belden Inc | 百通公司 | | equipment
belenos-biosciences | Belenos Biosciences | | | drugs
belfius | Belfius | 贝尔福斯银行 貝爾福斯銀行 | lender |
belgee | BelGee, Belgee | 白俄罗斯吉利 白俄羅斯吉利 吉利白俄罗斯 吉利白俄羅斯 贝尔吉 貝爾吉 | | cars
belgian-state | Belgian state, Belgian government | 比利时政府 比利時政府 | government |
belgium-china-direct-equity-investment-fund | Belgium-China Direct Equity Investment Fund, China-Belgium Fund | 中比基金 中国比利时直接股权投资基金 中國比利時直接股權投資基金 海富产业基金 海富產業基金 | fund |
belgrano-cargas | Belgrano Cargas | 貝爾格拉諾貨運鐵路 贝尔格拉诺货运铁路 | | transport
belief-biomed | Belief BioMed | 信念医药 信念醫藥 | | drugs
believe | Believe SA, Believe Music | | | rights
belimo | Belimo | 搏力谋 搏力謀 | |
bell-textron | Bell Textron | 貝爾德事隆 贝尔德事隆 貝爾直升機 贝尔直升机 | | aircraft
bellamys-australia | Bellamy's Australia, Bellamy's | 贝拉米 貝拉米 | |
belle-fashion | Belle Fashion, Belle International | 百丽时尚 百麗時尚 百丽国际 百麗國際 百丽 百麗 | | retail
bellevue-gold | Bellevue Gold | | | mining
bellring-brands | BellRing Brands | | |
bellus-health | BELLUS Health | | | drugs
bellway | Bellway | | |
bellwether-electronic | Bellwether Electronic | 百容電子 百容电子 | | parts
belmond | Belmond | 贝梦德 貝夢德 | |
belt-and-road-office-hong-kong | Belt and Road Office Hong Kong | 一帶一路辦公室香港 一带一路办公室香港 | government |
bem-bangkok-expressway | BEM Bangkok Expressway | 曼谷高速公路和地铁 曼谷高速公路和地鐵 | |
beml | BEML | | | trains
benchmark-electronics | Benchmark Electronics | 佰電科技 佰电科技 | | equipment
benchmark-mineral-intelligence | Benchmark Mineral Intelligence | 基準礦物情報 基准矿物情报 | observer |
bendigo-and-adelaide-bank | Bendigo and Adelaide Bank, Bendigo Bank | 本迪戈银行 本迪戈銀行 班迪戈银行 班迪戈銀行 | lender |
bending-spoons | Bending Spoons | | | software
benelli | Benelli QJ, Benelli | 贝纳利 貝納利 | | cars
beneq | Beneq | 倍耐克 | | equipment
beneteau | Groupe Beneteau, Bénéteau, Beneteau | 博纳多 博納多 博纳多集团 博納多集團 | | ships
benetton | Benetton | 贝纳通 貝納通 | |
beneunder | Beneunder | 蕉下 | |
benewake | Benewake | 北醒光子 | | optics
benfica | SL Benfica, Benfica | 本菲卡 | |
bengbu-investment-group | Bengbu Investment Group | 蚌埠投资集团 蚌埠投資集團 蚌投集团 蚌投集團 | fund |
bengbu-municipal-government | Bengbu Municipal Government, Bengbu government, Bengbu municipal government | 蚌埠市政府 蚌埠市人民政府 | government |
benin-government | Benin government, Government of Benin | 贝宁政府 貝寧政府 | government |
benito-roggio | Benito Roggio, Roggio | | | epc
benq-hospital | BenQ Hospital, BenQ BM Holding | 明基医院 明基醫院 明基醫院集團 明基医院集团 | |
benq-medical | BenQ Medical | 明基醫 明基医 明基三豐 明基三丰 | |
bensteel-group | Bensteel Group, Ben Gang | 本钢 本鋼 本溪钢铁 本溪鋼鐵 | | steel
benteler | Benteler | 本特勒 | | parts
bentley | Bentley Motors | 宾利 賓利 | | cars
bentley-systems | Bentley Systems | 奔特力 | | software
ber | Flughafen Berlin Brandenburg, Berlin Brandenburg Airport | 柏林勃兰登堡机场 柏林勃蘭登堡機場 | |
berenberg | Berenberg | 贝伦贝格银行 貝倫貝格銀行 贝伦贝格 貝倫貝格 | observer |
beretta | Beretta, Beretta Holding | 伯莱塔 伯萊塔 | |
berge-bulk | Berge Bulk | 伯杰散货 伯傑散貨 百吉航运 百吉航運 | | shipping
berger-paints | Berger Paints | | |
berjaya | Berjaya, Berjaya Corporation | | |
berkeley | Berkeley Group | 伯克利集团 伯克利集團 | |
berkshire-partners | Berkshire Partners | | fund |
berli-jucker | Berli Jucker, Big C | 大C超市 Big-C | | retail
berlin-hyp | Berlin Hyp | | lender |
bernhard-schulte | Bernhard Schulte, Schulte Group | 贝仕 貝仕 舒尔特集团 舒爾特集團 | | shipping
berry-genomics | Berry Genomics | 贝瑞基因 貝瑞基因 | |
berry-global | Berry Global | 貝里國際 贝里国际 贝里环球 貝里環球 | | materials
bertelsmann | Bertelsmann | 贝塔斯曼 貝塔斯曼 | |
besalco | Besalco | | | epc
besiktas | Beşiktaş JK, Besiktas JK, Besiktas, Beşiktaş | 贝西克塔斯 貝西克塔斯 | |
besix | Besix, BESIX | 贝西克斯 貝西克斯 | | epc
bessemer-venture-partners | Bessemer Venture Partners | 柏尚風投 柏尚风投 | fund |
best-buy | Best Buy | 百思買 百思买 | | retail
best-inc | Best Inc, Best Logistics | 百世集团 百世集團 百世快递 百世快遞 百世物流 | | transport
best-pacific | Best Pacific | 超盈国际 超盈國際 | |
best-western | Best Western | 贝斯特韦斯特 貝斯特韋斯特 | |
bestechnic | Bestechnic | 恒玄科技 恆玄科技 | | chips
bestore | Bestore | 良品铺子 良品鋪子 | | retail
bestseller | Bestseller A/S | 绫致 綾致 绫致时装 綾致時裝 绫致集团 綾致集團 | | retail
bestune | Bestune, FAW Bestune | 一汽奔腾 一汽奔騰 奔腾汽车 奔騰汽車 | | cars
bet365 | Bet365 | | |
beta-technologies | Beta Technologies | | | aircraft
betagro | Betagro | | |
bethel-automotive-safety | Bethel Automotive Safety, Wuhu Bethel | 伯特利 芜湖伯特利 蕪湖伯特利 | | parts
bethesda-softworks | Bethesda Softworks | 貝塞斯達 贝塞斯达 | |
betsson | Betsson | | |
betta-pharma | Betta Pharma | 贝达药业 貝達藥業 | | drugs
better-energy | Better Energy | | | power
better-life-group | Better Life Group, Bubugao | 步步高商业 步步高商業 步步高股份 步步高集团 步步高集團 | | retail
betterfly | Betterfly | | |
betterial | Betterial | 百佳年代 | | materials
beximco | Beximco | 贝克西姆科 貝克西姆科 | | drugs
beyondspring | BeyondSpring | 萬春醫藥 万春医药 | | drugs
bezeq | Bezeq | 贝泽克 貝澤克 | | telecom
bezos-earth-fund | Bezos Earth Fund | 贝索斯地球基金 貝索斯地球基金 | fund |
bezos-expeditions | Bezos Expeditions | | fund |
bgf-retail | BGF Retail, CU convenience | BGF零售 | | retail
bgh-capital | BGH Capital | | fund |
bgh-sa | BGH SA | | |
bgi | BGI, BGI Genomics, BGI Group | 华大基因 華大基因 华大集团 華大集團 | |
bgk | Bank Gospodarstwa Krajowego, BGK | 波兰国家开发银行 波蘭國家開發銀行 波兰国民经济银行 波蘭國民經濟銀行 | lender |
bgp | BGP Geophysical | 东方物探 東方物探 东方地球物理 東方地球物理 | |
bgrimm | BGRIMM, BGRIMM Technology | 矿冶集团 礦冶集團 北矿集团 北礦集團 矿冶科技集团 礦冶科技集團 北矿科技 北礦科技 | |
bharat-aluminium | Bharat Aluminium | | |
bharat-biotech | Bharat Biotech | 巴拉特生物技术 巴拉特生物技術 巴拉特生物 | | drugs
bharat-electronics | Bharat Electronics | 巴拉特电子 巴拉特電子 | | defence
bharat-forge | Bharat Forge | 巴拉特锻造 巴拉特鍛造 | | parts
bharat-heavy-electricals | Bharat Heavy Electricals, BHEL | 巴拉特重型电气 巴拉特重型電氣 印度重型电气 印度重型電氣 | | turbines
bharat-petroleum | Bharat Petroleum, BPCL | 巴拉特石油 印度巴拉特石油 | | gasbuyer
bharti-airtel | Bharti Airtel, Airtel, Bharti Enterprises | 巴蒂电信 巴蒂電信 巴帝电信 巴帝電信 印度巴蒂 | | telecom
bhc | bhc | | |
bial | Bial Portela, BIAL | | | drugs
bianlifeng | Bianlifeng | 便利蜂 | | retail
bibby-line | Bibby Line, Bibby Marine | | | shipping
bic | Société BIC | 比克集团 比克集團 | |
bic-camera | Bic Camera | | | retail
bicara-therapeutics | Bicara Therapeutics | | | drugs
bice-argentina | BICE Argentina | | lender |
bicycle-therapeutics | Bicycle Therapeutics | | | drugs
bidco-africa | Bidco Africa | | |
bidcorp | Bidcorp | | |
bidepharm | Bidepharm | 毕得医药 畢得醫藥 | |
bidv | BIDV | 越南投资与发展银行 越南投資與發展銀行 越南投资发展银行 越南投資發展銀行 | lender |
bidvest | Bidvest | 彼得维斯特 彼得維斯特 | |
biel-crystal | Biel Crystal | 伯恩光学 伯恩光學 | |
biemlfdlkk | Biem.L.Fdlkk | 比音勒芬 | |
biesse | Biesse | 比雅斯 | | equipment
big-herdsman | Big Herdsman | 大牧人 | | equipment
big-river-steel | Big River Steel | 大河鋼鐵 大河钢铁 | | steel
big-sun-energy | Big Sun Energy | 太陽海洋能源 太阳海洋能源 | | solar
big-yellow | Big Yellow Group | | |
bigai | BIGAI, Beijing Institute for General Artificial Intelligence | 通研院 北京通用人工智能研究院 | |
bigbank | Bigbank | | lender |
bigbasket | BigBasket | | | retail
bigbearai | BigBear.ai | | | software
bikita-minerals | Bikita Minerals | 比基塔矿业 比基塔礦業 | | lithium
bilfinger | Bilfinger | 比尔芬格 比爾芬格 | | epc
bilibili-games | Bilibili Games | B站游戏 B站遊戲 B站游戲 | |
billabong-international | Billabong International | | |
billbergia | Billbergia | | |
billcom | Bill.com, BILL Holdings | | | software
billerud | Billerud, BillerudKorsnäs | 比勒鲁德 比勒魯德 | |
billion-industrial | Billion Industrial, Fujian Baihong | 百宏实业 百宏實業 福建百宏 | | chemicals
bim | BİM Birleşik Mağazalar, BIM Turkey | | | retail
bim-birlesik-magazalar | BIM Birlesik Magazalar | | | retail
bim-group | BIM Group | | |
biman-bangladesh-airlines | Biman Bangladesh Airlines, Biman | 孟加拉航空 比曼孟加拉航空 | | airline
bin-live | B'in Live, Bin Live | 必應創造 必应创造 | |
bin-music | B'in Music | 相信音樂 相信音乐 | | rights
bin-zayed-group | Bin Zayed Group | | |
binance | Binance | 币安 幣安 | | trading
bindawood-holding | BinDawood Holding | | | retail
bingchuan-network | Bingchuan Network | 冰川网络 冰川網絡 | |
binggrae | Binggrae | 宾格瑞 賓格瑞 | |
binghatti | Binghatti | 宾哈蒂 賓哈蒂 | |
binh-son-refining | Binh Son Refining | 平山炼油 平山煉油 | | oil
binhai-new-area-government-tianjin | Binhai New Area Government Tianjin | 滨海新区政府 濱海新區政府 天津滨海新区政府 天津濱海新區政府 | government |
binhua-group | Binhua Group, Befar | 滨化集团 濱化集團 | | chemicals
binjiang-capital | Binjiang Capital, Hangzhou High-tech Zone Industrial Fund | 滨江产投 濱江產投 杭州高新区滨江产业基金 杭州高新區濱江產業基金 杭州滨江产业基金 杭州濱江產業基金 | fund |
binjiang-district-government-hangzhou | Binjiang District Government Hangzhou | 杭州市滨江区政府 杭州市濱江區政府 杭州高新区管委会 杭州高新區管委會 | government |
binjiang-real-estate | Binjiang Real Estate | 滨江集团 濱江集團 滨江地产 濱江地產 | |
binjiang-service | Binjiang Service | 滨江服务 濱江服務 | |
bio-farma | Bio Farma | | | drugs
bio-invest | BIO Invest | 比利时发展中国家投资公司 比利時發展中國家投資公司 | fund |
bio-rad | Bio-Rad | 伯樂生命 伯乐生命 伯乐生命医学 伯樂生命醫學 伯乐生命科学 伯樂生命科學 | | equipment
bio-techne | Bio-Techne | | | equipment
bio-thera | Bio-Thera | 百奥泰 百奧泰 | | drugs
bioage-labs | BioAge Labs | | | drugs
bioarctic | BioArctic | | | drugs
bioatla | BioAtla | | | drugs
biocad | Biocad | 比奥卡德 比奧卡德 | | drugs
bioceres | Bioceres | 百奧賽斯 百奥赛斯 | | farm
biocon | Biocon, Biocon Biologics | 百康生物 | | drugs
biocryst | BioCryst, BioCryst Pharmaceuticals | | | drugs
biocytogen | Biocytogen | 百奥赛图 百奧賽圖 | | drugs
bioengine-technology | BioEngine Technology | 玉晟管顧 玉晟管顾 玉晟生技 | fund |
biogenesis-bago | Biogénesis Bagó, Biogenesis Bago | | | drugs
biohaven | Biohaven | 百奧文 百奥文 | | drugs
biolife-solutions | BioLife Solutions | | | materials
biological-e | Biological E | | | drugs
biomar | BioMar | 拜欧玛 拜歐瑪 | |
biomarin | BioMarin, BioMarin Pharmaceutical | 拜瑪林 拜玛林 | | drugs
biomerieux | bioMérieux, bioMerieux | 梅里埃 生物梅里埃 | |
biomm | Biomm | | | drugs
bionime | Bionime | 華廣生技 华广生技 | |
bionovis | Bionovis | | | drugs
biosev | Biosev | | |
biostar-microtech | Biostar Microtech | 映泰 | |
biostime | Biostime, Health and Happiness, H&H International, Swisse, H&H Group | 健合集团 健合集團 合生元 健合国际 健合國際 斯维诗 斯維詩 健合 | |
biostime-isigny | Isigny Sainte-Mère | 伊斯尼 | |
biotage | Biotage | 拜泰齐 拜泰齊 | |
biotronik | Biotronik | 百多力 | |
biovac-institute | Biovac Institute | | | drugs
bioxcel-therapeutics | BioXcel Therapeutics | | | drugs
biprogy | BIPROGY, Nihon Unisys | | | software
birchcliff | Birchcliff | | |
bird-construction | Bird Construction | | | epc
bird-messagebird | MessageBird | | |
birkenstock | Birkenstock | 勃肯 | |
birla-carbon | Birla Carbon | 博拉炭黑 | |
bis | Bank for International Settlements | 国际清算银行 國際清算銀行 | observer |
bisha-mining | Bisha Mining | 碧沙矿业 碧沙礦業 碧沙铜矿 碧沙銅礦 | | mining
bit-digital | Bit Digital, WhiteFiber | | | datacentre
bitburger | Bitburger | 碧特博格 | |
bitdeer | Bitdeer | 比特小鹿 | | datacentre
bitdefender | Bitdefender | 比特梵德 | | software
bitexco | Bitexco | | |
bitfarms | Bitfarms, Keel Infrastructure | | | datacentre
bitflyer | bitFlyer | | |
bithumb | Bithumb | | |
bitkub | Bitkub | | |
bitmain | Bitmain | 比特大陆 比特大陸 | | chips
bitmine-immersion | BitMine Immersion, BitMine | | fund |
bitpanda | Bitpanda | | |
bitso | Bitso | | | platform
bitwise-asset-management | Bitwise Asset Management | | fund |
biwin-storage | Biwin Storage, Biwin | 佰维存储 佰維存儲 佰维 佰維 | | memory
bjs-wholesale | BJ's Wholesale | BJ批發俱樂部 BJ批发俱乐部 | | retail
bkash | bKash | | |
bkw | BKW, BKW Energie | | | power
blablacar | BlaBlaCar | | |
black-and-veatch | Black & Veatch | 博萊克威奇 博莱克威奇 | | epc
black-ant-capital | Black Ant Capital, BA Capital | 黑蚁资本 黑蟻資本 | fund |
black-bridge-foods | Black Bridge Foods | 黑橋牌 黑桥牌 黑橋牌食品 黑桥牌食品 | |
black-diamond-therapeutics | Black Diamond Therapeutics | | | drugs
black-forest-labs | Black Forest Labs | 黑森林实验室 黑森林實驗室 | | software
black-hills-corp | Black Hills Corp, Black Hills Energy | | | power
black-sea-oil | Black Sea Oil & Gas | | | oil
black-sea-trade-and-development-bank | Black Sea Trade and Development Bank | 黑海贸易与开发银行 黑海貿易與開發銀行 黑海贸易开发银行 黑海貿易開發銀行 | lender |
black-semiconductor | Black Semiconductor | | | chips
black-sesame-technologies | Black Sesame Technologies, Black Sesame, Black Sesame International | 黑芝麻智能 黑芝麻科技 | | chips
black-sheep-restaurants | Black Sheep Restaurants | | |
black-stone-minerals | Black Stone Minerals | | |
blackbaud | Blackbaud | | | software
blackberry | BlackBerry | 黑莓 | | software
blackbird-ventures | Blackbird Ventures | | fund |
blackline | BlackLine | | | software
blackmores | Blackmores | 澳佳宝 澳佳寶 | |
blackrock-ccb-wealth-management | BlackRock CCB Wealth Management | 贝莱德建信理财 貝萊德建信理財 | fund |
blackrock-china | BlackRock China, BlackRock Fund Management China | 贝莱德基金 貝萊德基金 贝莱德中国 貝萊德中國 | fund |
blackrock-taiwan | BlackRock Taiwan | 貝萊德投信 贝莱德投信 | fund |
blackrock-tcp-capital | BlackRock TCP Capital | | lender |
blacksky | BlackSky | | |
blackstone-real-estate-income-trust | Blackstone Real Estate Income Trust, BREIT | 黑石房地產收益信託 黑石房地产收益信托 | fund |
bladex | Bladex, Banco Latinoamericano de Comercio Exterior | | lender |
bladt | Bladt Industries | | | equipment
blau-farmaceutica | Blau Farmacêutica | | | drugs
blibli | Blibli | | | platform
blink-charging | Blink Charging | | |
blizzard-entertainment | Blizzard Entertainment, Activision Blizzard, Activision | 暴雪娱乐 暴雪娛樂 动视暴雪 動視暴雪 | |
block-inc | Block Inc, Cash App | | | platform
blockfi | BlockFi | | lender |
blogis | Blogis, Baowan | 宝湾物流 寶灣物流 | |
bloks | Bloks, Bloks Group | 布鲁可 布魯可 布鲁可集团 布魯可集團 | |
bloomage-biotech | Bloomage Biotech | 华熙生物 華熙生物 | |
bloomberg-lp | Bloomberg LP | | | media
bloomberg-philanthropies | Bloomberg Philanthropies | 彭博慈善基金会 彭博慈善基金會 | fund |
bloomberry-resorts | Bloomberry Resorts, Solaire | | |
bloomin-brands | Bloomin' Brands | | | retail
bloomingdales | Bloomingdale's | 布魯明戴爾 布鲁明戴尔 | | retail
bloomsbury | Bloomsbury Publishing | 布鲁姆斯伯里 布魯姆斯伯裏 布魯姆斯伯裡 | |
blount-international | Blount International | | | equipment
bls | BLS AG | | |
blue-bird-corp | Blue Bird Corp | | | cars
blue-bottle-coffee | Blue Bottle Coffee | 蓝瓶咖啡 藍瓶咖啡 | | retail
blue-canyon-technologies | Blue Canyon Technologies | | | launch
blue-cross-blue-shield | Blue Cross Blue Shield | 藍十字藍盾 蓝十字蓝盾 | lender |
blue-cross-insurance | Blue Cross Insurance | 藍十字保險 蓝十字保险 藍十字亞太保險 蓝十字亚太保险 | lender |
blue-diamond-growers | Blue Diamond Growers | 藍鑽石種植者 蓝钻石种植者 | | farm
blue-flame-holding | Blue Flame Holding, Shanxi Blue Flame | 蓝焰控股 藍焰控股 山西蓝焰 山西藍焰 | | lng
blue-gem-wind | Blue Gem Wind | | | power
blue-moon-group | Blue Moon Group | 蓝月亮 藍月亮 蓝月亮集团 藍月亮集團 | |
blue-nord | BlueNord, Noreco | | | oil
blue-ocean-bank | Blue Ocean Bank, Weihai Blue Ocean Bank | 蓝海银行 藍海銀行 威海蓝海银行 威海藍海銀行 | lender |
blue-owl-technology-finance | Blue Owl Technology Finance | | lender |
blue-sail-medical | Blue Sail Medical | 蓝帆医疗 藍帆醫療 | | equipment
blue-shield-of-california | Blue Shield of California | 加州藍盾 加州蓝盾 | lender |
blue-solutions | Blue Solutions | | | batteries
bluefloat | BlueFloat Energy | | | power
bluefocus | BlueFocus | 蓝色光标 藍色光標 蓝标 藍標 | |
bluefors | Bluefors | | | equipment
blueoval-sk | BlueOval SK | 藍橢圓SK 蓝椭圆SK | | batteries
blueprint-medicines | Blueprint Medicines | 藍圖醫藥 蓝图医药 | | drugs
bluerock-therapeutics | BlueRock Therapeutics | | | drugs
bluerun-ventures-china | BlueRun Ventures China, BRV China | 蓝驰创投 藍馳創投 | fund |
bluescope | BlueScope, BlueScope Steel | 博思格 博思格钢铁 博思格鋼鐵 | | steel
bluesphere-bio | BlueSphere Bio | | | drugs
bluestar-silicones | Bluestar Silicones | 蓝星有机硅 藍星有機硅 | | materials
bluetrum | Bluetrum | 中科蓝讯 中科藍訊 | | chips
bluetti | Bluetti, PowerOak | 德兰明海 德蘭明海 | | batteries
blumar | Blumar | | | farm
blumar-seafoods | Blumar Seafoods | | |
blume-ventures | Blume Ventures | | fund |
blumhouse | Blumhouse | 布伦屋 布倫屋 | | media
blykalla | Blykalla | | | reactors
bmc-medical | BMC Medical | 怡和嘉业 怡和嘉業 瑞迈特 瑞邁特 | | equipment
bmc-turkey | BMC Otomotiv, BMC Turkey | | | cars
bme | BME Spain, Bolsas y Mercados Españoles | 西班牙证券交易所 西班牙證券交易所 | observer |
bmg-rights | BMG Rights Management | BMG版权管理 BMG版權管理 | | rights
bml-inc | BML Inc | | |
bmw-automotive-finance-china | BMW Automotive Finance China, BMW Finance China, Herald International Leasing | 宝马汽车金融中国 寶馬汽車金融中國 宝马汽车金融 寶馬汽車金融 宝马金融 寶馬金融 先锋国际租赁 先鋒國際租賃 | lender |
bmw-brilliance | BMW Brilliance | 华晨宝马 華晨寶馬 | | cars
bmw-i-ventures | BMW i Ventures | 宝马i创投 寶馬i創投 | fund |
bndes | BNDES, Banco Nacional de Desenvolvimento Econômico e Social | 巴西國家開發銀行 巴西国家开发银行 巴西開發銀行 巴西开发银行 巴西國家經濟社會發展銀行 巴西国家经济社会发展银行 | lender |
bng-bank | BNG Bank | 荷兰市政银行 荷蘭市政銀行 | lender |
bnk-financial | BNK Financial, Busan Bank | 釜山银行 釜山銀行 BNK金融 | lender |
bnp-paribas-abc-wealth-management | BNP Paribas ABC Wealth Management | 法巴农银理财 法巴農銀理財 | fund |
bnp-paribas-china | BNP Paribas China | 法国巴黎银行中国 法國巴黎銀行中國 法巴中国 法巴中國 法巴银行中国 法巴銀行中國 | lender |
bnp-paribas-securities-china | BNP Paribas Securities China | 法巴证券 法巴證券 法巴证券中国 法巴證券中國 | observer |
bnsf | BNSF, BNSF Railway | 伯靈頓北方聖太菲鐵路 伯灵顿北方圣太菲铁路 北伯林頓鐵路 北伯林顿铁路 | | transport
bnu | BNU, Banco Nacional Ultramarino | 大西洋銀行 大西洋银行 澳門大西洋銀行 澳门大西洋银行 | lender |
bny | BNY, BNY Mellon, Bank of New York Mellon | 紐約梅隆銀行 纽约梅隆银行 紐約銀行梅隆 纽约银行梅隆 | lender |
boan-biotech | Boan Biotech | 博安生物 | | drugs
boao-lecheng | Boao Lecheng, Lecheng Medical Tourism Pilot Zone | 博鳌乐城 博鰲樂城 乐城先行区 樂城先行區 博鳌乐城先行区 博鰲樂城先行區 | government |
boao-super-hospital | Boao Super Hospital | 博鳌超级医院 博鰲超級醫院 | |
boardwalk-pipelines | Boardwalk Pipelines | | |
boardwalk-reit | Boardwalk REIT | | |
bob-cardif-life | BoB-Cardif Life | 中荷人寿 中荷人壽 | lender |
bobcat-company | Bobcat Company | 山貓公司 山猫公司 | | equipment
boc-financial-asset-investment | BOC Financial Asset Investment, BOC Asset | 中银资产 中銀資產 中银金融资产投资 中銀金融資產投資 | lender |
boc-financial-leasing | BOC Financial Leasing | 中银金租 中銀金租 中银金融租赁 中銀金融租賃 | lender |
boc-financial-technology | BOC Financial Technology | 中银金科 中銀金科 中银金融科技 中銀金融科技 | | software
boc-fullerton-community-bank | BOC Fullerton Community Bank | 中银富登村镇银行 中銀富登村鎮銀行 中银富登 中銀富登 | lender |
boc-group-investment | BOC Group Investment | 中銀集團投資 中银集团投资 | fund |
boc-hong-kong-holdings | BOC Hong Kong Holdings | 中银香港控股 中銀香港控股 | lender |
boc-investment-management | BOC Investment Management, BOCIM | 中银基金 中銀基金 | fund |
boc-life | BOC Life | 中银人寿 中銀人壽 中银集团人寿 中銀集團人壽 | lender |
boc-research-institute | BOC Research Institute | 中国银行研究院 中國銀行研究院 | observer |
boc-samsung-life | BOC-Samsung Life | 中银三星人寿 中銀三星人壽 中银三星 中銀三星 | lender |
boc-wealth-management | BOC Wealth Management | 中银理财 中銀理財 | fund |
boca-juniors | Boca Juniors | 博卡青年 | | rights
bocar | Bocar | | | parts
bocconi | Bocconi University | 博科尼大学 博科尼大學 | |
bochk-asset-management | BOCHK Asset Management | 中銀香港資產管理 中银香港资产管理 | fund |
bochu-electronic | BOCHU Electronic, Bochu | 柏楚电子 柏楚電子 | | software
boci-investment | BOCI Investment, BOC International Investment | 中銀國際投資 中银国际投资 | fund |
boci-prudential-asset-management | BOCI-Prudential Asset Management | 中銀國際英國保誠 中银国际英国保诚 | fund |
bocom-financial-asset-investment | BOCOM Financial Asset Investment, Bocom Investment | 交银投资 交銀投資 交银金融资产投资 交銀金融資產投資 | lender |
bocom-schroders | BOCOM Schroders, Bocom Schroder | 交银施罗德 交銀施羅德 交银施罗德基金 交銀施羅德基金 交银基金 交銀基金 | fund |
bocom-wealth-management | Bocom Wealth Management, Bank of Communications Wealth Management | 交银理财 交銀理財 | fund |
bocomm-life | BoComm Life, BOCOM MSIG Life | 交银人寿 交銀人壽 交银康联 交銀康聯 | lender |
bodor-laser | Bodor Laser | 邦德激光 | | equipment
boe | BOE, BOE Technology | 京东方 京東方 | |
bofors | BAE Systems Bofors, BAE Systems Hägglunds, Hägglunds | 博福斯 赫格隆 | | defence
bogdanka | LW Bogdanka, Bogdanka | | | mining
bogota-mayors-office | Bogotá Mayor's Office, Alcaldía de Bogotá | 波哥大市政府 | government |
bohai-bank-financial-leasing | Bohai Bank Financial Leasing, Tianyin Financial Leasing | 天银金租 天銀金租 天银金融租赁 天銀金融租賃 | lender |
bohai-ferry | Bohai Ferry | 渤海轮渡 渤海輪渡 | | shipping
bohai-international-trust | Bohai International Trust, Bohai Trust | 渤海信托 渤海信託 渤海国际信托 渤海國際信託 | lender |
bohai-life | Bohai Life | 渤海人寿 渤海人壽 | lender |
bohai-shipbuilding | Bohai Shipbuilding, Bohai Shipyard | 渤船重工 渤海造船 渤海造船厂 渤海造船廠 | | ships
bohai-state-owned-capital | Bohai State-owned Capital, Tianjin Bohai State Assets | 天津渤海国资 天津渤海國資 渤海国资 渤海國資 | |
bohai-wealth-management | Bohai Wealth Management | 渤银理财 渤銀理財 | fund |
bohemia-interactive | Bohemia Interactive | | |
bohi-group | Bohi Group, Bohai Oil | 渤海实业粮油 渤海實業糧油 | | grain
bohui-group | Bohui Group | 博汇集团 博匯集團 | |
boji-medical | Boji Medical | 博济医药 博濟醫藥 | |
bojiang-capital | Bojiang Capital | 博将资本 博將資本 | fund |
bok-financial | BOK Financial | | lender |
bol-com | Bol.com | | | retail
boldyn-networks | Boldyn Networks | 博尔丁 博爾丁 | | telecom
boliden | Boliden | 博立登 波立登 波利登 博利登 布利登 | | mining
bolivian-government | Bolivian government, Government of Bolivia | 玻利維亞政府 玻利维亚政府 | government |
bollinger-shipyards | Bollinger Shipyards | 博林格造船 | | ships
bollore | Bolloré, Bollore, Groupe Bolloré, Bolloré Group | 博洛雷 博洛雷集团 博洛雷集團 波洛雷 波洛莱 波洛萊 | |
bolsa-mexicana-de-valores | Bolsa Mexicana de Valores | 墨西哥證券交易所 墨西哥证券交易所 | observer |
bolshoi-theatre | Bolshoi Theatre | 莫斯科大剧院 莫斯科大劇院 | |
bolt-biotherapeutics | Bolt Biotherapeutics | | | drugs
bolt-estonia | Bolt Technology, Bolt Food | | | robotaxi
bolttech | bolttech | | |
bomco | BOMCO, Baoji Oilfield Machinery | 宝鸡石油机械 寶雞石油機械 宝石机械 寶石機械 | | equipment
bomesc | Bomesc, Bomesc Offshore Engineering | 博迈科 博邁科 博迈科海洋工程 博邁科海洋工程 | | epc
bomin-electronics | Bomin Electronics | 博敏电子 博敏電子 | | parts
bonarea | bonÀrea | | | farm
bonduelle | Bonduelle | 本杜瓦尔 本杜瓦爾 | |
bonhams | Bonhams | 邦瀚斯 | |
bonjour-holdings | Bonjour Holdings | 卓悅控股 卓悦控股 | | retail
bonneville-power-administration | Bonneville Power Administration | | | power
bonnier | Bonnier, Bonnier News | 邦尼集团 邦尼集團 | |
bonza | Bonza | | | airline
boohoo | Boohoo, Debenhams Group | 德本汉姆 德本漢姆 | | retail
booking-holdings | Booking Holdings, Booking.com | 缤客 繽客 Booking控股 | | platform
books-com-tw | Books.com.tw | 博客來 博客来 博客來數位科技 博客来数位科技 | | retail
boom-supersonic | Boom Supersonic | 爆音超音速 | | aircraft
boon-rawd | Boon Rawd, Singha Corporation | | |
boon-rawd-brewery | Boon Rawd Brewery, Singha | 胜狮啤酒 勝獅啤酒 | |
boots | Boots UK, Boots Alliance, Alliance Boots | 博姿 博姿联合 博姿聯合 | | retail
booyoung-group | Booyoung Group | | |
booz-allen-hamilton | Booz Allen Hamilton, Booz Allen | 博思艾倫 博思艾伦 | | software
boqii | Boqii | 波奇网 波奇網 波奇宠物 波奇寵物 | | retail
bora-enterprise-group | Bora Enterprise Group | 宝来集团 寶來集團 宝来企业 寶來企業 辽宁宝来 遼寧寶來 | | oilbuyer
bora-lyondellbasell | Bora LyondellBasell | 宝来利安德巴赛尔 寶來利安德巴賽爾 | | chemicals
boral | Boral | | |
boralex | Boralex | | | power
borche | Borche | 博创智能 博創智能 | | equipment
bord-bia | Bord Bia | 爱尔兰食品局 愛爾蘭食品局 | observer |
bord-gais | Bord Gáis Energy, Bord Gais Energy | | | powerbuyer
bord-na-mona | Bord na Móna, Bord na Mona | | | power
borealis | Borealis AG, Borealis | 北欧化工 北歐化工 | | chemicals
borealis-dc | Borealis Data Center | | | datacentre
borges | Borges International | 伯爵橄榄油 伯爵橄欖油 | |
borgward-china | Borgward China | 宝沃汽车 寶沃汽車 | |
borgwarner | BorgWarner | 博格華納 博格华纳 | | parts
bornholm | Bornholm Energy Island | 博恩霍尔姆能源岛 博恩霍爾姆能源島 | |
borouge | Borouge | 博禄 博祿 博禄化工 博祿化工 博禄公司 博祿公司 | |
borouge-intl | Borouge Group International | 博禄国际 博祿國際 | | chemicals
borr-drilling | Borr Drilling | 博尔钻井 博爾鑽井 | |
borregaard | Borregaard | 鲍利葛 鮑利葛 鲍利葛公司 鮑利葛公司 | | chemicals
borsa-istanbul | Borsa Istanbul, Borsa İstanbul | 伊斯坦布尔证券交易所 伊斯坦布爾證券交易所 伊斯坦堡證交所 伊斯坦堡证交所 | observer |
borsodchem | Borsodchem, BorsodChem | 宝思德 寶思德 博苏化学 博蘇化學 宝思德化学 寶思德化學 | | chemicals
borusan | Borusan, Borusan Holding, Borusan Boru | 博鲁桑 博魯桑 | | steel
borussia-dortmund | Borussia Dortmund, BVB | 多特蒙德 多特蒙德俱乐部 多特蒙德俱樂部 | |
boryszew | Boryszew | | |
boryung | Boryung | 保宁制药 保寧製藥 | | drugs
bosa-properties | Bosa Properties | | |
bosai-minerals | Bosai Minerals, Bosai Group | 博赛矿业 博賽礦業 博赛集团 博賽集團 | | mining
bose-corp | Bose Corp | 博士音響 博士音响 | |
bosera | Bosera, Bosera Funds, Bosera Asset Management | 博时基金 博時基金 博时 博時 | fund |
bosideng | Bosideng | 波司登 | |
bosnia-government | Bosnian government, Republika Srpska government, Federation of Bosnia and Herzegovina | 波黑政府 | government |
boss-energy | Boss Energy | 波斯能源 博斯能源 | | uranium
boss-mining | Boss Mining | | | mining
bossini | Bossini | 堡獅龍 堡狮龙 堡獅龍國際 堡狮龙国际 | | retail
boston-beer | Boston Beer | 波士頓啤酒 波士顿啤酒 | |
boston-celtics | Boston Celtics | 波士頓凱爾特人 波士顿凯尔特人 波士頓塞爾提克 波士顿塞尔提克 | | rights
boston-childrens-hospital | Boston Children's Hospital | 波士頓兒童醫院 波士顿儿童医院 | |
boston-consulting-group | Boston Consulting Group | 波士頓諮詢 波士顿咨询 波士頓諮詢公司 波士顿咨询公司 | observer |
boston-dynamics | Boston Dynamics | 波士頓動力 波士顿动力 | | equipment
boston-metal | Boston Metal | 波士顿金属 波士頓金屬 | | steel
boston-properties | Boston Properties, BXP | 波士頓地產 波士顿地产 | |
boston-red-sox | Boston Red Sox, Fenway Sports Group | 波士頓紅襪 波士顿红袜 芬威體育集團 芬威体育集团 | | rights
boston-scientific | Boston Scientific | 波士顿科学 波士頓科學 波科 波士頓科技 波士顿科技 | | equipment
boston-university | Boston University | 波士頓大學 波士顿大学 | |
botafogo | Botafogo | 博塔弗戈 | | rights
botanee | Botanee | 贝泰妮 貝泰妮 薇诺娜 薇諾娜 | |
botswana-government | Botswana government, Government of Botswana | 博茨瓦纳政府 博茨瓦納政府 | government |
bottega-veneta | Bottega Veneta | 葆蝶家 | |
boubyan-bank | Boubyan Bank | 布比延银行 布比延銀行 | lender |
bougainville-copper | Bougainville Copper | 布干维尔铜业 布干維爾銅業 | | mining
boundless-bio | Boundless Bio | | | drugs
boursa-kuwait | Boursa Kuwait | 科威特证券交易所 科威特證券交易所 | observer |
boustead-holdings | Boustead Holdings | 莫实得 莫實得 | |
boustead-singapore | Boustead Singapore | | |
bouwinvest | Bouwinvest | | fund |
bouygues-telecom | Bouygues Telecom | 布伊格电信 布伊格電信 | | telecom
bowen-coking-coal | Bowen Coking Coal | | | mining
bowhead-specialty | Bowhead Specialty | | lender |
bowtie-life | Bowtie Life | 保泰人壽 保泰人寿 Bowtie保泰人壽 Bowtie保泰人寿 | lender |
box-inc | Box Inc | | | software
boxer-capital | Boxer Capital | | fund |
boyaa-interactive | Boyaa Interactive | 博雅互動 博雅互动 | |
boyd-corporation | Boyd Corporation, Boyd Thermal | | | equipment
boyd-gaming | Boyd Gaming | 博伊德博彩 | |
bozankaya | Bozankaya | 博赞卡亚 博贊卡亞 | | trains
bp-bunge-bioenergia | BP Bunge Bioenergia | | | oil
bpce | Groupe BPCE, BPCE | BPCE集团 BPCE集團 法国人民储蓄银行集团 法國人民儲蓄銀行集團 | lender |
bper | BPER Banca, BPER | | lender |
bpost | bpost | 比利时邮政 比利時郵政 | |
bra-airlines | Braathens Regional Airlines, BRA Airlines | | | airline
brac | BRAC | | |
brac-bank | BRAC Bank | | lender |
bracco | Bracco Imaging, Bracco | 博莱科 博萊科 | |
bracell | Bracell | 百舸 | |
bradesco | Bradesco, Banco Bradesco, Bradesco BBI | 巴西布拉德斯科銀行 巴西布拉德斯科银行 布拉德斯科 | lender |
brado-logistica | Brado Logística | | | transport
braemar-shipping | Braemar Shipping | 布雷马 布雷馬 | observer |
brainaurora | BrainAurora | 脑动极光 腦動極光 | | software
brainchip | BrainChip | | | chips
brainco | BrainCo | 强脑科技 強腦科技 | | equipment
brainlab | Brainlab | 博医来 博醫來 | |
brainstorm-cell | BrainStorm Cell | | | drugs
brambles | CHEP | | |
brand-finance | Brand Finance | | observer |
brandix | Brandix | | |
brasilagro | BrasilAgro | | | farm
braskem | Braskem | 布拉斯科 布拉斯科化工 | |
braskem-idesa | Braskem Idesa | | |
brava-energia | Brava Energia, 3R Petroleum | | | oil
bravo-transport | Bravo Transport | 匯達交通 汇达交通 匯達交通服務 汇达交通服务 | |
braze-inc | Braze Inc | | | software
brazil-potash | Brazil Potash | 巴西鉀肥公司 巴西钾肥公司 巴西钾肥 巴西鉀肥 | | fertiliser
brazilian-air-force | Brazilian Air Force | 巴西空軍 巴西空军 | government |
brazilian-army | Brazilian Army | 巴西陸軍 巴西陆军 | government |
brazilian-football-confederation | Brazilian Football Confederation | 巴西足協 巴西足协 | | rights
brazilian-government | Brazilian government, Government of Brazil | 巴西政府 | government |
brazilian-ministry-of-finance | Brazilian Ministry of Finance | 巴西財政部 巴西财政部 | government |
brazilian-ministry-of-health | Brazilian Ministry of Health | 巴西衛生部 巴西卫生部 | government |
brazilian-ministry-of-mines-and-energy | Brazilian Ministry of Mines and Energy | 巴西礦業和能源部 巴西矿业和能源部 巴西礦業與能源部 巴西矿业与能源部 | government |
brazilian-navy | Brazilian Navy | 巴西海軍 巴西海军 | government |
brazilian-rare-earths | Brazilian Rare Earths | | | rare-earths
brazilian-rare-earths-ltd | Brazilian Rare Earths Ltd | 巴西稀土 | | rare-earths
brazils-ministry-of-agriculture | Brazil's Ministry of Agriculture | 巴西農業部 巴西农业部 | government |
brb-banco-de-brasilia | BRB Banco de Brasília | | lender |
brd | BRD Groupe Société Générale | | lender |
bread-financial | Bread Financial | | lender |
breadtalk | BreadTalk | 面包新语 麵包新語 | |
breakthrough-energy | Breakthrough Energy, Breakthrough Energy Ventures | 突破能源 突破能源風投 突破能源风投 | fund |
breeze-airways | Breeze Airways | | | airline
breeze-group | Breeze Group, Breeze Center | 微風廣場 微风广场 微風集團 微风集团 | | retail
breitling | Breitling | 百年灵 百年靈 | |
brembo | Brembo | 布雷博 佈雷博 | | parts
bremenports | bremenports | | |
brenntag | Brenntag | 布伦塔格 布倫塔格 | | trading
breo | Breo | 倍轻松 倍輕鬆 | |
breville | Breville | 铂富 鉑富 | |
brewdog | BrewDog | 酿酒狗 釀酒狗 | |
brewer-science | Brewer Science | 布魯爾科技 布鲁尔科技 | | materials
brex | Brex | | | platform
brf-sa | BRF S.A., BRF SA, MBRF, BRF Brasil Foods | 巴西食品公司 BRF公司 巴西食品 | | farm
brg-group | BRG Group | | |
bridgebio | BridgeBio, BridgeBio Pharma | | | drugs
bridgebio-oncology | BridgeBio Oncology | | | drugs
bridgepoint | Bridgepoint, Bridgepoint Group | 桥点资本 橋點資本 | fund |
bridgestone | Bridgestone | 普利司通 | |
bridgewater-associates | Bridgewater Associates | 橋水 桥水 橋水基金 桥水基金 | fund |
bridgewater-china | Bridgewater China | 桥水中国 橋水中國 桥水投资中国 橋水投資中國 | fund |
brigade-capital | Brigade Capital | | fund |
briggs-and-stratton | Briggs & Stratton | | | engines
bright-dairy | Bright Dairy | 光明乳业 光明乳業 | |
bright-future-pharmaceutical | Bright Future Pharmaceutical | 澳美製藥 澳美制药 澳美製藥廠 澳美制药厂 | | drugs
bright-health | Bright Health, NeueHealth | | lender |
bright-laser | Bright Laser, Xi'an Bright Laser | 铂力特 鉑力特 | | equipment
bright-power-semiconductor | Bright Power Semiconductor | 晶丰明源 晶豐明源 | | chips
bright-scholar | Bright Scholar | 博实乐 博實樂 | |
brighthouse-financial | Brighthouse Financial | 光明屋金融 | lender |
brightline | Brightline | | | transport
brighton-best-international | Brighton-Best International | | | steel
brighton-fc | Brighton & Hove Albion | 布莱顿俱乐部 布萊頓俱樂部 | |
brightspeed | Brightspeed | | | telecom
brightspring-health | BrightSpring Health | | |
brii-biosciences | Brii Biosciences | 腾盛博药 騰盛博藥 | | drugs
brilliance-china | Brilliance China, Brilliance Auto | 华晨中国 華晨中國 华晨汽车 華晨汽車 华晨集团 華晨集團 华晨 華晨 | | cars
brimstone-energy | Brimstone Energy | | | materials
brinker-international | Brinker International | | | retail
brinks | Brink's | | |
brisa | Brisa Auto-Estradas, Brisa | 布里萨 布里薩 | |
brisa-turkey | Brisa Bridgestone Sabancı | | |
brisanet | Brisanet | | | telecom
brisbane-airport | Brisbane Airport, Brisbane Airport Corporation | 布里斯班机场 布里斯班機場 | |
briscoe-group | Briscoe Group | | | retail
brit-insurance | Brit Insurance | | lender |
britannia-industries | Britannia Industries | 布里塔尼亚 布里塔尼亞 | |
britannia-p-and-i | Britannia P&I | 不列颠保赔协会 不列顛保賠協會 | lender |
brite-semiconductor | Brite Semiconductor | 灿芯股份 燦芯股份 灿芯半导体 燦芯半導體 | | chips
british-business-bank | British Business Bank | 英国商业银行 英國商業銀行 | lender |
british-columbia-investment-management | British Columbia Investment Management | 卑詩投資管理公司 卑诗投资管理公司 不列顛哥倫比亞投資管理公司 不列颠哥伦比亚投资管理公司 | fund |
british-international-investment | British International Investment, CDC Group | 英国国际投资 英國國際投資 英国国际投资公司 英國國際投資公司 英联邦发展集团 英聯邦發展集團 | fund |
british-land | British Land | 英国置地 英國置地 | |
british-museum | British Museum | 大英博物馆 大英博物館 | |
british-steel | British Steel | 英国钢铁 英國鋼鐵 英国钢铁公司 英國鋼鐵公司 | | steel
britishvolt | Britishvolt | 英国伏特 英國伏特 | | batteries
brittany-ferries | Brittany Ferries | | |
britvic | Britvic | | |
brixmor | Brixmor | | |
broad-institute | Broad Institute | 博德研究所 布罗德研究所 布羅德研究所 | |
broad-ocean-motor | Broad-Ocean Motor, Zhongshan Broad-Ocean | 大洋电机 大洋電機 | | parts
broadex-technologies | Broadex Technologies, Broadex | 博创科技 博創科技 长芯博创 長芯博創 | | optics
broadridge | Broadridge | 布羅德里奇 布罗德里奇 | | software
broadway-circuit | Broadway Circuit | 百老匯院線 百老汇院线 | |
broadway-photo-supply | Broadway Photo Supply | 百老滙攝影器材 百老汇摄影器材 | | retail
brodosplit | Brodosplit, DIV Group | | | ships
brookdale-senior-living | Brookdale Senior Living | | |
brookfield-business-partners | Brookfield Business Partners | | fund |
brookfield-infrastructure | Brookfield Infrastructure, Brookfield Infrastructure Partners | 布魯克菲爾德基礎設施 布鲁克菲尔德基础设施 | fund |
brookfield-properties | Brookfield Properties, Brookfield Property Partners | 布魯克菲爾德地產 布鲁克菲尔德地产 | fund |
brookfield-renewable | Brookfield Renewable | 布魯克菲爾德可再生 布鲁克菲尔德可再生 | | power
brookhaven-national-laboratory | Brookhaven National Laboratory | 布魯克海文國家實驗室 布鲁克海文国家实验室 | |
brookings-institution | Brookings Institution | 布魯金斯學會 布鲁金斯学会 | observer |
brooklyn-nets | Brooklyn Nets | 布魯克林籃網 布鲁克林篮网 | | rights
brooks-automation | Brooks Automation | 布魯克斯自動化 布鲁克斯自动化 | | equipment
brookside-dairy | Brookside Dairy | | |
bros-eastern | Bros Eastern | 百隆东方 百隆東方 | |
brose | Brose | 博泽 博澤 | | parts
brother-enterprises | Brother Enterprises | 兄弟科技 | |
brother-industries | Brother Industries | 兄弟工业 兄弟工業 | |
brown-and-brown | Brown & Brown | | observer |
brown-forman | Brown-Forman | 百富门 百富門 | |
brown-university | Brown University | 布朗大學 布朗大学 | |
brp-inc | BRP Inc, Bombardier Recreational Products | 龐巴迪動力 庞巴迪动力 | | cars
brubank | Brubank | | lender |
bruce-power | Bruce Power | 布魯斯電力 布鲁斯电力 | | power
bruker | Bruker | 布魯克公司 布鲁克公司 | | equipment
brunei-investment-agency | Brunei Investment Agency | 文莱投资局 文萊投資局 | fund |
brunei-lng | Brunei LNG | 文莱液化天然气 文萊液化天然氣 | | lng
brunel | Brunel International | | |
brunello-cucinelli | Brunello Cucinelli | 布内罗·古奇拉利 布內羅·古奇拉利 | |
brunswick-corp | Brunswick Corp | 賓士域 宾士域 | |
brussels-airlines | Brussels Airlines | 布鲁塞尔航空 布魯塞爾航空 | | airline
brussels-airport | Brussels Airport Company, Brussels Airport | 布鲁塞尔机场 布魯塞爾機場 | |
bryan-garnier | Bryan Garnier | | observer |
bse-limited | BSE Limited, Bombay Stock Exchange | 孟买证券交易所 孟買證券交易所 孟买交易所 孟買交易所 | observer |
bsh | BSH Hausgeräte, BSH Home Appliances | 博西家电 博西家電 博西 | |
bsnl | BSNL, Bharat Sanchar Nigam | 印度国营电信公司 印度國營電信公司 | | telecom
bsp-pharmaceuticals | BSP Pharmaceuticals | | | cdmo
bt | BT Group, British Telecom, Openreach, BT plc | 英国电信 英國電信 英国电信集团 英國電信集團 英国电讯 英國電訊 | | telecom
bt-pension | BT Pension Scheme, Brightwell | 英国电信养老基金 英國電信養老基金 | fund |
btg-hotels | BTG Hotels, BTG Homeinns | 首旅酒店 首旅如家 如家酒店 | |
btg-montagu | Montagu Private Equity | | fund |
btg-pactual | BTG Pactual | | lender |
btg-pactual-timberland | BTG Pactual Timberland | | fund |
btig | BTIG | | observer |
bts-group | BTS Group | BTS集团 BTS集團 曼谷大众运输集团 曼谷大眾運輸集團 | | transport
bua-group | BUA Group, BUA Cement, BUA Foods | BUA集团 BUA集團 | | materials
bubs-australia | Bubs Australia | 贝儿公司 貝兒公司 | |
buc-ees | Buc-ee's | | | retail
buchang-pharma | Buchang Pharma | 步长制药 步長製藥 | | drugs
bucketplace | Bucketplace | | | platform
budapest-airport | Budapest Airport | 布达佩斯机场 布達佩斯機場 | |
buddha-air | Buddha Air | | | airline
budimex | Budimex | | | epc
budvar | Budějovický Budvar, Budweiser Budvar | 百威布德瓦 百威佈德瓦 | |
budweiser-apac | Budweiser APAC, Budweiser Brewing | 百威亚太 百威亞太 百威中国 百威中國 | |
buenaventura | Buenaventura | 布埃納文圖拉 布埃纳文图拉 | | mining
build-king-holdings | Build King Holdings | 利基控股 | | epc
builders-firstsource | Builders FirstSource | | | materials
built-pty | Built Pty | | |
bukalapak | Bukalapak | | | platform
bukit-asam | Bukit Asam | 武吉阿桑 | | mining
bulgari | Bulgari, Bvlgari | 宝格丽 寶格麗 | | retail
bulgaria-air | Bulgaria Air | 保加利亚航空 保加利亞航空 | | airline
bulgarian-development | Bulgarian Development Bank | 保加利亚发展银行 保加利亞發展銀行 | lender |
bulgarian-energy | Bulgarian Energy Holding, BEH | 保加利亚能源控股 保加利亞能源控股 | |
bulgarian-government | Bulgarian government, Bulgarian state | 保加利亚政府 保加利亞政府 | government |
bulgartransgaz | Bulgartransgaz | | |
bulk-infrastructure | Bulk Infrastructure | | | datacentre
bulk-trading-sa | Bulk Trading SA | | | trading
bullish-global | Bullish Global | | | platform
bulog | Bulog | 印尼国家粮食采购局 印尼國家糧食採購局 印尼粮食署 印尼糧食署 | government |
bumi-armada | Bumi Armada | 布米阿马达 布米阿馬達 | |
bumi-resources | Bumi Resources | 布米资源 布米資源 | | mining
bumi-serpong-damai | Bumi Serpong Damai, Sinar Mas Land | 金光地产 金光地產 | |
bumitama-agri | Bumitama Agri | | | grain
bumrungrad-hospital | Bumrungrad Hospital, Bumrungrad | 康民医院 康民醫院 | |
bundesbank | Bundesbank, Deutsche Bundesbank | 德国央行 德國央行 德意志联邦银行 德意志聯邦銀行 | observer |
bundesliga | Bundesliga, DFL Deutsche Fussball Liga | 德甲 德甲联盟 德甲聯盟 德国职业足球联盟 德國職業足球聯盟 | | rights
bundesnetzagentur | Bundesnetzagentur, Federal Network Agency | 德国联邦网络局 德國聯邦網絡局 德国网络管理局 德國網絡管理局 | government |
bundeswehr | Bundeswehr, BAAINBw, German armed forces | 德国联邦国防军 德國聯邦國防軍 德国国防军 德國國防軍 | government |
bunjang | Bunjang | | | platform
bunker-hill-mining | Bunker Hill Mining | | | mining
bunker-holding | Bunker Holding, Dan-Bunkering | | | trading
bunnings | Bunnings | | | retail
bunq | bunq | | lender |
bunzl | Bunzl | | |
bupa | Bupa, BUPA | 保柏 保柏集团 保柏集團 | |
bupa-arabia | Bupa Arabia | 保柏阿拉伯 | lender |
bupa-australia | Bupa Australia | 保柏澳洲 | lender |
burberry | Burberry | 博柏利 巴宝莉 巴寶莉 柏帛丽 柏帛麗 | | retail
burda | Hubert Burda Media, Burda | 布尔达 布爾達 | |
bureau-of-industrial-parks-taiwan | Bureau of Industrial Parks Taiwan | 產業園區管理局 产业园区管理局 產業園區局 产业园区局 | government |
bureau-of-industry-and-security | Bureau of Industry and Security | 美國商務部工業與安全局 美国商务部工业与安全局 | government |
bureau-of-labor-insurance-taiwan | Bureau of Labor Insurance Taiwan | 勞保局 劳保局 勞動部勞工保險局 劳动部劳工保险局 | government |
bureau-of-reclamation | Bureau of Reclamation | 美國墾務局 美国垦务局 | government |
bureau-veritas | Bureau Veritas | 必维 必維 必维集团 必維集團 法国国际检验局 法國國際檢驗局 法国船级社 法國船級社 | observer |
burford-capital | Burford Capital | | fund |
burgan-bank | Burgan Bank | 布尔甘银行 布爾甘銀行 | lender |
burger-king | Burger King | 汉堡王 漢堡王 | | retail
burger-king-china | Burger King China | 汉堡王中国 漢堡王中國 | | retail
burjeel-holdings | Burjeel Holdings | | |
burjeel-medical-city | Burjeel Medical City | | |
burkina-faso-government | Burkina Faso government | 布基纳法索政府 布基納法索政府 | government |
burlington-stores | Burlington Stores | 伯靈頓百貨 伯灵顿百货 | | retail
burning-rock | Burning Rock | 燃石医学 燃石醫學 | |
burns-and-mcdonnell | Burns & McDonnell | | | epc
bursa-malaysia | Bursa Malaysia | 马来西亚交易所 馬來西亞交易所 大马交易所 大馬交易所 | observer |
burundi-government | Burundi government | 布隆迪政府 | government |
busan-metropolitan-city | Busan Metropolitan City | 釜山市政府 釜山广域市 釜山廣域市 | government |
busan-port-authority | Busan Port Authority | 釜山港湾公社 釜山港灣公社 | |
busan-transportation-corporation | Busan Transportation Corporation | 釜山交通公社 | | transport
bushiroad | Bushiroad | | | rights
business-development-bank-of-canada | Business Development Bank of Canada, BDC Capital | 加拿大商業發展銀行 加拿大商业发展银行 | lender |
business-finland | Business Finland | 芬兰国家商务促进局 芬蘭國家商務促進局 芬兰商务促进局 芬蘭商務促進局 | government |
business-weekly-taiwan | Business Weekly Taiwan, Cite Media Holding | 城邦媒體 城邦媒体 城邦集團 城邦集团 | |
busy-ming | Busy Ming, Hunan Mingming Hen Mang | 鸣鸣很忙 鳴鳴很忙 零食很忙 赵一鸣零食 趙一鳴零食 | | retail
butantan-institute | Butantan Institute, Instituto Butantan | 布坦坦研究所 | | drugs
butterfield | Butterfield, Bank of N.T. Butterfield | | lender |
buynow | Buynow, Buynow Group | 百腦匯 百脑汇 | | retail
buzzfeed | BuzzFeed | | | media
buzzi | Buzzi Unicem, Buzzi SpA | 布兹水泥 布茲水泥 | | materials
bvg | Berliner Verkehrsbetriebe, BVG Berlin | 柏林交通公司 | |
bw-group | BW Group, BW LNG, BW Epic Kosan, BW Energy | BW集团 BW集團 | | shipping
bw-lpg | BW LPG | BW LPG公司 | | shipping
bw-offshore | BW Offshore | | | epc
bwin | Bwin | | |
bwp-trust | BWP Trust | | fund |
bwx-technologies | BWX Technologies, BWXT | BWX科技 | | reactors
by-health | By-Health | 汤臣倍健 湯臣倍健 | |
bybit | Bybit | | | trading
bybo-dental | Bybo Dental | 拜博口腔 | |
byd-auto-finance | BYD Auto Finance | 比亚迪汽车金融 比亞迪汽車金融 比亚迪金融 比亞迪金融 | lender |
byd-auto-industry | BYD Auto Industry, BYD Lithium | 比亚迪汽车工业 比亞迪汽車工業 比亚迪锂电池 比亞迪鋰電池 | | batteries
byd-brasil | BYD Brasil | 比亞迪巴西 比亚迪巴西 | | cars
byd-electronic | BYD Electronic, BYDE | 比亚迪电子 比亞迪電子 | | parts
byd-insurance | BYD Insurance, BYD Property Insurance | 比亚迪财险 比亞迪財險 比亚迪财产保险 比亞迪財產保險 | lender |
byd-investment | BYD Investment | 比亚迪投资 比亞迪投資 | fund |
byd-semiconductor | BYD Semiconductor | 比亚迪半导体 比亞迪半導體 | | chips
byd-thailand | BYD Thailand, Rever Automotive | 瑞威汽车 瑞威汽車 | | cars
byd-uzbekistan | BYD Uzbekistan | 比亚迪乌兹别克斯坦 比亞迪烏茲別克斯坦 | | cars
byjus | Byju's | | |
bystronic | Bystronic | | | equipment
bytedance-seed | ByteDance Seed, Seedance | 豆包 豆包大模型 | | software
bytedance-strategic-investment | ByteDance Strategic Investment, Jinritoutiao Investment | 字节战投 字節戰投 | fund |
byton | Byton | 拜腾 拜騰 拜腾汽车 拜騰汽車 | | cars
`
