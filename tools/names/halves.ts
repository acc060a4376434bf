import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Weights } from '../../src/extract/tagger/decode.ts'
import { unpacked } from '../../src/extract/tagger/pack.ts'
import type { Taggers } from '../../src/extract/tagger/tagged-names.ts'

/** Which half a text is in, by its name. */
export const halfOf = (name: string): 0 | 1 =>
  ([...name].reduce((hash, sign) => (Math.imul(hash, 31) + sign.charCodeAt(0)) >>> 0, 7) >>> 3) % 2 === 0 ? 0 : 1

const held = new Map<string, Weights>()

/** Taggers that have not learned from a text: those of the other half, in DIR/chinese-0.txt and so on. */
export function strangersTo(folder: string, name: string): Taggers {
  const half = 1 - halfOf(name)
  const read = (script: string): Weights => {
    const file = join(folder, `${script}-${half}.txt`)
    if (!existsSync(file))
      throw new Error(`${file} is not there: run tools/train-names.ts --script ${script} --half ${half} --out ${file}`)
    const weights = held.get(file) ?? unpacked(readFileSync(file, 'utf8'))
    held.set(file, weights)
    return weights
  }
  return { chinese: read('chinese'), latin: read('latin') }
}
