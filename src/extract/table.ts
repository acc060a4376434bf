import type { CommitmentKind } from '../model/index.ts'
import { same } from './discourse.ts'
import type { FoundDeal } from './found-deal.ts'
import type { NameRef } from './gazetteer.ts'
import type { ReadSentence } from './read-sentence.ts'
import type { Span } from './segment.ts'
import { stageIn } from './stage.ts'

/** Which column of a table holds who pays and who is paid, as its heading says. */
export interface Columns {
  readonly payer: number
  readonly payee: number
  /** What such a payer undertakes; undefined when only the goods tell. */
  readonly kind: CommitmentKind | undefined
}

/** "A | B | 4 ships | $188m": the cells of a row, of three columns or more. */
export function cellsOf(text: string, sentence: ReadSentence): Span[] | undefined {
  const cells: Span[] = []
  let start = sentence.start
  for (let i = sentence.start; i <= sentence.end; i++) {
    if (i < sentence.end && text[i] !== '|') continue
    cells.push({ start, end: i })
    start = i + 1
  }
  return cells.length >= 3 ? cells : undefined
}

const payers: readonly (readonly [RegExp, CommitmentKind | undefined])[] = [
  [/\b(?:lender|bank|financier)s?\b|贷款人|贷款方|出借|银行/, 'debt_financing'],
  [/\binvestors?\b|投资方|投资人|认购方/, 'equity_investment'],
  [/\bacquir(?:er|or)\b|\bbidder\b|收购方|受让方/, 'acquisition'],
  [/\blicensee\b|被授权方|被许可方/, 'licence'],
  [/\bguarantor\b|担保方|担保人|保证人/, 'guarantee'],
  [/\b(?:tenant|lessee|charterer)\b|承租方|承租人|租户/, 'services'],
  [/\b(?:client|customer|buyer|purchaser|offtaker|payer|owner)s?\b|买方|客户|采购方|业主|付款方|购买方|订货方/, undefined],
]
const payees =
  /\b(?:yard|seller|supplier|vendor|builder|contractor|maker|manufacturer|producer|issuer|borrower|company|target|licensor|landlord|lessor|payee|beneficiary|provider)s?\b|卖方|供应商|供货方|承包商|承包方|承建方|融资方|借款人|借款方|标的|出租方|授权方|许可方|受益人|收款方|服务商|厂商|船厂/

/** A heading names its columns and holds no figures. */
export function columnsOf(text: string, cells: readonly Span[], sentence: ReadSentence): Columns | undefined {
  if (sentence.amounts.length > 0) return undefined
  const words = cells.map((cell) => text.slice(cell.start, cell.end).toLowerCase())
  const payer = words.findIndex((word) => payers.some(([pattern]) => pattern.test(word)))
  const payee = words.findIndex((word, i) => i !== payer && payees.test(word))
  if (payer < 0 || payee < 0) return undefined
  return { payer, payee, kind: payers.find(([pattern]) => pattern.test(words[payer]!))![1] }
}

/** The undertaking a row tells; none when a column it needs holds nobody. */
export function readRow(text: string, cells: readonly Span[], columns: Columns, sentence: ReadSentence): FoundDeal | undefined {
  const inCell = (at: number): NameRef | undefined => {
    const cell = cells[at]
    return cell && sentence.mentions.find((m) => m.ref?.sort === 'party' && m.start >= cell.start && m.end <= cell.end)?.ref
  }
  const payer = inCell(columns.payer)
  const payee = inCell(columns.payee)
  const amount = sentence.amounts.find((a) => !a.converted && a.range.per !== 'unit')
  const capacity = sentence.capacities[0]
  if (!payer || !payee || same(payer, payee) || (!amount && !capacity)) return undefined
  const stage = stageIn(text, sentence, [sentence])
  return {
    span: sentence,
    kind: columns.kind ?? sentence.goods[0]?.data.kind ?? 'purchase',
    payer,
    payee,
    amount,
    capacity,
    years: sentence.years[0]?.data,
    stage: stage ?? { stage: 'agreed', weight: 10, span: sentence },
    round: false,
    denied: false,
    pointsBack: false,
    paid: undefined,
    explicit: { payer: true, payee: true, kind: columns.kind !== undefined, stage: stage !== undefined },
    triggers: [],
    debtor: undefined,
  }
}
