import type { Placed } from './clauses.ts'
import { same } from './discourse.ts'
import type { NameRef } from './gazetteer.ts'
import type { AmountToken } from './tokens/amount.ts'

/** A figure of a row, and the parties of the row it is not for. */
export interface Share {
  readonly amount: AmountToken
  readonly others: readonly NameRef[]
}

/**
 * 甲、乙分别认购2亿和1亿元, "A and B lent 20m and 10m respectively": each of a row has the figure at its own place. 甲、乙各投5亿元: each has
 * the one there is.
 */
export function sharesOf(
  words: string,
  placed: readonly Placed[],
  amounts: readonly AmountToken[],
): readonly Share[] | undefined {
  const own = amounts.length > 1 && eachItsOwn.test(words)
  if (!own && !(amounts.length === 1 && eachTheSame.test(words))) return undefined
  const row = rowsOf(placed).find((refs) => (own ? refs.length === amounts.length : refs.length > 1))
  return row?.map((ref, i) => ({ amount: amounts[own ? i : 0]!, others: row.filter((other) => !same(other, ref)) }))
}

const eachItsOwn = /分别|依次|顺次|各自|respectively|in that order/i
const eachTheSame =
  /各(?:自|家)?(?:借|出|投|认|占|提供|注|贷|付|承|拿|以|获|得|掏|入|买|签)|\beach (?:[a-z]+ed|put|paid|lent|take|took|give|gave|bought|hold)\b/

function rowsOf(placed: readonly Placed[]): NameRef[][] {
  const rows: NameRef[][] = []
  for (const { mention, inList } of placed) {
    if (mention.ref?.sort !== 'party') continue
    if (inList > 0 && rows.length > 0) rows.at(-1)!.push(mention.ref)
    else rows.push([mention.ref])
  }
  return rows
}
