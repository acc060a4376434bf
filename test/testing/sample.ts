import { copyFileSync, existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { dayMs, instantOf, parseInstant } from '../../src/base/index.ts'
import { type FactBase, partyId } from '../../src/model/index.ts'
import { importFacts } from '../../src/pipeline.ts'
import { decodeFacts } from '../../src/wire/index.ts'
import { openLedger } from '../../src/world/index.ts'
import { edifice, root } from './command.ts'

/** A folder with the sample ledger, made by the command. */
export function sampleFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'edifice-sample-'))
  const made = edifice(['init', '--sample', '-q'], { cwd: folder })
  if (made.code !== 0) throw new Error(made.err)
  return folder
}

/** The same ledger once more, with later claims of every kind added: on known commitments, on new ones, and figures beside them. */
export function plantLater(folder: string, later: string): string {
  const planted = mkdtempSync(join(tmpdir(), 'edifice-planted-'))
  for (const ending of ['', '-wal', '-shm'])
    if (existsSync(join(folder, `ledger.edifice${ending}`)))
      copyFileSync(join(folder, `ledger.edifice${ending}`), join(planted, `ledger.edifice${ending}`))
  const opened = openLedger(join(planted, 'ledger.edifice'))
  if (!opened.ok) throw new Error(opened.failure.message)
  const at = parseInstant(later)!
  const added = importFacts(withLater(sampleFacts(), later), opened.value, at)
  opened.value.close()
  if (!added.some((event) => event.type === 'claim')) throw new Error('nothing was planted')
  return planted
}

function sampleFacts(): FactBase {
  const decoded = decodeFacts(readFileSync(resolve(root, 'examples/ai-compute/facts.json'), 'utf8'))
  if (!decoded.ok) throw new Error(decoded.failure.message)
  return decoded.value.facts
}

function withLater(facts: FactBase, later: string): FactBase {
  const publishedAt = instantOf(parseInstant(later)! + dayMs / 2)
  const clocks = { publishedAt, saidAt: { precision: 'day' as const, day: later } }
  const money = { currency: 'USD', minor: 777_000_000_000_00n }
  const amount = { qualifier: 'exact' as const, low: money, high: money, original: '$777bn' }
  const newcomer = { id: partyId('latecomer'), name: 'Latecomer Holdings', kind: 'company' as const, names: {}, people: [] }
  const [first] = facts.commitments
  if (!first) throw new Error('the sample holds no commitment')
  const template = facts.claims[0]!
  const on = (slug: string) => ({ kind: 'commitment' as const, mention: { key: slug, kind: first.kind } })
  return {
    ...facts,
    parties: [...facts.parties, newcomer],
    commitments: [
      ...facts.commitments,
      { slug: 'latecomer-deal', payer: newcomer.id, payee: first.payee, kind: 'equity_investment', label: 'latecomer' },
    ],
    claims: [
      ...facts.claims,
      ...facts.commitments.flatMap(({ slug }) => [
        {
          ...template,
          ...clocks,
          about: on(slug),
          act: 'denies' as const,
          property: 'stage' as const,
          says: { stage: 'terminated' as const },
        },
        { ...template, ...clocks, about: on(slug), act: 'asserts' as const, property: 'amount' as const, says: { amount } },
      ]),
      {
        ...template,
        ...clocks,
        about: on('latecomer-deal'),
        act: 'commits',
        property: 'amount',
        says: { amount, stage: 'agreed', binding: true },
      },
    ],
    relations: [...facts.relations, { kind: 'replaces', from: 'latecomer-deal', to: first.slug, reason: 'planted' }],
    figures: [
      ...facts.figures,
      ...facts.figures.map((f) => ({ ...f, period: `${f.period}-later`, publishedAt, figures: { ...f.figures, cash: '1' } })),
    ],
    signals: [...facts.signals, ...facts.signals.slice(0, 1).map((s) => ({ ...s, publishedAt, value: 999 }))],
    capacity: [...facts.capacity, ...facts.capacity.map((c) => ({ ...c, publishedAt, gw: 99 }))],
  }
}
