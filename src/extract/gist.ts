import { formatDecimal, type Money } from '../base/index.ts'
import type { Act, AmountRange, CapacityRange, CommitmentKind, Property, Said } from '../model/index.ts'
import type { KnownDeal } from './merge.ts'
import type { Speaker } from './voices.ts'

interface GistParts {
  readonly speaker: Speaker
  readonly act: Act
  readonly deal: KnownDeal | undefined
  readonly says: Said
  readonly property: Property
}

/** One English line for tables, made of the parsed fields alone: "NVIDIA → OpenAI equity: up to USD 100bn, letter of intent". */
export function gistOf({ speaker, act, deal, says, property }: GistParts): string {
  const head = deal
    ? `${deal.payer?.name ?? 'undisclosed'} → ${deal.payee?.name ?? 'undisclosed'} ${nouns[deal.kind]}`
    : (speaker.firm?.name ?? speaker.name)
  const facts = [
    says.exists === false ? 'denied to exist' : undefined,
    says.amount && amountWords(says.amount),
    says.paid && `${amountWords(says.paid)} of it paid`,
    says.capacity && capacityWords(says.capacity),
    says.instrument && says.instrument !== 'plan' && says.instrument !== 'contract'
      ? says.instrument.replaceAll('_', ' ')
      : undefined,
    says.stage?.replaceAll('_', ' '),
    says.binding === false ? 'not binding' : undefined,
    says.period?.years === undefined ? undefined : `${says.period.years} years`,
  ].filter(Boolean)
  const what =
    facts.length > 0
      ? facts.join(', ')
      : property === 'confidence'
        ? 'on the relationship'
        : property === 'existence'
          ? 'the deal'
          : `its ${property}`
  return `${head}: ${act} ${what}`
}

const nouns: Readonly<Record<CommitmentKind, string>> = {
  equity_investment: 'equity',
  debt_financing: 'debt',
  purchase: 'purchase',
  services: 'services',
  lease: 'lease',
  supply: 'supply',
  offtake: 'offtake',
  licence: 'licence',
  acquisition: 'acquisition',
  capacity_buildout: 'build-out',
  guarantee: 'guarantee',
  warrant: 'warrant',
  other: 'undertaking',
}

const qualifiers = {
  exact: '',
  about: 'about ',
  range: '',
  up_to: 'up to ',
  at_least: 'at least ',
  undisclosed: 'undisclosed amount',
} as const

function amountWords(range: AmountRange): string {
  const { low, high } = range
  const shown = low && high && range.qualifier === 'range' ? `${moneyWords(low)}–${moneyWords(high)}` : moneyWords(high ?? low)
  return `${qualifiers[range.qualifier]}${shown}${range.per ? ` per ${range.per}` : ''}`
}

function moneyWords(money: Money | undefined): string {
  if (!money) return ''
  const value = Number(formatDecimal(money))
  const [scale, unit] = value >= 1e12 ? [1e12, 'tn'] : value >= 1e9 ? [1e9, 'bn'] : value >= 1e6 ? [1e6, 'm'] : [1, '']
  return `${money.currency} ${Number((value / Number(scale)).toPrecision(4))}${unit}`
}

const capacityWords = (range: CapacityRange): string =>
  `${qualifiers[range.qualifier]}${range.high ?? range.low ?? ''} ${range.unit}`
