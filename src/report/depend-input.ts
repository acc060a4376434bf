import { dayOf, type Language } from '../base/index.ts'
import { type ClaimId, type LedgerView, type ObligationNetwork, type PartyId, undisclosed } from '../model/index.ts'
import type { Known, marginOf, SupplyGraph, SupplyLine } from '../network/index.ts'
import type { CustomerMove, Decoupling, DependAssumed, GameTerms, Missing, SupplierMove } from '../strategy/index.ts'
import type { OutputLost, Production } from '../stress/index.ts'
import { type FrameInput, shellWord } from './frame.ts'
import { moneyText } from './money.ts'
import { partyName } from './names.ts'
import { percent } from './network-input.ts'
import type { Cell } from './types.ts'
import type { DependWords } from './words/depend-en.ts'
import { dependWordsOf, wordsOf } from './words/words.ts'

export interface DependInput {
  readonly view: LedgerView
  readonly network: ObligationNetwork
  readonly graph: SupplyGraph
  readonly language: Language
  readonly source: string
  readonly due?: string
  readonly company?: PartyId
  readonly on?: PartyId
  readonly production: Production
  readonly given: DependAssumed
  /** By supplier that stops. */
  readonly lost: ReadonlyMap<PartyId, OutputLost>
  /** Months the company loses without the supplier, over all production functions. */
  readonly range?: { readonly low: number; readonly high: number }
  readonly game?: Decoupling
  readonly missing: readonly Missing[]
  readonly terms: GameTerms
  readonly margin?: NonNullable<ReturnType<typeof marginOf>>
  readonly move: readonly [SupplierMove, CustomerMove]
}

/** What every part of the report is written from; `used` gathers the names of what the figures shown rest on. */
export interface Depend extends DependInput {
  readonly words: DependWords
  readonly used: Set<string>
}
export const dependOf = (input: DependInput): Depend => ({ ...input, words: dependWordsOf(input.language), used: new Set() })

/** "switch.training:24,stop:0.2": the inverse of what the address and the command read. */
export function assumedText({ supply, terms }: DependAssumed): string {
  return [
    ...Object.entries(supply.switchMonths ?? {}).map(([name, months]) => `switch.${name}:${months}`),
    ...Object.entries(supply.essential ?? {}).map(([name, essential]) => `need.${name}:${essential ? 1 : 0}`),
    ...(supply.outputYear === undefined ? [] : [`output:${supply.outputYear / 1e9}`]),
    ...(supply.perGw === undefined ? [] : [`pergw:${supply.perGw / 1e9}`]),
    ...Object.entries(terms).map(([name, value]) => `${name}:${value}`),
  ].join(',')
}

export function frameInputOf({ view, language, source, due, company, on, production, given, move, game }: Depend): FrameInput {
  const assumed = assumedText(given)
  const moved = move.join('.')
  const chosen = game && moved !== 'full.rely' ? moved : undefined
  const query = [
    ...(company ? [['company', company] as const] : []),
    ...(on ? [['on', on] as const] : []),
    ...(production === 'mixed' ? [] : [['production', production] as const]),
    ...(assumed ? [['assume', assumed] as const] : []),
    ...(chosen ? [['move', chosen] as const] : []),
  ]
  const flags = [
    ...(company ? [shellWord(company)] : []),
    ...(on ? ['--on', shellWord(on)] : []),
    ...(production === 'mixed' ? [] : ['--production', production]),
    ...assumed
      .split(',')
      .filter(Boolean)
      .map((one) => `--assume ${shellWord(one.replace(':', '='))}`),
    ...(chosen ? ['--move', chosen] : []),
  ]
  return {
    language,
    knownBy: dayOf(view.knownBy),
    policy: view.policy,
    ledgerHash: view.ledgerHash,
    source,
    ...(due ? { due } : {}),
    path: '/depend',
    ...(query.length > 0 ? { query } : {}),
    verb: ['depend', ...flags].join(' '),
  }
}

export const nameIn = ({ view, language }: Pick<Depend, 'view' | 'language'>, id: PartyId): string =>
  id === undisclosed ? wordsOf(language).undisclosedParty : partyName(view, id, language)

/** Three figures: what is computed from assumptions is known to no more. */
export const moneyIn = ({ network, language }: Pick<Depend, 'network' | 'language'>, major: number): string =>
  moneyText(Number(major.toPrecision(3)) || 0, network.currency, language)

export const partyCell = (depend: Depend, id: PartyId): Cell => ({ text: nameIn(depend, id), value: id })

/** A figure with what it rests on; the names of its assumptions are gathered for the list at the end. */
export function restingCell(
  { used }: Depend,
  text: string,
  value: number,
  on: { readonly claims?: readonly ClaimId[]; readonly assumed?: readonly string[] },
): Cell {
  for (const name of on.assumed ?? []) used.add(name)
  return {
    text,
    value,
    ...(on.claims?.length ? { claims: on.claims } : {}),
    ...(on.assumed?.length ? { assumed: on.assumed } : {}),
  }
}
export const blank: Cell = { text: '—', value: null }

export const shareCell = (depend: Depend, share: Known<number> | undefined): Cell =>
  share ? restingCell(depend, percent(share.value), share.value, share) : blank

/** All that a loss computed over the supply graph hangs on. */
export const lossRests = ({ production, graph }: Depend, supplier: PartyId): readonly string[] => [
  `production.${production}`,
  'schedule',
  ...new Set(
    graph.lines
      .filter((line) => line.supplier === supplier && line.share && line.function !== 'funding')
      .flatMap((line) => [
        ...line.essential.assumed,
        ...line.switchMonths.assumed,
        ...(line.money?.assumed ?? []),
        ...line.share!.assumed,
      ]),
  ),
]
export const outputRests = ({ graph }: Depend, party: PartyId): readonly string[] =>
  graph.outputs.has(party) ? [`output.${party}`] : []

export const claimsOf = (lines: readonly SupplyLine[]): readonly ClaimId[] => [...new Set(lines.flatMap((line) => line.claims))]
