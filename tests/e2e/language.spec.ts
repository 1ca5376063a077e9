// The game with one more language, one that nobody speaks: built with its files as it would be with real ones.
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { build } from 'vite'
import { contentPlugin, readLevels } from '../../src/content/vite-plugin'
import { interfaceWords } from '../../src/i18n/en/english'
import { serve } from '../../tools/setup/serve.mjs'
import { fixtureFiles, inFixture, TAG } from '../fixtures/language'
import { expect, gameUrl, open, test } from './game'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const OUT = `${ROOT}test-results/with-language`
const content = readLevels(ROOT)
const ENGLISH_STILL = 'ui.lampRoomTitle'
const usual = gameUrl()
let close = (): void => undefined

test.describe.configure({ mode: 'default' })
test.beforeAll(async () => {
  const files = fixtureFiles(content, (id) => id === ENGLISH_STILL)
  const plugin = { ...contentPlugin(ROOT, interfaceWords, { more: files }), name: 'one-more-language', enforce: 'pre' as const }
  await build({ root: ROOT, configFile: `${ROOT}vite.config.ts`, configLoader: 'runner', logLevel: 'error', plugins: [plugin], build: { outDir: OUT, emptyOutDir: true } })
  const served = await serve(OUT)
  close = served.close
  process.env.GAME_URL = served.url
})
test.afterAll(() => {
  close()
  process.env.GAME_URL = usual
})

const level = content.levels[0]
const tongue = (page: Page): Promise<string[]> => page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])

test('speaks it where an address asks for it: screens, levels and the sheet; what it lacks is English', async ({ page }) => {
  await open(page, `#/?lang=${TAG}`)
  await expect(page.getByRole('link', { name: inFixture('Pebble Beach') })).toBeVisible()
  expect(await tongue(page)).toEqual([TAG, 'ltr'])
  // it holds for the visit
  await page.getByRole('link', { name: inFixture('Pebble Beach') }).click()
  await page.getByRole('link', { name: inFixture(level?.title.text ?? '') }).click()
  await expect(page.getByText(inFixture(level?.arrive.beats[0]?.line?.text ?? ''))).toBeVisible()
  await expect(page).toHaveTitle(
    inFixture('{{page}} - {{game}}')
      .replace('{{page}}', inFixture(level?.title.text ?? ''))
      .replace('{{game}}', inFixture('Beacon Bay')),
  )
  await open(page, '#/lamp-room/ks1')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The lamp room')
  await open(page, '#/pledge/ks1')
  await expect(page.getByText(inFixture(content.policy?.statements[0]?.text ?? '')).first()).toBeVisible()
  await open(page, '#/beach?lang=en')
  await expect(page.getByText('This is Pebble Beach.')).toBeVisible()
  expect(await tongue(page)).toEqual(['en-GB', 'ltr'])
})

test('is fetched only where it is asked for, and is silent: the voices are English', async ({ page }) => {
  const fetched: string[] = []
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname.split('/').at(-1) ?? ''))
  const sounds = () => fetched.filter((name) => name.endsWith('.mp3'))
  await open(page, '#/beach?sound=0')
  await expect(page.locator('#stage[data-ready]')).toBeAttached()
  expect(fetched.filter((name) => name.startsWith(TAG))).toEqual([])

  await open(page, `#/beach?sound=0&lang=${TAG}`)
  await expect(page.getByText(inFixture('This is Pebble Beach. Tap the stop that glows.'))).toBeVisible()
  expect(fetched.filter((name) => name.startsWith(TAG))).toHaveLength(1)
  await page.getByRole('button', { name: inFixture('Hear it') }).click()
  await page.getByRole('button', { name: inFixture('Settings') }).click()
  await page.keyboard.press('Escape')
  expect(sounds()).toEqual([])

  await open(page, '#/beach?sound=0&lang=en')
  await page.getByRole('button', { name: 'Hear it' }).click()
  await expect.poll(() => sounds().length).toBeGreaterThan(0)
})

test('a language that is not there, or can’t be fetched, is English without complaint', async ({ page, complaints }) => {
  await open(page, '#/?lang=tlh')
  await expect(page.getByRole('link', { name: /Pebble Beach/ })).toBeVisible()
  expect(await tongue(page)).toContain('en-GB')
  await page.route(new RegExp(`/${TAG}-[\\w-]+\\.js$`), (route) => route.abort())
  await open(page, `#/beach?lang=${TAG}`)
  await expect(page.getByText('This is Pebble Beach.')).toBeVisible()
  expect(await tongue(page)).toEqual(['en-GB', 'ltr'])
  complaints.length = 0 // the browser tells of the lost file, too
})

for (const asked of [TAG, 'double'])
  test(`${asked}: the first screen is never shown in English`, async ({ page }) => {
    await page.route(/controller-[\w-]+\.js$/, () => undefined) // never answered
    await page.goto(`${gameUrl()}#/?lang=${asked}`)
    await expect(page.locator('html[data-size]')).toBeAttached()
    expect(await page.locator('#app').textContent()).toBe('')
  })
