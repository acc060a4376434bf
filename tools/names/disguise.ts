// One annotated text as many: every firm and person gets another name, the same one throughout, so that a learner looks at what
// stands about names and at what they are made of, not at which they are.
import type { Gazetteer } from '../../src/extract/gazetteer.ts'
import { surnames } from '../../src/extract/lexicon/people.ts'
import { countries, suffixes } from '../../src/extract/words-chinese.ts'
import type { Marked, Name } from './marks.ts'

/** mulberry32. */
export function draws(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

export function disguised(marked: Marked, gazetteer: Gazetteer, draw: () => number): Marked {
  const stock = stockOf(gazetteer)
  const masks = new Map<string, Mask>()
  const names: Name[] = []
  let text = ''
  let from = 0
  for (const name of marked.names) {
    text += marked.text.slice(from, name.start)
    from = name.end
    const written = marked.text.slice(name.start, name.end)
    let mask = masks.get(name.key)
    if (!mask) {
      mask = maskFor(name.kind, stock, draw)
      masks.set(name.key, mask)
    }
    const other = name.kind === 'outlet' ? written : masked(written, name.kind, mask, stock, draw)
    names.push({ ...name, start: text.length, end: text.length + other.length })
    text += other
  }
  text += marked.text.slice(from)
  return { name: marked.name, text, names }
}

interface Mask {
  readonly core: string
  readonly latin: string
  readonly keep: boolean
  readonly tails: Map<string, string>
}
interface Stock {
  readonly cores: readonly string[]
  readonly signs: readonly string[]
  readonly sounds: readonly string[]
  readonly latin: readonly string[]
  readonly tails: readonly string[]
}

let known: Stock | undefined
function stockOf(gazetteer: Gazetteer): Stock {
  if (known) return known
  const cores: string[] = []
  const latin: string[] = []
  const tails: string[] = []
  for (const [name, ref] of gazetteer.names.entries()) {
    if (ref?.sort !== 'party') continue
    if (/^[A-Z][A-Za-z]{2,}/.test(name)) latin.push(name)
    if (!/^[\u4e00-\u9fff]{2,8}$/.test(name)) continue
    const tail = suffixes.find((s) => name.endsWith(s) && name.length - s.length >= 2)
    if (tail) tails.push(tail)
    const core = tail ? name.slice(0, -tail.length) : name
    if (core.length >= 2 && core.length <= 5 && !countries.includes(core)) cores.push(core)
  }
  const signs = cores.filter((c) => c.length <= 3).flatMap((c) => [...c])
  const sounds = cores.filter((c) => c.length >= 3).flatMap((c) => [...c])
  known = { cores, signs, sounds, latin, tails }
  return known
}

const pick = <T>(list: readonly T[], draw: () => number): T => list[Math.floor(draw() * list.length)]!

function maskFor(kind: Name['kind'], stock: Stock, draw: () => number): Mask {
  const sign = () => pick(stock.signs, draw)
  const sound = () => pick(stock.sounds, draw)
  const style = draw()
  const person = () => {
    const family = pick(
      [...surnames].filter((s) => /[\u4e00-\u9fff]/.test(s)),
      draw,
    )
    if (style < 0.6) return family + sign() + (draw() < 0.8 ? sign() : '')
    if (style < 0.85) return sound() + sound() + (draw() < 0.6 ? sound() : '')
    return `${sound()}${sound()}·${sound()}${sound()}${draw() < 0.5 ? sound() : ''}`
  }
  const core =
    kind === 'person'
      ? person()
      : style < 0.35
        ? pick(stock.cores, draw)
        : style < 0.75
          ? sign() + sign()
          : style < 0.85
            ? sign() + sign() + sign()
            : Array.from({ length: 3 + Math.floor(draw() * 2) }, sound).join('')
  return { core, latin: pick(stock.latin, draw), keep: draw() < 0.15, tails: new Map() }
}

/** The same shape with another core: 光鼎能源 becomes 海虹材料, 光鼎 becomes 海虹. */
function masked(written: string, kind: Name['kind'], mask: Mask, stock: Stock, draw: () => number): string {
  if (mask.keep) return written
  if (!/[\u4e00-\u9fff]/.test(written)) return kind === 'firm' && /^[A-Z][A-Za-z .&-]+$/.test(written) ? mask.latin : written
  if (kind === 'person') return written.length <= 1 ? written : mask.core
  const legal = /(?:股份有限公司|有限责任公司|有限公司|公司)$/.exec(written)?.[0] ?? ''
  const body = legal ? written.slice(0, -legal.length) : written
  const tail = suffixes.find((s) => body.endsWith(s) && body.length - s.length >= 2) ?? ''
  if (!tail && !legal && draw() < 0.1) return mask.core + pick(stock.tails, draw)
  if (!tail) return mask.core + legal
  let other = mask.tails.get(tail)
  if (other === undefined) {
    other = draw() < 0.4 ? tail : pick(stock.tails, draw)
    mask.tails.set(tail, other)
  }
  return mask.core + other + legal
}
