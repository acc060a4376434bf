import type { ClaimId } from '../model/index.ts'
import { type Act, askAcceptance, askQueue, decide, type LedgerStore } from '../pipeline.ts'
import { writeEvidence } from '../report/index.ts'
import { type Call, questionOf, world } from './call.ts'
import { parseCorrection } from './correction.ts'
import { evidencePage } from './evidence-page.ts'
import { type Answer, exit, refusalText } from './refusal.ts'

const keysLine = 'a accept · x reject · e edit · l link conflict · s skip · u undo · A accept all certain · q quit'

/** The queue, one key a claim. Every act is in the ledger before the next claim is shown; leaving half way loses nothing. */
export async function reviewByKey(call: Call, store: LedgerStore): Promise<Answer> {
  const { terminal, settings } = call
  const question = questionOf(call)
  if (!question.ok) return question
  const skipped = new Set<ClaimId>()
  const done = { accepted: 0, rejected: 0 }
  const act = (one: Act) => decide(store, one, settings.reader, world.now())
  for (;;) {
    const { view, waiting, certain } = askQueue(store.state())
    const [next] = waiting.filter(({ claim }) => !skipped.has(claim.id))
    if (!next) {
      call.say(
        `Nothing waits. Last: ${done.accepted} accepted, ${done.rejected} rejected.${skipped.size > 0 ? ` ${skipped.size} skipped.` : ''}`,
      )
      return { ok: true, value: exit.done }
    }
    const { claim } = next
    const evidence = writeEvidence({ view, claim: claim.id, language: settings.language })
    terminal.out(`\n${evidence ? evidencePage([evidence], call, terminal.columns) : `${claim.id}\n`}`)
    const { changes, headline } = askAcceptance(store.state(), claim.id, question.value)
    terminal.out(
      `    ${view.commitmentOf.get(claim.id) ?? '—'} · accepting it changes: ${changes.length === 0 ? 'nothing' : headline}\n`,
    )
    terminal.err(`${waiting.length - skipped.size} wait · ${keysLine}\n`)
    switch (await terminal.key()) {
      case 'a':
        act({ kind: 'review', claims: [claim.id], verdict: 'accepted' })
        done.accepted++
        break
      case 'x':
        act({ kind: 'review', claims: [claim.id], verdict: 'rejected' })
        done.rejected++
        break
      case 'A':
        if (certain.length > 0) act({ kind: 'review', claims: certain, verdict: 'accepted' })
        done.accepted += certain.length
        break
      case 'e': {
        const words = await terminal.ask('correct (amount=20bn; stage=agreed; binding=yes): ')
        const correction = parseCorrection(
          words
            .split(';')
            .map((w) => w.trim())
            .filter(Boolean),
          claim,
        )
        if (correction.ok) act({ kind: 'edit', claim: claim.id, correction: correction.value })
        else terminal.err(refusalText(correction.failure))
        break
      }
      case 'l': {
        const word = (await terminal.ask('cannot hold beside which claim? ')).trim()
        const other = [...view.claims.keys()].find((id) => id === word)
        const same = other && view.commitmentOf.get(other) === view.commitmentOf.get(claim.id)
        if (other && same) act({ kind: 'link', earlier: other, later: claim.id, verdict: 'linked' })
        else terminal.err(other ? 'That claim speaks of another commitment.\n' : 'No such claim.\n')
        break
      }
      case 'u':
        act({ kind: 'undo' })
        skipped.clear()
        break
      case 's':
        skipped.add(claim.id)
        break
      case 'q':
        return { ok: true, value: exit.done }
      default:
    }
  }
}
