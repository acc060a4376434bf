import { dayMs, dayOf, majorOf } from '../base/index.ts'
import { type Claim, currencyOf, headlineOf } from '../model/index.ts'
import { dateText } from './dates.ts'
import { moneyText } from './money.ts'
import type { Story } from './story-input.ts'
import type { BesideFiling } from './types.ts'
import { wordsOf } from './words/words.ts'

/**
 * The announcement beside the filing: the first figure that anybody but a filing put on the commitment, and the first filing to put one
 * in the same currency from that day on; how far apart in money and in days. Undefined where one of the two is missing.
 */
export function besideFiling({ claims, language }: Story): BesideFiling | undefined {
  const announced = claims.find((claim) => isFigure(claim) && claim.route.speaker.kind !== 'filing')
  if (!announced) return undefined
  const currency = currencyOf(announced.says.amount!)!
  const filed = claims.find(
    (claim) =>
      isFigure(claim) &&
      claim.route.speaker.kind === 'filing' &&
      claim.publishedAt >= announced.publishedAt &&
      currencyOf(claim.says.amount!) === currency,
  )
  if (!filed) return undefined
  const [said, booked] = [figureOf(announced), figureOf(filed)]
  const gap = booked - said
  const days = Math.round((filed.publishedAt - announced.publishedAt) / dayMs)
  const words = wordsOf(language).besideFiling
  const text = words({
    announced: moneyText(said, currency, language),
    announcedOn: dateText(dayOf(announced.publishedAt), language),
    filed: moneyText(booked, currency, language),
    filedOn: dateText(dayOf(filed.publishedAt), language),
    form: filed.route.speaker.role ?? '',
    gap: gap === 0 ? undefined : moneyText(Math.abs(gap), currency, language),
    higher: gap > 0,
    days,
  })
  return { announced: announced.id, filed: filed.id, currency, gap, days, text }
}

const isFigure = ({ says, act, estimate, property }: Claim): boolean =>
  says.amount !== undefined &&
  says.amount.per === undefined &&
  headlineOf(says.amount) !== undefined &&
  !estimate &&
  (act === 'asserts' || act === 'commits') &&
  property !== 'confidence'
const figureOf = ({ says }: Claim): number => majorOf(headlineOf(says.amount!)!)
