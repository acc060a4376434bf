export const wideItoL = `
i-80-gold | i-80 Gold | | | mining
i-cable | i-CABLE, i-CABLE Communications | 有線寬頻 有线宽频 有線寬頻通訊 有线宽频通讯 香港有線電視 香港有线电视 | | platform
i-do-jewelry | I Do Jewelry, Hengxin | 恒信玺利 恆信璽利 | | retail
i-mab | I-Mab, NovaBridge, NovaBridge Biosciences | 天境生物 | | drugs
i-shou-university | I-Shou University | 義守大學 义守大学 | |
i-space | i-Space, iSpace, Beijing Interstellar Glory, Ispace, iSpace China | 星际荣耀 星際榮耀 | | launch
i-squared-capital | I Squared Capital | | fund |
i-t-apparels | I.T Apparels | I.T集團 I.T集团 | | retail
ia-financial | iA Financial | | lender |
iaea | International Atomic Energy Agency, IAEA | 国际原子能机构 國際原子能機構 國際原子能總署 国际原子能总署 | observer |
iambic-therapeutics | Iambic Therapeutics | | | drugs
iamgold | IAMGOLD, Iamgold | 亞姆黃金 亚姆黄金 加拿大亚姆黄金 加拿大亞姆黃金 | | mining
iansa | Iansa | | |
iarnrod | Iarnród Éireann, Irish Rail | 爱尔兰铁路 愛爾蘭鐵路 | |
iaso-bio | IASO Bio | 驯鹿生物 馴鹿生物 驯鹿医疗 馴鹿醫療 | | drugs
iata | IATA, International Air Transport Association | 国际航空运输协会 國際航空運輸協會 国际航协 國際航協 | observer |
ibase-technology | Ibase Technology | 廣積科技 广积科技 | |
iberostar | Iberostar | | |
ibiden | Ibiden | 揖斐电 揖斐電 | |
ibk-china | IBK China | 韩国中小企业银行中国 韓國中小企業銀行中國 | lender |
ibl-group-mauritius | IBL Group Mauritius | | |
ibom-air | Ibom Air | | | airline
ibt-leasing | IBT Leasing | 台灣工銀租賃 臺灣工銀租賃 台湾工银租赁 王道租賃 王道租赁 | lender |
ic-holding | IC Holding, IC İçtaş, IC Ictas | | | epc
ica | ICA Gruppen | | | retail
ica-fluor | ICA Fluor, Empresas ICA | | | epc
icade | Icade | | |
icahn-enterprises | Icahn Enterprises | 伊坎企業 伊坎企业 | fund |
icap | TP ICAP | 毅联汇业 毅聯滙業 | observer |
icash-corporation | icash Corporation | 愛金卡 爱金卡 | | platform
icatch-technology | iCatch Technology | 芯鼎 芯鼎科技 | | chips
icbc-argentina | ICBC Argentina | 工银阿根廷 工銀阿根廷 工商银行阿根廷 工商銀行阿根廷 | lender |
icbc-asia | ICBC Asia, ICBC (Asia) | 工银亚洲 工銀亞洲 工商银行亚洲 工商銀行亞洲 中国工商银行亚洲 中國工商銀行亞洲 中國工商銀行（亞洲） 中国工商银行（亚洲） | lender |
icbc-aviation-leasing | ICBC Aviation Leasing | 工银航空租赁 工銀航空租賃 | lender | lease
icbc-brasil | ICBC Brasil | 工银巴西 工銀巴西 | lender |
icbc-credit-suisse | ICBC Credit Suisse, ICBC Credit Suisse Asset Management, ICBCCS | 工银瑞信 工銀瑞信 工银瑞信基金 工銀瑞信基金 | fund |
icbc-europe | ICBC Europe | 工银欧洲 工銀歐洲 | lender |
icbc-financial-asset-investment | ICBC Financial Asset Investment, ICBC Investment | 工银投资 工銀投資 工银金融资产投资 工銀金融資產投資 | lender |
icbc-international-investment | ICBC International Investment | 工銀國際投資 工银国际投资 | fund |
icbc-macau | ICBC Macau, ICBC (Macau) | 工银澳门 工銀澳門 工商银行澳门 工商銀行澳門 中国工商银行澳门 中國工商銀行澳門 | lender |
icbc-peru | ICBC Peru | 工银秘鲁 工銀秘魯 | lender |
icbc-singapore | ICBC Singapore | 工银新加坡 工銀新加坡 工商银行新加坡分行 工商銀行新加坡分行 | lender |
icbc-standard-bank | ICBC Standard Bank | 工银标准 工銀標準 工银标准银行 工銀標準銀行 | lender |
icbc-technology | ICBC Technology | 工银科技 工銀科技 | | software
icbc-thai | ICBC Thai | 工银泰国 工銀泰國 | lender |
icbc-turkey | ICBC Turkey | 工银土耳其 工銀土耳其 | lender |
icbc-urban-finance-research-institute | ICBC Urban Finance Research Institute | 工商银行城市金融研究所 工商銀行城市金融研究所 现代金融研究院 現代金融研究院 | observer |
icbc-wealth-management | ICBC Wealth Management | 工银理财 工銀理財 | fund |
iccrea | Iccrea Banca, BCC Iccrea | | lender |
icd-islamic-corporation | ICD Islamic Corporation, Islamic Corporation for the Development of the Private Sector | 伊斯兰私营部门发展公司 伊斯蘭私營部門發展公司 | lender |
icdas | İÇDAŞ, Icdas | | | steel
icdf | ICDF, International Cooperation and Development Fund | 國合會 国合会 國際合作發展基金會 国际合作发展基金会 | lender |
iceland-foods | Iceland Foods | | | retail
iceland-state | Icelandic government, Icelandic state | 冰岛政府 冰島政府 | government |
icelandair | Icelandair | 冰岛航空 冰島航空 | | airline
iceye | Iceye, ICEYE | 冰眼公司 冰眼 | | defence
icg | Intermediate Capital Group, ICG plc | 英国中期资本集团 英國中期資本集團 | fund |
ichigo-inc | Ichigo Inc | | |
ichikoh | Ichikoh | 市光工业 市光工業 | | parts
ichiran | Ichiran | 一兰拉面 一蘭拉麵 | |
ichor-holdings | Ichor Holdings, Ichor Systems | 易格半導體 易格半导体 | | equipment
ichthys-lng | Ichthys LNG | 伊希斯液化天然气 伊希斯液化天然氣 | | lng
icici-bank | ICICI Bank | 印度工业信贷投资银行 印度工業信貸投資銀行 ICICI银行 ICICI銀行 | lender |
icici-prudential | ICICI Prudential | | fund |
iciec | ICIEC | 伊斯兰投资与出口信用保险公司 伊斯蘭投資與出口信用保險公司 | lender |
icis | ICIS | 安迅思 | observer |
icl-boulby | ICL Boulby | | | fertiliser
icl-group | ICL Group, Israel Chemicals | 以色列化工 以色列化工集团 以色列化工集團 以化集团 以化集團 | | fertiliser
iclick-interactive | iClick Interactive | 爱点击 愛點擊 | |
ico | Instituto de Crédito Oficial | 西班牙官方信贷局 西班牙官方信貸局 | lender |
icon-plc | ICON plc | 爱康临床 愛康臨牀 愛康臨床 爱恩康 愛恩康 爱康临研 愛康臨研 | |
iconiq-capital | Iconiq Capital | | fund |
iconix-brand | Iconix Brand, Iconix | 艾康尼斯 | | rights
iconsiam | Iconsiam | 暹罗天地 暹羅天地 | |
icra-limited | ICRA Limited | | observer |
ictsi | ICTSI, International Container Terminal Services | 国际集装箱码头服务公司 國際集裝箱碼頭服務公司 菲律宾ICTSI 菲律賓ICTSI 菲律宾国际集装箱码头 菲律賓國際集裝箱碼頭 | |
icu-medical | ICU Medical | | | equipment
ida-ireland | IDA Ireland | 爱尔兰投资发展局 愛爾蘭投資發展局 | government |
idacorp | IDACORP, Idaho Power | 愛達荷電力 爱达荷电力 | | power
idaho-national-laboratory | Idaho National Laboratory | 愛達荷國家實驗室 爱达荷国家实验室 | |
idc-frontier | IDC Frontier | | | datacentre
ide-technologies | IDE Technologies | IDE技术 IDE技術 | | epc
ideal-carso | IDEAL Carso, Carso Infraestructura | | | epc
ideal-power | Ideal Power | | | chips
ideaya | IDEAYA, IDEAYA Biosciences | | | drugs
idemia | Idemia, IDEMIA | 埃德米亚 埃德米亞 | |
idemitsu-kosan | Idemitsu Kosan, Idemitsu | 出光兴产 出光興產 | | oil
idex-corp | IDEX Corp | | | equipment
idexx | IDEXX, IDEXX Laboratories | 愛德士 爱德士 | | equipment
idfc-first-bank | IDFC First Bank | | lender |
idle-fish | Idle Fish, Xianyu, Goofish | 闲鱼 閒魚 阿里闲鱼 阿里閒魚 | | platform
idorsia | Idorsia | | | drugs
idp-education | IDP Education | | |
idreamsky | iDreamSky | 创梦天地 創夢天地 乐逗游戏 樂逗遊戲 樂逗游戲 | |
idriverplus | Idriverplus | 智行者科技 智行者 | | software
idt-integrated-device | IDT Integrated Device | | | chips
iea | International Energy Agency, IEA | 国际能源署 國際能源署 國際能源總署 国际能源总署 | observer |
ies-holdings | IES Holdings | | | epc
if-insurance | If P&C Insurance, If Insurance | | lender |
ifad | IFAD, International Fund for Agricultural Development | 国际农业发展基金 國際農業發展基金 | lender |
iffco | IFFCO, Indian Farmers Fertiliser Cooperative | 印度农民肥料合作社 印度農民肥料合作社 印度农民化肥合作社 印度農民化肥合作社 | | fertiliser
iffco-group-uae | IFFCO Group UAE | | |
iflytek | iFlytek | 科大讯飞 科大訊飛 讯飞 訊飛 | | software
iflytek-healthcare | iFlytek Healthcare, Xunfei Healthcare | 讯飞医疗 訊飛醫療 | | software
ifm-investors | IFM Investors | | fund |
ifo | Ifo Institute | 伊福经济研究所 伊福經濟研究所 | observer |
ifood | iFood | | | platform
ifu-denmark | IFU Denmark | 丹麦发展中国家投资基金 丹麥發展中國家投資基金 | fund |
ig-group | IG Group | IG集团 IG集團 | observer |
ig-port | IG Port, Production I.G | | | rights
iga | İGA Istanbul Airport, IGA Istanbul, Istanbul Airport, IGA Istanbul Airport | 伊斯坦布尔机场 伊斯坦布爾機場 | |
igg-inc | IGG Inc | IGG集团 IGG集團 | |
igis-asset-management | IGIS Asset Management | | fund |
igm-biosciences | IGM Biosciences | | | drugs
igm-financial | IGM Financial | | fund |
ignis-energy | Ignis Energía, Ignis Energy | | | power
ignitis | Ignitis, Ignitis Group, Ignitis Renewables | 伊格尼蒂斯 | | power
igo-limited | IGO Limited, IGO Ltd | IGO公司 | | lithium
iheartmedia | iHeartMedia | | | media
ihg | IHG, InterContinental Hotels Group, InterContinental Hotels, Holiday Inn | 洲际酒店 洲際酒店 洲际酒店集团 洲際酒店集團 | |
ihh-healthcare | IHH Healthcare | 综合保健控股 綜合保健控股 IHH医疗 IHH醫療 综合保健 綜合保健 | |
ihi | IHI, IHI Corporation | 石川岛播磨 石川島播磨 石川岛播磨重工 石川島播磨重工 | | engines
ihs-markit | IHS Markit | 埃信華邁 埃信华迈 | observer |
ihs-towers | IHS Towers, IHS Holding | IHS铁塔 IHS鐵塔 | | telecom
ii-vi | II-VI, II-VI Incorporated | 貳陸 贰陆 貳陸公司 贰陆公司 | | optics
iida-group | Iida Group | 饭田集团 飯田集團 | |
iimedia-research | iiMedia Research | 艾媒咨询 艾媒諮詢 | observer |
iino-kaiun | Iino Kaiun, Iino Lines | 饭野海运 飯野海運 | | shipping
ijm-corporation | IJM Corporation | 怡保工程 怡保工程集团 怡保工程集團 | |
ik-partners | IK Partners, IK Investment Partners | | fund |
ikala-cloud | iKala Cloud | 愛卡拉雲 爱卡拉云 | | cloud
ikb | IKB Deutsche Industriebank | 德国工业银行 德國工業銀行 | lender |
ikd | IKD, Ikd Co | 爱柯迪 愛柯迪 | | parts
ikea-foundation | IKEA Foundation | 宜家基金会 宜家基金會 | fund |
ikea-taiwan | IKEA Taiwan | 台灣宜家 臺灣宜家 台湾宜家 宜家家居台灣 宜家家居臺灣 宜家家居台湾 | | retail
ildong-pharmaceutical | Ildong Pharmaceutical | 日东制药 日東製藥 | | drugs
ile-de-france | Île-de-France Mobilités, Ile-de-France Mobilites | 法兰西岛交通 法蘭西島交通 | government |
ili-technology | ILI Technology, Ilitek | 奕力 奕力科技 奕力-KY | | chips
iliad | Iliad Group | 伊利亚德 伊利亞德 伊利亚特集团 伊利亞特集團 | | telecom
ilika | Ilika | | | batteries
ilim | Ilim Group | 伊利姆 伊利姆集团 伊利姆集團 伊利姆纸业 伊利姆紙業 | | materials
iljin-electric | Iljin Electric | 日进电气 日進電氣 | | equipment
iljin-group | Iljin Group | 日进集团 日進集團 | |
illinois-tool-works | Illinois Tool Works | 伊利諾伊工具 伊利诺伊工具 伊利諾工具 伊利诺工具 | | equipment
illumina | Illumina | 因美纳 因美納 | | equipment
illumio | Illumio | | | software
illycaffe | illycaffè, Illycaffe, illy | 意利咖啡 | |
ilmarinen | Ilmarinen | 芬兰伊尔马里宁养老保险 芬蘭伊爾馬裏寧養老保險 芬蘭伊爾馬裡寧養老保險 | fund |
ilmatar | Ilmatar | | | power
ilte | ILTE Lithuania | | lender |
iluka | Iluka, Iluka Resources | 艾璐卡 伊鲁卡资源 伊魯卡資源 伊卢卡 伊盧卡 | | rare-earths
iluvatar-corex | Iluvatar CoreX, Iluvatar | 天数智芯 天數智芯 | | chips
im-financial | iM Financial, DGB Financial, Daegu Bank | 大邱银行 大邱銀行 DGB金融 | lender |
im-motors | IM Motors | 智己 智己汽车 智己汽車 | | cars
ima-group | IMA Group, IMA SpA | | | equipment
imagination | Imagination Technologies | 想象科技 想像科技 | | chips
imago-biosciences | Imago BioSciences | | | drugs
imax | IMAX | IMAX公司 爱麦克斯 愛麥克斯 | | equipment
imax-china | IMAX China | IMAX中国 IMAX中國 | |
imc-industrial-group | IMC Industrial Group | 萬邦航運 万邦航运 萬邦集團 万邦集团 | | shipping
imc-trading | IMC Trading | | observer |
imec | imec, IMEC | 比利时微电子研究中心 比利時微電子研究中心 微电子研究中心imec 微電子研究中心imec 爱美科 愛美科 | |
imeik | Imeik | 爱美客 愛美客 | |
imerys | Imerys | 益瑞石 英瑞仕 英格瓷 | | materials
img-worldwide | IMG Worldwide, IMG Sports | | | rights
imi | IMI plc | | | equipment
imile | iMile | iMile极邮 iMile極郵 | |
imm-private-equity | IMM Private Equity, IMM Investment | IMM私募 | fund |
immatics | Immatics | | | drugs
immigration-and-customs-enforcement | Immigration and Customs Enforcement | 美國移民與海關執法局 美国移民与海关执法局 | government |
immofinanz | Immofinanz, CPI Europe | | |
immuneering | Immuneering | | | drugs
immuneonco | Immuneonco | 宜明昂科 | | drugs
immunic | Immunic | | | drugs
immunitybio | ImmunityBio | | | drugs
immunocore | Immunocore | | | drugs
immunogen | ImmunoGen | | | drugs
immunomedics | Immunomedics | | | drugs
immunovant | Immunovant | | | drugs
imotion | iMotion, iMotion Automotive | 知行科技 知行汽车科技 知行汽車科技 | | software
impact-fund-denmark | Impact Fund Denmark, Investment Fund for Developing Countries | | fund |
impala-platinum | Impala Platinum, Implats | 英帕拉铂业 英帕拉鉑業 羚羊铂业 羚羊鉑業 因帕拉铂金 因帕拉鉑金 | | mining
imperial | Imperial College London | 帝国理工学院 帝國理工學院 帝国理工 帝國理工 | |
imperial-brands | Imperial Brands, Imperial Tobacco | 帝国烟草 帝國煙草 帝國菸草 帝国品牌 帝國品牌 | |
imperial-hotel-tokyo | Imperial Hotel Tokyo | 东京帝国饭店 東京帝國飯店 日本帝国酒店 日本帝國酒店 | |
imperial-oil | Imperial Oil | 帝國石油 帝国石油 | | oil
imperial-pacific-international | Imperial Pacific International | 博華太平洋 博华太平洋 | |
impinj | Impinj | 英頻傑 英频杰 | | chips
implenia | Implenia | 英普林尼亚 英普林尼亞 | | epc
impossible-foods | Impossible Foods | 不可能食品 | |
impossible-metals | Impossible Metals | | | mining
impression-dahongpao | Impression Dahongpao | 印象大红袍 印象大紅袍 | |
impsa | Impsa | | | turbines
impulse-space | Impulse Space | 脉冲太空 脈衝太空 | | launch
imss | IMSS, Instituto Mexicano del Seguro Social | 墨西哥社會保障局 墨西哥社会保障局 | government |
in-q-tel | In-Q-Tel | | fund |
in89-cinemax | In89 Cinemax | in89豪華數位影城 in89豪华数位影城 | |
ina | INA Croatia, INA Industrija nafte | 克罗地亚石油 克羅地亞石油 | | oil
inabata | Inabata | 稻畑产业 稻畑產業 | | trading
inalum | Inalum | 印尼阿萨汉铝业 印尼阿薩漢鋁業 | | materials
inarctica | Inarctica | | | farm
inari-agriculture | Inari Agriculture | | |
inari-amertron | Inari Amertron | 益纳利美昌 益納利美昌 | |
inari-medical | Inari Medical | | | equipment
inbursa | Inbursa, Grupo Financiero Inbursa | | lender |
incat | Incat | | | ships
inceptio | Inceptio | 嬴彻科技 嬴徹科技 嬴彻 嬴徹 赢彻科技 贏徹科技 | | software
inception-ai-g42 | Inception AI G42 | | | ai
inchcape | Inchcape | 英之杰 英之傑 | |
incheon-international-airport | Incheon International Airport, Incheon International Airport Corporation | 仁川国际机场 仁川國際機場 仁川国际机场公社 仁川國際機場公社 | |
incheon-metropolitan-city | Incheon Metropolitan City | 仁川市政府 仁川广域市 仁川廣域市 | government |
incheon-port-authority | Incheon Port Authority | 仁川港湾公社 仁川港灣公社 | |
incitec-pivot | Incitec Pivot, Dyno Nobel | 因赛特百威 因賽特百威 因塞特克 英派特 | | fertiliser
incj | INCJ, Innovation Network Corporation of Japan | 日本产业革新机构 日本產業革新機構 产业革新机构 產業革新機構 | fund |
incubate-fund | Incubate Fund | | fund |
incyte | Incyte | 因塞特 因賽特 因赛特 | | drugs
independent-commission-against-corruption | Independent Commission Against Corruption | 廉政公署 香港廉署 | observer |
index-ventures | Index Ventures | 指数创投 指數創投 英达创投 英達創投 | fund |
india-exim-bank | India Exim Bank, Export-Import Bank of India | 印度进出口银行 印度進出口銀行 | lender |
india-semiconductor-mission | India Semiconductor Mission | 印度半导体任务 印度半導體任務 印度半导体计划 印度半導體計劃 | government |
indian-bank | Indian Bank | | lender |
indian-hotels | Indian Hotels, Indian Hotels Company, Taj Hotels | 印度酒店公司 泰姬酒店 | |
indian-ministry-of-commerce | Indian Ministry of Commerce | 印度商工部 印度商务部 印度商務部 | government |
indian-ministry-of-defence | Indian Ministry of Defence | 印度国防部 印度國防部 | government |
indian-potash | Indian Potash | 印度钾肥公司 印度鉀肥公司 | | fertiliser
indian-potash-limited | Indian Potash Limited | 印度钾肥有限公司 印度鉀肥有限公司 | | fertiliser
indian-premier-league | Indian Premier League, IPL cricket | 印度板球超级联赛 印度板球超級聯賽 印超板球 | | rights
indian-railways | Indian Railways | 印度铁路公司 印度鐵路公司 | government | transport
indian-rare-earths | Indian Rare Earths, IREL | 印度稀土公司 | | rare-earths
indie-semiconductor | indie Semiconductor | | | chips
indigo-ag | Indigo Ag | | |
indigo-books | Indigo Books | | | retail
indika-energy | Indika Energy | 因迪卡能源 | | mining
indivior | Indivior | | | drugs
indo-tambangraya-megah | Indo Tambangraya Megah | | | mining
indocement | Indocement | 印多水泥 | |
indofood | Indofood | 印多福 营多食品 營多食品 印尼印多福 | |
indomaret | Indomaret | | | retail
indonesia-battery-corporation | Indonesia Battery Corporation | 印尼电池公司 印尼電池公司 | | batteries
indonesia-eximbank | Indonesia Eximbank | 印尼进出口银行 印尼進出口銀行 | lender |
indonesia-investment-authority | Indonesia Investment Authority | 印尼投资管理局 印尼投資管理局 印尼主权财富基金 印尼主權財富基金 | fund |
indonesia-morowali-industrial-park | Indonesia Morowali Industrial Park, IMIP | 印尼莫罗瓦利工业园 印尼莫羅瓦利工業園 | |
indonesia-stock-exchange | Indonesia Stock Exchange, IDX | 印尼证券交易所 印尼證券交易所 | observer |
indonesian-ministry-of-defence | Indonesian Ministry of Defence | 印尼国防部 印尼國防部 | government |
indonesian-ministry-of-energy-and-mineral-resources | Indonesian Ministry of Energy and Mineral Resources | 印尼能矿部 印尼能礦部 印尼能源与矿产资源部 印尼能源與礦產資源部 | government |
indorama | Indorama, Indorama Ventures | 英多拉玛 英多拉瑪 英杜拉玛 英杜拉瑪 | | materials
indorama-eleme-fertilizer | Indorama Eleme Fertilizer | | | fertiliser
indosat | Indosat, Indosat Ooredoo Hutchison | 印多萨 印多薩 | | telecom
indovina-bank | Indovina Bank | 越南世越銀行 越南世越银行 世越銀行 世越银行 | lender |
indra | Indra Sistemas, Minsait | 英德拉 英德拉公司 | | defence
indraprastha-gas | Indraprastha Gas | | | gasbuyer
indumil | Indumil | | | defence
indumotora | Indumotora | | | trading
indus-towers | Indus Towers | 印度铁塔公司 印度鐵塔公司 印度铁塔 印度鐵塔 印度河铁塔 印度河鐵塔 | |
indusind-bank | IndusInd Bank | 印度IndusInd银行 印度IndusInd銀行 | lender |
industria-italiana-autobus | Industria Italiana Autobus | | | cars
industrial-bank-hong-kong-branch | Industrial Bank Hong Kong Branch | 興業銀行香港 兴业银行香港 | lender |
industrial-bank-of-korea | Industrial Bank of Korea, IBK | 韩国中小企业银行 韓國中小企業銀行 韩国企业银行 韓國企業銀行 IBK企业银行 IBK企業銀行 | lender |
industrial-development-corporation-of-south-africa | Industrial Development Corporation of South Africa | 南非工业发展公司 南非工業發展公司 | lender |
industrial-securities-capital | Industrial Securities Capital, Xingzheng Capital | 兴证资本 興證資本 兴证创新资本 興證創新資本 | fund |
industrial-securities-international | Industrial Securities International, China Industrial Securities International | 兴证国际 興證國際 | observer |
industrial-technology-investment-corporation | Industrial Technology Investment Corporation | 創新工業技術移轉 创新工业技术移转 創智智權 创智智权 | fund |
industrias-ch | Industrias CH | | | steel
industrias-nucleares-do-brasil | Indústrias Nucleares do Brasil | | | uranium
industrias-penoles | Industrias Peñoles, Industrias Penoles | 佩諾萊斯 佩诺莱斯 | | mining
industrie-de-nora | De Nora, Industrie De Nora | 迪诺拉 迪諾拉 | | equipment
industriens-pension | Industriens Pension | | fund |
industries-qatar | Industries Qatar | 卡塔尔工业 卡塔爾工業 | | fertiliser steel
industrivarden | Industrivärden, Industrivarden | | fund |
indutrade | Indutrade | | |
indycar | IndyCar | | | rights
ineos | Ineos, INEOS | 英力士 | | chemicals
ineos-automotive | Ineos Automotive, INEOS Automotive | 英力士汽车 英力士汽車 | | cars
ineos-energy | INEOS Energy | 英力士能源 | | oil
ineos-grenadiers | Ineos Grenadiers | 英力士车队 英力士車隊 | | rights
ineos-uk | Ineos Grangemouth, Petroineos | | |
infervision | Infervision | 推想医疗 推想醫療 | | software
inficon | Inficon | 英福康 | | equipment
infigen | Infigen | | | power
infinera | Infinera | 英飛朗 英飞朗 | | optics
infinigence-ai | Infinigence AI | 无问芯穹 無問芯穹 | | cloud
infinitus | Infinitus, LKK Health Products | 无限极 無限極 李錦記健康產品 李锦记健康产品 | |
infinity-power | Infinity Power | 无限电力 無限電力 | | power
infinium | Infinium | | |
inflection-ai | Inflection AI | | | software
infleqtion | Infleqtion | | | equipment
infobip | Infobip | | | software
infochamp-systems | InfoChamp Systems | 中冠資訊 中冠资讯 | | software
infocomm-media-development-authority | Infocomm Media Development Authority | 新加坡资讯通信媒体发展局 新加坡資訊通信媒體發展局 | government |
informa | Informa | 英富曼 英富曼集团 英富曼集團 | |
informatica | Informatica | | | software
infosys | Infosys | 印孚瑟斯 | | software
infra-sa | Infra SA, Valec | 巴西鐵路工程公司 巴西铁路工程公司 | government | transport
infrabel | Infrabel | | |
infracapital | Infracapital | | fund |
infracredit | InfraCredit | | lender |
infraero | Infraero | 巴西機場管理公司 巴西机场管理公司 | government |
infraestruturas-portugal | Infraestruturas de Portugal | | |
infrago | DB InfraGO, DB Netz | | |
inframerica | Inframerica | | |
infranode | Infranode | | fund |
infrastructure-australia | Infrastructure Australia | | observer |
infrastructure-ontario | Infrastructure Ontario | | government |
infratil | Infratil | 因弗拉蒂尔 因弗拉蒂爾 英孚拉蒂 | fund |
infravia | InfraVia, InfraVia Capital Partners | | fund |
infypower | Infypower, Shenzhen Infypower | 英飞源 英飛源 | | equipment
ing-slaski | ING Bank Śląski | | lender |
ingalls-shipbuilding | Ingalls Shipbuilding | 英格爾斯造船 英格尔斯造船 | | ships
ingenic | Ingenic, Ingenic Semiconductor, ISSI | 北京君正 君正集成 | | chips
ingenico | Ingenico | 银捷尼科 銀捷尼科 | |
ingersoll-rand | Ingersoll Rand | 英格索蘭 英格索兰 | | equipment
ingeteam | Ingeteam | 英杰腾 英傑騰 | | solar
inghams | Inghams | 英格姆 | |
ingka-centres | Ingka Centres | 英格卡购物中心 英格卡購物中心 | |
ingka-investments | Ingka Investments | 英格卡投资 英格卡投資 | fund |
ingram-micro | Ingram Micro | 英邁 英迈 英邁國際 英迈国际 | | trading
ingredion | Ingredion | 宜瑞安 | |
inhibrx | Inhibrx | | | drugs
inke | Inke | 映宇宙 | | social
inligo-networks | Inligo Networks | | | telecom
inly-media | Inly Media | 引力传媒 引力傳媒 | |
inmagene-biopharmaceuticals | Inmagene Biopharmaceuticals, Ikena Oncology | 創響生物 创响生物 | | drugs
inman | Inman | 茵曼 汇美集团 匯美集團 | | retail
inmarsat | Inmarsat | 国际海事卫星 國際海事衞星 國際海事衛星 国际海事卫星组织 國際海事衛星組織 国际移动卫星公司 國際移動衛星公司 | |
inmobi | InMobi, Glance InMobi | | |
inmode | InMode | | |
innate-pharma | Innate Pharma | | | drugs
inner-mongolia-airport-group | Inner Mongolia Airport Group | 内蒙古机场集团 內蒙古機場集團 内蒙古民航机场集团 內蒙古民航機場集團 | |
inner-mongolia-communications-investment | Inner Mongolia Communications Investment | 内蒙古交投 內蒙古交投 内蒙古交投集团 內蒙古交投集團 内蒙古交通投资集团 內蒙古交通投資集團 | |
inner-mongolia-daihai-electric-power | Inner Mongolia Daihai Electric Power | 岱海发电 岱海發電 | | power
inner-mongolia-department-of-finance | Inner Mongolia Department of Finance | 内蒙古财政厅 內蒙古財政廳 内蒙古自治区财政厅 內蒙古自治區財政廳 | government |
inner-mongolia-department-of-transportation | Inner Mongolia Department of Transportation, Inner Mongolia Provincial Transport Department | 内蒙古交通运输厅 內蒙古交通運輸廳 | government |
inner-mongolia-financial-asset-management | Inner Mongolia Financial Asset Management | 内蒙古金资 內蒙古金資 内蒙古金融资产 內蒙古金融資產 | lender |
inner-mongolia-first-machinery | Inner Mongolia First Machinery | 内蒙一机 內蒙一機 一机集团 一機集團 | | defence
inner-mongolia-government | Inner Mongolia Government, Inner Mongolia regional government | 内蒙古自治区政府 內蒙古自治區政府 内蒙古自治区人民政府 內蒙古自治區人民政府 内蒙古政府 內蒙古政府 | government |
inner-mongolia-healthcare-security-administration | Inner Mongolia Healthcare Security Administration | 内蒙古医保局 內蒙古醫保局 | government |
inner-mongolia-huomei-hongjun-aluminium | Inner Mongolia Huomei Hongjun Aluminium | 霍煤鸿骏 霍煤鴻駿 霍煤鸿骏铝电 霍煤鴻駿鋁電 | | mining
inner-mongolia-manshi-investment | Inner Mongolia Manshi Investment | 满世集团 滿世集團 满世投资 滿世投資 | | mining
inner-mongolia-rural-commercial-bank | Inner Mongolia Rural Commercial Bank | 内蒙古农商银行 內蒙古農商銀行 内蒙古农信 內蒙古農信 | lender |
inner-mongolia-sasac | Inner Mongolia SASAC | 内蒙古国资委 內蒙古國資委 内蒙古自治区国资委 內蒙古自治區國資委 | government |
inner-mongolia-state-owned-capital-operation | Inner Mongolia State-owned Capital Operation | 内蒙古国资运营 內蒙古國資運營 内蒙古国资运营公司 內蒙古國資運營公司 内蒙古国有资本运营 內蒙古國有資本運營 | fund |
inner-mongolia-university | Inner Mongolia University | 内蒙古大学 內蒙古大學 | |
innergex | Innergex | | | power
innoangel-fund | Innoangel Fund, InnoAngel | 英诺天使 英諾天使 英诺天使基金 英諾天使基金 英诺基金 英諾基金 | fund |
innocare-optoelectronics | Innocare Optoelectronics | 睿生光電公司 睿生光电公司 | |
innocare-pharma | InnoCare Pharma, InnoCare | 诺诚健华 諾誠健華 | | drugs
innocent-drinks | Innocent Drinks | | |
innodisk | Innodisk | 宜鼎 宜鼎國際 宜鼎国际 | | memory
innogen-pharma | Innogen Pharma, Innogen Pharmaceutical | 银诺医药 銀諾醫藥 | | drugs
innomotics | Innomotics | 茵梦达 茵夢達 | | equipment
innophos | Innophos | | | materials
innoscience | Innoscience | 英诺赛科 英諾賽科 | | chips
innosilicon | Innosilicon | 芯动科技 芯動科技 | | chips
innospace | Innospace | 伊诺太空 伊諾太空 | | launch
innospec | Innospec | | | materials
innova-capital | Innova Capital | | fund |
innovation-academy-for-microsatellites | Innovation Academy for Microsatellites, Shanghai Engineering Center for Microsatellites | 中科院微小卫星创新院 中科院微小衛星創新院 微小卫星创新院 微小衛星創新院 | | defence
innovation-and-technology-bureau-hong-kong | Innovation and Technology Bureau Hong Kong | 創新科技及工業局 创新科技及工业局 創科局 创科局 | government |
innovation-and-technology-commission-hong-kong | Innovation and Technology Commission Hong Kong | 香港創新科技署 香港创新科技署 創新科技署 创新科技署 | government |
innovation-and-technology-venture-fund | Innovation and Technology Venture Fund | 創科創投基金 创科创投基金 | fund |
innovatus-capital | Innovatus Capital | | lender |
innovax | Innovax | 万泰沧海 萬泰滄海 厦门万泰 廈門萬泰 | | drugs
innoviz | Innoviz | | |
inobat | InoBat | 因诺巴特 因諾巴特 伊诺巴特 伊諾巴特 | | batteries
inogen | Inogen | 英諾真 英诺真 | | equipment
inoherb | Inoherb | 相宜本草 | |
inovalon | Inovalon | | | software
inovance-united-power | Inovance United Power, Inovance Automotive | 汇川联合动力 匯川聯合動力 | | parts
inovia-capital | Inovia Capital | | fund |
inovio | Inovio | 伊諾維奧 伊诺维奥 | | drugs
inovyn | Inovyn, INEOS Inovyn | | | chemicals
inox-wind | Inox Wind | | | turbines
inozyme | Inozyme, Inozyme Pharma | | | drugs
inpasa | Inpasa | | | oil
inphi | Inphi | | | chips
inpost | InPost | | |
inpsytech | InPsytech | 乾瞻 干瞻 乾瞻科技 干瞻科技 | | chips
inretail-peru | InRetail Perú | | | retail
insead | INSEAD | 欧洲工商管理学院 歐洲工商管理學院 | |
inserm | Inserm | 法国国家健康与医学研究院 法國國家健康與醫學研究院 | |
insight-enterprises | Insight Enterprises | | | trading
insight-partners | Insight Partners | | fund |
insightec | Insightec | | |
insignia-ventures | Insignia Ventures | | fund |
insilico-medicine | Insilico Medicine | 英矽智能 | | drugs
insite-wireless | InSite Wireless | | | telecom
insitro | insitro | | | drugs
insitu | Insitu | 英西圖 英西图 | | defence
insmed | Insmed | | | drugs
inspire-brands | Inspire Brands, Dunkin', Dunkin' Donuts | 唐恩都樂 唐恩都乐 鄧肯甜甜圈 邓肯甜甜圈 | | retail
inspire-medical-systems | Inspire Medical Systems | | | equipment
inspired-education | Inspired Education | | |
inspur | Inspur, Inspur Group | 浪潮集团 浪潮集團 | | servers
inspur-digital-enterprise | Inspur Digital Enterprise, Inspur Cloud | 浪潮数字企业 浪潮數字企業 浪潮软件 浪潮軟件 浪潮云 浪潮雲 | | software
inspur-electronic-information | Inspur Electronic Information, IEIT Systems | 浪潮信息 浪潮电子信息 浪潮電子信息 | | servers
insta360 | Insta360, Arashi Vision | 影石创新 影石創新 影石 影石Insta360 | | optics
instacart | Instacart, Maplebear | | | platform
instagram | Instagram | | | social
instil-bio | Instil Bio | | | drugs
institut-merieux | Institut Mérieux | 梅里埃研究院 | fund |
institut-pasteur | Institut Pasteur, Pasteur Institute | 巴斯德研究所 巴斯德研究院 | |
institut-pasteur-de-dakar | Institut Pasteur de Dakar | 达喀尔巴斯德研究所 達喀爾巴斯德研究所 | |
institute-for-ai-industry-research-tsinghua | Institute for AI Industry Research Tsinghua | 清华大学智能产业研究院 清華大學智能產業研究院 | |
institute-of-automation-chinese-academy-of-sciences | Institute of Automation Chinese Academy of Sciences | 中科院自动化所 中科院自動化所 | |
institute-of-chemistry-chinese-academy-of-sciences | Institute of Chemistry Chinese Academy of Sciences | 中科院化学所 中科院化學所 | |
institute-of-computing-technology-chinese-academy-of-sciences | Institute of Computing Technology Chinese Academy of Sciences | 中科院计算所 中科院計算所 中科院计算技术研究所 中科院計算技術研究所 | |
institute-of-engineering-thermophysics | Institute of Engineering Thermophysics | 中科院工程热物理所 中科院工程熱物理所 工程热物理所 工程熱物理所 | |
institute-of-hematology-and-blood-diseases-hospital | Institute of Hematology & Blood Diseases Hospital | 血液病医院 血液病醫院 中国医学科学院血液病医院 中國醫學科學院血液病醫院 | |
institute-of-high-energy-physics-china | Institute of High Energy Physics China, IHEP | 中科院高能所 高能物理研究所 | |
institute-of-metal-research-shenyang | Institute of Metal Research Shenyang | 中科院金属所 中科院金屬所 中科院金属研究所 中科院金屬研究所 | |
institute-of-microelectronics-chinese-academy-of-sciences | Institute of Microelectronics Chinese Academy of Sciences | 中科院微电子所 中科院微電子所 | |
institute-of-modern-physics-lanzhou | Institute of Modern Physics Lanzhou | 中科院近代物理所 近代物理所 | |
institute-of-physics-chinese-academy-of-sciences | Institute of Physics Chinese Academy of Sciences | 中科院物理所 | |
institute-of-plasma-physics-chinese-academy-of-sciences | Institute of Plasma Physics Chinese Academy of Sciences, ASIPP | 中科院等离子体所 中科院等離子體所 中科院合肥物质院等离子体所 中科院合肥物質院等離子體所 合肥等离子体所 合肥等離子體所 | |
institute-of-semiconductors-chinese-academy-of-sciences | Institute of Semiconductors Chinese Academy of Sciences | 中科院半导体所 中科院半導體所 | |
institute-of-software-chinese-academy-of-sciences | Institute of Software Chinese Academy of Sciences, ISCAS | 中科院软件所 中科院軟件所 | |
instrimpex | Instrimpex | 中国仪器进出口 中國儀器進出口 | | trading
insulet | Insulet | 英速莱特 英速萊特 | | equipment
insurance-asset-management-association-of-china | Insurance Asset Management Association of China | 中国保险资产管理业协会 中國保險資產管理業協會 | observer |
insurance-association-of-china | Insurance Association of China | 中国保险行业协会 中國保險行業協會 中保协 中保協 | observer |
insurance-australia-group | Insurance Australia Group | 澳洲保险集团 澳洲保險集團 澳大利亚保险集团 澳大利亞保險集團 | lender |
insurance-authority-hong-kong | Insurance Authority Hong Kong | 香港保監局 香港保监局 香港保險業監管局 香港保险业监管局 保險業監管局 保险业监管局 | observer |
insurance-bureau-taiwan | Insurance Bureau Taiwan | 金管會保險局 金管会保险局 | observer |
intact-financial | Intact Financial | 英泰保險 英泰保险 英泰金融 | lender |
intai-technology | Intai Technology | 鐿鈦 镱钛 鐿鈦科技 镱钛科技 | |
intas-pharmaceuticals | Intas Pharmaceuticals | | | drugs
intco-medical | Intco Medical | 英科医疗 英科醫療 | | equipment
integer-holdings | Integer Holdings | | | equipment
integra-lifesciences | Integra LifeSciences | | | equipment
integral-corporation | Integral Corporation | | fund |
integrated-dna-technologies | Integrated DNA Technologies | | | materials
integrated-micro-electronics | Integrated Micro-Electronics | | |
integrated-service-technology | Integrated Service Technology | 宜特科技 | |
integrated-telecom-company | Integrated Telecom Company | | | telecom
integrated-transport-centre-abu-dhabi | Integrated Transport Centre Abu Dhabi | | government |
integrated-waste-solutions-group | Integrated Waste Solutions Group | 綜合環保集團 综合环保集团 | |
intel-capital | Intel Capital | 英特爾資本 英特尔资本 英特爾投資 英特尔投资 | fund |
intelbras | Intelbras | | | equipment
intellectual-property-office-taiwan | Intellectual Property Office Taiwan | 智慧財產局 智慧财产局 經濟部智慧財產局 经济部智慧财产局 | government |
intellia | Intellia, Intellia Therapeutics | | | drugs
intellifusion | Intellifusion | 云天励飞 雲天勵飛 | | chips
intelsat | Intelsat | 國際通信衛星公司 国际通信卫星公司 国际通信卫星 國際通信衛星 | | telecom
inter-american-development-bank | Inter-American Development Bank, IDB Invest, IDB Lab, IADB | 美洲開發銀行 美洲开发银行 泛美開發銀行 泛美开发银行 美洲投资公司 美洲投資公司 | lender |
inter-miami | Inter Miami, Inter Miami CF | 邁阿密國際 迈阿密国际 國際邁阿密 国际迈阿密 | | rights
inter-milan | Inter Milan, FC Internazionale, Internazionale | 国际米兰 國際米蘭 | |
inter-pipeline | Inter Pipeline | | |
inter-rao | Inter RAO | 国际统一电力 國際統一電力 俄罗斯统一电力国际 俄羅斯統一電力國際 | | power
interactive-brokers | Interactive Brokers | 盈透證券 盈透证券 盈透 | observer |
interbank-peru | Interbank Perú, Intercorp | | lender |
intercept-pharmaceuticals | Intercept Pharmaceuticals | | | drugs
intercontinental-energy | InterContinental Energy | 洲际能源 洲際能源 | | power
intercos | Intercos | 莹特丽 瑩特麗 | |
interdigital | InterDigital | 交互數字 交互数字 | | rights
intergen | InterGen | | | power
intergeo | Intergeo | | | mining
interius-bio | Interius Bio | | | drugs
interius-biotherapeutics | Interius BioTherapeutics | | | drugs
intermarche | Intermarché, Les Mousquetaires | 英特马诗 英特馬詩 | | retail
intermountain-health | Intermountain Health | | |
intermountain-power-agency | Intermountain Power Agency | | | power
internal-revenue-service | Internal Revenue Service | 美國國稅局 美国国税局 | government |
international-bills-finance | International Bills Finance | 國際票券 国际票券 國際票券金融 国际票券金融 | lender |
international-committee-of-the-red-cross | International Committee of the Red Cross, ICRC | 红十字国际委员会 紅十字國際委員會 | |
international-copper-study-group | International Copper Study Group | 国际铜业研究组织 國際銅業研究組織 | observer |
international-cricket-council | International Cricket Council | 国际板球理事会 國際板球理事會 | | rights
international-development-association | International Development Association | 國際開發協會 国际开发协会 | lender |
international-digital-economy-academy | International Digital Economy Academy, IDEA Research | IDEA研究院 粤港澳大湾区数字经济研究院 粵港澳大灣區數字經濟研究院 | |
international-fertilizer-association | International Fertilizer Association | 国际肥料协会 國際肥料協會 | observer |
international-flavors-and-fragrances | International Flavors & Fragrances | 国际香精香料 國際香精香料 國際香料香精 国际香料香精 | |
international-game-technology | International Game Technology, Brightstar Lottery | 國際遊戲科技 国际游戏科技 | |
international-golden-group | International Golden Group | | | defence
international-holding-company | International Holding Company, IHC Abu Dhabi | 阿布扎比国际控股 阿布扎比國際控股 | fund |
international-investment-bank | International Investment Bank | | lender |
international-longshoremens-association | International Longshoremen's Association | 國際碼頭工人協會 国际码头工人协会 | observer |
international-medical | International Medical, Xi'an International Medical | 西安国际医学 西安國際醫學 | |
international-monetary-fund | International Monetary Fund, IMF | 國際貨幣基金組織 国际货币基金组织 國際貨幣基金 国际货币基金 | lender |
international-motors-llc | International Motors LLC | | | cars
international-olympic-committee | International Olympic Committee, IOC | 国际奥委会 國際奧委會 国际奥林匹克委员会 國際奧林匹克委員會 | | rights
international-paper | International Paper | 國際紙業 国际纸业 | | materials
international-resources-holding | International Resources Holding, IRH | 国际资源控股 國際資源控股 | fund | mining
international-seaways | International Seaways | | | shipping
internet-initiative-japan | Internet Initiative Japan, IIJ | 日本互联网倡议 日本互聯網倡議 | | cloud
internexa | Internexa | | | telecom
interparfums | Interparfums | | |
interpipe | Interpipe | 英特派普 | | steel
interpublic | Interpublic, Interpublic Group, IPG Mediabrands | 埃培智 埃培智集團 埃培智集团 | |
interpump | Interpump | 英特泵 | | equipment
interros | Interros | 国际俄罗斯集团 國際俄羅斯集團 英特罗斯 英特羅斯 | fund |
intersect-power | Intersect Power | | | power
interserv-international | InterServ International | 昱泉 昱泉國際 昱泉国际 | |
interstellar-technologies | Interstellar Technologies | 星际科技 星際科技 | | launch
intertek | Intertek | 天祥集团 天祥集團 | observer |
intesa-sanpaolo | Intesa Sanpaolo | 联合圣保罗银行 聯合聖保羅銀行 意大利联合圣保罗银行 意大利聯合聖保羅銀行 义联银行 義聯銀行 | lender |
intest | inTest | | | equipment
intime-retail | Intime Retail, Intime | 银泰百货 銀泰百貨 银泰商业 銀泰商業 | | retail
intouch-holdings | Intouch Holdings | | |
intra-cellular-therapies | Intra-Cellular Therapies | | | drugs
intrakat | Intrakat | | | epc
intrepid-potash | Intrepid Potash | | | fertiliser
intuit | Intuit | 財捷 财捷 | | software
intuitive-machines | Intuitive Machines | 直覺機器 直觉机器 | | launch
intuitive-surgical | Intuitive Surgical, Intuitive Fosun | 直观医疗 直觀醫療 直观复星 直觀復星 直覺外科 直觉外科 直覺手術 直觉手术 直观外科 直觀外科 | | equipment
invap | INVAP | | | reactors
invenergy | Invenergy | 英飛能源 英飞能源 | | power
inventiva | Inventiva | | | drugs
inversago | Inversago | | | drugs
invesco | Invesco | 景順 景顺 景順投資 景顺投资 | fund |
invesco-great-wall | Invesco Great Wall | 景顺长城 景順長城 景顺长城基金 景順長城基金 | fund |
invest-nl | Invest-NL | | fund |
investcorp | Investcorp | 盈思达 盈思達 | fund |
investec | Investec | 天达银行 天達銀行 天达集团 天達集團 | lender |
investhk | InvestHK, Invest Hong Kong | 投資推廣署 投资推广署 香港投資推廣署 香港投资推广署 | government |
investindustrial | Investindustrial | | fund |
investissement-quebec | Investissement Québec, Investissement Quebec | 魁北克投資公司 魁北克投资公司 | fund |
investitionsbank-berlin | Investitionsbank Berlin | | lender |
investment-management-corporation-of-ontario | Investment Management Corporation of Ontario | 安大略投資管理公司 安大略投资管理公司 | fund |
invias | Invías | | government |
invictus-investment | Invictus Investment | | | grain
invinity-energy | Invinity Energy | | | batteries
invista | INVISTA, Invista | 英威達 英威达 | | materials
invitae | Invitae | | |
invitalia | Invitalia | | government |
invitation-homes | Invitation Homes | | |
invivo | InVivo Group, Soufflet | 苏弗莱 蘇弗萊 因维沃集团 因維沃集團 | | grain
invivyd | Invivyd, Adagio Therapeutics | | | drugs
invl | INVL Asset Management, INVL Baltic Sea Growth Fund | | fund |
inwit | INWIT, Inwit | | | telecom
iochpe-maxion | Iochpe-Maxion | | | parts
ioi-corporation | IOI Corporation, IOI Properties | IOI集团 IOI集團 IOI产业 IOI產業 | |
ion-beam | Ion Beam Applications | 比利时IBA 比利時IBA | | equipment
ionis | Ionis, Ionis Pharmaceuticals | 伊奥尼斯 伊奧尼斯 | | drugs
ionos | Ionos, IONOS | | | cloud
ionq | IonQ | | | equipment
iovance | Iovance, Iovance Biotherapeutics | | | drugs
ip-group | IP Group | | fund |
ipass-corporation | iPASS Corporation | 一卡通票證 一卡通票证 一卡通公司 一卡通MONEY | | platform
ipg-photonics | IPG Photonics | IPG光子 阿帕奇光電 阿帕奇光电 | | optics
ipsos | Ipsos | 益普索 | observer |
ipto | IPTO, ADMIE | 希腊国家电网 希臘國家電網 希腊独立输电运营商 希臘獨立輸電運營商 | | powerbuyer
iq-student | iQ Student Accommodation | | |
iqe | IQE plc | | | wafers
iqm | IQM, IQM Quantum Computers | IQM量子 | | equipment
iqm-quantum | IQM Quantum | | |
iqps | iQPS, Institute for Q-shu Pioneers of Space | | |
iran-air | Iran Air | 伊朗航空 | | airline
iran-khodro | Iran Khodro | 伊朗霍德罗 伊朗霍德羅 伊朗霍德罗汽车 伊朗霍德羅汽車 | | cars
iranian-government | Iranian government, Government of Iran | 伊朗政府 | government |
iraq-development-fund | Iraq Development Fund | 伊拉克发展基金 伊拉克發展基金 | fund |
iraqi-government | Iraqi government, Government of Iraq | 伊拉克政府 | government |
iraqi-ministry-of-electricity | Iraqi Ministry of Electricity | 伊拉克电力部 伊拉克電力部 | government |
iraqi-ministry-of-oil | Iraqi Ministry of Oil, Iraq oil ministry | 伊拉克石油部 | government |
iray-technology | iRay Technology | 奕瑞科技 | | equipment
irb-infrastructure | IRB Infrastructure | | |
ircantec | Ircantec, ERAFP | | fund |
irctc | IRCTC | | |
ireader | iReader, Zhangyue | 掌阅科技 掌閲科技 掌閱科技 掌阅 掌閲 掌閱 | | rights
ireda | IREDA, Indian Renewable Energy Development Agency | 印度可再生能源开发署 印度可再生能源開發署 | lender |
iren-italy | Iren SpA | | | power
iress | IRESS | | | software
irfc | IRFC, Indian Railway Finance Corporation | 印度铁路金融公司 印度鐵路金融公司 | lender | lease
irhythm | iRhythm, iRhythm Technologies | | | equipment
irico | IRICO, IRICO New Energy, IRICO Display | 彩虹股份 彩虹新能源 咸阳彩虹 咸陽彩虹 | | solar
iridium-communications | Iridium Communications | 銥星通信 铱星通信 銥星公司 铱星公司 铱星 銥星 | | telecom
irish-ferries | Irish Continental Group, Irish Ferries | | | shipping
irish-government | Irish government, Irish state | 爱尔兰政府 愛爾蘭政府 | government |
irish-residential-properties | Irish Residential Properties | | |
irisl | IRISL, Islamic Republic of Iran Shipping Lines | 伊朗国航 伊朗國航 伊朗国家航运 伊朗國家航運 伊朗航运公司 伊朗航運公司 | | shipping
irizar | Irizar | 伊利萨尔 伊利薩爾 | | cars
irkutsk-oil | Irkutsk Oil Company | 伊尔库茨克石油 伊爾庫茨克石油 伊尔库茨克石油公司 伊爾庫茨克石油公司 | | oil
irobot | iRobot | 艾羅伯特 艾罗伯特 | |
iron-mountain | Iron Mountain | 鐵山公司 铁山公司 铁山集团 鐵山集團 | | datacentre
iron-ore-company-of-canada | Iron Ore Company of Canada | 加拿大鐵礦公司 加拿大铁矿公司 | | mining
ironwood-pharmaceuticals | Ironwood Pharmaceuticals | | | drugs
irpc | IRPC | | | oil
irsa | IRSA, IRSA Inversiones | | |
irvine-company | Irvine Company | 爾灣公司 尔湾公司 | |
irving-oil | Irving Oil | 歐文石油 欧文石油 | | oil
irving-shipbuilding | Irving Shipbuilding | 歐文造船 欧文造船 | | ships
iryo | Iryo Spain, Ilsa Iryo | | |
is-dongseo | IS Dongseo | IS东西 IS東西 | |
isa-cteep | ISA CTEEP, ISA Energia Brasil | | | power
isa-interconexion-electrica | ISA Interconexión Eléctrica, Interconexión Eléctrica, ISA Energía | | | power
isab | ISAB Priolo | | | oil
isagen | Isagen | | | power
isar-aerospace | Isar Aerospace | 伊萨尔航天 伊薩爾航天 伊萨尔航空航天 伊薩爾航空航天 | | launch
isavia | Isavia | | |
isbank | İşbank, Isbank, Türkiye İş Bankası, Isbank Group, Turkiye Is Bankasi | 土耳其实业银行 土耳其實業銀行 | lender |
isc-co | ISC Co | | |
isdemir | Isdemir, İsdemir | | | steel
ised-canada | ISED Canada | 加拿大創新科學和經濟發展部 加拿大创新科学和经济发展部 | government |
isetan-mitsukoshi | Isetan Mitsukoshi | 三越伊势丹 三越伊勢丹 | | retail
isg | ISG Construction | | | epc
ishihara-sangyo | Ishihara Sangyo | 石原产业 石原產業 | | chemicals
isif | Ireland Strategic Investment Fund, ISIF | 爱尔兰战略投资基金 愛爾蘭戰略投資基金 | fund |
iskandar-investment | Iskandar Investment | 依斯干达投资 依斯干達投資 | |
islami-bank-bangladesh | Islami Bank Bangladesh | | lender |
islamic-development-bank | Islamic Development Bank, IsDB | 伊斯兰开发银行 伊斯蘭開發銀行 | lender |
island-technology | Island Technology | | | software
islands-district-medical-complex | Islands District Medical Complex, Macao Union Hospital | 澳門協和醫院 澳门协和医院 離島醫療綜合體北京協和醫院澳門醫學中心 离岛医疗综合体北京协和医院澳门医学中心 | |
islandsbanki | Íslandsbanki, Islandsbanki | | lender |
isle-of-man | Isle of Man government | 马恩岛政府 馬恩島政府 | government |
isoftstone | iSoftStone | 软通动力 軟通動力 | | software
isomorphic-labs | Isomorphic Labs | 同构实验室 同構實驗室 | |
ispace-inc | ispace inc, ispace Japan | 艾太空 日本ispace公司 | | launch
israel-aerospace-industries | Israel Aerospace Industries, IAI Israel | 以色列航空航天工业公司 以色列航空航天工業公司 以色列航太工業 以色列航太工业 以色列航空工业 以色列航空工業 | | defence
israel-discount-bank | Israel Discount Bank | 以色列贴现银行 以色列貼現銀行 | lender |
israel-electric-corporation | Israel Electric Corporation | 以色列电力公司 以色列電力公司 | | powerbuyer
israel-innovation-authority | Israel Innovation Authority | 以色列创新局 以色列創新局 | government |
israel-railways | Israel Railways | 以色列铁路公司 以色列鐵路公司 | | trains
israel-shipyards | Israel Shipyards | 以色列造船厂 以色列造船廠 | | ships
israeli-government | Israeli government, Government of Israel | 以色列政府 | government |
israeli-ministry-of-defense | Israeli Ministry of Defense | 以色列国防部 以色列國防部 | government |
israeli-ministry-of-finance | Israeli Ministry of Finance | 以色列财政部 以色列財政部 | government |
israir | Israir | | | airline
isro | ISRO, Indian Space Research Organisation | 印度空间研究组织 印度空間研究組織 | government | launch
iss-group | ISS A/S, ISS World | 欧艾斯 歐艾斯 | |
ista | ista | 伊斯塔能源管理 | |
istanbul-municipality | Istanbul Metropolitan Municipality, Metro İstanbul, Metro Istanbul | 伊斯坦布尔市政府 伊斯坦布爾市政府 | government |
isu-petasys | Isu Petasys | | |
isuzu | Isuzu, Isuzu Motors | 五十铃 五十鈴 五十铃汽车 五十鈴汽車 | | cars
ita-airways | ITA Airways, Alitalia | 意大利航空 | | airline
itafos | Itafos | | | fertiliser
itaipu-binacional | Itaipu Binacional | 伊泰普水電站 伊泰普水电站 伊泰普 | | power
italcementi | Italcementi | 意大利水泥 | | materials
italgas | Italgas | 意大利天然气公司 意大利天然氣公司 | |
italian-defence | Italian Ministry of Defence, Italian Defence Ministry | 意大利国防部 意大利國防部 | government |
italian-exchange | Borsa Italiana | 意大利证券交易所 意大利證券交易所 | observer |
italian-state | Italian state, Italian government | 意大利政府 | government |
italian-thai-development | Italian-Thai Development, Italian Thai | 意泰发展 意泰發展 意大利泰 | | epc
italian-treasury | Italian Treasury, Italian Economy Ministry | 意大利财政部 意大利財政部 意大利经济和财政部 意大利經濟和財政部 | government |
italvolt | Italvolt | | | batteries
itau-chile | Itaú Chile, Itau Chile | | lender |
itau-unibanco | Itaú Unibanco, Itau Unibanco, Itaú, Itau BBA | 伊塔烏聯合銀行 伊塔乌联合银行 伊塔烏 伊塔乌 | lender |
itausa | Itaúsa, Itausa | | fund |
itc-limited | ITC Limited | | |
ite-tech | ITE Tech | 聯陽半導體 联阳半导体 | | chips
iteos-therapeutics | iTeos Therapeutics | | | drugs
iter | ITER Organization, Fusion for Energy | 国际热核聚变实验堆组织 國際熱核聚變實驗堆組織 | |
ithaca | Ithaca Energy | 伊萨卡能源 伊薩卡能源 | | oil
itinera | Itinera SpA | | | epc
itinere | Itínere, Itinere | | |
itjuzi | ITjuzi | IT桔子 | observer |
itm-isotope-technologies | ITM Isotope Technologies | | | drugs
itm-power | ITM Power | ITM电力 ITM電力 | | equipment
ito-en | Ito En | 伊藤园 伊藤園 | |
itochu-enex | Itochu Enex | 伊藤忠能源 | | trading
itochu-logistics | Itochu Logistics | 伊藤忠物流 | | transport
itochu-techno-solutions | Itochu Techno-Solutions, CTC Global | 伊藤忠技术解决方案 伊藤忠技術解決方案 | | software
itoham-yonekyu | Itoham Yonekyu | 伊藤火腿 伊藤火腿米久 | |
itp-aero | ITP Aero | | | engines
itron | Itron | 埃創 埃创 | | equipment
itt-inc | ITT Inc | | | parts
ivanhoe-cambridge | Ivanhoé Cambridge, Ivanhoe Cambridge | 艾芬豪劍橋 艾芬豪剑桥 | fund |
ivanhoe-electric | Ivanhoe Electric | 艾芬豪電氣 艾芬豪电气 | | mining
iveco | Iveco, Iveco Group, Iveco Defence | 依维柯 依維柯 | | cars
ivorian-government | Ivorian government, Government of Côte d'Ivoire, Ivory Coast government | 科特迪瓦政府 象牙海岸政府 | government |
ivp-ventures | IVP Ventures | | fund |
ivy-capital | Ivy Capital | 常春藤资本 常春藤資本 | fund |
iwatani | Iwatani | 岩谷产业 巖谷產業 | | trading
ixafrica | iXAfrica | | | datacentre
ixm | IXM | 埃珂森 IXM贸易 IXM貿易 | | trading
iyo-bank | Iyo Bank, Iyogin | 伊予银行 伊予銀行 | lender |
izmir-municipality | Izmir Metropolitan Municipality | 伊兹密尔市政府 伊茲密爾市政府 | government |
izzi-telecom | Izzi Telecom | | | telecom
j-and-f-investimentos | J&F Investimentos, J&F Investments | | fund |
j-and-t | J&T Finance, J&T Banka | | lender |
j-and-t-express | J&T Express, J&T Global Express | 极兔速递 極兔速遞 极兔 極兔 | | transport
j-front-retailing | J. Front Retailing, Daimaru Matsuzakaya | 大丸松坂屋 | | retail
j-lauritzen | J. Lauritzen, Lauritzen Bulkers | 劳里岑 勞裏岑 勞裡岑 | | shipping
j-league | J.League, J-League | J联赛 J聯賽 日本职业足球联盟 日本職業足球聯盟 日职联 日職聯 | |
j-oil-mills | J-Oil Mills | | | grain
j-power | J-Power, Electric Power Development | 日本电源开发 日本電源開發 | | power
j-safra-sarasin | J. Safra Sarasin, Safra Sarasin, Bank Sarasin | 瑞士嘉盛银行 瑞士嘉盛銀行 嘉盛莱宝 嘉盛萊寶 | lender |
j-star | J-Star | | fund |
ja-mitsui-leasing | JA Mitsui Leasing | JA三井租赁 JA三井租賃 | lender | lease
ja-solar-smart-energy | JA Solar Smart Energy | 晶澳智慧能源 | | power
jabal-omar-development | Jabal Omar Development | 贾巴尔奥马尔 賈巴爾奧馬爾 | |
jabil | Jabil | 捷普 | | servers
jac-group | JAC Group, JAC, JAC Motors, Anhui Jianghuai Automobile | 江淮汽车 江淮汽車 江汽集团 江汽集團 江淮汽车集团 江淮汽車集團 | | cars
jaccs | JACCS | | lender |
jack-henry-and-associates | Jack Henry & Associates | 傑克亨利 杰克亨利 | | software
jack-in-the-box | Jack in the Box | | | retail
jack-technology | Jack Technology, Jack Sewing Machine | 杰克科技 傑克科技 杰克股份 傑克股份 | | equipment
jack-wolfskin | Jack Wolfskin | 狼爪 | |
jackson-financial | Jackson Financial | 傑克遜金融 杰克逊金融 | lender |
jackson-square-aviation | Jackson Square Aviation | 杰克逊广场航空 傑克遜廣場航空 | lender | lease
jacobio-pharma | Jacobio Pharma | 加科思 | | drugs
jacobs-holding | Jacobs Holding | | fund |
jacobs-solutions | Jacobs Solutions, Jacobs Engineering | 雅各布斯 雅各布斯工程 | | epc
jacobson-pharma | Jacobson Pharma | 雅各臣 雅各臣科研製藥 雅各臣科研制药 | | drugs
jada-fund-of-funds | Jada Fund of Funds | | fund |
jadar | Jadar lithium, Rio Sava | 贾达尔 賈達爾 贾达尔锂矿 賈達爾鋰礦 | | lithium
jade-biosciences | Jade Biosciences | | | drugs
jadeweserport | JadeWeserPort | | |
jadrolinija | Jadrolinija | | | shipping
jadwa-investment | Jadwa Investment | 贾德瓦投资 賈德瓦投資 | fund |
jaegermeister | Jägermeister, Mast-Jägermeister | 野格 | |
jafco | JAFCO | 集富亚洲 集富亞洲 | fund |
jafron-biomedical | Jafron Biomedical | 健帆生物 | | equipment
jafurah-midstream-gas | Jafurah Midstream Gas | | |
jafza | JAFZA, Jebel Ali Free Zone | 杰贝阿里自贸区 傑貝阿里自貿區 | |
jagex | Jagex | | |
jaguar-mining | Jaguar Mining | | | mining
jahez | Jahez | | | platform
jaka | JAKA, JAKA Robotics, Jaka Robotics | 节卡 節卡 节卡机器人 節卡機器人 节卡股份 節卡股份 | |
jakarta-provincial-government | Jakarta Provincial Government | 雅加达省政府 雅加達省政府 雅加达市政府 雅加達市政府 | government |
jakks-pacific | JAKKS Pacific | 杰克仕太平洋 傑克仕太平洋 | |
jala-group | Jala Group, Chando | 伽蓝集团 伽藍集團 伽蓝股份 伽藍股份 自然堂 | |
jalles-machado | Jalles Machado | | |
jam-city | Jam City | | |
james-fisher | James Fisher and Sons, James Fisher | | |
james-hardie | James Hardie | 詹姆斯哈迪 | |
jamieson-wellness | Jamieson Wellness | 健美生 | |
jamjoom-pharma | Jamjoom Pharma | | | drugs
jana-partners | Jana Partners | | fund |
jane-street | Jane Street | 簡街資本 简街资本 | fund |
janfusun-fancyworld | Janfusun Fancyworld | 劍湖山世界 剑湖山世界 劍湖山 剑湖山 | |
jangho-group | Jangho Group, Jangho | 江河集团 江河集團 江河幕墙 江河幕牆 | |
janssen | Janssen, Janssen Pharmaceuticals, Janssen Pharmaceutica | 楊森 杨森 楊森製藥 杨森制药 強生創新製藥 强生创新制药 | | drugs
janus-henderson | Janus Henderson | 駿利亨德森 骏利亨德森 骏利亨德森投资 駿利亨德森投資 | fund |
janux-therapeutics | Janux Therapeutics | | | drugs
japan-airport-terminal | Japan Airport Terminal | 日本机场大厦 日本機場大廈 日本空港大楼 日本空港大樓 | |
japan-atomic-power | Japan Atomic Power | 日本原子能发电 日本原子能發電 日本原电 日本原電 | | power
japan-aviation-electronics | Japan Aviation Electronics | 日本航空电子 日本航空電子 | |
japan-credit-rating-agency | Japan Credit Rating Agency | 日本信用评级 日本信用評級 日本格付研究所 日本信用评级机构 日本信用評級機構 | observer |
japan-display | Japan Display, JDI | 日本显示器 日本顯示器 日本显示公司 日本顯示公司 | |
japan-fair-trade-commission | Japan Fair Trade Commission, JFTC | 日本公正交易委员会 日本公正交易委員會 日本公平交易委员会 日本公平交易委員會 | observer |
japan-finance-corporation | Japan Finance Corporation | 日本政策金融公库 日本政策金融公庫 | lender |
japan-home-centre | Japan Home Centre, International Housewares Retail | 國際家居零售 国际家居零售 | | retail
japan-industrial-partners | Japan Industrial Partners | 日本产业伙伴 日本產業夥伴 日本产业合作伙伴 日本產業合作伙伴 | fund |
japan-investment-corporation | Japan Investment Corporation | 日本投资公司 日本投資公司 产业革新投资机构 產業革新投資機構 | fund |
japan-marine-united | Japan Marine United | 日本联合造船 日本聯合造船 日本海洋联合 日本海洋聯合 | | ships
japan-meteorological-agency | Japan Meteorological Agency | 日本气象厅 日本氣象廳 | government |
japan-metropolitan-fund | Japan Metropolitan Fund | | fund |
japan-ministry-of-defense | Japan Ministry of Defense | 日本防卫省 日本防衛省 | government |
japan-ministry-of-finance | Japan Ministry of Finance | 日本财务省 日本財務省 | government |
japan-nuclear-fuel | Japan Nuclear Fuel | 日本原燃 | |
japan-petroleum-exploration | Japan Petroleum Exploration, JAPEX | 日本石油资源开发 日本石油資源開發 | | oil
japan-post-bank | Japan Post Bank | 日本邮政银行 日本郵政銀行 日本邮储银行 日本郵儲銀行 | lender |
japan-post-capital | Japan Post Capital | | fund |
japan-post-holdings | Japan Post Holdings, Japan Post | 日本邮政 日本郵政 | |
japan-post-insurance | Japan Post Insurance | 日本邮政保险 日本郵政保險 简保生命 簡保生命 | lender |
japan-racing-association | Japan Racing Association, JRA | 日本中央竞马会 日本中央競馬會 | |
japan-real-estate-investment | Japan Real Estate Investment | 日本房地产投资法人 日本房地產投資法人 | fund |
japan-renewable-energy | Japan Renewable Energy | 日本可再生能源 | | power
japan-steel-works | Japan Steel Works | 日本制钢所 日本製鋼所 | |
japan-taiwan-exchange-association | Japan-Taiwan Exchange Association | 日本台灣交流協會 日本臺灣交流協會 日本台湾交流协会 | government |
japan-tobacco | Japan Tobacco, JT International | 日本烟草 日本菸草 日本烟草产业 日本菸草產業 | |
japan-transport-engineering | Japan Transport Engineering, J-TREC | 日本综合车辆制作所 日本綜合車輛製作所 综合车辆制作所 綜合車輛製作所 | | trains
japfa | Japfa | | |
jardine-cycle-and-carriage | Jardine Cycle & Carriage | 怡和合發 怡和合发 | |
jardine-matheson | Jardine Matheson, Jardines | 怡和集團 怡和集团 怡和控股 怡和洋行 | |
jardine-pacific | Jardine Pacific | 怡和太平洋 | |
jardine-restaurant-group | Jardine Restaurant Group | 怡和飲食集團 怡和饮食集团 怡和餐飲 怡和餐饮 | |
jardine-schindler | Jardine Schindler | 怡和迅達 怡和迅达 | |
jarir-marketing | Jarir Marketing | | | retail
jarllytec | Jarllytec | 兆利 兆利科技 | | parts
jasa-marga | Jasa Marga | 印尼高速公路公司 | |
jasm | JASM, Japan Advanced Semiconductor Manufacturing | 日本先進半導體製造 日本先进半导体制造 台積電熊本廠 台积电熊本厂 | | foundry
jasmine-international | Jasmine International | | |
jasper-therapeutics | Jasper Therapeutics | | | drugs
jastrzebska-spolka-weglowa | Jastrzębska Spółka Węglowa, Jastrzebska Spolka Weglowa | 波兰JSW煤炭 波蘭JSW煤炭 亚斯琴布煤业 亞斯琴布煤業 | | mining
javelin-global-commodities | Javelin Global Commodities | 标枪全球商品 標槍全球商品 | | trading
jaxa | JAXA, Japan Aerospace Exploration Agency | 宇宙航空研究开发机构 宇宙航空研究開發機構 日本宇航局 日本宇宙航空研究开发机构 日本宇宙航空研究開發機構 | government |
jaxport | JAXPORT, Jaxport | | | transport
jaywalk-studio | JayWalk Studio | 嘉行传媒 嘉行傳媒 | |
jazeera-airways | Jazeera Airways | 半岛航空 半島航空 | | airline
jazz-pakistan | Jazz Pakistan, Mobilink | | | telecom
jb-financial | JB Financial, Jeonbuk Bank | 全北银行 全北銀行 JB金融 | lender |
jb-hi-fi | JB Hi-Fi | | | retail
jb-hunt | J.B. Hunt, JB Hunt | JB亨特 | | transport
jbg-smith | JBG Smith | | |
jbs-sa | JBS S.A. | 巴西JBS JBS集团 JBS集團 | | farm
jc-international-finance-and-leasing | JC International Finance & Leasing, JC Leasing | 君创租赁 君創租賃 君创国际融资租赁 君創國際融資租賃 | lender |
jc-penney | J.C. Penney, JCPenney | 傑西潘尼 杰西潘尼 彭尼百貨 彭尼百货 | | retail
jcb-co | JCB Co | JCB信用卡 吉士美 | |
jcc-finance | JCC Finance, Jiangxi Copper Finance | 江铜财务 江銅財務 江西铜业集团财务 江西銅業集團財務 | lender |
jcdecaux | JCDecaux | 德高集团 德高集團 德高贝登 德高貝登 | |
jcet | JCET, JCET Group | 长电科技 長電科技 | | chips
jchx-mining | JCHX Mining, JCHX Mining Management | 金诚信 金誠信 金诚信矿业 金誠信礦業 | | mining
jcr-pharmaceuticals | JCR Pharmaceuticals | | | drugs
jd-cloud | JD Cloud | 京东云 京東雲 | | cloud
jd-com-hong-kong | JD.com Hong Kong, Kai Bo Food Supermarket | 佳寶食品超級市場 佳宝食品超级市场 佳寶超市 佳宝超市 | | retail
jd-consumer-finance | JD Consumer Finance, Beijing Jieshi Consumer Finance | 京东消费金融 京東消費金融 | lender |
jd-energy | JD Energy, Beijing JD Energy | 奇点能源 奇點能源 | | batteries
jd-health | JD Health | 京东健康 京東健康 | | retail
jd-industrials | JD Industrials, JINGDONG Industrials | 京东工业 京東工業 | | trading
jd-investment | JD Investment | 京东战投 京東戰投 | fund |
jd-irving | J.D. Irving | | |
jd-logistics | JD Logistics | 京东物流 京東物流 | | transport
jd-power | J.D. Power | | observer |
jd-property | JD Property | 京东产发 京東產發 京东智能产业发展 京東智能產業發展 | |
jd-sports | JD Sports | 杰迪体育 傑迪體育 JD体育 JD體育 | | retail
jde-peets | JDE Peet's, JDE Peets | | |
jea-jacksonville | JEA Jacksonville | | | power
jean-coutu | Jean Coutu | | | retail
jec | JEC, Jardine Engineering | 怡和機器 怡和机器 | | epc
jefferies-credit-partners | Jefferies Credit Partners | | lender |
jefferson-capital | Jefferson Capital | | lender |
jeju-air | Jeju Air | 济州航空 濟州航空 | | airline
jeju-province | Jeju Province | 济州道政府 濟州道政府 济州特别自治道 濟州特別自治道 | government |
jeld-wen | JELD-WEN | | | materials
jemena | Jemena | 杰米纳 傑米納 | |
jenoptik | Jenoptik | 业纳集团 業納集團 | | optics
jeol | JEOL | 捷欧路 捷歐路 日本电子株式会社 日本電子株式會社 | | equipment
jeonbuk-hyundai-motors | Jeonbuk Hyundai Motors | 全北现代 全北現代 | |
jeronimo-martins | Jerónimo Martins, Jeronimo Martins, Biedronka, Pingo Doce | 热罗尼莫马丁斯 熱羅尼莫馬丁斯 | | retail
jersey-finance | Government of Jersey | 泽西政府 澤西政府 | government |
jerusalem-venture-partners | Jerusalem Venture Partners | 耶路撒冷创投 耶路撒冷創投 | fund |
jervois | Jervois, Jervois Global | 杰沃斯全球 傑沃斯全球 | | materials
jet-aviation-hong-kong | Jet Aviation Hong Kong, Metrojet | 美捷香港商用飛機 美捷香港商用飞机 | |
jet-propulsion-laboratory | Jet Propulsion Laboratory | 噴氣推進實驗室 喷气推进实验室 | |
jet2 | Jet2, Jet2.com | 杰特2航空 | | airline
jetbrains | JetBrains | | | software
jetcool | JetCool | | | equipment
jetour | Jetour | 捷途 捷途汽车 捷途汽車 | | cars
jetro | JETRO, Japan External Trade Organization | 日本贸易振兴机构 日本貿易振興機構 | observer |
jetsmart | JetSmart, JetSMART | | | airline
jetstar | Jetstar, Jetstar Airways | 捷星航空 | | airline
jetstar-asia | Jetstar Asia | 捷星亚洲 捷星亞洲 捷星亚洲航空 捷星亞洲航空 | | airline
jetstar-japan | Jetstar Japan | 捷星日本 捷星日本航空 | | airline
jetzero | JetZero | | | aircraft
jfe | JFE, JFE Holdings, JFE Steel | JFE钢铁 JFE鋼鐵 JFE控股 日本钢铁工程控股 日本鋼鐵工程控股 | | steel
jfk-international-airport | JFK International Airport, John F. Kennedy International Airport | 甘迺迪國際機場 甘迺迪国际机场 肯尼迪國際機場 肯尼迪国际机场 | |
jfs-laboratory | JFS Laboratory, Jiufengshan Laboratory | 九峰山实验室 九峰山實驗室 | |
jg-summit | JG Summit, Universal Robina | 菲律宾JG顶峰 菲律賓JG頂峰 环球罗宾娜 環球羅賓娜 | |
jiacheng-logistics | Jiacheng Logistics, Jiacheng International | 嘉诚国际 嘉誠國際 | | transport
jiading-district-government | Jiading District Government | 嘉定区政府 嘉定區政府 上海市嘉定区人民政府 上海市嘉定區人民政府 | government |
jiaduobao | Jiaduobao, JDB Group | 加多宝 加多寶 | |
jiahe-agriculture | Jiahe Agriculture | 佳和农牧 佳和農牧 | | farm
jiahe-foods | Jiahe Foods | 佳禾食品 | |
jiahe-jinwei | Jiahe Jinwei, Powev | 嘉合劲威 嘉合勁威 光威存储 光威存儲 | | memory
jiahe-meikang | Jiahe Meikang | 嘉和美康 | | software
jiahui-health | Jiahui Health, Jiahui International Hospital | 嘉会医疗 嘉會醫療 嘉会国际医院 嘉會國際醫院 | |
jiajia-food | Jiajia Food | 加加食品 | |
jiajiayue | Jiajiayue | 家家悦 家家悅 | | retail
jialing-industrial | Jialing Industrial | 嘉陵工业 嘉陵工業 中国嘉陵 中國嘉陵 | |
jiamusi-electric-machine | Jiamusi Electric Machine, Harbin Electric Co | 佳电股份 佳電股份 哈电股份 哈電股份 佳木斯电机 佳木斯電機 | | turbines
jian-urban-investment | Ji'an Urban Investment | 吉安城投 | |
jiang-tai-insurance-brokers | Jiang Tai Insurance Brokers | 江泰保险经纪 江泰保險經紀 | |
jianghai-capacitor | Jianghai Capacitor, Nantong Jianghai | 江海股份 | | parts
jianghai-securities | Jianghai Securities | 江海证券 江海證券 | observer |
jianghan-oilfield | Jianghan Oilfield | 江汉油田 江漢油田 | | oil
jianghua-microelectronics | Jianghua Microelectronics, Jianghua | 江化微 | | materials
jiangling-ford | Jiangling Ford | 江铃福特 江鈴福特 | | cars
jiangling-motors | Jiangling Motors, JMC | 江铃 江鈴 江铃汽车 江鈴汽車 江铃集团 江鈴集團 | | cars
jiangmen-binjiang-construction-investment | Jiangmen Binjiang Construction Investment | 江门滨江建投 江門濱江建投 | fund |
jiangmen-kanhoo | Jiangmen Kanhoo, Kanhoo | 科恒股份 科恆股份 | | materials
jiangmen-municipal-government | Jiangmen Municipal Government, Jiangmen government, Jiangmen municipal government | 江门市政府 江門市政府 江门市人民政府 江門市人民政府 | government |
jiangnan-cable | Jiangnan Cable, Wuxi Jiangnan Cable | 江南集团 江南集團 无锡江南电缆 無錫江南電纜 | | equipment
jiangnan-chemical | Jiangnan Chemical, Anhui Jiangnan Chemical | 江南化工 | | chemicals
jiangnan-rural-commercial-bank | Jiangnan Rural Commercial Bank | 江南农商银行 江南農商銀行 江南农村商业银行 江南農村商業銀行 江南农商行 江南農商行 江南银行 江南銀行 | lender |
jiangnan-university | Jiangnan University | 江南大学 江南大學 | |
jiangshan-agrochemical | Jiangshan Agrochemical, Nantong Jiangshan | 江山股份 南通江山 | | chemicals
jiangsu-asset-management | Jiangsu Asset Management | 江苏资产 江蘇資產 江苏资产管理 江蘇資產管理 | lender |
jiangsu-broadcasting | Jiangsu Broadcasting | 江苏卫视 江蘇衞視 江蘇衛視 江苏广电 江蘇廣電 | | media
jiangsu-cable | Jiangsu Cable | 江苏有线 江蘇有線 | | media
jiangsu-cancer-hospital | Jiangsu Cancer Hospital | 江苏省肿瘤医院 江蘇省腫瘤醫院 | |
jiangsu-changjiang-commercial-bank | Jiangsu Changjiang Commercial Bank | 长江商业银行 長江商業銀行 江苏长江商业银行 江蘇長江商業銀行 | lender |
jiangsu-changqing-agrochemical | Jiangsu Changqing Agrochemical | 长青股份 長青股份 | | chemicals
jiangsu-credit-financing-guarantee | Jiangsu Credit Financing Guarantee | 江苏融资担保 江蘇融資擔保 江苏省信用融资担保 江蘇省信用融資擔保 | lender |
jiangsu-credit-re-guarantee | Jiangsu Credit Re-guarantee, Jiangsu Re-guarantee | 江苏再担保 江蘇再擔保 江苏省信用再担保 江蘇省信用再擔保 | lender |
jiangsu-culture-investment | Jiangsu Culture Investment | 江苏文投 江蘇文投 江苏省文化投资管理集团 江蘇省文化投資管理集團 | fund |
jiangsu-delong | Jiangsu Delong, Xiangshui Delong | 江苏德龙 江蘇德龍 江苏德龙镍业 江蘇德龍鎳業 | | steel
jiangsu-department-of-transportation | Jiangsu Department of Transportation, Jiangsu Provincial Transport Department | 江苏省交通运输厅 江蘇省交通運輸廳 江苏交通运输厅 江蘇交通運輸廳 | government |
jiangsu-development-and-reform-commission | Jiangsu Development and Reform Commission | 江苏省发改委 江蘇省發改委 江苏发改委 江蘇發改委 江苏省发展改革委 江蘇省發展改革委 | government |
jiangsu-electric-power-design-institute | Jiangsu Electric Power Design Institute | 江苏电力设计院 江蘇電力設計院 中国能建江苏院 中國能建江蘇院 | | epc
jiangsu-etern | Jiangsu Etern, Etern Group | 永鼎股份 永鼎集团 永鼎集團 | | optics
jiangsu-farming-group | Jiangsu Farming Group, Jiangsu Agribusiness Group, Suken Agricultural | 江苏农垦 江蘇農墾 江苏省农垦集团 江蘇省農墾集團 苏垦农发 蘇墾農發 | |
jiangsu-government-investment-fund | Jiangsu Government Investment Fund | 江苏省政府投资基金 江蘇省政府投資基金 | fund |
jiangsu-guotai-huarong | Jiangsu Guotai Huarong, GTHR | 国泰华荣 國泰華榮 | | materials
jiangsu-guoxin-finance | Jiangsu Guoxin Finance | 国信财务 國信財務 江苏国信财务 江蘇國信財務 江苏省国信集团财务 江蘇省國信集團財務 | lender |
jiangsu-hansoh | Jiangsu Hansoh | 豪森药业 豪森藥業 | | drugs
jiangsu-hantong | Jiangsu Hantong, Hantong Ship Heavy Industry | 韩通船舶重工 韓通船舶重工 江苏韩通 江蘇韓通 韩通重工 韓通重工 | | ships
jiangsu-healthcare-security-administration | Jiangsu Healthcare Security Administration | 江苏省医保局 江蘇省醫保局 江苏医保局 江蘇醫保局 | government |
jiangsu-industrial-technology-research-institute | Jiangsu Industrial Technology Research Institute, JITRI | 江苏产研院 江蘇產研院 江苏省产业技术研究院 江蘇省產業技術研究院 | |
jiangsu-longyuan-zhenhua-marine-engineering | Jiangsu Longyuan Zhenhua Marine Engineering | 龙源振华 龍源振華 | | epc
jiangsu-nantong-er-jian | Jiangsu Nantong Er Jian, Nantong No. 2 Construction | 南通二建 | | epc
jiangsu-nuclear-power | Jiangsu Nuclear Power, Tianwan Nuclear Power | 江苏核电 江蘇核電 田湾核电 田灣核電 | | power
jiangsu-port-group | Jiangsu Port Group | 江苏港口集团 江蘇港口集團 江苏省港口集团 江蘇省港口集團 | | transport
jiangsu-power-construction-no-1 | Jiangsu Power Construction No. 1 | 江苏电建一公司 江蘇電建一公司 | | epc
jiangsu-province-hospital | Jiangsu Province Hospital | 江苏省人民医院 江蘇省人民醫院 | |
jiangsu-provincial-department-of-finance | Jiangsu Provincial Department of Finance, Jiangsu Department of Finance | 江苏省财政厅 江蘇省財政廳 江苏财政厅 江蘇財政廳 | government |
jiangsu-provincial-government | Jiangsu Provincial Government, Jiangsu provincial government, Jiangsu government | 江苏省政府 江蘇省政府 江苏省人民政府 江蘇省人民政府 | government |
jiangsu-provincial-water-group | Jiangsu Provincial Water Group, Jiangsu Water Source | 江苏水源公司 江蘇水源公司 南水北调东线江苏水源 南水北調東線江蘇水源 | |
jiangsu-railway-group | Jiangsu Railway Group | 江苏铁路集团 江蘇鐵路集團 江苏省铁路集团 江蘇省鐵路集團 | |
jiangsu-rongsheng | Jiangsu Rongsheng, Rongsheng Heavy Industries, China Huarong Energy | 熔盛重工 江苏熔盛重工 江蘇熔盛重工 华荣能源 華榮能源 | | ships
jiangsu-rural-commercial-united-bank | Jiangsu Rural Commercial United Bank, Jiangsu Rural Credit | 江苏农商联合银行 江蘇農商聯合銀行 江苏省联社 江蘇省聯社 江苏农信 江蘇農信 | lender |
jiangsu-salt-industry-group | Jiangsu Salt Industry Group | 江苏盐业集团 江蘇鹽業集團 苏盐集团 蘇鹽集團 苏盐井神 蘇鹽井神 | |
jiangsu-sasac | Jiangsu SASAC, Jiangsu Provincial SASAC | 江苏省国资委 江蘇省國資委 江苏国资委 江蘇國資委 | government |
jiangsu-shentong-valve | Jiangsu Shentong Valve | 江苏神通 江蘇神通 | | equipment
jiangsu-soho-holdings | Jiangsu SOHO Holdings, Jiangsu SOHO | 苏豪控股 蘇豪控股 江苏苏豪 江蘇蘇豪 苏豪控股集团 蘇豪控股集團 | fund |
jiangsu-strategic-emerging-industry-fund | Jiangsu Strategic Emerging Industry Fund, Jiangsu Strategic Emerging Industry Master Fund | 江苏战新母基金 江蘇戰新母基金 江苏省战略性新兴产业母基金 江蘇省戰略性新興產業母基金 | fund |
jiangsu-university | Jiangsu University | 江苏大学 江蘇大學 | |
jiangsu-university-of-science-and-technology | Jiangsu University of Science and Technology | 江苏科技大学 江蘇科技大學 | |
jiangsu-yangdian | Jiangsu Yangdian | 扬电科技 揚電科技 | | equipment
jiangsu-yinhuan | Jiangsu Yinhuan, Yinhuan Precision Tube | 银环精密钢管 銀環精密鋼管 | | steel
jiangxi-air | Jiangxi Air | 江西航空 | | airline
jiangxi-communications-investment | Jiangxi Communications Investment | 江西交通投资集团 江西交通投資集團 江西省交通投资集团 江西省交通投資集團 | |
jiangxi-copper-corporation | Jiangxi Copper Corporation, JCC | 江铜集团 江銅集團 江西铜业集团 江西銅業集團 江铜 江銅 | | mining
jiangxi-credit-guarantee | Jiangxi Credit Guarantee, Jiangxi Financing Guarantee | 江西省融资担保 江西省融資擔保 江西融资担保 江西融資擔保 江西信用担保 江西信用擔保 江西省信用融资担保 江西省信用融資擔保 | lender |
jiangxi-department-of-transportation | Jiangxi Department of Transportation, Jiangxi Provincial Transport Department | 江西省交通运输厅 江西省交通運輸廳 江西交通运输厅 江西交通運輸廳 | government |
jiangxi-development-and-reform-commission | Jiangxi Development and Reform Commission | 江西省发改委 江西省發改委 江西发改委 江西發改委 江西省发展改革委 江西省發展改革委 | government |
jiangxi-energy-group | Jiangxi Energy Group | 江能集团 江能集團 江西省能源集团 江西省能源集團 | | mining
jiangxi-financial-holding | Jiangxi Financial Holding, Jiangxi Jinkong | 江西金控 江西省金融控股集团 江西省金融控股集團 江西金控集团 江西金控集團 | fund |
jiangxi-financial-leasing | Jiangxi Financial Leasing | 江西金租 江西金融租赁 江西金融租賃 | lender |
jiangxi-ganneng | Jiangxi Ganneng, Ganneng | 赣能股份 贛能股份 | | power
jiangxi-healthcare-security-administration | Jiangxi Healthcare Security Administration | 江西省医保局 江西省醫保局 江西医保局 江西醫保局 | government |
jiangxi-hongcheng | Jiangxi Hongcheng, Hongcheng Environment | 洪城环境 洪城環境 | |
jiangxi-investment-group | Jiangxi Investment Group | 江西投资集团 江西投資集團 江西省投资集团 江西省投資集團 赣投集团 贛投集團 江投集团 江投集團 | fund |
jiangxi-jcc-copper-foil | Jiangxi JCC Copper Foil, JCC Copper Foil | 江铜铜箔 江銅銅箔 江西省江铜铜箔 江西省江銅銅箔 | | materials
jiangxi-jinzi | Jiangxi Jinzi, Jiangxi Financial Asset Management | 江西金资 江西金資 江西金融资产 江西金融資產 江西省金融资产管理 江西省金融資產管理 | lender |
jiangxi-port-group | Jiangxi Port Group | 江西港口集团 江西港口集團 江西省港口集团 江西省港口集團 江西港航集团 江西港航集團 | | transport
jiangxi-provincial-department-of-finance | Jiangxi Provincial Department of Finance, Jiangxi Department of Finance | 江西省财政厅 江西省財政廳 江西财政厅 江西財政廳 | government |
jiangxi-provincial-government | Jiangxi Provincial Government, Jiangxi provincial government, Jiangxi government | 江西省政府 江西省人民政府 | government |
jiangxi-rural-commercial-united-bank | Jiangxi Rural Commercial United Bank | 江西农商联合银行 江西農商聯合銀行 江西农信 江西農信 | lender |
jiangxi-sasac | Jiangxi SASAC, Jiangxi Provincial SASAC | 江西省国资委 江西省國資委 江西国资委 江西國資委 | government |
jiangxi-shenghua | Jiangxi Shenghua | 江西升华 江西昇華 | | materials
jiangxi-tourism-group | Jiangxi Tourism Group | 江西旅游集团 江西旅遊集團 江西旅游投资集团 江西旅遊投資集團 | |
jiangxi-tungsten-holding | Jiangxi Tungsten Holding, JXTC | 江钨控股 江鎢控股 江西钨业 江西鎢業 江钨集团 江鎢集團 | | mining
jiangxi-water-investment | Jiangxi Water Investment, Jiangxi Water Conservancy Investment | 江西水投 江西省水利投资集团 江西省水利投資集團 | |
jiangxiaobai | Jiangxiaobai | 江小白 | |
jiangyin-chengxing | Jiangyin Chengxing, Jiangyin State-owned Investment | 江阴国控 江陰國控 江阴国投 江陰國投 江阴国调基金 江陰國調基金 | fund |
jiangyin-municipal-government | Jiangyin Municipal Government, Jiangyin government, Jiangyin municipal government | 江阴市政府 江陰市政府 江阴市人民政府 江陰市人民政府 | government |
jianlong-beiman | Jianlong Beiman, Beiman Special Steel | 建龙北满 建龍北滿 北满特钢 北滿特鋼 | | steel
jianmei-aluminium | Jianmei Aluminium | 坚美铝业 堅美鋁業 | | materials
jiannanchun | Jiannanchun | 剑南春 劍南春 | |
jianshe-industry | Jianshe Industry | 建设工业集团 建設工業集團 | | defence
jiansheng-group | Jiansheng Group | 健盛集团 健盛集團 | |
jianzhijia | Jianzhijia | 健之佳 | | retail
jiaxin-international-resources | Jiaxin International Resources | 佳鑫国际 佳鑫國際 佳鑫国际资源 佳鑫國際資源 | | mining
jiaxing-municipal-government | Jiaxing Municipal Government, Jiaxing government, Jiaxing municipal government | 嘉兴市政府 嘉興市政府 嘉兴市人民政府 嘉興市人民政府 | government |
jiaxing-sasac | Jiaxing SASAC, Jiaxing Municipal SASAC | 嘉兴市国资委 嘉興市國資委 嘉兴国资委 嘉興國資委 | government |
jiaxing-state-owned-capital-investment | Jiaxing State-owned Capital Investment | 嘉兴国投 嘉興國投 嘉兴市国有资本投资运营 嘉興市國有資本投資運營 | fund |
jiayin-group | Jiayin Group | 嘉银科技 嘉銀科技 嘉银金科 嘉銀金科 | lender |
jiayou-international | Jiayou International | 嘉友国际 嘉友國際 | | transport
jica | JICA, Japan International Cooperation Agency | 日本国际协力机构 日本國際協力機構 国际协力机构 國際協力機構 | lender |
jichuan-pharma | Jichuan Pharma, Jumpcan | 济川药业 濟川藥業 | | drugs
jidong-oilfield | Jidong Oilfield | 冀东油田 冀東油田 | | oil
jidu-auto | Jidu Auto, Jiyue | 集度 极越 極越 极越汽车 極越汽車 集度汽车 集度汽車 | | cars
jiedian | Jiedian, Soudian | 街电科技 街電科技 竹芒科技 | |
jiejie-microelectronics | Jiejie Microelectronics, JieJie | 捷捷微电 捷捷微電 | | chips
jietai-technology | Jietai Technology, JTPV, Shangrao Jietai | 捷泰科技 上饶捷泰 上饒捷泰 | | solar
jifeng | Jifeng, Ningbo Jifeng, Grammer | 继峰股份 繼峰股份 繼峯股份 格拉默 宁波继峰 寧波繼峰 寧波繼峯 | | parts
jih-lin-technology | Jih Lin Technology | 界霖科技 | | parts
jih-sun-bank | Jih Sun Bank | 日盛銀行 日盛银行 | lender |
jih-sun-international-leasing | Jih Sun International Leasing | 日盛國際租賃 日盛国际租赁 日盛台駿 日盛台骏 台駿國際租賃 台骏国际租赁 | lender |
jih-sun-securities | Jih Sun Securities | 日盛證券 日盛证券 | observer |
jih-sun-site | Jih Sun SITE | 日盛投信 | fund |
jihong | Jihong | 吉宏股份 | |
jihsun-auto-leasing | Jihsun Auto Leasing | 日盛全台通小客車租賃 日盛全台通小客车租赁 | |
jihua-group | Jihua Group, Jihua 3514 | 际华集团 際華集團 际华股份 際華股份 | |
jihua-laboratory | Jihua Laboratory | 季华实验室 季華實驗室 | |
jilin-asset-management | Jilin Asset Management | 吉林资产 吉林資產 吉林省资产管理 吉林省資產管理 | lender |
jilin-carbon-valley | Jilin Carbon Valley, Jilin Tangu Carbon Fiber | 吉林碳谷 国兴碳纤维 國興碳纖維 | | materials
jilin-chemical-fiber-group | Jilin Chemical Fiber Group | 吉林化纤集团 吉林化纖集團 | | materials
jilin-credit-guarantee | Jilin Credit Guarantee | 吉林信用担保 吉林信用擔保 吉林省信用融资担保 吉林省信用融資擔保 吉林省信用担保 吉林省信用擔保 | lender |
jilin-department-of-transportation | Jilin Department of Transportation, Jilin Provincial Transport Department | 吉林省交通运输厅 吉林省交通運輸廳 吉林交通运输厅 吉林交通運輸廳 | government |
jilin-development-and-reform-commission | Jilin Development and Reform Commission | 吉林省发改委 吉林省發改委 吉林发改委 吉林發改委 吉林省发展改革委 吉林省發展改革委 | government |
jilin-electric-power | Jilin Electric Power, Jilin Power, SPIC Green Energy | 吉电股份 吉電股份 电投绿能 電投綠能 吉林电力股份 吉林電力股份 | | power
jilin-energy-investment | Jilin Energy Investment | 吉林能源投资集团 吉林能源投資集團 吉能集团 吉能集團 | |
jilin-equity-fund | Jilin Equity Fund | 吉林股权基金 吉林股權基金 吉林省股权基金投资 吉林省股權基金投資 | fund |
jilin-expressway-group | Jilin Expressway Group | 吉高集团 吉高集團 吉林省高速公路集团 吉林省高速公路集團 吉林高速公路集团 吉林高速公路集團 | |
jilin-healthcare-security-administration | Jilin Healthcare Security Administration | 吉林省医保局 吉林省醫保局 吉林医保局 吉林醫保局 | government |
jilin-investment-group | Jilin Investment Group, Jilin Province Investment | 吉投集团 吉投集團 吉林省投资集团 吉林省投資集團 吉林投资集团 吉林投資集團 | fund |
jilin-jiutai-rural-commercial-bank | Jilin Jiutai Rural Commercial Bank, Jiutai Rural Commercial Bank | 九台农商银行 九台農商銀行 九台农商行 九台農商行 吉林九台农商银行 吉林九台農商銀行 | lender |
jilin-jiuyin-financial-leasing | Jilin Jiuyin Financial Leasing, Jiuyin Financial Leasing | 九银金租 九銀金租 吉林九银金融租赁 吉林九銀金融租賃 | lender |
jilin-petrochemical | Jilin Petrochemical | 吉林石化 | | chemicals
jilin-province-trust | Jilin Province Trust, Jilin Trust | 吉林信托 吉林信託 吉林省信托 吉林省信託 | lender |
jilin-provincial-department-of-finance | Jilin Provincial Department of Finance, Jilin Department of Finance | 吉林省财政厅 吉林省財政廳 吉林财政厅 吉林財政廳 | government |
jilin-provincial-government | Jilin Provincial Government, Jilin provincial government, Jilin government | 吉林省政府 吉林省人民政府 | government |
jilin-sasac | Jilin SASAC, Jilin Provincial SASAC | 吉林省国资委 吉林省國資委 吉林国资委 吉林國資委 | government |
jilin-sino-microelectronics | Jilin Sino-Microelectronics, Sino-Microelectronics | 华微电子 華微電子 吉林华微 吉林華微 | | chips
jilin-university | Jilin University | 吉林大学 吉林大學 | |
jimmy-choo | Jimmy Choo | 周仰杰 周仰傑 | |
jin-air | Jin Air | | | airline
jin-jiang-hotels | Jin Jiang Hotels, Jinjiang Hotels | 锦江酒店 錦江酒店 锦江股份 錦江股份 锦江资本 錦江資本 | |
jinan-culture-and-tourism-group | Jinan Culture & Tourism Group | 济南文旅 濟南文旅 济南文旅集团 濟南文旅集團 济南文旅发展集团 濟南文旅發展集團 | |
jinan-energy-group | Jinan Energy Group | 济南能源集团 濟南能源集團 | | gasbuyer
jinan-financial-holding | Jinan Financial Holding | 济南金控 濟南金控 济南金控集团 濟南金控集團 济南金融控股集团 濟南金融控股集團 | fund |
jinan-high-tech-holding | Jinan High-tech Holding | 济高控股 濟高控股 济南高新控股集团 濟南高新控股集團 济高集团 濟高集團 | fund |
jinan-industrial-development-investment | Jinan Industrial Development Investment | 济南产发 濟南產發 济南产发集团 濟南產發集團 济南产业发展投资集团 濟南產業發展投資集團 | fund |
jinan-iron-and-steel | Jinan Iron & Steel | 济钢集团 濟鋼集團 济钢 濟鋼 济南钢铁 濟南鋼鐵 | | steel
jinan-municipal-government | Jinan Municipal Government, Jinan government, Jinan municipal government | 济南市政府 濟南市政府 济南市人民政府 濟南市人民政府 | government |
jinan-rail-transit-group | Jinan Rail Transit Group | 济南轨道交通集团 濟南軌道交通集團 济南轨道集团 濟南軌道集團 济南地铁 濟南地鐵 | |
jinan-rural-commercial-bank | Jinan Rural Commercial Bank | 济南农商银行 濟南農商銀行 济南农商行 濟南農商行 | lender |
jinan-sasac | Jinan SASAC, Jinan Municipal SASAC | 济南市国资委 濟南市國資委 济南国资委 濟南國資委 | government |
jinan-startup-area-management-committee | Jinan Startup Area Management Committee | 济南起步区管委会 濟南起步區管委會 | government |
jinan-university-guangzhou | Jinan University Guangzhou, Jinan University | 暨南大学 暨南大學 | |
jinbei-automotive | Jinbei Automotive, Renault Brilliance Jinbei | 金杯汽车 金盃汽車 华晨雷诺金杯 華晨雷諾金盃 | | cars
jincheng-anthracite | Jincheng Anthracite, Jinmei Group | 晋煤集团 晉煤集團 晋城煤业 晉城煤業 | | mining
jincheng-bank | Jincheng Bank, Tianjin Jincheng Bank, Kincheng Bank of Tianjin | 金城银行 金城銀行 天津金城银行 天津金城銀行 | lender |
jincheng-bank-shanxi | Jincheng Bank Shanxi | 晋城银行 晉城銀行 | lender |
jincheng-consumer-finance-sichuan | Jincheng Consumer Finance Sichuan, Sichuan Jincheng Consumer Finance | 锦程消费金融 錦程消費金融 四川锦程消费金融 四川錦程消費金融 | lender |
jinchi-energy-materials | Jinchi Energy Materials | 金驰材料 金馳材料 | | materials
jinchuan-finance | Jinchuan Finance | 金川财务 金川財務 金川集团财务 金川集團財務 | lender |
jinchuan-group-international-resources | Jinchuan Group International Resources, Metorex | 金川集团国际资源 金川集團國際資源 | | mining
jinchuan-nickel-and-cobalt | Jinchuan Nickel & Cobalt, Jinchuan Group Nickel Cobalt | 金川镍钴 金川鎳鈷 金川集团镍钴 金川集團鎳鈷 | | materials
jindal-shadeed | Jindal Shadeed, Vulcan Green Steel | 瓦尔肯绿色钢铁 瓦爾肯綠色鋼鐵 | | steel
jindal-stainless | Jindal Stainless | 金达尔不锈钢 金達爾不鏽鋼 | | steel
jindal-steel | Jindal Steel, Jindal Steel & Power | 金达尔钢铁 金達爾鋼鐵 金达尔钢铁电力 金達爾鋼鐵電力 | | steel
jindalee-lithium | Jindalee Lithium | | | lithium
jinding-heavy-industry | Jinding Heavy Industry | 金鼎重工 | | steel
jinfeng-wine | Jinfeng Wine | 金枫酒业 金楓酒業 | |
jing-brand | Jing Brand | 劲牌公司 勁牌公司 劲酒 勁酒 | |
jingce-electronic | Jingce Electronic, Wuhan Jingce | 精测电子 精測電子 | | equipment
jinggong-steel | Jinggong Steel, Changjiang & Jinggong Steel | 精工钢构 精工鋼構 长江精工 長江精工 | | epc
jinghua-new-material | Jinghua New Material | 晶华新材 晶華新材 | | materials
jingjia-micro | Jingjia Micro, Jingjia Microelectronics | 景嘉微 | | chips
jingjin-electric | Jingjin Electric, Jing-Jin Electric, JJE | 精进电动 精進電動 | | parts
jingkelong | Jingkelong | 京客隆 | | retail
jingmen-industrial-investment | Jingmen Industrial Investment | 荆门产投 荊門產投 | fund |
jingmen-municipal-government | Jingmen Municipal Government, Jingmen government, Jingmen municipal government | 荆门市政府 荊門市政府 荆门市人民政府 荊門市人民政府 | government |
jingneng-group-finance | Jingneng Group Finance | 京能财务 京能財務 京能集团财务 京能集團財務 | lender |
jingneng-leasing | Jingneng Leasing, Beijing Energy Leasing, BEH Leasing | 京能租赁 京能租賃 京能源深 源深租赁 源深租賃 北京京能源深融资租赁 北京京能源深融資租賃 京能融资租赁 京能融資租賃 | lender |
jingrui-electronic-materials | Jingrui Electronic Materials, Crystal Clear Electronic Material | 晶瑞电材 晶瑞電材 | | materials
jingrui-holdings | Jingrui Holdings | 景瑞控股 | |
jingtang-lng | Jingtang LNG, PetroChina Jingtang LNG | 京唐液化天然气 京唐液化天然氣 京唐LNG | |
jingwei-hirain | Jingwei Hirain, Hirain | 经纬恒润 經緯恆潤 | | parts software
jingxin-pharma | Jingxin Pharma | 京新药业 京新藥業 | | drugs
jinhai-heavy-industry | Jinhai Heavy Industry, HNA Jinhai | 金海重工 金海智造 | | ships
jinhaitong | Jinhaitong, JHT Design | 金海通 | | equipment
jinhong-holding | Jinhong Holding, Jinhong Energy | 金鸿控股 金鴻控股 | | gasbuyer
jinhua-municipal-government | Jinhua Municipal Government, Jinhua government, Jinhua municipal government | 金华市政府 金華市政府 金华市人民政府 金華市人民政府 | government |
jinhua-sasac | Jinhua SASAC, Jinhua Municipal SASAC | 金华市国资委 金華市國資委 金华国资委 金華國資委 | government |
jinhua-state-owned-capital-operation | Jinhua State-owned Capital Operation | 金华国资 金華國資 金华市国有资本运营 金華市國有資本運營 | fund |
jinhui-liquor | Jinhui Liquor | 金徽酒 | |
jinhui-mining | Jinhui Mining, Gansu Jinhui | 金徽股份 金徽矿业 金徽礦業 | | mining
jining-city-investment-holding | Jining City Investment Holding | 济宁城投 濟寧城投 济宁城投控股 濟寧城投控股 | fund |
jining-municipal-government | Jining Municipal Government, Jining government, Jining municipal government | 济宁市政府 濟寧市政府 济宁市人民政府 濟寧市人民政府 | government |
jining-state-owned-investment | Jining State-owned Investment | 济宁国投 濟寧國投 济宁国投控股 濟寧國投控股 | fund |
jinjian-cereals | Jinjian Cereals | 金健米业 金健米業 | |
jinjiang-group | Hangzhou Jinjiang Group | 杭州锦江集团 杭州錦江集團 锦江环境 錦江環境 | | mining
jinjiang-literature | Jinjiang Literature | 晋江文学城 晉江文學城 | | rights
jinjing-group | Jinjing Group | 金晶集团 金晶集團 山东金晶 山東金晶 | |
jinkai-new-energy | Jinkai New Energy, NYOCOR | 金开新能 金開新能 | | power
jinke-property | Jinke Property | 金科股份 金科集团 金科集團 | |
jinke-smart-services | Jinke Smart Services | 金科服务 金科服務 | |
jinko-energy-service | Jinko Energy Service, JinkoSolar Holding | 晶科能源控股 | | solar
jinko-power | Jinko Power, Jinko Power Technology | 晶科科技 晶科电力 晶科電力 晶科电力科技 晶科電力科技 | | power
jinlei-wind | Jinlei Wind, Shandong Jinlei | 金雷风电 金雷風電 | | parts
jinling-hotel | Jinling Hotel | 金陵饭店 金陵飯店 金陵酒店 | |
jinlongyu-group | Jinlongyu Group, Jinlongyu Cable | 金龙羽 金龍羽 | | equipment
jinluo | Jinluo | 金锣集团 金鑼集團 金锣肉制品 金鑼肉製品 | | farm
jinma-energy | Jinma Energy, Henan Jinma Energy | 金马能源 金馬能源 河南金马能源 河南金馬能源 | | materials
jinmailang | Jinmailang | 今麦郎 今麥郎 | |
jinmao-holdings | Jinmao Holdings, China Jinmao, Franshion Properties | 中国金茂 中國金茂 金茂集团 金茂集團 方興地產 方兴地产 | |
jinmao-services | Jinmao Services | 金茂服务 金茂服務 | |
jinmeixin-consumer-finance | Jinmeixin Consumer Finance | 金美信消费金融 金美信消費金融 金美信 | lender |
jinneng-holding-finance | Jinneng Holding Finance | 晋能控股财务 晉能控股財務 | lender |
jinneng-holding-power | Jinneng Holding Power, Zhangze Power | 晋控电力 晉控電力 漳泽电力 漳澤電力 | | power
jinneng-holding-shanxi-coal | Jinneng Holding Shanxi Coal, Datong Coal Industry | 晋控煤业 晉控煤業 大同煤业 大同煤業 大同煤矿集团 大同煤礦集團 同煤集团 同煤集團 | | mining
jinneng-science-and-technology | Jinneng Science & Technology | 金能科技 | | chemicals
jinniu-chemical | Jinniu Chemical | 金牛化工 | | chemicals
jinpu-titanium | Jinpu Titanium | 金浦钛业 金浦鈦業 金浦集团 金浦集團 | | chemicals
jinqiao-guarantee | Jinqiao Guarantee, Liaoning Financing Guarantee | 辽宁省融资担保 遼寧省融資擔保 辽宁融资担保 遼寧融資擔保 | lender |
jinrui-futures | Jinrui Futures | 金瑞期货 金瑞期貨 | observer |
jinsha-river-hydropower | Jinsha River Hydropower, Huadian Jinsha River | 华电金沙江上游水电 華電金沙江上游水電 | | power
jinshang-consumer-finance | Jinshang Consumer Finance | 晋商消费金融 晉商消費金融 晋商消金 晉商消金 | lender |
jinshi-resources | Jinshi Resources, China Kings Resources | 金石资源 金石資源 | | mining
jinxi-axle | Jinxi Axle | 晋西车轴 晉西車軸 | | trains
jinxin-fertility | Jinxin Fertility | 锦欣生殖 錦欣生殖 锦欣集团 錦欣集團 | |
jinxing-beer | Jinxing Beer | 金星啤酒 | |
jinxinnong | Jinxinnong | 金新农 金新農 | | farm
jinxun-resources | Jinxun Resources | 金浔资源 金潯資源 金浔股份 金潯股份 | | mining
jinyang-asset | Jinyang Asset, Huarong Jinshang Asset, Shanxi Jinyang Asset | 华融晋商 華融晉商 晋阳资产 晉陽資產 晋阳资产管理 晉陽資產管理 | lender |
jinyu-bio-technology | Jinyu Bio-Technology | 金宇生物 金宇保灵 金宇保靈 | | drugs
jinyu-jidong | Jinyu Jidong | 金隅冀东 金隅冀東 金隅冀东水泥 金隅冀東水泥 | |
jinyuan-securities | Jinyuan Securities | 金元证券 金元證券 | observer |
jinzai-food | Jinzai Food | 劲仔食品 勁仔食品 | |
jinzhongzi-liquor | Jinzhongzi Liquor | 金种子酒 金種子酒 | |
jinzhou-port | Jinzhou Port | 锦州港股份 錦州港股份 | |
jio-financial-services | Jio Financial Services | 信实Jio金融 信實Jio金融 | lender |
jiostar | JioStar, JioHotstar, Disney Star | | | media
jiou-wei-power | Jiou Wei Power, Chiu Wei Power | 九威電力 九威电力 | | power
jirau-energia | Jirau Energia | | | power
jisco-dongxing-aluminium | JISCO Dongxing Aluminium, Dongxing Aluminium | 东兴铝业 東興鋁業 酒钢东兴铝业 酒鋼東興鋁業 | | mining
jiugang-hongxing | Jiugang Hongxing, JISCO Hongxing | 酒泉钢铁 酒泉鋼鐵 酒钢 酒鋼 | | steel
jiugui-liquor | Jiugui Liquor | 酒鬼酒 | |
jiuhua-mountain-tourism | Jiuhua Mountain Tourism | 九华旅游股份 九華旅遊股份 | |
jiujiang-municipal-government | Jiujiang Municipal Government, Jiujiang government, Jiujiang municipal government | 九江市政府 九江市人民政府 | government |
jiujiang-state-owned-investment | Jiujiang State-owned Investment | 九江国控 九江國控 九江市国有投资控股集团 九江市國有投資控股集團 | fund |
jiumaojiu | Jiumaojiu | 九毛九 太二酸菜鱼 太二酸菜魚 | | retail
jiuquan-municipal-government | Jiuquan Municipal Government, Jiuquan government, Jiuquan municipal government | 酒泉市政府 酒泉市人民政府 | government |
jiusan-group | Jiusan Group | 九三集团 九三集團 九三粮油 九三糧油 | | grain
jiuxian | Jiuxian | 酒仙网 酒仙網 酒仙集团 酒仙集團 | | retail
jiuzhaigou-tourism | Jiuzhaigou Tourism | 九寨沟旅游 九寨溝旅遊 九旅集团 九旅集團 | |
jiuzhitang | Jiuzhitang | 九芝堂 | | drugs
jiuzhou-group | Jiuzhou Group, Harbin Jiuzhou | | | power
jiuzhou-pharma | Jiuzhou Pharma | 九洲药业 九洲藥業 | | cdmo
jiuzhou-securities | Jiuzhou Securities | 九州证券 九州證券 | observer |
jiuzhou-yunjian | Jiuzhou Yunjian | 九州云箭 九州雲箭 | | launch
jiyuan-jinli | Jiyuan Jinli, Jinli Group | 金利集团 金利集團 金利金铅 金利金鉛 济源金利 濟源金利 | | mining
jizhong-energy-group | Jizhong Energy Group | 冀中能源集团 冀中能源集團 冀中集团 冀中集團 | | mining
jkl-partners | JKL Partners | | fund |
jkopay | JKOPAY, JKOS | 街口支付 街口電子支付 街口电子支付 | | platform
jkzl | JKZL, Health Road | 健康之路集团 健康之路集團 | | platform
jlc-network | JLC Network, JLC | 金联创 金聯創 | observer |
jlg-industries | JLG Industries | 捷爾傑 捷尔杰 | | equipment
jll | JLL, JLL Hong Kong, Jones Lang LaSalle | 仲量联行 仲量聯行 仲量聯行香港 仲量联行香港 | observer |
jm-ab | JM AB | | |
jm-family-enterprises | JM Family Enterprises | | | trading
jm-smucker | J.M. Smucker, JM Smucker | 斯馬克 斯马克 | |
jmev | JMEV, Jiangxi Jiangling Group Electric Vehicle | 江铃新能源 江鈴新能源 易至汽车 易至汽車 | | cars
jmicron | JMicron | 智微科技 | | chips
jmmb-group | JMMB Group | | lender |
jnby | JNBY | 江南布衣 | | retail
jobsohio | JobsOhio | | government |
joby-aviation | Joby Aviation | 乔比航空 喬比航空 | | aircraft
joeone | Joeone | 九牧王 | |
jogmec | JOGMEC, Japan Organization for Metals and Energy Security | 日本石油天然气金属矿产资源机构 日本石油天然氣金屬礦產資源機構 日本能源金属矿产资源机构 日本能源金屬礦產資源機構 | fund |
johannesburg-stock-exchange | Johannesburg Stock Exchange, JSE Ltd | 约翰内斯堡证券交易所 約翰內斯堡證券交易所 约翰内斯堡交易所 約翰內斯堡交易所 | observer |
john-bean-technologies | John Bean Technologies, JBT Marel | | | equipment
john-cockerill | John Cockerill, John Cockerill Hydrogen | 约翰考克利尔 約翰考克利爾 考克利尔 考克利爾 | | equipment
john-deere-financial | John Deere Financial | 約翰迪爾金融 约翰迪尔金融 | lender |
john-fredriksen | John Fredriksen | 约翰弗雷德里克森 約翰弗雷德里克森 | fund |
john-hancock | John Hancock | 恒康人壽 恒康人寿 恆康人壽 | lender |
john-holland | John Holland | 约翰霍兰德 約翰霍蘭德 约翰荷兰 約翰荷蘭 | | epc
john-keells | John Keells | 约翰基尔斯 約翰基爾斯 | |
john-laing | John Laing, John Laing Group | 约翰莱恩 約翰萊恩 | fund |
john-swire-and-sons | John Swire & Sons | 英國太古集團 英国太古集团 | |
john-wiley-and-sons | John Wiley & Sons | 約翰威利 约翰威利 | | media
johnny-and-associates | Johnny & Associates, Smile-Up, Starto Entertainment | 杰尼斯事务所 傑尼斯事務所 杰尼斯 傑尼斯 | | rights
johns-hopkins-hospital | Johns Hopkins Hospital, Johns Hopkins Medicine | 約翰霍普金斯醫院 约翰霍普金斯医院 | |
johns-hopkins-university | Johns Hopkins University | 約翰霍普金斯大學 约翰霍普金斯大学 约翰斯·霍普金斯大学 約翰斯·霍普金斯大學 约翰霍普金斯 約翰霍普金斯 | |
johnson-controls | Johnson Controls | 江森自控 | | equipment
johnson-electric | Johnson Electric | 德昌電機 德昌电机 | | parts
johnson-matthey | Johnson Matthey | 庄信万丰 莊信萬豐 | | materials
johor-corporation | Johor Corporation, JCorp | 柔佛机构 柔佛機構 | |
johor-government | Johor government, Johor state government | 柔佛州政府 | government |
joincare | Joincare | 健康元药业 健康元藥業 | | drugs
joinn-laboratories | Joinn Laboratories | 昭衍新药 昭衍新藥 | |
joint-credit-information-center | Joint Credit Information Center | 聯徵中心 联征中心 財團法人金融聯合徵信中心 财团法人金融联合征信中心 | observer |
jointown-pharma | Jointown Pharma | 九州通 | | trading
joled | JOLED | | |
jollibee | Jollibee, Jollibee Foods | 快乐蜂 快樂蜂 | |
jollychic | Jollychic | 浙江执御 浙江執御 | | retail
joma-sport | Joma Sport | 荷马体育 荷馬體育 | |
jomoo | Jomoo | 九牧 九牧集团 九牧集團 | |
jonjee-hi-tech | Jonjee Hi-Tech | 中炬高新 厨邦食品 廚邦食品 | |
jordan-phosphate-mines | Jordan Phosphate Mines | 约旦磷酸盐矿业公司 約旦磷酸鹽礦業公司 | | fertiliser
jordanian-government | Jordanian government, Government of Jordan | 约旦政府 約旦政府 | government |
jose-cuervo | Jose Cuervo, Becle | 豪帥快活 豪帅快活 | |
josemaria-resources | Josemaria Resources, Vicuña Corp, Vicuna Corp | | | mining
jotun | Jotun | 佐敦涂料 佐敦塗料 | | materials
jouav | JOUAV, Chengdu JOUAV | 纵横股份 縱橫股份 纵横自动化 縱橫自動化 | |
joule-capital-partners | Joule Capital Partners | | | datacentre
joulwatt | JoulWatt, Joulwatt Technology | 杰华特 傑華特 | | chips
jounce-therapeutics | Jounce Therapeutics | | | drugs
joy-air | Joy Air | 幸福航空 | | airline
joyo-bank | Joyo Bank, Mebuki Financial | 常阳银行 常陽銀行 | lender |
joyoung | Joyoung | 九阳股份 九陽股份 九阳 九陽 | |
joyson-electronics | Joyson Electronics, Ningbo Joyson | 均胜电子 均勝電子 均胜 均勝 均胜集团 均勝集團 | | parts
joyson-safety-systems | Joyson Safety Systems | 均胜安全 均勝安全 均胜汽车安全 均勝汽車安全 | | parts
joyvio-food | Joyvio Food | 佳沃食品 | | farm
joyvio-group | Joyvio Group, Joyvio | 佳沃集团 佳沃集團 联想佳沃 聯想佳沃 | | farm
joyy | JOYY, YY Live, Bigo, Joyy | 欢聚集团 歡聚集團 欢聚时代 歡聚時代 | | social
jp-lease-products | JP Lease Products, JP Lease | | lender | lease
jp-politikens | JP/Politikens Hus | | |
jpmorgan-asset-management | JPMorgan Asset Management, J.P. Morgan Asset Management | 摩根資產管理 摩根资产管理 摩根大通資產管理 摩根大通资产管理 | fund |
jpmorgan-asset-management-china | JPMorgan Asset Management China, China International Fund Management, CIFM | 摩根资产管理中国 摩根資產管理中國 上投摩根 摩根基金管理中国 摩根基金管理中國 上投摩根基金 | fund |
jpmorgan-chase-bank-china | JPMorgan Chase Bank China, JPMorgan China | 摩根大通中国 摩根大通中國 摩根大通银行中国 摩根大通銀行中國 | lender |
jpmorgan-securities-china | JPMorgan Securities China | 摩根大通证券中国 摩根大通證券中國 摩根大通证券 摩根大通證券 | observer |
jpt-opto | JPT Opto, Shenzhen JPT | 杰普特 傑普特 | | optics
jr-central | JR Central, Central Japan Railway | JR东海 JR東海 东海旅客铁道 東海旅客鐵道 | | transport
jr-east | JR East, East Japan Railway | JR东日本 JR東日本 东日本旅客铁道 東日本旅客鐵道 东日本铁路 東日本鐵路 | | transport
jr-freight | JR Freight | JR货物 JR貨物 日本货物铁道 日本貨物鐵道 | | transport
jr-hokkaido | JR Hokkaido | JR北海道 北海道旅客铁道 北海道旅客鐵道 | | transport
jr-kyushu | JR Kyushu, Kyushu Railway | JR九州 九州旅客铁道 九州旅客鐵道 | | transport
jr-simplot | J.R. Simplot, Simplot | 辛普勞 辛普劳 | | fertiliser farm
jr-west | JR West, West Japan Railway | JR西日本 西日本旅客铁道 西日本旅客鐵道 西日本铁路 西日本鐵路 | | transport
js-global | JS Global | JS环球生活 JS環球生活 | |
jsl-sa | JSL SA, Simpar, Movida | | | transport
jsr | JSR, JSR Corporation | 捷时雅 捷時雅 日本合成橡胶 日本合成橡膠 | | materials
jsti-group | JSTI Group | 苏交科 蘇交科 | |
jsw-energy | JSW Energy | JSW能源 | | power
jsw-infrastructure | JSW Infrastructure | JSW基础设施 JSW基礎設施 | |
jsw-mg-motor | JSW MG Motor | JSW名爵 印度名爵 | | cars
jtb | JTB | 日本交通公社 | |
jtbc | JTBC | | | media
jtc-corporation | JTC Corporation | 裕廊集团 裕廊集團 裕廊镇管理局 裕廊鎮管理局 | government |
jtekt | JTEKT | 捷太格特 | |
ju-teng-international | Ju Teng International | 巨騰國際 巨腾国际 | |
juan-valdez | Juan Valdez, Procafecol | 胡安帝滋 胡安巴爾德斯 胡安巴尔德斯 | | retail
jubilant-foodworks | Jubilant FoodWorks | | |
jubilant-hollisterstier | Jubilant HollisterStier | | | cdmo
jubilee-metals | Jubilee Metals | | | mining
judo-bank | Judo Bank | | lender |
judo-bio | Judo Bio | | | drugs
judydoll | Judydoll, Joy Group | 橘朵 橘宜集团 橘宜集團 | |
juewei-food | Juewei Food | 绝味食品 絕味食品 绝味鸭脖 絕味鴨脖 | | retail
jufei-optoelectronics | Jufei Optoelectronics | 聚飞光电 聚飛光電 | |
juhayna | Juhayna | | |
juki | Juki | | |
julius-baer | Julius Baer, Julius Bär | 瑞士宝盛 瑞士寶盛 宝盛集团 寶盛集團 宝盛银行 寶盛銀行 宝盛 寶盛 | lender |
julong-copper | Julong Copper, Tibet Julong Copper | 巨龙铜业 巨龍銅業 西藏巨龙铜业 西藏巨龍銅業 | | mining
julphar | Julphar, Gulf Pharmaceutical Industries | | | drugs
jumbo-greece | Jumbo SA Greece | | | retail
jumbo-group-singapore | Jumbo Group Singapore, Jumbo Seafood | 珍宝海鲜 珍寶海鮮 | |
jumbo-kingdom | Jumbo Kingdom | 珍寶王國 珍宝王国 珍寶海鮮舫 珍宝海鲜舫 | |
jumbo-nl | Jumbo Supermarkten | | | retail
jumeirah-group | Jumeirah Group | 卓美亚 卓美亞 卓美亚集团 卓美亞集團 | |
jumia | Jumia | 朱米亚 朱米亞 | | platform
juneyao-airlines | Juneyao Airlines, Juneyao Air | 吉祥航空 | | airline
juneyao-group | Juneyao Group | 均瑶集团 均瑤集團 均瑶健康 均瑤健康 | |
jungheinrich | Jungheinrich | 永恒力 永恆力 | | equipment
jungheung-group | Jungheung Group | | |
jungle-ventures | Jungle Ventures | | fund |
juniper-networks | Juniper Networks | 瞻博網絡 瞻博网络 瞻博網路 瞻博网路 | | equipment
junkang-life | Junkang Life | 君康人寿 君康人壽 | lender |
junlebao | Junlebao | 君乐宝 君樂寶 君乐宝乳业 君樂寶乳業 | |
junlong-life | Junlong Life | 君龙人寿 君龍人壽 | lender |
juno-therapeutics | Juno Therapeutics | 朱諾治療 朱诺治疗 | | drugs
junting-hotels | Junting Hotels | 君亭酒店 | |
jupiter | Jupiter Fund Management, Jupiter Asset Management | 木星资产管理 木星資產管理 | fund |
jupiter-power | Jupiter Power | | | power
juroku-bank | Juroku Bank | 十六银行 十六銀行 | lender |
jurong-aracruz | Jurong Aracruz | | | ships
jusda | JUSDA | 准时达 準時達 | | transport
juss-sports | Juss Sports | 久事体育 久事體育 | | rights
just-eat | Just Eat Takeaway, Just Eat, Takeaway.com | | | platform
justsystems | Justsystems | | | software
jusung-engineering | Jusung Engineering | 周星工程 | | equipment
juul | Juul, Juul Labs | | |
juventus | Juventus | 尤文图斯 尤文圖斯 尤文 祖雲達斯 祖云达斯 | |
juwi | juwi | | | power
juxing-farming | Juxing Farming, Sichuan Juxing | 巨星农牧 巨星農牧 | | farm
juzhengyuan | Juzhengyuan, Dongguan Grand Resource, Grand Resource | 巨正源 东莞巨正源 東莞巨正源 | | chemicals
jvr-music | JVR Music | 杰威爾音樂 杰威尔音乐 | | rights
jw-pharmaceutical | JW Pharmaceutical | JW中外制药 JW中外製藥 | | drugs
jw-therapeutics | JW Therapeutics | 药明巨诺 藥明巨諾 | | drugs
jx-advanced-metals | JX Advanced Metals | JX金属 JX金屬 | | materials
jyp-entertainment | JYP Entertainment | JYP娱乐 JYP娛樂 | | rights
jysk | Jysk, JYSK, Lars Larsen Group | 居适家 居適家 | | retail
jyske-bank | Jyske Bank | 日德兰银行 日德蘭銀行 | lender |
k-bank-korea | K Bank Korea, K bank | | lender |
k-boxing | K-Boxing | 劲霸男装 勁霸男裝 | |
k-cash | K Cash | | lender |
k-electric | K-Electric | 卡拉奇电力 卡拉奇電力 卡拉奇电力公司 卡拉奇電力公司 | | power
k-league | K League | K联赛 K聯賽 韩国职业足球联赛 韓國職業足球聯賽 | |
k-plus-s | K+S, K+S Group | 钾盐集团 鉀鹽集團 德国钾盐集团 德國鉀鹽集團 德国钾盐 德國鉀鹽 | | fertiliser
k-shipbuilding | K Shipbuilding, STX Offshore & Shipbuilding | K造船 STX造船海洋 | | ships
k-wah-group | K. Wah Group | 嘉華集團 嘉华集团 | |
k-wah-international | K. Wah International | 嘉華國際 嘉华国际 | |
k-water | K-water, Korea Water Resources Corporation | 韩国水资源公社 韓國水資源公社 | government |
k11-group | K11 Group | K11集团 K11集團 | |
k2-space | K2 Space | | | launch
k92-mining | K92 Mining | | | mining
kaadas | Kaadas | 凯迪仕 凱迪仕 | |
kadokawa | Kadokawa | 角川 角川集团 角川集團 | | rights
kadoorie-group | Kadoorie Group, Kadoorie family | 嘉道理家族 嘉道理集團 嘉道理集团 | |
kaercher | Kärcher, Karcher | 卡赫 | |
kagoshima-bank | Kagoshima Bank, Kyushu Financial | 九州金融集团 九州金融集團 鹿儿岛银行 鹿兒島銀行 | lender |
kahramaa | Kahramaa | 卡塔尔水电总公司 卡塔爾水電總公司 | | powerbuyer
kai-shing-management | Kai Shing Management | 啟勝管理 启胜管理 | |
kai-tak-sports-park | Kai Tak Sports Park | 啟德體育園 启德体育园 | |
kaichuang-international | Kaichuang International, Shanghai Kaichuang | 开创国际 開創國際 开创远洋 開創遠洋 | | farm
kaidi-ecological | Kaidi Ecological, Sunshine Kaidi | 凯迪生态 凱迪生態 阳光凯迪 陽光凱迪 | | power
kaifeng-cultural-tourism-investment | Kaifeng Cultural Tourism Investment | 开封文投 開封文投 开封文投集团 開封文投集團 | |
kaifeng-investment | Kaifeng Investment | 凯丰投资 凱豐投資 | fund |
kaifeng-municipal-government | Kaifeng Municipal Government, Kaifeng government, Kaifeng municipal government | 开封市政府 開封市政府 开封市人民政府 開封市人民政府 | government |
kaijin-new-energy | Kaijin New Energy, Guangdong Kaijin | 凯金新能源 凱金新能源 | | graphite
kailas-outdoor | Kailas Outdoor | 凯乐石 凱樂石 | |
kailera-therapeutics | Kailera Therapeutics | | | drugs
kailong | Kailong, Hubei Kailong | 凯龙股份 凱龍股份 | | chemicals
kailuan-finance | Kailuan Finance | 开滦财务 開灤財務 开滦集团财务 開灤集團財務 | lender |
kainos | Kainos | | | software
kaisa-group | Kaisa Group | 佳兆业 佳兆業 佳兆业集团 佳兆業集團 | |
kaisa-prosperity | Kaisa Prosperity | 佳兆业美好 佳兆業美好 | |
kaiser-aluminum | Kaiser Aluminum | 凱撒鋁業 凯撒铝业 | | materials
kaiser-permanente | Kaiser Permanente | 凱撒醫療 凯撒医疗 凱薩醫療 凯萨医疗 凱撒醫療集團 凯撒医疗集团 | |
kaishan-group | Kaishan Group | 开山股份 開山股份 开山集团 開山集團 | | equipment
kaist | KAIST | 韩国科学技术院 韓國科學技術院 | |
kajima | Kajima | 鹿岛建设 鹿島建設 鹿岛 鹿島 | |
kakaku-com | Kakaku.com, Tabelog | | | platform
kakao | Kakao, Kakao Corp | 韩国Kakao 韓國Kakao Kakao集团 Kakao集團 | | platform
kakao-entertainment | Kakao Entertainment | Kakao娱乐 Kakao娛樂 卡考娱乐 卡考娛樂 | | rights
kakao-games | Kakao Games | Kakao游戏 Kakao遊戲 | |
kakao-mobility | Kakao Mobility | Kakao出行 | |
kakaobank | KakaoBank | Kakao银行 Kakao銀行 | lender |
kaken-pharmaceutical | Kaken Pharmaceutical | | | drugs
kalaris-therapeutics | Kalaris Therapeutics | | | drugs
kalbe-farma | Kalbe Farma | 卡尔贝 卡爾貝 | | drugs
kalitta-air | Kalitta Air | | | airline
kallpa-generacion | Kallpa Generación, Inkia Energy | | | power
kalpataru-projects | Kalpataru Projects | | | epc
kalray | Kalray | | | chips
kalshi | Kalshi | | | platform
kalvista | KalVista, KalVista Pharmaceuticals | | | drugs
kalyan-jewellers | Kalyan Jewellers | | | retail
kalyon | Kalyon Holding, Kalyon Enerji, Kalyon PV, Kalyon İnşaat | 卡利昂 卡利翁 | | solar
kamaz | Kamaz, KAMAZ, KamAZ | 卡玛斯 卡瑪斯 卡马斯 卡馬斯 | | cars
kamigumi | Kamigumi | | | transport
kamoa-copper | Kamoa Copper, Kamoa-Kakula | 卡莫阿铜业 卡莫阿銅業 卡莫阿-卡库拉 卡莫阿-卡庫拉 卡莫阿 | | mining
kamoto-copper | Kamoto Copper, Katanga Mining | 卡莫托铜业 卡莫托銅業 加丹加矿业 加丹加礦業 | | mining
kanam | KanAm, KanAm Grund | | fund |
kanbawza-bank | Kanbawza Bank, KBZ Bank | 甘波扎银行 甘波扎銀行 KBZ银行 KBZ銀行 | lender |
kandenko | Kandenko | 日本关电工 日本關電工 | |
kaneka | Kaneka | 钟渊化学 鐘淵化學 日本钟化 日本鐘化 | | materials
kanematsu | Kanematsu | 兼松 | | trading
kangda-international-environmental | Kangda International Environmental | 康达环保 康達環保 | |
kangda-new-materials | Kangda New Materials | 康达新材 康達新材 | | materials
kanghong-pharma | Kanghong Pharma | 康弘药业 康弘藥業 | | drugs
kangji-medical | Kangji Medical | 康基医疗 康基醫療 | | equipment
kangmei-pharma | Kangmei Pharma | 康美药业 康美藥業 | | drugs
kangnai | Kangnai | 康奈集团 康奈集團 | |
kangni-mechanical-and-electrical | Kangni Mechanical & Electrical | 康尼机电 康尼機電 | | trains
kangning-hospital | Kangning Hospital | 康宁医院 康寧醫院 温州康宁医院 温州康寧醫院 溫州康寧醫院 | |
kangnong-seeds | Kangnong Seeds | 康农种业 康農種業 | | farm
kangtai-biological | Kangtai Biological, BioKangtai | 康泰生物 | | drugs
kangwon-land | Kangwon Land | 江原乐园 江原樂園 | |
kanion-pharma | Kanion Pharma | 康缘药业 康緣藥業 | | drugs
kansai-airports | Kansai Airports | 关西机场 關西機場 关西国际机场 關西國際機場 | |
kansai-paint | Kansai Paint | 关西涂料 關西塗料 关西油漆 關西油漆 | | chemicals
kansanshi-mining | Kansanshi Mining | 坎桑希铜矿 坎桑希銅礦 | | mining
kansas-city-chiefs | Kansas City Chiefs | 堪薩斯城酋長 堪萨斯城酋长 | | rights
kansas-city-southern | Kansas City Southern | 堪薩斯城南方鐵路 堪萨斯城南方铁路 | | transport
kantar | Kantar | 凯度 凱度 凯度消费者指数 凱度消費者指數 | observer |
kantar-taiwan | Kantar Taiwan | 凱度台灣 凱度臺灣 凯度台湾 | observer |
kanto-denka | Kanto Denka | 关东电化 關東電化 | | materials
kanzhun | Kanzhun, Boss Zhipin | Boss直聘 看准科技 看準科技 | | platform
kao-corporation | Kao Corporation, Kao | 花王 花王中国 花王中國 | |
kao-data | Kao Data | | | datacentre
kao-fong-machinery | Kao Fong Machinery | 高鋒工業 高锋工业 | | equipment
kaohsiung-aquas | Kaohsiung Aquas | 高雄全家海神 高雄海神 | |
kaohsiung-arena | Kaohsiung Arena, Hanshin Arena | 高雄巨蛋 漢神巨蛋 汉神巨蛋 | |
kaohsiung-bus | Kaohsiung Bus | 高雄客運 高雄客运 | |
kaohsiung-city-economic-development-bureau | Kaohsiung City Economic Development Bureau | 高雄市經發局 高雄市经发局 高雄市政府經濟發展局 高雄市政府经济发展局 高雄市經濟發展局 高雄市经济发展局 | government |
kaohsiung-city-land-administration-bureau | Kaohsiung City Land Administration Bureau | 高雄市地政局 高雄市政府地政局 | government |
kaohsiung-city-mass-rapid-transit-bureau | Kaohsiung City Mass Rapid Transit Bureau | 高雄市政府捷運工程局 高雄市政府捷运工程局 高雄捷運局 高雄捷运局 高市捷運局 高市捷运局 | government |
kaohsiung-city-public-works-bureau | Kaohsiung City Public Works Bureau | 高雄市工務局 高雄市工务局 高雄市政府工務局 高雄市政府工务局 | government |
kaohsiung-city-sports-bureau | Kaohsiung City Sports Bureau | 高雄市運動發展局 高雄市运动发展局 高雄市運發局 高雄市运发局 | government |
kaohsiung-city-urban-development-bureau | Kaohsiung City Urban Development Bureau | 高雄市都發局 高雄市都发局 高雄市政府都市發展局 高雄市政府都市发展局 | government |
kaohsiung-city-water-resources-bureau | Kaohsiung City Water Resources Bureau | 高雄市水利局 高雄市政府水利局 | government |
kaohsiung-exhibition-center | Kaohsiung Exhibition Center | 高雄展覽館 高雄展览馆 | |
kaohsiung-international-airport | Kaohsiung International Airport | 高雄國際航空站 高雄国际航空站 小港機場 小港机场 | |
kaohsiung-medical-university | Kaohsiung Medical University | 高雄醫學大學 高雄医学大学 高醫大 高医大 | |
kaohsiung-medical-university-hospital | Kaohsiung Medical University Hospital | 高醫附醫 高医附医 高雄醫學大學附設中和紀念醫院 高雄医学大学附设中和纪念医院 | |
kaohsiung-monomer | Kaohsiung Monomer | 高雄塑酯 | | chemicals
kaohsiung-music-center | Kaohsiung Music Center | 高雄流行音樂中心 高雄流行音乐中心 | |
kaohsiung-port-land-development | Kaohsiung Port Land Development | 高雄港區土地開發公司 高雄港区土地开发公司 | |
kaohsiung-veterans-general-hospital | Kaohsiung Veterans General Hospital | 高雄榮總 高雄荣总 高雄榮民總醫院 高雄荣民总医院 | |
kaohsiung-yuans-general-hospital | Kaohsiung Yuan's General Hospital | 阮綜合醫院 阮综合医院 | |
kaola | Kaola | 考拉海购 考拉海購 网易考拉 網易考拉 | | retail
kapital-bank | Kapital Bank Azerbaijan, International Bank of Azerbaijan, ABB Azerbaijan | 阿塞拜疆国际银行 阿塞拜疆國際銀行 | lender |
karachaganak-petroleum-operating | Karachaganak Petroleum Operating | 卡拉恰甘纳克石油作业公司 卡拉恰甘納克石油作業公司 | | oil
karara-mining | Karara Mining | 卡拉拉矿业 卡拉拉礦業 | | mining
kardemir | Kardemir | 卡尔德米尔 卡爾德米爾 卡德米尔 卡德米爾 | | steel
kargobot | KargoBot | 卡尔动力 卡爾動力 | |
karl-mayer | Karl Mayer | 卡尔迈耶 卡爾邁耶 | | equipment
karl-storz | Karl Storz | 卡尔史托斯 卡爾史托斯 | |
karman-space-and-defense | Karman Space & Defense | | | defence
karnataka-government | Karnataka government | 卡纳塔克邦政府 卡納塔克邦政府 | government |
karolinska | Karolinska Institutet, Karolinska University Hospital, Karolinska | 卡罗林斯卡医学院 卡羅林斯卡醫學院 卡罗林斯卡学院 卡羅林斯卡學院 | |
karoon-energy | Karoon Energy | 卡伦能源 卡倫能源 | | oil
karpowership | Karpowership, Karadeniz Holding | 卡尔能源船 卡爾能源船 卡拉德尼兹 卡拉德尼茲 | | power
karsan | Karsan | 卡尔桑 卡爾桑 | | cars
karuna-therapeutics | Karuna Therapeutics | | | drugs
karyopharm | Karyopharm, Karyopharm Therapeutics | | | drugs
kashima-antlers | Kashima Antlers | 鹿岛鹿角 鹿島鹿角 | |
kasikorn-asset-management | KASIKORN Asset Management | 开泰资产管理 開泰資產管理 | fund |
kasikornbank | Kasikornbank, KBank | 开泰银行 開泰銀行 泰华农民银行 泰華農民銀行 | lender |
kasikornbank-china | Kasikornbank China, KBank China | 开泰银行中国 開泰銀行中國 开泰中国 開泰中國 | lender |
kaspersky | Kaspersky | 卡巴斯基 | | software
kaspi-bank | Kaspi Bank, Kaspi.kz | 卡斯皮 卡斯皮银行 卡斯皮銀行 | lender |
kastamonu | Kastamonu Entegre | | |
kaszek | Kaszek | | fund |
katara-hospitality | Katara Hospitality | 卡塔拉酒店集团 卡塔拉酒店集團 | |
katcon | Katcon | | | parts
kato-works | Kato Works | 加藤制作所 加藤製作所 | |
katoen-natie | Katoen Natie | | |
kaufman-broad | Kaufman & Broad | | |
kavak | Kavak | | | platform
kawasaki-frontale | Kawasaki Frontale | 川崎前锋 川崎前鋒 | |
kawasaki-heavy-industries | Kawasaki Heavy Industries | 川崎重工 川崎重工业 川崎重工業 | | trains
kawasaki-kisen | Kawasaki Kisen, Kawasaki Kisen Kaisha | 川崎汽船 | | shipping
kawasaki-rail-car | Kawasaki Rail Car | 川崎鐵路車輛 川崎铁路车辆 | | trains
kayne-anderson | Kayne Anderson | | fund |
kaynes-technology | Kaynes Technology | | | chips
kayou | Kayou | 卡游动漫 卡遊動漫 卡游動漫 卡游公司 卡遊公司 | |
kaz-minerals | KAZ Minerals, Kazakhmys | 哈萨克矿业 哈薩克礦業 哈萨克斯坦矿业 哈薩克斯坦礦業 哈萨克铜业 哈薩克銅業 | | mining
kazakh-government | Kazakh government, Government of Kazakhstan, Kazakhstan government | 哈萨克斯坦政府 哈薩克斯坦政府 哈薩克政府 哈萨克政府 | government |
kazakh-invest | Kazakh Invest | 哈萨克斯坦投资公司 哈薩克斯坦投資公司 | government |
kazakh-ministry-of-energy | Kazakh Ministry of Energy | 哈萨克斯坦能源部 哈薩克斯坦能源部 | government |
kazakhstan-nuclear-power-plants | Kazakhstan Nuclear Power Plants | 哈萨克斯坦核电站公司 哈薩克斯坦核電站公司 | | power
kazakhstan-stock-exchange | Kazakhstan Stock Exchange, KASE | 哈萨克斯坦证券交易所 哈薩克斯坦證券交易所 | observer |
kazakhstan-temir-zholy | Kazakhstan Temir Zholy, KTZ | 哈萨克斯坦国家铁路公司 哈薩克斯坦國家鐵路公司 哈萨克斯坦铁路 哈薩克斯坦鐵路 | | trains transport
kazakhtelecom | Kazakhtelecom | 哈萨克电信 哈薩克電信 | | telecom
kazmunaygas | KazMunayGas, KMG Kazakhstan | 哈萨克斯坦国家石油天然气公司 哈薩克斯坦國家石油天然氣公司 哈萨克斯坦国家油气公司 哈薩克斯坦國家油氣公司 哈国油 哈國油 | | oil
kazphosphate | Kazphosphate | 哈萨克磷酸盐 哈薩克磷酸鹽 | | fertiliser
kazzinc | Kazzinc | 哈萨克斯坦锌业 哈薩克斯坦鋅業 | | mining
kb-financial | KB Financial, KB Financial Group, KB Kookmin Bank, Kookmin Bank | KB金融 KB金融集团 KB金融集團 韩国国民银行 韓國國民銀行 KB国民银行 KB國民銀行 | lender |
kb-home | KB Home | | |
kb-insurance | KB Insurance | KB损害保险 KB損害保險 | lender |
kb-investment | KB Investment | | fund |
kb-kookmin-bank-china | KB Kookmin Bank China | 国民银行中国 國民銀行中國 | lender |
kb-kookmin-card | KB Kookmin Card | KB国民卡 KB國民卡 | lender |
kb-securities | KB Securities | KB证券 KB證券 | lender |
kbc | KBC, KBC Group, KBC Bank | 比利时联合银行 比利時聯合銀行 比利时KBC集团 比利時KBC集團 | lender |
kbc-ancora | KBC Ancora | | fund |
kbi-biopharma | KBI Biopharma | | | cdmo
kbn | Kommunalbanken, KBN | | lender |
kbo-league | KBO League, Korea Baseball Organization | 韩国职棒 韓國職棒 韩国棒球委员会 韓國棒球委員會 韩国职业棒球 韓國職業棒球 | |
kbra | KBRA, Kroll Bond Rating Agency | 克羅爾債券評級 克罗尔债券评级 | observer |
kbs | KBS, Korean Broadcasting System | 韩国放送公社 韓國放送公社 韩国广播公司 韓國廣播公司 | | media
kcb-group | KCB Group | 肯尼亚商业银行 肯尼亞商業銀行 | lender |
kcc-corporation | KCC Corporation | 金刚高丽化学 金剛高麗化學 | |
kce-electronics | KCE Electronics | | |
kcell | Kcell | | | telecom
kdan-mobile | Kdan Mobile | 凱鈿 凯钿 凱鈿行動科技 凯钿行动科技 | | software
kdb-investment | KDB Investment | | fund |
ke-holdings | KE Holdings, Beike | 贝壳找房 貝殼找房 贝壳控股 貝殼控股 | | platform
kebuke | Kebuke | 可不可熟成紅茶 可不可熟成红茶 | |
kec-international | KEC International | | | epc
kedaara-capital | Kedaara Capital | | fund |
kedacom | Kedacom | 苏州科达 蘇州科達 | |
kede-education | Kede Education | 科德教育 | |
kede-numerical-control | Kede Numerical Control, Kede CNC | 科德数控 科德數控 | | equipment
kedrion | Kedrion | 凯德龙 凱德龍 | | drugs
kee-wah-bakery | Kee Wah Bakery | 奇華餅家 奇华饼家 | |
keefe-bruyette | Keefe Bruyette | | observer |
keelung-city-public-works | Keelung City Public Works | 基隆市工務處 基隆市工务处 | government |
keenon-robotics | Keenon Robotics, Keenon | 擎朗智能 | |
keep-inc | Keep Inc, Keep fitness | Keep公司 卡路里科技 | |
keeta | Keeta | Keeta 美團Keeta 美团Keeta | | platform
kegoc | KEGOC | 哈萨克斯坦国家电网公司 哈薩克斯坦國家電網公司 | |
kehua-bio | Kehua Bio | 科华生物 科華生物 | | equipment
kehua-hengsheng | Kehua Hengsheng | 科华恒盛 科華恆盛 | | equipment
keihan-holdings | Keihan Holdings | 京阪控股 京阪电铁 京阪電鐵 | | transport
keikyu | Keikyu | 京急电铁 京急電鐵 京滨急行 京濱急行 | | transport
keio-corporation | Keio Corporation | 京王电铁 京王電鐵 | | transport
keio-university | Keio University | 庆应义塾大学 慶應義塾大學 庆应大学 慶應大學 | |
keisei-electric-railway | Keisei Electric Railway, Keisei | 京成电铁 京成電鐵 | | transport
keiyo-bank | Keiyo Bank | | lender |
keliber | Keliber, Sibanye-Stillwater Keliber | 克里伯 | | lithium
keller | Keller Group | 凯勒集团 凱勒集團 | | epc
kellogg | Kellogg, Kellanova | 家乐氏 家樂氏 凱洛諾瓦 凯洛诺瓦 | |
kelly-services | Kelly Services | 凱利服務 凯利服务 | |
kelonia-therapeutics | Kelonia Therapeutics | | | drugs
kelso-and-company | Kelso & Company | | fund |
kelt-exploration | Kelt Exploration | | |
kelu-travel | Kelu Travel, Klook China, Klook | 客路旅行 | | platform
kelun-pharma | Kelun Pharma, Kelun Pharmaceutical | 科伦药业 科倫藥業 四川科伦 四川科倫 | | drugs
kemen-noodle | Kemen Noodle | 克明食品 陈克明食品 陳克明食品 | |
kemet | KEMET | | | parts
kemira | Kemira | 凯米拉 凱米拉 | | chemicals
kemper-corp | Kemper Corp | | lender |
kempinski | Kempinski | 凯宾斯基 凱賓斯基 凯宾斯基酒店 凱賓斯基酒店 | |
kenanga | Kenanga | | observer |
kenedix | Kenedix | | |
kengen | KenGen | 肯尼亚发电公司 肯尼亞發電公司 | | power
kengo-kuma | Kengo Kuma | 隈研吾建筑都市设计事务所 隈研吾建築都市設計事務所 | |
kenmare | Kenmare Resources | 肯梅尔 肯梅爾 肯梅尔资源 肯梅爾資源 | | mining
kennametal | Kennametal | 肯納金屬 肯纳金属 | | equipment
kenon-holdings | Kenon Holdings | | fund |
kenvue | Kenvue | 科赴 | |
kenya-airways | Kenya Airways | 肯尼亚航空 肯尼亞航空 | | airline
kenya-ports-authority | Kenya Ports Authority | 肯尼亚港务局 肯尼亞港務局 | government |
kenya-power | Kenya Power | 肯尼亚电力 肯尼亞電力 肯尼亚电力公司 肯尼亞電力公司 | | powerbuyer
kenya-railways | Kenya Railways | 肯尼亚铁路公司 肯尼亞鐵路公司 肯尼亚铁路局 肯尼亞鐵路局 | | trains
kenyan-government | Kenyan government, Government of Kenya | 肯尼亚政府 肯尼亞政府 | government |
keolis | Keolis | 凯奥雷斯 凱奧雷斯 凯奥雷斯集团 凱奧雷斯集團 | |
kepco-e-and-c | KEPCO E&C | 韩电技术 韓電技術 韩国电力技术 韓國電力技術 | | epc
kepco-kps | KEPCO KPS | 韩电KPS 韓電KPS | |
kepco-nuclear-fuel | KEPCO Nuclear Fuel | 韩电原子力燃料 韓電原子力燃料 | |
kepei-education | Kepei Education | 科培教育 中国科培 中國科培 | |
kepler-cheuvreux | Kepler Cheuvreux | 开普勒盛富 開普勒盛富 | observer |
kepler-robotics | Kepler Robotics | 开普勒机器人 開普勒機器人 | |
keppel-dc-reit | Keppel DC REIT | 吉宝数据中心信托 吉寶數據中心信託 吉宝数据中心房产信托 吉寶數據中心房產信託 吉宝数据中心房托 吉寶數據中心房托 吉寶數據中心信托 | fund | datacentre
keppel-infrastructure-trust | Keppel Infrastructure Trust | 吉宝基础设施信托 吉寶基礎設施信託 | fund |
keppel-reit | Keppel REIT | 吉宝房地产信托 吉寶房地產信託 | fund |
keqian-bio | Keqian Bio | 科前生物 | | drugs
kerchin | Kerchin | 科尔沁牛业 科爾沁牛業 | |
kereta-api-indonesia | Kereta Api Indonesia | 印尼铁路公司 印尼鐵路公司 印尼国铁 印尼國鐵 | | transport
kereta-cepat-indonesia-china | Kereta Cepat Indonesia China, KCIC | 印尼中国高铁 印尼中國高鐵 印尼中国高速铁路公司 印尼中國高速鐵路公司 | | transport
keretapi-tanah-melayu | Keretapi Tanah Melayu, KTM Berhad | 马来亚铁道 馬來亞鐵道 马来亚铁道公司 馬來亞鐵道公司 | | transport
kering | Kering | 开云集团 開雲集團 开云 開雲 | |
kernel | Kernel Holding | 克内尔集团 克內爾集團 凯尔内尔 凱爾內爾 | | grain
keros-therapeutics | Keros Therapeutics | | | drugs
kerry-group | Kerry Group | 嘉里集團 嘉里集团 爱尔兰凯瑞 愛爾蘭凱瑞 | |
kerry-group-ireland | Kerry Group Ireland, Kerry Group plc | 爱尔兰嘉里 愛爾蘭嘉里 凯爱瑞 凱愛瑞 | |
kerry-properties | Kerry Properties | 嘉里建設 嘉里建设 | |
kerui-group | Kerui Group, Shandong Kerui | 科瑞集团 科瑞集團 科瑞石油 | | equipment
kerzner-international | Kerzner International | 科兹纳国际 科茲納國際 | |
kesh | KESH Albania, Korporata Elektroenergjitike Shqiptare | | | power
kesko | Kesko | 凯斯科 凱斯科 | | retail
ketraco | KETRACO | 肯尼亚输电公司 肯尼亞輸電公司 | |
keurig-dr-pepper | Keurig Dr Pepper, Dr Pepper | 克里格胡椒博士 綠山咖啡 绿山咖啡 胡椒博士 KDP集團 KDP集团 科瑞格胡椒博士 | |
keva | Keva | | fund |
kewpie | Kewpie | 丘比 | |
kex | KEX, KLN Logistics, Kerry Logistics | 嘉里物流 嘉里物流聯網 嘉里物流联网 KLN物流 | | transport
kexing-biopharm | Kexing Biopharm | 科兴制药 科興製藥 | | drugs
key-capture-energy | Key Capture Energy | | | power
keya-medical | Keya Medical | 科亚医疗 科亞醫療 | | software
keybanc | KeyBanc, KeyBanc Capital Markets | | observer |
keycorp | KeyCorp, KeyBank | | lender |
keyence | Keyence | 基恩士 | |
keyera | Keyera | | |
keymed-biosciences | Keymed Biosciences | 康诺亚 康諾亞 | | drugs
keysight | Keysight, Keysight Technologies | 是德科技 | | equipment
keytrade | Keytrade | | | fertiliser
keywords-studios | Keywords Studios | | |
kezad | KEZAD | 阿布扎比哈利法经济区 阿布扎比哈利法經濟區 | |
kezar-life-sciences | Kezar Life Sciences | | | drugs
kfc | KFC | 肯德基 肯德基中国 肯德基中國 | | retail
kfc-hong-kong | KFC Hong Kong, Birdland | 香港肯德基 | |
kfc-taiwan | KFC Taiwan | 富利餐飲 富利餐饮 台灣肯德基 臺灣肯德基 台湾肯德基 | |
kfmi | KFMI, Konfoong Materials | 江丰电子 江豐電子 | | materials
kfw-capital | KfW Capital | | fund |
kfw-ipex | KfW IPEX-Bank, KfW IPEX | 德国复兴信贷银行IPEX 德國復興信貸銀行IPEX | lender |
kg-mobility | KG Mobility, SsangYong Motor | KG汽车 KG汽車 双龙汽车 雙龍汽車 | | cars
kgal | KGAL | | fund |
kghm | KGHM, KGHM Polska Miedź, KGHM Polska Miedz | 波兰铜业 波蘭銅業 波兰铜业集团 波蘭銅業集團 | | mining
kgi-futures | KGI Futures | 凱基期貨 凯基期货 | observer |
kgi-thailand | KGI Thailand | | observer |
kgi-venture-capital | KGI Venture Capital, CDIB Capital Group, CDIB Capital | 中華開發資本國際 中华开发资本国际 中華開發資本集團 中华开发资本集团 凱基資本 凯基资本 | fund |
khalifa-port | Khalifa Port | 哈利法港 | |
kham-ticket | Kham Ticket, udn Group, United Daily News Group | 聯合報系 联合报系 聯合線上 联合线上 联合报 | |
khan-bank | Khan Bank | 可汗银行 可汗銀行 | lender |
khang-dien-house | Khang Dien House | | |
khanij-bidesh-india | Khanij Bidesh India, KABIL | | fund | lithium
khazna-data-centers | Khazna Data Centers, Khazna | 卡兹纳数据中心 卡茲納數據中心 | | datacentre
khoemacau | Khoemacau | 科马考铜矿 科馬考銅礦 科马考 科馬考 | | mining
khorgos-gateway | Khorgos Gateway, KTZE-Khorgos Gateway | 霍尔果斯陆港 霍爾果斯陸港 霍尔果斯东门 霍爾果斯東門 | |
khosla-ventures | Khosla Ventures | 科斯拉風投 科斯拉风投 科斯拉創投 科斯拉创投 | fund |
khs-musical-instruments | KHS Musical Instruments | 功學社 功学社 功學社教育用品 功学社教育用品 | |
kiang-wu-hospital | Kiang Wu Hospital | 鏡湖醫院 镜湖医院 | |
kiatnakin-phatra | Kiatnakin Phatra | 甲那金帕特拉银行 甲那金帕特拉銀行 | lender |
kibali-goldmines | Kibali Goldmines | 基巴利金矿 基巴利金礦 | | mining
kibing-solar | Kibing Solar, Kibing Photovoltaic | 旗滨光能 旗濱光能 湖南旗滨光能 湖南旗濱光能 | | solar
kidswant | Kidswant | 孩子王 | | retail
kiekert | Kiekert | 开开特 開開特 凯毅德 凱毅德 | | parts
kier | Kier Group | 凯尔集团 凱爾集團 | | epc
kiewit | Kiewit | 基威特 | | epc
kikkoman | Kikkoman | 龟甲万 龜甲萬 万字酱油 萬字醬油 | |
kiko | Kiko Milano | | |
kiloutou | Kiloutou | | |
kilroy-realty | Kilroy Realty | | |
kimberly-clark | Kimberly-Clark | 金佰利 金百利克拉克 | |
kimco | Kimco, Kimco Realty | 金克地產 金克地产 | |
kimia-farma | Kimia Farma | | | drugs
kimmeridge | Kimmeridge, Kimmeridge Energy | | fund |
kinaxis | Kinaxis | | | software
kinden | Kinden | | |
kinder-morgan | Kinder Morgan | 金德摩根 | | lng
kindeva-drug-delivery | Kindeva Drug Delivery | | | cdmo
kindred | Kindred Group, Unibet | | |
kinea-investimentos | Kinea Investimentos | | fund |
kinetik | Kinetik | | |
king-abdulaziz-city-for-science-and-technology | King Abdulaziz City for Science and Technology, KACST | 阿卜杜勒阿齐兹国王科技城 阿卜杜勒阿齊茲國王科技城 | government |
king-abdullah-petroleum-studies-and-research-center | King Abdullah Petroleum Studies and Research Center, KAPSARC | | observer |
king-abdullah-port | King Abdullah Port | 阿卜杜拉国王港 阿卜杜拉國王港 | |
king-abdullah-university-of-science-and-technology | King Abdullah University of Science and Technology, KAUST | 阿卜杜拉国王科技大学 阿卜杜拉國王科技大學 | |
king-car-group | King Car Group | 金車集團 金车集团 金車公司 金车公司 | |
king-com | King Digital, King Digital Entertainment | | |
king-faisal-specialist-hospital | King Faisal Specialist Hospital, King Faisal Specialist Hospital and Research Centre | 费萨尔国王专科医院 費薩爾國王專科醫院 | |
king-long | King Long, King Long Motor, Xiamen King Long | 金龙汽车 金龍汽車 厦门金龙 廈門金龍 金龙客车 金龍客車 | | cars
king-power | King Power | 王权集团 王權集團 王权免税 王權免稅 | | retail
king-salman-international-airport | King Salman International Airport | 萨勒曼国王国际机场 薩勒曼國王國際機場 | |
king-street-capital | King Street Capital, King Street Capital Management | | fund |
kingboard | Kingboard, Kingboard Holdings, Kingboard Chemical | 建滔集团 建滔集團 建滔 建滔化工 | | materials
kingboard-laminates | Kingboard Laminates | 建滔积层板 建滔積層板 | | materials
kingclean | Kingclean | 莱克电气 萊克電氣 | |
kingdee | Kingdee | 金蝶国际 金蝶國際 金蝶 金蝶软件 金蝶軟件 | | software
kingdom-holding | Kingdom Holding | 王国控股 王國控股 沙特王国控股 沙特王國控股 | fund |
kingdomway | Kingdomway | 金达威 金達威 | | chemicals
kingfisher | Kingfisher plc, B&Q, Screwfix | 翠丰集团 翠豐集團 百安居 | | retail
kingland-pipeline | Kingland Pipeline, Zhejiang Kingland | 金洲管道 | | steel
kingmed-diagnostics | KingMed Diagnostics | 金域医学 金域醫學 | |
kingnet-network | Kingnet Network | 恺英网络 愷英網絡 | |
kings-college-london | King's College London | 伦敦国王学院 倫敦國王學院 | |
kings-luck-brewery | King's Luck Brewery | 今世缘 今世緣 今世缘酒业 今世緣酒業 | |
kings-town-construction | King's Town Construction | 京城建設 京城建设 | |
kings-town-international-lease | King's Town International Lease | 京城銀國際租賃 京城银国际租赁 | lender |
kingsemi | Kingsemi | 芯源微 | | equipment
kingsoft | Kingsoft | 金山软件 金山軟件 | | software
kingsoft-cloud | Kingsoft Cloud | 金山云 金山雲 | | cloud
kingsoft-office | Kingsoft Office, WPS | 金山办公 金山辦公 | | software
kingspan | Kingspan | 金世邦 金斯潘 | | materials
kingston-financial | Kingston Financial | 金利豐金融 金利丰金融 金利豐證券 金利丰证券 金利豐 金利丰 | observer |
kingston-technology | Kingston Technology | 金士頓 金士顿 金士頓科技 金士顿科技 | | memory
kingstone-bookstore | Kingstone Bookstore | 金石堂 金石堂書店 金石堂书店 | | retail
kingstone-semiconductor | Kingstone Semiconductor, Wanye Enterprises | 万业企业 萬業企業 凯世通 凱世通 | | equipment
kinh-bac-city-development | Kinh Bac City Development | 京北都市 京北城市发展 京北城市發展 | |
kiniksa | Kiniksa, Kiniksa Pharmaceuticals | | | drugs
kinki-sharyo | Kinki Sharyo | 近畿车辆 近畿車輛 | | trains
kinko-optical | Kinko Optical | 今國光 今国光 今國光學 今国光学 | | optics
kinmen-kaoliang-liquor | Kinmen Kaoliang Liquor | 金門酒廠 金门酒厂 金門酒廠實業 金门酒厂实业 金酒公司 | |
kinnevik | Kinnevik | 金尼维克 金尼維克 | fund |
kinokuniya | Kinokuniya | 纪伊国屋 紀伊國屋 纪伊国屋书店 紀伊國屋書店 | |
kinpo-electronics | Kinpo Electronics, Kinpo Group, New Kinpo | 金仁寶 金仁宝 金仁寶集團 金仁宝集团 金寶電子 金宝电子 新金寶 新金宝 新金寶集團 新金宝集团 | |
kinross | Kinross, Kinross Gold | 金羅斯黃金 金罗斯黄金 金羅斯 金罗斯 | | mining
kinsale-capital | Kinsale Capital | | lender |
kintetsu | Kintetsu, Kintetsu Group | 近铁集团 近鐵集團 近畿日本铁道 近畿日本鐵道 | | transport
kintetsu-world-express | Kintetsu World Express, APL Logistics | 近铁国际物流 近鐵國際物流 近铁运通 近鐵運通 | | transport
kintor-pharma | Kintor Pharma | 开拓药业 開拓藥業 | | drugs
kio-data-centers | KIO Data Centers | | | datacentre
kio-networks | KIO Networks | | | datacentre
kion | Kion, Linde Material Handling, KION, Kion Group | 凯傲 凱傲 凯傲集团 凱傲集團 | | equipment
kipco | KIPCO, Kuwait Projects Company | 科威特项目公司 科威特項目公司 | fund |
kipic | KIPIC | 科威特综合石油工业公司 科威特綜合石油工業公司 | | oil
kirby-corp | Kirby Corp | | | shipping
kirchhoff | Kirchhoff Automotive | | | parts
kirchliche-zusatzversorgungskasse | Kirchliche Zusatzversorgungskasse | | fund |
kirin-holdings | Kirin Holdings, Kirin | 麒麟控股 麒麟啤酒 | |
kirkbi | Kirkbi | 乐高家族投资公司 樂高家族投資公司 | fund |
kisanfu | Kisanfu, KFM Kisanfu | 基桑富 | | mining
kisoji | Kisoji | | |
kissei | Kissei | 橘生制药 橘生製藥 | | drugs
kistefos | Kistefos | | fund |
kitchee | Kitchee | 傑志體育會 杰志体育会 傑志足球隊 杰志足球队 | |
kite-pharma | Kite Pharma | 凯特制药 凱特製藥 | | drugs
kitopi | Kitopi | | |
kitz-corporation | Kitz Corporation | | |
kiwi-com | Kiwi.com | | |
kiwi-property | Kiwi Property | | fund |
kiwibank | Kiwibank | 新西兰几维银行 新西蘭幾維銀行 | lender |
kiwirail | KiwiRail | 新西兰铁路 新西蘭鐵路 | | transport
kiwoom-securities | Kiwoom Securities | | lender |
kiyo-bank | Kiyo Bank | 纪阳银行 紀陽銀行 | lender |
kkbox | KKBOX, KKBox | KKBOX願境網訊 KKBOX愿境网讯 願境網訊 愿境网讯 | | platform
kktv | KKTV | KKTV科科電速 KKTV科科电速 | | platform
kla | KLA, KLA Corp, KLA-Tencor | 科磊 | | equipment
klabin | Klabin | 克拉宾 克拉賓 | | materials
klar-mexico | Klar Mexico | | lender | platform
klarna | Klarna | 克拉纳 克拉納 | lender | platform
klaveness | Klaveness, Klaveness Combination Carriers | 卡拉维尼斯 卡拉維尼斯 | | shipping
klaviyo | Klaviyo | | | software
kleiner-perkins | Kleiner Perkins | 凱鵬華盈 凯鹏华盈 | fund |
klepierre | Klépierre, Klepierre | 克莱皮埃尔 克萊皮埃爾 | |
klesch | Klesch Group | | | oil
kleven | Kleven Verft | | | ships
kloeckner | Klöckner & Co, Kloeckner | 克洛克纳 克洛克納 | | steel
klook-travel | Klook Travel | 客路 | | platform
klp | KLP, Kommunal Landspensjonskasse | 挪威市政养老基金 挪威市政養老基金 挪威KLP | fund |
km-malta-airlines | Air Malta, KM Malta Airlines | 马耳他航空 馬耳他航空 | | airline
kmart-australia | Kmart Australia | | | retail
kmb | KMB, Kowloon Motor Bus | 九龍巴士 九龙巴士 九巴 | |
kn-energies | KN Energies, Klaipėdos nafta, Klaipedos Nafta | | |
knab | Knab Bank | | lender |
kneron | Kneron | 耐能智慧 | | chips
knight-dairy | Knight Dairy | 骑士乳业 騎士乳業 | |
knight-frank | Knight Frank, Knight Frank Hong Kong | 莱坊 萊坊 萊坊香港 莱坊香港 | observer |
knight-swift | Knight-Swift | | | transport
knight-therapeutics | Knight Therapeutics | | | drugs
knoc | KNOC, Korea National Oil Corporation | 韩国石油公社 韓國石油公社 韩国国家石油公司 韓國國家石油公司 | | oil
knpc | KNPC, Kuwait National Petroleum | 科威特炼油公司 科威特煉油公司 | | oil
knutsen | Knutsen OAS, Knutsen NYK, Knutsen | 克努森 | | shipping
kobalt-music | Kobalt Music | 科博特音乐 科博特音樂 | | rights
kobayashi-pharmaceutical | Kobayashi Pharmaceutical | 小林制药 小林製藥 | | drugs
kobe-bussan | Kobe Bussan | 神户物产 神戶物產 | | retail
kobelco | Kobelco, Kobe Steel | 神户制钢 神戶制鋼 神户制钢所 神戶制鋼所 神钢 神鋼 | | steel
koboda | KoboDa, Keboda Technology | 科博达 科博達 | | parts
kobold-metals | KoBold Metals | 科博尔德金属 科博爾德金屬 | | mining
koc | Koç Holding, Koc Holding, Koç Group | 科奇集团 科奇集團 科驰集团 科馳集團 科奇控股 | fund |
koch-fertilizer | Koch Fertilizer | | | fertiliser
koch-supply-and-trading | Koch Supply & Trading | | | trading
kockums | Saab Kockums, Kockums | 考库姆 考庫姆 | | ships
kodal-minerals | Kodal Minerals | | | lithium
kodansha | Kodansha | 讲谈社 講談社 | | rights
kodiak-gas-services | Kodiak Gas Services | | | equipment
kodiak-robotics | Kodiak Robotics, Kodiak AI | | | robotaxi
kodit | KODIT, Korea Credit Guarantee Fund | 韩国信用保证基金 韓國信用保證基金 | lender |
koei-tecmo | Koei Tecmo | 光荣特库摩 光榮特庫摩 | |
koelnmesse | Koelnmesse | 科隆展览 科隆展覽 | |
koenig-bauer | Koenig & Bauer | | | equipment
kofola | Kofola | | |
kogan-com | Kogan.com | | | retail
koh-brothers | Koh Brothers | 许兄弟 許兄弟 | |
kohlberg-and-company | Kohlberg & Company | | fund |
kohler | Kohler, Kohler Co | 科勒 科勒公司 | | equipment
kohls | Kohl's | 科爾士百貨 科尔士百货 科爾百貨 科尔百货 | | retail
koito | Koito, Koito Manufacturing | 小糸制作所 小糸製作所 小糸 | | parts
kojamo | Kojamo, Lumo Kodit | | |
kokusai-electric | Kokusai Electric | 日立国际电气 日立國際電氣 | | equipment
kokuyo | Kokuyo | 国誉 國譽 | |
kolin | Kolin, Kolin İnşaat, Kolin Construction | 歌林 | |
kolkata-knight-riders | Kolkata Knight Riders | 加尔各答骑士 加爾各答騎士 | |
kolmar | Kolmar | 科玛 科瑪 | |
kolmar-group | Kolmar Group | 科尔马集团 科爾馬集團 | | mining
kolmar-korea | Kolmar Korea | 科玛韩国 科瑪韓國 韩国科玛 韓國科瑪 | |
koloma | Koloma | | |
kolon | Kolon, Kolon Industries | 科隆工业 科隆工業 可隆集团 可隆集團 可隆工业 可隆工業 | | materials
kolon-life-science | Kolon Life Science, Kolon TissueGene | 可隆生命科学 可隆生命科學 | | drugs
kolon-sport | Kolon Sport | 可隆 可隆体育 可隆體育 | |
komatsu | Komatsu | 小松制作所 小松製作所 | |
komeda | Komeda | 客美多咖啡 | |
komercni | Komerční banka, Komercni banka | 捷克商业银行 捷克商業銀行 | lender |
komir | KOMIR, Korea Mine Rehabilitation and Mineral Resources | 韩国矿害矿业公团 韓國礦害礦業公團 | fund |
kommunekredit | KommuneKredit | | lender |
kommuninvest | Kommuninvest | | lender |
komodo-health | Komodo Health | | | software
koncar | Končar, Koncar | 孔察尔 孔察爾 康查尔 康查爾 | | equipment
kone | Kone, KONE | 通力电梯 通力電梯 | | equipment
konew-capital | Konew Capital | 康業信貸 康业信贷 康業資本 康业资本 康業信貸快遞 康业信贷快递 | lender |
konfio | Konfío | | lender | platform
kongfz | Kongfz | 孔夫子旧书网 孔夫子舊書網 | | retail
kongsberg | Kongsberg, Kongsberg Gruppen, Kongsberg Maritime, Kongsberg Defence & Aerospace | 康斯伯格 康士伯 康斯伯格集团 康斯伯格集團 | | defence
koniambo-nickel | Koniambo Nickel | 科尼安博镍业 科尼安博鎳業 | | mining
konica-minolta | Konica Minolta | 柯尼卡美能达 柯尼卡美能達 | |
konka | Konka, Konka Group | 康佳 康佳集团 康佳集團 深康佳 | |
konkola-copper-mines | Konkola Copper Mines | 孔科拉铜矿 孔科拉銅礦 康科拉铜矿 康科拉銅礦 | | mining
konstrukta | Konštrukta-Defence, ZVS Holding | | | defence
kontrolmatik | Kontrolmatik, Pomega, Pomega Energy | | | batteries
koo-foundation-sun-yat-sen-cancer-center | Koo Foundation Sun Yat-Sen Cancer Center | 和信治癌中心醫院 和信治癌中心医院 和信醫院 和信医院 | |
koolearn | Koolearn | 新东方在线 新東方在線 | |
kopi-kenangan | Kopi Kenangan | | |
kopin | Kopin | | | equipment
koppert | Koppert | 科伯特 | |
koradior | Koradior | 珂莱蒂尔 珂萊蒂爾 | |
korail | Korail, Korea Railroad Corporation | 韩国铁道公社 韓國鐵道公社 韩国铁路公社 韓國鐵路公社 | | transport
koramco | Koramco | | fund |
kore-power | KORE Power | | | batteries
korea-aerospace-industries | Korea Aerospace Industries, KAI Korea | 韩国航空宇宙产业 韓國航空宇宙產業 韩国航空航天工业 韓國航空航天工業 | | aircraft
korea-aerospace-research-institute | Korea Aerospace Research Institute | 韩国航空宇宙研究院 韓國航空宇宙研究院 | government |
korea-airports-corporation | Korea Airports Corporation | 韩国机场公社 韓國機場公社 | |
korea-asset-management-corporation | Korea Asset Management Corporation, KAMCO | 韩国资产管理公社 韓國資產管理公社 | fund |
korea-atomic-energy-research-institute | Korea Atomic Energy Research Institute | 韩国原子能研究院 韓國原子能研究院 | government |
korea-customs-service | Korea Customs Service | 韩国关税厅 韓國關稅廳 | government |
korea-district-heating | Korea District Heating | 韩国地域暖房公社 韓國地域暖房公社 | |
korea-east-west-power | Korea East-West Power | 韩国东西发电 韓國東西發電 | | gasbuyer
korea-exchange | Korea Exchange, KRX | 韩国交易所 韓國交易所 韩国证券交易所 韓國證券交易所 | observer |
korea-expressway-corporation | Korea Expressway Corporation | 韩国道路公社 韓國道路公社 | government |
korea-fair-trade-commission | Korea Fair Trade Commission | 韩国公平交易委员会 韓國公平交易委員會 韩国公正交易委员会 韓國公正交易委員會 | observer |
korea-football-association | Korea Football Association, KFA | 韩国足协 韓國足協 | |
korea-ginseng-corp | Korea Ginseng Corp | 正官庄 正官莊 韩国人参公社 韓國人蔘公社 | |
korea-growth-investment-corporation | Korea Growth Investment Corporation | | fund |
korea-housing-finance-corporation | Korea Housing Finance Corporation | 韩国住宅金融公社 韓國住宅金融公社 | lender |
korea-hydro-and-nuclear-power | Korea Hydro & Nuclear Power, KHNP | 韩国水力原子力 韓國水力原子力 韩国水电核电 韓國水電核電 韩水原 韓水原 韩国水力与核能公司 韓國水力與核能公司 韩国水电与核电公司 韓國水電與核電公司 | | power
korea-institute-of-science-and-technology | Korea Institute of Science and Technology | 韩国科学技术研究院 韓國科學技術研究院 | |
korea-international-trade-association | Korea International Trade Association, KITA | 韩国贸易协会 韓國貿易協會 | observer |
korea-investment-and-securities | Korea Investment & Securities, Korea Investment Holdings | 韩国投资证券 韓國投資證券 韩国投资控股 韓國投資控股 | lender |
korea-investment-corporation | Korea Investment Corporation | 韩国投资公社 韓國投資公社 | fund |
korea-investment-partners | Korea Investment Partners | 韩国投资伙伴 韓國投資夥伴 韩投伙伴 韓投夥伴 | fund |
korea-kumho | Korea Kumho, Kumho Asiana Group | 锦湖韩亚集团 錦湖韓亞集團 | |
korea-land-and-housing | Korea Land and Housing, Korea Land & Housing Corporation | 韩国土地住宅公社 韓國土地住宅公社 | government |
korea-line | Korea Line, Korea Line Corporation | 大韩海运 大韓海運 | | shipping
korea-marine-transport | Korea Marine Transport, KMTC, KMTC Line | 高丽海运 高麗海運 | | shipping
korea-midland-power | Korea Midland Power, KOMIPO | 韩国中部发电 韓國中部發電 | | gasbuyer
korea-national-railway | Korea National Railway | 韩国国家铁道公团 韓國國家鐵道公團 | government |
korea-petrochemical | Korea Petrochemical, KPIC | 大韩油化 大韓油化 | | materials
korea-post | Korea Post | 韩国邮政 韓國郵政 | fund |
korea-ratings | Korea Ratings | 韩国评级 韓國評級 | observer |
korea-securities-finance | Korea Securities Finance | 韩国证券金融 韓國證券金融 | lender |
korea-seven | Korea Seven | | | retail
korea-south-east-power | Korea South-East Power, KOEN | 韩国南东发电 韓國南東發電 | | gasbuyer
korea-southern-power | Korea Southern Power, KOSPO | 韩国南部发电 韓國南部發電 | | gasbuyer
korea-university | Korea University | 高丽大学 高麗大學 | |
korea-venture-investment-corporation | Korea Venture Investment Corporation | 韩国风险投资公司 韓國風險投資公司 韩国创投 韓國創投 | fund |
korea-western-power | Korea Western Power, KOWEPO | 韩国西部发电 韓國西部發電 | | gasbuyer
korea-zinc | Korea Zinc | 高丽亚铅 高麗亞鉛 | | materials
korean-ministry-of-economy-and-finance | Korean Ministry of Economy and Finance | 韩国企划财政部 韓國企劃財政部 | government |
korean-re | Korean Re, Korean Reinsurance | 韩国再保险 韓國再保險 大韩再保险 大韓再保險 | lender |
korn-ferry | Korn Ferry | 光輝國際 光辉国际 | |
korro-bio | Korro Bio | | | drugs
kose | Kosé, Kose Corporation, Kose | 高丝 高絲 | |
kosmos-energy | Kosmos Energy | 科斯莫斯能源 | | oil
kosovo-energy-corporation | Kosovo Energy Corporation | | | power
kosovo-government | Kosovo government, Republic of Kosovo | 科索沃政府 | government |
kossan | Kossan | 高产柅品 高產柅品 | |
kotak-mahindra-bank | Kotak Mahindra Bank, Kotak Mahindra | 科塔克银行 科塔克銀行 科塔克马辛德拉银行 科塔克馬辛德拉銀行 | lender |
kotc | KOTC, Korea Ocean Business Corporation, KOBC | 韩国海洋振兴公社 韓國海洋振興公社 | lender |
kotec | KOTEC, Korea Technology Finance Corporation | 韩国技术保证基金 韓國技術保證基金 | lender |
kotra | KOTRA | 大韩贸易投资振兴公社 大韓貿易投資振興公社 | observer |
kouan-shipbuilding | Kouan Shipbuilding, Taizhou Kouan Shipbuilding | 口岸船舶 泰州口岸船舶 | | ships
kouzi-distillery | Kouzi Distillery | 口子窖 | |
kowloon-canton-railway-corporation | Kowloon-Canton Railway Corporation, KCRC | 九廣鐵路公司 九广铁路公司 九鐵公司 九铁公司 | |
kowloon-development | Kowloon Development | 九龍建業 九龙建业 | |
kowloon-east-office | Kowloon East Office | 起動九龍東辦事處 起动九龙东办事处 | government |
koza-altin | Koza Altın, Koza Altin | 科扎黄金 科扎黃金 | | mining
kozloduy | Kozloduy NPP, Kozloduy Nuclear Power Plant | 科兹洛杜伊核电站 科茲洛杜伊核電站 科兹洛杜伊 科茲洛杜伊 | | power
kpa-pension | KPA Pension | | fund |
kpj-healthcare | KPJ Healthcare | 柔佛医药保健 柔佛醫藥保健 | |
kpler | Kpler | | observer |
kpmg-taiwan | KPMG Taiwan, KPMG | 安侯建業 安侯建业 安侯建業聯合會計師事務所 安侯建业联合会计师事务所 畢馬威 毕马威 | observer |
kpn | KPN | 荷兰皇家电信 荷蘭皇家電信 荷兰皇家KPN 荷蘭皇家KPN | | telecom
kracie | Kracie | | |
kraft-foods | Kraft Foods | 卡夫食品 | |
kraft-heinz | Kraft Heinz | 卡夫亨氏 亨氏 | |
krafton | Krafton | 魁匠团 魁匠團 克拉夫顿 克拉夫頓 | |
kraken-digital-asset-exchange | Kraken Digital Asset Exchange, Payward | | | platform
kratos | Kratos, Kratos Defense | 克拉托斯 克瑞拓斯 | | defence
kraussmaffei | KraussMaffei, KNDS, Krauss-Maffei Wegmann, Nexter, Krauss Maffei | 克劳斯玛菲 克勞斯瑪菲 克劳斯 克勞斯 克劳斯-玛菲 克勞斯-瑪菲 克劳斯玛菲集团 克勞斯瑪菲集團 | | equipment
kredivo | Kredivo | | lender |
kribi-port | Kribi Port, Port Autonome de Kribi | 克里比港 克里比深水港 | |
krisenergy | KrisEnergy | | | oil
krispy-kreme | Krispy Kreme | 卡卡圈坊 | | retail
krka | Krka | 克尔卡 克爾卡 | | drugs
kroger | Kroger | 克羅格 克罗格 | | retail
krombacher | Krombacher | | |
kronos-bio | Kronos Bio | | | drugs
kronos-worldwide | Kronos Worldwide | 康諾斯 康诺斯 | | materials
krosaki-harima | Krosaki Harima | 黑崎播磨 | |
kruger-inc | Kruger Inc | | | materials
krung-thai-bank | Krung Thai Bank, Krungthai Bank | 泰京银行 泰京銀行 | lender |
krungthai-card | Krungthai Card, KTC Thailand | | lender |
krutrim | Krutrim | | | ai
krystal-biotech | Krystal Biotech | | | drugs
ksa-hyundai-motor-manufacturing-middle-east | KSA Hyundai Motor Manufacturing Middle East | | | cars
ksi-lisims-lng | Ksi Lisims LNG | | | lng
ksq-therapeutics | KSQ Therapeutics | | | drugs
kt-and-g | KT&G | 韩国烟草人参公社 韓國菸草人蔘公社 | |
kt-cloud | KT Cloud | KT云 KT雲 | | cloud
kt-corporation | KT Corporation, KT Corp | 韩国电信 韓國電信 韩国KT 韓國KT | | telecom
kth | KTH Royal Institute of Technology | 瑞典皇家理工学院 瑞典皇家理工學院 | |
ktk-group | KTK Group | 今创集团 今創集團 | | trains
ktm | KTM AG, Pierer Mobility, Bajaj Mobility | | | cars
ku-leuven | KU Leuven | 鲁汶大学 魯汶大學 天主教鲁汶大学 天主教魯汶大學 | |
kuaigou | Kuaigou, GogoX, GoGoX | 快狗打车 快狗打車 | | platform
kuaijishan-shaoxing-wine | Kuaijishan Shaoxing Wine | 会稽山 會稽山 | |
kuaikan-manhua | Kuaikan Manhua, Kuaikan World, Kuaikan Comics | 快看漫画 快看漫畫 快看世界 | | rights
kuaishou-e-commerce | Kuaishou E-commerce | 快手电商 快手電商 | | retail
kuaishou-kling | Kuaishou Kling, Kling AI | 可灵AI 可靈AI 可灵大模型 可靈大模型 | | software
kuala-lumpur-kepong | Kuala Lumpur Kepong | 吉隆坡甲洞 | |
kuang-chuan-dairy | Kuang Chuan Dairy | 光泉牧場 光泉牧场 | |
kuang-tien-general-hospital | Kuang Tien General Hospital | 光田醫院 光田医院 光田綜合醫院 光田综合医院 | |
kuayue-express | Kuayue Express | 跨越速运 跨越速運 | | transport
kubota | Kubota | 久保田 | |
kudelski | Kudelski | | |
kufpec | KUFPEC | 科威特海外石油勘探公司 | | oil
kugou | Kugou | 酷狗音乐 酷狗音樂 酷狗 | | media
kuka | KUKA, Kuka | 库卡 庫卡 库卡机器人 庫卡機器人 | | equipment
kuka-home | Kuka Home | 顾家家居 顧家家居 | |
kuke | KUKE | 波兰出口信用保险公司 波蘭出口信用保險公司 | lender |
kulczyk | Kulczyk Investments | | fund |
kulicke-and-soffa | Kulicke & Soffa | 庫力索法 库力索法 | | equipment
kumagai-gumi | Kumagai Gumi | 熊谷组 熊谷組 | |
kumamoto-prefecture | Kumamoto Prefecture | 熊本县政府 熊本縣政府 | government |
kumba-iron-ore | Kumba Iron Ore | 昆巴铁矿 昆巴鐵礦 | | mining
kumho-e-and-c | Kumho E&C | 锦湖建设 錦湖建設 | |
kumho-petrochemical | Kumho Petrochemical | 锦湖石油化学 錦湖石油化學 锦湖石化 錦湖石化 | | materials
kumho-sunny | Kumho Sunny | 锦湖日丽 錦湖日麗 | | materials
kumho-tire | Kumho Tire | 锦湖轮胎 錦湖輪胎 | | parts
kumiai-chemical | Kumiai Chemical | | | chemicals
kumiai-navigation | Kumiai Navigation | 组合船舶 組合船舶 | | shipping
kumtor-gold | Kumtor Gold, Kumtor | 库姆托尔 庫姆托爾 库姆托尔金矿 庫姆托爾金礦 | | mining
kumul-petroleum | Kumul Petroleum | 库穆尔石油 庫穆爾石油 | | oil
kung-sing-engineering | Kung Sing Engineering | 工信工程 | | epc
kunlun-haoke | Kunlun Haoke | 昆仑好客 崑崙好客 | | retail
kunlun-investment-crcc | Kunlun Investment CRCC, China Railway Construction Kunlun | 中国铁建昆仑 中國鐵建崑崙 铁建昆仑 鐵建崑崙 | |
kunlun-lubricant | Kunlun Lubricant | 昆仑润滑 崑崙潤滑 昆仑润滑油 崑崙潤滑油 | |
kunlun-tech | Kunlun Tech | 昆仑万维 昆侖萬維 崑崙萬維 | | software
kunlunxin | Kunlunxin, Kunlunxin Technology | 昆仑芯 崑崙芯 昆侖芯 | | chips
kunming-airlines | Kunming Airlines | 昆明航空 | | airline
kunming-communications-investment | Kunming Communications Investment | 昆明交投 昆明交投集团 昆明交投集團 昆明交通投资 昆明交通投資 | |
kunming-dianchi-investment | Kunming Dianchi Investment | 滇池投资 滇池投資 昆明滇池投资 昆明滇池投資 | |
kunming-industrial-development-investment | Kunming Industrial Development Investment | 昆明产投 昆明產投 昆明产业开发投资 昆明產業開發投資 | fund |
kunming-iron-and-steel | Kunming Iron & Steel, Kungang | 昆钢 昆鋼 昆钢集团 昆鋼集團 昆明钢铁 昆明鋼鐵 | | steel
kunming-municipal-government | Kunming Municipal Government, Kunming government, Kunming municipal government | 昆明市政府 昆明市人民政府 | government |
kunming-pharma | Kunming Pharma | 昆药集团 昆藥集團 | | drugs
kunming-sasac | Kunming SASAC, Kunming Municipal SASAC | 昆明市国资委 昆明市國資委 昆明国资委 昆明國資委 | government |
kunshan-development-zone-management-committee | Kunshan Development Zone Management Committee | 昆山开发区管委会 崑山開發區管委會 昆山经开区管委会 崑山經開區管委會 | government |
kunshan-hi-tech-group | Kunshan Hi-tech Group | 昆山高新集团 崑山高新集團 | fund |
kunshan-innovation-holding | Kunshan Innovation Holding, Kunshan State-owned Venture Capital | 昆山国创 崑山國創 昆山国创集团 崑山國創集團 | fund |
kunshan-municipal-government | Kunshan Municipal Government, Kunshan government, Kunshan municipal government | 昆山市政府 崑山市政府 昆山市人民政府 崑山市人民政府 | government |
kunshan-rural-commercial-bank | Kunshan Rural Commercial Bank | 昆山农商银行 崑山農商銀行 昆山农商行 崑山農商行 | lender |
kunshan-urban-construction | Kunshan Urban Construction | 昆山城投 崑山城投 昆山城投集团 崑山城投集團 | |
kuo-kuang-motor-transportation | Kuo-Kuang Motor Transportation | 國光客運 国光客运 國光汽車客運 国光汽车客运 | |
kuo-kuang-power | Kuo Kuang Power | 國光電力 国光电力 | | power
kuo-yang-construction | Kuo Yang Construction | 國揚 国扬 國揚實業 国扬实业 國揚建設 国扬建设 | |
kuo-yuan-ye | Kuo Yuan Ye | 郭元益 | |
kuok-group | Kuok Group | 郭氏集团 郭氏集團 郭氏兄弟 | |
kuokuang-petrochemical | Kuokuang Petrochemical | 國光石化 国光石化 | |
kuozui-motors | Kuozui Motors | 國瑞汽車 国瑞汽车 | | cars
kura-oncology | Kura Oncology | | | drugs
kura-sushi | Kura Sushi | 藏寿司 藏壽司 | |
kura-sushi-asia | Kura Sushi Asia | 亞洲藏壽司 亚洲藏寿司 台灣藏壽司 臺灣藏壽司 台湾藏寿司 | |
kurabo | Kurabo | 仓敷纺绩 倉敷紡績 | |
kuraray | Kuraray | 可乐丽 可樂麗 | | materials
kurdistan-regional-government | Kurdistan Regional Government | 库尔德地区政府 庫爾德地區政府 库尔德自治区政府 庫爾德自治區政府 | government |
kureha | Kureha | 吴羽 吳羽 吴羽化学 吳羽化學 | | materials
kurita-water | Kurita Water, Kurita Water Industries | 栗田工业 栗田工業 栗田水处理 栗田水處理 | | equipment
kurly | Kurly | | | retail
kuro-games | Kuro Games | 库洛游戏 庫洛遊戲 庫洛游戲 库洛科技 庫洛科技 | |
kushner-companies | Kushner Companies | 庫什納公司 库什纳公司 | |
kutxabank | Kutxabank | | lender |
kuvare | Kuvare | | lender |
kuveyt-turk | Kuveyt Türk, Kuveyt Turk | | lender |
kuvimba-mining-house | Kuvimba Mining House | 库文巴矿业 庫文巴礦業 | | mining
kuwait-airways | Kuwait Airways | 科威特航空 | | airline
kuwait-authority-for-partnership-projects | Kuwait Authority for Partnership Projects | 科威特合作项目管理局 科威特合作項目管理局 | government |
kuwait-finance-house | Kuwait Finance House | 科威特金融公司 科威特金融所 | lender |
kuwait-fund-for-arab-economic-development | Kuwait Fund for Arab Economic Development | 科威特阿拉伯经济发展基金 科威特阿拉伯經濟發展基金 | lender |
kuwait-ministry-of-electricity | Kuwait Ministry of Electricity | 科威特电力部 科威特電力部 | government |
kuwait-oil-company | Kuwait Oil Company | 科威特国家石油 科威特國家石油 | | oil
kuwait-petroleum-corporation | Kuwait Petroleum Corporation, KPC | 科威特石油公司 科威特国家石油公司 科威特國家石油公司 | | oil
kuwait-petroleum-international | Kuwait Petroleum International, Q8 Petroleum | 科威特国际石油公司 科威特國際石油公司 | | oil
kuwaiti-government | Kuwaiti government, Government of Kuwait | 科威特政府 | government |
kuwo | Kuwo | 酷我音乐 酷我音樂 | | media
kvaerner | Kvaerner, Kværner | 克瓦纳 克瓦納 | | epc
kwangdong-pharmaceutical | Kwangdong Pharmaceutical | | | drugs
kwap | KWAP | 马来西亚退休基金局 馬來西亞退休基金局 | fund |
kweichow-moutai | Kweichow Moutai | 贵州茅台 貴州茅台 貴州茅臺 茅台酒 茅臺酒 | |
kwg-group | KWG Group | 合景泰富 合景泰富集团 合景泰富集團 | |
kwoon-chung-bus | Kwoon Chung Bus | 冠忠巴士 冠忠巴士集團 冠忠巴士集团 | |
kws-saat | KWS Saat, KWS Group | 科沃施 | | farm
kyb-corporation | KYB Corporation | 凯迩必 凱邇必 萱场 萱場 | | parts
kyivstar | Kyivstar | 基辅之星 基輔之星 | | telecom
kylinsoft | KylinSoft | 麒麟软件 麒麟軟件 | | software
kymera | Kymera, Kymera Therapeutics | | | drugs
kymeta | Kymeta | | | equipment
kyndryl | Kyndryl | 勤達睿 勤达睿 | | software
kyobo-life | Kyobo Life | 教保生命 教保人寿 教保人壽 | lender |
kyobo-securities | Kyobo Securities | 教保证券 教保證券 | lender |
kyocera | Kyocera | 京瓷 | |
kyochon-f-and-b | Kyochon F&B | 校村炸鸡 校村炸雞 | |
kyokuyo | Kyokuyo | 极洋 極洋 | |
kyon-energy | Kyon Energy | | | batteries
kyoritsu-maintenance | Kyoritsu Maintenance | 共立维护 共立維護 | |
kyoto-animation | Kyoto Animation | 京都动画 京都動畫 京阿尼 | | rights
kyoto-fusioneering | Kyoto Fusioneering | 京都聚变工程 京都聚變工程 | | reactors
kyoto-university | Kyoto University | 京都大学 京都大學 | |
kyrgyz-government | Kyrgyz government, Government of Kyrgyzstan | 吉尔吉斯斯坦政府 吉爾吉斯斯坦政府 吉爾吉斯政府 吉尔吉斯政府 | government |
kyudenko | Kyudenko | | |
kyungdong-navien | Kyungdong Navien | 庆东纳碧安 慶東納碧安 | |
kyverna | Kyverna, Kyverna Therapeutics | | | drugs
l-and-f-co | L&F Co | | |
l-and-t-finance | L&T Finance | | lender |
l-catterton | L Catterton | L凱騰 L凯腾 路威凱騰 路威凯腾 Catterton | fund |
l1-capital | L1 Capital | | fund |
l3harris | L3Harris, L3Harris Technologies | L3哈里斯 L3哈里斯技術 L3哈里斯技术 | | defence
la-chapelle | La Chapelle | 拉夏贝尔 拉夏貝爾 | | retail
la-comer | La Comer | | | retail
la-compagnie-miniere-de-musonoie | La Compagnie Minière de Musonoie, COMMUS | 穆索诺伊 穆索諾伊 穆索诺伊矿业 穆索諾伊礦業 | | mining
la-galaxy | LA Galaxy | 洛杉磯銀河 洛杉矶银河 | | rights
la-liga | La Liga, LaLiga | 西甲 西甲联盟 西甲聯盟 西甲联赛 西甲聯賽 | | rights
la-polar | La Polar | | | retail
la-poste | La Poste, Groupe La Poste, Geopost, DPD | 法国邮政 法國郵政 | |
la-trobe-financial | La Trobe Financial | | lender |
la-z-boy | La-Z-Boy | 樂至寶 乐至宝 | |
la28 | LA28 | 洛杉磯奧組委 洛杉矶奥组委 | | rights
labcorp | Labcorp | 徕博科 徠博科 美國控股實驗室 美国控股实验室 | |
labor-insurance-fund-taiwan | Labor Insurance Fund Taiwan | 勞保基金 劳保基金 | fund |
laboratorios-bago | Laboratorios Bagó | | | drugs
laboratorios-richmond | Laboratorios Richmond | 里士滿實驗室 里士满实验室 | | drugs
labrador-iron-ore-royalty | Labrador Iron Ore Royalty | | fund | mining
lace-lithography | Lace Lithography | | | equipment
lacoste | Lacoste, Maus Frères | 法国鳄鱼 法國鱷魚 拉科斯特 | |
lactalis | Lactalis | 兰特黎斯 蘭特黎斯 拉克塔利斯 | | farm
ladder-capital | Ladder Capital | | lender |
laekna | Laekna | 来凯医药 來凱醫藥 | | drugs
laerernes | Lærernes Pension, Laerernes Pension | | fund |
lafang-china | Lafang China | 拉芳家化 | |
lafc | LAFC, Los Angeles FC | 洛杉磯FC 洛杉矶FC | | rights
lagardere-sports-asia | Lagardère Sports Asia | 拉加代尔体育 拉加代爾體育 | | rights
lagardere-travel-retail | Lagardère Travel Retail | 拉格代尔旅行零售 拉格代爾旅行零售 | | retail
lagos-state-government | Lagos State Government | 拉各斯州政府 | government |
lai-fung-holdings | Lai Fung Holdings | 麗豐控股 丽丰控股 | |
lai-sun-development | Lai Sun Development | 麗新發展 丽新发展 | |
lai-sun-garment | Lai Sun Garment | 麗新製衣 丽新制衣 麗新製衣國際 丽新制衣国际 | |
laibao-hi-tech | Laibao Hi-Tech, Laibao | 莱宝高科 萊寶高科 | |
laifual-drive | Laifual Drive | 来福谐波 來福諧波 | | parts
laing-orourke | Laing O'Rourke | 莱恩奥罗克 萊恩奧羅克 | | epc
laing-orourke-australia | Laing O'Rourke Australia | | |
laiwu-steel | Laiwu Steel, Laigang | 莱钢 萊鋼 莱钢集团 萊鋼集團 莱芜钢铁 萊蕪鋼鐵 | | steel
laiyifen | Laiyifen | 来伊份 來伊份 | | retail
lake-charles-lng | Lake Charles LNG | | | lng
lake-resources | Lake Resources | 莱克资源 萊克資源 | | lithium
lakestar | Lakestar | | fund |
lalatech | Lalatech, Lalamove, Huolala | 货拉拉 貨拉拉 拉拉科技 | | platform
lam-mozambique | LAM Mozambique | 莫桑比克航空 | | airline
lamar-advertising | Lamar Advertising | | |
lamb-weston | Lamb Weston | 藍威斯頓 蓝威斯顿 | |
lamborghini | Lamborghini | 兰博基尼 蘭博基尼 | | cars
lamda | Lamda Development, LAMDA Development | | |
lamprell | Lamprell | 兰普瑞尔 蘭普瑞爾 | | epc
lan-kwai-fong-group | Lan Kwai Fong Group | 蘭桂坊集團 兰桂坊集团 | |
lancang-gucha | Lancang Gucha, Lancang Ancient Tea | 澜沧古茶 瀾滄古茶 | |
lancashire | Lancashire Holdings | 兰开夏控股 蘭開夏控股 | lender |
lancy-group | Lancy Group | 朗姿股份 | |
lancy-meibai | Lancy Meibai | 米兰柏羽 米蘭柏羽 | |
land-and-houses | Land and Houses | | |
land-bank-of-the-philippines | Land Bank of the Philippines | 菲律宾土地银行 菲律賓土地銀行 | lender |
land-olakes | Land O'Lakes | 蘭多湖 兰多湖 | | farm
land-securities | Land Securities, Landsec | 土地证券 土地證券 | |
land-transport-authority | Land Transport Authority, LTA Singapore | 新加坡陆路交通管理局 新加坡陸路交通管理局 陆交局 陸交局 | government |
landai-technology | Landai Technology | 蓝黛科技 藍黛科技 | | parts
landi-renzo | Landi Renzo | 兰迪伦佐 蘭迪倫佐 | | parts
landis-gyr | Landis+Gyr | 兰吉尔 蘭吉爾 | |
landmark-group-dubai | Landmark Group Dubai | | | retail
landos | Landos | | | drugs
landsbankinn | Landsbankinn | | lender |
landseed-hospital | Landseed Hospital | 聯新國際醫院 联新国际医院 聯新國際醫療 联新国际医疗 壢新醫院 坜新医院 | |
landsnet | Landsnet | | |
landspace | LandSpace | 蓝箭航天 藍箭航天 蓝箭 藍箭 | | launch
landsvirkjun | Landsvirkjun | 冰岛国家电力公司 冰島國家電力公司 | | power
lane-crawford | Lane Crawford | 連卡佛 连卡佛 | | retail
langchain | LangChain | | | software
langer-heinrich | Langer Heinrich | | | uranium
langesteel | LangeSteel, Lange Steel | 兰格钢铁 蘭格鋼鐵 兰格钢铁网 蘭格鋼鐵網 | observer |
langfang-municipal-government | Langfang Municipal Government, Langfang government, Langfang municipal government | 廊坊市政府 廊坊市人民政府 | government |
langham-hospitality | Langham Hospitality | 朗廷酒店 朗廷酒店集团 朗廷酒店集團 朗廷酒店投資 朗廷酒店投资 | |
langjiu | Langjiu, Sichuan Langjiu | 郎酒 郎酒股份 郎酒集团 郎酒集團 | |
langsha | Langsha | 浪莎股份 | |
languang-development | Languang Development | 蓝光发展 藍光發展 蓝光集团 藍光集團 | |
lanhua-sci-tech | Lanhua Sci-Tech, Shanxi Lanhua | 兰花科创 蘭花科創 兰花集团 蘭花集團 | | mining fertiliser
lanner-electronics | Lanner Electronics | 立端科技 | |
lannett | Lannett | | | drugs
lanova-medicines | LaNova Medicines | 礼新医药 禮新醫藥 | | drugs
lansen-pharma | Lansen Pharma | 朗生医药 朗生醫藥 | | drugs
lansforsakringar | Länsförsäkringar, Lansforsakringar | | lender |
lanshi-heavy-equipment | Lanshi Heavy Equipment, LS Heavy, Lanzhou LS | 兰石重装 蘭石重裝 兰石集团 蘭石集團 | | equipment
lansus-technologies | Lansus Technologies | 飞骧科技 飛驤科技 | | chips
lante-optics | Lante Optics | 蓝特光学 藍特光學 | | optics
lantern-pharma | Lantern Pharma | | | drugs
lantheus | Lantheus | 蘭瑟斯 兰瑟斯 | | drugs
lantmannen | Lantmännen, Lantmannen | | | grain
lanvin-group | Lanvin Group, Fosun Fashion, Lanvin | 复朗集团 復朗集團 复朗 復朗 朗万 朗萬 浪凡 | |
lanxess | Lanxess | 朗盛 | | chemicals
lanzatech | LanzaTech, LanzaJet | 朗澤科技 朗泽科技 朗泽 朗澤 | | oil
lanzhou-huanghe | Lanzhou Huanghe | 兰州黄河 蘭州黃河 黄河嘉酿 黃河嘉釀 | |
lanzhou-jinchuan-new-material | Lanzhou Jinchuan New Material | 兰州金川科技园 蘭州金川科技園 兰州金川新材料 蘭州金川新材料 | | materials
lanzhou-municipal-government | Lanzhou Municipal Government, Lanzhou government, Lanzhou municipal government | 兰州市政府 蘭州市政府 兰州市人民政府 蘭州市人民政府 | government |
lanzhou-new-area-investment | Lanzhou New Area Investment | 兰州新区投资集团 蘭州新區投資集團 | |
lanzhou-new-area-management-committee | Lanzhou New Area Management Committee | 兰州新区管委会 蘭州新區管委會 | government |
lanzhou-petrochemical | Lanzhou Petrochemical | 兰州石化 蘭州石化 | | chemicals
lanzhou-rail-transit | Lanzhou Rail Transit | 兰州轨道交通 蘭州軌道交通 | |
lanzhou-sasac | Lanzhou SASAC, Lanzhou Municipal SASAC | 兰州市国资委 蘭州市國資委 兰州国资委 蘭州國資委 | government |
lanzhou-university | Lanzhou University | 兰州大学 蘭州大學 | |
lanzhou-urban-development | Lanzhou Urban Development | 兰州建投 蘭州建投 兰州建设投资控股集团 蘭州建設投資控股集團 | |
lao-airlines | Lao Airlines | 老挝航空 老撾航空 | | airline
lao-feng-xiang | Lao Feng Xiang | 老凤祥 老鳳祥 | | retail
lao-gan-ma | Lao Gan Ma | 老干妈 老乾媽 | |
lao-miao-gold | Lao Miao Gold | 老庙黄金 老廟黃金 | | retail
lao-xiang-ji | Lao Xiang Ji, LXJ International | 老乡鸡 老鄉雞 | | retail
laobaigan | Laobaigan | 老白干酒 老白乾酒 衡水老白干 衡水老白乾 | |
laopu-gold | Laopu Gold | 老铺黄金 老鋪黃金 | | retail
laos-china-railway | Laos-China Railway | 老中铁路公司 老中鐵路公司 | |
laos-kaiyuan | Laos Kaiyuan, Kaiyuan Laos | 老挝开元 老撾開元 | | fertiliser
laotian-government | Laotian government, Lao government | 老挝政府 老撾政府 | government |
laplace-renewable-energy | Laplace Renewable Energy | 拉普拉斯新能源 | | equipment
laramide-resources | Laramide Resources | | | uranium
larimar-therapeutics | Larimar Therapeutics | | | drugs
larsen-and-toubro | Larsen & Toubro, L&T | 拉森特博洛 拉森图博 拉森圖博 拉森和图博罗 拉森和圖博羅 L&T集团 L&T集團 | | epc
larvotto-resources | Larvotto Resources | | | mining
las-bambas | Las Bambas | 拉斯邦巴斯 | | mining
las-vegas-raiders | Las Vegas Raiders | 拉斯維加斯突襲者 拉斯维加斯突袭者 | | rights
las-vegas-sands | Las Vegas Sands | 拉斯維加斯金沙 拉斯维加斯金沙 金沙集團 金沙集团 | |
lasertec | Lasertec | | | equipment
last-energy | Last Energy | 最后能源 最後能源 | | reactors
latecoere | Latécoère, Latecoere | 拉特科埃尔 拉特科埃爾 | | aircraft
latin-resources | Latin Resources | | | lithium
latitude-financial | Latitude Financial | | lender |
latour | Investment AB Latour | | fund |
lattice-semiconductor | Lattice Semiconductor | 萊迪思 莱迪思 萊迪思半導體 莱迪思半导体 | | chips
latvenergo | Latvenergo | 拉脱维亚能源 拉脱維亞能源 拉脫維亞能源 | | power
latvian-government | Latvian government, Republic of Latvia | 拉脱维亚政府 拉脱維亞政府 拉脫維亞政府 | government |
latvian-railways | Latvian Railway, Latvijas dzelzceļš | 拉脱维亚铁路 拉脱維亞鐵路 拉脫維亞鐵路 | |
latvijas-mobilais-telefons | Latvijas Mobilais Telefons | | | telecom
laureate-education | Laureate Education | 劳瑞德 勞瑞德 | |
laurel-foods | Laurel Foods, Laurel Corporation | 桂冠實業 桂冠实业 桂冠食品 | |
laurentian-bank | Laurentian Bank | | lender |
laurus-labs | Laurus Labs | | | cdmo
lavazza | Lavazza | 拉瓦萨 拉瓦薩 乐维萨 樂維薩 | | retail
lawrence-berkeley-national-laboratory | Lawrence Berkeley National Laboratory | 勞倫斯伯克利國家實驗室 劳伦斯伯克利国家实验室 | |
lawrence-livermore-national-laboratory | Lawrence Livermore National Laboratory | 勞倫斯利弗莫爾國家實驗室 劳伦斯利弗莫尔国家实验室 | |
lawson | Lawson China | 罗森 羅森 罗森便利店 羅森便利店 罗森中国 羅森中國 | | retail
layer-9-data-centers | Layer 9 Data Centers | | | datacentre
layn-natural-ingredients | Layn Natural Ingredients | 莱茵生物 萊茵生物 | |
lazada | Lazada | 来赞达 來贊達 | | platform
lazard | Lazard | 拉扎德 瑞德集團 瑞德集团 | observer |
lbank | L-Bank | | lender |
lbbw | LBBW, Landesbank Baden-Württemberg, Landesbank Baden-Wuerttemberg | 巴登-符腾堡州银行 巴登-符騰堡州銀行 德国巴登符腾堡州银行 德國巴登符騰堡州銀行 | lender |
lbx-pharmacy | LBX Pharmacy, Laobaixing | 老百姓大药房 老百姓大藥房 | | retail
lc-waikiki | LC Waikiki | | | retail
lccc | Low Carbon Contracts Company, LCCC | 低碳合约公司 低碳合約公司 | |
lci-aviation | LCI Aviation, Lease Corporation International | | lender | lease
ld-robot | LD Robot | 乐动机器人 樂動機器人 | | equipment
ldc-hotels | LDC Hotels, L'Hotel de Chine | 雲朗觀光 云朗观光 雲朗集團 云朗集团 | |
ldk-solar | LDK Solar | 赛维LDK 賽維LDK 赛维 賽維 | | solar
le-mans-aco | Le Mans ACO, Automobile Club de l'Ouest | | | rights
leader-drive | Leader Drive, Leaderdrive, Leader Harmonious Drive | 绿的谐波 綠的諧波 | | parts
leading-edge-materials | Leading Edge Materials | | | mining
leadmicro | Leadmicro, Jiangsu Leadmicro Nano | 微导纳米 微導納米 | | equipment
leads-biolabs | Leads Biolabs | 维立志博 維立志博 | | drugs
leadtek-research | Leadtek Research | 麗臺 丽台 麗臺科技 丽台科技 | |
leadtrend | Leadtrend | 通嘉科技 | | chips
leadyo-ic-testing | Leadyo IC Testing, Leadyo | 利扬芯片 利揚芯片 | | chips
leag | LEAG | 劳齐茨能源 勞齊茨能源 | | power
lealea-enterprise | Lealea Enterprise, Lealea Group | 力麗 力丽 力麗集團 力丽集团 力麗企業 力丽企业 | |
leapmotor | Leapmotor, Leap Motor | 零跑 零跑汽车 零跑汽車 零跑科技 | | cars
leapmotor-international | Leapmotor International | 零跑国际 零跑國際 | | cars
lear-corp | Lear Corp, Lear Corporation | 李爾公司 李尔公司 | | parts
leasys | Leasys | | lender |
lebanese-government | Lebanese government | 黎巴嫩政府 | government |
leclanche | Leclanché, Leclanche | 雷克兰奇 雷克蘭奇 | | batteries
leclerc | E.Leclerc, E. Leclerc | 勒克莱尔超市 勒克萊爾超市 | | retail
lecom | Le.com, LeEco | 乐视网 樂視網 乐视视频 樂視視頻 | | media
ledesma-sa | Ledesma SA | | | farm
ledger | Ledger SAS | | |
lee-and-li | Lee and Li | 理律 理律法律事務所 理律法律事务所 | observer |
lee-and-man-chemical | Lee & Man Chemical | 理文化工 | | chemicals
lee-equity-partners | Lee Equity Partners | | fund |
lee-kum-kee | Lee Kum Kee | 李锦记 李錦記 李錦記集團 李锦记集团 | |
lee-man-fc | Lee Man FC, Lee Man Group | 理文足球隊 理文足球队 理文集團 理文集团 | |
lee-ming-construction | Lee Ming Construction | 利晉工程 利晋工程 | | epc
leeds-united | Leeds United | 利兹联 利茲聯 | |
leeno-industrial | Leeno Industrial | | | equipment
lees-pharmaceutical | Lee's Pharmaceutical | 李氏大药厂 李氏大藥廠 | | drugs
lefit | Lefit, LeKe Fitness | 乐刻运动 樂刻運動 | |
leg-immobilien | LEG Immobilien | | |
legal-and-general | Legal & General, Legal and General, L&G | 法通保险 法通保險 英国法通保险 英國法通保險 法通集团 法通集團 | lender |
legend-star | Legend Star | 联想之星 聯想之星 | fund |
legendary-entertainment | Legendary Entertainment | 传奇影业 傳奇影業 传奇娱乐 傳奇娛樂 | | rights
legends-global | Legends Global | | |
lego | Lego, LEGO, Lego Group, LEGO Group | 乐高 樂高 乐高集团 樂高集團 | |
lego-foundation | Lego Foundation | | fund |
legoland | Legoland, Merlin Entertainments | 乐高乐园 樂高樂園 默林娱乐 默林娛樂 默林娱乐集团 默林娛樂集團 | |
legrand | Legrand | 罗格朗 羅格朗 | |
lehto | Lehto Group | | | epc
lei-garden | Lei Garden | 利苑酒家 利苑 | |
leica | Leica Camera | 徕卡 徠卡 徕卡相机 徠卡相機 莱卡相机 萊卡相機 | |
leicester-city | Leicester City | 莱斯特城 萊斯特城 李斯特城 | |
leiden | Leiden University | 莱顿大学 萊頓大學 | |
leidos | Leidos | 雷多斯 萊多斯 莱多斯 | | defence
leighton-asia | Leighton Asia | 禮頓亞洲 礼顿亚洲 禮頓建築 礼顿建筑 | | epc
leisure-and-cultural-services-department | Leisure and Cultural Services Department, LCSD | 康樂及文化事務署 康乐及文化事务署 康文署 | government |
leiyunshang | Leiyunshang | 雷允上 | | drugs
leju-robotics | Leju Robotics, Leju | 乐聚机器人 樂聚機器人 乐聚 樂聚 乐聚智能 樂聚智能 | |
lek-slovenia | Lek Slovenia | | | drugs
lekela-power | Lekela Power | 勒凯拉电力 勒凱拉電力 | | power
lekki-deep-sea-port | Lekki Deep Sea Port, Lekki Port | 莱基港 萊基港 莱基深水港 萊基深水港 | |
lekki-free-zone | Lekki Free Zone, Lekki Worldwide | 莱基自贸区 萊基自貿區 | |
lelecha | Lelecha | 乐乐茶 樂樂茶 | |
lelon-electronics | Lelon Electronics | 立隆電 立隆电 立隆電子 立隆电子 | | parts
lemon-cash | Lemon Cash | | | platform
lemonade-inc | Lemonade Inc | | lender | platform
lendingclub | LendingClub | | lender | platform
lengshuijiang-steel | Lengshuijiang Steel | 冷水江钢铁 冷水江鋼鐵 冷钢 冷鋼 博长控股 博長控股 | | steel
lennar | Lennar | 萊納房屋 莱纳房屋 | |
lennox-international | Lennox International | 雷諾士 雷诺士 | | equipment
lenovo-capital | Lenovo Capital, LCIG, Lenovo Capital and Incubator Group, Lenovo Capital and Incubator | 联想创投 聯想創投 联想创投集团 聯想創投集團 | fund |
lens-technology | Lens Technology | 蓝思科技 藍思科技 蓝思 藍思 | |
lenskart | Lenskart | | | retail
lenta | Lenta | 连塔 連塔 | | retail
lenz-therapeutics | LENZ Therapeutics | | | drugs
lenzing | Lenzing | 兰精 蘭精 兰精集团 蘭精集團 | | materials
leo-express | Leo Express | | |
leo-group | Leo Group | 利欧股份 利歐股份 利欧集团 利歐集團 | |
leo-lithium | Leo Lithium | 里奥锂业 里奧鋰業 | | lithium
leo-pharma | LEO Pharma, Leo Pharma | 利奥制药 利奧製藥 | | drugs
leonard-green | Leonard Green, Leonard Green & Partners | | fund |
leone-rock-metal | Leone Rock Metal, Kingho Mining | 庆华塞拉利昂 慶華塞拉利昂 | | mining
leonhardt-blumberg | Leonhardt & Blumberg | | | shipping
leoni | Leoni | 莱尼集团 萊尼集團 | | parts
leonine | Leonine Studios | | |
leonteq | Leonteq | | lender |
leopalace21 | Leopalace21 | Leopalace21 | |
leprino-foods | Leprino Foods | 萊普利諾 莱普利诺 | |
lepu-biopharma | Lepu Biopharma | 乐普生物 樂普生物 | | drugs
lepu-medical | Lepu Medical | 乐普医疗 樂普醫療 | | equipment
leroy | Lerøy, Leroy Seafood, Lerøy Seafood | 莱瑞海产 萊瑞海產 勒洛伊 莱瑞 萊瑞 莱瑞海鲜 萊瑞海鮮 | | farm
les-enphants | Les Enphants | 麗嬰房 丽婴房 | | retail
lesaffre | Lesaffre | 乐斯福 樂斯福 | |
leshan-city-commercial-bank | Leshan City Commercial Bank | 乐山市商业银行 樂山市商業銀行 乐山商行 樂山商行 | lender |
leshan-electric-power | Leshan Electric Power | 乐山电力 樂山電力 | | power
leshan-municipal-government | Leshan Municipal Government, Leshan government, Leshan municipal government | 乐山市政府 樂山市政府 乐山市人民政府 樂山市人民政府 | government |
leshan-state-owned-investment | Leshan State-owned Investment | 乐山国投 樂山國投 乐山国有资产投资运营集团 樂山國有資產投資運營集團 | fund |
lesotho-government | Lesotho government | 莱索托政府 萊索托政府 | government |
less-common-metals | Less Common Metals | | | rare-earths
let-group | LET Group | LET集團 LET集团 | |
letsvan | Letsvan, Quantum Song | 量子之歌 奇梦岛 奇夢島 | |
letterone | LetterOne | | fund |
levc | LEVC, London Electric Vehicle Company | 伦敦电动汽车 倫敦電動汽車 英伦汽车 英倫汽車 伦敦电动汽车公司 倫敦電動汽車公司 | | cars
level-5 | Level-5 | | |
levi-strauss | Levi Strauss, Levi's | 李維斯 李维斯 李維斯公司 李维斯公司 | |
lexar | Lexar | 雷克沙 | | memory
lexeo-therapeutics | Lexeo Therapeutics | | | drugs
lexicon-pharmaceuticals | Lexicon Pharmaceuticals | | | drugs
lexin-outdoor | Lexin Outdoor | 乐欣户外 樂欣户外 樂欣戶外 | |
lexington-partners | Lexington Partners | | fund |
leyard | Leyard, Leyard Optoelectronic | 利亚德 利亞德 | |
leyou | Leyou, Leysen | 乐友国际 樂友國際 乐友孕婴童 樂友孕嬰童 | | retail
lezhin | Lezhin | | | rights
lf-corp | LF Corp | | |
lfp | Ligue de Football Professionnel, LFP Media, Ligue 1 | 法甲 法国足球职业联盟 法國足球職業聯盟 法甲联赛 法甲聯賽 法甲联盟 法甲聯盟 法国职业足球联盟 法國職業足球聯盟 | | rights
lg-ai-research | LG AI Research | | | ai
lg-cns | LG CNS | | | software
lg-display | LG Display | LG显示 LG顯示 乐金显示 樂金顯示 | |
lg-electronics | LG Electronics | LG电子 LG電子 乐金电子 樂金電子 | |
lg-group | LG Group, LG Corp | LG集团 LG集團 | |
lg-hausys | LG Hausys, LX Hausys | LX豪适 LX豪適 | |
lg-household-and-health-care | LG Household & Health Care, LG H&H | LG生活健康 LG健康生活 乐金生活健康 樂金生活健康 | |
lg-innotek | LG Innotek | LG伊诺特 LG伊諾特 乐金伊诺特 樂金伊諾特 | | optics
lg-magna-e-powertrain | LG Magna e-Powertrain | LG麦格纳 LG麥格納 | | parts
lg-twins | LG Twins | LG双子 LG雙子 | |
lg-uplus | LG Uplus | LGUplus LG电信 LG電信 | | telecom
lgim | LGIM, Legal & General Investment Management | 法通投资管理 法通投資管理 法通投资 法通投資 | fund |
lgt | LGT, LGT Capital Partners | 列支敦士登皇室银行 列支敦士登皇室銀行 | fund |
lh-financial-group | LH Financial Group, LH Bank | 泰國LH金融集團 泰国LH金融集团 LH銀行 LH银行 | lender |
lh-group-hong-kong | LH Group Hong Kong | 叙福樓 叙福楼 叙福樓集團 叙福楼集团 敘福樓 | |
lhoist | Lhoist | | | materials
lhv | LHV Group, LHV Pank | | lender |
lhyfe | Lhyfe | | |
li-cycle | Li-Cycle | | | materials
li-ka-shing-foundation | Li Ka Shing Foundation | 李嘉誠基金會 李嘉诚基金会 | |
li-ning-company | Li Ning Company, Li-Ning, Li Ning | 李宁 李寧 李宁公司 李寧公司 李宁集团 李寧集團 李宁体育 李寧體育 | |
li-peng-enterprise | Li Peng Enterprise, Libolon | 力鵬企業 力鹏企业 | |
liaison-office-in-hong-kong | Liaison Office in Hong Kong | 中联办 中聯辦 香港中联办 香港中聯辦 | government |
lian-beng | Lian Beng | 联明集团 聯明集團 | |
lian-hwa-foods | Lian Hwa Foods | 聯華食品 联华食品 聯華食 联华食 | |
lianbio | LianBio | 聯拓生物 联拓生物 | | drugs
lianchu-securities | Lianchu Securities | 联储证券 聯儲證券 | observer |
liangjiang-new-area-management-committee | Liangjiang New Area Management Committee | 两江新区管委会 兩江新區管委會 重庆两江新区管委会 重慶兩江新區管委會 | government |
liangyou-group | Liangyou Group, Shanghai Liangyou | 良友集团 良友集團 上海良友 | | grain
lianhe-chemical-technology | Lianhe Chemical Technology, Lianhetech | 联化科技 聯化科技 | | chemicals
lianhe-ratings-global | Lianhe Ratings Global | 联合国际 聯合國際 联合评级国际 聯合評級國際 | observer |
lianhua-supermarket | Lianhua Supermarket | 联华超市 聯華超市 | | retail
lianjia | Lianjia, Homelink | 链家 鏈家 链家网 鏈家網 | | platform
lianlian-digitech | Lianlian DigiTech, LianLian Pay, LianLian | 连连数字 連連數字 连连支付 連連支付 | |
lianrui-new-materials | Lianrui New Materials, Novoray | 联瑞新材 聯瑞新材 | | materials
liansheng-paper | Liansheng Paper | 联盛纸业 聯盛紙業 联盛浆纸 聯盛漿紙 | |
lianyuan-iron-and-steel | Lianyuan Iron & Steel, Valin Lianyuan | 华菱涟钢 華菱漣鋼 涟源钢铁 漣源鋼鐵 涟钢 漣鋼 | | steel
lianyungang-municipal-government | Lianyungang Municipal Government, Lianyungang government, Lianyungang municipal government | 连云港市政府 連雲港市政府 连云港市人民政府 連雲港市人民政府 | government |
lianyungang-port-group | Lianyungang Port Group, Lianyungang Port | 连云港港口集团 連雲港港口集團 连云港港口控股 連雲港港口控股 连云港港口 連雲港港口 | |
liaohe-oilfield | Liaohe Oilfield | 辽河油田 遼河油田 | | oil
liaoning-airport-group | Liaoning Airport Group | 辽宁机场集团 遼寧機場集團 | |
liaoning-asset-management | Liaoning Asset Management, Liaoning State-owned Asset | 辽宁资产 遼寧資產 辽宁资产管理 遼寧資產管理 | lender |
liaoning-communications-construction-investment | Liaoning Communications Construction Investment, Liaoning Transport Construction Investment | 辽宁交投 遼寧交投 辽宁交投集团 遼寧交投集團 辽宁省交通建设投资集团 遼寧省交通建設投資集團 | |
liaoning-department-of-transportation | Liaoning Department of Transportation, Liaoning Provincial Transport Department | 辽宁省交通运输厅 遼寧省交通運輸廳 辽宁交通运输厅 遼寧交通運輸廳 | government |
liaoning-development-and-reform-commission | Liaoning Development and Reform Commission | 辽宁省发改委 遼寧省發改委 辽宁发改委 遼寧發改委 辽宁省发展改革委 遼寧省發展改革委 | government |
liaoning-energy | Liaoning Energy, Hongyang Energy | 红阳能源 紅陽能源 辽宁能源煤电 遼寧能源煤電 | | mining power
liaoning-energy-industry-holding | Liaoning Energy Industry Holding | 辽能集团 遼能集團 辽宁能源集团 遼寧能源集團 辽宁省能源产业控股集团 遼寧省能源產業控股集團 | |
liaoning-flying-leopards | Liaoning Flying Leopards | 辽宁本钢男篮 遼寧本鋼男籃 | |
liaoning-healthcare-security-administration | Liaoning Healthcare Security Administration | 辽宁省医保局 遼寧省醫保局 辽宁医保局 遼寧醫保局 | government |
liaoning-industrial-investment-fund | Liaoning Industrial Investment Fund | 辽宁产业引导基金 遼寧產業引導基金 辽宁省产业投资引导基金 遼寧省產業投資引導基金 | fund |
liaoning-nuclear-power | Liaoning Nuclear Power, Xudabao Nuclear Power | 徐大堡核电 徐大堡核電 辽宁核电 遼寧核電 中核辽宁核电 中核遼寧核電 | | power
liaoning-provincial-department-of-finance | Liaoning Provincial Department of Finance, Liaoning Department of Finance | 辽宁省财政厅 遼寧省財政廳 辽宁财政厅 遼寧財政廳 | government |
liaoning-provincial-government | Liaoning Provincial Government, Liaoning provincial government, Liaoning government | 辽宁省政府 遼寧省政府 辽宁省人民政府 遼寧省人民政府 | government |
liaoning-rural-commercial-bank | Liaoning Rural Commercial Bank | 辽宁农商银行 遼寧農商銀行 辽宁农商行 遼寧農商行 | lender |
liaoning-sasac | Liaoning SASAC, Liaoning Provincial SASAC | 辽宁省国资委 遼寧省國資委 辽宁国资委 遼寧國資委 | government |
liaoning-zhongwang | Liaoning Zhongwang | 辽宁忠旺 遼寧忠旺 | | materials
libbs | Libbs | | | drugs
liberian-government | Liberian government | 利比里亚政府 利比里亞政府 | government |
liberty-energy | Liberty Energy | | | equipment
liberty-financial-group | Liberty Financial Group | | lender |
liberty-galati | Liberty Galati, Liberty Galați | 加拉茨钢厂 加拉茨鋼廠 | | steel
liberty-global | Liberty Global | 自由全球 | | telecom
liberty-holdings | Liberty Holdings | | lender |
liberty-latin-america | Liberty Latin America | | | telecom
liberty-media | Liberty Media | 自由媒體集團 自由媒体集团 自由媒体 自由媒體 | | media
liberty-mutual | Liberty Mutual, Liberty Specialty Markets | 利寶互助 利宝互助 利寶保險 利宝保险 美國利寶互助 美国利宝互助 | lender |
liberty-mutual-investments | Liberty Mutual Investments | | fund |
liberty-steel | Liberty Steel, GFG Alliance, Gupta Family Group, InfraBuild | 自由钢铁 自由鋼鐵 GFG联盟 GFG聯盟 利伯蒂钢铁 利伯蒂鋼鐵 | | steel
liberty-strategic-capital | Liberty Strategic Capital | 自由戰略資本 自由战略资本 | fund |
liberty-times-group | Liberty Times Group | 自由时报 自由時報集團 自由时报集团 | |
library-of-congress | Library of Congress | 美國國會圖書館 美国国会图书馆 | government |
liby | Liby | 立白 立白集团 立白集團 | |
libyan-government | Libyan government | 利比亚政府 利比亞政府 | government |
libyan-investment-authority | Libyan Investment Authority | 利比亚投资局 利比亞投資局 | fund |
liebherr | Liebherr | 利勃海尔 利勃海爾 | | equipment
liege-airport | Liege Airport | 列日机场 列日機場 | |
liepin | Liepin, Tongdao Liepin | 猎聘 獵聘 同道猎聘 同道獵聘 | | platform
liex-sa | Liex SA | | | lithium
lifan-technology | Lifan Technology, Livan Automotive, Lifan | 力帆科技 睿蓝汽车 睿藍汽車 力帆 | | cars
lifco | Lifco | | |
life-healthcare | Life Healthcare | | |
life-insurance-corporation-of-india | Life Insurance Corporation of India, LIC India | 印度人寿保险公司 印度人壽保險公司 印度人寿 印度人壽 | lender |
life-time-group | Life Time Group | | |
life-tour | Life Tour | 五福旅行社 五福旅遊 五福旅游 | |
life360 | Life360 | | |
lifenet-insurance | Lifenet Insurance | | |
lifepoint-health | LifePoint Health, Lifepoint Health | | |
lifera | Lifera | | | cdmo
lifestance | LifeStance | | |
lifestyle-china | Lifestyle China | 利福中國 利福中国 | | retail
lifestyle-international | Lifestyle International, SOGO Hong Kong | 利福國際 利福国际 香港崇光 崇光百貨 崇光百货 | | retail
lifetech-scientific | Lifetech Scientific | 先健科技 | | equipment
lifezone-metals | Lifezone Metals, Kabanga Nickel | 卡班加镍业 卡班加鎳業 | | mining
lifull | Lifull | | | platform
lig-nex1 | LIG Nex1 | | | defence
liga-portugal | Liga Portugal | 葡超 葡超联赛 葡超聯賽 | | rights
ligachem-biosciences | LigaChem Biosciences, LegoChem | | | drugs
ligado-networks | Ligado Networks | | | telecom
ligand-pharmaceuticals | Ligand Pharmaceuticals | | | drugs
ligao-foods | Ligao Foods | 立高食品 | |
light-and-wonder | Light & Wonder | | |
light-chaser-animation | Light Chaser Animation | 追光动画 追光動畫 | | rights
light-conversion | Light Conversion | | | optics
light-sa | Light SA | | | power
lightbridge | Lightbridge | | | uranium
lightelligence | Lightelligence | 曦智科技 | | chips
lightmatter | Lightmatter | | | optics
lightpath | Lightpath | | | telecom
lightpath-fiber | Lightpath Fiber | | | telecom
lightsource-bp | Lightsource bp, Lightsource BP | 光源bp | | power
lightspeed-commerce | Lightspeed Commerce | | | software
lightspeed-venture-partners | Lightspeed Venture Partners | 光速創投 光速创投 光速創業投資 光速创业投资 | fund |
lightwave-logic | Lightwave Logic | | | optics
lightyear | Lightyear Layer, Lightyear Solar | | |
lihao-semiconductor | Lihao Semiconductor, Qinghai Lihao | 丽豪清能 麗豪清能 丽豪半导体 麗豪半導體 青海丽豪 青海麗豪 | | polysilicon
lihpao-resort | Lihpao Resort, Lihpao Group | 麗寶集團 丽宝集团 麗寶樂園 丽宝乐园 麗寶建設 丽宝建设 | |
lihua-animal-husbandry | Lihua Animal Husbandry | 立华股份 立華股份 立华牧业 立華牧業 | | farm
lijiang-yulong-tourism | Lijiang Yulong Tourism | 丽江股份 麗江股份 | |
lila-sciences | Lila Sciences | | | software
lilac-solutions | Lilac Solutions | | | equipment
lilanz | Lilanz, China Lilang | 中国利郎 中國利郎 利郎 | |
lilith-games | Lilith Games | 莉莉丝 莉莉絲 莉莉丝游戏 莉莉絲遊戲 莉莉絲游戲 | |
lilium | Lilium | 百合航空 | | aircraft
lily-and-beauty | Lily & Beauty | 丽人丽妆 麗人麗妝 | |
lim-and-tan-securities | Lim & Tan Securities | 林陈证券 林陳證券 | observer |
limad-holding | L'imad Holding, L'imad | | fund |
limagrain | Limagrain, Vilmorin | 利马格兰 利馬格蘭 利马格兰集团 利馬格蘭集團 | | farm
limak | Limak, Limak Holding | 利马克 利馬克 利马克集团 利馬克集團 利马克控股 利馬克控股 | | epc
limin-group | Limin Group | 利民股份 利民控股 | | chemicals
limx-dynamics | LimX Dynamics | 逐际动力 逐際動力 | |
lin-gang-special-area-administration | Lin-gang Special Area Administration, Lingang New Area Administration | 临港新片区管委会 臨港新片區管委會 上海临港新片区管委会 上海臨港新片區管委會 | government |
lin-qing-xuan | Lin Qing Xuan, Forest Cabin | 林清轩 林清軒 | |
lin-shin-hospital | Lin Shin Hospital | 林新醫院 林新医院 林新醫療 林新医疗 | |
lina-life-korea | Lina Life Korea | | lender |
linamar | Linamar | 利納馬 利纳马 利納瑪 利纳玛 | | parts
lincoln-electric | Lincoln Electric | 林肯電氣 林肯电气 | | equipment
lincoln-financial | Lincoln Financial, Lincoln National | 林肯國民 林肯国民 林肯金融 | lender |
lindab | Lindab | | |
lindblad-expeditions | Lindblad Expeditions | | |
linde-lienhwa | Linde LienHwa | 聯華林德 联华林德 | |
lindex | Lindex, Stockmann | 斯托克曼 | | retail
lindsay-corp | Lindsay Corp | | | equipment
lindsay-goldberg | Lindsay Goldberg | | fund |
line-man-wongnai | LINE Man Wongnai | | | platform
linea-1-lima | Línea 1 Lima, Lima Metro | 利馬地鐵 利马地铁 | government |
lineage-logistics | Lineage Logistics, Lineage Inc | | |
linear-capital | Linear Capital, Linear Venture | 线性资本 線性資本 | fund |
linear-technology | Linear Technology | 凌力爾特 凌力尔特 | | chips
linerlytica | Linerlytica | | observer |
linet | Linet Group | | |
linfox | Linfox | 林福克斯 | | transport
lingang-laboratory | Lingang Laboratory | 临港实验室 臨港實驗室 | |
lingang-new-area-fund | Lingang New Area Fund, Lingang Sci-tech Investment, Lin-gang Special Area Fund | 临港新片区基金 臨港新片區基金 临港科创投 臨港科創投 临港科投 臨港科投 临港新片区科创产业基金 臨港新片區科創產業基金 | fund |
lingang-zhizhao | Lingang Zhizhao | 临港智兆 臨港智兆 上海临港智兆 上海臨港智兆 | fund |
lingbao-wason | Lingbao Wason | 灵宝华鑫 靈寶華鑫 灵宝华鑫铜箔 靈寶華鑫銅箔 | | materials
lingjun-investment | Lingjun Investment | 灵均投资 靈均投資 | fund |
lingkang-pharma | Lingkang Pharma | 灵康药业 靈康藥業 | | drugs
linglong-tire | Linglong Tire, Shandong Linglong, Linglong | 玲珑轮胎 玲瓏輪胎 玲珑集团 玲瓏集團 | | parts
lingnan-university | Lingnan University | 嶺南大學 岭南大学 香港嶺南大學 香港岭南大学 | |
lingong-group | Lingong Group, Lingong Heavy Machinery | 临工重机 臨工重機 临工集团 臨工集團 山东临工 山東臨工 | | equipment
lingrui-pharma | Lingrui Pharma | 羚锐制药 羚鋭製藥 羚銳製藥 | | drugs
lingsen-precision | Lingsen Precision | 菱生 菱生精密 | |
lingyi-itech | Lingyi iTech, Lingyi | 领益智造 領益智造 领益 領益 | | parts
lingyuan-steel-group | Lingyuan Steel Group | 凌钢集团 凌鋼集團 凌源钢铁 凌源鋼鐵 | | steel
lingyun-industrial | Lingyun Industrial | 凌云股份 凌雲股份 凌云工业 凌雲工業 | | parts
link-asset-management | Link Asset Management | 領展資產管理 领展资产管理 | fund |
link-logistics | Link Logistics | | |
linkdoc | LinkDoc | 零氪科技 | | software
linklaters | Linklaters | 年利达 年利達 | observer |
linktel-technologies | Linktel Technologies | 联特科技 聯特科技 | | optics
linmon-media | Linmon Media | 柠萌影视 檸萌影視 柠萌影业 檸萌影業 | | rights
linode | Linode | | | cloud
lintec | Lintec | 琳得科 | | materials
linyi-municipal-government | Linyi Municipal Government, Linyi government, Linyi municipal government | 临沂市政府 臨沂市政府 临沂市人民政府 臨沂市人民政府 | government |
linyi-urban-development | Linyi Urban Development | 临沂城发 臨沂城發 临沂城发集团 臨沂城發集團 | |
linyuan-investment | Linyuan Investment, Shenzhen Linyuan | 林园投资 林園投資 | fund |
lion-air | Lion Air | 狮航 獅航 狮子航空 獅子航空 印尼狮航 印尼獅航 | | airline
lion-corporation | Lion Corporation | 狮王 獅王 | |
lion-electric | Lion Electric | | | cars
lion-fund | Lion Fund, Lion Fund Management | 诺安基金 諾安基金 | fund |
lion-group-malaysia | Lion Group Malaysia | 金狮集团 金獅集團 | |
lion-microelectronics | Lion Microelectronics, Hangzhou Lion Microelectronics | 立昂微 金瑞泓 | | wafers
lion-pty | Lion Pty, Lion Nathan | 狮王集团澳大利亚 獅王集團澳大利亞 | |
lippo-limited | Lippo Limited, Lippo China Resources, Lippo, Lippo Group, Lippo Karawaci | 力寶集團 力宝集团 力寶華潤 力宝华润 | |
liquid-ai | Liquid AI | | | software
liquid-intelligent-technologies | Liquid Intelligent Technologies, Cassava Technologies | | | datacentre
liquid-wind | Liquid Wind | | |
liquidstack | LiquidStack | | | equipment
lishui-municipal-government | Lishui Municipal Government, Lishui government, Lishui municipal government | 丽水市政府 麗水市政府 丽水市人民政府 麗水市人民政府 | government |
lishui-state-owned-capital | Lishui State-owned Capital | 丽水国资 麗水國資 丽水市国有资本运营 麗水市國有資本運營 | |
lite-on-semiconductor | Lite-On Semiconductor | 敦南科技 | | chips
litgrid | Litgrid, EPSO-G | | |
lithia-motors | Lithia Motors | 利西亞 利西亚 | | retail
lithium-argentina | Lithium Argentina | 阿根廷锂业 阿根廷鋰業 | | lithium
lithium-ionic | Lithium Ionic | | | lithium
lithium-royalty-corp | Lithium Royalty Corp | | fund | lithium
lithuania-defence | Lithuanian Ministry of National Defence | 立陶宛国防部 立陶宛國防部 | government |
lithuanian-government | Lithuanian government, Republic of Lithuania | 立陶宛政府 | government |
litio-para-mexico | Litio para México, LitioMx | | | lithium
littelfuse | Littelfuse | 力特公司 | | parts
little-sheep | Little Sheep | 小肥羊 | |
litv | LiTV | LiTV立視 LiTV立视 立視科技 立视科技 | | platform
liugong-machinery | LiuGong Machinery, LiuGong | 柳工 柳工机械 柳工機械 广西柳工 廣西柳工 | | equipment
liulishuo | Liulishuo, LAIX | 流利说 流利説 流利說 | |
liupanshui-development-investment | Liupanshui Development Investment | 六盘水开投 六盤水開投 六盘水市开发投资 六盤水市開發投資 | |
liuzhou-dongcheng-investment | Liuzhou Dongcheng Investment | 柳州东投 柳州東投 柳州东城投资 柳州東城投資 | |
liuzhou-industrial-investment | Liuzhou Industrial Investment | 柳州产投 柳州產投 柳州产投集团 柳州產投集團 | fund |
liuzhou-liangmianzhen | Liuzhou Liangmianzhen | 两面针 兩面針 | |
liuzhou-municipal-government | Liuzhou Municipal Government, Liuzhou government, Liuzhou municipal government | 柳州市政府 柳州市人民政府 | government |
liv-golf | LIV Golf | LIV高尔夫 LIV高爾夫 LIV高尔夫联盟 LIV高爾夫聯盟 | | rights
live-nation | Live Nation, Live Nation Entertainment, Ticketmaster | 理想國演藝 理想国演艺 莱恩娱乐 萊恩娛樂 | |
live-oak-bank | Live Oak Bank, Live Oak Bancshares | | lender |
liverpool-fc | Liverpool FC, Liverpool Football Club | 利物浦足球俱乐部 利物浦足球俱樂部 | |
livi-bank | livi bank | livi銀行 livi银行 理慧銀行 理慧银行 | lender |
living-mall | Living Mall, Core Pacific Group | 威京集團 威京集团 京華城 京华城 鼎越開發 鼎越开发 威京總部集團 威京总部集团 | |
livzon-pharma | Livzon Pharma | 丽珠集团 麗珠集團 丽珠医药 麗珠醫藥 | | drugs
lixil | Lixil | 骊住 驪住 | |
lizhi-inc | Lizhi Inc | 荔枝集团 荔枝集團 荔枝FM | | media
lizhong-sitong | Lizhong Sitong, Lizhong Group | 立中集团 立中集團 立中四通 | | parts
lk-technology | LK Technology, L.K. Technology | 力劲科技 力勁科技 力劲 力勁 力勁集團 力劲集团 | | equipment
lkab | LKAB | 瑞典国有矿业公司 瑞典國有礦業公司 瑞典LKAB 瑞典国有矿业 瑞典國有礦業 | | mining
lkq-corp | LKQ Corp | | | parts
lloyds-of-london | Lloyd's of London | 劳合社 勞合社 伦敦劳合社 倫敦勞合社 伦敦劳埃德保险社 倫敦勞埃德保險社 | lender |
lloyds-register | Lloyd's Register | 劳氏船级社 勞氏船級社 英国劳氏船级社 英國勞氏船級社 | observer |
lm-wind | LM Wind Power | 艾尔姆风能 艾爾姆風能 艾尔姆风能叶片 艾爾姆風能葉片 | | turbines
lme | London Metal Exchange | 伦敦金属交易所 倫敦金屬交易所 | observer |
lmu | LMU Munich, Ludwig Maximilian University | 慕尼黑大学 慕尼黑大學 | |
lner | LNER | | |
lng-canada | LNG Canada | 加拿大液化天然氣公司 加拿大液化天然气公司 | | lng
lng-japan | LNG Japan | | | lng
loandepot | loanDepot | | lender |
loar-holdings | Loar Holdings | | | parts
lobito-atlantic-railway | Lobito Atlantic Railway | 洛比托大西洋铁路 洛比托大西洋鐵路 | | transport
loblaw | Loblaw, Loblaws | 羅布勞 罗布劳 | | retail
loc-troi | Loc Troi | | | grain
local-pensions-partnership | Local Pensions Partnership | | fund |
localiza | Localiza, Localiza&Co | | | lease
loccitane | L'Occitane, L'Occitane International | 欧舒丹 歐舒丹 欧舒丹国际 歐舒丹國際 | |
lock-and-lock | Lock&Lock | 乐扣乐扣 樂扣樂扣 | |
lockton | Lockton | 洛克頓 洛克顿 | observer |
loctek-ergonomic | Loctek Ergonomic | 乐歌股份 樂歌股份 乐歌 樂歌 | |
locus-robotics | Locus Robotics | | |
lodestone-energy | Lodestone Energy | | | solar
lodha | Lodha, Macrotech Developers | | |
loews-corp | Loews Corp, Loews Corporation, CNA Financial | 洛茲公司 洛兹公司 | fund |
loft-brasil | Loft Brasil | | | platform
log9-materials | Log9 Materials | | | batteries
logan-group | Logan Group | 龙光集团 龍光集團 龙光地产 龍光地產 | |
loganair | Loganair | 洛根航空 | | airline
loggi | Loggi | | | transport
logistec | Logistec | | | transport
logitech | Logitech | 罗技 羅技 | |
lohr | Lohr Industrie | | |
lojas-renner | Lojas Renner | | | retail
loma-negra | Loma Negra | 洛馬內格拉 洛马内格拉 | | materials
lombard-odier | Lombard Odier | 隆奥 隆奧 瑞士隆奥 瑞士隆奧 隆奥银行 隆奧銀行 | fund |
lombarda-china | Lombarda China | 中海基金 | fund |
lombardy | Lombardy region | 伦巴第大区 倫巴第大區 | government |
loncin | Loncin | 隆鑫通用 隆鑫控股 | |
london-city-airport | London City Airport | 伦敦城市机场 倫敦城市機場 | |
london-gateway | London Gateway, DP World UK | 伦敦门户港 倫敦門户港 倫敦門戶港 | |
londonmetric | LondonMetric | | |
lone-pine-capital | Lone Pine Capital | 孤松資本 孤松资本 | fund |
long-bon-development | Long Bon Development, Longbon International | 龍邦 龙邦 龍邦國際 龙邦国际 | |
long-chau | Long Chau, FPT Retail | | | retail
long-chen-paper | Long Chen Paper | 榮成紙業 荣成纸业 榮成紙 荣成纸 | |
long-island-power-authority | Long Island Power Authority | 長島電力局 长岛电力局 | | power
long-island-rail-road | Long Island Rail Road | 長島鐵路 长岛铁路 | government |
long-win-bus | Long Win Bus | 龍運巴士 龙运巴士 | |
longboard-pharmaceuticals | Longboard Pharmaceuticals | | | drugs
longbridge-securities | Longbridge Securities | 長橋證券 长桥证券 | observer |
longchamp | Longchamp | 珑骧 瓏驤 | |
longcheer | Longcheer, Longcheer Technology | 龙旗科技 龍旗科技 龙旗 龍旗 | |
longcheng-yingcai-fund | Longcheng Yingcai Fund | 龙城英才基金 龍城英才基金 | fund |
longda-food | Longda Food | 龙大美食 龍大美食 龙大肉食 龍大肉食 | | farm
longda-superalloy | Longda Superalloy, Jiangsu Longda | 隆达股份 隆達股份 | | materials
longfor | Longfor | 龙湖 龍湖 龙湖集团 龍湖集團 | |
longgang-financial-holding | Longgang Financial Holding, Longgang Industrial Investment | 龙岗金控 龍崗金控 龙岗产投 龍崗產投 深圳市龙岗金融投资控股 深圳市龍崗金融投資控股 | fund |
longhao-airlines | Longhao Airlines | 龙浩航空 龍浩航空 | | airline
longjian-road-and-bridge | Longjian Road & Bridge | 龙建股份 龍建股份 龙建路桥 龍建路橋 | | epc
longjiang-energy | Longjiang Energy | 黑龙江能源集团 黑龍江能源集團 | |
longjiang-industry-investment | Longjiang Industry Investment, Heilongjiang Industrial Investment | 黑龙江产投 黑龍江產投 黑龙江产投集团 黑龍江產投集團 黑龙江省产业投资集团 黑龍江省產業投資集團 | fund |
longking | Longking, Fujian Longking | 龙净环保 龍淨環保 福建龙净 福建龍淨 | | equipment
longli-technology | Longli Technology, Shenzhen Longli | 隆利科技 | |
longmay-mining | Longmay Mining, Heilongjiang Longmay | 龙煤集团 龍煤集團 龙煤矿业 龍煤礦業 黑龙江龙煤 黑龍江龍煤 | | mining
longping-high-tech | Longping High-Tech | 隆平高科 | | farm
longroad-energy | Longroad Energy | | | power
longsys | Longsys | 江波龙 江波龍 | | memory
longtu-photomask | Longtu Photomask | 龙图光罩 龍圖光罩 | | materials
longyan-investment-group | Longyan Investment Group | 龙岩投资集团 龍巖投資集團 | fund |
longyan-municipal-government | Longyan Municipal Government, Longyan government, Longyan municipal government | 龙岩市政府 龍巖市政府 龙岩市人民政府 龍巖市人民政府 | government |
longyuan-construction | Longyuan Construction | 龙元建设 龍元建設 | | epc
lonking | Lonking | 中国龙工 中國龍工 龙工 龍工 | | equipment
lookers | Lookers | | |
loomis | Loomis AB | | |
loong-air | Loong Air | 长龙航空 長龍航空 | | airline
loongson | Loongson | 龙芯中科 龍芯中科 龙芯 龍芯 | | chips
looop-inc | Looop Inc | | | power
loop-capital | Loop Capital | | observer |
lord-abbett-china | Lord Abbett China, Nord Fund | 诺德基金 諾德基金 | fund |
lordstown-motors | Lordstown Motors | 洛茲敦汽車 洛兹敦汽车 洛德斯敦 | | cars
loreal | L'Oréal, L'Oreal | 欧莱雅 歐萊雅 巴黎欧莱雅 巴黎歐萊雅 欧莱雅集团 歐萊雅集團 | |
loreal-china | L'Oréal China | 欧莱雅中国 歐萊雅中國 | |
loro-piana | Loro Piana | 诺悠翩雅 諾悠翩雅 | |
los-alamos-national-laboratory | Los Alamos National Laboratory | 洛斯阿拉莫斯國家實驗室 洛斯阿拉莫斯国家实验室 | |
los-angeles-county-government | Los Angeles County government, Los Angeles County | 洛杉磯縣政府 洛杉矶县政府 洛杉磯郡政府 洛杉矶郡政府 | government |
los-angeles-department-of-water-and-power | Los Angeles Department of Water and Power, LADWP | 洛杉磯水電局 洛杉矶水电局 | | power
los-angeles-dodgers | Los Angeles Dodgers | 洛杉磯道奇 洛杉矶道奇 | | rights
los-angeles-international-airport | Los Angeles International Airport | 洛杉磯國際機場 洛杉矶国际机场 | |
los-angeles-lakers | Los Angeles Lakers | 洛杉磯湖人 洛杉矶湖人 | | rights
los-angeles-metro | Los Angeles Metro, LA Metro | 洛杉磯大都會運輸局 洛杉矶大都会运输局 洛杉磯捷運局 洛杉矶捷运局 | government |
los-angeles-unified-school-district | Los Angeles Unified School District | 洛杉磯聯合學區 洛杉矶联合学区 | government |
los-angeles-world-airports | Los Angeles World Airports | 洛杉磯世界機場 洛杉矶世界机场 | |
los-bronces | Los Bronces, Anglo American Sur | | | mining
lot | LOT Polish Airlines, Polish Aviation Group | 波兰航空 波蘭航空 | | airline
lotte-biologics | Lotte Biologics | 乐天生物制剂 樂天生物製劑 乐天生物 樂天生物 | | cdmo
lotte-card | Lotte Card | 乐天信用卡 樂天信用卡 | lender |
lotte-chemical | Lotte Chemical | 乐天化学 樂天化學 乐天化工 樂天化工 | | materials
lotte-chemical-titan | Lotte Chemical Titan | 乐天大腾 樂天大騰 | | materials
lotte-chilsung | Lotte Chilsung | 乐天七星 樂天七星 | |
lotte-cinema | Lotte Cinema | 乐天影院 樂天影院 | |
lotte-department-store | Lotte Department Store | 乐天百货 樂天百貨 | | retail
lotte-duty-free | Lotte Duty Free | 乐天免税店 樂天免税店 樂天免稅店 | | retail
lotte-e-and-c | Lotte E&C | 乐天建设 樂天建設 | |
lotte-energy-materials | Lotte Energy Materials, Iljin Materials | 乐天能源材料 樂天能源材料 日进材料 日進材料 | | materials
lotte-fine-chemical | Lotte Fine Chemical | 乐天精密化学 樂天精密化學 | | chemicals
lotte-giants | Lotte Giants | 乐天巨人 樂天巨人 | |
lotte-group | Lotte Group, Lotte, Lotte Corp | 乐天集团 樂天集團 韩国乐天 韓國樂天 | |
lotte-grs | Lotte GRS, Lotteria | 乐天利 樂天利 | |
lotte-hotel | Lotte Hotel, Hotel Lotte | 乐天酒店 樂天酒店 | |
lotte-infracell | Lotte Infracell | | |
lotte-rental | Lotte Rental | 乐天租车 樂天租車 | |
lotte-shopping | Lotte Shopping, Lotte Mart | 乐天购物 樂天購物 乐天玛特 樂天瑪特 | | retail
lotte-ventures | Lotte Ventures | | fund |
lotte-wellfood | Lotte Wellfood, Lotte Confectionery | 乐天制果 樂天制果 | |
lotte-world | Lotte World | 乐天世界 樂天世界 | |
lotto-sport | Lotto Sport | | |
lottomatica | Lottomatica | | |
lotus-bakeries | Lotus Bakeries | 莲花烘焙 蓮花烘焙 | |
lotus-health | Lotus Health, Lotus Holdings, Lianhua Health | 莲花控股 蓮花控股 莲花健康 蓮花健康 | |
lotus-resources | Lotus Resources | 莲花资源 蓮花資源 | | uranium
lotus-technology | Lotus Technology, Lotus Cars, Group Lotus | 路特斯 路特斯科技 莲花跑车 蓮花跑車 | | cars
loudoun-county | Loudoun County | 勞登縣 劳登县 | government |
louis-dreyfus-armateurs | Louis Dreyfus Armateurs | 路易达孚船东 路易達孚船東 | | shipping
louis-vuitton | Louis Vuitton | 路易威登 | | retail
louisa-coffee | Louisa Coffee, Louisa Professional Coffee | 路易莎咖啡 | |
louisiana-pacific | Louisiana-Pacific | | | materials
loulo-gounkoto | Loulo-Gounkoto | 卢洛-贡科托 盧洛-貢科托 | | mining
louvre | Louvre Museum, Musée du Louvre | 卢浮宫 盧浮宮 羅浮宮 罗浮宫 卢浮宫博物馆 盧浮宮博物館 | |
louvre-abu-dhabi | Louvre Abu Dhabi | 阿布扎比卢浮宫 阿布扎比盧浮宮 | |
louvre-hotels | Louvre Hotels, Louvre Hotels Group, Groupe du Louvre | 卢浮酒店 盧浮酒店 卢浮酒店集团 盧浮酒店集團 卢浮集团 盧浮集團 | |
lovable-ai | Lovable AI | | | ai
loves-travel-stops | Love's Travel Stops | | | retail
lovisa | Lovisa | | | retail
low-carbon | Low Carbon Ltd | | | power
lower-saxony | State of Lower Saxony | 下萨克森州政府 下薩克森州政府 | government |
lowercarbon-capital | Lowercarbon Capital | | fund |
lowes | Lowe's | 勞氏 劳氏 勞氏公司 劳氏公司 | | retail
loxam | Loxam | | |
loxley | Loxley | | |
loxo-oncology | Loxo Oncology | | | drugs
lpbank | LPBank | | lender |
lpl-financial | LPL Financial | | observer |
lpp | LPP SA, LPP Reserved | | | retail
ls-cable | LS Cable, LS Cable & System | LS电缆 LS電纜 LS电线 LS電線 | | equipment
ls-electric | LS Electric | LS电气 LS電氣 LS产电 LS產電 | | equipment
ls-group | LS Group, LS Corp | LS集团 LS集團 | |
ls-marine-solution | LS Marine Solution | | |
ls-mnm | LS MnM | | | materials
ls-power | LS Power | | | power
lsb-industries | LSB Industries | | | fertiliser
lse | London Stock Exchange, London Stock Exchange Group, LSEG | 伦敦证券交易所 倫敦證券交易所 伦交所 倫交所 伦敦证券交易所集团 倫敦證券交易所集團 伦敦交易所集团 倫敦交易所集團 | observer |
lse-school | London School of Economics | 伦敦政治经济学院 倫敦政治經濟學院 伦敦政经学院 倫敦政經學院 | |
lsi-corporation | LSI Corporation | | | chips
lslidar | LSLiDAR, LeiShen Intelligent | 镭神智能 鐳神智能 | | optics
lsr-group | LSR Group | | |
lt-group | LT Group, Lucio Tan Group | 陈永栽集团 陳永栽集團 | |
ltg | LTG Group, Lietuvos geležinkeliai, Lithuanian Railways | 立陶宛铁路 立陶宛鐵路 | |
ltimindtree | LTIMindtree | | | software
lubambe-copper | Lubambe Copper | 卢班比铜矿 盧班比銅礦 | | mining
luberef | Luberef | | | oil
lubrizol | Lubrizol | 路博潤 路博润 | | materials
lucasfilm | Lucasfilm | 盧卡斯影業 卢卡斯影业 | | rights
luckin-coffee | Luckin Coffee | 瑞幸咖啡 瑞幸 | | retail
lucky-air | Lucky Air | 祥鹏航空 祥鵬航空 | | airline
lucky-cement | Lucky Cement | 幸福水泥 幸运水泥 幸運水泥 | |
lucky-cup | Lucky Cup | 幸运咖 幸運咖 | | retail
luen-thai-holdings | Luen Thai Holdings | 聯泰控股 联泰控股 | |
lufeng-nuclear-power | Lufeng Nuclear Power | 陆丰核电 陸豐核電 中广核陆丰 中廣核陸豐 | | power
lufthansa-cargo | Lufthansa Cargo | 汉莎货运 漢莎貨運 汉莎货运航空 漢莎貨運航空 | | airline
luhua-group | Luhua Group | 鲁花集团 魯花集團 鲁花 魯花 | | grain
lujiazui-trust | Lujiazui Trust | 陆家嘴信托 陸家嘴信託 陆家嘴国际信托 陸家嘴國際信託 | lender |
luk-fook | Luk Fook, Lukfook Jewellery, Luk Fook Holdings | 六福集团 六福集團 六福珠宝 六福珠寶 | | retail
luka-koper | Luka Koper, Port of Koper | 科佩尔港 科佩爾港 | |
lukang-pharmaceutical | Lukang Pharmaceutical, Shandong Lukang, Lukang Pharma | 鲁抗医药 魯抗醫藥 | | drugs
lukoil | Lukoil, LUKOIL, Litasco | 卢克石油 盧克石油 鲁克石油 魯克石油 卢克石油公司 盧克石油公司 利塔斯科 | | oil
lukoil-neftohim | Lukoil Neftohim Burgas, Neftochim Burgas | 布尔加斯炼油厂 布爾加斯煉油廠 | | oil
luli-group | Luli Group, Shouguang Luli | 鲁丽集团 魯麗集團 | | steel
lulu-group | Lulu Group, Lulu Retail | 露露集团 露露集團 露露超市 | | retail
lululemon | Lululemon | 露露乐蒙 露露樂蒙 露露樂檬 露露乐檬 露露檸檬 露露柠檬 | | retail
luma-ai | Luma AI | | | software
luma-energy | LUMA Energy, Genera PR | | | power
lumen-technologies | Lumen Technologies, CenturyLink | 流明科技 流明技术 流明技術 | | telecom
lumenis | Lumenis | 科医人 科醫人 | |
lumina-cloudinfra | Lumina CloudInfra | | | datacentre
luminar | Luminar, Luminar Technologies | | | optics
luminus | Luminus SA | | | power
lumos-pharma | Lumos Pharma | | | drugs
lumosa-therapeutics | Lumosa Therapeutics | 順藥 顺药 順天醫藥 顺天医药 順天生技 顺天生技 | | drugs
lumwana | Lumwana | 卢姆瓦纳铜矿 盧姆瓦納銅礦 | | mining
lunan-chemical | Lunan Chemical, Yankuang Lunan | 鲁南化工 魯南化工 兖矿鲁南化工 兗礦魯南化工 | | chemicals
lunan-pharma | Lunan Pharma | 鲁南制药 魯南製藥 | | drugs
lunate | Lunate | | fund |
lund-university | Lund University | 隆德大学 隆德大學 | |
lundbeckfonden | Lundbeckfonden, Lundbeck Foundation | | fund |
lundbergs | L E Lundbergföretagen, Lundbergs | | fund |
lundin-gold | Lundin Gold | 倫丁黃金 伦丁黄金 | | mining
lundin-mining | Lundin Mining | 倫丁礦業 伦丁矿业 | | mining
lung-yen-life-service | Lung Yen Life Service | 龍巖 龍巖公司 龙岩公司 | |
lunit | Lunit | | |
lunsin | Lunsin | 龙兴公司 龍興公司 图瓦龙兴 圖瓦龍興 | | mining
luohu-investment-holding | Luohu Investment Holding | 罗湖投控 羅湖投控 深圳市罗湖投资控股 深圳市羅湖投資控股 罗湖引导基金 羅湖引導基金 | fund |
luolai-lifestyle | Luolai Lifestyle | 罗莱生活 羅萊生活 | |
luoniushan | Luoniushan | 罗牛山 羅牛山 | | farm
luoping-zinc | Luoping Zinc | 罗平锌电 羅平鋅電 | | mining
luoyang-guohong | Luoyang Guohong, Luoyang Guohong Investment | 洛阳国宏 洛陽國宏 国宏集团 國宏集團 洛阳国宏投资控股集团 洛陽國宏投資控股集團 | fund |
luoyang-guosheng | Luoyang Guosheng, Luoyang Guosheng Investment | 洛阳国晟 洛陽國晟 国晟集团 國晟集團 洛阳国晟投资控股集团 洛陽國晟投資控股集團 | fund |
luoyang-lyc-bearing | Luoyang LYC Bearing | 洛轴 洛軸 洛阳轴承 洛陽軸承 | | parts
luoyang-mining-group | Luoyang Mining Group | 洛钼控股 洛鉬控股 洛阳矿业集团 洛陽礦業集團 | | mining
luoyang-municipal-government | Luoyang Municipal Government, Luoyang government, Luoyang municipal government | 洛阳市政府 洛陽市政府 洛阳市人民政府 洛陽市人民政府 | government |
luoyang-petrochemical-engineering | Luoyang Petrochemical Engineering, LPEC | 中石化洛阳工程 中石化洛陽工程 洛阳石化工程 洛陽石化工程 | | epc
luoyang-rural-commercial-bank | Luoyang Rural Commercial Bank | 洛阳农商银行 洛陽農商銀行 | lender |
luoyang-sasac | Luoyang SASAC, Luoyang Municipal SASAC | 洛阳市国资委 洛陽市國資委 洛阳国资委 洛陽國資委 | government |
luoyin-financial-leasing | Luoyin Financial Leasing, Bank of Luoyang Financial Leasing | 洛银金租 洛銀金租 洛银金融租赁 洛銀金融租賃 | lender |
lupin-limited | Lupin Limited | 鲁宾制药 魯賓製藥 | | drugs
lusiadas | Lusíadas Saúde | | |
lutai-textile | Lutai Textile, Luthai Textile | 鲁泰A 魯泰A 鲁泰纺织 魯泰紡織 | |
lutianhua | Lutianhua, Sichuan Lutianhua | 泸天化 瀘天化 泸天化集团 瀘天化集團 | | fertiliser
lutosa | Lutosa | | |
lux-capital | Lux Capital | | fund |
lux-med | LUX MED, Lux Med | | |
luxair | Luxair | 卢森堡航空 盧森堡航空 | | airline
luxcara | Luxcara | | fund |
luxeed | Luxeed | 智界 智界汽车 智界汽車 | | cars
luxembourg-state | Luxembourg government, Luxembourg state | 卢森堡政府 盧森堡政府 | government |
luxembourg-stock | Luxembourg Stock Exchange | 卢森堡证券交易所 盧森堡證券交易所 卢交所 盧交所 | observer |
luxi-group | Luxi Group | 鲁西集团 魯西集團 | | chemicals
luxottica-delfin | Delfin Sàrl, Delfin Holding | | fund |
luxshare-precision | Luxshare Precision, BCS Automotive | 立讯 立訊 立讯有限 立訊有限 | | parts
luyan-pharma | Luyan Pharma | 鹭燕医药 鷺燕醫藥 | | trading
luye-pharma | Luye Pharma | 绿叶制药 綠葉製藥 | | drugs
luyuan | Luyuan | 绿源集团 綠源集團 绿源电动车 綠源電動車 | |
luz-del-sur | Luz del Sur, Pluz Energía | 秘鲁路德斯公司 秘魯路德斯公司 秘魯路德斯 秘鲁路德斯 | | power
luz-saude | Luz Saúde | | |
luzerner-kb | Luzerner Kantonalbank | | lender |
luzhou-laojiao-group | Luzhou Laojiao Group, Luzhou Laojiao | 泸州老窖集团 瀘州老窖集團 老窖集团 老窖集團 泸州老窖 瀘州老窖 | |
luzhou-municipal-government | Luzhou Municipal Government, Luzhou government, Luzhou municipal government | 泸州市政府 瀘州市政府 泸州市人民政府 瀘州市人民政府 | government |
luzhou-xinglu-investment | Luzhou Xinglu Investment | 泸州兴泸投资 瀘州興瀘投資 兴泸集团 興瀘集團 泸州兴泸集团 瀘州興瀘集團 | fund |
lvmama | Lvmama | 驴妈妈 驢媽媽 驴妈妈旅游网 驢媽媽旅遊網 景域集团 景域集團 | | platform
lx-holdings | LX Holdings | LX控股 | |
lx-international | LX International | LX国际 LX國際 | | trading
lx-semicon | LX Semicon | LX半导体 LX半導體 | | chips
ly-corporation | LY Corporation, Z Holdings, Yahoo Japan | 雅虎日本 日本雅虎 连我雅虎 連我雅虎 | | platform
lycia-therapeutics | Lycia Therapeutics | | | drugs
lydian-armenia | Lydian Armenia | | | mining
lyell-immunopharma | Lyell Immunopharma | | | drugs
lyft | Lyft | 來福車 来福车 | | platform
lynk-and-co | Lynk & Co | 领克 領克 领克汽车 領克汽車 | | cars
lynk-global | Lynk Global | | | telecom
lyntia | Lyntia | | | telecom
lyondellbasell | LyondellBasell | 利安德巴賽爾 利安德巴赛尔 利安德巴塞尔 利安德巴塞爾 | | materials
lyse | Lyse AS, Lyse Energi | | | power
lyten | Lyten | 莱滕 萊滕 | | batteries
lyttelton-port | Lyttelton Port | 利特尔顿港 利特爾頓港 | |
`
