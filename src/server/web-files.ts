import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

interface WebFile {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly type: string
  /** Made when first asked for. */
  brotli?: Uint8Array<ArrayBuffer>
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json; charset=utf-8',
  '.woff2': 'font/woff2',
}

/** Addresses that the screens themselves resolve. */
const screens = /^\/(?:add|ledger|network|stress|depend|story\/[^/]+|source\/[^/]+)?$/

/** The built screens, read once: an address is looked up in this list, so none can reach out of the folder. */
export function openWebFiles(webDir: string): (request: Request) => Response {
  const files = new Map<string, WebFile>()
  for (const path of existsSync(webDir) ? filesBelow(webDir) : [])
    files.set(`/${relative(webDir, path).split(sep).join('/')}`, {
      bytes: new Uint8Array(readFileSync(path)),
      type: types[extname(path)] ?? 'application/octet-stream',
    })
  return (request) => {
    const path = new URL(request.url).pathname
    const found = path === '/' ? undefined : files.get(path)
    if (found) return send(found, request, path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache', 200)
    const page = files.get('/index.html')
    if (!page)
      return new Response('The screens are not built here. Run: npm run build\n', {
        status: 503,
        headers: { 'content-type': 'text/plain; charset=utf-8' },
      })
    return send(page, request, 'no-cache', screens.test(path) ? 200 : 404)
  }
}

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(join(folder, entry.name)) : entry.isFile() ? [join(folder, entry.name)] : [],
  )

function send(file: WebFile, request: Request, cacheControl: string, status: number): Response {
  const headers: Record<string, string> = { 'content-type': file.type, 'cache-control': cacheControl, vary: 'accept-encoding' }
  if (!/\bbr\b/.test(request.headers.get('accept-encoding') ?? '')) return new Response(file.bytes, { status, headers })
  file.brotli ??= new Uint8Array(brotliCompressSync(file.bytes))
  return new Response(file.brotli, { status, headers: { ...headers, 'content-encoding': 'br' } })
}
