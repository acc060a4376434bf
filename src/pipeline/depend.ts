// Who hangs on whom.
import { ok, type Result } from '../base/index.ts'
import type { LedgerState } from '../ledger/index.ts'
import type { LedgerView, ObligationNetwork, PartyId, StressFailure } from '../model/index.ts'
import { marginOf, supplyGraphOf } from '../network/index.ts'
import { type DependReport, writeDepend } from '../report/index.ts'
import {
  type CustomerMove,
  type Decoupling,
  type DependAssumed,
  decouplingGame,
  gameInputOf,
  type Missing,
  type SupplierMove,
  termsAssumed,
} from '../strategy/index.ts'
import { lostRange, outputLost, type Production, productions } from '../stress/index.ts'
import type { Question } from './store.ts'
import { askNetwork } from './views.ts'

export interface DependQuestion extends Question {
  readonly from?: string
  readonly until?: string
  /** Whose suppliers; absent: of every company its worst. */
  readonly company?: PartyId
  /** Which of them goes, and plays. */
  readonly on?: PartyId
  readonly production: Production
  readonly given: DependAssumed
  readonly move: readonly [SupplierMove, CustomerMove]
}

/** Who supplies whom, what is lost when one goes, and what going would cost each side. */
export function askDepend(
  state: LedgerState,
  question: DependQuestion,
  source: string,
): Result<{ readonly view: LedgerView; readonly network: ObligationNetwork; readonly report: DependReport }, StressFailure> {
  const { view, network } = askNetwork(state, question)
  const { company, on, production, given, move, language, from, until } = question
  const graph = supplyGraphOf(view, network, { ...given.supply, ...(company ? { company } : {}) })
  const suppliers = [...new Set(graph.lines.map(({ supplier }) => supplier))]
  const lost = new Map(
    suppliers.flatMap((supplier) => {
      const answer = outputLost(graph, supplier, production)
      return answer ? [[supplier, answer] as const] : []
    }),
  )
  const margin = on ? marginOf(view, on) : undefined
  const terms = { ...termsAssumed, ...(margin ? { margin: margin.value } : {}), ...given.terms }
  const pair = company && on ? { supplier: on, customer: company } : undefined
  const range = pair && lostRange(graph, pair.supplier, pair.customer, productions)
  const input = pair && gameInputOf({ network, graph, ...pair, lost: lost.get(pair.supplier), terms })
  const missing: readonly Missing[] = input && 'network' in input ? [] : (input ?? [])
  let game: Decoupling | undefined
  if (input && 'network' in input) {
    const played = decouplingGame(input)
    if (!played.ok) return played
    game = played.value
  }
  const report = writeDepend({
    ...{ view, network, graph, language, source, production, given, lost, missing, terms, move },
    ...(from && until ? { due: `${from.slice(0, 4)}..${until.slice(0, 4)}` } : {}),
    ...(company ? { company } : {}),
    ...(on ? { on } : {}),
    ...(range ? { range } : {}),
    ...(game ? { game } : {}),
    ...(margin ? { margin } : {}),
  })
  return ok({ view, network, report })
}
