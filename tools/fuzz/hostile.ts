import { zipSync, zlibSync } from 'fflate'
import type { Random } from '../../src/base/index.ts'
import { docxOf, pdfOf, rssOf } from '../../src/read/testing/made-files.ts'
import { FilingMaker } from '../../src/read/testing/made-filing.ts'
import type { Seed } from './text-seeds.ts'

/** In full size what is said beside each; else a fortieth of it, so that most runs try the shape and some the weight. */
export function hostileDocument(random: Random, full: boolean): Seed {
  const make = hostile[Math.floor(random() * hostile.length)]!
  return make(
    (list) => list[Math.floor(random() * list.length)]!,
    (count) => Math.ceil(full ? count : count / 40),
  )
}

type Pick = <T>(list: readonly T[]) => T
type Size = (count: number) => number
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const text = (words: string, ending = 'txt'): Seed => ({ name: `h.${ending}`, bytes: bytesOf(words) })

const lines: readonly ((pick: Pick, size: Size) => Seed)[] = [
  // Ten million characters in one line.
  (pick, size) => ({ name: 'h.txt', bytes: new Uint8Array(size(10_000_000)).fill(97 + pick([0, 4, 7, 25])) }),
  (pick, size) =>
    text(pick(['will invest $5bn in ', '將投資五十億美元，', 'A Corp, B Corp and ', '1,', '1,111']).repeat(size(400_000))),
  // Sentences that each tell an undertaking.
  (pick, size) =>
    text(
      pick([
        'Nvidia will invest $5bn in OpenAI. ',
        '輝達將投資OpenAI五十億美元。',
        '“We will buy 3 GW from Oracle,” said Tom Reed. ',
        '据知情人士透露，甲骨文正与软银洽谈300亿美元贷款。',
      ]).repeat(size(120_000)),
    ),
  // Text without an end of a sentence, and with nothing but ends.
  (pick, size) =>
    text(
      pick([
        'Nvidia said OpenAI said ',
        '輝達與甲骨文及微軟與',
        '$1bn $2bn $3bn ',
        'up to about over ',
        'rose 5% to $3bn from $2bn, ',
      ]).repeat(size(60_000)),
    ),
  (pick, size) => text(pick(['. ', '。', '\n', '! ?', '\r', ' \t']).repeat(size(1_000_000))),
  // What patterns stumble over: a long run of what may be a part of something, and no end to it.
  (pick, size) =>
    text(
      pick([
        'A. ',
        'Alpha Beta ',
        'Alpha-',
        'the the ',
        'of and of and ',
        '一二三',
        '公司',
        '中国',
        '年月日',
        '2025年',
        'Inc. ',
        "O'",
        '据',
        '“‘',
        '‘a ',
        '、',
        '·',
        '&',
        'May ',
        '$1',
        'x1',
        '- ',
        '| ',
      ]).repeat(size(300_000)),
    ),
  (pick, size) => text(pick(['(', '「', '[', '“', '（', '《', '‘', '<', '{', '【']).repeat(size(1_000_000))),
  // Right to left, joined and invisible characters.
  (pick, size) =>
    text(
      pick(['\u202e\u0645\u0631 ', '\u200b\u200d', '\u2066$5bn\u2069', 'e\u0301\u0301', '\u{1f469}\u200d', '\ufdfa']).repeat(
        size(400_000),
      ),
    ),
]

const bombs: readonly ((pick: Pick, size: Size) => Seed)[] = [
  // A megabyte of zeros packed a thousand times, inside Word's file and PDF's stream; entities that grow.
  (_, size) => ({ name: 'h.docx', bytes: docxOf('', { 'word/document.xml': new Uint8Array(size(75_000_000)) }) }),
  (_, size) => ({ name: 'h.docx', bytes: zipSync({ 'word/document.xml': zipSync({ a: new Uint8Array(size(50_000_000)) }) }) }),
  (_, size) => ({
    name: 'h.docx',
    bytes: docxOf('<w:p><w:r><w:t>We will buy $5bn of steel. </w:t></w:r></w:p>'.repeat(size(40_000))),
  }),
  (_, size) => {
    const packed = Array.from(zlibSync(new Uint8Array(size(20_000_000))), (byte) => String.fromCharCode(byte)).join('')
    return { name: 'h.pdf', bytes: pdfOf({ content: packed, contentDictionary: '/Filter/FlateDecode' }) }
  },
  () =>
    text(
      `<!DOCTYPE rss [<!ENTITY a "haha">${'bcdefghij'.replace(/./g, (c) => `<!ENTITY ${c} "${`&${String.fromCharCode(c.charCodeAt(0) - 1)};`.repeat(10)}">`)}]>${rssOf('<item><title>&j;</title></item>')}`,
      'rss',
    ),
]

const nests: readonly ((pick: Pick, size: Size) => Seed)[] = [
  (pick, size) =>
    text(pick(['<div>', '<table><tr><td>', '<b><i>', '<ul><li>', '<p', '<!--', '<a href="']).repeat(size(60_000)), 'html'),
  (_, size) =>
    text(
      `${Array.from({ length: size(4_000) }, (__, i) => `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}\r\n`).join('')}x`,
      'eml',
    ),
  (pick, size) => text(rssOf(pick(['<item>', '<item><title>a</title></item>', '<a>']).repeat(size(40_000))), 'rss'),
  (pick, size) => text(`{"cik":${pick(['[', '{"a":', '"']).repeat(size(400_000))}`, 'json'),
  (pick, size) => ({
    name: 'facts.json',
    bytes: bytesOf(`{"format":"edifice-facts/1","claims":${pick(['[', '{"a":', '[1,']).repeat(size(400_000))}`),
  }),
]

const csvHead = 'payer,payee,kind,act,property,speaker,speaker_kind,said,publisher\n'
const tables: readonly ((pick: Pick, size: Size) => Seed)[] = [
  // A line of ten megabytes, a cell without an end, rows without number.
  (pick, size) => ({ name: 'claims.csv', bytes: bytesOf(csvHead + pick(['a,', '"a""', '"', '\t;']).repeat(size(5_000_000))) }),
  (pick, size) => ({
    name: 'claims.csv',
    bytes: bytesOf(csvHead + pick(['A,B,purchase,commits,stage,A,company,2026,P\n', 'x\n', '\n']).repeat(size(20_000))),
  }),
]

const filings: readonly ((pick: Pick, size: Size) => Seed)[] = [
  // Tags inside tags, and facts without number.
  (pick, size) => {
    const make = new FilingMaker()
    const mark = { concept: 'us-gaap:PurchaseObligation', at: '2025-12-31' }
    const once = make.money('1', mark)
    return {
      name: 'h.htm',
      bytes: bytesOf(
        make.page(pick([`<p>${once}</p>`, once, '<ix:nonNumeric name="a" contextRef="c-1">', '<div>']).repeat(size(16_000))),
      ),
    }
  },
  // Continuations in a row and in a circle.
  (_, size) => {
    const make = new FilingMaker()
    const chain = Array.from(
      { length: size(8_000) },
      (__, i) => `<ix:continuation id="k${i}" continuedAt="k${(i * 7 + 1) % 8_000}">x </ix:continuation>`,
    )
    const head = make.words('a', { concept: 'us-gaap:DebtTextBlock', at: ['2025-01-01', '2025-12-31'], continuedAt: 'k0' })
    return { name: 'h.htm', bytes: bytesOf(make.page(head + chain.join(''))) }
  },
]

export const hostile = [...lines, ...bombs, ...nests, ...tables, ...filings]
