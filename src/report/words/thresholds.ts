import type { Language } from '../../base/index.ts'

const en = {
  title: 'Where the answer flips',
  note: (complete: boolean, tolerance: string) =>
    `All else as in this run; each amount to within ${tolerance}. ${complete ? 'Nothing else flips in between.' : 'Flips that cancel out between two amounts tried are not seen.'}`,
  columns: { commitment: 'Commitment', at: 'Amount', who: 'Who', what: 'What', below: 'With less', above: 'With as much' },
  what: { short: 'is short', default: 'defaults', 'first-quarter': 'is first short' },
  not: 'not',
  below: (money: string, says: string) => `below ${money}: ${says}`,
  above: (money: string, says: string) => `from ${money}: ${says}`,
  short: (names: readonly string[], more: number) => `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''} short`,
  defaults: (names: readonly string[], more: number) =>
    names.length + more === 1 ? `${names[0]} defaults` : `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''} default`,
}
export type ThresholdWords = typeof en

const zhHant: ThresholdWords = {
  title: '答案在何處翻轉',
  note: (complete, tolerance) =>
    `其餘如本次測試；各金額精確至${tolerance}以內。${complete ? '其間別無翻轉。' : '兩次試算之間相互抵消的翻轉看不到。'}`,
  columns: { commitment: '承諾', at: '金額', who: '誰', what: '變化', below: '少於此數', above: '達此數' },
  what: { short: '短缺', default: '違約', 'first-quarter': '最早短缺' },
  not: '無',
  below: (money, says) => `低於${money}：${says}`,
  above: (money, says) => `達${money}：${says}`,
  short: (names, more) => `${names.join('、')}${more > 0 ? `等另${more}家` : ''}短缺`,
  defaults: (names, more) => `${names.join('、')}${more > 0 ? `等另${more}家` : ''}違約`,
}

const zhHans: ThresholdWords = {
  title: '答案在何处翻转',
  note: (complete, tolerance) =>
    `其余如本次测试；各金额精确至${tolerance}以内。${complete ? '其间别无翻转。' : '两次试算之间相互抵消的翻转看不到。'}`,
  columns: { commitment: '承诺', at: '金额', who: '谁', what: '变化', below: '少于此数', above: '达此数' },
  what: { short: '短缺', default: '违约', 'first-quarter': '最早短缺' },
  not: '无',
  below: (money, says) => `低于${money}：${says}`,
  above: (money, says) => `达${money}：${says}`,
  short: (names, more) => `${names.join('、')}${more > 0 ? `等另${more}家` : ''}短缺`,
  defaults: (names, more) => `${names.join('、')}${more > 0 ? `等另${more}家` : ''}违约`,
}

export const thresholdWordsOf = (language: Language): ThresholdWords => ({ en, 'zh-Hant': zhHant, 'zh-Hans': zhHans })[language]
