/** Uniforms of one path: Philox4x32-10 [Salmon et al. 2011] at counter (block, 0, path), key the seed; two of 53 bits from each block. */
export class Path {
  seed: u64
  path: u64
  drawn: u32 = 0
  w0: u32 = 0
  w1: u32 = 0
  w2: u32 = 0
  w3: u32 = 0
  constructor(seed: u64) {
    this.seed = seed
    this.path = 0
  }
  begin(path: u64): void {
    this.path = path
    this.drawn = 0
  }
  private refill(block: u32): void {
    let c0: u32 = block
    let c1: u32 = 0
    let c2 = <u32>this.path
    let c3 = <u32>(this.path >> 32)
    let k0 = <u32>this.seed
    let k1 = <u32>(this.seed >> 32)
    for (let round = 0; round < 10; round++) {
      const p0 = <u64>c0 * 0xd2511f53
      const p1 = <u64>c2 * 0xcd9e8d57
      c0 = <u32>(p1 >> 32) ^ c1 ^ k0
      c2 = <u32>(p0 >> 32) ^ c3 ^ k1
      c1 = <u32>p1
      c3 = <u32>p0
      k0 += 0x9e3779b9
      k1 += 0xbb67ae85
    }
    this.w0 = c0
    this.w1 = c1
    this.w2 = c2
    this.w3 = c3
  }
  /** In (0, 1): the middle of one of 2⁵³ steps. */
  uniform(): f64 {
    const second = this.drawn & 1
    if (second === 0) this.refill(this.drawn >> 1)
    this.drawn++
    const high = (second !== 0 ? this.w2 : this.w0) >> 5
    const low = (second !== 0 ? this.w3 : this.w1) >> 6
    return (<f64>(((<u64>high) << 26) | <u64>low) + 0.5) / 9007199254740992
  }
}
