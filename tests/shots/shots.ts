// `npm run shots [-- [--size=1024x768,...] [#/address ...]]`: a picture of every screen at four sizes, to be looked at, in test-results/shots.
// Levels are played to their end, with a picture of each step.
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium, type Page } from '@playwright/test'
import { readLevels } from '../../src/content/vite-plugin'
import { BROWSER_ARGS, findBrowser } from '../../tools/setup/browser.mjs'
import { serve } from '../../tools/setup/serve.mjs'
import { playLevel } from '../e2e/game'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const OUT = `${ROOT}test-results/shots`
const SIZES = ['1024x768', '1366x768', '1920x1080', '390x844']
const SCREENS = [
  '#/',
  '#/gallery',
  '#/gallery/people/nell',
  '#/beach',
  '#/bay',
  ...['safe', 'learning', 'trust', 'responsible', 'understand'].map((place) => `#/island/${place}`),
  '#/lamp-room/ks1',
  '#/lamp-room/ks2',
  '#/pledge/ks1',
  '#/pledge/ks2',
  ...readLevels('.').levels.map(({ id }) => `#/level/${id}`),
]

const args = process.argv.slice(2)
const sizes =
  args
    .find((arg) => arg.startsWith('--size='))
    ?.slice('--size='.length)
    .split(',') ?? SIZES
const asked = args.filter((arg) => arg.startsWith('#'))
mkdirSync(OUT, { recursive: true })

const { url, close } = await serve(`${ROOT}dist`)
const executablePath = await findBrowser()
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: BROWSER_ARGS,
})
for (const size of sizes)
  for (const hash of asked.length > 0 ? asked : SCREENS) {
    const [width = 1024, height = 768] = size.split('x').map(Number)
    const page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce' })
    page.on('console', (message) => console.log(`${size} ${hash} ${message.type()}: ${message.text()}`))
    page.on('pageerror', (error) => console.log(`${size} ${hash} ${error.stack}`))
    await page.goto(url + hash)
    await settled(page)
    const name = `${hash.replace(/^#\//, '').replaceAll('/', '-') || 'title'}-${size}`
    if (hash.startsWith('#/level/')) {
      let n = 0
      const look = (): Promise<void> => picture(page, `${name}-${String(n++).padStart(2, '0')}`)
      await playLevel(page, 'mouse', look)
    } else await picture(page, name)
    await page.close()
  }
await browser.close()
close()

async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector<HTMLElement>('#stage')?.dataset.ready !== undefined || location.hash.includes('pledge'))
  await page.waitForTimeout(600)
}
async function picture(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(600)
  await page.screenshot({ path: `${OUT}/${name}.png` })
  console.log(`${OUT.slice(ROOT.length)}/${name}.png`)
}
