import { partiesAtoB } from './parties/a-b.ts'
import { partiesC } from './parties/c.ts'
import { partiesDtoF } from './parties/d-f.ts'
import { partiesGtoH } from './parties/g-h.ts'
import { partiesItoL } from './parties/i-l.ts'
import { partiesMtoQ } from './parties/m-q.ts'
import { partiesRtoS } from './parties/r-s.ts'
import { partiesTtoX } from './parties/t-x.ts'
import { partiesYtoZ } from './parties/y-z.ts'

/**
 * Companies, funds, lenders and states that the trade press names without explaining, by the first letter of their id. One line each:
 *   id | English name shown, other Latin names | Chinese names in either script | kind | what it sells
 * An empty kind is a company. What it sells (goods of goods.ts) tells who pays whom when a contract is only "signed with".
 * Add a line or a name freely; ids never change, ledgers hold them.
 */
export const partyTable = [
  partiesAtoB,
  partiesC,
  partiesDtoF,
  partiesGtoH,
  partiesItoL,
  partiesMtoQ,
  partiesRtoS,
  partiesTtoX,
  partiesYtoZ,
].join('')
