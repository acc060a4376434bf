/** What a file is when it is not text, by its first bytes. Words complete "It is …". */
const signatures: readonly (readonly [what: string, hex: string])[] = [
  ['a PDF', '255044462d'],
  ['a PNG picture', '89504e470d0a1a0a'],
  ['a JPEG picture', 'ffd8ff'],
  ['a GIF picture', '474946383761'],
  ['a GIF picture', '474946383961'],
  ['a ZIP archive (Word, Excel and EPUB files are)', '504b0304'],
  ['an empty ZIP archive', '504b0506'],
  ['an old Word or Excel file', 'd0cf11e0a1b11ae1'],
  ['an RTF document', '7b5c727466'],
  ['a gzip archive', '1f8b08'],
  ['an xz archive', 'fd377a585a00'],
  ['a 7-Zip archive', '377abcaf271c'],
  ['a RAR archive', '526172211a07'],
  ['a program', '7f454c46'],
  ['an SQLite database', '53514c69746520666f726d6174203300'],
]

export function signatureOf(bytes: Uint8Array): string | undefined {
  for (const [what, hex] of signatures) {
    const length = hex.length / 2
    if (bytes.length < length) continue
    let same = true
    for (let i = 0; i < length && same; i++) same = bytes[i] === Number.parseInt(hex.slice(i * 2, i * 2 + 2), 16)
    if (same) return what
  }
  return undefined
}
