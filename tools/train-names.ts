// Learns the weights of src/extract/tagger from annotated texts: which words are the name of a firm, a person, an outlet.
//   sh tools/node.sh tools/train-names.ts --script chinese|latin --docs DIR [--docs DIR] [--aliases FILE] [--sentences FILE]
//     [--folds 5] [--out FILE]
// With --folds it learns on the others and says how well it does on each fifth; with --out it writes what it learned from all.
// Same texts, same bytes.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { buildGazetteer } from '../src/extract/gazetteer.ts'
import type { Weights } from '../src/extract/tagger/decode.ts'
import { packed, unpacked } from '../src/extract/tagger/pack.ts'
import { draws } from './names/disguise.ts'
import { framesIn } from './names/frames.ts'
import { halfOf } from './names/halves.ts'
import { learn } from './names/learn.ts'
import { chineseSchool, latinSchool } from './names/lessons.ts'
import { type Marked, markedTexts } from './names/marks.ts'

const { values } = parseArgs({
  options: {
    script: { type: 'string', default: 'chinese' },
    docs: { type: 'string', multiple: true },
    aliases: { type: 'string', multiple: true },
    sentences: { type: 'string' },
    folds: { type: 'string' },
    copies: { type: 'string', default: '6' },
    passes: { type: 'string', default: '3' },
    rate: { type: 'string', default: '0.05' },
    out: { type: 'string' },
    /** 0 or 1: learns from every second text only, so that others can be read by what was not learned from them. */
    half: { type: 'string' },
    show: { type: 'boolean', default: false },
  },
})
if (!values.docs || !(values.folds || values.out)) {
  console.error('train-names: needs --docs DIR, and --folds N to try or --out FILE to write')
  process.exit(2)
}
const gazetteer = buildGazetteer([])
const script = values.script === 'latin' ? 'latin' : 'chinese'
const school = script === 'latin' ? latinSchool(gazetteer) : chineseSchool(gazetteer)
const texts = markedTexts(values.docs, values.aliases ?? [], gazetteer)
  .filter(({ text }) => school.takes(text))
  .filter(({ name }) => values.half === undefined || halfOf(name) === Number(values.half))

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
    const copies = Array.from({ length: Number(values.copies) }, () => school.disguised(text, draw))
    return [
      ...school.lessonsOf(text, false),
      ...school.lessonsOf(text, true),
      ...copies.flatMap((copy) => school.lessonsOf(copy, draw() < 0.5)),
    ]
  })
  const frames = values.sentences ? framesIn(values.sentences, script, draw) : []
  for (const frame of frames) lessons.push(...school.lessonsOf(school.disguised(frame, draw), draw() < 0.5))
  return learn(lessons, { passes: Number(values.passes), rate: Number(values.rate) }, draw)
}

if (values.folds) {
  const folds = Number(values.folds)
  const all = { right: 0, found: 0, gold: 0 }
  const unknown = { right: 0, found: 0, gold: 0 }
  for (let fold = 0; fold < folds; fold++) {
    // What would ship, rounded and pruned.
    const weights = unpacked(packed(weightsFrom(texts.filter((_, i) => i % folds !== fold))))
    for (const { name, text, names } of texts.filter((_, i) => i % folds === fold)) {
      const found = school.namesBy(weights, text)
      const firms = (list: readonly { start: number; end: number; kind: string }[]) =>
        new Set(list.flatMap(({ start, end, kind }) => (kind === 'firm' ? [text.slice(start, end).replace(/\.$/, '')] : [])))
      const [taken, right] = [firms(found), firms(names)]
      const isUnknown = (firm: string) => gazetteer.names.get(firm) === undefined
      count(all, taken, right, () => true)
      count(unknown, taken, right, isUnknown)
      if (!values.show) continue
      const told = (list: ReadonlySet<string>, less: ReadonlySet<string>) =>
        [...list].filter((firm) => isUnknown(firm) && !less.has(firm)).join(' | ')
      console.log(`${name}\n  taken for one: ${told(taken, right)}\n  missed: ${told(right, taken)}`)
    }
  }
  console.log(`firms ${told(all)}; unknown to the gazetteer ${told(unknown)}`)
}
if (values.out) {
  const text = packed(weightsFrom(texts))
  const lines = text.match(/.{1,120}/g)!
  const note = '/** Made by tools/train-names.ts from the annotated corpus; see pack.ts. */'
  const name = script === 'latin' ? 'latinNameWeights' : 'nameWeights'
  const source = `${note}\nexport const ${name} = \`\n${lines.join('\n')}\n\`\n`
  writeFileSync(values.out, values.out.endsWith('.ts') ? source : text)
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
