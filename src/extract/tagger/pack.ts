import { rowLength, type Weights } from './decode.ts'
import { foldBits } from './fold.ts'
import { labelCount } from './labels.ts'

/** One step of a packed weight, nats; features that say less than `least` of every label are left out. */
export const step = 0.02
const least = 0.08

/**
 * Weights as text: base64 of the pairs' weights (int8 steps), then for each feature kept the gap to the one before (one byte, or 255
 * and two bytes), a bit for each label that has a weight, and those weights (int8).
 */
export function packed(weights: Weights): string {
  const bytes: number[] = []
  const whole = (w: number) => Math.max(-127, Math.min(127, Math.round(w / step)))
  for (const w of weights.ofPair) bytes.push(whole(w) & 255)
  let before = -1
  for (let feature = 0; feature < 1 << foldBits; feature++) {
    const row = Array.from({ length: labelCount }, (_, y) => whole(weights.ofFeature[feature * rowLength + y]!))
    if (row.every((w) => Math.abs(w) * step < least)) continue
    const gap = feature - before - 1
    if (gap < 255) bytes.push(gap)
    else bytes.push(255, gap >> 8, gap & 255)
    before = feature
    bytes.push(row.reduce((bits, w, y) => bits | (w === 0 ? 0 : 1 << y), 0))
    for (const w of row) if (w !== 0) bytes.push(w & 255)
  }
  return btoa(bytes.map((byte) => String.fromCharCode(byte)).join(''))
}

/** In steps. */
export function unpacked(text: string): Weights {
  const bytes = Uint8Array.from(atob(text), (unit) => unit.charCodeAt(0))
  const signed = (at: number) => (bytes[at]! << 24) >> 24
  const ofPair = new Int16Array((labelCount + 1) * labelCount)
  for (let i = 0; i < ofPair.length; i++) ofPair[i] = signed(i)
  const ofFeature = new Int16Array((1 << foldBits) * rowLength)
  let feature = -1
  for (let at = ofPair.length; at < bytes.length; ) {
    let gap = bytes[at++]!
    if (gap === 255) {
      gap = (bytes[at]! << 8) | bytes[at + 1]!
      at += 2
    }
    feature += gap + 1
    const bits = bytes[at++]!
    for (let y = 0; y < labelCount; y++) if (bits & (1 << y)) ofFeature[feature * rowLength + y] = signed(at++)
  }
  return { ofFeature, ofPair }
}
