// A static host as a school might have one: own origin, compressed, nothing clever. `npm start`, the tests and the benches use it.

import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.webp': 'image/webp',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.mp3': 'audio/mpeg',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
}
const COMPRESSED = new Set(['.html', '.js', '.css', '.json', '.svg'])

/** Serves `folder` below `base` ("/" or "/some/school/"). Resolves to { url, close }; takes the next free port from `port` on. */
export function serve(folder, { port = 0, base = '/' } = {}) {
  const cache = new Map()
  const read = (file) => {
    const known = cache.get(file)
    if (known) return known
    const body = readFileSync(file)
    const isCompressed = COMPRESSED.has(extname(file))
    const entry = { isCompressed, body: isCompressed ? brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }) : body }
    cache.set(file, entry)
    return entry
  }
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const path = decodeURIComponent(pathname)
    if (!path.startsWith(base)) return void response.writeHead(404).end()
    let file = normalize(join(folder, path.slice(base.length) || 'index.html'))
    if (file.startsWith(normalize(folder)) && existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html')
    if (!file.startsWith(normalize(folder)) || !existsSync(file)) return void response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not here')
    const { body, isCompressed } = read(file)
    response.writeHead(200, {
      'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
      'Content-Length': body.length,
      'Cache-Control': file.endsWith('index.html') ? 'no-cache' : 'public, max-age=3600',
      ...(isCompressed ? { 'Content-Encoding': 'br' } : {}),
    })
    response.end(body)
  })
  return new Promise((resolve, reject) => {
    const listen = (at) => server.listen(at, '127.0.0.1')
    server.on('error', (error) => (error.code === 'EADDRINUSE' && port !== 0 ? listen(++port) : reject(error)))
    server.on('listening', () => resolve({ url: `http://127.0.0.1:${server.address().port}${base}`, close: () => server.close() }))
    listen(port)
  })
}
