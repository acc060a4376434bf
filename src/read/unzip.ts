import { FlateErrorCode, Unzip, UnzipInflate } from 'fflate'
import { failed, ok, type Result } from '../base/index.ts'
import { readLimits } from './limits.ts'

export type ZipFailure = 'too-large' | 'damaged' | 'cut-off'

/**
 * The wanted parts of a ZIP archive. What a header says of sizes is not believed: the bytes that come out are counted, in all and against
 * those that went in, and the reading stops at the limit. Parts not wanted, archives inside it too, are passed over packed.
 */
export function unzip(bytes: Uint8Array, wanted: ReadonlySet<string>): Result<ReadonlyMap<string, Uint8Array>, ZipFailure> {
  const open = new Map<string, Uint8Array[]>()
  const parts = new Map<string, Uint8Array>()
  let failure: ZipFailure | undefined
  let entries = 0
  let size = 0
  const reader = new Unzip((file) => {
    if (++entries > readLimits.zipEntriesMax) failure = 'too-large'
    if (!wanted.has(file.name) || open.has(file.name)) return
    const chunks: Uint8Array[] = []
    open.set(file.name, chunks)
    file.ondata = (error, chunk, final) => {
      if (error) failure ??= failureOf(error)
      else if (failure === undefined) {
        size += chunk.length
        if (size > readLimits.zipInflatedMax) failure = 'too-large'
        chunks.push(chunk)
        if (final) parts.set(file.name, joined(chunks))
      }
    }
    file.start()
  })
  reader.register(UnzipInflate)
  try {
    // Small steps: one step can come out a thousand times as large as it went in.
    for (let at = 0; at < bytes.length && failure === undefined; at += stepBytes) {
      reader.push(bytes.subarray(at, at + stepBytes), at + stepBytes >= bytes.length)
      if (size > ratioFreeBytes && size > (at + stepBytes) * readLimits.zipRatioMax) failure = 'too-large'
    }
  } catch (error) {
    failure ??= failureOf(error)
  }
  if (failure !== undefined) return failed(failure)
  return parts.size < open.size ? failed('cut-off') : ok(parts)
}

const failureOf = (error: unknown): ZipFailure =>
  // "Invalid" is what the library says when the archive ends before a part does.
  error instanceof Error &&
  'code' in error &&
  (error.code === FlateErrorCode.UnexpectedEOF || error.code === FlateErrorCode.InvalidZipData)
    ? 'cut-off'
    : 'damaged'

const stepBytes = 16_384
/** Below it even an extreme ratio does no harm; blank forms pack very well. */
const ratioFreeBytes = 4 * 1024 * 1024

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0))
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
