import { describe, expect, it } from 'vitest'
import { showFacts, showText, sourceOf } from './testing/reading.ts'

const check = (markdown: string, expected: string) => expect(showText(sourceOf(markdown, 'a.md'))).toBe(`utf-8: ${expected}`)

describe('Markdown', () => {
  it('[RM1] front matter states facts and is no text', () => {
    const front =
      '---\ntitle: "Who pays"\nauthor: [Ada, Ben]\nsource: Harbour News\nurl: https://news.example/a\ndate: 2026-02-04T10:00:00Z\n---\nHarbour pays.'
    expect(showFacts(sourceOf(front, 'a.md'))).toBe(
      'title: Who pays; publisher: Harbour News; author: Ada, Ben; address: https://news.example/a; published: 2026-02-04',
    )
    check(front, 'Harbour pays.')
  })
  it('[RM2] marks of headings, emphasis, code and quotation go, their words stay', () =>
    check(
      '## The *deal* ##\n> “**Up to** $5bn”, `firm`, ***all*** of it, __now__ and _then_',
      'The deal ##\n“Up to $5bn”, firm, all of it, now and then',
    ))
  it('[RM3] links keep their words, pictures go', () =>
    check(
      'See [the filing](https://a.example/x "10-Q") and ![chart](c.png)<https://b.example>.',
      'See the filing and https://b.example.',
    ))
  it('[RM4] lists and tables become lines', () =>
    check(
      '* one\n+ two\n- three\n1. four\n\n| a | b |\n| --- | :-: |\n| c | d |',
      '- one\n- two\n- three\n1. four\n\na | b\nc | d',
    ))
  it('[RM5] what only looks like a mark stays', () =>
    check('5 * 3 * 2, snake_case_name, 2*3, $5 \\* 2, a < b', '5 * 3 * 2, snake_case_name, 2*3, $5 * 2, a < b'))
  it('[RM6] comments and tags are not read', () =>
    check('Harbour <!-- planted -->pays <b>Northwind</b>.', 'Harbour pays Northwind.'))
  it('[RM7] long lines of marks cost their length, not its square', () => {
    for (const piece of ['![', '**a ', '*a', '[a](', '`a', '<a', ' _a', '> ', '- ', '|-', '#'])
      expect(showText(sourceOf(piece.repeat(500_000), 'a.md'))).toMatch(/^(?:utf-8: |no-text at)/)
  })
})
