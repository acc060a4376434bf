import type { EvidenceView } from '../report/index.ts'
import type { Call } from './call.ts'
import { wrapTo } from './display-width.ts'
import { type Paint, paintFor } from './paint.ts'
import { safeText } from './table-text.ts'

/** Claims one below the other, each with its words and where they stand: for reading, not for programs. */
export function evidencePage(evidence: readonly EvidenceView[], { terminal, args }: Call, columns: number): string {
  const paint = paintFor(terminal, args.text('color'), 'out')
  return evidence.map((one) => claimBlock(one, paint, Math.min(columns, 100))).join('\n')
}

function claimBlock(e: EvidenceView, paint: Paint, columns: number): string {
  const indent = '    '
  const block = (text: string, mark: (line: string) => string = (line) => line) =>
    wrapTo(safeText(text), columns - indent.length).map((line) => `${indent}${mark(line)}\n`)
  const quote = e.quote ? block(`“${e.quote.exact}”`) : []
  const link = e.link ? block([e.link.publisher, e.link.title, e.link.address].filter(Boolean).join(' · '), paint.dim) : []
  const firmness = `${e.firmness} ${e.firmnessWord}`
  return [
    `${String(e.number).padStart(3)} ${paint.bold(safeText(`${e.saidOn}  ${e.speaker}${e.speakerRole ? ` (${e.speakerRole})` : ''}`))}\n`,
    ...block([e.actWord, e.propertyWord, e.amountText, firmness].filter(Boolean).join(' · ')),
    ...(e.gist ? block(e.gist) : []),
    ...quote,
    ...link,
    ...block([...e.route, e.claim].join(' → '), paint.dim),
    ...e.warnings.flatMap((warning) => block(warning, paint.alert)),
    ...e.conflicts.flatMap((c) => block(`≠ ${c.number} ${c.otherTitle}: ${c.why}`, paint.alert)),
  ].join('')
}
