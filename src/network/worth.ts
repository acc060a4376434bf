import { majorOf } from '../base/index.ts'
import { type AmountRange, currencyOf, headlineOf } from '../model/index.ts'
import type { AssumptionDraft } from './assumptions.ts'

export type Rates = Readonly<Record<string, number>>

/** The headline figure in dollars, major units. Undefined: no figure; 'currency': one that no rate turns into dollars. */
export function worthOf(amount: AmountRange | undefined, rates: Rates): number | undefined | 'currency' {
  const headline = amount && headlineOf(amount)
  if (!headline) return undefined
  const rate = rateOf(headline.currency, rates)
  return rate === undefined ? 'currency' : majorOf(headline) * rate
}

/** Dollars for one unit of a currency; undefined when nobody gave a rate. */
export const rateOf = (currency: string, rates: Rates): number | undefined =>
  currency === 'USD' ? 1 : Number.isFinite(rates[currency]) && rates[currency]! > 0 ? rates[currency] : undefined

/** Taking the headline of "up to 100" or "20 to 30" for what flows, and turning it into dollars, is our doing. */
export function draftsOf(amount: AmountRange, worth: number, rates: Rates): readonly AssumptionDraft[] {
  const drafts: AssumptionDraft[] = []
  if (amount.qualifier === 'range' || amount.qualifier === 'up_to' || amount.qualifier === 'at_least')
    drafts.push({ code: 'amount-headline', params: { qualifier: amount.qualifier, amount: worth, original: amount.original } })
  const currency = currencyOf(amount)
  if (currency !== undefined && currency !== 'USD')
    drafts.push({ code: 'rate-of-exchange', params: { currency, rate: rateOf(currency, rates) ?? 0 } })
  return drafts
}
