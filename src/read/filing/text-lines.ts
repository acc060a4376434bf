import type { TextSpan } from '../../model/index.ts'
import { tidyText } from '../tidy-text.ts'

/** A stretch being written; -1 until its first visible character. */
export interface OpenSpan {
  start: number
}

type Gap = 0 | 1 | 2 | 3
const gaps = ['', ' ', ' | ', '\n'] as const

/**
 * Text as lines, written front to back, so that what is marked can be placed while it is written. Blanks collapse; a currency sign or a
 * closing bracket in a cell of its own stays with its figure.
 */
export class TextLines {
  length = 0
  private gap: Gap = 0
  private last = ''
  private readonly parts: string[] = []
  private waiting: OpenSpan[] = []

  open(): OpenSpan {
    const span = { start: -1 }
    this.waiting.push(span)
    return span
  }

  /** Nothing visible between open and close: undefined. */
  close(span: OpenSpan): TextSpan | undefined {
    if (span.start === -1) {
      const at = this.waiting.lastIndexOf(span)
      if (at !== -1) this.waiting.splice(at, 1)
      return undefined
    }
    return { start: span.start, end: this.length }
  }

  words(raw: string): void {
    const text = tidyText(raw).replace(/[ \t\n]+/g, ' ')
    const core = text.trim()
    if (core === '') {
      if (text !== '') this.widen(1)
      return
    }
    if (text[0] !== core[0]) this.widen(1)
    if (this.gap === 2 && (/[$€£¥₩(]/.test(this.last) || /^[)%]/.test(core))) this.gap = 0
    this.write(this.length === 0 ? core : gaps[this.gap] + core, core.length)
    if (text.at(-1) !== core.at(-1)) this.gap = 1
  }

  /** Between two cells of a row. */
  cell(): void {
    this.widen(2)
  }
  line(): void {
    this.gap = 3
  }
  space(): void {
    this.widen(1)
  }
  finish(): string {
    return this.parts.join('')
  }

  private widen(gap: Gap): void {
    if (gap > this.gap) this.gap = gap
  }
  private write(text: string, visible: number): void {
    this.parts.push(text)
    this.length += text.length
    for (const span of this.waiting) span.start = this.length - visible
    if (this.waiting.length > 0) this.waiting = []
    this.gap = 0
    this.last = text.at(-1)!
  }
}
