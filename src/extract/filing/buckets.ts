/** Which part of a schedule an element's name means. Years are counted from the balance date, or after the rest of the fiscal year. */
export type Bucket =
  | { readonly kind: 'rest-of-year' }
  | { readonly kind: 'years'; readonly first: number; readonly last: number }
  | { readonly kind: 'after'; readonly year: number }

const counts: Readonly<Record<string, number>> = {
  One: 1,
  First: 1,
  Two: 2,
  Second: 2,
  Three: 3,
  Third: 3,
  Four: 4,
  Fourth: 4,
  Five: 5,
  Fifth: 5,
}
const count = Object.keys(counts).join('|')
const lead =
  '(?:(?:PaymentsDue|Due|ToBePaid|Payable|Balance|RepaymentsOfPrincipal|FutureMinimumPayments?(?:Due)?)(?:In|Within|On)?(?:The)?|In|Within)?'
const forms: readonly (readonly [RegExp, (m: RegExpExecArray) => Bucket])[] = [
  [new RegExp(`${lead}RemainderOf(?:The)?(?:Current)?(?:Fiscal)?Year$`), () => ({ kind: 'rest-of-year' })],
  [new RegExp(`${lead}After(?:Rolling)?(?:Year)?(${count})(?:Years?)?$`), (m) => ({ kind: 'after', year: counts[m[1]!]! })],
  [new RegExp(`${lead}Thereafter$`), () => ({ kind: 'after', year: 5 })],
  [new RegExp(`${lead}(?:Next)?(?:Rolling)?(?:TwelveMonths|OneYear|FiscalYear)$`), () => ({ kind: 'years', first: 1, last: 1 })],
  [
    new RegExp(`${lead}(?:Rolling)?Year(${count})(?:And(${count}))?$`),
    (m) => ({ kind: 'years', first: counts[m[1]!]!, last: counts[m[2] ?? m[1]!]! }),
  ],
  [
    new RegExp(`${lead}(${count})(?:And(${count}))?(?:Rolling)?(?:Fiscal)?(?:Years?|Anniversary)$`),
    (m) => ({ kind: 'years', first: counts[m[1]!]!, last: counts[m[2] ?? m[1]!]! }),
  ],
  [/(?<=RemainingPerformanceObligation\w*)Non[cC]urrent$/, () => ({ kind: 'after', year: 1 })],
  [/(?<=RemainingPerformanceObligation\w*)Current$/, () => ({ kind: 'years', first: 1, last: 1 })],
]

/** "PurchaseObligationDueInSecondYear" -> PurchaseObligation, the second year. A total has no bucket. */
export function bucketOf(local: string): { readonly base: string; readonly bucket?: Bucket } {
  for (const [form, make] of forms) {
    const m = form.exec(local)
    if (m && m.index > 0) return { base: baseOf(local.slice(0, m.index)), bucket: make(m) }
  }
  return { base: baseOf(local) }
}

/** Totals are written with endings that their parts lack. */
const baseOf = (local: string): string =>
  local
    .replace(/(?:BalanceSheetAmount|(?:Undiscounted)?(?:Total)?(?:Amount|PaymentsDue)|Total|FutureMinimumPayments?)$/, '')
    .replace(/(?<=Commitment|Obligation)s$/, '')
