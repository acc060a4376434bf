import { constants, createReadStream } from 'node:fs'
import { open, readdir, realpath, stat } from 'node:fs/promises'
import { basename, extname, join, sep } from 'node:path'
import { failed, type Gathered, instantOf, ok, type Problem, type Result } from '../base/index.ts'
import type { SourceBytes } from '../read/index.ts'
import type { FetchLimits } from './fetch-limits.ts'
import { mebibytes, readBounded, tooLarge } from './read-bounded.ts'

export const folderEndings: readonly string[] = ['.txt', '.md', '.html', '.htm', '.pdf', '.docx', '.eml', '.rss', '.atom']

export async function readStandardInput({ bytesMax }: FetchLimits): Promise<Result<SourceBytes, Problem>> {
  try {
    const read = await readBounded(process.stdin, bytesMax, 'standard input')
    return read.ok ? ok({ bytes: read.value, receivedAt: instantOf(Date.now()) }) : read
  } catch (error) {
    return failed(unreadable('standard input', error))
  }
}

/** A file (a pipe or device counts as one) or a folder. */
export async function fetchPath(path: string, limits: FetchLimits): Promise<Gathered<SourceBytes>> {
  const found = await kindOf(path)
  if (!found.ok) return { items: [], problems: [found.failure] }
  if (found.value === 'folder') return walkFolder(path, limits)
  const file = await readFileBounded(path, basename(path), limits.bytesMax)
  return file.ok ? { items: [file.value], problems: [] } : { items: [], problems: [file.failure] }
}

async function kindOf(path: string): Promise<Result<'folder' | 'file', Problem>> {
  try {
    return ok((await stat(path)).isDirectory() ? 'folder' : 'file')
  } catch (error) {
    return failed(unreadable(path, error))
  }
}

async function readFileBounded(path: string, name: string, bytesMax: number): Promise<Result<SourceBytes, Problem>> {
  try {
    const handle = await open(path, constants.O_RDONLY)
    const found = await handle.stat()
    if (found.size > bytesMax) {
      await handle.close()
      return failed(tooLarge(path, bytesMax))
    }
    // Sizes of pipes and devices are not known beforehand, and a file may grow: the count while reading is what holds.
    const read = await readBounded(createReadStream('', { fd: handle }), bytesMax, path)
    if (!read.ok) return read
    // A pipe's name ("63" of /dev/fd/63) is no name of a document.
    return ok({ bytes: read.value, ...(found.isFile() ? { name } : {}), receivedAt: instantOf(Date.now()) })
  } catch (error) {
    return failed(unreadable(path, error))
  }
}

interface Walk {
  readonly root: string
  readonly limits: FetchLimits
  readonly items: SourceBytes[]
  readonly problems: Problem[]
  /** Real paths of folders entered: a link back up would go round for ever. */
  readonly entered: Set<string>
  bytes: number
  entries: number
  full: boolean
}

/**
 * Files with the endings above, in name order, folders within it too. Names that begin with a dot and README files, which are
 * about a folder and not articles, are passed over; links that lead out of the folder are named and not followed.
 */
async function walkFolder(path: string, limits: FetchLimits): Promise<Gathered<SourceBytes>> {
  const walk: Walk = {
    root: await realpath(path),
    limits,
    items: [],
    problems: [],
    entered: new Set(),
    bytes: 0,
    entries: 0,
    full: false,
  }
  await enter(walk, path, '', 0)
  if (walk.items.length === 0 && walk.problems.length === 0)
    walk.problems.push({
      code: 'file-not-found',
      message: `The folder holds no ${folderEndings.join(', ')} file.`,
      where: path,
      mend: 'Give a folder with articles in it, or one file.',
    })
  return { items: walk.items, problems: walk.problems }
}

async function enter(walk: Walk, folder: string, name: string, depth: number): Promise<void> {
  if (depth > walk.limits.folderDepthMax) {
    walk.problems.push({
      code: 'file-too-large',
      message: `Folders are nested more than ${walk.limits.folderDepthMax} deep; what is below was left out.`,
      where: folder,
      mend: 'Give the inner folder by itself.',
    })
    return
  }
  try {
    walk.entered.add(await realpath(folder))
    const names = (await readdir(folder)).filter((entry) => !entry.startsWith('.')).sort(byCodeUnit)
    for (const entry of names) {
      if (walk.full) return
      await take(walk, join(folder, entry), name ? `${name}/${entry}` : entry, depth)
    }
  } catch (error) {
    walk.problems.push(unreadable(folder, error))
  }
}

async function take(walk: Walk, path: string, name: string, depth: number): Promise<void> {
  if (++walk.entries > walk.limits.folderEntriesMax) return stop(walk, path, `${walk.limits.folderEntriesMax} entries`)
  const target = await targetOf(path)
  if (!target.ok) {
    walk.problems.push(target.failure)
    return
  }
  const { real, kind } = target.value
  const wanted = kind === 'folder' || (kind === 'file' && isArticle(name))
  if (!wanted || walk.entered.has(real)) return
  if (real !== walk.root && !real.startsWith(walk.root.endsWith(sep) ? walk.root : walk.root + sep)) {
    walk.problems.push({
      code: 'file-unreadable',
      message: 'It is a link that leads out of the folder, and was not followed.',
      where: path,
      mend: 'Add the file it points to by its own path.',
    })
    return
  }
  if (kind === 'folder') return enter(walk, path, name, depth + 1)
  const file = await readFileBounded(path, name, walk.limits.bytesMax)
  if (!file.ok) walk.problems.push(file.failure)
  else if (fits(walk, file.value, path)) walk.items.push(file.value)
}

const isArticle = (name: string) => folderEndings.includes(extname(name).toLowerCase()) && !/(?:^|\/)README\.[a-z]+$/i.test(name)

function fits(walk: Walk, file: SourceBytes, path: string): boolean {
  const { folderFilesMax, folderBytesMax } = walk.limits
  walk.bytes += file.bytes.length
  if (walk.items.length >= folderFilesMax) stop(walk, path, `${folderFilesMax} files`)
  else if (walk.bytes > folderBytesMax) stop(walk, path, `${mebibytes(folderBytesMax)} MiB`)
  return !walk.full
}

function stop(walk: Walk, path: string, limit: string): void {
  walk.full = true
  walk.problems.push({
    code: 'file-too-large',
    message: `The folder holds more than ${limit}; this file and those after it were left out.`,
    where: path,
    mend: 'Add the rest in smaller folders.',
  })
}

async function targetOf(
  path: string,
): Promise<Result<{ readonly real: string; readonly kind: 'file' | 'folder' | 'other' }, Problem>> {
  try {
    const real = await realpath(path)
    const found = await stat(real)
    // A pipe in a folder would wait for its writer; only one that is named itself is read.
    return ok({ real, kind: found.isDirectory() ? 'folder' : found.isFile() ? 'file' : 'other' })
  } catch (error) {
    return failed(unreadable(path, error))
  }
}

/** Not by locale: the order must be the same on every machine. */
const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function unreadable(where: string, error: unknown): Problem {
  const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error)
  if (reason === 'ENOENT' || reason === 'ENOTDIR')
    return {
      code: 'file-not-found',
      message: 'There is no such file or folder.',
      where,
      mend: 'Check the path, and that it is relative to where you are.',
    }
  if (reason === 'EACCES' || reason === 'EPERM')
    return {
      code: 'file-unreadable',
      message: 'You are not allowed to read it.',
      where,
      mend: 'Change its permissions, or copy it to where you may read it.',
    }
  return {
    code: 'file-unreadable',
    message: `It cannot be read (${reason}).`,
    where,
    mend: 'Copy it to a plain file and add that.',
  }
}
