import { describe, expect, it } from 'vitest'
import { parseInstant } from '../base/index.ts'
import { showFacts, sourceOf } from './testing/reading.ts'

const prose =
  'Harbour Compute and Northwind Cloud have agreed on terms that the two companies describe as final, and which run over six years in all.'
const han =
  '港灣運算與北風雲端的合約為期六年，雙方稱條件已定案，首筆款項在第二座機房啟用時支付，其餘按季支付，金額未對外公布，市場人士估計規模不小。'
const check = (text: string, expected: string, name = 'a.txt') => expect(showFacts(sourceOf(text, name))).toBe(expected)

describe('what a text states of itself', () => {
  it('[RS1] labelled lines at the head, in three scripts', () => {
    check(
      `Who pays for Harbour\nSource: Harbour News\nBy Ada Fielding\nPublished: 4 Feb 2026\n\n${prose}`,
      'title: Who pays for Harbour; publisher: Harbour News; author: Ada Fielding; published: 2026-02-04',
    )
    check(
      `出品 | 港灣新聞\n作者 | 林書帆\n編輯 | 王大同\n港灣的帳由誰付\n發布時間：2026年2月4日 08:30\n${han}`,
      'title: 港灣的帳由誰付; publisher: 港灣新聞; author: 林書帆; published: 2026-02-04',
    )
    check(
      `港湾的账由谁付\n文｜陈立言  编辑｜许知微\n来源：港湾新闻\n2026-02-04\n${han}`,
      'title: 港湾的账由谁付; publisher: 港湾新闻; author: 陈立言; published: 2026-02-04',
    )
  })
  it('[RS2] datelines and wire services', () => {
    check(`Harbour signs\nSINGAPORE, Feb 11 (Reuters) - ${prose}`, 'title: Harbour signs; publisher: Reuters')
    check(
      `Harbour signs\nSAN JOSE, Calif., June 2, 2025 /PRNewswire/ -- ${prose}`,
      'title: Harbour signs; publisher: PRNewswire; published: 2025-06-02',
    )
    check(
      `Harbour signs\nSAN JOSE, Calif., June 2, 2025 -- Harbour (NASDAQ: HRBR) today said: ${prose}`,
      'title: Harbour signs; published: 2025-06-02',
    )
    check(`港灣簽約\n路透北京4月8日電 ${han}`, 'title: 港灣簽約; publisher: 路透')
    check(`港灣簽約\n【2025年12月3日，台北訊】${han}`, 'title: 港灣簽約; published: 2025-12-03')
    check(`港灣簽約\n〔記者林書帆／台北報導〕${han}`, 'title: 港灣簽約; author: 林書帆')
    check(`港湾签约\n本报讯（记者 许知微）${han}`, 'title: 港湾签约; author: 许知微')
  })
  it('[RS3] a date on a line of its own, at the head or signing the foot', () => {
    check(`Harbour signs\nLondon, 4 February 2026\n${prose}`, 'title: Harbour signs; published: 2026-02-04')
    check(`港灣公告\n${han}\n港灣股份有限公司董事會\n二〇二六年二月四日`, 'title: 港灣公告; published: 2026-02-04')
    check(`港灣快評\n某投顧　電子組　2026/1/22\n${han}`, 'title: 港灣快評; published: 2026-01-22')
    check(`港灣公告\n民國115年2月4日\n${han}`, 'title: 港灣公告; published: 2026-02-04')
  })
  it('[RS4] a date that is not the one of publication is not taken for it', () => {
    for (const line of ['Updated: 4 Feb 2026', 'As of 4 Feb 2026', 'Due 4 Feb 2026'])
      check(`Harbour pays\n${line}\n${prose}`, 'title: Harbour pays')
    check(`Harbour pays\nDeal signed 4 Feb 2026\n${prose}`, 'title: Harbour pays; not before: 2026-02-04')
    check(`港灣簽約\n截至2026年2月4日\n${han}`, 'title: 港灣簽約')
    check(
      `Harbour is to pay Northwind on 4 February 2027, the two have agreed\n${prose}`,
      'title: Harbour is to pay Northwind on 4 February 2027, the two have agreed',
    )
    check(`港灣簽約\n港灣將於2027年2月4日支付首筆款項\n${han}`, 'title: 港灣簽約')
  })
  it('[RS5] prose is no title, no author and no publisher', () => {
    check(`${prose}\n${prose}`, 'nothing')
    check(`By 2027 Harbour will pay.\n${prose}`, 'nothing')
    check(`Source code: nothing\nSource\n${prose}`, 'title: Source code: nothing')
    check('One line only', 'nothing')
    check(`Harbour signs\n${prose}\n${prose}\nSource: Harbour News\nBy Ada Fielding`, 'title: Harbour signs')
  })
  it('[RS6] an impossible date is no date', () =>
    check(`Harbour signs\nPublished: 31 Feb 2026\n${prose}`, 'title: Harbour signs'))
})

describe('what a page states of itself', () => {
  const page = (head: string, body = '') =>
    `<html><head>${head}</head><body><article>${body}<p>${prose}</p><p>${prose}</p></article></body></html>`
  const checkPage = (html: string, expected: string) => check(html, expected, 'a.html')
  it('[RS7] JSON-LD before meta elements before marks in the body', () => {
    const jsonLd = JSON.stringify({
      '@graph': [
        { '@type': 'WebSite', name: 'No' },
        {
          '@type': 'NewsArticle',
          headline: 'Harbour signs &amp; pays',
          author: [{ name: 'Ada Fielding' }, { name: 'Ben Ode' }],
          publisher: { '@type': 'Organization', name: 'Harbour News' },
          datePublished: '2026-02-04T23:30:00-08:00',
          mainEntityOfPage: { '@id': 'https://news.example/harbour' },
        },
      ],
    })
    const meta =
      '<meta property="og:title" content="Other"><meta property="og:site_name" content="Other"><meta name="author" content="Other">'
    checkPage(
      page(`<script type="application/ld+json">${jsonLd}</script>${meta}`),
      'title: Harbour signs &amp; pays; publisher: Harbour News; author: Ada Fielding, Ben Ode; address: https://news.example/harbour; published: 2026-02-04',
    )
  })
  it('[RS8] Open Graph and other meta elements', () =>
    checkPage(
      page(
        '<meta content="Harbour &quot;signs&quot;" property="og:title"><meta property="og:site_name" content="Harbour News"><meta name=author content="https://news.example/ada">' +
          '<meta property="article:published_time" content="2026-02-04 08:00"><link rel="canonical" href="https://news.example/harbour"><title>x</title>',
      ),
      'title: Harbour "signs"; publisher: Harbour News; address: https://news.example/harbour; published: 2026-02-04',
    ))
  it('[RS9] the heading, the one <time>, and the title', () => {
    checkPage(
      page('<title>Harbour | News</title>', '<h1>Harbour signs</h1><time datetime="2026-02-04">today</time>'),
      'title: Harbour signs; published: 2026-02-04',
    )
    checkPage(page('<title>Harbour signs</title>', '<time>4 Feb 2026</time>'), 'title: Harbour signs; published: 2026-02-04')
  })
  it('[RS10] among several times nobody can tell which is meant', () =>
    checkPage(
      page('<title>Harbour signs</title>', '<time datetime="2026-02-04">a</time><time datetime="2026-01-04">b</time>'),
      'title: Harbour signs',
    ))
  it('[RS11] structured data that is broken, deep or hostile leaves the rest standing', () => {
    for (const data of [
      '{"@type":',
      '['.repeat(100_000),
      '"x"',
      'null',
      '[null, 3]',
      '{"@type":"NewsArticle","author":{"name":3},"datePublished":{},"url":"javascript:alert(1)"}',
    ])
      checkPage(page(`<script type="application/ld+json">${data}</script><title>Harbour signs</title>`), 'title: Harbour signs')
  })
  it('[RS12] where the bearer got it stands above what the page says of its address', () => {
    const html = page('<link rel="canonical" href="https://elsewhere.example/"><title>Harbour signs</title>')
    expect(showFacts(sourceOf(html, 'a.html', { address: 'https://news.example/harbour' }))).toBe(
      'title: Harbour signs; address: https://news.example/harbour',
    )
  })
})

describe('the earliest a text can have been published', () => {
  const checkDate = (text: string, expected: string) => check(`${text}。\n${text}。`, expected)
  it('[RP1] is its latest past day with a year', () => {
    checkDate(
      'Harbour signed on January 14, 2026 and said on 20 January 2026 that work had begun. It is the first of its kind.',
      'not before: 2026-01-20',
    )
    checkDate(
      '港灣2025年12月24日宣布簽約，2026年1月14日又稱將追加投資，外界反應不一，股價當日收盤上漲三個百分點，成交量放大',
      'not before: 2026-01-14',
    )
  })
  it('[RP2] takes a missing year from the latest past month that has one', () => {
    checkDate(
      '2026年1月底，《某報》援引消息稱計劃停滯。港灣執行長在2月4日給出回應，強調一切照舊，並否認雙方不和的說法，要求外界不要猜測',
      'not before: 2026-02-04',
    )
    checkDate(
      '2026年1月底，《某報》援引消息稱計劃停滯。早在11月19日，港灣已披露無法保證簽約，投資人當時並未留意這段文字的含意',
      'not before: 2026-01',
    )
    checkDate(
      'In late January 2026 the paper reported a halt. Harbour answered on February 3. Northwind said nothing further about it that week.',
      'not before: 2026-02-03',
    )
  })
  it('[RP3] does not guess a year that nothing in the text gives', () => {
    checkDate(
      'Harbour said on February 3 that it had signed. Northwind said the same on the following morning, without giving further detail.',
      'nothing',
    )
    checkDate(
      '港灣2月4日宣布簽約，並說首筆款項已支付，北風雲端同日證實此事，但未透露金額，市場人士普遍認為規模不小，後續仍待觀察',
      'nothing',
    )
  })
  it('[RP4] never counts what is to come', () => {
    checkDate(
      'Harbour signed in March 2025. The first payment is due on 30 June 2026, and delivery will end by December 31, 2027, it said then.',
      'not before: 2025-03',
    )
    checkDate(
      '港灣2025年3月簽署合約，預計2026年1月31日前支付首款，並將於2026年2月15日啟用機房，其餘款項按季支付，金額未對外公布',
      'not before: 2025-03',
    )
  })
  it('[RP5] leaves dates that name another year by a word', () =>
    checkDate(
      '港灣2025年10月宣布簽約。去年12月1日曾稱不急，雙方一度各執一詞，直到中間人出面協調才重回談判桌，外界至今不知細節如何',
      'not before: 2025-10',
    ))
  it('[RP6] is not later than the day of receipt', () => {
    const text =
      'Harbour signed on January 14, 2026 and said on January 20, 2026 that work had begun. It is the first contract of its kind.'
    expect(showFacts(sourceOf(`${text}\n${text}`, 'a.txt', { receivedAt: parseInstant('2026-01-15')! }))).toBe(
      'not before: 2026-01-14',
    )
  })
  it('[RP7] is not given where a date of publication is', () =>
    check(
      `Harbour signs\n2026-02-04\n${prose} It was signed on January 14, 2026.`,
      'title: Harbour signs; published: 2026-02-04',
    ))
})
