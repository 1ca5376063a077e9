// The world between the levels: its stops, its quiet, its ways for every hand.
import type { Locator, Page } from '@playwright/test'
import { readLevels } from '../../src/content/vite-plugin'
import { expect, isFocusPlaced, open, press, test } from './game'

const { policy } = readLevels('.')
const MAPS = { '#/beach': 9, '#/island/safe': 6, '#/island/learning': 5, '#/island/trust': 3, '#/island/responsible': 4, '#/island/understand': 12 } as const
const WORLD = ['#/', '#/beach', '#/bay', ...Object.keys(MAPS).slice(1), '#/lamp-room/ks1', '#/goodnight']
const WINDOWS = [
  { width: 1024, height: 768 },
  { width: 1366, height: 768 },
  { width: 1366, height: 610 },
  { width: 1920, height: 1080 },
  { width: 390, height: 844 },
]

const painted = (page: Page): Promise<void> => expect(page.locator('#stage[data-ready]')).toBeAttached()

test('each of the policy’s rules has its stop, under its own heading', async ({ page }) => {
  const named: string[] = []
  for (const [hash, count] of Object.entries(MAPS)) {
    await open(page, hash)
    await expect(page.locator('.stop--lamp'), hash).toHaveCount(count)
    named.push(...(await page.locator('.stop--lamp .stop__name').allTextContents()))
  }
  expect(named.sort()).toEqual(policy?.statements.map((statement) => statement.heading).sort())
})

test('a stop whose story is not written yet says its rule, and counts towards nothing', async ({ page }) => {
  await open(page, '#/island/safe')
  const saved = (): Promise<string> => page.evaluate(() => JSON.stringify({ ...localStorage }))
  const before = await saved()
  await page.getByRole('button', { name: /Safe links/ }).click()
  await expect(page.locator('.say .line')).toHaveText(policy?.statements.find((each) => each.id === 'ks2-safe-links')?.text ?? 'no such rule')
  expect(await saved()).toBe(before)
  await open(page, '#/bay')
  await expect(page.getByRole('link', { name: /Safe/ })).toBeVisible()
})

for (const viewport of WINDOWS)
  test.describe(`${viewport.width} x ${viewport.height}`, () => {
    test.use({ viewport })
    test('no stop lies under another, under words or under a tool, and all are big enough', async ({ page }) => {
      for (const hash of [...Object.keys(MAPS), '#/bay']) {
        await open(page, hash)
        await page.evaluate(() => document.fonts.ready.then(() => true))
        expect.soft(await overlaps(page), hash).toEqual([])
      }
    })
  })

for (const viewport of WINDOWS)
  test.describe(`words twice as big, ${viewport.width} x ${viewport.height}`, () => {
    test.use({ viewport, reducedMotion: 'reduce' } as object)
    test('nothing that is read or pressed lies under another', async ({ page }) => {
      for (const hash of ['#/', '#/bay', '#/beach', '#/lamp-room/ks1', '#/goodnight', '#/level/ks1-keep-private?step=2.choose', '#/level/ks2-toothbrush?step=1.choose'].map(big)) {
        await page.goto('about:blank')
        await open(page, hash)
        await expect(page.locator('main:not(.opening)')).toBeVisible()
        await page.evaluate(() => document.fonts.ready.then(() => true))
        expect.soft(await overlaps(page), hash).toEqual([])
      }
    })
  })
const big = (hash: string): string => `${hash}${hash.includes('?') ? '&' : '?'}text=200`

/** Every pair of pressed or read things that touch, and every stop that is too small for its hand. */
const overlaps = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const least = document.querySelector('main')?.dataset.stage === 'ks1' ? 96 : 60
    const box = (element: Element): DOMRect => element.getBoundingClientRect()
    const stops = [...document.querySelectorAll('.stop')]
    const faults = stops
      .filter((stop) => Math.min(box(stop).width, box(stop).height) < least - 1)
      .map((stop) => `${stop.textContent}: ${Math.round(box(stop).width)} x ${Math.round(box(stop).height)}`)
    // On a phone the name stands on the plate itself.
    const solid = [...document.querySelectorAll('.stop__plate, .say, .tool, .beacon, .map__title, .shore__title, .choice, .device, .hut__name, .strap, .go, .reason')].filter(
      (each) => !each.matches('h1') || getComputedStyle(each).position !== 'absolute',
    )
    for (const [i, a] of solid.entries())
      for (const b of solid.slice(i + 1)) {
        const [one, two] = [box(a), box(b)]
        const isApart = one.right <= two.left + 2 || two.right <= one.left + 2 || one.bottom <= two.top + 2 || two.bottom <= one.top + 2
        if (!isApart) faults.push(`${a.textContent} and ${b.textContent}`)
      }
    const lost = solid.filter((each) => box(each).left < -1 || box(each).right > innerWidth + 1 || box(each).top + scrollY < -1)
    return [...faults, ...lost.map((each) => `out of the window: ${each.textContent}`)]
  })

test('with calm motion a resting screen is the same two seconds later', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  for (const hash of WORLD) {
    await open(page, hash)
    await painted(page)
    await page.waitForTimeout(1200) // fades of arriving
    const before = await page.screenshot()
    await page.waitForTimeout(2000)
    expect((await page.screenshot()).equals(before), hash).toBe(true)
  }
})

test('without it the bay moves though nobody touches it', async ({ page }) => {
  await open(page, '#/bay')
  await painted(page)
  await page.waitForTimeout(1200)
  const before = await page.screenshot()
  await page.waitForTimeout(700)
  expect((await page.screenshot()).equals(before)).toBe(false)
})

test('a finger on the sea and the Poke button both get an answer, and no place', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await open(page, '#/bay')
  await painted(page)
  // The first touch wakes the sound; from then on whatever answers is heard.
  const heard = new Set<string>()
  page.on('request', (request) => void (request.url().endsWith('.mp3') && heard.add(request.url().replace(/.*\/([a-z]+).*/, '$1'))))
  await page.mouse.click(700, 180)
  await page.getByRole('button', { name: 'Poke' }).focus()
  for (let i = 0; i < 12; i++) await page.keyboard.press('Enter')
  await expect.poll(() => heard.size).toBeGreaterThan(1)
  expect(new URL(page.url()).hash).toBe('#/bay')
})

test('the boat sails before the page does, and a second press goes at once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await open(page, '#/bay')
  await expect(page.locator('#stage[data-ready=true]')).toBeAttached()
  const safe = page.getByRole('link', { name: /Safe/ })
  await safe.click()
  expect(new URL(page.url()).hash).toBe('#/bay')
  await expect(page.getByRole('heading', { level: 1, name: 'Safe' })).toBeVisible()
  await page.goBack()
  await page.getByRole('link', { name: /Trust/ }).dblclick()
  await expect(page.getByRole('heading', { level: 1, name: 'Trust' })).toBeVisible()
})

test('the curtain is drawn and opened again; nothing asks anybody to stay', async ({ page }) => {
  await open(page, '#/')
  await page.getByRole('link', { name: 'Goodnight' }).click()
  await page.getByRole('button', { name: 'Draw the curtain' }).click()
  await expect(page.getByText('Sleep well')).toBeVisible()
  expect(await isFocusPlaced(page)).toBe(true)
  await page.getByRole('button', { name: 'Open the curtain' }).click()
  await page.getByRole('link', { name: 'Title' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Beacon Bay' })).toBeVisible()
})

test.describe('from the title to a level and back', () => {
  test.use({ reducedMotion: 'reduce' } as object)
  const WAY = [/The Islands/, /Understand/, /Like a toothbrush/]
  test('by keyboard alone', async ({ page }) => {
    await open(page, '#/')
    for (const name of WAY) await press(page, page.getByRole('link', { name }), 'keyboard')
    await expect(page.locator('main.scene')).toBeVisible()
    for (const name of [/^Map$/, /^Title$/]) await press(page, page.getByRole('link', { name }), 'keyboard')
    await expect(page.getByRole('heading', { level: 1, name: 'Beacon Bay' })).toBeVisible()
  })
  test('by one switch alone', async ({ page }) => {
    test.setTimeout(240_000)
    await open(page, '#/?scan=1.5')
    for (const name of WAY) await pressBySwitch(page, page.getByRole('link', { name }))
    await expect(page.locator('main.scene')).toBeVisible()
    await pressBySwitch(page, page.getByRole('button', { name: 'Next' }))
    for (const name of [/^Map$/, /^Title$/]) await pressBySwitch(page, page.getByRole('link', { name }))
    await expect(page.getByRole('heading', { level: 1, name: 'Beacon Bay' })).toBeVisible()
  })
})

/** Waits until the scanner offers it, taking "More" when that comes by, and presses the switch. */
async function pressBySwitch(page: Page, control: Locator): Promise<void> {
  await expect(control).toBeVisible()
  for (let i = 0; i < 60; i++) {
    const isMore = (await page.locator('.scan-more[data-scanned]').count()) > 0
    const isOffered = await control.evaluate((element) => element.hasAttribute('data-scanned'))
    if (isOffered || isMore) await page.keyboard.press('Space')
    if (isOffered) return
    await page.waitForTimeout(isMore ? 100 : 500)
  }
  throw new Error('The scanner never came to the control')
}
