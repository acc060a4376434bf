import { wideAtoB } from './wide/a-b.ts'
import { wideC } from './wide/c.ts'
import { wideDtoF } from './wide/d-f.ts'
import { wideGtoH } from './wide/g-h.ts'
import { wideItoL } from './wide/i-l.ts'
import { wideMtoQ } from './wide/m-q.ts'
import { wideRtoS } from './wide/r-s.ts'
import { wideTtoX } from './wide/t-x.ts'
import { wideYtoZ } from './wide/y-z.ts'

/**
 * Parties of all trades and countries, in the form of parties.ts: here the names are known, in both scripts, and the trade only
 * as far as it goes; what the grammar makes of them is not trusted as it is for those of parties.ts.
 */
export const wideTable = [wideAtoB, wideC, wideDtoF, wideGtoH, wideItoL, wideMtoQ, wideRtoS, wideTtoX, wideYtoZ].join('')
