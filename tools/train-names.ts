// Learns the weights of src/extract/tagger from annotated texts: which signs are the name of a firm, a person, an outlet.
//   sh tools/node.sh tools/train-names.ts --docs DIR [--docs DIR] --aliases FILE [--aliases FILE] [--folds 5] [--out FILE]
// With --folds it learns on the others and says how well it does on each fifth; with --out it writes what it learned from all.
// Same texts, same bytes.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { buildGazetteer } from '../src/extract/gazetteer.ts'
import { lettersOf } from '../src/extract/phrases.ts'
import type { Weights } from '../src/extract/tagger/decode.ts'
import { featuresOf, Neighbours, writtenIn } from '../src/extract/tagger/features.ts'
import { packed, step, unpacked } from '../src/extract/tagger/pack.ts'
import { namesBy } from '../src/extract/tagger/tagged-names.ts'
import { piecesOf, type Token } from '../src/extract/tagger/tokens.ts'
import { chineseRuns } from '../src/extract/words-chinese.ts'
import { disguised, draws } from './names/disguise.ts'
import { type Lesson, learn } from './names/learn.ts'
import { type Marked, markedTexts } from './names/marks.ts'

const { values } = parseArgs({
  options: {
    docs: { type: 'string', multiple: true },
    aliases: { type: 'string', multiple: true },
    folds: { type: 'string' },
    copies: { type: 'string', default: '6' },
    passes: { type: 'string', default: '3' },
    rate: { type: 'string', default: '0.05' },
    caution: { type: 'string', default: '0.4' },
    out: { type: 'string' },
  },
})
if (!values.docs || !(values.folds || values.out)) {
  console.error('train-names: needs --docs DIR, and --folds N to try or --out FILE to write')
  process.exit(2)
}
const gazetteer = buildGazetteer([])
const texts = markedTexts(values.docs, values.aliases ?? [], gazetteer).filter((t) => /[\u4e00-\u9fff]{6}/.test(t.text))

/** `hideKnown` as if the gazetteer knew nobody, so that names it knows teach how unknown ones look. */
function runsOf(text: string, hideKnown = false) {
  const letters = lettersOf(text)
  return { letters, runs: chineseRuns(text, letters, hideKnown ? () => 0 : (at) => gazetteer.names.endAt(letters, at)) }
}

function lessonsOf(marked: Marked, hideKnown: boolean): Lesson[] {
  const { letters, runs } = runsOf(marked.text, hideKnown)
  const pieces = [...piecesOf(letters, runs)]
  const neighbours = new Neighbours()
  for (const piece of pieces) neighbours.add(writtenIn(marked.text, piece))
  return pieces.map((piece) => {
    const features = featuresOf(marked.text, piece, writtenIn(marked.text, piece), neighbours)
    return { features, gold: goldOf(marked, piece, features.open) }
  })
}

/** A name that holds what no name should is left out. */
function goldOf({ names }: Marked, tokens: readonly Token[], open: Uint8Array): Uint8Array {
  const gold = new Uint8Array(tokens.length)
  const first = { firm: 1, person: 3, outlet: 5 }
  for (const name of names) {
    const from = tokens.findIndex((t) => t.start === name.start)
    const to = tokens.findIndex((t) => t.end === name.end)
    if (from < 0 || to < from || open.subarray(from, to + 1).includes(0)) continue
    gold.fill(first[name.kind] + 1, from, to + 1)
    gold[from] = first[name.kind]
  }
  return gold
}

/** The mean of what three teachers with draws of their own have learned: steadier than any of them. */
function weightsFrom(marked: readonly Marked[]): Weights {
  const teachers = [7, 8, 9].map((seed) => taught(marked, seed))
  const mean = (of: 'ofFeature' | 'ofPair') =>
    Float64Array.from(teachers[0]![of], (_, i) => teachers.reduce((sum, t) => sum + t[of][i]!, 0) / teachers.length)
  return { ofFeature: mean('ofFeature'), ofPair: mean('ofPair') }
}

function taught(marked: readonly Marked[], seed: number): Weights {
  const draw = draws(seed)
  const lessons = marked.flatMap((text) => {
    const copies = Array.from({ length: Number(values.copies) }, () => disguised(text, gazetteer, draw))
    return [...lessonsOf(text, false), ...lessonsOf(text, true), ...copies.flatMap((copy) => lessonsOf(copy, draw() < 0.5))]
  })
  return learn(lessons, { passes: Number(values.passes), rate: Number(values.rate) }, draw)
}

if (values.folds) {
  const folds = Number(values.folds)
  const all = { right: 0, found: 0, gold: 0 }
  const unknown = { right: 0, found: 0, gold: 0 }
  for (let fold = 0; fold < folds; fold++) {
    // What would ship, rounded and pruned.
    const weights = unpacked(packed(weightsFrom(texts.filter((_, i) => i % folds !== fold))))
    for (const { text, names } of texts.filter((_, i) => i % folds === fold)) {
      const { letters, runs } = runsOf(text)
      const found = namesBy(weights, text, letters, runs, Number(values.caution) / step)
      const firms = (list: readonly { start: number; end: number; kind: string }[]) =>
        new Set(list.flatMap(({ start, end, kind }) => (kind === 'firm' ? [text.slice(start, end)] : [])))
      count(all, firms(found), firms(names), () => true)
      count(
        unknown,
        firms(found),
        firms(names),
        (name) => gazetteer.names.get(name) === undefined && /[\u4e00-\u9fff]/.test(name),
      )
    }
  }
  console.log(`firms ${told(all)}; unknown to the gazetteer ${told(unknown)}`)
}
if (values.out) {
  const lines = packed(weightsFrom(texts)).match(/.{1,120}/g)!
  const note = '/** Made by tools/train-names.ts from the annotated corpus; see pack.ts. */'
  writeFileSync(values.out, `${note}\nexport const nameWeights = \`\n${lines.join('\n')}\n\`\n`)
  console.log(`${texts.length} texts, ${lines.length * 120} characters of weights`)
}

type Tally = { right: number; found: number; gold: number }

function count(tally: Tally, found: ReadonlySet<string>, gold: ReadonlySet<string>, counts: (name: string) => boolean): void {
  for (const name of found) if (counts(name)) tally.found++
  for (const name of gold) if (counts(name)) tally.gold++
  for (const name of found) if (counts(name) && gold.has(name)) tally.right++
}

function told({ right, found, gold }: Tally): string {
  return `${gold}: precision ${(right / found).toFixed(3)}, recall ${(right / gold).toFixed(3)}`
}
