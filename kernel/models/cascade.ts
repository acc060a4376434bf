import { Reals, reals, strict, Wholes } from './room'

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
  let round = 0
  while (true) {
    // What everybody has is added up anew, creditor by creditor, so that nothing is ever taken off: who is paid nothing has nothing, to the digit.
    for (let i = 0; i < n; i++) worth[i] = assets[i]
    for (let d = 0; d < amount.length; d++) worth[payee[d]] += fell[payer[d]] === 0 ? amount[d] : recovery * amount[d]
    let more = false
    for (let i = 0; i < n; i++) {
      worth[i] -= due[i]
      if (fell[i] !== 0 || worth[i] >= -strict * due[i]) continue
      fell[i] = round + 1
      more = true
    }
    if (!more) return round
    round++
  }
}
