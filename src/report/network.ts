import { frameOf } from './frame.ts'
import { shapeFigure } from './network-figure.ts'
import {
  frameInputOf,
  loopLengthMax,
  loopText,
  moneyIn,
  type NetworkInput,
  nameIn,
  pairIn,
  percent,
  type Shape,
  shapeOf,
} from './network-input.ts'
import {
  circulationAtTable,
  circulationTable,
  concentrationTable,
  linksTable,
  loopsTable,
  loopView,
  vendorTable,
} from './network-tables.ts'
import type { NetworkReport } from './types.ts'
import { wordsOf } from './words/words.ts'

/** What goes round between the parties, what it hangs on, and who hangs on whom. */
export function writeNetwork(input: NetworkInput): NetworkReport {
  const shape = shapeOf(input)
  const frame = frameOf(frameInputOf(shape))
  const parties = new Set(shape.commitments.flatMap(({ payer, payee }) => [payer, payee]))
  const enough = shape.network.commitments.filter(({ planned }) => planned > 0).length >= 2
  return {
    frame,
    enough,
    kicker:
      shape.words.kicker(shape.commitments.length, parties.size) +
      (input.company ? shape.words.about(nameIn(shape, input.company)) : ''),
    headline: enough ? headlineOf(shape) : shape.words.needsTwo(shape.commitments.length),
    standfirst: enough ? standfirstOf(shape) : '',
    figure: shapeFigure(shape, frame),
    links: linksTable(shape),
    loops: loopsTable(shape),
    loopsComplete: shape.loops.complete,
    loopViews: shape.loops.loops.map((loop) => loopView(shape, loop)),
    circulation: circulationTable(shape),
    circulationAt: circulationAtTable(shape),
    vendor: vendorTable(shape),
    concentration: concentrationTable(shape),
  }
}

function headlineOf(shape: Shape): string {
  const { words, loops, company } = shape
  const [largest] = loops.loops
  if (!largest)
    return company
      ? words.noLoopThrough(nameIn(shape, company), loopLengthMax)
      : words.noLoop(shape.commitments.length, loopLengthMax)
  const { firmness, stalled } = largest.weakest
  const weakest = words.weakestIs[firmness] + (stalled ? words.stalled : '') + words.between(pairIn(shape, largest.weakest))
  return words.goesRound(moneyIn(shape, largest.bottleneck), loopText(shape, largest), weakest)
}

function standfirstOf(shape: Shape): string {
  const { words, loops, vendor, company } = shape
  const [largest] = vendor
  return [
    words.loopsFound(loops.count, loops.complete, loopLengthMax),
    ...(company ? [] : [circulates(shape)]),
    largest
      ? words.vendorSays(
          nameIn(shape, largest.supplier),
          nameIn(shape, largest.customer),
          percent(largest.share),
          moneyIn(shape, largest.purchased),
        )
      : words.noVendor,
  ].join(wordsOf(shape.language).sentenceGap)
}

const circulates = (shape: Shape): string => {
  const { gross, largestCirculation } = shape.circulation
  const share = percent(gross > 0 ? largestCirculation / gross : 0)
  return shape.words.circulates(moneyIn(shape, gross), moneyIn(shape, largestCirculation), share)
}
