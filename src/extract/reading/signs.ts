/**
 * What is seen of a passage, as numbers: a sign is the hash of its name ("word before|by"), so that nothing is spelt out while
 * reading. Whoever trains the weights gives `names` to learn how each sign is called.
 */
export class Signs {
  readonly #names: Map<number, string> | undefined

  constructor(names?: Map<number, string>) {
    this.#names = names
  }

  of(name: string): number {
    let sign = known.get(name)
    if (sign === undefined) {
      sign = spelt(name, 0, name.length)
      if (known.size < 20_000) known.set(name, sign)
    }
    this.#names?.set(sign, name)
    return sign
  }

  /** The stem of the word at text[start, end): without plural, past or -ing. */
  word(text: string, start: number, end: number): number {
    const stop = stemEnd(text, start, end)
    const sign = spelt(text, start, stop)
    this.#names?.set(sign, text.slice(start, stop).toLowerCase())
    return sign
  }

  join(a: number, b: number): number {
    let sign = Math.imul(a ^ ((b << 13) | (b >>> 19)), 0x9e3779b1)
    sign = Math.imul(sign ^ (sign >>> 15) ^ b, 0x85ebca6b)
    sign ^= sign >>> 13
    this.#names?.set(sign, `${this.#names.get(a)}|${this.#names.get(b)}`)
    return sign
  }
}

const known = new Map<string, number>()

/** FNV-1a over the letters, small or capital. */
function spelt(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    hash = Math.imul(hash ^ (code >= 65 && code <= 90 ? code + 32 : code), 0x01000193)
  }
  return hash
}

/** The sign of a name "a|b|c", as `of` and `join` made it. */
export function signOf(name: string): number {
  const signs = new Signs()
  return name
    .split('|')
    .map((part) => spelt(part, 0, part.length))
    .reduce((left, right) => signs.join(left, right))
}

function stemEnd(text: string, start: number, end: number): number {
  const length = end - start
  const at = (back: number) => text.charCodeAt(end - back) | 32
  if (length > 5 && at(1) === 103 && at(2) === 110 && at(3) === 105) return end - 3
  if (length > 4 && at(1) === 100 && at(2) === 101) return end - 2
  if (length > 4 && at(1) === 115 && at(2) === 101) return end - 2
  if (length > 3 && at(1) === 115 && at(2) !== 115) return end - 1
  if (length > 4 && at(1) === 101) return end - 1
  return end
}
