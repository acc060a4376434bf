import { describe, expect, it } from 'vitest'
import { bytesOf, showText, sourceOf } from './testing/reading.ts'

const story =
  '<p>Harbour Compute signed a contract with Northwind Cloud on Monday, worth about $4 billion over six years, the companies said in a joint statement.</p>' +
  '<p>The first payment is due when the second hall opens, and the rest follows by quarter, according to the same statement.</p>'
const lines =
  'Harbour Compute signed a contract with Northwind Cloud on Monday, worth about $4 billion over six years, the companies said in a joint statement.\n' +
  'The first payment is due when the second hall opens, and the rest follows by quarter, according to the same statement.'
const check = (html: string, expected: string) =>
  expect(showText(sourceOf(html, 'a.html'))).toBe(expected.includes(' at a.html') ? expected : `utf-8: ${expected}`)
const article = (inside: string) => `<html><body><article>${inside}</article></body></html>`

describe('a page', () => {
  it('[RH1] gives its main text, one line a paragraph, without what surrounds it', () => {
    const menu = '<nav><ul><li><a href="/">Home</a></li><li><a href="/m">Markets</a></li></ul></nav>'
    const aside = '<aside><p>Read also: ten stocks, and why they matter, today and tomorrow and on every other day.</p></aside>'
    check(
      `<html><body>${menu}<main><article>${story}</article></main>${aside}<footer>© Harbour News</footer></body></html>`,
      lines,
    )
  })
  it('[RH2] has its heading as first line', () =>
    check(article(`<h1>Harbour signs with Northwind</h1>${story}`), `Harbour signs with Northwind\n${lines}`))
  it('[RH3] gives lists and tables as lines', () => {
    const list = '<ul><li>Harbour: 2 GW</li><li><p>Northwind: 1 GW</p></li></ul><ol><li>Build</li><li>Pay</li></ol>'
    const table = '<table><tr><th>Payer</th><th>Sum</th></tr><tr><td>Northwind</td><td>$4bn</td></tr></table>'
    check(
      article(story + list + table),
      `${lines}\n- Harbour: 2 GW\n- Northwind: 1 GW\n1. Build\n2. Pay\nPayer | Sum\nNorthwind | $4bn`,
    )
  })
  it('[RH4] a line break breaks the line; other white space is one space; non-breaking space stays', () =>
    check(article(`<p>One\n   two<br>three &nbsp;four</p>${story}`), `One two\nthree \u00a0four\n${lines}`))
  it('[RH5] decodes entities by name and number, once', () =>
    check(
      article(`<p>A&amp;B &lt;tag&gt; &#36;5 &#x20ac;6 &ldquo;x&rdquo; &amp;lt; &#8364;7</p>${story}`),
      `A&B <tag> $5 €6 “x” &lt; €7\n${lines}`,
    ))
  it('[RH6] scripts, styles, comments, templates and pictures leave nothing', () => {
    const junk =
      '<script>var a = "<p>planted</p>"</script><style>p{}</style><!-- <p>planted</p> --><template><p>planted</p></template>' +
      '<noscript><p>planted</p></noscript><svg><text>planted</text></svg><svg/><iframe><p>planted</p></iframe><img alt="planted">'
    check(article(junk + story), lines)
  })
  it('[RH7] text that a person would not see is no text of the page', () => {
    const hidden = [
      '<p hidden>planted</p>',
      '<p style="display:none">planted</p>',
      '<p style="color:red; VISIBILITY : hidden">planted</p>',
      '<p style="font-size:0">planted</p>',
      '<p style="opacity: 0;">planted</p>',
      '<p style="position:absolute;left:-9999px">planted</p>',
      '<p aria-hidden="true">planted</p>',
      '<p class="sr-only">planted</p>',
      '<p class="x gone">planted</p>',
      '<div id="off"><p>planted</p></div>',
    ]
    const sheet = '<style>@media print { .shown { display: none } } a.gone, #off { display: none } .shown { color: red }</style>'
    check(
      `<html><head>${sheet}</head><body><article>${hidden.join('')}${story}<p class="shown" style="opacity:0.9">Seen.</p></article></body></html>`,
      `${lines}\nSeen.`,
    )
  })
  it('[RH8] zero-width characters, raw or as entities, do not hide a name', () =>
    check(
      article(`<p>Har\u200bbour and North&#8203;wind &#x202e;too&zwnj;.</p>${story}`),
      `Harbour and Northwind too.\n${lines}`,
    ))
  it('[RH9] without any text to see there is no document', () => {
    check('<html><body><div id="root"></div><script>render("Harbour pays")</script></body></html>', 'no-text at a.html')
    check('<html><body><p hidden>Harbour pays</p></body></html>', 'no-text at a.html')
  })
  it('[RH10] a short notice is read whole when there is no main text to choose', () =>
    check(
      '<html><body><div>Harbour pays Northwind.</div><div>Due in May.</div></body></html>',
      'Harbour pays Northwind.\nDue in May.',
    ))
  it('[RH11] closing tags may be left out or be wrong', () => {
    check(
      `<body><p>One<p>Two<ul><li>three<li>four</ul><table><tr><td>a<td>b<tr><td>c<td>d</table>`,
      'One\nTwo\n- three\n- four\na | b\nc | d',
    )
    check('<p>One</div></b> and <b>two</p><p>three</b></span>', 'One and two\nthree')
    check('<p title="a>b">5 < 6 & 7 > 6</p><p', '5 < 6 & 7 > 6')
  })
  it('[RH12] rows that only lay out a page keep the lines of their cells', () =>
    check('<table><tr><td><p>One</p><p>Two</p></td><td>Three</td></tr></table>', 'One\nTwo\nThree'))
  it('[RH13] a page saved under another ending is still a page', () =>
    expect(showText(sourceOf(`<!DOCTYPE html><html><body>${story}</body></html>`, 'a.txt'))).toBe(`utf-8: ${lines}`))
})

describe('a hostile page', () => {
  const many = (text: string, count: number) => text.repeat(count)
  it('[RH14] a hundred thousand nested elements are flattened, their text kept', () => {
    for (const [open, close] of [
      ['<div>', '</div>'],
      ['<b>', ''],
      ['<td><p>', ''],
    ] as const)
      expect(showText(sourceOf(`<body>${many(open, 100_000)}Harbour pays.${many(close, 100_000)}`, 'a.html'))).toBe(
        'utf-8: Harbour pays.',
      )
  })
  it('[RH15] nests that slow down the search for main text are read whole', () =>
    expect(showText(sourceOf(`<body>${many(`${many('<div>', 190)}x${many('</div>', 190)}`, 60)}`, 'a.html'))).toBe(
      `utf-8: ${many('x\n', 59)}x`,
    ))
  it('[RH16] more elements than the limit are refused', () => {
    check(`<body>${many('<i>x</i>', 250_001)}`, 'file-too-large at a.html')
    check(`<body>${many('&amp;', 250_001)}`, 'file-too-large at a.html')
  })
  it('[RH17] marks that never close cost their length, not its square', () => {
    for (const piece of ['<a', '<a ="', '<!--', '</b', '<svg>', "<p a='", '<script>', '<b x ', '<td><p>'])
      expect(showText(sourceOf(bytesOf(many(piece, 200_000)), 'a.html'))).toMatch(/^(?:no-text|file-too-large) at a\.html$/)
  })
})
