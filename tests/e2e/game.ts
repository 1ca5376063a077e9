// A visitor, and what every visit must hold: a silent console, and no request beyond our own origin.
import { test as base, expect, type Locator, type Page } from '@playwright/test'

export { expect }
export const gameUrl = (): string => process.env.GAME_URL ?? ''
/** An old tablet; and in the long run a Chromebook, a board and a phone, too. */
export const WINDOWS = [
  { width: 1024, height: 768 },
  ...(process.env.LONG === '1'
    ? [
        { width: 1366, height: 768 },
        { width: 1920, height: 1080 },
        { width: 390, height: 844 },
      ]
    : []),
] as const
export type Hand = 'mouse' | 'touch' | 'keyboard'

export const test = base.extend<{ complaints: string[] }>({
  complaints: [
    async ({ page }, use) => {
      const complaints: string[] = []
      page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`))
      page.on('pageerror', (error) => complaints.push(`error: ${error.message}`))
      page.on('request', (request) => {
        if (!request.url().startsWith(new URL(gameUrl()).origin)) complaints.push(`outside: ${request.url()}`)
      })
      await use(complaints)
      expect(complaints).toEqual([])
    },
    { auto: true },
  ],
})

/** Opens an address; words and controls are there at once, the picture follows. */
export async function open(page: Page, hash: string): Promise<void> {
  await page.goto(gameUrl() + hash)
  await expect(page.locator('main')).toHaveCount(1)
}

/** Presses a control as this hand would. */
export async function press(page: Page, control: Locator, hand: Hand): Promise<void> {
  await expect(control).toBeVisible()
  if (hand === 'mouse') return control.click()
  if (hand === 'touch') return control.tap()
  await tabTo(page, control)
  await page.keyboard.press('Enter')
}

/** Tab after tab, as somebody without a mouse; never by script. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  for (let i = 0; i < 60; i++) {
    if (await control.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('Tab never came to the control')
}

export const isFocusPlaced = (page: Page): Promise<boolean> => page.evaluate(() => document.activeElement !== null && document.activeElement !== document.body)

/** From where a level stands to its lamp: always the first choice, the toy by what its names say. `look` is called before each press. */
export async function playLevel(page: Page, hand: Hand, look: () => Promise<void> = async () => undefined): Promise<void> {
  for (let i = 0; i < 140; i++) {
    const kind = /scene--(\w+)/.exec((await page.locator('main').getAttribute('class')) ?? '')?.[1]
    expect(await isFocusPlaced(page)).toBe(true)
    await look()
    if (kind === 'end') return
    if (kind === 'toy') await playToy(page, hand)
    else await press(page, await wayOn(page, kind), hand)
  }
  throw new Error('The level did not end')
}

async function wayOn(page: Page, kind: string | undefined): Promise<Locator> {
  if (kind === 'more' || kind === 'remember') {
    const untried = page.locator('.choices .choice:not(.is-dim)')
    return untried.first()
  }
  return kind === 'choose' || kind === 'promise' ? page.locator('.choices .choice').first() : page.locator('.foot .go').first()
}

async function playToy(page: Page, hand: Hand): Promise<void> {
  const go = page.locator('.toy .foot .go')
  if ((await go.count()) > 0) return press(page, go, hand)
  const inHand = page.locator('.thing--hand')
  if ((await page.locator('.tray').count()) > 0) {
    if ((await inHand.count()) > 0) {
      const name = await inHand.getAttribute('aria-label')
      await press(page, page.locator('.tray').first(), hand)
      const isStillInHand = (await inHand.count()) > 0 && (await inHand.getAttribute('aria-label')) === name
      if (isStillInHand) await press(page, page.locator('.tray').nth(1), hand)
      return
    }
    const waiting = page.locator('.thing--ledge')
    return press(page, (await waiting.count()) > 0 ? waiting.first() : page.locator('.hotspot').first(), hand)
  }
  const answers = page.locator('.toy .choices .choice')
  if ((await answers.count()) > 0) return press(page, answers.first(), hand)
  const helper = page.locator('.hotspot.helper')
  const brush = page.locator('.hotspot').first()
  if ((await brush.getAttribute('aria-disabled')) !== 'true') return press(page, brush, hand)
  if ((await helper.count()) > 0) return press(page, helper.first(), hand)
  const finish = page.locator('.hotspot.finish')
  const cap = page.locator('.hotspot[aria-pressed]')
  return press(page, (await cap.getAttribute('aria-pressed')) === 'true' ? finish : cap, hand)
}
