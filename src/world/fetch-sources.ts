import type { Gathered, Language } from '../base/index.ts'
import type { SourceBytes } from '../read/index.ts'

/** Implements World.fetchSources. `stdin` is read only for "-". Folders are walked in name order, files of known endings only. */
export async function fetchSources(
  reference: string,
  options: { readonly language?: Language } = {},
): Promise<Gathered<SourceBytes>> {
  throw new Error(`broken law: not built yet ${reference} ${options.language}`)
}
