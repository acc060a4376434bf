import type { CommitmentKind } from '../../model/index.ts'

/** What is bought, and so what kind of purchase it is; `sells` words of parties.ts are these names. */
export interface Goods {
  readonly goods: string
  readonly kind: CommitmentKind
  readonly zh: string
  readonly en: string
}

export const goodsWords: readonly Goods[] = [
  {
    goods: 'rights',
    kind: 'licence',
    zh: '独家代理 转播 播放 影集 电影 剧集版权 中国权益 商业化权益 首付 特许权 首付款 里程碑 里程碑款 发行权 播出权 播映权 独播 独家播放 转播权 版权 商业化权利 开发权 中国权益 海外权益 大中华区权益 全球权益 专利 技术授权 授权合约 著作权 冠名权 改编权',
    en: 'sublicence rights | film rights | every film | the film | the series | territory rights | marketing authorisation | upfront payment | upfront | milestone | milestones | milestone payments | rights | broadcast rights | streaming rights | distribution rights | media rights | naming rights | patents | patent portfolio | output deal | output agreement | exclusive rights | commercialization rights | commercialisation rights | marketing rights',
  },
  {
    goods: 'transport',
    kind: 'services',
    zh: '海缆铺设 维修 维护 保养 清运 物业 代理 冷链 检测 运输 物流 船舶管理 营运管理 转播服务 运输服务 物流服务 期租 程租 运力 承运 仓储 分销服务 广告 营销 特效 备货 商业化生产 临床试验 运营 维护 安保 保洁 咨询',
    en: 'maintenance | overhaul | warehouse | ground handling | transport | shipping services | storage | trucking | testing | security services | inspection | insurance | engineering services | marketing | haulage | freight services | transport services | charter | time charter | warehousing | logistics services | advertising | marketing services | clinical trial services | catering | cleaning | consulting | visual effects | production services | maintenance services | drilling services | rig | rigs | seismic | ground services | broadband | connectivity | bandwidth | satellite capacity',
  },
  {
    goods: 'trains',
    kind: 'purchase',
    zh: '海缆 轴承 叶片 塔筒 灌装线 生产设备 蒸镀机 曝光机 车辆 电动巴士 公交车 客车 无人机 机床 缆车 钢轨 道岔 屏蔽门 信号系统 号志系统 A型车 列车 车厢 电联车 机车 动车组 号志 信号系统 电梯 起重机 盾构机 挖掘机 机器人 卫星 火箭 医疗器械 影像设备 电表 电缆 逆变器 服装 手机 屏幕 面板 显示器 轮胎 座椅 线束 刹车',
    en: 'rolling stock | tower cranes | towers | blades | bearings | cable | extrusion lines | filling lines | lines | presses | carriages | trams | coaches | boats | ferries | rails | boilers | kilns | containers | trailers | trains | train sets | trainsets | locomotives | railcars | signalling | cranes | robots | satellites | scanners | devices | smartphones | handsets | displays | panels | tyres | tires | seats | brakes | sensors | inverters | cables | meters | excavators | tractors | combines | uniforms | garments | furniture | syringes | ventilators | diapers | packaging | bottles | cans | drones | helicopters | lifts | elevators | escalators | kits | test kits',
  },
  {
    goods: 'farm',
    kind: 'offtake',
    zh: '再生水 生猪 果汁 茶叶 饲料 白糖 葡萄 稻米 海带 生乳 生奶 牛奶 牛肉 猪肉 鸡肉 三文鱼 棉花 橡胶 纸浆 木材 水泥 钾盐 再生水 供水 海水淡化 碳信用 碳权 氢气 绿氢 绿氨 甲醇 乙烯 塑料 硫酸 生质燃料 航空燃料',
    en: 'juice | fruit | seed | feed | grapes | protein | oats | product annually | fish | prawns | eggs | flour | milk | beef | pork | chicken | salmon | cotton | rubber | pulp | timber | cement | water | desalinated water | carbon credits | carbon removal | green hydrogen | green ammonia | ethylene | plastics | biofuel | biofuels | helium | avocados | barley | malt | hops | rice | wool',
  },
  {
    goods: 'cloud',
    kind: 'services',
    zh: '云服务 云端服务 云基础设施 云计算 云端 算力 计算能力 运算能力 计算服务 上云',
    en: 'cloud services | cloud capacity | cloud computing | cloud infrastructure | cloud | compute capacity | computing capacity | computing power | compute | AI compute',
  },
  {
    goods: 'datacentre',
    kind: 'services',
    zh: '数据中心 资料中心 机房 园区 数据中心容量',
    en: 'data center | data centre | data-center | data-centre | colocation | campus | hosting | data center capacity',
  },
  { goods: 'lease', kind: 'services', zh: '租约 租金 租期 租赁', en: 'lease | leases | leasing | tenancy | rental | charter' },
  {
    goods: 'chips',
    kind: 'purchase',
    zh: '芯片 晶片 半导体 处理器 加速器 图形处理器 GPU TPU',
    en: 'chips | chip | GPUs | GPU | processors | accelerators | semiconductors | TPUs | TPU | AI chips | graphics processors',
  },
  {
    goods: 'memory',
    kind: 'purchase',
    zh: '内存 存储芯片 记忆体 高带宽内存 HBM',
    en: 'memory | memory chips | high-bandwidth memory | HBM | DRAM',
  },
  { goods: 'wafers', kind: 'purchase', zh: '晶圆 硅片 矽晶圆', en: 'wafers | wafer | substrates' },
  { goods: 'foundry', kind: 'services', zh: '代工 晶圆代工', en: 'foundry | contract manufacturing | manufacturing services' },
  { goods: 'servers', kind: 'purchase', zh: '服务器 伺服器 机柜 整机柜', en: 'servers | racks | AI servers' },
  { goods: 'optics', kind: 'purchase', zh: '光模块 光纤 光通讯', en: 'optical modules | optical fiber | fiber | fibre | lasers' },
  {
    goods: 'equipment',
    kind: 'purchase',
    zh: '设备 电源设备 变压器 机台 液冷',
    en: 'equipment | transformers | switchgear | gear | machines | tools',
  },
  {
    goods: 'batteries',
    kind: 'purchase',
    zh: '电池 电芯 储能 动力电池 磷酸铁锂 储能系统',
    en: 'batteries | battery | cells | battery cells | energy storage | storage systems',
  },
  {
    goods: 'materials',
    kind: 'offtake',
    zh: '正极材料 负极材料 前驱体 电解液 材料',
    en: 'cathode | anode | precursor | electrolyte | materials | cathode material',
  },
  {
    goods: 'lithium',
    kind: 'offtake',
    zh: '锂 碳酸锂 氢氧化锂 锂精矿 锂辉石 锂盐',
    en: 'lithium | lithium hydroxide | lithium carbonate | spodumene | concentrate',
  },
  {
    goods: 'mining',
    kind: 'offtake',
    zh: '氧化铝 铝土矿 铅 锰 钨 铝锭 电解铝 矿石 铜精矿 铁矿 铁矿石 铜 镍 钴 铝 锌 黄金 煤 精矿',
    en: 'iron ore pellets | magnetite | alumina | bauxite | manganese | lead concentrate | pellets | copper | iron ore | nickel | cobalt | ore | gold | coal | zinc | aluminium | aluminum | copper concentrate | tin | tungsten | antimony | silver',
  },
  { goods: 'rare-earths', kind: 'offtake', zh: '稀土 磁材 钕铁硼', en: 'rare earths | rare earth | magnets | NdPr' },
  { goods: 'graphite', kind: 'offtake', zh: '石墨', en: 'graphite' },
  { goods: 'uranium', kind: 'offtake', zh: '铀 浓缩铀', en: 'uranium | enriched uranium | HALEU | enrichment' },
  { goods: 'polysilicon', kind: 'purchase', zh: '多晶硅 硅料', en: 'polysilicon' },
  { goods: 'solar', kind: 'purchase', zh: '光伏组件 组件 太阳能板 太阳能模组', en: 'solar panels | solar modules | modules' },
  { goods: 'steel', kind: 'offtake', zh: '钢材 钢铁 钢板', en: 'steel | green steel | slab' },
  { goods: 'lng', kind: 'offtake', zh: '液化天然气 LNG 天然气 气源', en: 'LNG | liquefied natural gas | natural gas | gas' },
  {
    goods: 'oil',
    kind: 'offtake',
    zh: '永续航空燃油 航空燃油 燃油 沥青 原油 石油 柴油 航油',
    en: 'bunker fuel | fuel | bitumen | naphtha | crude | crude oil | oil | diesel | jet fuel | sustainable aviation fuel | SAF | ammonia | hydrogen | methanol',
  },
  { goods: 'fertiliser', kind: 'offtake', zh: '尿素 化肥 钾肥 磷肥', en: 'urea | potash | fertiliser | fertilizer | phosphate' },
  {
    goods: 'grain',
    kind: 'offtake',
    zh: '大豆 玉米 小麦 粮食',
    en: 'soybeans | corn | wheat | grain | palm oil | sugar | coffee | cocoa',
  },
  {
    goods: 'power',
    kind: 'offtake',
    zh: '绿电转供 电能 度 太阳能电力 售电 电力 购电 绿电 风电 核电 电量',
    en: 'of output | of its output | megawatt-hours | power | electricity | nuclear power | renewable power | renewable energy | output',
  },
  {
    goods: 'turbines',
    kind: 'purchase',
    zh: '风机 涡轮机 风电机组 燃气轮机 机组',
    en: 'turbines | turbine | gas turbines | wind turbines',
  },
  { goods: 'fuelcells', kind: 'purchase', zh: '燃料电池', en: 'fuel cells | fuel cell | electrolysers | electrolyzers' },
  { goods: 'reactors', kind: 'purchase', zh: '反应堆 小型堆', en: 'reactors | reactor | small modular reactors' },
  {
    goods: 'aircraft',
    kind: 'purchase',
    zh: '飞机 客机 窄体机 宽体机 货机 直升机 机队',
    en: 'aircraft | jets | jetliners | planes | narrowbodies | widebodies | freighters | airliners | helicopters | airplanes',
  },
  { goods: 'engines', kind: 'purchase', zh: '发动机 引擎', en: 'engines | engine' },
  {
    goods: 'ships',
    kind: 'purchase',
    zh: '船 集装箱船 货柜船 运输船 油轮 船舶',
    en: 'vessels | ships | container ships | carriers | tankers | LNG carriers | newbuilds | containerships',
  },
  {
    goods: 'cars',
    kind: 'purchase',
    zh: '汽车 电动车 整车 客车 卡车',
    en: 'vehicles | cars | EVs | trucks | vans | buses | electric vehicles',
  },
  {
    goods: 'drugs',
    kind: 'purchase',
    zh: '脊灰疫苗 剂 试剂 试剂盒 疫苗 药品 药物 原料药 针剂',
    en: 'reagents | test strips | insulin | tablets | vaccines | doses | drugs | treatments | courses | pills',
  },
  { goods: 'cdmo', kind: 'services', zh: '委托生产 CDMO CMO', en: 'CDMO | drug manufacturing' },
  {
    goods: 'epc',
    kind: 'services',
    zh: '统包 统包工程 土建 机电 施工总承包 装修 隧道 桩基 疏浚 EPC 工程 总承包 施工',
    en: 'civil works | dredging | tunnelling | piling | fit-out | turnkey | installation work | building work | works | EPC | engineering, procurement and construction | construction contract | engineering',
  },
  { goods: 'launch', kind: 'services', zh: '发射服务 发射', en: 'launches | launch services | launch' },
  {
    goods: 'defence',
    kind: 'purchase',
    zh: '导弹 战机 坦克 弹药 雷达',
    en: 'missiles | fighters | fighter jets | tanks | ammunition | radars | artillery | shells | submarines | frigates',
  },
  {
    goods: 'software',
    kind: 'services',
    zh: '软件 系统 平台',
    en: 'software | licences | subscriptions | services | maintenance | logistics',
  },
]

/** How a text describes a firm it introduces: "battery maker X", 晶片新創公司X. */
export const makerWords = {
  zh: '商 厂 厂商 制造商 供应商 开发商 公司 企业 初创 新创 初创公司 新创公司 巨头 大厂 龙头 运营商 生产商 服务商',
  en: 'maker | developer | producer | startup | start-up | supplier | manufacturer | provider | miner | operator | giant | builder | vendor | firm | company | group | shipbuilder | drugmaker | exporter | refiner',
} as const

/** Firms that need what others sell; they are the buyers in a contract whose direction is not said. */
export const buyerTrades: readonly string[] = [
  'ai',
  'airline',
  'gasbuyer',
  'oilbuyer',
  'powerbuyer',
  'social',
  'lessor',
  'shipping',
  'retail',
  'trading',
  'platform',
]

/** From the ground to the shop: who stands lower sells to who stands higher, when a contract does not say. */
export const chain: Readonly<Record<string, number>> = {
  mining: 0,
  oil: 0,
  lng: 0,
  farm: 0,
  lithium: 0,
  graphite: 0,
  uranium: 0,
  'rare-earths': 0,
  polysilicon: 0.5,
  fertiliser: 0.5,
  grain: 0.5,
  materials: 1,
  steel: 1,
  wafers: 1,
  equipment: 1,
  epc: 1,
  transport: 1,
  cdmo: 1,
  engines: 1.5,
  memory: 1.5,
  chips: 2,
  batteries: 2,
  optics: 2,
  solar: 2,
  turbines: 2,
  servers: 3,
  cars: 4,
  aircraft: 3,
  ships: 3,
  trains: 3,
  power: 3,
  cloud: 3.5,
  datacentre: 3,
  airline: 5,
  shipping: 5,
  lessor: 4,
  retail: 5,
  ai: 5,
  social: 5,
  platform: 5,
  gasbuyer: 4,
  oilbuyer: 4,
  powerbuyer: 4,
  trading: 4,
}
