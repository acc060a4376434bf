import type { Language } from '../base/index.ts'
import { firmnessCodes, type ObligationNetwork, type Policy, type Scenario } from '../model/index.ts'
import type { Chances, Fan, Priors } from '../stress/index.ts'
import { figureWords, frameOf, shellWord } from './frame.ts'
import { figuresIn, moneyText, tableUnitOf } from './money.ts'
import { networkPartyName, scenarioFlags, scenarioQuery } from './scenario-text.ts'
import { reading } from './stress-headline.ts'
import type { FanFigure, Frame } from './types.ts'
import { fanWordsOf } from './words/fan.ts'

export interface FanInput {
  readonly network: ObligationNetwork
  readonly scenario: Scenario
  readonly knownBy: string
  readonly policy: Policy
  readonly ledgerHash: string
  readonly source: string
  readonly language: Language
  readonly chances: Chances
  /** Paths asked for; more than were drawn where somebody stopped it. */
  readonly asked: number
  /** Priors that a reader typed: the address and the command repeat them. */
  readonly typed: Partial<Priors>
  /** By quarter, of everybody or of the party it names. */
  readonly fan: Fan
}

/** What is missing by quarter over the paths, and the whole of it in one sentence. */
export function writeFan(input: FanInput): { readonly figure: FanFigure; readonly sentence: string } {
  const { network, language, fan, chances, asked } = input
  const words = fanWordsOf(language)
  const unit = tableUnitOf(network.currency, language)
  const count = (n: number) => n.toLocaleString('en-US')
  return {
    figure: {
      kind: 'fan',
      frame: frameFor(input),
      title: fan.party === undefined ? words.title : words.titleOf(networkPartyName(network, fan.party, language)),
      subtitle: words.subtitle(unit.title),
      periods: network.periods,
      levels: fan.levels.map(({ q, values, errors }) => {
        const percent = `${Number((q * 100).toPrecision(3))}%`
        const error = errors.at(-1)
        return {
          q,
          label: q === 0.5 ? words.median : words.level(percent),
          values,
          endLabel: words.end(
            q === 0.5 ? words.median : percent,
            figuresIn(reading(values.at(-1) ?? 0), unit),
            error === undefined ? undefined : figuresIn(Number(error.toPrecision(2)), unit),
          ),
        }
      }),
      run: { label: words.asStated, values: fan.asStated },
      paths: words.paths(count(chances.paths), count(asked), String(chances.seed), String(chances.rho)),
      nothing: words.nothing,
      unit: unit.title,
      unitMajor: unit.major,
      words: figureWords(language),
    },
    sentence: sentenceOf(input),
  }
}

function sentenceOf({ network, language, chances }: FanInput): string {
  const words = fanWordsOf(language)
  const { share, standardError } = chances.anybodyShort
  if (share === 0) return words.nobody(chances.paths.toLocaleString('en-US'))
  const at = (asked: number) => chances.total.quantiles.find(({ q }) => q === asked)?.value ?? 0
  const money = (major: number) => moneyText(reading(major), network.currency, language)
  const percent = (part: number, digits: number) => `${(part * 100).toFixed(digits)}%`
  return words.sentence(percent(share, 0), percent(standardError, 1), money(at(0.5)), money(at(0.95)))
}

function frameFor({ network, scenario, chances, asked, fan, typed, ...rest }: FanInput): Frame {
  const priors = firmnessCodes.flatMap((code) => (typed[code] ? [{ code, ...typed[code] }] : []))
  const same: readonly (readonly [string, string])[] = [
    ['paths', String(asked)],
    ['seed', String(chances.seed)],
    ['rho', String(chances.rho)],
    ...(fan.party === undefined ? [] : [['who', fan.party] as const]),
  ]
  const prior = priors.map(({ code, a, b }) => `${code}:${a}:${b}`).join(',')
  const flags = [
    ...same.map(([name, value]) => `--${name} ${shellWord(value)}`),
    ...priors.map(({ code, a, b }) => `--prior ${code}=${a},${b}`),
  ]
  return frameOf({
    ...rest,
    due: `${network.periods[0]?.slice(0, 4)}..${network.periods.at(-1)?.slice(0, 4)}`,
    path: '/stress',
    query: [...scenarioQuery(scenario), ...same, ...(prior ? [['prior', prior] as const] : [])],
    verb: `stress${scenarioFlags(scenario)} ${flags.join(' ')}`,
  })
}
