import { serve } from '@hono/node-server'
import { buildApp } from './app.ts'
import type { ServerOptions } from './server-options.ts'

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
