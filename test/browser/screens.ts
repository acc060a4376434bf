import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { build } from 'vite'
import { instantOf } from '../../src/base/index.ts'
import type { LedgerStore, World } from '../../src/pipeline.ts'
import { type RunningServer, startServer } from '../../src/server/index.ts'
import { fetchSources } from '../../src/world/index.ts'
import { sampleStore } from '../sample-store.ts'

const root = resolve(import.meta.dirname, '../..')
const webDir = join(root, 'dist/web')
const places = [process.env.EDIFICE_CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
export const browserPath = places.find((path) => path !== undefined && existsSync(path))
/** Without a browser these tests name themselves skipped; where everything must run they fail instead. */
export const noBrowser = browserPath === undefined && !process.env.CI
export const mending = 'sudo apt-get install chromium fonts-noto-cjk   (or set EDIFICE_CHROMIUM)'

const world: World = { now: () => instantOf(Date.now()), fetchSources }

export async function serveSample(readOnly = false): Promise<{ readonly store: LedgerStore; readonly server: RunningServer }> {
  if (!existsSync(join(webDir, 'index.html'))) await build({ configFile: join(root, 'vite.config.ts'), logLevel: 'warn' })
  const store = sampleStore()
  return { store, server: await startServer({ store, world, port: 0, webDir, readOnly }) }
}

/** A browser with nothing in it yet, that speaks to nobody but our server. */
export async function openBrowser(): Promise<BrowserContext> {
  if (!browserPath) throw new Error(`no browser. Run: ${mending}`)
  const context = await chromium.launchPersistentContext(mkdtempSync(join(tmpdir(), 'edifice-browser-')), {
    executablePath: browserPath,
    headless: true,
    acceptDownloads: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  return context
}

/** A page that keeps count of what goes wrong in it: script errors, refused resources, failed requests. */
export async function openPage(
  context: BrowserContext,
  address: string,
): Promise<{ readonly page: Page; readonly faults: string[] }> {
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`))
  page.on('console', (message) => message.type() === 'error' && faults.push(`console: ${message.text()}`))
  page.on('requestfailed', (request) => {
    // A question the reader no longer asks is dropped on purpose.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') faults.push(`request: ${request.url()}`)
  })
  await page.goto(address)
  await page.waitForSelector('main h1')
  return { page, faults }
}

/** Presses Tab until the focus is on what `fits`, as a reader without a mouse does. */
export async function tabTo(
  page: Page,
  fits: { readonly role?: string; readonly name: RegExp },
  { back = false } = {},
): Promise<void> {
  for (let i = 0; i < tabsMax; i++) {
    await page.keyboard.press(back ? 'Shift+Tab' : 'Tab')
    const focused = await page.evaluate(() => {
      const element = document.activeElement
      return {
        role: element?.getAttribute('role') ?? element?.tagName.toLowerCase() ?? '',
        name: element?.getAttribute('aria-label') ?? element?.textContent ?? '',
      }
    })
    if (fits.name.test(focused.name) && (!fits.role || fits.role === focused.role)) return
  }
  throw new Error(`no key leads to ${fits.role ?? ''} ${fits.name}`)
}
const tabsMax = 120

export const headline = async (page: Page): Promise<string> => (await page.locator('main h1').first().textContent()) ?? ''
export const waitForHeadline = (page: Page, words: RegExp): Promise<unknown> =>
  page.locator('main h1', { hasText: words }).first().waitFor({ timeout: 15_000 })
