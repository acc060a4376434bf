export const partiesDtoF = `
d-link | D-Link | 友訊科技 友讯科技 | |
da-cin-construction | Da Cin Construction | 達欣工程 达欣工程 | | epc
da-davidson | D.A. Davidson, DA Davidson | | observer |
dadi-insurance | Dadi Insurance, China Continent Insurance | 大地保险 大地保險 中国大地保险 中國大地保險 | lender |
dagong-global-credit-rating | Dagong Global Credit Rating | 大公国际 大公國際 | observer |
dah-sing-bank | Dah Sing Bank, Dah Sing Financial, Dah Sing Banking Group | 大新银行 大新銀行 大新金融 大新銀行集團 大新银行集团 | lender |
daiichi | Daiichi Sankyo | 第一三共 | | drugs
dairen-chemical | Dairen Chemical, Dairen Chemical Corp | 大連化學工業 大连化学工业 大連化工 大连化工 大連化學 大连化学 | |
daiwa | Daiwa, Daiwa Securities, Daiwa Securities Group | 大和 大和證券 大和证券 大和证券集团 大和證券集團 | observer |
dajia-insurance | Dajia Insurance | 大家保险集团 大家保險集團 | lender |
dajin-heavy-industry | Dajin Heavy Industry | 大金重工 | | trains
danieli | Danieli | 达涅利 達涅利 达涅利集团 達涅利集團 | | equipment
danone | Danone | 达能 達能 达能集团 達能集團 | |
danske | Danske Bank | 丹斯克银行 丹斯克銀行 丹麦银行 丹麥銀行 | lender |
daqo | Daqo | 大全能源 | | polysilicon
datang | Datang, China Datang | 大唐集团 大唐发电 | | power
datang-financial-leasing | Datang Financial Leasing | 大唐租赁 大唐租賃 大唐融资租赁 大唐融資租賃 | lender |
datang-renewable-power | Datang Renewable Power | 大唐新能源 | | power
dazhong-mining | Dazhong Mining | 大中矿业 大中礦業 | | mining
dbs | DBS, DBS Bank, DBS Group | 星展 星展銀行 星展银行 星展集团 星展集團 | lender |
dcard | Dcard | 狄卡科技 | |
dcp-capital | DCP Capital | 德弘资本 德弘資本 | fund |
debon-securities | Debon Securities | 德邦证券 德邦證券 | observer |
deepseek | DeepSeek | 深度求索 | | ai
defu-technology | Defu Technology, Jiujiang Defu | 德福科技 | | materials
delixi-electric | Delixi Electric | 德力西 德力西电气 德力西電氣 | | equipment
dell | Dell, Dell Technologies | 戴爾 戴尔 | | servers
delong-nickel | Delong Nickel, Jiangsu Delong Nickel | 德龙镍业 德龍鎳業 | | steel
delong-steel | Delong Steel | 德龙钢铁 德龍鋼鐵 | | steel
delta-air | Delta Air Lines, Delta | 達美航空 达美航空 | | airline
delta-electronics | Delta Electronics | 台達電 台达电 台達電子 | | equipment
deme | DEME, DEME Group | 德米集团 德米集團 | | epc
denso | Denso | 電裝 电装 日本电装 日本電裝 | | parts
department-of-investment-review-taiwan | Department of Investment Review Taiwan | 投審會 投审会 投審司 投审司 | government |
desay-battery | Desay Battery | 德赛电池 德賽電池 | | batteries
deutsche-bank | Deutsche Bank | 德意志銀行 德意志银行 德銀 德银 | lender |
deutsche-telekom | Deutsche Telekom, Telekom Deutschland | 德國電信 德国电信 德国电讯 德國電訊 | | telecom
deye | Deye, Ningbo Deye, Deye Technology | 德业股份 德業股份 宁波德业 寧波德業 德业科技 德業科技 | | solar batteries
dfi-inc | DFI Inc, Diamond Flower | 友通資訊 友通资讯 | |
dhl | DHL, Deutsche Post, DHL Group, Deutsche Post DHL | 敦豪 德国邮政 德國郵政 德国邮政敦豪集团 德國郵政敦豪集團 中外运敦豪 中外運敦豪 | | transport
diageo | Diageo | 帝亚吉欧 帝亞吉歐 | |
dianto-energy | Dianto Energy, Inner Mongolia Dian Tou Energy, Huolinhe Coal | 电投能源 電投能源 露天煤业 露天煤業 霍林河煤业 霍林河煤業 | | mining
dier-laser | Dier Laser, DR Laser | 帝尔激光 帝爾激光 | | equipment
digital-realty | Digital Realty | 數字房地產信託 数字房地产信托 | | datacentre
dimerco-express | Dimerco Express | 中菲行 中菲行國際物流 中菲行国际物流 中菲行集團 中菲行集团 | | transport
din-tai-fung | Din Tai Fung | 鼎泰豐 鼎泰丰 鼎泰豐小吃店 鼎泰丰小吃店 | | retail
dingsheng-new-materials | Dingsheng New Materials | 鼎胜新材 鼎勝新材 | | materials
diodes-incorporated | Diodes Incorporated | 達爾科技 达尔科技 達爾集團 达尔集团 達爾半導體 达尔半导体 | | chips
directorate-general-of-budget | Directorate-General of Budget, Accounting and Statistics, DGBAS | 主計總處 主计总处 | observer |
disney | Disney, Walt Disney, The Walt Disney Company, Walt Disney Company | 迪士尼 華特迪士尼 华特迪士尼 | | media
dmegc | DMEGC, Hengdian Group DMEGC Magnetics | 横店东磁 橫店東磁 | | solar
dnb | DNB, DNB Bank | 挪威银行DNB 挪威銀行DNB 挪威DNB银行 挪威DNB銀行 挪威最大银行DNB 挪威最大銀行DNB | lender |
do-fluoride | Do-Fluoride, Do-Fluoride New Materials | 多氟多 | | materials
dominion | Dominion Energy, Dominion Energy Virginia | 道明尼能源 多米尼恩能源 | | power
dong-fang-offshore | Dong Fang Offshore | 東方風能 东方风能 東方海事工程 东方海事工程 | |
dongfang-electric | Dongfang Electric, Dongfang Turbine | 东方电气 東方電氣 东方电气集团 東方電氣集團 东方汽轮机 東方汽輪機 东方电机 東方電機 东汽 東汽 | | turbines equipment
dongfeng | Dongfeng | 东风汽车 东风集团 | | cars
dongguan-rural-commercial-bank | Dongguan Rural Commercial Bank | 东莞农商银行 東莞農商銀行 东莞农商行 東莞農商行 东莞农村商业银行 東莞農村商業銀行 | lender |
dongguan-securities | Dongguan Securities | 东莞证券 東莞證券 | observer |
donghua-energy | Donghua Energy | 东华能源 東華能源 | |
dongming-petrochemical | Dongming Petrochemical | 东明石化 東明石化 | | oilbuyer
dongpeng-holdings | Dongpeng Holdings | 东鹏控股 東鵬控股 | |
dongwu-securities-international | Dongwu Securities International | 东吴证券国际 東吳證券國際 | observer |
dongxing-securities | Dongxing Securities | 东兴证券 東興證券 | observer |
dongyue-group | Dongyue Group | 东岳集团 東嶽集團 | | materials
doosan | Doosan Enerbility, Doosan, Doosan Group, Doosan Corp | 斗山 斗山能源 斗山集团 斗山集團 | | turbines
dow | Dow, Dow Chemical, Dow Inc | 陶氏 陶氏化学 陶氏化學 陶氏公司 | | chemicals
dp-world | DP World | 迪拜环球港务 杜拜環球港務 | |
dragoneer | Dragoneer, Dragoneer Investment Group | | fund |
dsv | DSV | 得斯威 | | transport
du-xiaoman-financial | Du Xiaoman Financial, Du Xiaoman | 度小满 度小滿 度小满金融 度小滿金融 | lender |
duality | Duality Biologics | 映恩生物 | | drugs
dubang-insurance | Dubang Insurance | 都邦保险 都邦保險 | lender |
duke | Duke Energy, Duke Energy Carolinas | 杜克能源 | | power
dunan-environment | Dunan Environment | 盾安环境 盾安環境 | | trains
dupont | DuPont, DuPont de Nemours | 杜邦 | | chemicals
dynamic-holding | Dynamic Holding, Dynamic Electronics | 定穎投控 定颖投控 定穎電子 定颖电子 定穎 定颖 | |
dynanonic | Dynanonic, Shenzhen Dynanonic | 德方纳米 德方納米 | | materials
dynapack | Dynapack | 順達科技 顺达科技 順達科 顺达科 | | batteries
e-commodities | E-Commodities | 易大宗 | | trading
e-ink | E Ink, E Ink Holdings | 元太科技 元太科技工業 元太科技工业 | |
e-sun | E.SUN Bank, E.SUN, E.SUN Commercial Bank | 玉山銀行 玉山金 玉山商業銀行 玉山商业银行 玉山銀 玉山银 | lender |
e-town-capital | E-Town Capital | 亦庄国投 亦莊國投 | fund |
eaglerise-electric | Eaglerise Electric | 伊戈尔电气 伊戈爾電氣 | | equipment
easpring | Easpring | 當升科技 当升科技 | | materials
east-hope-group | East Hope Group | 东方希望 東方希望 东方希望集团 東方希望集團 | | mining
east-hope-silicon | East Hope Silicon | | |
east-money-information | East Money Information, East Money, Eastmoney Securities | 东方财富 東方財富 东方财富证券 東方財富證券 东财证券 東財證券 | observer |
eastern-bell-capital | Eastern Bell Capital | 钟鼎资本 鐘鼎資本 钟鼎创投 鐘鼎創投 | fund |
eastern-broadcasting | Eastern Broadcasting, ETtoday | 東森電視 东森电视 東森新聞 东森新闻 東森新聞雲 东森新闻云 | |
eastern-home-shopping | Eastern Home Shopping | 東森購物 东森购物 東森購物百貨 东森购物百货 | | retail
eastspring-investments-taiwan | Eastspring Investments Taiwan | 瀚亞投信 瀚亚投信 | fund |
easyjet | easyJet, EasyJet | 易捷航空 | | airline
eaton | Eaton | 伊頓 伊顿 | | equipment
ebrd | European Bank for Reconstruction and Development, EBRD | 歐洲復興開發銀行 欧洲复兴开发银行 | lender |
eclat-textile | Eclat Textile | 儒鴻 儒鸿 儒鴻企業 儒鸿企业 | |
ecoflow | EcoFlow, EcoFlow Inc | 正浩创新 正浩創新 正浩 | | batteries
ecopro | EcoPro, EcoPro BM, EcoPro Materials | | | materials
edc-canada | Export Development Canada, EDC | 加拿大出口發展局 加拿大出口发展局 加拿大出口發展公司 加拿大出口发展公司 | lender |
edf | EDF, Électricité de France, Electricite de France | 法國電力 法国电力 法国电力公司 法國電力公司 法国电力集团 法國電力集團 | | power
edom-technology | Edom Technology | 益登科技 | | trading
egat | EGAT, Evergreen Aviation Technologies | 長榮航太 泰国发电局 泰國發電局 泰国国家电力局 泰國國家電力局 | | transport
egis-technology | Egis Technology, Egis | 神盾公司 神盾集團 神盾集团 | | chips
eib | European Investment Bank, EIB | 歐洲投資銀行 欧洲投资银行 欧投行 歐投行 | lender |
eifo | EIFO, Export and Investment Fund of Denmark, EKF, Danish Export Credit Agency, Vækstfonden | 丹麥出口信用機構EIFO 丹麦出口信用机构 丹麦出口与投资基金 丹麥出口與投資基金 丹麦出口信贷署 丹麥出口信貸署 丹麦出口信贷基金 丹麥出口信貸基金 | lender |
eirgenix | EirGenix | 台康生技 | | cdmo
eisai | Eisai | 衛材 卫材 卫采 衛采 卫材株式会社 衛材株式會社 卫材制药 衛材製藥 卫材药业 衛材藥業 | | drugs
eksfin | Eksfin, Export Finance Norway, GIEK, Eksportkreditt | 挪威出口金融局 挪威出口信贷 挪威出口信貸 挪威出口融资 挪威出口融資 挪威出口融资机构 挪威出口融資機構 挪威出口金融 | lender |
elan-microelectronics | Elan Microelectronics | 義隆電 义隆电 義隆電子 义隆电子 義隆 义隆 | | chips
electronic-arts | Electronic Arts | 艺电 藝電 美商藝電 美商艺电 电子艺界 電子藝界 | |
elite-advanced-laser | Elite Advanced Laser | 聯鈞光電 联钧光电 聯鈞 联钧 | | optics
elite-material | Elite Material, Elite Material Co | 台光電 台光电 台光電子 台光电子 台光電材料 台光电材料 | | materials
embraer | Embraer | 巴西航空工業 巴航工业 巴西航空工业 巴航工業 | | aircraft
ememory | eMemory | 力旺電子 力旺电子 | | chips
emirates | Emirates | 阿聯酋航空 阿联酋航空 | | airline
enbw | EnBW | 巴登符腾堡能源 巴登符騰堡能源 巴登-符腾堡能源 巴登-符騰堡能源 | | power
enel | Enel, Enel Green Power | 意大利國家電力 意大利国家电力公司 意大利國家電力公司 意大利国家电力 意大利电力 意大利電力 意大利国家电力绿色能源 意大利國家電力綠色能源 | | power
energy-administration-taiwan | Energy Administration Taiwan | 台灣能源署 台湾能源署 | government |
energy-china | Energy China, China Energy Engineering | 中国能建 中國能建 | | epc
energy-transfer | Energy Transfer, Energy Transfer LP | 能源傳輸公司 能源传输公司 | | lng
engie | Engie, ENGIE, GDF Suez | 昂吉 法国燃气苏伊士 法國燃氣蘇伊士 法国能源集团Engie 法國能源集團Engie | | power
eni | Eni, ENI | 埃尼 埃尼集团 埃尼集團 意大利石油 意大利国家碳化氢公司 意大利國家碳化氫公司 | | oil lng
enlight | Enlight Media, Beijing Enlight Media | 光线传媒 光線傳媒 | | rights
enn | ENN, ENN Natural Gas | 新奧能源 新奥能源 新奥股份 | | gasbuyer
ennoconn | Ennoconn | 樺漢 桦汉 樺漢科技 桦汉科技 | |
ennostar | Ennostar, Epistar | 富采 富採 富采投控 富採投控 晶元光電 晶元光电 富采控股 晶電 晶电 | |
enphase | Enphase, Enphase Energy | 恩菲斯 恩費斯 恩费斯 | | solar
entergy | Entergy | 安特吉 安特吉能源 | | power
entie-commercial-bank | Entie Commercial Bank | 安泰銀行 安泰银行 安泰商銀 安泰商银 安泰商業銀行 安泰商业银行 安泰銀 安泰银 | lender |
envicool | Envicool | 英维克 英維克 | | equipment
envision-energy | Envision Energy, Envision Group | 远景能源 遠景能源 远景科技集团 遠景科技集團 | | turbines
eon | E.ON | 意昂 意昂集团 意昂集團 | | power
eoptolink | Eoptolink | 新易盛 | | optics
episil | Episil, Episil Technologies | 漢磊 汉磊 漢磊科技 汉磊科技 漢磊投控 汉磊投控 | | foundry chips
episil-precision | Episil-Precision | 嘉晶電子 嘉晶电子 嘉晶 | | wafers
eqt | EQT, EQT Partners, EQT Infrastructure, EQT Ventures | 殷拓 殷拓集团 殷拓集團 | fund |
equinix | Equinix | 易昆尼克斯 易昆尼克 | | datacentre
equinor | Equinor, Statoil | 挪威國油 挪威国家石油 挪威國家石油 挪威国家石油公司 挪威國家石油公司 挪威国油 | | oil gas
erdos-group | Erdos Group | 鄂尔多斯集团 鄂爾多斯集團 | |
ericsson | Ericsson | 愛立信 爱立信 | | telecom
eslite | Eslite, Eslite Spectrum | 誠品 诚品 誠品生活 诚品生活 | | retail
esmt | ESMT, Elite Semiconductor Memory, Elite Semiconductor Microelectronics | 晶豪科 晶豪科技 | | chips memory
essence-securities | Essence Securities, SDIC Securities | 国投证券 國投證券 安信证券 安信證券 | observer |
esun-financial | E.SUN Financial | 玉山金控 | lender |
esun-securities | E.SUN Securities | 玉山證券 玉山证券 | observer |
esun-securities-investment-consulting | E.SUN Securities Investment Consulting | 玉山投顧 玉山投顾 | observer |
eternal-materials | Eternal Materials | 長興材料 长兴材料 長興化工 长兴化工 長興材料工業 长兴材料工业 | | materials
etihad | Etihad | 阿提哈德航空 | | airline
etisalat | e&, Etisalat | | |
etron | Etron, Etron Technology | 鈺創 钰创 鈺創科技 钰创科技 | | chips memory
euler-hermes | Euler Hermes | 裕利安怡 裕利安宜信用保险 裕利安宜信用保險 | lender |
euronav | Euronav, CMB.TECH, CMB Tech | 欧洲航运Euronav 歐洲航運Euronav | | shipping
european-union | European Commission, European Union | 歐盟委員會 欧盟委员会 欧洲联盟 歐洲聯盟 歐盟 欧盟 | government |
eutelsat | Eutelsat, OneWeb, Eutelsat OneWeb | 欧洲通信卫星 歐洲通信衞星 歐洲通信衛星 欧洲通信卫星公司 歐洲通信衞星公司 歐洲通信衛星公司 一网公司 一網公司 | | satellites
eva-air | EVA Air, EVA Airways | 長榮航空 长荣航空 | | airline
eve | EVE Energy | 億緯鋰能 亿纬锂能 | | batteries
ever-power-ipp | Ever Power IPP | 長生電力 长生电力 | | power
everbright-leasing | Everbright Leasing | 光大租赁 光大租賃 | lender |
everbright-securities | Everbright Securities | 光大证券 光大證券 | observer |
everbright-securities-international | Everbright Securities International | 光大证券国际 光大證券國際 光证国际 光證國際 光大證券國際控股 光大证券国际控股 | observer |
everbright-trust | Everbright Trust, Everbright Xinglong Trust | 光大信托 光大信託 光大兴陇信托 光大興隴信託 | lender |
evercore | Evercore, Evercore ISI | 艾弗考爾 艾弗考尔 | observer |
evergrande | Evergrande | 恒大 恆大 | |
evergrande-life | Evergrande Life, Haigang Life | 海港人寿 海港人壽 恒大人寿 恒大人壽 | lender |
evergreen | Evergreen Marine | 長榮海運 长荣海运 | | shipping
evergreen-group | Evergreen Group | 長榮集團 长荣集团 | |
evergreen-international-storage-and-transport | Evergreen International Storage & Transport | 長榮國際儲運 长荣国际储运 | | transport
evergreen-sky-catering | Evergreen Sky Catering | 長榮空廚 长荣空厨 | |
evergreen-steel | Evergreen Steel | 長榮鋼 长荣钢 長榮鋼鐵 长荣钢铁 | | steel
everlight-electronics | Everlight Electronics | 億光電子 亿光电子 | |
exchange-fund | Exchange Fund | 香港外汇基金 香港外匯基金 | fund |
eximbank-taiwan | Eximbank Taiwan, Export-Import Bank of the Republic of China, Taiwan Eximbank | 中國輸出入銀行 中国输出入银行 輸出入銀行 输出入银行 台灣輸出入銀行 臺灣輸出入銀行 台湾输出入银行 | lender |
exxon | ExxonMobil, Exxon Mobil, Exxon | 埃克森美孚 | | oil lng
ezconn | EZconn | 光聖 光圣 | | optics
fair-friend-group | Fair Friend Group, FFG | 友嘉集團 友嘉集团 友嘉實業 友嘉实业 | | equipment
fair-trade-commission-taiwan | Fair Trade Commission Taiwan | 公平交易委員會 公平交易委员会 | observer |
fangda-carbon | Fangda Carbon | 方大炭素 | | materials
fangda-special-steel | Fangda Special Steel, Fangda Group, Liaoning Fangda Group | 方大特钢 方大特鋼 方大集团 方大集團 辽宁方大 遼寧方大 辽宁方大集团 遼寧方大集團 | | steel
far-east-cable | Far East Cable, Far East Smarter Energy | 远东电缆 遠東電纜 远东股份 遠東股份 | | trains
far-east-horizon | Far East Horizon | 远东宏信 遠東宏信 | lender |
far-eastern-department-stores | Far Eastern Department Stores | 遠東百貨 远东百货 遠百 远百 | | retail
far-eastern-group | Far Eastern Group | 遠東集團 | |
far-eastern-international-bank | Far Eastern International Bank | 遠東銀行 远东银行 遠東商銀 远东商银 遠東國際商業銀行 远东国际商业银行 | lender |
far-eastern-new-century | Far Eastern New Century | 遠東新 远东新 遠東新世紀 远东新世纪 | |
far-eastone | Far EasTone, FarEasTone | 遠傳 远传 遠傳電信 远传电信 | |
faraday-technology | Faraday Technology | 智原 智原科技 | | chips
farasis | Farasis Energy, Farasis | 孚能科技 | | batteries
farglory-land | Farglory Land, Farglory Group, Farglory Land Development | 遠雄建設 远雄建设 遠雄 远雄 遠雄集團 远雄集团 遠雄企業團 远雄企业团 | |
farglory-life | Farglory Life | 遠雄人壽 远雄人寿 遠雄人壽保險 远雄人寿保险 | lender |
faw | FAW | 一汽 一汽集团 | | cars
fdc-international-hotels | FDC International Hotels | 雲品國際 云品国际 | |
fedex | FedEx, Federal Express | 联邦快递 聯邦快遞 | | transport
feng-hsin-steel | Feng Hsin Steel | 豐興鋼鐵 丰兴钢铁 豐興 丰兴 | | steel
feng-tay | Feng Tay, Feng Tay Enterprises | 豐泰企業 丰泰企业 | |
fidelity | Fidelity, Fidelity Investments, Fidelity Management & Research | 富達 富达 富達投資 富达投资 | fund |
fifth-third | Fifth Third, Fifth Third Bank, Fifth Third Bancorp | 五三銀行 五三银行 第五三銀行 第五三银行 | lender |
fih-mobile | FIH Mobile | 富智康 富智康集團 富智康集团 | |
fii | Foxconn Industrial Internet, FII | 工業富聯 工业富联 | | servers
financial-supervisory-commission | Financial Supervisory Commission | 金管會 金管会 金融監督管理委員會 金融监督管理委员会 | observer |
fincantieri | Fincantieri | 芬坎蒂尼 芬坎蒂尼集团 芬坎蒂尼集團 | | ships
findreams-battery | FinDreams Battery | 弗迪电池 弗迪電池 | | batteries
finvolution | FinVolution, FinVolution Group | 信也科技 拍拍贷 拍拍貸 | lender |
firmus | Firmus, Firmus Technologies | | | datacentre cloud
first-bank-tw | First Bank, First Commercial Bank, First Bank Taiwan | 第一銀行 第一金控 一銀 一银 第一商業銀行 第一商业银行 第一商銀 第一商银 | lender |
first-capital-investment-advisory | First Capital Investment Advisory | 第一金投顧 第一金投顾 | observer |
first-capital-securities | First Capital Securities | 第一创业 第一創業 第一创业证券 第一創業證券 一创投行 一創投行 | observer |
first-financial-holding | First Financial Holding | 第一金融控股 | lender |
first-life-insurance | First Life Insurance | 第一金人壽 第一金人寿 | lender |
first-quantum | First Quantum, First Quantum Minerals | 第一量子 第一量子矿业 第一量子礦業 | | mining
first-securities | First Securities | 第一金證券 第一金证券 | observer |
first-securities-investment-trust | First Securities Investment Trust, FSITC | 第一金投信 | fund |
first-solar | First Solar | 第一太陽能 第一太阳能 | | solar
first-steamship | First Steamship | 益航公司 | | shipping
fit-hon-teng | FIT Hon Teng, Foxconn Interconnect Technology | 鴻騰精密 鸿腾精密 鴻騰六零八八 鸿腾六零八八 鴻騰 鸿腾 鴻騰六零八八精密 鸿腾六零八八精密 | |
fitch | Fitch, Fitch Ratings | 惠譽 惠誉 | observer |
flat-glass | Flat Glass, Flat Glass Group | 福莱特 福萊特 福莱特玻璃 福萊特玻璃 | | solar
flexium | Flexium | 台郡 臺郡 台郡科技 臺郡科技 | |
fluence | Fluence, Fluence Energy | | | batteries
fluidstack | Fluidstack | | | cloud
fluor | Fluor | 福陸 福陆 | | epc
flydubai | flydubai | 迪拜航空 | | airline
flytech | Flytech | 飛捷科技 飞捷科技 | |
focaltech | FocalTech | 敦泰 敦泰電子 敦泰电子 | | chips
foci-fiber-optic | FOCI Fiber Optic | 上詮 上诠 | | optics
fonterra | Fonterra | 恒天然 恒天然集团 恆天然集團 | | farm
foran-energy | Foran Energy | 佛燃能源 | | gasbuyer
ford | Ford, Ford Motor | 福特 福特汽車 福特汽车 | | cars
formosa | Formosa Plastics, Formosa Petrochemical | 台塑 台塑石化 台塑化 | | chemicals
formosa-chemicals-and-fibre | Formosa Chemicals & Fibre, Formosa Chemicals, FCFC | 台灣化學纖維 台湾化学纤维 | |
formosa-international-hotels | Formosa International Hotels, Silks Hotel Group, Regent Taipei, Silks Hotel | 晶華酒店 晶华酒店 晶華國際酒店 晶华国际酒店 晶華 晶华 台北晶英酒店集團 臺北晶英酒店集團 台北晶英酒店集团 晶華集團 晶华集团 | |
formosa-laboratories | Formosa Laboratories, Formosa Labs | 台耀化學 台耀化学 台耀 | | drugs cdmo
formosa-plastics-group | Formosa Plastics Group | 台塑集團 台塑集团 台塑企業 台塑企业 | |
formosa-smart-energy | Formosa Smart Energy | 台塑新智能 臺塑新智能 | | batteries
formosa-sumco-technology | Formosa Sumco Technology, Formosa Sumco | 台勝科 台胜科 台塑勝高 台塑胜高 台勝科技 台胜科技 | | wafers
formosa-television | Formosa Television | 民視公司 民视公司 民間全民電視 民间全民电视 | |
fortescue | Fortescue, Fortescue Metals | FMG 福蒂斯丘 福德士河 | | mining
fortune-electric | Fortune Electric, Fortune Electric Co | 華城電機 华城电机 | | equipment
fortune-venture-capital | Fortune Venture Capital, Fortune Capital | 达晨财智 達晨財智 达晨创投 達晨創投 达晨 達晨 | fund |
foshan-investment-holdings | Foshan Investment Holdings, Foshan Investment Holding | 佛山投控 佛控集团 佛控集團 佛山市投资控股集团 佛山市投資控股集團 | |
fositek | Fositek | 富世達 富世达 富世達科技 富世达科技 | |
foster | Hangzhou First Applied Material | 福斯特股份 福斯特应用材料 福斯特應用材料 | | materials
fosun-international | Fosun International, Fosun, Fosun Group | 复星国际 復星國際 复星集团 復星集團 复星 復星 | fund |
fosun-rz-capital | Fosun RZ Capital | 复星锐正 復星銳正 | fund |
founder-securities | Founder Securities | 方正证券 方正證券 | observer |
fountainvest-partners | FountainVest Partners, FountainVest | 方源资本 方源資本 | fund |
foxconn | Foxconn, Hon Hai, Hon Hai Precision, Foxconn (Hon Hai) | 鴻海 鸿海 富士康 鴻海精密 鸿海精密 鴻海科技集團 鸿海科技集团 | | servers
foxconn-technology | Foxconn Technology, Foxconn Technology Co | 鴻準 鸿准 鴻準精密 鸿准精密 | |
foxsemicon-integrated-technology | Foxsemicon Integrated Technology, Foxsemicon | 京鼎 京鼎精密 | | equipment
foxtron | Foxtron | 鴻華先進 鸿华先进 | | cars
foxwell-energy | Foxwell Energy, Foxwell Power | 富威電力 富威电力 | | power
franbo-lines | Franbo Lines | 正德海運 正德海运 | | shipping
france | France, French government | 法國政府 法国政府 | government |
freeport | Freeport-McMoRan, Freeport | 自由港 自由港麦克莫兰 自由港麥克莫蘭 | | mining
freeway-bureau-taiwan | Freeway Bureau Taiwan | 交通部高速公路局 高公局 | government |
frontline | Frontline | 前线海运 前線海運 | | shipping
frost-and-sullivan | Frost & Sullivan | 弗若斯特沙利文 | observer |
fsp-group | FSP Group, FSP Technology | 全漢企業 全汉企业 | | equipment
ftlife | FTLife, CTF Life, Chow Tai Fook Life, FTLife Insurance | 富通保险 富通保險 周大福人寿 周大福人壽 富通保險香港 富通保险香港 | lender |
fubon | Fubon, Fubon Financial | 富邦 富邦金 富邦金控 富邦人壽 | lender |
fubon-asset-management | Fubon Asset Management | 富邦投信 | fund |
fubon-bank-hong-kong | Fubon Bank (Hong Kong) | 富邦银行香港 富邦銀行香港 | lender |
fubon-insurance | Fubon Insurance | 富邦產險 富邦产险 富邦產物保險 富邦产物保险 | lender |
fubon-life | Fubon Life | 富邦人壽保險 富邦人寿保险 | lender |
fubon-securities | Fubon Securities | 富邦證券 富邦证券 | observer |
fubon-securities-investment-services | Fubon Securities Investment Services | 富邦投顧 富邦投顾 | observer |
fudian-bank | Fudian Bank | 富滇银行 富滇銀行 | lender |
fufeng-group | Fufeng Group | 阜丰集团 阜豐集團 | | materials
fuh-hwa-securities-investment-trust | Fuh Hwa Securities Investment Trust | 復華投信 复华投信 | fund |
fujian-energy-and-petrochemical-group | Fujian Energy and Petrochemical Group, Fujian Energy Petrochemical | 福建能化集团 福建能化集團 福建省能源石化集团 福建省能源石化集團 福建能化 福建省能源石化 | |
fujian-funeng | Fujian Funeng | 福能股份 | | power
fujian-haixia-bank | Fujian Haixia Bank | 海峡银行 海峽銀行 福建海峡银行 福建海峽銀行 | lender |
fujian-investment-and-development-group | Fujian Investment & Development Group, Fujian Investment Group | 福建投资集团 福建投資集團 福建省投资开发集团 福建省投資開發集團 闽投集团 閩投集團 | |
fujifilm | Fujifilm, Fujifilm Diosynth | 富士膠片 富士軟片 富士胶片 富士软片 富士菲林 富士胶片迪奥辛斯 富士膠片迪奧辛斯 富士迪奥辛斯 富士迪奧辛斯 | | cdmo
fulgent-sun | Fulgent Sun | 鈺齊 钰齐 鈺齊-KY 钰齐-KY 鈺齊國際 钰齐国际 | |
fulin-precision | Fulin Precision | 富临精工 富臨精工 | | materials
funde-sino-life | Funde Sino Life | 富德生命人寿 富德生命人壽 | lender |
fushun-special-steel | Fushun Special Steel | 抚顺特钢 撫順特鋼 | | steel
futsu-construction | Futsu Construction, Fu Tsu Construction | 互助營造 互助营造 | | epc
futu-holdings | Futu Holdings, Futu | 富途控股 富途证券 富途證券 富途 | observer |
fuyao-glass | Fuyao Glass, Fuyao | 福耀玻璃 福耀集团 福耀集團 | | trains
fwd-group | FWD Group, FWD Life | 富卫集团 富衛集團 富卫保险 富衛保險 富衛人壽 富卫人寿 | lender |
`
