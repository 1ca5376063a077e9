// Every toy can be played to its end by every hand: one kind of hand each here, the whole grid in the long run.

import { readdirSync, readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { levelOfToy } from '../../src/core/level/toy-level'
import { stateAt } from '../../src/core/play/step'
import { doubled } from '../../src/i18n/pseudo'
import { expect, isFocusPlaced, open, test } from './game'
import { ALL_TOYS, playToy, rulesFor, TOY_HANDS } from './toy-hand'

/** What has just come up sleeps for a moment, so that no finger meets it by mistake. */
const AWAKE_MS = 300
const MOST_BYTES = 60 * 1024
const MOST_BYTES_A_KIND = 8 * 1024
const textOf = (file: string): string => readFileSync(`dist/assets/${file}`, 'utf8')
const brotli = (text: string): number => brotliCompressSync(text).length
/** Where a kind's paper lies on its sheet: fetched with the picture, and no script. */
const isAtlas = (file: string): boolean => textOf(file).includes('spriteSourceSize')
const IS_LONG = process.env.LONG === '1'
const WINDOWS = [
  { shape: 'wide', width: 1024, height: 768, options: '' },
  { shape: 'upright', width: 390, height: 844, options: '' },
  { shape: 'wide', width: 1024, height: 768, options: '&text=200' },
  { shape: 'wide', width: 1024, height: 768, options: '&lang=double' },
] as const
const GRID = ALL_TOYS.flatMap((toy, i) =>
  TOY_HANDS.flatMap((hand, k) => WINDOWS.map((window, j) => ({ toy, hand, window, isShort: k === i % TOY_HANDS.length && j === Math.floor(i / TOY_HANDS.length) % 2 }))),
).filter(({ isShort }) => IS_LONG || isShort)

for (const { toy, hand, window } of GRID) {
  const { shape, width, height, options } = window
  test(`${toy.id} by ${hand}, ${width} x ${height}${options}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    if (hand === 'switch') await page.clock.install()
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const { data } = toy.mechanic
    const rules = await rulesFor(data)
    const state = stateAt({ level: levelOfToy(toy), mechanic: rules }, '1.toy.0')
    if (state?.at.step !== 'toy') throw new Error('The toy has no beginning')
    await open(page, `#/gallery/toys/${toy.id}?step=1.toy.0${options}${hand === 'switch' ? '&scan=1.5' : ''}`)
    await expect(page.locator('.box')).toBeVisible()
    await page.waitForTimeout(hand === 'switch' ? 0 : 300)
    await playToy({ page, rules, data, shape, ...(options.includes('double') ? { change: doubled } : {}) }, state.at.toy, hand, async () =>
      expect(await isFocusPlaced(page)).toBe(true),
    )
    await expect(page.locator('.foot .go')).toBeVisible()
  })
}

test('all kinds together are at most 60 KB of script, none more than 8 KB, and each is fetched by itself', async ({ page }) => {
  const kinds = [...new Set(ALL_TOYS.map((toy) => toy.mechanic.data.kind))]
  const scriptsOf = (kind: string): string[] => readdirSync('dist/assets').filter((file) => new RegExp(`^${kind}-[\\w-]{8}\\.js$`).test(file) && !isAtlas(file))
  const all = kinds.flatMap(scriptsOf)
  expect(all.length).toBe(2 * kinds.length)
  for (const kind of kinds)
    expect(
      scriptsOf(kind).reduce((sum, file) => sum + brotli(textOf(file)), 0),
      kind,
    ).toBeLessThanOrEqual(MOST_BYTES_A_KIND)
  expect(brotli(all.map(textOf).join('\n'))).toBeLessThanOrEqual(MOST_BYTES)

  const fetched: string[] = []
  page.on('request', (request) => fetched.push(request.url().split('/').at(-1) ?? ''))
  await open(page, '#/level/ks1-keep-private?step=1.toy.0')
  await expect(page.locator('.box')).toBeVisible()
  const strangers = all.filter((file) => !file.startsWith('sort-') && fetched.includes(file))
  expect(strangers).toEqual([])
})

test('a grown-up can have a toy finished, and undo takes a press back', async ({ page }) => {
  await open(page, '#/gallery/toys/ks1-keep-private?step=1.toy.0')
  const held = page.locator('.touch--thing.is-on')
  await page.waitForTimeout(AWAKE_MS)
  await page.locator('[data-touch="source"]').click()
  await expect(page.locator('.touch--thing')).toHaveCount(1)
  await page.waitForTimeout(AWAKE_MS)
  await page.locator('.touch--thing').click()
  await expect(held).toHaveCount(1)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(held).toHaveCount(0)
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('button', { name: 'Finish this toy for me' }).click()
  await expect(page.locator('.foot .go')).toBeVisible({ timeout: 60_000 })
})

test('a finger lifted halfway leaves the thing in hand, and Escape puts it back', async ({ page }) => {
  await open(page, '#/gallery/toys/ks1-keep-private?step=1.toy.1')
  const thing = page.locator('.touch--thing')
  const box = await thing.boundingBox()
  if (!box) throw new Error('Nothing lies on the ledge')
  await page.mouse.move(box.x + 20, box.y + 20)
  await page.mouse.down()
  await page.mouse.move(box.x + 80, box.y + 40, { steps: 4 }) // far from both bodies
  await page.mouse.up()
  await expect(page.locator('.touch--thing.is-on')).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(page.locator('.touch--thing.is-on')).toHaveCount(0)
  await expect(thing).toHaveCount(1)
})
