import type { Problem } from '../../base/index.ts'
import type { Proposal, SourceDocument } from '../../model/index.ts'
import { askModel, type ModelSettings } from './ask-model.ts'

export type { ModelSettings } from './ask-model.ts'

export interface Proposed {
  readonly model: string
  readonly proposals: readonly Proposal[]
  readonly unreadable: number
  readonly tokensIn: number
  readonly tokensOut: number
  readonly passages: number
  readonly problems: readonly Problem[]
}

/** Characters of a passage: small enough for small models, large enough that "the company" is usually in it. */
const passageCharactersMax = 6_000
const passagesMax = 200

/**
 * What a model finds in a document, passage by passage, never more than `perMinute` a minute. One passage that fails costs itself alone;
 * three in a row, or the reader's own stop, end it, and what has been found is kept.
 */
export async function proposeByModel(
  document: Pick<SourceDocument, 'text'>,
  settings: ModelSettings & { readonly perMinute: number },
  stop?: AbortSignal,
): Promise<Proposed> {
  const proposals: Proposal[] = []
  const problems: Problem[] = []
  const sums = { unreadable: 0, tokensIn: 0, tokensOut: 0, passages: 0 }
  let failuresInARow = 0
  for (const passage of passagesOf(document.text).slice(0, passagesMax)) {
    if (stop?.aborted || failuresInARow === 3) break
    if (sums.passages > 0) await rest(60_000 / settings.perMinute, stop)
    const answer = await askModel(passage, settings)
    sums.passages++
    failuresInARow = answer.ok ? 0 : failuresInARow + 1
    if (!answer.ok) {
      problems.push(answer.failure)
      continue
    }
    proposals.push(...answer.value.proposals)
    sums.unreadable += answer.value.unreadable
    sums.tokensIn += answer.value.tokensIn
    sums.tokensOut += answer.value.tokensOut
  }
  return { model: settings.model, proposals, ...sums, problems }
}

/** Cut at ends of lines, or, where a line is longer than a passage, at ends of sentences or wherever it must be. */
export function passagesOf(text: string): readonly string[] {
  const passages: string[] = []
  let from = 0
  while (from < text.length) {
    let until = Math.min(from + passageCharactersMax, text.length)
    if (until < text.length) {
      const piece = text.slice(from, until)
      const line = piece.lastIndexOf('\n')
      const sentence = Math.max(...['. ', '。', '! ', '? ', '！', '？'].map((end) => piece.lastIndexOf(end)))
      if (Math.max(line, sentence) > passageCharactersMax / 2) until = from + Math.max(line, sentence) + 1
    }
    if (text.slice(from, until).trim() !== '') passages.push(text.slice(from, until))
    from = until
  }
  return passages
}

const rest = (ms: number, stop: AbortSignal | undefined): Promise<void> =>
  new Promise((done) => {
    const timer = setTimeout(finish, ms)
    function finish() {
      clearTimeout(timer)
      stop?.removeEventListener('abort', finish)
      done()
    }
    stop?.addEventListener('abort', finish)
  })
