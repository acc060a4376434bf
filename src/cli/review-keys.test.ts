import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { main } from './main.ts'
import { fakeTerminal } from './testing/fake-terminal.ts'

const folder = mkdtempSync(join(tmpdir(), 'edifice-review-'))
afterAll(() => rmSync(folder, { recursive: true }))
const ledger = join(folder, 'ledger.edifice')
const text = join(folder, 'text.txt')
writeFileSync(
  text,
  `Source: Harbour Wire
Published: 3 March 2026
Alder Rail is in talks to buy rails from Brook Steel for about $4 billion, people familiar with the matter told Harbour Wire.
Cedar Bank is close to lending Alder Rail $2 billion, according to a person with knowledge of the plan.
Dorn Freight was said to be weighing a $1 billion order with Elm Works, people briefed on it told Harbour Wire.
`,
)

/** The command with somebody there who presses these keys and types these lines. */
async function pressed(keys: string, lines: readonly string[] = [], rows = 1_000) {
  const [waiting, typed] = [[...keys], [...lines]]
  const { terminal, written } = fakeTerminal({
    folder,
    environment: { HOME: folder },
    canAsk: true,
    outIsTerminal: true,
    rows,
    key: async () => waiting.shift() ?? 'q',
    ask: async () => typed.shift() ?? '',
  })
  return { code: await main(['review', '-f', ledger], terminal), ...written }
}
async function queue(...words: readonly string[]) {
  const { terminal, written } = fakeTerminal({ folder, environment: { HOME: folder } })
  const code = await main(['review', '-f', ledger, '--json', ...words], terminal)
  return { code, err: written.err, ...(written.out ? JSON.parse(written.out) : {}) }
}

describe('review at a terminal', () => {
  it('[CM104] opened, one key decides a claim and the next is there; undo takes it back; leaving half way loses nothing', async () => {
    const { terminal } = fakeTerminal({ folder, environment: { HOME: folder } })
    await main(['init', '-f', ledger, '-q'], terminal)
    await main(['add', text, '-f', ledger, '-q'], terminal)
    const before = await queue()
    expect(before.waiting).toBeGreaterThan(2)
    const first = await pressed('oax')
    expect(first.code).toBe(0)
    expect(first.out).toContain('accepting it changes')
    expect((await queue()).undoable).toBe(2)
    await pressed('uu')
    expect(await queue()).toMatchObject({ waiting: before.waiting, undoable: 0 })
    const [{ claim }] = before.queue
    await pressed('oe', ['amount=up to 5bn; stage=agreed'])
    const corrected = await queue()
    expect(corrected.waiting).toBe(before.waiting - 1)
    expect(corrected.queue.map((one: typeof before) => one.claim.id)).not.toContain(claim.id)
    const wrong = await pressed('oe', ['amount=much'])
    expect(wrong.err).toContain('is not understood')
    expect((await queue()).undoable).toBe(1)
    await pressed('u')
    const all = await pressed('x'.repeat(before.waiting))
    expect(all.err).toContain(`Nothing waits. Last: 0 accepted, ${before.waiting} rejected.`)
    for (let n = (await queue()).undoable; n > 0; n--) await queue('--undo')
  })
  it('[CM73] one key takes an undertaking whole, another opens it; every line has been shown before', async () => {
    const talks = join(folder, 'talks.txt')
    writeFileSync(
      talks,
      `Source: Harbour Wire
Published: 4 March 2026
Fern Shipping is in talks to buy two ferries from Gale Yards for $3 billion, people familiar with the matter told Harbour Wire.
Gale Yards said it is close to signing a letter of intent with Fern Shipping.
Fern Shipping denied that it has agreed to buy the ferries from Gale Yards.
`,
    )
    const { terminal } = fakeTerminal({ folder, environment: { HOME: folder } })
    await main(['add', talks, '-f', ledger, '-q'], terminal)
    const before = await queue()
    const at = before.queue.find(({ claim }: typeof before) => claim.evidence.quote.exact.includes('Gale Yards')).commitment
    const ferries = before.queue.filter(({ commitment }: typeof before) => commitment === at)
    expect(ferries.length).toBeGreaterThan(1)
    const earlier = before.queue.slice(0, before.queue.indexOf(ferries[0]))
    const skip = 's'.repeat(new Set(earlier.map(({ commitment }: typeof before) => commitment)).size)

    const whole = await pressed(`${skip}a`)
    expect(whole.out).toContain('accepting all changes: ')
    for (const { claim } of ferries) expect(whole.out.replace(/\s+/g, ' ')).toContain(claim.evidence.quote.exact)
    expect(await queue()).toMatchObject({ waiting: before.waiting - ferries.length, undoable: before.undoable + 1 })
    await pressed('u')
    expect((await queue()).waiting).toBe(before.waiting)

    const opened = await pressed(`${skip}oxa`)
    expect(opened.err).toContain('c close')
    expect(await queue()).toMatchObject({ waiting: before.waiting - 2, undoable: before.undoable + 2 })
    await pressed('uu')

    // On a small screen the first keys only turn pages: nothing is decided before the last line has been shown.
    const small = await pressed(`${skip.replaceAll('s', '      s')}   q`, [], 6)
    expect(small.err).toContain('more lines')
    const turned = small.err.split('any key shows them').length - 1
    expect(turned).toBeGreaterThan(3)
    await pressed('a'.repeat(2), [], 6)
    expect((await queue()).undoable).toBe(before.undoable)
  })
  it('[CM105] in a script each act is an option, and what is typed wrongly changes nothing', async () => {
    const before = await queue()
    const [a, b] = before.queue.map((one: typeof before) => one.claim.id)
    expect((await queue('--accept', a, '--reject', b)).waiting).toBe(before.waiting - 2)
    expect((await queue('--reopen', a, '--reopen', b)).waiting).toBe(before.waiting)
    const dry = await queue('--accept', a, '--dry-run')
    expect([dry.decided.length, dry.waiting]).toEqual([1, before.waiting])
    const undoable = (await queue()).undoable
    for (const words of [
      ['--accept', 'K-nobody'],
      ['--edit', a],
      ['--set', 'amount=3bn'],
      ['--join', `${a}=C-9999`],
      ['--merge', 'C-0001'],
      ['--link', a],
    ])
      expect((await queue(...words)).code, words.join(' ')).not.toBe(0)
    expect((await queue()).undoable).toBe(undoable)
    const next = await queue('--next')
    expect(next.queue).toHaveLength(1)
    expect((await queue('--rules')).rules.every(({ rule }: { rule: string }) => rule !== '')).toBe(true)
  })
})
