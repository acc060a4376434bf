import { existsSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { parse } from 'smol-toml'
import { failed, type Language, languages, ok, type Result } from '../base/index.ts'
import { exit, type Refusal, usage } from './refusal.ts'

/** What was settled before the command was typed. Flags stand above all of it. */
export interface Settings {
  /** Absolute path, and what named it. */
  readonly ledger: string
  readonly ledgerFrom: string
  readonly policy: string
  readonly language: Language
  /** Who decides, in review. */
  readonly reader: string
}

export const settingsName = 'edifice.toml'
export const ledgerName = 'ledger.edifice'

interface FileSettings {
  readonly ledger?: string
  readonly policy?: string
  readonly lang?: string
  readonly reader?: string
}

/** Flag, environment, project file, user's file, default: the first that speaks wins, one setting at a time. */
export function readSettings(
  folder: string,
  environment: Readonly<Record<string, string | undefined>>,
  flags: { readonly file?: string | undefined; readonly policy?: string | undefined; readonly lang?: string | undefined },
): Result<Settings, Refusal> {
  const projectPath = projectFileFrom(folder)
  const project = projectPath ? readFile(projectPath) : ok<FileSettings>({})
  if (!project.ok) return project
  const userPath = join(environment.XDG_CONFIG_HOME || join(environment.HOME ?? homedir(), '.config'), 'edifice', 'config.toml')
  const user = existsSync(userPath) ? readFile(userPath) : ok<FileSettings>({})
  if (!user.ok) return user
  const language = flags.lang ?? environment.EDIFICE_LANG ?? project.value.lang ?? user.value.lang ?? 'en'
  if (!languages.includes(language as Language))
    return usage(`"${language}" is no language of edifice`, `--lang ${languages.join('|')}`)
  return ok({
    ...ledgerFrom(folder, flags.file, environment.EDIFICE_LEDGER, projectPath, project.value.ledger),
    policy: flags.policy ?? environment.EDIFICE_POLICY ?? project.value.policy ?? user.value.policy ?? 'best-supported',
    language: language as Language,
    reader: environment.EDIFICE_READER ?? project.value.reader ?? user.value.reader ?? 'reader',
  })
}

function ledgerFrom(
  folder: string,
  flag: string | undefined,
  variable: string | undefined,
  projectPath: string | undefined,
  named: string | undefined,
): Pick<Settings, 'ledger' | 'ledgerFrom'> {
  if (flag) return { ledger: resolve(folder, flag), ledgerFrom: '-f' }
  if (variable) return { ledger: resolve(folder, variable), ledgerFrom: 'EDIFICE_LEDGER' }
  if (projectPath) return { ledger: resolve(dirname(projectPath), named ?? ledgerName), ledgerFrom: projectPath }
  return { ledger: resolve(folder, ledgerName), ledgerFrom: 'this folder' }
}

/** The nearest edifice.toml, from the folder up to the root of its repository. */
function projectFileFrom(folder: string): string | undefined {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const path = join(at, settingsName)
    if (existsSync(path)) return path
    if (existsSync(join(at, '.git')) || dirname(at) === at) return undefined
  }
}

function readFile(path: string): Result<FileSettings, Refusal> {
  const known = ['ledger', 'policy', 'lang']
  const wrong = (message: string) => failed<Refusal>({ code: exit.usage, message, where: path, next: `edit ${path}` })
  try {
    const table = parse(readFileSync(path, 'utf8'))
    for (const [key, value] of Object.entries(table)) {
      if (!known.includes(key)) return wrong(`"${key}" is no setting; known are ${known.join(', ')}`)
      if (typeof value !== 'string') return wrong(`${key} must be text in quotes`)
    }
    return ok(table as FileSettings)
  } catch (error) {
    return wrong(`the settings cannot be read: ${(error as Error).message.split('\n')[0]}`)
  }
}
