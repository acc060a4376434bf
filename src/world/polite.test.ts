import { describe, expect, it } from 'vitest'
import { fetchSources } from './fetch-sources.ts'
import { mannersFor, Turnstile } from './polite.ts'

const sec = new URL('https://www.sec.gov/Archives/edgar/data/1/a.htm')

describe('hosts with rules', () => {
  it('[WO40] one that asks who is calling is not called before somebody says so', async () => {
    expect(mannersFor(sec, 'Ada Holm ada@desk.example')).toEqual({
      ok: true,
      value: { agent: 'edifice Ada Holm ada@desk.example', perSecond: 10 },
    })
    for (const contact of [undefined, '', 'Ada', 'a@b.example\r\nX: y']) expect(mannersFor(sec, contact).ok).toBe(false)
    expect(mannersFor(new URL('https://notsec.gov.example/'), undefined)).toEqual({ ok: true, value: { agent: 'edifice' } })
    delete process.env.EDIFICE_CONTACT
    const { problems } = await fetchSources(sec.href)
    expect(problems).toMatchObject([{ code: 'address-refused', mend: expect.stringContaining('EDIFICE_CONTACT') }])
  })
  it('[WO41] no second holds more requests than the rule allows, whenever they are asked for', () => {
    const turnstile = new Turnstile(10)
    const starts = Array.from({ length: 57 }, (_, i) => {
      const now = i < 30 ? 0 : 1000 + i
      return now + turnstile.take(now)
    })
    expect(starts.toSorted((a, b) => a - b)).toEqual(starts)
    for (const [i, at] of starts.entries()) expect((starts[i + 10] ?? Number.POSITIVE_INFINITY) - at).toBeGreaterThanOrEqual(1000)
    expect(starts[9]).toBe(0)
    expect(starts[29]).toBe(2000)
  })
})
