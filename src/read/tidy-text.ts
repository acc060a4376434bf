/**
 * Line ends become \n; control characters and marks that nobody sees (zero-width, bidirectional, soft hyphen, tags) go.
 * Everything visible stays code point for code point: a quote must be found exactly as it stands.
 */
export function tidyText(text: string): string {
  return text.replace(/\r\n?|\u2028|\u2029|\u0085|[\v\f]/g, '\n').replace(unseen, '')
}

const seen = String.raw`\p{Script=Latin}\p{Script=Han}\p{Nd}\p{P}\s\$`
const never = String.raw`\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}`
// \u200c and \u200d join emoji and the letters of some scripts; after a Latin or Han letter they only hide a word from a search.
const unseen = new RegExp(String.raw`[${never}]|(?<=^|[${seen}${never}\u200c\u200d])[\u200c\u200d]`, 'gu')
