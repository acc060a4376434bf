export const partiesYtoZ = `
yageo | Yageo, YAGEO Group | 國巨 国巨 國巨集團 国巨集团 國巨* 国巨* | |
yahua-industrial | Yahua Industrial, Sichuan Yahua | 雅化集团 雅化集團 | | lithium
yang-ming | Yang Ming, Yang Ming Marine | 陽明海運 阳明海运 | | shipping
yangnong-chemical | Yangnong Chemical | 扬农化工 揚農化工 | | materials
yangzijiang | Yangzijiang Shipbuilding, Yangzijiang | 揚子江船業 扬子江船业 | | ships
yankey-engineering | Yankey Engineering | 洋基工程 | | epc
yankuang-energy | Yankuang Energy, Yancoal, Yankuang Group | 兖矿能源 兗礦能源 兖矿集团 兗礦集團 兖州煤业 兗州煤業 兖煤 兗煤 | | mining
yantai-guofeng-investment | Yantai Guofeng Investment, Yantai Guofeng | 国丰集团 國豐集團 烟台国丰 煙台國豐 国丰投资 國豐投資 烟台国丰投资控股集团 煙台國豐投資控股集團 | |
yara | Yara | 雅苒 雅苒国际 雅苒國際 雅拉国际 雅拉國際 | | fertiliser
yibin-development-group | Yibin Development Group, Yibin Development Holding | 宜发展集团 宜發展集團 宜宾发展控股集团 宜賓發展控股集團 宜宾发展控股 宜賓發展控股 | |
yidao-new-energy | Yidao New Energy, DAS Solar | 一道新能 一道新能源 | | solar
yieh-phui | Yieh Phui | 燁輝 烨辉 燁輝企業 烨辉企业 | | steel
yieh-united-steel | Yieh United Steel, Yusco | 燁聯鋼鐵 烨联钢铁 燁聯 烨联 | | steel
yilan-county-government | Yilan County Government | 宜蘭縣政府 宜兰县政府 | government |
yili | Yili | 伊利 伊利股份 | | farm
yingda-taihe | Yingda Taihe | 英大泰和 英大人寿 英大人壽 英大财险 英大財險 | lender |
yingda-trust | Yingda Trust, Yingda International Trust | 英大信托 英大信託 英大国际信托 英大國際信託 | lender |
yinghe-technology | Yinghe Technology | 赢合科技 贏合科技 | | equipment
yingli-energy | Yingli Energy, Yingli Solar | 英利能源 英利集团 英利集團 | | solar
yintai-gold | Yintai Gold, Shanjin International | 山金国际 山金國際 银泰黄金 銀泰黃金 | | mining
yitai-coal | Yitai Coal, Inner Mongolia Yitai | 伊泰煤炭 伊泰股份 | | mining
yixin-group | Yixin Group, Yixin | 易鑫集团 易鑫集團 易鑫 易鑫租赁 易鑫租賃 | lender |
ymtc | YMTC, Yangtze Memory, Yangtze Memory Technologies | 長江存儲 长江存储 长江存储控股 長江存儲控股 长控集团 長控集團 长存集团 長存集團 长江存储科技 長江存儲科技 | | chips memory
yongan-insurance | Yongan Insurance | 永安保险 永安保險 永安财险 永安財險 | lender |
yongxing-special-materials | Yongxing Special Materials | 永兴材料 永興材料 | | lithium
yongying-financial-leasing | Yongying Financial Leasing, Maxwealth Financial Leasing | 永赢金租 永贏金租 永赢金融租赁 永贏金融租賃 | lender |
youku | Youku | 优酷 優酷 | | platform
youngy | Youngy, Youngy Investment | 融捷股份 | | lithium
yuanta | Yuanta | 元大投顧 元大 | observer |
yuanta-bank | Yuanta Bank | 元大銀行 元大银行 | lender |
yuanta-financial | Yuanta Financial, Yuanta Financial Holdings | 元大金 元大金控 | lender |
yuanta-securities | Yuanta Securities | 元大證券 元大证券 元大證 元大证 | observer |
yuanta-securities-investment-trust | Yuanta Securities Investment Trust | 元大投信 | fund |
yuanxing-energy | Yuanxing Energy, Inner Mongolia Berun | 远兴能源 遠興能源 博源化工 | | materials
yuekai-securities | Yuekai Securities | 粤开证券 粵開證券 联讯证券 聯訊證券 | observer |
yuen-foong-yu | Yuen Foong Yu, YFY Inc, YFY, YFY Group | 永豐餘 永丰余 永豐餘投控 永丰余投控 永豐餘集團 永丰余集团 永豐餘控股 永丰余控股 | |
yuexiu-group | Yuexiu Group | 越秀集团 越秀集團 | |
yuexiu-industrial-fund | Yuexiu Industrial Fund, Yuexiu Capital | 越秀资本 越秀資本 越秀产业基金 越秀產業基金 | fund |
yuexiu-leasing | Yuexiu Leasing, Guangzhou Yuexiu Leasing | 越秀租赁 越秀租賃 越秀融资租赁 越秀融資租賃 广州越秀融资租赁 廣州越秀融資租賃 | lender |
yueyang-forest-and-paper | Yueyang Forest & Paper | 岳阳林纸 岳陽林紙 | |
yuguang-gold-and-lead | Yuguang Gold & Lead | 豫光金铅 豫光金鉛 | | mining
yulon-finance | Yulon Finance | 裕融企業 裕融企业 裕融 | lender |
yulon-motor | Yulon Motor, Yulon, Yulon Group | 裕隆汽車 裕隆汽车 裕隆集團 裕隆集团 裕隆 | | cars
yulon-nissan | Yulon Nissan, Yulon Nissan Motor | 裕日車 裕日车 裕隆日產 裕隆日产 裕隆日產汽車 裕隆日产汽车 | | cars
yulong-petrochemical | Yulong Petrochemical | 裕龙石化 裕龍石化 | | oilbuyer
yunfeng-capital | Yunfeng Capital, YF Capital | 云锋基金 雲鋒基金 | fund |
yungching-rehouse | Yungching Rehouse, Yungching Realty | 永慶房屋 永庆房屋 永慶房產集團 永庆房产集团 | |
yungshin-pharm | YungShin Pharm, Yung Shin Pharm, YungShin Global | 永信藥品 永信药品 永信國際投控 永信国际投控 永信投控 永信國際投資控股 永信国际投资控股 | | drugs
yunlin-county-government | Yunlin County Government | 雲林縣政府 云林县政府 | government |
yunnan-aluminium | Yunnan Aluminium | 云铝股份 雲鋁股份 | | mining
yunnan-communications-investment | Yunnan Communications Investment | 云南交投 雲南交投 | |
yunnan-construction | Yunnan Construction, Yunnan Construction Investment Holding, YCIH | 云南建投 雲南建投 云南建投集团 雲南建投集團 云南省建设投资控股集团 雲南省建設投資控股集團 | | epc
yunnan-copper | Yunnan Copper | 云南铜业 雲南銅業 | | mining
yunnan-energy-investment-group | Yunnan Energy Investment Group, Yunnan Energy Investment, Yunnan Provincial Energy Investment | 云南能投 雲南能投 云南能投集团 雲南能投集團 云能投 雲能投 云南省能源投资集团 雲南省能源投資集團 | |
yunnan-investment-holdings | Yunnan Investment Holdings, Yunnan Investment Holdings Group, YIG | 云投集团 雲投集團 云南投资控股集团 雲南投資控股集團 云南省投资控股集团 雲南省投資控股集團 | |
yunnan-metropolitan-construction-investment | Yunnan Metropolitan Construction Investment, Kangl Group | 康旅集团 康旅集團 云南城投 雲南城投 | |
yunnan-trust | Yunnan Trust, Yunnan International Trust | 云南信托 雲南信託 云南国际信托 雲南國際信託 | lender |
yunong-financial-leasing | Yunong Financial Leasing | 渝农商金租 渝農商金租 渝农商金融租赁 渝農商金融租賃 | lender |
yuntianhua | Yuntianhua, Yunnan Yuntianhua | 云天化 雲天化 | | fertiliser
yuntu-holding | Yuntu Holding, Chengdu Wintrue | 云图控股 雲圖控股 | | fertiliser
yutong | Yutong | 宇通 宇通客车 | | cars
za-bank | ZA Bank | 众安银行 眾安銀行 | lender |
zai-lab | Zai Lab | 再鼎醫藥 再鼎医药 | | drugs
zangge-mining | Zangge Mining | 藏格矿业 藏格礦業 | | fertiliser lithium
zenergy-battery | Zenergy Battery, Tafel New Energy | 正力新能 塔菲尔 塔菲爾 塔菲尔新能源 塔菲爾新能源 | | batteries
zenith-steel | Zenith Steel | 中天钢铁 中天鋼鐵 | | steel
zenitron | Zenitron | 增你強 增你强 | | trading
zf | ZF, ZF Friedrichshafen | 采埃孚 | | parts
zhangjiagang-rural-commercial-bank | Zhangjiagang Rural Commercial Bank | 张家港行 張家港行 张家港农商行 張家港農商行 张家港农商银行 張家港農商銀行 | lender |
zhangjiang-group | Zhangjiang Group | 张江集团 張江集團 | |
zhangjiang-hi-tech-park | Zhangjiang Hi-Tech Park, Zhangjiang Hi-Tech, Zhangjiang Hi-Tech Park Development | 张江高科 張江高科 张江高科技园区开发 張江高科技園區開發 | |
zhangyuan-tungsten | Zhangyuan Tungsten | 章源钨业 章源鎢業 | | mining
zhaojin-mining | Zhaojin Mining | 招金矿业 招金礦業 | | mining
zhejiang-communications-investment-group | Zhejiang Communications Investment Group | 浙江交投 浙江交通集团 浙江交通集團 | |
zhejiang-energy-electric-power | Zhejiang Energy Electric Power, Zheneng Electric Power | 浙能电力 浙能電力 | | power
zhejiang-energy-group | Zhejiang Energy Group, Zhejiang Provincial Energy Group | 浙能集团 浙能集團 浙江能源集团 浙江能源集團 | |
zhejiang-medicine | Zhejiang Medicine | 浙江医药 浙江醫藥 | | drugs
zhejiang-mintai-commercial-bank | Zhejiang Mintai Commercial Bank | 民泰银行 民泰銀行 | lender |
zhejiang-nhu | Zhejiang NHU, NHU | 新和成 | | materials
zhejiang-petroleum-and-chemical | Zhejiang Petroleum & Chemical, ZPC | 浙江石化 | | oilbuyer
zhejiang-provincial-state-owned-capital-operation | Zhejiang Provincial State-owned Capital Operation | 浙江国资运营公司 浙江國資運營公司 | fund |
zhejiang-seaport-group | Zhejiang Seaport Group, Zhejiang Provincial Seaport Investment & Operation | 浙江海港集团 浙江海港集團 浙江海港 浙江省海港集团 浙江省海港集團 浙江省海港投资运营集团 浙江省海港投資運營集團 | |
zhejiang-tailong-commercial-bank | Zhejiang Tailong Commercial Bank | 泰隆银行 泰隆銀行 | lender |
zhejiang-zheshang-leasing | Zhejiang Zheshang Leasing | 浙商租赁 浙商租賃 | lender |
zhejiang-zheyin-financial-leasing | Zhejiang Zheyin Financial Leasing | 浙银金租 浙銀金租 浙江浙银金融租赁 浙江浙銀金融租賃 浙银租赁 浙銀租賃 | lender |
zhen-ding-technology | Zhen Ding Technology, Zhen Ding | 臻鼎 臻鼎-KY 臻鼎科技 臻鼎投控 | |
zhenfund | ZhenFund | 真格基金 | fund |
zhenghai-magnetic-material | Zhenghai Magnetic Material | 正海磁材 | | rare-earths
zhengzhou-development-and-investment-group | Zhengzhou Development & Investment Group | 郑州发投 鄭州發投 郑州发展投资集团 鄭州發展投資集團 | |
zhenhua-new-material | Zhenhua New Material, Guizhou Zhenhua | 振华新材 振華新材 | | materials
zheshang-securities | Zheshang Securities | 浙商证券 浙商證券 | observer |
zhicun-lithium | Zhicun Lithium | 志存锂业 志存鋰業 | | lithium
zhongan-online | ZhongAn Online, ZhongAn Insurance, ZhongAn | 众安在线 眾安在線 众安保险 眾安保險 | lender |
zhongfu-industrial | Zhongfu Industrial | 中孚实业 中孚實業 | | mining
zhongfu-shenying-carbon-fiber | Zhongfu Shenying Carbon Fiber | 中复神鹰 中復神鷹 | | materials
zhongguancun-development-group | Zhongguancun Development Group | 中关村发展集团 中關村發展集團 | fund |
zhongguancun-science-tech-leasing | Zhongguancun Science-Tech Leasing | 中关村科技租赁 中關村科技租賃 中关村租赁 中關村租賃 | lender |
zhonghui-life | Zhonghui Life | 中汇人寿 中匯人壽 | lender |
zhongjin-gold | Zhongjin Gold, China National Gold, China Gold Group, China National Gold Group | 中金黄金 中金黃金 中国黄金集团 中國黃金集團 中国黄金 中國黃金 中金集团 中金集團 | | mining
zhongjin-lingnan | Zhongjin Lingnan, Nonfemet | 中金岭南 中金嶺南 | | mining
zhongke-electric | Zhongke Electric, Hunan Zhongke Electric | 中科电气 中科電氣 | | materials graphite
zhongke-sanhuan | Zhongke Sanhuan, Beijing Zhong Ke San Huan | 中科三环 中科三環 | | rare-earths
zhongmin-energy | Zhongmin Energy | 中闽能源 中閩能源 | | power
zhongrong-trust | Zhongrong Trust, Zhongrong International Trust | 中融信托 中融信託 中融国际信托 中融國際信託 | lender |
zhongtai-securities | Zhongtai Securities | 中泰证券 中泰證券 | observer |
zhongying-life | Zhongying Life, Aviva-COFCO Life | 中英人寿 中英人壽 | lender |
zhongyu-energy | Zhongyu Energy | 中裕能源 | | gasbuyer
zhongyuan-bank | Zhongyuan Bank | 中原银行 中原銀行 | lender |
zhongyuan-trust | Zhongyuan Trust | 中原信托 中原信託 | lender |
zhuhai-cosmx | Zhuhai CosMX, CosMX | 珠海冠宇 | | batteries
zhuhai-gree-group | Zhuhai Gree Group, Gree Group | 格力集团 格力集團 珠海格力集团 珠海格力集團 | |
zhuhai-huafa-group | Zhuhai Huafa Group, Huafa Group | 华发集团 華髮集團 珠海华发 珠海華髮 華發集團 珠海华发集团 珠海華發集團 | |
zhuhai-huafa-properties | Zhuhai Huafa Properties | 华发股份 華髮股份 | |
zhuhai-zhenrong | Zhuhai Zhenrong | 珠海振戎 | | oilbuyer
zhuzhou-smelter | Zhuzhou Smelter | 株冶集团 株冶集團 | | mining
zijin | Zijin Mining, Zijin | 紫金礦業 紫金矿业 | | mining
zijin-gold-international | Zijin Gold International | 紫金黄金国际 紫金黃金國際 | | mining
zijin-rural-commercial-bank | Zijin Rural Commercial Bank, Nanjing Zijin Rural Commercial Bank | 紫金银行 紫金銀行 紫金农商行 紫金農商行 紫金农商银行 紫金農商銀行 | lender |
zoomlion | Zoomlion | 中联重科 | | equipment
zpmc | ZPMC | 振华重工 振華重工 | | equipment
zte | ZTE | 中興通訊 中兴通讯 | | telecom
zyxel | Zyxel, Unizyx | 合勤 合勤控 合勤科技 合勤投控 | |
`
