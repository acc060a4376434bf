import { Reals, reals, strict, Wholes, wholes } from './room'

/**
 * Parties fall when what they have no longer covers what they owe, and then pay every creditor the same fixed share [Furfine 2003].
 * `fell` is the round in which each fell, 0 if it stands; `worth` what is left after losses. Returns how many rounds.
 */
export function defaultCascade(
  n: i32,
  payer: Wholes,
  payee: Wholes,
  amount: Reals,
  assets: Reals,
  outside: Reals,
  recovery: f64,
  fell: Wholes,
  worth: Reals,
): i32 {
  const due = reals(n)
  for (let i = 0; i < n; i++) due[i] = outside[i]
  for (let d = 0; d < amount.length; d++) due[payer[d]] += amount[d]
  for (let i = 0; i < n; i++) worth[i] = assets[i] - due[i]
  for (let d = 0; d < amount.length; d++) worth[payee[d]] += amount[d]
  const falling = wholes(n)
  let round = 0
  while (true) {
    let count = 0
    for (let i = 0; i < n; i++) if (fell[i] === 0 && worth[i] < -strict * due[i]) falling[count++] = i
    if (count === 0) return round
    round++
    for (let k = 0; k < count; k++) fell[falling[k]] = round
    // What the fallen withhold, party by party, and nothing else of the balance sheet, is taken anew.
    for (let d = 0; d < amount.length; d++) if (fell[payer[d]] === round) worth[payee[d]] -= (1 - recovery) * amount[d]
  }
}
