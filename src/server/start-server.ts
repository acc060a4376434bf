import { serve } from '@hono/node-server'
import type { LedgerStore, World } from '../pipeline.ts'
import { buildApp } from './app.ts'

export interface ServerOptions {
  readonly store: LedgerStore
  readonly world: World
  /** 0 takes any free port. */
  readonly port: number
  /** 127.0.0.1 unless told otherwise. */
  readonly host?: string
  /** The built screens: a folder with index.html. */
  readonly webDir: string
  readonly readOnly: boolean
}

export interface RunningServer {
  /** "http://127.0.0.1:8030" */
  readonly address: string
  close(): Promise<void>
}

/** Resolves once it listens. Rejects with the system's own error when it cannot: EADDRINUSE, EACCES. */
export function startServer(options: ServerOptions): Promise<RunningServer> {
  const host = options.host ?? '127.0.0.1'
  const app = buildApp(options)
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port: options.port, hostname: host }, ({ port }) =>
      resolve({
        address: `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed())
            // Browsers keep idle connections open; they would hold the close for minutes.
            if ('closeAllConnections' in server) server.closeAllConnections()
          }),
      }),
    )
    server.on('error', reject)
  })
}
