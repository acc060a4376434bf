// Reads every *.txt of --docs and writes NAME.pred.json into --out, in the schema of the annotated corpus, for its scorer.
// Gold files that may lie beside the texts are not opened for reading: dates come from the text alone.
// With --gold DIR (and --aliases FILE) the predictions are set against it afterwards, in tables by language, kind and stage.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { Converter } from 'opencc-js/t2cn'
import { formatStatedDate, instantOf, type Language, majorOf, sha256Hex } from '../src/base/index.ts'
import { buildGazetteer, type Gazetteer } from '../src/extract/index.ts'
import { readText } from '../src/extract/read-text.ts'
import { judgeFrom, learned } from '../src/extract/reading/judge.ts'
import {
  type AmountRange,
  type Claim,
  headlineOf,
  type PartyMention,
  type SourceDocument,
  type Stage,
  type StatedClaim,
  sha256,
} from '../src/model/index.ts'
import { printTables } from './eval-tables.ts'
import { strangersTo } from './names/halves.ts'

const { values } = parseArgs({
  options: {
    docs: { type: 'string' },
    out: { type: 'string' },
    gold: { type: 'string' },
    aliases: { type: 'string', multiple: true },
    /** Reads by these weights instead of the product's: a table, or a folder of tables by text (train-reading --folds). */
    weights: { type: 'string' },
    folds: { type: 'string' },
    /** A folder of taggers of names: every text is read by what was not learned from it (train-names --half). */
    taggers: { type: 'string' },
  },
})
if (!values.docs || !values.out) {
  console.error('eval-extraction: needs --docs DIR --out DIR')
  process.exit(2)
}
mkdirSync(values.out, { recursive: true })
const foldOf = values.folds ? (JSON.parse(readFileSync(join(values.folds, 'folds.json'), 'utf8')) as Record<string, string>) : {}
const judges = new Map<string, ReturnType<typeof judgeFrom>>()
const judgeOf = (name: string) => {
  const file = values.weights ?? (foldOf[name] && join(values.folds!, foldOf[name]))
  if (!file) return learned
  const judge = judges.get(file) ?? judgeFrom(readFileSync(file, 'utf8'))
  judges.set(file, judge)
  return judge
}
const convert = Converter({ from: 't', to: 'cn' })
const toSimplified = (text: string): string => Array.from(text, (sign) => convert(sign)).join('')
const gazetteer = buildGazetteer([])
const gazetteerFor = (name: string): Gazetteer =>
  values.taggers ? { ...gazetteer, taggers: strangersTo(values.taggers, name) } : gazetteer
let milliseconds = 0
const names = readdirSync(values.docs)
  .filter((file) => file.endsWith('.txt'))
  .sort()
for (const file of names) {
  const document = documentOf(readFileSync(join(values.docs, file), 'utf8'), file)
  const began = performance.now()
  const extraction = readText(document, gazetteerFor(basename(file, '.txt')), judgeOf(basename(file, '.txt')))
  milliseconds += performance.now() - began
  const prediction = predictionOf(basename(file, '.txt'), document, extraction.claims, gazetteer)
  writeFileSync(join(values.out, `${basename(file, '.txt')}.pred.json`), `${JSON.stringify(prediction, null, 1)}\n`)
}
if (values.gold) printTables(values.gold, values.out, values.aliases ?? [])
console.log(`${names.length} documents read in ${milliseconds.toFixed(0)} ms`)

function documentOf(text: string, name: string): SourceDocument {
  return {
    hash: sha256(sha256Hex(text)),
    mediaType: 'text/plain',
    encoding: 'utf-8',
    text,
    language: languageOf(text),
    mixed: false,
    name,
    receivedAt: instantOf(Date.now()),
  }
}

function languageOf(text: string): Language {
  const hanzi = text.match(/[\u4e00-\u9fff]/g)?.length ?? 0
  if (hanzi * 5 < text.length) return 'en'
  const traditional = text.match(/[與爲為億萬這個們對會說資産產業開發關係後國電並於將實]/g)?.length ?? 0
  const simplified = text.match(/[与为亿万这个们对会说资产业开发关系后国电并于将实]/g)?.length ?? 0
  const shared = text.match(/[個]/g)?.length ?? 0
  return traditional + shared > simplified / 2 ? 'zh-Hant' : 'zh-Hans'
}

/** Later words outweigh earlier ones; words of parties outweigh those of nobody named (the corpus's own rules of resolution). */
function predictionOf(doc: string, document: SourceDocument, claims: readonly StatedClaim[], known: Gazetteer) {
  const shown = (mention: PartyMention | undefined): string | null => (mention ? writtenIn(document.text, mention, known) : null)
  const keys = [...new Set(claims.flatMap((c) => (c.about.kind === 'commitment' ? [c.about.mention.key] : [])))]
  const commitments = keys.map((key) =>
    commitmentOf(
      claims.filter((c) => c.about.kind === 'commitment' && c.about.mention.key === key),
      shown,
    ),
  )
  const statements = claims.map((claim) => ({
    about: claim.about.kind === 'commitment' ? keys.indexOf(claim.about.mention.key) : null,
    speaker:
      claim.route.speaker.kind === 'unnamed'
        ? 'anonymous'
        : shown({
            name: claim.route.speaker.name,
            ...(claim.route.speaker.kind === 'company' || claim.route.speaker.kind === 'filing' ? partyOf(claim) : {}),
          }),
    speaker_role: claim.route.speaker.role ?? null,
    via: claim.route.via ?? null,
    kind: claim.act,
    date: formatStatedDate(claim.saidAt),
    gist: claim.gist ?? '',
    evidence: exactOf(claim),
  }))
  const lang = document.language
  return { doc, lang, published: null, commitments, statements, distractors: [] }
}

/** A party as the document itself writes it: the longest of its names that stands there. */
function writtenIn(text: string, mention: PartyMention, known: Gazetteer): string {
  const party = mention.party && known.parties.find((p) => p.id === mention.party)
  if (!party) {
    // A name that never stands without its legal form is written with it.
    const forms = [
      ...text.matchAll(
        new RegExp(
          `${mention.name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(股份有限公司|有限责任公司|有限責任公司|有限公司)?`,
          'g',
        ),
      ),
    ]
    return forms.length > 0 && forms.every((m) => m[1]) ? forms[0]![0] : mention.name
  }
  const names = [party.name, ...Object.values(party.names).flat()].filter((name) => name !== undefined)
  // One sign of a script stands for one of the other, so places agree.
  const simplified = toSimplified(text)
  const longest = names.filter((name) => simplified.includes(toSimplified(name))).sort((a, b) => b.length - a.length)[0]
  const at = longest === undefined ? -1 : simplified.indexOf(toSimplified(longest))
  return at < 0 ? party.name : text.slice(at, at + longest!.length)
}

function partyOf(claim: StatedClaim) {
  return claim.route.speaker.party ? { party: claim.route.speaker.party } : {}
}
function exactOf(claim: StatedClaim): string {
  return claim.evidence.kind === 'quote' ? claim.evidence.quote.exact : ''
}

function commitmentOf(claims: readonly StatedClaim[], shown: (m: PartyMention | undefined) => string | null) {
  const first = claims[0]!
  if (first.about.kind !== 'commitment') throw new Error('broken law: a commitment is made of claims about it')
  const { mention } = first.about
  const raised = mention.payer?.party === 'capital-markets'
  const said = <K extends keyof Claim['says']>(key: K) =>
    claims
      .map((c) => c.says[key])
      .filter((v) => v !== undefined)
      .at(-1)
  const amount = amountOf(claims)
  const stage = stageOf(claims)
  const capacity = said('capacity')
  const period = said('period')
  return {
    from: raised ? shown(mention.payee) : (shown(mention.payer) ?? 'undisclosed'),
    to: raised ? null : shown(mention.payee),
    kind: mention.kind === 'lease' ? 'services' : mention.kind === 'warrant' ? 'other' : mention.kind,
    amount_low: amount?.low ? majorOf(amount.low) : null,
    amount_high: amount?.high ? majorOf(amount.high) : null,
    currency: (amount?.high ?? amount?.low)?.currency ?? null,
    qualifier: amount && (amount.low || amount.high) ? amount.qualifier : null,
    capacity: capacity ? { value: capacity.high ?? capacity.low ?? null, unit: capacity.unit } : null,
    signed_or_announced: formatStatedDate(first.saidAt),
    period: period
      ? {
          start: period.start ? formatStatedDate(period.start) : null,
          end: period.end ? formatStatedDate(period.end) : null,
          years: period.years ?? null,
        }
      : null,
    stage,
    binding:
      stage === 'agreed' || stage === 'partly_funded' || stage === 'completed'
        ? true
        : stage === 'rumoured' || stage === 'intent' || stage === 'negotiating'
          ? false
          : null,
    evidence: [...new Set(claims.filter((c) => c.says.amount ?? c.says.stage).map(exactOf))]
      .slice(0, 2)
      .concat(exactOf(first))
      .slice(0, 2),
  }
}

/** The latest size told; of several tellings of one size, the one that says more than the bare figure. */
function amountOf(claims: readonly StatedClaim[]): AmountRange | undefined {
  const told = claims
    .filter((c) => c.act !== 'comments' && c.act !== 'estimates')
    .flatMap((c) => (c.says.amount && headlineOf(c.says.amount) ? [c.says.amount] : []))
  const size = (amount: AmountRange) => majorOf(headlineOf(amount)!)
  const last = told.at(-1)
  if (!last) return undefined
  return told.find((amount) => amount.qualifier !== 'exact' && Math.abs(size(amount) - size(last)) <= 0.01 * size(last)) ?? last
}

function stageOf(claims: readonly StatedClaim[]): Stage {
  const told = claims.filter((c) => c.says.stage && c.act !== 'estimates')
  const named = told.filter((c) => c.route.speaker.kind !== 'unnamed')
  const deniedOnRecord = claims.some(
    (c) =>
      c.act === 'denies' && c.says.exists === false && c.route.speaker.kind !== 'unnamed' && c.route.speaker.kind !== 'outlet',
  )
  const firm = told.some(
    (c) => ['agreed', 'partly_funded', 'completed', 'terminated'].includes(c.says.stage!) && c.route.speaker.kind !== 'unnamed',
  )
  if (deniedOnRecord && !firm) return 'denied'
  // Who only hears that it has stalled does not undo what the parties acknowledge.
  const last =
    told.filter((c) => !(c.says.stage === 'stalled' && c.route.speaker.kind === 'unnamed' && named.length > 0)).at(-1) ??
    told.at(-1)
  return last?.says.stage ?? 'agreed'
}
