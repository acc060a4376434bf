import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { docxOf, paragraph, pdfLines, pdfOf, rssOf } from '../../src/read/testing/made-files.ts'
import { inRoot } from '../run.ts'

export interface Seed {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A sound document of every kind edifice reads, made of the project's own example texts. */
export function seedDocuments(): readonly Seed[] {
  const folder = inRoot('examples/articles')
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
  return texts.flatMap((text, i) => {
    const lines = text.split('\n')
    const escaped = lines.map(escapeText)
    const kinds: Readonly<Record<string, string | Uint8Array>> = {
      'a.txt': text,
      'a.md': `---\ntitle: T\ndate: 2026-02-03\n---\n# ${lines[0]}\n\n- ${lines.slice(1).join('\n- ')}\n\n| a | b |\n| - | - |\n| $4bn | 2027 |\n`,
      'a.html': page(escaped),
      'a.docx': docxOf(lines.map((line) => paragraph(escapeText(line))).join('')),
      'a.pdf': pdfOf({ content: pdfLines(lines.slice(0, 50), { font: /[\u4e00-\u9fff]/.test(text) ? 'F2' : 'F1' }) }),
      'a.eml': `From: Desk <desk@wire.example>\r\nDate: Tue, 3 Feb 2026 08:00:00 +0000\r\nSubject: Deal\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(text).toString('base64')}\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${page(escaped)}\r\n--b--\r\n`,
      'a.rss': rssOf(
        `<item><title>${escaped[0]}</title><pubDate>Tue, 03 Feb 2026 08:00:00 GMT</pubDate><content:encoded><![CDATA[${page(escaped)}]]></content:encoded></item>`.repeat(
          3,
        ),
      ),
    }
    return Object.entries(kinds).map(([name, content]) => ({
      name: name.replace('a.', `a${i}.`),
      bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
    }))
  })
}

const escapeText = (text: string): string => text.replace(/[<>&]/g, (c) => ({ '<': '&lt;', '>': '&gt;', '&': '&amp;' })[c]!)
const page = (lines: readonly string[]): string =>
  `<!doctype html><html lang="en"><head><title>${lines[0]}</title><meta property="article:published_time" content="2026-02-03T08:00:00Z"></head><body><article>${lines
    .map((line) => `<p>${line}</p>`)
    .join('')}<table><tr><td>Party</td><td>$3bn</td></tr></table></article></body></html>`
