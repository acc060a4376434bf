import type { BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RunningServer } from '../../src/server/index.ts'
import { mending, noBrowser, openBrowser, openPage, serveSample } from './screens.ts'

describe.skipIf(noBrowser)(`what goes wrong (without a browser, run: ${mending})`, () => {
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

  it.each([
    { lang: 'zh-Hant', unknown: '沒有一項承諾名為「C-9999」', picture: '這是 PNG 檔，不是文字。', file: '開啟檔案' },
    { lang: 'zh-Hans', unknown: '没有一项承诺名为“C-9999”', picture: '这是 PNG 文件，不是文字。', file: '打开文件' },
  ] as const)('[WB73] is said in the reader’s language, in $lang', async ({ lang, unknown, picture, file }) => {
    const { page } = await openPage(browser, `${server.address}/story/C-9999?lang=${lang}`)
    await page.locator('[role=alert]', { hasText: unknown }).waitFor()
    await page.goto(`${server.address}/add?lang=${lang}`)
    await page.getByRole('tab', { name: file }).click()
    const png = { name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('89504e470d0a1a0a00', 'hex') }
    await page.locator('input[type=file]').setInputFiles(png)
    await page.keyboard.press('Control+Enter')
    const alert = page.locator('[role=alert]', { hasText: picture })
    await alert.waitFor()
    expect(await alert.locator('[lang=en]').count()).toBe(0)
    await page.close()
  })
})
