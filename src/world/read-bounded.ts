import { failed, ok, type Problem, type Result } from '../base/index.ts'

/** Everything a stream gives, or a problem as soon as it gives more than `bytesMax`. The stream is closed either way. */
export async function readBounded(
  stream: AsyncIterable<Uint8Array>,
  bytesMax: number,
  where: string,
): Promise<Result<Uint8Array, Problem>> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    // Leaving the loop destroys the stream.
    if (size > bytesMax) return failed(tooLarge(where, bytesMax))
    chunks.push(chunk)
  }
  return ok(Buffer.concat(chunks, size))
}

export const tooLarge = (where: string, bytesMax: number): Problem => ({
  code: 'file-too-large',
  way: 'larger-than',
  values: { max: mebibytes(bytesMax) },
  message: `It is larger than ${mebibytes(bytesMax)} MiB.`,
  where,
  mend: 'Split it, or add only the part that matters.',
})

export const mebibytes = (bytes: number): string => String(Math.round((bytes / 2 ** 20) * 100) / 100)
