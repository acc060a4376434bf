import { Reals, reals } from './room'

/** Below this a gain or a slope is none. */
const none: f64 = 1e-12

/**
 * Three players with two moves each. `chances` has each one's probability of its second move; what player i gains by it is bilinear in those of
 * the two others, c₀ + c₁ u + c₂ v + c₃ uv, u the lower one: its coefficients stand at 4 i.
 */
class Cube {
  gains: Reals
  chances: Reals
  equilibria: Reals
  count: i32
  complete: bool

  constructor(pay: Reals, equilibria: Reals) {
    this.gains = reals(12)
    this.chances = reals(3)
    this.equilibria = equilibria
    this.count = 0
    this.complete = true
    for (let i = 0; i < 3; i++) {
      const u = lowerBeside(i)
      const v = higherBeside(i)
      const d00 = gainAt(pay, i, 0)
      const d10 = gainAt(pay, i, 1 << u)
      const d01 = gainAt(pay, i, 1 << v)
      const d11 = gainAt(pay, i, (1 << u) | (1 << v))
      this.gains[4 * i] = d00
      this.gains[4 * i + 1] = d10 - d00
      this.gains[4 * i + 2] = d01 - d00
      this.gains[4 * i + 3] = d11 - d10 - (d01 - d00)
    }
  }

  /** i's gain as the other two stand. */
  gain(i: i32): f64 {
    const u = this.chances[lowerBeside(i)]
    const v = this.chances[higherBeside(i)]
    const at = 4 * i
    return this.gains[at] + this.gains[at + 1] * u + v * (this.gains[at + 2] + this.gains[at + 3] * u)
  }
  /** How i's gain grows with the chance of j, the third as it stands. */
  slope(i: i32, j: i32): f64 {
    const third = this.chances[3 - i - j]
    return this.gains[4 * i + (j === lowerBeside(i) ? 1 : 2)] + this.gains[4 * i + 3] * third
  }
  /** Where i's gain is nothing, in the chance of j. NaN: nowhere or everywhere. */
  zero(i: i32, j: i32): f64 {
    this.chances[j] = 0
    const slope = this.slope(i, j)
    return abs(slope) < none ? NaN : -this.gain(i) / slope
  }
  /** i's gain is nothing whatever j does. */
  idle(i: i32, j: i32): bool {
    this.chances[j] = 0
    return abs(this.gain(i)) < none && abs(this.slope(i, j)) < none
  }

  /** Lists what `chances` says, if nobody gains by moving alone and it is not listed yet. */
  add(): void {
    for (let i = 0; i < 3; i++) {
      const chance = this.chances[i]
      if (!(chance >= -1e-9 && chance <= 1 + 1e-9)) return
      this.chances[i] = min(1, max(0, chance))
    }
    if (this.regret() > 1e-8) return
    for (let k = 0; k < this.count; k++) {
      let apart: f64 = 0
      for (let i = 0; i < 3; i++) apart = max(apart, abs(this.equilibria[3 * k + i] - this.chances[i]))
      if (apart < 1e-8) return
    }
    for (let i = 0; i < 3; i++) this.equilibria[3 * this.count + i] = this.chances[i]
    this.count++
  }
  regret(): f64 {
    let most: f64 = 0
    for (let i = 0; i < 3; i++) {
      const gain = this.gain(i)
      most = max(most, gain > 0 ? gain * (1 - this.chances[i]) : -gain * this.chances[i])
    }
    return most
  }

  /** i mixes, the other two do not: only where it does not care, and then over all chances that leave the others where they are. */
  oneMixes(i: i32): void {
    if (abs(this.gain(i)) > none) return
    let from: f64 = 0
    let to: f64 = 1
    for (let j = 0; j < 3; j++) {
      if (j === i) continue
      // What j plays has to be no worse: sign · gain ≥ 0, linear in the chance of i.
      const sign: f64 = this.chances[j] > 0.5 ? 1 : -1
      this.chances[i] = 0
      const atNone = sign * this.gain(j)
      const slope = sign * this.slope(j, i)
      if (slope > none) from = max(from, -atNone / slope)
      else if (slope < -none) to = min(to, -atNone / slope)
      else if (atNone < -none) return
    }
    if (to < from - 1e-9) return
    if (to > from + 1e-9) this.complete = false
    this.chances[i] = from
    this.add()
    this.chances[i] = to
    this.add()
  }
  /** i and j mix, the third does not. */
  twoMix(i: i32, j: i32): void {
    if (this.idle(i, j) || this.idle(j, i)) {
      this.complete = false
      return
    }
    const chance = this.zero(i, j)
    this.chances[i] = this.zero(j, i)
    this.chances[j] = chance
    this.add()
  }
  /** All mix: the second's and the third's chances as fractions of the first's, which leave a quadratic in it. */
  allMix(): void {
    const g = this.gains
    // r = −(g₄ + g₅ p)/(g₆ + g₇ p) keeps the second player, q = −(g₈ + g₉ p)/(g₁₀ + g₁₁ p) the third.
    const flat = g[0] * g[10] * g[6] - g[1] * g[8] * g[6] - g[2] * g[4] * g[10] + g[3] * g[8] * g[4]
    const steep = g[0] * g[11] * g[7] - g[1] * g[9] * g[7] - g[2] * g[5] * g[11] + g[3] * g[9] * g[5]
    const middle =
      g[0] * (g[10] * g[7] + g[11] * g[6]) -
      g[1] * (g[8] * g[7] + g[9] * g[6]) -
      g[2] * (g[4] * g[11] + g[5] * g[10]) +
      g[3] * (g[8] * g[5] + g[9] * g[4])
    const size = max(abs(flat), max(abs(middle), abs(steep)))
    if (size < none) {
      this.complete = false
      return
    }
    if (abs(steep) < none * size) {
      if (abs(middle) >= none * size) this.mixedAt(-flat / middle)
      return
    }
    const half = -middle / (2 * steep)
    const square = half * half - flat / steep
    if (square < 0 && square * steep * steep < -none * size * size) return
    const outer = half < 0 ? half - Math.sqrt(max(0, square)) : half + Math.sqrt(max(0, square))
    this.mixedAt(outer)
    if (outer !== 0) this.mixedAt(flat / (steep * outer))
  }
  private mixedAt(p: f64): void {
    const g = this.gains
    const under = g[6] + g[7] * p
    const below = g[10] + g[11] * p
    if (abs(under) < none || abs(below) < none) return
    this.chances[0] = p
    this.chances[1] = -(g[8] + g[9] * p) / below
    this.chances[2] = -(g[4] + g[5] * p) / under
    this.add()
  }
}

function lowerBeside(i: i32): i32 {
  return i === 0 ? 1 : 0
}
function higherBeside(i: i32): i32 {
  return i === 2 ? 1 : 2
}
/** What i's second move earns over its first, the others as in `profile`, bit k for player k's second move. */
function gainAt(pay: Reals, i: i32, profile: i32): f64 {
  return pay[3 * (profile | (1 << i)) + i] - pay[3 * profile + i]
}

/**
 * All isolated equilibria of a game of three players with two moves each, by who mixes. `pay` has three pay-offs a profile, player 1's move
 * fastest; `equilibria` takes three chances of second moves each, `regret` the most anybody could gain by moving alone. How many;
 * negative (−1 − number) where there may be others that are not isolated.
 */
export function cube(pay: Reals, equilibria: Reals, regret: Reals): i32 {
  const game = new Cube(pay, equilibria)
  for (let support = 0; support < 27; support++) {
    let mixers = 0
    let sum = 0
    for (let i = 0, rest = support; i < 3; i++, rest /= 3) {
      game.chances[i] = rest % 3 === 1 ? 1 : 0
      if (rest % 3 !== 2) continue
      mixers++
      sum += i
    }
    if (mixers === 0) game.add()
    else if (mixers === 1) game.oneMixes(sum)
    else if (mixers === 2) game.twoMix(lowerBeside(3 - sum), higherBeside(3 - sum))
    else game.allMix()
  }
  for (let k = 0; k < game.count; k++) {
    for (let i = 0; i < 3; i++) game.chances[i] = equilibria[3 * k + i]
    regret[0] = max(regret[0], game.regret())
  }
  return game.complete ? game.count : -1 - game.count
}
