import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { languages } from '../../src/base/index.ts'
import type { RunningServer } from '../../src/server/index.ts'
import { headline, mending, noBrowser, openBrowser, openPage, serveSample } from './screens.ts'

const paths = [
  '/',
  '/?q=nobody-has-this-name',
  '/add',
  '/story/C-0001?known=2026-02-04',
  '/story/C-9999',
  '/network',
  '/network?known=2026-02-04&company=oracle',
  '/network?known=2015-01-01',
  '/review',
  '/stress',
  '/stress?known=2026-02-04&set=C-0001:20',
  '/stress?known=2026-07-05&set=C-0009:0&paths=512',
  '/network?known=2026-02-04&due=2026..2030&set=C-0001:20',
  '/depend',
  '/depend?company=openai&on=nvidia',
  '/depend?known=2026-02-04&company=openai&on=nvidia',
  '/depend?known=2015-01-01',
  '/nowhere',
] as const
const text = `On 3 March 2025 Northgate Power said it signed a letter of intent to invest up to $5 billion in OpenAI. Oracle signed a contract to buy $2 billion of chips from NVIDIA.`

/** Buttons, links and fields that a screen reader would read out as nothing. */
const unnamed = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, a[href], input, select, textarea, [role=slider], [role=option]')]
      .filter((e) => {
        const labels =
          e instanceof HTMLInputElement || e instanceof HTMLSelectElement || e instanceof HTMLTextAreaElement
            ? [...(e.labels ?? [])]
            : []
        return !(e.getAttribute('aria-label') || e.textContent?.trim() || labels.some((label) => label.textContent?.trim()))
      })
      .map((e) => e.outerHTML.slice(0, 120)),
  )

describe.skipIf(noBrowser)(`the screens (without a browser, run: ${mending})`, () => {
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

  it.each(languages)('[WB17] stand in %s, light and dark, wide and narrow', { timeout: 120_000 }, async (lang) => {
    for (const path of paths) {
      const { page, faults } = await openPage(browser, `${server.address}${path}${path.includes('?') ? '&' : '?'}lang=${lang}`)
      for (const theme of ['light', 'dark'])
        for (const width of [1440, 390]) {
          await page.setViewportSize({ width, height: 900 })
          await page.evaluate((name) => {
            document.documentElement.dataset.theme = name
          }, theme)
          await page.waitForTimeout(60)
          expect(
            await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
            `${path} at ${width}`,
          ).toBeLessThanOrEqual(0)
        }
      expect(await unnamed(page), path).toEqual([])
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(lang)
      // What is not there is answered with 404, which a browser logs.
      expect(
        faults.filter((fault) => !/404/.test(fault)),
        path,
      ).toEqual([])
      await page.close()
    }
  })

  it('[WB18] a pasted text is read, decided one key a claim, and undone', async () => {
    const { page, faults } = await openPage(browser, `${server.address}/?lang=en`)
    await page.keyboard.press('n')
    await page.locator('textarea:focus').waitFor()
    await page.keyboard.insertText(text)
    await page.keyboard.press('Control+Enter')
    await page.locator('.found > li[data-review]').first().waitFor()
    const items = page.locator('.found > li')
    expect(await items.count()).toBeGreaterThanOrEqual(2)
    expect(await page.locator('.marked mark').first().textContent()).not.toBe('')

    await page.keyboard.press('a')
    await expect.poll(() => items.nth(0).getAttribute('data-review')).toBe('accepted')
    await page.keyboard.press('x')
    await expect.poll(() => items.nth(1).getAttribute('data-review')).toBe('rejected')
    await page.keyboard.press('u')
    await expect.poll(() => items.nth(1).getAttribute('data-review')).toBe('open')
    await page.keyboard.press('u')
    await expect.poll(() => items.nth(0).getAttribute('data-review')).toBe('open')
    expect(faults).toEqual([])
    await page.close()
  })

  it('[WB18] document text is shown as text: nothing in it runs or loads', async () => {
    const hostile = `<img src=x onerror="document.title='run'"><script>document.title='run'</script> NVIDIA signed a contract to buy $3 billion of chips from Oracle. javascript:alert(1)`
    const { page, faults } = await openPage(browser, `${server.address}/add?lang=en`)
    await page.keyboard.press('n')
    await page.keyboard.insertText(hostile)
    await page.keyboard.press('Control+Enter')
    await page.locator('.marked').waitFor()
    expect(await page.locator('.marked').textContent()).toContain('onerror=')
    expect(await page.locator('.marked img, .marked script').count()).toBe(0)
    expect(await page.title()).not.toBe('run')
    expect(faults).toEqual([])
    await page.close()
  })

  it('[WB19] an earlier date hides what came later, and its link gives the same page again', async () => {
    const { page } = await openPage(browser, `${server.address}/story/C-0001?lang=en&known=2026-02-04`)
    const late = await page.locator('main').textContent()
    const hidden = Number(await page.locator('.hidden-claims').getAttribute('data-hidden'))
    for (let i = 0; i < 4; i++) {
      const url = page.url()
      await page.keyboard.press('[')
      await page.waitForURL((next) => next.href !== url)
    }
    await expect
      .poll(async () => Number(await page.locator('.hidden-claims').getAttribute('data-hidden')))
      .toBeGreaterThan(hidden)
    await page.waitForLoadState('networkidle')
    const early = await page.locator('main').textContent()
    expect(early).not.toBe(late)
    expect(await headline(page)).not.toContain('$20bn')

    await page.keyboard.press('y')
    await page.locator('.notice[data-shown=true]').waitFor()
    const link = await page.evaluate(() => navigator.clipboard.readText())
    const again = await openPage(browser, link)
    await again.page.waitForLoadState('networkidle')
    expect(await again.page.locator('main').textContent()).toBe(early)
    await again.page.close()
    await page.close()
  })

  it('[WB20] a loop is chosen by key: its links stand out, and its weakest link opens its claim', async () => {
    const { page, faults } = await openPage(browser, `${server.address}/?known=2026-02-04&lang=en`)
    await page.keyboard.press('g')
    await page.keyboard.press('n')
    await page.waitForURL(/\/network/)
    await page.locator('tr[aria-selected=true]').waitFor()
    const aside = () => page.locator('[data-commitment][opacity]').count()
    const chosen = () => page.locator('tr[aria-selected=true]').getAttribute('data-row')
    const [first, before] = [await chosen(), await aside()]
    expect(before).toBeGreaterThan(0)
    const standing = await page
      .locator('[data-commitment]:not([opacity])')
      .evaluateAll((all) => new Set(all.map((one) => one.getAttribute('data-commitment'))).size)
    // One line a link at least; several where several commitments carry it.
    expect(standing).toBeGreaterThanOrEqual(first!.split('.').length)
    await page.keyboard.press('j')
    await expect.poll(chosen).not.toBe(first)
    expect(await aside()).not.toBe(before)
    expect(page.url()).toContain('loop=')
    await page.keyboard.press('k')
    await expect.poll(chosen).toBe(first)
    await page.keyboard.press('Enter')
    await page.locator('aside.draw').waitFor()
    expect(page.url()).toMatch(/claim=K-[0-9a-f]{12}/)
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('aside.draw').count()).toBe(0)

    await page.locator('[data-party=microsoft]').click()
    await page.waitForURL(/company=microsoft/)
    await expect.poll(() => page.locator('.kick').first().textContent()).toContain('Microsoft')
    expect(faults).toEqual([])
    await page.close()
  })

  it('[WB30] the rounds of contagion are stepped through by key, each named with its money', async () => {
    const { page, faults } = await openPage(browser, `${server.address}/stress?known=2026-07-05&set=C-0009:0&lang=en`)
    await page.locator('[data-kind=cascade] [data-step]').first().waitFor()
    const later = () => page.locator('[data-kind=cascade] [data-step][opacity]').count()
    const said = () => page.locator('.steps p').textContent()
    const rounds = await page.locator('[data-kind=cascade] [data-step]').count()
    expect(rounds).toBeGreaterThan(1)
    expect(await later()).toBe(0)
    await page.keyboard.press('j')
    await expect.poll(later).toBe(rounds - 1)
    expect(await said()).toMatch(/^1 of \d+\. .+\$/)
    await page.keyboard.press('j')
    await expect.poll(later).toBe(rounds - 2)
    const second = await said()
    await page.keyboard.press('k')
    await expect.poll(said).not.toBe(second)
    await page.locator('[data-kind=cascade] [data-step=step-2]').click()
    await expect.poll(said).toBe(second)
    expect(faults).toEqual([])
    await page.close()
  })

  it('[WB31] paths of chance are drawn by key, told while they come, and kept when they are stopped', {
    timeout: 60_000,
  }, async () => {
    const { page, faults } = await openPage(browser, `${server.address}/stress?known=2026-02-04&set=C-0001:20&lang=en`)
    await page.locator('[data-kind=short]').waitFor()
    await page.keyboard.press('r')
    await page.waitForURL(/paths=10000/)
    await page.locator('[data-kind=fan]').waitFor({ timeout: 20_000 })
    await page.locator('.chance-progress [data-state=finished]').waitFor({ timeout: 40_000 })

    await page.locator('.chance-ctl select').selectOption('50000')
    await page.locator('.chance-progress [data-state=drawing]').waitFor()
    await page.keyboard.press('Escape')
    await page.locator('.chance-progress [data-state=stopped]').waitFor({ timeout: 20_000 })
    const kept = await page.locator('.chance-progress [data-state]').textContent()
    const link = await page.locator('a[href*="figure=fan"]').first().getAttribute('href')
    const done = Number(/paths=(\d+)/.exec(link!)![1])
    expect(done).toBeLessThan(50_000)
    expect(kept).toContain(done.toLocaleString('en-US'))
    const file = await (await page.request.get(`${server.address}${link}`)).text()
    expect(file).toContain('data-kind="fan"')
    expect(file).toContain(`${done.toLocaleString('en-US')} paths`)

    // Of one party: told from the same paths, not drawn again.
    await page.locator('.fig select').last().selectOption({ index: 1 })
    await page.waitForURL(/who=/)
    await expect.poll(() => page.locator('a[href*="figure=fan"]').first().getAttribute('href')).toContain('who=')
    expect(await page.locator('.chance-progress [data-state]').textContent()).toBe(kept)
    expect(faults).toEqual([])
    await page.close()
  })

  it('[WB32] the whole network shows what a run takes away, and opens the run by key', async () => {
    const { page, faults } = await openPage(
      browser,
      `${server.address}/network?known=2026-02-04&due=2026..2030&set=C-0001:20&lang=en`,
    )
    await page.locator('[data-kind=network] [data-commitment=C-0001]').first().waitFor()
    expect(
      await page
        .locator('[data-kind=network] [data-commitment=C-0001] [fill*=away], [data-commitment=C-0001] [stroke*=away]')
        .count(),
    ).toBeGreaterThan(0)
    const boxes = () =>
      page.locator('[data-kind=network] [data-party] rect').evaluateAll((all) => all.map((box) => box.getAttribute('x')).join())
    const before = await boxes()
    await page.locator('.head .btn').last().click()
    await page.waitForURL((url) => !url.search.includes('set='))
    await expect
      .poll(() => page.locator('[data-commitment=C-0001] [fill*=away], [data-commitment=C-0001] [stroke*=away]').count())
      .toBe(0)
    expect(await boxes()).toBe(before)
    await page.goto(`${server.address}/network?known=2026-02-04&due=2026..2030&set=C-0001:20&lang=en`)
    await page.locator('[data-kind=network] [data-commitment=C-0001]').first().waitFor()
    await page.keyboard.press('s')
    await page.waitForURL(/\/stress\?.*set=C-0001:20/)
    await page.locator('[data-kind=short]').waitFor()
    expect(faults).toEqual([])
    await page.close()
  })

  it('[WB61] dependence by key: a company, the supplier that goes, a pair of moves; a number given stays in the address', async () => {
    const { page, faults } = await openPage(browser, `${server.address}/?lang=en`)
    await page.keyboard.press('g')
    await page.keyboard.press('d')
    await page.waitForURL(/\/depend/)
    const chosen = () => page.locator('tr[aria-selected=true]').first().getAttribute('data-row')
    await page.locator('tr[aria-selected=true]').waitFor()
    for (let i = 0; i < 20 && (await chosen()) !== 'openai'; i++) {
      const before = await chosen()
      await page.keyboard.press('j')
      await expect.poll(chosen).not.toBe(before)
    }
    await page.keyboard.press('Enter')
    await page.waitForURL(/company=openai/)
    await page.locator('tr[data-row=nvidia][aria-selected=true]').waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL(/on=nvidia/)
    await page.locator('[data-move="full.rely"][aria-pressed=true]').waitFor()
    expect(await headline(page)).toMatch(/^Without NVIDIA, OpenAI loses/)
    await page.keyboard.press('j')
    await page.waitForURL(/move=full\.diversify/)
    await page.locator('[data-move="full.diversify"][aria-pressed=true]').waitFor()

    const before = await headline(page)
    const field = page.getByLabel(/Switch time . training/)
    await field.fill('60')
    await field.press('Enter')
    await page.waitForURL(/assume=switch\.training:60/)
    await expect.poll(() => headline(page)).not.toBe(before)
    const told = await page.locator('main').textContent()
    const again = await openPage(browser, page.url())
    await again.page.waitForLoadState('networkidle')
    expect(await again.page.locator('main').textContent()).toBe(told)
    await again.page.close()
    await field.fill('')
    await field.press('Enter')
    await expect.poll(() => headline(page)).toBe(before)
    expect(page.url()).not.toContain('assume=')
    expect(faults).toEqual([])
    await page.close()
  })
  it('[WB62] without a game the screen names what is missing, and where nobody is supplied it says so', async () => {
    const early = await openPage(browser, `${server.address}/depend?known=2026-02-04&company=openai&on=nvidia&lang=en`)
    expect(await early.page.locator('.lacking li').allTextContents()).toEqual([expect.stringContaining('OpenAI makes in a year')])
    expect(await early.page.locator('.moves').count()).toBe(0)
    await early.page.close()
    const empty = await openPage(browser, `${server.address}/depend?known=2015-01-01&lang=en`)
    expect(await headline(empty.page)).toBe('Nobody is known by this date to supply anybody')
    await empty.page.close()
    const wrong = await openPage(browser, `${server.address}/depend?company=nobody-at-all&lang=en`)
    expect(await wrong.page.locator('[role=alert]').textContent()).toContain('nobody-at-all')
    await wrong.page.close()
  })
})
