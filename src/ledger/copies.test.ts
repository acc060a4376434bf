import { describe, expect, it } from 'vitest'
import { parseStatedDate } from '../base/index.ts'
import { type Claim, type LedgerEvent, quoteAt, type SourceDocument } from '../model/index.ts'
import { claimIdOf } from './claim-id.ts'
import { bandsOf, resemblance, runsOf } from './min-hash.ts'
import { bn, day, documentOf, isCommitment, isParty, joins, ledgerOf, party, reviews, stated } from './testing/log.ts'
import { resolvedAt, viewAt } from './testing/show.ts'

const story = (sum: string) =>
  `Bolt and Acme are in late talks about a new line of ferries, people who know the plans said. Acme would put in ${sum} over four years, in steps that follow the yards. The two have worked together since the first hulls were laid, and a paper may be signed before the summer, though nothing is settled. Neither company wanted to say anything about it.`
const dated = (text: string, on: string, publisher: string): SourceDocument =>
  documentOf(text, { publisher, published: parseStatedDate(on)! })

/** An unnamed report of a sum, quoted from its paper. */
function reported(document: SourceDocument, on: string, sum: string): Claim {
  const told = stated({ on, by: `unnamed ${document.publisher}`, says: { amount: bn(sum) } })
  const at = Math.max(0, document.text.indexOf('would put in'))
  const quoted = { ...told, evidence: { kind: 'quote' as const, quote: quoteAt(document, at, at + 20) } }
  return { ...quoted, id: claimIdOf(quoted), recordedAt: day('2026-11-01') }
}
const ledger = (...papers: readonly (readonly [SourceDocument, Claim])[]) =>
  ledgerOf(
    isParty(party('acme')),
    isParty(party('bolt')),
    isCommitment('C-0001'),
    ...papers.flatMap(([document, claim]): LedgerEvent[] => [
      { type: 'document', document },
      { type: 'claim', claim },
      joins('C-0001', claim),
    ]),
  )

const first = dated(story('$20bn'), '2026-02-01', 'Wire')
const firstClaim = reported(first, '2026-02-01', '20')
const copy = dated(`From the Wire. ${story('$20bn')} Read more at our site.`, '2026-02-02', 'Post')
const changed = dated(`From the Wire. ${story('$90bn')} Read more at our site.`, '2026-02-02', 'Herald')
const own = dated(
  'A banker close to one of the lenders told this paper that the ferry makers would get about $20bn from Acme, most of it in the second year, and that the terms had moved twice since the autumn because the yards could not name a date.',
  '2026-02-02',
  'Times',
)

describe('one text told by several papers', () => {
  it('[LE140] is one origin, whoever it is credited to', () => {
    const view = (paper: SourceDocument) => viewAt(ledger([first, firstClaim], [paper, reported(paper, '2026-02-02', '20')]))
    expect(view(copy).commitments[0]?.amount).toMatchObject({ originsFor: 1, for: { length: 2 } })
    expect(view(copy).copies).toMatchObject([{ document: copy.hash, of: first.hash, differing: [] }])
    expect(view(own).commitments[0]?.amount).toMatchObject({ originsFor: 2 })
    expect(view(own).copies).toEqual([])
  })
  it('[LE141] with another figure in it supports nothing and raises an alarm, until somebody accepts it', () => {
    const altered = reported(changed, '2026-02-02', '90')
    const told = ledger([first, firstClaim], [changed, altered])
    expect(resolvedAt(told).amount).toMatchObject({ value: { original: '$20bn' }, originsFor: 1 })
    expect(viewAt(told).copies[0]?.differing).toEqual([{ claim: altered.id, from: firstClaim.id }])
    const accepted = ledgerOf(...told.rows.map(({ event }) => event), reviews(altered, 'accepted'))
    expect(resolvedAt(accepted).amount?.value).toMatchObject({ original: '$90bn' })
  })
  it('[LE142] is told from another text on the same matter, in Chinese as in English', () => {
    const han = (sum: string) =>
      `知情人士稱，兩家公司正就新一批渡輪洽談，投資方擬分四年投入${sum}億美元，按船廠進度撥付。雙方自首批船體鋪設龍骨起合作，文件或於夏季前簽署，但尚未定案，兩公司均不願置評。`
    const other = '船廠昨日公布首季營收，較去年同期成長一成，主因為維修業務擴張，並預告下半年將有新訂單入帳，惟匯率仍是變數。'
    const alike = (a: string, b: string) => resemblance(runsOf(documentOf(a)), runsOf(documentOf(b)))
    expect(alike(story('$20bn'), story('$90bn'))).toBe(1)
    expect(alike(han('200'), han('900'))).toBe(1)
    expect(alike(first.text, copy.text)).toBeGreaterThan(0.8)
    expect(alike(first.text, own.text)).toBeLessThan(0.1)
    expect(alike(han('200'), other)).toBeLessThan(0.1)
    expect(bandsOf(documentOf('Too short to be a copy.'))).toEqual([])
  })
  it('[LE144] a page that changed corrects itself, and what no longer stands in it is named', () => {
    const address = 'https://wire.example/ferries'
    const [before, after] = [
      { ...first, address },
      { ...changed, address },
    ]
    const [then, now] = [reported(before, '2026-02-01', '20'), reported(after, '2026-02-20', '90')]
    const at = before.text.indexOf('$20bn')
    const evidence = { kind: 'quote' as const, quote: quoteAt(before, at, at + 5) }
    const sum: Claim = { ...then, evidence, id: claimIdOf({ ...then, evidence }) }
    const view = viewAt(ledger([before, sum], [after, now]))
    expect(view.copies).toMatchObject([
      { document: after.hash, of: before.hash, version: true, differing: [], orphans: [sum.id] },
    ])
    expect(view.commitments[0]?.amount).toMatchObject({ value: { original: '$90bn' } })
  })
  it('[LE145] the next paper of one publisher is its own word, whatever it looks like', () => {
    const next = dated(changed.text, '2026-05-01', 'Wire')
    const view = viewAt(ledger([first, firstClaim], [next, reported(next, '2026-05-01', '90')]))
    expect(view.copies).toMatchObject([{ document: next.hash, differing: [], orphans: [] }])
    expect(view.commitments[0]?.amount).toMatchObject({ value: { original: '$90bn' } })
  })
  it('[LE143] that comes later changes nothing of what was known before it', () => {
    const alone = ledger([first, firstClaim])
    const both = ledger([first, firstClaim], [copy, reported(copy, '2026-02-02', '20')])
    expect(viewAt(both, '2026-02-01')).toEqual(viewAt(alone, '2026-02-01'))
  })
})
