// What must hold whatever is missing, broken or hostile.
import AxeBuilder from '@axe-core/playwright'
import { expect, gameUrl, isFocusPlaced, open, playLevel, press, test } from './game'

const LEVELS = ['ks1-keep-private', 'ks2-toothbrush']
const SCREENS = [
  '#/',
  '#/gallery',
  '#/gallery/people/sam',
  '#/beach',
  '#/bay',
  '#/island/safe',
  '#/island/understand',
  '#/lamp-room/ks1',
  '#/pledge/ks1',
  '#/pledge/ks2',
  ...LEVELS.map((id) => `#/level/${id}`),
]

for (const hash of SCREENS)
  test(`${hash}: axe finds nothing, one main, focus placed, the beacon is there`, async ({ page }) => {
    await open(page, hash)
    await expect(page.getByRole('button', { name: 'Something worried me' })).toBeVisible()
    await expect.poll(() => isFocusPlaced(page)).toBe(true)
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([])
  })

for (const id of LEVELS)
  test(`${id}: axe finds nothing at any kind of step, up to the lamp`, async ({ page }) => {
    test.setTimeout(180_000)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await open(page, `#/level/${id}`)
    const seen = new Set<string>()
    await playLevel(page, 'mouse', async () => {
      const kind = /scene--(\w+)/.exec((await page.locator('main').getAttribute('class')) ?? '')?.[1] ?? ''
      if (seen.has(kind)) return
      seen.add(kind)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id: rule, nodes }) => `${kind}: ${rule} ${nodes.map((node) => node.html).join(' ')}`)).toEqual([])
    })
    expect([...seen]).toEqual(expect.arrayContaining(['beat', 'choose', 'why', 'toy', 'promise', 'end']))
  })

test('the beacon tells what to do, stores nothing, and gives the focus back', async ({ page }) => {
  await open(page, '#/beach')
  const beacon = page.getByRole('button', { name: 'Something worried me' })
  await beacon.click()
  const sheet = page.getByRole('dialog')
  for (const words of ['It is not your fault.', 'Tell a grown-up you trust.', '0800 1111']) await expect(sheet.getByText(words)).toBeVisible()
  expect((await new AxeBuilder({ page }).include('dialog').analyze()).violations).toEqual([])
  await page.keyboard.press('Escape')
  await expect(sheet).toHaveCount(0)
  await expect(beacon).toBeFocused()
  expect(await page.evaluate(() => document.cookie)).toBe('')
})

test('settings are remembered: muted stays muted', async ({ page }) => {
  await open(page, '#/')
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('switch', { name: 'Voices' }).click()
  await page.reload()
  await page.getByRole('button', { name: 'Settings' }).click()
  await expect(page.getByRole('switch', { name: 'Voices' })).not.toBeChecked()
})

test('an unknown address goes home with a kind line', async ({ page }) => {
  await open(page, '#/no/such/place')
  await expect(page.getByText('We could not find that page')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1, name: 'Beacon Bay' })).toBeVisible()
})

test('a reload in the middle of a level comes back to the same place', async ({ page }) => {
  await open(page, `#/level/${LEVELS[0]}`)
  const next = page.getByRole('button', { name: 'Next' })
  for (let i = 0; i < 3; i++) await next.click()
  const line = await page.locator('.say .line').textContent()
  await page.reload()
  await expect(page.locator('.say .line')).toHaveText(line ?? '')
})

test('no sound is fetched before a press', async ({ page }) => {
  const sounds: string[] = []
  page.on('request', (request) => request.url().endsWith('.mp3') && sounds.push(request.url()))
  await open(page, '#/beach')
  await expect(page.locator('#stage[data-ready]')).toBeAttached()
  expect(sounds).toEqual([])
})

test('the doors are there before the game is, and lead on once it comes', async ({ page }) => {
  let arrive = (): void => undefined
  const isLetIn = new Promise<void>((resolve) => {
    arrive = resolve
  })
  await page.route(/controller-[\w-]+\.js$/, async (route) => {
    await isLetIn
    await route.continue()
  })
  await page.goto(gameUrl())
  await page.getByRole('link', { name: /Pebble Beach/ }).click()
  arrive()
  await expect(page.getByText('This is Pebble Beach.')).toBeVisible()
})

test('a game that can’t be fetched says so', async ({ page, complaints }) => {
  await page.route(/controller-[\w-]+\.js$/, (route) => route.abort())
  await page.goto(gameUrl())
  await expect(page.getByRole('alert')).toHaveText(/could not be loaded/)
  complaints.length = 0 // the browser tells of the lost file, too
})

test('the first screen can be read and pressed before Phaser is there', async ({ page }) => {
  await page.route(/stage-[\w-]+\.js$/, () => undefined) // never answered
  await open(page, '#/')
  await page.getByRole('link', { name: /Pebble Beach/ }).click()
  await expect(page.getByText('This is Pebble Beach.')).toBeVisible()
})

test.describe('with much missing', () => {
  test.use({ reducedMotion: 'reduce' } as object)
  test('without WebGL a level can still be finished', async ({ page }) => {
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null
    })
    await open(page, `#/level/${LEVELS[0]}`)
    await expect(page.locator('#stage[data-ready=false]')).toBeAttached()
    await playLevel(page, 'mouse')
  })
  test('with sound refused a level can still be finished', async ({ page }) => {
    await page.addInitScript(() => {
      for (const name of ['AudioContext', 'webkitAudioContext', 'Audio']) Object.defineProperty(window, name, { value: undefined })
    })
    await open(page, `#/level/${LEVELS[1]}`)
    await playLevel(page, 'mouse')
  })
  test('with storage blocked a level can still be finished, and we say that lamps are not kept', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('refused', 'SecurityError')
        },
      })
    })
    await open(page, `#/level/${LEVELS[0]}`)
    await press(page, page.getByRole('button', { name: 'Next' }), 'mouse')
    await expect(page.getByText('does not let us keep your lamps')).toBeVisible()
    await playLevel(page, 'mouse')
  })
  test('with a corrupt save there is still a game', async ({ page }) => {
    await page.goto(gameUrl())
    await page.evaluate(() =>
      localStorage.setItem(
        'beacon-bay',
        '{"version":1,"lamps":[1,2],"places":{"ks1-keep-private":{"level":"ks1-keep-private","visit":1,"seed":1,"picked":[],"at":{"step":"toy"}}}',
      ),
    )
    await page.goto('about:blank')
    await open(page, `#/level/${LEVELS[0]}`)
    await playLevel(page, 'mouse')
  })
})

test('at 320 CSS pixels nothing is wider than the window', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const hash of SCREENS) {
    await open(page, hash)
    await expect.poll(() => isFocusPlaced(page)).toBe(true)
    expect(await page.evaluate(() => document.documentElement.scrollWidth), hash).toBeLessThanOrEqual(320)
  }
})

test('the gallery leads to every screen and step, and keeps nothing of what is looked at', async ({ page }) => {
  await open(page, '#/gallery')
  const links = page.locator('.gallery__links a')
  await expect.poll(() => links.count()).toBeGreaterThan(150)
  const saved = (): Promise<string> => page.evaluate(() => JSON.stringify({ ...localStorage }))
  const before = await saved()
  await page.getByRole('link', { name: '1.why.close' }).click()
  await expect(page.locator('main.scene--why')).toBeVisible()
  expect(await isFocusPlaced(page)).toBe(true)
  await page.locator('.foot .go').first().click()
  await expect(page.locator('main.scene--more')).toBeVisible()
  expect(await saved()).toBe(before)
  await open(page, '#/gallery/people/nell?face=happy&pose=wave')
  await expect(page.locator('#stage[data-ready=true]')).toBeAttached()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nell')
})
