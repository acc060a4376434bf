import { failed, ok, type Result } from '../base/index.ts'
import { wordLines } from './docx-lines.ts'
import type { Failure } from './make-document.ts'
import { giveText } from './media-type.ts'
import { nameOf, type ReadText } from './stated-facts.ts'
import { tidyText } from './tidy-text.ts'
import { unzip, type ZipFailure } from './unzip.ts'
import { readXml } from './xml-marks.ts'

const body = 'word/document.xml'
const notes = ['word/footnotes.xml', 'word/endnotes.xml'] as const
const core = 'docProps/core.xml'

/** The text of a Word file as it would be printed, one line a paragraph or table row, notes at the end. */
export function readDocx(bytes: Uint8Array): Result<ReadText, Failure> {
  const parts = unzip(bytes, new Set([body, core, ...notes]))
  if (!parts.ok) return failed(zipFailures[parts.failure])
  const main = parts.value.get(body)
  if (!main) return failed(noWord)
  const lines: string[] = []
  for (const part of [main, ...notes.flatMap((name) => parts.value.get(name) ?? [])]) {
    const found = wordLines(textOf(part))
    if (!found) return failed(zipFailures.damaged)
    lines.push(...found)
  }
  const text = tidyText(lines.join('\n'))
  if (text.trim() === '') return failed(noText)
  const title = titleIn(textOf(parts.value.get(core) ?? new Uint8Array()))
  return ok({ text, facts: title === undefined ? {} : { title } })
}

/** Word writes UTF-8, or UTF-16 with its mark. */
const textOf = (part: Uint8Array): string =>
  new TextDecoder(
    part[0] === 0xff && part[1] === 0xfe ? 'utf-16le' : part[0] === 0xfe && part[1] === 0xff ? 'utf-16be' : 'utf-8',
  ).decode(part)

function titleIn(xml: string): string | undefined {
  let title = ''
  let inside = false
  readXml(xml, (mark) => {
    if (mark.kind === 'text') title += inside ? mark.text : ''
    else if (mark.name === 'dc:title') inside = mark.kind === 'open'
  })
  return nameOf(tidyText(title), 300)
}

const again = 'Download or save it again, whole; or save its text as .txt and add that.'
const zipFailures: Readonly<Record<ZipFailure, Failure>> = {
  'too-large': {
    code: 'file-too-large',
    way: 'far-larger',
    message: 'Unpacked it is far larger than any article.',
    mend: 'Save its text as .txt and add that.',
  },
  damaged: {
    code: 'file-damaged',
    way: 'word-damaged',
    message: 'It begins like a Word file, but cannot be unpacked.',
    mend: again,
  },
  'cut-off': {
    code: 'file-cut-off',
    way: 'word-cut-off',
    message: 'The Word file ends too early: part of it is missing.',
    mend: again,
  },
}
const noWord: Failure = {
  code: 'file-binary',
  way: 'zip-no-word',
  message: 'It is a ZIP archive, but no Word file (.docx).',
  mend: giveText,
}
const noText: Failure = {
  code: 'no-text',
  way: 'word-no-text',
  message: 'The Word file holds no text; it may be pictures only.',
  mend: 'Type or copy the article’s text into a .txt file and add that.',
}
