import { readFileSync } from 'node:fs'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { QueueAnswer } from '../../src/wire/index.ts'
import { headline, mending, noBrowser, openBrowser, openPage, serveSample } from './screens.ts'

const article = readFileSync('examples/articles/ten-promises-of-a-port.zh-hant.txt', 'utf8')
const actionsMax = 19

describe.skipIf(noBrowser)(`an article becomes a reviewed ledger (without a browser, run: ${mending})`, () => {
  let browser: BrowserContext
  beforeAll(async () => {
    browser = await openBrowser()
  }, 60_000)
  afterAll(async () => browser?.close())

  it.each([
    { lang: 'en', theme: 'dark' },
    { lang: 'zh-Hant', theme: 'light' },
    { lang: 'zh-Hans', theme: 'dark' },
  ] as const)(
    '[WB70] 4,000 Chinese characters are pasted and every claim of theirs decided in under 20 actions, in $lang, $theme',
    { timeout: 90_000 },
    async ({ lang, theme }) => {
      expect(article.replace(/\s/g, '').length).toBeGreaterThanOrEqual(4_000)
      const { server, store } = await serveSample()
      const { page, faults } = await openPage(browser, `${server.address}/?lang=${lang}`)
      await page.evaluate((name) => {
        document.documentElement.dataset.theme = name
      }, theme)
      const hands = handsOn(page)
      const queue = (): Promise<QueueAnswer> => fetch(`${server.address}/api/queue`).then((answer) => answer.json())

      await hands.press('n')
      await page.locator('textarea.paste:focus').waitFor()
      await hands.paste(article)
      await hands.press('Control+Enter')
      await page.locator('.found > li[data-review]').first().waitFor()
      const { waiting, cards, certain } = await queue()
      expect(waiting).toBeGreaterThan(cards)
      expect(cards).toBeGreaterThan(5)

      if (certain.length > 0) await hands.press('Shift+A')
      await hands.press('Enter')
      for (;;) {
        const card = await cardOn(page)
        if (!card) break
        // What is said of no undertaking is thrown out in one key; an undertaking is taken in whole.
        await hands.press(card.aboutNone ? 'x' : 'a')
        await expect.poll(() => cardOn(page)).not.toEqual(card)
      }
      expect(hands.actions()).toBeLessThanOrEqual(actionsMax)
      expect(await queue()).toMatchObject({ waiting: 0, cards: 0, certain: [] })
      expect(await headline(page)).not.toMatch(/\d/)
      expect(faults).toEqual([])
      await page.close()
      await server.close()
      store.close()
    },
  )
})

describe.skipIf(noBrowser)(`a long text (without a browser, run: ${mending})`, () => {
  let browser: BrowserContext
  beforeAll(async () => {
    browser = await openBrowser()
  }, 60_000)
  afterAll(async () => browser?.close())

  it('[WB71] its claims come while it is read; stopped by key, what was found is kept, and the screen says how far it came', async () => {
    const { server, store } = await serveSample()
    const { page, faults } = await openPage(browser, `${server.address}/add?lang=en`)
    await page.getByRole('tab', { name: 'Open a file' }).click()
    const file = { name: 'deals.txt', mimeType: 'text/plain', buffer: Buffer.from(longText) }
    await page.locator('input[type=file]').setInputFiles(file)
    await page.keyboard.press('Control+Enter')
    await page.locator('progress').waitFor()
    const counted = async () => Number(/\d+/.exec(await headline(page))?.[0] ?? 0)
    await expect.poll(counted, { timeout: 20_000, interval: 20 }).toBeGreaterThan(0)
    const early = await counted()
    await expect.poll(counted, { timeout: 20_000, interval: 20 }).toBeGreaterThan(early)
    await page.keyboard.press('Escape')
    await page.locator('[role=status]', { hasText: /Stopped at \d+%/ }).waitFor()
    const kept = await counted()
    expect(kept).toBeGreaterThan(early)
    expect(kept).toBeLessThan(deals)
    const claims = store.state().rows.filter(({ event }) => event.type === 'claim' && event.claim.evidence.kind === 'quote')
    expect(claims).toHaveLength(kept)
    expect(faults).toEqual([])
    await page.close()
    await server.close()
    store.close()
  }, 60_000)
})

const deals = 3_000
const longText = Array.from(
  { length: deals },
  (_, i) =>
    `Northgate Power said on 3 February 2026 it signed a contract to buy turbines from Calder Works for $${i + 3} million.`,
).join('\n\n')

/** A reader's hands: each key and each paste is one action. */
function handsOn(page: Page) {
  let actions = 0
  return {
    actions: () => actions,
    press: (key: string) => {
      actions++
      return page.keyboard.press(key)
    },
    paste: (text: string) => {
      actions++
      return page.keyboard.insertText(text)
    },
  }
}

/** The card that stands on the screen, by its name and how many of its statements have not been seen; nothing when none waits. */
async function cardOn(
  page: Page,
): Promise<{ readonly name: string; readonly unseen: string; readonly aboutNone: boolean } | undefined> {
  await page.locator('.review-item, .review:not(:has(.skeleton)) > h1').first().waitFor()
  return page.evaluate(() => {
    const card = document.querySelector('.review-item')
    if (!card) return undefined
    return {
      name: `${card.getAttribute('aria-label')} ${card.querySelector('[data-claim]')?.getAttribute('data-claim')}`,
      unseen: card.querySelector('[data-unseen]')?.getAttribute('data-unseen') ?? '',
      aboutNone: !card.querySelector('h2 a'),
    }
  })
}
