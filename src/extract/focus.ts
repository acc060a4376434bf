import type { NameRef } from './gazetteer.ts'
import type { NamedSentence, ReadSentence } from './read-sentence.ts'
import type { Speaker } from './voices.ts'

/** Whom the text is about: named most, in its title, with its ticker, where it is defined as "the Company", or signing the paper. */
export function focusOf(text: string, sentences: readonly NamedSentence[]): NameRef | undefined {
  const counts = new Map<NameRef, number>()
  const title = capitalsAtTop(text)
  for (const [i, sentence] of sentences.entries())
    for (const mention of sentence.named) {
      if (mention.ref?.sort !== 'party' || mention.ref.kind === 'observer' || mention.ref.name === 'undisclosed') continue
      const after = text.slice(mention.end, mention.end + 40)
      const named =
        /^(?:股份有限公司|有限公司|控股有限公司)?(?:董事会)? ?(?:\n|$)/.test(after) && mention.start - sentence.start < 3 ? 3 : 0
      const defined =
        /^(?:\.?[^.,。]{0,6}|,? ?(?:Inc|Corp|Ltd|plc|PLC|LLC|N\.V|S\.A|AG|SE|ASA|AB)\.?,?) ?\((?:以下简称|“本公司”|[^)]{0,40}the “(?:Company|Group|Issuer)”|“[^)]{0,40}”|[A-Z]{2,6}: ?[A-Z0-9]|(?:股份代号|股票代码|证券代码|代号)?:?\d{4,6}[).])/.test(
          after,
        )
          ? 3
          : 0
      // NORTHGATE FOODS PLC over the text names nobody by its shape, but whom it names is known from below.
      const titled = !counts.has(mention.ref) && title && title.includes(mention.words.toUpperCase()) ? 4 : 0
      counts.set(mention.ref, (counts.get(mention.ref) ?? 0) + (i < 2 ? 2 : 1) + named + defined + titled)
    }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}

/** The lines in capitals that head a paper. */
const capitalsAtTop = (text: string): string =>
  text
    .slice(0, 300)
    .split('\n')
    .slice(0, 4)
    .filter((line) => /[A-Z]{4}/.test(line) && !/[a-z]/.test(line))
    .join('\n')

/** A notice, letter or questions and answers in which "the company" and "we" are always the same one. */
export const isOwnPaper = (text: string): boolean =>
  isNotice(text) || /投资者(?:提问)?:|(?:^|\n)(?:Q|Operator|Analyst|Moderator)[:.] |(?:^|\n)问:/.test(text)

/** A filing or a press release: its own company speaks. */
export const isNotice = (text: string): boolean =>
  (text.match(/本公司|本集团/g)?.length ?? 0) >= 3 ||
  (text.match(/(?<=[a-z0-9,;] )the (?:Company|Group|Issuer)(?: |'s |\.|,)/g)?.length ?? 0) >= 3 ||
  /特此公告|公告编号|证券代码|提示性公告|本公司及董事会|本公司董事|董事会欣然|承董事会命|新闻稿|即时发布|the “Company”|\(publ\)|“the Company”|FOR IMMEDIATE RELEASE/.test(
    text,
  )

/** The analysts' house in the short lines that head its note. */
export function houseOf(head: readonly ReadSentence[]): Speaker | undefined {
  for (const sentence of head) {
    if (sentence.paragraph > 2 || sentence.end - sentence.start > 90) continue
    const first = sentence.mentions.find((m) => m.ref?.sort === 'party')?.ref
    if (
      first &&
      (first.kind === 'observer' || / (?:Research|Securities|Analytics|Advisors)$|投顾$|投顧$|证券$|證券$/.test(first.name))
    )
      return { name: first.name, kind: 'analyst', firm: first }
  }
  return undefined
}
