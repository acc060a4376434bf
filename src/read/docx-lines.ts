import { readXml, type XmlMark } from './xml-marks.ts'

/** The lines of a Word part; undefined where its XML is broken. What was deleted, moved away or hidden is not there. */
export function wordLines(xml: string): readonly string[] | undefined {
  const lines = new WordLines()
  return readXml(xml, (mark) => lines.take(mark)) ? lines.finish() : undefined
}

interface Run {
  text: string
  hidden: boolean
}

class WordLines {
  private readonly lines: string[] = []
  /** A text box is a paragraph inside a run of another: both stay open. */
  private readonly paragraphs: string[] = []
  private readonly runs: Run[] = []
  /** Open tables; a table inside a cell adds to that cell. */
  private tables = 0
  private cells: string[] = []
  private cell: string[] = []
  private skipping = 0
  private inText = false

  take(mark: XmlMark): void {
    if (mark.kind === 'text') {
      if (this.inText) this.write(mark.text)
      return
    }
    if (skipped.has(mark.name)) this.skipping += mark.kind === 'open' ? 1 : -1
    if (this.skipping > 0) return
    if (mark.kind === 'open') this.open(mark.name, mark.attributes)
    else this.close(mark.name)
  }

  finish(): readonly string[] {
    while (this.paragraphs.length > 0) this.endParagraph()
    this.endRow()
    return this.lines
  }

  private open(name: string, attributes: string): void {
    if (name === 'w:t') this.inText = true
    else if (name === 'w:p') this.paragraphs.push('')
    else if (name === 'w:r') this.runs.push({ text: '', hidden: false })
    else if (name === 'w:tbl') this.tables++
    else if (name === 'w:tab' || name === 'w:ptab') this.write('\t')
    else if (name === 'w:br' || name === 'w:cr') this.write('\n')
    else if (name === 'w:noBreakHyphen') this.write('\u2011')
    else if (name === 'w:vanish' && !/val\s*=\s*["'](?:0|false|off)["']/.test(attributes)) this.hideRun()
  }

  private close(name: string): void {
    if (name === 'w:t') this.inText = false
    else if (name === 'w:r') {
      const run = this.runs.pop()
      if (run && !run.hidden) this.write(run.text)
    } else if (name === 'w:p') this.endParagraph()
    else if (name === 'w:tc' && this.tables === 1) this.endCell()
    else if (name === 'w:tr' && this.tables === 1) this.endRow()
    else if (name === 'w:tbl') this.tables = Math.max(0, this.tables - 1)
  }

  /** Tabs are also named where their stops are set, outside any run. */
  private write(words: string): void {
    const run = this.runs.at(-1)
    if (run) run.text += words
    else if (words !== '\t' && this.paragraphs.length > 0) this.paragraphs[this.paragraphs.length - 1] += words
  }

  private hideRun(): void {
    const run = this.runs.at(-1)
    if (run) run.hidden = true
  }

  private endParagraph(): void {
    const words = this.paragraphs.pop()
    if (words === undefined) return
    if (this.tables > 0) this.cell.push(words.replace(/\s+/g, ' ').trim())
    else this.lines.push(words.trimEnd())
  }

  private endCell(): void {
    this.cells.push(this.cell.filter((words) => words !== '').join(' '))
    this.cell = []
  }

  private endRow(): void {
    if (this.cell.length > 0) this.endCell()
    const row = this.cells.filter((words) => words !== '').join(' | ')
    if (row !== '') this.lines.push(row)
    this.cells = []
  }
}

/** The second form of what stands there already, what has been moved elsewhere, and settings of the paragraph itself. */
const skipped: ReadonlySet<string> = new Set(['mc:Fallback', 'w:moveFrom', 'w:del', 'w:pPr'])
