// A lab that hangs on a chip maker for training and inference, with a second source on trial, another in talks, and a cloud.
import type { Language } from '../../base/index.ts'
import { type Party, type PartyId, partyId } from '../../model/index.ts'
import { buildNetwork, marginOf, supplyGraphOf } from '../../network/index.ts'
import { type SmallResolved, smallView } from '../../network/testing/small-view.ts'
import {
  type CustomerMove,
  type DependAssumed,
  decouplingGame,
  gameInputOf,
  type SupplierMove,
  termsAssumed,
} from '../../strategy/index.ts'
import { lostRange, outputLost, type Production, productions } from '../../stress/index.ts'
import type { DependInput } from '../write.ts'

const names: Readonly<Record<string, readonly [string, string, string]>> = {
  nvidia: ['NVIDIA', '輝達', '英伟达'],
  openai: ['OpenAI', 'OpenAI', 'OpenAI'],
  cerebras: ['Cerebras', 'Cerebras', 'Cerebras'],
  amd: ['AMD', '超微', '超威'],
  oracle: ['Oracle', '甲骨文', '甲骨文'],
}
const years = { start: '2026-01-01', years: 4 }
const commitments: readonly SmallResolved[] = [
  { payer: 'nvidia', payee: 'openai', kind: 'equity_investment', amount: '40000000000', period: years },
  {
    payer: 'openai',
    payee: 'nvidia',
    amount: '80000000000',
    period: years,
    supply: [
      { function: 'training', share: 1, stage: 'volume' },
      { function: 'inference', share: 0.9, stage: 'volume', switchMonths: { low: 6, high: 9 } },
    ],
  },
  { payer: 'openai', payee: 'cerebras', label: 'inference', amount: '10000000000', period: { start: '2027-01-01', years: 3 } },
  { payer: 'openai', payee: 'amd', label: 'chips', firmness: 'F2', amount: '20000000000' },
  { payer: 'openai', payee: 'oracle', label: 'cloud', amount: '60000000000', period: years },
]

export interface DependAskedFor {
  readonly company?: string
  readonly on?: string
  readonly given?: DependAssumed
  readonly production?: Production
  readonly move?: readonly [SupplierMove, CustomerMove]
  /** No revenue is reported of the lab. */
  readonly silent?: boolean
  /** How many of the commitments are known. */
  readonly known?: number
}

export function dependInput(language: Language, asked: DependAskedFor = {}): DependInput {
  const { given = { supply: {}, terms: {} }, production = 'mixed', move = ['full', 'rely'], silent = false } = asked
  const small = smallView({
    knownBy: '2026-02-04',
    commitments: commitments.slice(0, asked.known ?? commitments.length),
    figures: [
      ...(silent ? [] : [{ party: 'openai', period: '2025年', asOf: '2025-12-31', figures: { revenue: '13000000000' } }]),
      { party: 'nvidia', period: '2025年', asOf: '2025-12-31', figures: { revenue: '200000000000', net_income: '100000000000' } },
    ].map((figure) => ({ ...figure, publishedOn: '2026-01-31' })),
  })
  const parties = new Map([...small.parties].map(([id, party]) => [id, named(party)]))
  const figures = small.figures.map((figure) => ({ ...figure, source: { publisher: 'Reuters' } }))
  const view = { ...small, parties, figures }
  const network = buildNetwork(view, { from: '2026Q1', until: '2029Q4' })
  const [company, on] = [asked.company, asked.on].map((id) => (id ? partyId(id) : undefined))
  const graph = supplyGraphOf(view, network, { ...given.supply, ...(company ? { company } : {}) })
  const lost = new Map(
    [...new Set(graph.lines.map(({ supplier }) => supplier))].flatMap((supplier) => {
      const answer = outputLost(graph, supplier, production)
      return answer ? [[supplier, answer] as const] : []
    }),
  )
  const margin = on ? marginOf(view, on) : undefined
  const terms = { ...termsAssumed, ...(margin ? { margin: margin.value } : {}), ...given.terms }
  const input =
    company && on ? gameInputOf({ network, graph, supplier: on, customer: company, lost: lost.get(on), terms }) : undefined
  const game = input && 'network' in input ? decouplingGame(input) : undefined
  const range = company && on ? lostRange(graph, on, company, productions) : undefined
  return {
    ...{ view, network, graph, language, source: 'tests', production, given, lost, terms, move },
    missing: input && !('network' in input) ? input : [],
    ...(company ? { company } : {}),
    ...(on ? { on } : {}),
    ...(range ? { range } : {}),
    ...(game?.ok ? { game: game.value } : {}),
    ...(margin ? { margin } : {}),
  }
}

function named(party: Party): Party {
  const [en, hant, hans] = names[party.id as PartyId] ?? [party.name, party.name, party.name]
  return { ...party, name: en, names: { en: [en], 'zh-Hant': [hant], 'zh-Hans': [hans] } }
}
