// `npm run bench:stage`: what the picture costs once it stands. Main-thread time of each frame in every view, how many frames a second it asks for,
// and whether entering and leaving all places leaves textures and memory where they were. Not slowed: these are this machine's own figures.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type CDPSession, chromium, type Page } from '@playwright/test'
import { BROWSER_ARGS, findBrowser } from '../../tools/setup/browser.mjs'
import { serve } from '../../tools/setup/serve.mjs'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const WATCH_MS = 6000
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 20)
const VIEWS = ['#/', '#/beach', '#/bay', '#/island/safe', '#/island/learning', '#/island/trust', '#/island/responsible', '#/island/understand', '#/lamp-room/ks2', '#/goodnight']
const LEVELS = ['#/level/ks1-keep-private?step=1.choose', '#/level/ks1-keep-private?step=2.choose', '#/level/ks2-toothbrush?step=1.choose']

interface Frames {
  /** Main-thread time of one frame, ms. */
  readonly p50: number
  readonly p95: number
  readonly perSecond: number
}
type Watched = { textures: number; frames: { at: number; ms: number }[] }

const part = (values: readonly number[], share: number): number => [...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? 0
const round = (value: number, to = 100): number => Math.round(value * to) / to
const stands = (page: Page): Promise<unknown> => page.waitForFunction(() => document.querySelector<HTMLElement>('#stage')?.dataset.ready === 'true')

async function framesOf(page: Page, url: string): Promise<Frames> {
  await page.goto('about:blank')
  await page.goto(url)
  await stands(page)
  await page.waitForTimeout(2000) // arriving
  await page.evaluate(() => {
    ;(window as unknown as { watch: Watched }).watch.frames.length = 0
  })
  await page.waitForTimeout(WATCH_MS)
  const frames = await page.evaluate(() => (window as unknown as { watch: Watched }).watch.frames)
  const times = frames.map(({ ms }) => ms)
  return { p50: round(part(times, 0.5)), p95: round(part(times, 0.95)), perSecond: round((frames.length / WATCH_MS) * 1000, 10) }
}

async function lives(page: Page, line: CDPSession): Promise<{ textures: number; heapMb: number }> {
  await line.send('HeapProfiler.collectGarbage')
  const { usedSize } = await line.send('Runtime.getHeapUsage')
  const textures = await page.evaluate(() => (window as unknown as { watch: Watched }).watch.textures)
  return { textures, heapMb: round(usedSize / 1024 / 1024) }
}

const { url, close } = await serve(join(ROOT, 'dist'))
const executablePath = await findBrowser()
const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: BROWSER_ARGS })
const open = async (reducedMotion: 'reduce' | 'no-preference'): Promise<Page> => {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, reducedMotion })
  await page.addInitScript({ path: join(ROOT, 'tests/bench/watch-stage.js') })
  return page
}

const page = await open('no-preference')
const figures: Record<string, Frames> = {}
for (const view of [...VIEWS, ...LEVELS]) figures[view] = await framesOf(page, url + view)
const calm = await open('reduce')
figures['#/bay, calm'] = await framesOf(calm, `${url}#/bay`)
console.table(figures)

const line = await page.context().newCDPSession(page)
await page.goto(`${url}#/`)
await stands(page)
const tour = async (): Promise<void> => {
  for (const view of [...VIEWS, ...LEVELS, '#/']) {
    await page.evaluate((hash) => {
      location.hash = hash
    }, view)
    await page.waitForTimeout(900)
  }
}
await tour() // what is kept for good is kept after the first time
const before = await lives(page, line)
for (let i = 0; i < ROUNDS; i++) await tour()
const after = await lives(page, line)
console.log(`${ROUNDS} times through ${VIEWS.length + LEVELS.length} places`)
console.table({ before, after })
await browser.close()
close()
mkdirSync(join(ROOT, 'test-results'), { recursive: true })
writeFileSync(join(ROOT, 'test-results/bench-stage.json'), `${JSON.stringify({ figures, rounds: ROUNDS, before, after }, null, 2)}\n`)
