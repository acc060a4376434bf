import type { PartyId } from '../model/index.ts'
import { perGwAssumed, type SupplyLine, secondSources } from '../network/index.ts'
import { customerMoves, supplierMoves, termNames } from '../strategy/index.ts'
import type { PartyLost } from '../stress/index.ts'
import { gameOf, profileText } from './depend-game.ts'
import { type Depend, type DependInput, dependOf, frameInputOf, moneyIn, nameIn } from './depend-input.ts'
import { howOf, restsTable } from './depend-rests.ts'
import {
  companiesTable,
  goneTable,
  linesOf,
  lostTable,
  secondTable,
  suppliersTable,
  supplyFigure,
  worstOf,
} from './depend-tables.ts'
import { frameOf } from './frame.ts'
import { percent } from './network-input.ts'
import type { DependReport } from './types.ts'
import { wordsOf } from './words/words.ts'

/** Who supplies a company, what it loses when one goes, and what going would cost each side. */
export function writeDepend(input: DependInput): DependReport {
  const depend = dependOf(input)
  const { company, on, words, game, missing, lost } = depend
  const frame = frameOf(frameInputOf(depend))
  const [supplierName, customerName] = [on ? nameIn(depend, on) : '', company ? nameIn(depend, company) : '']
  const stopped = on ? lost.get(on) : undefined
  const parts = {
    companies: companiesTable(depend),
    ...(company ? { suppliers: suppliersTable(depend), figure: supplyFigure(depend, frame), gone: goneTable(depend) } : {}),
    ...(company && on ? { second: secondTable(depend) } : {}),
    ...(company && stopped ? { lost: lostTable(depend, stopped) } : {}),
    ...(game ? { game: gameOf(depend, game) } : {}),
  }
  return {
    frame,
    kicker: words.kicker + (on ? words.pair(customerName, supplierName) : company ? words.one(customerName) : ''),
    headline: headlineOf(depend),
    standfirst: [...standfirstOf(depend), ...unsaidOf(depend)].join(wordsOf(depend.language).sentenceGap),
    ...(company ? { company } : {}),
    ...(on ? { on } : {}),
    ...parts,
    missing: missing.map((reason) => words.missing[reason](customerName, supplierName)),
    missingTitle: words.missing.title,
    rests: restsTable(depend),
    given: givenOf(depend),
  }
}

function headlineOf(depend: Depend): string {
  const { words, company, on, lost } = depend
  if (!company) {
    const [top] = worstOf(depend)
    if (!top) return words.nobody
    return top.worst
      ? words.most(nameIn(depend, top.company), nameIn(depend, top.worst.supplier), lossText(depend, top.worst.loss))
      : words.unknownLoss(
          nameIn(depend, top.company),
          nameIn(depend, depend.graph.lines.find((l) => l.customer === top.company)!.supplier),
        )
  }
  const lines = linesOf(depend).filter(({ stage }) => stage !== 'ended')
  const customer = nameIn(depend, company)
  if (lines.length === 0) return words.noSupplier(customer)
  const worst = worstOf(depend).find((one) => one.company === company)?.worst
  const supplier = on ?? worst?.supplier ?? lines[0]!.supplier
  const name = nameIn(depend, supplier)
  if (!lines.some((line) => line.supplier === supplier)) return words.noPair(customer, name)
  const stopped = lost.get(supplier)
  if (!stopped) return words.unknownLoss(customer, name)
  const loss = stopped.parties.find(({ party }) => party === company)
  return loss && loss.months > 0 ? words.without(customer, name, lossText(depend, loss)) : words.nothingLost(customer, name)
}

const lossText = (depend: Depend, { months, money }: PartyLost): string =>
  depend.words.loss(depend.words.months(months), money === undefined ? undefined : moneyIn(depend, money))

function standfirstOf(depend: Depend): readonly string[] {
  const { words, company, on, graph, game } = depend
  if (!company) return []
  const lines = linesOf(depend).filter(({ stage }) => stage !== 'ended')
  if (lines.length === 0) return []
  const sentences: string[] = []
  if (!on) {
    sentences.push(
      words.suppliersCount(new Set(lines.map(({ supplier }) => supplier)).size, new Set(lines.map((line) => line.function)).size),
    )
    const worst = worstOf(depend).find((one) => one.company === company)?.worst?.supplier
    const top = mainLine(lines, worst) ?? mainLine(lines, undefined)
    if (top) sentences.push(hangsText(depend, top))
    return sentences
  }
  const main = mainLine(lines, on)
  if (main) {
    sentences.push(hangsText(depend, main))
    const sources = secondSources(graph.lines, main)
    const count = (stage: string) => new Set(sources.filter((one) => one.stage === stage).map(({ supplier }) => supplier)).size
    sentences.push(words.sources(count('volume'), count('trial'), count('talks')))
  }
  if (game) {
    const surplus = game.bargain.surplus
    sentences.push(surplus > 0 ? words.together(moneyIn(depend, surplus)) : words.nothingToShare)
    const settled = game.cells.flatMap((cell) => {
      const [i, j] = [supplierMoves.indexOf(cell.supplier), customerMoves.indexOf(cell.customer)]
      return game.best.rows[j]!.includes(i) && game.best.columns[i]!.includes(j) ? [profileText(depend, [i, j])] : []
    })
    sentences.push(settled.length > 0 ? words.settles(words.several(settled)) : words.settlesNowhere)
  }
  return sentences
}

/** A headline's figure stands without its mark: here is what it rests on. Asked for when every table has been written. */
function unsaidOf(depend: Depend): readonly string[] {
  const n = [...depend.used].filter((name) => howOf(depend, name) !== 'reported').length
  return n > 0 ? [depend.words.unsaid(n)] : []
}

/** What the company hangs on most: the largest share, the longest to switch. */
const mainLine = (lines: readonly SupplyLine[], supplier: PartyId | undefined): SupplyLine | undefined =>
  lines
    .filter((line) => line.share && line.function !== 'funding' && (supplier === undefined || line.supplier === supplier))
    .toSorted(
      (a, b) => b.share!.value - a.share!.value || b.switchMonths.value - a.switchMonths.value || (a.id < b.id ? -1 : 1),
    )[0]
const hangsText = (depend: Depend, { customer, supplier, function: name, share }: SupplyLine): string =>
  depend.words.hangs(nameIn(depend, customer), depend.words.functions[name], nameIn(depend, supplier), percent(share!.value))

/** The numbers of the game, and what the functions in question take to switch. */
function givenOf(depend: Depend): DependReport['given'] {
  const { words, given, terms, margin, on, company, graph } = depend
  if (!company || !on) return []
  const functions = [
    ...new Set(
      linesOf(depend)
        .filter((line) => line.supplier === on && line.function !== 'funding')
        .map((line) => line.function),
    ),
  ]
  const how = (asked: boolean, reported = false) => ({
    from: words.rests[asked ? 'given' : reported ? 'reported' : 'assumed'],
    assumed: asked || !reported,
  })
  const output = graph.outputs.get(company)
  return [
    ...functions.map((name) => {
      const line = linesOf(depend).find((one) => one.supplier === on && one.function === name)!
      return {
        key: `switch.${name}`,
        label: `${words.suppliers.switch} · ${words.functions[name]}`,
        value: line.switchMonths.value,
        ...(line.switchMonths.from === 'said'
          ? { from: words.rests.said, assumed: false }
          : how(line.switchMonths.from === 'asked')),
      }
    }),
    ...(output
      ? [
          {
            key: 'output',
            label: words.given.output,
            value: output.amount / 1e9,
            ...how(output.from === 'asked', output.from === 'reported'),
          },
        ]
      : [{ key: 'output', label: words.given.output, value: 0, from: words.given.unknown, assumed: true }]),
    ...(given.supply.perGw !== undefined ||
    graph.lines.some((line) => line.supplier === on && line.customer === company && line.money?.from === 'assumed')
      ? [
          {
            key: 'pergw',
            label: words.given.perGw,
            value: (given.supply.perGw ?? perGwAssumed) / 1e9,
            ...how(given.supply.perGw !== undefined),
          },
        ]
      : []),
    ...termNames.map((term) => ({
      key: term,
      label: words.terms[term],
      value: terms[term],
      ...how(given.terms[term] !== undefined, term === 'margin' && margin !== undefined),
    })),
  ]
}
