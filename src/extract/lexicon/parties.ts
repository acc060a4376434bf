/**
 * Companies, funds, lenders and states that the trade press names without explaining. One line each:
 *   id | English name shown, other Latin names | Chinese names in either script | kind | what it sells
 * An empty kind is a company. What it sells (goods of goods.ts) tells who pays whom when a contract is only "signed with".
 * Add a line or a name freely; ids never change, ledgers hold them.
 */
export const partyTable = `
nvidia | NVIDIA, Nvidia, Nvidia Corp, Nvidia Corporation, NVDA | 英偉達 輝達 英伟达 | | chips
openai | OpenAI, Open AI, OpenAI Group PBC | | | ai
oracle | Oracle, Oracle Corp, Oracle Corporation, ORCL, OCI | 甲骨文 甲骨文公司 | | cloud
microsoft | Microsoft, Microsoft Azure, Azure, MSFT | 微軟 微软 | | cloud
amazon | Amazon, Amazon.com, Amazon Web Services, AWS, AMZN | 亞馬遜 亚马逊 亞馬遜AWS 亞馬遜雲 亚马逊云 亚马逊云科技 | | cloud
google | Google, Alphabet, Google Cloud, GOOGL, Alphabet Inc | 谷歌 谷歌雲 谷歌云 字母控股 | | cloud
meta | Meta, Meta Platforms, Facebook | 臉書 脸书 元宇宙平台公司 | | social
xai | xAI, X.AI | | | ai
spacex | SpaceX, Space Exploration Technologies | 太空探索技術公司 太空探索技术公司 | | launch
anthropic | Anthropic, Anthropic PBC | | | ai
mistral | Mistral AI, Mistral | | | ai
cohere | Cohere | | | ai
deepseek | DeepSeek | 深度求索 | | ai
amd | AMD, Advanced Micro Devices | 超微半導體 超威半导体 超微 超威 | | chips
broadcom | Broadcom, Broadcom Inc, AVGO | 博通 | | chips
intel | Intel, Intel Corp, INTC | 英特爾 英特尔 | | chips
qualcomm | Qualcomm, QCOM | 高通 | | chips
arm | Arm, Arm Holdings | 安謀 安谋 | | chips
marvell | Marvell, Marvell Technology, MRVL | 邁威爾 迈威尔 美滿電子 | | chips
cerebras | Cerebras, Cerebras Systems | | | chips
groq | Groq, Groq Inc | | | chips
sambanova | SambaNova, SambaNova Systems | | | chips
graphcore | Graphcore | | | chips
tsmc | TSMC, Taiwan Semiconductor Manufacturing, Taiwan Semiconductor Manufacturing Company, Taiwan Semiconductor Manufacturing Company Limited | 台積電 台积电 臺積電 台積 | | chips foundry
umc | UMC, United Microelectronics | 聯電 聯華電子 联电 | | chips foundry
globalfoundries | GlobalFoundries | 格羅方德 格芯 | | chips foundry
smic | SMIC, Semiconductor Manufacturing International | 中芯國際 中芯国际 | | chips foundry
hua-hong | Hua Hong Semiconductor, Hua Hong | 華虹半導體 华虹半导体 华虹 | | chips foundry
vis | Vanguard International Semiconductor | 世界先進 | | chips foundry
psmc | PSMC, Powerchip | 力積電 力积电 | | chips foundry
rapidus | Rapidus | | | chips foundry
samsung | Samsung Electronics, Samsung | 三星電子 三星电子 三星 | | chips memory
sk-hynix | SK hynix, SK Hynix | SK海力士 海力士 | | chips memory
micron | Micron, Micron Technology | 美光 美光科技 | | chips memory
kioxia | Kioxia | 鎧俠 铠侠 | | chips memory
sandisk | SanDisk, Sandisk | 閃迪 闪迪 | | chips memory
western-digital | Western Digital | 西部數據 西部数据 威騰 | | storage
seagate | Seagate | 希捷 | | storage
ymtc | YMTC, Yangtze Memory | 長江存儲 长江存储 | | chips memory
cxmt | CXMT, ChangXin Memory | 長鑫存儲 长鑫存储 | | chips memory
mediatek | MediaTek | 聯發科 联发科 | | chips
texas-instruments | Texas Instruments | 德州儀器 德州仪器 | | chips
infineon | Infineon | 英飛凌 英飞凌 | | chips
stmicro | STMicroelectronics | 意法半導體 意法半导体 | | chips
nxp | NXP, NXP Semiconductors | 恩智浦 | | chips
renesas | Renesas, Renesas Electronics | 瑞薩 瑞薩電子 瑞萨 瑞萨电子 | | chips
wolfspeed | Wolfspeed | | | wafers chips
onsemi | onsemi, ON Semiconductor | 安森美 | | chips
asml | ASML | 艾司摩爾 阿斯麦 | | equipment
applied-materials | Applied Materials | 應用材料 应用材料 | | equipment
lam-research | Lam Research | 泛林 科林研發 泛林集团 | | equipment
tokyo-electron | Tokyo Electron | 東京威力科創 东京电子 | | equipment
naura | NAURA | 北方華創 北方华创 | | equipment
globalwafers | GlobalWafers | 環球晶 环球晶圆 環球晶圓 | | wafers
shin-etsu | Shin-Etsu Chemical, Shin-Etsu | 信越化學 信越化学 | | wafers
sumco | SUMCO | 勝高 胜高 | | wafers
ase | ASE Technology, ASE | 日月光 日月光投控 | | packaging
amkor | Amkor | 艾克爾 安靠 | | packaging
huawei | Huawei | 華為 华为 | | chips telecom
cambricon | Cambricon | 寒武紀 寒武纪 | | chips
hygon | Hygon | 海光信息 | | chips
moore-threads | Moore Threads | 摩爾線程 摩尔线程 | | chips
biren | Biren Technology | 壁仞科技 | | chips
alibaba | Alibaba, Alibaba Cloud | 阿里巴巴 阿里雲 阿里云 | | cloud
tencent | Tencent, Tencent Cloud | 騰訊 腾讯 腾讯云 | | cloud
baidu | Baidu | 百度 | | cloud
bytedance | ByteDance | 字節跳動 字节跳动 | | social
tiktok | TikTok | | | social
jd | JD.com | 京東 京东 | | retail
xiaomi | Xiaomi | 小米 小米集團 小米集团 | | electronics
lenovo | Lenovo | 聯想 联想 聯想集團 联想集团 | | servers
zte | ZTE | 中興通訊 中兴通讯 | | telecom
apple | Apple, Apple Inc | 蘋果公司 苹果公司 蘋果 | | electronics
tesla | Tesla, Tesla Inc, TSLA | 特斯拉 | | cars batteries
dell | Dell, Dell Technologies | 戴爾 戴尔 | | servers
hpe | Hewlett Packard Enterprise, HPE | 慧與 慧与 | | servers
super-micro | Supermicro, Super Micro, Super Micro Computer | 美超微 | | servers
ibm | IBM, International Business Machines | 國際商業機器 | | cloud
cisco | Cisco | 思科 | | telecom
arista | Arista, Arista Networks | | | telecom
salesforce | Salesforce | 賽富時 赛富时 | | software
sap | SAP | 思愛普 思爱普 | | software
palantir | Palantir | | | software
snowflake | Snowflake | | | software
foxconn | Foxconn, Hon Hai, Hon Hai Precision, Foxconn (Hon Hai) | 鴻海 鸿海 富士康 鴻海精密 | | servers
fii | Foxconn Industrial Internet, FII | 工業富聯 工业富联 | | servers
quanta | Quanta, Quanta Computer | 廣達 广达 | | servers
wiwynn | Wiwynn | 緯穎 纬颖 | | servers
wistron | Wistron | 緯創 纬创 | | servers
inventec | Inventec | 英業達 英业达 | | servers
pegatron | Pegatron | 和碩 和硕 | | servers
compal | Compal | 仁寶 仁宝 | | servers
gigabyte | Gigabyte, Giga Computing | 技嘉 | | servers
delta-electronics | Delta Electronics | 台達電 台达电 台達電子 | | equipment
lite-on | Lite-On | 光寶科 光寶 | | equipment
vertiv | Vertiv | 維諦 维谛 | | equipment
schneider | Schneider Electric | 施耐德電氣 施耐德电气 施耐德 | | equipment
eaton | Eaton | 伊頓 伊顿 | | equipment
abb | ABB | | | equipment
siemens | Siemens | 西門子 西门子 | | equipment
hitachi | Hitachi | 日立 日立製作所 | | equipment
mitsubishi-electric | Mitsubishi Electric | 三菱電機 三菱电机 | | equipment
luxshare | Luxshare | 立訊精密 立讯精密 | | electronics
innolight | Innolight | 中際旭創 中际旭创 | | optics
eoptolink | Eoptolink | 新易盛 | | optics
coherent | Coherent, COHR | | | optics
lumentum | Lumentum | 魯門特姆 | | optics
corning | Corning | 康寧 康宁 | | optics
coreweave | CoreWeave, CRWV | | | cloud
nebius | Nebius, Nebius Group | | | cloud
nscale | Nscale | | | cloud
lambda | Lambda, Lambda Labs, Lambda Inc | | | cloud
crusoe | Crusoe, Crusoe Energy Systems, Crusoe Energy | | | datacentre cloud
vantage | Vantage Data Centers, Vantage | | | datacentre
applied-digital | Applied Digital, APLD | | | datacentre
iren | IREN, IREN Limited, Iris Energy | | | cloud datacentre
terawulf | TeraWulf | | | datacentre
cipher | Cipher Mining, Cipher Digital | | | datacentre
galaxy-digital | Galaxy Digital | | | datacentre
hut-8 | Hut 8 | | | datacentre
core-scientific | Core Scientific | | | datacentre
fluidstack | Fluidstack | | | cloud
together-ai | Together AI | | | cloud
firmus | Firmus, Firmus Technologies | | | datacentre cloud
g42 | G42 | | | cloud
humain | Humain | | | cloud
digital-realty | Digital Realty | | | datacentre
equinix | Equinix | | | datacentre
qts | QTS, QTS Data Centers | | | datacentre
airtrunk | AirTrunk | | | datacentre
nextdc | NextDC, NEXTDC | | | datacentre
gds | GDS Holdings, GDS | 萬國數據 万国数据 | | datacentre
vnet | VNET | 世紀互聯 世纪互联 | | datacentre
related-digital | Related Digital, Related Companies | | | datacentre
switch | Switch Inc | | | datacentre
stargate-lp | Stargate LLC, The Stargate Project | 星際之門 | | datacentre
ntt | NTT, NTT Data | 日本電信電話 | | telecom datacentre
kddi | KDDI | | | telecom
softbank | SoftBank, SoftBank Group, SoftBank Group Corp, SBG | 軟銀 软银 軟銀集團 软银集团 軟體銀行 | fund |
mgx | MGX, MGX Fund | | fund |
qia | Qatar Investment Authority, QIA | 卡塔爾投資局 卡塔尔投资局 卡達投資局 | fund |
pif | Public Investment Fund, PIF, Saudi PIF | 沙特公共投資基金 沙特公共投资基金 沙特PIF 沙烏地公共投資基金 | fund |
adia | Abu Dhabi Investment Authority, ADIA | 阿布扎比投資局 阿布扎比投资局 | fund |
mubadala | Mubadala | 穆巴達拉 穆巴达拉 | fund |
adq | ADQ | | fund |
kia | Kuwait Investment Authority | 科威特投資局 科威特投资局 | fund |
temasek | Temasek | 淡馬錫 淡马锡 | fund |
gic | GIC | 新加坡政府投資公司 新加坡政府投资公司 | fund |
khazanah | Khazanah | 國庫控股 国库控股 | fund |
samruk-kazyna | Samruk-Kazyna | 薩姆魯克 | fund |
cic | China Investment Corporation | 中投公司 | fund |
norges | Norges Bank Investment Management, NBIM | | fund |
blackstone | Blackstone | 黑石 黑石集團 黑石集团 | fund |
blackrock | BlackRock | 貝萊德 贝莱德 | fund |
gip | Global Infrastructure Partners, GIP | | fund |
kkr | KKR | | fund |
apollo | Apollo, Apollo Global Management, Apollo Global | 阿波羅全球管理 阿波罗全球管理 | fund |
brookfield | Brookfield, Brookfield Asset Management | 布魯克菲爾德 布鲁克菲尔德 | fund |
carlyle | Carlyle | 凱雷 凯雷 | fund |
bain-capital | Bain Capital | 貝恩資本 贝恩资本 | fund |
warburg | Warburg Pincus | 華平 华平投资 | fund |
stonepeak | Stonepeak | | fund |
macquarie | Macquarie | 麥格理 麦格理 | fund |
eqt | EQT | | fund |
tpg | TPG | 德太投資 | fund |
ares | Ares, Ares Management | | fund |
blue-owl | Blue Owl, Blue Owl Capital | 藍貓頭鷹資本 蓝猫头鹰资本 | fund |
pimco | Pimco, PIMCO | 太平洋投資管理 | fund |
fidelity | Fidelity | 富達 富达 | fund |
t-rowe | T. Rowe Price | 普信 | fund |
sequoia | Sequoia, Sequoia Capital | 紅杉資本 红杉资本 | fund |
hillhouse | Hillhouse | 高瓴 高瓴資本 高瓴资本 | fund |
a16z | Andreessen Horowitz, a16z | | fund |
thrive | Thrive Capital | | fund |
dragoneer | Dragoneer | | fund |
coatue | Coatue | | fund |
berkshire | Berkshire Hathaway | 波克夏 伯克希爾 伯克希尔哈撒韦 | fund |
magnetar | Magnetar | | fund |
jpmorgan | JPMorgan, JPMorgan Chase, JP Morgan, J.P. Morgan, JPM | 摩根大通 摩通 小摩 | lender |
goldman | Goldman Sachs, Goldman | 高盛 | lender |
morgan-stanley | Morgan Stanley | 摩根士丹利 大摩 | lender |
bofa | Bank of America, BofA | 美國銀行 美国银行 美銀 | lender |
citi | Citi, Citigroup, Citibank | 花旗 花旗集團 花旗银行 花旗銀行 | lender |
wells-fargo | Wells Fargo | 富國銀行 富国银行 | lender |
hsbc | HSBC | 匯豐 滙豐 汇丰 匯豐銀行 汇丰银行 | lender |
standard-chartered | Standard Chartered | 渣打 渣打銀行 渣打银行 | lender |
barclays | Barclays | 巴克萊 巴克莱 | lender |
ubs | UBS | 瑞銀 瑞银 | lender |
deutsche-bank | Deutsche Bank | 德意志銀行 德意志银行 德銀 | lender |
bnp | BNP Paribas | 法國巴黎銀行 法国巴黎银行 | lender |
socgen | Societe Generale, Société Générale | 法國興業銀行 法国兴业银行 | lender |
credit-agricole | Credit Agricole, Crédit Agricole | 東方匯理 东方汇理 | lender |
ing | ING | | lender |
santander | Santander | 桑坦德 | lender |
mufg | MUFG, Mitsubishi UFJ Financial Group, MUFG Bank | 三菱日聯金融集團 三菱日联金融集团 三菱日聯 三菱UFJ | lender |
smbc | Sumitomo Mitsui Banking Corporation, SMBC, Sumitomo Mitsui | 三井住友銀行 三井住友银行 三井住友 | lender |
mizuho | Mizuho | 瑞穗 瑞穗銀行 瑞穗银行 | lender |
jbic | JBIC, Japan Bank for International Cooperation | 日本國際協力銀行 国际协力银行 | lender |
nexi | NEXI | 日本貿易保險 | lender |
kexim | KEXIM, Export-Import Bank of Korea | 韓國進出口銀行 韩国进出口银行 | lender |
kdb | Korea Development Bank, KDB | 韓國產業銀行 韩国产业银行 | lender |
eifo | EIFO, Export and Investment Fund of Denmark | 丹麥出口信用機構EIFO 丹麦出口信用机构 | lender |
us-exim | US EXIM, Export-Import Bank of the United States | 美國進出口銀行 | lender |
eib | European Investment Bank, EIB | 歐洲投資銀行 欧洲投资银行 | lender |
ebrd | European Bank for Reconstruction and Development, EBRD | 歐洲復興開發銀行 | lender |
ifc | International Finance Corporation, IFC | 國際金融公司 国际金融公司 | lender |
adb | Asian Development Bank | 亞洲開發銀行 亚洲开发银行 | lender |
icbc | ICBC | 工商銀行 工商银行 中國工商銀行 中国工商银行 工行 | lender |
ccb | China Construction Bank | 建設銀行 建设银行 中国建设银行 建行 | lender |
boc | Bank of China | 中國銀行 中国银行 中行 | lender |
abc-bank | Agricultural Bank of China | 農業銀行 农业银行 | lender |
cdb | China Development Bank | 國家開發銀行 国家开发银行 国开行 | lender |
chexim | Export-Import Bank of China, China Exim Bank | 中國進出口銀行 中国进出口银行 | lender |
cmb | China Merchants Bank | 招商銀行 招商银行 招行 | lender |
dbs | DBS | 星展 星展銀行 星展银行 | lender |
ocbc | OCBC | 華僑銀行 华侨银行 | lender |
uob | UOB | 大華銀行 大华银行 | lender |
bank-of-taiwan | Bank of Taiwan | 台灣銀行 臺灣銀行 | lender |
ctbc | CTBC Bank | 中國信託 | lender |
cathay-life | Cathay Life Insurance, Cathay Life | 國泰人壽 国泰人寿 | lender |
cathay-financial | Cathay Financial | 國泰金 國泰金控 | lender |
fubon | Fubon, Fubon Financial | 富邦 富邦金 富邦金控 富邦人壽 | lender |
allianz | Allianz | 安聯 安联 | lender |
axa | AXA | 安盛 | lender |
nippon-life | Nippon Life | 日本生命 日本生命保險 | lender |
cpp | CPP Investments, CPPIB | 加拿大養老基金 | fund |
otpp | Ontario Teachers' Pension Plan | 安大略省教師退休基金 | fund |
mitsubishi | Mitsubishi Corporation, Mitsubishi Corp | 三菱商事 | | trading
mitsui | Mitsui & Co, Mitsui | 三井物產 三井物产 | | trading
itochu | Itochu | 伊藤忠 伊藤忠商事 | | trading
marubeni | Marubeni | 丸紅 丸红 | | trading
sumitomo-corp | Sumitomo Corporation, Sumitomo Corp | 住友商事 | | trading
sumitomo-metal-mining | Sumitomo Metal Mining | 住友金屬礦山 住友金属矿山 | | mining
glencore | Glencore | 嘉能可 | | mining
trafigura | Trafigura | 托克 | | trading
vitol | Vitol | 維多 维多 | | trading
gunvor | Gunvor | 貢沃 | | trading
cargill | Cargill | 嘉吉 | | grain
bunge | Bunge | 邦吉 | | grain
adm | Archer-Daniels-Midland, ADM | | | grain
cofco | COFCO | 中糧集團 中粮集团 中粮 | | grain
catl | CATL, Contemporary Amperex Technology | 寧德時代 宁德时代 宁德 | | batteries
byd | BYD | 比亞迪 比亚迪 | | batteries cars
lges | LG Energy Solution, LGES | LG新能源 LG能源 LG能源解決方案 | | batteries
sk-on | SK On | | | batteries
samsung-sdi | Samsung SDI | 三星SDI | | batteries
panasonic-energy | Panasonic Energy | 松下能源 | | batteries
panasonic | Panasonic | 松下 松下電器 | | batteries
gotion | Gotion High-tech, Gotion | 國軒高科 国轩高科 | | batteries
eve | EVE Energy | 億緯鋰能 亿纬锂能 | | batteries
farasis | Farasis Energy, Farasis | 孚能科技 | | batteries
calb | CALB | 中創新航 中创新航 | | batteries
svolt | SVOLT | 蜂巢能源 | | batteries
sunwoda | Sunwoda | 欣旺達 欣旺达 | | batteries
northvolt | Northvolt | 北伏 | | batteries
acc | Automotive Cells Company | | | batteries
prologium | ProLogium | 輝能 輝能科技 | | batteries
aesc | AESC, Envision AESC | 遠景動力 远景动力 | | batteries
fluence | Fluence, Fluence Energy | | | batteries
sungrow | Sungrow | 陽光電源 阳光电源 | | solar batteries
hithium | Hithium | 海辰儲能 海辰储能 | | batteries
umicore | Umicore | 優美科 优美科 | | materials
ecopro | EcoPro, EcoPro BM | | | materials
posco-future | POSCO Future M | 浦項未來M | | materials
lg-chem | LG Chem | LG化學 LG化学 | | materials
ronbay | Ronbay | 容百科技 | | materials
easpring | Easpring | 當升科技 当升科技 | | materials
tinci | Tinci | 天賜材料 天赐材料 | | materials
hunan-yuneng | Hunan Yuneng | 湖南裕能 | | materials
lopal | Lopal | 龍蟠科技 龙蟠科技 | | materials
huayou | Huayou Cobalt | 華友鈷業 华友钴业 | | materials mining
ganfeng | Ganfeng Lithium, Ganfeng | 贛鋒鋰業 赣锋锂业 | | lithium
tianqi | Tianqi Lithium, Tianqi | 天齊鋰業 天齐锂业 | | lithium
albemarle | Albemarle | 雅保 | | lithium
sqm | SQM, Sociedad Quimica y Minera | 智利礦業化工 智利矿业化工 | | lithium
livent | Livent, Arcadium, Arcadium Lithium | | | lithium
pilbara | Pilbara Minerals, PLS | 皮爾巴拉礦業 | | lithium
liontown | Liontown, Liontown Resources | | | lithium
lithium-americas | Lithium Americas | 美洲鋰業 美洲锂业 | | lithium
piedmont | Piedmont Lithium | | | lithium
ioneer | Ioneer | | | lithium
vulcan-energy | Vulcan Energy | | | lithium
mp-materials | MP Materials | | | rare-earths
lynas | Lynas | 萊納斯 莱纳斯 | | rare-earths
northern-rare-earth | Northern Rare Earth | 北方稀土 | | rare-earths
syrah | Syrah, Syrah Resources | | | graphite
novonix | Novonix | | | graphite
rio-tinto | Rio Tinto, Rio | 力拓 力拓集團 力拓集团 | | mining
bhp | BHP | 必和必拓 | | mining
vale | Vale | 淡水河谷 | | mining
anglo-american | Anglo American, Anglo | 英美資源 英美资源 | | mining
teck | Teck, Teck Resources | 泰克資源 泰克资源 | | mining
freeport | Freeport-McMoRan, Freeport | 自由港 自由港麦克莫兰 | | mining
codelco | Codelco | 智利國家銅業 智利国家铜业 | | mining
antofagasta | Antofagasta | 安托法加斯塔 | | mining
first-quantum | First Quantum, First Quantum Minerals | 第一量子 第一量子矿业 | | mining
ivanhoe | Ivanhoe Mines, Ivanhoe | 艾芬豪 艾芬豪礦業 艾芬豪矿业 | | mining
barrick | Barrick, Barrick Gold | 巴里克黃金 巴里克黄金 | | mining
newmont | Newmont | 紐蒙特 纽蒙特 | | mining
southern-copper | Southern Copper | 南方銅業 | | mining
fortescue | Fortescue | FMG 福蒂斯丘 | | mining
zijin | Zijin Mining, Zijin | 紫金礦業 紫金矿业 | | mining
cmoc | CMOC | 洛陽鉬業 洛阳钼业 | | mining
jiangxi-copper | Jiangxi Copper | 江西銅業 江西铜业 | | mining
tongling | Tongling Nonferrous | 銅陵有色 铜陵有色 | | mining
mmg | MMG | 五礦資源 五矿资源 | | mining
minmetals | China Minmetals | 中國五礦 中国五矿 | | mining
chinalco | Chinalco | 中鋁集團 中铝集团 中国铝业 | | mining
nickel-industries | Nickel Industries | | | mining
tsingshan | Tsingshan | 青山控股 青山集团 | | mining
cameco | Cameco | | | uranium
kazatomprom | Kazatomprom | 哈原工 | | uranium
centrus | Centrus, Centrus Energy | | | uranium
orano | Orano | 歐安諾 | | uranium
urenco | Urenco | | | uranium
alcoa | Alcoa | 美國鋁業 美国铝业 | | aluminium
hydro | Norsk Hydro | 海德魯 | | aluminium
arcelormittal | ArcelorMittal | 安賽樂米塔爾 安赛乐米塔尔 | | steel
nippon-steel | Nippon Steel | 日本製鐵 日本制铁 | | steel
us-steel | U.S. Steel, US Steel | 美國鋼鐵 美国钢铁 | | steel
posco | POSCO, Posco | 浦項 浦项 浦項制鐵 | | steel
baowu | China Baowu, Baowu | 中國寶武 中国宝武 宝武 寶武 | | steel
baosteel | Baosteel | 寶鋼 宝钢 宝钢股份 | | steel
china-steel | China Steel | 中鋼 | | steel
nucor | Nucor | 紐柯 | | steel
ssab | SSAB | | | steel
stegra | Stegra, H2 Green Steel | | | steel
thyssenkrupp | Thyssenkrupp | 蒂森克虜伯 蒂森克虏伯 | | steel
woodside | Woodside Energy, Woodside | 伍德賽德 伍德塞 | | lng
santos | Santos | 桑托斯 | | lng
cheniere | Cheniere, Cheniere Energy | 錢尼爾 切尼尔 切尼爾 | | lng
venture-global | Venture Global, Venture Global LNG | 風險全球 | | lng
sempra | Sempra, Sempra Infrastructure | 桑普拉 | | lng
nextdecade | NextDecade | | | lng
tellurian | Tellurian | | | lng
energy-transfer | Energy Transfer | | | lng
commonwealth-lng | Commonwealth LNG | | | lng
mexico-pacific | Mexico Pacific | | | lng
glenfarne | Glenfarne, Glenfarne Group | | | lng
qatarenergy | QatarEnergy, Qatargas | 卡塔爾能源 卡塔尔能源 卡達能源 | | lng
adnoc | ADNOC | 阿布扎比國家石油 阿布扎比国家石油公司 | | lng oil
aramco | Saudi Aramco, Aramco | 沙特阿美 沙烏地阿美 | | oil
petronas | Petronas | 馬來西亞國家石油 马来西亚国家石油 马国油 | | lng oil
exxon | ExxonMobil, Exxon Mobil, Exxon | 埃克森美孚 | | oil lng
chevron | Chevron | 雪佛龍 雪佛龙 | | oil lng
conocophillips | ConocoPhillips | 康菲 康菲石油 | | oil lng
shell | Shell | 殼牌 壳牌 | | oil lng
bp | BP | 英國石油 英国石油 | | oil lng
totalenergies | TotalEnergies | 道達爾能源 道达尔能源 道達爾 | | oil lng
eni | Eni | 埃尼 埃尼集团 | | oil lng
equinor | Equinor | 挪威國油 | | oil gas
repsol | Repsol | 雷普索爾 雷普索尔 | | oil
petrobras | Petrobras | 巴西國家石油 巴西国家石油 | | oil
occidental | Occidental, Occidental Petroleum | 西方石油 | | oil
inpex | Inpex | | | lng
novatek | Novatek | 諾瓦泰克 诺瓦泰克 | | lng
gazprom | Gazprom | 俄羅斯天然氣工業 俄气 | | gas
rosneft | Rosneft | 俄羅斯石油 俄油 | | oil
sinopec | Sinopec | 中國石化 中国石化 中石化 | | oilbuyer
petrochina | PetroChina, CNPC | 中國石油 中国石油 中石油 | | oilbuyer
cnooc | CNOOC | 中國海油 中国海油 中海油 | | oilbuyer
enn | ENN, ENN Natural Gas | 新奧能源 新奥能源 新奥股份 | | gasbuyer
china-gas | China Gas | 中國燃氣 中国燃气 | | gasbuyer
china-resources-gas | China Resources Gas | 華潤燃氣 华润燃气 | | gasbuyer
jera | JERA | 捷熱能源 | | gasbuyer
tokyo-gas | Tokyo Gas | 東京瓦斯 东京燃气 東京燃氣 | | gasbuyer
osaka-gas | Osaka Gas | 大阪瓦斯 大阪燃气 | | gasbuyer
kyushu-electric | Kyushu Electric | 九州電力 九州电力 | | gasbuyer
kansai-electric | Kansai Electric | 關西電力 关西电力 | | gasbuyer
tepco | TEPCO, Tokyo Electric | 東京電力 东京电力 | | gasbuyer
kogas | Korea Gas, KOGAS, Korea Gas Corporation | 韓國天然氣公社 韩国天然气公社 韓國瓦斯公社 | | gasbuyer
kepco | KEPCO, Korea Electric Power | 韓國電力 韩国电力 | | gasbuyer
posco-international | POSCO International, Posco International | 浦項國際 | | gasbuyer
hanwha | Hanwha | 韓華 韩华 | | solar
hanwha-ocean | Hanwha Ocean | 韓華海洋 韩华海洋 | | ships
cpc | CPC, CPC Corporation, CPC Taiwan, CPC of Taiwan | 台灣中油 中油 台湾中油 | | gasbuyer
ptt | PTT | 泰國國家石油 泰国国家石油 | | gasbuyer
petrovietnam | PetroVietnam, PV Gas | 越南油氣 | | gasbuyer
indian-oil | Indian Oil | 印度石油公司 | | gasbuyer
gail | GAIL | | | gasbuyer
petronet | Petronet, Petronet LNG | | | gasbuyer
sefe | SEFE, Securing Energy for Europe | | | gasbuyer
uniper | Uniper | | | gasbuyer
rwe | RWE | 萊茵集團 莱茵集团 | | power
enbw | EnBW | | | power
eon | E.ON | 意昂 | | power
engie | Engie, ENGIE | | | power
edf | EDF | 法國電力 法国电力 | | power
centrica | Centrica | 森特理克 | | gasbuyer
bulgargaz | Bulgargaz | | | gasbuyer
naftogaz | Naftogaz | 烏克蘭石油天然氣公司 | | gasbuyer
orlen | Orlen | | | gasbuyer
iberdrola | Iberdrola | 伊維爾德羅拉 | | power
enel | Enel | 意大利國家電力 | | power
orsted | Orsted, Ørsted | 沃旭 沃旭能源 | | wind power
cip | Copenhagen Infrastructure Partners, CIP | 哥本哈根基礎建設基金 | fund |
vattenfall | Vattenfall | 大瀑布電力 | | power
northland | Northland Power | 北陸電力 北陆电力 | | power
constellation | Constellation Energy, Constellation | 星座能源 | | power
vistra | Vistra | | | power
talen | Talen, Talen Energy | | | power
nextera | NextEra, NextEra Energy | 新紀元能源 新纪元能源 | | power
dominion | Dominion Energy | 道明尼能源 | | power
duke | Duke Energy | 杜克能源 | | power
entergy | Entergy | | | power
southern-company | Southern Company, Georgia Power | 南方公司 | | power
aep | American Electric Power, AEP | | | power
ge-vernova | GE Vernova | | | turbines
us-commerce | US Department of Commerce, Commerce Department, U.S. Department of Commerce, Department of Commerce | 美國商務部 美国商务部 | government |
us-energy | US Department of Energy, Department of Energy, Energy Department | 美國能源部 美国能源部 | government |
us-defense | US Department of Defense, Department of Defense, Pentagon | 美國國防部 美国国防部 五角大樓 五角大楼 | government |
taiwan-transport | Ministry of Transportation and Communications | 交通部 | government |
taiwan-ndf | National Development Fund | 國發基金 国发基金 | fund |
tencent-video | Tencent Video | 騰訊視頻 腾讯视频 | | software
iqiyi | iQIYI | 愛奇藝 爱奇艺 | | software
bilibili | Bilibili | 嗶哩嗶哩 哔哩哔哩 B站 | | software
alibaba-pictures | Alibaba Pictures | 阿里影業 阿里影业 | | software
far-eastern-group | Far Eastern Group | 遠東集團 | |
siemens-mobility | Siemens Mobility | 西門子交通 西门子交通 | | trains
siemens-healthineers | Siemens Healthineers | 西門子醫療 西门子医疗 | | devices
siemens-energy | Siemens Energy | 西門子能源 西门子能源 | | turbines
siemens-gamesa | Siemens Gamesa | 西門子歌美颯 西门子歌美飒 | | turbines wind
vestas | Vestas | 維斯塔斯 维斯塔斯 | | turbines wind
goldwind | Goldwind | 金風科技 金风科技 | | turbines wind
mingyang | Mingyang, Ming Yang Smart Energy | 明陽智能 明阳智能 | | turbines wind
mhi | Mitsubishi Heavy Industries, MHI | 三菱重工 | | turbines
doosan | Doosan Enerbility, Doosan | 斗山 斗山能源 | | turbines
caterpillar | Caterpillar | 卡特彼勒 | | engines
cummins | Cummins | 康明斯 | | engines
bloom | Bloom Energy | | | fuelcells
plug | Plug Power | 普拉格能源 | | fuelcells
oklo | Oklo | | | reactors
x-energy | X-energy, X-Energy | | | reactors
kairos | Kairos Power | | | reactors
nuscale | NuScale, NuScale Power | | | reactors
terrapower | TerraPower | 泰拉能源 | | reactors
westinghouse | Westinghouse | 西屋 西屋電氣 西屋电气 | | reactors
helion | Helion, Helion Energy | | | power
cfs | Commonwealth Fusion Systems | | | power
longi | LONGi, Longi Green Energy | 隆基綠能 隆基绿能 | | solar
jinko | JinkoSolar, Jinko | 晶科能源 | | solar
trina | Trina Solar | 天合光能 | | solar
ja-solar | JA Solar | 晶澳科技 | | solar
tongwei | Tongwei | 通威股份 | | polysilicon
gcl | GCL Technology, GCL | 協鑫科技 协鑫科技 | | polysilicon
daqo | Daqo | 大全能源 | | polysilicon
first-solar | First Solar | 第一太陽能 第一太阳能 | | solar
qcells | Qcells | | | solar
enphase | Enphase | | | solar
boeing | Boeing | 波音 | | aircraft
airbus | Airbus | 空中客車 空中客车 空客 空中巴士 空巴 | | aircraft
embraer | Embraer | 巴西航空工業 巴航工业 | | aircraft
comac | COMAC | 中國商飛 中国商飞 商飞 | | aircraft
bombardier | Bombardier | 龐巴迪 庞巴迪 | | aircraft
atr | ATR | | | aircraft
gulfstream | Gulfstream | 灣流 湾流 | | aircraft
ge-aerospace | GE Aerospace | GE航空航天 通用電氣航空 | | engines
rolls-royce | Rolls-Royce | 羅爾斯羅伊斯 勞斯萊斯 罗尔斯罗伊斯 罗罗 | | engines
safran | Safran | 賽峰 赛峰 | | engines
pratt | Pratt & Whitney | 普惠 | | engines
rtx | RTX, Raytheon | 雷神 雷神技術 | | defence
lockheed | Lockheed Martin | 洛克希德馬丁 洛克希德·马丁 洛克希德马丁 洛馬 | | defence
northrop | Northrop Grumman | 諾斯洛普格魯曼 | | defence
bae | BAE Systems | 貝宜系統 | | defence
rheinmetall | Rheinmetall | 萊茵金屬 莱茵金属 | | defence
thales | Thales | 泰雷茲 泰雷兹 | | defence
leonardo | Leonardo | 李奧納多 莱昂纳多公司 | | defence
saab | Saab | 薩博 萨博 | | defence
hanwha-aerospace | Hanwha Aerospace | 韓華航太 韩华航空航天 | | defence
emirates | Emirates | 阿聯酋航空 阿联酋航空 | | airline
etihad | Etihad | 阿提哈德航空 | | airline
qatar-airways | Qatar Airways | 卡塔爾航空 卡塔尔航空 卡達航空 | | airline
flydubai | flydubai | 迪拜航空 | | airline
riyadh-air | Riyadh Air | 利雅得航空 | | airline
turkish-airlines | Turkish Airlines | 土耳其航空 | | airline
lufthansa | Lufthansa | 漢莎航空 汉莎航空 漢莎 | | airline
air-france-klm | Air France-KLM, Air France | 法荷航 法航荷航 法國航空 | | airline
iag | IAG, International Airlines Group, British Airways | 英國航空 英国航空 | | airline
ryanair | Ryanair | 瑞安航空 | | airline
easyjet | easyJet | 易捷航空 | | airline
wizz | Wizz Air | 威茲航空 | | airline
united-airlines | United Airlines | 聯合航空 联合航空 美联航 | | airline
american-airlines | American Airlines | 美國航空 美国航空 | | airline
delta-air | Delta Air Lines, Delta | 達美航空 达美航空 | | airline
southwest | Southwest Airlines | 西南航空 | | airline
alaska-air | Alaska Airlines | 阿拉斯加航空 | | airline
jetblue | JetBlue | 捷藍航空 | | airline
air-canada | Air Canada | 加拿大航空 | | airline
air-india | Air India | 印度航空 | | airline
indigo | IndiGo | 靛藍航空 靛蓝航空 | | airline
akasa | Akasa Air | | | airline
singapore-airlines | Singapore Airlines | 新加坡航空 新航 | | airline
cathay-pacific | Cathay Pacific | 國泰航空 国泰航空 | | airline
china-airlines | China Airlines | 中華航空 華航 | | airline
eva-air | EVA Air, EVA Airways | 長榮航空 长荣航空 | | airline
starlux | Starlux, STARLUX | 星宇航空 | | airline
tigerair-taiwan | Tigerair Taiwan | 台灣虎航 | | airline
air-china | Air China | 中國國航 中国国航 国航 | | airline
china-eastern | China Eastern | 東方航空 东方航空 中国东航 东航 | | airline
china-southern | China Southern | 南方航空 中国南航 南航 | | airline
hainan-airlines | Hainan Airlines | 海南航空 海航 | | airline
ana | ANA, All Nippon Airways | 全日空 | | airline
jal | JAL, Japan Airlines | 日本航空 日航 | | airline
korean-air | Korean Air | 大韓航空 大韩航空 | | airline
asiana | Asiana, Asiana Airlines | 韓亞航空 韩亚航空 | | airline
vietjet | VietJet, Vietjet | 越捷航空 | | airline
vietnam-airlines | Vietnam Airlines | 越南航空 | | airline
airasia | AirAsia | 亞洲航空 亚洲航空 亚航 | | airline
malaysia-airlines | Malaysia Airlines, Malaysia Aviation Group | 馬來西亞航空 马来西亚航空 马航 | | airline
garuda | Garuda, Garuda Indonesia | 印尼鷹航 | | airline
thai-airways | Thai Airways | 泰國航空 泰国航空 泰航 | | airline
qantas | Qantas | 澳洲航空 澳航 | | airline
saudia | Saudia | 沙特航空 | | airline
latam | LATAM, Latam | 南美航空 | | airline
avolon | Avolon | 阿沃隆 | | lessor
aercap | AerCap | 埃爾凱普 | | lessor
air-lease | Air Lease, Air Lease Corp | 航空租賃公司 | | lessor
boc-aviation | BOC Aviation | 中銀航空租賃 中银航空租赁 | | lessor
smbc-aviation | SMBC Aviation Capital | | | lessor
toyota | Toyota, Toyota Motor | 豐田 丰田 豐田汽車 丰田汽车 | | cars
honda | Honda | 本田 | | cars
nissan | Nissan | 日產 日产 日產汽車 | | cars
mazda | Mazda | 馬自達 马自达 | | cars
subaru | Subaru | 斯巴魯 斯巴鲁 | | cars
hyundai | Hyundai, Hyundai Motor | 現代汽車 现代汽车 | | cars
kia-motors | Kia | 起亞 起亚 | | cars
volkswagen | Volkswagen, VW | 大眾集團 大众集团 大眾汽車 大众汽车 福斯 福斯汽車 大众 | | cars
porsche | Porsche | 保時捷 保时捷 | | cars
audi | Audi | 奧迪 奥迪 | | cars
bmw | BMW | 寶馬 宝马 | | cars
mercedes | Mercedes-Benz, Mercedes, Daimler | 梅賽德斯 奔驰 梅賽德斯-賓士 賓士 梅赛德斯-奔驰 | | cars
stellantis | Stellantis | Stellantis集團 Stellantis集团 斯泰蘭蒂斯 斯特兰蒂斯 | | cars
renault | Renault | 雷諾 雷诺 雷諾集團 雷诺集团 | | cars
volvo-cars | Volvo Cars, Volvo | 沃爾沃汽車 沃尔沃 沃尔沃汽车 富豪汽車 | | cars
jlr | Jaguar Land Rover, JLR | 捷豹路虎 | | cars
ford | Ford, Ford Motor | 福特 福特汽車 福特汽车 | | cars
gm | General Motors, GM | 通用汽車 通用汽车 | | cars
rivian | Rivian | | | cars
lucid | Lucid, Lucid Motors | | | cars
geely | Geely | 吉利 吉利汽車 吉利汽车 | | cars
saic | SAIC, SAIC Motor | 上汽集團 上汽集团 上汽 | | cars
gac | GAC | 廣汽集團 广汽集团 广汽 | | cars
chery | Chery | 奇瑞 奇瑞汽車 奇瑞汽车 | | cars
great-wall | Great Wall Motor | 長城汽車 长城汽车 | | cars
changan | Changan | 長安汽車 长安汽车 | | cars
nio | NIO, Nio | 蔚來 蔚来 | | cars
xpeng | Xpeng, XPeng | 小鵬 小鹏 小鵬汽車 小鹏汽车 | | cars
li-auto | Li Auto | 理想汽車 理想汽车 | | cars
seres | Seres | 賽力斯 赛力斯 | | cars
togg | Togg, TOGG | | | cars
vinfast | VinFast | | | cars
tata-motors | Tata Motors, Tata | 塔塔汽車 塔塔 塔塔集團 | | cars
mahindra | Mahindra | 馬恆達 | | cars
bosch | Bosch | 博世 | | parts
denso | Denso | 電裝 电装 | | parts
zf | ZF, ZF Friedrichshafen | 采埃孚 | | parts
continental | Continental | 大陸集團 大陆集团 | | parts
magna | Magna | 麥格納 麦格纳 | | parts
aptiv | Aptiv | 安波福 | | parts
waymo | Waymo | | | robotaxi
uber | Uber | 優步 优步 | | platform
pfizer | Pfizer | 輝瑞 辉瑞 | | drugs
merck | Merck & Co, MSD | 默沙東 默沙东 | | drugs
merck-kgaa | Merck KGaA | 默克 德國默克 德国默克 | | drugs
novartis | Novartis | 諾華 诺华 | | drugs
roche | Roche | 羅氏 罗氏 | | drugs
sanofi | Sanofi | 賽諾菲 赛诺菲 | | drugs
gsk | GSK, GlaxoSmithKline | 葛蘭素史克 葛兰素史克 | | drugs
astrazeneca | AstraZeneca | 阿斯利康 阿斯特捷利康 | | drugs
lilly | Eli Lilly, Lilly | 禮來 礼来 | | drugs
novo | Novo Nordisk | 諾和諾德 诺和诺德 | | drugs
bms | Bristol Myers Squibb, Bristol-Myers Squibb, BMS | 百時美施貴寶 百时美施贵宝 | | drugs
jnj | Johnson & Johnson, J&J | 強生 强生 | | drugs
abbvie | AbbVie | 艾伯維 艾伯维 | | drugs
amgen | Amgen | 安進 安进 | | drugs
gilead | Gilead | 吉利德 | | drugs
biogen | Biogen | 渤健 百健 | | drugs
regeneron | Regeneron | 再生元 | | drugs
vertex | Vertex Pharmaceuticals, Vertex | 福泰製藥 福泰制药 | | drugs
moderna | Moderna | 莫德納 莫德纳 | | drugs
biontech | BioNTech | 拜恩泰科 | | drugs
bayer | Bayer | 拜耳 | | drugs
boehringer | Boehringer Ingelheim | 勃林格殷格翰 百靈佳殷格翰 | | drugs
takeda | Takeda | 武田 武田製藥 武田制药 | | drugs
astellas | Astellas | 安斯泰來 安斯泰来 | | drugs
daiichi | Daiichi Sankyo | 第一三共 | | drugs
eisai | Eisai | 衛材 卫材 | | drugs
otsuka | Otsuka | 大塚製藥 大冢制药 | | drugs
csl | CSL | | | drugs
teva | Teva | 梯瓦 | | drugs
lonza | Lonza | 龍沙 龙沙 | | cdmo
samsung-biologics | Samsung Biologics | 三星生物 | | cdmo
celltrion | Celltrion | 賽特瑞恩 | | drugs
wuxi-biologics | WuXi Biologics | 藥明生物 药明生物 | | cdmo
wuxi-apptec | WuXi AppTec | 藥明康德 药明康德 | | cdmo
fujifilm | Fujifilm, Fujifilm Diosynth | 富士膠片 富士軟片 富士胶片 | | cdmo
catalent | Catalent | 康泰倫特 | | cdmo
thermo-fisher | Thermo Fisher | 賽默飛 赛默飞 | | cdmo
hengrui | Hengrui Pharma, Jiangsu Hengrui, Hengrui | 恆瑞醫藥 恒瑞医药 江苏恒瑞医药 恒瑞 | | drugs
beigene | BeOne, BeiGene, BeOne Medicines | 百濟神州 百济神州 | | drugs
innovent | Innovent, Innovent Biologics | 信達生物 信达生物 | | drugs
akeso | Akeso | 康方生物 | | drugs
summit | Summit Therapeutics | | | drugs
hutchmed | Hutchmed, HUTCHMED | 和黃醫藥 和黄医药 | | drugs
zai-lab | Zai Lab | 再鼎醫藥 再鼎医药 | | drugs
junshi | Junshi Biosciences | 君實生物 君实生物 | | drugs
hansoh | Hansoh Pharma, Hansoh | 翰森製藥 翰森制药 | | drugs
cspc | CSPC | 石藥集團 石药集团 | | drugs
sino-biopharm | Sino Biopharmaceutical | 中國生物製藥 中国生物制药 | | drugs
kelun | Kelun-Biotech, Sichuan Kelun | 科倫博泰 科伦博泰 | | drugs
remegen | RemeGen | 榮昌生物 荣昌生物 | | drugs
duality | Duality Biologics | 映恩生物 | | drugs
3sbio | 3SBio | 三生製藥 三生制药 | | drugs
legend | Legend Biotech | 傳奇生物 传奇生物 | | drugs
hanmi | Hanmi | 韓美製藥 | | drugs
alteogen | Alteogen | | | drugs
viking | Viking Therapeutics | | | drugs
metsera | Metsera | | | drugs
bluebird | bluebird bio | | | drugs
at-t | AT&T | 美國電話電報 | | telecom
verizon | Verizon | 威訊 威瑞森 | | telecom
t-mobile | T-Mobile | | | telecom
deutsche-telekom | Deutsche Telekom | 德國電信 德国电信 | | telecom
vodafone | Vodafone | 沃達豐 沃达丰 | | telecom
ericsson | Ericsson | 愛立信 爱立信 | | telecom
nokia | Nokia | 諾基亞 诺基亚 | | telecom
china-mobile | China Mobile | 中國移動 中国移动 中移動 中移动 | | telecom
china-telecom | China Telecom | 中國電信 中国电信 | | telecom
china-unicom | China Unicom | 中國聯通 中国联通 | | telecom
chunghwa | Chunghwa Telecom | 中華電信 中华电信 | | telecom
reliance | Reliance, Reliance Industries | 信實工業 信实工业 | | telecom
adani | Adani, Adani Group, Adani Green | 阿達尼 阿达尼 阿達尼集團 | | power
tata-electronics | Tata Electronics | 塔塔電子 塔塔电子 | | chips
disney | Disney, Walt Disney | 迪士尼 | | media
netflix | Netflix | 網飛 奈飞 網飛公司 | | media
warner | Warner Bros Discovery, Warner Bros | 華納兄弟 華納兄弟探索 | | media
paramount | Paramount, Paramount Skydance | 派拉蒙 | | media
comcast | Comcast | 康卡斯特 | | media
walmart | Walmart | 沃爾瑪 沃尔玛 | | retail
maersk | Maersk, A.P. Moller-Maersk | 馬士基 马士基 | | shipping
msc | MSC, Mediterranean Shipping Company | 地中海航運 地中海航运 | | shipping
cma-cgm | CMA CGM | 達飛 达飞 | | shipping
hapag | Hapag-Lloyd | 赫伯羅特 赫伯罗特 | | shipping
evergreen | Evergreen Marine | 長榮海運 长荣海运 | | shipping
yang-ming | Yang Ming | 陽明海運 阳明海运 | | shipping
cosco | COSCO, Cosco Shipping | 中遠海控 中远海控 中遠海運 中远海运 | | shipping
hmm | HMM | | | shipping
hd-hyundai | HD Hyundai, HD Hyundai Heavy Industries, HD Korea Shipbuilding, HD KSOE | HD現代重工 現代重工 现代重工 | | ships
samsung-heavy | Samsung Heavy Industries, Samsung Heavy | 三星重工 | | ships
cssc | CSSC, China State Shipbuilding | 中國船舶 中国船舶 | | ships
hudong | Hudong-Zhonghua | 滬東中華 沪东中华 | | ships
yangzijiang | Yangzijiang Shipbuilding | 揚子江船業 扬子江船业 | | ships
bechtel | Bechtel | 柏克德 | | epc
fluor | Fluor | 福陸 福陆 | | epc
technip | Technip Energies, TechnipFMC, Technip | 德西尼布 | | epc
mcdermott | McDermott | 麥克德莫特 | | epc
saipem | Saipem | 塞班 | | epc
kbr | KBR | | | epc
jgc | JGC | 日揮 | | epc
ctci | CTCI | 中鼎 中鼎工程 | | epc
powerchina | PowerChina | 中國電建 中国电建 | | epc
cscec | China State Construction | 中國建築 中国建筑 | | epc
slb | SLB, Schlumberger | 斯倫貝謝 斯伦贝谢 | | oilfield
halliburton | Halliburton | 哈里伯頓 哈里伯顿 | | oilfield
baker-hughes | Baker Hughes | 貝克休斯 贝克休斯 | | turbines oilfield
basf | BASF | 巴斯夫 | | chemicals
dow | Dow, Dow Chemical | 陶氏 陶氏化学 | | chemicals
dupont | DuPont | 杜邦 | | chemicals
linde | Linde | 林德 | | gases
air-liquide | Air Liquide | 液化空氣 液化空气 | | gases
air-products | Air Products | 空氣產品 空气产品 空氣化工 | | gases
sabic | SABIC | 沙特基礎工業 | | chemicals
formosa | Formosa Plastics, Formosa Petrochemical | 台塑 台塑石化 台塑化 | | chemicals
wanhua | Wanhua Chemical | 萬華化學 万华化学 | | chemicals
hengli | Hengli Petrochemical | 恒力石化 | | chemicals
rongsheng | Rongsheng Petrochemical | 榮盛石化 荣盛石化 | | chemicals
yara | Yara | 雅苒 | | fertiliser
nutrien | Nutrien | | | fertiliser
mosaic | Mosaic | 美盛 | | fertiliser
cf-industries | CF Industries | | | fertiliser
taipower | Taipower, Taiwan Power | 台電 台灣電力 台湾电力 | | powerbuyer
state-grid | State Grid | 國家電網 国家电网 | | powerbuyer
capital-markets | capital markets | 資本市場 | group |
moodys | Moody's, Moody's Ratings | 穆迪 | observer |
sp-global | S&P, S&P Global Ratings, S&P Global | 標普 标普 | observer |
fitch | Fitch, Fitch Ratings | 惠譽 惠誉 | observer |
rystad | Rystad, Rystad Energy | 睿咨得 | observer |
wood-mackenzie | Wood Mackenzie | 伍德麥肯茲 伍德麦肯兹 | observer |
bernstein | Bernstein | 伯恩斯坦 | observer |
td-cowen | TD Cowen, Cowen | | observer |
wedbush | Wedbush, Wedbush Securities | 韋德布什 韦德布什 | observer |
cleo-capital | Cleo Capital | | observer |
jefferies | Jefferies | 傑富瑞 杰富瑞 | observer |
evercore | Evercore, Evercore ISI | | observer |
raymond-james | Raymond James | | observer |
rbc | RBC, RBC Capital Markets | 加拿大皇家銀行 | observer |
nomura | Nomura | 野村 野村證券 | observer |
daiwa | Daiwa | 大和 大和證券 | observer |
clsa | CLSA | 里昂證券 里昂 | observer |
cicc | CICC | 中金公司 中金 | observer |
citic-securities | CITIC Securities | 中信證券 中信证券 | observer |
haitong | Haitong | 海通證券 海通国际 | observer |
soochow | Soochow Securities | 東吳證券 东吴证券 | observer |
masterlink | MasterLink Investment Advisory, MasterLink | 元富投顧 | observer |
yuanta | Yuanta | 元大投顧 元大 | observer |
kgi | KGI | 凱基投顧 凱基 凯基 | observer |
trendforce | TrendForce | 集邦科技 集邦諮詢 集邦咨询 | observer |
counterpoint | Counterpoint, Counterpoint Research | | observer |
gartner | Gartner | 高德納 顾能 | observer |
idc | IDC | 國際數據資訊 | observer |
semianalysis | SemiAnalysis | | observer |
new-street | New Street Research | | observer |
mst-marquee | MST Marquee | | observer |
da-davidson | D.A. Davidson, DA Davidson | | observer |
credit-sights | CreditSights | | observer |
bloombergnef | BloombergNEF, BNEF | 彭博新能源財經 彭博新能源财经 | observer |
united-states | United States, US, U.S., USA, America, Washington, United States government, U.S. government, US government, US Department of Defense, Pentagon, US Department of Energy, Department of Energy, U.S. Department of Energy | 美國政府 美国政府 美國國防部 美國能源部 美国能源部 五角大楼 | government |
japan | Japan, Tokyo, Japanese government, Government of Japan | 日本政府 | government |
south-korea | South Korea, Seoul, South Korean government, Republic of Korea | 韓國政府 韩国政府 | government |
germany | Germany, Berlin, German government | 德國政府 德国政府 | government |
france | France, French government | 法國政府 法国政府 | government |
united-kingdom | United Kingdom, UK government, British government | 英國政府 英国政府 | government |
canada | Canada, Canadian government | 加拿大政府 | government |
india | India, Indian government | 印度政府 | government |
indonesia | Indonesia, Indonesian government | 印尼政府 | government |
taiwan | Taiwan government | 台灣政府 行政院 | government |
saudi-arabia | Saudi Arabia | 沙特政府 沙烏地政府 | government |
poland | Poland, Polish government | 波蘭政府 波兰政府 | government |
european-union | European Commission, European Union | 歐盟委員會 欧盟委员会 | government |
first-bank-tw | First Bank | 第一銀行 第一金控 | lender |
taishin | Taishin Bank, Taishin | 台新銀行 台新金 | lender |
e-sun | E.SUN Bank, E.SUN | 玉山銀行 玉山金 | lender |
cathay-united | Cathay United Bank | 國泰世華 國泰世華銀行 | lender |
hua-nan | Hua Nan Bank | 華南銀行 華南金 | lender |
chang-hwa | Chang Hwa Bank | 彰化銀行 彰銀 | lender |
mega-bank | Mega Bank, Mega International Commercial Bank | 兆豐銀行 兆豐銀 兆豐金 | lender |
land-bank-tw | Land Bank of Taiwan | 土地銀行 土銀 | lender |
taiwan-coop | Taiwan Cooperative Bank | 合作金庫 合庫銀行 合庫 | lender |
sinopac | Bank SinoPac, SinoPac | 永豐銀行 永豐金 | lender |
china-development-capital | China Development Capital | 中華開發資本 開發資本 | fund |
adbc | Agricultural Development Bank of China | 农发行 中国农业发展银行 | lender |
ksure | K-Sure, Korea Trade Insurance Corporation | 韓國貿易保險公社 韩国贸易保险公社 | lender |
euler-hermes | Euler Hermes | 裕利安怡 | lender |
sace | SACE |  | lender |
eksfin | Eksfin |  | lender |
bpifrance | Bpifrance | 法国公共投资银行 | lender |
ukef | UK Export Finance, UKEF | 英国出口融资署 | lender |
export-finance-australia | Export Finance Australia | 澳洲出口融資局 | lender |
edc-canada | Export Development Canada, EDC | 加拿大出口發展局 加拿大出口发展局 | lender |
cefc | Clean Energy Finance Corporation |  | lender |
naif | Northern Australia Infrastructure Facility, NAIF |  | lender |
aiib | Asian Infrastructure Investment Bank, AIIB | 亚投行 亞投行 亚洲基础设施投资银行 | lender |
kfw | KfW | 德国复兴信贷银行 | lender |
rabobank | Rabobank | 荷兰合作银行 | lender |
seb | SEB, Skandinaviska Enskilda Banken | 北欧斯安银行 | lender |
dnb | DNB |  | lender |
nordea | Nordea | 北欧联合银行 | lender |
danske | Danske Bank | 丹斯克银行 | lender |
commerzbank | Commerzbank | 德国商业银行 | lender |
bbva | BBVA |  | lender |
caixabank | CaixaBank |  | lender |
lloyds | Lloyds, Lloyds Bank, Lloyds Banking Group | 劳埃德银行 | lender |
natwest | NatWest | 国民西敏寺银行 | lender |
natixis | Natixis | 法国外贸银行 | lender |
westpac | Westpac | 西太平洋银行 | lender |
nab | National Australia Bank, NAB | 澳洲国民银行 | lender |
cba | Commonwealth Bank, CBA | 澳洲联邦银行 | lender |
anz | ANZ | 澳新银行 澳新銀行 | lender |
td-bank | TD Bank, TD Securities | 多伦多道明银行 | lender |
bmo | BMO, Bank of Montreal | 蒙特利尔银行 | lender |
scotiabank | Scotiabank | 丰业银行 | lender |
pnc | PNC |  | lender |
us-bancorp | U.S. Bank, US Bancorp |  | lender |
fifth-third | Fifth Third, Fifth Third Bank |  | lender |
citic-bank | China CITIC Bank | 中信银行 | lender |
ceb | China Everbright Bank | 光大银行 光大銀行 | lender |
cmbc | China Minsheng Bank | 民生银行 民生銀行 | lender |
spdb | Shanghai Pudong Development Bank, SPD Bank | 浦发银行 浦發銀行 | lender |
cib-cn | Industrial Bank | 兴业银行 興業銀行 | lender |
ping-an-bank | Ping An Bank | 平安银行 平安銀行 | lender |
bank-of-beijing | Bank of Beijing | 北京银行 | lender |
bank-of-shanghai | Bank of Shanghai | 上海银行 | lender |
bank-of-jiangsu | Bank of Jiangsu | 江苏银行 | lender |
bank-of-ningbo | Bank of Ningbo | 宁波银行 | lender |
bank-of-hangzhou | Bank of Hangzhou | 杭州银行 | lender |
psbc | Postal Savings Bank of China | 邮储银行 郵儲銀行 | lender |
hang-seng | Hang Seng Bank | 恒生銀行 恒生银行 | lender |
bochk | Bank of China (Hong Kong), BOCHK | 中銀香港 中银香港 | lender |
bea | Bank of East Asia | 東亞銀行 东亚银行 | lender |
maybank | Maybank | 马来亚银行 馬來亞銀行 | lender |
icbc-leasing | ICBC Leasing | 工银租赁 工銀租賃 | lender |
cdb-leasing | CDB Leasing, CDB Aviation | 国银租赁 国银金租 國銀租賃 | lender |
minsheng-leasing | Minsheng Financial Leasing | 民生租赁 民生金租 | lender |
bank-of-comm-leasing | Bank of Communications Financial Leasing | 交银租赁 交银金租 | lender |
rusal | Rusal, UC Rusal | 俄鋁 俄铝 |  | mining
spic | SPIC, State Power Investment Corporation | 国家电投 國家電投 国家电力投资集团 |  | power
china-yangtze-power | China Yangtze Power | 长江电力 |  | power
huaneng | Huaneng, China Huaneng | 华能 华能集团 华能国际 |  | power
datang | Datang, China Datang | 大唐集团 大唐发电 |  | power
huadian | Huadian, China Huadian | 华电 华电集团 华电国际 |  | power
longyuan | Longyuan Power, China Longyuan | 龙源电力 |  | power
three-gorges | China Three Gorges | 三峡集团 三峡能源 三峽集團 |  | power
shanghai-electric | Shanghai Electric | 上海电气 上海電氣 |  | turbines equipment
dongfang-electric | Dongfang Electric | 东方电气 東方電氣 |  | turbines equipment
harbin-electric | Harbin Electric | 哈电 哈尔滨电气 |  | turbines equipment
china-railway-tunnel | China Railway Tunnel Group | 中铁隧道局 |  | epc
crec | China Railway Group, CREC | 中国中铁 中國中鐵 |  | epc
crcc | China Railway Construction, CRCC | 中国铁建 中國鐵建 |  | epc
cccc | China Communications Construction, CCCC | 中国交建 中交集团 中國交建 |  | epc
energy-china | Energy China, China Energy Engineering | 中国能建 中國能建 |  | epc
crrc | CRRC | 中国中车 中車 中车 |  | trains
crrc-zhuzhou | CRRC Zhuzhou | 中车株洲 中车株机 中車株洲 |  | trains
crrc-sifang | CRRC Qingdao Sifang, CRRC Sifang | 中车四方 中車四方 |  | trains
alstom | Alstom | 阿爾斯通 阿尔斯通 |  | trains
stadler | Stadler, Stadler Rail | 施泰德 |  | trains
caf | CAF |  |  | trains
casco | CASCO | 卡斯柯 |  | trains
continental-engineering | Continental Engineering | 大陸工程 |  | epc
worley | Worley | 沃利 |  | epc
lendlease | Lendlease | 联实 |  | epc
acciona | Acciona |  |  | epc
vinci | Vinci | 万喜 |  | epc
hochtief | Hochtief |  |  | epc
bouygues | Bouygues | 布依格 |  | epc
balfour-beatty | Balfour Beatty |  |  | epc
skanska | Skanska | 斯堪斯卡 |  | epc
mtr | MTR, MTR Corporation | 港铁 港鐵 港鐵公司 |  |
vanke | Vanke | 万科 萬科 |  |
country-garden | Country Garden | 碧桂园 碧桂園 |  |
evergrande | Evergrande | 恒大 恆大 |  |
poly-dev | Poly Developments | 保利发展 保利 |  |
uni-president | Uni-President | 統一企業 |  |
want-want | Want Want | 旺旺 |  |
yili | Yili | 伊利 伊利股份 |  | farm
mengniu | Mengniu | 蒙牛 蒙牛乳业 |  | farm
fonterra | Fonterra | 恒天然 |  | farm
nestle | Nestlé, Nestle | 雀巢 |  |
danone | Danone | 达能 達能 |  |
unilever | Unilever | 联合利华 聯合利華 |  |
pg | Procter & Gamble, P&G | 宝洁 寶僑 |  |
coca-cola | Coca-Cola | 可口可乐 可口可樂 |  |
pepsico | PepsiCo | 百事 百事公司 |  |
ab-inbev | AB InBev, Anheuser-Busch InBev | 百威英博 |  |
diageo | Diageo | 帝亚吉欧 帝亞吉歐 |  |
heineken | Heineken | 喜力 |  |
carlsberg | Carlsberg | 嘉士伯 |  |
louis-dreyfus | Louis Dreyfus | 路易达孚 |  | grain
tyson | Tyson Foods, Tyson | 泰森食品 |  | farm
jbs | JBS |  |  | farm
beyond-meat | Beyond Meat |  |  |
carrefour | Carrefour | 家乐福 家樂福 |  | retail
tesco | Tesco | 乐购 特易購 |  | retail
costco | Costco | 好市多 开市客 |  | retail
aldi | Aldi | 奥乐齐 |  | retail
lidl | Lidl |  |  | retail
ikea | IKEA | 宜家 |  | retail
inditex | Inditex, Zara |  |  | retail
hm | H&M |  |  | retail
nike | Nike | 耐克 耐吉 |  |
adidas | Adidas | 阿迪达斯 愛迪達 |  |
prologis | Prologis | 普洛斯 |  |
goodman | Goodman Group, Goodman | 嘉民 |  |
segro | Segro |  |  |
wework | WeWork |  |  |
sony-pictures | Sony Pictures | 索尼影业 索尼影視 |  | rights
a24 | A24 |  |  |
lionsgate | Lionsgate | 狮门影业 |  | rights
bbc | BBC |  |  |
canal-plus | Canal+, Canal Plus |  |  | platform
sky-uk | Sky | 天空电视台 |  | platform
itv | ITV |  |  | platform
youku | Youku | 优酷 優酷 |  | platform
kuaishou | Kuaishou | 快手 |  | platform
mango-tv | Mango TV | 芒果TV 芒果超媒 |  | platform
huayi | Huayi Brothers | 华谊兄弟 華誼兄弟 |  | rights
bona | Bona Film | 博纳影业 |  | rights
enlight | Enlight Media | 光线传媒 |  | rights
hengdian | Hengdian | 横店 橫店 横店集团 |  |
netease | NetEase | 网易 網易 |  | platform
perfect-world | Perfect World | 完美世界 |  |
mihoyo | miHoYo, HoYoverse | 米哈游 |  |
nintendo | Nintendo | 任天堂 |  |
bandai | Bandai Namco | 万代南梦宫 萬代南夢宮 |  |
sega | Sega | 世嘉 |  |
square-enix | Square Enix | 史克威尔艾尼克斯 |  |
capcom | Capcom | 卡普空 |  |
konami | Konami | 科乐美 |  |
electronic-arts | Electronic Arts | 艺电 |  |
ubisoft | Ubisoft | 育碧 |  |
unicef | UNICEF | 联合国儿童基金会 聯合國兒童基金會 | government |
gavi | Gavi | 全球疫苗免疫联盟 | fund |
cepi | CEPI |  | fund |
paho | PAHO | 泛美卫生组织 | government |
gates-foundation | Gates Foundation, Bill & Melinda Gates Foundation | 盖茨基金会 比尔及梅琳达·盖茨基金会 | fund |
kyowa-kirin | Kyowa Kirin | 协和麒麟 |  | drugs
chugai | Chugai | 中外制药 |  | drugs
shionogi | Shionogi | 盐野义 鹽野義 |  | drugs
ipsen | Ipsen | 益普生 |  | drugs
servier | Servier | 施维雅 |  | drugs
ucb | UCB | 优时比 |  | drugs
lundbeck | Lundbeck | 灵北 |  | drugs
iqvia | IQVIA | 艾昆纬 |  | cdmo
sinopharm | Sinopharm | 国药控股 国药集团 國藥控股 |  | trading
shanghai-pharma | Shanghai Pharmaceuticals | 上海医药 上藥 |  | trading
cr-pharma | China Resources Pharmaceutical | 华润医药 |  | trading
royalty-pharma | Royalty Pharma |  | fund |
blackstone-ls | Blackstone Life Sciences |  | fund |
jsw | JSW Steel, JSW |  |  | steel
tata-steel | Tata Steel | 塔塔钢铁 塔塔鋼鐵 |  | steel
hbis | HBIS | 河钢 河钢集团 |  | steel
ansteel | Ansteel | 鞍钢 鞍鋼 |  | steel
krakatau | Krakatau Steel | 喀钢 喀拉喀托钢铁 |  | steel
sms-group | SMS group, SMS | 西马克 |  | equipment
danieli | Danieli | 达涅利 |  | equipment
primetals | Primetals | 普瑞特 |  | equipment
buhler | Bühler, Buhler | 布勒 |  | equipment
tetra-pak | Tetra Pak | 利乐 利樂 |  | equipment
sidel | Sidel |  |  | equipment
krones | Krones | 克朗斯 |  | equipment
truking | Truking | 楚天科技 |  | equipment
tofflon | Tofflon | 东富龙 |  | equipment
aurizon | Aurizon |  |  | transport
pacific-national | Pacific National |  |  | transport
dhl | DHL | 敦豪 |  | transport
ups | UPS | 联合包裹 |  | transport
fedex | FedEx | 联邦快递 聯邦快遞 |  | transport
sf-express | SF Express, SF Holding | 顺丰 順豐 顺丰控股 |  | transport
dsv | DSV |  |  | transport
kuehne-nagel | Kuehne+Nagel, Kuehne + Nagel | 德迅 |  | transport
one-line | Ocean Network Express, ONE | 海洋网联 |  | shipping
oocl | OOCL, OOIL, Orient Overseas | 东方海外 東方海外 |  | shipping
wan-hai | Wan Hai | 萬海 萬海航運 |  | shipping
stena-bulk | Stena Bulk, Stena |  |  | shipping
navios | Navios Partners, Navios |  |  | shipping
frontline | Frontline |  |  | shipping
euronav | Euronav |  |  | shipping
golar | Golar LNG, Golar |  |  | shipping
jiangnan | Jiangnan Shipyard | 江南造船 |  | ships
new-times | New Times Shipbuilding | 新时代造船 新時代造船 |  | ships
hyundai-mipo | Hyundai Mipo | 现代尾浦 現代尾浦 |  | ships
hyundai-samho | HD Hyundai Samho, Hyundai Samho | 现代三湖 現代三湖 |  | ships
fincantieri | Fincantieri | 芬坎蒂尼 |  | ships
meyer-werft | Meyer Werft | 迈尔船厂 |  | ships
keppel | Keppel, Keppel Corp | 吉宝 吉寶 |  |
seatrium | Seatrium | 海庭 |  | ships
cfm | CFM International, CFM |  |  | engines
mtu | MTU Aero Engines, MTU |  |  | engines
lufthansa-technik | Lufthansa Technik | 汉莎技术 漢莎技術 |  | transport
st-engineering | ST Engineering | 新科工程 |  | transport
haeco | HAECO | 港机集团 港機集團 香港飞机工程 |  | transport
ameco | Ameco | 北京飞机维修工程 |  | transport
egat | EGAT, Evergreen Aviation Technologies | 長榮航太 |  | transport
neste | Neste | 耐思特 |  | oil
world-energy | World Energy |  |  | oil
botas | Botas, Botaş | 土耳其国家石油管道公司 |  | gasbuyer
pertamina | Pertamina | 印尼国家石油 印尼國家石油公司 |  | oil
beach-energy | Beach Energy |  |  | lng
apg | APG | 荷兰汇盈资产 | fund |
pggm | PGGM |  | fund |
omers | OMERS |  | fund |
cdpq | CDPQ, La Caisse | 魁北克储蓄投资集团 | fund |
acwa | ACWA Power, ACWA | 沙特国际电力和水务 |  | power
masdar | Masdar | 马斯达尔 |  | power
stc | STC Group, STC, Saudi Telecom | 沙特电信 |  |
etisalat | e&, Etisalat |  |  |
orange-telecom | Orange |  |  |
telefonica | Telefonica, Telefónica | 西班牙电信 |  |
rocket-lab | Rocket Lab | 火箭实验室 火箭實驗室 |  | launch
arianespace | Arianespace | 阿丽亚娜空间 |  | launch
blue-origin | Blue Origin | 蓝色起源 藍色起源 |  | launch
ula | United Launch Alliance, ULA | 联合发射联盟 |  | launch
mda-space | MDA Space, MDA |  |  | satellites
thales-alenia | Thales Alenia Space | 泰雷兹阿莱尼亚宇航 |  | satellites
maxar | Maxar |  |  | satellites
ses | SES |  |  | satellites
eutelsat | Eutelsat | 欧洲通信卫星 |  | satellites
canon-tokki | Canon Tokki | 佳能特機 佳能特机 |  | equipment
nikon | Nikon | 尼康 |  | equipment
sharp | Sharp | 夏普 |  | optics
koch | Koch, Koch Industries | 科氏 科氏工業 | fund |
sila | Sila, Sila Nanotechnologies |  |  | batteries
microvast | Microvast | 微宏动力 微宏 |  | batteries
sutter-hill | Sutter Hill, Sutter Hill Ventures |  | fund |
tsec | TSEC | 元晶 |  | solar
motech | Motech | 茂迪 |  | solar
urecoo | United Renewable Energy | 聯合再生 |  | solar
jv-energy | J&V Energy | 雲豹能源 |  | power
huatai | Huatai Securities | 华泰证券 華泰證券 | lender |
faw | FAW | 一汽 一汽集团 |  | cars
dongfeng | Dongfeng | 东风汽车 东风集团 |  | cars
yutong | Yutong | 宇通 宇通客车 |  | cars
sany | Sany | 三一重工 三一集团 |  | equipment
xcmg | XCMG | 徐工 徐工机械 |  | equipment
zoomlion | Zoomlion | 中联重科 |  | equipment
weichai | Weichai | 潍柴 潍柴动力 |  | engines
weiqiao | Weiqiao, China Hongqiao | 魏桥 中国宏桥 魏橋 中國宏橋 |  | mining
hindalco | Hindalco |  |  | mining
norilsk | Nornickel, Norilsk Nickel | 诺里尔斯克镍业 |  | mining
great-wall-asset | China Great Wall Asset Management | 长城资产 | lender |
cinda | China Cinda | 信达资产 中国信达 | lender |
huarong | China Huarong | 华融资产 中国华融 | lender |
orient-asset | China Orient Asset Management | 东方资产 | lender |
bohai-bank | China Bohai Bank, Bohai Bank | 渤海银行 | lender |
hisense | Hisense | 海信 海信集团 |  |
midea | Midea | 美的 美的集团 |  |
gree | Gree | 格力 格力电器 |  |
haier | Haier | 海尔 海尔集团 |  |
tcl | TCL | TCL科技 |  |
skyworth | Skyworth | 创维 |  |
migu | Migu | 咪咕 |  | platform
arla | Arla Foods, Arla | 阿拉食品 |  | farm
px-mart | PX Mart | 全聯 全联 |  | retail
meiji-co | Meiji | 明治 |  |
link-reit | Link REIT | 領展 领展 |  |
chow-tai-fook | Chow Tai Fook | 周大福 |  | retail
prada | Prada | 普拉达 |  | retail
lvmh | LVMH | 路威酩轩 |  | retail
new-world-dev | New World Development | 新世界發展 新世界发展 |  |
sun-hung-kai | Sun Hung Kai Properties | 新鴻基 新鸿基地产 新鴻基地產 |  |
ck-asset | CK Asset | 長實 长实 長江實業 |  |
swire | Swire Properties, Swire | 太古 太古地產 太古地产 |  |
henderson | Henderson Land | 恒基 恒基地產 恒基兆業 |  |
viettel | Viettel | 越南军用电子电信 |  |
dp-world | DP World | 迪拜环球港务 杜拜環球港務 |  |
kalmar | Kalmar | 卡尔玛 |  | equipment
zpmc | ZPMC | 振华重工 振華重工 |  | equipment
konecranes | Konecranes | 科尼 |  | equipment
van-oord | Van Oord |  |  | epc
boskalis | Boskalis |  |  | epc
jan-de-nul | Jan De Nul |  |  | epc
deme | DEME |  |  | epc
bnz | BNZ, Bank of New Zealand | 新西兰银行 | lender |
truist | Truist |  | lender |
hercules-cap | Hercules, Hercules Capital |  | lender |
oaktree | Oaktree | 橡树资本 橡樹資本 | fund |
primoris | Primoris |  |  | epc
tenaska | Tenaska |  |  | power
cdh | CDH Investments, CDH | 鼎晖 鼎暉 | fund |
wha | WHA Group, WHA | WHA集團 WHA集团 |  |
alchip | Alchip | 世芯 世芯电子 世芯-KY |  | chips
guc | Global Unichip, GUC | 創意電子 创意电子 |  | chips
smeg | Small & Medium Enterprise Credit Guarantee Fund of Taiwan | 信保基金 中小信保基金 中小企業信保基金 | lender |
sporting-cp | Sporting CP | 葡萄牙体育 |  |
cscec8 | CSCEC 8th Bureau | 中建八局 |  | epc
cscec3 | CSCEC 3rd Bureau | 中建三局 |  | epc
yunnan-construction | Yunnan Construction | 云南建投 |  | epc
shanghai-pw | Shanghai Pratt & Whitney | 上海普惠 |  | transport
sinosure | Sinosure | 中信保 中国出口信用保险公司 中國信保 | lender |
tbb-tw | Taiwan Business Bank | 臺灣企銀 台灣企銀 台企銀 | lender |
huace | Huace Film & TV | 华策影视 华策 | | rights
home-depot | Home Depot | 家得宝 家得寶 | | retail
wayfair | Wayfair | | | retail
imabari | Imabari Shipbuilding | 今治造船 | | ships
acs | United Integrated Services | 漢唐 汉唐 漢唐集成 | | epc
eirgenix | EirGenix | 台康生技 | | cdmo
bora | Bora Pharmaceuticals, Bora | 保瑞藥業 保瑞药业 保瑞 | | cdmo
jazz | Jazz Pharmaceuticals | | | drugs
knorr | Knorr-Bremse | 克诺尔 克諾爾 | | trains
lindt | Lindt | 瑞士莲 | |
mondelez | Mondelez | 亿滋 億滋 | |
barry-callebaut | Barry Callebaut | 百乐嘉利宝 | |
monadelphous | Monadelphous | | | epc
orion-resource | Orion Resource Partners | | fund |
`
