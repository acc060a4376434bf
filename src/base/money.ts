/** Exact, for the ledger: EUR 12.34 is { currency: 'EUR', minor: 1234n }. Currency is ISO 4217. */
export interface Money {
  readonly currency: string
  readonly minor: bigint
}

/** ISO 4217 currencies with no minor unit that this trade meets; all others have two digits. */
const noMinor = new Set(['JPY', 'KRW', 'VND'])
export const minorDigitsOf = (currency: string): number => (noMinor.has(currency) ? 0 : 2)

/** "1234.5", "1e9", 100000000000 -> minor units; undefined when not a finite amount, negative, or finer than the minor unit. */
export function parseMoney(amount: string | number, currency: string): Money | undefined {
  const text = typeof amount === 'number' ? decimalOf(amount) : amount.trim()
  const m = /^(\d+)(?:\.(\d+))?$/.exec(text)
  if (!m || text.length > 40) return undefined
  const digits = minorDigitsOf(currency)
  const fraction = (m[2] ?? '').replace(/0+$/, '')
  if (fraction.length > digits) return undefined
  return { currency, minor: BigInt(m[1]! + fraction.padEnd(digits, '0')) }
}

// Number#toString switches to exponents at 1e21; money never gets there, but a hostile file may.
const decimalOf = (n: number): string => (Number.isFinite(n) && Math.abs(n) < 1e21 ? String(n) : '')

/** Exact decimal text in major units: { EUR, 1234n } -> "12.34". */
export function formatDecimal(money: Money): string {
  const digits = minorDigitsOf(money.currency)
  if (digits === 0) return money.minor.toString()
  const s = money.minor.toString().padStart(digits + 1, '0')
  const fraction = s.slice(-digits).replace(/0+$/, '')
  return fraction ? `${s.slice(0, -digits)}.${fraction}` : s.slice(0, -digits)
}

/** Approximate, in major units, for simulation and drawing only; never turned back. */
export const majorOf = (money: Money): number => Number(money.minor) / 10 ** minorDigitsOf(money.currency)
