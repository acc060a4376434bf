import type { LedgerView, Resolved } from '../../model/index.ts'
import type { BareLine, Known } from './supply-line.ts'

/**
 * Of what a customer gets for one function, each supplier's part. A share that is said stands; what is left is split by money where every
 * other has a figure, else by capacity, else evenly, and that is assumed. Talks supply nothing yet.
 */
export function withShares(lines: readonly BareLine[], view: LedgerView): readonly BareLine[] {
  const shares = new Map<string, Known<number>>()
  for (const [key, group] of Map.groupBy(lines, (line) => `${line.customer}.${line.function}`)) {
    const supplying = group.filter(({ stage }) => stage === 'trial' || stage === 'volume')
    for (const [line, share] of splitAmong(supplying, key, view)) shares.set(line, share)
  }
  return lines.map((line) => {
    const share = shares.get(line.id)
    return share ? { ...line, share } : line
  })
}

function splitAmong(lines: readonly BareLine[], key: string, view: LedgerView): readonly (readonly [string, Known<number>])[] {
  const said = lines.flatMap((line) => {
    const share = saidShare(line, view)
    return share ? [{ line, share }] : []
  })
  const others = lines.filter((line) => !said.some((one) => one.line === line))
  const given = said.reduce((sum, { share }) => sum + share.value, 0)
  // Shares that together pass the whole are brought back to it.
  const shrink = given > 1 ? 1 / given : 1
  const left = Math.max(0, 1 - given)
  const basis = basisOf(others)
  const total = others.reduce((sum, line) => sum + basis.of(line), 0)
  // Nobody else is known: what is said to be 40% is all that the ledger holds, and stays 40%.
  return [
    ...said.map(
      ({ line, share }) =>
        [
          line.id,
          { value: share.value * shrink, from: 'said', claims: share.for, assumed: shrink < 1 ? [`shares-shrunk.${key}`] : [] },
        ] as const,
    ),
    ...others.map(
      (line) =>
        [
          line.id,
          {
            value: total > 0 ? (left * basis.of(line)) / total : 0,
            from: basis.assumed ? 'assumed' : 'computed',
            claims: basis.assumed ? [] : line.claims,
            assumed: basis.assumed ? [`share-even.${key}`] : basis.of === moneyIn ? (line.money?.assumed ?? []) : [],
          },
        ] as const,
    ),
  ]
}

function saidShare(line: BareLine, view: LedgerView): Resolved<number> | undefined {
  for (const id of line.commitments) {
    const share = view.commitments.find((c) => c.id === id)?.supply?.find((one) => one.function === line.function)?.share
    if (share) return share
  }
  return undefined
}

const moneyIn = (line: BareLine): number => line.money?.value ?? 0
const gwIn = (line: BareLine): number => line.gw ?? 0
const one = (): number => 1

function basisOf(lines: readonly BareLine[]): { readonly of: (line: BareLine) => number; readonly assumed: boolean } {
  if (lines.every(({ money }) => money?.from === 'computed')) return { of: moneyIn, assumed: false }
  if (lines.every(({ gw }) => gw !== undefined)) return { of: gwIn, assumed: false }
  if (lines.every(({ money }) => money !== undefined)) return { of: moneyIn, assumed: false }
  return { of: one, assumed: true }
}
