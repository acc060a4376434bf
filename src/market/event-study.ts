export interface EventStudy {
  readonly alpha: number
  /** 0 for the mean model. */
  readonly beta: number
  /** Residual standard deviation: n − 2 degrees of freedom, n − 1 for the mean model. */
  readonly sigma: number
  readonly abnormal: readonly number[]
  /** Running sum. */
  readonly cumulative: readonly number[]
  /** Last cumulative / (σ√n). */
  readonly tCumulative: number
  /** Standard error of each day's forecast, the estimation error included. */
  readonly forecastErrors: readonly number[]
  /** Standard error of each running sum. Errors of estimation are common to all its days, so it grows faster than √n. */
  readonly cumulativeErrors: readonly number[]
}
export interface ReturnSeries {
  readonly firm: readonly number[]
  readonly market: readonly number[]
}

/**
 * Abnormal returns against the market model r = α + β·m + ε by least squares [MacKinlay1997], or against the firm's own mean:
 * (K1)–(K5) of docs/math/market.md. Undefined when there are too few days (3, 2 for the mean) or the market did not move.
 */
export function eventStudy(estimation: ReturnSeries, event: ReturnSeries, returns: 'market' | 'mean'): EventStudy | undefined {
  const n = estimation.firm.length
  const fit = returns === 'mean' ? meanFit(estimation.firm) : marketFit(estimation)
  if (!fit) return undefined
  const { alpha, beta, sigma, errorAt, sumErrorAt } = fit
  const abnormal = event.firm.map((r, k) => r - alpha - (beta === 0 ? 0 : beta * event.market[k]!))
  let sum = 0
  const cumulative = abnormal.map((a) => (sum += a))
  return {
    alpha,
    beta,
    sigma,
    abnormal,
    cumulative,
    tCumulative: sum / (sigma * Math.sqrt(abnormal.length)),
    cumulativeErrors: abnormal.map(
      (_, k) => sigma * Math.sqrt(k + 1 + (k + 1) ** 2 / n + sumErrorAt(event.market.slice(0, k + 1))),
    ),
    forecastErrors: abnormal.map((_, k) => sigma * Math.sqrt(1 + 1 / n + errorAt(event.market[k] ?? 0))),
  }
}

const meanOf = (xs: readonly number[]) => xs.reduce((sum, x) => sum + x, 0) / xs.length

function meanFit(firm: readonly number[]) {
  if (firm.length < 2) return undefined
  const alpha = meanOf(firm)
  const squares = firm.reduce((sum, r) => sum + (r - alpha) ** 2, 0)
  return { alpha, beta: 0, sigma: Math.sqrt(squares / (firm.length - 1)), errorAt: () => 0, sumErrorAt: () => 0 }
}

function marketFit({ firm, market }: ReturnSeries) {
  const n = firm.length
  if (n < 3) return undefined
  const mean = meanOf(market)
  const meanFirm = meanOf(firm)
  let spread = 0
  let together = 0
  for (let k = 0; k < n; k++) {
    spread += (market[k]! - mean) ** 2
    together += (market[k]! - mean) * (firm[k]! - meanFirm)
  }
  if (spread === 0) return undefined
  const beta = together / spread
  const alpha = meanFirm - beta * mean
  let squares = 0
  for (let k = 0; k < n; k++) squares += (firm[k]! - alpha - beta * market[k]!) ** 2
  return {
    alpha,
    beta,
    sigma: Math.sqrt(squares / (n - 2)),
    errorAt: (m: number) => (m - mean) ** 2 / spread,
    sumErrorAt: (ms: readonly number[]) => ms.reduce((sum, m) => sum + m - mean, 0) ** 2 / spread,
  }
}
