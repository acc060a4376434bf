import { strToU8, zipSync, zlibSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { formatStatedDate, sha256Hex } from '../base/index.ts'
import { readLimits } from './limits.ts'
import { withPlainShapes } from './pdf-shapes.ts'
import { readAny } from './read-any.ts'
import { docxOf, latin1, latin1Text, paragraph, pdfLines, pdfOf, rssOf } from './testing/made-files.ts'
import { sourceOf } from './testing/reading.ts'

/** What comes of it, each document as its text and each problem as "! code: message". */
async function read(content: string | Uint8Array, name: string, contentType?: string): Promise<readonly string[]> {
  const { items, problems } = await readAny(sourceOf(content, name, contentType ? { contentType } : {}))
  for (const { document, bytes } of items) expect(document.hash).toBe(sha256Hex(bytes))
  return [...items.map(({ document }) => document.text), ...problems.map(({ code, message }) => `! ${code}: ${message}`)]
}
async function facts(content: string | Uint8Array, name: string): Promise<readonly string[]> {
  const { items } = await readAny(sourceOf(content, name))
  return items.map(({ document: { title, publisher, author, address, published } }) =>
    [title, publisher, author, address, published && formatStatedDate(published)].map((fact) => fact ?? '-').join('; '),
  )
}

const wide = 'Northgate Power will buy turbines from Calder Works for some four'
describe('a PDF', () => {
  it('[RF1] gives its text, a paragraph whose lines run on as one line', async () => {
    const content =
      pdfLines(['Northgate orders turbines'], { top: 800 }) +
      pdfLines([wide, 'billion dollars over five years.'], { top: 760 }) +
      pdfLines(['Year one', 'Year two'], { top: 640 }) +
      pdfLines(['1. Delivery begins in 2027, and ends when the last one stands.', '2. Payment follows delivery.'], { top: 700 })
    expect(await read(pdfOf({ content }), 'a.pdf')).toEqual([
      `Northgate orders turbines\n${wide} billion dollars over five years.\nYear one\nYear two\n1. Delivery begins in 2027, and ends when the last one stands.\n2. Payment follows delivery.`,
    ])
  })
  it('[RF2] gives Chinese text whose font is not in the file, in both scripts', async () => {
    const hant = ['北岸電力宣布向卡爾德採購渦輪機，總額四十億美元，分五', '年支付。']
    expect(await read(pdfOf({ content: pdfLines(hant, { font: 'F2' }) }), 'a.pdf')).toEqual([hant.join('')])
    // Chrome prints these radicals and ligatures.
    expect(withPlainShapes('⼆⽉三⽇，⻄門⼦，eﬃciency')).toBe('二月三日，西門子，efficiency')
    const hans = pdfOf({ content: pdfLines(['北岸电力宣布采购涡轮机'], { font: 'F2' }), ordering: 'GB1' })
    expect(await read(hans, 'a.pdf')).toEqual(['北岸电力宣布采购涡轮机'])
  })
  it('[RF3] is known by its beginning, whatever it is called, and kept as received', async () => {
    const bytes = pdfOf({ content: pdfLines(['Northgate pays.']) })
    const { items } = await readAny(sourceOf(Buffer.from(bytes), 'a.txt', { contentType: 'text/html' }))
    expect(items.map(({ document }) => [document.mediaType, document.hash, document.text])).toEqual([
      ['application/pdf', sha256Hex(bytes), 'Northgate pays.'],
    ])
  })
  it('[RF4] that is locked, cut off, no PDF at all, or without text says so', async () => {
    const content = pdfLines(['Northgate pays.'])
    const key = `<${'5a'.repeat(32)}>`
    const trailer = `/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/O${key}/U${key}/P -4>>`
    expect(await read(pdfOf({ content, trailer }), 'a.pdf')).toEqual(['! file-locked: The PDF needs a password.'])
    const damaged = '! file-damaged: It is called a PDF, but is damaged or cut off.'
    expect(await read(pdfOf({ content }).subarray(0, 300), 'a.pdf')).toEqual([damaged])
    expect(await read('Northgate pays.', 'a.pdf')).toEqual([damaged])
    expect(await read(pdfOf({ content: '' }), 'a.pdf')).toEqual(['! no-text: The PDF holds no text; its pages may be pictures.'])
  })
  it('[RF5] that unpacks beyond the limit, or is packed twice over, is refused before it is unpacked', async () => {
    const bomb = latin1Text(zlibSync(new Uint8Array(1_000_000), { level: 9 }))
    const content = Array.from({ length: Math.ceil(readLimits.pdfInflatedMax / 1_000_000) + 1 }, () => bomb).join(
      '\nendstream\nendobj\n9 0 obj\n<</Filter/FlateDecode>>\nstream\n',
    )
    const refused = ['! file-too-large: Unpacked it is far larger than any article.']
    expect(await read(pdfOf({ content, contentDictionary: '/Filter/FlateDecode' }), 'a.pdf')).toEqual(refused)
    const twice = latin1Text(zlibSync(latin1(bomb)))
    expect(await read(pdfOf({ content: twice, contentDictionary: '/Filter[/FlateDecode/FlateDecode]' }), 'a.pdf')).toEqual(
      refused,
    )
  })
})

describe('a Word file', () => {
  it('[RF6] gives paragraphs, table rows and notes as printed: without what is deleted, moved, hidden or said twice', async () => {
    const row = (...cells: readonly string[]) => `<w:tr>${cells.map((c) => `<w:tc>${paragraph(c)}</w:tc>`).join('')}</w:tr>`
    const body = `<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t>Northgate &amp; Calder</w:t></w:r><w:r><w:tab/><w:t>2026</w:t></w:r></w:p>
      <w:p><w:r><w:t>It pays </w:t></w:r><w:del><w:r><w:delText>$4</w:delText></w:r></w:del><w:ins><w:r><w:t>$5</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> million.</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r></w:p>
      <w:moveFrom><w:r><w:t>gone</w:t></w:r></w:moveFrom><w:tbl>${row('北岸電力', '$5 million')}${row('Calder', '')}</w:tbl>
      <mc:AlternateContent><mc:Choice>${paragraph('once')}</mc:Choice><mc:Fallback>${paragraph('once')}</mc:Fallback></mc:AlternateContent>`
    const bytes = docxOf(body, { 'word/footnotes.xml': `<w:footnotes>${paragraph('A note.')}</w:footnotes>` })
    expect(await read(bytes, 'a.docx')).toEqual([
      'Northgate & Calder\t2026\nIt pays $5 million.\n北岸電力 | $5 million\nCalder\nonce\nA note.',
    ])
  })
  it('[RF7] states its title', async () => {
    const bytes = docxOf(paragraph('Northgate pays.'), { 'docProps/core.xml': '<x><dc:title>Order &lt;1&gt;</dc:title></x>' })
    expect(await facts(bytes, 'a.docx')).toEqual(['Order <1>; -; -; -; -'])
  })
  it('[RF8] never expands what it defines itself, and a document type is refused', async () => {
    const bomb =
      '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><w:document><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:document>'
    expect(await read(docxOf('', { 'word/document.xml': bomb }), 'a.docx')).toEqual([
      '! file-damaged: It begins like a Word file, but cannot be unpacked.',
    ])
    expect(await read(docxOf(paragraph('&b; pays')), 'a.docx')).toEqual(['&b; pays'])
  })
  it('[RF9] that unpacks beyond bounds, by size or ratio, is refused; archives inside it are not opened', async () => {
    const refused = ['! file-too-large: Unpacked it is far larger than any article.']
    const zeros = new Uint8Array(readLimits.zipInflatedMax + 1)
    expect(await read(docxOf('', { 'word/document.xml': zeros }), 'a.docx')).toEqual(refused)
    expect(await read(docxOf('', { 'word/document.xml': zeros.subarray(0, 20_000_000) }), 'a.docx')).toEqual(refused)
    const inner = zipSync({ 'word/document.xml': zeros })
    expect(await read(docxOf(paragraph('Northgate pays.'), { 'word/embeddings/a.zip': inner }), 'a.docx')).toEqual([
      'Northgate pays.',
    ])
    expect(await read(zipSync({ 'a.docx': inner }), 'a.docx')).toEqual([
      '! file-binary: It is a ZIP archive, but no Word file (.docx).',
    ])
  })
  it('[RF10] whose header lies about its size is refused for what comes out', async () => {
    const bytes = docxOf('', { 'word/document.xml': new Uint8Array(readLimits.zipInflatedMax + 1) })
    const at = latin1Text(bytes).indexOf('word/document.xml') - 30
    bytes.set([1, 0, 0, 0], at + 22)
    expect(await read(bytes, 'a.docx')).toEqual(['! file-too-large: Unpacked it is far larger than any article.'])
  })
  it('[RF11] that is cut off, locked or empty says so', async () => {
    const whole = docxOf(paragraph('Northgate pays Calder for turbines.'))
    const at = latin1Text(whole).indexOf('word/document.xml')
    expect(await read(whole.subarray(0, at + 60), 'a.docx')).toEqual([
      '! file-cut-off: The Word file ends too early: part of it is missing.',
    ])
    expect(await read(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'a.docx')).toEqual([
      '! file-locked: The Word file needs a password, or is of Word 2003 or older.',
    ])
    expect(await read(docxOf('<w:p/>'), 'a.docx')).toEqual(['! no-text: The Word file holds no text; it may be pictures only.'])
  })
})

const mail = (...lines: readonly string[]): string => lines.join('\r\n')
describe('an e-mail', () => {
  it('[RF12] gives the words of its page, its subject first, and states who sent it when', async () => {
    const content = mail(
      'From: =?UTF-8?B?5YyX5bK46Zu75Yqb?= <press@northgate.example>',
      'Subject: Northgate orders turbines',
      'Date: Wed, 4 Feb 2026 23:30:00 -0800',
      'MIME-Version: 1.0',
      'Content-Type: multipart/alternative; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      'View in a browser',
      '--b',
      'Content-Type: text/html; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      '<p>Northgate pays $5=20million.</p><p style=3D"display:none">secret</p>',
      '--b--',
    )
    expect(await read(content, 'a.eml')).toEqual(['Northgate orders turbines\n\nNorthgate pays $5 million.'])
    expect(await facts(content, 'a.eml')).toEqual(['Northgate orders turbines; -; 北岸電力; -; 2026-02-04'])
  })
  it('[RF13] in an encoding of Chinese is read as that', async () => {
    const head = latin1('From: a@b.example\r\nContent-Type: text/plain; charset=gb18030\r\n\r\n')
    const content = Uint8Array.from([...head, 0xb1, 0xb1, 0xb0, 0xb6, 0xb8, 0xb6, 0xbf, 0xee, 0xa1, 0xa3])
    expect(await read(content, 'a.eml')).toEqual(['北岸付款。'])
  })
  it('[RF14] names attached files that could be read, and does not read them', async () => {
    const part = (type: string, name: string) => [
      '--b',
      `Content-Type: ${type}; name="${name}"`,
      `Content-Disposition: attachment; filename="${name}"`,
      '',
      'x',
    ]
    const content = mail(
      'From: a@b.example',
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      'Northgate pays.',
      ...part('application/pdf', 'order.pdf'),
      ...part('image/png', 'logo.png'),
      '--b--',
    )
    expect(await read(content, 'a.eml')).toEqual([
      'Northgate pays.',
      '! kind-unsupported: What is attached to the message was not read: order.pdf.',
    ])
  })
  it('[RF15] without headers, without text, or nested without end says so', async () => {
    const damaged = ['! file-damaged: It is called an e-mail, but its headers cannot be read.']
    expect(await read('Northgate pays.', 'a.eml')).toEqual(damaged)
    expect(await read(mail('From: a@b.example', '', ''), 'a.eml')).toEqual(['! no-text: The message itself holds no text.'])
    const nested = Array.from({ length: 100 }, (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}`).join(
      '\r\n',
    )
    expect(await read(`From: a@b.example\r\n${nested}\r\n\r\nx`, 'a.eml')).toEqual(damaged)
  })
})

describe('a feed', () => {
  const item = (words: string, more = '') =>
    `<item><title>${words}</title><description>&lt;p&gt;${words} pays $5 million.&lt;/p&gt;</description>${more}</item>`
  it('[RF16] gives a document for each entry, with its own address, date, author and title', async () => {
    const rss = rssOf(
      item(
        'Northgate &amp;amp; Calder',
        '<link>https://quay.example/1</link><pubDate>Wed, 04 Feb 2026 23:30:00 -0800</pubDate><dc:creator>Ada Ember</dc:creator>',
      ) +
        '<item><description>short</description><content:encoded><![CDATA[<p>北岸電力付款。</p><script>x</script>]]></content:encoded><guid isPermaLink="false">7</guid></item>',
    )
    expect(await read(rss, 'a.rss')).toEqual(['Northgate & Calder\nNorthgate & Calder pays $5 million.', '北岸電力付款。'])
    expect(await facts(rss, 'a.rss')).toEqual([
      'Northgate & Calder; Quay Wire; Ada Ember; https://quay.example/1; 2026-02-04',
      '-; Quay Wire; -; -; -',
    ])
  })
  it('[RF17] in Atom says what is a mark and what a character; a date of change is no date of publication', async () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Quay</title><id>q</id><updated>2026-02-05T00:00:00Z</updated>
      <entry><id>1</id><title>Debt &lt; $5 million</title><link rel="self" href="https://q.example/x"/><link href="https://q.example/1"/><updated>2026-02-05T00:00:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>It <b>pays</b>.</p></div></content></entry>
      <entry><id>2</id><title type="html">A &lt;b&gt;bold&lt;/b&gt; plan</title><published>2026-02-03T10:00:00+08:00</published><summary>It plans.</summary></entry></feed>`
    expect(await read(atom, 'a.atom')).toEqual(['Debt < $5 million\nIt pays.', 'A bold plan\nIt plans.'])
    expect(await facts(atom, 'a.atom')).toEqual([
      'Debt < $5 million; Quay; -; https://q.example/1; -',
      'A bold plan; Quay; -; -; 2026-02-03',
    ])
  })
  it('[RF18] is known by its root, under any name or content type; an entry is the same document in a longer feed', async () => {
    const short = await readAny(sourceOf(rssOf(item('Northgate')), 'feed', { contentType: 'text/html' }))
    const long = await readAny(sourceOf(rssOf(item('Calder') + item('Northgate')), 'a.xml', { contentType: 'application/xml' }))
    expect(long.items[1]!.document.hash).toBe(short.items[0]!.document.hash)
    expect(await read('<feedback>x</feedback>', 'a.xml')).toEqual([
      '! kind-unsupported: Its name ends in .xml; edifice reads .txt, .md, .html, .pdf, .docx, .eml and feeds.',
    ])
  })
  it('[RF19] of 10,000 entries gives the first thousand and says so; entries without text are counted', async () => {
    const many = await read(
      rssOf(Array.from({ length: 10_000 }, (_, i) => `<item><title>No ${i}</title></item>`).join('')),
      'a.rss',
    )
    expect(many).toHaveLength(readLimits.feedEntriesMax + 1)
    expect(many.at(-1)).toBe('! file-too-large: The feed has more than 1,000 entries; the first 1,000 were read.')
    expect(await read(rssOf(`${item('Northgate')}<item><guid>x</guid></item>`), 'a.rss')).toEqual([
      'Northgate\nNorthgate pays $5 million.',
      '! no-text: 1 entry of the feed holds no text.',
    ])
    expect(await read(rssOf(''), 'a.rss')).toEqual(['! no-text: The feed has no entry with text in it.'])
  })
  it('[RF20] that is broken says so, and never expands the entities it defines', async () => {
    expect(await read(rssOf(item('Northgate')).slice(0, 300), 'a.rss')).toEqual([
      '! file-damaged: It begins like a feed, but its XML is broken or cut off.',
    ])
    const bomb = `<!DOCTYPE rss [<!ENTITY a "${'ha'.repeat(100)}">${'bcdefghij'.replace(/./g, (n) => `<!ENTITY ${n} "${`&${String.fromCharCode(n.charCodeAt(0) - 1)};`.repeat(10)}">`)}]>`
    const [text] = await read(rssOf(item('&j;')).replace('?>\n', `?>${bomb}`), 'a.rss')
    expect(text?.length ?? 0).toBeLessThan(200)
  })
})

describe('hostile bytes of every kind', () => {
  it('[RF21] a line of ten million characters is read or refused, in each kind', async () => {
    const line = 'Northgate pays. '.repeat(625_000)
    expect((await read(docxOf(paragraph(line)), 'a.docx'))[0]).toMatch(/^(?:Northgate pays|! file-too-large)/)
    expect((await read(`From: a@b.example\r\n\r\n${line}`, 'a.eml'))[0]).toMatch(/^Northgate pays/)
    expect((await read(rssOf(`<item><description>${line}</description></item>`), 'a.rss'))[0]).toMatch(/^Northgate pays/)
    expect((await read(pdfOf({ content: pdfLines([line.slice(0, 1_000_000)]) }), 'a.pdf'))[0]).toMatch(/^Northgate pays/)
  })
  it('[RF22] any file cut off anywhere gives documents or problems that say what to do, never a throw', async () => {
    const files: readonly (readonly [string, Uint8Array])[] = [
      ['a.pdf', pdfOf({ content: pdfLines(['Northgate pays Calder.', '北岸付款']) })],
      ['a.docx', docxOf(paragraph('Northgate pays.'))],
      ['a.eml', strToU8(mail('From: a@b.example', 'Content-Type: multipart/mixed; boundary=b', '', '--b', '', 'Pays.', '--b--'))],
      ['a.rss', strToU8(rssOf(item('Northgate')))],
    ]
    for (const [name, bytes] of files)
      for (let cut = 1; cut < bytes.length; cut += Math.ceil(bytes.length / 40)) {
        const { items, problems } = await readAny(sourceOf(bytes.slice(0, cut), name))
        expect(items.length + problems.length).toBeGreaterThan(0)
        for (const problem of problems) expect(problem).toMatchObject({ where: name, mend: expect.stringMatching(/\.$/) })
        for (const { document } of items) expect(document.text.trim()).not.toBe('')
      }
  })
})
const item = (words: string): string => `<item><title>${words}</title></item>`
