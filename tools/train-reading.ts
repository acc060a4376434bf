// Fits the weights the extractor decides by, from annotated texts: same texts, same bytes.
// --docs DIR --aliases FILE --sentences FILE (several of each)
// --out FILE writes the data file; --folds N --into DIR writes N tables, each fitted without the texts it will be tried on.
import { mkdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Gazetteer } from '../src/extract/gazetteer.ts'
import { ruling } from '../src/extract/reading/judge.ts'
import { Signs } from '../src/extract/reading/signs.ts'
import { strangersTo } from './names/halves.ts'
import { type Annotated, annotatedIn, namesFrom, partiesNamedIn, spellingsFrom } from './reading/gold.ts'
import { type Course, learn, practice, tableOf } from './reading/learn.ts'
import { gazetteerWith, type Lesson, lessonsOf } from './reading/lessons.ts'
import { inventedParties, sentencesIn } from './reading/sentences.ts'

const { values } = parseArgs({
  options: {
    docs: { type: 'string', multiple: true },
    aliases: { type: 'string', multiple: true },
    sentences: { type: 'string', multiple: true },
    /** A folder of taggers of names, each of one half of the texts: then every text is read by what was not learned from it. */
    taggers: { type: 'string' },
    share: { type: 'string', default: '0.2' },
    out: { type: 'string' },
    folds: { type: 'string' },
    into: { type: 'string' },
    epochs: { type: 'string', default: '7' },
    calm: { type: 'string', default: '4' },
    pull: { type: 'string', default: '0.002' },
    'pull-of-sort': { type: 'string', default: '0.002' },
    rate: { type: 'string', default: '0.1' },
    min: { type: 'string', default: '2' },
    /** Takes every n-th text only: what more texts would bring. */
    every: { type: 'string', default: '1' },
    /** How much the same passages weigh with nothing known of what the rules say. */
    unruled: { type: 'string', default: '0.5' },
    perfect: { type: 'string', default: '0.3' },
    limit: { type: 'string', default: '2000000' },
  },
})
const canon = namesFrom(values.aliases ?? [])
const spellings = spellingsFrom(values.aliases ?? [])
const plain = gazetteerWith([])
const texts = (values.docs ?? []).flatMap(annotatedIn).filter((_, i) => i % Number(values.every) === 0)
const sentences = (values.sentences ?? []).flatMap((file) => sentencesIn(file, /zh|chinese/.test(basename(file)) ? 'zh' : 'en'))
const names = new Map<number, string>()
const signs = new Signs(names)
const perfect = Number(values.perfect)
const course: Course = {
  epochs: Number(values.epochs),
  rate: Number(values.rate),
  calm: Number(values.calm),
  pull: Number(values.pull),
  pullOfSort: Number(values['pull-of-sort']),
  documentsMin: Number(values.min),
}

const ruleSigns = /^(?:passage|side)\|(?:rule|told|untold|why|sized\|[a-z]+\|(?:un)?told|voice\|.*told)/
/** All but the words of a passage. */
const notWords = /^(?:passage|side|pair)\|(?!word|between|after|behind|ahead|money|size|name|deal|lead)/
const lessonsByText = new Map<Annotated, readonly Lesson[]>()
const practised = gazetteerWith(inventedParties)
const fromSentences = sentences.flatMap((text) =>
  weighed(lessonsOf(text, { canon, signs, decides: ruling, gazetteer: practised }), Number(values.share)).map(standingAlone),
)

/** Names are told as in texts nobody has learned from. */
const strangeTo = ({ name }: Annotated): Gazetteer =>
  values.taggers ? { ...plain, taggers: strangersTo(values.taggers, name) } : plain

/** Each text is gone through with the names as the product finds them, and with all its parties known. */
function lessonsFrom(text: Annotated): readonly Lesson[] {
  const known = lessonsByText.get(text)
  if (known) return known
  const found = weighed(lessonsOf(text, { canon, signs, decides: ruling, gazetteer: strangeTo(text) }), 1 - perfect)
  const given = weighed(
    lessonsOf(text, { canon, signs, decides: ruling, gazetteer: gazetteerWith(partiesNamedIn(text, spellings)) }),
    perfect,
  )
  const lessons = [...found, ...given].flatMap((lesson) => [lesson, withoutRules(lesson)])
  lessonsByText.set(text, lessons)
  return lessons
}

/** The rules were written beside some of these texts and know them better than others: what a passage tells must be learnt without them too. */
function withoutRules(lesson: Lesson): Lesson {
  const kept = (list: readonly number[]) => list.filter((sign) => !ruleSigns.test(names.get(sign) ?? ''))
  const { observed } = lesson
  const sides = observed.sides.map((side) => ({ ...side, signs: kept(side.signs) }))
  return {
    ...lesson,
    weight: (lesson.weight ?? 1) * Number(values.unruled),
    observed: { ...observed, passage: kept(observed.passage), sides },
  }
}

/** A sentence that stands alone shows how words tell sides apart; what else is so of it is learnt in copies that stand for nothing elsewhere. */
function standingAlone(lesson: Lesson): Lesson {
  const own = signs.of(practice)
  const copied = (list: readonly number[]) => [
    ...list,
    ...list.filter((sign) => notWords.test(names.get(sign) ?? '')).map((sign) => signs.join(own, sign)),
  ]
  const { observed } = lesson
  const sides = observed.sides.map((side) => ({ ...side, signs: copied(side.signs) }))
  return { ...lesson, observed: { ...observed, passage: copied(observed.passage), sides, pairs: observed.pairs.map(copied) } }
}

function weighed(lessons: readonly Lesson[], weight: number): Lesson[] {
  return weight > 0 ? lessons.map((lesson) => ({ ...lesson, weight })) : []
}

const tableFrom = (chosen: readonly Annotated[]): string =>
  tableOf(learn([...chosen.flatMap(lessonsFrom), ...fromSentences], course), names, Number(values.limit))

if (values.folds && values.into) {
  const folds = Number(values.folds)
  mkdirSync(values.into, { recursive: true })
  const held: Record<string, string> = {}
  for (const [i, text] of texts.entries()) held[text.name] = `fold-${i % folds}.txt`
  for (let fold = 0; fold < folds; fold++)
    writeFileSync(join(values.into, `fold-${fold}.txt`), tableFrom(texts.filter((_, i) => i % folds !== fold)))
  writeFileSync(join(values.into, 'folds.json'), `${JSON.stringify(held, null, 1)}\n`)
}
if (values.out) {
  const table = tableFrom(texts)
  writeFileSync(values.out, values.out.endsWith('.ts') ? moduleOf(table) : table)
  console.log(
    `${texts.length} texts, ${[...lessonsByText.values()].flat().length + fromSentences.length} passages, ${table.split('\n').length} signs, ${table.length} characters`,
  )
}

function moduleOf(table: string): string {
  const quoted = table.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')
  return `/** Written by tools/train-reading.ts; docs/decisions/0007-learned-reading.md says how. */\nexport const weightTable: string = \`${quoted}\`\n`
}
