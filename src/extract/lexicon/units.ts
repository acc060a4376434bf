import type { CapacityRange } from '../../model/index.ts'

/** Units of capacity and what one of them is in the unit the ledger keeps. Either script; English between bars. */
export const unitWords: readonly {
  readonly unit: CapacityRange['unit']
  readonly factor: number
  readonly zh: string
  readonly en: string
}[] = [
  { unit: 'GWh', factor: 1, zh: '吉瓦时 吉瓦小时 百万千瓦时', en: 'GWh | gigawatt-hours | gigawatt hours | gigawatt-hour' },
  { unit: 'GWh', factor: 0.001, zh: '兆瓦时 百万瓦时', en: 'MWh | megawatt-hours | megawatt hours' },
  { unit: 'GWh', factor: 0.000001, zh: '度 千瓦时', en: 'kWh' },
  { unit: 'GWh', factor: 1000, zh: '太瓦时', en: 'TWh | terawatt-hours' },
  { unit: 'GW', factor: 1, zh: '吉瓦 百万千瓦', en: 'GW | gigawatts | gigawatt | GWdc | GWac' },
  { unit: 'GW', factor: 0.001, zh: '兆瓦 百万瓦', en: 'MW | megawatts | megawatt' },
  { unit: 'GW', factor: 0.01, zh: '万千瓦', en: '' },
  {
    unit: 'mtpa',
    factor: 1,
    zh: '百万吨/年',
    en: 'mtpa | MTPA | Mtpa | million tonnes per annum | million tonnes a year | million tons a year | million tons per annum | million metric tons per annum | million metric tons a year | million tonnes per year | million tons per year | million metric tons per year | million tpa',
  },
  { unit: 'mtpa', factor: 0.01, zh: '万吨/年', en: '' },
  { unit: 'tonnes', factor: 10000, zh: '万吨', en: '' },
  {
    unit: 'tonnes',
    factor: 1,
    zh: '吨 公吨',
    en: 'tonnes | tons | metric tons | metric tonnes | tonnes per year | tonnes a year | tpa | tonnes per annum | tons a year | tons per year | tonne',
  },
  { unit: 'tonnes', factor: 1000, zh: '', en: 'kt | ktpa' },
  { unit: 'tonnes', factor: 1000000, zh: '百万吨', en: 'million tonnes | million tons | million metric tons | Mt' },
  { unit: 'shares', factor: 1, zh: '股', en: 'shares' },
  {
    unit: 'units',
    factor: 1,
    zh: '颗 块 片 台 架 辆 套 柜 艘 枚 座 组 部 剂 发 列 条 节 具 支 瓶 盒 件',
    en: 'GPUs | chips | racks | aircraft | jets | planes | jetliners | airliners | narrowbodies | narrowbody jets | narrowbody aircraft | widebodies | widebody jets | freighters | vehicles | cars | trucks | buses | vans | wafers | vessels | ships | doses | turbines | cells | units | servers | TPUs | accelerators | satellites | launches | cargoes | carriers | tankers | engines | wind turbines | electric vehicles | electric vans | helicopters | reactors | modules | MAX jets | robotaxis | machines | container ships | product tankers | feeder ships | LNG carriers | methanol container ships | flights | trains | locomotives | railcars | coaches | lines | boats | ferries | drones | hulls | barges | turbine sets | towers | stores | sites | cranes | robots',
  },
]
