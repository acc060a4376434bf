import type { Stage } from './firmness.ts'

/**
 * How far words say an undertaking has come, from its end to its payment. Finer than a stage: 停滯, 擱置 and 叫停 are one stage and
 * three different things to say.
 */
export const standings = [
  'ended',
  'halted',
  'shelved',
  'stalled',
  'rumoured',
  'talks',
  'planned',
  'letter',
  'agreed',
  'signed',
  'paid',
] as const
export type Standing = (typeof standings)[number]

/** Steps from the one to the other; below zero is softer. */
export const stepsBetween = (from: Standing, to: Standing): number => standings.indexOf(to) - standings.indexOf(from)

/** Words of each, Chinese in both scripts; English by its beginnings, so that it may inflect. */
const words: Readonly<Record<Standing, { readonly zh: readonly string[]; readonly en: readonly string[] }>> = {
  ended: {
    zh: ['終止', '终止', '取消', '告吹', '破局', '破裂', '作廢', '作废', '解除', '撤回', '喊卡', '落空', '流產', '流产'],
    en: [
      'terminat',
      'cancel',
      'scrap',
      'collaps',
      'fell through',
      'called off',
      'calls off',
      'abandon',
      'withdr',
      'pulled out',
      'ended',
      'dead',
    ],
  },
  halted: { zh: ['叫停', '喊停', '中止', '停摆', '停擺'], en: ['halt', 'stopped', 'stops'] },
  shelved: {
    zh: ['擱置', '搁置', '暫停', '暂停', '凍結', '冻结', '暫緩', '暂缓', '擱淺', '搁浅', '推遲', '推迟', '延後', '延后'],
    en: ['shelv', 'on hold', 'on ice', 'suspend', 'paus', 'frozen', 'freez', 'put off', 'postpon', 'mothball'],
  },
  stalled: {
    zh: ['停滯', '停滞', '陷入僵局', '僵局', '卡關', '卡关', '卡住', '延宕', '沒有進展', '没有进展'],
    en: ['stall', 'deadlock', 'in limbo', 'bogged down', 'impasse'],
  },
  rumoured: {
    zh: ['傳聞', '传闻', '據傳', '据传', '考慮', '考虑', '評估', '评估', '可能'],
    en: ['consider', 'weigh', 'mull', 'explor', 'rumour', 'rumor', 'may ', 'might'],
  },
  talks: {
    zh: ['洽談', '洽谈', '談判', '谈判', '磋商', '協商', '协商', '接觸', '接触', '討論', '讨论'],
    en: ['in talks', 'talks', 'negotiat', 'discuss', 'close to'],
  },
  planned: {
    zh: ['計劃', '計畫', '计划', '擬', '拟', '打算', '有意', '預計', '预计', '將', '将'],
    en: ['plan', 'intend', 'will ', 'would ', 'expect', 'aim', 'pledg', 'propos'],
  },
  letter: {
    zh: ['意向書', '意向书', '備忘錄', '备忘录', '框架協議', '框架协议', '原則性協議', '原则性协议'],
    en: ['letter of intent', 'letters of intent', 'memorandum', 'framework', 'in principle', 'preliminary', 'non-binding'],
  },
  agreed: {
    zh: ['同意', '達成', '达成', '敲定', '答應', '答应', '承諾', '承诺'],
    en: ['agree', 'struck', 'commit', 'clinch', 'reached'],
  },
  signed: {
    zh: ['簽署', '签署', '簽訂', '签订', '簽約', '签约', '簽下', '签下', '合約', '合同', '訂立', '订立'],
    en: ['sign', 'ink', 'contract', 'definitive', 'binding'],
  },
  paid: {
    zh: ['付清', '已付', '支付', '交割', '完成', '收訖', '收讫', '到賬', '到帐', '到账'],
    en: ['paid', 'closed', 'complet', 'settled', 'funded'],
  },
}

/** What words of a stage can say, most telling first. */
const ofStage: Readonly<Record<Stage, readonly Standing[]>> = {
  denied: [],
  terminated: ['ended', 'halted'],
  stalled: ['halted', 'shelved', 'stalled'],
  rumoured: ['rumoured'],
  negotiating: ['talks'],
  intent: ['letter', 'planned'],
  agreed: ['signed', 'agreed'],
  partly_funded: ['signed', 'agreed'],
  completed: ['paid'],
}

/** The word that says so, as it stands in `text`; nothing when none of the words of that stage does. */
export function standingIn(text: string, stage: Stage): { readonly standing: Standing; readonly word: string } | undefined {
  const lower = text.toLowerCase()
  // A letter changing its length in lower case would shift every place after it.
  if (lower.length !== text.length) return undefined
  for (const standing of ofStage[stage]) {
    const { zh, en } = words[standing]
    const found = zh.find((word) => text.includes(word))
    if (found) return { standing, word: found }
    for (const word of en) {
      const at = lower.search(new RegExp(`\\b${word}`))
      if (at >= 0) return { standing, word: wordAt(text, at, word.length) }
    }
  }
  return undefined
}

/** To the end of the word that begins or goes on there: "stall" in "has stalled" is "stalled". */
const wordAt = (text: string, at: number, length: number): string =>
  text.slice(at, at + length + /^[\p{L}\p{N}]*/u.exec(text.slice(at + length))![0].length).trim()
