import { describe, expect, it } from 'vitest'
import type { clear } from './clearing.ts'

/**
 * "A has 12, owes B 10 and C 5 soft; B has 3, floor 1; alpha 0.5; B first" -> "A pays B 10, C 2". Amounts after a name in order of
 * naming; "class 2" after an amount sets the seniority; "roundsMax 1" limits. One line for every way to clear.
 */
export function showClearing(situation: string, clearWith: typeof clear, vector: 'greatest' | 'least' = 'greatest'): string {
  const names: string[] = []
  const party = (name: string) => (names.includes(name) ? names.indexOf(name) : names.push(name) - 1)
  const own: number[] = []
  const floor: number[] = []
  const dues: { payer: number; payee: number; due: number; seniority: number; soft: boolean }[] = []
  const terms: { alpha?: number; beta?: number; roundsMax?: number; first?: number; last?: number } = {}
  for (const clause of situation.split(';').map((text) => text.trim())) {
    const term = /^(alpha|beta|roundsMax) ([\d.]+)$/.exec(clause)
    const turn = /^([A-Z]\w*) (first|last)$/.exec(clause)
    if (term) terms[term[1] as 'alpha' | 'beta' | 'roundsMax'] = Number(term[2])
    else if (turn) terms[turn[2] as 'first' | 'last'] = party(turn[1]!)
    else {
      const payer = party(/^[A-Z]\w*/.exec(clause)![0])
      own[payer] = Number(/has (-?[\d.]+)/.exec(clause)?.[1] ?? 0)
      floor[payer] = Number(/floor ([\d.]+)/.exec(clause)?.[1] ?? 0)
      const owed = /owes (.*)$/.exec(clause)?.[1] ?? ''
      for (const m of owed.matchAll(/([A-Z]\w*) ([\d.]+)(?: class (\d))?( soft)?/g))
        dues.push({ payer, payee: party(m[1]!), due: Number(m[2]), seniority: Number(m[3] ?? 1), soft: m[4] !== undefined })
    }
  }
  const each = <T>(pick: (due: (typeof dues)[number]) => T) => dues.map(pick)
  const result = clearWith(
    {
      parties: names.length,
      payer: each((d) => d.payer),
      payee: each((d) => d.payee),
      seniority: each((d) => d.seniority),
      soft: each((d) => d.soft),
      due: each((d) => d.due),
      own: names.map((_, i) => own[i] ?? 0),
      floor: names.map((_, i) => floor[i] ?? 0),
      alpha: terms.alpha ?? 1,
      beta: terms.beta ?? 1,
      turn: {
        ...(terms.first === undefined ? {} : { first: terms.first }),
        ...(terms.last === undefined ? {} : { last: terms.last }),
      },
    },
    terms.roundsMax === undefined ? {} : { roundsMax: terms.roundsMax },
  )
  if (!result.ok) return result.failure.reason
  const { paid, fellIn } = vector === 'greatest' ? result.value : result.value.least
  const round = (x: number) => String(Math.round(x * 1e6) / 1e6)
  return names
    .map((name, i) => ({
      name,
      i,
      mine: dues.flatMap((d, at) => (d.payer === i ? [`${names[d.payee]} ${round(paid[at]!)}`] : [])),
    }))
    .filter(({ mine }) => mine.length > 0)
    .map(({ name, i, mine }) => `${name} pays ${mine.join(', ')}${fellIn[i] ? ` (short in round ${fellIn[i]})` : ''}`)
    .join('; ')
}

/** Run for every implementation of clearing. */
export function clearingCases(name: string, clearWith: typeof clear): void {
  const check = (situation: string, expected: string) => expect(showClearing(situation, clearWith)).toBe(expected)
  describe(`${name} clears`, () => {
    it('[CL1] a party that can pay pays in full', () => {
      check('A has 12, owes B 10', 'A pays B 10')
      check('A has 10, owes B 10', 'A pays B 10')
      check('A has 0, owes B 10; C has 10, owes A 10', 'A pays B 10; C pays A 10')
    })
    it('[CL2] a party that cannot pays all it has, pro rata', () => {
      check('A has 4, owes B 10', 'A pays B 4 (short in round 1)')
      check('A has 6, owes B 10 and C 5', 'A pays B 4, C 2 (short in round 1)')
    })
    it('[CL3] a shortage travels along the chain, and the round tells how far', () => {
      check('A has 4, owes B 10; B has 1, owes C 8', 'A pays B 4 (short in round 1); B pays C 5 (short in round 2)')
      check('A has 4, owes B 10; B has 5, owes C 8', 'A pays B 4 (short in round 1); B pays C 8')
    })
    it('[CL4] a senior class is paid before a junior one', () => {
      check('A has 6, owes B 5 class 1 and C 5 class 2', 'A pays B 5, C 1 (short in round 1)')
      check('A has 4, owes B 5 class 1 and C 5 class 2', 'A pays B 4, C 0 (short in round 1)')
    })
    it('[CL5] soft money comes last, above the floor, and forces no default', () => {
      check('A has 12, floor 1, owes B 10 and C 5 soft', 'A pays B 10, C 1')
      check('A has 8, owes B 10 and C 5 soft', 'A pays B 8, C 0 (short in round 1)')
      check('A has 3, owes C 5 soft; C has 0, owes D 4', 'A pays C 3; C pays D 3 (short in round 1)')
    })
    it('[CL6] a stated order is kept within a class, not across classes', () => {
      check('A has 6, owes B 5 and C 5; C first', 'A pays B 1, C 5 (short in round 1)')
      check('A has 6, owes B 5 and C 5; C last', 'A pays B 5, C 1 (short in round 1)')
      check('A has 6, owes B 5 class 1 and C 5 class 2; C first', 'A pays B 5, C 1 (short in round 1)')
      check('A has 8, owes B 5 and C 5 and D 5; B last', 'A pays B 0, C 4, D 4 (short in round 1)')
    })
    it('[CL7] a defaulter keeps α of its own and β of what it receives', () => {
      check('alpha 0.5; A has 8, owes B 10', 'A pays B 4 (short in round 1)')
      check('beta 0.5; A has 6, owes B 10; B has 0, owes C 8', 'A pays B 6 (short in round 1); B pays C 3 (short in round 2)')
      check('alpha 0.5; A has 10, owes B 10', 'A pays B 10')
    })
    it('[CL8] who owes the outside more than it has pays nobody, and no more is taken from it', () => {
      check('A has -3, owes B 10; B has 2, owes C 1', 'A pays B 0 (short in round 1); B pays C 1')
      check('alpha 0.5; A has -3, owes B 10; B has 4, owes A 4', 'A pays B 1 (short in round 1); B pays A 4')
    })
    it('[CL9] it says so when it does not converge', () => {
      check('roundsMax 1; A has 4, owes B 10; B has 1, owes C 8; C has 1, owes D 6', 'not-converged')
    })
    it('[CL10] the greatest vector is given, and the least beside it', () => {
      const ring = 'A has 0, owes B 1; B has 0, owes A 1'
      check(ring, 'A pays B 1; B pays A 1')
      expect(showClearing(ring, clearWith, 'least')).toBe('A pays B 0 (short in round 1); B pays A 0 (short in round 1)')
    })
    it('[CL11] a ring that loses a little every time round is followed to its end', () => {
      check('A has -1, owes B 1000000; B has 0, owes A 1000000', 'A pays B 0 (short in round 1); B pays A 0 (short in round 2)')
      check(
        'A has -1, owes B 1000000 and C 1; B has 0, owes A 1000000; C has 0, owes A 0.5',
        'A pays B 0, C 0 (short in round 1); B pays A 0 (short in round 2); C pays A 0 (short in round 3)',
      )
    })
    it('[CL18] what nothing moves but last digits stays where it is', () => {
      // A sum of 0.00006 that goes round as shares of 142,437: each time a last digit is lost.
      check(
        'A has 0, owes B 791.4085873244451; B has 0, owes C 142437.40610157797 class 2; C has 0, owes A 0.00006042217368186703 class 2',
        'A pays B 0.00006 (short in round 1); B pays C 0.00006 (short in round 1); C pays A 0.00006 (short in round 2)',
      )
      // C lives on what A pays out of a difference of sums ten thousand million times as large.
      check(
        'A has 2, owes B 255713669.1800303 and D 957.9091110216385 class 2 and C 12 class 2; B has 0, owes A 680886697.4782627 class 2 and D 0.005789482414489697; D has -6, owes B 1; C has 0.0015566359762769477, owes B 1 class 2',
        'A pays B 255713669.18003, D 1.995767, C 0.025002 (short in round 2); B pays A 255713669.200799, D 0.005789 (short in round 1); D pays B 0 (short in round 3); C pays B 0.026558 (short in round 3)',
      )
      // A ring in balance, where A and C pay in turn what B passes back: whole steps would swap the two for ever.
      check(
        'A has -6, floor 1, owes B 0.000007149971195032903 soft; B has -1, floor 2, owes A 702664423.7485806 class 3 and A 1 and C 496.73131004601333 and C 1338.3973043512829 class 3; C has 8, floor 2, owes B 27017671.57102716 class 2',
        'A pays B 0.000007; B pays A 6.000007, A 1, C 496.73131, C 0.000011 (short in round 1); C pays B 504.731321 (short in round 1)',
      )
    })
    it('[CL19] a ring that gains a millionth in hundreds of millions is followed to its end', () => {
      const least = (situation: string, expected: string) => expect(showClearing(situation, clearWith, 'least')).toBe(expected)
      least(
        'A has 0, owes B 81826154.89126197; B has 0.0000957247862050324, owes A 54355543.891684465 class 2',
        'A pays B 54355543.891684 (short in round 1); B pays A 54355543.891684',
      )
      least(
        'A has 6; B has 0, owes C 199033405.11377704 class 2 and C 2; C has 0.000001, owes B 30119800.590154294 and A 9 class 3 and B 475378260.16717964 class 2',
        'B pays C 199033405.113777, C 2; C pays B 30119800.590154, A 0, B 168913606.523624 (short in round 1)',
      )
    })
  })
}
