// Fits the weights the extractor decides by, from annotated texts: same texts, same bytes.
// --docs DIR (several; "DIR:even" takes every second text) --aliases FILE (several)
// --out FILE writes the data file; --folds N --into DIR writes N tables, each fitted without the texts it will be tried on.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Judge, judgeFrom, ruling } from '../src/extract/reading/judge.ts'
import { Signs } from '../src/extract/reading/signs.ts'
import { type Annotated, annotatedIn, namesFrom } from './reading/gold.ts'
import { type Course, learn, tableOf } from './reading/learn.ts'
import { gazetteerWith, type Lesson, lessonsOf } from './reading/lessons.ts'
import { inventedParties, sentencesIn } from './reading/sentences.ts'

const { values } = parseArgs({
  options: {
    docs: { type: 'string', multiple: true },
    aliases: { type: 'string', multiple: true },
    sentences: { type: 'string' },
    share: { type: 'string', default: '0.5' },
    out: { type: 'string' },
    folds: { type: 'string' },
    into: { type: 'string' },
    epochs: { type: 'string', default: '12' },
    pull: { type: 'string', default: '0.002' },
    rate: { type: 'string', default: '0.1' },
    rounds: { type: 'string', default: '1' },
    min: { type: 'string', default: '2' },
  },
})
const canon = namesFrom(values.aliases ?? [])
const gazetteer = gazetteerWith([])
const texts = (values.docs ?? []).flatMap((docs) => {
  const [folder = '', which] = docs.split(':')
  return annotatedIn(folder, (i) => which !== 'even' || i % 2 === 0)
})
const sentences = values.sentences
  ? [...sentencesIn(join(values.sentences, 'english.txt'), 'en'), ...sentencesIn(join(values.sentences, 'chinese.txt'), 'zh')]
  : []
const practised = gazetteerWith(inventedParties)
const names = new Map<number, string>()
const signs = new Signs(names)
const course: Course = {
  epochs: Number(values.epochs),
  rate: Number(values.rate),
  pull: Number(values.pull),
  documentsMin: Number(values.min),
  weightOf: (lesson) => (/^(?:en|zh)-\d/.test(lesson.document) ? Number(values.share) : 1),
}

/** Rules decide in the first round; then what was learnt, so that what a text told before is as it will be. */
function fit(chosen: readonly Annotated[]): string {
  let decides: Judge = ruling
  let table = ''
  for (let round = 0; round < Number(values.rounds); round++) {
    const lessons: Lesson[] = [
      ...chosen.flatMap((text) => lessonsOf(text, { canon, signs, decides, gazetteer })),
      ...sentences.flatMap((text) => lessonsOf(text, { canon, signs, decides, gazetteer: practised })),
    ]
    table = tableOf(learn(lessons, course), names)
    decides = judgeFrom(table)
  }
  return table
}

if (values.folds && values.into) {
  const folds = Number(values.folds)
  mkdirSync(values.into, { recursive: true })
  const held: Record<string, string> = {}
  for (const [i, text] of texts.entries()) held[text.name] = `fold-${i % folds}.txt`
  for (let fold = 0; fold < folds; fold++)
    writeFileSync(join(values.into, `fold-${fold}.txt`), fit(texts.filter((_, i) => i % folds !== fold)))
  writeFileSync(join(values.into, 'folds.json'), `${JSON.stringify(held, null, 1)}\n`)
}
if (values.out) {
  const table = fit(texts)
  writeFileSync(values.out, values.out.endsWith('.ts') ? moduleOf(table) : table)
  console.log(`${texts.length} texts, ${table.split('\n').length} signs, ${table.length} characters`)
}

function moduleOf(table: string): string {
  const quoted = table.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')
  return `/** Written by tools/train-reading.ts; docs/decisions/0007-learned-reading.md says how. */\nexport const weightTable = \`${quoted}\`\n`
}
