import type { Language } from '../base/index.ts'

/** Words of the command line's own tables. Errors and help are English; what a report says comes worded from report/. */
export interface Words {
  readonly assumed: string
  /** Between a name and its value. */
  readonly colon: string
  readonly knownBy: string
  readonly due: string
  readonly ledger: string
  readonly columns: Readonly<Record<ColumnWord, string>>
  readonly status: Readonly<Record<'new' | 'known' | 'refused', string>>
}
type ColumnWord =
  | 'status'
  | 'claim'
  | 'speaker'
  | 'act'
  | 'property'
  | 'commitment'
  | 'quote'
  | 'why'
  | 'where'
  | 'problem'
  | 'mend'
  | 'file'
  | 'what'
  | 'count'
  | 'said'
  | 'firmness'
  | 'amount'

const en: Words = {
  assumed: 'assumed',
  colon: ': ',
  knownBy: 'Known by',
  due: 'falls due',
  ledger: 'ledger',
  columns: {
    status: 'Status',
    claim: 'Claim',
    speaker: 'Speaker',
    act: 'Act',
    property: 'About',
    commitment: 'Commitment',
    quote: 'Quote',
    why: 'Why',
    where: 'Where',
    problem: 'Problem',
    mend: 'Do next',
    file: 'File',
    what: 'What',
    count: 'Added',
    said: 'Said',
    firmness: 'Firmness',
    amount: 'Amount',
  },
  status: { new: 'new', known: 'known', refused: 'refused' },
}
const hant: Words = {
  assumed: '假設',
  colon: '：',
  knownBy: '已知截至',
  due: '到期',
  ledger: '帳本',
  columns: {
    status: '狀態',
    claim: '陳述',
    speaker: '說話者',
    act: '行為',
    property: '關於',
    commitment: '承諾',
    quote: '原文',
    why: '理由',
    where: '位置',
    problem: '問題',
    mend: '下一步',
    file: '檔案',
    what: '項目',
    count: '新增',
    said: '日期',
    firmness: '堅定程度',
    amount: '金額',
  },
  status: { new: '新', known: '已有', refused: '未採用' },
}
const hans: Words = {
  assumed: '假设',
  colon: '：',
  knownBy: '已知截至',
  due: '到期',
  ledger: '账本',
  columns: {
    status: '状态',
    claim: '陈述',
    speaker: '说话者',
    act: '行为',
    property: '关于',
    commitment: '承诺',
    quote: '原文',
    why: '理由',
    where: '位置',
    problem: '问题',
    mend: '下一步',
    file: '文件',
    what: '项目',
    count: '新增',
    said: '日期',
    firmness: '坚定程度',
    amount: '金额',
  },
  status: { new: '新', known: '已有', refused: '未采用' },
}
export const wordsIn = (language: Language): Words => ({ en, 'zh-Hant': hant, 'zh-Hans': hans })[language]
