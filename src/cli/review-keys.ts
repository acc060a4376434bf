import type { Claim, ClaimId } from '../model/index.ts'
import { type Act, askAcceptance, askQueue, decide, type LedgerStore, type Question, type ReviewCard } from '../pipeline.ts'
import { type Call, questionOf, world } from './call.ts'
import { parseCorrection } from './correction.ts'
import { type Answer, exit, refusalText } from './refusal.ts'
import { cardLines, printPaged } from './review-card.ts'

const wholeKeys = 'a accept all · o open, one by one · x reject all · s skip · u undo · A accept all certain · q quit'
const singleKeys = 'a accept · x reject · e edit · l link conflict · s skip · u undo · A accept all certain · q quit'
const openedKeys = 'a accept · x reject · e edit · l link conflict · s skip · u undo · c close · q quit'

/**
 * The queue, one key an undertaking: its statements are all shown before the key is asked for. Opened, one key a statement. Every act
 * is in the ledger before the next is shown; leaving half way loses nothing.
 */
export async function reviewByKey(call: Call, store: LedgerStore): Promise<Answer> {
  const question = questionOf(call)
  if (!question.ok) return question
  const desk = new Desk(call, store, question.value)
  while (!desk.left && desk.next) await desk.decideNext()
  if (!desk.left) {
    const { accepted, rejected, skipped } = desk.tally
    call.say(`Nothing waits. Last: ${accepted} accepted, ${rejected} rejected.${skipped > 0 ? ` ${skipped} skipped.` : ''}`)
  }
  return { ok: true, value: exit.done }
}

class Desk {
  readonly #call: Call
  readonly #store: LedgerStore
  readonly #question: Question
  readonly #skipped = new Set<ClaimId>()
  #accepted = 0
  #rejected = 0
  /** The card that is decided statement by statement. */
  #opened: string | undefined
  left = false

  constructor(call: Call, store: LedgerStore, question: Question) {
    this.#call = call
    this.#store = store
    this.#question = question
  }

  get tally(): { readonly accepted: number; readonly rejected: number; readonly skipped: number } {
    return { accepted: this.#accepted, rejected: this.#rejected, skipped: this.#skipped.size }
  }

  /** What is to be decided next: the whole card, or where it is opened its first statement. Skipped ones are passed over. */
  get next(): ReviewCard | undefined {
    const cards = askQueue(this.#store.state()).cards.flatMap((card): readonly ReviewCard[] => {
      const statements = card.statements.filter(({ claim }) => !this.#skipped.has(claim.id))
      return statements.length > 0 ? [{ ...card, statements }] : []
    })
    const opened = cards.find(({ id }) => id === this.#opened)
    return opened ? { ...opened, statements: opened.statements.slice(0, 1) } : cards[0]
  }

  async decideNext(): Promise<void> {
    const card = this.next!
    const { terminal } = this.#call
    const { view, waiting } = askQueue(this.#store.state())
    const ids = card.statements.map(({ claim }) => claim.id)
    const { each } = askAcceptance(this.#store.state(), ids, this.#question)
    const lines = cardLines(this.#call, view, card, each.length > 0 ? each.join(' · ') : undefined)
    if (!(await printPaged(this.#call, lines))) {
      this.left = true
      return
    }
    const single = ids.length === 1
    const keys = card.id === this.#opened ? openedKeys : single ? singleKeys : wholeKeys
    const left = waiting.filter(({ claim }) => !this.#skipped.has(claim.id)).length
    terminal.err(`${left} wait · ${keys}\n`)
    const key = await terminal.key()
    if (single && (key === 'e' || key === 'l')) await this.#decideSingle(key, card.statements[0]!.claim)
    else this.#decide(key, card, ids)
  }

  #decide(key: string, card: ReviewCard, ids: readonly ClaimId[]): void {
    switch (key) {
      case 'a':
        this.#accepted += this.#act({ kind: 'review', claims: ids, verdict: 'accepted' })
        break
      case 'x':
        this.#rejected += this.#act({ kind: 'review', claims: ids, verdict: 'rejected' })
        break
      case 'A': {
        const { certain } = askQueue(this.#store.state())
        this.#accepted += this.#act({ kind: 'review', claims: certain, verdict: 'accepted' })
        break
      }
      case 'o':
      case '\r':
        this.#opened = card.id
        break
      case 'c':
        this.#opened = undefined
        break
      case 's':
        for (const id of ids) this.#skipped.add(id)
        break
      case 'u':
        this.#act({ kind: 'undo' })
        this.#skipped.clear()
        break
      case 'q':
        this.left = true
        break
      default:
    }
  }

  async #decideSingle(key: 'e' | 'l', claim: Claim): Promise<void> {
    const { terminal } = this.#call
    if (key === 'e') {
      const words = await terminal.ask('correct (amount=20bn; stage=agreed; binding=yes): ')
      const fields = words.split(';').map((w) => w.trim())
      const correction = parseCorrection(fields.filter(Boolean), claim)
      if (correction.ok) this.#act({ kind: 'edit', claim: claim.id, correction: correction.value })
      else terminal.err(refusalText(correction.failure))
      return
    }
    const { view } = askQueue(this.#store.state())
    const word = (await terminal.ask('cannot hold beside which claim? ')).trim()
    const other = [...view.claims.keys()].find((id) => id === word)
    const same = other && view.commitmentOf.get(other) === view.commitmentOf.get(claim.id)
    if (other && same) this.#act({ kind: 'link', earlier: other, later: claim.id, verdict: 'linked' })
    else terminal.err(other ? 'That claim speaks of another commitment.\n' : 'No such claim.\n')
  }

  /** How many lines it wrote. */
  #act(act: Act): number {
    if (act.kind === 'review' && act.claims.length === 0) return 0
    return decide(this.#store, act, this.#call.settings.reader, world.now()).events.length
  }
}
