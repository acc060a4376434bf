import type { LedgerView } from '../model/index.ts'
import { type OnCard, type ReviewCard, tellCard } from '../pipeline.ts'
import type { Call } from './call.ts'
import { wrapTo } from './display-width.ts'
import { evidencePage } from './evidence-page.ts'
import { paintFor } from './paint.ts'
import { safeText } from './table-text.ts'

const whyWords: Readonly<Record<OnCard['why'], string>> = {
  unsure: 'the rule was not sure',
  'altered-copy': 'a copy whose figure is not that of its original',
  certain: 'certain',
}

/** One undertaking with every statement that nobody has decided, each with its words; as lines, for paging. */
export function cardLines(call: Call, view: LedgerView, card: ReviewCard, changes: string | undefined): readonly string[] {
  const { terminal, settings, args } = call
  const paint = paintFor(terminal, args.text('color'), 'out')
  const { title, known, statements } = tellCard(view, card, settings.language)
  const head = [card.commitment ?? '—', title ?? 'speaks of no one commitment', countWords(statements.length, known + card.left)]
  const whole = [
    '',
    ...wrapTo(safeText(head.join(' · ')), Math.min(terminal.columns, 100)).map(paint.bold),
    ...statements.flatMap(({ evidence, why, stage }, i) => {
      const told = [evidence.amountText, stage, whyWords[why]].filter(Boolean).join(' · ')
      return evidencePage([{ ...evidence, number: i + 1, amountText: told }], call, terminal.columns)
        .trimEnd()
        .split('\n')
    }),
    ...(statements.length > 1
      ? [`    accepting all changes: ${changes ?? 'nothing'}`]
      : [`    accepting it changes: ${changes ?? 'nothing'}`]),
  ]
  return whole
}

const countWords = (waiting: number, others: number): string =>
  `${waiting} ${waiting === 1 ? 'statement' : 'statements'}${others > 0 ? `, ${others} more on it` : ''}`

/** Prints the lines a screen at a time, so that none passes unseen; false where the reader leaves half way. */
export async function printPaged({ terminal }: Call, lines: readonly string[]): Promise<boolean> {
  const height = Math.max(4, terminal.rows - 2)
  for (let from = 0; from < lines.length; from += height) {
    if (from > 0) {
      terminal.err(`${lines.length - from} more lines · any key shows them · q quit\n`)
      if ((await terminal.key()) === 'q') return false
    }
    terminal.out(`${lines.slice(from, from + height).join('\n')}\n`)
  }
  return true
}
