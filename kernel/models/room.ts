/** Flat lists cross between JavaScript and this module at their address. */
export type Reals = StaticArray<f64>
export type Wholes = StaticArray<i32>

export function reals(length: i32): Reals {
  return new StaticArray<f64>(length)
}
export function wholes(length: i32): Wholes {
  return new StaticArray<i32>(length)
}

/** A default, a failure, a limit reached: strict, beyond this much of what it is measured by. */
export const strict: f64 = 1e-12
