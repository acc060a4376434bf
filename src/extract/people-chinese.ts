import { surnames } from './lexicon/people.ts'
import { sticky } from './tokens/number.ts'
import { books } from './vocabulary.ts'
import type { Word } from './words-chinese.ts'

/** 董事长, 发言人: what a person is to a firm. */
const roleWord = (word: string): boolean => {
  const who = books.who.get(word)
  return who === 'role' || who === 'mouth'
}

const surnameSigns: ReadonlySet<string> = new Set(surnames)

/** A role and a name behind it: 财务长林芳光, 分析师丹·艾夫斯; or a surname before a verb of speech. */
export function peopleIn(text: string, runs: readonly Word[][]): Set<string> {
  const people = new Set<string>()
  for (const run of runs)
    for (let i = 0; i < run.length; i++) {
      const word = run[i]!
      const next = run[i + 1]
      if (next && next.sort !== 'known' && roleWord(word.text)) {
        const name = personAt(text, next.start)
        if (name) people.add(name)
      }
      // 顾晓峰表示, 郑兆基先生: a surname and one or two signs between a boundary and a word of speech.
      if (word.sort === 'known' || (i > 0 && run[i - 1]!.sort !== 'grammar') || !surnameSigns.has(word.text[0]!)) continue
      for (let to = i; to <= i + 2; to++) {
        const last = run[to]
        const verb = run[to + 1]
        if (!last || !verb || last.sort === 'grammar' || last.sort === 'suffix') continue
        const name = text.slice(word.start, last.end)
        if (
          name.length === 3 &&
          /^(?:说|表示|坦言|坦承|直言|指出|强调|认为|透露|回应|先生|女士|在|也|则|证实|补充|个人)$/.test(verb.text)
        )
          people.add(name)
      }
    }
  return people
}

function personAt(text: string, at: number): string | undefined {
  const dotted = sticky(/[\u4e00-\u9fff]{1,6}(?:·[\u4e00-\u9fff]{1,6}){1,2}/y, text, at)
  if (dotted) return cutAtWord(dotted)
  if (!surnameSigns.has(text[at] ?? '\n')) {
    const foreign = sticky(/[\u4e00-\u9fff]{2,5}(?=[,(:说表在对于认指称]|$)/y, text, at)
    return foreign &&
      /^[阿巴贝伯布查达德迪杜恩费弗格哈霍基卡凯科克拉莱兰勒里利卢鲁罗洛马麦曼米莫姆纳内尼诺帕佩皮普奇乔萨塞沙施史斯索塔泰特图托瓦韦维沃乌西希谢雅亚伊艾安奥]/.test(
        foreign,
      )
      ? cutAtWord(foreign)
      : undefined
  }
  for (const length of [3, 2]) {
    const name = text.slice(at, at + length)
    if (!/^[\u4e00-\u9fff]+$/.test(name) || name.length < length) continue
    if (!/[\u4e00-\u9fff]/.test(text[at + length] ?? ' ') || startsWord(text, at + length))
      return stopSigns.test(name.slice(1)) ? undefined : name
  }
  const three = text.slice(at, at + 3)
  return /^[\u4e00-\u9fff]{3}$/.test(three) && !stopSigns.test(three.slice(1)) ? three : undefined
}

/** No given name holds these. */
const stopSigns = /[与和及跟的了在是有这那不也都就个每各把让曾则并又仍已将未被而但若如因由于向对从给说称其该此几多少些么吗呢]/
const startsWord = (text: string, at: number): boolean =>
  Boolean(books.speech.longestAt(text, at) ?? books.prepositions.longestAt(text, at) ?? books.stages.longestAt(text, at)) ||
  /^(?:在|则|也|昨|今|上|近|日前|本人|却|更|还|曾|就|周|此|亦|等|的|是|被|把|透|直|坦|受|出|先|接|早|警|分|解|补|进|当|称|说|答|会|个人)/.test(
    text.slice(at, at + 2),
  )

function cutAtWord(name: string): string | undefined {
  for (let i = name.lastIndexOf('·') + 2; i < name.length; i++) if (i > 1 && startsWord(name, i)) return name.slice(0, i)
  return name.length >= 2 ? name : undefined
}
