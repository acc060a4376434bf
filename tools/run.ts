import { spawnSync } from 'node:child_process'
import { dirname, join, resolve } from 'node:path'
import process from 'node:process'

export const root = resolve(import.meta.dirname, '..')
export const inRoot = (path: string): string => join(root, path)

/** The same Node for every program started from here: `node` on the PATH of a machine may be too old. */
export const environment = (more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv => ({
  ...process.env,
  PATH: `${dirname(process.execPath)}:${process.env.PATH ?? ''}`,
  ...more,
})

/** Runs a program with its output shown; true when it ended well. */
export function run(program: string, args: readonly string[], more: Readonly<Record<string, string>> = {}): boolean {
  const { status, error } = spawnSync(program, args, { cwd: root, stdio: 'inherit', env: environment(more) })
  if (error) process.stderr.write(`${program}: ${error.message}\n`)
  return status === 0
}

/** Runs a JavaScript or TypeScript file on this very Node. */
export const runNode = (args: readonly string[], more: Readonly<Record<string, string>> = {}): boolean =>
  run(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], more)
