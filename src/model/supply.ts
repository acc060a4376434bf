/** What one party supplies to another. Chips are what computes; components go into them or stand beside them; hosting is capacity to run on. */
export const supplyFunctions = [
  'training',
  'inference',
  'chips',
  'components',
  'manufacturing',
  'hosting',
  'power',
  'funding',
  'other',
] as const
export type SupplyFunction = (typeof supplyFunctions)[number]

/** How far a source of supply has come. */
export const supplyStages = ['talks', 'trial', 'volume'] as const
export type SupplyStage = (typeof supplyStages)[number]

/** Until another source is at volume, months; low = high when one figure is said. */
export interface SwitchMonths {
  readonly low: number
  readonly high: number
}

/** What words say of one party's hanging on another for one function. Only what they hold is set. */
export interface SupplySaid {
  readonly function: SupplyFunction
  /** Of all that the customer uses for the function, 0 to 1. */
  readonly share?: number
  /** The customer's output stops without it; false: another will do. */
  readonly essential?: boolean
  readonly switchMonths?: SwitchMonths
  readonly stage?: SupplyStage
}

/** What a reader gives where no claim speaks: it wins over claims and defaults, and is listed as assumed. */
export interface SupplyAssumed {
  readonly switchMonths?: Readonly<Partial<Record<SupplyFunction, number>>>
  readonly essential?: Readonly<Partial<Record<SupplyFunction, boolean>>>
  /** Major units a gigawatt, where a capacity is said and no price. */
  readonly perGw?: number
  /** Output of the customer a year, major units. */
  readonly outputYear?: number
}
