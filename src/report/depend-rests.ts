import type { PartyId, SupplyFunction } from '../model/index.ts'
import { needsAssumed, perGwAssumed } from '../network/index.ts'
import type { GameTerms } from '../strategy/index.ts'
import type { Production } from '../stress/index.ts'
import { termText } from './depend-game.ts'
import { type Depend, moneyIn, nameIn } from './depend-input.ts'
import type { Table } from './types.ts'
import { wordsOf } from './words/words.ts'

/** Every value that a figure shown rests on and no claim gives, in the order of its name. Call it last: the tables gather the names. */
export function restsTable(depend: Depend): Table {
  const { rests: w } = depend.words
  return {
    id: 'rests',
    title: w.title,
    note: w.note,
    columns: [
      { key: 'what', title: w.what, narrow: true },
      { key: 'how', title: w.how, narrow: true },
      { key: 'reference', title: w.reference },
    ],
    rows: [...depend.used].sort().map((name) => {
      const how = howOf(depend, name)
      return {
        id: name,
        cells: [{ text: sentenceOf(depend, name) }, { text: w[how], value: how }, { text: keyOf(depend, name), value: name }],
      }
    }),
  }
}

/** Whether somebody reports it, the reader gives it, or it is assumed. */
export function howOf({ given, margin, graph }: Depend, name: string): 'assumed' | 'given' | 'reported' {
  const [family, subject] = split(name)
  if (family === 'asked-switch' || family === 'asked-need') return 'given'
  if (family === 'per-gw') return given.supply.perGw === undefined ? 'assumed' : 'given'
  if (family === 'term') {
    if (given.terms[subject as keyof GameTerms] !== undefined) return 'given'
    return subject === 'margin' && margin ? 'reported' : 'assumed'
  }
  const output = family === 'output' ? graph.outputs.get(subject as PartyId) : undefined
  return output?.from === 'reported' ? 'reported' : output?.from === 'asked' ? 'given' : 'assumed'
}

/** What to write to give another value; nothing where none can be given. */
function keyOf({ company }: Depend, name: string): string {
  const [family, subject] = split(name)
  if (family === 'switch' || family === 'asked-switch') return `switch.${subject}`
  if (family === 'need' || family === 'asked-need') return `need.${subject}`
  if (family === 'per-gw') return 'pergw'
  if (family === 'output') return subject === company ? 'output' : ''
  return family === 'term' ? subject : ''
}

const split = (name: string): readonly [string, string] => {
  const cut = name.indexOf('.')
  return cut < 0 ? [name, ''] : [name.slice(0, cut), name.slice(cut + 1)]
}

/** What was taken, in the reader's words. */
function sentenceOf(depend: Depend, name: string): string {
  const { words, given, terms } = depend
  const { rests: w } = words
  const [family, subject] = split(name)
  const [customer, of] = [subject.slice(0, subject.lastIndexOf('.')), subject.slice(subject.lastIndexOf('.') + 1)]
  const fn = subject as SupplyFunction
  switch (family) {
    case 'schedule':
      return w.schedule
    case 'functions-even':
      return w.functionsEven
    case 'function-kind':
      return w.functionKind
    case 'function-dealings':
      return w.functionDealings
    case 'per-gw':
      return w.perGw(moneyIn(depend, given.supply.perGw ?? perGwAssumed))
    case 'share-even':
      return w.shareEven(nameIn(depend, customer as PartyId), words.functions[of as SupplyFunction])
    case 'shares-shrunk':
      return w.sharesShrunk(nameIn(depend, customer as PartyId), words.functions[of as SupplyFunction])
    case 'need':
      return w.need(words.functions[fn], needsAssumed[fn].essential)
    case 'asked-need':
      return w.need(words.functions[fn], given.supply.essential?.[fn] ?? false)
    case 'switch':
      return w.switch(words.functions[fn], words.months(needsAssumed[fn].switchMonths))
    case 'asked-switch':
      return w.switch(words.functions[fn], words.months(given.supply.switchMonths?.[fn] ?? 0))
    case 'switch-trial':
      return w.switchTrial
    case 'switch-volume':
      return w.switchVolume
    case 'unpriced':
      return w.unpriced
    case 'production':
      return w.production(words.productions[subject as Production])
    case 'output':
      return outputSentence(depend, subject as PartyId)
    case 'term':
      return termSentence(depend, subject as keyof GameTerms, termText(subject as keyof GameTerms, terms))
    default:
      return w.run
  }
}

function outputSentence(depend: Depend, party: PartyId): string {
  const { rests: w } = depend.words
  const output = depend.graph.outputs.get(party)!
  const [name, money] = [nameIn(depend, party), moneyIn(depend, output.amount)]
  if (output.from === 'asked') return w.outputAsked(name, money)
  if (!output.figure) return w.outputSupplies(name, money)
  const { period, source } = output.figure
  const text = (output.annualised ? w.outputAnnualised : w.outputReported)(name, money, period, source.publisher)
  return marked(depend, text, output.figure)
}

function termSentence(depend: Depend, term: keyof GameTerms, value: string): string {
  const { words, margin, given } = depend
  const { rests: w } = words
  if (term !== 'margin' || !margin || given.terms.margin !== undefined) return w[term](value)
  return marked(depend, w.marginReported(value, margin.figure.period, margin.figure.source.publisher), margin.figure)
}

function marked(
  { language }: Depend,
  text: string,
  { estimate, unverified }: { readonly estimate?: true; readonly unverified?: true },
): string {
  const { standing } = wordsOf(language)
  return [text, ...(estimate ? [standing.estimate] : []), ...(unverified ? [standing.unverified] : [])].join(' · ')
}
