// `npm run bench`: when can a child see and press the first screen, on a slow tablet and a thin line?
// Measured against a blank page with stock Phaser, both built and opened in this one run, turn by turn.
// The one gate: our first screen is painted in at most half the time of the blank page.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium } from '@playwright/test'
import { build } from 'vite'
import { BROWSER_ARGS, findBrowser } from '../../tools/setup/browser.mjs'
import { serve } from '../../tools/setup/serve.mjs'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
/** Runs in the page; a file of its own, for what tsx compiles needs helpers that a page has not. */
const SEEN = join(ROOT, 'tests/bench/seen.js')
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 7)
const CPU_SLOWDOWN = 6
const LINE = { offline: false, latency: 60, downloadThroughput: 5_000_000 / 8, uploadThroughput: 1_000_000 / 8 }
/** A page has come to rest when its main thread has had no task over 50 ms, and the line has carried nothing, for so long. */
const REST_MS = 2500

interface Visit {
  /** Navigation to the paint of the first thing there is to see, ms. */
  readonly paintedMs: number
  /** Navigation to the end of the last long task before the page rests, ms. */
  readonly idleMs: number
  /** Sum of what long tasks take beyond 50 ms, ms. */
  readonly blockedMs: number
  /** Bytes over the line, headers and all; scripts apart, and what had come by the first paint. */
  readonly bytes: number
  readonly scriptBytes: number
  readonly bytesToPaint: number
}

async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1024, height: 768 } })
  const page = await context.newPage()
  const line = await context.newCDPSession(page)
  await line.send('Network.enable')
  await line.send('Network.setCacheDisabled', { cacheDisabled: true })
  await line.send('Network.emulateNetworkConditions', LINE)
  await line.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN })

  const kinds = new Map<string, string>()
  const arrivals: { bytes: number; isScript: boolean; at: number }[] = []
  let lastTrafficAt = Date.now()
  line.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type))
  line.on('Network.loadingFinished', ({ requestId, encodedDataLength, timestamp }) => {
    lastTrafficAt = Date.now()
    arrivals.push({ bytes: encodedDataLength, isScript: kinds.get(requestId) === 'Script', at: timestamp })
  })
  let startedAt = 0
  line.on('Network.requestWillBeSent', ({ timestamp, type }) => {
    lastTrafficAt = Date.now()
    if (type === 'Document' && startedAt === 0) startedAt = timestamp
  })

  await page.addInitScript({ path: SEEN })
  await page.goto(url, { waitUntil: 'commit' })
  type Seen = { long: { start: number; duration: number }[]; painted: number }
  const read = (): Promise<Seen & { now: number }> => page.evaluate(() => ({ ...(window as unknown as { seen: Seen }).seen, now: performance.now() }))
  let seen = await read()
  const endOf = ({ long }: Seen): number => Math.max(0, ...long.map(({ start, duration }) => start + duration))
  while (!seen.painted || seen.now - endOf(seen) < REST_MS || Date.now() - lastTrafficAt < REST_MS) {
    await page.waitForTimeout(200)
    seen = await read()
    if (seen.now > 60_000) throw new Error(`${url} did not come to rest within a minute`)
  }
  await context.close()
  const sum = (which: typeof arrivals): number => which.reduce((all, { bytes }) => all + bytes, 0)
  return {
    paintedMs: seen.painted,
    idleMs: Math.max(seen.painted, endOf(seen)),
    blockedMs: seen.long.reduce((all, { duration }) => all + duration - 50, 0),
    bytes: sum(arrivals),
    scriptBytes: sum(arrivals.filter(({ isScript }) => isScript)),
    bytesToPaint: sum(arrivals.filter(({ at }) => (at - startedAt) * 1000 <= seen.painted)),
  }
}

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
const medians = (visits: Visit[]): Visit => {
  const of = (key: keyof Visit): number => Math.round(median(visits.map((one) => one[key])))
  return { paintedMs: of('paintedMs'), idleMs: of('idleMs'), blockedMs: of('blockedMs'), bytes: of('bytes'), scriptBytes: of('scriptBytes'), bytesToPaint: of('bytesToPaint') }
}

const folder = mkdtempSync(join(tmpdir(), 'beacon-bay-bench-'))
try {
  console.log('Building the game, and a blank page with stock Phaser ...')
  await build({ root: ROOT, configLoader: 'runner', logLevel: 'warn', build: { outDir: join(folder, 'game'), emptyOutDir: true } })
  const target = { target: 'safari15', modulePreload: { polyfill: false }, chunkSizeWarningLimit: 2000 }
  await build({
    configFile: false,
    root: join(ROOT, 'tests/bench/blank-phaser'),
    base: './',
    logLevel: 'warn',
    build: { ...target, outDir: join(folder, 'blank'), emptyOutDir: true },
  })
  const pages = [
    { name: 'Beacon Bay', visits: [] as Visit[], ...(await serve(join(folder, 'game'))) },
    { name: 'blank stock Phaser', visits: [] as Visit[], ...(await serve(join(folder, 'blank'))) },
  ]
  const executablePath = await findBrowser()
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: BROWSER_ARGS,
  })
  for (let round = 0; round <= ROUNDS; round++)
    for (const page of pages) {
      const one = await visit(browser, page.url)
      if (round > 0) page.visits.push(one) // the first round warms the browser's own caches up
      console.log(`${round === 0 ? 'warm-up' : `${round}/${ROUNDS}`}  ${page.name}: painted after ${Math.round(one.paintedMs)} ms`)
    }
  await browser.close()
  for (const page of pages) page.close()

  const [game, blank] = pages.map(({ visits }) => medians(visits)) as [Visit, Visit]
  console.log(`\nMedians of ${ROUNDS}; processor slowed ${CPU_SLOWDOWN} times, 5 Mbit/s, 60 ms`)
  console.table({ 'Beacon Bay': game, 'blank stock Phaser': blank })
  const share = game.paintedMs / blank.paintedMs
  console.log(`The first screen is painted in ${Math.round(share * 100)} % of the blank page's time.`)
  mkdirSync(join(ROOT, 'test-results'), { recursive: true })
  writeFileSync(join(ROOT, 'test-results/bench-first-screen.json'), `${JSON.stringify({ rounds: ROUNDS, game, blank, share }, null, 2)}\n`)
  if (share > 0.5) {
    console.error('That is more than half.')
    process.exitCode = 1
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
