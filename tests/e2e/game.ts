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
    if (kind === 'toy') await playLevelToy(page, hand)
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

/** The level's own toy, as it lies now: play is kept at every press, so the save says how it is. */
async function playLevelToy(page: Page, hand: Hand): Promise<void> {
  const go = page.locator('.toy .foot .go')
  if ((await go.count()) > 0) return press(page, go, hand)
  const id = /#\/level\/([\w-]+)/.exec(page.url())?.[1] ?? ''
  const { ALL_TOYS, buttonOf, rulesFor } = await import('./toy-hand')
  const data = ALL_TOYS.find((toy) => toy.id === id)?.mechanic.data
  const toy = await page.evaluate((level) => {
    try {
      return JSON.parse(localStorage.getItem('beacon-bay') ?? '{}').places?.[level]?.at?.toy
    } catch {
      return undefined // storage is blocked
    }
  }, id)
  if (!data) throw new Error(`There is no toy of ${id}`)
  if (!toy) return playByTrying(page, hand)
  const rules = await rulesFor(data)
  const action = rules.solve(data, toy)
  const touch = rules.touches(data, toy, 'wide').find((each) => JSON.stringify(each.does) === JSON.stringify(action))
  if (!touch) throw new Error(`No hotspot does ${JSON.stringify(action)}`)
  const button = buttonOf(page, touch)
  if (hand !== 'keyboard') return press(page, button, hand)
  await button.focus() // how keys get there is played in toys.spec
  await page.keyboard.press('Enter')
}

/** Without a save to read: a thing is lifted, and each place is tried in turn. */
async function playByTrying(page: Page, hand: Hand): Promise<void> {
  const held = page.locator('.touch--thing.is-on')
  if ((await held.count()) > 0) {
    const name = await held.getAttribute('data-touch')
    for (const place of await page.locator('.touch--place').all()) {
      await press(page, place, hand)
      if ((await page.locator(`.touch--thing.is-on[data-touch="${name}"]`).count()) === 0) return
    }
  }
  const waiting = page.locator('.touch--thing')
  return press(page, (await waiting.count()) > 0 ? waiting.first() : page.locator('.touch--act.is-lit').first(), hand)
}
