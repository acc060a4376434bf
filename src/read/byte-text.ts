/** Bytes as one character each, without a byte order mark or the zeros of UTF-16: enough to recognise ASCII in any encoding. */
export function asciiOf(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) if (byte !== 0 && byte !== 0xfe && byte !== 0xff) text += String.fromCharCode(byte)
  return text.replace(/^\xef\xbb\xbf/, '')
}
