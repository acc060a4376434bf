import { failed, ok, type Problem, type Result } from '../base/index.ts'

/**
 * A file of bare problems: JSON, or a game in Gambit's `.nfg` form, which becomes a problem of model `nash`. A worked example of the
 * literature, which has its problems under that name beside what it expects of them, is the list of them.
 */
export function decodeProblems(text: string): Result<unknown, Problem> {
  if (/^\s*NFG\b/.test(text)) return decodeGame(text)
  try {
    const value: unknown = JSON.parse(text)
    const example = typeof value === 'object' && value !== null && !('model' in value) && 'problems' in value
    return ok(example && Array.isArray(value.problems) ? value.problems : value)
  } catch (error) {
    return refused(
      `is no JSON: ${(error as Error).message}`,
      'give one problem, or a list of them: edifice solve --help shows how',
    )
  }
}

const refused = (message: string, mend: string) =>
  failed<Problem>({ code: 'import-unreadable', message: `the problem file ${message}`, mend })

type Token = string | number | { readonly words: string }
interface Cursor {
  readonly tokens: readonly Token[]
  at: number
}

/** NFG 1 R "title" {"players"} then {moves} and pay-offs, or {{names of moves}} and outcomes; player 1's move runs fastest. */
function decodeGame(text: string): Result<unknown, Problem> {
  const cursor: Cursor = { tokens: tokensOf(text), at: 0 }
  try {
    for (const expected of ['NFG', 1]) if (take(cursor) !== expected) throw new SyntaxError('must begin with NFG 1 R')
    if (!['R', 'D'].includes(String(take(cursor)))) throw new SyntaxError('must begin with NFG 1 R')
    words(cursor)
    const players = group(cursor).length
    const moves = group(cursor).map((m) => (Array.isArray(m) ? m.length : m))
    if (moves.length !== players || !moves.every((m) => Number.isInteger(m) && (m as number) > 0))
      throw new SyntaxError(`has ${players} players but moves for ${moves.length}`)
    if (typeof peek(cursor) === 'object') words(cursor)
    const profiles = (moves as number[]).reduce((product, m) => product * m, 1)
    const payoffs = peek(cursor) === '{' ? byOutcome(cursor, players) : inRows(rest(cursor), players)
    if (payoffs.length !== profiles)
      throw new SyntaxError(`has pay-offs for ${payoffs.length} profiles, ${profiles} were expected`)
    return ok({ model: 'nash', players, strategies: moves, payoffs })
  } catch (error) {
    if (error instanceof SyntaxError) return refused(`is no game: it ${error.message}`, 'see the .nfg format of Gambit')
    throw error
  }
}

function tokensOf(text: string): Token[] {
  const found: Token[] = []
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}]|[^\s{},"]+/g)) {
    if (token.startsWith('"')) found.push({ words: token.slice(1, -1) })
    else if (token === '{' || token === '}') found.push(token)
    else found.push(numberOf(token) ?? token)
  }
  return found
}
function numberOf(token: string): number | undefined {
  const [top, low, more] = token.split('/')
  const value = more === undefined && top ? Number(top) / (low === undefined ? 1 : Number(low)) : Number.NaN
  return Number.isFinite(value) ? value : undefined
}

const peek = (cursor: Cursor): Token | undefined => cursor.tokens[cursor.at]
function take(cursor: Cursor): Token {
  const token = cursor.tokens[cursor.at++]
  if (token === undefined) throw new SyntaxError('ends too soon')
  return token
}
function words(cursor: Cursor): void {
  if (typeof take(cursor) !== 'object') throw new SyntaxError('lacks a title in quotes')
}
type Tree = readonly (Tree | Token)[]
function group(cursor: Cursor): (Tree | Token)[] {
  if (take(cursor) !== '{') throw new SyntaxError('lacks a list in braces')
  const list: (Tree | Token)[] = []
  while (peek(cursor) !== '}') list.push(peek(cursor) === '{' ? group(cursor) : take(cursor))
  cursor.at++
  return list
}
const rest = (cursor: Cursor): Token[] => cursor.tokens.slice(cursor.at)

function inRows(numbers: readonly (Tree | Token)[], players: number): number[][] {
  if (numbers.some((n) => typeof n !== 'number')) throw new SyntaxError('has words where pay-offs should stand')
  return Array.from(
    { length: Math.floor(numbers.length / players) },
    (_, k) => numbers.slice(k * players, (k + 1) * players) as number[],
  )
}
/** { { "name" 1 2 } … } then one outcome number a profile; 0 is the outcome that pays nothing. */
function byOutcome(cursor: Cursor, players: number): number[][] {
  const outcomes = group(cursor).map(
    (outcome) =>
      inRows(
        (outcome as Tree).filter((x) => typeof x === 'number'),
        players,
      )[0],
  )
  return rest(cursor).map((index) => {
    const payoff = index === 0 ? new Array<number>(players).fill(0) : outcomes[(index as number) - 1]
    if (!payoff) throw new SyntaxError(`names outcome ${String(index)}, which it does not list`)
    return payoff
  })
}
