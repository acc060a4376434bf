export const partiesItoL = `
i-mei-foods | I-Mei Foods | 義美 义美 義美食品 义美食品 | |
iag | IAG, International Airlines Group, British Airways, Vueling, Aer Lingus | 英國航空 英国航空 国际航空集团 國際航空集團 英航 伊比利亚航空 伊比利亞航空 西班牙国家航空 西班牙國家航空 爱尔兰航空 愛爾蘭航空 伏林航空 | | airline
iberdrola | Iberdrola | 伊維爾德羅拉 伊维尔德罗拉 伊比德罗拉 伊比德羅拉 | | power
ibf-financial-holdings | IBF Financial Holdings, IBF Financial, IBF Venture Capital | 國票金 国票金 國票金控 国票金控 國票創投 国票创投 國票金融控股 国票金融控股 | lender |
ibf-securities | IBF Securities | 國票證券 国票证券 | observer |
ibf-securities-consulting | IBF Securities Consulting | 國票投顧 国票投顾 | observer |
ibm | IBM, International Business Machines | 國際商業機器 | | cloud
icbc | ICBC, Industrial and Commercial Bank of China | 工商銀行 工商银行 中國工商銀行 中国工商银行 工行 | lender |
icbc-axa-life | ICBC-AXA Life | 工银安盛 工銀安盛 工银安盛人寿 工銀安盛人壽 | lender |
icbc-international | ICBC International | 工银国际 工銀國際 | observer |
icbc-leasing | ICBC Leasing, ICBC Financial Leasing | 工银租赁 工銀租賃 工银金租 工銀金租 工银金融租赁 工銀金融租賃 | lender |
idc | IDC | 國際數據資訊 | observer |
idg-capital | IDG Capital | IDG资本 IDG資本 | fund |
iei-integration | IEI Integration | 威強電 威强电 威強電工業電腦 威强电工业电脑 | |
ifc | International Finance Corporation, IFC | 國際金融公司 国际金融公司 | lender |
ikala | iKala, iKala Interactive | 愛卡拉 爱卡拉 愛卡拉互動媒體 爱卡拉互动媒体 | | software
ikea | IKEA, Ikea, Ingka Group, Inter Ikea | 宜家 宜家家居 英格卡 英格卡集团 英格卡集團 宜家集团 宜家集團 | | retail
imabari | Imabari Shipbuilding | 今治造船 | | ships
india | India, Indian government | 印度政府 | government |
indian-oil | Indian Oil | 印度石油公司 | | gasbuyer
indigo | IndiGo, InterGlobe Aviation | 靛藍航空 靛蓝航空 印度靛蓝航空 印度靛藍航空 | | airline
inditex | Inditex, Zara, Massimo Dutti | 飒拉 颯拉 印地纺 印地紡 | | retail
indonesia | Indonesia, Indonesian government | 印尼政府 | government |
industrial-consumer-finance | Industrial Consumer Finance, CIB Consumer Finance | 兴业消费金融 興業消費金融 兴业消金 興業消金 | lender |
industrial-development-administration-taiwan | Industrial Development Administration Taiwan | 產業發展署 产业发展署 產發署 产发署 | government |
industrial-securities | Industrial Securities | 兴业证券 興業證券 | observer |
industrial-technology-research-institute | Industrial Technology Research Institute, ITRI | 工研院 工業技術研究院 工业技术研究院 | observer |
infineon | Infineon | 英飛凌 英飞凌 | | chips
infolink-consulting | InfoLink Consulting | InfoLink咨询 InfoLink諮詢 | observer |
ing | ING, ING Group, ING Groep | 荷兰国际集团 荷蘭國際集團 荷兰国际 荷蘭國際 ING集团 ING集團 安智银行 安智銀行 | lender |
ingrasys | Ingrasys | 鴻佰科技 鸿佰科技 鴻佰 鸿佰 | | servers
inner-mongolia-energy-group | Inner Mongolia Energy Group | 内蒙古能源集团 內蒙古能源集團 | | power
inner-mongolia-mengdian-huaneng | Inner Mongolia MengDian Huaneng | 内蒙华电 內蒙華電 | | power
inner-mongolia-power-group | Inner Mongolia Power Group | 内蒙古电力集团 內蒙古電力集團 蒙西电网 蒙西電網 | | powerbuyer
innolight | Innolight | 中際旭創 中际旭创 | | optics
innolux | Innolux | 群創 群创 群創光電 群创光电 | |
innovation-new-material | Innovation New Material, Innovation Group China | 创新新材 創新新材 创新实业 創新實業 | | mining
innovent | Innovent, Innovent Biologics | 信達生物 信达生物 | | drugs
innuovo-technology | Innuovo Technology | 英洛华 英洛華 | | rare-earths
inovance | Inovance, Inovance Technology | 汇川技术 匯川技術 | | trains
inpex | Inpex | 国际石油开发帝石 國際石油開發帝石 帝石 | | lng
institute-for-information-industry | Institute for Information Industry | 資策會 资策会 | observer |
intel | Intel, Intel Corp, INTC | 英特爾 英特尔 | | chips
intelliepi | IntelliEPI | 英特磊 英特磊科技 IET-KY | | wafers
international-csrc-investment | International CSRC Investment | 國際中橡 国际中橡 | | materials
international-far-eastern-leasing | International Far Eastern Leasing | 远东租赁 遠東租賃 远东国际租赁 遠東國際租賃 | lender |
international-games-system | International Games System, IGS | 鈊象電子 鈊象电子 鈊象 | |
international-trade-administration-taiwan | International Trade Administration Taiwan | 國際貿易署 国际贸易署 | government |
inventec | Inventec | 英業達 英业达 英業達集團 英业达集团 | | servers
inventec-appliances | Inventec Appliances | 英華達 英华达 | |
invt | INVT, Shenzhen INVT | 英威腾 英威騰 | | trains
ioneer | Ioneer | | | lithium
ipsen | Ipsen | 益普生 益普生制药 益普生製藥 | | drugs
iqiyi | iQIYI | 愛奇藝 爱奇艺 | | software
iqvia | IQVIA | 艾昆纬 | | cdmo
iren | IREN, IREN Limited, Iris Energy | | | cloud datacentre
iresearch | iResearch | 艾瑞咨询 艾瑞諮詢 | observer |
isaiah-research | Isaiah Research | 以賽亞調研 以赛亚调研 | observer |
iteq | ITEQ | 聯茂 联茂 聯茂電子 联茂电子 | | materials
itochu | Itochu, Itochu Corporation | 伊藤忠 伊藤忠商事 | | trading
itv | ITV, ITV Studios | 英国独立电视台 英國獨立電視台 英國獨立電視臺 独立电视台 獨立電視台 獨立電視臺 | | platform
ivanhoe | Ivanhoe Mines, Ivanhoe | 艾芬豪 艾芬豪礦業 艾芬豪矿业 | | mining
ja-solar | JA Solar | 晶澳科技 | | solar
jac-capital | JAC Capital | 建广资产 建廣資產 | fund |
jal | JAL, Japan Airlines | 日本航空 日航 | | airline
jan-de-nul | Jan De Nul | 扬德努 揚德努 扬德努集团 揚德努集團 | | epc
japan | Japan, Tokyo, Japanese government, Government of Japan | 日本政府 | government |
jazz | Jazz Pharmaceuticals | 爵士製藥 爵士制药 | | drugs
jbic | JBIC, Japan Bank for International Cooperation | 日本國際協力銀行 国际协力银行 日本国际协力银行 國際協力銀行 | lender |
jbs | JBS, JBS SA, JBS USA | | | farm
jd | JD.com | 京東 京东 | | retail
jd-technology | JD Technology, JD Digits, JD Finance | 京东科技 京東科技 京东数科 京東數科 京东金融 京東金融 | lender |
jefferies | Jefferies | 傑富瑞 杰富瑞 | observer |
jentech-precision | Jentech Precision | 健策精密 健策 健策精密工業 健策精密工业 | |
jera | JERA | 捷熱能源 | | gasbuyer
jereh | Jereh, Yantai Jereh | 杰瑞股份 傑瑞股份 | | equipment
jetblue | JetBlue | 捷藍航空 | | airline
jetion-solar | Jetion Solar, CNBM Jetion | 中建材浚鑫 | | solar
jeve | JEVE, Jiewei Power, Tianjin EV Energies | 捷威动力 捷威動力 天津捷威 | | batteries
jgc | JGC, JGC Holdings | 日揮 日挥控股 日揮控股 日挥集团 日揮集團 | | epc
jhl-biotech | JHL Biotech | 喜康生技 | | drugs
jiangnan | Jiangnan Shipyard | 江南造船 | | ships
jiangsu-coastal-group | Jiangsu Coastal Group | 江苏沿海集团 江蘇沿海集團 | |
jiangsu-communications-holding | Jiangsu Communications Holding, Jiangsu Transportation Holding | 江苏交控 江蘇交控 江苏交通控股 江蘇交通控股 | |
jiangsu-expressway | Jiangsu Expressway, Jiangsu Ninghu Expressway | 宁沪高速 寧滬高速 江苏宁沪高速 江蘇寧滬高速 宁沪高速公路 寧滬高速公路 | |
jiangsu-financial-leasing | Jiangsu Financial Leasing, Jiangsu Leasing | 江苏金租 江蘇金租 江苏金融租赁 江蘇金融租賃 江苏租赁 江蘇租賃 | lender |
jiangsu-guotai | Jiangsu Guotai | 江苏国泰 江蘇國泰 | | trading
jiangsu-guoxin | Jiangsu Guoxin, Jiangsu Guoxin Group | 江苏国信 江蘇國信 江苏省国信集团 江蘇省國信集團 江苏国信集团 江蘇國信集團 | |
jiangsu-high-tech-investment-group | Jiangsu High Tech Investment Group | 江苏高投 江蘇高投 江苏高科技投资集团 江蘇高科技投資集團 | fund |
jiangsu-huapeng | Jiangsu Huapeng | 华鹏变压器 華鵬變壓器 | | equipment
jiangsu-new-energy-development | Jiangsu New Energy Development | 江苏新能 江蘇新能 | | power
jiangsu-trust | Jiangsu Trust, Jiangsu International Trust | 江苏信托 江蘇信託 江苏省国际信托 江蘇省國際信託 | lender |
jiangsu-zhongtian-technology | Jiangsu Zhongtian Technology, Zhongtian Technology, ZTT | 中天科技 | | trains optics
jiangxi-bank | Jiangxi Bank | 江西银行 江西銀行 | lender |
jiangxi-communications-investment-group | Jiangxi Communications Investment Group | 江西交投 | |
jiangxi-copper | Jiangxi Copper | 江西銅業 江西铜业 | | mining
jiangxi-railway-and-aviation-investment | Jiangxi Railway and Aviation Investment, Jiangxi Railway & Aviation Investment, Jiangxi Railway Aviation | 江西铁航 江西鐵航 江西省铁路航空投资集团 江西省鐵路航空投資集團 江西铁路航空投资 江西鐵路航空投資 | |
jiangxi-state-owned-capital-operation-holding | Jiangxi State-owned Capital Operation Holding | 江西国控 江西國控 江西国资运营 江西國資運營 | fund |
jiangyin-rural-commercial-bank | Jiangyin Rural Commercial Bank | 江阴银行 江陰銀行 江阴农商行 江陰農商行 | lender |
jianlong-group | Jianlong Group, Jianlong Heavy Industry | 建龙集团 建龍集團 | | steel
jianxin-trust | Jianxin Trust, CCB Trust | 建信信托 建信信託 | lender |
jiaozuo-wanfang-aluminum | Jiaozuo Wanfang Aluminum | 焦作万方 焦作萬方 | | mining
jiayuan-technology | Jiayuan Technology, Guangdong Jiayuan | 嘉元科技 | | materials
jiaze-renewables | Jiaze Renewables | 嘉泽新能 嘉澤新能 | | power
jidong-cement | Jidong Cement, BBMG Jidong Cement | 冀东水泥 冀東水泥 | | farm
jihsun-financial | JihSun Financial | 日盛金 日盛金控 | lender |
jilin-bank | Jilin Bank | 吉林银行 吉林銀行 | lender |
jilin-chemical-fiber | Jilin Chemical Fiber | 吉林化纤 吉林化纖 | | materials
jilin-provincial-state-owned-capital | Jilin Provincial State-owned Capital | 吉林省国有资本运营集团 吉林省國有資本運營集團 | fund |
jinan-urban-construction-group | Jinan Urban Construction Group | 济南城建 濟南城建 | | epc
jinan-urban-investment-group | Jinan Urban Investment Group | 济南城投集团 濟南城投集團 济南城投 濟南城投 | |
jinchuan-group | Jinchuan Group | 金川集团 金川集團 金川国际 金川國際 | | mining
jinduicheng-molybdenum | Jinduicheng Molybdenum | 金钼股份 金鉬股份 | | mining
jingsheng-mechanical | Jingsheng Mechanical, Zhejiang Jingsheng Mechanical & Electrical | 晶盛机电 晶盛機電 | | equipment
jingye-group | Jingye Group | 敬业集团 敬業集團 | | steel
jinhe-industrial | Jinhe Industrial, Anhui Jinhe | 金禾实业 金禾實業 | | materials
jinjiang-international | Jinjiang International, Jin Jiang International, Jinjiang Group, Jin Jiang Group | 锦江国际 錦江國際 锦江集团 錦江集團 锦江国际集团 錦江國際集團 | |
jinjing-science | Jinjing Science | 金晶科技 | |
jinko | JinkoSolar, Jinko | 晶科能源 | | solar
jinlei-technology | Jinlei Technology | 金雷股份 | |
jinneng-holding-group | Jinneng Holding Group | 晋能控股 晉能控股 | | mining
jinpan-technology | Jinpan Technology, JST | 金盘科技 金盤科技 | | equipment
jinshang-bank | Jinshang Bank | 晋商银行 晉商銀行 | lender |
jintian-copper | Jintian Copper, Ningbo Jintian | 金田股份 金田铜业 金田銅業 | |
jiuli-hi-tech-metals | Jiuli Hi-Tech Metals | 久立特材 | | steel
jiuling-lithium | Jiuling Lithium | 九岭锂业 九嶺鋰業 | | lithium
jiuquan-iron-and-steel | Jiuquan Iron and Steel, JISCO | 酒钢集团 酒鋼集團 酒钢宏兴 酒鋼宏興 | | steel
jizhong-energy | Jizhong Energy | 冀中能源 | | mining
jl-mag | JL MAG, JL MAG Rare-Earth | 金力永磁 | | rare-earths
jlr | Jaguar Land Rover, JLR | 捷豹路虎 捷豹 积架 積架 | | cars
jnj | Johnson & Johnson, J&J, Johnson & Johnson MedTech | 強生 强生 嬌生 娇生 | | drugs
johnson-health-tech | Johnson Health Tech | 喬山 乔山 喬山健康 乔山健康 喬山健康科技 乔山健康科技 | |
jointo-energy | Jointo Energy | 建投能源 | | power
jolywood | Jolywood | 中来股份 中來股份 | | solar
jong-shyn-shipbuilding | Jong Shyn Shipbuilding, Jong Shyn | 中信造船 中信造船集團 中信造船集团 | | ships
jovo-energy | JOVO Energy, Jovo | 九丰能源 九豐能源 | | gasbuyer
jpmorgan | JPMorgan, JPMorgan Chase, JP Morgan, J.P. Morgan, JPM | 摩根大通 摩通 小摩 | lender |
jpmorgan-asset-management-taiwan | JPMorgan Asset Management Taiwan | 摩根投信 摩根證券投信 摩根证券投信 | fund |
jsw | JSW Steel, JSW | 京德勒西南钢铁 京德勒西南鋼鐵 JSW钢铁 JSW鋼鐵 JSW集团 JSW集團 | | steel
juhua | Juhua, Zhejiang Juhua | 巨化股份 巨化集团 巨化集團 | | materials
junda | Junda, Hainan Drinda, Drinda New Energy | 钧达股份 鈞達股份 | | solar
junshi | Junshi Biosciences | 君實生物 君实生物 | | drugs
junzheng-energy-and-chemical | Junzheng Energy & Chemical | 君正集团 君正集團 | | materials
jushi | Jushi, China Jushi | 中国巨石 中國巨石 | | materials
jv-energy | J&V Energy | 雲豹能源 雲豹能源科技 云豹能源科技 | | power
jyt-corporation | JYT Corporation, Jingyuntong | 京运通 京運通 | | solar
kailuan-group | Kailuan Group | 开滦集团 開灤集團 开滦股份 開灤股份 | | mining
kairos | Kairos Power | | | reactors
kaiyuan-securities | Kaiyuan Securities | 开源证券 開源證券 | observer |
kalmar | Kalmar | 卡尔玛 卡爾瑪 | | equipment
kansai-electric | Kansai Electric, Kansai Electric Power, KEPCO Japan | 關西電力 关西电力 | | gasbuyer
kaohsiung-city-government | Kaohsiung City Government | 高雄市政府 高市府 | government |
kaohsiung-rapid-transit | Kaohsiung Rapid Transit, Kaohsiung Rapid Transit Corporation, KRTC | 高雄捷運公司 高雄捷运公司 高捷公司 高雄捷運 高雄捷运 | |
kaori-heat-treatment | Kaori Heat Treatment | 高力熱處理 高力热处理 高力熱處理工業 高力热处理工业 | | equipment
kazatomprom | Kazatomprom | 哈原工 | | uranium
kbr | KBR | | | epc
kbro | kbro | 凱擘 凯擘 凱擘大寬頻 凯擘大宽频 | | platform
kdb | Korea Development Bank, KDB | 韓國產業銀行 韩国产业银行 韩国开发银行 韓國開發銀行 | lender |
kddi | KDDI | | | telecom
kedali-industry | Kedali Industry | 科达利 科達利 | | materials
kedge-construction | Kedge Construction | 根基營造 根基营造 | | epc
keelung-city-government | Keelung City Government | 基隆市政府 | government |
kehua-data | Kehua Data | 科华数据 科華數據 | | equipment
kelun | Kelun-Biotech, Sichuan Kelun | 科倫博泰 科伦博泰 | | drugs
kenda-rubber | Kenda Rubber | 建大工業 建大工业 | |
kenmec-mechanical | Kenmec Mechanical | 廣運機械 广运机械 廣運集團 广运集团 | | equipment
kepco | KEPCO, Korea Electric Power, Korea Electric Power Corporation | 韓國電力 韩国电力 韩国电力公社 韓國電力公社 | | gasbuyer
keppel | Keppel, Keppel Corp, Keppel Corporation, Keppel Ltd | 吉宝 吉寶 吉宝集团 吉寶集團 吉宝企业 吉寶企業 吉宝置业 吉寶置業 | |
kerry-tj-logistics | Kerry TJ Logistics | 嘉里大榮 嘉里大荣 嘉里大榮物流 嘉里大荣物流 大榮貨運 大荣货运 | | transport
keshun-waterproof | Keshun Waterproof | 科顺股份 科順股份 | |
kexim | KEXIM, Export-Import Bank of Korea, Korea Eximbank | 韓國進出口銀行 韩国进出口银行 韩国输出入银行 韓國輸出入銀行 | lender |
kfw | KfW | 德国复兴信贷银行 德國復興信貸銀行 复兴信贷银行 復興信貸銀行 | lender |
kgi | KGI | 凱基投顧 凱基 凯基 | observer |
kgi-bank | KGI Bank | 凱基銀行 凯基银行 | lender |
kgi-financial | KGI Financial, China Development Financial | 開發金 开发金 開發金控 开发金控 中華開發金控 中华开发金控 凱基金 凯基金 凱基金控 凯基金控 | lender |
kgi-life | KGI Life, China Life Taiwan | 凱基人壽 凯基人寿 | lender |
kgi-securities | KGI Securities | 凱基證券 凯基证券 | observer |
kgi-securities-investment-trust | KGI Securities Investment Trust, KGI SITE | 凱基投信 凯基投信 凱基證券投資信託 凯基证券投资信托 | fund |
khazanah | Khazanah, Khazanah Nasional | 國庫控股 国库控股 马来西亚国库控股 馬來西亞國庫控股 | fund |
kia | Kuwait Investment Authority | 科威特投資局 科威特投资局 | fund |
kia-motors | Kia, Kia Corp | 起亞 起亚 起亚汽车 起亞汽車 | | cars
kibing-group | Kibing Group | 旗滨集团 旗濱集團 | |
kindom-development | Kindom Development | 冠德建設 冠德建设 | |
kinetic-development | Kinetic Development | 力量发展 力量發展 | | mining
king-slide | King Slide | 川湖科技 川湖 | |
king-yuan-electronics | King Yuan Electronics, KYEC | 京元電子 京元电子 京元電 京元电 | |
kingenta | Kingenta | 金正大 | | fertiliser
kingfa-sci-and-tech | Kingfa Sci & Tech, Kingfa | 金发科技 金髮科技 | | materials
kings-town-bank | King's Town Bank | 京城銀行 京城银行 京城銀 京城银 京城商銀 京城商银 | lender |
kinik | Kinik | 中國砂輪 中国砂轮 | | materials
kinmen-county-government | Kinmen County Government | 金門縣政府 金门县政府 | government |
kinsus | Kinsus, Kinsus Interconnect | 景碩 景硕 景碩科技 景硕科技 | |
kioxia | Kioxia | 鎧俠 铠侠 东芝存储器 東芝存儲器 | | chips memory
kkcompany | KKCompany | KKCompany | |
kkday | KKday, KKday.com | 酷遊天 酷游天 KKday 酷遊天國際 酷游天国际 | |
kkr | KKR | 科爾伯格克拉維斯 科尔伯格克拉维斯 | fund |
kmc-kuei-meng-international | KMC Kuei Meng International, KMC | 桂盟 桂盟國際 桂盟国际 | |
knorr | Knorr-Bremse, Knorr Bremse | 克诺尔 克諾爾 克诺尔集团 克諾爾集團 克诺尔制动 克諾爾制動 | | trains
koch | Koch, Koch Industries | 科氏 科氏工業 科氏工业 科氏工業集團 科氏工业集团 科氏集團 科氏集团 | fund |
kogas | Korea Gas, KOGAS, Korea Gas Corporation | 韓國天然氣公社 韩国天然气公社 韓國瓦斯公社 韩国燃气公社 韓國燃氣公社 | | gasbuyer
konami | Konami | 科乐美 科樂美 科拿美 | |
konecranes | Konecranes | 科尼 科尼集团 科尼集團 | | equipment
korean-air | Korean Air | 大韓航空 大韩航空 | | airline
krakatau | Krakatau Steel | 喀钢 喀拉喀托钢铁 喀拉喀托鋼鐵 喀鋼 | | steel
krones | Krones | 克朗斯 | | equipment
kstar | Kstar, Shenzhen Kstar | 科士达 科士達 | | equipment
ksure | K-Sure, Korea Trade Insurance Corporation, KSURE | 韓國貿易保險公社 韩国贸易保险公社 | lender |
kuaishou | Kuaishou | 快手 | | platform
kuehne-nagel | Kuehne+Nagel, Kuehne + Nagel, Kühne + Nagel, Kühne+Nagel | 德迅 德迅集团 德迅集團 | | transport
kung-long-batteries | Kung Long Batteries | 廣隆光電 广隆光电 | | batteries
kunlun-energy | Kunlun Energy | 昆仑能源 崑崙能源 | | gasbuyer
kunlun-financial-leasing | Kunlun Financial Leasing | 昆仑金租 崑崙金租 昆仑金融租赁 崑崙金融租賃 | lender |
kunlun-trust | Kunlun Trust | 昆仑信托 崑崙信託 | lender |
kweichow-moutai-group | Kweichow Moutai Group | 茅台集团 茅台集團 | |
kymco | Kymco, Kwang Yang Motor | 光陽工業 光阳工业 光陽機車 光阳机车 | | cars
kyowa-kirin | Kyowa Kirin | 协和麒麟 協和麒麟 | | drugs
kyushu-electric | Kyushu Electric, Kyushu Electric Power | 九州電力 九州电力 | | gasbuyer
l-and-k-engineering | L&K Engineering | 亞翔工程 亚翔工程 亞翔 亚翔 | | epc
la-kaffa-international | La Kaffa International | 六角國際 六角国际 六角國際事業 六角国际事业 | | retail
labor-pension-fund-taiwan | Labor Pension Fund Taiwan, Bureau of Labor Funds | 勞動基金 劳动基金 勞動基金運用局 劳动基金运用局 勞退基金 劳退基金 新制勞退基金 新制劳退基金 | fund |
lai-yih-footwear | Lai Yih Footwear, Lai Yih | 來億-KY 来亿-KY 來億興業 来亿兴业 | |
lakala-payment | Lakala Payment, Lakala | 拉卡拉 拉卡拉支付 | lender |
lake-bleu-capital | Lake Bleu Capital | 清池资本 清池資本 | fund |
lam-research | Lam Research, Lam Research Taiwan | 泛林 科林研發 泛林集团 科林研发 台灣科林研發 臺灣科林研發 台湾科林研发 | | equipment
lambda | Lambda, Lambda Labs, Lambda Inc | | | cloud
land-bank-tw | Land Bank of Taiwan | 土地銀行 土銀 台灣土地銀行 臺灣土地銀行 台湾土地银行 土银 | lender |
landmark-optoelectronics | LandMark Optoelectronics | 聯亞光電 联亚光电 聯亞光電工業 联亚光电工业 | | optics wafers
largan | Largan, Largan Precision | 大立光 大立光電 大立光电 | | optics
latam | LATAM, Latam, LATAM Airlines | 南美航空 拉塔姆航空 | | airline
lcy-group | LCY Group, LCY Chemical | 李長榮化工 李长荣化工 李長榮集團 李长荣集团 李長榮化學工業 李长荣化学工业 | |
lead-intelligent-equipment | Lead Intelligent Equipment, Wuxi Lead, Lead China | 先导智能 先導智能 无锡先导 無錫先導 | | equipment
leascend | Leascend, Akcome Technology, Akcome, iKang | 爱康科技 愛康科技 爱康集团 愛康集團 爱康国宾 愛康國賓 | | solar
lee-and-man-paper | Lee & Man Paper | 理文造纸 理文造紙 | |
legend | Legend Biotech | 傳奇生物 传奇生物 | | drugs
legend-capital | Legend Capital | 君联资本 君聯資本 | fund |
legend-holdings | Legend Holdings | 联想控股 聯想控股 | fund |
lendlease | Lendlease, Lend Lease | 联实 | | epc
lenovo | Lenovo | 聯想 联想 聯想集團 联想集团 | | servers
leoch-international | Leoch International | 理士国际 理士國際 | | batteries
leofoo | Leofoo, Leofoo Development | 六福旅遊集團 六福旅游集团 六福開發 六福开发 六福旅遊 六福旅游 | |
leonardo | Leonardo, Leonardo SpA, Finmeccanica | 李奧納多 莱昂纳多公司 萊昂納多公司 李奥纳多公司 李奧納多公司 | | defence
lexinfintech | LexinFintech, Lexin | 乐信集团 樂信集團 乐信 樂信 分期乐 分期樂 | lender |
lextar | Lextar | 隆達電子 隆达电子 | |
lg-chem | LG Chem | LG化學 LG化学 乐金化学 樂金化學 | | materials
lges | LG Energy Solution, LGES, LG Energy | LG新能源 LG能源 LG能源解決方案 乐金新能源 樂金新能源 | | batteries
li-auto | Li Auto | 理想汽車 理想汽车 | | cars
lian-life | Lian Life | 利安人寿 利安人壽 | lender |
liangjiang-fund | Liangjiang Fund, Chongqing Liangjiang Investment | 两江投资集团 兩江投資集團 两江基金 兩江基金 | fund |
liangxin-electrical | Liangxin Electrical, Nader | 良信股份 良信电器 良信電器 | | equipment
liaoning-holding-group | Liaoning Holding Group | 辽宁控股集团 遼寧控股集團 | |
liaoning-port-group | Liaoning Port Group, Liaoning Port | 辽港集团 遼港集團 辽港股份 遼港股份 辽宁港口 遼寧港口 辽宁港口集团 遼寧港口集團 辽宁港口股份 遼寧港口股份 | | transport
liaoshen-bank | Liaoshen Bank | 辽沈银行 遼瀋銀行 | lender |
lidl | Lidl | 历德 歷德 利德超市 | | retail
lien-hwa-industrial | Lien Hwa Industrial | 聯華實業 联华实业 聯華實業投控 联华实业投控 | |
lienchiang-county-government | Lienchiang County Government | 連江縣政府 连江县政府 | government |
lier-chemical | Lier Chemical | 利尔化学 利爾化學 | | materials
lightspeed-china-partners | Lightspeed China Partners | 光速光合 光速中国 光速中國 | fund |
lilly | Eli Lilly, Lilly | 禮來 礼来 | | drugs
lilly-asia-ventures | Lilly Asia Ventures | 礼来亚洲基金 禮來亞洲基金 | fund |
linde | Linde | 林德 林德集团 林德集團 | | gases
lindt | Lindt, Lindt & Sprüngli | 瑞士莲 瑞士蓮 | |
line-bank-taiwan | LINE Bank Taiwan | 連線銀行 连线银行 連線商業銀行 连线商业银行 | lender |
lingbao-gold | Lingbao Gold | 灵宝黄金 靈寶黃金 | | mining
lingyuan-iron-and-steel | Lingyuan Iron & Steel | 凌钢股份 凌鋼股份 | | steel
link-reit | Link REIT | 領展 领展 | |
linton-technology | Linton Technology | 连城数控 連城數控 | | equipment
linyang-energy | Linyang Energy | 林洋能源 | | trains
lion-travel | Lion Travel | 雄獅旅遊 雄狮旅游 雄獅旅行社 雄狮旅行社 雄獅集團 雄狮集团 | |
lionbridge-leasing | Lionbridge Leasing | 狮桥租赁 獅橋租賃 狮桥融资租赁 獅橋融資租賃 | lender |
lionsgate | Lionsgate, Lions Gate Entertainment | 狮门影业 | | rights
liontown | Liontown, Liontown Resources | 莱昂敦资源 萊昂敦資源 | | lithium
lishen-battery | Lishen Battery, Tianjin Lishen, Lishen | 力神电池 力神電池 天津力神 力神 | | batteries
lite-on | Lite-On, Lite-On Technology | 光寶科 光寶 光宝 光寶科技 光宝科技 | | equipment
lithium-americas | Lithium Americas | 美洲鋰業 美洲锂业 | | lithium
liuzhou-steel | Liuzhou Steel, Liugang | 柳钢股份 柳鋼股份 柳钢集团 柳鋼集團 | | steel
livent | Livent, Arcadium, Arcadium Lithium | 阿卡迪姆锂业 阿卡迪姆鋰業 阿卡迪姆 | | lithium
lloyds | Lloyds, Lloyds Bank, Lloyds Banking Group | 劳埃德银行 勞埃德銀行 莱斯银行 萊斯銀行 莱斯银行集团 萊斯銀行集團 骏懋银行 駿懋銀行 | lender |
lockheed | Lockheed Martin | 洛克希德馬丁 洛克希德·马丁 洛克希德马丁 洛馬 | | defence
lomon-billions | Lomon Billions | 龙佰集团 龍佰集團 龙蟒佰利 龍蟒佰利 | | materials
londian-wason | Londian Wason | 龙电华鑫 龍電華鑫 | | materials
longi | LONGi, Longi Green Energy | 隆基綠能 隆基绿能 | | solar
longi-hydrogen | LONGi Hydrogen | 隆基氢能 隆基氫能 | | fuelcells
longjiang-bank | Longjiang Bank | 龙江银行 龍江銀行 | lender |
longyuan | Longyuan Power, China Longyuan | 龙源电力 | | power
longzhong-information | Longzhong Information | 隆众资讯 隆眾資訊 | observer |
lonza | Lonza | 龍沙 龙沙 龙沙集团 龍沙集團 | | cdmo
lopal | Lopal | 龍蟠科技 龙蟠科技 | | materials
lotes | Lotes | 嘉澤端子 嘉泽端子 | |
lotus-pharmaceutical | Lotus Pharmaceutical | 美時化學製藥 美时化学制药 美時製藥 美时制药 | | drugs
louis-dreyfus | Louis Dreyfus, Louis Dreyfus Company | 路易达孚 路易達孚 | | grain
loyal-valley-capital | Loyal Valley Capital | 正心谷资本 正心谷資本 | fund |
luan-chemical-group | Lu'an Chemical Group | 潞安化工 | |
luan-environmental-energy | Lu'an Environmental Energy | 潞安环能 潞安環能 | | mining
lucid | Lucid, Lucid Motors | | | cars
lucion-venture-capital | Lucion Venture Capital, Lucion Group | 鲁信集团 魯信集團 鲁信创投 魯信創投 | fund |
lufax | Lufax, Lufax Holding | 陆金所 陸金所 陆金所控股 陸金所控股 | lender |
lufthansa | Lufthansa, Lufthansa Group, Eurowings | 漢莎航空 汉莎航空 漢莎 汉莎 汉莎集团 漢莎集團 德国汉莎航空 德國漢莎航空 | | airline
lufthansa-technik | Lufthansa Technik | 汉莎技术 漢莎技術 | | transport
lujiazui-cathay-life | Lujiazui Cathay Life | 陆家嘴国泰人寿 陸家嘴國泰人壽 | lender |
lujiazui-development | Lujiazui Development | 陆家嘴股份 陸家嘴股份 | |
lujiazui-group | Lujiazui Group | 陆家嘴集团 陸家嘴集團 | |
lumentum | Lumentum, Lumentum Holdings | 魯門特姆 | | optics
lundbeck | Lundbeck | 灵北 靈北 灵北制药 靈北製藥 | | drugs
lungteh-shipbuilding | Lungteh Shipbuilding | 龍德造船 龙德造船 | | ships
lushang-group | Lushang Group, Shandong Commercial Group | 鲁商集团 魯商集團 山东省商业集团 山東省商業集團 鲁商控股 魯商控股 | |
luso-international-bank | Luso International Bank, Luso International Banking | 澳门国际银行 澳門國際銀行 | lender |
luxgen | Luxgen | 納智捷 纳智捷 | | cars
luxi-chemical | Luxi Chemical | 鲁西化工 魯西化工 | | materials
luxnet | Luxnet | 華星光通 华星光通 | | optics
luxshare | Luxshare | 立訊精密 立讯精密 | | electronics
luzhou-bank | Luzhou Bank | 泸州银行 瀘州銀行 | lender |
lvmh | LVMH, Moët Hennessy Louis Vuitton | 路威酩轩 路威酩軒 路威酩轩集团 路威酩軒集團 路易威登集团 路易威登集團 | | retail
lyfe-capital | LYFE Capital | 济峰资本 濟峰資本 | fund |
lygend-resources | Lygend Resources | 力勤资源 力勤資源 | | mining
lynas | Lynas, Lynas Rare Earths | 萊納斯 莱纳斯 莱纳斯稀土 萊納斯稀土 | | rare-earths
lyric-robot | Lyric Robot | 利元亨 | | equipment
`
