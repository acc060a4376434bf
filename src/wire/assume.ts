import { failed, ok, type Result } from '../base/index.ts'
import { type SupplyFunction, supplyFunctions } from '../model/index.ts'
import {
  type CustomerMove,
  customerMoves,
  type DependAssumed,
  type GameTerms,
  type SupplierMove,
  supplierMoves,
  termNames,
} from '../strategy/index.ts'
import { type Production, productions } from '../stress/index.ts'

const billion = 1e9
const monthsMax = 600
const sharesMax: Partial<Record<keyof GameTerms, number>> = { stake: 2 }

/**
 * What a reader gives, as an address carries it: `switch.training:24,need.chips:0,output:20,pergw:35,stop:0.2`. Months, 1 or 0, billions,
 * shares. Fails with the part that cannot be read.
 */
export function parseAssumed(words: string | undefined): Result<DependAssumed, string> {
  const switchMonths: Partial<Record<SupplyFunction, number>> = {}
  const essential: Partial<Record<SupplyFunction, boolean>> = {}
  const supply: { perGw?: number; outputYear?: number } = {}
  const terms: Partial<Record<keyof GameTerms, number>> = {}
  for (const part of (words ?? '').split(',').filter(Boolean)) {
    const m = /^([a-z]+(?:\.[a-z]+)?|firstStage):(\d{1,9}(?:\.\d{1,9})?)$/.exec(part.trim())
    if (!m) return failed(part)
    const [key, value] = [m[1]!, Number(m[2])]
    const [family, name] = key.split('.') as [string, string | undefined]
    const of = supplyFunctions.find((one) => one === name)
    const term = termNames.find((one) => one === key)
    if (family === 'switch' && of && value <= monthsMax) switchMonths[of] = value
    else if (family === 'need' && of && (value === 0 || value === 1)) essential[of] = value === 1
    else if (key === 'output' && value > 0) supply.outputYear = value * billion
    else if (key === 'pergw' && value > 0) supply.perGw = value * billion
    else if (term && value <= (sharesMax[term] ?? 1)) terms[term] = value
    else return failed(part)
  }
  return ok({
    supply: {
      ...supply,
      ...(Object.keys(switchMonths).length > 0 ? { switchMonths } : {}),
      ...(Object.keys(essential).length > 0 ? { essential } : {}),
    },
    terms,
  })
}

/** Absent: mixed. */
export const parseProduction = (words: string | undefined): Production | undefined =>
  words ? productions.find((one) => one === words) : 'mixed'
export const productionNames: readonly string[] = productions

/** "stages.leave". */
export function parseMove(words: string | undefined): Result<readonly [SupplierMove, CustomerMove], string> {
  if (!words) return ok(['full', 'rely'])
  const [s, c, more] = words.split('.')
  const supplier = supplierMoves.find((move) => move === s)
  const customer = customerMoves.find((move) => move === c)
  return supplier && customer && more === undefined ? ok([supplier, customer]) : failed(words)
}

export const assumedKeys = `switch.FUNCTION (months), need.FUNCTION (1 or 0), output or pergw (billions), ${termNames.join(', ')} (shares); functions: ${supplyFunctions.join(', ')}`
