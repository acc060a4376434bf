import { addressOf, dateIn, nameOf, type ReadText, type StatedFacts } from './stated-facts.ts'

/** Front matter becomes facts; marks of emphasis, links, pictures and headings go, so that a quote runs through them. */
export function readMarkdown(markdown: string): ReadText {
  const front = /^---[ \t]*\n([\s\S]{0,8000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(markdown)
  const body = front ? markdown.slice(front[0].length) : markdown
  const heading = /^#[ \t]+(.+?)[ \t]*#*$/m.exec(body.slice(0, 4_000))?.[1]
  const title = nameOf(heading && plainLine(heading), 300)
  return { text: plainText(body), facts: { ...(title ? { title } : {}), ...frontFacts(front?.[1] ?? '') } }
}

function frontFacts(front: string): StatedFacts {
  const given = new Map<string, string>()
  for (const line of front.split('\n')) {
    const m = /^([A-Za-z_-]{1,30})\s*:\s*(.+?)\s*$/.exec(line)
    if (m) given.set(m[1]!.toLowerCase(), m[2]!.replace(/^(["'])(.*)\1$/, '$2').replace(/^\[(.*)\]$/, '$1'))
  }
  const first = (...keys: readonly string[]) => keys.map((key) => given.get(key)).find((value) => value !== undefined)
  const title = nameOf(first('title', 'headline'), 300)
  const publisher = nameOf(first('publisher', 'source', 'site', 'outlet'))
  const author = nameOf(first('author', 'authors', 'byline'))
  const address = addressOf(first('url', 'link', 'address', 'canonical', 'canonical_url'))
  const published = dateIn(first('date', 'published', 'publishdate', 'pubdate', 'published_at', 'date_published'))
  return {
    ...(title ? { title } : {}),
    ...(publisher ? { publisher } : {}),
    ...(author ? { author } : {}),
    ...(address ? { address } : {}),
    ...(published ? { published } : {}),
  }
}

function plainText(body: string): string {
  return body
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .split('\n')
    .map(plainLine)
    .filter((line) => line !== tableRule)
    .join('\n')
}

const tableRule = '\0rule'

// Each repeated class stops at its own opening mark: a hostile line then costs its length, not its square.
function plainLine(line: string): string {
  const marks = line.length > 1_000 ? '' : line.replace(/[ \t]/g, '')
  if (marks.includes('|') && /^[|:-]*$/.test(marks) && marks.includes('---')) return tableRule
  if (/^(?:```|~~~)/.test(marks) || /^(?:-{3,}|\*{3,}|_{3,})$/.test(marks)) return ''
  return line
    .replace(/^\s{0,3}#{1,6}[ \t]+/, '')
    .replace(/^\s{0,3}>[> \t]*/, '')
    .replace(/^(\s*)[*+][ \t]+/, '$1- ')
    .replace(/^\s*\|(.*)\|\s*$/, (_, cells: string) =>
      cells
        .split('|')
        .map((cell) => cell.trim())
        .filter((cell) => cell !== '')
        .join(' | '),
    )
    .replace(/!\[[^\][]*\]\([^()\s]*(?:[ \t]+"[^"()]*")?\)/g, '')
    .replace(/\[([^\][]+)\]\([^()\s]*(?:[ \t]+"[^"()]*")?\)/g, '$1')
    .replace(/<(https?:\/\/[^<>\s]+)>/g, '$1')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/(?<![\w*])(\*{1,3})(?=[^\s*])([^*]*[^\s*])\1(?![\w*])/g, '$2')
    .replace(/(?<![\w*])(\*{2})(?=[^\s*])([^*]*[^\s*])\1(?![\w*])/g, '$2')
    .replace(/(?<!\w)(_{1,2})(?=[^\s_])([^_]*[^\s_])\1(?!\w)/g, '$2')
    .replace(/`([^`]+)`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+\-.!|$])/g, '$1')
}
