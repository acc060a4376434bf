import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { BrowserContext } from 'playwright-core'
import { openBrowser, openPage, serveSample } from '../test/browser/screens.ts'
import { answerTo } from './timing.ts'

const runs = 5
const article = readFileSync(resolve(import.meta.dirname, '../examples/articles/ten-promises-of-a-port.zh-hant.txt'), 'utf8')

/** In a browser, from the key that reads to what stands on the screen; the sample ledger, and each time a text it has not met. */
export async function run() {
  const { server, store } = await serveSample()
  const browser = await openBrowser()
  try {
    const taken: { readonly first: number; readonly all: number }[] = []
    for (let run = 0; run < runs; run++) taken.push(await readOnce(browser, server.address, `${article}\n第${run + 1}次。`))
    const middle = (of: (one: (typeof taken)[number]) => number) =>
      Math.round(taken.map(of).toSorted((a, b) => a - b)[Math.floor(runs / 2)]!)
    const figures = {
      characters: article.replace(/\s/g, '').length,
      firstClaimMs: middle(({ first }) => first),
      allClaimsMs: middle(({ all }) => all),
    }
    return answerTo('A Chinese article is pasted into a browser: how long to the first claim on the screen, and to all?', figures)
  } finally {
    await browser.close()
    await server.close()
    store.close()
  }
}

async function readOnce(browser: BrowserContext, address: string, text: string) {
  const { page } = await openPage(browser, `${address}/?lang=zh-Hant`)
  await page.keyboard.press('n')
  await page.locator('textarea.paste:focus').waitFor()
  await page.keyboard.insertText(text)
  await page.evaluate(() => {
    const seen = window as { first?: number; all?: number }
    document.addEventListener('keydown', ({ timeStamp }) => {
      new MutationObserver(() => {
        if (document.querySelector('.found > li')) seen.first ??= performance.now() - timeStamp
        if (document.querySelector('.found > li[data-review]')) seen.all ??= performance.now() - timeStamp
      }).observe(document.body, { childList: true, subtree: true })
    })
  })
  await page.keyboard.press('Control+Enter')
  await page.locator('.found > li[data-review]').first().waitFor()
  const taken = await page.evaluate(() => {
    const { first, all } = window as unknown as { first: number; all: number }
    return { first, all }
  })
  await page.close()
  return taken
}
