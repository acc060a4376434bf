import type { Language } from '../../base/index.ts'

const en = {
  title: 'How it spreads',
  subtitle: 'Who cannot pay, round by round, and because of whom. Bar: what falls due on it; orange: what it leaves unpaid.',
  nobody: 'Everybody pays what is firm when it falls due; nothing spreads.',
  when: (period: string, round: number) => `${period} · round ${round}`,
  cannotPay: (unpaid: string, due: string) => `cannot pay ${unpaid} of ${due}`,
  outside: (money: string) => `lacks ${money} for what it owes outside`,
  both: ' and ',
  fall: (name: string, cannot: string, because: readonly string[]) =>
    `${name} ${cannot}${because.length > 0 ? `: ${because.join(', ')}` : ''}.`,
  why: {
    unpaid: (name: string, money: string) => `${name} left ${money} unpaid`,
    changed: (name: string, money: string) => `${name} brings ${money} less`,
    held: (name: string, money: string) => `${money} from ${name} not released`,
  },
  own: (money: string) => `own means ${money} too little`,
  leftOut: (n: number) => (n === 0 ? '' : `Later rounds left to the table: ${n}.`),
  tableNote: (unit: string) =>
    `${unit}. One row a failure and its cause; what did not come is counted from the first period to that one.`,
  columns: {
    when: 'When',
    round: 'Round',
    due: 'Falls due',
    unpaid: 'Unpaid',
    outside: 'Lacks outside',
    because: 'Because of',
    how: 'How',
    missing: 'Did not come',
  },
  how: { unpaid: 'did not pay', changed: 'changed by this run', held: 'not released', own: 'own means' },
}
export type CascadeWords = typeof en

const zhHant: CascadeWords = {
  title: '如何蔓延',
  subtitle: '逐輪看誰付不出、因誰而起。長條：到期應付；橙色：未付的部分。',
  nobody: '到期的確定款項人人照付，無從蔓延。',
  when: (period, round) => `${period} · 第${round}輪`,
  cannotPay: (unpaid, due) => `應付${due}，付不出${unpaid}`,
  outside: (money) => `對外應付還差${money}`,
  both: '，',
  fall: (name, cannot, because) => `${name}${cannot}${because.length > 0 ? `：${because.join('，')}` : ''}。`,
  why: {
    unpaid: (name, money) => `${name}欠付${money}`,
    changed: (name, money) => `${name}少給${money}`,
    held: (name, money) => `${name}的${money}未達條件`,
  },
  own: (money) => `自身財力不足${money}`,
  leftOut: (n) => (n === 0 ? '' : `其後${n}輪見表。`),
  tableNote: (unit) => `${unit}。每項失付與其原因各一列；未到的錢由首期算到該期。`,
  columns: {
    when: '時間',
    round: '輪',
    due: '到期應付',
    unpaid: '未付',
    outside: '對外所差',
    because: '因誰',
    how: '如何',
    missing: '未到',
  },
  how: { unpaid: '未付款', changed: '本次變動', held: '未達條件', own: '自身財力' },
}

const zhHans: CascadeWords = {
  title: '如何蔓延',
  subtitle: '逐轮看谁付不出、因谁而起。长条：到期应付；橙色：未付的部分。',
  nobody: '到期的确定款项人人照付，无从蔓延。',
  when: (period, round) => `${period} · 第${round}轮`,
  cannotPay: (unpaid, due) => `应付${due}，付不出${unpaid}`,
  outside: (money) => `对外应付还差${money}`,
  both: '，',
  fall: (name, cannot, because) => `${name}${cannot}${because.length > 0 ? `：${because.join('，')}` : ''}。`,
  why: {
    unpaid: (name, money) => `${name}欠付${money}`,
    changed: (name, money) => `${name}少给${money}`,
    held: (name, money) => `${name}的${money}未达条件`,
  },
  own: (money) => `自身资金不足${money}`,
  leftOut: (n) => (n === 0 ? '' : `其后${n}轮见表。`),
  tableNote: (unit) => `${unit}。每项失付与其原因各一行；未到的钱由首期算到该期。`,
  columns: {
    when: '时间',
    round: '轮',
    due: '到期应付',
    unpaid: '未付',
    outside: '对外所差',
    because: '因谁',
    how: '如何',
    missing: '未到',
  },
  how: { unpaid: '未付款', changed: '本次变动', held: '未达条件', own: '自身资金' },
}

export const cascadeWordsOf = (language: Language): CascadeWords => ({ en, 'zh-Hant': zhHant, 'zh-Hans': zhHans })[language]
