import type { Language } from '../../base/index.ts'

/** Texts of our own to try the reader with. Names and facts are public; the sentences are written for this page. */
export const samples: Readonly<Record<Language, { readonly title: string; readonly text: string }>> = {
  en: {
    title: 'Sample notice',
    text: `On 22 September 2025 NVIDIA and OpenAI announced a letter of intent. NVIDIA said it intends to invest up to $100 billion in OpenAI as at least 10 gigawatts of systems are deployed.

OpenAI has signed a contract to buy $300 billion of computing power from Oracle over about five years.

People familiar with the matter told the Wall Street Journal that the talks between NVIDIA and OpenAI have stalled.`,
  },
  'zh-Hant': {
    title: '範例短文',
    text: `2025年9月22日，輝達與OpenAI宣布簽署意向書，輝達擬向OpenAI投資至多1000億美元，配合至少10吉瓦系統的部署。

OpenAI已與甲骨文簽訂合約，將在約五年內向甲骨文採購3000億美元的運算能力。

《華爾街日報》援引知情人士報導，輝達與OpenAI的談判已經停滯。`,
  },
  'zh-Hans': {
    title: '示例短文',
    text: `2025年9月22日，英伟达与OpenAI宣布签署意向书，英伟达拟向OpenAI投资至多1000亿美元，配合至少10吉瓦系统的部署。

OpenAI已与甲骨文签订合同，将在约五年内向甲骨文采购3000亿美元的算力。

《华尔街日报》援引知情人士报道，英伟达与OpenAI的谈判已经停滞。`,
  },
}

/** A sentence with what a reader finds in it marked: shown before anything has been read. */
export const markedExample: Readonly<
  Record<Language, readonly { readonly text: string; readonly part?: 'who' | 'amount' | 'firmness' | 'speaker' }[]>
> = {
  en: [
    { text: 'Northgate Power', part: 'who' },
    { text: ' said it has ' },
    { text: 'signed a letter of intent', part: 'firmness' },
    { text: ' to pay ' },
    { text: 'Calder Chips', part: 'who' },
    { text: ' ' },
    { text: 'up to $5 billion', part: 'amount' },
    { text: ', ' },
    { text: 'its finance chief told reporters', part: 'speaker' },
    { text: '.' },
  ],
  'zh-Hant': [
    { text: '北門電力', part: 'who' },
    { text: '財務長對記者表示', part: 'speaker' },
    { text: '，公司已' },
    { text: '簽署意向書', part: 'firmness' },
    { text: '，將向' },
    { text: '卡德晶片', part: 'who' },
    { text: '支付' },
    { text: '至多50億美元', part: 'amount' },
    { text: '。' },
  ],
  'zh-Hans': [
    { text: '北门电力', part: 'who' },
    { text: '财务长对记者表示', part: 'speaker' },
    { text: '，公司已' },
    { text: '签署意向书', part: 'firmness' },
    { text: '，将向' },
    { text: '卡德芯片', part: 'who' },
    { text: '支付' },
    { text: '至多50亿美元', part: 'amount' },
    { text: '。' },
  ],
}
