// One annotated text in Latin letters as many: most words of its names are exchanged, each for the same one throughout.
import type { Gazetteer } from '../../src/extract/gazetteer.ts'
import { latinSuffixes } from '../../src/extract/lexicon/grammar-words.ts'
import { firstNames } from '../../src/extract/lexicon/people.ts'
import type { Marked, Name } from './marks.ts'

interface Stock {
  readonly heads: readonly string[]
  readonly given: readonly string[]
}

let stock: Stock | undefined
function stockOf(gazetteer: Gazetteer): Stock {
  if (stock) return stock
  const heads = new Set<string>()
  for (const [name, ref] of gazetteer.names.entries())
    if (ref?.sort === 'party' && ref.kind !== 'government')
      for (const word of name.split(' ')) if (/^[A-Z][a-z]{3,}$/.test(word) && !latinSuffixes.has(word)) heads.add(word)
  stock = { heads: [...heads], given: firstNames.split(/\s+/).filter((word) => word.length > 2) }
  return stock
}

/** Words that say what a name is of stay: Ministry of, First, National. */
const keeps =
  /^(?:Ministry|Department|Government|State|National|First|Second|Bank|Banco|Banque|University|Fund|Authority|Agency|Council|City|County|Republic|The|New|Great|North|South|East|West|Times|Post|News|Daily|Journal|Review|Mr|Ms|Mrs|Dr|Sir|Dame|Minister|Secretary)$/

export function disguisedLatin(marked: Marked, gazetteer: Gazetteer, draw: () => number): Marked {
  const { heads, given } = stockOf(gazetteer)
  const others = new Map<string, string>()
  const pick = (list: readonly string[]) => list[Math.floor(draw() * list.length)]!
  const invented = (): string => {
    const part = () => pick(heads).slice(0, 2 + Math.floor(draw() * 3))
    const word = part() + part().toLowerCase()
    return draw() < 0.6 ? pick(heads) : word
  }
  const otherFor = (word: string, kind: Name['kind']): string => {
    if (!/^\p{Lu}/u.test(word) || keeps.test(word) || latinSuffixes.has(word) || kind === 'outlet') return word
    const known = others.get(word)
    if (known !== undefined) return known
    const letters = /^[A-Z]{2,5}$/.test(word)
    const other =
      draw() < 0.25
        ? word
        : letters
          ? Array.from(word, () => String.fromCharCode(65 + Math.floor(draw() * 26))).join('')
          : kind === 'person' && draw() < 0.5
            ? pick(given)
            : invented()
    others.set(word, other)
    return other
  }
  const names: Name[] = []
  let text = ''
  let from = 0
  for (const name of marked.names) {
    text += marked.text.slice(from, name.start)
    from = name.end
    const other = marked.text.slice(name.start, name.end).replace(/[\p{L}\d][\p{L}\d.'-]*/gu, (word) => otherFor(word, name.kind))
    names.push({ ...name, start: text.length, end: text.length + other.length })
    text += other
  }
  return { name: marked.name, text: text + marked.text.slice(from), names }
}
