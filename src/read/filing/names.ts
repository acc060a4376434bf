/** Namespaces of the marks themselves. Years are versions of one vocabulary. */
export const inlineSpace = /^http:\/\/www\.xbrl\.org\/20\d\d\/inlineXBRL$/
export const instanceSpace = 'http://www.xbrl.org/2003/instance'
export const dimensionSpace = 'http://xbrl.org/2006/xbrldi'
export const schemaInstanceSpace = 'http://www.w3.org/2001/XMLSchema-instance'
export const linkSpace = 'http://www.xbrl.org/2003/linkbase'

const publicSpaces: readonly (readonly [space: RegExp, prefix: string])[] = [
  [/^https?:\/\/fasb\.org\/us-gaap\/|^http:\/\/xbrl\.us\/us-gaap\//, 'us-gaap'],
  [/^https?:\/\/fasb\.org\/srt\//, 'srt'],
  [/^https?:\/\/xbrl\.sec\.gov\/([a-z-]+)\//, ''],
  [/^https?:\/\/xbrl\.ifrs\.org\/taxonomy\//, 'ifrs-full'],
]

/** A name with the prefix that everybody uses for its vocabulary; of the filer's own, with the filer's. A prefix is only an abbreviation. */
export function wellKnownName(
  written: string,
  resolve: (prefix: string) => string | undefined,
): { name: string; custom: boolean } {
  const colon = written.indexOf(':')
  const prefix = colon === -1 ? '' : written.slice(0, colon)
  const local = written.slice(colon + 1)
  const space = resolve(prefix) ?? ''
  for (const [pattern, usual] of publicSpaces) {
    const m = pattern.exec(space)
    if (m) return { name: `${usual || m[1]}:${local}`, custom: false }
  }
  return { name: prefix === '' ? local : `${prefix}:${local}`, custom: true }
}
