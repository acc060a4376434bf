/** What each room may import, itself aside. Read by test/tidy.ts; type-only imports count. An unlisted import fails the build. */
export const mayImport = {
  base: [],
  model: ['base'],
  read: ['base', 'model'],
  extract: ['base', 'model'],
  ledger: ['base', 'model'],
  network: ['base', 'model', 'ledger'],
  stress: ['base', 'model', 'network'],
  market: ['base', 'model'],
  strategy: ['base', 'model', 'network', 'stress'],
  solve: ['base', 'network', 'market', 'stress', 'strategy'],
  report: ['base', 'model', 'ledger', 'network', 'stress'],
  picture: ['base', 'model', 'report'],
  pipeline: ['base', 'model', 'read', 'extract', 'ledger', 'network', 'stress', 'report'],
  wire: ['base', 'model', 'network', 'stress', 'report'],
  world: ['base', 'model', 'read', 'ledger', 'pipeline', 'wire'],
  cli: ['base', 'model', 'solve', 'report', 'picture', 'pipeline', 'wire', 'world', 'server'],
  server: ['base', 'model', 'report', 'picture', 'pipeline', 'wire', 'world'],
  web: ['base', 'model', 'network', 'stress', 'report', 'picture', 'wire'],
} as const satisfies Record<string, readonly string[]>

/** npm packages a room may use; what is not named here, a room does without. */
export const mayUse: Partial<Record<keyof typeof mayImport, readonly string[]>> = {
  base: ['@noble/hashes'],
  read: ['@mozilla/readability', 'linkedom', 'iconv-lite', 'unpdf', 'fflate', 'postal-mime', 'feedsmith', 'saxes'],
  extract: ['opencc-js'],
  wire: ['zod'],
  world: ['better-sqlite3'],
  cli: ['smol-toml'],
  server: ['hono', '@hono/node-server'],
  web: ['react', 'react-dom', '@tanstack/react-router', '@tanstack/react-query', 'radix-ui'],
}
