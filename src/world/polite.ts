import { failed, ok, type Problem, type Result } from '../base/index.ts'

/** Hosts whose rules ask who is calling, and how often one may. SEC: "Accessing EDGAR Data" asks for a name and address, and 10 requests a second at most. */
const rules = [{ host: /(?:^|\.)sec\.gov$/i, perSecond: 10 }] as const

export interface Manners {
  readonly agent: string
  /** Requests a second; undefined: no rule. */
  readonly perSecond?: number
}

/** How a host is asked. One that wants to know who is asking is not asked before `contact` says so. */
export function mannersFor(url: URL, contact: string | undefined): Result<Manners, Problem> {
  const rule = rules.find(({ host }) => host.test(url.hostname))
  if (!rule) return ok({ agent: 'edifice' })
  const name = contact?.trim()
  if (!name || !/\S+@\S+/.test(name) || /[\r\n]/.test(name))
    return failed({
      code: 'address-refused',
      message: `${url.hostname} asks every program to say whose it is, with an e-mail address.`,
      where: url.href,
      mend: 'Set EDIFICE_CONTACT="Your Name you@example.com", or save the filing and add the file.',
    })
  return ok({ agent: `edifice ${name}`, perSecond: rule.perSecond })
}

/** Hands out turns, never more than so many in any one second. */
export class Turnstile {
  readonly #starts: number[] = []
  readonly #perSecond: number
  constructor(perSecond: number) {
    this.#perSecond = perSecond
  }
  /** ms to wait from `now` until the next turn, which is taken. */
  take(now: number): number {
    const before = this.#starts.at(-this.#perSecond)
    const at = Math.max(now, before === undefined ? now : before + 1000, this.#starts.at(-1) ?? now)
    this.#starts.push(at)
    if (this.#starts.length > 1000) this.#starts.splice(0, 500)
    return at - now
  }
}

const turnstiles = new Map<string, Turnstile>()
/** Resolves when it is this program's turn at a host. */
export async function waitTurn({ hostname }: URL, perSecond: number | undefined): Promise<void> {
  if (perSecond === undefined) return
  const turnstile = turnstiles.get(hostname) ?? new Turnstile(perSecond)
  turnstiles.set(hostname, turnstile)
  const ms = turnstile.take(performance.now())
  if (ms > 0) await new Promise((done) => setTimeout(done, ms))
}
