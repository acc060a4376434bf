import { describe, expect, it } from 'vitest'
import { type BatchClearing, type BatchLimits, buildDebtNetwork, type DebtNetwork, defaultsIn } from './clear-batch.ts'

export type ClearBatch = (network: DebtNetwork, externalAssets: Float64Array, limits?: BatchLimits) => BatchClearing

/**
 * "A owes B 10 and C 5; B owes the outside 3 | A 12, B 1 | A 6" -> "A 12, B 3 | A 6*, B 3": debts, then one scenario of external
 * assets after the other; what comes back is what each party that owes pays, a star for a default.
 */
export function showBatch(situation: string, clearWith: ClearBatch, limits: BatchLimits = {}): string {
  const [debtsText, ...scenarioTexts] = situation.split('|').map((text) => text.trim())
  const names: string[] = []
  const party = (name: string) => (names.includes(name) ? names.indexOf(name) : names.push(name) - 1)
  const debts: { payer: number; payee: number; due: number }[] = []
  const outside: number[] = []
  for (const clause of debtsText!.split(';')) {
    const [, payerName, owed] = /^\s*([A-Z]) owes (.*)$/.exec(clause)!
    const payer = party(payerName!)
    for (const [, payee, due] of owed!.matchAll(/(the outside|[A-Z]) ([\d.]+)/g))
      if (payee === 'the outside') outside[payer] = Number(due)
      else debts.push({ payer, payee: party(payee!), due: Number(due) })
  }
  const network = buildDebtNetwork({
    parties: names.length,
    payer: debts.map((d) => d.payer),
    payee: debts.map((d) => d.payee),
    due: debts.map((d) => d.due),
    dueOutside: names.map((_, i) => outside[i] ?? 0),
  })
  const assets = scenarioTexts.flatMap((text) =>
    names.map((name) => Number(new RegExp(`${name} (-?[\\d.]+)`).exec(text)?.[1] ?? 0)),
  )
  const cleared = clearWith(network, Float64Array.from(assets), limits)
  return scenarioTexts
    .map((_, s) => {
      const fallen = defaultsIn(cleared, s)
      return names
        .map((name, i) => ({ name, i, paid: Math.round(cleared.payments[s * names.length + i]! * 1e6) / 1e6 }))
        .filter(({ i }) => network.dueTotal[i]! > 0)
        .map(({ name, i, paid }) => `${name} ${paid}${fallen.includes(i) ? '*' : ''}`)
        .join(', ')
    })
    .join(' | ')
}

/** Run for every way to clear scenarios. */
export function batchCases(name: string, clearWith: ClearBatch): void {
  const check = (situation: string, expected: string) => expect(showBatch(situation, clearWith)).toBe(expected)
  describe(`${name} clears scenarios`, () => {
    it('[KE1] who can pay pays in full, who cannot pays all it has', () => {
      check('A owes B 10 | A 12', 'A 10')
      check('A owes B 10 | A 10', 'A 10')
      check('A owes B 10 | A 4', 'A 4*')
      check('A owes B 10 | A 0', 'A 0*')
    })
    it('[KE2] a shortage travels along a chain, whatever the order in which its parties are named', () => {
      check('A owes B 10; B owes C 8 | A 4, B 1', 'A 4*, B 5*')
      check('B owes C 8; A owes B 10 | A 4, B 1', 'B 5*, A 4*')
      check('D owes E 9; C owes D 9; B owes C 9; A owes B 9 | A 5', 'D 5*, C 5*, B 5*, A 5*')
    })
    it('[KE3] creditors outside the network share pro rata, and pass nothing on', () => {
      check('A owes B 5 and the outside 5; B owes C 4 | A 6, B 0', 'A 6*, B 3*')
    })
    it('[KE4] a ring of debts without any money clears itself, in full', () => {
      check('A owes B 10; B owes A 10', '')
      check('A owes B 10; B owes C 10; C owes A 10 | A 0', 'A 10, B 10, C 10')
    })
    it('[KE5] a ring that loses goes round until it is dry', () => {
      check('A owes B 10; B owes A 9 and the outside 1 | A 0, B 0', 'A 0*, B 0*')
      check('A owes B 10; B owes A 9 and the outside 1 | A 1, B 0', 'A 10, B 10')
      check('A owes B 10; B owes A 9 and the outside 1 | A 0.5, B 0', 'A 5*, B 5*')
    })
    it('[KE6] who owes the outside more than it has pays nobody', () => {
      check('A owes B 10; C owes A 5 | A -8, C 9', 'A 0*, C 5')
    })
    it('[KE7] who owes nothing never defaults', () => {
      check('A owes B 10 | A 3, B -5', 'A 3*')
    })
    it('[KE8] a default is strict: neither rounding nor an exact break-even is one', () => {
      check('A owes B 0.3; C owes A 0.1; D owes A 0.2 | C 0.1, D 0.2', 'A 0.3, C 0.1, D 0.2')
    })
  })
}
