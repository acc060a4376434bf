import { Work } from './system'

/** Eight scenarios stand side by side: a party's row is eight f64, four registers wide. */
export const lanes: u32 = 8
export const rowBits: u32 = 6

// @ts-ignore: decorator
@inline
export function clamp(x: v128): v128 {
  return f64x2.pmin(f64x2.splat(1), f64x2.pmax(f64x2.splat(0), x))
}

// @ts-ignore: decorator
@inline
export function copyRow(to: usize, from: usize): void {
  v128.store(to, v128.load(from))
  v128.store(to, v128.load(from, 16), 16)
  v128.store(to, v128.load(from, 32), 32)
  v128.store(to, v128.load(from, 48), 48)
}

// @ts-ignore: decorator
@inline
export function store4(to: usize, x0: v128, x1: v128, x2: v128, x3: v128): void {
  v128.store(to, x0)
  v128.store(to, x1, 16)
  v128.store(to, x2, 32)
  v128.store(to, x3, 48)
}

/** Copies of the few back to their places among all. */
export function scatter(work: Work, from: usize, few: u32): void {
  const strained = work.strained
  const strain = work.strain
  for (let at: usize = 0; at < <usize>few; at++, from += 64)
    copyRow(strain + (<usize>load<u32>(strained + (at << 2)) << rowBits), from)
}
