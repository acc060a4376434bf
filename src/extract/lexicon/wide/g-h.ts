export const wideGtoH = `
g-bits | G-bits | 吉比特 雷霆游戏 雷霆遊戲 雷霆游戲 | |
g-star | G-Star Raw | | |
g-steel | G Steel, GJ Steel | | | steel
g-tekt | G-Tekt | | | parts
g1-therapeutics | G1 Therapeutics | | | drugs
g2c-alliance | G2C Alliance | G2C聯盟 G2C联盟 | |
g4s | G4S | 杰富仕 傑富仕 | |
g7-connect | G7 Connect | G7易流 | | platform
g8-education | G8 Education | | |
ga-telesis | GA Telesis | | | engines
gabon-oil-company | Gabon Oil Company | 加蓬石油公司 | | oil
gabonese-government | Gabonese government, Government of Gabon | 加蓬政府 | government |
gac-aion | GAC Aion, Aion | 广汽埃安 廣汽埃安 埃安 | | cars
gac-capital | GAC Capital | 广汽资本 廣汽資本 | fund |
gac-finance | GAC Finance, Guangzhou Automobile Group Finance | 广汽财务 廣汽財務 | lender |
gac-hino | GAC Hino | 广汽日野 廣汽日野 | | cars
gac-honda | GAC Honda | 广汽本田 廣汽本田 广汽本田汽车 廣汽本田汽車 | | cars
gac-mitsubishi | GAC Mitsubishi | 广汽三菱 廣汽三菱 | | cars
gac-sofinco-auto-finance | GAC-Sofinco Auto Finance, GAC Sofinco, GAC-SOFINCO Automobile Finance | 广汽汇理汽车金融 廣汽匯理汽車金融 | lender |
gac-toyota | GAC Toyota | 广汽丰田 廣汽豐田 | | cars
gac-trumpchi | GAC Trumpchi, Trumpchi | 广汽传祺 廣汽傳祺 传祺 傳祺 | | cars
gac-yinpai-battery | GAC Yinpai Battery, Inpow Battery | 因湃电池 因湃電池 | | batteries
gains-investment | Gains Investment | 中盈投資 中盈投资 中盈投資開發 中盈投资开发 | fund |
gala-television | Gala Television | 八大電視 八大电视 | | platform
galactic-energy | Galactic Energy | 星河动力 星河動力 星河动力航天 星河動力航天 | | launch
galan-lithium | Galan Lithium | 加兰锂业 加蘭鋰業 | | lithium
galanz | Galanz | 格兰仕 格蘭仕 | |
galapagos | Galapagos NV | 加拉帕戈斯公司 加拉帕戈斯制药 加拉帕戈斯製藥 | | drugs
galatasaray | Galatasaray | 加拉塔萨雷 加拉塔薩雷 | |
galaxy-entertainment | Galaxy Entertainment | 銀河娛樂 银河娱乐 銀娛 银娱 銀河娛樂集團 银河娱乐集团 | |
galaxy-futures | Galaxy Futures | 银河期货 銀河期貨 | observer |
galaxy-macau | Galaxy Macau | 澳門銀河 澳门银河 | |
galaxy-magnets | Galaxy Magnets, Chengdu Galaxy Magnets | 银河磁体 銀河磁體 | | rare-earths
galaxycore | GalaxyCore | 格科微 | | chips
galaxyspace | GalaxySpace, Galaxy Space | 银河航天 銀河航天 | |
galbot | Galbot | 银河通用 銀河通用 银河通用机器人 銀河通用機器人 | |
galderma | Galderma | 高德美 | | drugs
galera-therapeutics | Galera Therapeutics | | | drugs
galeria | Galeria Karstadt Kaufhof | 卡尔施泰特 卡爾施泰特 | | retail
galeries-lafayette | Galeries Lafayette | 老佛爷百货 老佛爺百貨 | | retail
galileo-global-education | Galileo Global Education | | |
gallagher-re | Gallagher Re | 佳达再保险 佳達再保險 亚瑟加拉格尔 亞瑟加拉格爾 | observer |
galliford | Galliford Try | | | epc
gallo | Grupo Gallo | | |
galp | Galp, Galp Energia | 高浦能源 加尔普 加爾普 | | oil
galvanize-climate-solutions | Galvanize Climate Solutions | | fund |
gam | GAM Holding, GAM Investments | 瑞士环球资产管理 瑞士環球資產管理 | fund |
gamaleya | Gamaleya, Gamaleya Institute | 加马列亚 加馬列亞 加马列亚研究所 加馬列亞研究所 | |
gamba-osaka | Gamba Osaka | 大阪钢巴 大阪鋼巴 | |
gambian-government | Gambian government | 冈比亚政府 岡比亞政府 | government |
gambol-pet | Gambol Pet | 乖宝宠物 乖寶寵物 麦富迪 麥富迪 | |
game-science | Game Science | 游戏科学 遊戲科學 游戲科學 | |
gamechange-solar | GameChange Solar | | | solar
gameco | GAMECO | 广州飞机维修工程 廣州飛機維修工程 | |
gameloft | Gameloft | | |
games-workshop | Games Workshop | | |
gamestop | GameStop | 遊戲驛站 游戏驿站 | | retail
gaming-and-leisure-properties | Gaming and Leisure Properties | | | lease
gammon-construction | Gammon Construction | 金門建築 金门建筑 | | epc
gamuda | Gamuda | 金务大 金務大 | |
gan-and-lee-pharma | Gan & Lee Pharma, Gan & Lee Pharmaceuticals | 甘李药业 甘李藥業 | | drugs
ganfeng-lienergy | Ganfeng LiEnergy, Ganfeng Battery | 赣锋锂电 贛鋒鋰電 | | batteries
gannett | Gannett, USA Today Co | 甘尼特 今日美國 今日美国 | | media
gansu-asset-management | Gansu Asset Management | 甘肃资产 甘肅資產 甘肃资产管理 甘肅資產管理 | lender |
gansu-construction-investment | Gansu Construction Investment, Gansu Construction | 甘肃建投 甘肅建投 甘肃建设投资 甘肅建設投資 | | epc
gansu-department-of-transportation | Gansu Department of Transportation, Gansu Provincial Transport Department | 甘肃省交通运输厅 甘肅省交通運輸廳 甘肃交通运输厅 甘肅交通運輸廳 | government |
gansu-development-and-reform-commission | Gansu Development and Reform Commission | 甘肃省发改委 甘肅省發改委 甘肃发改委 甘肅發改委 甘肃省发展改革委 甘肅省發展改革委 | government |
gansu-electric-investment-energy | Gansu Electric Investment Energy | 甘肃电投能源 甘肅電投能源 | | power
gansu-energy-chemical-investment-group | Gansu Energy Chemical Investment Group, Jingyuan Coal | 甘能化工 甘肃能源化工集团 甘肅能源化工集團 靖远煤电 靖遠煤電 窑街煤电 窯街煤電 | | mining
gansu-financial-holding | Gansu Financial Holding | 甘肃金控 甘肅金控 甘肃金控集团 甘肅金控集團 甘肃金融控股集团 甘肅金融控股集團 | fund |
gansu-financing-guarantee | Gansu Financing Guarantee, Gansu Financial Holding Guarantee | 甘肃金控担保 甘肅金控擔保 甘肃金控融资担保 甘肅金控融資擔保 甘肃融资担保 甘肅融資擔保 | lender |
gansu-healthcare-security-administration | Gansu Healthcare Security Administration | 甘肃省医保局 甘肅省醫保局 甘肃医保局 甘肅醫保局 | government |
gansu-highway | Gansu Highway, Gansu Provincial Highway Aviation Tourism, GHATG | 甘肃公航旅 甘肅公航旅 公航旅集团 公航旅集團 甘肃公航旅集团 甘肅公航旅集團 甘肃省公路航空旅游投资集团 甘肅省公路航空旅遊投資集團 | |
gansu-highway-communications-construction | Gansu Highway Communications Construction | 甘肃公交建 甘肅公交建 甘肃省公路交通建设集团 甘肅省公路交通建設集團 | |
gansu-lanyin-financial-leasing | Gansu Lanyin Financial Leasing | 兰银金租 蘭銀金租 甘肃兰银金融租赁 甘肅蘭銀金融租賃 兰银金融租赁 蘭銀金融租賃 | lender |
gansu-provincial-department-of-finance | Gansu Provincial Department of Finance, Gansu Department of Finance | 甘肃省财政厅 甘肅省財政廳 甘肃财政厅 甘肅財政廳 | government |
gansu-provincial-government | Gansu Provincial Government, Gansu provincial government, Gansu government | 甘肃省政府 甘肅省政府 甘肃省人民政府 甘肅省人民政府 | government |
gansu-railway-investment | Gansu Railway Investment | 甘肃铁投 甘肅鐵投 甘肃铁投集团 甘肅鐵投集團 | |
gansu-rural-credit-union | Gansu Rural Credit Union | 甘肃农信 甘肅農信 甘肃省联社 甘肅省聯社 甘肃农商银行 甘肅農商銀行 | lender |
gansu-sasac | Gansu SASAC, Gansu Provincial SASAC | 甘肃省国资委 甘肅省國資委 甘肃国资委 甘肅國資委 | government |
ganten | Ganten, Baisuishan | 百岁山 百歲山 景田食品饮料 景田食品飲料 | |
ganyuan-foods | Ganyuan Foods | 甘源食品 | |
ganz-mavag | Ganz-MaVag, Dunakeszi Járműjavító | | | trains
ganzhou-development-investment | Ganzhou Development Investment | 赣州发展投资 贛州發展投資 赣州发投 贛州發投 赣州发投集团 贛州發投集團 | fund |
ganzhou-municipal-government | Ganzhou Municipal Government, Ganzhou government, Ganzhou municipal government | 赣州市政府 贛州市政府 赣州市人民政府 贛州市人民政府 | government |
ganzhou-rare-earth | Ganzhou Rare Earth, China Southern Rare Earth Group | 南方稀土 中国南方稀土集团 中國南方稀土集團 赣州稀土 贛州稀土 | | rare-earths
ganzhou-sasac | Ganzhou SASAC, Ganzhou Municipal SASAC | 赣州市国资委 贛州市國資委 赣州国资委 贛州國資委 | government |
ganzhou-urban-investment | Ganzhou Urban Investment | 赣州城投 贛州城投 | |
gaoji-pharmacy | Gaoji Pharmacy, Gaoji Health | 高济健康 高濟健康 高济医疗 高濟醫療 | | retail
gaojin-food | Gaojin Food | 高金食品 | |
gaoteng | GaoTeng, Gao Teng | 高腾国际 高騰國際 | fund |
gaotu | Gaotu, Gaotu Techedu | 高途集团 高途集團 高途教育 跟谁学 跟誰學 | |
gap-inc | Gap Inc, Old Navy | 蓋璞 盖璞 | | retail
garanti | Garanti BBVA, Garanti Bank | 加兰蒂银行 加蘭蒂銀行 土耳其担保银行 土耳其擔保銀行 | lender |
garbe | Garbe Industrial | | |
gard-p-and-i | Gard P&I, Gard AS | 挪威加德保赔协会 挪威加德保賠協會 | lender |
garden-company | Garden Company, The Garden Company | 嘉頓公司 嘉顿公司 香港嘉頓 香港嘉顿 | |
garden-reach-shipbuilders | Garden Reach Shipbuilders | | | ships
gardner-denver | Gardner Denver | 格南登福 | | equipment
garena | Garena | | |
garena-taiwan | Garena Taiwan | 台灣競舞娛樂 臺灣競舞娛樂 台湾竞舞娱乐 競舞娛樂 竞舞娱乐 | |
garrett-motion | Garrett Motion | 蓋瑞特 盖瑞特 | | parts
garrigues | Garrigues | | observer |
gas-networks-ireland | Gas Networks Ireland, Ervia | | |
gascade | Gascade | | |
gaslog | GasLog | | | shipping
gaspetro | Gaspetro, Commit Gás | | | gasbuyer
gassco | Gassco | 挪威天然气运输公司 挪威天然氣運輸公司 | |
gasterra | GasTerra | | | gasbuyer
gastrade | Gastrade | | |
gasum | Gasum | 加苏姆 加蘇姆 | | gasbuyer
gasunie | Gasunie | 荷兰天然气管网公司 荷蘭天然氣管網公司 荷兰国家天然气公司 荷蘭國家天然氣公司 | |
gate-gourmet-hong-kong | Gate Gourmet Hong Kong | 佳美香港航空配餐 | |
gategroup | Gategroup, gategourmet, gategroup | 佳美集团 佳美集團 | |
gatik | Gatik | | | robotaxi
gatos-silver | Gatos Silver | | | mining
gatwick | Gatwick Airport | 盖特威克机场 蓋特威克機場 | |
gatx | GATX | | lender | lease
gaumont | Gaumont | 高蒙电影 高蒙電影 高蒙 高蒙影业 高蒙影業 | |
gausium | Gausium, Gaussian Robotics | 高仙机器人 高仙機器人 | |
gavilon | Gavilon | | | grain
gaw-capital | Gaw Capital, Gaw Capital Partners | 基匯資本 基汇资本 | fund |
gaz-group | GAZ Group | 嘎斯集团 嘎斯集團 高尔基汽车厂 高爾基汽車廠 高尔基汽车 高爾基汽車 | | cars
gaz-system | Gaz-System, GAZ-SYSTEM | 波兰天然气管网公司 波蘭天然氣管網公司 | |
gazel-energie | GazelEnergie | | | power
gazit-globe | Gazit Globe, G City | | |
gazprom-media | Gazprom Media | 俄气传媒 俄氣傳媒 | | media
gazprom-neft | Gazprom Neft | 俄气石油 俄氣石油 俄罗斯天然气工业石油公司 俄羅斯天然氣工業石油公司 俄罗斯天然气工业石油 俄羅斯天然氣工業石油 | | oil
gazprombank | Gazprombank | 俄气银行 俄氣銀行 俄罗斯天然气工业银行 俄羅斯天然氣工業銀行 | lender |
gbl | Groupe Bruxelles Lambert, GBL | 布鲁塞尔兰伯特集团 布魯塞爾蘭伯特集團 | fund |
gc-biopharma | GC Biopharma, Green Cross | 绿十字 綠十字 韩国绿十字 韓國綠十字 | | drugs
gc-cell | GC Cell | | | drugs
gcash | GCash, Mynt | | |
gcc-cementos | GCC Cementos | | | materials
gci-liberty | GCI Liberty | | | telecom
gcl-group | GCL Group, Golden Concord | 协鑫集团 協鑫集團 协鑫 協鑫 保利协鑫 保利協鑫 | | polysilicon
gcl-perovskite | GCL Perovskite, GCL Optoelectronic | 协鑫光电 協鑫光電 昆山协鑫光电 崑山協鑫光電 | | solar
gcr-ratings | GCR Ratings | | observer |
gct-global-container-terminals | GCT Global Container Terminals | | | transport
gddkia | GDDKiA | 波兰国道与高速公路总局 波蘭國道與高速公路總局 | government |
ge-appliances | GE Appliances | 通用電氣家電 通用电气家电 GE家電 GE家电 | |
ge-capital | GE Capital | 通用電氣資本 通用电气资本 GE資本 GE资本 奇異資本 奇异资本 | lender |
ge-healthcare | GE HealthCare | GE医疗 GE醫療 通用电气医疗 通用電氣醫療 奇異醫療 奇异医疗 | | equipment
ge-hitachi-nuclear-energy | GE Hitachi Nuclear Energy, GE Vernova Hitachi, GE-Hitachi | 通用電氣日立核能 通用电气日立核能 GE日立核能 | | reactors
gea | GEA Group | 基伊埃 基伊埃集团 基伊埃集團 | | equipment
gearbulk | Gearbulk, G2 Ocean | | | shipping
geberit | Geberit | 吉博力 | |
gebr-heinemann | Gebr. Heinemann | 海内曼 海內曼 海内曼免税 海內曼免税 海內曼免稅 | | retail
gecamines | Gécamines, Gecamines | 杰卡明 傑卡明 刚果国家矿业公司 剛果國家礦業公司 刚果矿业总公司 剛果礦業總公司 | | mining
gecina | Gecina | | |
gedeon-richter | Gedeon Richter, Richter Gedeon | 吉瑞医药 吉瑞醫藥 吉瑞制药 吉瑞製藥 | | drugs
gedi | GEDI Gruppo Editoriale | | |
geek | Geek+, Geekplus | 极智嘉 極智嘉 | | equipment
geely-auto-finance | Geely Auto Finance, Genius Auto Finance, Genius AFC | 吉致汽车金融 吉致汽車金融 吉利汽车金融 吉利汽車金融 吉致金融 | lender |
geely-capital | Geely Capital | 吉利资本 吉利資本 吉利产投 吉利產投 | fund |
geely-holding | Geely Holding, Zhejiang Geely Holding | 吉利控股 吉利控股集团 吉利控股集團 浙江吉利控股 | | cars
geely-technology | Geely Technology, Geely Technology Group | 吉利科技 吉利科技集团 吉利科技集團 | |
geespace | Geespace | 时空道宇 時空道宇 吉利时空道宇 吉利時空道宇 | | telecom
geesun-intelligent | Geesun Intelligent | 吉阳智能 吉陽智能 | | equipment
gehua-catv | Gehua CATV | 歌华有线 歌華有線 | | media
geico | GEICO, Geico | 政府僱員保險公司 政府雇员保险公司 蓋可保險 盖可保险 | lender |
gek-terna | GEK Terna, GEK TERNA | 盖克特尔纳 蓋克特爾納 | | epc
gelex-group | Gelex Group | | |
geleximco | Geleximco | | |
gem-wuhan-power-battery | Gem Wuhan Power Battery, Power Battery Recycling | 格林美动力再生 格林美動力再生 动力再生 動力再生 | |
gema | GEMA | 德国音乐著作权协会 德國音樂著作權協會 | | rights
gemadept | Gemadept | | |
gemdale | Gemdale | 金地集团 金地集團 | |
gemfields | Gemfields | | | mining
gemini-space-station | Gemini Space Station, Gemini Trust | | | platform
gems-education | GEMS Education | | |
gen-digital | Gen Digital, NortonLifeLock | 諾頓 诺顿 爱维士 愛維士 | | software
gen-energija | GEN energija, GEN-I | | | power
gen-g | Gen.G | | |
genco-shipping | Genco Shipping | | | shipping
genedx | GeneDx | | |
genel | Genel Energy | 吉奈尔能源 吉奈爾能源 杰内尔能源 傑內爾能源 | | oil
genentech | Genentech | 基因泰克 | | drugs
generac | Generac | 傑能瑞 杰能瑞 | | equipment
general-administration-of-customs-of-china | General Administration of Customs of China, China Customs, GACC, General Administration of Customs China | 海关总署 海關總署 中国海关总署 中國海關總署 中国海关 中國海關 | government |
general-administration-of-sport-of-china | General Administration of Sport of China | 国家体育总局 國家體育總局 体育总局 體育總局 | government |
general-atlantic | General Atlantic | 泛大西洋投資 泛大西洋投资 泛大西洋資本 泛大西洋资本 | fund |
general-atomics | General Atomics | 通用原子 | | defence
general-authority-for-military-industries-saudi | General Authority for Military Industries Saudi | 沙特军事工业总局 沙特軍事工業總局 | government |
general-authority-for-supply-commodities | General Authority for Supply Commodities, GASC | 埃及供应商品总局 埃及供應商品總局 | government |
general-cable | General Cable | 通用電纜 通用电缆 | | materials
general-catalyst | General Catalyst | | fund |
general-dynamics | General Dynamics | 通用動力 通用动力 | | defence
general-electric | General Electric | 通用電氣 通用电气 奇異公司 奇异公司 美國通用電氣 美国通用电气 | |
general-food-security-authority-saudi | General Food Security Authority Saudi, GFSA | 沙特粮食安全总局 沙特糧食安全總局 | government |
general-fusion | General Fusion | 通用聚变 通用聚變 | | reactors
general-matter | General Matter | | | uranium
general-mills | General Mills, Häagen-Dazs | 通用磨坊 哈根达斯 哈根達斯 湾仔码头 灣仔碼頭 | |
general-research-institute-for-nonferrous-metals | General Research Institute for Nonferrous Metals, GRINM, Grinm, GRINM Group, China Grinm | 有研集团 有研集團 中国有研 中國有研 北京有色金属研究总院 北京有色金屬研究總院 有研科技集团 有研科技集團 有研新材 | |
general-science-technology | General Science Technology, Jiangsu General Science | 通用股份 江苏通用科技 江蘇通用科技 | | parts
general-services-administration | General Services Administration | 美國總務管理局 美国总务管理局 美國總務署 美国总务署 | government |
generali | Generali, Assicurazioni Generali | 忠利保险 忠利保險 忠利 忠利集团 忠利集團 意大利忠利保险 意大利忠利保險 | lender |
generali-china-asset-management | Generali China Asset Management | 中意资产 中意資產 | lender |
generali-china-insurance | Generali China Insurance | 中意财险 中意財險 | lender |
generalitat-de-catalunya | Generalitat de Catalunya, Catalan government | 加泰罗尼亚政府 加泰羅尼亞政府 | government |
generalplus | Generalplus | 凌通科技 | | chips
generate-biomedicines | Generate Biomedicines, Generate:Biomedicines | | | drugs
generate-capital | Generate Capital | | fund |
generium | Generium | | | drugs
genertec | Genertec, China General Technology Group, China General Technology | 通用技术集团 通用技術集團 中国通用技术集团 中國通用技術集團 中国通用技术 中國通用技術 | |
genertec-capital | Genertec Capital | 通用技术资本 通用技術資本 | fund |
genertec-dalian-machine-tool | Genertec Dalian Machine Tool, Dalian Machine Tool | 大连机床 大連機床 大連機牀 | | equipment
genertec-finance | Genertec Finance | 通用技术财务 通用技術財務 通用技术集团财务 通用技術集團財務 | lender |
genertec-machine-tool | Genertec Machine Tool | 通用技术机床 通用技術機床 通用技術機牀 瀋陽機牀 通用技术沈阳机床 通用技術瀋陽機床 通用技術瀋陽機牀 | | equipment
genertec-qier-machine-tool | Genertec Qi'er Machine Tool, Qiqihar No. 2 Machine Tool | 齐二机床 齊二機床 齊二機牀 | | equipment
genesat | Genesat, Shanghai Gesi Aerospace | 格思航天 上海格思航天 | |
genescience | GeneScience | 金赛药业 金賽藥業 | | drugs
genesee-and-wyoming | Genesee & Wyoming | | | transport
genesis-aircraft | Genesis Aircraft | | lender | lease
genesis-bbq | Genesis BBQ | | |
genesis-energy | Genesis Energy | | | power
genesis-global-capital | Genesis Global Capital | | lender |
genesis-minerals | Genesis Minerals | | | mining
genesis-motor | Genesis Motor | 捷尼赛思 捷尼賽思 | | cars
genesis-technology-taiwan | Genesis Technology Taiwan | 大世科 大同世界科技 | | software
genesis-therapeutics | Genesis Therapeutics, Genesis Molecular AI | | | drugs
genesys-cloud | Genesys Cloud | | | software
genesys-logic | Genesys Logic | 創惟 创惟 創惟科技 创惟科技 | | chips
genetron | Genetron | 泛生子 | |
genex-power | Genex Power | | | power
genfit | Genfit | | | drugs
genfleet-therapeutics | GenFleet Therapeutics | 劲方医药 勁方醫藥 | | drugs
genghis-khan-airlines | Genghis Khan Airlines | 天骄航空 天驕航空 | | airline
gengmei | Gengmei | 更美App | | platform
genius-sports | Genius Sports | 天才体育 天才體育 | |
genki-forest | Genki Forest | 元气森林 元氣森林 | |
genki-sushi-hong-kong | Genki Sushi Hong Kong | 元氣壽司 元气寿司 | |
genmab | Genmab | 健玛保 健瑪保 | | drugs
genneia | Genneia | | | power
genomma-lab | Genomma Lab | | | drugs
genor-biopharma | Genor Biopharma | 嘉和生物 | | drugs
genpact | Genpact | 簡柏特 简柏特 | | software
genscript | GenScript | 金斯瑞 金斯瑞生物 | |
genstar-capital | Genstar Capital | | fund |
gentari | Gentari | | |
gentera | Gentera | | lender |
gentex | Gentex | 真泰克 | | parts
gentherm | Gentherm | 捷溫 捷温 | | parts
genting | Genting, Genting Berhad, Genting Malaysia | 云顶集团 雲頂集團 云顶马来西亚 雲頂馬來西亞 | |
genting-hong-kong | Genting Hong Kong | 雲頂香港 云顶香港 | |
genting-singapore | Genting Singapore, Resorts World Sentosa | 云顶新加坡 雲頂新加坡 圣淘沙名胜世界 聖淘沙名勝世界 | |
gentrack | Gentrack | | | software
genuine-parts-company | Genuine Parts Company, NAPA Auto Parts | | | retail
genus | Genus plc, PIC Genetics | | |
genworth | Genworth, Genworth Financial | | lender |
geodis | Geodis | 乔达物流 喬達物流 | | transport
geoenviron | GeoEnviron, Beijing GeoEnviron | 高能环境 高能環境 | |
geopark | GeoPark | | | oil
georg-fischer | Georg Fischer, GF Piping Systems | 乔治费歇尔 喬治費歇爾 | |
georg-jensen | Georg Jensen | 乔治杰生 喬治傑生 | |
george-weston | George Weston | 喬治韋斯頓 乔治韦斯顿 | | retail
georgia-capital | Georgia Capital | | fund |
georgia-institute-of-technology | Georgia Institute of Technology, Georgia Tech | 佐治亞理工學院 佐治亚理工学院 喬治亞理工學院 乔治亚理工学院 | |
georgia-pacific | Georgia-Pacific | 喬治亞太平洋 乔治亚太平洋 佐治亚太平洋 佐治亞太平洋 | | materials
georgia-ports-authority | Georgia Ports Authority | 佐治亞港務局 佐治亚港务局 | | transport
georgian-airways | Georgian Airways | 格鲁吉亚航空 格魯吉亞航空 | | airline
georgian-government | Georgian government, Government of Georgia | 格鲁吉亚政府 格魯吉亞政府 | government |
georgian-partners | Georgian Partners | | fund |
georgian-railway | Georgian Railway | 格鲁吉亚铁路 格魯吉亞鐵路 | |
georgian-state-electrosystem | Georgian State Electrosystem | | |
georgsmarienhuette | Georgsmarienhütte, GMH Gruppe | | | steel
geox | Geox | 健乐士 健樂士 | |
gepetrol | GEPetrol | 赤道几内亚国家石油公司 赤道幾內亞國家石油公司 | | oil
gerald-group | Gerald Group | 杰拉德集团 傑拉德集團 | | trading
gerdau | Gerdau | 蓋爾道 盖尔道 | | steel
german-defence-ministry | German Ministry of Defence, German Defence Ministry | 德国国防部 德國國防部 | government |
german-economy-ministry | German Economy Ministry, BMWK, BMWE | 德国经济部 德國經濟部 | government |
german-naval-yards | German Naval Yards | | | ships
geron-corp | Geron Corp | | | drugs
gerresheimer | Gerresheimer | 格雷斯海姆 | |
gesheng-finance | Gesheng Finance, Car-Plus, Carplus Auto Leasing | 格上租車 格上租车 格上汽車租賃 格上汽车租赁 | |
gestamp | Gestamp | 海斯坦普 | | parts
get-living | Get Living | | |
get-nice-holdings | Get Nice Holdings | 結好控股 结好控股 結好證券 结好证券 | observer |
getinge | Getinge | 洁定 潔定 洁定集团 潔定集團 | | equipment
getir | Getir | 格蒂尔 格蒂爾 | | retail
getlink | Getlink, Eurotunnel | 欧洲隧道 歐洲隧道 欧洲隧道公司 歐洲隧道公司 | |
gett | Gett | | | platform
getyourguide | GetYourGuide | | |
gevo | Gevo | | | oil
gezhouba-cement | Gezhouba Cement | 葛洲坝水泥 葛洲壩水泥 | |
gezhouba-international | Gezhouba International, CGGC International | 葛洲坝国际 葛洲壩國際 葛洲坝集团国际 葛洲壩集團國際 | | epc
gezhouba-overseas-investment | Gezhouba Overseas Investment, Energy China Overseas Investment | 葛洲坝海投 葛洲壩海投 中能建海外投资 中能建海外投資 中国能建海投 中國能建海投 | |
gf-fund | GF Fund, GF Fund Management | 广发基金 廣發基金 | fund |
gf-futures | GF Futures | 广发期货 廣發期貨 | observer |
gf-qianhe | GF Qianhe, GF Qianhe Investment | 广发乾和 廣發乾和 广发乾和投资 廣發乾和投資 | fund |
gf-securities-hong-kong | GF Securities Hong Kong | 廣發證券香港 广发证券香港 | observer |
gf-xinde | GF Xinde, GF Xinde Investment | 广发信德 廣發信德 广发信德投资 廣發信德投資 | fund |
gfh-financial-group | GFH Financial Group, GFH | | fund |
gfk | GfK | 捷孚凯 捷孚凱 | observer |
gfl-environmental | GFL Environmental | | |
ghana-gold-board | Ghana Gold Board, GoldBod | 加纳黄金委员会 加納黃金委員會 | government |
ghana-national-petroleum-corporation | Ghana National Petroleum Corporation, GNPC | 加纳国家石油公司 加納國家石油公司 | | oil
ghanaian-government | Ghanaian government, Government of Ghana | 加纳政府 加納政府 迦納政府 迦纳政府 | government |
ghelamco | Ghelamco | | |
ghella | Ghella | | | epc
ghent-university | Ghent University | 根特大学 根特大學 | |
ghitha-holding | Ghitha Holding | | |
ghtech | GHtech, Guanghua Technology | 光华科技 光華科技 | | chemicals
giant-biogene | Giant Biogene | 巨子生物 鉅子生物 | |
giant-eagle | Giant Eagle | | | retail
giant-motors-latinoamerica | Giant Motors Latinoamérica | | | cars
giant-network | Giant Network, Giant Interactive | 巨人网络 巨人網絡 巨人集团 巨人集團 | |
giantec-semiconductor | Giantec Semiconductor | 聚辰股份 聚辰半导体 聚辰半導體 | | chips
giantplus-technology | Giantplus Technology | 凌巨 凌巨科技 | |
gibraltar | Government of Gibraltar | 直布罗陀政府 直布羅陀政府 | government |
gibraltar-industries | Gibraltar Industries | | | materials
gibson-energy | Gibson Energy | | |
gic-re | GIC Re, General Insurance Corporation of India | 印度再保险 印度再保險 印度通用保险公司 印度通用保險公司 | lender |
giga-solar-materials | Giga Solar Materials | 碩禾 硕禾 碩禾電子材料 硕禾电子材料 | | materials
gigaclear | Gigaclear | | | telecom
gigacloud | GigaCloud | 大健云仓 大健雲倉 | | platform
gigadevice | GigaDevice | 兆易创新 兆易創新 | | memory chips
gigafund | Gigafund | | fund |
gildan | Gildan, Gildan Activewear | 吉爾丹 吉尔丹 | |
gillig | Gillig | | | cars
gilmour-space | Gilmour Space | 吉尔摩空间 吉爾摩空間 吉尔摩太空 吉爾摩太空 吉尔摩航天 吉爾摩航天 | | launch
gimv | Gimv | | fund |
ginkgo-bioworks | Ginkgo Bioworks | 银杏生物 銀杏生物 | |
ginnie-mae | Ginnie Mae | 吉利美 | lender |
giordano-international | Giordano International, Giordano | 佐丹奴國際 佐丹奴国际 佐丹奴 | | retail
girona-fc | Girona FC | | |
github | GitHub | | | platform
gitlab | GitLab | | | software
givaudan | Givaudan | 奇华顿 奇華頓 | |
given-imaging | Given Imaging | | |
gjensidige | Gjensidige | | lender |
gkn-aerospace | GKN Aerospace | 吉凯恩航空航天 吉凱恩航空航天 吉凯恩宇航 吉凱恩宇航 | | engines
gl-ventures-hillhouse | GL Ventures Hillhouse | 高瓴创投基金 高瓴創投基金 | fund |
glac-biotech | Glac Biotech | 豐華生技 丰华生技 | |
glacier-bancorp | Glacier Bancorp | | lender |
gladstone-lng | Gladstone LNG, GLNG | 格拉德斯通液化天然气 格拉德斯通液化天然氣 | | lng
glanbia | Glanbia | 哥兰比亚 哥蘭比亞 | | farm
glarun-technology | Glarun Technology | 国睿科技 國睿科技 | | defence
glaukos | Glaukos | 格勞科斯 格劳科斯 | | equipment
glean-technologies | Glean Technologies | | | software
gleneagles-hospital-hong-kong | Gleneagles Hospital Hong Kong, Gleneagles Hong Kong | 港怡醫院 港怡医院 | |
glenfly | Glenfly | 格兰菲 格蘭菲 | | chips
glenmark | Glenmark, Ichnos | 格兰马克 格蘭馬克 格伦马克 格倫馬克 | | drugs
glennmont | Glennmont Partners | | fund |
glenveagh | Glenveagh | | |
glenwood-private-equity | Glenwood Private Equity | | fund |
glico | Glico, Ezaki Glico | 格力高 江崎格力高 固力果 | |
global-affairs-canada | Global Affairs Canada | 加拿大全球事務部 加拿大全球事务部 | government |
global-atlantic | Global Atlantic, Global Atlantic Financial | | lender |
global-atomic | Global Atomic | 全球原子公司 | | uranium
global-bank-panama | Global Bank Panama | | lender |
global-blood-therapeutics | Global Blood Therapeutics | | | drugs
global-brain | Global Brain | | fund |
global-brands-group | Global Brands Group | 利標品牌 利标品牌 | |
global-cloud-xchange | Global Cloud Xchange | 全球云交换 全球雲交換 | | telecom
global-container-international | Global Container International | | lender | lease
global-education | Global Education, Global IELTS | 环球雅思 環球雅思 | |
global-environment-facility | Global Environment Facility | 全球環境基金 全球环境基金 | fund |
global-ferronickel | Global Ferronickel | 环球镍铁 環球鎳鐵 | | mining
global-fund | Global Fund | | fund |
global-fund-to-fight-aids | Global Fund to Fight AIDS, The Global Fund | 全球抗击艾滋病结核病和疟疾基金 全球抗擊艾滋病結核病和瘧疾基金 | fund |
global-laser-enrichment | Global Laser Enrichment | 全球激光浓缩公司 全球激光濃縮公司 | | uranium
global-lending-services | Global Lending Services | | lender |
global-lithium-resources | Global Lithium Resources | | | lithium
global-mall | Global Mall | 冠德環球購物中心 冠德环球购物中心 | | retail
global-marine-group | Global Marine Group | 环球海事集团 環球海事集團 | |
global-payments | Global Payments | 環匯 环汇 環匯有限公司 环汇有限公司 | | platform
global-pmx | Global PMX | 智伸科 智伸科技 | | parts
global-ports | Global Ports Holding, Global Investment Holdings | 环球港口控股 環球港口控股 | |
global-ports-investments | Global Ports Investments | 俄罗斯环球港口 俄羅斯環球港口 | |
global-power-synergy | Global Power Synergy | | | power
global-securities-finance | Global Securities Finance | 環華證金 环华证金 環華證券金融 环华证券金融 | lender |
global-ship-lease | Global Ship Lease | 环球租船 環球租船 | | shipping
global-switch | Global Switch | 环球交换 環球交換 环球数据中心 環球數據中心 Global Switch数据中心 Switch數據中心 | | datacentre
global-top-e-commerce | Global Top E-commerce | 跨境通 | | retail
globalconnect | GlobalConnect, GlobalConnect Nordic | | | telecom
globalstar | Globalstar | 全球星公司 全球星 | | telecom
globalvia | Globalvia | | |
globalwafers-america | GlobalWafers America | 環球晶美國 环球晶美国 | | wafers
globant | Globant | | | software
globe-life | Globe Life | 環球人壽 环球人寿 | lender |
globe-telecom | Globe Telecom | 菲律宾环球电信 菲律賓環球電信 | | telecom
globeleq | Globeleq | | | power
globenet | GlobeNet | | | telecom
globis-capital | Globis Capital | | fund |
globitech | GlobiTech | | | wafers
globo | Globo, Grupo Globo, TV Globo | 巴西環球電視台 巴西环球电视台 | | media
globus-medical | Globus Medical | | | equipment
glodon | Glodon | 广联达 廣聯達 | | software
gloria-group | Gloria Group | 歌莉娅 歌莉婭 | |
gloria-jeans | Gloria Jeans | | | retail
gloria-material-technology | Gloria Material Technology | 榮剛 荣刚 榮剛材料 荣刚材料 | | steel
gloria-outlets | Gloria Outlets | 華泰名品城 华泰名品城 華泰大飯店集團 华泰大饭店集团 | |
glory-ltd | Glory Ltd | | |
glory-science | Glory Science | 光燿科技 | |
glotech-industrial | Glotech Industrial | 德宏工業 德宏工业 | | materials
glovo | Glovo, Glovoapp | | | platform
glp-china | GLP China, GLP, Global Logistic Properties | 普洛斯中国 普洛斯中國 普洛斯集团 普洛斯集團 | |
glp-j-reit | GLP J-REIT | GLP投资法人 GLP投資法人 | fund |
gls-bank | GLS Bank | | lender |
glycomimetics | GlycoMimetics | | | drugs
gm-korea | GM Korea | 通用韩国 通用韓國 韩国通用 韓國通用 | | cars
gma-network | GMA Network | | |
gmarket | Gmarket | | | platform
gmi-cloud | GMI Cloud | | | cloud
gmo-internet | GMO Internet | GMO互联网 GMO互聯網 | | cloud
gmr-airports | GMR Airports, GMR Group | GMR集团 GMR集團 GMR机场 GMR機場 | |
gmv | GMV Spain | | |
gn-store-nord | GN Store Nord, GN Group, GN Hearing, Jabra | 大北欧集团 大北歐集團 大北欧 大北歐 捷波朗 瑞声达 瑞聲達 大北电讯 大北電訊 | |
gnc | GNC | 健安喜 | |
gnetwork | G.Network | | | telecom
go-ahead | Go-Ahead Group, Govia | | |
go-biz | Go-Biz, California Governor's Office of Business and Economic Development | | government |
go-first | Go First | 印度捷行航空 | | airline
go-transit | GO Transit | | government |
goaland | Goaland | 高澜股份 高瀾股份 | | equipment
gobi-corporation | Gobi Corporation, Gobi Cashmere | 戈壁羊绒 戈壁羊絨 | |
gobi-partners | Gobi Partners | 戈壁创投 戈壁創投 | fund |
godaddy | GoDaddy | | | platform
godiva | Godiva, Godiva Chocolatier | 歌帝梵 高迪瓦 | |
godrej | Godrej, Godrej Consumer Products, Godrej Properties | 戈德瑞 葛德瑞治 | |
goermicro | Goermicro | 歌尔微 歌爾微 歌尔微电子 歌爾微電子 | | chips
goertek | Goertek | 歌尔股份 歌爾股份 歌尔 歌爾 歌尔声学 歌爾聲學 | |
gogo-inc | Gogo Inc, Gogo Business Aviation | | | telecom
gol-linhas-aereas | Gol Linhas Aéreas, Gol Linhas Aereas | 高爾航空 高尔航空 戈爾航空 戈尔航空 | | airline
gold-east-paper | Gold East Paper | 金东纸业 金東紙業 | |
gold-fields | Gold Fields | 金田公司 | | mining
gold-hongye | Gold Hongye, Gold Hongye Paper | 金红叶 金紅葉 金红叶纸业 金紅葉紙業 | |
gold-mantis | Gold Mantis | 金螳螂 | |
gold-peak-technology | Gold Peak Technology, GP Industries | 金山科技 金山工業 金山工业 | | batteries
gold-road-resources | Gold Road Resources | 金路资源 金路資源 | | mining
gold-royalty-corp | Gold Royalty Corp | | fund |
gold-standard-foundation | Gold Standard Foundation | | observer |
gold-stone-energy | Gold Stone Energy, Jinshi Energy | 金石能源 钧石能源 鈞石能源 | | solar
goldbeck | Goldbeck | | |
goldcard | Goldcard | 金卡智能 | | equipment
golden-agri-resources | Golden Agri-Resources, Golden Agri | 金光农业资源 金光農業資源 | | grain
golden-dragon-bus | Golden Dragon Bus | 金旅客车 金旅客車 厦门金旅 廈門金旅 | | cars
golden-eagle-retail | Golden Eagle Retail | 金鹰商贸 金鷹商貿 金鹰国际 金鷹國際 | | retail
golden-gate-ventures | Golden Gate Ventures | | fund |
golden-goose | Golden Goose Group, Golden Goose SpA, Golden Goose | 黄金鹅 黃金鵝 脏脏鞋Golden 髒髒鞋Golden Goose | |
golden-harvest | Golden Harvest | 嘉禾娛樂 嘉禾娱乐 橙天嘉禾 | | rights
golden-lattice-investment-company | Golden Lattice Investment Company | | |
golden-monkey | Golden Monkey | 金丝猴食品 金絲猴食品 | |
golden-ocean | Golden Ocean, Golden Ocean Group | 金海洋集团 金海洋集團 | | shipping
golden-pass-lng | Golden Pass LNG | 金水道LNG | | lng
golden-state-foods | Golden State Foods | 金州食品 | |
golden-state-warriors | Golden State Warriors | 金州勇士 | | rights
goldenhome | Goldenhome | 金牌家居 金牌厨柜 金牌廚櫃 | |
goldenmax-international | Goldenmax International | 金安国纪 金安國紀 | | materials
goldentree | GoldenTree, GoldenTree Asset Management | | fund |
goldin-financial | Goldin Financial | 高銀金融 高银金融 | |
goldlion-holdings | Goldlion Holdings | 金利來 金利来 金利來集團 金利来集团 | |
goldman-sachs-asia | Goldman Sachs Asia | 高盛亞洲 高盛亚洲 高盛（亞洲） 高盛（亚洲） | lender |
goldman-sachs-asset-management | Goldman Sachs Asset Management, Goldman Sachs Alternatives | 高盛資產管理 高盛资产管理 | fund |
goldman-sachs-china-securities | Goldman Sachs China Securities, Goldman Sachs Gao Hua | 高盛中国 高盛中國 高盛高华 高盛高華 高盛中国证券 高盛中國證券 | observer |
goldman-sachs-icbc-wealth-management | Goldman Sachs ICBC Wealth Management | 高盛工银理财 高盛工銀理財 | fund |
goldstone-investment | Goldstone Investment, CITIC Goldstone | 金石投资 金石投資 中信金石 | fund |
goldsun-group | Goldsun Group | 國產集團 国产集团 國產實業 国产实业 | |
goldwin | Goldwin | | |
goldwind-leasing | Goldwind Leasing, Tianxin Leasing | 天信租赁 天信租賃 天信国际租赁 天信國際租賃 | lender |
goldwind-science-and-technology | Goldwind Science & Technology | 金风科技股份 金風科技股份 新疆金风 新疆金風 | | turbines
golomt-bank | Golomt Bank | 郭勒穆特银行 郭勒穆特銀行 戈洛姆特银行 戈洛姆特銀行 | lender |
golub-capital | Golub Capital | 高樂資本 高乐资本 | fund |
gome | Gome, Gome Retail | 国美零售 國美零售 国美电器 國美電器 国美集团 國美集團 | | retail
gomspace | GomSpace | | | defence
gongniu | Gongniu, Bull Group | 公牛集团 公牛集團 | |
good-energy | Good Energy Group | | | powerbuyer
goodaymart | Goodaymart, RRS Logistics | 日日顺 日日順 日日顺供应链 日日順供應鏈 | | transport
goodbaby | Goodbaby | 好孩子国际 好孩子國際 好孩子集团 好孩子集團 | |
goodix | Goodix | 汇顶科技 匯頂科技 汇顶 匯頂 | | chips
goodleap | GoodLeap | | lender |
goodman-dp-world-hong-kong | Goodman DP World Hong Kong | 環球貨櫃碼頭香港 环球货柜码头香港 | |
goodman-property | Goodman Property | | fund |
goodman-property-trust | Goodman Property Trust | | fund |
goodway-machine | Goodway Machine | 程泰 程泰機械 程泰机械 | | equipment
goodyear | Goodyear, Goodyear Tire | 固特異 固特异 | | parts
google-taiwan | Google Taiwan | 台灣谷歌 臺灣谷歌 台湾谷歌 | |
gopro | GoPro | | |
gordon-food-service | Gordon Food Service | | | trading
gorenje | Gorenje, Hisense Gorenje | 古洛尼 戈雷尼 | |
gores-group | Gores Group | | fund |
gorgon-lng | Gorgon LNG | 高更液化天然气 高更液化天然氣 | | lng
goshare | GoShare | | |
goshawk-aviation | Goshawk Aviation | | lender | lease
gossamer-bio | Gossamer Bio | | | drugs
goteborg-energi | Göteborg Energi, Goteborg Energi | | |
gotion-inobat | GIB EnergyX, Gotion InoBat Batteries | | | batteries
gotion-morocco | Gotion Morocco, Gotion Power Morocco | 国轩摩洛哥 國軒摩洛哥 | | batteries
goto | GoTo, GoTo Group, Gojek | GoTo集团 GoTo集團 | | platform
goto-gojek | GoTo Gojek, Tokopedia | | | platform
goulamina | Goulamina, Lithium du Mali | 古拉米纳锂矿 古拉米納鋰礦 马里锂业 馬里鋰業 | | lithium
government-accountability-office | Government Accountability Office | 美國政府問責局 美国政府问责局 美國政府責任署 美国政府责任署 | observer |
government-flying-service | Government Flying Service | 政府飛行服務隊 政府飞行服务队 | government |
government-logistics-department | Government Logistics Department | 政府物流服務署 政府物流服务署 | government |
government-of-abu-dhabi | Government of Abu Dhabi, Abu Dhabi government | 阿布扎比政府 | government |
government-of-alberta | Government of Alberta, Alberta government | 阿爾伯塔省政府 阿尔伯塔省政府 亞伯達省政府 亚伯达省政府 | government |
government-of-antigua-and-barbuda | Government of Antigua and Barbuda | 安提瓜和巴布達政府 安提瓜和巴布达政府 | government |
government-of-barbados | Government of Barbados | 巴巴多斯政府 | government |
government-of-belize | Government of Belize | 伯利茲政府 伯利兹政府 貝里斯政府 贝里斯政府 | government |
government-of-bermuda | Government of Bermuda | 百慕達政府 百慕达政府 百慕大政府 | government |
government-of-british-columbia | Government of British Columbia, B.C. government | 不列顛哥倫比亞省政府 不列颠哥伦比亚省政府 卑詩省政府 卑诗省政府 卑詩省府 卑诗省府 | government |
government-of-costa-rica | Government of Costa Rica, Instituto Costarricense de Electricidad | 哥斯達黎加政府 哥斯达黎加政府 哥斯大黎加政府 | government |
government-of-dominica | Government of Dominica | 多米尼克政府 | government |
government-of-dubai | Government of Dubai, Dubai government | 迪拜政府 | government |
government-of-el-salvador | Government of El Salvador | 薩爾瓦多政府 萨尔瓦多政府 | government |
government-of-fiji | Government of Fiji, Fijian government | 斐济政府 斐濟政府 | government |
government-of-grenada | Government of Grenada | 格林納達政府 格林纳达政府 | government |
government-of-guatemala | Government of Guatemala | 危地馬拉政府 危地马拉政府 瓜地馬拉政府 瓜地马拉政府 | government |
government-of-guyana | Government of Guyana, Guyanese government | 圭亞那政府 圭亚那政府 | government |
government-of-honduras | Government of Honduras | 洪都拉斯政府 | government |
government-of-jamaica | Government of Jamaica | 牙買加政府 牙买加政府 | government |
government-of-maldives | Government of Maldives | 马尔代夫政府 馬爾代夫政府 | government |
government-of-manitoba | Government of Manitoba | 曼尼托巴省政府 | government |
government-of-nauru | Government of Nauru, Nauru government | 瑙鲁政府 瑙魯政府 | government |
government-of-nicaragua | Government of Nicaragua | 尼加拉瓜政府 | government |
government-of-nuevo-leon | Government of Nuevo León, Nuevo Leon government | 新萊昂州政府 新莱昂州政府 | government |
government-of-ontario | Government of Ontario, Ontario government, Province of Ontario | 安大略省政府 安省政府 | government |
government-of-paraguay | Government of Paraguay | 巴拉圭政府 | government |
government-of-quebec | Government of Quebec, Quebec government, Gouvernement du Québec | 魁北克省政府 魁省政府 | government |
government-of-saint-kitts-and-nevis | Government of Saint Kitts and Nevis | 聖基茨和尼維斯政府 圣基茨和尼维斯政府 聖克里斯多福及尼維斯政府 圣克里斯多福及尼维斯政府 | government |
government-of-saint-lucia | Government of Saint Lucia | 聖盧西亞政府 圣卢西亚政府 | government |
government-of-saint-vincent-and-the-grenadines | Government of Saint Vincent and the Grenadines | 聖文森特和格林納丁斯政府 圣文森特和格林纳丁斯政府 聖文森政府 圣文森政府 | government |
government-of-saskatchewan | Government of Saskatchewan | 薩斯喀徹溫省政府 萨斯喀彻温省政府 | government |
government-of-suriname | Government of Suriname, Staatsolie | 蘇里南政府 苏里南政府 蘇里南國家石油公司 苏里南国家石油公司 | government |
government-of-the-bahamas | Government of the Bahamas | 巴哈馬政府 巴哈马政府 | government |
government-of-trinidad-and-tobago | Government of Trinidad and Tobago | 特立尼達和多巴哥政府 特立尼达和多巴哥政府 | government |
government-of-uruguay | Government of Uruguay | 烏拉圭政府 乌拉圭政府 | government |
government-pension-fund-thailand | Government Pension Fund Thailand | 泰国政府养老基金 泰國政府養老基金 | fund |
government-property-agency | Government Property Agency | 政府產業署 政府产业署 產業署 产业署 香港政府產業署 香港政府产业署 | government |
goviex-uranium | GoviEx Uranium | 戈维埃克斯铀业 戈維埃克斯鈾業 | | uranium
govini | Govini | | | software
govtech-singapore | GovTech Singapore | 新加坡政府科技局 | government |
gowin-semiconductor | Gowin Semiconductor, Gowin | 高云半导体 高雲半導體 | | chips
goyoo | Goyoo, Longfor Apartment | 冠寓 龙湖冠寓 龍湖冠寓 | |
gp-capital | GP Capital, Jinpu Investment | 金浦投资 金浦投資 金浦产业投资基金 金浦產業投資基金 上海金融发展投资基金 上海金融發展投資基金 | fund |
gpa-sa | GPA SA, Grupo Pão de Açúcar, Pão de Açúcar | | | retail
gpif | GPIF, Government Pension Investment Fund | 日本政府养老金投资基金 日本政府養老金投資基金 日本政府退休金投资基金 日本政府退休金投資基金 日本公积金投资基金 日本公積金投資基金 | fund |
gpt-group | GPT Group | | fund |
gpw | Warsaw Stock Exchange | 华沙证券交易所 華沙證券交易所 | observer |
grab-holdings | Grab Holdings, GrabPay, GrabTaxi | Grab集团 Grab集團 | | platform
grace-home | Grace Home, Jieliya | 洁丽雅 潔麗雅 | |
gracell | Gracell | 亘喜生物 亙喜生物 | | drugs
graco-inc | Graco Inc | 固瑞克 | | equipment
graham-holdings | Graham Holdings | 格雷厄姆控股 | |
grail-inc | Grail Inc | | |
graincorp | GrainCorp | 澳大利亚谷物公司 澳大利亞穀物公司 | | grain
grainger | Grainger, W.W. Grainger, Grainger plc | 固安捷 | | trading
gram-capital | Gram Capital | 嘉林資本 嘉林资本 | observer |
gram-car-carriers | Gram Car Carriers | | | shipping
grameen-bank | Grameen Bank | 格莱珉银行 格萊珉銀行 | lender |
grameenphone | Grameenphone | 格莱珉电信 格萊珉電信 | | telecom
gran-tierra | Gran Tierra, Gran Tierra Energy | | | oil
grana-y-montero | Graña y Montero, Aenza | | | epc
granarolo | Granarolo | | |
grand-baoxin-auto | Grand Baoxin Auto | 广汇宝信 廣匯寶信 广汇宝信汽车 廣匯寶信汽車 | | retail
grand-bills-finance | Grand Bills Finance | 萬通票券 万通票券 萬通票券金融 万通票券金融 | lender |
grand-city | Grand City Properties | | |
grand-egyptian-museum | Grand Egyptian Museum | 大埃及博物馆 大埃及博物館 | |
grand-farm | Grand Farm | 大庄园集团 大莊園集團 大庄园肉业 大莊園肉業 | | trading
grand-fortune-securities | Grand Fortune Securities | 福邦證券 福邦证券 福邦證 福邦证 | observer |
grand-hotel-taipei | Grand Hotel Taipei | 圓山大飯店 圆山大饭店 | |
grand-korea-leisure | Grand Korea Leisure | | |
grand-lisboa-palace | Grand Lisboa Palace, Grand Lisboa | 上葡京 新葡京 | |
grand-pacific-petrochemical | Grand Pacific Petrochemical | 國喬 国乔 國喬石化 国乔石化 | | chemicals
grand-pharma | Grand Pharma | 远大医药 遠大醫藥 | | drugs
grandblue | Grandblue, Grandblue Environment | 瀚蓝环境 瀚藍環境 | |
grandland-holdings | Grandland Holdings, Shenzhen Grandland | 广田集团 廣田集團 | |
grange-resources | Grange Resources | 格兰奇资源 格蘭奇資源 | | mining
granite-construction | Granite Construction | | | epc
granite-reit | Granite REIT | | |
granol | Granol | | | grain
grape-king-bio | Grape King Bio, Grape King | 葡萄王 葡萄王生技 | |
graphic-packaging | Graphic Packaging | | | materials
graphite-bio | Graphite Bio | | | drugs
graphite-india | Graphite India | | | graphite
graphite-one | Graphite One | 石墨一号 石墨一號 | | graphite
gravity-co | Gravity Co | 重力社 | |
gray-media | Gray Media, Gray Television | | | media
grayscale-investments | Grayscale Investments | 灰度投資 灰度投资 | fund |
great-bay-university | Great Bay University | 大湾区大学 大灣區大學 | |
great-british-energy | Great British Energy | 大不列颠能源 大不列顛能源 大不列颠能源公司 大不列顛能源公司 | fund |
great-british-energy-nuclear | Great British Energy Nuclear | 大英核能 英国核能公司 英國核能公司 | government |
great-british-nuclear | Great British Nuclear, Great British Energy – Nuclear | 大不列颠核能 大不列顛核能 | government |
great-british-railways | Great British Railways | 大英铁路 大英鐵路 大不列颠铁路 大不列顛鐵路 | |
great-canadian-gaming | Great Canadian Gaming | | |
great-china-metal | Great China Metal | 大華金屬 大华金属 大華金 大华金 | |
great-eagle-holdings | Great Eagle Holdings | 鷹君集團 鹰君集团 鷹君 鹰君 | |
great-eastern | Great Eastern, Great Eastern Life, Great Eastern Holdings | 大东方人寿 大東方人壽 大东方控股 大東方控股 | lender |
great-eastern-shipping | Great Eastern Shipping | | | shipping
great-lakes-dredge-and-dock | Great Lakes Dredge & Dock | | | epc
great-ormond | Great Ormond Street Hospital | 大奥蒙德街医院 大奧蒙德街醫院 | |
great-portland | Great Portland Estates | | |
great-sea-interconnector | Great Sea Interconnector | | |
great-stone | Great Stone Industrial Park | 中白工业园 中白工業園 巨石工业园 巨石工業園 | |
great-taipei-gas | Great Taipei Gas | 大台北瓦斯 大臺北瓦斯 大台北區瓦斯 大臺北區瓦斯 大台北区瓦斯 | | gasbuyer
great-wall-fund | Great Wall Fund | 长城基金 長城基金 | fund |
great-wall-guoxing-financial-leasing | Great Wall Guoxing Financial Leasing | 长城国兴金租 長城國興金租 长城国兴金融租赁 長城國興金融租賃 长城国兴 長城國興 | lender |
great-wall-pan-asia | Great Wall Pan Asia | 长城环亚 長城環亞 长城环亚控股 長城環亞控股 长城环亚国际 長城環亞國際 | lender |
great-wall-wine | Great Wall Wine | 长城葡萄酒 長城葡萄酒 中粮长城酒业 中糧長城酒業 | |
great-west-lifeco | Great-West Lifeco, Canada Life | 大西部人壽 大西部人寿 加拿大人壽 加拿大人寿 | lender |
greatech | Greatech | | |
greater-bay-airlines | Greater Bay Airlines | 大灣區航空 大湾区航空 | | airline
greater-bay-area-national-center-of-technology-innovation | Greater Bay Area National Center of Technology Innovation | 粤港澳大湾区国家技术创新中心 粵港澳大灣區國家技術創新中心 大湾区国创中心 大灣區國創中心 | |
greater-changhua-offshore-wind | Greater Changhua Offshore Wind | 大彰化離岸風電 大彰化离岸风电 沃旭大彰化 | | power
greater-london | Greater London Authority | 大伦敦市政府 大倫敦市政府 大伦敦政府 大倫敦政府 | government |
greater-toronto-airports-authority | Greater Toronto Airports Authority, Toronto Pearson | 多倫多皮爾遜機場 多伦多皮尔逊机场 | |
greatview-aseptic | Greatview Aseptic, Xinjufeng | 纷美包装 紛美包裝 新巨丰 新巨豐 | |
greatwall-binyin | Greatwall Binyin, GWM Auto Finance, Changcheng Binyin, Great Wall Auto Finance, Tianjin Great Wall Binyin Auto Finance | 长城滨银 長城濱銀 长城滨银汽车金融 長城濱銀汽車金融 | lender |
gree-altairnano | Gree Altairnano, Gree Titanium | 格力钛 格力鈦 银隆新能源 銀隆新能源 格力钛新能源 格力鈦新能源 | | batteries
gree-finance | Gree Finance | 格力财务 格力財務 珠海格力集团财务 珠海格力集團財務 | lender |
gree-financial-investment | Gree Financial Investment | 格力金投 珠海格力金投 | fund |
gree-holdings | GREE Holdings | 聚逸 | |
greek-defence | Greek Ministry of Defence, Hellenic Ministry of National Defence, Hellenic Navy | 希腊国防部 希臘國防部 希腊海军 希臘海軍 | government |
greek-state | Greek state, Greek government, Hellenic Republic | 希腊政府 希臘政府 | government |
green-arrow | Green Arrow Capital | | fund |
green-cargo | Green Cargo | | |
green-climate-fund | Green Climate Fund | 綠色氣候基金 绿色气候基金 | fund |
green-dot-corp | Green Dot Corp | | lender | platform
green-genius | Green Genius | | | power
green-hydrogen-systems | Green Hydrogen Systems | | | fuelcells
green-link-digital-bank | Green Link Digital Bank | 绿联国际银行 綠聯國際銀行 | lender |
green-mountain | Green Mountain Data | | | datacentre
green-mountain-data-centre | Green Mountain Data Centre | | | datacentre
green-plains | Green Plains | | | oil
green-power-investment | Green Power Investment | | | power
green-tea-group | Green Tea Group | 绿茶集团 綠茶集團 绿茶餐厅 綠茶餐廳 | | retail
greenbrier-companies | Greenbrier Companies | | | trains
greencoat | Greencoat UK Wind, Schroders Greencoat | | fund |
greencore | Greencore | 绿核集团 綠核集團 | |
greene-king | Greene King | 格林王 格林尼王 | |
greenhill-and-co | Greenhill & Co | | observer |
greenidge | Greenidge | | | datacentre
greenko | Greenko, AM Green | 格林科 | | power
greenland-australia | Greenland Australia | 绿地澳洲 綠地澳洲 | |
greenland-government | Government of Greenland, Naalakkersuisut | 格陵兰政府 格陵蘭政府 | government |
greenland-holdings | Greenland Holdings | 绿地控股 綠地控股 绿地集团 綠地集團 | |
greenland-hong-kong | Greenland Hong Kong | 绿地香港 綠地香港 | |
greenlight-biosciences | GreenLight Biosciences | | | drugs
greenoaks-capital | Greenoaks Capital, Greenoaks | | fund |
greenpower-motor | GreenPower Motor | | | cars
greenrock-energy | Greenrock Energy | 綠岩能源 绿岩能源 | | power
greensand | Project Greensand | | |
greentown-china | Greentown China | 绿城中国 綠城中國 绿城集团 綠城集團 绿城 綠城 | |
greentown-management | Greentown Management | 绿城管理 綠城管理 | |
greentown-service | Greentown Service | 绿城服务 綠城服務 | |
greentree-hospitality | GreenTree Hospitality | 格林酒店 格林豪泰 | |
greenvolt | Greenvolt | | | power
greenwoods-asset-management | Greenwoods Asset Management, Jinglin Asset | 景林资产 景林資產 景林 | fund |
greenyard | Greenyard | | |
greggs | Greggs | 格雷格斯 | |
grendene | Grendene | | |
grenergy | Grenergy, Grenergy Renovables | | | power
grenke | Grenke | 格伦科 格倫科 | lender |
gresham-house | Gresham House, Gresham House Energy Storage | | fund |
greylock | Greylock, Greylock Partners | 灰鎖 灰锁 灰鎖資本 灰锁资本 | fund |
greystar | Greystar | | |
gri-renewable | GRI Renewable Industries | | | turbines
grieg-seafood | Grieg Seafood | 格里格海产 格里格海產 格里格海鲜 格里格海鮮 | | farm
griffin-global-asset-management | Griffin Global Asset Management | | | lease
grifols | Grifols | 基立福 基立福集团 基立福集團 | | drugs
grimaldi | Grimaldi Group, Grimaldi Lines | 格里马尔迪 格里馬爾迪 格里马尔迪集团 格里馬爾迪集團 | | shipping
grindeks | Grindeks | | | drugs
grinm-guojinghui | GRINM Guojinghui | 国晶辉 國晶輝 有研国晶辉 有研國晶輝 | | materials
grinm-semiconductor | GRINM Semiconductor, Grinm Semi | 有研硅 有研半导体 有研半導體 有研硅股 | | wafers
gripm | GRIPM | 有研粉材 | | materials
gritstone-bio | Gritstone bio | | | drugs
gro-capital | GRO Capital | | fund |
grocery-outlet | Grocery Outlet | | | retail
grolsch | Royal Grolsch | 高仕啤酒 | |
grosvenor | Grosvenor Group, Grosvenor Estate | 高富诺 高富諾 高富诺集团 高富諾集團 | |
group-1-automotive | Group 1 Automotive | | | retail
group-6-metals | Group 6 Metals | | | mining
group-up-industrial | Group Up Industrial | 群翊 群翊工業 群翊工业 | | equipment
group14 | Group14, Group14 Technologies | | | materials
groupama | Groupama | 安盟保险 安盟保險 法国安盟 法國安盟 安盟 | lender |
groupm | GroupM, WPP Media | 群邑 羣邑 群邑集团 羣邑集團 群邑集團 | observer |
growthfund-greece | Growthfund Greece, Hellenic Corporation of Assets and Participations, HRADF | 希腊国有资产发展基金 希臘國有資產發展基金 | fund |
growthpoint | Growthpoint | 增长点地产 增長點地產 | |
groww | Groww | | |
grtgaz | GRTgaz, NaTran | 法国燃气运输 法國燃氣運輸 | |
gru-airport | GRU Airport | | |
grubhub | Grubhub | | | platform
gruma | Gruma | 格魯馬 格鲁马 | |
grundfos | Grundfos | 格兰富 格蘭富 | | equipment
grunenthal | Grünenthal, Grunenthal | 格兰泰 格蘭泰 | | drugs
grupo-aeroportuario-del-pacifico | Grupo Aeroportuario del Pacífico, GAP Airports | 太平洋機場集團 太平洋机场集团 | |
grupo-antolin | Grupo Antolin, Antolin | 安通林 | | parts
grupo-argos | Grupo Argos | | fund |
grupo-aval | Grupo Aval, Banco de Bogotá | | lender |
grupo-bafar | Grupo Bafar | | |
grupo-bal | Grupo BAL | | fund |
grupo-bimbo | Grupo Bimbo | 賓堡 宾堡 賓堡集團 宾堡集团 | |
grupo-bolivar | Grupo Bolívar, Grupo Bolivar | | fund |
grupo-boticario | Grupo Boticário, Grupo Boticario | | |
grupo-carso | Grupo Carso | 卡索集團 卡索集团 | fund |
grupo-cementos-de-chihuahua | Grupo Cementos de Chihuahua | | | materials
grupo-clarin | Grupo Clarín, Grupo Clarin | 號角集團 号角集团 | | media
grupo-elektra | Grupo Elektra, Banco Azteca | | lender | retail
grupo-energia-bogota | Grupo Energía Bogotá, Grupo Energia Bogota, Enel Colombia | 波哥大能源集團 波哥大能源集团 | | power
grupo-exito | Grupo Éxito, Almacenes Éxito | | | retail
grupo-gilinski | Grupo Gilinski, Gilinski Group | | fund |
grupo-herdez | Grupo Herdez | | |
grupo-indi | Grupo Indi | | | epc
grupo-insud | Grupo Insud, Insud Pharma, Chemo Group | | | drugs
grupo-jorge | Grupo Jorge | | | farm
grupo-kaufmann | Grupo Kaufmann | | | trading
grupo-lala | Grupo Lala | | |
grupo-los-grobo | Grupo Los Grobo | | | grain
grupo-mateus | Grupo Mateus | | | retail
grupo-mexico | Grupo México, Grupo Mexico | 墨西哥集團 墨西哥集团 | | mining transport
grupo-modelo | Grupo Modelo | 莫德羅集團 莫德罗集团 | |
grupo-mondragon | Mondragon Corporation, Mondragon | 蒙德拉贡 蒙德拉貢 蒙德拉贡集团 蒙德拉貢集團 | |
grupo-oesia | Oesía, Grupo Oesía | | | defence
grupo-palacio-de-hierro | Grupo Palacio de Hierro, Palacio de Hierro | | | retail
grupo-petropolis | Grupo Petrópolis | | |
grupo-planeta | Grupo Planeta | 行星集团 行星集團 | |
grupo-posadas | Grupo Posadas | | |
grupo-rotoplas | Grupo Rotoplas | | | materials
grupo-salinas | Grupo Salinas | 薩利納斯集團 萨利纳斯集团 | fund |
grupo-sanborns | Grupo Sanborns | | | retail
grupo-shc | Grupo SHC | | | trading
grupo-simec | Grupo Simec | | | steel
grupo-soma | Grupo Soma | | | retail
grupo-sura | Grupo Sura, Suramericana | | fund |
grupo-vidanta | Grupo Vidanta | | |
grupo-viz | Grupo Viz, SuKarne | | | farm
grupo-xcaret | Grupo Xcaret | | |
gruppo-san-donato | Gruppo San Donato, GSD Holding | 圣多纳托医院集团 聖多納托醫院集團 | |
gryphon-digital-mining | Gryphon Digital Mining | | | datacentre
gs-caltex | GS Caltex | GS加德士 | | oil
gs-e-and-c | GS E&C, GS Engineering & Construction | GS建设 GS建設 GS工程建设 GS工程建設 | | epc
gs-energy | GS Energy | GS能源 | | gasbuyer
gs-eps | GS EPS | | | power
gs-holdings | GS Holdings, GS Group | GS控股 GS集团 GS集團 | |
gs-retail | GS Retail, GS25 | GS零售 | | retail
gs-yuasa | GS Yuasa | 杰士汤浅 傑士湯淺 汤浅 湯淺 | | batteries
gs-yuasa-taiwan | GS Yuasa Taiwan, Taiwan Yuasa Battery | 台灣湯淺電池 臺灣湯淺電池 台湾汤浅电池 台灣杰士電池 臺灣杰士電池 台湾杰士电池 | | batteries
gsis | GSIS, Government Service Insurance System | 菲律宾政府服务保险系统 菲律賓政府服務保險系統 | fund |
gspc | GSPC, Gujarat State Petroleum | 古吉拉特邦石油公司 | | gasbuyer
gta-semiconductor | GTA Semiconductor | 积塔半导体 積塔半導體 上海积塔 上海積塔 | | foundry
gtcr | GTCR | | fund |
gtlk | GTLK, State Transport Leasing Company | 俄罗斯国家运输租赁公司 俄羅斯國家運輸租賃公司 | lender |
gtsou | Gas Transmission System Operator of Ukraine, GTSOU | | |
gtt | GTT, Gaztransport & Technigaz | 法国GTT 法國GTT 气体运输与技术公司 氣體運輸與技術公司 | |
guan-chong | Guan Chong | 源宗可可 | |
guangan-aaa | Guang'an AAA | 广安爱众 廣安愛眾 | | power
guangbai | Guangbai | 广百股份 廣百股份 广百集团 廣百集團 | | retail
guangdian-electric | Guangdian Electric | 广电电气 廣電電氣 | | equipment
guangdong-advertising-group | Guangdong Advertising Group | 省广集团 省廣集團 | |
guangdong-agribusiness | Guangdong Agribusiness | 广东农垦 廣東農墾 广垦橡胶 廣墾橡膠 | | farm
guangdong-airport-authority | Guangdong Airport Authority | 广东机场集团 廣東機場集團 广东省机场管理集团 廣東省機場管理集團 | |
guangdong-department-of-transportation | Guangdong Department of Transportation, Guangdong Provincial Transport Department | 广东省交通运输厅 廣東省交通運輸廳 广东交通运输厅 廣東交通運輸廳 | government |
guangdong-development-and-reform-commission | Guangdong Development and Reform Commission | 广东省发改委 廣東省發改委 广东发改委 廣東發改委 广东省发展改革委 廣東省發展改革委 | government |
guangdong-electric-power-design-institute | Guangdong Electric Power Design Institute | 广东电力设计院 廣東電力設計院 中国能建广东院 中國能建廣東院 | | epc
guangdong-energy-finance | Guangdong Energy Finance | 广东能源财务 廣東能源財務 广东能源集团财务 廣東能源集團財務 粤电财务 粵電財務 | lender |
guangdong-energy-leasing | Guangdong Energy Leasing, Yuedian Leasing | 粤能租赁 粵能租賃 广东能源租赁 廣東能源租賃 广东能源融资租赁 廣東能源融資租賃 | lender |
guangdong-environmental-protection-group | Guangdong Environmental Protection Group | 广东环保集团 廣東環保集團 广东省环保集团 廣東省環保集團 | |
guangdong-finance-trust | Guangdong Finance Trust, Yuecai Trust | 粤财信托 粵財信託 广东粤财信托 廣東粵財信託 | lender |
guangdong-financing-re-guarantee | Guangdong Financing Re-guarantee, Yuecai Guarantee | 广东再担保 廣東再擔保 广东粤财融资担保 廣東粵財融資擔保 粤财担保 粵財擔保 | lender |
guangdong-guangqing-metal | Guangdong Guangqing Metal | 广青科技 廣青科技 广东广青金属 廣東廣青金屬 | | steel
guangdong-guangxin-holdings | Guangdong Guangxin Holdings, Guangxin Holdings | 广新控股 廣新控股 广新集团 廣新集團 广东广新 廣東廣新 广东省广新控股集团 廣東省廣新控股集團 | |
guangdong-haomei-new-material | Guangdong Haomei New Material, Haomei New Material | 豪美新材 | | materials
guangdong-healthcare-security-administration | Guangdong Healthcare Security Administration | 广东省医保局 廣東省醫保局 广东医保局 廣東醫保局 | government |
guangdong-hengjian | Guangdong Hengjian | 恒健集团 恆健集團 广东恒健投资控股 廣東恆健投資控股 | fund |
guangdong-hengxing-group | Guangdong Hengxing Group | 恒兴股份水产 恆興股份水產 恒兴集团 恆興集團 | | farm
guangdong-hongtu | Guangdong Hongtu | 广东鸿图 廣東鴻圖 | | parts
guangdong-investment | Guangdong Investment, GDI Guangdong Investment, Guangdong Investment Limited, GDI Holdings | 粤海投资 粵海投資 | |
guangdong-land | Guangdong Land | 粵海置地 粤海置地 | |
guangdong-nation-synergy | Guangdong Nation-Synergy, Nation-Synergy Hydrogen | 广东国鸿 廣東國鴻 | | fuelcells
guangdong-no-2-hydropower | Guangdong No. 2 Hydropower | 粤水电 粵水電 广东水电二局 廣東水電二局 广东建科 廣東建科 | | epc
guangdong-petrochemical | Guangdong Petrochemical | 广东石化 廣東石化 中石油广东石化 中石油廣東石化 | | chemicals
guangdong-power-grid | Guangdong Power Grid | 广东电网 廣東電網 广东电网公司 廣東電網公司 | | powerbuyer
guangdong-provincial-department-of-finance | Guangdong Provincial Department of Finance, Guangdong Department of Finance | 广东省财政厅 廣東省財政廳 广东财政厅 廣東財政廳 | government |
guangdong-provincial-expressway-development | Guangdong Provincial Expressway Development | 粤高速 粵高速 | |
guangdong-provincial-government | Guangdong Provincial Government, Guangdong provincial government, Guangdong government | 广东省政府 廣東省政府 广东省人民政府 廣東省人民政府 | government |
guangdong-provincial-hospital-of-chinese-medicine | Guangdong Provincial Hospital of Chinese Medicine | 广东省中医院 廣東省中醫院 | |
guangdong-provincial-peoples-hospital | Guangdong Provincial People's Hospital | 广东省人民医院 廣東省人民醫院 | |
guangdong-radio-and-television | Guangdong Radio and Television | 广东广播电视台 廣東廣播電視台 廣東廣播電視臺 | | media
guangdong-railway-construction-investment | Guangdong Railway Construction Investment, Guangdong Railway Investment | 广东铁投 廣東鐵投 广东省铁路建设投资集团 廣東省鐵路建設投資集團 广东省铁投 廣東省鐵投 | |
guangdong-ruiting-catl | Guangdong Ruiting CATL | 瑞庭时代 瑞庭時代 广东瑞庭时代 廣東瑞庭時代 | | batteries
guangdong-rural-credit-union | Guangdong Rural Credit Union | 广东省联社 廣東省聯社 广东农信 廣東農信 | lender |
guangdong-sasac | Guangdong SASAC, Guangdong Provincial SASAC | 广东省国资委 廣東省國資委 广东国资委 廣東國資委 | government |
guangdong-sci-tech-venture-capital | Guangdong Sci-tech Venture Capital, Guangdong Technology Financial Group, Yueke Finance | 粤科集团 粵科集團 粤科金融 粵科金融 广东粤科金融集团 廣東粵科金融集團 广东省粤科金融集团 廣東省粵科金融集團 | fund |
guangdong-semiconductor-and-ic-industry-fund | Guangdong Semiconductor and IC Industry Fund | 广东省半导体及集成电路产业投资基金 廣東省半導體及集成電路產業投資基金 广东半导体基金 廣東半導體基金 | fund |
guangdong-shunna-electric | Guangdong Shunna Electric | 顺钠股份 順鈉股份 | | equipment
guangdong-southern-tigers | Guangdong Southern Tigers | 广东宏远 廣東宏遠 宏远俱乐部 宏遠俱樂部 | |
guangdong-technion | Guangdong Technion | 广东以色列理工学院 廣東以色列理工學院 | |
guangdong-thermal-power-engineering | Guangdong Thermal Power Engineering | 广东火电 廣東火電 广东火电工程 廣東火電工程 中国能建广东火电 中國能建廣東火電 | | epc
guangdong-tourism-holdings | Guangdong Tourism Holdings, Guangdong Travel Group | 广东旅控集团 廣東旅控集團 广东省旅游控股集团 廣東省旅遊控股集團 | |
guangdong-united-assets-and-equity-exchange | Guangdong United Assets and Equity Exchange | 广东联合产权交易中心 廣東聯合產權交易中心 广州产权交易所 廣州產權交易所 | observer |
guangdong-university-of-technology | Guangdong University of Technology | 广东工业大学 廣東工業大學 广工大 廣工大 | |
guangdong-water-group | Guangdong Water Group, GDH Water | 粤海水务 粵海水務 | |
guangdong-wind-power | Guangdong Wind Power, Guangdong Energy Wind Power | 粤电风电 粵電風電 广东省风力发电 廣東省風力發電 | | power
guangdong-yue-media | Guangdong Yue Media | 粤传媒 粵傳媒 | | media
guangdong-yuecai-asset-management | Guangdong Yuecai Asset Management, Yuecai Asset | 粤财资产 粵財資產 广东粤财资产管理 廣東粵財資產管理 | lender |
guangdong-yuecai-financial-leasing | Guangdong Yuecai Financial Leasing | 粤财金租 粵財金租 广东粤财金融租赁 廣東粵財金融租賃 | lender |
guanghong-holdings | Guanghong Holdings | 广弘控股 廣弘控股 | | farm
guanghui-group | Guanghui Group, Xinjiang Guanghui Industry Investment | 广汇集团 廣匯集團 新疆广汇 新疆廣匯 广汇实业 廣匯實業 新疆广汇实业 新疆廣匯實業 | |
guanghui-logistics | Guanghui Logistics | 广汇物流 廣匯物流 | |
guangju-energy | Guangju Energy | 广聚能源 廣聚能源 | |
guangliang-liquor | Guangliang Liquor | 光良酒业 光良酒業 | |
guangming-land | Guangming Land, Bright Real Estate | 光明地产 光明地產 | |
guangming-meat | Guangming Meat, Shanghai Maling | 光明肉业 光明肉業 上海梅林 | |
guangming-sci-tech-development | Guangming Sci-tech Development, Guangming Capital | 光明发展集团 光明發展集團 深圳市光明科学城 深圳市光明科學城 光明产投 光明產投 | fund |
guangnong-sugar | Guangnong Sugar | 广农糖业 廣農糖業 | |
guangsha-holding | Guangsha Holding, Zhejiang Guangsha | 广厦控股 廣廈控股 浙江广厦 浙江廣廈 广厦集团 廣廈集團 | | epc
guangshen-railway | Guangshen Railway | 广深铁路 廣深鐵路 | | transport
guangsheng-nonferrous | Guangsheng Nonferrous | 广晟有色金属 廣晟有色金屬 | | rare-earths
guangxi-beibu-gulf-airlines | Guangxi Beibu Gulf Airlines, GX Airlines | 北部湾航空 北部灣航空 | | airline
guangxi-beibu-gulf-investment | Guangxi Beibu Gulf Investment, GXBBW | 北部湾投资集团 北部灣投資集團 北投集团 北投集團 | |
guangxi-beibu-gulf-investment-group | Guangxi Beibu Gulf Investment Group, Beibu Gulf Investment | 广西北投 廣西北投 广西北投集团 廣西北投集團 广西北部湾投资集团 廣西北部灣投資集團 | |
guangxi-broadcasting-network | Guangxi Broadcasting Network | 广西广电 廣西廣電 | | media
guangxi-construction-engineering-group | Guangxi Construction Engineering Group | 广西建工 廣西建工 广西建工集团 廣西建工集團 | | epc
guangxi-datang-guiguan-electric-power | Guangxi Datang Guiguan Electric Power | 大唐桂冠 | | power
guangxi-department-of-finance | Guangxi Department of Finance | 广西财政厅 廣西財政廳 广西壮族自治区财政厅 廣西壯族自治區財政廳 广西自治区财政厅 廣西自治區財政廳 | government |
guangxi-department-of-transportation | Guangxi Department of Transportation, Guangxi Provincial Transport Department | 广西交通运输厅 廣西交通運輸廳 | government |
guangxi-energy | Guangxi Energy, Guidong Electric Power | 桂东电力 桂東電力 广西能源集团 廣西能源集團 | | power
guangxi-financial-investment-group | Guangxi Financial Investment Group | 广西金投 廣西金投 广西金融投资集团 廣西金融投資集團 广西金投集团 廣西金投集團 | fund |
guangxi-government | Guangxi Government, Guangxi regional government | 广西壮族自治区政府 廣西壯族自治區政府 广西自治区政府 廣西自治區政府 广西壮族自治区人民政府 廣西壯族自治區人民政府 广西政府 廣西政府 | government |
guangxi-healthcare-security-administration | Guangxi Healthcare Security Administration | 广西医保局 廣西醫保局 | government |
guangxi-hongui-capital | Guangxi Hongui Capital | 广西宏桂 廣西宏桂 宏桂集团 宏桂集團 广西宏桂资本运营集团 廣西宏桂資本運營集團 | fund |
guangxi-jinkong-asset-management | Guangxi Jinkong Asset Management | 广西金控资产 廣西金控資產 广西金控资产管理 廣西金控資產管理 | lender |
guangxi-leasing | Guangxi Leasing | 广投租赁 廣投租賃 广西融资租赁 廣西融資租賃 | lender |
guangxi-liyuan | Guangxi Liyuan, Liyuan Group | 力源集团 力源集團 力源饲料 力源飼料 | | farm
guangxi-petrochemical | Guangxi Petrochemical | 广西石化 廣西石化 | | chemicals
guangxi-power-grid | Guangxi Power Grid | 广西电网 廣西電網 广西电网公司 廣西電網公司 | | powerbuyer
guangxi-railway-investment | Guangxi Railway Investment | 广西铁投 廣西鐵投 广西铁投集团 廣西鐵投集團 | |
guangxi-rural-commercial-united-bank | Guangxi Rural Commercial United Bank | 广西农商联合银行 廣西農商聯合銀行 广西农信 廣西農信 | lender |
guangxi-rural-investment | Guangxi Rural Investment | 广西农投 廣西農投 广西农投集团 廣西農投集團 广西农村投资集团 廣西農村投資集團 | |
guangxi-sasac | Guangxi SASAC | 广西国资委 廣西國資委 广西壮族自治区国资委 廣西壯族自治區國資委 广西自治区国资委 廣西自治區國資委 | government |
guangxi-shenglong-metallurgical | Guangxi Shenglong Metallurgical | 盛隆冶金 广西盛隆 廣西盛隆 | | steel
guangxi-sme-financing-guarantee | Guangxi SME Financing Guarantee, Guangxi Guarantee | 广西融资担保 廣西融資擔保 广西中小企业融资担保 廣西中小企業融資擔保 | lender |
guangxi-state-farms-group | Guangxi State Farms Group | 广西农垦 廣西農墾 广西农垦集团 廣西農墾集團 | |
guangxi-state-owned-capital | Guangxi State-owned Capital | 广西国控 廣西國控 广西国控集团 廣西國控集團 | fund |
guangxi-tourism-development-group | Guangxi Tourism Development Group | 广西旅发 廣西旅發 广西旅发集团 廣西旅發集團 广西旅游发展集团 廣西旅遊發展集團 | |
guangxi-transportation-investment | Guangxi Transportation Investment | 广西交投集团 廣西交投集團 广西交通投资集团 廣西交通投資集團 | |
guangxi-university | Guangxi University | 广西大学 廣西大學 | |
guangzhou-asset-management | Guangzhou Asset Management | 广州资产 廣州資產 广州资产管理 廣州資產管理 | lender |
guangzhou-automobile-industry | Guangzhou Automobile Industry, GAC Industry Group | 广汽工业集团 廣汽工業集團 | |
guangzhou-baiyun-international-airport | Guangzhou Baiyun International Airport | 白云机场 白雲機場 广州白云机场 廣州白雲機場 | |
guangzhou-communications-investment | Guangzhou Communications Investment | 广州交投 廣州交投 广州交投集团 廣州交投集團 广州交通投资集团 廣州交通投資集團 | |
guangzhou-development-district-management-committee | Guangzhou Development District Management Committee | 广州开发区管委会 廣州開發區管委會 黄埔区政府 黃埔區政府 | government |
guangzhou-environmental-protection-investment | Guangzhou Environmental Protection Investment, Guangzhou Huantou | 广州环投 廣州環投 广州环投集团 廣州環投集團 | |
guangzhou-fc | Guangzhou FC, Guangzhou Evergrande | 广州队足球俱乐部 廣州隊足球俱樂部 广州恒大淘宝 廣州恒大淘寶 广州恒大足球俱乐部 廣州恒大足球俱樂部 | |
guangzhou-futures-exchange | Guangzhou Futures Exchange, GFEX | 广期所 廣期所 广州期货交易所 廣州期貨交易所 | observer |
guangzhou-grain-group | Guangzhou Grain Group | 广州粮食集团 廣州糧食集團 | | grain
guangzhou-high-tech-zone-investment-group | Guangzhou High-tech Zone Investment Group | 广州高新区投资集团 廣州高新區投資集團 广州高新投 廣州高新投 | fund |
guangzhou-industrial-investment | Guangzhou Industrial Investment, GIIHG | 广州产业投资控股 廣州產業投資控股 | fund |
guangzhou-industry-investment-fund-of-funds | Guangzhou Industry Investment Fund of Funds | 广州产投母基金 廣州產投母基金 广州产业投资母基金 廣州產業投資母基金 广州创投母基金 廣州創投母基金 | fund |
guangzhou-institute-of-energy-conversion | Guangzhou Institute of Energy Conversion | 中科院广州能源所 中科院廣州能源所 广州能源所 廣州能源所 | |
guangzhou-institutes-of-biomedicine-and-health | Guangzhou Institutes of Biomedicine and Health | 广州健康院 廣州健康院 中科院广州健康院 中科院廣州健康院 | |
guangzhou-laboratory | Guangzhou Laboratory, Guangzhou National Laboratory | 广州实验室 廣州實驗室 广州国家实验室 廣州國家實驗室 | |
guangzhou-light-industry-group | Guangzhou Light Industry Group | 广州轻工集团 廣州輕工集團 广州轻工 廣州輕工 | |
guangzhou-lingnan-group | Guangzhou Lingnan Group, Lingnan Group | 岭南集团 嶺南集團 广州岭南 廣州嶺南 岭南商旅 嶺南商旅 岭南商旅集团 嶺南商旅集團 | |
guangzhou-medical-university | Guangzhou Medical University | 广州医科大学 廣州醫科大學 | |
guangzhou-municipal-construction-group | Guangzhou Municipal Construction Group | 广州市建筑集团 廣州市建築集團 广州建筑集团 廣州建築集團 | | epc
guangzhou-municipal-government | Guangzhou Municipal Government, Guangzhou government, Guangzhou municipal government | 广州市政府 廣州市政府 广州市人民政府 廣州市人民政府 | government |
guangzhou-nansha-district-government | Guangzhou Nansha District Government | 南沙区政府 南沙區政府 广州市南沙区人民政府 廣州市南沙區人民政府 | government |
guangzhou-oppein | Guangzhou Oppein, Oppein Home, Oppein | 欧派家居 歐派家居 欧派 歐派 | |
guangzhou-pharmaceutical-holdings | Guangzhou Pharmaceutical Holdings, GPHL | 广药集团 廣藥集團 广州医药集团 廣州醫藥集團 广州医药 廣州醫藥 | |
guangzhou-port-group | Guangzhou Port Group, Guangzhou Port | 广州港集团 廣州港集團 广州港 廣州港 广州港股份 廣州港股份 | | transport
guangzhou-power-exchange-center | Guangzhou Power Exchange Center | 广州电力交易中心 廣州電力交易中心 | observer |
guangzhou-power-supply-bureau | Guangzhou Power Supply Bureau | 广州供电局 廣州供電局 | | powerbuyer
guangzhou-public-transport-group | Guangzhou Public Transport Group | 广州公交集团 廣州公交集團 广州市公共交通集团 廣州市公共交通集團 | |
guangzhou-restaurant-group | Guangzhou Restaurant Group | 广州酒家 廣州酒家 | | retail
guangzhou-sasac | Guangzhou SASAC, Guangzhou Municipal SASAC | 广州市国资委 廣州市國資委 广州国资委 廣州國資委 | government |
guangzhou-sci-tech-finance-innovation-investment | Guangzhou Sci-tech Finance Innovation Investment, Guangzhou SFI | 广州科金控股 廣州科金控股 科金控股 广州科技金融创新投资控股 廣州科技金融創新投資控股 | fund |
guangzhou-shipyard-international | Guangzhou Shipyard International | 广船国际 廣船國際 广州广船国际 廣州廣船國際 | | ships
guangzhou-tianhe-district-government | Guangzhou Tianhe District Government | 天河区政府 天河區政府 广州市天河区人民政府 廣州市天河區人民政府 | government |
guangzhou-transport-bureau | Guangzhou Transport Bureau | 广州市交通运输局 廣州市交通運輸局 广州市交通局 廣州市交通局 | government |
guangzhou-water-supply | Guangzhou Water Supply, Guangzhou Water Investment Group | 广州水投 廣州水投 广州水投集团 廣州水投集團 广州水务投资集团 廣州水務投資集團 广州自来水 廣州自來水 | |
guangzhou-zengxin | Guangzhou Zengxin, Zensemi | 增芯科技 增芯 | | foundry
guanhao-high-tech | Guanhao High-Tech, Guangdong Guanhao | 冠豪高新 | |
guaranty-trust-bank | Guaranty Trust Bank, GTCO | 担保信托银行 擔保信托銀行 | lender |
guardant-health | Guardant Health | | |
guardian-holdings | Guardian Holdings | | lender |
guardian-life | Guardian Life | 守護者人壽 守护者人寿 美國守護者人壽 美国守护者人寿 | lender |
guardian-media | Guardian Media Group | 英国卫报 英國衞報 英國衛報 卫报媒体集团 衞報媒體集團 衛報媒體集團 | |
guardian-metal-resources | Guardian Metal Resources | | | mining
guazi | Guazi, Chehaoduo | 瓜子二手车 瓜子二手車 车好多 車好多 | | platform
gucci | Gucci | 古驰 古馳 | | retail
gudang-garam | Gudang Garam | 盐仓集团 鹽倉集團 | |
guerbet | Guerbet | 加柏 | | drugs
guerrilla-games | Guerrilla Games | | |
guggenheim-foundation | Guggenheim Foundation, Solomon R. Guggenheim | 古根海姆基金会 古根海姆基金會 古根海姆博物馆 古根海姆博物館 | |
guggenheim-partners | Guggenheim Partners, Guggenheim Securities | 古根海姆夥伴 古根海姆伙伴 古根海姆證券 古根海姆证券 | observer |
guian-new-area-development-investment | Guian New Area Development Investment | 贵安发展集团 貴安發展集團 贵安投资集团 貴安投資集團 贵州贵安发展集团 貴州貴安發展集團 | |
guian-new-area-management-committee | Guian New Area Management Committee | 贵安新区管委会 貴安新區管委會 | government |
guide-infrared | Guide Infrared, Wuhan Guide Infrared | 高德红外 高德紅外 | | defence
guidewire | Guidewire | | | software
guilin-municipal-government | Guilin Municipal Government, Guilin government, Guilin municipal government | 桂林市政府 桂林市人民政府 | government |
guilin-sanjin | Guilin Sanjin | 桂林三金 | | drugs
guilin-tourism | Guilin Tourism | 桂林旅游股份 桂林旅遊股份 | |
guillemot | Guillemot | | |
guinea-alumina-corporation | Guinea Alumina Corporation | 几内亚氧化铝公司 幾內亞氧化鋁公司 | | mining
guinean-government | Guinean government, Government of Guinea | 几内亚政府 幾內亞政府 | government |
guinness-nigeria | Guinness Nigeria | | |
guiyang-guiyin-financial-leasing | Guiyang Guiyin Financial Leasing, Guiyin Financial Leasing | 贵银金租 貴銀金租 贵阳贵银金融租赁 貴陽貴銀金融租賃 贵银金融租赁 貴銀金融租賃 | lender |
guiyang-industry-development-holding | Guiyang Industry Development Holding | 贵阳产控 貴陽產控 贵阳产控集团 貴陽產控集團 贵阳产业发展控股集团 貴陽產業發展控股集團 | fund |
guiyang-municipal-government | Guiyang Municipal Government, Guiyang government, Guiyang municipal government | 贵阳市政府 貴陽市政府 贵阳市人民政府 貴陽市人民政府 | government |
guiyang-rail-transit | Guiyang Rail Transit | 贵阳轨道集团 貴陽軌道集團 贵阳公共交通投资 貴陽公共交通投資 贵阳轨道交通 貴陽軌道交通 | |
guiyang-rural-commercial-bank | Guiyang Rural Commercial Bank | 贵阳农商银行 貴陽農商銀行 贵阳农商行 貴陽農商行 | lender |
guiyang-sasac | Guiyang SASAC, Guiyang Municipal SASAC | 贵阳市国资委 貴陽市國資委 贵阳国资委 貴陽國資委 | government |
guizhou-airport-group | Guizhou Airport Group | 贵州机场集团 貴州機場集團 | |
guizhou-asset-management | Guizhou Asset Management | 贵州资产 貴州資產 贵州省资产管理 貴州省資產管理 | lender |
guizhou-bailing | Guizhou Bailing | 贵州百灵 貴州百靈 | | drugs
guizhou-bridge-group | Guizhou Bridge Group | 贵州桥梁 貴州橋梁 贵州桥梁集团 貴州橋梁集團 | | epc
guizhou-communications-construction | Guizhou Communications Construction | 贵州交建 貴州交建 贵州交建集团 貴州交建集團 | | epc
guizhou-construction | Guizhou Construction, Guizhou Construction Investment | 贵州建工 貴州建工 贵州建工集团 貴州建工集團 贵州建投 貴州建投 | | epc
guizhou-department-of-transportation | Guizhou Department of Transportation, Guizhou Provincial Transport Department | 贵州省交通运输厅 貴州省交通運輸廳 贵州交通运输厅 貴州交通運輸廳 | government |
guizhou-development-and-reform-commission | Guizhou Development and Reform Commission | 贵州省发改委 貴州省發改委 贵州发改委 貴州發改委 贵州省发展改革委 貴州省發展改革委 | government |
guizhou-expressway-group | Guizhou Expressway Group | 贵州高速集团 貴州高速集團 贵州高速公路集团 貴州高速公路集團 | |
guizhou-gas | Guizhou Gas | 贵州燃气 貴州燃氣 | | gasbuyer
guizhou-guarantee | Guizhou Guarantee, Guizhou Financing Guarantee | 贵州融资担保 貴州融資擔保 贵州省融资担保 貴州省融資擔保 | lender |
guizhou-hangyu-technology | Guizhou Hangyu Technology, AVIC Hangyu | 航宇科技 | | aircraft
guizhou-healthcare-security-administration | Guizhou Healthcare Security Administration | 贵州省医保局 貴州省醫保局 贵州医保局 貴州醫保局 | government |
guizhou-kailin | Guizhou Kailin, Kailin Group | 开磷集团 開磷集團 贵州开磷 貴州開磷 | | fertiliser
guizhou-power-grid | Guizhou Power Grid | 贵州电网 貴州電網 贵州电网公司 貴州電網公司 | | powerbuyer
guizhou-provincial-department-of-finance | Guizhou Provincial Department of Finance, Guizhou Department of Finance | 贵州省财政厅 貴州省財政廳 贵州财政厅 貴州財政廳 | government |
guizhou-provincial-government | Guizhou Provincial Government, Guizhou provincial government, Guizhou government | 贵州省政府 貴州省政府 贵州省人民政府 貴州省人民政府 | government |
guizhou-qiansheng-state-owned-assets | Guizhou Qiansheng State-owned Assets | 贵州黔晟国资 貴州黔晟國資 黔晟国资 黔晟國資 | fund |
guizhou-railway-investment | Guizhou Railway Investment | 贵州铁投 貴州鐵投 贵州铁路投资集团 貴州鐵路投資集團 | |
guizhou-rural-credit-union | Guizhou Rural Credit Union | 贵州农信 貴州農信 贵州省联社 貴州省聯社 贵州农商联合银行 貴州農商聯合銀行 | lender |
guizhou-sasac | Guizhou SASAC, Guizhou Provincial SASAC | 贵州省国资委 貴州省國資委 贵州国资委 貴州國資委 | government |
guizhou-shenqi | Guizhou Shenqi | 神奇制药 神奇製藥 | | drugs
guizhou-space-appliance | Guizhou Space Appliance, GZ Space Appliance | 航天电器 航天電器 | | parts
guizhou-tourism-investment | Guizhou Tourism Investment, Guizhou Travel | 贵旅集团 貴旅集團 贵州旅投 貴州旅投 贵州旅游投资控股集团 貴州旅遊投資控股集團 | |
guizhou-tyre | Guizhou Tyre | 贵州轮胎 貴州輪胎 | | parts
guizhou-university | Guizhou University | 贵州大学 貴州大學 | |
guizhou-water-investment | Guizhou Water Investment | 贵州水投 貴州水投 贵州省水利投资集团 貴州省水利投資集團 | |
guizhou-wujiang-hydropower | Guizhou Wujiang Hydropower | 贵州乌江水电 貴州烏江水電 乌江水电 烏江水電 | | power
guizhou-xindongneng | Guizhou Xindongneng, Guizhou New Kinetic Fund | 贵州新动能基金 貴州新動能基金 贵州省新动能产业投资基金 貴州省新動能產業投資基金 | fund |
gujarat-fluorochemicals | Gujarat Fluorochemicals | 古吉拉特氟化工 | | materials
gujarat-gas | Gujarat Gas | 古吉拉特天然气 古吉拉特天然氣 | | gasbuyer
gujarat-government | Gujarat government, State of Gujarat | 古吉拉特邦政府 | government |
gujing-distillery | Gujing Distillery, Anhui Gujing | 古井贡酒 古井貢酒 古井集团 古井集團 | |
gulermak | Gülermak, Gulermak | 古勒马克 古勒馬克 | | epc
gulf-air | Gulf Air | 海湾航空 海灣航空 | | airline
gulf-bank-kuwait | Gulf Bank Kuwait | 科威特海湾银行 科威特海灣銀行 | lender |
gulf-capital | Gulf Capital | 海湾资本 海灣資本 | fund |
gulf-data-hub | Gulf Data Hub | 海湾数据中心 海灣數據中心 | | datacentre
gulf-energy-development | Gulf Energy Development, Gulf Development | 泰国海湾能源 泰國海灣能源 泰国海湾发展 泰國海灣發展 | | gasbuyer
gulf-international-bank | Gulf International Bank | 海湾国际银行 海灣國際銀行 | lender |
gulf-keystone | Gulf Keystone, Gulf Keystone Petroleum | 海湾基石石油 海灣基石石油 | | oil
gulfport-energy | Gulfport Energy | | |
gulftainer | Gulftainer | | |
guming | Guming, Good Me | 古茗 古茗控股 | |
gunbuster-nickel-industry | Gunbuster Nickel Industry | | |
gungho | GungHo, GungHo Online | | |
gunma-bank | Gunma Bank | 群马银行 群馬銀行 | lender |
gunnebo | Gunnebo | 固力保 | |
gunosy | Gunosy | | | media
gunvor-rotterdam | Gunvor Raffinerie | | | oil
gunze | Gunze | | |
guoan-mengguli | Guoan Mengguli, Tianjin Guoan Mengguli | 盟固利 | | materials
guobao-life | Guobao Life | 国宝人寿 國寶人壽 | lender |
guobo-electronics | Guobo Electronics | 国博电子 國博電子 | | chips
guocheng-mining | Guocheng Mining | 国城矿业 國城礦業 国城集团 國城集團 | | mining
guocoland | GuocoLand | 国浩房地产 國浩房地產 | |
guoda-drugstore | Guoda Drugstore | 国大药房 國大藥房 | | retail
guodian-gaoke | Guodian Gaoke | 国电高科 國電高科 天启星座 天啟星座 | |
guodian-longyuan-electric | Guodian Longyuan Electric | 龙源电气 龍源電氣 国电龙源电气 國電龍源電氣 | | equipment
guodian-united-power | Guodian United Power | 国电联合动力 國電聯合動力 | | turbines
guoen | Guoen, Guoen Plastics, Qingdao Gon | 国恩股份 國恩股份 | | materials
guofu-hydrogen | Guofu Hydrogen, Jiangsu Guofuhee | 国富氢能技术 國富氫能技術 江苏国富氢能 江蘇國富氫能 | | equipment
guofu-life | Guofu Life | 国富人寿 國富人壽 | lender |
guoguang-agrochemical | Guoguang Agrochemical | 国光股份 國光股份 | | chemicals
guohe-capital | Guohe Capital, Shanghai Guohe | 国和投资 國和投資 上海国和投资 上海國和投資 国和现代服务业基金 國和現代服務業基金 | fund |
guohou-asset | Guohou Asset, Guohou Capital | 国厚资产 國厚資產 国厚金融资产 國厚金融資產 | lender |
guohua-group | Guohua Group | 国华集团 國華集團 | lender |
guohua-power | Guohua Power | 国华电力 國華電力 神华国华 神華國華 | | power
guolian-aquatic | Guolian Aquatic | 国联水产 國聯水產 | | farm
guolian-life | Guolian Life | 国联人寿 國聯人壽 | lender |
guolian-trust | Guolian Trust, Wuxi Guolian Trust | 国联信托 國聯信託 | lender |
guomin-trust | Guomin Trust | 国民信托 國民信託 | lender |
guoquan-food | Guoquan Food | 锅圈食汇 鍋圈食匯 锅圈食品 鍋圈食品 | | retail
guorong-securities | Guorong Securities | 国融证券 國融證券 | observer |
guorui-properties | Guorui Properties | 国瑞置业 國瑞置業 | |
guosen-hongsheng | Guosen Hongsheng, Guosen Capital | 国信弘盛 國信弘盛 国信资本 國信資本 | fund |
guosheng-capital | Guosheng Capital | 国盛资本 國盛資本 上海国盛资本 上海國盛資本 | fund |
guotai-fund | Guotai Fund, Guotai Asset Management | 国泰基金 國泰基金 | fund |
guotai-group-jiangxi | Guotai Group Jiangxi, Jiangxi Guotai | 国泰集团 國泰集團 江西国泰 江西國泰 | | chemicals
guotai-junan-futures | Guotai Junan Futures | 国泰君安期货 國泰君安期貨 国泰君安期货研究所 國泰君安期貨研究所 | observer |
guotai-junan-innovation-investment | Guotai Junan Innovation Investment | 国泰君安创新投资 國泰君安創新投資 国泰君安创投 國泰君安創投 国泰海通创投 國泰海通創投 | fund |
guotai-junan-international | Guotai Junan International | 国泰君安国际 國泰君安國際 國泰海通國際 国泰海通国际 | observer |
guotai-liquor | Guotai Liquor | 国台酒业 國台酒業 國臺酒業 国台酒 國台酒 國臺酒 | |
guotong-trust | Guotong Trust, Founder BEA Trust | 国通信托 國通信託 方正东亚信托 方正東亞信託 | lender |
guotou-jixin-fund | Guotou Jixin Fund, Guotou Jixin | 国投集新 國投集新 | fund |
guoxin-capital | Guoxin Capital, China Reform Capital | 国新资本 國新資本 | fund |
guoxin-investment | Guoxin Investment, China Reform Investment | 国新投资 國新投資 | fund |
guoxin-securities | Guoxin Securities | 国新证券 國新證券 | observer |
guoyuan-agricultural-insurance | Guoyuan Agricultural Insurance, Guoyuan Insurance | 国元保险 國元保險 国元农险 國元農險 国元农业保险 國元農業保險 | lender |
guoyuan-financial-holding | Guoyuan Financial Holding, Anhui Guoyuan Financial Holding | 国元金控 國元金控 安徽国元金融控股集团 安徽國元金融控股集團 国元集团 國元集團 | fund |
gurunavi | Gurunavi | | | platform
gushengtang | Gushengtang | 固生堂 | |
gustave-roussy | Gustave Roussy | 古斯塔夫鲁西研究所 古斯塔夫魯西研究所 | |
gusto-hr | Gusto HR | | | software
guy-carpenter | Guy Carpenter | 佳达 佳達 佳达再保险经纪 佳達再保險經紀 | observer |
guyana-goldfields | Guyana Goldfields | 圭亞那金田 圭亚那金田 | | mining
guyuelongshan | Guyuelongshan | 古越龙山 古越龍山 | |
guzman-y-gomez | Guzman y Gomez | | |
gv-gold | GV Gold | 维索恰伊希黄金 維索恰伊希黃金 | | mining
gv-google-ventures | GV Google Ventures, Google Ventures | 谷歌風投 谷歌风投 谷歌創投 谷歌创投 | fund |
gvk | GVK | GVK集团 GVK集團 | |
gwadar-port-authority | Gwadar Port Authority | 瓜达尔港务局 瓜達爾港務局 | government |
gwangju-metropolitan-city | Gwangju Metropolitan City | 光州广域市政府 光州廣域市政府 | government |
gwm-brasil | GWM Brasil | 長城汽車巴西 长城汽车巴西 | | cars
gwm-ora | GWM Ora | 欧拉汽车 歐拉汽車 | | cars
gwm-thailand | GWM Thailand | 长城汽车泰国 長城汽車泰國 | | cars
gwm-wey | GWM Wey | 魏牌 魏牌汽车 魏牌汽車 魏牌新能源 坦克品牌 | | cars
gxo-logistics | GXO Logistics | | | transport
gxs-bank | GXS Bank | GXS银行 GXS銀行 | lender |
gyeonggi-province | Gyeonggi Province | 京畿道政府 | government |
gymboree-china | Gymboree China | 金宝贝 金寶貝 美吉姆 | |
gympass | Gympass, Wellhub | | | platform
gysev | GYSEV, Raaberbahn | | |
gzl-international-travel | GZL International Travel, Lingnan Holdings | 岭南控股 嶺南控股 广之旅 廣之旅 | |
h-and-e-equipment-services | H&E Equipment Services | | | lease
h-and-q-asia-pacific | H&Q Asia Pacific | 漢鼎亞太 汉鼎亚太 | fund |
h-and-q-korea | H&Q Korea | | fund |
h-and-r-block | H&R Block | | |
h-and-r-reit | H&R REIT | | |
h-e-b | H-E-B | | | retail
h-mart | H Mart | Mart超市 | | retail
h-world | H World, Huazhu | 华住 華住 华住集团 華住集團 汉庭酒店 漢庭酒店 全季酒店 | |
h2-mobility | H2 Mobility | | |
h2o-retailing | H2O Retailing, Hankyu Hanshin Department Stores | 阪急百货 阪急百貨 阪神百货 阪神百貨 阪急阪神百货 阪急阪神百貨 | | retail
h3c | H3C, New H3C | 新华三 新華三 新华三集团 新華三集團 | | servers telecom
h5-data-centers | H5 Data Centers | | | datacentre
haas-f1 | Haas F1 | 哈斯车队 哈斯車隊 | | rights
habana-labs | Habana Labs | | | chips
habas | Habaş, Habas | 哈巴斯 | | steel
habeco | Habeco | 河内啤酒 河內啤酒 | |
habi-colombia | Habi Colombia | | | platform
habib-bank | Habib Bank, HBL Pakistan | 哈比卜银行 哈比卜銀行 | lender |
hachette | Hachette, Lagardère, Lagardere | 阿歇特 拉加代尔 拉加代爾 | |
hachijuni-bank | Hachijuni Bank | 八十二银行 八十二銀行 | lender |
hactl | HACTL, Hong Kong Air Cargo Terminals | 香港空運貨站 香港空运货站 | |
hadassah-medical | Hadassah Medical | 哈达萨医疗中心 哈達薩醫療中心 | |
hadeed | Hadeed | | | steel
hadrian-automation | Hadrian Automation | | | defence
haeco-xiamen | HAECO Xiamen, TAECO | 厦门太古 廈門太古 厦门太古飞机工程 廈門太古飛機工程 | |
haemonetics | Haemonetics | | | equipment
haers | Haers | 哈尔斯 哈爾斯 | |
hafnia | Hafnia | 哈夫尼亚 哈夫尼亞 哈芬尼亚 哈芬尼亞 | | shipping
hafslund | Hafslund, Hafslund Celsio, Hafslund Eco | | | power
hagerty-inc | Hagerty Inc | | lender |
hahn-and-company | Hahn & Company | Hahn&Co | fund |
hai-kwang-enterprise | Hai Kwang Enterprise | 海光企業 海光企业 | | steel
hai-robotics | Hai Robotics | 海柔创新 海柔創新 | | equipment
haibao-life | Haibao Life | 海保人寿 海保人壽 | lender |
haichang-ocean-park | Haichang Ocean Park | 海昌海洋公园 海昌海洋公園 | |
haid-group | Haid Group, Guangdong Haid | 海大集团 海大集團 | | farm
haidian-district-government | Haidian District Government | 海淀区政府 海淀區政府 北京市海淀区人民政府 北京市海淀區人民政府 | government |
haidian-state-owned-investment | Haidian State-owned Investment | 海淀国投 海淀國投 海国鑫泰 海國鑫泰 | fund |
haidilao | Haidilao | 海底捞 海底撈 海底捞国际 海底撈國際 | | retail
haier-biomedical | Haier Biomedical | 海尔生物 海爾生物 | |
haier-capital | Haier Capital | 海尔资本 海爾資本 海尔创投 海爾創投 海创汇 海創匯 | fund |
haier-consumer-finance | Haier Consumer Finance | 海尔消费金融 海爾消費金融 海尔消金 海爾消金 | lender |
haier-finance | Haier Finance, Haier Group Finance | 海尔财务 海爾財務 海尔集团财务 海爾集團財務 | lender |
haier-financial-holdings | Haier Financial Holdings, Haier Financial Services | 海尔金控 海爾金控 海尔金服 海爾金服 | lender |
haier-leasing | Haier Leasing, Haier Financial Leasing | 海尔租赁 海爾租賃 海尔融资租赁 海爾融資租賃 | lender |
haier-smart-home | Haier Smart Home | 海尔智家 海爾智家 | |
haifa-group | Haifa Group | 海法集团 海法集團 海法化工 | | fertiliser
haifa-port | Haifa Port | 海法港 | |
haikou-meilan-airport | Haikou Meilan Airport, Hainan Meilan International Airport | 美兰空港 美蘭空港 美兰机场 美蘭機場 海口美兰机场 海口美蘭機場 | |
haikou-municipal-government | Haikou Municipal Government, Haikou government, Haikou municipal government | 海口市政府 海口市人民政府 | government |
haikou-sasac | Haikou SASAC, Haikou Municipal SASAC | 海口市国资委 海口市國資委 海口国资委 海口國資委 | government |
haikou-state-owned-capital-operation | Haikou State-owned Capital Operation | 海口国资运营 海口國資運營 | |
haikou-tourism-culture-investment | Haikou Tourism Culture Investment | 海口旅文集团 海口旅文集團 海口旅游文化投资控股集团 海口旅遊文化投資控股集團 | |
hailiang-new-energy-materials | Hailiang New Energy Materials | 海亮新材 甘肃海亮 甘肅海亮 | | materials
hailir-group | Hailir Group | 海利尔药业 海利爾藥業 | | chemicals
hailo | Hailo | | | chips
haima-automobile | Haima Automobile, Haima | 海马汽车 海馬汽車 | | cars
hain-celestial | Hain Celestial | | |
hainan-airport-infrastructure | Hainan Airport Infrastructure, Meilan Airport | 海南机场 海南機場 海南美兰国际空港 海南美蘭國際空港 | |
hainan-department-of-transportation | Hainan Department of Transportation, Hainan Provincial Transport Department | 海南省交通运输厅 海南省交通運輸廳 海南交通运输厅 海南交通運輸廳 | government |
hainan-development-and-reform-commission | Hainan Development and Reform Commission | 海南省发改委 海南省發改委 海南发改委 海南發改委 海南省发展改革委 海南省發展改革委 | government |
hainan-free-trade-port-fund | Hainan Free Trade Port Fund, Hainan FTP Construction Investment Fund | 海南自贸港基金 海南自貿港基金 海南自贸港建设投资基金 海南自貿港建設投資基金 海南自由贸易港建设投资基金 海南自由貿易港建設投資基金 | fund |
hainan-healthcare-security-administration | Hainan Healthcare Security Administration | 海南省医保局 海南省醫保局 海南医保局 海南醫保局 | government |
hainan-jinhai-pulp | Hainan Jinhai Pulp | 金海浆纸 金海漿紙 海南金海浆纸 海南金海漿紙 | |
hainan-lianhe-asset-management | Hainan Lianhe Asset Management | 海南联合资产 海南聯合資產 海南联合资产管理 海南聯合資產管理 | lender |
hainan-nuclear-power | Hainan Nuclear Power | 海南核电 海南核電 | | power
hainan-poly-pharma | Hainan Poly Pharma | 普利制药 普利製藥 | | drugs
hainan-port-and-shipping-holdings | Hainan Port & Shipping Holdings, Hainan Harbor | 海南港航 海南港航控股 | | transport
hainan-power-grid | Hainan Power Grid | 海南电网 海南電網 海南电网公司 海南電網公司 | | powerbuyer
hainan-provincial-department-of-finance | Hainan Provincial Department of Finance, Hainan Department of Finance | 海南省财政厅 海南省財政廳 海南财政厅 海南財政廳 | government |
hainan-provincial-government | Hainan Provincial Government, Hainan provincial government, Hainan government | 海南省政府 海南省人民政府 | government |
hainan-rubber | Hainan Rubber, China Hainan Rubber | 海南橡胶 海南橡膠 海胶集团 海膠集團 | | farm
hainan-rural-commercial-bank | Hainan Rural Commercial Bank | 海南农商银行 海南農商銀行 海南农信 海南農信 | lender |
hainan-sasac | Hainan SASAC, Hainan Provincial SASAC | 海南省国资委 海南省國資委 海南国资委 海南國資委 | government |
hainan-state-farms-group | Hainan State Farms Group, Hainan Agribusiness, HSF Group | 海南农垦 海南農墾 海垦集团 海墾集團 海南农垦集团 海南農墾集團 海垦控股 海墾控股 海南省农垦投资控股集团 海南省農墾投資控股集團 | |
hainan-strait-shipping | Hainan Strait Shipping | 海峡股份 海峽股份 | | shipping
hainan-tourism-duty-free | Hainan Tourism Duty Free | 海旅免税 海旅免稅 | | retail
hainan-tourism-investment | Hainan Tourism Investment | 海南旅投集团 海南旅投集團 | |
hainan-tourism-investment-development | Hainan Tourism Investment Development | 海南旅投 海南旅游投资发展 海南旅遊投資發展 | |
hainan-university | Hainan University | 海南大学 海南大學 | |
hainan-water-group | Hainan Water Group | 海南水务集团 海南水務集團 海南省水务集团 海南省水務集團 | |
haining-asset-operation | Haining Asset Operation | 海宁资产经营 海寧資產經營 | |
haining-leather-city | Haining Leather City | 海宁皮城 海寧皮城 | |
haisco | Haisco, Haisco Pharmaceutical | 海思科 | | drugs
haitai-xinguang | Haitai Xinguang | 海泰新光 | | equipment
haitian-flavouring | Haitian Flavouring | 海天味业 海天味業 海天味业集团 海天味業集團 | |
haitian-government | Haitian government, Government of Haiti | 海地政府 | government |
haitian-international | Haitian International | 海天国际 海天國際 | | equipment
haitian-precision | Haitian Precision | 海天精工 | | equipment
haitong-capital | Haitong Capital, Haitong Kaiyuan | 海通开元 海通開元 海通开元投资 海通開元投資 海通创新证券投资 海通創新證券投資 海通创投 海通創投 | fund |
haitong-futures | Haitong Futures | 海通期货 海通期貨 | observer |
haitong-unitrust-international-financial-leasing | Haitong UniTrust International Financial Leasing | 海通恒信国际租赁 海通恆信國際租賃 海通恒信国际融资租赁 海通恆信國際融資租賃 | lender |
haiyang-nuclear-power | Haiyang Nuclear Power | 海阳核电 海陽核電 | | power
haizea | Haizea Wind | | | turbines
haizhi-technology | Haizhi Technology | 海致科技 海致星图 海致星圖 | | software
hakka-affairs-council | Hakka Affairs Council | 客家委員會 客家委员会 客委會 客委会 | government |
hakuhodo | Hakuhodo | 博报堂 博報堂 | |
hal-trust | HAL Trust, HAL Investments | | fund |
halal-products-development-company | Halal Products Development Company | | |
halda-therapeutics | Halda Therapeutics | | | drugs
haldex | Haldex | 瀚德 | | parts
haleon | Haleon | 赫力昂 | |
halkbank | Halkbank | 土耳其人民银行 土耳其人民銀行 | lender |
halla-group | Halla Group, HL Group | 汉拿集团 漢拿集團 汉拿 漢拿 | |
hallmark-cards | Hallmark Cards | 賀曼賀卡 贺曼贺卡 | |
halma | Halma plc, Halma | | | equipment
halo-microelectronics | Halo Microelectronics | 希荻微 | | chips
halozyme | Halozyme | 海洛茲美 海洛兹美 | | drugs
halter-nz | Halter NZ | | | farm
halyk-bank | Halyk Bank, Halyk | 哈萨克斯坦人民银行 哈薩克斯坦人民銀行 | lender |
hamad-international-airport | Hamad International Airport | 哈马德国际机场 哈馬德國際機場 | |
hamad-port | Hamad Port | 哈马德港 哈馬德港 | |
hamamatsu-photonics | Hamamatsu Photonics | 滨松光子 濱松光子 | |
hambantota-international-port | Hambantota International Port | 汉班托塔港 漢班托塔港 | |
hamburg-commercial-bank | Hamburg Commercial Bank, HSH Nordbank | 汉堡商业银行 漢堡商業銀行 北方银行 北方銀行 | lender |
hamburg-port | Hamburg Port Authority, Port of Hamburg | 汉堡港 漢堡港 汉堡港务局 漢堡港務局 | |
hamburg-sud | Hamburg Süd, Hamburg Sud | 汉堡南美 漢堡南美 | | shipping
hamburger-energiewerke | Hamburger Energiewerke | | | power
hami-bank | Hami Bank | 哈密银行 哈密銀行 哈密市商业银行 哈密市商業銀行 | lender |
hamilton-ag | Hamilton Bonaduz | | | equipment
hamilton-beach | Hamilton Beach | | |
hamilton-insurance | Hamilton Insurance | | lender |
hamilton-lane | Hamilton Lane | 漢領資本 汉领资本 | fund |
hamleys | Hamleys | 哈姆雷斯 汉利玩具 漢利玩具 | | retail
hammerson | Hammerson | 哈默森 | |
hammerspace | Hammerspace | | | software
hana-bank-china | Hana Bank China, KEB Hana Bank China | 韩亚中国 韓亞中國 韩亚银行中国 韓亞銀行中國 | lender |
hana-financial | Hana Financial, Hana Bank, KEB Hana Bank | 韩亚银行 韓亞銀行 韩亚金融 韓亞金融 韩亚金融集团 韓亞金融集團 | lender |
hana-materials | Hana Materials | | | materials
hana-microelectronics | Hana Microelectronics | 哈纳微电子 哈納微電子 | |
hana-micron | Hana Micron | 韩亚微电子 韓亞微電子 | |
hana-securities | Hana Securities | 韩亚证券 韓亞證券 | lender |
hana-tour | Hana Tour | 哈拿多乐 哈拿多樂 | |
hancock-prospecting | Hancock Prospecting, Roy Hill | 汉考克勘探 漢考克勘探 罗伊山 羅伊山 罗伊希尔 羅伊希爾 罗伊山铁矿 羅伊山鐵礦 | | mining
hancock-whitney | Hancock Whitney | | lender |
handan-municipal-government | Handan Municipal Government, Handan government, Handan municipal government | 邯郸市政府 邯鄲市政府 邯郸市人民政府 邯鄲市人民政府 | government |
handelsbanken | Handelsbanken, Svenska Handelsbanken | 瑞典商业银行 瑞典商業銀行 | lender |
handu-group | Handu Group | 韩都衣舍 韓都衣舍 | | retail
hanesbrands | Hanesbrands | 恒适 恆適 | |
hang-lung | Hang Lung, Hang Lung Properties, Hang Lung Group | 恒隆 恆隆 恒隆地产 恆隆地產 恒隆集团 恆隆集團 恒隆地產 恒隆集團 | |
hang-seng-china | Hang Seng China, Hang Seng Bank China | 恒生中国 恒生中國 恒生银行中国 恒生銀行中國 恒生銀行（中國） 恒生银行（中国） | lender |
hang-seng-indexes | Hang Seng Indexes | 恒生指數公司 恒生指数公司 | observer |
hang-seng-investment-management | Hang Seng Investment Management | 恒生投資管理 恒生投资管理 | fund |
hang-seng-university-of-hong-kong | Hang Seng University of Hong Kong | 香港恒生大學 香港恒生大学 | |
hangcha-group | Hangcha Group, Hangcha | 杭叉集团 杭叉集團 杭叉 | | equipment
hanger-inc | Hanger Inc | | |
hangjin-technology | Hangjin Technology | 航锦科技 航錦科技 | | chemicals
hangxiao-steel | Hangxiao Steel | 杭萧钢构 杭蕭鋼構 | | epc
hangya-technology | Hangya Technology, Wuxi Hyatech | 航亚科技 航亞科技 无锡航亚 無錫航亞 | | engines
hangyang | Hangyang, Hang Oxygen, Hangzhou Oxygen Plant Group | 杭氧股份 杭氧集团 杭氧集團 杭州杭氧 | | equipment
hangyin-consumer-finance | Hangyin Consumer Finance, Bank of Hangzhou Consumer Finance | 杭银消费金融 杭銀消費金融 杭银消金 杭銀消金 | lender |
hangyin-wealth-management | Hangyin Wealth Management, Bank of Hangzhou Wealth Management | 杭银理财 杭銀理財 | fund |
hangzhou-asian-games-organizing-committee | Hangzhou Asian Games Organizing Committee | 杭州亚组委 杭州亞組委 杭州亚运会组委会 杭州亞運會組委會 | observer |
hangzhou-business-and-tourism-group | Hangzhou Business & Tourism Group, Hangzhou Tourism Group, Hangzhou Business Travel | 杭商旅 杭州商旅集团 杭州商旅集團 杭州市商贸旅游集团 杭州市商貿旅遊集團 | |
hangzhou-changchuan | Hangzhou Changchuan, Changchuan Technology | 长川科技 長川科技 | | equipment
hangzhou-communications-investment | Hangzhou Communications Investment | 杭州交投 杭州交投集团 杭州交投集團 杭州市交通投资集团 杭州市交通投資集團 | |
hangzhou-dianzi-university | Hangzhou Dianzi University | 杭州电子科技大学 杭州電子科技大學 | |
hangzhou-financial-investment-group | Hangzhou Financial Investment Group | 杭州金投 杭金投 杭州市金融投资集团 杭州市金融投資集團 杭州金投集团 杭州金投集團 | fund |
hangzhou-gas-group | Hangzhou Gas Group | 杭州燃气集团 杭州燃氣集團 杭州燃气 杭州燃氣 | |
hangzhou-high-tech-investment | Hangzhou High-tech Investment | 杭高投 杭州高科技投资 杭州高科技投資 | fund |
hangzhou-jiebai | Hangzhou Jiebai | 杭州解百 杭州大厦 杭州大廈 | | retail
hangzhou-metro | Hangzhou Metro, Hangzhou Metro Group | 杭州地铁 杭州地鐵 杭州地铁集团 杭州地鐵集團 杭州市地铁集团 杭州市地鐵集團 | |
hangzhou-municipal-government | Hangzhou Municipal Government, Hangzhou government, Hangzhou municipal government | 杭州市政府 杭州市人民政府 | government |
hangzhou-planning-and-natural-resources-bureau | Hangzhou Planning and Natural Resources Bureau | 杭州市规划和自然资源局 杭州市規劃和自然資源局 | government |
hangzhou-qianjiang-new-town-investment-group | Hangzhou Qianjiang New Town Investment Group | 钱投集团 錢投集團 杭州钱投集团 杭州錢投集團 钱江新城投资集团 錢江新城投資集團 杭州市钱江新城投资集团 杭州市錢江新城投資集團 | |
hangzhou-sasac | Hangzhou SASAC, Hangzhou Municipal SASAC | 杭州市国资委 杭州市國資委 杭州国资委 杭州國資委 | government |
hangzhou-sci-tech-innovation-fund | Hangzhou Sci-tech Innovation Fund, Hangzhou Innovation Fund | 杭州科创基金 杭州科創基金 杭州创新基金 杭州創新基金 杭州并购基金 杭州併購基金 | fund |
hangzhou-steam-turbine | Hangzhou Steam Turbine, HTC Turbine | 杭汽轮 杭汽輪 杭州汽轮 杭州汽輪 杭汽轮集团 杭汽輪集團 | | turbines
hangzhou-united-rural-commercial-bank | Hangzhou United Rural Commercial Bank, Hangzhou United Bank | 杭州联合银行 杭州聯合銀行 杭州联合农商银行 杭州聯合農商銀行 | lender |
hangzhou-water-group | Hangzhou Water Group | 杭州水务集团 杭州水務集團 杭州水务 杭州水務 | |
hangzhou-xihu-investment-group | Hangzhou Xihu Investment Group | 西湖投资集团 西湖投資集團 杭州西湖投资集团 杭州西湖投資集團 | |
hangzhou-yuhang-district-government | Hangzhou Yuhang District Government | 余杭区政府 餘杭區政府 杭州市余杭区人民政府 杭州市餘杭區人民政府 | government |
hangzhou-zhongheng-electric | Hangzhou Zhongheng Electric, Zhongheng Electric | 中恒电气 中恆電氣 | | equipment
hangzhou-zhongmei-huadong | Hangzhou Zhongmei Huadong | 中美华东 中美華東 | | drugs
hanhua-financial | Hanhua Financial, Hanhua Finance | 瀚华金控 瀚華金控 | lender |
hanhua-guarantee | Hanhua Guarantee, Hanhua Financing Guarantee | 瀚华担保 瀚華擔保 瀚华融资担保 瀚華融資擔保 | lender |
hanil-cement | Hanil Cement | 韩一水泥 韓一水泥 | |
hanison-construction | Hanison Construction | 興勝創建 兴胜创建 | | epc
hanjiang-state-owned-capital | Hanjiang State-owned Capital | 汉江国投 漢江國投 汉江国有资本投资集团 漢江國有資本投資集團 | fund |
hanjin-group | Hanjin Group, Hanjin KAL | 韩进集团 韓進集團 韩进KAL 韓進KAL | | transport
hankook-tire | Hankook Tire, Hankook & Company | 韩泰轮胎 韓泰輪胎 韩国轮胎 韓國輪胎 | |
hankyu-hanshin | Hankyu Hanshin, Hankyu Hanshin Holdings | 阪急阪神控股 阪急阪神 阪急电铁 阪急電鐵 | | transport
hanlong-group | Hanlong Group, Sichuan Hanlong | 汉龙集团 漢龍集團 四川汉龙 四川漢龍 | |
hanma-technology | Hanma Technology, CAMC, Hualing Xingma | 汉马科技 漢馬科技 华菱星马 華菱星馬 | | cars
hanmi-financial | Hanmi Financial | 韓美銀行 韩美银行 | lender |
hanmi-semiconductor | Hanmi Semiconductor | 韩美半导体 韓美半導體 | |
hannon-armstrong | Hannon Armstrong, HASI | | lender |
hannover-re | Hannover Re, Hannover Rück | 汉诺威再保险 漢諾威再保險 汉诺威再 漢諾威再 | lender |
hanoi-metro | Hanoi Metro | 河内地铁 河內地鐵 | | transport
hanoi-peoples-committee | Hanoi People's Committee | 河内市人民委员会 河內市人民委員會 | government |
hanon-systems | Hanon Systems | 翰昂系统 翰昂系統 | | parts
hans-cnc | Han's CNC | 大族数控 大族數控 | | equipment
hans-laser | Han's Laser | 大族激光 | | equipment
hansae | Hansae | 韩世实业 韓世實業 | |
hanseatic-energy-hub | Hanseatic Energy Hub | | |
hanshin-department-store | Hanshin Department Store, Hanshin Group | 漢神百貨 汉神百货 漢來集團 汉来集团 漢神購物 汉神购物 | | retail
hanshin-tigers | Hanshin Tigers | 阪神虎 阪神老虎 | |
hansol-chemical | Hansol Chemical | 韩松化学 韓松化學 | | materials
hanssem | Hanssem | | |
hanwa | Hanwa | 阪和兴业 阪和興業 | | trading
hanwha-asset-management | Hanwha Asset Management | 韩华资产管理 韓華資產管理 | fund |
hanwha-energy | Hanwha Energy | 韩华能源 韓華能源 | | power
hanwha-engine | Hanwha Engine, HSD Engine | 韩华发动机 韓華髮動機 | | engines
hanwha-hotels-and-resorts | Hanwha Hotels & Resorts | 韩华酒店度假村 韓華酒店度假村 | |
hanwha-impact | Hanwha Impact | | | materials
hanwha-investment-and-securities | Hanwha Investment & Securities | 韩华投资证券 韓華投資證券 | lender |
hanwha-life | Hanwha Life | 韩华生命 韓華生命 韩华人寿 韓華人壽 | lender |
hanwha-qcells | Hanwha Qcells | 韩华新能源 韓華新能源 | |
hanwha-semitech | Hanwha Semitech | 韩华半导体设备 韓華半導體設備 | | equipment
hanwha-solutions | Hanwha Solutions | 韩华思路信 韓華思路信 韩华解决方案 韓華解決方案 | | solar
hanwha-systems | Hanwha Systems | 韩华系统 韓華系統 | | defence
hanwha-totalenergies | Hanwha TotalEnergies | 韩华道达尔 韓華道達爾 | | materials
hanwha-vision | Hanwha Vision | 韩华视觉 韓華視覺 | |
hanx-biopharma | Hanx Biopharma | 翰思艾泰 | | drugs
hanyun-technology | Hanyun Technology | 徐工汉云 徐工漢雲 | | software
haohai-biological | Haohai Biological | 昊海生科 | |
haohua-chemical-group | Haohua Chemical Group, China Haohua | 中国昊华 中國昊華 昊华化工 昊華化工 | | chemicals
haohua-gas | Haohua Gas | 昊华气体 昊華氣體 | | materials
haomo | Haomo, Haomo.AI | 毫末智行 | | software
haoneng-technology | Haoneng Technology, Katop Automation | 浩能科技 科恒浩能 科恆浩能 | | equipment
haoxiangni-health-food | Haoxiangni Health Food | 好想你健康食品 好想你食品 | |
haoyuan-chemexpress | Haoyuan Chemexpress | 皓元医药 皓元醫藥 | |
haoyue-group | Haoyue Group | 皓月集团 皓月集團 | | farm
haoyue-personal-care | Haoyue Personal Care | 豪悦护理 豪悦護理 豪悅護理 | |
happigo | Happigo | 快乐购 快樂購 | | retail
happy-mahua | Happy Mahua | 开心麻花 開心麻花 | |
hapvida | Hapvida | | lender |
harbin-aircraft | Harbin Aircraft, Hafei | 哈飞 哈飛 哈飞集团 哈飛集團 航空工业哈飞 航空工業哈飛 | | aircraft
harbin-bank-financial-leasing | Harbin Bank Financial Leasing, HB Leasing | 哈银金租 哈銀金租 哈银金融租赁 哈銀金融租賃 哈尔滨银行金融租赁 哈爾濱銀行金融租賃 | lender |
harbin-boiler | Harbin Boiler | 哈尔滨锅炉 哈爾濱鍋爐 哈锅 哈鍋 | | equipment
harbin-electric-group | Harbin Electric Group, Harbin Electric Corporation | 哈尔滨电气集团 哈爾濱電氣集團 哈电集团 哈電集團 | | equipment
harbin-hatou-investment | Harbin Hatou Investment | 哈投股份 | |
harbin-institute-of-technology | Harbin Institute of Technology | 哈尔滨工业大学 哈爾濱工業大學 哈工大 | |
harbin-investment-group | Harbin Investment Group | 哈投集团 哈投集團 哈尔滨投资集团 哈爾濱投資集團 | |
harbin-medical-university-cancer-hospital | Harbin Medical University Cancer Hospital | 哈尔滨医科大学附属肿瘤医院 哈爾濱醫科大學附屬腫瘤醫院 | |
harbin-metro | Harbin Metro | 哈尔滨地铁 哈爾濱地鐵 哈尔滨地铁集团 哈爾濱地鐵集團 | |
harbin-municipal-government | Harbin Municipal Government, Harbin government, Harbin municipal government | 哈尔滨市政府 哈爾濱市政府 哈尔滨市人民政府 哈爾濱市人民政府 | government |
harbin-pharma | Harbin Pharma, Hayao | 哈药股份 哈藥股份 哈药集团 哈藥集團 | | drugs
harbin-sasac | Harbin SASAC, Harbin Municipal SASAC | 哈尔滨市国资委 哈爾濱市國資委 哈尔滨国资委 哈爾濱國資委 | government |
harbin-turbine | Harbin Turbine, Harbin Electric Turbine | 哈电汽轮机 哈電汽輪機 哈尔滨汽轮机 哈爾濱汽輪機 哈汽公司 | | turbines
harbinger-motors | Harbinger Motors | | | cars
harbour-biomed | Harbour BioMed | 和铂医药 和鉑醫藥 | | drugs
harbour-centre-development | Harbour Centre Development | | |
harbour-energy | Harbour Energy | 港湾能源 港灣能源 哈伯能源 | | oil
harbourvest | HarbourVest, HarbourVest Partners | 浩沃資本 浩沃资本 | fund |
harbourview-equity | HarbourView Equity | | fund | rights
hard-rock-international | Hard Rock International, Seminole Gaming | 硬石國際 硬石国际 | |
harel-insurance | Harel Insurance, Harel Group | 哈雷尔保险 哈雷爾保險 | lender |
hareon-solar | Hareon Solar | 海润光伏 海潤光伏 | | solar
hargreaves | Hargreaves Lansdown | 哈格里夫斯 | observer |
haribo | Haribo | 哈瑞宝 哈瑞寶 | |
harita-nickel | Harita Nickel, Trimegah Bangun Persada | 哈利达镍业 哈利達鎳業 哈利达集团 哈利達集團 | | mining
harith-general-partners | Harith General Partners, Harith | | fund |
harland-wolff | Harland & Wolff, Harland and Wolff | 哈兰沃尔夫 哈蘭沃爾夫 | | ships
harley-davidson | Harley-Davidson | 哈雷戴維森 哈雷戴维森 哈雷機車 哈雷机车 | | cars
harman | Harman, Harman International | 哈曼國際 哈曼国际 哈曼 | | equipment
harmay | Harmay | 话梅美妆 話梅美妝 | | retail
harmonic-drive-systems | Harmonic Drive Systems | 哈默纳科 哈默納科 | |
harmony-auto | Harmony Auto, China Harmony Auto | 和谐汽车 和諧汽車 中国和谐汽车 中國和諧汽車 | | retail
harmony-biosciences | Harmony Biosciences | | | drugs
harmony-energy | Harmony Energy | | | power
harmony-gold | Harmony Gold | 哈莫尼黄金 哈莫尼黃金 和谐黄金 和諧黃金 | | mining
harmony-intelligent-mobility | Harmony Intelligent Mobility, HIMA | 鸿蒙智行 鴻蒙智行 尊界汽车 尊界汽車 享界汽车 享界汽車 | | cars
haropa | Haropa Port, Port of Le Havre | 勒阿弗尔港 勒阿弗爾港 | |
harpercollins | HarperCollins | 哈珀柯林斯 | | media
harpoon-therapeutics | Harpoon Therapeutics | | | drugs
harris-county | Harris County | 哈里斯縣 哈里斯县 | government |
harrods | Harrods | 哈洛德百货 哈洛德百貨 哈罗德百货 哈羅德百貨 | | retail
harrow-health | Harrow Health, Harrow Inc | | | drugs
harry-reid-international-airport | Harry Reid International Airport | 哈里里德國際機場 哈里里德国际机场 | |
hartalega | Hartalega | 贺特佳 賀特佳 | |
hartford-insurance-group | Hartford Insurance Group, Hartford Financial | 哈特福德金融 哈特福金融 | lender |
hartree-partners | Hartree Partners | 哈特里 | | trading
hartsfield-jackson-atlanta-international-airport | Hartsfield-Jackson Atlanta International Airport | 亞特蘭大國際機場 亚特兰大国际机场 哈茨菲爾德傑克遜機場 哈茨菲尔德杰克逊机场 | |
harvard-management-company | Harvard Management Company | 哈佛管理公司 | fund |
harvard-university | Harvard University | 哈佛大學 哈佛大学 | |
harvest-fund | Harvest Fund, Harvest Fund Management | 嘉实基金 嘉實基金 | fund |
harvest-global-investments | Harvest Global Investments | 嘉实国际 嘉實國際 嘉实国际资产管理 嘉實國際資產管理 | fund |
harvest-operations | Harvest Operations, Harvest Energy | | | oil
harvey-ai | Harvey AI | | | software
harvey-nichols-hong-kong | Harvey Nichols Hong Kong, Harvey Nichols | 夏菲尼高 | | retail
harvey-norman | Harvey Norman | 哈维诺曼 哈維諾曼 | | retail
hasbro | Hasbro | 孩之宝 孩之寶 | |
hasco | HASCO, Huayu Automotive Systems | 华域汽车 華域汽車 | | parts
haseko | Haseko | 长谷工 長谷工 | |
hashed-ventures | Hashed Ventures | | fund |
hashicorp | HashiCorp | | | software
hashkey | HashKey | HashKey集團 HashKey集团 HashKey | |
hassad-food | Hassad Food | 哈萨德食品 哈薩德食品 | fund | farm
hassan-allam-holding | Hassan Allam Holding, Hassan Allam | 哈桑阿拉姆 | | epc
hassana-investment-company | Hassana Investment Company, Hassana | 哈萨纳投资公司 哈薩納投資公司 | fund |
hastings-technology-metals | Hastings Technology Metals | 黑斯廷斯科技金属 黑斯廷斯科技金屬 | | rare-earths
hatch-ltd | Hatch Ltd | | | epc
hateco | Hateco | | |
hau-giang-pharmaceutical | Hau Giang Pharmaceutical, DHG Pharma | 后江制药 後江製藥 | | drugs
haun-ventures | Haun Ventures | | fund |
haval | Haval, Great Wall Haval | 哈弗 哈弗汽车 哈弗汽車 | | cars
haval-russia | Haval Russia, Haval Motor Manufacturing Rus | 哈弗俄罗斯 哈弗俄羅斯 | | cars
havas | Havas | 汉威士 漢威士 | |
havells | Havells | 哈维尔斯 哈維爾斯 | |
havelsan | Havelsan, HAVELSAN | 哈维尔桑 哈維爾桑 | | defence
havfram | Havfram | | |
havila | Havila Kystruten, Havila Voyages | 哈维拉 哈維拉 | |
havyard | Havyard, Hav Group | | | ships
haw-par | Haw Par | 虎豹企业 虎豹企業 | |
hawaiian-airlines | Hawaiian Airlines, Hawaiian Holdings | 夏威夷航空 | | airline
hawaiian-electric | Hawaiian Electric | 夏威夷電力 夏威夷电力 | | power
hawkeye-360 | HawkEye 360 | 鹰眼360 鷹眼360 | |
haworth-inc | Haworth Inc | 海沃氏 | |
hayat-holding | Hayat Kimya, Hayat Holding | | |
hayfin | Hayfin | 海峰资本 海峯資本 海峰資本 | lender |
hayleys | Hayleys | | |
haynes-international | Haynes International | | | materials
hazama-ando | Hazama Ando | 安藤间 安藤間 | |
hb-fuller | H.B. Fuller, HB Fuller | 富樂公司 富乐公司 | | materials
hbis-company | HBIS Company, Hesteel, HBIS Co | 河钢股份 河鋼股份 | | steel
hbis-finance | HBIS Finance | 河钢财务 河鋼財務 河钢集团财务 河鋼集團財務 | lender |
hbis-mining | HBIS Mining, Hebei Iron & Steel Mining | 河钢矿业 河鋼礦業 河北钢铁集团矿业 河北鋼鐵集團礦業 | | mining
hbis-serbia | HBIS Serbia, HBIS Group Serbia, Železara Smederevo | 河钢塞钢 河鋼塞鋼 河钢塞尔维亚 河鋼塞爾維亞 斯梅代雷沃钢厂 斯梅代雷沃鋼廠 | | steel
hbis-supply-chain | HBIS Supply Chain, HBIS Digital | 河钢供应链 河鋼供應鏈 河钢数字 河鋼數字 | |
hbis-xuansteel | HBIS Xuansteel | 宣钢公司 宣鋼公司 宣化钢铁 宣化鋼鐵 河钢宣钢 河鋼宣鋼 | | steel
hbm-healthcare | HBM Healthcare Investments | | fund |
hbo | HBO | HBO電視網 HBO电视网 | | media
hbor | HBOR | 克罗地亚复兴开发银行 克羅地亞復興開發銀行 | lender |
hc-group | Hc Group, HC International | 慧聪集团 慧聰集團 慧聪网 慧聰網 | | platform
hc-semitek | HC Semitek | 华灿光电 華燦光電 | | chips
hc-wainwright | H.C. Wainwright | | observer |
hca-healthcare | HCA Healthcare | HCA醫療 HCA医疗 美國醫院公司 美国医院公司 | |
hca-uk | HCA Healthcare UK | | |
hcltech | HCLTech, HCL Technologies | HCL科技 | | software
hd-hyundai-electric | HD Hyundai Electric, Hyundai Electric | HD现代电气 HD現代電氣 | | equipment
hd-hyundai-infracore | HD Hyundai Infracore, HD Hyundai Construction Equipment | HD现代英维高 HD現代英維高 现代英维高 現代英維高 | |
hd-hyundai-marine-engine | HD Hyundai Marine Engine, STX Engine, STX Heavy Industries | STX重工 | | engines
hd-hyundai-marine-solution | HD Hyundai Marine Solution | HD现代海事解决方案 HD現代海事解決方案 | |
hd-hyundai-oilbank | HD Hyundai Oilbank, Hyundai Oilbank | 现代炼油 現代煉油 HD现代炼油 HD現代煉油 | | oil
hdbank | HDBank | 胡志明市发展银行 胡志明市發展銀行 | lender |
hdc-hyundai-development | HDC Hyundai Development | HDC现代产业开发 HDC現代產業開發 | |
hdf-energy | HDF Energy | | | fuelcells
hdfc-asset-management | HDFC Asset Management | | fund |
hdfc-bank | HDFC Bank | HDFC银行 HDFC銀行 印度HDFC银行 印度HDFC銀行 | lender |
hdfc-life | HDFC Life | | lender |
headwater-exploration | Headwater Exploration | | | oil
healius | Healius | | |
health-160-group | Health 160 Group | 健康160 宁远科技 寧遠科技 | | platform
health-bureau-hong-kong | Health Bureau Hong Kong | 香港醫務衞生局 香港医务卫生局 醫務衛生局 医务卫生局 醫衛局 医卫局 | government |
health-canada | Health Canada | 加拿大衛生部 加拿大卫生部 | government |
health-care-service-corporation | Health Care Service Corporation, HCSC | | lender |
healthcare-royalty | Healthcare Royalty, HealthCare Royalty Partners | | fund |
healthpeak | Healthpeak | | |
healthscope | Healthscope | | |
hearst | Hearst Communications | 赫斯特集團 赫斯特集团 | | media
heart-aerospace | Heart Aerospace | 心脏航空航天 心臟航空航天 | | aircraft
heartland-bank | Heartland Bank, Heartland Group | | lender |
heartseed | Heartseed | | | drugs
heatherwick | Heatherwick Studio | | |
heathrow | Heathrow Airport, Heathrow Airport Holdings, Heathrow | 希思罗机场 希思羅機場 希斯洛机场 希斯洛機場 希斯路机场 希斯路機場 | |
hebei-airlines | Hebei Airlines | 河北航空 | | airline
hebei-airport-group | Hebei Airport Group | 河北机场集团 河北機場集團 河北机场管理集团 河北機場管理集團 | |
hebei-anfeng | Hebei Anfeng, Anfeng Steel | 安丰钢铁 安豐鋼鐵 秦皇岛安丰 秦皇島安豐 | | steel
hebei-asset-management | Hebei Asset Management | 河北资产 河北資產 河北省资产管理 河北省資產管理 | lender |
hebei-chengxin | Hebei Chengxin, Hebei Chengxin Group | 河北诚信集团 河北誠信集團 | | chemicals
hebei-communications-investment-group | Hebei Communications Investment Group | 河北交投 河北交投集团 河北交投集團 河北交通投资集团 河北交通投資集團 | |
hebei-construction-engineering-group | Hebei Construction Engineering Group | 河北建工集团 河北建工集團 河北建工 | | epc
hebei-construction-group | Hebei Construction Group, Hebei Construction | 河北建设集团 河北建設集團 河北建设 河北建設 | | epc
hebei-department-of-transportation | Hebei Department of Transportation, Hebei Provincial Transport Department | 河北省交通运输厅 河北省交通運輸廳 河北交通运输厅 河北交通運輸廳 | government |
hebei-development-and-reform-commission | Hebei Development and Reform Commission | 河北省发改委 河北省發改委 河北发改委 河北發改委 河北省发展改革委 河北省發展改革委 | government |
hebei-guokong | Hebei Guokong, Hebei State-owned Assets Holding | 河北国控 河北國控 河北省国有资产控股运营 河北省國有資產控股運營 | fund |
hebei-healthcare-security-administration | Hebei Healthcare Security Administration | 河北省医保局 河北省醫保局 河北医保局 河北醫保局 | government |
hebei-kuntian | Hebei Kuntian, Kuntian New Energy | 坤天新能源 河北坤天 | | graphite
hebei-provincial-department-of-finance | Hebei Provincial Department of Finance, Hebei Department of Finance | 河北省财政厅 河北省財政廳 河北财政厅 河北財政廳 | government |
hebei-provincial-government | Hebei Provincial Government, Hebei provincial government, Hebei government | 河北省政府 河北省人民政府 | government |
hebei-puyang-iron-and-steel | Hebei Puyang Iron & Steel | 普阳钢铁 普陽鋼鐵 河北普阳钢铁 河北普陽鋼鐵 | | steel
hebei-rural-credit-union | Hebei Rural Credit Union | 河北农信 河北農信 河北省联社 河北省聯社 河北农商联合银行 河北農商聯合銀行 | lender |
hebei-sasac | Hebei SASAC, Hebei Provincial SASAC | 河北省国资委 河北省國資委 河北国资委 河北國資委 | government |
hebei-university-of-technology | Hebei University of Technology | 河北工业大学 河北工業大學 | |
hebei-xinhai-chemical | Hebei Xinhai Chemical, Xinhai Chemical | 鑫海化工 河北鑫海 | | oilbuyer
hebei-xinwuan-steel | Hebei Xinwu'an Steel | 新武安钢铁 新武安鋼鐵 | | steel
hebrew-university | Hebrew University, Yissum | 希伯来大学 希伯來大學 | |
hec-paris | HEC Paris | 巴黎高等商学院 巴黎高等商學院 | |
hec-pharma | HEC Pharma, Sunshine Lake Pharma, HEC Changjiang | 东阳光药 東陽光藥 东阳光长江药业 東陽光長江藥業 | | drugs
heckler-koch | Heckler & Koch | 黑克勒科赫 | | defence
hecla | Hecla, Hecla Mining | 赫克拉 赫克拉矿业 赫克拉礦業 | | mining
heerema | Heerema, Heerema Marine Contractors | 希瑞玛 希瑞瑪 | | epc
heerema-marine | Heerema Marine | 海瑞玛 海瑞瑪 | | epc
heesen | Heesen Yachts | | | ships
hefei-binhu-investment-holding | Hefei Binhu Investment Holding | 合肥滨湖投资 合肥濱湖投資 滨湖投资集团 濱湖投資集團 | |
hefei-chipmore | Hefei Chipmore, Chipmore Technology | 颀中科技 頎中科技 合肥颀中 合肥頎中 | | chips
hefei-core-screen-industry-investment-fund | Hefei Core Screen Industry Investment Fund | 芯屏基金 合肥芯屏产业投资基金 合肥芯屏產業投資基金 合肥芯屏 | fund |
hefei-cultural-tourism-expo-group | Hefei Cultural Tourism Expo Group | 合肥文旅集团 合肥文旅集團 合肥文旅博览集团 合肥文旅博覽集團 | |
hefei-department-store | Hefei Department Store | 合肥百货 合肥百貨 合百集团 合百集團 | | retail
hefei-economic-development-zone-management-committee | Hefei Economic Development Zone Management Committee | 合肥经开区管委会 合肥經開區管委會 | government |
hefei-guozheng | Hefei Guozheng | 国正资本 國正資本 合肥国正 合肥國正 合肥国正资产经营 合肥國正資產經營 | fund |
hefei-haiheng | Hefei Haiheng, Hefei Haiheng Holding | 海恒集团 海恆集團 合肥海恒 合肥海恆 海恒控股 海恆控股 | fund |
hefei-high-tech-construction-investment | Hefei High-tech Construction Investment | 合肥高投 合肥高新建投 | fund |
hefei-high-tech-zone-management-committee | Hefei High-tech Zone Management Committee | 合肥高新区管委会 合肥高新區管委會 | government |
hefei-innovation-investment | Hefei Innovation Investment | 合肥创新投资 合肥創新投資 | fund |
hefei-institutes-of-physical-science | Hefei Institutes of Physical Science | 中科院合肥物质院 中科院合肥物質院 合肥物质科学研究院 合肥物質科學研究院 合肥物质院 合肥物質院 | |
hefei-municipal-government | Hefei Municipal Government, Hefei government, Hefei municipal government | 合肥市政府 合肥市人民政府 | government |
hefei-national-laboratory | Hefei National Laboratory | 合肥国家实验室 合肥國家實驗室 | |
hefei-rail-transit | Hefei Rail Transit | 合肥轨道交通集团 合肥軌道交通集團 合肥轨道集团 合肥軌道集團 合肥市轨道交通集团 合肥市軌道交通集團 | |
hefei-sasac | Hefei SASAC, Hefei Municipal SASAC | 合肥市国资委 合肥市國資委 合肥国资委 合肥國資委 | government |
hefei-science-and-technology-rural-commercial-bank | Hefei Science & Technology Rural Commercial Bank | 合肥科技农商银行 合肥科技農商銀行 合肥科农行 合肥科農行 | lender |
hefei-university-of-technology | Hefei University of Technology | 合肥工业大学 合肥工業大學 合工大 | |
hefei-visionox | Hefei Visionox | 合肥维信诺 合肥維信諾 国显科技 國顯科技 | |
hefei-water-group | Hefei Water Group, Hefei Water Supply Group | 合肥供水集团 合肥供水集團 合肥水务 合肥水務 | |
hefei-zhongan-haichuang | Hefei Zhongan Haichuang | 中安海创 中安海創 | fund |
hefeng-foods | Hefeng Foods, Wellhope | 禾丰股份 禾豐股份 禾丰牧业 禾豐牧業 | | farm
hefu-noodle | Hefu Noodle | 和府捞面 和府撈麪 和府撈麵 | | retail
heg-limited | HEG Limited | | | graphite
hegii | Hegii | 恒洁卫浴 恆潔衞浴 恆潔衛浴 | |
heico | HEICO, Heico | 海科航空 | | parts
heidelberg-druck | Heidelberger Druckmaschinen, Heidelberg Druck | 海德堡印刷 海德堡印刷机械 海德堡印刷機械 | | equipment
heidelberg-materials | Heidelberg Materials, HeidelbergCement | 海德堡材料 海德堡水泥 | | materials
heidelberg-university | Heidelberg University, Heidelberg University Hospital | 海德堡大学 海德堡大學 | |
heijmans | Heijmans | | | epc
heilan-home | Heilan Home, HLA Group | 海澜之家 海瀾之家 海澜集团 海瀾集團 | | retail
heilongjiang-construction-and-investment | Heilongjiang Construction & Investment, HEDA | 建龙江投资 建龍江投資 龙江建投 龍江建投 | | epc
heilongjiang-construction-investment-group | Heilongjiang Construction Investment Group | 黑龙江建投 黑龍江建投 黑龙江省建设投资集团 黑龍江省建設投資集團 | | epc
heilongjiang-department-of-transportation | Heilongjiang Department of Transportation, Heilongjiang Provincial Transport Department | 黑龙江省交通运输厅 黑龍江省交通運輸廳 黑龙江交通运输厅 黑龍江交通運輸廳 | government |
heilongjiang-development-and-reform-commission | Heilongjiang Development and Reform Commission | 黑龙江省发改委 黑龍江省發改委 黑龙江发改委 黑龍江發改委 黑龙江省发展改革委 黑龍江省發展改革委 | government |
heilongjiang-financial-holding | Heilongjiang Financial Holding | 黑龙江金控 黑龍江金控 龙江金控 龍江金控 黑龙江省金融控股集团 黑龍江省金融控股集團 | fund |
heilongjiang-healthcare-security-administration | Heilongjiang Healthcare Security Administration | 黑龙江省医保局 黑龍江省醫保局 黑龙江医保局 黑龍江醫保局 | government |
heilongjiang-provincial-department-of-finance | Heilongjiang Provincial Department of Finance, Heilongjiang Department of Finance | 黑龙江省财政厅 黑龍江省財政廳 黑龙江财政厅 黑龍江財政廳 | government |
heilongjiang-provincial-government | Heilongjiang Provincial Government, Heilongjiang provincial government, Heilongjiang government | 黑龙江省政府 黑龍江省政府 黑龙江省人民政府 黑龍江省人民政府 | government |
heilongjiang-sasac | Heilongjiang SASAC, Heilongjiang Provincial SASAC | 黑龙江省国资委 黑龍江省國資委 黑龙江国资委 黑龍江國資委 | government |
heilongjiang-transportation-investment-group | Heilongjiang Transportation Investment Group | 龙江交投 龍江交投 黑龙江交投 黑龍江交投 黑龙江交投集团 黑龍江交投集團 黑龙江省交通投资集团 黑龍江省交通投資集團 | |
heilongjiang-xinzheng-guarantee | Heilongjiang Xinzheng Guarantee, Heilongjiang Financing Guarantee | 鑫正担保 鑫正擔保 黑龙江鑫正担保 黑龍江鑫正擔保 | lender |
heimstaden | Heimstaden, Heimstaden Bostad | 海姆斯塔登 | |
heirloom-carbon | Heirloom Carbon | | | equipment
heirs-holdings | Heirs Holdings, Heirs Energies | | | oil
heiwa-corporation | Heiwa Corporation | | |
hejian-technology | Hejian Technology | 和艦芯片 和舰芯片 和艦科技 和舰科技 | | foundry
hektas | Hektaş, Hektas | | |
helaba | Helaba, Landesbank Hessen-Thüringen | 黑森图林根州银行 黑森圖林根州銀行 | lender |
helen | Helen Oy | | | power
helen-of-troy | Helen of Troy | 海倫特洛伊 海伦特洛伊 | |
helical-fusion | Helical Fusion | | | reactors
heliconia-capital | Heliconia Capital | | fund |
heliene | Heliene | | | solar
helios-investment-partners | Helios Investment Partners | | fund |
helios-kliniken | Helios Kliniken | 赫利俄斯医院 赫利俄斯醫院 | |
helios-technologies | Helios Technologies | | | equipment
helios-towers | Helios Towers | 赫利俄斯铁塔 赫利俄斯鐵塔 | | telecom
heliservices-hong-kong | Heliservices Hong Kong | 直升機服務香港 直升机服务香港 | |
helixon | Helixon | 華深智藥 华深智药 | | drugs
hella | Hella, Forvia Hella | 海拉车灯 海拉車燈 | | parts
hellenic-bank | Hellenic Bank | | lender |
hellenic-financial | Hellenic Financial Stability Fund | 希腊金融稳定基金 希臘金融穩定基金 | fund |
hellenic-shipyards | Hellenic Shipyards, Skaramangas Shipyards | 希腊造船厂 希臘造船廠 | | ships
hellenic-train | Hellenic Train, TrainOSE | 希腊铁路 希臘鐵路 | |
helleniq | Helleniq Energy, Hellenic Petroleum | 希腊石油 希臘石油 希腊石油公司 希臘石油公司 | | oil
hellman-and-friedman | Hellman & Friedman | 赫爾曼弗里德曼 赫尔曼弗里德曼 | fund |
hellmann | Hellmann Worldwide Logistics | 海尔曼 海爾曼 | | transport
hello-group | Hello Group | 陌陌 挚文集团 摯文集團 | | social
hello-inc | Hello Inc, Hellobike, Hello Robotaxi | 哈啰 哈囉 哈啰出行 哈囉出行 造父智能 哈啰单车 哈囉單車 | | platform
hello-tech | Hello Tech, Jackery | 华宝新能 華寶新能 电小二 電小二 | | batteries
hellofresh | HelloFresh | 哈罗生鲜 哈羅生鮮 | | retail
helm-ag | Helm AG | 汉姆集团 漢姆集團 | | fertiliser
helmerich-and-payne | Helmerich & Payne | 赫爾默里奇佩恩 赫尔默里奇佩恩 | | equipment
helsing | Helsing | 赫尔辛 赫爾辛 | | defence
helsinki-shipyard | Helsinki Shipyard | 赫尔辛基船厂 赫爾辛基船廠 | | ships
helsinn | Helsinn | 赫尔森 赫爾森 | | drugs
helvetia | Helvetia Holding, Helvetia Insurance | 海尔维第 海爾維第 | lender |
hema | HEMA Netherlands | | | retail
hemlock-semiconductor | Hemlock Semiconductor | 赫姆洛克半導體 赫姆洛克半导体 | | polysilicon
hemobras | Hemobrás, Hemobras | | | drugs
henan-agricultural-development | Henan Agricultural Development, Henan Agricultural Investment | 河南农投 河南農投 河南农开 河南農開 河南农开公司 河南農開公司 | |
henan-airport-group | Henan Airport Group | 河南机场集团 河南機場集團 河南省机场集团 河南省機場集團 郑州机场 鄭州機場 河南航空港集团 河南航空港集團 | |
henan-asset-management | Henan Asset Management | 河南资产 河南資產 河南资产管理 河南資產管理 | lender |
henan-cancer-hospital | Henan Cancer Hospital | 河南省肿瘤医院 河南省腫瘤醫院 | |
henan-capital-group | Henan Capital Group | 河南资本集团 河南資本集團 | fund |
henan-civil-aviation-development-and-investment | Henan Civil Aviation Development & Investment, HNCA | 河南航投 河南民航发展投资 河南民航發展投資 河南民航投 | fund |
henan-communications-investment | Henan Communications Investment | 河南交投 河南省交通投资集团 河南省交通投資集團 河南交通投资集团 河南交通投資集團 | |
henan-cultural-tourism-investment-group | Henan Cultural Tourism Investment Group, Henan Wenlv Investment | 河南文旅投 河南文旅集团 河南文旅集團 河南省文化旅游投资集团 河南省文化旅遊投資集團 | |
henan-department-of-transportation | Henan Department of Transportation, Henan Provincial Transport Department | 河南省交通运输厅 河南省交通運輸廳 河南交通运输厅 河南交通運輸廳 | government |
henan-development-and-reform-commission | Henan Development and Reform Commission | 河南省发改委 河南省發改委 河南发改委 河南發改委 河南省发展改革委 河南省發展改革委 | government |
henan-fc | Henan FC | 河南嵩山龙门 河南嵩山龍門 河南队足球俱乐部 河南隊足球俱樂部 | |
henan-healthcare-security-administration | Henan Healthcare Security Administration | 河南省医保局 河南省醫保局 河南医保局 河南醫保局 | government |
henan-jiuding-financial-leasing | Henan Jiuding Financial Leasing, Jiuding Financial Leasing | 九鼎金租 九鼎金融租赁 九鼎金融租賃 河南九鼎金融租赁 河南九鼎金融租賃 | lender |
henan-provincial-department-of-finance | Henan Provincial Department of Finance, Henan Department of Finance | 河南省财政厅 河南省財政廳 河南财政厅 河南財政廳 | government |
henan-provincial-government | Henan Provincial Government, Henan provincial government, Henan government | 河南省政府 河南省人民政府 | government |
henan-provincial-peoples-hospital | Henan Provincial People's Hospital | 河南省人民医院 河南省人民醫院 | |
henan-railway-construction-investment-group | Henan Railway Construction Investment Group, Henan Railway Investment | 河南铁建投 河南鐵建投 河南铁路建投集团 河南鐵路建投集團 河南省铁路建设投资集团 河南省鐵路建設投資集團 河南铁投 河南鐵投 | |
henan-rural-commercial-bank | Henan Rural Commercial Bank, Henan Rural Commercial United Bank | 河南农商银行 河南農商銀行 河南农商联合银行 河南農商聯合銀行 河南农信 河南農信 | lender |
henan-sasac | Henan SASAC, Henan Provincial SASAC | 河南省国资委 河南省國資委 河南国资委 河南國資委 | government |
henan-shenhuo-group | Henan Shenhuo Group | 神火集团 神火集團 | | mining
henan-sme-guarantee | Henan SME Guarantee, Henan Zhongyu Credit Enhancement, Zhongyu Zengxin | 中豫增信 中豫信增 中豫信用增进 中豫信用增進 | lender |
henan-state-owned-assets-holding-operation | Henan State-owned Assets Holding Operation | 河南国控 河南國控 河南省国有资产控股运营集团 河南省國有資產控股運營集團 | fund |
henan-university | Henan University | 河南大学 河南大學 | |
henan-water-investment-group | Henan Water Investment Group | 河南水投 河南水利投资集团 河南水利投資集團 | |
henderson-investment | Henderson Investment | 恒基發展 恒基发展 恒基兆業發展 恒基兆业发展 | |
heng-an-standard-life | Heng An Standard Life | 恒安标准 恆安標準 恒安标准人寿 恆安標準人壽 | lender |
hengan-group-china | Hengan Group China | 恒安集团 恆安集團 | |
hengan-standard-pension | Hengan Standard Pension | 恒安标准养老 恆安標準養老 | lender |
hengdeli | Hengdeli | 亨得利 | | retail
hengdian-film | Hengdian Film, Hengdian Entertainment | 横店影视 橫店影視 | |
hengdian-group-dmegc | Hengdian Group DMEGC, Hengdian Capital | 横店资本 橫店資本 | fund |
hengdu-beef | Hengdu Beef | 恒都农业 恆都農業 | |
hengfeng-financial-leasing | Hengfeng Financial Leasing | 恒丰金租 恆豐金租 | lender |
hengfeng-wealth-management | Hengfeng Wealth Management | 恒丰理财 恆豐理財 | fund |
hengkun-new-material | Hengkun New Material | 恒坤新材 恆坤新材 | | materials
hengli-heavy-industry | Hengli Heavy Industry, Guangdong Songfa | 恒力重工 恆力重工 松发股份 松發股份 | | ships
hengli-hydraulic | Hengli Hydraulic, Jiangsu Hengli Hydraulic | 恒立液压 恆立液壓 | | equipment
hengli-petrochemical-dalian-refinery | Hengli Petrochemical Dalian Refinery | 恒力炼化 恆力煉化 恒力石化大连炼化 恆力石化大連煉化 | | oilbuyer
henglin-home | Henglin Home | 恒林股份 恆林股份 恒林家居 恆林家居 | |
hengqin-development | Hengqin Development | 橫琴深合投資 横琴深合投资 | fund |
hengqin-executive-committee | Hengqin Executive Committee, Guangdong-Macao In-Depth Cooperation Zone Executive Committee, Guangdong-Macao In-Depth Cooperation Zone in Hengqin Executive Committee | 横琴执委会 橫琴執委會 横琴粤澳深度合作区执行委员会 橫琴粵澳深度合作區執行委員會 橫琴粵澳深度合作區執委會 横琴粤澳深度合作区执委会 | government |
hengqin-financial-investment | Hengqin Financial Investment | 横琴金投 橫琴金投 | fund |
hengqin-huatong-financial-leasing | Hengqin Huatong Financial Leasing, Zhuhai Hengqin Huatong Financial Leasing | 横琴华通金租 橫琴華通金租 横琴华通金融租赁 橫琴華通金融租賃 | lender |
hengqin-life | Hengqin Life | 横琴人寿 橫琴人壽 | lender |
hengrun-heavy-industries | Hengrun Heavy Industries, Hengrun Group | 恒润股份 恆潤股份 恒润重工 恆潤重工 | | parts
hengshen | Hengshen, Jiangsu Hengshen | 江苏恒神 江蘇恆神 恒神股份 恆神股份 | | materials
hengshun-vinegar | Hengshun Vinegar | 恒顺醋业 恆順醋業 | |
hengtai-securities | Hengtai Securities, Hengtou Securities | 恒泰证券 恆泰證券 恒投证券 恆投證券 金融街证券 金融街證券 | observer |
hengten-networks | Hengten Networks | 恒騰網絡 恒腾网络 | |
hengxing-gold | Hengxing Gold | 恒兴黄金 恆興黃金 | | mining
hengyang-municipal-government | Hengyang Municipal Government, Hengyang government, Hengyang municipal government | 衡阳市政府 衡陽市政府 衡阳市人民政府 衡陽市人民政府 | government |
hengyang-urban-construction-investment | Hengyang Urban Construction Investment | 衡阳城投 衡陽城投 衡阳城建投 衡陽城建投 | |
hengyang-valin-steel-tube | Hengyang Valin Steel Tube | 衡阳华菱钢管 衡陽華菱鋼管 衡钢 衡鋼 华菱衡钢 華菱衡鋼 | | steel
hengyi-group | Hengyi Group | 恒逸集团 恆逸集團 浙江恒逸集团 浙江恆逸集團 | | chemicals
hengyi-industries-brunei | Hengyi Industries Brunei | 恒逸文莱 恆逸文萊 恒逸实业文莱 恆逸實業文萊 | | chemicals
hengyuan-refining | Hengyuan Refining | 恒源炼油 恆源煉油 | | oil
hengyuanxiang | Hengyuanxiang | 恒源祥 恆源祥 | |
henkel | Henkel | 汉高集团 漢高集團 汉高 漢高 | |
henlius | Henlius | 复宏汉霖 復宏漢霖 | | drugs
henry-schein | Henry Schein | 漢瑞祥 汉瑞祥 | |
hensel-phelps | Hensel Phelps | | | epc
hensoldt | Hensoldt | 亨索尔特 亨索爾特 | | defence
hep | HEP Group, Hrvatska elektroprivreda | 克罗地亚国家电力 克羅地亞國家電力 克罗地亚电力 克羅地亞電力 | | power
hepalink | Hepalink | 海普瑞 | | drugs
hepsiburada | Hepsiburada | 赫普西布拉达 赫普西布拉達 | | retail
hera-italy | Hera Group, Gruppo Hera | | | power
heraeus | Heraeus | 贺利氏 賀利氏 | | materials
heran | Heran | 禾聯 禾联 禾聯碩 禾联硕 | |
herbalife | Herbalife | 康宝莱 康寶萊 賀寶芙 贺宝芙 | |
herc-rentals | Herc Rentals, Herc Holdings | | | lease
hermes | Hermès, Hermès International, Hermes International | 爱马仕 愛馬仕 | | retail
hermes-federated | Federated Hermes | 联邦赫尔梅斯 聯邦赫爾梅斯 | fund |
hermes-germany | Hermes Germany | | |
hermeus | Hermeus | | | aircraft
hermina-hospitals | Hermina Hospitals | | |
hermitage-museum | Hermitage Museum | 艾尔米塔什博物馆 艾爾米塔什博物館 冬宫博物馆 冬宮博物館 | |
hero-entertainment | Hero Entertainment | 英雄互娱 英雄互娛 | |
hero-future-energies | Hero Future Energies | | | power
hero-motocorp | Hero MotoCorp | 英雄摩托 | | cars
heron-therapeutics | Heron Therapeutics | | | drugs
heroux-devtek | Héroux-Devtek, Heroux-Devtek | | | parts
herrenknecht | Herrenknecht | 海瑞克 | | equipment
hershey-company | Hershey Company, Hershey | 好时公司 好時公司 | |
hertha-bsc | Hertha BSC, Hertha Berlin | 柏林赫塔 | |
hertz | Hertz, Hertz Global | 赫茲租車 赫兹租车 | | lease
hesai | Hesai, Hesai Technology | 禾赛 禾賽 禾赛科技 禾賽科技 | | optics
hess-corp | Hess Corp, Hess Corporation | 赫斯公司 | | oil
hesta | HESTA | | fund |
hestia-power | Hestia Power | 瀚薪科技 | | chips
hetao-shenzhen-hong-kong | Hetao Shenzhen-Hong Kong, Hong Kong-Shenzhen Innovation and Technology Park | 港深創新及科技園 港深创新及科技园 港深創科園 港深创科园 | |
hetao-shenzhen-hong-kong-science-and-technology-innovation-zone | Hetao Shenzhen-Hong Kong Science and Technology Innovation Zone | 河套深港科技创新合作区 河套深港科技創新合作區 河套合作区 河套合作區 | government |
hetero-drugs | Hetero Drugs, Hetero Labs | 熙德隆 | | drugs
hetzner | Hetzner | | | cloud
heung-a | Heung-A | 兴亚海运 興亞海運 | | shipping
heungkuk-life | Heungkuk Life | 兴国生命 興國生命 | lender |
hewlett-foundation | Hewlett Foundation | 休利特基金会 休利特基金會 | fund |
hewlett-packard | Hewlett Packard | 惠普公司 | | servers
hexagon | Hexagon AB | 海克斯康 | | equipment
hexatronic | Hexatronic | | | optics
hexcel | Hexcel | 赫氏 赫克塞爾 赫克塞尔 | | materials
hexing-packaging | Hexing Packaging | 合兴包装 合興包裝 | |
hexion | Hexion | 瀚森 | | materials
hexpol | Hexpol | | |
heytea | Heytea | 喜茶 | |
heze-investment-development | Heze Investment Development | 菏泽投发 菏澤投發 菏泽投资发展集团 菏澤投資發展集團 | fund |
hezong-science | Hezong Science, Hezong | 合纵科技 合縱科技 | | equipment
hf-sinclair | HF Sinclair, HollyFrontier | | | oil
hfcl | HFCL | | |
hft-investment-management | HFT Investment Management, HFT Fund | 海富通 海富通基金 | fund |
hg-capital | HgCapital, Hg Capital | | fund |
hg-laser | HG Laser, HGTECH, Huagong Tech | 华工科技 華工科技 华工激光 華工激光 | | equipment optics
hgc-global-communications | HGC Global Communications | 環球全域電訊 环球全域电讯 環電全球通訊 环电全球通讯 | | telecom
hhla | HHLA, Hamburger Hafen und Logistik | 汉堡港口与物流 漢堡港口與物流 汉堡港口与仓储 漢堡港口與倉儲 汉堡港务 漢堡港務 汉堡港仓储物流 漢堡港倉儲物流 | |
hibernia-reit | Hibernia REIT | | |
hibiscus-petroleum | Hibiscus Petroleum | 木槿石油 | | oil
hibiya-engineering | Hibiya Engineering | | |
hiconics | Hiconics, Hiconics Eco-energy | 合康新能 | | equipment
hidili-industry | Hidili Industry | 恒鼎实业 恆鼎實業 | | mining
hidroelectrica | Hidroelectrica | 罗马尼亚水电公司 羅馬尼亞水電公司 | | power
hidroelectrica-de-cahora-bassa | Hidroeléctrica de Cahora Bassa, Cahora Bassa | 卡奥拉巴萨水电公司 卡奧拉巴薩水電公司 卡奥拉巴萨 卡奧拉巴薩 | | power
hidrovias-do-brasil | Hidrovias do Brasil | | | transport
hierro-apurimac | Hierro Apurímac | | | mining
hif-global | HIF Global | | | oil
hig-capital | HIG Capital, H.I.G. Capital | | fund |
higer-bus | Higer Bus | 苏州金龙 蘇州金龍 海格客车 海格客車 | | cars
high-flyer | High-Flyer, High-Flyer Quant | 幻方量化 幻方 宁波幻方量化 寧波幻方量化 | fund |
high-liner-foods | High Liner Foods | | |
highfield-resources | Highfield Resources | 高地资源 高地資源 海菲尔德 海菲爾德 | | fertiliser
highland-gold | Highland Gold | 高地黄金 高地黃金 | | mining
highlight-capital | HighLight Capital, HLC | 弘晖基金 弘暉基金 弘晖资本 弘暉資本 | fund |
highmark-health | Highmark Health | | lender |
highstar | Highstar, Jiangsu Highstar, Highstar Battery | 海四达 海四達 江苏海四达 江蘇海四達 | | batteries
highsun-group | Highsun Group, Hengshen Holdings | 恒申集团 恆申集團 恒申控股 恆申控股 申远新材料 申遠新材料 | | chemicals
hightide-therapeutics | HighTide Therapeutics | 君圣泰医药 君聖泰醫藥 | | drugs
highview-power | Highview Power | 高景电力 高景電力 | | power
highways-department-hong-kong | Highways Department Hong Kong | 香港路政署 路政署 | government |
higo-bank | Higo Bank | 肥后银行 肥後銀行 | lender |
hikari-tsushin | Hikari Tsushin | | |
hikma | Hikma, Hikma Pharmaceuticals | 希克玛 希克瑪 希克玛制药 希克瑪製藥 | | drugs
hikrobot | Hikrobot | 海康机器人 海康機器人 | | equipment
hikvision | Hikvision | 海康威视 海康威視 海康 | |
hilcorp | Hilcorp | | | oil
hillenbrand | Hillenbrand | | | equipment
hillevax | HilleVax | | | drugs
hillgrove-resources | Hillgrove Resources | | | mining
hillhouse-investment | Hillhouse Investment | 高瓴投资 高瓴投資 | fund |
hillrom | Hillrom, Hill-Rom | 屹龍醫療 屹龙医疗 | | equipment
hillstone-networks | Hillstone Networks | 山石网科 山石網科 | | software
hilton-grand-vacations | Hilton Grand Vacations | 希爾頓度假 希尔顿度假 | |
hilton-worldwide | Hilton Worldwide, Hilton Hotels | 希尔顿 希爾頓 希尔顿集团 希爾頓集團 希尔顿酒店 希爾頓酒店 | |
him-international-music | HIM International Music | 華研國際音樂 华研国际音乐 華研音樂 华研音乐 華研 华研 | | rights
himadri-speciality-chemical | Himadri Speciality Chemical | | | materials
himalaya-shipping | Himalaya Shipping | 喜马拉雅航运 喜馬拉雅航運 | | shipping
himo | Himo | 海马体照相馆 海馬體照相館 | |
hims-and-hers | Hims & Hers | | | platform
hin-leong | Hin Leong | | | trading
hin-leong-trading | Hin Leong Trading | 兴隆贸易 興隆貿易 | | trading
hina | HiNa Battery Technology | 中科海钠科技 中科海鈉科技 | | batteries
hina-group | Hina Group | 汉能投资 漢能投資 汉能投资集团 漢能投資集團 | fund |
hindustan-aeronautics | Hindustan Aeronautics, HAL India | 印度斯坦航空 | | aircraft
hindustan-copper | Hindustan Copper | 印度斯坦铜业 印度斯坦銅業 | | mining
hindustan-petroleum | Hindustan Petroleum, HPCL | 印度斯坦石油 | | gasbuyer
hindustan-unilever | Hindustan Unilever | 印度斯坦联合利华 印度斯坦聯合利華 联合利华印度 聯合利華印度 | |
hindustan-zinc | Hindustan Zinc | 印度斯坦锌业 印度斯坦鋅業 | | mining
hines-interests | Hines Interests | 漢斯地產 汉斯地产 | fund |
hinkley | Hinkley Point C | 欣克利角C 欣克利角核电站 欣克利角核電站 | | power
hino | Hino, Hino Motors | 日野汽车 日野汽車 | | cars
hinova | Hinova | 海创药业 海創藥業 | | drugs
hioki | Hioki | | |
hip-hing-construction | Hip Hing Construction | 協興建築 协兴建筑 協興工程 协兴工程 | | epc
hipa | HIPA Hungary, Hungarian Investment Promotion Agency | 匈牙利投资促进局 匈牙利投資促進局 | government |
hippocratic-ai | Hippocratic AI | | | software
hirdaramani | Hirdaramani | | |
hirose-electric | Hirose Electric | 广濑电机 廣瀨電機 | |
hiroshima-bank | Hiroshima Bank, Hirogin | 广岛银行 廣島銀行 | lender |
his-co | HIS Co | | |
hisamitsu | Hisamitsu | 久光制药 久光製藥 | | drugs
hiscox | Hiscox | 希思科 海斯科 希斯科 | lender |
hisense-broadband | Hisense Broadband, Ligent | 海信宽带 海信寬帶 | | optics
hisense-finance | Hisense Finance | 海信财务 海信財務 海信集团财务 海信集團財務 | lender |
hisense-home-appliances | Hisense Home Appliances | 海信家电 海信家電 | |
hisense-visual-technology | Hisense Visual Technology, Hisense Visual | 海信视像 海信視像 | |
hisilicon | HiSilicon | 海思 海思半导体 海思半導體 | | chips
hisky | HiSky | | | airline
hispasat | Hispasat SA | 西班牙卫星公司 西班牙衞星公司 西班牙衛星公司 西班牙卫星 西班牙衛星 | |
hisun-pharma | Hisun Pharma | 海正药业 海正藥業 | | drugs
hitachi-astemo | Hitachi Astemo, Astemo | 日立安斯泰莫 安斯泰莫 | | cars
hitachi-construction-machinery | Hitachi Construction Machinery | 日立建机 日立建機 | |
hitachi-energy | Hitachi Energy | 日立能源 | | equipment
hitachi-high-tech | Hitachi High-Tech | 日立高新技术 日立高新技術 日立先端科技 日立高新 | |
hitachi-rail | Hitachi Rail, Ansaldo STS | 日立铁路 日立鐵路 日立轨道 日立軌道 安萨尔多STS 安薩爾多STS 日立轨道交通 日立軌道交通 | | trains
hitachi-taiwan | Hitachi Taiwan, Taiwan Hitachi | 台灣日立 臺灣日立 台湾日立 台灣日立江森 臺灣日立江森 台湾日立江森 | |
hitachi-transport-system | Hitachi Transport System, Logisteed | 日立物流 | | transport
hitachi-zosen | Hitachi Zosen, Kanadevia | 日立造船 | |
hitecvision | HitecVision | | fund |
hitejinro | HiteJinro, Hite Jinro | 海特真露 真露 | |
hitgen | Hitgen | 成都先导 成都先導 | |
hitron-technologies | Hitron Technologies | 仲琦 仲琦科技 | |
hive-box | Hive Box | 丰巢 豐巢 丰巢科技 豐巢科技 | |
hive-digital | HIVE Digital, Hive Digital Technologies, Hive Digital | | | datacentre
hive-ventures | Hive Ventures | 蜂行資本 蜂行资本 | fund |
hiyes-international | Hiyes International | 海悅 海悦 海悅國際 海悦国际 海悅國際開發 海悦国际开发 | |
hj-shipbuilding | HJ Shipbuilding, Hanjin Heavy Industries | HJ重工业 HJ重工業 韩进重工 韓進重工 | | ships
hk-cts-hotels | HK CTS Hotels, CTS Metropark | 维景国际 維景國際 港中旅酒店 | |
hk-express | HK Express, Hong Kong Express Airways | 香港快運 香港快运 香港快運航空 香港快运航空 | | airline
hk-inno-n | HK inno.N | | | drugs
hk01 | HK01 | 香港01 | |
hkbn | HKBN, Hong Kong Broadband Network | 香港寬頻 香港宽频 香港寬頻網絡 香港宽频网络 | | telecom
hkc | HKC, HKC Corporation | 惠科 惠科股份 | |
hkmc-annuity | HKMC Annuity | 香港年金公司 | lender |
hkr-international | HKR International | 香港興業國際 香港兴业国际 香港興業 香港兴业 興業國際 兴业国际 | |
hkscan | HKFoods, HKScan | | |
hkt | HKT, HKT Trust | 香港電訊 香港电讯 香港電訊信託 香港电讯信托 | | telecom
hktvmall | HKTVmall, Hong Kong Technology Venture | HKTVmall 香港科技探索 香港電視網絡 香港电视网络 | | retail
hkust-guangzhou | HKUST Guangzhou | 香港科技大学广州 香港科技大學廣州 港科大广州 港科大廣州 | |
hl-mando | HL Mando, Mando | | | parts
hlb-inc | HLB Inc | | | drugs
hm-hospitales | HM Hospitales | | |
hm-sampoerna | HM Sampoerna | 三宝麟 三寶麟 | |
hmc-capital | HMC Capital | | fund |
hmn-technologies | HMN Technologies, HMN Tech, Huawei Marine | 华海通信 華海通信 华为海洋 華為海洋 | |
hna-group | HNA Group, HNA | 海航集团 海航集團 海航系 海航航空 海航航空集团 海航航空集團 | |
hnac-technology | HNAC Technology | 华自科技 華自科技 | | equipment
hni-corp | HNI Corp | | |
ho-bee-land | Ho Bee Land | 和美置地 | |
ho-chi-minh-city-peoples-committee | Ho Chi Minh City People's Committee | 胡志明市人民委员会 胡志明市人民委員會 | government |
ho-hsin-bus | Ho-Hsin Bus | 和欣客運 和欣客运 | |
ho-tung-chemical | Ho Tung Chemical | 和桐 和桐化學 和桐化学 | | chemicals
hoa-phat | Hoa Phat, Hoa Phat Group | 和发集团 和發集團 | | steel
hoa-sen-group | Hoa Sen Group | 越南莲花集团 越南蓮花集團 | | steel
hoang-anh-gia-lai | Hoang Anh Gia Lai | 黄英嘉莱 黃英嘉萊 | | farm
hoban-group | Hoban Group | 湖畔集团 湖畔集團 湖畔建设 湖畔建設 | |
hobart-food-equipment | Hobart Food Equipment | | | equipment
hochbahn | Hamburger Hochbahn | 汉堡高架铁路 漢堡高架鐵路 | |
hochschild-mining | Hochschild Mining | 霍克希爾德礦業 霍克希尔德矿业 | | mining
hocol | Hocol | | | oil
hodo-group | Hodo Group | 红豆股份 紅豆股份 红豆集团 紅豆集團 | |
hoegh-autoliners | Höegh Autoliners, Hoegh Autoliners | 礼诺航运 禮諾航運 礼诺汽车船 禮諾汽車船 霍格汽车运输 霍格汽車運輸 | | shipping
hoegh-evi | Höegh Evi, Hoegh Evi, Höegh LNG, Hoegh LNG | 礼诺液化气 禮諾液化氣 霍格液化天然气 霍格液化天然氣 霍格LNG | | shipping
hogood-coffee | Hogood Coffee | 后谷咖啡 後谷咖啡 云南后谷 雲南後谷 | |
hohai-university | Hohai University | 河海大学 河海大學 | |
hohhot-municipal-government | Hohhot Municipal Government, Hohhot government, Hohhot municipal government | 呼和浩特市政府 呼和浩特市人民政府 | government |
hohhot-sasac | Hohhot SASAC, Hohhot Municipal SASAC | 呼和浩特市国资委 呼和浩特市國資委 呼和浩特国资委 呼和浩特國資委 | government |
hokkaido-bank | Hokkaido Bank | 北海道银行 北海道銀行 | lender |
hokkaido-electric | Hokkaido Electric, Hokkaido Electric Power | 北海道电力 北海道電力 | | gasbuyer
hokkaido-government | Hokkaido Government | 北海道政府 | government |
hokkaido-nippon-ham-fighters | Hokkaido Nippon-Ham Fighters | 北海道日本火腿斗士 北海道日本火腿鬥士 日本火腿斗士 日本火腿鬥士 | |
hokkan-holdings | Hokkan Holdings | 北海制罐 | |
hokuetsu-corporation | Hokuetsu Corporation, Hokuetsu | 北越制纸 北越製紙 北越控股 | |
hokuhoku-financial-group | Hokuhoku Financial Group | 北北金融集团 北北金融集團 北陆银行 北陸銀行 | lender |
hokuriku-electric | Hokuriku Electric, Hokuriku Electric Power | 日本北陆电力 日本北陸電力 | | gasbuyer
holcim | Holcim, LafargeHolcim | 豪瑞 拉法基豪瑞 豪瑞集团 豪瑞集團 | | materials
holcim-philippines | Holcim Philippines | 豪瑞菲律宾 豪瑞菲律賓 | |
holding-slovenske-elektrarne | Holding Slovenske elektrarne | | | power
holike | Holike | 好莱客 好萊客 | |
hollandse-kust | Hollandse Kust Zuid, Hollandse Kust Noord | | | power
hollysys | Hollysys, HollySys Automation | 和利时 和利時 | | equipment
holmen | Holmen | 霍尔曼纸业 霍爾曼紙業 霍尔门 霍爾門 | |
hologic | Hologic | 豪洛捷 | | equipment
holtec | Holtec, Holtec International | 霍爾台克 霍尔台克 霍爾泰克 霍尔泰克 | | reactors
holtzbrinck | Holtzbrinck | 霍尔茨布林克 霍爾茨布林克 | |
home-affairs-department-hong-kong | Home Affairs Department Hong Kong | 香港民政事務總署 香港民政事务总署 | government |
home-credit | Home Credit, Home Credit Group | 捷信 捷信集团 捷信集團 | lender |
home-credit-vietnam | Home Credit Vietnam | | lender |
home-original-chicken | Home Original Chicken, Laoniangjiu | 老娘舅 | | retail
homeplus | Homeplus | | | retail
homes-england | Homes England | 英国住房局 英國住房局 英格兰住房署 英格蘭住房署 | government |
homey-group | Homey Group | 好当家 好當家 好当家集团 好當家集團 | | farm
homology-medicines | Homology Medicines | | | drugs
honda-canada | Honda Canada | 加拿大本田 | | cars
honda-china | Honda China | 本田中国 本田中國 | | cars
honda-finance | Honda Finance | 本田金融 | lender |
honda-taiwan | Honda Taiwan | 台灣本田 臺灣本田 台湾本田 | | cars
honey-hope-honesty-enterprise | Honey Hope Honesty Enterprise | 弘憶股 弘忆股 弘憶國際 弘忆国际 | | trading
honeywell | Honeywell | 霍尼韋爾 霍尼韦尔 漢威聯合 汉威联合 | | equipment
honeywell-aerospace | Honeywell Aerospace | 霍尼韋爾航空航天 霍尼韦尔航空航天 | | engines
hong-kong-academy-for-performing-arts | Hong Kong Academy for Performing Arts | 香港演藝學院 香港演艺学院 | |
hong-kong-adventist-hospital | Hong Kong Adventist Hospital | 香港港安醫院 香港港安医院 | |
hong-kong-aerospace-technology | Hong Kong Aerospace Technology, USPACE | 洲際航天科技 洲际航天科技 香港航天科技 | |
hong-kong-air-cargo | Hong Kong Air Cargo | 香港貨運航空 香港货运航空 | | airline
hong-kong-airlines | Hong Kong Airlines | 香港航空 | | airline
hong-kong-airport-services | Hong Kong Airport Services | 香港機場地勤服務 香港机场地勤服务 | |
hong-kong-and-macao-affairs-office | Hong Kong and Macao Affairs Office | 国务院港澳办 國務院港澳辦 港澳办 港澳辦 国务院港澳事务办公室 國務院港澳事務辦公室 | government |
hong-kong-arts-centre | Hong Kong Arts Centre | 香港藝術中心 香港艺术中心 | |
hong-kong-arts-development-council | Hong Kong Arts Development Council | 香港藝術發展局 香港艺术发展局 香港藝發局 香港艺发局 | government |
hong-kong-association-of-banks | Hong Kong Association of Banks | 香港銀行公會 香港银行公会 | observer |
hong-kong-ballet | Hong Kong Ballet | 香港芭蕾舞團 香港芭蕾舞团 | |
hong-kong-baptist-hospital | Hong Kong Baptist Hospital | 香港浸信會醫院 香港浸信会医院 | |
hong-kong-baptist-university | Hong Kong Baptist University | 香港浸會大學 香港浸会大学 | |
hong-kong-business-aviation-centre | Hong Kong Business Aviation Centre | 香港商用航空中心 | |
hong-kong-cable-tv | Hong Kong Cable TV | 香港有線電視網絡 香港有线电视网络 | |
hong-kong-consumer-council | Hong Kong Consumer Council | 香港消委會 香港消委会 香港消費者委員會 香港消费者委员会 | observer |
hong-kong-convention-and-exhibition-centre-management | Hong Kong Convention and Exhibition Centre Management | 香港會議展覽中心管理 香港会议展览中心管理 香港會展中心 香港会展中心 | |
hong-kong-council-of-social-service | Hong Kong Council of Social Service | 香港社會服務聯會 香港社会服务联会 社聯香港 社联香港 | |
hong-kong-customs-and-excise-department | Hong Kong Customs and Excise Department | 香港海關 香港海关 | government |
hong-kong-department-of-health | Hong Kong Department of Health | 香港衞生署 香港卫生署 香港衛生署 | government |
hong-kong-disneyland | Hong Kong Disneyland | 香港迪士尼 香港迪士尼乐园 香港迪士尼樂園 | |
hong-kong-environmental-protection-department | Hong Kong Environmental Protection Department | 香港環境保護署 香港环境保护署 香港環保署 香港环保署 | government |
hong-kong-export-credit-insurance-corporation | Hong Kong Export Credit Insurance Corporation, HKECIC | 香港出口信用保險局 香港出口信用保险局 香港信保局 | lender |
hong-kong-ferry | Hong Kong Ferry, Hong Kong Ferry (Holdings) | 香港小輪 香港小轮 香港小輪集團 香港小轮集团 | |
hong-kong-film-development-council | Hong Kong Film Development Council | 香港電影發展局 香港电影发展局 電影發展局 电影发展局 | government |
hong-kong-finance-group | Hong Kong Finance Group | 香港信貸集團 香港信贷集团 | lender |
hong-kong-fire-services-department | Hong Kong Fire Services Department | 香港消防處 香港消防处 | government |
hong-kong-football-association | Hong Kong Football Association | 香港足球總會 香港足球总会 | |
hong-kong-general-chamber-of-commerce | Hong Kong General Chamber of Commerce | 香港總商會 香港总商会 | observer |
hong-kong-genome-institute | Hong Kong Genome Institute | 香港基因組中心 香港基因组中心 | |
hong-kong-government | Hong Kong government, HKSAR Government, Hong Kong SAR Government | 香港特區政府 香港特区政府 港府 香港政府 香港特別行政區政府 香港特别行政区政府 | government |
hong-kong-growth-portfolio | Hong Kong Growth Portfolio | 香港增長組合 香港增长组合 | fund |
hong-kong-housing-department | Hong Kong Housing Department | 香港房屋署 | government |
hong-kong-immigration-department | Hong Kong Immigration Department | 香港入境事務處 香港入境事务处 香港入境處 香港入境处 | government |
hong-kong-institute-of-certified-public-accountants | Hong Kong Institute of Certified Public Accountants | 香港會計師公會 香港会计师公会 | observer |
hong-kong-international-airport | Hong Kong International Airport | 香港國際機場 香港国际机场 | |
hong-kong-jockey-club | Hong Kong Jockey Club, HKJC | 香港賽馬會 香港赛马会 賽馬會 赛马会 | |
hong-kong-lands-department | Hong Kong Lands Department | 香港地政總署 香港地政总署 地政總署 地政总署 | government |
hong-kong-life | Hong Kong Life | 香港人壽保險 香港人寿保险 | lender |
hong-kong-marine-department | Hong Kong Marine Department | 香港海事處 香港海事处 | government |
hong-kong-metropolitan-university | Hong Kong Metropolitan University | 香港都會大學 香港都会大学 | |
hong-kong-microelectronics-research-and-development-institute | Hong Kong Microelectronics Research and Development Institute | 香港微電子研發院 香港微电子研发院 微電子研發院 微电子研发院 | |
hong-kong-mortgage-corporation-insurance | Hong Kong Mortgage Corporation Insurance | 按證保險公司 按证保险公司 | lender |
hong-kong-note-printing | Hong Kong Note Printing | 香港印鈔公司 香港印钞公司 | |
hong-kong-palace-museum | Hong Kong Palace Museum | 香港故宮文化博物館 香港故宫文化博物馆 香港故宮 香港故宫 | |
hong-kong-parkview-group | Hong Kong Parkview Group | 僑福集團 侨福集团 | |
hong-kong-philharmonic | Hong Kong Philharmonic | 香港管弦樂團 香港管弦乐团 | |
hong-kong-police-force | Hong Kong Police Force | 香港警務處 香港警务处 | government |
hong-kong-polytechnic-university | Hong Kong Polytechnic University, PolyU | 香港理工大學 香港理工大学 港理大 | |
hong-kong-productivity-council | Hong Kong Productivity Council, HKPC | 香港生產力促進局 香港生产力促进局 生產力局 生产力局 | |
hong-kong-quality-assurance-agency | Hong Kong Quality Assurance Agency | 香港品質保證局 香港品质保证局 | observer |
hong-kong-red-cross | Hong Kong Red Cross | 香港紅十字會 香港红十字会 | |
hong-kong-resort-company | Hong Kong Resort Company | 香港興業愉景灣 香港兴业愉景湾 愉景灣航運 愉景湾航运 | |
hong-kong-sanatorium-and-hospital | Hong Kong Sanatorium & Hospital | 養和醫院 养和医院 養和醫療集團 养和医疗集团 | |
hong-kong-science-park-venture-fund | Hong Kong Science Park Venture Fund, HKSTP Venture Fund | 科技園創投基金 科技园创投基金 | fund |
hong-kong-sports-institute | Hong Kong Sports Institute | 香港體育學院 香港体育学院 | |
hong-kong-tourism-board | Hong Kong Tourism Board | 香港旅遊發展局 香港旅游发展局 香港旅發局 香港旅发局 旅發局 旅发局 | government |
hong-kong-trade-development-council | Hong Kong Trade Development Council, HKTDC | 香港貿易發展局 香港贸易发展局 香港貿發局 香港贸发局 貿發局 贸发局 | |
hong-kong-transport-department | Hong Kong Transport Department | 香港運輸署 香港运输署 | government |
hong-kong-university-of-science-and-technology | Hong Kong University of Science and Technology, HKUST | 香港科技大學 香港科技大学 港科大 | |
hong-leong-bank | Hong Leong Bank | 丰隆银行 豐隆銀行 | lender |
hong-leong-finance | Hong Leong Finance | 丰隆金融 豐隆金融 | lender |
hong-leong-group | Hong Leong Group, Hong Leong Holdings | 丰隆集团 豐隆集團 | |
hong-tai-electric | Hong Tai Electric | 宏泰電工 宏泰电工 | |
hongbo-co | Hongbo Co, Yingbo Shuke | 鸿博股份 鴻博股份 英博数科 英博數科 | | datacentre
hongda-blasting | Hongda Blasting, Hongda Holdings | 宏大爆破 广东宏大 廣東宏大 宏大控股 | | mining
hongdu-aviation | Hongdu Aviation, Hongdu | 洪都航空 洪都集团 洪都集團 | | aircraft defence
hongfa-electroacoustic | Hongfa Electroacoustic | 厦门宏发电声 廈門宏發電聲 | | parts
hongguo | Hongguo, Red Fruit Short Drama | 红果短剧 紅果短劇 | | media
honghe-technology | Honghe Technology, Grace Fabric | 宏和科技 | | materials
honghu-private-fund | Honghu Private Fund, Guofeng Xinghua, Honghu Zhiyuan | 鸿鹄基金 鴻鵠基金 国丰兴华 國豐興華 鸿鹄志远 鴻鵠志遠 | fund |
honghua-group | Honghua Group | 宏华集团 宏華集團 | | equipment
hongjiu-fruit | Hongjiu Fruit | 洪九果品 | | trading
hongkong-and-shanghai-hotels | Hongkong and Shanghai Hotels | 半島酒店集團 半岛酒店集团 | |
hongkong-international-terminals | Hongkong International Terminals | 香港國際貨櫃碼頭 香港国际货柜码头 | |
hongkong-land | Hongkong Land | 置地公司 置地控股 香港置地 | |
hongkong-post | Hongkong Post | 香港郵政 香港邮政 | government |
hongkong-tramways | Hongkong Tramways | 香港電車公司 香港电车公司 香港電車有限公司 香港电车有限公司 | |
honglitronic | Honglitronic | 鸿利智汇 鴻利智匯 | |
honglu-steel | Honglu Steel, Anhui Honglu | 鸿路钢构 鴻路鋼構 安徽鸿路 安徽鴻路 | | epc
hongqi | Hongqi, FAW Hongqi | 红旗汽车 紅旗汽車 一汽红旗 一汽紅旗 | | cars
hongqi-chain | Hongqi Chain | 红旗连锁 紅旗連鎖 | | retail
hongqiao-business-district-management-committee | Hongqiao Business District Management Committee | 虹桥商务区管委会 虹橋商務區管委會 | government |
hongshi-group | Hongshi Group | 红狮集团 紅獅集團 红狮控股 紅獅控股 红狮水泥 紅獅水泥 | |
hongta-hotland-fund | Hongta Hotland Fund | 红塔红土 紅塔紅土 红塔红土基金 紅塔紅土基金 | fund |
hongtu-capital | Hongtu Capital, Shenzhen Hongtu | 红土创投 紅土創投 前海红土 前海紅土 | fund |
hongtu-innovation-fund | Hongtu Innovation Fund | 红土创新 紅土創新 红土创新基金 紅土創新基金 | fund |
hongxin-securities | Hongxin Securities | 宏信证券 宏信證券 | observer |
hongyanhe-nuclear-power | Hongyanhe Nuclear Power, Liaoning Hongyanhe | 红沿河核电 紅沿河核電 辽宁红沿河核电 遼寧紅沿河核電 | | power
hongye-futures | Hongye Futures | 弘业期货 弘業期貨 | observer |
hongyuan-electronic | Hongyuan Electronic, Beijing Yuanliu Hongyuan | 鸿远电子 鴻遠電子 | | parts
honliv-healthcare | Honliv Healthcare | 宏力医疗 宏力醫療 | |
honor-device | Honor Device, Honor Terminal | 荣耀终端 榮耀終端 荣耀手机 榮耀手機 | |
honor-electronic | Honor Electronic, Oulutong | 欧陆通 歐陸通 | | equipment
honsec | Honsec, Hong Yuan Securities, Horizon Securities | 宏遠證券 宏远证券 宏遠證 宏远证 | observer |
honz-pharma | Honz Pharma, Kangzhi | 康芝药业 康芝藥業 | | drugs
hoopp | HOOPP, Healthcare of Ontario Pension Plan | 安大略醫療退休金計劃 安大略医疗退休金计划 | fund |
hootsuite | Hootsuite | | | software
hope-bancorp | Hope Bancorp, Bank of Hope | | lender |
hope-education | Hope Education | 希教国际 希教國際 希望教育集团 希望教育集團 | |
hopefull-grain-and-oil | Hopefull Grain & Oil | 汇福粮油 匯福糧油 | | grain
hopewell-holdings | Hopewell Holdings, Hopewell Highway | 合和實業 合和实业 | |
hopson-development | Hopson Development | 合生创展 合生創展 合生创展集团 合生創展集團 | |
horiba | Horiba | 堀场 堀場 堀场制作所 堀場製作所 | | equipment
horipro | Horipro | | | rights
horizon-capital | Horizon Capital Ukraine | | fund |
horizon-construction-development | Horizon Construction Development | 宏信建发 宏信建發 宏信建设发展 宏信建設發展 | | lease
horizon-fuel-cell | Horizon Fuel Cell, Jiangsu Horizon New Energy | 清能股份 江苏清能 江蘇清能 | | fuelcells
horizon-oil | Horizon Oil | | | oil
horizon-quantum | Horizon Quantum | | | software
horizon-robotics | Horizon Robotics | 地平线机器人 地平線機器人 | | chips
horizon-technology-finance | Horizon Technology Finance | | lender |
horizon-therapeutics | Horizon Therapeutics | 地平线治疗 地平線治療 | | drugs
horizons-ventures | Horizons Ventures | 維港投資 维港投资 | fund |
horizonte | Horizonte Minerals | | | mining
hormel | Hormel, Hormel Foods | 荷美爾 荷美尔 荷美爾食品 荷美尔食品 | |
hornbach | Hornbach | | | retail
hornsea | Hornsea 3, Hornsea Project Three | 霍恩西3号 霍恩西3號 霍恩西海上风电 霍恩西海上風電 | | power
horse-powertrain | Horse Powertrain, Aurobay | 浩思动力 浩思動力 极光湾 極光灣 | | engines
hortifrut | Hortifrut | | | farm
hoshine-group | Hoshine Group, Ningbo Hoshine Group | 合盛集团 合盛集團 宁波合盛 寧波合盛 | | polysilicon
hoshino-resorts | Hoshino Resorts | 星野集团 星野集團 星野度假村 | |
hoshizaki | Hoshizaki | | |
hosokawa-micron | Hosokawa Micron | 细川密克朗 細川密克朗 | |
hospital-israelita-albert-einstein | Hospital Israelita Albert Einstein | 愛因斯坦醫院 爱因斯坦医院 | |
hospital-mater-dei | Hospital Mater Dei | | |
hospital-sirio-libanes | Hospital Sírio-Libanês | | |
host-hotels | Host Hotels, Host Hotels & Resorts | | |
hostess-brands | Hostess Brands | | |
hostplus | Hostplus | | fund |
hota-industrial | Hota Industrial | 和大工業 和大工业 | | parts
hotai-connected | Hotai Connected | 和泰聯網 和泰联网 iRent | |
hotai-insurance | Hotai Insurance | 和泰產險 和泰产险 和泰產物保險 和泰产物保险 | lender |
hotai-leasing | Hotai Leasing, Hoyun International | 和運租車 和运租车 和雲行動服務 和云行动服务 | |
hotata | Hotata | 好太太集团 好太太集團 | |
hotel-new-otani | Hotel New Otani, New Otani | 新大谷酒店 | |
hotel-properties-limited | Hotel Properties Limited | 旅店置业 旅店置業 | |
hotel-royal-group | Hotel Royal Group | 老爺酒店集團 老爷酒店集团 老爺大酒店 老爷大酒店 | |
hotel-shilla | Hotel Shilla, Shilla | 新罗酒店 新羅酒店 新罗免税店 新羅免税店 新羅免稅店 | | retail
hotung-investment | Hotung Investment, Hotung Venture Capital | 和通投資 和通投资 和通創投 和通创投 | fund |
houghton-mifflin-harcourt | Houghton Mifflin Harcourt | 霍頓米夫林 霍顿米夫林 | | media
houlihan-lokey | Houlihan Lokey | 華利安 华利安 | observer |
houmo-ai | Houmo AI | 后摩智能 後摩智能 | | chips
houpu-clean-energy | Houpu Clean Energy | 厚普股份 厚普清洁能源 厚普清潔能源 | | equipment
house-foods | House Foods | 好侍食品 | |
housing-and-development-board | Housing and Development Board | 新加坡建屋发展局 新加坡建屋發展局 建屋局 | government |
housing-australia | Housing Australia | | government |
housing-bureau-hong-kong | Housing Bureau Hong Kong | 香港房屋局 | government |
houston-methodist | Houston Methodist | | |
houston-metro | Houston METRO | | government |
houston-rockets | Houston Rockets | 休斯頓火箭 休斯顿火箭 | | rights
hovione | Hovione | 好利安 | | cdmo
hovnanian | Hovnanian | | |
howard-hughes-corp | Howard Hughes Corp, Howard Hughes Holdings | | |
howard-hughes-medical-institute | Howard Hughes Medical Institute | 霍華德休斯醫學研究所 霍华德休斯医学研究所 | |
howden-group | Howden Group, Howden Broking | 豪顿保险经纪 豪頓保險經紀 | observer |
howmet | Howmet, Howmet Aerospace | 豪梅特 豪梅特航空 | | parts
hoy-tv | HOY TV, Fantastic Television | HOY奇妙電視 HOY奇妙电视 奇妙電視 奇妙电视 HOY香港開電視 HOY香港开电视 香港開電視 香港开电视 | | platform
hoya | HOYA, Hoya, Hoya Corporation | 豪雅 保谷 豪雅光学 豪雅光學 保谷光学 保谷光學 | |
hoyun-international-leasing | Hoyun International Leasing | 和運國際租賃 和运国际租赁 | lender |
hp-inc | HP Inc | 惠普 | | servers
hph-trust | HPH Trust, Hutchison Port Holdings Trust | 和記港口信託 和记港口信托 | |
hps | HPS, HPS Investment Partners | HPS投資合夥 HPS投资合伙 | fund |
hs-hyosung-advanced-materials | HS Hyosung Advanced Materials | 晓星尖端材料 曉星尖端材料 | | materials
hs-orka | HS Orka | | | power
hs2 | HS2 Ltd, High Speed Two | 英国高铁2号 英國高鐵2號 英国高速铁路2号 英國高速鐵路2號 | |
hsbc-asset-management | HSBC Asset Management | 滙豐投資管理 汇丰投资管理 匯豐投資管理 汇丰资产管理 滙豐資產管理 | fund |
hsbc-china | HSBC China, HSBC Bank China | 汇丰中国 滙豐中國 汇丰银行中国 滙豐銀行中國 匯豐中國 匯豐銀行中國 匯豐銀行（中國） 汇丰银行（中国） | lender |
hsbc-jintrust | HSBC Jintrust | 汇丰晋信 滙豐晉信 汇丰晋信基金 滙豐晉信基金 | fund |
hsbc-life | HSBC Life, HSBC Life Hong Kong | 滙豐人壽香港 汇丰人寿香港 匯豐人壽 | lender |
hsbc-life-china | HSBC Life China | 汇丰人寿 滙豐人壽 汇丰人寿中国 滙豐人壽中國 | lender |
hsbc-qianhai-securities | HSBC Qianhai Securities | 汇丰前海证券 滙豐前海證券 汇丰前海 滙豐前海 | observer |
hsbc-taiwan | HSBC Taiwan, HSBC Bank Taiwan | 滙豐台灣 滙豐臺灣 汇丰台湾 匯豐台灣 匯豐臺灣 滙豐（台灣）銀行 滙豐（臺灣）銀行 汇丰（台湾）银行 | lender |
hse-ireland | Health Service Executive | 爱尔兰卫生服务署 愛爾蘭衞生服務署 愛爾蘭衛生服務署 | |
hsg-sungdong-shipbuilding | HSG Sungdong Shipbuilding, Sungdong Shipbuilding | 城东造船 城東造船 | | ships
hsin-chong-construction | Hsin Chong Construction | 新昌營造 新昌营造 新昌集團 新昌集团 | | epc
hsin-kao-gas | Hsin Kao Gas | 欣高石油氣 欣高石油气 | | gasbuyer
hsin-tai-gas | Hsin Tai Gas | 欣泰石油氣 欣泰石油气 | | gasbuyer
hsin-tao-power | Hsin Tao Power | 新桃電力 新桃电力 | | power
hsin-tung-yang | Hsin Tung Yang | 新東陽 新东阳 | |
hsin-yun-natural-gas | Hsin Yun Natural gas | 欣雲天然氣 欣云天然气 | | gasbuyer
hsinchu-county-industry-development | Hsinchu County Industry Development | 新竹縣產業發展處 新竹县产业发展处 | government |
hsinchu-mackay-hospital | Hsinchu MacKay Hospital | 新竹馬偕醫院 新竹马偕医院 | |
hsinchu-toplus-lioneers | Hsinchu Toplus Lioneers, Hsinchu Lioneers | 新竹攻城獅 新竹攻城狮 新竹御嵿攻城獅 新竹御嵿攻城狮 | |
hsmc | HSMC, Wuhan Hongxin | 武汉弘芯 武漢弘芯 弘芯 | | foundry
hsu-fu-chi | Hsu Fu Chi | 徐福记 徐福記 | |
hsun-chieh-investment | Hsun Chieh Investment | 迅捷投資 迅捷投资 | fund |
ht-saae | HT-SAAE, Shanghai Aerospace Automobile Electromechanical | 航天机电 航天機電 上海航天汽车机电 上海航天汽車機電 | | solar
htgf | High-Tech Gründerfonds, HTGF | | fund |
hu-lane | Hu Lane | 胡連精密 胡连精密 | | parts
hu-qing-yu-tang | Hu Qing Yu Tang | 胡庆余堂 胡慶餘堂 | | drugs
hua-an-fund | Hua An Fund, HuaAn Fund | 华安基金 華安基金 | fund |
hua-hong-grace | Hua Hong Grace, HHGrace, Huahong Grace | 华虹宏力 華虹宏力 上海华虹宏力 上海華虹宏力 | | foundry
hua-hong-group | Hua Hong Group, Huahong Group | 华虹集团 華虹集團 上海华虹集团 上海華虹集團 | | foundry
hua-hong-wuxi | Hua Hong Wuxi, Hua Hong Manufacturing | 华虹无锡 華虹無錫 华虹制造 華虹製造 | | foundry
hua-medicine | Hua Medicine | 华领医药 華領醫藥 | | drugs
hua-nan-leasing | Hua Nan Leasing | 華南國際租賃 华南国际租赁 華南金租賃 华南金租赁 | lender |
hua-nan-venture-capital | Hua Nan Venture Capital | 華南金創投 华南金创投 | fund |
huaao-trust | Huaao Trust, Hua'ao International Trust | 华澳信托 華澳信託 华澳国际信托 華澳國際信託 | lender |
huabao-duding-leasing | Huabao Duding Leasing, Hwabao Leasing, Hwabao Metropolitan Leasing | 华宝租赁 華寶租賃 华宝都鼎租赁 華寶都鼎租賃 华宝都鼎 華寶都鼎 | lender |
huabao-international | Huabao International | 华宝国际 華寶國際 华宝股份 華寶股份 | |
huachen-trust | Huachen Trust | 华宸信托 華宸信託 | lender |
huadian-capital | Huadian Capital, China Huadian Capital Holdings | 华电资本 華電資本 华电资本控股 華電資本控股 中国华电资本 中國華電資本 | fund |
huadian-coal | Huadian Coal | 华电煤业 華電煤業 华电煤业集团 華電煤業集團 | | mining
huadian-energy | Huadian Energy | 华电能源 華電能源 | | power
huadian-engineering | Huadian Engineering, China Huadian Engineering | 华电工程 華電工程 华电科工 華電科工 中国华电科工集团 中國華電科工集團 | | epc
huadian-fuel-logistics | Huadian Fuel Logistics | 华电集团燃料 華電集團燃料 华电燃料物流 華電燃料物流 | | oilbuyer
huadian-heavy-industries | Huadian Heavy Industries | 华电重工 華電重工 | | epc
huadian-hong-kong | Huadian Hong Kong, China Huadian Hong Kong | 华电香港 華電香港 中国华电香港 中國華電香港 | |
huadian-liaoning-energy | Huadian Liaoning Energy, Jinshan Energy | 华电辽能 華電遼能 金山股份 华电辽宁能源 華電遼寧能源 | | power
huadian-power-international | Huadian Power International, Huadian International | 华电国际电力 華電國際電力 华电国际股份 華電國際股份 | | power
huadong-medicine | Huadong Medicine | 华东医药 華東醫藥 | | drugs
huafa-investment-holdings | Huafa Investment Holdings, Huafa Venture | 华实控股 華實控股 珠海科技集团 珠海科技集團 珠海科技产业集团 珠海科技產業集團 华金资本 華金資本 | fund |
huafei-nickel-cobalt | Huafei Nickel Cobalt | 华飞镍钴 華飛鎳鈷 | | materials
huafon-aluminium | Huafon Aluminium, Huafon Aluminum | 华峰铝业 華峰鋁業 華峯鋁業 | | parts
huafu-fashion | Huafu Fashion, Huafu | 华孚时尚 華孚時尚 | |
huafu-securities | Huafu Securities | 华福证券 華福證券 | observer |
huaguang-boiler | Huaguang Boiler, Wuxi Huaguang | 华光环能 華光環能 华光股份 華光股份 | | equipment
huagui-life | Huagui Life | 华贵人寿 華貴人壽 华贵保险 華貴保險 | lender |
huahai-insurance | Huahai Insurance | 华海财险 華海財險 华海保险 華海保險 | lender |
huahai-pharma | Huahai Pharma | 华海药业 華海藥業 | | drugs
huaian-guolian | Huai'an Guolian | 淮安国联 淮安國聯 淮安市国有联合投资发展集团 淮安市國有聯合投資發展集團 | fund |
huaian-municipal-government | Huai'an Municipal Government, Huai'an government, Huai'an municipal government | 淮安市政府 淮安市人民政府 | government |
huaihe-energy | Huaihe Energy | 淮河能源 | | mining power
huainan-mining | Huainan Mining | 淮南矿业 淮南礦業 淮河能源控股 | | mining
huairou-laboratory | Huairou Laboratory | 怀柔实验室 懷柔實驗室 | |
huairou-sci-tech-city | Huairou Sci-tech City, Huairou Science City Development | 怀柔科学城建设发展 懷柔科學城建設發展 怀柔科学城公司 懷柔科學城公司 | fund |
huajin-aramco | Huajin Aramco, Huajin Aramco Petrochemical | 华锦阿美 華錦阿美 华锦阿美石化 華錦阿美石化 | | oilbuyer
huajin-securities | Huajin Securities | 华金证券 華金證券 | observer |
huakai-yibai | Huakai Yibai | 华凯易佰 華凱易佰 | | retail
huakong-fund | Huakong Fund | 华控基金 華控基金 | fund |
huakong-tsingjiao | Huakong Tsingjiao | 华控清交 華控清交 | |
huakun-zhenyu | Huakun Zhenyu | 华鲲振宇 華鯤振宇 | | servers
hualan-biological | Hualan Biological | 华兰生物 華蘭生物 华兰疫苗 華蘭疫苗 | | drugs
huali-industrial | Huali Industrial, Huali Group | 华利集团 華利集團 | |
huali-university | Huali University | 华立大学集团 華立大學集團 | |
hualian-petrochemical | Hualian Petrochemical, Shandong Hualian | 华联石化 華聯石化 山东华联石化 山東華聯石化 | | oilbuyer
hualong-securities | Hualong Securities | 华龙证券 華龍證券 | observer |
hualu-engineering | Hualu Engineering, Hualu Engineering & Technology | 华陆公司 華陸公司 华陆工程 華陸工程 华陆工程科技 華陸工程科技 | | epc
huaneng-capital-services | Huaneng Capital Services, Huaneng Capital | 华能资本 華能資本 华能资本服务 華能資本服務 | fund |
huaneng-clean-energy-research-institute | Huaneng Clean Energy Research Institute | 华能清能院 華能清能院 清能院 中国华能集团清洁能源技术研究院 中國華能集團清潔能源技術研究院 | |
huaneng-coal-industry | Huaneng Coal Industry | 华能煤业 華能煤業 华能煤业公司 華能煤業公司 | | mining
huaneng-energy-and-communications | Huaneng Energy & Communications | 华能能交 華能能交 华能能源交通 華能能源交通 | | trading
huaneng-finance | Huaneng Finance, China Huaneng Finance | 华能财务 華能財務 中国华能财务 中國華能財務 | lender |
huaneng-gansu-energy | Huaneng Gansu Energy | 华能甘肃能源 華能甘肅能源 华能甘肃 華能甘肅 | | power
huaneng-guicheng-trust | Huaneng Guicheng Trust, Huaneng Trust | 华能信托 華能信託 华能贵诚信托 華能貴誠信託 | lender |
huaneng-hong-kong | Huaneng Hong Kong | 华能香港 華能香港 中国华能集团香港 中國華能集團香港 | fund |
huaneng-invesco-wlr | Huaneng Invesco WLR | 华能景顺 華能景順 华能景顺罗斯 華能景順羅斯 | fund |
huaneng-jiangsu-energy | Huaneng Jiangsu Energy | 华能江苏能源 華能江蘇能源 华能江苏 華能江蘇 | | power
huaneng-shandong-power | Huaneng Shandong Power, Huaneng Shandong | 华能山东发电 華能山東發電 | | power
huang-hsiang-construction | Huang Hsiang Construction | 皇翔 皇翔建設 皇翔建设 | |
huang-shang-huang | Huang Shang Huang | 煌上煌 | | retail
huanghe-whirlwind | Huanghe Whirlwind | 黄河旋风 黃河旋風 | | materials
huangma-technology | Huangma Technology, Zhejiang Huangma | 皇马科技 皇馬科技 | | chemicals
huangshan-tourism | Huangshan Tourism | 黄山旅游股份 黃山旅遊股份 黄山旅游集团 黃山旅遊集團 | |
huangshi-group | Huangshi Group, Royal Dairy | 皇氏集团 皇氏集團 皇氏乳业 皇氏乳業 | |
huangshi-municipal-government | Huangshi Municipal Government, Huangshi government, Huangshi municipal government | 黄石市政府 黃石市政府 黄石市人民政府 黃石市人民政府 | government |
huangtai-liquor | Huangtai Liquor | 皇台酒业 皇台酒業 皇臺酒業 | |
huanyang-offshore-wind | Huanyang Offshore Wind | 環洋離岸風電 环洋离岸风电 | | power
huaqiao-university | Huaqiao University | 华侨大学 華僑大學 | |
huaqin | Huaqin, Huaqin Technology | 华勤技术 華勤技術 华勤 華勤 | | servers
huarong-international-securities | Huarong International Securities | 华融国际证券 華融國際證券 | observer |
huarong-international-trust | Huarong International Trust, Huarong Trust, Xingbao Trust | 华融信托 華融信託 华融国际信托 華融國際信託 兴宝信托 興寶信託 兴宝国际信托 興寶國際信託 | lender |
huarui-bank | HuaRui Bank, Shanghai HuaRui Bank | 华瑞银行 華瑞銀行 上海华瑞银行 上海華瑞銀行 | lender |
huashan-hospital | Huashan Hospital | 华山医院 華山醫院 上海华山医院 上海華山醫院 复旦大学附属华山医院 復旦大學附屬華山醫院 | |
huasheng-lithium-battery | Huasheng Lithium Battery, HSC Corporation | 华盛锂电 華盛鋰電 | | materials
huatai-asset-management | Huatai Asset Management | 华泰资产 華泰資產 华泰保兴 華泰保興 | lender |
huatai-futures | Huatai Futures | 华泰期货 華泰期貨 | observer |
huatai-innovation-investment | Huatai Innovation Investment | 华泰创新投资 華泰創新投資 | fund |
huatai-insurance | Huatai Insurance, Huatai Insurance Group, Chubb China | 华泰保险 華泰保險 华泰保险集团 華泰保險集團 | lender |
huatai-international | Huatai International, Huatai Financial Holdings | 华泰国际 華泰國際 华泰金控 華泰金控 華泰金融控股香港 华泰金融控股香港 | observer |
huatai-paper | Huatai Paper, Shandong Huatai | 华泰股份 華泰股份 华泰纸业 華泰紙業 华泰集团 華泰集團 山东华泰纸业 山東華泰紙業 | |
huatai-pinebridge | Huatai-PineBridge, Huatai-PineBridge Fund | 华泰柏瑞 華泰柏瑞 华泰柏瑞基金 華泰柏瑞基金 | fund |
huatai-united-securities | Huatai United Securities | 华泰联合证券 華泰聯合證券 华泰联合 華泰聯合 | observer |
huatai-zijin-investment | Huatai Zijin Investment, Huatai Zijin | 华泰紫金 華泰紫金 华泰紫金投资 華泰紫金投資 | fund |
huate-gas | Huate Gas | 华特气体 華特氣體 | | materials
huatian-hotel | Huatian Hotel | 华天酒店 華天酒店 | |
huatian-technology | Huatian Technology, Tianshui Huatian | 华天科技 華天科技 天水华天 天水華天 | | chips
huatie-co | Huatie Co | 华铁股份 華鐵股份 | | trains
huatie-emergency | Huatie Emergency, Zhejiang Huatie | 华铁应急 華鐵應急 海南华铁 海南華鐵 | |
huatong-bank | Huatong Bank, Fujian Huatong Bank | 华通银行 華通銀行 福建华通银行 福建華通銀行 | lender |
huatong-meat | Huatong Meat | 华统股份 華統股份 | | farm
huatong-wires-and-cables | Huatong Wires & Cables | 华通线缆 華通線纜 | | equipment
huatu-education | Huatu Education | 华图教育 華圖教育 华图山鼎 華圖山鼎 | |
huatune | Huatune, HG Genuine | 华工正源 華工正源 | | optics
huawei-cloud | Huawei Cloud | 华为云 華為雲 | | cloud
huawei-digital-power | Huawei Digital Power | 华为数字能源 華為數字能源 华为数字能源技术 華為數字能源技術 | | equipment
huaxia-eye-hospital | Huaxia Eye Hospital | 华厦眼科 華廈眼科 | |
huaxia-wealth-management | Huaxia Wealth Management | 华夏理财 華夏理財 | fund |
huaxin-dingxin | Huaxin Dingxin | 华芯鼎新 華芯鼎新 | fund |
huaxin-trust | Huaxin Trust | 华信信托 華信信託 华信国际信托 華信國際信託 | lender |
huayi-chemical | Huayi Chemical, Cangzhou Dahua | 沧州大化 滄州大化 | | chemicals
huayi-electric | Huayi Electric | 华仪电气 華儀電氣 | | equipment
huayi-group | Huayi Group, Shanghai Huayi, Shanghai Huayi Group | 华谊集团 華誼集團 上海华谊 上海華誼 上海华谊集团 上海華誼集團 | |
huaying-agricultural | Huaying Agricultural | 华英农业 華英農業 | | farm
huayou-holding | Huayou Holding, Huayou Group | 华友控股 華友控股 华友控股集团 華友控股集團 | | materials mining
huayou-new-energy | Huayou New Energy, Quzhou Huayou, Zhejiang Huayou | 华友新能源 華友新能源 衢州华友 衢州華友 | | materials
huayuan-securities | Huayuan Securities | 华源证券 華源證券 | observer |
huazheng-new-material | Huazheng New Material | 华正新材 華正新材 | | materials
huazhong-cnc | Huazhong CNC, Huazhong Numerical Control | 华中数控 華中數控 | | equipment
huazhong-university-of-science-and-technology | Huazhong University of Science and Technology, HUST | 华中科技大学 華中科技大學 华科大 華科大 华中科大 華中科大 | |
hub-international | Hub International | | observer |
hub-power | Hub Power, Hubco | 胡布电力 胡布電力 胡布电力公司 胡布電力公司 | | power
hubbell-inc | Hubbell Inc | 胡貝爾 胡贝尔 | | equipment
hubei-agricultural-development-group | Hubei Agricultural Development Group, Hubei Nongfa | 湖北农发集团 湖北農發集團 湖北农业发展集团 湖北農業發展集團 | |
hubei-airport-group | Hubei Airport Group, Ezhou Huahu Airport | 湖北机场集团 湖北機場集團 鄂州花湖机场 鄂州花湖機場 花湖机场 花湖機場 湖北国际物流机场 湖北國際物流機場 | |
hubei-asset-management | Hubei Asset Management | 湖北资产 湖北資產 湖北省资产管理 湖北省資產管理 | lender |
hubei-baiyunbian | Hubei Baiyunbian | 白云边 白雲邊 | |
hubei-communications-investment | Hubei Communications Investment, Hubei Jiaotou | 湖北交投集团 湖北交投集團 湖北省交投 湖北交通投资集团 湖北交通投資集團 | |
hubei-consumer-finance | Hubei Consumer Finance | 湖北消费金融 湖北消費金融 | lender |
hubei-cultural-tourism-group | Hubei Cultural Tourism Group, Hubei Wenlv | 湖北文旅 湖北文旅集团 湖北文旅集團 湖北文化旅游集团 湖北文化旅遊集團 | |
hubei-department-of-transportation | Hubei Department of Transportation, Hubei Provincial Transport Department | 湖北省交通运输厅 湖北省交通運輸廳 湖北交通运输厅 湖北交通運輸廳 | government |
hubei-development-and-reform-commission | Hubei Development and Reform Commission | 湖北省发改委 湖北省發改委 湖北发改委 湖北發改委 湖北省发展改革委 湖北省發展改革委 | government |
hubei-energy-finance | Hubei Energy Finance | 湖北能源财务 湖北能源財務 | lender |
hubei-financing-guarantee | Hubei Financing Guarantee, Hubei Guarantee Group | 湖北担保 湖北擔保 湖北省融资担保 湖北省融資擔保 | lender |
hubei-healthcare-security-administration | Hubei Healthcare Security Administration | 湖北省医保局 湖北省醫保局 湖北医保局 湖北醫保局 | government |
hubei-high-tech-investment | Hubei High-tech Investment | 湖北高投 湖北省高新产业投资集团 湖北省高新產業投資集團 湖北高投集团 湖北高投集團 | fund |
hubei-natural-gas | Hubei Natural Gas | 湖北天然气 湖北天然氣 | | gasbuyer
hubei-port-group | Hubei Port Group | 湖北港口集团 湖北港口集團 | | transport
hubei-provincial-department-of-finance | Hubei Provincial Department of Finance, Hubei Department of Finance | 湖北省财政厅 湖北省財政廳 湖北财政厅 湖北財政廳 | government |
hubei-provincial-government | Hubei Provincial Government, Hubei provincial government, Hubei government | 湖北省政府 湖北省人民政府 | government |
hubei-railway-development-fund | Hubei Railway Development Fund, Hubei Railway Group | 湖北铁路集团 湖北鐵路集團 湖北铁发基金 湖北鐵發基金 湖北省铁路发展基金 湖北省鐵路發展基金 | fund |
hubei-re-guarantee | Hubei Re-guarantee | 湖北省再担保 湖北省再擔保 湖北再担保 湖北再擔保 湖北省融资再担保 湖北省融資再擔保 | lender |
hubei-rt-advanced-materials | Hubei RT Advanced Materials, RT Advanced Materials | 融通高科 | | materials
hubei-rural-credit-union | Hubei Rural Credit Union | 湖北农信 湖北農信 湖北省联社 湖北省聯社 | lender |
hubei-sanning-chemical | Hubei Sanning Chemical | 三宁化工 三寧化工 湖北三宁 湖北三寧 | | fertiliser
hubei-sanonda | Hubei Sanonda | 沙隆达 沙隆達 湖北沙隆达 湖北沙隆達 | | chemicals
hubei-sasac | Hubei SASAC, Hubei Provincial SASAC | 湖北省国资委 湖北省國資委 湖北国资委 湖北國資委 | government |
hubei-science-and-technology-investment | Hubei Science & Technology Investment, Optics Valley Sci-tech Investment, Hubei Kexintou | 湖北科投 湖北科投集团 湖北科投集團 湖北省科技投资集团 湖北省科技投資集團 | |
hubei-three-gorges-rural-commercial-bank | Hubei Three Gorges Rural Commercial Bank | 三峡农商行 三峽農商行 湖北三峡农商行 湖北三峽農商行 | lender |
hubei-xiangyun | Hubei Xiangyun | 祥云股份 祥雲股份 湖北祥云 湖北祥雲 | | fertiliser
hubei-yihua-group | Hubei Yihua Group | 宜化集团 宜化集團 湖北宜化集团 湖北宜化集團 | | fertiliser
hubspot | HubSpot | | | software
hudbay | Hudbay, Hudbay Minerals | 哈德貝礦業 哈德贝矿业 哈德貝 哈德贝 | | mining
hudson-pacific | Hudson Pacific | | |
hudson-river-trading | Hudson River Trading | | fund |
hudsons-bay | Hudson's Bay, HBC | 哈德遜灣百貨 哈德逊湾百货 哈德遜灣公司 哈德逊湾公司 | | retail
hufvudstaden | Hufvudstaden | | |
hugel | Hugel | 秀杰 秀傑 | | drugs
hugging-face | Hugging Face | 抱抱臉 抱抱脸 擁抱臉 拥抱脸 | | platform
hughes-network-systems | Hughes Network Systems | 休斯網絡系統 休斯网络系统 | | telecom
hugo-boss | Hugo Boss | 雨果博斯 | |
huguang-auto-harness | Huguang Auto Harness, Kunshan Huguang | 沪光股份 滬光股份 | | parts
huhtamaki | Huhtamäki, Huhtamaki | 普乐集团 普樂集團 | |
hui-xian-reit | Hui Xian REIT | 匯賢產業信託 汇贤产业信托 | |
huida-sanitary-ware | Huida Sanitary Ware | 惠达卫浴 惠達衞浴 惠達衛浴 | |
huifu | Huifu, Huifu Payment | 汇付天下 匯付天下 汇付支付 匯付支付 | |
huineng-coal-and-power | Huineng Coal and Power, Inner Mongolia Huineng | 汇能煤电 匯能煤電 汇能集团 匯能集團 内蒙古汇能 內蒙古匯能 | | mining
huione-group | Huione Group | 汇旺集团 匯旺集團 | |
huiqiang-new-material | Huiqiang New Material | 惠强新材 惠強新材 惠强新能源 惠強新能源 | | materials
huiquan-brewery | Huiquan Brewery | 惠泉啤酒 | |
huirong-fund | Huirong Fund, Henan Huirong Capital, Henan Capital Huirong | 汇融基金 匯融基金 河南汇融基金 河南匯融基金 河南汇融资管 河南匯融資管 | fund |
huis-ten-bosch | Huis Ten Bosch | 豪斯登堡 | |
huishan-dairy | Huishan Dairy | 辉山乳业 輝山乳業 | |
huishang-bank-financial-leasing | Huishang Bank Financial Leasing, Huiyin Financial Leasing | 徽银金租 徽銀金租 徽银金融租赁 徽銀金融租賃 | lender |
huisheng-international | Huisheng International | 惠生国际 惠生國際 | | farm
huisman | Huisman Equipment | 豪氏威马 豪氏威馬 | | equipment
huitian-new-materials | Huitian New Materials | 回天新材 | | materials
huiyin-wealth-management | Huiyin Wealth Management | 徽银理财 徽銀理財 | fund |
huiyuan-juice | Huiyuan Juice | 汇源果汁 匯源果汁 汇源集团 匯源集團 | |
huiyun-titanium | Huiyun Titanium | 惠云钛业 惠雲鈦業 | | chemicals
huize-holding | Huize Holding, Huize | 慧择保险 慧擇保險 | |
huizhou-investment-holding | Huizhou Investment Holding | 惠州投控 惠州市投资控股 惠州市投資控股 | fund |
huizhou-municipal-government | Huizhou Municipal Government, Huizhou government, Huizhou municipal government | 惠州市政府 惠州市人民政府 | government |
huizhou-sasac | Huizhou SASAC, Huizhou Municipal SASAC | 惠州市国资委 惠州市國資委 惠州国资委 惠州國資委 | government |
hulic | Hulic | | |
hulu | Hulu | | | media
huludao-zinc | Huludao Zinc | 锌业股份 鋅業股份 葫芦岛锌业 葫蘆島鋅業 | | mining
huluwa-pharma | Huluwa Pharma | 葫芦娃药业 葫蘆娃藥業 | | drugs
human-health-holdings | Human Health Holdings | 盈健醫療 盈健医疗 盈健醫療集團 盈健医疗集团 | |
human-horizons | Human Horizons, HiPhi | 华人运通 華人運通 高合汽车 高合汽車 | | cars
humana | Humana | 哈門那 哈门那 哈門納 哈门纳 | lender |
humanitas | Humanitas Hospital, Humanitas Group | | |
humans-and | Humans& | | | software
humanwell-healthcare | Humanwell Healthcare | 人福医药 人福醫藥 | | drugs
hummel-international | Hummel International | | |
hummingbird-bioscience | Hummingbird Bioscience | | | drugs
humon-smelting | Humon Smelting, Shandong Humon | 恒邦股份 恆邦股份 山东恒邦冶炼 山東恆邦冶煉 | | mining
hunan-agricultural-development-investment | Hunan Agricultural Development Investment | 湖南农发投 湖南農發投 湖南农业发展投资集团 湖南農業發展投資集團 | |
hunan-airlines | Hunan Airlines | 湖南航空 红土航空 紅土航空 | | airline
hunan-airport-group | Hunan Airport Group | 湖南机场集团 湖南機場集團 湖南机场 湖南機場 | |
hunan-asset-management | Hunan Asset Management, Caixin Asset Management | 湖南资产 湖南資產 湖南省财信资产 湖南省財信資產 财信资产 財信資產 湖南财信资产 湖南財信資產 | lender |
hunan-cancer-hospital | Hunan Cancer Hospital | 湖南省肿瘤医院 湖南省腫瘤醫院 | |
hunan-corun | Hunan Corun, Corun New Energy | 科力远 科力遠 湖南科力远 湖南科力遠 | | batteries
hunan-department-of-transportation | Hunan Department of Transportation, Hunan Provincial Transport Department | 湖南省交通运输厅 湖南省交通運輸廳 湖南交通运输厅 湖南交通運輸廳 | government |
hunan-development-and-reform-commission | Hunan Development and Reform Commission | 湖南省发改委 湖南省發改委 湖南发改委 湖南發改委 湖南省发展改革委 湖南省發展改革委 | government |
hunan-development-group | Hunan Development Group, Hunan Development | 湖南发展集团 湖南發展集團 | | power
hunan-energy-group | Hunan Energy Group | 湖南能源集团 湖南能源集團 | | power
hunan-financing-guarantee | Hunan Financing Guarantee, Hunan Guaranty Group | 湖南担保 湖南擔保 湖南融资担保 湖南融資擔保 湖南省融资担保 湖南省融資擔保 | lender |
hunan-furong-fund | Hunan Furong Fund, Jinfurong Fund, Hunan Golden Hibiscus Fund | 金芙蓉基金 湖南金芙蓉 湖南省金芙蓉产业引导基金 湖南省金芙蓉產業引導基金 金芙蓉产业引导基金 金芙蓉產業引導基金 | fund |
hunan-gold-group | Hunan Gold Group | 湖南黄金集团 湖南黃金集團 | | mining
hunan-healthcare-security-administration | Hunan Healthcare Security Administration | 湖南省医保局 湖南省醫保局 湖南医保局 湖南醫保局 | government |
hunan-hi-tech-venture-capital | Hunan Hi-tech Venture Capital, Hunan High-tech Venture Capital Group | 高新创投 高新創投 湖南高新创投 湖南高新創投 湖南高新创投集团 湖南高新創投集團 | fund |
hunan-kbc | Hunan KBC, KBC Corporation | 金博股份 | | materials
hunan-nonferrous-metals | Hunan Nonferrous Metals | 湖南有色 湖南有色金属 湖南有色金屬 | | mining
hunan-provincial-department-of-finance | Hunan Provincial Department of Finance, Hunan Department of Finance | 湖南省财政厅 湖南省財政廳 湖南财政厅 湖南財政廳 | government |
hunan-provincial-government | Hunan Provincial Government, Hunan provincial government, Hunan government | 湖南省政府 湖南省人民政府 | government |
hunan-railway | Hunan Railway, Hunan Rail Transit Holding | 湖南轨道集团 湖南軌道集團 湖南轨道交通控股集团 湖南軌道交通控股集團 | |
hunan-rural-credit-union | Hunan Rural Credit Union | 湖南农信 湖南農信 湖南省联社 湖南省聯社 | lender |
hunan-sasac | Hunan SASAC, Hunan Provincial SASAC | 湖南省国资委 湖南省國資委 湖南国资委 湖南國資委 | government |
hunan-tea-group | Hunan Tea Group | 湖南省茶业集团 湖南省茶業集團 湘茶集团 湘茶集團 | |
hunan-tourism-group | Hunan Tourism Group | 湖南旅游集团 湖南旅遊集團 湘旅集团 湘旅集團 湖南旅游发展投资集团 湖南旅遊發展投資集團 | |
hunan-transportation-investment | Hunan Transportation Investment, Hunan Expressway Group | 湖南高速集团 湖南高速集團 湖南省高速公路集团 湖南省高速公路集團 | |
hunan-trust | Hunan Trust, Caixin Trust | 财信信托 財信信託 湖南信托 湖南信託 湖南省财信信托 湖南省財信信託 | lender |
hunan-tv | Hunan TV, Hunan Broadcasting System | 湖南卫视 湖南衞視 湖南衛視 湖南广电 湖南廣電 | | media
hunan-university | Hunan University | 湖南大学 湖南大學 | |
hunan-xiangjiang-new-area-development-group | Hunan Xiangjiang New Area Development Group, Xiangjiang Group | 湘江集团 湘江集團 湖南湘江新区发展集团 湖南湘江新區發展集團 湘江新区发展集团 湘江新區發展集團 | fund |
hunan-xiangjiang-new-area-management-committee | Hunan Xiangjiang New Area Management Committee | 湘江新区管委会 湘江新區管委會 湖南湘江新区管委会 湖南湘江新區管委會 | government |
hunan-xiangshui-group | Hunan Xiangshui Group | 湘水集团 湘水集團 湖南湘水集团 湖南湘水集團 湖南港航水利集团 湖南港航水利集團 | |
hunan-xiangtou-goldsky-titanium | Hunan Xiangtou Goldsky Titanium | 金天钛业 金天鈦業 湘投金天 | | materials
hunan-xiangtou-holding | Hunan Xiangtou Holding, Xiangtou Holding, Hunan Xiangtou | 湘投控股 湘投集团 湘投集團 湖南湘投 湖南湘投控股集团 湖南湘投控股集團 湖南湘投控股 | fund |
hundsun-technologies | Hundsun Technologies | 恒生电子 恒生電子 | | software
hung-cheng-venture-capital | Hung Cheng Venture Capital | 宏誠創投 宏诚创投 | fund |
hung-fook-tong | Hung Fook Tong | 鴻福堂 鸿福堂 鴻福堂集團 鸿福堂集团 | |
hung-hing-printing | Hung Hing Printing | 鴻興印刷 鸿兴印刷 鴻興印刷集團 鸿兴印刷集团 | |
hung-hua-construction | Hung Hua Construction | 宏華營造 宏华营造 | | epc
hung-poo-real-estate | Hung Poo Real Estate | 宏普 宏普建設 宏普建设 | |
hung-sheng-construction | Hung Sheng Construction | 宏盛 宏盛建設 宏盛建设 | |
hungarian-exim | Hungarian Eximbank, EXIM Hungary, Hungarian Export-Import Bank, Eximbank Hungary | 匈牙利进出口银行 匈牙利進出口銀行 | lender |
hungarian-government | Hungarian government, Hungarian state | 匈牙利政府 | government |
hungerstation | HungerStation | | | platform
hunnu-air | Hunnu Air | 匈奴航空 | | airline
hunting | Hunting plc | 亨廷石油 | |
huntington-bancshares | Huntington Bancshares, Huntington National Bank | 亨廷頓銀行 亨廷顿银行 亨廷頓銀行股份 亨廷顿银行股份 | lender |
huntington-ingalls | Huntington Ingalls, Huntington Ingalls Industries, Newport News Shipbuilding | 亨廷頓英格爾斯 亨廷顿英格尔斯 亨廷頓英格爾工業 亨廷顿英格尔工业 | | ships defence
huntsman-corp | Huntsman Corp | 亨斯邁 亨斯迈 亨斯曼 | | materials
hunya-foods | Hunya Foods | 宏亞食品 宏亚食品 | |
hupu | Hupu | 虎扑 虎撲 虎扑体育 虎撲體育 | | social
hurtigruten | Hurtigruten, HX Expeditions | 海达路德 海達路德 | |
hurun | Hurun | 胡润研究院 胡潤研究院 胡润百富 胡潤百富 | observer |
husky-energy | Husky Energy | 赫斯基能源 | | oil
husqvarna | Husqvarna | 富世华 富世華 富世华集团 富世華集團 | | equipment
huta-czestochowa | Huta Częstochowa | | | steel
huta-stalowa | Huta Stalowa Wola | 斯塔洛瓦沃拉钢厂 斯塔洛瓦沃拉鋼廠 | | defence
hutama-karya | Hutama Karya | | |
hutchinson-builders | Hutchinson Builders | | |
hutchison-ports | Hutchison Ports | 和記港口 和记港口 和記港口集團 和记港口集团 | |
hutchison-telecommunications-hong-kong | Hutchison Telecommunications Hong Kong | 和記電訊香港 和记电讯香港 和記電訊 和记电讯 和記電訊香港控股 和记电讯香港控股 | | telecom
hutchison-telephone-macau | Hutchison Telephone Macau | 和記電話澳門 和记电话澳门 | | telecom
hutchmed-hong-kong | HUTCHMED Hong Kong | 和黃醫藥香港 和黄医药香港 | | drugs
huvepharma | Huvepharma | | |
huya | Huya | 虎牙直播 虎牙公司 | | media
huzhou-industrial-investment | Huzhou Industrial Investment | 湖州产业集团 湖州產業集團 湖州市产业投资发展集团 湖州市產業投資發展集團 | fund |
huzhou-municipal-government | Huzhou Municipal Government, Huzhou government, Huzhou municipal government | 湖州市政府 湖州市人民政府 | government |
huzhou-sasac | Huzhou SASAC, Huzhou Municipal SASAC | 湖州市国资委 湖州市國資委 湖州国资委 湖州國資委 | government |
hv-capital | HV Capital | | fund |
hvc-nl | HVC Groep | | | power
hwabao-fund | Hwabao Fund, Fortune SG Fund | 华宝基金 華寶基金 | fund |
hwabao-investment | Hwabao Investment, Hwabao Equity Investment, Baowu Industrial Finance | 华宝投资 華寶投資 华宝股权 華寶股權 | fund |
hwabao-securities | Hwabao Securities, Hwabao WP | 华宝证券 華寶證券 | observer |
hwacom-systems | Hwacom Systems | 華電聯網公司 华电联网公司 | |
hwang-chang-general-contractor | Hwang Chang General Contractor | 皇昌 皇昌營造 皇昌营造 | | epc
hwashin | Hwashin | | | parts
hwatsing | Hwatsing, Hwatsing Technology | 华海清科 華海清科 | | equipment
hy-vee | Hy-Vee | | | retail
hy24 | Hy24 | | fund |
hyakugo-bank | Hyakugo Bank | 百五银行 百五銀行 | lender |
hyatt | Hyatt, Hyatt Hotels | 凯悦 凱悦 凱悅 凯悦酒店集团 凱悦酒店集團 凱悅酒店集團 凯悦酒店 凱悦酒店 凱悅酒店 | |
hybe | HYBE, Big Hit Entertainment | 海比娱乐 海比娛樂 HYBE娱乐 HYBE娛樂 Hybe娱乐 Hybe娛樂 | | rights
hybio-pharma | Hybio Pharma | 翰宇药业 翰宇藥業 | | drugs
hybribio | Hybribio | 凯普生物 凱普生物 | | equipment
hybrit | Hybrit, HYBRIT | | | steel
hycet | HYCET, HYCET Technology | 蜂巢易创 蜂巢易創 | | parts
hycroft | Hycroft | | | mining
hydra-host | Hydra Host | | | cloud
hydro-one | Hydro One | | | power
hydro-ottawa | Hydro Ottawa | | | power
hydro-quebec | Hydro-Québec, Hydro-Quebec | 魁北克水電 魁北克水电 魁北克水電公司 魁北克水电公司 | | power
hydro-rein | Hydro Rein | | | power
hydro-tasmania | Hydro Tasmania | 塔斯马尼亚水电 塔斯馬尼亞水電 | | power
hydrochina | Hydrochina | 水电顾问 水電顧問 中国水电顾问 中國水電顧問 中国水电工程顾问 中國水電工程顧問 | | epc
hydrogenpro | HydrogenPro | | | equipment
hydrom | Hydrom, Hydrogen Oman | 阿曼氢能公司 阿曼氫能公司 | government |
hydrostor | Hydrostor | | | power
hyflux | Hyflux | 凯发集团 凱發集團 | |
hygeia-healthcare | Hygeia Healthcare | 海吉亚医疗 海吉亞醫療 海吉亚 海吉亞 | |
hygenco | Hygenco | | |
hyimpulse | HyImpulse | | | launch
hyliion | Hyliion | | | power
hylink | Hylink | 华扬联众 華揚聯眾 | |
hynet | HyNet North West | | |
hyosung | Hyosung, Hyosung TNC | 晓星集团 曉星集團 晓星 曉星 | | materials
hyosung-heavy-industries | Hyosung Heavy Industries, Hyosung Heavy | 晓星重工业 曉星重工業 晓星重工 曉星重工 | | equipment
hypera | Hypera, Hypera Pharma | | | drugs
hypergryph | Hypergryph | 鹰角网络 鷹角網絡 | |
hyperoptic | Hyperoptic | | | telecom
hypertec | Hypertec | | | servers
hyphen-hydrogen-energy | Hyphen Hydrogen Energy | | |
hypo-noe | Hypo Noe | | lender |
hypo-vorarlberg | Hypo Vorarlberg | | lender |
hypovereinsbank | HypoVereinsbank | 裕宝银行 裕寶銀行 裕宝联合银行 裕寶聯合銀行 | lender |
hyptec | Hyptec, GAC Hyptec | 昊铂 昊鉑 昊铂汽车 昊鉑汽車 | | cars
hysan-development | Hysan Development, Hysan | 希慎興業 希慎兴业 希慎 | |
hysata | Hysata | | | fuelcells
hysetco | HysetCo | | |
hyster-yale | Hyster-Yale | 海斯特耶魯 海斯特耶鲁 | | equipment
hytera | Hytera | 海能达 海能達 | | telecom
hyundai-asan | Hyundai Asan | 现代峨山 現代峨山 | |
hyundai-autoever | Hyundai AutoEver | 现代奥特奥博 現代奧特奧博 | | software
hyundai-capital | Hyundai Capital | | lender |
hyundai-card | Hyundai Card | 现代信用卡 現代信用卡 | lender |
hyundai-commercial | Hyundai Commercial | 现代商业金融 現代商業金融 | lender |
hyundai-department-store | Hyundai Department Store | 现代百货 現代百貨 | | retail
hyundai-e-and-c | Hyundai E&C, Hyundai Engineering & Construction | 现代工程建设 現代工程建設 | | epc
hyundai-elevator | Hyundai Elevator | 现代电梯 現代電梯 | |
hyundai-energy-solutions | Hyundai Energy Solutions | 现代能源解决方案 現代能源解決方案 | | solar
hyundai-engineering | Hyundai Engineering | 现代ENG 現代ENG | | epc
hyundai-glovis | Hyundai Glovis | 现代格罗唯视 現代格羅唯視 格罗唯视 格羅唯視 | | shipping
hyundai-green-food | Hyundai Green Food | | |
hyundai-heavy-industries-group | Hyundai Heavy Industries Group | 现代重工集团 現代重工集團 | |
hyundai-home-shopping | Hyundai Home Shopping | 现代家庭购物 現代家庭購物 | | retail
hyundai-livart | Hyundai Livart | | |
hyundai-marine-and-fire | Hyundai Marine & Fire, Hyundai Marine | 现代海上火灾保险 現代海上火災保險 | lender |
hyundai-mobis | Hyundai Mobis | 现代摩比斯 現代摩比斯 | | parts
hyundai-motor-america | Hyundai Motor America, Hyundai Motor Group Metaplant America, Metaplant America | 現代汽車美國 现代汽车美国 現代汽車美國超級工廠 现代汽车美国超级工厂 | | cars
hyundai-motor-india | Hyundai Motor India | 现代汽车印度 現代汽車印度 | | cars
hyundai-motor-securities | Hyundai Motor Securities | 现代汽车证券 現代汽車證券 | lender |
hyundai-rotem | Hyundai Rotem | 现代罗特姆 現代羅特姆 | | trains
hyundai-steel | Hyundai Steel | 现代制铁 現代制鐵 | | steel
hyundai-transys | Hyundai Transys | 现代坦迪斯 現代坦迪斯 | | parts
hyundai-wia | Hyundai Wia | 现代威亚 現代威亞 | | parts
hyve-solutions | Hyve Solutions | | | servers
hyzon-motors | Hyzon Motors | | | cars
hz-putnicki-prijevoz | HŽ Putnički prijevoz, HŽ Infrastruktura | 克罗地亚铁路 克羅地亞鐵路 | |
`
