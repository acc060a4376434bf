export const partiesAtoB = `
a16z | Andreessen Horowitz, a16z | 安德森霍洛維茨 安德森霍洛维茨 安德里森霍羅維茨 安德里森霍罗维茨 | fund |
a24 | A24 | | |
aaeon | Aaeon | 研揚 研扬 研揚科技 研扬科技 | |
ab-inbev | AB InBev, Anheuser-Busch InBev, Anheuser-Busch | 百威英博 百威啤酒 | |
abb | ABB | ABB集团 ABB集團 阿西布朗勃法瑞 | | equipment
abbvie | AbbVie | 艾伯維 艾伯维 | | drugs
abc-bank | Agricultural Bank of China, AgBank, ABC China | 農業銀行 农业银行 农行 農行 中国农业银行 中國農業銀行 | lender |
abc-financial-leasing | ABC Financial Leasing | 农银租赁 農銀租賃 农银金租 農銀金租 农银金融租赁 農銀金融租賃 | lender |
abc-international | ABC International | 农银国际 農銀國際 | observer |
abc-life | ABC Life | 农银人寿 農銀人壽 | lender |
ability-opto-electronics | Ability Opto-Electronics | 先進光電科技 先进光电科技 | | optics
acbel-polytech | AcBel Polytech, AcBel | 康舒 康舒科技 | | equipment
acc | Automotive Cells Company | | | batteries
acciona | Acciona, Acciona Construcción | 阿驰奥纳 阿馳奧納 安讯能集团 安訊能集團 | | epc
accton | Accton, Accton Technology, Edgecore, EdgeCore Digital Infrastructure, EdgeCore | 智邦 智邦科技 | |
acer-cyber-security | Acer Cyber Security | 安碁資訊 安碁资讯 | | software
acer-inc | Acer Inc, Acer | 宏碁 宏碁集團 宏碁集团 | |
acs | United Integrated Services, United Integrated Services Taiwan | 漢唐 汉唐 漢唐集成 | | epc
acter-group | Acter Group, Acter | 聖暉 圣晖 聖暉工程 圣晖工程 聖暉* 圣晖* 聖暉集團 圣晖集团 | | epc
acwa | ACWA Power, ACWA | 沙特国际电力和水务 | | power
adani | Adani, Adani Group, Adani Green | 阿達尼 阿达尼 阿達尼集團 阿达尼集团 亚达尼集团 亞達尼集團 | | power
adata | ADATA, Adata | 威剛 威刚 威剛科技 威刚科技 | | memory
adb | Asian Development Bank | 亞洲開發銀行 亚洲开发银行 | lender |
adbc | Agricultural Development Bank of China, ADBC | 农发行 中国农业发展银行 中國農業發展銀行 農發行 | lender |
adia | Abu Dhabi Investment Authority, ADIA | 阿布扎比投資局 阿布扎比投资局 | fund |
adidas | Adidas, adidas | 阿迪达斯 愛迪達 阿迪達斯 | |
adimmune | Adimmune, Adimmune Corporation | 國光生技 国光生技 國光生物科技 国光生物科技 | | drugs
adlink | Adlink | 凌華 凌华 凌華科技 凌华科技 | |
adm | Archer-Daniels-Midland, ADM | | | grain
adnoc | ADNOC | 阿布扎比國家石油 阿布扎比国家石油公司 | | lng oil
adq | ADQ | | fund |
advantech | Advantech | 研華 研华 研華科技 研华科技 | |
aeolon-technology | Aeolon Technology | 艾郎科技 | | trains
aep | American Electric Power, AEP | 美國電力公司 美国电力公司 | | power
aercap | AerCap | 埃爾凱普 埃尔凯普 爱尔开普 愛爾開普 | | lessor
aes-ky | AES-KY, Advanced Energy Solution Holding | AES-KY 安普新 | | batteries
aesc | AESC, Envision AESC | 遠景動力 远景动力 | | batteries
agv-products | AGV Products | 愛之味 爱之味 | |
aia-group | AIA Group, AIA | 友邦保险 友邦保險 | lender |
aibank | AiBank, aiBank, CITIC aiBank | 百信银行 百信銀行 中信百信银行 中信百信銀行 | lender |
aidc | AIDC, Aerospace Industrial Development, AIDC Taiwan | 漢翔 汉翔 漢翔航空 汉翔航空 漢翔航空工業 汉翔航空工业 | | defence
aiib | Asian Infrastructure Investment Bank, AIIB | 亚投行 亞投行 亚洲基础设施投资银行 | lender |
aiko-solar | AIKO Solar, Aiko | 爱旭股份 愛旭股份 | | solar
air-canada | Air Canada | 加拿大航空 | | airline
air-china | Air China | 中國國航 中国国航 国航 | | airline
air-france-klm | Air France-KLM, Air France, KLM | 法荷航 法航荷航 法國航空 法航 荷航 法国航空 荷兰皇家航空 荷蘭皇家航空 法航荷航集团 法航荷航集團 法国航空-荷兰皇家航空 法國航空-荷蘭皇家航空 | | airline
air-india | Air India | 印度航空 | | airline
air-lease | Air Lease, Air Lease Corp | 航空租賃公司 | | lessor
air-liquide | Air Liquide | 液化空氣 液化空气 液空 法液空 液化空气集团 液化空氣集團 | | gases
air-products | Air Products, Air Products and Chemicals | 空氣產品 空气产品 空氣化工 美國空氣產品 美国空气产品 空氣化工產品 空气化工产品 | | gases
airasia | AirAsia, AirAsia X, Capital A | 亞洲航空 亚洲航空 亚航 亚航集团 亞航集團 亚航X 亞航X | | airline
airbus | Airbus, Airbus Defence and Space, Airbus Helicopters | 空中客車 空中客车 空客 空中巴士 空巴 空中客车防务与航天 空中客車防務與航天 空中客车直升机 空中客車直升機 | | aircraft
airoha | Airoha, Airoha Technology | 達發科技 达发科技 | | chips
airport-authority-hong-kong | Airport Authority Hong Kong | 香港机场管理局 香港機場管理局 机管局 機管局 | |
airstar-bank | Airstar Bank | 天星银行 天星銀行 | lender |
airtac | AirTAC | 亞德客 亚德客 亞德客-KY 亚德客-KY 亞德客國際 亚德客国际 | | equipment
airtrunk | AirTrunk | | | datacentre
akasa | Akasa Air, Akasa | 阿卡萨航空 阿卡薩航空 | | airline
akeso | Akeso | 康方生物 | | drugs
alaska-air | Alaska Airlines | 阿拉斯加航空 | | airline
albemarle | Albemarle, Albemarle Corp | 雅保 | | lithium
alchip | Alchip | 世芯 世芯电子 世芯-KY 世芯電子 | | chips
alcoa | Alcoa, Alcoa Corp | 美國鋁業 美国铝业 美鋁 美铝 | | aluminium
aldi | Aldi, Aldi Süd, Aldi Nord, Aldi Sud | 奥乐齐 奧樂齊 阿尔迪 阿爾迪 阿尔迪超市 阿爾迪超市 | | retail
alibaba | Alibaba, Alibaba Cloud, Aliyun | 阿里巴巴 阿里雲 阿里云 阿里云计算 阿里雲計算 | | cloud
alibaba-pictures | Alibaba Pictures | 阿里影業 阿里影业 | | software
all-ring-tech | All Ring Tech | 萬潤科技 万润科技 | | equipment
all-view-cloud | All View Cloud | 奥维云网 奧維雲網 | observer |
allianz | Allianz | 安聯 安联 | lender |
allianz-global-investors-taiwan | Allianz Global Investors Taiwan | 安聯投信 安联投信 | fund |
allis-electric | Allis Electric | 亞力電機 亚力电机 | | equipment
almaden | Changzhou Almaden | 亚玛顿 亞瑪頓 | | solar
alpha-networks | Alpha Networks | 明泰科技 | |
alstom | Alstom | 阿爾斯通 阿尔斯通 | | trains
alteogen | Alteogen | | | drugs
amazon | Amazon, Amazon.com, Amazon Web Services, AWS, AMZN | 亞馬遜 亚马逊 亞馬遜AWS 亞馬遜雲 亚马逊云 亚马逊云科技 | | cloud
ambassador-hotel | Ambassador Hotel | 國賓大飯店 国宾大饭店 國賓飯店 国宾饭店 | |
amd | AMD, Advanced Micro Devices | 超微半導體 超威半导体 超微 超威 | | chips
ameco | Ameco | 北京飞机维修工程 | | transport
american-airlines | American Airlines | 美國航空 美国航空 | | airline
amgen | Amgen | 安進 安进 | | drugs
amkor | Amkor | 艾克爾 安靠 | | packaging
ana | ANA, All Nippon Airways, ANA Holdings | 全日空 全日本空输 全日本空輸 全日空控股 | | airline
anbang-insurance | Anbang Insurance, Anbang | 安邦保险 安邦保險 安邦集团 安邦集團 安邦人寿 安邦人壽 | lender |
anda-technology | Anda Technology, Guizhou Anda | 安达科技 安達科技 贵州安达 貴州安達 | | materials
angang-group | Angang Group | | |
angang-steel | Angang Steel | 鞍钢股份 鞍鋼股份 鞍钢集团 鞍鋼集團 | | steel
anglo-american | Anglo American, Anglo, Anglo Teck | 英美資源 英美资源 英美资源集团 英美資源集團 | | mining
anhui-conch-group | Anhui Conch Group | 海螺集团 海螺集團 | |
anhui-construction-engineering | Anhui Construction Engineering | 安徽建工 | | epc
anhui-investment-group | Anhui Investment Group | 安徽投资集团 安徽投資集團 皖投集团 皖投集團 | fund |
anhui-provincial-energy-group | Anhui Provincial Energy Group, Wenergy | 皖能集团 皖能集團 皖能电力 皖能電力 | | power
anhui-transportation-holding | Anhui Transportation Holding, Anhui Transportation Holding Group | 安徽交控 安徽交控集团 安徽交控集團 安徽省交通控股集团 安徽省交通控股集團 | |
anji-technology | Anji Technology | 安集科技 | | solar
anker-innovations | Anker Innovations, Anker | 安克创新 安克創新 | |
ansteel | Ansteel | 鞍钢 鞍鋼 | | steel
ant-consumer-finance | Ant Consumer Finance, Chongqing Ant Consumer Finance | 蚂蚁消费金融 螞蟻消費金融 蚂蚁消金 螞蟻消金 重庆蚂蚁消费金融 重慶螞蟻消費金融 | lender |
ant-group | Ant Group, Ant Financial | 蚂蚁集团 螞蟻集團 蚂蚁金服 螞蟻金服 | lender |
anthropic | Anthropic, Anthropic PBC | | | ai
antofagasta | Antofagasta, Antofagasta plc, Antofagasta Minerals | 安托法加斯塔 安托法加斯塔矿业 安托法加斯塔礦業 | | mining
anton-oilfield-services | Anton Oilfield Services | 安东油田服务 安東油田服務 | | transport
anxin-trust | Anxin Trust, Jianyuan Trust | 建元信托 建元信託 安信信托 安信信託 | lender |
anyang-iron-and-steel | Anyang Iron & Steel | 安阳钢铁 安陽鋼鐵 | | steel
anz | ANZ, ANZ Bank, ANZ Group | 澳新银行 澳新銀行 澳新银行集团 澳新銀行集團 | lender |
apacer | Apacer | 宇瞻 宇瞻科技 | | memory
apex-medical | Apex Medical | 雃博 | |
apg | APG, APG Asset Management | 荷兰汇盈资产 荷兰汇盈 荷蘭匯盈 荷兰汇盈资产管理 荷蘭匯盈資產管理 荷兰养老金资产管理公司 荷蘭養老金資產管理公司 荷兰退休基金APG 荷蘭退休基金APG | fund |
apollo | Apollo, Apollo Global Management, Apollo Global | 阿波羅全球管理 阿波罗全球管理 阿波羅管理 阿波罗管理 | fund |
appier | Appier | 沛星互動科技 沛星互动科技 沛星 沛星互动 沛星互動 | | software
apple | Apple, Apple Inc | 蘋果公司 苹果公司 蘋果 | | electronics
applied-digital | Applied Digital, APLD | | | datacentre
applied-materials | Applied Materials | 應用材料 应用材料 | | equipment
apsystems | APsystems | 昱能科技 | | trains
aptiv | Aptiv | 安波福 | | parts
aramco | Saudi Aramco, Aramco | 沙特阿美 沙烏地阿美 | | oil
arcadyan | Arcadyan | 智易 智易科技 | |
arcelormittal | ArcelorMittal | 安賽樂米塔爾 安赛乐米塔尔 安塞乐米塔尔 安塞樂米塔爾 | | steel
arctech-solar | Arctech Solar, Arctech | 中信博 中信博新能源 | | solar
ardentec | Ardentec | 欣銓 欣铨 欣銓科技 欣铨科技 | |
ares | Ares, Ares Management | 阿瑞斯管理 戰神資產管理 战神资产管理 | fund |
arianespace | Arianespace | 阿丽亚娜空间 阿丽亚娜空间公司 阿麗亞娜空間公司 阿麗亞娜空間 亚利安太空 亞利安太空 | | launch
arista | Arista, Arista Networks | 阿里斯塔網絡 阿里斯塔网络 | | telecom
arla | Arla Foods, Arla | 阿拉食品 阿拉福兹 阿拉福茲 爱氏晨曦 愛氏晨曦 | | farm
arm | Arm, Arm Holdings | 安謀 安谋 安谋控股 安謀控股 | | chips
ascendent-capital-partners | Ascendent Capital Partners | 上达资本 上達資本 | fund |
ase | ASE Technology, ASE, ASE Technology Holding | 日月光 日月光投控 日月光半導體 日月光半导体 日月光集團 日月光集团 | | packaging
asia-cement | Asia Cement | 亞泥 亚泥 亞洲水泥 亚洲水泥 | |
asia-optical | Asia Optical | 亞洲光學 亚洲光学 亞光公司 亚光公司 | | optics
asia-pacific-aluminium | Asia Pacific Aluminium, Asia Aluminum | | |
asia-pacific-telecom | Asia Pacific Telecom | 亞太電信 亚太电信 | |
asia-polymer | Asia Polymer | 亞洲聚合 亚洲聚合 | |
asia-potash-international | Asia Potash International, Asia-Potash | 亚钾国际 亞鉀國際 | | fertiliser
asia-silicon | Asia Silicon | 亚洲硅业 亞洲硅業 | | polysilicon
asia-vital-components | Asia Vital Components | 奇鋐 奇𬭎 奇鋐科技 奇𬭎科技 | | equipment
asiana | Asiana, Asiana Airlines | 韓亞航空 韩亚航空 | | airline
asmedia | ASMedia, ASMedia Technology | 祥碩 祥硕 祥碩科技 祥硕科技 | | chips
asml | ASML | 艾司摩爾 阿斯麦 阿斯麥 艾司摩尔 艾斯摩尔 艾斯摩爾 | | equipment
aspeed | ASPEED, Aspeed Technology | 信驊 信骅 信驊科技 信骅科技 | | chips
asrock | ASRock | 華擎 华擎 華擎科技 华擎科技 | | servers
asrock-rack | ASRock Rack, Asrock Industrial | 永擎 永擎電子 永擎电子 | | servers
astellas | Astellas, Astellas Pharma | 安斯泰來 安斯泰来 安斯泰来制药 安斯泰來製藥 | | drugs
astrazeneca | AstraZeneca | 阿斯利康 阿斯特捷利康 | | drugs
astronergy | Astronergy | 正泰新能 | | solar
asustek | Asustek, ASUS, Asus, ASUSTeK Computer | 華碩 华硕 | | servers
at-and-m | AT&M, Advanced Technology & Materials | 安泰科技 | |
at-t | AT&T | 美國電話電報 | | telecom
atl | ATL, Amperex Technology Limited | 新能源科技ATL 宁德新能源 寧德新能源 | | batteries
atr | ATR | ATR飞机公司 ATR飛機公司 | | aircraft
audi | Audi | 奧迪 奥迪 | | cars
aulton-new-energy | Aulton New Energy | 奥动新能源 奧動新能源 | | batteries
auo | AUO, AU Optronics | 友達 友达 友達光電 友达光电 | |
auras-technology | Auras Technology | 雙鴻 双鸿 雙鴻科技 双鸿科技 | | equipment
aurizon | Aurizon, Aurizon Holdings | 奥里松 奧裏松 | | transport
autowell | Autowell | 奥特维 奧特維 | | equipment
avic-leasing | AVIC Leasing, AVIC International Leasing | 中航租赁 中航租賃 中航国际租赁 中航國際租賃 中航国际融资租赁 中航國際融資租賃 | lender |
avic-securities | AVIC Securities | 中航证券 中航證券 | observer |
avic-trust | Avic Trust | 中航信托 中航信託 | lender |
avolon | Avolon | 阿沃隆 阿瓦隆 艾沃隆 | | lessor
awsc | AWSC, Advanced Wireless Semiconductor | 宏捷科 宏捷科技 | | chips foundry
axa | AXA | 安盛 | lender |
axiomtek | Axiomtek | 艾訊公司 艾讯公司 艾訊 艾讯 | |
b-and-m-science-and-technology | B&M Science and Technology, Tianjin B&M | 巴莫科技 天津巴莫 | | materials
bae | BAE Systems, BAE | 貝宜系統 贝宜系统 英国宇航系统 英國宇航系統 英国航太系统 英國航太系統 BAE系统 BAE系統 贝宜 貝宜 | | defence
baidu | Baidu | 百度 | | cloud
baiinfo | Baiinfo | 百川盈孚 | observer |
bailian-group | Bailian Group, Shanghai First Department Store, Bailian Co | 百联集团 百聯集團 百联股份 百聯股份 百联 百聯 | | retail
bain-capital | Bain Capital | 貝恩資本 贝恩资本 | fund |
bak-battery | BAK Battery | 比克电池 比克電池 | | batteries
baker-hughes | Baker Hughes | 貝克休斯 贝克休斯 | | turbines oilfield
balfour-beatty | Balfour Beatty | 保富集团 保富集團 保富建筑 保富建築 鲍佛贝蒂 鮑佛貝蒂 | | epc
bandai | Bandai Namco, Bandai, Bandai Namco Entertainment, Bandai Spirits | 万代南梦宫 萬代南夢宮 万代南梦宫娱乐 萬代南夢宮娛樂 | |
bank-of-beijing | Bank of Beijing | 北京银行 | lender |
bank-of-beijing-financial-leasing | Bank of Beijing Financial Leasing | 北银金租 北銀金租 北银金融租赁 北銀金融租賃 | lender |
bank-of-changsha | Bank of Changsha | 长沙银行 長沙銀行 | lender |
bank-of-chengdu | Bank of Chengdu | 成都银行 成都銀行 | lender |
bank-of-chongqing | Bank of Chongqing | 重庆银行 重慶銀行 | lender |
bank-of-comm-leasing | Bank of Communications Financial Leasing, BOCOM Leasing | 交银租赁 交银金租 交银金融租赁 交銀金融租賃 | lender |
bank-of-communications | Bank of Communications, BoCom, BOCOM | 交通银行 交通銀行 交行 | lender |
bank-of-dalian | Bank of Dalian | 大连银行 大連銀行 | lender |
bank-of-dongguan | Bank of Dongguan | 东莞银行 東莞銀行 | lender |
bank-of-gansu | Bank of Gansu | 甘肃银行 甘肅銀行 | lender |
bank-of-ganzhou | Bank of Ganzhou | 赣州银行 贛州銀行 | lender |
bank-of-guangzhou | Bank of Guangzhou | 广州银行 廣州銀行 | lender |
bank-of-guiyang | Bank of Guiyang | 贵阳银行 貴陽銀行 | lender |
bank-of-guizhou | Bank of Guizhou | 贵州银行 貴州銀行 | lender |
bank-of-hangzhou | Bank of Hangzhou | 杭州银行 | lender |
bank-of-hebei | Bank of Hebei | 河北银行 河北銀行 | lender |
bank-of-hubei | Bank of Hubei | 湖北银行 湖北銀行 | lender |
bank-of-inner-mongolia | Bank of Inner Mongolia | 内蒙古银行 內蒙古銀行 | lender |
bank-of-jiangsu | Bank of Jiangsu | 江苏银行 | lender |
bank-of-jinzhou | Bank of Jinzhou | 锦州银行 錦州銀行 | lender |
bank-of-jiujiang | Bank of Jiujiang | 九江银行 九江銀行 | lender |
bank-of-kaohsiung | Bank of Kaohsiung | 高雄銀行 高雄银行 高雄銀 高雄银 | lender |
bank-of-kunlun | Bank of Kunlun | 昆仑银行 崑崙銀行 | lender |
bank-of-lanzhou | Bank of Lanzhou | 兰州银行 蘭州銀行 | lender |
bank-of-nanjing | Bank of Nanjing | 南京银行 南京銀行 | lender |
bank-of-ningbo | Bank of Ningbo | 宁波银行 | lender |
bank-of-ningxia | Bank of Ningxia | 宁夏银行 寧夏銀行 | lender |
bank-of-panhsin | Bank of Panhsin | 板信銀行 板信银行 板信商銀 板信商银 板信商業銀行 板信商业银行 | lender |
bank-of-qingdao | Bank of Qingdao | 青岛银行 青島銀行 | lender |
bank-of-shanghai | Bank of Shanghai | 上海银行 | lender |
bank-of-shanxi | Bank of Shanxi | 山西银行 山西銀行 | lender |
bank-of-sichuan | Bank of Sichuan | 四川银行 四川銀行 | lender |
bank-of-suzhou | Bank of Suzhou | 苏州银行 蘇州銀行 | lender |
bank-of-taiwan | Bank of Taiwan | 台灣銀行 臺灣銀行 台銀 台银 臺銀 | lender |
bank-of-taizhou | Bank of Taizhou | 台州银行 台州銀行 | lender |
bank-of-tianjin | Bank of Tianjin | 天津银行 天津銀行 | lender |
bank-of-tibet | Bank of Tibet | 西藏银行 西藏銀行 | lender |
bank-of-wenzhou | Bank of Wenzhou | 温州银行 溫州銀行 | lender |
bank-of-xiamen | Bank of Xiamen | 厦门银行 廈門銀行 | lender |
bank-of-xian | Bank of Xi'an | 西安银行 西安銀行 | lender |
bank-of-xinjiang | Bank of Xinjiang | 新疆银行 新疆銀行 | lender |
bank-of-zhengzhou | Bank of Zhengzhou | 郑州银行 鄭州銀行 | lender |
banktaiwan-life | BankTaiwan Life | 臺銀人壽 台银人寿 台銀人壽 | lender |
baofeng-energy | Baofeng Energy, Ningxia Baofeng | 宝丰能源 寶豐能源 | | materials
baoshang-bank | Baoshang Bank | 包商银行 包商銀行 | lender |
baosheng-technology | Baosheng Technology | 宝胜股份 寶勝股份 | | trains
baosteel | Baosteel, Baoshan Iron & Steel | 寶鋼 宝钢 宝钢股份 寶鋼股份 宝山钢铁 寶山鋼鐵 | | steel
baosteel-resources | Baosteel Resources | | |
baoti | Baoti, Baoji Titanium | 宝钛股份 寶鈦股份 | |
baotou-special | Baotou Special | | |
baotou-steel | Baotou Steel, Baogang Group | 包钢股份 包鋼股份 包钢集团 包鋼集團 | | steel rare-earths
baowu | China Baowu, Baowu | 中國寶武 中国宝武 宝武 寶武 | | steel
baowu-resources | Baowu Resources | 宝武资源 寶武資源 | | mining
barclays | Barclays | 巴克萊 巴克莱 巴克莱银行 巴克萊銀行 | lender |
barrick | Barrick, Barrick Gold, Barrick Mining | 巴里克黃金 巴里克黄金 巴里克 | | mining
barry-callebaut | Barry Callebaut, Callebaut | 百乐嘉利宝 百樂嘉利寶 嘉利宝 嘉利寶 | |
basf | BASF, BASF Corporation | 巴斯夫 巴斯夫美國 巴斯夫美国 | | chemicals
bayer | Bayer | 拜耳 | | drugs
bayi-iron-and-steel | Bayi Iron & Steel | 八一钢铁 八一鋼鐵 | | steel
bbc | BBC, BBC Studios, BBC Worldwide | 英国广播公司 英國廣播公司 英国广播公司影视 英國廣播公司影視 | |
bbmg | BBMG | 金隅集团 金隅集團 | | farm
bbva | BBVA, Banco Bilbao Vizcaya Argentaria | 西班牙对外银行 西班牙對外銀行 毕尔巴鄂比斯开银行 畢爾巴鄂比斯開銀行 西班牙毕尔巴鄂银行 西班牙畢爾巴鄂銀行 | lender |
bea | Bank of East Asia | 東亞銀行 东亚银行 東亞銀行香港 东亚银行香港 東亞銀行集團 东亚银行集团 | lender |
beach-energy | Beach Energy, Beach Energy Limited | 滩头能源 灘頭能源 海滩能源 海灘能源 | | lng
bechtel | Bechtel | 柏克德 | | epc
befar-group | Befar Group | 滨化股份 濱化股份 | | materials
beibu-gulf-bank | Beibu Gulf Bank, Guangxi Beibu Gulf Bank | 北部湾银行 北部灣銀行 | lender |
beibu-gulf-financial-leasing | Beibu Gulf Financial Leasing | 北部湾金租 北部灣金租 北部湾金融租赁 北部灣金融租賃 | lender |
beigene | BeOne, BeiGene, BeOne Medicines | 百濟神州 百济神州 | | drugs
beijing-automotive-group | Beijing Automotive Group, BAIC Group, BAIC | 北汽集团 北汽集團 北京汽车集团 北京汽車集團 北汽 | | cars
beijing-capital-group | Beijing Capital Group | 首创集团 首創集團 首都创业集团 首都創業集團 北京首都创业集团 北京首都創業集團 | |
beijing-construction-engineering-group | Beijing Construction Engineering Group, BCEG | 北京建工 北京建工集团 北京建工集團 | | epc
beijing-electronics-holding | Beijing Electronics Holding, BEHC | 北京电控 北京電控 北京电子控股 北京電子控股 | |
beijing-energy-holding | Beijing Energy Holding, Beijing Energy Group | 京能集团 京能集團 北京能源集团 北京能源集團 | |
beijing-enterprises-clean-energy | Beijing Enterprises Clean Energy, Shandong Hi-Speed New Energy | 山高新能源 北控清洁能源 北控清潔能源 | | power
beijing-enterprises-group | Beijing Enterprises Group | 北控集团 北控集團 北京控股集团 北京控股集團 | |
beijing-financial-holdings | Beijing Financial Holdings | 北京金控 北京金控集团 北京金控集團 | fund |
beijing-gas | Beijing Gas, Beijing Gas Group | 北京燃气 北京燃氣 北京燃气集团 北京燃氣集團 北京市燃气集团 北京市燃氣集團 | | gasbuyer
beijing-infrastructure-investment | Beijing Infrastructure Investment | 京投公司 北京市基础设施投资 北京市基礎設施投資 北京基础设施投资 北京基礎設施投資 京投集团 京投集團 | |
beijing-jingneng-clean-energy | Beijing Jingneng Clean Energy | 京能清洁能源 京能清潔能源 | | power
beijing-jingneng-power | Beijing Jingneng Power | 京能电力 京能電力 | | power
beijing-rural-commercial-bank | Beijing Rural Commercial Bank, BRCB | 北京农商银行 北京農商銀行 北京农商行 北京農商行 北京农村商业银行 北京農村商業銀行 | lender |
beijing-sifang-automation | Beijing Sifang Automation | 四方股份 | | equipment
beijing-state-owned-capital-operation-and-management | Beijing State-owned Capital Operation and Management, BSCOMC | 北京国管 北京國管 北京国有资本运营管理 北京國有資本運營管理 | fund |
beijing-urban-construction-group | Beijing Urban Construction Group | 北京城建集团 北京城建集團 | | epc
beiyuan-chemical | Beiyuan Chemical | 北元集团 北元集團 | | materials
bengang | Bengang, Benxi Steel | 本钢集团 本鋼集團 本钢板材 本鋼板材 | | steel
benq | BenQ | 明基電通 明基电通 | |
benq-materials | BenQ Materials | 明基材 明基材料 | |
berkshire | Berkshire Hathaway | 波克夏 伯克希爾 伯克希尔哈撒韦 伯克希爾哈撒韋 波克夏海瑟威 巴郡 | fund |
bernstein | Bernstein | 伯恩斯坦 | observer |
bes-engineering | BES Engineering, BES Engineering Corporation | 中華工程公司 中华工程公司 中華工程 中华工程 | | epc
beyond-meat | Beyond Meat | 別樣肉客 别样肉客 超越肉類 超越肉类 | |
bhp | BHP, BHP Group, BHP Billiton | 必和必拓 必和必拓集团 必和必拓集團 | | mining
bilibili | Bilibili | 嗶哩嗶哩 哔哩哔哩 B站 | | software
biogen | Biogen, Biogen Inc | 渤健 百健 | | drugs
biontech | BioNTech | 拜恩泰科 拜昂泰科 | | drugs
bioteque | Bioteque | 邦特生物 | |
biren | Biren Technology | 壁仞科技 | | chips
bizlink | Bizlink | 貿聯-KY 贸联-KY 貿聯控股 贸联控股 貿聯 贸联 | |
blackrock | BlackRock, BlackRock Inc | 貝萊德 贝莱德 | fund |
blackstone | Blackstone, Blackstone Group, Blackstone Inc | 黑石 黑石集團 黑石集团 | fund |
blackstone-ls | Blackstone Life Sciences | | fund |
bloom | Bloom Energy | | | fuelcells
bloombergnef | BloombergNEF, BNEF | 彭博新能源財經 彭博新能源财经 | observer |
blue-origin | Blue Origin | 蓝色起源 藍色起源 | | launch
blue-owl | Blue Owl, Blue Owl Capital | 藍貓頭鷹資本 蓝猫头鹰资本 | fund |
bluebird | bluebird bio | 藍鳥生物 蓝鸟生物 | | drugs
bluestar | Bluestar, China National Bluestar | 中国蓝星 中國藍星 | | materials
bluestar-adisseo | Bluestar Adisseo, Adisseo | 安迪苏 安迪蘇 蓝星安迪苏 藍星安迪蘇 | | materials
bmo | BMO, Bank of Montreal | 蒙特利尔银行 滿地可銀行 满地可银行 蒙特利爾銀行 蒙特婁銀行 蒙特娄银行 | lender |
bms | Bristol Myers Squibb, Bristol-Myers Squibb, BMS | 百時美施貴寶 百时美施贵宝 必治妥施貴寶 必治妥施贵宝 | | drugs
bmw | BMW, BMW Group | 寶馬 宝马 宝马集团 寶馬集團 | | cars
bnbm | BNBM, Beijing New Building Materials | 北新建材 | |
bnp | BNP Paribas, BNP | 法國巴黎銀行 法国巴黎银行 法巴银行 法巴銀行 法巴 法国巴黎资本 法國巴黎資本 | lender |
bnz | BNZ, Bank of New Zealand | 新西兰银行 新西蘭銀行 | lender |
boc | Bank of China, BOC | 中國銀行 中国银行 中行 中国银行股份 中國銀行股份 | lender |
boc-aviation | BOC Aviation | 中銀航空租賃 中银航空租赁 | | lessor
boc-consumer-finance | BOC Consumer Finance, Bank of China Consumer Finance | 中银消费金融 中銀消費金融 中银消金 中銀消金 | lender |
boc-international | BOC International, BOCI | 中银国际 中銀國際 | observer |
boc-international-china | BOC International China, BOCI Securities | 中银证券 中銀證券 中银国际证券 中銀國際證券 | observer |
bochk | Bank of China (Hong Kong), BOCHK, Bank of China Hong Kong | 中銀香港 中银香港 中国银行香港 中國銀行香港 | lender |
bocom-international | BOCOM International | 交银国际 交銀國際 交銀國際控股 交银国际控股 | observer |
boehringer | Boehringer Ingelheim, Boehringer | 勃林格殷格翰 百靈佳殷格翰 百灵佳 百靈佳 百灵佳殷格翰 | | drugs
boeing | Boeing | 波音 | | aircraft
bofa | Bank of America, BofA | 美國銀行 美国银行 美銀 | lender |
bohai-bank | China Bohai Bank, Bohai Bank | 渤海银行 渤海銀行 | lender |
bohai-leasing | Bohai Leasing | 渤海租赁 渤海租賃 天津渤海租赁 天津渤海租賃 | | lessor
bohai-securities | Bohai Securities | 渤海证券 渤海證券 | observer |
bohai-steel-group | Bohai Steel Group | 渤海钢铁集团 渤海鋼鐵集團 | | steel
bohui-paper | Bohui Paper | 博汇纸业 博彙紙業 | |
bombardier | Bombardier, Bombardier Inc | 龐巴迪 庞巴迪 | | aircraft
bona | Bona Film | 博纳影业 博纳影业集团 博納影業集團 | | rights
bora | Bora Pharmaceuticals, Bora | 保瑞藥業 保瑞药业 保瑞 | | cdmo
bosch | Bosch, Robert Bosch, Bosch Rexroth | 博世 博世集团 博世集團 博世力士乐 博世力士樂 | | parts
boskalis | Boskalis | 博斯卡利斯 波斯卡利斯 | | epc
botas | Botas, Botaş, BOTAS | 土耳其国家石油管道公司 土耳其國家石油管道公司 土耳其管道公司 | | gasbuyer
bouygues | Bouygues, Bouygues Construction, Bouygues Travaux Publics | 布依格 布伊格 布伊格集团 布伊格集團 | | epc
boyu-capital | Boyu Capital | 博裕资本 博裕資本 博裕投资 博裕投資 | fund |
bp | BP, BP plc, British Petroleum | 英國石油 英国石油 英国石油公司 英國石油公司 碧辟 碧闢 | | oil lng
bpifrance | Bpifrance, Bpifrance Assurance Export | 法国公共投资银行 法國公共投資銀行 法国国家投资银行 法國國家投資銀行 法国国投 法國國投 | lender |
bridge-trust | Bridge Trust, Bairui Trust | 百瑞信托 百瑞信託 | lender |
bright-food-group | Bright Food Group, Bright Food | 光明食品集团 光明食品集團 光明食品 | |
bright-smart-securities | Bright Smart Securities | 耀才证券 耀才證券 耀才證券金融 耀才证券金融 耀才 | observer |
brightoil-petroleum | Brightoil Petroleum | 光汇石油 光匯石油 | | oil
broadcom | Broadcom, Broadcom Inc, AVGO | 博通 | | chips
brookfield | Brookfield, Brookfield Asset Management, Brookfield Corp, Brookfield Corporation | 布魯克菲爾德 布鲁克菲尔德 博楓 博枫 | fund |
browave | Browave | 波若威 | | optics
brunp-recycling | Brunp Recycling, Guangdong Brunp, Contemporary Brunp | 邦普循环 邦普循環 广东邦普 廣東邦普 宁波邦普 寧波邦普 湖南邦普 | | materials
btr-new-material | BTR New Material, BTR, BTR New Material Group | 贝特瑞 貝特瑞 贝特瑞新材料 貝特瑞新材料 | | materials graphite
buhler | Bühler, Buhler | 布勒 布勒集团 布勒集團 | | equipment
bulgargaz | Bulgargaz | 保加利亚天然气公司 保加利亞天然氣公司 | | gasbuyer
bunge | Bunge, Bunge Global | 邦吉 | | grain
bureau-of-standards-taiwan | Bureau of Standards Taiwan | 標準檢驗局 标准检验局 | observer |
byd | BYD | 比亞迪 比亚迪 | | batteries cars
bytedance | ByteDance | 字節跳動 字节跳动 | | social
`
