// Figures made by hand: a picture needs no ledger. Crowded on purpose, with long names and many marks on few days.
import { dayMs, type Language, randomFrom } from '../../base/index.ts'
import { claimId, commitmentId, type Firmness, partyId, type SourceMark } from '../../model/index.ts'
import type {
  CascadeFigure,
  FanFigure,
  FigureWords,
  Frame,
  MarketFigure,
  MissingFigure,
  NetworkFigure,
  ShortFigure,
  StoryFigure,
  SupplyFigure,
} from '../../report/index.ts'

const say = (language: Language, english: string, chinese: string): string => (language === 'en' ? english : chinese)

const wordsIn = (language: Language): FigureWords => ({
  firmness: {
    F0: say(language, 'Denied', '否認'),
    F1: say(language, 'Reported', '媒體報導'),
    F2: say(language, 'Said', '陳述'),
    F3: say(language, 'Letter of intent', '意向書'),
    F4: say(language, 'Signed, conditional', '已簽，附條件'),
    F5: say(language, 'Contract', '合約'),
    F6: say(language, 'Paid', '已付'),
  },
  marks: {
    filing: say(language, 'filing', '公告文件'),
    person: say(language, 'named person', '具名人士'),
    report: say(language, 'statement or report', '聲明或報導'),
  },
  noFigure: say(language, 'no figure', '無數字'),
  conflict: say(language, 'conflict', '衝突'),
  assumed: say(language, 'assumed', '假設'),
  takenAway: say(language, 'taken away by this run', '本次扣減'),
  knownBy: say(language, 'Known by', '截至'),
  stretchClose: say(language, '{from} to {until}, compressed', '{from}至{until}，壓縮'),
  stretchWide: say(language, '{from} to {until}, wider scale', '{from}至{until}，放大'),
  width: say(language, 'width', '寬度'),
  more: say(language, 'Conflicts left to the table: {n}', '另有{n}項衝突見表'),
  nobodyShort: say(language, 'Nobody is short.', '無人短缺。'),
})
const frameIn = (language: Language): Frame => ({
  language,
  knownBy: '2026-02-04',
  due: '2026..2030',
  policy: 'best-supported',
  ledgerHash: 'b'.repeat(64),
  source: say(language, 'Figures made for tests', '測試用圖'),
  permalink: '/story/C-0001?known=2026-02-04',
  command: 'edifice story C-0001 --as-of 2026-02-04',
  dateLine: say(language, 'Known by 4 Feb 2026 · best supported', '截至2026年2月4日 · 佐證最多'),
})
const iso = (day: number): string => new Date(Date.UTC(2025, 8, 22) + day * dayMs).toISOString().slice(0, 10)
export const claim = (n: number) => claimId(`K-${String(n).padStart(12, '0')}`)

/** `marks` claims over 135 days, most of them in the last week; bands of every sort. */
export function storyFigure(language: Language, marks = 9, seed = 1): StoryFigure {
  const random = randomFrom(seed)
  const kinds: readonly SourceMark[] = ['report', 'filing', 'person']
  const steps: readonly Firmness[] = ['F3', 'F2', 'F1', 'F0']
  const all = Array.from({ length: marks }, (_, i) => ({
    claim: claim(i + 1),
    on: iso(i === 0 ? 0 : Math.floor(random() < 0.4 ? random() * 120 : 130 + random() * 5)),
    mark: kinds[i % 3]!,
    firmness: steps[i % 4]!,
    label: say(
      language,
      `Speaker ${i + 1}: no definitive agreement was ever reached so far`,
      `發言者${i + 1}：從來沒有達成任何最終協議`,
    ),
    ...(i % 2 ? { sublabel: say(language, 'up to $100bn', '最高1000億美元') } : {}),
  }))
  return {
    kind: 'story',
    frame: frameIn(language),
    title: say(language, 'What the investment was said to be worth, and by whom', '這筆投資說值多少，誰說的'),
    subtitle: say(language, '$bn, range covered by the view in force.', '億美元，當時觀點所涵蓋的範圍。'),
    currency: 'USD',
    from: iso(0),
    until: iso(135),
    bands: [
      {
        from: iso(0),
        until: iso(130),
        low: 0,
        high: 100e9,
        firmness: 'F3',
        stalled: false,
        label: say(language, 'Up to $100bn', '最高1000億美元'),
        sublabel: say(language, 'Letter of intent', '意向書'),
        claims: [claim(1)],
      },
      {
        from: iso(130),
        until: iso(132),
        firmness: 'F2',
        stalled: true,
        label: say(language, 'No figure', '無數字'),
        sublabel: say(language, '“not now”', '「不是現在」'),
        claims: [claim(2)],
      },
      {
        from: iso(132),
        until: iso(133),
        low: 10e9,
        firmness: 'F1',
        stalled: true,
        label: say(language, 'Over $10bn', '逾100億美元'),
        sublabel: say(language, 'Reported', '媒體報導'),
        claims: [claim(3)],
      },
      {
        from: iso(133),
        until: iso(134),
        low: 20e9,
        high: 30e9,
        firmness: 'F4',
        stalled: false,
        label: say(language, '$20–30bn', '200–300億美元'),
        sublabel: say(language, 'Signed, conditional', '已簽，附條件'),
        claims: [claim(4)],
      },
      {
        from: iso(134),
        until: iso(135),
        low: 20e9,
        high: 20e9,
        firmness: 'F0',
        stalled: false,
        label: '$20bn',
        sublabel: say(language, 'Denied', '否認'),
        claims: [claim(5)],
      },
    ],
    binding: [{ from: iso(0), until: iso(135), amount: 0 }],
    bindingLabel: say(language, 'Binding: $0 throughout', '具約束力：始終0美元'),
    lanes: [0, 1, 2].map((lane) => ({
      title: say(
        language,
        ['Both companies', 'A company with a long name', 'Press'][lane]!,
        ['雙方', '一家名字很長的公司', '媒體'][lane]!,
      ),
      subtitle: say(language, 'on the record', '公開表示'),
      marks: all.filter((_, i) => i % 3 === lane),
    })),
    conflicts: [
      { id: 'X-1', number: 1, a: claim(1), b: claim(Math.min(5, marks)) },
      { id: 'X-2', number: 2, a: claim(3), b: claim(Math.min(8, marks)) },
      ...(marks > 12 ? [3, 4, 5].map((n) => ({ id: `X-${n}`, number: n, a: claim(n * 2), b: claim(n * 2 + 1) })) : []),
    ],
    words: wordsIn(language),
  }
}

const companies: readonly (readonly [string, string])[] = [
  ['Hub', '樞紐公司'],
  ['Investor with a very long name indeed', '名字非常非常長的投資人股份有限公司'],
  ...Array.from({ length: 9 }, (_, i): readonly [string, string] => [`Supplier ${i + 1}`, `供應商${i + 1}`]),
]
const firmness: readonly Firmness[] = ['F5', 'F4', 'F3', 'F2', 'F1', 'F6', 'F0']

/** A hub that is funded by one and pays nine; `away` is the share that the run takes from the investor's money. */
export function networkFigure(language: Language, away = 0.8, scale = 1): NetworkFigure {
  const id = (i: number) => partyId(`party-${i}`)
  const link = (n: number, from: number, to: number, amount: number) => ({
    commitment: commitmentId(`C-${String(n).padStart(4, '0')}`),
    from: id(from),
    to: id(to),
    amount: amount * scale,
    takenAway: n === 1 ? amount * away * scale : n % 3 ? 0 : amount * 0.1 * scale,
    firmness: firmness[n % firmness.length]!,
    stalled: n % 5 === 0,
    label: say(language, `$${amount / 1e9}bn · contract`, `${amount / 1e8}億美元 · 合約`),
    ...(n === 1 ? { alertLabel: say(language, 'of $100bn planned', '原計畫1000億美元') } : {}),
  })
  return {
    kind: 'network',
    frame: frameIn(language),
    title: say(language, 'Who owes whom, and how firmly', '誰欠誰，承諾多硬'),
    subtitle: say(language, 'Arrows point to who is paid.', '箭頭指向收款方。'),
    nodes: companies.map(([english, chinese], i) => ({
      id: id(i),
      name: say(language, english, chinese),
      short: i > 1 && i < 6,
      ...(i > 1 && i < 6 ? { note: say(language, 'short $4.5bn', '短缺45億美元') } : {}),
    })),
    links: [
      link(1, 1, 0, 100e9),
      ...Array.from({ length: 9 }, (_, i) => link(i + 2, 0, i + 2, Math.round(300 / (i + 1)) * 1e9)),
      link(11, 2, 1, 40e9),
      link(12, 1, 2, 6e9),
      link(13, 3, 1, 10e9),
    ],
    currency: 'USD',
    leftOut: say(language, 'Left out so that it reads: 4 parties, 9 commitments.', '為便於閱讀，略去4方、9項承諾。'),
    words: wordsIn(language),
  }
}

export const shortFigure = (language: Language, rows = 4): ShortFigure => ({
  kind: 'short',
  frame: frameIn(language),
  title: say(language, 'Who is short', '誰會短缺'),
  subtitle: say(language, 'Total to 2030, $bn.', '至2030年累計，億美元。'),
  rows: companies.slice(1, rows + 1).map(([english, chinese], i) => ({
    party: partyId(`party-${i + 1}`),
    name: say(language, english, chinese),
    short: 45e9 / (i + 1),
    low: i === 0 ? 0 : 45e9 / (i + 2),
    high: i === 3 ? 45e9 / (i + 2) : 80e9 / (i + 1),
    inPlan: i % 2 ? 20e9 / (i + 1) : 0,
    rangeIs: i === 3 ? 'exact' : i === 2 ? 'bounds' : 'tried',
    rangeWord:
      i === 3 ? say(language, 'exact', '精確') : i === 2 ? say(language, 'bounds', '界限') : say(language, 'tried', '試算'),
    first: say(language, 'Q1 2027', '2027年第一季'),
    share: '15%',
    soft: i === 2,
  })),
  headings: {
    party: say(language, 'Company', '公司'),
    short: say(language, 'Short by', '短缺'),
    range: say(language, 'Range', '範圍'),
    first: say(language, 'First', '最早'),
    share: say(language, 'Of dues', '占應收'),
  },
  unit: say(language, '$bn', '億美元'),
  unitMajor: language === 'en' ? 1e9 : 1e8,
  words: wordsIn(language),
})

export const missingFigure = (language: Language, most = 28): MissingFigure => ({
  kind: 'missing',
  frame: frameIn(language),
  title: say(language, 'When the money is missing', '缺口何時出現'),
  subtitle: say(language, '$bn a year.', '每年，億美元。'),
  years: [0, 0.3, 0.8, 1, 0.7].map((share, i) => ({
    year: String(2026 + i),
    main: most * share * 6e8,
    others: most * share * 4e8,
  })),
  mainLabel: say(language, 'Oracle', '甲骨文'),
  othersLabel: say(language, 'others', '其他'),
  unit: say(language, '$bn', '億美元'),
  unitMajor: language === 'en' ? 1e9 : 1e8,
  words: wordsIn(language),
})

/** `rounds` of contagion; in each second one two fail together, for up to four reasons. */
export const cascadeFigure = (language: Language, rounds = 4): CascadeFigure => ({
  kind: 'cascade',
  frame: frameIn(language),
  title: say(language, 'How it spreads', '如何蔓延'),
  subtitle: say(language, 'Who cannot pay, round by round.', '逐輪看誰付不出。'),
  steps: Array.from({ length: rounds }, (_, k) => ({
    id: `step-${k + 1}`,
    when: say(language, `Q${(k % 4) + 1} 2027 · round ${k + 1}`, `2027年第${(k % 4) + 1}季 · 第${k + 1}輪`),
    sentence: say(language, 'It cannot pay.', '付不出。'),
    falls: companies.slice(k, k + 1 + (k % 2)).map(([english, chinese], i) => ({
      party: partyId(`party-${k + i}`),
      name: say(language, english, chinese),
      due: 40e9 / (k + 1),
      unpaid: 10e9 / (k + 2),
      label: say(
        language,
        `cannot pay $${k + 2}bn of $40bn and lacks $3bn for what it owes outside`,
        '應付400億美元，付不出20億美元',
      ),
      because: Array.from({ length: (k % 4) + 1 }, (_, c) => ({
        party: partyId(`party-${c}`),
        amount: 1e9,
        label: say(language, `${companies[c]![0]} left $1bn unpaid`, `${companies[c]![1]}欠付10億美元`),
      })),
    })),
  })),
  nobody: say(language, 'Everybody pays what is firm when it falls due.', '到期的確定款項人人照付。'),
  leftOut: rounds > 3 ? say(language, 'Later rounds left to the table: 2.', '其後2輪見表。') : '',
  unit: say(language, '$bn', '億美元'),
  unitMajor: language === 'en' ? 1e9 : 1e8,
  words: wordsIn(language),
})

/** Five quantiles over five years; `most` is the highest at the end, in billions. */
export const fanFigure = (language: Language, most = 42): FanFigure => ({
  kind: 'fan',
  frame: frameIn(language),
  title: say(language, 'How bad it may get', '可能多糟'),
  subtitle: say(language, 'Missing to everybody by the end of each quarter, $bn.', '各季末全體缺少，億美元。'),
  periods: Array.from({ length: 20 }, (_, t) => `${2026 + Math.floor(t / 4)}Q${(t % 4) + 1}`),
  levels: [0.05, 0.25, 0.5, 0.75, 0.95].map((q) => ({
    q,
    label: `${q * 100}%`,
    values: Array.from({ length: 20 }, (_, t) => Math.max(0, (t - 4) / 15) * q ** 2 * most * 1e9),
    endLabel: say(language, `${q * 100}%: ${Math.round(q * most)} ±0.4`, `${q * 100}%：${Math.round(q * most * 10)} ±4`),
  })),
  run: {
    label: say(language, 'as stated', '照約定'),
    values: Array.from({ length: 20 }, (_, t) => (t > 10 ? most * 0.3e9 : 0)),
  },
  paths: say(language, '2,400 of 10,000 paths, seed 1.', '10,000條路徑中的2,400條，種子1。'),
  nothing: say(language, 'Nothing is missing on any path.', '沒有一條路徑有缺口。'),
  unit: say(language, '$bn', '億美元'),
  unitMajor: language === 'en' ? 1e9 : 1e8,
  words: wordsIn(language),
})
/** A series of a year with claims on few days of it, many of them close together. */
export function marketFigure(language: Language, marks = 9, seed = 1): MarketFigure {
  const random = randomFrom(seed)
  const kinds: readonly SourceMark[] = ['report', 'filing', 'person']
  return {
    kind: 'market',
    frame: frameIn(language),
    title: say(language, 'A company: the reader’s own figures, and the days of claims', '一家公司：讀者自備的數字與陳述日'),
    subtitle: say(language, 'The axis does not begin at zero.', '軸不從零起。'),
    points: Array.from({ length: 250 }, (_, i) => ({ on: iso(i), value: 9000 + 3000 * Math.sin(i / 30) + 100 * random() })),
    unit: say(language, 'adj close', '收盤價'),
    windows: [{ from: iso(129), until: iso(135) }],
    marks: Array.from({ length: marks }, (_, i) => ({
      claim: claim(i + 1),
      on: iso(i === 0 ? -3 : Math.floor(random() < 0.4 ? random() * 252 : 130 + random() * 5)),
      mark: kinds[i % 3]!,
      firmness: firmness[i % firmness.length]!,
      label: say(
        language,
        `Speaker ${i + 1}: no definitive agreement was ever reached so far`,
        `發言者${i + 1}：從來沒有達成任何最終協議`,
      ),
    })),
    more: say(language, 'Claims left to the table: {n}', '另有{n}項陳述見表'),
    words: wordsIn(language),
  }
}

/** Many small suppliers with long names, one that has it all, and one function that is only talked about. */
export function supplyFigure(language: Language): SupplyFigure {
  const part = (n: number, share: number, firmness: Firmness, chosen = false) => ({
    party: partyId(`supplier-${n}`),
    name: say(language, `Supplier number ${n} of a long name`, `名字很長的供應商第${n}家`),
    share,
    label: `${Math.round(share * 100)}%`,
    firmness,
    stalled: n === 3,
    chosen,
  })
  const row = (id: string, name: string, parts: readonly ReturnType<typeof part>[], others = '') => ({
    id,
    name,
    switchTime: say(language, '18 months', '18個月'),
    switchAssumed: id !== 'training',
    parts,
    others,
  })
  return {
    kind: 'supply',
    frame: frameIn(language),
    title: say(language, 'Who supplies the lab, function by function', '誰供應實驗室，按功能'),
    subtitle: say(language, 'Width is share, fill is firmness.', '寬度為占比，填色為硬度。'),
    rows: [
      row('training', say(language, 'training', '訓練'), [part(1, 1, 'F5', true)]),
      row(
        'hosting',
        say(language, 'hosting of every kind and elsewhere too', '各種託管'),
        [part(1, 0.5, 'F4', true), part(2, 0.3, 'F3'), part(3, 0.15, 'F2'), part(4, 0.04, 'F1'), part(5, 0.01, 'F6')],
        say(language, 'Somebody else (talks) · '.repeat(6), '另一家（洽談） · '.repeat(9)),
      ),
    ],
    words: wordsIn(language),
  }
}
