import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import process from 'node:process'
import { run } from './run.ts'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]
const packages = ['chromium', 'fonts-noto-cjk']
export const mendingCommand = `sudo apt-get install ${packages.join(' ')}   (or set EDIFICE_CHROMIUM to a Chromium or Chrome)`

/** A browser for the tests that need one: found, or installed where this machine lets us; else nothing. */
export function browserOrInstall(): string | undefined {
  const found = findBrowser()
  if (found && hasChineseFont()) return found
  if (process.getuid?.() !== 0 || !onPath('apt-get')) return found
  const missing = [...(found ? [] : ['chromium']), ...(hasChineseFont() ? [] : ['fonts-noto-cjk'])]
  process.stderr.write(`Installing ${missing.join(' and ')} for the browser tests.\n`)
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' }
  run('apt-get', ['-qq', 'update'], quiet)
  run('apt-get', ['-qq', 'install', '-y', ...missing], quiet)
  return findBrowser()
}

export function findBrowser(): string | undefined {
  const named = process.env.EDIFICE_CHROMIUM
  if (named && existsSync(named)) return named
  return names.map(onPath).find((path) => path !== undefined) ?? places.find((path) => existsSync(path))
}

const onPath = (name: string): string | undefined =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path))

/** Without one, Chinese on the screens is boxes. No fontconfig means no Debian, and a system with fonts of its own. */
function hasChineseFont(): boolean {
  const { status, stdout } = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' })
  return status === null ? !onPath('apt-get') : stdout.trim() !== ''
}
