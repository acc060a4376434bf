import { afterAll, describe, expect, it } from 'vitest'
import { buildDebtNetwork, clearBatch, clearingTask } from '../stress/index.ts'
import { openThreads } from './threads.ts'

const parties = 300
const draw = (k: number) => ((k * 7919) % 1009) / 1009
const network = buildDebtNetwork({
  parties,
  payer: Array.from({ length: 6 * parties }, (_, k) => k % parties),
  payee: Array.from({ length: 6 * parties }, (_, k) => (k + 1 + Math.floor(298 * draw(k))) % parties),
  due: Array.from({ length: 6 * parties }, (_, k) => 1 + 99 * draw(3 * k + 1)),
  dueOutside: Array.from({ length: parties }, (_, i) => 50 * draw(i + 5)),
})
const assetsOf = (scenarios: number) => Float64Array.from({ length: scenarios * parties }, (_, k) => 150 * draw(5 * k + 2))
const bytes = (values: Float64Array | Uint8Array) =>
  Buffer.from(values.buffer, values.byteOffset, values.byteLength).toString('base64')

const one = openThreads(1)
const two = openThreads(2)
const three = openThreads(3)
afterAll(async () => {
  await Promise.all([one.close(), two.close(), three.close()])
})

describe('threads', () => {
  it('[KE30] give the same bytes, however many there are', async () => {
    const assets = assetsOf(203)
    const plain = clearBatch(network, assets)
    for (const threads of [one, two, three]) {
      const cleared = await threads.clearBatch(network, assets)
      expect(bytes(cleared.payments)).toBe(bytes(plain.payments))
      expect(bytes(cleared.defaults)).toBe(bytes(plain.defaults))
      expect(bytes(cleared.errorRelative)).toBe(bytes(plain.errorRelative))
    }
  })
  it('[KE31] answer questions asked at the same time one after the other, each its own', async () => {
    const first = assetsOf(40)
    const second = first.map((has) => has * 2)
    const [a, b] = await Promise.all([two.clearBatch(network, first), two.clearBatch(network, second)])
    expect(bytes(a.payments)).toBe(bytes(clearBatch(network, first).payments))
    expect(bytes(b.payments)).toBe(bytes(clearBatch(network, second).payments))
  })
  it('[KE32] tell how far they are, and that they have done all', async () => {
    const seen: number[] = []
    await two.run(clearingTask(network, assetsOf(203), {}), { onProgress: (done) => seen.push(done) })
    expect(seen.at(-1)).toBe(203)
  })
  it('[KE33] stop when asked to, and do not pass off as solved what they did not reach', async () => {
    const outcome = await two.run(clearingTask(network, assetsOf(203), {}), { signal: AbortSignal.abort() })
    expect(outcome.bound.every((bound) => bound === Number.POSITIVE_INFINITY)).toBe(true)
    expect(bytes((await two.clearBatch(network, assetsOf(16))).payments)).toBe(bytes(clearBatch(network, assetsOf(16)).payments))
  })
})
