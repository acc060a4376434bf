import { describe, expect, it } from 'vitest'
import { decodeProblems } from './problems.ts'

const read = (text: string) => {
  const decoded = decodeProblems(text)
  return decoded.ok ? decoded.value : decoded.failure.message
}

describe('problem files', () => {
  it('[WI9] a game of pay-offs becomes a nash problem, player 1 fastest, fractions as numbers', () => {
    expect(read('NFG 1 R "Coin" { "Odd" "Even" } { 2 2 }\n\n1/2 -1 -1 1 -1 1 1 -.5')).toEqual({
      model: 'nash',
      players: 2,
      strategies: [2, 2],
      payoffs: [
        [0.5, -1],
        [-1, 1],
        [-1, 1],
        [1, -0.5],
      ],
    })
  })
  it('[WI9] a game of outcomes too; outcome 0 pays nothing', () => {
    const game = 'NFG 1 R "O" { "A" "B" } { { "up" "down" } { "left" } } "note" { { "x" 3, 4 } } 1 0'
    expect(read(game)).toMatchObject({
      strategies: [2, 1],
      payoffs: [
        [3, 4],
        [0, 0],
      ],
    })
  })
  it('[WI34] a worked example is the list of its problems', () => {
    expect(read('{"title": "Two", "problems": [{"model": "nash"}], "expected": []}')).toEqual([{ model: 'nash' }])
    expect(read('{"model": "nash", "problems": [1]}')).toEqual({ model: 'nash', problems: [1] })
  })
  it.each([
    ['NFG 2 R "t"', 'must begin with NFG 1 R'],
    ['NFG 1 R "t" { "A" "B" } { 2 2 } 1 2 3', 'pay-offs for 1 profiles, 4'],
    ['NFG 1 R "t" { "A" "B" } { 2 ', 'ends too soon'],
    ['NFG 1 R "t" { "A" } { 1 } x', 'words where pay-offs'],
    ['{"model": ', 'is no JSON'],
  ])('[WI10] %s is refused with its reason', (text, reason) => {
    expect(read(text)).toContain(reason)
  })
})
