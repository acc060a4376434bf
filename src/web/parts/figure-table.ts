import type { Language } from '../../base/index.ts'
import { dateText, type Figure, moneyText } from '../../report/index.ts'
import type { WordKey } from '../words/words.ts'

type Say = (key: WordKey) => string

/** A picture's numbers in words, for those who do not see it or do not trust it. */
export function figureTable(
  figure: Figure,
  t: Say,
  lang: Language,
): { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] } {
  switch (figure.kind) {
    case 'story': {
      const money = (amount: number | undefined) =>
        amount === undefined ? figure.words.noFigure : moneyText(amount, figure.currency, lang)
      return {
        columns: [t('from'), t('until'), t('atLeast'), t('atMost'), t('firmness'), t('said')],
        rows: figure.bands.map((b) => [
          dateText(b.from, lang),
          dateText(b.until, lang),
          money(b.low),
          money(b.high),
          figure.words.firmness[b.firmness],
          b.label,
        ]),
      }
    }
    case 'network': {
      const nameOf = (id: string) => figure.nodes.find((node) => node.id === id)?.name ?? id
      return {
        columns: [t('payer'), t('payee'), t('amount'), figure.words.takenAway, t('firmness')],
        rows: figure.links.map((l) => [
          nameOf(l.from),
          nameOf(l.to),
          l.label,
          l.alertLabel ?? '',
          figure.words.firmness[l.firmness],
        ]),
      }
    }
    case 'short': {
      const inUnit = (major: number) => plain(major / figure.unitMajor)
      return {
        columns: [t('party'), `${t('shortBy')} (${figure.unit})`, t('range'), t('first'), t('share')],
        rows: figure.rows.map((r) => [r.name, inUnit(r.short), `${inUnit(r.low)}–${inUnit(r.high)}`, r.first, r.share]),
      }
    }
    case 'missing': {
      const inUnit = (major: number) => plain(major / figure.unitMajor)
      return {
        columns: [t('year'), `${figure.mainLabel} (${figure.unit})`, `${figure.othersLabel} (${figure.unit})`],
        rows: figure.years.map((y) => [y.year, inUnit(y.main), inUnit(y.others)]),
      }
    }
    case 'fan': {
      const inUnit = (major: number | undefined) => plain((major ?? 0) / figure.unitMajor)
      return {
        columns: [t('until'), ...figure.levels.map(({ label }) => label), ...(figure.run ? [figure.run.label] : [])],
        rows: figure.periods.map((period, at) => [
          period,
          ...figure.levels.map(({ values }) => inUnit(values[at])),
          ...(figure.run ? [inUnit(figure.run.values[at])] : []),
        ]),
      }
    }
    case 'cascade': {
      const inUnit = (major: number) => plain(major / figure.unitMajor)
      return {
        columns: [t('from'), t('party'), `${t('unpaid')} (${figure.unit})`, t('because')],
        rows: figure.steps.flatMap((step) =>
          step.falls.map((fall) => [step.when, fall.name, inUnit(fall.unpaid), fall.because.map((b) => b.label).join(' · ')]),
        ),
      }
    }
    case 'market':
      return { columns: [t('from'), figure.unit], rows: figure.points.map(({ on, value }) => [dateText(on, lang), plain(value)]) }
    case 'supply':
      return {
        columns: ['', t('party'), t('share'), t('firmness')],
        rows: figure.rows.flatMap((row) => row.parts.map((p) => [row.name, p.name, p.label, figure.words.firmness[p.firmness]])),
      }
  }
}

const plain = (n: number): string => (Math.round(n * 100) / 100).toLocaleString('en-US')
