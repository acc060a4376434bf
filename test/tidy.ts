import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { mayImport, mayUse } from './rooms.ts'

const src = resolve(import.meta.dirname, '../src')
type Room = keyof typeof mayImport
const effectRooms: readonly Room[] = ['world', 'cli', 'server']
/** The browser has a console and a clock of its own; the rest of the rule holds there too. */
const bannedWords: readonly { pattern: RegExp; word: string; instead: string; freeIn: readonly Room[] }[] = [
  { pattern: /\bDate\.now\(|new Date\(\)/, word: 'the clock', instead: 'world.now()', freeIn: [...effectRooms, 'web'] },
  { pattern: /\bMath\.random\(/, word: 'Math.random', instead: 'a seeded Random', freeIn: ['web'] },
  { pattern: /\bconsole\./, word: 'console', instead: 'a returned Problem', freeIn: effectRooms },
  { pattern: /from 'node:/, word: 'node:*', instead: 'World', freeIn: effectRooms },
  { pattern: /\bas any\b|@ts-ignore/, word: 'any', instead: 'a type', freeIn: [] },
]

interface SourceFile {
  readonly path: string
  readonly text: string
}
const isTest = (path: string) => /\.(test|cases|bench)\.tsx?$/.test(path) || path.includes(`${sep}testing${sep}`)
const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(join(folder, entry.name)) : /\.tsx?$/.test(entry.name) ? [join(folder, entry.name)] : [],
  )
export const readSource = (): SourceFile[] =>
  filesBelow(src).map((path) => ({ path: relative(src, path), text: readFileSync(path, 'utf8') }))

const roomOf = (path: string): Room => (path.includes(sep) ? path.split(sep)[0]! : path.replace(/\.tsx?$/, '')) as Room
const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`])\/\/.*$/gm, '$1')
const importsOf = (file: SourceFile): string[] =>
  [
    ...withoutComments(file.text).matchAll(
      /(?:^|\n)\s*(?:import|export)\b[^'";]*?from\s*'([^']+)'|import\s*\(\s*'([^']+)'|(?:^|\n)\s*import\s+'([^']+)'/g,
    ),
  ].map((m) => (m[1] ?? m[2] ?? m[3])!)

/** Every breach of the house rules in `files`, one sentence each. */
export function breachesOf(files: readonly SourceFile[]): string[] {
  const breaches: string[] = []
  for (const file of files.filter((f) => !isTest(f.path))) {
    const room = roomOf(file.path)
    if (!(room in mayImport)) {
      breaches.push(`${file.path}: "${room}" is no room of test/rooms.ts`)
      continue
    }
    for (const target of importsOf(file)) {
      if (!target.startsWith('.')) {
        const name = target.startsWith('@') ? target.split('/').slice(0, 2).join('/') : target.split('/')[0]!
        const free = target.startsWith('node:') || (mayUse[room] ?? []).includes(name)
        if (!free) breaches.push(`${file.path}: ${room} may not use the package ${name}`)
        continue
      }
      const path = relative(src, resolve(src, dirname(file.path), target))
      const other = roomOf(path)
      if (other === room || path.endsWith('.css') || path.startsWith('..')) continue
      if (!(mayImport[room] as readonly string[]).includes(other)) breaches.push(`${file.path}: ${room} may not import ${other}`)
      const door = path.includes(sep) ? path.split(sep).slice(1).join('/') : 'index.ts'
      if (door !== 'index.ts') breaches.push(`${file.path}: rooms meet at index.ts, not at ${path}`)
    }
    const code = withoutComments(file.text)
    for (const { pattern, word, instead, freeIn } of bannedWords)
      if (!freeIn.includes(room) && pattern.test(code)) breaches.push(`${file.path}: ${word} is not for ${room}; use ${instead}`)
  }
  return [...breaches, ...cyclesOf(files.filter((f) => !isTest(f.path)))]
}

/** Files that import each other in a circle, index.ts included: a room's door may not be used from inside the room. */
function cyclesOf(files: readonly SourceFile[]): string[] {
  const known = new Map(files.map((f) => [f.path, f]))
  const state = new Map<string, 'open' | 'done'>()
  const found: string[] = []
  const visit = (path: string, trail: readonly string[]): void => {
    if (state.get(path) === 'done') return
    if (state.get(path) === 'open') {
      found.push(`circle: ${[...trail.slice(trail.indexOf(path)), path].join(' -> ')}`)
      return
    }
    state.set(path, 'open')
    for (const target of importsOf(known.get(path)!).filter((t) => t.startsWith('.'))) {
      const next = relative(src, resolve(src, dirname(path), target))
      if (known.has(next)) visit(next, [...trail, path])
    }
    state.set(path, 'done')
  }
  for (const path of known.keys()) visit(path, [])
  return found
}
