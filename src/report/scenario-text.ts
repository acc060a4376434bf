import type { Language } from '../base/index.ts'
import type {
  Change,
  CommitmentId,
  CommitmentKind,
  Expectation,
  NetworkCommitment,
  ObligationNetwork,
  PartyId,
  Scenario,
} from '../model/index.ts'
import { periodText } from './dates.ts'
import { shellWord } from './frame.ts'
import { moneyText } from './money.ts'
import { wordsOf } from './words/words.ts'

/** What the scenario adds to an address; amounts in billions of the network's currency. */
export function scenarioQuery(scenario: Scenario): readonly (readonly [string, string])[] {
  return [
    ...scenario.changes.map(changeQuery),
    ...(scenario.order.kind === 'pro-rata' ? [] : [['order', orderWord(scenario)] as const]),
    ...(scenario.expect ? [['expect', expectationWord(scenario.expect)] as const] : []),
  ]
}
/** The same as flags of `edifice stress`. */
export function scenarioFlags(scenario: Scenario): string {
  const flags = scenario.changes.map((change) => {
    const [name, value] = changeQuery(change)
    return ` --${name} ${shellWord(change.kind === 'fill' || change.kind === 'cancel' ? value : value.replace(/:([^:]*)$/, '=$1'))}`
  })
  const order = scenario.order.kind === 'pro-rata' ? '' : ` --order ${shellWord(orderWord(scenario))}`
  return flags.join('') + order + (scenario.expect ? expectationFlags(scenario.expect) : '')
}

/** "merton:4:0.4:0.2:0.04:0.1": model, quarters, recovery, volatility, and the two spreads; "never" for spreads without end. */
export const expectationWord = ({ model, horizonPeriods, recovery, volatility, spreadOpen, spreadShut }: Expectation): string =>
  [model, horizonPeriods, recovery, volatility, ...(Number.isFinite(spreadOpen) ? [spreadOpen, spreadShut] : ['never'])].join(':')

function expectationFlags({ model, horizonPeriods, recovery, volatility, spreadOpen, spreadShut }: Expectation): string {
  const fear = Number.isFinite(spreadOpen) ? `${spreadOpen}..${spreadShut}` : 'never'
  return ` --expect ${model} --horizon ${horizonPeriods} --recovery ${recovery} --volatility ${volatility} --fear ${fear}`
}
const orderWord = ({ order }: Scenario): string => (order.kind === 'pro-rata' ? 'pro' : `${order.kind}:${order.party}`)
function changeQuery(change: Change): readonly [string, string] {
  switch (change.kind) {
    case 'set':
      return ['set', `${change.commitment}:${billions(change.amount)}`]
    case 'scale':
      return ['scale', `${change.commitment}:${change.factor}`]
    case 'delay':
      return ['delay', `${change.commitment}:${change.periods}`]
    case 'cancel':
      return ['cancel', change.commitment]
    case 'fill':
      return ['fill', change.to ? `${billions(change.amount)}:${change.to}` : billions(change.amount)]
    case 'shock':
      return ['shock', `${change.party}:${change.period}:${billions(change.amount)}`]
  }
}
const billions = (major: number): string => String(Number((major / 1e9).toPrecision(12)))

export const networkPartyName = (network: ObligationNetwork, id: PartyId, language: Language): string => {
  const party = network.parties.find((p) => p.id === id)
  return (language === 'en' ? undefined : party?.names?.[language]?.[0]) ?? party?.name ?? id
}
/** The commitment that carries the money of `id`: itself, or the one of its line that flows. */
export const carrierOf = (network: ObligationNetwork, id: CommitmentId): NetworkCommitment | undefined =>
  network.commitments.find((c) => c.id === id) ?? network.commitments.find((c) => c.line.includes(id))

/** What a change leaves of its commitment, major units; undefined where it changes no total. */
export function amountAfter(network: ObligationNetwork, change: Change): number | undefined {
  const planned = 'commitment' in change ? carrierOf(network, change.commitment)?.planned : undefined
  if (change.kind === 'set') return change.amount
  if (change.kind === 'cancel') return 0
  return change.kind === 'scale' && planned !== undefined ? planned * change.factor : undefined
}

/** "NVIDIA puts in $20bn, not $100bn": the condition under which a finding holds. */
export function changesText(network: ObligationNetwork, scenario: Scenario, language: Language): string | undefined {
  const words = wordsOf(language)
  const texts = scenario.changes.filter((c) => c.kind !== 'fill' || c.amount > 0).map((c) => changeText(network, c, language))
  if (texts.length === 0) return undefined
  const shown = texts.slice(0, 2)
  return words.andMore(shown, texts.length - shown.length)
}
function changeText(network: ObligationNetwork, change: Change, language: Language): string {
  const words = wordsOf(language)
  const money = (major: number) => moneyText(major, network.currency, language)
  if (change.kind === 'fill')
    return change.to
      ? words.changes.fillTo(money(change.amount), networkPartyName(network, change.to, language))
      : words.changes.fill(money(change.amount))
  if (change.kind === 'shock') {
    const name = networkPartyName(network, change.party, language)
    const period = periodText(change.period, language)
    return change.amount < 0
      ? words.changes.loses(name, money(-change.amount), period)
      : words.changes.gains(name, money(change.amount), period)
  }
  const carrier = carrierOf(network, change.commitment)
  const name = carrier ? networkPartyName(network, carrier.payer, language) : change.commitment
  if (change.kind === 'delay')
    return words.changes.delay(name, carrier ? money(carrier.planned) : change.commitment, change.periods)
  const after = amountAfter(network, change) ?? 0
  const verb = words.verbs[verbOf(carrier?.kind ?? 'other')]
  const planned = carrier?.planned ?? 0
  return Math.abs(after - planned) < 1
    ? words.changes.asPlanned(name, verb, money(after))
    : words.changes.set(name, verb, after === 0 ? words.nothing : money(after), money(planned))
}
const verbOf = (kind: CommitmentKind): 'putsIn' | 'lends' | 'pays' =>
  kind === 'equity_investment' ? 'putsIn' : kind === 'debt_financing' ? 'lends' : 'pays'
