import { circuitsOf } from '../src/network/index.ts'
import { speedDebts } from '../src/stress/batch/testing/speed-debts.ts'
import { besideFigures, inPeers, inTurns, openPeer, unlessAbsent, withArrays } from './peer.ts'
import { answerTo } from './timing.ts'

const parties = 1_000

export async function run() {
  const { debts } = speedDebts(parties)
  const edges = Array.from(debts.payer, (payer, debt) => [payer, debts.payee[debt]!] as const)
  const search = () => circuitsOf(parties, edges, { lengthMax: 3 })
  return withArrays({ payer: Uint32Array.from(debts.payer), payee: Uint32Array.from(debts.payee) }, async (folder) => {
    const peer = await openPeer('python3', [inPeers('networkx_circuits.py'), folder])
    try {
      // Ours takes milliseconds: it has to be asked often before the compiler has made its best of it.
      for (let k = 0; k < 30; k++) search()
      // A minute of networkx is enough: one turn.
      const found = await inTurns(1, () => void search(), peer, 'count')
      const alone = await inTurns(15, () => void search(), undefined, '')
      return answerTo(
        `How long do circuits of length 3 at most take, 1,000 parties with 10,000 obligations, against networkx?${unlessAbsent('networkx', peer)}`,
        {
          ...besideFigures('all', 'networkx', { ...alone, ...(found.peer ? { peer: found.peer } : {}) }),
          circuits: search().count,
        },
      )
    } finally {
      peer?.close()
    }
  })
}
