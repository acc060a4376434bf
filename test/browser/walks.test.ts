import { readFileSync } from 'node:fs'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Language } from '../../src/base/index.ts'
import type { RunningServer } from '../../src/server/index.ts'
import { headline, mending, noBrowser, openBrowser, openPage, serveSample, tabTo, waitForHeadline } from './screens.ts'

interface Reader {
  readonly lang: Language
  readonly theme: 'light' | 'dark'
  readonly filter: string
  readonly headlineBefore: RegExp
  readonly twenty: RegExp
  readonly hundred: RegExp
  readonly instead: string
  readonly first: RegExp
  readonly others: RegExp
}
const readers: readonly Reader[] = [
  {
    lang: 'en',
    theme: 'light',
    filter: 'nvidia openai',
    headlineBefore: /Up to \$100bn, letter of intent/,
    twenty: /\$20bn/,
    hundred: /\$100bn/,
    instead: '20 instead of 100',
    first: / first$/,
    others: /^Others put in$/,
  },
  {
    lang: 'zh-Hant',
    theme: 'dark',
    filter: '輝達 OpenAI',
    headlineBefore: /1000億美元/,
    twenty: /200億美元/,
    hundred: /1000億美元/,
    instead: '200億而非1000億',
    first: /優先$/,
    others: /^其他人補足$/,
  },
  {
    lang: 'zh-Hans',
    theme: 'light',
    filter: '英伟达 OpenAI',
    headlineBefore: /1000亿美元/,
    twenty: /200亿美元/,
    hundred: /1000亿美元/,
    instead: '200亿而非1000亿',
    first: /优先$/,
    others: /^其他人补足$/,
  },
]

describe.skipIf(noBrowser)(`walks by keyboard (without a browser, run: ${mending})`, () => {
  let server: RunningServer
  let browser: BrowserContext
  beforeAll(async () => {
    server = (await serveSample()).server
    browser = await openBrowser()
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  const open = async ({ lang, theme }: Reader, path: string) => {
    const opened = await openPage(browser, `${server.address}${path}${path.includes('?') ? '&' : '?'}lang=${lang}`)
    await opened.page.evaluate((name) => {
      document.documentElement.dataset.theme = name
    }, theme)
    return opened
  }
  const command = async (page: Page, words: string) => {
    await page.keyboard.press('Control+k')
    await page.locator('[role=combobox]').waitFor()
    await page.keyboard.insertText(words)
    await page.locator('[role=option]').first().waitFor()
    await page.waitForFunction(
      (typed) => (document.querySelector<HTMLInputElement>('[role=combobox]')?.value ?? '') === typed,
      words,
    )
  }

  it.each(readers)(
    '[WB15] ledger, story, claim, earlier date, run and picture, in $lang, $theme',
    { timeout: 90_000 },
    async (reader) => {
      const { page, faults } = await open(reader, '/')
      await page.keyboard.press('/')
      await page.keyboard.insertText(reader.filter)
      await page.waitForURL(/[?&]q=/)
      await page.keyboard.press('Enter')
      await page.keyboard.press('j')
      await page.locator('tr[aria-selected]').waitFor()
      await page.keyboard.press('Enter')
      await page.waitForURL(/\/story\/C-0001/)
      await page.locator('.picture svg [data-claim]').first().waitFor()

      await page.keyboard.press('j')
      await page.locator('aside.draw .q').waitFor()
      await page.keyboard.press('j')
      await page.locator('aside.draw .kick', { hasText: '2' }).first().waitFor()
      await page.keyboard.press('Escape')

      await command(page, 'as of 2 Dec 2025')
      await page.keyboard.press('Enter')
      await waitForHeadline(page, reader.headlineBefore)
      expect(page.url()).toContain('known=2025-12-02')
      // The previous view may stand dimmed for a moment; when the page has settled nothing later may be left in it.
      await expect.poll(() => page.locator('main').textContent(), { timeout: 15_000 }).not.toMatch(reader.twenty)

      await page.keyboard.press('s')
      await page.waitForURL(/\/stress\?.*set=C-0001:100/)
      await tabTo(page, { role: 'slider', name: /→/ })
      await page.keyboard.press('Home')
      for (let i = 0; i < 20; i++) await page.keyboard.press('ArrowRight')
      await page.waitForURL(/set=C-0001:20(&|$)/)
      await waitForHeadline(page, reader.twenty)

      await page.keyboard.press('Shift+E')
      await tabTo(page, { role: 'button', name: /^PNG$/ })
      const [png] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
      expect(
        readFileSync(await png.path())
          .subarray(1, 4)
          .toString(),
      ).toBe('PNG')
      expect(faults).toEqual([])
      await page.close()
    },
  )

  it.each(readers)(
    '[WB16] "20 instead of 100", the order of payment, others, and what turns it round, in $lang',
    { timeout: 90_000 },
    async (reader) => {
      const { page, faults } = await open(reader, '/?known=2026-02-04')
      await command(page, reader.instead)
      await page.locator('[role=option]', { hasText: reader.hundred }).first().waitFor({ timeout: 15_000 })
      await page.keyboard.press('Enter')
      await page.waitForURL(/\/stress\?.*set=C-0001:20/)
      await waitForHeadline(page, reader.twenty)
      const before = await headline(page)
      await expect.poll(() => page.locator('[data-kind=short] text').count(), { timeout: 15_000 }).toBeGreaterThan(3)

      await tabTo(page, { role: 'radio', name: /^(Pro rata|按比例)$/ })
      await nextRadio(page, /order=first:/)
      await nextRadio(page, /order=last:/)

      await page
        .locator('section[aria-label] h2', { hasText: /Turn it round|反向|倒推/ })
        .first()
        .waitFor({ timeout: 20_000 })
      await tabTo(page, { role: 'slider', name: reader.others }, { back: true })
      await page.keyboard.press('End')
      await page.waitForURL(/fill=\d+/)
      await expect.poll(() => headline(page), { timeout: 15_000 }).not.toBe(before)
      expect(faults).toEqual([])
      await page.close()
    },
  )

  it('[WB22] a pasted Chinese text is read, certain claims are accepted at once, the others one key each on Review', async () => {
    const { page, faults } = await open(readers[1]!, '/add')
    const waits = async () => Number(/\d+/.exec(await headline(page))?.[0] ?? 0)
    await page.keyboard.press('n')
    await page.keyboard.insertText(chineseText)
    await page.keyboard.press('Control+Enter')
    await page.locator('.found > li[data-review]').first().waitFor()
    await page.keyboard.press('g')
    await page.keyboard.press('r')
    await page.locator('.review-item').waitFor()
    await page.keyboard.press('Shift+A')
    await expect.poll(() => page.locator('.btn:has-text("接受")').first().isDisabled()).toBe(true)
    const start = await waits()
    expect(start).toBeGreaterThan(3)
    // A key decides an undertaking whole, with as many statements as wait on it.
    const fewerThan = async (before: number) => {
      await expect.poll(waits).toBeLessThan(before)
      return waits()
    }
    await page.keyboard.press('a')
    const accepted = await fewerThan(start)
    await page.keyboard.press('x')
    const rejected = await fewerThan(accepted)
    await page.keyboard.press('e')
    await page.locator('form.correct input').waitFor()
    await page.keyboard.insertText('200億')
    await page.keyboard.press('Enter')
    await expect.poll(waits).toBe(rejected - 1)
    await page.keyboard.press('e')
    await page.locator('form.correct input').waitFor()
    await page.keyboard.insertText('很多')
    await page.keyboard.press('Enter')
    await page.locator('form.correct [role=alert]').waitFor()
    await page.keyboard.press('Escape')
    await tabTo(page, { role: 'button', name: /連結衝突/ })
    await page.keyboard.press('l')
    await page.locator('.others, .review-item > .src:last-child').first().waitFor()
    await page.keyboard.press('l')
    for (const left of [rejected, accepted, start]) {
      await page.keyboard.press('u')
      await expect.poll(waits).toBe(left)
    }
    // Asked for on purpose: what is no figure is refused.
    expect(faults.filter((fault) => !fault.includes('400'))).toEqual([])
    await page.close()
  }, 60_000)
})

/** The next of a group of radio buttons. It is chosen while the arrow is down; on a machine too busy for that, by the space bar, as anybody would. */
async function nextRadio(page: Page, chosen: RegExp): Promise<void> {
  await page.keyboard.press('ArrowRight', { delay: 300 })
  const reached = await page.waitForURL(chosen, { timeout: 5_000 }).then(
    () => true,
    () => false,
  )
  if (!reached) await page.keyboard.press('Space')
  await page.waitForURL(chosen)
}

const chineseText = ['nvidia-openai-news.zh-hans.txt', 'who-is-owed-what.zh-hant.txt', 'who-is-owed-what.zh-hans.txt']
  .map((name) => readFileSync(`examples/articles/${name}`, 'utf8'))
  .join('\n\n')
