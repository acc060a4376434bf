import { availableParallelism } from 'node:os'
import { speedDebts } from '../src/stress/batch/testing/speed-debts.ts'
import { buildExposureSystem, debtRankBatch } from '../src/stress/index.ts'
import { openThreads } from '../src/world/threads.ts'
import { besideFigures, inPeers, inTurns, openPeer, unlessAbsent, withArrays } from './peer.ts'
import { answerTo } from './timing.ts'

const parties = 1_000
const scenarios = 100
/** Debts of the random network are loans, what a party owes in all is its buffer; in scenario s party s is in default. */
export async function run() {
  const { debts } = speedDebts(parties)
  const buffer = Float64Array.from(debts.dueOutside ?? [])
  for (let debt = 0; debt < debts.due.length; debt++) buffer[debts.payer[debt]!]! += debts.due[debt]!
  const system = buildExposureSystem({ parties, lender: debts.payee, borrower: debts.payer, amount: debts.due, buffer })
  const given = new Float64Array(parties * scenarios)
  for (let s = 0; s < scenarios; s++) given[s * parties + s] = 1
  const payer = Uint32Array.from(debts.payer)
  const payee = Uint32Array.from(debts.payee)
  return withArrays({ payer, payee, due: Float64Array.from(debts.due), outside: buffer, given }, async (folder) => {
    const threads = openThreads()
    const peer = await openPeer('python3', [inPeers('scipy_clearing.py'), folder])
    const inR = await openPeer('Rscript', [inPeers('debtrank.R'), folder])
    try {
      const limits = { toleranceRelative: 1e-9, roundsMax: 100_000 }
      const found = await inTurns(7, async () => void (await threads.debtRankBatch(system, given, limits)), peer, 'stress')
      const alone = await inTurns(7, () => void debtRankBatch(system, given, limits), peer, 'stress')
      const besideR = await inTurns(3, async () => void (await threads.debtRankBatch(system, given, limits)), inR, 'stress')
      const { error, rounds } = debtRankBatch(system, given, limits)
      return answerTo(
        `How long does continuous DebtRank of 100 shocks to 1,000 parties take, to 1e-9 of its true end?${unlessAbsent('scipy', peer)}${unlessAbsent('NetworkRiskMeasures', inR)}`,
        {
          threads: availableParallelism(),
          ...besideFigures('all', 'scipy', found),
          ...besideFigures('oneThread', 'oneThreadScipy', alone),
          ...besideFigures('besideR', 'networkRiskMeasures', besideR),
          msPerScenario: found.ms / scenarios,
          passesMost: Math.max(...rounds),
          provedError: Math.max(...error),
        },
      )
    } finally {
      await threads.close()
      peer?.close()
      inR?.close()
    }
  })
}
