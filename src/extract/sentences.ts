import { type NamedSentence, type ReadingContext, type ReadSentence, readSentence } from './read-sentence.ts'

/** Each is read when the reader comes to it, and forgotten behind it: what is in the sentences of a long text is too much to hold. */
export class Sentences {
  readonly named: readonly NamedSentence[]
  readonly #context: ReadingContext
  readonly #read: (ReadSentence | undefined)[] = []

  constructor(named: readonly NamedSentence[], context: ReadingContext) {
    this.named = named
    this.#context = context
  }

  at(i: number): ReadSentence | undefined {
    const named = this.named[i]
    if (!named) return undefined
    const sentence = this.#read[i] ?? readSentence(named, this.#context)
    this.#read[i] = sentence
    return sentence
  }

  forget(i: number): void {
    this.#read[i] = undefined
  }
}
