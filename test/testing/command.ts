import { spawn, spawnSync } from 'node:child_process'
import { delimiter, dirname, resolve } from 'node:path'

export const root = resolve(import.meta.dirname, '../..')
const bin = resolve(root, 'src/cli/bin.ts')
const node = [process.execPath, '--disable-warning=ExperimentalWarning']

export interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}
export interface RunOptions {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  readonly input?: string
}

/** PATH with the Node of these tests first, and nothing of edifice's own settings. */
export const cleanEnvironment = (more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv => {
  const { EDIFICE_LEDGER: _, EDIFICE_LANG: __, EDIFICE_POLICY: ___, NO_COLOR: ____, FORCE_COLOR: _____, ...rest } = process.env
  return {
    ...rest,
    XDG_CONFIG_HOME: '/nonexistent',
    PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH}`,
    ...more,
  }
}

/** The command as a process of its own, from its source. */
export function edifice(args: readonly string[], { cwd = root, env = {}, input = '' }: RunOptions = {}): Ran {
  return spawned(node[0]!, [...node.slice(1), bin, ...args], { cwd, env, input })
}

export function spawned(program: string, args: readonly string[], { cwd = root, env = {}, input = '' }: RunOptions = {}): Ran {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd,
    input,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    env: cleanEnvironment(env),
  })
  if (error) throw error
  return { code: status, out: stdout, err: stderr }
}

/** A command that goes on running. */
export const startEdifice = (args: readonly string[], { cwd = root, env = {} }: RunOptions = {}) =>
  spawn(node[0]!, [...node.slice(1), bin, ...args], { cwd, env: cleanEnvironment(env) })
