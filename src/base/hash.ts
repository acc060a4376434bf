import { sha256 as digest } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** SHA-256 of bytes or of a text's UTF-8, 64 lower-case hex digits. Pure JavaScript: the same in Node and in a browser. */
export const sha256Hex = (data: Uint8Array | string): string =>
  bytesToHex(digest(typeof data === 'string' ? utf8ToBytes(data) : data))
