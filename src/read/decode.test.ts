import { describe, expect, it } from 'vitest'
import { bytesOf, joined, showText, sourceOf } from './testing/reading.ts'

const hant = '輝達擬向新創公司投資最高一千億美元，雙方已簽署意向書。\n甲骨文計劃籌資四百五十億美元，興建資料中心。'
const hans = '英伟达拟向初创公司投资最高一千亿美元，双方已签署意向书。\n甲骨文计划融资四百五十亿美元，建设数据中心。'
const check = (bytes: Uint8Array, expected: string, name = 'a.txt', contentType?: string) =>
  expect(showText(sourceOf(bytes, name, contentType ? { contentType } : {}))).toBe(expected)

describe('decoding', () => {
  it('[RE1] UTF-8 with and without its mark, the mark is no text', () => {
    check(bytesOf(hant), `utf-8: ${hant}`)
    check(joined(Uint8Array.of(0xef, 0xbb, 0xbf), bytesOf(hant)), `utf-8: ${hant}`)
    check(bytesOf('Café, £5 and “quotes”'), 'utf-8: Café, £5 and “quotes”')
  })
  it('[RE2] UTF-16 of both orders, with its mark', () => {
    check(joined(Uint8Array.of(0xff, 0xfe), bytesOf(hant, 'utf-16le')), `utf-16le: ${hant}`)
    check(joined(Uint8Array.of(0xfe, 0xff), bytesOf('Nvidia', 'utf-16be')), 'utf-16be: Nvidia')
  })
  it('[RE3] UTF-16 without its mark, English and Chinese, with no ASCII at all too', () => {
    check(bytesOf('Oracle plans to raise $45 billion', 'utf-16le'), 'utf-16le: Oracle plans to raise $45 billion')
    check(bytesOf(hans, 'utf-16be'), `utf-16be: ${hans}`)
    check(bytesOf(hant.replace('\n', ''), 'utf-16le'), `utf-16le: ${hant.replace('\n', '')}`)
  })
  it('[RE4] GB18030, Simplified and Traditional, its four-byte characters too', () => {
    check(bytesOf(hans, 'gb18030'), `gb18030: ${hans}`)
    check(bytesOf(hant, 'gb18030'), `gb18030: ${hant}`)
    check(bytesOf(`${hans}𠀀😀`, 'gb18030'), `gb18030: ${hans}𠀀😀`)
  })
  it('[RE5] Big5', () => check(bytesOf(hant, 'big5'), `big5: ${hant}`))
  it('[RE6] a few Chinese characters in English tell their encoding', () => {
    const words = 'The chipmaker (輝達) said it would invest in the start-up, according to 經濟日報 in Taipei.'
    check(bytesOf(words, 'big5'), `big5: ${words}`)
    check(bytesOf(words, 'gb18030'), `gb18030: ${words}`)
  })
  it('[RE7] bytes that are valid UTF-8 by chance are still read as what they are', () => {
    // In GB2312 these characters are bytes C2 BD C2 B7 D4 B4, which UTF-8 would read as "½·Դ".
    check(bytesOf('陆路源', 'gb18030'), 'gb18030: 陆路源')
  })
  it('[RE8] a page keeps its true declaration', () => {
    const page = (charset: string) =>
      `<html><head><meta charset="${charset}"></head><body><p>${hant.split('\n')[0]}</p></body></html>`
    for (const charset of ['big5', 'utf-8'])
      check(bytesOf(page(charset), charset), `${charset}: ${hant.split('\n')[0]}`, 'a.html')
    check(bytesOf(page('gb2312').replace(/雙方.*。/, ''), 'gb18030'), 'gb18030: 輝達擬向新創公司投資最高一千億美元，', 'a.html')
  })
  it('[RE9] a page that declares one encoding and holds another is refused at the declaration', () => {
    const page = (charset: string) =>
      `<html>\n<meta http-equiv="Content-Type" content="text/html; charset=${charset}">\n<p>${hant}</p></html>`
    check(bytesOf(page('big5')), 'encoding-contradicted at a.html:2', 'a.html')
    check(bytesOf(page('utf-8'), 'big5'), 'encoding-contradicted at a.html:2', 'a.html')
    check(bytesOf(page('gb2312'), 'big5'), 'encoding-contradicted at a.html:2', 'a.html')
    check(
      bytesOf(`<?xml version="1.0" encoding="Shift_JIS"?><html><p>${hant}</p></html>`),
      'encoding-contradicted at a.html:1',
      'a.html',
    )
  })
  it('[RE10] a declaration in prose or in a comment, and any about plain ASCII, contradicts nothing', () => {
    check(bytesOf(`How to write <meta charset="big5">: ${hant}`), `utf-8: How to write <meta charset="big5">: ${hant}`)
    check(bytesOf(`<html><!-- <meta charset="big5"> --><p>${hant}</p></html>`), `utf-8: ${hant.replace('\n', ' ')}`, 'a.html')
    check(bytesOf('<html><meta charset="big5"><p>Plain words only</p></html>'), 'utf-8: Plain words only', 'a.html')
  })
  it('[RE11] the charset of a header is a hint: a wrong one is overruled by the bytes', () => {
    check(bytesOf(hant), `utf-8: ${hant}`, 'a.txt', 'text/plain; charset=big5')
    check(bytesOf(hant, 'big5'), `big5: ${hant}`, 'a.txt', 'text/plain; charset=iso-8859-1')
  })
  it('[RE12] two encodings in one file are refused at the first line that differs', () => {
    const [first, second] = hant.split('\n') as [string, string]
    check(joined(bytesOf(`${first}\n${first}\n`), bytesOf(second, 'big5')), 'encoding-mixed at a.txt:3')
    check(joined(bytesOf(`${first}\n${first}\n`, 'big5'), bytesOf(`${hans}\n`, 'gb18030')), 'encoding-mixed at a.txt:3')
    check(joined(bytesOf(`${hans}\n${hans}\n`, 'gb18030'), bytesOf(first)), 'encoding-mixed at a.txt:5')
  })
  it('[RE13] 8-bit text inside UTF-16 is mixed too', () => {
    const inside = joined(
      Uint8Array.of(0xff, 0xfe),
      bytesOf(`${hans}\n`, 'utf-16le'),
      bytesOf('some eight-bit text in here, longer than a word'),
    )
    check(joined(inside, inside.length % 2 === 1 ? Uint8Array.of(0x20) : new Uint8Array()), 'encoding-mixed at a.txt:3')
  })
  it('[RE14] damaged bytes are refused with their line', () => {
    check(
      joined(bytesOf('“One”, they said.\n“Two” – or so.\nThree '), Uint8Array.of(0xff), bytesOf(' four.')),
      'encoding-mixed at a.txt:3',
    )
    check(joined(bytesOf(`${hant}\n`, 'big5'), Uint8Array.of(0x80), bytesOf(hant, 'big5')), 'encoding-mixed at a.txt:3')
  })
  it('[RE15] a file that ends inside a character was cut off', () => {
    for (const missing of [1, 2]) check(bytesOf(hant.slice(0, -1)).slice(0, -missing), 'file-cut-off at a.txt')
    check(bytesOf(`${hans}建`, 'gb18030').slice(0, -1), 'file-cut-off at a.txt')
    check(bytesOf(`${hant}建`, 'big5').slice(0, -1), 'file-cut-off at a.txt')
    check(joined(Uint8Array.of(0xff, 0xfe), bytesOf(hant, 'utf-16le')).slice(0, -1), 'file-cut-off at a.txt')
    check(bytesOf(hant, 'utf-16le').slice(0, -1), 'file-cut-off at a.txt')
  })
  it('[RE16] an encoding we do not read is named as such, not shown as rubbish', () => {
    check(bytesOf('It’s a “deal” worth £5, they said — nothing more', 'windows-1252'), 'encoding-unknown at a.txt')
    check(bytesOf('エヌビディアは月曜日に発表したところによると', 'shift_jis'), 'encoding-unknown at a.txt')
    check(Uint8Array.of(0xff, 0xfe, 0, 0, 0x41, 0, 0, 0), 'encoding-unknown at a.txt')
  })
  it('[RE17] a stray NUL is dropped; many make the file binary', () => {
    check(
      bytesOf(`Nvidia\0 said it would invest. ${'More of the text follows here. '.repeat(5)}`.trim()),
      `utf-8: Nvidia said it would invest. ${'More of the text follows here. '.repeat(5)}`.trim(),
    )
    check(
      Uint8Array.from({ length: 400 }, (_, i) => (i * 37) % 256),
      'file-binary at a.txt',
    )
  })
})
